import { type FaultCode, faultStatus } from "@/lib/http/fault-status";
import { problemPageResponse } from "@/lib/http/problem-page";
import { localeCookie, readLocale } from "@/lib/http/request-locale";
import { messagesFor } from "@/messages/messages-for";

const cookieValue = (request: Request, name: string): string | undefined =>
  (request.headers.get("cookie") ?? "")
    .split(";")
    .map((part) => part.trim().split("="))
    .find(([key]) => key === name)?.[1];

/** A form post or callback that cannot be served: one clear sentence, in the reader's language. */
export function refuse(request: Request, fault: FaultCode, field?: string): Response {
  const language = readLocale(cookieValue(request, localeCookie), request.headers.get("accept-language"));
  const { problems } = messagesFor(language);
  const { title, detail } = problems.faults[fault];
  return problemPageResponse({
    status: faultStatus[fault],
    nonce: request.headers.get("x-nonce") ?? "",
    language,
    title,
    detail,
    ...(field ? { note: problems.field(field) } : {}),
    links: [
      { href: "/", label: problems.home },
      { href: "/install", label: problems.install },
    ],
  });
}
