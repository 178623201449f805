import { loadRegistration } from "@/lib/db/load-registration";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import type { Registration } from "@/lib/db/read-registration";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import type { ExchangeInput } from "./exchange-input";
import { type FlowContext, hostsOf } from "./flow-context";

/** Who a token request by hand comes from, and where it goes: the host follows from the choice of a provider. */
export interface ExchangeClient {
  readonly registration: Registration;
  /** One of this person's; otherwise the credentials were typed, and nothing is kept under them. */
  readonly registered: boolean;
  readonly clientSecret: string;
  readonly hosts: ProviderHosts;
}

export type ClientFault = "no-such-registration" | "secret-unreadable" | "no-sandbox";

export async function findExchangeClient(
  ctx: FlowContext,
  person: PersonView,
  client: ExchangeInput["client"],
): Promise<Result<ExchangeClient, ClientFault>> {
  if (client.kind === "own") {
    const hosts = hostsOf(ctx.env, client.provider);
    if (hosts === undefined) return err("no-sandbox");
    return ok({ registration: unregistered(ctx, client), registered: false, clientSecret: client.clientSecret, hosts });
  }
  const owned = { personId: person.id, id: client.id };
  const registration = await loadRegistration(ctx.db, owned);
  const secret = await loadRegistrationSecret(ctx.db, owned);
  if (registration === undefined || secret === undefined) return err("no-such-registration");
  if (secret.kind === "unreadable") return err("secret-unreadable");
  const hosts = hostsOf(ctx.env, registration.provider);
  if (hosts === undefined) return err("no-sandbox");
  return ok({ registration, registered: true, clientSecret: secret.kind === "secret" ? secret.value : "", hosts });
}

/** Typed for one request: in no table, so without an id. */
function unregistered(
  ctx: FlowContext,
  client: Extract<ExchangeInput["client"], { readonly kind: "own" }>,
): Registration {
  return {
    id: "",
    name: client.clientId,
    provider: client.provider,
    clientId: client.clientId,
    secretFingerprint: client.clientSecret === "" ? null : ctx.fingerprint("client_secret", client.clientSecret),
    scopes: [],
    demo: false,
    createdAt: new Date(ctx.now()).toISOString(),
    scopesChangedAt: null,
    installations: 0,
    runs: 0,
  };
}
