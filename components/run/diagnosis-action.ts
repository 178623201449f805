import type { DescribedDiagnosis, NextAction } from "@/lib/diagnosis";
import type { Run } from "@/lib/trace/model";

type Next = DescribedDiagnosis["next"];
type Field = readonly [name: string, value: string];

/** What the tool can do about it here; `null`: it is done elsewhere, and the run's own action stands. */
type Target = "again" | "install" | "registration" | "store" | "first-run" | null;

const targets: Readonly<Record<NextAction, Target>> = {
  "authorize-again": "again",
  "open-first-run": "first-run",
  "resend-same-redirect-uri": "again",
  "open-registration": "registration",
  "copy-redirect-url": "registration",
  "fix-scopes": "install",
  "install-with-scopes": "again",
  "install-as-owner": "again",
  "enter-secret": "registration",
  "send-form": null,
  "send-json": null,
  "fix-body": null,
  "fix-query": null,
  "send-bearer": null,
  "refresh-token": "store",
  "probe-list": "store",
  "use-documented-path": null,
  "wait-and-retry": null,
  "retry-later": null,
  "check-network": null,
  "start-on-same-host": "again",
  "check-discovery": null,
  "check-clock": null,
  "copy-report": null,
  "add-evidence": null,
  "contact-platform": null,
  "open-top-level": null,
  "set-base-url": null,
  "trust-proxy": null,
  "set-configuration": null,
  "fix-authorize-request": "install",
  "send-pkce": "install",
  "use-another-account": "again",
  "sign-in-interactively": "again",
  "read-callback-place": null,
  "check-signature": null,
  "pass-all-parameters": null,
  "declare-openid": null,
  "link-account": null,
  "send-credentials": null,
  "renew-secret": "registration",
  "send-post": null,
  "call-from-server": null,
  "keep-verifier": "again",
  "refresh-keys": null,
  "install-again": "again",
  "use-saved-refresh-token": "store",
  "step-up": null,
  "use-access-token": "store",
  "pass-header-on": null,
  "check-store": "store",
  "request-access": null,
  "allow-address": null,
  "verify-raw-body": null,
  "answer-at-once": null,
  "answer-challenge": null,
  "use-public-https": null,
  "add-authority": null,
  "use-certificate-name": null,
  "renew-certificate": null,
  "fix-scheme-or-port": null,
  "use-proxy": null,
  "read-page": null,
  "clear-cookies": null,
  "stop-this-action": null,
};

export type DiagnosisAction =
  | { readonly kind: "link"; readonly href: string }
  | { readonly kind: "copy"; readonly value: string }
  /** Fields of POST /install/start. */
  | { readonly kind: "start"; readonly fields: readonly Field[] };

const link = (href: string): DiagnosisAction => ({ kind: "link", href });

/** The one next action of a diagnosis, where this page can offer it. */
export function diagnosisAction(
  run: Pick<Run, "kind" | "installationId" | "registration">,
  next: Next,
  again: readonly Field[] = [],
): DiagnosisAction | null {
  const { registration, installationId } = run;
  if (next.kind === "copy" && next.value !== undefined) return { kind: "copy", value: next.value };
  switch (targets[next.action]) {
    case "first-run":
      return next.run === undefined ? null : link(`/runs/${encodeURIComponent(next.run)}`);
    case "registration":
      return registration && link(`/apps/${registration.id}`);
    case "store":
      return installationId === null ? null : link(`/stores/${installationId}`);
    case "install":
      return registration && link(`/install?app=${encodeURIComponent(registration.id)}`);
    case "again": {
      if (run.kind === "exchange") return link("/exchange");
      const fields = again.length > 0 ? again : registration ? [["registrationId", registration.id] as const] : [];
      const scopes = (next.scopes ?? []).map((scope) => ["scopes", scope] as const);
      return fields.length === 0 ? null : { kind: "start", fields: [...fields, ...scopes] };
    }
    case null:
      return null;
  }
}
