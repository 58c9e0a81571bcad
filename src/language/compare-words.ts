const english = {
  rowDiffers: 'differs',
  rowOpen: 'Not recorded for all',
  rowLink: (name: string) => `Copy the address of the row ${name}`,
  items: 'What is compared',
  replace: (name: string) => `Replace ${name}`,
  replaceBy: (name: string) => `Replace ${name} by`,
  cancel: 'Cancel',
  keys: 'Alt+← and Alt+→ move it, Delete removes it.',
  moved: (name: string, at: number, of: number) => `${name} is now column ${at} of ${of}.`,
  removed: (name: string) => `${name} removed.`,
  replaced: (name: string, by: string) => `${by} in place of ${name}.`,
  most: 'Six is the most that can be compared.',
  pickHint: (n: number) => `${n} columns, as they were written. Pick two to six to compare on their own.`,
  pick: (name: string) => `Pick ${name}`,
  pickGroup: 'Columns that are groups stay as they were written. Pick two to six to compare on their own.',
  since: 'Changed since',
  sinceSome: (n: number, month: string) =>
    `${n} recorded ${n === 1 ? 'fact has' : 'facts have'} changed since ${month}.`,
  sinceNone: (month: string) => `No recorded fact has changed since ${month}.`,
  copy: 'Copy',
  copyMarkdown: 'Markdown',
  copyTsv: 'Spreadsheet',
  copyLink: 'Link',
  print: 'Print',
  copied: 'Copied',
  copiedRow: (name: string) => `The address of the row ${name} is copied.`,
  refused: 'Copying was refused. The text is selected: press Ctrl+C.',
  closeText: 'Close',
};

/** What the comparison panel says beyond the app's own messages; arrives with it. */
export type CompareWords = typeof english;

const korean: CompareWords = {
  rowDiffers: '다름',
  rowOpen: '일부만 기록됨',
  rowLink: (name) => `‘${name}’ 행의 주소 복사`,
  items: '비교하는 것',
  replace: (name) => `${name} 바꾸기`,
  replaceBy: (name) => `${name} 대신 넣을 것`,
  cancel: '취소',
  keys: 'Alt+←, Alt+→로 옮기고 Delete로 뺍니다.',
  moved: (name, at, of) => `${name}: ${of}개 열 중 ${at}번째입니다.`,
  removed: (name) => `비교에서 뺐습니다: ${name}`,
  replaced: (name, by) => `바꿨습니다: ${name} → ${by}`,
  most: '최대 여섯 개까지 비교할 수 있습니다.',
  pickHint: (n) => `작성된 그대로 ${n}개 열을 보여 드립니다. 두 개에서 여섯 개를 골라 따로 비교할 수 있습니다.`,
  pick: (name) => `${name} 고르기`,
  pickGroup: '묶음으로 작성된 비교입니다. 두 개에서 여섯 개를 골라 따로 비교할 수 있습니다.',
  since: '변경 기준월',
  sinceSome: (n, month) => `${month} 이후 바뀐 사실이 ${n}개 기록되어 있습니다.`,
  sinceNone: (month) => `${month} 이후 바뀐 사실은 기록되어 있지 않습니다.`,
  copy: '복사',
  copyMarkdown: 'Markdown',
  copyTsv: '스프레드시트',
  copyLink: '링크',
  print: '인쇄',
  copied: '복사했습니다',
  copiedRow: (name) => `‘${name}’ 행의 주소를 복사했습니다.`,
  refused: '복사가 거부되었습니다. 텍스트를 선택해 두었으니 Ctrl+C를 눌러 주세요.',
  closeText: '닫기',
};

/** The words in a language; English for those that have none. */
export function compareWords(language: string): CompareWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
