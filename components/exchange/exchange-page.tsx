import { RehearseButtons } from "@/components/rehearse/rehearse-menu";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { requestRehearsals } from "@/lib/trace/rehearsals";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { ExchangeForm } from "./exchange-form";
import { ExchangePreview } from "./exchange-preview";
import { exchangeFormId, exchangeFields as fields, type KeptCode, type TokenEndpoints } from "./fields";
import { type PreviewBase, previewExchange } from "./preview-exchange";

interface ExchangePageProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  readonly kept: KeptCode | null;
  readonly endpoints: TokenEndpoints;
}

export function ExchangePage({ t, registrations, kept, endpoints }: ExchangePageProps) {
  const words = t.exchange;
  const selected = registrations.find(({ id }) => id === kept?.registrationId) ?? registrations[0] ?? null;
  const redirectUri = kept?.redirectUri ?? selected?.redirectUrls.at(-1) ?? "";
  const clients = registrations.map(({ id, clientId, provider }) => ({ id, clientId, provider }));
  const base: PreviewBase = { endpoints, clients, kept };
  const initial = previewExchange(
    base,
    new URLSearchParams({
      [fields.client]: selected?.id ?? "",
      [fields.redirectUri]: redirectUri,
      [fields.codeFrom]: kept === null ? "typed" : "kept",
    }),
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="grid items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <Sheet aria-label={words.title} className="p-6 max-md:p-4">
          <ExchangeForm
            t={t}
            registrations={registrations}
            selected={selected?.id ?? null}
            kept={kept}
            redirectUri={redirectUri}
            endpoints={endpoints}
          />
        </Sheet>
        <div className="grid min-w-0 gap-6 max-md:gap-4 lg:sticky lg:top-4">
          <Sheet aria-label={words.preview.title}>
            <SheetHead title={words.preview.title} note={words.preview.note} />
            <div className="grid gap-4 px-6 pb-6 max-md:px-4 max-md:pb-4">
              <ExchangePreview base={base} initial={initial} label={words.preview.label} />
              <Button form={exchangeFormId} look="first" size="big" className="w-full">
                {words.send}
              </Button>
            </div>
          </Sheet>
          <Sheet aria-label={words.rehearse.title}>
            <SheetHead title={words.rehearse.title} note={words.rehearse.note} />
            <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
              <RehearseButtons names={requestRehearsals} t={t.rehearse} form={exchangeFormId} />
            </div>
          </Sheet>
        </div>
      </div>
    </>
  );
}
