import type { Messages } from "@/messages/en";

/** `products-count` → "Products: how many". An id without words still shows itself. */
export function resourceName(id: string, t: Messages["resources"]): string {
  const nouns: Readonly<Record<string, string>> = t.nouns;
  const whole = nouns[id];
  if (whole !== undefined) return whole;
  const [, noun = "", form] = /^(.+)-(list|count|get)$/.exec(id) ?? [];
  const name = nouns[noun];
  if (name === undefined) return id;
  return form === "count" ? t.forms.count(name) : form === "get" ? t.forms.get(name) : t.forms.list(name);
}
