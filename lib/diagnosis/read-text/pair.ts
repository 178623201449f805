import { joinPairs } from "./join-pairs";
import { joinAnswers, joinBodies, joinTraces } from "./join-parts";
import type { Exchange } from "./piece";
import { headerOf } from "./read-head";
import { answerRole, type Role } from "./roles";
import { readUrl } from "./url";

/** A redirect with a code is the callback's arrival, where the browser's own request was not recorded. */
function withRedirects(exchanges: readonly Exchange[]): Exchange[] {
  const seen = new Set(exchanges.map(({ request }) => request?.url));
  return exchanges.flatMap((exchange): Exchange[] => {
    const location = headerOf(exchange.response?.headers, "location");
    const url = location === undefined ? null : readUrl(location);
    const delivers = url?.kind === "callback-url" && url.params.has("code");
    if (url === null || !delivers || seen.has(url.href)) return [exchange];
    seen.add(url.href);
    const { answeredAt, sentAt, recording } = exchange;
    const at = answeredAt ?? sentAt;
    const arrival: Exchange = {
      step: "callback",
      request: { method: "GET", url: url.href, ...(url.inFragment ? { params: Object.fromEntries(url.params) } : {}) },
      ...(at === undefined ? {} : { sentAt: at }),
      ...(recording === undefined ? {} : { recording }),
    };
    return [exchange, arrival];
  });
}

export interface Played {
  readonly exchange: Exchange;
  readonly role: Role;
}

/** By the clock, where one clock has timed them all; a browser's file is not always in that order. */
function inOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  const clock = exchanges[0]?.recording;
  const timed = exchanges.every(({ sentAt, recording }) => sentAt !== undefined && recording === clock);
  return timed ? exchanges.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)) : exchanges;
}

/** Whole exchanges out of their parts, each with its place in the flow, in the order of the paste. */
export function pairExchanges(exchanges: readonly Exchange[]): readonly Played[] {
  const whole = joinPairs(joinBodies(joinAnswers(joinTraces(inOrder(exchanges)))));
  return withRedirects(whole).map((exchange) => ({ exchange, role: answerRole(exchange) }));
}
