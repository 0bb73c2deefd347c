import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'password';
  readonly autoComplete: 'username' | 'name' | 'current-password' | 'new-password' | 'off';
  readonly hint?: string;
  readonly minLength?: number;
  readonly maxLength: number;
  onChange(value: string): void;
}

/** A labelled field of a form. */
export function TextField({ label, value, type = 'text', autoComplete, hint, minLength, maxLength, onChange }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'field',
    required: true,
    autoComplete,
    autoCapitalize: 'none',
    spellcheck: false,
    minLength: minLength ?? 1,
    maxLength,
    value,
    'aria-describedby': `${id}-hint`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  } as const;
  return (
    <p class="text-field">
      <label class="label" for={id}>
        {label}
      </label>
      {/* One element for both, so showing the password keeps the focus; two lines, because the types of inputs differ. */}
      {type === 'password' ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
      <span id={`${id}-hint`} class="hint">
        {hint ?? ''}
      </span>
    </p>
  );
}
