import type { Registration } from "@/lib/db/read-registration";
import type { Env } from "@/lib/env/env";
import type { RegistrationView } from "@/lib/trace/views";
import { redirectUrls } from "./flow-context";

/** Where the tool runs decides which URLs to register. */
export function viewRegistration(env: Env, registration: Registration): RegistrationView {
  return { ...registration, redirectUrls: redirectUrls(env) };
}
