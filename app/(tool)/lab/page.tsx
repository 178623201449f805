import type { Metadata } from "next";
import { LabPage } from "@/components/lab/lab-page";
import { readLabQuery } from "@/components/lab/lab-query";
import { listRows } from "../../lab/list-rows";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.lab.title };
}

export default async function Page({ searchParams }: PageProps<"/lab">) {
  const { t, locale } = await visit();
  return <LabPage rows={listRows(locale)} asked={readLabQuery(await searchParams)} t={t.lab} />;
}
