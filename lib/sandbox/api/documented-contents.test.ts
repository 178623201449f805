import { beforeEach, expect, test } from "vitest";
import { exchangeJson } from "../testing/exchange-json";
import { openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";

let app: PrivateApp;
let api: ReturnType<typeof exchangeJson>;

beforeEach(async () => {
  app = await openPrivate(demoStores.silk);
  api = exchangeJson(app);
});

test.each([
  ["spam", "spam"],
  ["not_spam", "published"],
  ["approve", "published"],
  ["remove", "removed"],
  ["restore", "published"],
])("%s answers with the comment itself, under no key", async (verb, status) => {
  const { id } = await api.first("/web/comments.json", "comments");
  const { body } = await api.send("POST", `/web/comments/${id}/${verb}.json`, {});
  expect(body).toMatchObject({ id, status });
});

test("a metafield's value is a text, and neither its key nor its namespace changes", async () => {
  const metafield = { namespace: "kho", key: "so-luong", value: 25, value_type: "integer" };
  const made = (await api.send("POST", "/com/metafields.json", { metafield })).body.metafield;
  expect(made).toMatchObject({ value: "25", value_type: "integer" });
  const change = { namespace: "x", key: "y", value: "mới", value_type: "string" };
  const after = (await api.send("PUT", `/com/metafields/${made.id}.json`, { metafield: change })).body.metafield;
  expect(after).toMatchObject({ namespace: "kho", key: "so-luong", value: "mới", value_type: "string" });
});

test("a redirect leads from a path of the store, and from each path only once", async () => {
  const asked = { path: "http://www.example.com/forums?x=1", target: "http://forums.example.com" };
  const made = await api.send("POST", "/web/redirects.json", { redirect: asked });
  expect(made).toMatchObject({ status: 201, body: { redirect: { path: "/forums?x=1", target: asked.target } } });
  const again = await api.send("POST", "/web/redirects.json", { redirect: { path: "/forums?x=1", target: "/" } });
  expect(again).toEqual({ status: 422, body: { errors: { path: ["has already been taken"] } } });
  const change = { redirect: { target: "/forum" } };
  expect((await api.send("PUT", `/web/redirects/${made.body.redirect.id}.json`, change)).status).toBe(200);
});

test("a script tag is made with 200, as its sample has it", async () => {
  const script_tag = { src: "https://ung-dung.example/a.js", event: "onload" };
  expect((await api.send("POST", "/web/script_tags.json", { script_tag })).status).toBe(200);
});

test("a new theme waits unpublished, and only one is the main one", async () => {
  const asked = { name: "Tết", src: "http://themes.example/t.zip", role: "main" };
  const made = await api.send("POST", "/web/themes.json", { theme: asked });
  expect(made.body.theme).toMatchObject({ role: "unpublished", previewable: false, processing: false });
  expect(made.body.theme).not.toHaveProperty("src");
  const path = `/web/themes/${made.body.theme.id}.json`;
  expect((await api.send("PUT", path, { theme: { role: "main" } })).body.theme.role).toBe("main");
  const { themes } = await api.read("/web/themes.json");
  const main = themes.filter(({ role }: { role: string }) => role === "main");
  expect(main.map(({ id }: { id: number }) => id)).toEqual([made.body.theme.id]);
});

test("a file of a theme is answered without its contents, and one that comes from an address is not fetched", async () => {
  const theme = await api.first("/web/themes.json", "themes");
  const path = `/web/themes/${theme.id}/assets.json`;
  const put = await api.send("PUT", path, { asset: { key: "assets/a.js", value: "1" } });
  expect(put).toMatchObject({ status: 200, body: { asset: { key: "assets/a.js", size: 1 } } });
  expect(put.body.asset).not.toHaveProperty("value");
  const src = "http://127.0.0.1:9/a.gif";
  expect((await api.send("PUT", path, { asset: { key: "assets/a.gif", src } })).status).toBe(200);
  expect((await app.get(`${path}?asset[key]=assets/a.gif`)).status).toBe(200);
});

test("a binary file is read as it was sent, and counts the bytes it stands for", async () => {
  const theme = await api.first("/web/themes.json", "themes");
  const path = `/web/themes/${theme.id}/assets.json`;
  const attachment = Buffer.from("GIF89a").toString("base64");
  const put = await api.send("PUT", path, { asset: { key: "assets/a.gif", attachment } });
  expect(put.body.asset).toMatchObject({ size: 6, content_type: "image/gif" });
  expect(put.body.asset).not.toHaveProperty("attachment");
  const { asset } = await api.read(`${path}?asset[key]=assets/a.gif`);
  expect(asset.attachment).toBe(attachment);
  expect(asset).not.toHaveProperty("value");
});

test("a page brings its metafields along", async () => {
  const metafields = [{ namespace: "global", key: "new", value: 1, value_type: "integer" }];
  const { page } = (await api.send("POST", "/web/pages.json", { page: { title: "x", metafields } })).body;
  expect(page).not.toHaveProperty("metafields");
  const kept = (await api.read(`/web/pages/${page.id}/metafields.json`)).metafields;
  expect(kept).toMatchObject([{ key: "new", value: "1", owner_id: page.id, owner_resource: "page" }]);
});
