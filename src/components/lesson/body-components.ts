import Cite from './Cite.astro';
import Heading from './Heading.astro';
import Say from './Say.astro';
import Term from './Term.astro';
import Advisers from './tools/Advisers.astro';
import AskIntroduction from './tools/AskIntroduction.astro';
import DepthLadder from './tools/DepthLadder.astro';
import DormantTies from './tools/DormantTies.astro';
import EventPlan from './tools/EventPlan.astro';
import FirstMessage from './tools/FirstMessage.astro';
import FiveYears from './tools/FiveYears.astro';
import GiveTake from './tools/GiveTake.astro';
import GoalPlanner from './tools/GoalPlanner.astro';
import HabitPicker from './tools/HabitPicker.astro';
import HobbyLog from './tools/HobbyLog.astro';
import KnowWho from './tools/KnowWho.astro';
import LookUpTo from './tools/LookUpTo.astro';
import NetworkCheck from './tools/NetworkCheck.astro';
import NetworkMix from './tools/NetworkMix.astro';
import ObstaclePlan from './tools/ObstaclePlan.astro';
import OnlineLog from './tools/OnlineLog.astro';
import Questions from './tools/Questions.astro';
import Rhythm from './tools/Rhythm.astro';
import WeeklyReview from './tools/WeeklyReview.astro';

/** What a lesson's text may use by name; lessons import nothing themselves. */
export const bodyComponents = {
  h2: Heading,
  Cite,
  Say,
  Term,
  Advisers,
  AskIntroduction,
  DepthLadder,
  DormantTies,
  EventPlan,
  FirstMessage,
  FiveYears,
  GiveTake,
  GoalPlanner,
  HabitPicker,
  HobbyLog,
  KnowWho,
  LookUpTo,
  NetworkCheck,
  NetworkMix,
  ObstaclePlan,
  OnlineLog,
  Questions,
  Rhythm,
  WeeklyReview,
};
