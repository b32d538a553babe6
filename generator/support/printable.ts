const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text from a spec as a terminal may show it: control, invisible and direction-changing characters spelt out, cut when very long. */
export const printable = (text: string, longest = 200): string => {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(
    UNPRINTABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
};
