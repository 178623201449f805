import { findAuthorizeError } from "@/lib/haravan/authorize-errors";
import { lengthLimits } from "@/lib/haravan/lifetimes";
import { closestUrl, differenceOf } from "../compare-urls";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { notAbsolute } from "./authorize-rules";

const local =
  /^(localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|\.(local|internal|localdomain|lan|svc|cluster\.local)$/;
const preview =
  /(?:-[a-z0-9]{6,}[-.].*|-git-.*)\.?(?:vercel\.app|netlify\.app|pages\.dev|now\.sh|web\.app|up\.railway\.app|onrender\.com)$|--.*\.netlify\.app$/;

/** Of a domain name, by RFC 1035; a longer one is nobody's, and the pattern looks at it more than once. */
const longestHost = 253;

const sentUrl = ({ params: { redirect_uri: sent } }: Situation): URL | null =>
  sent !== undefined && URL.canParse(sent) ? new URL(sent) : null;

const listed = ({ observed }: Situation): readonly URL[] =>
  (observed.redirect_uris_registered ?? []).flatMap((url) => (URL.canParse(url) ? [new URL(url)] : []));

const isPublic = (url: URL) => !local.test(url.hostname) && !preview.test(url.hostname.slice(-longestHost));

/** The registered URL is a public one, and what was sent has its path on a host that nobody meant. */
function unmeantHost(situation: Situation): { readonly host: string; readonly registered: string } | null {
  const sent = sentUrl(situation);
  if (sent === null || isPublic(sent)) return null;
  const meant = listed(situation).find((url) => isPublic(url) && url.port === "" && url.pathname === sent.pathname);
  return meant === undefined ? null : { host: sent.host, registered: meant.href };
}

/** The same address with https is registered: something in between took the scheme away. */
function lostScheme(situation: Situation): { readonly sent: string; readonly registered: string } | null {
  const sent = situation.params["redirect_uri"];
  if (sent === undefined || !sent.startsWith("http://") || local.test(sentUrl(situation)?.hostname ?? "")) return null;
  const secure = `https://${sent.slice("http://".length)}`;
  const registered = situation.observed.redirect_uris_registered?.find(
    (url) => url.toLowerCase() === secure.toLowerCase(),
  );
  return registered === undefined ? null : { sent, registered };
}

const refusedForIt = ({ page, error, codes }: Situation) =>
  page.description === "Invalid redirect_uri" || error === "redirect_uri_mismatch" || codes.has("aadsts50011");

/** The server compares the whole string and ignores only letter case. */
const registered: Check = (situation) => {
  const { params, observed, page, endpoint } = situation;
  const sent = params["redirect_uri"];
  const list = observed.redirect_uris_registered;
  if (sent === undefined || endpoint === "token") return null;
  // A server refuses what is no address before it looks into its list.
  if (notAbsolute(situation) !== null && page.description === "Invalid redirect_uri") return null;
  if (list !== undefined) {
    const strict = situation.haravan || situation.identityServer;
    const same = list.some((url) => url === sent || (strict && url.toLowerCase() === sent.toLowerCase()));
    if (same) return excludes({ fact: "redirect-uri-registered" });
    const closest = closestUrl(sent, list);
    const at = closest === null ? null : differenceOf(sent, closest.url);
    const fact = {
      fact: "redirect-uri-not-registered",
      sent,
      closest: closest?.url ?? null,
      part: closest?.part ?? null,
      at,
    } as const;
    if (lostScheme(situation) !== null || unmeantHost(situation) !== null) return hints(fact);
    // Only the scheme differs: a proxy that ends TLS makes the app write http, and registering http would be wrong.
    return refusedForIt(situation) && closest?.part !== "scheme" ? proves(fact) : supports(fact);
  }
  if (page.description !== "Invalid redirect_uri" || notAbsolute(situation) !== null) return null;
  const url = new URL(sent);
  const fits = sent.length <= lengthLimits.redirectUri;
  if (!fits) return null;
  const plain = url.protocol === "https:" && isPublic(url) && !/undefined|null/.test(sent);
  const fact = { fact: "redirect-uri-not-registered", sent, closest: null, part: null, at: null } as const;
  return plain ? proves(fact) : supports(fact);
};

const baseUrl: Check = (situation) => {
  const found = unmeantHost(situation);
  if (found !== null) return supports({ fact: "redirect-host-not-public", ...found });
  const sent = sentUrl(situation);
  const list = listed(situation);
  if (sent === null || situation.endpoint === "token") return null;
  if (list.some(({ host }) => host === sent.host)) return excludes({ fact: "redirect-uri-registered" });
  return null;
};

const scheme: Check = (situation) => {
  const found = lostScheme(situation);
  if (found !== null) return supports({ fact: "scheme-lost", ...found });
  const sent = sentUrl(situation);
  if (sent === null || situation.endpoint === "token") return null;
  if (sent.protocol !== "http:") {
    return excludes({ fact: "param-value", name: "redirect_uri", value: sent.href });
  }
  return situation.observed.redirect_uris_registered === undefined && isPublic(sent)
    ? hints({ fact: "scheme-lost", sent: sent.href, registered: null })
    : null;
};

/** The app's own redirect leaves the host it was called on. */
const leaves: Check = ({ url, answer, endpoint, step }) => {
  if (url === null || answer.location === null || !URL.canParse(answer.location)) return null;
  if (endpoint === "token" || endpoint === "userinfo" || (step !== "callback" && step !== "authorize")) return null;
  const to = new URL(answer.location);
  const samePath = to.pathname === url.pathname;
  return samePath && to.hostname !== url.hostname
    ? supports({ fact: "sent-to-other-host", from: url.host, to: to.host })
    : null;
};

const leavesTls: Check = ({ url, answer, endpoint }) => {
  if (endpoint === "discovery") {
    const issuer = /"issuer"\s*:\s*"(http:\/\/[^"]{1,300})"/.exec(answer.body)?.[1];
    const same =
      issuer !== undefined && url?.protocol === "https:" && URL.canParse(issuer) && new URL(issuer).host === url.host;
    return same ? supports({ fact: "scheme-lost", sent: issuer, registered: null }) : null;
  }
  if (url === null || answer.location === null || !URL.canParse(answer.location)) return null;
  const to = new URL(answer.location);
  return url.protocol === "https:" && to.protocol === "http:" && to.hostname === url.hostname
    ? supports({ fact: "scheme-lost", sent: to.href, registered: null })
    : null;
};

const passed =
  (what: "client" | "redirectUri" | "scopes"): Check =>
  ({ page }: Situation) => {
    const entry = page.error === null ? undefined : findAuthorizeError(page.error, page.description);
    if (entry === undefined || entry[what] !== "right") return null;
    const names = { client: "client", redirectUri: "redirect-uri", scopes: "scopes" } as const;
    return excludes({ fact: "checks-passed-before", what: [names[what]] });
  };

/** A browser was sent to a callback on its own machine, where nothing listens: the default of a setting that is missing. */
const cameBackToItself: Check = ({ url, endpoint, text }) =>
  endpoint === "callback" && url !== null && /^(?:localhost|127\.|\[::1\])/.test(url.hostname) && /refused/.test(text)
    ? supports({ fact: "loopback-target", host: url.host })
    : null;

export const redirectChecks = {
  "redirect-uri-mismatch": [registered, passed("redirectUri")],
  "redirect-uri-malformed": [passed("redirectUri")],
  "app-base-url-wrong": [baseUrl, leaves, passed("redirectUri"), cameBackToItself],
  "proxy-scheme-lost": [scheme, leavesTls, passed("redirectUri")],
  "client-unknown": [passed("client")],
  "client-disabled": [passed("client")],
  "scope-unknown": [passed("scopes")],
  "scope-not-allowed-for-client": [passed("scopes")],
} as const;
