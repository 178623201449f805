import Link from "next/link";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { TextField } from "@/components/ui/text-field";
import { WireText } from "@/components/ui/wire-text";
import type { Messages } from "@/messages/en";
import { exchangeFields as fields, type KeptCode } from "./fields";

interface CodeFieldsProps {
  readonly t: Messages;
  readonly kept: KeptCode | null;
  readonly redirectUri: string;
}

/** The code, typed or kept, and what has to fit it. */
export function CodeFields({ t, kept, redirectUri }: CodeFieldsProps) {
  const { code, redirectUri: uri, verifier } = t.exchange;
  // What may be left out depends on what is tried here.
  const words = { ...t.common, optional: "" };
  return (
    <>
      {kept === null ? (
        <p className="text-ink-soft text-sm">
          {code.none}{" "}
          <Link href="/install" prefetch={false} className="link">
            {code.get}
          </Link>
        </p>
      ) : (
        <>
          <input type="hidden" name={fields.run} value={kept.runId} />
          <ChoiceCards
            name={fields.codeFrom}
            legend={code.legend}
            value="kept"
            choices={[
              {
                value: "kept",
                title: <WireText text={code.kept(kept.fingerprint)} />,
                note: code.keptNote(kept.sent),
              },
              { value: "typed", title: code.typed },
            ]}
          />
        </>
      )}
      <div className="group-has-[input[name=codeFrom][value=kept]:checked]/form:hidden">
        <TextField name={fields.code} label={code.label} hint={code.hint} literal words={words} />
      </div>
      <TextField
        name={fields.redirectUri}
        label={uri.label}
        hint={uri.hint}
        value={redirectUri}
        literal
        words={words}
      />
      <TextField name={fields.codeVerifier} label={verifier.label} hint={verifier.hint} literal words={words} />
    </>
  );
}
