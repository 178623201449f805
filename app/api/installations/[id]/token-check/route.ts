import { type TokenStoryFault, tellTokenStory } from "@/lib/flows/tell-token-story";
import type { ApiFaultCode } from "@/lib/http/api-fault";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../../api-route";
import { showTokenStory } from "../../../show-token-story";

const faults = {
  "no-such-installation": "not-found",
  "unreadable-tokens": "tokens-unreadable",
  "no-sandbox": "sandbox-off",
} as const satisfies Readonly<Record<TokenStoryFault, ApiFaultCode>>;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/token-check", {
  POST: async ({ ctx, caller: { person }, params: { id = "" }, body: { access_token: pasted }, locale, refuse }) => {
    const told = await tellTokenStory(ctx, person, { installationId: id, pasted });
    return told.ok ? jsonResponse(showTokenStory(told.value, locale)) : refuse({ code: faults[told.failure] });
  },
});
