import { Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { RegistrationFault } from "@/lib/trace/app-registration";
import type { Messages } from "@/messages/en";
import { AppForm, type AppFormValues } from "./app-form";
import { RedirectUrls } from "./redirect-urls";

interface NewAppPageProps {
  readonly t: Messages;
  /** The two URLs to register, login first. */
  readonly redirectUrls: readonly string[];
  /** What was typed before a fault; never the secret. */
  readonly values: AppFormValues;
  readonly faults: readonly RegistrationFault[];
}

export function NewAppPage({ t, redirectUrls, values, faults }: NewAppPageProps) {
  const words = t.apps.form;
  return (
    <>
      <Crumbs parent={{ href: "/apps", label: t.apps.title }}>{t.apps.add}</Crumbs>
      <PageHead title={words.title} lead={words.lead} />
      <Sheet aria-labelledby="redirects">
        <SheetHead id="redirects" title={words.order} note={words.orderNote} />
        <RedirectUrls urls={redirectUrls} t={t} />
      </Sheet>
      <Sheet aria-label={words.title} className="p-6 max-md:p-4">
        <AppForm t={t} kind="add" action="/apps/add" values={values} faults={faults} />
      </Sheet>
    </>
  );
}
