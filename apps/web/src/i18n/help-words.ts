/** The words beside the drawings of what is hard to understand; they come with the drawings alone. */
export const helpKo = {
  levels: {
    steps: ['기초', '중간1', '중간2', '고도'],
    notes: ['실적을 입력', '자동 수집', '설비 제어', '스스로 조정'],
    text: '생산 실적을 컴퓨터로 보면 기초, 설비 값이 저절로 모이면 중간1입니다. 모은 값으로 설비를 움직이면 중간2, 공장 전체가 스스로 맞추면 고도입니다.',
  },
  ai: {
    steps: ['인지', '예측', '자동화', '소통', '생성'],
    notes: ['불량을 찾음', '고장을 미리', '알아서 조절', '말로 물음', '문서를 만듦'],
    text: '주물 공장에서 사진을 보고 기포를 찾으면 ‘인지’, 금형이 언제 고장 날지 미리 알면 ‘예측’입니다. 가장 손이 많이 가는 공정 하나만 골라도 됩니다.',
  },
  inKind: {
    steps: ['현금', '현물'],
    notes: ['통장에서 나가는 돈', '직원 인건비, 이용료'],
    text: '현물은 돈 대신 내는 몫입니다. 예를 들어 사업을 맡은 직원의 인건비를 현물로 치면 그만큼 통장에서 덜 나갑니다.',
  },
  independence: {
    steps: ['큰 회사', '우리 회사'],
    notes: ['자산 5,000억 원 이상', '지분 30 % 이상?'],
    text: '자산이 5,000억 원을 넘는 큰 회사가 우리 지분을 30 % 이상 가진 최대주주이면 독립성이 없다고 봅니다. 사장과 가족이 지분을 모두 가진 회사는 대개 ‘예’입니다.',
  },
  pool: {
    steps: ['공급기업', 'Pool 등록', '함께 신청'],
    notes: ['설비와 SW 회사', '자격을 확인한 명단', '등록된 회사만'],
    text: 'Pool은 자격을 확인한 공급기업의 명단입니다. 부품 공장이 아는 SW 회사와 하려면 그 회사가 명단에 있어야 합니다.',
  },
  mentoring: {
    steps: ['신청 전', '구축', '중간점검'],
    notes: ['사전·AX기획 8회', '구축지도 4회', '점검을 받음'],
    text: '제조DX멘토단 전문가가 공장에 와서 도와주는 상담입니다. 신청 전에는 무엇을 만들지 함께 정하고, 만드는 동안에는 제대로 되는지 봐 줍니다.',
  },
};

export type HelpWords = typeof helpKo;
/** What can be explained with a drawing. */
export type HelpTopic = keyof HelpWords;

export const helpEn: HelpWords = {
  levels: {
    steps: ['Basic', 'Mid 1', 'Mid 2', 'High'],
    notes: ['Typed in', 'Collected', 'Controlled', 'Adapts itself'],
    text: 'Results on a computer are 기초 (basic); machine values that collect themselves are 중간1. Machines moved by those values are 중간2, a plant that adapts as a whole is 고도.',
  },
  ai: {
    steps: ['See', 'Predict', 'Automate', 'Talk', 'Create'],
    notes: ['Finds flaws', 'Warns early', 'Adjusts', 'Answers', 'Writes'],
    text: 'A casting shop that finds bubbles in pictures uses 인지 (see); one that knows when a mould will fail uses 예측 (predict). One process, the one that costs most work, is enough.',
  },
  inKind: {
    steps: ['Cash', 'In kind'],
    notes: ['Leaves the account', 'Wages, cloud fees'],
    text: 'In kind is the share that you pay without money. Wages of staff who work on the project count, for example, so that less leaves the account.',
  },
  independence: {
    steps: ['Big company', 'Your company'],
    notes: ['Assets ≥ KRW 500 bn', 'Owns 30 % or more?'],
    text: 'If a company with assets above KRW 500 billion is the largest owner and holds 30 % or more, yours is not independent. If the owner and family hold all shares, the answer is usually yes.',
  },
  pool: {
    steps: ['Supplier', 'In the Pool', 'Apply together'],
    notes: ['Machines, software', 'Checked list', 'Listed ones only'],
    text: 'The Pool is the list of suppliers whose qualification was checked. A parts maker that wants to work with a software firm it knows needs that firm on the list.',
  },
  mentoring: {
    steps: ['Before', 'Building', 'Mid check'],
    notes: ['Planning, 8 visits', 'Guidance, 4 visits', 'Inspection'],
    text: 'Experts of 제조DX멘토단 come to the factory and advise. Before the application they help to plan; while it is built they see that it goes well.',
  },
};
