import type { Metadata } from "next";
import { cookies } from "next/headers";
import { caseCookie, readCaseCookie } from "@/app/diagnose/case-cookie";
import { DiagnosePage } from "@/components/diagnose/diagnose-page";
import { pasteFields } from "@/components/diagnose/paste-fields";
import { ServedVerdict } from "@/components/diagnose/served-verdict";
import { describe, diagnose } from "@/lib/diagnosis";
import { listApps } from "@/lib/flows/list-apps";
import { diagnosisWords } from "../../describe-run";
import { type Visit, visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = (await visit()).t.diagnose;
  return { title, description: lead };
}

export default async function Page({ searchParams }: PageProps<"/diagnose">) {
  const here = await visit();
  const { ctx, t, locale, person } = here;
  const { [pasteFields.read]: read } = await searchParams;
  const registrations = person === null ? null : await listApps(ctx, person);
  return (
    <DiagnosePage
      t={t}
      locale={locale}
      registrations={registrations}
      served={read === "" ? await servedCase(here) : null}
      tooLong={read === pasteFields.tooLong}
    />
  );
}

/** What was pasted without scripts a moment before. */
async function servedCase({ locale, t }: Visit) {
  const evidence = await readCaseCookie((await cookies()).get(caseCookie)?.value);
  if (evidence === null) return null;
  const words = diagnosisWords(locale);
  const described = describe(diagnose(evidence), locale, words);
  return {
    text: JSON.stringify(evidence, null, 2),
    verdict: <ServedVerdict described={described} words={words} t={t} />,
  };
}
