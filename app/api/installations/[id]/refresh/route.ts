import { viewStore } from "@/lib/flows/list-stores";
import { type RefreshFault, refreshInstallation } from "@/lib/flows/refresh-installation";
import type { ApiFaultCode } from "@/lib/http/api-fault";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import { answerRefresh, clientFaults } from "../../../answer-exchange";
import { apiRoute } from "../../../api-route";

const faults = {
  ...clientFaults,
  "no-such-installation": "not-found",
  "unreadable-tokens": "tokens-unreadable",
  "no-refresh-token": "no-refresh-token",
  "no-registration": "no-registration",
} as const satisfies Readonly<Record<RefreshFault, ApiFaultCode>>;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/refresh", {
  POST: async ({ ctx, caller: { person }, params: { id = "" }, body: { generation, confirm }, locale, refuse }) => {
    // A live app may hold the same refresh token, and loses it. Without the app's credentials nothing is sent anyway.
    const installation = confirm === true ? undefined : await viewStore(ctx, person, id);
    const isSent = installation !== undefined && installation.registration !== null;
    if (isSent && holdsLiveCopy(installation)) return refuse({ code: "confirm-needed" });
    const refreshed = await refreshInstallation(ctx, person, { installationId: id, generation });
    if (!refreshed.ok) return refuse({ code: faults[refreshed.failure] });
    return answerRefresh(refreshed.value, locale, ctx.env.appOrigin);
  },
});
