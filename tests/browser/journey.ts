import { expect, type Locator, type Page } from '@playwright/test';
import type { JourneyWords } from './journey-words.ts';

/** A visitor with a phone: finds things by what they are called, scrolls, presses, types. */
export interface Visitor {
  page: Page;
  t: JourneyWords;
  /** How often the screen was pressed. */
  presses: number;
}

/** Presses something as a thumb does; fails where it is covered. */
export async function press(visitor: Visitor, target: Locator): Promise<void> {
  visitor.presses += 1;
  await target.tap();
}

/** Goes to one of the pages that every page leads to. */
export async function goTo(visitor: Visitor, name: keyof JourneyWords['tabs']): Promise<void> {
  const { page, t } = visitor;
  const link = page.getByRole('banner').getByRole('link', { name: t.tabs[name], exact: true });
  await press(visitor, link.and(page.locator(':visible')));
}

/** A part of the page that begins to work as it comes near. */
async function scrolledTo(part: Locator): Promise<Locator> {
  await part.scrollIntoViewIfNeeded();
  return part;
}

/** From the home page to a lesson. */
export async function openLesson(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.home.heading);
  await press(visitor, page.getByRole('link', { name: t.home.start }).first());
  await press(visitor, page.getByRole('main').getByRole('link', { name: t.home.lesson }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.home.lesson);
}

export async function answerSelfCheck(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  for (const [index, name] of t.check.questions.entries()) {
    const question = await scrolledTo(page.getByRole('group', { name }));
    await press(visitor, question.getByText(t.check.answers[index] ?? '', { exact: false }));
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(1);
  }
  await expect(page.getByText(t.check.right)).toHaveCount(3);
  await expect(page.getByText(t.check.score)).toBeVisible();
}

export async function planNetwork(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const tool = await scrolledTo(page.getByRole('region', { name: t.planner.region }));
  await tool.getByRole('textbox', { name: t.planner.purpose }).fill(t.planner.aim);
  for (const need of t.planner.needs) await press(visitor, tool.getByText(need, { exact: true }));
  await press(visitor, tool.getByRole('button', { name: t.planner.another }));
  for (const [index, name] of t.planner.seats.entries()) {
    const seat = tool.getByRole('group', { name, exact: true });
    await seat.getByRole('textbox', { name: t.planner.role }).fill(t.planner.roles[index] ?? '');
  }
  await press(visitor, tool.getByRole('button', { name: t.planner.save }));
  await expect(tool.getByText(t.planner.saved)).toBeVisible();
}

/** Marks the lesson complete and puts its act where it belongs. */
export async function finishLesson(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const act = await scrolledTo(page.getByRole('region', { name: t.act.region }));
  await press(visitor, act.getByRole('button', { name: t.act.complete }));
  await expect(act.getByText(t.act.completed)).toBeVisible();
  await press(visitor, act.getByRole('button', { name: t.act.keep }));
  await expect(act.getByText(t.act.kept)).toBeVisible();
}

/** Adds a practice by the tool of another lesson. */
export async function addPractice(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, 'lessons');
  await press(visitor, page.getByRole('main').getByRole('link', { name: t.home.practiceLesson }));
  const tool = await scrolledTo(page.getByRole('region', { name: t.practice.region }));
  await press(visitor, tool.getByText(t.practice.area, { exact: true }));
  await press(visitor, tool.getByRole('button', { name: t.practice.add }));
  await expect(tool.getByText(t.practice.added, { exact: true })).toBeVisible();
}

/** Logs someone met at a study group, from the page that is open. */
export async function logSomeone(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await press(visitor, page.getByRole('button', { name: t.log.open, exact: true }));
  const dialog = page.getByRole('dialog', { name: t.log.dialog });
  const chip = (group: string, name: string) =>
    dialog.getByRole('group', { name: group, exact: true }).getByText(name, { exact: true });
  // The field has the focus: the name is typed at once, and the next press keeps it.
  await expect(dialog.getByRole('combobox', { name: t.log.who })).toBeFocused();
  await page.keyboard.insertText(t.log.name);
  await expect(dialog.getByRole('option', { name: t.log.add })).toBeVisible();
  await press(visitor, dialog.getByText(t.log.gathering, { exact: true }));
  await expect(dialog.getByRole('button', { name: t.log.remove })).toBeVisible();
  await press(visitor, dialog.getByText(t.log.more));
  await press(visitor, chip(t.log.gave, t.log.gift));
  await press(visitor, chip(t.log.received, t.log.gain));
  await dialog.getByRole('textbox', { name: t.log.note }).fill(t.log.where);
  await dialog.getByRole('textbox', { name: t.log.next }).fill(t.log.promise);
  await press(visitor, dialog.getByRole('button', { name: t.log.tomorrow }));
  await press(visitor, dialog.getByRole('button', { name: t.log.save }));
  await expect(dialog.getByText(t.log.saved)).toBeVisible();
}

/** Leaves what was logged for the page behind it. */
export async function closeLog(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const dialog = page.getByRole('dialog', { name: t.log.dialog });
  await press(visitor, dialog.getByRole('button', { name: t.log.close }));
  await expect(dialog).toBeHidden();
}

/** Keeps the promise and does the habit, on Today. */
export async function tickToday(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, 'today');
  const habit = page.getByRole('button', { name: t.practice.tick });
  await press(visitor, page.getByRole('button', { name: t.today.keep }));
  await expect(page.getByRole('button', { name: t.today.reopen, pressed: true })).toBeVisible();
  await expect(page.getByText(t.today.said)).toBeVisible();
  await expect(habit).toHaveAttribute('aria-pressed', 'false');
  await press(visitor, habit);
  await expect(habit).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(t.practice.ticked)).toBeVisible();
}

/** Progress shows the rung, what passed both ways, the habit and the lesson. */
export async function seeProgress(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, 'progress');
  const picture = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(page.getByText(t.progress.met)).toBeVisible();
  await expect(picture(t.progress.depth).getByRole('img', { name: t.progress.rung })).toBeVisible();
  await expect(picture(t.progress.exchangeTitle).getByText(t.progress.exchange)).toBeVisible();
  await expect(
    picture(t.progress.habits).getByRole('img', { name: t.practice.title }),
  ).toBeVisible();
  await expect(picture(t.progress.lessons).getByText(t.progress.read)).toBeVisible();
}

/** Everything that was done is there: on Today, Goals, Checklist, the person's page, the lesson. */
export async function findEverything(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, 'today');
  await expect(page.getByRole('button', { name: t.today.reopen, pressed: true })).toBeVisible();
  await expect(page.getByRole('button', { name: t.practice.tick, pressed: true })).toBeVisible();
  await goTo(visitor, 'goals');
  const goals = page.getByRole('main');
  await expect(goals.getByRole('heading', { name: t.planner.aim })).toBeVisible();
  for (const seat of [...t.planner.roles, t.act.title]) {
    await expect(goals.getByText(seat).first()).toBeVisible();
  }
  await goTo(visitor, 'contacts');
  await press(visitor, page.getByRole('main').getByRole('link', { name: t.log.shown }));
  await expect(page.getByRole('main').getByText(t.log.where)).toBeVisible();
  await press(visitor, page.getByRole('main').getByText(t.person.kept));
  await expect(page.getByRole('main').getByText(t.log.promise).first()).toBeVisible();
  await goTo(visitor, 'lessons');
  const lesson = page.getByRole('listitem').filter({ hasText: t.home.lesson });
  await expect(lesson.getByText(t.act.mark, { exact: true })).toBeVisible();
}
