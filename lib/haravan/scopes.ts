import { documented, observed, type Source } from "./source";

export type ScopeGroup = "login" | "install" | "webhook" | "haraweb" | "commerce";

export type ScopeSubject =
  | "openid"
  | "profile"
  | "email"
  | "org"
  | "userinfo"
  | "grant_service"
  | "offline_access"
  | "wh_api"
  | "contents"
  | "themes"
  | "script_tags"
  | "inventories"
  | "shippings"
  | "customers"
  | "products"
  | "orders"
  | "shop"
  | "discounts";

export interface Scope {
  readonly name: string;
  readonly group: ScopeGroup;
  readonly subject: ScopeSubject;
  readonly access: "read" | "write" | null;
  readonly ownerOnly: boolean;
  readonly privateAppOnly: boolean;
  readonly status: "documented" | "observed";
  readonly source: Source;
}

const scopePage = documented("omni-apis/access-scopes");

function plain(group: ScopeGroup, subject: ScopeSubject, ownerOnly = false, source = scopePage): Scope {
  return {
    name: subject,
    group,
    subject,
    access: null,
    ownerOnly,
    privateAppOnly: false,
    status: "documented",
    source,
  };
}

function data(
  prefix: "web" | "com",
  access: "read" | "write",
  subject: ScopeSubject,
  privateAppOnly = false,
  source = scopePage,
): Scope {
  return {
    name: `${prefix}.${access}_${subject}`,
    group: prefix === "web" ? "haraweb" : "commerce",
    subject,
    access,
    ownerOnly: false,
    privateAppOnly,
    status: "documented",
    source,
  };
}

const discountPage = documented("omni-apis/discount/discount-codes");

/** In the order a scope parameter is usually written. */
export const scopes: readonly Scope[] = [
  plain("login", "openid"),
  plain("login", "profile"),
  plain("login", "email"),
  plain("login", "org"),
  plain("login", "userinfo"),
  plain("install", "grant_service", true),
  plain("install", "offline_access", false, documented("tutorials/authentication/sign-in-using-the-hybrid-flow")),
  plain("webhook", "wh_api", true),
  data("web", "read", "contents"),
  data("web", "write", "contents"),
  data("web", "read", "themes"),
  data("web", "write", "themes"),
  data("web", "read", "script_tags"),
  data("web", "write", "script_tags"),
  data("com", "read", "inventories"),
  data("com", "write", "inventories"),
  data("com", "read", "shippings"),
  data("com", "write", "shippings"),
  data("com", "read", "customers"),
  data("com", "write", "customers"),
  data("com", "read", "products"),
  data("com", "write", "products"),
  data("com", "read", "orders"),
  data("com", "write", "orders"),
  data("com", "read", "shop", false, documented("omni-apis/shop")),
  data("com", "read", "discounts", true, discountPage),
  data("com", "write", "discounts", true, discountPage),
];

/** Names seen in public apps that no page lists; whether the server still knows them is unverified. */
export const undocumentedScopes: readonly { readonly name: string; readonly source: Source }[] = [
  { name: "phone", source: observed("https://github.com/F1GENZ/Haravan-Server--CheckOrders") },
  { name: "address", source: observed("https://github.com/F1GENZ/Haravan-Server--CheckOrders") },
  ...[
    "com.read_salechannels",
    "com.write_salechannels",
    "com.read_shipping_zones",
    "com.write_shipping_zones",
    "web.read_app_proxies",
    "web.write_app_proxies",
    "hac_api",
    "hr_api",
  ].map((name) => ({ name, source: observed("public app code on GitHub") })),
];

/** Names that resource pages have where the scope page has `web.`. Which of the two the server knows is not documented. */
export const resourcePageScopes: readonly string[] = [
  "com.read_contents",
  "com.write_contents",
  "com.write_script_tags",
];

export const loginScopes: readonly string[] = scopes.filter(({ group }) => group === "login").map(({ name }) => name);

export const defaultInstallScopes: readonly string[] = [
  ...loginScopes,
  "grant_service",
  "offline_access",
  "wh_api",
  "com.read_customers",
  "com.read_products",
  "com.write_products",
  "com.read_orders",
  "com.read_shop",
];

const byName: ReadonlyMap<string, Scope> = new Map(scopes.map((scope) => [scope.name, scope]));
const position: ReadonlyMap<string, number> = new Map(scopes.map(({ name }, index) => [name, index]));

export function findScope(name: string): Scope | undefined {
  return byName.get(name);
}

/** Resource pages write `com.` where the scope page writes `web.` for these two; a token with either works. */
const eitherPrefix: ReadonlySet<string> = new Set(["contents", "script_tags"]);

/** The scope names that satisfy `needed`, the exact one first. Write includes read. */
export function acceptedFor(needed: string): readonly string[] {
  const parts = /^(com|web)\.(read|write)_(.+)$/.exec(needed);
  const subject = parts?.[3];
  if (parts === null || subject === undefined) return [needed];
  const prefixes = eitherPrefix.has(subject) ? [parts[1], parts[1] === "com" ? "web" : "com"] : [parts[1]];
  const accesses = parts[2] === "read" ? ["read", "write"] : ["write"];
  return prefixes.flatMap((prefix) => accesses.map((access) => `${prefix}.${access}_${subject}`));
}

/** @see https://docs.haravan.com/docs/omni-apis/access-scopes/ */
export function covers(granted: ReadonlySet<string>, needed: string): boolean {
  return acceptedFor(needed).some((name) => granted.has(name));
}

/** Known scopes in table order, then the others by name; duplicates dropped. */
export function sortScopes(names: Iterable<string>): string[] {
  const rank = (name: string) => position.get(name) ?? scopes.length;
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
