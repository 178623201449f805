import type { Evidence, Observed, ValueProblem } from "@/lib/diagnosis";
import { edgeSeconds, lifeLeft } from "@/lib/probe/unauthorized/life-left";
import type { TokenAnswers, TokenKnowledge } from "@/lib/probe/unauthorized/story";
import { gather } from "@/lib/probe/unauthorized/weigh-story";

/** The same knowledge in the words of evidence, so that the diagnosis rests on what the story rests on. */
export function observeStory(known: TokenKnowledge, answers: TokenAnswers, recalled: Observed = {}): Observed {
  const { token, orgid, provider } = known;
  const { acceptedBy, refusedBy } = gather(known, answers);
  const elsewhere = acceptedBy !== null && refusedBy !== null ? { token_works_elsewhere: true } : {};
  if (token === null || token.secret !== "access-token") return elsewhere;
  // What another server issued was never issued by this one.
  if (token.provider !== provider) return { token_matches_issued: false };
  const { token_age_s: _age, token_expires_in_s: _lifetime, ...present } = token.here ? recalled : {};
  const older = token.generation < token.newest;
  return {
    ...(older ? {} : present),
    ...agesOf(known, older),
    ...(token.kind === "user" ? { flow: "login" } : {}),
    ...(token.origin === "installed" ? { token_matches_issued: true } : {}),
    ...(token.worked ? { token_worked_before: true } : {}),
    ...(token.orgid === null || orgid === null ? {} : { token_org: token.orgid, requested_org: orgid }),
    ...(token.ended?.how === "uninstalled" || token.fate === "uninstalled"
      ? { app_uninstalled_webhook_seen: true }
      : {}),
    ...elsewhere,
  };
}

/** Ages as the server counts them. Left out where it is not known how the clocks moved, or how long the token lives. */
function agesOf(known: TokenKnowledge, older: boolean): Observed {
  const life = lifeLeft(known);
  if (life === null) return {};
  const { lifetimeSeconds, leftSeconds, driftSeconds, unexplainedOffsetSeconds: offset } = life;
  if (older) return {};
  const over = leftSeconds <= 0;
  const leastLeft = Math.min(leftSeconds, leftSeconds - (offset ?? 0));
  // Where one of the two clocks has the token at its end, nobody knows.
  if (offset !== null && !over && leastLeft <= edgeSeconds) return {};
  const age = lifetimeSeconds - (over ? leftSeconds : leastLeft) + (driftSeconds ?? 0);
  return { token_age_s: Math.max(0, age), token_expires_in_s: lifetimeSeconds };
}

/** Values with the same fault, and nothing of the one that was pasted. */
const standIns: Partial<Record<ValueProblem, string>> = {
  empty: "Bearer ",
  placeholder: "Bearer undefined",
  quoted: `Bearer "${"0".repeat(64)}"`,
  "white-space": `Bearer ${"0".repeat(32)} ${"0".repeat(32)}`,
  "scheme-repeated": `Bearer Bearer ${"0".repeat(64)}`,
  "is-jwt": `Bearer ${btoa('{"alg":"RS256","typ":"JWT"}')}.${btoa('{"nonce":"0"}')}.0`,
};

/** The call as the app would make it with such a value, which this tool never sends. */
export function standInEvidence(known: TokenKnowledge, api: string, observed: Observed): Evidence {
  // Of a secret of another kind, what it is counts for more than what stands around it.
  const other = known.token !== null && known.token.secret !== "access-token";
  const value = known.problem === null || other ? undefined : standIns[known.problem];
  return {
    step: "api",
    request: {
      method: "GET",
      url: `${api}/com/shop.json`,
      ...(value === undefined ? {} : { headers: { authorization: value } }),
    },
    response: { status: 401, body: "" },
    // What became of the token inside says nothing of the text that was sent.
    observed: value === undefined ? observed : {},
  };
}
