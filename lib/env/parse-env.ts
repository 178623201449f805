import { resolve } from "node:path";
import { err, ok, type Result } from "@/lib/result/result";
import { type EnvFault, type LogLevel, logLevels, type ParsedEnv } from "./env";
import { isLoopbackHost } from "./is-loopback";
import { parseSignIn } from "./parse-sign-in";
import { readSecretKey, secretKeyShape } from "./read-secret-key";
import { sameSite } from "./same-site";

export type EnvSource = Readonly<Record<string, string | undefined>>;

const hidden = "a value that is not shown here";

/** Reads every variable, names every fault, touches nothing outside its argument. */
export function parseEnv(source: EnvSource): Result<ParsedEnv, readonly EnvFault[]> {
  const faults: EnvFault[] = [];
  const fault = (variable: string, expected: string, found: string) => {
    faults.push({ variable, expected, found });
  };
  const text = (name: string): string | null => source[name]?.trim() || null;

  const read = <Value>(
    name: string,
    fallback: Value,
    expected: string,
    parse: (value: string) => Value | null,
    secret = false,
  ): Value => {
    const value = text(name);
    if (value === null) return fallback;
    const parsed = parse(value);
    if (parsed === null) fault(name, expected, secret ? hidden : value);
    return parsed ?? fallback;
  };

  const port = read("PORT", 3000, "a whole number from 1 to 65535", parsePort);
  const host = text("HOST");
  const originShape = "an origin, http:// or https:// with host and port and nothing behind";
  const ownOrigin = read("APP_ORIGIN", null, originShape, parseOrigin);
  const appOrigin = ownOrigin ?? `http://localhost:${port}`;
  const appUrl = new URL(appOrigin);
  const loopbackOnly = isLoopbackHost(appUrl.hostname);

  if (ownOrigin === null && text("APP_ORIGIN") === null && host !== null && !isLoopbackHost(host)) {
    fault("HOST", "a loopback address, or APP_ORIGIN set as well: the address people will open", host);
  }
  if (!loopbackOnly && appUrl.protocol !== "https:") {
    fault("APP_ORIGIN", "https:// (http:// only on this machine)", appOrigin);
  }

  const namedSandbox = read("SANDBOX_ORIGIN", null, originShape, parseOrigin);
  if (namedSandbox !== null && sameSite(new URL(namedSandbox), appUrl)) {
    fault(
      "SANDBOX_ORIGIN",
      `another site than ${appOrigin}, so that cookies behave as on the real platform`,
      namedSandbox,
    );
  }
  const sandboxOrigin = namedSandbox ?? (loopbackOnly ? otherLoopback(appUrl) : null);

  const signIn = parseSignIn(text, loopbackOnly, fault);

  const databaseUrl = read("DATABASE_URL", null, "a postgres:// address", parseDatabaseUrl, true);
  const secretKey = read("SECRET_KEY", null, secretKeyShape, readSecretKey, true);
  const hostsShape = "host names, or https:// origins, separated by commas";
  const allowedProviderHosts = read<readonly string[]>("ALLOWED_PROVIDER_HOSTS", [], hostsShape, parseHosts);
  const flagShape = "true or false";
  const trustProxy = read("TRUST_PROXY", false, flagShape, parseFlag);
  const metrics = read("METRICS", false, flagShape, parseFlag);
  const logLevel = read<LogLevel>("LOG_LEVEL", "info", logLevels.join(", "), parseLogLevel);
  const proxyName = text("HTTPS_PROXY") === null ? "https_proxy" : "HTTPS_PROXY";
  const httpsProxy = read(proxyName, null, "an http:// or https:// address of a proxy", parseProxy, true);

  if (faults.length > 0 || signIn === null) return err(faults);
  return ok({
    port,
    host,
    appOrigin,
    sandboxOrigin,
    loopbackOnly,
    dataDir: resolve(/* turbopackIgnore: true */ text("DATA_DIR") ?? "data"),
    databaseUrl,
    signIn,
    allowedProviderHosts,
    trustProxy,
    metrics,
    logLevel,
    httpsProxy,
    noProxy: text("NO_PROXY") ?? text("no_proxy"),
    secretKey,
  });
}

function parsePort(value: string): number | null {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

function parseOrigin(value: string): string | null {
  const url = URL.parse(value);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  return `${url.origin}/` === url.href ? url.origin : null;
}

function parseDatabaseUrl(value: string): string | null {
  const url = URL.parse(value);
  return url !== null && (url.protocol === "postgres:" || url.protocol === "postgresql:") ? value : null;
}

function parseProxy(value: string): string | null {
  const url = URL.parse(value);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? value : null;
}

function parseHosts(value: string): readonly string[] | null {
  const names = value.split(",").map((name) => name.trim());
  const origins = names
    .filter((name) => name !== "")
    .map((name) => parseOrigin(name.includes("://") ? name : `https://${name}`));
  return origins.every((origin) => origin !== null) ? [...new Set(origins)] : null;
}

function parseFlag(value: string): boolean | null {
  if (value === "true" || value === "1") return true;
  return value === "false" || value === "0" ? false : null;
}

function parseLogLevel(value: string): LogLevel | null {
  return logLevels.find((level) => level === value) ?? null;
}

// The other name of this machine is another site for the browser, in the same process and on the same port.
function otherLoopback(app: URL): string {
  const url = new URL(app.origin);
  url.hostname = app.hostname === "127.0.0.1" ? "localhost" : "127.0.0.1";
  return url.origin;
}
