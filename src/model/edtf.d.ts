/** The part of the untyped package `edtf` that Verbatim uses. */
declare module 'edtf' {
  export interface Extended {
    readonly type: string
    /** First and last possible millisecond; ±Infinity where open, null where unknown. */
    readonly min: number | null
    readonly max: number | null
    readonly earlier?: boolean
    readonly later?: boolean
    readonly values?: unknown[]
    readonly year?: number
    /** Of a Season: 21 to 41. */
    readonly season?: number
    /** Of a Year: how many of its digits are significant. */
    readonly significant?: number
  }
  export default function edtf(expression: string): Extended
}
