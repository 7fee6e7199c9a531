/** Korean. */

import type { Language } from '../language.ts'

const ko: Language = {
  code: 'ko',
  familyNames:
    '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국',
  set: { quotes: '“ ” ‘ ’' },
  weekdays: ['월요일, 월', '화요일, 화', '수요일, 수', '목요일, 목', '금요일, 금', '토요일, 토', '일요일, 일'],
  upTo: '부터',
  dateSigns: { year: '년', month: '월', day: '일' },
  signs: [
    {
      common:
        '이다는을의에가고하한지로기사도를은인대자서어리시해정부일그수라보나스있아제여전원주들으적장구만상동화과미국공연성조오신안고경비면게선무요했선중세우유년월마위합생당방관회제재개민시장항교량',
      usual: ['euc-kr', 0xb0, 0xc8],
    },
  ],
  clock: {
    mayOpen: '오전, 오후',
    signs: { hour: '시' },
  },
  keys: {
    headline: '제목',
    dek: '부제, 부제목',
    bylines: '기자, 글쓴이',
    place: '장소',
    date: '날짜',
    section: '분야',
    source: '출처',
  },
}

export default ko
