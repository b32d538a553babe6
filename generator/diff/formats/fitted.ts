/** What several parts stand in together: printed around them once, where any of them is. */
export interface Section {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines that stay or go together. */
export interface Part {
  /** The lower, the longer it stays. */
  readonly rank: number;
  readonly lines: readonly string[];
  readonly section?: Section;
}

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length + 1, 0);

/** The parts that fit into so many characters, the most important first chosen, in their own order; and how many don't. */
export function fitted(
  parts: readonly Part[],
  most: number,
): { readonly lines: readonly string[]; readonly leftOut: number } {
  const chosen = new Set<Part>();
  const open = new Set<string>();
  let length = 0;
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    const { section } = part;
    const isNew = section !== undefined && !open.has(section.name);
    const around = isNew ? lengthOf(section.before) + lengthOf(section.after) : 0;
    const needed = lengthOf(part.lines) + around;
    if (length + needed > most) continue;
    length += needed;
    chosen.add(part);
    if (isNew) open.add(section.name);
  }
  const lines: string[] = [];
  let current: Section | undefined;
  for (const part of parts) {
    if (!chosen.has(part)) continue;
    if (part.section?.name !== current?.name) {
      lines.push(...(current?.after ?? []), ...(part.section?.before ?? []));
      current = part.section;
    }
    lines.push(...part.lines);
  }
  lines.push(...(current?.after ?? []));
  return { lines, leftOut: parts.length - chosen.size };
}
