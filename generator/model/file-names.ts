import { kebab, wordsOf, type Identifier } from "../support/names.ts";

/** Names that Windows gives to devices, whatever follows the full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name for each resource, without ending: of a–z, 0–9 and hyphens, no two alike. */
export function fileNames(resources: Iterable<Identifier>): ReadonlyMap<Identifier, string> {
  const files = new Map<Identifier, string>();
  const taken = new Set<string>();
  for (const resource of resources) {
    const plain = kebab(wordsOf(resource));
    let name = plain;
    for (let n = 2; taken.has(name) || DEVICE.test(name); n++) name = `${plain}-${n}`;
    taken.add(name);
    files.set(resource, name);
  }
  return files;
}
