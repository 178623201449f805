import { type RefreshFault, refreshInstallation } from "@/lib/flows/refresh-installation";
import type { ApiFaultCode } from "@/lib/http/api-fault";
import { answerExchange, clientFaults } from "../../../answer-exchange";
import { apiRoute } from "../../../api-route";

const faults = {
  ...clientFaults,
  "no-such-installation": "not-found",
  "unreadable-tokens": "tokens-unreadable",
  "no-refresh-token": "no-refresh-token",
} as const satisfies Readonly<Record<RefreshFault, ApiFaultCode>>;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/refresh", {
  POST: async ({ ctx, caller: { person }, params: { id = "" }, locale, refuse }) => {
    const refreshed = await refreshInstallation(ctx, person, { installationId: id });
    if (!refreshed.ok) return refuse({ code: faults[refreshed.failure] });
    return answerExchange(refreshed.value, locale, ctx.env.appOrigin);
  },
});
