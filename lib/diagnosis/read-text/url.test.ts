import fc from "fast-check";
import { expect, test } from "vitest";
import { readUrl } from "./url";

test.each([
  ["https://accounts.haravan.com/connect/authorize?client_id=a&redirect_uri=b", "authorize-url"],
  ["https://idp.example/oauth?client_id=a&response_type=code", "authorize-url"],
  ["https://a.vn/install/login?code=1&state=2", "callback-url"],
  ["https://a.vn/x?error=access_denied&error_description=no", "callback-url"],
  ["https://a.vn/x#code=1&id_token=2&state=3", "callback-url"],
  ["https://a.vn/#/callback?code=12345&state=3", "callback-url"],
  ["https://a.vn/signin-oidc?code=1", "callback-url"],
  ["https://a.vn/app?shop=s&hmac=1&timestamp=2", "launch-url"],
  ["https://a.vn/api/auth/error?error=Configuration", "url"],
  ["https://a.vn/discount?code=SALE10", "url"],
  ["https://accounts.haravan.com/connect/token?grant_type=authorization_code&code=1", "url"],
  ["https://apis.haravan.com/com/shop.json", "url"],
])("%s is a %s", (href, kind) => expect(readUrl(href)?.kind).toBe(kind));

test("parameters come out as they went in, from the query and from the fragment, escaped for a page or not", () => {
  const values = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{1,12}$/), fc.string({ unit: "grapheme" }), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(values, fc.constantFrom("?", "#"), (params, sign) => {
      const query = new URLSearchParams(params).toString();
      for (const written of [query, query.replaceAll("&", "&amp;"), query.replaceAll("&", "\\u0026")]) {
        const read = readUrl(`https://a.vn/x${sign}${written}`);
        expect(Object.fromEntries(read?.params ?? [])).toEqual({ ...params });
      }
    }),
  );
});

test("what is no address of the web is none", () => {
  for (const text of ["", "a.vn", "ftp://a.vn", "https://", "http://[", "javascript:alert(1)"])
    expect(readUrl(text)).toBeNull();
});
