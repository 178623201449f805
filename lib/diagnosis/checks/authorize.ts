import { findAuthorizeError } from "@/lib/haravan/authorize-errors";
import { lengthLimits } from "@/lib/haravan/lifetimes";
import { closestUrl } from "../compare-urls";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";

const onLocalMachine = (url: URL) => /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(url.hostname);

/** The server compares the whole string and ignores only letter case. */
const registered: Check = ({ params, observed, page, error }) => {
  const sent = params["redirect_uri"];
  const list = observed.redirect_uris_registered;
  if (sent === undefined) return null;
  if (list !== undefined) {
    if (list.some((url) => url.toLowerCase() === sent.toLowerCase()))
      return excludes({ fact: "redirect-uri-registered" });
    const closest = closestUrl(sent, list);
    const fact = {
      fact: "redirect-uri-not-registered",
      sent,
      closest: closest?.url ?? null,
      part: closest?.part ?? null,
    } as const;
    // Only the scheme differs: a proxy that ends TLS makes the app write http, and registering http would be wrong.
    const named = page.description === "Invalid redirect_uri" || error === "redirect_uri_mismatch";
    return named && closest?.part !== "scheme" ? proves(fact) : supports(fact);
  }
  if (page.description !== "Invalid redirect_uri" || !URL.canParse(sent)) return null;
  const url = new URL(sent);
  const fits = sent.length <= lengthLimits.redirectUri;
  const plain = fits && url.protocol === "https:" && !onLocalMachine(url) && !/undefined|null/.test(sent);
  const fact = { fact: "redirect-uri-not-registered", sent, closest: null, part: null } as const;
  return plain ? proves(fact) : supports(fact);
};

const passed =
  (what: "client" | "redirectUri" | "scopes"): Check =>
  ({ page }: Situation) => {
    const entry = page.error === null ? undefined : findAuthorizeError(page.error, page.description);
    if (entry === undefined || entry[what] !== "right") return null;
    const names = { client: "client", redirectUri: "redirect-uri", scopes: "scopes" } as const;
    return excludes({ fact: "checks-passed-before", what: [names[what]] });
  };

const denied: Check = ({ error, description, text }) =>
  error === "access_denied" && description === null && /cancel|den(y|ied)/.test(text.replaceAll("access_denied", ""))
    ? hints({ fact: "callback-error", error, description })
    : null;

export const authorizeChecks = {
  "redirect-uri-mismatch": [registered, passed("redirectUri")],
  "client-unknown": [passed("client")],
  "scope-unknown": [passed("scopes")],
  "consent-denied": [denied],
} as const;
