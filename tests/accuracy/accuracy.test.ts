/** The splitter's figures over labelled texts, and over the same texts in other forms. */
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { FROZEN_FOLDER, scoreLabelledTexts, SEEN_FOLDERS } from './labelled-texts.ts';

const figures = figuresOf(scoreLabelledTexts());

test('page markers are found with their labels and dates, and nothing else is taken for one', () => {
  expect(figures.texts).toBeGreaterThanOrEqual(12);
  expect(figures.markerRecall).toBeGreaterThanOrEqual(0.98);
  expect(figures.markerPrecision).toBeGreaterThanOrEqual(0.98);
});

test('articles are found where blank lines or markers separate them', () => {
  expect(figures.startRecall).toBeGreaterThanOrEqual(0.95);
  expect(figures.startPrecision).toBeGreaterThanOrEqual(0.95);
});

test('elsewhere, a start that is stated as sure is right', () => {
  expect(figures.sure).toBeGreaterThan(5);
  expect(figures.sureRight).toBeGreaterThanOrEqual(0.9);
});

test('a role that is stated as sure is right', () => {
  expect(figures.sureRoles).toBeGreaterThanOrEqual(0.95);
});

/** Texts in the forms of real dailies: long signed features with crossheads of every look, essays, interviews, theme pages. */
const dailies = figuresOf(SEEN_FOLDERS.slice(1).flatMap((folder) => scoreLabelledTexts(folder)));

test('in texts like real dailies, which it was mended for, articles are found and crossheads are none', () => {
  expect(dailies.texts).toBeGreaterThanOrEqual(70);
  expect(dailies.markerRecall).toBeGreaterThanOrEqual(0.98);
  expect(dailies.startRecall).toBeGreaterThanOrEqual(0.93);
  expect(dailies.startPrecision).toBeGreaterThanOrEqual(0.96);
  expect(dailies.unseparatedRecall).toBeGreaterThanOrEqual(0.92);
  expect(dailies.unseparatedPrecision).toBeGreaterThanOrEqual(0.94);
});

const frozen = figuresOf(scoreLabelledTexts(FROZEN_FOLDER));

test('in texts like real dailies that nothing was mended for, what begins an article begins one', () => {
  expect(frozen.texts).toBe(12);
  expect(frozen.startPrecision).toBeGreaterThanOrEqual(0.96);
  expect(frozen.unseparatedPrecision).toBeGreaterThanOrEqual(0.85);
  expect(frozen.sureStarts).toBeGreaterThanOrEqual(0.5);
  expect(frozen.sureStartsRight).toBeGreaterThanOrEqual(0.96);
});
