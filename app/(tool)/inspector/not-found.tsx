import { ProblemPage } from "@/components/problem/problem-page";
import { visit } from "../../visit";

/** Nothing else is missing here than the sandbox. */
export default async function NotFound() {
  const { t } = await visit();
  return <ProblemPage t={t} code="sandbox-off" status={404} />;
}
