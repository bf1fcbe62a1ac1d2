import { terms } from './terms.ts';

/**
 * A letter in three degrees of formality; a part in square brackets whose {place} has no value is left
 * out, and so is a line.
 */
interface LetterText {
  /** What kind of letter it is, as a choice. */
  label: string;
  /** What the log says once it is sent. */
  note: string;
  subject: string;
  body: Record<'close' | 'polite' | 'formal', string[]>;
}

const lettersEn = {
  first: {
    label: 'A first message after meeting',
    note: 'Wrote after meeting',
    subject: 'Good to meet you',
    body: {
      close: [
        'Hi {name},',
        'It was good to meet you[ on {day}][ ({place})].',
        'I would like to hear more about {topic}. If you know something short to read about it, the title is enough.',
        'No hurry at all. I hope that we meet again.',
      ],
      polite: [
        'Hello {name},',
        'Thank you for the conversation[ on {day}][ ({place})]. I enjoyed it, and I have been thinking about it since.',
        'I would be glad to hear more about {topic} one day, whenever it suits you.',
        'There is no need to reply. I only wanted to say thank you while we both remember.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'It was a pleasure to make your acquaintance[ on {day}][ ({place})], and I am grateful for the time you gave me.',
        'Should there be an occasion, I should be glad to learn more from you about {topic}.',
        'I hope that we shall speak again. Please do not feel obliged to answer.',
        'Yours sincerely,',
      ],
    },
  },
  thanks: {
    label: 'Thanks',
    note: 'Said thank you',
    subject: 'Thank you',
    body: {
      close: [
        'Hi {name},',
        'Thank you for {what}[ on {day}]. It meant a lot to me.',
        'I will tell you what comes of it.',
      ],
      polite: [
        'Hello {name},',
        'Thank you very much for {what}[ on {day}]. I was very glad of it.',
        'When I know how it turned out, I will let you know. If I can do something for you in the meantime, please say so.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'I should like to thank you sincerely for {what}[ on {day}]. I value it greatly.',
        'I shall report to you what comes of it.',
        'Yours sincerely,',
      ],
    },
  },
  'keep-in-touch': {
    label: 'Keeping in touch',
    note: 'Wrote to keep in touch',
    subject: 'How are you?',
    body: {
      close: [
        'Hi {name},',
        'You came to mind today, so here I am. How have you been?',
        'How are things with {topic}?',
        'Nothing to ask, I only wanted to say hello.',
      ],
      polite: [
        'Hello {name},',
        '[It has been a while since {day}, and ]I wanted to ask how you are.',
        'How are things with {topic}? I would be glad to hear.',
        'There is no hurry to answer. I hope that all is well.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'I hope this finds you well.[ It has been some time since we were last in touch, on {day}.]',
        'I write without any request, only to send my regards and to ask how you are.',
        'Yours sincerely,',
      ],
    },
  },
  reopen: {
    label: 'Writing again after a long silence',
    note: 'Wrote again after a long silence',
    subject: 'A hello after a long time',
    body: {
      close: [
        'Hi {name},',
        'It has been far too long[: {silence}]! I thought of you today and wanted to know how you are.',
        'I have not forgotten {what}. Thank you again.',
        'How are things with {topic}?',
        'No reason and no request. A line whenever you feel like it would make me happy.',
      ],
      polite: [
        'Hello {name},',
        '[It has been {silence} since we were last in touch, and ]I am sorry that I let it go quiet. You came to mind this week.',
        'I still think of {what}, and I am grateful for it.',
        'I would like to hear how things are with {topic}.',
        'I have nothing to ask. If you would like to talk some time, I should be very glad.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        '[It is {silence} since we were last in touch, and ]I ask your pardon for my long silence.',
        'I still think with gratitude of {what}.',
        'I should be glad to know how matters stand with {topic}.',
        'I write without any request, only to send my regards. Should you have time for a short conversation one day, it would be a pleasure.',
        'Yours sincerely,',
      ],
    },
  },
  'ask-introduction': {
    label: 'Asking for an introduction',
    note: 'Asked for an introduction',
    subject: 'May I ask you something?',
    body: {
      close: [
        'Hi {name},',
        'I am trying to understand a question better, and I am looking for someone like this: “{about}”. Does anyone come to mind?',
        'I would ask for twenty minutes, with my questions sent beforehand. Please ask them first whether they would like to.',
        'If nobody comes to mind, or it does not suit, that is perfectly fine. Just say no.',
      ],
      polite: [
        'Hello {name},',
        'May I ask you something? I am looking for someone like this: “{about}”. You came to mind as someone who may know one.',
        'If you know such a person, could you ask them whether they would be willing to talk to me for twenty minutes? I will send my questions beforehand.',
        'If it does not suit, please feel free to say no. I will understand completely.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'I hope you will allow me a request. I am looking for someone like this: “{about}”.',
        'Should you know such a person, I should be most grateful if you would ask them, at your convenience, whether a conversation of twenty minutes would be welcome. I would send a few lines about myself and my questions beforehand.',
        'Please do not hesitate to decline.',
        'Yours sincerely,',
      ],
    },
  },
  'introduce-ask': {
    label: 'Asking before I introduce them',
    note: 'Asked before an introduction',
    subject: 'Someone you may like to meet',
    body: {
      close: [
        'Hi {name},',
        'I think you and {about} would enjoy talking. May I introduce you to each other?',
        'I have not said anything to them yet. No is a fine answer.',
      ],
      polite: [
        'Hello {name},',
        'I know someone you may like to meet: {about}. I believe a conversation would be useful to you both.',
        'May I introduce you? I will ask them only if you would like it, and if the moment is wrong, please just say so.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'With your permission I should like to introduce you to {about}, as I believe that a conversation would be of value to both of you.',
        'I have not approached them and shall not do so without your consent.',
        'Yours sincerely,',
      ],
    },
  },
  introduce: {
    label: 'Introducing two people who both said yes',
    note: 'Introduced them',
    subject: 'You two should know each other',
    body: {
      close: [
        'Hi {name}, hi {about},',
        'As I said to each of you, I would like you two to know each other.',
        'I leave you to it. Tell me one day how it went!',
      ],
      polite: [
        'Hello {name}, hello {about},',
        'As agreed with each of you, I am glad to introduce you to each other.',
        'You may like to begin with a short call. From here I leave it to you, and I would be glad to hear how it went.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name}, dear {about},',
        'With the kind consent of both of you, I have the pleasure of introducing you to each other.',
        'I leave the next step in your hands, and should be glad to hear of it.',
        'Yours sincerely,',
      ],
    },
  },
  advice: {
    label: 'Asking for advice',
    note: 'Asked for advice',
    subject: 'A short question',
    body: {
      close: [
        'Hi {name},',
        'You know {topic} far better than I do. May I ask you one thing?',
        'I have tried … and got stuck at …. What would you do next?',
        'Two lines are plenty, whenever you have a moment.',
      ],
      polite: [
        'Hello {name},',
        'May I ask for your view on {topic}? I have tried …, and I am unsure about ….',
        'What would you look at first? A line or two would help me a great deal, and I will tell you what came of it.',
        'If the moment is wrong, please leave it.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'May I ask for your counsel on {topic}? I have considered …, and my question is ….',
        'A short indication would be of great help. I shall let you know the outcome.',
        'Yours sincerely,',
      ],
    },
  },
  outcome: {
    label: 'Telling what came of an introduction',
    note: 'Told what came of the introduction',
    subject: 'What came of your introduction',
    body: {
      close: [
        'Hi {name},',
        'Thank you again for bringing me together with {about}. Here is what came of it: …',
        'I wanted you to be the first to know.',
      ],
      polite: [
        'Hello {name},',
        'Thank you again for introducing me to {about}. I wanted to tell you what came of it: …',
        'It would not have happened without you.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'I should like to report to you on the introduction to {about}, for which I remain most grateful: …',
        'Yours sincerely,',
      ],
    },
  },
  birthday: {
    label: 'Birthday wishes',
    note: 'Sent birthday wishes',
    subject: 'Happy birthday',
    body: {
      close: ['Happy birthday, {name}!', 'I hope you have a lovely day, and some cake.'],
      polite: [
        'Hello {name},',
        'Many happy returns of the day. I hope the coming year is kind to you.',
        'Kind regards,',
      ],
      formal: [
        'Dear {name},',
        'Please accept my warm wishes on your birthday, and for the year ahead.',
        'Yours sincerely,',
      ],
    },
  },
} satisfies Record<string, LetterText>;

/** English letters have no greeting by the season. */
const noSeasons: string[] = [];

const en = {
  letters: lettersEn,
  seasons: noSeasons,
  exchanges: {
    information: 'the information',
    advice: 'your advice',
    introduction: 'the introduction',
    help: 'your help',
    opportunity: 'the opportunity',
    feedback: 'your frank words',
    gift: 'the gift',
    thanks: 'your kind words',
  },
  close: terms.en.close,
  title: 'Write to {name}',
  kind: 'What kind of letter',
  formality: 'How formal',
  formalities: { close: 'Close', polite: 'Polite', formal: 'Formal' },
  subject: 'Subject',
  about: 'Whom you are looking for',
  aboutHint: 'By what they have done, such as “someone who has moved a team to shorter meetings”.',
  body: 'The letter',
  bodyHint: 'Change it until it sounds like you. Nothing is sent from here by itself.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  mail: 'Open in the mail program',
  share: 'Share',
  sent: 'Sent: log it',
  goneTitle: 'This letter has nobody to go to',
  goneText:
    'Their record was moved to the trash meanwhile, or joined with another one. Nothing was logged. If you put it back, your words are here again.',
  goneOpen: 'See where the record is now',
  warmUp: 'To warm up, write first to someone you are in touch with: {name}.',
  warmUpWrite: 'Write to {name} first',
};

const lettersJa: Record<keyof typeof lettersEn, LetterText> = {
  first: {
    label: '会ったあとの最初の一通',
    note: '会ったあとに一通送った',
    subject: 'お礼のご連絡',
    body: {
      close: [
        '{name}',
        '[{day}は][{place}で]楽しい時間をありがとうございました。',
        '{topic}のこと、もっと聞いてみたいと思っています。短く読めるものがあれば、題名だけでも教えてもらえるとうれしいです。',
        '急ぎません。また次の機会に！',
      ],
      polite: [
        '{name}',
        '[{day}は][{place}で]お話しでき、ありがとうございました。',
        '{topic}について、よろしければ、いつかゆっくり聞かせてください。',
        'ご返信には及びません。忘れないうちにお礼だけと思い、ご連絡しました。',
        '今後ともどうぞよろしくお願いいたします。',
      ],
      formal: [
        '{name}',
        '突然のご連絡、失礼いたします。[{day}は][{place}で]ご挨拶の機会をいただき、誠にありがとうございました。',
        '{topic}について、いずれお話を伺えれば、大変ありがたく存じます。',
        'またお目にかかれましたら幸いに存じます。ご返信はお気遣いなくお願いいたします。',
        '今後ともご指導のほど、よろしくお願い申し上げます。',
      ],
    },
  },
  thanks: {
    label: 'お礼',
    note: 'お礼を伝えた',
    subject: 'お礼',
    body: {
      close: [
        '{name}',
        '[{day}は]{what}をありがとうございました。本当にうれしかったです。',
        'どうなったか、また報告しますね。',
      ],
      polite: [
        '{name}',
        '[{day}は]{what}をいただき、ありがとうございました。心から感謝しています。',
        '結果が出ましたら、あらためてご報告します。私にできることがあれば、いつでもおっしゃってください。',
        '今後ともどうぞよろしくお願いいたします。',
      ],
      formal: [
        '{name}',
        '平素より大変お世話になっております。[{day}は]ご多用のところ{what}を賜り、心より御礼申し上げます。',
        'その後の経過は、あらためてご報告いたします。',
        '今後ともご指導のほど、よろしくお願い申し上げます。',
      ],
    },
  },
  'keep-in-touch': {
    label: '近況伺い',
    note: '近況を伺う一通を送った',
    subject: 'お変わりありませんか',
    body: {
      close: [
        '{name}',
        'ふと思い出して連絡しました。最近いかがですか。',
        '{topic}のほうは、その後どうですか。',
        '用があるわけではないので、返事は気が向いたときに。',
      ],
      polite: [
        '{name}',
        '{season}お変わりなくお過ごしでしょうか。[{day}から、少し間が空いてしまいました。]',
        '{topic}のほうは、その後いかがでしょうか。よろしければ聞かせてください。',
        'お返事は急ぎません。どうぞお元気でお過ごしください。',
      ],
      formal: [
        '{name}',
        '{season}ますますご清祥のこととお慶び申し上げます。[{day}以来、ご無沙汰しております。]',
        '特に用件はございませんが、近況のご挨拶を申し上げたく、ご連絡いたしました。',
        '時節柄、どうぞご自愛ください。',
      ],
    },
  },
  reopen: {
    label: '久しぶりの便り',
    note: '久しぶりに便りを出した',
    subject: 'ご無沙汰しています',
    body: {
      close: [
        '{name}',
        'すっかりご無沙汰してしまいました。[もう{silence}になりますね。]今日ふと思い出して、元気かなと思い連絡しました。',
        '以前いただいた{what}、いまもありがたく思っています。',
        '{topic}のほうは、その後どうですか。',
        'お願いごとではありません。気が向いたら、近況を聞かせてください。',
      ],
      polite: [
        '{name}',
        '{season}いかがお過ごしでしょうか。[最後のやりとりから{silence}、]ご無沙汰してしまい申し訳ありません。',
        '以前いただいた{what}を、いまもありがたく思っています。',
        '{topic}のほうは、その後いかがでしょうか。',
        '用件があるわけではなく、お元気かと思いご連絡しました。ご都合のよいときに、またお話しできたらうれしいです。',
      ],
      formal: [
        '{name}',
        '{season}ご健勝のこととお慶び申し上げます。[{silence}にわたり]ご無沙汰いたしましたこと、お詫び申し上げます。',
        'かつて賜りました{what}を折に触れて思い出し、感謝しております。',
        '{topic}の分野でも、ますますご活躍のことと存じます。',
        '用件のご相談ではなく、ご挨拶までにご連絡いたしました。お時間の許すときに、近況など伺えましたら幸いです。',
        '時節柄、どうぞご自愛ください。',
      ],
    },
  },
  'ask-introduction': {
    label: '紹介のお願い',
    note: '紹介をお願いした',
    subject: '一つご相談です',
    body: {
      close: [
        '{name}',
        '一つ相談させてください。「{about}」のような方を探しています。思い当たる人はいますか。',
        '20分ほどお話を聞けたら十分です。質問は先に送ります。まず、ご本人に聞いてみてもらえると助かります。',
        '思い当たらなければ、遠慮なく「いない」と言ってくださいね。',
      ],
      polite: [
        '{name}',
        '一つご相談があります。「{about}」のような方のお話を伺いたいと考えています。',
        'もしお心当たりがありましたら、20分ほどお時間をいただけそうか、先方のご意向を伺っていただけないでしょうか。質問は事前にお送りします。',
        'ご無理のない範囲でかまいません。難しいようでしたら、どうぞ遠慮なくお断りください。',
      ],
      formal: [
        '{name}',
        '平素より大変お世話になっております。本日は一つお願いがあり、ご連絡いたしました。',
        '「{about}」のような方のお話を伺う機会を探しております。もしお心当たりがございましたら、先方のご意向をお尋ねいただくことは可能でしょうか。20分ほど頂戴できれば十分で、質問は事前にお送りいたします。',
        'ご事情もおありかと存じますので、難しい場合は、どうぞご遠慮なくおっしゃってください。何卒よろしくお願い申し上げます。',
      ],
    },
  },
  'introduce-ask': {
    label: '紹介する前の確認',
    note: '紹介の前に意向を聞いた',
    subject: 'ご紹介したい方がいます',
    body: {
      close: [
        '{name}',
        '{about}と話が合いそうだなと思っています。紹介してもいいですか。',
        '先方にはまだ何も言っていないので、気が進まなければ断ってくださいね。',
      ],
      polite: [
        '{name}',
        'ご紹介したい方がいます。{about}です。お二人にとって、実りのあるお話になるのではと思いました。',
        'ご紹介してもよろしいでしょうか。先方には、ご了承をいただいてからお声がけします。いまは難しいようでしたら、遠慮なくおっしゃってください。',
      ],
      formal: [
        '{name}',
        'お引き合わせしたい方がおり、ご意向を伺いたくご連絡いたしました。{about}でございます。双方にとって有意義なお話になるものと存じます。',
        '先方には、ご承諾をいただくまでお声がけいたしません。ご都合が合わない場合は、どうぞご遠慮なくおっしゃってください。',
      ],
    },
  },
  introduce: {
    label: '双方の了承を得た紹介',
    note: '二人を引き合わせた',
    subject: 'ご紹介します',
    body: {
      close: [
        '{name}、{about}',
        '先日それぞれにお話しした件、お二人をおつなぎします。',
        'あとはお任せします。どんな話になったか、いつか聞かせてください！',
      ],
      polite: [
        '{name}、{about}',
        'お二人それぞれにご了承をいただきましたので、ご紹介します。',
        'まずは短いお電話などからいかがでしょうか。この先はお二人にお任せします。その後の様子を、いつか聞かせていただけるとうれしいです。',
        'どうぞよろしくお願いいたします。',
      ],
      formal: [
        '{name}、{about}',
        'お二人よりご承諾を賜りましたので、謹んでお引き合わせいたします。',
        'この先のお話はお二人にお任せいたします。その後のご様子を伺えましたら幸いに存じます。',
        '何卒よろしくお願い申し上げます。',
      ],
    },
  },
  advice: {
    label: '助言のお願い',
    note: '助言をお願いした',
    subject: '一つ教えてください',
    body: {
      close: [
        '{name}',
        '{topic}のことで、一つ聞いてもいいですか。',
        '……までやってみて、……で止まっています。次に何をするとよさそうですか。',
        '二行で十分です。手の空いたときにお願いします。',
      ],
      polite: [
        '{name}',
        '{topic}について、ご意見を伺えないでしょうか。……を試してみましたが、……で迷っています。',
        'まずどこを見ればよいか、一言いただけるだけでも大変助かります。結果は必ずご報告します。',
        'お忙しい時期でしたら、どうぞお気になさらないでください。',
      ],
      formal: [
        '{name}',
        '平素より大変お世話になっております。{topic}について、ご教示を賜りたくご連絡いたしました。',
        '……を検討いたしましたが、……の点で判断に迷っております。お考えの一端でもお聞かせいただけましたら幸いです。結果はあらためてご報告いたします。',
        'ご多用のところ恐縮ですが、何卒よろしくお願い申し上げます。',
      ],
    },
  },
  outcome: {
    label: '紹介のその後の報告',
    note: '紹介のその後を伝えた',
    subject: 'ご紹介のその後',
    body: {
      close: [
        '{name}',
        '{about}を紹介してくれて、ありがとうございました。その後の報告です。……',
        'まずはお知らせまで。本当に感謝しています。',
      ],
      polite: [
        '{name}',
        '{about}をご紹介いただき、ありがとうございました。その後のご報告です。……',
        '{name}のおかげです。あらためてお礼を申し上げます。',
      ],
      formal: [
        '{name}',
        '平素より大変お世話になっております。{about}をご紹介賜りました件、その後のご報告を申し上げます。……',
        'ひとえにお力添えのおかげと、心より御礼申し上げます。',
      ],
    },
  },
  birthday: {
    label: '誕生日のお祝い',
    note: '誕生日のお祝いを伝えた',
    subject: 'お誕生日おめでとうございます',
    body: {
      close: ['{name}', 'お誕生日おめでとうございます！楽しい一年になりますように。'],
      polite: [
        '{name}',
        'お誕生日おめでとうございます。実り多い一年になりますよう、お祈りしています。',
      ],
      formal: [
        '{name}',
        'お誕生日を心よりお祝い申し上げます。ご健康とますますのご活躍をお祈りいたします。',
      ],
    },
  },
};

const ja: typeof en = {
  letters: lettersJa,
  seasons: [
    '寒さ厳しき折、',
    '余寒の残る折、',
    '春めいてまいりましたが、',
    '桜の便りが聞かれる頃となりましたが、',
    '新緑の美しい季節となりましたが、',
    '梅雨の候、',
    '暑さの本格的な季節となりましたが、',
    '残暑の厳しい日が続きますが、',
    '朝夕は涼しくなってまいりましたが、',
    '秋の深まる頃となりましたが、',
    '朝晩の冷え込む季節となりましたが、',
    '年の瀬も近づいてまいりましたが、',
  ],
  exchanges: {
    information: '貴重な情報',
    advice: 'ご助言',
    introduction: 'ご紹介',
    help: 'お力添え',
    opportunity: 'よい機会',
    feedback: '率直なご意見',
    gift: '贈り物',
    thanks: '温かいお言葉',
  },
  close: terms.ja.close,
  title: '{name}に書く',
  kind: 'どんな便り',
  formality: '言葉づかい',
  formalities: { close: '親しい', polite: '丁寧', formal: 'かしこまった' },
  subject: '件名',
  about: '探している人',
  aboutHint: '何をしてきた人か。例：会議を短くしたことのある方',
  body: '文面',
  bodyHint: '自分の言葉になるまで直してください。ここから自動で送られることはありません。',
  copy: 'コピー',
  copied: 'コピーしました。',
  copyFailed: 'ブラウザがコピーを許可しませんでした。文面を選択してコピーしてください。',
  mail: 'メールソフトで開く',
  share: '共有',
  sent: '送った(記録する)',
  goneTitle: '宛先の記録がありません',
  goneText:
    'この人の記録は、ごみ箱に移されたか、ほかの記録とまとめられました。何も記録していません。元に戻すと、書きかけの文面もここに戻ります。',
  goneOpen: 'いまの記録を見る',
  warmUp: '肩慣らしに、まず最近やりとりのある{name}に一行送ってみましょう。',
  warmUpWrite: '先に{name}に書く',
};

/** What letters say; they come with the dialog that helps to write them. */
export const letters = { en, ja };
export type LettersMessages = typeof en;
