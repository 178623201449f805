import { plural } from "../format";

/** The frame of the catalog; what the causes say of themselves is in messages/diagnosis. */
export const enErrors = {
  title: "Errors",
  lead: "Every cause that a diagnosis here can name: what it means, how to tell it from what looks the same, and what cures it.",
  search: "Code, status or phrase",
  searchHint: "As the answer or the log has it: invalid_grant, 403, state mismatch.",
  find: "Search",
  all: "Show all",
  found: (number: number, query: string) => `${plural(number, "en", { one: "cause", other: "causes" })} for “${query}”`,
  nothing: "No cause in the catalog says that",
  nothingNote: "Try the error code alone, the HTTP status, or fewer words.",
  where: "Where it shows",
  party: "Lies with",
  retry: "Trying again",
  meaning: "What it means",
  merchant: "What the merchant sees:",
  tellApart: "How to tell it apart",
  lookAlikes: "Look-alikes, and what tells them apart",
  reasons: "Why it happens, and what cures it",
  aliases: "People search for it as",
  sources: "Sources",
  source: (kind: string, date: string) => `${kind}, read on ${date}`,
  kinds: {
    documented: "Haravan’s documentation",
    observed: "seen in public code",
    inferred: "inferred from the server’s source",
  },
  standard: "the standard behind it",
};

export type ErrorMessages = typeof enErrors;
