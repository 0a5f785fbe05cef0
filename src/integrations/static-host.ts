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
import { hostPage } from '../site/host/hosted-page.ts';
import { relativeStyles } from '../site/host/relative-address.ts';
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
        let count = 0;
        for await (const file of glob('**/*.{html,css}', { cwd: folder })) {
          const path = file.split(sep).join('/');
          append(refused, await hostFile(folder, path));
          count += 1;
        }
        if (refused.length > 0) throw new Error(refused.join('\n'));
        logger.info(`${count} files hold relative addresses only`);
      },
    },
  };
}

/** Writes a file anew for serving, or gives what stands against that, ready to be shown. */
async function hostFile(folder: string, path: string): Promise<string[]> {
  const place = join(folder, path);
  const text = await readFile(place, 'utf8');
  if (path.endsWith('.css')) {
    await writeFile(place, relativeStyles(text, path));
    return [];
  }
  const { html, messages } = await hostPage(text, path, digest);
  if (messages.length === 0) await writeFile(place, html);
  return messages.map((message) => formatMessage(path, message, terminalLanguage()));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
