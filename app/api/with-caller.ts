import type { FlowContext } from "@/lib/flows/flow-context";
import type { ApiFault } from "@/lib/http/api-fault";
import { err, ok, type Result } from "@/lib/result/result";
import { checkOrigin } from "@/lib/session/check-origin";
import { currentPerson, personOfApiKey } from "@/lib/session/current-person";
import type { PersonView } from "@/lib/trace/views";

/** Who calls, and by what: a browser can be bound to a run, a key cannot. */
export interface Caller {
  readonly person: PersonView;
  readonly by: "session" | "key";
}

/** A key that is shown counts, even a wrong one: it never falls back to a cookie. */
export async function findCaller(ctx: FlowContext, request: Request): Promise<Result<Caller, ApiFault>> {
  const { headers, method } = request;
  if (/^bearer\b/i.test(headers.get("authorization") ?? "")) {
    const known = await personOfApiKey(ctx, headers);
    return known === null ? err({ code: "api-key-refused" }) : ok({ person: known.person, by: "key" });
  }
  const person = await currentPerson(ctx, headers);
  if (person === null) return err({ code: "sign-in-needed" });
  const changes = method !== "GET" && method !== "HEAD";
  if (changes && !checkOrigin(headers, ctx.env.appOrigin).ok) return err({ code: "cross-site" });
  return ok({ person, by: "session" });
}
