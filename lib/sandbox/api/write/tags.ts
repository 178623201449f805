import { notFound, refused } from "../outcome";
import { findRow, isFields, type Place, type WriteRule } from "./write-rule";

const split = (value: unknown): readonly string[] => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return texts.map((tag) => String(tag).trim()).filter((tag) => tag !== "");
};

/** `{"tags": "a, b"}`, by itself or under the resource's key; answered by itself. */
export function changeTags(place: Place, how: "add" | "remove"): WriteRule {
  return {
    needsBody: true,
    run(writing) {
      const row = findRow(writing, place);
      if (row === undefined) return notFound;
      const outer = isFields(writing.body) ? writing.body : {};
      const inner = outer[place.key];
      const tags = split(outer["tags"] ?? (isFields(inner) ? inner["tags"] : undefined));
      if (tags.length === 0) return refused(422, "Tags can't be blank");
      const before = split(row["tags"]);
      const kept = how === "remove" ? before.filter((tag) => !tags.includes(tag)) : [...new Set([...before, ...tags])];
      const after = { ...row, tags: kept.join(","), updated_at: writing.now };
      const changes = [{ collection: place.in, id: row.id, row: after }];
      return { status: 200, body: { tags: after.tags }, changes };
    },
  };
}
