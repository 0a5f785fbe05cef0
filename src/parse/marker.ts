/**
 * Every pattern by which the splitter recognises a line, each with a real line as its example.
 * A pattern never holds knowledge of one issue: what a text cannot tell stands in its `.yaml`.
 */

/** The paper's name, the date and the label of a page open it: 青岛日报2021年11月19日特1版 */
export const PAGE_MARKER =
  /^(?<marker>\p{Script=Han}{0,16}?(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日\s*(?:第\s*)?(?<label>特?[A-Z]{0,2}\d{1,3}(?:-\d{1,3})?)\s*版)(?<glued>.*)$/u;

/** Who made the issue: 责任编辑:王逸群 */
export const CREDIT = /^(?:本版)?(?:责任编辑|责编|编辑|版式设计|美术编辑|美编|校对|制图)\s*[:：]/u;

/** A line that ends as a sentence or a clause ends is running text: …努力当好山东发展的龙头汇聚强大正能量。 */
export const PROSE_END = /[。！!…;；:：,，][”’」』）)]*$/u;

/** A deck begins with a dash: ——纪律检查体制改革专项小组改革创新亮点 */
export const DECK = /^(?:[—─－]{1,2}|--)/u;

/** A kicker can end with a dash: …持续深化产业工人队伍建设改革—— */
export const KICKER_END = /[—─－]{2}$/u;

/** A kicker is a sentence in itself: 发力“四新”经济,开展服务提质赋能行动,全面提升城市功能品质 */
export const CLAUSES = /[,，]/u;

/** The name of a body, whose kind is its last word: 青岛市委统战部、市工商联 */
export const ORGANISATION =
  /^[\p{Script=Han}A-Za-z·()（）、]{2,24}(?:[委部局厅办署院校会联协盟社团队司所站馆港行厂]|政府|法院|公司|集团|中心|医院|学校|大学|学院|银行)$/u;

/** The first sentence of a paragraph, with the quotation mark that closes it: 完善项目管理机制,推动聚焦重点发力。 */
export const FIRST_SENTENCE = /^[^。！？!?]*[。！？!?][”’」』）)]*/u;

/** Characters that a run-in head has at the most, its stop included. */
export const RUN_IN_HEAD_LENGTH = 30;

/** Characters that a heading line has at the most. */
export const HEADING_LENGTH = 60;

/** Characters that the caption of a photograph has at the most. */
export const CAPTION_LENGTH = 40;
