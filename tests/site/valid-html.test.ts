/** Every built page is valid HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, htmlFiles } from './built-site.ts';

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

test.each(htmlFiles())('%s is valid', async (file) => {
  const { results } = await validator.validateString(readFileSync(join(DIST, file), 'utf8'), file);
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(problems).toEqual([]);
});
