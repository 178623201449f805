import type { LogLevel } from "@/lib/env/env";

type Level = Exclude<LogLevel, "silent">;
type Fields = Readonly<Record<string, string | number | boolean>>;

/** Writes one line an event: words and numbers chosen by us, never a value that came in with a request. */
export type Log = (level: Level, event: string, fields?: Fields) => void;

const order: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

export function createLog(least: LogLevel, write: (line: string) => void, now: () => number = Date.now): Log {
  return (level, event, fields = {}) => {
    if (order[level] < order[least]) return;
    const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${quote(String(value))}`);
    write(`${new Date(now()).toISOString()} ${level} ${event}${pairs.join("")}\n`);
  };
}

// A line break or a space inside a value would let it look like another field or another line.
const quote = (value: string) => (/^[\w./:*@-]+$/.test(value) ? value : JSON.stringify(value));
