"use client";

import { useEffect, useState } from "react";
import { LintFindings, type LintFindingsWords } from "@/components/diagnosis/lint-findings";
import { CopyButton } from "@/components/ui/copy-button";
import { WireBox } from "@/components/ui/wire-box";
import { describeFindings, type LintWords } from "@/lib/diagnosis";
import { installFields, installFormId } from "./fields";
import { lintPreview } from "./lint-preview";
import { type PreviewBase, type PreviewChoices, type PreviewLeg, previewAuthorize } from "./preview-authorize";

interface AuthorizePreviewProps {
  readonly base: PreviewBase;
  readonly initial: PreviewChoices;
  readonly words: {
    readonly made: string;
    readonly copy: string;
    readonly legs: Readonly<Record<PreviewLeg, string>>;
  };
  readonly lint: LintFindingsWords & { readonly findings: LintWords };
  readonly copied: { readonly done: string; readonly failed: string };
}

/** Reads the form beside it as it is filled in. Without a script it shows the request of the defaults. */
export function AuthorizePreview({ base, initial, words, lint, copied }: AuthorizePreviewProps) {
  const [choices, setChoices] = useState(initial);

  useEffect(() => {
    const form = document.getElementById(installFormId);
    if (!(form instanceof HTMLFormElement)) return;
    const read = () => setChoices(readChoices(new FormData(form)));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);

  const marker = `<${words.made}>`;
  const made = { state: marker, nonce: marker, challenge: marker };
  return (
    <div className="grid min-w-0 gap-6">
      {previewAuthorize(base, choices, made).map(({ leg, url }) => (
        <div key={leg} className="min-w-0">
          <div className="mb-1 flex items-center justify-between gap-2">
            <h3 className="font-medium text-sm">{words.legs[leg]}</h3>
            <CopyButton value={url} label={words.copy} {...copied} />
          </div>
          <WireBox label={words.legs[leg]} firstLine={url.replace("?", "\n?").replaceAll("&", "\n&")} />
          <div aria-live="polite" className="mt-2">
            <LintFindings
              findings={describeFindings(lintPreview(base, choices, leg), lint.findings)}
              within="authorize_url."
              words={lint}
            />
          </div>
        </div>
      ))}
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
    maxAgeSeconds: text(installFields.maxAgeSeconds),
    redirectUri: text(installFields.redirectUri),
  };
}
