// POST /stores/{id}/unauthorized: with no field about the stored token, with this one about the pasted one.

export const unauthorizedFields = {
  accessToken: "accessToken",
} as const;

/** In the address of a store page: the run whose story is shown. */
export const toldParam = "told";
