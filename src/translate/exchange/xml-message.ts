/** Why a file of a translators' tool can't be read as XML. */
import { Message, type Words } from '../../model/message.ts';

interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** Gives the message that a text is no XML, with the parser's reason. */
export function noXml(why: string, place: XmlPlace | undefined): Message {
  return xmlRefusal('exchange-xml', place, {
    'zh-CN': `不是完整的 XML${why === '' ? '' : `（${why}）`}`,
    en: `Unexpected text, expected well-formed XML${why === '' ? '' : `: ${why}`}`,
  });
}

/** Gives the message that elements stand in one another too deep. */
export function deepXml(): Message {
  return xmlRefusal('exchange-xml', undefined, {
    'zh-CN': 'XML 元素嵌套过深',
    en: 'Unexpected depth of elements in elements, expected a file of a tool for translators',
  });
}

/** Gives the message that a file declares a type of document. */
export function doctypeInXml(place: XmlPlace | undefined): Message {
  return new Message({
    ruleId: 'exchange-doctype',
    ...xmlPlaced(place),
    reason: {
      'zh-CN': '文件含有 `<!DOCTYPE>`；为安全起见，不读取自带实体定义的文件',
      en: 'Unexpected `<!DOCTYPE>`, expected a file that declares no entities: none are read, for safety',
    },
    note: {
      'zh-CN': '删去这个声明；XLIFF 1.2 不需要它。',
      en: 'Take the declaration away; XLIFF 1.2 needs none.',
    },
    fatal: true,
  });
}

function xmlRefusal(ruleId: string, place: XmlPlace | undefined, reason: Words): Message {
  return new Message({
    ruleId,
    ...xmlPlaced(place),
    reason,
    note: {
      'zh-CN': '用翻译工具重新导出 XLIFF 1.2，编码用 UTF-8；什么也没有改动。',
      en: 'Let the tool write the file again, as XLIFF 1.2 in UTF-8; nothing was changed.',
    },
    fatal: true,
  });
}

function xmlPlaced(place: XmlPlace | undefined): Partial<XmlPlace> {
  return place ? { line: place.line, column: place.column } : {};
}
