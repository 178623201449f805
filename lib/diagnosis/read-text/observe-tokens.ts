import type { Observed } from "../evidence";
import { readAnswer } from "../situation/answer";
import { secondsBetween } from "./moments";
import { isShown } from "./observe-code";
import type { Played } from "./pair";
import { defined, isObject } from "./piece";
import { headerOf } from "./read-head";
import { isTokenAnswer } from "./roles";

const fieldsOf = ({ exchange }: Played): Readonly<Record<string, unknown>> => {
  const { json } = readAnswer(exchange.response);
  return isObject(json) ? json : {};
};

const bearerOf = ({ exchange }: Played): string | undefined => {
  const token = /^bearer\s+(\S+)$/i.exec(headerOf(exchange.request?.headers, "authorization") ?? "")?.[1];
  return isShown(token) ? token : undefined;
};

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The answer that handed out the token of this call; else the last one that handed out any. */
function issuedBy(all: readonly Played[], deciding: Played, token: string | undefined): Played | null {
  const answers = all.filter((one) => one !== deciding && isTokenAnswer(one.exchange));
  return (
    answers.findLast((one) => token !== undefined && fieldsOf(one)["access_token"] === token) ?? answers.at(-1) ?? null
  );
}

/** What the token answer granted, and what became of the token before this call. */
export function observeTokens(all: readonly Played[], deciding: Played): Observed {
  const token = bearerOf(deciding);
  const issued = issuedBy(all, deciding, token);
  const fields = issued === null ? {} : fieldsOf(issued);
  const own = issued !== null && token !== undefined && fields["access_token"] === token;
  const earlier = all.slice(0, all.indexOf(deciding));
  const worked = earlier.some((one) => token !== undefined && bearerOf(one) === token && isGood(one));
  const scope = text(fields["scope"]);
  const lifetime = fields["expires_in"];
  const usesToken = deciding.role.part === "api" || deciding.role.part === "userinfo";
  const age = own ? secondsBetween(issued.exchange, deciding.exchange) : null;
  return defined({
    token_scopes: scope?.split(/\s+/).filter((name) => name !== ""),
    token_expires_in_s: usesToken && typeof lifetime === "number" && Number.isFinite(lifetime) ? lifetime : undefined,
    token_age_s: age ?? undefined,
    token_matches_issued: own ? true : undefined,
    token_worked_before: worked ? true : undefined,
    list_call_worked: listWorked(all, deciding) ? true : undefined,
    refresh_token_sent_before: refreshedBefore(earlier, deciding) ? true : undefined,
    revocation_called: revoked(earlier, deciding, token) ? true : undefined,
  });
}

const isGood = ({ exchange }: Played) => {
  const status = exchange.response?.status ?? 0;
  return status >= 200 && status < 300;
};

const pathOf = ({ exchange }: Played) => (exchange.request?.url ?? "").split(/[?#]/, 1)[0] ?? "";

/** `/com/orders.json` answered where `/com/orders/7.json` did not. */
function listWorked(all: readonly Played[], deciding: Played): boolean {
  const item = /^(.+)\/[^/]+\.json$/.exec(pathOf(deciding))?.[1];
  return item !== undefined && all.some((one) => pathOf(one) === `${item}.json` && isGood(one));
}

function refreshedBefore(earlier: readonly Played[], deciding: Played): boolean {
  const token = deciding.role.params.get("refresh_token");
  if (deciding.role.part !== "refresh" || !isShown(token)) return false;
  return earlier.some(({ role }) => role.part === "refresh" && role.params.get("refresh_token") === token);
}

function revoked(earlier: readonly Played[], deciding: Played, bearer: string | undefined): boolean {
  const token = bearer ?? deciding.role.params.get("refresh_token");
  if (!isShown(token)) return false;
  return earlier.some((one) => one.role.part === "revocation" && one.role.params.get("token") === token && isGood(one));
}
