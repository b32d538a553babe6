import { nextGuid, rowsOf } from "./data.ts";
import type { SeveraData } from "./data.ts";
import { localCountry } from "./holiday-routes.ts";
import type { Seeder } from "./seed-settings.ts";

const NORDIC_NAMES = ["Ängsmark & Öberg", "Kjølås", "Tähtikivi", "Blåbærhøj", "Þórshöfn"];

/** Customers, every tenth of them inactive, each with an address and a contact person. */
export function seedCustomers(data: SeveraData, add: Seeder, count: number): void {
  const users = rowsOf(data, "users").map(({ guid }) => guid);
  for (let n = 1; n <= count; n += 1) {
    const customer = { guid: nextGuid(data, "customers") };
    const label = NORDIC_NAMES[n % NORDIC_NAMES.length] ?? "Customer";
    const address = add("addresses", {
      addressline: `Testikatu ${n}`,
      postalCode: String(10_000 + n),
      city: "Jyväskylä",
      country: { guid: localCountry, name: "Finland" },
      customer,
      isPostalAddress: true,
      isVisitAddress: true,
    });
    add("customers", {
      ...customer,
      name: `${label} ${String(n).padStart(4, "0")}`,
      number: 1000 + n,
      email: `office${n}@customer.example`,
      isActive: n % 10 !== 0,
      headquarterAddress: { guid: address },
      owner: { guid: users[n % users.length] ?? null },
      paymentTerm: 14,
    });
    add("contactPersons", {
      firstName: n % 2 === 0 ? "Liisa" : "Jørgen",
      lastName: `Contact ${String(n).padStart(4, "0")}`,
      customer,
      addressGuid: address,
      emails: [`contact${n}@customer.example`],
      phoneNumbers: [`+358 40 ${String(n).padStart(7, "0")}`],
      isActive: n % 10 !== 0,
    });
  }
}
