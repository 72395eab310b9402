import { SURNAMES } from './byline-surnames.ts';
import { readWordList } from './word-list.ts';

const units = (characters: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
};

/** The hundred most frequent surnames, by the Ministry of Public Security's name reports. */
const FREQUENT =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤洪傅阎丘萧';
/** Surnames that are mostly other words: they need more evidence. */
const WORDLIKE =
  '和于同向从由都明年时来相是但则么门第单当要有能对为以信原全阿干元经连宁双应安平方白水文党万高金石成华乐宣帅国包关强尚车祖展道路易温占所查到上下法力行义因古今初海少计多那苍化首居自前后伊候况束储项封管盛支商农衡代宝青松寿凤暴滑墨税果回理经千归步别英保纳铁';

export const isFrequentSurname = units(FREQUENT);
export const isWordlikeSurname = units(WORDLIKE);
/** Surnames rare enough to be missing among bylines. */
const RARE =
  '掌产寸字赖隗矫巢爨翦蒯诸贠隽鬲贝缐撖揣伉虢渠钭茆丑郄鄞笪麴谯弋禚糜莘菅雒韶颛郐郸眭昝庹斛撒巩令从习咸怀承忻竺仓贡沐青鄯逢剡仵呙苑苻逄都果回理刀经占千归溥腾幺步冒稽宛冮别英保纳铁';
/** Surnames that are nearly always a conjunction or a preposition. */
export const isParticleSurname = units('区和与同向由从对为以要有是都能但则当来因于前后上到');
export const isSurname = units([...SURNAMES].filter((name) => name.length === 1).join('') + RARE);
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set([...SURNAMES].filter((name) => name.length === 2));
export const opensCompound = units([...COMPOUND_SURNAMES].map((name) => name.charAt(0)).join(''));

export const isGivenCharacter = units(readWordList('given-characters.txt').join(''));
/** Characters that no given name holds. */
export const neverInName = units(
  '副的了是不这那些我你他它她们或但被就很更还又与及再没该某各每个只所及等着过吗呢吧啊么什怎谁哪着把将让给对于市区县委局厅室馆楼站部院校组办处省员者第座次届种件项条款级吨斤岁日号间店厂队们村且即使虽此曾据按往到已指及',
);
/** Characters that end a name more often than they belong to it: a verb or a conjunction follows the name. */
export const weakLast = units(
  '同和与率任带在说并就也还赴作做为代向对从以来到出主参调陪发讲指强要表介会看走深先首随现当曾一等及分共受应接率',
);
/** Characters used to write foreign and minority names. */
export const isTransliteration = units(
  '晓伏阿埃艾爱安奥澳巴白拜班邦保鲍贝本比彼毕宾波伯博卜布采查茨慈次达代戴丹当道德邓迪蒂蓓佃丁东杜敦顿多俄厄恩尔法凡菲费芬丰冯佛夫弗福甫富盖甘冈高戈哥歌格葛贡古瓜圭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加佳嘉贾姜杰金津京居喀卡凯坎康考柯科可克肯孔寇库夸奎魁昆扩拉腊莱赖兰朗劳勒雷蕾黎里理丽莉利列琳林龄柳隆卢鲁路伦罗洛吕律马玛麦迈曼芒毛梅门蒙孟米密缅敏明缪摩莫墨默姆穆拿那纳娜南瑙内嫩尼妮宁纽农努诺欧帕潘庞培佩彭皮平珀普奇契齐恰千乔切钦琴青琼丘曲让热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊善尚绍舍申深圣施什石史士舒斯丝思松苏素索塔泰坦汤唐陶特滕提田铁廷通图土托娃瓦万旺威韦维卫魏温文翁沃乌吴武伍西希锡席夏先香肖谢欣辛兴休雄修许雅亚扬耶叶伊衣以因英尤于约泽曾扎詹哲珍芝治仲朱兹宗祖佐雪·拜彻彤旦央甲措吾木丛列帖买提江孜热合迪依提吐肉孜尔古丽巴图孟和其木格苏日娜赤烈坚赞土登来垂雪任别奈耐纽浦蓬齐切森昔泽朱菜顶冈果亨久拱裴查蔻韬棱欣延银英永占哲甄震知竹滋自祖普热亥俾斥察代第睇翰荒侯基截禁喀劳乐楞勃伯勒莉连廉令卢略曼梅美孟莫纳涅诺帕品婆浦恰仁若斯寺提添童托瓦沃武席辛宣逊盐扬爷伊逸因蕴赞章兆者珠茨佤廷伦舍芭黛蕊薇霞弥梵泰瓜拿力木提江古丽拜买吾罕娅玺赫珀琪琳璐佐侬僧剌卓叙呼嘎噶墩央岑恰惹拓措斐朵札柬泊渥湃滕灿烈云瑙甸窦笛策絮聂舍芒芙茵莆菩萝葆蓝薄蜜裕谬邦酷锡隋雍霓顺颇鲁麻默义易宋济育根昌歇赏额捷范',
);

/** Whether all of `[start, end)` is written with such characters. */
export function isTransliterated(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isTransliteration[text.charCodeAt(at)] !== 1) return false;
  return true;
}

export const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isLatin = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x250);

/** Syllable groups of Tibetan names; two of them make a name of four characters. */
export const TIBETAN = new Set(
  '晋美 图丹 久美 却吉 克珠 嘉措 多杰 才旦 才让 扎西 次仁 次旦 卓玛 央金 洛桑 旦增 丹增 索朗 索南 尼玛 达瓦 平措 顿珠 罗布 边巴 格桑 拉姆 白玛 嘎玛 强巴 土登 江村 坚赞 仁青 仁钦 益西 普布 旺堆 旺姆 措姆 曲珍 德吉 加措 坚参 巴桑 贡布 尕玛 昂旺 阿旺 华旦 旺杰 旺扎 云丹 班典 班禅 拉巴 米玛 巴珠 欧珠 次珍 玉珍 卓嘎 曲扎 赤列 群培 群增 晋美 晋巴 齐扎 普琼 次央 多吉 朗杰 南杰 桑珠 桑杰 桑吉 旦巴 丹巴 丹珠 久美 罗松 四郎 泽仁 泽郎 登巴 降措 降央 更登 项欠 才仁 尕藏 完玛 完么 看召 拉毛 南拉 李加 东知 官却 丁增 斯朗 斯郎 努登 吉美 曲批 色珍 达珍 白珍 仓决 旦珍 德庆 德央 俄珠'.split(
    ' ',
  ),
);

/** Japanese family names that reports write before a given name of one to three characters. */
export const JAPANESE = new Set(
  '岸田 安倍 石破 高市 麻生 河野 茂木 上川 岩屋 小泉 福田 鸠山 野田 小渊 二阶 山口 田中 铃木 佐藤 高桥 渡边 伊藤 中村 小林 加藤 吉田 山田 松本 井上 木村 清水 山本 斋藤 桥本 池田 前田 藤田 冈田 后藤 石川 小川 村上 近藤 远藤 青木 坂本 太田 西村 藤井 冈本 三浦 竹内 中岛 金子 和田 中山 石田 上田 森田 原田 柴田 酒井 宫崎 横山 大谷 羽生 野村 内田 高木 安藤 谷口 大野 今井 丸山 松田 村山 中曾 菅义 枝野 玉木 志位 垂秀 金杉 横井'.split(
    ' ',
  ),
);
