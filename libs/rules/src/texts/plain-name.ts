/** What makes a name a message: an address of the web or of mail. 예스24.com is a name. */
const ADDRESS = /:\/\/|\bhttps?:|\bwww\.|@|[a-z0-9]\.[a-z]{2,}\//;

/** Whether a name of a person or company carries no address that a mail program or a reader would follow. */
export const isPlainName = (name: string): boolean =>
  !ADDRESS.test(
    name
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .toLowerCase(),
  );
