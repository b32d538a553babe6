import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlText } from "../../../generator/diff/formats/html.ts";
import type { DiffReport } from "../../../generator/diff/report.ts";
import { findProgram } from "../../support/program.ts";
import { diffReport, finding, hostileReport, packageReport } from "./fixture.ts";

const CHROMIUM = findProgram("chromium");

const report = diffReport([
  packageReport({
    findings: [
      finding({ id: "one", subject: "Customer.name", before: "name: string;", after: "" }),
      finding({ id: "two", level: "risky", subject: "Invoice.total" }),
      finding({ id: "three", level: "compatible", subject: "GET /notes" }),
    ],
  }),
  packageReport({ vendor: "other", findings: [finding({ id: "four", subject: "Order.row" })] }),
]);

test("the page is one file: no address in it is loaded, and its policy forbids it", () => {
  const text = htmlText(hostileReport());
  expect(text).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b/i);
  expect(text).not.toMatch(/\s(?:src|style|on\w+)\s*=\s*["'](?!search)/i);
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).toContain("default-src 'none'");
});

describe.skipIf(CHROMIUM === undefined)("in a browser (needs chromium)", () => {
  let browser: Browser;
  let folder: string;
  const pages: Page[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "nordkit-page-"));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** What a reader would not like: errors, dialogs, requests. */
    readonly complaints: readonly string[];
  }

  async function open(shown: DiffReport, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, `${pages.length}.html`);
    await writeFile(file, htmlText(shown));
    const page = await browser.newPage(options);
    pages.push(page);
    const complaints: string[] = [];
    const own = pathToFileURL(file).href;
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => request.url() === own || complaints.push(request.url()));
    page.on("dialog", (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(own);
    return { page, complaints };
  }

  const visible = (page: Page): Promise<readonly string[]> =>
    page.locator("article:visible").evaluateAll((found) => found.map(({ id }) => id));

  test("everything is shown at first, and nothing goes wrong", async () => {
    const { page, complaints } = await open(report);
    expect(await visible(page)).toEqual(["one", "two", "three", "four"]);
    expect(await page.locator("output").textContent()).toBe("4 of 4 shown");
    expect(complaints).toEqual([]);
  });

  test("levels can be filtered, and a package without anything left goes too", async () => {
    const { page } = await open(report);
    await page.getByLabel("breaking").uncheck();
    expect(await visible(page)).toEqual(["two", "three"]);
    expect(await page.locator("section:visible").count()).toBe(1);
    await page.getByLabel("breaking").check();
    expect(await visible(page)).toHaveLength(4);
  });

  test("the search finds all words in any order, in any part of a change", async () => {
    const { page } = await open(report);
    await page.getByRole("searchbox").fill("GETS customer.name");
    expect(await visible(page)).toEqual(["one"]);
    await page.getByRole("searchbox").fill("nothing of the kind");
    expect(await visible(page)).toEqual([]);
    expect(await page.locator("output").textContent()).toBe("0 of 4 shown");
  });

  test("the keyboard suffices: / goes to the search, Escape empties it, Tab and Space reach the levels", async () => {
    const { page } = await open(report);
    await page.keyboard.press("/");
    await page.keyboard.type("order");
    expect(await visible(page)).toEqual(["four"]);
    await page.keyboard.press("Escape");
    expect(await visible(page)).toHaveLength(4);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await visible(page)).toEqual(["two", "three"]);
  });

  test("light and dark follow the system, and text stands out in both", async () => {
    const contrast = async (colorScheme: "light" | "dark"): Promise<number> => {
      const { page } = await open(report, { colorScheme });
      return page.evaluate(() => {
        const channels = (color: string): readonly number[] =>
          (color.match(/\d+/g) ?? []).slice(0, 3).map((part) => {
            const value = Number(part) / 255;
            return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
        const brightness = (color: string): number => {
          const [red = 0, green = 0, blue = 0] = channels(color);
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = brightness(getComputedStyle(document.body).backgroundColor);
        const inks = [...document.querySelectorAll("body, .soft, .level, label")].map((element) =>
          brightness(getComputedStyle(element).color),
        );
        const ratios = inks.map(
          (ink) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05),
        );
        return paper > 0.5 ? Math.min(...ratios) : -Math.min(...ratios);
      });
    };
    expect(await contrast("light")).toBeGreaterThan(4.5);
    expect(await contrast("dark")).toBeLessThan(-4.5);
  });

  test("on paper there is no form, and on a narrow screen nothing is cut off", async () => {
    const { page } = await open(report, { viewport: { width: 360, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form:visible").count()).toBe(0);
  });

  test("hostile text stays text", async () => {
    const { page, complaints } = await open(hostileReport(), {
      viewport: { width: 360, height: 640 },
    });
    expect(await page.locator("article").count()).toBe(4);
    expect(await page.locator("img, iframe, a[href^=javascript]").count()).toBe(0);
    expect(await page.locator("article h3").first().textContent()).toContain("</script><img");
    expect(complaints).toEqual([]);
  });

  test("without scripts everything can be read", async () => {
    const { page } = await open(report, { javaScriptEnabled: false });
    expect(await page.locator("article:visible").count()).toBe(4);
  });

  test("names and structure are there for those who listen", async () => {
    const { page } = await open(report);
    expect(await page.getByRole("search").count()).toBe(1);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(2);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});
