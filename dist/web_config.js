"use strict"
var startTag=(function({start:e,startTagEnd:t}){return{start:e,end:t}}),
mailSections=(function(e){const t=childrenNamed(siteLevels(e.root),"system.net"),n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}),
siteLevels=(function(e){return[e,...childrenNamed([e],"location").filter(isSiteItself)].sort((e,t)=>e.start-t.start)}),
isSiteItself=(function(t){const n=t.attribute("path")
if(null===n)return!0
const i=e.G(n.raw).value
return""===i||"."===i}),
childrenNamed=(function(e,t){return e.flatMap((e=>e.children.filter((e=>e.name===t))))}),
attributeOf=(function(e){const t=i.find((({name:t})=>t===e))
if(void 0===t)throw new RangeError(`No attribute has the setting ${e}`)
return t}),
elementNamed=(function(e,t){return"smtp"===t?e:e.children.find((e=>e.name===t))??null}),
credentialsIn=(function({file:e,companion:t}){const{root:n}=e.document,i=[n,...childrenNamed([n],"location")],o=childrenNamed(childrenNamed(i,"system.net"),"mailSettings"),r=[...childrenNamed(o,"smtp")]
return"read"===t?.status&&r.push(t.file.document.root),[...new Set([...childrenNamed(r,"network"),...e.source.text.includes("SmtpSection")?networksIn(n):[]])].flatMap(valuesOf)}),
valuesOf=(function({attributes:t}){return t.flatMap((({name:t,raw:n})=>{const i=[e.G(n).value,n]
return e.H(t)?i:"host"===t.toLowerCase()?i.flatMap(e.I):[]}))}),
umbracoSectionsIn=(function({document:t}){const n=childrenNamed(siteLevels(t.root),"umbracoConfiguration")
return 0===n.length?[]:o.flatMap((t=>{const[i]=childrenNamed(n,t)
return void 0===i?[]:[{name:t,element:i,source:e.J(i.attribute("configSource"))}]}))}),
notificationSender=(function(e){const n=settingsOf(e)
if("settings"!==n?.element.name)return null
const i=childrenNamed(childrenNamed([n.element],"content"),"notifications"),[o]=childrenNamed(i,"email")
if(void 0===o)return null
const r=t.t(contentOf(o,n.file.source.text))
return{file:n.file,element:o,address:r,state:stateOf(r)}}),
settingsOf=(function({file:e,umbraco:t}){const n=t.get("settings")
if("read"===n?.status)return{file:n.file,element:n.file.document.root}
const i=umbracoSectionsIn(e).find((({name:e})=>"settings"===e))
return void 0===i?null:{file:e,element:i.element}}),
effectiveSettings=(function(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}),
differingFrom=(function(e){const t=writtenIn$1(e),n=new Set([...t.keys()].filter((e=>t.get(e)===r)))
return e=>{const i=[...writtenIn$1([e])],o=n.size-i.filter(([e])=>n.has(e)).length>0||i.some(([,e])=>e===r)
return o||n.size>0?o!==n.size>0:i.some(([e,n])=>n!==(t.get(e)??s[e]))}}),
writtenIn$1=(function(e){const t=new Map
for(const{element:n,name:o,read:s}of i){const i=text$1("smtp"===n?e:childrenNamed(e,n),o)
null!==i&&t.set(o,s(i)??r)}return t}),
read=(function(e){const n=childrenNamed(e,"network"),i=childrenNamed(e,"specifiedPickupDirectory")
return{from:text$1(e,"from"),deliveryMethod:value$1(e,"deliveryMethod",t.p)??"Network",deliveryFormat:value$1(e,"deliveryFormat",t.a)??"SevenBit",host:text$1(n,"host"),port:value$1(n,"port",t.b)??25,userName:text$1(n,"userName"),password:text$1(n,"password"),enableSsl:value$1(n,"enableSsl",t.c)??!1,defaultCredentials:value$1(n,"defaultCredentials",t.c)??!1,clientDomain:text$1(n,"clientDomain"),targetName:text$1(n,"targetName"),pickupDirectoryLocation:text$1(i,"pickupDirectoryLocation")}}),
text$1=(function(t,n){const i=t.findLast((e=>null!==e.attribute(n)))
return e.J(i?.attribute(n)??null)}),
value$1=(function(e,t,n){const i=text$1(e,t)
if(null===i)return null
const o=n(i)
if(null===o)throw new RefusedValue
return o}),
mailElementsIn=(function(e){return e.filter((({element:e})=>!isOpaque(e))).flatMap(elementsOf)}),
isOpaque=(function(e){return null!==e.attribute("configProtectionProvider")||null!==e.attribute("configBuilders")}),
elementsOf=(function({file:e,element:t,location:i}){const o=t.children.flatMap((o=>{const r=n.find((e=>e===o.name&&"smtp"!==e))
return void 0===r?[]:[{file:e,element:o,name:r,smtp:t,location:i}]}))
return[{file:e,element:t,name:"smtp",smtp:t,location:i},...o]}),
namesOf=(function(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}),
schemaAttributes=(function(e){return a[e]}),
schemaElements=(function(e){return l[e]}),
hasForeignPrefix=(function(e,t,n){const i=prefixOf(e)
if(""===i||"xml"===i||"xmlns"===i)return!1
const declares=e=>null!==e.attribute(`xmlns:${i}`)
return!declares(t)&&!declares(n)}),
prefixOf=(function(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}),
nameAndValue=(function(e){const[t="",n=""]=e.split("=")
return[t,n]}),
registry=(function(t){const n=new Registered("",null,{...u,by:"machine"})
for(const{path:e,...t}of c){const i="IgnoreSection"===t.type
add(n,e,{...t,ignorable:i,by:"machine"})}for(const i of t)add(n,e.k(i,/\//),m)
return n}),
add=(function(e,t,n){const i=t.split("/")
let o=e
for(const e of i.slice(0,-1))o=o.child(e)??o.declare(e,u)
const r=i.at(-1)??""
null===o.child(r)&&o.declare(r,n)}),
pathOf=(function(e){return e.path}),
pathBelow=(function(e,t){return(null===e.parent?t:`${e.path}/${t}`).slice(0,200)}),
otherMail=(function(e){return othersIn(e).map(t=>({...e,mail:[t],mailElements:mailElementsIn([t])}))}),
othersIn=(function({file:e,skeleton:t}){return t.sections.flatMap((({element:t,registered:n})=>{const{by:i,attributes:o}=n.declaration,r=/^\s*System\.Net\.Configuration\.SmtpSection\s*(?:,|$)/.test(o.get("type")??""),s=pathOf(n),a=null!==t.attribute("configSource")||isOpaque(t)
return"file"!==i||!r||a?[]:[{file:e,element:t,location:{element:t,path:s,lowerPath:s,isSection:!0}}]}))}),
partsOf=(function(t,n){if(!n.includes("configSource"))return[]
const i=[],o=[t]
for(let t=o.pop();void 0!==t;t=o.pop()){const n=e.J(t.attribute("configSource"))
null!==n&&i.push(n)
for(const e of t.children)o.push(e)}return i}),
declareIn=(function(e,t){const n="sectionGroup"===t.name?"group":"section",i=attributesOf(t),o=i.get("name")??"",r=className(i.get("type")??null),s=!0===i.get("type")?.includes("System.Configuration.IgnoreSection"),a={kind:n,type:r,attributes:i,ignorable:s,by:"file"}
if("section"!==t.name&&"sectionGroup"!==t.name||""===o)return{element:t,registered:new Registered(o,e,a),clash:null,first:null}
const l=e.child(o),c=l??e.declare(o,a),u=c.claim(t)
return null!==u?{element:t,registered:c,clash:"again",first:u}:{element:t,registered:c,clash:null===l||isCompatible(l.declaration,a)?null:"conflict",first:null}}),
attributesOf=(function(t){return new Map(t.attributes.map((({name:t,raw:n})=>[t,e.G(n).value])))}),
className=(function(e){const[t=""]=(e??"").split(",")
return null===e?null:t.slice(t.lastIndexOf(".")+1).trim()}),
readSkeleton=(function(e,t){return new Walk(e,t).skeleton()}),
locationOf=(function(t){const n=t.attribute("path"),i=null===n?"":e.G(n.raw).value
return""===i||"."===i?null:{element:t,path:i,lowerPath:i.toLowerCase()}}),
webConfig=(function(e,t,n=new Map){return{file:e,sections:mailSections(e.document),companion:t,umbraco:n}}),
configSourceOf=(function(t){const n=mailSections(t.document).smtp[0]?.attribute("configSource")??null
return null===n?null:e.G(n.raw).value}),
smtpOf=(function(e){const{file:t,sections:n,companion:i}=e,[o]=n.smtp
return void 0===o?null:null===i?{file:t,element:o}:"read"!==i.status?null:{file:i.file,element:i.file.document.root}}),
readConfiguration=(function(e,t){const{root:n}=e.file.document,i="configuration"===n.name?readSkeleton(n,registry(t)):d,o=mailOf(e,i)
return{...e,skeleton:i,mail:o,mailElements:mailElementsIn(o),aspNetCore:aspNetCoreOf(i)}}),
hasAspNetCore=(function(e){return e.file.source.text.includes("aspNetCore")&&null!==readConfiguration(e,[]).aspNetCore}),
mailOf=(function(e,t){const n=smtpOf(e),i="smtp"===n?.element.name?[{...n,location:null}]:[],o=t.sections.filter((({location:e,element:t,registered:n})=>null!==e&&"smtp"===t.name&&null===t.attribute("configSource")&&"system.net/mailSettings/smtp"===pathOf(n))).map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...i,...o]}),
aspNetCoreOf=(function({sections:e}){const t=e.filter((({element:e})=>"system.webServer"===e.name)),[n=null]=childrenNamed(t.map((({element:e})=>e)),"aspNetCore")
return n}),
isWebConfigFile=(function({path:e}){return"web.config"===e.slice(e.lastIndexOf("/")+1).toLowerCase()}),
valueOf=(function(t,n){return e.J(t.attribute(n))}),
siteMail=(function(e,n){if(null!==e.aspNetCore)return null
const i=effectiveOf(e)
return null===i?null:{client:"System.Net.Mail",settings:i,login:t.l(i,n),isOfOneEnvironment:()=>!1,inComment:()=>commentedSmtp(e),at:((n,{instead:i,...o})=>{const{file:r,span:s}=spotOf(e,n),a=void 0===i?null:writtenIn(e,n),l=null===a?{}:otherValue(a,i??"")
return{...t.e(r,s,o),setting:n,...l}})}}),
effectiveOf=(function(e){const t=smtpOf(e)
return null===t&&null!==e.companion||null!==t&&isOpaque(t.element)?null:effectiveSettings(null===t?[]:[t.element])}),
spotOf=(function(e,t){const n=smtpOf(e)
if(null===n){const{sections:t,file:n}=e,[i=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(i)}}const i=elementNamed(n.element,attributeOf(t).element)
return{file:n.file,span:i?.attribute(t)??startTag(i??n.element)}}),
attributesFor=(function({name:e}){return Object.hasOwn(y,e)?y[e]??null:null}),
missingWords=(function(e,t){const n=valueOf(e,t)
return"type"===t&&""===n?k:null===n&&requiredOf(e).includes(t)?S:null}),
requiredOf=(function({name:e}){return"section"===e?["name","type"]:"sectionGroup"===e||"remove"===e?["name"]:[]}),
usesOf=(function({skeleton:e}){return e.sections.flatMap((e=>{const t=e.element.attribute("configSource"),n=valueOf(e.element,"configSource")
return null===t||null===n?[]:[{use:e,attribute:t,path:n}]}))}),
pathFault$1=(function(e){return""===e||t.t(e)!==e?A:e.includes("/")?P:/^(?:\\|[A-Za-z]:)/.test(e)?A:null===segments(e)?N:null}),
segments=(function(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(".."===n&&void 0===t.pop())return null
".."!==n&&"."!==n&&""!==n&&t.push(n)}return t}),
fileName=(function({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}),
nameFault=(function(t){return""===t?_:e.L(t.codePointAt(0)??0)&&e.e(t,0)===t.length?"configProtectedData"===t?V:t.startsWith("config")&&"configBuilders"!==t?H:"location"===t?U:null:K}),
namesBeyondAscii=(function*({text:t,nodes:n}){if(Q.test(t))for(const i of inOrder(n)){const{kind:n,start:o}=i
if("instruction"===n&&(yield nameAt(t,o+2)),"doctype"===n&&(yield nameAt(t,e.s(t,o+9))),"element"===n&&Q.test(t.slice(o,i.startTagEnd))){yield{start:o+1,end:i.nameEnd}
for(const e of i.attributes)yield{start:e.start,end:e.nameEnd}}}}),
inOrder=(function*(e){const t=[e.values()]
for(let e=t.at(-1);void 0!==e;e=t.at(-1)){const{done:n,value:i}=e.next()
!0===n?t.pop():(yield i,"element"===i.kind&&t.push(i.nodes.values()))}}),
refusedNameCharacter=(function(e){const{text:t}=e
for(const{start:n,end:i}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<i)return refused$1(t,e,n)}return null}),
nameEnd=(function(e,t){ee??=namePattern()
let n=t
for(let i=t;null!==i;)ee.lastIndex=i,n=ee.test(e)?ee.lastIndex:i,i=n>i&&":"===e.charAt(n)?n+1:null
return n}),
namePattern=(function(){const e=`A-Za-z_${classOf("\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n")}`
return new RegExp(`[${e}][${e}0-9.${classOf("\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n")}-]*`,"y")}),
classOf=(function(e){return e.replaceAll(/[0-9a-f]+/g,(e=>`\\u${e.padStart(4,"0")}`)).replaceAll(/\s+/g,"")}),
sectionsForIis=(function({skeleton:e}){return e.sections.filter((({element:e})=>"system.webServer"===e.name)).flatMap((({element:e,location:t})=>sectionsIn({element:e,path:e.name,location:t})))}),
sectionsIn=(function(e){return ge.has(e.path)?e.element.children.flatMap((t=>sectionsIn({...e,element:t,path:`${e.path}/${t.name}`}))):[e]}),
pathFault=(function(e){return""===e||"."===e?null:isRefusedAtTheEnds(e.charAt(0))?xe:isRefusedAtTheEnds(e.charAt(e.length-1))?Ce:/[?:\\*"<>|]/.test(e)?De:null}),
isRefusedAtTheEnds=(function(e){return""===t.t(e)||"./\\".includes(e)}),
refusedValues=(function({file:e,skeleton:t},n,i){return t.locations.flatMap((t=>{const o=t.attribute(n),r=valueOf(t,n)
return null===o||null===r||i(r)?[]:[{file:e,found:o,value:r}]}))}),
encryptedSections=(function({mail:e}){return e.filter((({element:e})=>null!==e.attribute("configProtectionProvider")))}),
addedNames=(function({skeleton:e},t,n){const i=e.sections.filter((({element:e})=>e.name===t)),o=childrenNamed(i.map(({element:e})=>e),n)
return childrenNamed(o,"add").flatMap(e=>valueOf(e,"name")??[])}),
refusedDefinition=(function({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
return"MachineOnly"===n?Ye:"MachineToWebRoot"===n?Ze:"MachineToApplication"===n&&null!==t?Qe:null}),
lists=(function(e){return e.mailElements.flatMap((e=>st.flatMap((t=>{const n=e.element.attribute(t),i=valueOf(e.element,t)
return null===n||null===i?[]:[{owner:e,attribute:n,list:t,value:i}]}))))}),
namesIn=(function(e){return e.split(/[,:;]/).map(t.t).filter((e=>""!==e))}),
locksOf=(function(e){const of=(n=>{const i=e.filter((e=>e.name===n)),o=i.map((({element:e})=>e)),locked=((e,t)=>new Set(o.flatMap((n=>lockedBy(n,e,t)))))
return{owners:i,item:o.some((e=>!0===t.c(valueOf(e,"lockItem")??""))),attributes:locked(schemaAttributes(n),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(n),["lockElements","lockAllElementsExcept"])}})
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}),
lockedBy=(function(e,t,[n,i]){const o=new Set(namesIn(valueOf(e,n)??"")),r=valueOf(e,i),s=null===r?null:new Set(namesIn(r))
return t.filter((e=>o.has(e)||o.has("*")||null!==s&&!s.has(e)))}),
unknownAttributes=(function(e){return e.flatMap((e=>{const t=new Set([...schemaAttributes(e.name),...at,..."smtp"===e.name?St:[]])
return e.element.attributes.filter((({name:e})=>!t.has(e))).map(t=>({owner:e,attribute:t}))}))}),
unknownChildren=(function(e){return e.flatMap((e=>e.element.children.filter((t=>!schemaElements(e.name).includes(t.name))).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t}))))}),
refused=(function(e,t,n){const i=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap((e=>{if(e.name!==i)return[]
const o=e.element.attribute(t),r=valueOf(e.element,t)
return null!==o&&null!==r&&n(r)?[{owner:e,attribute:o}]:[]}))}),
complain$1=(function(n,i,o=()=>null){return n.map(({owner:{file:n,location:r,element:s},attribute:a})=>{const l=(valueOf(s,a.name)??"").trim(),c={name:a.name}
return t.e(n,a,{...i,...null!==e.u(l)&&{hint:Ct},names:c,location:r,...otherValue(a,o(l))})})}),
oneOf=(function(t){return n=>t.find(e=>e===n)??e.O(n,t)}),
complain=(function(n,i){const o=null===n.aspNetCore?notificationSender(n):null,r=null===o?null:i(o.state)
return null===o||null===r?[]:[t.e(o.file,startTag(o.element),{message:r,hint:`Write the address that the site sends from into <email>. The inputs of ${e.T} do not change it.`})]}),
openWebConfig=(function(e,t=null,n=new Map){const i=webConfig(e,t,n),{structure:o,obstacles:r,result:s}=judgingsOf(i),a={kind:"web-config",path:e.path,...completing$1(i,()=>a),neighbours:null,withNeighbours:()=>Promise.resolve(a),environments:(()=>[]),asked:()=>Promise.resolve(a),structure:((e,n)=>[...o(e,n),...faultOf(t)]),obstacles:r,result:((e,t)=>[...s(e,t),...umbracoFaultsOf(n)]),parts:partsOf(e.document.root,e.source.text),supersededBy:hasAspNetCore(i)?"appsettings.json":null,injectable:null===t||isSmtp(t),inject:(({settings:e})=>inject(i,e)),reopen:(e=>reopen(i,e)),spotOf:e=>spotOf(i,e),misread:(({expected:e})=>misread(i,e)),effective:hasAspNetCore(i)?null:effectiveOf(i),sender:hasAspNetCore(i)?null:ownSender(i),deployed:()=>null,suppressions:(()=>suppressionsOf(i)),credentials:credentialsIn(i)}
return a}),
gapIn=(function({file:e,companion:t,umbraco:n}){const i=null===t?configSourceOf(e):null
if(null!==i)return{name:i,filledWith:t=>openWebConfig(e,t,n)}
for(const{name:i,source:o}of umbracoSectionsIn(e))if(null!==o&&!n.has(i))return{name:o,filledWith:(o=>openWebConfig(e,t,new Map(n).set(i,o)))}
return null}),
completing$1=(function(e,t){const n=gapIn(e)
return null===n?{missing:null,complete:()=>Promise.resolve(t())}:{missing:{from:e.file.path,name:n.name},complete:(async e=>n.filledWith(await companionOf(e)))}}),
reopen=(async function({file:t,companion:n,umbraco:i},o){const r=await e.P(o)
return r.ok?"read"===n?.status&&o.path===n.file.path?openWebConfig(t,{status:"read",file:r.file},i):openWebConfig(r.file,n,i):null}),
ownSender=(function(e){const t=notificationSender(e)
if("set"!==t?.state)return null
const{address:n,file:i,element:o}=t
return{address:n,spot:{file:i,span:startTag(o)}}}),
suppressionsOf=(async function(e){const{file:n,companion:i,umbraco:o}=e,r=[n,...[i,...o.values()].flatMap((e=>"read"===e?.status?[e.file]:[]))].filter((({source:e})=>e.text.includes(t.M)))
if(0===r.length)return[]
const{suppressionsIn:s}=await Promise.resolve().then(()=>require("./suppressions.js"))
return r.flatMap(s)}),
judgingsOf=(function(n){const i=lastOf((e=>readConfiguration(n,e))),judging$1=(t=>((n,o)=>t(i(n.knownSections),n).map((t=>e.Q(t,{intent:n,locate:o,voice:voice}))))),o=judging$1(((t,n)=>[...e.R(Ht,t,n),...otherMail(t).flatMap(t=>e.R(zt,t,n))])),r=judging$1((n=>otherMail(n).flatMap(n=>{const i=mailOfSection(n,_t)
return null===i?[]:e.R(t.h,i,_t)}))),s=judging$1(resulting)
return{structure:o,obstacles:judging$1(((t,n)=>e.R(Ut,t,n))),result:((e,t)=>[...s(e,t),...r({..._t,knownSections:e.knownSections},t)])}}),
lastOf=(function(e){let t=null
return (n=>(t?.argument!==n&&(t={argument:n,result:e(n)}),t.result))}),
resulting=(function(n,i){const o=siteMail(n,i),r=null===o?[]:e.R(t.h,o,i)
return[...e.R(Vt,n,i),...r]}),
voice=(function({level:e,severity:t,isPartial:n,isSection:i}){return i&&"section"===e?'.NET Framework refuses the section "{location}"':"file"===e?".NET Framework refuses "+(n?'all requests below "{location}"':"the whole file"):"section"===e?".NET Framework refuses the mail settings"+(n?' below "{location}"':""):"error"===t?"Sending fails with":"Sending may fail with"}),
companionOf=(async function(t){if("absent"===t.status)return t
if("refused"===t.status)return{status:"faulty",finding:t.finding}
const n=await e.P(t.file)
return n.ok?{status:"read",file:n.file}:{status:"faulty",finding:n.finding}}),
faultOf=(function(e){return"faulty"===e?.status?[{...e.finding,level:"section"}]:[]}),
umbracoFaultsOf=(function(e){return[...e.values()].flatMap((e=>"faulty"===e.status?[{...e.finding,level:"runtime",severity:"warning"}]:[]))}),
inject=(function(t,n){const i=smtpOf(t),{file:o}=i??t,r=require("./deferred_injecting.js").w(n,i?.element??null),s={text:o.source.text,escape:((t,n)=>o.source.withReferences(e.U(t,n)))},{edits:a,changes:l}=null===i?require("./deferred_injecting.js").i(o.document,t.sections,{wanted:r,page:s}):require("./deferred_injecting.js").a(i.element,r,s),c=r.map((({attribute:e,value:t})=>({setting:e.name,value:t})))
return{file:o,isNew:!1,edits:a,changes:l,expected:c}}),
misread=(async function(e,t){const{readBack:n}=await Promise.resolve().then((()=>require("./read-back.js"))),{file:i}=smtpOf(e)??e
return n(i.source.text,t)}),
completing=(function(t,n,i){return{...n,neighbours:e.V(t.path),complete:(async e=>{const o=[...i,{name:n.missing?.name??"",companion:e}]
return completing(t,await n.complete(e),o)}),withNeighbours:(async e=>{if(0===e.length)return alone(t,n,i)
const{openSite:o}=await Promise.resolve().then(()=>require("./transforms.js")).then(e=>e.h)
return o({file:t,own:n,companions:i,transforms:e})})}}),
alone=(function(e,t,n){const i={...t,neighbours:null,asked:(async o=>{const{environment:r=""}=o
if(""===r||"*"===r)return i
const{openSite:s}=await Promise.resolve().then(()=>require("./transforms.js")).then(e=>e.h)
return(await s({file:e,own:t,companions:n,transforms:[]})).asked(o)}),reopen:(async i=>{const o=await t.reopen(i)
return o&&alone(e,o,n)})}
return i});
const e=require("./base.js"),t=require("./judging.js")
function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}};function withoutSpace(t,{start:n,end:i}){let o=n
for(;o<i&&e.b(t.charCodeAt(o));)o+=1
let r=i
for(;r>o&&e.b(t.charCodeAt(r-1));)r-=1
return{start:o,end:r}};;;;const n=["smtp","network","specifiedPickupDirectory"],asIs=(e=>e),i=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:t.p},{element:"smtp",name:"deliveryFormat",read:t.a},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:t.b},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:t.c},{element:"network",name:"defaultCredentials",read:t.c},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
;;;function networksIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){"network"===e.name&&t.push(e)
for(const t of e.children)n.push(t)}return t};const o=["settings","BaseRestExtensions","FileSystemProviders","dashBoard","HealthChecks"]
;;;function stateOf(n){return""===n?"empty":"your@email.here"===n.toLowerCase()?"template":null!==e.u(n)?"token":null===t.d(n)?"malformed":"set"}function contentOf({nodes:t},n){return t.map(({kind:t,start:i,end:o})=>"cdata"===t?n.slice(i+9,o-3):"text"===t||"reference"===t?e.G(n.slice(i,o)).value:"").join("")}class RefusedValue extends Error{};const r=Symbol("refused"),s={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:!1,defaultCredentials:!1}
;;;;;;;;const a=namesOf((e=>i.filter((t=>t.element===e)).map((({name:e})=>e)))),l=namesOf((e=>"smtp"===e?n.filter((e=>"smtp"!==e)):[]))
;;;;;const c="\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n".trim().split("\n").map((e=>{const[t="",n="?",...i]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:"?"===n?null:n,attributes:new Map(i.map(nameAndValue))}}))
;class Registered{name
parent
declaration
path
#e=new Map
#t=null
#n=null
constructor(e,t,n){this.name=e,this.parent=t,this.declaration=n,this.path=null===t?"":pathBelow(t,e)}get names(){return this.#n??=[...this.#e.keys()].slice(0,200),this.#n}claim(e){const t=this.#t
return this.#t??=e,t}child(e){return this.#e.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
return this.#e.set(e,n),this.#n=null,n}}const u={kind:"group",type:null,attributes:new Map,ignorable:!1,by:"workflow"},m={...u,kind:"section"}
;;;;;;function mailOfSection({mail:[e]},n){if(void 0===e)return null
const{file:i,element:o}=e,r=effectiveSettings([o])
return null===r?null:{client:"System.Net.Mail",settings:r,login:t.l(r,n),isOfOneEnvironment:()=>!1,inComment:()=>null,at:(e,n)=>{const r=elementNamed(o,attributeOf(e).element),s=r?.attribute(e)??startTag(r??o)
return{...t.e(i,s,n),setting:e}}}};;function isCompatible(e,t){return"machine"!==e.by||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return!1
const n=t.attributes.get("type")
return(void 0===n||null===e.type||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n))&&("group"===t.kind||hasSameFlags(e,t))}const f=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return f.every(([n,i])=>{const o=e.attributes.get(n)??i
return null===o||o===(t.attributes.get(n)??i??"true")})};;;class Walk{#i
#o=[]
#r=[]
#s=[]
#a=[]
#l=[]
#c=[]
#u=[]
#m=[]
#f=[]
#d
#h=null
constructor(e,t){this.#i=e,this.#d=e.children[0]??null
const n={registered:t,location:null,inLocation:!1}
this.#p(e,{holds:"sections",...n})}skeleton(){for(let e=this.#o.at(-1);void 0!==e;e=this.#o.at(-1)){const t=e.nodes[e.next]
e.next+=1,void 0===t?this.#o.pop():"element"===t.kind?this.#g(t,e):"comment"!==t.kind&&this.#u.push(t)}return{sections:this.#r,groups:this.#s,unknown:this.#a,locations:this.#l,nestedLocations:this.#c,strays:this.#u,configSections:this.#h,misplacedConfigSections:this.#m,declared:this.#f}}#p(e,t){this.#o.push({...t,nodes:e.nodes,next:0})}#g(e,t){"declarations"===t.holds?this.#b(e,t):"configSections"===e.name?this.#w(e,t):"location"===e.name?this.#v(e,t):this.#y(e,t)}#y(e,t){const{location:n,inLocation:i}=t,o=t.registered.child(e.name)
null===o?this.#a.push({element:e,parent:t.registered}):"section"===o.declaration.kind?this.#r.push({element:e,registered:o,location:n,inLocation:i}):(this.#s.push(e),this.#p(e,{holds:"sections",registered:o,location:n,inLocation:i}))}#v(e,t){if(e.parent!==this.#i)return void this.#c.push(e)
this.#l.push(e)
const{registered:n}=t
this.#p(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:!0})}#w(e,t){e===this.#d?this.#h=e:this.#m.push(e),e.parent===this.#i&&this.#p(e,{...t,holds:"declarations"})}#b(e,t){const n=declareIn(t.registered,e),{inConflict:i=!1}=t
if(i||this.#f.push(n),"sectionGroup"===e.name){const o=i||"conflict"===n.clash
this.#p(e,{...t,registered:n.registered,inConflict:o})}else{const t=e.nodes.filter(({kind:e})=>"element"!==e&&"comment"!==e)
for(const e of t)this.#u.push(e)}}};;;;const d={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
;;;;;;function*commentsIn(e){const t=[...e].reverse()
for(let e=t.pop();void 0!==e;e=t.pop())if("element"===e.kind)for(const n of[...e.nodes].reverse())t.push(n)
else"comment"===e.kind&&(yield e)}function commentedSmtp({file:e}){const n=startIn(e.document.nodes,e.source.text)
return null===n?null:t.r("An <smtp> in a comment",e,{start:n,end:n+5})}function startIn(e,t){for(const{start:n,end:i}of commentsIn(e)){const e=t.slice(n,i).search(/<smtp[\s/>]/)
if(e>=0)return n+e}return null}function nameRewrite(e,t,n){const i=sameLetters(t.name,n)
return null===i?{}:otherName(e,t,i)}function otherName(e,t,n){return null===e.attribute(n)?{rewrite:{span:attributeName(t),after:n}}:{}}function valueRewrite(t,n){const i=sameLetters((e.J(t)??"").trim(),n)
return null===i?{}:{rewrite:{span:valueSpan(t),after:i}}}function otherValue(e,t){return null===t||/[<&"']/.test(t)?{}:{rewrite:{span:valueSpan(e),after:t}}}function withoutAttribute(e,{start:t,end:n}){let i=t
for(;/[ \t]/.test(e.charAt(i-1));)i-=1
return{rewrite:{span:{start:i,end:n},after:""}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null};;function writtenIn(e,t){const n=smtpOf(e),i=null===n?null:elementNamed(n.element,attributeOf(t).element)
return i?.attribute(t)??null};const h="Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD.",p={id:"inject/asp-net-core",level:"runtime",severity:"error",words:[],check:(({aspNetCore:e,file:n},{mode:i})=>null===e||"check"===i?[]:[t.e(n,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.",hint:`${h} Take this file out of \`files\`.`})])},g=[{id:"asp-net-core/mail-settings",level:"runtime",severity:"warning",words:[],check:(({aspNetCore:e,file:n,skeleton:i},{mode:o})=>{const r=i.groups.find((({name:e})=>"mailSettings"===e))
return null===e||void 0===r||"inject"===o?[]:[t.e(n,startTag(r.parent??r),{message:"Nobody reads the <mailSettings> in it: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.",hint:`${h} Then delete <mailSettings>.`,related:[t.r("<aspNetCore>",n,startTag(e))]})]})},{id:"asp-net-core/elsewhere",level:"advice",severity:"notice",words:[],check:(({aspNetCore:e,file:n,skeleton:i},{mode:o})=>{const r=i.groups.some((({name:e})=>"mailSettings"===e))
return null===e||r||"inject"===o?[]:[t.e(n,startTag(e),{message:"This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.",hint:h})]})}],b=[p,...g],w={id:"config-sections/place",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:(({file:e,skeleton:n})=>n.misplacedConfigSections.map(i=>t.e(e,startTag(i),{message:null===n.configSections?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:null===n.configSections?[]:[t.r("The first one",e,startTag(n.configSections))]})))},v=["section","sectionGroup","clear","remove"]
function childHint({name:t}){return e.K(t,v,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."}const y={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
;function attributeHint(t,n){return e.K(t,n,{show:e=>e,otherwise:"delete it"})??"Delete it."}const S="The '{attribute}' attribute must be specified on the '{owner}' tag.",k="The 'type' attribute cannot be an empty string."
;;const T="The property '{name}' must have value 'true' or 'false'.",M=[["allowLocation",["true","false"],T],["restartOnExternalChanges",["true","false"],T],["requirePermission",["true","false"],T],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]],O=[w,{id:"config-sections/element",level:"file",severity:"error",words:["Unrecognized element."],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const{name:i}=n.element
return(v.includes(i)?"sectionGroup"===i?[]:n.element.children:[n.element]).map(n=>t.e(e,nameSpan(n),{message:"<{name}> has no meaning here.",hint:childHint(n),names:{name:n.name}}))})))},{id:"config-sections/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e,skeleton:n})=>[...null===n.configSections?[]:[n.configSections],...n.declared.map((e=>e.element))].flatMap((n=>{const i=attributesFor(n)
return null===i?[]:n.attributes.filter((({name:e})=>!i.includes(e))).map(o=>t.e(e,attributeName(o),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(o.name,i),names:{name:o.name,owner:n.name},...nameRewrite(n,o,i)}))})))},{id:"config-sections/missing-attribute",level:"file",severity:"error",words:[S,k],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const i=n.element
return(attributesFor(i)??[]).flatMap((n=>{const o=missingWords(i,n)
return null===o?[]:[t.e(e,i.attribute(n)??startTag(i),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:i.name,attribute:n},words:o})]}))})))},{id:"config-sections/value",level:"file",severity:"error",words:[...new Set(M.map((([,,e])=>e)))],check:(({file:e,skeleton:n})=>n.declared.filter((e=>"section"===e.element.name)).flatMap((n=>M.flatMap((([i,o,r])=>{const s=n.element.attribute(i),a=valueOf(n.element,i)
return null===s||null===a||o.includes(a)?[]:[t.e(e,s,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${o.join(", ")}, in exactly this letter case.`,names:{name:i},words:r,...valueRewrite(s,o)})]})))))}],x=/(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y,C=/^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/
function isSpaceOutside(e,{kind:t,start:n,end:i}){return"reference"===t&&whiteSpaceAt(e,n).end===i}function isSpaceInside(e,{kind:t,start:n,end:i}){return"reference"===t&&C.test(e.slice(n,i))}function whiteSpaceAt(e,t){return x.lastIndex=t,{start:t,end:x.test(e)?x.lastIndex:t}}function xmlSpaceOf(t){const n=t.attribute("xml:space"),i=e.J(n)
if(null===n||null===i)return null
const[,o]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(i)??[]
return"preserve"===o||"default"===o?{attribute:n,means:o}:{attribute:n,means:"nothing"}};const D={id:"config-source/content",level:"file",severity:"error",words:["A section using 'configSource' may contain no other attributes or elements."],check:(e=>usesOf(e).flatMap((({use:{element:n,location:i}})=>{const o=n.attributes.find((({name:e})=>"configSource"!==e)),r=n.nodes.find(t=>"comment"!==t.kind&&!isSpaceOutside(e.file.source.text,t)),s=void 0===o?r:attributeName(o)
return void 0===s?[]:[t.e(e.file,s,{message:"<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:n.name},location:i})]})))},A="The configSource attribute must be a relative physical path.",P="The configSource attribute must be a relative physical path, so the '/' character is not allowed.",N="The configSource attribute is invalid.: The configSource '\u2026' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file.",E={id:"config-source/path",level:"file",severity:"error",words:[A,P,N],check:(e=>usesOf(e).flatMap((({use:{location:n},attribute:i,path:o})=>{const r=pathFault$1(o)
return null===r?[]:[t.e(e.file,i,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:r,location:n})]})))}
;;const I={id:"config-source/shared",level:"file",severity:"error",words:["The configSource file '\u2026' can only be used by one type of section, and may not be the same as the configuration file."],check:(e=>{const n=new Map([[fileName(e),null]])
return usesOf(e).flatMap((i=>{const{registered:o,location:r}=i.use
if(null!==pathFault$1(i.path))return[]
const s=segments(i.path)?.join("\\")??"",a=n.get(s)
return void 0===a&&n.set(s,i),void 0===a||a?.use.registered===o?[]:[t.e(e.file,i.attribute,{message:null===a?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:a?.use.registered.name??""},location:r,related:null===a?[]:[t.r("The other one",e.file,a.attribute)]})]}))})}
;const $={id:"config-source/missing",level:"section",severity:"error",words:["Unable to open configSource file '\u2026'."],check:(({file:n,sections:i,companion:o})=>{const r=i.smtp[0]?.attribute("configSource")??null
return null===r||"absent"!==o?.status||null!==pathFault$1(e.G(r.raw).value)?[]:[t.e(n,r,{message:'The file that <smtp configSource="\u2026"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:o.reason}})]})},F={id:"config-source/root",level:"section",severity:"error",words:["The format of a configSource file must be an element containing the name of the section."],check:(({companion:e})=>"read"!==e?.status||"smtp"===e.file.document.root.name?[]:[t.e(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="\u2026"> names the file.',hint:"Write only the <smtp> element into the file.",names:{name:e.file.document.root.name}})])},L="Unrecognized element.",[R=""]=F.words,W={id:"config-source/instruction",level:"section",severity:"error",words:[L,R],check:(({companion:e})=>{if("read"!==e?.status)return[]
const{file:n}=e
return n.document.nodes.filter(({kind:e})=>"instruction"===e).map(e=>t.e(n,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<n.document.root.start?L:R}))})},j=[D,E,I,$,F,W],B={id:"content/stray",level:"file",severity:"error",words:["Unrecognized element."],check:(({file:e,skeleton:n})=>{if("configuration"!==e.document.root.name)return[]
const{text:i}=e.source
return[...e.document.nodes.filter((({kind:e})=>"instruction"===e)),...n.strays.filter(e=>!isSpaceOutside(i,e))].map(n=>t.e(e,withoutSpace(i,n),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e."}))})},q={id:"content/preserved-space",level:"file",severity:"error",words:["Unrecognized element."],check:(e=>{if(!e.file.source.text.includes("xml:space"))return[]
const t=preservingGroups(e),n=new Set
return e.skeleton.sections.flatMap(i=>{const o=null===i.element.parent?null:t.get(i.element.parent)
if(!o||n.has(o))return[]
const r=spaceAfter(e,i,o)
return r.length>0&&n.add(o),r})})}
function spaceAfter({file:e},{element:n},i){const o=whiteSpaceAt(e.source.text,n.end)
return o.start===o.end?[]:[t.e(e,o,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:n.name},related:[t.r("The attribute",e,i)]})]}function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n),i=null===n.parent?void 0:t.get(n.parent),o=null===e?i:e.attribute
void 0===o||null!==e&&"preserve"!==e.means||t.set(n,o)}return t}const G=[B,q],z=["section","sectionGroup","remove"],H="Section names beginning with config are reserved.",U="The section name 'location' is reserved for <location> sections.",V="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user.",_="Invalid format for a section or section group name",K="The '\u2026' character, hexadecimal value \u2026, cannot be included in a name."
;const J={id:"config-sections/duplicate",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],check:(({file:e,skeleton:n})=>n.declared.flatMap((({element:n,clash:i,first:o})=>"again"!==i||null===o?[]:[t.e(e,nameOf(n),{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>.",names:{name:valueOf(n,"name")??""},related:[t.r("The first one",e,nameOf(o))]})])))},X={id:"config-sections/redeclared",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],check:(({file:e,skeleton:n})=>n.declared.filter((({clash:e})=>"conflict"===e)).map(n=>{const{element:i}=n,o=pathForIis(n)
return t.e(e,nameOf(i),{message:`machine.config of .NET Framework 4 declares "{name}" already, and differently.${null===o?"":Y}`,hint:"sectionGroup"===i.name?"Delete this <sectionGroup> and all that is in it: every site knows these sections without it.":"Delete this declaration: every site knows the section without it.",names:{name:valueOf(i,"name")??"",path:o??""}})}))},Y=" IIS answers each request with HTTP error 500.19: \"There is a duplicate '{path}' section defined\"."
function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();void 0!==e;e=n.pop()){if("section"===e.element.name&&isDeclaredForIis(e.registered))return pathOf(e.registered)
for(const t of e.element.children.toReversed()){const i=e.registered.child(valueOf(t,"name")??"")
null!==i&&n.push({element:t,registered:i})}}return null}function isDeclaredForIis(e){return"machine"===e.declaration.by||pathOf(e).startsWith("system.webServer/")}function nameOf(e){return e.attribute("name")??startTag(e)}const Z=[{id:"config-sections/name",level:"file",severity:"error",words:[H,U,V,_,K],check:(({file:e,skeleton:n})=>n.declared.flatMap((n=>{const i=n.element,o=z.includes(i.name)?i.attribute("name"):null,r=nameFault(valueOf(i,"name")??"")
return null===o||null===r?[]:[t.e(e,o,{message:"A section or group cannot have this name.",hint:'Choose a name of letters and digits that does not begin with "config".',words:r})]})))},J,X],Q=/[^\0-\x7f]/
;;function nameAt(t,n){return{start:n,end:e.e(t,n)}};function refused$1(t,n,i){const o=t.codePointAt(n)??0
return{span:{start:n,end:n+(o>65535?2:1)},code:e.M(o),begins:n===i||":"===t.charAt(n-1)}};let ee=null
;;const te={id:"declaration/version",level:"file",severity:"error",words:["Version number '{version}' is invalid."],check:(({file:n})=>{const{text:i}=n.source,o=e.N(i),r=null===o?"1.0":i.slice(o.start,o.end)
return null===o||"1.0"===r?[]:[t.e(n,o,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:r},rewrite:{span:o,after:"1.0"}})]})},ne={id:"document/name-character",level:"file",severity:"error",words:["Name cannot begin with the '\u2026' character, hexadecimal value 0x\u2026.","The '\u2026' character, hexadecimal value 0x\u2026, cannot be included in a name."],check:(({file:e})=>{const n=refusedNameCharacter(e.document)
if(null===n)return[]
const{span:i,code:o,begins:r}=n,[s="",a=""]=ne.words
return[t.e(e,i,{message:"A name contains the character {code}, which .NET does not take as a part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:r?s:a,names:{code:o}})]})},ie={id:"root/name",level:"file",severity:"error",words:["Configuration file web.config does not have root <configuration> tag"],check:(({file:e})=>{const{root:n}=e.document
return"configuration"===n.name?[]:[t.e(e,nameSpan(n),{message:"The root element is <{name}>, not <configuration>.",hint:"smtp"===n.name?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:n.name}})]})},oe="http://schemas.microsoft.com/.NetConfiguration/v2.0",re={id:"root/namespace",level:"file",severity:"error",words:[`Namespace of '\u2026' on configuration element is invalid, only '${oe}' is valid.`],check:(({file:e})=>{const{root:n}=e.document,i=n.attribute("xmlns")
return"configuration"!==n.name||null===i||valueOf(n,"xmlns")===oe?[]:[t.e(e,i,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none.",...withoutAttribute(e.source.text,i)})]})},se={id:"root/v2-namespace",level:"runtime",severity:"warning",words:[],check:(({file:e})=>{const{root:n}=e.document,i=n.attribute("xmlns")
return null===i||valueOf(n,"xmlns")!==oe?[]:[t.e(e,i,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute.",...withoutAttribute(e.source.text,i)})]})},ae={id:"root/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e})=>{const{root:n}=e.document
return"configuration"!==n.name?[]:n.attributes.filter(({name:e})=>"xmlns"!==e).map(n=>t.e(e,attributeName(n),{message:'<configuration> does not take the attribute "{name}".',hint:"xmlns:xdt"===n.name?"Delete it, with every xdt:\u2026 attribute below: they belong in a transform file.":"Delete it.",names:{name:n.name},...leftOver(e.source.text,n)}))})}
function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return"xmlns:xdt"!==t.name||n?{}:withoutAttribute(e,t)}const le=[te,ne,ie,re,ae],ce=[{id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",words:[],check:(({file:e})=>!isWebConfigFile(e)||e.bytes.length<=256e3?[]:[t.e(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})])},{id:"document/doctype",level:"runtime",severity:"warning",words:[],check:(({file:e})=>{const{doctype:n}=e.document
return null===n?[]:[t.e(e,{start:n.start,end:n.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]})},se],ue={id:"inject/entity-reference",level:"runtime",severity:"error",words:[],check:((n,{settings:i})=>{const o=smtpOf(n)
if(null===o)return[]
const{file:r,element:s}=o
return require("./deferred_injecting.js").w(i,s).flatMap(({attribute:n})=>{const i=elementNamed(s,n.element)?.attribute(n.name)
return i&&e.G(i.raw).hasEntityReference?[t.e(r,i,{message:`The value of ${n.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:`Write the value itself in place of the reference, or leave it empty; ${e.T} then fills it in.`})]:[]})})},me=[ue],fe=[{id:"inject/mail-kit-option",level:"runtime",severity:"error",words:[],check:(({file:n},{settings:i})=>void 0===i.secureSocketOptions?[]:[t.e(n,nameSpan(n.document.root),{message:`A web.config does not have a setting for ${e.t("secure-socket-options")}, which Umbraco 9 and later read.`,hint:`Use ${e.t("enable-ssl")}: true means STARTTLS here.`})])}],de={id:"tls/old-protocols",level:"runtime",severity:"warning",words:[],check:((n,i)=>{const o=siteMail(n,i)
if(!o?.settings.enableSsl||"Network"!==o.settings.deliveryMethod)return[]
const r=n.skeleton.sections.find((({registered:e,location:t})=>null===t&&"system.web/httpRuntime"===pathOf(e)))
if(void 0===r)return[o.at("enableSsl",he)]
const s=r.element.attribute("targetFramework")
return/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(e.J(s)?.trim()??"")?[]:[t.e(n.file,s??startTag(r.element),he)]})},he={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: unless the registry of the server says otherwise, it offers TLS 1.0 at most, which providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'},pe=[de],ge=new Set(["","/security","/security/authentication","/tracing","/rewrite","/webdav"].map((e=>`system.webServer${e}`))),be=["applicationInitialization","asp","aspNetCore","caching","cgi","cors","defaultDocument","directoryBrowse","fastCgi","globalModules","handlers","httpCompression","httpErrors","httpLogging","httpPlatform","httpProtocol","httpRedirect","httpTracing","iisnode","isapiFilters","modules","odbcLogging","rewrite","security","serverRuntime","serverSideInclude","staticContent","tracing","urlCompression","validation","webdav","webSocket"],we={id:"iis/duplicate-section",level:"runtime",severity:"warning",words:["Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions"],lead:"IIS answers with HTTP error 500.19",check:(e=>{if(!isWebConfigFile(e.file))return[]
const n=new Map
return sectionsForIis(e).flatMap((({element:i,path:o,location:r})=>{const s=`${r?.lowerPath??""} ${o}`,a=n.get(s)
return void 0===a?(n.set(s,i),[]):[t.e(e.file,startTag(i),{message:null===r?"<{name}> appears a second time in <system.webServer>.":'<{name}> appears a second time in the <system.webServer> of "{location}".',hint:"Keep one <{name}>, and move into it what the other one contains.",names:{name:i.name,path:o},location:r,related:[t.r("The first one",e.file,startTag(a))]})]}))})}
;;const ve=[we],ye={id:"location/nested",level:"file",severity:"error",words:["<location> sections are allowed only within <configuration> sections."],check:(({file:e,skeleton:n})=>n.nestedLocations.map(n=>t.e(e,startTag(n),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."})))},Se=["path","allowOverride","overrideMode","inheritInChildApplications"],ke={id:"location/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(({file:e,skeleton:n})=>n.locations.flatMap((n=>n.attributes.filter((({name:e})=>!Se.includes(e))).map(i=>t.e(e,attributeName(i),{message:'<location> has no attribute "{name}".',hint:hintFor$3(i.name),names:{name:i.name},...nameRewrite(n,i,Se)})))))}
function hintFor$3(e){const t=Se.find(t=>t.toLowerCase()===e.toLowerCase())
return void 0===t?`Delete it; <location> takes ${Se.join(", ")}.`:`Write ${t}.`}const Te={id:"location/boolean",level:"file",severity:"error",words:["The property '{name}' must have value 'true' or 'false'."],check:(e=>["allowOverride","inheritInChildApplications"].flatMap((n=>refusedValues(e,n,e=>"true"===e||"false"===e).map(({file:e,found:i})=>t.e(e,i,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:n},...valueRewrite(i,["true","false"])})))))},Me={id:"location/override-mode",level:"file",severity:"error",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],check:(e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:n})=>t.e(e,n,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)',...valueRewrite(n,["Inherit","Allow","Deny"])})))},Oe={id:"location/override-conflict",level:"file",severity:"error",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],check:(({file:e,skeleton:n})=>n.locations.flatMap((n=>{const i=[n.attribute("allowOverride"),n.attribute("overrideMode")],[o,r]=i.filter((e=>null!==e))
return void 0===o||void 0===r?[]:[t.e(e,o.start<r.start?r:o,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})))},xe="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'.",Ce=xe.replace("start with","end with"),De="<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '\"' '<' '>' or '|'.",Ae={id:"location/path",level:"file",severity:"error",words:[xe,Ce,De],check:(e=>refusedValues(e,"path",(e=>null===pathFault(e))).map(({file:e,found:n,value:i})=>t.e(e,n,{message:"The path of this <location> is not a relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:pathFault(i)??xe,...otherValue(n,relativePath(i))})))}
;function relativePath(e){const t=/^(?:~?[/\\])?([\w./ -]*\w)[/\\]?$/.exec(e.trim())?.[1]??""
return""===t||null!==pathFault(t)?null:t};;const Pe={id:"location/mail-settings",level:"runtime",severity:"warning",words:[],check:(({mail:e})=>{const n=e.filter((({location:e})=>null===e)).map((({element:e})=>e)),i=differingFrom(n)
return e.flatMap((({file:e,element:n,location:o})=>null!==o&&i(n)?[t.e(e,startTag(n),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:o.path}})]:[]))})},Ne={id:"location/tilde",level:"runtime",severity:"warning",words:[],check:(e=>refusedValues(e,"path",(e=>!e.startsWith("~"))).map(({file:e,found:n,value:i})=>t.e(e,n,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".',...otherValue(n,relativePath(i))})))},Ee=[ye,ke,Te,Me,Oe,Ae],Ie=[Pe,Ne],$e=`Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let ${e.T} fill in the settings on deploy.`,Fe={id:"protection/provider-empty",level:"file",severity:"error",words:["The configProtectionProvider attribute cannot be an empty string."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{const o=n.attribute("configProtectionProvider")
return null===o||""!==valueOf(n,o.name)?[]:[t.e(e,o,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:n.name},location:i})]})))},Le={id:"protection/other-attribute",level:"file",severity:"error",words:["A section using 'configProtectionProvider' may contain no other attributes."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{if(null===n.attribute("configProtectionProvider"))return[]
const o=n.attributes.find(({name:e})=>"configProtectionProvider"!==e)
return void 0===o?[]:[t.e(e,attributeName(o),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:n.name,attribute:o.name},location:i})]})))},[Re=""]=Le.words,[We=""]=Fe.words,je={id:"protection/config-source",level:"section",severity:"error",words:[Re,We],check:(e=>encryptedSections(e).flatMap(({file:n,element:i})=>{const o=""===valueOf(i,"configProtectionProvider")
return n===e.file||1===i.attributes.length&&!o?[]:[t.e(n,startTag(i),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:o?We:Re})]}))},Be=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"],qe={id:"protection/provider-unknown",level:"section",severity:"error",words:["An error occurred loading a configuration file: The protection provider '\u2026' was not found."],check:(e=>{const n=addedNames(e,"configProtectedData","providers"),i=new Set([...Be,...n].map((e=>e.toLowerCase())))
return encryptedSections(e).flatMap(({file:e,element:n,location:o})=>{const r=n.attribute("configProtectionProvider"),s=valueOf(n,"configProtectionProvider")?.toLowerCase()??""
return null===r||""===s||i.has(s)?[]:[t.e(e,r,{message:"No protection provider has this name.",hint:`Write ${Be.join(" or ")}, or declare the provider in <configProtectedData>.`,location:o})]})})},Ge={id:"protection/no-data",level:"section",severity:"error",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],check:(e=>encryptedSections(e).flatMap(({file:e,element:n,location:i})=>childrenNamed([n],"EncryptedData").length>0?[]:[t.e(e,startTag(n),{message:"<smtp> is marked as encrypted, but does not contain <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:i})]))},ze={id:"protection/format",level:"section",severity:"error",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],check:(e=>encryptedSections(e).flatMap(({file:e,element:n,location:i})=>{const[o]=childrenNamed([n],"EncryptedData"),r=n.nodes.find(t=>"comment"!==t.kind&&t!==o&&!isSpaceInside(e.source.text,t))
return void 0===o||void 0===r?[]:[t.e(e,"element"===r.kind?nameSpan(r):r,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:i})]}))}
;const He={id:"config-builders/empty",level:"file",severity:"error",words:["The configBuilder attribute is invalid."],check:(({file:e,skeleton:n})=>n.sections.flatMap((({element:n,location:i})=>{const o=n.attribute("configBuilders")
return null===o||""!==valueOf(n,"configBuilders")?[]:[t.e(e,o,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:n.name},location:i})]})))},Ue={id:"config-builders/unknown",level:"section",severity:"error",words:["The configuration builder '\u2026' was not found."],check:(e=>{const n=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap((({file:e,element:i,location:o})=>{const r=i.attribute("configBuilders"),s=(valueOf(i,"configBuilders")?.split(",")??[]).some(e=>""!==e&&!n.has(e.trim()))
return null!==r&&s?[t.e(e,r,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:o})]:[]}))})}
;const Ve={id:"inject/encrypted",level:"runtime",severity:"error",words:[],check:(({mail:e})=>e.flatMap(({file:e,element:n,location:i})=>{const o=n.attribute("configProtectionProvider")
return null===o||null!==i?[]:[t.e(e,o,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:$e})]}))},_e=[Fe,Le,je,qe,Ge,ze,He,Ue],Ke=[Ve],Je={id:"sections/duplicate",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:(({file:e,skeleton:n})=>{const i=new Map
return n.sections.flatMap((n=>{const o=i.get(n.registered)??new Map
i.set(n.registered,o)
const r=n.location?.lowerPath??"",s=o.get(r)
if(void 0===s&&o.set(r,n),void 0===s||n.registered.declaration.ignorable)return[]
const a=duplicateOf(n),l=t.r("The first one",e,startTag(s.element))
return[t.e(e,startTag(n.element),{...a,related:[l]})]}))})}
function duplicateOf({element:e,location:t}){return{message:null===t?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const Xe={id:"sections/not-in-location",level:"file",severity:"error",words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],check:(({file:e,skeleton:n})=>n.sections.filter((({inLocation:e,registered:t})=>e&&"false"===t.declaration.attributes.get("allowLocation"))).map(({element:n,location:i})=>t.e(e,startTag(n),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:n.name},location:i})))},Ye="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config.",Ze="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file.",Qe="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS.",et={id:"sections/allow-definition",level:"file",severity:"error",words:[Ye,Ze,Qe],check:(({file:e,skeleton:n})=>n.sections.flatMap((n=>{const i=refusedDefinition(n)
if(null===i)return[]
const{element:o,location:r}=n
return[t.e(e,startTag(o),{message:"<{name}> is not allowed at this level.",hint:i===Qe?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:o.name},words:i,location:r})]})))}
;const tt={id:"groups/reserved-attribute",level:"file",severity:"error",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],check:(({file:e,skeleton:n})=>n.groups.flatMap((n=>n.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(i=>t.e(e,attributeName(i),{message:'<{group}> is a group and does not take the attribute "{name}".',hint:reservedHint(i.name),names:{name:i.name,group:n.name}})))))}
function reservedHint(e){return"configSource"===e?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const nt=[Je,Xe,et,tt],it='A web server may hand out a file whose real name does not end with ".config"',ot={id:"inject/served-file",level:"runtime",severity:"error",words:[],check:(e=>{const{file:n,companion:i}=e,o="read"===i?.status?i.file:n
return t.i(o)?[]:[o===n?namedOutright(n):namedBySource(e)]})}
function namedOutright(e){return t.e(e,nameSpan(e.document.root),{message:`${it}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:n}){const i=n.smtp[0]??e.document.root,o=i.attribute("configSource")
return t.e(e,o??nameSpan(i),{message:`${it}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const rt=[ot],st=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"],at=["lockItem",...st],lt={id:"smtp/lock-item",level:"section",severity:"error",words:["The property 'lockItem' must have value 'true' or 'false'."],check:(e=>e.mailElements.flatMap((({file:e,element:n,location:i})=>{const o=n.attribute("lockItem")
return null===o||null!==t.c(valueOf(n,"lockItem")??"")?[]:[t.e(e,o,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:i})]})))},ct={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."},ut={id:"smtp/lock-list-empty",level:"section",severity:"error",words:st.map((e=>ct[e])),check:(e=>lists(e).filter(({value:e})=>""===e).map(({owner:{file:e,location:n},attribute:i,list:o})=>t.e(e,i,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:o},words:ct[o],location:n})))},mt="The attribute '\u2026' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas.",ft="The element '\u2026' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas.",dt={id:"smtp/lock-list",level:"section",severity:"error",words:[mt,ft],check:(e=>lists(e).flatMap(({owner:e,attribute:n,list:i,value:o})=>{const r=lockable(e,i)
if(!namesIn(o).some(e=>!(r.includes(e)||"*"===e&&!i.includes("Except"))))return[]
const s=(isOfElements(i)?ft:mt).replace("{allowed}",()=>r.map(e=>`'${e}'`).join(", "))
return[t.e(e.file,n,{message:'"{list}" contains a name that cannot be locked here.',hint:0===r.length?"Delete the attribute.":`Choose from ${r.join(", ")}; separate names with commas.`,names:{list:i},words:s,location:e.location})]}))}
;function isOfElements(e){return"lockElements"===e||"lockAllElementsExcept"===e}function lockable({name:e},t){return isOfElements(t)?schemaElements(e):ht[e]??schemaAttributes(e)}const ht={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
;const pt="The attribute '{name}' has been locked in a higher level configuration.",gt="The element '{name}' has been locked in a higher level configuration."
;;function violations(e,n){const tellLocked=(i,o,r)=>t.e(n.file,i,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:o},words:r,location:n.location,related:e.owners.slice(0,1).map(({file:e,element:n})=>t.r("The lock",e,startTag(n)))}),i=n.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,pt)),o=n.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(startTag(e),e.name,gt))
return[...e.item?[tellLocked(startTag(n.element),n.name,gt)]:[],...i,...o]}const bt=[lt,ut,dt,{id:"smtp/locked",level:"section",severity:"error",words:[pt,gt],check:(e=>{const t=e.mailElements,n=locksOf(t.filter((({location:e})=>null===e)))
return t.filter((({location:e})=>null!==e)).flatMap(e=>violations(n[e.name],e))})}],wt={id:"smtp/unknown-attribute",level:"section",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:(e=>unknownAttributes(e.mailElements).filter(e=>"unknown"===kindOf(e)).map(({owner:{file:e,element:n,name:i,location:o},attribute:r})=>t.e(e,attributeName(r),{message:'<{owner}> has no attribute "{name}".',hint:hintFor$2(i,r.name),names:{name:r.name,owner:i},location:o,...mendOf(e.source.text,{element:n,name:i,attribute:r})})))},vt={id:"smtp/element-as-attribute",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026"],check:(e=>unknownAttributes(e.mailElements).filter(e=>"element"===kindOf(e)).map(({owner:{file:e,location:n},attribute:i})=>t.e(e,attributeName(i),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} \u2026 />.",names:{name:i.name},location:n})))},yt={id:"smtp/undeclared-prefix",level:"section",severity:"error",words:["'{prefix}' is an undeclared prefix."],check:(e=>{const n=e.mailElements,i=unknownAttributes(n).filter(e=>"prefix"===kindOf(e)).map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),name:t.name,attribute:t}))
return[...i,...n.filter((({name:e})=>"smtp"===e)).flatMap((e=>e.element.children.filter((t=>hasForeignPrefix(t.name,t,e.smtp))).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name,attribute:null}))))].map(({owner:{file:e,location:n},span:i,name:o,attribute:r})=>t.e(e,i,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:o,prefix:prefixOf(o)},location:n,...null===r?{}:withoutAttribute(e.source.text,r)}))})},St=["configProtectionProvider","configBuilders"]
;function kindOf({owner:e,attribute:t}){return schemaElements(e.name).includes(t.name)?"element":hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const kt={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function mendOf(n,{element:i,name:o,attribute:r}){const s=r.name.toLowerCase()
if("timeout"===s)return withoutAttribute(n,r)
const a=schemaAttributes(o),l=Object.hasOwn(kt,s)?kt[s]:void 0
if(void 0===l||!a.includes(l))return nameRewrite(i,r,a)
const c=e.J(r)??""
return"enableSsl"!==l&&"defaultCredentials"!==l||null!==t.c(c)?otherName(i,r,l):{}}function hintFor$2(t,n){const o=n.toLowerCase(),r=i.map(({name:e})=>e),s=Object.hasOwn(kt,o)?kt[o]:void 0,a=r.find(e=>e.toLowerCase()===o)??s
if("timeout"===o)return"Delete it: the timeout can be set in code only."
if("inheritinchildapplications"===o)return'Put it on <location path=".">, around <system.net>.'
if("configsource"===o)return"Write configSource, on <smtp> in the web.config."
if(void 0!==a)return`Write ${onItsElement(a,t)}.`
const l={show:e=>onItsElement(e,t),otherwise:"delete it"}
return e.K(n,schemaAttributes(t),l)??e.K(n,r,l)??`Delete it; <${t}> takes ${schemaAttributes(t).join(", ")}.`}function onItsElement(e,t){const n=i.find(({name:t})=>t===e)
return void 0===n||n.element===t?e:`${e}, on <${n.element}>`}const Tt=[wt,vt,yt]
;function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}function hintFor$1(t,n){const i=e.K(n.name,schemaElements(t.name),{show:e=>`<${e}>`,otherwise:"delete it"})
return null!==i?i:"smtp"===t.name?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."}const Mt={id:"smtp/duplicate-element",level:"section",severity:"error",words:["The element <{name}> may only appear once in this section."],check:(e=>e.mailElements.flatMap((({file:e,smtp:n,element:i,name:o,location:r})=>{const s=elementNamed(n,o)
return null===s||s.start===i.start?[]:[t.e(e,startTag(i),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:o},location:r,related:[t.r("The first one",e,startTag(s))]})]})))},Ot={id:"smtp/text",level:"section",severity:"error",words:["The configuration section cannot contain a CDATA or text element."],check:(e=>e.mailElements.flatMap((({file:e,element:n,name:i,location:o})=>n.nodes.filter((({kind:e})=>"text"===e||"cdata"===e||"reference"===e)).filter(t=>!isSpaceInside(e.source.text,t)).map(n=>t.e(e,withoutSpace(e.source.text,n),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e. Settings are attributes.",names:{name:i},location:o})))))},xt=[{id:"smtp/unknown-element",level:"section",severity:"error",words:["Unrecognized element '{name}'."],check:(e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:n})=>t.e(e.file,nameSpan(n),{message:"<{owner}> contains an element that it does not know: <{name}>.",hint:hintFor$1(e,n),names:{name:n.name,owner:e.name},location:e.location})))},{id:"smtp/attribute-as-element",level:"section",severity:"error",words:["Property '{name}' is not a ConfigurationElement."],check:(e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:n})=>t.e(e.file,nameSpan(n),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="\u2026">.',names:{name:n.name,owner:e.name},location:e.location})))},Mt,Ot]
;const Ct=`It looks like a token that is still to be replaced: let ${e.T} inject the value, or make sure that the token is replaced before the deploy.`
;;const Dt="Write a number from 1 to 65535; for most providers it is 587.",At={id:"smtp/port-format",level:"section",severity:"error",words:["The value of the property 'port' cannot be parsed. The error is: \u2026 is not a valid value for Int32."],check:(e=>complain$1(refused(e,"port",(e=>null===t.f(e))),{message:"The port is not a number that .NET can read.",hint:Dt},e=>/^(\d{1,5})\.0*$/.exec(e)?.[1]??null))},Pt={id:"smtp/port-range",level:"section",severity:"error",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],check:(e=>complain$1(refused(e,"port",(e=>null!==t.f(e)&&null===t.b(e))),{message:"The port is out of range.",hint:Dt}))},Nt={id:"smtp/boolean",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026 is not a valid value for Boolean."],check:(e=>["enableSsl","defaultCredentials"].flatMap((n=>complain$1(refused(e,n,(e=>null===t.c(e))),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."},e=>t.g(e)?.toString()??null))))},Et={id:"smtp/delivery-method",level:"section",severity:"error",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],check:(e=>complain$1(refused(e,"deliveryMethod",e=>null===t.p(e)),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."},oneOf(["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"])))},It={id:"smtp/delivery-format",level:"section",severity:"error",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],check:(e=>complain$1(refused(e,"deliveryFormat",e=>null===t.a(e)),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."},oneOf(["SevenBit","International"])))},$t=[At,Pt,Nt,Et,It]
;const Ft={id:"umbraco-settings/missing",level:"runtime",severity:"warning",words:["Unable to open configSource file '\u2026'."],lead:"Umbraco reads it at start, and .NET Framework says",check:(({file:e,umbraco:n,aspNetCore:i})=>null!==i?[]:umbracoSectionsIn(e).flatMap((({name:i,element:o})=>{const r=o.attribute("configSource"),s=n.get(i)
return null===r||"absent"!==s?.status?[]:s.folderIsThere?[t.e(e,r,{message:'The file that <{name} configSource="\u2026"> names cannot be used: {reason}.',hint:"Commit the file, correct the path, or create the file in a step before this one.",names:{name:i,reason:s.reason}})]:[]})))},Lt=[{id:"umbraco-settings/sender-template",level:"runtime",severity:"warning",words:[],check:(e=>complain(e,e=>"template"===e?"The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it.":null))},{id:"umbraco-settings/sender-malformed",level:"runtime",severity:"warning",words:["The specified string is not in the form required for an e-mail address."],check:(e=>complain(e,e=>"empty"===e?"The sender of Umbraco's own mails is empty.":"malformed"!==e?null:"The sender of Umbraco's own mails is not one mail address."))},Ft],Rt={id:"sections/unknown",level:"file",severity:"error",words:["Unrecognized configuration section {path}."],check:(({file:e,skeleton:n})=>{if(0===n.unknown.length)return[]
const i=homesOf(n)
return n.unknown.map(n=>{const{name:o}=n.element
return t.e(e,nameSpan(n.element),{message:".NET does not know a section or group <{name}> here.",hint:hintFor(n,i),names:{name:o,path:pathBelow(n.parent,o)}})})})},Wt="Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}.",jt={show:e=>`<${e}>`,otherwise:"declare <{name}> in <configSections>, or delete it"}
function hintFor({element:{name:t},parent:n},i){const o=[...n.names,...null===n.parent?["configSections","location"]:[]],r=e.K(t,o,jt)
if(r?.startsWith("Write "))return r
if(pathOf(n).startsWith("system.net")&&/^(?:clear|remove|add)$/.test(t))return"Delete it: it has no meaning here."
const s=i.get(t.toLowerCase())
if(void 0===s)return r??Wt
const a=s.parents.map(placeOf).join("; or in ")
return s.name===t?`Move it: <${s.name}> belongs in ${a}.`:`Write <${s.name}>, and move it into ${a}.`}const Bt=["network","specifiedPickupDirectory"].map((e=>({name:e,parent:"system.net/mailSettings/smtp"})))
function homesOf({declared:e}){const t=new Map,n=[...c.map(({path:e})=>splitPath(e)),...be.map(e=>({name:e,parent:"system.webServer"})),...Bt,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:i}of n){const n=t.get(e.toLowerCase())?.parents??[]
n.length>=qt||n.includes(i)||t.set(e.toLowerCase(),{name:e,parents:[...n,i]})}return t}const qt=3
function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}function placeOf(e){return(""===e?["configuration"]:e.split("/").toReversed()).map(e=>`<${e}>`).join(", which goes into ")}const Gt={id:"document/xml-space",level:"file",severity:"error",words:["'\u2026' is an invalid xml:space value."],check:(({file:e})=>e.source.text.includes("xml:space")?invalidIn(e.document.root).map(n=>t.e(e,n,{message:'The value of xml:space is neither "preserve" nor "default".',hint:"Delete the attribute."})):[])}
function invalidIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){const i=xmlSpaceOf(e)
"nothing"===i?.means&&t.push(i.attribute)
for(const t of e.children.toReversed())n.push(t)}return t}const zt=[...Tt,...xt,...$t,...bt],Ht=[...le,Gt,...G,...O,...Z,Rt,...nt,...Ee,...j,..._e,...zt],Ut=[...Ke,...b,...me,...rt,...fe],Vt=[...ce,...Ie,...g,...ve,...pe,...Lt]
;;;;;;;new Set([...Ht,...Ut,...Vt])
const _t={mode:"check",settings:{},knownSections:[]}
;;;;;;function isSmtp(e){return"read"===e.status&&"smtp"===e.file.document.root.name};;;;const Kt=Object.defineProperty({__proto__:null,openDeployed:(function openDeployed(e){return completing(e,openWebConfig(e),[])})},Symbol.toStringTag,{value:"Module"})
exports.S=i,exports.a=n,exports.b=attributeName,exports.c=childrenNamed,exports.d=effectiveSettings,exports.e=elementNamed,exports.f=siteLevels,exports.g=commentsIn,exports.h=attributeOf,exports.i=Kt,exports.m=mailSections,exports.n=nameSpan,exports.o=openWebConfig,exports.r=refusedNameCharacter,exports.s=startTag,exports.v=valuesOf

