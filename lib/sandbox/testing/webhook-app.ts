import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebhookApp {
  readonly callback: string;
  readonly received: Received[];
  /** Statuses of the next deliveries; then 200. */
  readonly statuses: number[];
  close(): Promise<void>;
}

export const verifyToken = "token of the dashboard & more";

const html = "<!doctype html><title>Not found</title>";

/** An app's webhook behind a real socket. What the handshake answers can be changed. */
export async function openWebhookApp(
  challengeAnswer: (challenge: string) => string = (challenge) => challenge,
): Promise<WebhookApp> {
  const received: Received[] = [];
  const statuses: number[] = [];
  const server = createServer(async (request, answer) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method = "", url = "", headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(pieces) });
    const query = new URL(url, "http://app.example").searchParams;
    if (method === "GET") {
      const right = query.get("hub.mode") === "subscribe" && query.get("hub.verify_token") === verifyToken;
      answer.writeHead(right ? 200 : 401);
      return answer.end(right ? challengeAnswer(query.get("hub.challenge") ?? "") : html);
    }
    const status = statuses.shift() ?? 200;
    answer.writeHead(status, status >= 300 && status < 400 ? { location: "/moved" } : {});
    return answer.end("thanks");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    callback: `http://127.0.0.1:${port}/hooks`,
    received,
    statuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
