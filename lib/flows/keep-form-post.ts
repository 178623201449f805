import { findTransactionByState } from "@/lib/db/find-transaction-by-state";
import { keepCallback } from "@/lib/db/keep-callback";
import { err, ok, type Result } from "@/lib/result/result";
import type { NamedValue } from "@/lib/trace/model";
import type { CallbackFault } from "./finish-callback";
import type { FlowContext } from "./flow-context";

/**
 * A form_post comes from another site, so the browser leaves our cookies at home. What came is kept, sealed, and the
 * browser is sent on to a GET of our own, which carries them. Answers where to.
 */
export async function keepFormPost(
  ctx: FlowContext,
  input: {
    readonly path: string;
    readonly params: readonly NamedValue[];
    readonly facts: { readonly origin: string; readonly site: string; readonly cookies: boolean };
  },
): Promise<Result<string, CallbackFault>> {
  const { path, params, facts } = input;
  if (params.length === 0) return err("callback-without-parameters");
  const states = params.filter(({ name }) => name === "state");
  if (states.length > 1) return err("callback-malformed");
  const [state] = states;
  // Nobody can tell here whose it is; the GET can, by its cookie. What came is dropped: nothing of it will be used.
  if (state === undefined || state.value === "") return ok(`${path}?lost=state`);
  const transaction = await findTransactionByState(ctx.db, state.value);
  if (transaction === undefined) return err("callback-unknown-state");
  if (new URL(transaction.redirectUri).pathname !== path) return err("callback-malformed");
  // A second delivery changes nothing: the GET finds what the first one left, or the finished run.
  await keepCallback(ctx.db, transaction.id, { method: "POST", params, facts: { ...facts, receivedAtMs: ctx.now() } });
  return ok(`${path}?flow=${transaction.id}`);
}
