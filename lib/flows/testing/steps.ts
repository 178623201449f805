import type { CallStep, Exchange, FrontChannelStep, LocalStep, NamedValue, StepName, Verdict } from "@/lib/trace/model";

const base = { leg: "direct", atMs: 0, verdict: "good", facts: {}, checks: [] } as const;

export const headers = (record: Readonly<Record<string, string>>): readonly NamedValue[] =>
  Object.entries(record).map(([name, value]) => ({ name, value }));

export const callStep = (
  name: StepName,
  exchange: {
    readonly request: Partial<Exchange["request"]>;
    readonly response?: Partial<NonNullable<Exchange["response"]>>;
    readonly failure?: Exchange["failure"];
    readonly clockOffsetSeconds?: number;
  },
  of: Partial<CallStep> = {},
): CallStep => {
  const { request, response, failure = null, ...rest } = exchange;
  return {
    ...base,
    kind: "call",
    name,
    to: "accounts",
    ...of,
    exchange: {
      request: { method: "GET", url: "http://127.0.0.1:1/sandbox/accounts/", headers: [], body: null, ...request },
      response:
        response === undefined
          ? null
          : { status: 200, statusText: "", httpVersion: "1.1", headers: [], body: "", bodyBytes: 0, ...response },
      failure,
      timing: { totalMs: 12 },
      ...rest,
    },
  };
};

export const frontStep = (
  name: StepName,
  params: Readonly<Record<string, string>>,
  of: Partial<FrontChannelStep> = {},
): FrontChannelStep => ({
  ...base,
  kind: "front-channel",
  name,
  from: "browser",
  to: "tool",
  method: "GET",
  url: "http://localhost:4998/install/grandservice",
  params: headers(params),
  ...of,
});

export const localStep = (name: StepName, verdict: Verdict, of: Partial<LocalStep> = {}): LocalStep => ({
  ...base,
  kind: "local",
  name,
  verdict,
  ...of,
});
