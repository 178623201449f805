import { beginExchange } from "@/lib/db/begin-exchange";
import { findTransactionByState } from "@/lib/db/find-transaction-by-state";
import { findWaitingTransactionsByBrowser } from "@/lib/db/find-waiting-transactions-by-browser";
import { finishRun } from "@/lib/db/finish-run";
import { loadRun } from "@/lib/db/load-run";
import { takeTransaction } from "@/lib/db/take-transaction";
import { err, ok, type Result } from "@/lib/result/result";
import type { NamedValue } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import type { CallbackNext } from "./callback-next";
import { completeLeg } from "./complete-leg";
import type { FlowContext } from "./flow-context";
import { openRecorder } from "./open-recorder";
import { stopRun } from "./stop-run";

/** What a callback was that no run could be found or trusted for; nothing was exchanged, and no run is touched. */
export type CallbackFault =
  | "callback-without-parameters"
  | "callback-malformed"
  | "callback-unknown-state"
  | "callback-other-browser"
  | "callback-malformed";

export interface Callback {
  readonly path: string;
  readonly params: readonly NamedValue[];
  readonly flows: readonly { readonly transactionId: string; readonly value: string }[];
  readonly person: PersonView | null;
}

/** The GET that ends a leg: once, in the browser and for the person that it was begun by. */
export async function finishCallback(
  ctx: FlowContext,
  callback: Callback,
): Promise<Result<CallbackNext, CallbackFault>> {
  const { person, params, path, flows } = callback;
  const valuesOf = (name: string) => params.filter((param) => param.name === name).map(({ value }) => value);
  if (params.length === 0) return err("callback-without-parameters");
  if (valuesOf("state").length > 1 || valuesOf("flow").length > 1) return err("callback-malformed");
  if (person === null) return err("callback-other-browser");

  const [kept] = valuesOf("flow");
  const [state] = valuesOf("state");
  if (kept === undefined && !state) return await endStateless(ctx, callback, person);

  if (kept !== undefined && !/^[\w-]{1,64}$/.test(kept)) return err("callback-unknown-state");

  const transaction = kept === undefined && state ? await findTransactionByState(ctx.db, state) : undefined;
  if (kept === undefined) {
    if (transaction === undefined) return err("callback-unknown-state");
    if (transaction.personId !== person.id) return err("callback-other-browser");
    if (new URL(transaction.redirectUri).pathname !== path) return err("callback-malformed");
  }
  const id = transaction?.id ?? kept ?? "";
  const taken = await takeTransaction(ctx.db, { id, personId: person.id, browsers: flows.map(({ value }) => value) });
  switch (taken.kind) {
    case "absent":
      return err("callback-unknown-state");
    case "other-browser":
      return err("callback-other-browser");
    case "already-used":
    case "expired":
      return ok({ kind: "run", runId: taken.runId, transactionId: id });
    case "unreadable":
      await finishRun(ctx.db, { personId: person.id, id: taken.runId }, { outcome: "interrupted", verdict: "warn" });
      return ok({ kind: "run", runId: taken.runId, transactionId: id });
    case "taken":
      return ok(await completeLeg(ctx, { person, taken, arrived: { method: "GET", params, facts: {} } }));
  }
}

/**
 * A callback without `state`, in a browser that waits for one: the run ends with that fact. Nothing says that this
 * answer belongs to that question, so nothing is exchanged.
 */
async function endStateless(
  ctx: FlowContext,
  { path, params, flows }: Callback,
  person: PersonView,
): Promise<Result<CallbackNext, CallbackFault>> {
  const answers = new Set(["code", "error", "id_token", "lost"]);
  if (!params.some(({ name }) => answers.has(name))) return err("callback-without-parameters");
  const waiting = await findWaitingTransactionsByBrowser(
    ctx.db,
    flows.map(({ value }) => value),
  );
  const mine = waiting.find((one) => one.personId === person.id && new URL(one.redirectUri).pathname === path);
  if (mine === undefined) return err("callback-unknown-state");
  const owned = { personId: person.id, id: mine.runId };
  const taken = await takeTransaction(ctx.db, {
    id: mine.id,
    personId: person.id,
    browsers: flows.map(({ value }) => value),
  });
  if (taken.kind === "taken" && (await beginExchange(ctx.db, owned))) {
    const run = await loadRun(ctx.db, owned);
    const recorder = openRecorder(ctx, { ...owned, startedAtMs: Date.parse(run?.startedAt ?? "") || ctx.now() });
    await recorder.front({
      name: "callback",
      leg: mine.leg,
      verdict: "bad",
      from: "browser",
      to: "tool",
      method: params.some(({ name }) => name === "lost") ? "POST" : "GET",
      url: `${ctx.env.appOrigin}${path}`,
      params: params.filter(({ name }) => name !== "lost"),
      facts: {},
      checks: [{ id: "state", result: "no", facts: { missing: true } }],
    });
    await stopRun(ctx, owned, { outcome: "state-missing", verdict: "bad", facts: {} });
  }
  return ok({ kind: "run", runId: mine.runId, transactionId: mine.id });
}
