import type { Credential, CredentialFactory } from "../plugins/contract.js";
import type { CredentialsFactory, GivenOptions } from "./credentials.js";
import { ConfigError } from "./errors.js";
import { missingOption } from "./option-errors.js";

type Schemes = Readonly<Record<string, CredentialFactory>>;
/** Alternatives, each a set of schemes that are applied together. */
type Security = readonly (readonly string[])[];

/** The credentials of an API that takes one of several sets of schemes, or another one for some operations. */
// @__NO_SIDE_EFFECTS__
export function oneOf(schemes: Schemes, security: Security): CredentialsFactory {
  return (given, remember) => {
    const names = choose(schemes, security, given);
    const chosen = new Map<string, Credential | undefined>(
      names.map((name) => [name, schemes[name]?.create(given.values, remember)]),
    );
    return {
      reserved: Object.entries(schemes).flatMap(([name, { reserved }]) =>
        reserved.filter((place) => chosen.has(name) || place.in === "header"),
      ),
      of: ({ security: own = security }) => {
        const fitting = own
          .filter((set) => set.every((name) => chosen.has(name)))
          .sort((a, b) => b.length - a.length)[0];
        if (!fitting && own[0]) {
          throw new ConfigError(
            "credentials-not-accepted",
            "The operation does not take the credentials of this client.",
          );
        }
        return (fitting ?? []).flatMap((name) => chosen.get(name) ?? []);
      },
    };
  };
}

/**
 * Options decide before environment variables; two alternatives are never mixed, and half of one is an error.
 * @throws {@link ConfigError} naming the option that is missing, or those that don't go together.
 */
function choose(
  schemes: Schemes,
  security: Security,
  { options, prefix, read }: GivenOptions,
): readonly string[] {
  const namesOf = (set: readonly string[], part: "required" | "optional"): readonly string[] => [
    ...new Set(set.flatMap((name) => schemes[name]?.[part] ?? [])),
  ];
  const all = Object.keys(schemes);
  const own = [...namesOf(all, "required"), ...namesOf(all, "optional")].filter((name) => {
    read(name);
    return (options[name] ?? undefined) !== undefined;
  });
  const [best] = security
    .map((set) => {
      const required = namesOf(set, "required");
      const missing = required.filter((name) => read(name) === undefined);
      return { set, required, missing, known: [...required, ...namesOf(set, "optional")] };
    })
    .filter(({ known }) => own.every((name) => known.includes(name)))
    .sort((a, b) => a.missing.length - b.missing.length || b.required.length - a.required.length);
  if (!best && security[0]) {
    throw new ConfigError(
      "mixed-credentials",
      `Give the options of one way to authenticate, not of several: ${own.join(", ")}.`,
    );
  }
  if (best?.missing[0]) throw missingOption(prefix, best.missing[0]);
  return best?.set ?? [];
}
