import type { SignIn } from "./env";
import { isLoopbackHost } from "./is-loopback";

const haravanIssuer = "https://accounts.haravan.com";

/** `null` when a fault was named. */
export function parseSignIn(
  text: (name: string) => string | null,
  loopbackOnly: boolean,
  fault: (variable: string, expected: string, found: string) => void,
): SignIn | null {
  const issuer = text("SIGN_IN_ISSUER");
  const clientId = text("SIGN_IN_CLIENT_ID");
  const clientSecret = text("SIGN_IN_CLIENT_SECRET");

  if (issuer === null && clientId === null && clientSecret === null) {
    if (loopbackOnly) return { kind: "sandbox" };
    const expected =
      "an identity provider, because APP_ORIGIN is not this machine and demo people cannot sign in there";
    for (const variable of ["SIGN_IN_CLIENT_ID", "SIGN_IN_CLIENT_SECRET"]) fault(variable, expected, "nothing");
    return null;
  }

  let url: URL | null = null;
  if (issuer !== null) {
    url = URL.parse(issuer);
    const secure = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.hostname));
    if (url === null || !secure || url.search !== "" || url.hash !== "") {
      fault("SIGN_IN_ISSUER", "the issuer of an OpenID Connect provider, an https:// address without query", issuer);
      return null;
    }
  }
  const together = "set together with the other SIGN_IN_ variables";
  if (clientId === null) fault("SIGN_IN_CLIENT_ID", together, "nothing");
  if (clientSecret === null) fault("SIGN_IN_CLIENT_SECRET", together, "nothing");
  if (clientId === null || clientSecret === null) return null;

  if (issuer === null || url?.origin === haravanIssuer) return { kind: "haravan", clientId, clientSecret };
  return { kind: "oidc", issuer, clientId, clientSecret };
}
