import type { Tier } from "../signature";
import { said } from "./rows";

/** PKCE (RFC 7636), as authorization servers word it. */
export const wordsOfPkce: Tier = [
  said(
    "challenge-required",
    /policy requires pkce|requires pkce|pkce (?:is )?required|code[_ ]challenge(?: parameter)? (?:is )?(?:required|missing|must be provided)|must include a code_challenge|must present a code_challenge|missing (?:required |parameter: )?(?:parameter:? ?)?'?code[_ ]challenge|mandatory 'code_challenge' parameter is missing|code challenge must be provided|oauth 2\.0 parameter: code_challenge|missing required code challenge|proof key for code exchange is required/,
    ["pkce-challenge-missing"],
    { ask: ["challenge-sent"] },
  ),
  said(
    "challenge-refused",
    /code[_ ]challenge[_ ]method.{0,40}(?:not supported|unsupported|is invalid|must be|not allowed|is not configured)|challenge method is not supported|not supported value of code_challenge_method|transform algorithm not supported|invalid code[_ ]challenge|must use code_challenge_method=s256|code_challenge must be|unsupported code[_ ]challenge|plain is not allowed|code challenge .{0,40}(?:size|length|characters)|invalid parameter: code_challenge/,
    ["pkce-method-unsupported"],
    { ask: ["authorize-url"] },
  ),
  said(
    "verifier-wrong",
    /pkce (?:verification|validation) failed|pkce code challenge did not match|failed to verify `?code[_ ]verifier|transformed code verifier does not match|code[_ ]verifier['`]?(?: parameter)? (?:is (?:invalid|incorrect|not valid|wrong)|does not match|doesn't match|did not match|mismatch|must match|failed)|invalid (?:code|pkce)[_ ]verifier|invalid pkce|code[_ ]challenge (?:does not|doesn't|did not) match|failed to verify the code verifier|'code_verifier' parameter is invalid/,
    ["pkce-verifier-mismatch", "pkce-verifier-missing"],
    {
      when: { not: { says: /code[_ ]verifier.{0,30}(?:required|missing|must be at least|too short)/ } },
      ask: ["authorize-request"],
    },
  ),
  said(
    "verifier-absent",
    /code[_ ]verifier['`]?(?: parameter)? (?:is )?(?:required|missing|not specified|must be (?:provided|supplied)|needs? to be)|missing (?:required )?(?:parameter:? ?)?'?code[_ ]verifier|check the `?code_verifier`? parameter|mandatory 'code_verifier'|pkce code verifier (?:is required|must be at least)|code verifier not specified|code verifier must be at least/,
    ["pkce-verifier-missing", "pkce-verifier-mismatch"],
    { when: { not: { says: /cookie/ } }, ask: ["raw-request"] },
  ),
  said(
    "verifier-not-expected",
    /unexpected code[_ ]verifier|code_verifier'? parameter cannot be used when no|code_verifier .{0,40}(?:without|but no) (?:a )?code_challenge|code[_ ]verifier was not expected|no code_challenge (?:was )?(?:sent|specified|provided)/,
    ["pkce-verifier-unexpected"],
    { ask: ["challenge-sent"] },
  ),
];
