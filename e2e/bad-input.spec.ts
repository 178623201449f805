import { expect, test } from "@playwright/test";
import { type Answer, type Ask, type Fields, formBody, header, locationOf, Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { type Arrival, deliver, postArrival, settle, signIn, walkToLastCallback } from "./walk";

test.describe.configure({ mode: "default" });

let here: Pair;
let visitor: Visitor;
test.beforeAll(async () => {
  here = await startPair();
  visitor = new Visitor();
  await signIn(visitor, here);
});
test.afterAll(() => here.discard());

const token = "/sandbox/accounts/connect/token";
const query = { flow: "direct", response: "code-query", skipPreflight: "on" };
const formPost = { flow: "direct", response: "hybrid-form-post", skipPreflight: "on" };
const form = "application/x-www-form-urlencoded";
const callbackPath = "/install/grandservice";

/** What somebody reads: the sentence of a plain answer, the heading of a page, the detail of a problem document. */
function sentenceOf(answer: Answer): string {
  const { body } = answer;
  if (header(answer, "content-type")?.startsWith("application/problem+json")) return JSON.parse(body).detail;
  const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(body)?.[1];
  // Next leaves a page that ends in notFound() to the browser: its words stand in the payload.
  const payload = /There is nothing here/.exec(body)?.[0];
  return (heading ?? payload ?? (body.includes("<") ? "" : body)).trim();
}

function expectClear(name: string, answer: Answer, statuses: readonly number[]): void {
  expect(`${name}: ${answer.status}`).toBe(
    `${name}: ${statuses.includes(answer.status) ? answer.status : statuses.join(" or ")}`,
  );
  if (answer.status < 400 || answer.method === "HEAD") return;
  expect(`${name}: ${sentenceOf(answer)}`).toMatch(/: \p{Lu}.{8,200}$/u);
  expect(answer.body).not.toMatch(/node_modules|\bat \w+ \(|Internal Server Error|\.tsx?:\d/);
}

/** A run that waits; what is tried meanwhile must exchange nothing, and leave it able to finish. */
async function whileARunWaits(
  choices: Readonly<Record<string, string>>,
  attempt: (arrival: Arrival) => Promise<void>,
): Promise<void> {
  const arrival = await walkToLastCallback(visitor, here, choices);
  const before = here.sandbox.calls(token).length;
  await attempt(arrival);
  expect(here.sandbox.calls(token).length).toBe(before);
  const page = await visitor.get(locationOf(await deliver(visitor, arrival, here.sandbox.origin)));
  expect(sentenceOf(page)).toMatch(/^Installed on /);
  expect(here.sandbox.calls(token).length).toBe(before + 1);
}

const stateOf = (arrival: Arrival): string =>
  (arrival.kind === "query"
    ? new URL(arrival.url).searchParams.get("state")
    : arrival.form.fields.find(([name]) => name === "state")?.[1]) ?? "";

const raw = (path: string, options: Ask = {}): Promise<Answer> =>
  visitor.ask(here.tool.origin, { ...options, target: path });

test("a malformed GET callback is told so, and the run that waits still completes", async () => {
  await whileARunWaits(query, async (arrival) => {
    const state = stateOf(arrival);
    const tries: readonly (readonly [target: string, ...statuses: number[]])[] = [
      [callbackPath, 400],
      [`${callbackPath}?`, 400],
      [`${callbackPath}?foo=bar`, 400],
      [`${callbackPath}?state=unknown&code=abc`, 400],
      [`${callbackPath}?state=unknown&error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E`, 400],
      [`${callbackPath}?state=${state}&state=${state}&code=abc`, 400],
      [`${callbackPath}?state=${state}&state=other&code=abc`, 400],
      [`${callbackPath}?state[]=${state}&code[]=abc`, 400],
      [`${callbackPath}?state=unknown&code=${"c".repeat(20_000)}`, 431],
      [`${callbackPath}?state=unknown&code=${"c".repeat(9_000)}`, 400],
      [`${callbackPath}?state=%zz&code=%zz`, 400],
      [`${callbackPath}?state=%ff%fe&code=%c3%28`, 400],
      [`${callbackPath}?state=%00&code=%00`, 400],
      [`${callbackPath}?flow=unknown`, 400],
      [`${callbackPath}?flow=a&flow=b`, 400],
      [`${callbackPath}?flow=%00`, 400],
      [`${callbackPath}?flow=`, 400],
      [`${callbackPath}?response=eyJhbGciOiJSUzI1NiJ9.e30.c2ln`, 400],
      [`/install/login?state=${state}&code=abc`, 400],
      [`${callbackPath}/more?state=${state}&code=abc`, 404],
      [`${callbackPath.toUpperCase()}?state=${state}&code=abc`, 404],
    ];
    for (const [target, ...statuses] of tries) {
      const first = await raw(target);
      const answer = await settle(visitor, first);
      expectClear(target.slice(0, 120), answer, statuses);
      expect(answer.body).not.toContain("alert(1)");
      // Where it is read, the address keeps nothing of what came.
      if (first !== answer) expect(locationOf(first)).toMatch(/\/install\/(login|grandservice)\?refused=[a-z-]+$/);
      else if (answer.status === 400) expect(target).toMatch(/\?.{0,1}$|^[^?]*$/);
    }
  });
});

test("a malformed form_post is told so, and the run that waits still completes", async () => {
  await whileARunWaits(formPost, async (arrival) => {
    const state = stateOf(arrival);
    const boundary = `--b\r\nContent-Disposition: form-data; name="state"\r\n\r\n${state}\r\n--b--\r\n`;
    const tries: readonly (readonly [
      name: string,
      type: string | null,
      body: string | Uint8Array,
      ...statuses: number[],
    ])[] = [
      ["JSON", "application/json", JSON.stringify({ state, code: "abc" }), 415],
      ["junk JSON", "application/json", "{", 415],
      ["multipart", "multipart/form-data; boundary=b", boundary, 415],
      ["plain text", "text/plain", `state=${state}&code=abc`, 415],
      ["no content type", null, `state=${state}&code=abc`, 415],
      ["an empty form", form, "", 400],
      ["names without values", form, "state&code", 303],
      ["an unknown state", form, "state=unknown&code=abc", 400],
      ["a repeated state", form, `state=${state}&state=${state}&code=abc`, 400],
      ["a bad escape", form, `state=${state}&code=%zz`, 400],
      [
        "bytes that are no UTF-8",
        form,
        Buffer.concat([Buffer.from(`state=${state}&code=`), Buffer.from([0xff, 0xfe])]),
        400,
      ],
      ["escaped bytes that are no UTF-8", form, `state=${state}&code=%ff%fe`, 400],
      ["100 KB", form, `state=${state}&code=${"c".repeat(100_000)}`, 413],
    ];
    for (const [name, type, body, ...statuses] of tries) {
      const headers = { origin: here.sandbox.origin, ...(type === null ? {} : { "content-type": type }) };
      const answer = await raw(callbackPath, { method: "POST", cookies: false, headers, body });
      expectClear(name, answer, statuses);
    }
    const headers = { origin: here.sandbox.origin, "content-type": form };
    const endless = { method: "POST", cookies: false, endless: true, headers, body: `state=${state}&code=` };
    expectClear("a body without end", await raw(callbackPath, endless), [413]);
    const elsewhere = { method: "POST", cookies: false, headers, body: formBody({ state, code: "abc" }) };
    expectClear("the other callback", await raw("/install/login", elsewhere), [400]);
  });
});

for (const [name, choices] of [
  ["GET", query],
  ["form_post", formPost],
] as const) {
  test(`other methods on a ${name} callback are refused and do not use it up`, async () => {
    await whileARunWaits(choices, async (arrival) => {
      const url =
        arrival.kind === "query" ? arrival.url : locationOf(await postArrival(visitor, arrival, here.sandbox.origin));
      const target = new URL(url).pathname + new URL(url).search;
      for (const method of ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
        const answer = await raw(target, { method });
        expectClear(method, answer, [405]);
        expect(`${method} ${header(answer, "allow")}`).toMatch(/GET.*POST/);
      }
    });
  });
}

test("the right state with two codes ends the run with that fact, and exchanges neither", async () => {
  const arrival = await walkToLastCallback(visitor, here, query);
  const before = here.sandbox.calls(token).length;
  if (arrival.kind !== "query") throw new Error("expected a query");
  const answer = await visitor.get(`${arrival.url}&code=other`);
  const page = await visitor.get(locationOf(answer));
  expect(page.status).toBe(200);
  expect(sentenceOf(page)).not.toMatch(/^(Installed|Waiting)/);
  expect(here.sandbox.calls(token).length).toBe(before);
});

for (const by of ["GET", "form_post"] as const) {
  const lose = async (who: Visitor): Promise<Answer> => {
    const answer =
      by === "GET"
        ? await who.get(`${here.tool.origin}${callbackPath}?code=abc`)
        : await who.ask(`${here.tool.origin}${callbackPath}`, {
            method: "POST",
            cookies: false,
            headers: { "content-type": form, origin: here.sandbox.origin },
            body: "code=abc",
          });
    return await settle(who, by === "GET" ? answer : await who.get(locationOf(answer)));
  };

  test(`a callback by ${by} that lost its state: the browser that waits sees its run end with that fact`, async () => {
    const waiting = visitor.copy();
    await walkToLastCallback(waiting, here, by === "GET" ? query : formPost);
    const before = here.sandbox.calls(token).length;
    const page = await waiting.get(locationOf(await lose(waiting)));
    expect(page.status).toBe(200);
    expect(sentenceOf(page)).toMatch(/state/i);
    expect(here.sandbox.calls(token).length).toBe(before);
  });

  test(`a callback by ${by} that lost its state touches no run in any other browser`, async () => {
    const other = new Visitor();
    await signIn(other, here);
    await whileARunWaits(by === "GET" ? query : formPost, async () => {
      expectClear("signed in elsewhere", await lose(other), [400]);
      expectClear("nobody", await lose(new Visitor()), [400]);
    });
  });
}

const junkIds = [
  "%00",
  "a%00b",
  "%ff",
  "%zz",
  "%",
  "..%2f..%2fetc%2fpasswd",
  "__proto__",
  "constructor",
  "null",
  "%27%20OR%201%3D1--",
  "%3Cscript%3E",
  "%F0%9F%98%80",
  "%E2%80%AE",
  "a".repeat(5_000),
];

test("junk ids in paths are a 404 or 400, by GET and by POST", async () => {
  const pages = ["/runs/X", "/runs/X/leave", "/stores/X", "/apps/X"];
  const posts = [
    "/runs/X/cancel",
    "/runs/X/error-page",
    "/stores/X/probe",
    "/stores/X/delete",
    "/apps/X/change",
    "/apps/X/delete",
    "/apps/X/settings",
    "/apps/X/rotate",
    "/apps/X/restore",
  ];
  await whileARunWaits(query, async () => {
    for (const id of junkIds) {
      for (const path of pages)
        expectClear(`GET ${path} ${id.slice(0, 30)}`, await raw(path.replace("X", id)), [400, 404]);
      for (const path of posts) {
        const headers = { "content-type": form, origin: here.tool.origin };
        const body = formBody({
          name: "x",
          text: "Error invalid_request Invalid redirect_uri",
          resource: "products-count",
        });
        const answer = await raw(path.replace("X", id), { method: "POST", headers, body });
        expectClear(`POST ${path} ${id.slice(0, 30)}`, answer, [400, 404]);
      }
    }
  });
});

test("junk in the query of a page is the page without it", async () => {
  const long = "9".repeat(400);
  for (const path of [
    ...["", ".", "-1.a", `${long}.a`, "1.%00", "1.%ff", "%zz", "1.a&after=2.b", "1.a%27--", "__proto__"].map(
      (one) => `/runs?after=${one}`,
    ),
    ...["%00", "%zz", "x&app=y", long].map((one) => `/install?app=${one}`),
    ...["%zz&error=%zz", "constructor", "__proto__&error=toString"].map((one) => `/sign-in?error=${one}`),
    "/?%00=%ff",
  ]) {
    expectClear(path.slice(0, 80), await raw(path), [200, 307]);
  }
  for (const to of [
    "//evil.example",
    "https://evil.example/",
    "/%5Cevil.example",
    "\\evil.example",
    "/%09/evil.example",
    "javascript:alert(1)",
  ]) {
    const answer = await raw(`/sign-in?callbackUrl=${encodeURIComponent(to)}`);
    expect(new URL(header(answer, "location") ?? "/", here.tool.origin).origin).toBe(here.tool.origin);
  }
});

const evil = [
  "//evil.example",
  "https://evil.example/",
  "/\\evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  `/${"a".repeat(3_000)}`,
];
const controls = ["\u0000", "a\u0000b", "a\r\nSet-Cookie: b=c", "a\u001b[31mb"];
const many = Array.from({ length: 61 }, (_, index) => ["scopes", `s${index}`] as const);

interface Junk {
  readonly path: () => string;
  readonly fields: readonly Fields[];
  readonly statuses: readonly number[];
  /** Where a form leads that came back. */
  readonly back?: RegExp;
}

let app = "";
const one = (name: string, values: readonly string[], rest: Readonly<Record<string, string>> = {}): Fields[] =>
  values.map((value) => ({ ...rest, [name]: value }));

const clientId = "ab".repeat(16);
const forms: readonly Junk[] = [
  {
    path: () => "/install/start",
    statuses: [400],
    fields: [
      ...one("flow", ["junk", "__proto__", "two-phase,direct"]),
      ...one("response", ["junk", "constructor"]),
      ...one("registrationId", ["r".repeat(100), "' OR 1=1--", "a\u0000b"]),
      ...one("scopes", ['a"b', "a b", "é", "s".repeat(101), ...controls]),
      ...one("moreScopes", ["é", '"', "\u0000"]),
      ...one("orgid", ["abc", "1".repeat(21), "-1", "1;2"]),
      ...one("demoPerson", ["../owner", "OWNER", "o".repeat(41)]),
      ...one("redirectUri", [
        "junk",
        "javascript:alert(1)",
        "data:text/html,x",
        `https://a.example/${"a".repeat(400)}`,
      ]),
      many,
    ],
  },
  { path: () => "/install/start", statuses: [404], fields: one("registrationId", ["nope", "__proto__"]) },
  {
    // Back to the form, too, unless what was typed is too long to come back.
    path: () => "/apps/add",
    statuses: [303, 400],
    back: /\/apps\/new\?fault=/,
    fields: [
      {},
      ...one("name", ["", "   ", "n".repeat(81), ...controls], { clientId }),
      ...one("clientId", ["", "a b", "é", "c".repeat(101), ...controls], { name: "Junk" }),
      ...one("clientSecret", ["a b", "é", "s".repeat(101), ...controls], { name: "Junk", clientId }),
      ...one("scopes", ['a"b', "é", "s".repeat(101)], { name: "Junk", clientId }),
      [["name", "Junk"], ["clientId", clientId], ...many],
    ],
  },
  {
    // Back to the page that reads, with whatever could be made of it.
    path: () => "/diagnose/read",
    statuses: [303],
    back: /\/diagnose(\?read(=too-long|#diagnosis))?$/,
    fields: [{}, ...one("text", ["", "   ", "{", "é".repeat(5_000), "#e=AAAA", "<script>", ...controls])],
  },
  {
    // Back to the form, which says what was wrong.
    path: () => "/stores/add/send",
    statuses: [303],
    fields: [
      {},
      ...one("accessToken", ["", "a b", "é", "s".repeat(20_000), "undefined", "eyJ.eyJ.x", ...controls]),
      ...one("tokenResponse", [
        "{",
        "[]",
        "null",
        '{"access_token":1}',
        '{"error":"x"}',
        "[".repeat(20_000),
        ...controls,
      ]),
      ...one("registration", ["nope", "__proto__"], { accessToken: "0f".repeat(32) }),
      ...one("scopes", ['a"b', "é"], { accessToken: "0f".repeat(32), kind: "private" }),
    ],
  },
  {
    path: () => "/stores/add/private",
    statuses: [303],
    fields: [{}, ...one("app", ["nope", "__proto__"]), ...one("orgid", ["", "0", ...controls])],
  },
  {
    path: () => `/apps/${app}/change`,
    statuses: [303],
    back: /\/apps\/[\w-]+\?fault=/,
    fields: [...one("name", ["", "n".repeat(81), ...controls]), ...one("clientSecret", ["a b", "é"], { name: "Kept" })],
  },
  { path: () => "/locale", statuses: [400], fields: [{}, ...one("to", ["", "xx", "EN", "__proto__", "constructor"])] },
  { path: () => "/sign-in/start", statuses: [400], fields: one("callbackUrl", evil) },
];

test("junk in the fields of a form is refused by name, and nothing is made of it", async () => {
  const { origin } = here.tool;
  app =
    new URL(locationOf(await visitor.post(`${origin}/apps/add`, { name: "Kept", clientId }))).pathname
      .split("/")
      .at(-1) ?? "";
  const runs = (await visitor.get(`${origin}/runs`)).body.match(/href="\/runs\/[\w-]{22}/g)?.length;
  await whileARunWaits(query, async () => {
    for (const { path, fields, statuses, back } of forms) {
      for (const field of fields) {
        const name = `${path()} ${JSON.stringify(field).slice(0, 90)}`;
        const answer = await visitor.post(`${origin}${path()}`, field);
        expectClear(name, answer, statuses);
        if (back !== undefined && answer.status === 303) expect(`${name} ${locationOf(answer)}`).toMatch(back);
      }
    }
  });
  const apps = (await visitor.get(`${origin}/apps`)).body;
  expect(apps).toContain("Kept");
  expect(apps).not.toContain("Junk");
  expect((await visitor.get(`${origin}/runs`)).body.match(/href="\/runs\/[\w-]{22}/g)?.length).toBe((runs ?? 0) + 1);
});

test("a language is remembered whatever way back came along, and the way back is ours", async () => {
  for (const back of evil) {
    const answer = await new Visitor().post(`${here.tool.origin}/locale`, { to: "vi", back });
    expect(`${back.slice(0, 40)} ${locationOf(answer)}`).toBe(`${back.slice(0, 40)} ${here.tool.origin}/`);
  }
});

test("junk to the forms of a run and of a store", async () => {
  const { origin } = here.tool;
  const tab = visitor.copy();
  const arrival = await walkToLastCallback(tab, here, query);
  const run = /href="\/runs\/([\w-]{22})"/.exec((await tab.get(`${origin}/runs`)).body)?.[1] ?? "none";
  for (const text of [
    "",
    "   ",
    "nothing of an error page",
    "\u0000",
    "<".repeat(20_000),
    "é".repeat(5_000),
    "{}",
    '{"error":{}}',
  ]) {
    expectClear(`error-page ${text.slice(0, 20)}`, await tab.post(`${origin}/runs/${run}/error-page`, { text }), [400]);
  }
  expect(sentenceOf(await tab.get(`${origin}/runs/${run}`))).toMatch(/^Waiting/);
  await tab.get(locationOf(await deliver(tab, arrival, here.sandbox.origin)));
  const over = await tab.post(`${origin}/runs/${run}/error-page`, {
    text: "Error invalid_request Invalid redirect_uri",
  });
  expectClear("an error page for a finished run", over, [409]);

  const store = /href="\/stores\/([\w-]{22})"/.exec((await tab.get(`${origin}/stores`)).body)?.[1] ?? "none";
  const calls = here.sandbox.seen.length;
  for (const resource of [
    "",
    "junk",
    "__proto__",
    "constructor",
    "../partners/apps",
    "/com/orders.json",
    "\u0000",
    "r".repeat(5_000),
  ]) {
    expectClear(
      `probe ${resource.slice(0, 20)}`,
      await tab.post(`${origin}/stores/${store}/probe`, { resource }),
      [400],
    );
  }
  expect(here.sandbox.seen.length).toBe(calls);
});

test("a body that is no form is refused by every form", async () => {
  const { origin } = here.tool;
  const paths = [
    "/install/start",
    "/sign-in/start",
    "/locale",
    "/apps/add",
    "/apps/sandbox/add",
    "/stores/add/send",
    "/stores/add/private",
    "/diagnose/read",
    `/runs/${"A".repeat(22)}/error-page`,
    `/stores/${"A".repeat(22)}/probe`,
  ];
  const bodies: readonly (readonly [name: string, type: string | null, body: string | Uint8Array, status: number])[] = [
    ["JSON", "application/json", '{"to":"vi"}', 415],
    ["junk JSON", "application/json", "{", 415],
    ["multipart", "multipart/form-data; boundary=b", "--b--", 415],
    ["no type", null, "to=vi", 415],
    ["a bad escape", form, "to=%zz", 400],
    ["no UTF-8", form, Buffer.from([0x74, 0x6f, 0x3d, 0xff]), 400],
    ["100 KB", form, `to=${"v".repeat(100_000)}`, 413],
  ];
  await whileARunWaits(query, async () => {
    for (const path of paths) {
      for (const [name, type, body, status] of bodies) {
        const headers = { origin, ...(type === null ? {} : { "content-type": type }) };
        expectClear(`${path} ${name}`, await visitor.ask(`${origin}${path}`, { method: "POST", headers, body }), [
          status,
        ]);
      }
      expectClear(`GET ${path}`, await visitor.get(`${origin}${path}`), [405]);
    }
  });
});

test("junk to the routes of next-auth", async () => {
  const { origin } = here.tool;
  const own = { origin, "content-type": form };
  const json = { origin, "content-type": "application/json" };
  const tries: readonly (readonly [
    method: string,
    target: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    ...statuses: number[],
  ])[] = [
    ["GET", "/api/auth", {}, "", 404],
    ["GET", "/api/auth/constructor", {}, "", 404],
    ["GET", "/api/auth/__proto__", {}, "", 404],
    ["GET", "/api/auth/%zz", {}, "", 400],
    ["GET", "/api/auth/%00", {}, "", 400],
    ["GET", "/api/auth/signin/sandbox/more", {}, "", 404],
    ["POST", "/api/auth/_log", json, '{"level":"error"}', 404],
    ["POST", "/api/auth/session", json, '{"data":{"role":"admin"}}', 405],
    ["PUT", "/api/auth/session", own, "", 405],
    ["DELETE", "/api/auth/session", own, "", 405],
    ["TRACE", "/api/auth/session", {}, "", 405],
    ["GET", "/api/auth/session?callbackUrl=x", {}, "", 400],
    ["GET", "/api/auth/signin?callbackUrl=https://evil.example", {}, "", 400],
    ["GET", "/api/auth/error?error=__proto__", {}, "", 303, 200],
    ["POST", "/api/auth/signin/sandbox", json, "{", 415],
    ["POST", "/api/auth/signin/sandbox", own, "csrfToken=a&csrfToken=b", 400],
    ["POST", "/api/auth/signin/sandbox", own, "csrfToken=%zz&callbackUrl=%ff", 303, 400],
    ["POST", "/api/auth/signin/sandbox", own, `a=${"x".repeat(100_000)}`, 413],
    ["POST", "/api/auth/signin/other", own, "", 404],
    ["POST", "/api/auth/callback/sandbox", own, "code=a&state=b", 405],
    ["POST", "/api/auth/callback/credentials", own, "username=a", 404, 405],
    ["POST", "/api/auth/signout", own, "csrfToken=junk", 303, 400],
    ["GET", "/api/auth/callback/other?code=a&state=b", {}, "", 404],
    ["GET", "/api/auth/callback/sandbox", {}, "", 303],
    ["GET", "/api/auth/callback/sandbox?code=a&code=b&state=c", {}, "", 400],
    ["GET", "/api/auth/callback/sandbox?nextauth=a", {}, "", 400],
    ["GET", "/api/auth/callback/sandbox?code=%zz&state=%ff", {}, "", 303, 400],
    ["GET", `/api/auth/callback/sandbox?state=a&code=${"c".repeat(9_000)}`, {}, "", 400],
    ["GET", `/api/auth/callback/sandbox?state=a&code=${"c".repeat(20_000)}`, {}, "", 431],
  ];
  await whileARunWaits(query, async () => {
    const anonymous = new Visitor();
    for (const [method, target, headers, body, ...statuses] of tries) {
      const answer = await anonymous.ask(origin, { method, target, headers, ...(body === "" ? {} : { body }) });
      expectClear(`${method} ${target.slice(0, 80)} ${body.slice(0, 30)}`, answer, statuses);
      expect(new URL(header(answer, "location") ?? "/", origin).origin).toBe(origin);
    }
  });
});

test("cookies of junk are nobody's, and break no page", async () => {
  const { origin } = here.tool;
  const values = ["junk", "%zz", "a.b.c.d.e", "eyJhbGciOiJub25lIn0..a.b.c", `"${"j".repeat(3_000)}`, "=;=;", "\u00e9"];
  for (const value of values) {
    for (const name of [
      "auth-doctor.session",
      "auth-doctor.locale",
      "auth-doctor.intent",
      "auth-doctor.flow.x",
      "auth-doctor.state",
    ]) {
      const headers = {
        cookie: `${name}=${encodeURI(value) === value ? value : Buffer.from(value).toString("latin1")}`,
      };
      const named = `${name}=${value.slice(0, 20)}`;
      expectClear(`/ ${named}`, await new Visitor().get(`${origin}/`, headers), [200]);
      expect(`${named} ${locationOf(await new Visitor().get(`${origin}/runs`, headers))}`).toContain("/sign-in?");
      expect(locationOf(await new Visitor().get(`${origin}/install/continue`, headers))).toBe(`${origin}/install`);
      const callback = await new Visitor().get(`${origin}${callbackPath}?code=a`, headers);
      expectClear(`callback ${named}`, await settle(new Visitor(), callback), [400]);
      expectClear(
        `sign-in ${named}`,
        await new Visitor().get(`${origin}/api/auth/callback/sandbox?code=a&state=b`, headers),
        [303],
      );
    }
  }
  expect((await visitor.get(`${origin}/runs`)).status).toBe(200);
});

test("the server has failed on nothing", () => {
  expect(here.tool.output()).not.toMatch(/request-failed|unhandled-rejection|uncaught-exception|status=5\d\d/);
});
