import { CopyButton } from "@/components/ui/copy-button";
import { indentJson } from "@/components/ui/indent-json";
import { Notice } from "@/components/ui/notice";
import { WireBox } from "@/components/ui/wire-box";
import type { CallStep, WireResponse } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";
import { toCurl } from "@/lib/trace/to-curl";
import type { Messages } from "@/messages/en";
import { formatMilliseconds } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { CheckList } from "./check-list";
import { ServerKnew } from "./server-knew";
import { StepPane } from "./step-pane";
import { TimingBar } from "./timing-bar";

interface StepCallProps {
  readonly step: CallStep;
  readonly reasons: StepReasons | null;
  readonly t: Messages;
  readonly locale: Locale;
}

/** Request and response side by side, then what was made of them. */
export function StepCall({ step, reasons, t, locale }: StepCallProps) {
  const { request, response, failure, timing, clockOffsetSeconds } = step.exchange;
  const words = t.run.step;
  return (
    <>
      <StepPane
        title={words.request}
        side={<CopyButton value={toCurl(request)} {...t.common.copy} label={words.copyCurl} />}
      >
        <WireBox
          label={words.request}
          firstLine={`${request.method} ${request.url}`}
          headers={request.headers}
          body={request.body === null ? null : formLines(request.body)}
        />
        <CheckList checks={step.checks} t={t} />
      </StepPane>
      <StepPane
        title={words.response}
        side={
          <span className="text-ink-faint text-sm">
            {formatMilliseconds(timing.totalMs, locale)}
            {response === null ? null : ` · ${words.bytes(response.bodyBytes)}`}
          </span>
        }
      >
        {failure === null ? null : (
          <Notice tone="bad">{words.failed(failure.code, t.run.phases[failure.phase])}</Notice>
        )}
        {response === null ? null : <ResponseBox response={response} t={t} />}
        {reasons === null ? null : <ServerKnew reasons={reasons} t={t.inspector} />}
        <TimingBar timing={timing} t={t.run} locale={locale} />
        {clockOffsetSeconds === undefined ? null : (
          <p className="text-ink-soft text-sm">{words.clockOffset(Math.round(clockOffsetSeconds))}</p>
        )}
      </StepPane>
    </>
  );
}

/** What came back, literally; JSON is indented for reading. */
export function ResponseBox({ response, t }: { readonly response: WireResponse; readonly t: Messages }) {
  const words = t.run.step;
  const indented = response.body === null ? null : indentJson(response.body);
  const body = indented ?? response.body;
  return (
    <div>
      <WireBox
        label={words.response}
        firstLine={`HTTP/${response.httpVersion} ${response.status} ${response.statusText}`.trimEnd()}
        headers={response.headers}
        body={body}
      />
      {response.bodyBytes === 0 ? <p className="mt-1 text-ink-soft text-sm">{words.noBody}</p> : null}
      {response.body === null && response.bodyBytes > 0 ? (
        <p className="mt-1 text-ink-soft text-sm">{words.notText}</p>
      ) : null}
      {indented !== null && indented !== response.body && response.body !== null ? (
        <details className="mt-1 text-sm">
          <summary className="tap text-ink-soft hover:text-ink">
            {words.indented} <span className="link">{words.asSent}</span>
          </summary>
          <WireBox label={words.asSent} body={response.body} className="mt-2" />
        </details>
      ) : null}
    </div>
  );
}

/** One field a line, so that two requests can be compared by eye; nothing but line breaks is added. */
function formLines(body: string): string {
  return /^[^\s{[<][^\s{[<=]*=\S*$/.test(body) ? body.replaceAll("&", "\n&") : body;
}
