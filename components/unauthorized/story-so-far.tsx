import type { ReactNode } from "react";
import type { ToldStories } from "@/lib/probe/unauthorized/tell-unauthorized";
import type { Messages } from "@/messages/en";
import { FactLines } from "./fact-lines";
import { StoryList } from "./story-list";

interface StorySoFarProps {
  readonly told: ToldStories;
  /** What can be asked, beside what is excluded already. */
  readonly children?: ReactNode;
  readonly t: Messages["unauthorized"];
}

/** What memory alone makes of it; nothing was sent for this. */
export function StorySoFar({ told: { lead, excluded }, children, t }: StorySoFarProps) {
  return (
    <div className="grid border-line border-t lg:grid-cols-[1.4fr_1fr] lg:[&>*+*]:border-line lg:[&>*+*]:border-l">
      <div className="min-w-0">
        <section className="px-6 py-4 max-md:px-4">
          <h3 className="mb-2 font-semibold text-sm">{t.soFar}</h3>
          <p className="text-sm">{lead === null ? t.soFarNone : t.soFarLead(t.stories[lead.id].title)}</p>
          {lead === null ? null : <FactLines facts={lead.facts} t={t} />}
        </section>
        {children}
      </div>
      {excluded.length === 0 ? null : <StoryList title={t.excluded} stories={excluded} struck t={t} />}
    </div>
  );
}
