import { lengthLimits } from "@/lib/haravan/lifetimes";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, valueProblem } from "../value-shape";
import { clientIdOf } from "./code";

const about = ({ endpoint }: Situation) =>
  endpoint === "token" || endpoint === "revocation" || endpoint === "introspection";

/** A known, enabled client got to the login page; only then was a code issued to it. */
const passedAuthorize = (situation: Situation) => {
  const { observed } = situation;
  const sent = clientIdOf(situation);
  return (
    observed.client_id_at_authorize !== undefined && (sent === undefined || observed.client_id_at_authorize === sent)
  );
};

const secret: Check = (situation) => {
  const value = situation.params["client_secret"];
  const problem = value === undefined || isRedacted(value) ? null : valueProblem(value);
  if (problem !== null) return supports({ fact: "secret-shape", problem });
  if (value !== undefined && value.length > lengthLimits.clientSecret && situation.identityServer) {
    return hints({
      fact: "param-too-long",
      name: "client_secret",
      length: value.length,
      limit: lengthLimits.clientSecret,
    });
  }
  if (about(situation) && situation.bodyRead && sentHow(situation) === null) {
    return excludes({ fact: "credentials-not-sent" });
  }
  // IdentityServer calls a wrong secret `invalid_client`, and nothing else.
  const { error, identityServer, status } = situation;
  const accused = identityServer ? error === "invalid_client" : error !== null || status === 401;
  return accused && passedAuthorize(situation) ? supports({ fact: "client-id-passed-authorize" }) : null;
};

const unknownClient: Check = (situation) => {
  const id = situation.params["client_id"];
  const problem = id === undefined || isRedacted(id) ? null : valueProblem(id);
  if (problem !== null && about(situation)) return supports({ fact: "client-id-shape", problem });
  return about(situation) && passedAuthorize(situation) ? excludes({ fact: "client-id-passed-authorize" }) : null;
};

/** Spaces and line breaks come from copying; the server then knows no such client. */
const spoiltId: Check = ({ params, endpoint }) => {
  const id = params["client_id"];
  if (id === undefined || endpoint !== "authorize") return null;
  const problem = valueProblem(id);
  return problem === "white-space" || problem === "quoted" ? supports({ fact: "client-id-shape", problem }) : null;
};

const disabled: Check = (situation) => {
  if (about(situation) && passedAuthorize(situation)) return excludes({ fact: "client-id-passed-authorize" });
  const { worked_before: worked } = situation.observed;
  return worked === true ? supports({ fact: "trial", trial: "worked-before" }) : null;
};

const neverKnown: Check = ({ observed: { worked_before: worked } }) =>
  worked === false ? supports({ fact: "trial", trial: "never-worked" }) : null;

const sentHow = ({ headers, params, url }: Situation): "body" | "basic" | "query" | null => {
  if (/^basic\s/i.test(headers["authorization"] ?? "")) return "basic";
  if (url?.searchParams.has("client_secret") === true || url?.searchParams.has("client_id") === true) return "query";
  const named = ["client_secret", "client_assertion"].some((name) => (params[name] ?? "") !== "");
  return named ? "body" : null;
};

/** The form was seen whole. */
const whole = ({ bodyRead, params }: Situation) =>
  bodyRead ||
  (params["grant_type"] !== undefined &&
    (params["code"] ?? params["refresh_token"]) !== undefined &&
    params["redirect_uri"] !== undefined);

const absent: Check = (situation) => {
  if (!about(situation) || situation.error === "invalid_grant") return null;
  const how = sentHow(situation);
  if (how === "query") return supports({ fact: "credentials-sent", how });
  if (how !== null) return excludes({ fact: "credentials-sent", how });
  if (!whole(situation)) return null;
  const named = (situation.params["client_id"] ?? "") !== "";
  const headersSeen = Object.keys(situation.headers).length > 0;
  const sure = situation.identityServer && situation.error === "invalid_client" && situation.bodyRead && headersSeen;
  if (sure && !named) return proves({ fact: "credentials-not-sent" });
  if (sure) return supports({ fact: "credentials-not-sent" });
  return named ? hints({ fact: "credentials-not-sent" }) : supports({ fact: "credentials-not-sent" });
};

const otherWay: Check = (situation) => {
  if (!about(situation)) return null;
  const basic = /^basic\s/i.test(situation.headers["authorization"] ?? "");
  const how = sentHow(situation);
  // IdentityServer takes credentials in either place.
  if (situation.identityServer && how !== null) return excludes({ fact: "credentials-sent", how });
  const both = basic && situation.params["client_secret"] !== undefined;
  return both ? supports({ fact: "credentials-sent", how: "basic" }) : null;
};

export const clientAuthChecks = {
  "client-secret-wrong": [secret],
  "client-unknown": [unknownClient, spoiltId, neverKnown],
  "client-disabled": [disabled],
  "client-auth-missing": [absent],
  "client-auth-method-wrong": [otherWay],
} as const;
