import { handleAuthRequest } from "@/lib/session/handle-auth-request";
import { refuse } from "../../../refuse";
import { visit } from "../../../visit";

async function answer(request: Request): Promise<Response> {
  const { ctx } = await visit();
  const handled = await handleAuthRequest(ctx, request);
  return handled.ok ? handled.value : refuse(request, handled.failure);
}

export { answer as GET, answer as POST };
