import { StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { ApiModel } from "../model/types.ts";
import { placedOperations } from "../model/walk.ts";
import { byText } from "../support/order.ts";
import { table, type JsonObject } from "../support/json.ts";
import { Imports } from "./imports.ts";
import { literal } from "./literals.ts";
import { declaredShape, referencesIn, shapeOf } from "./shape.ts";
import { sourceFile } from "./source-file.ts";

/** The shapes of JSON answers by the ids of their operations. */
const answersOf = ({ groups }: ApiModel): Record<string, JsonObject> =>
  table(
    [...placedOperations(groups)].flatMap(({ operation: { id, result } }) => {
      const shape = result.kind === "json" && result.type ? shapeOf(result.type.schema) : {};
      return Object.keys(shape).length === 0 ? [] : [[id, shape] as const];
    }),
  );

/** The shapes of all declared types that others refer to, by their names. */
function shapesBelow(answers: JsonObject, { types }: ApiModel): Record<string, JsonObject> {
  const declared = new Map<string, JsonObject>();
  const byName = new Map(types.map((declaration) => [declaration.name as string, declaration]));
  const pending = [...referencesIn(answers)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const declaration = byName.get(name);
    if (declaration === undefined || declared.has(name)) continue;
    const shape = declaredShape(declaration);
    declared.set(name, shape);
    pending.push(...referencesIn(shape));
  }
  return table([...declared].sort(([a], [b]) => byText(a, b)));
}

function constant(
  name: string,
  docs: string,
  shapes: Record<string, JsonObject>,
  type: string,
): StatementStructures {
  const texts = table(Object.entries(shapes).map(([one, shape]) => [one, JSON.stringify(shape)]));
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    docs: [docs],
    declarations: [{ name, type, initializer: literal(texts) }],
  };
}

/** `src/drift.ts`: what the description says of answers, and the function that compares them with it. */
export function driftFile(model: ApiModel): string {
  const imports = new Imports();
  const from = "./runtime/drift.js";
  const make = imports.value("createDrift", from);
  const [drift, options] = [imports.type("Drift", from), imports.type("DriftOptions", from)];
  const texts = imports.type("ShapeTexts", from);
  const answers = answersOf(model);
  return sourceFile(
    [
      constant("answers", "What good answers hold, by operation.", answers, texts),
      constant("types", "What is referred to there.", shapesBelow(answers, model), texts),
      {
        kind: StructureKind.Function,
        name: "drift",
        isExported: true,
        parameters: [{ name: "options", type: options, initializer: "{}" }],
        returnType: drift,
        docs: [
          `Makes what the option \`drift\` of {@link ${model.client}Options} takes: it compares each answer with the API's description. The data is given all the same, unless it is \`strict\`.`,
        ],
        statements: [`return ${make}(answers, types, options);`],
      },
      {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: from,
        namedExports: ["Drift", "DriftOptions"],
      },
    ],
    imports,
  );
}
