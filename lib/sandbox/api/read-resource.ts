import { paramsOf, type Resource } from "../../haravan/resources";
import type { Row, StoreData } from "./collections";
import { partsOf } from "./filters";
import { orderRows } from "./order-rows";
import { notFound, type Outcome, refused } from "./outcome";
import { rowsUnder } from "./owners";
import { onlyFields, present } from "./present";
import { cutPage, selectRows } from "./select-rows";
import { findView, type View } from "./views";

export interface Reading {
  readonly resource: Resource;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly data: StoreData;
  readonly clientId: string;
}

const mostIds = 50;

/** What must be in the query, or must not be too much of. */
function queryFault({ resource, query }: Reading): Outcome | null {
  if (resource.id === "inventory-locations-list") {
    const tooMany = ["location_ids", "variant_ids"].some((name) => partsOf(query.get(name)).length > mostIds);
    return tooMany ? refused(422, "Tối đa chỉ được 50") : null;
  }
  if (resource.id !== "shipping-rates-list") return null;
  // The page shows no call without them; the words are inferred.
  const missing = ["country_id", "province_id"].filter((name) => (query.get(name) ?? "") === "");
  return missing.length === 0
    ? null
    : refused(422, Object.fromEntries(missing.map((name) => [name, ["can't be blank"]])));
}

function ofStoreItself(rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  return query.has("metafield[owner_id]") ? rows : rows.filter((row) => row["owner_resource"] === "shop");
}

const matches = (row: Row, text: string): boolean =>
  ["first_name", "last_name", "email", "phone"].some((field) =>
    String(row[field] ?? "")
      .toLowerCase()
      .includes(text),
  );

function readRows(view: Extract<View, { kind: "rows" }>, reading: Reading): Outcome {
  const { resource, path, query, data, clientId } = reading;
  const params = paramsOf(resource.path, path);
  const under = rowsUnder(data, view.from, view.owners, params);
  if (under === null) return notFound;
  const alone = { data, clientId, alone: true };
  const key = resource.id === "assets-list" ? query.get("asset[key]") : null;
  if (view.end === "get" || key !== null) {
    const row = under.find((one) => (key === null ? String(one.id) === params["id"] : one["key"] === key));
    if (row === undefined) return notFound;
    return { status: 200, body: { [view.item]: onlyFields(present(view.from, row, alone), query) } };
  }
  const own = resource.id.startsWith("metafields-") ? ofStoreItself(under, query) : under;
  const searched = query.get("query")?.trim().toLowerCase() ?? "";
  const found = resource.id === "customers-search" ? own.filter((row) => matches(row, searched)) : own;
  const rows = selectRows(view.from, found, query, data);
  if (view.end === "count") return { status: 200, body: { count: rows.length } };
  const page = cutPage(resource.id, view.from, orderRows(resource.id, rows, query), query);
  const showing = { ...alone, alone: false };
  return { status: 200, body: { [view.list]: page.map((row) => onlyFields(present(view.from, row, showing), query)) } };
}

/** The answer to a documented GET. */
export function readResource(reading: Reading): Outcome {
  const view = findView(reading.resource.id);
  if (view === undefined) throw new Error(`no view for ${reading.resource.id}`);
  const fault = queryFault(reading);
  if (fault !== null) return fault;
  switch (view.kind) {
    case "shop":
      return { status: 200, body: { shop: onlyFields(reading.data.shop, reading.query) } };
    case "words": {
      const words = reading.data[view.from].flatMap((row) => String(row[view.field] ?? "").split(","));
      return {
        status: 200,
        body: { [view.key]: [...new Set(words.map((word) => word.trim()))].filter((word) => word !== "") },
      };
    }
    case "rows":
      return readRows(view, reading);
  }
}
