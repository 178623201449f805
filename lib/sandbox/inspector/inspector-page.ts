import { html } from "hono/html";
import type { SandboxContext } from "../http/env";
import { type Html, renderPage } from "../pages/layout";
import { pageLocale } from "../pages/locale";
import type { ReasonPage } from "../reasons/find-reasons";
import type { ReasonRecord } from "../store/records";
import { inspectorWords } from "./words";

const field = (label: string, name: string, value: string): Html =>
  html`<label class="field"><span>${label}</span><input type="text" name="${name}" value="${value}"></label>`;

function olderHref(url: URL, next: string): string {
  const older = new URLSearchParams(url.searchParams);
  older.set("after", next);
  return `?${older}`;
}

/** The list as a page without scripts; what requests named is printed as text. */
export function inspectorPage(c: SandboxContext, page: ReasonPage | null): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = inspectorWords[locale];
  const url = new URL(c.req.url);
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const absentOf = ({ check, values }: ReasonRecord): string | undefined => {
    const { client = "" } = values;
    return check === "client-known" && Object.hasOwn(words.absent, client) ? words.absent[client] : undefined;
  };
  const row = (reason: ReasonRecord): Html => html`<tr>
<td><code>${new Date(reason.atMs).toISOString().slice(11, 23)}</code></td>
<td><code>${reason.endpoint}</code><br><small><code>${reason.requestId}</code></small></td>
<td><code>${reason.clientId ?? ""}</code>${reason.clientId === null ? html`<small>${words.nobody}</small>` : ""}</td>
<td><code>${reason.status}</code></td>
<td>${
    reason.check === "none"
      ? html`<small>${words.answered}</small>`
      : html`<strong><code>${reason.check}</code></strong><br>${absentOf(reason) ?? ""} ${reason.log}`
  }${Object.entries(reason.values).map(([name, value]) => html`<br><small><code>${name}=${value}</code></small>`)}${
    reason.scenario === null ? "" : html`<br><small>${words.scenario}: <code>${reason.scenario}</code></small>`
  }</td></tr>`;
  const list = (found: ReasonPage): Html =>
    found.reasons.length === 0
      ? html`<p class="soft">${words.empty}</p>`
      : html`<div class="scroll"><table><thead><tr><th>${words.time}</th><th>${words.request}</th><th>${words.client}</th><th>${words.status}</th><th>${words.knew}</th></tr></thead>
<tbody>${found.reasons.map(row)}</tbody></table></div>${
          found.next === null ? "" : html`<p><a href="${olderHref(url, found.next)}">${words.older}</a></p>`
        }`;
  return renderPage(
    c,
    { locale, title: words.title, status: page === null ? 400 : 200 },
    html`<h1 class="wide">${words.title}</h1><p class="soft">${words.lead}</p>
<form method="get" class="filter">${field(words.client, "client", asked("client"))}${field(words.check, "check", asked("check"))}${field(words.status, "status", asked("status"))}<button class="main" type="submit">${words.filter}</button></form>
${page === null ? html`<p class="wrong" role="alert">${words.badFilter}</p>` : list(page)}`,
  );
}
