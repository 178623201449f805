import { expect, test } from "vitest";
import { platformHosts } from "@/lib/sandbox/hosts/host-names";
import { type Announcement, announce } from "./announce";

const tls = { port: 4443, authorityFile: "/x/ca.pem", authorityIsNew: true, server: { key: "", cert: "" } };
const said = (hosts: Announcement["hosts"], withTls = true) =>
  announce({
    base: "http://127.0.0.1:4010",
    partnersKey: "k",
    state: undefined,
    hosts,
    tls: withTls ? tls : null,
  });

test("every name that is served is announced, once, with the line for the hosts file", () => {
  const own = { ...platformHosts, accounts: "login.test" };
  const text = said([own, platformHosts]);
  for (const name of ["login.test", "accounts.haravan.com", "apis.haravan.com", "webhook.haravan.com"])
    expect(text).toContain(`https://${name}:4443`);
  expect(text).toContain("    127.0.0.1 login.test apis.haravan.com webhook.haravan.com accounts.haravan.com");
});

test("without TLS no name is announced: a client with fixed hosts would call https", () => {
  expect(said([platformHosts], false)).not.toContain("haravan.com");
});
