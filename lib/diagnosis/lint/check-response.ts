import {
  allResponseModes,
  findResponseType,
  type ResponseType,
  responseModes,
  responseTypes,
} from "@/lib/haravan/authorize-parameters";
import { type LintFinding, raise } from "./finding";
import { nearest } from "./nearest";

export interface ResponseChoice {
  /** Null when none was sent. */
  readonly type: string | null;
  /** Undefined when nobody said. */
  readonly mode: string | null | undefined;
  /** Before every parameter's name: `authorize_url.`. */
  readonly at: string;
  /** The flow that the app's registration says it uses. */
  readonly allowed: ResponseType | null;
}

/** What is asked for, and how it comes back. */
export function checkResponse({ type, mode, at, allowed }: ResponseChoice): readonly LintFinding[] {
  const typeAt = `${at}response_type`;
  if (type === null)
    return [raise("response-type-missing", typeAt, { suggestion: "code" }), ...checkMode(null, mode, at)];
  const known = findResponseType(type);
  if (known === null) {
    return [
      raise("response-type-unknown", typeAt, { found: type, suggestion: nearestType(type) }),
      ...checkMode(null, mode, at),
    ];
  }
  const words = known.name.split(" ");
  const findings: LintFinding[] = [];
  if (allowed !== null && allowed.flow !== known.flow) {
    findings.push(raise("response-type-not-allowed", typeAt, { found: type, suggestion: allowed.name }));
  }
  if (words.includes("token")) {
    const suggestion = words.includes("code") ? "code id_token" : "code";
    findings.push(raise("response-type-browser-token", typeAt, { found: type, suggestion }));
  } else if (!words.includes("code")) {
    findings.push(raise("response-type-without-code", typeAt, { found: type, suggestion: "code id_token" }));
  }
  return [...findings, ...checkMode(known, mode, at)];
}

function checkMode(type: ResponseType | null, mode: ResponseChoice["mode"], at: string): readonly LintFinding[] {
  const modeAt = `${at}response_mode`;
  if (mode === undefined) return [];
  if (mode === null) {
    const isHybrid = type !== null && type.flow !== "authorization_code";
    return isHybrid ? [raise("response-mode-absent", modeAt, { suggestion: "form_post" })] : [];
  }
  if (!allResponseModes.includes(mode)) {
    const suggestion = nearest(mode.replaceAll("-", "_"), allResponseModes) ?? canonical(mode);
    return [raise("response-mode-unknown", modeAt, { found: mode, suggestion })];
  }
  if (type !== null && !responseModes[type.flow].includes(mode)) {
    return [raise("response-mode-query", modeAt, { found: mode, suggestion: "form_post" })];
  }
  return mode === "fragment" ? [raise("response-mode-fragment", modeAt, { found: mode, suggestion: "form_post" })] : [];
}

const canonical = (mode: string): string | null =>
  allResponseModes.find((known) => known === mode.toLowerCase().replaceAll("-", "_").trim()) ?? null;

/** Words in another order are no fault; another separator, letter case or a doubled space is. */
function nearestType(type: string): string | null {
  const text = type.replace(/%20|[\s,+|]+/g, " ").trim();
  return (
    findResponseType(text.toLowerCase())?.name ??
    nearest(
      text,
      responseTypes.map(({ name }) => name),
    )
  );
}
