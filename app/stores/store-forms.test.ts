import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createRun } from "@/lib/db/create-run";
import { type ApiWorld, openApi } from "../api/testing/open-api";

vi.setConfig({ testTimeout: 30_000 });

const asked = { headers: new Headers() };
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ get: () => undefined }),
}));

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Module = () => Promise<{ readonly POST: unknown }>;

/** Every form that changes something at an installation or a run, with what it posts. */
const forms: readonly (readonly [path: string, load: Module, body: Readonly<Record<string, string>>])[] = [
  ["/stores/{installation}/delete", () => import("./[installation]/delete/route"), {}],
  ["/stores/{installation}/probe", () => import("./[installation]/probe/route"), { resource: "shop" }],
  [
    "/stores/{installation}/probe",
    () => import("./[installation]/probe/route"),
    { set: "all", refresh_if_expired: "on" },
  ],
  ["/stores/{installation}/refresh", () => import("./[installation]/refresh/route"), {}],
  ["/stores/{installation}/rehearse", () => import("./[installation]/rehearse/route"), { what: "wrong-token" }],
  ["/stores/{installation}/subscribe", () => import("./[installation]/subscribe/route"), {}],
  ["/stores/{installation}/unauthorized", () => import("./[installation]/unauthorized/route"), {}],
  ["/stores/{installation}/unauthorized", () => import("./[installation]/unauthorized/route"), { accessToken: "x" }],
  ["/stores/{installation}/uninstall", () => import("./[installation]/uninstall/route"), {}],
  ["/stores/{installation}/calls/shop/call", () => import("./[installation]/calls/[resource]/call/route"), {}],
  ["/runs/{id}/cancel", () => import("../runs/[id]/cancel/route"), {}],
];
const unbound: typeof forms = [
  ["/stores/add/send", () => import("./add/send/route"), { accessToken: "5D1F0C77A93B4E28".repeat(4) }],
  ["/stores/add/private", () => import("./add/private/route"), {}],
];

let api: ApiWorld;
let installation = "";
let working = "";
let cookie = "";
beforeAll(async () => {
  api = await openApi();
  installation = await api.install();
  const { ctx, person } = api.flow;
  const run = { personId: person.id, kind: "probe", provider: "sandbox", registration: null } as const;
  working = (await createRun(ctx.db, run)).id;
  cookie = await api.session();
});
afterAll(() => api.close());

async function post(form: (typeof forms)[number], ids: Readonly<Record<string, string>>, headers: HeadersInit) {
  const [path, load, body] = form;
  const { POST } = await load();
  asked.headers = new Headers({ "x-auth-doctor-local": "1", ...Object.fromEntries(new Headers(headers)) });
  const init = { method: "POST", headers: asked.headers, body: new URLSearchParams(body) };
  const address = path.replace(/\{(\w+)\}/, (_, name: string) => encodeURIComponent(ids[name] ?? ""));
  const request = new Request(`${api.flow.ctx.env.appOrigin}${address}`, init);
  const answer = await (POST as Handler)(request, { params: Promise.resolve({ ...ids, resource: "shop" }) });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get("location") };
}

test.each([...forms, ...unbound])("%s takes no post from elsewhere, and none without a session", async (...form) => {
  const ids = { installation, id: working };
  const origin = api.flow.ctx.env.appOrigin;
  expect((await post(form, ids, { cookie })).status).toBe(403);
  expect((await post(form, ids, { cookie, origin: "https://elsewhere.test" })).status).toBe(403);
  expect((await post(form, ids, { cookie, origin: "null" })).status).toBe(403);
  expect((await post(form, ids, { cookie, origin, "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post(form, ids, { origin })).status).toBe(401);
});

test.each(forms)("%s: what is another's answers as what is not there", async (...form) => {
  const session = await api.session(await api.stranger());
  const headers = { cookie: session, origin: api.flow.ctx.env.appOrigin };
  const theirs = await post(form, { installation, id: working }, headers);
  expect(theirs.status).toBe(404);
  for (const other of ["A".repeat(22), "__proto__", "", "a\u0000b", "../..", "x".repeat(10_000)]) {
    expect(await post(form, { installation: other, id: other }, headers)).toEqual(theirs);
  }
});

test("a button that is pressed twice at once starts one run of probes", async () => {
  const id = await api.install();
  const { ctx, person } = api.flow;
  const headers = { cookie, origin: ctx.env.appOrigin };
  const form = [
    "/stores/{installation}/probe",
    () => import("./[installation]/probe/route"),
    { set: "scopes" },
  ] as const;
  const answers = await Promise.all([1, 2, 3].map(() => post(form, { installation: id }, headers)));
  expect(answers.map(({ status, to }) => `${status} ${to}`)).toEqual(Array(3).fill(`303 /stores/${id}#probes`));
  const runs = ctx.db.kysely.selectFrom("runs").select("id").where("installation_id", "=", id);
  const probes = await runs.where("kind", "=", "probe").where("person_id", "=", person.id).execute();
  expect(probes).toHaveLength(1);
  await vi.waitFor(async () => expect((await api.flow.run(probes[0]?.id ?? "")).status).toBe("finished"), 25_000);
});

test("after a call the page is where the call was made, with the same groups open and no other ones", async () => {
  const headers = { cookie, origin: api.flow.ctx.env.appOrigin };
  const load = () => import("./[installation]/probe/route");
  const to = async (body: Readonly<Record<string, string>>) =>
    (await post(["/stores/{installation}/probe", load, body], { installation }, headers)).to;
  expect(await to({ resource: "shop" })).toBe(`/stores/${installation}#shop`);
  expect(await to({ call: "shop" })).toBe(`/stores/${installation}#call-shop`);
  const open = await to({ resource: "shop", groups: "shop,//elsewhere.test,orders" });
  expect(open).toBe(`/stores/${installation}?groups=shop,orders#shop`);
});
