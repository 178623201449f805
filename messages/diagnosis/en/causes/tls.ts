import type { DiagnosisWords } from "@/lib/diagnosis";

export const tlsCauses = {
  "tls-untrusted": {
    title: "Certificate authority not trusted",
    summary: "Your machine does not know who issued the certificate that the host showed.",
    meaning:
      "The connection was given up before the request was sent. The host may be fine: the list of authorities here is what lacks one.",
    tellApart:
      "A public host such as accounts.haravan.com fails: a company proxy opens TLS and signs with its own authority. Only your own host fails: its chain or its authority.",
    reasons: {
      "proxy-opens-tls": "A company proxy or virus scanner opens TLS and signs with its own authority.",
      "own-authority": "The host uses a certificate of your own authority, or a self-signed one.",
      "intermediate-missing": "The host sends its certificate without the intermediate; browsers often hide that.",
      "old-ca-bundle": "The image or machine has an old list of authorities, or none.",
    },
    fixes: {
      "trust-company-ca":
        "Trust the company's authority: NODE_EXTRA_CA_CERTS=/path/ca.pem, or --use-system-ca in recent Node; in .NET the system's store.",
      "trust-own-ca":
        "Give the client your authority's certificate: ca in the agent, X509ChainPolicy.CustomTrustStore in .NET. In development dotnet dev-certs https --trust.",
      "serve-full-chain": "Serve the full chain (fullchain.pem), and look at it with openssl s_client -showcerts.",
      "update-ca-bundle": "Install ca-certificates in the image and update it.",
    },
  },
  "tls-hostname-mismatch": {
    title: "Certificate for another name",
    summary: "The host showed a valid certificate, but not for the name that was called.",
    meaning:
      "The authority is trusted and the name is not in the certificate, so the client cannot know whom it reached.",
    tellApart:
      "The message lists the names in the certificate: they tell where you ended up. A portal's name means the network, a provider's new name means an old address.",
    reasons: {
      "host-moved": "The provider moved, and the old name points to something else.",
      "dns-points-elsewhere": "The name resolves to another machine here: hosts file, split DNS, an old record.",
      "custom-domain-not-covered": "The store's or app's own domain is not in the certificate, or www. is not.",
      "called-by-address": "The call uses an IP address or an internal name.",
    },
    fixes: {
      "use-certificate-name": "Call a name that is in the certificate, as documented by the provider.",
      "check-dns": "Compare nslookup here and elsewhere, and look into the hosts file.",
      "cover-the-name": "Issue a certificate that has every name in use.",
    },
  },
  "tls-cert-expired": {
    title: "Certificate expired",
    summary: "By this machine's clock, the host's certificate is not valid now.",
    meaning: "Either the certificate ran out, or the clock here is wrong. The request was not sent.",
    tellApart:
      "Look at the clock first. Then open the host from another machine: if it fails there too, the certificate has run out.",
    reasons: {
      "not-renewed": "The certificate was not renewed.",
      "own-clock-wrong": "The clock of this machine is wrong, such as after a suspended virtual machine.",
      "renewed-not-loaded": "It was renewed, and the server still serves the old one.",
      "expired-root-in-bundle": "An old list of authorities leads to a root that has run out.",
    },
    fixes: {
      renew: "Renew the certificate, and let it be renewed by itself (certbot, ACME).",
      "set-clock": "Set the clock by NTP and compare it with the Date header of an answer.",
      "reload-server": "Reload the server after each renewal, on all instances.",
      "update-ca-bundle": "Update ca-certificates, Node or the image.",
    },
    seenByMerchant: "The browser warns before the app's page.",
  },
  "tls-handshake-failed": {
    title: "TLS handshake failed",
    summary: "The two sides could not agree on TLS, or one of them did not speak it.",
    meaning:
      "“wrong version number” means that the answer was not TLS: mostly an http port called with https. “handshake failure” means no common version or cipher.",
    tellApart:
      "Read the inner text. wrong version number is the port or a proxy; a word about the certificate is one of the other TLS causes.",
    reasons: {
      "https-to-http-port": "https is used towards a port that speaks plain http.",
      "proxy-speaks-http": "The proxy's address is given as https://, and the proxy speaks http.",
      "old-tls": "One side has TLS 1.0 or 1.1 only.",
    },
    fixes: {
      "fix-scheme-or-port": "Use http for a local http port, or the https port; look with curl -v.",
      "fix-proxy-scheme": "Write HTTPS_PROXY=http://proxy:8080: the scheme is that of the proxy, not of the call.",
      "raise-tls-version":
        "Use TLS 1.2 or newer: a current Node or .NET; in .NET Framework 4.7 or newer leave SecurityProtocol to the system.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
