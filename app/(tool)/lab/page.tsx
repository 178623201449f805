import type { Metadata } from "next";
import { LabPage } from "@/components/lab/lab-page";
import { readLabQuery } from "@/components/lab/lab-query";
import { findRows } from "../../lab/find-rows";
import { findSheet, starters } from "../../lab/scenario-sheets";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.lab.title };
}

export default async function Page({ searchParams }: PageProps<"/lab">) {
  const { t, locale } = await visit();
  const asked = readLabQuery(await searchParams, (name) => findSheet(name)?.group ?? null);
  const rows = findRows(locale, "");
  return (
    <LabPage
      found={findRows(locale, asked.q)}
      all={rows.length}
      starters={starters.flatMap((name) => rows.find(({ id }) => id === name) ?? [])}
      asked={asked}
      t={t.lab}
    />
  );
}
