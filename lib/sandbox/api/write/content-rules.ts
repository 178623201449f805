import type { CollectionName } from "../collections";
import type { Faults } from "../outcome";
import { owners } from "../owners";
import { create, type Shape, update } from "./create-row";
import { type Removal, remove } from "./remove-row";
import { handled, pathOnly, published, publishedFlag, settle, textValue } from "./settle";
import { taken } from "./unique";
import { act, blank, type Fields, isBlank, missing, type Place, type WriteRule } from "./write-rule";

const handledIn = (name: CollectionName) => handled(({ data }) => data[name]);

const titled = (place: Place, defaults: Fields = {}): Shape => ({
  ...place,
  check: (fields) => missing(fields, ["title"]),
  settle: handledIn(place.in),
  defaults: () => defaults,
});

const blog = titled({ in: "blogs", key: "blog" }, { commentable: "no" });
const article: Shape = {
  ...titled({ in: "articles", key: "article", owners: owners.blog }),
  settle: settle(handledIn("articles"), publishedFlag),
  readOnly: ["blog_id"],
};

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

/** Answered without a key, as their samples are. */
const status = (name: "spam" | "published" | "removed"): WriteRule =>
  act({ ...comment, answer: null }, (row, { now }) => ({
    status: name,
    ...(name === "published" ? { published_at: row["published_at"] ?? now } : {}),
  }));

const redirect: Shape = {
  in: "redirects",
  key: "redirect",
  settle: pathOnly,
  check(fields, { data }, before): Faults {
    const target = fields["target"];
    const sound = typeof target === "string" && /^(\/|https?:\/\/)\S*$/.test(target);
    const faults = [...(isBlank(target) ? blank : []), ...(sound ? [] : ["URI is invalid"])];
    return {
      ...missing(fields, ["path"]),
      ...taken(fields, data.redirects, before, { path: (path) => path }),
      ...(faults.length === 0 ? {} : { target: faults }),
    };
  },
};

const scriptTag: Shape = {
  in: "script_tags",
  key: "script_tag",
  status: 200,
  check: (fields) => missing(fields, ["src", "event"]),
  defaults: () => ({ display_scope: "all" }),
};

const metafield: Shape = {
  in: "metafields",
  key: "metafield",
  errors: "string",
  settle: textValue,
  check: (fields) => missing(fields, ["key", "namespace", "value"]),
  readOnly: ["owner_id", "owner_resource"],
  fixed: ["namespace", "key"],
  defaults: () => ({ value_type: "string" }),
};

const page: Shape = {
  ...titled({ in: "pages", key: "page" }),
  settle: settle(handledIn("pages"), published),
  children: [
    {
      field: "metafields",
      of: { ...metafield, defaults: () => ({ value_type: "string", owner_resource: "page" }) },
      parent: "owner_id",
    },
  ],
};

/** Three rows of the table each. */
const three = (id: string, shape: Shape, removal?: Removal): readonly (readonly [string, WriteRule])[] => [
  [`${id}-create`, create(shape)],
  [`${id}-update`, update(shape)],
  [`${id}-delete`, remove(shape, removal)],
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
    ...three("script-tags", scriptTag, { answer: "list" }),
  ]),
  "comments-create": create(comment),
  "comments-update": update(comment),
  "comments-spam": status("spam"),
  "comments-not-spam": status("published"),
  "comments-approve": status("published"),
  "comments-remove": status("removed"),
  "comments-restore": status("published"),
};
