import { CodeBox } from "@/components/errors/code-box";
import { CopyField } from "@/components/ui/copy-field";
import { longestScope } from "@/lib/haravan/scope-lists";
import type { LeastScopes } from "@/lib/probe/scopes/least-scopes";
import type { Messages } from "@/messages/en";
import { writeForCsharp, writeForDashboard, writeForJavascript, writeForRequest } from "./write-scope-list";

interface ScopeTextsProps {
  readonly found: LeastScopes;
  readonly privateToken: boolean;
  readonly t: Messages;
}

/** The list as text: to tick, to send, to write into code. */
export function ScopeTexts({ found, privateToken, t }: ScopeTextsProps) {
  const words = t.leastScopes.take;
  const ticked = writeForDashboard(found.least);
  const { careful } = t.leastScopes;
  return (
    <div className="grid gap-4 px-6 py-5 max-md:px-4">
      <h2 id="scope-texts" className="font-semibold text-lg tracking-tight">
        {words.title}
      </h2>
      {ticked === "" ? (
        <p className="text-ink-soft text-sm">{words.dashboardNone}</p>
      ) : (
        <CopyField
          label={privateToken ? words.privateDashboard : words.dashboard}
          value={ticked}
          copy={t.common.copy}
          lines
          {...(privateToken ? {} : { note: words.dashboardNote })}
        />
      )}
      {privateToken ? null : (
        <>
          <ScopeString names={found.least} length={found.lengths.least} t={t} />
          <Code label={words.javascript} code={writeForJavascript(found.least)} t={t} />
          <Code label={words.csharp} code={writeForCsharp(found.least)} t={t} />
        </>
      )}
      {found.careful.length === found.least.length ? null : (
        <details className="group">
          <summary className="flex min-h-9 items-center max-md:min-h-11 gap-2 text-sm hover:underline">
            <span aria-hidden="true" className="text-ink-faint transition-transform group-open:rotate-90">
              ›
            </span>
            {careful.title}
          </summary>
          <p className="mb-3 max-w-[68ch] text-ink-soft text-sm">{careful.note}</p>
          <ScopeString names={found.careful} length={found.lengths.careful} t={t} />
        </details>
      )}
    </div>
  );
}

interface ScopeStringProps {
  readonly names: readonly string[];
  readonly length: number;
  readonly t: Messages;
}

/** Counted against the longest that a server takes; what is too long is not offered. */
function ScopeString({ names, length, t }: ScopeStringProps) {
  const words = t.leastScopes.take;
  const counted = `${words.length(length, longestScope)}. ${words.lengthNote}`;
  if (length > longestScope) {
    return (
      <p className="text-ink-soft text-sm">
        {words.tooLong} {counted}
      </p>
    );
  }
  return <CopyField label={words.request} value={writeForRequest(names)} copy={t.common.copy} note={counted} />;
}

function Code({ label, code, t }: { readonly label: string; readonly code: string; readonly t: Messages }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 font-medium text-ink-faint text-xs">{label}</p>
      <CodeBox label={label} code={code} t={t} />
    </div>
  );
}
