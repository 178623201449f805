import { html } from "hono/html";
import type { SandboxContext } from "../http/env";
import type { ErrorPageRecord } from "../store/records";
import { renderPage } from "./layout";
import { pageLocale } from "./locale";
import { pageWords } from "./words";

/** The platform's own error page, from which no app ever hears. */
export function errorPage(
  c: SandboxContext,
  record: Pick<ErrorPageRecord, "error" | "description" | "requestId">,
): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].error;
  const { error, description, requestId } = record;
  return renderPage(
    c,
    { locale, title: words.title },
    html`<section data-error="${error}" data-error-description="${description ?? ""}">
<h1>${words.title}</h1>
<p>${words.lead} <strong><code>${error}</code></strong></p>
${description === null ? "" : html`<p><code>${description}</code></p>`}
<p class="soft">${words.hint}</p>
<p class="soft">${words.requestId}: <code>${requestId}</code></p>
</section>`,
  );
}
