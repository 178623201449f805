import type { KnownClient } from "./known-client";

/** Java, Perl, Go, the shell, and servers that log. */
export const ofOthers = [
  {
    id: "spring-security",
    name: "Spring Security",
    ecosystem: "java",
    marks: ["springframework.security", "org.springframework"],
  },
  { id: "pac4j", name: "pac4j", ecosystem: "java", marks: ["org.pac4j"] },
  { id: "nimbus", name: "Nimbus", ecosystem: "java", marks: ["com.nimbusds"] },
  { id: "google-oauth-client", name: "google-oauth-client", ecosystem: "java", marks: ["com.google.api.client"] },
  { id: "okhttp", name: "OkHttp", ecosystem: "java", marks: ["okhttp"] },
  { id: "java-http", name: "java.net.http", ecosystem: "java", marks: ["java.net.http"] },
  { id: "jackson", name: "Jackson", ecosystem: "java", marks: ["com.fasterxml.jackson"] },
  {
    id: "java",
    name: "Java",
    ecosystem: "java",
    marks: ["java.net.", "javax.net.", "java.io.", "exception in thread ", ".java:"],
  },
  {
    id: "lwp-authen-oauth2",
    name: "LWP::Authen::OAuth2",
    ecosystem: "perl",
    marks: ["lwp/authen/oauth2", "oauth2 error: ", "token endpoint gave ", "token endpoint missing "],
  },
  { id: "net-oauth2-perl", name: "Net::OAuth2", ecosystem: "perl", marks: ["failed oauth call", "net/oauth2"] },
  { id: "mojolicious", name: "Mojolicious", ecosystem: "perl", marks: ["mojo/", "mojolicious", "[oauth2] failed"] },
  { id: "lwp", name: "LWP", ecosystem: "perl", marks: [".pl line ", ".pm line ", "lwp::"] },
  { id: "go-oidc", name: "go-oidc", ecosystem: "go", marks: ["oidc: ", "id token signature"] },
  { id: "x-oauth2", name: "golang.org/x/oauth2", ecosystem: "go", marks: ["oauth2: "] },
  {
    id: "go-http",
    name: "net/http (Go)",
    ecosystem: "go",
    marks: [
      '": dial tcp',
      "x509: ",
      "(client.timeout exceeded",
      "for beginning of value",
      '": eof',
      "json: cannot unmarshal",
      "json: invalid",
      "goroutine ",
    ],
  },
  {
    id: "curl",
    name: "curl",
    ecosystem: "shell",
    marks: [
      "curl: (",
      "empty reply from server",
      "could not resolve host",
      "ssl certificate problem",
      "couldn't connect to server",
      "http/1.1 ",
      "http/2 ",
    ],
  },
  { id: "wget", name: "wget", ecosystem: "shell", marks: ["wget: ", "awaiting response..."] },
] as const satisfies readonly KnownClient[];
