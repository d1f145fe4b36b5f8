/**
 * slimdom's opinion of a document, in a script of its own, which contains nothing else of slimdom.
 */
import { parseXmlDocument } from 'slimdom'

/**
 * @param text a document, without a byte order mark
 * @throws what slimdom throws where it does not accept the document
 */
export function askSlimdom(text: string): void {
  parseXmlDocument(text)
}
