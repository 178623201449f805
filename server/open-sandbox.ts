import { adapt } from "@/lib/sandbox/http/adapter";
import type { Handler } from "./create-listener";

/** Node's request to `fetch` and back, under the sandbox's public address whatever the Host header says. */
export function openSandbox(origin: string, fetch: (request: Request) => Promise<Response>): Handler {
  const listener = adapt(fetch);
  return (request, answer) => {
    request.url = `${origin}${request.url ?? "/"}`;
    return listener(request, answer);
  };
}
