import { StructureKind, type PropertySignatureStructure, type StatementStructures } from "ts-morph";
import type { Field, ParameterField, TypeDeclaration } from "../model/types.ts";
import { documentation } from "./documentation.ts";
import { key, literal } from "./literals.ts";
import { sourceFile } from "./source-file.ts";
import { indexText, typeText } from "./type-text.ts";

/** A member of an interface. */
export const memberStructure = (field: Field | ParameterField): PropertySignatureStructure => ({
  kind: StructureKind.PropertySignature,
  name: key(field.wireName),
  type: typeText(field.type),
  hasQuestionToken: field.presence === "optional",
  isReadonly: true,
  docs: [...documentation(field.docs)],
});

function statements(declaration: TypeDeclaration): readonly StatementStructures[] {
  const base = {
    name: declaration.name,
    isExported: true,
    docs: [...documentation(declaration.docs)],
  };
  switch (declaration.kind) {
    case "object": {
      const additional = declaration.additional;
      if (declaration.fields.length === 0 && additional === undefined)
        return [
          { ...base, kind: StructureKind.TypeAlias, type: "Readonly<Record<string, never>>" },
        ];
      return [
        {
          ...base,
          kind: StructureKind.Interface,
          properties: declaration.fields.map(memberStructure),
          ...(additional === undefined
            ? {}
            : {
                indexSignatures: [
                  {
                    keyName: "name",
                    keyType: "string",
                    returnType: indexText(additional, declaration.fields),
                    isReadonly: true,
                  },
                ],
              }),
        },
      ];
    }
    case "enum": {
      const values = declaration.values.map((value) => literal(value));
      const open = declaration.open
        ? [
            declaration.values.every((value) => typeof value === "number")
              ? "(number & {})"
              : "(string & {})",
          ]
        : [];
      return [
        {
          ...base,
          kind: StructureKind.TypeAlias,
          type: [...values, ...open, ...(declaration.nullable ? ["null"] : [])].join(" | "),
        },
      ];
    }
    case "alias":
      return [{ ...base, kind: StructureKind.TypeAlias, type: typeText(declaration.type) }];
  }
}

/** `src/types.ts`: every named type of the API. */
export const typesFile = (types: readonly TypeDeclaration[]): string =>
  types.length === 0 ? "export {};\n" : sourceFile(types.flatMap(statements));
