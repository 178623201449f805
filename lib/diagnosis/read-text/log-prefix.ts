import { readTime } from "./read-time";

/** What programs that carry logs write before each line. Each is tried in turn, a few times over. */
const prefixes: readonly RegExp[] = [
  // docker compose, foreman
  /^[\w.@/-]{1,60} {1,40}\| /,
  // concurrently
  /^\[\d{1,3}\] /,
  // ISO date and time, with or without brackets
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?Z| ?[+-]\d\d:?\d\d)?\]?(?:[ \t:|-]{1,6}|$)/,
  // an access log's date, and Serilog's console
  /^\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?\] /,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?: (?:VRB|DBG|INF|WRN|ERR|FTL))?\]?[ \t]{1,4}/,
  // syslog, Heroku, Kubernetes
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,80} [\w./-]{1,80}(?:\[[\w.]{1,20}\])?: /,
  /^(?:heroku|app)\[[\w.]{1,40}\]: /,
  /^(?:stdout|stderr) [FP] /,
  /^\[?(?:trace|debug|dbg|information|info|inf|warning|warn|wrn|error|err|fatal|ftl|critical|crit|verbose)\]?[ \t]{0,4}[:|-]?[ \t]{1,4}/i,
];

export interface LogPrefix {
  readonly length: number;
  readonly at: number | null;
}

const none: LogPrefix = { length: 0, at: null };

export function readLogPrefix(line: string): LogPrefix {
  let length = 0;
  for (let round = 0; round < 4; round += 1) {
    const rest = line.slice(length, length + 200);
    const found = prefixes.map((prefix) => prefix.exec(rest)?.[0].length ?? 0).find((size) => size > 0);
    if (found === undefined) break;
    length += found;
  }
  return length === 0 ? none : { length, at: readTime(line.slice(0, Math.min(length + 1, 120))) };
}
