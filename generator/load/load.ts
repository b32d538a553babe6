import { dirname, resolve } from "node:path";
import { isObject } from "../support/json.ts";
import { startOf, type Report } from "../support/report.ts";
import { NOTHING, type Allowed } from "./allowed.ts";
import { bundle } from "./bundle.ts";
import { checkOpenapi } from "./check-openapi.ts";
import { checkPaths } from "./check-paths.ts";
import { checkReferences } from "./check-references.ts";
import { checkSizes } from "./check-sizes.ts";
import { checkSettings, type SettingsSchema } from "./check-settings.ts";
import { checkValues } from "./check-values.ts";
import { clientName } from "./client-name.ts";
import { tooDeepIn } from "./depth.ts";
import { locatorOf, type LoadedDocument } from "./document.ts";
import { Draft } from "./draft.ts";
import { Files } from "./files.ts";
import { readFolder } from "./folder.ts";
import { DEEPEST_TEXT } from "./limits.ts";
import { nounsOf } from "./nouns.ts";
import { Origins } from "./origins.ts";
import { applyOverlay } from "./overlay.ts";
import { RemoteDocuments } from "./remote.ts";
import { Relay } from "./relay.ts";
import { withoutShared } from "./sharing.ts";
import { publishedSettings } from "./settings-schema.ts";
import type { Source } from "./source.ts";
import { shown } from "./text.ts";
import type { Vendor } from "./vendors.ts";
import { versionOf } from "./version.ts";

/** What else a document is loaded with. */
export interface LoadOptions {
  /** The settings that there are; undefined for the published ones. */
  readonly settings?: SettingsSchema | undefined;
  /** A sound document, an earlier version say: what both have in common is shared, and not looked at once more. */
  readonly earlier?: LoadedDocument | undefined;
}

/** Loads what a vendor's folder describes: the document with its overlays and the files it refers to. */
export async function loadVendor(
  vendor: Vendor,
  report: Report,
  options: LoadOptions = {},
): Promise<LoadedDocument | undefined> {
  const folder = resolve(vendor.folder);
  const { documents, overlays } = await readFolder(folder);
  const { file: given, packageName } = vendor.elsewhere ?? {};
  const [file, second] = given === undefined ? documents : [given];
  const at = startOf(shown(folder));
  if (file === undefined) {
    report.add("no-document", at, { folder: shown(folder) });
    return undefined;
  }
  if (second !== undefined) {
    report.add("several-documents", at, { files: documents.map(shown).join(", ") });
    return undefined;
  }
  const isForeign = vendor.elsewhere !== undefined;
  const { name: ownName, references = NOTHING } = vendor;
  const document = await load(
    { name: ownName, file, folder, overlays, isForeign, options, references },
    report,
  );
  if (document === undefined || vendor.elsewhere === undefined) return document;
  const name = clientName(packageName, document.root, [file, folder]);
  return { ...document, name, packageName: packageName ?? name };
}

/** Loads one document that stands for itself; its references may lead into its own folder. */
export async function loadFile(
  file: string,
  name: string,
  report: Report,
  options: LoadOptions = {},
): Promise<LoadedDocument | undefined> {
  const path = resolve(file);
  return load(
    {
      name,
      file: path,
      folder: dirname(path),
      overlays: [],
      isForeign: true,
      options,
      references: NOTHING,
    },
    report,
  );
}

interface Task {
  readonly name: string;
  readonly file: string;
  readonly folder: string;
  readonly overlays: readonly string[];
  readonly isForeign: boolean;
  readonly options: LoadOptions;
  readonly references: Allowed;
}

async function load(task: Task, outer: Report): Promise<LoadedDocument | undefined> {
  const report = new Relay(outer);
  const { settings, earlier } = task.options;
  const files = new Files(task.folder, report, task.references.folders);
  const remote = new RemoteDocuments(task.references, report);
  const base = await opened(task.file, files, report, earlier?.main);
  const overlays = await Promise.all(task.overlays.map((file) => opened(file, files, report)));
  if (base === undefined) return undefined;
  const version = versionOf(base, report);
  if (version === undefined || !isObject(base.value)) return undefined;

  const draft = new Draft(base.value, new Origins(base));
  for (const overlay of overlays)
    if (overlay !== undefined) applyOverlay(overlay, draft, task.file, report);
  if (overlays.length > 0 && isTooDeep(draft, report)) return undefined;
  const walked = await bundle({ draft, base, files, remote, isForeign: task.isForeign, report });
  const { root, origins } = draft;
  const locate = locatorOf(root, origins);
  const nouns = nounsOf(root, walked);
  checkReferences(nouns, root, task.isForeign, locate, report);
  checkSizes(nouns, locate, report);
  checkPaths(nouns, root, task.isForeign, locate, report);
  checkValues(nouns, locate, report);
  const isKnown = earlier?.version === version && earlier.isForeign === task.isForeign;
  const fresh = isKnown ? withoutShared(root, earlier.root) : root;
  await checkOpenapi(fresh, version, task.isForeign, locate, report);
  checkSettings(nouns, settings ?? (await publishedSettings()), locate, report);
  if (isUnreliable(report)) return undefined;
  const { name, isForeign } = task;
  return { name, isForeign, version, root, main: base, locate, files: files.paths };
}

/** Each file is below the limit, but overlays can add up; every walk after this one relies on it. */
const isTooDeep = ({ root, origins }: Draft, report: Report): boolean => {
  const at = tooDeepIn(root);
  if (at !== undefined) report.add("too-large", locatorOf(root, origins)(at), DEEPEST_TEXT);
  return at !== undefined;
};

/** A setting that nobody knows leaves a document in which more can be found wrong; all other errors leave nothing to rely on. */
const isUnreliable = (report: Report): boolean =>
  report.diagnostics.some(
    ({ severity, code }) => severity === "error" && code !== "unknown-setting",
  );

async function opened(
  file: string,
  files: Files,
  report: Report,
  earlier?: Source,
): Promise<Source | undefined> {
  const source = await files.read(file, earlier);
  if (typeof source === "object") return source;
  const at = startOf(shown(file));
  if (source === "missing")
    report.add("file-not-readable", at, { reason: "there is no such file" });
  if (source === "outside")
    report.add("file-not-readable", at, { reason: "it is a link out of the spec's own folder" });
  return undefined;
}
