import type { Core } from "../core";
import { type Params, readParams, toQuery } from "../http/params";

const callbackPath = "/connect/authorize/callback";

/** Empty where the issuer is a host by itself. */
const issuerPath = (core: Core): string => new URL(core.issuer).pathname.replace(/\/$/, "");

/** Where login, chooser and consent go back to. */
export const returnUrlFor = (core: Core, params: Params): string =>
  `${issuerPath(core)}${callbackPath}?${toQuery(params)}`;

/** The authorize parameters in a return address of our own; `null` for any other address. */
export function readReturnUrl(core: Core, value: string | undefined): Params | null {
  if (value === undefined) return null;
  const url = URL.parse(value, core.issuer);
  const own = new URL(core.issuer);
  if (url === null || url.origin !== own.origin || !value.startsWith("/")) return null;
  const expected = `${issuerPath(core)}${callbackPath}`;
  return url.pathname.toLowerCase() === expected.toLowerCase() ? readParams(url.search) : null;
}
