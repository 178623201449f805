/** How people prove who they are to this tool. */
export type SignIn =
  | { readonly kind: "sandbox" }
  | { readonly kind: "haravan"; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: "oidc"; readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the environment says, before a secret key is read or made. */
export interface ParsedEnv {
  readonly port: number;
  /** `null`: both loopback addresses (IPv4 and IPv6). */
  readonly host: string | null;
  readonly appOrigin: string;
  /** `null`: no sandbox here. */
  readonly sandboxOrigin: string | null;
  /** The tool is for the people of this machine only: sandbox and demo sign-in answer to loopback, nobody else. */
  readonly loopbackOnly: boolean;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly signIn: SignIn;
  /** Origins ("https://accounts.example.com") beside Haravan's and the sandbox's that the tool may call. */
  readonly allowedProviderHosts: readonly string[];
  readonly trustProxy: boolean;
  readonly metrics: boolean;
  readonly logLevel: LogLevel;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
  /** From SECRET_KEY; `null`: the one in the data folder. */
  readonly secretKey: Uint8Array | null;
}

export interface Env extends ParsedEnv {
  /** At least 32 bytes; never used itself, only through deriveKey. */
  readonly secretKey: Uint8Array;
}

/** One thing wrong with the environment. `found` never holds the value of a secret. */
export interface EnvFault {
  readonly variable: string;
  readonly expected: string;
  readonly found: string;
}
