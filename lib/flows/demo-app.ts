import { defaultInstallScopes, scopes } from "@/lib/haravan/scopes";
import type { SandboxAppSettings } from "@/lib/trace/sandbox-app";
import { redirectPaths } from "./flow-context";

/** What a new app on the sandbox starts from: the lifetime of its access token is the one observed on the platform. */
export const newAppSettings: SandboxAppSettings = {
  name: "",
  enabled: true,
  redirect_uris: [redirectPaths.login, redirectPaths.install],
  post_logout_redirect_uris: [],
  app_url: null,
  scenario: null,
  scopes: defaultInstallScopes,
  grants: ["authorization_code", "hybrid"],
  pkce: "optional",
  consent: "install",
  code_lifetime: 300,
  access_token_lifetime: 57_600,
  id_token_lifetime: 300,
  refresh_usage: "one_time",
  refresh_absolute_lifetime: 2_592_000,
};

/** The one that everybody has: every scope an OAuth app may have. */
export const demoAppSettings: SandboxAppSettings = {
  ...newAppSettings,
  name: "Demo app",
  scopes: scopes.filter(({ privateAppOnly }) => !privateAppOnly).map((scope) => scope.name),
};
