import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { enSandboxApp } from "@/messages/en/sandbox-app";
import { type ServerProcess, startServer } from "./start-server";

/** Demo people as the sandbox's login page names them. */
export const people = { owner: /Trần Thị Lụa/, staff: /Lê Văn Nhân/, ownerOfTwo: /Phạm Minh Hai/ } as const;

interface Fixtures {
  /** What the browser may complain about in this test; everything else fails it. */
  readonly expectedNoise: RegExp[];
}

interface WorkerFixtures {
  /** The tool, for the tests of this worker alone: two tests of the same demo person never run in it at once. */
  readonly server: ServerProcess;
}

/** A page on which any unexpected console error or warning, and any uncaught error, fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
    async ({}, use) => {
      const server = await startServer({ LOG_LEVEL: "warn" });
      await use(server);
      await server.discard();
      process.stderr.write(warningsIn(server.output()));
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  expectedNoise: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedNoise }, use) => {
    const noise: string[] = [];
    page.on("console", (message) => {
      const type = message.type();
      if (type === "error" || type === "warning") noise.push(`${type}: ${message.text()}`);
    });
    page.on("pageerror", (error) => noise.push(`uncaught: ${error.message}`));
    await use(page);
    expect(noise.filter((line) => !expectedNoise.some((expected) => expected.test(line)))).toEqual([]);
  },
});

const warningsIn = (output: string): string =>
  output
    .split(/(?<=\n)/)
    .filter((line) => /\b(warn|error)\b/.test(line))
    .join("");

/** A node of the tree that React keeps, as far as it is read here. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly stateNode: unknown;
}

/** In the page: the element stands in the tree that React has committed. */
function isTakenOver(element: Element): boolean {
  const key = Object.keys(document).find((name) => name.startsWith("__reactContainer$"));
  const root: Fiber | undefined = key === undefined ? undefined : Reflect.get(document, key).stateNode.current;
  const open = root === undefined ? [] : [root];
  for (let fiber = open.pop(); fiber !== undefined; fiber = open.pop()) {
    if (fiber.stateNode === element) return true;
    if (fiber.sibling !== null) open.push(fiber.sibling);
    if (fiber.child !== null) open.push(fiber.child);
  }
  return false;
}

/**
 * Waits until the page's scripts listen to that element. Before, a form posts as it does without scripts, a button that
 * only scripts know does nothing, and nobody hears what is typed.
 */
export async function listening(target: Locator): Promise<void> {
  await expect(async () => {
    expect(await target.evaluate(isTakenOver), `scripts listen to ${target}`).toBe(true);
  }).toPass({ timeout: 30_000 });
}

/** On the sandbox's login page: one of its demo people. */
export async function chooseDemoPerson(page: Page, person: RegExp): Promise<void> {
  await page.getByRole("button", { name: person }).click();
}

/** One leg's choice of a store. The next leg asks the same question on the same page: its address tells them apart. */
export async function chooseStore(page: Page, store: RegExp): Promise<void> {
  const button = page.getByRole("button", { name: store });
  await expect(button).toBeVisible();
  const here = page.url();
  await button.click();
  await expect(page).not.toHaveURL(here);
}

/** The consent page speaks the reader's language. */
export const consentButton = { name: /^(Allow|Cho phép)$/ };

export async function allow(page: Page): Promise<void> {
  await page.getByRole("button", consentButton).click();
}

/** The three clicks: home page, demo person, consent. Ends on the page of a finished run. */
export async function installByThreeClicks(page: Page, person: RegExp = people.owner): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, person);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
}

/** From the page of a finished install to the store's; answers its address. */
export async function openStore(page: Page): Promise<string> {
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]+$/);
  await page.waitForLoadState();
  return page.url();
}

/** Signs in to the tool with a demo person, and stops there. */
export async function signIn(page: Page, person: RegExp = people.owner): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Choose a demo person" }).click();
  await chooseDemoPerson(page, person);
  await expect(page).toHaveURL("/");
}

/** Registers an app on the sandbox; answers its path. What it is granted and what it calls is this test's alone. */
export async function createApp(page: Page, name: string): Promise<string> {
  await page.goto("/apps/new/sandbox");
  await page.getByRole("textbox", { name: /^App name/ }).fill(name);
  await page.getByRole("button", { name: enSandboxApp.create }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

interface OwnInstall {
  readonly app: string;
  readonly person?: RegExp;
  /** Where the person has several. */
  readonly store?: RegExp;
  /** A scope that is not asked for. */
  readonly without?: string;
}

/** Signs in, and installs an app of this test's own; ends on the store's page and answers its address. */
export async function installOwnApp(page: Page, { app, person, store, without }: OwnInstall): Promise<string> {
  await signIn(page, person);
  await createApp(page, app);
  await page.getByRole("main").getByRole("link", { name: "Install on a store" }).click();
  // The app's own page has boxes of the same names.
  await expect(page).toHaveURL(/\/install\?/);
  if (without !== undefined) await page.getByRole("checkbox", { name: new RegExp(without) }).uncheck();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  if (store !== undefined) for (const _leg of ["login", "install"]) await chooseStore(page, store);
  await allow(page);
  return await openStore(page);
}

/** Another language by its button; ends on the same page in that language, when all of it is there. */
export async function speak(page: Page, name: "Tiếng Việt" | "English", lang: "vi" | "en"): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.waitForLoadState();
}

export { expect };
