import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { Messages } from "@/messages/en";

interface SignInPageProps {
  readonly t: Messages;
  readonly by: "sandbox" | "provider";
  readonly callbackUrl: string;
  readonly fault?: keyof Messages["signIn"]["faults"];
}

export function SignInPage({ t, by, callbackUrl, fault }: SignInPageProps) {
  const words = t.signIn;
  return (
    <>
      <PageHead title={words.title} lead={words.lead[by]} />
      {fault === undefined ? null : (
        <Notice tone="bad" live title={words.failedTitle}>
          {words.faults[fault]}
        </Notice>
      )}
      <form method="post" action="/sign-in/start">
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Button look="first" size="big">
          {words.go[by]}
        </Button>
      </form>
    </>
  );
}
