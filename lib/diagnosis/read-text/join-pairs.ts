import { isRequest, isResponse } from "./join-parts";
import type { Exchange } from "./piece";
import { headerOf } from "./read-head";
import { answerRole, isHostedPage, isTokenAnswer, type Role } from "./roles";

type Fits = (request: Exchange, answer: Exchange) => boolean;

/** Whether such an answer can be to such a request. Roles are read once for each. */
function fitting(): Fits {
  const roles = new Map<Exchange, Role>();
  const hosted = new Map<Exchange, boolean>();
  const granted = new Map<Exchange, boolean>();
  const once = <Value>(known: Map<Exchange, Value>, of: Exchange, read: (of: Exchange) => Value): Value => {
    const before = known.get(of);
    const value = before === undefined ? read(of) : before;
    known.set(of, value);
    return value;
  };
  return (request, answer) => {
    // A whole message directly above is what was answered, whatever it is.
    const whole = request.request?.headers !== undefined && answer.response?.status !== undefined;
    const { part, fails } = once(roles, request, answerRole);
    if (part === "launch" || (part === "callback" && fails)) return false;
    if (once(granted, answer, isTokenAnswer) && part !== "token" && part !== "refresh") return false;
    if (answer.step === "error-page" || once(hosted, answer, isHostedPage)) {
      return part === "authorize" || part === "error-page";
    }
    const json = /^\s*[{[]/.test(answer.response?.body ?? "");
    return !json || whole || (part !== "authorize" && part !== "callback");
  };
}

function resolved(location: string, base: string | undefined): string {
  return URL.canParse(location, base) ? new URL(location, base).href : location;
}

/** Behind a redirect, the next answer of the same program is to the address it names. */
function followed(answer: Exchange, previous: Exchange | null | undefined): Exchange | null {
  const location = headerOf(previous?.response?.headers, "location");
  const status = previous?.response?.status ?? 0;
  if (location === undefined || status < 300 || status >= 400 || answer.response?.status === undefined) return null;
  return { ...answer, request: { method: "GET", url: resolved(location, previous?.request?.url) } };
}

const farthest = 200;

/**
 * Gives each lone answer the request it belongs to. What stands directly behind its request goes first; then the nearest
 * request before it that lacks an answer, else the nearest after it.
 */
export function joinPairs(exchanges: readonly Exchange[]): Exchange[] {
  const out: (Exchange | null)[] = [...exchanges];
  const fits = fitting();
  const free = (at: number, answer: Exchange) => {
    const one = out[at];
    return one !== null && one !== undefined && isRequest(one) && fits(one, answer);
  };
  const pair = (at: number, index: number) => {
    const [asked, answer] = [out[at], out[index]];
    if (!asked || !answer) return;
    out[at] = null;
    out[index] = null;
    out[Math.max(at, index)] = { ...answer, ...asked, response: answer.response ?? {} };
  };
  exchanges.forEach((exchange, index) => {
    if (!isResponse(exchange)) return;
    const redirected = followed(exchange, out[index - 1]);
    if (redirected !== null) out[index] = redirected;
    else if (free(index - 1, exchange)) pair(index - 1, index);
  });
  exchanges.forEach((exchange, index) => {
    if (!isResponse(exchange) || out[index] !== exchange) return;
    const first = Math.max(0, index - farthest);
    let at = index - 1;
    while (at >= first && !free(at, exchange)) at -= 1;
    if (at < first) {
      at = index + 1;
      while (at < Math.min(out.length, index + farthest) && !free(at, exchange)) at += 1;
    }
    if (free(at, exchange)) pair(at, index);
  });
  return out.flatMap((one) => one ?? []);
}
