import type { CauseId } from "./cause-ids";
import { apiCode } from "./fix-code/api";
import { authorizeCode } from "./fix-code/authorize";
import { callbackCode } from "./fix-code/callback";
import { idTokenCode } from "./fix-code/id-token";
import { networkCode } from "./fix-code/network";
import type { Snippet, Snippets } from "./fix-code/snippet";
import { tokenCode } from "./fix-code/token";
import { webhookCode } from "./fix-code/webhook";

// Apart from the catalog, so that only the pages of the causes carry it.
const all: Snippets = {
  ...authorizeCode,
  ...callbackCode,
  ...tokenCode,
  ...idTokenCode,
  ...apiCode,
  ...webhookCode,
  ...networkCode,
};

/** The fix as code; none where code is not the fix. */
export const fixCodeOf = (id: CauseId): readonly Snippet[] => all[id] ?? [];
