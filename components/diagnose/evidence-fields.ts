import { type Evidence, evidenceFields, type FieldKind } from "@/lib/diagnosis";

/** Kinds that one input can hold. */
export type LeafKind = Extract<FieldKind, string> | "text";

export interface Field {
  /** `request.headers.content-type`: what stands behind `headers.` or `params.` is one name, dots and all. */
  readonly path: string;
  readonly kind: LeafKind;
  /** As a person would type it. */
  readonly value: string;
}

const kindsOf = (kind: FieldKind): Readonly<Record<string, FieldKind>> => (typeof kind === "object" ? kind : {});

/** The kind of field at a path; `null` where evidence has none. */
export function kindAt(path: string): LeafKind | null {
  const [first = "", second, ...rest] = path.split(".");
  const top: Readonly<Record<string, FieldKind>> = evidenceFields;
  const kind = Object.hasOwn(top, first) ? top[first] : undefined;
  if (kind === undefined) return null;
  if (second === undefined) return typeof kind === "string" && kind !== "texts" ? kind : null;
  const inner = Object.hasOwn(kindsOf(kind), second) ? kindsOf(kind)[second] : undefined;
  if (inner === "texts") return rest.join(".") === "" ? null : "text";
  return typeof inner === "string" && rest.length === 0 ? inner : null;
}

const written = (value: unknown): string => (Array.isArray(value) ? value.join(" ") : String(value));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fieldsIn(value: unknown, path: string): readonly Field[] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, item]) => fieldsIn(item, path === "" ? name : `${path}.${name}`));
  }
  const kind = kindAt(path);
  return value === undefined || kind === null ? [] : [{ path, kind, value: written(value) }];
}

/** Everything the evidence holds, each as a field that can be corrected, in the order of a flow. */
export function listFields(evidence: Evidence): readonly Field[] {
  const { step, request, response, observed, client_message, context } = evidence;
  return fieldsIn({ step, request, response, observed, client_message, context }, "");
}
