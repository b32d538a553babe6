/** A value of a form, or what stands below a key with brackets. */
export type FormNode = string | FormTree;

/** A form body as a tree: `billingSettings[city]=Lund` is "city" below "billingSettings". */
export type FormTree = Map<string, FormNode>;

/** Thrown for a form that can't be read or breaks a rule; names the parameter as it was sent. */
export class FormError extends Error {
  readonly param: string;

  constructor(param: string, message: string) {
    super(message);
    this.param = param;
  }
}

/** True for the media type of form bodies, with or without parameters such as a charset. */
export function isFormType(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded *(;|$)/i.test(contentType ?? "");
}

/**
 * Reads an application/x-www-form-urlencoded body with brackets in its keys. Every key stands once;
 * `users=a&users=b` and `users[]=a` are refused, since no document of a vendor shows them.
 */
export function parseForm(body: string): FormTree {
  const tree: FormTree = new Map();
  for (const [key, value] of new URLSearchParams(body)) {
    const steps = stepsOf(key);
    const last = steps.pop() ?? key;
    const parent = steps.reduce((at, step) => below(at, step, key), tree);
    if (parent.has(last)) throw new FormError(key, `'${key}' is specified twice.`);
    parent.set(last, value);
  }
  return tree;
}

function stepsOf(key: string): string[] {
  const [whole, name, rest = ""] = /^([^[\]]+)((?:\[[^[\]]+\])*)$/.exec(key) ?? [];
  if (whole === undefined || name === undefined) {
    throw new FormError(key, `'${key}' is not a name followed by keys or indices in brackets.`);
  }
  return [name, ...rest.split(/[[\]]+/).filter((step) => step !== "")];
}

function below(tree: FormTree, step: string, key: string): FormTree {
  const found = tree.get(step);
  if (typeof found === "string") throw new FormError(key, `'${step}' is a value already.`);
  if (found !== undefined) return found;
  const made: FormTree = new Map();
  tree.set(step, made);
  return made;
}
