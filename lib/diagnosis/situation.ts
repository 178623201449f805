import type { ClientId, Ecosystem } from "./clients";
import type { Evidence, EvidenceRequest, EvidenceStep, Observed } from "./evidence";
import { type Answer, lowerNames, parseJson, readAnswer } from "./situation/answer";
import { readCodes } from "./situation/codes";
import { nothingTold, readMessage } from "./situation/message";
import { type HostedPage, readHostedPage } from "./situation/page";
import { locate, type Where } from "./situation/where";
import { writtenStatus } from "./situation/written-status";

/** Evidence read once, in the form that signatures and checks ask questions of. */
export interface Situation extends Where {
  readonly step: EvidenceStep | null;
  readonly method: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Query, stated parameters and form body together. */
  readonly params: Readonly<Record<string, string>>;
  readonly sentBody: string | null;
  /** The body was read field by field, so that one that is not among `params` was not sent. */
  readonly bodyRead: boolean;
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
  readonly client: ClientId | null;
  /** Whose words the message is; `null` when there is none. */
  readonly speaks: Ecosystem | "unknown" | null;
  readonly observed: Observed;
  readonly message: string;
  /** Message and answer together, lower case. */
  readonly text: string;
  /** Reasons in the provider's own words for machines, lower case. */
  readonly codes: ReadonlySet<string>;
  /** The request came to the app itself: its callback, or its webhook address. */
  readonly own: boolean;
  /** What a developer told in words, lower case. */
  readonly context: string;
}

/** Fields of a body, when it was a form, or JSON whose values are texts; `null`: it was neither. */
function bodyFields(body: string | undefined, contentType: string | undefined): Record<string, string> | null {
  if (body === undefined) return null;
  const type = contentType ?? "";
  if (/x-www-form-urlencoded/i.test(type) || (type === "" && /^[\w.-]+=\S*$/.test(body))) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  const fields = /^\s*\{/.test(body) ? parseJson(body) : undefined;
  if (typeof fields !== "object" || fields === null) return null;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

const webhookAddress =
  /"(?:address|webhook_url|callback_url|callbackUrl|callback|destination|endpoint|url)"\s*:\s*"https?:\/\//;

/** A call that asks a platform for webhooks: it names the address they are to go to, and is not signed as they are. */
function registers(request: EvidenceRequest | undefined, headers: Readonly<Record<string, string>>): boolean {
  const method = request?.method?.toUpperCase();
  const signed = Object.keys(headers).some((name) => /hmac|signature/.test(name));
  return (
    (method === "POST" || method === "PUT") && !signed && webhookAddress.test((request?.body ?? "").slice(0, longest))
  );
}

/** A fragment is where the implicit and hybrid flows put their answer. */
function addressFields(url: URL | null): Record<string, string> {
  if (url === null) return {};
  const inFragment = url.hash.includes("=") ? new URLSearchParams(url.hash.slice(1)) : [];
  return Object.fromEntries([...url.searchParams, ...inFragment]);
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
  /\b(invalid_(?:grant|client|scope|request|token)|un(?:supported_(?:grant|response)_type|authorized_client)|access_denied|insufficient_scope|redirect_uri_mismatch|(?:login|consent|interaction|account_selection)_required|temporarily_unavailable|server_error)(?![a-z_])/;

/** Longer pastes are read up to here; what names a cause stands at the start. */
const longest = 20_000;

const callbackFields = ["error_description", "error_reason", "error_subtype", "error_code", "error_message"];

/** What an error redirect tells in its own fields. */
const callbackText = (params: Readonly<Record<string, string>>) =>
  callbackFields.map((name) => params[name]?.slice(0, longest) ?? "").join("\n");

/** Code and description as the server's own page puts them together, and no library that tells of them. */
const isPage = ({ error, description }: HostedPage, client: ClientId | null) =>
  error !== null && description !== null && client === null;

export function situate(evidence: Evidence): Situation {
  const { request, observed = {} } = evidence;
  const words = readMessage((evidence.client_message ?? "").slice(0, longest));
  const message = words.said;
  const told = request === undefined ? words : nothingTold;
  const named = evidence.step ?? told.step ?? undefined;
  const alone = named === undefined && request === undefined && evidence.response === undefined;
  const copied = alone ? readHostedPage(message) : null;
  const stated = named ?? (copied !== null && isPage(copied, words.client) ? ("error-page" as const) : undefined);
  const where = locate(request, stated);
  const headers = lowerNames(request?.headers);
  const takesFields = where.endpoint !== "api" && where.endpoint !== "webhook";
  const inBody = takesFields ? bodyFields(request?.body, headers["content-type"]) : null;
  const params = {
    ...addressFields(where.url),
    ...request?.params,
    ...inBody,
  };
  const answer = readAnswer(evidence.response);
  const step = stepOf(evidence, stated, where, params);
  const atCallback = step === "callback" || where.endpoint === "callback";
  const onPage = step === "error-page" || step === "authorize" || step === null;
  const page = onPage ? (copied ?? readHostedPage(`${answer.body.slice(0, longest)}\n${message}`)) : noPage;
  const error =
    answer.error ??
    (atCallback ? params["error"] : undefined) ??
    page.error ??
    (answer.json === undefined ? codeInMessage.exec(message)?.[1] : undefined) ??
    null;
  const text = [message.toLowerCase(), atCallback ? callbackText(params).toLowerCase() : "", answer.text].join("\n");
  const codes = readCodes(answer.json, text, where.endpoint === "authorize" && answer.body !== "");
  for (const code of [error, answer.sentToError, params["error_code"], params["error_reason"]]) {
    if (code !== null && code !== undefined) codes.add(code.toLowerCase());
  }
  const status = writtenStatus(answer.body, answer.json) ?? told.status;
  // Field by field: a spread would make every reader of a situation slower.
  return {
    url: where.url,
    endpoint: where.endpoint,
    haravan: where.haravan,
    identityServer: where.identityServer,
    apiPath: where.apiPath,
    step,
    method: request?.method?.toUpperCase() ?? null,
    headers,
    params,
    sentBody: request?.body ?? null,
    bodyRead: inBody !== null,
    requestKnown: request !== undefined,
    paramsKnown: request?.params !== undefined || request?.body !== undefined,
    scopesRequested: asSet(request?.scopes_requested ?? observed.scopes_requested ?? scopeParam(params)),
    scopesGranted: asSet(observed.token_scopes),
    answer,
    error,
    description:
      answer.description ?? (atCallback ? params["error_description"] : undefined) ?? page.description ?? null,
    page,
    status: answer.status ?? status,
    secondHand: answer.status === null && status !== null,
    client: words.client,
    speaks: words.speaks,
    observed,
    message,
    text,
    codes,
    own:
      where.endpoint === "callback" || (where.endpoint === "webhook" && !where.haravan && !registers(request, headers)),
    context: (evidence.context ?? "").slice(0, longest).toLowerCase(),
  };
}

const noPage: HostedPage = { error: null, description: null };

const scopeParam = (params: Readonly<Record<string, string>>): readonly string[] | undefined =>
  params["scope"] === undefined ? undefined : [params["scope"]];
