// node app.mjs   (with express 5 and openid-client 6 installed, and the sandbox running)
import express from "express";
import * as oidc from "openid-client";

const issuer = new URL(process.env.ISSUER ?? "http://127.0.0.1:4010/accounts");
const api = process.env.API ?? "http://127.0.0.1:4010/apis";
const port = Number(process.env.PORT ?? 3000);
const redirectUri = `http://localhost:${port}/install/grandservice`;
const { CLIENT_ID: id = "express-app", CLIENT_SECRET: secret = "express-app-secret" } = process.env;
const scope = "openid org userinfo offline_access grant_service com.read_products";

// Only the sandbox is called without TLS.
const options = issuer.protocol === "http:" ? { execute: [oidc.allowInsecureRequests] } : {};
const config = await oidc.discovery(issuer, id, secret, oidc.ClientSecretPost(secret), options);

const app = express();
const waiting = new Map();

app.get("/install", (_request, response) => {
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  waiting.set(state, nonce);
  response.cookie("state", state, { httpOnly: true, sameSite: "lax", maxAge: 600_000 });
  response.redirect(oidc.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope, state, nonce }).href);
});

app.get("/install/grandservice", async (request, response) => {
  const state = /(?:^|; )state=([^;]*)/.exec(request.headers.cookie ?? "")?.[1];
  const nonce = waiting.get(state);
  waiting.delete(state);
  if (nonce === undefined) return response.status(400).send("This browser did not begin an install here.");
  const callback = new URL(request.originalUrl, redirectUri);
  const tokens = await oidc.authorizationCodeGrant(config, callback, { expectedState: state, expectedNonce: nonce });
  const { orgid, orgname } = tokens.claims();
  const answer = await fetch(`${api}/com/products.json`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  const { products } = await answer.json();
  response.json({ orgid, orgname, products: products.length, refreshes: tokens.refresh_token !== undefined });
});

// Express hands over what was thrown above: what the platform said goes into the log, not to the visitor.
app.use((fault, _request, response, _next) => {
  console.error(fault.error ?? fault.code ?? fault.message);
  response.status(502).json({ failed: fault.error ?? fault.code ?? "unknown" });
});

app.listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}/install`));
