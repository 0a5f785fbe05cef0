/**
 * Files in `public/` that would stand where the archive's own pages do. They are copied into the site as they are, and no
 * proof knows them: what looks like a page of the archive has to be one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { SITE_NAMES } from '../model/reserved-name.ts';

const PUBLIC_FOLDER = 'public';

/** What the site has at its top beside papers, without `.html`. */
export const SHADOWED_NAMES: readonly string[] = [
  ...SITE_NAMES,
  ...['404', '_astro', 'card.png', 'opensearch.xml', 'sitemap.xml'],
];

/** Gives each file or folder at the top of `public/` that has the name of a paper or of a part of the site, and each link and content file anywhere in it, with the message that says so. */
export function shadowingFiles(aliases: Iterable<string>): VFile[] {
  const taken = new Set([...aliases, ...SHADOWED_NAMES]);
  if (!existsSync(PUBLIC_FOLDER)) return [];
  const shadows = readdirSync(PUBLIC_FOLDER)
    .toSorted()
    .flatMap((name) => {
      const path = `${PUBLIC_FOLDER}/${name}`;
      // Some hosts know no case, and some hide `.html`.
      const shown = name.toLowerCase().replace(/\.html?$/u, '');
      return taken.has(shown) ? [shadowing(path, shown)] : [];
    });
  return [...shadows, ...smuggledFiles(PUBLIC_FOLDER)];
}

/** Gives the links in a folder, which may lead to a draft or to what was withdrawn, and what has the form of content. */
function smuggledFiles(folder: string): VFile[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) return [smuggled(path, A_LINK)];
      if (entry.isDirectory()) return smuggledFiles(path);
      return entry.name.toLowerCase().endsWith('.mdx') ? [smuggled(path, CONTENT)] : [];
    });
}

const A_LINK: Words = { 'zh-CN': '链接', en: 'link' };
const CONTENT: Words = { 'zh-CN': '内容文件', en: 'content file' };

function smuggled(path: string, what: Words): VFile {
  const file = new VFile({ path });
  file.messages.push(
    new Message({
      ruleId: 'public-unproved',
      reason: {
        'zh-CN': `\`${PUBLIC_FOLDER}/\` 中有${what['zh-CN']}，会原样发布未经核对的内容`,
        en: `Unexpected ${what.en} in \`${PUBLIC_FOLDER}/\`, expected files of the site alone: it would be published as it is, proved or not`,
      },
      note: { 'zh-CN': '把它移走，或放入文件本身。', en: 'Take it away, or put the file itself there.' },
      fatal: true,
    }),
  );
  return file;
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
