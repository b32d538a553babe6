import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A git repository of one test's own. */
export interface Repository {
  readonly folder: string;
  git(...words: readonly string[]): Promise<string>;
  /** Writes files by path; `undefined` removes one. */
  write(files: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** Writes files and commits all there is. */
  commit(message: string, files?: Readonly<Record<string, string | undefined>>): Promise<void>;
}

const folders: string[] = [];

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-repository-"));
  folders.push(folder);
  return folder;
}

/** Removes all folders of a test file. */
export const removeFolders = async (): Promise<void> => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
};

const IDENTITY = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@example.com",
  "-c",
  "commit.gpgsign=false",
];

/** The repository in a folder. */
export const repositoryIn = (folder: string): Repository => {
  const git = async (...words: readonly string[]): Promise<string> =>
    (await run("git", [...IDENTITY, ...words], { cwd: folder })).stdout.trim();
  const write: Repository["write"] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      if (text === undefined) await rm(file);
      else await writeFile(file, text);
    }
  };
  return {
    folder,
    git,
    write,
    commit: async (message, files = {}) => {
      await write(files);
      await git("add", "--all");
      await git("commit", "--quiet", "--message", message);
    },
  };
};

/** A repository with a first commit on `main`. */
export async function openRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const repository = repositoryIn(await newFolder());
  await repository.git("init", "--quiet", "--initial-branch=main");
  await repository.commit("First", files);
  return repository;
}
