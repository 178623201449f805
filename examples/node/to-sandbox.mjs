// node --import ./to-sandbox.mjs app.js
// Sends what a program would send to Haravan's hosts to the sandbox instead: no hosts file, no port 443, no change in it.
import { syncBuiltinESMExports } from "node:module";
import tls from "node:tls";

const port = Number(process.env.SANDBOX_TLS_PORT ?? 4443);
const hosts = new Set(["accounts.haravan.com", "apis.haravan.com", "webhook.haravan.com"]);
const { connect } = tls;

tls.connect = (options, ...rest) =>
  hosts.has(options?.host)
    ? connect({ ...options, servername: options.host, host: "127.0.0.1", port }, ...rest)
    : connect(options, ...rest);
syncBuiltinESMExports();
