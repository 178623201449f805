import { redirect } from "next/navigation";
import type { PersonView } from "@/lib/trace/views";
import { type Visit, visit } from "./visit";

/** A page of a person's own things: whoever is not signed in is led to sign in, and back. */
export async function requirePerson(path: string): Promise<Visit & { readonly person: PersonView }> {
  const here = await visit();
  if (here.person === null) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  return { ...here, person: here.person };
}
