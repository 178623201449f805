// npm run sandbox -- [--port 4010] [--host 127.0.0.1] [--world FILE] [--state FILE] [--base URL]
//                    [--hosts accounts=NAME,apis=NAME,webhook=NAME] [--tls] [--tls-port 4443] [--tls-dir FOLDER]
//                    [--webhook-allow ORIGIN …]
// The simulated Haravan alone; docs/sandbox.md says how to use it.
import { randomBytes } from "node:crypto";
import { createSandbox } from "@/lib/sandbox/sandbox";
import { serveSandbox } from "@/lib/sandbox/serve-sandbox";
import { createMemoryStore } from "@/lib/sandbox/store/memory-store";
import { loopbackOnly } from "@/lib/sandbox/webhooks/allowed-addresses";
import { announce } from "./sandbox/announce";
import { leave } from "./sandbox/leave";
import { loadWorld } from "./sandbox/load-world";
import { openState } from "./sandbox/open-state";
import { readFlags } from "./sandbox/read-flags";
import { tellFaults } from "./sandbox/tell-faults";
import type { Identity } from "./sandbox/tls/make-certificates";
import { openCertificates } from "./sandbox/tls/open-certificates";
import { tlsFolder } from "./sandbox/tls/tls-folder";

type Flags = ReturnType<typeof readFlags>;

async function openTls({ tls, tlsPort, hosts, state, ...flags }: Flags) {
  if (!tls) return null;
  const names = [...new Set(hosts.flatMap((one) => Object.values(one)))];
  return { port: tlsPort, ...(await openCertificates(tlsFolder(flags["tls-dir"], state, process.env), names)) };
}

type Served = Parameters<typeof serveSandbox>[0];

function listen(sandbox: Served, flag: string, port: number, host: string, identity?: Identity) {
  return serveSandbox(sandbox, port, host, identity).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "EADDRINUSE") return leave(`Port ${port} is in use; choose another with --${flag}.`);
    if (fault.code === "EACCES") return leave(`This system gives port ${port} to administrators only; choose another.`);
    if (fault.code === "ENOTFOUND" || fault.code === "EADDRNOTAVAIL")
      return leave(`--host must be an address of this machine, not ${host}.`);
    return leave(fault.message);
  });
}

async function main(): Promise<void> {
  const flags = readFlags();
  const { port, host, base, state, hosts } = flags;
  const partnersKey = flags["partners-key"] ?? randomBytes(16).toString("hex");
  const world = flags.world === undefined ? {} : { world: loadWorld(flags.world) };
  const store = state === undefined ? createMemoryStore() : await openState(state);
  // Its key is made while the ports are opened; the first request waits for it.
  const webhookAllow = [...loopbackOnly, ...flags["webhook-allow"]];
  const opening = createSandbox({ store, base, partnersKey, hosts, webhookAllow, control: true, ...world });
  // One of the servers looks after the webhooks.
  const sandbox = tellFaults({
    fetch: async (request, headers) => (await opening).fetch(request, headers),
    runDue: async () => (await opening).runDue(),
  });
  const plain: Served = { fetch: sandbox.fetch };
  const tls = await openTls(flags);
  const servers = [await listen(sandbox, "port", port, host)];
  if (tls !== null) servers.push(await listen(plain, "tls-port", tls.port, host, tls.server));
  console.log(announce({ base, partnersKey, state, hosts, tls }));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void Promise.all(servers.map((server) => server.close())).then(() => process.exit(0)));
}

void main();
