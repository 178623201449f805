import type { InstallationView, ProbeView, TokenGeneration } from "@/lib/trace/views";
import type { KnownToken } from "./story";

/** A token by its fingerprint, as each kind of secret it could have been kept as. */
export interface TokenPrints {
  readonly access: string;
  readonly refresh: string | null;
  readonly clientSecret: string | null;
}

/** Fingerprints of the person's client secrets, and the app that each belongs to. */
export type SecretPrints = ReadonlyMap<string, string>;

interface Found {
  readonly installation: InstallationView;
  readonly secret: KnownToken["secret"];
  readonly generation: TokenGeneration | null;
}

/** Where this person's installations have met a value, if any has; the one that is asked about comes first. */
export function knowToken(
  prints: TokenPrints,
  asked: InstallationView,
  all: readonly InstallationView[],
  secrets: SecretPrints = new Map(),
): KnownToken | null {
  const inOrder = [asked, ...all.filter(({ id }) => id !== asked.id)];
  for (const installation of inOrder) {
    const found = findIn(prints, installation);
    if (found !== null) return describe(found, asked);
  }
  const owned = prints.clientSecret === null ? undefined : secrets.get(prints.clientSecret);
  return owned === undefined
    ? null
    : describe({ installation: asked, secret: "client-secret", generation: null }, asked);
}

function findIn({ access, refresh }: TokenPrints, installation: InstallationView): Found | null {
  if (installation.tokenFingerprint === access) {
    const present = installation.generations.find(({ accessFingerprint }) => accessFingerprint === access) ?? null;
    return { installation, secret: "access-token", generation: present };
  }
  const older = installation.generations.find(({ accessFingerprint }) => accessFingerprint === access);
  if (older !== undefined) return { installation, secret: "access-token", generation: older };
  const renewing = installation.generations.find(({ refreshFingerprint }) => refreshFingerprint === refresh);
  return renewing === undefined || refresh === null
    ? null
    : { installation, secret: "refresh-token", generation: renewing };
}

const isGood = ({ verdict, generation }: ProbeView, of: number): boolean => verdict === "good" && generation === of;

function describe({ installation, secret, generation: kept }: Found, asked: InstallationView): KnownToken {
  const { expiresAt, obtainedAt, generation: newest } = installation;
  const generation = kept?.generation ?? newest;
  const bornAt = kept?.obtainedAt ?? obtainedAt;
  const worked = installation.probes.filter((probe) => isGood(probe, generation)).map(({ at }) => at);
  const workedAt = worked.toSorted().at(-1) ?? null;
  const lifetimeMs = expiresAt === null ? null : Date.parse(expiresAt) - Date.parse(obtainedAt);
  return {
    installationId: installation.id,
    provider: installation.provider,
    storeName: installation.store.name,
    orgid: installation.store.orgid,
    here: installation.id === asked.id,
    secret,
    origin: installation.origin,
    kind: generation === newest ? installation.tokenKind : "unknown",
    generation,
    newest,
    fate: kept?.fate ?? null,
    endedAt: kept?.endedAt ?? null,
    obtainedAt: bornAt,
    lifetimeSeconds: secret === "access-token" && lifetimeMs !== null ? Math.round(lifetimeMs / 1000) : null,
    workedAt,
    worked: workedAt !== null,
    ended: generation === newest ? installation.ended : null,
  };
}
