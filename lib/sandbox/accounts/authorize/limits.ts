/** IdentityServer4's default length limits. */
export const limits = {
  clientId: 100,
  secret: 100,
  grantType: 100,
  code: 100,
  refreshToken: 100,
  tokenHandle: 100,
  loginHint: 100,
  uiLocales: 100,
  scope: 300,
  nonce: 300,
  acrValues: 300,
  redirectUri: 400,
  jwt: 51_200,
  pkce: { min: 43, max: 128 },
} as const;
