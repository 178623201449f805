import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import type { Example } from "./example";
import { hostedPage, redirectUri } from "./hosted-page";

const sent = (uri: string): Evidence => ({
  ...hostedPage("invalid_request", "Invalid redirect_uri", { redirect_uri: uri }),
  observed: { redirect_uris_registered: [redirectUri] },
});

const onLocalhost = sent("http://localhost:3000/install/login");
const unknownClient = "Unknown client or client not enabled";

export const appConfigExamples = {
  "app-base-url-wrong": {
    seen: onLocalhost,
    certainty: "likely",
    lookAlike: { id: "redirect-uri-mismatch", seen: sent("https://app.example.vn/install/signin") },
  },
  "proxy-scheme-lost": {
    seen: sent("http://app.example.vn/install/login"),
    certainty: "likely",
    lookAlike: { id: "app-base-url-wrong", seen: onLocalhost },
  },
  "client-config-missing": {
    seen: hostedPage("unauthorized_client", unknownClient, { client_id: "undefined" }),
    certainty: "certain",
    lookAlike: { id: "client-unknown", seen: hostedPage("unauthorized_client", unknownClient) },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
