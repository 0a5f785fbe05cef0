/**
 * Astro integration: makes the built pages fit for any static host. Addresses become relative, so that one
 * build works at a domain's root and in any folder; each page carries a policy for exactly what it holds.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SITEMAP, writeRobots, writeSitemap, type ListedPage } from '../discovery/sitemap.ts';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { BroughtNames } from '../site/host/brought-names.ts';
import { hostPage, withoutStyles } from '../site/host/hosted-page.ts';
import { relativeStyles } from '../site/host/relative-address.ts';
import { append } from '../model/list.ts';

/**
 * Gives the integration; it has to stand before those that read the pages as they are served. Its hook throws where a
 * page can't be served from any folder.
 */
export function staticHost(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'banmian:static-host',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const refused: string[] = [];
        const brought = await namesBrought(folder);
        const listed: ListedPage[] = [];
        let count = 0;
        for await (const file of glob('**/*.{html,css}', { cwd: folder })) {
          const path = file.split(sep).join('/');
          const hosted = await hostFile({ folder, path, brought, address: ownAddress(site, path) });
          append(refused, hosted.refused);
          if (hosted.listed) listed.push(hosted.listed);
          count += 1;
        }
        if (refused.length > 0) throw new Error(refused.join('\n'));
        if (site !== undefined) await writeDiscovery(folder, site, listed);
        logger.info(`${count} files hold relative addresses only`);
      },
    },
  };
}

/** Reads what may come into pages later. */
async function namesBrought(folder: string): Promise<BroughtNames> {
  const scripts = new Map<string, string>();
  for await (const file of glob('_astro/*.js', { cwd: folder }))
    scripts.set(basename(file), await readFile(join(folder, file), 'utf8'));
  let searchPage = '';
  for await (const file of glob('**/search/index.html', { cwd: folder }))
    searchPage += withoutStyles(await readFile(join(folder, file), 'utf8'));
  return new BroughtNames(scripts, searchPage);
}

interface HostedFile {
  readonly folder: string;
  readonly path: string;
  readonly brought: BroughtNames;
  readonly address: string | null;
}

interface Hosted {
  /** What stands against serving it, ready to be shown. */
  readonly refused: readonly string[];
  readonly listed: ListedPage | null;
}

/** Writes a file anew for serving. */
async function hostFile({ folder, path, brought, address }: HostedFile): Promise<Hosted> {
  const place = join(folder, path);
  const text = await readFile(place, 'utf8');
  if (path.endsWith('.css')) {
    await writeFile(place, relativeStyles(text, path));
    return { refused: [], listed: null };
  }
  const { html, messages, listed } = await hostPage(text, {
    file: path,
    digest,
    broughtInto: (page) => brought.for(page),
    address,
  });
  if (messages.length === 0) await writeFile(place, html);
  return { refused: messages.map((message) => formatMessage(path, message, terminalLanguage())), listed };
}

/** Gives the address of a built page, where the archive has a public one. */
function ownAddress(site: string | undefined, path: string): string | null {
  return site === undefined ? null : inSite(site, path.replace(/(?:^|(?<=\/))index\.html$/u, ''));
}

function inSite(site: string, path: string): string {
  return new URL(path, site.endsWith('/') ? site : `${site}/`).href;
}

/** Writes the sitemap, and `robots.txt` where programs look for it: at the root of a host, and unless the editor has one. */
async function writeDiscovery(folder: string, site: string, listed: readonly ListedPage[]): Promise<void> {
  const absolute = (name: string): string => inSite(site, name);
  for (const { name, text } of writeSitemap(listed, absolute)) await writeFile(join(folder, name), text);
  const robots = join(folder, 'robots.txt');
  if (new URL(absolute('')).pathname === '/' && !existsSync(robots))
    await writeFile(robots, writeRobots(absolute(SITEMAP)));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
