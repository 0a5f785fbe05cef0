/** A built page → the page as it is served: relative addresses, the styles that it uses, a policy of its own in its head. */
import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { VFileMessage } from 'vfile-message';
import { Message } from '../../model/message.ts';
import { contentPolicy, forbiddenAttributes, isRunningScript } from './content-policy.ts';
import { HalfWidthMarks } from './half-width-marks.ts';
import { relativeStyles } from './relative-address.ts';
import { relativeTag, type StartTag } from './relative-tag.ts';
import type { ListedPage } from '../../discovery/sitemap.ts';
import { append } from '../../model/list.ts';
import { classNamesIn, usedStyles } from './used-styles.ts';

export interface HostedPage {
  readonly html: string;
  /** What the page's policy would not let work. */
  readonly messages: readonly VFileMessage[];
  /** What a sitemap says of it; `null` of a page that is the copy of another, or is not to be found. */
  readonly listed: ListedPage | null;
}

/** What a page is served with. */
export interface Hosting {
  /** The page's path from the archive's root. */
  readonly file: string;
  /** Gives the SHA-256 of a text in base64. */
  readonly digest: (text: string) => string;
  /** Gives the names that scripts know, or bring into a page; it comes without its styles. */
  readonly broughtInto: (html: string) => ReadonlySet<string>;
  /** The page's address; `null` where the archive has no public one. */
  readonly address?: string | null;
}

/** Gives a page for serving. */
export async function hostPage(
  html: string,
  { file, digest, broughtInto, address = null }: Hosting,
): Promise<HostedPage> {
  const unstyled = withoutStyles(html);
  const own = classNamesIn(unstyled);
  const brought = broughtInto(unstyled);
  const found = new Findings((name) => own.has(name) || brought.has(name));
  const parts = await rewrite(html, file, found);
  if (found.head === -1) return { html, messages: [...found.messages, unencoded()], listed: null };
  const policy = contentPolicy(found, digest);
  parts.splice(found.head, 0, `<meta http-equiv="content-security-policy" content="${policy}">`);
  return { html: parts.join(''), messages: found.messages, listed: listedBy(found, address) };
}

/** What is found on the way through a page. */
class Findings {
  readonly scripts: string[] = [];
  readonly styles: string[] = [];
  loadsScripts = false;
  loadsStyles = false;
  searches = false;
  readonly messages: VFileMessage[] = [];
  canonical: string | undefined;
  noindex = false;
  readonly alternates: ListedPage['alternates'][number][] = [];
  /** The part before which the policy goes: the one after the character set, which has to come early. */
  head = -1;
  /** Tells whether anything of a page, now or later, may have a name. */
  readonly isKnown: (name: string) => boolean;

  constructor(isKnown: (name: string) => boolean) {
    this.isKnown = isKnown;
  }

  add(tag: StartTag, next: number): void {
    if (this.head === -1 && has(tag, 'charset')) this.head = next;
    this.loadsScripts ||= isRunningScript(tag) && has(tag, 'src');
    this.loadsStyles ||= tag.tagName === 'link' && valueOf(tag, 'rel') === 'stylesheet';
    this.searches ||= has(tag, 'data-pagefind');
    this.addPlaces(tag);
    append(
      this.messages,
      forbiddenAttributes(tag).map((name) => forbidden(tag, name)),
    );
  }

  /** Keeps what the head says of the page's own address. */
  private addPlaces(tag: StartTag): void {
    const href = valueOf(tag, 'href') ?? '';
    const language = valueOf(tag, 'hreflang');
    if (tag.tagName === 'link' && valueOf(tag, 'rel') === 'canonical') this.canonical = href;
    if (tag.tagName === 'link' && language !== undefined) this.alternates.push({ language, address: href });
    this.noindex ||= valueOf(tag, 'name') === 'robots' && valueOf(tag, 'content') === 'noindex';
  }
}

/** Gives what a page says of where it is found. */
function listedBy({ canonical, noindex, alternates }: Findings, own: string | null): ListedPage | null {
  return own !== null && canonical === own && !noindex ? { address: own, alternates } : null;
}

/** Gives a page in parts whose addresses are relative. */
async function rewrite(html: string, file: string, found: Findings): Promise<string[]> {
  const parts: (string | Promise<string>)[] = [];
  /** Holds code, or markup that the parser does not look into because a browser with scripts would not. */
  let raw: 'script' | 'style' | 'noscript' | null = null;
  /** What of it has been read; it may come in several texts. */
  let content = '';
  const marks = new HalfWidthMarks(parts);
  const keep = (_: unknown, source: string): void => {
    parts.push(source);
  };
  const rewriter = new RewritingStream()
    .on('startTag', (tag, source) => {
      parts.push(relativeTag(tag, source, file));
      found.add(tag, parts.length);
      marks.open(tag);
      raw = rawKind(tag);
    })
    .on('text', (_, source) => {
      if (raw) content += source;
      else marks.add(parts.push(source) - 1, source);
    })
    .on('endTag', (tag, source) => {
      marks.close(tag.tagName);
      if (raw === 'script' && content) found.scripts.push(content);
      if (raw === 'style') content = relativeStyles(usedStyles(content, found.isKnown), file);
      if (raw === 'style') found.styles.push(content);
      const inner = raw === 'noscript' ? rewrite(content, file, found).then(join) : content;
      parts.push(inner, source);
      raw = null;
      content = '';
    })
    .on('comment', keep)
    .on('doctype', keep);
  await new Promise((resolve, reject) => rewriter.on('finish', resolve).on('error', reject).end(html));
  return Promise.all(parts.map((part) => Promise.resolve(part)));
}

/** Gives a page without the texts of its styles. */
export function withoutStyles(html: string): string {
  return html.replaceAll(/<style[^<>]*>[^<]*<\/style>/gu, '');
}

function join(parts: readonly string[]): string {
  return parts.join('');
}

function rawKind(tag: StartTag): 'script' | 'style' | 'noscript' | null {
  if (tag.tagName === 'style' || tag.tagName === 'noscript') return tag.tagName;
  return isRunningScript(tag) ? 'script' : null;
}

function valueOf(tag: StartTag, name: string): string | undefined {
  return tag.attrs.find((attribute) => attribute.name === name)?.value;
}

function has(tag: StartTag, name: string): boolean {
  return valueOf(tag, name) !== undefined;
}

function forbidden(tag: StartTag, name: string): Message {
  const what = `\`${name}\``;
  const where = `\`<${tag.tagName}>\``;
  return new Message({
    ruleId: 'inline-code',
    reason: {
      'zh-CN': `${where} 上出现属性 ${what}，应当没有写着代码的属性`,
      en: `Unexpected attribute ${what} on ${where}, expected none that holds code`,
    },
    note: {
      'zh-CN': '页面的内容安全策略不会执行它。样式请用 class，行为请写在脚本里。',
      en: "The page's policy would not run it. Use a class for looks, and a script for what it does.",
    },
    fatal: true,
  });
}

function unencoded(): Message {
  return new Message({
    ruleId: 'page-head',
    reason: {
      'zh-CN': '页面没有声明字符编码，应当写在 head 开头',
      en: 'Unexpected page without a character set, expected one at the start of its head',
    },
    note: {
      'zh-CN': '在 head 开头写上 `<meta charset="utf-8">`，内容安全策略放在它后面。',
      en: 'Begin the head with `<meta charset="utf-8">`; the policy goes after it.',
    },
    fatal: true,
  });
}
