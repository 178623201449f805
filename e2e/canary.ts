import type { Answer } from "./http-client";
import type { SeenExchange } from "./start-sandbox";

/** A secret that really passed, and what it is. */
export interface Planted {
  readonly kind: string;
  readonly value: string;
}

/** Something that must not hold any of them. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

const inForms = ["code", "client_secret", "code_verifier", "refresh_token", "id_token", "access_token"];
const inJson = ["access_token", "refresh_token", "id_token", "client_secret"];

const isForm = ({ requestHeaders }: SeenExchange): boolean =>
  requestHeaders.some(
    ([name, value]) => name === "content-type" && value.startsWith("application/x-www-form-urlencoded"),
  );

function membersOf(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function* secretsOf(seen: SeenExchange): Generator<readonly [kind: string, value: unknown]> {
  const form = new URLSearchParams(isForm(seen) ? seen.requestBody : "");
  for (const name of inForms) yield [name, form.get(name)];
  const asked = new URL(seen.url).searchParams;
  for (const name of ["state", "nonce"]) yield [name, asked.get(name)];
  const bearer = seen.requestHeaders.find(([name]) => name === "authorization")?.[1];
  yield ["bearer", bearer?.split(" ")[1]];
  const members = membersOf(seen.body);
  for (const name of inJson) yield [name, members[name]];
  const [, location = ""] = seen.headers.find(([name]) => name === "location") ?? [];
  const back = URL.parse(location, seen.url)?.searchParams;
  for (const name of ["code", "id_token"]) yield [name, back?.get(name)];
  for (const [, name, value] of seen.body.matchAll(/<input type="hidden" name="(code|id_token)" value="([^"]+)">/g)) {
    yield [name ?? "", value];
  }
  for (const [name, value] of seen.headers) {
    if (name === "set-cookie") yield ["sandbox cookie", value.split(";")[0]?.split("=").slice(1).join("=")];
  }
}

/** Every secret that passed the sandbox, each once. A token in three parts is also looked for by its signature. */
export function plantedIn(seen: readonly SeenExchange[]): Planted[] {
  const found = new Map<string, string>();
  for (const [kind, value] of seen.flatMap((one) => [...secretsOf(one)])) {
    if (typeof value !== "string" || value.length < 16) continue;
    found.set(value, found.get(value) ?? kind);
    const signature = value.split(".").length === 3 ? value.split(".")[2] : undefined;
    if (signature !== undefined) found.set(signature, `${kind} signature`);
  }
  return [...found].map(([value, kind]) => ({ kind, value }));
}

/** The cookies by which the tool knows a browser again. */
export function cookiesIn(answers: readonly Answer[]): Planted[] {
  const lines = answers.flatMap(({ headers }) => headers.filter(([name]) => name.toLowerCase() === "set-cookie"));
  return lines.flatMap(([, line]) => {
    const [, name, value = ""] = /^(auth-doctor\.(?:session|state|nonce|pkce|flow\.[\w-]+))=([^;]*)/.exec(line) ?? [];
    return name === undefined || value.length < 16 ? [] : [{ kind: `cookie ${name.split(".")[1]}`, value }];
  });
}

/** An answer as bytes, without the cookies that it sets; `state` and `nonce` may leave to the authorize endpoint only. */
export function placeOf({ method, url, status, headers, body }: Answer, authorize: string): Place {
  const lines = headers
    .filter(([name]) => name.toLowerCase() !== "set-cookie")
    .map(([name, value]) => {
      const isAway = name.toLowerCase() === "location" && value.startsWith(`${authorize}?`);
      return `${name}: ${isAway ? value.replace(/\b(state|nonce)=[^&]+/g, "$1=") : value}`;
    });
  return { name: `${status} ${method} ${new URL(url).pathname}`, text: [...lines, body].join("\n") };
}

/** A value as it may stand in a text: plain, percent-encoded, in hex, in base64 at each of its three alignments. */
export function disguisesOf(value: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]).toString("base64url");
    // The first and last characters also depend on what stands beside the value.
    return encoded.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + value.length) * 8) / 6));
  });
  const plain = [value, value.toLowerCase(), encodeURIComponent(value), encodeURIComponent(encodeURIComponent(value))];
  const hex = Buffer.from(value).toString("hex");
  return [
    ...new Set([...plain, hex, ...base64, ...base64.map((text) => text.replaceAll("-", "+").replaceAll("_", "/"))]),
  ];
}

/** Which secret stands where. Says which, never what. */
export function findLeaks(planted: readonly Planted[], places: readonly Place[]): string[] {
  const leaks = planted.flatMap(({ kind, value }) => {
    const disguises = disguisesOf(value);
    return places
      .filter(({ text }) => disguises.some((disguise) => text.includes(disguise)))
      .map(({ name }) => `${kind} in ${name}`);
  });
  return [...new Set(leaks)];
}
