import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

/** One letter for one, and none outside ASCII becomes one within: a dotless ı is no I. */
function upperLetter(char: string): string {
  const upper = char.toUpperCase();
  return upper.length !== char.length || (char > "\x7f" && upper <= "\x7f") ? char : upper;
}

const upper = (text: string): string => [...text].map(upperLetter).join("");

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
