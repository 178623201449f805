// Suffixes under which strangers register names; enough to tell two sites apart without the whole public suffix list.
const secondLevel = new Set(["ac", "biz", "co", "com", "edu", "gov", "info", "name", "net", "org", "pro"]);
const sharedSuffixes = [
  "azurewebsites.net",
  "fly.dev",
  "github.io",
  "herokuapp.com",
  "netlify.app",
  "onrender.com",
  "pages.dev",
  "run.app",
  "up.railway.app",
  "vercel.app",
  "web.app",
  "workers.dev",
];

const isAddress = (host: string) => host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host);

function registrableName(host: string): string {
  if (isAddress(host)) return host;
  const labels = host.split(".");
  const shared = sharedSuffixes.find((suffix) => host.endsWith(`.${suffix}`));
  if (shared !== undefined) return labels.slice(-(shared.split(".").length + 1)).join(".");
  const [top = "", second = ""] = labels.toReversed();
  return labels.slice(top.length === 2 && secondLevel.has(second) ? -3 : -2).join(".");
}

/** Whether a browser would send the cookies of one host to the other (the port does not matter). */
export function sameSite(one: URL, other: URL): boolean {
  return registrableName(one.hostname) === registrableName(other.hostname);
}
