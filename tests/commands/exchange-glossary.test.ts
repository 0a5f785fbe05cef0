/** `npm run translate -- export` and `import` beside the texts: the glossary, and readers who stop reading. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkshop, TEXT } from '../workshop.ts';

const GLOSSARY = 'content/glossary.yaml';

test.each(['tbx', 'tsv'])('the glossary goes out as %s and comes back: all of it or nothing', (format) => {
  const workshop = openWorkshop();
  workshop.write(
    GLOSSARY,
    `# Ours.\nformat: 1\nterms:\n  - zh: 渔港 # 港\n    pinyin: yúgǎng\n    en: fishing harbour\n    kind: term\n    gloss: { en: A harbour., zh: 港。 }\n    source: ours\n`,
  );
  const yaml = workshop.read(GLOSSARY);
  const write = (): string => {
    workshop.run('translate', ['export', '--glossary', '--format', format, '--out', 'terms.out']);
    return workshop.read('terms.out');
  };
  const first = write();
  expect(workshop.run('translate', ['import', 'terms.out'])).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(GLOSSARY)).toBe(yaml);
  const mine = first.replace('fishing harbour', 'fishing port');
  workshop.write('mine.out', mine);
  const outcome = workshop.run('translate', ['import', 'mine.out']);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(outcome.stdout).toMatch(/1 entry: 1 term changed\n$/u);
  expect(workshop.read(GLOSSARY)).toBe(yaml.replace('fishing harbour', 'fishing port'));
  expect(write()).toBe(mine);
  workshop.write('mine.out', mine.replace('fishing port', 'port').replace('渔港', '海港'));
  expect(workshop.run('translate', ['import', 'mine.out']).stderr).toMatch(
    /^mine\.out:\d+.*\[exchange-term-unknown\]/u,
  );
  expect(write()).toBe(mine);
});

test('who stops reading an export is told no stack', () => {
  const workshop = openWorkshop();
  const lines = Array.from({ length: 1000 }, (_, line) => `渔港${line}号船舶归港,当天卖出三百册图谱。`);
  workshop.addIssue('2021-11-20', `${TEXT.replaceAll('19日', '20日')}${lines.join('\n')}\n`);
  expect(workshop.run('split').status).toBe(0);
  const command = `'${process.execPath}' '${resolve('src/cli/translate.ts')}' export demo/2021-11-20`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command} | head -1`], {
    cwd: workshop.folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('<?xml version="1.0" encoding="UTF-8"?>\n');
});
