import { expect, test } from "vitest";
import { judgeRequest, type RequestHead, type Whereabouts } from "./judge-request";

const atHome: Whereabouts = {
  appOrigin: "http://localhost:3000",
  sandboxOrigin: "http://127.0.0.1:3000",
  loopbackOnly: true,
  trustProxy: false,
  port: 3000,
};
const deployed: Whereabouts = {
  appOrigin: "https://doctor.example",
  sandboxOrigin: null,
  loopbackOnly: false,
  trustProxy: false,
  port: 3000,
};

const head = (host: string, target: string, more: Partial<RequestHead> = {}): RequestHead => ({
  method: "GET",
  target,
  headers: {},
  hosts: [host],
  peer: "127.0.0.1",
  ...more,
});

test("a page at the tool's own address goes to the app, as local", () => {
  expect(judgeRequest(head("localhost:3000", "/"), atHome)).toEqual({ kind: "app", local: true });
  expect(judgeRequest(head("LOCALHOST:3000", "/"), atHome)).toEqual({ kind: "app", local: true });
});

test.each(["127.0.0.1:3000", "[::1]:3000", "app.localhost:3000"])(
  "a GET at %s is sent to the tool's own address, with its query",
  (host) => {
    const location = "http://localhost:3000/runs/7?tab=wire";
    expect(judgeRequest(head(host, "/runs/7?tab=wire"), atHome)).toEqual({ kind: "redirect", location });
  },
);

test("a POST at another name of this machine is not redirected but refused", () => {
  expect(judgeRequest(head("127.0.0.1:3000", "/apps", { method: "POST" }), atHome)).toMatchObject({ status: 421 });
});

test("the sandbox answers at its own address only", () => {
  expect(judgeRequest(head("127.0.0.1:3000", "/sandbox/accounts/x"), atHome)).toEqual({ kind: "sandbox" });
  const location = "http://127.0.0.1:3000/sandbox/accounts/x";
  expect(judgeRequest(head("localhost:3000", "/sandbox/accounts/x"), atHome)).toEqual({ kind: "redirect", location });
  expect(judgeRequest(head("127.0.0.1:3000", "/sandboxes"), atHome)).toMatchObject({ kind: "redirect" });
});

const forwarded = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "cf-connecting-ip",
  "cf-ray",
  "true-client-ip",
  "x-original-host",
];
test.each(forwarded)("with %s the person is elsewhere: no sandbox, and the app is told so", (name) => {
  const headers = { [name]: "203.0.113.9" };
  expect(judgeRequest(head("127.0.0.1:3000", "/sandbox/accounts/x", { headers }), atHome)).toMatchObject({
    status: 404,
  });
  expect(judgeRequest(head("localhost:3000", "/", { headers }), atHome)).toEqual({ kind: "app", local: false });
});

test("a peer from the network is not local even with a loopback Host", () => {
  const peer = "192.0.2.7";
  expect(judgeRequest(head("127.0.0.1:3000", "/sandbox/x", { peer }), atHome)).toMatchObject({ status: 404 });
  expect(judgeRequest(head("localhost:3000", "/", { peer }), atHome)).toEqual({ kind: "app", local: false });
});

test.each(["evil.example", "localhost:3001", "localhost", "localhost.evil.example:3000", "127.0.0.1.nip.io:3000"])(
  "the Host %s is not ours",
  (host) => {
    expect(judgeRequest(head(host, "/"), atHome)).toMatchObject({ kind: "refuse", status: 421 });
  },
);

test.each([
  { hosts: [] },
  { hosts: ["localhost:3000", "localhost:3000"] },
  { hosts: [""] },
  { hosts: ["localhost:3000/x"] },
  { hosts: ["user@localhost:3000"] },
  { hosts: ["localhost:99999"] },
])("hosts $hosts are not one host name", ({ hosts }) => {
  expect(judgeRequest(head("", "/", { hosts }), atHome)).toMatchObject({ kind: "refuse", status: 400 });
});

test.each(["http://localhost:3000/", "*", "", "evil.example:443"])("the request target %j is refused", (target) => {
  expect(judgeRequest(head("localhost:3000", target), atHome)).toMatchObject({ kind: "refuse", status: 400 });
});

test.each(["TRACE", "PROPFIND", "CONNECT", "get", ""])("the method %j is refused, for app and sandbox", (method) => {
  expect(judgeRequest(head("localhost:3000", "/", { method }), atHome)).toMatchObject({ status: 405 });
  expect(judgeRequest(head("127.0.0.1:3000", "/sandbox/x", { method }), atHome)).toMatchObject({ status: 405 });
});

test("where other people come, there is no sandbox unless it has a site of its own", () => {
  expect(judgeRequest(head("doctor.example", "/"), deployed)).toEqual({ kind: "app", local: false });
  expect(judgeRequest(head("doctor.example", "/sandbox/x"), deployed)).toMatchObject({ status: 404 });
  const withSandbox = { ...deployed, sandboxOrigin: "https://sandbox.example" };
  const peer = "192.0.2.7";
  expect(judgeRequest(head("sandbox.example", "/sandbox/x", { peer }), withSandbox)).toEqual({ kind: "sandbox" });
  expect(judgeRequest(head("sandbox.example", "/apps", { peer }), withSandbox)).toEqual({
    kind: "redirect",
    location: "https://doctor.example/apps",
  });
});

test("a health check may ask the address it can reach", () => {
  expect(judgeRequest(head("127.0.0.1:3000", "/api/health/ready"), deployed)).toEqual({ kind: "app", local: true });
});

test("the forwarded host counts only for a proxy that is trusted", () => {
  const headers = { "x-forwarded-host": "doctor.example" };
  const request = head("10.0.0.4:3000", "/", { headers });
  expect(judgeRequest(request, deployed)).toMatchObject({ status: 421 });
  expect(judgeRequest(request, { ...deployed, trustProxy: true })).toEqual({ kind: "app", local: false });
});

test.each(["/runs/%zz", "/runs/%ff", "/runs/%", "/runs/a%00b", "/runs/a%0d%0ab"])(
  "%s, which no route could read, is refused before any sees it",
  (target) => {
    expect(judgeRequest(head("localhost:3000", target), atHome)).toMatchObject({ kind: "refuse", status: 400 });
    // The sandbox behaves as the real server does, which reads them itself.
    expect(judgeRequest(head("127.0.0.1:3000", `/sandbox${target}`), atHome)).toEqual({ kind: "sandbox" });
  },
);

test("an escape that can be read is left alone", () => {
  expect(judgeRequest(head("localhost:3000", "/runs/%F0%9F%98%80?after=%zz"), atHome)).toMatchObject({ kind: "app" });
});
