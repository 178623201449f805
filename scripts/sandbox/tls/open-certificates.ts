import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  authorityServes,
  type Identity,
  makeAuthority,
  makeServerIdentity,
  serverIdentityServes,
} from "./make-certificates";

export interface Certificates {
  /** The file that clients are told to trust. */
  readonly authorityFile: string;
  readonly authorityIsNew: boolean;
  readonly server: Identity;
}

function read(folder: string, name: string): Identity | null {
  const [cert, key] = [join(folder, `${name}.pem`), join(folder, `${name}-key.pem`)];
  if (!existsSync(cert) || !existsSync(key)) return null;
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

function write(file: string, text: string, mode: number): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode });
  chmodSync(fresh, mode);
  renameSync(fresh, file);
}

function keep(folder: string, name: string, { cert, key }: Identity): void {
  write(join(folder, `${name}-key.pem`), key, 0o600);
  write(join(folder, `${name}.pem`), cert, 0o644);
}

/** The folder's authority and server certificate; made where there is none, or where what is there does not do. */
export async function openCertificates(
  folder: string,
  hosts: readonly string[],
  nowMs: number = Date.now(),
): Promise<Certificates> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = ["localhost", ...hosts];
  const kept = read(folder, "ca");
  const authorityIsNew = kept === null || !(await authorityServes(kept, names, nowMs));
  const authority = authorityIsNew ? await makeAuthority(names, nowMs) : kept;
  if (authorityIsNew) keep(folder, "ca", authority);
  const before = authorityIsNew ? null : read(folder, "server");
  const serves = before !== null && (await serverIdentityServes(before, authority, names, nowMs));
  const server = serves ? before : await makeServerIdentity(authority, names, nowMs);
  if (!serves) keep(folder, "server", server);
  return { authorityFile: join(folder, "ca.pem"), authorityIsNew, server };
}
