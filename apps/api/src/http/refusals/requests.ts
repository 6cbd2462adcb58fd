import { grouped } from '@subsidy/rules';

/** 요청 그 자체: 본문, 주소, 한도, 장애: what an answer says when it is no, about the request itself: body, address, limits, outages. */
export const requestWords = {
  outcomeUnknown:
    '처리되었는지 확인하지 못했습니다. 잠시 후 화면을 새로 고쳐 확인하고, 반영되지 않았으면 다시 시도해 주세요.',
  connectionLost:
    '데이터베이스와 연결이 끊겨 처리하지 못했습니다. 저장된 내용은 없으니 잠시 후 다시 시도해 주세요.',
  unknownProperty: '받지 않는 항목입니다. 이름을 확인해 주세요.',
  oneValue: '값 하나로 보내 주세요.',
  anotherForm: '형식이 다릅니다.',
  tooManyValues: (most: number) => `값이 너무 많습니다. 한 번에 ${grouped(most)}개까지 보낼 수 있습니다.`,
  tooDeep: '값이 너무 깊이 겹쳐 있습니다.',
  tooManyNames: (most: number) => `한 객체에 이름이 너무 많습니다. ${most}개까지 보낼 수 있습니다.`,
  notUtf8: '본문이 UTF-8이 아닙니다.',
  notAnObject: '요청 본문은 JSON 객체여야 합니다.',
  cursorOfAnotherList: '이 목록의 커서가 아닙니다. 처음부터 다시 불러와 주세요.',
  databaseOut:
    '지금은 포털이 자료에 닿지 못해 처리하지 못했습니다. 저장된 내용은 없으니 잠시 후 다시 시도해 주세요.',
  storageFull:
    '포털의 저장 공간이 모자라 저장하지 못했습니다. 보내신 내용에는 문제가 없습니다. 잠시 후 다시 시도하고, 계속되면 운영자에게 알려 주세요.',
  wrongAddress: '주소의 형식이 올바르지 않습니다. 주소를 다시 확인해 주세요.',
  wrongBody: '요청 본문의 형식이 올바르지 않습니다. JSON 형식을 확인해 주세요.',
  anotherRole: '이 작업은 다른 역할의 사용자만 할 수 있습니다.',
  checkAddress: '주소를 확인해 주세요.',
  tooLarge: '보낸 내용이 이 요청의 한도보다 큽니다. 내용을 줄이거나 나누어 보내 주세요.',
  jsonOnly: '요청 본문은 application/json 형식이어야 합니다.',
  laterAgain: '잠시 후 다시 시도해 주세요.',
  unstorableText: '저장할 수 없는 문자가 들어 있습니다.',
  failed: '처리하지 못했습니다',
  failedWith: (reference: string) =>
    `일부만 저장된 내용은 없습니다. 잠시 후 다시 시도하고, 계속되면 참조번호 ${reference}를 알려 주세요.`,
  tooMany: (seconds: number) =>
    `이 주소에서 보낸 요청이 너무 많습니다. ${seconds < 90 ? `${seconds}초` : `${Math.ceil(seconds / 60)}분`} 뒤에 다시 시도해 주세요.`,
  crossSite: '포털 화면에서 다시 시도해 주세요.',
  jobGone: '이미 다시 보냈거나 없는 작업입니다.',
  databaseStarting: '데이터베이스를 준비하고 있습니다.',
  exportGone: '내보낸 파일을 찾을 수 없습니다.',
};
