/** Line icons on a grid of 24; decorative, so the button around one carries the name. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12h14M12 5l7 7-7 7',
  up: 'M7 11l4-7c1.4 0 2.2.9 2.2 2.2V9.5h4.3c1.2 0 2 1 1.8 2.2l-1 5.6c-.2 1-1 1.7-2 1.7H7zM7 11v8H4v-8z',
  down: 'M7 13l4 7c1.4 0 2.2-.9 2.2-2.2v-3.3h4.3c1.2 0 2-1 1.8-2.2l-1-5.6c-.2-1-1-1.7-2-1.7H7zM7 13V5H4v8z',
  copy: 'M9 9h10v11H9zM6 15H5V4h10v1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6',
  more: 'M4.5 12a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0M11.5 12a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0M18.5 12a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0',
  back: 'M15 5l-7 7 7 7',
  external: 'M10 5H5v14h14v-5M14 5h5v5M19 5l-8 8',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
