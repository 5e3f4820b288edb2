/** Says on standard error what is being done, so that nobody takes a long build for one that hangs. */
export const tell = (words: string): void => void process.stderr.write(`plainspoken: ${words}\n`);
