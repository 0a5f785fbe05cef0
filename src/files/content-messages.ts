/** What can be wrong with generated files. */
import { VFile } from 'vfile';
import { FILE_FORMATS, formatProblem } from '../model/format.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { AlikeText } from '../split/registry/index.ts';
import type { Difference } from './content.ts';

const NOT_AS_SPLIT = {
  missing: {
    'zh-CN': '缺少这个文件，原文应生成它',
    en: 'Unexpected missing file, expected it to be generated from the seed',
  },
  stale: {
    'zh-CN': '多出这个文件，这里应只有原文生成的文件',
    en: 'Unexpected file, expected only what the seeds give',
  },
  changed: {
    'zh-CN': '这一行与原文所生成的不同',
    en: 'Unexpected line, expected what the seed gives',
  },
} as const satisfies Record<Difference['kind'], Words>;

/** Gives the file below a folder with the message that it is not as the seeds give it. */
export function notAsSplit(below: string, { path, kind, line }: Difference): VFile {
  return withMessage(`${below}/${path}`, {
    ruleId: 'split-check',
    line,
    reason: NOT_AS_SPLIT[kind],
    note: {
      'zh-CN': '运行 `npm run split`；生成的文件从不手改。',
      en: 'Run `npm run split`; generated files are never edited by hand.',
    },
  });
}

/** Gives the file below a folder with the message that somebody edited it by hand. */
export function editedByHand(below: string, { path, line }: Difference): VFile {
  return withMessage(`${below}/${path}`, {
    ruleId: 'edited-by-hand',
    line,
    reason: {
      'zh-CN': '这个生成的文件被手工改过，应只由 `npm run split` 写出',
      en: 'Unexpected edit by hand, expected a generated file as `npm run split` wrote it',
    },
    note: {
      'zh-CN': '要改文字的归类，改 `seeds/` 中的 `.yaml`；要放弃这处改动，运行 `npm run split -- --force`。',
      en: 'Correct what the seed’s `.yaml` can say instead; to drop the edit, run `npm run split -- --force`.',
    },
  });
}

/** Gives the path of a registry with the message that it is gone, though content of its issue stands. */
export function registryLost(path: string, content: string): VFile {
  return withMessage(path, {
    ruleId: 'registry-lost',
    reason: {
      'zh-CN': `没有这个文件，而 ${content} 里有已生成的内容：已发布的名称和撤下的文章都记在其中`,
      en: `Unexpected missing file, expected the names of what stands in ${content}, and what of it was withdrawn`,
    },
    note: {
      'zh-CN': `从版本库取回它（\`git checkout -- ${path}\`）；若这一期从未发布，删去 ${content} 再拆分。`,
      en: `Bring it back from version control (\`git checkout -- ${path}\`); where nothing of it was ever published, delete ${content} and split again.`,
    },
  });
}

/** Gives the file below a folder with the message that a newer program wrote it. */
export function newerThanProgram(below: string, path: string, version: number): VFile {
  const file = new VFile({ path: `${below}/${path}` });
  const problem = formatProblem(version, FILE_FORMATS.content);
  if (problem) file.messages.push(new Message({ ...problem, line: 2, fatal: true }));
  return file;
}

/** Gives the first of a paper's generated files that stand below a language not its own, with the message to say so. */
export function inOtherLanguage(path: string, count: number, [paper, language]: [string, string]): VFile {
  const place = `content/${language}/${paper}`;
  const seed = `seeds/${paper}.yaml`;
  return withMessage(path, {
    ruleId: 'content-language',
    reason: {
      'zh-CN': `这里有 ${count} 个生成的文件（此为其一），应在 \`${place}\`：\`${seed}\` 说这份报纸的语言是 \`${language}\``,
      en: `Unexpected generated file, one of ${count} of this paper here, expected in \`${place}\`: \`${seed}\` says its language is \`${language}\``,
    },
    note: {
      'zh-CN': `语言若没有错，用 \`git mv\` 移到那里；那里若已由 \`npm run split\` 写出，用 \`git rm\` 删去这里的，译文留下。语言若错了，改正 \`${seed}\`。`,
      en: `Where that is right, move them there with \`git mv\`, or take them away with \`git rm\` where \`npm run split\` has written them there; translations stay. Else correct \`${seed}\`.`,
    },
  });
}

/** Gives a file or folder with the message that no seed accounts for it. */
export function unaccounted(path: string): VFile {
  return withMessage(path, {
    ruleId: 'content-unaccounted',
    reason: {
      'zh-CN': '没有原文与它对应，这里应只有 `seeds/` 中的原文所生成的',
      en: 'Unexpected file or folder, expected only what a seed in `seeds/` accounts for',
    },
    note: {
      'zh-CN': '把它移走，或恢复它的原文与 `.yaml`；译文放在另一种语言的文件夹。',
      en: 'Take it away, or restore its text and its `.yaml`; a translation stands below another language.',
    },
  });
}

/** Gives a path with the message that neither a file nor a folder stands there, but a link or what else a system knows. */
export function isNoFile(path: string): VFile {
  return withMessage(path, {
    ruleId: 'content-unaccounted',
    reason: {
      'zh-CN': '这里是链接或特殊文件，`content/` 中应只有真正的文件和文件夹',
      en: 'Unexpected link or special file, expected only files and folders in `content/`',
    },
    note: {
      'zh-CN': '把它移走；若它指向的是要用的文件，把那个文件本身放到这里。',
      en: 'Take it away; where it leads to what is meant, put that itself here.',
    },
  });
}

/** Gives the message that a document has the text of one that was withdrawn: a warning where it is not published yet. */
export function alikeToWithdrawn({ id, share }: AlikeText, document: string, fatal: boolean): Message {
  const percent = Math.floor(share * 100);
  const registry = `content/registry/${id.slice(0, id.lastIndexOf('/'))}.yaml`;
  return new Message({
    ruleId: 'withdrawn-text',
    reason: {
      'zh-CN': `这里有已撤下的 \`${id}\` 的 ${percent}% 的文字，应不再刊出`,
      en: `Unexpected text, expected none of what was withdrawn: it has ${percent} % of that of \`${id}\``,
    },
    note: {
      'zh-CN': `若确应刊出，在 \`${registry}\` 的这一条下写 \`allows: [${document}]\`，或以 \`successor\` 指明它；若不应刊出，发布后也把它列入它那一期的 \`retired\`，或从原文中移走。`,
      en: `Where it is to be shown, write \`allows: [${document}]\` below that entry of \`${registry}\`, or name it there as \`successor\`; else withdraw it too, under \`retired\` of its own issue, or take it out of its text.`,
    },
    fatal,
  });
}

/** Gives the file of a registry with the message that its issue has no text any more. */
export function withoutSeed(file: VFile, seed: string): VFile {
  file.messages.push(
    new Message({
      ruleId: 'seed-text',
      reason: {
        'zh-CN': `这一期已经发布，却没有原文 \`${seed}\``,
        en: `Unexpected published issue without a seed, expected \`${seed}\``,
      },
      note: {
        'zh-CN': '恢复原文与它的 `.yaml`；若确要撤下，在 `retired` 下写明每个名称与缘由。',
        en: 'Restore the text and its `.yaml`; to withdraw the issue, add each name under `retired` with the reason.',
      },
      fatal: true,
    }),
  );
  return file;
}

function withMessage(path: string, finding: Omit<ConstructorParameters<typeof Message>[0], 'fatal'>): VFile {
  const file = new VFile({ path });
  file.messages.push(new Message({ ...finding, fatal: true }));
  return file;
}
