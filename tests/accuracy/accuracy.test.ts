/** The splitter's figures over labelled texts, and over the same texts in other forms. */
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { scoreLabelledTexts } from './labelled-texts.ts';

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
