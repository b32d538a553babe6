import { expect, test } from "vitest";
import { comparePackage } from "../../generator/diff/compare.ts";
import { problemsOf } from "../../generator/diff/formats/summary.ts";
import type { PackageReport } from "../../generator/diff/report.ts";
import { EDITS, shop, type Draft } from "./package/shop.ts";
import { sideFrom, sideOf } from "./package/sides.ts";

const reportOf = async (...titles: readonly string[]): Promise<PackageReport> => {
  const edit = (root: Draft): void => {
    for (const title of titles) EDITS[title]?.(root);
  };
  return comparePackage(await sideOf(shop()), await sideOf(shop(edit)));
};

test("the changelog tells each change once, in the sections of Keep a Changelog", async () => {
  const { changelog } = await reportOf(
    "renames a property",
    "adds properties",
    "removes a value of a shared list",
    "deprecates a method and a property",
  );
  expect(changelog.join("\n")).toMatchInlineSnapshot(`
    "## [0.2.0]

    ### Removed

    - **Breaking:** \`Status\` no longer lists "paid".

    ### Changed

    - **Breaking:** \`Customer.zip_code\` is now \`Customer.zipCode\`.

    ### Deprecated

    - \`orders.delete\` is deprecated.
    - \`Order.total\` is deprecated.

    ### Added

    - \`Customer\` has \`parent\`, \`phone\`."
  `);
});

test("the changelog of a resource that moved doesn't tell all that moved with it", async () => {
  const { changelog } = await reportOf("moves a resource");
  expect(changelog.join("\n")).toMatchInlineSnapshot(`
    "## [0.2.0]

    ### Changed

    - **Breaking:** The resource \`orders\` is now \`purchases\`."
  `);
});

test("the migration says what to write instead, or shows what no longer compiles", async () => {
  const { migration } = await reportOf("renames a property", "changes a type");
  expect(migration.join("\n\n---\n\n")).toMatchInlineSnapshot(`
    "**\`Customer.zip_code\` is now \`Customer.zipCode\`.** Write the member's new name. \`zip_code\` → \`zipCode\`.

    It is about \`customers.create\`, \`customers.get\`, \`customers.list\`.

    \`\`\`diff
    - zip_code
    + zipCode
    \`\`\`

    ---

    **\`Order.total\` is now \`string\` instead of \`number\`.** Handle what the new type holds.

    It is about \`orders.list\`.

    This no longer compiles:

    \`\`\`ts
    import type { Order } from "@nordkit/acme";

    export const read = (value: Order): number | undefined => value.total;
    \`\`\`

    \`TS2322: Type 'string | undefined' is not assignable to type 'number | undefined'. Type 'string' is not assignable to type 'number'.\`"
  `);
});

test("what breaks nobody asks for no migration", async () => {
  const { migration, changelog, bump } = await reportOf("adds properties");
  expect([migration, bump]).toEqual([[], "patch"]);
  expect(changelog).toContain("### Added");
});

test("a rename never hides a removal", async () => {
  const { findings } = await reportOf("renames a property", "removes a property");
  expect(
    findings.filter(({ axis }) => axis === "package").map(({ rule, subject }) => [rule, subject]),
  ).toEqual([
    ["member-removed", "Customer.name"],
    ["member-renamed", "Customer.zip_code"],
  ]);
});

test("what the wire and the package say of one change is one problem", async () => {
  const { findings } = await reportOf("removes a property", "adds a value to a shared list");
  expect(
    problemsOf(findings).map(({ finding, follows }) => [
      `${finding.axis} ${finding.subject}`,
      follows.map(({ axis, subject }) => `${axis} ${subject}`),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "wire Customer.name",
        [
          "package Customer.name",
        ],
      ],
      [
        "wire Status",
        [
          "package Status",
        ],
      ],
    ]
  `);
});

test("an envelope that is taken off, and the type that shows it, are one problem", async () => {
  const api = (item: string) =>
    sideFrom(`
result: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/${item}' } } } }
components:
  schemas:
    Wrapper: { type: object, properties: { item: { $ref: '#/components/schemas/Item' } } }
    Item: { type: object, properties: { id: { type: string } } }`);
  const { findings } = await comparePackage(await api("Wrapper"), await api("Item"));
  const breaking = problemsOf(findings).filter(({ level }) => level === "breaking");
  expect(breaking.map(({ finding }) => finding.rule)).toEqual(["response-unwrapped"]);
  expect(breaking[0]?.follows.map(({ rule }) => rule)).toContain("result-type-changed");
});

test("an operation that moved, with all that is called after it, is one problem", async () => {
  const { findings } = await reportOf("moves an operation to another path");
  expect(problemsOf(findings).map(({ finding }) => finding.rule)).toEqual(["operation-moved"]);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "method-renamed", subject: "orders.list" }),
  );
});

test("a finding about the wire names the methods that it reaches", async () => {
  const { findings } = await reportOf("removes a property");
  const wire = findings.find(({ axis }) => axis === "wire");
  expect(wire?.reaches.map(({ operation, method }) => [operation, method])).toEqual([
    ["GET /customers", "customers.list"],
    ["GET /customers/{id}", "customers.get"],
    ["POST /customers", "customers.create"],
  ]);
});

test("a side without a package is compared on the wire alone", async () => {
  const [base, head] = [await sideOf(shop()), await sideOf(shop(EDITS["changes a type"]))];
  const { findings } = await comparePackage(
    { ...base, model: undefined },
    { ...head, model: undefined },
  );
  expect(findings.map(({ axis, subject }) => [axis, subject])).toEqual([["wire", "Order.total"]]);
});

test("a side that is missing makes a package that is new, or gone", async () => {
  const side = await sideOf(shop());
  expect(await comparePackage(undefined, side)).toMatchObject({ status: "added", bump: "none" });
  expect(await comparePackage(side, undefined)).toMatchObject({
    status: "removed",
    findings: [{ rule: "package-removed", level: "breaking" }],
  });
  await expect(comparePackage(undefined, undefined)).rejects.toThrow("nothing to compare");
});

test("the last published version counts, where it isn't the base's", async () => {
  const [base, head] = [await sideOf(shop()), await sideOf(shop(EDITS["changes a type"]))];
  const report = await comparePackage(base, head, { published: "1.4.2" });
  expect([report.version, report.nextVersion, report.bump]).toEqual(["1.4.2", "2.0.0", "major"]);
});
