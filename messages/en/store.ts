import { formatList, plural } from "../format";

const scopes = (number: number) => plural(number, "en", { one: "scope", other: "scopes" });
const names = (list: readonly string[]) => formatList(list, "en");

export const enStore = {
  title: "Stores",
  lead: "One row per installation: an app on a store, with its token and its scopes.",
  columns: { store: "Store", app: "App", token: "Token", scopes: "Scopes", obtained: "Installed" },
  none: "No installations yet",
  noneNote: "After an install, the store and the scopes that were granted stand here.",
  install: "Install on a store",
  granted: (granted: number, requested: number) => `${granted} of ${requested}`,
  page: {
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
        why: (list: readonly string[]) => `The token carries ${names(list)}, and the API still answers 403.`,
      },
      expired: {
        chip: "expired",
        title: "The access token has expired",
        why: "Calls with it are answered with 401 until the app is installed again or the token refreshed.",
      },
    },
    extra: (list: readonly string[]) => `Granted without being requested: ${names(list)}.`,
    installAgain: "Install again",
    askAgain: (number: number) => `Ask again for ${scopes(number)}`,
    facts: {
      token: "Token",
      kinds: { service: "Service token", user: "User token" },
      kindNotes: {
        service: "has grant_service: works for background jobs",
        user: "without grant_service: only for the person who signed in",
      },
      expires: "Expires",
      expiresIn: (left: string) => `in ${left}`,
      expired: "expired",
      neverSays: "not stated",
      refresh: "Refresh token",
      refreshYes: "yes, single use",
      refreshNo: "no",
      refreshNoNote: "offline_access was not granted",
      refreshYesNote: "from offline_access",
      bucket: "Call limit",
      bucketNote: (leak: number) => `leaks ${leak} a second, shared by this app on this store`,
      bucketUnknown: "not known yet",
      bucketUnknownNote: "stands in the answer to a call",
      installedBy: "Installed by",
      fingerprint: "fingerprint",
    },
    table: {
      title: "Scopes",
      caption: "Scopes: requested, granted, works",
      columns: {
        scope: "Scope",
        result: "Result",
        requested: "Requested",
        granted: "Granted",
        works: "Works",
        call: "Call",
      },
      results: {
        works: "works",
        granted: "granted",
        notGranted: "not granted",
        contradicted: "granted, still 403",
        failed: "call failed",
        extra: "not requested",
        effective: "in effect",
      },
      viaWrite: (scope: string) => `yes, through ${scope}`,
      notTried: "not tried yet",
      onlyGet: "not tried: only GET is called",
      inferred: "inferred",
      call: "Call",
      callAgain: "Call again",
      callTitle: (path: string) => `GET ${path}`,
    },
    resources: {
      title: "Call a resource",
      note: "Each button makes one GET with this token and records it as a run. Nothing is written.",
      caption: "Resources and their newest outcome",
      columns: { resource: "Resource", scope: "Scope", outcome: "Newest outcome", call: "Call" },
      noScope: "the documentation names none",
      never: "not called yet",
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
