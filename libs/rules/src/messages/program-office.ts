/** 전담기관, and where to ask it. */
export const PROGRAM_OFFICE = { name: '스마트제조혁신추진단', phone: '1357' } as const;
