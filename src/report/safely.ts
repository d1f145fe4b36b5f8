/** How texts get into a report. Both without any known secret. */
export interface Safely {
  /** Makes a text of ours inert, and cuts its quotations. */
  readonly show: (text: string) => string
  /** Leaves a text from outside as it is, since another program may look for it. */
  readonly redact: (text: string) => string
}

/** JSON in ASCII. As escapes, control and bidirectional characters of a file's name harm no terminal. */
export function asciiOnly(json: string): string {
  return json.replaceAll(
    /[\x7f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
