import { withInner } from "../../../emit/resource-file.ts";
import type { ApiModel } from "../../../model/types.ts";
import { pointer } from "../../../support/pointer.ts";
import { snippet } from "../witness/snippet.ts";
import { change, changeKey, type Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";

/** Compares the package and its client as a whole. */
export const compareClient = (comparison: Comparison): readonly Change[] => [
  ...comparePackageName(comparison),
  ...compareClientName(comparison),
  ...compareVariables(comparison),
  ...compareEnvironments(comparison),
  ...compareEntryPoints(comparison),
];

const SETTINGS = pointer("x-client");

function comparePackageName({ base, head }: Comparison): readonly Change[] {
  const [old, fresh] = [base.model.packageName, head.model.packageName];
  if (old === fresh) return [];
  return [
    change({
      rule: "package-renamed",
      subject: old,
      message: `The package \`${old}\` is now \`${fresh}\`.`,
      base: SETTINGS,
      head: SETTINGS,
      exchange: { base: `import from "${old}"`, head: `import from "${fresh}"` },
      replacement: { old, fresh },
    }),
  ];
}

function compareClientName({ base, head }: Comparison): readonly Change[] {
  const [old, fresh] = [base.model.client, head.model.client];
  if (old === fresh) return [];
  return [
    change({
      rule: "client-renamed",
      subject: old,
      message: `The client \`${old}\` is now \`${fresh}\`.`,
      before: `declare class ${old} {\n  // …\n}`,
      after: `declare class ${fresh} {\n  // …\n}`,
      base: SETTINGS,
      head: SETTINGS,
      snippets: [snippet((w) => `export type Used = ${w.client()};`)],
      isAboutNames: true,
      replacement: { old, fresh },
    }),
  ];
}

/** What a client reads from the environment, by the option that it stands for. */
const variablesOf = ({ environment, credentials, client }: ApiModel): ReadonlyMap<string, string> =>
  new Map([
    ["baseUrl", `${environment}_BASE_URL`],
    ["environment", `${environment}_ENVIRONMENT`],
    ...credentials.flatMap(({ name, options }) =>
      options.map(
        (option) => [`${name.slice(client.length)}.${option.name}`, option.variable] as const,
      ),
    ),
  ]);

function compareVariables({ base, head }: Comparison): readonly Change[] {
  const [old, fresh] = [variablesOf(base.model), variablesOf(head.model)];
  const renamed = [...old].flatMap(([option, name]) => {
    const now = fresh.get(option);
    return now === undefined || now === name ? [] : [{ name, now }];
  });
  if (renamed.length === 0) return [];
  const [before, after] = [renamed.map(({ name }) => name), renamed.map(({ now }) => now)];
  return [
    change({
      rule: "environment-variable-renamed",
      subject: base.model.client,
      message: `The client reads ${after.map((name) => `\`${name}\``).join(", ")} instead of ${before.map((name) => `\`${name}\``).join(", ")}.`,
      base: SETTINGS,
      head: SETTINGS,
      exchange: { base: before.join(", "), head: after.join(", ") },
      replacement: { old: before.join(", "), fresh: after.join(", ") },
    }),
  ];
}

function compareEnvironments({ base, head }: Comparison): readonly Change[] {
  const [old, fresh] = [base.model.servers, head.model.servers];
  const gone = old.filter(({ name }) => !fresh.some((each) => each.name === name));
  const come = fresh.filter(({ name }) => !old.some((each) => each.name === name));
  const at = pointer("servers");
  const facts = (name: string) => ({
    subject: `environment ${name}`,
    direction: "request" as const,
    base: at,
    head: at,
    snippets: [
      snippet(
        (w) =>
          `export const chosen: Pick<${w.type(`${base.model.client}Options`)}, "environment"> = { environment: ${JSON.stringify(name)} };`,
      ),
    ],
  });
  const successor = ({ url }: ApiModel["servers"][number]) => come.find((each) => each.url === url);
  return [
    ...gone.map((server) => {
      const next = successor(server);
      return next === undefined
        ? change({
            ...facts(server.name),
            rule: "environment-removed",
            message: `The environment \`${server.name}\` is gone.`,
          })
        : change({
            ...facts(server.name),
            rule: "environment-renamed",
            message: `The environment \`${server.name}\` is now \`${next.name}\`.`,
            replacement: { old: server.name, fresh: next.name },
          });
    }),
    ...come
      .filter((server) => !gone.some((each) => successor(each) === server))
      .map((server) =>
        change({
          ...facts(server.name),
          rule: "environment-added",
          message: `The environment \`${server.name}\` is new.`,
          snippets: [],
        }),
      ),
  ];
}

/** The modules by which parts of a package can be imported alone, each with the classes that it holds. */
const entryPointsOf = ({ groups, drift }: ApiModel): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...(drift ? [["drift", []] as const] : []),
    ...groups.map(
      (group) =>
        [
          `resources/${group.file}`,
          withInner(group).map(({ className }) => className as string),
        ] as const,
    ),
  ]);

/** An entry point comes and goes with its classes. */
const following = (classes: readonly string[], rules: readonly Change["rule"][]) =>
  classes.flatMap((subject) => rules.map((rule) => changeKey({ rule, subject })));

function compareEntryPoints({ base, head, renames }: Comparison): readonly Change[] {
  const [old, fresh] = [entryPointsOf(base.model), entryPointsOf(head.model)];
  const { packageName } = base.model;
  return [
    ...[...old]
      .filter(([path]) => !fresh.has(path))
      .map(([path, classes]) =>
        change({
          rule: "entry-point-removed",
          subject: `${packageName}/${path}`,
          message: `\`${packageName}/${path}\` can no longer be imported.`,
          exchange: { base: `import from "${packageName}/${path}"`, head: "no such file" },
          follows: following(classes, ["export-removed", "export-renamed"]),
        }),
      ),
    ...[...fresh]
      .filter(([path]) => !old.has(path))
      .map(([path, classes]) =>
        change({
          rule: "entry-point-added",
          subject: `${head.model.packageName}/${path}`,
          message: `\`${head.model.packageName}/${path}\` can be imported.`,
          follows: [
            ...following(classes, ["export-added"]),
            ...[...renames.values()]
              .filter(({ to }) => to.kind === "class" && to.file === `src/${path}.ts`)
              .map(({ from }) => changeKey({ rule: "export-renamed", subject: from.name })),
          ],
        }),
      ),
  ];
}
