import { checkSignature } from "@/lib/flows/check-signature";
import { jsonResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";
import { say } from "../describe";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/signatures", {
  POST: async ({ ctx, caller: { person }, body, locale, refuse }) => {
    const checked = await checkSignature(ctx, person, body);
    if (!checked.ok) return refuse({ code: checked.failure === "no-secret" ? "secret-missing" : "not-found" });
    const { ageSeconds, diagnosis, ...report } = checked.value;
    const { outcomes, adminSecret } = messagesFor(locale).signature;
    const isOtherSecret = body.kind === "webhook" && report.outcome === "none";
    return jsonResponse({
      ...report,
      message: [outcomes[report.outcome], ...(isOtherSecret ? [adminSecret] : [])].join(" "),
      age_seconds: ageSeconds,
      diagnosis: say(diagnosis, locale),
    });
  },
});
