import { matrixMarkdown } from "@/components/probes/matrix-markdown";
import { viewStore } from "@/lib/flows/list-stores";
import { textResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/probes.md", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, locale, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    return installation === undefined
      ? refuse({ code: "not-found" })
      : textResponse(
          matrixMarkdown({ installation, t: messagesFor(locale), locale, nowMs: ctx.now() }),
          "text/markdown; charset=utf-8",
        );
  },
});
