/**
 * The sections and groups that every site knows: those of .NET Framework 4's machine.config (ASP.NET, WCF
 * and data included), and `configProtectedData`, which the configuration system brings itself.
 */

/** One registered section or group. */
export interface MachineSection {
  /** `group/section` */
  readonly path: string
  readonly kind: 'group' | 'section'
  /** The name of its class, without namespace and assembly; null where it is not known. */
  readonly type: string | null
  /** Attributes of the declaration, as machine.config has them. What is left out has .NET's default, or is not known. */
  readonly attributes: ReadonlyMap<string, string>
}

// The path (a group ends in a slash), the class, the attributes.
const TABLE = `
appSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false
connectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true
mscorlib IgnoreSection allowLocation=false
runtime IgnoreSection allowLocation=false
assemblyBinding IgnoreSection allowLocation=false
satelliteassemblies IgnoreSection allowLocation=false
startup IgnoreSection allowLocation=false
system.codedom CodeDomConfigurationHandler
system.data DbProviderFactoriesConfigurationHandler
system.data.dataset NameValueFileSectionHandler
system.data.odbc DbProviderConfigurationHandler
system.data.oledb DbProviderConfigurationHandler
system.data.oracleclient DbProviderConfigurationHandler
system.data.sqlclient DbProviderConfigurationHandler
configBuilders ConfigurationBuildersSection
system.diagnostics SystemDiagnosticsSection
system.runtime.remoting IgnoreSection allowLocation=false
system.windows.forms WindowsFormsSection
windows IgnoreSection allowLocation=false
uri UriSection
system.runtime.caching/ CachingSectionGroup
system.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication
system.xml.serialization/ SerializationSectionGroup
system.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection
system.xml.serialization/dateTimeSerialization DateTimeSerializationSection
system.xml.serialization/xmlSerializer XmlSerializerSection
system.net/ NetSectionGroup
system.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true
system.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true
system.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true
system.net/mailSettings/ MailSettingsSectionGroup
system.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true
system.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true
system.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true
system.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true
system.runtime.serialization/ SerializationSectionGroup
system.runtime.serialization/dataContractSerializer DataContractSerializerSection
system.serviceModel/ ServiceModelSectionGroup
system.serviceModel/behaviors BehaviorsSection
system.serviceModel/bindings BindingsSection
system.serviceModel/client ClientSection
system.serviceModel/comContracts ComContractsSection
system.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly
system.serviceModel/diagnostics DiagnosticSection
system.serviceModel/extensions ExtensionsSection
system.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly
system.serviceModel/protocolMapping ProtocolMappingSection
system.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication
system.serviceModel/services ServicesSection
system.serviceModel/standardEndpoints StandardEndpointsSection
system.serviceModel/routing RoutingSection
system.serviceModel/tracking TrackingSection
system.serviceModel.activation/ ServiceModelActivationSectionGroup
system.serviceModel.activation/diagnostics ?
system.serviceModel.activation/net.pipe ?
system.serviceModel.activation/net.tcp ?
system.transactions/ TransactionsSectionGroup
system.transactions/defaultSettings DefaultSettingsSection
system.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly
system.web/ SystemWebSectionGroup
system.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication
system.web/authentication AuthenticationSection allowDefinition=MachineToApplication
system.web/authorization AuthorizationSection
system.web/browserCaps HttpCapabilitiesSectionHandler
system.web/clientTarget ClientTargetSection
system.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true
system.web/customErrors CustomErrorsSection
system.web/deployment DeploymentSection allowDefinition=MachineOnly
system.web/deviceFilters DeviceFiltersSection
system.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication
system.web/globalization GlobalizationSection
system.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication
system.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication
system.web/httpCookies HttpCookiesSection
system.web/httpHandlers HttpHandlersSection
system.web/httpModules HttpModulesSection
system.web/httpRuntime HttpRuntimeSection
system.web/identity IdentitySection
system.web/machineKey MachineKeySection allowDefinition=MachineToApplication
system.web/membership MembershipSection allowDefinition=MachineToApplication
system.web/mobileControls MobileControlsSection
system.web/pages PagesSection requirePermission=false restartOnExternalChanges=true
system.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication
system.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly
system.web/profile ProfileSection allowDefinition=MachineToApplication
system.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot
system.web/roleManager RoleManagerSection allowDefinition=MachineToApplication
system.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication
system.web/sessionPageState SessionPageStateSection
system.web/sessionState SessionStateSection allowDefinition=MachineToApplication
system.web/siteMap SiteMapSection allowDefinition=MachineToApplication
system.web/trace TraceSection
system.web/trust TrustSection allowDefinition=MachineToApplication
system.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication
system.web/webControls WebControlsSection
system.web/webParts WebPartsSection
system.web/webServices WebServicesSection
system.web/xhtmlConformance XhtmlConformanceSection
system.web/caching/ SystemWebCachingSectionGroup
system.web/caching/cache CacheSection allowDefinition=MachineToApplication
system.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication
system.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication
system.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication
system.web.extensions/ SystemWebExtensionsSectionGroup
system.web.extensions/scripting/ ScriptingSectionGroup
system.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication
system.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup
system.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection
system.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication
system.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication
system.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication
system.xaml.hosting/ ?
system.xaml.hosting/httpHandlers ?
system.webServer IgnoreSection
configProtectedData ProtectedConfigurationSection
`

/** Every line of the table. */
export const MACHINE_SECTIONS: readonly MachineSection[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [path = '', type = '?', ...attributes] = line.split(' ')
    const isGroup = path.endsWith('/')
    return {
      path: isGroup ? path.slice(0, -1) : path,
      kind: isGroup ? 'group' : 'section',
      type: type === '?' ? null : type,
      attributes: new Map(attributes.map(nameAndValue)),
    }
  })

function nameAndValue(text: string): readonly [string, string] {
  const [name = '', value = ''] = text.split('=')
  return [name, value]
}
