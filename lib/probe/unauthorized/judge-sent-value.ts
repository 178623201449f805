import { isJwt, type ValueProblem, valueProblem } from "@/lib/diagnosis";
import { opaqueHandle } from "@/lib/haravan/lifetimes";

export interface SentValue {
  readonly problem: ValueProblem | null;
  /** What may be sent: the value, without what was wrong around it; null where nothing sensible is left. */
  readonly value: string | null;
  /** It is not the text that was pasted. */
  readonly cleaned: boolean;
}

/** A header of ours must never carry what could end it. */
const sendable = /^[\x21-\x7e]{8,4096}$/;
const longest = 4096;
/** Another secret, or none: what is inside is not for us to pick out and send. */
const unsent: ReadonlySet<ValueProblem> = new Set<ValueProblem>(["is-jwt", "placeholder", "characters"]);
/** @see RFC 6750 §2.1 (b64token) */
const written = /^[A-Za-z0-9._~+/-]+=*$/;

const scheme = /^bearer\s/i;

/** How a right header begins, for who pastes all of it. */
const head = /^(?:authorization: ?)?bearer /i;

/**
 * What is wrong with a value that an app sends as its token, seen from the text alone: the value, or the header as it
 * goes out. One line end after it is how people copy; anything else they would send too.
 */
export function judgeSentValue(text: string): SentValue {
  const sent = text.replace(/\r?\n$/, "").replace(head, "");
  if (sent.length > longest) return { problem: "too-long", value: null, cleaned: false };
  const problem = problemOf(sent);
  const value = problem === null || problem === "cut-or-not-a-handle" ? sent : cleaned(sent);
  const usable = sendable.test(value) && (problem === null || !unsent.has(problem));
  return { problem, value: usable ? value : null, cleaned: usable && value !== sent };
}

function problemOf(text: string): ValueProblem | null {
  if (scheme.test(text)) return "scheme-repeated";
  const problem = valueProblem(text);
  if (problem !== null) return problem;
  if (isJwt(text)) return "is-jwt";
  if (/%[0-9a-f]{2}/i.test(text)) return "percent-encoded";
  if (!written.test(text)) return "characters";
  // All of Haravan's tokens that were seen are such handles; that there is no other kind is inferred.
  return opaqueHandle.test(text) ? null : "cut-or-not-a-handle";
}

const around = /^[\s"'`]+|[\s"'`]+$/g;

function cleaned(text: string): string {
  const bare = text
    .replace(around, "")
    .replace(/^(?:bearer\s+)+/i, "")
    .replace(around, "");
  try {
    return decodeURIComponent(bare).trim();
  } catch {
    return bare.trim();
  }
}
