import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInPage } from "@/components/session/sign-in-page";
import { ownPath } from "@/lib/session/own-path";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await visit()).t.signIn.title };
}

export default async function Page({ searchParams }: PageProps<"/sign-in">) {
  const { ctx, t, person } = await visit();
  const { callbackUrl, error } = await searchParams;
  const to = typeof callbackUrl === "string" ? (ownPath(callbackUrl, ctx.env.appOrigin) ?? "/") : "/";
  if (person !== null && error === undefined) redirect(to);
  const fault = Object.keys(t.signIn.faults).find((code): code is keyof typeof t.signIn.faults => code === error);
  const by = ctx.env.signIn.kind === "sandbox" ? "sandbox" : "provider";
  return <SignInPage t={t} by={by} callbackUrl={to} {...(fault ? { fault } : {})} />;
}
