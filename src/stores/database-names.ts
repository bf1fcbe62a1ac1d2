/** The visitor's own records, and the example that never mixes with them: two databases. */
export const OWN_DATABASE = 'enishi';
export const SAMPLE_DATABASE = 'enishi-sample';
