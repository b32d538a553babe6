/** Thrown where the disk, not the generator, forbids to write a file. */
export class NotWritable extends Error {
  override readonly name = "NotWritable";
  /** The file. */
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/** Whether the system, and no mistake of ours, is what went wrong. */
export const isRefusal = (error: unknown): error is Error & { readonly code: unknown } =>
  error instanceof Error && "syscall" in error && "code" in error;

/** What went wrong as what the system refused for a file; anything else is thrown as it is. */
export const refusedFor = (file: string, error: unknown): NotWritable => {
  if (error instanceof NotWritable) return error;
  if (isRefusal(error)) return new NotWritable(file, `the system says ${String(error.code)}`);
  throw error;
};
