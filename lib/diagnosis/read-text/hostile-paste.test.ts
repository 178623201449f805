import { expect, test } from "vitest";
import { diagnose } from "../diagnose";
import { readText } from "../read-text";

const most = 500_000;
const full = (piece: string) => piece.repeat(Math.ceil(most / piece.length));

// Read more than once from every place, each of these would take minutes: the test's own time-out is the proof.
test.each([
  ["quotes that something follows", `Authorization: ${full('"')}x`],
  ["commas that something follows", `client_secret=${full(",")}x`],
  ["commands whose quote never closes", `${"curl -d a=b \\\n".repeat(14_000)}'`],
  ["one address with a tail of brackets", `https://a.b/${full(")")}x`],
  ["a file of base64 that is none", JSON.stringify({ log: { entries: [entry(" ".repeat(400_000))] } })],
])("a paste full of %s is read", (_, text) => {
  expect(readText(text).artefacts.length).toBeGreaterThan(0);
});

function entry(text: string) {
  return {
    request: { method: "GET", url: "https://a.b/connect/token" },
    response: { status: 400, content: { text: `${text}\u0001`, encoding: "base64" } },
  };
}

test.each([
  ["path", { request: { url: `https://apis.haravan.com/com/${"/".repeat(200_000)}x` }, response: { status: 404 } }],
  [
    "header",
    {
      request: { url: "https://apis.haravan.com/com/shop.json", headers: { authorization: `Bearer${full("\t")}x\n` } },
      response: { status: 401 },
    },
  ],
  ["redirect", { request: { params: { redirect_uri: `https://a/${full("/")}x` } }, ...listedAt("https://a/b") }],
])("a hostile %s is judged", (_, evidence) => {
  expect(diagnose(evidence).causes).toBeInstanceOf(Array);
});

function listedAt(url: string) {
  return { observed: { redirect_uris_registered: [url] }, response: { body: "Invalid redirect_uri" } };
}

test("a command that many lines carry on is read whole, and the next one is another", () => {
  const long = `curl 'https://a.b/connect/token' \\\n${"  -H 'a: b' \\\n".repeat(300)}  -d 'grant_type=x'`;
  const { artefacts } = readText(`${long}\ncurl https://a.b/second -d "a=b"`);
  expect(artefacts.map(({ kind }) => kind)).toEqual(["curl-command", "curl-command"]);
  expect(artefacts[0]?.evidence.request?.body).toBe("grant_type=x");
});
