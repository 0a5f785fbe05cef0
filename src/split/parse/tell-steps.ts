/** What a reading tells of its lines, beside what their forms, their neighbours and their articles tell. */
import type { SourceLine } from '../../model/source.ts';
import type { LineDecision, ReadPage } from './articles/page.ts';
import type { Token } from './lines/token.ts';
import type { Openings } from './pages/find-pages.ts';
import { readMarker } from './pages/marker.ts';
import { asKnown } from './text/known.ts';
import type { HearStep } from './trace.ts';
import { tellChanges } from './trace.ts';

/** Tells how each line reads as a marker, and which lines open a page or print what opens none. */
export function tellMarkers(lines: readonly SourceLine[], openings: Openings, hear: HearStep): void {
  const known = asKnown(lines);
  for (const { number, text } of lines) {
    const marker = text === '' ? null : readMarker(text, known);
    const read = { step: 'marker', by: 'readMarker', decision: null } as const;
    hear(number, { ...read, result: marker?.label ?? 'none', ...(marker ? { facts: { ...marker } } : {}) });
  }
  const found = { step: 'marker', by: 'findPages' } as const;
  for (const [line, decision] of openings.folios) hear(line, { ...found, result: 'folio', decision });
  for (const { label, marker, decision } of openings.pages)
    hear(marker.line, { ...found, result: label, decision });
}

/** Tells what the lines around each line's article made of it, and its role in the end. */
export function tellRoles(tokens: readonly Token[], pages: readonly ReadPage[], hear: HearStep): void {
  const roles = new Map(pages.flatMap(({ lines }) => lines.flat()).map((entry) => [entry.token.line, entry]));
  const inside = tokens.map((token) => roles.get(token.line)?.token ?? token);
  tellChanges(hear, { step: 'inside', by: 'parseArticles' }, tokens, inside);
  for (const [line, { role, decision }] of roles) hear(line, roleStep(role, decision));
}

function roleStep(role: LineDecision['role'], decision: LineDecision['decision']): Parameters<HearStep>[1] {
  return { step: 'role', by: 'parsePage', result: role, decision };
}
