import picocolors from "picocolors";
import type { Screen } from "../diff/formats/terminal.ts";

const WIDTH_OF_FILES = 100;

/** What a stream of the process can show: colours where a terminal is and nobody has declined them. */
export const screenOf = (stream: NodeJS.WriteStream): Screen => ({
  hasColors: stream.isTTY && picocolors.isColorSupported,
  width: stream.isTTY ? stream.columns : WIDTH_OF_FILES,
});

/** Ends the process in silence when whoever reads its output has read enough, as `head` does. */
export const endWithReader = (stream: NodeJS.WriteStream): void =>
  void stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
