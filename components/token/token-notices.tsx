import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import type { TokenLife } from "@/lib/trace/token-life";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime } from "@/messages/format";
import type { Locale } from "@/messages/locale";

/** What the request that led here did. */
export type TokenDoing = "moved" | "uninstalled";

interface TokenNoticesProps {
  readonly installation: InstallationView;
  readonly life: TokenLife;
  /** Title of the cause that a refused refresh was put down to. */
  readonly causeTitle: string | null;
  readonly doing: TokenDoing | null;
  readonly t: Messages;
  readonly locale: Locale;
}

export function TokenNotices({ installation, life, causeTitle, doing, t, locale }: TokenNoticesProps) {
  const words = t.tokenLife;
  const { ended, generation, generations } = installation;
  const [present, last] = generations;
  const end = ended === null ? null : words.ended[ended.by];
  return (
    <>
      {doing === "moved" ? (
        <Notice tone="good" live>
          {words.moved(generation)}
        </Notice>
      ) : null}
      {doing === "uninstalled" && ended === null ? <Notice live>{words.uninstalling}</Notice> : null}
      {ended === null || end === null ? null : (
        <Notice tone="bad" title={end.title}>
          <p>{end.text(formatDateTime(ended.at, locale))}</p>
        </Notice>
      )}
      {ended === null && present?.origin === "install" && last !== undefined ? (
        <Notice>{words.reinstalled(generation)}</Notice>
      ) : null}
      {life.refused === null ? null : <Refused refused={life.refused} causeTitle={causeTitle} t={t} />}
    </>
  );
}

interface RefusedProps {
  readonly refused: NonNullable<TokenLife["refused"]>;
  readonly causeTitle: string | null;
  readonly t: Messages;
}

function Refused({ refused, causeTitle, t }: RefusedProps) {
  const words = t.tokenLife.refused;
  return (
    <Notice tone="bad" title={words.title}>
      <p>
        <Prose text={refused.error === null ? words.without : words.withError(refused.error)} />
        {causeTitle === null ? null : words.cause(causeTitle)}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <Link href={`/runs/${refused.runId}`} prefetch={false} className="link">
          {words.run}
        </Link>
        {refused.cause === null ? null : (
          <Link href={`/errors/${refused.cause}`} prefetch={false} className="link">
            {words.catalog}
          </Link>
        )}
      </p>
    </Notice>
  );
}
