/** The command line asks for what there isn't. */
export class UsageError extends Error {}
