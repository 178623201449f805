// One text for every page and every set of tabs, so that the policy needs one hash for it.
const script = `(()=>{try{const b=document.currentScript.previousElementSibling,k=localStorage.getItem(b.dataset.memory),p=[...b.querySelectorAll("details[data-key]")];if(!p.some(d=>d.dataset.key===k))return;for(const d of p){const on=d.dataset.key===k;d.open=on;d.toggleAttribute("data-chosen",on)}for(const t of b.querySelectorAll("[role=tab]")){const on=t.dataset.key===k;t.setAttribute("aria-selected",on);t.tabIndex=on?0:-1}}catch{}})()`;

/** Right behind <RememberedTabs>: applies the remembered choice before anything is painted, so that nothing jumps. */
export function ApplyMemory() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; its hash is in the policy
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
