import type { StoryFact, TokenCall } from "@/lib/probe/unauthorized/story";
import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";

type Words = Messages["unauthorized"];

const nameOf = (call: TokenCall, t: Words): string => t.callNames[call];

/** One fact of a story as a sentence. */
export function sayFact(fact: StoryFact, t: Words): string {
  const { facts: words } = t;
  switch (fact.fact) {
    case "call-accepted":
      return words.callAccepted(nameOf(fact.call, t), fact.status);
    case "call-refused":
      return words.callRefused(nameOf(fact.call, t));
    case "says-expired":
      return words.saysExpired;
    case "without-openid":
      return words.withoutOpenid;
    case "past-lifetime":
      return words.pastLifetime(fact.overSeconds, fact.lifetimeSeconds);
    case "past-assumed-lifetime":
      return words.pastAssumedLifetime(fact.overSeconds, fact.lifetimeSeconds);
    case "within-lifetime":
      return words.withinLifetime(fact.leftSeconds);
    case "clock-moved":
      return words.clockMoved(fact.leftSeconds, fact.driftSeconds);
    case "clock-ahead":
      return words.clockAhead(fact.leftSeconds, fact.offsetSeconds);
    case "older-token":
      return sentences(
        words.olderToken(fact.generation, fact.newest, fact.at),
        fact.fate === null ? null : words.fates[fact.fate],
      );
    case "present-token":
      return words.presentToken;
    case "stored-as-issued":
      return words.storedAsIssued;
    case "issued-here":
      return words.issuedHere;
    case "worked":
      return words.worked(fact.at);
    case "never-worked-here":
      return words.neverWorkedHere;
    case "ended":
      return words.ended(fact.how, fact.by, fact.at);
    case "value-problem":
      return words.problems[fact.problem];
    case "known-once-cleaned":
      return words.knownOnceCleaned;
    case "accepted-once-cleaned":
      return words.acceptedOnceCleaned;
    case "is-other-secret":
      return words.otherSecrets[fact.secret];
    case "of-other-environment":
      return words.ofOtherEnvironment(fact.provider, fact.store);
    case "of-other-store":
      return words.ofOtherStore(fact.store);
    case "answers-for-store":
      return words.answersForStore(fact.orgid, fact.wanted);
    case "never-seen-here":
      return words.neverSeenHere;
    case "login-token":
      return words.loginToken(fact.renewable);
  }
}
