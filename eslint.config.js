/** Lint rules: typescript-eslint's strictest set, and the habits of this code as limits. */
import { defineConfig, globalIgnores } from 'eslint/config';
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
