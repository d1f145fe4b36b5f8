/**
 * The words of transforms. Source: Microsoft.Web.XmlTransform 3.2.12.0.
 */

/** The namespace of transforms, to the letter. */
export const XDT_NAMESPACE = 'http://schemas.microsoft.com/XML-Document-Transform'

export const TRANSFORM_NAMES = [
  'Replace',
  'Remove',
  'RemoveAll',
  'Insert',
  'InsertIfMissing',
  'InsertBefore',
  'InsertAfter',
  'SetAttributes',
  'RemoveAttributes',
  'SetTokenizedAttributes',
  'CommentOut',
] as const
export type TransformName = (typeof TRANSFORM_NAMES)[number]

export const LOCATOR_NAMES = ['DefaultLocator', 'Match', 'Condition', 'XPath'] as const
export type LocatorName = (typeof LOCATOR_NAMES)[number]

/** The attributes of the namespace that the engine looks at, spelt as it spells them. */
export const ATTRIBUTE_NAMES = ['Transform', 'Locator', 'SupressWarnings'] as const

/** Transforms that the engine knows by name and cannot make. */
export const ABSTRACT_TRANSFORMS: readonly string[] = ['AttributeTransform', 'InsertBase']

/** Other classes of the engine's namespace: found by name, and refused since they are neither. */
export const OTHER_CLASSES: readonly string[] = [
  'IXmlOriginalDocumentService',
  'MessageType',
  'IXmlTransformationLogger',
  'NamedTypeFactory',
  'PositionTrackingTextReader',
  'WhitespaceTrackingTextReader',
  'XmlArgumentUtility',
  'XmlAttributePreservationDict',
  'XmlAttributePreservationProvider',
  'XmlAttributePreservingWriter',
  'XmlElementContext',
  'XmlFileInfoDocument',
  'IXmlFormattableAttributes',
  'XmlFormatter',
  'XPathAxis',
  'Locator',
  'XmlNodeContext',
  'XmlNodeException',
  'MissingTargetMessage',
  'TransformFlags',
  'Transform',
  'XmlTransformableDocument',
  'XmlTransformation',
  'XmlTransformationException',
  'XmlTransformationLogger',
  'CommonErrors',
  'SetTokenizedAttributeStorage',
]
