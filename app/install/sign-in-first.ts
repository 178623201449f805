import { refuse } from "../refuse";
import { startAway } from "../start-away";
import type { Visit } from "../visit";
import { setIntentCookie } from "./intent-cookie";

const longestIntent = 3000;

/** Nobody is signed in: the browser goes to the identity provider at once, and comes back to /install/continue. */
export async function signInFirst(request: Request, here: Visit, form: URLSearchParams): Promise<Response> {
  if (form.toString().length > longestIntent) return refuse(request, "too-large");
  const away = await startAway(request, here, "/install/continue");
  away.headers.append("set-cookie", setIntentCookie(form, here.https));
  return away;
}
