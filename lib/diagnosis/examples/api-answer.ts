import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { apiCall, bearer } from "./api-call";
import type { Example } from "./example";

const createProduct = (contentType: string, body: string): Evidence =>
  apiCall({
    method: "POST",
    path: "/com/products.json",
    status: 400,
    headers: { ...bearer, "content-type": contentType },
    body,
  });

const shop = { path: "/com/shop.json" } as const;

const page = (title: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

export const apiAnswerExamples = {
  "rate-limited": {
    seen: apiCall({
      path: "/com/orders.json?limit=50&page=7",
      status: 429,
      answer: { headers: { "x-haravan-api-call-limit": "80/80", "retry-after": "2.0" } },
    }),
    certainty: "certain",
    lookAlike: {
      id: "waf-blocked",
      seen: apiCall({
        path: "/com/orders.json?limit=50&page=7",
        status: 429,
        answer: {
          headers: { server: "cloudflare", "cf-mitigated": "challenge", "content-type": "text/html; charset=UTF-8" },
          body: page("Just a moment..."),
        },
      }),
    },
  },
  "resource-not-found": {
    seen: apiCall({ path: "/com/orders/1256789012.json", status: 404 }),
    certainty: "likely",
    lookAlike: { id: "wrong-base-url", seen: apiCall({ path: "/com/orders/1256789012", status: 404 }) },
  },
  "wrong-base-url": {
    seen: apiCall({ path: "/com/blogs.json", status: 404 }),
    certainty: "certain",
    lookAlike: { id: "resource-not-found", seen: apiCall({ path: "/web/blogs/1000356789.json", status: 404 }) },
  },
  "request-body-invalid": {
    seen: createProduct("application/json", '{"product":{"title":"Áo thun",}}'),
    certainty: "certain",
    lookAlike: {
      id: "content-type-wrong",
      seen: createProduct("application/x-www-form-urlencoded", "title=%C3%81o+thun"),
    },
  },
  "server-error": {
    seen: apiCall({ ...shop, status: 500 }),
    certainty: "certain",
    lookAlike: { id: "upstream-bad-gateway", seen: apiCall({ ...shop, status: 502 }) },
  },
  "upstream-bad-gateway": {
    seen: apiCall({
      ...shop,
      status: 502,
      answer: { headers: { server: "nginx", "content-type": "text/html" }, body: page("502 Bad Gateway") },
    }),
    certainty: "certain",
    lookAlike: {
      id: "service-unavailable",
      seen: apiCall({
        ...shop,
        status: 503,
        answer: { headers: { server: "nginx", "content-type": "text/html" }, body: page("503 Service Unavailable") },
      }),
    },
  },
  "service-unavailable": {
    seen: apiCall({ ...shop, status: 503, answer: { headers: { "retry-after": "30" } } }),
    certainty: "likely",
    lookAlike: {
      id: "waf-blocked",
      seen: apiCall({
        ...shop,
        status: 503,
        answer: {
          headers: { server: "cloudflare", "cf-mitigated": "challenge", "content-type": "text/html; charset=UTF-8" },
          body: page("Just a moment..."),
        },
      }),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
