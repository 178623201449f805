import type { CauseId } from "../cause-ids";
import type { AskId } from "../diagnosis";
import type { Tier } from "../signature";
import { coded } from "./rows";

type Row = readonly [numbers: string, causes: readonly [CauseId, ...CauseId[]], ask?: AskId, sure?: "sure"];

/** @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes */
const entra: readonly Row[] = [
  ["50011 500113", ["redirect-uri-mismatch", "app-base-url-wrong", "proxy-scheme-lost"], "registered-redirect-urls"],
  ["500112", ["token-redirect-uri-mismatch"], "authorize-request", "sure"],
  ["70004", ["redirect-uri-malformed", "redirect-uri-mismatch"], "authorize-url"],
  ["700016 700011", ["client-unknown", "wrong-tenant"], "worked-before"],
  ["7000112", ["client-disabled", "client-unknown"], "worked-before"],
  ["700054 700051 700055 70005", ["response-type-unsupported", "grant-not-allowed-for-client"], "authorize-url"],
  ["70007", ["response-mode-invalid"], "authorize-url", "sure"],
  ["70003 700053", ["grant-type-unsupported", "grant-not-allowed-for-client"], "raw-request"],
  ["7000114", ["grant-not-allowed-for-client"], "raw-request"],
  [
    "900144 90014 90013 90004 9002313 9000411 90024 50059",
    ["request-parameter-invalid", "content-type-wrong"],
    "raw-request",
  ],
  ["70011 650053 500011 50001", ["scope-unknown", "scope-not-allowed-for-client", "wrong-tenant"], "scope-list"],
  ["65005 650056 650057 650054", ["scope-not-allowed-for-client", "api-access-not-approved"], "scope-list"],
  ["70022 70023 700022 700023", ["scope-unknown", "request-parameter-invalid"], "scope-list"],
  ["90094 90093 90095 90097 90099 90090", ["admin-consent-required", "user-permission-denied"], "other-account"],
  [
    "50105 500014 53003 53000 53001 53002 53004 50005 50131 500021 530032 530035",
    ["user-not-permitted", "step-up-required"],
    "other-account",
  ],
  [
    "50034 50020 90002 50194 51004 90072 90010 90019 9001023 9002331 9002332 9002346 700005 500212 50177",
    ["wrong-tenant", "user-not-permitted"],
    "other-account",
  ],
  ["50126 50056 50064 50055 50144", ["user-not-permitted", "user-disabled"], "other-account"],
  ["50057 50053 500341 500571 50051", ["user-disabled", "user-not-permitted"], "other-account"],
  ["65001", ["consent-required", "admin-consent-required"], "requested-prompt"],
  ["65004", ["consent-denied"], "other-account", "sure"],
  ["50058 50140 16000 160021 16001 16002 16003 70044", ["login-required"], "requested-prompt"],
  ["54005", ["code-already-used"], "code-history", "sure"],
  ["7000215", ["client-secret-wrong", "client-secret-expired"], "client-passed-authorize"],
  ["70002 700027 700024", ["client-secret-wrong", "client-unknown"], "client-passed-authorize"],
  ["7000222", ["client-secret-expired"], "worked-before", "sure"],
  ["7000218 7000216", ["client-auth-missing", "client-auth-method-wrong"], "raw-request"],
  ["700025", ["client-auth-method-wrong"], "raw-request", "sure"],
  ["90023 9002326 9002327 7000219", ["client-auth-method-wrong"], "raw-request"],
  ["900561", ["http-method-wrong"], "raw-request", "sure"],
  ["501481 50148", ["pkce-verifier-mismatch", "pkce-verifier-missing"], "challenge-sent"],
  ["50147", ["pkce-method-unsupported"], "authorize-url"],
  ["9002325", ["pkce-challenge-missing", "pkce-verifier-missing"], "challenge-sent"],
  ["700082 700084 700081", ["refresh-token-expired"], "refresh-history", "sure"],
  ["50132 50133 50173 700087", ["refresh-token-revoked", "step-up-required"], "refresh-history"],
  ["50076 50079 50072 50074 50078 50158 70043 50089", ["step-up-required"], "other-account"],
  ["50006 50146", ["signature-invalid"], "id-token-header"],
  ["500133 5000224", ["clock-skew", "token-expired"], "clock"],
  ["90015", ["request-too-large"], "authorize-url", "sure"],
  ["90055 50196", ["rate-limited"], "answer"],
  ["90033 90012 50000 130006", ["service-unavailable", "server-error"], "answer"],
];

/** @see https://learn.microsoft.com/en-us/azure/active-directory-b2c/error-codes */
const b2c: readonly Row[] = [
  ["90091 90118", ["consent-denied"], "other-account"],
  ["90006 99002", ["redirect-uri-mismatch"], "registered-redirect-urls"],
  ["90018 90007 90002 90068", ["client-unknown", "wrong-tenant"], "worked-before"],
  ["90117 90012 90205 90010 90055", ["scope-unknown", "scope-not-allowed-for-client"], "scope-list"],
  ["90057 90058", ["grant-not-allowed-for-client", "response-type-unsupported"], "authorize-url"],
  ["90077", ["login-required"], "requested-prompt"],
  ["90079", ["client-auth-missing"], "raw-request"],
  ["90081", ["client-secret-wrong"], "client-passed-authorize"],
  ["90183", ["pkce-verifier-mismatch"], "challenge-sent"],
  ["99059", ["pkce-challenge-missing"], "challenge-sent"],
  ["90129", ["refresh-token-revoked"], "refresh-history"],
  ["90244 90214", ["rate-limited"], "answer"],
  ["90008 90016 90017", ["request-parameter-invalid"], "raw-request"],
  ["90035 90085 90037", ["service-unavailable", "server-error"], "answer"],
  ["90022", ["wrong-tenant", "discovery-failed"], "discovery-document"],
];

const rows = (prefix: string, table: readonly Row[]): Tier =>
  table.map(([numbers, causes, ask, sure]) => {
    const [first = "", ...others] = numbers.split(" ").map((number) => `${prefix}${number}`);
    return coded([first, ...others], causes, {
      reach: sure === undefined ? "suggests" : "decides",
      ask: ask === undefined ? [] : [ask],
    });
  });

const refreshing = { steps: ["refresh"] } as const;

export const codesOfMicrosoft: Tier = [
  ...rows("aadsts", entra),
  ...rows("aadb2c", b2c),
  coded(["aadsts70001"], ["client-disabled", "client-unknown"], {
    when: { not: { says: /was not found/ } },
    ask: ["worked-before"],
  }),
  coded(["aadsts70001"], ["client-unknown", "wrong-tenant"], {
    when: { says: /was not found/ },
    ask: ["worked-before"],
  }),
  coded(["aadsts70008", "aadb2c90080"], ["code-expired", "code-already-used"], {
    when: { not: refreshing },
    ask: ["code-history"],
  }),
  coded(["aadsts70008", "aadb2c90080"], ["refresh-token-expired", "refresh-token-revoked"], {
    when: refreshing,
    ask: ["refresh-history"],
  }),
  coded(["aadsts70000", "aadsts9002313", "aadb2c90090"], ["code-malformed", "code-expired", "code-already-used"], {
    when: { error: ["invalid_grant"], not: refreshing },
    ask: ["code-history"],
  }),
  coded(["aadsts70000", "aadb2c90090"], ["refresh-token-unknown", "refresh-token-revoked", "refresh-token-expired"], {
    when: refreshing,
    ask: ["refresh-history"],
  }),
];
