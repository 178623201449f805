import { uninstallOnSandbox } from "@/lib/flows/uninstall-on-sandbox";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/uninstall">) {
  const { installation } = await params;
  return await withPerson(request, async ({ ctx, person, sandbox }) => {
    if (!sandbox) return refuse(request, "sandbox-off");
    const done = await uninstallOnSandbox(ctx, person, installation);
    if (done.ok) return seeOther(`/stores/${installation}?uninstalled=1#token`);
    return refuse(request, done.failure === "no-such-installation" ? "not-found" : "bad-field");
  });
}
