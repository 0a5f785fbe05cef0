/**
 * The forms of characters in the archive → what gives one key to all forms of a character, by which passages are found;
 * and which two of them are the same letter, by which they are judged.
 */
import type { ScriptMap } from '../text/script.ts';
import type { KeyOf } from './checked-text.ts';

/** Gives each character the key of its forms, Simplified, Traditional or variant. */
export function keysOfForms({ forms }: ScriptMap): KeyOf {
  const parents = new Map<string, string>();
  const rootOf = (character: string): string => {
    let root = character;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const [typed, written] of forms)
    for (const one of written) {
      const [root, other] = [rootOf(typed), rootOf(one)];
      if (root !== other) parents.set(root, other);
    }
  return rootOf;
}

/** Tells whether a character that was quoted and one of the archive are the same letter in two writings. */
export type SameLetter = (quoted: string, archived: string) => boolean;

/**
 * Gives which characters are the same letter: one is a form of the other, and one of them belongs to Traditional writing
 * alone, or the two texts are in different writings. In two Simplified texts 像 for 象 is a wrong character.
 */
export function sameLetterIn({ forms, traditional }: ScriptMap, inTwoWritings: boolean): SameLetter {
  const isFormOf = (one: string, other: string): boolean => forms.get(one)?.includes(other) ?? false;
  return (quoted, archived) =>
    (isFormOf(quoted, archived) || isFormOf(archived, quoted)) &&
    (inTwoWritings || traditional.has(quoted) || traditional.has(archived));
}

/** Tells whether texts in a language are in Traditional characters. */
export function isTraditionalLanguage(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Hant';
}

/** Tells whether a text has characters that Simplified Chinese has not. */
export function hasTraditionalSigns(text: string, { traditional }: ScriptMap): boolean {
  return [...text].some((character) => traditional.has(character));
}
