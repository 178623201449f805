import type {
  CallStep,
  Check,
  Facts,
  FrontChannelStep,
  Leg,
  LocalStep,
  Step,
  StepName,
  Verdict,
} from "@/lib/trace/model";
import type { RawExchange, RawRequest, Send } from "@/lib/trace/raw";
import { redactExchange, redactFrontChannel } from "@/lib/trace/redact-exchange";
import type { Fingerprint, KnownSecret } from "@/lib/trace/secret-names";

/** What a judge says of a call: the value goes on, the rest is recorded. */
export interface Judged<Value> {
  readonly value: Value;
  readonly verdict: Verdict;
  readonly checks?: readonly Check[];
  readonly facts?: Facts;
}

interface Named {
  readonly name: StepName;
  readonly leg: Leg | null;
}

export interface Recorder {
  /** Sends, judges and records one call. The judge sees the raw exchange, the record only the redacted one. */
  call<Value>(
    step: Named & { readonly to: CallStep["to"] },
    request: RawRequest,
    judge: (raw: RawExchange) => Judged<Value> | Promise<Judged<Value>>,
    /** Is shown the step as it was recorded. */
    seen?: (step: CallStep) => void,
  ): Promise<Value>;
  local(step: Omit<LocalStep, "kind" | "atMs">): Promise<void>;
  /** Takes the raw URL and parameters; redacts them before they are kept. */
  front(step: Omit<FrontChannelStep, "kind" | "atMs">): Promise<void>;
  /** A URL, or a path with its query, as it may be kept: the same as in the record of its call. */
  shown(url: string): string;
  /** A secret that later messages may repeat without naming it. */
  learn(secret: KnownSecret): void;
}

export function recordRun(deps: {
  readonly send: Send;
  readonly fingerprint: Fingerprint;
  readonly now: () => number;
  readonly startedAtMs: number;
  readonly append: (step: Step) => Promise<void>;
  /** What is sent in place of a request, and recorded as sent. */
  readonly change?: (step: StepName, request: RawRequest) => RawRequest;
}): Recorder {
  const at = (): number => Math.max(0, deps.now() - deps.startedAtMs);
  const known: KnownSecret[] = [];
  return {
    learn(secret) {
      known.push(secret);
    },
    shown(url) {
      return redactFrontChannel({ url, params: [] }, deps.fingerprint, known).url;
    },
    async call(step, request, judge, seen) {
      const atMs = at();
      const raw = await deps.send(deps.change?.(step.name, request) ?? request);
      const judged = await judge(raw);
      const recorded: CallStep = {
        ...step,
        kind: "call",
        atMs,
        verdict: judged.verdict,
        facts: judged.facts ?? {},
        checks: judged.checks ?? [],
        exchange: redactExchange(raw, deps.fingerprint, known),
      };
      await deps.append(recorded);
      seen?.(recorded);
      return judged.value;
    },
    async local(step) {
      await deps.append({ ...step, kind: "local", atMs: at() });
    },
    async front(step) {
      const shown = redactFrontChannel(step, deps.fingerprint, known);
      await deps.append({ ...step, ...shown, kind: "front-channel", atMs: at() });
    },
  };
}
