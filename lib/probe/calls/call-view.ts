import type { InstallationView, ProbeView } from "@/lib/trace/views";
import type { ConsentHistory } from "../consent/judge-consent";
import type { PlannedConsent } from "../consent/plan-consent";
import type { XRayNext } from "../x-ray/choose-next";
import type { XRayFacts } from "../x-ray/facts";
import type { XRay } from "../x-ray/x-ray";
import type { KnownCall } from "./known-calls";

/** How the last install asked: fields of the install form, and what an authorize URL is made of. */
export interface Asking {
  readonly registrationId: string;
  readonly choices: readonly (readonly [name: string, value: string])[];
  readonly clientId: string;
  readonly authorize: string;
  readonly redirectUrls: readonly string[];
}

/** One documented call as an installation stands to it. */
export interface CallView {
  readonly installation: InstallationView;
  readonly call: KnownCall;
  /** The newest outcome, of whichever token. */
  readonly outcome: ProbeView | null;
  readonly facts: XRayFacts;
  readonly ray: XRay;
  readonly history: ConsentHistory;
  readonly consent: PlannedConsent;
  readonly next: XRayNext;
  readonly asking: Asking | null;
}
