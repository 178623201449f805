import type { Played } from "./pair";
import type { Part } from "./roles";

/** Parts whose answer is a provider's. What the app itself answers to a browser only follows from those. */
const ofProvider: ReadonlySet<Part> = new Set([
  "authorize",
  "error-page",
  "token",
  "refresh",
  "revocation",
  "userinfo",
  "discovery",
  "api",
  "webhook",
] satisfies Part[]);

const last = (all: readonly Played[], fits: (one: Played) => boolean): Played | null => all.filter(fits).at(-1) ?? null;

const codeOf = ({ role }: Played) => role.params.get("code");

/**
 * The exchange to diagnose: the last one that failed at the provider, a refusal that came to the callback included.
 * If none did: the last that failed anywhere; the last request that was never answered; the last callback; the last
 * authorize request; the last of all.
 *
 * One exception. A code that was refused as `invalid_grant` may be burnt by that, so that every later try with it fails
 * for another reason than the first: then the first try is the one to explain.
 */
export function chooseDeciding(all: readonly Played[]): Played | null {
  const refused = ({ role }: Played) => role.fails && (ofProvider.has(role.part) || role.error !== null);
  const deciding = last(all, refused);
  if (deciding !== null) {
    const code = codeOf(deciding);
    const first = all.find(
      (one) =>
        one.role.part === "token" && code !== undefined && codeOf(one) === code && one.role.error === "invalid_grant",
    );
    const gaveTokens = all.some(
      (one) =>
        codeOf(one) === code && one.role.part === "token" && !one.role.fails && one.exchange.response !== undefined,
    );
    return deciding.role.error === "invalid_grant" && first !== undefined && !gaveTokens ? first : deciding;
  }
  const unanswered = ({ role, exchange }: Played) =>
    ofProvider.has(role.part) && role.part !== "authorize" && exchange.response === undefined;
  return (
    last(all, ({ role }) => role.fails) ??
    last(all, unanswered) ??
    last(all, ({ role }) => role.part === "callback") ??
    last(all, ({ role }) => role.part === "authorize") ??
    all.at(-1) ??
    null
  );
}
