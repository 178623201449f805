/** Status of every fault of a request made to us; the words are messages.problems.faults. */
export const faultStatus = {
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-type": 415,
  "bad-request": 400,
  "bad-field": 400,
  "scopes-too-long": 400,
  "cross-site": 403,
  "sign-in-needed": 401,
  "sign-in-failed": 400,
  "callback-without-parameters": 400,
  "callback-unknown-state": 400,
  "callback-other-browser": 400,
  "callback-malformed": 400,
  "callback-used": 400,
  "run-not-waiting": 409,
  "code-gone": 410,
  "name-taken": 409,
  "sandbox-off": 503,
  "too-many": 429,
  unexpected: 500,
} as const;

export type FaultCode = keyof typeof faultStatus;
