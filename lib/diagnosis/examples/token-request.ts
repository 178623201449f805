import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { buildExchange, clientId, redirectUri, tokenUrl } from "./build-token-call";
import type { Example } from "./example";

const fields = {
  grant_type: "authorization_code",
  client_id: clientId,
  client_secret: "client_secret#5e6f7a8b",
  redirect_uri: redirectUri,
  code: "code#a1b2c3d4",
};

const invalidRequest = {
  status: 400,
  headers: { "content-type": "application/json; charset=UTF-8" },
  body: '{"error":"invalid_request"}',
};

const asJson: Evidence = {
  step: "token",
  request: {
    method: "POST",
    url: tokenUrl,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  },
  response: invalidRequest,
};

const byGet: Evidence = {
  step: "token",
  request: { method: "GET", url: `${tokenUrl}?${new URLSearchParams(fields)}` },
  response: invalidRequest,
};

const fromPage = (message: string): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: tokenUrl,
    headers: { origin: "https://app.example.vn", "content-type": "application/x-www-form-urlencoded" },
  },
  client_message: message,
});

const answered = (status: number, message: string, body: string): Evidence => ({
  step: "token",
  request: { method: "POST", url: "https://id.example/oauth/token" },
  response: { status, headers: { "content-type": "application/json" }, body },
  client_message: message,
});

export const tokenRequestExamples = {
  "grant-type-unsupported": {
    seen: buildExchange({ grant_type: "authorisation_code" }, {}, "unsupported_grant_type"),
    certainty: "certain",
    lookAlike: { id: "content-type-wrong", seen: asJson },
  },
  "content-type-wrong": {
    seen: asJson,
    certainty: "certain",
    lookAlike: { id: "http-method-wrong", seen: byGet },
  },
  "http-method-wrong": {
    seen: byGet,
    certainty: "certain",
    lookAlike: { id: "content-type-wrong", seen: asJson },
  },
  "cors-blocked": {
    seen: fromPage(
      `Access to fetch at '${tokenUrl}' from origin 'https://app.example.vn' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    ),
    certainty: "certain",
    lookAlike: {
      id: "connection-failed",
      seen: fromPage(`POST ${tokenUrl} net::ERR_CONNECTION_REFUSED`),
    },
  },
  "token-response-nonconforming": {
    seen: answered(
      201,
      "OPError: expected 200 OK, got: 201 Created",
      '{"access_token":"access_token#d5e6f7a8","token_type":"Bearer","expires_in":3600}',
    ),
    certainty: "likely",
    lookAlike: {
      id: "wrong-base-url",
      seen: answered(404, "OPError: expected 200 OK, got: 404 Not Found", '{"message":"Not Found"}'),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
