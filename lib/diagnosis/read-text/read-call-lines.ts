import { type BlockReader, oneExchange, viewLine } from "./block";

/** .NET's HttpClient tells of a call in two lines: where it goes, and what came. */
const sending =
  /^\s{0,12}(?:Sending|Start processing) HTTP request (GET|POST|PUT|PATCH|DELETE) (https?:\/\/\S{1,16000})\s*$/;
const received = /^\s{0,12}Received HTTP response headers after [\d.]{1,20}ms - (\d{3})\s*$/;

export const readCallLine: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare);
  const [, method, url] = sending.exec(line) ?? [];
  if (method !== undefined && url !== undefined) {
    return { ...oneExchange(source, at, at + 1, "http-request", { request: { method, url } }), inLog: true };
  }
  const status = Number(received.exec(line)?.[1]);
  if (Number.isNaN(status) || status < 100 || status > 599) return null;
  return { ...oneExchange(source, at, at + 1, "http-response", { response: { status } }), inLog: true };
};
