import { sortScopes } from "@/lib/haravan/scopes";

const headings = [
  ["Commerce", "com."],
  ["Haraweb", "web."],
] as const;

/** What is ticked on the dashboard, under its own headings; sign-in and special scopes are not ticked there. */
export function writeForDashboard(names: readonly string[]): string {
  return headings
    .flatMap(([heading, prefix]) => {
      const under = sortScopes(names).filter((name) => name.startsWith(prefix));
      return under.length === 0 ? [] : [[heading, ...under.map((name) => `  ${name}`)].join("\n")];
    })
    .join("\n");
}

export const writeForRequest = (names: readonly string[]): string => names.join(" ");

export const writeForJavascript = (names: readonly string[]): string =>
  `const scopes = [\n${names.map((name) => `  ${JSON.stringify(name)},\n`).join("")}];\n`;

export const writeForCsharp = (names: readonly string[]): string =>
  `options.Scope.Clear();\n${names.map((name) => `options.Scope.Add(${JSON.stringify(name)});\n`).join("")}`;
