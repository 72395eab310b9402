/**
 * Surnames that may open a name standing alone (no role word beside it). Source: 百家姓 and the surname tables of the
 * Ministry of Public Security's name reports, single-character ones by frequency, then rare ones met in bylines.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧由么闪宦琚郏宓邴胶年鞏佀撒苍虎逄卢肇召綦郇訾牧祭郗荀烟邶仉璩乌弓法鄂佴酆缑汝哀濮蔚苌巨厍绳候洪傅萧阎丘钮滑汲仰郦庾寿桓凤松暴蓟郤墨贲代宝青卯妥税俎昃禤镡';
const COMPOUND =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 夏侯 长孙 宇文 端木 轩辕 百里 呼延 南宫 独孤 司空 澹台 申屠 拓跋 完颜 闻人 太史 淳于 钟离 单于 万俟 赫连 第五 东郭 西门 公羊 公冶 仲孙 鲜于 闾丘 亓官 巫马 公西 漆雕 乐正 壤驷 宰父 谷梁 段干 梁丘 左丘 东门 南门';

export const SURNAMES: ReadonlySet<string> = new Set([...SINGLE, ...COMPOUND.split(' ')]);

/** Whether a run of ideographs opens with a surname and has a name's length. */
export function mayBeName(run: string): boolean {
  if (run.includes('·')) return run.length >= 4 && run.length <= 20;
  if (SURNAMES.has(run.slice(0, 2)) && run.length >= 3) return run.length <= 4;
  return run.length >= 2 && run.length <= 3 && SURNAMES.has(run.charAt(0));
}
