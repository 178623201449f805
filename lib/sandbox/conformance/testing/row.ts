/** Fields of a query or form, laid over the usual ones: `null` leaves one out, a list repeats it. */
export type Fields = Readonly<Record<string, string | readonly string[] | null>>;

/** The usual authorize request of a client. */
export type Base = "code" | "hybrid" | "implicit";

export interface AuthorizeAsk {
  readonly base?: Base;
  readonly change?: Fields;
  readonly method?: string;
  readonly contentType?: string;
  /** Has a session before. */
  readonly signedIn?: boolean;
  /** What is answered when the consent page comes; without it the row ends there. */
  readonly consent?: "allow" | "deny" | readonly string[];
}

/** Where a browser ends. */
export type Landing =
  | { readonly page: "error"; readonly error: string; readonly description: string | null }
  | { readonly page: "login" | "consent" }
  | { readonly status: number }
  | {
      readonly callback: "query" | "fragment" | "form_post";
      /** Names in the order they arrive. */
      readonly fields: readonly string[];
      readonly error?: string;
      readonly scope?: string;
      readonly to?: string;
      readonly tail?: "#_=_";
    };

export interface AuthorizeRow extends AuthorizeAsk {
  readonly id: string;
  /** The check that refuses. */
  readonly reason?: string;
  /** What only the server knew, among the values kept with the reason. */
  readonly knows?: Readonly<Record<string, string>>;
  readonly lands: Landing;
}

/** What happens on the server between two requests. */
export type Event =
  | { readonly wait: number }
  | { readonly person: string; readonly active: boolean }
  | { readonly client: string; readonly enabled?: boolean; readonly offline_access?: boolean }
  /** What no request can bring about: the kept code is another one. */
  | { readonly code: { readonly scopes?: readonly string[]; readonly challenge?: null } };

/** `{code}`, `{access}`, `{refresh}`, `{id}` and `{forged}` stand for what was issued before. */
export interface Call {
  readonly path?: string;
  readonly method?: string;
  readonly form?: Fields;
  readonly json?: Readonly<Record<string, string>>;
  readonly contentType?: string | null;
  /** `id:secret` */
  readonly basic?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallRow extends Call {
  readonly id: string;
  /** What is issued before: nothing, a code, or the tokens of one. */
  readonly given?: "code" | "tokens";
  /** The client and the authorize request of what is issued. */
  readonly client?: string;
  readonly authorize?: Fields;
  readonly verifier?: string;
  readonly before?: readonly (Event | Call)[];
  readonly status: number;
  readonly error?: string;
  readonly description?: string;
  readonly challenge?: string;
  readonly scope?: string;
  /** Names in the answer, in order. */
  readonly fields?: readonly string[];
  readonly reason?: string;
  readonly knows?: Readonly<Record<string, string>>;
  readonly undo?: readonly Event[];
  /** What a right request finds afterwards. */
  readonly after?: {
    readonly code?: "burnt" | "kept";
    readonly access?: "live" | "dead";
    readonly refresh?: "live" | "dead";
  };
}
