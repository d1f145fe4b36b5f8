"use strict"
var startTag=(function({start:e,startTagEnd:t}){return{start:e,end:t}}),
mailSections=(function(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}),
siteLevels=(function(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}),
isSiteItself=(function(t){const n=t.attribute("path")
if(null===n)return!0
const i=e.C(n.raw).value
return""===i||"."===i}),
childrenNamed=(function(e,t){return e.flatMap((e=>e.children.filter((e=>e.name===t))))}),
attributeOf=(function(e){const t=i.find((({name:t})=>t===e))
if(void 0===t)throw new RangeError(`No attribute has the setting ${e}`)
return t}),
elementNamed=(function(e,t){return"smtp"===t?e:e.children.find((e=>e.name===t))??null}),
credentialsIn=(function({file:e,companion:t}){const{root:n}=e.document
const i=[n,...childrenNamed([n],"location")]
const o=childrenNamed(childrenNamed(i,"system.net"),"mailSettings")
const s=[...childrenNamed(o,"smtp")]
"read"===t?.status&&s.push(t.file.document.root)
const r=new Set([...childrenNamed(s,"network"),...e.source.text.includes("SmtpSection")?networksIn(n):[]])
return[...r].flatMap(valuesOf)}),
valuesOf=(function({attributes:t}){return t.flatMap((({name:t,raw:n})=>{const i=[e.C(n).value,n]
return e.G(t)?i:"host"===t.toLowerCase()?i.flatMap(e.H):[]}))}),
umbracoSectionsIn=(function({document:t}){const n=childrenNamed(siteLevels(t.root),"umbracoConfiguration")
return 0===n.length?[]:o.flatMap((t=>{const[i]=childrenNamed(n,t)
return void 0===i?[]:[{name:t,element:i,source:e.I(i.attribute("configSource"))}]}))}),
notificationSender=(function(e){const n=settingsOf(e)
if("settings"!==n?.element.name)return null
const i=childrenNamed(childrenNamed([n.element],"content"),"notifications")
const[o]=childrenNamed(i,"email")
if(void 0===o)return null
const s=t.t(contentOf(o,n.file.source.text))
return{file:n.file,element:o,address:s,state:stateOf(s)}}),
settingsOf=(function({file:e,umbraco:t}){const n=t.get("settings")
if("read"===n?.status)return{file:n.file,element:n.file.document.root}
const i=umbracoSectionsIn(e).find((({name:e})=>"settings"===e))
return void 0===i?null:{file:e,element:i.element}}),
effectiveSettings=(function(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}),
differingFrom=(function(e){const t=writtenIn$1(e)
const n=new Set([...t.keys()].filter((e=>t.get(e)===s)))
return e=>{const i=[...writtenIn$1([e])]
const o=n.size-i.filter(([e])=>n.has(e)).length
const a=o>0||i.some(([,e])=>e===s)
return a||n.size>0?a!==n.size>0:i.some(([e,n])=>n!==(t.get(e)??r[e]))}}),
writtenIn$1=(function(e){const t=new Map
for(const{element:n,name:o,read:r}of i){const i=text$1("smtp"===n?e:childrenNamed(e,n),o)
null!==i&&t.set(o,r(i)??s)}return t}),
read=(function(e){const n=childrenNamed(e,"network")
const i=childrenNamed(e,"specifiedPickupDirectory")
return{from:text$1(e,"from"),deliveryMethod:value$1(e,"deliveryMethod",t.p)??"Network",deliveryFormat:value$1(e,"deliveryFormat",t.a)??"SevenBit",host:text$1(n,"host"),port:value$1(n,"port",t.b)??25,userName:text$1(n,"userName"),password:text$1(n,"password"),enableSsl:value$1(n,"enableSsl",t.c)??!1,defaultCredentials:value$1(n,"defaultCredentials",t.c)??!1,clientDomain:text$1(n,"clientDomain"),targetName:text$1(n,"targetName"),pickupDirectoryLocation:text$1(i,"pickupDirectoryLocation")}}),
text$1=(function(t,n){const i=t.findLast((e=>null!==e.attribute(n)))
return e.I(i?.attribute(n)??null)}),
value$1=(function(e,t,n){const i=text$1(e,t)
if(null===i)return null
const o=n(i)
if(null===o)throw new RefusedValue
return o}),
mailElementsIn=(function(e){return e.filter((({element:e})=>!isOpaque(e))).flatMap(elementsOf)}),
isOpaque=(function(e){return null!==e.attribute("configProtectionProvider")||null!==e.attribute("configBuilders")}),
elementsOf=(function({file:e,element:t,location:i}){const o=t.children.flatMap((o=>{const s=n.find((e=>e===o.name&&"smtp"!==e))
return void 0===s?[]:[{file:e,element:o,name:s,smtp:t,location:i}]}))
return[{file:e,element:t,name:"smtp",smtp:t,location:i},...o]}),
namesOf=(function(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}),
schemaAttributes=(function(e){return a[e]}),
schemaElements=(function(e){return c[e]}),
hasForeignPrefix=(function(e,t,n){const i=prefixOf(e)
if(""===i||"xml"===i||"xmlns"===i)return!1
const declares=e=>null!==e.attribute(`xmlns:${i}`)
return!declares(t)&&!declares(n)}),
prefixOf=(function(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}),
nameAndValue=(function(e){const[t="",n=""]=e.split("=")
return[t,n]}),
registry=(function(t){const n=new Registered("",null,{...m,by:"machine"})
for(const{path:e,...t}of u){const i="IgnoreSection"===t.type
add(n,e,{...t,ignorable:i,by:"machine"})}for(const i of t)add(n,e.k(i,/\//),f)
return n}),
add=(function(e,t,n){const i=t.split("/")
let o=e
for(const e of i.slice(0,-1))o=o.child(e)??o.declare(e,m)
const s=i.at(-1)??""
null===o.child(s)&&o.declare(s,n)}),
pathOf=(function(e){return e.path}),
pathBelow=(function(e,t){const n=null===e.parent?t:`${e.path}/${t}`
return n.slice(0,200)}),
otherMail=(function(e){return othersIn(e).map(t=>({...e,mail:[t],mailElements:mailElementsIn([t])}))}),
othersIn=(function({file:e,skeleton:t}){return t.sections.flatMap((({element:t,registered:n})=>{const{by:i,attributes:o}=n.declaration
const s=/^\s*System\.Net\.Configuration\.SmtpSection\s*(?:,|$)/.test(o.get("type")??"")
const r=pathOf(n)
const a=null!==t.attribute("configSource")||isOpaque(t)
return"file"!==i||!s||a?[]:[{file:e,element:t,location:{element:t,path:r,lowerPath:r,isSection:!0}}]}))}),
partsOf=(function(t,n){if(!n.includes("configSource"))return[]
const i=[]
const o=[t]
for(let t=o.pop();void 0!==t;t=o.pop()){const n=e.I(t.attribute("configSource"))
null!==n&&i.push(n)
for(const e of t.children)o.push(e)}return i}),
declareIn=(function(e,t){const n="sectionGroup"===t.name?"group":"section"
const i=attributesOf(t)
const o=i.get("name")??""
const s=className(i.get("type")??null)
const r=!0===i.get("type")?.includes("System.Configuration.IgnoreSection")
const a={kind:n,type:s,attributes:i,ignorable:r,by:"file"}
const c="section"===t.name||"sectionGroup"===t.name
if(!c||""===o)return{element:t,registered:new Registered(o,e,a),clash:null,first:null}
const l=e.child(o)
const u=l??e.declare(o,a)
const m=u.claim(t)
if(null!==m)return{element:t,registered:u,clash:"again",first:m}
const f=null!==l&&!isCompatible(l.declaration,a)
return{element:t,registered:u,clash:f?"conflict":null,first:null}}),
attributesOf=(function(t){return new Map(t.attributes.map((({name:t,raw:n})=>[t,e.C(n).value])))}),
className=(function(e){const[t=""]=(e??"").split(",")
return null===e?null:t.slice(t.lastIndexOf(".")+1).trim()}),
readSkeleton=(function(e,t){return new Walk(e,t).skeleton()}),
locationOf=(function(t){const n=t.attribute("path")
const i=null===n?"":e.C(n.raw).value
return""===i||"."===i?null:{element:t,path:i,lowerPath:i.toLowerCase()}}),
webConfig=(function(e,t,n=new Map){return{file:e,sections:mailSections(e.document),companion:t,umbraco:n}}),
configSourceOf=(function(t){const n=mailSections(t.document).smtp[0]?.attribute("configSource")??null
return null===n?null:e.C(n.raw).value}),
smtpOf=(function(e){const{file:t,sections:n,companion:i}=e
const[o]=n.smtp
return void 0===o?null:null===i?{file:t,element:o}:"read"!==i.status?null:{file:i.file,element:i.file.document.root}}),
readConfiguration=(function(e,t){const{root:n}=e.file.document
const i="configuration"===n.name?readSkeleton(n,registry(t)):h
const o=mailOf(e,i)
return{...e,skeleton:i,mail:o,mailElements:mailElementsIn(o),aspNetCore:aspNetCoreOf(i)}}),
hasAspNetCore=(function(e){return e.file.source.text.includes("aspNetCore")&&null!==readConfiguration(e,[]).aspNetCore}),
mailOf=(function(e,t){const n=smtpOf(e)
const i="smtp"===n?.element.name?[{...n,location:null}]:[]
const o=t.sections.filter((({location:e,element:t,registered:n})=>null!==e&&"smtp"===t.name&&null===t.attribute("configSource")&&"system.net/mailSettings/smtp"===pathOf(n))).map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...i,...o]}),
aspNetCoreOf=(function({sections:e}){const t=e.filter((({element:e})=>"system.webServer"===e.name))
const[n=null]=childrenNamed(t.map((({element:e})=>e)),"aspNetCore")
return n}),
isWebConfigFile=(function({path:e}){return"web.config"===e.slice(e.lastIndexOf("/")+1).toLowerCase()}),
valueOf=(function(t,n){return e.I(t.attribute(n))}),
siteMail=(function(e,n){if(null!==e.aspNetCore)return null
const i=effectiveOf(e)
return null===i?null:{client:"System.Net.Mail",settings:i,login:t.l(i,n),isOfOneEnvironment:()=>!1,inComment:()=>commentedSmtp(e),at:((n,{instead:i,...o})=>{const{file:s,span:r}=spotOf(e,n)
const a=void 0===i?null:writtenIn(e,n)
const c=null===a?{}:otherValue(a,i??"")
return{...t.e(s,r,o),setting:n,...c}})}}),
effectiveOf=(function(e){const t=smtpOf(e)
return null===t&&null!==e.companion||null!==t&&isOpaque(t.element)?null:effectiveSettings(null===t?[]:[t.element])}),
spotOf=(function(e,t){const n=smtpOf(e)
if(null===n){const{sections:t,file:n}=e
const[i=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(i)}}const i=elementNamed(n.element,attributeOf(t).element)
return{file:n.file,span:i?.attribute(t)??startTag(i??n.element)}}),
attributesFor=(function({name:e}){return Object.hasOwn(M,e)?M[e]??null:null}),
missingWords=(function(e,t){const n=valueOf(e,t)
return"type"===t&&""===n?C:null===n&&requiredOf(e).includes(t)?x:null}),
requiredOf=(function({name:e}){return"section"===e?["name","type"]:"sectionGroup"===e||"remove"===e?["name"]:[]}),
usesOf=(function({skeleton:e}){return e.sections.flatMap((e=>{const t=e.element.attribute("configSource")
const n=valueOf(e.element,"configSource")
return null===t||null===n?[]:[{use:e,attribute:t,path:n}]}))}),
pathFault$1=(function(e){return""===e||t.t(e)!==e?L:e.includes("/")?W:/^(?:\\|[A-Za-z]:)/.test(e)?L:null===segments(e)?R:null}),
segments=(function(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(".."===n&&void 0===t.pop())return null
".."!==n&&"."!==n&&""!==n&&t.push(n)}return t}),
fileName=(function({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}),
nameFault=(function(t){if(""===t)return ee
const n=e.K(t.codePointAt(0)??0)&&e.e(t,0)===t.length
return n?"configProtectedData"===t?Z:t.startsWith("config")&&"configBuilders"!==t?X:"location"===t?Y:null:te}),
namesBeyondAscii=(function*({text:t,nodes:n}){if(ae.test(t))for(const i of inOrder(n)){const{kind:n,start:o}=i
"instruction"===n&&(yield nameAt(t,o+2))
"doctype"===n&&(yield nameAt(t,e.s(t,o+9)))
if("element"===n&&ae.test(t.slice(o,i.startTagEnd))){yield{start:o+1,end:i.nameEnd}
for(const e of i.attributes)yield{start:e.start,end:e.nameEnd}}}}),
inOrder=(function*(e){const t=[e.values()]
for(let e=t.at(-1);void 0!==e;e=t.at(-1)){const{done:n,value:i}=e.next()
if(!0===n)t.pop()
else{yield i
"element"===i.kind&&t.push(i.nodes.values())}}}),
refusedNameCharacter=(function(e){const{text:t}=e
for(const{start:n,end:i}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<i)return refused$1(t,e,n)}return null}),
nameEnd=(function(e,t){ce??=namePattern()
let n=t
for(let i=t;null!==i;){ce.lastIndex=i
n=ce.test(e)?ce.lastIndex:i
i=n>i&&":"===e.charAt(n)?n+1:null}return n}),
namePattern=(function(){const e=`A-Za-z_${classOf("\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n")}`
return new RegExp(`[${e}][${e}0-9.${classOf("\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n")}-]*`,"y")}),
classOf=(function(e){return e.replaceAll(/[0-9a-f]+/g,(e=>`\\u${e.padStart(4,"0")}`)).replaceAll(/\s+/g,"")}),
sectionsForIis=(function({skeleton:e}){return e.sections.filter((({element:e})=>"system.webServer"===e.name)).flatMap((({element:e,location:t})=>sectionsIn({element:e,path:e.name,location:t})))}),
sectionsIn=(function(e){return Ce.has(e.path)?e.element.children.flatMap((t=>sectionsIn({...e,element:t,path:`${e.path}/${t.name}`}))):[e]}),
pathFault=(function(e){return""===e||"."===e?null:isRefusedAtTheEnds(e.charAt(0))?We:isRefusedAtTheEnds(e.charAt(e.length-1))?Re:/[?:\\*"<>|]/.test(e)?je:null}),
isRefusedAtTheEnds=(function(e){return""===t.t(e)||"./\\".includes(e)}),
refusedValues=(function({file:e,skeleton:t},n,i){return t.locations.flatMap((t=>{const o=t.attribute(n)
const s=valueOf(t,n)
return null===o||null===s||i(s)?[]:[{file:e,found:o,value:s}]}))}),
encryptedSections=(function({mail:e}){return e.filter((({element:e})=>null!==e.attribute("configProtectionProvider")))}),
addedNames=(function({skeleton:e},t,n){const i=e.sections.filter((({element:e})=>e.name===t))
const o=childrenNamed(i.map(({element:e})=>e),n)
return childrenNamed(o,"add").flatMap(e=>valueOf(e,"name")??[])}),
refusedDefinition=(function({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
return"MachineOnly"===n?ct:"MachineToWebRoot"===n?lt:"MachineToApplication"===n&&null!==t?ut:null}),
lists=(function(e){return e.mailElements.flatMap((e=>bt.flatMap((t=>{const n=e.element.attribute(t)
const i=valueOf(e.element,t)
return null===n||null===i?[]:[{owner:e,attribute:n,list:t,value:i}]}))))}),
namesIn=(function(e){return e.split(/[,:;]/).map(t.t).filter((e=>""!==e))}),
locksOf=(function(e){const of=(n=>{const i=e.filter((e=>e.name===n))
const o=i.map((({element:e})=>e))
const locked=((e,t)=>new Set(o.flatMap((n=>lockedBy(n,e,t)))))
return{owners:i,item:o.some((e=>!0===t.c(valueOf(e,"lockItem")??""))),attributes:locked(schemaAttributes(n),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(n),["lockElements","lockAllElementsExcept"])}})
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}),
lockedBy=(function(e,t,[n,i]){const o=new Set(namesIn(valueOf(e,n)??""))
const s=valueOf(e,i)
const r=null===s?null:new Set(namesIn(s))
return t.filter((e=>o.has(e)||o.has("*")||null!==r&&!r.has(e)))}),
unknownAttributes=(function(e){return e.flatMap((e=>{const t=new Set([...schemaAttributes(e.name),...wt,..."smtp"===e.name?It:[]])
return e.element.attributes.filter((({name:e})=>!t.has(e))).map(t=>({owner:e,attribute:t}))}))}),
unknownChildren=(function(e){return e.flatMap((e=>e.element.children.filter((t=>!schemaElements(e.name).includes(t.name))).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t}))))}),
refused=(function(e,t,n){const i=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap((e=>{if(e.name!==i)return[]
const o=e.element.attribute(t)
const s=valueOf(e.element,t)
return null!==o&&null!==s&&n(s)?[{owner:e,attribute:o}]:[]}))}),
complain$1=(function(e,n,i=()=>null){return e.map(({owner:{file:e,location:o,element:s},attribute:r})=>{const a=i((valueOf(s,r.name)??"").trim())
const c={name:r.name}
return t.e(e,r,{...n,names:c,location:o,...otherValue(r,a)})})}),
oneOf=(function(t){return n=>t.find(e=>e===n)??e.N(n,t)}),
complain=(function(n,i){const o=null===n.aspNetCore?notificationSender(n):null
const s=null===o?null:i(o.state)
return null===o||null===s?[]:[t.e(o.file,startTag(o.element),{message:s,hint:`Write the address that the site sends from into <email>. The inputs of ${e.T} do not change it.`})]}),
openWebConfig=(function(e,t=null,n=new Map){const i=webConfig(e,t,n)
const{structure:o,obstacles:s,result:r}=judgingsOf(i)
const a={kind:"web-config",path:e.path,...completing$1(i,()=>a),neighbours:null,withNeighbours:()=>Promise.resolve(a),environments:(()=>[]),asked:()=>Promise.resolve(a),structure:((e,n)=>[...o(e,n),...faultOf(t)]),obstacles:s,result:((e,t)=>[...r(e,t),...umbracoFaultsOf(n)]),parts:partsOf(e.document.root,e.source.text),supersededBy:hasAspNetCore(i)?"appsettings.json":null,injectable:null===t||isSmtp(t),inject:(({settings:e})=>inject(i,e)),reopen:(e=>reopen(i,e)),spotOf:e=>spotOf(i,e),misread:(({expected:e})=>misread(i,e)),effective:hasAspNetCore(i)?null:effectiveOf(i),sender:hasAspNetCore(i)?null:ownSender(i),deployed:()=>null,suppressions:(()=>suppressionsOf(i)),credentials:credentialsIn(i)}
return a}),
gapIn=(function({file:e,companion:t,umbraco:n}){const i=null===t?configSourceOf(e):null
if(null!==i)return{name:i,filledWith:t=>openWebConfig(e,t,n)}
for(const{name:i,source:o}of umbracoSectionsIn(e)){if(null===o||n.has(i))continue
const filledWith=(o=>openWebConfig(e,t,new Map(n).set(i,o)))
return{name:o,filledWith:filledWith}}return null}),
completing$1=(function(e,t){const n=gapIn(e)
return null===n?{missing:null,complete:()=>Promise.resolve(t())}:{missing:{from:e.file.path,name:n.name},complete:(async e=>n.filledWith(await companionOf(e)))}}),
reopen=(async function({file:t,companion:n,umbraco:i},o){const s=await e.O(o)
return s.ok?"read"===n?.status&&o.path===n.file.path?openWebConfig(t,{status:"read",file:s.file},i):openWebConfig(s.file,n,i):null}),
ownSender=(function(e){const t=notificationSender(e)
if("set"!==t?.state)return null
const{address:n,file:i,element:o}=t
return{address:n,spot:{file:i,span:startTag(o)}}}),
suppressionsOf=(async function(e){const{file:n,companion:i,umbraco:o}=e
const s=[i,...o.values()].flatMap((e=>"read"===e?.status?[e.file]:[]))
const r=[n,...s].filter((({source:e})=>e.text.includes(t.M)))
if(0===r.length)return[]
const{suppressionsIn:a}=await Promise.resolve().then(()=>require("./suppressions.js"))
return r.flatMap(a)}),
judgingsOf=(function(n){const i=lastOf((e=>readConfiguration(n,e)))
const judging$1=(t=>((n,o)=>t(i(n.knownSections),n).map((t=>e.P(t,{intent:n,locate:o,voice:voice})))))
const o=judging$1(((t,n)=>[...e.Q(cn,t,n),...otherMail(t).flatMap(t=>e.Q(an,t,n))]))
const s=judging$1((n=>otherMail(n).flatMap(n=>{const i=mailOfSection(n,mn)
return null===i?[]:e.Q(t.h,i,mn)})))
const r=judging$1(resulting)
return{structure:o,obstacles:judging$1(((t,n)=>e.Q(ln,t,n))),result:((e,t)=>[...r(e,t),...s({...mn,knownSections:e.knownSections},t)])}}),
lastOf=(function(e){let t=null
return (n=>{t?.argument!==n&&(t={argument:n,result:e(n)})
return t.result})}),
resulting=(function(n,i){const o=siteMail(n,i)
const s=null===o?[]:e.Q(t.h,o,i)
return[...e.Q(un,n,i),...s]}),
voice=(function({level:e,severity:t,isPartial:n,isSection:i}){return i&&"section"===e?'.NET Framework refuses the section "{location}"':"file"===e?".NET Framework refuses "+(n?'all requests below "{location}"':"the whole file"):"section"===e?".NET Framework refuses the mail settings"+(n?' below "{location}"':""):"error"===t?"Sending fails with":"Sending may fail with"}),
companionOf=(async function(t){if("absent"===t.status)return t
if("refused"===t.status)return{status:"faulty",finding:t.finding}
const n=await e.O(t.file)
return n.ok?{status:"read",file:n.file}:{status:"faulty",finding:n.finding}}),
faultOf=(function(e){return"faulty"===e?.status?[{...e.finding,level:"section"}]:[]}),
umbracoFaultsOf=(function(e){return[...e.values()].flatMap((e=>"faulty"===e.status?[{...e.finding,level:"runtime",severity:"warning"}]:[]))}),
inject=(function(t,n){const i=smtpOf(t)
const{file:o}=i??t
const s=require("./deferred_injecting.js").w(n,i?.element??null)
const r={text:o.source.text,escape:((t,n)=>o.source.withReferences(e.R(t,n)))}
const{edits:a,changes:c}=null===i?require("./deferred_injecting.js").i(o.document,t.sections,{wanted:s,page:r}):require("./deferred_injecting.js").a(i.element,s,r)
const l=s.map((({attribute:e,value:t})=>({setting:e.name,value:t})))
return{file:o,isNew:!1,edits:a,changes:c,expected:l}}),
misread=(async function(e,t){const{readBack:n}=await Promise.resolve().then((()=>require("./read-back.js")))
const{file:i}=smtpOf(e)??e
return n(i.source.text,t)}),
completing=(function(t,n,i){return{...n,neighbours:e.U(t.path),complete:(async e=>{const o=[...i,{name:n.missing?.name??"",companion:e}]
return completing(t,await n.complete(e),o)}),withNeighbours:(async e=>{if(0===e.length)return alone(t,n,i)
const{openSite:o}=await Promise.resolve().then(()=>require("./transforms.js")).then(e=>e.h)
return o({file:t,own:n,companions:i,transforms:e})})}}),
alone=(function(e,t,n){const i={...t,neighbours:null,asked:(async o=>{const{environment:s=""}=o
if(""===s||"*"===s)return i
const{openSite:r}=await Promise.resolve().then(()=>require("./transforms.js")).then(e=>e.h)
const a=await r({file:e,own:t,companions:n,transforms:[]})
return a.asked(o)}),reopen:(async i=>{const o=await t.reopen(i)
return o&&alone(e,o,n)})}
return i});
const e=require("./base.js")
const t=require("./judging.js")
function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}};function withoutSpace(t,{start:n,end:i}){let o=n
for(;o<i&&e.b(t.charCodeAt(o));)o+=1
let s=i
for(;s>o&&e.b(t.charCodeAt(s-1));)s-=1
return{start:o,end:s}};;;;const n=["smtp","network","specifiedPickupDirectory"]
const asIs=(e=>e)
const i=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:t.p},{element:"smtp",name:"deliveryFormat",read:t.a},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:t.b},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:t.c},{element:"network",name:"defaultCredentials",read:t.c},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
;;;function networksIn(e){const t=[]
const n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){"network"===e.name&&t.push(e)
for(const t of e.children)n.push(t)}return t};const o=["settings","BaseRestExtensions","FileSystemProviders","dashBoard","HealthChecks"]
;;;function stateOf(n){return""===n?"empty":"your@email.here"===n.toLowerCase()?"template":null!==e.u(n)?"token":null===t.d(n)?"malformed":"set"}function contentOf({nodes:t},n){const i=t.map(({kind:t,start:i,end:o})=>{if("cdata"===t)return n.slice(i+9,o-3)
const s="text"===t||"reference"===t
return s?e.C(n.slice(i,o)).value:""})
return i.join("")}class RefusedValue extends Error{};const s=Symbol("refused")
const r={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:!1,defaultCredentials:!1}
;;;;;;;;const a=namesOf((e=>i.filter((t=>t.element===e)).map((({name:e})=>e))))
const c=namesOf((e=>"smtp"===e?n.filter((e=>"smtp"!==e)):[]))
;;;;;const l="\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n"
const u=l.trim().split("\n").map((e=>{const[t="",n="?",...i]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:"?"===n?null:n,attributes:new Map(i.map(nameAndValue))}}))
;class Registered{name
parent
declaration
path
#e=new Map
#t=null
#n=null
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n
this.path=null===t?"":pathBelow(t,e)}get names(){this.#n??=[...this.#e.keys()].slice(0,200)
return this.#n}claim(e){const t=this.#t
this.#t??=e
return t}child(e){return this.#e.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#e.set(e,n)
this.#n=null
return n}}const m={kind:"group",type:null,attributes:new Map,ignorable:!1,by:"workflow"}
const f={...m,kind:"section"}
;;;;;;function mailOfSection({mail:[e]},n){if(void 0===e)return null
const{file:i,element:o}=e
const s=effectiveSettings([o])
return null===s?null:{client:"System.Net.Mail",settings:s,login:t.l(s,n),isOfOneEnvironment:()=>!1,inComment:()=>null,at:(e,n)=>{const s=elementNamed(o,attributeOf(e).element)
const r=s?.attribute(e)??startTag(s??o)
return{...t.e(i,r,n),setting:e}}}};;function isCompatible(e,t){return"machine"!==e.by||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return!1
const n=t.attributes.get("type")
const i=void 0===n||null===e.type||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return i&&("group"===t.kind||hasSameFlags(e,t))}const d=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return d.every(([n,i])=>{const o=e.attributes.get(n)??i
return null===o||o===(t.attributes.get(n)??i??"true")})};;;class Walk{#i
#o=[]
#s=[]
#r=[]
#a=[]
#c=[]
#l=[]
#u=[]
#m=[]
#f=[]
#d
#h=null
constructor(e,t){this.#i=e
this.#d=e.children[0]??null
const n={registered:t,location:null,inLocation:!1}
this.#p(e,{holds:"sections",...n})}skeleton(){for(let e=this.#o.at(-1);void 0!==e;e=this.#o.at(-1)){const t=e.nodes[e.next]
e.next+=1
void 0===t?this.#o.pop():"element"===t.kind?this.#g(t,e):"comment"!==t.kind&&this.#u.push(t)}return{sections:this.#s,groups:this.#r,unknown:this.#a,locations:this.#c,nestedLocations:this.#l,strays:this.#u,configSections:this.#h,misplacedConfigSections:this.#m,declared:this.#f}}#p(e,t){this.#o.push({...t,nodes:e.nodes,next:0})}#g(e,t){"declarations"===t.holds?this.#b(e,t):"configSections"===e.name?this.#w(e,t):"location"===e.name?this.#v(e,t):this.#y(e,t)}#y(e,t){const{location:n,inLocation:i}=t
const o=t.registered.child(e.name)
if(null===o)this.#a.push({element:e,parent:t.registered})
else if("section"===o.declaration.kind)this.#s.push({element:e,registered:o,location:n,inLocation:i})
else{this.#r.push(e)
this.#p(e,{holds:"sections",registered:o,location:n,inLocation:i})}}#v(e,t){if(e.parent!==this.#i){this.#l.push(e)
return}this.#c.push(e)
const{registered:n}=t
this.#p(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:!0})}#w(e,t){e===this.#d?this.#h=e:this.#m.push(e)
e.parent===this.#i&&this.#p(e,{...t,holds:"declarations"})}#b(e,t){const n=declareIn(t.registered,e)
const{inConflict:i=!1}=t
i||this.#f.push(n)
if("sectionGroup"===e.name){const o=i||"conflict"===n.clash
this.#p(e,{...t,registered:n.registered,inConflict:o})}else{const t=e.nodes.filter(({kind:e})=>"element"!==e&&"comment"!==e)
for(const e of t)this.#u.push(e)}}};;;;const h={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
;;;;;;function*commentsIn(e){const t=[...e].reverse()
for(let e=t.pop();void 0!==e;e=t.pop())if("element"===e.kind)for(const n of[...e.nodes].reverse())t.push(n)
else"comment"===e.kind&&(yield e)}function commentedSmtp({file:e}){const n=startIn(e.document.nodes,e.source.text)
return null===n?null:t.r("An <smtp> in a comment",e,{start:n,end:n+5})}function startIn(e,t){for(const{start:n,end:i}of commentsIn(e)){const e=t.slice(n,i).search(/<smtp[\s/>]/)
if(e>=0)return n+e}return null}function nameRewrite(e,t,n){const i=sameLetters(t.name,n)
return null===i?{}:otherName(e,t,i)}function otherName(e,t,n){return null===e.attribute(n)?{rewrite:{span:attributeName(t),after:n}}:{}}function valueRewrite(t,n){const i=sameLetters((e.I(t)??"").trim(),n)
return null===i?{}:{rewrite:{span:valueSpan(t),after:i}}}function otherValue(e,t){return null===t||/[<&"']/.test(t)?{}:{rewrite:{span:valueSpan(e),after:t}}}function withoutAttribute(e,{start:t,end:n}){let i=t
for(;/[ \t]/.test(e.charAt(i-1));)i-=1
return{rewrite:{span:{start:i,end:n},after:""}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null};;function writtenIn(e,t){const n=smtpOf(e)
const i=null===n?null:elementNamed(n.element,attributeOf(t).element)
return i?.attribute(t)??null};const p="Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD."
const g={id:"inject/asp-net-core",level:"runtime",severity:"error",words:[],check:(({aspNetCore:e,file:n},{mode:i})=>null===e||"check"===i?[]:[t.e(n,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.",hint:`${p} Take this file out of \`files\`.`})])}
const b={id:"asp-net-core/mail-settings",level:"runtime",severity:"warning",words:[],check:(({aspNetCore:e,file:n,skeleton:i},{mode:o})=>{const s=i.groups.find((({name:e})=>"mailSettings"===e))
return null===e||void 0===s||"inject"===o?[]:[t.e(n,startTag(s.parent??s),{message:"Nobody reads the <mailSettings> in it: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.",hint:`${p} Then delete <mailSettings>.`,related:[t.r("<aspNetCore>",n,startTag(e))]})]})}
const w={id:"asp-net-core/elsewhere",level:"advice",severity:"notice",words:[],check:(({aspNetCore:e,file:n,skeleton:i},{mode:o})=>{const s=i.groups.some((({name:e})=>"mailSettings"===e))
return null===e||s||"inject"===o?[]:[t.e(n,startTag(e),{message:"This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.",hint:p})]})}
const v=[b,w]
const y=[g,...v]
const S={id:"config-sections/place",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:(({file:e,skeleton:n})=>n.misplacedConfigSections.map(i=>t.e(e,startTag(i),{message:null===n.configSections?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:null===n.configSections?[]:[t.r("The first one",e,startTag(n.configSections))]})))}
const k=["section","sectionGroup","clear","remove"]
const T={id:"config-sections/element",level:"file",severity:"error",words:["Unrecognized element."],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const{name:i}=n.element
const o=k.includes(i)?"sectionGroup"===i?[]:n.element.children:[n.element]
return o.map(n=>t.e(e,nameSpan(n),{message:"<{name}> has no meaning here.",hint:childHint(n),names:{name:n.name}}))})))}
function childHint({name:t}){return e.J(t,k,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."}const M={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
;const O={id:"config-sections/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e,skeleton:n})=>{const i=null===n.configSections?[]:[n.configSections]
const o=[...i,...n.declared.map((e=>e.element))]
return o.flatMap((n=>{const i=attributesFor(n)
return null===i?[]:n.attributes.filter((({name:e})=>!i.includes(e))).map(o=>t.e(e,attributeName(o),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(o.name,i),names:{name:o.name,owner:n.name},...nameRewrite(n,o,i)}))}))})}
function attributeHint(t,n){return e.J(t,n,{show:e=>e,otherwise:"delete it"})??"Delete it."}const x="The '{attribute}' attribute must be specified on the '{owner}' tag."
const C="The 'type' attribute cannot be an empty string."
const D={id:"config-sections/missing-attribute",level:"file",severity:"error",words:[x,C],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const i=n.element
return(attributesFor(i)??[]).flatMap((n=>{const o=missingWords(i,n)
return null===o?[]:[t.e(e,i.attribute(n)??startTag(i),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:i.name,attribute:n},words:o})]}))})))}
;;const A="The property '{name}' must have value 'true' or 'false'."
const P=[["allowLocation",["true","false"],A],["restartOnExternalChanges",["true","false"],A],["requirePermission",["true","false"],A],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const N={id:"config-sections/value",level:"file",severity:"error",words:[...new Set(P.map((([,,e])=>e)))],check:(({file:e,skeleton:n})=>n.declared.filter((e=>"section"===e.element.name)).flatMap((n=>P.flatMap((([i,o,s])=>{const r=n.element.attribute(i)
const a=valueOf(n.element,i)
return null===r||null===a||o.includes(a)?[]:[t.e(e,r,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${o.join(", ")}, in exactly this letter case.`,names:{name:i},words:s,...valueRewrite(r,o)})]})))))}
const E=[S,T,O,D,N]
const I=/(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y
const $=/^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/
function isSpaceOutside(e,{kind:t,start:n,end:i}){return"reference"===t&&whiteSpaceAt(e,n).end===i}function isSpaceInside(e,{kind:t,start:n,end:i}){return"reference"===t&&$.test(e.slice(n,i))}function whiteSpaceAt(e,t){I.lastIndex=t
return{start:t,end:I.test(e)?I.lastIndex:t}}function xmlSpaceOf(t){const n=t.attribute("xml:space")
const i=e.I(n)
if(null===n||null===i)return null
const[,o]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(i)??[]
return"preserve"===o||"default"===o?{attribute:n,means:o}:{attribute:n,means:"nothing"}};const F={id:"config-source/content",level:"file",severity:"error",words:["A section using 'configSource' may contain no other attributes or elements."],check:(e=>usesOf(e).flatMap((({use:{element:n,location:i}})=>{const o=n.attributes.find((({name:e})=>"configSource"!==e))
const s=n.nodes.find(t=>"comment"!==t.kind&&!isSpaceOutside(e.file.source.text,t))
const r=void 0===o?s:attributeName(o)
return void 0===r?[]:[t.e(e.file,r,{message:"<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:n.name},location:i})]})))}
const L="The configSource attribute must be a relative physical path."
const W="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const R="The configSource attribute is invalid.: The configSource '\u2026' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const j={id:"config-source/path",level:"file",severity:"error",words:[L,W,R],check:(e=>usesOf(e).flatMap((({use:{location:n},attribute:i,path:o})=>{const s=pathFault$1(o)
return null===s?[]:[t.e(e.file,i,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:s,location:n})]})))}
;;const B={id:"config-source/shared",level:"file",severity:"error",words:["The configSource file '\u2026' can only be used by one type of section, and may not be the same as the configuration file."],check:(e=>{const n=new Map([[fileName(e),null]])
return usesOf(e).flatMap((i=>{const{registered:o,location:s}=i.use
if(null!==pathFault$1(i.path))return[]
const r=segments(i.path)?.join("\\")??""
const a=n.get(r)
void 0===a&&n.set(r,i)
return void 0===a||a?.use.registered===o?[]:[t.e(e.file,i.attribute,{message:null===a?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:a?.use.registered.name??""},location:s,related:null===a?[]:[t.r("The other one",e.file,a.attribute)]})]}))})}
;const q={id:"config-source/missing",level:"section",severity:"error",words:["Unable to open configSource file '\u2026'."],check:(({file:n,sections:i,companion:o})=>{const s=i.smtp[0]?.attribute("configSource")??null
return null===s||"absent"!==o?.status||null!==pathFault$1(e.C(s.raw).value)?[]:[t.e(n,s,{message:'The file that <smtp configSource="\u2026"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:o.reason}})]})}
const z={id:"config-source/root",level:"section",severity:"error",words:["The format of a configSource file must be an element containing the name of the section."],check:(({companion:e})=>"read"!==e?.status||"smtp"===e.file.document.root.name?[]:[t.e(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="\u2026"> names the file.',hint:"Write only the <smtp> element into the file.",names:{name:e.file.document.root.name}})])}
const H="Unrecognized element."
const[G=""]=z.words
const U={id:"config-source/instruction",level:"section",severity:"error",words:[H,G],check:(({companion:e})=>{if("read"!==e?.status)return[]
const{file:n}=e
return n.document.nodes.filter(({kind:e})=>"instruction"===e).map(e=>t.e(n,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<n.document.root.start?H:G}))})}
const V=[F,j,B,q,z,U]
const _={id:"content/stray",level:"file",severity:"error",words:["Unrecognized element."],check:(({file:e,skeleton:n})=>{if("configuration"!==e.document.root.name)return[]
const{text:i}=e.source
const o=e.document.nodes.filter((({kind:e})=>"instruction"===e))
const s=n.strays.filter(e=>!isSpaceOutside(i,e))
return[...o,...s].map(n=>t.e(e,withoutSpace(i,n),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e."}))})}
const K={id:"content/preserved-space",level:"file",severity:"error",words:["Unrecognized element."],check:(e=>{if(!e.file.source.text.includes("xml:space"))return[]
const t=preservingGroups(e)
const n=new Set
return e.skeleton.sections.flatMap(i=>{const o=null===i.element.parent?null:t.get(i.element.parent)
if(!o||n.has(o))return[]
const s=spaceAfter(e,i,o)
s.length>0&&n.add(o)
return s})})}
function spaceAfter({file:e},{element:n},i){const o=whiteSpaceAt(e.source.text,n.end)
return o.start===o.end?[]:[t.e(e,o,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:n.name},related:[t.r("The attribute",e,i)]})]}function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n)
const i=null===n.parent?void 0:t.get(n.parent)
const o=null===e?i:e.attribute
void 0===o||null!==e&&"preserve"!==e.means||t.set(n,o)}return t}const J=[_,K]
const Q=["section","sectionGroup","remove"]
const X="Section names beginning with config are reserved."
const Y="The section name 'location' is reserved for <location> sections."
const Z="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const ee="Invalid format for a section or section group name"
const te="The '\u2026' character, hexadecimal value \u2026, cannot be included in a name."
const ne={id:"config-sections/name",level:"file",severity:"error",words:[X,Y,Z,ee,te],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const i=n.element
const o=Q.includes(i.name)?i.attribute("name"):null
const s=nameFault(valueOf(i,"name")??"")
return null===o||null===s?[]:[t.e(e,o,{message:"A section or group cannot have this name.",hint:'Choose a name of letters and digits that does not begin with "config".',words:s})]})))}
;const ie={id:"config-sections/duplicate",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],check:(({file:e,skeleton:n})=>n.declared.flatMap((({element:n,clash:i,first:o})=>"again"!==i||null===o?[]:[t.e(e,nameOf(n),{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>.",names:{name:valueOf(n,"name")??""},related:[t.r("The first one",e,nameOf(o))]})])))}
const oe={id:"config-sections/redeclared",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],check:(({file:e,skeleton:n})=>n.declared.filter((({clash:e})=>"conflict"===e)).map(n=>{const{element:i}=n
const o=pathForIis(n)
return t.e(e,nameOf(i),{message:`machine.config of .NET Framework 4 declares "{name}" already, and differently.${null===o?"":se}`,hint:"sectionGroup"===i.name?"Delete this <sectionGroup> and all that is in it: every site knows these sections without it.":"Delete this declaration: every site knows the section without it.",names:{name:valueOf(i,"name")??"",path:o??""}})}))}
const se=" IIS answers each request with HTTP error 500.19: \"There is a duplicate '{path}' section defined\"."
function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();void 0!==e;e=n.pop()){if("section"===e.element.name&&isDeclaredForIis(e.registered))return pathOf(e.registered)
for(const t of e.element.children.toReversed()){const i=e.registered.child(valueOf(t,"name")??"")
null!==i&&n.push({element:t,registered:i})}}return null}function isDeclaredForIis(e){return"machine"===e.declaration.by||pathOf(e).startsWith("system.webServer/")}function nameOf(e){return e.attribute("name")??startTag(e)}const re=[ne,ie,oe]
const ae=/[^\0-\x7f]/
;;function nameAt(t,n){return{start:n,end:e.e(t,n)}};function refused$1(t,n,i){const o=t.codePointAt(n)??0
return{span:{start:n,end:n+(o>65535?2:1)},code:e.L(o),begins:n===i||":"===t.charAt(n-1)}};let ce=null
;;const le={id:"declaration/version",level:"file",severity:"error",words:["Version number '{version}' is invalid."],check:(({file:n})=>{const{text:i}=n.source
const o=e.M(i)
const s=null===o?"1.0":i.slice(o.start,o.end)
return null===o||"1.0"===s?[]:[t.e(n,o,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:s},rewrite:{span:o,after:"1.0"}})]})}
const ue={id:"document/doctype",level:"runtime",severity:"warning",words:[],check:(({file:e})=>{const{doctype:n}=e.document
return null===n?[]:[t.e(e,{start:n.start,end:n.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]})}
const me={id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",words:[],check:(({file:e})=>!isWebConfigFile(e)||e.bytes.length<=256e3?[]:[t.e(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})])}
const fe={id:"document/name-character",level:"file",severity:"error",words:["Name cannot begin with the '\u2026' character, hexadecimal value 0x\u2026.","The '\u2026' character, hexadecimal value 0x\u2026, cannot be included in a name."],check:(({file:e})=>{const n=refusedNameCharacter(e.document)
if(null===n)return[]
const{span:i,code:o,begins:s}=n
const[r="",a=""]=fe.words
return[t.e(e,i,{message:"A name contains the character {code}, which .NET does not take as a part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:s?r:a,names:{code:o}})]})}
const de={id:"root/name",level:"file",severity:"error",words:["Configuration file web.config does not have root <configuration> tag"],check:(({file:e})=>{const{root:n}=e.document
return"configuration"===n.name?[]:[t.e(e,nameSpan(n),{message:"The root element is <{name}>, not <configuration>.",hint:"smtp"===n.name?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:n.name}})]})}
const he="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const pe={id:"root/namespace",level:"file",severity:"error",words:[`Namespace of '\u2026' on configuration element is invalid, only '${he}' is valid.`],check:(({file:e})=>{const{root:n}=e.document
const i=n.attribute("xmlns")
return"configuration"!==n.name||null===i||valueOf(n,"xmlns")===he?[]:[t.e(e,i,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none.",...withoutAttribute(e.source.text,i)})]})}
const ge={id:"root/v2-namespace",level:"runtime",severity:"warning",words:[],check:(({file:e})=>{const{root:n}=e.document
const i=n.attribute("xmlns")
return null===i||valueOf(n,"xmlns")!==he?[]:[t.e(e,i,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute.",...withoutAttribute(e.source.text,i)})]})}
const be={id:"root/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e})=>{const{root:n}=e.document
return"configuration"!==n.name?[]:n.attributes.filter(({name:e})=>"xmlns"!==e).map(n=>t.e(e,attributeName(n),{message:'<configuration> does not take the attribute "{name}".',hint:"xmlns:xdt"===n.name?"Delete it, with every xdt:\u2026 attribute below: they belong in a transform file.":"Delete it.",names:{name:n.name},...leftOver(e.source.text,n)}))})}
function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return"xmlns:xdt"!==t.name||n?{}:withoutAttribute(e,t)}const we=[le,fe,de,pe,be]
const ve=[me,ue,ge]
const ye={id:"inject/entity-reference",level:"runtime",severity:"error",words:[],check:((n,{settings:i})=>{const o=smtpOf(n)
if(null===o)return[]
const{file:s,element:r}=o
return require("./deferred_injecting.js").w(i,r).flatMap(({attribute:n})=>{const i=elementNamed(r,n.element)?.attribute(n.name)
return i&&e.C(i.raw).hasEntityReference?[t.e(s,i,{message:`The value of ${n.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:`Write the value itself in place of the reference, or leave it empty; ${e.T} then fills it in.`})]:[]})})}
const Se=[ye]
const ke={id:"inject/mail-kit-option",level:"runtime",severity:"error",words:[],check:(({file:n},{settings:i})=>void 0===i.secureSocketOptions?[]:[t.e(n,nameSpan(n.document.root),{message:`A web.config does not have a setting for ${e.t("secure-socket-options")}, which Umbraco 9 and later read.`,hint:`Use ${e.t("enable-ssl")}: true means STARTTLS here.`})])}
const Te=[ke]
const Me={id:"tls/old-protocols",level:"runtime",severity:"warning",words:[],check:((n,i)=>{const o=siteMail(n,i)
if(!o?.settings.enableSsl||"Network"!==o.settings.deliveryMethod)return[]
const s=n.skeleton.sections.find((({registered:e,location:t})=>null===t&&"system.web/httpRuntime"===pathOf(e)))
if(void 0===s)return[o.at("enableSsl",Oe)]
const r=s.element.attribute("targetFramework")
const a=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(e.I(r)?.trim()??"")
return a?[]:[t.e(n.file,r??startTag(s.element),Oe)]})}
const Oe={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: unless the registry of the server says otherwise, it offers TLS 1.0 at most, which providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
const xe=[Me]
const Ce=new Set(["","/security","/security/authentication","/tracing","/rewrite","/webdav"].map((e=>`system.webServer${e}`)))
const De=["applicationInitialization","asp","aspNetCore","caching","cgi","cors","defaultDocument","directoryBrowse","fastCgi","globalModules","handlers","httpCompression","httpErrors","httpLogging","httpPlatform","httpProtocol","httpRedirect","httpTracing","iisnode","isapiFilters","modules","odbcLogging","rewrite","security","serverRuntime","serverSideInclude","staticContent","tracing","urlCompression","validation","webdav","webSocket"]
const Ae={id:"iis/duplicate-section",level:"runtime",severity:"warning",words:["Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions"],lead:"IIS answers with HTTP error 500.19",check:(e=>{if(!isWebConfigFile(e.file))return[]
const n=new Map
return sectionsForIis(e).flatMap((({element:i,path:o,location:s})=>{const r=`${s?.lowerPath??""} ${o}`
const a=n.get(r)
if(void 0===a){n.set(r,i)
return[]}return[t.e(e.file,startTag(i),{message:null===s?"<{name}> appears a second time in <system.webServer>.":'<{name}> appears a second time in the <system.webServer> of "{location}".',hint:"Keep one <{name}>, and move into it what the other one contains.",names:{name:i.name,path:o},location:s,related:[t.r("The first one",e.file,startTag(a))]})]}))})}
;;const Pe=[Ae]
const Ne={id:"location/nested",level:"file",severity:"error",words:["<location> sections are allowed only within <configuration> sections."],check:(({file:e,skeleton:n})=>n.nestedLocations.map(n=>t.e(e,startTag(n),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."})))}
const Ee=["path","allowOverride","overrideMode","inheritInChildApplications"]
const Ie={id:"location/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e,skeleton:n})=>n.locations.flatMap((n=>n.attributes.filter((({name:e})=>!Ee.includes(e))).map(i=>t.e(e,attributeName(i),{message:'<location> has no attribute "{name}".',hint:hintFor$3(i.name),names:{name:i.name},...nameRewrite(n,i,Ee)})))))}
function hintFor$3(e){const t=Ee.find(t=>t.toLowerCase()===e.toLowerCase())
return void 0===t?`Delete it; <location> takes ${Ee.join(", ")}.`:`Write ${t}.`}const $e={id:"location/boolean",level:"file",severity:"error",words:["The property '{name}' must have value 'true' or 'false'."],check:(e=>["allowOverride","inheritInChildApplications"].flatMap((n=>refusedValues(e,n,e=>"true"===e||"false"===e).map(({file:e,found:i})=>t.e(e,i,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:n},...valueRewrite(i,["true","false"])})))))}
const Fe={id:"location/override-mode",level:"file",severity:"error",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],check:(e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:n})=>t.e(e,n,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)',...valueRewrite(n,["Inherit","Allow","Deny"])})))}
const Le={id:"location/override-conflict",level:"file",severity:"error",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],check:(({file:e,skeleton:n})=>n.locations.flatMap((n=>{const i=[n.attribute("allowOverride"),n.attribute("overrideMode")]
const[o,s]=i.filter((e=>null!==e))
return void 0===o||void 0===s?[]:[t.e(e,o.start<s.start?s:o,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})))}
const We="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const Re=We.replace("start with","end with")
const je="<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '\"' '<' '>' or '|'."
const Be={id:"location/path",level:"file",severity:"error",words:[We,Re,je],check:(e=>refusedValues(e,"path",(e=>null===pathFault(e))).map(({file:e,found:n,value:i})=>t.e(e,n,{message:"The path of this <location> is not a relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:pathFault(i)??We,...otherValue(n,relativePath(i))})))}
;function relativePath(e){const t=/^(?:~?[/\\])?([\w./ -]*\w)[/\\]?$/.exec(e.trim())?.[1]??""
return""===t||null!==pathFault(t)?null:t};;const qe={id:"location/mail-settings",level:"runtime",severity:"warning",words:[],check:(({mail:e})=>{const n=e.filter((({location:e})=>null===e)).map((({element:e})=>e))
const i=differingFrom(n)
return e.flatMap((({file:e,element:n,location:o})=>null!==o&&i(n)?[t.e(e,startTag(n),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:o.path}})]:[]))})}
const ze={id:"location/tilde",level:"runtime",severity:"warning",words:[],check:(e=>refusedValues(e,"path",(e=>!e.startsWith("~"))).map(({file:e,found:n,value:i})=>t.e(e,n,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".',...otherValue(n,relativePath(i))})))}
const He=[Ne,Ie,$e,Fe,Le,Be]
const Ge=[qe,ze]
const Ue=`Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let ${e.T} fill in the settings on deploy.`
const Ve={id:"protection/provider-empty",level:"file",severity:"error",words:["The configProtectionProvider attribute cannot be an empty string."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{const o=n.attribute("configProtectionProvider")
return null===o||""!==valueOf(n,o.name)?[]:[t.e(e,o,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:n.name},location:i})]})))}
const _e={id:"protection/other-attribute",level:"file",severity:"error",words:["A section using 'configProtectionProvider' may contain no other attributes."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{if(null===n.attribute("configProtectionProvider"))return[]
const o=n.attributes.find(({name:e})=>"configProtectionProvider"!==e)
return void 0===o?[]:[t.e(e,attributeName(o),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:n.name,attribute:o.name},location:i})]})))}
const[Ke=""]=_e.words
const[Je=""]=Ve.words
const Qe={id:"protection/config-source",level:"section",severity:"error",words:[Ke,Je],check:(e=>encryptedSections(e).flatMap(({file:n,element:i})=>{const o=""===valueOf(i,"configProtectionProvider")
return n===e.file||1===i.attributes.length&&!o?[]:[t.e(n,startTag(i),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:o?Je:Ke})]}))}
const Xe=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const Ye={id:"protection/provider-unknown",level:"section",severity:"error",words:["An error occurred loading a configuration file: The protection provider '\u2026' was not found."],check:(e=>{const n=addedNames(e,"configProtectedData","providers")
const i=new Set([...Xe,...n].map((e=>e.toLowerCase())))
return encryptedSections(e).flatMap(({file:e,element:n,location:o})=>{const s=n.attribute("configProtectionProvider")
const r=valueOf(n,"configProtectionProvider")?.toLowerCase()??""
return null===s||""===r||i.has(r)?[]:[t.e(e,s,{message:"No protection provider has this name.",hint:`Write ${Xe.join(" or ")}, or declare the provider in <configProtectedData>.`,location:o})]})})}
const Ze={id:"protection/no-data",level:"section",severity:"error",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],check:(e=>encryptedSections(e).flatMap(({file:e,element:n,location:i})=>childrenNamed([n],"EncryptedData").length>0?[]:[t.e(e,startTag(n),{message:"<smtp> is marked as encrypted, but does not contain <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:i})]))}
const et={id:"protection/format",level:"section",severity:"error",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],check:(e=>encryptedSections(e).flatMap(({file:e,element:n,location:i})=>{const[o]=childrenNamed([n],"EncryptedData")
const s=n.nodes.find(t=>"comment"!==t.kind&&t!==o&&!isSpaceInside(e.source.text,t))
return void 0===o||void 0===s?[]:[t.e(e,"element"===s.kind?nameSpan(s):s,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:i})]}))}
;const tt={id:"config-builders/empty",level:"file",severity:"error",words:["The configBuilder attribute is invalid."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{const o=n.attribute("configBuilders")
return null===o||""!==valueOf(n,"configBuilders")?[]:[t.e(e,o,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:n.name},location:i})]})))}
const nt={id:"config-builders/unknown",level:"section",severity:"error",words:["The configuration builder '\u2026' was not found."],check:(e=>{const n=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap((({file:e,element:i,location:o})=>{const s=i.attribute("configBuilders")
const r=valueOf(i,"configBuilders")?.split(",")??[]
const a=r.some(e=>""!==e&&!n.has(e.trim()))
return null!==s&&a?[t.e(e,s,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:o})]:[]}))})}
;const it={id:"inject/encrypted",level:"runtime",severity:"error",words:[],check:(({mail:e})=>e.flatMap(({file:e,element:n,location:i})=>{const o=n.attribute("configProtectionProvider")
return null===o||null!==i?[]:[t.e(e,o,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:Ue})]}))}
const ot=[Ve,_e,Qe,Ye,Ze,et,tt,nt]
const st=[it]
const rt={id:"sections/duplicate",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:(({file:e,skeleton:n})=>{const i=new Map
return n.sections.flatMap((n=>{const o=i.get(n.registered)??new Map
i.set(n.registered,o)
const s=n.location?.lowerPath??""
const r=o.get(s)
void 0===r&&o.set(s,n)
if(void 0===r||n.registered.declaration.ignorable)return[]
const a=duplicateOf(n)
const c=t.r("The first one",e,startTag(r.element))
return[t.e(e,startTag(n.element),{...a,related:[c]})]}))})}
function duplicateOf({element:e,location:t}){return{message:null===t?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const at={id:"sections/not-in-location",level:"file",severity:"error",words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],check:(({file:e,skeleton:n})=>n.sections.filter((({inLocation:e,registered:t})=>e&&"false"===t.declaration.attributes.get("allowLocation"))).map(({element:n,location:i})=>t.e(e,startTag(n),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:n.name},location:i})))}
const ct="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const lt="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const ut="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const mt={id:"sections/allow-definition",level:"file",severity:"error",words:[ct,lt,ut],check:(({file:e,skeleton:n})=>n.sections.flatMap((n=>{const i=refusedDefinition(n)
if(null===i)return[]
const{element:o,location:s}=n
return[t.e(e,startTag(o),{message:"<{name}> is not allowed at this level.",hint:i===ut?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:o.name},words:i,location:s})]})))}
;const ft={id:"groups/reserved-attribute",level:"file",severity:"error",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],check:(({file:e,skeleton:n})=>n.groups.flatMap((n=>n.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(i=>t.e(e,attributeName(i),{message:'<{group}> is a group and does not take the attribute "{name}".',hint:reservedHint(i.name),names:{name:i.name,group:n.name}})))))}
function reservedHint(e){return"configSource"===e?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const dt=[rt,at,mt,ft]
const ht='A web server may hand out a file whose real name does not end with ".config"'
const pt={id:"inject/served-file",level:"runtime",severity:"error",words:[],check:(e=>{const{file:n,companion:i}=e
const o="read"===i?.status?i.file:n
return t.i(o)?[]:[o===n?namedOutright(n):namedBySource(e)]})}
function namedOutright(e){return t.e(e,nameSpan(e.document.root),{message:`${ht}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:n}){const i=n.smtp[0]??e.document.root
const o=i.attribute("configSource")
return t.e(e,o??nameSpan(i),{message:`${ht}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const gt=[pt]
const bt=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const wt=["lockItem",...bt]
const vt={id:"smtp/lock-item",level:"section",severity:"error",words:["The property 'lockItem' must have value 'true' or 'false'."],check:(e=>e.mailElements.flatMap((({file:e,element:n,location:i})=>{const o=n.attribute("lockItem")
return null===o||null!==t.c(valueOf(n,"lockItem")??"")?[]:[t.e(e,o,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:i})]})))}
const yt={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const St={id:"smtp/lock-list-empty",level:"section",severity:"error",words:bt.map((e=>yt[e])),check:(e=>lists(e).filter(({value:e})=>""===e).map(({owner:{file:e,location:n},attribute:i,list:o})=>t.e(e,i,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:o},words:yt[o],location:n})))}
const kt="The attribute '\u2026' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const Tt="The element '\u2026' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const Mt={id:"smtp/lock-list",level:"section",severity:"error",words:[kt,Tt],check:(e=>lists(e).flatMap(({owner:e,attribute:n,list:i,value:o})=>{const s=lockable(e,i)
if(!namesIn(o).some(e=>!(s.includes(e)||"*"===e&&!i.includes("Except"))))return[]
const r=(isOfElements(i)?Tt:kt).replace("{allowed}",()=>s.map(e=>`'${e}'`).join(", "))
return[t.e(e.file,n,{message:'"{list}" contains a name that cannot be locked here.',hint:0===s.length?"Delete the attribute.":`Choose from ${s.join(", ")}; separate names with commas.`,names:{list:i},words:r,location:e.location})]}))}
;function isOfElements(e){return"lockElements"===e||"lockAllElementsExcept"===e}function lockable({name:e},t){return isOfElements(t)?schemaElements(e):Ot[e]??schemaAttributes(e)}const Ot={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
;const xt="The attribute '{name}' has been locked in a higher level configuration."
const Ct="The element '{name}' has been locked in a higher level configuration."
const Dt={id:"smtp/locked",level:"section",severity:"error",words:[xt,Ct],check:(e=>{const t=e.mailElements
const n=locksOf(t.filter((({location:e})=>null===e)))
return t.filter((({location:e})=>null!==e)).flatMap(e=>violations(n[e.name],e))})}
;;function violations(e,n){const tellLocked=(i,o,s)=>t.e(n.file,i,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:o},words:s,location:n.location,related:e.owners.slice(0,1).map(({file:e,element:n})=>t.r("The lock",e,startTag(n)))})
const i=n.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,xt))
const o=n.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(startTag(e),e.name,Ct))
const s=e.item?[tellLocked(startTag(n.element),n.name,Ct)]:[]
return[...s,...i,...o]}const At=[vt,St,Mt,Dt]
const Pt={id:"smtp/unknown-attribute",level:"section",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(e=>unknownAttributes(e.mailElements).filter(e=>"unknown"===kindOf(e)).map(({owner:{file:e,element:n,name:i,location:o},attribute:s})=>t.e(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:hintFor$2(i,s.name),names:{name:s.name,owner:i},location:o,...mendOf(e.source.text,{element:n,name:i,attribute:s})})))}
const Nt={id:"smtp/element-as-attribute",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026"],check:(e=>unknownAttributes(e.mailElements).filter(e=>"element"===kindOf(e)).map(({owner:{file:e,location:n},attribute:i})=>t.e(e,attributeName(i),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} \u2026 />.",names:{name:i.name},location:n})))}
const Et={id:"smtp/undeclared-prefix",level:"section",severity:"error",words:["'{prefix}' is an undeclared prefix."],check:(e=>{const n=e.mailElements
const i=unknownAttributes(n).filter(e=>"prefix"===kindOf(e)).map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),name:t.name,attribute:t}))
const o=n.filter((({name:e})=>"smtp"===e)).flatMap((e=>e.element.children.filter((t=>hasForeignPrefix(t.name,t,e.smtp))).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name,attribute:null}))))
return[...i,...o].map(({owner:{file:e,location:n},span:i,name:o,attribute:s})=>t.e(e,i,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:o,prefix:prefixOf(o)},location:n,...null===s?{}:withoutAttribute(e.source.text,s)}))})}
const It=["configProtectionProvider","configBuilders"]
;function kindOf({owner:e,attribute:t}){return schemaElements(e.name).includes(t.name)?"element":hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const $t={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function mendOf(n,{element:i,name:o,attribute:s}){const r=s.name.toLowerCase()
if("timeout"===r)return withoutAttribute(n,s)
const a=schemaAttributes(o)
const c=Object.hasOwn($t,r)?$t[r]:void 0
if(void 0===c||!a.includes(c))return nameRewrite(i,s,a)
const l=e.I(s)??""
const u="enableSsl"===c||"defaultCredentials"===c
return u&&null===t.c(l)?{}:otherName(i,s,c)}function hintFor$2(t,n){const o=n.toLowerCase()
const s=i.map(({name:e})=>e)
const r=Object.hasOwn($t,o)?$t[o]:void 0
const a=s.find(e=>e.toLowerCase()===o)??r
if("timeout"===o)return"Delete it: the timeout can be set in code only."
if("inheritinchildapplications"===o)return'Put it on <location path=".">, around <system.net>.'
if("configsource"===o)return"Write configSource, on <smtp> in the web.config."
if(void 0!==a)return`Write ${onItsElement(a,t)}.`
const c={show:e=>onItsElement(e,t),otherwise:"delete it"}
return e.J(n,schemaAttributes(t),c)??e.J(n,s,c)??`Delete it; <${t}> takes ${schemaAttributes(t).join(", ")}.`}function onItsElement(e,t){const n=i.find(({name:t})=>t===e)
return void 0===n||n.element===t?e:`${e}, on <${n.element}>`}const Ft=[Pt,Nt,Et]
;function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const Lt={id:"smtp/unknown-element",level:"section",severity:"error",words:["Unrecognized element '{name}'."],check:(e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:n})=>t.e(e.file,nameSpan(n),{message:"<{owner}> contains an element that it does not know: <{name}>.",hint:hintFor$1(e,n),names:{name:n.name,owner:e.name},location:e.location})))}
function hintFor$1(t,n){const i=e.J(n.name,schemaElements(t.name),{show:e=>`<${e}>`,otherwise:"delete it"})
return null!==i?i:"smtp"===t.name?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."}const Wt={id:"smtp/attribute-as-element",level:"section",severity:"error",words:["Property '{name}' is not a ConfigurationElement."],check:(e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:n})=>t.e(e.file,nameSpan(n),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="\u2026">.',names:{name:n.name,owner:e.name},location:e.location})))}
const Rt={id:"smtp/duplicate-element",level:"section",severity:"error",words:["The element <{name}> may only appear once in this section."],check:(e=>e.mailElements.flatMap((({file:e,smtp:n,element:i,name:o,location:s})=>{const r=elementNamed(n,o)
return null===r||r.start===i.start?[]:[t.e(e,startTag(i),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:o},location:s,related:[t.r("The first one",e,startTag(r))]})]})))}
const jt={id:"smtp/text",level:"section",severity:"error",words:["The configuration section cannot contain a CDATA or text element."],check:(e=>e.mailElements.flatMap((({file:e,element:n,name:i,location:o})=>n.nodes.filter((({kind:e})=>"text"===e||"cdata"===e||"reference"===e)).filter(t=>!isSpaceInside(e.source.text,t)).map(n=>t.e(e,withoutSpace(e.source.text,n),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e. Settings are attributes.",names:{name:i},location:o})))))}
const Bt=[Lt,Wt,Rt,jt]
;;;const qt="Write a number from 1 to 65535; for most providers it is 587."
const zt={id:"smtp/port-format",level:"section",severity:"error",words:["The value of the property 'port' cannot be parsed. The error is: \u2026 is not a valid value for Int32."],check:(e=>complain$1(refused(e,"port",(e=>null===t.f(e))),{message:"The port is not a number that .NET can read.",hint:qt},e=>/^(\d{1,5})\.0*$/.exec(e)?.[1]??null))}
const Ht={id:"smtp/port-range",level:"section",severity:"error",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],check:(e=>complain$1(refused(e,"port",(e=>null!==t.f(e)&&null===t.b(e))),{message:"The port is out of range.",hint:qt}))}
const Gt={id:"smtp/boolean",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026 is not a valid value for Boolean."],check:(e=>["enableSsl","defaultCredentials"].flatMap((n=>complain$1(refused(e,n,(e=>null===t.c(e))),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."},e=>t.g(e)?.toString()??null))))}
const Ut={id:"smtp/delivery-method",level:"section",severity:"error",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],check:(e=>complain$1(refused(e,"deliveryMethod",e=>null===t.p(e)),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."},oneOf(["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"])))}
const Vt={id:"smtp/delivery-format",level:"section",severity:"error",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],check:(e=>complain$1(refused(e,"deliveryFormat",e=>null===t.a(e)),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."},oneOf(["SevenBit","International"])))}
const _t=[zt,Ht,Gt,Ut,Vt]
;const Kt={id:"umbraco-settings/sender-template",level:"runtime",severity:"warning",words:[],check:(e=>complain(e,e=>"template"===e?"The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it.":null))}
const Jt={id:"umbraco-settings/sender-malformed",level:"runtime",severity:"warning",words:["The specified string is not in the form required for an e-mail address."],check:(e=>complain(e,e=>"empty"===e?"The sender of Umbraco's own mails is empty.":"malformed"!==e?null:"The sender of Umbraco's own mails is not one mail address."))}
const Qt={id:"umbraco-settings/missing",level:"runtime",severity:"warning",words:["Unable to open configSource file '\u2026'."],lead:"Umbraco reads it at start, and .NET Framework says",check:(({file:e,umbraco:n,aspNetCore:i})=>null!==i?[]:umbracoSectionsIn(e).flatMap((({name:i,element:o})=>{const s=o.attribute("configSource")
const r=n.get(i)
return null===s||"absent"!==r?.status?[]:r.folderIsThere?[t.e(e,s,{message:'The file that <{name} configSource="\u2026"> names cannot be used: {reason}.',hint:"Commit the file, correct the path, or create the file in a step before this one.",names:{name:i,reason:r.reason}})]:[]})))}
const Xt=[Kt,Jt,Qt]
const Yt={id:"sections/unknown",level:"file",severity:"error",words:["Unrecognized configuration section {path}."],check:(({file:e,skeleton:n})=>{if(0===n.unknown.length)return[]
const i=homesOf(n)
return n.unknown.map(n=>{const{name:o}=n.element
return t.e(e,nameSpan(n.element),{message:".NET does not know a section or group <{name}> here.",hint:hintFor(n,i),names:{name:o,path:pathBelow(n.parent,o)}})})})}
const Zt="Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."
const en={show:e=>`<${e}>`,otherwise:"declare <{name}> in <configSections>, or delete it"}
function hintFor({element:{name:t},parent:n},i){const o=[...n.names,...null===n.parent?["configSections","location"]:[]]
const s=e.J(t,o,en)
if(s?.startsWith("Write "))return s
const r=pathOf(n).startsWith("system.net")
if(r&&/^(?:clear|remove|add)$/.test(t))return"Delete it: it has no meaning here."
const a=i.get(t.toLowerCase())
if(void 0===a)return s??Zt
const c=a.parents.map(placeOf).join("; or in ")
return a.name===t?`Move it: <${a.name}> belongs in ${c}.`:`Write <${a.name}>, and move it into ${c}.`}const tn=["network","specifiedPickupDirectory"].map((e=>({name:e,parent:"system.net/mailSettings/smtp"})))
function homesOf({declared:e}){const t=new Map
const n=[...u.map(({path:e})=>splitPath(e)),...De.map(e=>({name:e,parent:"system.webServer"})),...tn,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:i}of n){const n=t.get(e.toLowerCase())?.parents??[]
n.length>=nn||n.includes(i)||t.set(e.toLowerCase(),{name:e,parents:[...n,i]})}return t}const nn=3
function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}function placeOf(e){const t=""===e?["configuration"]:e.split("/").toReversed()
return t.map(e=>`<${e}>`).join(", which goes into ")}const on=[Yt]
const sn={id:"document/xml-space",level:"file",severity:"error",words:["'\u2026' is an invalid xml:space value."],check:(({file:e})=>e.source.text.includes("xml:space")?invalidIn(e.document.root).map(n=>t.e(e,n,{message:'The value of xml:space is neither "preserve" nor "default".',hint:"Delete the attribute."})):[])}
function invalidIn(e){const t=[]
const n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){const i=xmlSpaceOf(e)
"nothing"===i?.means&&t.push(i.attribute)
for(const t of e.children.toReversed())n.push(t)}return t}const rn=[sn]
const an=[...Ft,...Bt,..._t,...At]
const cn=[...we,...rn,...J,...E,...re,...on,...dt,...He,...V,...ot,...an]
const ln=[...st,...y,...Se,...gt,...Te]
const un=[...ve,...Ge,...v,...Pe,...xe,...Xt]
new Set([...cn,...ln,...un])
;;;;;;;const mn={mode:"check",settings:{},knownSections:[]}
;;;;;;function isSmtp(e){return"read"===e.status&&"smtp"===e.file.document.root.name};;;;const fn=Object.defineProperty({__proto__:null,openDeployed:(function openDeployed(e){return completing(e,openWebConfig(e),[])})},Symbol.toStringTag,{value:"Module"})
exports.S=i
exports.a=n
exports.b=attributeName
exports.c=childrenNamed
exports.d=effectiveSettings
exports.e=elementNamed
exports.f=siteLevels
exports.g=commentsIn
exports.h=attributeOf
exports.i=fn
exports.m=mailSections
exports.n=nameSpan
exports.o=openWebConfig
exports.r=refusedNameCharacter
exports.s=startTag
exports.v=valuesOf

