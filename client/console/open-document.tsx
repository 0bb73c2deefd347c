import { useEffect, useRef } from 'preact/hooks';
import type { WireDocumentStory } from '../../core/wire/curation.js';
import type { ConsoleClient } from './console-client.js';
import { addressOf, type OpenedDocument } from './document-address.js';
import { LoadedPlace, showDay, useLoaded } from './loaded.js';
import { More, useShown } from './more.js';
import { RedactionReport } from './redaction-report.js';
import { strings } from './strings/en.js';
import { isStory } from './wire-check.js';

const PAGE = 100;
const REVISIONS = 5;

/** One revision of a document: where it came from, what redaction found in it, its passages and who quoted them. */
export function OpenDocument({
  client,
  open,
  version,
}: {
  readonly client: ConsoleClient;
  readonly open: OpenedDocument;
  readonly version: unknown;
}) {
  const query = open.revision === undefined ? '' : `?revision=${encodeURIComponent(open.revision)}`;
  const loaded = useLoaded(client, `/documents/${encodeURIComponent(open.id)}${query}`, isStory, version);
  return (
    <>
      <a class="button small" href="#documents">
        {strings.back}
      </a>
      <LoadedPlace loaded={loaded}>{(story) => <Story key={story.shown} story={story} />}</LoadedPlace>
    </>
  );
}

function Story({ story }: { readonly story: WireDocumentStory }) {
  const { title, path, source, sha256, redaction, passages, earlierAnswers } = story;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useShown(PAGE);
  // Where the list was is now this document: keyboards and screen readers go on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <dl class="facts">
        <dt>{strings.source}</dt>
        <dd class="path">
          {source} {path}
        </dd>
        <dt>{strings.file}</dt>
        <dd class="path">{sha256 ?? ''}</dd>
        <dt>{strings.revisions}</dt>
        <dd>
          <Revisions story={story} />
        </dd>
      </dl>
      <RedactionReport report={redaction} />
      <h3>{strings.passagesTitle}</h3>
      {earlierAnswers > 0 && <p class="soft">{strings.earlier(earlierAnswers)}</p>}
      <ol class="cards">
        {passages.slice(0, list.shown).map(({ headingPath, text, answers }, index) => (
          <li key={index} class="card">
            <p class="soft">
              {headingPath.join(' › ')} · {strings.quotedBy(answers.length)}
            </p>
            <p class="passage">{text}</p>
            {answers.slice(0, 5).map((answer) => (
              <blockquote key={answer.id + answer.quote}>
                {answer.quote} <span class="soft">{showDay(answer.at)}</span>
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      <More list={list} all={passages.length} />
    </>
  );
}

/** When each was stored; the one shown is marked, and the others open it. */
function Revisions({ story: { id, revisions, shown } }: { readonly story: WireDocumentStory }) {
  const list = useShown(REVISIONS);
  const live = revisions.findIndex(({ isLive }) => isLive);
  return (
    <>
      <ul class="revisions">
        {revisions.slice(0, list.shown).map((revision, index) => (
          <li key={revision.id}>
            <a href={addressOf({ id, revision: revision.id })} aria-current={revision.id === shown ? 'true' : undefined}>
              {showDay(revision.storedAt)} (
              {strings.revisionStates[revision.isLive ? 'live' : live >= 0 && index > live ? 'earlier' : 'draft']})
            </a>
            {revision.id === shown && revisions.length > 1 && <span class="soft"> {strings.shownRevision}</span>}
          </li>
        ))}
      </ul>
      <More list={list} all={revisions.length} />
    </>
  );
}
