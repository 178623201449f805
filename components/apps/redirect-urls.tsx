import { CopyField } from "@/components/ui/copy-field";
import { Notice } from "@/components/ui/notice";
import type { Messages } from "@/messages/en";

interface RedirectUrlsProps {
  /** Login first. */
  readonly urls: readonly string[];
  readonly t: Messages;
}

export function RedirectUrls({ urls, t }: RedirectUrlsProps) {
  const words = t.apps.page;
  const labels = [words.redirectLogin, words.redirectInstall];
  return (
    <div className="grid gap-4 px-6 pb-6 max-md:px-4 max-md:pb-4">
      <div className="grid gap-4 lg:grid-cols-2">
        {urls.map((url, index) => (
          <CopyField key={url} label={labels[index] ?? ""} value={url} copy={t.common.copy} />
        ))}
      </div>
      <Notice>{words.portNote(portOf(urls[0]))}</Notice>
    </div>
  );
}

function portOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null) return "";
  return parsed.port || (parsed.protocol === "https:" ? "443" : "80");
}
