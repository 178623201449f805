import { z } from "zod";
import { consentRules, grantTypes, lifetimes, pkcePolicies, refreshUsages } from "@/lib/trace/sandbox-app";

const uris = z.array(z.string().max(2_000)).max(50);
const seconds = ({ least, most }: { readonly least: number; readonly most: number }) => z.int().min(least).max(most);

const Settings = z.strictObject({
  name: z.string(),
  enabled: z.boolean(),
  redirect_uris: uris.describe("https, or http on this machine; a path stands for the same path at this tool."),
  post_logout_redirect_uris: uris,
  app_url: z
    .string()
    .nullable()
    .describe("Where the store's admin opens the app. `null`: the root of its first redirect URL."),
  scenario: z
    .string()
    .nullable()
    .describe("What every call of the app meets where the scenario acts, until it is taken back with `null`."),
  scopes: z.array(z.string()).max(60).describe("Names of the platform that an OAuth app may have."),
  grants: z.array(z.enum(grantTypes)),
  pkce: z.enum(pkcePolicies),
  consent: z.enum(consentRules),
  code_lifetime: seconds(lifetimes.code_lifetime),
  access_token_lifetime: seconds(lifetimes.access_token_lifetime),
  id_token_lifetime: seconds(lifetimes.id_token_lifetime),
  refresh_usage: z.enum(refreshUsages),
  refresh_absolute_lifetime: seconds(lifetimes.refresh_absolute_lifetime),
});

/** What POST /api/sandbox/apps takes; what is not sent has its default, redirect URLs those of this tool. */
export const SandboxAppRequest = Settings.partial().extend({ name: Settings.shape.name });

/** What PATCH /api/sandbox/apps/{id} takes; what is not sent stays. */
export const SandboxAppChange = Settings.partial().extend({
  rotate_secret: z.literal(true).optional().describe("A new secret, kept here and never answered."),
});
export type SandboxAppBody = Readonly<z.output<typeof SandboxAppChange>>;
