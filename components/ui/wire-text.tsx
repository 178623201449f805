import { Fragment } from "react";

const fingerprint = /\b[a-z][a-z_-]*#[0-9a-f]{4,16}\b/g;

/** Text that travelled; what stands for a secret (`code#a1b2c3d4`) is set apart. */
export function WireText({ text }: { readonly text: string }) {
  const found = [...text.matchAll(fingerprint)];
  if (found.length === 0) return text;
  let from = 0;
  return (
    <>
      {found.map((match) => {
        const before = text.slice(from, match.index);
        from = match.index + match[0].length;
        return (
          <Fragment key={match.index}>
            {before}
            <span className="rounded-xs bg-warn-wash box-decoration-clone px-0.5 text-warn">{match[0]}</span>
          </Fragment>
        );
      })}
      {text.slice(from)}
    </>
  );
}
