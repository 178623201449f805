import { webcrypto } from "node:crypto";
import type { X509Certificate } from "@peculiar/x509";
import { encodeNameConstraints, nameConstraintsId, permitsNames } from "./name-constraints";

/** A certificate with its key, both as PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** Loaded when certificates are asked for: without them a start need not wait for it. */
async function loadX509() {
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto as Crypto);
  return x509;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const usages: KeyUsage[] = ["sign", "verify"];
const dayMs = 86_400_000;
const authorityDays = 1_825;
/** Apple's systems take none for longer than 825 days; browsers are strictest with public ones, at 398. */
const serverDays = 397;
const renewBeforeDays = 30;

const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, usages);

async function toPem(key: webcrypto.CryptoKey): Promise<string> {
  const { PemConverter } = await loadX509();
  return PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", key), PemConverter.PrivateKeyTag);
}

async function readKey(pem: string): Promise<webcrypto.CryptoKey> {
  const { PemConverter } = await loadX509();
  const [der = new ArrayBuffer(0)] = PemConverter.decode(pem);
  return webcrypto.subtle.importKey("pkcs8", der, algorithm, true, ["sign"]);
}

const validFor = (nowMs: number, days: number) => ({
  // A clock that is behind must not refuse what was made just now.
  notBefore: new Date(nowMs - dayMs),
  notAfter: new Date(nowMs + days * dayMs),
});

/** An authority of this machine's own, for these names and nothing else. */
export async function makeAuthority(names: readonly string[], nowMs: number): Promise<Identity> {
  const x509 = await loadX509();
  const keys = await makeKeys();
  const made = new Date(nowMs).toISOString().slice(0, 10);
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=Auth Doctor sandbox ${made}, O=Simulated Haravan on this machine`,
    keys,
    signingAlgorithm: algorithm,
    ...validFor(nowMs, authorityDays),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.Extension(nameConstraintsId, true, new Uint8Array(encodeNameConstraints(names))),
    ],
  });
  return { cert: cert.toString("pem"), key: await toPem(keys.privateKey) };
}

/** What the server shows: `localhost`, the loopback addresses and the names. */
export async function makeServerIdentity(
  authority: Identity,
  names: readonly string[],
  nowMs: number,
): Promise<Identity> {
  const x509 = await loadX509();
  const issuer = new x509.X509Certificate(authority.cert);
  const keys = await makeKeys();
  const cert = await x509.X509CertificateGenerator.create({
    subject: "CN=Auth Doctor sandbox",
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: await readKey(authority.key),
    signingAlgorithm: algorithm,
    ...validFor(nowMs, serverDays),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: "dns" as const, value })),
        { type: "ip", value: "127.0.0.1" },
        { type: "ip", value: "::1" },
      ]),
    ],
  });
  return { cert: cert.toString("pem"), key: await toPem(keys.privateKey) };
}

const lastsUntil = (cert: X509Certificate, nowMs: number) => cert.notAfter.getTime() - renewBeforeDays * dayMs > nowMs;

/** Whether the authority may still vouch for all of these names. */
export async function authorityServes(authority: Identity, names: readonly string[], nowMs: number): Promise<boolean> {
  const x509 = await loadX509();
  const cert = new x509.X509Certificate(authority.cert);
  const constraints = cert.getExtension(nameConstraintsId);
  return constraints !== null && permitsNames(constraints.value, names) && lastsUntil(cert, nowMs);
}

/** Whether the server's certificate is this authority's, names all of these, and lasts. */
export async function serverIdentityServes(
  server: Identity,
  authority: Identity,
  names: readonly string[],
  nowMs: number,
): Promise<boolean> {
  const x509 = await loadX509();
  const cert = new x509.X509Certificate(server.cert);
  const issuer = new x509.X509Certificate(authority.cert);
  const named = cert.getExtension(x509.SubjectAlternativeNameExtension)?.names.items.map(({ value }) => value) ?? [];
  const isOurs = await cert.verify({ publicKey: issuer.publicKey, signatureOnly: true });
  return isOurs && names.every((name) => named.includes(name)) && lastsUntil(cert, nowMs);
}
