/** 서류와 파일: what an answer says when it is no, about documents and files. */
export const documentWords = {
  supplierDocumentsOnly: '공급기업은 공급기업 서류만 올릴 수 있습니다.',
  applicationFull: '이 신청서에 올릴 수 있는 파일 수를 다 썼습니다. 담당 테크노파크에 문의해 주세요.',
  documentFull: (most: number) =>
    `서류 하나에 파일은 ${most}개까지 올릴 수 있습니다. 필요 없는 파일을 지우고 다시 올려 주세요.`,
  typeMissing: '서류 종류를 골라 주세요.',
  typeUnknown: (known: string) => `이 공고에 없는 서류입니다. 다음 중 하나여야 합니다: ${known}`,
  fileMissing: '올릴 파일을 골라 주세요.',
  fileEmpty: '빈 파일입니다. 내용이 있는 파일을 올려 주세요.',
  fileTooLarge: (megabytes: number) =>
    `파일은 ${megabytes} MB까지 올릴 수 있습니다. 용량을 줄여 다시 올려 주세요.`,
  formatsOnly: (formats: string) => `${formats} 형식의 파일만 올릴 수 있습니다.`,
  anotherFormat: (claimed: string, found: string) =>
    `이름은 ${claimed}인데 내용은 ${found}입니다. 이름을 바꾸지 말고, ${claimed} 형식으로 저장한 원본을 올려 주세요.`,
  locked: '암호가 걸린 파일입니다. 암호를 풀어 다시 올려 주세요.',
  oldFormat: (claimed: string) =>
    `예전 형식으로 저장한 파일입니다. ${claimed} 형식으로 다시 저장해 올려 주세요.`,
  damaged: '파일이 손상되어 열 수 없습니다. 원본을 다시 저장해 올려 주세요.',
  otherContents: (claimed: string) =>
    `파일의 실제 내용이 확장자(${claimed})와 다릅니다. ${claimed} 형식으로 저장한 원본을 올려 주세요.`,
  gone: '이미 지웠거나 없는 서류입니다.',
  suppliersOwnOnly: '공급기업이 올린 서류만 지울 수 있습니다.',
  multipartOnly: '파일을 multipart/form-data 형식으로 보내 주세요.',
  uploadBroken: '업로드가 끝까지 도착하지 않았거나 형식이 맞지 않습니다. 파일 하나를 다시 올려 주세요.',
  partUnknown: '받지 않는 항목입니다. 서류 종류, 발급일, 파일만 보낼 수 있습니다.',
  storeSilent: '파일 저장소가 응답하지 않아 처리하지 못했습니다. 잠시 후 다시 시도해 주세요.',
};
