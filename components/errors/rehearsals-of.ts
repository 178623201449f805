import type { CauseId } from "@/lib/diagnosis";
import type { Rehearsal } from "@/lib/trace/rehearsals";

/** On which page the menu stands that has it. */
export type RehearsalPlace = "run" | "store";

interface Leads {
  readonly to: CauseId;
  readonly place: RehearsalPlace;
}

/** Which cause a rehearsal shows; `null` where it is only the way to another one. */
const leads: Readonly<Record<Rehearsal, Leads | null>> = {
  "send-code-again": { to: "code-already-used", place: "run" },
  "other-redirect-uri": { to: "token-redirect-uri-mismatch", place: "run" },
  "wrong-secret": { to: "client-secret-wrong", place: "run" },
  "json-body": { to: "content-type-wrong", place: "run" },
  "token-500": { to: "server-error", place: "run" },
  "token-502": { to: "upstream-bad-gateway", place: "run" },
  "token-hang": { to: "timeout", place: "run" },
  "hold-code": null,
  "expire-code": { to: "code-expired", place: "store" },
  "leave-out-scope": { to: "scope-missing", place: "store" },
  "no-token": { to: "token-missing", place: "store" },
  "wrong-token": { to: "token-malformed", place: "store" },
  "expire-token": { to: "token-expired", place: "store" },
  "revoke-token": { to: "token-revoked", place: "store" },
  "broken-body": { to: "request-body-invalid", place: "store" },
  "wrong-content-type": { to: "content-type-wrong", place: "store" },
  "api-404": { to: "resource-not-found", place: "store" },
  "api-429": { to: "rate-limited", place: "store" },
  "api-500": { to: "server-error", place: "store" },
  "api-502": { to: "upstream-bad-gateway", place: "store" },
  "api-hang": { to: "timeout", place: "store" },
};

export interface FoundRehearsal {
  readonly name: Rehearsal;
  readonly place: RehearsalPlace;
}

const isRehearsal = (name: string): name is Rehearsal => Object.hasOwn(leads, name);

/** What a person can choose on the sandbox to see this cause happen. */
export function rehearsalsOf(id: CauseId): readonly FoundRehearsal[] {
  return Object.keys(leads)
    .filter(isRehearsal)
    .flatMap((name) => {
      const lead = leads[name];
      return lead?.to === id ? [{ name, place: lead.place }] : [];
    });
}
