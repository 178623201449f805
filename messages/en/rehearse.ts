/** `names` is keyed by Rehearsal: the menu does not compile when one is missing. */
export const enRehearse = {
  title: "Rehearse a failure",
  note: "On the sandbox only, and only for this app of yours. Each is recorded and diagnosed like anything else.",
  groups: {
    request: { title: "With the code of this run", note: "One token request; the code itself stays on the server." },
    token: { title: "What the token endpoint answers", note: "To the next token request of this app." },
    install: { title: "With a new install", note: "Goes to the sandbox’s pages first." },
    call: { title: "With this store’s token", note: "One call of the API, made at once." },
  },
  scope: "Scope to leave out",
  names: {
    "send-code-again": "Send this code again",
    "other-redirect-uri": "Change the redirect URI",
    "wrong-secret": "Use a wrong secret",
    "json-body": "Send JSON instead of a form",
    "token-500": "Answer with 500",
    "token-502": "Answer with 502",
    "token-hang": "Never answer",
    "hold-code": "Stop before the exchange",
    "expire-code": "Let the code expire",
    "leave-out-scope": "Leave out this scope",
    "no-token": "Call without a token",
    "wrong-token": "Call with a wrong token",
    "expire-token": "Expire this token",
    "revoke-token": "Revoke this token",
    "broken-body": "Break the body",
    "wrong-content-type": "Send the wrong content type",
    "api-404": "Answer the next call with 404",
    "api-429": "Answer the next call with 429",
    "api-500": "Answer the next call with 500",
    "api-502": "Answer the next call with 502",
    "api-hang": "Leave the next call unanswered",
  },
};

export type RehearseMessages = typeof enRehearse;
