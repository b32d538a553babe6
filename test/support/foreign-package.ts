import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatePackage, type Generated } from "../../generator/commands/pipeline.ts";
import { Report, type Diagnostic } from "../../generator/support/report.ts";
import { Stages } from "../../generator/support/stages.ts";

export interface ForeignPackage {
  /** Undefined where the document was refused. */
  readonly generated: Generated | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Each problem as `severity code pointer`. */
  readonly told: readonly string[];
}

/** What comes of a document that nobody here answers for. */
export async function foreignPackage(text: string): Promise<ForeignPackage> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-foreign-"));
  try {
    const file = join(folder, "acme.yaml");
    await writeFile(file, text);
    const report = new Report();
    const vendor = { name: "acme.yaml", folder, elsewhere: { file } };
    const generated = await generatePackage(vendor, report, new Stages());
    const { diagnostics } = report;
    const told = diagnostics.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
    return { generated, diagnostics, told };
  } finally {
    await rm(folder, { recursive: true });
  }
}
