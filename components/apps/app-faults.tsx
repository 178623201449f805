import { Notice } from "@/components/ui/notice";
import type { AppFault } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";

type Words = Messages["apps"]["sandbox"];

/** The fault at one field, as the field shows it. */
export function faultAt(
  t: Messages,
  faults: readonly AppFault[],
  path: string,
): { readonly error?: string; readonly first?: boolean } {
  const fault = faults.find((one) => one.path === path);
  return fault === undefined ? {} : { error: t.apps.sandbox.faults[fault.code], first: path === firstPath(faults) };
}

/** `redirect_uris.10` comes after `redirect_uris.9`. */
const placeOf = ({ path }: AppFault): readonly [section: number, line: number] => {
  const [section = "", line = "-1"] = path.split(".");
  return [Object.keys(sections).indexOf(section), Number(line)];
};

/** Of the fault that the form comes to first. */
function firstPath(faults: readonly AppFault[]): string | undefined {
  return faults.toSorted((one, other) => {
    const [here, line] = placeOf(one);
    const [there, otherLine] = placeOf(other);
    return here - there || line - otherLine;
  })[0]?.path;
}

/** In the order of the form. */
const sections: Readonly<Record<string, (words: Words, t: Messages) => string>> = {
  name: (words) => words.name,
  redirect_uris: (words) => words.redirects.title,
  post_logout_redirect_uris: (words) => words.redirects.title,
  app_url: (words) => words.appUrl.label,
  scopes: (_, t) => t.apps.form.scopes,
  grants: (words) => words.grants.title,
  pkce: (words) => words.pkce.title,
  consent: (words) => words.consent.title,
  code_lifetime: (words) => words.lifetimes.code_lifetime,
  access_token_lifetime: (words) => words.lifetimes.access_token_lifetime,
  id_token_lifetime: (words) => words.lifetimes.id_token_lifetime,
  refresh_absolute_lifetime: (words) => words.lifetimes.refresh_absolute_lifetime,
  refresh_usage: (words) => words.lifetimes.usage,
  scenario: (words) => words.scenario.title,
};

/** What was refused, before the form itself: each leads to its section. */
export function AppFaults({ t, faults }: { readonly t: Messages; readonly faults: readonly AppFault[] }) {
  const words = t.apps.sandbox;
  if (faults.length === 0) return null;
  const wrong = new Set(faults.map(({ path }) => path.split(".")[0]));
  const whole = faults.find(({ path }) => path === "");
  return (
    <Notice tone="bad" live title={words.refused(faults.length)}>
      {whole === undefined ? null : <p>{words.faults[whole.code]}</p>}
      <ul className="flex flex-wrap gap-x-4">
        {Object.entries(sections).map(([field, name]) =>
          wrong.has(field) ? (
            <li key={field}>
              <a href={`#${field}`} className="link">
                {name(words, t)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </Notice>
  );
}
