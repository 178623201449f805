import type { Evidence, Observed } from "../evidence";

export const tokenUrl = "https://accounts.haravan.com/connect/token";
export const clientId = "7d0c4f1e2b3a49588776a5b4c3d2e1f0";
export const otherClientId = "0f1e2d3c4b5a67788958a3b2e1f4c0d7";
export const redirectUri = "https://app.example.vn/install/grandservice";

type Form = Readonly<Record<string, string>>;

const post = (form: Form, error: string, observed: Observed): Evidence => ({
  request: {
    method: "POST",
    url: tokenUrl,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: form,
  },
  response: {
    status: 400,
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify({ error }),
  },
  observed,
});

const exchangeForm: Form = {
  grant_type: "authorization_code",
  client_id: clientId,
  client_secret: "client_secret#5e6f7a8b",
  redirect_uri: redirectUri,
  code: "code#a1b2c3d4",
};

const refreshForm: Form = {
  grant_type: "refresh_token",
  client_id: clientId,
  client_secret: "client_secret#5e6f7a8b",
  refresh_token: "refresh_token#c4d5e6f7",
};

/** What a tool that ran the login knows when nothing is wrong with the code. */
export const freshCode: Observed = {
  code_age_s: 2,
  code_sent_before: false,
  code_matches_callback: true,
  client_id_at_authorize: clientId,
  redirect_uri_at_authorize: redirectUri,
};

/** A refused exchange of an otherwise sound code. */
export function buildExchange(form: Form, observed: Observed, error = "invalid_grant"): Evidence {
  return { step: "token", ...post({ ...exchangeForm, ...form }, error, { ...freshCode, ...observed }) };
}

export function buildRefresh(form: Form, observed: Observed, error = "invalid_grant"): Evidence {
  return { step: "refresh", ...post({ ...refreshForm, ...form }, error, observed) };
}

/** The same call with its whole form on the wire, without some fields: what is not in it was not sent. */
export function sendWithout(call: Evidence, ...names: readonly string[]): Evidence {
  const { params = {}, ...request } = call.request ?? {};
  const left = Object.entries(params).filter(([name]) => !names.includes(name));
  return { ...call, request: { ...request, body: new URLSearchParams(left).toString() } };
}
