import { FactList } from "@/components/ui/facts";
import { WireText } from "@/components/ui/wire-text";
import { callLimit } from "@/lib/haravan/limits";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime, formatDuration } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface StoreFactsProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

export function StoreFacts({ installation, t, locale, nowMs }: StoreFactsProps) {
  const words = t.store.page.facts;
  const { tokenKind, tokenFingerprint, expiresAt, hasRefreshToken, bucket, installedBy } = installation;
  const leftSeconds = expiresAt === null ? null : (Date.parse(expiresAt) - nowMs) / 1000;
  return (
    <FactList
      facts={[
        {
          name: words.token,
          value: words.kinds[tokenKind],
          note: (
            <>
              {words.kindNotes[tokenKind]}
              <code className="block text-xs">
                <WireText text={tokenFingerprint} />
              </code>
            </>
          ),
        },
        {
          name: words.expires,
          value:
            leftSeconds === null
              ? words.neverSays
              : leftSeconds <= 0
                ? words.expired
                : words.expiresIn(formatDuration(leftSeconds, locale)),
          ...(expiresAt === null ? {} : { note: formatDateTime(expiresAt, locale) }),
        },
        {
          name: words.refresh,
          value: hasRefreshToken ? words.refreshYes : words.refreshNo,
          note: hasRefreshToken ? words.refreshYesNote : words.refreshNoNote,
        },
        {
          name: words.bucket,
          value: bucket === null ? words.bucketUnknown : `${bucket.used} / ${bucket.size}`,
          note: bucket === null ? words.bucketUnknownNote : words.bucketNote(callLimit.leakPerSecond),
        },
        { name: words.installedBy, value: installedBy.name, note: formatDateTime(installation.obtainedAt, locale) },
      ]}
    />
  );
}
