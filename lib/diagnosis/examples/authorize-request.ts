import type { CauseId } from "../cause-ids";
import type { Example } from "./example";
import { hostedPage } from "./hosted-page";

const hybrid = { response_type: "code id_token", response_mode: "form_post", nonce: "nonce#1f2e3d4c" } as const;

/** Every name is documented; together they are longer than the 300 characters that IdentityServer4 takes. */
const everyScope = [
  "openid profile email org userinfo grant_service offline_access",
  ...["inventories", "shippings", "customers", "products", "orders"].map((of) => `com.read_${of} com.write_${of}`),
  ...["contents", "themes", "script_tags"].map((of) => `web.read_${of} web.write_${of}`),
].join(" ");

export const authorizeRequestExamples = {
  "response-type-unsupported": {
    seen: hostedPage("unsupported_response_type", "Response type not supported", {
      ...hybrid,
      response_type: "code,id_token",
    }),
    certainty: "certain",
    lookAlike: {
      id: "grant-not-allowed-for-client",
      seen: hostedPage("unauthorized_client", "Invalid grant type for client", hybrid),
    },
  },
  "response-mode-invalid": {
    seen: hostedPage("invalid_request", "Invalid response_mode for response_type", {
      ...hybrid,
      response_mode: "query",
    }),
    certainty: "certain",
    lookAlike: {
      id: "response-type-unsupported",
      seen: hostedPage("unsupported_response_type", "Response type not supported", {
        ...hybrid,
        response_type: "code token_id",
      }),
    },
  },
  "grant-not-allowed-for-client": {
    seen: hostedPage("unauthorized_client", "Invalid grant type for client", hybrid),
    certainty: "certain",
    lookAlike: {
      id: "client-unknown",
      seen: hostedPage("unauthorized_client", "Unknown client or client not enabled", hybrid),
    },
  },
  "request-parameter-invalid": {
    seen: hostedPage("invalid_request", "Invalid scope", { scope: everyScope }),
    certainty: "certain",
    lookAlike: {
      id: "scope-unknown",
      seen: hostedPage("invalid_scope", "Invalid scope", {
        scope: "openid profile email org userinfo com.read_collections",
      }),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
