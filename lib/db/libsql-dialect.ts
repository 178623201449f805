import type { InArgs, ResultSet, Transaction } from "@libsql/client";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { LibsqlClient } from "./libsql-client";
import type { TakeTurn } from "./take-turns";
import { withoutNul } from "./without-nul";

/**
 * Kysely over @libsql/client, which runs synchronously. Writers take turns on one connection: a second statement inside
 * another caller's transaction would wait for a lock that this very thread has to release. Readers have their own, and
 * go on while a writer waits for another process.
 */
export function libsqlDialect(clients: {
  readonly writer: LibsqlClient;
  readonly reader: LibsqlClient;
  readonly takeTurn: TakeTurn;
}): Dialect {
  const { takeTurn } = clients;
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => new LibsqlConnection(clients.writer, clients.reader, takeTurn),
      releaseConnection: async () => {},
      beginTransaction: (connection) => own(connection).begin(),
      commitTransaction: (connection) => own(connection).end("commit"),
      rollbackTransaction: (connection) => own(connection).end("rollback"),
      destroy: async () => {
        clients.writer.close();
        clients.reader.close();
      },
    }),
  };
}

function own(connection: DatabaseConnection): LibsqlConnection {
  if (connection instanceof LibsqlConnection) return connection;
  throw new TypeError("a connection of another dialect");
}

class LibsqlConnection implements DatabaseConnection {
  readonly #writer: LibsqlClient;
  readonly #reader: LibsqlClient;
  readonly #takeTurn: TakeTurn;
  #transaction: Transaction | null = null;
  #endTurn = () => {};

  constructor(writer: LibsqlClient, reader: LibsqlClient, takeTurn: TakeTurn) {
    this.#writer = writer;
    this.#reader = reader;
    this.#takeTurn = takeTurn;
  }

  async begin(): Promise<void> {
    this.#endTurn = await this.#takeTurn();
    try {
      this.#transaction = await this.#writer.begin();
    } catch (error) {
      this.#endTurn();
      throw error;
    }
  }

  async end(how: "commit" | "rollback"): Promise<void> {
    const transaction = this.#transaction;
    try {
      await transaction?.[how]();
      if (how === "commit") this.#transaction = null;
    } finally {
      // A commit that failed is followed by a rollback, which gives the turn back.
      if (how === "rollback" || this.#transaction === null) {
        this.#transaction = null;
        this.#endTurn();
      }
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await this.#run(query);
    const rows = result.rows.map((row) => Object.fromEntries(result.columns.map((name, at) => [name, row[at]])));
    return { rows: rows as Row[], numAffectedRows: BigInt(result.rowsAffected) };
  }

  async #run(query: CompiledQuery): Promise<ResultSet> {
    const statement = { sql: query.sql, args: query.parameters.map(withoutNul) as InArgs };
    if (this.#transaction) return await this.#transaction.execute(statement);
    if (query.query.kind === "SelectQueryNode") return await this.#reader.execute(statement);
    const endTurn = await this.#takeTurn();
    try {
      return await this.#writer.execute(statement);
    } finally {
      endTurn();
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, the client cannot do it.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("streaming is not supported by this dialect");
  }
}
