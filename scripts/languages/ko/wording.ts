/** Korean: so far, what keeps copy from going out, and what stands before dates. */

import type { Wording } from '../wording.ts'

export default {
  published: '[기사]입력 | 등록 | 게시 | 발행[일] | 작성일 | 승인',
  counts: '댓글 <digits> | 조회[수] <digits>',
  updatedDates: '[최종]수정 | 업데이트 | 최종[ ](수정|업데이트)',
  embargoEnds: '이후[ ]보도[[ ]가능] | 이후[ ](게재|공개)[[ ]가능]',
  embargoes: '엠바고 | 보도[ ]유예 | 보도[ ]제한 | 보도[ ]시점',
  holds: '초안 | 보도[ ]금지 | 비공개 | 게재[ ]금지 | 작성[ ]중 | 대외비',
  times: '오늘 | 내일 | 오전 | 오후 | (월|화|수|목|금|토|일)요일 | (년|월|일|시|분)',
  obituarySections: '부고',
  adSections: '알림[판] | 생활광고',
  letterSections: '독자투고 | 독자의 소리',
  opinion: '사설 | 칼럼 | 오피니언 | 기고 | 독자투고',
  embargoStems: '엠바고',
  posts: '기자 | 특파원 | 통신원 | 인턴기자 | 논설위원 | 편집위원 | 선임기자 | 객원기자',
  organisations: '일보 | 신문 | 통신 | 뉴스 | 방송 | 타임스 | 경제',
  bylineOpeners: '(글|글·사진|취재|정리)(=|:|·) | 기자[ ]=',
  wireReporters: '기자 | 특파원',
  advisoryKeys: '내용 | 대상 | 주최 | 문의',
  eventDates: '일시 | 날짜 | 언제',
  eventTimes: '시간',
  eventPlaces: '장소 | 어디서',
  writtenBy: '글',
  picturedBy: '사진',
} satisfies Wording
