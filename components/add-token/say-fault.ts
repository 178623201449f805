import type { CauseId } from "@/lib/diagnosis";
import type { AddTokenMessages } from "@/messages/en/add-token";
import type { SaidFault } from "./fields";

type Words = AddTokenMessages["faults"];

const wordsOf = (table: object, name: string): string | undefined => {
  const found = Object.entries(table).find(([key]) => key === name);
  return typeof found?.[1] === "string" ? found[1] : undefined;
};

/** The sentence at a field; `undefined`: nothing is wrong there, or the address names no fault of ours. */
export function faultAt(words: Words, fault: SaidFault | null, field: SaidFault["field"]): string | undefined {
  if (fault === null || fault.field !== field) return undefined;
  if (fault.member === null) return wordsOf(words[field], fault.fault);
  const said = wordsOf(words.answer, fault.fault);
  return said === undefined || fault.member === "answer" ? said : words.member(fault.member, said);
}

const kinds = ["id-token", "session-token", "jwt", "code", "refresh-token", "client-secret"];
const shapes = ["placeholder", "hidden", "too-short", "too-long", "several", "characters"];

/** The entry of the catalog for an app that sends such a thing as its token. */
export function causeOfFault(fault: string): CauseId | null {
  if (kinds.includes(fault)) return "token-wrong-kind";
  return shapes.includes(fault) ? "token-malformed" : null;
}
