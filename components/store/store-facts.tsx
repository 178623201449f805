import { ExpiryCounter } from "@/components/token/expiry-counter";
import { FactList } from "@/components/ui/facts";
import { WireText } from "@/components/ui/wire-text";
import { callLimit } from "@/lib/haravan/limits";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime } from "@/messages/format";
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
            expiresAt === null ? (
              words.neverSays
            ) : (
              <ExpiryCounter
                // Made anew with the token, and with the page: it counts from the server's clock.
                key={`${expiresAt} ${nowMs}`}
                expiresAt={expiresAt}
                nowMs={nowMs}
                locale={locale}
                words={{ ...words.left, expired: words.expired }}
              />
            ),
          ...(expiresAt === null ? {} : { note: formatDateTime(expiresAt, locale) }),
        },
        {
          name: words.refresh,
          value: hasRefreshToken ? words.refreshYes : words.refreshNo,
          note: refreshNote(installation, words),
        },
        {
          name: words.bucket,
          value: (
            <a href="#call-limit" className="link">
              {bucket === null ? words.bucketUnknown : `${bucket.used} / ${bucket.size}`}
            </a>
          ),
          note: bucket === null ? words.bucketUnknownNote : words.bucketNote(callLimit.leakPerSecond),
        },
        {
          name: words.installedBy,
          value: installedBy?.name ?? words.installedElsewhere,
          note: formatDateTime(installation.obtainedAt, locale),
        },
      ]}
    />
  );
}

/** Why there is one or not: only a token answer that was seen can say that it was not granted. */
function refreshNote(
  { hasRefreshToken, tokenKind, scopesGranted }: InstallationView,
  words: Messages["store"]["page"]["facts"],
): string {
  if (hasRefreshToken) return scopesGranted === null ? words.refreshAddedNote : words.refreshYesNote;
  if (tokenKind === "private") return words.refreshPrivateNote;
  return scopesGranted === null ? words.refreshUnknownNote : words.refreshNoNote;
}
