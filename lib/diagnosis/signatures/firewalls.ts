import type { Guard } from "../guard";
import type { Signature, Tier } from "../signature";

const causes: Signature["causes"] = ["waf-blocked", "ip-not-allowed", "proxy-html-page"];

const by = (id: string, when: Guard): Signature => ({
  id: `firewall-${id}`,
  when,
  reach: "suggests",
  causes,
  proof: when.says === undefined ? "html" : "phrase",
  ask: ["who-answered"],
});

const refused = [403, 405, 406, 409, 429, 503] as const;

/** Bot protection and firewalls, by their headers and by the words on their pages. */
export const firewall: Tier = [
  { ...by("cloudflare-challenge", { header: ["cf-mitigated", "challenge"] }), reach: "decides" },
  by("cloudflare", { header: ["server", "cloudflare"], status: [403, 405, 406, 409, 429], html: true }),
  by("cloudflare-mute", {
    header: ["server", "cloudflare"],
    status: [403],
    mute: true,
    steps: ["token", "refresh", "discovery", "userinfo"],
  }),
  by("akamai", { header: ["server", "akamaighost"], status: refused }),
  by("aws", { header: ["x-amzn-waf-action", ""], status: [202, 403, 405] }),
  by("cloudfront", { header: ["x-cache", "error from cloudfront"], status: [403], html: true }),
  by("sucuri", { header: ["x-sucuri-id", ""], status: refused }),
  by("imperva", { header: ["x-iinfo", ""], status: refused, html: true }),
  by("ddos-guard", { header: ["server", "ddos-guard"], status: refused }),
  by("words", {
    says: /just a moment\.\.\.|attention required! \| cloudflare|checking (?:if the site connection is secure|your browser)|error code: 10\d\d|\berror 10(?:06|07|08|09|10|12|13|15|20)\b|request was blocked|request unsuccessful\. incapsula|the requested url was rejected|sucuri website firewall|web application firewall|blocked by (?:the )?(?:firewall|waf|security|administrator)|access denied .{0,80}reference #|you don't have permission to access .{0,120}on this server\.?.{0,40}reference|mod_security|modsecurity|enable javascript and cookies to continue|verify you are (?:a )?human|bot (?:detection|protection)|request could not be satisfied|not acceptable!|unusual traffic|captcha/,
    not: { status: [200, 400, 401], html: false },
  }),
];
