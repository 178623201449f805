import type { Ecosystem } from "../sightings/ecosystem";
import { answers, everywhere, type Reveal } from "./reveal";

export const ofNode = {
  "next-auth": [
    {
      library: "next-auth 4",
      of: ["next-auth"],
      say: "debug-logger",
      code: `logger: {
  error(code, metadata) {
    const error = metadata instanceof Error ? metadata : metadata.error;
    console.error(code, error, error?.cause, error?.response?.statusCode, error?.response?.body);
  },
},`,
      steps: everywhere,
    },
  ],
  "auth-js": [
    {
      library: "Auth.js",
      of: ["@auth/core"],
      say: "print-cause",
      code: `logger: {
  error(error) {
    console.error(error, error.cause?.err, error.cause?.err?.cause);
  },
},`,
      steps: everywhere,
    },
  ],
  "openid-client": [
    {
      library: "openid-client 6, oauth4webapi",
      of: ["openid-client 6", "oauth4webapi"],
      say: "print-cause",
      code: "console.error(error.code, error.error, error.error_description, error.status, error.cause);",
      steps: everywhere,
    },
    {
      library: "openid-client 5",
      of: ["openid-client 5"],
      say: "print-response",
      code: "console.error(error.error, error.error_description, error.response?.statusCode, error.response?.body);",
      steps: everywhere,
    },
  ],
  node: [
    {
      library: "axios",
      of: ["axios"],
      say: "print-response",
      code: "console.error(error.response?.status, error.response?.data);",
      steps: answers,
    },
    {
      library: "passport",
      of: ["passport"],
      say: "print-provider-answer",
      code: "console.error(error.code, error.oauthError?.statusCode, error.oauthError?.data);",
      steps: answers,
    },
    {
      library: "fetch",
      of: ["fetch"],
      say: "read-body-first",
      code: `const text = await response.text();
if (!response.ok) console.error(response.status, response.headers.get("content-type"), text);`,
      steps: answers,
    },
    {
      library: "fetch",
      of: ["fetch"],
      say: "print-cause",
      code: "console.error(error.cause?.code, error.cause);",
      steps: ["network"],
    },
    {
      library: "got",
      of: ["got"],
      say: "print-response",
      code: "console.error(error.response?.statusCode, error.response?.body);",
      steps: answers,
    },
  ],
} as const satisfies Partial<Record<Ecosystem, readonly Reveal[]>>;
