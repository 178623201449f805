import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";
import type { Params } from "../http/params";
import { type Acting, effectsNow, type RequestChange } from "./scenario";

const changes = (acting: Acting): RequestChange[] => effectsNow(acting, "mistake").map(({ change }) => change);

function changeParams(params: Params, { set = {}, append = {}, drop = [] }: RequestChange): Params {
  const changed = new Map(params);
  for (const [name, value] of Object.entries(append)) {
    const sent = changed.get(name) ?? "";
    // A request that passes here again, as after a login page, has it already.
    changed.set(name, sent.endsWith(value) ? sent : sent + value);
  }
  for (const [name, value] of Object.entries(set)) changed.set(name, value);
  for (const name of drop) changed.delete(name);
  return changed;
}

/** The parameters with the mistakes of this request's scenario. */
export const changedParams = (acting: Acting, params: Params): Params => changes(acting).reduce(changeParams, params);

interface RequestHead {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
}

/** The request's head with the mistakes of its scenario. */
export function sentHead(acting: Acting, c: SandboxContext): RequestHead {
  const sent: RequestHead = {
    method: c.req.method,
    contentType: headerOf(c, "content-type"),
    authorization: headerOf(c, "authorization"),
  };
  return changes(acting).reduce(
    (seen, { method, contentType, authorization }) => ({
      method: method ?? seen.method,
      contentType: contentType ?? seen.contentType,
      authorization: authorization === undefined ? seen.authorization : (authorization ?? undefined),
    }),
    sent,
  );
}

export const sentAuthorization = (acting: Acting, c: SandboxContext): string | undefined =>
  sentHead(acting, c).authorization;
