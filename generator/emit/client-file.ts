import { StructureKind } from "ts-morph";
import type { ApiModel, Group } from "../model/types.ts";
import { documentation } from "./documentation.ts";
import { Imports } from "./imports.ts";
import { sourceFile } from "./source-file.ts";

/** File name of a top-level resource, without ending. */
export const resourceFileName = (group: Group): string => group.file;

/** `src/client.ts`: one object with all resources. */
export function clientFile(model: ApiModel): string {
  const imports = new Imports();
  const options = imports.type(`${model.client}Options`, "./core.js");
  const createCore = imports.value("createCore", "./core.js");
  const groups = model.groups.map((group) => ({
    group,
    className: imports.value(group.className, `./resources/${resourceFileName(group)}.js`),
  }));
  return sourceFile(
    [
      {
        kind: StructureKind.Class,
        name: model.client,
        isExported: true,
        docs: [...documentation(model.docs)],
        properties: groups.map(({ group, className }) => ({
          name: group.name,
          type: className,
          isReadonly: true,
          docs: [...documentation(group.docs)],
        })),
        ctors: [
          {
            docs: [
              "@param options - Credentials and settings; credentials that are left out are read from the environment.",
            ],
            parameters: [{ name: "options", type: options, initializer: "{}" }],
            statements: [
              groups.length === 0
                ? `${createCore}(options);`
                : `const core = ${createCore}(options);`,
              ...groups.map(
                ({ group, className }) => `this.${group.name} = new ${className}(core);`,
              ),
            ],
          },
        ],
      },
    ],
    imports,
  );
}
