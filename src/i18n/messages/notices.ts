/** What was done, by the name of the act. */
const actsEn: Record<string, string> = {
  'contact-added': 'Added to your people.',
  'contact-changed': 'Saved.',
  'contact-deleted': 'Moved to the trash.',
  'contact-restored': 'Put back.',
  'interaction-logged': 'Logged.',
  'interaction-changed': 'Entry saved.',
  'interaction-deleted': 'Entry removed.',
  'promise-added': 'Promise noted.',
  'promise-kept': 'Promise kept.',
  'promise-reopened': 'Promise open again.',
  'goal-added': 'Goal saved.',
  'goal-changed': 'Goal saved.',
  'goal-deleted': 'Goal moved to the trash.',
  'goal-restored': 'Put back.',
  'seat-filled': 'Seat taken.',
  'seat-emptied': 'Seat empty again.',
  'habit-added': 'Added to your checklist.',
  'habit-changed': 'Habit saved.',
  'habit-ticked': 'Ticked.',
  'habit-unticked': 'Tick removed.',
  'habit-deleted': 'Habit moved to the trash.',
  'habit-restored': 'Put back.',
  'lesson-completed': 'Lesson completed.',
  'lesson-reopened': 'Lesson open again.',
  'act-chosen': 'This week’s act is set.',
  'act-done': 'Done.',
  'act-dropped': 'Act dropped.',
  'event-added': 'Planned.',
  'event-changed': 'Saved.',
  'check-answered': 'Answers kept.',
  'review-saved': 'Review kept.',
  'adviser-chosen': 'Kept.',
};

const en = {
  undo: 'Undo',
  dismiss: 'Close',
  undone: 'Taken back.',
  acts: actsEn,
  actDefault: 'Saved.',
  problems: {
    unavailable:
      'This browser does not let the site store anything (a private window or blocked storage?). Open the site in a normal window, or allow storage for it, and try again.',
    blocked:
      'Another tab holds an older version of your records open. Close the other tabs of this site, then try again.',
    full: 'There is no room left on this device, so nothing was saved. Free some space, then try again.',
    newer:
      'Your records were written by a newer version of this site, so they are read-only here. Reload the page to get it.',
    'set-aside':
      'This record on disk is damaged and was set aside, so it is not overwritten. You find it on the Data page.',
    invalid: 'This could not be saved in this form. Check what you typed and try again.',
    broken:
      'The browser’s storage did not answer, so nothing was saved. Try again; if it happens again, reload the page.',
  },
  kept: 'What you typed is still in the form.',
  saveDraft: 'Save what I typed as a file',
  saveCopy: 'Save a copy of everything',
  superseded:
    'A newer version of this site is open in another tab. Reload this page before you go on.',
  reload: 'Reload',
};

const actsJa: typeof actsEn = {
  'contact-added': '「人」に加えました。',
  'contact-changed': '保存しました。',
  'contact-deleted': 'ごみ箱に移しました。',
  'contact-restored': '元に戻しました。',
  'interaction-logged': '記録しました。',
  'interaction-changed': 'やりとりを直しました。',
  'interaction-deleted': 'やりとりを消しました。',
  'promise-added': '約束を書き留めました。',
  'promise-kept': '約束を果たしました。',
  'promise-reopened': '約束をもう一度開きました。',
  'goal-added': '目標を保存しました。',
  'goal-changed': '目標を保存しました。',
  'goal-deleted': '目標をごみ箱に移しました。',
  'goal-restored': '元に戻しました。',
  'seat-filled': '席が埋まりました。',
  'seat-emptied': '席を空けました。',
  'habit-added': '「習慣」に加えました。',
  'habit-changed': '習慣を保存しました。',
  'habit-ticked': '印を付けました。',
  'habit-unticked': '印を外しました。',
  'habit-deleted': '習慣をごみ箱に移しました。',
  'habit-restored': '元に戻しました。',
  'lesson-completed': 'レッスンを終えました。',
  'lesson-reopened': 'レッスンを読みかけに戻しました。',
  'act-chosen': '今週の一歩を決めました。',
  'act-done': 'できました。',
  'act-dropped': '今週の一歩を取り消しました。',
  'event-added': '予定に入れました。',
  'event-changed': '保存しました。',
  'check-answered': '答えを残しました。',
  'review-saved': '振り返りを残しました。',
  'adviser-chosen': '残しました。',
};

const ja: typeof en = {
  undo: '元に戻す',
  dismiss: '閉じる',
  undone: '元に戻しました。',
  acts: actsJa,
  actDefault: '保存しました。',
  problems: {
    unavailable:
      'このブラウザでは記録を保存できません(プライベートウィンドウか、保存が禁止されているようです)。通常のウィンドウで開くか、保存を許可してから、もう一度お試しください。',
    blocked:
      '別のタブが古い版のまま記録を開いています。このサイトのほかのタブを閉じてから、もう一度お試しください。',
    full: '端末の空きが足りないため、保存できませんでした。空きを作ってから、もう一度お試しください。',
    newer:
      '記録は新しい版のサイトで書かれたもので、ここでは読むことだけができます。ページを読み込み直してください。',
    'set-aside':
      'この記録は壊れているため、上書きせずによけてあります。「データ」のページで確かめられます。',
    invalid: 'この形では保存できませんでした。入力を見直して、もう一度お試しください。',
    broken:
      'ブラウザの保存領域から応答がなく、保存できませんでした。もう一度お試しください。続くときはページを読み込み直してください。',
  },
  kept: '入力した内容は、まだ画面に残っています。',
  saveDraft: '入力した内容をファイルに保存',
  saveCopy: 'すべての控えを保存',
  superseded:
    '別のタブで新しい版のサイトが開いています。続ける前に、このページを読み込み直してください。',
  reload: '読み込み直す',
};

export const notices = { en, ja };
export type NoticesMessages = typeof en;
