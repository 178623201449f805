import {
  type ApiFault,
  type ApiFaultCode,
  type ApiFaultOf,
  apiFaultStatus,
  fieldsOf,
  headersOf,
} from "@/lib/http/api-fault";
import { problemResponse } from "@/lib/http/problem";
import type { Locale } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";

/** Each code's words take that code's own fields. */
type Words = {
  readonly [Code in ApiFaultCode]: { readonly title: string; readonly detail: (fault: ApiFaultOf<Code>) => string };
};

/** A fault of a request made to us, as a problem document in the caller's language. */
export function sayFault(fault: ApiFault, locale: Locale, baseUrl: string): Response {
  const all: Words = messagesFor(locale).api.faults;
  const words = all[fault.code];
  const detail = words.detail as (of: ApiFault) => string;
  return problemResponse(
    { status: apiFaultStatus[fault.code], code: fault.code, title: words.title, detail: detail(fault), party: "tool" },
    baseUrl,
    { fields: fieldsOf(fault), headers: headersOf(fault) },
  );
}
