import type { Observed } from "../evidence";
import { secondsBetween } from "./moments";
import type { Played } from "./pair";
import { defined } from "./piece";
import { isTokenAnswer } from "./roles";

/** A hidden value equals nothing, not even the same stars. */
export const isShown = (value: string | undefined): value is string =>
  value !== undefined && value !== "" && !/^[*•x.…]+$|redacted|\[hidden\]/i.test(value);

const codeOf = ({ role }: Played): string | undefined => {
  const code = role.params.get("code");
  return isShown(code) ? code : undefined;
};

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** One is the other with something added, cut off or escaped once more: the same code, damaged on the way. */
function isDamaged(sent: string, delivered: string): boolean {
  if (sent === delivered) return false;
  const [a, b] = [decoded(sent).trim().toLowerCase(), decoded(delivered).trim().toLowerCase()];
  const long = Math.min(a.length, b.length) >= 8;
  return a === b || (long && (a.includes(b) || b.includes(a)));
}

/** The callback that delivered the code of this request; without a code, the last one. */
export function callbackOf(all: readonly Played[], deciding: Played): Played | null {
  if (deciding.role.part === "callback") return deciding;
  const callbacks = all.filter(({ role }) => role.part === "callback");
  const code = codeOf(deciding);
  const same = code === undefined ? undefined : callbacks.find((one) => codeOf(one) === code);
  return (
    same ??
    callbacks.findLast((one) => code !== undefined && isDamaged(code, codeOf(one) ?? "")) ??
    callbacks.at(-1) ??
    null
  );
}

/** Two codes that have nothing in common are of two attempts, unless one recording shows that they are not. */
function matches(code: string, callback: Played, deciding: Played): boolean | undefined {
  const delivered = codeOf(callback);
  if (delivered === undefined) return undefined;
  if (delivered === code) return true;
  const together =
    deciding.exchange.recording !== undefined && deciding.exchange.recording === callback.exchange.recording;
  return isDamaged(code, delivered) || (together && deciding.exchange.recording !== "log") ? false : undefined;
}

/** The history of the code that was sent: when it came, how often, and what became of it before. */
export function observeCode(
  all: readonly Played[],
  deciding: Played,
  callback: Played | null,
  authorize: Played | null,
): Observed {
  const code = codeOf(deciding);
  if (code === undefined) return {};
  const hits = all.filter((one) => one.role.part === "callback" && codeOf(one) === code).length;
  if (deciding.role.part === "callback") return defined({ callback_hits: hits > 1 ? hits : undefined });
  if (deciding.role.part !== "token") return {};
  const earlier = all
    .slice(0, all.indexOf(deciding))
    .filter((one) => one.role.part === "token" && codeOf(one) === code);
  const [first] = earlier;
  const delivered = callback !== null && codeOf(callback) === code ? callback : null;
  const age = delivered === null ? null : secondsBetween(delivered.exchange, deciding.exchange);
  const redirected =
    authorize?.exchange.response !== undefined ? secondsBetween(authorize.exchange, deciding.exchange) : null;
  const before = first === undefined ? null : secondsBetween(first.exchange, deciding.exchange);
  return defined({
    code_age_s: age ?? (delivered === null ? undefined : (redirected ?? undefined)),
    code_sent_before: first === undefined ? undefined : true,
    code_sent_before_s: before ?? undefined,
    code_used_successfully_before: earlier.some(({ exchange }) => isTokenAnswer(exchange)) ? true : undefined,
    code_matches_callback: callback === null ? undefined : matches(code, callback, deciding),
    callback_hits: hits > 1 ? hits : undefined,
  });
}
