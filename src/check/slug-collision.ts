/** slug-collision: no highlight has the address of a page (page 04-05 and the fifth highlight of page 04). */
import { highlightSlug } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { Message } from '../model/message.ts';

/** Gives a message for each highlight whose slug is also a page's. */
export function checkSlugCollision({ pages }: Issue): Message[] {
  const slugs = new Set(pages.map((page) => page.slug));
  return pages.flatMap((page) =>
    page.highlights.flatMap(({ number, lines }) => {
      const slug = highlightSlug(page.slug, number);
      if (!slugs.has(slug)) return [];
      return [
        new Message({
          ruleId: 'slug-collision',
          line: lines.start,
          reason: {
            'zh-CN': `此篇的网址 \`${slug}\` 与一个版相同，应各不相同`,
            en: `Unexpected address \`${slug}\` of an article, expected one that no page has`,
          },
          note: {
            'zh-CN': '改正该版的版次。',
            en: 'Mend the label of that page.',
          },
          fatal: true,
        }),
      ];
    }),
  );
}
