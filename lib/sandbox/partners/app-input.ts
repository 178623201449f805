import { z } from "zod";

/** Seconds. A dashboard bounds them, so that an app is neither useless nor open for ever. */
export const lifetimeBounds = {
  code_lifetime: { least: 1, most: 600 },
  access_token_lifetime: { least: 10, most: 2_592_000 },
  id_token_lifetime: { least: 10, most: 86_400 },
  refresh_absolute_lifetime: { least: 60, most: 31_536_000 },
} as const;

export const mostApps = 50;

const uris = z.array(z.string().min(1).max(400)).max(20);
const within = ({ least, most }: { readonly least: number; readonly most: number }) => z.int().min(least).max(most);

const fields = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}\p{Cs}\p{Bidi_C}]*$/u),
  redirect_uris: uris.min(1),
  post_logout_redirect_uris: uris,
  /** Where the store's admin opens the app; `null`: the root of its first redirect address. */
  app_url: z.string().min(1).max(400).nullable(),
  /** Until it is taken back, with `null`. */
  scenario: z.string().min(1).max(100).nullable(),
  scopes: z.array(z.string().min(1).max(100)).max(60),
  grants: z.array(z.enum(["authorization_code", "hybrid"])).min(1),
  pkce: z.enum(["optional", "required", "required_plain_allowed"]),
  consent: z.union([z.boolean(), z.literal("install")]),
  /** The platform's access tokens are opaque; a dashboard offers no choice. */
  access_token: z.literal("opaque"),
  code_lifetime: within(lifetimeBounds.code_lifetime),
  access_token_lifetime: within(lifetimeBounds.access_token_lifetime),
  id_token_lifetime: within(lifetimeBounds.id_token_lifetime),
  refresh_absolute_lifetime: within(lifetimeBounds.refresh_absolute_lifetime),
  refresh_usage: z.enum(["one_time", "reuse"]),
  enabled: z.boolean(),
});

const { name, redirect_uris, scopes } = fields.shape;

/** Who it is for and three fields have to be there; the rest has its defaults. */
export const creation = fields.partial().extend({ owner: z.string().min(1).max(200), name, redirect_uris, scopes });
export const change = fields.partial().extend({ rotate_secret: z.boolean().optional() });

const strings = z.array(z.string()).optional().catch(undefined);

/** Of a body with a fault: what can still be judged, so that everything wrong is told at once. */
export const judgeable = z
  .object({
    redirect_uris: strings,
    post_logout_redirect_uris: strings,
    scopes: strings,
    app_url: z.string().nullish().catch(undefined),
    scenario: z.string().nullish().catch(undefined),
  })
  .catch({});

export type AppInput = z.infer<ReturnType<typeof fields.partial>>;
