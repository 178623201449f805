import { Prose } from "@/components/ui/prose";
import { type Tone, toneEdge, toneMark, toneText } from "@/components/ui/tone";
import type { SignatureOutcome } from "@/lib/trace/signatures";
import type { SignatureMessages } from "@/messages/en/signature";
import type { SignatureAnswer } from "./ask-signature";

interface SignatureResultProps {
  readonly answer: SignatureAnswer;
  readonly words: SignatureMessages;
}

/** Public apps take a launch that is this old, or this early. */
const freshSeconds = 300;

function toneOf(outcome: SignatureOutcome): Tone {
  if (outcome === "original-raw" || outcome === "original-decoded" || outcome === "raw-body") return "good";
  return outcome === "none" || outcome === "no-signature" || outcome === "not-a-signature" ? "bad" : "warn";
}

/** In words what the signature was made over, then what that rests on. */
export function SignatureResult({ answer, words }: SignatureResultProps) {
  const { outcome, message, encoding, age_seconds: age, tried, diagnosis } = answer;
  const tone = toneOf(outcome);
  return (
    <div className={`flex gap-3 rounded-sm border border-line border-l-4 bg-sheet px-4 py-3 text-sm ${toneEdge[tone]}`}>
      <span aria-hidden="true" className={`font-bold font-mono ${toneText[tone]}`}>
        {toneMark[tone]}
      </span>
      <div className="grid min-w-0 max-w-[72ch] gap-2">
        <p className="font-medium">{message}</p>
        <dl className="grid gap-1 text-ink-soft">
          {encoding === null ? null : <Row name={words.encoding.label}>{words.encoding[encoding]}</Row>}
          {age === null ? null : (
            <Row name={words.age.label}>
              {age} s. {Math.abs(age) <= freshSeconds ? words.age.fresh : words.age.old}
            </Row>
          )}
          {tried.length === 0 ? null : (
            <Row name={words.tried}>
              <code translate="no" className="text-xs">
                {tried.join(", ")}
              </code>
            </Row>
          )}
          {diagnosis.causes.length === 0 ? null : (
            <Row name={words.diagnosis}>
              <ul>
                {diagnosis.causes.slice(0, 3).map((cause) => (
                  <li key={cause.id}>
                    <a href={cause.link} className="link">
                      {cause.title || cause.id}
                    </a>
                    {cause.fix[0] === undefined ? null : (
                      <>
                        : <Prose text={cause.fix[0]} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </Row>
          )}
          {diagnosis.ask === null || diagnosis.causes.length === 0 ? null : <Row name={words.ask}>{diagnosis.ask}</Row>}
        </dl>
      </div>
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="wrap-anywhere grid gap-x-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
