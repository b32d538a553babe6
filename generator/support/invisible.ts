/**
 * Characters that nobody sees, or that make what follows look different: control characters of the second block, soft hyphens,
 * blanks without width, line and paragraph separators, direction marks and overrides, and byte-order marks.
 */
export const INVISIBLE =
  "\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff";

/** Half of a character beyond the first 65,536, without its other half. */
export const LONE_SURROGATE =
  "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";

/** A character as the escape that JSON and JavaScript read: a backslash, `u` and four hexadecimal digits. */
export const spelled = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
