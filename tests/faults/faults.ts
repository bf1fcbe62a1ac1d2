/** What can lose data, and the tests that show that it does not: files and parts of their titles. */
export interface Fault {
  id: string;
  what: string;
  shown: readonly { file: string; title: string }[];
  /** The written procedure of what no machine can try. */
  manual?: string;
}

const unit = (folder: string, title: string) => ({ file: `tests/${folder}.test.ts`, title });
const hits = { file: 'tests/faults/damage.spec.ts', title: 'every place of every database file' };
/** Left out where no Firefox is installed. */
const firefox = (title: string) => ({ file: 'tests/faults/firefox.spec.ts', title });
const pages = (name: string, title: string) => ({ file: `tests/browser/${name}.spec.ts`, title });

export const FAULTS: readonly Fault[] = [
  {
    id: 'F1',
    what: 'acts, undo, another page, everything out and in, in any order',
    shown: [unit('storage/data-set-model', 'leave what a plain map holds')],
  },
  {
    id: 'F2',
    what: 'an act throws, or its second record cannot be stored',
    shown: [
      unit('storage/data-set', 'keeps nothing where the reducer throws'),
      unit('storage/data-set', 'keeps nothing where the second record cannot be stored'),
    ],
  },
  {
    id: 'F3',
    what: 'a write is called done before the disk has it',
    shown: [
      unit('storage/idb', 'writes with strict durability'),
      unit('storage/idb', 'resolves only when the transaction completed'),
    ],
  },
  {
    id: 'F4',
    what: 'the browser closes the connection before or within an act',
    shown: [
      unit('storage/idb', 'opens again after the browser closed the connection'),
      unit('storage/idb', 'writes once where the connection closes within the work'),
    ],
  },
  {
    id: 'F5',
    what: 'no transaction can be begun: once, twice, always',
    shown: [
      unit('storage/idb', 'lost connections'),
      unit('storage/idb', 'gives up after three lost connections'),
    ],
  },
  {
    id: 'F6',
    what: 'an abort without an error; opening that never answers',
    shown: [
      unit('storage/idb', 'writes again where an abort has no error'),
      unit('storage/idb', 'is unavailable where opening never answers'),
    ],
  },
  {
    id: 'F7',
    what: 'a full disk at the request, at the commit, at opening',
    shown: [
      unit('storage/idb', 'names a full disk at the request'),
      unit('storage/idb', 'names a full disk at the commit'),
      unit('storage/idb-full', 'is named at opening, told from damage'),
    ],
  },
  {
    id: 'F8',
    what: 'a write right after a full disk; room again without a reload',
    shown: [
      unit('storage/idb-full', 'lets the next write through, though Firefox refuses its first'),
      unit('storage/idb-full', 'refuses every write and keeps the old, until there is room'),
    ],
  },
  {
    id: 'F9',
    what: '4 KiB of any file of the database are flipped',
    shown: [pages('recovery', 'with a file that is hit by flip'), hits],
  },
  {
    id: 'F10',
    what: 'any file of the database is cut short',
    shown: [pages('recovery', 'with a file that is hit by truncate'), hits],
  },
  {
    id: 'F11',
    what: 'any file of the database is gone, or the whole of it',
    shown: [
      pages('recovery', 'with a file that is hit by delete'),
      pages('recovery', 'that cannot be opened gives its copies as files'),
      pages('recovery', 'that is gone as a whole is told of by the marker and the copies'),
      unit('storage/idb-shut', 'gives way to one in another place'),
      unit('storage/guard', 'gives way to what is brought back'),
      hits,
    ],
  },
  {
    id: 'F12',
    what: 'kill -9 right after the marker was written, or before it stayed',
    shown: [
      pages('recovery', 'a kill right after the marker was written'),
      pages('recovery', 'a first session that is killed before its marker stayed'),
    ],
  },
  {
    id: 'F13',
    what: 'one record is damaged',
    shown: [pages('trouble', 'with a damaged record sets it aside and shows the rest')],
  },
  {
    id: 'F14',
    what: 'six tabs write at once',
    shown: [
      pages('storage', 'keep every entry'),
      firefox('six tabs that write at once keep every entry'),
    ],
  },
  {
    id: 'F15',
    what: 'two tabs edit two fields of one person',
    shown: [pages('storage', 'keep both')],
  },
  {
    id: 'F16',
    what: 'a page that Back brought acts from what it remembers',
    shown: [
      pages('back', 'reads again and keeps both edits'),
      pages('back', 'an edit before the page has read again keeps both'),
      firefox('a page that Back brings keeps the edit that came meanwhile'),
    ],
  },
  {
    id: 'F17',
    what: 'a frozen tab wakes with what it remembers',
    shown: [pages('lifecycle', 'a tab that was frozen keeps what another wrote meanwhile')],
  },
  {
    id: 'F18',
    what: 'a save and a link in the same task',
    shown: [
      pages('storage', 'keep every save'),
      firefox('a save and a link in the same task keep every save'),
    ],
  },
  {
    id: 'F19',
    what: 'a tab is closed over a write',
    shown: [pages('lifecycle', 'a tab that is closed over a write asks first')],
  },
  {
    id: 'F20',
    what: 'an old tab is open over a migration',
    shown: [
      pages('version-skew', 'an old tab over a migration writes nothing more'),
      unit('storage/idb', 'lets go of the database for a newer tab'),
    ],
  },
  {
    id: 'F21',
    what: 'old code meets newer records',
    shown: [
      pages('trouble', 'of a newer version is read-only and gives a copy'),
      pages('version-skew', 'old code on newer data says so at once'),
      unit('storage/data-set', 'newer data'),
    ],
  },
  {
    id: 'F22',
    what: 'records of every version that was ever written',
    shown: [unit('storage/records', 'reads everything that version')],
  },
  {
    id: 'F23',
    what: 'kill -9 within a migration; a migration that goes wrong',
    shown: [
      pages('kill-acts', 'kill -9 within a migration'),
      unit('stores/second-copy', 'a copy holds them as they were'),
    ],
  },
  {
    id: 'F24',
    what: 'a page whose parts are of another version',
    shown: [pages('version-skew', 'a page whose old parts are gone offers to reload')],
  },
  {
    id: 'F25',
    what: 'the clock jumps ahead and back',
    shown: [pages('clock', 'a clock that jumps ahead and back loses no edit')],
  },
  {
    id: 'F26',
    what: 'the time zone changes while the year goes on',
    shown: [pages('year-in-zones', 'a journey across the date line')],
  },
  {
    id: 'F27',
    what: 'days of ten thousand instants in eight zones',
    shown: [pages('clock', 'the one that Temporal gives')],
  },
  {
    id: 'F28',
    what: 'no room is left',
    shown: [
      pages('storage', 'a full database keeps what was there'),
      pages('trouble', 'that is full keeps what was typed'),
    ],
  },
  {
    id: 'F29',
    what: 'the browser forbids storage',
    shown: [pages('trouble', 'that the browser forbids says how to allow it')],
  },
  {
    id: 'F30',
    what: 'everything is cleared and comes back from a file',
    shown: [unit('stores/restore', 'exports, erases, imports and exports the same')],
  },
  {
    id: 'F31',
    what: 'an iPhone that is not opened for eight days',
    shown: [],
    manual: '[by-hand.md](by-hand.md)',
  },
  {
    id: 'F32',
    what: 'kill -9 of the whole browser in a loop of writes',
    shown: [pages('kill', 'loses nothing'), firefox('kill -9 of the whole Firefox loses nothing')],
  },
  {
    id: 'F33',
    what: 'kill -9 within a second copy, an import of 5,000 people, a restore',
    shown: [
      pages('kill-acts', 'kill -9 within a second copy'),
      pages('kill-acts', 'kill -9 within an import of 5,000 people'),
      pages('kill-acts', 'kill -9 within a restore'),
    ],
  },
  {
    id: 'F34',
    what: 'a request to another origin',
    shown: [pages('csp', 'no page breaks the policy or speaks to another origin')],
  },
  {
    id: 'F35',
    what: 'files that were damaged on their way',
    shown: [
      unit('formats/vcard/read-fuzz', 'never stop the reader, add up, and change nothing outside'),
      unit('formats/csv/people-fuzz', 'are read, or refused, and every row is told of once'),
      unit('formats/habit-file/read-habit-file-fuzz', 'damaged files'),
      unit('formats/zip', 'is read or refused, however it was damaged'),
    ],
  },
];
