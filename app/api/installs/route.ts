import { type StartFailure, startInstall } from "@/lib/flows/start-install";
import { viewApp } from "@/lib/flows/view-app";
import { fitsScope, longestScope } from "@/lib/haravan/scope-lists";
import type { ApiFault, ApiFaultCode } from "@/lib/http/api-fault";
import { setFlowCookie } from "@/lib/http/flow-cookie";
import { jsonResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";
import { leaveAddress } from "./leave-address";

const faults = {
  "no-sandbox": "sandbox-off",
  "sandbox-unreachable": "sandbox-off",
  "no-such-registration": "not-found",
} as const satisfies Readonly<Record<Exclude<StartFailure, "scopes-too-long">, ApiFaultCode>>;

/** Named before the accounts server refuses it, with no word about length. */
const tooLong: ApiFault = {
  code: "bad-field",
  errors: [{ path: "scopes", expected: `at most ${longestScope} characters, with a space between two`, found: "more" }],
};

/** The install page has no field for it. */
const sessionOnly = { path: "code_lifetime_seconds", expected: "no such field with a key", found: "a number" };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installs", {
  POST: async ({ ctx, caller: { person, by }, body, locale, refuse }) => {
    const { appOrigin } = ctx.env;
    const { leave: words } = messagesFor(locale).api;
    if (by === "key") {
      if (body.codeLifetimeSeconds !== undefined) return refuse({ code: "bad-field", errors: [sessionOnly] });
      if (!fitsScope(body.scopes ?? [])) return refuse(tooLong);
      // The install page would offer another app in its place.
      const id = body.registrationId;
      if (id !== undefined && !(await viewApp(ctx, person, id))) return refuse({ code: "not-found" });
      return jsonResponse({ run: null, leave: leaveAddress(body, appOrigin), note: words.there });
    }
    const started = await startInstall(ctx, person, body);
    if (!started.ok) {
      return refuse(started.failure === "scopes-too-long" ? tooLong : { code: faults[started.failure] });
    }
    const { runId } = started.value;
    if (started.value.kind === "stopped") return jsonResponse({ run: runId, leave: null, note: words.stopped });
    const { authorizeUrl, cookie } = started.value.leg;
    return jsonResponse({ run: runId, leave: authorizeUrl, note: words.now }, 200, {
      "set-cookie": setFlowCookie(cookie, appOrigin.startsWith("https:")),
    });
  },
});
