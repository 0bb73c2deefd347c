/** The demo page asks for the chat the way any page may: with an event. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-question], [data-open-chat]')) {
  button.addEventListener('click', () => {
    const question = button.dataset['question'];
    document.dispatchEvent(new CustomEvent('footnote:open', { detail: question === undefined ? {} : { question } }));
  });
}
