export const enTokenLife = {
  title: "Generations",
  note: "The present access token, the earlier ones, and what became of each. The tool refreshes nothing by itself.",
  ended: {
    webhook: {
      title: "The app was uninstalled from this store",
      text: (at: string) =>
        `A signed webhook said so on ${at}. From then on its tokens count as ended; when exactly the platform stops accepting them is not documented. Installing again brings the next generation.`,
    },
    answer: {
      title: "The token is refused",
      text: (at: string) =>
        `On ${at} the API answered 401 to a token that should still have worked, or to one that cannot be refreshed any more. Most likely the app was uninstalled or its access withdrawn; a bare 401 does not prove which. One successful call with this token clears this notice.`,
    },
  },
  reinstalled: (generation: number) =>
    `Generation ${generation} came from installing the app again on this store. Earlier tokens do not count any more.`,
  moved: (generation: number) =>
    `The token had moved on already: this is generation ${generation}. No call was made, and no refresh token was spent.`,
  uninstalling:
    "The sandbox has removed the app from the store. If this store’s webhooks are received, the notice arrives in a moment; otherwise the next call gets a 401.",
  refused: {
    title: "The last refresh was refused",
    withError: (error: string) => `The accounts server answered ${error}. `,
    without: "No new token came. ",
    cause: (title: string) => `Diagnosed as: ${title}.`,
    run: "The run and its diagnosis",
    catalog: "About this cause",
  },
  refresh: {
    title: "Refresh",
    note: "Spends the refresh token and stores the new pair. Of several refreshes of one generation at the same time, only one is sent.",
    underWay: "A refresh is under way. Another one now waits for it and gets its result.",
    button: (generation: number) => `Refresh generation ${generation}`,
    warning:
      "A refresh token works once. If a live app holds this one too, its copy stops working at the moment of a refresh here: that app must be given the new tokens or be installed again.",
    confirm: "I know that the live app’s copy of this token stops working",
    first: "Refresh the token first: it has expired",
  },
  generations: {
    caption: "Access tokens of this installation, newest first",
    columns: { generation: "Generation", token: "Token", from: "From", obtained: "Obtained", fate: "Status" },
    origins: { install: "install", refresh: "refresh", import: "added by hand" },
    present: "present",
    refused: "refused",
    fates: { rotated: "replaced by a refresh", reinstalled: "replaced by another install", uninstalled: "uninstalled" },
    ended: "replaced",
    run: "run",
  },
  webhook: {
    title: "Hear of an uninstall",
    note: "The platform tells the app with the webhook app/uninstalled, for each store that was subscribed. Without it, the first sign is a 401 on the next call.",
    subscribe: "Receive this store’s webhooks",
    subscribeNote: "POST /api/subscribe with this store’s token, recorded as a run.",
    noScope: "The token lacks wh_api, so this store’s webhooks cannot be subscribed with it.",
    address: "The callback URL and verify token are on the app’s page.",
    sandbox: "On the sandbox the address is registered in this step.",
    uninstall: "Uninstall on the store, as the merchant would",
    uninstallNote: "Sandbox only: ends every token of this app on this store.",
  },
  app: {
    title: "Webhook",
    note: "For the Webhooks tab of the partner dashboard. Only app/uninstalled has an effect here; every delivery is checked against the client secret, and nothing of its body is kept.",
    url: "Callback URL",
    token: "Verify token",
    local: "This address is on this machine: the platform cannot reach it. The sandbox can.",
    noSecret: "Without the client secret no delivery can be checked: all are refused.",
  },
};

export type TokenLifeMessages = typeof enTokenLife;
