/**
 * The steps that bring a whole `<smtp>` in, whatever the base contains: all that there are go, also those in a
 * `<location>` that means the site itself, and one comes in. Applied to its own result it changes nothing.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { NewElement } from '../../web-config/injection/layout.js'
import type { MailAttribute } from './mail.js'

/** Makes every path begin with the root, whatever its namespace. */
export const ROOT_LOCATOR = 'XPath(/*)'

const MAIL = "/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const EVERY_SMTP = `XPath(/*${MAIL} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${MAIL})`

/** How the steps are written. */
export interface Writing {
  /** The prefix of the namespace of transforms. */
  readonly prefix: string
  readonly escape: (value: string, quote: '"') => string
  /** Whether the steps leave the default namespace of the transform. */
  readonly leavesNamespace: boolean
}

type NewAttribute = NewElement['attributes'][number]

/** The two elements that go below the root of a transform. */
export function blockOf(
  mail: readonly MailAttribute[],
  { prefix, escape, leavesNamespace }: Writing,
): readonly NewElement[] {
  const xdt = (name: string, value: string): NewAttribute => ({
    name: `${prefix}:${name}`,
    escaped: escape(value, '"'),
  })
  const settingsOf = (element: MailAttribute['element']): readonly NewAttribute[] =>
    mail
      .filter((one) => one.element === element)
      .map(({ name, value }) => ({ name, escaped: escape(value, '"') }))
  const namespace = leavesNamespace ? [{ name: 'xmlns', escaped: '' }] : []
  const removal = [xdt('Transform', 'RemoveAll'), xdt('SupressWarnings', 'true')]
  const groupWith = (name: string, children: readonly NewElement[], more = namespace) => ({
    name,
    attributes: [...more, xdt('Transform', 'InsertIfMissing')],
    children,
  })
  const smtp: NewElement = {
    name: 'smtp',
    attributes: [...settingsOf('smtp'), xdt('Transform', 'Insert')],
    children: (['network', 'specifiedPickupDirectory'] as const)
      .map((name) => ({ name, attributes: settingsOf(name), children: [] }))
      .filter(({ attributes }) => attributes.length > 0),
  }
  const inner = groupWith(
    'mailSettings',
    [{ name: 'smtp', attributes: removal, children: [] }, smtp],
    [],
  )
  const first = [...namespace, xdt('Locator', EVERY_SMTP), ...removal]
  return [{ name: 'smtp', attributes: first, children: [] }, groupWith('system.net', [inner])]
}

/**
 * The `<smtp>` that such steps insert, where they are the only ones on mail settings and the last of the transform.
 *
 * @param steps the elements that act on `<smtp>`, in their order
 * @param prefix the prefix of the namespace of transforms
 * @returns null where the steps are others
 */
export function insertedByBlock(
  root: XmlElement,
  steps: readonly XmlElement[],
  prefix: string,
): XmlElement | null {
  const reads = (element: XmlElement | undefined, name: string, value: string): boolean => {
    const written = element?.attribute(`${prefix}:${name}`) ?? null
    return written !== null && decodeAttribute(written.raw).value === value
  }
  const [everywhere, inside, inserted, ...others] = steps
  const group = inserted?.parent ?? undefined
  const outer = group?.parent ?? undefined
  const isBlock =
    others.length === 0 &&
    everywhere?.parent === root &&
    reads(everywhere, 'Locator', EVERY_SMTP) &&
    reads(everywhere, 'Transform', 'RemoveAll') &&
    inside?.parent === group &&
    reads(inside, 'Transform', 'RemoveAll') &&
    reads(inserted, 'Transform', 'Insert') &&
    reads(group, 'Transform', 'InsertIfMissing') &&
    reads(outer, 'Transform', 'InsertIfMissing') &&
    outer?.parent === root &&
    root.children.at(-1) === outer
  return isBlock ? (inserted ?? null) : null
}
