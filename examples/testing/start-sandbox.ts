import { freePort, type Program, start } from "./start-program";

export interface RunningSandbox extends Program {
  readonly port: number;
  readonly base: string;
}

// On Windows npm is a script that only a shell starts.
const npm = process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];

/** By the command that the documents give: `npm run sandbox -- --port …`. */
export async function startSandbox(...flags: readonly string[]): Promise<RunningSandbox> {
  const port = await freePort();
  const command = [...npm, "run", "sandbox", "--", "--port", String(port), ...flags];
  const program = await start(command, /^ {2}State/m);
  return { ...program, port, base: `http://127.0.0.1:${port}` };
}

/** Registers a client as the documents do. */
export async function putClient(sandbox: RunningSandbox, id: string, fields: object): Promise<void> {
  const url = `${sandbox.base}/control/clients/${id}`;
  const answer = await fetch(url, { method: "PUT", body: JSON.stringify(fields) });
  if (!answer.ok) throw new Error(await answer.text());
}
