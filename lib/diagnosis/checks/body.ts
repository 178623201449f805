import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";

const form = "application/x-www-form-urlencoded";
const json = "application/json";

/** Token endpoints take forms, Haravan's API takes JSON: opposite rules on two hosts of one platform. */
function wantedType({ endpoint, haravan, step }: Situation): string | null {
  if (endpoint === "token" || endpoint === "revocation" || endpoint === "introspection") return form;
  if (endpoint === "webhook" || endpoint === "api" || step === "api")
    return haravan || endpoint === "api" ? json : null;
  return null;
}

const sendsBody = ({ method }: Situation) => method === "POST" || method === "PUT" || method === "PATCH";

const contentType: Check = (situation) => {
  const { headers, answer, endpoint, identityServer, haravan, error, sentBody } = situation;
  const wanted = wantedType(situation);
  if (wanted === null || !sendsBody(situation)) return null;
  const sent = headers["content-type"];
  const strict = identityServer || haravan;
  if (sent === undefined) {
    const looksJson = endpoint === "token" && sentBody !== null && /^\s*\{/.test(sentBody);
    return looksJson ? supports({ fact: "content-type-sent", sent: null, wanted }) : null;
  }
  if (sent.toLowerCase().includes(wanted)) return excludes({ fact: "content-type-right", sent });
  const fact = { fact: "content-type-sent", sent, wanted } as const;
  const refused = endpoint === "token" ? error === "invalid_request" : answer.status === 400;
  return (strict && refused) || answer.status === 415 ? proves(fact) : supports(fact);
};

/** Where the parser stopped, without quoting more of the body than it takes to find the place. */
function jsonFault(body: string): string | null {
  try {
    JSON.parse(body);
    return null;
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const at = position === undefined ? body.length : Number(position);
    return body.slice(Math.max(0, at - 12), at + 4);
  }
}

/** A recorder that kept only the beginning of a body says so at its end; such a rest is not JSON by itself. */
const cutShort = /(…|\[… \+\d+\])\s*$/;

const bodySyntax: Check = (situation) => {
  const { sentBody, headers, endpoint } = situation;
  if (endpoint === "token" || sentBody === null || cutShort.test(sentBody) || !sendsBody(situation)) return null;
  const near = jsonFault(sentBody);
  const declared = (headers["content-type"] ?? "").toLowerCase().includes(json);
  if (near === null) return hints({ fact: "body-is-json" });
  return declared && situation.answer.status === 400
    ? proves({ fact: "body-not-json", near })
    : supports({ fact: "body-not-json", near });
};

const fields: Check = ({ answer }) =>
  answer.refusedFields.length > 0 ? supports({ fact: "fields-refused", fields: answer.refusedFields }) : null;

export const bodyChecks = {
  "content-type-wrong": [contentType],
  "request-body-invalid": [bodySyntax, fields],
} as const;
