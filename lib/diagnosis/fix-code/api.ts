import { aspnet, node, type Snippets } from "./snippet";

const bearer = [
  aspnet(
    "HaravanApi.cs",
    `
if (string.IsNullOrWhiteSpace(accessToken)) throw new InvalidOperationException("No access token for this store.");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
`,
  ),
  node(
    "haravan.ts",
    `
if (!accessToken) throw new Error("No access token for this store.");
const answer = await fetch("https://apis.haravan.com/com/shop.json", {
  headers: { Authorization: \`Bearer \${accessToken}\` },
});
`,
  ),
];

const reconsent = [
  aspnet(
    "Reconsent.cs",
    `
var url = QueryHelpers.AddQueryString("https://accounts.haravan.com/connect/authorize", new Dictionary<string, string?>
{
    ["response_type"] = "code",
    ["client_id"] = clientId,
    ["redirect_uri"] = "https://app.example.com/install/grandservice",
    ["scope"] = string.Join(' ', granted.Union(needed)),
    ["state"] = state,
});
return Results.Redirect(url);
`,
  ),
  node(
    "reconsent.ts",
    `
const scope = [...new Set([...granted, ...needed])].join(" ");
const url = \`https://accounts.haravan.com/connect/authorize?\${new URLSearchParams({
  response_type: "code",
  client_id: clientId,
  redirect_uri: "https://app.example.com/install/grandservice",
  scope,
  state,
})}\`;
res.redirect(303, url);
`,
  ),
];

const retryAfter = [
  aspnet(
    "RetryAfterHandler.cs",
    `
sealed class RetryAfterHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        var answer = await base.SendAsync(request, stop);
        if (answer.StatusCode != HttpStatusCode.TooManyRequests || request.Content is not null) return answer;
        var header = answer.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : "";
        var seconds = double.TryParse(header, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : 2;
        answer.Dispose();
        await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(seconds, 0.25, 60)), stop);
        return await base.SendAsync(request, stop);
    }
}
`,
  ),
  node(
    "haravan.ts",
    `
export async function call(url: string, init: RequestInit = {}, tries = 5): Promise<Response> {
  const answer = await fetch(url, init);
  if (answer.status !== 429 || tries <= 1) return answer;
  await answer.body?.cancel();
  const seconds = Number.parseFloat(answer.headers.get("retry-after") ?? "");
  const wait = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0.25), 60) : 2;
  await new Promise((done) => setTimeout(done, wait * 1000));
  return call(url, init, tries - 1);
}
`,
  ),
];

const forget = [
  aspnet(
    "Webhooks.cs",
    `
if (request.Headers["X-Haravan-Topic"] == "app/uninstalled")
{
    var orgId = request.Headers["X-Haravan-Org-Id"].ToString();
    await db.Installations.Where(row => row.OrgId == orgId).ExecuteDeleteAsync();
}
`,
  ),
  node(
    "webhooks.ts",
    `
if (req.get("x-haravan-topic") === "app/uninstalled") {
  await pool.query("DELETE FROM installations WHERE org_id = $1", [req.get("x-haravan-org-id")]);
}
`,
  ),
];

export const apiCode = {
  "auth-header-wrong": bearer,
  "token-missing": bearer,
  "token-malformed": bearer,
  "scope-missing": reconsent,
  "scope-not-granted": reconsent,
  "rate-limited": retryAfter,
  "app-uninstalled": forget,
} satisfies Snippets;
