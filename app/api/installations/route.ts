import { addToken } from "@/lib/flows/add-token";
import type { AddTokenFault } from "@/lib/flows/add-token-input";
import { listStores, viewStore } from "@/lib/flows/list-stores";
import { reportNotAdded } from "@/lib/flows/report-added";
import type { ApiFault } from "@/lib/http/api-fault";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { answerExchange } from "../answer-exchange";
import { apiRoute } from "../api-route";

const expected = {
  access_token: "an access token",
  token_response: "the answer of a token endpoint",
  registration: "an app registration of yours on this platform",
  scopes: "names of scopes, of a private token",
  store_name: "a name that is no token",
} as const;

/** The field and the name of its fault: what was pasted is not repeated. */
function faultOf(failure: AddTokenFault): ApiFault {
  if (failure.field === "provider") return { code: "sandbox-off" };
  const { field, fault } = failure;
  const isMember = typeof fault === "object" && fault.member !== "answer";
  const code = typeof fault === "object" ? fault.fault : fault;
  const path = isMember ? `${field}.${fault.member}` : field;
  return { code: "bad-field", errors: [{ path, expected: expected[field], found: code, code }] };
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations", {
  GET: async ({ ctx, caller: { person } }) => jsonResponse(snakeKeys({ installations: await listStores(ctx, person) })),
  POST: async ({ ctx, caller: { person }, body, locale, refuse }) => {
    const added = await addToken(ctx, person, body);
    if (!added.ok) return refuse(faultOf(added.failure));
    const { runId, installationId, known } = added.value;
    const installation = installationId === null ? undefined : await viewStore(ctx, person, installationId);
    if (installation === undefined) {
      return answerExchange(await reportNotAdded(ctx, person, added.value), locale, ctx.env.appOrigin);
    }
    return jsonResponse(snakeKeys({ run: runId, known, installation }), known ? 200 : 201);
  },
});
