import { z } from "zod";

const lifetime = z.int();

const clientFields = z.strictObject({
  name: z.string(),
  enabled: z.boolean(),
  grants: z.array(z.enum(["authorization_code", "hybrid", "implicit", "client_credentials"])),
  require_secret: z.boolean(),
  secret_expired: z.boolean(),
  pkce: z.enum(["optional", "required", "required_plain_allowed"]),
  consent: z.union([z.boolean(), z.literal("install")]),
  protocol: z.enum(["oidc", "wsfed"]),
  redirect_uris: z.array(z.string()),
  post_logout_redirect_uris: z.array(z.string()),
  cors_origins: z.array(z.string()),
  scopes: z.array(z.string()),
  offline_access: z.boolean(),
  user_claims_in_id_token: z.boolean(),
  access_token: z.enum(["opaque", "jwt"]),
  access_token_via_browser: z.boolean(),
  code_lifetime: lifetime,
  access_token_lifetime: lifetime,
  id_token_lifetime: lifetime,
  refresh_usage: z.enum(["one_time", "reuse"]),
  refresh_absolute_lifetime: lifetime,
});

export const clientDefaultsSchema = clientFields.partial();

export const clientSchema = clientDefaultsSchema.extend({
  client_id: z.string().min(1),
  secret: z.string().nullable().optional(),
  app_url: z.string().optional(),
});

const claimValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const membership = z.union([
  z.string(),
  z.strictObject({ orgid: z.string(), role: z.union([z.string(), z.array(z.string())]).optional() }),
]);

const person = z.strictObject({
  name: z.string().min(1),
  password: z.string().optional(),
  sub: z.string().min(1),
  active: z.boolean().optional(),
  claims: z.record(z.string(), claimValue).optional(),
  orgs: z.array(membership).optional(),
});

const store = z.strictObject({
  // A number on the wire too, as the id of the shop.
  orgid: z.string().regex(/^[1-9]\d{0,14}$/, "must be up to 15 digits"),
  orgname: z.string(),
  // Half a letter is part of no address.
  orgsub: z.string().refine((text) => !/\p{Cs}/u.test(text), "must be whole letters"),
  orgcat: z.string().optional(),
  city: z.string().optional(),
  email: z.string().optional(),
});

/**
 * The static token of a private app: `{"token": "64 upper-case hex", "orgid": "...", "scopes": ["com.read_orders"]}`.
 * `client_id` names the app whose writes and bucket it shares; without one the token stands for an app of its own.
 */
const privateToken = z.strictObject({
  token: z.string().regex(/^[0-9A-F]{64}$/, "must be 64 upper-case hex characters"),
  orgid: z.string().min(1),
  scopes: z.array(z.string()),
  client_id: z.string().min(1).optional(),
});

/** A world file, as `npm run sandbox -- --world FILE` reads it. Whoever misspells a field hears of it. */
export const worldSchema = z.strictObject({
  /** For editors. */
  $schema: z.string().optional(),
  identity_scopes: z.record(z.string(), z.array(z.string())),
  api_scopes: z.array(z.string()),
  apis: z.array(z.strictObject({ name: z.string(), secret: z.string(), scopes: z.array(z.string()) })).optional(),
  people: z.array(person),
  client_defaults: clientDefaultsSchema.optional(),
  clients: z.array(clientSchema),
  stores: z.array(store).optional(),
  owner_only_scopes: z.array(z.string()).optional(),
  private_tokens: z.array(privateToken).optional(),
});

export type WorldFile = z.infer<typeof worldSchema>;
export type ClientFile = z.infer<typeof clientSchema>;
export type ClientDefaultsFile = z.infer<typeof clientDefaultsSchema>;
