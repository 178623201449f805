import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../evidence";
import { readText } from "../read-text";
import {
  asAnswer,
  asCmdCommand,
  asCurlCommand,
  asCurlTrace,
  asHar,
  asHarEntry,
  asRawHttp,
  type Printable,
} from "./printed-exchange";

const opaque = fc.stringMatching(/^[0-9a-f]{20,64}$/);
const word = fc.stringMatching(/^[A-Za-z0-9_.~-]{1,20}$/);
const said = fc.stringMatching(/^[A-Za-z0-9 '"&=<>$`!(){}ạđơ.,;:\\^|-]{0,30}$/);

const form = fc
  .record({
    grant_type: fc.constant("authorization_code"),
    client_id: word,
    client_secret: said,
    code: opaque,
    redirect_uri: fc.webUrl(),
  })
  .map((fields) => new URLSearchParams(fields).toString());
const json = fc.dictionary(word, fc.oneof(said, fc.integer(), fc.boolean())).map((value) => JSON.stringify(value));
const url = fc
  .tuple(
    fc.constantFrom(
      "https://accounts.haravan.com/connect/token",
      "https://apis.haravan.com/com/orders.json",
      "https://idp.example:8443/oauth/token",
    ),
    fc.dictionary(word, word, { maxKeys: 3 }),
  )
  .map(([base, query]) => (Object.keys(query).length === 0 ? base : `${base}?${new URLSearchParams(query)}`));
const bearer = opaque.map((token) => ({ Authorization: `Bearer ${token}` }));

const request = fc.oneof(
  fc.record({
    method: fc.constant("POST"),
    url,
    headers: fc.constant({ "Content-Type": "application/x-www-form-urlencoded" }),
    body: form,
  }),
  fc.record({
    method: fc.constantFrom("POST", "PUT"),
    url,
    headers: bearer.map((auth) => ({ ...auth, "Content-Type": "application/json" })),
    body: json,
  }),
  fc.record({ method: fc.constantFrom("GET", "DELETE"), url, headers: bearer }),
);
const response = fc.record({
  status: fc.constantFrom(400, 401, 403, 404, 422, 429, 500, 502),
  headers: fc.constant({ "content-type": "application/json", "x-request-id": "a1" }),
  body: fc.oneof(json, fc.constant('{"error":"invalid_grant"}')),
});
const exchange: fc.Arbitrary<Printable> = fc.record({ request, response });

/** Headers by lower-case name, without those that only carry the message. */
const plain = ({ request: asked, response: answer }: Evidence) => {
  const lower = (headers: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name]) => name !== "host"),
    );
  return {
    method: asked?.method,
    url: asked?.url,
    headers: lower(asked?.headers),
    body: asked?.body,
    status: answer?.status,
    answered: lower(answer?.headers),
    said: answer?.body,
  };
};

function same(printed: string, expected: Evidence): void {
  expect(plain(readText(printed).evidence)).toEqual(plain(expected));
}

test("a raw message reads as what was sent and answered, whatever the line ends", () => {
  fc.assert(
    fc.property(exchange, fc.constantFrom("\n", "\r\n"), (one, newline) => void same(asRawHttp(one, newline), one)),
  );
});

test("a trace of curl reads as what was sent and answered; curl does not print what it posts", () => {
  fc.assert(
    fc.property(exchange, ({ request: { body: _body, ...asked }, response: answer }) => {
      const one: Printable = { request: asked, ...(answer === undefined ? {} : { response: answer }) };
      same(asCurlTrace(one), one);
    }),
  );
});

test("a command and its trace are one exchange, with the body of the command", () => {
  fc.assert(
    fc.property(exchange, (one) =>
      same(`$ ${asCurlCommand(one).replace("curl", "curl -v")}\n${asCurlTrace(one)}`, one),
    ),
  );
});

test("a command reads as the request it sends, in bash and in cmd", () => {
  fc.assert(
    fc.property(request, (asked) => {
      same(asCurlCommand({ request: asked }), { request: asked });
      same(asCurlCommand({ request: asked }, " "), { request: asked });
    }),
  );
});

test("Chrome's command for cmd reads like the one for bash", () => {
  fc.assert(
    fc.property(
      request.filter((asked) => !("body" in asked && /[\\%]/.test(asked.body))),
      (asked) => same(asCmdCommand({ request: asked }), { request: asked }),
    ),
  );
});

test("a HAR of one failing entry reads as that entry, written on one line or on many", () => {
  fc.assert(
    fc.property(exchange, fc.constantFrom(undefined, 2), (one, indent) => same(asHar([asHarEntry(one)], indent), one)),
  );
});

test("evidence as JSON reads as itself", () => {
  fc.assert(fc.property(exchange, (one) => void expect(readText(JSON.stringify(one)).evidence).toMatchObject(one)));
});

test("an answer stands for its request whichever was pasted first", () => {
  fc.assert(
    fc.property(exchange, ({ request: asked, response: answer = {} }) => {
      const [question, reply] = [asCurlCommand({ request: asked }), asAnswer(answer)];
      expect(readText(`${reply}\n\n${question}`).evidence).toEqual(readText(`${question}\n\n${reply}`).evidence);
    }),
  );
});

const noises: readonly (readonly [string, (text: string) => string])[] = [
  ["a Markdown fence", (text) => `\`\`\`http\n${text}\n\`\`\``],
  [
    "a quotation",
    (text) =>
      text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
  ],
  ["a byte order mark", (text) => `\ufeff${text}`],
  [
    "colours",
    (text) =>
      text
        .split("\n")
        .map((line) => `\u001b[32m${line}\u001b[0m`)
        .join("\n"),
  ],
  [
    "zero-width characters",
    (text) =>
      text
        .split("\n")
        .map((line) => `\u200b${line}`)
        .join("\n"),
  ],
  [
    "the prefix of a container's log",
    (text) =>
      text
        .split("\n")
        .map((line) => `web-1  | ${line}`)
        .join("\n"),
  ],
  ["words around it", (text) => `Em bị lỗi này ạ:\n\n${text}\n\n\nNhờ mọi người xem giúp.`],
];

test.each(noises)("%s changes nothing of what was exchanged", (_name, around) => {
  fc.assert(fc.property(exchange, (one) => same(around(asRawHttp(one, "\n")), one)));
});
