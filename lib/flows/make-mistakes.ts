import type { StepName } from "@/lib/trace/model";
import type { RawRequest } from "@/lib/trace/raw";

/** A request as an app with a bug would send it. */
export interface Mistake {
  readonly method?: string;
  readonly contentType?: string;
  /** `null`: none is sent. */
  readonly authorization?: string | null;
  readonly set?: Readonly<Record<string, string>>;
  readonly append?: Readonly<Record<string, string>>;
  readonly drop?: readonly string[];
}

export interface Rehearsal {
  /** The scenario that was chosen, whoever plays it. */
  readonly chosen: string;
  /** The scenario that the sandbox is asked to play; `null`: the app alone is at fault. */
  readonly scenario: string | null;
  readonly mistakes: readonly { readonly at: readonly string[]; readonly change: Mistake }[];
}

const places: Partial<Record<StepName, string>> = {
  token: "token",
  refresh: "refresh",
  userinfo: "userinfo",
  shop: "api",
  probe: "api",
};

const changesAt = ({ mistakes }: Rehearsal, place: string | undefined): Mistake[] =>
  mistakes.filter(({ at }) => place !== undefined && at.includes(place)).map(({ change }) => change);

function changeFields(fields: URLSearchParams, { set = {}, append = {}, drop = [] }: Mistake): URLSearchParams {
  const changed = new URLSearchParams(fields);
  for (const [name, value] of Object.entries(append)) changed.set(name, `${changed.get(name) ?? ""}${value}`);
  for (const [name, value] of Object.entries(set)) changed.set(name, value);
  for (const name of drop) changed.delete(name);
  return changed;
}

const is = (wanted: string) => (header: { readonly name: string }) => header.name.toLowerCase() === wanted;

function changeRequest(request: RawRequest, change: Mistake): RawRequest {
  const { method = request.method, contentType, authorization } = change;
  const fields = changeFields(new URLSearchParams(request.body ?? ""), change);
  const asJson = contentType === "application/json";
  const headers = request.headers
    .filter((header) => authorization !== null || !is("authorization")(header))
    .map((header) => {
      if (contentType !== undefined && is("content-type")(header)) return { ...header, value: contentType };
      return typeof authorization === "string" && is("authorization")(header)
        ? { ...header, value: authorization }
        : header;
    });
  if (request.body === null) return { ...request, method, headers };
  if (method === "GET")
    return { ...request, method, headers: headers.filter((one) => !is("content-type")(one)), body: null };
  return { ...request, method, headers, body: asJson ? JSON.stringify(Object.fromEntries(fields)) : fields.toString() };
}

/** The request of a step with its mistakes, and with the wish for a scenario where the sandbox has a part. Pure. */
export function makeMistakes(rehearsal: Rehearsal, step: StepName, request: RawRequest): RawRequest {
  const changed = changesAt(rehearsal, places[step]).reduce(changeRequest, request);
  if (rehearsal.scenario === null) return changed;
  return { ...changed, headers: [...changed.headers, { name: "Prefer", value: `scenario=${rehearsal.scenario}` }] };
}

/** The authorize URL of an app with a bug. Pure. */
export function mistakeAuthorizeUrl(rehearsal: Rehearsal, right: string): string {
  const url = new URL(right);
  url.search = changesAt(rehearsal, "authorize").reduce(changeFields, url.searchParams).toString();
  return url.href;
}
