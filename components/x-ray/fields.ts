// What POST /stores/{id}/calls/{resource}/call takes.

export const callFields = {
  /** Followed by the parameter's name: `param.product`. */
  param: (name: string) => `param.${name}`,
  /** Repeated, one for each query parameter; the n-th value belongs to the n-th name. */
  queryName: "queryName",
  queryValue: "queryValue",
} as const;

/** Rows that are there without a script. */
export const queryRows = 4;

export const callHref = (installationId: string, resource: string): string =>
  `/stores/${installationId}/calls/${encodeURIComponent(resource)}`;
