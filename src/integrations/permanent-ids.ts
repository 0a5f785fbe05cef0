/** Astro integration: a build that lacks a published address fails and names it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../report/language.ts';
import { readRegistry, registeredIssues } from '../files/registry-file.ts';
import { formatMessage } from '../report/terminal.ts';
import { LOCALES } from '../i18n/index.ts';
import { Message } from '../model/message.ts';
import { publishedSlugs } from '../model/registry.ts';
import { route } from '../archive/route.ts';

/** Gives the integration that looks for every published address in the finished build. Its hook throws where one has no page. */
export function permanentIds(): AstroIntegration {
  let root = '';
  return {
    name: 'banmian:permanent-ids',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const lost = registeredIssues(root).flatMap((folder) =>
          lostAddresses(fileURLToPath(dir), root, folder),
        );
        if (lost.length > 0) throw new Error(`\n${lost.join('\n')}`);
      },
    },
  };
}

/** Gives a message for each published address of an issue that has no page; a draft has published none. */
function lostAddresses(dist: string, root: string, folder: string): string[] {
  const { file, read } = readRegistry(folder, root);
  if (!read) return file.messages.map((message) => formatMessage(file.path, message, terminalLanguage()));
  if (read.registry.draft) return [];
  const [publication = '', issue = ''] = folder.split('/');
  const ref = { publication, issue };
  return LOCALES.flatMap((locale) => [
    route.issue(locale, ref),
    ...publishedSlugs(read.registry).map((slug) => route.document(locale, ref, slug)),
  ])
    .filter((path) => !existsSync(join(dist, path, 'index.html')))
    .map((path) => formatMessage(file.path, lostAddress(path), terminalLanguage()));
}

function lostAddress(path: string): Message {
  return new Message({
    ruleId: 'published-id',
    reason: {
      'zh-CN': `已发布的网址 \`${path}\` 在这次建站中没有页面`,
      en: `Unexpected loss of the address \`${path}\`, expected every published one to have a page`,
    },
    note: {
      'zh-CN': '运行 `npm run split` 恢复内容；若确要撤下，在 `retired` 下写明它和缘由。',
      en: 'Run `npm run split` to restore the content; to withdraw it, add it under `retired` with the reason.',
    },
    fatal: true,
  });
}
