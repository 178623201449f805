import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { PersonView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { PopMenu } from "./pop-menu";

interface PersonMenuProps {
  readonly person: PersonView | null;
  readonly t: Messages["shell"];
}

/** Who the tool thinks you are. Opens without a script. */
export function PersonMenu({ person, t }: PersonMenuProps) {
  if (person === null) {
    return (
      <Link href="/sign-in" prefetch={false} className="link whitespace-nowrap text-sm">
        {t.signIn}
      </Link>
    );
  }
  return (
    <PopMenu
      className="relative text-sm"
      summaryClass="flex min-h-8 max-w-44 items-center gap-1 rounded-sm px-2 text-ink-soft hover:bg-well hover:text-ink"
      panelClass="absolute top-full right-0 z-10 mt-1 grid w-64 gap-3 rounded-md border border-line bg-sheet p-4 shadow-float"
      summary={
        <>
          <span className="sr-only">{t.signedInAs("")}</span>
          <span className="truncate">{person.name}</span>
          <span aria-hidden="true" className="text-ink-faint">
            ▾
          </span>
        </>
      }
    >
      <PersonFacts person={person} t={t} />
      <Link href="/settings/me" prefetch={false} className="link justify-self-start rounded-xs">
        {t.mine}
      </Link>
      <Link href="/settings/keys" prefetch={false} className="link justify-self-start rounded-xs">
        {t.keys}
      </Link>
      <SignOut t={t} />
    </PopMenu>
  );
}

export function PersonFacts({ person, t }: { readonly person: PersonView; readonly t: Messages["shell"] }) {
  return (
    <p>
      <span className="block font-medium">{person.name}</span>
      {person.email === null ? null : <span className="block break-words text-ink-soft">{person.email}</span>}
      <span className="block text-ink-faint text-xs">{t.signedInBy[person.signedInBy]}</span>
    </p>
  );
}

export function SignOut({ t }: { readonly t: Messages["shell"] }) {
  return (
    <form method="post" action="/sign-out">
      <Button className="w-full">{t.signOut}</Button>
    </form>
  );
}
