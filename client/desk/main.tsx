/** Entry of the desk's page. */
import { render } from 'preact';
import { DeskPage } from './desk-page.js';
import { createDeskClient } from './desk-client.js';

const place = document.getElementById('desk');
if (place !== null) {
  const client = createDeskClient();
  render(<DeskPage client={client} />, place);
  void client.start();
}
