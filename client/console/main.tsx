/** Entry of the console's page. */
import { render } from 'preact';
import { ConsolePage } from './console-page.js';
import { createConsoleClient } from './console-client.js';

const place = document.getElementById('console');
if (place !== null) {
  const client = createConsoleClient();
  render(<ConsolePage client={client} />, place);
  void client.start();
}
