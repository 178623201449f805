import { awaitBrowser } from "@/lib/db/await-browser";
import { noteRun } from "@/lib/db/note-run";
import { isOwner } from "@/lib/oauth/read-owner";
import { err, ok, type Result } from "@/lib/result/result";
import { type BegunLeg, beginLeg, planLeg, waitMs } from "./begin-leg";
import type { LegResult } from "./exchange-leg";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

/** After the login leg: only an owner goes on to the install leg, since only an owner can grant the service scopes. */
export async function continueToInstall(
  ctx: FlowContext,
  work: LegWork,
  { claims }: LegResult,
): Promise<Result<BegunLeg, Stop>> {
  const { recorder, registration, hosts, context, person, runId } = work;
  const role = claims.roles.join(" ") || "–";
  const owner = isOwner(claims.roles);
  const name = claims.name ?? claims.sub;
  const store = claims.orgid === null ? null : { orgid: claims.orgid, name: claims.orgname ?? claims.orgid };
  const owned = { personId: person.id, id: runId };
  if (store) await noteRun(ctx.db, owned, { store });
  await recorder.local({
    name: "role",
    leg: "login",
    verdict: owner ? "good" : "warn",
    facts: { role, person: name },
    checks: [
      { id: "store-named", result: store ? "ok" : "no", facts: {} },
      { id: "owner", result: owner ? "ok" : "no", facts: { role } },
    ],
  });
  if (!owner) {
    const facts = { person: name, role, ...(store ? { store: store.name } : {}) };
    return err({ outcome: "not-owner", verdict: "warn", facts });
  }
  const plan = planLeg(ctx, {
    leg: "install",
    hosts,
    registration,
    choices: context.choices,
    login: { sub: claims.sub, orgid: claims.orgid, name },
  });
  const ready = { ...plan, context: { ...plan.context, preflight: context.preflight } };
  const leg = await beginLeg(ctx, { personId: person.id, runId, hosts, plan: ready, recorder, registration });
  await awaitBrowser(ctx.db, owned, ctx.now() + waitMs);
  return ok(leg);
}
