import type { Faults } from "../outcome";
import { owners } from "../owners";
import { create, type Shape, update } from "./create-row";
import { remove } from "./remove-row";
import { act, blank, type Fields, isBlank, missing, type Place, type WriteRule } from "./write-rule";

const titled = (place: Place, defaults: Fields = {}): Shape => ({
  ...place,
  check: (fields) => missing(fields, ["title"]),
  defaults: () => defaults,
});

const blog = titled({ in: "blogs", key: "blog" }, { commentable: "no" });
const article = {
  ...titled({ in: "articles", key: "article", owners: owners.blog }, { published: true }),
  readOnly: ["blog_id"],
};
const page = titled({ in: "pages", key: "page" });

const comment: Shape = {
  in: "comments",
  key: "comment",
  check: (fields): Faults => ({
    ...missing(fields, ["author", "body"]),
    ...(/^[^@\s]+@[^@\s]+$/.test(String(fields["email"] ?? "")) ? {} : { email: ["is invalid"] }),
  }),
  defaults: () => ({ status: "unapproved" }),
  readOnly: ["status"],
};

const status = (name: string, published = false): WriteRule =>
  act(comment, (_row, { now }) => ({ status: name, ...(published ? { published_at: now } : {}) }));

const redirect: Shape = {
  in: "redirects",
  key: "redirect",
  check(fields): Faults {
    const target = fields["target"];
    const sound = typeof target === "string" && /^(\/|https?:\/\/)\S*$/.test(target);
    const faults = [...(isBlank(target) ? blank : []), ...(sound ? [] : ["URI is invalid"])];
    return { ...missing(fields, ["path"]), ...(faults.length === 0 ? {} : { target: faults }) };
  },
};

const scriptTag: Shape = {
  in: "script_tags",
  key: "script_tag",
  check: (fields) => missing(fields, ["src", "event"]),
  defaults: () => ({ display_scope: "all" }),
};

const metafield: Shape = {
  in: "metafields",
  key: "metafield",
  errors: "string",
  check: (fields) => missing(fields, ["key", "namespace", "value"]),
  readOnly: ["owner_id", "owner_resource"],
  defaults: () => ({ value_type: "string" }),
};

/** Three rows of the table each. */
const three = (id: string, shape: Shape): readonly (readonly [string, WriteRule])[] => [
  [`${id}-create`, create(shape)],
  [`${id}-update`, update(shape)],
  [`${id}-delete`, remove(shape)],
];

/** The metafields of one kind of owner; without one, the store's. */
export function metafieldRules(
  id: string,
  resource: string,
  of: Shape["owners"],
): readonly (readonly [string, WriteRule])[] {
  const own: Shape = {
    ...metafield,
    owners: of ?? [],
    defaults: (_fields, { data }) => ({ value_type: "string", owner_resource: resource, owner_id: data.shop.id }),
  };
  return three(id, own);
}

export const contentRules: Readonly<Record<string, WriteRule>> = {
  ...Object.fromEntries([
    ...three("blogs", blog),
    ...three("articles", article),
    ...three("pages", page),
    ...three("redirects", redirect),
    ...three("script-tags", scriptTag),
  ]),
  "comments-create": create(comment),
  "comments-update": update(comment),
  "comments-spam": status("spam"),
  "comments-not-spam": status("unapproved"),
  "comments-approve": status("published", true),
  "comments-remove": status("removed"),
  "comments-restore": status("published"),
};
