import { Chip } from "@/components/ui/chip";
import type { Story } from "@/lib/probe/unauthorized/story";
import type { Messages } from "@/messages/en";
import { FactLines } from "./fact-lines";

interface StoryListProps {
  readonly title: string;
  readonly stories: readonly Story[];
  /** What it was not: struck through, with the proof of that. */
  readonly struck?: boolean;
  readonly t: Messages["unauthorized"];
}

export function StoryList({ title, stories, struck = false, t }: StoryListProps) {
  return (
    <section className="min-w-0 px-6 py-4 max-md:border-line max-md:border-t max-md:px-4">
      <h3 className="mb-2 flex items-center gap-2 font-semibold text-sm">
        {title} <Chip mark={null}>{stories.length}</Chip>
      </h3>
      <ul className="text-sm [&>li+li]:border-line [&>li+li]:border-t [&>li+li]:border-dashed">
        {stories.map((story) => (
          <li key={story.id} className="py-2 first:pt-0">
            <StoryTitle story={story} struck={struck} t={t} />
            {struck ? null : (
              <>
                {" "}
                <Chip tone="unsure" mark={null}>
                  {t.certainty[story.certainty]}
                </Chip>
              </>
            )}
            <FactLines facts={story.facts} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StoryTitle({
  story,
  struck,
  t,
}: {
  readonly story: Story;
  readonly struck: boolean;
  readonly t: StoryListProps["t"];
}) {
  const { title } = t.stories[story.id];
  const said = struck ? <del>{title}</del> : title;
  const look = struck ? "text-ink-soft line-through hover:text-ink" : "link";
  return story.cause === null ? (
    <span className={struck ? "text-ink-soft line-through" : undefined}>{said}</span>
  ) : (
    <a href={`/errors/${story.cause}`} className={look}>
      {said}
    </a>
  );
}
