import type { CauseId } from "./cause-ids";
import type { Clue, Clues } from "./clues/clue";
import { apiClues } from "./clues/of-api";
import { authorizeClues } from "./clues/of-authorize";
import { callbackClues } from "./clues/of-callback";
import { idTokenClues } from "./clues/of-id-token";
import { networkClues } from "./clues/of-network";
import { tokenClues } from "./clues/of-token";
import { webhookClues } from "./clues/of-webhook";
import type { Sign } from "./clues/sign";

interface CluesByName {
  readonly reasons: Readonly<Record<string, Clue | undefined>>;
  readonly useless: Readonly<Record<string, readonly Sign[] | undefined>>;
}

/** By what the evidence tells the reasons of a cause apart; a cause without a row has reasons that look alike. */
const rows: Clues = {
  ...authorizeClues,
  ...callbackClues,
  ...tokenClues,
  ...idTokenClues,
  ...apiClues,
  ...webhookClues,
  ...networkClues,
};

export function cluesOf(id: CauseId): CluesByName | null {
  const row = rows[id];
  return row === undefined ? null : { reasons: row.reasons ?? {}, useless: row.useless ?? {} };
}
