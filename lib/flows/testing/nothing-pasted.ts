import type { AddTokenInput } from "../add-token-input";

export const nothingPasted: AddTokenInput = {
  provider: "sandbox",
  kind: "access",
  accessToken: null,
  tokenResponse: null,
  registration: null,
  scopes: null,
  storeName: null,
  keep: false,
};
