import { documented, type Source } from "./source";

export interface MisprintedPath {
  readonly method: string;
  /** As a heading of the page has it. */
  readonly heading: RegExp;
  /** As the page's own sample has it. */
  readonly sample: string;
  readonly source: Source;
}

/** Headings that disagree with the sample below them. The sample is what somebody once sent, so only that is served. */
export const misprintedPaths: readonly MisprintedPath[] = [
  {
    method: "POST",
    heading: /^\/com\/orders\/[^/]+\/transations\.json$/,
    sample: "/com/orders/{order}/transactions.json",
    source: documented("omni-apis/transactions"),
  },
  {
    method: "POST",
    heading: /^\/com\/inventories\/transfer\/[^/]+\/recive\.json$/,
    sample: "/com/inventories/transfer/{id}/receive.json",
    source: documented("omni-apis/inventory-transfer"),
  },
  {
    method: "GET",
    heading: /^\/com\/products\/[^/]+\/count\.json$/,
    sample: "/com/products/{product}/variants/count.json",
    source: documented("omni-apis/product-variants"),
  },
  {
    method: "GET",
    heading: /^\/com\/blogs\/count\.json$/,
    sample: "/web/blogs/count.json",
    source: documented("omni-apis/blogs"),
  },
  {
    method: "PUT",
    heading: /^\/web\/blogs\.json$/,
    sample: "/web/blogs/{id}.json",
    source: documented("omni-apis/blogs"),
  },
];

export const findMisprint = (method: string, path: string): MisprintedPath | undefined =>
  misprintedPaths.find((one) => one.method === method && one.heading.test(path));
