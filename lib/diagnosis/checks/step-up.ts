import { type Check, hints } from "../finding";

/** RFC 9470: the challenge names what the next sign-in must bring. */
const asked: Check = ({ answer: { challenge } }) =>
  challenge !== null && (challenge.acrValues !== null || challenge.maxAge !== null)
    ? hints({ fact: "step-up-asked", acrValues: challenge.acrValues, maxAge: challenge.maxAge })
    : null;

export const stepUpChecks = { "step-up-required": [asked] } as const;
