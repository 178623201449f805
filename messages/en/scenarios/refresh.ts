export const enRefreshScenarios = {
  "refresh-token-not-sent": "refresh_token is missing from the request",
  "refresh-token-too-long": "The refresh token is longer than the server reads",
  "refresh-token-invented": "The server never issued this refresh token",
  "refresh-token-too-old": "The refresh token has expired",
  "refresh-token-of-another-app": "The refresh token belongs to another app",
  "refresh-offline-access-withdrawn": "The app may no longer have refresh tokens",
  "refresh-person-disabled": "The person was disabled since the install",
  "refresh-secret-wrong": "client_secret is wrong at the refresh",
  "refresh-502": "A gateway answers the refresh with 502",
  "refresh-no-new-token": "The refresh brings no new refresh token",
  "refresh-id-token-other-iss": "The refreshed ID token names another issuer",
  "refresh-id-token-other-sub": "The refreshed ID token is about another person",
  "refresh-token-used-before": "The refresh token was used before",
  "refresh-after-uninstall": "The app was uninstalled, and refreshes all the same",
};

export const enUserinfoScenarios = {
  "userinfo-401": "Userinfo answers 401 invalid_token",
  "userinfo-401-expired": "Userinfo answers 401 and says that the access token has expired",
  "userinfo-403": "Userinfo answers 403 insufficient_scope",
  "userinfo-500": "Userinfo answers 500",
  "userinfo-502": "A gateway answers userinfo with 502",
  "userinfo-html": "Userinfo answers with a login page",
  "userinfo-sub-other": "Userinfo is about another person than the ID token",
  "userinfo-sub-missing": "Userinfo names no sub",
  "userinfo-huge": "Userinfo is ten megabytes long",
};
