/**
 * Astro integration: makes the built pages fit for any static host. Addresses become relative, so that one
 * build works at a domain's root and in any folder; each page carries a policy for exactly what it holds.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { hostPage, withoutStyles } from '../site/host/hosted-page.ts';
import { relativeStyles } from '../site/host/relative-address.ts';
import { classNamesIn } from '../site/host/used-styles.ts';
import { append } from '../model/list.ts';

/**
 * Gives the integration; it has to stand before those that read the pages as they are served. Its hook throws where a
 * page can't be served from any folder.
 */
export function staticHost(): AstroIntegration {
  return {
    name: 'banmian:static-host',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const refused: string[] = [];
        const brought = await namesBrought(folder);
        let count = 0;
        for await (const file of glob('**/*.{html,css}', { cwd: folder })) {
          const path = file.split(sep).join('/');
          append(refused, await hostFile({ folder, path, brought }));
          count += 1;
        }
        if (refused.length > 0) throw new Error(refused.join('\n'));
        logger.info(`${count} files hold relative addresses only`);
      },
    },
  };
}

/** Gives the names in all that may come into a page later: scripts, and the page that search is taken from. */
async function namesBrought(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const file of glob(['_astro/*.js', '**/search/index.html'], { cwd: folder }))
    for (const name of classNamesIn(withoutStyles(await readFile(join(folder, file), 'utf8'))))
      names.add(name);
  return names;
}

interface HostedFile {
  readonly folder: string;
  readonly path: string;
  readonly brought: ReadonlySet<string>;
}

/** Writes a file anew for serving, or gives what stands against that, ready to be shown. */
async function hostFile({ folder, path, brought }: HostedFile): Promise<string[]> {
  const place = join(folder, path);
  const text = await readFile(place, 'utf8');
  if (path.endsWith('.css')) {
    await writeFile(place, relativeStyles(text, path));
    return [];
  }
  const { html, messages } = await hostPage(text, { file: path, digest, brought });
  if (messages.length === 0) await writeFile(place, html);
  return messages.map((message) => formatMessage(path, message, terminalLanguage()));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
