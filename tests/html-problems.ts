/** What is not valid in the HTML of a page. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Headlines are as long as they were printed.
      'long-title': 'off',
      // The search page's templates are empty until a result fills them.
      'empty-heading': 'off',
      'wcag/h30': 'off',
    },
  }),
);

/** Gives what is not valid in an HTML file, each with its line, column and rule. */
export async function htmlProblems(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
