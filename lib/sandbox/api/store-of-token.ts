import type { Core } from "../core";
import type { AccessTokenRecord } from "../store/records";
import type { Store } from "../world/world";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The token selects the store; no call names one. In a world without stores the person's claims describe it. */
export function storeOfToken(core: Core, token: AccessTokenRecord): Store | null {
  if (token.subject === null) return null;
  const person = core.world.peopleBySub.get(token.subject.sub);
  const orgid = token.subject.orgid ?? text(person?.claims["orgid"]);
  const known = core.world.stores.get(orgid);
  if (known !== undefined) return known;
  if (person === undefined || orgid === "") return null;
  const { claims } = person;
  return {
    orgid,
    orgname: text(claims["orgname"]),
    orgsub: text(claims["orgsub"]),
    orgcat: text(claims["orgcat"]),
    city: "Thành phố Hồ Chí Minh",
    email: text(claims["email"]),
  };
}
