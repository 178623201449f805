"use client";

import { useEffect } from "react";

/** Marks the button of a form that is on its way, once for the whole page, and swallows the second press. */
export function PendingForms() {
  useEffect(() => {
    const mark = (event: SubmitEvent) => {
      const { submitter } = event;
      if (submitter === null || event.defaultPrevented) return;
      if (submitter.dataset["pending"] !== undefined) event.preventDefault();
      submitter.dataset["pending"] = "";
      submitter.setAttribute("aria-busy", "true");
    };
    // Back from the accounts server, the page may be the very same one, button still marked.
    const clear = () => {
      for (const button of document.querySelectorAll<HTMLElement>("[data-pending]")) {
        delete button.dataset["pending"];
        button.removeAttribute("aria-busy");
      }
    };
    document.addEventListener("submit", mark);
    addEventListener("pageshow", clear);
    return () => {
      document.removeEventListener("submit", mark);
      removeEventListener("pageshow", clear);
    };
  }, []);
  return null;
}
