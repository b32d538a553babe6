import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

const generalRules = {
  eqeqeq: "error",
  "no-console": "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
  ],
  // Hostile text is told by its control characters.
  "no-control-regex": "off",
};

const typescriptRules = {
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" },
  ],
};

const typeAwareRules = {
  "@typescript-eslint/no-confusing-void-expression": [
    "error",
    { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
  ],
  // The reason of an AbortSignal is whatever its owner chose.
  "@typescript-eslint/prefer-promise-reject-errors": [
    "error",
    { allowThrowingAny: true, allowThrowingUnknown: true },
  ],
  // `async` also turns what is thrown into a rejection.
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
  ],
};

export default defineConfig(
  globalIgnores(["generated/*/dist/", "coverage/", ".cache/"]),
  js.configs.recommended,
  { rules: generalRules },
  {
    files: ["generator/**/*.ts", "templates/**/*.ts", "test/**/*.ts", ".github/**/*.ts", "*.ts"],
    ignores: ["test/types/**"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...typescriptRules, ...typeAwareRules },
  },
  {
    // The packages run on other platforms than the one they are checked on, and are called from JavaScript too.
    files: ["templates/**/*.ts"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    // Servers made of closures, JSON rows written as text, environment variables that come and go.
    files: ["test/**/*.ts"],
    ignores: ["test/types/**"],
    rules: {
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Emitted code, and calls that must not compile. No type information: the compilers check both, which is faster.
    files: ["generated/*/src/**/*.ts", "test/types/**/*.ts"],
    extends: [tseslint.configs.strict],
    rules: typescriptRules,
  },
  { files: ["generated/*/src/**/*.ts"], linterOptions: { noInlineConfig: true } },
  { files: ["*.config.{js,ts}"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
);
