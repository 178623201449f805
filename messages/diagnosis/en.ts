import type { DiagnosisWords } from "@/lib/diagnosis";
import { accessCauses } from "./en/causes/access";
import { accessTokenSentCauses } from "./en/causes/access-token-sent";
import { accessTokenStateCauses } from "./en/causes/access-token-state";
import { apiAnswerCauses } from "./en/causes/api-answer";
import { appConfigCauses } from "./en/causes/app-config";
import { authorizeClientCauses } from "./en/causes/authorize-client";
import { authorizePersonCauses } from "./en/causes/authorize-person";
import { authorizeRequestCauses } from "./en/causes/authorize-request";
import { authorizeScopeCauses } from "./en/causes/authorize-scope";
import { callbackArrivalCauses } from "./en/causes/callback-arrival";
import { callbackChecksCauses } from "./en/causes/callback-checks";
import { clientAuthCauses } from "./en/causes/client-auth";
import { codeCauses } from "./en/causes/code";
import { idTokenCauses } from "./en/causes/id-token";
import { idTokenKeyCauses } from "./en/causes/id-token-keys";
import { intermediaryCauses } from "./en/causes/intermediary";
import { networkCauses } from "./en/causes/network";
import { pkceCauses } from "./en/causes/pkce";
import { refreshCauses } from "./en/causes/refresh";
import { tlsCauses } from "./en/causes/tls";
import { tokenRequestCauses } from "./en/causes/token-request";
import { webhookCauses } from "./en/causes/webhook";
import { facts } from "./en/facts";
import { frame } from "./en/frame";

export const diagnosisEn: DiagnosisWords = {
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
