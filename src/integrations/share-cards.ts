/**
 * Astro integration: gives every page the picture that stands for it where a link to it is shared. A page
 * carries the words of its picture in its head as JSON, which is taken out again here. Without a public
 * address of the archive nothing can be shared: no page carries any, and nothing that draws is loaded.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { folderOfFormat } from '../files/cache-folder.ts';
import { CACHE_FORMATS } from '../model/format.ts';
import { Message } from '../model/message.ts';
import type { Card } from '../site/print/card.ts';
import { route } from '../archive/route.ts';
import { openCardCache } from '../cards/cache.ts';
import type { CardPicture } from '../cards/picture.ts';

/** In the head, before any text: what looks like it further down is archived text, and escaped. */
const CARRIED = /<script type="application\/json" data-card>([^<]*)<\/script>/u;

/** Gives the integration; it has to stand before those that read the pages as they are served. */
export function shareCards(): AstroIntegration {
  let isPublic = false;
  let cacheFolder = '';
  return {
    name: 'banmian:share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        isPublic = config.site !== undefined;
        cacheFolder = fileURLToPath(new URL('cards/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isPublic) return;
        const folder = fileURLToPath(dir);
        const draw = pressOnDemand();
        const cache = await openCardCache(folderOfFormat(cacheFolder, CACHE_FORMATS.cards));
        let [count, drawn] = [0, 0];
        for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted()) {
          const card = await takeCard(join(folder, file));
          if (!card) continue;
          const path = route.card(
            file
              .split(sep)
              .join('/')
              .replace(/index\.html$/u, ''),
          );
          const png = await cache.recall(card);
          const picture = png ? { png, missing: [] } : await draw(card).catch(naming(file));
          await writeFile(join(folder, path), picture.png);
          count += 1;
          if (!png) drawn += 1;
          // What lacks a character is drawn again next time, so that every build says so.
          if (!png && picture.missing.length === 0) cache.keep(card, picture.png);
          for (const character of picture.missing)
            logger.warn(formatMessage(path, noSort(character), terminalLanguage()));
        }
        await cache.drop();
        logger.info(`pictures for shared links: ${count}, ${drawn} of them drawn anew`);
      },
    },
  };
}

/** Takes the words of a page's picture out of it. */
async function takeCard(file: string): Promise<Card | null> {
  const html = await readFile(file, 'utf8');
  const [carried, json] = CARRIED.exec(html) ?? [];
  if (carried === undefined || json === undefined) return null;
  await writeFile(file, html.replace(carried, ''));
  return JSON.parse(json) as Card;
}

/** Gives what draws cards; the programs and the typeface are loaded for the first that has to be drawn. */
function pressOnDemand(): (card: Card) => Promise<CardPicture> {
  let press: Promise<(card: Card) => Promise<CardPicture>> | undefined;
  return async (card) => {
    press ??= import('../cards/picture.ts').then(({ openCardPress }) => openCardPress());
    return (await press)(card);
  };
}

/** Gives what throws an error again with the page that it is about. */
function naming(file: string): (cause: unknown) => never {
  return (cause) => {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  };
}

function noSort(character: string): Message {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return new Message({
    ruleId: 'card-character',
    reason: {
      'zh-CN': `分享图里出现字体没有的字 ${character}（${point}），以〓代替`,
      en: `Unexpected ${character} (${point}), which the typeface of shared pictures lacks; 〓 stands in its place`,
    },
    note: {
      'zh-CN': '页面本身和图片的替代文字不受影响。要补上这个字，请在 src/cards/typeface.ts 换字体。',
      en: 'The page and the words beside the picture have it. For a typeface that has it, see src/cards/typeface.ts.',
    },
    fatal: false,
  });
}
