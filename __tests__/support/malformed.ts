import type { FaultKind } from '../../src/syntax/xml/messages.js'

/** A document with one mistake. `▲` stands before its cause, and is no part of the document. */
export interface Malformed {
  readonly name: string
  readonly kind: FaultKind
  readonly text: string
}

/** Where a malformed document is wrong: the text without the mark, and the offset of the mark. */
export function marked({ text }: Malformed): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf('▲')
  if (offset < 0 || text.includes('▲', offset + 1)) throw new Error('One mark is needed')
  return { text: text.replace('▲', ''), offset }
}

/** A web.config around the content of `<mailSettings>`; a second `<add>` follows some lines below. */
export function site(mail: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <appSettings>
    <add key="umbracoUseSSL" value="true" />
  </appSettings>
  <system.net>
    <mailSettings>
${mail}
    </mailSettings>
  </system.net>
  <system.web>
    <!-- Don't compile for debugging. -->
    <compilation debug="false" targetFramework="4.7.2" />
    <httpRuntime targetFramework='4.7.2' />
  </system.web>
</configuration>
`
}

/** The same around the attributes of `<network>`. */
export function network(attributes: string): string {
  return site(`      <smtp from="post@acme.example">
        <network ${attributes} />
      </smtp>`)
}

/** A row of a table of such documents. */
export type Row = readonly [name: string, kind: FaultKind, text: string]

/** The documents of some tables. */
export function malformed(...tables: readonly (readonly Row[])[]): readonly Malformed[] {
  return tables.flatMap((rows) => rows.map(([name, kind, text]) => ({ name, kind, text })))
}
