/**
 * The forms by which the splitter recognises a line, each with a line as its example.
 * A pattern never holds knowledge of one issue: what a text cannot tell stands in its `.yaml`.
 */

const TEAM =
  '责任编辑|责编|主编|编辑|值班\\p{Script=Han}{2,4}|版式(?:设计|编辑)?|视觉(?:设计|编辑)?|美术编辑|美编|组版|排版|校对|检校|审读|统筹|策划';

/**
 * Who made the issue.
 *
 * @accepts 责任编辑:王逸群
 * @accepts 本版编辑  李 楠
 * @accepts 今日校对：高炳
 * @refuses 责任编辑的一天
 * @refuses 编辑部来了新人
 */
export const CREDIT = new RegExp(
  `^(?:(?:本版|本期|今日)?\\s*(?:${TEAM})\\s*[:：]|(?:(?:本版|本期|今日)\\s*(?:${TEAM})|责任编辑|责编|美编|校对)\\s+\\p{Script=Han}{1,3}(?:\\s|$))`,
  'u',
);

/**
 * Who drew a chart, or whose figures it shows.
 *
 * @accepts 制图:白露
 * @accepts 数据来源：国家统计局
 * @refuses 制图工人白露
 * @refuses 来源不明的鲜货
 */
export const CHART_CREDIT = /^(?:制图|制表|绘图|图表|漫画|插图|题图|数据来源|资料来源|来源)\s*[:：]/u;

/**
 * Who took a picture.
 *
 * @accepts 本报记者 钟原摄
 * @accepts 中原重工供图
 * @accepts 黎明摄（人民视觉）
 * @refuses 供图单位
 * @refuses 摄影展开幕
 */
export const PICTURE_CREDIT =
  /(?:[摄攝]|摄影|供图|图片报道|资料[图照]片?|(?:人民视觉|视觉中国|新华社发|影像中国)[)）]?)[)）]?$/u;

/**
 * The headline of an article that is a picture and its caption.
 *
 * @accepts 图片报道
 * @accepts 新闻图片
 * @refuses 图片报道：渔港新貌
 * @refuses 新闻
 */
export const PICTURE_HEAD = /^(?:图片(?:报道|新闻)|新闻图片)$/u;

/**
 * Words that open the caption of a picture.
 *
 * @accepts 图为工人在堆场检查温度。
 * @accepts 上图：渔港
 * @accepts ▲修缮后的街景
 * @refuses 图书馆开放
 * @refuses 上周图为何没有刊出
 */
export const CAPTION_START =
  /^(?:[▲▼△▽↑↓←→◀▶]|(?:上|下|左|右|题|本|大|小)?图(?:为|[①-⑨]|\d*[:：]|中)|图片说明)/u;

const COMPOUND =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|闻人|端木|南宫|濮阳|申屠|轩辕|钟离|长孙|鲜于|宇文|呼延';
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤章鲁葛岑柳祁乔倪殷骆鲍俞霍翁詹庞樊聂耿阮戚褚卞景焦左岳盛窦季卓苗颜冉佟臧游童古梅洪翟柯裴费宫丛仇蒙巩屠闵舒项祝蓝麻甘栾邢佘桂匡牟隋辛敬苟卜凌鹿薄巫温宁纪易靳娄荆屈茹尤虞柴瞿晏庄冀饶艾晁敖阚鞠竺闻芮储司郜蔺胥贡姬雍濮扈浦寇阙郁缪谌逄邸苑邬滕冼揭甄郦蒯尉邝晋';

/**
 * An article’s end in brackets.
 *
 * @accepts （县消防救援大队供稿）
 * @accepts (林晓舟整理)
 * @refuses （县消防救援大队）
 * @refuses 县消防救援大队供稿
 */
export const ENDING = /^[(（][^)）]{2,30}(?:供稿|整理|编译|提供|执笔|摘编|文图?|撰稿|口述|采写)[)）]$/u;

/**
 * Begins with one of the most frequent family names.
 *
 * @accepts 林晓舟
 * @accepts 欧阳明
 * @refuses 渔港
 * @refuses 一盏灯
 */
export const FAMILY_NAME = new RegExp(`^(?:${COMPOUND}|[${SINGLE}])`, 'u');

/** The slash between a reporter and a place; Big5 gives the last. */
const SLASH = '/／∕╱';

const OWN_PAPER = '本报|本刊|新华社|人民日报|中新社|央视';
const RANK = '(?:全媒体|融媒体|见习|实习|特约|特派|首席)*';
/** Where somebody is stationed stands there once: names of places that could be cut anywhere have no end of ways. */
const CHARGE = `${RANK}(?:驻\\p{Script=Han}{2,5}?${RANK})?`;
/** The paper’s own site, or its other paper, stands behind its name: 本报·江畔青年网记者 */
const OWN_PAPER_AND_CHARGE = `(?:${OWN_PAPER})(?:[·・、]\\p{Script=Han}{2,8}?)?${CHARGE}`;
/** Another paper's name, which a headline can begin with too. */
const ANY_PAPER = `(?:${OWN_PAPER}|融媒体?|\\p{Script=Han}{0,4}(?:[早晚晨日时快商]报|周刊|周报|都市报|青年报))${CHARGE}`;
const AUTHOR = '(?:记者|读者|主讲人?|主持人?|嘉宾|通讯员|评论员|实习生|撰稿人|作者|编译|整理|采写|口述)';
const TEAM_OF_AUTHORS = '(?:(?:调研|报道|采访|课题)组|编辑部)';
const A_NAME = `(?:${COMPOUND}|[${SINGLE}])\\p{Script=Han}{1,2}(?:$|[\\s、()（）${SLASH}])`;
const WORK =
  '[□■●○◎◆◇▲★\\s]*(?:(?:文[·/／、]?图?片?|(?:本版)?(?:文字|图文|撰文)|采写|摄影)\\s*(?:[:：/／|·]\\s*)?)?';
const TASK = '(?:报[道导]|采[访訪写]|撰文|摄影|文字?|图片?)';
/** What somebody did, several things in one: 报导．摄影╱ */
const TASKS = `${TASK}(?:\\s?[．.·・、/／╱&＆和]\\s?${TASK}){1,2}\\s*[:：${SLASH}|｜]`;

/**
 * A byline.
 *
 * @accepts 本报记者 林晓舟
 * @accepts □记者 白朗 报道
 * @accepts （作者为中学教师）
 * @accepts 文/图 本报记者 姜帆
 * @accepts 报导．摄影╱陈彦廷
 * @accepts 本报·江畔青年网记者 沈一帆
 * @accepts 本版文字 本报记者 包玉
 * @refuses 记者节座谈会举行
 * @refuses 林晓舟
 * @refuses 本报讯
 */
export const BYLINE = new RegExp(
  `^(?:${WORK}(?:${OWN_PAPER_AND_CHARGE}${AUTHOR}|${ANY_PAPER}(?:${AUTHOR}|${TEAM_OF_AUTHORS})(?=$|[\\s:：、，,()（）${SLASH}]|${A_NAME})` +
    `|${AUTHOR}(?=[\\s:：${SLASH}]|${A_NAME})|${TEAM_OF_AUTHORS}(?=$|[\\s:：]))` +
    `|[(（【〔](?:本报|本刊|新华社|据|作者|记者|通讯员|执笔|来源|原载|摘自|综合|转载)` +
    `|${TASKS}|(?:报[道导]|采[访訪])\\s*[${SLASH}]\\s*${A_NAME}` +
    `|(?:文|撰文|采写|整理|作者|记者|执笔)\\s*[:：/／]|[^。，]{2,24}口述[\\s·]+\\p{Script=Han}[\\p{Script=Han}\\s]{1,5}整理$)`,
  'u',
);

/**
 * What somebody asks or says in an interview, behind who it is.
 *
 * @accepts 记者：老街改造最难的是什么？
 * @accepts 主持人:欢迎各位,先请周院长谈谈。
 * @refuses 记者：林晓舟 何川
 * @refuses 记者 林晓舟
 */
export const TALK = /^[^\s:：]{1,8}[:：][^,，。？?！!…]{2,}[,，。？?！!…]/u;

/**
 * Who writes before or behind an article in the name of the paper.
 *
 * @accepts ——编  者
 * @accepts ——本报编辑部
 * @refuses 编者按
 * @refuses ——编者的话
 */
export const EDITORS = /^(?:[—─－―]{1,2}|--)\s*(?:本报|本刊)?编\s*(?:者|辑|辑部)$/u;

/**
 * The names of those who wrote an article and took its pictures.
 *
 * @accepts 周景行  吴  越摄影报道
 * @accepts 林晓舟 文/摄
 * @refuses 本报记者走进摄影展
 * @refuses 摄影报道展开幕
 */
export const PICTURED_BY = /^[^。，,:：]{2,24}(?:摄影报道|摄影\s*报道|文[/／]摄|图文报道|撰文摄影)$/u;

/**
 * The reporters of an article in brackets at its end, many as they may be.
 *
 * @accepts （本报记者赵晓禾、钱望舒、孙一诺、李问渠、周书言）
 * @refuses （本报记者走进大凉山，看见了新的村庄）
 * @refuses 本报记者赵晓禾、钱望舒
 */
export const REPORTERS =
  /^[(（](?:本报|本刊|新华社|据|综合)?(?:记者|通讯员|评论员)[\p{Script=Han}\s、·]{2,120}[)）]$/u;

/**
 * Where there is more, in brackets: on which page, and of what.
 *
 * @accepts （抗旱保苗专题报道见第05版）
 * @accepts （另稿見A14版）
 * @accepts （更多共餐據點地圖，見D3）
 * @accepts （详见本报04版“看海路口的九个答案”）
 * @refuses （记者 林晓舟）
 * @refuses （见习记者 高炳）
 */
export const SEE_PAGE =
  /^[(（〔【][^()（）]{0,24}[见見刊](?:本报)?(?:今日|明日)?\s?(?:第\s?)?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:[至、,，—-]\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?)?版?(?:[“《「][^”》」]{1,24}[”》」])?[)）〕】]$/u;

/**
 * A mark and a name.
 *
 * @accepts □ 邵一禾
 * @accepts ■ 林晓舟 何川
 * @refuses 邵一禾
 * @refuses □ 把账记清楚的人们
 */
export const MARKED_NAME = /^[□■●○◎◆◇★]\s*\p{Script=Han}{1,4}(?:[\s、]+\p{Script=Han}{1,4}){0,5}$/u;

/**
 * Names padded with spaces.
 *
 * @accepts 高  炳
 * @accepts 林晓舟 何 川
 * @refuses 渔港新貌如画
 * @refuses 高  炳。
 */
export const NAMES =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}(?:[ \u3000\u00A0]{1,4}\p{Script=Han}){1,2})(?:[ \u3000\u00A0、]{1,4}(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000\u00A0]{1,4}\p{Script=Han})){0,4}$/u;

/**
 * Begins with a family name of two characters.
 *
 * @accepts 欧阳明
 * @accepts 诸葛亮
 * @refuses 欧洲
 * @refuses 林欧阳
 */
export const COMPOUND_NAME = new RegExp(`^(?:${COMPOUND})`, 'u');

/**
 * A name whose characters are kept apart.
 *
 * @accepts 高  炳
 * @accepts 林 小 楼
 * @refuses 高炳
 * @refuses 林 小楼
 */
export const PADDED_NAME = /^\p{Script=Han}(?:[ \u00A0\u3000]{1,4}\p{Script=Han}){1,2}$/u;

/**
 * Who signs a notice, and when.
 *
 * @accepts 浔阳河市自然资源局　2023年9月20日
 * @accepts 县水利局 二〇二三年九月二十日
 * @refuses 2023年9月20日
 * @refuses 浔阳河市自然资源局2023年9月20日
 */
export const DATED_SIGNATURE =
  /^[\p{Script=Han}（）()·、]{4,30}[\s\u3000]+(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;

/**
 * The white space inside a padded name among others.
 *
 * @accepts 高  炳
 * @accepts 林晓舟 何 川
 * @refuses 林晓舟 何川
 * @refuses 高炳
 */
export const PADDING = /(?<=^|[\s、])(\p{Script=Han})\s+(?=\p{Script=Han}(?:$|[\s、]))/gu;

/**
 * A dateline that opens a paragraph.
 *
 * @accepts 本报讯（记者周亦航）
 * @accepts 新华社北京1月5日电
 * @accepts 【法新社河内1月5日电】
 * @refuses 本报社址
 * @refuses 近日，新华社记者获悉
 */
export const DATELINE =
  /^【[^】。]{2,24}(?:电|讯|消息|报道)】|^[【(（[]?(?:据)?(?:(?:本|早|晚|晨|商|日|快|时|都市)报讯|\p{Script=Han}{2,6}报讯|本刊讯|新华社|中新社|中新网|央视网?|人民日报|法新社|路透社|美联社|本报|本台)(?:\s*讯)?(?:[^。，,]{0,24}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?(?:专?电|讯|消息)|\p{Script=Han}{2,8}电(?=[\s(（])|\s*[(（]|\s{1,4}\S|$|[】\]）)])/u;

/**
 * A dateline without an agency opens a paragraph too.
 *
 * @accepts （记者周亦航）近日，我市获评节水型城市。
 * @refuses （记者周亦航）
 * @refuses 记者周亦航近日获悉
 */
export const REPORTER_OPENS =
  /^[(（【〔](?:本报|中央社)?(?:记者|通讯员|见习记者)[^)）】〕]{2,30}[)）】〕]\s*\S/u;

/**
 * A line that ends as a sentence or a clause ends is running text.
 *
 * @accepts 汇聚强大正能量。
 * @accepts “一分不少。”
 * @accepts 推行提前申报,
 * @refuses 渔港新貌
 * @refuses 打造一流口岸？
 */
export const PROSE_END = /(?:[。！!…;；:：,，、｡]|\p{Script=Han}[.．])[”’」』）)】"']*$/u;

/**
 * A sentence that ends before the line does, as where the reporter follows in brackets.
 *
 * @accepts 一分不少。（记者 彭小满）
 * @accepts 一是加快;二是创新
 * @refuses 渔港新貌
 * @refuses 推行提前申报,让货等船变为船等货
 */
export const PROSE_INSIDE = /[。；;]/u;

/**
 * A deck begins with a dash.
 *
 * @accepts ——纪律检查体制改革专项小组改革创新亮点
 * @accepts --改革亮点
 * @refuses 改革——亮点
 * @refuses -改革亮点
 */
export const DECK = /^(?:[—─－―]{1,2}|--)/u;

/**
 * A kicker can end with a dash.
 *
 * @accepts 持续深化产业工人队伍建设改革——
 * @refuses ——改革亮点
 * @refuses 以创新促发展—
 */
export const KICKER_END = /[—─－―]{2}$/u;

/**
 * A kicker is a sentence in itself.
 *
 * @accepts 发力“四新”经济,开展服务提质赋能行动
 * @accepts 以创新，促发展
 * @refuses 渔港新貌
 * @refuses 以创新促发展
 */
export const CLAUSES = /[,，]/u;

/**
 * The name of a column.
 *
 * @accepts （人民时评）
 * @accepts 【今日谈】
 * @accepts 专栏：简讯
 * @refuses （评）
 * @refuses 人民时评
 * @refuses 专栏：
 */
export const COLUMN_TAG =
  /^(?:[(（【[〔][^)）】\]〕。]{2,12}[)）】\]〕]|(?:专栏|栏目)\s*[:：]\s*[^。]{1,20})$/u;

/**
 * Where an archive prints the name of a column for an article of none.
 *
 * @accepts 专栏：
 * @refuses 专栏：简讯
 * @refuses 专栏
 */
export const NO_COLUMN = /^(?:专栏|栏目)\s*[:：]$/u;

/**
 * The name of a body, whose kind is its last word.
 *
 * @accepts 青岛市委统战部、市工商联
 * @accepts 市口岸办
 * @refuses 优化通关流程
 * @refuses 部
 */
export const ORGANISATION =
  /^[\p{Script=Han}A-Za-z·()（）、]{2,24}(?:[委部局厅办署院校会联协盟社团队司所站馆港行厂台室关]|政府|法院|公司|集团|中心|医院|学校|大学|学院|银行)$/u;

/**
 * The heading of a profile among others.
 *
 * @accepts 航标工陈建国：一盏灯守了三十年
 * @accepts 沈 默：一根竹子做出三百种产品
 * @refuses 一盏灯守了三十年
 * @refuses 沈 默：竹子
 */
export const PROFILE = new RegExp(
  `^(?:\\p{Script=Han}{0,8}(?:${COMPOUND}|[${SINGLE}])\\p{Script=Han}{1,2}|\\p{Script=Han}[ \\u3000]{1,4}\\p{Script=Han})\\s*[:：]\\s*[^。]{4,28}$`,
  'u',
);

/**
 * The heading of a profile, where others around it name persons.
 *
 * @accepts 芮大山：从农民工到产业工人
 * @refuses 航标工陈建国：一盏灯守了三十年
 * @refuses 芮大山说：好
 */
export const PROFILE_FORM =
  /^(?:\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]{1,4}\p{Script=Han})\s*[:：]\s*[^。]{4,28}$/u;

/**
 * Whose words an article tells, above its headline.
 *
 * @accepts 口述：尚国祥　95岁
 * @accepts 对话人:林晓舟
 * @refuses 口述历史
 * @refuses 尚国祥口述
 */
export const TOLD = /^(?:口述|讲述|主讲|对话)(?:人|者)?\s*[:：]/u;

/**
 * A small notice, which is an article of its own.
 *
 * @accepts 失物招领
 * @accepts 注销公告
 * @accepts 关于停水的通告
 * @accepts 图片报道
 * @refuses 失物招领处搬迁
 * @refuses 渔港新貌
 */
export const NOTICE =
  /^(?:[\p{Script=Han}（）]{0,16}(?:启事|公告|公示|通告|声明|招领|讣告|招聘|征稿|征文|预告)|讣\s*告|通\s+告|公\s+告|启\s+事|声\s+明|寻[人物狗]|[寻尋]找(?:目[击擊]者|失主)|图片(?:报道|新闻)|致歉|更正|[\p{Script=Han}]{0,6}(?:短波|短讯|简讯|快讯|简报|集锦)|来函照登|小启|(?:今日|本市|一周)?天气(?:预报)?|停[水电气](?:信息|通知|预告)|[\p{Script=Han}\s]{2,8}(?:同志|先生|女士)(?:逝世|病逝|讣告))$/u;

/**
 * The name of a body, which publishes a notice.
 *
 * @accepts 平澜市自来水公司
 * @accepts 香江警務處
 * @refuses 平澜市自来水公司成立
 * @refuses 林晓舟
 */
export const NAME_OF_BODY =
  /(?:公司|局|委[员員][会會]|中心|[处處]|[医法]院|所|[办辦]公室|工[会會]|联社|[厂廠]|[学學]校|大[学學]|政府)$/u;

/**
 * The theme of a page, above its articles.
 *
 * @accepts 特别策划·她们
 * @accepts 明湖副刊｜家书
 * @refuses 特别策划
 * @refuses 她们·特别策划
 */
export const PAGE_THEME =
  /^(?:\p{Script=Han}{0,4}(?:副刊|周刊|专刊)|特别策划|特别报道|特别关注|本期策划|本期关注|专题|专版|特刊)\s*[·•:：|｜—]\s*\S{1,16}$/u;

/**
 * A line that can be the theme of a page where it stands apart.
 *
 * @accepts 通版·家书里的明湖
 * @refuses 家书里的明湖
 * @refuses 通·湖
 */
export const THEME_FORM = /^[^\s。]{2,18}[·•][^\s。]{2,14}$/u;

/**
 * A numbered heading.
 *
 * @accepts 一、把加班的账记清楚
 * @accepts （二）让年假休得成
 * @accepts 1.降低成本
 * @refuses 一把尺子量到底
 * @refuses 1.5亿元
 * @refuses 十分满意
 */
export const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇)|\d{1,2}[、.．](?!\d)|[①-⑩])/u;

/**
 * The heading of a box.
 *
 * @accepts 核心阅读
 * @accepts ■记者手记
 * @accepts 【编者按】
 * @refuses 核心阅读室开放
 * @refuses 记者
 */
export const BOX =
  /^[■□◆◇●○◎★☆▶【\s]*(?:核心阅读|阅读提示|内容提要|编者按|编者的话|编后|编后语|开栏的话|记者手记|采访手记|采访札记|记者观察|记者感言|(?:新闻|相关|资料|知识)?链接|延伸阅读|(?:新闻|事件)?背景|新闻延伸|名词解释|小贴士|(?:专家|记者)?点评|快评|短评|人物(?:名片|小传|简介|档案)|(?:事件|案情|事故)回顾|最新进展|数说|数读|对话|声音|温馨提示|百科)[】\s:：]*$/u;

/**
 * A box that sums up the article it stands in.
 *
 * @accepts 核心阅读
 * @accepts ■内容提要
 * @refuses 记者手记
 */
export const SUMMARY = /核心阅读|阅读提示|内容提要/u;

/**
 * A box in which somebody writes in person: an article of its own below its name, where it has a headline.
 *
 * @accepts 记者手记
 * @accepts ■短评
 * @accepts 【記者手記】
 * @refuses 核心阅读
 * @refuses 记者手记三则
 */
export const OWN_BOX =
  /^[■□◆◇●○◎★☆▶【\s]*(?:[编編][后後][语語]?|[记記]者(?:手[记記]|[观觀]察|感言)|采[访訪][手札][记記]|[短快][评評])[】\s:：]*$/u;

/**
 * Where to go or to call, as an advertisement or a masthead ends.
 *
 * @accepts 地址：环岛东路199号
 * @accepts 新闻热线:12345
 * @refuses 地址：
 * @refuses 热线电话响了
 */
export const CONTACT =
  /^(?:(?:公司|详细)?地址|社址|(?:联系|咨询|订购|订阅|报名)?电话|(?:新闻|咨询|订阅|售楼|服务|报名|读者|投诉|全国)?热线|(?:投稿|电子)?邮箱|网址|联系人)\s*[:：]\s*\S/u;

/**
 * A remark in brackets, with a clause or more.
 *
 * @accepts （《后街志》，康有年著，自印本）
 * @refuses （人民时评）
 * @refuses 《后街志》，康有年著，自印本
 */
export const REMARK = /^[(（][^()（）]{4}[^()（），,；;]*[，,；;][^()（）]{4,}[)）]$/u;

/**
 * News begins with its day, or with who told it.
 *
 * @accepts 9月12日晚，
 * @accepts 近日，我市获评节水型城市。
 * @accepts 据《楚江晚报》报道
 * @refuses 渔港新貌
 * @refuses 今天的渔港
 */
export const NEWS_OPENS =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:日前|近日|连日来)|(?:昨日|昨天|昨晚|今日|今天)(?:[，,]|上午|下午|晚|凌晨|从)|据[^。，,]{2,20}?(?:报道|消息|通报))/u;

/**
 * The reporter in brackets behind the last sentence of running text.
 *
 * @accepts 一分不少。（本报记者 彭小满）
 * @refuses 一分不少（本报记者 彭小满）
 * @refuses （本报记者 彭小满）
 */
export const SIGNED_END = /[。！？”][(（](?:本报|本刊|新华社|记者|通讯员|作者|据)[^()（）。]{2,32}[)）]$/u;

/**
 * A question or an answer.
 *
 * @accepts 问：糖尿病人能吃粽子吗？
 * @accepts 答:能。
 * @refuses 问题：粽子
 * @refuses 问糖尿病人能吃粽子吗？
 */
export const ASKED = /^[问答]\s*[:：]/u;

/**
 * The place where an author works, and the author’s name.
 *
 * @accepts 市委党校 祁向阳
 * @accepts 第三中学 林 晓 指导老师：高炳
 * @refuses 市委党校
 * @refuses 祁向阳 市委党校
 */
export const AFFILIATED =
  /^[\p{Script=Han}\d（）()·]{2,20}[委部局厅办署院校会所站馆厂团司班镇乡村县学)）][ \u3000\u00A0]{1,4}(\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000\u00A0]{1,4}\p{Script=Han})(?:[ \u3000\u00A0]{1,4}指导(?:老师|教师)?[:：\s]+\p{Script=Han}[\p{Script=Han}\s]{1,6})?$/u;

/**
 * A line that names a series or a column.
 *
 * @accepts “我在一线办实事”系列报道⑥
 * @accepts “十四五”答卷·海洋篇
 * @refuses 系列产品上市
 * @refuses 海洋篇
 */
export const SERIES = /(?:系列(?:报道|评论|述评|之\p{Script=Han}{1,2})?|[①-⑳]|·\p{Script=Han}{1,4}篇)$/u;

/**
 * Words of speech: a short sentence with them is no caption.
 *
 * @accepts 老人笑着说。
 * @accepts 专家认为,鲜货当天进城。
 * @accepts “很好。”
 * @refuses 修缮后的街景。
 * @refuses 工人检查温度。
 */
export const SPEECH = /[说道称]。?$|表示|认为|介绍|[”’」』]$/u;

/** Characters that a run-in head has at the most, its stop included; chosen, longer than those of the first issue. */
export const RUN_IN_HEAD_LENGTH = 30;

/** Characters that a heading line has at the most; chosen, more than any headline of a broad page. */
export const HEADING_LENGTH = 60;

/** Characters that the caption of a photograph has at the most; a guess. */
export const CAPTION_LENGTH = 40;

/** Characters that a byline, or a line about a picture, has at the most; a guess. */
export const SIGNATURE_LENGTH = 48;
