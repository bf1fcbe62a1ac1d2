import astro from 'eslint-plugin-astro';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What the house forbids by shape; each message says what to do instead. */
const FORBIDDEN = [
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: use a list `as const` and a union type.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'No HTML from strings (Trusted Types): render text.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'No HTML from strings (Trusted Types): render text.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'No HTML from strings (Trusted Types): build elements.',
  },
];
const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: name it, so that no import needs an alias.',
};
const ASSERTION = {
  selector: 'TSAsExpression[typeAnnotation.typeName.name!="const"]',
  message: 'No `as`: narrow the type with a check; what no check can say is listed in MAY_ASSERT.',
};

/** Rules of ESLint itself that find mistakes TypeScript does not. */
const CORE = {
  'array-callback-return': 'error',
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  'no-constant-binary-expression': 'error',
  'no-else-return': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-loss-of-precision': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-useless-rename': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
};

/** Where a value's type follows from a check that TypeScript cannot see (a record's key, a brand). */
const MAY_ASSERT = [
  'src/domain/day.ts',
  'src/storage/{records,data-set,journal}.ts',
  'src/stores/{change,collections}.ts',
];

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.astro/',
      'public/',
      'playwright-report/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  { rules: CORE },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: {
      'no-restricted-syntax': ['error', ...FORBIDDEN, DEFAULT_EXPORT, ASSERTION],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'max-lines-per-function': lines(40),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Prettier gives each attribute its line, so markup is long before it is complex.
      'max-lines-per-function': lines(80),
    },
  },
  {
    files: ['src/**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'off',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'Intl', 'performance', 'fetch'].map(
          (name) => ({ name, message: 'Rules know no browser: take the value as an argument.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Rules have no clock: take `today` or `now`.' },
        { object: 'Math', property: 'random', message: 'Rules have no dice: take the value.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...FORBIDDEN,
        DEFAULT_EXPORT,
        ASSERTION,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Rules have no clock: take `today` or `now`.',
        },
      ],
    },
  },
  {
    files: MAY_ASSERT,
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN, DEFAULT_EXPORT] },
  },
  {
    // Astro demands a default export of these.
    files: ['src/directives/**/*.ts', 'src/build/**', 'src/pages/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN] },
  },
  {
    // A row of `test.each` holds a name, what goes in and what comes out.
    files: ['tests/**/*.ts'],
    rules: { 'max-lines': lines(300), 'max-params': ['error', 4], 'no-console': 'off' },
  },
);
