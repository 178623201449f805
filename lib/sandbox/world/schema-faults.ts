import type { z } from "zod";

export interface SchemaFault {
  /** `clients.3.pkce` */
  readonly path: string;
  readonly message: string;
}

const at = (...path: readonly PropertyKey[]): string => path.map(String).join(".");

const faultsOf = (issue: z.core.$ZodIssue): readonly SchemaFault[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ path: at(...issue.path, key), message: "no such field" }))
    : [{ path: at(...issue.path), message: issue.message }];

/** What is wrong, each by its path; a field that does not exist is named like any other. */
export const schemaFaults = ({ issues }: z.ZodError): SchemaFault[] => issues.flatMap(faultsOf);
