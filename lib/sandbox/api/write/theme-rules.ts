import type { Row } from "../collections";
import { type Change, notFound, refused } from "../outcome";
import { owners, rowsUnder } from "../owners";
import { assetRow } from "../seeds/themes";
import { create, type Shape, update } from "./create-row";
import { remove } from "./remove-row";
import { answerRow, inputOf, isOutcome, missing, type Place, type WriteRule, type Writing } from "./write-rule";

const theme: Shape = {
  in: "themes",
  key: "theme",
  check: (fields) => missing(fields, ["name"]),
  // The archive that a theme is made of is not fetched, and whatever its role will be, it begins unpublished.
  settle: ({ src: _archive, ...fields }, _writing, before) =>
    before === null ? { ...fields, role: "unpublished", previewable: false, processing: false } : fields,
};

/** Of the published roles each has one theme. */
const retireOthers = ({ id, role }: Row, { data, now }: Writing): readonly Change[] =>
  role === "unpublished"
    ? []
    : data.themes
        .filter((other) => other["role"] === role && other.id !== id)
        .map((other) => ({
          collection: "themes",
          id: other.id,
          row: { ...other, role: "unpublished", updated_at: now },
        }));

const asset: Place = { in: "assets", key: "asset", owners: owners.theme, asListed: true };

const types: Readonly<Record<string, string>> = {
  liquid: "text/x-liquid",
  css: "text/css",
  js: "application/javascript",
  json: "application/json",
  html: "text/html",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
};

const typeOf = (key: string): string => types[key.slice(key.lastIndexOf(".") + 1)] ?? "text/plain";

/** A file's text, or a binary one in base64, which counts the bytes it stands for. */
function contentsOf({ value, ...row }: Row, attachment: unknown): Row {
  if (typeof attachment !== "string") return { ...row, value };
  return { ...row, attachment, size: Buffer.from(attachment, "base64").length };
}

/** Writes a file by its key, there already or not. What is at the address `src` is not fetched: it becomes empty. */
const putAsset: WriteRule = {
  needsBody: true,
  run(writing) {
    const themeId = writing.params["theme"];
    const of = writing.data.themes.find(({ id }) => String(id) === themeId);
    if (of === undefined) return notFound;
    const fields = inputOf(writing, asset);
    if (isOutcome(fields)) return fields;
    const { key, value, attachment, source_key, src } = fields;
    if (typeof key !== "string" || key.trim() === "") return refused(422, { key: ["can't be blank"] });
    const rows = writing.data.assets.filter((row) => row["theme_id"] === of.id);
    const source = rows.find((row) => row["key"] === source_key);
    const fetched = typeof src === "string" ? "" : undefined;
    const text = [value, attachment, source?.["value"], fetched].find((one) => typeof one === "string");
    if (typeof text !== "string") return refused(422, { value: ["can't be blank"] });
    const known = rows.find((row) => row["key"] === key);
    const id = known?.id ?? writing.newId();
    const row = assetRow(id, of, key, typeOf(key), text, writing.now);
    const after = {
      ...contentsOf(row, typeof value === "string" ? null : attachment),
      created_at: known?.["created_at"] ?? writing.now,
    };
    return answerRow(writing, asset, id, [{ collection: "assets", id, row: after }]);
  },
};

/** The layout of a theme cannot go: 403 with an empty body, though the scope is there. */
const deleteAsset: WriteRule = {
  needsBody: false,
  run({ data, params, query }) {
    const rows = rowsUnder(data, "assets", owners.theme, params) ?? [];
    const row = rows.find((one) => one["key"] === query.get("asset[key]"));
    if (row === undefined) return notFound;
    if (row["key"] === "layout/theme.liquid") return { status: 403, body: {} };
    return { status: 200, body: {}, changes: [{ collection: "assets", id: row.id, row: null }] };
  },
};

export const themeRules: Readonly<Record<string, WriteRule>> = {
  "themes-create": create(theme),
  "themes-update": update(theme, retireOthers),
  "themes-delete": remove(theme, { answer: "row" }),
  "assets-put": putAsset,
  "assets-delete": deleteAsset,
};
