import type { DiagnosisWords } from "@/lib/diagnosis";
import { accessCauses } from "./vi/causes/access";
import { accessTokenSentCauses } from "./vi/causes/access-token-sent";
import { accessTokenStateCauses } from "./vi/causes/access-token-state";
import { apiAnswerCauses } from "./vi/causes/api-answer";
import { appConfigCauses } from "./vi/causes/app-config";
import { authorizeClientCauses } from "./vi/causes/authorize-client";
import { authorizePersonCauses } from "./vi/causes/authorize-person";
import { authorizeRequestCauses } from "./vi/causes/authorize-request";
import { authorizeScopeCauses } from "./vi/causes/authorize-scope";
import { callbackArrivalCauses } from "./vi/causes/callback-arrival";
import { callbackChecksCauses } from "./vi/causes/callback-checks";
import { clientAuthCauses } from "./vi/causes/client-auth";
import { codeCauses } from "./vi/causes/code";
import { idTokenCauses } from "./vi/causes/id-token";
import { idTokenKeyCauses } from "./vi/causes/id-token-keys";
import { intermediaryCauses } from "./vi/causes/intermediary";
import { networkCauses } from "./vi/causes/network";
import { pkceCauses } from "./vi/causes/pkce";
import { refreshCauses } from "./vi/causes/refresh";
import { tlsCauses } from "./vi/causes/tls";
import { tokenRequestCauses } from "./vi/causes/token-request";
import { webhookCauses } from "./vi/causes/webhook";
import { facts } from "./vi/facts";
import { frame } from "./vi/frame";

export const diagnosisVi: DiagnosisWords = {
  ...frame,
  causes: {
    ...authorizeClientCauses,
    ...authorizeRequestCauses,
    ...authorizeScopeCauses,
    ...authorizePersonCauses,
    ...appConfigCauses,
    ...callbackArrivalCauses,
    ...callbackChecksCauses,
    ...codeCauses,
    ...clientAuthCauses,
    ...tokenRequestCauses,
    ...pkceCauses,
    ...idTokenCauses,
    ...idTokenKeyCauses,
    ...refreshCauses,
    ...accessTokenSentCauses,
    ...accessTokenStateCauses,
    ...accessCauses,
    ...apiAnswerCauses,
    ...webhookCauses,
    ...networkCauses,
    ...tlsCauses,
    ...intermediaryCauses,
  },
  facts,
};
