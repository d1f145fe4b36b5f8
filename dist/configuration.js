"use strict"
var about=(function(n,s,{instead:i,...o}){const a=void 0===i?{}:n.otherwise(s,i)
return{...n.spot(s),...o,...a}}),
hasServer=(function({settings:n,isUnknown:i}){return"Network"===n.deliveryMethod&&(""!==s.t(n.host??"")||i("Host"))}),
isLocal=(function({settings:s}){const i=s.host??""
return n.aG(i)||/^(?:127\.[\d.]+|\[?::1\]?)$/.test(i)}),
logsIn=(function({login:n}){return s.w(n.userName)&&s.w(n.password)}),
isReceiving=(function({settings:n}){return/\.mail\.protection\.outlook\.com$/i.test(n.host??"")}),
senderOf=(function({settings:n,isUnknown:s}){return s("From")?"":n.from??""}),
comparable=(function(n){return/[^\0-\x7f]/.test(n)?Array.from(n,capital).join(""):n.toUpperCase()}),
isSameName=(function(n,s){return comparable(n)===comparable(s)}),
flatten=(function(n,s,{into:i,make:o}){const a=new Flattening(s,o)
return a.object(n,{node:i,path:null,nameSpan:n}),a}),
below=(function({node:n,path:s},i,{start:o,end:a}){return{node:n.below(i),path:{name:i,parent:s},nameSpan:{start:o,end:a}}}),
generationOf=(function(n){const[,s]=x.find((([s])=>n>=s))??[9,5]
return{umbraco:Math.max(n,9),dotnet:s}}),
fileLayer=(function(n,{dotnet:s}){const{layers:i}=n,o=i.get(s)
if(void 0!==o)return o
const{layer:a,isOfEveryVersion:l}=newLayer(n,s)
for(const n of l?C:[s])i.set(n,a)
return a}),
newLayer=(function(n,s){const i=new KeyNode,o=[],a={kind:"file",file:n,keys:i,duplicates:o},l=flatten(n.document.root,s,{into:i,make:(({value:s,nameSpan:i,written:o})=>{const l={start:o.start,end:o.end}
return{layer:a,value:s,isKnown:!0,written:{file:n,nameSpan:i,valueSpan:l,json:o},variable:null}})})
for(const n of l.duplicates)o.push(n)
return{layer:a,isOfEveryVersion:l.isOfEveryVersion}}),
prefixedLayers=(function(n,{umbraco:s}){return(s<13?M.toReversed():M).flatMap((s=>{const i=n.filter(({name:n})=>n.toUpperCase().startsWith(s))
return 0===i.length?[]:[variablesLayer("prefixed-variables",i,n=>n.slice(s.length))]}))}),
valueSpotOf=(function({written:n}){return n&&{file:n.file,span:n.valueSpan}}),
environmentOf=(function(n){return/^appsettings\.(.+)\.json$/i.exec(nameOf(n))?.[1]??null}),
nameOf=(function(n){return n.slice(n.lastIndexOf("/")+1)}),
fileMeantBy=(function(n){const s=n.toLowerCase()
return Object.hasOwn(N,s)?N[s]??null:null}),
unreadFiles=(function(n,i){return n.flatMap(n=>{const o=environmentOf(n.path)
if(null===o||o===i)return[]
const a=fileMeantBy(o)
if(null!==a)return[{file:n,meant:a,why:"other-generation"}]
const l=[...null===i?[]:[i],...$].find(n=>s.i(n,o)&&n!==o)
return void 0===l?[]:[{file:n,meant:`appsettings.${l}.json`,why:"letter-case"}]})}),
environmentsOf=(function(i,o){const{environment:a="",environmentKeys:l=[]}=o
if(""!==a&&"*"!==a)return[a]
const u=new Set(unreadFiles(i.others,null).map(({file:n})=>n)),c=[...i.others.filter(n=>!u.has(n)).map(({path:n})=>environmentOf(n)),...i.others.map(({path:n})=>applicationEnvironmentOf(n)??""),...l.map(({environment:n})=>n),...Array.from(i.variablesIn.keys(),capitalized)],d=new Map([[n.aF,n.aF]])
for(const n of c)null!==n&&""!==n&&(d.has(n.toLowerCase())||d.set(n.toLowerCase(),n))
return s.m([...d.values()],s.A)}),
countsIn=(function(i,o){return o!==n.aF||!i.some((n=>s.i(n,"Production")))}),
stackOf=(function(n,s,i){const{base:o,others:a,generation:l}=n,u=n.variablesIn.get(s.toLowerCase())??n.variables,c=keysOf(i,s),d=a.filter(({path:n})=>environmentOf(n)===s),m=l.dotnet<10?[]:applicationFiles(a,s),f=[...prefixedLayers([...c,...u],l),...[...null===o?[]:[o],...d,...m].map((n=>fileLayer(n,l))),...0===c.length?[]:[variablesLayer("variables",c)],...0===u.length?[]:[variablesLayer("web-config",u)]]
return new Stack(s,l,f)}),
applicationFiles=(function(n,s){const of=(s=>n.filter(({path:n})=>applicationEnvironmentOf(n)===s))
return[...of(""),...of(s)]}),
keysOf=(function(n,i){return n.filter(n=>null===n.environment||s.i(n.environment,i)).map(({name:n,value:s})=>({name:n,value:s,written:null}))}),
sameKeysIn=(function(n,s){const i=new Set
return keysOf(n,s).flatMap(({name:n})=>{const s=comparable(keyOfVariable(n))
return i.has(s)?[n]:(i.add(s),[])})}),
boundInt32=(function(n){const i=/^([^\0]*\d)\0+\s*$/.exec(n)?.[1]
return s.h(void 0===i||/[#x&]/i.test(i)?n:i)}),
boundEnum=(function(n,i){return n.split(",").map((n=>enumPart(s.t(n),i))).reduce(((n,s)=>null===n||null===s?null:n|s),0)}),
enumPart=(function(n,i){if(/^[+-]?\d+$/.test(n))return s.h(n)
if(/[^\0-\x7f]/.test(n))return null
const o=i.findIndex((s=>s.toLowerCase()===n.toLowerCase()))
return o<0?null:o}),
knownTo=(function(n,s){return s.filter((({since:s=0,until:i=1/0})=>n>=s&&n<=i))}),
bind=(function(n){const{umbraco:s}=n.generation,i=[],bound=((o,a)=>new Map(knownTo(s,a).map((s=>{const a=boundOption(n,[...o,s.name],s)
return i.push(...a.faults),[s.name,a.bound]})))),o=bound(B,W),a=n.children(O).length>0?bound(O,A):null
return null!==a&&i.push(...fromFaults(a)),i.push(...rangeFaults(o,s)),{smtp:a&&{options:a},global:o,faults:i}}),
boundOption=(function(n,s,i){const o=n.entry(s),{type:a}=i,l=n.children(s)
if(null===o||o.isKnown&&null===o.value){const u=l.length>0
return{bound:{option:i,entry:o,value:u?valueOfObject(i,n):emptyValue(i,o,n),isKnown:!0},faults:u&&"string"===a.kind?[{kind:"not-a-string",names:s,option:i,children:l}]:[]}}if(!o.isKnown)return{bound:{option:i,entry:o,value:null,isKnown:!1},faults:[]}
const u=converted(o.value??"",a)
return{bound:{option:i,entry:o,value:u??null,isKnown:!0},faults:void 0===u?[{kind:"unconvertible",names:s,option:i,entry:o}]:[]}}),
emptyValue=(function({name:n,type:s},i,o){return null===i||o.generation.dotnet<10?defaultOf(n,o):"time-span"===s.kind&&s.isNullable?null:_[s.kind]}),
defaultOf=(function(n,{generation:s}){return"UseHttps"===n?s.umbraco>=17:D[n]??null}),
converted=(function(n,i){switch(i.kind){case"string":return n
case"int":return boundInt32(n)??void 0
case"boolean":return s.b(n)??void 0
case"time-span":return i.isNullable&&""===n?null:boundTimeSpan(n)??void 0
case"enum":return boundEnum(n,i.names)??void 0}}),
fromFaults=(function(n){const i=n.get("From")
if(!0!==i?.isKnown)return[]
const{entry:o,option:a,value:l}=i,u="string"==typeof l?l:"",c=""===s.t(u)
return!c&&isEmailAddress(u)?[]:[{kind:"from",names:[...O,a.name],option:a,entry:o,isMissing:c}]}),
isEmailAddress=(function(n){const s=n.indexOf("@")
return s>0&&s<n.length-1&&n.lastIndexOf("@")===s&&!/[\r\n]/.test(n)}),
rangeFaults=(function(n,s){return K.filter((({since:n,until:i})=>s>=n&&s<=i)).flatMap((({name:s,least:i,most:o,words:a,limit:l})=>{const u=n.get(s)
if(null==u?.entry||"bigint"!=typeof u.value)return[]
const{value:c,entry:d,option:m}=u
return(null===i||c>=i)&&(null===o||c<=o)?[]:[{kind:"out-of-range",names:[...B,s],option:m,entry:d,words:a,limit:l}]}))}),
stepsTo=(function(n,s){const i=[],o=[{object:n.root,depth:0}]
for(const n of o)for(const a of n.object.members){const l=n.depth+sharedNames(a.name,s.slice(n.depth))
l!==n.depth&&(i.push({member:a,depth:l}),"object"===a.value.kind&&o.push({object:a.value,depth:l}))}return i}),
sharedNames=(function(n,s){if(n.length>s.join(":").length)return 0
const i=n.split(":")
return i.every(((n,i)=>isSameName(n,s[i]??"\0")))?i.length:0}),
membersOf=(function(n,s){return stepsTo(n,s).filter((({depth:n})=>n===s.length)).map((({member:n})=>n))}),
valuesBelow=(function(n,s){const i=stepsTo(n,s).flatMap((({member:{value:n},depth:s})=>"object"===n.kind?[{object:n,depth:s}]:[]))
return[{object:n.root,depth:0},...i].flatMap((({object:n,depth:i})=>{const o=s.slice(i)
return n.members.flatMap((({name:n,value:s})=>{const i=n.split(":",o.length+2)
return i.length===o.length+1&&o.every((n,s)=>isSameName(n,i[s]??"\0"))?[{name:i.at(-1)??"",value:s}]:[]}))}))}),
innermost=(function(n,s){const{start:i}=n.root,o={span:{start:i,end:i+1},depth:0}
return stepsTo(n,s).reduce(((n,{member:s,depth:i})=>i>n.depth?{span:s.nameSpan,depth:i}:n),o)}),
isFilledObject=(function(n){return"object"===n.kind&&n.members.length>0}),
readStack=(function(n,s){const i=n.layers.flatMap((({file:n})=>null===n?[]:[n]))
return{stack:n,binding:bind(n),files:i,...s}}),
isDevelopment=(function({stack:n}){return"development"===n.environment.toLowerCase()}),
optionOf=(function({binding:n},s){return n.smtp?.options.get(s)??null}),
textOf$1=(function(n,s){const i=optionOf(n,s)?.value
return"string"==typeof i?i:""}),
valueSpot=(function(n,s,i){return(s&&valueSpotOf(s))??spotAround(n,i)}),
spotAround=(function({files:n,named:s},i){const[o]=[...0===n.length?[s]:n].map((n=>({file:n,...innermost(n.document,i)}))).sort((n,s)=>s.depth-n.depth)
return o??{file:s,span:{start:0,end:0}}}),
smtpNames=(function(n){return[...O,n]}),
effectiveOf=(function(n){if(null===n.binding.smtp)return V
const text=(s=>supplied(optionOf(n,s),(({value:n})=>"string"==typeof n?n:null))),word=(s=>supplied(optionOf(n,s),nameOfNumber))
return{from:text("From"),host:text("Host"),port:supplied(optionOf(n,"Port"),(({value:s})=>usedPort(n,s))),secureSocketOptions:word("SecureSocketOptions"),deliveryMethod:word("DeliveryMethod"),pickupDirectoryLocation:text("PickupDirectoryLocation"),userName:text("Username"),password:text("Password")}}),
originsOf=(function(n){const i=new Map,o=new Map
for(const[a,l]of Object.entries(R)){const u=n.stack.entries(smtpNames(l)).map((({written:n})=>n?.file.path??s.T)),c=u.at(-1)
void 0!==c&&(i.set(a,c),u.length>1&&o.set(a,u.slice(0,-1)))}return{origins:i,hidden:o}}),
supplied=(function(n,s){if(null===n)return null
const i=n.entry?.variable
return n.isKnown||null==i?s(n):{environmentKey:i}}),
nameOfNumber=(function({option:{type:n},value:s}){return"enum"!==n.kind||"number"!=typeof s?null:n.names[s]??String(s)}),
usedPort=(function(n,s){return"number"!=typeof s?null:0!==s?s:2===optionOf(n,"SecureSocketOptions")?.value?465:25}),
mailKitMail=(function(n,s){if(null===n.binding.smtp)return null
const i=optionOf(n,"SecureSocketOptions"),o=optionOf(n,"Port"),number=(n=>"number"==typeof n?.value?n.value:null),a=settingsOf(n),entryOf=(s=>optionOf(n,s)?.entry??null),spot=(s=>valueSpot(n,entryOf(s),smtpNames(s)))
return{client:"MailKit",settings:a,login:{userName:credentialOf(n,"Username",s),password:credentialOf(n,"Password",s),defaultCredentials:!1},secureSocketOptions:number(i),port:number(o),isOfOneEnvironment:s=>isOfOneEnvironment(n,J[s]??""),inComment:()=>null,at:(n,{instead:i,...o})=>{const l=J[n]??"Host",u=void 0===i?{}:otherValue(entryOf(l),i),c={...spot(l),...o,...u}
return isGiven(n,a,s)?{...c,setting:n}:c},spot:spot,otherwise:(n,s)=>otherValue(entryOf(n),s),isUnknown:(s=>!1===optionOf(n,s)?.isKnown),passwordsInFiles:n.stack.entries(smtpNames("Password")).flatMap((n=>{const s=valueSpotOf(n)
return null!==s&&n.value?[{...s,value:n.value}]:[]}))}}),
settingsOf=(function(n){const text=(s=>textOf$1(n,s)||null),i=text("PickupDirectoryLocation"),o=optionOf(n,"SecureSocketOptions")?.value
return{from:text("From"),host:text("Host"),port:usedPort(n,optionOf(n,"Port")?.value??null)??25,userName:text("Username"),password:text("Password"),deliveryMethod:""===s.t(i??"")?"Network":"SpecifiedPickupDirectory",deliveryFormat:"International",enableSsl:0!==o,defaultCredentials:!1,clientDomain:null,targetName:null,pickupDirectoryLocation:i}}),
credentialOf=(function(n,i,{settings:o,mode:a}){const l="Username"===i?"userName":"password"
if("check"===a&&Object.keys(o).length>0&&void 0===o[l]||!1===optionOf(n,i)?.isKnown)return{status:"later"}
const u=textOf$1(n,i)
return""===s.t(u)?{status:"absent"}:{status:"known",value:u}}),
e=(function(n){return 32===n||9===n}),
r=(function(n){return 10===n||13===n}),
readJson=(function(n){try{return{ok:!0,document:new Reader(n).document()}}catch(n){if(n instanceof Refused)return{ok:!1,fault:n.fault}
throw n}}),
openJson=(function(n,s){const{source:i,badBytes:a,isWritable:l}=o.d(n.bytes),u=readJson(i.text)
if(u.ok){const{document:s}=u
return{ok:!0,file:{...n,source:i,badBytes:a,isWritable:l,document:s,layers:new Map}}}const{mend:c}=u.fault,d=void 0===c?null:{span:c,after:c.text},m=$1().a9(s(n,u.fault,i.range(u.fault)),i,d)
return{ok:!1,path:n.path,finding:m}}),
weighed=(function(n,s){return s.some((({counts:n})=>n))?onlyInDevelopment(s)?asNotice(n):n:asWarning(n)}),
onlyInDevelopment=(function(n){return n.every((({environment:n})=>s.i(n,"Development")))}),
leafPlace=(function(n,s){const i=membersOf(n,s),[o,...a]=i
if(void 0===o)return{status:"absent"}
const l=i.find((({value:n})=>"object"!==n.kind&&"array"!==n.kind)),u=i.filter((n=>isEmptyPair(n)))
return void 0!==l&&0===u.length?{status:"there",member:l}:0===a.length&&isBlankPair(n,o)?{status:"there",member:o}:{status:"taken",member:i.findLast(n=>n!==l)??o}}),
isEmptyPair=(function({value:n}){return"object"===n.kind?0===n.members.length:"array"===n.kind&&0===n.items.length}),
objectsOnTheWay=(function(n){return stepsTo(n,O).flatMap((({member:n,depth:s})=>"object"===n.value.kind?[{object:n.value,start:n.nameSpan.start,depth:s}]:[])).sort(((n,s)=>s.depth-n.depth||s.start-n.start))}),
homeOf=(function(n,s){const{root:i}=n,[o={object:i,start:i.start,depth:0}]=objectsOnTheWay(n),{object:a,start:l,depth:u}=o,c=O.slice(u)
if(0===c.length)return{status:"object",object:a,start:l,prefix:"",missing:[]}
const d=flattenedSibling(n,s)
if(null!==d)return{status:"object",...d,missing:[]}
const m=stepsTo(n,O).filter(n=>n.depth>u&&"object"!==n.member.value.kind).sort((n,s)=>s.depth-n.depth||s.member.nameSpan.start-n.member.nameSpan.start)
return void 0===m[0]?{status:"object",object:a,start:l,prefix:"",missing:c}:inPlaceOf(n,m[0])}),
styleOf=(function(n){const{text:s,root:i}=n,o=[...objectsOnTheWay(n).slice(0,64).map((({object:n})=>n)),i,...i.members.slice(0,64).flatMap((({value:n})=>"object"===n.kind?[n]:[]))].filter((({members:n})=>n.length>0)),first=(n=>o.map(n).find((n=>null!==n))??null),a=first((({members:n})=>colonOf(s,n[0])))??": ",l=/\s$/.test(a)?" ":""
return{unit:unitOf(s,o),colon:a,comma:first((({members:n})=>commaOf(s,n)))??`,${l}`,pad:first((n=>padOf(s,n)))??l}}),
colonOf=(function(n,s){if(void 0===s)return null
const{nameSpan:i,value:o}=s
return blankAround(":",n.slice(i.end,o.start))}),
commaOf=(function(n,[s,i]){return void 0===s||void 0===i?null:blankAround(",",n.slice(s.value.end,i.nameSpan.start))}),
blankAround=(function(n,s){return s.trim()!==n||be.test(s)?null:s}),
padOf=(function(n,{start:s,members:i}){const[o]=i
if(void 0===o)return null
const a=n.slice(s+1,o.nameSpan.start)
return/^[ \t]*$/.test(a)?a:null}),
unitOf=(function(n,i){let o=!1
for(const{start:a,members:l}of i){const[i]=l,u=void 0===i?void 0:s.q(n,i.nameSpan.start)?.indent,c=lineIndentation(n,a).indent
if(!0===u?.startsWith(c)){if(u!==c)return u.slice(c.length)
o=!0}}return o?"":"  "}),
lineIndentation=(function(n,i){const o=lineStart(n,i)
let a=o
for(;a<i&&" \t".includes(n.charAt(a));)a+=1
return{eol:s.q(n,o)?.eol??firstLineEnd(n),indent:n.slice(o,a)}}),
lineStart=(function(n,s){return Math.max(n.lastIndexOf("\n",s-1),n.lastIndexOf("\r",s-1))+1}),
isBroken=(function(n){return be.test(n)}),
nested=(function(n,s){return n.reduceRight((n,s)=>[{name:s,value:n}],s)}),
lineBreak=(function({at:n}){return null===n?"":n.eol+n.indent}),
joined=(function(n,s){const{style:i,at:o}=s,a=null===o?i.comma:`,${lineBreak(s)}`
return n.map((n=>written(n,s))).join(a)}),
written=(function({name:n,value:s},i){const o="string"==typeof s?s:objectText(s,i)
return JSON.stringify(n)+i.style.colon+o}),
insertMembers=(function(n,{object:s,start:i},{members:o,style:a}){const{text:l}=n,u=s.start+1,c=s.end-1,d=n.comments.filter((n=>n.start>=u&&n.end<=c))
if(s.members.length>0)return behindLast({text:l,object:s,comments:d},{members:o,style:a})
const m=d.at(-1)
return void 0===m?[intoBlank({text:l,object:s,start:i},{members:o,style:a})]:[behindComment({text:l,object:s,last:m},{members:o,style:a})]}),
behindLast=(function({text:n,object:i,comments:o},{members:a,style:l}){const u=i.members.at(-1)
if(void 0===u)throw new RangeError("The object is empty")
const{end:c}=u.value,d=s.q(n,u.nameSpan.start),m=o.filter((n=>n.start>=c)),f=trailingComma(n,{start:c,end:i.end-1},m),h={style:l,at:d},p=null===f?c:f+1,v=null===d?p:afterLine(n,p,m),w=null===d?joined(a,h):lineBreak(h)+joined(a,h)
return null!==f?[insertion(v,`${null===d?l.comma.slice(l.comma.indexOf(",")+1):""}${w},`)]:null===d?[insertion(c,l.comma+w)]:v===c?[insertion(c,`,${w}`)]:[insertion(c,","),insertion(v,w)]}),
insertion=(function(n,s){return{start:n,end:n,text:s}}),
trailingComma=(function(n,{start:s,end:i},o){let a=s
for(const s of[...o,{start:i,end:i}]){const i=n.slice(a,s.start).indexOf(",")
if(i>=0)return a+i
a=s.end}return null}),
afterLine=(function(n,s,i){let o=s
for(const s of i)if(!(s.start<o)){if(skipBlank(n,o)<s.start)break
o=s.end}const a=skipBlank(n,o)
return isBroken(n.charAt(a))?a:o}),
skipBlank=(function(n,s){let i=s
for(;" \t".includes(n.charAt(i))&&i<n.length;)i+=1
return i}),
askedEnvironment=(function({named:n},{environment:s=""}){return""===s||"*"===s?null:null===environmentOf(n.path)?s:null}),
targetOf=(function(n,s){const{named:i,files:o}=n,a=askedEnvironment(n,s)
if(null===a)return{path:i.path,file:i}
const l=`${i.path.slice(0,i.path.length-nameOf(i.path).length)}appsettings.${a}.json`
return{path:l,file:o.find(n=>n.path===l)??null}}),
surroundingsOf=(function(n,s){const{file:i}=targetOf(n,s)
return n.readings.flatMap((s=>{const{layers:o}=s.stack,a=o.findLastIndex((s=>null===i?isBelowEnvironments(s,n):s.file===i))
return null!==i&&a<0?[]:[{reading:s,below:o.slice(0,a+1),above:o.slice(a+1)}]}))}),
countingOf=(function(n){const i=n.filter((({reading:n})=>!s.i(n.stack.environment,"Development")))
return 0===i.length?n:i}),
entryIn=(function(n,s){return n.flatMap((({keys:n})=>n.find(s)?.entry??[])).at(-1)??null}),
optionOfSetting=(function(n){const s="enableSsl"===n?"secureSocketOptions":n
return A.find((({name:n})=>ye[n]===s))??null}),
namesOf=(function({name:n}){return[...O,n]}),
wantedLeaves=(function(n,s){const{settings:i}=s,o=surroundingsOf(n,s)
return A.flatMap((n=>{const a=ye[n.name]
if(void 0===a)return[]
const l="secureSocketOptions"===a?requestedOption(o,s):i[a]
if(void 0!==l)return[{setting:a,option:n,value:"number"==typeof l?l:String(l),isImplied:!1}]
const u=void 0===i.host?null:impliedValue(n,o)
return null===u?[]:[{setting:a,option:n,value:u,isImplied:!0}]}))}),
impliedValue=(function(n,s){const i=s.flatMap((({below:s})=>entryIn(s,namesOf(n))??[]))
if("PickupDirectoryLocation"===n.name)return i.some(isThere)?"":null
if("DeliveryMethod"!==n.name)return null
const o={option:n,value:"Network"}
return i.some(({value:n})=>null!==n&&!reads(n,o))?"Network":null}),
requestedOption=(function(n,s){const{secureSocketOptions:i,enableSsl:o}=s.settings
if(void 0!==i||void 0===o)return i
if(!o)return"None"
const a=resultingPorts(n,s)
return a.length>0&&a.every((n=>n===ke))?"SslOnConnect":"StartTls"}),
needsTwoOptions=(function(n,s){const{secureSocketOptions:i,enableSsl:o}=s.settings
if(void 0!==i||!0!==o)return!1
const a=resultingPorts(surroundingsOf(n,s),s)
return a.includes(ke)&&a.some(n=>n!==ke)}),
resultingPorts=(function(n,{settings:s}){return countingOf(n).filter((({above:n})=>null===entryIn(n,[...O,"SecureSocketOptions"]))).map((({below:n,above:i})=>{const o=[...O,"Port"],a=entryIn(i,o)
if(null===a&&void 0!==s.port)return s.port
const l=(a??entryIn(n,o))?.value
return null==l?null:boundInt32(l)}))}),
reads=(function(n,{option:s,value:i}){const{type:o}=s
return"int"===o.kind?boundInt32(n)===i:"enum"===o.kind?boundEnum(n,o.names)===o.names.indexOf(String(i)):n===i}),
hiddenLeaves=(function(n,s){const i=countingOf(surroundingsOf(n,s))
return wantedLeaves(n,s).filter((({isImplied:n})=>!n)).flatMap((n=>{const s=i.flatMap((({reading:s,above:i})=>{const o=entryIn(i,namesOf(n.option)),a=!0===o?.isKnown&&null!==o.value&&reads(o.value,n)
return null===o||a?[]:[{environment:s.stack.environment,entry:o}]}))
return 0===s.length?[]:[{leaf:n,by:s,isEverywhere:s.length===i.length}]}))}),
writtenLeaves=(function(n,s){const i=new Set(hiddenLeaves(n,s).flatMap(({leaf:n,isEverywhere:s})=>s?[n.setting]:[]))
return wantedLeaves(n,s).filter((({setting:n})=>!i.has(n)))}),
injectionInto=(function(n,s){const i=writtenLeaves(n,s),{path:o,file:a}=targetOf(n,s),l=i.map((({setting:n,value:s})=>({setting:n,value:s})))
if(null!==a)return{file:a,isNew:!1,...leafEdits(a.document,i),expected:l}
const u=n.named.document,c=nested(O,i.map(newLeaf)),d=0===i.length?"":newDocument(c,u,styleOf(u))
return{file:newFile(o),isNew:!0,edits:""===d?[]:[{start:0,end:0,text:d}],changes:i.map(n=>changeOf(n,null)),expected:l}}),
leafEdits=(function(n,s){const i=[],o=[],a=[]
for(const l of s){const s=leafPlace(n,namesOf(l.option))
if("taken"===s.status)throw new RangeError("Something stands in the way of a setting")
const u="there"===s.status?s.member.value:null
null!==u&&isAsWanted(u,l)||(null===u?a.push(l):i.push({start:u.start,end:u.end,text:literal(l,u)}),o.push(changeOf(l,u)))}return{edits:[...i,...additions(n,a)],changes:o}}),
additions=(function(n,s){if(0===s.length)return[]
const i=homeOf(n,F)
if("taken"===i.status)throw new RangeError("Something stands in the way of the settings")
const o=styleOf(n)
if("replaced"===i.status){const{value:a,nameSpan:l}=i.member,u=nested(i.missing,s.map(newLeaf)),c=objectInstead(n,l.start,{members:u,style:o})
return[{start:a.start,end:a.end,text:c}]}const a=s.map(newLeaf).map((({name:n,value:s})=>({name:i.prefix+n,value:s})))
return insertMembers(n,i,{members:nested(i.missing,a),style:o})}),
newLeaf=(function(n){return{name:n.option.name,value:literal(n,null)}}),
literal=(function({value:n},s){return"number"==typeof n&&"string"!==s?.kind?String(n):JSON.stringify(String(n))}),
isAsWanted=(function(n,s){const i=textOf(n)
return!(null===i||!reads(i,s)||"number"===n.kind&&String(Number(i))!==i)}),
textOf=(function(n){return"object"===n.kind||"array"===n.kind?null:scalarText(n)}),
scalarText=(function({kind:n,text:s}){return"true"===n?"True":"false"===n?"False":"null"===n?null:s}),
changeOf=(function({setting:n,value:s},i){return{setting:n,before:i&&textOf(i),after:String(s)}}),
isServed=(function(n,s){const i=[n,s].flatMap((n=>n.split("/").slice(0,-1)))
return!/\.json$/i.test(n)||i.some(n=>"wwwroot"===n.toLowerCase())}),
environmentSaid=(function(i,o){const{environment:a=""}=o,l=environmentOf(i.named.path)
if(null!==l&&""!==a&&"*"!==a&&!s.i(l,a))return{message:`This is the file of the environment "{own}", and ${n.t("environment")} is "{asked}".`,hint:'Take "environment" out, or name the appsettings.json beside this file in "files".',names:{own:l,asked:a}}
const u=askedEnvironment(i,o)
return null===u?null:/^appsettings\.json$/i.test(nameOf(i.named.path))?!Ce.test(u)||/^[. ]|[. ]$/.test(u)?{message:`${$1().h(n.t("environment"))} contains a character that a file name cannot have.`,hint:"Give the name that the site has in DOTNET_ENVIRONMENT, such as Production."}:otherLetterCase(i,o):{message:`${$1().h(n.t("environment"))} goes with an appsettings.json, which this file is not.`,hint:'Take "environment" out, or name the appsettings.json of the site in "files".'}}),
injecting=(function(s){const judging=(i=>((o,a)=>{if(0===Object.keys(o.settings).length)return[]
const l={intent:o,locate:a,voice:()=>""}
return n.a_(i,s(o),o).map(s=>n.aZ(s,l))}))
return{obstacles:judging(Pe),result:judging(Ee),inject:(n=>injectionInto(s(n),n))}}),
misread=(async function(n,s,i){if(0===i.length)return[]
const{readBack:o}=await Promise.resolve().then((()=>require("./read-back2.js"))),a=o(n.source.text,i),{keys:l}=fileLayer(n,s)
return i.filter((({setting:n,value:s})=>{const i=optionOfSetting(n)
if(null===i||null===s||"boolean"==typeof s)return!0
const o=l.find(namesOf(i))?.entry?.value
return null==o||!reads(o,{option:i,value:s})||a.includes(n)})).map(({setting:n})=>n)}),
faultsOf=(function({binding:n},s){return n.faults.filter(n=>n.kind===s)}),
hasFile=(function({stack:{environment:n},files:s,created:i}){return s.some((({path:s})=>environmentOf(s)===n&&s!==i))}),
nameSaid=(function(n){const i=fileMeantBy(n)
if(null!==i)return{message:`The environment "{environment}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${i}.`,hint:"Write Production, unless DOTNET_ENVIRONMENT of the site has just this name."}
const o=s.n(n,$)
return null===o||o.toLowerCase()===n.toLowerCase()?null:{message:`The environment "{environment}" does not have a file, and its name is close to ${o}.`,hint:`Write ${o}, unless DOTNET_ENVIRONMENT of the site has just this name.`}}),
variablesOf=(function({stack:n}){return n.layers.filter((({kind:n})=>"variables"===n)).flatMap(({keys:n})=>[...n.entries()]).flatMap(([,n])=>null===n.variable?[]:[[n.variable,n]])}),
keySpots=(function({files:n}){const s=n.flatMap((n=>membersOf(n.document,O).map((({value:s})=>({file:n,value:s})))))
return new Map(s.flatMap((({file:n,value:s})=>"object"===s.kind?s.members.map((({name:s,nameSpan:i})=>[s.toLowerCase(),{file:n,span:i}])):[])))}),
isMisspelt=(function(n,i){return"CMS"===i||null!==s.n(n,[i])}),
misspeltIn=(function(n){const{document:s}=n
return O.flatMap(((i,o)=>{const[a,l]=[O.slice(0,o),O.slice(o+1)]
return(0===o?[s.root]:membersOf(s,a).map((({value:n})=>n))).flatMap((n=>"object"===n.kind?n.members:[])).filter((({name:n})=>!isSameName(n,i)&&isMisspelt(n,i))).filter(({name:n})=>membersOf(s,[...a,n,...l]).some(({value:n})=>looksLikeMail(n))).map(o=>({file:n,span:o.nameSpan,message:'Mail settings stand below "{name}", where Umbraco does not look for them.',hint:`Write ${i}.`,names:{name:o.name},...isWhole(s,[a,o.name,l],i)?otherName(o,i):{}}))}))}),
secondObjects=(function(n){const i=membersOf(n.document,O).filter((({value:n})=>isFilledObject(n))),[o,...a]=i
return void 0===o?[]:a.map(({nameSpan:i})=>({file:n,span:i,message:"The file has the object Smtp twice. .NET merges the two.",hint:"Put all settings into one of them: as soon as a key is in both, the site does not start.",related:[s.r("The first one",n,o.nameSpan)]}))}),
secureOption=(function(n){const s=optionOf(n,et)
return!0!==s?.entry?.isKnown||"number"!=typeof s.value?null:{entry:s.entry,value:s.value}}),
emptied=(function(n,s,i){const[o,a]=i.toReversed()
return void 0===o||void 0===a||s===tt||""!==(o.value??"")||""===(a.value??"")?[]:[{...nameSpot(n,o,smtpNames(s)),message:`This takes away the ${s} of an earlier file.`,hint:"Delete it, unless the site is to go without.",related:relatedEntry("The value that it hides",a)}]}),
readings=(function(n,s){const i=environmentOf(n.named.path),o=null===i?s:{...s,environment:i},a=filesOf(n),l=(n.layers??[]).filter(n=>!n.ok),u=environmentsOf(a,o),c=[...u,...l.flatMap(({path:n})=>missingName(n,u,o))]
return c.map((s=>readOne({site:n,files:a,faulty:l,name:s,counts:countsIn(c,s)},o)))}),
filesOf=(function({named:n,layers:s,beside:i}){const o=(s??[]).flatMap(n=>n.ok&&isFileOfApplication(n.file.path,i.application)?[n.file]:[]),a=null===environmentOf(n.path),l=a?n:o.find(({path:n})=>isBaseName(n))??null,u=[...o,...a?[]:[n]].filter(n=>n!==l)
return{base:l,others:u,variables:i.variables,variablesIn:i.variablesIn,generation:generationOf(i.umbraco??18)}}),
readOne=(function({site:n,files:s,faulty:i,name:o,counts:a},l){const u=l.environmentKeys??[],c=stackOf(s,o,u),d=i.filter(({path:n})=>isLayerOf(n,o,s)).map(({finding:n})=>n),m=readStack(c,{named:n.named,created:n.created,unread:unreadFiles(s.others,l.environment??null),sameKeys:sameKeysIn(u,o),otherVersions:null===n.beside.umbraco?otherVersions(s,o,u):[],ownSenders:n.beside.ownSenders}),f=m.files.map((({path:n})=>n)),h=d.length>0||c.layers.some((n=>n.duplicates.length>0))?"file":m.binding.faults.length>0?"section":"ok",p="ok"===h?effectiveOf(m):null
return{result:{name:o,layers:f,verdict:h,effective:p,...originsOf(m),counts:a},reading:d.length>0?null:m,faults:d}}),
alone=(function(n){return{named:n,layers:null,beside:y,packagesAt:null,created:null}}),
ofSite=(function(n){const{named:s}=n
return{kind:"appsettings",path:s.path,missing:missingOf(n),complete:s=>withPackages(n,s),neighbours:null===n.layers&&isLayerName(s.path)?at:null,withNeighbours:(s=>withNeighbours(n,s)),structure:judging(n),...injecting((s=>injectionSite(n,s))),parts:[],supersededBy:null,injectable:!0,asked:(()=>Promise.resolve(ofSite(n))),reopen:(s=>Promise.resolve(reopened(n,s))),spotOf:(s,i)=>spotIn(n,s,i),misread:(s=>misreadIn(n,s)),effective:null,environments:(s=>readings(n,s).map((({result:n})=>n))),sender:null,deployed:()=>null,suppressions:(()=>suppressionsOf(n)),credentials:credentialsIn(n)}}),
missingOf=(function({named:{path:n},packagesAt:s}){return null===s?null:{from:n,name:`${"..\\".repeat(s)}Directory.Packages.props`,mayLeadUp:!0}}),
isLayerName=(function(n){return/^appsettings(?:\..+)?\.json$/i.test(nameOf(n))}),
withNeighbours=(async function(n,s){const i=s.flatMap((s=>{if("absent"===s.status)return[]
if("refused"===s.status){const{finding:n}=s
return ot.test(nameOf(n.path))?[{ok:!1,path:n.path,finding:n}]:[]}const{path:i}=s.file
return i!==n.named.path&&ot.test(nameOf(i))?[openJson(s.file,notWellFormed)]:[]})),o=await besideIn(s)
return ofSite({...n,layers:i,beside:o,packagesAt:o.isCentral?0:null})}),
besideIn=(async function(n){const s=n.flatMap((n=>"found"!==n.status||ot.test(nameOf(n.file.path))?[]:[n.file]))
if(0===s.length)return y
const{readBeside:i}=await Promise.resolve().then((()=>require("./read.js"))).then((n=>n.r))
return i(s)}),
reopened=(function(n,s){const i=openJson(s,notWellFormed)
if(!i.ok)return null
if(s.path===n.named.path)return ofSite({...n,named:i.file})
const o=(n.layers??[]).filter(n=>pathOf(n)!==s.path),a=o.length===(n.layers??[]).length?s.path:n.created
return ofSite({...n,layers:[...o,i],created:a})}),
injectionSite=(function(n,s){return{named:n.named,base:filesOf(n).base,files:readFiles(n),readings:readings(n,s).flatMap((({reading:n})=>n??[]))}}),
readFiles=(function({named:n,layers:s}){return[n,...(s??[]).flatMap(n=>n.ok?[n.file]:[])]}),
misreadIn=(function(n,{file:{path:s},expected:i}){const o=readFiles(n).find((n=>n.path===s)),{generation:a}=filesOf(n)
return void 0===o?Promise.resolve([]):misread(o,a,i)}),
judging=(function(i){return((o,a)=>s.o(readings(i,o).map((({result:s,reading:i,faults:l})=>{const u=null===i?l:complaintsOf(i,o).map((s=>n.aZ(s,{intent:o,locate:a,voice:voice}))),c="file"===n.b3(u)?u.filter(({level:n})=>"file"===n):u
return{environment:s.name,counts:s.counts,findings:c}})),weighed))}),
complaintsOf=(function(s,i){const o=n.a_(it,s,i),a=mailKitMail(s,i)
return null===a?o:[...o,...n.a_(w,a,i),...sharedComplaints(a,i)]}),
sharedComplaints=(function(i,o){const a=s.j.filter((({client:n})=>void 0===n))
return n.a_(a,i,o).map(({rule:n,complaint:s})=>({rule:{...n,words:[]},complaint:s}))}),
voice=(function({level:n,severity:s}){return"file"===n||"section"===n?"The site does not start":"error"===s?"Sending fails with":"Sending may fail with"}),
suppressionsOf=(async function(n){const{named:i}=n,o=readFiles(n).filter((({source:n})=>n.text.includes(s.M)))
if(0===o.length)return[]
const{suppressionsIn:a}=await Promise.resolve().then(()=>require("./suppressions.js")).then(n=>n.b),l=null!==environmentOf(i.path)
return o.flatMap(n=>{const s=l&&n!==i
return a(n).map(i=>({...i,file:n,isShared:s}))})}),
credentialsIn=(function(n){const{variables:s,variablesIn:i}=n.beside,o=[s,...i.values()].flat().flatMap(({name:n,value:s})=>{const i=/(?:__|:)smtp(?:__|:)(.+)$/i.exec(n)?.[1]
return void 0===i||null===s?[]:secretsIn(i,s)})
return[...readFiles(n).flatMap((({document:n})=>credentialsWritten(n))),...o]}),
credentialsWritten=(function(n){const s=membersOf(n,O).map((({value:n})=>n)),i=new Set(s.flatMap((n=>"object"===n.kind?n.members.map((({name:n})=>n)):[])))
return valuesBelow(n,O).flatMap((({name:n,value:s})=>"string"===s.kind||"number"===s.kind?secretsIn(n,s.text):[])).flatMap((n=>i.has(n)?[n,...n.split(":")]:[n])).filter((n=>""!==n))}),
secretsIn=(function(i,o){return s.s(i)?""===o?[]:[o]:/^host$/i.test(i)?n.c(o):[]});
const n=require("./base.js"),s=require("./judging.js"),i=require("./internet-address.js"),$0=()=>require("./deferred_seldom_judging.js"),o=require("./decode.js"),a=require("node:buffer"),$1=()=>require("./deferred_seldom_base.js")
;;;;;!(function example(...n){['"From": "post@example.com"',...n].map((n=>`          ${n}`)).join(",\n")})('"Host": "smtp.example.com"','"Port": 587','"SecureSocketOptions": "StartTls"')
const l="Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay.",u={"microsoft-365":{message:"Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.",hint:`An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${l}`},gmail:{message:"Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",hint:`Make an app password and use it as Password. ${l}`}},c={id:"mail-kit/basic-login",level:"advice",severity:"notice",words:[],check:(n=>{const i=u[s.a(n.settings.host??"")?.id??""]
return void 0===i||!hasServer(n)||isReceiving(n)?[]:s.w(n.login.userName)||logsIn(n)?[about(n,"Host",i)]:[]})},d=[{id:"mail-kit/port-25",level:"advice",severity:"notice",words:[],check:(n=>!hasServer(n)||isLocal(n)||n.isUnknown("Port")||null===n.port||25!==n.settings.port?[]:[about(n,"Port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:"Use port 587 with StartTls. Most providers offer port 2525 too."})])},c],m="Write one address, as in post@example.org or The Bakery <post@example.org>."
;const f=/^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/,h=[{id:"mail-kit/from",level:"runtime",severity:"error",words:["Could not parse from address"],check:(n=>{const s=senderOf(n)
return""===s||null!==i.p(s)?[]:[about(n,"From",{message:"The site starts with this sender, but it is not an address that mail can have.",hint:m})]})},{id:"mail-kit/odd-from",level:"runtime",severity:"warning",words:[],check:(n=>{const s=i.p(senderOf(n))
if(null===s)return[]
const o="group"===s.kind?"a group of addresses, because of the colon":null,a="mailbox"===s.kind&&f.test(s.address)
return null!==o||a?[about(n,"From",{message:`The sender is read as ${o??"an address with quotes or invisible characters in it"}.`,hint:m})]:[]})},{id:"mail-kit/template-from",level:"runtime",severity:"awaiting",words:[],check:((i,o)=>{const a=senderOf(i)
return hasServer(i)&&(n.aI(a)||n.aH(a))?s.x(i,o).includes("from")?[]:[about(i,"From",{message:"The sender is still that of a template. A server refuses it, or marks the mail as spam.",hint:$0().h(i,["from"],m)})]:[]})}],p={id:"mail-kit/port-465",level:"runtime",severity:"error",words:["Operation timed out after 120000 milliseconds"],check:(n=>{const{port:s,secureSocketOptions:i}=n
return hasServer(n)&&465===s&&null!==i?1===i||2===i?[]:[about(n,"SecureSocketOptions",{message:"On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.",hint:"Write SslOnConnect, or use port 587 with StartTls.",instead:"SslOnConnect"})]:[]})},v=new Set([25,587,2525]),w=[...h,p,{id:"mail-kit/ssl-on-connect",level:"runtime",severity:"error",words:["An error occurred while attempting to establish an SSL or TLS connection."],check:(n=>{const{port:s,secureSocketOptions:i}=n
return hasServer(n)&&2===i&&null!==s&&v.has(s)?[about(n,"SecureSocketOptions",{message:`On port ${s}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,hint:"Write StartTls, or use port 465 with SslOnConnect.",instead:"StartTls"})]:[]})},{id:"mail-kit/port-range",level:"runtime",severity:"error",words:["Specified argument was out of the range of valid values. (Parameter 'port')"],check:(n=>{const{port:s}=n
return!hasServer(n)||null===s||s>=0&&s<=65535?[]:[about(n,"Port",{message:`The port is ${s}, and a port is a number from 1 to 65535.`,hint:"Use 587 with StartTls, or 465 with SslOnConnect."})]})},{id:"mail-kit/login-in-clear",level:"runtime",severity:"error",words:[],check:((n,{settings:s})=>{const{secureSocketOptions:i,port:o}=n
if(!hasServer(n)||isLocal(n)||!logsIn(n))return[]
if(null===i||i>=1&&i<=4)return[]
if(465===o)return[]
const a="None"===s.secureSocketOptions||!1===s.enableSsl,l="known"===n.login.userName.status||n.isUnknown("Username")
return[about(n,"SecureSocketOptions",{message:"User name and password go over the network in clear.",hint:"Write StartTls for port 587, or SslOnConnect for port 465.",...587===o?{instead:"StartTls"}:{},...a||!l?{severity:"warning"}:{}})]})},{id:"mail-kit/tls-not-required",level:"advice",severity:"notice",words:[],check:(n=>{const{secureSocketOptions:i,port:o,settings:a}=n
return hasServer(n)&&!isLocal(n)&&logsIn(n)&&(4===i||1===i&&465!==o)?4===i&&465===o||n.isUnknown("Host")||null!==s.a(a.host??"")?[]:[about(n,"SecureSocketOptions",{message:"Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.",hint:"Write StartTls, which then fails and does not send the password.",...587===o?{instead:"StartTls"}:{}})]:[]})},{id:"mail-kit/receiving-host",level:"runtime",severity:"error",words:["The SMTP server does not support authentication."],check:(n=>isReceiving(n)&&hasServer(n)&&logsIn(n)?[about(n,"Host",{message:"This server receives mail for a domain. It does not offer a login.",hint:"Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site."})]:[])},{id:"mail-kit/host-white-space",level:"runtime",severity:"error",words:["Invalid URI: The hostname could not be parsed."],check:(n=>{const i=n.settings.host??""
return hasServer(n)&&s.t(i)!==i?[about(n,"Host",{message:"White space stands before or after the host. MailKit cannot connect to it.",hint:"Delete it.",instead:s.t(i)})]:[]})},{id:"mail-kit/no-host",level:"runtime",severity:"awaiting",words:[],check:(i=>i.isUnknown("Host")||"Network"!==i.settings.deliveryMethod||""!==s.t(i.settings.host??"")?[]:[about(i,"Host",{message:"Host is not set, so the site does not send mail.",hint:`Set Host to the name of the SMTP server, or name the key that supplies it in ${n.t("environment-keys")}.`})])},{id:"mail-kit/half-a-login",level:"runtime",severity:"warning",words:[],check:((i,{mode:o})=>{if("inject"===o||!hasServer(i)||logsIn(i))return[]
const{userName:a,password:l}=i.login
if(!s.w(a)&&!s.w(l))return[]
const[u,c]=s.w(a)?["Username","Password"]:["Password","Username"]
return[about(i,u,{message:`${u} is set, but ${c} is not. Umbraco logs in with both, or not at all.`,hint:`Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${c.toUpperCase()}, and name it in ${n.t("environment-keys")}.`})]})},{id:"mail-kit/committed-password",level:"runtime",severity:"warning",words:[],check:((s,{settings:i})=>void 0!==i.password?[]:s.passwordsInFiles.filter(({value:s})=>n.aL(s)).map(({file:n,span:i})=>({file:n,span:i,message:"The file contains a password. Everybody who can read the repository can read it.",hint:s.isUnknown("Password")?"Get a new password from the provider, for the secret that the environment supplies already. Delete the value here.":"Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here."})))},...d],y={umbraco:null,isCentral:!1,application:null,variables:[],variablesIn:new Map,ownSenders:[]}
var S
const O=["Umbraco","CMS","Global","Smtp"],T=new Set(["\u0131","\u017f"])
;function capital(n){const s=n.toUpperCase()
return s.length!==n.length||T.has(n)?n:s};function keyOfVariable(n){return n.replaceAll("__",":")}function keyText(n){const s=[]
for(let i=n;null!==i&&s.length<8;i=i.parent)s.unshift(i.name.slice(0,60))
return s.join(":")}class KeyNode{path
#e
#t=null
#n=null
#s=!1
constructor(n=null,s=null){this.path=n,this.#e=s}get entry(){return this.#n}set(n){this.#n=n,this.#s=!0
for(let n=this.#e;!1===n?.isPopulated;n=n.#e)n.#s=!0}get isPopulated(){return this.#s}below(n){return n.includes(":")?n.split(":").reduce((n,s)=>n.#r(s),this):this.#r(n)}#r(n){this.#t??=new Map
const s=comparable(n),i=this.#t.get(s)
if(void 0!==i)return i
const o=new S({name:n,parent:this.path},this)
return this.#t.set(s,o),o}find(n){return n.reduce(((n,s)=>n?.existing(s)??null),this)}existing(n){const s=this.#t?.get(comparable(n))
return!0===s?.isPopulated?s:null}children(){return[...this.#t?.values()??[]].filter((n=>n.#s))}get name(){return this.path?.name??""}*entries(){const n=[this]
for(let s=n.pop();void 0!==s;s=n.pop()){null!==s.#n&&(yield[s,s.#n])
for(const i of s.children().toReversed())n.push(i)}}};S=KeyNode
class Flattening{duplicates=[]
isOfEveryVersion=!0
#i
#o
constructor(n,s){this.#i=n,this.#o=s}object(n,s){for(const{name:i,nameSpan:o,value:a}of n.members)this.#a(a,below(s,i,o))
n.members.length>0||null===s.path||(this.isOfEveryVersion=!1,this.#i>=6&&this.#l(n,s,null))}#u(n,s){n.items.forEach((n,i)=>{this.#a(n,below(s,String(i),n))}),n.items.length>0||(this.isOfEveryVersion=!1,this.#i>=7&&this.#l(n,s,this.#i>=10?"":null))}#a(n,s){"object"===n.kind?this.object(n,s):"array"===n.kind?this.#u(n,s):this.#c(n,s)}#c(n,s){const i=s.node.entry
null===i||null===s.path?this.#l(n,s,this.#d(n)):this.duplicates.push({path:s.path,first:i.written.nameSpan,second:s.nameSpan})}#l(n,{node:s,nameSpan:i},o){s.set(this.#o({value:o,nameSpan:i,written:n}))}#d({kind:n,text:s}){return"true"===n?"True":"false"===n?"False":"null"!==n?s:(this.isOfEveryVersion=!1,this.#i>=10?null:"")}};const x=[[17,10],[15,9],[13,8],[11,7],[10,6],[9,5]],C=x.map((([,n])=>n))
;const j=[18,16,13,10,9].map(generationOf)
;;const M=["ASPNETCORE_","DOTNET_"]
;function variablesLayer(n,s,i=n=>n){const o=new KeyNode,a={kind:n,file:null,keys:o,duplicates:[]}
for(const{name:n,value:l,written:u}of s)o.below(keyOfVariable(i(n))).set({layer:a,value:l,isKnown:null!==l,written:u&&{...u,json:null},variable:n})
return a}class Stack{environment
generation
layers
constructor(n,s,i){this.environment=n,this.generation=s,this.layers=i}entry(n){return this.entries(n).at(-1)??null}entries(n){return this.#m(n).flatMap((({entry:n})=>null===n?[]:[n]))}children(n){const s=new Map
for(const i of this.#m(n).flatMap((n=>n.children()))){const n=s.get(i.name.toUpperCase()),o=[...n?.nodes??[],i]
s.set(i.name.toUpperCase(),{name:i.name,nodes:o})}return[...s.values()]}#m(n){return this.layers.flatMap((({keys:s})=>{const i=s.find(n)
return null===i?[]:[i]}))}}function nameSpotOf({written:n}){return n&&{file:n.file,span:n.nameSpan}};;function applicationEnvironmentOf(n){const s=nameOf(n)
if(/^appsettings\./i.test(s))return null
const i=/\.settings(?:\.([^.]+))?\.json$/.exec(s)
return null===i?null:i[1]??""}function isBaseName(n){return/^appsettings\.json$/i.test(nameOf(n))}function isFileOfApplication(n,s){return null===s||null===applicationEnvironmentOf(n)||nameOf(n).startsWith(`${s}.settings.`)};const N={live:"appsettings.Production.json"},$=["Production","Staging","Development"]
;;;function capitalized(n){return n.slice(0,1).toUpperCase()+n.slice(1)};;;;;;;;const L=[/^(?<sign>-?)(?<days>\d{1,8})$/,/^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/]
function boundTimeSpan(n){const i=s.t(n)
for(const n of L){const s=n.exec(i)?.groups,o=void 0===s?null:ticksOf(s)
if(null!==o)return o}return null}function ticksOf(n){const number=s=>BigInt(n[s]??"0"),[s,i,o]=[number("hours"),number("minutes"),number("seconds")]
if(s>23n||i>59n||o>59n)return null
const a=864000000000n*number("days")+36000000000n*s+600000000n*i+10000000n*o+BigInt((n.fraction??"").padEnd(7,"0"))
return a>9223372036854775807n?null:"-"===n.sign?-a:a}const P={kind:"string"},E={kind:"int"},I={kind:"boolean"},U={kind:"time-span",isNullable:!1},A=[{name:"From",type:P},{name:"Host",type:P},{name:"Port",type:E},{name:"SecureSocketOptions",type:{kind:"enum",type:"Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions",names:n.bv}},{name:"PickupDirectoryLocation",type:P},{name:"DeliveryMethod",type:{kind:"enum",type:"System.Net.Mail.SmtpDeliveryMethod",names:["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]}},{name:"Username",type:P},{name:"Password",type:P},{name:"EmailExpiration",type:{kind:"time-span",isNullable:!0},since:17}],F=A.map((({name:n})=>n)),W=[{name:"UseHttps",type:I},{name:"TimeOut",type:U},{name:"HideTopLevelNodeFromPath",type:I},{name:"VersionCheckPeriod",type:E},{name:"InstallMissingDatabase",type:I},{name:"DisableElectionForSingleServer",type:I},{name:"SanitizeTinyMce",type:I,until:16},{name:"SqlWriteLockTimeOut",type:U,until:9},{name:"MainDomReleaseSignalPollingInterval",type:E,since:13},{name:"DistributedLockingReadLockDefaultTimeout",type:U,since:13},{name:"DistributedLockingWriteLockDefaultTimeout",type:U,since:13},{name:"ForceCombineUrlPathLeftToRight",type:I,since:13},{name:"ShowMaintenancePageWhenInUpgradeState",type:I,since:13}]
;function typeName(n){switch(n.kind){case"string":return"System.String"
case"int":return"System.Int32"
case"boolean":return"System.Boolean"
case"time-span":return"System.TimeSpan"
case"enum":return n.type}}const B=O.slice(0,-1)
;;function valueOfObject({name:n,type:s},i){return"time-span"===s.kind&&s.isNullable?0n:defaultOf(n,i)};;const D={Port:0,SecureSocketOptions:1,DeliveryMethod:0,TimeOut:12000000000n},_={string:null,int:0,boolean:!1,"time-span":0n,enum:0}
;;;const q={least:1000000n,most:200000000n,words:"setting is not between the minimum of 100 ms and maximum of 20000 ms",limit:"at least 00:00:00.100 and at most 00:00:20"},K=[{name:"SqlWriteLockTimeOut",since:9,until:9,...q},{name:"DistributedLockingWriteLockDefaultTimeout",since:13,until:16,...q},{name:"DistributedLockingWriteLockDefaultTimeout",since:17,until:1/0,least:1000000n,most:null,words:"should not be configured as less than 100 ms",limit:"at least 00:00:00.100"},{name:"TimeOut",since:17,until:1/0,least:null,most:20736000000000n,words:"must not exceed 24 days.",limit:"at most 24.00:00:00"}]
;;;;;;;;;;;function nameSpot(n,s,i){return(s&&nameSpotOf(s))??spotAround(n,i)};;;function relatedEntry(n,s){const i=nameSpotOf(s)
return null===i?[]:[{what:n,...i}]}const V={from:null,host:null,port:null,secureSocketOptions:null,deliveryMethod:null,pickupDirectoryLocation:null,userName:null,password:null}
;const R={from:"From",host:"Host",port:"Port",secureSocketOptions:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation",userName:"Username",password:"Password"}
;;;;function otherValue(n,s){const i=n?.written?.json??null
return null===s||null===i||"object"===i.kind||"array"===i.kind?{}:{rewrite:{span:i,after:JSON.stringify(s)}}}function otherName({name:n,nameSpan:s},i){if(s.end-s.start!==n.length+2)return{}
const o=n.slice(n.lastIndexOf(":")+1),a=s.end-1
return{rewrite:{span:{start:a-o.length,end:a},after:i}}}function withoutMember(n,{nameSpan:{start:s},value:i}){const o=/^\s*,/.exec(n.slice(i.end,i.end+100))?.[0]
return void 0===o?{}:{rewrite:{span:{start:s,end:i.end+o.length},after:""}}}const H=new Set([25,587,2525])
function tlsForPort(n){const s=optionOf(n,"Port")?.value
return 465===s?"SslOnConnect":"number"==typeof s&&H.has(s)?"StartTls":null}function isSet({stack:n},s){return null!==n.entry(smtpNames(s))}const J={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",pickupDirectoryLocation:"PickupDirectoryLocation"}
;function isOfOneEnvironment(n,i){const o=optionOf(n,i)?.entry?.written?.file,a=void 0===o?null:environmentOf(o.path)
return null!==a&&!s.i(a,"Production")}function isGiven(n,s,{settings:i}){return"secureSocketOptions"!==n&&i[n]===s[n]};;;;function t(n){return n>=48&&n<=57}var G
!(function(n){n[n.lineFeed=10]="lineFeed",n[n.carriageReturn=13]="carriageReturn",n[n.space=32]="space",n[n._0=48]="_0",n[n._1=49]="_1",n[n._2=50]="_2",n[n._3=51]="_3",n[n._4=52]="_4",n[n._5=53]="_5",n[n._6=54]="_6",n[n._7=55]="_7",n[n._8=56]="_8",n[n._9=57]="_9",n[n.a=97]="a",n[n.b=98]="b",n[n.c=99]="c",n[n.d=100]="d",n[n.e=101]="e",n[n.f=102]="f",n[n.g=103]="g",n[n.h=104]="h",n[n.i=105]="i",n[n.j=106]="j",n[n.k=107]="k",n[n.l=108]="l",n[n.m=109]="m",n[n.n=110]="n",n[n.o=111]="o",n[n.p=112]="p",n[n.q=113]="q",n[n.r=114]="r",n[n.s=115]="s",n[n.t=116]="t",n[n.u=117]="u",n[n.v=118]="v",n[n.w=119]="w",n[n.x=120]="x",n[n.y=121]="y",n[n.z=122]="z",n[n.A=65]="A",n[n.B=66]="B",n[n.C=67]="C",n[n.D=68]="D",n[n.E=69]="E",n[n.F=70]="F",n[n.G=71]="G",n[n.H=72]="H",n[n.I=73]="I",n[n.J=74]="J",n[n.K=75]="K",n[n.L=76]="L",n[n.M=77]="M",n[n.N=78]="N",n[n.O=79]="O",n[n.P=80]="P",n[n.Q=81]="Q",n[n.R=82]="R",n[n.S=83]="S",n[n.T=84]="T",n[n.U=85]="U",n[n.V=86]="V",n[n.W=87]="W",n[n.X=88]="X",n[n.Y=89]="Y",n[n.Z=90]="Z",n[n.asterisk=42]="asterisk",n[n.backslash=92]="backslash",n[n.closeBrace=125]="closeBrace",n[n.closeBracket=93]="closeBracket",n[n.colon=58]="colon",n[n.comma=44]="comma",n[n.dot=46]="dot",n[n.doubleQuote=34]="doubleQuote",n[n.minus=45]="minus",n[n.openBrace=123]="openBrace",n[n.openBracket=91]="openBracket",n[n.plus=43]="plus",n[n.slash=47]="slash",n[n.formFeed=12]="formFeed",n[n.tab=9]="tab"})(G||(G={}))
const z=(function createScanner$1(n,s=!1){const i=n.length
let o=0,a="",l=0,u=16,c=0,d=0,m=0,f=0,h=0
function g(s){let i=0,a=0
for(;i<s;){let s=n.charCodeAt(o)
if(s>=48&&s<=57)a=16*a+s-48
else if(s>=65&&s<=70)a=16*a+s-65+10
else{if(!(s>=97&&s<=102))break
a=16*a+s-97+10}o++,i++}return i<s&&(a=-1),a}function b(){if(a="",h=0,l=o,d=c,f=m,o>=i)return l=i,u=17
let s=n.charCodeAt(o)
if(e(s)){do{o++,a+=String.fromCharCode(s),s=n.charCodeAt(o)}while(e(s))
return u=15}if(r(s))return o++,a+=String.fromCharCode(s),13===s&&10===n.charCodeAt(o)&&(o++,a+="\n"),c++,m=o,u=14
switch(s){case 123:return o++,u=1
case 125:return o++,u=2
case 91:return o++,u=3
case 93:return o++,u=4
case 58:return o++,u=6
case 44:return o++,u=5
case 34:return o++,a=(function(){let s="",a=o
for(;;){if(o>=i){s+=n.substring(a,o),h=2
break}const l=n.charCodeAt(o)
if(34===l){s+=n.substring(a,o),o++
break}if(92!==l){if(l>=0&&l<=31){if(r(l)){s+=n.substring(a,o),h=2
break}h=6}o++}else{if(s+=n.substring(a,o),o++,o>=i){h=2
break}switch(n.charCodeAt(o++)){case 34:s+='"'
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
default:h=5}a=o}}return s})(),u=10
case 47:const d=o-1
if(47===n.charCodeAt(o+1)){for(o+=2;o<i&&!r(n.charCodeAt(o));)o++
return a=n.substring(d,o),u=12}if(42===n.charCodeAt(o+1)){o+=2
const s=i-1
let l=!1
for(;o<s;){const s=n.charCodeAt(o)
if(42===s&&47===n.charCodeAt(o+1)){o+=2,l=!0
break}o++,r(s)&&(13===s&&10===n.charCodeAt(o)&&o++,c++,m=o)}return l||(o++,h=1),a=n.substring(d,o),u=13}return a+=String.fromCharCode(s),o++,u=16
case 45:if(a+=String.fromCharCode(s),o++,o===i||!t(n.charCodeAt(o)))return u=16
case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return a+=function(){let s=o
if(48===n.charCodeAt(o))o++
else for(o++;o<n.length&&t(n.charCodeAt(o));)o++
if(o<n.length&&46===n.charCodeAt(o)){if(o++,!(o<n.length&&t(n.charCodeAt(o))))return h=3,n.substring(s,o)
for(o++;o<n.length&&t(n.charCodeAt(o));)o++}let i=o
if(o<n.length&&(69===n.charCodeAt(o)||101===n.charCodeAt(o)))if(o++,(o<n.length&&43===n.charCodeAt(o)||45===n.charCodeAt(o))&&o++,o<n.length&&t(n.charCodeAt(o))){for(o++;o<n.length&&t(n.charCodeAt(o));)o++
i=o}else h=3
return n.substring(s,i)}(),u=11
default:for(;o<i&&k(s);)o++,s=n.charCodeAt(o)
if(l!==o){switch(a=n.substring(l,o),a){case"true":return u=8
case"false":return u=9
case"null":return u=7}return u=16}return a+=String.fromCharCode(s),o++,u=16}}function k(n){if(e(n)||r(n))return!1
switch(n){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function(n){o=n,a="",l=0,u=16,h=0},getPosition:()=>o,scan:s?function(){let n
do{n=b()}while(n>=12&&n<=15)
return n}:b,getToken:()=>u,getTokenValue:(()=>a),getTokenOffset:(()=>l),getTokenLength:(()=>o-l),getTokenStartLine:()=>d,getTokenStartCharacter:()=>l-f,getTokenError:(()=>h)}})
var Z,Q,X
!(function(n){n[n.None=0]="None",n[n.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=2]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",n[n.InvalidUnicode=4]="InvalidUnicode",n[n.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",n[n.InvalidCharacter=6]="InvalidCharacter"})(Z||(Z={})),(function(n){n[n.OpenBraceToken=1]="OpenBraceToken",n[n.CloseBraceToken=2]="CloseBraceToken",n[n.OpenBracketToken=3]="OpenBracketToken",n[n.CloseBracketToken=4]="CloseBracketToken",n[n.CommaToken=5]="CommaToken",n[n.ColonToken=6]="ColonToken",n[n.NullKeyword=7]="NullKeyword",n[n.TrueKeyword=8]="TrueKeyword",n[n.FalseKeyword=9]="FalseKeyword",n[n.StringLiteral=10]="StringLiteral",n[n.NumericLiteral=11]="NumericLiteral",n[n.LineCommentTrivia=12]="LineCommentTrivia",n[n.BlockCommentTrivia=13]="BlockCommentTrivia",n[n.LineBreakTrivia=14]="LineBreakTrivia",n[n.Trivia=15]="Trivia",n[n.Unknown=16]="Unknown",n[n.EOF=17]="EOF"})(Q||(Q={})),(function(n){n[n.InvalidSymbol=1]="InvalidSymbol",n[n.InvalidNumberFormat=2]="InvalidNumberFormat",n[n.PropertyNameExpected=3]="PropertyNameExpected",n[n.ValueExpected=4]="ValueExpected",n[n.ColonExpected=5]="ColonExpected",n[n.CommaExpected=6]="CommaExpected",n[n.CloseBraceExpected=7]="CloseBraceExpected",n[n.CloseBracketExpected=8]="CloseBracketExpected",n[n.EndOfFileExpected=9]="EndOfFileExpected",n[n.InvalidCommentToken=10]="InvalidCommentToken",n[n.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=12]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",n[n.InvalidUnicode=14]="InvalidUnicode",n[n.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",n[n.InvalidCharacter=16]="InvalidCharacter"})(X||(X={}))
const Y={"\xa0":"a no-break space","\x85":"a next-line character","\u2028":"a line separator","\u2029":"a paragraph separator","\u200b":"a zero width space","\u200c":"a zero width non-joiner","\u200d":"a zero width joiner","\u2060":"a word joiner","\u202f":"a narrow no-break space","\u3000":"an ideographic space","\ufeff":"a byte order mark","\ufffd":"a byte that is not part of a character","\u201c":"a curly quote","\u201d":"a curly quote","\u201e":"a low quote","\u2018":"a curly quote","\u2019":"a curly quote","\0":"a NUL character"},ee=/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,te=/[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/,ne=/[\u2018-\u201f\u00ab\u00bb]/
function characterName(n){const s=n.codePointAt(0)??0,i=`U+${s.toString(16).toUpperCase().padStart(4,"0")}`,o=Object.hasOwn(Y,n)?Y[n]:void 0
return void 0!==o?`${o} (${i})`:ee.test(n)?`a space of another kind (${i})`:s<32||s>126?`the character ${i}`:null}function substituteOf(n){return ee.test(n)?"It looks like a space, but JSON does not take it for one. Type a usual space in its place.":te.test(n)?"Delete the character. It is not visible.":ne.test(n)?"Type straight double quotes in place of the curly ones.":null}function spaceOf(n){return ee.test(n)?" ":te.test(n)?"":null}const se=/'[^'"\\\r\n]{1,1000}'|[\u2018-\u201f\u00ab\u00bb][^"\\\r\n\u2018-\u201f\u00ab\u00bb]{1,1000}[\u2018-\u201f\u00ab\u00bb]/y
function quotedOtherwise(n,s){return se.lastIndex=s,se.exec(n)?.[0]??null}function mended(n,s,i){const o=n.charAt(s),one=n=>({mend:{start:s,end:s+1,text:n}}),a=spaceOf(o)
if(null!==a)return one(a)
if("#"===o&&"colon"!==i)return one("//")
if(","===o)return"name"===i||"item"===i||"end"===i?one(""):{}
if("separator"===i)return'"'===o?withComma(n,s):{}
if("value"!==i&&"item"!==i&&"name"!==i)return{}
const l=wordAt(n,s)
if(null!==l)return{mend:{start:s,end:s+l.length,text:l.toLowerCase()}}
const u=quotedOtherwise(n,s)
return null===u?{}:{mend:{start:s,end:s+u.length,text:`"${u.slice(1,-1)}"`}}}const re=/(?:true|false|null)(?![\w.+-])/iy
function wordAt(n,s){return re.lastIndex=s,re.exec(n)?.[0]??null}const ie=/"(?:[^"\\\r\n]|\\.)+"\s*:/y
function withComma(n,s){if(ie.lastIndex=s,!ie.test(n))return{}
const i=n.slice(0,s).trimEnd().length,o=n.slice(Math.max(n.lastIndexOf("\n",i-1),i-oe,0),i)
return!/["\]}\del]$/.test(o)||/\/[/*]|\*\//.test(o)?{}:{mend:{start:i-1,end:i,text:`${n.charAt(i-1)},`}}}const oe=1e3,ae={value:["a value should stand here","is an invalid start of a value."],item:['a value or "]" should stand here',"is an invalid start of a value."],name:['a name in double quotes or "}" should stand here',"is an invalid start of a property name. Expected a '\"'."],colon:['a ":" should stand here, right behind the name',"is invalid after a property name. Expected a ':'."],separator:['a "," or a closing bracket should stand here',"is invalid after a value. Expected either ',', '}', or ']'."],end:["nothing may stand behind the closing bracket of the file","is invalid after a single JSON value. Expected end of data."]},le={message:"A conflict marker of git stands here: a merge was committed before it was resolved.",hint:"Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."}
function isConflictMarker(n,s){return(0===s||/[\r\n]/.test(n[s-1]??""))&&/^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(n.slice(s,s+7+1))}function unexpected(n,{start:s},i){const o=String.fromCodePoint(n.codePointAt(s)??0),[a,l]=ae[i],u=`${shownByNet(o)} ${l}`
if(isConflictMarker(n,s))return{start:s,end:s+7,...le,words:u}
const c=characterName(o),d=substituteOf(o)
return{start:s,end:s+o.length,message:`${null===c?"This":`This is ${c}, but`} ${null===c?`may not stand here: ${a}`:a}.`,hint:d??hintFor$2(o,i),words:u,...mended(n,s,i)}}function hintFor$2(n,s){return"/"===n?"colon"===s?"Move the comment behind the colon: .NET does not allow one between a name and its colon.":"Write a comment as // or /* \u2026 */.":"#"===n?"Write // in place of #: .NET does not know this kind of comment.":","===n?"Delete the comma: one between two values, or behind the last one, is enough.":"'"===n?"Write double quotes: JSON does not know single ones.":"separator"===s?"Is a comma missing before this, or a quote? Write it.":"end"===s?"Delete what stands here, or the bracket before it.":"name"===s?"Write the name in double quotes.":"colon"===s?"Write a colon between the name and its value.":"Write a string in double quotes, a number, true, false, null, an object or an array."}function shownByNet(n){if(/^[A-Za-z0-9]$/.test(n))return"'\u2026'"
if(/^[!-~]$/.test(n))return`'${n}'`
const[s=0]=a.Buffer.from(n)
return`'0x${s.toString(16).toUpperCase().padStart(2,"0")}'`}function ends(n,s){const i={start:n.length,end:n.length}
if(null===s)return{...i,message:"The file is empty: it does not contain an object.",hint:"Write {} into the file, or delete it.",words:"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."}
const o=n.charAt(s)
return{...i,message:`The file ends, but the "${o}" that was opened last is not closed.`,hint:`Write the missing "${"{"===o?"}":"]"}".`,words:"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."}}function notAnObject({start:n,kind:s},i){const o=`${s.charAt(0).toUpperCase()}${s.slice(1)}`
return{start:n,end:Math.min(n+1,i),message:"The file does not begin with an object.",hint:"Put everything into one pair of braces.",words:`Top-level JSON element must be an object. Instead, '${o}' was found.`}}function openComment({start:n}){return{start:n,end:n+2,message:"The comment that begins here does not end.",hint:"Write */ where the comment ends.",words:"Expected end of comment, but instead reached end of data."}}function separatorInComment(n,s){return{start:s,end:s+1,message:`This is ${characterName(n.charAt(s))??"a line separator"}, which .NET does not allow in a // comment.`,hint:"Delete the character. It is not visible, and often comes along with copied text.",mend:{start:s,end:s+1,text:""},words:"Found invalid line or paragraph separator character while reading a comment."}}function tooDeep({start:n,end:s},i){return{start:n,end:s,message:"This bracket opens the 65th level. .NET reads 64 at most.",hint:'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',words:`The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${i?"object":"array"}.`}}function badLiteral(n,{start:s,end:i},o){return{start:s,end:i,message:"This word is not a value.",hint:`Write ${o} in small letters, or put the text into double quotes.`,words:`'\u2026' is an invalid JSON literal. Expected the literal '${o}'.`,...n.slice(s,i).toLowerCase()===o?{mend:{start:s,end:i,text:o}}:{}}}function badNumber(n,{start:s,end:i}){const o=s+(/^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(n.slice(s,i))?.[0]??"").length
return{start:o,end:Math.min(o+1,n.length),message:"The number breaks off here: a digit should follow.",hint:"Complete the number, or put the text into double quotes.",words:"'\u2026' is an invalid end of a number."}}const ue=/[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy
function badString(n,{start:s}){let i=s+1
for(;ue.lastIndex=i,ue.test(n);)i=ue.lastIndex
const o=n.charAt(i)
if("\\"===o)return badEscape(n,i)
const a={start:i,end:Math.min(i+1,n.length)}
if(""===o)return{...a,message:"The file ends within a string.",hint:"Write the missing double quote.",words:"Expected end of string, but instead reached end of data."}
const l="\n"===o||"\r"===o
return{...a,message:l?"The line ends within a string.":"A string contains a control character.",hint:l?"Write the missing double quote. A line end within a value is written as \\n.":"Delete the character, or write it as \\t or \\u and four digits.",words:`${shownByNet(o)} is invalid within a JSON string. The string should be correctly escaped.`}}function badEscape(n,s){const i="u"===n.charAt(s+1),o=/^[\da-f]{0,3}/i.exec(n.slice(s+2,s+5))?.[0].length??0,a=i?s+2+o:s+1
return{start:a,end:Math.min(a+1,n.length),message:i?'Four digits, 0 to 9 or a to f, should follow "\\u".':"No escape begins with a backslash and this character.",hint:"A backslash of the value itself is written twice, as in C:\\\\mail.",words:i?"'\u2026' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.":"'\u2026' is an invalid escapable character within a JSON string. The string should be correctly escaped."}}const ce=/^d[89ab]/i,de=/^d[c-f]/i
function halfPair(n,{start:s,end:i}){const o=Array.from(n.slice(s,i).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),({index:n,1:s=""})=>({index:n,code:s})),a=o.find(({index:n,code:s},i)=>{const a=o[i-1],l=o[i+1]
return ce.test(s)?!(l?.index===n+6&&de.test(l.code)):de.test(s)&&!(a?.index===n-6&&ce.test(a.code))}),l=s+(a?.index??0)
return{start:l,end:l+6,message:"This escape is one half of a character. Its other half is missing.",hint:"Write the character itself, or both of its halves, as in \\ud83d\\ude00.",words:"Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."}};class Refused extends Error{fault
constructor(n){super(n.message),this.fault=n}}function refuse(n){throw new Refused(n)}const me=7,fe=8,he=9,pe=10,ve=11,ge={[me]:"null",[fe]:"true",[he]:"false",[pe]:"string",[ve]:"number"}
class Reader{#f
#h
#p=[]
#v=[]
#g="value"
#b=null
#w=[]
#y=null
constructor(n){this.#f=n,this.#h=z(n,!1)}document(){for(;;){const n=this.#h.scan()
if(17===n)break
this.#k(n)||this.#S(n)}const{length:n}=this.#f
return null===this.#b&&refuse(ends(this.#f,this.#p.at(-1)?.start??null)),"object"!==this.#b.kind&&refuse(notAnObject(this.#b,n)),null!==this.#y&&refuse(this.#y),{text:this.#f,root:this.#b,comments:this.#v}}#O(){const n=this.#h.getTokenOffset()
return{start:n,end:n+this.#h.getTokenLength()}}#k(n){if(15===n||14===n)return!0
if(12!==n&&13!==n)return!1
const s=this.#O()
return"colon"===this.#g&&refuse(unexpected(this.#f,s,"colon")),12===n?this.#T(s):this.#x()&&refuse(openComment(s)),this.#v.push({kind:12===n?"line":"block",...s}),!0}#T({start:n,end:s}){const i=this.#f.slice(n,s).search(/[\u2028\u2029]/)
i>=0&&refuse(separatorInComment(this.#f,n+i))}#x(){return 0!==this.#h.getTokenError()}#S(n){switch(this.#g){case"colon":return 6!==n&&this.#C(),void(this.#g="value")
case"name":return void(10===n?this.#j():2===n?this.#M("object"):this.#C())
case"separator":return void this.#N(n)
case"item":return void(4===n?this.#M("array"):this.#a(n))
case"value":return void this.#a(n)
case"end":this.#C()}}#C(){refuse(unexpected(this.#f,this.#O(),this.#g))}#j(){const n=this.#O(),s=this.#$(n)
this.#w.push({name:s,nameSpan:n}),this.#g="colon"}#$(n){this.#x()&&refuse(badString(this.#f,n))
const s=this.#h.getTokenValue()
return s.isWellFormed()||(this.#y??=halfPair(this.#f,n)),s}#N(n){const{kind:s}=this.#p.at(-1)??this.#C()
5===n?this.#g="object"===s?"name":"item":2===n&&"object"===s?this.#M("object"):4===n&&"array"===s?this.#M("array"):this.#C()}#a(n){if(1===n||3===n)return void this.#L(n)
const s=ge[n],i=this.#O()
void 0===s&&this.#P(i),"number"===s&&this.#x()&&refuse(badNumber(this.#f,i))
const o="string"===s?this.#$(i):this.#h.getTokenValue()
this.#E({kind:s,text:o,...i})}#P(n){const s=this.#f.slice(n.start,n.end)
s.startsWith("-")&&refuse(badNumber(this.#f,n))
const i=["true","false","null"].find(n=>n.startsWith(s.charAt(0)))
void 0===i&&this.#C(),s.startsWith(i)||refuse(badLiteral(this.#f,n,i))
const{start:o,end:a}=n
refuse(unexpected(this.#f,{start:o+i.length},"separator"))}#L(n){const s=this.#O()
64===this.#p.length&&refuse(tooDeep(s,1===n))
const{start:i}=s
1===n?this.#p.push({kind:"object",start:i,members:[]}):this.#p.push({kind:"array",start:i,items:[]}),this.#g=1===n?"name":"item"}#M(n){const s=this.#p.pop()
if(s?.kind!==n)throw new Error("A bracket closes what is not open")
this.#E({...s,end:this.#O().end})}#E(n){const s=this.#p.at(-1)
if(this.#g=void 0===s?"end":"separator",void 0===s)this.#b=n
else if("array"===s.kind)s.items.push(n)
else{const i=this.#w.pop()
if(void 0===i)throw new Error("A value in an object has no name")
s.members.push({...i,value:n})}}};;;function asNotice(n){return"runtime"===n.level?{...n,severity:"notice"}:n}function asWarning(n){return"advice"===n.level||"notice"===n.severity?n:{...n,level:"runtime",severity:"warning"}};;function isBlankPair({text:n},s){const{start:i,end:o}=s.value
return isEmptyPair(s)&&/^.[ \t\r\n]*.$/s.test(n.slice(i,o))};;function inPlaceOf(n,{member:s,depth:i}){return"null"===s.value.kind||isBlankPair(n,s)?{status:"replaced",member:s,missing:O.slice(i)}:{status:"taken",member:s}}function flattenedSibling(n,s){const{root:i}=n,o=[...objectsOnTheWay(n),{object:i,start:i.start,depth:0}],a=new Set(s.flatMap(s=>membersOf(n,[...O,s]))),l=o.flatMap(({object:n,start:s})=>n.members.filter(n=>a.has(n)).map(({name:i,nameSpan:o})=>({object:n,start:s,prefix:i.slice(0,i.lastIndexOf(":")+1),at:o.start}))),[u]=l.sort((n,s)=>s.at-n.at)
return u??null}const be=/[\r\n]/,we=/\r\n|\r|\n/
;;;;;;;;function firstLineEnd(n){return we.exec(n)?.[0]??"\n"};;function deeper({style:n,at:s}){return{style:n,at:s&&{eol:s.eol,indent:s.indent+n.unit}}};;;function objectText(n,s){if(null===s.at){const{pad:i}=s.style
return`{${i}${joined(n,s)}${i}}`}const i=deeper(s)
return`{${lineBreak(i)}${joined(n,i)}${lineBreak(s)}}`}function newDocument(n,s,i){const{text:o,root:a}=s,l=isBroken(o.slice(a.start,a.end))?{eol:firstLineEnd(o),indent:""}:null,u=/(?:\r\n|\r|\n)$/.exec(o)?.[0]??""
return objectText(n,{style:i,at:l})+u}function objectInstead({text:n},i,{members:o,style:a}){return objectText(o,{style:a,at:s.q(n,i)})};;;;;;function intoBlank({text:n,object:i,start:o},a){const{members:l,style:u}=a,[c,d]=[i.start+1,i.end-1],m=n.slice(c,d),f=lineIndentation(n,i.start),h=null!==s.q(n,o)||isRoot(n,i)
if(!(isBroken(m)||h&&isBroken(n))){const{pad:n}=u
return{start:c,end:d,text:n+joined(l,{style:u,at:null})+n}}const p=deeper({style:u,at:f}),v=lineBreak(p)+joined(l,p)
return isBroken(m)?insertion(c,v):{start:c,end:d,text:v+lineBreak({at:f})}}function isRoot(n,{start:s}){return""===n.slice(0,s).trim()}function behindComment({text:n,object:i,last:o},{members:a,style:l}){const u=lineIndentation(n,i.start),c=s.q(n,o.start),d=n.slice(o.end,i.end-1)
if(null===c&&"block"===o.kind&&!isBroken(d)){const n=` ${joined(a,{style:l,at:null})}`
return insertion(o.end,""===d?n+l.pad:n)}const m=null!==c&&c.indent.length>u.indent.length?{style:l,at:c}:deeper({style:l,at:u}),f=lineBreak(m)+joined(a,m)
return insertion(afterLine(n,o.end,[]),isBroken(d)?f:f+lineBreak({at:u}))};;;function isBelowEnvironments({kind:n,file:s},{base:i}){return"prefixed-variables"===n||null!==s&&s===i};;const ye={From:"from",Host:"host",Port:"port",SecureSocketOptions:"secureSocketOptions",PickupDirectoryLocation:"pickupDirectoryLocation",DeliveryMethod:"deliveryMethod",Username:"userName",Password:"password"}
;;;;function isThere({isKnown:n,value:i}){return!n||""!==s.t(i??"")};const ke=465
;;;;;;function newFile(s){return{path:s,bytes:new Uint8Array,source:new n.aT("","utf-8",a.Buffer.alloc(0))}};;;;;;;;function wholeFile({named:n}){return{file:n,span:{start:0,end:0}}}const Se={id:"injection/not-written",level:"runtime",severity:"error",words:[],check:((n,i)=>{const{path:o,file:a}=targetOf(n,i),l=null===a?wholeFile(n):{file:a,span:{start:0,end:0}},{named:u}=n
if(null!==a&&a!==u&&s.u(a)===s.u(u))return[{...l,message:"This path is a link to the file of all environments, and the settings are for one of them.",hint:"Put a file of its own in the place of the link."}]
if(isServed(null===a?besideReal(u,o):s.u(a),o))return[{...l,message:"A web server may hand this file out, so no password is written into it.",hint:"Inject into the appsettings.json beside the project file, which is not below wwwroot."}]
const c=a?.badBytes[0]
return null===a||void 0===c&&a.isWritable?[]:[{...l,...void 0===c?{}:{span:c},message:`The file is not written, since it ${void 0===c?"is saved as UTF-32":"contains bytes that are not characters, which would be lost"}.`,hint:"Save the file as UTF-8."}]})}
function besideReal(n,i){return`${s.u(n).replace(/[^/]*$/,"")}${nameOf(i)}`};const Oe=[["defaultCredentials",'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".'],["clientDomain","Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name."],["targetName",'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".'],["deliveryFormat","Take it out. MailKit writes addresses in the form that the server offers."]],Te={id:"injection/unsupported-input",level:"runtime",severity:"error",words:[],check:((s,{settings:i})=>Oe.filter((([n])=>void 0!==i[n])).map(([i,o])=>({...wholeFile(s),message:`An appsettings file does not have a setting for ${n.t(inputOf(i))}.`,hint:o})))}
function inputOf(s){return n.m.find(([,n])=>n===s)?.[0]??s}const xe={id:"injection/contradiction",level:"runtime",severity:"error",words:[],check:((s,i)=>{const{enableSsl:o,secureSocketOptions:a}=i.settings
return void 0!==o&&void 0!==a&&o===("None"===a)?[{...wholeFile(s),message:`${$1().h(n.t("enable-ssl"))} (${o}) and ${n.t("secure-socket-options")} (${a}) contradict each other.`,hint:"Give only one of them."}]:needsTwoOptions(s,i)?[{...wholeFile(s),message:'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',hint:'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".'}]:[]})},Ce=/^[^\\/:*?"<>|\p{Cc}]{1,100}$/u,je={id:"injection/environment",level:"runtime",severity:"error",words:[],check:((n,s)=>{const i=environmentSaid(n,s)
return null===i?[]:[{...wholeFile(n),...i}]})}
;function otherLetterCase(n,s){const{path:i,file:o}=targetOf(n,s),a=n.files.find(n=>n.path.toLowerCase()===i.toLowerCase())
return null!==o||void 0===a?null:{message:'The file of the environment is there in another letter case: "{name}".',hint:'Rename it to "{right}", or give the name of the environment in that letter case.',names:{name:nameOf(a.path),right:nameOf(i)}}}const Me={id:"injection/other-value",level:"runtime",severity:"error",words:[],check:((n,s)=>{const{file:i}=targetOf(n,s)
if(null===i)return[]
const o=writtenLeaves(n,s).map((({option:n})=>({option:n,place:leafPlace(i.document,namesOf(n))}))),a=o.flatMap((({option:n,place:s})=>"taken"===s.status?[{file:i,span:s.member.nameSpan,message:`Something else than one value stands here, where ${n.name} should be.`,hint:"Delete it, and inject again."}]:[]))
if(o.every((({place:n})=>"absent"!==n.status)))return a
const l=homeOf(i.document,F)
return"taken"!==l.status?a:[...a,{file:i,span:l.member.nameSpan,message:"This is not an object, so the settings of Smtp cannot go into it.",hint:"Write an object in its place, or delete it."}]})},Ne={id:"injection/hidden",level:"runtime",severity:"error",words:[]},$e={...Ne,check:((n,s)=>"check"===s.mode?[]:hiddenLeaves(n,s).filter(({isEverywhere:n})=>n).map(s=>hiddenComplaint(n,s)))},Le={...Ne,check:((n,s)=>hiddenLeaves(n,s).filter(({by:n,isEverywhere:s})=>!s||n.some(({entry:n})=>n.isKnown)).map(s=>({...hiddenComplaint(n,s),severity:"warning"})))}
function hiddenComplaint(s,{leaf:{option:i,setting:o},by:a,isEverywhere:l}){const[u]=a,c=s.readings.find(({stack:n})=>n.environment===u?.environment),d=void 0===c||void 0===u?wholeFile(s):nameSpot(c,u.entry,namesOf(i)),m=u?.entry.variable??null,f=l?"":" in {environments}"
return{...d,setting:o,message:`${null===m?"A later file sets":'The environment key "{variable}" sets'} ${i.name}${f}, which wins over the value that is to be injected.`,hint:null===m?'Delete it there, or inject into that file: give its environment as "environment".':"Take the key out of the environment, or take the input out.",names:{environments:n.q(a,n=>n.environment,3),...null===m?{}:{variable:m}}}}const Pe=[Te,xe,je,Se,Me,$e],Ee=[Le]
;;const Ie={id:"json/not-well-formed",level:"file"}
function notWellFormed({path:n},{message:s,hint:i,words:o},a){const{id:l,level:u}=Ie
return{rule:l,level:u,severity:"error",path:n,at:a,message:`${s} The site does not start: "${o}"`,hint:i,related:[]}}const Ue=[{id:"json/duplicate-key",level:"file",severity:"error",words:["A duplicate key '{key}' was found."],check:(({stack:n})=>n.layers.flatMap((({file:n,duplicates:i})=>null===n?[]:i.map(({path:i,first:o,second:a})=>({file:n,span:{start:a.start,end:a.end},message:"The key is set a second time in this file. Letter case does not count.",hint:"Delete one of the two.",names:{key:keyText(i)},related:[s.r("The first one",n,o)]})))))},{id:"source/encoding",level:"runtime",severity:"error",words:[],check:(({files:n})=>n.flatMap((n=>n.badBytes.map(s=>({file:n,span:s,message:"This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.",hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})))))}]
;function complaint(n,s){return{...n,...s}}function allowed({type:n,name:s}){switch(n.kind){case"string":return"Write a string in double quotes."
case"int":return`Write ${"Port"===s?"the number of the port":"a whole number"}, without a point, as in ${"Port"===s?"587":"2000"}.`
case"boolean":return'Write true or false. Neither 1 nor "yes" is one of them.'
case"time-span":return'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
case"enum":return`Write one of ${n.names.join(", ")}.`}}const Ae=/^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i
function hintFor$1(n,s){const i=allowed(n)
return"SecureSocketOptions"===n.name&&Ae.test(s)?`${i} With port 465 it is SslOnConnect, with 587 it is StartTls.`:i}function meantBy(n,{name:i,type:o},a){const l=a.trim()
switch(o.kind){case"int":return/^\d{1,9}\.0*$/.test(l)?Number.parseInt(l,10):null
case"boolean":return $0().f(l)
case"enum":return"SecureSocketOptions"===i&&Ae.test(a)?tlsForPort(n):s.n(l,o.names)
case"string":case"time-span":return null}}const Fe={string:"a string",int:"a whole number",boolean:"true or false","time-span":"a span of time",enum:"one of its words"},We={id:"options/unconvertible",level:"section",severity:"error",words:["Failed to convert configuration value at '{key}' to type '{type}'."],check:(s=>faultsOf(s,"unconvertible").map(({entry:i,names:o,option:a})=>{const l=i.value??"",u=null!==n.aB(l),c={message:`${by(i.variable)}The value of ${a.name} is ${""===l?"empty":u?"a placeholder that nothing in .NET replaces":`not ${Fe[a.type.kind]}`}.`,hint:hintFor$1(a,l),names:{key:o.join(":"),type:typeName(a.type),...null===i.variable?{}:{variable:i.variable}}},d=otherValue(i,meantBy(s,a,l))
return{...complaint(valueSpot(s,i,o),c),...d}}))}
function by(n){return null===n?"":'The variable "{variable}" sets it: '}const Be="Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required."
function causeOf({stack:s}){const i=s.children(O).flatMap(({nodes:n})=>n.flatMap(n=>[...n.entries()])).map(([,{variable:n}])=>n),[o,...a]=i.flatMap(n=>n??[])
return void 0===o||i.includes(null)?{message:"",hint:"delete all of Smtp",names:{}}:0===a.length?{message:' Smtp exists only because the environment has the key "{variable}".',hint:'take the key "{variable}" away from the environment',names:{variable:o}}:{message:" Smtp exists only because the environment has these keys: {variables}.",hint:"take all of them away from the environment",names:{variables:n.q([o,...a],n=>n,9)}}}const De=[We,{id:"options/not-a-string",level:"section",severity:"error",words:["Cannot create instance of type 'System.String' because it has multiple public parameterized constructors."],check:(n=>faultsOf(n,"not-a-string").map(({names:s,option:i})=>complaint(spotAround(n,s),{message:`The value of ${i.name} is an object or an array, but it should be a string.`,hint:allowed(i)})))},{id:"options/from-missing",level:"section",severity:"error",words:[Be],check:(n=>faultsOf(n,"from").filter(({isMissing:n})=>n).map(({entry:s,names:i})=>{const o=causeOf(n)
return complaint(nameSpot(n,s,i),{message:`From is ${null===s?"missing":"empty"}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${o.message}`,hint:`Set From here to an address that the mail server lets you send from, or ${o.hint}.`,names:o.names})}))},{id:"options/from-invalid",level:"section",severity:"error",words:[Be],check:(n=>faultsOf(n,"from").filter(({isMissing:n})=>!n).map(({entry:s,names:i})=>complaint(valueSpot(n,s,i),{message:'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',hint:"Write one address, as in post@example.org or The Bakery <post@example.org>."})))},{id:"options/out-of-range",level:"section",severity:"error",words:["The `{key}` {said}"],check:(n=>faultsOf(n,"out-of-range").map(({entry:s,names:i,option:o,words:a,limit:l})=>complaint(valueSpot(n,s,i),{message:`The value of ${o.name} is a span of time that Umbraco does not accept.`,hint:`Set it to ${l}. "1" is one day, and "24:00:00" is 24 days.`,names:{key:i.join(":"),said:a}})))}],_e={id:"options/environment-name",level:"runtime",severity:"warning",words:[],check:(n=>{const{environment:s}=n.stack,i=hasFile(n)?null:nameSaid(s)
if(null===i)return[]
const{start:o}=n.named.document.root
return[{file:n.named,span:{start:o,end:o+1},names:{environment:s},...i}]})}
;;const qe=[{id:"options/unread-file",level:"runtime",severity:"warning",words:[],check:(({unread:n})=>n.map(({file:n,meant:s,why:i})=>({file:n,span:{start:n.document.root.start,end:n.document.root.start+1},message:"letter-case"===i?"Where file names keep their letter case, as on Linux, the site does not read this file.":"No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.",hint:`Name the file ${s}, or ask for its environment by name.`})))},_e],Ke=/^(?:DOTNET_|ASPNETCORE_)/i,Ve={id:"environment-keys/name",level:"runtime",severity:"warning",words:[],check:(n=>variablesOf(n).flatMap(([s,i])=>{const o=variableSaid(s)
return null===o?[]:[{...nameSpot(n,i,O),names:{name:s},...o}]}))}
function variableSaid(n){const i=n.replace(Ke,""),o=i.split(/[^A-Za-z]+/).filter(n=>""!==n),a=isSameName(o[0]??"","Umbraco")
if(!(a&&o.some(n=>null!==s.n(n,["Smtp"]))||o.some(n=>isSameName(n,"Smtp"))))return null
const l=F.find(n=>isSameName(n,o.at(-1)??"")),u='The environment key "{name}" does not set anything of Umbraco.'
if(void 0===l)return a?null:{message:u,hint:"The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__."}
const c=`UMBRACO__CMS__GLOBAL__SMTP__${l.toUpperCase()}`
return isSameName(keyOfVariable(i),keyOfVariable(c))?null:{message:u,hint:a?namedRight(i,c):`If it is meant for Umbraco, name it ${c}.`}}function namedRight(n,s){return/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(n)?isSameName(keyOfVariable(n.replace(/\.$/,"")),keyOfVariable(s))?`Name it ${s}, without the full stop at its end.`:`Name it ${s}, with two underscores between the parts.`:`Name it ${s}.`};const Re=[Ve,{id:"environment-keys/two-spellings",level:"runtime",severity:"warning",words:[],check:(n=>n.sameKeys.map(s=>({...nameSpot(n,null,O),message:'The environment has the key "{name}" in two spellings.',hint:"Keep one of them: which of the two wins is not certain.",names:{name:s}})))}],He={enablessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.",ssl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usetls:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",timeout:"Delete it: Umbraco does not have a setting for the time-out, which is two minutes.",fromname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',displayname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',fromaddress:"Write From.",fromemail:"Write From.",sender:"Write From.",server:"Write Host.",hostname:"Write Host.",smtpserver:"Write Host.",user:"Write Username.",login:"Write Username.",pass:"Write Password.",pwd:"Write Password.",pickupdirectory:"Write PickupDirectoryLocation.",clientdomain:"Delete it: Umbraco does not have a setting for the name in EHLO.",defaultcredentials:"Delete it: Umbraco logs in with Username and Password, or not at all."},Je={id:"options/unknown-key",level:"runtime",severity:"warning",words:[],check:(n=>{const s=keySpots(n)
return n.stack.children(O).filter((({name:n})=>!F.some((s=>isSameName(s,n))))).flatMap(({name:i,nodes:o})=>{const[a]=[...o.at(-1)?.entries()??[]].map(([,n])=>n),l=s.get(i.toLowerCase())??nameSpot(n,a??null,smtpNames(i)),u=a?.variable??null
return null!==u&&null!==variableSaid(u)?[]:[{...l,message:`${null===u?"The":'The variable "{variable}" sets a'} key "{name}" of Smtp${null===u?" is":", which is"} not one of its settings, so nothing reads it.`,hint:hintFor(i),names:{name:i,...null===u?{}:{variable:u}},...null===u?mendOf(n,i):{}}]})})}
;function lettersOf(n){return n.toLowerCase().replaceAll(/[^a-z]/g,"")}function hintFor(n){const i=lettersOf(n),o=Object.hasOwn(He,i)?He[i]:void 0
if(void 0!==o)return o
const a="post"===n.toLowerCase()?"Port":s.n(n.trim(),F),l=F.find(n=>isSameName(n,i)),u=a??l
return null==u?`Delete it. The settings are ${F.join(", ")}.`:`Did you mean ${u}? If not, delete the key.`}const Ge=new Set(["enablessl","ssl","usessl","usetls"])
function mendOf(n,s){const[i,...o]=n.files.flatMap(({document:n})=>membersOf(n,smtpNames(s)).map(s=>({member:s,text:n.text})))
if(void 0===i||o.length>0)return{}
const{member:a,text:l}=i
if(Ge.has(lettersOf(s)))return tlsInstead(n,a)
const u=hintFor(s)
if(u.startsWith("Delete it: "))return withoutMember(l,a)
const c=optionIn(u)
return null===c||"PickupDirectoryLocation"===c||isSet(n,c)?{}:otherName(a,c)}function optionIn(n){const s=/^(?:Write (\w+)\.|Did you mean (\w+)\?)/.exec(n)
return F.find(n=>n===(s?.[1]??s?.[2]))??null}function tlsInstead(n,{name:s,nameSpan:i,value:o}){const a=tlsForPort(n)
return!("true"===o.kind||"string"===o.kind&&/^true$/i.test(o.text))||null===a||s.includes(":")||isSet(n,"SecureSocketOptions")?{}:{rewrite:{span:{start:i.start,end:o.end},after:`"SecureSocketOptions": "${a}"`}}}const ze=[["Smtp"],["Umbraco","Smtp"],["Umbraco","Global","Smtp"],["Umbraco","CMS","Smtp"],["CMS","Global","Smtp"],["Global","Smtp"]]
;;function isWhole(n,[s,i,o],a){return membersOf(n,[...s,i,...o,"From"]).length>0&&0===membersOf(n,[...s,a]).length}function looksLikeMail(n){return"object"===n.kind&&n.members.some(({name:n})=>F.some(s=>isSameName(s,n)))}const Ze=/^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i
function withColons(n,{document:s},{name:i,span:{start:o,end:a}}){const l=i.includes("__")?i.replaceAll("__",":"):i.replaceAll(".",":"),u=isSet(n,"From")||/:From$/i.test(l)
return membersOf(s,l.split(":")).length>0||!u||a-o!==i.length+2||!l.includes(":")?{}:{rewrite:{span:{start:o+1,end:a-1},after:l}}};const Qe={9:"9",10:"10 to 12",13:"13 and 14",16:"15 and 16"},Xe={id:"options/other-version",level:"runtime",severity:"warning",words:[],check:(n=>{const s=new Map
for(const i of n.otherVersions)for(const[o,a]of differences(n,i)){const n=s.get(o)
void 0===n?s.set(o,{complaint:a,versions:[i.umbraco]}):n.versions.push(i.umbraco)}return[...s.values()].map(said)})}
function said({complaint:n,versions:s}){const i=s.toSorted((n,s)=>n-s).map(n=>Qe[n]??String(n))
return{...n,names:{...n.names,versions:i.join(", ")}}}function differences(n,{binding:s}){const i=new Set(n.binding.faults.map(({names:n})=>n.join(":"))),o=s.faults.filter(({names:n})=>!i.has(n.join(":"))),a=new Set(s.faults.map(({names:n})=>n.join(":"))),l=[...s.smtp?.options.values()??[]].filter(s=>{const o=smtpNames(s.option.name).join(":")
return!a.has(o)&&!i.has(o)&&isOtherValue(n,s)})
return[...o.map(s=>[`fault ${s.names.join(":")}`,faultSaid(n,s)]),...l.map(s=>[`value ${s.option.name}`,valueSaid(n,s)])]}function isOtherValue(n,{option:s,value:i,entry:o}){const a=optionOf(n,s.name)
return null!=a?.entry&&!1!==o?.isKnown&&(a.value??"")!==(i??"")}const Ye="Write a value that every version reads in the same way. The version is found where the project file stands beside this file."
function faultSaid(n,s){const i="entry"in s?s.entry:null
return{...(i&&valueSpotOf(i))??spotAround(n,s.names),message:"The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.",hint:Ye,names:{option:s.option.name}}}function valueSaid(n,{option:s,entry:i}){return{...(i&&valueSpotOf(i))??nameSpot(n,i,smtpNames(s.name)),message:"Umbraco {versions} reads another value of {option} here than the newest one.",hint:Ye,names:{option:s.name}}}const et="SecureSocketOptions"
;const tt="PickupDirectoryLocation",nt=["From","Host","Port",et,"Username","Password",tt],st={id:"options/hidden",level:"advice",severity:"notice",words:[],check:((s,{settings:i})=>nt.flatMap((o=>{const a=s.stack.entries(smtpNames(o)),l=a.at(-1)
if(void 0===l)return[]
if(null===l.variable)return emptied(s,o,a)
const{variable:u}=l
return a.filter(n=>"file"===n.layer.kind&&""!==n.value).slice(-1).filter(({value:n})=>!l.isKnown||n!==l.value).filter(({value:s})=>"Password"!==o||void 0!==i.password||!n.aL(s??"")).map(n=>({...nameSpot(s,n,smtpNames(o)),message:`The value of ${o} does not count here: "{variable}" hides it.`,hint:"Delete one of the two, unless this one is meant for where the other is missing.",names:{variable:u},related:relatedEntry("The variable",l)}))})))}
;const rt=["Umbraco","CMS","Content","Notifications","Email"],it=[...Ue,...De,Je,{id:"options/misplaced",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap((n=>[...ze.flatMap((s=>membersOf(n.document,s).filter(({value:n})=>looksLikeMail(n)).map(({nameSpan:i})=>({file:n,span:i,message:`Umbraco does not read mail settings in ${s.join(":")}.`,hint:"Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here."})))),...misspeltIn(n)])))},{id:"options/variable-name",level:"runtime",severity:"warning",words:[],check:(n=>n.files.flatMap((s=>s.document.root.members.filter((({name:n})=>Ze.test(n))).map(({name:i,nameSpan:o})=>({file:s,span:o,...withColons(n,s,{name:i,span:o}),message:'The key "{name}" is written as a variable is. In a file, nothing reads it.',hint:'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',names:{name:i}})))))},{id:"options/two-objects",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap(secondObjects))},...Re,{id:"options/null-secure-socket-options",level:"runtime",severity:"error",words:[],check:(n=>{const s=secureOption(n)
return null!==s?.entry.value||0!==s.value?[]:[{...valueSpot(n,s.entry,smtpNames(et)),message:"SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.",hint:'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.',...otherValue(s.entry,tlsForPort(n))}]})},{id:"options/number-without-name",level:"runtime",severity:"error",words:[],check:(s=>{const i=secureOption(s)
return null===i||void 0!==n.bv[i.value]?[]:[{...valueSpot(s,i.entry,smtpNames(et)),message:`SecureSocketOptions is ${i.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,hint:`Write one of ${n.bv.join(", ")}.`}]})},{id:"options/list",level:"runtime",severity:"warning",words:[],check:(s=>{const i=secureOption(s)
if(!0!==i?.entry.value?.includes(","))return[]
const o=n.bv[i.value]??String(i.value)
return[{...valueSpot(s,i.entry,smtpNames(et)),message:`SecureSocketOptions is a list. .NET makes ${o} of it.`,hint:"Write one word."}]})},{id:"pickup/outside-development",level:"runtime",severity:"error",words:[],check:(n=>{const i=optionOf(n,tt)
if(isDevelopment(n)||null==i?.entry)return[]
if(i.isKnown&&""===s.t(textOf$1(n,tt)))return[]
const o=""!==s.t(textOf$1(n,"Host"))
return[{...nameSpot(n,i.entry,smtpNames(tt)),message:`Every mail goes into a folder, and none is sent${o?", although a host is set":""}.${/^[A-Za-z]:|\\/.test(textOf$1(n,tt))?" The path is one of Windows, which a site on Linux does not have.":""}`,hint:'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.'}]})},{id:"pickup/delivery-method",level:"runtime",severity:"warning",words:[],check:(n=>{const i=optionOf(n,"DeliveryMethod")
if(null==i?.entry||"number"!=typeof i.value||0===i.value)return[]
const o=optionOf(n,tt)
return!1===o?.isKnown||""!==s.t(textOf$1(n,tt))?[]:[{...valueSpot(n,i.entry,smtpNames("DeliveryMethod")),message:"DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.",hint:"Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation."}]})},{id:"options/absent",level:"advice",severity:"notice",words:[],check:((s,{mode:i})=>"inject"===i||null!==s.binding.smtp?[]:[{...nameSpot(s,null,O),message:"No mail settings are set, so the site does not send mail.",hint:`Where the environment supplies them, name its keys in ${n.t("environment-keys")}.`}])},st,{id:"options/notifications-email",level:"runtime",severity:"warning",words:[],check:(s=>{const i=s.stack.entry(rt),o=i?.value??""
return null===i||!n.aI(o)&&!n.aH(o)?[]:[{...valueSpot(s,i,rt),message:"This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.",hint:"Set it to an address that the mail server lets you send from, or delete it."}]})},...qe,{id:"options/own-sender",level:"advice",severity:"notice",words:[],check:(({ownSenders:n})=>n.map(n=>({...n,message:"This code seems to replace Umbraco's sender, so the site may not use its mail settings.",hint:"Where it does, a test with these settings says nothing about the mails of the site."})))},Xe]
;function missingName(n,s,{environment:i}){const o=environmentOf(n)
return null===o||void 0!==i&&""!==i&&"*"!==i||s.includes(o)?[]:[o]};;function otherVersions(n,s,i){return j.filter(({umbraco:s})=>s!==n.generation.umbraco).map(o=>{const a=stackOf({...n,generation:o},s,i)
return{umbraco:o.umbraco,binding:bind(a)}})}function isLayerOf(n,s,{generation:i}){if(isBaseName(n)||environmentOf(n)===s)return!0
const o=i.dotnet<10?null:applicationEnvironmentOf(n)
return""===o||o===s};const ot=/^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i,at=/^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i
;;async function withPackages(n,s){const{named:i,beside:o,packagesAt:a}=n
if(null===a)return ofSite(n)
if("found"!==s.status){const s=a+1>=i.path.split("/").length
return ofSite({...n,packagesAt:s?null:a+1})}const{readCentralVersion:l}=await Promise.resolve().then(()=>require("./read.js")).then(n=>n.r),u=await l(s.file)??o.umbraco
return ofSite({...n,beside:{...o,umbraco:u},packagesAt:null})};;;;function pathOf(n){return n.ok?n.file.path:n.path};;;;;;;function spotIn(n,s,i){const{named:o}=n,a=smtpNames(optionOfSetting(s)?.name??""),l={file:o,span:innermost(o.document,a).span}
if(null===i)return l
const u=stackOf(filesOf(n),i,[]),c=u.entry(a),d=u.layers.flatMap(({file:n})=>n??[])
return(c&&valueSpotOf(c))??spotAround({files:d,named:o},a)};;;;const lt=Object.defineProperty({__proto__:null,openAppSettings:(function openAppSettings(n){const s=openJson(n,notWellFormed)
return s.ok?{ok:!0,configuration:ofSite(alone(s.file))}:{ok:!1,kind:"appsettings",finding:s.finding}})},Symbol.toStringTag,{value:"Module"})
exports.c=lt,exports.g=generationOf,exports.n=nameOf,exports.o=optionOfSetting,exports.r=reads,exports.v=(function versionOn(n){return x.find((([,s])=>n>=s))?.[0]??9})

