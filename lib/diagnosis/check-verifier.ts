import type { Evidence, Observed } from "./evidence";
import type { Reading } from "./reading";

interface Pair {
  readonly challenge: string;
  readonly method: string;
  readonly verifier: string;
}

function paramOf({ request }: Evidence, name: string): string | undefined {
  const stated = request?.params?.[name];
  if (stated !== undefined || request?.url === undefined || !URL.canParse(request.url)) return stated;
  return new URL(request.url).searchParams.get(name) ?? undefined;
}

/** The challenge of the authorize URL and the verifier of the exchange, where a paste holds both. */
export function findPkcePair({ artefacts }: Reading): Pair | null {
  const first = (name: string) =>
    artefacts.map(({ evidence }) => paramOf(evidence, name)).find((value) => value !== undefined);
  const challenge = first("code_challenge");
  const verifier = first("code_verifier");
  if (challenge === undefined || verifier === undefined) return null;
  return { challenge, verifier, method: first("code_challenge_method") ?? "plain" };
}

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/**
 * Whether the verifier fits, by the platform's own SHA-256; nothing where it has none (a page on
 * plain http that is not localhost).
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6
 */
export async function checkVerifier(reading: Reading): Promise<Observed> {
  const pair = findPkcePair(reading);
  if (pair === null) return {};
  if (pair.method === "plain") return { code_challenge_matches_verifier: pair.challenge === pair.verifier };
  const { subtle } = globalThis.crypto;
  if (pair.method !== "S256" || subtle === undefined) return {};
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(pair.verifier));
  return { code_challenge_matches_verifier: base64url(digest) === pair.challenge };
}
