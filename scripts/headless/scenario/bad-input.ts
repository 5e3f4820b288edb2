/** Input that a person or a script got wrong: told in one line, exit code 2. */
export class BadInput extends Error {}
