import { Notice } from "@/components/ui/notice";
import { WireText } from "@/components/ui/wire-text";
import type { SandboxApp } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";

/** What a person just did here. */
export const doings = ["saved", "rotated", "restored"] as const;
export type Done = (typeof doings)[number];

interface AppNoticesProps {
  readonly app: SandboxApp | "gone" | "unreachable";
  readonly done: Done | null;
  /** Where this tool's own installs come back to. */
  readonly expected: readonly string[];
  readonly t: Messages;
}

export function AppNotices({ app, done, expected, t }: AppNoticesProps) {
  const words = t.apps.sandbox;
  if (typeof app === "string") {
    return (
      <Notice tone={app === "gone" ? "bad" : "unsure"} title={words[app].title}>
        {words[app].text}
      </Notice>
    );
  }
  const missing = expected.filter((url) => !app.redirect_uris.includes(url));
  return (
    <>
      {done === null ? null : (
        <Notice tone="good" live>
          {words[done]}
        </Notice>
      )}
      {app.scenario === null ? null : (
        <Notice tone="warn" title={words.scenario.armed}>
          <p>
            {words.scenario.until}{" "}
            <a href={`/lab/${app.scenario}`} className="link">
              <code>{app.scenario}</code>
            </a>
          </p>
        </Notice>
      )}
      {missing.length === 0 ? null : (
        <Notice tone="warn" title={words.missing.title}>
          <p>{words.missing.text}</p>
          <ul className="mt-1 grid gap-0.5">
            {missing.map((url) => (
              <li key={url}>
                <code>
                  <WireText text={url} />
                </code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {app.warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {words.warnings[warning]}
        </Notice>
      ))}
    </>
  );
}
