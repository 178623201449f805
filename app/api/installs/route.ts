import { type StartFailure, startInstall } from "@/lib/flows/start-install";
import type { ApiFaultCode } from "@/lib/http/api-fault";
import { setFlowCookie } from "@/lib/http/flow-cookie";
import { jsonResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";
import { leaveAddress } from "./leave-address";

const faults = {
  "no-sandbox": "sandbox-off",
  "sandbox-unreachable": "sandbox-off",
  "no-such-registration": "not-found",
} as const satisfies Readonly<Record<StartFailure, ApiFaultCode>>;

/** The install page has no field for it. */
const sessionOnly = { path: "code_lifetime_seconds", expected: "no such field with a key", found: "a number" };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installs", {
  POST: async ({ ctx, caller: { person, by }, body, locale, refuse }) => {
    const { appOrigin } = ctx.env;
    const { leave: words } = messagesFor(locale).api;
    if (by === "key") {
      if (body.codeLifetimeSeconds !== undefined) return refuse({ code: "bad-field", errors: [sessionOnly] });
      return jsonResponse({ run: null, leave: leaveAddress(body, appOrigin), note: words.there });
    }
    const started = await startInstall(ctx, person, body);
    if (!started.ok) return refuse({ code: faults[started.failure] });
    const { runId } = started.value;
    if (started.value.kind === "stopped") return jsonResponse({ run: runId, leave: null, note: words.stopped });
    const { authorizeUrl, cookie } = started.value.leg;
    return jsonResponse({ run: runId, leave: authorizeUrl, note: words.now }, 200, {
      "set-cookie": setFlowCookie(cookie, appOrigin.startsWith("https:")),
    });
  },
});
