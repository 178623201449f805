// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const java: Sightings = {
  "code-expired": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\nPOST https://accounts.haravan.com/connect/token\n{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Authorization code has expired\"\n}" },
  ],
  "code-already-used": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\nPOST https://accounts.haravan.com/connect/token\n{\n  \"error\": \"invalid_grant\"\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\nPOST https://accounts.haravan.com/connect/token\n{\n  \"error\": \"unauthorized_client\"\n}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 401 Unauthorized\nPOST https://accounts.haravan.com/connect/token", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
  ],
  "grant-type-unsupported": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\nPOST https://accounts.haravan.com/connect/token\n{\n  \"error\": \"unsupported_grant_type\"\n}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 415 Unsupported Media Type\nPOST https://accounts.haravan.com/connect/token" },
  ],
  "http-method-wrong": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 405 Method Not Allowed\nPOST https://accounts.haravan.com/connect/token", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.gson.stream.MalformedJsonException: Unterminated string at line 1 column 40 path $.token_type", alike: ["connection-failed"] },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" com.fasterxml.jackson.core.io.JsonEOFException: Unexpected end-of-input: was expecting closing quote for a string value", alike: ["connection-failed"] },
    { library: "HttpURLConnection + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" com.fasterxml.jackson.core.io.JsonEOFException: Unexpected end-of-input in VALUE_STRING", alike: ["connection-failed"] },
  ],
  "discovery-failed": [
    { library: "HttpURLConnection + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" java.io.FileNotFoundException: https://accounts.haravan.com/.well-known/openid-configuration", alike: ["wrong-base-url"] },
  ],
  "rate-limited": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 429 Too Many Requests\nPOST https://accounts.haravan.com/connect/token\nToo Many Requests" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'Too': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')" },
  ],
  "wrong-base-url": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 404 Not Found\nPOST https://accounts.haravan.com/connect/token\n<html><body><h1>404 Not Found</h1></body></html>", alike: ["discovery-failed"] },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" com.fasterxml.jackson.core.JsonParseException: Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')", alike: ["discovery-failed"] },
    { library: "HttpURLConnection + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" java.io.FileNotFoundException: https://accounts.haravan.com/login", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
  ],
  "server-error": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 500 Internal Server Error\nPOST https://accounts.haravan.com/connect/token" },
  ],
  "upstream-bad-gateway": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 502 Bad Gateway\nPOST https://accounts.haravan.com/connect/token\n{\n  \"message\": \"Bad Gateway\"\n}" },
  ],
  "dns-failure": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" java.net.UnknownHostException: accounts.haravan.com" },
  ],
  timeout: [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" java.net.SocketTimeoutException: Read timed out" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" java.net.http.HttpTimeoutException: request timed out" },
  ],
  "connection-failed": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" java.net.ConnectException: Connection refused" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" java.io.IOException: HTTP/1.1 header parser received no bytes\nCaused by: java.io.IOException: HTTP/1.1 header parser received no bytes\nCaused by: java.io.EOFException: EOF reached while reading" },
  ],
  "tls-untrusted": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_unknown) PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\nCaused by: sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\nCaused by: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_unknown) PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\nCaused by: javax.net.ssl.SSLHandshakeException: (certificate_unknown) PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\nCaused by: sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\nCaused by: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target" },
  ],
  "tls-hostname-mismatch": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_unknown) No subject alternative names matching IP address 127.0.0.1 found\nCaused by: java.security.cert.CertificateException: No subject alternative names matching IP address 127.0.0.1 found" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_unknown) No subject alternative names matching IP address 127.0.0.1 found\nCaused by: javax.net.ssl.SSLHandshakeException: (certificate_unknown) No subject alternative names matching IP address 127.0.0.1 found\nCaused by: java.security.cert.CertificateException: No subject alternative names matching IP address 127.0.0.1 found" },
  ],
  "tls-cert-expired": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_expired) PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: java.security.cert.CertificateExpiredException: NotAfter: Thu Feb 01 00:00:00 UTC 2024" },
    { library: "java.net.http.HttpClient + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: (certificate_expired) PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: javax.net.ssl.SSLHandshakeException: (certificate_expired) PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: java.security.cert.CertPathValidatorException: validity check failed\nCaused by: java.security.cert.CertificateExpiredException: NotAfter: Thu Feb 01 00:00:00 UTC 2024" },
  ],
  "tls-handshake-failed": [
    { library: "HttpURLConnection + Jackson", version: "17.0.21.1", text: "Exception in thread \"main\" javax.net.ssl.SSLException: Unsupported or unrecognized SSL message", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.fasterxml.jackson.core.JsonParseException: Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')", alike: ["wrong-base-url", "token-response-nonconforming"] },
  ],
  "waf-blocked": [
    { library: "google-oauth-client", version: "1.34.1", text: "Exception in thread \"main\" com.google.api.client.auth.oauth2.TokenResponseException: 403 Forbidden\nPOST https://accounts.haravan.com/connect/token\n<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
