/** Base64 of the text's UTF-8 bytes. */
export const toBase64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Base64 as it may stand in an address. */
export const urlSafe = (base64: string): string =>
  base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The text in base64 that may be {@link urlSafe}; throws where there is none. */
export const fromBase64 = (text: string): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    ),
  );
