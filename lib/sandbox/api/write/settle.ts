import type { Row } from "../collections";
import { handleOf } from "../seeds/seed";
import type { Shape } from "./create-row";
import { type Fields, isBlank, type Writing } from "./write-rule";

type Settle = NonNullable<Shape["settle"]>;

/** One after the other. */
export const settle =
  (...steps: readonly Settle[]): Settle =>
  (fields, writing, before) =>
    steps.reduce((settled, step) => step(settled, writing, before), fields);

/** A new row that names no handle has one of its title, which no other row of its kind has. */
export const handled =
  (rowsOf: (writing: Writing) => readonly Row[]): Settle =>
  (fields, writing, before) => {
    const base = handleOf(String(fields["title"] ?? ""));
    if (before !== null || !isBlank(fields["handle"]) || base === "") return fields;
    const taken = new Set(rowsOf(writing).map((row) => row["handle"]));
    let handle = base;
    for (let n = 1; taken.has(handle); n += 1) handle = `${base}-${n}`;
    return { ...fields, handle };
  };

/** `published` shows or hides, and `published_at` is what is kept of it; a new row is shown unless it says otherwise. */
export const published: Settle = ({ published: asked, ...fields }, { now }, before) => {
  const was = before === null ? null : (before["published_at"] ?? null);
  const at = "published_at" in fields ? fields["published_at"] : before === null ? now : was;
  return { ...fields, published_at: typeof asked !== "boolean" ? at : asked ? (at ?? now) : null };
};

/** As `published`, where the row shows that field too. */
export const publishedFlag: Settle = (fields, writing, before) => {
  const settled = published(fields, writing, before);
  return { ...settled, published: settled["published_at"] !== null };
};

const optionNames = ["option1", "option2", "option3"] as const;

/** `S / Đỏ`: a variant that says no other is titled by its options. */
export const titledByOptions: Settle = (fields, _writing, before) => {
  if (!isBlank(fields["title"]) || !optionNames.some((name) => name in fields)) return fields;
  const options = optionNames.map((name) => (name in fields ? fields[name] : before?.[name]));
  const title = options
    .filter((option) => !isBlank(option))
    .map(String)
    .join(" / ");
  return title === "" ? fields : { ...fields, title };
};

/** Whatever is sent is kept as a text. */
export const textValue: Settle = (fields: Fields) => {
  const value = fields["value"];
  return isBlank(value) || typeof value === "string" ? fields : { ...fields, value: JSON.stringify(value) };
};

/** The path of a redirect begins at the store's root, whatever host it was given with. */
export const pathOnly: Settle = (fields) => {
  const path = fields["path"];
  if (typeof path !== "string" || path.trim() === "") return fields;
  const url = /^https?:/i.test(path) ? URL.parse(path) : null;
  const own = url === null ? path.trim() : `${url.pathname}${url.search}`;
  return { ...fields, path: own.startsWith("/") ? own : `/${own}` };
};
