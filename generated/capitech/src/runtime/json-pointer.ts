/** The value at a JSON pointer, "" being the whole; undefined where there is none. Reads own members only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/** The text or number at a pointer, as a text. */
export function textAt(root: unknown, pointer: string | undefined): string | undefined {
  const value = pointer === undefined ? undefined : valueAt(root, pointer);
  return /^(st|nu)/.test(typeof value) ? String(value) : undefined;
}

/** Whether a value has members: an object or an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A text as JSON; undefined where it is none. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
