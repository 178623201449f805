import { leaveAgain } from "@/lib/flows/leave-again";
import { viewRun } from "@/lib/flows/view-run";
import { readFlowCookies } from "@/lib/http/flow-cookie";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { visit } from "../../../visit";

/** The way out to the accounts server, for the tab that a person opens beside a waiting run. */
export async function GET(request: Request, { params }: RouteContext<"/runs/[id]/leave">): Promise<Response> {
  const { id } = await params;
  const { ctx, person } = await visit();
  if (person === null) return refuse(request, "sign-in-needed");
  const browsers = readFlowCookies(request.headers.get("cookie")).map(({ value }) => value);
  const url = await leaveAgain(ctx, person, { runId: id, browsers });
  if (url !== undefined) return seeOther(url);
  return refuse(request, (await viewRun(ctx, person, id)) === undefined ? "not-found" : "run-not-waiting");
}
