/**
 * Words that owners use for their business and the classification does not, with the codes to offer for them.
 * The portal's own reading of the class names, to find a code with; it decides nothing.
 */
export const EVERYDAY_WORDS: readonly (readonly [words: string, codes: string])[] = [
  ['사출 성형', '22241 22249 22232 22299'],
  ['압출', '22211 22212 22213'],
  ['용접', '25929'],
  ['제관 철구조물', '25112 25113'],
  ['프레스 판금 스탬핑', '25914 25913'],
  ['선반 밀링 씨엔씨 cnc mct 기계가공 정밀가공 가공업', '25924'],
  ['도장 코팅 아노다이징', '25923'],
  ['피씨비 pcb 기판', '26222 26223 26221'],
  ['배터리 이차전지 2차전지', '28202 28209'],
  ['반도체 칩 메모리', '26111 26112'],
  ['엘이디 led', '26121'],
  ['조선 선박 배', '31111 31114'],
  ['과자', '10603'],
  ['제과 제빵 베이커리', '10602 10603'],
  ['밀키트 간편식 도시락', '10701 10709'],
  ['정육 육가공', '10122 10129'],
  ['볼트 나사', '25941 25942'],
  ['공작기계 자동화', '29223 29224 29280'],
  ['차부품', '30310 30320 30399'],
  ['옷 의류 봉제', '14111 14112 14191'],
];
