import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { cp932, HEADERS, tableText, utf8 } from '../../fixtures/tables.ts';

const read = (text: string) => readPeople(readTable(utf8(text)));

describe('people of Outlook', () => {
  test('come from outlook.com', () => {
    const found = read(
      tableText(HEADERS['outlook-com'], {
        'First Name': 'Ann',
        'Last Name': 'Lee',
        Title: 'Dr.',
        Suffix: 'Jr.',
        'Given Yomi': 'あん',
        'E-mail Address': 'ann@example.com',
        'E-mail 2 Address': 'ANN@example.com',
        'E-mail 3 Address': 'lee@example.com',
        'Home Phone': '020 0000 0001',
        'Mobile Phone': '07000 000002',
        'Home Fax': '020 0000 0003',
        IMAddress: 'ann.im',
        'Job Title': 'Chemist',
        Department: 'Lab',
        Company: 'Harbour',
        'Company Yomi': 'はーばー',
        'Business Street': '1 Quay St',
        'Business City': 'Hull',
        'Home Country/Region': 'UK',
        'Personal Web Page': 'https://example.com/ann',
        Spouse: 'Bo Lee',
        Hobby: 'Sailing',
        Birthday: '4/13/1985',
        Anniversary: '6/1/2010',
        Notes: 'note',
      }),
    );

    expect([found.source, found.leftOut]).toEqual(['outlook-com', []]);
    expect(found.people[0]?.input).toEqual({
      name: { family: 'Lee', given: 'Ann', givenReading: 'あん', honorific: 'Dr.' },
      organization: 'Harbour',
      department: 'Lab',
      title: 'Chemist',
      emails: ['ann@example.com', 'lee@example.com'],
      phones: ['020 0000 0001', '07000 000002'],
      links: ['https://example.com/ann'],
      birthday: '1985-04-13',
      note: 'note',
      vcard: [
        'ADR;TYPE=work:;;1 Quay St;Hull;;;',
        'ADR;TYPE=home:;;;;;;UK',
        'TEL;TYPE=home,fax:020 0000 0003',
        'X-COLUMN;X-LABEL="IMAddress":ann.im',
        'X-PHONETIC-ORG:はーばー',
        'RELATED;VALUE=text;TYPE=spouse:Bo Lee',
        'X-COLUMN;X-LABEL="Hobby":Sailing',
        'ANNIVERSARY:2010-06-01',
        'X-NAME-SUFFIX:Jr.',
      ],
    });
  });

  test('come from the classic program in English', () => {
    const found = read(
      tableText(HEADERS['outlook-en'], {
        'First Name': 'Ann',
        'Last Name': 'Lee',
        Anniversary: '0/0/00',
        Birthday: '0/0/00',
        'Business Street': '1 Quay St',
        'Business Street 2': 'Floor 3',
        'Business Address PO Box': 'Box 9',
        Categories: 'Sailing;Chemists',
        'E-mail Address': 'ann@example.com',
        'E-mail Type': 'SMTP',
        'E-mail Display Name': 'Ann (ann@example.com)',
        Gender: 'Unspecified',
        Priority: 'Normal',
        Private: 'False',
        Sensitivity: 'Normal',
        'Referred By': 'Bo Ek',
        'User 1': 'sheet 4',
      }),
    );

    expect([found.source, found.leftOut]).toEqual(['outlook-en', []]);
    expect(found.people[0]?.input).toEqual({
      name: { family: 'Lee', given: 'Ann' },
      tags: ['Sailing', 'Chemists'],
      emails: ['ann@example.com'],
      note: 'Referred By: Bo Ek',
      vcard: [
        'ADR;TYPE=work:Box 9;;1 Quay St\\nFloor 3;;;;',
        'RELATED;VALUE=text;TYPE=contact:Bo Ek',
        'X-COLUMN;X-LABEL="User 1":sheet 4',
      ],
    });
  });

  test('come from the classic program in Japanese', () => {
    const text = tableText(HEADERS['outlook-ja'], {
      姓: '髙橋',
      名: '一郎',
      敬称: '様',
      姓フリガナ: 'ﾀｶﾊｼ',
      名前フリガナ: 'イチロウ',
      会社名フリガナ: 'アオゾラ',
      会社名: '青空設計',
      部署: '営業',
      役職: '部長',
      '番地 (会社)': '海辺1-2',
      '市町村 (会社)': '横浜市',
      '都道府県 (会社)': '神奈川県',
      '郵便番号 (会社)': '220-0000',
      '国 (自宅)/地域': '日本',
      '会社 FAX': '03-0000-0001',
      会社電話: '03-0000-0002',
      携帯電話: '090-0000-0003',
      '電子メール アドレス': 'ichiro@example.jp',
      電子メールの種類: 'SMTP',
      誕生日: '1980/4/2',
      記念日: '00/0/0',
      参照事項: '佐藤 恵',
      メモ: '甘い物が好き',
      分類: '仕事;釣り',
      性別: '指定なし',
      秘密度: '標準',
      優先度: '標準',
      プライベート: 'False',
    });
    const table = readTable(cp932(text));
    const found = readPeople(table);

    expect([table.encoding, found.source, found.leftOut]).toEqual(['shift_jis', 'outlook-ja', []]);
    expect(found.people[0]?.input).toEqual({
      name: {
        family: '髙橋',
        given: '一郎',
        familyReading: 'タカハシ',
        givenReading: 'イチロウ',
        honorific: '様',
      },
      organization: '青空設計',
      department: '営業',
      title: '部長',
      tags: ['仕事', '釣り'],
      emails: ['ichiro@example.jp'],
      phones: ['03-0000-0002', '090-0000-0003'],
      birthday: '1980-04-02',
      note: '甘い物が好き\n参照事項: 佐藤 恵',
      vcard: [
        'ADR;TYPE=work:;;海辺1-2;横浜市;神奈川県;220-0000;',
        'ADR;TYPE=home:;;;;;;日本',
        'TEL;TYPE=work,fax:03-0000-0001',
        'X-PHONETIC-ORG:アオゾラ',
        'RELATED;VALUE=text;TYPE=contact:佐藤 恵',
      ],
    });
  });

  test('come from the layout that Google writes for it', () => {
    const found = read(
      tableText(HEADERS['outlook-google'], {
        'First Name': 'Ann',
        Title: 'Dr.',
        Birthday: '25/12/1990',
        'E-mail Address': 'ann@example.com',
        'Home Address': '1 Quay St, Hull',
        'Home City': 'Hull',
        Categories: 'Test;myContacts',
      }),
    );

    expect(found.source).toBe('outlook-google');
    expect(found.people[0]?.input).toEqual({
      name: { given: 'Ann', honorific: 'Dr.' },
      tags: ['Test'],
      emails: ['ann@example.com'],
      birthday: '1990-12-25',
      vcard: ['ADR;TYPE=home:;;1 Quay St\\, Hull;Hull;;;'],
    });
  });

  test('come from Thunderbird, with a birthday in three columns', () => {
    const found = read(
      tableText(HEADERS.thunderbird, {
        'Display Name': 'Ann Lee',
        'Primary Email': 'ann@example.com',
        'Home Address': '1 Quay St',
        'Home City': 'Hull',
        'Pager Number': '77',
        'Birth Month': '2',
        'Birth Day': '29',
      }),
    );

    expect(found.source).toBe('thunderbird');
    expect(found.people[0]?.input).toEqual({
      name: { family: 'Lee', given: 'Ann' },
      emails: ['ann@example.com'],
      birthday: '--02-29',
      vcard: ['ADR;TYPE=home:;;1 Quay St;Hull;;;', 'TEL;TYPE=pager:77'],
    });
  });

  test('lose nothing that a person has one of, and the table two', () => {
    const text =
      'Last Name,Display Name,Birth Year,Language,Language,Birthday,Birthday,E-mail,Photo\n' +
      'Lee,Ann Lee,1985,en,de,1604-05-09,0/0/00,Ann <ann@example.com>,data\n' +
      'Ek,Bo,1985,,,,,,\n';

    expect(read(text).people.map(({ input }) => input)).toEqual([
      {
        name: { family: 'Lee', given: 'Ann' },
        language: 'en',
        birthday: '--05-09',
        emails: ['ann@example.com'],
        note: 'Language: de\nE-mail: Ann <ann@example.com>',
        vcard: ['X-COLUMN;X-LABEL="Photo":data'],
      },
      { name: { family: 'Ek' }, note: 'Birth Year: 1985' },
    ]);
  });
});
