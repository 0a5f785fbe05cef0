/** What heading lines tell by their form, and by the headings and the article above them: some of the facts of `head-facts.ts`. */
import { COLUMN_TAG, DECK, KICKER_END, NOTICE, OWN_BOX, PROFILE, PROFILE_FORM } from '../lines/pattern.ts';
import type { Token } from '../lines/token.ts';
import { anyOf, most } from '../../../model/list.ts';
import type { Around } from './around.ts';
import type { LookedAround } from './page-traits.ts';
import type { OpenArticle } from './open-article.ts';
import type { HeadFacts } from './facts.ts';

type FormFacts = Pick<
  HeadFacts,
  | 'numbered'
  | 'box'
  | 'ownBox'
  | 'colon'
  | 'ledByColon'
  | 'notice'
  | 'profile'
  | 'quoted'
  | 'openEnd'
  | 'dash'
  | 'lines'
  | 'length'
>;

/** Lines above in which a numbered heading is looked for: an article of many headings is not read again for each. */
const NEAR_LINES = 60;

const hasProfileInside = anyOf<Token>(({ kind, text }) => kind === 'crosshead' && PROFILE.test(text));

/** Headings counted at the most: more tell no more. */
const MOST_PARTS = 4;

function countParts(body: readonly Token[]): number {
  let parts = 0;
  for (let at = body.length - 1; at >= Math.max(body.length - NEAR_LINES, 0) && parts < MOST_PARTS; at -= 1)
    if (body[at]?.kind === 'crosshead' && body[at]?.decision.reason !== 'box') parts += 1;
  return parts;
}

const COLONS = new Set([':', '：']);

/** What is told of heading lines among which no other is. */
const NO_OTHERS: Around = {
  ...{ siblings: 0, span: 1, under: null, spanLength: 0, spanParagraphs: 0 },
  ...{ paragraphs: 0, signedBelow: true },
};

/** Gives what other headings tell. */
export function amongOthers(
  head: readonly Token[],
  article: OpenArticle | undefined,
  { shortest, columns, around }: LookedAround,
): Around & Pick<HeadFacts, 'column' | 'shorter' | 'parts'> {
  return {
    ...(around.get(head[0]?.line ?? 0) ?? NO_OTHERS),
    shorter: longest(head) < shortest,
    parts: article === undefined ? 0 : countParts(article.body),
    column: head.length > 1 && columns.has(head[0]?.text ?? ''),
  };
}

/** Gives what heading lines tell by their form. */
export function formFacts(head: readonly Token[], article: OpenArticle | undefined): FormFacts {
  const { length, 0: line } = head;
  const { text = '', decision } = line ?? {};
  const led = COLONS.has(text.at(-1) ?? '');
  return {
    numbered: decision?.reason === 'numbered',
    box: decision?.reason === 'box',
    ownBox: length > 1 && OWN_BOX.test(text),
    colon: length === 1 && led,
    ledByColon: length > 1 && led,
    notice: NOTICE.test(text),
    quoted: /^[“‘「『"]/u.test(text),
    openEnd: hasOpenEnd(head.at(-1)),
    dash: hasDash(head),
    lines: length,
    length: longest(head),
    profile: length === 1 && isProfile(text) && hasProfile(article),
  };
}

/**
 * A heading that leads on.
 *
 * @accepts 帐本摊在桌上——
 * @accepts 该撤，又怎么撤？
 * @refuses 渔港新貌
 */
const OPEN_END = /[？?—─－―]$/u;

function hasOpenEnd(last: Token | undefined): boolean {
  return last !== undefined && OPEN_END.test(last.text);
}

/** Tells whether a kicker or deck with a dash is among heading lines. */
function hasDash(head: readonly Token[]): boolean {
  return head.some(
    ({ text }, index) =>
      (index > 0 && DECK.test(text)) || (index < head.length - 1 && KICKER_END.test(text.slice(-2))),
  );
}

function longest(head: readonly Token[]): number {
  return most(head.map(({ text }) => text.length));
}

/** Gives what kind of article stands above heading lines. */
export function afterFacts(
  line: Token | undefined,
  article: OpenArticle | undefined,
): Pick<HeadFacts, 'afterBox' | 'afterNumbered' | 'tagBelowStamp'> {
  return {
    tagBelowStamp: line !== undefined && COLUMN_TAG.test(line.text) && isStampAlone(article),
    afterBox: article?.start.reason === 'own-box',
    afterNumbered:
      line !== undefined && !isNumbered(line) && article?.body.slice(-NEAR_LINES).some(isNumbered) === true,
  };
}

/** Tells whether nothing but a stamp stands below the headline of an article. */
function isStampAlone(article: OpenArticle | undefined): boolean {
  return article?.body.length === 1 && article.body[0]?.decision.reason === 'marker-again';
}

function isNumbered({ decision }: Token): boolean {
  return decision.reason === 'numbered';
}

function isProfile(text: string): boolean {
  return PROFILE.test(text) || PROFILE_FORM.test(text);
}

/** Tells whether an article already has a heading that names a person. */
function hasProfile(article: OpenArticle | undefined): boolean {
  if (article === undefined) return false;
  return PROFILE.test(article.head.at(-1)?.text ?? '') || hasProfileInside(article.body);
}
