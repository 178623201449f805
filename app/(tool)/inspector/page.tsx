import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InspectorPage } from "@/components/inspector/inspector-page";
import { InspectorQuery, inspectRequests } from "@/lib/flows/inspect-requests";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.inspector.title };
}

const given = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function Page({ searchParams }: PageProps<"/inspector">) {
  if (!(await visit()).sandbox) notFound();
  const { ctx, t, locale, nowMs, person } = await requirePerson("/inspector");
  const asked = await searchParams;
  const read = InspectorQuery.safeParse({
    app: given(asked["app"]),
    run: given(asked["run"]),
    check: given(asked["check"]),
    after: given(asked["after"]),
  });
  const query = read.success ? read.data : InspectorQuery.parse({});
  const { app = "", run = "", check = "" } = query;
  const { requests, next, complete, apps } = await inspectRequests(ctx, person, query);
  const older = new URLSearchParams(
    Object.entries({ app, run, check, after: next ?? "" }).filter(([, value]) => value !== ""),
  );
  return (
    <InspectorPage
      requests={requests}
      apps={apps}
      filter={{ app, run, check }}
      complete={complete}
      t={t}
      locale={locale}
      nowMs={nowMs}
      {...(next === null ? {} : { olderHref: `/inspector?${older}` })}
    />
  );
}
