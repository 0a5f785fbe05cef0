/**
 * A card → the bytes of its picture. Outlines are filled by a WebAssembly program and packed by a JavaScript
 * one, and no font of the machine is asked for: the same card gives the same bytes on every machine.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Card } from '../site/print/card.ts';
import { CARD, wordsOfCard } from '../site/print/card.ts';
import { INKS, layOutCard, type CardLayout, type PlacedText } from './layout.ts';
import { openTypeface, type Typeface } from './typeface.ts';
import { indexedPng } from './indexed-png.ts';

export interface CardPicture {
  readonly png: Uint8Array;
  /** Characters that the typeface does not have; 〓 stands in their place. */
  readonly missing: readonly string[];
}

/** It can be started once in a process. */
let program: Promise<void> | undefined;

/** Gives what draws cards. */
export async function openCardPress(): Promise<(card: Card) => Promise<CardPicture>> {
  program ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
  await program;
  const typeface = await openTypeface();
  return async (card) => {
    const missing = await typeface.load(`…${card.foot}${wordsOfCard(card)}`);
    const drawing = drawingOf(layOutCard(card, typeface.widthOf), typeface);
    return { png: indexedPng(pixelsOf(drawing), CARD, SHADES), missing };
  };
}

/** Shades between paper and ink are enough for smooth edges at this size; fewer would show, more weigh. */
const STEPS = 6;
const SHADES = [
  ...Array.from({ length: STEPS + 1 }, (_, step) => mix(INKS.paper, INKS.ink, step / STEPS)),
  rgbOf(INKS.seal),
];

function drawingOf({ boxes, texts }: CardLayout, typeface: Typeface): string {
  const { width, height } = CARD;
  const sheet = `<rect width="${width}" height="${height}" fill="${INKS.paper}"/>`;
  const rects = boxes.map(
    (box) =>
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${INKS[box.ink]}"/>`,
  );
  const body = [sheet, ...rects, ...texts.map((text) => outlinesOf(text, typeface))].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
}

function outlinesOf({ text, weight, ink, size, x, y, spacing }: PlacedText, typeface: Typeface): string {
  const scale = size / 1000;
  let along = 0;
  const paths = [...text].map((character) => {
    const { outline, advance } = typeface.glyphOf(character, weight);
    const place = `matrix(${scale} 0 0 ${-scale} ${(x + along).toFixed(2)} ${y.toFixed(2)})`;
    along += advance * scale + spacing * size;
    return outline && `<path transform="${place}" d="${outline}"/>`;
  });
  return `<g fill="${INKS[ink]}">${paths.join('')}</g>`;
}

/** Gives red, green, blue and opacity of each pixel. */
function pixelsOf(drawing: string): Uint8Array {
  const renderer = new Resvg(drawing, { font: { fontBuffers: [] } });
  const picture = renderer.render();
  try {
    return picture.pixels;
  } finally {
    // What is in WebAssembly's memory is not collected.
    picture.free();
    renderer.free();
  }
}

type Shade = readonly [red: number, green: number, blue: number];

function rgbOf(colour: string): Shade {
  const part = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function mix(one: string, other: string, share: number): Shade {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  const part = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}
