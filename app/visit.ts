import { cookies, headers } from "next/headers";
import { cache } from "react";
import { type FlowContext, flowContext } from "@/lib/flows/flow-context";
import { localeCookie, readLocale } from "@/lib/http/request-locale";
import { currentPerson } from "@/lib/session/current-person";
import { mayUseSandbox } from "@/lib/session/may-use-sandbox";
import type { PersonView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";

/** Who asks, in which language, and what they are handed. */
export interface Visit {
  readonly ctx: FlowContext;
  readonly locale: Locale;
  readonly t: Messages;
  readonly person: PersonView | null;
  /** The sandbox answers this visitor. */
  readonly sandbox: boolean;
  readonly https: boolean;
  readonly nowMs: number;
}

/** Read once per request; layout, page and metadata share it. */
export const visit = cache(async (): Promise<Visit> => {
  const asked = await headers();
  const ctx = await flowContext();
  const locale = readLocale((await cookies()).get(localeCookie)?.value, asked.get("accept-language"));
  return {
    ctx,
    locale,
    t: messagesFor(locale),
    person: await currentPerson(ctx, asked),
    sandbox: mayUseSandbox(ctx.env, asked),
    https: ctx.env.appOrigin.startsWith("https:"),
    nowMs: ctx.now(),
  };
});
