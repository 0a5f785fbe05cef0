/** What stands in the marks 《》 and “” of a text, as written: titles of works of any kind, and quoted names. */

/** 《市委巡察整改日常监督和成效评估工作暂行办法》; what stands inside may have titles of its own in 〈〉. */
const DOCUMENT = /《([^《》]{2,60})》/gu;
/** “互联网+”, “我为群众办实事”: a name is short and no sentence. */
const INITIATIVE = /“([^“”。!?！？;；:：…]{2,16})”/gu;

/** Gives the titles, without their marks, in order and as often as they are named. */
export function findDocuments(text: string): string[] {
  return [...text.matchAll(DOCUMENT)].flatMap(([, name]) => name ?? []);
}

/** Gives the quoted names, without their marks, in order and as often as they are named. */
export function findInitiatives(text: string): string[] {
  return [...text.matchAll(INITIATIVE)].flatMap(([, name]) => name ?? []);
}
