// `npm run db:migrate`: brings the database up to date without starting the server, which does it by itself.
import { writeSync } from "node:fs";
import { openStorage } from "../server/open-storage";
import { readSettings } from "../server/read-settings";

const settings = readSettings(process.env);
if (!settings.ok) leave(settings.failure);
const storage = await openStorage(settings.value);
if (!storage.ok) leave(storage.failure);
const { db, migrated } = storage.value;
await db.close();
process.stdout.write(migrated.length === 0 ? "The database is up to date.\n" : `Applied: ${migrated.join(", ")}.\n`);

function leave(sentence: string): never {
  // At once: a stream may not get to it before the process is gone.
  writeSync(2, `${sentence}\n`);
  process.exit(1);
}
