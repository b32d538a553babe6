import { isAlias, isMap, isSeq, type Document, type Node } from "yaml";
import { keyText } from "./yaml-value.ts";

/** The offsets of a value and of its key; those of the nearest ancestor where it isn't exact. */
export interface Spot {
  readonly key: number;
  readonly value: number;
  readonly isExact: boolean;
}

interface Child {
  readonly key: number;
  readonly node: Node | null;
}

/** Finds a value in a YAML tree by the names that lead to it. */
export const spotOf = (document: Document | undefined, path: readonly string[]): Spot => {
  let node: Node | null = document?.contents ?? null;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  for (const token of path) {
    if (document !== undefined && isAlias(node)) node = node.resolve(document) ?? null;
    const child = childOf(node, token);
    if (child === undefined) return { key, value, isExact: false };
    node = child.node;
    key = child.key;
    value = node?.range?.[0] ?? key;
  }
  return { key, value, isExact: true };
};

const childOf = (node: Node | null, token: string): Child | undefined => {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item.key) === token);
    const key = (pair?.key as Node | undefined)?.range?.[0];
    if (pair !== undefined && key !== undefined) return { key, node: pair.value as Node | null };
  }
  if (isSeq(node)) {
    const item = node.items[Number(token)] as Node | undefined;
    const start = item?.range?.[0];
    if (item !== undefined && start !== undefined) return { key: start, node: item };
  }
  return undefined;
};
