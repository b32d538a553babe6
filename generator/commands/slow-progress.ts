import yoctoSpinner from "yocto-spinner";

const PATIENCE_MILLISECONDS = 2_000;

/** Shows a spinner while work takes longer than a person waits without wondering; nothing where no person looks. */
export async function slowProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const spinner = yoctoSpinner({ text: what, stream: process.stderr });
  const timer = setTimeout(() => spinner.start(), PATIENCE_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    spinner.stop();
  }
}
