import { SetApart } from "./set-apart";

const fingerprint = /\b[a-z][a-z_-]{0,40}#[0-9a-f]{4,16}\b/g;

/** Text that travelled; what stands for a secret (`code#a1b2c3d4`) is set apart. */
export function WireText({ text }: { readonly text: string }) {
  return (
    <SetApart
      text={text}
      matches={fingerprint}
      as={(secret) => <span className="rounded-xs bg-warn-wash box-decoration-clone px-0.5 text-warn">{secret}</span>}
    />
  );
}
