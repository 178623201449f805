import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface PostgresServer {
  /** Of a database that exists; tests make their own beside it. */
  readonly url: string;
  stop(): void;
}

/** Starts a PostgreSQL server of our own in a temporary folder, or says why that is not possible here. */
export async function startPostgres(): Promise<PostgresServer | { readonly reason: string }> {
  const bin = findBinaries();
  if (bin === undefined) return { reason: "no initdb and postgres in PATH or /usr/lib/postgresql" };
  const account = accountToUse();
  if (account === undefined) return { reason: "running as root, and there is no account named postgres" };

  const folder = mkdtempSync(join(tmpdir(), "auth-doctor-postgres-"));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const data = join(folder, "data");
  const initialised = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"],
    { ...account, cwd: folder, encoding: "utf8" },
  );
  if (initialised.status !== 0) {
    remove();
    return { reason: `initdb failed: ${initialised.error?.message ?? initialised.stderr.trim()}` };
  }

  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", fsync: "off", max_connections: "60" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...account,
    cwd: folder,
    stdio: "ignore",
  });
  const stop = () => {
    process.removeListener("exit", stop);
    server.kill("SIGQUIT");
    server.unref();
    remove();
  };
  process.once("exit", stop);

  const ready = () => spawnSync(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]).status === 0;
  for (let tries = 0; tries < 200; tries += 1) {
    if (ready()) return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
    if (server.exitCode !== null) break;
    await delay(50);
  }
  stop();
  return { reason: "the server was started and did not answer" };
}

function findBinaries(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const installed = existsSync(versions) ? readdirSync(versions).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...installed.map((version) => join(versions, version, "bin")),
    // biome-ignore lint/style/noProcessEnv: where the machine keeps its programs is no setting of ours.
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return folders.find((folder) => ["initdb", "postgres", "pg_isready"].every((name) => existsSync(join(folder, name))));
}

// PostgreSQL refuses to run as root.
function accountToUse(): { uid: number; gid: number } | Record<string, never> | undefined {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string) => {
    const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : undefined;
  };
  const uid = number("-u");
  const gid = number("-g");
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
