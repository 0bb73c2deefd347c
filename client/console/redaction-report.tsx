import { useId, useState } from 'preact/hooks';
import type { WireDocumentStory } from '../../core/wire/curation.js';
import { More, useShown } from './more.js';
import { strings } from './strings/en.js';

type Report = NonNullable<WireDocumentStory['redaction']>;
type Note = Report['notes'][number];
/** What was changed first, then what stays and may want a look. */
const OUTCOMES = ['replaced', 'reported', 'allowed'] as const;
/** Few at a time: the text of the document stands below. */
const PAGE = 10;

/** What redaction found in one revision: where, of which kind, why, and what became of it; never the words themselves. */
export function RedactionReport({ report }: { readonly report: Report | null }) {
  const id = useId();
  return (
    <section class="redaction" aria-labelledby={id}>
      <h3 id={id}>{strings.redaction.title}</h3>
      {report === null ? <p class="soft">{strings.redaction.unknown}</p> : <Found report={report} />}
    </section>
  );
}

function Found({ report: { counts, notes } }: { readonly report: Report }) {
  const [outcome, setOutcome] = useState<Note['outcome'] | 'all'>('all');
  const [kind, setKind] = useState('');
  const list = useShown(PAGE, `${outcome} ${kind}`);
  const id = useId();
  const all = counts.replaced + counts.allowed + counts.reported;
  if (all === 0) return <p class="soft">{strings.redaction.none}</p>;
  const kinds = [...new Set(notes.map(({ type }) => type))].sort((a, b) => kindWords(a).localeCompare(kindWords(b)));
  const wanted = notes.filter((note) => (outcome === 'all' || note.outcome === outcome) && (kind === '' || note.type === kind));
  const outcomes = OUTCOMES.filter((one) => counts[one] > 0);
  return (
    <>
      <div class="row" role="group" aria-label={strings.redaction.title}>
        {(['all', ...outcomes] as const).map((one) => (
          <button key={one} type="button" class="button small" aria-pressed={outcome === one} onClick={() => setOutcome(one)}>
            {one === 'all' ? strings.redaction.all : strings.redaction.outcomes[one]} {one === 'all' ? all : counts[one]}
          </button>
        ))}
        {kinds.length > 1 && (
          <span class="kind">
            <label class="label" for={id}>
              {strings.redaction.kind}
            </label>
            <select id={id} class="field" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              <option value="">{strings.redaction.everyKind}</option>
              {kinds.map((type) => (
                <option key={type} value={type}>
                  {kindWords(type)}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      {outcomes
        .filter((one) => outcome === 'all' || outcome === one)
        .map((one) => (
          <p key={one} class="soft">
            {strings.redaction.whatToDo[one]}
          </p>
        ))}
      {notes.length < all && <p class="soft">{strings.redaction.firstOf(notes.length, all)}</p>}
      {wanted.length === 0 && <p class="soft">{strings.redaction.noneOfThese}</p>}
      <ul class="notes">
        {wanted.slice(0, list.shown).map((note, index) => (
          <FoundThere key={index} note={note} />
        ))}
      </ul>
      <More list={list} all={wanted.length} />
    </>
  );
}

function FoundThere({ note: { type, line, page, excerpt, explanation, outcome } }: { readonly note: Note }) {
  return (
    <li class={outcome}>
      <p>
        <strong>{kindWords(type)}</strong> <span class={`badge ${outcome}`}>{strings.redaction.outcomes[outcome]}</span>{' '}
        <span class="soft">{strings.redaction.place(line, page)}</span>
      </p>
      <p class="excerpt">{markPlaceholders(excerpt)}</p>
      <p class="soft">{strings.redaction.because(explanation)}</p>
    </li>
  );
}

/** The names of kinds that stand in the place of what was found, told apart from the document's own words. */
function markPlaceholders(excerpt: string) {
  return excerpt.split(/(\[[A-Z_]+\])/u).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}

function kindWords(type: string): string {
  return strings.redaction.kinds[type] ?? type;
}
