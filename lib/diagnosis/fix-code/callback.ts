import { aspnet, node, type Snippets } from "./snippet";

const formPostCookies = [
  aspnet(
    "Program.cs",
    `
builder.Services.AddAuthentication().AddOpenIdConnect(options =>
{
    options.ResponseMode = OpenIdConnectResponseMode.FormPost;
    options.CorrelationCookie.SameSite = SameSiteMode.None;
    options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.Always;
    options.NonceCookie.SameSite = SameSiteMode.None;
    options.NonceCookie.SecurePolicy = CookieSecurePolicy.Always;
});

builder.Services.AddDataProtection()
    .PersistKeysToFileSystem(new DirectoryInfo("/var/lib/app/keys"))
    .SetApplicationName("app");
`,
  ),
  node(
    "server.ts",
    `
app.post("/install/login", express.urlencoded({ extended: false }), async (req, res) => {
  const handoff = await keepEncryptedForMinutes(req.body);
  res.redirect(303, \`/install/login?handoff=\${handoff}\`);
});

app.get("/install/login", async (req, res) => {
  const { state, code, id_token } = await takeOnce(req.query.handoff);
  if (state !== req.session.state) return res.status(400).send("state");
  await finishSignIn({ code, idToken: id_token });
  res.redirect(303, "/");
});
`,
  ),
  node(
    "next-auth 4",
    `
const cookie = (name: string) => ({
  name: \`__Secure-next-auth.\${name}\`,
  options: { httpOnly: true, sameSite: "none" as const, path: "/", secure: true },
});

export const authOptions = {
  cookies: {
    state: cookie("state"),
    nonce: cookie("nonce"),
    pkceCodeVerifier: cookie("pkce.code_verifier"),
  },
};
`,
  ),
];

const launchHmac = [
  aspnet(
    "Launch.cs",
    `
static bool IsFromHaravan(string rawQuery, string clientSecret)
{
    var pairs = rawQuery.TrimStart('?').Split('&');
    var sent = pairs.First(pair => pair.StartsWith("hmac="))["hmac=".Length..];
    var message = string.Join('&', pairs.Where(pair => !pair.StartsWith("hmac=")));
    var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), Encoding.UTF8.GetBytes(message));
    return CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(mac)),
        Encoding.ASCII.GetBytes(sent));
}

app.MapGet("/", (HttpRequest request) =>
    IsFromHaravan(request.QueryString.Value ?? "", secret) ? Results.Redirect("/install") : Results.Unauthorized());
`,
  ),
  node(
    "launch.ts",
    `
import { createHmac, timingSafeEqual } from "node:crypto";

export function isFromHaravan(rawUrl: string, clientSecret: string): boolean {
  const pairs = (rawUrl.split("?")[1] ?? "").split("&");
  const sent = pairs.find((pair) => pair.startsWith("hmac="))?.slice("hmac=".length) ?? "";
  const message = pairs.filter((pair) => !pair.startsWith("hmac=")).join("&");
  const mac = createHmac("sha256", clientSecret).update(message).digest();
  const given = Buffer.from(sent, "hex");
  return given.length === mac.length && timingSafeEqual(given, mac);
}
`,
  ),
];

const stateKept = [
  aspnet(
    "Program.cs",
    `
builder.Services.AddDataProtection()
    .PersistKeysToFileSystem(new DirectoryInfo("/var/lib/app/keys"))
    .SetApplicationName("app");
`,
  ),
  node(
    "login.ts",
    `
import { randomBytes } from "node:crypto";

const state = randomBytes(16).toString("base64url");
res.cookie(\`login.\${state}\`, "1", { httpOnly: true, secure: true, sameSite: "lax", maxAge: 600_000 });
`,
  ),
];

export const callbackCode = {
  "check-cookie-missing": formPostCookies,
  "state-mismatch": stateKept,
  "callback-hmac-invalid": launchHmac,
} satisfies Snippets;
