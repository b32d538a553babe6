import { expect, test } from "vitest";
import { compile } from "../../../generator/diff/package/judge/program.ts";

/** What the compiler says of a file that asks for a type beside these. */
const saidOf = (...types: readonly string[]) =>
  compile(
    {
      files: new Map([
        ["/types.ts", types.map((name) => `export interface ${name} {}\n`).join("")],
        [
          "/use.ts",
          `import type { CustomerModel } from "./types.js";\nexport type { CustomerModel };\n`,
        ],
      ]),
      roots: ["/use.ts"],
      runtime: "/runtime/",
      hasPlatform: false,
    },
    () => "/types.ts",
  ).get("/use.ts");

test("that an export is missing is said in the same words, whatever other export is alike", () => {
  const alone = saidOf("Invoice");
  expect(alone).toEqual([
    { code: 2305, text: `Module '"./types.js"' has no exported member 'CustomerModel'.` },
  ]);
  expect(saidOf("CustomerModels")).toEqual(alone);
});
