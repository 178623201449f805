import { resourceName } from "@/components/store/resource-name";
import type { KnownCall } from "@/lib/probe/calls/known-calls";
import type { Messages } from "@/messages/en";

/** `GET /com/orders.json`: as the documentation has it, for sentences. */
export const wireName = ({ method, path }: KnownCall): string => `${method} ${path}`;

/** In words, where there are some. */
export function spokenName({ resource }: KnownCall, t: Messages["resources"]): string | null {
  const name = resourceName(resource, t);
  return name === resource ? null : name;
}
