import { probes, resources, writes } from "@/lib/haravan/resources";
import { acceptedFor } from "@/lib/haravan/scopes";

/** The API's own host, and two beside it: the store's webhook subscription, and who is signed in. */
export type CallHost = "api" | "webhook" | "accounts";

/** One call that a token may be good for, and what the documentation says it needs. */
export interface KnownCall {
  /** Kebab, stable: `products-list`. */
  readonly resource: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Template: `/com/products/{id}.json`. */
  readonly path: string;
  readonly host: CallHost;
  /** `null`: no page names one. */
  readonly scope: string | null;
  /** Another page names this one. */
  readonly otherScope: string | null;
  readonly privateAppOnly: boolean;
  /** The page that documents it, where one does. */
  readonly page: string | null;
  /** Names of the template's parameters, in order. */
  readonly parameters: readonly string[];
}

/** What may be called: a write never is. */
export type ReadCall = KnownCall & { readonly method: "GET" };

const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{([a-z]+)\}/g)].flatMap(([, name]) => name ?? []);

const beside: readonly ReadCall[] = probes
  .filter(({ host }) => host !== "api")
  .map(({ resource, path, host, scope }) => ({
    resource,
    method: "GET",
    path,
    host,
    scope,
    otherScope: null,
    privateAppOnly: false,
    page: null,
    parameters: [],
  }));

function ofApi(row: (typeof resources)[number] | (typeof writes)[number]): Omit<KnownCall, "method"> {
  const { id, path, scope, privateAppOnly = false, source } = row;
  return {
    resource: id,
    path,
    host: "api",
    scope,
    otherScope: "otherScope" in row ? (row.otherScope ?? null) : null,
    privateAppOnly,
    page: source.kind === "documented" ? source.ref : null,
    parameters: parametersOf(path),
  };
}

/** Every GET, those of the other hosts first. */
export const readCalls: readonly ReadCall[] = [
  ...beside,
  ...resources.map((row) => ({ ...ofApi(row), method: row.method })),
];

export const knownCalls: readonly KnownCall[] = [
  ...readCalls,
  ...writes.map((row) => ({ ...ofApi(row), method: row.method })),
];

/** Without the two at other hosts. */
export const apiCalls: readonly KnownCall[] = knownCalls.filter(({ host }) => host === "api");

const byResource: ReadonlyMap<string, KnownCall> = new Map(knownCalls.map((call) => [call.resource, call]));
const readByResource: ReadonlyMap<string, ReadCall> = new Map(readCalls.map((call) => [call.resource, call]));

export const findCall = (resource: string): KnownCall | undefined => byResource.get(resource);

export const findReadCall = (resource: string): ReadCall | undefined => readByResource.get(resource);

/** Of a resource that no table has, nothing is known: its answer is the API's. */
export const hostOf = (resource: string): CallHost => findCall(resource)?.host ?? "api";

type Needs = Pick<KnownCall, "scope" | "otherScope">;

/** The scopes that pages name for it, the one to ask for first; empty where none does. */
export const scopesOf = ({ scope, otherScope }: Needs): readonly string[] =>
  [scope, otherScope].filter((name) => name !== null);

/** Every granted name that would do, each alone; the documented one first. */
export const acceptedOf = (call: Needs): readonly string[] => [...new Set(scopesOf(call).flatMap(acceptedFor))];
