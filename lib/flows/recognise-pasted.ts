import { findSentCode } from "@/lib/db/find-sent-code";
import { listInstallations } from "@/lib/db/list-installations";
import { listRegistrations } from "@/lib/db/list-registrations";
import type { PastedFault } from "@/lib/probe/tokens/read-pasted-token";
import type { Provider } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/**
 * Code, secret and refresh token look as an access token does; this person's own are known here by their fingerprints.
 * One that the other platform issued must not reach the hosts of this one. Other persons' are not looked at.
 */
export async function recognisePasted(
  ctx: FlowContext,
  person: PersonView,
  { token, provider }: { readonly token: string; readonly provider: Provider },
): Promise<PastedFault | "of-another-platform" | null> {
  const secret = ctx.fingerprint("client_secret", token);
  const registrations = await listRegistrations(ctx.db, person.id);
  if (registrations.some(({ secretFingerprint }) => secretFingerprint === secret)) return "client-secret";
  const refresh = ctx.fingerprint("refresh_token", token);
  const installations = await listInstallations(ctx.db, person.id);
  const generations = installations.flatMap((one) => one.generations);
  const access = ctx.fingerprint("access_token", token);
  const issuers = installations.flatMap((one) =>
    one.generations.some(({ accessFingerprint }) => accessFingerprint === access) ? [one.provider] : [],
  );
  if (issuers.length > 0 && !issuers.includes(provider)) return "of-another-platform";
  if (generations.some(({ refreshFingerprint }) => refreshFingerprint === refresh)) return "refresh-token";
  const sent = await findSentCode(ctx.db, { personId: person.id, fingerprint: ctx.fingerprint("code", token) });
  return sent.length > 0 ? "code" : null;
}
