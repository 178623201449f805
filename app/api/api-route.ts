import type { z } from "zod";
import { type FlowContext, flowContext } from "@/lib/flows/flow-context";
import type { ApiFault } from "@/lib/http/api-fault";
import type { Method, Operation } from "@/lib/http/operation";
import { readFields } from "@/lib/http/read-fields";
import { readJson } from "@/lib/http/read-json";
import { readLocale } from "@/lib/http/request-locale";
import { err, ok, type Result } from "@/lib/result/result";
import type { Locale } from "@/messages/locale";
import { limitGuests } from "./limit-guests";
import { type ApiPath, operations } from "./operations";
import { sayFault } from "./say-fault";
import { type Caller, findCaller } from "./with-caller";

type BodyOf<Op> = Op extends { readonly body: infer Schema extends z.ZodType } ? z.output<Schema> : null;
type QueryOf<Op> = Op extends { readonly query: infer Schema extends z.ZodType } ? z.output<Schema> : null;
type CallerOf<Op> = Op extends { readonly access: "signed-in" } ? Caller : null;

/** A request that its operation has let in. */
export interface Call<Op> {
  readonly ctx: FlowContext;
  readonly request: Request;
  readonly locale: Locale;
  /** The values in the path, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly caller: CallerOf<Op>;
  refuse(fault: ApiFault): Response;
}

type Handlers<Path extends ApiPath> = {
  readonly [Verb in keyof (typeof operations)[Path]]: (
    call: Call<(typeof operations)[Path][Verb]>,
  ) => Promise<Response>;
};
type AnyHandlers = { readonly [Verb in Method]?: (call: Call<Operation>) => Promise<Response> };

type RouteHandler = (
  request: Request,
  context: { readonly params: Promise<Record<string, string>> },
) => Promise<Response>;
type Exports = { readonly [Verb in Method | "OPTIONS"]: RouteHandler };

const smallBytes = 64 * 1024;

/** The exports of a route.ts: its operations as the table has them, and a problem document for every other method. */
export function apiRoute<Path extends ApiPath>(path: Path, handlers: Handlers<Path>): Exports {
  const table: { readonly [Verb in Method]?: Operation } = operations[path];
  const chosen = handlers as AnyHandlers;
  const allowed = [...Object.keys(table).flatMap((verb) => (verb === "GET" ? ["GET", "HEAD"] : [verb])), "OPTIONS"];
  const on = (verb: Method): RouteHandler => {
    const operation = table[verb];
    const handle = chosen[verb];
    return operation === undefined || handle === undefined
      ? (request) => refuseRequest(request, { code: "method-not-allowed", allowed })
      : (request, { params }) => serve(request, operation, handle, params);
  };
  return {
    GET: on("GET"),
    POST: on("POST"),
    PUT: on("PUT"),
    PATCH: on("PATCH"),
    DELETE: on("DELETE"),
    OPTIONS: async () => new Response(null, { status: 204, headers: { allow: allowed.join(", ") } }),
  };
}

const queryOf = (request: Request): URLSearchParams => {
  const at = request.url.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : request.url.slice(at + 1));
};

const localeOf = (request: Request): Locale =>
  readLocale(queryOf(request).get("lang") ?? undefined, request.headers.get("accept-language"));

/** A fault before any operation, or of none. */
export async function refuseRequest(request: Request, fault: ApiFault): Promise<Response> {
  const { env } = await flowContext();
  return sayFault(fault, localeOf(request), env.appOrigin);
}

async function serve(
  request: Request,
  operation: Operation,
  handle: (call: Call<Operation>) => Promise<Response>,
  params: Promise<Record<string, string>>,
): Promise<Response> {
  try {
    const ctx = await flowContext();
    const locale = localeOf(request);
    const refuse = (fault: ApiFault) => sayFault(fault, locale, ctx.env.appOrigin);
    const admitted = await admit(ctx, request, operation);
    if (!admitted.ok) return refuse(admitted.failure);
    return await handle({ ctx, request, locale, params: await params, refuse, ...admitted.value });
  } catch (error) {
    // The server logs what nobody caught, without its message; the caller still gets a document.
    void Promise.reject(error);
    return await refuseRequest(request, { code: "unexpected" });
  }
}

type Admitted = Pick<Call<Operation>, "query" | "body" | "caller">;

/** In this order: too many, who calls, query, body. Nothing of a stranger's body is read. */
async function admit(ctx: FlowContext, request: Request, operation: Operation): Promise<Result<Admitted, ApiFault>> {
  let caller: Caller | null = null;
  if (operation.access === "open") {
    const retryAfterSeconds = limitGuests(request.headers, ctx.now());
    if (retryAfterSeconds !== null) return err({ code: "too-many", retryAfterSeconds });
  } else {
    const found = await findCaller(ctx, request);
    if (!found.ok) return found;
    caller = found.value;
  }
  const query =
    operation.query === undefined ? ok(null) : readFields(operation.query, Object.fromEntries(queryOf(request)));
  if (!query.ok) return err({ code: "bad-field", errors: query.failure });
  const body = operation.body === undefined ? ok(null) : await readBody(request, operation, operation.body);
  return body.ok ? ok({ query: query.value, body: body.value, caller } as Admitted) : body;
}

async function readBody(request: Request, operation: Operation, schema: z.ZodType): Promise<Result<unknown, ApiFault>> {
  const { headers } = request;
  const isAnnounced = headers.has("content-type") || headers.has("transfer-encoding");
  const isAbsent = request.body === null || (!isAnnounced && (headers.get("content-length") ?? "0") === "0");
  const sent =
    operation.bodyOptional && isAbsent ? ok({}) : await readJson(request, operation.maxBodyBytes ?? smallBytes);
  if (!sent.ok) return sent;
  const read = readFields(schema, sent.value);
  return read.ok ? read : err({ code: "bad-field", errors: read.failure });
}
