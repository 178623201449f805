#!/usr/bin/env bash
# Installs an app on a demo store with curl alone, as a browser and the app's server would.
set -euo pipefail
sandbox=${SANDBOX:-http://127.0.0.1:4010}
accounts=$sandbox/accounts
redirect_uri=http://localhost:3000/callback
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT

field() { sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" | head -n 1 | sed 's/&amp;/\&/g'; }
json() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }
browser() { curl -sS -L -b "$jar" -c "$jar" "$@"; }

# The app's registration.
curl -sS -f -X PUT "$sandbox/control/clients/curl-app" -o /dev/null \
  -d "{\"secret\":\"curl-app-secret\",\"redirect_uris\":[\"$redirect_uri\"]}"

# The browser: authorize, sign in as the owner, allow. The last answer leaves for the app, which is where curl stops.
return_url=$(browser -G "$accounts/connect/authorize" -d client_id=curl-app -d response_type=code -d state=s1 \
  --data-urlencode "redirect_uri=$redirect_uri" \
  --data-urlencode "scope=openid org grant_service offline_access com.read_shop" | field ReturnUrl)
consent=$(browser "$accounts/account/login" -d DemoPerson=owner --data-urlencode "ReturnUrl=$return_url" | field ReturnUrl)
next=$(curl -sS -b "$jar" -c "$jar" "$accounts/consent" -o /dev/null -w '%{redirect_url}' -d button=yes \
  -d ScopesConsented=openid -d ScopesConsented=org -d ScopesConsented=grant_service \
  -d ScopesConsented=offline_access -d ScopesConsented=com.read_shop --data-urlencode "ReturnUrl=$consent")
callback=$(curl -sS -b "$jar" "$next" -o /dev/null -w '%{redirect_url}')
code=$(sed -n 's/.*[?&]code=\([^&]*\).*/\1/p' <<<"$callback")

# The app's server: the code for tokens, then the first call.
tokens=$(curl -sS -f "$accounts/connect/token" -d grant_type=authorization_code \
  -d client_id=curl-app -d client_secret=curl-app-secret -d "code=$code" --data-urlencode "redirect_uri=$redirect_uri")
curl -sS -f "$sandbox/apis/com/shop.json" -H "Authorization: Bearer $(json access_token <<<"$tokens")"
echo

# The same code again: the wire says little, the sandbox says which check refused.
curl -sS "$accounts/connect/token" -d grant_type=authorization_code \
  -d client_id=curl-app -d client_secret=curl-app-secret -d "code=$code" --data-urlencode "redirect_uri=$redirect_uri"
echo
curl -sS "$sandbox/control/requests?client_id=curl-app&endpoint=token&limit=1"
echo
