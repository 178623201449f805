import type { KnownClient } from "./known-client";

/** Python, likewise. */
export const ofPython = [
  { id: "django-allauth", name: "django-allauth", ecosystem: "python", marks: ["allauth"] },
  { id: "mozilla-django-oidc", name: "mozilla-django-oidc", ecosystem: "python", marks: ["mozilla_django_oidc"] },
  { id: "social-auth", name: "social-auth", ecosystem: "python", marks: ["social_core", "social_django"] },
  { id: "flask-oidc", name: "Flask-OIDC", ecosystem: "python", marks: ["flask_oidc"] },
  {
    id: "authlib",
    name: "Authlib",
    ecosystem: "python",
    marks: ["authlib.integrations", "authlib.jose", "/authlib/", "\nauthlib."],
  },
  { id: "aiohttp-oauthlib", name: "aiohttp-oauthlib", ecosystem: "python", marks: ["aiohttp_oauthlib"] },
  { id: "requests-oauthlib", name: "requests-oauthlib", ecosystem: "python", marks: ["requests_oauthlib"] },
  { id: "oauthlib", name: "OAuthLib", ecosystem: "python", marks: ["oauthlib", "mismatchingstateerror"] },
  { id: "oauth2client", name: "oauth2client", ecosystem: "python", marks: ["oauth2client"] },
  { id: "pyjwt", name: "PyJWT", ecosystem: "python", marks: ["jwt.exceptions.", "jwt/api_j", "pyjwk"] },
  { id: "python-jose", name: "python-jose", ecosystem: "python", marks: ["jose.exceptions.", "/jose/j"] },
  { id: "jwcrypto", name: "JWCrypto", ecosystem: "python", marks: ["jwcrypto"] },
  { id: "aiohttp", name: "aiohttp", ecosystem: "python", marks: ["aiohttp"] },
  { id: "httpx", name: "HTTPX", ecosystem: "python", marks: ["httpx", "httpcore"] },
  { id: "requests", name: "Requests", ecosystem: "python", marks: ["requests.exceptions", "/requests/", "urllib3"] },
  { id: "urllib", name: "urllib", ecosystem: "python", marks: ["urllib.error", "urllib/request"] },
  {
    id: "python",
    name: "Python",
    ecosystem: "python",
    marks: ["traceback (most recent call last)", '.py", line', "json.decoder", "keyerror: '"],
  },
] as const satisfies readonly KnownClient[];
