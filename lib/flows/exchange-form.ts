import { err, ok, type Result } from "@/lib/result/result";
import { ExchangeInput } from "./exchange-input";

export interface ExchangeFormFault {
  readonly field: string;
}

const own = "own";

/** Reads what the exchange page posts; what stands in the part that was not chosen does not count. */
export function readExchangeForm(form: URLSearchParams): Result<ExchangeInput, ExchangeFormFault> {
  const text = (name: string): string => (form.get(name) ?? "").trim();
  const optional = (name: string): string | undefined => text(name) || undefined;
  const client =
    text("client") === own
      ? { kind: own, provider: text("provider"), clientId: text("clientId"), clientSecret: text("clientSecret") }
      : { kind: "registration", id: text("client") };
  const run = optional("run");
  const code = run !== undefined && text("codeFrom") === "kept" ? { keptByRun: run } : { value: text("code") };
  const grant =
    text("grant") === "refresh_token"
      ? { kind: "refresh_token", refreshToken: text("refreshToken") }
      : {
          kind: "authorization_code",
          code,
          redirectUri: text("redirectUri"),
          codeVerifier: optional("codeVerifier"),
        };
  const read = ExchangeInput.safeParse({
    client,
    grant,
    times: form.has("twice") ? 2 : 1,
    body: form.has("json") ? "json" : "form",
    store: form.has("store"),
  });
  if (read.success) return ok(read.data);
  const path = read.error.issues[0]?.path ?? [];
  return err({ field: String(path.at(-1) ?? "") });
}
