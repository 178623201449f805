import { identityServer4, observed, type Source } from "./source";

export interface Lifetime {
  readonly seconds: number;
  readonly source: Source;
}

const client = identityServer4("../../Storage/src/Models/Client.cs");

/** None of these is promised by Haravan's pages: they are where to start, what a token says of itself wins. */
export const lifetimes = {
  code: { seconds: 300, source: client },
  idToken: { seconds: 57_600, source: observed("a decoded token of a public app, 2018") },
  accessToken: { seconds: 57_600, source: observed("a token answer of a public app, 2018") },
  /** Each refresh hands out a new refresh token and retires the old one. */
  refreshToken: { seconds: 2_592_000, source: client },
  refreshTokenUnused: { seconds: 1_296_000, source: client },
} as const satisfies Record<string, Lifetime>;

/** Relying parties on Haravan allow this much between the clocks. */
export const clockTolerance: Lifetime = {
  seconds: 10,
  source: observed("https://github.com/F1GENZ/Haravan-Server--CheckOrders"),
};

/** Longest values the token and authorize endpoints take; longer ones read as absent or invalid. */
export const lengthLimits = {
  clientId: 100,
  clientSecret: 100,
  grantType: 100,
  code: 100,
  refreshToken: 100,
  loginHint: 100,
  uiLocales: 100,
  acrValues: 300,
  scope: 300,
  nonce: 300,
  redirectUri: 400,
  codeChallengeMin: 43,
  codeChallengeMax: 128,
  source: identityServer4("Configuration/DependencyInjection/Options/InputLengthRestrictions.cs"),
} as const;

/** Codes, access tokens and refresh tokens are opaque handles of this shape. */
export const opaqueHandle = /^[0-9a-f]{64}$/i;
