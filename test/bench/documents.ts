import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentsFolder } from "../corpus/download.ts";

/** A description that all generators are given. */
export interface BenchDocument {
  readonly name: string;
  /** Absolute path of the published document. */
  readonly file: string;
  /** What nordkit is given instead: a vendor of this repository has corrections too. */
  readonly vendor?: string;
  /** The one call whose bundle is weighed. */
  readonly call: { readonly method: string; readonly path: string; readonly id: string };
}

const SEVERA = fileURLToPath(new URL("../../specs/severa/doc.json", import.meta.url));

/** The documents; those that aren't in this repository are downloaded the first time. */
export async function benchDocuments(): Promise<readonly BenchDocument[]> {
  const folder = await documentsFolder();
  return [
    {
      name: "severa",
      file: SEVERA,
      vendor: "severa",
      call: { method: "GET", path: "/v1/customers/{guid}", id: "Customers_GetCustomer" },
    },
    {
      name: "stripe",
      file: join(folder, "stripe.com.json"),
      call: { method: "GET", path: "/v1/customers/{customer}", id: "GetCustomersCustomer" },
    },
    {
      name: "github",
      file: join(folder, "github.com", "api.github.com.json"),
      call: { method: "GET", path: "/repos/{owner}/{repo}", id: "repos/get" },
    },
  ];
}
