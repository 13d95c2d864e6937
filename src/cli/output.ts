/** The output of a command. Lines are printed escaped (print.ts). */
export interface Output {
  /** Prints a line of the result. Throws if standard output is a file that cannot be written. */
  print: (line: string) => void
  /** Prints a line to standard error. */
  warn: (line: string) => void
  /** Called every few seconds with the number of finished files and the seconds since the start. */
  progress?: ((done: number, seconds: number) => void) | undefined
}
