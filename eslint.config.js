import js from "@eslint/js";
import globals from "globals";

/** Text of documents is untrusted, and pages under Trusted Types refuse to parse strings. */
const STRING_SINKS = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTML", "setHTMLUnsafe", "srcdoc"];

/** Imports point one way: elements know of views, both of the state. */
const upwards = (/** @type {string[]} */ ...folders) => ({
  "no-restricted-imports": ["error", { patterns: folders.map((folder) => ({ group: [`**/${folder}/**`], message: "What both need lies in www/state." })) }],
});

export default [
  { ignores: ["target/", "pkg/", "www/pkg/", "www/dist/", "**/*.d.ts"] },
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "module",
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-var": "error",
      "prefer-const": "error",
      "max-lines": ["error", 350],
      "max-lines-per-function": ["error", 60],
      "no-restricted-properties": [
        "error",
        ...STRING_SINKS.map((property) => ({ property, message: "Create elements; never parse strings." })),
        { object: "document", property: "write", message: "Create elements; never parse strings." },
        { object: "document", property: "writeln", message: "Create elements; never parse strings." },
      ],
    },
  },
  { files: ["www/**/*.js", "www/**/*.jsx"], languageOptions: { globals: { ...globals.browser, TARAZY_VERSION: "readonly", tarazyWorker: "readonly" } } },
  { files: ["**/*.mjs", "*.config.js"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ["www/view/**"], rules: upwards("elements") },
  { files: ["www/state/**"], rules: upwards("elements", "view") },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
];
