import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

const name = "auth-doctor-sandbox";

function dataFolder(env: Env): string {
  if (process.platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return env["XDG_DATA_HOME"] || join(homedir(), ".local", "share");
}

/** Where the authority is kept: as told, else beside the state file, else where this system keeps a program's data. */
export function tlsFolder(told: string | undefined, state: string | undefined, env: Env): string {
  if (told !== undefined) return resolve(told);
  return state === undefined ? join(dataFolder(env), name, "tls") : join(dirname(resolve(state)), "sandbox-tls");
}
