import { haravanHosts } from "@/lib/haravan/hosts";
import { findResource, methodsAt } from "@/lib/haravan/resources";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";

const known = (path: string) => methodsAt(path).length > 0;

/** The documented path one slip away: other prefix, `.json` left out, prefix left out, another API's prefix. */
export function suggestPath(path: string): string | null {
  const bare = path.replace(/(?<!\/)\/+$/, "");
  const other = bare.startsWith("/com/") ? `/web/${bare.slice(5)}` : bare.replace(/^\/web\//, "/com/");
  const withoutAdmin = bare.replace(/^\/admin(\/api\/[^/]+)?/, "");
  const bases = [bare, other, `/com${bare}`, `/web${bare}`, `/com${withoutAdmin}`, `/web${withoutAdmin}`];
  return [...bases, ...bases.map((base) => `${base}.json`)].find((base) => base !== path && known(base)) ?? null;
}

const base: Check = (situation) => {
  const { apiPath, url, haravan, endpoint, identityServer, answer } = situation;
  if (apiPath !== null) {
    if (known(apiPath)) return excludes({ fact: "path-documented", path: apiPath });
    const suggestion = suggestPath(apiPath);
    const fact = { fact: "path-not-documented", path: apiPath, suggestion } as const;
    return suggestion !== null && answer.status === 404 ? proves(fact) : supports(fact);
  }
  if (url === null || !haravan) return null;
  if (endpoint === "token") {
    if (identityServer && url.pathname.endsWith("/connect/token")) return null;
    return supports({ fact: "path-not-documented", path: url.pathname, suggestion: "/connect/token" });
  }
  const shopDomain = url.hostname.endsWith(".myharavan.com");
  if (shopDomain)
    return supports({ fact: "host-not-expected", host: url.hostname, expected: new URL(haravanHosts.api).host });
  return null;
};

const item: Check = ({ apiPath, method, observed, haravan, text }) => {
  const { token_org: token, requested_org: requested } = observed;
  // Another store's token finds none of this store's objects.
  if (token !== undefined && requested !== undefined && token !== requested) {
    return weakens({ fact: "token-of-other-store", token, requested });
  }
  if (observed.list_call_worked === true) return supports({ fact: "list-call-worked" });
  const phrase = /dữ liệu không tồn tại/.exec(text)?.[0];
  if (phrase !== undefined) return supports({ fact: "not-found-text", text: phrase });
  if (apiPath === null || !haravan) return null;
  const entry = findResource(method ?? "GET", apiPath);
  if (entry === undefined) return null;
  return entry.path.includes("{")
    ? supports({ fact: "path-documented", path: entry.path })
    : hints({ fact: "path-documented", path: entry.path });
};

export const pathChecks = { "wrong-base-url": [base], "resource-not-found": [item] } as const;
