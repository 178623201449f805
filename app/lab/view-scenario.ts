import type { Reproduction, ScenarioView } from "@/components/lab/scenario-view";
import { notedChecks } from "@/lib/flows/noted-checks";
import { type ProviderHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { describeScenario } from "@/lib/sandbox/scenarios/describe-scenario";
import type { Endpoint, Scenario } from "@/lib/sandbox/scenarios/scenario";
import { findScenario } from "@/lib/sandbox/scenarios/scenarios";
import type { Locale } from "@/messages/locale";
import { scenarioTitle } from "@/messages/scenario-titles";
import { fateOfCode, viewParts } from "./view-parts";

interface Call {
  readonly url: string;
  /** What curl is told besides. */
  readonly options: readonly string[];
}

const client = ["client_id=$CLIENT_ID", "client_secret=$CLIENT_SECRET"];
const form = (...fields: readonly string[]) => [...fields, ...client].map((field) => `-d "${field}"`);

function callOf(endpoint: Endpoint, hosts: ProviderHosts): Call {
  switch (endpoint) {
    case "discovery":
      return { url: hosts.discovery, options: [] };
    case "jwks":
      return { url: hosts.jwks, options: [] };
    case "authorize": {
      const query = "response_type=code&client_id=$CLIENT_ID&redirect_uri=$REDIRECT_URI&scope=openid";
      return { url: `${hosts.authorize}?${query}`, options: [] };
    }
    case "token":
      return {
        url: hosts.token,
        options: form("grant_type=authorization_code", "code=$CODE", "redirect_uri=$REDIRECT_URI"),
      };
    case "refresh":
      return { url: hosts.token, options: form("grant_type=refresh_token", "refresh_token=$REFRESH_TOKEN") };
    case "userinfo":
      return { url: hosts.userinfo, options: ['-H "Authorization: Bearer $ACCESS_TOKEN"'] };
    case "api":
      return { url: `${hosts.api}/com/shop.json`, options: ['-H "Authorization: Bearer $ACCESS_TOKEN"'] };
    case "webhook":
      return { url: `${hosts.webhook}/api/subscribe`, options: ['-H "Authorization: Bearer $ACCESS_TOKEN"'] };
  }
}

const areaOf = (endpoint: Endpoint): "issuer" | "api" | "webhook" =>
  endpoint === "api" || endpoint === "webhook" ? endpoint : "issuer";

function reproduce({ name, acts }: { name: string; acts: readonly Endpoint[] }, origin: string | null): Reproduction {
  const hosts = origin === null ? sandboxHosts("http://127.0.0.1:4010", "") : sandboxHosts(origin);
  // An ID token is made at several places; curl gets one at the token endpoint.
  const endpoint = acts.includes("token") ? "token" : (acts[0] ?? "discovery");
  const { url, options } = callOf(endpoint, hosts);
  const [bare = url] = url.split("?");
  return {
    curl: ["curl -i", `-H "Prefer: scenario=${name}"`, ...options, `"${url}"`].join(" \\\n  "),
    path: `${hosts[areaOf(endpoint)]}/~${name}`,
    query: `${bare}?scenario=${name}`,
    alone: origin === null,
  };
}

const endless: ReadonlySet<string> = new Set(["hang", "stall", "drip"]);

const isSlow = ({ effects }: Scenario): boolean =>
  effects.some((effect) => effect.kind === "transport" && endless.has(effect.fault.kind));

/** Everything that the page of a scenario says; `undefined` where there is none of this name. */
export function viewScenario(name: string, locale: Locale, sandboxOrigin: string | null): ScenarioView | undefined {
  const scenario = findScenario(name);
  // A permalink has one spelling.
  if (scenario === undefined || scenario.name !== name) return undefined;
  const { group, cause, belief, needs, acts } = describeScenario(scenario);
  return {
    name,
    title: scenarioTitle(name, locale),
    group,
    belief,
    cause,
    noted: notedChecks[name] ?? null,
    needs: needs ?? null,
    parts: viewParts(scenario),
    code: fateOfCode(scenario),
    reproduce: reproduce({ name, acts }, sandboxOrigin),
    slow: isSlow(scenario),
  };
}
