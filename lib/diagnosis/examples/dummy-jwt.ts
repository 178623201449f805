const part = (text: string) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** A JWT to be decoded, never to be verified: its signature is a word. Claims in ASCII. */
export function dummyJwt(header: object, claims: object): string {
  return [JSON.stringify(header), JSON.stringify(claims), "no signature"].map(part).join(".");
}
