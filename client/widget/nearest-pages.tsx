import type { WireAnswer } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import { safeAddress } from '../parts/safe-address.js';
import { strings } from './strings/en.js';

/** Pages worth opening when the documents do not answer the question. */
export function NearestPages({ nearest, baseUrl }: { readonly nearest: WireAnswer['nearest']; readonly baseUrl: string }) {
  if (nearest.length === 0) return null;
  return (
    <div class="nearest">
      <h3>{strings.nearestTitle}</h3>
      <ul>
        {nearest.map((page) => {
          const address = safeAddress(page.url, baseUrl);
          return (
            <li key={page.url}>
              {address === undefined ? (
                page.title
              ) : (
                <a href={address} target="_blank" rel="noopener">
                  {page.title} <Icon name="external" />
                  <span class="unseen"> ({strings.opensInNewTab})</span>
                </a>
              )}
              {page.headingPath.length > 0 && <span class="path">{page.headingPath.join(' › ')}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
