import { formatDuration, formatNumber, plural } from "../format";

const calls = (number: number) => plural(number, "en", { one: "call", other: "calls" });
const number = (value: number) => formatNumber(value, "en");
/** Rounded so that nobody sends too many. */
const rate = (each: number): string =>
  each >= 1
    ? `send ${number(Math.floor(each * 10) / 10)} a second`
    : `send one call every ${seconds(Math.ceil(10 / each) / 10)}`;
const seconds = (value: number) => plural(value, "en", { one: "second", other: "seconds" });

/** Keyed by what lib/probe/limit/judge-limit.ts tells apart. */
export const enCallLimit = {
  title: "Call limit",
  note: "Every answer of the API says how many calls the bucket holds. Between two answers the count goes down by the documented leak.",
  meter: "Calls in the bucket",
  unknown: "No answer has said it yet. Make any call on this store: the header is in its answer.",
  facts: {
    said: "The newest answer said",
    ago: "{time} ago",
    now: "Now, by the model",
    nowNote: "if nobody else has called since",
    made: (time: string) => `when this page was made, ${time}`,
    one: "Room for one more call",
    all: "The whole bucket is free",
    atOnce: "now",
    after: "in",
  },
  last: {
    title: "The last 429",
    open: "Open its run",
    chips: {
      "bucket-full": "shared bucket",
      "resource-limit": "another limit",
      gateway: "not from the API?",
      unknown: "limit not named",
    },
    titles: {
      "bucket-full": "The shared bucket was full",
      "resource-limit": "It was refused with room in the bucket: another limit",
      gateway: "Something before the API may have refused it",
      unclear: "Refused with little room in the bucket",
      unknown: "The answer does not say which limit it was",
    },
    full: (used: number, size: number) =>
      `The answer said ${used}/${size}. All processes of this app on this store fill the same bucket, so a job somewhere else can have filled it.`,
    room: (used: number, size: number) =>
      `The answer said ${used}/${size}, so the bucket had room. Haravan documents that some resources have further limits, and lists none of them. Call this resource less often.`,
    roomUnclear: (used: number, size: number) =>
      `The answer said ${used}/${size}: most of the bucket was used, but not all. Either calls that ran at the same time filled it, or this resource has a further limit; Haravan documents that there are such limits, and lists none.`,
    gateway:
      "It is a page for people, and the header that the API sends with each answer is missing. A firewall or proxy writes such pages. Inferred: Haravan documents neither.",
    unknown: (header: string | null) =>
      header === null
        ? "The documented header X-Haravan-Api-Call-Limit is missing, and the body of a 429 is not documented."
        : `X-Haravan-Api-Call-Limit is ${JSON.stringify(header)}, which is not of the documented form used/size.`,
    early: (ms: number) =>
      `The call was sent ${seconds(ms / 1000)} before the wait of an earlier 429 was over. Calls in that time are refused too.`,
    beyond: (size: number, perSecond: number) =>
      `A full bucket is empty after ${seconds(size / perSecond)}. A longer wait is for something else (inferred).`,
    waits: {
      seconds: (value: number) => `Retry-After asked for a wait of ${seconds(value)}.`,
      date: (value: number) => `Retry-After named a moment, ${seconds(value)} after the answer.`,
      absurd: (text: string) =>
        `Retry-After is ${JSON.stringify(text)}, more than an hour. Do not sleep that long unseen: stop the job and look.`,
      unreadable: (text: string) =>
        `Retry-After is ${JSON.stringify(text)}, which is neither seconds nor a date. Wait a second, and twice as long each time.`,
      missing: "There was no Retry-After. Wait a second, and twice as long each time.",
    },
  },
  plan: {
    title: "How long do so many calls take?",
    calls: "Calls",
    others: "Calls a second by others",
    othersHint: "out of the same bucket: this app, this store",
    processes: "Processes that share the work",
    work: "Work it out",
    answer: (number: number, forSeconds: number) =>
      forSeconds === 0
        ? `${calls(number)} fit into the bucket at once`
        : `${calls(number)} take at least ${formatDuration(Math.ceil(forSeconds), "en")}`,
    how: (atOnce: number, perSecond: number) =>
      atOnce === 0 ? `${number(perSecond)} a second.` : `${calls(atOnce)} at once, then ${number(perSecond)} a second.`,
    from: (used: number, size: number) => `Counted from ${number(used)} of ${size} in the bucket.`,
    fromEmpty: "Counted from an empty bucket, as no answer has said how full it is.",
    never: (number: number) => `${calls(number)} never get through`,
    neverWhy: (atOnce: number) => `The others take all that the bucket lets through; ${calls(atOnce)} fit now.`,
    share: (processes: number, each: number) =>
      `Each of ${processes} processes that know nothing of each other may ${rate(each)} in the long run.`,
  },
  code: {
    title: "A loop that stays within it",
    note: "One queue for each store. It slows down by the header and waits as long as Retry-After says; Haravan writes it with a decimal point (2.0).",
    node: "Node",
    csharp: "C#",
  },
  known: {
    title: "What is documented, and what is not",
    documented: "Documented",
    documentedItems: (size: number, leak: number) => [
      `A bucket of ${size} calls for each store and app, which empties by ${leak} a second.`,
      "Over it a call is refused with 429, not queued; a call before Retry-After is over is refused too.",
      "Some resources have further limits.",
    ],
    open: "Not documented",
    openItems: [
      "The body of a 429, and which resources have limits of their own.",
      "Limits of the accounts server.",
      "The count between two answers is this page’s model: calls of other processes since then are not in it.",
    ],
  },
};

export type CallLimitMessages = typeof enCallLimit;
