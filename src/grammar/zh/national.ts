/** Bodies of the whole country, by how their names begin. */
export const NATIONAL_BODIES =
  /^(?:中共中央|党中央|中央|国务院|国家|全国|最高人民|中国共产党中央|中华人民共和国|中国)(?!.*(?:分行|支行|分公司|支公司|分局|支局|分会)$)/u;

/** Posts of the whole country that a text may name without their body; a delegate of a national congress has a local life. */
export const NATIONAL_TITLES =
  /^(?:总书记|中共中央|中央|国家(?:副?主席)|国务院|国务委员|全国(?!人大代表|政协委员)|军委主席|党和国家)/u;

/** Media of the whole country: whom they name without a post of some place is known to the whole country. */
export const NATIONAL_MEDIA =
  /新闻联播|新华社|新华网|新华每日电讯|人民日报|人民网|央视|中央(?:电视台|广播电视总台)|光明日报|经济日报|中国新闻网|中新[社网]|中国政府网|求是/u;

/** Posts that no Chinese body has, which texts name without their state. */
export const FOREIGN_TITLES =
  /^(?:副?总统|副?首相|国王|女王|王储|苏丹|埃米尔|总督|王室|外长|驻华大使|参议长|众议长|联合国)/u;
