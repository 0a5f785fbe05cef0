/** A paper whose language is mended leaves no generated file behind unsaid: nobody takes it for a translation. */
import { expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const OLD = 'content/zh-CN/demo';
const TRANSLATION = `${OLD}/2021-11-19/01-01-words.mdx`;
const COMMANDS = [
  ['split', []],
  ['split', ['--check']],
  ['verify', []],
] as const;

/** Gives a workshop whose paper was called Chinese and is Japanese, split again. */
function mended(): Workshop {
  const workshop = openWorkshop();
  const paper = workshop.read('seeds/demo.yaml').replace('language: zh-CN', 'language: ja');
  workshop.write('seeds/demo.yaml', paper.replace('name: {', 'name: { ja: 海浜晩報,'));
  workshop.run('split');
  return workshop;
}

test.each(COMMANDS)(
  '%s %j says where they stand and how to mend it, and takes none away',
  (command, args) => {
    const workshop = mended();
    const before = workshop.tree(OLD);
    const { status, stdout, stderr } = workshop.run(command, args);
    expect(status).toBe(1);
    const said = stdout + stderr;
    expect(said.match(/\[content-language\]/gu)).toHaveLength(1);
    expect(said).toContain(`${OLD}/2021-11-19/01-01.mdx`);
    expect(said).toMatch(/one of 4 .*expected in `content\/ja\/demo`.*\n.*`git mv`.*`git rm`/u);
    expect(workshop.tree(OLD)).toEqual(before);
    expect(workshop.run(command, args, 'zh_CN.UTF-8').stderr).toMatch(/应在 `content\/ja\/demo`/u);
  },
);

test.each(COMMANDS)(
  '%s %j is content once they are gone, and says nothing of a translation',
  (command, args) => {
    const workshop = mended();
    workshop.remove(OLD);
    workshop.write(TRANSLATION, '---\nkind: translation\nof: demo-2021-11-19-01-01\n---\n\n译文。\n');
    workshop.write(`${OLD}/2021-11-19/02.mdx`, '---\nkind: [\n---\n');
    const { status, stderr } = workshop.run(command, args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(Object.keys(workshop.tree(OLD))).toHaveLength(2);
  },
);
