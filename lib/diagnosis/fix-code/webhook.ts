import { aspnet, node, type Snippets } from "./snippet";

const rawBody = [
  aspnet(
    "Webhooks.cs",
    `
app.MapPost("/webhooks", async (HttpRequest request) =>
{
    using var buffer = new MemoryStream();
    await request.Body.CopyToAsync(buffer);
    var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), buffer.ToArray());
    var sent = Encoding.ASCII.GetBytes(request.Headers["X-Haravan-Hmacsha256"].ToString());
    if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToBase64String(mac)), sent))
        return Results.Unauthorized();
    await queue.EnqueueAsync(buffer.ToArray());
    return Results.Ok();
});
`,
  ),
  node(
    "webhooks.ts",
    `
import { createHmac, timingSafeEqual } from "node:crypto";

app.post("/webhooks", express.raw({ type: "*/*", limit: "5mb" }), async (req, res) => {
  const mac = createHmac("sha256", clientSecret).update(req.body).digest();
  const sent = Buffer.from(req.get("x-haravan-hmacsha256") ?? "", "base64");
  if (sent.length !== mac.length || !timingSafeEqual(sent, mac)) return res.sendStatus(401);
  await queue.add(req.body);
  res.sendStatus(200);
});
`,
  ),
  node(
    "app/webhooks/route.ts",
    `
export async function POST(request: Request) {
  const raw = Buffer.from(await request.arrayBuffer());
  const mac = createHmac("sha256", clientSecret).update(raw).digest();
  const sent = Buffer.from(request.headers.get("x-haravan-hmacsha256") ?? "", "base64");
  if (sent.length !== mac.length || !timingSafeEqual(sent, mac)) return new Response(null, { status: 401 });
  await queue.add(raw);
  return new Response(null, { status: 200 });
}
`,
  ),
];

const challenge = [
  aspnet(
    "Webhooks.cs",
    `
app.MapGet("/webhooks", (HttpRequest request) =>
    request.Query["hub.mode"] == "subscribe" && request.Query["hub.verify_token"] == verifyToken
        ? Results.Text(request.Query["hub.challenge"].ToString())
        : Results.Unauthorized());
`,
  ),
  node(
    "webhooks.ts",
    `
app.get("/webhooks", (req, res) => {
  const ask = new URL(req.originalUrl, "http://localhost").searchParams;
  const known = ask.get("hub.mode") === "subscribe" && ask.get("hub.verify_token") === verifyToken;
  if (!known) return res.sendStatus(401);
  res.type("text/plain").send(ask.get("hub.challenge"));
});
`,
  ),
];

export const webhookCode = {
  "webhook-signature-mismatch": rawBody,
  "webhook-body-altered": rawBody,
  "webhook-endpoint-failing": rawBody,
  "webhook-challenge-failed": challenge,
} satisfies Snippets;
