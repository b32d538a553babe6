import { expect, test } from "vitest";
import type * as CapitechPackage from "../../generated/capitech/src/index.ts";
import { startCapitech } from "../simulators/capitech/start-capitech.ts";
import { installPackage } from "../support/installed-package.ts";

test("a portal that wants forms by POST and wraps its rows is served without a new package", async () => {
  const installed = await installPackage<typeof CapitechPackage>("capitech");
  const simulator = await startCapitech({ method: "POST", place: "form", rowsUnder: "data" });
  try {
    const { baseUrl, username, password } = simulator;
    const capitech = new installed.module.Capitech({
      baseUrl,
      username,
      password,
      loginAs: "post-form",
      tokenIn: "form",
      adjust: installed.module.adjustments({
        listTimeTransactions: { method: "POST", parametersIn: "form", unwrap: "/data" },
      }),
    });
    const period = { clientId: 100, fromDate: "2024-02-01", toDate: "2024-03-15" };
    const rows = await capitech.timeTransactions.list(period).toArray();
    expect(rows).toHaveLength(44 * 8);
    expect(simulator.requests.every(({ method, query }) => method === "POST" && query === "")).toBe(
      true,
    );
  } finally {
    await simulator.close();
    await installed.remove();
  }
});
