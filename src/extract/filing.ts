/** The word by which a name is filed in a dictionary. */

/**
 * What stands before the word that tells one name from another: marks, and 关于 (On …) before the subject of a document.
 *
 * @accepts `《关于搭建平台的措施》`, `“窗口”`
 * @refuses `关于`, `搭建平台`
 */
const UNFILED = /^[^\p{L}\p{N}]+(?:关于(?=\p{L}))?|^关于(?=\p{L})/u;

/** Gives a name from the word on by which it is filed: 《关于搭建平台的措施》 under 搭建. */
export function filedUnder(name: string): string {
  return name.replace(UNFILED, '');
}
