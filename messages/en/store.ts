import { formatList, plural } from "../format";
import { enStoreScopes } from "./store-scopes";

const scopes = (number: number) => plural(number, "en", { one: "scope", other: "scopes" });
const names = (list: readonly string[]) => formatList(list, "en");

export const enStore = {
  title: "Stores",
  lead: "One row per token: an app on a store, installed from here or added, with its scopes.",
  columns: { store: "Store", app: "App", token: "Token", scopes: "Scopes", obtained: "Installed" },
  none: "No installations yet",
  noneNote: "After an install, the store and the scopes that were granted stand here.",
  install: "Install on a store",
  granted: (granted: number, requested: number) => `${granted} of ${requested}`,
  page: {
    ...enStoreScopes,
    orgid: (orgid: string) => `orgid ${orgid}`,
    verdict: {
      all: {
        chip: "as requested",
        title: (number: number) => `The token has all ${scopes(number)} that were requested`,
        why: "Requested and granted are the same. Whether the API honours each one is known after a call.",
        whyWorks: (number: number) =>
          `Requested and granted are the same, and ${scopes(number)} have been seen to work.`,
      },
      missing: {
        chip: (number: number) => plural(number, "en", { one: "difference", other: "differences" }),
        title: (granted: number, requested: number) =>
          `The token has ${granted} of the ${requested} scopes that were requested`,
        why: (list: readonly string[]) => `Requested but not granted: ${names(list)}.`,
      },
      contradicted: {
        chip: "granted, but refused",
        title: (number: number) => `${scopes(number)} granted, but refused by the API`,
        why: (list: readonly string[]) => `The token has ${names(list)}, and the API still answers 403.`,
      },
      needed: {
        chip: "scope not requested",
        title: (number: number) => `Calls made here need ${scopes(number)} that nobody requested`,
        why: (list: readonly string[]) => `Refused with 403, and never requested: ${names(list)}.`,
      },
      expired: {
        chip: "expired",
        title: "The access token has expired",
        why: "Calls with it are answered with 401 until the app is installed again or the token refreshed.",
      },
      uninstalled: {
        chip: "uninstalled",
        title: "The app is no longer on this store",
        why: (when: string) =>
          `The webhook app/uninstalled said so ${when}. Its tokens do not count any more; installing again brings new ones.`,
      },
      unauthorized: {
        chip: "refused with 401",
        title: "The API does not accept this token",
        why: (when: string) =>
          `It answered 401 ${when}. A 401 alone does not say whether the token ended, was replaced, or the app was uninstalled.`,
      },
      granted: {
        chip: "token added",
        title: (number: number) => `The token has ${scopes(number)}`,
        why: "Its token answer says so; what was requested is not known here.",
      },
      unknown: {
        chip: "grant not known",
        title: "What this token was granted is not known",
        why: "Its token answer was not seen, and the token itself says nothing. Only calls show what it may do.",
        whyCalled: (working: number, refused: number) =>
          `Calls made here: ${scopes(working)} seen to work${refused === 0 ? "" : `, ${scopes(refused)} refused with 403`}.`,
      },
    },
    extra: (list: readonly string[]) => `Granted without being requested: ${names(list)}.`,
    inVain: (list: readonly string[]) =>
      `Asked for before, in vain: ${names(list)}. The same request would end the same. Check first that the app may have it, and that the store’s owner consents.`,
    installAgain: "Install again",
    askAgain: (number: number) => `Ask again for ${scopes(number)}`,
    askAlso: (number: number) => `Ask also for ${scopes(number)}`,
    testScopes: "Probe its scopes",
    addToken: "Add a newer token",
    nav: {
      label: "On this page",
      scopes: "Scopes",
      token: "This token",
      calls: "Probes",
      life: "Generations",
      unauthorized: "Why 401",
      callLimit: "Call limit",
      rehearse: "Rehearse",
      remove: "Delete",
    },
    facts: {
      token: "Token",
      kinds: { service: "Service token", user: "User token", private: "Private token", unknown: "Access token" },
      kindNotes: {
        service: "has grant_service: works for background jobs",
        user: "without grant_service: only for the person who signed in",
        private: "made by hand in the store’s admin or on the partner dashboard; not refreshed",
        unknown: "pasted without its token answer: its kind cannot be seen",
      },
      expires: "Expires",
      left: { before: "in ", after: "" },
      expired: "expired",
      neverSays: "not stated",
      refresh: "Refresh token",
      refreshYes: "yes, single use",
      refreshNo: "no",
      refreshNoNote: "offline_access was not granted",
      refreshYesNote: "from offline_access",
      refreshAddedNote: "added by hand",
      refreshPrivateNote: "a private token is not refreshed",
      refreshUnknownNote: "none was added",
      bucket: "Call limit",
      bucketNote: (leak: number) => `leaks ${leak} a second, shared by this app on this store`,
      bucketUnknown: "not known yet",
      bucketUnknownNote: "stands in the answer to a call",
      installedBy: "Installed by",
      installedElsewhere: "not from here",
      fingerprint: "fingerprint",
    },
    remove: {
      open: "Delete this installation",
      title: "What is deleted, and where",
      here: "Here",
      hereWhat:
        "The access token, the refresh token and the list of scopes. Runs stay until you delete their registration.",
      provider: "At Haravan",
      providerWhat:
        "Nothing. The platform keeps the app installed until the merchant removes it in the store’s admin; until then its tokens stay valid there.",
      sandbox: "On the sandbox",
      sandboxWhat: "The simulated store keeps the app installed, as the platform would.",
      confirm: "Delete the installation",
    },
    run: "The run that made it",
    refresh: "Refresh the token",
  },
};

export type StoreMessages = typeof enStore;
