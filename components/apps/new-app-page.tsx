import { Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { defaultInstallScopes } from "@/lib/haravan/scopes";
import type { Messages } from "@/messages/en";
import { AppForm, type AppFormValues } from "./app-form";
import type { appFields } from "./fields";
import { RedirectUrls } from "./redirect-urls";

interface NewAppPageProps {
  readonly t: Messages;
  /** The two URLs to register, login first. */
  readonly redirectUrls: readonly string[];
  /** What was typed before a fault; never the secret. No scopes: the usual ones are ticked. */
  readonly values: AppFormValues;
  readonly fault?: { readonly field: keyof typeof appFields; readonly text: string };
}

export function NewAppPage({ t, redirectUrls, values, fault }: NewAppPageProps) {
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
        <AppForm
          t={t}
          kind="add"
          action="/apps/add"
          values={{ ...values, scopes: values.scopes.length === 0 ? defaultInstallScopes : values.scopes }}
          {...(fault === undefined ? {} : { fault })}
        />
      </Sheet>
    </>
  );
}
