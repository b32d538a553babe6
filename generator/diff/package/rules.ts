/** The rules about the package's users. */
export const packageRules = {} as const;
