import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessCauses = {
  "scope-missing": {
    title: "Scope never requested",
    summary: "This call needs a scope that the app did not ask for.",
    meaning:
      "The token is good but does not cover this resource. Haravan documents 403 for it and shows no body; by its scope page a read scope allows GET only and a write scope includes reading, while its get-started page asks for both.",
    tellApart:
      "Requested but not in the token is another cause. In the token already: then the 403 is not about scopes, but about the person's role or about this object.",
    reasons: {
      "never-asked": "The scope is not in the authorize URL.",
      "read-for-write": "Only the read scope was requested, and the call writes.",
      "webhook-scope": "wh_api is missing for webhooks.",
      "other-group": "A com.* scope was requested for a resource under /web, or the other way round.",
    },
    fixes: {
      "ask-and-reinstall": "Add the scope to the install request and send the merchant through the install again.",
      "ask-webhook-scope": "Add wh_api, register the webhook in the Partner Dashboard, and install as owner.",
      "ask-right-group": "Request the scope of the resource's own group: com.* for /com, web.* for /web.",
    },
    seenByMerchant: "A part of the app stays empty or cannot save.",
  },
  "scope-not-granted": {
    title: "Scope requested but not granted",
    summary: "The app asked for the scope, but this token does not have it.",
    meaning: "A token carries what was granted when it was issued, not what the app asks for today.",
    tellApart: "Compare the requested scopes with scope of the token answer that gave this very token.",
    reasons: {
      "added-after-install": "The store installed the app before the scope was added.",
      "person-unticked": "The person did not agree to it.",
      "not-ticked":
        "The scope is not ticked for the app in the Partner Dashboard, and was left out; IdentityServer4 would refuse the whole login instead.",
      "reduced-by-server": "The server left it out without a word. Whether Haravan does so is not documented.",
    },
    fixes: {
      reinstall: "Send this store through the install again.",
      "tick-and-reinstall": "Tick the scope in the Partner Dashboard, save, and install again.",
      "explain-scopes": "Explain to the merchant what the scope is for.",
      "compare-scopes":
        "Compare scope of the token answer with the request after every install, and say what is missing.",
    },
    seenByMerchant: "A new part of the app does not work until the store agrees again.",
  },
  "app-uninstalled": {
    title: "App removed from the store",
    summary: "The merchant removed the app, and its tokens for this store no longer work.",
    meaning:
      "Public apps report that all calls for this store fail and that a refresh is refused too. Haravan sends app/uninstalled to subscribed apps; how soon the tokens end is not documented.",
    tellApart:
      "app/uninstalled arrived for this orgid, or every call of this one store fails while other stores work. One token that fails alone was revoked or has expired.",
    reasons: {
      "merchant-removed-app": "The merchant removed the app in the admin.",
      "removed-while-refreshing":
        "The app was removed while a refresh was under way, and its answer was saved afterwards.",
      "installed-again-since": "The app was installed again since, and old tokens are still in use.",
    },
    fixes: {
      "stop-and-forget": "Stop the store's jobs, delete its tokens, and mark the installation as ended.",
      "offer-install": "Offer the install when the merchant opens the app again.",
      "discard-late-tokens": "Discard the answer of a refresh that ends after app/uninstalled.",
      "use-newest-token": "Use the tokens of the new install, and subscribe the webhooks again.",
    },
    seenByMerchant: "The app is no longer in the list of apps.",
  },
  "store-unavailable": {
    title: "Store frozen, closed or in maintenance",
    summary: "The platform is up, but this one store cannot be reached for now.",
    meaning:
      "Some platforms answer so for a store whose plan is unpaid or which is locked: 402 or 423 at Shopify, 503 for one store elsewhere. What Haravan answers for such a store is not documented.",
    tellApart: "Calls for other stores work with the same code. If all stores fail, the platform is unavailable.",
    reasons: {
      "plan-unpaid": "The store's plan is unpaid or has run out.",
      "store-locked": "The platform locked the store.",
      "store-closed": "The store was closed for good.",
      "store-maintenance": "This store is being moved or maintained.",
    },
    fixes: {
      "tell-merchant": "Tell the merchant that the platform refuses their store, and that they can settle it there.",
      "pause-this-store": "Pause the jobs of this store only and try once an hour; the others go on.",
      "ask-platform": "Ask the platform's support, with orgid and time.",
      "stop-jobs": "End the store's jobs and keep its data only as long as your rules say.",
    },
    seenByMerchant: "The store's admin asks for payment or says that the store is locked.",
  },
  "api-access-not-approved": {
    title: "API not open to this app or plan",
    summary: "The scope is there, but this API is not enabled for the app or for the store's plan.",
    meaning:
      "Some resources want more than a scope. Haravan documents /com/users/groups.json for Haravan Plus and com.*_discounts for private apps only; what it answers otherwise is not documented.",
    tellApart: "The scope is in the token, the owner installed, and other calls work: then it is this API.",
    reasons: {
      "plan-lacks-it": "The store's plan does not include it.",
      "private-apps-only": "It is open to private apps only.",
      "review-missing": "The platform has not approved the app for this data.",
    },
    fixes: {
      "check-plan": "Read plan_name in shop.json and compare with the page of the resource.",
      "do-without": "Turn the function off for stores whose plan lacks it.",
      "use-private-app": "Let the owner create a private app with this scope and use its token for that store.",
      "request-review": "Ask the platform to open it for the app, and say what the data is for.",
    },
  },
  "operation-not-permitted": {
    title: "This object does not allow the action",
    summary: "The token may do this in general, but a rule of this very object forbids it.",
    meaning:
      "A 403 need not be about scopes. Haravan documents 403 with body {} for deleting layout/theme.liquid, and 403 for adding a product to a smart collection by a collect.",
    tellApart: "Another write of the same kind works with this token. If none works, it is scope or role.",
    reasons: {
      "protected-object": "The object is protected, such as a theme's layout file.",
      "managed-by-platform": "The platform manages it itself, such as the members of a smart collection.",
      "state-forbids": "The object's state does not allow it, such as a customer's default address (a 422 then).",
    },
    fixes: {
      "leave-it": "Leave the object, and do not offer the action for it. Trying again does not help.",
      "use-other-object": "Use what is meant for it: a custom collection, or the rules of the smart one.",
      "check-state": "Read the object first, bring it into the state that allows the action, then act.",
    },
    seenByMerchant: "The app says that something cannot be changed or deleted.",
  },
  "ip-not-allowed": {
    title: "IP address not allowed",
    summary: "The server takes calls from listed IP addresses only, and this one is not listed.",
    meaning:
      "The credentials were not the problem. The provider, or the merchant's organisation, allows certain networks only. No such list is documented for Haravan's API.",
    tellApart: "The same call works from another network. A page from a firewall in front is another cause.",
    reasons: {
      "not-on-list": "The address was never put on the list.",
      "new-egress-address": "The app moved, and its calls now leave from a new address.",
      "through-other-proxy": "The calls go out through another proxy or region than before.",
    },
    fixes: {
      "add-address":
        "Put the address that the provider sees on its list; a curl call to an address-echo service from the same host shows which one it is.",
      "fixed-egress": "Give the app a fixed outgoing address (NAT gateway), then list that one.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
