import fc from "fast-check";
import { expect, test } from "vitest";
import { isAbsoluteUri } from "./is-absolute-uri";

// What Uri.TryCreate(…, UriKind.Absolute) of .NET 10 on Linux answers.
const absolute = [
  "https://app.example/cb",
  "HTTPS://APP.EXAMPLE/CB",
  "\r\n\t https://app.example/",
  "https://app.example/a b\\c",
  "https://app.example?b c",
  "https://user:word@app.example/",
  "https://app.example:/",
  "https://app.example:65535/",
  "https://app.example./",
  "https://a_b/",
  "https://-/",
  "https://ứng.example/",
  "https://1.2.3.256/",
  "https://[::1]:3000/",
  "ftp://host",
  "localhost:3000/cb",
  "com.app:/cb",
  "com.app://cb",
  "com.app:",
  "custom:///",
  "custom:x y",
  "javascript:alert(1)",
  "/",
  "/cb",
  "//app.example/cb",
  "c:/x",
  "C:\\x",
  "\\\\server\\x",
];
const relative = [
  "",
  "localhost",
  "www.app.example/cb",
  "undefined/install/login",
  "https:",
  "https:/x",
  "https:x",
  "https://",
  "https:///x",
  "https://?x",
  "https:\\\\app.example\\cb",
  "https://app.example\\cb",
  "https://exa mple/cb",
  "https://app.example:abc/",
  "https://app.example:65536/",
  "https://a@b@app.example/",
  "https://user@/x",
  "https://.",
  "https://a..b/",
  "https://%41/",
  "https://a,b/",
  "https://[::1/cb",
  "https://[zz]/",
  "https ://a/",
  "ht_tp://a",
  "1a://b",
  "a:b",
  "x:",
  "c:x",
  "custom://h:abc/",
  "custom://h h/",
  "//",
  "\\\\",
  "\\x",
  "\u00a0https://a.example/",
  "https%3A%2F%2Fapp.example%2Fcb",
];

test.each(absolute)("%j is absolute", (text) => expect(isAbsoluteUri(text)).toBe(true));

test.each(relative)("%j is not", (text) => expect(isAbsoluteUri(text)).toBe(false));

test("any text gets an answer, and a plain web address a yes", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isAbsoluteUri(text) === "boolean"));
  fc.assert(fc.property(fc.webUrl(), (url) => isAbsoluteUri(url)));
});
