/** Whether every term of the glossary is called as it says, and nothing as it says not. */
import { renderingPattern, renderingsOf, termFinder } from '../../extract/glossary-terms.ts';
import type { GlossaryTerm } from '../../model/glossary.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

export const checkTerms: BlockCheck = (block) => {
  const terms = new Set(termFinder(block.glossary)(block.source).map(({ term }) => term));
  return [...terms].flatMap((term) => [
    ...(hasRendering(term, block.target) ? [] : [lacksTerm(term, block)]),
    ...term.avoid
      .filter((rendering) => standsIn(rendering, block.target))
      .map((rendering) => avoided(rendering, term, block)),
  ]);
};

function hasRendering(term: GlossaryTerm, target: string): boolean {
  return renderingsOf(term).some((rendering) => standsIn(rendering, target));
}

function standsIn(rendering: string, text: string): boolean {
  return renderingPattern(rendering).test(text);
}

function lacksTerm(term: GlossaryTerm, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-term',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `“${term.zh}”应译作“${term.en}”：${bothTexts(block)}`,
      en: `Unexpected rendering of ${term.zh}, expected “${term.en}”: ${bothTexts(block)}`,
    },
    note: {
      'zh-CN': '按术语表译；确有别的形式时，写入该条的 `forms`。',
      en: 'Call it as the glossary does; a form of it that is right as well goes into `forms` there.',
    },
  };
}

function avoided(rendering: string, term: GlossaryTerm, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-avoided',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `“${term.zh}”不译作“${rendering}”，应译作“${term.en}”：${bothTexts(block)}`,
      en: `Unexpected “${rendering}” for ${term.zh}, expected “${term.en}”: ${bothTexts(block)}`,
    },
    note: { 'zh-CN': '改用术语表的译法。', en: 'Use the rendering of the glossary.' },
  };
}
