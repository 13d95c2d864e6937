/** Milliseconds without an answer after which a connection is probed: one whose other end is gone is lost, and does not hang. */
export const KEEPALIVE_DELAY = 30_000
