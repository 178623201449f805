import { aspnet, node, type Snippets } from "./snippet";

const deadline = [
  aspnet(
    "Program.cs",
    `
builder.Services.AddHttpClient("haravan", http => http.Timeout = TimeSpan.FromSeconds(15));

options.BackchannelTimeout = TimeSpan.FromSeconds(15);
`,
  ),
  node(
    "haravan.ts",
    `
const answer = await fetch("https://apis.haravan.com/com/shop.json", {
  headers: { Authorization: \`Bearer \${accessToken}\` },
  signal: AbortSignal.timeout(15_000),
});
`,
  ),
  node("next-auth 4", "httpOptions: { timeout: 15_000 },"),
];

const proxy = [
  aspnet(
    "Program.cs",
    `
var throughProxy = new HttpClientHandler { Proxy = new WebProxy("http://proxy.example:8080"), UseProxy = true };

builder.Services.AddHttpClient("haravan").ConfigurePrimaryHttpMessageHandler(() => throughProxy);
options.BackchannelHttpHandler = throughProxy;
`,
  ),
  node(
    "Node 24, .env",
    `
NODE_USE_ENV_PROXY=1
HTTPS_PROXY=http://proxy.example:8080
NO_PROXY=localhost,127.0.0.1
`,
  ),
  node(
    "undici",
    `
import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici";

setGlobalDispatcher(new EnvHttpProxyAgent());
`,
  ),
];

const authority = [
  aspnet(
    "Dockerfile",
    `
COPY company-ca.crt /usr/local/share/ca-certificates/company-ca.crt
RUN update-ca-certificates
`,
  ),
  node(
    "Dockerfile",
    `
COPY company-ca.crt /etc/ssl/company-ca.crt
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/company-ca.crt
`,
  ),
];

export const networkCode = {
  timeout: deadline,
  "proxy-blocked": proxy,
  "tls-untrusted": authority,
} satisfies Snippets;
