import { expect, test } from "@playwright/test";
import { callRehearsals, installRehearsals, requestRehearsals, tokenRehearsals } from "@/lib/trace/rehearsals";
import { type Answer, header, headingOf, locationOf, Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { type ServerProcess, startServer } from "./start-server";
import { install, settle, signIn, startInstall, walkSandbox } from "./walk";

test.describe.configure({ mode: "default" });

/** What belongs to one person: ids of a run, of one that waits, of an installation and of a registration. */
interface Belongings {
  readonly run: string;
  readonly waiting: string;
  readonly store: string;
  readonly app: string;
  /** Their app on the sandbox. */
  readonly demo: string;
}

let here: Pair;
let owner: Visitor;
let staff: Visitor;
let theirs: Belongings;
let own: Pick<Belongings, "run" | "app">;

const lastPart = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";
const idIn = (page: Answer, prefix: string): string =>
  new RegExp(`href="/${prefix}/([\\w-]{22})"`).exec(page.body)?.[1] ?? "none";

async function waitingRun(visitor: Visitor): Promise<string> {
  await startInstall(visitor, here, { flow: "direct", response: "code-query" });
  return idIn(await visitor.get(`${here.tool.origin}/runs`), "runs");
}

test.beforeAll(async () => {
  here = await startPair();
  const { origin } = here.tool;
  owner = new Visitor();
  await signIn(owner, here, "owner");
  const run = lastPart(await install(owner, here, { flow: "direct", response: "code-query" }));
  const store = idIn(await owner.get(`${origin}/stores`), "stores");
  const added = await owner.post(`${origin}/apps/add`, {
    name: "Theirs",
    clientId: "ab".repeat(16),
    clientSecret: "cd".repeat(32),
  });
  theirs = {
    run,
    waiting: await waitingRun(owner),
    store,
    app: lastPart(locationOf(added)),
    demo: idIn(await owner.get(`${origin}/apps`), "apps"),
  };
  staff = new Visitor();
  await signIn(staff, here, "staff");
  const mine = await staff.post(`${origin}/apps/add`, { name: "Mine", clientId: "ef".repeat(16) });
  own = { run: await waitingRun(staff), app: lastPart(locationOf(mine)) };
});
test.afterAll(() => here.discard());

const nobodys = "A".repeat(22);

/** What differs between two answers to the same question: nonces, ids of requests, the path that was asked for. */
function sameBytes({ status, body, headers }: Answer, id: string): string {
  const nonce = /script-src 'nonce-([^']+)'/.exec(headers.map(([, value]) => value).join("\n"))?.[1] ?? "none";
  const kept = headers.filter(([name]) => !/^(date|x-request-id|content-length)$/i.test(name));
  const lines = kept.map(([name, value]) => `${name}: ${value}`);
  return [String(status), ...lines, body]
    .join("\n")
    .replaceAll(nonce, "NONCE")
    .replaceAll(id, "ID")
    .replace(/"[\w-]{21,22}[vm]"/g, '"RENDER"');
}

/**
 * Next writes the rows of a payload in the order in which they are ready, so one answer comes in a few shapes; two
 * answers that differ in anything else never meet in one.
 */
async function expectSame(foreign: () => Promise<Answer>, absent: () => Promise<Answer>, id: string): Promise<Answer> {
  const shapes = new Map<string, "foreign" | "absent">();
  let last = "";
  for (let tries = 0; tries < 12; tries += 1) {
    const [one, other] = [await foreign(), await absent()];
    const [of, none] = [sameBytes(one, id), sameBytes(other, nobodys)];
    if (of === none || shapes.get(of) === "absent" || shapes.get(none) === "foreign") return one;
    shapes.set(of, "foreign").set(none, "absent");
    last = none;
  }
  expect([...shapes.keys()]).toBe(last);
  throw new Error("not reached");
}

const pages: readonly { readonly path: (id: string) => string; readonly id: keyof Belongings }[] = [
  { path: (id) => `/runs/${id}`, id: "run" },
  { path: (id) => `/runs/${id}`, id: "waiting" },
  { path: (id) => `/runs/${id}/leave`, id: "waiting" },
  { path: (id) => `/runs/${id}/leave`, id: "run" },
  { path: (id) => `/stores/${id}`, id: "store" },
  { path: (id) => `/apps/${id}`, id: "app" },
  { path: (id) => `/apps/${id}`, id: "demo" },
  { path: (id) => `/api/sandbox/apps/${id}`, id: "demo" },
  { path: (id) => `/api/runs/${id}`, id: "run" },
  { path: (id) => `/api/runs/${id}/report.md`, id: "run" },
  { path: (id) => `/api/installations/${id}`, id: "store" },
  { path: (id) => `/api/installations/${id}/scopes`, id: "store" },
];

const variants: readonly { readonly name: string; readonly headers: Readonly<Record<string, string>> }[] = [
  { name: "as a page", headers: {} },
  { name: "as an RSC payload", headers: { rsc: "1" } },
  { name: "as a prefetch", headers: { rsc: "1", "next-router-prefetch": "1" } },
  { name: "past the proxy", headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" } },
];

for (const { path, id } of pages) {
  for (const { name, headers } of variants) {
    test(`${path(`{${id}}`)} of somebody else, ${name}, is the same 404 as of nobody`, async () => {
      const ask = async (which: string) => await staff.page(`${here.tool.origin}${path(which)}`, headers);
      const foreign = await expectSame(
        () => ask(theirs[id]),
        () => ask(nobodys),
        theirs[id],
      );
      // A payload is begun before anything is read; it ends in the digest of a 404, and a prefetch in the frame alone.
      if (foreign.status === 404) return;
      expect(foreign.status).toBe(200);
      expect(headers).toHaveProperty("rsc");
      if (name === "as an RSC payload") expect(foreign.body).toContain("NEXT_HTTP_ERROR_FALLBACK;404");
    });
  }
}

const posts: readonly {
  readonly path: (id: string) => string;
  readonly id: keyof Belongings;
  readonly fields: Readonly<Record<string, string>>;
}[] = [
  { path: (id) => `/runs/${id}/cancel`, id: "waiting", fields: {} },
  { path: (id) => `/runs/${id}/cancel`, id: "run", fields: {} },
  {
    path: (id) => `/runs/${id}/error-page`,
    id: "waiting",
    fields: { text: "Error invalid_request Invalid redirect_uri" },
  },
  { path: (id) => `/runs/${id}/error-page`, id: "waiting", fields: {} },
  { path: (id) => `/stores/${id}/probe`, id: "store", fields: { resource: "products-count" } },
  { path: (id) => `/stores/${id}/delete`, id: "store", fields: {} },
  { path: (id) => `/apps/${id}/change`, id: "app", fields: { name: "Taken over" } },
  { path: (id) => `/apps/${id}/change`, id: "app", fields: { name: "" } },
  { path: (id) => `/apps/${id}/delete`, id: "app", fields: {} },
  { path: (id) => `/apps/${id}/delete`, id: "demo", fields: {} },
  { path: (id) => `/apps/${id}/settings`, id: "demo", fields: { name: "Taken over" } },
  { path: (id) => `/apps/${id}/rotate`, id: "demo", fields: {} },
  { path: (id) => `/apps/${id}/restore`, id: "demo", fields: {} },
  ...[...requestRehearsals, ...tokenRehearsals, ...installRehearsals, ...callRehearsals].map((what) => ({
    path: (id: string) => `/runs/${id}/rehearse`,
    id: "run" as const,
    fields: { what },
  })),
  ...[...installRehearsals, ...callRehearsals].map((what) => ({
    path: (id: string) => `/stores/${id}/rehearse`,
    id: "store" as const,
    fields: { what },
  })),
  { path: (id) => `/stores/${id}/refresh`, id: "store", fields: {} },
  { path: (id) => `/stores/${id}/subscribe`, id: "store", fields: {} },
  { path: (id) => `/stores/${id}/uninstall`, id: "store", fields: {} },
];

for (const { path, id, fields } of posts) {
  test(`POST ${path(`{${id}}`)} of somebody else (${JSON.stringify(fields)}) is the same 404 as of nobody`, async () => {
    const ask = async (which: string) => await staff.post(`${here.tool.origin}${path(which)}`, fields);
    const [foreign, absent] = [await ask(theirs[id]), await ask(nobodys)];
    expect(sameBytes(foreign, theirs[id])).toBe(sameBytes(absent, nobodys));
    expect(foreign.status).toBe(404);
  });
}

test("a token is not added under somebody else's app, and no private token is made with it", async () => {
  const { origin } = here.tool;
  for (const [path, name] of [
    ["/stores/add/send", "registration"],
    ["/stores/add/private", "app"],
  ] as const) {
    const ask = async (id: string) => {
      const fields = { provider: "sandbox", accessToken: "0f".repeat(32), keep: "on", privateScopes: "com.read_shop" };
      return await staff.post(`${origin}${path}`, { ...fields, orgid: "200000000101", [name]: id });
    };
    const [foreign, absent] = [await ask(theirs.demo), await ask(nobodys)];
    expect(sameBytes(foreign, theirs.demo)).toBe(sameBytes(absent, nobodys));
    expect(locationOf(foreign)).toContain("/stores/add?");
  }
});

test("installing with somebody else's registration is the same 404 as with none", async () => {
  const ask = async (registrationId: string) =>
    await staff.post(`${here.tool.origin}/install/start`, { registrationId });
  const [foreign, absent] = [await ask(theirs.app), await ask(nobodys)];
  expect(sameBytes(foreign, theirs.app)).toBe(sameBytes(absent, nobodys));
  expect(foreign.status).toBe(404);
});

test("no list, no install page and no cursor shows what is somebody else's", async () => {
  const { origin } = here.tool;
  const after = `${Date.now() + 60_000}.${theirs.run}`;
  for (const path of [
    "/",
    "/runs",
    `/runs?after=${after}`,
    "/stores",
    "/apps",
    `/install?app=${theirs.app}`,
    "/stores/add",
    "/settings/me",
  ]) {
    for (const headers of [{}, { rsc: "1" }]) {
      const answer = await staff.page(`${origin}${path}`, headers);
      expect(`${path} ${answer.status}`).toBe(`${path} 200`);
      // An RSC payload repeats the address it was asked for.
      const body = answer.body
        .replaceAll(after, "")
        .replaceAll(`app=${theirs.app}`, "")
        .replaceAll(`"app":"${theirs.app}"`, "");
      for (const id of Object.values(theirs)) expect(`${path} ${body.includes(id)}`).toBe(`${path} false`);
      expect(body).not.toContain("Theirs");
    }
  }
  // The search can find: what is one's own stands there.
  expect((await staff.get(`${origin}/runs`)).body).toContain(own.run);
  expect((await staff.get(`${origin}/apps`)).body).toContain(own.app);
});

test("after all these attempts everything is still there, for its person only", async () => {
  const { origin } = here.tool;
  expect(headingOf(await owner.get(`${origin}/runs/${theirs.run}`))).toMatch(/^Installed on /);
  expect(headingOf(await owner.get(`${origin}/runs/${theirs.waiting}`))).toMatch(/^Waiting for the browser/);
  expect((await owner.get(`${origin}/stores/${theirs.store}`)).status).toBe(200);
  expect((await owner.get(`${origin}/apps/${theirs.app}`)).body).toContain("Theirs");
});

test("whoever is not signed in is led to sign in, and learns nothing", async () => {
  const nobody = new Visitor();
  const { origin } = here.tool;
  for (const path of ["/runs", "/stores", "/apps", "/apps/new", "/stores/add", "/settings/me", "/install"]) {
    const answer = await nobody.get(`${origin}${path}`);
    if (answer.status === 200) expect(path).toBe("/install");
    else expect(locationOf(answer)).toBe(`${origin}/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  for (const { path, id } of pages) {
    for (const { name, headers } of variants) {
      const ask = async (which: string) => await nobody.page(`${origin}${path(which)}`, headers);
      const real = await expectSame(
        () => ask(theirs[id]),
        () => ask(nobodys),
        theirs[id],
      );
      const isPage = !/^\/api\/|\/leave$/.test(path(""));
      if (!isPage) expect(real.status).toBe(401);
      else if (name !== "as a prefetch")
        expect(`${real.body} ${header(real, "location") ?? ""}`).toContain("/sign-in?callbackUrl=");
    }
  }
  for (const { path, id, fields } of posts) {
    const ask = async (which: string) => await nobody.post(`${origin}${path(which)}`, fields);
    const [real, absent] = [await ask(theirs[id]), await ask(nobodys)];
    expect(sameBytes(real, theirs[id])).toBe(sameBytes(absent, nobodys));
    expect(real.status).toBe(401);
  }
});

const changes: readonly { readonly path: () => string; readonly fields: Readonly<Record<string, string>> }[] = [
  { path: () => "/install/start", fields: { flow: "direct" } },
  { path: () => "/sign-in/start", fields: { callbackUrl: "/" } },
  { path: () => "/sign-out", fields: {} },
  { path: () => "/locale", fields: { to: "vi", back: "/" } },
  { path: () => "/settings/me/delete", fields: {} },
  { path: () => "/apps/add", fields: { name: "Planted", clientId: "12".repeat(16) } },
  { path: () => `/apps/${theirs.app}/change`, fields: { name: "Planted" } },
  { path: () => `/apps/${theirs.app}/delete`, fields: {} },
  { path: () => "/apps/sandbox/add", fields: { name: "Planted" } },
  { path: () => `/apps/${theirs.demo}/settings`, fields: { name: "Planted" } },
  { path: () => `/apps/${theirs.demo}/rotate`, fields: {} },
  { path: () => `/apps/${theirs.demo}/restore`, fields: {} },
  { path: () => `/runs/${theirs.waiting}/cancel`, fields: {} },
  { path: () => `/runs/${theirs.waiting}/error-page`, fields: { text: "Error invalid_request Invalid redirect_uri" } },
  { path: () => `/stores/${theirs.store}/probe`, fields: { resource: "products-count" } },
  { path: () => `/stores/${theirs.store}/delete`, fields: {} },
  { path: () => `/stores/${theirs.store}/refresh`, fields: {} },
  { path: () => `/stores/${theirs.store}/subscribe`, fields: {} },
  { path: () => `/stores/${theirs.store}/uninstall`, fields: {} },
  { path: () => "/stores/add/send", fields: { provider: "sandbox", accessToken: "0f".repeat(32), keep: "on" } },
  { path: () => "/stores/add/private", fields: { orgid: "200000000101" } },
  { path: () => "/settings/keys/add", fields: { name: "Planted" } },
  { path: () => "/exchange/send", fields: { code: "planted" } },
  { path: () => "/api/auth/signin/sandbox", fields: { callbackUrl: "/" } },
  { path: () => "/api/auth/signout", fields: {} },
];

const foreignSites: readonly { readonly name: string; readonly headers: () => Readonly<Record<string, string>> }[] = [
  { name: "another origin", headers: () => ({ origin: "https://evil.example" }) },
  { name: "the sandbox", headers: () => ({ origin: here.sandbox.origin }) },
  { name: "another port of this host", headers: () => ({ origin: "http://localhost:1" }) },
  { name: "an opaque origin", headers: () => ({ origin: "null" }) },
  { name: "no origin", headers: () => ({}) },
  { name: "our origin, but cross-site", headers: () => ({ origin: here.tool.origin, "sec-fetch-site": "cross-site" }) },
  { name: "our origin, but same-site", headers: () => ({ origin: here.tool.origin, "sec-fetch-site": "same-site" }) },
];

for (const { name, headers } of foreignSites) {
  test(`a POST from ${name} is refused everywhere and changes nothing`, async () => {
    const { origin } = here.tool;
    const calls = here.sandbox.seen.length;
    const runs = (await owner.get(`${origin}/runs`)).body.match(/href="\/runs\//g)?.length;
    for (const { path, fields } of changes) {
      const form = { "content-type": "application/x-www-form-urlencoded", ...headers() };
      const body = new URLSearchParams({ ...fields }).toString();
      const answer = await owner.ask(`${origin}${path()}`, { method: "POST", headers: form, body });
      expect(`${path()} ${answer.status}`).toBe(`${path()} 403`);
      expect(header(answer, "set-cookie")).toBeUndefined();
    }
    expect(here.sandbox.seen.length).toBe(calls);
    expect((await owner.get(`${origin}/runs`)).body.match(/href="\/runs\//g)?.length).toBe(runs);
    expect((await owner.get(`${origin}/apps`)).body).not.toContain("Planted");
    expect((await owner.get(`${origin}/apps/${theirs.app}`)).body).toContain("Theirs");
    expect(headingOf(await owner.get(`${origin}/runs/${theirs.waiting}`))).toMatch(/^Waiting for the browser/);
    expect((await owner.get(`${origin}/stores/${theirs.store}`)).status).toBe(200);
  });
}

test("the same POSTs from our own pages do something", async () => {
  const { origin } = here.tool;
  expect(locationOf(await owner.post(`${origin}/runs/${theirs.waiting}/cancel`))).toBe(
    `${origin}/runs/${theirs.waiting}`,
  );
  expect(headingOf(await owner.get(`${origin}/runs/${theirs.waiting}`))).not.toMatch(/^Waiting/);
  expect((await owner.post(`${origin}/apps/${theirs.app}/delete`)).status).toBe(303);
  expect((await owner.get(`${origin}/apps/${theirs.app}`)).status).toBe(404);
});

const forwarding: Readonly<Record<string, string>> = {
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-host": "tunnel.example",
  "x-forwarded-proto": "https",
  forwarded: "for=203.0.113.7;host=tunnel.example",
  via: "1.1 tunnel",
  "x-real-ip": "203.0.113.7",
  "cf-connecting-ip": "203.0.113.7",
  "cf-ray": "8a",
  "cdn-loop": "cloudflare",
  "true-client-ip": "203.0.113.7",
  "fly-client-ip": "203.0.113.7",
  "x-tunnel-id": "t",
  "ngrok-trace-id": "t",
  "x-envoy-external-address": "203.0.113.7",
  "x-amzn-trace-id": "Root=1",
};

test.describe("with the embedded sandbox", () => {
  let alone: ServerProcess;
  let visitor: Visitor;
  const embedded = () => ({ tool: alone, sandbox: { origin: `http://127.0.0.1:${alone.port}` } });

  test.beforeAll(async () => {
    alone = await startServer();
    visitor = new Visitor();
    await signIn(visitor, embedded());
  });
  test.afterAll(() => alone.discard());

  const sandboxPaths = [
    "/sandbox",
    "/sandbox/accounts/.well-known/openid-configuration",
    "/sandbox/accounts/connect/authorize?client_id=auth-doctor-sign-in",
    "/sandbox/accounts/connect/token",
    "/sandbox/partners/apps",
    "/sandbox/apis/com/shop.json",
  ];

  for (const [name, value] of Object.entries(forwarding)) {
    for (const marked of [false, true]) {
      test(`${name}${marked ? ", and a mark of our own forged" : ""}: no sandbox, no demo sign-in, no demo session`, async () => {
        const headers = { [name]: value, ...(marked ? { "x-auth-doctor-local": "1" } : {}) };
        const { sandbox, tool } = embedded();
        for (const path of sandboxPaths) {
          expect(`${path} ${(await visitor.get(`${sandbox.origin}${path}`, headers)).status}`).toBe(`${path} 404`);
        }
        const start = await visitor.post(`${tool.origin}/sign-in/start`, { callbackUrl: "/" }, headers);
        expect(start.status).toBe(503);
        expect(header(start, "set-cookie")).toBeUndefined();
        expect((await visitor.get(`${tool.origin}/api/auth/csrf`, headers)).status).toBe(503);
        const install = await new Visitor().post(`${tool.origin}/install/start`, {}, headers);
        expect(install.status).toBe(503);
        // Signed in on this machine; through a tunnel the same cookie is nobody.
        expect(locationOf(await visitor.get(`${tool.origin}/runs`, headers))).toContain("/sign-in?");
        expect((await visitor.post(`${tool.origin}/settings/me/delete`, {}, headers)).status).toBe(401);
        expect((await visitor.get(`${tool.origin}/`, headers)).body).not.toContain("Trần Thị Lụa");
      });
    }
  }

  test("the same questions without a forwarding header are answered", async () => {
    const { sandbox, tool } = embedded();
    expect((await visitor.get(`${sandbox.origin}${sandboxPaths[1]}`)).status).toBe(200);
    expect((await visitor.get(`${tool.origin}/runs`)).status).toBe(200);
    expect((await visitor.get(`${tool.origin}/`)).body).toContain("Trần Thị Lụa");
    expect((await new Visitor().post(`${tool.origin}/sign-in/start`, { callbackUrl: "/" })).status).toBe(303);
  });

  test("under a foreign host name nothing is served, and no redirect names it", async () => {
    const { sandbox, tool } = embedded();
    for (const host of [
      "evil.example",
      `evil.example:${alone.port}`,
      `localhost.evil.example:${alone.port}`,
      "169.254.169.254",
      `localhost:${alone.port + 1}`,
    ]) {
      for (const url of [
        `${tool.origin}/`,
        `${tool.origin}/runs`,
        `${sandbox.origin}/sandbox/accounts/.well-known/openid-configuration`,
      ]) {
        const answer = await visitor.get(url, { host });
        expect(`${host} ${url} ${answer.status}`).toBe(`${host} ${url} 421`);
        expect(answer.body).not.toContain("evil.example");
      }
      const start = await visitor.post(`${tool.origin}/sign-in/start`, { callbackUrl: "/" }, { host });
      expect(start.status).toBe(421);
    }
  });

  test("an address written with another name of this machine goes to the one address, and never signs in there", async () => {
    const { tool, sandbox } = embedded();
    expect(locationOf(await visitor.get(`${sandbox.origin}/runs`))).toBe(`${tool.origin}/runs`);
    expect((await visitor.post(`${sandbox.origin}/sign-in/start`, { callbackUrl: "/" })).status).toBe(421);
    expect(locationOf(await visitor.get(`${tool.origin}/sandbox/accounts/.well-known/openid-configuration`))).toContain(
      sandbox.origin,
    );
  });

  test("a run that began before the session ended is not finished by the next person", async () => {
    const { tool, sandbox } = embedded();
    const away = await startInstall(visitor, embedded(), { flow: "direct", response: "code-query" });
    const arrival = await walkSandbox(visitor, away);
    await visitor.post(`${tool.origin}/sign-out`);
    if (arrival.kind !== "query") throw new Error("expected a query");
    expect((await settle(visitor, await visitor.get(arrival.url))).status).toBe(400);
    await visitor.get(`${sandbox.origin}/sandbox/accounts/Account/Logout`);
    const other = visitor.copy();
    const login = await other.post(`${tool.origin}/sign-in/start`, { callbackUrl: "/" });
    const back = await walkSandbox(other, `${locationOf(login)}&prompt=login`, { person: "staff" });
    if (back.kind === "query") await other.get(back.url);
    expect((await other.get(`${tool.origin}/`)).body).toContain("Lê Văn Nhân");
    expect((await settle(other, await other.get(arrival.url))).status).toBe(400);
    // Still unused: its own person may finish it.
    await signIn(visitor, embedded());
    const run = locationOf(await visitor.get(arrival.url));
    expect(headingOf(await visitor.get(run))).toMatch(/^Installed on /);
  });
});
