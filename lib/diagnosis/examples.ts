import type { CauseId } from "./cause-ids";
import { accessExamples } from "./examples/access";
import { accessTokenSentExamples } from "./examples/access-token-sent";
import { accessTokenStateExamples } from "./examples/access-token-state";
import { apiAnswerExamples } from "./examples/api-answer";
import { appConfigExamples } from "./examples/app-config";
import { authorizeClientExamples } from "./examples/authorize-client";
import { authorizePersonExamples } from "./examples/authorize-person";
import { authorizeRequestExamples } from "./examples/authorize-request";
import { authorizeScopeExamples } from "./examples/authorize-scope";
import { callbackArrivalExamples } from "./examples/callback-arrival";
import { callbackChecksExamples } from "./examples/callback-checks";
import { clientAuthExamples } from "./examples/client-auth";
import { codeExamples } from "./examples/code";
import type { Example } from "./examples/example";
import { idTokenExamples } from "./examples/id-token";
import { idTokenKeyExamples } from "./examples/id-token-keys";
import { intermediaryExamples } from "./examples/intermediary";
import { networkExamples } from "./examples/network";
import { pkceExamples } from "./examples/pkce";
import { refreshExamples } from "./examples/refresh";
import { tlsExamples } from "./examples/tls";
import { tokenRequestExamples } from "./examples/token-request";
import { webhookExamples } from "./examples/webhook";

/** One for each cause: a new cause does not compile without. Apart from the catalog, so that only its pages carry it. */
export const examples: Readonly<Record<CauseId, Example>> = {
  ...authorizeClientExamples,
  ...authorizeRequestExamples,
  ...authorizeScopeExamples,
  ...authorizePersonExamples,
  ...appConfigExamples,
  ...callbackArrivalExamples,
  ...callbackChecksExamples,
  ...codeExamples,
  ...clientAuthExamples,
  ...tokenRequestExamples,
  ...pkceExamples,
  ...idTokenExamples,
  ...idTokenKeyExamples,
  ...refreshExamples,
  ...accessTokenSentExamples,
  ...accessTokenStateExamples,
  ...accessExamples,
  ...apiAnswerExamples,
  ...webhookExamples,
  ...networkExamples,
  ...tlsExamples,
  ...intermediaryExamples,
};
