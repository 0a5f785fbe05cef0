/** Whether a translation names an organisation or a place that its source does not: 李沧区 as Laoshan District. */
import { renderingPattern, renderingsOf } from '../../extract/glossary-terms.ts';
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';
import { alignedBlocks } from '../pair.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

const NAMING: readonly GlossaryTerm['kind'][] = ['organisation', 'place'];
/**
 * Chinese by which a paper names its own city or province without its name.
 * @accepts 我市 | 全省 | 本区
 * @refuses 城市 | 市委
 */
const OWN_PLACE = /[我全本][市省区县]/u;
/**
 * A name of a place without its kind, by which 我市 may be called.
 * @accepts 青岛 | 山东
 * @refuses 李沧区 | 胶州市 | 上合示范区
 */
const BARE_NAME = /^\p{Script=Han}{2,3}(?<![市省区县镇])$/u;

interface Rendering {
  readonly written: string;
  readonly pattern: RegExp;
  readonly terms: readonly GlossaryTerm[];
}

export const checkNames: BlockCheck = (block) => {
  const ofDocument = alignedBlocks(block.pair)
    .map(({ source }) => source.text)
    .join('\n');
  return namesCalled(block).flatMap(({ written, terms }) => {
    const named = terms.filter(({ kind }) => NAMING.includes(kind));
    const isKnown = terms.some((term) => standsFor(term, block.source, ofDocument));
    const [first] = named;
    return first === undefined || isKnown ? [] : [otherName(written, first, block)];
  });
};

/** Tells whether a term may be named: where the document has it, or the block calls the paper's own place. */
function standsFor(term: GlossaryTerm, source: string, ofDocument: string): boolean {
  if ([term.zh, ...term.also].some((name) => ofDocument.includes(name))) return true;
  return term.kind === 'place' && BARE_NAME.test(term.zh) && OWN_PLACE.test(source);
}

/** Gives the capitalised names of a translation with the terms that are called so, the longest of those that overlap. */
function namesCalled({
  target,
  glossary,
}: CheckedBlock): { written: string; terms: readonly GlossaryTerm[] }[] {
  let rest = target.replaceAll(/\[[^[\]]*\]/gu, ' ');
  return renderingsBySize(glossary).flatMap(({ pattern, terms }) => {
    const found = rest.match(pattern) ?? [];
    if (found.length > 0) rest = rest.replaceAll(pattern, '▯');
    const written = found.find((each) => /^\p{Lu}/u.test(each));
    return written === undefined ? [] : [{ written, terms }];
  });
}

const bySize = new WeakMap<Glossary, readonly Rendering[]>();

/** Gives all renderings of a glossary, the longest first; made once for each. */
function renderingsBySize(glossary: Glossary): readonly Rendering[] {
  const known = bySize.get(glossary);
  if (known) return known;
  const called = glossary.flatMap((term) => renderingsOf(term).map((written) => ({ written, term })));
  const made = [...Map.groupBy(called, ({ written }) => written.toLowerCase())]
    .map(([written, all]) => ({
      ...{ written, terms: all.map(({ term }) => term) },
      pattern: renderingPattern(written, 'giu'),
    }))
    .toSorted((one, other) => other.written.length - one.written.length);
  bySize.set(glossary, made);
  return made;
}

function otherName(written: string, { zh }: GlossaryTerm, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-other-name',
    block: block.aligned.source.id,
    fatal: false,
    reason: {
      'zh-CN': `译文有“${written}”（${zh}），这一篇的原文没有：${bothTexts(block)}`,
      en: `Unexpected “${written}”, expected names of the source alone, which has no ${zh}: ${bothTexts(block)}`,
    },
    note: {
      'zh-CN': '看是否写成了别的机构或地方。',
      en: 'See whether another organisation or place is meant.',
    },
  };
}
