import { type ExplainedToken, explainToken } from "@/lib/probe/scopes/explain-token";
import { findDifferences, type ScopeDifference } from "@/lib/probe/scopes/find-differences";
import { judgeScopes, type ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import type { Holding } from "@/lib/probe/scopes/scope-row";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

/** The scope inspector as data: null where something is not known. */
export function showScopes(installation: InstallationView, ticked: readonly string[] | null, t: Messages) {
  const rows = judgeScopes(installation, { ticked });
  return {
    scopes: rows.map(showRow),
    differences: findDifferences(rows).map((difference) => showDifference(difference, t)),
    token: showToken(installation, explainToken(installation)),
  };
}

const held = (holding: Holding): boolean | null => (holding.kind === "unknown" ? null : holding.kind !== "no");
const via = (holding: Holding): string | null => (holding.kind === "through" ? holding.scope : null);

const showRow = ({ name, standing, asked, ticked, granted, works, since, used, result, probe, outcome }: ScopeRow) => ({
  name,
  standing: standing.kind,
  asked: held(asked),
  askedVia: via(asked),
  ticked: held(ticked),
  granted: held(granted),
  grantedVia: via(granted),
  works: works.kind,
  earlierToken: "earlier" in works && works.earlier,
  since: { generation: null, at: null, ...since },
  used,
  result,
  probe: probe?.resource ?? null,
  outcome,
});

const showDifference = (difference: ScopeDifference, t: Messages) => ({
  generation: null,
  at: null,
  ...difference,
  ...t.store.page.differences.kinds[difference.kind],
});

const showToken = ({ tokenKind }: InstallationView, { life, refreshLife, powers }: ExplainedToken) => ({
  kind: tokenKind,
  life: {
    kind: life.kind,
    expiresAt: life.kind === "said" ? life.expiresAt : null,
    source: "source" in life ? life.source : null,
    seenSeconds: "seen" in life ? life.seen.seconds : null,
    seenSource: "seen" in life ? life.seen.source : null,
  },
  refreshSeconds: refreshLife?.seconds ?? null,
  powers,
});
