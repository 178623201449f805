/** Request ids begin with the time, so the reasons of one client sort by it; those of nobody stand under "". */
export const reasonKey = (clientId: string | null, requestId: string): string => `${clientId ?? ""}:${requestId}`;
