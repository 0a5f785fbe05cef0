/** A third language needs a folder of translations, a file of words and the lines that name them: the archive is shown in it. */
import { beforeAll, expect, test } from 'vitest';
import { openBuildingWorkshop, type Workshop } from '../workshop.ts';

/** The words of the interface are those of English here; a translator of it would write them all. */
const WORDS = `import { en } from './en.ts';
import type { Messages } from './zh-CN.ts';

export const fr: Messages = { ...en, language: 'Français' };
`;
const FRENCH = [
  ['渔港新貌', 'Le port de pêche fait peau neuve'],
  ['建设智慧渔港。', 'Construire un port intelligent.'],
  ['全港布设监测设备,出海作业更安全。', ' Des capteurs veillent partout, et la pêche est plus sûre.'],
] as const;
const PATH = 'demo/2021-11-19/01-01';

let workshop: Workshop;

function change(path: string, from: string, to: string): void {
  const text = workshop.read(path);
  expect(text).toContain(from);
  workshop.write(path, text.replace(from, to));
}

beforeAll(() => {
  workshop = openBuildingWorkshop('third-language');
  workshop.write('src/i18n/fr.ts', WORDS);
  change(
    'src/model/language.ts',
    "['zh-CN', 'en'] as const;\nexport type Locale",
    "['zh-CN', 'en', 'fr'] as const;\nexport type Locale",
  );
  change('src/i18n/index.ts', 'en };', 'en, fr };');
  change(
    'src/i18n/index.ts',
    "import { en } from './en.ts';",
    "import { en } from './en.ts';\nimport { fr } from './fr.ts';",
  );
  const { status, stderr } = workshop.run('translate', ['new', PATH, '--to', 'fr']);
  expect([status, stderr]).toEqual([0, '']);
  const file = `content/fr/${PATH}.mdx`;
  for (const [chinese, french] of FRENCH) change(file, chinese, french);
  const built = workshop.run('build');
  expect([built.status, built.stderr]).toEqual([0, '']);
});

test('its pages stand in a folder of its own, with the text in it and the source beside it', () => {
  const page = workshop.read(`dist/fr/${PATH}/index.html`);
  expect(page).toMatch(/<html[^>]* lang="fr"/u);
  for (const [, french] of FRENCH) expect(page).toContain(french.trim());
  expect(page).toContain('全港布设监测设备');
  expect(page).toContain('Français');
});

test('lists name its translations, and in no other language are they shown', () => {
  expect(workshop.read('dist/fr/demo/2021-11-19/index.html')).toContain('Le port de pêche fait peau neuve');
  expect(workshop.read(`dist/en/${PATH}/index.html`)).not.toContain('peau neuve');
});

test('what editors write in their own languages is enough, and its checks run', () => {
  expect(workshop.read('seeds/demo.yaml')).not.toContain('fr:');
  expect(workshop.run('check-translations').status).toBe(0);
  expect(workshop.run('translate', ['status', '--to', 'fr']).stdout).toContain(
    '01-01    machine  2 of 2 blocks',
  );
});
