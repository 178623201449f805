import type { KnownClient } from "./known-client";

/** Node.js, frameworks before what they are built on. */
export const ofNode = [
  {
    id: "next-auth",
    name: "NextAuth.js 4",
    ecosystem: "node",
    marks: ["[next-auth]", "next-auth.js.org", "/next-auth/"],
  },
  { id: "auth-js", name: "Auth.js", ecosystem: "node", marks: ["[auth][", "errors.authjs.dev", "@auth/core"] },
  {
    id: "passport-openidconnect",
    name: "passport-openidconnect",
    ecosystem: "node",
    marks: ["passport-openidconnect", "openid connect requires session support", "id token not issued "],
  },
  {
    id: "passport-oauth2",
    name: "passport-oauth2",
    ecosystem: "node",
    marks: [
      "passport-oauth2",
      "internaloautherror",
      "uri: undefined,",
      "oauth2strategy",
      "authorization request state.",
    ],
  },
  {
    id: "openid-client-6",
    name: "openid-client 6",
    ecosystem: "node",
    marks: ["openid-client/build", "clienterror: invalid response", "clienterror: unexpected ", "clienterror: jwt "],
  },
  {
    id: "openid-client-5",
    name: "openid-client 5",
    ecosystem: "node",
    marks: ["openid-client", "operror", "rperror", "in tokenset"],
  },
  {
    id: "oauth4webapi",
    name: "oauth4webapi",
    ecosystem: "node",
    marks: ["oauth4webapi", "operationprocessingerror", "responsebodyerror", "wwwauthenticatechallengeerror"],
  },
  {
    id: "simple-oauth2",
    name: "simple-oauth2",
    ecosystem: "node",
    marks: ["simple-oauth2", "@hapi/wreck", "isboom: true"],
  },
  {
    id: "jsonwebtoken",
    name: "jsonwebtoken",
    ecosystem: "node",
    marks: ["jsonwebtoken", "tokenexpirederror: jwt", "notbeforeerror: jwt", "jwks-rsa", "signingkeynotfounderror"],
  },
  {
    id: "jose",
    name: "jose",
    ecosystem: "node",
    marks: ["err_jwt_", "err_jws_", "err_jwks_", "err_jose_", "jwtclaimvalidationfailed", "/jose/dist/"],
  },
  { id: "axios", name: "axios", ecosystem: "node", marks: ["axioserror", "/axios/", "isaxioserror"] },
  {
    id: "got",
    name: "got",
    ecosystem: "node",
    marks: ["/got/dist/", "err_non_2xx_3xx_response", "err_body_parse_failure"],
  },
  { id: "superagent", name: "superagent", ecosystem: "node", marks: ["superagent"] },
  { id: "node-fetch", name: "node-fetch", ecosystem: "node", marks: ["fetcherror", "node-fetch"] },
  { id: "undici", name: "fetch (Node.js)", ecosystem: "node", marks: ["fetch failed", "undici", "und_err_"] },
] as const satisfies readonly KnownClient[];
