import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askedAnswers, askedSeatAnswers, hasUnsaidNeed } from '../../domain/goal-plan.ts';
import { withFields } from '../../domain/record.ts';
import { fill } from '../../i18n/format.ts';
import { NEW_GOAL, dropGoalDraft, keepGoalDraft, type GoalDraft } from '../../stores/goal-draft.ts';
import { saveGoal } from '../../stores/goals.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { AimBlock } from './AimBlock.tsx';
import type { BlockProps } from './block-props.ts';
import { FirstBlock } from './FirstBlock.tsx';
import { FormFoot } from './FormFoot.tsx';
import { GOAL_BLOCKS, LAST_BLOCK, type GoalBlock } from './goal-block.ts';
import type { EditGoal, GoalKit } from './goal-kit.ts';
import { NeedsBlock } from './NeedsBlock.tsx';
import { PlanOverview } from './PlanOverview.tsx';
import { SeatsBlock } from './SeatsBlock.tsx';
import { SelfBlock } from './SelfBlock.tsx';
import { SignsBlock } from './SignsBlock.tsx';
import { WeekBlock } from './WeekBlock.tsx';

interface Props {
  kit: GoalKit;
  draft: GoalDraft;
  /** Called with the goal's id once it is saved, and without when the form is left. */
  onClose: (savedId?: string) => void;
}

const BLOCKS: Record<Exclude<GoalBlock, 'overview'>, FunctionComponent<BlockProps>> = {
  aim: AimBlock,
  needs: NeedsBlock,
  seats: SeatsBlock,
  self: SelfBlock,
  week: WeekBlock,
  first: FirstBlock,
  signs: SignsBlock,
};

/** The questions of a goal in short blocks, and an overview at the end; a draft outlives a reload. */
export function GoalForm({ kit, draft, onClose }: Props) {
  const { t } = kit;
  const { before } = draft;
  const [goal, setGoal] = useState(draft.goal);
  const [step, setStep] = useState(draft.block);
  const [tried, setTried] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const draftId = before?.id ?? NEW_GOAL;
  const block = GOAL_BLOCKS[step] ?? 'overview';
  const faults = tried ? faultsOf(kit, goal, before) : {};

  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);

  const edit: EditGoal = (patch) => {
    const next = withFields(goal, patch);
    setGoal(next);
    keepGoalDraft(draftId, { goal: next, block: step, ...(before && { before }) });
  };
  const go = (next: number) => {
    setStep(Math.max(0, Math.min(LAST_BLOCK, next)));
    if (goal !== draft.goal)
      keepGoalDraft(draftId, { goal, block: next, ...(before && { before }) });
  };
  const save = async () => {
    setTried(true);
    if (Object.keys(faultsOf(kit, goal, before)).length > 0) return;
    if (!(await saveGoal(goal, before))) return;
    dropGoalDraft(draftId);
    onClose(goal.id);
  };
  const submit = useOneSubmit(async () => {
    if (block === 'overview') await save();
    else go(step + 1);
  });
  const discard = () => {
    dropGoalDraft(draftId);
    onClose();
  };

  const props: BlockProps = { kit, goal, before, edit, faults, tried };
  const Block = block === 'overview' ? undefined : BLOCKS[block];
  return (
    <form class="goal-form sheet stack" noValidate onSubmit={submit}>
      <div class="tight">
        <p class="eyebrow">
          {before ? t.editGoal : t.newGoal} · {fill(t.blockOf, { n: step + 1, of: LAST_BLOCK + 1 })}
        </p>
        <h2 ref={head} tabIndex={-1}>
          {t.blocks[block]}
        </h2>
        {step === 0 && <p class="hint">{t.starHint}</p>}
      </div>
      {Block ? (
        <Block key={block} {...props} />
      ) : (
        <PlanOverview {...props} onChange={(next) => go(GOAL_BLOCKS.indexOf(next))} />
      )}
      <FormFoot
        t={t}
        terms={kit.terms}
        isFirst={step === 0}
        isLast={step === LAST_BLOCK}
        onBack={() => go(step - 1)}
        onOverview={() => go(LAST_BLOCK)}
        onLeave={() => onClose()}
        onDiscard={discard}
      />
    </form>
  );
}

function faultsOf({ t }: GoalKit, goal: GoalDraft['goal'], before: GoalDraft['before']) {
  const faults: BlockProps['faults'] = {};
  for (const answer of askedAnswers(goal, before)) faults[answer] = t.faults[answer];
  if (hasUnsaidNeed(goal)) faults.needs = t.faults.needOwn;
  const [asked] = Object.values(askedSeatAnswers(goal, before));
  if (asked?.[0]) faults.seats = t.faults[asked[0]];
  return faults;
}
