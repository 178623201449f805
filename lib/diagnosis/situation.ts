import type { Evidence, EvidenceStep, Observed } from "./evidence";
import { type Answer, lowerNames, readAnswer } from "./situation/answer";
import { readMessage, type Told } from "./situation/message";
import { type HostedPage, readHostedPage } from "./situation/page";
import { locate, type Where } from "./situation/where";

/** Evidence read once, in the form that signatures and checks ask questions of. */
export interface Situation extends Where {
  readonly step: EvidenceStep | null;
  readonly method: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Query, stated parameters and form body together. */
  readonly params: Readonly<Record<string, string>>;
  readonly sentBody: string | null;
  readonly requestKnown: boolean;
  /** Parameters or a body were given, so that one that is absent was not sent. */
  readonly paramsKnown: boolean;
  readonly scopesRequested: ReadonlySet<string> | null;
  readonly scopesGranted: ReadonlySet<string> | null;
  readonly answer: Answer;
  /** The OAuth error code, wherever it was told: answer, callback, hosted page, client message. */
  readonly error: string | null;
  readonly description: string | null;
  readonly page: HostedPage;
  /** The status; read out of the client's message when the answer itself is not given. */
  readonly status: number | null;
  /** Status or step stand only in the client's message: enough to be likely, not to be certain. */
  readonly secondHand: boolean;
  readonly observed: Observed;
  readonly message: string;
  /** Message and answer together, lower case. */
  readonly text: string;
}

function formFields(body: string | undefined, contentType: string | undefined): Record<string, string> {
  if (body === undefined) return {};
  const declared = /x-www-form-urlencoded/i.test(contentType ?? "");
  const looksLike = contentType === undefined && /^[\w.-]+=[^\s]*(&[\w.-]+=[^\s]*)*$/.test(body);
  return declared || looksLike ? Object.fromEntries(new URLSearchParams(body)) : {};
}

const asSet = (names: readonly string[] | undefined): ReadonlySet<string> | null =>
  names === undefined ? null : new Set(names.flatMap((name) => name.split(/[\s,]+/)).filter((name) => name !== ""));

function stepOf(
  evidence: Evidence,
  stated: EvidenceStep | undefined,
  where: Where,
  params: Record<string, string>,
): EvidenceStep | null {
  if (stated !== undefined) return stated;
  switch (where.endpoint) {
    case "token":
      return params["grant_type"] === "refresh_token" ? "refresh" : "token";
    case "authorize":
      return evidence.response === undefined ? "authorize" : "error-page";
    case "jwks":
      return "discovery";
    case "revocation":
    case null:
      return null;
    default:
      return where.endpoint;
  }
}

const codeInMessage =
  /(?<![a-z_])(invalid_grant|invalid_client|unsupported_grant_type|invalid_scope|unauthorized_client|access_denied|invalid_request|invalid_token|insufficient_scope|redirect_uri_mismatch)(?![a-z_])/;

/** Longer pastes are read up to here; what names a cause stands at the start. */
const longest = 20_000;

export function situate(evidence: Evidence): Situation {
  const { request, observed = {} } = evidence;
  const message = (evidence.client_message ?? "").slice(0, longest);
  const told = request === undefined && message !== "" ? readMessage(message) : nothingTold;
  const stated = evidence.step ?? told.step ?? undefined;
  const where = locate(request, stated);
  const headers = lowerNames(request?.headers);
  const params = {
    ...Object.fromEntries(where.url?.searchParams ?? []),
    ...request?.params,
    ...formFields(request?.body, headers["content-type"]),
  };
  const answer = readAnswer(evidence.response);
  const step = stepOf(evidence, stated, where, params);
  const atCallback = step === "callback" || where.endpoint === "callback";
  const onPage = step === "error-page" || step === "authorize" || step === null;
  const page = onPage ? readHostedPage(`${answer.body.slice(0, longest)}\n${message}`) : noPage;
  return {
    ...where,
    step,
    method: request?.method?.toUpperCase() ?? null,
    headers,
    params,
    sentBody: request?.body ?? null,
    requestKnown: request !== undefined,
    paramsKnown: request?.params !== undefined || request?.body !== undefined,
    scopesRequested: asSet(request?.scopes_requested ?? observed.scopes_requested ?? scopeParam(params)),
    scopesGranted: asSet(observed.token_scopes),
    answer,
    error:
      answer.error ??
      (atCallback ? params["error"] : undefined) ??
      page.error ??
      (answer.json === undefined ? codeInMessage.exec(message)?.[1] : undefined) ??
      null,
    description:
      answer.description ?? (atCallback ? params["error_description"] : undefined) ?? page.description ?? null,
    page,
    status: answer.status ?? told.status,
    secondHand: answer.status === null && told.status !== null,
    observed,
    message,
    text: `${message.toLowerCase()}\n${answer.text}`,
  };
}

const nothingTold: Told = { step: null, status: null };

const noPage: HostedPage = { error: null, description: null };

const scopeParam = (params: Readonly<Record<string, string>>): readonly string[] | undefined =>
  params["scope"] === undefined ? undefined : [params["scope"]];
