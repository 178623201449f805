import { type HostNames, hostAreas } from "@/lib/sandbox/hosts/host-names";
import { howToTrust } from "./tls/how-to-trust";
import type { Certificates } from "./tls/open-certificates";

export interface Announcement {
  readonly base: string;
  readonly partnersKey: string;
  readonly state: string | undefined;
  readonly hosts: readonly HostNames[];
  readonly tls: (Certificates & { readonly port: number }) | null;
}

function tlsLines({ hosts, tls }: Announcement): string[] {
  if (tls === null) return [];
  const names = [...new Set(hosts.flatMap((of) => hostAreas.map((area) => of[area])))];
  const suffix = tls.port === 443 ? "" : `:${tls.port}`;
  return [
    `  TLS       https://localhost${suffix}/accounts, and by host name: ${names.map((name) => `https://${name}${suffix}`).join(", ")}`,
    `  Authority ${tls.authorityFile}${tls.authorityIsNew ? " (new: trust it once)" : ""}`,
    howToTrust(tls.authorityFile),
    "  Clients with fixed hosts need this line in their hosts file, and no longer than the test takes:",
    `    127.0.0.1 ${names.join(" ")}`,
  ];
}

/** What the person who started it should know: that it is not the real one, where it is, and how to trust it. */
export function announce(announcement: Announcement): string {
  const { base, partnersKey, state } = announcement;
  return [
    "Simulated Haravan, not the real one.",
    `  Accounts  ${base}/accounts`,
    `  API       ${base}/apis`,
    `  Webhooks  ${base}/webhook`,
    `  Partners  ${base}/partners/apps  (Authorization: Bearer ${partnersKey})`,
    `  Control   ${base}/control`,
    `  State     ${state ?? "in memory"}`,
    ...tlsLines(announcement),
  ].join("\n");
}
