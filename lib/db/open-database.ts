import { join, sep } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { makeFolder } from "@/lib/env/make-folder";
import { createCipher } from "./cipher";
import type { Database } from "./database";
import { openLibsqlClient } from "./libsql-client";
import { libsqlDialect } from "./libsql-dialect";
import { newId } from "./new-id";
import type { Tables } from "./schema";
import { turnsOf } from "./take-turns";

export interface OpenDatabaseOptions {
  readonly dataDir: string;
  /** `null`: the embedded database, a file in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly secretKey: Uint8Array;
  readonly now?: () => number;
  readonly instanceId?: string;
}

interface Opened {
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
}

/** Opens, and creates the file when there is none; migrate.ts makes the tables. Throws when it cannot be reached. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl, now = Date.now, instanceId = newId() } = options;
  const opened = databaseUrl === null ? await openFile(options.dataDir) : openServer(databaseUrl);
  return {
    ...opened,
    kind: databaseUrl === null ? "sqlite" : "postgres",
    cipher: createCipher(options.secretKey),
    now,
    instanceId,
  };
}

export const databaseFileName = "auth-doctor.db";

async function openFile(dataDir: string): Promise<Opened> {
  makeFolder(dataDir);
  const url = fileUrl(join(dataDir, databaseFileName));
  const pragmas = ["journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"];
  const writer = openLibsqlClient(url, pragmas);
  const reader = openLibsqlClient(url, pragmas);
  const close = async () => {
    writer.close();
    reader.close();
  };
  return { kysely: new Kysely<Tables>({ dialect: libsqlDialect({ writer, reader, takeTurn: turnsOf(url) }) }), close };
}

const fileUrl = (path: string): string =>
  `file:${encodeURI(path.split(sep).join("/")).replaceAll("?", "%3F").replaceAll("#", "%23")}`;

function openServer(databaseUrl: string): Opened {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    types: { getTypeParser: readType },
  });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end this process.
  pool.on("error", () => {});
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kysely, close: () => pool.end() };
}

// Every bigint here is a time in milliseconds or a count: a number holds it exactly.
const readType: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
