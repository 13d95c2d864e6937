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
  }
  export default function edtf(expression: string): Extended
}
