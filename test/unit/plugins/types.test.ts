import { describe, expectTypeOf, it } from "vitest";
import { type JsonPatch, replace } from "../../../templates/plugins/body/json-patch.js";
import type { SettingsOf } from "../../../templates/plugins/contract.js";
import type { plugin as cursorPlugin } from "../../../templates/plugins/pagination/cursor.js";
import type { plugin as offsetPlugin } from "../../../templates/plugins/pagination/offset.js";
import type { Page, Paged } from "../../../templates/runtime/paged.js";
import type { Call } from "../../../templates/runtime/call.js";
import type { Acme, Customer, CustomerInput } from "../../support/sample-client.js";

type Patch = JsonPatch<CustomerInput>;
const accept = (patch: Patch): Patch => patch;

describe("types", () => {
  it("a patch takes pointers into the type, with values of exactly that type", () => {
    accept([
      replace("/number", 45),
      replace("/name", null),
      replace("/language", "fi"),
      replace("/address/city", "Oslo"),
      replace("/address/a~1b~0c", "x"),
      replace("/address", { city: "Oslo", lines: ["a"] }),
      replace("/tags/0/label", "x"),
      replace("/tags/1", { label: "x" }),
      replace("/address/lines/3", "x"),
      replace("/tags", Object.freeze([{ label: "x" }])),
    ]);
    // @ts-expect-error no such pointer
    accept([replace("/nummer", 45)]);
    // @ts-expect-error not that type
    accept([replace("/number", "45")]);
    // @ts-expect-error not one of the values
    accept([replace("/language", "sv")]);
    // @ts-expect-error undefined is no value
    accept([replace("/name", undefined)]);
    // @ts-expect-error the name is not escaped
    accept([replace("/address/a/b~c", "x")]);
    // @ts-expect-error a place in an array is a number
    accept([replace("/tags/first/label", "x")]);
    // @ts-expect-error not that type, two levels down
    accept([replace("/tags/0/label", 1)]);
  });

  it("item types are exact, and what is not paged has no such methods (row 7)", () => {
    type List = ReturnType<Acme["customers"]["list"]>;
    expectTypeOf<List>().toEqualTypeOf<Paged<Customer>>();
    expectTypeOf<Awaited<List>>().toEqualTypeOf<Page<Customer>>();
    expectTypeOf<ReturnType<List["toArray"]>>().toEqualTypeOf<Promise<Customer[]>>();
    expectTypeOf<Awaited<Call<Customer>>>().toEqualTypeOf<Customer>();
    // @ts-expect-error a call has no pages
    type _Pages = Call<Customer>["pages"];
    expectTypeOf<Call<Customer>>().toExtend<Promise<Customer>>();
  });

  it("settings are computed from declarations", () => {
    expectTypeOf<SettingsOf<typeof cursorPlugin>["items"]>().toEqualTypeOf<string>();
    expectTypeOf<SettingsOf<typeof cursorPlugin>["link"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<SettingsOf<typeof offsetPlugin>["defaultSize"]>().toEqualTypeOf<number>();
    expectTypeOf<SettingsOf<typeof offsetPlugin>["end"]>().toEqualTypeOf<
      "short-page" | "empty-page" | undefined
    >();
  });
});
