import { expect, signIn, speak, test } from "./fixtures";

test("the request is linted as one types: what is wrong, what would be right, what it would lead to", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/install");
  const preview = page.getByRole("region", { name: "Where the browser goes" });
  await expect(preview.getByText("Nothing to correct.")).toHaveCount(2);

  await page.getByLabel("Other scope names").fill("read_orders");
  const unknown = preview.getByRole("listitem").filter({ hasText: "the prefix com. or web. is missing" });
  await expect(unknown).toContainText("error");
  await expect(unknown.getByText("read_orders", { exact: true })).toBeVisible();
  await expect(unknown.getByText("com.read_orders")).toBeVisible();
  await expect(unknown.getByRole("link").first()).toHaveAttribute("href", "/errors/scope-unknown");

  await page.getByLabel("Other scope names").fill("");
  await expect(preview.getByText("Nothing to correct.")).toHaveCount(2);
  await page.getByText("Experiments").click();
  await page.getByLabel("Send another redirect URI").fill("https://localhost/install/login");
  await expect(preview.getByText(/is not registered|Only the scheme differs/).first()).toBeVisible();
});

test("notes are folded away and never count as something to correct", async ({ page }) => {
  await signIn(page);
  await page.goto("/install");
  const preview = page.getByRole("region", { name: "Where the browser goes" });
  const note = preview.getByText("Only the owner of the store can grant this");
  await expect(note).toBeHidden();
  await preview.getByText(/Notes \(1\)/).click();
  await expect(note).toBeVisible();
});

test("the page of an app checks its registration, and the words are the reader's", async ({ page }) => {
  await signIn(page);
  // An app of its own: other tests install the demo app, and one unknown scope would stop them.
  await page.goto("/apps/new");
  await page.getByRole("textbox", { name: /^Name/ }).fill("To be linted");
  await page.getByRole("textbox", { name: /^Client ID/ }).fill("bb".repeat(16));
  await page.getByLabel(/^Client Secret/).fill("s3cret-of-an-app-to-be-linted");
  await page.getByRole("button", { name: "Save the app" }).click();
  const preflight = page.getByRole("region", { name: "Preflight" });
  await expect(preflight.getByText("Nothing to correct.")).toBeVisible();
  await page.getByLabel("Other scope names").fill("com.read_variants");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(preflight.getByText("this resource is opened by the scope of another")).toBeVisible();
  await expect(preflight.getByText("com.read_products")).toBeVisible();
  await speak(page, "Tiếng Việt", "vi");
  const vietnamese = page.getByRole("region", { name: "Kiểm tra trước" });
  await expect(vietnamese.getByText("tài nguyên này thuộc scope của một tài nguyên khác")).toBeVisible();
});
