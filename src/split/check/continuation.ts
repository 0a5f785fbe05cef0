/**
 * continuation: what a jump line says leads to one article, on a page of the issue.
 *
 * 转版、接版提示应指向本期的一篇文章。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 * （下转第2版）
 * 海滨晚报2021年11月19日02版
 * （上接第1版）冷链车从港区出发。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 * （下转第2版）
 * 海滨晚报2021年11月19日02版
 * 旧巷新生
 * 本报讯 拓宽三条旧巷。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import type { Words } from '../../model/message.ts';
import { Message } from '../../model/message.ts';
import type { BlockJump, Doubt, Half } from '../join/index.ts';
import { halvesOf, joinHalves } from '../join/index.ts';

/** Gives a message for each jump line that leads to no article, or to several; and for each join of an editor that can't be. */
export function checkContinuation(issue: Issue): Message[] {
  const joins = joinHalves(issue);
  return [...joins.doubts.map(doubtfulPair), ...notCompared(joins.apart), ...refusedJoins(issue)];
}

/** One for all: what has so many is no newspaper. */
function notCompared(jumps: readonly BlockJump[]): Message[] {
  const [first] = jumps;
  if (first === undefined) return [];
  return [
    new Message({
      ruleId: 'continuation',
      line: first.block.line,
      reason: {
        'zh-CN': `有 ${jumps.length} 篇带转版、接版提示，文章太多，未逐一比较，各自成篇`,
        en: `Unexpected ${jumps.length} articles with jump lines, too many for each to be compared with all others; they are left apart`,
      },
      note: {
        'zh-CN': '看看是否把许多期并成了一期；确应相接的，在 `.yaml` 的 `corrections` 中写 `continues`。',
        en: 'See whether many issues were taken for one; name those that do go on with `continues` under `corrections` in the `.yaml`.',
      },
      fatal: false,
    }),
  ];
}

function doubtfulPair({ half, jump: { block, side, text }, others }: Doubt): Message {
  const shown = text.slice(0, 24);
  return new Message({
    ruleId: 'continuation',
    line: block.line,
    reason: others.length > 0 ? severalOrDoubtful(shown, others) : none(shown, side),
    note:
      side === 'on'
        ? {
            'zh-CN': `若知道续文是哪一篇，在 \`.yaml\` 的 \`corrections\` 中为这一行写 \`continues: ${example(others)}\`；没有续文则写 \`continues: none\`。`,
            en: `Where you know in which article ${half.slug} goes on, write \`continues: ${example(others)}\` for this line under \`corrections\` in the \`.yaml\`; \`continues: none\` where in none.`,
          }
        : {
            'zh-CN': `若知道前文是哪一篇，在 \`.yaml\` 的 \`corrections\` 中为前文的一行写 \`continues: ${half.slug}\`；否则不必管，两处各自成篇。`,
            en: `Where you know in which article it began, write \`continues: ${half.slug}\` for a line of that one under \`corrections\` in the \`.yaml\`; else leave it: each stays by itself.`,
          },
    fatal: false,
  });
}

function none(shown: string, side: string): Words {
  return side === 'on'
    ? {
        'zh-CN': `\`${shown}\` 所指的版上没有接自此版的文章`,
        en: `Unexpected \`${shown}\`, expected one article on that page that goes on from here`,
      }
    : {
        'zh-CN': `\`${shown}\` 所指的版上没有转往此版的文章`,
        en: `Unexpected \`${shown}\`, expected one article on that page that goes on here`,
      };
}

function severalOrDoubtful(shown: string, others: readonly Half[]): Words {
  const slugs = others.map(({ slug }) => slug).join(', ');
  if (others.length === 1)
    return {
      'zh-CN': `\`${shown}\` 所指的可能是 ${slugs}，但不确定：别处也可能与它相接，未予合并`,
      en: `Unexpected doubt about \`${shown}\`: it may be ${slugs}, which others may belong to as well; they are left apart`,
    };
  return {
    'zh-CN': `\`${shown}\` 所指的可能是 ${slugs} 中的一篇，未予合并`,
    en: `Unexpected \`${shown}\` that fits several articles (${slugs}), expected one; they are left apart`,
  };
}

function example(others: readonly Half[]): string {
  return others[0]?.slug ?? '03-01';
}

/** Each join that an editor wrote has to come out. */
function refusedJoins(issue: Issue): Message[] {
  const { of } = joinHalves(issue);
  return (issue.joins ?? []).flatMap(({ line, to }) => {
    const own = issue.pages
      .flatMap(({ highlights }) => highlights)
      .find(({ lines }) => line >= lines.start && line <= lines.end);
    const on = own && of.get(own)?.on;
    if (own && (on?.slug ?? null) === to) return [];
    return [
      refusedJoin(
        line,
        to,
        halvesOf(issue).map(({ slug }) => slug),
      ),
    ];
  });
}

function refusedJoin(line: number, to: string | null, slugs: readonly string[]): Message {
  const known = to === null || slugs.includes(to);
  return new Message({
    ruleId: 'correction-refused',
    line,
    reason: {
      'zh-CN': `更正 \`continues: ${to ?? 'none'}\` 在此处行不通`,
      en: `Unexpected correction \`continues: ${to ?? 'none'}\` that can't be`,
    },
    note: known
      ? {
          'zh-CN': '这一行须在一篇文章之内；一篇只接一篇，不能接回自身，也不能有两篇都接到同一篇。',
          en: 'The line has to be one of an article; an article goes on in one other, never in itself, and no two in the same.',
        }
      : {
          'zh-CN': `本期没有这个名称的文章；有 ${slugs.slice(0, 12).join('、')}。`,
          en: `The issue has no article of that name; it has ${slugs.slice(0, 12).join(', ')}.`,
        },
    fatal: true,
  });
}
