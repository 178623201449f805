// The libraries whose words are recognised.
export type { Ecosystem } from "./clients/known-client";
export type { ClientId } from "./clients/known-clients";
export { nameClient } from "./clients/name-client";
