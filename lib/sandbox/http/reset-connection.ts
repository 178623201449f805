import type { Server, Socket } from "node:net";

/** The connections that carry TLS, by their two ends: what stands above one knows nothing of what it stands on. */
const carriers = new Map<string, Socket>();

const endsOf = ({ localPort, remoteAddress, remotePort }: Socket): string =>
  `${localPort} ${remoteAddress} ${remotePort}`;

/** Of a server that speaks TLS, so that its connections can be reset as any other. */
export function watchCarriers(server: Server): void {
  server.on("connection", (socket: Socket) => {
    const ends = endsOf(socket);
    carriers.set(ends, socket);
    socket.once("close", () => carriers.delete(ends));
  });
}

/** Ends with RST, where closing would end with FIN. */
export const resetConnection = (socket: Socket): void => {
  (carriers.get(endsOf(socket)) ?? socket).resetAndDestroy();
};
