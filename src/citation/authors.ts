/**
 * A line that signs an article → the names in it: `（本报记者 林晓舟 通讯员 方小满 报道）`, `方  远`. Only a line of which every
 * word is understood gives names: a wrong author in a citation is worse than none.
 */

/** What somebody is or did, as a word of its own: 本报首席记者, 通讯员, 报道, 文/图. */
const ROLE =
  /^(?:本报|本報)?(?:首席|特约|特約|实习|實習|见习|見習)?(?:记者|記者|通讯员|通訊員|实习生|實習生|作者)[:：]?$|^(?:[文图圖]|文[/∕]图|图[/∕]文|文[/∕]圖|报道|報道|報導|摄影报道|整理)$/u;
/** A name in characters. */
const SIGNED_NAME = /^\p{Script=Han}{2,4}$/u;
/** Words as long as a name that are none: who is named beside them may not be the author, so that the line gives nobody. */
const NO_NAME =
  /(?:社|[讯訊]|[电電]|部|委|[编編][辑輯]?|校[对對]|[摄攝]影|[评評][论論][员員]|社[论論]|[综綜]合|供稿|供[图圖]|作者)$/u;
/** What stands around a signature. */
const AROUND = /^[□■◎●◆—（(【\s]+|(?<![）)】\s])[）)】\s]+$/gu;
/** A name of two characters, set as wide as one of three. */
const PADDED = /(?<!\p{Script=Han})(\p{Script=Han})\s{1,2}(\p{Script=Han})(?!\p{Script=Han})/gu;

/** Gives the names of a line, in its order; none where any word of it is neither a name nor a known role. */
export function namesInByline(line: string): string[] {
  const words = line
    .replace(AROUND, '')
    .replace(PADDED, '$1$2')
    .split(/[\s、，,]+/u)
    .filter((word) => word !== '' && !ROLE.test(word));
  return words.every((word) => SIGNED_NAME.test(word) && !NO_NAME.test(word)) ? words : [];
}
