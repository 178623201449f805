import type { Metadata } from "next";
import { RunsPage } from "@/components/run/runs-page";
import { listMyRuns } from "@/lib/flows/list-my-runs";
import { requirePerson } from "../../require-person";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.home.runsTitle };
}

export default async function Page({ searchParams }: PageProps<"/runs">) {
  const { ctx, t, locale, nowMs, person } = await requirePerson("/runs");
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const { runs, next } = await listMyRuns(ctx, person, { limit: 50, ...(cursor ? { after: cursor } : {}) });
  return (
    <RunsPage
      runs={runs}
      t={t}
      locale={locale}
      nowMs={nowMs}
      {...(next ? { olderHref: `/runs?after=${next}` } : {})}
      {...(cursor ? { newestHref: "/runs" } : {})}
    />
  );
}
