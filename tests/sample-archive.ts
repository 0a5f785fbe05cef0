/** A small archive of two papers: three issues, two of them of one day. */
import type { HighlightFrontmatter, PageFrontmatter } from '../src/model/frontmatter.ts';
import type { Publication } from '../src/model/seed.ts';
import type { Archive, DocumentEntry, PublicationEntry } from '../src/archive/tree.ts';
import { textOf, type DocumentText } from '../src/archive/text.ts';
import { buildArchive } from '../src/archive/tree.ts';

export const publications: PublicationEntry[] = [
  { data: paper('hbwb', '海滨晚报', 'Seaside Evening News') },
  { data: paper('demo', '示范日报', 'Demo Daily') },
];

export const documents: DocumentEntry[] = [
  ...page('2021-11-19', { label: '特2', slug: 't2', sequence: 2 }, ['t2-01']),
  ...page('2021-11-19', { label: '特1', slug: 't1', sequence: 1 }, ['t1-02', 't1-01']),
  ...page('2021-11-19-2', { label: '01', slug: '01', sequence: 1 }, ['01-01']),
  ...page('2021-11-20', { label: '01', slug: '01', sequence: 1 }, []),
].reverse();

/** Gives the sample as the site sees it. */
export function sampleArchive(): Archive {
  return buildArchive(publications, documents);
}

/** Gives the text of a document with these paragraphs. */
export function textWith(data: DocumentEntry['data'], ...paragraphs: readonly string[]): DocumentText {
  const body = paragraphs.map((text, index) => ({
    id: `p${index + 9}`,
    anchor: `p${index + 9}`,
    role: 'paragraph' as const,
    head: '',
    text,
  }));
  return { ...textOf(data, ''), body };
}

function paper(alias: string, chinese: string, english: string): Publication {
  const rights = { 'zh-CN': '权利归出版者。', en: 'It belongs to its publisher.' };
  return { format: 1, alias, name: { 'zh-CN': chinese, en: english }, language: 'zh-CN', rights };
}

/** Gives a page and its highlights; slugs in the order of display. */
export function page(issue: string, printed: PageFrontmatter['page'], slugs: string[]): DocumentEntry[] {
  const { label, slug } = printed;
  const identity = {
    language: 'zh-CN' as const,
    publication: 'demo',
    issue,
    date: issue.slice(0, 10),
    page: printed,
  };
  const own: PageFrontmatter = {
    format: 1,
    kind: 'page',
    id: `demo-${issue}-${slug}`,
    ...identity,
    title: `${label}的主题`,
    description: '',
    kicker: [{ id: 'p1', text: '引题' }],
    headline: [
      { id: 'p2', text: `${label}的` },
      { id: 'p3', text: '主题' },
    ],
    deck: [{ id: 'p4', text: '——副题' }],
    credits: [],
    highlights: slugs,
    source: {
      seed: `demo-${issue}.txt`,
      received: { file: 'received.txt', sha256: 'a'.repeat(64) },
      encoding: 'utf-8',
      byteOrderMark: false,
      lineEnd: 'lf',
      otherLineEnds: [],
      finalLineEnd: true,
      lines: { start: 1, end: 9 },
      marker: { line: 1, text: `示范日报${label}版`, glued: false },
      blankLines: [],
      spacing: [],
    },
  };
  const highlights = slugs.map((name, index): HighlightFrontmatter => ({
    format: 1,
    kind: 'highlight',
    id: `demo-${issue}-${name}`,
    ...identity,
    slug: name,
    number: Number(name.split('-')[1]),
    position: index + 1,
    title: `${name}的 <主题>`,
    description: '导语。',
    organisation: { id: 'p2', text: '市科协' },
    kicker: [],
    headline: [{ id: 'p1', text: `${name}的 <主题>` }],
    deck: [],
    measures: [{ id: 'm1', block: 'p3', runInHead: '举措一。' }],
    source: { seed: `demo-${issue}.txt`, lines: { start: 2, end: 4 } },
  }));
  return [own, ...highlights].map((data) => ({ data, filePath: `content/${data.id}.mdx` }));
}
