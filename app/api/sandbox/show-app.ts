import type { z } from "zod";
import type { SandboxAppView } from "@/lib/flows/sandbox-apps";
import type { SandboxAppAnswer } from "@/lib/http/answers/sandbox-app";

export function showApp({ registration, app }: SandboxAppView): z.output<typeof SandboxAppAnswer> {
  return {
    id: registration.id,
    client_id: registration.clientId,
    secret_fingerprint: registration.secretFingerprint,
    demo: registration.demo,
    created_at: registration.createdAt,
    installations: registration.installations,
    runs: registration.runs,
    install_scopes: [...registration.scopes],
    settings: typeof app === "string" ? null : settingsOf(app),
  };
}

function settingsOf({ client_id: _, ...settings }: Exclude<SandboxAppView["app"], string>) {
  return {
    ...settings,
    redirect_uris: [...settings.redirect_uris],
    post_logout_redirect_uris: [...settings.post_logout_redirect_uris],
    scopes: [...settings.scopes],
    grants: [...settings.grants],
    warnings: [...settings.warnings],
  };
}
