import { listRegistrations } from "@/lib/db/list-registrations";
import { loadRegistration } from "@/lib/db/load-registration";
import type { Registration } from "@/lib/db/read-registration";
import type { SandboxApp } from "@/lib/trace/sandbox-app";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import { askDashboard } from "./ask-dashboard";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import type { FlowContext } from "./flow-context";
import { viewRegistration } from "./view-registration";

/** What this tool keeps of an app, and what the sandbox says of it: there is the truth. */
export interface SandboxAppView {
  readonly registration: RegistrationView;
  /** `gone`: the sandbox does not know it any more. */
  readonly app: SandboxApp | "gone" | "unreachable";
}

async function ask(ctx: FlowContext, registration: Registration): Promise<SandboxAppView> {
  const answer = await askDashboard(ctx, "GET", registration.clientId);
  const absent = !answer.ok && answer.failure.kind === "gone" ? "gone" : "unreachable";
  return { registration: viewRegistration(ctx.env, registration), app: answer.ok ? answer.value.app : absent };
}

/** `undefined`: none of theirs, or an app of the live platform. */
export async function ownSandboxApp(
  ctx: FlowContext,
  person: PersonView,
  id: string,
): Promise<Registration | undefined> {
  const registration = await loadRegistration(ctx.db, { personId: person.id, id });
  return registration?.provider === "sandbox" ? registration : undefined;
}

export async function viewSandboxApp(
  ctx: FlowContext,
  person: PersonView,
  id: string,
): Promise<SandboxAppView | undefined> {
  const registration = await ownSandboxApp(ctx, person, id);
  return registration && (await ask(ctx, registration));
}

/** This person's apps on the sandbox; the demo app first. */
export async function listSandboxApps(ctx: FlowContext, person: PersonView): Promise<readonly SandboxAppView[]> {
  await ensureDemoRegistration(ctx, person);
  const registrations = await listRegistrations(ctx.db, person.id);
  return await Promise.all(
    registrations.filter(({ provider }) => provider === "sandbox").map((registration) => ask(ctx, registration)),
  );
}
