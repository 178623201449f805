import { type Check, hints, supports } from "../finding";

const cancelled: Check = ({ error, description, text }) =>
  error === "access_denied" && description === null && /cancel|den(y|ied)/.test(text.replaceAll("access_denied", ""))
    ? hints({ fact: "callback-error", error, description })
    : null;

/** A bare refusal is a person's; one with a reason names whose rule it was. */
const bare: Check = ({ error, description, text }) =>
  error === "access_denied" &&
  (description === null || /user|resource owner|cancel|declin|denied the request/.test(text)) &&
  !/not assigned|policy|not allowed/.test(text)
    ? hints({ fact: "callback-error", error, description })
    : null;

const works: Check = ({ observed: { other_account_worked: works } }) =>
  works === true ? supports({ fact: "trial", trial: "other-account-works" }) : null;

/** The same with every account: then it is not the person. */
const fails: Check = ({ observed: { other_account_worked: works } }) =>
  works === false ? supports({ fact: "trial", trial: "other-account-fails" }) : null;

const disabled: Check = ({ observed }) =>
  observed.user_disabled === true ? supports({ fact: "user-reported-disabled" }) : null;

export const peopleChecks = {
  "consent-denied": [cancelled, bare],
  "user-not-permitted": [works],
  "user-disabled": [disabled],
  "app-not-approved": [fails],
} as const;
