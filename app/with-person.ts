import { type FormFault, readForm } from "@/lib/http/read-form";
import { checkOrigin } from "@/lib/session/check-origin";
import type { PersonView } from "@/lib/trace/views";
import { refuse } from "./refuse";
import { type Visit, visit } from "./visit";

export type PersonVisit = Visit & { readonly person: PersonView };

const formFaults = { "not-a-form": "unsupported-type", "too-large": "too-large", "not-utf-8": "bad-request" } as const;

export function refuseForm(request: Request, fault: FormFault): Response {
  return refuse(request, formFaults[fault]);
}

/** A request that changes something of a person's: from our own pages, by somebody who is signed in. */
export async function withPerson(request: Request, act: (here: PersonVisit) => Promise<Response>): Promise<Response> {
  const here = await visit();
  if (!checkOrigin(request.headers, here.ctx.env.appOrigin).ok) return refuse(request, "cross-site");
  return here.person === null ? refuse(request, "sign-in-needed") : await act({ ...here, person: here.person });
}

export async function withForm(
  request: Request,
  act: (here: PersonVisit, form: URLSearchParams) => Promise<Response>,
): Promise<Response> {
  return await withPerson(request, async (here) => {
    const form = await readForm(request);
    return form.ok ? await act(here, form.value) : refuseForm(request, form.failure);
  });
}
