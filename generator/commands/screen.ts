import picocolors from "picocolors";
import type { Screen } from "../diff/formats/terminal.ts";

const WIDTH_OF_FILES = 100;

/** What a stream of the process can show: colours where a terminal is and nobody has declined them. */
export const screenOf = (stream: NodeJS.WriteStream): Screen => ({
  hasColors: stream.isTTY && picocolors.isColorSupported,
  width: stream.isTTY ? stream.columns : WIDTH_OF_FILES,
});
