/** Value → YAML. White space at the ends of a string and characters that can't be seen are written as escapes. */
import type { ScalarTag } from 'yaml';
import { stringify } from 'yaml';

const UNSEEN = /^\s|\s$|[^\S \u3000]|\p{C}/u;
const ESCAPED = /[^\S ]|\p{C}/gu;

const unseenString: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && UNSEEN.test(value),
  resolve: (text) => text,
  stringify: ({ value }) => JSON.stringify(value).replaceAll(ESCAPED, escape),
};

/** Gives the YAML of a value, one line a string, without a final line end. */
export function emitYaml(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    customTags: (tags) => [unseenString, ...tags],
  }).trimEnd();
}

function escape(character: string): string {
  const hexadecimal = character.codePointAt(0)?.toString(16) ?? '';
  return hexadecimal.length > 4 ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
}
