/** Lint rules: typescript-eslint's strictest set, and the habits of this code as limits. */
import { defineConfig, globalIgnores } from 'eslint/config';
import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const habits = {
  complexity: ['error', 12],
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'no-console': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
};

const typed = {
  '@typescript-eslint/consistent-type-exports': 'error',
  // Text is spread into characters on purpose: code points are what is folded, counted and compared.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

/**
 * What styles may use beside that which every browser of 2021 has; the oldest that pages are built for stand in
 * `src/site/host/browsers.ts`, and what becomes of each feature there in `docs/decisions/browsers.md`.
 */
const newerStyles = {
  allowProperties: [
    // All of these have it, some under a prefix that the build adds; the rule asks for every browser on every system.
    ...['appearance', 'color-scheme', 'mask-image', 'orphans', 'outline', 'scroll-behavior', 'user-select'],
    ...['forced-color-adjust', 'widows'],
    // Where one is missing, a page is read as well.
    ...['accent-color', 'content-visibility', 'hanging-punctuation', 'overscroll-behavior'],
    ...['text-autospace', 'text-size-adjust', 'text-spacing-trim', 'text-wrap', 'translate'],
  ],
  allowPropertyValues: {
    'break-after': ['avoid'],
    'break-before': ['avoid'],
    'overflow-wrap': ['anywhere'],
    'overflow-x': ['clip'],
  },
  allowSelectors: [
    ...['backdrop', 'focus-visible', 'selection'],
    // Each of its rules is only dropped, and alone; `fold.css` has another where that is not enough.
    'has',
    ...['highlight', 'target-text'],
  ],
  allowFunctions: ['fit-content'],
  allowAtRules: ['page', 'view-transition'],
  allowMediaConditions: ['forced-colors'],
  // Behind the same length in `vh`.
  allowUnits: ['svh'],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...habits, ...typed },
  },
  {
    // Components and the scripts in them: `astro check` knows their types, the linter does not.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'],
    extends: [tseslint.configs.strict],
    rules: habits,
  },
  {
    // Each item of a list that is spread over a call takes a place of the stack, which a long text has more of.
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression) > SpreadElement',
          message:
            'A list as long as a text must not be spread over a call: use `append`, `most`, `least` or a loop; or say here what bounds it.',
        },
        {
          selector: 'CallExpression[callee.property.name="apply"]',
          message: 'A list as long as a text must not be applied: use a loop.',
        },
      ],
    },
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: { 'css/use-baseline': ['error', { available: 2021, ...newerStyles }] },
  },
  // After the rules above, because it brings the parser of `.astro` files.
  astro.configs['flat/recommended'],
  {
    // The edge of the program: it talks to people.
    files: ['src/{cli,report}/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // What a file gives is known by its name; Astro asks for a default export in its configuration only.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
);
