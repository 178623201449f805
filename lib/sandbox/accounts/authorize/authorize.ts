import { type Core, findEnabledClient, whyNotFound } from "../../core";
import type { SandboxContext } from "../../http/env";
import { isForm, type Params, present, readParams } from "../../http/params";
import { currentGeneration } from "../../installs/generation";
import { noteCaller, noteReason } from "../../reasons/note-reason";
import { changedParams } from "../../scenarios/change-request";
import { effectsNow } from "../../scenarios/scenario";
import { redirectToErrorPage } from "../error-page";
import { noteUiLocales } from "../pending-request";
import { returnUrlFor } from "../return-url";
import { addClient, readSession, type Session } from "../session/session";
import { wrongMediaType, wrongMethod } from "../wrong-request";
import { type AnswerFields, answerApp } from "./answer-app";
import { createAnswer } from "./create-answer";
import { type Interaction, nextInteraction } from "./interaction";
import { sessionState } from "./session-state";
import { type AuthorizeRequest, validateRequest } from "./valid-request";

/** `/connect/authorize`. @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1 */
export async function authorize(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method === "GET") return process(core, c, readParams(new URL(c.req.url).search));
  if (c.req.method !== "POST") return wrongMethod(c, "Invalid HTTP method for authorize endpoint.");
  if (!isForm(c.req.header("content-type"))) return wrongMediaType(c, "Invalid media type for authorize endpoint.");
  return process(core, c, readParams(await c.req.text()));
}

/** `/connect/authorize/callback`: where the pages in between come back to. */
export async function authorizeCallback(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET") return wrongMethod(c, "Invalid HTTP method for authorize endpoint.");
  return process(core, c, readParams(new URL(c.req.url).search));
}

async function process(core: Core, c: SandboxContext, sent: Params): Promise<Response> {
  const params = changedParams(core, rememberScenario(core, sent));
  noteUiLocales(c, params);
  const clientId = present(params, "client_id");
  const client = clientId === null ? null : await findEnabledClient(core, clientId);
  if (client !== null) noteCaller(c, client.id, present(params, "state"));
  const absence = clientId === null || client !== null ? null : await whyNotFound(core, clientId);
  const valid = validateRequest({ params, client, absence }, core.world);
  if (!valid.ok) {
    noteReason(c, clientId, valid.failure, present(params, "state"));
    return redirectToErrorPage(core, c, valid.failure);
  }
  const request = valid.value;
  const session = await readSession(core, c);
  return follow(core, c, request, session, await nextInteraction(core, request, session));
}

/** The pages in between come back with the same parameters: so does what was chosen for this request. */
const rememberScenario = (core: Core, params: Params): Params =>
  core.scenario === null || params.has("scenario") ? params : new Map([...params, ["scenario", core.scenario.name]]);

function page(core: Core, c: SandboxContext, path: string, params: Params): Response {
  c.header("Location", `${core.issuer}${path}?${new URLSearchParams({ ReturnUrl: returnUrlFor(core, params) })}`);
  return c.body(null, 302);
}

/** The login page is shown once for a prompt: on the way back the prompt is gone, whatever else it named. */
function withoutLoginPrompt({ params, prompts }: AuthorizeRequest): Params {
  const asks = prompts.includes("login") || prompts.includes("select_account");
  return asks ? new Map([...params].filter(([name]) => name !== "prompt")) : params;
}

const withState = (request: AuthorizeRequest, session: Session | null, fields: AnswerFields): AnswerFields => {
  const state = sessionState(request, session);
  return [
    ...fields,
    ...(request.state === null ? [] : [["state", request.state] as const]),
    ...(state === null ? [] : [["session_state", state] as const]),
  ];
};

async function follow(
  core: Core,
  c: SandboxContext,
  request: AuthorizeRequest,
  session: Session | null,
  interaction: Interaction,
): Promise<Response> {
  switch (interaction.next) {
    case "login":
      return page(core, c, "/account/login", withoutLoginPrompt(request));
    case "choose-store":
      return page(core, c, "/account/store", request.params);
    case "consent":
      return page(core, c, "/consent", request.params);
    case "error": {
      const { check, log, error, values } = interaction;
      noteReason(c, request.client.id, { check, log, values }, request.state);
      return leave(core, c, request, withState(request, session, [["error", error]]));
    }
    case "answer": {
      if (session === null) throw new Error("an answer needs a session");
      const { sub, sid, authTimeSeconds } = session;
      const { orgid } = interaction;
      const install = orgid === null ? {} : { generation: await currentGeneration(core, request.client.id, orgid) };
      const subject = { sub, orgid, ...install, sid, authTimeSeconds };
      const fields = await createAnswer(core, request, subject, interaction.scopes);
      await addClient(core, session, request.client.id);
      return leave(core, c, request, withState(request, session, fields));
    }
  }
}

const leave = (core: Core, c: SandboxContext, request: AuthorizeRequest, fields: AnswerFields) =>
  answerApp(
    c,
    request,
    effectsNow(core, "callback").reduce((seen, { change }) => change(seen), fields),
  );
