import { evidenceFields, evidenceSteps, type FieldKind } from "@/lib/diagnosis";

type Json = Readonly<Record<string, unknown>>;

function describeField(kind: FieldKind): Json {
  if (typeof kind === "object") return describeRecord(kind);
  switch (kind) {
    case "string":
    case "number":
    case "boolean":
      return { type: kind };
    case "status":
      return { type: "integer", minimum: 100, maximum: 599 };
    case "step":
      return { type: "string", enum: evidenceSteps };
    case "strings":
      return { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] };
    case "texts":
      return { type: "object", additionalProperties: { type: "string" } };
    default:
      return kind satisfies never;
  }
}

const describeRecord = (fields: { readonly [name: string]: FieldKind }): Json => ({
  type: "object",
  properties: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, describeField(kind)])),
});

/** The shape of evidence, from the table that `readEvidence` reads by. */
export const evidenceSchema: Json = {
  ...describeRecord(evidenceFields),
  description: "At least one field; unknown ones are ignored.",
};
