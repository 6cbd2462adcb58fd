import type { Dice } from './dice.ts';

/** Surnames by how often they are met; the rare ones stand for one in six. */
const SURNAMES = [
  ...'김이박최정'.repeat(8),
  ...'강조윤장임한오서신권황안송류홍'.repeat(3),
  ...'전고문손배백허남심노하곽성차주우구나민진지엄원천방공현함변염',
];

// prettier-ignore
const GIVEN = [
  '도현', '서준', '지안', '하윤', '유진', '민재', '은별', '태오', '서아', '건우', '영수', '정희', '상호', '미경', '병철', '순옥', '재훈', '지영', '성민', '혜진',
  '동욱', '현정', '기태', '선희', '용준', '경아', '종석', '은주', '대식', '수현', '창훈', '보람', '규식', '연주', '만호', '소영', '형석', '나리', '광수', '희선',
  '승우', '명자', '철민', '가은', '인호', '윤정', '덕수', '아름', '원식', '채린', '진규', '은지', '봉수', '다혜', '호진', '영란', '석주', '민서', '홍기', '예린',
];

/** A person's name, seldom the same twice. */
export const personName = (dice: Dice): string => dice.pick(SURNAMES) + dice.pick(GIVEN);

// prettier-ignore
const FIRST_WORDS = [
  '한빛', '새론', '다올', '가온', '누리', '마루', '바름', '아람', '으뜸', '하늘', '대원', '동신', '삼우', '성진', '우진', '태광', '신흥', '대동', '국일', '세명',
  '유일', '진성', '광명', '영진', '동아', '미래', '서진', '한일', '경인', '중앙', '대성', '화인', '금강', '백두', '청호', '이룸', '나래', '두레', '미르', '온새미',
  '예성', '지엔', '에이원', '케이', '제이', '더본', '비전', '유니', '코리아', '에스엠', '디에스', '와이에스', '엠케이', '티에스', '네오', '이노', '퍼스트', '그린', '하나', '참',
];

const FORMS: readonly ((name: string) => string)[] = [
  (name) => `주식회사 ${name}`,
  (name) => `㈜${name}`,
  (name) => `${name}(주)`,
  (name) => `${name} 주식회사`,
  (name) => `(주)${name}`,
];

/** 상호: what nobody of `taken` has, whatever its legal form; a sole owner has no such form. */
export function companyName(
  words: readonly string[],
  isCorporation: boolean,
  taken: Set<string>,
  dice: Dice,
): string {
  for (;;) {
    const name = dice.pick(FIRST_WORDS) + dice.pick(words);
    if (taken.has(name)) continue;
    taken.add(name);
    return isCorporation ? dice.pick(FORMS)(name) : name;
  }
}
