import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { err, ok, type Result } from "@/lib/result/result";
import type { Handler } from "./create-listener";

export interface Addresses {
  readonly port: number;
  /** `null`: both loopback addresses. */
  readonly host: string | null;
}

export type UpgradeHandler = (request: import("node:http").IncomingMessage, socket: Duplex, head: Buffer) => void;

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/** Opens the addresses, all or none. A machine without IPv6 is served on IPv4 alone. */
export async function listen(
  { port, host }: Addresses,
  handle: Handler,
  upgrade: UpgradeHandler,
): Promise<Result<readonly Server[], string>> {
  const hosts = host === null || host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  const servers: Server[] = [];
  for (const address of hosts) {
    const server = createServer(limits, (request, answer) => void handle(request, answer));
    server.on("upgrade", upgrade);
    server.on("connect", (_request, socket) =>
      refuseRaw(socket, "405 Method Not Allowed", "This server is not a proxy."),
    );
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseUnreadable(error, socket));
    const code = await bind(server, port, address);
    if (code === null) servers.push(server);
    else if (address !== "::1" || (code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT")) {
      for (const open of servers) open.close();
      return err(sentenceFor(code, port, address));
    }
  }
  return ok(servers);
}

function bind(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    server.listen({ port, host, ipv6Only: host === "::1" }, () => resolve(null));
  });
}

function sentenceFor(code: string, port: number, host: string): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use by another program: stop that one, or set PORT to a free one.`;
  }
  if (code === "EACCES") return `Port ${port} may not be opened by this user: set PORT to a number above 1023.`;
  return `The address ${host} with port ${port} cannot be opened (${code}): set HOST to an address of this machine.`;
}

const unreadable: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The headers may be 16 KiB long at most."],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not arrive in time."],
  HPE_INVALID_METHOD: ["501 Not Implemented", "The request method is not known."],
};

function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] = unreadable[error.code ?? ""] ?? [
    "400 Bad Request",
    "The request is not readable as HTTP.",
  ];
  refuseRaw(socket, status, sentence);
}

export function refuseRaw(socket: Duplex, status: string, sentence: string): void {
  const headers = [
    `HTTP/1.1 ${status}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(sentence) + 1}`,
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
  ];
  socket.on("error", () => socket.destroy());
  socket.end(`${headers.join("\r\n")}\r\n\r\n${sentence}\n`);
}
