import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallPage } from "@/components/x-ray/call-page";
import { callHref } from "@/components/x-ray/fields";
import { describe } from "@/lib/diagnosis";
import { viewCall } from "@/lib/flows/view-call";
import { diagnosisWords } from "../../../../../describe-run";
import { requirePerson } from "../../../../../require-person";
import { visit } from "../../../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.xRay.title };
}

export default async function Page({ params }: PageProps<"/stores/[installation]/calls/[resource]">) {
  const { installation, resource } = await params;
  const here = callHref(encodeURIComponent(installation), resource);
  const { ctx, t, locale, nowMs, person } = await requirePerson(here);
  const view = await viewCall(ctx, person, { installationId: installation, resource });
  if (view === undefined) notFound();
  const words = diagnosisWords(locale);
  const diagnosis = view.facts.answer?.diagnosis ?? null;
  return (
    <CallPage
      view={view}
      t={t}
      locale={locale}
      nowMs={nowMs}
      origin={ctx.env.appOrigin}
      words={words}
      {...(diagnosis === null ? {} : { described: describe(diagnosis, locale, words) })}
    />
  );
}
