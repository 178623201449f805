import { test as base, expect, type Page } from "@playwright/test";

/** Demo people as the sandbox's login page names them. */
export const people = { owner: /Trần Thị Lụa/, staff: /Lê Văn Nhân/, ownerOfTwo: /Phạm Minh Hai/ } as const;

interface Fixtures {
  /** What the browser may complain about in this test; everything else fails it. */
  readonly expectedNoise: RegExp[];
}

/** A page on which any unexpected console error or warning, and any uncaught error, fails the test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
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

/** On the sandbox's login page: one of its demo people. */
export async function chooseDemoPerson(page: Page, person: RegExp): Promise<void> {
  await page.getByRole("button", { name: person }).click();
}

export async function allow(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Allow/ }).click();
}

/** The three clicks: home page, demo person, consent. Ends on the page of a finished run. */
export async function installByThreeClicks(page: Page, person: RegExp = people.owner): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, person);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
}

/** Signs in to the tool with a demo person, and stops there. */
export async function signIn(page: Page, person: RegExp = people.owner): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Choose a demo person" }).click();
  await chooseDemoPerson(page, person);
  await expect(page).toHaveURL("/");
}

export { expect };
