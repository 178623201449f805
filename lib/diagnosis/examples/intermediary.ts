import type { CauseId } from "../cause-ids";
import type { Evidence, EvidenceResponse } from "../evidence";
import { apiCall, bearer } from "./api-call";
import type { Example } from "./example";

const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`;
const html = { "content-type": "text/html; charset=UTF-8" } as const;

const throughProxy = (rest: Evidence): Evidence => ({
  step: "network",
  request: { method: "GET", url: "https://apis.haravan.com/com/shop.json", headers: bearer },
  ...rest,
});

const callback = (response: EvidenceResponse): Evidence => ({
  step: "callback",
  request: { method: "GET", url: "https://app.example.vn/install/login?code=code%23a1b2c3d4&state=state%23e5f60718" },
  response,
});

export const intermediaryExamples = {
  "proxy-html-page": {
    seen: {
      ...apiCall({ path: "/com/products.json", status: 200, answer: { headers: html, body: page("Đăng nhập mạng") } }),
      client_message: "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
    },
    certainty: "likely",
    lookAlike: {
      id: "wrong-base-url",
      seen: {
        ...apiCall({ path: "/products.json", status: 404, answer: { headers: html, body: page("404 Not Found") } }),
        client_message: "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
      },
    },
  },
  "proxy-blocked": {
    seen: throughProxy({
      response: {
        status: 407,
        headers: { server: "squid/6.6", "proxy-authenticate": 'Basic realm="proxy"', ...html },
        body: page("ERR_CACHE_ACCESS_DENIED"),
      },
    }),
    certainty: "certain",
    lookAlike: {
      id: "timeout",
      seen: throughProxy({ observed: { transport_code: "ETIMEDOUT", transport_phase: "connect", waited_s: 75 } }),
    },
  },
  "waf-blocked": {
    seen: apiCall({
      path: "/com/products.json",
      status: 403,
      answer: {
        headers: { server: "cloudflare", "cf-mitigated": "challenge", "cf-ray": "8f2a1b3c4d5e6f70-SIN", ...html },
        body: page("Just a moment..."),
      },
    }),
    certainty: "certain",
    lookAlike: {
      id: "scope-missing",
      seen: apiCall({
        path: "/com/products.json",
        status: 403,
        answer: { headers: { "content-type": "application/json" } },
        observed: { scopes_requested: ["openid", "grant_service", "com.read_orders"] },
      }),
    },
  },
  "request-too-large": {
    seen: callback({ status: 431 }),
    certainty: "certain",
    lookAlike: {
      id: "upstream-bad-gateway",
      seen: callback({ status: 502, headers: { server: "nginx", ...html }, body: page("502 Bad Gateway") }),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
