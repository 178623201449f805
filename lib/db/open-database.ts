import { join, sep } from "node:path";
import { Kysely, PostgresDialect, PostgresQueryCompiler } from "kysely";
import pg from "pg";
import { makeFolder } from "@/lib/env/make-folder";
import { createCipher } from "./cipher";
import type { Database } from "./database";
import { openLibsqlClient } from "./libsql-client";
import { libsqlDialect } from "./libsql-dialect";
import { newId } from "./new-id";
import type { Tables } from "./schema";
import { turnsOf } from "./take-turns";
import { withoutNul } from "./without-nul";

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
    // Counts the wait for a free connection too: a burst of a thousand requests takes its time.
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    types: { getTypeParser: readType },
  });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end this process.
  pool.on("error", () => {});
  return { kysely: new Kysely<Tables>({ dialect: new Dialect({ pool }) }), close: () => pool.end() };
}

class Compiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(withoutNul(value));
  }
}

class Dialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler();
  }
}

// Every bigint here is a time in milliseconds or a count: a number holds it exactly.
const readType: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
