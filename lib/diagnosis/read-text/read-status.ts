import { type BlockReader, oneExchange } from "./block";
import { lineText, type Source } from "./source";

/** Words around a bare status, English and Vietnamese; a line with any other word is a sentence. */
const around: ReadonlySet<string> = new Set(
  (
    "http https 1.1 1.0 2 error err status code statuscode response returned returns got get gets a an the is with and " +
    "i loi lỗi mã ma bị bi trả về tra ve trạng thái trang thai phản hồi phan hoi nhận nhan được duoc server request failed " +
    "api haravan token"
  ).split(" "),
);

const reasons: Readonly<Record<number, string>> = {
  400: "bad request",
  401: "unauthorized",
  403: "forbidden",
  404: "not found",
  405: "method not allowed",
  408: "request timeout",
  409: "conflict",
  413: "payload too large",
  415: "unsupported media type",
  422: "unprocessable entity content",
  429: "too many requests",
  500: "internal server error",
  501: "not implemented",
  502: "bad gateway",
  503: "service unavailable temporarily",
  504: "gateway timeout time-out",
};

/** `403`, `lỗi 403`, `HTTP 403 Forbidden`: one status and nothing else. */
export function readBareStatus(line: string): number | null {
  if (line.length > 80) return null;
  const words = line
    .toLowerCase()
    .normalize("NFC")
    .split(/[\s_:=()[\]"'.,!/|-]+/)
    .filter((word) => word !== "");
  const numbers = words.filter((word) => /^[1-5]\d\d$/.test(word));
  const [number] = numbers;
  if (number === undefined || numbers.length !== 1) return null;
  const status = Number(number);
  const reason = (reasons[status] ?? "").split(" ");
  const rest = words.filter((word) => word !== number && !reason.includes(word));
  return rest.every((word) => around.has(word) || /^\d$/.test(word)) ? status : null;
}

const before = /^(?:(?:[A-Z]{3,7} )?https?:\/\/\S+|.{0,4000}[}\]])$/;
const behind = /^(?:$|[{[<])/;

/** A call above it, a body above or below it; `curl -w` writes the status on a line behind the body. */
const alone = (source: Source, at: number) => {
  const above = lineText(source, at - 1);
  return (above === "" || before.test(above)) && behind.test(lineText(source, at + 1));
};

/** Only where it is a paragraph by itself: inside a log, a line like it belongs to the lines around it. */
export const readStatusBlock: BlockReader = (source, at) => {
  if (!alone(source, at)) return null;
  const status = readBareStatus(lineText(source, at));
  return status === null ? null : oneExchange(source, at, at + 1, "status", { response: { status } });
};
