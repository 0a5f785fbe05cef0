/** Whether a project can be built where it lies. */
import { Message } from '../model/message.ts';

/** Throws a `Message` where the path of the project's folder holds a sign that Vite takes for the end of a path. */
export function checkProjectFolder(folder: string): void {
  const [sign] = /[#?]/u.exec(folder) ?? [];
  if (sign === undefined) return;
  throw new Message({
    ruleId: 'project-folder',
    reason: {
      'zh-CN': `项目的路径中有 \`${sign}\`，应没有 \`#\` 与 \`?\`：网页无法在这里构建`,
      en: `Unexpected \`${sign}\` in the project's path, expected none of \`#\` and \`?\`: the site can't be built here`,
    },
    note: {
      'zh-CN': '给这个文件夹或它上面的文件夹改名，或把项目移到别处；其中的文件都不用改。',
      en: 'Rename this folder or the one above it, or move the project elsewhere; none of its files needs a change.',
    },
    fatal: true,
  });
}
