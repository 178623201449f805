import { parseArgs } from "node:util";
import { type HostNames, platformHosts } from "@/lib/sandbox/hosts/host-names";
import { readHostNames } from "@/lib/sandbox/hosts/read-host-names";
import { readAllowed } from "@/lib/sandbox/webhooks/allowed-addresses";
import { leave } from "./leave";

const flags = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  base: { type: "string" },
  hosts: { type: "string" },
  world: { type: "string" },
  state: { type: "string" },
  tls: { type: "boolean", default: false },
  "tls-port": { type: "string", default: "4443" },
  "tls-dir": { type: "string" },
  "partners-key": { type: "string" },
  "webhook-allow": { type: "string", multiple: true, default: [] as string[] },
} as const;

function parse() {
  try {
    return parseArgs({ options: flags }).values;
  } catch (fault) {
    return leave(fault instanceof Error ? fault.message : String(fault));
  }
}

function readPort(flag: string, text: string): number {
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65_535
    ? port
    : leave(`--${flag} must be 1 to 65535, not ${text}.`);
}

/** The platform's names, and those of the operator beside them. */
function readHosts(text: string | undefined): readonly HostNames[] {
  if (text === undefined) return [platformHosts];
  const own = readHostNames(text);
  return own.ok
    ? [own.value, platformHosts]
    : leave(`--hosts must be like accounts=login.test,apis=api.test: ${own.failure}.`);
}

function checkBase(base: string): string {
  const url = URL.parse(base);
  const fits = url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  return fits ? base : leave(`--base must be an http or https address, such as http://sandbox:4010; not ${base}.`);
}

function checkAllowed(entries: readonly string[]): readonly string[] {
  const allowed = readAllowed(entries);
  return allowed.ok ? entries : leave(`--webhook-allow must be an origin or a host, not ${allowed.failure}.`);
}

export function readFlags() {
  const { port, hosts, base, "tls-port": tlsPort, ...rest } = parse();
  const httpPort = readPort("port", port);
  const httpsPort = readPort("tls-port", tlsPort);
  if (rest.tls && httpPort === httpsPort) leave(`--port and --tls-port cannot both be ${port}.`);
  return {
    ...rest,
    port: httpPort,
    tlsPort: httpsPort,
    hosts: readHosts(hosts),
    "webhook-allow": checkAllowed(rest["webhook-allow"]),
    base: base === undefined ? `http://127.0.0.1:${httpPort}` : checkBase(base),
  };
}
