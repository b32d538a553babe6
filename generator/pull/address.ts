/** Why a document may not be fetched from there; undefined where it may. */
export const refusalOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return "is not a URL";
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== "" || password !== "") return "holds a user name or a password";
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return undefined;
  return "is not an https address";
};

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
