/*
 * Lines of a byte stream (NDJSON). Only a line feed ends a line; the carriage return before it is white
 * space to JSON.
 */

const LINE_FEED = 10
/** JSON's white space. */
const BLANKS = [9, 10, 13, 32]

/**
 * The lines of a stream without white space at their ends. A line of more than `limit` bytes is
 * undefined, and none of it is kept in memory.
 */
export async function* splitLines(
  stream: NodeJS.ReadableStream,
  limit: number,
): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = []
  let length = 0
  const append = (part: Buffer) => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  const takeLine = () => {
    const line = length > limit ? undefined : trimEnd(Buffer.concat(parts))
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk)
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      append(rest.subarray(0, end))
      yield takeLine()
      rest = rest.subarray(end + 1)
    }
    append(rest)
  }
  if (length > 0) yield takeLine()
}

function trimEnd(line: Buffer): Buffer {
  let end = line.length
  while (end > 0 && BLANKS.includes(line[end - 1]!)) end--
  return line.subarray(0, end)
}
