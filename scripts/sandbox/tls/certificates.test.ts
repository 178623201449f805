import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeAuthority, makeServerIdentity } from "./make-certificates";
import { openCertificates } from "./open-certificates";
import { tlsFolder } from "./tls-folder";

const nowMs = Date.now();
const dayMs = 86_400_000;
const hosts = ["accounts.haravan.com", "apis.haravan.com"];
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "auth-doctor-ca-")), "tls");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

/** What a client that trusts this authority says of the server under that name: `null` when it is content. */
async function complaint(
  ca: string,
  server: { cert: string; key: string },
  servername: string,
): Promise<string | null> {
  const listening = createServer(server);
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  try {
    return await new Promise((resolve) => {
      const socket = connect({ host: "127.0.0.1", port, ca, servername }, () => {
        socket.destroy();
        resolve(null);
      }).once("error", ({ message }) => resolve(message));
    });
  } finally {
    listening.close();
  }
}

test("a client that trusts the authority accepts the server under each of its names", async () => {
  const { authorityFile, server } = await openCertificates(folder, hosts, nowMs);
  const ca = readFileSync(authorityFile, "utf8");
  for (const name of ["localhost", ...hosts]) expect(await complaint(ca, server, name)).toBeNull();
  expect(await complaint(ca, server, "partners.haravan.com")).toMatch(/altnames/);
  const cert = new X509Certificate(server.cert);
  expect(cert.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(cert.checkIP("::1")).toBeDefined();
});

test("the authority cannot vouch for a name that is not the sandbox's", async () => {
  const authority = await makeAuthority(["localhost", ...hosts], nowMs);
  const bank = await makeServerIdentity(authority, ["bank.example"], nowMs);
  expect(await complaint(authority.cert, bank, "bank.example")).toMatch(/permitted subtree violation/);
});

test("keys are for their owner alone, and a second start makes nothing new", async () => {
  const first = await openCertificates(folder, hosts, nowMs);
  const second = await openCertificates(folder, hosts, nowMs);
  expect([first.authorityIsNew, second.authorityIsNew]).toEqual([true, false]);
  expect(second.server).toEqual(first.server);
  if (process.platform !== "win32") {
    for (const name of ["ca-key.pem", "server-key.pem"]) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
});

test("near its end the server's certificate is made anew, under the same authority", async () => {
  const first = await openCertificates(folder, hosts, nowMs);
  const later = await openCertificates(folder, hosts, nowMs + 380 * dayMs);
  expect(later.authorityIsNew).toBe(false);
  expect(later.server).not.toEqual(first.server);
});

test("a name that the authority may not vouch for needs a new one; fewer names do not", async () => {
  const first = await openCertificates(folder, hosts, nowMs);
  expect((await openCertificates(folder, hosts.slice(0, 1), nowMs)).authorityIsNew).toBe(false);
  const other = await openCertificates(folder, [...hosts, "login.test"], nowMs);
  expect(other.authorityIsNew).toBe(true);
  expect(await complaint(readFileSync(other.authorityFile, "utf8"), other.server, "login.test")).toBeNull();
  expect(other.server).not.toEqual(first.server);
});

test("a server certificate of another authority is replaced", async () => {
  const first = await openCertificates(folder, hosts, nowMs);
  const stranger = await makeAuthority(["localhost", ...hosts], nowMs);
  writeFileSync(join(folder, "ca.pem"), stranger.cert);
  writeFileSync(join(folder, "ca-key.pem"), stranger.key);
  const second = await openCertificates(folder, hosts, nowMs);
  expect(second.server).not.toEqual(first.server);
  expect(await complaint(stranger.cert, second.server, "localhost")).toBeNull();
});

test("the folder is the told one, else beside the state, else the system's place for data", () => {
  expect(tlsFolder("/told", "/data/state", {})).toMatch(/told$/);
  expect(tlsFolder(undefined, "/data/state", {})).toMatch(/data.sandbox-tls$/);
  expect(tlsFolder(undefined, undefined, { XDG_DATA_HOME: "/x", LOCALAPPDATA: "/x" })).toMatch(
    /auth-doctor-sandbox.tls$/,
  );
});
