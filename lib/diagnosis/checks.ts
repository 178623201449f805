import { type CauseId, causeIds } from "./cause-ids";
import { accessTokenChecks } from "./checks/access-token";
import { authorizeRequestChecks } from "./checks/authorize-request";
import { bodyChecks } from "./checks/body";
import { callbackChecks } from "./checks/callback";
import { clientAuthChecks } from "./checks/client-auth";
import { codeChecks } from "./checks/code";
import { idTokenChecks } from "./checks/id-token";
import { networkChecks } from "./checks/network";
import { otherGrantChecks } from "./checks/other-grant";
import { pathChecks } from "./checks/path";
import { peopleChecks } from "./checks/people";
import { pkceChecks } from "./checks/pkce";
import { redirectChecks } from "./checks/redirect";
import { refreshChecks } from "./checks/refresh";
import { refusedAnswerChecks } from "./checks/refused-answer";
import { accessChecks } from "./checks/scope";
import { scopeNameChecks } from "./checks/scope-names";
import { stepUpChecks } from "./checks/step-up";
import { tokenKindChecks } from "./checks/token-kind";
import { tokenRequestChecks } from "./checks/token-request";
import { toldChecks } from "./checks/told";
import { webhookChecks } from "./checks/webhook";
import type { Check } from "./finding";

/** What the evidence can say about each cause, for it or against it; several files may speak of one cause. */
const tables: readonly Readonly<Partial<Record<CauseId, readonly Check[]>>>[] = [
  authorizeRequestChecks,
  redirectChecks,
  callbackChecks,
  peopleChecks,
  codeChecks,
  tokenRequestChecks,
  otherGrantChecks,
  clientAuthChecks,
  pkceChecks,
  bodyChecks,
  idTokenChecks,
  refreshChecks,
  accessTokenChecks,
  tokenKindChecks,
  accessChecks,
  scopeNameChecks,
  stepUpChecks,
  pathChecks,
  networkChecks,
  webhookChecks,
  toldChecks,
  refusedAnswerChecks,
];

const merged = new Map(causeIds.map((id) => [id, tables.flatMap((table) => table[id] ?? [])]));

export const checksOf = (id: CauseId): readonly Check[] => merged.get(id) ?? [];
