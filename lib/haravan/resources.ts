import { resourceTable } from "./resource-table";
import { documented, observed, type Source } from "./source";
import { writeTable } from "./write-table";

export interface Resource {
  /** Kebab, stable: `products-list`. */
  readonly id: string;
  readonly method: "GET";
  /** Template: `/com/products/{id}.json`. */
  readonly path: string;
  /** `null`: the page names none. */
  readonly scope: string | null;
  /** Where two pages disagree: this one is accepted as well. */
  readonly otherScope?: string;
  readonly privateAppOnly?: boolean;
  readonly source: Source;
}

export interface Write {
  readonly id: string;
  readonly method: "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly scope: string | null;
  readonly privateAppOnly?: boolean;
  readonly source: Source;
}

export interface ScopeProbe {
  readonly scope: string;
  /** Id of a resource, or of one of the three that are not in the API table. */
  readonly resource: string;
  readonly path: string;
  readonly host: "api" | "webhook" | "accounts";
}

const privateOnly = (scope: string | null) =>
  scope?.endsWith("_discounts") === true ? { privateAppOnly: true as const } : {};

const fromTable: readonly Resource[] = resourceTable.flatMap(({ page, scope, otherScope, rows }) =>
  rows.map(([id, path]) => ({
    id,
    method: "GET" as const,
    path,
    scope,
    ...(otherScope === undefined ? {} : { otherScope }),
    ...privateOnly(scope),
    source: documented(`omni-apis/${page}`),
  })),
);

export const resources: readonly Resource[] = [
  ...fromTable,
  {
    id: "web-shop",
    method: "GET",
    path: "/web/shop.json",
    scope: null,
    source: observed("a public Haravan command line, which tests any token with it"),
  },
];

export const writes: readonly Write[] = writeTable.flatMap(({ page, scope, rows }) =>
  rows.map(([id, method, path]) => ({
    id,
    method,
    path,
    scope,
    ...privateOnly(scope),
    source: documented(`omni-apis/${page}`),
  })),
);

/** One cheap GET for each scope that a GET can prove; shipping rates need ids of the store, so they have none. */
export const probes: readonly ScopeProbe[] = [
  { scope: "openid", resource: "userinfo", path: "/connect/userinfo", host: "accounts" },
  { scope: "com.read_shop", resource: "shop", path: "/com/shop.json", host: "api" },
  { scope: "com.read_products", resource: "products-count", path: "/com/products/count.json", host: "api" },
  { scope: "com.read_orders", resource: "orders-count", path: "/com/orders/count.json", host: "api" },
  { scope: "com.read_customers", resource: "customers-count", path: "/com/customers/count.json", host: "api" },
  {
    scope: "com.read_inventories",
    resource: "inventory-adjustments-count",
    path: "/com/inventories/adjustments/count.json",
    host: "api",
  },
  { scope: "com.read_discounts", resource: "discounts-list", path: "/com/discounts.json?limit=1", host: "api" },
  { scope: "web.read_contents", resource: "blogs-count", path: "/web/blogs/count.json", host: "api" },
  { scope: "web.read_themes", resource: "themes-list", path: "/web/themes.json", host: "api" },
  { scope: "web.read_script_tags", resource: "script-tags-count", path: "/web/script_tags/count.json", host: "api" },
  { scope: "wh_api", resource: "webhook-subscription", path: "/api/subscribe", host: "webhook" },
];

/** What stands for the parameters of a template: `/com/products/{id}.json`, `/com/products/7.json` → `{ id: "7" }`. */
export function paramsOf(template: string, path: string): Readonly<Record<string, string>> {
  const given = segmentsOf(path);
  return Object.fromEntries(
    segmentsOf(template).flatMap((segment, i) =>
      segment.startsWith("{") ? [[segment.slice(1, -1), given[i] ?? ""] as const] : [],
    ),
  );
}

interface Branch {
  readonly literal: Map<string, Branch>;
  parameter: Branch | null;
  readonly ends: Map<string, Resource | Write>;
}

const branch = (): Branch => ({ literal: new Map(), parameter: null, ends: new Map() });

const segmentsOf = (path: string) =>
  path
    .replace(/\.json$/, "")
    .split("/")
    .slice(1);

function grow(root: Branch, entry: Resource | Write): void {
  let here = root;
  for (const segment of segmentsOf(entry.path)) {
    if (segment.startsWith("{")) {
      here.parameter ??= branch();
      here = here.parameter;
    } else {
      const next = here.literal.get(segment) ?? branch();
      here.literal.set(segment, next);
      here = next;
    }
  }
  here.ends.set(entry.method, entry);
}

const root = branch();
for (const entry of [...resources, ...writes]) grow(root, entry);

/** A literal segment wins over a parameter: `/com/products/count.json` is the count, not product "count". */
function walk(here: Branch, segments: readonly string[], method: string): Resource | Write | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return here.ends.get(method);
  const literal = here.literal.get(segment);
  const found = literal === undefined ? undefined : walk(literal, rest, method);
  if (found !== undefined || here.parameter === null || segment === "" || segment.includes(".")) return found;
  return walk(here.parameter, rest, method);
}

/** Matches a concrete path (`/com/products/7.json?limit=1`). Case matters and so does `.json`. */
export function findResource(method: string, path: string): Resource | Write | undefined {
  const bare = path.replace(/[?#].*$/s, "");
  return bare.startsWith("/") && bare.endsWith(".json") ? walk(root, segmentsOf(bare), method) : undefined;
}

/** Methods the table knows for this path, none when the path itself is unknown. */
export function methodsAt(path: string): readonly string[] {
  return ["GET", "POST", "PUT", "DELETE"].filter((method) => findResource(method, path) !== undefined);
}
