import { expect, test } from "vitest";
import type { CauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import { readText } from "./read-text";

interface Row {
  readonly paste: string;
  /** What is named first. */
  readonly first: CauseId;
  /** What must not stand among the causes: it would send people the wrong way. */
  readonly never?: readonly CauseId[];
  readonly also?: readonly CauseId[];
}

const login = "https://app.shopnhanh.vn/install/login";

/** What a developer in a hurry pastes: half of it, in two languages, with what a tool put around it. */
const rows: Readonly<Record<string, Row>> = {
  "a log of Laravel, whose trace has an address cut short": {
    paste: `[2026-11-20 09:14:22] production.ERROR: Client error: \`GET https://apis.haravan.com/com/orders.json?limit=50\` resulted in a \`401 Unauthorized\` response {"userId":12,"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: 401): Client error: \`GET https://apis.haravan.com/com/orders.json?limit=50\` resulted in a \`401 Unauthorized\` response at /var/www/html/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113)
[stacktrace]
#1 /var/www/html/app/Services/HaravanService.php(88): GuzzleHttp\\\\Client->request('GET', 'https://apis.ha...')
#2 {main}
"}`,
    first: "token-expired",
    also: ["token-revoked"],
  },
  "a copied error page with the link on the next line": {
    paste:
      "Sorry, there was an error : invalid_scope\nInvalid scope\nlink: https://accounts.haravan.com/connect/authorize?response_type=code&scope=openid%20org%20com.read_product&client_id=3c1f0d7a9e4b4b0f8d2a6c5e7f901234&redirect_uri=https%3A%2F%2Fapp.shopnhanh.vn%2Finstall%2Fgrandservice",
    first: "scope-unknown",
    never: ["scope-not-allowed-for-client"],
  },
  "the words of the error page without its sentence": {
    paste: "Đã có lỗi xảy ra\ninvalid_request : Invalid nonce",
    first: "nonce-missing",
    never: ["nonce-mismatch", "check-cookie-missing"],
  },
  "the same about the redirect URL": {
    paste: "Vào link cài đặt thì báo: invalid_request Invalid redirect_uri",
    first: "redirect-uri-mismatch",
  },
  "a job that logs its refresh": {
    paste:
      '2026-11-20T02:00:01.120Z INFO  [cron] refresh token shop=200000376735\n2026-11-20T02:00:01.890Z ERROR [cron] refresh failed shop=200000376735 status=400 body={"error":"invalid_grant"}',
    first: "refresh-token-expired",
    also: ["refresh-token-reused"],
    never: ["code-expired", "code-already-used"],
  },
  "an answer in the fragment, and a server that looks for the code": {
    paste: `${login}#code=9A1B2C&id_token=eyJhbGciOi&scope=openid&state=xyz\nCannot read properties of undefined (reading 'code')`,
    first: "code-missing",
    never: ["token-response-nonconforming"],
  },
  "a callback that knows no POST": {
    paste: `POST ${login} 405 (Method Not Allowed)\nCannot POST /install/login`,
    first: "http-method-wrong",
    also: ["code-missing"],
    never: ["wrong-base-url", "resource-not-found"],
  },
  "a callback recorded twice, whose own page quotes the token endpoint": {
    paste: JSON.stringify({
      log: {
        version: "1.2",
        entries: [0, 1].map((second) => ({
          startedDateTime: `2026-11-20T03:00:0${second}.000Z`,
          request: { method: "GET", url: `${login}?code=9A1B2C&state=s1`, headers: [], queryString: [] },
          response: {
            status: 500,
            headers: [{ name: "content-type", value: "text/html" }],
            content: { mimeType: "text/html", text: "<pre>Error: invalid_grant<br> at exchange (/app/oauth.js)</pre>" },
          },
        })),
      },
    }),
    first: "code-already-used",
    never: ["check-cookie-missing", "state-mismatch"],
  },
  "a webhook whose HMAC was written in hex": {
    paste:
      "[webhook] topic=orders/create orgid=200000376735\n[webhook] HMAC mismatch: header=4pQ2m0Jm1c7b1H1x0T9b8qk3nYv2C1aJ0x9G5bq7c8E= computed=e29436d12266d5cedbd47d71d13f5bf2a9379d8bf60b56893f1f46e5babb73c1\n    at verifyHmac (/srv/app/src/webhook.js:18:11)",
    first: "webhook-signature-mismatch",
    also: ["webhook-body-altered"],
  },
  "the same in Vietnamese": {
    paste: "Webhook orders/create: chữ ký HMAC không khớp, X-Haravan-Hmacsha256 khác giá trị tính được",
    first: "webhook-signature-mismatch",
    also: ["webhook-body-altered"],
  },
  "a delivery that the app refused": {
    paste:
      'POST /webhooks/haravan HTTP/1.1\nHost: app.shopnhanh.vn\nX-Haravan-Topic: orders/create\nX-Haravan-Hmacsha256: 4pQ2m0Jm1c7b1H1x0T9b8qk3nYv2C1aJ0x9G5bq7c8E=\nContent-Type: application/json\n\n{"id":1234}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nInvalid signature',
    first: "webhook-signature-mismatch",
    also: ["webhook-body-altered"],
    never: ["signature-invalid", "signing-key-not-found"],
  },
  "a log record with the answer as text inside": {
    paste: JSON.stringify({
      message: "Request failed with status code 422",
      url: "https://apis.haravan.com/com/products.json",
      method: "post",
      data: '{"product":{"title":""}}',
      response: '{"errors":{"title":["can\'t be blank"]}}',
      status: 422,
    }),
    first: "request-body-invalid",
  },
  "a log line with an arrow before the status": {
    paste:
      "2026-11-20 10:00:00.123 [worker-3] WARN haravan - GET /com/products.json -> 429 (X-Haravan-Api-Call-Limit=80/80)",
    first: "rate-limited",
  },
  "a refusal told in Vietnamese": {
    paste: "Gọi POST https://apis.haravan.com/com/products.json bị 403 {} mặc dù đã tick quyền com.write_products",
    first: "scope-missing",
    also: ["scope-not-granted", "operation-not-permitted"],
  },
  "a token that lives as long as tokens do": {
    paste: "app chạy được 16 tiếng là lỗi 401, phải cài lại mới chạy tiếp",
    first: "token-expired",
  },
  "a callback that leads to the developer's own machine": {
    paste:
      "bấm cài đặt nó chuyển về http://localhost:3000/install/login?code=9A1B2C3D&state=x trên server thật, báo ERR_CONNECTION_REFUSED",
    first: "app-base-url-wrong",
    also: ["connection-failed"],
    never: ["proxy-blocked"],
  },
  "a launch that the app refused": {
    paste:
      "https://app.shopnhanh.vn/?orgid=200000376735&shop=abc.myharavan.com&timestamp=1780000000&hmac=e29436d12266d5cedbd47d71d13f5bf2a9379d8bf60b56893f1f46e5babb73c1\n403 Invalid HMAC",
    first: "callback-hmac-invalid",
  },
  "the same told in Vietnamese": {
    paste:
      "verify hmac link mở app sai hoài, shop=abc.myharavan.com&timestamp=1780000000&orgid=200000376735&hmac=e29436d1",
    first: "callback-hmac-invalid",
  },
  "an answer of the API alone": { paste: '{"errors":"Dữ liệu không tồn tại!"}', first: "resource-not-found" },
  "a delivery that took too long": {
    paste: "POST /webhooks/haravan 504 Gateway Timeout 60003ms X-Haravan-Topic: products/update",
    first: "webhook-endpoint-failing",
    never: ["upstream-bad-gateway"],
  },
  "a signature over a body that was written anew": {
    paste: "webhook orders/create gửi về mà verify chữ ký toàn sai, dùng express.json() rồi JSON.stringify(req.body)",
    first: "webhook-body-altered",
    also: ["webhook-signature-mismatch"],
  },
  "a call that the documentation opens to private apps only": {
    paste:
      "curl -i https://apis.haravan.com/com/discounts.json -H 'Authorization: Bearer 9F8E7D6C5B4A39281706F5E4D3C2B1A0'\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{}",
    first: "token-wrong-kind",
    also: ["scope-missing"],
  },
  "a token that is a word of the language": {
    paste: "curl -s -w '%{http_code}' https://apis.haravan.com/com/shop.json -H 'Authorization: Bearer undefined'\n401",
    first: "token-malformed",
    never: ["token-wrong-kind"],
  },
  "words about an app that was removed": {
    paste:
      "Sáng nay app bị lỗi 401 khi gọi https://apis.haravan.com/com/products.json, khách bảo đã gỡ app rồi cài lại",
    first: "app-uninstalled",
  },
};

test.each(Object.entries(rows))("%s", (_, { paste, first, also = [], never = [] }) => {
  const { causes } = diagnose(readText(paste).evidence);
  const ids = causes.map(({ id }) => id);
  expect(ids[0]).toBe(first);
  expect(ids).toEqual(expect.arrayContaining([...also]));
  for (const id of never) expect(ids).not.toContain(id);
});

test.each([
  "deployed 3 services -> 404 files changed",
  "đơn hàng báo 500đ, bị 300 khách phàn nàn",
  "Error invalid date, timestamp=1780000000",
])("what only sounds like it names nothing: %s", (paste) => {
  expect(diagnose(readText(paste).evidence).causes).toEqual([]);
});

test("a callback of which only the query was copied is one", () => {
  const { evidence, artefacts } = readText(
    "?code=9A1B2C3D4E5F60718293A4B5C6D7E8F90123456789ABCDEF0123456789ABCDEF&scope=openid+org&session_state=abc.def",
  );
  expect(evidence).toMatchObject({ step: "callback", request: { method: "GET" } });
  expect(artefacts).toHaveLength(1);
});

test("words without a call are asked what the server answered", () => {
  const { certainty, ask } = diagnose(
    readText("Em cài app lên shop thì báo lỗi, callback không nhận được gì").evidence,
  );
  expect(certainty).toBe("unknown");
  expect(ask).toBe("answer");
});

const saved = (secret: string) =>
  JSON.stringify({
    info: { name: "Haravan", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    item: [
      {
        name: "Lấy token",
        request: {
          method: "POST",
          header: [{ key: "Content-Type", value: "application/x-www-form-urlencoded" }],
          body: {
            mode: "urlencoded",
            urlencoded: [
              { key: "grant_type", value: "authorization_code" },
              { key: "client_id", value: "{{client_id}}" },
              { key: "client_secret", value: secret },
              { key: "code", value: "{{code}}" },
              { key: "redirect_uri", value: login },
            ],
          },
          url: { raw: "https://accounts.haravan.com/connect/token", host: ["accounts", "haravan", "com"] },
        },
        response: [{ name: "lỗi", status: "Bad Request", code: 400, header: [], body: '{"error":"invalid_client"}' }],
      },
    ],
  });

test("a collection of Postman with a saved answer is a call; a variable in it is not what was sent", () => {
  const { evidence } = readText(saved("{{client_secret}}"));
  expect(evidence).toMatchObject({ request: { method: "POST" }, response: { status: 400 } });
  const { causes, certainty } = diagnose(evidence);
  expect(certainty).not.toBe("certain");
  expect(causes.map(({ id }) => id)).toContain("client-secret-wrong");
  expect(causes.map(({ id }) => id)).not.toContain("client-config-missing");
});
