import { headers } from "next/headers";
import { HomePage } from "@/components/home/home-page";
import { listMyRuns } from "@/lib/flows/list-my-runs";
import { visit } from "../visit";

export default async function Page() {
  const { ctx, t, locale, person, nowMs, sandbox } = await visit();
  const recent = person === null ? [] : (await listMyRuns(ctx, person, { limit: 6 })).runs;
  return (
    <HomePage
      t={t}
      locale={locale}
      nowMs={nowMs}
      recent={recent}
      platform={sandbox ? "sandbox" : "haravan"}
      nonce={(await headers()).get("x-nonce") ?? ""}
    />
  );
}
