import "@/components/store/section-nav.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallLimitSection } from "@/components/call-limit/call-limit-section";
import { readPlanQuery } from "@/components/call-limit/plan-query";
import { ProbesSection } from "@/components/probes/probes-section";
import { StorePage } from "@/components/store/store-page";
import { TokenSection } from "@/components/token/token-section";
import { toldParam } from "@/components/unauthorized/fields";
import { UnauthorizedSection } from "@/components/unauthorized/unauthorized-section";
import { viewStore } from "@/lib/flows/list-stores";
import { listTicked } from "@/lib/flows/list-ticked";
import { loadConsentBasis } from "@/lib/flows/load-consent-basis";
import { viewLastLimit } from "@/lib/flows/view-last-limit";
import { viewProbing } from "@/lib/flows/view-probing";
import { rehearsalsOfStore } from "@/lib/flows/view-rehearsals";
import { viewTokenLife } from "@/lib/flows/view-token-life";
import { viewTokenStory } from "@/lib/flows/view-token-story";
import { probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { offerMissing } from "@/lib/probe/consent/offer-consent";
import { diagnosisWords } from "../../../describe-run";
import { readAddress } from "../../../read-address";
import { requirePerson } from "../../../require-person";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.store.title };
}

export default async function Page({ params, searchParams }: PageProps<"/stores/[installation]">) {
  const { installation: id } = await params;
  const { ctx, t, locale, nowMs, person } = await requirePerson(`/stores/${encodeURIComponent(id)}`);
  const installation = await viewStore(ctx, person, id);
  if (installation === undefined) notFound();
  const query = await searchParams;
  const told = query[toldParam];
  const [ticked, rehearse, life, lastLimit, story, probing, basis] = await Promise.all([
    listTicked(ctx, person, installation),
    rehearsalsOfStore(ctx, person, installation),
    viewTokenLife(ctx, person, installation),
    viewLastLimit(ctx, person, installation),
    viewTokenStory(ctx, person, installation, typeof told === "string" ? told : null),
    viewProbing(ctx, person, id),
    loadConsentBasis(ctx, person, installation),
  ]);
  const address = readAddress(query);
  const cause = life.refused?.cause ?? null;
  const missing = offerMissing(basis, probeMatrix(installation));
  const shown = { installation, t, locale, nowMs };
  return (
    <StorePage
      {...shown}
      ticked={ticked}
      inVain={missing?.inVain ?? []}
      rehearse={rehearse}
      parts={{
        probes: <ProbesSection {...shown} probing={probing} missing={missing} address={address} />,
        tokenLife: (
          <TokenSection
            {...shown}
            life={life}
            causeTitle={cause && diagnosisWords(locale).causes[cause].title}
            doing={address.has("moved") ? "moved" : address.has("uninstalled") ? "uninstalled" : null}
          />
        ),
        unauthorized: <UnauthorizedSection {...shown} story={story} />,
        callLimit: <CallLimitSection {...shown} last={lastLimit} asked={readPlanQuery(query)} />,
      }}
    />
  );
}
