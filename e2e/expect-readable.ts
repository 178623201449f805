import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Reads well to axe, and never scrolls sideways. `what` stands before whatever is wrong; `part` limits what axe reads. */
export async function expectReadable(page: Page, what: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(`${what} ${overflow}`).toBe(`${what} 0`);
}
