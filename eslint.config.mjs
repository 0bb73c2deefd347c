import tseslint from 'typescript-eslint';

const RAW_HTML = 'Model and document text reach the page as text nodes, never as HTML.';

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'corpus/**', 'coverage/**', 'test-output/**', 'test/floors/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `${count} pages` is what a reader wants; an object or undefined in a template stays a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => log.info(…)` and `if (…) return next();` say "do this and no more" as well as a block does.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Ours are objects of closures, made by factory functions: their methods need no `this`, and ports are taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
      // Walks over text read `text[i]` between bounds they have just checked, which noUncheckedIndexedAccess cannot see; a
      // fallback there would be a branch no input reaches.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `[...text]` is the way to code points, and that is what is wanted wherever it stands.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `({ failure: _gone, ...rest }) => rest` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An `async` without `await` turns what it throws into a rejection, as its port promises.
      '@typescript-eslint/require-await': 'off',
      // A request with nothing to tell is answered by a function that returns nothing: `Promise<object | void>`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // `typeof import(…)` is the type of a module that is loaded only when it is there, or only when it is needed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `== null` asks for null and undefined together.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/] > Literal[value=/^\\./]:first-child",
          message: 'Test with the collaborators you would run in the demo: pass a port, do not replace a module of ours.',
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
          message: RAW_HTML,
        },
        { selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: RAW_HTML },
        { selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcDoc)$/]', message: RAW_HTML },
        { selector: 'Property[key.name=/^(dangerouslySetInnerHTML|innerHTML)$/]', message: RAW_HTML },
        { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]", message: RAW_HTML },
      ],
    },
  },
  {
    // The parser's node kinds are an enum of a package that is here for its types alone; its values are these words.
    files: ['ingest/extract/html.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A hook that closes what an earlier hook opened runs also when that one failed: `browser?.close()`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
);
