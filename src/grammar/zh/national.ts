/** Bodies of the whole country, by how their names begin. */
export const NATIONAL_BODIES =
  /^(?:中共中央|党中央|中央|国务院|国家|全国|最高人民|中国共产党中央|中华人民共和国|中国)/u;

/** Posts of the whole country that a text may name without their body. */
export const NATIONAL_TITLES = /^(?:总书记|中共中央|中央|国家主席|国务院|国务委员|全国|军委主席|党和国家)/u;
