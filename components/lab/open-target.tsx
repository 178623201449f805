"use client";

import { useEffect } from "react";

/** A link to a row, or a group, that is folded away: the page comes again with that group open. */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const name = location.hash.replace(/^#(at-)?/, "");
      if (!/^[a-z0-9-]+$/.test(name)) return;
      const address = new URL(location.href);
      const target = document.getElementById(location.hash.slice(1));
      // A row that is there, a group that is open, or one that somebody closed: the address says so.
      if (target !== null && address.searchParams.has("open")) return;
      if (target !== null && target.querySelector('[aria-expanded="false"]') === null) return;
      // Asked once: what is no group and no scenario opens nothing.
      if (address.searchParams.get("open") === name) return;
      address.searchParams.set("open", name);
      location.replace(address);
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return null;
}
