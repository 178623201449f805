import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { launchForms, webhookForms } from "@/lib/trace/signatures";
import { readLaunchQuery } from "./launch-messages";
import { readSignature, verifySignature } from "./verify-signature";
import { webhookMessages } from "./webhook-messages";

const secret = "a-client-secret";
const sign = (message: string | Uint8Array, encoding: "hex" | "base64" = "hex") =>
  createHmac("sha256", secret).update(message).digest(encoding);

const launch = (query: string, hmac: string, of = secret) =>
  verifySignature(of, readSignature(hmac), readLaunchQuery(`${query}&hmac=${encodeURIComponent(hmac)}`).messages);

// In this order, and with an escape, every form is another text.
const query = "shop=a%20b.myharavan.com&orgid=1000&timestamp=1732245600";

test("a launch is told by the order and the form that was signed", () => {
  expect(launch(query, sign(query))).toEqual(["original-raw"]);
  expect(launch(query, sign(decodeURIComponent(query)))).toEqual(["original-decoded"]);
  const sorted = "orgid=1000&shop=a%20b.myharavan.com&timestamp=1732245600";
  expect(launch(query, sign(sorted))).toEqual(["sorted-raw"]);
  expect(launch(query, sign(decodeURIComponent(sorted)))).toEqual(["sorted-decoded"]);
  expect(launch(query, sign(decodeURIComponent(sorted).replaceAll("&", "")))).toEqual(["sorted-joined"]);
  expect(launch(query, sign(`${query}&hmac=x`))).toEqual([]);
  expect(launch(query, sign(query), "another secret")).toEqual([]);
});

test("the signature is found wherever it stands in the URL, and what is behind # is not signed", () => {
  for (const url of [`https://app.example.vn/?hmac=${sign(query)}&${query}#top`, `${query}&hmac=${sign(query)}`]) {
    const read = readLaunchQuery(url);
    expect(verifySignature(secret, readSignature(read.hmac ?? ""), read.messages)).toContain("original-raw");
    expect(read.timestampSeconds).toBe(1_732_245_600);
  }
  expect(readLaunchQuery("https://app.example.vn/?shop=a").hmac).toBeNull();
  expect(readLaunchQuery("timestamp=1732245600000").timestampSeconds).toBe(1_732_245_600);
  expect(readLaunchQuery("timestamp=soon").timestampSeconds).toBeNull();
});

test("a signature is read in hex, in base64, and in one within the other", () => {
  const digest = sign("x");
  const raw = Buffer.from(digest, "hex");
  const written = [digest, digest.toUpperCase(), ` ${raw.toString("base64")}\n`, raw.toString("base64url")];
  for (const text of [...written, Buffer.from(digest).toString("base64")]) {
    expect(verifySignature(secret, readSignature(text), [["x", "x"]])).toEqual(["x"]);
  }
  expect(written.map((text) => readSignature(text).encoding)).toEqual(["hex", "hex", "base64", "base64"]);
  expect(readSignature(Buffer.from(digest).toString("base64")).encoding).toBe("hex-in-base64");
  for (const text of ["", "sha1", "0".repeat(40), "0".repeat(63), "z".repeat(64), "=".repeat(44)]) {
    expect(readSignature(text)).toEqual({ encoding: "unknown", bytes: null });
  }
});

const body = '{"id": 7,\r\n "title":"Áo/dài", "note":"a, b: c"}\r\n';
const value: unknown = JSON.parse(body);
const compact = JSON.stringify(value);
const ascii = compact.replace("Á", "\\u00c1").replace("à", "\\u00e0");

const webhooks: readonly (readonly [signed: string, form: string])[] = [
  [body, "raw-body"],
  [body.trim(), "trimmed"],
  [`${body}\n`, "newline-added"],
  [body.replaceAll("\r\n", "\n"), "unix-newlines"],
  [compact, "json-compact"],
  ['{"id": 7, "title": "Áo/dài", "note": "a, b: c"}', "json-spaced"],
  [JSON.stringify(value, null, 2), "json-indented"],
  [ascii, "json-ascii"],
  [ascii.replace("/", "\\/"), "json-escaped-slashes"],
];

test.each(webhooks)("a body signed as %j is told as %s", (signed, form) => {
  const given = readSignature(sign(Buffer.from(signed), "base64"));
  expect(verifySignature(secret, given, webhookMessages(Buffer.from(body)))).toEqual([form]);
});

test("a body that lost its Windows line breaks, or gained a byte order mark", () => {
  const unix = Buffer.from('{"a":1}\n[]');
  const windows = readSignature(sign('{"a":1}\r\n[]'));
  expect(verifySignature(secret, windows, webhookMessages(unix))).toEqual(["windows-newlines"]);
  const marked = Buffer.from("\uFEFFplain text");
  expect(verifySignature(secret, readSignature(sign("plain text")), webhookMessages(marked))).toContain("trimmed");
});

test("whatever the bytes, they match themselves first, and no form is tried twice", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const messages = webhookMessages(bytes);
      expect(verifySignature(secret, readSignature(sign(bytes)), messages)[0]).toBe("raw-body");
      const forms = messages.map(([form]) => form);
      expect(new Set(forms).size).toBe(forms.length);
      for (const form of forms) expect(webhookForms).toContain(form);
    }),
  );
});

test("whatever the query, its own signature over the pairs as they stand is found", () => {
  fc.assert(
    fc.property(fc.array(fc.webQueryParameters(), { maxLength: 5 }), (parts) => {
      const pairs = parts
        .join("&")
        .split("&")
        .filter((pair) => pair !== "" && !/^(hmac|signature)(=|$)/.test(decodeLenient(pair)));
      const read = readLaunchQuery(`?${[...pairs, `hmac=${sign(pairs.join("&"))}`].join("&")}`);
      expect(verifySignature(secret, readSignature(read.hmac ?? ""), read.messages)[0]).toBe("original-raw");
      expect(read.messages.map(([form]) => form)).toEqual(launchForms);
    }),
  );
});

function decodeLenient(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
