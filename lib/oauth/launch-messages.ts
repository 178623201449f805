import type { LaunchForm } from "@/lib/trace/signatures";

export interface LaunchQuery {
  /** Null when the query carries none. */
  readonly hmac: string | null;
  readonly timestampSeconds: number | null;
  readonly messages: readonly (readonly [form: LaunchForm, message: string])[];
}

interface Pair {
  readonly raw: string;
  readonly name: string;
  readonly decoded: string;
}

/** A plus sign stays one: a signature in base64 has them. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const byName = (one: Pair, other: Pair): number => (one.raw < other.raw ? -1 : one.raw > other.raw ? 1 : 0);

/**
 * What the signature of a launch may have been made over. Haravan signs the pairs in the order of the URL; sorting
 * them is another platform's rule, and joining them without a sign that of its own older API.
 */
export function readLaunchQuery(urlOrQuery: string): LaunchQuery {
  const withoutFragment = urlOrQuery.trim().split("#", 1)[0] ?? "";
  const query = withoutFragment.slice(withoutFragment.indexOf("?") + 1);
  const pairs = query
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw): Pair => ({ raw, name: decode(raw.split("=", 1)[0] ?? ""), decoded: decode(raw) }));
  const valueNamed = (name: string) => {
    const found = pairs.find((pair) => pair.name === name);
    return found === undefined ? null : decode(found.raw.slice(found.raw.indexOf("=") + 1));
  };
  const signed = pairs.filter(({ name }) => name !== "hmac" && name !== "signature");
  const sorted = signed.toSorted(byName);
  const of = (list: readonly Pair[], part: "raw" | "decoded", sign: string) =>
    list.map((pair) => pair[part]).join(sign);
  return {
    hmac: valueNamed("hmac") ?? valueNamed("signature"),
    timestampSeconds: readTimestamp(valueNamed("timestamp")),
    messages: [
      ["original-raw", of(signed, "raw", "&")],
      ["original-decoded", of(signed, "decoded", "&")],
      ["sorted-raw", of(sorted, "raw", "&")],
      ["sorted-decoded", of(sorted, "decoded", "&")],
      ["sorted-joined", of(sorted, "decoded", "")],
    ],
  };
}

/** Seconds, or the milliseconds of a JavaScript clock. */
function readTimestamp(text: string | null): number | null {
  if (text === null || !/^\d{9,13}$/.test(text)) return null;
  return text.length > 11 ? Number(text) / 1000 : Number(text);
}
