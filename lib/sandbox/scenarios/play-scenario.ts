import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { readForm } from "../http/read-form";
import { announceFault } from "../http/transport";
import { noteReason } from "../reasons/note-reason";
import { chooseScenario } from "./choose-scenario";
import { publishForgedKey } from "./forged-keys";
import { refuseUnknownScenario } from "./refuse-unknown-scenario";
import { type Answer, actsAt, type Endpoint, effectsNow, type Scenario } from "./scenario";

export type Run = (core: Core, c: SandboxContext) => Response | Promise<Response>;

function send(c: SandboxContext, { status, headers, body }: Answer): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  // As bytes: a text would be given a content type.
  c.status(status);
  return body.length === 0 ? c.body(null) : c.body(toBytes(body));
}

const toBytes = (body: string | Uint8Array): ArrayBuffer => new Uint8Array(Buffer.from(body)).buffer;

/** Framing is the adapter's; whatever changes a body has no use for the old one's. */
const framing = new Set(["content-length", "transfer-encoding"]);

async function readAnswer(response: Response): Promise<Answer> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !framing.has(name)));
  return { status: 200, headers, body: await response.text() };
}

async function answerOf(core: Core, c: SandboxContext, run: Run): Promise<Response> {
  const [instead] = effectsNow(core, "answer");
  if (instead !== undefined) return send(c, instead.answer);
  const response = await run(core, c);
  const changes = effectsNow(core, "change");
  if (changes.length === 0 || response.status !== 200) return response;
  const before = await readAnswer(response);
  const at = { issuer: core.issuer, forgedKey: publishForgedKey, authorization: c.req.header("authorization") ?? "" };
  const after = changes.reduce((seen, { change }) => change(seen, at), before);
  for (const name of Object.keys(before.headers)) if (!(name in after.headers)) c.header(name, undefined);
  return send(c, after);
}

/** The endpoint judges for itself what an app got wrong and what is so at the server. */
const judged = new Set(["mistake", "state"]);

const plays = (scenario: Scenario, endpoint: Endpoint): boolean =>
  scenario.effects.some((effect) => !judged.has(effect.kind) && actsAt(effect, endpoint));

/** Which of the two the token endpoint is asked for. */
async function grantEndpoint(c: SandboxContext): Promise<Endpoint> {
  return (await readForm(c)).get("grant_type") === "refresh_token" ? "refresh" : "token";
}

/** The endpoint as this request's scenario makes it; without one, the endpoint itself. */
export async function playScenario(core: Core, c: SandboxContext, place: Endpoint, run: Run): Promise<Response> {
  const endpoint = place === "token" ? await grantEndpoint(c) : place;
  const { scenario, clientId, preferred, unknown } = await chooseScenario(core, c, endpoint);
  if (unknown !== null) return refuseUnknownScenario(c, clientId, unknown);
  if (scenario === null) return run(core, c);
  c.set("playedScenario", scenario.name);
  const here: Core = { ...core, scenario, endpoint };
  const response = await answerOf(here, c, run);
  // A refusal of the endpoint's own has its own reason.
  if (plays(scenario, endpoint) && (response.status < 400 || effectsNow(here, "answer").length > 0)) {
    const { name } = scenario;
    noteReason(c, clientId, { check: "scenario", log: `Scenario ${name}`, values: { scenario: name } });
  }
  // Who asked in the header is told, and nobody else. @see https://www.rfc-editor.org/rfc/rfc7240#section-3
  if (preferred) response.headers.set("Preference-Applied", `scenario=${scenario.name}`);
  const [broken] = effectsNow(here, "transport");
  if (broken !== undefined) announceFault(response, broken.fault);
  return response;
}
