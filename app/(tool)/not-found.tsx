import { ProblemPage } from "@/components/problem/problem-page";
import { visit } from "../visit";

export default async function NotFound() {
  const { t } = await visit();
  return <ProblemPage t={t} code="not-found" status={404} />;
}
