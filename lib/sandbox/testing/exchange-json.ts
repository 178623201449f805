import type { PrivateApp } from "./open-private";

/** The API as a test reads it: status and body at once, and the first row of a list. */
export function exchangeJson(app: PrivateApp) {
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await app.send(method, path, body);
    return { status: answer.status, body: await answer.json() };
  };
  const read = async (path: string) => (await app.get(path)).json();
  return { send, read, first: async (path: string, key: string) => (await read(path))[key][0] };
}
