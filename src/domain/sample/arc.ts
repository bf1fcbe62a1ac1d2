import type { ExchangeKind, InteractionKind, Setting } from '../contact.ts';

/** One entry: days before today, what it was, what was given and received. */
export type ArcEntry = readonly [
  daysAgo: number,
  kind: InteractionKind,
  gave?: readonly ExchangeKind[],
  received?: readonly ExchangeKind[],
];

/** How the tie with one person went, the same in every language; `introducedBy` is a place in the list. */
export interface Arc {
  setting: Setting;
  cadence?: number | 'none';
  introducedBy?: number;
  entries: readonly ArcEntry[];
}

/**
 * Forty people over a year and a little more: five trusted, eight with whom things go both ways, ten
 * acquainted, sixteen met, and one to meet. Nothing happens from 262 to 200 days ago: a month away is
 * part of a real year.
 */
export const ARCS: readonly Arc[] = [
  {
    setting: 'other-field',
    cadence: 30,
    entries: [
      [330, 'event', [], ['information']],
      [327, 'message', ['thanks']],
      [296, 'event', ['information'], ['advice']],
      [270, 'meal', ['help']],
      [180, 'event', [], ['introduction']],
      [178, 'message', ['thanks']],
      [118, 'event', ['information']],
      [62, 'meal', ['thanks'], ['feedback']],
      [5, 'event', ['thanks'], ['advice']],
    ],
  },
  {
    setting: 'company',
    cadence: 60,
    entries: [
      [540, 'meeting', [], ['advice']],
      [500, 'meal', ['thanks']],
      [430, 'meeting', ['help']],
      [350, 'meeting', ['thanks'], ['advice']],
      [290, 'meal', ['help']],
      [190, 'meeting', [], ['feedback']],
      [130, 'meal', ['thanks']],
      [74, 'meeting', [], ['advice']],
      [73, 'message', ['thanks']],
      [33, 'meeting', ['information']],
    ],
  },
  {
    setting: 'hobby',
    cadence: 30,
    entries: [
      [420, 'meal'],
      [380, 'event', ['help']],
      [345, 'event', [], ['information']],
      [290, 'meal'],
      [190, 'event', ['thanks'], ['help']],
      [150, 'meal', ['help']],
      [95, 'event'],
      [50, 'event', ['thanks'], ['information']],
      [12, 'event', ['gift']],
    ],
  },
  {
    setting: 'industry',
    cadence: 60,
    entries: [
      [310, 'event', [], ['information']],
      [305, 'message', ['information']],
      [275, 'meeting'],
      [185, 'call', ['thanks'], ['advice']],
      [88, 'introduction', ['introduction']],
      [48, 'meal', ['thanks'], ['information']],
      [20, 'call', ['feedback']],
    ],
  },
  {
    setting: 'community',
    cadence: 60,
    entries: [
      [900, 'meal', ['help']],
      [700, 'meal', [], ['help']],
      [400, 'meal'],
      [280, 'meal', [], ['advice']],
      [279, 'message', ['thanks']],
      [71, 'meal', ['information']],
    ],
  },
  {
    setting: 'other-field',
    cadence: 60,
    introducedBy: 0,
    entries: [
      [176, 'introduction'],
      [160, 'meal', [], ['advice']],
      [158, 'message', ['thanks']],
      [90, 'call', ['information']],
      [41, 'event', ['thanks'], ['information']],
    ],
  },
  {
    setting: 'company',
    cadence: 90,
    introducedBy: 1,
    entries: [
      [320, 'meeting', ['information']],
      [275, 'meeting', [], ['information']],
      [140, 'meal'],
      [66, 'meeting', [], ['feedback']],
      [65, 'message', ['thanks']],
    ],
  },
  {
    setting: 'hobby',
    cadence: 30,
    introducedBy: 2,
    entries: [
      [290, 'meal'],
      [268, 'meal', [], ['information']],
      [195, 'event', ['gift']],
      [95, 'event'],
      [26, 'event', ['information']],
    ],
  },
  {
    setting: 'industry',
    cadence: 90,
    entries: [
      [285, 'event', [], ['information']],
      [282, 'message', ['information']],
      [150, 'event'],
      [88, 'introduction'],
      [54, 'event', [], ['opportunity']],
      [53, 'message', ['thanks']],
    ],
  },
  {
    setting: 'community',
    entries: [
      [265, 'event', ['information']],
      [155, 'event', [], ['gift']],
      [154, 'message', ['thanks']],
      [40, 'event'],
    ],
  },
  {
    setting: 'other-field',
    cadence: 60,
    entries: [
      [170, 'event', [], ['information']],
      [168, 'message', ['information']],
      [120, 'meal', ['feedback']],
      [37, 'meal', [], ['introduction']],
      [36, 'message', ['thanks']],
    ],
  },
  {
    setting: 'company',
    cadence: 90,
    introducedBy: 6,
    entries: [
      [188, 'meeting', ['help']],
      [140, 'meeting', ['thanks'], ['help']],
      [80, 'meeting'],
      [17, 'meal', [], ['advice']],
      [16, 'message', ['thanks']],
    ],
  },
  {
    setting: 'family',
    cadence: 'none',
    entries: [
      [410, 'meal', [], ['information']],
      [300, 'meal', ['gift']],
      [60, 'meal'],
    ],
  },
  {
    setting: 'industry',
    entries: [
      [92, 'event'],
      [45, 'event'],
      [3, 'call', [], ['advice']],
    ],
  },
  {
    setting: 'company',
    introducedBy: 17,
    entries: [
      [280, 'meeting'],
      [190, 'meeting'],
      [70, 'meal', ['help']],
    ],
  },
  {
    setting: 'hobby',
    introducedBy: 2,
    entries: [
      [193, 'event'],
      [95, 'event'],
      [27, 'event'],
    ],
  },
  {
    setting: 'other-field',
    cadence: 30,
    introducedBy: 2,
    entries: [
      [175, 'event', [], ['information']],
      [172, 'message'],
      [85, 'event'],
    ],
  },
  {
    setting: 'company',
    introducedBy: 1,
    entries: [
      [330, 'meeting'],
      [190, 'meeting'],
      [145, 'meeting'],
    ],
  },
  {
    setting: 'industry',
    entries: [
      [165, 'event'],
      [92, 'event'],
      [58, 'event', ['information']],
    ],
  },
  {
    setting: 'community',
    introducedBy: 9,
    entries: [
      [150, 'event'],
      [96, 'event'],
      [22, 'event'],
    ],
  },
  {
    setting: 'hobby',
    cadence: 30,
    introducedBy: 28,
    entries: [
      [142, 'event'],
      [98, 'event'],
      [44, 'event', ['thanks'], ['gift']],
    ],
  },
  {
    setting: 'other-field',
    introducedBy: 10,
    entries: [
      [133, 'event'],
      [131, 'message', ['information']],
      [76, 'meal'],
    ],
  },
  {
    setting: 'company',
    introducedBy: 1,
    entries: [
      [115, 'meeting'],
      [82, 'meeting'],
      [29, 'meal'],
    ],
  },
  { setting: 'industry', entries: [[335, 'event']] },
  {
    setting: 'company',
    entries: [
      [318, 'meeting'],
      [288, 'meeting'],
    ],
  },
  {
    setting: 'industry',
    cadence: 90,
    entries: [
      [299, 'event'],
      [297, 'message'],
    ],
  },
  { setting: 'other-field', entries: [[288, 'event']] },
  { setting: 'company', introducedBy: 6, entries: [[197, 'meeting']] },
  { setting: 'hobby', entries: [[183, 'event']] },
  {
    setting: 'industry',
    introducedBy: 8,
    entries: [
      [171, 'event'],
      [169, 'message'],
    ],
  },
  { setting: 'company', entries: [[152, 'meeting']] },
  {
    setting: 'other-field',
    introducedBy: 0,
    entries: [
      [128, 'event'],
      [126, 'message'],
    ],
  },
  { setting: 'industry', introducedBy: 3, entries: [[112, 'event']] },
  { setting: 'community', introducedBy: 19, entries: [[96, 'event']] },
  {
    setting: 'company',
    introducedBy: 1,
    entries: [
      [83, 'meeting'],
      [63, 'meeting'],
    ],
  },
  {
    setting: 'other-field',
    introducedBy: 0,
    entries: [
      [64, 'event'],
      [62, 'message'],
    ],
  },
  { setting: 'hobby', introducedBy: 20, entries: [[35, 'event']] },
  {
    setting: 'industry',
    introducedBy: 13,
    entries: [
      [19, 'event'],
      [17, 'message'],
    ],
  },
  { setting: 'other-field', introducedBy: 10, entries: [[1, 'event']] },
  { setting: 'company', entries: [] },
];
