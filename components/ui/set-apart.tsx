import { Fragment, type ReactNode } from "react";

interface Props {
  readonly text: string;
  /** Global: every match is set apart. */
  readonly matches: RegExp;
  readonly as: (match: string) => ReactNode;
}

/** A text in which some words are set in another way; the rest stays text. */
export function SetApart({ text, matches, as }: Props) {
  const found = [...text.matchAll(matches)];
  let from = 0;
  return (
    <>
      {found.map((match) => {
        const before = text.slice(from, match.index);
        from = match.index + match[0].length;
        return (
          <Fragment key={match.index}>
            {before}
            {as(match[0])}
          </Fragment>
        );
      })}
      {text.slice(from)}
    </>
  );
}
