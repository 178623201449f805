import type { OpenedCode } from "@/lib/db/open-kept-code";
import type { PersonView } from "@/lib/trace/views";
import type { ExchangeClient } from "./exchange-client";
import { InstallChoices } from "./install-choices";
import type { LegWork } from "./leg-work";
import type { Recorder } from "./record-run";

/** A leg whose front half happened elsewhere, so that what follows a token answer is the same code as in an install. */
export function workByHand(input: {
  readonly person: PersonView;
  readonly run: { readonly id: string; readonly startedAtMs: number };
  readonly registration: ExchangeClient["registration"];
  readonly clientSecret: string;
  readonly hosts: ExchangeClient["hosts"];
  readonly recorder: Recorder;
  readonly redirectUri: string;
  readonly verifier: string | null;
  readonly kept: OpenedCode | null;
}): LegWork {
  const { person, run, registration, clientSecret, hosts, recorder, redirectUri, verifier, kept } = input;
  return {
    person,
    runId: run.id,
    registration,
    clientSecret,
    hosts,
    recorder,
    secrets: { state: "", nonce: kept?.nonce ?? "", verifier },
    context: {
      authorizeUrl: "",
      choices: InstallChoices.parse({ flow: "direct", maxAgeSeconds: kept?.maxAgeSeconds ?? undefined }),
      preflight: "skipped",
      login: null,
      codeLifetimeSeconds: null,
    },
    transaction: {
      id: run.id,
      runId: run.id,
      personId: person.id,
      leg: "direct",
      issuer: hosts.issuer,
      redirectUri,
      scopes: kept?.scopes ?? [],
      responseType: "code",
      responseMode: null,
      authorizeAtMs: kept?.receivedAtMs ?? run.startedAtMs,
      expiresAtMs: run.startedAtMs,
      status: "used",
    },
  };
}
