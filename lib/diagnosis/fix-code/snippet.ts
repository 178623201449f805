import type { CauseId } from "../cause-ids";

export const codeHosts = ["aspnet", "node"] as const;

export type CodeHost = (typeof codeHosts)[number];

/** A fix as code, where code is the fix. Names and comments are kept out of it: prose has its place in messages/. */
export interface Snippet {
  readonly host: CodeHost;
  /** Where it belongs. */
  readonly file: string;
  readonly code: string;
}

export type Snippets = Readonly<Partial<Record<CauseId, readonly Snippet[]>>>;

export const aspnet = (file: string, code: string): Snippet => ({ host: "aspnet", file, code: code.trim() });

export const node = (file: string, code: string): Snippet => ({ host: "node", file, code: code.trim() });
