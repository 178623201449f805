import { describeApi } from "@/lib/http/describe-api";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../api-route";
import { operations } from "../operations";
import { product } from "../product";

const info = {
  title: product.name,
  version: product.version,
  description:
    "Every failure is a problem document (RFC 9457) whose `party` says on whose side the fault lies. `?lang=vi` or Accept-Language choose the language. Without sign-in, from another machine: 100 requests at once, then 5 a second for each address.",
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/openapi.json", {
  GET: async ({ ctx }) => jsonResponse(describeApi(operations, { ...info, server: ctx.env.appOrigin })),
});
