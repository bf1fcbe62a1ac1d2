/**
 * What a column of a table can hold, with the words that head such columns: in Google's, Outlook's,
 * Thunderbird's, LinkedIn's, Eight's and Cybozu's files, and in tables that people make themselves.
 */
export const HEADER_WORDS = {
  family:
    'last name|surname|family name|lastname|family|姓|苗字|名字|氏|名前(姓)|名前 (姓)|nachname|nom',
  given:
    'first name|given name|firstname|given|名|名前(名)|名前 (名)|下の名前|vorname|prénom|prenom',
  middle: 'middle name|additional name|ミドル ネーム|ミドルネーム|weitere vornamen',
  single:
    'name|full name|fullname|display name|contact name|contact|氏名|名前|お名前|フルネーム|宛名|表示名|姓名|相手',
  familyReading:
    'phonetic last name|family name yomi|surname yomi|last name yomi|姓フリガナ|姓(フリガナ)|姓 フリガナ|姓ふりがな|よみ(姓)|よみ (姓)|せい|セイ|フリガナ(姓)',
  givenReading:
    'phonetic first name|given name yomi|given yomi|first name yomi|名前フリガナ|名フリガナ|名(フリガナ)|名 フリガナ|よみ(名)|よみ (名)|めい|メイ|フリガナ(名)',
  singleReading:
    'yomi name|reading|furigana|ふりがな|フリガナ|よみ|よみがな|読み|読み仮名|カナ|氏名カナ|氏名(カナ)|氏名ふりがな|氏名フリガナ|宛名フリガナ',
  nickname: 'nickname|nick name|short name|ニックネーム|あだ名|愛称|spitzname|surnom',
  honorific: 'name prefix|prefix|敬称|anrede',
  suffix: 'name suffix|suffix',
  organization:
    'company|organization|organisation|organization name|company name|employer|会社|会社名|勤務先|所属|組織|組織名|団体名|firma|société|societe|entreprise',
  department: 'department|organization department|部署|部署名|所属部署|部門|abteilung|service',
  title:
    'title|job title|position|role|organization title|occupation|役職|役職名|肩書き|肩書|職位|position actuelle|titre',
  email:
    'e-mail|email|mail|e-mail address|email address|e-mail 2 address|e-mail 3 address|primary email|secondary email|emails|メール|メールアドレス|eメール|電子メール|電子メール アドレス|電子メール 2 アドレス|電子メール 3 アドレス|メールアドレス2|e-mail-adresse|adresse de messagerie|adresse e-mail',
  phone:
    'phone|tel|telephone|phone number|phone numbers|mobile|mobile phone|mobile number|cell|cell phone|home phone|home phone 2|business phone|business phone 2|work phone|car phone|other phone|primary phone|company main phone|callback|radio phone|電話|電話番号|tel会社|tel部門|tel直通|tel番号|携帯|携帯電話|携帯電話番号|携帯番号|会社電話|会社電話 2|自宅電話|自宅電話 2|勤務先電話|自動車電話|会社代表電話|その他の電話|通常の電話|無線電話|コールバック|telefon|mobiltelefon|téléphone',
  link: 'url|website|web site|web page|personal web page|web page 1|web page 2|homepage|profile url|link|links|web ページ|ホームページ|webサイト|サイト',
  birthday:
    'birthday|birth date|birthdate|date of birth|dob|誕生日|生年月日|geburtstag|anniversaire',
  birthYear: 'birth year|誕生年',
  birthMonth: 'birth month|誕生月',
  birthDay: 'birth day',
  language: 'language|言語',
  note: 'note|notes|memo|comment|comments|remarks|メモ|備考|ノート|コメント|notizen|remarques',
  tags: 'tags|tag|labels|group membership|categories|category|groups|group|タグ|分類|ラベル|グループ|カテゴリ|カテゴリー|kategorien|catégories',
  topics: 'topics|skills|expertise|得意なこと|専門|スキル',
  metDay: 'connected on|met on|met|first met|出会った日|知り合った日|初対面',
  metPlace: 'met at|where we met|出会った場所|知り合った場所',
  cardDay: '名刺交換日|名刺交換',
  referredBy: 'referred by|introduced by|紹介者|参照事項',
  anniversary: 'anniversary|記念日|結婚記念日',
  address: 'address|full address|住所|所在地|adresse',
  street: 'street|番地|street address',
  extended: 'building|建物名|建物',
  city: 'city|市区町村|市町村',
  region: 'state|region|province|prefecture|都道府県',
  postal: 'zip|zip code|postal code|postcode|zipcode|郵便番号|〒',
  country: 'country|country/region|国',
  poBox: 'po box|私書箱',
  fax: 'fax|fax number|business fax|home fax|other fax|会社 fax|自宅 fax|その他の fax|fax番号|ファックス',
  pager: 'pager|pager number|ポケットベル',
  spouse: 'spouse|配偶者',
  child: 'children|子供',
  organizationReading: 'company yomi|phonetic organization|会社名フリガナ',
  middleReading: 'phonetic middle name|additional name yomi',
  photo: 'photo',
  keep: "keep|manager's name|assistant's name|assistant's phone|office location|schools|hobby|location|profession|imaddress|initials|maiden name|gender|billing information|directory server|mileage|sensitivity|priority|subject|internet free busy|private|isdn|telex|tty/tdd phone|account|government id number|keywords|organizational id number|user 1|user 2|user 3|user 4|screen name|custom 1|custom 2|custom 3|custom 4|anniversary year|anniversary month|anniversary day|秘書の電話|秘書の氏名|マネージャー|事業所|趣味|場所|職業|性別|秘密度|優先度|プライベート|経費情報|支払い条件|id 番号|会社 id|アカウント|イニシャル|インターネット空き時間情報|キーワード|ディレクトリ サーバー|ユーザー 1|ユーザー 2|ユーザー 3|ユーザー 4|tty/tdd|テレックス",
  fileAs: 'file as',
  skip: 'e-mail type|e-mail 2 type|e-mail 3 type|e-mail display name|e-mail 2 display name|e-mail 3 display name|電子メールの種類|電子メール 2 の種類|電子メール 3 の種類|電子メール表示名|電子メール 2 表示名|電子メール 3 表示名',
  label: '',
  relation: '',
  event: '',
  im: '',
} as const;

export type Field = keyof typeof HEADER_WORDS;
