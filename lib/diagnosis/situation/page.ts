import { authorizeErrors, errorsSentToTheApp } from "@/lib/haravan/authorize-errors";

export interface HostedPage {
  readonly error: string | null;
  readonly description: string | null;
}

const descriptions = [...new Set(authorizeErrors.flatMap(({ description }) => description ?? []))].sort(
  (a, b) => b.length - a.length,
);

const codes = [...new Set([...authorizeErrors.map(({ error }) => error), ...errorsSentToTheApp])];
const codePattern = new RegExp(`(?<![a-z_])(${codes.join("|")})(?![a-z_])`);

/** Reads the account host's error page out of HTML, or out of what a person copied from it. */
export function readHostedPage(text: string): HostedPage {
  const plain = text.includes("<") ? text.replace(/<[^<>]{0,2000}>/g, " ") : text;
  return {
    error: codePattern.exec(plain)?.[1] ?? null,
    description: descriptions.find((description) => plain.includes(description)) ?? null,
  };
}
