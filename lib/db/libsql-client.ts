import { type Client, createClient, type InStatement, type ResultSet, type Transaction } from "@libsql/client";
import { databaseFault } from "./database-fault";

/** One connection to the file, kept ready: with its pragmas, and replaced when it met another process's lock. */
export interface LibsqlClient {
  execute(statement: InStatement): Promise<ResultSet>;
  begin(): Promise<Transaction>;
  close(): void;
}

// SQLite's own wait stops this whole process, so it is short, and repeated: five seconds in all.
const lockWaitMs = 25;
const attempts = 100;

export function openLibsqlClient(url: string, pragmas: readonly string[]): LibsqlClient {
  const client: Client = createClient({ url, concurrency: 1, timeout: lockWaitMs });
  let prepared: Promise<void> | null = null;

  const prepare = async () => {
    for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
  };

  const whenFree = async <Value>(attempt: () => Promise<Value>): Promise<Value> => {
    for (let left = attempts; ; left -= 1) {
      try {
        prepared ??= prepare().catch((error: unknown) => {
          prepared = null;
          throw error;
        });
        await prepared;
        return await attempt();
      } catch (error) {
        if (databaseFault(error) !== "busy" || left <= 1 || client.closed) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.floor(Math.random() * 45)));
        if (client.closed) throw error;
        // A statement that met the lock stays open in this connection, and no later commit would pass it.
        await client.reconnect();
        prepared = null;
      }
    }
  };

  return {
    execute: (statement) => whenFree(() => client.execute(statement)),
    begin: () => whenFree(() => client.transaction("write")),
    close: () => client.close(),
  };
}
