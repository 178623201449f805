import Link from "next/link";
import { HoldPress } from "@/components/diagnose/hold-press";
import { HomeBox } from "@/components/diagnose/home-box";
import { RunTable } from "@/components/run/run-table";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import type { Provider } from "@/lib/trace/model";
import type { RunSummary } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { HowItWorks } from "./how-it-works";

interface HomePageProps {
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  readonly recent: readonly RunSummary[];
  /** What the one button does: an install on the sandbox at once, or the install page when there is no sandbox. */
  readonly platform: Provider;
  /** Of this page's policy. */
  readonly nonce: string;
  /** Hidden fields of the quick install, e.g. the demo registration's id. */
  readonly defaults?: readonly (readonly [name: string, value: string])[];
}

export function HomePage({ t, locale, nowMs, recent, platform, nonce, defaults = [] }: HomePageProps) {
  return (
    <>
      <section className="grid items-start gap-8 pt-6 pb-2 max-md:gap-6 max-md:pt-2 lg:grid-cols-[1.15fr_1fr]">
        <div>
          <h1 className="text-balance font-semibold text-2xl tracking-[-0.022em] max-md:text-xl">{t.home.title}</h1>
          <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">{t.home.lead}</p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {platform === "sandbox" ? (
              <form method="post" action="/install/start">
                {defaults.map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <Button look="first" size="big">
                  {t.home.install}
                </Button>
              </form>
            ) : (
              <LinkButton href="/install" look="first" size="big">
                {t.home.install}
              </LinkButton>
            )}
            <span className="max-w-[28ch] text-balance text-ink-soft text-sm">{t.home.installNote[platform]}</span>
          </div>
          {platform === "sandbox" ? (
            <p className="mt-4 text-sm">
              <Link href="/install" prefetch={false} className="link tap">
                {t.home.options}
              </Link>
            </p>
          ) : null}
        </div>
        <HowItWorks t={t} />
      </section>
      <Sheet aria-label={t.diagnose.fromHome.title} className="p-6 max-md:p-4">
        <HomeBox words={t.diagnose.fromHome} hold={<HoldPress nonce={nonce} />} />
      </Sheet>
      {recent.length === 0 ? null : (
        <>
          <Sheet aria-label={t.home.recent}>
            <h2 className="hidden px-4 pt-4 pb-1 font-semibold text-sm max-md:block">{t.home.recent}</h2>
            <RunTable runs={recent} t={t} locale={locale} nowMs={nowMs} heading={t.home.recent} />
          </Sheet>
          <p className="text-sm">
            <Link href="/runs" prefetch={false} className="link tap">
              {t.home.allRuns}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
