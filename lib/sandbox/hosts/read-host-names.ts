import { err, ok, type Result } from "../../result/result";
import { type HostArea, type HostNames, hostAreas, platformHosts } from "./host-names";

const isArea = (name: string): name is HostArea => hostAreas.some((area) => area === name);
const isHostName = (name: string): boolean => /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(name);

/** `accounts=login.test,apis=api.test`; an area that is not named keeps the platform's host. */
export function readHostNames(text: string): Result<HostNames, string> {
  const names: Record<HostArea, string> = { ...platformHosts };
  for (const part of text.split(",")) {
    const [area = "", host = "", ...rest] = part.trim().toLowerCase().split("=");
    if (!isArea(area) || rest.length > 0)
      return err(
        `${JSON.stringify(part.trim())} does not begin with one of ${hostAreas.map((one) => `${one}=`).join(", ")}`,
      );
    if (!isHostName(host)) return err(`${JSON.stringify(host)} is not a host name`);
    names[area] = host;
  }
  const twice = hostAreas.find((area) => hostAreas.some((other) => other !== area && names[other] === names[area]));
  return twice === undefined ? ok(names) : err(`${names[twice]} cannot be two areas at once`);
}
