import { z } from "zod";
import type { Registration } from "@/lib/db/read-registration";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

/** Loaded as its owner's: a client id that somebody typed is not enough. */
type OwnApp = Pick<Registration, "id" | "clientId" | "provider">;

/** What the partner dashboard of the sandbox is asked for; each for one app, and each met once. */
export type SandboxWish =
  | { readonly next: string }
  | { readonly codeLifetimeSeconds: number }
  | { readonly endToken: "expire" | "revoke"; readonly token: string };

const Answer = z.object({ code_lifetime_seconds: z.number().optional() });

/** `null`: it was not done: no app of the sandbox's own, or no sandbox. Else what the dashboard said. */
export async function askSandbox(
  ctx: FlowContext,
  app: OwnApp,
  wish: SandboxWish,
): Promise<z.output<typeof Answer> | null> {
  if (app.provider !== "sandbox" || app.id === "") return null;
  const path = `/apps/${encodeURIComponent(app.clientId)}`;
  const exchange =
    "endToken" in wish
      ? await callPartner(ctx, "POST", `${path}/tokens/${wish.endToken}`, { token: wish.token })
      : await callPartner(
          ctx,
          "PUT",
          `${path}/scenario`,
          "next" in wish ? { next: wish.next } : { code_lifetime_seconds: wish.codeLifetimeSeconds },
        );
  const response = exchange?.response;
  if (response?.status !== 200) return null;
  const read = Answer.safeParse(JSON.parse(new TextDecoder().decode(response.body)));
  return read.success ? read.data : null;
}
