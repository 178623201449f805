import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

function upper(text: string): string {
  return [...text].map((char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char)).join("");
}

/** Equal but for upper and lower case, letter by letter. */
export const sameIgnoringCase = (left: string, right: string): boolean =>
  left === right || (left.length === right.length && upper(left) === upper(right));

export const redirectUriRegistered: ClientCheck = ({ params, client }) => {
  const redirectUri = params.get("redirect_uri") ?? "";
  return client.redirectUris.some((registered) => sameIgnoringCase(registered, redirectUri))
    ? null
    : refuse("redirect-uri-registered", "invalid_request", `Invalid redirect_uri: ${redirectUri}`, {
        description: "Invalid redirect_uri",
        values: { redirect_uri: redirectUri, registered: client.redirectUris.join(" ") },
      });
};
