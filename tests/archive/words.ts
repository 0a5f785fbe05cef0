/** Words of reports on reform, made for test archives: no city, paper or person here exists. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export interface Domain {
  /** What the reports of a page are about. */
  readonly name: string;
  /** Bodies that report; each ends with the word for its kind. */
  readonly bodies: readonly string[];
  readonly objects: readonly string[];
  readonly aims: readonly string[];
}

const domain = (name: string, bodies: string, objects: string, aims: string): Domain => ({
  name,
  bodies: list(bodies),
  objects: list(objects),
  aims: list(aims),
});

export const DOMAINS: readonly Domain[] = [
  domain(
    '营商环境',
    '行政审批局 市场监管局 工商联 贸促会 海事局',
    '企业登记 信用监管 涉企检查 招标投标 注销登记 惠企政策 审批服务 通关流程 知识产权保护 中介服务',
    '企业少跑路 政策快兑现 市场添活力 办事有温度 通关再提速 诚信得实惠',
  ),
  domain(
    '社会治理',
    '信访局 司法局 公安局 民政局 网格管理中心',
    '矛盾调解 网格管理 法律援助 社区议事 应急值守 夜间巡防 物业共治 热线办理 人民调解 楼院自治',
    '小事不出村 难事有人管 邻里更和睦 街巷更安宁 诉求快回应 平安可触摸',
  ),
  domain(
    '科技创新',
    '科技局 科协 高新区管委 大数据局 海洋研究院',
    '成果转化 人才引进 揭榜攻关 实验室共享 技术经纪 数据要素 创业孵化 仪器共用 产学合作 概念验证',
    '人才留得住 成果落得下 产业链更强 企业敢创新 数据跑起来 专利变产品',
  ),
  domain(
    '乡村振兴',
    '农业农村局 供销社 乡村振兴局 水利局 林业站',
    '土地托管 冷链运输 农机共享 村庄规划 集体资产 种业育苗 节水灌溉 电商助农 宅基地盘活 厕所改造',
    '农民多增收 田园换新颜 好货卖好价 荒山变果园 集体有进账 产销能对接',
  ),
  domain(
    '民生保障',
    '人力资源社会保障局 医疗保障局 卫生健康委 教育局 残联',
    '异地就医 长期护理 技能培训 课后服务 托育服务 家庭医生 灵活就业 普惠养老 药品采购 康复救助',
    '看病更方便 上学更安心 老人有所依 就业更充分 负担再减轻 服务到床前',
  ),
  domain(
    '生态文明',
    '生态环境局 自然资源局 海洋发展局 园林局 气象局',
    '河湖长制 海湾巡护 碳汇交易 噪声治理 湿地修复 垃圾分类 排污许可 岸线管控 空气监测 绿道建设',
    '碧水常相伴 推窗能见绿 海湾更洁净 绿色成底色 候鸟年年来 低碳进万家',
  ),
  domain(
    '城市建设',
    '住房城乡建设局 交通运输局 城市管理局 地铁集团 公交集团',
    '老旧小区改造 停车共享 公交接驳 管网普查 口袋公园 装配施工 加装电梯 慢行系统 道路养护 竣工验收',
    '出行更顺畅 老楼换新装 停车不再难 工地更安全 城市有韧性 回家路更亮',
  ),
  domain(
    '财税金融',
    '财政局 税务局 地方金融监管局 审计局 国资委',
    '预算绩效 电子票据 融资担保 国企重组 审计整改 专项债券 减税降费 政府采购 基金招引 资产盘活',
    '资金用得准 账本看得清 贷款更便捷 国资能增值 花钱必问效 活水润实体',
  ),
  domain(
    '文化旅游',
    '文化和旅游局 文物局 图书馆 广电集团 会展集团',
    '文物数字化 夜间演出 书房建设 非遗传承 邮轮旅游 场馆开放 研学路线 惠民票价 乡村民宿 艺术驻地',
    '古迹活起来 周末有去处 书香满街巷 游客愿再来 好戏连台上 文脉有传人',
  ),
  domain(
    '对外开放',
    '商务局 口岸局 港口集团 外事办 综合保税区管委',
    '跨境电商 中欧班列 保税维修 航线培育 展会招商 单一窗口 港口联运 海外仓布局 友城往来 服务外包',
    '货物快进出 航线连四海 外商愿投资 订单稳得住 港城共生长 通道更畅达',
  ),
];

export const CITIES = list('海澜 云川 青屿 栖州 沙浦 临汐 望岳 平澜');
export const PAPER_KINDS = [
  { name: '日报', english: 'Daily', initials: 'rb' },
  { name: '晚报', english: 'Evening News', initials: 'wb' },
  { name: '时报', english: 'Times', initials: 'sb' },
  { name: '新报', english: 'New Post', initials: 'xb' },
] as const;
/** Two letters for each city, in its order; with the kind of paper they make an alias. */
export const CITY_INITIALS = list('hl yc qy qz sp lx wy pl');
export const CITY_ENGLISH = list('Hailan Yunchuan Qingyu Qizhou Shapu Linxi Wangyue Pinglan');

export const VERBS = list('健全 完善 深化 创新 优化 推进 强化 拓宽 打通 搭建 理顺 规范 激活 做实 探索 夯实');
export const FORMS = list('机制 模式 流程 体系 平台 清单 链条 标准 格局 制度');
export const LEADS = list('推动 促进 确保 助力 实现 保障');
export const DISTRICT_FIRST = list('澄 栖 芦 沙 柳 石 鹤 梅 槐 鲸 雁 桥 渡 竹 松 汀');
export const DISTRICT_LAST = list('湾区 浦区 山区 河区 岭县 川县 泽县 田县');
export const PLACES = list('社区广场 办事大厅 产业园区 码头堆场 村民活动室 校园食堂 施工现场 图书角');
export const PEOPLE = list('居民 企业代表 果农 学生家长 老人 创业青年 渔民 货车司机');
export const SCOPES = list('全市 市区两级 沿海各镇 五个试点区 百余个村庄 各派出机构');
export const SLOGAN_FIRST = list('一窗 一码 一网 一图 一表 一链 三方 四级 全程 双向 码上 掌上');
export const SLOGAN_LAST = list('通办 统管 直达 速查 联审 共治 代办 兜底 到家 先行');
export const UNITS = [
  ['办理', '件'],
  ['走访', '户'],
  ['化解', '起'],
  ['培训', '人次'],
  ['发放', '万元'],
  ['建成', '处'],
  ['服务', '家'],
  ['整改', '项'],
] as const;
export const SURNAMES = list('周 吴 郑 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕');
export const GIVEN = list('晓岚 文舟 一川 思远 若溪 明澈 念青 书禾 景行 知夏 云帆 子谦');
