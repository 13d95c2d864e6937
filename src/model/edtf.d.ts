/** The part of the untyped package `edtf` that Verbatim uses. */
declare module 'edtf' {
  export interface Extended {
    readonly type: string
    /** First and last possible millisecond; ±Infinity if open, null if unknown. */
    readonly min: number | null
    readonly max: number | null
    readonly earlier?: boolean
    readonly later?: boolean
    readonly values?: unknown[]
    readonly year?: number
    /** The number of a Season, 21 to 41. */
    readonly season?: number
    /** The number of significant digits of a Year. */
    readonly significant?: number
  }
  export default function edtf(expression: string): Extended
}
