/**
 * Files in `public/` that would stand where the archive's own pages do. They are copied into the site as they are, and no
 * proof knows them: what looks like a page of the archive has to be one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import { Message } from '../model/message.ts';
import { SITE_NAMES } from '../model/reserved-name.ts';

const PUBLIC_FOLDER = 'public';

/** What the site has at its top beside papers, without `.html`. */
export const SHADOWED_NAMES: readonly string[] = [...SITE_NAMES, '404', '_astro', 'card.png'];

/** Gives each file or folder at the top of `public/` that has the name of a paper or of a part of the site, with the message that says so. */
export function shadowingFiles(aliases: Iterable<string>): VFile[] {
  const taken = new Set([...aliases, ...SHADOWED_NAMES]);
  const names = existsSync(PUBLIC_FOLDER) ? readdirSync(PUBLIC_FOLDER).toSorted() : [];
  return names.flatMap((name) => {
    const path = `${PUBLIC_FOLDER}/${name}`;
    // Some hosts know no case, and some hide `.html`.
    const shown = name.toLowerCase().replace(/\.html?$/u, '');
    return taken.has(shown) ? [shadowing(path, shown)] : [];
  });
}

function shadowing(path: string, name: string): VFile {
  const file = new VFile({ path });
  const address = name === 'index' ? '/' : `/${name}/`;
  file.messages.push(
    new Message({
      ruleId: 'public-shadows',
      reason: {
        'zh-CN': `它会顶替档案自己的页面 \`${address}\`，那里应只有核对过的内容`,
        en: `Unexpected name in \`${PUBLIC_FOLDER}/\`, expected one that the site has not: it would stand in the place of \`${address}\`, where only what is proved may`,
      },
      note: {
        'zh-CN': '把它移走，或换一个既非报纸代号、也非本站目录的名称。',
        en: 'Take it away, or call it neither like a paper nor like a part of the site.',
      },
      fatal: true,
    }),
  );
  return file;
}
