import { expect, installOwnApp, listening, people, speak, test } from "./fixtures";

test("a refused call is explained on its run: cause, proof, what it was not, one next action, a report", async ({
  page,
}) => {
  // Our pages may not read the clipboard; what is written to it is heard here.
  const copied: string[] = [];
  await page.exposeFunction("hearCopied", (text: string) => copied.push(text));
  await page.addInitScript("navigator.clipboard.writeText = async (text) => void (await hearCopied(text))");
  await installOwnApp(page, {
    app: "Chẩn đoán",
    person: people.ownerOfTwo,
    store: /Cà phê Đồi Sương/,
    without: "com.read_customers",
  });
  await page
    .getByRole("region", { name: "Probes" })
    .getByRole("link", { name: /^Customers/ })
    .click();
  await page.getByRole("button", { name: "GET /com/customers.json" }).click();
  await page.getByRole("link", { name: /403/ }).first().click();

  const card = page.getByRole("region", { name: "Diagnosis" });
  await expect(card.getByRole("link", { name: "Scope never requested" })).toHaveAttribute(
    "href",
    "/errors/scope-missing",
  );
  await expect(card.getByText("com.read_customers was not requested.").first()).toBeVisible();
  await expect(card.locator("del", { hasText: "Scope requested but not granted" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Install again with \d+ scopes$/ })).toBeVisible();

  const copy = page.getByRole("button", { name: "Copy report" });
  await listening(copy);
  await copy.click();
  await expect.poll(() => copied.length).toBe(1);
  const report = copied[0] ?? "";
  expect(report).toContain("# GET /com/customers.json was refused");
  expect(report).toContain("(`scope-missing`): Certain");
  expect(report).toContain("HTTP/1.1 403 Forbidden");
  expect(report).toMatch(/access_token#[0-9a-f]{8}/);
  expect(report).not.toMatch(/Bearer [0-9a-f]{64}/);

  await speak(page, "Tiếng Việt", "vi");
  await expect(page.getByRole("region", { name: "Chẩn đoán" })).toContainText("com.read_customers");
});
