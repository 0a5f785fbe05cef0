/** The pinyin of Chinese text, read by its context. */
import { pinyin } from 'pinyin-pro';

/** Gives the pinyin of each character, without tones and with v for ü; what has none stands for itself. */
export function readCharacters(characters: readonly string[]): string[] {
  const readings = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  // Characters beyond Chinese may be read in other pieces than ours; then each is read alone.
  return readings.length === characters.length
    ? readings
    : characters.map((character) => pinyin(character, { toneType: 'none', v: true }) || character);
}

/** Gives the capital letter that a term stands under, by its pinyin: A to Z, or `#` for all else. */
export function initialOf(text: string): string {
  const [first = ''] = text.match(/[\p{L}\p{N}]/u) ?? [];
  const letter = (readCharacters([first])[0] ?? '').slice(0, 1).toUpperCase();
  return /^[A-Z]$/u.test(letter) ? letter : '#';
}
