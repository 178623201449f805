/** Whose stack a message comes from; libraries of one ecosystem share spelling, frames and transport. */
export type Ecosystem = "node" | "dotnet" | "python" | "ruby" | "php" | "go" | "java" | "perl" | "shell" | "server";

export interface KnownClient {
  readonly id: string;
  /** As its own documentation spells it. */
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** In lower case; one of them in a text is enough: a namespace, a frame's path, a prefix of its log, an error class. */
  readonly marks: readonly string[];
}
