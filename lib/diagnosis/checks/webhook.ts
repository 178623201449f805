import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";
import { parseJson } from "../situation/answer";

const own = ({ step, own: here }: Situation) => step === "webhook" && here;

/** The bytes as they arrived decide: if their HMAC fits, what the app hashed was not those bytes. */
const rawBody: Check = (situation) => {
  const { webhook_hmac_matches_raw_body: matches } = situation.observed;
  if (!own(situation) || matches === undefined) return null;
  const fact = { fact: "webhook-hmac-of-raw-body", matches } as const;
  if (!matches) return excludes(fact);
  // A wrong comparison, hex against base64, would look the same; an answer that is no refusal is about something else.
  return refusedSignature(situation) ? supports(fact) : null;
};

const refusedSignature = ({ status, text }: Situation) =>
  status === null || status === 401 || status === 403 || /hmac|signature/.test(text);

const signed = ({ headers }: Situation) => Object.keys(headers).some((name) => /hmac|signature/.test(name));

const secret: Check = (situation) => {
  const { webhook_hmac_matches_raw_body: matches } = situation.observed;
  if (!own(situation)) return null;
  if (matches === undefined) {
    const bearer = situation.headers["authorization"] !== undefined && !signed(situation);
    return bearer ? weakens({ fact: "authorization-sent" }) : null;
  }
  const fact = { fact: "webhook-hmac-of-raw-body", matches } as const;
  return matches ? weakens(fact) : supports(fact);
};

const encoding: Check = (situation) => {
  const { webhook_hmac_encoding: written } = situation.observed;
  if (!own(situation)) return null;
  if (written !== undefined && written.toLowerCase() !== "base64") {
    return hints({ fact: "webhook-hmac-encoding", encoding: written });
  }
  const header = ["x-haravan-hmacsha256", "x-haravan-hmac-sha256"]
    .map((name) => situation.headers[name])
    .find((value) => value !== undefined);
  return header !== undefined && /^[0-9a-f]{64}$/i.test(header)
    ? hints({ fact: "webhook-hmac-encoding", encoding: "hex" })
    : null;
};

/** The verification asks for its challenge back, as it is, with a 2xx. */
const handshake: Check = (situation) => {
  const { params, answer, status } = situation;
  const expected = params["hub.challenge"];
  if (!own(situation) || expected === undefined) return null;
  const answered = answer.body.trim();
  const accepted = status !== null && status >= 200 && status < 300;
  if (accepted && answered === expected) return excludes({ fact: "challenge-not-echoed", expected, answered });
  if (status !== null && !accepted) return proves({ fact: "wire-status", status });
  return answered === "" ? null : proves({ fact: "challenge-not-echoed", expected, answered: answered.slice(0, 80) });
};

/** A POST may ask for its challenge back as well: a body that names one, or an answer that repeats a value of it. */
const postedChallenge: Check = (situation) => {
  const { method, sentBody, answer } = situation;
  if (!own(situation) || method !== "POST" || sentBody === null) return null;
  const body = parseJson(sentBody);
  if (typeof body !== "object" || body === null) return null;
  const named = "challenge" in body || Object.values(body).includes("url_verification");
  const answered = answer.body.trim();
  const echoed = answered !== "" && Object.values(body).includes(answered);
  return named || echoed ? supports({ fact: "challenge-asked-by-post" }) : null;
};

const delivery: Check = (situation) => {
  const { status, method } = situation;
  if (!own(situation) || method !== "POST" || status === null) return null;
  if (status >= 200 && status < 300) return excludes({ fact: "wire-status", status });
  return status >= 300 && status !== 401 && status !== 403 ? supports({ fact: "wire-status", status }) : null;
};

const notPublic =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[::1\])|\.(?:local|internal|test|localhost)$/;

/** The address that was to be registered, where the body or the fields show it. */
const address: Check = (situation) => {
  const { step, own: here, sentBody, params } = situation;
  if (step !== "webhook" || here) return null;
  const written = /"(?:webhook_url|callback_url|address|destination|url|endpoint|callback)"\s*:\s*"([^"]{1,500})"/.exec(
    (sentBody ?? "").slice(0, 20_000),
  )?.[1];
  const url = written ?? params["hub.callback"] ?? params["callback_url"] ?? params["url"] ?? params["address"];
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const fact = { fact: "webhook-url-not-public", url } as const;
  return protocol !== "https:" || notPublic.test(hostname)
    ? supports(fact)
    : excludes({ fact: "param-value", name: "url", value: url });
};

/** The words themselves say that what is hashed was written anew from the parsed body. */
const writtenAnew: Check = ({ message }) => {
  const text = message === "" ? undefined : /json\.stringify\s?\(\s?(?:req(?:uest)?\.)?body/i.exec(message)?.[0];
  return text === undefined ? null : supports({ fact: "developer-says", text });
};

export const webhookChecks = {
  "webhook-body-altered": [rawBody, writtenAnew],
  "webhook-signature-mismatch": [secret, encoding],
  "webhook-challenge-failed": [handshake, postedChallenge],
  "webhook-endpoint-failing": [delivery],
  "webhook-url-rejected": [address],
} as const;
