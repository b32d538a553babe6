/** A text as 32 hexadecimal digits that tell nothing of it: half of its SHA-256. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
