"use strict"
var about=(function(n,s,{instead:o,...i}){const a=void 0===o?{}:n.otherwise(s,o)
return{...n.spot(s),...i,...a}}),
hasServer=(function({settings:n,isUnknown:o}){return"Network"===n.deliveryMethod&&(""!==s.t(n.host??"")||o("Host"))}),
isLocal=(function({settings:s}){const o=s.host??""
return n.v(o)||/^(?:127\.[\d.]+|\[?::1\]?)$/.test(o)}),
logsIn=(function({login:n}){return s.o(n.userName)&&s.o(n.password)}),
isReceiving=(function({settings:n}){return/\.mail\.protection\.outlook\.com$/i.test(n.host??"")}),
senderOf=(function({settings:n,isUnknown:s}){return s("From")?"":n.from??""}),
comparable=(function(n){return/[^\0-\x7f]/.test(n)?Array.from(n,capital).join(""):n.toUpperCase()}),
isSameName=(function(n,s){return comparable(n)===comparable(s)}),
flatten=(function(n,s,{into:o,make:i}){const a=new Flattening(s,i)
a.object(n,{node:o,path:null,nameSpan:n})
return a}),
below=(function({node:n,path:s},o,{start:i,end:a}){return{node:n.below(o),path:{name:o,parent:s},nameSpan:{start:i,end:a}}}),
generationOf=(function(n){const[,s]=B.find((([s])=>n>=s))??[9,5]
return{umbraco:Math.max(n,9),dotnet:s}}),
fileLayer=(function(n,{dotnet:s}){const{layers:o}=n
const i=o.get(s)
if(void 0!==i)return i
const{layer:a,isOfEveryVersion:l}=newLayer(n,s)
for(const n of l?D:[s])o.set(n,a)
return a}),
newLayer=(function(n,s){const o=new KeyNode
const i=[]
const a={kind:"file",file:n,keys:o,duplicates:i}
const l=flatten(n.document.root,s,{into:o,make:(({value:s,nameSpan:o,written:i})=>{const l={start:i.start,end:i.end}
const c={file:n,nameSpan:o,valueSpan:l,json:i}
return{layer:a,value:s,isKnown:!0,written:c,variable:null}})})
for(const n of l.duplicates)i.push(n)
return{layer:a,isOfEveryVersion:l.isOfEveryVersion}}),
prefixedLayers=(function(n,{umbraco:s}){const o=s<13?K.toReversed():K
return o.flatMap((s=>{const o=n.filter(({name:n})=>n.toUpperCase().startsWith(s))
return 0===o.length?[]:[variablesLayer("prefixed-variables",o,n=>n.slice(s.length))]}))}),
valueSpotOf=(function({written:n}){return n&&{file:n.file,span:n.valueSpan}}),
environmentOf=(function(n){return/^appsettings\.(.+)\.json$/i.exec(nameOf(n))?.[1]??null}),
nameOf=(function(n){return n.slice(n.lastIndexOf("/")+1)}),
fileMeantBy=(function(n){const s=n.toLowerCase()
return Object.hasOwn(V,s)?V[s]??null:null}),
unreadFiles=(function(n,o){return n.flatMap(n=>{const i=environmentOf(n.path)
if(null===i||i===o)return[]
const a=fileMeantBy(i)
if(null!==a)return[{file:n,meant:a,why:"other-generation"}]
const l=[...null===o?[]:[o],...q].find(n=>s.k(n,i)&&n!==i)
return void 0===l?[]:[{file:n,meant:`appsettings.${l}.json`,why:"letter-case"}]})}),
environmentsOf=(function(n,o){const{environment:i="",environmentKeys:a=[]}=o
if(""!==i&&"*"!==i)return[i]
const l=new Set(unreadFiles(n.others,null).map(({file:n})=>n))
const c=[...n.others.filter(n=>!l.has(n)).map(({path:n})=>environmentOf(n)),...n.others.map(({path:n})=>applicationEnvironmentOf(n)??""),...a.map(({environment:n})=>n),...Array.from(n.variablesIn.keys(),capitalized)]
const u=new Map([[s.A,s.A]])
for(const n of c)null!==n&&""!==n&&(u.has(n.toLowerCase())||u.set(n.toLowerCase(),n))
return s.m([...u.values()],s.u)}),
countsIn=(function(n,o){return o!==s.A||!n.some((n=>s.k(n,"Production")))}),
stackOf=(function(n,s,o){const{base:i,others:a,generation:l}=n
const c=n.variablesIn.get(s.toLowerCase())??n.variables
const u=keysOf(o,s)
const d=a.filter(({path:n})=>environmentOf(n)===s)
const m=l.dotnet<10?[]:applicationFiles(a,s)
const f=[...prefixedLayers([...u,...c],l),...[...null===i?[]:[i],...d,...m].map((n=>fileLayer(n,l))),...0===u.length?[]:[variablesLayer("variables",u)],...0===c.length?[]:[variablesLayer("web-config",c)]]
return new Stack(s,l,f)}),
applicationFiles=(function(n,s){const of=(s=>n.filter(({path:n})=>applicationEnvironmentOf(n)===s))
return[...of(""),...of(s)]}),
keysOf=(function(n,o){return n.filter(n=>null===n.environment||s.k(n.environment,o)).map(({name:n,value:s})=>({name:n,value:s,written:null}))}),
sameKeysIn=(function(n,s){const o=new Set
return keysOf(n,s).flatMap(({name:n})=>{const s=comparable(keyOfVariable(n))
if(o.has(s))return[n]
o.add(s)
return[]})}),
boundInt32=(function(n){const o=/^([^\0]*\d)\0+\s*$/.exec(n)?.[1]
return s.f(void 0===o||/[#x&]/i.test(o)?n:o)}),
boundEnum=(function(n,o){const i=n.split(",").map((n=>enumPart(s.t(n),o)))
return i.reduce(((n,s)=>null===n||null===s?null:n|s),0)}),
enumPart=(function(n,o){if(/^[+-]?\d+$/.test(n))return s.f(n)
if(/[^\0-\x7f]/.test(n))return null
const i=o.findIndex((s=>s.toLowerCase()===n.toLowerCase()))
return i<0?null:i}),
knownTo=(function(n,s){return s.filter((({since:s=0,until:o=1/0})=>n>=s&&n<=o))}),
bind=(function(n){const{umbraco:s}=n.generation
const o=[]
const bound=((i,a)=>new Map(knownTo(s,a).map((s=>{const a=boundOption(n,[...i,s.name],s)
o.push(...a.faults)
return[s.name,a.bound]}))))
const i=bound(oe,se)
const a=n.children(F).length>0
const l=a?bound(F,te):null
null!==l&&o.push(...fromFaults(l))
o.push(...rangeFaults(i,s))
return{smtp:l&&{options:l},global:i,faults:o}}),
boundOption=(function(n,s,o){const i=n.entry(s)
const{type:a}=o
const l=n.children(s)
const c=null===i||i.isKnown&&null===i.value
if(c){const c=l.length>0
const u=c?valueOfObject(o,n):emptyValue(o,i,n)
const d=c&&"string"===a.kind
const m=d?[{kind:"not-a-string",names:s,option:o,children:l}]:[]
return{bound:{option:o,entry:i,value:u,isKnown:!0},faults:m}}if(!i.isKnown)return{bound:{option:o,entry:i,value:null,isKnown:!1},faults:[]}
const u=converted(i.value??"",a)
const d=void 0===u?[{kind:"unconvertible",names:s,option:o,entry:i}]:[]
return{bound:{option:o,entry:i,value:u??null,isKnown:!0},faults:d}}),
emptyValue=(function({name:n,type:s},o,i){return null===o||i.generation.dotnet<10?defaultOf(n,i):"time-span"===s.kind&&s.isNullable?null:ie[s.kind]}),
defaultOf=(function(n,{generation:s}){return"UseHttps"===n?s.umbraco>=17:re[n]??null}),
converted=(function(n,o){switch(o.kind){case"string":return n
case"int":return boundInt32(n)??void 0
case"boolean":return s.c(n)??void 0
case"time-span":return o.isNullable&&""===n?null:boundTimeSpan(n)??void 0
case"enum":return boundEnum(n,o.names)??void 0}}),
fromFaults=(function(n){const o=n.get("From")
if(!0!==o?.isKnown)return[]
const{entry:i,option:a,value:l}=o
const c="string"==typeof l?l:""
const u=""===s.t(c)
return!u&&isEmailAddress(c)?[]:[{kind:"from",names:[...F,a.name],option:a,entry:i,isMissing:u}]}),
isEmailAddress=(function(n){const s=n.indexOf("@")
const o=s>0&&s<n.length-1&&n.lastIndexOf("@")===s
return o&&!/[\r\n]/.test(n)}),
rangeFaults=(function(n,s){return le.filter((({since:n,until:o})=>s>=n&&s<=o)).flatMap((({name:s,least:o,most:i,words:a,limit:l})=>{const c=n.get(s)
if(null==c?.entry||"bigint"!=typeof c.value)return[]
const{value:u,entry:d,option:m}=c
const f=(null===o||u>=o)&&(null===i||u<=i)
if(f)return[]
const h=[...oe,s]
return[{kind:"out-of-range",names:h,option:m,entry:d,words:a,limit:l}]}))}),
stepsTo=(function(n,s){const o=[]
const i=[{object:n.root,depth:0}]
for(const n of i)for(const a of n.object.members){const l=n.depth+sharedNames(a.name,s.slice(n.depth))
if(l!==n.depth){o.push({member:a,depth:l})
"object"===a.value.kind&&i.push({object:a.value,depth:l})}}return o}),
sharedNames=(function(n,s){if(n.length>s.join(":").length)return 0
const o=n.split(":")
return o.every(((n,o)=>isSameName(n,s[o]??"\0")))?o.length:0}),
membersOf=(function(n,s){return stepsTo(n,s).filter((({depth:n})=>n===s.length)).map((({member:n})=>n))}),
valuesBelow=(function(n,s){const o=stepsTo(n,s).flatMap((({member:{value:n},depth:s})=>"object"===n.kind?[{object:n,depth:s}]:[]))
return[{object:n.root,depth:0},...o].flatMap((({object:n,depth:o})=>{const i=s.slice(o)
return n.members.flatMap((({name:n,value:s})=>{const o=n.split(":",i.length+2)
const a=o.length===i.length+1&&i.every((n,s)=>isSameName(n,o[s]??"\0"))
return a?[{name:o.at(-1)??"",value:s}]:[]}))}))}),
innermost=(function(n,s){const{start:o}=n.root
const i={span:{start:o,end:o+1},depth:0}
return stepsTo(n,s).reduce(((n,{member:s,depth:o})=>o>n.depth?{span:s.nameSpan,depth:o}:n),i)}),
isFilledObject=(function(n){return"object"===n.kind&&n.members.length>0}),
readStack=(function(n,s){const o=n.layers.flatMap((({file:n})=>null===n?[]:[n]))
return{stack:n,binding:bind(n),files:o,...s}}),
isDevelopment=(function({stack:n}){return"development"===n.environment.toLowerCase()}),
optionOf=(function({binding:n},s){return n.smtp?.options.get(s)??null}),
textOf$1=(function(n,s){const o=optionOf(n,s)?.value
return"string"==typeof o?o:""}),
valueSpot=(function(n,s,o){return(s&&valueSpotOf(s))??spotAround(n,o)}),
spotAround=(function({files:n,named:s},o){const[i]=[...0===n.length?[s]:n].map((n=>({file:n,...innermost(n.document,o)}))).sort((n,s)=>s.depth-n.depth)
return i??{file:s,span:{start:0,end:0}}}),
smtpNames=(function(n){return[...F,n]}),
effectiveOf=(function(n){if(null===n.binding.smtp)return ce
const text=(s=>supplied(optionOf(n,s),(({value:n})=>"string"==typeof n?n:null)))
const word=(s=>supplied(optionOf(n,s),nameOfNumber))
return{from:text("From"),host:text("Host"),port:supplied(optionOf(n,"Port"),(({value:s})=>usedPort(n,s))),secureSocketOptions:word("SecureSocketOptions"),deliveryMethod:word("DeliveryMethod"),pickupDirectoryLocation:text("PickupDirectoryLocation"),userName:text("Username"),password:text("Password")}}),
originsOf=(function(n){const o=new Map
const i=new Map
for(const[a,l]of Object.entries(ue)){const c=n.stack.entries(smtpNames(l))
const u=c.map((({written:n})=>n?.file.path??s.T))
const d=u.at(-1)
if(void 0!==d){o.set(a,d)
u.length>1&&i.set(a,u.slice(0,-1))}}return{origins:o,hidden:i}}),
supplied=(function(n,s){if(null===n)return null
const o=n.entry?.variable
return n.isKnown||null==o?s(n):{environmentKey:o}}),
nameOfNumber=(function({option:{type:n},value:s}){return"enum"!==n.kind||"number"!=typeof s?null:n.names[s]??String(s)}),
usedPort=(function(n,s){return"number"!=typeof s?null:0!==s?s:2===optionOf(n,"SecureSocketOptions")?.value?465:25}),
mailKitMail=(function(n,s){if(null===n.binding.smtp)return null
const o=optionOf(n,"SecureSocketOptions")
const i=optionOf(n,"Port")
const number=(n=>"number"==typeof n?.value?n.value:null)
const a=settingsOf(n)
const entryOf=(s=>optionOf(n,s)?.entry??null)
const spot=(s=>valueSpot(n,entryOf(s),smtpNames(s)))
return{client:"MailKit",settings:a,login:{userName:credentialOf(n,"Username",s),password:credentialOf(n,"Password",s),defaultCredentials:!1},secureSocketOptions:number(o),port:number(i),isOfOneEnvironment:s=>isOfOneEnvironment(n,me[s]??""),inComment:()=>null,at:(n,{instead:o,...i})=>{const l=me[n]??"Host"
const c=void 0===o?{}:otherValue(entryOf(l),o)
const u={...spot(l),...i,...c}
return isGiven(n,a,s)?{...u,setting:n}:u},spot:spot,otherwise:(n,s)=>otherValue(entryOf(n),s),isUnknown:(s=>!1===optionOf(n,s)?.isKnown),passwordsInFiles:n.stack.entries(smtpNames("Password")).flatMap((n=>{const s=valueSpotOf(n)
return null!==s&&n.value?[{...s,value:n.value}]:[]}))}}),
settingsOf=(function(n){const text=(s=>textOf$1(n,s)||null)
const o=text("PickupDirectoryLocation")
const i=optionOf(n,"SecureSocketOptions")?.value
return{from:text("From"),host:text("Host"),port:usedPort(n,optionOf(n,"Port")?.value??null)??25,userName:text("Username"),password:text("Password"),deliveryMethod:""===s.t(o??"")?"Network":"SpecifiedPickupDirectory",deliveryFormat:"International",enableSsl:0!==i,defaultCredentials:!1,clientDomain:null,targetName:null,pickupDirectoryLocation:o}}),
credentialOf=(function(n,o,{settings:i,mode:a}){const l="Username"===o?"userName":"password"
const c="check"===a&&Object.keys(i).length>0&&void 0===i[l]
if(c||!1===optionOf(n,o)?.isKnown)return{status:"later"}
const u=textOf$1(n,o)
return""===s.t(u)?{status:"absent"}:{status:"known",value:u}}),
e=(function(n){return 32===n||9===n}),
r=(function(n){return 10===n||13===n}),
readJson=(function(n){try{return{ok:!0,document:new Reader(n).document()}}catch(n){if(n instanceof Refused)return{ok:!1,fault:n.fault}
throw n}}),
openJson=(function(s,o){const{source:a,badBytes:l,isWritable:c}=i.d(s.bytes)
const u=readJson(a.text)
if(u.ok){const{document:n}=u
return{ok:!0,file:{...s,source:a,badBytes:l,isWritable:c,document:n,layers:new Map}}}const{mend:d}=u.fault
const m=void 0===d?null:{span:d,after:d.text}
const f=n.aC(o(s,u.fault,a.range(u.fault)),a,m)
return{ok:!1,path:s.path,finding:f}}),
weighed=(function(n,s){return s.some((({counts:n})=>n))?onlyInDevelopment(s)?asNotice(n):n:asWarning(n)}),
onlyInDevelopment=(function(n){return n.every((({environment:n})=>s.k(n,"Development")))}),
leafPlace=(function(n,s){const o=membersOf(n,s)
const[i,...a]=o
if(void 0===i)return{status:"absent"}
const l=o.find((({value:n})=>"object"!==n.kind&&"array"!==n.kind))
const c=o.filter((n=>isEmptyPair(n)))
return void 0!==l&&0===c.length?{status:"there",member:l}:0===a.length&&isBlankPair(n,i)?{status:"there",member:i}:{status:"taken",member:o.findLast(n=>n!==l)??i}}),
isEmptyPair=(function({value:n}){return"object"===n.kind?0===n.members.length:"array"===n.kind&&0===n.items.length}),
objectsOnTheWay=(function(n){return stepsTo(n,F).flatMap((({member:n,depth:s})=>"object"===n.value.kind?[{object:n.value,start:n.nameSpan.start,depth:s}]:[])).sort(((n,s)=>s.depth-n.depth||s.start-n.start))}),
homeOf=(function(n,s){const{root:o}=n
const[i={object:o,start:o.start,depth:0}]=objectsOnTheWay(n)
const{object:a,start:l,depth:c}=i
const u=F.slice(c)
if(0===u.length)return{status:"object",object:a,start:l,prefix:"",missing:[]}
const d=flattenedSibling(n,s)
if(null!==d)return{status:"object",...d,missing:[]}
const m=stepsTo(n,F).filter(n=>n.depth>c&&"object"!==n.member.value.kind).sort((n,s)=>s.depth-n.depth||s.member.nameSpan.start-n.member.nameSpan.start)
return void 0===m[0]?{status:"object",object:a,start:l,prefix:"",missing:u}:inPlaceOf(n,m[0])}),
styleOf=(function(n){const{text:s,root:o}=n
const i=[...objectsOnTheWay(n).slice(0,64).map((({object:n})=>n)),o,...o.members.slice(0,64).flatMap((({value:n})=>"object"===n.kind?[n]:[]))].filter((({members:n})=>n.length>0))
const first=(n=>i.map(n).find((n=>null!==n))??null)
const a=first((({members:n})=>colonOf(s,n[0])))??": "
const l=/\s$/.test(a)?" ":""
return{unit:unitOf(s,i),colon:a,comma:first((({members:n})=>commaOf(s,n)))??`,${l}`,pad:first((n=>padOf(s,n)))??l}}),
colonOf=(function(n,s){if(void 0===s)return null
const{nameSpan:o,value:i}=s
return blankAround(":",n.slice(o.end,i.start))}),
commaOf=(function(n,[s,o]){return void 0===s||void 0===o?null:blankAround(",",n.slice(s.value.end,o.nameSpan.start))}),
blankAround=(function(n,s){return s.trim()!==n||Je.test(s)?null:s}),
padOf=(function(n,{start:s,members:o}){const[i]=o
if(void 0===i)return null
const a=n.slice(s+1,i.nameSpan.start)
return/^[ \t]*$/.test(a)?a:null}),
unitOf=(function(n,o){let i=!1
for(const{start:a,members:l}of o){const[o]=l
const c=void 0===o?void 0:s.j(n,o.nameSpan.start)?.indent
const u=lineIndentation(n,a).indent
if(!0===c?.startsWith(u)){if(c!==u)return c.slice(u.length)
i=!0}}return i?"":"  "}),
lineIndentation=(function(n,o){const i=lineStart(n,o)
let a=i
for(;a<o&&" \t".includes(n.charAt(a));)a+=1
const l=s.j(n,i)?.eol??firstLineEnd(n)
return{eol:l,indent:n.slice(i,a)}}),
lineStart=(function(n,s){return Math.max(n.lastIndexOf("\n",s-1),n.lastIndexOf("\r",s-1))+1}),
isBroken=(function(n){return Je.test(n)}),
nested=(function(n,s){return n.reduceRight((n,s)=>[{name:s,value:n}],s)}),
lineBreak=(function({at:n}){return null===n?"":n.eol+n.indent}),
joined=(function(n,s){const{style:o,at:i}=s
const a=null===i?o.comma:`,${lineBreak(s)}`
return n.map((n=>written(n,s))).join(a)}),
written=(function({name:n,value:s},o){const i="string"==typeof s?s:objectText(s,o)
return JSON.stringify(n)+o.style.colon+i}),
insertMembers=(function(n,{object:s,start:o},{members:i,style:a}){const{text:l}=n
const c=s.start+1,u=s.end-1
const d=n.comments.filter((n=>n.start>=c&&n.end<=u))
if(s.members.length>0)return behindLast({text:l,object:s,comments:d},{members:i,style:a})
const m=d.at(-1)
return void 0===m?[intoBlank({text:l,object:s,start:o},{members:i,style:a})]:[behindComment({text:l,object:s,last:m},{members:i,style:a})]}),
behindLast=(function({text:n,object:o,comments:i},{members:a,style:l}){const c=o.members.at(-1)
if(void 0===c)throw new RangeError("The object is empty")
const{end:u}=c.value
const d=s.j(n,c.nameSpan.start)
const m=i.filter((n=>n.start>=u))
const f=trailingComma(n,{start:u,end:o.end-1},m)
const h={style:l,at:d}
const p=null===f?u:f+1
const v=null===d?p:afterLine(n,p,m)
const w=null===d?joined(a,h):lineBreak(h)+joined(a,h)
if(null!==f){const n=null===d?l.comma.slice(l.comma.indexOf(",")+1):""
return[insertion(v,`${n}${w},`)]}return null===d?[insertion(u,l.comma+w)]:v===u?[insertion(u,`,${w}`)]:[insertion(u,","),insertion(v,w)]}),
insertion=(function(n,s){return{start:n,end:n,text:s}}),
trailingComma=(function(n,{start:s,end:o},i){let a=s
for(const s of[...i,{start:o,end:o}]){const o=n.slice(a,s.start).indexOf(",")
if(o>=0)return a+o
a=s.end}return null}),
afterLine=(function(n,s,o){let i=s
for(const s of o)if(!(s.start<i)){if(skipBlank(n,i)<s.start)break
i=s.end}const a=skipBlank(n,i)
return isBroken(n.charAt(a))?a:i}),
skipBlank=(function(n,s){let o=s
for(;" \t".includes(n.charAt(o))&&o<n.length;)o+=1
return o}),
askedEnvironment=(function({named:n},{environment:s=""}){return""===s||"*"===s?null:null===environmentOf(n.path)?s:null}),
targetOf=(function(n,s){const{named:o,files:i}=n
const a=askedEnvironment(n,s)
if(null===a)return{path:o.path,file:o}
const l=o.path.slice(0,o.path.length-nameOf(o.path).length)
const c=`${l}appsettings.${a}.json`
return{path:c,file:i.find(n=>n.path===c)??null}}),
surroundingsOf=(function(n,s){const{file:o}=targetOf(n,s)
return n.readings.flatMap((s=>{const{layers:i}=s.stack
const a=i.findLastIndex((s=>null===o?isBelowEnvironments(s,n):s.file===o))
return null!==o&&a<0?[]:[{reading:s,below:i.slice(0,a+1),above:i.slice(a+1)}]}))}),
countingOf=(function(n){const o=n.filter((({reading:n})=>!s.k(n.stack.environment,"Development")))
return 0===o.length?n:o}),
entryIn=(function(n,s){const o=n.flatMap((({keys:n})=>n.find(s)?.entry??[]))
return o.at(-1)??null}),
optionOfSetting=(function(n){const s="enableSsl"===n?"secureSocketOptions":n
return te.find((({name:n})=>Qe[n]===s))??null}),
namesOf=(function({name:n}){return[...F,n]}),
wantedLeaves=(function(n,s){const{settings:o}=s
const i=surroundingsOf(n,s)
return te.flatMap((n=>{const a=Qe[n.name]
if(void 0===a)return[]
const l="secureSocketOptions"===a?requestedOption(i,s):o[a]
if(void 0!==l){const s="number"==typeof l?l:String(l)
return[{setting:a,option:n,value:s,isImplied:!1}]}const c=void 0===o.host?null:impliedValue(n,i)
return null===c?[]:[{setting:a,option:n,value:c,isImplied:!0}]}))}),
impliedValue=(function(n,s){const o=s.flatMap((({below:s})=>entryIn(s,namesOf(n))??[]))
if("PickupDirectoryLocation"===n.name)return o.some(isThere)?"":null
if("DeliveryMethod"!==n.name)return null
const i={option:n,value:"Network"}
return o.some(({value:n})=>null!==n&&!reads(n,i))?"Network":null}),
requestedOption=(function(n,s){const{secureSocketOptions:o,enableSsl:i}=s.settings
if(void 0!==o||void 0===i)return o
if(!i)return"None"
const a=resultingPorts(n,s)
return a.length>0&&a.every((n=>n===Ze))?"SslOnConnect":"StartTls"}),
needsTwoOptions=(function(n,s){const{secureSocketOptions:o,enableSsl:i}=s.settings
if(void 0!==o||!0!==i)return!1
const a=resultingPorts(surroundingsOf(n,s),s)
return a.includes(Ze)&&a.some(n=>n!==Ze)}),
resultingPorts=(function(n,{settings:s}){return countingOf(n).filter((({above:n})=>null===entryIn(n,[...F,"SecureSocketOptions"]))).map((({below:n,above:o})=>{const i=[...F,"Port"]
const a=entryIn(o,i)
if(null===a&&void 0!==s.port)return s.port
const l=(a??entryIn(n,i))?.value
return null==l?null:boundInt32(l)}))}),
reads=(function(n,{option:s,value:o}){const{type:i}=s
return"int"===i.kind?boundInt32(n)===o:"enum"===i.kind?boundEnum(n,i.names)===i.names.indexOf(String(o)):n===o}),
hiddenLeaves=(function(n,s){const o=countingOf(surroundingsOf(n,s))
return wantedLeaves(n,s).filter((({isImplied:n})=>!n)).flatMap((n=>{const s=o.flatMap((({reading:s,above:o})=>{const i=entryIn(o,namesOf(n.option))
const a=!0===i?.isKnown&&null!==i.value&&reads(i.value,n)
return null===i||a?[]:[{environment:s.stack.environment,entry:i}]}))
return 0===s.length?[]:[{leaf:n,by:s,isEverywhere:s.length===o.length}]}))}),
writtenLeaves=(function(n,s){const o=new Set(hiddenLeaves(n,s).flatMap(({leaf:n,isEverywhere:s})=>s?[n.setting]:[]))
return wantedLeaves(n,s).filter((({setting:n})=>!o.has(n)))}),
injectionInto=(function(n,s){const o=writtenLeaves(n,s)
const{path:i,file:a}=targetOf(n,s)
const l=o.map((({setting:n,value:s})=>({setting:n,value:s})))
if(null!==a)return{file:a,isNew:!1,...leafEdits(a.document,o),expected:l}
const c=n.named.document
const u=nested(F,o.map(newLeaf))
const d=0===o.length?"":newDocument(u,c,styleOf(c))
return{file:newFile(i),isNew:!0,edits:""===d?[]:[{start:0,end:0,text:d}],changes:o.map(n=>changeOf(n,null)),expected:l}}),
leafEdits=(function(n,s){const o=[]
const i=[]
const a=[]
for(const l of s){const s=leafPlace(n,namesOf(l.option))
if("taken"===s.status)throw new RangeError("Something stands in the way of a setting")
const c="there"===s.status?s.member.value:null
if(null===c||!isAsWanted(c,l)){null===c?a.push(l):o.push({start:c.start,end:c.end,text:literal(l,c)})
i.push(changeOf(l,c))}}return{edits:[...o,...additions(n,a)],changes:i}}),
additions=(function(n,s){if(0===s.length)return[]
const o=homeOf(n,ne)
if("taken"===o.status)throw new RangeError("Something stands in the way of the settings")
const i=styleOf(n)
if("replaced"===o.status){const{value:a,nameSpan:l}=o.member
const c=nested(o.missing,s.map(newLeaf))
const u=objectInstead(n,l.start,{members:c,style:i})
return[{start:a.start,end:a.end,text:u}]}const a=s.map(newLeaf).map((({name:n,value:s})=>({name:o.prefix+n,value:s})))
return insertMembers(n,o,{members:nested(o.missing,a),style:i})}),
newLeaf=(function(n){return{name:n.option.name,value:literal(n,null)}}),
literal=(function({value:n},s){return"number"==typeof n&&"string"!==s?.kind?String(n):JSON.stringify(String(n))}),
isAsWanted=(function(n,s){const o=textOf(n)
return!(null===o||!reads(o,s))&&("number"!==n.kind||String(Number(o))===o)}),
textOf=(function(n){return"object"===n.kind||"array"===n.kind?null:scalarText(n)}),
scalarText=(function({kind:n,text:s}){return"true"===n?"True":"false"===n?"False":"null"===n?null:s}),
changeOf=(function({setting:n,value:s},o){return{setting:n,before:o&&textOf(o),after:String(s)}}),
isServed=(function(n,s){const o=[n,s].flatMap((n=>n.split("/").slice(0,-1)))
return!/\.json$/i.test(n)||o.some(n=>"wwwroot"===n.toLowerCase())}),
environmentSaid=(function(o,i){const{environment:a=""}=i
const l=environmentOf(o.named.path)
if(null!==l&&""!==a&&"*"!==a&&!s.k(l,a))return{message:`This is the file of the environment "{own}", and ${n.t("environment")} is "{asked}".`,hint:'Take "environment" out, or name the appsettings.json beside this file in "files".',names:{own:l,asked:a}}
const c=askedEnvironment(o,i)
return null===c?null:/^appsettings\.json$/i.test(nameOf(o.named.path))?!nt.test(c)||/^[. ]|[. ]$/.test(c)?{message:`${n.al(n.t("environment"))} contains a character that a file name cannot have.`,hint:"Give the name that the site has in DOTNET_ENVIRONMENT, such as Production."}:otherLetterCase(o,i):{message:`${n.al(n.t("environment"))} goes with an appsettings.json, which this file is not.`,hint:'Take "environment" out, or name the appsettings.json of the site in "files".'}}),
injecting=(function(s){const judging=(o=>((i,a)=>{if(0===Object.keys(i.settings).length)return[]
const l={intent:i,locate:a,voice:()=>""}
return n.Q(o,s(i),i).map(s=>n.P(s,l))}))
return{obstacles:judging(lt),result:judging(ct),inject:(n=>injectionInto(s(n),n))}}),
misread=(async function(n,s,o){if(0===o.length)return[]
const{readBack:i}=await Promise.resolve().then((()=>require("./read-back2.js")))
const a=i(n.source.text,o)
const{keys:l}=fileLayer(n,s)
return o.filter((({setting:n,value:s})=>{const o=optionOfSetting(n)
if(null===o||null===s||"boolean"==typeof s)return!0
const i=l.find(namesOf(o))?.entry?.value
const c={option:o,value:s}
return null==i||!reads(i,c)||a.includes(n)})).map(({setting:n})=>n)}),
faultsOf=(function({binding:n},s){return n.faults.filter(n=>n.kind===s)}),
hasFile=(function({stack:{environment:n},files:s,created:o}){return s.some((({path:s})=>environmentOf(s)===n&&s!==o))}),
nameSaid=(function(s){const o=fileMeantBy(s)
if(null!==o)return{message:`The environment "{environment}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${o}.`,hint:"Write Production, unless DOTNET_ENVIRONMENT of the site has just this name."}
const i=n.N(s,q)
return null===i||i.toLowerCase()===s.toLowerCase()?null:{message:`The environment "{environment}" does not have a file, and its name is close to ${i}.`,hint:`Write ${i}, unless DOTNET_ENVIRONMENT of the site has just this name.`}}),
variablesOf=(function({stack:n}){return n.layers.filter((({kind:n})=>"variables"===n)).flatMap(({keys:n})=>[...n.entries()]).flatMap(([,n])=>null===n.variable?[]:[[n.variable,n]])}),
keySpots=(function({files:n}){const s=n.flatMap((n=>membersOf(n.document,F).map((({value:s})=>({file:n,value:s})))))
return new Map(s.flatMap((({file:n,value:s})=>"object"===s.kind?s.members.map((({name:s,nameSpan:o})=>[s.toLowerCase(),{file:n,span:o}])):[])))}),
isMisspelt=(function(s,o){return"CMS"===o||null!==n.N(s,[o])}),
misspeltIn=(function(n){const{document:s}=n
return F.flatMap(((o,i)=>{const[a,l]=[F.slice(0,i),F.slice(i+1)]
const c=0===i?[s.root]:membersOf(s,a).map((({value:n})=>n))
return c.flatMap((n=>"object"===n.kind?n.members:[])).filter((({name:n})=>!isSameName(n,o)&&isMisspelt(n,o))).filter(({name:n})=>membersOf(s,[...a,n,...l]).some(({value:n})=>looksLikeMail(n))).map(i=>({file:n,span:i.nameSpan,message:'Mail settings stand below "{name}", where Umbraco does not look for them.',hint:`Write ${o}.`,names:{name:i.name},...isWhole(s,[a,i.name,l],o)?otherName(i,o):{}}))}))}),
secondObjects=(function(n){const o=membersOf(n.document,F).filter((({value:n})=>isFilledObject(n)))
const[i,...a]=o
return void 0===i?[]:a.map(({nameSpan:o})=>({file:n,span:o,message:"The file has the object Smtp twice. .NET merges the two.",hint:"Put all settings into one of them: as soon as a key is in both, the site does not start.",related:[s.r("The first one",n,i.nameSpan)]}))}),
secureOption=(function(n){const s=optionOf(n,_t)
return!0!==s?.entry?.isKnown||"number"!=typeof s.value?null:{entry:s.entry,value:s.value}}),
emptied=(function(n,s,o){const[i,a]=o.toReversed()
return void 0===i||void 0===a||s===Rt||""!==(i.value??"")||""===(a.value??"")?[]:[{...nameSpot(n,i,smtpNames(s)),message:`This takes away the ${s} of an earlier file.`,hint:"Delete it, unless the site is to go without.",related:relatedEntry("The value that it hides",a)}]}),
readings=(function(n,s){const o=environmentOf(n.named.path)
const i=null===o?s:{...s,environment:o}
const a=filesOf(n)
const l=(n.layers??[]).filter(n=>!n.ok)
const c=environmentsOf(a,i)
const u=[...c,...l.flatMap(({path:n})=>missingName(n,c,i))]
return u.map((s=>readOne({site:n,files:a,faulty:l,name:s,counts:countsIn(u,s)},i)))}),
filesOf=(function({named:n,layers:s,beside:o}){const i=(s??[]).flatMap(n=>n.ok&&isFileOfApplication(n.file.path,o.application)?[n.file]:[])
const a=null===environmentOf(n.path)
const l=a?n:i.find(({path:n})=>isBaseName(n))??null
const c=[...i,...a?[]:[n]].filter(n=>n!==l)
return{base:l,others:c,variables:o.variables,variablesIn:o.variablesIn,generation:generationOf(o.umbraco??18)}}),
readOne=(function({site:n,files:s,faulty:o,name:i,counts:a},l){const c=l.environmentKeys??[]
const u=stackOf(s,i,c)
const d=o.filter(({path:n})=>isLayerOf(n,i,s)).map(({finding:n})=>n)
const m=readStack(u,{named:n.named,created:n.created,unread:unreadFiles(s.others,l.environment??null),sameKeys:sameKeysIn(c,i),otherVersions:null===n.beside.umbraco?otherVersions(s,i,c):[],ownSenders:n.beside.ownSenders})
const f=m.files.map((({path:n})=>n))
const h=d.length>0||u.layers.some((n=>n.duplicates.length>0))
const p=h?"file":m.binding.faults.length>0?"section":"ok"
const v="ok"===p?effectiveOf(m):null
return{result:{name:i,layers:f,verdict:p,effective:v,...originsOf(m),counts:a},reading:d.length>0?null:m,faults:d}}),
alone=(function(n){return{named:n,layers:null,beside:A,packagesAt:null,created:null}}),
ofSite=(function(n){const{named:s}=n
return{kind:"appsettings",path:s.path,missing:missingOf(n),complete:s=>withPackages(n,s),neighbours:null===n.layers&&isLayerName(s.path)?nn:null,withNeighbours:(s=>withNeighbours(n,s)),structure:judging(n),...injecting((s=>injectionSite(n,s))),parts:[],supersededBy:null,injectable:!0,asked:(()=>Promise.resolve(ofSite(n))),reopen:(s=>Promise.resolve(reopened(n,s))),spotOf:(s,o)=>spotIn(n,s,o),misread:(s=>misreadIn(n,s)),effective:null,environments:(s=>readings(n,s).map((({result:n})=>n))),sender:null,deployed:()=>null,suppressions:(()=>suppressionsOf(n)),credentials:credentialsIn(n)}}),
missingOf=(function({named:{path:n},packagesAt:s}){return null===s?null:{from:n,name:`${"..\\".repeat(s)}Directory.Packages.props`,mayLeadUp:!0}}),
isLayerName=(function(n){return/^appsettings(?:\..+)?\.json$/i.test(nameOf(n))}),
withNeighbours=(async function(n,s){const o=s.flatMap((s=>{if("absent"===s.status)return[]
if("refused"===s.status){const{finding:n}=s
return tn.test(nameOf(n.path))?[{ok:!1,path:n.path,finding:n}]:[]}const{path:o}=s.file
return o!==n.named.path&&tn.test(nameOf(o))?[openJson(s.file,notWellFormed)]:[]}))
const i=await besideIn(s)
return ofSite({...n,layers:o,beside:i,packagesAt:i.isCentral?0:null})}),
besideIn=(async function(n){const s=n.flatMap((n=>"found"!==n.status||tn.test(nameOf(n.file.path))?[]:[n.file]))
if(0===s.length)return A
const{readBeside:o}=await Promise.resolve().then((()=>require("./read.js"))).then((n=>n.r))
return o(s)}),
reopened=(function(n,s){const o=openJson(s,notWellFormed)
if(!o.ok)return null
if(s.path===n.named.path)return ofSite({...n,named:o.file})
const i=(n.layers??[]).filter(n=>pathOf(n)!==s.path)
const a=i.length===(n.layers??[]).length
const l=a?s.path:n.created
return ofSite({...n,layers:[...i,o],created:l})}),
injectionSite=(function(n,s){return{named:n.named,base:filesOf(n).base,files:readFiles(n),readings:readings(n,s).flatMap((({reading:n})=>n??[]))}}),
readFiles=(function({named:n,layers:s}){return[n,...(s??[]).flatMap(n=>n.ok?[n.file]:[])]}),
misreadIn=(function(n,{file:{path:s},expected:o}){const i=readFiles(n).find((n=>n.path===s))
const{generation:a}=filesOf(n)
return void 0===i?Promise.resolve([]):misread(i,a,o)}),
judging=(function(o){return((i,a)=>s.n(readings(o,i).map((({result:s,reading:o,faults:l})=>{const c=null===o?l:complaintsOf(o,i).map((s=>n.P(s,{intent:i,locate:a,voice:voice})))
const u="file"===n.a5(c)
const d=u?c.filter(({level:n})=>"file"===n):c
return{environment:s.name,counts:s.counts,findings:d}})),weighed))}),
complaintsOf=(function(s,o){const i=n.Q(en,s,o)
const a=mailKitMail(s,o)
return null===a?i:[...i,...n.Q(I,a,o),...sharedComplaints(a,o)]}),
sharedComplaints=(function(o,i){const a=s.h.filter((({client:n})=>void 0===n))
return n.Q(a,o,i).map(({rule:n,complaint:s})=>({rule:{...n,words:[]},complaint:s}))}),
voice=(function({level:n,severity:s}){return"file"===n||"section"===n?"The site does not start":"error"===s?"Sending fails with":"Sending may fail with"}),
suppressionsOf=(async function(n){const{named:o}=n
const i=readFiles(n).filter((({source:n})=>n.text.includes(s.M)))
if(0===i.length)return[]
const{suppressionsIn:a}=await Promise.resolve().then(()=>require("./suppressions2.js"))
const l=null!==environmentOf(o.path)
return i.flatMap(n=>{const s=l&&n!==o
return a(n).map(o=>({...o,file:n,isShared:s}))})}),
credentialsIn=(function(n){const{variables:s,variablesIn:o}=n.beside
const i=[s,...o.values()].flat().flatMap(({name:n,value:s})=>{const o=/(?:__|:)smtp(?:__|:)(.+)$/i.exec(n)?.[1]
return void 0===o||null===s?[]:secretsIn(o,s)})
return[...readFiles(n).flatMap((({document:n})=>credentialsWritten(n))),...i]}),
credentialsWritten=(function(n){const s=membersOf(n,F).map((({value:n})=>n))
const o=new Set(s.flatMap((n=>"object"===n.kind?n.members.map((({name:n})=>n)):[])))
return valuesBelow(n,F).flatMap((({name:n,value:s})=>"string"===s.kind||"number"===s.kind?secretsIn(n,s.text):[])).flatMap((n=>o.has(n)?[n,...n.split(":")]:[n])).filter((n=>""!==n))}),
secretsIn=(function(s,o){return n.G(s)?""===o?[]:[o]:/^host$/i.test(s)?n.H(o):[]});
const n=require("./base.js")
const s=require("./judging.js")
const o=require("./internet-address.js")
const i=require("./decode.js")
const a=require("node:buffer")
;!(function example(...n){const s=['"From": "post@example.com"',...n].map((n=>`          ${n}`))
return{text:`{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${s.join(",\n")}\n        }\n      }\n    }\n  }\n}`}})('"Host": "smtp.example.com"','"Port": 587','"SecureSocketOptions": "StartTls"')
;;;;const l={id:"mail-kit/port-25",level:"advice",severity:"notice",words:[],check:(n=>!hasServer(n)||isLocal(n)||n.isUnknown("Port")||null===n.port||25!==n.settings.port?[]:[about(n,"Port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:"Use port 587 with StartTls. Most providers offer port 2525 too."})])}
const c="Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay."
const u={"microsoft-365":{message:"Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.",hint:`An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${c}`},gmail:{message:"Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",hint:`Make an app password and use it as Password. ${c}`}}
const d={id:"mail-kit/basic-login",level:"advice",severity:"notice",words:[],check:(n=>{const o=u[s.q(n.settings.host??"")?.id??""]
return void 0===o||!hasServer(n)||isReceiving(n)?[]:s.o(n.login.userName)||logsIn(n)?[about(n,"Host",o)]:[]})}
const m=[l,d]
const f="Write one address, as in post@example.org or The Bakery <post@example.org>."
;const h={id:"mail-kit/from",level:"runtime",severity:"error",words:["Could not parse from address"],check:(n=>{const s=senderOf(n)
return""===s||null!==o.p(s)?[]:[about(n,"From",{message:"The site starts with this sender, but it is not an address that mail can have.",hint:f})]})}
const p=/^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/
const v={id:"mail-kit/odd-from",level:"runtime",severity:"warning",words:[],check:(n=>{const s=o.p(senderOf(n))
if(null===s)return[]
const i="group"===s.kind?"a group of addresses, because of the colon":null
const a="mailbox"===s.kind&&p.test(s.address)
return null!==i||a?[about(n,"From",{message:`The sender is read as ${i??"an address with quotes or invisible characters in it"}.`,hint:f})]:[]})}
const w={id:"mail-kit/template-from",level:"runtime",severity:"awaiting",words:[],check:((o,i)=>{const a=senderOf(o)
return hasServer(o)&&(n.x(a)||n.w(a))?s.w(o,i).includes("from")?[]:[about(o,"From",{message:"The sender is still that of a template. A server refuses it, or marks the mail as spam.",hint:s.s(o,["from"],f)})]:[]})}
const y=[h,v,w]
const S={id:"mail-kit/port-465",level:"runtime",severity:"error",words:["Operation timed out after 120000 milliseconds"],check:(n=>{const{port:s,secureSocketOptions:o}=n
return hasServer(n)&&465===s&&null!==o?1===o||2===o?[]:[about(n,"SecureSocketOptions",{message:"On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.",hint:"Write SslOnConnect, or use port 587 with StartTls.",instead:"SslOnConnect"})]:[]})}
const O=new Set([25,587,2525])
const T={id:"mail-kit/ssl-on-connect",level:"runtime",severity:"error",words:["An error occurred while attempting to establish an SSL or TLS connection."],check:(n=>{const{port:s,secureSocketOptions:o}=n
return hasServer(n)&&2===o&&null!==s&&O.has(s)?[about(n,"SecureSocketOptions",{message:`On port ${s}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,hint:"Write StartTls, or use port 465 with SslOnConnect.",instead:"StartTls"})]:[]})}
const x={id:"mail-kit/port-range",level:"runtime",severity:"error",words:["Specified argument was out of the range of valid values. (Parameter 'port')"],check:(n=>{const{port:s}=n
return!hasServer(n)||null===s||s>=0&&s<=65535?[]:[about(n,"Port",{message:`The port is ${s}, and a port is a number from 1 to 65535.`,hint:"Use 587 with StartTls, or 465 with SslOnConnect."})]})}
const C={id:"mail-kit/login-in-clear",level:"runtime",severity:"error",words:[],check:((n,{settings:s})=>{const{secureSocketOptions:o,port:i}=n
if(!hasServer(n)||isLocal(n)||!logsIn(n))return[]
if(null===o||o>=1&&o<=4)return[]
if(465===i)return[]
const a="None"===s.secureSocketOptions||!1===s.enableSsl
const l="known"===n.login.userName.status||n.isUnknown("Username")
return[about(n,"SecureSocketOptions",{message:"User name and password go over the network in clear.",hint:"Write StartTls for port 587, or SslOnConnect for port 465.",...587===i?{instead:"StartTls"}:{},...a||!l?{severity:"warning"}:{}})]})}
const j={id:"mail-kit/tls-not-required",level:"advice",severity:"notice",words:[],check:(n=>{const{secureSocketOptions:o,port:i,settings:a}=n
return hasServer(n)&&!isLocal(n)&&logsIn(n)&&(4===o||1===o&&465!==i)?4===o&&465===i||n.isUnknown("Host")||null!==s.q(a.host??"")?[]:[about(n,"SecureSocketOptions",{message:"Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.",hint:"Write StartTls, which then fails and does not send the password.",...587===i?{instead:"StartTls"}:{}})]:[]})}
const N={id:"mail-kit/receiving-host",level:"runtime",severity:"error",words:["The SMTP server does not support authentication."],check:(n=>isReceiving(n)&&hasServer(n)&&logsIn(n)?[about(n,"Host",{message:"This server receives mail for a domain. It does not offer a login.",hint:"Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site."})]:[])}
const M={id:"mail-kit/host-white-space",level:"runtime",severity:"error",words:["Invalid URI: The hostname could not be parsed."],check:(n=>{const o=n.settings.host??""
return hasServer(n)&&s.t(o)!==o?[about(n,"Host",{message:"White space stands before or after the host. MailKit cannot connect to it.",hint:"Delete it.",instead:s.t(o)})]:[]})}
const $={id:"mail-kit/no-host",level:"runtime",severity:"awaiting",words:[],check:(o=>o.isUnknown("Host")||"Network"!==o.settings.deliveryMethod||""!==s.t(o.settings.host??"")?[]:[about(o,"Host",{message:"Host is not set, so the site does not send mail.",hint:`Set Host to the name of the SMTP server, or name the key that supplies it in ${n.t("environment-keys")}.`})])}
const P={id:"mail-kit/half-a-login",level:"runtime",severity:"warning",words:[],check:((o,{mode:i})=>{if("inject"===i||!hasServer(o)||logsIn(o))return[]
const{userName:a,password:l}=o.login
if(!s.o(a)&&!s.o(l))return[]
const[c,u]=s.o(a)?["Username","Password"]:["Password","Username"]
return[about(o,c,{message:`${c} is set, but ${u} is not. Umbraco logs in with both, or not at all.`,hint:`Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${u.toUpperCase()}, and name it in ${n.t("environment-keys")}.`})]})}
const L={id:"mail-kit/committed-password",level:"runtime",severity:"warning",words:[],check:((s,{settings:o})=>void 0!==o.password?[]:s.passwordsInFiles.filter(({value:s})=>n.z(s)).map(({file:n,span:o})=>({file:n,span:o,message:"The file contains a password. Everybody who can read the repository can read it.",hint:s.isUnknown("Password")?"Get a new password from the provider, for the secret that the environment supplies already. Delete the value here.":"Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here."})))}
const E=[S,T,x,C,j,N,M,$,P,L]
const I=[...y,...E,...m]
const A={umbraco:null,isCentral:!1,application:null,variables:[],variablesIn:new Map,ownSenders:[]}
var U
const F=["Umbraco","CMS","Global","Smtp"]
const W=new Set(["\u0131","\u017f"])
;function capital(n){const s=n.toUpperCase()
return s.length!==n.length||W.has(n)?n:s};function keyOfVariable(n){return n.replaceAll("__",":")}function keyText(n){const s=[]
for(let o=n;null!==o&&s.length<8;o=o.parent)s.unshift(o.name.slice(0,60))
return s.join(":")}class KeyNode{path
#e
#t=null
#n=null
#s=!1
constructor(n=null,s=null){this.path=n
this.#e=s}get entry(){return this.#n}set(n){this.#n=n
this.#s=!0
for(let n=this.#e;!1===n?.isPopulated;n=n.#e)n.#s=!0}get isPopulated(){return this.#s}below(n){return n.includes(":")?n.split(":").reduce((n,s)=>n.#o(s),this):this.#o(n)}#o(n){this.#t??=new Map
const s=comparable(n)
const o=this.#t.get(s)
if(void 0!==o)return o
const i=new U({name:n,parent:this.path},this)
this.#t.set(s,i)
return i}find(n){return n.reduce(((n,s)=>n?.existing(s)??null),this)}existing(n){const s=this.#t?.get(comparable(n))
return!0===s?.isPopulated?s:null}children(){return[...this.#t?.values()??[]].filter((n=>n.#s))}get name(){return this.path?.name??""}*entries(){const n=[this]
for(let s=n.pop();void 0!==s;s=n.pop()){null!==s.#n&&(yield[s,s.#n])
for(const o of s.children().toReversed())n.push(o)}}}U=KeyNode
;class Flattening{duplicates=[]
isOfEveryVersion=!0
#r
#i
constructor(n,s){this.#r=n
this.#i=s}object(n,s){for(const{name:o,nameSpan:i,value:a}of n.members)this.#a(a,below(s,o,i))
if(!(n.members.length>0||null===s.path)){this.isOfEveryVersion=!1
this.#r>=6&&this.#l(n,s,null)}}#c(n,s){n.items.forEach((n,o)=>{this.#a(n,below(s,String(o),n))})
if(!(n.items.length>0)){this.isOfEveryVersion=!1
this.#r>=7&&this.#l(n,s,this.#r>=10?"":null)}}#a(n,s){"object"===n.kind?this.object(n,s):"array"===n.kind?this.#c(n,s):this.#u(n,s)}#u(n,s){const o=s.node.entry
null===o||null===s.path?this.#l(n,s,this.#d(n)):this.duplicates.push({path:s.path,first:o.written.nameSpan,second:s.nameSpan})}#l(n,{node:s,nameSpan:o},i){s.set(this.#i({value:i,nameSpan:o,written:n}))}#d({kind:n,text:s}){if("true"===n)return"True"
if("false"===n)return"False"
if("null"!==n)return s
this.isOfEveryVersion=!1
return this.#r>=10?null:""}};const B=[[17,10],[15,9],[13,8],[11,7],[10,6],[9,5]]
const D=B.map((([,n])=>n))
;const _=[18,16,13,10,9].map(generationOf)
;;const K=["ASPNETCORE_","DOTNET_"]
;function variablesLayer(n,s,o=n=>n){const i=new KeyNode
const a={kind:n,file:null,keys:i,duplicates:[]}
for(const{name:n,value:l,written:c}of s)i.below(keyOfVariable(o(n))).set({layer:a,value:l,isKnown:null!==l,written:c&&{...c,json:null},variable:n})
return a}class Stack{environment
generation
layers
constructor(n,s,o){this.environment=n
this.generation=s
this.layers=o}entry(n){return this.entries(n).at(-1)??null}entries(n){return this.#m(n).flatMap((({entry:n})=>null===n?[]:[n]))}children(n){const s=new Map
for(const o of this.#m(n).flatMap((n=>n.children()))){const n=s.get(o.name.toUpperCase())
const i=[...n?.nodes??[],o]
s.set(o.name.toUpperCase(),{name:o.name,nodes:i})}return[...s.values()]}#m(n){return this.layers.flatMap((({keys:s})=>{const o=s.find(n)
return null===o?[]:[o]}))}}function nameSpotOf({written:n}){return n&&{file:n.file,span:n.nameSpan}};;function applicationEnvironmentOf(n){const s=nameOf(n)
if(/^appsettings\./i.test(s))return null
const o=/\.settings(?:\.([^.]+))?\.json$/.exec(s)
return null===o?null:o[1]??""}function isBaseName(n){return/^appsettings\.json$/i.test(nameOf(n))}function isFileOfApplication(n,s){return null===s||null===applicationEnvironmentOf(n)||nameOf(n).startsWith(`${s}.settings.`)};const V={live:"appsettings.Production.json"}
const q=["Production","Staging","Development"]
;;;function capitalized(n){return n.slice(0,1).toUpperCase()+n.slice(1)};;;;;;;;const R=864000000000n,H=36000000000n,G=600000000n,J=10000000n
const z=[/^(?<sign>-?)(?<days>\d{1,8})$/,/^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/]
function boundTimeSpan(n){const o=s.t(n)
for(const n of z){const s=n.exec(o)?.groups
const i=void 0===s?null:ticksOf(s)
if(null!==i)return i}return null}function ticksOf(n){const number=s=>BigInt(n[s]??"0")
const[s,o,i]=[number("hours"),number("minutes"),number("seconds")]
if(s>23n||o>59n||i>59n)return null
const a=number("days")*R+s*H+o*G+i*J+BigInt((n.fraction??"").padEnd(7,"0"))
return a>9223372036854775807n?null:"-"===n.sign?-a:a}const Q=R
const Z={kind:"string"}
const X={kind:"int"}
const Y={kind:"boolean"}
const ee={kind:"time-span",isNullable:!1}
const te=[{name:"From",type:Z},{name:"Host",type:Z},{name:"Port",type:X},{name:"SecureSocketOptions",type:{kind:"enum",type:"Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions",names:n.aB}},{name:"PickupDirectoryLocation",type:Z},{name:"DeliveryMethod",type:{kind:"enum",type:"System.Net.Mail.SmtpDeliveryMethod",names:["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]}},{name:"Username",type:Z},{name:"Password",type:Z},{name:"EmailExpiration",type:{kind:"time-span",isNullable:!0},since:17}]
const ne=te.map((({name:n})=>n))
const se=[{name:"UseHttps",type:Y},{name:"TimeOut",type:ee},{name:"HideTopLevelNodeFromPath",type:Y},{name:"VersionCheckPeriod",type:X},{name:"InstallMissingDatabase",type:Y},{name:"DisableElectionForSingleServer",type:Y},{name:"SanitizeTinyMce",type:Y,until:16},{name:"SqlWriteLockTimeOut",type:ee,until:9},{name:"MainDomReleaseSignalPollingInterval",type:X,since:13},{name:"DistributedLockingReadLockDefaultTimeout",type:ee,since:13},{name:"DistributedLockingWriteLockDefaultTimeout",type:ee,since:13},{name:"ForceCombineUrlPathLeftToRight",type:Y,since:13},{name:"ShowMaintenancePageWhenInUpgradeState",type:Y,since:13}]
;function typeName(n){switch(n.kind){case"string":return"System.String"
case"int":return"System.Int32"
case"boolean":return"System.Boolean"
case"time-span":return"System.TimeSpan"
case"enum":return n.type}}const oe=F.slice(0,-1)
;;function valueOfObject({name:n,type:s},o){return"time-span"===s.kind&&s.isNullable?0n:defaultOf(n,o)};;const re={Port:0,SecureSocketOptions:1,DeliveryMethod:0,TimeOut:12000000000n}
const ie={string:null,int:0,boolean:!1,"time-span":0n,enum:0}
;;;const ae={least:1000000n,most:200000000n,words:"setting is not between the minimum of 100 ms and maximum of 20000 ms",limit:"at least 00:00:00.100 and at most 00:00:20"}
const le=[{name:"SqlWriteLockTimeOut",since:9,until:9,...ae},{name:"DistributedLockingWriteLockDefaultTimeout",since:13,until:16,...ae},{name:"DistributedLockingWriteLockDefaultTimeout",since:17,until:1/0,least:1000000n,most:null,words:"should not be configured as less than 100 ms",limit:"at least 00:00:00.100"},{name:"TimeOut",since:17,until:1/0,least:null,most:24n*Q,words:"must not exceed 24 days.",limit:"at most 24.00:00:00"}]
;;;;;;;;;;;function nameSpot(n,s,o){return(s&&nameSpotOf(s))??spotAround(n,o)};;;function relatedEntry(n,s){const o=nameSpotOf(s)
return null===o?[]:[{what:n,...o}]}const ce={from:null,host:null,port:null,secureSocketOptions:null,deliveryMethod:null,pickupDirectoryLocation:null,userName:null,password:null}
;const ue={from:"From",host:"Host",port:"Port",secureSocketOptions:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation",userName:"Username",password:"Password"}
;;;;function otherValue(n,s){const o=n?.written?.json??null
return null===s||null===o||"object"===o.kind||"array"===o.kind?{}:{rewrite:{span:o,after:JSON.stringify(s)}}}function otherName({name:n,nameSpan:s},o){if(s.end-s.start!==n.length+2)return{}
const i=n.slice(n.lastIndexOf(":")+1)
const a=s.end-1
return{rewrite:{span:{start:a-i.length,end:a},after:o}}}function withoutMember(n,{nameSpan:{start:s},value:o}){const i=/^\s*,/.exec(n.slice(o.end,o.end+100))?.[0]
return void 0===i?{}:{rewrite:{span:{start:s,end:o.end+i.length},after:""}}}const de=new Set([25,587,2525])
function tlsForPort(n){const s=optionOf(n,"Port")?.value
return 465===s?"SslOnConnect":"number"==typeof s&&de.has(s)?"StartTls":null}function isSet({stack:n},s){return null!==n.entry(smtpNames(s))}const me={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",pickupDirectoryLocation:"PickupDirectoryLocation"}
;function isOfOneEnvironment(n,o){const i=optionOf(n,o)?.entry?.written?.file
const a=void 0===i?null:environmentOf(i.path)
return null!==a&&!s.k(a,"Production")}function isGiven(n,s,{settings:o}){return"secureSocketOptions"!==n&&o[n]===s[n]};;;;function t(n){return n>=48&&n<=57}var fe
!(function(n){n[n.lineFeed=10]="lineFeed",n[n.carriageReturn=13]="carriageReturn",n[n.space=32]="space",n[n._0=48]="_0",n[n._1=49]="_1",n[n._2=50]="_2",n[n._3=51]="_3",n[n._4=52]="_4",n[n._5=53]="_5",n[n._6=54]="_6",n[n._7=55]="_7",n[n._8=56]="_8",n[n._9=57]="_9",n[n.a=97]="a",n[n.b=98]="b",n[n.c=99]="c",n[n.d=100]="d",n[n.e=101]="e",n[n.f=102]="f",n[n.g=103]="g",n[n.h=104]="h",n[n.i=105]="i",n[n.j=106]="j",n[n.k=107]="k",n[n.l=108]="l",n[n.m=109]="m",n[n.n=110]="n",n[n.o=111]="o",n[n.p=112]="p",n[n.q=113]="q",n[n.r=114]="r",n[n.s=115]="s",n[n.t=116]="t",n[n.u=117]="u",n[n.v=118]="v",n[n.w=119]="w",n[n.x=120]="x",n[n.y=121]="y",n[n.z=122]="z",n[n.A=65]="A",n[n.B=66]="B",n[n.C=67]="C",n[n.D=68]="D",n[n.E=69]="E",n[n.F=70]="F",n[n.G=71]="G",n[n.H=72]="H",n[n.I=73]="I",n[n.J=74]="J",n[n.K=75]="K",n[n.L=76]="L",n[n.M=77]="M",n[n.N=78]="N",n[n.O=79]="O",n[n.P=80]="P",n[n.Q=81]="Q",n[n.R=82]="R",n[n.S=83]="S",n[n.T=84]="T",n[n.U=85]="U",n[n.V=86]="V",n[n.W=87]="W",n[n.X=88]="X",n[n.Y=89]="Y",n[n.Z=90]="Z",n[n.asterisk=42]="asterisk",n[n.backslash=92]="backslash",n[n.closeBrace=125]="closeBrace",n[n.closeBracket=93]="closeBracket",n[n.colon=58]="colon",n[n.comma=44]="comma",n[n.dot=46]="dot",n[n.doubleQuote=34]="doubleQuote",n[n.minus=45]="minus",n[n.openBrace=123]="openBrace",n[n.openBracket=91]="openBracket",n[n.plus=43]="plus",n[n.slash=47]="slash",n[n.formFeed=12]="formFeed",n[n.tab=9]="tab"})(fe||(fe={}))
const he=(function createScanner$1(n,s=!1){const o=n.length
let i=0,a="",l=0,c=16,u=0,d=0,m=0,f=0,h=0
function g(s,o){let a=0,l=0
for(;a<s;){let s=n.charCodeAt(i)
if(s>=48&&s<=57)l=16*l+s-48
else if(s>=65&&s<=70)l=16*l+s-65+10
else{if(!(s>=97&&s<=102))break
l=16*l+s-97+10}i++,a++}return a<s&&(l=-1),l}function b(){if(a="",h=0,l=i,d=u,f=m,i>=o)return l=o,c=17
let s=n.charCodeAt(i)
if(e(s)){do{i++,a+=String.fromCharCode(s),s=n.charCodeAt(i)}while(e(s))
return c=15}if(r(s))return i++,a+=String.fromCharCode(s),13===s&&10===n.charCodeAt(i)&&(i++,a+="\n"),u++,m=i,c=14
switch(s){case 123:return i++,c=1
case 125:return i++,c=2
case 91:return i++,c=3
case 93:return i++,c=4
case 58:return i++,c=6
case 44:return i++,c=5
case 34:return i++,a=(function(){let s="",a=i
for(;;){if(i>=o){s+=n.substring(a,i),h=2
break}const l=n.charCodeAt(i)
if(34===l){s+=n.substring(a,i),i++
break}if(92!==l){if(l>=0&&l<=31){if(r(l)){s+=n.substring(a,i),h=2
break}h=6}i++}else{if(s+=n.substring(a,i),i++,i>=o){h=2
break}switch(n.charCodeAt(i++)){case 34:s+='"'
break
case 92:s+="\\"
break
case 47:s+="/"
break
case 98:s+="\b"
break
case 102:s+="\f"
break
case 110:s+="\n"
break
case 114:s+="\r"
break
case 116:s+="\t"
break
case 117:const n=g(4)
n>=0?s+=String.fromCharCode(n):h=4
break
default:h=5}a=i}}return s})(),c=10
case 47:const d=i-1
if(47===n.charCodeAt(i+1)){for(i+=2;i<o&&!r(n.charCodeAt(i));)i++
return a=n.substring(d,i),c=12}if(42===n.charCodeAt(i+1)){i+=2
const s=o-1
let l=!1
for(;i<s;){const s=n.charCodeAt(i)
if(42===s&&47===n.charCodeAt(i+1)){i+=2,l=!0
break}i++,r(s)&&(13===s&&10===n.charCodeAt(i)&&i++,u++,m=i)}return l||(i++,h=1),a=n.substring(d,i),c=13}return a+=String.fromCharCode(s),i++,c=16
case 45:if(a+=String.fromCharCode(s),i++,i===o||!t(n.charCodeAt(i)))return c=16
case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return a+=function(){let s=i
if(48===n.charCodeAt(i))i++
else for(i++;i<n.length&&t(n.charCodeAt(i));)i++
if(i<n.length&&46===n.charCodeAt(i)){if(i++,!(i<n.length&&t(n.charCodeAt(i))))return h=3,n.substring(s,i)
for(i++;i<n.length&&t(n.charCodeAt(i));)i++}let o=i
if(i<n.length&&(69===n.charCodeAt(i)||101===n.charCodeAt(i)))if(i++,(i<n.length&&43===n.charCodeAt(i)||45===n.charCodeAt(i))&&i++,i<n.length&&t(n.charCodeAt(i))){for(i++;i<n.length&&t(n.charCodeAt(i));)i++
o=i}else h=3
return n.substring(s,o)}(),c=11
default:for(;i<o&&k(s);)i++,s=n.charCodeAt(i)
if(l!==i){switch(a=n.substring(l,i),a){case"true":return c=8
case"false":return c=9
case"null":return c=7}return c=16}return a+=String.fromCharCode(s),i++,c=16}}function k(n){if(e(n)||r(n))return!1
switch(n){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function(n){i=n,a="",l=0,c=16,h=0},getPosition:()=>i,scan:s?function(){let n
do{n=b()}while(n>=12&&n<=15)
return n}:b,getToken:()=>c,getTokenValue:(()=>a),getTokenOffset:(()=>l),getTokenLength:(()=>i-l),getTokenStartLine:()=>d,getTokenStartCharacter:()=>l-f,getTokenError:(()=>h)}})
var pe
!(function(n){n[n.None=0]="None",n[n.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=2]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",n[n.InvalidUnicode=4]="InvalidUnicode",n[n.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",n[n.InvalidCharacter=6]="InvalidCharacter"})(pe||(pe={}))
var ve
!(function(n){n[n.OpenBraceToken=1]="OpenBraceToken",n[n.CloseBraceToken=2]="CloseBraceToken",n[n.OpenBracketToken=3]="OpenBracketToken",n[n.CloseBracketToken=4]="CloseBracketToken",n[n.CommaToken=5]="CommaToken",n[n.ColonToken=6]="ColonToken",n[n.NullKeyword=7]="NullKeyword",n[n.TrueKeyword=8]="TrueKeyword",n[n.FalseKeyword=9]="FalseKeyword",n[n.StringLiteral=10]="StringLiteral",n[n.NumericLiteral=11]="NumericLiteral",n[n.LineCommentTrivia=12]="LineCommentTrivia",n[n.BlockCommentTrivia=13]="BlockCommentTrivia",n[n.LineBreakTrivia=14]="LineBreakTrivia",n[n.Trivia=15]="Trivia",n[n.Unknown=16]="Unknown",n[n.EOF=17]="EOF"})(ve||(ve={}))
var ge
!(function(n){n[n.InvalidSymbol=1]="InvalidSymbol",n[n.InvalidNumberFormat=2]="InvalidNumberFormat",n[n.PropertyNameExpected=3]="PropertyNameExpected",n[n.ValueExpected=4]="ValueExpected",n[n.ColonExpected=5]="ColonExpected",n[n.CommaExpected=6]="CommaExpected",n[n.CloseBraceExpected=7]="CloseBraceExpected",n[n.CloseBracketExpected=8]="CloseBracketExpected",n[n.EndOfFileExpected=9]="EndOfFileExpected",n[n.InvalidCommentToken=10]="InvalidCommentToken",n[n.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=12]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",n[n.InvalidUnicode=14]="InvalidUnicode",n[n.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",n[n.InvalidCharacter=16]="InvalidCharacter"})(ge||(ge={}))
const be={"\xa0":"a no-break space","\x85":"a next-line character","\u2028":"a line separator","\u2029":"a paragraph separator","\u200b":"a zero width space","\u200c":"a zero width non-joiner","\u200d":"a zero width joiner","\u2060":"a word joiner","\u202f":"a narrow no-break space","\u3000":"an ideographic space","\ufeff":"a byte order mark","\ufffd":"a byte that is not part of a character","\u201c":"a curly quote","\u201d":"a curly quote","\u201e":"a low quote","\u2018":"a curly quote","\u2019":"a curly quote","\0":"a NUL character"}
const we=/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const ye=/[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/
const ke=/[\u2018-\u201f\u00ab\u00bb]/
function characterName(n){const s=n.codePointAt(0)??0
const o=`U+${s.toString(16).toUpperCase().padStart(4,"0")}`
const i=Object.hasOwn(be,n)?be[n]:void 0
return void 0!==i?`${i} (${o})`:we.test(n)?`a space of another kind (${o})`:s<32||s>126?`the character ${o}`:null}function substituteOf(n){return we.test(n)?"It looks like a space, but JSON does not take it for one. Type a usual space in its place.":ye.test(n)?"Delete the character. It is not visible.":ke.test(n)?"Type straight double quotes in place of the curly ones.":null}function spaceOf(n){return we.test(n)?" ":ye.test(n)?"":null}const Se=/'[^'"\\\r\n]{1,1000}'|[\u2018-\u201f\u00ab\u00bb][^"\\\r\n\u2018-\u201f\u00ab\u00bb]{1,1000}[\u2018-\u201f\u00ab\u00bb]/y
function quotedOtherwise(n,s){Se.lastIndex=s
return Se.exec(n)?.[0]??null}function mended(n,s,o){const i=n.charAt(s)
const one=n=>({mend:{start:s,end:s+1,text:n}})
const a=spaceOf(i)
if(null!==a)return one(a)
if("#"===i&&"colon"!==o)return one("//")
if(","===i)return"name"===o||"item"===o||"end"===o?one(""):{}
if("separator"===o)return'"'===i?withComma(n,s):{}
if("value"!==o&&"item"!==o&&"name"!==o)return{}
const l=wordAt(n,s)
if(null!==l)return{mend:{start:s,end:s+l.length,text:l.toLowerCase()}}
const c=quotedOtherwise(n,s)
return null===c?{}:{mend:{start:s,end:s+c.length,text:`"${c.slice(1,-1)}"`}}}const Oe=/(?:true|false|null)(?![\w.+-])/iy
function wordAt(n,s){Oe.lastIndex=s
return Oe.exec(n)?.[0]??null}const Te=/"(?:[^"\\\r\n]|\\.)+"\s*:/y
function withComma(n,s){Te.lastIndex=s
if(!Te.test(n))return{}
const o=n.slice(0,s).trimEnd().length
const i=n.slice(Math.max(n.lastIndexOf("\n",o-1),o-xe,0),o)
return!/["\]}\del]$/.test(i)||/\/[/*]|\*\//.test(i)?{}:{mend:{start:o-1,end:o,text:`${n.charAt(o-1)},`}}}const xe=1e3
const Ce={value:["a value should stand here","is an invalid start of a value."],item:['a value or "]" should stand here',"is an invalid start of a value."],name:['a name in double quotes or "}" should stand here',"is an invalid start of a property name. Expected a '\"'."],colon:['a ":" should stand here, right behind the name',"is invalid after a property name. Expected a ':'."],separator:['a "," or a closing bracket should stand here',"is invalid after a value. Expected either ',', '}', or ']'."],end:["nothing may stand behind the closing bracket of the file","is invalid after a single JSON value. Expected end of data."]}
const je={message:"A conflict marker of git stands here: a merge was committed before it was resolved.",hint:"Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."}
function isConflictMarker(n,s){const o=0===s||/[\r\n]/.test(n[s-1]??"")
return o&&/^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(n.slice(s,s+7+1))}function unexpected(n,{start:s},o){const i=String.fromCodePoint(n.codePointAt(s)??0)
const[a,l]=Ce[o]
const c=`${shownByNet(i)} ${l}`
if(isConflictMarker(n,s))return{start:s,end:s+7,...je,words:c}
const u=characterName(i)
const d=substituteOf(i)
return{start:s,end:s+i.length,message:`${null===u?"This":`This is ${u}, but`} ${null===u?`may not stand here: ${a}`:a}.`,hint:d??hintFor$2(i,o),words:c,...mended(n,s,o)}}function hintFor$2(n,s){return"/"===n?"colon"===s?"Move the comment behind the colon: .NET does not allow one between a name and its colon.":"Write a comment as // or /* \u2026 */.":"#"===n?"Write // in place of #: .NET does not know this kind of comment.":","===n?"Delete the comma: one between two values, or behind the last one, is enough.":"'"===n?"Write double quotes: JSON does not know single ones.":"separator"===s?"Is a comma missing before this, or a quote? Write it.":"end"===s?"Delete what stands here, or the bracket before it.":"name"===s?"Write the name in double quotes.":"colon"===s?"Write a colon between the name and its value.":"Write a string in double quotes, a number, true, false, null, an object or an array."}function shownByNet(n){if(/^[A-Za-z0-9]$/.test(n))return"'\u2026'"
if(/^[!-~]$/.test(n))return`'${n}'`
const[s=0]=a.Buffer.from(n)
return`'0x${s.toString(16).toUpperCase().padStart(2,"0")}'`}function ends(n,s){const o={start:n.length,end:n.length}
if(null===s)return{...o,message:"The file is empty: it does not contain an object.",hint:"Write {} into the file, or delete it.",words:"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."}
const i=n.charAt(s)
return{...o,message:`The file ends, but the "${i}" that was opened last is not closed.`,hint:`Write the missing "${"{"===i?"}":"]"}".`,words:"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."}}function notAnObject({start:n,kind:s},o){const i=`${s.charAt(0).toUpperCase()}${s.slice(1)}`
return{start:n,end:Math.min(n+1,o),message:"The file does not begin with an object.",hint:"Put everything into one pair of braces.",words:`Top-level JSON element must be an object. Instead, '${i}' was found.`}}function openComment({start:n}){return{start:n,end:n+2,message:"The comment that begins here does not end.",hint:"Write */ where the comment ends.",words:"Expected end of comment, but instead reached end of data."}}function separatorInComment(n,s){return{start:s,end:s+1,message:`This is ${characterName(n.charAt(s))??"a line separator"}, which .NET does not allow in a // comment.`,hint:"Delete the character. It is not visible, and often comes along with copied text.",mend:{start:s,end:s+1,text:""},words:"Found invalid line or paragraph separator character while reading a comment."}}function tooDeep({start:n,end:s},o){return{start:n,end:s,message:"This bracket opens the 65th level. .NET reads 64 at most.",hint:'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',words:`The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${o?"object":"array"}.`}}function badLiteral(n,{start:s,end:o},i){const a=n.slice(s,o).toLowerCase()===i
return{start:s,end:o,message:"This word is not a value.",hint:`Write ${i} in small letters, or put the text into double quotes.`,words:`'\u2026' is an invalid JSON literal. Expected the literal '${i}'.`,...a?{mend:{start:s,end:o,text:i}}:{}}}function badNumber(n,{start:s,end:o}){const i=/^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(n.slice(s,o))?.[0]??""
const a=s+i.length
return{start:a,end:Math.min(a+1,n.length),message:"The number breaks off here: a digit should follow.",hint:"Complete the number, or put the text into double quotes.",words:"'\u2026' is an invalid end of a number."}}const Ne=/[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy
function badString(n,{start:s}){let o=s+1
for(;;){Ne.lastIndex=o
if(!Ne.test(n))break
o=Ne.lastIndex}const i=n.charAt(o)
if("\\"===i)return badEscape(n,o)
const a={start:o,end:Math.min(o+1,n.length)}
if(""===i)return{...a,message:"The file ends within a string.",hint:"Write the missing double quote.",words:"Expected end of string, but instead reached end of data."}
const l="\n"===i||"\r"===i
return{...a,message:l?"The line ends within a string.":"A string contains a control character.",hint:l?"Write the missing double quote. A line end within a value is written as \\n.":"Delete the character, or write it as \\t or \\u and four digits.",words:`${shownByNet(i)} is invalid within a JSON string. The string should be correctly escaped.`}}function badEscape(n,s){const o="u"===n.charAt(s+1)
const i=/^[\da-f]{0,3}/i.exec(n.slice(s+2,s+5))?.[0].length??0
const a=o?s+2+i:s+1
return{start:a,end:Math.min(a+1,n.length),message:o?'Four digits, 0 to 9 or a to f, should follow "\\u".':"No escape begins with a backslash and this character.",hint:"A backslash of the value itself is written twice, as in C:\\\\mail.",words:o?"'\u2026' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.":"'\u2026' is an invalid escapable character within a JSON string. The string should be correctly escaped."}}const Me=/^d[89ab]/i
const $e=/^d[c-f]/i
function halfPair(n,{start:s,end:o}){const i=Array.from(n.slice(s,o).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),({index:n,1:s=""})=>({index:n,code:s}))
const a=i.find(({index:n,code:s},o)=>{const a=i[o-1]
const l=i[o+1]
return Me.test(s)?!(l?.index===n+6&&$e.test(l.code)):$e.test(s)&&!(a?.index===n-6&&Me.test(a.code))})
const l=s+(a?.index??0)
return{start:l,end:l+6,message:"This escape is one half of a character. Its other half is missing.",hint:"Write the character itself, or both of its halves, as in \\ud83d\\ude00.",words:"Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."}};class Refused extends Error{fault
constructor(n){super(n.message)
this.fault=n}}function refuse(n){throw new Refused(n)}const Pe=1,Le=2,Ee=3,Ie=4,Ae=5,Ue=6,Fe=7,We=8,Be=9,De=10,_e=11,Ke=12,Ve=13,qe=14,Re=15,He=17
const Ge={[Fe]:"null",[We]:"true",[Be]:"false",[De]:"string",[_e]:"number"}
class Reader{#f
#h
#p=[]
#v=[]
#g="value"
#b=null
#w=[]
#y=null
constructor(n){this.#f=n
this.#h=he(n,!1)}document(){for(;;){const n=this.#h.scan()
if(n===He)break
this.#k(n)||this.#S(n)}const{length:n}=this.#f
null===this.#b&&refuse(ends(this.#f,this.#p.at(-1)?.start??null))
"object"!==this.#b.kind&&refuse(notAnObject(this.#b,n))
null!==this.#y&&refuse(this.#y)
return{text:this.#f,root:this.#b,comments:this.#v}}#O(){const n=this.#h.getTokenOffset()
return{start:n,end:n+this.#h.getTokenLength()}}#k(n){if(n===Re||n===qe)return!0
if(n!==Ke&&n!==Ve)return!1
const s=this.#O()
"colon"===this.#g&&refuse(unexpected(this.#f,s,"colon"))
n===Ke?this.#T(s):this.#x()&&refuse(openComment(s))
this.#v.push({kind:n===Ke?"line":"block",...s})
return!0}#T({start:n,end:s}){const o=this.#f.slice(n,s).search(/[\u2028\u2029]/)
o>=0&&refuse(separatorInComment(this.#f,n+o))}#x(){const n=this.#h.getTokenError()
return 0!==n}#S(n){switch(this.#g){case"colon":n!==Ue&&this.#C()
this.#g="value"
return
case"name":n===De?this.#j():n===Le?this.#N("object"):this.#C()
return
case"separator":this.#M(n)
return
case"item":n===Ie?this.#N("array"):this.#a(n)
return
case"value":this.#a(n)
return
case"end":this.#C()}}#C(){refuse(unexpected(this.#f,this.#O(),this.#g))}#j(){const n=this.#O()
const s=this.#$(n)
this.#w.push({name:s,nameSpan:n})
this.#g="colon"}#$(n){this.#x()&&refuse(badString(this.#f,n))
const s=this.#h.getTokenValue()
s.isWellFormed()||(this.#y??=halfPair(this.#f,n))
return s}#M(n){const{kind:s}=this.#p.at(-1)??this.#C()
n===Ae?this.#g="object"===s?"name":"item":n===Le&&"object"===s?this.#N("object"):n===Ie&&"array"===s?this.#N("array"):this.#C()}#a(n){if(n===Pe||n===Ee){this.#P(n)
return}const s=Ge[n]
const o=this.#O()
void 0===s&&this.#L(o)
"number"===s&&this.#x()&&refuse(badNumber(this.#f,o))
const i="string"===s?this.#$(o):this.#h.getTokenValue()
this.#E({kind:s,text:i,...o})}#L(n){const s=this.#f.slice(n.start,n.end)
s.startsWith("-")&&refuse(badNumber(this.#f,n))
const o=["true","false","null"].find(n=>n.startsWith(s.charAt(0)))
void 0===o&&this.#C()
s.startsWith(o)||refuse(badLiteral(this.#f,n,o))
const{start:i,end:a}=n
refuse(unexpected(this.#f,{start:i+o.length},"separator"))}#P(n){const s=this.#O()
64===this.#p.length&&refuse(tooDeep(s,n===Pe))
const{start:o}=s
n===Pe?this.#p.push({kind:"object",start:o,members:[]}):this.#p.push({kind:"array",start:o,items:[]})
this.#g=n===Pe?"name":"item"}#N(n){const s=this.#p.pop()
if(s?.kind!==n)throw new Error("A bracket closes what is not open")
this.#E({...s,end:this.#O().end})}#E(n){const s=this.#p.at(-1)
this.#g=void 0===s?"end":"separator"
if(void 0===s)this.#b=n
else if("array"===s.kind)s.items.push(n)
else{const o=this.#w.pop()
if(void 0===o)throw new Error("A value in an object has no name")
s.members.push({...o,value:n})}}};;;function asNotice(n){return"runtime"===n.level?{...n,severity:"notice"}:n}function asWarning(n){return"advice"===n.level||"notice"===n.severity?n:{...n,level:"runtime",severity:"warning"}};;function isBlankPair({text:n},s){const{start:o,end:i}=s.value
return isEmptyPair(s)&&/^.[ \t\r\n]*.$/s.test(n.slice(o,i))};;function inPlaceOf(n,{member:s,depth:o}){const i="null"===s.value.kind||isBlankPair(n,s)
return i?{status:"replaced",member:s,missing:F.slice(o)}:{status:"taken",member:s}}function flattenedSibling(n,s){const{root:o}=n
const i=[...objectsOnTheWay(n),{object:o,start:o.start,depth:0}]
const a=new Set(s.flatMap(s=>membersOf(n,[...F,s])))
const l=i.flatMap(({object:n,start:s})=>n.members.filter(n=>a.has(n)).map(({name:o,nameSpan:i})=>({object:n,start:s,prefix:o.slice(0,o.lastIndexOf(":")+1),at:i.start})))
const[c]=l.sort((n,s)=>s.at-n.at)
return c??null}const Je=/[\r\n]/
const ze=/\r\n|\r|\n/
;;;;;;;;function firstLineEnd(n){return ze.exec(n)?.[0]??"\n"};;function deeper({style:n,at:s}){return{style:n,at:s&&{eol:s.eol,indent:s.indent+n.unit}}};;;function objectText(n,s){if(null===s.at){const{pad:o}=s.style
return`{${o}${joined(n,s)}${o}}`}const o=deeper(s)
return`{${lineBreak(o)}${joined(n,o)}${lineBreak(s)}}`}function newDocument(n,s,o){const{text:i,root:a}=s
const l=isBroken(i.slice(a.start,a.end))?{eol:firstLineEnd(i),indent:""}:null
const c=/(?:\r\n|\r|\n)$/.exec(i)?.[0]??""
return objectText(n,{style:o,at:l})+c}function objectInstead({text:n},o,{members:i,style:a}){return objectText(i,{style:a,at:s.j(n,o)})};;;;;;function intoBlank({text:n,object:o,start:i},a){const{members:l,style:c}=a
const[u,d]=[o.start+1,o.end-1]
const m=n.slice(u,d)
const f=lineIndentation(n,o.start)
const h=null!==s.j(n,i)||isRoot(n,o)
if(!(isBroken(m)||h&&isBroken(n))){const{pad:n}=c
return{start:u,end:d,text:n+joined(l,{style:c,at:null})+n}}const p=deeper({style:c,at:f})
const v=lineBreak(p)+joined(l,p)
return isBroken(m)?insertion(u,v):{start:u,end:d,text:v+lineBreak({at:f})}}function isRoot(n,{start:s}){return""===n.slice(0,s).trim()}function behindComment({text:n,object:o,last:i},{members:a,style:l}){const c=lineIndentation(n,o.start)
const u=s.j(n,i.start)
const d=n.slice(i.end,o.end-1)
if(null===u&&"block"===i.kind&&!isBroken(d)){const n=` ${joined(a,{style:l,at:null})}`
return insertion(i.end,""===d?n+l.pad:n)}const m=null!==u&&u.indent.length>c.indent.length
const f=m?{style:l,at:u}:deeper({style:l,at:c})
const h=lineBreak(f)+joined(a,f)
const p=afterLine(n,i.end,[])
return insertion(p,isBroken(d)?h:h+lineBreak({at:c}))};;;function isBelowEnvironments({kind:n,file:s},{base:o}){return"prefixed-variables"===n||null!==s&&s===o};;const Qe={From:"from",Host:"host",Port:"port",SecureSocketOptions:"secureSocketOptions",PickupDirectoryLocation:"pickupDirectoryLocation",DeliveryMethod:"deliveryMethod",Username:"userName",Password:"password"}
;;;;function isThere({isKnown:n,value:o}){return!n||""!==s.t(o??"")};const Ze=465
;;;;;;function newFile(s){return{path:s,bytes:new Uint8Array,source:new n.a0("","utf-8",a.Buffer.alloc(0))}};;;;;;;;function wholeFile({named:n}){return{file:n,span:{start:0,end:0}}}const Xe={id:"injection/not-written",level:"runtime",severity:"error",words:[],check:((n,o)=>{const{path:i,file:a}=targetOf(n,o)
const l=null===a?wholeFile(n):{file:a,span:{start:0,end:0}}
const{named:c}=n
if(null!==a&&a!==c&&s.v(a)===s.v(c))return[{...l,message:"This path is a link to the file of all environments, and the settings are for one of them.",hint:"Put a file of its own in the place of the link."}]
if(isServed(null===a?besideReal(c,i):s.v(a),i))return[{...l,message:"A web server may hand this file out, so no password is written into it.",hint:"Inject into the appsettings.json beside the project file, which is not below wwwroot."}]
const u=a?.badBytes[0]
return null===a||void 0===u&&a.isWritable?[]:[{...l,...void 0===u?{}:{span:u},message:`The file is not written, since it ${void 0===u?"is saved as UTF-32":"contains bytes that are not characters, which would be lost"}.`,hint:"Save the file as UTF-8."}]})}
function besideReal(n,o){return`${s.v(n).replace(/[^/]*$/,"")}${nameOf(o)}`};const Ye=[["defaultCredentials",'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".'],["clientDomain","Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name."],["targetName",'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".'],["deliveryFormat","Take it out. MailKit writes addresses in the form that the server offers."]]
const et={id:"injection/unsupported-input",level:"runtime",severity:"error",words:[],check:((s,{settings:o})=>Ye.filter((([n])=>void 0!==o[n])).map(([o,i])=>({...wholeFile(s),message:`An appsettings file does not have a setting for ${n.t(inputOf(o))}.`,hint:i})))}
function inputOf(s){return n.S.find(([,n])=>n===s)?.[0]??s}const tt={id:"injection/contradiction",level:"runtime",severity:"error",words:[],check:((s,o)=>{const{enableSsl:i,secureSocketOptions:a}=o.settings
const l=void 0!==i&&void 0!==a&&i===("None"===a)
return l?[{...wholeFile(s),message:`${n.al(n.t("enable-ssl"))} (${i}) and ${n.t("secure-socket-options")} (${a}) contradict each other.`,hint:"Give only one of them."}]:needsTwoOptions(s,o)?[{...wholeFile(s),message:'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',hint:'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".'}]:[]})}
const nt=/^[^\\/:*?"<>|\p{Cc}]{1,100}$/u
const st={id:"injection/environment",level:"runtime",severity:"error",words:[],check:((n,s)=>{const o=environmentSaid(n,s)
return null===o?[]:[{...wholeFile(n),...o}]})}
;function otherLetterCase(n,s){const{path:o,file:i}=targetOf(n,s)
const a=n.files.find(n=>n.path.toLowerCase()===o.toLowerCase())
return null!==i||void 0===a?null:{message:'The file of the environment is there in another letter case: "{name}".',hint:'Rename it to "{right}", or give the name of the environment in that letter case.',names:{name:nameOf(a.path),right:nameOf(o)}}}const ot={id:"injection/other-value",level:"runtime",severity:"error",words:[],check:((n,s)=>{const{file:o}=targetOf(n,s)
if(null===o)return[]
const i=writtenLeaves(n,s).map((({option:n})=>({option:n,place:leafPlace(o.document,namesOf(n))})))
const a=i.flatMap((({option:n,place:s})=>"taken"===s.status?[{file:o,span:s.member.nameSpan,message:`Something else than one value stands here, where ${n.name} should be.`,hint:"Delete it, and inject again."}]:[]))
if(i.every((({place:n})=>"absent"!==n.status)))return a
const l=homeOf(o.document,ne)
return"taken"!==l.status?a:[...a,{file:o,span:l.member.nameSpan,message:"This is not an object, so the settings of Smtp cannot go into it.",hint:"Write an object in its place, or delete it."}]})}
const rt={id:"injection/hidden",level:"runtime",severity:"error",words:[]}
const it={...rt,check:((n,s)=>"check"===s.mode?[]:hiddenLeaves(n,s).filter(({isEverywhere:n})=>n).map(s=>hiddenComplaint(n,s)))}
const at={...rt,check:((n,s)=>hiddenLeaves(n,s).filter(({by:n,isEverywhere:s})=>!s||n.some(({entry:n})=>n.isKnown)).map(s=>({...hiddenComplaint(n,s),severity:"warning"})))}
function hiddenComplaint(s,{leaf:{option:o,setting:i},by:a,isEverywhere:l}){const[c]=a
const u=s.readings.find(({stack:n})=>n.environment===c?.environment)
const d=void 0===u||void 0===c?wholeFile(s):nameSpot(u,c.entry,namesOf(o))
const m=c?.entry.variable??null
const f=null===m?"A later file sets":'The environment key "{variable}" sets'
const h=l?"":" in {environments}"
return{...d,setting:i,message:`${f} ${o.name}${h}, which wins over the value that is to be injected.`,hint:null===m?'Delete it there, or inject into that file: give its environment as "environment".':"Take the key out of the environment, or take the input out.",names:{environments:n.h(a,n=>n.environment,3),...null===m?{}:{variable:m}}}}const lt=[et,tt,st,Xe,ot,it]
const ct=[at]
;;const ut={id:"json/not-well-formed",level:"file"}
function notWellFormed({path:n},{message:s,hint:o,words:i},a){const{id:l,level:c}=ut
const u=`${s} The site does not start: "${i}"`
return{rule:l,level:c,severity:"error",path:n,at:a,message:u,hint:o,related:[]}}const dt={id:"json/duplicate-key",level:"file",severity:"error",words:["A duplicate key '{key}' was found."],check:(({stack:n})=>n.layers.flatMap((({file:n,duplicates:o})=>null===n?[]:o.map(({path:o,first:i,second:a})=>({file:n,span:{start:a.start,end:a.end},message:"The key is set a second time in this file. Letter case does not count.",hint:"Delete one of the two.",names:{key:keyText(o)},related:[s.r("The first one",n,i)]})))))}
const mt=[dt,{id:"source/encoding",level:"runtime",severity:"error",words:[],check:(({files:n})=>n.flatMap((n=>n.badBytes.map(s=>({file:n,span:s,message:"This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.",hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})))))}]
;function complaint(n,s){return{...n,...s}}function allowed({type:n,name:s}){switch(n.kind){case"string":return"Write a string in double quotes."
case"int":return`Write ${"Port"===s?"the number of the port":"a whole number"}, without a point, as in ${"Port"===s?"587":"2000"}.`
case"boolean":return'Write true or false. Neither 1 nor "yes" is one of them.'
case"time-span":return'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
case"enum":return`Write one of ${n.names.join(", ")}.`}}const ft=/^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i
function hintFor$1(n,s){const o=allowed(n)
return"SecureSocketOptions"===n.name&&ft.test(s)?`${o} With port 465 it is SslOnConnect, with 587 it is StartTls.`:o}function meantBy(o,{name:i,type:a},l){const c=l.trim()
switch(a.kind){case"int":return/^\d{1,9}\.0*$/.test(c)?Number.parseInt(c,10):null
case"boolean":return s.g(c)
case"enum":{const s="SecureSocketOptions"===i&&ft.test(l)
return s?tlsForPort(o):n.N(c,a.names)}case"string":case"time-span":return null}}const ht={string:"a string",int:"a whole number",boolean:"true or false","time-span":"a span of time",enum:"one of its words"}
const pt={id:"options/unconvertible",level:"section",severity:"error",words:["Failed to convert configuration value at '{key}' to type '{type}'."],check:(s=>faultsOf(s,"unconvertible").map(({entry:o,names:i,option:a})=>{const l=o.value??""
const c=null!==n.u(l)
const u={message:`${by(o.variable)}The value of ${a.name} is ${""===l?"empty":c?"a placeholder that nothing in .NET replaces":`not ${ht[a.type.kind]}`}.`,hint:hintFor$1(a,l),names:{key:i.join(":"),type:typeName(a.type),...null===o.variable?{}:{variable:o.variable}}}
const d=otherValue(o,meantBy(s,a,l))
return{...complaint(valueSpot(s,o,i),u),...d}}))}
function by(n){return null===n?"":'The variable "{variable}" sets it: '}const vt={id:"options/not-a-string",level:"section",severity:"error",words:["Cannot create instance of type 'System.String' because it has multiple public parameterized constructors."],check:(n=>faultsOf(n,"not-a-string").map(({names:s,option:o})=>complaint(spotAround(n,s),{message:`The value of ${o.name} is an object or an array, but it should be a string.`,hint:allowed(o)})))}
const gt="Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required."
const bt={id:"options/from-missing",level:"section",severity:"error",words:[gt],check:(n=>faultsOf(n,"from").filter(({isMissing:n})=>n).map(({entry:s,names:o})=>{const i=causeOf(n)
return complaint(nameSpot(n,s,o),{message:`From is ${null===s?"missing":"empty"}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${i.message}`,hint:`Set From here to an address that the mail server lets you send from, or ${i.hint}.`,names:i.names})}))}
function causeOf({stack:s}){const o=s.children(F).flatMap(({nodes:n})=>n.flatMap(n=>[...n.entries()])).map(([,{variable:n}])=>n)
const[i,...a]=o.flatMap(n=>n??[])
return void 0===i||o.includes(null)?{message:"",hint:"delete all of Smtp",names:{}}:0===a.length?{message:' Smtp exists only because the environment has the key "{variable}".',hint:'take the key "{variable}" away from the environment',names:{variable:i}}:{message:" Smtp exists only because the environment has these keys: {variables}.",hint:"take all of them away from the environment",names:{variables:n.h([i,...a],n=>n,9)}}}const wt={id:"options/from-invalid",level:"section",severity:"error",words:[gt],check:(n=>faultsOf(n,"from").filter(({isMissing:n})=>!n).map(({entry:s,names:o})=>complaint(valueSpot(n,s,o),{message:'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',hint:"Write one address, as in post@example.org or The Bakery <post@example.org>."})))}
const yt={id:"options/out-of-range",level:"section",severity:"error",words:["The `{key}` {said}"],check:(n=>faultsOf(n,"out-of-range").map(({entry:s,names:o,option:i,words:a,limit:l})=>complaint(valueSpot(n,s,o),{message:`The value of ${i.name} is a span of time that Umbraco does not accept.`,hint:`Set it to ${l}. "1" is one day, and "24:00:00" is 24 days.`,names:{key:o.join(":"),said:a}})))}
const kt=[pt,vt,bt,wt,yt]
const St={id:"options/environment-name",level:"runtime",severity:"warning",words:[],check:(n=>{const{environment:s}=n.stack
const o=hasFile(n)?null:nameSaid(s)
if(null===o)return[]
const{start:i}=n.named.document.root
return[{file:n.named,span:{start:i,end:i+1},names:{environment:s},...o}]})}
;;const Ot=[{id:"options/unread-file",level:"runtime",severity:"warning",words:[],check:(({unread:n})=>n.map(({file:n,meant:s,why:o})=>({file:n,span:{start:n.document.root.start,end:n.document.root.start+1},message:"letter-case"===o?"Where file names keep their letter case, as on Linux, the site does not read this file.":"No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.",hint:`Name the file ${s}, or ask for its environment by name.`})))},St]
const Tt=/^(?:DOTNET_|ASPNETCORE_)/i
const xt={id:"environment-keys/name",level:"runtime",severity:"warning",words:[],check:(n=>variablesOf(n).flatMap(([s,o])=>{const i=variableSaid(s)
return null===i?[]:[{...nameSpot(n,o,F),names:{name:s},...i}]}))}
function variableSaid(s){const o=s.replace(Tt,"")
const i=o.split(/[^A-Za-z]+/).filter(n=>""!==n)
const a=isSameName(i[0]??"","Umbraco")
const l=a&&i.some(s=>null!==n.N(s,["Smtp"]))
if(!l&&!i.some(n=>isSameName(n,"Smtp")))return null
const c=ne.find(n=>isSameName(n,i.at(-1)??""))
const u='The environment key "{name}" does not set anything of Umbraco.'
if(void 0===c){const n="The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__."
return a?null:{message:u,hint:n}}const d=`UMBRACO__CMS__GLOBAL__SMTP__${c.toUpperCase()}`
return isSameName(keyOfVariable(o),keyOfVariable(d))?null:{message:u,hint:a?namedRight(o,d):`If it is meant for Umbraco, name it ${d}.`}}function namedRight(n,s){return/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(n)?isSameName(keyOfVariable(n.replace(/\.$/,"")),keyOfVariable(s))?`Name it ${s}, without the full stop at its end.`:`Name it ${s}, with two underscores between the parts.`:`Name it ${s}.`};const Ct={id:"environment-keys/two-spellings",level:"runtime",severity:"warning",words:[],check:(n=>n.sameKeys.map(s=>({...nameSpot(n,null,F),message:'The environment has the key "{name}" in two spellings.',hint:"Keep one of them: which of the two wins is not certain.",names:{name:s}})))}
const jt=[xt,Ct]
const Nt={enablessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.",ssl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usetls:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",timeout:"Delete it: Umbraco does not have a setting for the time-out, which is two minutes.",fromname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',displayname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',fromaddress:"Write From.",fromemail:"Write From.",sender:"Write From.",server:"Write Host.",hostname:"Write Host.",smtpserver:"Write Host.",user:"Write Username.",login:"Write Username.",pass:"Write Password.",pwd:"Write Password.",pickupdirectory:"Write PickupDirectoryLocation.",clientdomain:"Delete it: Umbraco does not have a setting for the name in EHLO.",defaultcredentials:"Delete it: Umbraco logs in with Username and Password, or not at all."}
const Mt={id:"options/unknown-key",level:"runtime",severity:"warning",words:[],check:(n=>{const s=keySpots(n)
return n.stack.children(F).filter((({name:n})=>!ne.some((s=>isSameName(s,n))))).flatMap(({name:o,nodes:i})=>{const[a]=[...i.at(-1)?.entries()??[]].map(([,n])=>n)
const l=s.get(o.toLowerCase())??nameSpot(n,a??null,smtpNames(o))
const c=a?.variable??null
if(null!==c&&null!==variableSaid(c))return[]
const u={...l,message:`${null===c?"The":'The variable "{variable}" sets a'} key "{name}" of Smtp${null===c?" is":", which is"} not one of its settings, so nothing reads it.`,hint:hintFor(o),names:{name:o,...null===c?{}:{variable:c}},...null===c?mendOf(n,o):{}}
return[u]})})}
;function lettersOf(n){return n.toLowerCase().replaceAll(/[^a-z]/g,"")}function hintFor(s){const o=lettersOf(s)
const i=Object.hasOwn(Nt,o)?Nt[o]:void 0
if(void 0!==i)return i
const a="post"===s.toLowerCase()?"Port":n.N(s.trim(),ne)
const l=ne.find(n=>isSameName(n,o))
const c=a??l
return null==c?`Delete it. The settings are ${ne.join(", ")}.`:`Did you mean ${c}? If not, delete the key.`}const $t=new Set(["enablessl","ssl","usessl","usetls"])
function mendOf(n,s){const[o,...i]=n.files.flatMap(({document:n})=>membersOf(n,smtpNames(s)).map(s=>({member:s,text:n.text})))
if(void 0===o||i.length>0)return{}
const{member:a,text:l}=o
if($t.has(lettersOf(s)))return tlsInstead(n,a)
const c=hintFor(s)
if(c.startsWith("Delete it: "))return withoutMember(l,a)
const u=optionIn(c)
return null===u||"PickupDirectoryLocation"===u||isSet(n,u)?{}:otherName(a,u)}function optionIn(n){const s=/^(?:Write (\w+)\.|Did you mean (\w+)\?)/.exec(n)
return ne.find(n=>n===(s?.[1]??s?.[2]))??null}function tlsInstead(n,{name:s,nameSpan:o,value:i}){const a=tlsForPort(n)
const l="true"===i.kind||"string"===i.kind&&/^true$/i.test(i.text)
if(!l||null===a||s.includes(":")||isSet(n,"SecureSocketOptions"))return{}
const c={start:o.start,end:i.end}
return{rewrite:{span:c,after:`"SecureSocketOptions": "${a}"`}}}const Pt=[["Smtp"],["Umbraco","Smtp"],["Umbraco","Global","Smtp"],["Umbraco","CMS","Smtp"],["CMS","Global","Smtp"],["Global","Smtp"]]
const Lt={id:"options/misplaced",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap((n=>[...Pt.flatMap((s=>membersOf(n.document,s).filter(({value:n})=>looksLikeMail(n)).map(({nameSpan:o})=>({file:n,span:o,message:`Umbraco does not read mail settings in ${s.join(":")}.`,hint:"Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here."})))),...misspeltIn(n)])))}
;;function isWhole(n,[s,o,i],a){const l=membersOf(n,[...s,o,...i,"From"]).length>0
return l&&0===membersOf(n,[...s,a]).length}function looksLikeMail(n){return"object"===n.kind&&n.members.some(({name:n})=>ne.some(s=>isSameName(s,n)))}const Et=/^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i
const It={id:"options/variable-name",level:"runtime",severity:"warning",words:[],check:(n=>n.files.flatMap((s=>s.document.root.members.filter((({name:n})=>Et.test(n))).map(({name:o,nameSpan:i})=>({file:s,span:i,...withColons(n,s,{name:o,span:i}),message:'The key "{name}" is written as a variable is. In a file, nothing reads it.',hint:'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',names:{name:o}})))))}
function withColons(n,{document:s},{name:o,span:{start:i,end:a}}){const l=o.includes("__")?o.replaceAll("__",":"):o.replaceAll(".",":")
const c=isSet(n,"From")||/:From$/i.test(l)
const u=membersOf(s,l.split(":")).length>0
return!u&&c&&a-i===o.length+2&&l.includes(":")?{rewrite:{span:{start:i+1,end:a-1},after:l}}:{}}const At={id:"options/two-objects",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap(secondObjects))}
;const Ut=[Mt,Lt,It,At]
const Ft={9:"9",10:"10 to 12",13:"13 and 14",16:"15 and 16"}
const Wt={id:"options/other-version",level:"runtime",severity:"warning",words:[],check:(n=>{const s=new Map
for(const o of n.otherVersions)for(const[i,a]of differences(n,o)){const n=s.get(i)
void 0===n?s.set(i,{complaint:a,versions:[o.umbraco]}):n.versions.push(o.umbraco)}return[...s.values()].map(said)})}
function said({complaint:n,versions:s}){const o=s.toSorted((n,s)=>n-s).map(n=>Ft[n]??String(n))
return{...n,names:{...n.names,versions:o.join(", ")}}}function differences(n,{binding:s}){const o=new Set(n.binding.faults.map(({names:n})=>n.join(":")))
const i=s.faults.filter(({names:n})=>!o.has(n.join(":")))
const a=new Set(s.faults.map(({names:n})=>n.join(":")))
const l=[...s.smtp?.options.values()??[]].filter(s=>{const i=smtpNames(s.option.name).join(":")
return!a.has(i)&&!o.has(i)&&isOtherValue(n,s)})
return[...i.map(s=>[`fault ${s.names.join(":")}`,faultSaid(n,s)]),...l.map(s=>[`value ${s.option.name}`,valueSaid(n,s)])]}function isOtherValue(n,{option:s,value:o,entry:i}){const a=optionOf(n,s.name)
return null!=a?.entry&&!1!==i?.isKnown&&(a.value??"")!==(o??"")}const Bt="Write a value that every version reads in the same way. The version is found where the project file stands beside this file."
function faultSaid(n,s){const o="entry"in s?s.entry:null
const i=(o&&valueSpotOf(o))??spotAround(n,s.names)
return{...i,message:"The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.",hint:Bt,names:{option:s.option.name}}}function valueSaid(n,{option:s,entry:o}){const i=(o&&valueSpotOf(o))??nameSpot(n,o,smtpNames(s.name))
return{...i,message:"Umbraco {versions} reads another value of {option} here than the newest one.",hint:Bt,names:{option:s.name}}}const Dt=[{id:"options/own-sender",level:"advice",severity:"notice",words:[],check:(({ownSenders:n})=>n.map(n=>({...n,message:"This code seems to replace Umbraco's sender, so the site may not use its mail settings.",hint:"Where it does, a test with these settings says nothing about the mails of the site."})))},Wt]
const _t="SecureSocketOptions"
;const Kt={id:"options/null-secure-socket-options",level:"runtime",severity:"error",words:[],check:(n=>{const s=secureOption(n)
return null!==s?.entry.value||0!==s.value?[]:[{...valueSpot(n,s.entry,smtpNames(_t)),message:"SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.",hint:'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.',...otherValue(s.entry,tlsForPort(n))}]})}
const Vt={id:"options/number-without-name",level:"runtime",severity:"error",words:[],check:(s=>{const o=secureOption(s)
return null===o||void 0!==n.aB[o.value]?[]:[{...valueSpot(s,o.entry,smtpNames(_t)),message:`SecureSocketOptions is ${o.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,hint:`Write one of ${n.aB.join(", ")}.`}]})}
const qt={id:"options/list",level:"runtime",severity:"warning",words:[],check:(s=>{const o=secureOption(s)
if(!0!==o?.entry.value?.includes(","))return[]
const i=n.aB[o.value]??String(o.value)
return[{...valueSpot(s,o.entry,smtpNames(_t)),message:`SecureSocketOptions is a list. .NET makes ${i} of it.`,hint:"Write one word."}]})}
const Rt="PickupDirectoryLocation"
const Ht={id:"pickup/outside-development",level:"runtime",severity:"error",words:[],check:(n=>{const o=optionOf(n,Rt)
if(isDevelopment(n)||null==o?.entry)return[]
if(o.isKnown&&""===s.t(textOf$1(n,Rt)))return[]
const i=""!==s.t(textOf$1(n,"Host"))
return[{...nameSpot(n,o.entry,smtpNames(Rt)),message:`Every mail goes into a folder, and none is sent${i?", although a host is set":""}.${/^[A-Za-z]:|\\/.test(textOf$1(n,Rt))?" The path is one of Windows, which a site on Linux does not have.":""}`,hint:'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.'}]})}
const Gt={id:"pickup/delivery-method",level:"runtime",severity:"warning",words:[],check:(n=>{const o=optionOf(n,"DeliveryMethod")
if(null==o?.entry||"number"!=typeof o.value||0===o.value)return[]
const i=optionOf(n,Rt)
return!1===i?.isKnown||""!==s.t(textOf$1(n,Rt))?[]:[{...valueSpot(n,o.entry,smtpNames("DeliveryMethod")),message:"DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.",hint:"Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation."}]})}
const Jt={id:"options/absent",level:"advice",severity:"notice",words:[],check:((s,{mode:o})=>"inject"===o||null!==s.binding.smtp?[]:[{...nameSpot(s,null,F),message:"No mail settings are set, so the site does not send mail.",hint:`Where the environment supplies them, name its keys in ${n.t("environment-keys")}.`}])}
const zt=["From","Host","Port",_t,"Username","Password",Rt]
const Qt={id:"options/hidden",level:"advice",severity:"notice",words:[],check:((s,{settings:o})=>zt.flatMap((i=>{const a=s.stack.entries(smtpNames(i))
const l=a.at(-1)
if(void 0===l)return[]
if(null===l.variable)return emptied(s,i,a)
const{variable:c}=l
return a.filter(n=>"file"===n.layer.kind&&""!==n.value).slice(-1).filter(({value:n})=>!l.isKnown||n!==l.value).filter(({value:s})=>"Password"!==i||void 0!==o.password||!n.z(s??"")).map(n=>({...nameSpot(s,n,smtpNames(i)),message:`The value of ${i} does not count here: "{variable}" hides it.`,hint:"Delete one of the two, unless this one is meant for where the other is missing.",names:{variable:c},related:relatedEntry("The variable",l)}))})))}
;const Zt=["Umbraco","CMS","Content","Notifications","Email"]
const Xt={id:"options/notifications-email",level:"runtime",severity:"warning",words:[],check:(s=>{const o=s.stack.entry(Zt)
const i=o?.value??""
return null===o||!n.x(i)&&!n.w(i)?[]:[{...valueSpot(s,o,Zt),message:"This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.",hint:"Set it to an address that the mail server lets you send from, or delete it."}]})}
const Yt=[Kt,Vt,qt,Ht,Gt,Jt,Qt,Xt]
const en=[...mt,...kt,...Ut,...jt,...Yt,...Ot,...Dt]
;function missingName(n,s,{environment:o}){const i=environmentOf(n)
const a=void 0===o||""===o||"*"===o
return null===i||!a||s.includes(i)?[]:[i]};;function otherVersions(n,s,o){return _.filter(({umbraco:s})=>s!==n.generation.umbraco).map(i=>{const a=stackOf({...n,generation:i},s,o)
return{umbraco:i.umbraco,binding:bind(a)}})}function isLayerOf(n,s,{generation:o}){if(isBaseName(n)||environmentOf(n)===s)return!0
const i=o.dotnet<10?null:applicationEnvironmentOf(n)
return""===i||i===s};const tn=/^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i
const nn=/^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i
;;async function withPackages(n,s){const{named:o,beside:i,packagesAt:a}=n
if(null===a)return ofSite(n)
if("found"!==s.status){const s=a+1>=o.path.split("/").length
return ofSite({...n,packagesAt:s?null:a+1})}const{readCentralVersion:l}=await Promise.resolve().then(()=>require("./read.js")).then(n=>n.r)
const c=await l(s.file)??i.umbraco
return ofSite({...n,beside:{...i,umbraco:c},packagesAt:null})};;;;function pathOf(n){return n.ok?n.file.path:n.path};;;;;;;function spotIn(n,s,o){const{named:i}=n
const a=smtpNames(optionOfSetting(s)?.name??"")
const l={file:i,span:innermost(i.document,a).span}
if(null===o)return l
const c=stackOf(filesOf(n),o,[])
const u=c.entry(a)
const d=c.layers.flatMap(({file:n})=>n??[])
return(u&&valueSpotOf(u))??spotAround({files:d,named:i},a)};;;;const sn=Object.defineProperty({__proto__:null,openAppSettings:(function openAppSettings(n){const s=openJson(n,notWellFormed)
return s.ok?{ok:!0,configuration:ofSite(alone(s.file))}:{ok:!1,kind:"appsettings",finding:s.finding}})},Symbol.toStringTag,{value:"Module"})
exports.c=sn
exports.g=generationOf
exports.n=nameOf
exports.o=optionOfSetting
exports.r=reads
exports.v=(function versionOn(n){return B.find((([,s])=>n>=s))?.[0]??9})

