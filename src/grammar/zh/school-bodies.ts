/**
 * Bodies inside schools, universities and hospitals. Their names are made of common words (水利与建筑学院, 学生工作处), so
 * neither a rare word nor a place marks them: the words themselves do. Source: own knowledge of Chinese campuses.
 */
const FIELDS =
  '文(?=学院)|理(?=学院)|工(?=学院)|商(?=学院)|法(?=学院)|农(?=学院)|热能|能动|动画|新闻与传播|马克思主义|人文|社会|科学|水利|建筑|资源|环境|新闻|传播|经济|管理|经管|文学|艺术|物理|化学|技术|信息|工程|机械|机电|电子|电气|自动化|计算机|数学|统计|化工|材料|生物|生命|基础|临床|医学|护理|药学|检验|公共|卫生|法学|法律|政治|政法|公共管理|外国语|外国语言|外语|英语|语言|国际|教育|教师|学前|体育|音乐|美术|设计|舞蹈|传媒|媒体|数字|历史|文化|中文|汉语言|旅游|食品|农学|农业|林学|园艺|园林|动物|动物科技|植物|交通|运输|汽车|土木|城市|规划|能源|动力|软件|网络|通信|智能|人工智能|制造|航空|航天|海洋|船舶|测绘|地理|地质|矿业|冶金|安全|纺织|服装|轻工|财经|财政|金融|会计|商贸|商务|电子商务|贸易|物流|工商|心理|应用|现代|现代农业|继续|哲学|民族|思政|康复|口腔|中医|针灸|公安|体育与健康|建工|机电工程|师范|初等|特殊';
const COLLEGE = `(?:(?:${FIELDS})(?:[与和及](?=(?:${FIELDS})))?){1,6}(?:学院(?![派路街])|学部|系(?![统列数]))`;

const OFFICES =
  '学生工作(?:处|部|办公室|委员会)|学工(?:处|部|办)|学生处|教务处|教导处|教务科|教学科研处|教学处|教科处|教科室|教研处|科研处|科技处|社科处|社会科学处|人事处|财务处|资产处|后勤处|后勤管理处|保卫处|总务处|政教处|德育处|招生处|招生就业处|招就处|就业处|就业指导中心|国际交流处|国际合作与交流处|国际合作处|研究生处|研究生工作部|离退休工作处|校企合作处|产教融合处|对外合作处|教师工作部|教师发展中心|校友工作办公室|校友办|校友会|党政办公室|党政办|党委办公室|校长办公室|护理部|医务科|医务处|医务部|感控科|院感科|门诊部|党建中心|学生资助中心|大学生艺术团|青年志愿者协会|青志协|社团联合会|社团管理指导中心|青年媒体中心|寄管处|年级组';
const YOUTH = '分团委学生会|团委学生会|学生分会|学生会|研究生会|团学联|分团委|团总支|团工委|分工会';
const PARTS = '学习部|宣传部|组织部|文艺部|体育部|生活部|外联部|秘书处|办公室|学生会|学生分会|主席团';
const SECTIONS = '学习部|文艺部|体育部|生活部|外联部|自律部|权益部|社团部|纪检部';
const LETTER = '[\\u4e00-\\u9fff]';
/** The yard of a school or hospital, not the end of 学院 or 法院. */
const OWN_YARD = '(?<![学医法检科书剧影画寺])院';
/** 外语学院|英语教研室: what a college's name goes on with. */
const INNER = `(?:(?![长书主任教师学生和与及在由为的举组开承协党团院系])${LETTER}){2,6}?(?:教研室|办公室|研究所|研究院|实验室|中心|艺术团|志愿服务队|工作室)`;
/** Guards the search for a college: most places of a text cannot open one. */
const FIRST_LETTERS = [...new Set(FIELDS.split('|').map((word) => word.charAt(0)))].join('');

/** Whole names, tried in this order at each place of a text about a school or hospital. */
export const SCHOOL_BODY = new RegExp(
  [
    // 外科第二党支部, 药理化党总支: what stands before a branch is its name.
    `(?<=^|[\\s、,。;:(“和与及由了]|[我该]院|[我该]校|医院党委|学院党委)(?!我[院校]|[各该本两双个])(?:(?![由在的向和与及院校系局委处党])${LETTER}){1,8}?(?:第[一二三四五六七八九十]{1,3})?(?:党支部|党总支|团支部)(?!的?书记处)`,
    '(?<=^|[\\s、,。;:])(?:医院|学校|学院)党委(?!副?书记|委员|班子|副)',
    `(?=[${FIRST_LETTERS}])${COLLEGE}(?:(?:党委|党总支|党支部)(?!副?书记|委员|班子|秘书)|(?:${YOUTH}|团委)(?:${PARTS})?|${INNER})?`,
    `(?:校|${OWN_YARD})?(?:(?:${YOUTH})(?:${PARTS})?|${OFFICES})`,
    `(?:校|${OWN_YARD})(?:工会|妇联|纪委|团委)(?![书主副])`,
    `(?<=^|[\\s、,。;:(由和与及在])(?:${SECTIONS})`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'gu',
);

/** 我院, 该校: the body that reports, which opens no name. */
export const OWN_SCHOOL = /[我该本][校院系](?![长友门园史训庆报士区])/gu;

/** Texts that tell of a school, a university or a hospital. */
export const CAMPUS = /学校|学院|大学|中学|小学|医院|校长|我院|我校|同学|学生|师生|幼儿园|护士/u;

/** What belongs to a larger body whose own name runs on into it: 北京大学|物理学院. */
export const CAMPUS_OWNER = /(?:大学|学院|医院|中学|学校|公司|集团|[省市区县局])$/u;
