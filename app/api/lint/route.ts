import { describeFindings, type LintSeverity, lint } from "@/lib/diagnosis";
import { jsonResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/lint", {
  POST: async ({ body, locale }) => {
    const findings = describeFindings(lint(body), messagesFor(locale).lint.findings);
    const count = (severity: LintSeverity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
    return jsonResponse({ locale, ...counts, findings });
  },
});
