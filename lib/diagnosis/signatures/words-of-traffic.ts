import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const notRefusedOtherwise: Guard = { not: { status: [500, 502] } };

/** Limits, and headers or addresses that grew too long; told by front servers before the application is reached. */
export const wordsOfTraffic: Tier = [
  said(
    "rate-limit",
    /too many requests|rate limit(?:ed| exceeded|ing)?|exceeded (?:the )?rate limit|exceeded \d+ calls per second|throttl(?:ed|ing)|quota (?:has been )?exceeded|api call(?:s)? (?:limit|exceeded)|made too many|request limit|daily .{0,40}limit reached/,
    ["rate-limited"],
    { when: notRefusedOtherwise },
  ),
  said(
    "too-large",
    /too big header|request header(?:s)?(?: fields?)?(?: or cookie)? too (?:large|long|big)|header(?:s)? (?:is |are )?too (?:large|long)|request[- ]uri too (?:large|long)|uri too long|cookie too large|header overflow|hpe_header_overflow|max(?:imum)? header size|request line is too large|size of a request header field exceeds|query string (?:is )?too long/,
    ["request-too-large"],
    {},
  ),
];
