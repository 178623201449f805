/** Keyed by ScopeSubject and ScopeGroup of lib/haravan/scopes.ts. */
export const enScopes = {
  groups: {
    login: "Sign-in",
    install: "Installation",
    webhook: "Webhooks",
    haraweb: "Haraweb: the store’s website",
    commerce: "Commerce: the store’s business",
  },
  subjects: {
    openid: "Sign-in itself: without it there is no ID token",
    profile: "Name of the person",
    email: "Email of the person",
    org: "Which store the person signed in to",
    userinfo: "Role of the person in the store",
    grant_service: "Turns the sign-in token into a service token and lists the app in the store",
    offline_access: "A refresh token, for when the access token expires",
    wh_api: "Subscribing to webhooks",
    contents: "Blogs, articles, comments, pages, redirects",
    themes: "Themes and their files",
    script_tags: "Scripts on the store’s website",
    inventories: "Stock, adjustments, transfers, purchase orders",
    shippings: "Shipping rates",
    customers: "Customers and their addresses",
    products: "Products, variants, images, collections",
    orders: "Orders, transactions, refunds",
    shop: "The store, its staff, locations, countries, policies",
    discounts: "Discount codes and promotions",
  },
  names: {
    openid: "Sign-in",
    profile: "Profile",
    email: "Email",
    org: "Store",
    userinfo: "Person",
    grant_service: "Service token",
    offline_access: "Refresh token",
    wh_api: "Webhooks",
    contents: "Contents",
    themes: "Themes",
    script_tags: "Script tags",
    inventories: "Inventories",
    shippings: "Shippings",
    customers: "Customers",
    products: "Products",
    orders: "Orders",
    shop: "Shop",
    discounts: "Discounts",
  },
  access: { read: "Read", write: "Write" },
  readInWrite: "write includes read",
  ownerOnly: "owner only",
  privateAppOnly: "private apps only",
  unknownGroup: "Others",
  unknownScope: "Not in Haravan’s documentation",
  /** Keyed by ScopeStanding of lib/haravan/scope-standing.ts. */
  standings: {
    spelling: (of: string) =>
      `Resource pages write it so; the scope page has ${of}. Which of the two the server knows is not documented.`,
    undocumented: "Seen in public code only; Haravan’s documentation does not list it",
    missing: (instead: string | null) =>
      `Reported to be refused by authorize${instead === null ? "" : `; ${instead} opens this`}`,
    unknown: (instead: string | null) =>
      instead === null ? "Not in Haravan’s documentation" : `Not in Haravan’s documentation; ${instead} may be meant`,
  },
  disagreement:
    "One page says that write includes read, another tells developers to ask for both. Asking for both is safe; either is accepted here.",
  /** Where a statement comes from, as short as beside a statement. */
  sources: {
    documented: "documented",
    observed: "seen in public code",
    inferred: "inferred",
    token: "from its token answer",
  },
  more: "Other scope names",
  moreHint: "For names that are not in the list, separated by spaces. One unknown name makes the whole request fail.",
};

export type ScopeMessages = typeof enScopes;
