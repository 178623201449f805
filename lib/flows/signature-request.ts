import { z } from "zod";

const longestBody = 400_000;
/** Room for a body of that length whose characters are escaped. */
export const mostSignatureBytes = 1024 * 1024;

const fields = {
  kind: z.enum(["launch", "webhook"]),
  registration: z.string().min(1).max(64).describe("Id of an app registration of yours: its secret is the key."),
  url: z.string().min(1).max(16_384).optional().describe("launch: the whole URL, as the browser opened it."),
  query: z.string().min(1).max(16_384).optional().describe("launch: its query alone."),
  body: z.string().max(longestBody).optional().describe("webhook: the exact text of the body."),
  body_base64: z.base64().max(longestBody).optional().describe("webhook: its exact bytes, in place of `body`."),
  hmac: z.string().min(1).max(1_000).optional().describe("webhook: the value of X-Haravan-Hmacsha256."),
};

type Field = keyof typeof fields;

export type SignatureInput =
  | { readonly kind: "launch"; readonly registrationId: string; readonly query: string }
  | { readonly kind: "webhook"; readonly registrationId: string; readonly body: Uint8Array; readonly hmac: string };

const Fields = z.strictObject(fields);

/** Which fields belong to which kind; one that is missing, or that belongs to the other, is named. */
function faultsOf(of: z.output<typeof Fields>): readonly (readonly [field: Field, expected: string])[] {
  const has = (field: Field) => of[field] !== undefined;
  const foreign: readonly Field[] = of.kind === "launch" ? ["body", "body_base64", "hmac"] : ["url", "query"];
  const [one, other]: readonly [Field, Field] = of.kind === "launch" ? ["url", "query"] : ["body", "body_base64"];
  const faults: [Field, string][] = foreign.filter(has).map((field) => [field, `no such field with ${of.kind}`]);
  if (!has(one) && !has(other)) faults.push([one, `${one}, or ${other}`]);
  if (has(one) && has(other)) faults.push([other, `${one} or ${other}, not both`]);
  if (of.kind === "webhook" && !has("hmac")) faults.push(["hmac", "the signature that came with the body"]);
  return faults;
}

/** What POST /api/signatures takes. */
export const SignatureRequest = Fields.superRefine((of, context) => {
  for (const [field, expected] of faultsOf(of)) context.addIssue({ code: "custom", path: [field], message: expected });
}).transform(
  ({ kind, registration, url, query, body, body_base64, hmac }): SignatureInput =>
    kind === "launch"
      ? { kind, registrationId: registration, query: url ?? query ?? "" }
      : {
          kind,
          registrationId: registration,
          body: body_base64 === undefined ? Buffer.from(body ?? "", "utf8") : Buffer.from(body_base64, "base64"),
          hmac: hmac ?? "",
        },
);
export type SignatureRequest = z.output<typeof SignatureRequest>;
