/** What a command reads and writes; the process itself, or a test. */
export interface CommandIo {
  /** The words of a file, or of standard input for null. @throws Error when the file cannot be read. */
  readonly read: (file: string | null) => string;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly columns: number;
}

/** The same for a command that answers line by line. */
export interface StreamIo extends CommandIo {
  /** What `read` gives, in pieces as they come. The first step throws as `read` does. */
  readonly chunks: (file: string | null) => AsyncIterable<string>;
}
