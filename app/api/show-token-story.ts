import { sayFact } from "@/components/unauthorized/say-fact";
import type { TokenStory } from "@/lib/flows/tell-token-story";
import { readTokenAnswers } from "@/lib/probe/unauthorized/read-token-answer";
import type { Story } from "@/lib/probe/unauthorized/story";
import type { CallStep } from "@/lib/trace/model";
import type { Locale } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";
import { say } from "./describe";
import { showUpstream } from "./show-upstream";

/** Why a token is answered with 401, as the API shows it: stable ids, and sentences in one language. */
export function showTokenStory({ runId, told, calls, offsetSeconds, diagnosis }: TokenStory, locale: Locale) {
  const t = messagesFor(locale).unauthorized;
  const show = ({ id, certainty, cause, facts }: Story) => ({
    id,
    certainty,
    title: t.stories[id].title,
    cause,
    proof: facts.map((fact) => sayFact(fact, t)),
  });
  const answers = readTokenAnswers(calls);
  const showCall = ({ name, exchange }: CallStep) => {
    const call = name === "userinfo" ? "userinfo" : "shop";
    const { request, response } = exchange;
    const { heard, status } = answers[call];
    return { call, method: request.method, url: request.url, status, heard, upstream: showUpstream(response) };
  };
  return {
    run: runId,
    story: told.lead === null ? null : show(told.lead),
    stories: [...told.stories, ...told.excluded].map(show),
    cannot_tell: told.cannotTell.map((one) => t.cannotTell[one]),
    next: { action: told.next, label: t.next[told.next] },
    calls: calls.map(showCall),
    clock_offset_seconds: offsetSeconds,
    diagnosis: diagnosis && say(diagnosis, locale),
  };
}
