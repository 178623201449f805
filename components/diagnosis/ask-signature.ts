import type { DescribedDiagnosis } from "@/lib/diagnosis";
import { isSignatureOutcome, type SignatureOutcome } from "@/lib/trace/signatures";
import { signatureFields as fields } from "./signature-fields";

/** What the server found, as far as the page shows it. */
export interface SignatureAnswer {
  readonly outcome: SignatureOutcome;
  readonly message: string;
  readonly encoding: "hex" | "base64" | "hex-in-base64" | "unknown" | null;
  readonly age_seconds: number | null;
  readonly tried: readonly string[];
  readonly diagnosis: Pick<DescribedDiagnosis, "causes" | "ask">;
}

export type SignatureFailure = "incomplete" | "gone" | "noSecret" | "failed";

/** The body of POST /api/signatures; null while something of it is missing. The body keeps its white space. */
export function signatureRequest(form: FormData): Readonly<Record<string, string>> | null {
  const text = (name: string) => String(form.get(name) ?? "");
  const registration = text(fields.registration);
  if (text(fields.kind) !== "webhook") {
    const url = text(fields.url).trim();
    return url === "" ? null : { kind: "launch", registration, url };
  }
  const hmac = text(fields.hmac).trim();
  // A form writes every line break as two characters; a pasted body has one.
  const body = text(fields.body).replaceAll("\r\n", "\n");
  return hmac === "" || body === "" ? null : { kind: "webhook", registration, body, hmac };
}

const isAnswer = (value: unknown): value is SignatureAnswer =>
  typeof value === "object" &&
  value !== null &&
  "outcome" in value &&
  isSignatureOutcome(value.outcome) &&
  "message" in value &&
  typeof value.message === "string" &&
  "tried" in value &&
  Array.isArray(value.tried) &&
  "diagnosis" in value &&
  typeof value.diagnosis === "object";

export async function askSignature(
  request: Readonly<Record<string, string>>,
  locale: string,
): Promise<SignatureAnswer | SignatureFailure> {
  try {
    const answer = await fetch(`/api/signatures?lang=${locale}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    if (answer.status === 404) return "gone";
    if (answer.status === 409) return "noSecret";
    if (answer.status !== 200) return "failed";
    const value: unknown = await answer.json();
    return isAnswer(value) ? value : "failed";
  } catch {
    return "failed";
  }
}
