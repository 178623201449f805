import autocannon, { type Request, type Result } from "autocannon";

export type Fields = Readonly<Record<string, string>>;

const headers = { "content-type": "application/x-www-form-urlencoded" };
const connections = 16;
/** A run of so many requests ends with a sample, in milliseconds. */
const sampleInt = 10;

function judged(url: string, found: Result, granted: boolean): Result {
  const wrong = granted ? found.non2xx : found["2xx"] + found["5xx"];
  if (wrong > 0 || found.errors > 0)
    throw new Error(`${url}: ${wrong} answers of the other kind, ${found.errors} errors.`);
  return found;
}

/** The same form again and again; answers per second. */
export async function postForm(url: string, fields: Fields, granted: boolean): Promise<number> {
  const body = new URLSearchParams(fields).toString();
  const found = await autocannon({ url, method: "POST", headers, body, connections, duration: 2 });
  return judged(url, found, granted).requests.average;
}

/** Every form once, each a grant; answers per second. What is taken is gone from `forms`. */
export async function postEach(url: string, forms: string[], amount: number): Promise<number> {
  const next = (request: Request): Request => ({ ...request, body: forms.pop() ?? "" });
  const requests: Request[] = [{ method: "POST", headers, setupRequest: next }];
  const found = judged(url, await autocannon({ url, connections, amount, requests, sampleInt }), true);
  return found.requests.total / found.duration;
}

/** What the answers to the same GET, so many times, send the browser to. */
export async function redirectsOf(url: string, cookie: string, amount: number): Promise<string[]> {
  const found: string[] = [];
  const onResponse: Request["onResponse"] = (_status, _body, _context, answered) => {
    found.push(String(answered?.["location"] ?? answered?.["Location"]));
  };
  await autocannon({
    url,
    connections: Math.min(connections, amount),
    amount,
    sampleInt,
    requests: [{ headers: { cookie }, onResponse }],
  });
  return found;
}
