export const id=280
export const ids=[280]
export const modules={280:(e,t,n)=>{n.d(t,{H:()=>openWebConfig})
var i=n(5413)
var o=n(2379)
var s=n(4624)
var r=n(4390)
var a=n(4332)
var l=n(6900)
var c=n(7509)
var u=n(2839)
var f=n(8750)
var m=n(1519)
var d=n(416)
function credentialsIn({file:e,companion:t}){const{root:n}=e.document
const i=[n,...(0,d.De)([n],"location")]
const o=(0,d.De)((0,d.De)(i,"system.net"),"mailSettings")
const s=[...(0,d.De)(o,"smtp")]
if(t?.status==="read")s.push(t.file.document.root)
const r=new Set([...(0,d.De)(s,"network"),...e.source.text.includes("SmtpSection")?networksIn(n):[]])
return[...r].flatMap(valuesOf)}function networksIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.name==="network")t.push(e)
for(const t of e.children)n.push(t)}return t}const h=/^(?:user|user-?name|login|pass|password|pwd)$/i
function valuesOf({attributes:e}){return e.flatMap(({name:e,raw:t})=>{const n=[(0,m.jz)(t).value,t]
if(h.test(e))return n
return e==="host"?n.flatMap(f.wL):[]})}var p=n(7826)
var g=n(6550)
var b=n(9583)
const w=["settings","BaseRestExtensions","FileSystemProviders","dashBoard","HealthChecks"]
function umbracoSectionsIn({document:e}){const t=(0,d.De)((0,d.rr)(e.root),"umbracoConfiguration")
if(t.length===0)return[]
return w.flatMap(e=>{const[n]=(0,d.De)(t,e)
if(n===undefined)return[]
return[{name:e,element:n,source:(0,m.CW)(n.attribute("configSource"))}]})}function notificationSender(e){const t=settingsOf(e)
if(t?.element.name!=="settings")return null
const n=(0,d.De)((0,d.De)([t.element],"content"),"notifications")
const[i]=(0,d.De)(n,"email")
if(i===undefined)return null
const o=(0,g.Bq)(contentOf(i,t.file.source.text))
return{file:t.file,element:i,address:o,state:stateOf(o)}}function settingsOf({file:e,umbraco:t}){const n=t.get("settings")
if(n?.status==="read")return{file:n.file,element:n.file.document.root}
const i=umbracoSectionsIn(e).find(({name:e})=>e==="settings")
return i===undefined?null:{file:e,element:i.element}}function stateOf(e){if(e==="")return"empty"
if(e.toLowerCase()==="your@email.here")return"template"
if((0,b.P5)(e)!==null)return"token"
return(0,p.B8)(e)===null?"malformed":"set"}function contentOf({nodes:e},t){const n=e.map(({kind:e,start:n,end:i})=>{if(e==="cdata")return t.slice(n+"<![CDATA[".length,i-"]]>".length)
const o=e==="text"||e==="reference"
return o?(0,m.jz)(t.slice(n,i)).value:""})
return n.join("")}var v=n(1094)
var y=n(9130)
var S=n(3059)
var k=n(2871)
function mailElementsIn(e){return e.filter(({element:e})=>!isOpaque(e)).flatMap(elementsOf)}function isOpaque(e){return e.attribute("configProtectionProvider")!==null||e.attribute("configBuilders")!==null}function elementsOf({file:e,element:t,location:n}){const i=t.children.flatMap(i=>{const o=k.Hu.find(e=>e===i.name&&e!=="smtp")
return o===undefined?[]:[{file:e,element:i,name:o,smtp:t,location:n}]})
return[{file:e,element:t,name:"smtp",smtp:t,location:n},...i]}const M=namesOf(e=>k.vK.filter(t=>t.element===e).map(({name:e})=>e))
const C=namesOf(e=>e==="smtp"?k.Hu.filter(e=>e!=="smtp"):[])
function namesOf(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}function schemaAttributes(e){return M[e]}function schemaElements(e){return C[e]}function hasForeignPrefix(e,t,n){const i=prefixOf(e)
if(i===""||i==="xml"||i==="xmlns")return false
const declares=e=>e.attribute(`xmlns:${i}`)!==null
return!declares(t)&&!declares(n)}function prefixOf(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}var T=n(3675)
const O=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const x=O.trim().split("\n").map(e=>{const[t="",n="?",...i]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:n==="?"?null:n,attributes:new Map(i.map(nameAndValue))}})
function nameAndValue(e){const[t="",n=""]=e.split("=")
return[t,n]}const D=200
const P=200
class Registered{name
parent
declaration
path
#e=new Map
#t=null
#n=null
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n
this.path=t===null?"":pathBelow(t,e)}get names(){this.#n??=[...this.#e.keys()].slice(0,P)
return this.#n}claim(e){const t=this.#t
this.#t??=e
return t}child(e){return this.#e.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#e.set(e,n)
this.#n=null
return n}}const A={kind:"group",type:null,attributes:new Map,ignorable:false,by:"workflow"}
const E={...A,kind:"section"}
function registry(e){const t=new Registered("",null,{...A,by:"machine"})
for(const{path:e,...n}of x){const i=n.type==="IgnoreSection"
add(t,e,{...n,ignorable:i,by:"machine"})}for(const n of e)add(t,(0,T.W)(n,/\//),E)
return t}function add(e,t,n){const i=t.split("/")
let o=e
for(const e of i.slice(0,-1))o=o.child(e)??o.declare(e,A)
const s=i.at(-1)??""
if(o.child(s)===null)o.declare(s,n)}function pathOf(e){return e.path}function pathBelow(e,t){const n=e.parent===null?t:`${e.path}/${t}`
return n.slice(0,D)}function otherMail(e){return othersIn(e).map(t=>({...e,mail:[t],mailElements:mailElementsIn([t])}))}function othersIn({file:e,skeleton:t}){return t.sections.flatMap(({element:t,registered:n})=>{const{by:i,attributes:o}=n.declaration
const s=/^\s*System\.Net\.Configuration\.SmtpSection\s*(?:,|$)/.test(o.get("type")??"")
const r=pathOf(n)
const a=t.attribute("configSource")!==null||isOpaque(t)
if(i!=="file"||!s||a)return[]
return[{file:e,element:t,location:{element:t,path:r,lowerPath:r,isSection:true}}]})}function mailOfSection({mail:[e]},t){if(e===undefined)return null
const{file:n,element:i}=e
const o=(0,S.f)([i])
if(o===null)return null
return{client:"System.Net.Mail",settings:o,login:(0,v.DQ)(o,t),isOfOneEnvironment:()=>false,inComment:()=>null,at:(e,t)=>{const o=(0,k.O0)(i,(0,k.w4)(e).element)
const s=o?.attribute(e)??(0,a.PX)(o??i)
return{...(0,y.at)(n,s,t),setting:e}}}}function partsOf(e,t){if(!t.includes("configSource"))return[]
const n=[]
const i=[e]
for(let e=i.pop();e!==undefined;e=i.pop()){const t=(0,m.CW)(e.attribute("configSource"))
if(t!==null)n.push(t)
for(const t of e.children)i.push(t)}return n}function declareIn(e,t){const n=t.name==="sectionGroup"?"group":"section"
const i=attributesOf(t)
const o=i.get("name")??""
const s=className(i.get("type")??null)
const r=i.get("type")?.includes("System.Configuration.IgnoreSection")===true
const a={kind:n,type:s,attributes:i,ignorable:r,by:"file"}
const l=t.name==="section"||t.name==="sectionGroup"
if(!l||o===""){return{element:t,registered:new Registered(o,e,a),clash:null,first:null}}const c=e.child(o)
const u=c??e.declare(o,a)
const f=u.claim(t)
if(f!==null)return{element:t,registered:u,clash:"again",first:f}
const m=c!==null&&!isCompatible(c.declaration,a)
return{element:t,registered:u,clash:m?"conflict":null,first:null}}function isCompatible(e,t){return e.by!=="machine"||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return false
const n=t.attributes.get("type")
const i=n===undefined||e.type===null||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return i&&(t.kind==="group"||hasSameFlags(e,t))}const I=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return I.every(([n,i])=>{const o=e.attributes.get(n)??i
return o===null||o===(t.attributes.get(n)??i??"true")})}function attributesOf(e){return new Map(e.attributes.map(({name:e,raw:t})=>[e,(0,m.jz)(t).value]))}function className(e){const[t=""]=(e??"").split(",")
return e===null?null:t.slice(t.lastIndexOf(".")+1).trim()}function readSkeleton(e,t){return new Walk(e,t).skeleton()}class Walk{#i
#o=[]
#s=[]
#r=[]
#a=[]
#l=[]
#c=[]
#u=[]
#f=[]
#m=[]
#d
#h=null
constructor(e,t){this.#i=e
this.#d=e.children[0]??null
const n={registered:t,location:null,inLocation:false}
this.#p(e,{holds:"sections",...n})}skeleton(){for(let e=this.#o.at(-1);e!==undefined;e=this.#o.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#o.pop()
else if(t.kind==="element")this.#g(t,e)
else if(t.kind!=="comment")this.#u.push(t)}return{sections:this.#s,groups:this.#r,unknown:this.#a,locations:this.#l,nestedLocations:this.#c,strays:this.#u,configSections:this.#h,misplacedConfigSections:this.#f,declared:this.#m}}#p(e,t){this.#o.push({...t,nodes:e.nodes,next:0})}#g(e,t){if(t.holds==="declarations")this.#b(e,t)
else if(e.name==="configSections")this.#w(e,t)
else if(e.name==="location")this.#v(e,t)
else this.#y(e,t)}#y(e,t){const{location:n,inLocation:i}=t
const o=t.registered.child(e.name)
if(o===null){this.#a.push({element:e,parent:t.registered})}else if(o.declaration.kind==="section"){this.#s.push({element:e,registered:o,location:n,inLocation:i})}else{this.#r.push(e)
this.#p(e,{holds:"sections",registered:o,location:n,inLocation:i})}}#v(e,t){if(e.parent!==this.#i){this.#c.push(e)
return}this.#l.push(e)
const{registered:n}=t
this.#p(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:true})}#w(e,t){if(e===this.#d)this.#h=e
else this.#f.push(e)
if(e.parent===this.#i)this.#p(e,{...t,holds:"declarations"})}#b(e,t){const n=declareIn(t.registered,e)
const{inConflict:i=false}=t
if(!i)this.#m.push(n)
if(e.name==="sectionGroup"){const o=i||n.clash==="conflict"
this.#p(e,{...t,registered:n.registered,inConflict:o})}else{const t=e.nodes.filter(({kind:e})=>e!=="element"&&e!=="comment")
for(const e of t)this.#u.push(e)}}}function locationOf(e){const t=e.attribute("path")
const n=t===null?"":(0,m.jz)(t.raw).value
return n===""||n==="."?null:{element:e,path:n,lowerPath:n.toLowerCase()}}function webConfig(e,t,n=new Map){return{file:e,sections:(0,d.Kn)(e.document),companion:t,umbraco:n}}function configSourceOf(e){const t=(0,d.Kn)(e.document).smtp[0]?.attribute("configSource")??null
return t===null?null:(0,m.jz)(t.raw).value}function smtpOf(e){const{file:t,sections:n,companion:i}=e
const[o]=n.smtp
if(o===undefined)return null
if(i===null)return{file:t,element:o}
if(i.status!=="read")return null
return{file:i.file,element:i.file.document.root}}const N={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(e,t){const{root:n}=e.file.document
const i=n.name==="configuration"?readSkeleton(n,registry(t)):N
const o=mailOf(e,i)
return{...e,skeleton:i,mail:o,mailElements:mailElementsIn(o),aspNetCore:aspNetCoreOf(i)}}function hasAspNetCore(e){return e.file.source.text.includes("aspNetCore")&&readConfiguration(e,[]).aspNetCore!==null}function mailOf(e,t){const n=smtpOf(e)
const i=n?.element.name==="smtp"?[{...n,location:null}]:[]
const o=t.sections.filter(({location:e,element:t,registered:n})=>e!==null&&t.name==="smtp"&&t.attribute("configSource")===null&&pathOf(n)==="system.net/mailSettings/smtp").map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...i,...o]}function aspNetCoreOf({sections:e}){const t=e.filter(({element:e})=>e.name==="system.webServer")
const[n=null]=(0,d.De)(t.map(({element:e})=>e),"aspNetCore")
return n}function isWebConfigFile({path:e}){return e.slice(e.lastIndexOf("/")+1).toLowerCase()==="web.config"}function reading_valueOf(e,t){return(0,m.CW)(e.attribute(t))}var W=n(7639)
function commentedSmtp({file:e}){const t=startIn(e.document.nodes,e.source.text)
if(t===null)return null
return(0,y._)("An <smtp> in a comment",e,{start:t,end:t+"<smtp".length})}function startIn(e,t){for(const{start:n,end:i}of(0,W.w)(e)){const e=t.slice(n,i).search(/<smtp[\s/>]/)
if(e>=0)return n+e}return null}function nameRewrite(e,t,n){const i=sameLetters(t.name,n)
return i===null||e.attribute(i)!==null?{}:{rewrite:{span:(0,a.CK)(t),after:i}}}function valueRewrite(e,t){const n=sameLetters(((0,m.CW)(e)??"").trim(),t)
return n===null?{}:{rewrite:{span:valueSpan(e),after:n}}}function otherValue(e,t){return{rewrite:{span:valueSpan(e),after:t}}}function withoutAttribute(e,{start:t,end:n}){let i=t
while(/[ \t]/.test(e.charAt(i-1)))i-=1
return{rewrite:{span:{start:i,end:n},after:""}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null}function siteMail(e,t){if(e.aspNetCore!==null)return null
const n=effectiveOf(e)
if(n===null)return null
return{client:"System.Net.Mail",settings:n,login:(0,v.DQ)(n,t),isOfOneEnvironment:()=>false,inComment:()=>commentedSmtp(e),at:(t,{instead:n,...i})=>{const{file:o,span:s}=spotOf(e,t)
const r=n===undefined?null:writtenIn(e,t)
const a=r===null?{}:otherValue(r,n??"")
return{...(0,y.at)(o,s,i),setting:t,...a}}}}function effectiveOf(e){const t=smtpOf(e)
if(t===null&&e.companion!==null)return null
if(t!==null&&isOpaque(t.element))return null
return(0,S.f)(t===null?[]:[t.element])}function writtenIn(e,t){const n=smtpOf(e)
const i=n===null?null:(0,k.O0)(n.element,(0,k.w4)(t).element)
return i?.attribute(t)??null}function spotOf(e,t){const n=smtpOf(e)
if(n===null){const{sections:t,file:n}=e
const[i=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:(0,a.PX)(i)}}const i=(0,k.O0)(n.element,(0,k.w4)(t).element)
return{file:n.file,span:i?.attribute(t)??(0,a.PX)(i??n.element)}}const L='<system.webServer>\n  <aspNetCore processPath="dotnet" arguments=".\\Site.dll" />\n</system.webServer>'
const $='<mailSettings>\n    <smtp from="post@example.com" />\n  </mailSettings>\n</system.net>'
const F="Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD."
const B={id:"inject/asp-net-core",level:"runtime",severity:"error",words:[],check:({aspNetCore:e,file:t},{mode:n})=>e===null||n==="check"?[]:[(0,y.at)(t,(0,a.PX)(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.",hint:`${F} Take this file out of \`files\`.`})]}
const _={id:"asp-net-core/mail-settings",level:"runtime",severity:"warning",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:i})=>{const o=n.groups.find(({name:e})=>e==="mailSettings")
if(e===null||o===undefined||i==="inject")return[]
return[(0,y.at)(t,(0,a.PX)(o.parent??o),{message:"Nobody reads the <mailSettings> in it: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.",hint:`${F} Then delete <mailSettings>.`,related:[(0,y._)("<aspNetCore>",t,(0,a.PX)(e))]})]}}
const R={id:"asp-net-core/elsewhere",level:"advice",severity:"notice",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:i})=>{const o=n.groups.some(({name:e})=>e==="mailSettings")
if(e===null||o||i==="inject")return[]
return[(0,y.at)(t,(0,a.PX)(e),{message:"This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.",hint:F})]}}
const j=[_,R]
const z=[B,...j]
var q=n(4511)
const G={id:"config-sections/place",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:({file:e,skeleton:t})=>t.misplacedConfigSections.map(n=>(0,y.at)(e,(0,a.PX)(n),{message:t.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:t.configSections===null?[]:[(0,y._)("The first one",e,(0,a.PX)(t.configSections))]}))}
const H=["section","sectionGroup","clear","remove"]
const U={id:"config-sections/element",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const{name:n}=t.element
const i=H.includes(n)?n==="sectionGroup"?[]:t.element.children:[t.element]
return i.map(t=>(0,y.at)(e,(0,a.CL)(t),{message:"<{name}> has no meaning here.",hint:childHint(t),names:{name:t.name}}))})}
function childHint({name:e}){return(0,q.r)(e,H,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."}const X={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:e}){return Object.hasOwn(X,e)?X[e]??null:null}const K={id:"config-sections/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>{const n=t.configSections===null?[]:[t.configSections]
const i=[...n,...t.declared.map(e=>e.element)]
return i.flatMap(t=>{const n=attributesFor(t)
if(n===null)return[]
return t.attributes.filter(({name:e})=>!n.includes(e)).map(i=>(0,y.at)(e,(0,a.CK)(i),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(i.name,n),names:{name:i.name,owner:t.name},...nameRewrite(t,i,n)}))})}}
function attributeHint(e,t){return(0,q.r)(e,t,{show:e=>e,otherwise:"delete it"})??"Delete it."}const V="The '{attribute}' attribute must be specified on the '{owner}' tag."
const Y="The 'type' attribute cannot be an empty string."
const Q={id:"config-sections/missing-attribute",level:"file",severity:"error",words:[V,Y],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
return(attributesFor(n)??[]).flatMap(t=>{const i=missingWords(n,t)
if(i===null)return[]
return[(0,y.at)(e,n.attribute(t)??(0,a.PX)(n),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:n.name,attribute:t},words:i})]})})}
function missingWords(e,t){const n=reading_valueOf(e,t)
if(t==="type"&&n==="")return Y
return n===null&&requiredOf(e).includes(t)?V:null}function requiredOf({name:e}){if(e==="section")return["name","type"]
return e==="sectionGroup"||e==="remove"?["name"]:[]}const Z="The property '{name}' must have value 'true' or 'false'."
const J=[["allowLocation",["true","false"],Z],["restartOnExternalChanges",["true","false"],Z],["requirePermission",["true","false"],Z],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const ee={id:"config-sections/value",level:"file",severity:"error",words:[...new Set(J.map(([,,e])=>e))],check:({file:e,skeleton:t})=>t.declared.filter(e=>e.element.name==="section").flatMap(t=>J.flatMap(([n,i,o])=>{const s=t.element.attribute(n)
const r=reading_valueOf(t.element,n)
if(s===null||r===null||i.includes(r))return[]
return[(0,y.at)(e,s,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${i.join(", ")}, in exactly this letter case.`,names:{name:n},words:o,...valueRewrite(s,i)})]}))}
const te=[G,U,K,Q,ee]
const ne=/(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y
const ie=/^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/
function isSpaceOutside(e,{kind:t,start:n,end:i}){return t==="reference"&&whiteSpaceAt(e,n).end===i}function isSpaceInside(e,{kind:t,start:n,end:i}){return t==="reference"&&ie.test(e.slice(n,i))}function whiteSpaceAt(e,t){ne.lastIndex=t
return{start:t,end:ne.test(e)?ne.lastIndex:t}}function xmlSpaceOf(e){const t=e.attribute("xml:space")
const n=(0,m.CW)(t)
if(t===null||n===null)return null
const[,i]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(n)??[]
if(i==="preserve"||i==="default")return{attribute:t,means:i}
return{attribute:t,means:"nothing"}}function usesOf({skeleton:e}){return e.sections.flatMap(e=>{const t=e.element.attribute("configSource")
const n=reading_valueOf(e.element,"configSource")
return t===null||n===null?[]:[{use:e,attribute:t,path:n}]})}const oe={id:"config-source/content",level:"file",severity:"error",words:["A section using 'configSource' may contain no other attributes or elements."],check:e=>usesOf(e).flatMap(({use:{element:t,location:n}})=>{const i=t.attributes.find(({name:e})=>e!=="configSource")
const o=t.nodes.find(t=>t.kind!=="comment"&&!isSpaceOutside(e.file.source.text,t))
const s=i===undefined?o:(0,a.CK)(i)
if(s===undefined)return[]
return[(0,y.at)(e.file,s,{message:"<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:t.name},location:n})]})}
const se="The configSource attribute must be a relative physical path."
const re="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const ae="The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const le={id:"config-source/path",level:"file",severity:"error",words:[se,re,ae],check:e=>usesOf(e).flatMap(({use:{location:t},attribute:n,path:i})=>{const o=pathFault(i)
if(o===null)return[]
return[(0,y.at)(e.file,n,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:o,location:t})]})}
function pathFault(e){if(e===""||(0,g.Bq)(e)!==e)return se
if(e.includes("/"))return re
if(/^(?:\\|[A-Za-z]:)/.test(e))return se
return segments(e)===null?ae:null}function segments(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(n===".."&&t.pop()===undefined)return null
if(n!==".."&&n!=="."&&n!=="")t.push(n)}return t}const ce={id:"config-source/shared",level:"file",severity:"error",words:["The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file."],check:e=>{const t=new Map([[fileName(e),null]])
return usesOf(e).flatMap(n=>{const{registered:i,location:o}=n.use
if(pathFault(n.path)!==null)return[]
const s=segments(n.path)?.join("\\")??""
const r=t.get(s)
if(r===undefined)t.set(s,n)
if(r===undefined||r?.use.registered===i)return[]
return[(0,y.at)(e.file,n.attribute,{message:r===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:r?.use.registered.name??""},location:o,related:r===null?[]:[(0,y._)("The other one",e.file,r.attribute)]})]})}}
function fileName({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}const ue={id:"config-source/missing",level:"section",severity:"error",words:["Unable to open configSource file '…'."],check:({file:e,sections:t,companion:n})=>{const i=t.smtp[0]?.attribute("configSource")??null
if(i===null||n?.status!=="absent")return[]
if(pathFault((0,m.jz)(i.raw).value)!==null)return[]
return[(0,y.at)(e,i,{message:'The file that <smtp configSource="…"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:n.reason}})]}}
const fe={id:"config-source/root",level:"section",severity:"error",words:["The format of a configSource file must be an element containing the name of the section."],check:({companion:e})=>{if(e?.status!=="read"||e.file.document.root.name==="smtp")return[]
return[(0,y.at)(e.file,(0,a.CL)(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',hint:"Write only the <smtp> element into the file.",names:{name:e.file.document.root.name}})]}}
const me="Unrecognized element."
const[de=""]=fe.words
const he={id:"config-source/instruction",level:"section",severity:"error",words:[me,de],check:({companion:e})=>{if(e?.status!=="read")return[]
const{file:t}=e
return t.document.nodes.filter(({kind:e})=>e==="instruction").map(e=>(0,y.at)(t,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<t.document.root.start?me:de}))}}
const pe=[oe,le,ce,ue,fe,he]
const ge={id:"content/stray",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>{if(e.document.root.name!=="configuration")return[]
const{text:n}=e.source
const i=e.document.nodes.filter(({kind:e})=>e==="instruction")
const o=t.strays.filter(e=>!isSpaceOutside(n,e))
return[...i,...o].map(t=>(0,y.at)(e,(0,a.BB)(n,t),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e."}))}}
const be={id:"content/preserved-space",level:"file",severity:"error",words:["Unrecognized element."],check:e=>{if(!e.file.source.text.includes("xml:space"))return[]
const t=preservingGroups(e)
const n=new Set
return e.skeleton.sections.flatMap(i=>{const o=i.element.parent===null?null:t.get(i.element.parent)
if(!o||n.has(o))return[]
const s=spaceAfter(e,i,o)
if(s.length>0)n.add(o)
return s})}}
function spaceAfter({file:e},{element:t},n){const i=whiteSpaceAt(e.source.text,t.end)
if(i.start===i.end)return[]
return[(0,y.at)(e,i,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:t.name},related:[(0,y._)("The attribute",e,n)]})]}function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n)
const i=n.parent===null?undefined:t.get(n.parent)
const o=e===null?i:e.attribute
if(o===undefined||e!==null&&e.means!=="preserve")continue
t.set(n,o)}return t}const we=[ge,be]
var ve=n(9137)
const ye=["section","sectionGroup","remove"]
const Se="Section names beginning with config are reserved."
const ke="The section name 'location' is reserved for <location> sections."
const Me="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const Ce="Invalid format for a section or section group name"
const Te="The '…' character, hexadecimal value …, cannot be included in a name."
const Oe={id:"config-sections/name",level:"file",severity:"error",words:[Se,ke,Me,Ce,Te],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
const i=ye.includes(n.name)?n.attribute("name"):null
const o=nameFault(reading_valueOf(n,"name")??"")
if(i===null||o===null)return[]
return[(0,y.at)(e,i,{message:"A section or group cannot have this name.",hint:'Choose a name of letters and digits that does not begin with "config".',words:o})]})}
function nameFault(e){if(e==="")return Ce
const t=(0,ve.un)(e.codePointAt(0)??0)&&(0,ve.o2)(e,0)===e.length
if(!t)return Te
if(e==="configProtectedData")return Me
if(e.startsWith("config")&&e!=="configBuilders")return Se
return e==="location"?ke:null}const xe={id:"config-sections/duplicate",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],check:({file:e,skeleton:t})=>t.declared.flatMap(({element:t,clash:n,first:i})=>{if(n!=="again"||i===null)return[]
return[(0,y.at)(e,nameOf(t),{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>.",names:{name:reading_valueOf(t,"name")??""},related:[(0,y._)("The first one",e,nameOf(i))]})]})}
const De={id:"config-sections/redeclared",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],check:({file:e,skeleton:t})=>t.declared.filter(({clash:e})=>e==="conflict").map(t=>{const{element:n}=t
const i=pathForIis(t)
return(0,y.at)(e,nameOf(n),{message:`machine.config of .NET Framework 4 declares "{name}" already, and differently.${i===null?"":Pe}`,hint:n.name==="sectionGroup"?"Delete this <sectionGroup> and all that is in it: every site knows these sections without it.":"Delete this declaration: every site knows the section without it.",names:{name:reading_valueOf(n,"name")??"",path:i??""}})})}
const Pe=" IIS answers each request with HTTP error 500.19: \"There is a duplicate '{path}' section defined\"."
function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.element.name==="section"&&isDeclaredForIis(e.registered)){return pathOf(e.registered)}for(const t of e.element.children.toReversed()){const i=e.registered.child(reading_valueOf(t,"name")??"")
if(i!==null)n.push({element:t,registered:i})}}return null}function isDeclaredForIis(e){return e.declaration.by==="machine"||pathOf(e).startsWith("system.webServer/")}function nameOf(e){return e.attribute("name")??(0,a.PX)(e)}const Ae=[Oe,xe,De]
var Ee=n(8480)
var Ie=n(7665)
const Ne={id:"declaration/version",level:"file",severity:"error",words:["Version number '{version}' is invalid."],check:({file:e})=>{const{text:t}=e.source
const n=(0,Ie.Pn)(t)
const i=n===null?"1.0":t.slice(n.start,n.end)
if(n===null||i==="1.0")return[]
return[(0,y.at)(e,n,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:i}})]}}
const We={id:"document/doctype",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{doctype:t}=e.document
if(t===null)return[]
return[(0,y.at)(e,{start:t.start,end:t.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const Le=250*1024
const $e={id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",words:[],check:({file:e})=>{if(!isWebConfigFile(e)||e.bytes.length<=Le)return[]
return[(0,y.at)(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})]}}
const Fe={id:"document/name-character",level:"file",severity:"error",words:["Name cannot begin with the '…' character, hexadecimal value 0x….","The '…' character, hexadecimal value 0x…, cannot be included in a name."],check:({file:e})=>{const t=(0,Ee.l)(e.document)
if(t===null)return[]
const{span:n,code:i,begins:o}=t
const[s="",r=""]=Fe.words
return[(0,y.at)(e,n,{message:"A name contains the character {code}, which .NET does not take as a part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:o?s:r,names:{code:i}})]}}
const Be={id:"root/name",level:"file",severity:"error",words:["Configuration file web.config does not have root <configuration> tag"],check:({file:e})=>{const{root:t}=e.document
if(t.name==="configuration")return[]
return[(0,y.at)(e,(0,a.CL)(t),{message:"The root element is <{name}>, not <configuration>.",hint:t.name==="smtp"?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:t.name}})]}}
const _e="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const Re={id:"root/namespace",level:"file",severity:"error",words:[`Namespace of '…' on configuration element is invalid, only '${_e}' is valid.`],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(t.name!=="configuration"||n===null)return[]
if(reading_valueOf(t,"xmlns")===_e)return[]
return[(0,y.at)(e,n,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const je={id:"root/v2-namespace",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(n===null||reading_valueOf(t,"xmlns")!==_e)return[]
return[(0,y.at)(e,n,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const ze={id:"root/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e})=>{const{root:t}=e.document
if(t.name!=="configuration")return[]
return t.attributes.filter(({name:e})=>e!=="xmlns").map(t=>(0,y.at)(e,(0,a.CK)(t),{message:'<configuration> does not take the attribute "{name}".',hint:t.name==="xmlns:xdt"?"Delete it, with every xdt:… attribute below: they belong in a transform file.":"Delete it.",names:{name:t.name},...leftOver(e.source.text,t)}))}}
function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return t.name!=="xmlns:xdt"||n?{}:withoutAttribute(e,t)}const qe=[Ne,Fe,Be,Re,ze]
const Ge=[$e,We,je]
const He={id:"inject/entity-reference",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{const n=smtpOf(e)
if(n===null)return[]
const{file:i,element:o}=n
return(0,u.p)(t,o).flatMap(({attribute:e})=>{const t=(0,k.O0)(o,e.element)?.attribute(e.name)
if(!t||!(0,m.jz)(t.raw).hasEntityReference)return[]
return[(0,y.at)(i,t,{message:`The value of ${e.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const Ue=[He]
const Xe={id:"inject/mail-kit-option",level:"runtime",severity:"error",words:[],check:({file:e},{settings:t})=>t.secureSocketOptions===undefined?[]:[(0,y.at)(e,(0,a.CL)(e.document.root),{message:'A web.config does not have a setting for the input "secure-socket-options", which Umbraco 9 and later read.',hint:'Use the input "enable-ssl": true means STARTTLS here.'})]}
const Ke=[Xe]
const Ve='<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'
const Ye={id:"tls/old-protocols",level:"runtime",severity:"warning",words:[],check:(e,t)=>{const n=siteMail(e,t)
if(!n?.settings.enableSsl||n.settings.deliveryMethod!=="Network")return[]
const i=e.skeleton.sections.find(({registered:e,location:t})=>t===null&&pathOf(e)==="system.web/httpRuntime")
if(i===undefined)return[n.at("enableSsl",Qe)]
const o=i.element.attribute("targetFramework")
const s=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test((0,m.CW)(o)?.trim()??"")
return s?[]:[(0,y.at)(e.file,o??(0,a.PX)(i.element),Qe)]}}
const Qe={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: unless the registry of the server says otherwise, it offers TLS 1.0 at most, which providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
const Ze=[Ye]
const Je="system.webServer"
const et=new Set(["","/security","/security/authentication","/tracing","/rewrite","/webdav"].map(e=>`${Je}${e}`))
const tt=["applicationInitialization","asp","aspNetCore","caching","cgi","cors","defaultDocument","directoryBrowse","fastCgi","globalModules","handlers","httpCompression","httpErrors","httpLogging","httpPlatform","httpProtocol","httpRedirect","httpTracing","iisnode","isapiFilters","modules","odbcLogging","rewrite","security","serverRuntime","serverSideInclude","staticContent","tracing","urlCompression","validation","webdav","webSocket"]
const nt='<system.webServer>\n  <modules runAllManagedModulesForAllRequests="true" />\n  <handlers />\n'
const it={id:"iis/duplicate-section",level:"runtime",severity:"warning",words:["Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions"],lead:"IIS answers with HTTP error 500.19",check:e=>{if(!isWebConfigFile(e.file))return[]
const t=new Map
return sectionsForIis(e).flatMap(({element:n,path:i,location:o})=>{const s=`${o?.lowerPath??""} ${i}`
const r=t.get(s)
if(r===undefined){t.set(s,n)
return[]}return[(0,y.at)(e.file,(0,a.PX)(n),{message:o===null?"<{name}> appears a second time in <system.webServer>.":'<{name}> appears a second time in the <system.webServer> of "{location}".',hint:"Keep one <{name}>, and move into it what the other one contains.",names:{name:n.name,path:i},location:o,related:[(0,y._)("The first one",e.file,(0,a.PX)(r))]})]})}}
function sectionsForIis({skeleton:e}){return e.sections.filter(({element:e})=>e.name===Je).flatMap(({element:e,location:t})=>sectionsIn({element:e,path:e.name,location:t}))}function sectionsIn(e){if(!et.has(e.path))return[e]
return e.element.children.flatMap(t=>sectionsIn({...e,element:t,path:`${e.path}/${t.name}`}))}const ot=[it]
const st={id:"location/nested",level:"file",severity:"error",words:["<location> sections are allowed only within <configuration> sections."],check:({file:e,skeleton:t})=>t.nestedLocations.map(t=>(0,y.at)(e,(0,a.PX)(t),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const rt=["path","allowOverride","overrideMode","inheritInChildApplications"]
const at={id:"location/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>t.attributes.filter(({name:e})=>!rt.includes(e)).map(n=>(0,y.at)(e,(0,a.CK)(n),{message:'<location> has no attribute "{name}".',hint:hintFor(n.name),names:{name:n.name},...nameRewrite(t,n,rt)})))}
function hintFor(e){const t=rt.find(t=>t.toLowerCase()===e.toLowerCase())
return t===undefined?`Delete it; <location> takes ${rt.join(", ")}.`:`Write ${t}.`}const lt={id:"location/boolean",level:"file",severity:"error",words:["The property '{name}' must have value 'true' or 'false'."],check:e=>["allowOverride","inheritInChildApplications"].flatMap(t=>refusedValues(e,t,e=>e==="true"||e==="false").map(({file:e,found:n})=>(0,y.at)(e,n,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:t},...valueRewrite(n,["true","false"])})))}
const ct={id:"location/override-mode",level:"file",severity:"error",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],check:e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:t})=>(0,y.at)(e,t,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)',...valueRewrite(t,["Inherit","Allow","Deny"])}))}
const ut={id:"location/override-conflict",level:"file",severity:"error",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>{const n=[t.attribute("allowOverride"),t.attribute("overrideMode")]
const[i,o]=n.filter(e=>e!==null)
if(i===undefined||o===undefined)return[]
return[(0,y.at)(e,i.start<o.start?o:i,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const ft="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const mt=ft.replace("start with","end with")
const dt=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const ht={id:"location/path",level:"file",severity:"error",words:[ft,mt,dt],check:e=>refusedValues(e,"path",e=>location_pathFault(e)===null).map(({file:e,found:t,value:n})=>(0,y.at)(e,t,{message:"The path of this <location> is not a relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:location_pathFault(n)??ft}))}
function location_pathFault(e){if(e===""||e===".")return null
if(isRefusedAtTheEnds(e.charAt(0)))return ft
if(isRefusedAtTheEnds(e.charAt(e.length-1)))return mt
return/[?:\\*"<>|]/.test(e)?dt:null}function isRefusedAtTheEnds(e){return(0,g.Bq)(e)===""||"./\\".includes(e)}function refusedValues({file:e,skeleton:t},n,i){return t.locations.flatMap(t=>{const o=t.attribute(n)
const s=reading_valueOf(t,n)
if(o===null||s===null||i(s))return[]
return[{file:e,found:o,value:s}]})}const pt={id:"location/mail-settings",level:"runtime",severity:"warning",words:[],check:({mail:e})=>{const t=e.filter(({location:e})=>e===null).map(({element:e})=>e)
const n=(0,S.T)(t)
return e.flatMap(({file:e,element:t,location:i})=>{if(i===null||!n(t))return[]
return[(0,y.at)(e,(0,a.PX)(t),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:i.path}})]})}}
const gt={id:"location/tilde",level:"runtime",severity:"warning",words:[],check:e=>refusedValues(e,"path",e=>!e.startsWith("~")).map(({file:e,found:t})=>(0,y.at)(e,t,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const bt=[st,at,lt,ct,ut,ht]
const wt=[pt,gt]
const vt='<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const yt={text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${vt}\n</smtp>`}
const St='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const kt={id:"protection/provider-empty",level:"file",severity:"error",words:["The configProtectionProvider attribute cannot be an empty string."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const i=t.attribute("configProtectionProvider")
if(i===null||reading_valueOf(t,i.name)!=="")return[]
return[(0,y.at)(e,i,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:t.name},location:n})]})}
const Mt={id:"protection/other-attribute",level:"file",severity:"error",words:["A section using 'configProtectionProvider' may contain no other attributes."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{if(t.attribute("configProtectionProvider")===null)return[]
const i=t.attributes.find(({name:e})=>e!=="configProtectionProvider")
if(i===undefined)return[]
return[(0,y.at)(e,(0,a.CK)(i),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:t.name,attribute:i.name},location:n})]})}
const[Ct=""]=Mt.words
const[Tt=""]=kt.words
const Ot={id:"protection/config-source",level:"section",severity:"error",words:[Ct,Tt],check:e=>encryptedSections(e).flatMap(({file:t,element:n})=>{const i=reading_valueOf(n,"configProtectionProvider")===""
if(t===e.file||n.attributes.length===1&&!i)return[]
return[(0,y.at)(t,(0,a.PX)(n),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:i?Tt:Ct})]})}
const xt=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const Dt={id:"protection/provider-unknown",level:"section",severity:"error",words:["An error occurred loading a configuration file: The protection provider '…' was not found."],check:e=>{const t=addedNames(e,"configProtectedData","providers")
const n=new Set([...xt,...t].map(e=>e.toLowerCase()))
return encryptedSections(e).flatMap(({file:e,element:t,location:i})=>{const o=t.attribute("configProtectionProvider")
const s=reading_valueOf(t,"configProtectionProvider")?.toLowerCase()??""
if(o===null||s===""||n.has(s))return[]
return[(0,y.at)(e,o,{message:"No protection provider has this name.",hint:`Write ${xt.join(" or ")}, or declare the provider in <configProtectedData>.`,location:i})]})}}
const Pt={id:"protection/no-data",level:"section",severity:"error",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{if((0,d.De)([t],"EncryptedData").length>0)return[]
return[(0,y.at)(e,(0,a.PX)(t),{message:"<smtp> is marked as encrypted, but does not contain <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:n})]})}
const At={id:"protection/format",level:"section",severity:"error",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{const[i]=(0,d.De)([t],"EncryptedData")
const o=t.nodes.find(t=>t.kind!=="comment"&&t!==i&&!isSpaceInside(e.source.text,t))
if(i===undefined||o===undefined)return[]
return[(0,y.at)(e,o.kind==="element"?(0,a.CL)(o):o,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:n})]})}
function encryptedSections({mail:e}){return e.filter(({element:e})=>e.attribute("configProtectionProvider")!==null)}const Et={id:"config-builders/empty",level:"file",severity:"error",words:["The configBuilder attribute is invalid."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const i=t.attribute("configBuilders")
if(i===null||reading_valueOf(t,"configBuilders")!=="")return[]
return[(0,y.at)(e,i,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:t.name},location:n})]})}
const It={id:"config-builders/unknown",level:"section",severity:"error",words:["The configuration builder '…' was not found."],check:e=>{const t=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap(({file:e,element:n,location:i})=>{const o=n.attribute("configBuilders")
const s=reading_valueOf(n,"configBuilders")?.split(",")??[]
const r=s.some(e=>e!==""&&!t.has(e.trim()))
if(o===null||!r)return[]
return[(0,y.at)(e,o,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:i})]})}}
function addedNames({skeleton:e},t,n){const i=e.sections.filter(({element:e})=>e.name===t)
const o=(0,d.De)(i.map(({element:e})=>e),n)
return(0,d.De)(o,"add").flatMap(e=>reading_valueOf(e,"name")??[])}const Nt={id:"inject/encrypted",level:"runtime",severity:"error",words:[],check:({mail:e})=>e.flatMap(({file:e,element:t,location:n})=>{const i=t.attribute("configProtectionProvider")
if(i===null||n!==null)return[]
return[(0,y.at)(e,i,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:St})]})}
const Wt=[kt,Mt,Ot,Dt,Pt,At,Et,It]
const Lt=[Nt]
const $t={id:"sections/duplicate",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:({file:e,skeleton:t})=>{const n=new Map
return t.sections.flatMap(t=>{const i=n.get(t.registered)??new Map
n.set(t.registered,i)
const o=t.location?.lowerPath??""
const s=i.get(o)
if(s===undefined)i.set(o,t)
if(s===undefined||t.registered.declaration.ignorable)return[]
const r=duplicateOf(t)
const l=(0,y._)("The first one",e,(0,a.PX)(s.element))
return[(0,y.at)(e,(0,a.PX)(t.element),{...r,related:[l]})]})}}
function duplicateOf({element:e,location:t}){return{message:t===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const Ft={id:"sections/not-in-location",level:"file",severity:"error",words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],check:({file:e,skeleton:t})=>t.sections.filter(({inLocation:e,registered:t})=>e&&t.declaration.attributes.get("allowLocation")==="false").map(({element:t,location:n})=>(0,y.at)(e,(0,a.PX)(t),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:t.name},location:n}))}
const Bt="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const _t="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const Rt="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const jt={id:"sections/allow-definition",level:"file",severity:"error",words:[Bt,_t,Rt],check:({file:e,skeleton:t})=>t.sections.flatMap(t=>{const n=refusedDefinition(t)
if(n===null)return[]
const{element:i,location:o}=t
return[(0,y.at)(e,(0,a.PX)(i),{message:"<{name}> is not allowed at this level.",hint:n===Rt?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:i.name},words:n,location:o})]})}
function refusedDefinition({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
if(n==="MachineOnly")return Bt
if(n==="MachineToWebRoot")return _t
return n==="MachineToApplication"&&t!==null?Rt:null}const zt={id:"groups/reserved-attribute",level:"file",severity:"error",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],check:({file:e,skeleton:t})=>t.groups.flatMap(t=>t.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(n=>(0,y.at)(e,(0,a.CK)(n),{message:'<{group}> is a group and does not take the attribute "{name}".',hint:reservedHint(n.name),names:{name:n.name,group:t.name}})))}
function reservedHint(e){return e==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const qt=[$t,Ft,jt,zt]
var Gt=n(8438)
const Ht='A web server may hand out a file whose real name does not end with ".config"'
const Ut={id:"inject/served-file",level:"runtime",severity:"error",words:[],check:e=>{const{file:t,companion:n}=e
const i=n?.status==="read"?n.file:t
if((0,Gt.K)(i))return[]
return[i===t?namedOutright(t):namedBySource(e)]}}
function namedOutright(e){return(0,y.at)(e,(0,a.CL)(e.document.root),{message:`${Ht}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:t}){const n=t.smtp[0]??e.document.root
const i=n.attribute("configSource")
return(0,y.at)(e,i??(0,a.CL)(n),{message:`${Ht}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const Xt=[Ut]
const Kt=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const Vt=["lockItem",...Kt]
const Yt={id:"smtp/lock-item",level:"section",severity:"error",words:["The property 'lockItem' must have value 'true' or 'false'."],check:e=>e.mailElements.flatMap(({file:e,element:t,location:n})=>{const i=t.attribute("lockItem")
if(i===null||(0,g.yG)(reading_valueOf(t,"lockItem")??"")!==null)return[]
return[(0,y.at)(e,i,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:n})]})}
const Qt={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const Zt={id:"smtp/lock-list-empty",level:"section",severity:"error",words:Kt.map(e=>Qt[e]),check:e=>lists(e).filter(({value:e})=>e==="").map(({owner:{file:e,location:t},attribute:n,list:i})=>(0,y.at)(e,n,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:i},words:Qt[i],location:t}))}
const Jt="The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const en="The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const tn={id:"smtp/lock-list",level:"section",severity:"error",words:[Jt,en],check:e=>lists(e).flatMap(({owner:e,attribute:t,list:n,value:i})=>{const o=lockable(e,n)
const isWrong=e=>!o.includes(e)&&!(e==="*"&&!n.includes("Except"))
if(!namesIn(i).some(isWrong))return[]
const s=(isOfElements(n)?en:Jt).replace("{allowed}",()=>o.map(e=>`'${e}'`).join(", "))
return[(0,y.at)(e.file,t,{message:'"{list}" contains a name that cannot be locked here.',hint:o.length===0?"Delete the attribute.":`Choose from ${o.join(", ")}; separate names with commas.`,names:{list:n},words:s,location:e.location})]})}
function lists(e){return e.mailElements.flatMap(e=>Kt.flatMap(t=>{const n=e.element.attribute(t)
const i=reading_valueOf(e.element,t)
return n===null||i===null?[]:[{owner:e,attribute:n,list:t,value:i}]}))}function isOfElements(e){return e==="lockElements"||e==="lockAllElementsExcept"}function lockable({name:e},t){if(isOfElements(t))return schemaElements(e)
return nn[e]??schemaAttributes(e)}const nn={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(e){return e.split(/[,:;]/).map(g.Bq).filter(e=>e!=="")}const on="The attribute '{name}' has been locked in a higher level configuration."
const sn="The element '{name}' has been locked in a higher level configuration."
const rn={id:"smtp/locked",level:"section",severity:"error",words:[on,sn],check:e=>{const t=e.mailElements
const n=locksOf(t.filter(({location:e})=>e===null))
return t.filter(({location:e})=>e!==null).flatMap(e=>violations(n[e.name],e))}}
function locksOf(e){const of=t=>{const n=e.filter(e=>e.name===t)
const i=n.map(({element:e})=>e)
const locked=(e,t)=>new Set(i.flatMap(n=>lockedBy(n,e,t)))
return{owners:n,item:i.some(e=>(0,g.yG)(reading_valueOf(e,"lockItem")??"")===true),attributes:locked(schemaAttributes(t),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(t),["lockElements","lockAllElementsExcept"])}}
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}function lockedBy(e,t,[n,i]){const o=new Set(namesIn(reading_valueOf(e,n)??""))
const s=reading_valueOf(e,i)
const r=s===null?null:new Set(namesIn(s))
return t.filter(e=>o.has(e)||o.has("*")||r!==null&&!r.has(e))}function violations(e,t){const tellLocked=(n,i,o)=>(0,y.at)(t.file,n,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:i},words:o,location:t.location,related:e.owners.slice(0,1).map(({file:e,element:t})=>(0,y._)("The lock",e,(0,a.PX)(t)))})
const n=t.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked((0,a.CK)(e),e.name,on))
const i=t.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked((0,a.PX)(e),e.name,sn))
const o=e.item?[tellLocked((0,a.PX)(t.element),t.name,sn)]:[]
return[...o,...n,...i]}const an=[Yt,Zt,tn,rn]
const ln={id:"smtp/unknown-attribute",level:"section",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="unknown").map(({owner:{file:e,element:t,name:n,location:i},attribute:o})=>(0,y.at)(e,(0,a.CK)(o),{message:'<{owner}> has no attribute "{name}".',hint:smtp_attributes_hintFor(n,o.name),names:{name:o.name,owner:n},location:i,...nameRewrite(t,o,schemaAttributes(n))}))}
const cn={id:"smtp/element-as-attribute",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: …"],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="element").map(({owner:{file:e,location:t},attribute:n})=>(0,y.at)(e,(0,a.CK)(n),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} … />.",names:{name:n.name},location:t}))}
const un={id:"smtp/undeclared-prefix",level:"section",severity:"error",words:["'{prefix}' is an undeclared prefix."],check:e=>{const t=e.mailElements
const n=unknownAttributes(t).filter(e=>kindOf(e)==="prefix").map(({owner:e,attribute:t})=>({owner:e,span:(0,a.CK)(t),...t}))
const i=t.filter(({name:e})=>e==="smtp").flatMap(e=>e.element.children.filter(t=>hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name})))
return[...n,...i].map(({owner:{file:e,location:t},span:n,name:i})=>(0,y.at)(e,n,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:i,prefix:prefixOf(i)},location:t}))}}
const fn=["configProtectionProvider","configBuilders"]
function unknownAttributes(e){return e.flatMap(e=>{const t=new Set([...schemaAttributes(e.name),...Vt,...e.name==="smtp"?fn:[]])
return e.element.attributes.filter(({name:e})=>!t.has(e)).map(t=>({owner:e,attribute:t}))})}function kindOf({owner:e,attribute:t}){if(schemaElements(e.name).includes(t.name))return"element"
return hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const mn={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function smtp_attributes_hintFor(e,t){const n=t.toLowerCase()
const i=k.vK.map(({name:e})=>e)
const o=Object.hasOwn(mn,n)?mn[n]:undefined
const s=i.find(e=>e.toLowerCase()===n)??o
if(n==="timeout")return"Delete it: the timeout can be set in code only."
if(n==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(n==="configsource")return"Write configSource, on <smtp> in the web.config."
if(s!==undefined)return`Write ${onItsElement(s,e)}.`
const r={show:t=>onItsElement(t,e),otherwise:"delete it"}
return(0,q.r)(t,schemaAttributes(e),r)??(0,q.r)(t,i,r)??`Delete it; <${e}> takes ${schemaAttributes(e).join(", ")}.`}function onItsElement(e,t){const n=k.vK.find(({name:t})=>t===e)
return n===undefined||n.element===t?e:`${e}, on <${n.element}>`}const dn=[ln,cn,un]
function unknownChildren(e){return e.flatMap(e=>e.element.children.filter(t=>!schemaElements(e.name).includes(t.name)).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t})))}function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const hn={id:"smtp/unknown-element",level:"section",severity:"error",words:["Unrecognized element '{name}'."],check:e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:t})=>(0,y.at)(e.file,(0,a.CL)(t),{message:"<{owner}> contains an element that it does not know: <{name}>.",hint:smtp_content_hintFor(e,t),names:{name:t.name,owner:e.name},location:e.location}))}
function smtp_content_hintFor(e,t){const n=(0,q.r)(t.name,schemaElements(e.name),{show:e=>`<${e}>`,otherwise:"delete it"})
if(n!==null)return n
return e.name==="smtp"?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."}const pn={id:"smtp/attribute-as-element",level:"section",severity:"error",words:["Property '{name}' is not a ConfigurationElement."],check:e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:t})=>(0,y.at)(e.file,(0,a.CL)(t),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="…">.',names:{name:t.name,owner:e.name},location:e.location}))}
const gn={id:"smtp/duplicate-element",level:"section",severity:"error",words:["The element <{name}> may only appear once in this section."],check:e=>e.mailElements.flatMap(({file:e,smtp:t,element:n,name:i,location:o})=>{const s=(0,k.O0)(t,i)
if(s===null||s.start===n.start)return[]
return[(0,y.at)(e,(0,a.PX)(n),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:i},location:o,related:[(0,y._)("The first one",e,(0,a.PX)(s))]})]})}
const bn={id:"smtp/text",level:"section",severity:"error",words:["The configuration section cannot contain a CDATA or text element."],check:e=>e.mailElements.flatMap(({file:e,element:t,name:n,location:i})=>t.nodes.filter(({kind:e})=>e==="text"||e==="cdata"||e==="reference").filter(t=>!isSpaceInside(e.source.text,t)).map(t=>(0,y.at)(e,(0,a.BB)(e.source.text,t),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e. Settings are attributes.",names:{name:n},location:i})))}
const wn=[hn,pn,gn,bn]
function refused(e,t,n){const i=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap(e=>{if(e.name!==i)return[]
const o=e.element.attribute(t)
const s=reading_valueOf(e.element,t)
return o===null||s===null||!n(s)?[]:[{owner:e,attribute:o}]})}function complain(e,t){return e.map(({owner:{file:e,location:n},attribute:i})=>(0,y.at)(e,i,{...t,names:{name:i.name},location:n}))}const vn="Write a number from 1 to 65535; for most providers it is 587."
const yn={id:"smtp/port-format",level:"section",severity:"error",words:["The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32."],check:e=>complain(refused(e,"port",e=>(0,g.M$)(e)===null),{message:"The port is not a number that .NET can read.",hint:vn})}
const Sn={id:"smtp/port-range",level:"section",severity:"error",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],check:e=>complain(refused(e,"port",e=>(0,g.M$)(e)!==null&&(0,g.pz)(e)===null),{message:"The port is out of range.",hint:vn})}
const kn={id:"smtp/boolean",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean."],check:e=>["enableSsl","defaultCredentials"].flatMap(t=>complain(refused(e,t,e=>(0,g.yG)(e)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const Mn={id:"smtp/delivery-method",level:"section",severity:"error",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],check:e=>complain(refused(e,"deliveryMethod",e=>(0,g.FW)(e)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const Cn={id:"smtp/delivery-format",level:"section",severity:"error",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],check:e=>complain(refused(e,"deliveryFormat",e=>(0,g.BR)(e)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const Tn=[yn,Sn,kn,Mn,Cn]
const On=`<configSections>\n  <sectionGroup name="umbracoConfiguration">\n    <section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" />\n  </sectionGroup>\n</configSections>\n<umbracoConfiguration>\n  <settings configSource="config\\umbracoSettings.config" />\n</umbracoConfiguration>`
function settingsWith(e){return`<settings>\n  <content>\n    <notifications>\n      ${e}\n    </notifications>\n  </content>\n</settings>`}const xn={text:On,companion:settingsWith("<email>post@example.com</email>")}
function umbraco_settings_complain(e,t){const n=e.aspNetCore===null?notificationSender(e):null
const i=n===null?null:t(n.state)
if(n===null||i===null)return[]
return[(0,y.at)(n.file,(0,a.PX)(n.element),{message:i,hint:"Write the address that the site sends from into <email>. The inputs of this action do not change it."})]}const Dn={id:"umbraco-settings/sender-template",level:"runtime",severity:"warning",words:[],check:e=>umbraco_settings_complain(e,e=>e==="template"?"The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it.":null)}
const Pn={id:"umbraco-settings/sender-malformed",level:"runtime",severity:"warning",words:["The specified string is not in the form required for an e-mail address."],check:e=>umbraco_settings_complain(e,e=>{if(e==="empty")return"The sender of Umbraco's own mails is empty."
if(e!=="malformed")return null
return"The sender of Umbraco's own mails is not one mail address."})}
const An={id:"umbraco-settings/missing",level:"runtime",severity:"warning",words:["Unable to open configSource file '…'."],lead:"Umbraco reads it at start, and .NET Framework says",check:({file:e,umbraco:t,aspNetCore:n})=>{if(n!==null)return[]
return umbracoSectionsIn(e).flatMap(({name:n,element:i})=>{const o=i.attribute("configSource")
const s=t.get(n)
if(o===null||s?.status!=="absent")return[]
if(!s.folderIsThere)return[]
return[(0,y.at)(e,o,{message:'The file that <{name} configSource="…"> names cannot be used: {reason}.',hint:"Commit the file, correct the path, or create the file in a step before this one.",names:{name:n,reason:s.reason}})]})}}
const En=[Dn,Pn,An]
const In={id:"sections/unknown",level:"file",severity:"error",words:["Unrecognized configuration section {path}."],check:({file:e,skeleton:t})=>{if(t.unknown.length===0)return[]
const n=homesOf(t)
return t.unknown.map(t=>{const{name:i}=t.element
return(0,y.at)(e,(0,a.CL)(t.element),{message:".NET does not know a section or group <{name}> here.",hint:unknown_section_hintFor(t,n),names:{name:i,path:pathBelow(t.parent,i)}})})}}
const Nn="Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."
const Wn={show:e=>`<${e}>`,otherwise:"declare <{name}> in <configSections>, or delete it"}
function unknown_section_hintFor({element:{name:e},parent:t},n){const i=[...t.names,...t.parent===null?["configSections","location"]:[]]
const o=(0,q.r)(e,i,Wn)
if(o?.startsWith("Write "))return o
const s=pathOf(t).startsWith("system.net")
if(s&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
const r=n.get(e.toLowerCase())
if(r===undefined)return o??Nn
const a=r.parents.map(placeOf).join("; or in ")
return r.name===e?`Move it: <${r.name}> belongs in ${a}.`:`Write <${r.name}>, and move it into ${a}.`}const Ln=["network","specifiedPickupDirectory"].map(e=>({name:e,parent:"system.net/mailSettings/smtp"}))
function homesOf({declared:e}){const t=new Map
const n=[...x.map(({path:e})=>splitPath(e)),...tt.map(e=>({name:e,parent:Je})),...Ln,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:i}of n){const n=t.get(e.toLowerCase())?.parents??[]
if(n.length>=$n||n.includes(i))continue
t.set(e.toLowerCase(),{name:e,parents:[...n,i]})}return t}const $n=3
function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}function placeOf(e){const t=e===""?["configuration"]:e.split("/").toReversed()
return t.map(e=>`<${e}>`).join(", which goes into ")}const Fn=[In]
const Bn={id:"document/xml-space",level:"file",severity:"error",words:["'…' is an invalid xml:space value."],check:({file:e})=>{if(!e.source.text.includes("xml:space"))return[]
return invalidIn(e.document.root).map(t=>(0,y.at)(e,t,{message:'The value of xml:space is neither "preserve" nor "default".',hint:"Delete the attribute."}))}}
function invalidIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){const i=xmlSpaceOf(e)
if(i?.means==="nothing")t.push(i.attribute)
for(const t of e.children.toReversed())n.push(t)}return t}const _n=[Bn]
const Rn=[...dn,...wn,...Tn,...an]
const jn=[...qe,..._n,...we,...te,...Ae,...Fn,...qt,...bt,...pe,...Wt,...Rn]
const zn=[...Lt,...z,...Ue,...Xt,...Ke]
const qn=[...Ge,...wt,...j,...ot,...Ze,...En]
const Gn=[...new Set([...jn,...zn,...qn])]
function openWebConfig(e,t=null,n=new Map){const i=webConfig(e,t,n)
const{structure:o,obstacles:s,result:r}=judgingsOf(i)
const a={kind:"web-config",path:e.path,...completing(i,()=>a),neighbours:null,withNeighbours:()=>Promise.resolve(a),environments:()=>[],asked:()=>Promise.resolve(a),structure:(e,n)=>[...o(e,n),...faultOf(t)],obstacles:s,result:(e,t)=>[...r(e,t),...umbracoFaultsOf(n)],parts:partsOf(e.document.root,e.source.text),supersededBy:hasAspNetCore(i)?"appsettings.json":null,injectable:t===null||isSmtp(t),inject:({settings:e})=>configuration_inject(i,e),reopen:e=>reopen(i,e),spotOf:e=>spotOf(i,e),misread:({expected:e})=>misread(i,e),effective:hasAspNetCore(i)?null:effectiveOf(i),sender:hasAspNetCore(i)?null:ownSender(i),deployed:null,suppressions:()=>suppressionsOf(i),credentials:credentialsIn(i)}
return a}function gapIn({file:e,companion:t,umbraco:n}){const i=t===null?configSourceOf(e):null
if(i!==null){return{name:i,filledWith:t=>openWebConfig(e,t,n)}}for(const{name:i,source:o}of umbracoSectionsIn(e)){if(o===null||n.has(i))continue
const filledWith=o=>openWebConfig(e,t,new Map(n).set(i,o))
return{name:o,filledWith:filledWith}}return null}function completing(e,t){const n=gapIn(e)
if(n===null)return{missing:null,complete:()=>Promise.resolve(t())}
return{missing:{from:e.file.path,name:n.name},complete:async e=>n.filledWith(await companionOf(e))}}async function reopen({file:e,companion:t,umbraco:n},i){const o=await(0,l.oe)(i)
if(!o.ok)return null
return t?.status==="read"&&i.path===t.file.path?openWebConfig(e,{status:"read",file:o.file},n):openWebConfig(o.file,t,n)}function ownSender(e){const t=notificationSender(e)
if(t?.state!=="set")return null
const{address:n,file:i,element:o}=t
return{address:n,spot:{file:i,span:(0,a.PX)(o)}}}async function suppressionsOf(e){const{file:t,companion:i,umbraco:o}=e
const r=[i,...o.values()].flatMap(e=>e?.status==="read"?[e.file]:[])
const a=[t,...r].filter(({source:e})=>e.text.includes(s.M))
if(a.length===0)return[]
const{suppressionsIn:l}=await n.e(512).then(n.bind(n,8512))
return a.flatMap(l)}function judgingsOf(e){const t=lastOf(t=>readConfiguration(e,t))
const judging=e=>(n,o)=>e(t(n.knownSections),n).map(e=>(0,i.h)(e,{intent:n,locate:o,voice:voice}))
const n=judging((e,t)=>[...(0,i.m)(jn,e,t),...otherMail(e).flatMap(e=>(0,i.m)(Rn,e,t))])
const s=judging(e=>otherMail(e).flatMap(e=>{const t=mailOfSection(e,Hn)
return t===null?[]:(0,i.m)(o.I,t,Hn)}))
const r=judging(resulting)
return{structure:n,obstacles:judging((e,t)=>(0,i.m)(zn,e,t)),result:(e,t)=>[...r(e,t),...s({...Hn,knownSections:e.knownSections},t)]}}const Hn={mode:"check",settings:{},knownSections:[]}
function lastOf(e){let t=null
return n=>{if(t?.argument!==n)t={argument:n,result:e(n)}
return t.result}}function resulting(e,t){const n=siteMail(e,t)
const s=n===null?[]:(0,i.m)(o.I,n,t)
return[...(0,i.m)(qn,e,t),...s]}function voice({level:e,severity:t,isPartial:n,isSection:i}){if(i&&e==="section")return'.NET Framework refuses the section "{location}"'
if(e==="file"){return`.NET Framework refuses ${n?'all requests below "{location}"':"the whole file"}`}if(e==="section"){return`.NET Framework refuses the mail settings${n?' below "{location}"':""}`}return t==="error"?"Sending fails with":"Sending may fail with"}async function companionOf(e){if(e.status==="absent")return e
if(e.status==="refused")return{status:"faulty",finding:e.finding}
const t=await(0,l.oe)(e.file)
return t.ok?{status:"read",file:t.file}:{status:"faulty",finding:t.finding}}function faultOf(e){return e?.status==="faulty"?[{...e.finding,level:"section"}]:[]}function umbracoFaultsOf(e){return[...e.values()].flatMap(e=>e.status==="faulty"?[{...e.finding,level:"runtime",severity:"warning"}]:[])}function isSmtp(e){return e.status==="read"&&e.file.document.root.name==="smtp"}function configuration_inject(e,t){const n=smtpOf(e)
const{file:i}=n??e
const o=(0,u.p)(t,n?.element??null)
const s={text:i.source.text,escape:(e,t)=>i.source.withReferences((0,r.G)(e,t))}
const{edits:a,changes:l}=n===null?(0,c.w)(i.document,e.sections,{wanted:o,page:s}):(0,c.c)(n.element,o,s)
const f=o.map(({attribute:e,value:t})=>({setting:e.name,value:t}))
return{file:i,isNew:false,edits:a,changes:l,expected:f}}async function misread(e,t){const{readBack:i}=await Promise.all([n.e(879),n.e(314)]).then(n.bind(n,2314))
const{file:o}=smtpOf(e)??e
return i(o.source.text,t)}},7509:(e,t,n)=>{n.d(t,{c:()=>injectInto,w:()=>injectNew})
var i=n(1519)
var o=n(9414)
var s=n(416)
var r=n(2871)
var a=n(2839)
function injectInto(e,t,n){const i=t.filter(t=>{const n=attributeFor(e,t)
return n===null?t.value!==null:!(0,a.q)(n.raw,t)})
const s=[]
for(const t of r.Hu){const o=(0,r.O0)(e,t)
if(o!==null)s.push(...attributeEdits(o,ofElement(i,t),n))}const l=newElements(i,n).filter(({name:t})=>!has(e,t))
if(l.length>0){s.push((0,o.$W)(n.text,{parent:e,after:lastNode(e)},l))}return{edits:s,changes:i.map(t=>changeOf(t,attributeFor(e,t)))}}function injectNew(e,t,{wanted:n,page:i}){const r={name:"smtp",attributes:newAttributes(ofElement(n,"smtp"),i),children:newElements(n,i)}
const a={name:"mailSettings",attributes:[],children:[r]}
const l={name:"system.net",attributes:[],children:[a]}
const[c]=t.mailSettings
const[u]=t.systemNet
const f=n.map(e=>changeOf(e,null))
const append=(e,t)=>{const n={parent:e,after:lastNode(e)}
return{edits:[(0,o.$W)(i.text,n,[t])],changes:f}}
if(c!==undefined)return append(c,r)
if(u!==undefined)return append(u,a)
const[m]=(0,s.De)([e.root],"configSections")
const d={parent:e.root,after:m??null}
return{edits:[(0,o.$W)(i.text,d,[l])],changes:f}}function attributeEdits(e,t,n){const i=[]
const o=[]
for(const s of t){const t=e.attribute(s.attribute.name)
if(t===null)o.push(s)
else i.push(s.value===null?removal(e,t):rewrite(t,s,n))}return o.length===0?i:[...i,addition(e,o,n)]}function rewrite(e,{value:t},n){const i=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:i}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const i=e.attributes.at(-1)
const o=i?.end??e.nameEnd
const s=i?.quote??'"'
const r=e.attributes.at(-2)?.end??e.nameEnd
const a=i===undefined?" ":n.text.slice(r,i.start)
const l=t.map(({attribute:e,value:t})=>`${a}${e.name}=${s}${n.escape(String(t),s)}${s}`)
return{start:o,end:o,text:l.join("")}}function newElements(e,t){return r.Hu.filter(e=>e!=="smtp").map(n=>({name:n,attributes:newAttributes(ofElement(e,n),t),children:[]})).filter(({attributes:e})=>e.length>0)}function newAttributes(e,t){return e.flatMap(({attribute:e,value:n})=>n===null?[]:[{name:e.name,escaped:t.escape(String(n),'"')}])}function ofElement(e,t){return e.filter(({attribute:e})=>e.element===t)}function attributeFor(e,{attribute:t}){return(0,r.O0)(e,t.element)?.attribute(t.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function lastNode(e){return e.nodes.at(-1)??null}function changeOf({attribute:e,value:t},n){return{setting:e.name,before:n&&(0,i.jz)(n.raw).value,after:t===null?null:String(t)}}},9414:(e,t,n)=>{n.d(t,{$W:()=>insertChildren,XX:()=>render,Xt:()=>indentUnit})
var i=n(9192)
const o=/\r\n|\r|\n/
function indentUnit(e,t){const n=withAncestors(t)
let o=false
for(const t of[...n,...n.at(-1)?.children??[]]){const n=stepBetween(e,t,t.children[0])
if(n!==null&&n!=="")return n
o||=n===""}if(o)return""
return(0,i.p)(e,t.start)?.indent.startsWith("\t")===true?"\t":"  "}function withAncestors(e){const t=[e]
for(let n=e.parent;n!==null;n=n.parent)t.push(n)
return t}function stepBetween(e,t,n){if(n===undefined)return null
const o=(0,i.p)(e,t.start)?.indent??""
const s=(0,i.p)(e,n.start)?.indent
return s?.startsWith(o)===true?s.slice(o.length):null}function render(e,t){const n=e.attributes.map(({name:e,escaped:t})=>` ${e}="${t}"`)
const i=`<${e.name}${n.join("")}`
if(e.children.length===0)return`${i} />`
const o=deeper(t)
const s=e.children.map(e=>lineBreak(o)+render(e,o))
return`${i}>${s.join("")}${lineBreak(t)}</${e.name}>`}function deeper({at:e,unit:t}){return{at:e===null?null:{eol:e.eol,indent:e.indent+t},unit:t}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function insertChildren(e,t,n){const{parent:o,after:s}=t
const r={at:childIndentation(e,o),unit:indentUnit(e,o)}
const a=n.map(e=>lineBreak(r)+render(e,r)).join("")
const l=r.at===null?null:(0,i.p)(e,o.start)
const c=a+lineBreak({...r,at:l})
if(o.selfClosed)return openElement(o,c)
const u=s?.end??o.startTagEnd
const f=r.at===null?u:afterTrailingComments(e,o,u)
return{start:f,end:f,text:f===o.endTagStart?c:a}}function openElement(e,t){const n=e.attributes.at(-1)?.end??e.nameEnd
return{start:n,end:e.end,text:`>${t}</${e.name}>`}}function afterTrailingComments(e,{nodes:t},n){let i=n
for(const{kind:n,start:o,end:s}of t){if(o<i)continue
if(n!=="comment"||!isBlank(e,i,o))break
i=s}const s=skipBlank(e,i)
return o.test(e.charAt(s))?s:n}function isBlank(e,t,n){return skipBlank(e,t)>=n}function skipBlank(e,t){let n=t
while(n<e.length&&" \t".includes(e.charAt(n)))n+=1
return n}function childIndentation(e,t){const n=t.nodes.filter(({kind:e})=>e==="comment")
const o=(0,i.p)(e,t.start)
for(const n of t.children){const t=(0,i.p)(e,n.start)
if(t!==null)return t}for(const t of n){const n=(0,i.p)(e,t.start)
if(n!==null&&n.indent.length>(o?.indent.length??0)){return n}}const s=t.nodes.length>0&&(0,i.p)(e,t.endTagStart)===null
return o===null||s?null:{eol:o.eol,indent:o.indent+indentUnit(e,t)}}},2839:(e,t,n)=>{n.d(t,{p:()=>wantedAttributes,q:()=>readsAs})
var i=n(1519)
var o=n(2871)
function wantedAttributes(e,t){return o.vK.flatMap(n=>{const i=e[n.name]
const o=i??impliedValue(n,e,t)
return o===undefined?[]:[{attribute:n,value:o}]})}function impliedValue({element:e,name:t,read:n},s,r){const a=r&&(0,o.O0)(r,e)?.attribute(t)
if(!a)return undefined
const l=n((0,i.jz)(a.raw).value)
if(t==="defaultCredentials"&&s.userName!==undefined){return l===true?null:undefined}if(t==="deliveryMethod"&&s.host!==undefined){return l==="Network"?undefined:"Network"}return undefined}function readsAs(e,{attribute:t,value:n}){return n!==null&&t.read((0,i.jz)(e).value)===n}},3059:(e,t,n)=>{n.d(t,{T:()=>differingFrom,f:()=>effectiveSettings})
var i=n(1519)
var o=n(416)
var s=n(2871)
var r=n(6550)
class RefusedValue extends Error{}function effectiveSettings(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}const a=Symbol("refused")
const l={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:false,defaultCredentials:false}
function differingFrom(e){const t=writtenIn(e)
const n=new Set([...t.keys()].filter(e=>t.get(e)===a))
return e=>{const i=[...writtenIn([e])]
const o=n.size-i.filter(([e])=>n.has(e)).length
const s=o>0||i.some(([,e])=>e===a)
if(s||n.size>0)return s!==n.size>0
return i.some(([e,n])=>n!==(t.get(e)??l[e]))}}function writtenIn(e){const t=new Map
for(const{element:n,name:i,read:r}of s.vK){const s=text(n==="smtp"?e:(0,o.De)(e,n),i)
if(s!==null)t.set(i,r(s)??a)}return t}function read(e){const t=(0,o.De)(e,"network")
const n=(0,o.De)(e,"specifiedPickupDirectory")
return{from:text(e,"from"),deliveryMethod:value(e,"deliveryMethod",r.FW)??"Network",deliveryFormat:value(e,"deliveryFormat",r.BR)??"SevenBit",host:text(t,"host"),port:value(t,"port",r.pz)??25,userName:text(t,"userName"),password:text(t,"password"),enableSsl:value(t,"enableSsl",r.yG)??false,defaultCredentials:value(t,"defaultCredentials",r.yG)??false,clientDomain:text(t,"clientDomain"),targetName:text(t,"targetName"),pickupDirectoryLocation:text(n,"pickupDirectoryLocation")}}function text(e,t){const n=e.findLast(e=>e.attribute(t)!==null)
return(0,i.CW)(n?.attribute(t)??null)}function value(e,t,n){const i=text(e,t)
if(i===null)return null
const o=n(i)
if(o===null)throw new RefusedValue
return o}},416:(e,t,n)=>{n.d(t,{De:()=>childrenNamed,Kn:()=>mailSections,rr:()=>siteLevels})
var i=n(1519)
function mailSections(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}function siteLevels(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}function isSiteItself(e){const t=e.attribute("path")
if(t===null)return true
const n=(0,i.jz)(t.raw).value
return n===""||n==="."}function childrenNamed(e,t){return e.flatMap(e=>e.children.filter(e=>e.name===t))}},2871:(e,t,n)=>{n.d(t,{Hu:()=>o,O0:()=>elementNamed,vK:()=>s,w4:()=>attributeOf})
var i=n(6550)
const o=["smtp","network","specifiedPickupDirectory"]
const asIs=e=>e
const s=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:i.FW},{element:"smtp",name:"deliveryFormat",read:i.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:i.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:i.yG},{element:"network",name:"defaultCredentials",read:i.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(e){const t=s.find(({name:t})=>t===e)
if(t===undefined)throw new RangeError(`No attribute has the setting ${e}`)
return t}function elementNamed(e,t){if(t==="smtp")return e
return e.children.find(e=>e.name===t)??null}},8480:(e,t,n)=>{n.d(t,{l:()=>refusedNameCharacter})
var i=n(9137)
const o=/[^\0-\x7f]/
function*namesBeyondAscii({text:e,nodes:t}){if(!o.test(e))return
for(const n of inOrder(t)){const{kind:t,start:s}=n
if(t==="instruction")yield nameAt(e,s+2)
if(t==="doctype")yield nameAt(e,(0,i.t$)(e,s+9))
if(t!=="element"||!o.test(e.slice(s,n.startTagEnd)))continue
yield{start:s+1,end:n.nameEnd}
for(const e of n.attributes){yield{start:e.start,end:e.nameEnd}}}}function*inOrder(e){const t=[e.values()]
for(let e=t.at(-1);e!==undefined;e=t.at(-1)){const{done:n,value:i}=e.next()
if(n===true)t.pop()
else{yield i
if(i.kind==="element")t.push(i.nodes.values())}}}function nameAt(e,t){return{start:t,end:(0,i.o2)(e,t)}}const s=`\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n`
const r=`\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n`
function refusedNameCharacter(e){const{text:t}=e
for(const{start:n,end:i}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<i)return refused(t,e,n)}return null}function refused(e,t,n){const o=e.codePointAt(t)??0
return{span:{start:t,end:t+(o>65535?2:1)},code:(0,i.R8)(o),begins:t===n||e.charAt(t-1)===":"}}function nameEnd(e,t){a??=namePattern()
let n=t
for(let i=t;i!==null;){a.lastIndex=i
n=a.test(e)?a.lastIndex:i
i=n>i&&e.charAt(n)===":"?n+1:null}return n}let a=null
function namePattern(){const e=`A-Za-z_${classOf(s)}`
return new RegExp(`[${e}][${e}0-9.${classOf(r)}-]*`,"y")}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}},7639:(e,t,n)=>{n.d(t,{w:()=>commentsIn})
function*commentsIn(e){const t=[...e].reverse()
for(let e=t.pop();e!==undefined;e=t.pop()){if(e.kind==="element")for(const n of[...e.nodes].reverse())t.push(n)
else if(e.kind==="comment")yield e}}},4332:(e,t,n)=>{n.d(t,{BB:()=>withoutSpace,CK:()=>attributeName,CL:()=>nameSpan,PX:()=>startTag})
var i=n(9137)
function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function startTag({start:e,startTagEnd:t}){return{start:e,end:t}}function withoutSpace(e,{start:t,end:n}){let o=t
while(o<n&&(0,i.xC)(e.charCodeAt(o)))o+=1
let s=n
while(s>o&&(0,i.xC)(e.charCodeAt(s-1)))s-=1
return{start:o,end:s}}}}

