import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import type { DiagnosisAction } from "./diagnosis-action";
import { StartAgain } from "./start-again";

interface AdvisedActionProps {
  readonly action: DiagnosisAction;
  readonly label: string;
  readonly words: { readonly done: string; readonly failed: string };
}

/** The one next action of a diagnosis, as far as this page can do it. */
export function AdvisedAction({ action, label, words }: AdvisedActionProps) {
  switch (action.kind) {
    case "link":
      return (
        <LinkButton href={action.href} look="first">
          {label}
        </LinkButton>
      );
    case "copy":
      return (
        <CopyButton
          value={action.value}
          label={label}
          done={words.done}
          failed={words.failed}
          look="first"
          size="normal"
        />
      );
    case "start":
      return <StartAgain fields={action.fields} label={label} first />;
  }
}
