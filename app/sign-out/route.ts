import { signOut } from "@/lib/session/sign-out";
import { refuse } from "../refuse";
import { visit } from "../visit";

export async function POST(request: Request): Promise<Response> {
  const { ctx } = await visit();
  const done = await signOut(ctx, request);
  return done.ok ? done.value : refuse(request, "cross-site");
}
