import { aspnet, node, type Snippets } from "./snippet";

const sameRedirectUri = [
  aspnet(
    "HaravanTokens.cs",
    `
public const string RedirectUri = "https://app.example.com/install/grandservice";

var form = new Dictionary<string, string>
{
    ["grant_type"] = "authorization_code",
    ["client_id"] = clientId,
    ["client_secret"] = clientSecret,
    ["code"] = code,
    ["redirect_uri"] = RedirectUri,
};
var answer = await http.PostAsync("https://accounts.haravan.com/connect/token", new FormUrlEncodedContent(form));
`,
  ),
  node(
    "haravan.ts",
    `
const redirectUri = "https://app.example.com/install/grandservice";

export const authorizeUrl = (scope: string, state: string) =>
  \`https://accounts.haravan.com/connect/authorize?\${new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
  })}\`;

export const exchange = (code: string) =>
  fetch("https://accounts.haravan.com/connect/token", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: clientId,
      client_secret: clientSecret,
      code,
      redirect_uri: redirectUri,
    }),
  });
`,
  ),
];

const exchangeOnce = [
  aspnet(
    "Callback.cs",
    `
app.MapGet("/install/grandservice", async (string code, string state, AppDb db, HaravanTokens tokens) =>
{
    var claimed = await db.LoginStates.Where(row => row.State == state).ExecuteDeleteAsync();
    if (claimed == 1) await tokens.ExchangeAsync(code);
    return Results.Redirect("/install/done");
});
`,
  ),
  node(
    "callback.ts",
    `
app.get("/install/grandservice", async (req, res) => {
  const { code, state } = req.query;
  const { rowCount } = await pool.query("DELETE FROM login_states WHERE state = $1", [state]);
  if (rowCount === 1) await exchange(code);
  res.redirect(303, "/install/done");
});
`,
  ),
];

const contentTypes = [
  aspnet(
    "Haravan.cs",
    `
await http.PostAsync("https://accounts.haravan.com/connect/token", new FormUrlEncodedContent(form));

using var request = new HttpRequestMessage(HttpMethod.Post, "https://apis.haravan.com/com/products.json")
{
    Content = JsonContent.Create(new { product = new { title = "Tea" } }),
};
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
await http.SendAsync(request);
`,
  ),
  node(
    "haravan.ts",
    `
await fetch("https://accounts.haravan.com/connect/token", {
  method: "POST",
  body: new URLSearchParams(form),
});

await fetch("https://apis.haravan.com/com/products.json", {
  method: "POST",
  headers: { Authorization: \`Bearer \${accessToken}\`, "Content-Type": "application/json" },
  body: JSON.stringify({ product: { title: "Tea" } }),
});
`,
  ),
];

const credentialsInForm = [
  aspnet(
    "Program.cs",
    `
options.ClientId = builder.Configuration["Haravan:ClientId"];
options.ClientSecret = builder.Configuration["Haravan:ClientSecret"];
`,
  ),
  node(
    "openid-client 6",
    `
const config = await client.discovery(
  new URL("https://accounts.haravan.com"),
  clientId,
  undefined,
  client.ClientSecretPost(clientSecret),
);
`,
  ),
  node("next-auth 4", 'client: { token_endpoint_auth_method: "client_secret_post" },'),
];

const oneRefreshPerStore = [
  aspnet(
    "Refresh.cs",
    `
await using var transaction = await db.Database.BeginTransactionAsync();
var installation = await db.Installations
    .FromSql($"SELECT * FROM installations WHERE org_id = {orgId} FOR UPDATE")
    .SingleAsync();
if (installation.ExpiresAt < DateTimeOffset.UtcNow.AddMinutes(5))
{
    var fresh = await tokens.RefreshAsync(installation.RefreshToken);
    installation.AccessToken = fresh.AccessToken;
    installation.RefreshToken = fresh.RefreshToken ?? installation.RefreshToken;
    installation.ExpiresAt = DateTimeOffset.UtcNow.AddSeconds(fresh.ExpiresIn);
    await db.SaveChangesAsync();
}
await transaction.CommitAsync();
`,
  ),
  node(
    "refresh.ts",
    `
await db.query("BEGIN");
const { rows: [row] } = await db.query("SELECT * FROM installations WHERE org_id = $1 FOR UPDATE", [orgId]);
if (row.expires_at.getTime() < Date.now() + 300_000) {
  const fresh = await refresh(row.refresh_token);
  await db.query(
    \`UPDATE installations
        SET access_token = $2, refresh_token = $3, expires_at = now() + $4 * interval '1 second'
      WHERE org_id = $1\`,
    [orgId, fresh.access_token, fresh.refresh_token ?? row.refresh_token, fresh.expires_in],
  );
}
await db.query("COMMIT");
`,
  ),
];

export const tokenCode = {
  "token-redirect-uri-mismatch": sameRedirectUri,
  "code-already-used": exchangeOnce,
  "content-type-wrong": contentTypes,
  "client-auth-method-wrong": credentialsInForm,
  "client-auth-missing": credentialsInForm,
  "refresh-token-reused": oneRefreshPerStore,
} satisfies Snippets;
