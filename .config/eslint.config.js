import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseConfigs } from './house-rules.js';

export default tseslint.config(
  globalIgnores(['dist/', 'cdn/', 'cli/', 'pseudo/', 'storybook-static/', 'test/hosts/apps/', 'integrations/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    // Only so that no-eval and its kin know these names for the real ones; undefined names are TypeScript's concern.
    languageOptions: { globals: { window: 'readonly', setTimeout: 'readonly', setInterval: 'readonly' } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-constant-binary-expression': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-unused-private-class-members': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      // An empty function is a legitimate answer; a comment would only repeat its name.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'none' }],
    },
  },
  {
    // Lit's `html` stands in stories as well; what it says there is what people copy.
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Answers of readers live in closed roots, on purpose.
      'wc/no-closed-shadow-root': 'off',
    },
  },
  {
    // These talk to a person at a terminal, or to the person who reads a failing test.
    files: ['tools/**', 'test/**', '.config/**', '.storybook/**', '*.{js,mjs,ts}'],
    rules: { 'no-console': 'off' },
  },
  {
    // Chai's `expect(x).to.be.true` is an expression, and that is its point.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  houseConfigs,
);
