import { count, type Facts, fact, sentences } from "../facts";
import { plural } from "../format";
import { enCalls } from "./calls";

/** Keyed by RunOutcome: the component that reads them does not compile when one is missing. */
export interface OutcomeWords {
  readonly chip: (facts: Facts) => string;
  readonly title: (facts: Facts) => string;
  readonly why: (facts: Facts) => string;
  readonly next: string;
}

const store = (facts: Facts) => fact(facts, "store") ?? "the store";
const many = enCalls.outcome;
/** How many calls a run of several made. */
const severalOf = (facts: Facts) => (count(facts, "planned") === null ? null : count(facts, "calls"));
const stoppedOf = (facts: Facts): string | null => {
  const why = Object.entries(enCalls.untried).find(([reason]) => reason === facts["stopped"]);
  return why === undefined ? null : `${why[1].charAt(0).toUpperCase()}${why[1].slice(1)}.`;
};
const answer = (facts: Facts) => [fact(facts, "status"), fact(facts, "error")].filter(Boolean).join(" ");
const refusedPart = (facts: Facts): string => {
  const scope = fact(facts, "scope");
  switch (fact(facts, "refused")) {
    case "client":
      return "this client id";
    case "redirect-uri":
      return "this redirect URL";
    case "scopes":
      return scope === null ? "these scopes" : `the scope ${scope}`;
    default:
      return "this request";
  }
};
const proves = (facts: Facts): string | null => {
  const right = [
    facts["clientAccepted"] === true && "client id",
    facts["redirectUriAccepted"] === true && "redirect URL",
    facts["scopesAccepted"] === true && "scopes",
  ].filter(Boolean);
  return right.length === 0
    ? null
    : `It checks in a fixed order, so this page also proves that it accepts: ${right.join(", ")}.`;
};

export const enOutcomes = {
  installed: {
    chip: (f) => (count(f, "granted") === null ? "installed" : `installed, ${count(f, "granted")} scopes`),
    title: (f) => `Installed on ${store(f)}`,
    why: (f) =>
      sentences(
        "The code was exchanged, the ID token holds, and the first API call answered.",
        count(f, "granted") !== null &&
          count(f, "requested") !== null &&
          (count(f, "granted") === count(f, "requested")
            ? `All ${count(f, "requested")} requested scopes were granted.`
            : `${count(f, "granted")} of ${count(f, "requested")} requested scopes were granted.`),
      ),
    next: "See the granted scopes",
  },
  "signed-in": {
    chip: () => "signed in",
    title: (f) =>
      fact(f, "person") === null
        ? "Signed in, nothing installed"
        : `Signed in as ${fact(f, "person")}, nothing installed`,
    why: () =>
      "The login leg is complete and its ID token holds. No install leg was asked for, so the store is unchanged.",
    next: "Install on a store",
  },
  "not-owner": {
    chip: () => "not the owner",
    title: (f) => `Stopped: ${fact(f, "person") ?? "this person"} may not install apps on ${store(f)}`,
    why: (f) =>
      sentences(
        "Only a store's owner can grant grant_service and wh_api.",
        fact(f, "role") === null
          ? "The ID token's role does not contain admin."
          : `The ID token says role ${fact(f, "role")}, and admin is not in it.`,
        "The install leg was not started, and the store is unchanged.",
      ),
    next: "Start again as the owner",
  },
  "stores-differ": {
    chip: () => "two stores",
    title: () => "Stopped: the two legs name different stores",
    why: (f) =>
      sentences(
        fact(f, "loginStore") !== null &&
          fact(f, "installStore") !== null &&
          `The login leg was for store ${fact(f, "loginStore")}, the install leg for store ${fact(f, "installStore")}.`,
        "Nothing was stored, because nobody chose that combination. It happens when a person has several stores and picks another one the second time.",
      ),
    next: "Start again, with one store",
  },
  "consent-denied": {
    chip: () => "access denied",
    title: () => "The person did not allow the app",
    why: () =>
      "The accounts server came back with access_denied: somebody declined on the consent page. Client id, redirect URL and scopes had been accepted before that page could appear. Nothing was installed.",
    next: "Start again",
  },
  "provider-returned-error": {
    chip: (f) => fact(f, "error") ?? "error in the callback",
    title: (f) => `The accounts server came back with ${fact(f, "error") ?? "an error"}`,
    why: (f) =>
      sentences(
        fact(f, "description") !== null && `It says: “${fact(f, "description")}”.`,
        "The callback carried an error instead of a code, so there was nothing to exchange.",
      ),
    next: "Start again",
  },
  "refused-before-leaving": {
    chip: (f) => fact(f, "error") ?? "refused before leaving",
    title: (f) => `The accounts server refuses ${refusedPart(f)}`,
    why: (f) =>
      sentences(
        "Asked once without cookies, it sends the browser to an error page of its own instead of a login page.",
        fact(f, "description") !== null && `The page says: “${fact(f, "description")}”.`,
        proves(f),
        f["inferred"] === true &&
          "The page names no scope: which one it is was inferred by asking again with fewer, and the live platform may differ.",
        "Your browser would have been stranded there, so it was not sent.",
      ),
    next: "Check the registration",
  },
  "error-page-reported": {
    chip: (f) => fact(f, "error") ?? "error page",
    title: () => "The accounts server showed an error page of its own",
    why: (f) =>
      sentences(
        fact(f, "description") !== null && `The page you pasted says: “${fact(f, "description")}”.`,
        proves(f),
        "From that page no callback ever comes, so the run ends here. Nothing was exchanged.",
      ),
    next: "Check the registration",
  },
  "callback-unusable": {
    chip: () => "callback unusable",
    title: () => "A callback came, but it cannot be used",
    why: (f) =>
      sentences(
        fact(f, "parameter") !== null && `The parameter ${fact(f, "parameter")} is missing, doubled or malformed.`,
        "Nothing was exchanged. The last steps show exactly what arrived and which check it failed.",
      ),
    next: "Start again",
  },
  "state-missing": {
    chip: () => "state missing",
    title: () => "The callback came back without its state",
    why: () =>
      "A callback reached the browser that waits for this run, but without the state that was sent. Nothing then proves that the answer belongs to this question, so its code was not exchanged. Something on the way drops parameters: a proxy, a redirect rule, or a login page that rebuilds the URL.",
    next: "Start again",
  },
  "exchange-refused": {
    chip: (f) => answer(f) || "exchange refused",
    title: (f) => (f["grant"] === "refresh_token" ? "The refresh was refused" : "The token exchange was refused"),
    why: (f) =>
      sentences(
        answer(f) !== "" && `The accounts server answered ${answer(f)}.`,
        "No token was issued.",
        f["grant"] === "refresh_token"
          ? "The access token that is stored stays as it was."
          : "Count the code as spent: another attempt needs a new one.",
      ),
    next: "Start again with a fresh code",
  },
  "id-token-refused": {
    chip: () => "ID token refused",
    title: () => "The ID token fails a check",
    why: (f) =>
      sentences(
        fact(f, "check") !== null && `The check that failed is named ${fact(f, "check")}; the open step shows it.`,
        "An ID token that fails a check proves nothing about who this is, so all tokens of this exchange were dropped.",
      ),
    next: "Start again",
  },
  "first-call-failed": {
    chip: (f) => answer(f) || "first call failed",
    title: () => "The tokens came, but the first API call failed",
    why: (f) =>
      sentences(
        "The exchange succeeded. GET /com/shop.json, the call that names the store,",
        answer(f) === "" ? "gave no usable answer." : `answered ${answer(f)}.`,
      ),
    next: "See the granted scopes",
  },
  "never-came-back": {
    chip: () => "never came back",
    title: () => "The browser left and never came back",
    why: (f) =>
      sentences(
        f["stopped"] === true
          ? "You stopped waiting before a callback came; one that still comes is refused."
          : "No callback reached this tool before the deadline.",
        "That proves one thing: no code arrived here, and nothing was exchanged.",
        f["preflight"] === "accepted"
          ? "Before leaving, the accounts server had shown its login page, so client id, redirect URL and scopes were accepted; somebody closed the page, or the callback went astray."
          : "Most often the accounts server showed an error page of its own (wrong redirect URL, client id or scope), on which the app never hears anything; or somebody closed the page.",
      ),
    next: "Start again",
  },
  interrupted: {
    chip: () => "interrupted",
    title: (f) =>
      count(f, "planned") === null
        ? "Interrupted in the middle of the exchange"
        : many.interrupted(count(f, "done") ?? 0, count(f, "planned") ?? 1),
    why: (f) =>
      count(f, "planned") === null
        ? "The server stopped while it was exchanging the code, and its lease ran out. No installation was stored. The code may be spent, so a new attempt needs a new one."
        : many.interruptedWhy,
    next: "Start again with a fresh code",
  },
  cancelled: {
    chip: () => "cancelled",
    title: (f) => many.cancelled(count(f, "done") ?? 0, count(f, "planned") ?? 1),
    why: () => many.cancelledWhy,
    next: many.back,
  },
  "provider-unreachable": {
    chip: (f) => fact(f, "code") ?? "not reached",
    title: (f) => (severalOf(f) === null ? "The accounts server could not be reached" : many.unreachable),
    why: (f) =>
      sentences(
        severalOf(f) !== null && many.mixedWhy(count(f, "refused") ?? 0, count(f, "failed") ?? 0),
        stoppedOf(f),
        fact(f, "code") !== null && `The connection ended with ${fact(f, "code")}.`,
        severalOf(f) === null &&
          "No answer came, so this says nothing about client id, redirect URL or scopes. The failing step shows in which phase it ended.",
      ),
    next: "Try again",
  },
  answered: {
    chip: (f) => answer(f) || "answered",
    title: (f) =>
      severalOf(f) !== null
        ? many.answered(severalOf(f) ?? 0)
        : fact(f, "path") === null
          ? "The call works"
          : `${fact(f, "method") ?? "GET"} ${fact(f, "path")} works`,
    why: () => "The API answered with data for this token.",
    next: "Back to the store",
  },
  refused: {
    chip: (f) => answer(f) || "refused",
    title: (f) =>
      severalOf(f) !== null
        ? many.mixed(count(f, "works") ?? 0, severalOf(f) ?? 0)
        : fact(f, "path") === null
          ? "The API refused the call"
          : `${fact(f, "method") ?? "GET"} ${fact(f, "path")} was refused`,
    why: (f) =>
      sentences(
        severalOf(f) !== null && many.mixedWhy(count(f, "refused") ?? 0, count(f, "failed") ?? 0),
        stoppedOf(f),
        severalOf(f) === null && answer(f) !== "" && `The API answered ${answer(f)}.`,
        severalOf(f) === null &&
          fact(f, "scope") !== null &&
          (f["granted"] === true
            ? `The call needs ${fact(f, "scope")}, and the token has it: the cause is another one.`
            : f["granted"] === false
              ? `The call needs ${fact(f, "scope")}, which was not granted.`
              : `The call needs ${fact(f, "scope")}.`),
        severalOf(f) === null && "The step below shows what was sent and what came back.",
      ),
    next: "Back to the store",
  },
  refreshed: {
    chip: () => "refreshed",
    title: () => "The tokens were refreshed",
    why: () => "The refresh token was exchanged for a new pair; the old one is retired.",
    next: "Back to the store",
  },
  exchanged: {
    chip: () => "exchanged",
    title: () => "The exchange succeeded",
    why: () => "The accounts server issued tokens. They were not kept.",
    next: "Install on a store",
  },
  told: {
    chip: () => "no call needed",
    title: () => "Settled without a call",
    why: () => "What was pasted, or what is recorded of it, settles it. Nothing was sent to the platform.",
    next: "Back to the store",
  },
  "code-held": {
    chip: () => "code kept",
    title: () => "Stopped before the exchange, with the code kept",
    why: () =>
      "The callback is right and its code has not been sent. It is kept here, sealed, for ten minutes, so that you can send it by hand; the accounts server may let it expire before.",
    next: "Send the code by hand",
  },
  imported: {
    chip: (f) => (f["known"] === true ? "known already" : "token added"),
    title: (f) =>
      fact(f, "store") === null
        ? "Token added; no call said which store it opens"
        : `Token added: it opens ${fact(f, "store")}`,
    why: (f) =>
      sentences(
        f["known"] === true && "You had added this token before, so what came with it was added to it.",
        fact(f, "path") !== null && `GET ${fact(f, "path")} named the store.`,
        count(f, "granted") === null
          ? "Which scopes it has is not known until calls show it."
          : f["scopesFrom"] === "answer"
            ? `Its token answer names ${plural(count(f, "granted") ?? 0, "en", { one: "scope", other: "scopes" })}.`
            : `${plural(count(f, "granted") ?? 0, "en", { one: "scope was", other: "scopes were" })} ticked for it, as you said.`,
      ),
    next: "See what it can do",
  },
  "token-refused": {
    chip: (f) => answer(f) || "token refused",
    title: () => "This token is refused",
    why: (f) =>
      sentences(
        "Every call that was made with it was answered 401, which is about the token, not about a scope.",
        f["kept"] === true ? "It was kept, as you asked." : "It was not stored.",
      ),
    next: "Add another token",
  },
} satisfies Record<string, OutcomeWords>;

export type OutcomeMessages = Readonly<Record<keyof typeof enOutcomes, OutcomeWords>>;
