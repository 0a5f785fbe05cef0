/** The forms of characters in the archive → what gives one key to all forms of a character. */
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

/** Tells whether a text has characters that Simplified Chinese has not. */
export function hasTraditionalSigns(text: string, { traditional }: ScriptMap): boolean {
  return [...text].some((character) => traditional.has(character));
}
