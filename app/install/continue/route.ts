import { readInstallForm } from "@/lib/flows/install-choices";
import { seeOther } from "@/lib/http/redirect";
import { visit } from "../../visit";
import { refuseMethod } from "../answer-callback";
import { beginInstall } from "../begin-install";
import { clearIntentCookie, readIntentCookie } from "../intent-cookie";

/** Back from signing in, on the way to an install. Without the cookie of that click nothing starts. */
export async function GET(request: Request): Promise<Response> {
  const here = await visit();
  const form = readIntentCookie(request.headers.get("cookie"));
  const choices = form && readInstallForm(form);
  if (here.person === null || !choices?.success) return seeOther("/install");
  const answer = await beginInstall(request, { ...here, person: here.person }, choices.data);
  answer.headers.append("set-cookie", clearIntentCookie(here.https));
  return answer;
}

// Next would answer it by running GET, and an install would begin.
export { refuseMethod as HEAD };
