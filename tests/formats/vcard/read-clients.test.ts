import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../../src/domain/contact.ts';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { CLIENT_CARDS, cardBytes } from '../../fixtures/vcards.ts';

type Client = keyof typeof CLIENT_CARDS;
/** One card's result; `id` is what its program knows the person by. */
interface Golden {
  input: ContactInput;
  id?: string;
  leftOut?: number;
}

const GOLDEN: [client: Client, golden: Golden][] = [
  [
    'iphone',
    {
      id: '7d1c0f3e-iphone',
      leftOut: 1,
      input: {
        name: {
          family: 'Doe',
          given: 'Jane',
          middle: 'Quinn',
          nickname: 'Janey',
          honorific: 'Dr.',
        },
        organization: 'Harbour Tools, Inc.',
        department: 'Research',
        title: 'Engineer',
        emails: ['jane@example.com'],
        phones: ['(555) 010-0001', '555-0199'],
        links: ['https://jane.example.com/', 'http://twitter.com/jane'],
        birthday: '--05-09',
        note: 'Met at the quay, twice\nlikes tea',
        vcard: [
          'item1.EMAIL;type=INTERNET;type=pref:jane@example.com',
          'item1.X-ABLabel:Side project',
          'TEL;type=CELL;type=VOICE;type=pref:(555) 010-0001',
          'item2.TEL:555-0199',
          'item2.X-ABLabel:_$!<Radio>!$_',
          'item3.ADR;type=HOME;type=pref:;;1 Quay\\nFloor 2;Porttown;CA;90000;USA',
          'item3.X-ABADR:us',
          'item4.URL;type=pref:https\\://jane.example.com/',
          'item4.X-ABLabel:_$!<HomePage>!$_',
          'item5.X-ABDATE;type=pref:2010-06-02',
          'item5.X-ABLabel:_$!<Anniversary>!$_',
          'item6.X-ABRELATEDNAMES;type=pref:Sam Doe',
          'item6.X-ABLabel:_$!<Spouse>!$_',
          'item7.IMPP;X-SERVICE-TYPE=Skype:skype:jane.doe',
          'X-SOCIALPROFILE;type=twitter;x-user=jane:http://twitter.com/jane',
          'UID:7d1c0f3e-iphone',
          'X-ABUID:7d1c0f3e\\:ABPerson',
        ],
      },
    },
  ],
  [
    'macCompany',
    {
      leftOut: 1,
      input: {
        name: { single: 'Umino Trading' },
        organization: 'Umino Trading',
        phones: ['+81 3-0000-0001'],
        vcard: ['X-ABShowAs:COMPANY', 'TEL;type=WORK:+81 3-0000-0001'],
      },
    },
  ],
  [
    'gmail',
    {
      input: {
        name: { family: 'Reyes', given: 'Omar' },
        emails: ['omar@example.org'],
        phones: ['+1 555 010 0002'],
        links: ['http://www.google.com/profiles/0001', 'http://omar.example.org/a,b'],
        // A year that stands for none elsewhere is a year here: nothing says otherwise.
        birthday: '1970-01-01',
        tags: ['Sailing', 'Tea'],
        vcard: [
          'N:;;;;Jr.',
          'EMAIL;TYPE=INTERNET;TYPE=WORK:omar@example.org',
          'TEL;TYPE=CELL:+1 555 010 0002',
          'item1.URL:http\\://www.google.com/profiles/0001',
          'item1.X-ABLabel:PROFILE',
        ],
      },
    },
  ],
  [
    'outlook2003',
    {
      input: {
        name: { family: 'Doe', given: 'John', middle: 'Q', honorific: 'Mr.' },
        organization: 'Company, The',
        department: 'Dept',
        title: 'Chief, Boats',
        emails: ['john@example.com'],
        phones: ['(555) 010-0003', '(555) 010-0004'],
        links: ['http://www.example.com/index.asp?a=1,2'],
        birthday: '1980-03-22',
        vcard: [
          'N:;;;;PhD',
          'TEL;TYPE=WORK;TYPE=VOICE:(555) 010-0003',
          'TEL;TYPE=WORK;TYPE=FAX:(555) 010-0004',
          'ADR;TYPE=WORK:;;1 Main St\\nSuite 2;Town;CA;90001;USA',
          'URL;TYPE=WORK:http://www.example.com/index.asp?a=1,2',
        ],
      },
    },
  ],
  [
    'outlook2007',
    {
      leftOut: 1,
      input: {
        name: { family: 'Fry', given: 'Ana' },
        note: 'A long note that goes on and on = done',
        vcard: [
          'X-MS-OL-DEFAULT-POSTAL-ADDRESS:0',
          'X-MS-SPOUSE;N=1:Lee',
          'X-MS-MANAGER:Kim\\, Dana',
        ],
      },
    },
  ],
  [
    'evolution',
    {
      id: 'pas-id-0001',
      input: {
        name: { family: 'Berg', given: 'Ada' },
        emails: ['ada@example.org'],
        links: ['http://ev.example.org'],
        birthday: '1953-10-15',
        vcard: [
          'X-EVOLUTION-SPOUSE:Max',
          'X-EVOLUTION-FILE-AS:Berg\\, Ada',
          'EMAIL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK:ada@example.org',
          'UID:pas-id-0001',
        ],
      },
    },
  ],
  [
    'lotusNotes',
    {
      input: {
        name: { family: 'Lund', given: 'Eva' },
        emails: ['eva@example.se'],
        phones: ['+46 8 000 001'],
        vcard: ['tel;TYPE=work:+46 8 000 001'],
      },
    },
  ],
  [
    'blackBerry',
    {
      input: {
        name: { family: 'Ray', given: 'Tom' },
        phones: ['5550005'],
        birthday: '1980-03-22',
        vcard: ['TEL;TYPE=WORK:5550005'],
      },
    },
  ],
  [
    'thunderbird',
    {
      input: {
        name: { family: 'Weiß', given: 'Jörg' },
        tags: ['friends, old', 'work'],
        vcard: ['X-MOZILLA-HTML:TRUE'],
      },
    },
  ],
  [
    'nextcloud',
    {
      id: '0c3a0a40-0000-4000-8000-000000000001',
      input: {
        name: { family: 'Falk', given: 'Ida' },
        phones: ['+46 70 000 00 01', '+46-8-000-002 ext. 102'],
        links: ['https://social.example/@ida'],
        birthday: '--02-03',
        language: 'sv',
        vcard: [
          'UID:urn:uuid:0c3a0a40-0000-4000-8000-000000000001',
          'TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+46-8-000-002;ext=102',
          'TEL;PREF=1;TYPE=cell:+46 70 000 00 01',
          'X-MANAGERSNAME:Bo Ek',
          'LANG;PREF=2:en',
          'SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=ida:https://social.example/@ida',
          'RELATED;TYPE=colleague:urn:uuid:0c3a0a40-0000-4000-8000-000000000002',
        ],
      },
    },
  ],
  [
    'nearlyEmpty',
    { input: { name: { nickname: 'Johnny' }, vcard: ['ADR:;;17 Main Rd;Townsville;;;'] } },
  ],
];

describe('a card as written by', () => {
  test.each(GOLDEN)('%s', (client, { input, id, leftOut = 0 }) => {
    const person = { lines: [1], input, entries: [], ...(id && { sourceId: id }) };

    expect(readVcards(cardBytes(CLIENT_CARDS[client]))).toEqual({
      people: [person],
      refused: [],
      rows: 1,
      encoding: 'utf-8',
      leftOut,
    });
  });
});
