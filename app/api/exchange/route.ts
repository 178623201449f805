import { type ExchangeFault, exchangeByHand } from "@/lib/flows/exchange-by-hand";
import { type RequestFault, rehearseRequest } from "@/lib/flows/rehearse-request";
import type { ApiFault } from "@/lib/http/api-fault";
import { answerExchange, clientFaults } from "../answer-exchange";
import { apiRoute } from "../api-route";

function faultOf(fault: ExchangeFault | RequestFault): ApiFault {
  if (fault === "no-kept-code") return { code: "not-found" };
  if (fault === "not-on-the-sandbox") return { code: fault };
  if (fault !== "store-needs-registration") return { code: clientFaults[fault] };
  const error = { path: "store", expected: "false with own credentials", found: "true" };
  return { code: "bad-field", errors: [error] };
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/exchange", {
  POST: async ({ ctx, caller: { person }, body, locale, refuse }) => {
    const exchanged =
      body.kind === "exchange"
        ? await exchangeByHand(ctx, person, body.input)
        : await rehearseRequest(ctx, person, { runId: body.runId, what: body.what });
    if (!exchanged.ok) return refuse(faultOf(exchanged.failure));
    return answerExchange(exchanged.value, locale, ctx.env.appOrigin);
  },
});
