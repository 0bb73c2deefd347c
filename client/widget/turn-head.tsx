import { showTime } from '../parts/show-time.js';
import { strings } from './strings/en.js';

/** The assistant's name with the AI badge, which every turn of the assistant carries. */
export function TurnHead({ name, at }: { readonly name: string; readonly at?: string }) {
  return (
    <p class="turn-head">
      <strong>{name}</strong>{' '}
      <span class="badge" title={strings.aiBadgeMeaning}>
        {strings.aiBadge}
      </span>
      {at !== undefined && (
        <>
          {' '}
          <time dateTime={at}>{showTime(at)}</time>
        </>
      )}
    </p>
  );
}
