import { useCallback, useDeferredValue, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { FailureLine } from '../../components/FailureLine.tsx';
import { ArticlesOf } from '../../components/timeline/ArticlesOf.tsx';
import { LanesDrawing } from '../../components/timeline/drawing/LanesDrawing.tsx';
import { ClockLinks, LeftOut, NameChips } from '../../components/timeline/filter/Filters.tsx';
import { cutNotPlaced } from '../../components/timeline/filter/cutNotPlaced.ts';
import { foldsAround } from '../../components/timeline/filter/foldTimeline.ts';
import { listArticles } from '../../components/timeline/filter/listArticles.ts';
import { listOf } from '../../components/timeline/filter/listOf.ts';
import { writeTimelineFilter, type Asked } from '../../components/timeline/filter/readTimelineFilter.ts';
import { NotPlaced } from '../../components/timeline/NotPlaced.tsx';
import { Brush } from '../../components/timeline/span/Brush.tsx';
import { TimelineList } from '../../components/timeline/TimelineList.tsx';
import { ViewHead } from '../../components/ViewHead.tsx';
import { formatMonthSpan } from '../../components/words/formatDate.ts';
import { plural } from '../../components/words/plural.ts';
import type { CalendarDate, EntityRef, NotPlacedFile, TimelineEntry } from '../../model.ts';
import { timelinePath } from '../../paths.ts';
import { useAnnouncement } from '../frame/Announcer.tsx';
import { View } from '../frame/View.tsx';
import styles from '../TimelineRoute.module.css';
import { ApartButton } from '../correcting/ApartButton.tsx';
import { AddName } from './AddName.tsx';
import { ExportButton } from './ExportButton.tsx';
import { useSpan } from './useSpan.ts';
import { useTimeline } from './useTimeline.ts';

export interface TimelineViewProps {
  /** The whole timeline, in order of time. */
  readonly entries: readonly TimelineEntry[];
  readonly notPlaced: NotPlacedFile | null;
  /** Asks again for what could not be placed; null where nothing went wrong. */
  readonly onRetry: (() => void) | null;
  readonly asked: Asked;
  /** Those of the chosen names that the library has. */
  readonly named: readonly EntityRef[];
  /** The event that the address leads to. */
  readonly event: string | null;
  readonly today: CalendarDate;
  readonly ready: boolean;
}

export function TimelineView({ entries, notPlaced, onRetry, asked, named, event, today, ready }: TimelineViewProps) {
  const navigate = useNavigate();
  const pathOf = useCallback((change: Partial<Asked>) => timelinePath(writeTimelineFilter({ ...asked, ...change })), [asked]);
  const { key, state } = useLocation();
  const step = isStep(state) ? state.step : null;
  const stated = useMemo(() => ({ span: asked.span, key, step }), [asked.span, key, step]);
  const choice = useSpan(stated, (span, next) => void navigate(`/${pathOf({ span })}`, { state: { step: next } }));
  // The drawing follows the hand, the list follows the drawing as fast as it can.
  const listed = useDeferredValue(choice.span);
  const time = useTimeline(entries, asked, choice.span, listed);
  const { shown, years } = time;

  const open = useMemo(() => new Set([...asked.open, ...(event === null ? [] : foldsAround(years, event))]), [asked, years, event]);
  const toggle = useCallback((key: string) => {
    const next = open.has(key) ? [...open].filter((each) => each !== key) : [...open, key];
    void navigate(`/${pathOf({ open: next })}`, { replace: true });
  }, [open, pathOf, navigate]);
  const isFiltered = asked.who.length > 0 || choice.span !== null || asked.until !== null;
  const articles = useMemo(() => listArticles(shown).length, [shown]);
  const words = useMemo(() => summary(shown, articles, isFiltered ? entries.length : null), [shown, articles, isFiltered, entries]);
  useAnnouncement(!ready ? 'Loading' : isFiltered && choice.rests ? `Timeline: ${words}` : 'Timeline');
  const told = useMemo(() => ({ ...asked, span: choice.span }), [asked, choice.span]);
  const list = useMemo(() => listOf(told, named), [told, named]);
  return (
    <View title="Timeline" section="timeline" ready={ready} stays>
      <div className={styles.stage}>
        <ViewHead title="Timeline">{words}</ViewHead>
        {time.names.length > 0 && <NameChips asked={asked} names={chipsOf(time.names, named, asked)}><AddName asked={asked} entries={time.named} /></NameChips>}
        {entries.length > 0 && (
          <div className={styles.tools}>
            <ClockLinks asked={told} />
            <ExportButton entries={shown} asked={told} named={named} />
          </div>
        )}
        <LeftOut asked={told} later={time.later}>
          <a href={`${pathOf({})}#articles`}>See the {plural(articles, 'article')}</a>
        </LeftOut>
        {time.axis !== null && time.named.length > 0 && (
          <LanesDrawing
            entries={time.named}
            span={choice.span === null ? time.axis.extent : time.axis.span}
            extent={time.axis.extent}
            clock={asked.clock}
            chosen={asked.who}
            until={asked.until}
            hrefOf={time.hrefOf}
            onMove={choice.move}
            onPick={(id) => void navigate(`/${time.hrefOf(id)}`)}
          >
            <Brush buckets={time.axis.buckets} unit={time.axis.unit} extent={time.axis.extent} span={choice.span === null ? null : time.axis.span} onSpan={choice.choose} />
          </LanesDrawing>
        )}
        <TimelineList years={years} clock={asked.clock} about={asked.who} putRight={putRight} today={asked.until ?? today} told={time.told} open={open} onToggle={toggle} />
        {shown.length === 0 && <p className={styles.empty}>{emptyWords(entries, asked)}</p>}
        {isFiltered && <ArticlesOf entries={shown} list={list} />}
        {notPlaced !== null && <NotPlaced file={cutNotPlaced(notPlaced, told)} />}
        {onRetry !== null && <FailureLine what="The list of times that are not placed" onRetry={onRetry} />}
      </div>
    </View>
  );
}

/** What a step of the span leaves in the history. */
const isStep = (state: unknown): state is { readonly step: number } => typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number';

function summary(shown: readonly TimelineEntry[], articles: number, all: number | null): string {
  const starts = shown.map(({ when }) => (when.kind === 'before' ? when.latest : when.earliest)).toSorted();
  const span = starts.length === 0 ? '' : ` · ${formatMonthSpan(starts[0]!, starts.at(-1)!)}`;
  const events = all === null ? plural(shown.length, 'dated event') : `${shown.length} of ${plural(all, 'dated event')}`;
  return `${events} from ${plural(articles, 'article')}${span}`;
}

function emptyWords(entries: readonly TimelineEntry[], { who, span, until }: Asked): string {
  if (entries.length === 0) return 'No article tells of a dated event.';
  if (span !== null) return 'No dated event in this span of time.';
  if (until !== null) return 'Nothing was reported up to this day.';
  return who.length > 1 ? 'No dated event names them together.' : 'No dated event names this.';
}

const putRight = (entry: TimelineEntry) => <ApartButton entry={entry} />;

const chipsShown = 6;

/** The chosen ones, then those with the most events beside them. */
function chipsOf(names: readonly EntityRef[], named: readonly EntityRef[], { who }: Asked): readonly EntityRef[] {
  const chosen = who.flatMap((id) => names.find((name) => name.id === id) ?? named.find((name) => name.id === id) ?? []);
  return [...chosen, ...names.filter(({ id }) => !who.includes(id)).slice(0, chipsShown)];
}
