// The page promises that nothing is sent. Until its scripts listen, a press would send: it waits for them instead.
// Where no scripts run this one does not either, and the form is posted.
const script = `(()=>{const f=document.currentScript.closest("form");f.addEventListener("submit",e=>{if(!("live" in f.dataset)){e.preventDefault();f.dataset.pressed="";e.submitter?.setAttribute("aria-busy","true")}})})()`;

/** Inside the form, as text: React runs no script that it makes itself, and must not, for then the form is live. */
export function HoldPress({ nonce }: { readonly nonce: string }) {
  return (
    <span
      hidden
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, and the nonce that we made
      dangerouslySetInnerHTML={{ __html: `<script nonce="${nonce}">${script}</script>` }}
    />
  );
}
