import type { Evidence, EvidenceRequest, EvidenceStep, Observed } from "../evidence";
import { isJwtAlone } from "../read-jwt";
import { readMessage } from "../situation/message";
import { locate } from "../situation/where";
import { chooseDeciding } from "./choose";
import { condense } from "./condense";
import { clockOffset } from "./moments";
import { authorizeOf, observeAuthorize, observeState } from "./observe-authorize";
import { callbackOf, observeCode } from "./observe-code";
import { observeTokens } from "./observe-tokens";
import { type Played, pairExchanges } from "./pair";
import { defined, type Piece } from "./piece";
import { headerOf } from "./read-head";
import { isHostedPage } from "./roles";
import { readUrl } from "./url";

/** Codes that only a token endpoint gives: words with one of them are not about an authorize request or a callback. */
const ofTokenEndpoint = /(?<![a-z_])(?:invalid_grant|invalid_client|unsupported_grant_type)(?![a-z_])/;

/** The step, where the address does not tell it to whoever reads the evidence. */
function stepOf({ exchange, role }: Played): EvidenceStep | undefined {
  if (exchange.step !== undefined) return exchange.step;
  const { endpoint } = locate(exchange.request, undefined);
  switch (role.part) {
    case "callback":
    case "error-page":
      return role.part;
    case "token":
    case "api":
    case "webhook":
      return endpoint === role.part ? undefined : role.part;
    case "refresh":
      return endpoint === "token" && role.params.get("grant_type") === "refresh_token" ? undefined : role.part;
    case "authorize":
      if (isHostedPage(exchange)) return "error-page";
      return backToTheApp(exchange) ? "callback" : undefined;
    case "revocation":
    case "userinfo":
    case "discovery":
    case "launch":
    case "other":
      return undefined;
    default:
      return role.part satisfies never;
  }
}

/** An error that the provider sent on to the redirect URI. */
function backToTheApp({ response }: Played["exchange"]): boolean {
  const location = headerOf(response?.headers, "location");
  return location !== undefined && readUrl(location)?.kind === "callback-url" && /[?&#]error=/.test(location);
}

/** The page that an authorize request ended on stands for the answer to it. */
function requestOf(deciding: Played, authorize: Played | null): EvidenceRequest | undefined {
  const asked = deciding.role.part === "error-page" ? authorize?.exchange.request : undefined;
  return asked ?? deciding.exchange.request;
}

/** The app's page that sent the browser off, when a redirect shows it. */
function startedAt(all: readonly Played[], authorize: Played | null): string | undefined {
  if (authorize === null) return undefined;
  const target = authorize.exchange.request?.url;
  const start = all.find(({ exchange }) => headerOf(exchange.response?.headers, "location") === target);
  return start?.role.url?.host;
}

function observe(all: readonly Played[], deciding: Played, isRequest: boolean): Observed {
  const callback = callbackOf(all, deciding);
  const authorize = authorizeOf(all, deciding, callback);
  return {
    ...observeAuthorize(authorize, deciding, isRequest),
    ...observeState(all, callback),
    ...observeCode(all, deciding, callback, authorize),
    ...observeTokens(all, deciding),
    ...defined({
      login_started_at_host: startedAt(all, authorize),
      server_time_offset_s: clockOffset(deciding.exchange) ?? undefined,
    }),
    ...deciding.exchange.observed,
  };
}

/** Nothing but an address: nobody says that it was called. */
const onlyAddress = ({ request }: Played["exchange"]) =>
  request?.method === undefined && request?.headers === undefined && request?.body === undefined;

/**
 * Words that are about something else than what was found: an address that did not fail by itself, or the app's own
 * answer, beside a message that tells of a call. Then what was found only tells what happened before.
 */
function speaksOfOther(message: string, { exchange, role }: Played): boolean {
  if (message === "" || role.error !== null || exchange.request === undefined) return false;
  if (role.part === "other" && exchange.atOwnServer === true) return true;
  const { step, status } = readMessage(message);
  const unanswered = exchange.response === undefined;
  const bare = unanswered && (onlyAddress(exchange) || exchange.request.url === undefined);
  if (bare && (step !== null || status !== null)) return true;
  if (!bare && role.part !== "callback" && role.part !== "launch" && !(role.part === "authorize" && unanswered))
    return false;
  const elsewhere = step !== null && step !== role.part && step !== "callback";
  return elsewhere || ofTokenEndpoint.test(message.toLowerCase());
}

const nonEmpty = <Of extends object>(record: Of): Of | undefined =>
  Object.keys(record).length > 0 ? record : undefined;

/** All pieces as one evidence. What was pasted as evidence outranks what was found out beside it. */
export function joinPieces(pieces: readonly Piece[]): Evidence {
  const all = pairExchanges(pieces.flatMap(({ exchanges }) => exchanges));
  const given = pieces.flatMap((piece) => piece.given ?? []);
  const message = condense(
    pieces
      .flatMap((piece) => piece.message ?? [])
      .join("\n")
      .trim(),
  );
  const deciding = chooseDeciding(all);
  const stated: Observed = Object.assign({}, ...given.map(({ observed }) => observed ?? {}));
  const context = given.flatMap((one) => one.context ?? []).join("\n");
  const rest = defined({
    client_message: message === "" ? undefined : message,
    context: context === "" ? undefined : context,
  });
  if (deciding === null) {
    const step = isJwtAlone(message) ? ("id-token" as const) : undefined;
    return { ...defined({ step }), ...rest, ...defined({ observed: nonEmpty(stated) }) };
  }
  const other = speaksOfOther(message, deciding);
  const observed = nonEmpty({ ...observe(all, deciding, !other), ...stated });
  // A form without an address does not hide what the words say, but it still shows what was called.
  const formOnly = deciding.exchange.request !== undefined && deciding.exchange.request.url === undefined;
  if (other)
    return { ...defined({ step: formOnly ? stepOf(deciding) : undefined }), ...rest, ...defined({ observed }) };
  const authorize = authorizeOf(all, deciding, null);
  return {
    ...defined({
      step: stepOf(deciding),
      request: requestOf(deciding, authorize),
      response: deciding.exchange.response,
    }),
    ...rest,
    ...defined({ observed }),
  };
}
