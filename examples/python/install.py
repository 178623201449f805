"""python3 install.py: installs an app on a demo store with nothing but the standard library."""

import json
import os
import secrets
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener, urlopen

SANDBOX = os.environ.get("SANDBOX", "http://127.0.0.1:4010")
ACCOUNTS = f"{SANDBOX}/accounts"
REDIRECT_URI = "http://localhost:3000/callback"
APP = {"client_id": "python-app", "client_secret": "python-app-secret"}
SCOPE = "openid org userinfo grant_service offline_access com.read_orders"


class Form(HTMLParser):
    """The one form of a page: where it goes, its hidden fields, and the scopes it offers."""

    def __init__(self, page):
        super().__init__()
        self.action, self.fields = None, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.action = attrs["action"]
        if tag == "input" and attrs.get("type") in ("hidden", "checkbox"):
            self.fields.append((attrs["name"], attrs["value"]))


class StopAtApp(HTTPRedirectHandler):
    """Redirects are followed until one leaves for the app."""

    def redirect_request(self, request, answer, code, message, headers, url):
        if url.startswith(REDIRECT_URI):
            return None
        return super().redirect_request(request, answer, code, message, headers, url)


def install(person):
    """What a browser does between the app's link and the app's callback; answers the callback's parameters."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()), StopAtApp())
    state = secrets.token_urlsafe()
    query = {"client_id": APP["client_id"], "redirect_uri": REDIRECT_URI, "response_type": "code"}
    page = browser.open(f"{ACCOUNTS}/connect/authorize?{urlencode({**query, 'scope': SCOPE, 'state': state})}")
    for choice in [("DemoPerson", person), ("button", "yes")]:
        form = Form(page.read().decode())
        try:
            page = browser.open(form.action, urlencode([*form.fields, choice]).encode())
        except HTTPError as left:
            callback = parse_qs(urlsplit(left.headers["Location"]).query)
            assert callback["state"] == [state]
            return callback
    raise AssertionError("the browser never left for the app")


def call(url, **options):
    with urlopen(Request(url, **options)) as answer:
        return json.load(answer)


def token(**fields):
    return call(f"{ACCOUNTS}/connect/token", data=urlencode({**APP, **fields}).encode())


registration = {"secret": APP["client_secret"], "redirect_uris": [REDIRECT_URI]}
call(f"{SANDBOX}/control/clients/{APP['client_id']}", method="PUT", data=json.dumps(registration).encode())

code = install("owner")["code"][0]
tokens = token(grant_type="authorization_code", code=code, redirect_uri=REDIRECT_URI)
tokens = token(grant_type="refresh_token", refresh_token=tokens["refresh_token"])
bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
orders = call(f"{SANDBOX}/apis/com/orders.json", headers=bearer)["orders"]
print(f"installed on {call(f'{ACCOUNTS}/connect/userinfo', headers=bearer)['orgname']}, {len(orders)} orders read")

# What an app's tests are for: the day the platform answers 500.
armed = json.dumps({"name": "api-500"}).encode()
call(f"{SANDBOX}/control/clients/{APP['client_id']}/scenario", method="PUT", data=armed)
try:
    call(f"{SANDBOX}/apis/com/orders.json", headers=bearer)
except HTTPError as refused:
    print(f"then the API answered {refused.code}")
