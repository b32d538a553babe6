/** A text that is a valid TypeScript identifier. Only this file makes them. */
export type Identifier = string & { readonly __brand: "Identifier" };

const RESERVED: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else enum eval export extends " +
    "false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of package private " +
    "protected public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield"
  ).split(" "),
);

/** Types of the platform, of emitted code and of the runtime's public part, which a type from a spec must not shadow. */
const TAKEN_TYPES: ReadonlySet<string> = new Set(
  (
    "Array Blob Boolean Buffer Date Error Exclude Extract File FormData Function Headers Infinity Map NaN Number Object Omit Partial Pick Promise Proxy Readonly " +
    "RawBody ReadonlyArray ReadableStream Record Reflect RegExp Request Required Response Set String Symbol URL URLSearchParams Uint8Array WeakMap globalThis " +
    "Adjust Adjustment AnswerDetails AuthError AuthErrorCode Call CallOptions CappedList Changes Checkpoint ClientError ClientOptions Clock ConfigError ConfigErrorCode Confirmed Core Deletions DistinctOptions ErrorDetails " +
    "HookEvents Hooks HttpError HttpErrorCode JsonPatch LimitStore LimitWindow ListOperation ListOptions ListReader NetworkError NetworkErrorCode Operation Page Paged PagedOperation " +
    "PageOptions Pager PaginationError PaginationErrorCode ParseError ParseErrorCode QuotaError RateLimitError RateLimitErrorCode Reconciled ResponseInfo Shapes StoredToken SyncOptions SyncStart " +
    "TimeoutError TokenStore WithResponse"
  ).split(" "),
);

const UNUSABLE = /[^\p{L}\p{N}_$]+/u;

/** What a name has beyond this is left out of identifiers, files and titles: nobody reads so far, and splitting has its price. */
const LONGEST_NAME = 500;

const words = new Map<string, readonly string[]>();

/** The words of a name, however they are joined: by case, by punctuation, by digits' ends. */
export function wordsOf(name: string): readonly string[] {
  const known = words.get(name);
  if (known !== undefined) return known;
  const found = name
    .slice(0, LONGEST_NAME)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    // Looks ahead instead of taking all capitals at once, which would look at each many times.
    .replace(/\p{Lu}(?=\p{Lu}\p{Ll})/gu, "$& ")
    .split(/[\s_$-]+/u)
    .flatMap((part) => part.split(UNUSABLE))
    .filter((word) => word !== "");
  words.set(name, found);
  return found;
}

const SMALL = /^[a-z]/;

const capital = (word: string): string =>
  SMALL.test(word)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : word.replace(/^[^\0-\x7f]/u, (first) => first.toUpperCase());

const startable = (text: string): string => (/^[\p{L}_$]/u.test(text) ? text : `_${text}`);

const PLAIN = /^(?!_$)[A-Za-z_][A-Za-z0-9_]*$/;

const asIdentifier = (text: string): Identifier => {
  if (PLAIN.test(text)) return text as Identifier;
  const candidate = startable(text.normalize("NFC").replace(/[^\p{ID_Continue}$]/gu, ""));
  return (candidate === "_" ? "_unnamed" : candidate) as Identifier;
};

/** `customer address` → `CustomerAddress`. */
export const pascal = (words: readonly string[]): Identifier =>
  asIdentifier(words.map(capital).join(""));

/** `Customer Address` → `customerAddress`; leading capitals become small as a whole (`VATRate` → `vatRate`). */
export const camel = (words: readonly string[]): Identifier => {
  const [first = "", ...rest] = words;
  return asIdentifier([first.toLowerCase(), ...rest.map(capital)].join(""));
};

/** Letters that don't decompose into one of a–z and a mark. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["ð", "d"],
  ["ø", "o"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
]);

/** `Customer Address` → `customer-address`, of a–z, 0–9 and hyphens only. */
export const kebab = (words: readonly string[]): string =>
  words
    .join("-")
    .toLowerCase()
    .replace(/[æðøœßþ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? "")
    .normalize("NFKD")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "unnamed";

/** `CUSTOMER_ADDRESS`. */
export const constantCase = (words: readonly string[]): string =>
  words
    .join("_")
    .toUpperCase()
    .replace(/[^A-Z0-9_]/g, "");

/** A name that a type may bear: never a reserved word nor one that emitted code needs itself. */
export const typeName = (words: readonly string[]): Identifier => {
  const name = pascal(words);
  return TAKEN_TYPES.has(name) || RESERVED.has(name) ? (`${name}Model` as Identifier) : name;
};

/** A name that the client's class may bear. */
export const clientClass = (words: readonly string[]): Identifier => {
  const name = pascal(words);
  return TAKEN_TYPES.has(name) || RESERVED.has(name) ? (`${name}Client` as Identifier) : name;
};

/** A name that a variable or parameter may bear. */
export const variableName = (words: readonly string[]): Identifier => {
  const name = camel(words);
  return RESERVED.has(name) ? (`${name}_` as Identifier) : name;
};

/** Names of members that every object has, and of those that would make any object a promise or a class. */
const INHERITED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "then",
]);

/** A name that a method, property or option may bear. */
export const memberName = (words: readonly string[]): Identifier => {
  const name = camel(words);
  return INHERITED.has(name) ? (`${name}_` as Identifier) : name;
};

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["children", "child"],
  ["taxes", "tax"],
  ["addresses", "address"],
  ["statuses", "status"],
  ["businesses", "business"],
]);

/** The singular of an English word, as far as endings tell. */
export const singular = (word: string): string => {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^su]s$/.test(lower)) return lower.slice(0, -1);
  return lower;
};
