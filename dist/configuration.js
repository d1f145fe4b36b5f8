"use strict"
var about=(function(e,t,{instead:n,...s}){const r=n===undefined?{}:e.otherwise(t,n)
return{...e.spot(t),...s,...r}}),
example=(function(...e){const t=['"From": "post@example.com"',...e].map((e=>`          ${e}`))
return{text:`{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${t.join(",\n")}\n        }\n      }\n    }\n  }\n}`}}),
hasServer=(function({settings:e,isUnknown:n}){return e.deliveryMethod==="Network"&&(t.t(e.host??"")!==""||n("Host"))}),
isLocal=(function({settings:t}){const n=t.host??""
return e.v(n)||/^(?:127\.[\d.]+|\[?::1\]?)$/.test(n)}),
logsIn=(function({login:e}){return t.k(e.userName)&&t.k(e.password)}),
isReceiving=(function({settings:e}){return/\.mail\.protection\.outlook\.com$/i.test(e.host??"")}),
senderOf=(function({settings:e,isUnknown:t}){return t("From")?"":e.from??""}),
comparable=(function(e){if(!/[^\0-\x7f]/.test(e))return e.toUpperCase()
return Array.from(e,capital).join("")}),
isSameName=(function(e,t){return comparable(e)===comparable(t)}),
flatten=(function(e,t){const n=new Flattening(t)
n.object(e,{node:n.root,path:null,nameSpan:e})
return n}),
below=(function({node:e,path:t},n,{start:s,end:r}){return{node:e.below(n),path:{name:n,parent:t},nameSpan:{start:s,end:r}}}),
fileLayer=(function(e,t){const n=K.get(e)??new Map
K.set(e,n)
const s=n.get(t.dotnet)??newLayer(e,t)
n.set(t.dotnet,s)
return s}),
newLayer=(function(e,{dotnet:t}){const{root:n,duplicates:s}=flatten(e.document.root,t)
const r=new KeyNode
const o={kind:"file",file:e,keys:r,duplicates:s}
copy(n,r,(({value:t,nameSpan:n,written:s})=>{const r={start:s.start,end:s.end}
const i={file:e,nameSpan:n,valueSpan:r,json:s}
return{layer:o,value:t,isKnown:true,written:i,variable:null}}))
return o}),
copy=(function(e,t,n){const s=[[e,t]]
for(let e=s.pop();e!==undefined;e=s.pop()){const[t,r]=e
if(t.entry!==null)r.set(n(t.entry))
for(const e of t.children())s.push([e,r.below(e.name)])}}),
prefixedLayers=(function(e,{umbraco:t}){const n=t<13?q.toReversed():q
return n.flatMap((t=>{const n=e.filter(({name:e})=>e.toUpperCase().startsWith(t))
if(n.length===0)return[]
return[variablesLayer("prefixed-variables",n,e=>e.slice(t.length))]}))}),
valueSpotOf=(function({written:e}){return e&&{file:e.file,span:e.valueSpan}}),
environmentOf=(function(e){return/^appsettings\.(.+)\.json$/i.exec(nameOf(e))?.[1]??null}),
nameOf=(function(e){return e.slice(e.lastIndexOf("/")+1)}),
fileMeantBy=(function(e){const t=e.toLowerCase()
return Object.hasOwn(R,t)?R[t]??null:null}),
unreadFiles=(function(e,t){return e.flatMap(e=>{const n=environmentOf(e.path)
if(n===null||n===t)return[]
const s=fileMeantBy(n)
if(s!==null)return[{file:e,meant:s,why:"other-generation"}]
const o=[...t===null?[]:[t],...V].find(e=>r.i(e,n)&&e!==n)
if(o===undefined)return[]
return[{file:e,meant:`appsettings.${o}.json`,why:"letter-case"}]})}),
environmentsOf=(function(e,t){const{environment:n="",environmentKeys:s=[]}=t
if(n!==""&&n!=="*")return[n]
const o=new Set(unreadFiles(e.others,null).map(({file:e})=>e))
const i=[...e.others.filter(e=>!o.has(e)).map(({path:e})=>environmentOf(e)),...e.others.map(({path:e})=>applicationEnvironmentOf(e)??""),...s.map(({environment:e})=>e),...Array.from(e.variablesIn.keys(),capitalized)]
const a=new Map([[r.A,r.A]])
for(const e of i){if(e===null||e==="")continue
if(!a.has(e.toLowerCase()))a.set(e.toLowerCase(),e)}return r.a([...a.values()],r.b)}),
countsIn=(function(e,t){return t!==r.A||!e.some((e=>r.i(e,"Production")))}),
stackOf=(function(e,t,n){const{base:s,others:r,generation:o}=e
const i=e.variablesIn.get(t.toLowerCase())??e.variables
const a=keysOf(n,t)
const l=r.filter(({path:e})=>environmentOf(e)===t)
const c=o.dotnet<10?[]:applicationFiles(r,t)
const u=[...prefixedLayers([...a,...i],o),...[...s===null?[]:[s],...l,...c].map((e=>fileLayer(e,o))),...a.length===0?[]:[variablesLayer("variables",a)],...i.length===0?[]:[variablesLayer("web-config",i)]]
return new Stack(t,o,u)}),
applicationFiles=(function(e,t){const of=(t=>e.filter(({path:e})=>applicationEnvironmentOf(e)===t))
return[...of(""),...of(t)]}),
keysOf=(function(e,t){return e.filter(e=>e.environment===null||r.i(e.environment,t)).map(({name:e,value:t})=>({name:e,value:t,written:null}))}),
sameKeysIn=(function(e,t){const n=new Set
return keysOf(e,t).flatMap(({name:e})=>{const t=comparable(keyOfVariable(e))
if(n.has(t))return[e]
n.add(t)
return[]})}),
boundInt32=(function(e){const n=/^([^\0]*\d)\0+\s*$/.exec(e)?.[1]
return t.f(n===undefined||/[#x&]/i.test(n)?e:n)}),
boundEnum=(function(e,n){const s=e.split(",").map((e=>enumPart(t.t(e),n)))
return s.reduce(((e,t)=>e===null||t===null?null:e|t),0)}),
enumPart=(function(e,n){if(/^[+-]?\d+$/.test(e))return t.f(e)
if(/[^\0-\x7f]/.test(e))return null
const s=n.findIndex((t=>t.toLowerCase()===e.toLowerCase()))
return s<0?null:s}),
knownTo=(function(e,t){return t.filter((({since:t=0,until:n=Infinity})=>e>=t&&e<=n))}),
bind=(function(e){const{umbraco:t}=e.generation
const n=[]
const bound=((s,r)=>new Map(knownTo(t,r).map((t=>{const r=boundOption(e,[...s,t.name],t)
n.push(...r.faults)
return[t.name,r.bound]}))))
const s=bound(re,se)
const r=e.children(F).length>0
const o=r?bound(F,te):null
if(o!==null)n.push(...fromFaults(o))
n.push(...rangeFaults(s,t))
return{smtp:o&&{options:o},global:s,faults:n}}),
boundOption=(function(e,t,n){const s=e.entry(t)
const{type:r}=n
const o=e.children(t)
const i=s===null||s.isKnown&&s.value===null
if(i){const i=o.length>0
const a=i?valueOfObject(n,e):emptyValue(n,s,e)
const l=i&&r.kind==="string"
const c=l?[{kind:"not-a-string",names:t,option:n,children:o}]:[]
return{bound:{option:n,entry:s,value:a,isKnown:true},faults:c}}if(!s.isKnown)return{bound:{option:n,entry:s,value:null,isKnown:false},faults:[]}
const a=converted(s.value??"",r)
const l=a===undefined?[{kind:"unconvertible",names:t,option:n,entry:s}]:[]
return{bound:{option:n,entry:s,value:a??null,isKnown:true},faults:l}}),
emptyValue=(function({name:e,type:t},n,s){if(n===null||s.generation.dotnet<10)return defaultOf(e,s)
return t.kind==="time-span"&&t.isNullable?null:ie[t.kind]}),
defaultOf=(function(e,{generation:t}){return e==="UseHttps"?t.umbraco>=17:oe[e]??null}),
converted=(function(e,n){switch(n.kind){case"string":return e
case"int":return boundInt32(e)??undefined
case"boolean":return t.c(e)??undefined
case"time-span":return n.isNullable&&e===""?null:boundTimeSpan(e)??undefined
case"enum":return boundEnum(e,n.names)??undefined}}),
fromFaults=(function(e){const n=e.get("From")
if(n?.isKnown!==true)return[]
const{entry:s,option:r,value:o}=n
const i=typeof o==="string"?o:""
const a=t.t(i)===""
if(!a&&isEmailAddress(i))return[]
return[{kind:"from",names:[...F,r.name],option:r,entry:s,isMissing:a}]}),
isEmailAddress=(function(e){const t=e.indexOf("@")
const n=t>0&&t<e.length-1&&e.lastIndexOf("@")===t
return n&&!/[\r\n]/.test(e)}),
rangeFaults=(function(e,t){return le.filter((({since:e,until:n})=>t>=e&&t<=n)).flatMap((({name:t,least:n,most:s,words:r,limit:o})=>{const i=e.get(t)
if(i?.entry==null||typeof i.value!=="bigint")return[]
const{value:a,entry:l,option:c}=i
const u=(n===null||a>=n)&&(s===null||a<=s)
if(u)return[]
const d=[...re,t]
return[{kind:"out-of-range",names:d,option:c,entry:l,words:r,limit:o}]}))}),
stepsTo=(function(e,t){const n=[]
const s=[{object:e.root,depth:0}]
for(const e of s){for(const r of e.object.members){const o=e.depth+sharedNames(r.name,t.slice(e.depth))
if(o===e.depth)continue
n.push({member:r,depth:o})
if(r.value.kind==="object")s.push({object:r.value,depth:o})}}return n}),
sharedNames=(function(e,t){if(e.length>t.join(B).length)return 0
const n=e.split(B)
return n.every(((e,n)=>isSameName(e,t[n]??"\0")))?n.length:0}),
membersOf=(function(e,t){return stepsTo(e,t).filter((({depth:e})=>e===t.length)).map((({member:e})=>e))}),
valuesBelow=(function(e,t){const n=stepsTo(e,t).flatMap((({member:{value:e},depth:t})=>e.kind==="object"?[{object:e,depth:t}]:[]))
return[{object:e.root,depth:0},...n].flatMap((({object:e,depth:n})=>{const s=t.slice(n)
return e.members.flatMap((({name:e,value:t})=>{const n=e.split(B,s.length+2)
const r=n.length===s.length+1&&s.every((e,t)=>isSameName(e,n[t]??"\0"))
return r?[{name:n.at(-1)??"",value:t}]:[]}))}))}),
innermost=(function(e,t){const{start:n}=e.root
const s={span:{start:n,end:n+1},depth:0}
return stepsTo(e,t).reduce(((e,{member:t,depth:n})=>n>e.depth?{span:t.nameSpan,depth:n}:e),s)}),
isFilledObject=(function(e){return e.kind==="object"&&e.members.length>0}),
readStack=(function(e,t){const n=e.layers.flatMap((({file:e})=>e===null?[]:[e]))
return{stack:e,binding:bind(e),files:n,...t}}),
isDevelopment=(function({stack:e}){return e.environment.toLowerCase()==="development"}),
optionOf=(function({binding:e},t){return e.smtp?.options.get(t)??null}),
textOf$1=(function(e,t){const n=optionOf(e,t)?.value
return typeof n==="string"?n:""}),
valueSpot=(function(e,t,n){return(t&&valueSpotOf(t))??spotAround(e,n)}),
spotAround=(function({files:e,named:t},n){const[s]=[...e.length===0?[t]:e].map((e=>({file:e,...innermost(e.document,n)}))).sort((e,t)=>t.depth-e.depth)
return s??{file:t,span:{start:0,end:0}}}),
smtpNames=(function(e){return[...F,e]}),
effectiveOf=(function(e){if(e.binding.smtp===null)return ce
const text=(t=>supplied(optionOf(e,t),(({value:e})=>typeof e==="string"?e:null)))
const word=(t=>supplied(optionOf(e,t),nameOfNumber))
return{from:text("From"),host:text("Host"),port:supplied(optionOf(e,"Port"),(({value:t})=>usedPort(e,t))),secureSocketOptions:word("SecureSocketOptions"),deliveryMethod:word("DeliveryMethod"),pickupDirectoryLocation:text("PickupDirectoryLocation"),userName:text("Username"),password:text("Password")}}),
originsOf=(function(e){const t=new Map
const n=new Map
for(const[s,o]of Object.entries(ue)){const i=e.stack.entries(smtpNames(o))
const a=i.map((({written:e})=>e?.file.path??r.T))
const l=a.at(-1)
if(l===undefined)continue
t.set(s,l)
if(a.length>1)n.set(s,a.slice(0,-1))}return{origins:t,hidden:n}}),
supplied=(function(e,t){if(e===null)return null
const n=e.entry?.variable
return e.isKnown||n==null?t(e):{environmentKey:n}}),
nameOfNumber=(function({option:{type:e},value:t}){if(e.kind!=="enum"||typeof t!=="number")return null
return e.names[t]??String(t)}),
usedPort=(function(e,t){if(typeof t!=="number")return null
if(t!==0)return t
return optionOf(e,"SecureSocketOptions")?.value===2?465:25}),
mailKitMail=(function(e,t){if(e.binding.smtp===null)return null
const n=optionOf(e,"SecureSocketOptions")
const s=optionOf(e,"Port")
const number=(e=>typeof e?.value==="number"?e.value:null)
const r=settingsOf(e)
const entryOf=(t=>optionOf(e,t)?.entry??null)
const spot=(t=>valueSpot(e,entryOf(t),smtpNames(t)))
return{client:"MailKit",settings:r,login:{userName:credentialOf(e,"Username",t),password:credentialOf(e,"Password",t),defaultCredentials:false},secureSocketOptions:number(n),port:number(s),isOfOneEnvironment:t=>isOfOneEnvironment(e,fe[t]??""),inComment:()=>null,at:(e,{instead:n,...s})=>{const o=fe[e]??"Host"
const i=n===undefined?{}:otherValue(entryOf(o),n)
const a={...spot(o),...s,...i}
return isGiven(e,r,t)?{...a,setting:e}:a},spot:spot,otherwise:(e,t)=>otherValue(entryOf(e),t),isUnknown:(t=>optionOf(e,t)?.isKnown===false),passwordsInFiles:e.stack.entries(smtpNames("Password")).flatMap((e=>{const t=valueSpotOf(e)
return t===null||!e.value?[]:[{...t,value:e.value}]}))}}),
settingsOf=(function(e){const text=(t=>textOf$1(e,t)||null)
const n=text("PickupDirectoryLocation")
const s=optionOf(e,"SecureSocketOptions")?.value
return{from:text("From"),host:text("Host"),port:usedPort(e,optionOf(e,"Port")?.value??null)??25,userName:text("Username"),password:text("Password"),deliveryMethod:t.t(n??"")===""?"Network":"SpecifiedPickupDirectory",deliveryFormat:"International",enableSsl:s!==0,defaultCredentials:false,clientDomain:null,targetName:null,pickupDirectoryLocation:n}}),
credentialOf=(function(e,n,{settings:s,mode:r}){const o=n==="Username"?"userName":"password"
const i=r==="check"&&Object.keys(s).length>0&&s[o]===undefined
if(i||optionOf(e,n)?.isKnown===false)return{status:"later"}
const a=textOf$1(e,n)
return t.t(a)===""?{status:"absent"}:{status:"known",value:a}}),
createScanner$1=(function(e,t=false){const n=e.length
let s=0,r="",o=0,i=16,a=0,l=0,c=0,u=0,d=0
function scanHexDigits(t,n){let r=0
let o=0
while(r<t||false){let t=e.charCodeAt(s)
if(t>=48&&t<=57){o=o*16+t-48}else if(t>=65&&t<=70){o=o*16+t-65+10}else if(t>=97&&t<=102){o=o*16+t-97+10}else{break}s++
r++}if(r<t){o=-1}return o}function setPosition(e){s=e
r=""
o=0
i=16
d=0}function scanNumber(){let t=s
if(e.charCodeAt(s)===48){s++}else{s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}if(s<e.length&&e.charCodeAt(s)===46){s++
if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}else{d=3
return e.substring(t,s)}}let n=s
if(s<e.length&&(e.charCodeAt(s)===69||e.charCodeAt(s)===101)){s++
if(s<e.length&&e.charCodeAt(s)===43||e.charCodeAt(s)===45){s++}if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}n=s}else{d=3}}return e.substring(t,n)}function scanString(){let t="",r=s
while(true){if(s>=n){t+=e.substring(r,s)
d=2
break}const o=e.charCodeAt(s)
if(o===34){t+=e.substring(r,s)
s++
break}if(o===92){t+=e.substring(r,s)
s++
if(s>=n){d=2
break}const o=e.charCodeAt(s++)
switch(o){case 34:t+='"'
break
case 92:t+="\\"
break
case 47:t+="/"
break
case 98:t+="\b"
break
case 102:t+="\f"
break
case 110:t+="\n"
break
case 114:t+="\r"
break
case 116:t+="\t"
break
case 117:const e=scanHexDigits(4)
if(e>=0){t+=String.fromCharCode(e)}else{d=4}break
default:d=5}r=s
continue}if(o>=0&&o<=31){if(isLineBreak(o)){t+=e.substring(r,s)
d=2
break}else{d=6}}s++}return t}function scanNext(){r=""
d=0
o=s
l=a
u=c
if(s>=n){o=n
return i=17}let t=e.charCodeAt(s)
if(isWhiteSpace(t)){do{s++
r+=String.fromCharCode(t)
t=e.charCodeAt(s)}while(isWhiteSpace(t))
return i=15}if(isLineBreak(t)){s++
r+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(s)===10){s++
r+="\n"}a++
c=s
return i=14}switch(t){case 123:s++
return i=1
case 125:s++
return i=2
case 91:s++
return i=3
case 93:s++
return i=4
case 58:s++
return i=6
case 44:s++
return i=5
case 34:s++
r=scanString()
return i=10
case 47:const l=s-1
if(e.charCodeAt(s+1)===47){s+=2
while(s<n){if(isLineBreak(e.charCodeAt(s))){break}s++}r=e.substring(l,s)
return i=12}if(e.charCodeAt(s+1)===42){s+=2
const t=n-1
let o=false
while(s<t){const t=e.charCodeAt(s)
if(t===42&&e.charCodeAt(s+1)===47){s+=2
o=true
break}s++
if(isLineBreak(t)){if(t===13&&e.charCodeAt(s)===10){s++}a++
c=s}}if(!o){s++
d=1}r=e.substring(l,s)
return i=13}r+=String.fromCharCode(t)
s++
return i=16
case 45:r+=String.fromCharCode(t)
s++
if(s===n||!isDigit(e.charCodeAt(s))){return i=16}case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:r+=scanNumber()
return i=11
default:while(s<n&&isUnknownContentCharacter(t)){s++
t=e.charCodeAt(s)}if(o!==s){r=e.substring(o,s)
switch(r){case"true":return i=8
case"false":return i=9
case"null":return i=7}return i=16}r+=String.fromCharCode(t)
s++
return i=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e)){return false}switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}return{setPosition:setPosition,getPosition:()=>s,scan:t?scanNextNonTrivia:scanNext,getToken:()=>i,getTokenValue:(()=>r),getTokenOffset:(()=>o),getTokenLength:(()=>s-o),getTokenStartLine:()=>l,getTokenStartCharacter:()=>o-u,getTokenError:(()=>d)}}),
isWhiteSpace=(function(e){return e===32||e===9}),
isLineBreak=(function(e){return e===10||e===13}),
readJson=(function(e){try{return{ok:true,document:new Reader(e).document()}}catch(e){if(e instanceof Refused)return{ok:false,fault:e.fault}
throw e}}),
openJson=(function(t,n){const{source:s,badBytes:r,isWritable:i}=o.d(t.bytes)
const a=readJson(s.text)
if(a.ok){return{ok:true,file:{...t,source:s,badBytes:r,isWritable:i,document:a.document}}}const{mend:l}=a.fault
const c=l===undefined?null:{span:l,after:l.text}
const u=e.ap(n(t,a.fault,s.range(a.fault)),s,c)
return{ok:false,path:t.path,finding:u}}),
weighed=(function(e,t){if(!t.some((({counts:e})=>e)))return asWarning(e)
return onlyInDevelopment(t)?asNotice(e):e}),
onlyInDevelopment=(function(e){return e.every((({environment:e})=>r.i(e,"Development")))}),
leafPlace=(function(e,t){const n=membersOf(e,t)
const[s,...r]=n
if(s===undefined)return{status:"absent"}
const o=n.find((({value:e})=>e.kind!=="object"&&e.kind!=="array"))
const i=n.filter((e=>isEmptyPair(e)))
if(o!==undefined&&i.length===0)return{status:"there",member:o}
if(r.length===0&&isBlankPair(e,s))return{status:"there",member:s}
return{status:"taken",member:n.findLast(e=>e!==o)??s}}),
isEmptyPair=(function({value:e}){if(e.kind==="object")return e.members.length===0
return e.kind==="array"&&e.items.length===0}),
objectsOnTheWay=(function(e){return stepsTo(e,F).flatMap((({member:e,depth:t})=>e.value.kind==="object"?[{object:e.value,start:e.nameSpan.start,depth:t}]:[])).sort(((e,t)=>t.depth-e.depth||t.start-e.start))}),
homeOf=(function(e,t){const{root:n}=e
const[s={object:n,start:n.start,depth:0}]=objectsOnTheWay(e)
const{object:r,start:o,depth:i}=s
const a=F.slice(i)
if(a.length===0)return{status:"object",object:r,start:o,prefix:"",missing:[]}
const l=flattenedSibling(e,t)
if(l!==null)return{status:"object",...l,missing:[]}
const c=stepsTo(e,F).filter(e=>e.depth>i&&e.member.value.kind!=="object").sort((e,t)=>t.depth-e.depth||t.member.nameSpan.start-e.member.nameSpan.start)
return c[0]===undefined?{status:"object",object:r,start:o,prefix:"",missing:a}:inPlaceOf(e,c[0])}),
styleOf=(function(e){const{text:t,root:n}=e
const s=[...objectsOnTheWay(e).slice(0,Be).map((({object:e})=>e)),n,...n.members.slice(0,Be).flatMap((({value:e})=>e.kind==="object"?[e]:[]))].filter((({members:e})=>e.length>0))
const first=(e=>s.map(e).find((e=>e!==null))??null)
const r=first((({members:e})=>colonOf(t,e[0])))??": "
const o=/\s$/.test(r)?" ":""
return{unit:unitOf(t,s),colon:r,comma:first((({members:e})=>commaOf(t,e)))??`,${o}`,pad:first((e=>padOf(t,e)))??o}}),
colonOf=(function(e,t){if(t===undefined)return null
const{nameSpan:n,value:s}=t
return blankAround(":",e.slice(n.end,s.start))}),
commaOf=(function(e,[t,n]){if(t===undefined||n===undefined)return null
return blankAround(",",e.slice(t.value.end,n.nameSpan.start))}),
blankAround=(function(e,t){return t.trim()===e&&!Ue.test(t)?t:null}),
padOf=(function(e,{start:t,members:n}){const[s]=n
if(s===undefined)return null
const r=e.slice(t+1,s.nameSpan.start)
return/^[ \t]*$/.test(r)?r:null}),
unitOf=(function(e,n){let s=false
for(const{start:r,members:o}of n){const[n]=o
const i=n===undefined?undefined:t.j(e,n.nameSpan.start)?.indent
const a=lineIndentation(e,r).indent
if(i?.startsWith(a)!==true)continue
if(i!==a)return i.slice(a.length)
s=true}return s?"":"  "}),
lineIndentation=(function(e,n){const s=lineStart(e,n)
let r=s
while(r<n&&" \t".includes(e.charAt(r)))r+=1
const o=t.j(e,s)?.eol??firstLineEnd(e)
return{eol:o,indent:e.slice(s,r)}}),
lineStart=(function(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}),
isBroken=(function(e){return Ue.test(e)}),
nested=(function(e,t){return e.reduceRight((e,t)=>[{name:t,value:e}],t)}),
lineBreak=(function({at:e}){return e===null?"":e.eol+e.indent}),
joined=(function(e,t){const{style:n,at:s}=t
const r=s===null?n.comma:`,${lineBreak(t)}`
return e.map((e=>written(e,t))).join(r)}),
written=(function({name:e,value:t},n){const s=typeof t==="string"?t:objectText(t,n)
return JSON.stringify(e)+n.style.colon+s}),
insertMembers=(function(e,{object:t,start:n},{members:s,style:r}){const{text:o}=e
const i={start:t.start+1,end:t.end-1}
const a=e.comments.filter((e=>e.start>=i.start&&e.end<=i.end))
if(t.members.length>0){return behindLast({text:o,object:t,comments:a},{members:s,style:r})}const l=a.at(-1)
return l===undefined?[intoBlank({text:o,object:t,start:n},{members:s,style:r})]:[behindComment({text:o,object:t,last:l},{members:s,style:r})]}),
behindLast=(function({text:e,object:n,comments:s},{members:r,style:o}){const i=n.members.at(-1)
if(i===undefined)throw new RangeError("The object is empty")
const{end:a}=i.value
const l=t.j(e,i.nameSpan.start)
const c=s.filter((e=>e.start>=a))
const u=trailingComma(e,{start:a,end:n.end-1},c)
const d={style:o,at:l}
const f=u===null?a:u+1
const m=l===null?f:afterLine(e,f,c)
const h=l===null?joined(r,d):lineBreak(d)+joined(r,d)
if(u!==null){const e=l===null?o.comma.slice(o.comma.indexOf(",")+1):""
return[insertion(m,`${e}${h},`)]}if(l===null)return[insertion(a,o.comma+h)]
return m===a?[insertion(a,`,${h}`)]:[insertion(a,","),insertion(m,h)]}),
insertion=(function(e,t){return{start:e,end:e,text:t}}),
trailingComma=(function(e,{start:t,end:n},s){let r=t
for(const t of[...s,{start:n,end:n}]){const n=e.slice(r,t.start).indexOf(",")
if(n>=0)return r+n
r=t.end}return null}),
afterLine=(function(e,t,n){let s=t
for(const t of n){if(t.start<s)continue
if(skipBlank(e,s)<t.start)break
s=t.end}const r=skipBlank(e,s)
return isBroken(e.charAt(r))?r:s}),
skipBlank=(function(e,t){let n=t
while(" \t".includes(e.charAt(n))&&n<e.length)n+=1
return n}),
askedEnvironment=(function({named:e},{environment:t=""}){if(t===""||t==="*")return null
return environmentOf(e.path)===null?t:null}),
targetOf=(function(e,t){const{named:n,files:s}=e
const r=askedEnvironment(e,t)
if(r===null)return{path:n.path,file:n}
const o=n.path.slice(0,n.path.length-nameOf(n.path).length)
const i=`${o}appsettings.${r}.json`
return{path:i,file:s.find(e=>e.path===i)??null}}),
surroundingsOf=(function(e,t){const{file:n}=targetOf(e,t)
return e.readings.flatMap((t=>{const{layers:s}=t.stack
const r=s.findLastIndex((t=>n===null?isBelowEnvironments(t,e):t.file===n))
if(n!==null&&r<0)return[]
return[{reading:t,below:s.slice(0,r+1),above:s.slice(r+1)}]}))}),
countingOf=(function(e){const t=e.filter((({reading:e})=>!r.i(e.stack.environment,"Development")))
return t.length===0?e:t}),
entryIn=(function(e,t){const n=e.flatMap((({keys:e})=>e.find(t)?.entry??[]))
return n.at(-1)??null}),
optionOfSetting=(function(e){const t=e==="enableSsl"?"secureSocketOptions":e
return te.find((({name:e})=>Fe[e]===t))??null}),
namesOf=(function({name:e}){return[...F,e]}),
wantedLeaves=(function(e,t){const{settings:n}=t
const s=surroundingsOf(e,t)
return te.flatMap((e=>{const r=Fe[e.name]
if(r===undefined)return[]
const o=r==="secureSocketOptions"?requestedOption(s,t):n[r]
if(o!==undefined){const t=typeof o==="number"?o:String(o)
return[{setting:r,option:e,value:t,isImplied:false}]}const i=n.host===undefined?null:impliedValue(e,s)
return i===null?[]:[{setting:r,option:e,value:i,isImplied:true}]}))}),
impliedValue=(function(e,t){const n=t.flatMap((({below:t})=>entryIn(t,namesOf(e))??[]))
if(e.name==="PickupDirectoryLocation")return n.some(isThere)?"":null
if(e.name!=="DeliveryMethod")return null
const s={option:e,value:"Network"}
return n.some(({value:e})=>e!==null&&!reads(e,s))?"Network":null}),
requestedOption=(function(e,t){const{secureSocketOptions:n,enableSsl:s}=t.settings
if(n!==undefined||s===undefined)return n
if(!s)return"None"
const r=resultingPorts(e,t)
return r.length>0&&r.every((e=>e===We))?"SslOnConnect":"StartTls"}),
needsTwoOptions=(function(e,t){const{secureSocketOptions:n,enableSsl:s}=t.settings
if(n!==undefined||s!==true)return false
const r=resultingPorts(surroundingsOf(e,t),t)
return r.includes(We)&&r.some(e=>e!==We)}),
resultingPorts=(function(e,{settings:t}){return countingOf(e).filter((({above:e})=>entryIn(e,[...F,"SecureSocketOptions"])===null)).map((({below:e,above:n})=>{const s=[...F,"Port"]
const r=entryIn(n,s)
if(r===null&&t.port!==undefined)return t.port
const o=(r??entryIn(e,s))?.value
return o==null?null:boundInt32(o)}))}),
reads=(function(e,{option:t,value:n}){const{type:s}=t
if(s.kind==="int")return boundInt32(e)===n
if(s.kind==="enum")return boundEnum(e,s.names)===s.names.indexOf(String(n))
return e===n}),
hiddenLeaves=(function(e,t){const n=countingOf(surroundingsOf(e,t))
return wantedLeaves(e,t).filter((({isImplied:e})=>!e)).flatMap((e=>{const t=n.flatMap((({reading:t,above:n})=>{const s=entryIn(n,namesOf(e.option))
const r=s?.isKnown===true&&s.value!==null&&reads(s.value,e)
return s===null||r?[]:[{environment:t.stack.environment,entry:s}]}))
return t.length===0?[]:[{leaf:e,by:t,isEverywhere:t.length===n.length}]}))}),
writtenLeaves=(function(e,t){const n=new Set(hiddenLeaves(e,t).flatMap(({leaf:e,isEverywhere:t})=>t?[e.setting]:[]))
return wantedLeaves(e,t).filter((({setting:e})=>!n.has(e)))}),
injectionInto=(function(e,t){const n=writtenLeaves(e,t)
const{path:s,file:r}=targetOf(e,t)
const o=n.map((({setting:e,value:t})=>({setting:e,value:t})))
if(r!==null)return{file:r,isNew:false,...leafEdits(r.document,n),expected:o}
const i=e.named.document
const a=nested(F,n.map(newLeaf))
const l=n.length===0?"":newDocument(a,i,styleOf(i))
return{file:newFile(s),isNew:true,edits:l===""?[]:[{start:0,end:0,text:l}],changes:n.map(e=>changeOf(e,null)),expected:o}}),
leafEdits=(function(e,t){const n=[]
const s=[]
const r=[]
for(const o of t){const t=leafPlace(e,namesOf(o.option))
if(t.status==="taken")throw new RangeError("Something stands in the way of a setting")
const i=t.status==="there"?t.member.value:null
if(i!==null&&isAsWanted(i,o))continue
if(i===null)r.push(o)
else n.push({start:i.start,end:i.end,text:literal(o,i)})
s.push(changeOf(o,i))}return{edits:[...n,...additions(e,r)],changes:s}}),
additions=(function(e,t){if(t.length===0)return[]
const n=homeOf(e,ne)
if(n.status==="taken")throw new RangeError("Something stands in the way of the settings")
const s=styleOf(e)
if(n.status==="replaced"){const{value:r,nameSpan:o}=n.member
const i=nested(n.missing,t.map(newLeaf))
const a=objectInstead(e,o.start,{members:i,style:s})
return[{start:r.start,end:r.end,text:a}]}const r=t.map(newLeaf).map((({name:e,value:t})=>({name:n.prefix+e,value:t})))
return insertMembers(e,n,{members:nested(n.missing,r),style:s})}),
newLeaf=(function(e){return{name:e.option.name,value:literal(e,null)}}),
literal=(function({value:e},t){return typeof e==="number"&&t?.kind!=="string"?String(e):JSON.stringify(String(e))}),
isAsWanted=(function(e,t){const n=textOf(e)
if(n===null||!reads(n,t))return false
return e.kind!=="number"||String(Number(n))===n}),
textOf=(function(e){return e.kind==="object"||e.kind==="array"?null:scalarText(e)}),
scalarText=(function({kind:e,text:t}){if(e==="true")return"True"
if(e==="false")return"False"
return e==="null"?null:t}),
changeOf=(function({setting:e,value:t},n){return{setting:e,before:n&&textOf(n),after:String(t)}}),
isServed=(function(e,t){const n=[e,t].flatMap((e=>e.split("/").slice(0,-1)))
return!/\.json$/i.test(e)||n.some(e=>e.toLowerCase()==="wwwroot")}),
environmentSaid=(function(t,n){const{environment:s=""}=n
const o=environmentOf(t.named.path)
if(o!==null&&s!==""&&s!=="*"&&!r.i(o,s)){return{message:`This is the file of the environment "{own}", and ${e.t("environment")} is "{asked}".`,hint:'Take "environment" out, or name the appsettings.json beside this file in "files".',names:{own:o,asked:s}}}const i=askedEnvironment(t,n)
if(i===null)return null
if(!/^appsettings\.json$/i.test(nameOf(t.named.path))){return{message:`${e.a7(e.t("environment"))} goes with an appsettings.json, which this file is not.`,hint:'Take "environment" out, or name the appsettings.json of the site in "files".'}}if(!Re.test(i)||/^[. ]|[. ]$/.test(i)){return{message:`${e.a7(e.t("environment"))} contains a character that a file name cannot have.`,hint:"Give the name that the site has in DOTNET_ENVIRONMENT, such as Production."}}return otherLetterCase(t,n)}),
injecting=(function(t){const judging=(n=>((s,r)=>{if(Object.keys(s.settings).length===0)return[]
const o={intent:s,locate:r,voice:()=>""}
return e.Q(n,t(s),s).map(t=>e.P(t,o))}))
return{obstacles:judging(Qe),result:judging(Ze),inject:(e=>injectionInto(t(e),e))}}),
misread=(async function(e,t,n){if(n.length===0)return[]
const{readBack:s}=await Promise.resolve().then((()=>require("./read-back2.js")))
const r=s(e.source.text,n)
const{keys:o}=fileLayer(e,t)
return n.filter((({setting:e,value:t})=>{const n=optionOfSetting(e)
if(n===null||t===null||typeof t==="boolean")return true
const s=o.find(namesOf(n))?.entry?.value
const i={option:n,value:t}
return s==null||!reads(s,i)||r.includes(e)})).map(({setting:e})=>e)}),
faultsOf=(function({binding:e},t){return e.faults.filter(e=>e.kind===t)}),
hasFile=(function({stack:{environment:e},files:t,created:n}){return t.some((({path:t})=>environmentOf(t)===e&&t!==n))}),
nameSaid=(function(t){const n=fileMeantBy(t)
if(n!==null){return{message:`The environment "{environment}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${n}.`,hint:"Write Production, unless DOTNET_ENVIRONMENT of the site has just this name."}}const s=e.N(t,V)
if(s===null||s.toLowerCase()===t.toLowerCase())return null
return{message:`The environment "{environment}" does not have a file, and its name is close to ${s}.`,hint:`Write ${s}, unless DOTNET_ENVIRONMENT of the site has just this name.`}}),
variablesOf=(function({stack:e}){return e.layers.filter((({kind:e})=>e==="variables")).flatMap(({keys:e})=>[...e.entries()]).flatMap(([,e])=>e.variable===null?[]:[[e.variable,e]])}),
keySpots=(function({files:e}){const t=e.flatMap((e=>membersOf(e.document,F).map((({value:t})=>({file:e,value:t})))))
return new Map(t.flatMap((({file:e,value:t})=>t.kind==="object"?t.members.map((({name:t,nameSpan:n})=>[t.toLowerCase(),{file:e,span:n}])):[])))}),
isMisspelt=(function(t,n){return n==="CMS"||e.N(t,[n])!==null}),
misspeltIn=(function(e){const{document:t}=e
return F.flatMap(((n,s)=>{const[r,o]=[F.slice(0,s),F.slice(s+1)]
const i=s===0?[t.root]:membersOf(t,r).map((({value:e})=>e))
return i.flatMap((e=>e.kind==="object"?e.members:[])).filter((({name:e})=>!isSameName(e,n)&&isMisspelt(e,n))).filter(({name:e})=>membersOf(t,[...r,e,...o]).some(({value:e})=>looksLikeMail(e))).map(s=>({file:e,span:s.nameSpan,message:'Mail settings stand below "{name}", where Umbraco does not look for them.',hint:`Write ${n}.`,names:{name:s.name},...isWhole(t,[r,s.name,o],n)?otherName(s,n):{}}))}))}),
secondObjects=(function(e){const n=membersOf(e.document,F).filter((({value:e})=>isFilledObject(e)))
const[s,...r]=n
if(s===undefined)return[]
return r.map(({nameSpan:n})=>({file:e,span:n,message:"The file has the object Smtp twice. .NET merges the two.",hint:"Put all settings into one of them: as soon as a key is in both, the site does not start.",related:[t.r("The first one",e,s.nameSpan)]}))}),
secureOption=(function(e){const t=optionOf(e,It)
if(t?.entry?.isKnown!==true||typeof t.value!=="number")return null
return{entry:t.entry,value:t.value}}),
emptied=(function(e,t,n){const[s,r]=n.toReversed()
if(s===undefined||r===undefined||t===Bt)return[]
if((s.value??"")!==""||(r.value??"")==="")return[]
return[{...nameSpot(e,s,smtpNames(t)),message:`This takes away the ${t} of an earlier file.`,hint:"Delete it, unless the site is to go without.",related:relatedEntry("The value that it hides",r)}]}),
generationOf=(function(e){const[,t]=Jt.find((([t])=>e>=t))??[9,5]
return{umbraco:Math.max(e,9),dotnet:t}}),
versionOn=(function(e){return Jt.find((([,t])=>e>=t))?.[0]??9}),
readings=(function(e,t){const n=environmentOf(e.named.path)
const s=n===null?t:{...t,environment:n}
const r=filesOf(e)
const o=(e.layers??[]).filter(e=>!e.ok)
const i=environmentsOf(r,s)
const a=[...i,...o.flatMap(({path:e})=>missingName(e,i,s))]
return a.map((t=>readOne({site:e,files:r,faulty:o,name:t,counts:countsIn(a,t)},s)))}),
filesOf=(function({named:e,layers:t,beside:n}){const s=(t??[]).flatMap(e=>e.ok&&isFileOfApplication(e.file.path,n.application)?[e.file]:[])
const r=environmentOf(e.path)===null
const o=r?e:s.find(({path:e})=>isBaseName(e))??null
const i=[...s,...r?[]:[e]].filter(e=>e!==o)
return{base:o,others:i,variables:n.variables,variablesIn:n.variablesIn,generation:generationOf(n.umbraco??zt)}}),
readOne=(function({site:e,files:t,faulty:n,name:s,counts:r},o){const i=o.environmentKeys??[]
const a=stackOf(t,s,i)
const l=n.filter(({path:e})=>isLayerOf(e,s,t)).map(({finding:e})=>e)
const c=readStack(a,{named:e.named,created:e.created,unread:unreadFiles(t.others,o.environment??null),sameKeys:sameKeysIn(i,s),otherVersions:e.beside.umbraco===null?otherVersions(t,s,i):[],ownSenders:e.beside.ownSenders})
const u=c.files.map((({path:e})=>e))
const d=l.length>0||a.layers.some((e=>e.duplicates.length>0))
const f=d?"file":c.binding.faults.length>0?"section":"ok"
const m=f==="ok"?effectiveOf(c):null
return{result:{name:s,layers:u,verdict:f,effective:m,...originsOf(c),counts:r},reading:l.length>0?null:c,faults:l}}),
openAppSettings=(function(e){const t=openJson(e,notWellFormed)
return t.ok?{ok:true,configuration:ofSite(alone(t.file))}:{ok:false,kind:"appsettings",finding:t.finding}}),
alone=(function(e){return{named:e,layers:null,beside:U,packagesAt:null,created:null}}),
ofSite=(function(e){const{named:t}=e
return{kind:"appsettings",path:t.path,missing:missingOf(e),complete:t=>withPackages(e,t),neighbours:e.layers===null&&isLayerName(t.path)?Xt:null,withNeighbours:(t=>withNeighbours(e,t)),structure:judging(e),...injecting((t=>injectionSite(e,t))),parts:[],supersededBy:null,injectable:true,asked:(()=>Promise.resolve(ofSite(e))),reopen:(t=>Promise.resolve(reopened(e,t))),spotOf:(t,n)=>spotIn(e,t,n),misread:(t=>misreadIn(e,t)),effective:null,environments:(t=>readings(e,t).map((({result:e})=>e))),sender:null,deployed:null,suppressions:(()=>suppressionsOf(e)),credentials:credentialsIn(e)}}),
missingOf=(function({named:{path:e},packagesAt:t}){return t===null?null:{from:e,name:`${"..\\".repeat(t)}Directory.Packages.props`,mayLeadUp:true}}),
isLayerName=(function(e){return/^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}),
withNeighbours=(async function(e,t){const n=t.flatMap((t=>{if(t.status==="absent")return[]
if(t.status==="refused"){const{finding:e}=t
return Zt.test(nameOf(e.path))?[{ok:false,path:e.path,finding:e}]:[]}const{path:n}=t.file
return n===e.named.path||!Zt.test(nameOf(n))?[]:[openJson(t.file,notWellFormed)]}))
const s=await besideIn(t)
return ofSite({...e,layers:n,beside:s,packagesAt:s.isCentral?0:null})}),
besideIn=(async function(e){const t=e.flatMap((e=>e.status==="found"&&!Zt.test(nameOf(e.file.path))?[e.file]:[]))
if(t.length===0)return U
const{readBeside:n}=await Promise.resolve().then((()=>require("./read.js"))).then((e=>e.r))
return n(t)}),
reopened=(function(e,t){const n=openJson(t,notWellFormed)
if(!n.ok)return null
if(t.path===e.named.path)return ofSite({...e,named:n.file})
const s=(e.layers??[]).filter(e=>pathOf(e)!==t.path)
const r=s.length===(e.layers??[]).length
const o=r?t.path:e.created
return ofSite({...e,layers:[...s,n],created:o})}),
injectionSite=(function(e,t){return{named:e.named,base:filesOf(e).base,files:readFiles(e),readings:readings(e,t).flatMap((({reading:e})=>e??[]))}}),
readFiles=(function({named:e,layers:t}){return[e,...(t??[]).flatMap(e=>e.ok?[e.file]:[])]}),
misreadIn=(function(e,{file:{path:t},expected:n}){const s=readFiles(e).find((e=>e.path===t))
const{generation:r}=filesOf(e)
return s===undefined?Promise.resolve([]):misread(s,r,n)}),
judging=(function(t){return((n,r)=>s.j(readings(t,n).map((({result:t,reading:s,faults:o})=>{const i=s===null?o:complaintsOf(s,n).map((t=>e.P(t,{intent:n,locate:r,voice:voice})))
const a=e.ag(i)==="file"
const l=a?i.filter(({level:e})=>e==="file"):i
return{environment:t.name,counts:t.counts,findings:l}})),weighed))}),
complaintsOf=(function(t,n){const s=e.Q(Gt,t,n)
const r=mailKitMail(t,n)
return r===null?s:[...s,...e.Q(E,r,n),...sharedComplaints(r,n)]}),
sharedComplaints=(function(n,s){const r=t.h.filter((({client:e})=>e===undefined))
return e.Q(r,n,s).map(({rule:e,complaint:t})=>({rule:{...e,words:[]},complaint:t}))}),
voice=(function({level:e,severity:t}){if(e==="file"||e==="section")return"The site does not start"
return t==="error"?"Sending fails with":"Sending may fail with"}),
suppressionsOf=(async function(e){const{named:n}=e
const s=readFiles(e).filter((({source:e})=>e.text.includes(t.M)))
if(s.length===0)return[]
const{suppressionsIn:r}=await Promise.resolve().then(()=>require("./suppressions2.js"))
const o=environmentOf(n.path)!==null
return s.flatMap(e=>{const t=o&&e!==n
return r(e).map(n=>({...n,file:e,isShared:t}))})}),
credentialsIn=(function(e){const{variables:t,variablesIn:n}=e.beside
const s=[t,...n.values()].flat().flatMap(({name:e,value:t})=>{const n=/(?:__|:)smtp(?:__|:)(.+)$/i.exec(e)?.[1]
return n===undefined||t===null?[]:secretsIn(n,t)})
return[...readFiles(e).flatMap((({document:e})=>credentialsWritten(e))),...s]}),
credentialsWritten=(function(e){const t=membersOf(e,F).map((({value:e})=>e))
const n=new Set(t.flatMap((e=>e.kind==="object"?e.members.map((({name:e})=>e)):[])))
return valuesBelow(e,F).flatMap((({name:e,value:t})=>t.kind==="string"||t.kind==="number"?secretsIn(e,t.text):[])).flatMap((e=>n.has(e)?[e,...e.split(":")]:[e])).filter((e=>e!==""))}),
secretsIn=(function(t,n){if(e.G(t))return n===""?[]:[n]
return/^host$/i.test(t)?e.H(n):[]});
const e=require("./base.js")
const t=require("./judging.js")
const n=require("./internet-address.js")
const s=require("./joined.js")
const r=require("./stack.js")
const o=require("./decode.js")
const i=require("node:buffer")
;;const a='"Host": "smtp.example.com"'
example(a,'"Port": 587','"SecureSocketOptions": "StartTls"')
;;;;const l={id:"mail-kit/port-25",level:"advice",severity:"notice",words:[],check:(e=>{if(!hasServer(e)||isLocal(e)||e.isUnknown("Port"))return[]
if(e.port===null||e.settings.port!==25)return[]
return[about(e,"Port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:"Use port 587 with StartTls. Most providers offer port 2525 too."})]})}
const c="Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay."
const u={"microsoft-365":{message:"Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.",hint:`An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${c}`},gmail:{message:"Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",hint:`Make an app password and use it as Password. ${c}`}}
const d={id:"mail-kit/basic-login",level:"advice",severity:"notice",words:[],check:(e=>{const n=u[t.m(e.settings.host??"")?.id??""]
if(n===undefined||!hasServer(e)||isReceiving(e))return[]
return t.k(e.login.userName)||logsIn(e)?[about(e,"Host",n)]:[]})}
const f=[l,d]
const m="Write one address, as in post@example.org or The Bakery <post@example.org>."
;const h={id:"mail-kit/from",level:"runtime",severity:"error",words:["Could not parse from address"],check:(e=>{const t=senderOf(e)
if(t===""||n.p(t)!==null)return[]
return[about(e,"From",{message:"The site starts with this sender, but it is not an address that mail can have.",hint:m})]})}
const p=/^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/
const g={id:"mail-kit/odd-from",level:"runtime",severity:"warning",words:[],check:(e=>{const t=n.p(senderOf(e))
if(t===null)return[]
const s=t.kind==="group"?"a group of addresses, because of the colon":null
const r=t.kind==="mailbox"&&p.test(t.address)
if(s===null&&!r)return[]
return[about(e,"From",{message:`The sender is read as ${s??"an address with quotes or invisible characters in it"}.`,hint:m})]})}
const v={id:"mail-kit/template-from",level:"runtime",severity:"awaiting",words:[],check:((n,s)=>{const r=senderOf(n)
if(!hasServer(n)||!(e.x(r)||e.w(r)))return[]
if(t.w(n,s).includes("from"))return[]
return[about(n,"From",{message:"The sender is still that of a template. A server refuses it, or marks the mail as spam.",hint:t.n(n,["from"],m)})]})}
const b=[h,g,v]
const w=1
const k=2
const y=4
const S={id:"mail-kit/port-465",level:"runtime",severity:"error",words:["Operation timed out after 120000 milliseconds"],check:(e=>{const{port:t,secureSocketOptions:n}=e
if(!hasServer(e)||t!==465||n===null)return[]
if(n===w||n===k)return[]
return[about(e,"SecureSocketOptions",{message:"On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.",hint:"Write SslOnConnect, or use port 587 with StartTls.",instead:"SslOnConnect"})]})}
const O=new Set([25,587,2525])
const x={id:"mail-kit/ssl-on-connect",level:"runtime",severity:"error",words:["An error occurred while attempting to establish an SSL or TLS connection."],check:(e=>{const{port:t,secureSocketOptions:n}=e
if(!hasServer(e)||n!==k)return[]
if(t===null||!O.has(t))return[]
return[about(e,"SecureSocketOptions",{message:`On port ${t}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,hint:"Write StartTls, or use port 465 with SslOnConnect.",instead:"StartTls"})]})}
const T={id:"mail-kit/port-range",level:"runtime",severity:"error",words:["Specified argument was out of the range of valid values. (Parameter 'port')"],check:(e=>{const{port:t}=e
if(!hasServer(e)||t===null||t>=0&&t<=65535)return[]
return[about(e,"Port",{message:`The port is ${t}, and a port is a number from 1 to 65535.`,hint:"Use 587 with StartTls, or 465 with SslOnConnect."})]})}
const C={id:"mail-kit/login-in-clear",level:"runtime",severity:"error",words:[],check:((e,{settings:t})=>{const{secureSocketOptions:n,port:s}=e
if(!hasServer(e)||isLocal(e)||!logsIn(e))return[]
if(n===null||n>=w&&n<=y)return[]
if(s===465)return[]
const r=t.secureSocketOptions==="None"||t.enableSsl===false
const o=e.login.userName.status==="known"||e.isUnknown("Username")
return[about(e,"SecureSocketOptions",{message:"User name and password go over the network in clear.",hint:"Write StartTls for port 587, or SslOnConnect for port 465.",...s===587?{instead:"StartTls"}:{},...r||!o?{severity:"warning"}:{}})]})}
const j={id:"mail-kit/tls-not-required",level:"advice",severity:"notice",words:[],check:(e=>{const{secureSocketOptions:n,port:s,settings:r}=e
if(!hasServer(e)||isLocal(e)||!logsIn(e))return[]
if(n!==y&&!(n===w&&s!==465))return[]
if(n===y&&s===465)return[]
if(e.isUnknown("Host")||t.m(r.host??"")!==null)return[]
return[about(e,"SecureSocketOptions",{message:"Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.",hint:"Write StartTls, which then fails and does not send the password.",...s===587?{instead:"StartTls"}:{}})]})}
const N={id:"mail-kit/receiving-host",level:"runtime",severity:"error",words:["The SMTP server does not support authentication."],check:(e=>{if(!isReceiving(e)||!hasServer(e)||!logsIn(e))return[]
return[about(e,"Host",{message:"This server receives mail for a domain. It does not offer a login.",hint:"Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site."})]})}
const M={id:"mail-kit/host-white-space",level:"runtime",severity:"error",words:["Invalid URI: The hostname could not be parsed."],check:(e=>{const n=e.settings.host??""
if(!hasServer(e)||t.t(n)===n)return[]
return[about(e,"Host",{message:"White space stands before or after the host. MailKit cannot connect to it.",hint:"Delete it.",instead:t.t(n)})]})}
const $={id:"mail-kit/no-host",level:"runtime",severity:"awaiting",words:[],check:(n=>{if(n.isUnknown("Host")||n.settings.deliveryMethod!=="Network")return[]
if(t.t(n.settings.host??"")!=="")return[]
return[about(n,"Host",{message:"Host is not set, so the site does not send mail.",hint:`Set Host to the name of the SMTP server, or name the key that supplies it in ${e.t("environment-keys")}.`})]})}
const L={id:"mail-kit/half-a-login",level:"runtime",severity:"warning",words:[],check:((n,{mode:s})=>{if(s==="inject"||!hasServer(n)||logsIn(n))return[]
const{userName:r,password:o}=n.login
if(!t.k(r)&&!t.k(o))return[]
const[i,a]=t.k(r)?["Username","Password"]:["Password","Username"]
return[about(n,i,{message:`${i} is set, but ${a} is not. Umbraco logs in with both, or not at all.`,hint:`Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${a.toUpperCase()}, and name it in ${e.t("environment-keys")}.`})]})}
const P={id:"mail-kit/committed-password",level:"runtime",severity:"warning",words:[],check:((t,{settings:n})=>n.password!==undefined?[]:t.passwordsInFiles.filter(({value:t})=>e.z(t)).map(({file:e,span:n})=>({file:e,span:n,message:"The file contains a password. Everybody who can read the repository can read it.",hint:t.isUnknown("Password")?"Get a new password from the provider, for the secret that the environment supplies already. Delete the value here.":"Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here."})))}
const I=[S,x,T,C,j,N,M,$,L,P]
const E=[...b,...I,...f]
const U={umbraco:null,isCentral:false,application:null,variables:[],variablesIn:new Map,ownSenders:[]}
var A
const B=":"
const F=["Umbraco","CMS","Global","Smtp"]
const W=new Set(["\u0131","\u017f"])
;function capital(e){const t=e.toUpperCase()
return t.length!==e.length||W.has(e)?e:t};function keyOfVariable(e){return e.replaceAll("__",B)}const D=8
const _=60
function keyText(e){const t=[]
for(let n=e;n!==null&&t.length<D;n=n.parent){t.unshift(n.name.slice(0,_))}return t.join(B)}class KeyNode{path
#e
#t=null
#n=null
#s=false
constructor(e=null,t=null){this.path=e
this.#e=t}get entry(){return this.#n}set(e){this.#n=e
this.#s=true
for(let e=this.#e;e?.isPopulated===false;e=e.#e){e.#s=true}}get isPopulated(){return this.#s}below(e){if(!e.includes(B))return this.#r(e)
return e.split(B).reduce((e,t)=>e.#r(t),this)}#r(e){this.#t??=new Map
const t=comparable(e)
const n=this.#t.get(t)
if(n!==undefined)return n
const s=new A({name:e,parent:this.path},this)
this.#t.set(t,s)
return s}find(e){return e.reduce(((e,t)=>e?.existing(t)??null),this)}existing(e){const t=this.#t?.get(comparable(e))
return t?.isPopulated===true?t:null}children(){return[...this.#t?.values()??[]].filter((e=>e.#s))}get name(){return this.path?.name??""}*entries(){const e=[this]
for(let t=e.pop();t!==undefined;t=e.pop()){if(t.#n!==null)yield[t,t.#n]
for(const n of t.children().toReversed())e.push(n)}}}A=KeyNode
;class Flattening{root=new KeyNode
duplicates=[]
#o
constructor(e){this.#o=e}object(e,t){for(const{name:n,nameSpan:s,value:r}of e.members){this.#i(r,below(t,n,s))}const n=e.members.length===0&&this.#o>=6&&t.path!==null
if(n)this.#a(e,t,null)}#l(e,t){e.items.forEach((e,n)=>{this.#i(e,below(t,String(n),e))})
if(e.items.length>0||this.#o<7)return
this.#a(e,t,this.#o>=10?"":null)}#i(e,t){if(e.kind==="object")this.object(e,t)
else if(e.kind==="array")this.#l(e,t)
else this.#c(e,t)}#c(e,t){const n=t.node.entry
if(n===null||t.path===null)this.#a(e,t,this.#u(e))
else this.duplicates.push({path:t.path,first:n.nameSpan,second:t.nameSpan})}#a(e,{node:t,nameSpan:n},s){t.set({value:s,nameSpan:n,written:e})}#u({kind:e,text:t}){if(e==="true")return"True"
if(e==="false")return"False"
if(e!=="null")return t
return this.#o>=10?null:""}};const K=new WeakMap
;;;const q=["ASPNETCORE_","DOTNET_"]
;function variablesLayer(e,t,n=e=>e){const s=new KeyNode
const r={kind:e,file:null,keys:s,duplicates:[]}
for(const{name:e,value:o,written:i}of t){s.below(keyOfVariable(n(e))).set({layer:r,value:o,isKnown:o!==null,written:i&&{...i,json:null},variable:e})}return r}class Stack{environment
generation
layers
constructor(e,t,n){this.environment=e
this.generation=t
this.layers=n}entry(e){return this.entries(e).at(-1)??null}entries(e){return this.#d(e).flatMap((({entry:e})=>e===null?[]:[e]))}children(e){const t=new Map
for(const n of this.#d(e).flatMap((e=>e.children()))){const e=t.get(n.name.toUpperCase())
const s=[...e?.nodes??[],n]
t.set(n.name.toUpperCase(),{name:n.name,nodes:s})}return[...t.values()]}#d(e){return this.layers.flatMap((({keys:t})=>{const n=t.find(e)
return n===null?[]:[n]}))}}function nameSpotOf({written:e}){return e&&{file:e.file,span:e.nameSpan}};;function applicationEnvironmentOf(e){const t=nameOf(e)
if(/^appsettings\./i.test(t))return null
const n=/\.settings(?:\.([^.]+))?\.json$/.exec(t)
return n===null?null:n[1]??""}function isBaseName(e){return/^appsettings\.json$/i.test(nameOf(e))}function isFileOfApplication(e,t){if(t===null||applicationEnvironmentOf(e)===null)return true
return nameOf(e).startsWith(`${t}.settings.`)};const R={live:"appsettings.Production.json"}
const V=["Production","Staging","Development"]
;;;function capitalized(e){return e.slice(0,1).toUpperCase()+e.slice(1)};;;;;;;;const H={day:864000000000n,hour:36000000000n,minute:600000000n,second:10000000n}
const G=(1n<<63n)-1n
const J=[/^(?<sign>-?)(?<days>\d{1,8})$/,/^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/]
function boundTimeSpan(e){const n=t.t(e)
for(const e of J){const t=e.exec(n)?.groups
const s=t===undefined?null:ticksOf(t)
if(s!==null)return s}return null}function ticksOf(e){const number=t=>BigInt(e[t]??"0")
const[t,n,s]=[number("hours"),number("minutes"),number("seconds")]
if(t>23n||n>59n||s>59n)return null
const r=number("days")*H.day+t*H.hour+n*H.minute+s*H.second+BigInt((e["fraction"]??"").padEnd(7,"0"))
if(r>G)return null
return e["sign"]==="-"?-r:r}const z=10000n
const Q=H.day
const Z={kind:"string"}
const X={kind:"int"}
const Y={kind:"boolean"}
const ee={kind:"time-span",isNullable:false}
const te=[{name:"From",type:Z},{name:"Host",type:Z},{name:"Port",type:X},{name:"SecureSocketOptions",type:{kind:"enum",type:"Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions",names:e.ao}},{name:"PickupDirectoryLocation",type:Z},{name:"DeliveryMethod",type:{kind:"enum",type:"System.Net.Mail.SmtpDeliveryMethod",names:["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]}},{name:"Username",type:Z},{name:"Password",type:Z},{name:"EmailExpiration",type:{kind:"time-span",isNullable:true},since:17}]
const ne=te.map((({name:e})=>e))
const se=[{name:"UseHttps",type:Y},{name:"TimeOut",type:ee},{name:"HideTopLevelNodeFromPath",type:Y},{name:"VersionCheckPeriod",type:X},{name:"InstallMissingDatabase",type:Y},{name:"DisableElectionForSingleServer",type:Y},{name:"SanitizeTinyMce",type:Y,until:16},{name:"SqlWriteLockTimeOut",type:ee,until:9},{name:"MainDomReleaseSignalPollingInterval",type:X,since:13},{name:"DistributedLockingReadLockDefaultTimeout",type:ee,since:13},{name:"DistributedLockingWriteLockDefaultTimeout",type:ee,since:13},{name:"ForceCombineUrlPathLeftToRight",type:Y,since:13},{name:"ShowMaintenancePageWhenInUpgradeState",type:Y,since:13}]
;function typeName(e){switch(e.kind){case"string":return"System.String"
case"int":return"System.Int32"
case"boolean":return"System.Boolean"
case"time-span":return"System.TimeSpan"
case"enum":return e.type}}const re=F.slice(0,-1)
;;function valueOfObject({name:e,type:t},n){return t.kind==="time-span"&&t.isNullable?0n:defaultOf(e,n)};;const oe={Port:0,SecureSocketOptions:1,DeliveryMethod:0,TimeOut:20n*60n*1000n*z}
const ie={string:null,int:0,boolean:false,"time-span":0n,enum:0}
;;;const ae={least:100n*z,most:20000n*z,words:"setting is not between the minimum of 100 ms and maximum of 20000 ms",limit:"at least 00:00:00.100 and at most 00:00:20"}
const le=[{name:"SqlWriteLockTimeOut",since:9,until:9,...ae},{name:"DistributedLockingWriteLockDefaultTimeout",since:13,until:16,...ae},{name:"DistributedLockingWriteLockDefaultTimeout",since:17,until:Infinity,least:100n*z,most:null,words:"should not be configured as less than 100 ms",limit:"at least 00:00:00.100"},{name:"TimeOut",since:17,until:Infinity,least:null,most:24n*Q,words:"must not exceed 24 days.",limit:"at most 24.00:00:00"}]
;;;;;;;;;;;function nameSpot(e,t,n){return(t&&nameSpotOf(t))??spotAround(e,n)};;;function relatedEntry(e,t){const n=nameSpotOf(t)
return n===null?[]:[{what:e,...n}]}const ce={from:null,host:null,port:null,secureSocketOptions:null,deliveryMethod:null,pickupDirectoryLocation:null,userName:null,password:null}
;const ue={from:"From",host:"Host",port:"Port",secureSocketOptions:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation",userName:"Username",password:"Password"}
;;;;function otherValue(e,t){const n=e?.written?.json??null
if(t===null||n===null||n.kind==="object"||n.kind==="array")return{}
return{rewrite:{span:n,after:JSON.stringify(t)}}}function otherName({name:e,nameSpan:t},n){if(t.end-t.start!==e.length+2)return{}
const s=e.slice(e.lastIndexOf(":")+1)
const r=t.end-1
return{rewrite:{span:{start:r-s.length,end:r},after:n}}}function withoutMember(e,{nameSpan:{start:t},value:n}){const s=/^\s*,/.exec(e.slice(n.end,n.end+100))?.[0]
return s===undefined?{}:{rewrite:{span:{start:t,end:n.end+s.length},after:""}}}const de=new Set([25,587,2525])
function tlsForPort(e){const t=optionOf(e,"Port")?.value
if(t===465)return"SslOnConnect"
return typeof t==="number"&&de.has(t)?"StartTls":null}function isSet({stack:e},t){return e.entry(smtpNames(t))!==null}const fe={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",pickupDirectoryLocation:"PickupDirectoryLocation"}
;function isOfOneEnvironment(e,t){const n=optionOf(e,t)?.entry?.written?.file
const s=n===undefined?null:environmentOf(n.path)
return s!==null&&!r.i(s,"Production")}function isGiven(e,t,{settings:n}){return e!=="secureSocketOptions"&&n[e]===t[e]};;;;;function isDigit(e){return e>=48&&e<=57}var me;((function(e){e[e["lineFeed"]=10]="lineFeed"
e[e["carriageReturn"]=13]="carriageReturn"
e[e["space"]=32]="space"
e[e["_0"]=48]="_0"
e[e["_1"]=49]="_1"
e[e["_2"]=50]="_2"
e[e["_3"]=51]="_3"
e[e["_4"]=52]="_4"
e[e["_5"]=53]="_5"
e[e["_6"]=54]="_6"
e[e["_7"]=55]="_7"
e[e["_8"]=56]="_8"
e[e["_9"]=57]="_9"
e[e["a"]=97]="a"
e[e["b"]=98]="b"
e[e["c"]=99]="c"
e[e["d"]=100]="d"
e[e["e"]=101]="e"
e[e["f"]=102]="f"
e[e["g"]=103]="g"
e[e["h"]=104]="h"
e[e["i"]=105]="i"
e[e["j"]=106]="j"
e[e["k"]=107]="k"
e[e["l"]=108]="l"
e[e["m"]=109]="m"
e[e["n"]=110]="n"
e[e["o"]=111]="o"
e[e["p"]=112]="p"
e[e["q"]=113]="q"
e[e["r"]=114]="r"
e[e["s"]=115]="s"
e[e["t"]=116]="t"
e[e["u"]=117]="u"
e[e["v"]=118]="v"
e[e["w"]=119]="w"
e[e["x"]=120]="x"
e[e["y"]=121]="y"
e[e["z"]=122]="z"
e[e["A"]=65]="A"
e[e["B"]=66]="B"
e[e["C"]=67]="C"
e[e["D"]=68]="D"
e[e["E"]=69]="E"
e[e["F"]=70]="F"
e[e["G"]=71]="G"
e[e["H"]=72]="H"
e[e["I"]=73]="I"
e[e["J"]=74]="J"
e[e["K"]=75]="K"
e[e["L"]=76]="L"
e[e["M"]=77]="M"
e[e["N"]=78]="N"
e[e["O"]=79]="O"
e[e["P"]=80]="P"
e[e["Q"]=81]="Q"
e[e["R"]=82]="R"
e[e["S"]=83]="S"
e[e["T"]=84]="T"
e[e["U"]=85]="U"
e[e["V"]=86]="V"
e[e["W"]=87]="W"
e[e["X"]=88]="X"
e[e["Y"]=89]="Y"
e[e["Z"]=90]="Z"
e[e["asterisk"]=42]="asterisk"
e[e["backslash"]=92]="backslash"
e[e["closeBrace"]=125]="closeBrace"
e[e["closeBracket"]=93]="closeBracket"
e[e["colon"]=58]="colon"
e[e["comma"]=44]="comma"
e[e["dot"]=46]="dot"
e[e["doubleQuote"]=34]="doubleQuote"
e[e["minus"]=45]="minus"
e[e["openBrace"]=123]="openBrace"
e[e["openBracket"]=91]="openBracket"
e[e["plus"]=43]="plus"
e[e["slash"]=47]="slash"
e[e["formFeed"]=12]="formFeed"
e[e["tab"]=9]="tab"}))(me||(me={}))
const he=createScanner$1
var pe;((function(e){e[e["None"]=0]="None"
e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=4]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=6]="InvalidCharacter"}))(pe||(pe={}))
var ge;((function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
e[e["CloseBraceToken"]=2]="CloseBraceToken"
e[e["OpenBracketToken"]=3]="OpenBracketToken"
e[e["CloseBracketToken"]=4]="CloseBracketToken"
e[e["CommaToken"]=5]="CommaToken"
e[e["ColonToken"]=6]="ColonToken"
e[e["NullKeyword"]=7]="NullKeyword"
e[e["TrueKeyword"]=8]="TrueKeyword"
e[e["FalseKeyword"]=9]="FalseKeyword"
e[e["StringLiteral"]=10]="StringLiteral"
e[e["NumericLiteral"]=11]="NumericLiteral"
e[e["LineCommentTrivia"]=12]="LineCommentTrivia"
e[e["BlockCommentTrivia"]=13]="BlockCommentTrivia"
e[e["LineBreakTrivia"]=14]="LineBreakTrivia"
e[e["Trivia"]=15]="Trivia"
e[e["Unknown"]=16]="Unknown"
e[e["EOF"]=17]="EOF"}))(ge||(ge={}))
var ve;((function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
e[e["InvalidNumberFormat"]=2]="InvalidNumberFormat"
e[e["PropertyNameExpected"]=3]="PropertyNameExpected"
e[e["ValueExpected"]=4]="ValueExpected"
e[e["ColonExpected"]=5]="ColonExpected"
e[e["CommaExpected"]=6]="CommaExpected"
e[e["CloseBraceExpected"]=7]="CloseBraceExpected"
e[e["CloseBracketExpected"]=8]="CloseBracketExpected"
e[e["EndOfFileExpected"]=9]="EndOfFileExpected"
e[e["InvalidCommentToken"]=10]="InvalidCommentToken"
e[e["UnexpectedEndOfComment"]=11]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=12]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=13]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=14]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=15]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=16]="InvalidCharacter"}))(ve||(ve={}))
const be={"\xa0":"a no-break space","\x85":"a next-line character","\u2028":"a line separator","\u2029":"a paragraph separator","\u200b":"a zero width space","\u200c":"a zero width non-joiner","\u200d":"a zero width joiner","\u2060":"a word joiner","\u202f":"a narrow no-break space","\u3000":"an ideographic space","\ufeff":"a byte order mark","\ufffd":"a byte that is not part of a character","\u201c":"a curly quote","\u201d":"a curly quote","\u201e":"a low quote","\u2018":"a curly quote","\u2019":"a curly quote","\0":"a NUL character"}
const we=/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const ke=/[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/
const ye=/[\u2018-\u201f\u00ab\u00bb]/
function characterName(e){const t=e.codePointAt(0)??0
const n=`U+${t.toString(16).toUpperCase().padStart(4,"0")}`
const s=Object.hasOwn(be,e)?be[e]:undefined
if(s!==undefined)return`${s} (${n})`
if(we.test(e))return`a space of another kind (${n})`
return t<32||t>126?`the character ${n}`:null}function substituteOf(e){if(we.test(e)){return"It looks like a space, but JSON does not take it for one. Type a usual space in its place."}if(ke.test(e))return"Delete the character. It is not visible."
if(ye.test(e))return"Type straight double quotes in place of the curly ones."
return null}function spaceOf(e){if(we.test(e))return" "
return ke.test(e)?"":null}const Se=/'[^'"\\\r\n]{1,1000}'|[\u2018-\u201f\u00ab\u00bb][^"\\\r\n\u2018-\u201f\u00ab\u00bb]{1,1000}[\u2018-\u201f\u00ab\u00bb]/y
function quotedOtherwise(e,t){Se.lastIndex=t
return Se.exec(e)?.[0]??null}function mended(e,t,n){const s=e.charAt(t)
const one=e=>({mend:{start:t,end:t+1,text:e}})
const r=spaceOf(s)
if(r!==null)return one(r)
if(s==="#"&&n!=="colon")return one("//")
if(s===","){return n==="name"||n==="item"||n==="end"?one(""):{}}if(n==="separator")return s==='"'?withComma(e,t):{}
if(n!=="value"&&n!=="item"&&n!=="name")return{}
const o=wordAt(e,t)
if(o!==null)return{mend:{start:t,end:t+o.length,text:o.toLowerCase()}}
const i=quotedOtherwise(e,t)
return i===null?{}:{mend:{start:t,end:t+i.length,text:`"${i.slice(1,-1)}"`}}}const Oe=/(?:true|false|null)(?![\w.+-])/iy
function wordAt(e,t){Oe.lastIndex=t
return Oe.exec(e)?.[0]??null}const xe=/"(?:[^"\\\r\n]|\\.)+"\s*:/y
function withComma(e,t){xe.lastIndex=t
if(!xe.test(e))return{}
const n=e.slice(0,t).trimEnd().length
const s=e.slice(Math.max(e.lastIndexOf("\n",n-1),n-Te,0),n)
if(!/["\]}\del]$/.test(s)||/\/[/*]|\*\//.test(s))return{}
return{mend:{start:n-1,end:n,text:`${e.charAt(n-1)},`}}}const Te=1e3
const Ce={value:["a value should stand here","is an invalid start of a value."],item:['a value or "]" should stand here',"is an invalid start of a value."],name:['a name in double quotes or "}" should stand here',"is an invalid start of a property name. Expected a '\"'."],colon:['a ":" should stand here, right behind the name',"is invalid after a property name. Expected a ':'."],separator:['a "," or a closing bracket should stand here',"is invalid after a value. Expected either ',', '}', or ']'."],end:["nothing may stand behind the closing bracket of the file","is invalid after a single JSON value. Expected end of data."]}
const je=7
const Ne={message:"A conflict marker of git stands here: a merge was committed before it was resolved.",hint:"Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."}
function isConflictMarker(e,t){const n=t===0||/[\r\n]/.test(e[t-1]??"")
return n&&/^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(e.slice(t,t+je+1))}function unexpected(e,{start:t},n){const s=String.fromCodePoint(e.codePointAt(t)??0)
const[r,o]=Ce[n]
const i=`${shownByNet(s)} ${o}`
if(isConflictMarker(e,t))return{start:t,end:t+je,...Ne,words:i}
const a=characterName(s)
const l=substituteOf(s)
return{start:t,end:t+s.length,message:`${a===null?"This":`This is ${a}, but`} ${a===null?`may not stand here: ${r}`:r}.`,hint:l??hintFor$2(s,n),words:i,...mended(e,t,n)}}function hintFor$2(e,t){if(e==="/"){return t==="colon"?"Move the comment behind the colon: .NET does not allow one between a name and its colon.":"Write a comment as // or /* \u2026 */."}if(e==="#")return"Write // in place of #: .NET does not know this kind of comment."
if(e===",")return"Delete the comma: one between two values, or behind the last one, is enough."
if(e==="'")return"Write double quotes: JSON does not know single ones."
if(t==="separator")return"Is a comma missing before this, or a quote? Write it."
if(t==="end")return"Delete what stands here, or the bracket before it."
if(t==="name")return"Write the name in double quotes."
if(t==="colon")return"Write a colon between the name and its value."
return"Write a string in double quotes, a number, true, false, null, an object or an array."}function shownByNet(e){if(/^[A-Za-z0-9]$/.test(e))return"'\u2026'"
if(/^[!-~]$/.test(e))return`'${e}'`
const[t=0]=i.Buffer.from(e)
return`'0x${t.toString(16).toUpperCase().padStart(2,"0")}'`}function ends(e,t){const n={start:e.length,end:e.length}
if(t===null){return{...n,message:"The file is empty: it does not contain an object.",hint:"Write {} into the file, or delete it.",words:"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."}}const s=e.charAt(t)
return{...n,message:`The file ends, but the "${s}" that was opened last is not closed.`,hint:`Write the missing "${s==="{"?"}":"]"}".`,words:"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."}}function notAnObject({start:e,kind:t},n){const s=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
return{start:e,end:Math.min(e+1,n),message:"The file does not begin with an object.",hint:"Put everything into one pair of braces.",words:`Top-level JSON element must be an object. Instead, '${s}' was found.`}}function openComment({start:e}){return{start:e,end:e+2,message:"The comment that begins here does not end.",hint:"Write */ where the comment ends.",words:"Expected end of comment, but instead reached end of data."}}function separatorInComment(e,t){return{start:t,end:t+1,message:`This is ${characterName(e.charAt(t))??"a line separator"}, which .NET does not allow in a // comment.`,hint:"Delete the character. It is not visible, and often comes along with copied text.",mend:{start:t,end:t+1,text:""},words:"Found invalid line or paragraph separator character while reading a comment."}}function tooDeep({start:e,end:t},n){return{start:e,end:t,message:"This bracket opens the 65th level. .NET reads 64 at most.",hint:'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',words:`The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${n?"object":"array"}.`}}function badLiteral(e,{start:t,end:n},s){const r=e.slice(t,n).toLowerCase()===s
return{start:t,end:n,message:"This word is not a value.",hint:`Write ${s} in small letters, or put the text into double quotes.`,words:`'\u2026' is an invalid JSON literal. Expected the literal '${s}'.`,...r?{mend:{start:t,end:n,text:s}}:{}}}function badNumber(e,{start:t,end:n}){const s=/^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(e.slice(t,n))?.[0]??""
const r=t+s.length
return{start:r,end:Math.min(r+1,e.length),message:"The number breaks off here: a digit should follow.",hint:"Complete the number, or put the text into double quotes.",words:"'\u2026' is an invalid end of a number."}}const Me=/[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy
function badString(e,{start:t}){let n=t+1
for(;;){Me.lastIndex=n
if(!Me.test(e))break
n=Me.lastIndex}const s=e.charAt(n)
if(s==="\\")return badEscape(e,n)
const r={start:n,end:Math.min(n+1,e.length)}
if(s===""){return{...r,message:"The file ends within a string.",hint:"Write the missing double quote.",words:"Expected end of string, but instead reached end of data."}}const o=s==="\n"||s==="\r"
return{...r,message:o?"The line ends within a string.":"A string contains a control character.",hint:o?"Write the missing double quote. A line end within a value is written as \\n.":"Delete the character, or write it as \\t or \\u and four digits.",words:`${shownByNet(s)} is invalid within a JSON string. The string should be correctly escaped.`}}function badEscape(e,t){const n=e.charAt(t+1)==="u"
const s=/^[\da-f]{0,3}/i.exec(e.slice(t+2,t+5))?.[0].length??0
const r=n?t+2+s:t+1
return{start:r,end:Math.min(r+1,e.length),message:n?'Four digits, 0 to 9 or a to f, should follow "\\u".':"No escape begins with a backslash and this character.",hint:"A backslash of the value itself is written twice, as in C:\\\\mail.",words:n?"'\u2026' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.":"'\u2026' is an invalid escapable character within a JSON string. The string should be correctly escaped."}}const $e=/^d[89ab]/i
const Le=/^d[c-f]/i
function halfPair(e,{start:t,end:n}){const s=Array.from(e.slice(t,n).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),({index:e,1:t=""})=>({index:e,code:t}))
const r=s.find(({index:e,code:t},n)=>{const r=s[n-1]
const o=s[n+1]
if($e.test(t))return!(o?.index===e+6&&Le.test(o.code))
return Le.test(t)&&!(r?.index===e-6&&$e.test(r.code))})
const o=t+(r?.index??0)
return{start:o,end:o+6,message:"This escape is one half of a character. Its other half is missing.",hint:"Write the character itself, or both of its halves, as in \\ud83d\\ude00.",words:"Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."}}const Pe=64
;class Refused extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function refuse(e){throw new Refused(e)}const Ie={openBrace:1,closeBrace:2,openBracket:3,closeBracket:4,comma:5,colon:6,null:7,true:8,false:9,string:10,number:11,lineComment:12,blockComment:13,lineBreak:14,trivia:15,end:17}
const Ee={[Ie.null]:"null",[Ie.true]:"true",[Ie.false]:"false",[Ie.string]:"string",[Ie.number]:"number"}
class Reader{#f
#m
#h=[]
#p=[]
#g="value"
#v=null
#b=[]
#w=null
constructor(e){this.#f=e
this.#m=he(e,false)}document(){for(;;){const e=this.#m.scan()
if(e===Ie.end)break
if(!this.#k(e))this.#y(e)}const{length:e}=this.#f
if(this.#v===null)refuse(ends(this.#f,this.#h.at(-1)?.start??null))
if(this.#v.kind!=="object")refuse(notAnObject(this.#v,e))
if(this.#w!==null)refuse(this.#w)
return{text:this.#f,root:this.#v,comments:this.#p}}#S(){const e=this.#m.getTokenOffset()
return{start:e,end:e+this.#m.getTokenLength()}}#k(e){if(e===Ie.trivia||e===Ie.lineBreak)return true
if(e!==Ie.lineComment&&e!==Ie.blockComment)return false
const t=this.#S()
if(this.#g==="colon")refuse(unexpected(this.#f,t,"colon"))
if(e===Ie.lineComment)this.#O(t)
else if(this.#x())refuse(openComment(t))
this.#p.push({kind:e===Ie.lineComment?"line":"block",...t})
return true}#O({start:e,end:t}){const n=this.#f.slice(e,t).search(/[\u2028\u2029]/)
if(n>=0)refuse(separatorInComment(this.#f,e+n))}#x(){const e=this.#m.getTokenError()
return e!==0}#y(e){switch(this.#g){case"colon":if(e!==Ie.colon)this.#T()
this.#g="value"
return
case"name":if(e===Ie.string)this.#C()
else if(e===Ie.closeBrace)this.#j("object")
else this.#T()
return
case"separator":this.#N(e)
return
case"item":if(e===Ie.closeBracket)this.#j("array")
else this.#i(e)
return
case"value":this.#i(e)
return
case"end":this.#T()}}#T(){refuse(unexpected(this.#f,this.#S(),this.#g))}#C(){const e=this.#S()
const t=this.#M(e)
this.#b.push({name:t,nameSpan:e})
this.#g="colon"}#M(e){if(this.#x())refuse(badString(this.#f,e))
const t=this.#m.getTokenValue()
if(!t.isWellFormed())this.#w??=halfPair(this.#f,e)
return t}#N(e){const{kind:t}=this.#h.at(-1)??this.#T()
if(e===Ie.comma)this.#g=t==="object"?"name":"item"
else if(e===Ie.closeBrace&&t==="object")this.#j("object")
else if(e===Ie.closeBracket&&t==="array")this.#j("array")
else this.#T()}#i(e){if(e===Ie.openBrace||e===Ie.openBracket){this.#$(e)
return}const t=Ee[e]
const n=this.#S()
if(t===undefined)this.#L(n)
if(t==="number"&&this.#x())refuse(badNumber(this.#f,n))
const s=t==="string"?this.#M(n):this.#m.getTokenValue()
this.#P({kind:t,text:s,...n})}#L(e){const t=this.#f.slice(e.start,e.end)
if(t.startsWith("-"))refuse(badNumber(this.#f,e))
const n=["true","false","null"].find(e=>e.startsWith(t.charAt(0)))
if(n===undefined)this.#T()
if(!t.startsWith(n))refuse(badLiteral(this.#f,e,n))
const{start:s,end:r}=e
refuse(unexpected(this.#f,{start:s+n.length},"separator"))}#$(e){const t=this.#S()
if(this.#h.length===Pe)refuse(tooDeep(t,e===Ie.openBrace))
const{start:n}=t
if(e===Ie.openBrace)this.#h.push({kind:"object",start:n,members:[]})
else this.#h.push({kind:"array",start:n,items:[]})
this.#g=e===Ie.openBrace?"name":"item"}#j(e){const t=this.#h.pop()
if(t?.kind!==e)throw new Error("A bracket closes what is not open")
this.#P({...t,end:this.#S().end})}#P(e){const t=this.#h.at(-1)
this.#g=t===undefined?"end":"separator"
if(t===undefined)this.#v=e
else if(t.kind==="array")t.items.push(e)
else{const n=this.#b.pop()
if(n===undefined)throw new Error("A value in an object has no name")
t.members.push({...n,value:e})}}};;;function asNotice(e){return e.level==="runtime"?{...e,severity:"notice"}:e}function asWarning(e){if(e.level==="advice"||e.severity==="notice")return e
return{...e,level:"runtime",severity:"warning"}};;function isBlankPair({text:e},t){const{start:n,end:s}=t.value
return isEmptyPair(t)&&/^.[ \t\r\n]*.$/s.test(e.slice(n,s))};;function inPlaceOf(e,{member:t,depth:n}){const s=t.value.kind==="null"||isBlankPair(e,t)
return s?{status:"replaced",member:t,missing:F.slice(n)}:{status:"taken",member:t}}function flattenedSibling(e,t){const{root:n}=e
const s=[...objectsOnTheWay(e),{object:n,start:n.start,depth:0}]
const r=new Set(t.flatMap(t=>membersOf(e,[...F,t])))
const o=s.flatMap(({object:e,start:t})=>e.members.filter(e=>r.has(e)).map(({name:n,nameSpan:s})=>({object:e,start:t,prefix:n.slice(0,n.lastIndexOf(B)+1),at:s.start})))
const[i]=o.sort((e,t)=>t.at-e.at)
return i??null}const Ue=/[\r\n]/
const Ae=/\r\n|\r|\n/
const Be=64
;;;;;;;;function firstLineEnd(e){return Ae.exec(e)?.[0]??"\n"};;function deeper({style:e,at:t}){return{style:e,at:t&&{eol:t.eol,indent:t.indent+e.unit}}};;;function objectText(e,t){if(t.at===null){const{pad:n}=t.style
return`{${n}${joined(e,t)}${n}}`}const n=deeper(t)
return`{${lineBreak(n)}${joined(e,n)}${lineBreak(t)}}`}function newDocument(e,t,n){const{text:s,root:r}=t
const o=isBroken(s.slice(r.start,r.end))?{eol:firstLineEnd(s),indent:""}:null
const i=/(?:\r\n|\r|\n)$/.exec(s)?.[0]??""
return objectText(e,{style:n,at:o})+i}function objectInstead({text:e},n,{members:s,style:r}){return objectText(s,{style:r,at:t.j(e,n)})};;;;;;function intoBlank({text:e,object:n,start:s},r){const{members:o,style:i}=r
const[a,l]=[n.start+1,n.end-1]
const c=e.slice(a,l)
const u=lineIndentation(e,n.start)
const d=t.j(e,s)!==null||isRoot(e,n)
if(!isBroken(c)&&!(d&&isBroken(e))){const{pad:e}=i
return{start:a,end:l,text:e+joined(o,{style:i,at:null})+e}}const f=deeper({style:i,at:u})
const m=lineBreak(f)+joined(o,f)
if(isBroken(c))return insertion(a,m)
return{start:a,end:l,text:m+lineBreak({at:u})}}function isRoot(e,{start:t}){return e.slice(0,t).trim()===""}function behindComment({text:e,object:n,last:s},{members:r,style:o}){const i=lineIndentation(e,n.start)
const a=t.j(e,s.start)
const l=e.slice(s.end,n.end-1)
if(a===null&&s.kind==="block"&&!isBroken(l)){const e=` ${joined(r,{style:o,at:null})}`
return insertion(s.end,l===""?e+o.pad:e)}const c=a!==null&&a.indent.length>i.indent.length
const u=c?{style:o,at:a}:deeper({style:o,at:i})
const d=lineBreak(u)+joined(r,u)
const f=afterLine(e,s.end,[])
return insertion(f,isBroken(l)?d:d+lineBreak({at:i}))};;;function isBelowEnvironments({kind:e,file:t},{base:n}){return e==="prefixed-variables"||t!==null&&t===n};;const Fe={From:"from",Host:"host",Port:"port",SecureSocketOptions:"secureSocketOptions",PickupDirectoryLocation:"pickupDirectoryLocation",DeliveryMethod:"deliveryMethod",Username:"userName",Password:"password"}
;;;;function isThere({isKnown:e,value:n}){return!e||t.t(n??"")!==""};const We=465
;;;;;;function newFile(t){return{path:t,bytes:new Uint8Array,source:new e.aq("","utf-8",i.Buffer.alloc(0))}};;;;;;;;function wholeFile({named:e}){return{file:e,span:{start:0,end:0}}}const De={id:"injection/not-written",level:"runtime",severity:"error",words:[],check:((e,n)=>{const{path:s,file:r}=targetOf(e,n)
const o=r===null?wholeFile(e):{file:r,span:{start:0,end:0}}
const{named:i}=e
if(r!==null&&r!==i&&t.o(r)===t.o(i)){return[{...o,message:"This path is a link to the file of all environments, and the settings are for one of them.",hint:"Put a file of its own in the place of the link."}]}if(isServed(r===null?besideReal(i,s):t.o(r),s)){return[{...o,message:"A web server may hand this file out, so no password is written into it.",hint:"Inject into the appsettings.json beside the project file, which is not below wwwroot."}]}const a=r?.badBytes[0]
if(r===null||a===undefined&&r.isWritable)return[]
return[{...o,...a===undefined?{}:{span:a},message:`The file is not written, since it ${a===undefined?"is saved as UTF-32":"contains bytes that are not characters, which would be lost"}.`,hint:"Save the file as UTF-8."}]})}
function besideReal(e,n){return`${t.o(e).replace(/[^/]*$/,"")}${nameOf(n)}`};const _e=[["defaultCredentials",'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".'],["clientDomain","Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name."],["targetName",'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".'],["deliveryFormat","Take it out. MailKit writes addresses in the form that the server offers."]]
const Ke={id:"injection/unsupported-input",level:"runtime",severity:"error",words:[],check:((t,{settings:n})=>_e.filter((([e])=>n[e]!==undefined)).map(([n,s])=>({...wholeFile(t),message:`An appsettings file does not have a setting for ${e.t(inputOf(n))}.`,hint:s})))}
function inputOf(t){return e.S.find(([,e])=>e===t)?.[0]??t}const qe={id:"injection/contradiction",level:"runtime",severity:"error",words:[],check:((t,n)=>{const{enableSsl:s,secureSocketOptions:r}=n.settings
const o=s!==undefined&&r!==undefined&&s===(r==="None")
if(o){return[{...wholeFile(t),message:`${e.a7(e.t("enable-ssl"))} (${s}) and ${e.t("secure-socket-options")} (${r}) contradict each other.`,hint:"Give only one of them."}]}if(!needsTwoOptions(t,n))return[]
return[{...wholeFile(t),message:'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',hint:'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".'}]})}
const Re=/^[^\\/:*?"<>|\p{Cc}]{1,100}$/u
const Ve={id:"injection/environment",level:"runtime",severity:"error",words:[],check:((e,t)=>{const n=environmentSaid(e,t)
return n===null?[]:[{...wholeFile(e),...n}]})}
;function otherLetterCase(e,t){const{path:n,file:s}=targetOf(e,t)
const r=e.files.find(e=>e.path.toLowerCase()===n.toLowerCase())
if(s!==null||r===undefined)return null
return{message:'The file of the environment is there in another letter case: "{name}".',hint:'Rename it to "{right}", or give the name of the environment in that letter case.',names:{name:nameOf(r.path),right:nameOf(n)}}}const He={id:"injection/other-value",level:"runtime",severity:"error",words:[],check:((e,t)=>{const{file:n}=targetOf(e,t)
if(n===null)return[]
const s=writtenLeaves(e,t).map((({option:e})=>({option:e,place:leafPlace(n.document,namesOf(e))})))
const r=s.flatMap((({option:e,place:t})=>t.status==="taken"?[{file:n,span:t.member.nameSpan,message:`Something else than one value stands here, where ${e.name} should be.`,hint:"Delete it, and inject again."}]:[]))
if(s.every((({place:e})=>e.status!=="absent")))return r
const o=homeOf(n.document,ne)
if(o.status!=="taken")return r
return[...r,{file:n,span:o.member.nameSpan,message:"This is not an object, so the settings of Smtp cannot go into it.",hint:"Write an object in its place, or delete it."}]})}
const Ge={id:"injection/hidden",level:"runtime",severity:"error",words:[]}
const Je={...Ge,check:((e,t)=>t.mode==="check"?[]:hiddenLeaves(e,t).filter(({isEverywhere:e})=>e).map(t=>hiddenComplaint(e,t)))}
const ze={...Ge,check:((e,t)=>hiddenLeaves(e,t).filter(({by:e,isEverywhere:t})=>!t||e.some(({entry:e})=>e.isKnown)).map(t=>({...hiddenComplaint(e,t),severity:"warning"})))}
function hiddenComplaint(t,{leaf:{option:n,setting:s},by:r,isEverywhere:o}){const[i]=r
const a=t.readings.find(({stack:e})=>e.environment===i?.environment)
const l=a===undefined||i===undefined?wholeFile(t):nameSpot(a,i.entry,namesOf(n))
const c=i?.entry.variable??null
const u=c===null?"A later file sets":'The environment key "{variable}" sets'
const d=o?"":" in {environments}"
return{...l,setting:s,message:`${u} ${n.name}${d}, which wins over the value that is to be injected.`,hint:c===null?'Delete it there, or inject into that file: give its environment as "environment".':"Take the key out of the environment, or take the input out.",names:{environments:e.h(r,e=>e.environment,3),...c===null?{}:{variable:c}}}}const Qe=[Ke,qe,Ve,De,He,Je]
const Ze=[ze]
;;const Xe="The site does not start"
const Ye={id:"json/not-well-formed",level:"file"}
function notWellFormed({path:e},{message:t,hint:n,words:s},r){const{id:o,level:i}=Ye
const a=`${t} ${Xe}: "${s}"`
return{rule:o,level:i,severity:"error",path:e,at:r,message:a,hint:n,related:[]}}const et={id:"json/duplicate-key",level:"file",severity:"error",words:["A duplicate key '{key}' was found."],check:(({stack:e})=>e.layers.flatMap((({file:e,duplicates:n})=>e===null?[]:n.map(({path:n,first:s,second:r})=>({file:e,span:{start:r.start,end:r.end},message:"The key is set a second time in this file. Letter case does not count.",hint:"Delete one of the two.",names:{key:keyText(n)},related:[t.r("The first one",e,s)]})))))}
const tt={id:"source/encoding",level:"runtime",severity:"error",words:[],check:(({files:e})=>e.flatMap((e=>e.badBytes.map(t=>({file:e,span:t,message:"This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.",hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})))))}
const nt=[et,tt]
;function complaint(e,t){return{...e,...t}}function allowed({type:e,name:t}){switch(e.kind){case"string":return"Write a string in double quotes."
case"int":return`Write ${t==="Port"?"the number of the port":"a whole number"}, without a point, as in ${t==="Port"?"587":"2000"}.`
case"boolean":return'Write true or false. Neither 1 nor "yes" is one of them.'
case"time-span":return'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
case"enum":return`Write one of ${e.names.join(", ")}.`}}const st=/^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i
function hintFor$1(e,t){const n=allowed(e)
if(e.name!=="SecureSocketOptions"||!st.test(t))return n
return`${n} With port 465 it is SslOnConnect, with 587 it is StartTls.`}function meantBy(n,{name:s,type:r},o){const i=o.trim()
switch(r.kind){case"int":return/^\d{1,9}\.0*$/.test(i)?Number.parseInt(i,10):null
case"boolean":return t.g(i)
case"enum":{const t=s==="SecureSocketOptions"&&st.test(o)
return t?tlsForPort(n):e.N(i,r.names)}case"string":case"time-span":return null}}const rt={string:"a string",int:"a whole number",boolean:"true or false","time-span":"a span of time",enum:"one of its words"}
const ot={id:"options/unconvertible",level:"section",severity:"error",words:["Failed to convert configuration value at '{key}' to type '{type}'."],check:(t=>faultsOf(t,"unconvertible").map(({entry:n,names:s,option:r})=>{const o=n.value??""
const i=e.u(o)!==null
const a={message:`${by(n.variable)}The value of ${r.name} is ${o===""?"empty":i?"a placeholder that nothing in .NET replaces":`not ${rt[r.type.kind]}`}.`,hint:hintFor$1(r,o),names:{key:s.join(":"),type:typeName(r.type),...n.variable===null?{}:{variable:n.variable}}}
const l=otherValue(n,meantBy(t,r,o))
return{...complaint(valueSpot(t,n,s),a),...l}}))}
function by(e){return e===null?"":'The variable "{variable}" sets it: '}const it={id:"options/not-a-string",level:"section",severity:"error",words:["Cannot create instance of type 'System.String' because it has multiple public parameterized constructors."],check:(e=>faultsOf(e,"not-a-string").map(({names:t,option:n})=>complaint(spotAround(e,t),{message:`The value of ${n.name} is an object or an array, but it should be a string.`,hint:allowed(n)})))}
const at="Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required."
const lt={id:"options/from-missing",level:"section",severity:"error",words:[at],check:(e=>faultsOf(e,"from").filter(({isMissing:e})=>e).map(({entry:t,names:n})=>{const s=causeOf(e)
return complaint(nameSpot(e,t,n),{message:`From is ${t===null?"missing":"empty"}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${s.message}`,hint:`Set From here to an address that the mail server lets you send from, or ${s.hint}.`,names:s.names})}))}
function causeOf({stack:t}){const n=t.children(F).flatMap(({nodes:e})=>e.flatMap(e=>[...e.entries()])).map(([,{variable:e}])=>e)
const[s,...r]=n.flatMap(e=>e??[])
if(s===undefined||n.includes(null)){return{message:"",hint:"delete all of Smtp",names:{}}}if(r.length===0){return{message:' Smtp exists only because the environment has the key "{variable}".',hint:'take the key "{variable}" away from the environment',names:{variable:s}}}return{message:" Smtp exists only because the environment has these keys: {variables}.",hint:"take all of them away from the environment",names:{variables:e.h([s,...r],e=>e,9)}}}const ct={id:"options/from-invalid",level:"section",severity:"error",words:[at],check:(e=>faultsOf(e,"from").filter(({isMissing:e})=>!e).map(({entry:t,names:n})=>complaint(valueSpot(e,t,n),{message:'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',hint:"Write one address, as in post@example.org or The Bakery <post@example.org>."})))}
const ut={id:"options/out-of-range",level:"section",severity:"error",words:["The `{key}` {said}"],check:(e=>faultsOf(e,"out-of-range").map(({entry:t,names:n,option:s,words:r,limit:o})=>complaint(valueSpot(e,t,n),{message:`The value of ${s.name} is a span of time that Umbraco does not accept.`,hint:`Set it to ${o}. "1" is one day, and "24:00:00" is 24 days.`,names:{key:n.join(":"),said:r}})))}
const dt=[ot,it,lt,ct,ut]
const ft={id:"options/unread-file",level:"runtime",severity:"warning",words:[],check:(({unread:e})=>e.map(({file:e,meant:t,why:n})=>({file:e,span:{start:e.document.root.start,end:e.document.root.start+1},message:n==="letter-case"?"Where file names keep their letter case, as on Linux, the site does not read this file.":"No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.",hint:`Name the file ${t}, or ask for its environment by name.`})))}
const mt={id:"options/environment-name",level:"runtime",severity:"warning",words:[],check:(e=>{const{environment:t}=e.stack
const n=hasFile(e)?null:nameSaid(t)
if(n===null)return[]
const{start:s}=e.named.document.root
return[{file:e.named,span:{start:s,end:s+1},names:{environment:t},...n}]})}
;;const ht=[ft,mt]
const pt=/^(?:DOTNET_|ASPNETCORE_)/i
const gt={id:"environment-keys/name",level:"runtime",severity:"warning",words:[],check:(e=>variablesOf(e).flatMap(([t,n])=>{const s=variableSaid(t)
if(s===null)return[]
return[{...nameSpot(e,n,F),names:{name:t},...s}]}))}
function variableSaid(t){const n=t.replace(pt,"")
const s=n.split(/[^A-Za-z]+/).filter(e=>e!=="")
const r=isSameName(s[0]??"","Umbraco")
const o=r&&s.some(t=>e.N(t,["Smtp"])!==null)
if(!o&&!s.some(e=>isSameName(e,"Smtp")))return null
const i=ne.find(e=>isSameName(e,s.at(-1)??""))
const a='The environment key "{name}" does not set anything of Umbraco.'
if(i===undefined){const e="The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__."
return r?null:{message:a,hint:e}}const l=`UMBRACO__CMS__GLOBAL__SMTP__${i.toUpperCase()}`
if(isSameName(keyOfVariable(n),keyOfVariable(l)))return null
return{message:a,hint:r?namedRight(n,l):`If it is meant for Umbraco, name it ${l}.`}}function namedRight(e,t){if(!/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(e))return`Name it ${t}.`
return isSameName(keyOfVariable(e.replace(/\.$/,"")),keyOfVariable(t))?`Name it ${t}, without the full stop at its end.`:`Name it ${t}, with two underscores between the parts.`};const vt={id:"environment-keys/two-spellings",level:"runtime",severity:"warning",words:[],check:(e=>e.sameKeys.map(t=>({...nameSpot(e,null,F),message:'The environment has the key "{name}" in two spellings.',hint:"Keep one of them: which of the two wins is not certain.",names:{name:t}})))}
const bt=[gt,vt]
const wt={enablessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.",ssl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usetls:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",timeout:"Delete it: Umbraco does not have a setting for the time-out, which is two minutes.",fromname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',displayname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',fromaddress:"Write From.",fromemail:"Write From.",sender:"Write From.",server:"Write Host.",hostname:"Write Host.",smtpserver:"Write Host.",user:"Write Username.",login:"Write Username.",pass:"Write Password.",pwd:"Write Password.",pickupdirectory:"Write PickupDirectoryLocation.",clientdomain:"Delete it: Umbraco does not have a setting for the name in EHLO.",defaultcredentials:"Delete it: Umbraco logs in with Username and Password, or not at all."}
const kt={id:"options/unknown-key",level:"runtime",severity:"warning",words:[],check:(e=>{const t=keySpots(e)
return e.stack.children(F).filter((({name:e})=>!ne.some((t=>isSameName(t,e))))).flatMap(({name:n,nodes:s})=>{const[r]=[...s.at(-1)?.entries()??[]].map(([,e])=>e)
const o=t.get(n.toLowerCase())??nameSpot(e,r??null,smtpNames(n))
const i=r?.variable??null
if(i!==null&&variableSaid(i)!==null)return[]
const a={...o,message:`${i===null?"The":'The variable "{variable}" sets a'} key "{name}" of Smtp${i===null?" is":", which is"} not one of its settings, so nothing reads it.`,hint:hintFor(n),names:{name:n,...i===null?{}:{variable:i}},...i===null?mendOf(e,n):{}}
return[a]})})}
;function lettersOf(e){return e.toLowerCase().replaceAll(/[^a-z]/g,"")}function hintFor(t){const n=lettersOf(t)
const s=Object.hasOwn(wt,n)?wt[n]:undefined
if(s!==undefined)return s
const r=t.toLowerCase()==="post"?"Port":e.N(t.trim(),ne)
const o=ne.find(e=>isSameName(e,n))
const i=r??o
return i==null?`Delete it. The settings are ${ne.join(", ")}.`:`Did you mean ${i}? If not, delete the key.`}const yt=new Set(["enablessl","ssl","usessl","usetls"])
function mendOf(e,t){const[n,...s]=e.files.flatMap(({document:e})=>membersOf(e,smtpNames(t)).map(t=>({member:t,text:e.text})))
if(n===undefined||s.length>0)return{}
const{member:r,text:o}=n
if(yt.has(lettersOf(t)))return tlsInstead(e,r)
const i=hintFor(t)
if(i.startsWith("Delete it: "))return withoutMember(o,r)
const a=optionIn(i)
return a===null||a==="PickupDirectoryLocation"||isSet(e,a)?{}:otherName(r,a)}function optionIn(e){const t=/^(?:Write (\w+)\.|Did you mean (\w+)\?)/.exec(e)
return ne.find(e=>e===(t?.[1]??t?.[2]))??null}function tlsInstead(e,{name:t,nameSpan:n,value:s}){const r=tlsForPort(e)
const o=s.kind==="true"||s.kind==="string"&&/^true$/i.test(s.text)
if(!o||r===null||t.includes(":")||isSet(e,"SecureSocketOptions"))return{}
const i={start:n.start,end:s.end}
return{rewrite:{span:i,after:`"SecureSocketOptions": "${r}"`}}}const St=[["Smtp"],["Umbraco","Smtp"],["Umbraco","Global","Smtp"],["Umbraco","CMS","Smtp"],["CMS","Global","Smtp"],["Global","Smtp"]]
const Ot={id:"options/misplaced",level:"runtime",severity:"warning",words:[],check:(({files:e})=>e.flatMap((e=>[...St.flatMap((t=>membersOf(e.document,t).filter(({value:e})=>looksLikeMail(e)).map(({nameSpan:n})=>({file:e,span:n,message:`Umbraco does not read mail settings in ${t.join(":")}.`,hint:"Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here."})))),...misspeltIn(e)])))}
;;function isWhole(e,[t,n,s],r){const o=membersOf(e,[...t,n,...s,"From"]).length>0
return o&&membersOf(e,[...t,r]).length===0}function looksLikeMail(e){if(e.kind!=="object")return false
return e.members.some(({name:e})=>ne.some(t=>isSameName(t,e)))}const xt=/^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i
const Tt={id:"options/variable-name",level:"runtime",severity:"warning",words:[],check:(e=>e.files.flatMap((t=>t.document.root.members.filter((({name:e})=>xt.test(e))).map(({name:n,nameSpan:s})=>({file:t,span:s,...withColons(e,t,{name:n,span:s}),message:'The key "{name}" is written as a variable is. In a file, nothing reads it.',hint:'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',names:{name:n}})))))}
function withColons(e,{document:t},{name:n,span:{start:s,end:r}}){const o=n.includes("__")?n.replaceAll("__",":"):n.replaceAll(".",":")
const i=isSet(e,"From")||/:From$/i.test(o)
const a=membersOf(t,o.split(":")).length>0
if(a||!i||r-s!==n.length+2||!o.includes(":"))return{}
return{rewrite:{span:{start:s+1,end:r-1},after:o}}}const Ct={id:"options/two-objects",level:"runtime",severity:"warning",words:[],check:(({files:e})=>e.flatMap(secondObjects))}
;const jt=[kt,Ot,Tt,Ct]
const Nt={id:"options/own-sender",level:"advice",severity:"notice",words:[],check:(({ownSenders:e})=>e.map(e=>({...e,message:"This code seems to replace Umbraco's sender, so the site may not use its mail settings.",hint:"Where it does, a test with these settings says nothing about the mails of the site."})))}
const Mt={9:"9",10:"10 to 12",13:"13 and 14",16:"15 and 16"}
const $t={id:"options/other-version",level:"runtime",severity:"warning",words:[],check:(e=>{const t=new Map
for(const n of e.otherVersions){for(const[s,r]of differences(e,n)){const e=t.get(s)
if(e===undefined)t.set(s,{complaint:r,versions:[n.umbraco]})
else e.versions.push(n.umbraco)}}return[...t.values()].map(said)})}
function said({complaint:e,versions:t}){const n=t.toSorted((e,t)=>e-t).map(e=>Mt[e]??String(e))
return{...e,names:{...e.names,versions:n.join(", ")}}}function differences(e,{binding:t}){const n=new Set(e.binding.faults.map(({names:e})=>e.join(":")))
const s=t.faults.filter(({names:e})=>!n.has(e.join(":")))
const r=new Set(t.faults.map(({names:e})=>e.join(":")))
const o=[...t.smtp?.options.values()??[]].filter(t=>{const s=smtpNames(t.option.name).join(":")
return!r.has(s)&&!n.has(s)&&isOtherValue(e,t)})
return[...s.map(t=>[`fault ${t.names.join(":")}`,faultSaid(e,t)]),...o.map(t=>[`value ${t.option.name}`,valueSaid(e,t)])]}function isOtherValue(e,{option:t,value:n,entry:s}){const r=optionOf(e,t.name)
if(r?.entry==null||s?.isKnown===false)return false
return(r.value??"")!==(n??"")}const Lt="Write a value that every version reads in the same way. The version is found where the project file stands beside this file."
function faultSaid(e,t){const n="entry"in t?t.entry:null
const s=(n&&valueSpotOf(n))??spotAround(e,t.names)
return{...s,message:"The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.",hint:Lt,names:{option:t.option.name}}}function valueSaid(e,{option:t,entry:n}){const s=(n&&valueSpotOf(n))??nameSpot(e,n,smtpNames(t.name))
return{...s,message:"Umbraco {versions} reads another value of {option} here than the newest one.",hint:Lt,names:{option:t.name}}}const Pt=[Nt,$t]
const It="SecureSocketOptions"
;const Et={id:"options/null-secure-socket-options",level:"runtime",severity:"error",words:[],check:(e=>{const t=secureOption(e)
if(t?.entry.value!==null||t.value!==0)return[]
return[{...valueSpot(e,t.entry,smtpNames(It)),message:"SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.",hint:'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.',...otherValue(t.entry,tlsForPort(e))}]})}
const Ut={id:"options/number-without-name",level:"runtime",severity:"error",words:[],check:(t=>{const n=secureOption(t)
if(n===null||e.ao[n.value]!==undefined)return[]
return[{...valueSpot(t,n.entry,smtpNames(It)),message:`SecureSocketOptions is ${n.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,hint:`Write one of ${e.ao.join(", ")}.`}]})}
const At={id:"options/list",level:"runtime",severity:"warning",words:[],check:(t=>{const n=secureOption(t)
if(n?.entry.value?.includes(",")!==true)return[]
const s=e.ao[n.value]??String(n.value)
return[{...valueSpot(t,n.entry,smtpNames(It)),message:`SecureSocketOptions is a list. .NET makes ${s} of it.`,hint:"Write one word."}]})}
const Bt="PickupDirectoryLocation"
const Ft={id:"pickup/outside-development",level:"runtime",severity:"error",words:[],check:(e=>{const n=optionOf(e,Bt)
if(isDevelopment(e)||n?.entry==null)return[]
if(n.isKnown&&t.t(textOf$1(e,Bt))==="")return[]
const s=t.t(textOf$1(e,"Host"))!==""
return[{...nameSpot(e,n.entry,smtpNames(Bt)),message:`Every mail goes into a folder, and none is sent${s?", although a host is set":""}.${/^[A-Za-z]:|\\/.test(textOf$1(e,Bt))?" The path is one of Windows, which a site on Linux does not have.":""}`,hint:'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.'}]})}
const Wt="DeliveryMethod"
const Dt={id:"pickup/delivery-method",level:"runtime",severity:"warning",words:[],check:(e=>{const n=optionOf(e,Wt)
if(n?.entry==null||typeof n.value!=="number"||n.value===0)return[]
const s=optionOf(e,Bt)
if(s?.isKnown===false||t.t(textOf$1(e,Bt))!=="")return[]
return[{...valueSpot(e,n.entry,smtpNames(Wt)),message:"DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.",hint:"Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation."}]})}
const _t={id:"options/absent",level:"advice",severity:"notice",words:[],check:((t,{mode:n})=>{if(n==="inject"||t.binding.smtp!==null)return[]
return[{...nameSpot(t,null,F),message:"No mail settings are set, so the site does not send mail.",hint:`Where the environment supplies them, name its keys in ${e.t("environment-keys")}.`}]})}
const Kt=["From","Host","Port",It,"Username","Password",Bt]
const qt={id:"options/hidden",level:"advice",severity:"notice",words:[],check:((t,{settings:n})=>Kt.flatMap((s=>{const r=t.stack.entries(smtpNames(s))
const o=r.at(-1)
if(o===undefined)return[]
if(o.variable===null)return emptied(t,s,r)
const{variable:i}=o
return r.filter(e=>e.layer.kind==="file"&&e.value!=="").slice(-1).filter(({value:e})=>!o.isKnown||e!==o.value).filter(({value:t})=>s!=="Password"||n.password!==undefined||!e.z(t??"")).map(e=>({...nameSpot(t,e,smtpNames(s)),message:`The value of ${s} does not count here: "{variable}" hides it.`,hint:"Delete one of the two, unless this one is meant for where the other is missing.",names:{variable:i},related:relatedEntry("The variable",o)}))})))}
;const Rt=["Umbraco","CMS","Content","Notifications","Email"]
const Vt={id:"options/notifications-email",level:"runtime",severity:"warning",words:[],check:(t=>{const n=t.stack.entry(Rt)
const s=n?.value??""
if(n===null||!(e.x(s)||e.w(s)))return[]
return[{...valueSpot(t,n,Rt),message:"This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.",hint:"Set it to an address that the mail server lets you send from, or delete it."}]})}
const Ht=[Et,Ut,At,Ft,Dt,_t,qt,Vt]
const Gt=[...nt,...dt,...jt,...bt,...Ht,...ht,...Pt]
const Jt=[[17,10],[15,9],[13,8],[11,7],[10,6],[9,5]]
const zt=18
;;const Qt=[18,16,13,10,9].map(generationOf)
;function missingName(e,t,{environment:n}){const s=environmentOf(e)
const r=n===undefined||n===""||n==="*"
return s===null||!r||t.includes(s)?[]:[s]};;function otherVersions(e,t,n){return Qt.filter(({umbraco:t})=>t!==e.generation.umbraco).map(s=>{const r=stackOf({...e,generation:s},t,n)
return{umbraco:s.umbraco,binding:bind(r)}})}function isLayerOf(e,t,{generation:n}){if(isBaseName(e)||environmentOf(e)===t)return true
const s=n.dotnet<10?null:applicationEnvironmentOf(e)
return s===""||s===t};;const Zt=/^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i
const Xt=/^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i
;;async function withPackages(e,t){const{named:n,beside:s,packagesAt:r}=e
if(r===null)return ofSite(e)
if(t.status!=="found"){const t=r+1>=n.path.split("/").length
return ofSite({...e,packagesAt:t?null:r+1})}const{readCentralVersion:o}=await Promise.resolve().then(()=>require("./read.js")).then(e=>e.r)
const i=await o(t.file)??s.umbraco
return ofSite({...e,beside:{...s,umbraco:i},packagesAt:null})};;;;function pathOf(e){return e.ok?e.file.path:e.path};;;;;;;function spotIn(e,t,n){const{named:s}=e
const r=smtpNames(optionOfSetting(t)?.name??"")
const o={file:s,span:innermost(s.document,r).span}
if(n===null)return o
const i=stackOf(filesOf(e),n,[])
const a=i.entry(r)
const l=i.layers.flatMap(({file:e})=>e??[])
return(a&&valueSpotOf(a))??spotAround({files:l,named:s},r)};;;;const Yt=Object.defineProperty({__proto__:null,openAppSettings:openAppSettings},Symbol.toStringTag,{value:"Module"})
exports.c=Yt
exports.g=generationOf
exports.n=nameOf
exports.o=optionOfSetting
exports.r=reads
exports.v=versionOn

