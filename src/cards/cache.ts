/** Pictures of earlier builds, by what they say and by all that decides how they look. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CODE_ROOT, digestOfCode } from '../files/code-digest.ts';
import { replaceFile } from '../files/replace.ts';
import type { Card } from '../site/print/card.ts';

/** The code that draws, and the packages that it draws with. */
export const CARD_CODE: readonly string[] = [
  'src/cards/*.ts',
  'src/model/language.ts',
  'src/site/print/card.ts',
  'src/site/print/paper-colour.ts',
  'src/site/print/phrase.ts',
];
const PACKAGES = [
  '@fontsource-variable/noto-serif-sc',
  '@resvg/resvg-wasm',
  'fflate',
  'harfbuzzjs',
  'wawoff2',
];
const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

export interface CardCache {
  /** Gives the picture of a card where it was drawn before, else `null`. */
  readonly recall: (card: Card) => Promise<Uint8Array | null>;
  readonly keep: (card: Card, png: Uint8Array) => void;
  /** Drops what was neither recalled nor kept. */
  readonly drop: () => Promise<void>;
}

/** Gives the pictures kept in a folder. */
export async function openCardCache(folder: string): Promise<CardCache> {
  await mkdir(folder, { recursive: true });
  const look = digestOfLook();
  const used = new Set<string>();
  const nameOf = (card: Card): string => {
    const name = `${createHash('sha256').update(look).update(JSON.stringify(card)).digest('hex')}.png`;
    used.add(name);
    return name;
  };
  return {
    recall: (card) => readFile(join(folder, nameOf(card))).catch(() => null),
    keep: (card, png) => {
      replaceFile(join(folder, nameOf(card)), png);
    },
    drop: async () => {
      for (const name of await readdir(folder)) if (!used.has(name)) await rm(join(folder, name));
    },
  };
}

function digestOfLook(): string {
  const { dependencies } = manifestSchema.parse(
    JSON.parse(readFileSync(join(CODE_ROOT, 'package.json'), 'utf8')),
  );
  const hash = createHash('sha256');
  // Words, and so the places where lines break, are found by ICU.
  hash.update(JSON.stringify([process.versions['icu'], PACKAGES.map((name) => dependencies[name])]));
  hash.update(digestOfCode(CARD_CODE));
  return hash.digest('hex');
}
