import type { KnownClient } from "./known-client";

/** Ruby and PHP, likewise. */
export const ofRubyAndPhp = [
  {
    id: "omniauth-openid-connect",
    name: "omniauth_openid_connect",
    ecosystem: "ruby",
    marks: ["strategies::openidconnect", "omniauth_openid_connect"],
  },
  {
    id: "omniauth-oauth2",
    name: "omniauth-oauth2",
    ecosystem: "ruby",
    marks: ["strategies::oauth2", "omniauth-oauth2"],
  },
  { id: "omniauth", name: "OmniAuth", ecosystem: "ruby", marks: ["authentication failure!", "omniauth"] },
  {
    id: "openid-connect-ruby",
    name: "openid_connect",
    ecosystem: "ruby",
    marks: ["openidconnect::", "openid_connect-", "rack::oauth2", "rack-oauth2"],
  },
  { id: "oauth2-ruby", name: "oauth2 (Ruby)", ecosystem: "ruby", marks: ["oauth2::error", "oauth2/client.rb"] },
  { id: "jwt-ruby", name: "jwt (Ruby)", ecosystem: "ruby", marks: ["jwt::", "json::jw"] },
  { id: "faraday", name: "Faraday", ecosystem: "ruby", marks: ["faraday"] },
  { id: "net-http", name: "Net::HTTP", ecosystem: "ruby", marks: ["net::", "net/http", "net/protocol"] },
  { id: "ruby", name: "Ruby", ecosystem: "ruby", marks: [".rb:", "nomethoderror", "(keyerror)"] },
  { id: "socialite", name: "Laravel Socialite", ecosystem: "php", marks: ["laravel\\socialite", "socialite/"] },
  {
    id: "league-oauth2-client",
    name: "league/oauth2-client",
    ecosystem: "php",
    marks: ["league\\oauth2\\client", "identityproviderexception"],
  },
  {
    id: "jumbojett-openid-connect",
    name: "OpenID-Connect-PHP",
    ecosystem: "php",
    marks: ["jumbojett", "openidconnectclientexception"],
  },
  { id: "firebase-php-jwt", name: "firebase/php-jwt", ecosystem: "php", marks: ["firebase\\jwt"] },
  { id: "guzzle", name: "Guzzle", ecosystem: "php", marks: ["guzzlehttp", "resulted in a `"] },
  {
    id: "symfony-http-client",
    name: "Symfony HttpClient",
    ecosystem: "php",
    marks: ["symfony\\component\\httpclient"],
  },
  {
    id: "php",
    name: "PHP",
    ecosystem: "php",
    marks: ["php fatal", "php warning", "file_get_contents(", ".php:", ".php on line"],
  },
] as const satisfies readonly KnownClient[];
