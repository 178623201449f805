"use client";

import { useEffect, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { WireBox } from "@/components/ui/wire-box";
import { installFields, installFormId } from "./fields";
import {
  type PreviewBase,
  type PreviewChoices,
  type PreviewLeg,
  type PreviewWarning,
  previewAuthorize,
  previewWarnings,
} from "./preview-authorize";

interface AuthorizePreviewProps {
  readonly base: PreviewBase;
  readonly initial: PreviewChoices;
  readonly words: {
    readonly made: string;
    readonly copy: string;
    readonly legs: Readonly<Record<PreviewLeg, string>>;
    readonly warnings: Readonly<Record<PreviewWarning, string>>;
  };
  readonly copied: { readonly done: string; readonly failed: string };
}

/** Reads the form beside it as it is filled in. Without a script it shows the request of the defaults. */
export function AuthorizePreview({ base, initial, words, copied }: AuthorizePreviewProps) {
  const [choices, setChoices] = useState(initial);

  useEffect(() => {
    const form = document.getElementById(installFormId);
    if (!(form instanceof HTMLFormElement)) return;
    const read = () => setChoices(readChoices(new FormData(form)));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);

  const warnings = previewWarnings(base, choices);
  return (
    <div className="grid min-w-0 gap-4">
      {previewAuthorize(base, choices, `<${words.made}>`).map(({ leg, url }) => (
        <div key={leg} className="min-w-0">
          <div className="mb-1 flex items-center justify-between gap-2">
            <h3 className="font-medium text-sm">{words.legs[leg]}</h3>
            <CopyButton value={url} label={words.copy} {...copied} />
          </div>
          <WireBox label={words.legs[leg]} firstLine={url.replace("?", "\n?").replaceAll("&", "\n&")} />
        </div>
      ))}
      <ul aria-live="polite" className="grid gap-1.5 text-sm empty:hidden">
        {warnings.map((warning) => (
          <li key={warning} className="grid grid-cols-[1rem_1fr] gap-2">
            <span aria-hidden="true" className="font-bold font-mono text-warn">
              !
            </span>
            <span className="text-ink-soft">{words.warnings[warning]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function readChoices(form: FormData): PreviewChoices {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const more = text(installFields.moreScopes)
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    flow: text(installFields.flow) === "direct" ? "direct" : "two-phase",
    response: text(installFields.response) === "code-query" ? "code-query" : "hybrid-form-post",
    pkce: form.has(installFields.pkce),
    scopes: [...form.getAll(installFields.scopes).map(String), ...more],
    orgid: text(installFields.orgid),
    person: text(installFields.person),
    redirectUri: text(installFields.redirectUri),
  };
}
