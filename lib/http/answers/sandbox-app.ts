import { z } from "zod";

const seconds = z.int();

/** One app on the sandbox: what its dashboard says, and what this tool keeps of it. Its secret stands as a fingerprint. */
export const SandboxAppAnswer = z.strictObject({
  id: z.string(),
  client_id: z.string(),
  secret_fingerprint: z.string().nullable(),
  demo: z.boolean(),
  created_at: z.iso.datetime(),
  installations: z.int(),
  runs: z.int(),
  install_scopes: z.array(z.string()).describe("What an install asks for unless others are chosen."),
  settings: z
    .strictObject({
      name: z.string(),
      enabled: z.boolean(),
      redirect_uris: z.array(z.string()),
      post_logout_redirect_uris: z.array(z.string()),
      app_url: z.string().nullable(),
      scenario: z.string().nullable(),
      scopes: z.array(z.string()),
      grants: z.array(z.string()),
      pkce: z.string(),
      consent: z.string(),
      access_token: z.string(),
      code_lifetime: seconds,
      access_token_lifetime: seconds,
      id_token_lifetime: seconds,
      refresh_usage: z.string(),
      refresh_absolute_lifetime: seconds,
      warnings: z.array(z.string()),
    })
    .nullable()
    .describe("`null`: the sandbox does not know the app any more, or did not answer."),
});

export const SandboxAppList = z.strictObject({ apps: z.array(SandboxAppAnswer) });
