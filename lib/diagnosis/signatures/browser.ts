import type { Tier } from "../signature";
import { said } from "./rows";

/** What only a browser says: it kept the answer from the page, or the page from the frame. */
export const browser: Tier = [
  said(
    "cors-policy",
    /has been blocked by cors policy|cross-origin request blocked: the same origin policy/,
    ["cors-blocked"],
    { when: { not: { steps: ["callback", "webhook"] } }, reach: "decides" },
  ),
  said(
    "cors",
    /blocked by cors|no 'access-control-allow-origin'|cross-origin request blocked|typeerror: failed to fetch|typeerror: load failed|networkerror when attempting to fetch|cors (?:policy|error|header|preflight)|preflight (?:request|response)|origin .{0,60}is not allowed by access-control|access-control-allow-(?:headers|methods)/,
    ["cors-blocked", "connection-failed"],
    {
      when: { not: { says: /err_name_not_resolved|err_cert_|err_connection_|cause.{0,40}(?:enotfound|econn)/ } },
      ask: ["browser-console", "direct-call"],
    },
  ),
  said(
    "frame",
    /refused to display .{0,200}frame|refused to frame|x-frame-options|frame-ancestors|disallowed_useragent|display(?:ed)? in an? (?:i?frame|embedded|webview)|embedded (?:browser|webview|user-agent)|does not comply with google's .{0,60}(?:secure browser|policy)/,
    ["embedded-browser-blocked"],
    { when: { not: { steps: ["token", "refresh", "api"] } }, ask: ["browser-console"] },
  ),
];
