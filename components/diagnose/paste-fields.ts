// Where no script reads the paste: POST /diagnose/read takes it, and /diagnose?read shows what came of it.
export const pasteAction = "/diagnose/read";
export const pasteFields = { text: "text", read: "read", tooLong: "too-long", verdict: "diagnosis" } as const;
