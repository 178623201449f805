import type { ClientId, Ecosystem } from "./clients";
import type { EvidenceStep } from "./evidence";
import type { Hears } from "./hear/hears";
import type { Situation } from "./situation";
import type { Endpoint } from "./situation/where";

/** All parts that are given must hold. */
export interface Guard {
  /** A message in the words of this ecosystem, or of none that is known. */
  readonly speaks?: Ecosystem | "anybody";
  readonly clients?: readonly ClientId[];
  /** The words of a library we know are all the evidence: then its own tables know best what they mean. */
  readonly onlyHeard?: boolean;
  /** Status or step stand only in a client's message. */
  readonly told?: boolean;
  /** An OAuth error code is known. */
  readonly coded?: boolean;
  readonly steps?: readonly EvidenceStep[];
  readonly endpoints?: readonly Endpoint[];
  /** Somebody, or the address, said where in the flow this is. */
  readonly stepKnown?: boolean;
  readonly haravan?: boolean;
  readonly identityServer?: boolean;
  /** The request came to the app itself: its callback, or its webhook address. */
  readonly own?: boolean;
  /** The server refused by itself, at the app's callback or on its own page: nothing was left for the app to check. */
  readonly sentBack?: boolean;
  /** `none`: no answer came. */
  readonly status?: readonly number[] | "none";
  /** `none`: no OAuth error code came. */
  readonly error?: readonly string[] | "none";
  /** Description on the hosted page, as written. */
  readonly page?: readonly string[];
  readonly html?: boolean;
  /** The answer has no body, or one without anything in it. */
  readonly mute?: boolean;
  /** A reason in the provider's own words for machines: `token_revoked`, `aadsts50011`, `#190`. */
  readonly codes?: readonly string[];
  /** A header of the answer whose value contains the text. */
  readonly header?: readonly [name: string, contains: string];
  /** Parameters that were sent. */
  readonly has?: readonly string[];
  readonly methods?: readonly string[];
  readonly says?: RegExp;
  /** `none`: no code says that the connection itself failed. */
  readonly transport?: readonly string[] | "none";
  /** By the name of its own check, the client that got the answer refused it. */
  readonly refused?: readonly string[];
  readonly grantTypes?: readonly string[];
  /** What a developer told in words; it is only read when nothing else speaks. */
  readonly context?: RegExp;
  readonly not?: Guard;
}

export type Test = (situation: Situation, hears: Hears) => boolean;

/** `none` asks that there be no value. */
export function fits<Value>(wanted: readonly Value[] | "none", value: Value | null): boolean {
  return wanted === "none" ? value === null : value !== null && wanted.includes(value);
}

function speaksAs(wanted: Ecosystem | "anybody", speaks: Situation["speaks"]): boolean {
  return speaks !== null && (wanted === "anybody" || speaks === wanted || speaks === "unknown");
}

/** The words of the page may stand alone, in the code and the description that only the server puts together. */
function serverRefused({ endpoint, params, page, speaks }: Situation): boolean {
  if (endpoint === "callback" && (params["error"] ?? "") !== "") return true;
  return speaks === "unknown" && page.error !== null && page.description !== null;
}

/** A body without a status is one that the message quotes. */
const onlyHeardIn = ({ client, answer, requestKnown, observed }: Situation) =>
  client !== null && answer.status === null && !requestKnown && Object.keys(observed).length === 0;

const empty = /^\s*(\{\s*\}|""|null)?\s*$/;

/** A part whose value is not given asks nothing. */
function* testsOf(guard: Guard): Generator<Test> {
  const { steps, endpoints, stepKnown, haravan, identityServer, own, status, error, page, html, mute } = guard;
  const { codes, header, has, methods, says, transport, refused, grantTypes, context, not } = guard;
  const { speaks, clients, onlyHeard, told, coded, sentBack } = guard;
  if (speaks !== undefined) yield (situation) => speaksAs(speaks, situation.speaks);
  if (clients !== undefined) yield ({ client }) => fits(clients, client);
  if (onlyHeard !== undefined) yield (situation) => onlyHeardIn(situation) === onlyHeard;
  if (told !== undefined) yield ({ secondHand }) => secondHand === told;
  if (coded !== undefined) yield (situation) => (situation.error !== null) === coded;
  if (endpoints !== undefined) yield ({ endpoint }) => fits(endpoints, endpoint);
  if (steps !== undefined) yield ({ step }) => fits(steps, step);
  if (status !== undefined) yield (situation) => fits(status, situation.status);
  if (error !== undefined) yield (situation) => fits(error, situation.error);
  if (own !== undefined) yield (situation) => situation.own === own;
  if (sentBack !== undefined) {
    yield (situation) => serverRefused(situation) === sentBack;
  }
  if (stepKnown !== undefined) yield ({ step }) => (step !== null) === stepKnown;
  if (haravan !== undefined) yield (situation) => situation.haravan === haravan;
  if (identityServer !== undefined) yield (situation) => situation.identityServer === identityServer;
  if (html !== undefined) yield ({ answer }) => answer.html === html;
  if (methods !== undefined) yield ({ method }) => fits(methods, method);
  if (page !== undefined) yield (situation) => fits(page, situation.page.description);
  if (transport !== undefined) yield ({ observed }) => fits(transport, observed.transport_code ?? null);
  if (refused !== undefined) yield ({ observed }) => fits(refused, observed.answer_refused ?? null);
  if (grantTypes !== undefined) yield ({ params }) => fits(grantTypes, params["grant_type"] ?? null);
  if (has !== undefined) yield ({ params }) => has.every((name) => params[name] !== undefined);
  if (mute !== undefined) yield ({ answer }) => empty.test(answer.body.slice(0, 100)) === mute;
  if (codes !== undefined) yield (situation) => codes.some((code) => situation.codes.has(code));
  if (header !== undefined) {
    const [name, contains] = header;
    yield ({ answer }) => answer.headers[name]?.toLowerCase().includes(contains) ?? false;
  }
  if (says !== undefined) yield (_, hears) => hears(says);
  if (context !== undefined) yield (situation) => context.test(situation.context);
  if (not !== undefined) {
    const excluded = testOf(not);
    yield (situation, hears) => !excluded(situation, hears);
  }
}

/** The guard as one test; guards are read once, situations many times. */
export function testOf(guard: Guard): Test {
  const tests = [...testsOf(guard)];
  const [one, two] = tests;
  if (one === undefined) return () => true;
  if (two === undefined) return one;
  if (tests.length === 2) return (situation, hears) => one(situation, hears) && two(situation, hears);
  return (situation, hears) => tests.every((test) => test(situation, hears));
}
