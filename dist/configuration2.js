"use strict"
var n=(function about(n,s,{instead:o,...i}){const a=void 0===o?{}:n.otherwise(s,o)
return{...n.spot(s),...i,...a}}),s=(function hasServer({settings:n,isUnknown:s}){return"Network"===n.deliveryMethod&&(""!==on.t(n.host??"")||s("Host"))}),o=(function isLocal({settings:n}){const s=n.host??""
return rn.aH(s)||/^(?:127\.[\d.]+|\[?::1\]?)$/.test(s)}),i=(function logsIn({login:n}){return on.w(n.userName)&&on.w(n.password)}),a=(function isReceiving({settings:n}){return/\.mail\.protection\.outlook\.com$/i.test(n.host??"")}),l=(function senderOf({settings:n,isUnknown:s}){return s("From")?"":n.from??""}),u=(function comparable(n){return/[^\0-\x7f]/.test(n)?Array.from(n,c).join(""):n.toUpperCase()}),c=function capital(n){const s=n.toUpperCase()
return s.length!==n.length||Sn.has(n)?n:s},d=(function isSameName(n,s){return u(n)===u(s)}),m=(function flatten(n,s,{into:o,make:i}){const a=new Flattening(s,i)
return a.object(n,{node:o,path:null,nameSpan:n}),a}),f=(function below({node:n,path:s},o,{start:i,end:a}){return{node:n.below(o),path:{name:o,parent:s},nameSpan:{start:i,end:a}}}),h=(function generationOf(n){const[,s]=xn.find((([s])=>n>=s))??[9,5]
return{umbraco:Math.max(n,9),dotnet:s}}),p=(function fileLayer(n,{dotnet:s}){const{layers:o}=n,i=o.get(s)
if(void 0!==i)return i
const{layer:a,isOfEveryVersion:l}=v(n,s)
for(const n of l?On:[s])o.set(n,a)
return a}),v=(function newLayer(n,s){const o=new KeyNode,i=[],a={kind:"file",file:n,keys:o,duplicates:i},l=m(n.document.root,s,{into:o,make:(({value:s,nameSpan:o,written:i})=>{const l={start:i.start,end:i.end}
return{layer:a,value:s,isKnown:!0,written:{file:n,nameSpan:o,valueSpan:l,json:i},variable:null}})})
for(const n of l.duplicates)i.push(n)
return{layer:a,isOfEveryVersion:l.isOfEveryVersion}}),y=(function prefixedLayers(n,{umbraco:s}){return(s<13?Cn.toReversed():Cn).flatMap((s=>{const o=n.filter(({name:n})=>n.toUpperCase().startsWith(s))
return 0===o.length?[]:[$1().v("prefixed-variables",o,n=>n.slice(s.length))]}))}),w=(function valueSpotOf({written:n}){return n&&{file:n.file,span:n.valueSpan}}),S=(function environmentOf(n){return/^appsettings\.(.+)\.json$/i.exec(x(n))?.[1]??null}),x=(function nameOf(n){return n.slice(n.lastIndexOf("/")+1)}),O=(function fileMeantBy(n){const s=n.toLowerCase()
return Object.hasOwn(Mn,s)?Mn[s]??null:null}),T=(function unreadFiles(n,s){return n.flatMap(n=>{const o=S(n.path)
if(null===o||o===s)return[]
const i=O(o)
if(null!==i)return[{file:n,meant:i,why:"other-generation"}]
const a=[...null===s?[]:[s],...jn].find(n=>on.i(n,o)&&n!==o)
return void 0===a?[]:[{file:n,meant:`appsettings.${a}.json`,why:"letter-case"}]})}),C=(function environmentsOf(n,s){const{environment:o="",environmentKeys:i=[]}=s
if(""!==o&&"*"!==o)return[o]
const a=new Set(T(n.others,null).map(({file:n})=>n)),l=[...n.others.filter(n=>!a.has(n)).map(({path:n})=>S(n)),...n.others.map(({path:n})=>$1().a(n)??""),...i.map(({environment:n})=>n),...Array.from(n.variablesIn.keys(),M)],u=new Map([[rn.aG,rn.aG]])
for(const n of l)null!==n&&""!==n&&(u.has(n.toLowerCase())||u.set(n.toLowerCase(),n))
return on.c([...u.values()],on.A)}),M=function capitalized(n){return n.slice(0,1).toUpperCase()+n.slice(1)},j=(function countsIn(n,s){return s!==rn.aG||!n.some((n=>on.i(n,"Production")))}),U=(function stackOf(n,s,o){const{base:i,others:a,generation:l}=n,u=n.variablesIn.get(s.toLowerCase())??n.variables,c=E(o,s),d=a.filter(({path:n})=>S(n)===s),m=l.dotnet<10?[]:P(a,s),f=[...y([...c,...u],l),...[...null===i?[]:[i],...d,...m].map((n=>p(n,l))),...0===c.length?[]:[$1().v("variables",c)],...0===u.length?[]:[$1().v("web-config",u)]]
return new Stack(s,l,f)}),P=(function applicationFiles(n,s){const of=(s=>n.filter(({path:n})=>$1().a(n)===s))
return[...of(""),...of(s)]}),E=(function keysOf(n,s){return n.filter(n=>null===n.environment||on.i(n.environment,s)).map(({name:n,value:s})=>({name:n,value:s,written:null}))}),$=(function sameKeysIn(n,s){const o=new Set
return E(n,s).flatMap(({name:n})=>{const s=u($1().k(n))
return o.has(s)?[n]:(o.add(s),[])})}),N=(function boundInt32(n){const s=/^([^\0]*\d)\0+\s*$/.exec(n)?.[1]
return on.m(void 0===s||/[#x&]/i.test(s)?n:s)}),L=(function boundEnum(n,s){return n.split(",").map((n=>D(on.t(n),s))).reduce(((n,s)=>null===n||null===s?null:n|s),0)}),D=(function enumPart(n,s){if(/^[+-]?\d+$/.test(n))return on.m(n)
if(/[^\0-\x7f]/.test(n))return null
const o=s.findIndex((s=>s.toLowerCase()===n.toLowerCase()))
return o<0?null:o}),I=(function knownTo(n,s){return s.filter((({since:s=0,until:o=1/0})=>n>=s&&n<=o))}),A=(function bind(n){const{umbraco:s}=n.generation,o=[],bound=((i,a)=>new Map(I(s,a).map((s=>{const a=W(n,[...i,s.name],s)
return o.push(...a.faults),[s.name,a.bound]})))),i=bound(Wn,An),a=n.children(wn).length>0?bound(wn,Dn):null
return null!==a&&o.push(...K(a)),o.push(...R(i,s)),{smtp:a&&{options:a},global:i,faults:o}}),W=(function boundOption(n,s,o){const i=n.entry(s),{type:a}=o,l=n.children(s)
if(null===i||i.isKnown&&null===i.value){const u=l.length>0
return{bound:{option:o,entry:i,value:u?$1().b(o,n):F(o,i,n),isKnown:!0},faults:u&&"string"===a.kind?[{kind:"not-a-string",names:s,option:o,children:l}]:[]}}if(!i.isKnown)return{bound:{option:o,entry:i,value:null,isKnown:!1},faults:[]}
const u=B(i.value??"",a)
return{bound:{option:o,entry:i,value:u??null,isKnown:!0},faults:void 0===u?[{kind:"unconvertible",names:s,option:o,entry:i}]:[]}}),F=(function emptyValue({name:n,type:s},o,i){return null===o||i.generation.dotnet<10?_(n,i):"time-span"===s.kind&&s.isNullable?null:_n[s.kind]}),_=(function defaultOf(n,{generation:s}){return"UseHttps"===n?s.umbraco>=17:Fn[n]??null}),B=(function converted(n,s){switch(s.kind){case"string":return n
case"int":return N(n)??void 0
case"boolean":return on.b(n)??void 0
case"time-span":return s.isNullable&&""===n?null:$1().c(n)??void 0
case"enum":return L(n,s.names)??void 0}}),K=(function fromFaults(n){const s=n.get("From")
if(!0!==s?.isKnown)return[]
const{entry:o,option:i,value:a}=s,l="string"==typeof a?a:"",u=""===on.t(l)
return!u&&H(l)?[]:[{kind:"from",names:[...wn,i.name],option:i,entry:o,isMissing:u}]}),H=(function isEmailAddress(n){const s=n.indexOf("@")
return s>0&&s<n.length-1&&n.lastIndexOf("@")===s&&!/[\r\n]/.test(n)}),R=(function rangeFaults(n,s){return Kn.filter((({since:n,until:o})=>s>=n&&s<=o)).flatMap((({name:s,least:o,most:i,words:a,limit:l})=>{const u=n.get(s)
if(null==u?.entry||"bigint"!=typeof u.value)return[]
const{value:c,entry:d,option:m}=u
return(null===o||c>=o)&&(null===i||c<=i)?[]:[{kind:"out-of-range",names:[...Wn,s],option:m,entry:d,words:a,limit:l}]}))}),q=(function stepsTo(n,s){const o=[],i=[{object:n.root,depth:0}]
for(const n of i)for(const a of n.object.members){const l=n.depth+V(a.name,s.slice(n.depth))
l!==n.depth&&(o.push({member:a,depth:l}),"object"===a.value.kind&&i.push({object:a.value,depth:l}))}return o}),V=(function sharedNames(n,s){if(n.length>s.join(":").length)return 0
const o=n.split(":")
return o.every(((n,o)=>d(n,s[o]??"\0")))?o.length:0}),G=(function membersOf(n,s){return q(n,s).filter((({depth:n})=>n===s.length)).map((({member:n})=>n))}),J=(function valuesBelow(n,s){const o=q(n,s).flatMap((({member:{value:n},depth:s})=>"object"===n.kind?[{object:n,depth:s}]:[]))
return[{object:n.root,depth:0},...o].flatMap((({object:n,depth:o})=>{const i=s.slice(o)
return n.members.flatMap((({name:n,value:s})=>{const o=n.split(":",i.length+2)
return o.length===i.length+1&&i.every((n,s)=>d(n,o[s]??"\0"))?[{name:o.at(-1)??"",value:s}]:[]}))}))}),z=(function innermost(n,s){const{start:o}=n.root,i={span:{start:o,end:o+1},depth:0}
return q(n,s).reduce(((n,{member:s,depth:o})=>o>n.depth?{span:s.nameSpan,depth:o}:n),i)}),Q=(function isFilledObject(n){return"object"===n.kind&&n.members.length>0}),X=(function readStack(n,s){const o=n.layers.flatMap((({file:n})=>null===n?[]:[n]))
return{stack:n,binding:A(n),files:o,...s}}),Y=(function isDevelopment({stack:n}){return"development"===n.environment.toLowerCase()}),Z=(function optionOf({binding:n},s){return n.smtp?.options.get(s)??null}),ee=(function textOf$1(n,s){const o=Z(n,s)?.value
return"string"==typeof o?o:""}),te=(function valueSpot(n,s,o){return(s&&w(s))??ne(n,o)}),ne=(function spotAround({files:n,named:s},o){const[i]=[...0===n.length?[s]:n].map((n=>({file:n,...z(n.document,o)}))).sort((n,s)=>s.depth-n.depth)
return i??{file:s,span:{start:0,end:0}}}),se=(function smtpNames(n){return[...wn,n]}),re=(function effectiveOf(n){if(null===n.binding.smtp)return Hn
const text=(s=>ie(Z(n,s),(({value:n})=>"string"==typeof n?n:null))),word=(s=>ie(Z(n,s),ae))
return{from:text("From"),host:text("Host"),port:ie(Z(n,"Port"),(({value:s})=>le(n,s))),secureSocketOptions:word("SecureSocketOptions"),deliveryMethod:word("DeliveryMethod"),pickupDirectoryLocation:text("PickupDirectoryLocation"),userName:text("Username"),password:text("Password")}}),oe=(function originsOf(n){const s=new Map,o=new Map
for(const[i,a]of Object.entries(Rn)){const l=n.stack.entries(se(a)).map((({written:n})=>n?.file.path??on.T)),u=l.at(-1)
void 0!==u&&(s.set(i,u),l.length>1&&o.set(i,l.slice(0,-1)))}return{origins:s,hidden:o}}),ie=(function supplied(n,s){if(null===n)return null
const o=n.entry?.variable
return n.isKnown||null==o?s(n):{environmentKey:o}}),ae=(function nameOfNumber({option:{type:n},value:s}){return"enum"!==n.kind||"number"!=typeof s?null:n.names[s]??String(s)}),le=(function usedPort(n,s){return"number"!=typeof s?null:0!==s?s:2===Z(n,"SecureSocketOptions")?.value?465:25}),ue=(function mailKitMail(n,s){if(null===n.binding.smtp)return null
const o=Z(n,"SecureSocketOptions"),i=Z(n,"Port"),number=(n=>"number"==typeof n?.value?n.value:null),a=ce(n),entryOf=(s=>Z(n,s)?.entry??null),spot=(s=>te(n,entryOf(s),se(s)))
return{client:"MailKit",settings:a,login:{userName:de(n,"Username",s),password:de(n,"Password",s),defaultCredentials:!1},secureSocketOptions:number(o),port:number(i),isOfOneEnvironment:s=>$1().d(n,Vn[s]??""),inComment:()=>null,at:(n,{instead:o,...i})=>{const l=Vn[n]??"Host",u=void 0===o?{}:$1().o(entryOf(l),o),c={...spot(l),...i,...u}
return $1().i(n,a,s)?{...c,setting:n}:c},spot:spot,otherwise:(n,s)=>$1().o(entryOf(n),s),isUnknown:(s=>!1===Z(n,s)?.isKnown),passwordsInFiles:n.stack.entries(se("Password")).flatMap((n=>{const s=w(n)
return null!==s&&n.value?[{...s,value:n.value}]:[]}))}}),ce=(function settingsOf(n){const text=(s=>ee(n,s)||null),s=text("PickupDirectoryLocation"),o=Z(n,"SecureSocketOptions")?.value
return{from:text("From"),host:text("Host"),port:le(n,Z(n,"Port")?.value??null)??25,userName:text("Username"),password:text("Password"),deliveryMethod:""===on.t(s??"")?"Network":"SpecifiedPickupDirectory",deliveryFormat:"International",enableSsl:0!==o,defaultCredentials:!1,clientDomain:null,targetName:null,pickupDirectoryLocation:s}}),de=(function credentialOf(n,s,{settings:o,mode:i}){const a="Username"===s?"userName":"password"
if("check"===i&&Object.keys(o).length>0&&void 0===o[a]||!1===Z(n,s)?.isKnown)return{status:"later"}
const l=ee(n,s)
return""===on.t(l)?{status:"absent"}:{status:"known",value:l}}),me=(function decodeJson(n){const s=ln.Buffer.from(n.buffer,n.byteOffset,n.byteLength),o=Gn.find((([n])=>s.subarray(0,n.length).equals(n))),[i=ln.Buffer.alloc(0),a="utf-8"]=o??[],l=s.subarray(i.length),{text:u,bad:c}="utf-8"===a?fe(l):$1().f(l,a),d="utf-32le"===a||"utf-32be"===a
return{source:new rn.aU(u,d?"utf-8":a,d?ln.Buffer.alloc(0):i),badBytes:c.map(n=>({start:n,end:n+1})),isWritable:!d}}),fe=(function fromUtf8(n){const s=n.toString("utf8")
if(ln.isUtf8(n))return{text:s,bad:[]}
const o=[]
let i=0,a=0
for(;;){const l=s.indexOf(Jn,i)
if(l<0)return{text:s,bad:o}
a+=ln.Buffer.byteLength(s.slice(i,l))
const u="efbfbd"===n.toString("hex",a,a+zn)
u||o.push(l),a+=u?zn:$1().e(n,a),i=l+1}}),he=(function e(e){return 32===e||9===e}),pe=(function r(n){return 10===n||13===n}),ve=function t(n){return n>=48&&n<=57},ge=function spaceOf(n){return ns.test(n)?" ":ss.test(n)?"":null},be=function quotedOtherwise(n,s){return os.lastIndex=s,os.exec(n)?.[0]??null},ke=function wordAt(n,s){return is.lastIndex=s,is.exec(n)?.[0]??null},ye=function withComma(n,s){if(as.lastIndex=s,!as.test(n))return{}
const o=n.slice(0,s).trimEnd().length,i=n.slice(Math.max(n.lastIndexOf("\n",o-1),o-ls,0),o)
return!/["\]}\del]$/.test(i)||/\/[/*]|\*\//.test(i)?{}:{mend:{start:o-1,end:o,text:`${n.charAt(o-1)},`}}},we=(function readJson(n){try{return{ok:!0,document:new Reader(n).document()}}catch(n){if(n instanceof Refused)return{ok:!1,fault:n.fault}
throw n}}),Se=function refuse(n){throw new Refused(n)},xe=(function openJson(n,s){const{source:o,badBytes:i,isWritable:a}=me(n.bytes),l=we(o.text)
if(l.ok){const{document:s}=l
return{ok:!0,file:{...n,source:o,badBytes:i,isWritable:a,document:s,layers:new Map}}}const{mend:u}=l.fault,c=void 0===u?null:{span:u,after:u.text},d=$2().a8(s(n,l.fault,o.range(l.fault)),o,c)
return{ok:!1,path:n.path,finding:d}}),Oe=(function weighed(n,s){return s.some((({counts:n})=>n))?Te(s)?$1().r(n):n:$1().q(n)}),Te=(function onlyInDevelopment(n){return n.every((({environment:n})=>on.i(n,"Development")))}),Ce=(function leafPlace(n,s){const o=G(n,s),[i,...a]=o
if(void 0===i)return{status:"absent"}
const l=o.find((({value:n})=>"object"!==n.kind&&"array"!==n.kind)),u=o.filter((n=>Me(n)))
return void 0!==l&&0===u.length?{status:"there",member:l}:0===a.length&&$1().w(n,i)?{status:"there",member:i}:{status:"taken",member:o.findLast(n=>n!==l)??i}}),Me=(function isEmptyPair({value:n}){return"object"===n.kind?0===n.members.length:"array"===n.kind&&0===n.items.length}),je=(function objectsOnTheWay(n){return q(n,wn).flatMap((({member:n,depth:s})=>"object"===n.value.kind?[{object:n.value,start:n.nameSpan.start,depth:s}]:[])).sort(((n,s)=>s.depth-n.depth||s.start-n.start))}),Ue=(function homeOf(n,s){const{root:o}=n,[i={object:o,start:o.start,depth:0}]=je(n),{object:a,start:l,depth:u}=i,c=wn.slice(u)
if(0===c.length)return{status:"object",object:a,start:l,prefix:"",missing:[]}
const d=$1().x(n,s)
if(null!==d)return{status:"object",...d,missing:[]}
const m=q(n,wn).filter(n=>n.depth>u&&"object"!==n.member.value.kind).sort((n,s)=>s.depth-n.depth||s.member.nameSpan.start-n.member.nameSpan.start)
return void 0===m[0]?{status:"object",object:a,start:l,prefix:"",missing:c}:$1().y(n,m[0])}),Pe=(function styleOf(n){const{text:s,root:o}=n,i=[...je(n).slice(0,64).map((({object:n})=>n)),o,...o.members.slice(0,64).flatMap((({value:n})=>"object"===n.kind?[n]:[]))].filter((({members:n})=>n.length>0)),first=(n=>i.map(n).find((n=>null!==n))??null),a=first((({members:n})=>Ee(s,n[0])))??": ",l=/\s$/.test(a)?" ":""
return{unit:De(s,i),colon:a,comma:first((({members:n})=>$e(s,n)))??`,${l}`,pad:first((n=>Le(s,n)))??l}}),Ee=(function colonOf(n,s){if(void 0===s)return null
const{nameSpan:o,value:i}=s
return Ne(":",n.slice(o.end,i.start))}),$e=(function commaOf(n,[s,o]){return void 0===s||void 0===o?null:Ne(",",n.slice(s.value.end,o.nameSpan.start))}),Ne=(function blankAround(n,s){return s.trim()!==n||ps.test(s)?null:s}),Le=(function padOf(n,{start:s,members:o}){const[i]=o
if(void 0===i)return null
const a=n.slice(s+1,i.nameSpan.start)
return/^[ \t]*$/.test(a)?a:null}),De=(function unitOf(n,s){let o=!1
for(const{start:i,members:a}of s){const[s]=a,l=void 0===s?void 0:on.q(n,s.nameSpan.start)?.indent,u=Ie(n,i).indent
if(!0===l?.startsWith(u)){if(l!==u)return l.slice(u.length)
o=!0}}return o?"":"  "}),Ie=(function lineIndentation(n,s){const o=Ae(n,s)
let i=o
for(;i<s&&" \t".includes(n.charAt(i));)i+=1
return{eol:on.q(n,o)?.eol??$1().z(n),indent:n.slice(o,i)}}),Ae=(function lineStart(n,s){return Math.max(n.lastIndexOf("\n",s-1),n.lastIndexOf("\r",s-1))+1}),We=(function isBroken(n){return ps.test(n)}),Fe=(function nested(n,s){return n.reduceRight((n,s)=>[{name:s,value:n}],s)}),_e=(function lineBreak({at:n}){return null===n?"":n.eol+n.indent}),Be=(function joined(n,s){const{style:o,at:i}=s,a=null===i?o.comma:`,${_e(s)}`
return n.map((n=>Ke(n,s))).join(a)}),Ke=(function written({name:n,value:s},o){const i="string"==typeof s?s:$1().C(s,o)
return JSON.stringify(n)+o.style.colon+i}),He=(function insertMembers(n,{object:s,start:o},{members:i,style:a}){const{text:l}=n,u=s.start+1,c=s.end-1,d=n.comments.filter((n=>n.start>=u&&n.end<=c))
if(s.members.length>0)return Re({text:l,object:s,comments:d},{members:i,style:a})
const m=d.at(-1)
return void 0===m?[$1().A({text:l,object:s,start:o},{members:i,style:a})]:[$1().B({text:l,object:s,last:m},{members:i,style:a})]}),Re=(function behindLast({text:n,object:s,comments:o},{members:i,style:a}){const l=s.members.at(-1)
if(void 0===l)throw new RangeError("The object is empty")
const{end:u}=l.value,c=on.q(n,l.nameSpan.start),d=o.filter((n=>n.start>=u)),m=Ve(n,{start:u,end:s.end-1},d),f={style:a,at:c},h=null===m?u:m+1,p=null===c?h:Ge(n,h,d),v=null===c?Be(i,f):_e(f)+Be(i,f)
return null!==m?[qe(p,`${null===c?a.comma.slice(a.comma.indexOf(",")+1):""}${v},`)]:null===c?[qe(u,a.comma+v)]:p===u?[qe(u,`,${v}`)]:[qe(u,","),qe(p,v)]}),qe=(function insertion(n,s){return{start:n,end:n,text:s}}),Ve=(function trailingComma(n,{start:s,end:o},i){let a=s
for(const s of[...i,{start:o,end:o}]){const o=n.slice(a,s.start).indexOf(",")
if(o>=0)return a+o
a=s.end}return null}),Ge=(function afterLine(n,s,o){let i=s
for(const s of o)if(!(s.start<i)){if(Je(n,i)<s.start)break
i=s.end}const a=Je(n,i)
return We(n.charAt(a))?a:i}),Je=(function skipBlank(n,s){let o=s
for(;" \t".includes(n.charAt(o))&&o<n.length;)o+=1
return o}),ze=(function askedEnvironment({named:n},{environment:s=""}){return""===s||"*"===s?null:null===S(n.path)?s:null}),Qe=(function targetOf(n,s){const{named:o,files:i}=n,a=ze(n,s)
if(null===a)return{path:o.path,file:o}
const l=`${o.path.slice(0,o.path.length-x(o.path).length)}appsettings.${a}.json`
return{path:l,file:i.find(n=>n.path===l)??null}}),Xe=(function surroundingsOf(n,s){const{file:o}=Qe(n,s)
return n.readings.flatMap((s=>{const{layers:i}=s.stack,a=i.findLastIndex((s=>null===o?$1().D(s,n):s.file===o))
return null!==o&&a<0?[]:[{reading:s,below:i.slice(0,a+1),above:i.slice(a+1)}]}))}),Ye=(function countingOf(n){const s=n.filter((({reading:n})=>!on.i(n.stack.environment,"Development")))
return 0===s.length?n:s}),Ze=(function entryIn(n,s){return n.flatMap((({keys:n})=>n.find(s)?.entry??[])).at(-1)??null}),et=(function optionOfSetting(n){const s="enableSsl"===n?"secureSocketOptions":n
return Dn.find((({name:n})=>vs[n]===s))??null}),tt=(function namesOf({name:n}){return[...wn,n]}),nt=(function wantedLeaves(n,s){const{settings:o}=s,i=Xe(n,s)
return Dn.flatMap((n=>{const a=vs[n.name]
if(void 0===a)return[]
const l="secureSocketOptions"===a?ot(i,s):o[a]
if(void 0!==l)return[{setting:a,option:n,value:"number"==typeof l?l:String(l),isImplied:!1}]
const u=void 0===o.host?null:st(n,i)
return null===u?[]:[{setting:a,option:n,value:u,isImplied:!0}]}))}),st=(function impliedValue(n,s){const o=s.flatMap((({below:s})=>Ze(s,tt(n))??[]))
if("PickupDirectoryLocation"===n.name)return o.some(rt)?"":null
if("DeliveryMethod"!==n.name)return null
const i={option:n,value:"Network"}
return o.some(({value:n})=>null!==n&&!lt(n,i))?"Network":null}),rt=function isThere({isKnown:n,value:s}){return!n||""!==on.t(s??"")},ot=(function requestedOption(n,s){const{secureSocketOptions:o,enableSsl:i}=s.settings
if(void 0!==o||void 0===i)return o
if(!i)return"None"
const a=at(n,s)
return a.length>0&&a.every((n=>n===gs))?"SslOnConnect":"StartTls"}),it=(function needsTwoOptions(n,s){const{secureSocketOptions:o,enableSsl:i}=s.settings
if(void 0!==o||!0!==i)return!1
const a=at(Xe(n,s),s)
return a.includes(gs)&&a.some(n=>n!==gs)}),at=(function resultingPorts(n,{settings:s}){return Ye(n).filter((({above:n})=>null===Ze(n,[...wn,"SecureSocketOptions"]))).map((({below:n,above:o})=>{const i=[...wn,"Port"],a=Ze(o,i)
if(null===a&&void 0!==s.port)return s.port
const l=(a??Ze(n,i))?.value
return null==l?null:N(l)}))}),lt=(function reads(n,{option:s,value:o}){const{type:i}=s
return"int"===i.kind?N(n)===o:"enum"===i.kind?L(n,i.names)===i.names.indexOf(String(o)):n===o}),ut=(function hiddenLeaves(n,s){const o=Ye(Xe(n,s))
return nt(n,s).filter((({isImplied:n})=>!n)).flatMap((n=>{const s=o.flatMap((({reading:s,above:o})=>{const i=Ze(o,tt(n.option)),a=!0===i?.isKnown&&null!==i.value&&lt(i.value,n)
return null===i||a?[]:[{environment:s.stack.environment,entry:i}]}))
return 0===s.length?[]:[{leaf:n,by:s,isEverywhere:s.length===o.length}]}))}),ct=(function writtenLeaves(n,s){const o=new Set(ut(n,s).flatMap(({leaf:n,isEverywhere:s})=>s?[n.setting]:[]))
return nt(n,s).filter((({setting:n})=>!o.has(n)))}),dt=(function injectionInto(n,s){const o=ct(n,s),{path:i,file:a}=Qe(n,s),l=o.map((({setting:n,value:s})=>({setting:n,value:s})))
if(null!==a)return{file:a,isNew:!1,...mt(a.document,o),expected:l}
const u=n.named.document,c=Fe(wn,o.map(ht)),d=0===o.length?"":$1().E(c,u,Pe(u))
return{file:$1().F(i),isNew:!0,edits:""===d?[]:[{start:0,end:0,text:d}],changes:o.map(n=>kt(n,null)),expected:l}}),mt=(function leafEdits(n,s){const o=[],i=[],a=[]
for(const l of s){const s=Ce(n,tt(l.option))
if("taken"===s.status)throw new RangeError("Something stands in the way of a setting")
const u="there"===s.status?s.member.value:null
null!==u&&vt(u,l)||(null===u?a.push(l):o.push({start:u.start,end:u.end,text:pt(l,u)}),i.push(kt(l,u)))}return{edits:[...o,...ft(n,a)],changes:i}}),ft=(function additions(n,s){if(0===s.length)return[]
const o=Ue(n,In)
if("taken"===o.status)throw new RangeError("Something stands in the way of the settings")
const i=Pe(n)
if("replaced"===o.status){const{value:a,nameSpan:l}=o.member,u=Fe(o.missing,s.map(ht)),c=$1().G(n,l.start,{members:u,style:i})
return[{start:a.start,end:a.end,text:c}]}const a=s.map(ht).map((({name:n,value:s})=>({name:o.prefix+n,value:s})))
return He(n,o,{members:Fe(o.missing,a),style:i})}),ht=(function newLeaf(n){return{name:n.option.name,value:pt(n,null)}}),pt=(function literal({value:n},s){return"number"==typeof n&&"string"!==s?.kind?String(n):JSON.stringify(String(n))}),vt=(function isAsWanted(n,s){const o=gt(n)
return!(null===o||!lt(o,s)||"number"===n.kind&&String(Number(o))!==o)}),gt=(function textOf(n){return"object"===n.kind||"array"===n.kind?null:bt(n)}),bt=(function scalarText({kind:n,text:s}){return"true"===n?"True":"false"===n?"False":"null"===n?null:s}),kt=(function changeOf({setting:n,value:s},o){return{setting:n,before:o&&gt(o),after:String(s)}}),yt=(function isServed(n,s){const o=[n,s].flatMap((n=>n.split("/").slice(0,-1)))
return!/\.json$/i.test(n)||o.some(n=>"wwwroot"===n.toLowerCase())}),wt=(function environmentSaid(n,s){const{environment:o=""}=s,i=S(n.named.path)
if(null!==i&&""!==o&&"*"!==o&&!on.i(i,o))return{message:`This is the file of the environment "{own}", and ${rn.t("environment")} is "{asked}".`,hint:'Take "environment" out, or name the appsettings.json beside this file in "files".',names:{own:i,asked:o}}
const a=ze(n,s)
return null===a?null:/^appsettings\.json$/i.test(x(n.named.path))?!Ss.test(a)||/^[. ]|[. ]$/.test(a)?{message:`${rn.l(rn.t("environment"))} contains a character that a file name cannot have.`,hint:"Give the name that the site has in DOTNET_ENVIRONMENT, such as Production."}:$1().L(n,s):{message:`${rn.l(rn.t("environment"))} goes with an appsettings.json, which this file is not.`,hint:'Take "environment" out, or name the appsettings.json of the site in "files".'}}),St=(function injecting(n){const judging=(s=>((o,i)=>{if(0===Object.keys(o.settings).length)return[]
const a={intent:o,locate:i,voice:()=>""}
return rn.aW(s,n(o),o).map(n=>rn.aX(n,a))}))
return{obstacles:judging(js),result:judging(Us),inject:(s=>dt(n(s),s))}}),xt=(async function misread(n,s,o){if(0===o.length)return[]
const{readBack:i}=await Promise.resolve().then((()=>require("./read-back2.js"))),a=i(n.source.text,o),{keys:l}=p(n,s)
return o.filter((({setting:n,value:s})=>{const o=et(n)
if(null===o||null===s||"boolean"==typeof s)return!0
const i=l.find(tt(o))?.entry?.value
return null==i||!lt(i,{option:o,value:s})||a.includes(n)})).map(({setting:n})=>n)}),Ot=function notWellFormed({path:n},{message:s,hint:o,words:i},a){const{id:l,level:u}=Ps
return{rule:l,level:u,severity:"error",path:n,at:a,message:`${s} The site does not start: "${i}"`,hint:o,related:[]}},Tt=(function faultsOf({binding:n},s){return n.faults.filter(n=>n.kind===s)}),Ct=(function hasFile({stack:{environment:n},files:s,created:o}){return s.some((({path:s})=>S(s)===n&&s!==o))}),Mt=(function nameSaid(n){const s=O(n)
if(null!==s)return{message:`The environment "{environment}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${s}.`,hint:"Write Production, unless DOTNET_ENVIRONMENT of the site has just this name."}
const o=on.n(n,jn)
return null===o||o.toLowerCase()===n.toLowerCase()?null:{message:`The environment "{environment}" does not have a file, and its name is close to ${o}.`,hint:`Write ${o}, unless DOTNET_ENVIRONMENT of the site has just this name.`}}),jt=(function variablesOf({stack:n}){return n.layers.filter((({kind:n})=>"variables"===n)).flatMap(({keys:n})=>[...n.entries()]).flatMap(([,n])=>null===n.variable?[]:[[n.variable,n]])}),Ut=(function keySpots({files:n}){const s=n.flatMap((n=>G(n.document,wn).map((({value:s})=>({file:n,value:s})))))
return new Map(s.flatMap((({file:n,value:s})=>"object"===s.kind?s.members.map((({name:s,nameSpan:o})=>[s.toLowerCase(),{file:n,span:o}])):[])))}),Pt=(function isMisspelt(n,s){return"CMS"===s||null!==on.n(n,[s])}),Et=(function misspeltIn(n){const{document:s}=n
return wn.flatMap(((o,i)=>{const[a,l]=[wn.slice(0,i),wn.slice(i+1)]
return(0===i?[s.root]:G(s,a).map((({value:n})=>n))).flatMap((n=>"object"===n.kind?n.members:[])).filter((({name:n})=>!d(n,o)&&Pt(n,o))).filter(({name:n})=>G(s,[...a,n,...l]).some(({value:n})=>$1().Y(n))).map(i=>({file:n,span:i.nameSpan,message:'Mail settings stand below "{name}", where Umbraco does not look for them.',hint:`Write ${o}.`,names:{name:i.name},...$1()._(s,[a,i.name,l],o)?deferred_seldom_appsettings.$(i,o):{}}))}))}),$t=(function secondObjects(n){const s=G(n.document,wn).filter((({value:n})=>Q(n))),[o,...i]=s
return void 0===o?[]:i.map(({nameSpan:s})=>({file:n,span:s,message:"The file has the object Smtp twice. .NET merges the two.",hint:"Put all settings into one of them: as soon as a key is in both, the site does not start.",related:[on.r("The first one",n,o.nameSpan)]}))}),Nt=function said({complaint:n,versions:s}){const o=s.toSorted((n,s)=>n-s).map(n=>Rs[n]??String(n))
return{...n,names:{...n.names,versions:o.join(", ")}}},Lt=(function secureOption(n){const s=Z(n,qs)
return!0!==s?.entry?.isKnown||"number"!=typeof s.value?null:{entry:s.entry,value:s.value}}),Dt=(function emptied(n,s,o){const[i,a]=o.toReversed()
return void 0===i||void 0===a||s===Vs||""!==(i.value??"")||""===(a.value??"")?[]:[{...$1().U(n,i,se(s)),message:`This takes away the ${s} of an earlier file.`,hint:"Delete it, unless the site is to go without.",related:$1().a2("The value that it hides",a)}]}),It=(function readings(n,s){const o=S(n.named.path),i=null===o?s:{...s,environment:o},a=At(n),l=(n.layers??[]).filter(n=>!n.ok),u=C(a,i),c=[...u,...l.flatMap(({path:n})=>$1().a3(n,u,i))]
return c.map((s=>Wt({site:n,files:a,faulty:l,name:s,counts:j(c,s)},i)))}),At=(function filesOf({named:n,layers:s,beside:o}){const i=(s??[]).flatMap(n=>n.ok&&$1().a4(n.file.path,o.application)?[n.file]:[]),a=null===S(n.path),l=a?n:i.find(({path:n})=>$1().a5(n))??null,u=[...i,...a?[]:[n]].filter(n=>n!==l)
return{base:l,others:u,variables:o.variables,variablesIn:o.variablesIn,generation:h(o.umbraco??18)}}),Wt=(function readOne({site:n,files:s,faulty:o,name:i,counts:a},l){const u=l.environmentKeys??[],c=U(s,i,u),d=o.filter(({path:n})=>$1().a6(n,i,s)).map(({finding:n})=>n),m=X(c,{named:n.named,created:n.created,unread:T(s.others,l.environment??null),sameKeys:$(u,i),otherVersions:null===n.beside.umbraco?$1().a7(s,i,u):[],ownSenders:n.beside.ownSenders}),f=m.files.map((({path:n})=>n)),h=d.length>0||c.layers.some((n=>n.duplicates.length>0))?"file":m.binding.faults.length>0?"section":"ok",p="ok"===h?re(m):null
return{result:{name:i,layers:f,verdict:h,effective:p,...oe(m),counts:a},reading:d.length>0?null:m,faults:d}}),Ft=(function alone(n){return{named:n,layers:null,beside:kn,packagesAt:null,created:null}}),_t=(function ofSite(n){const{named:s}=n
return{kind:"appsettings",path:s.path,missing:Bt(n),complete:s=>$1().a9(n,s),neighbours:null===n.layers&&Kt(s.path)?Ys:null,withNeighbours:(s=>Ht(n,s)),structure:Qt(n),...St((s=>Gt(n,s))),parts:[],supersededBy:null,injectable:!0,asked:(()=>Promise.resolve(ofSite(n))),reopen:(s=>Promise.resolve(qt(n,s))),spotOf:(s,o)=>$1().a8(n,s,o),misread:(s=>zt(n,s)),effective:null,environments:(s=>It(n,s).map((({result:n})=>n))),sender:null,deployed:()=>null,suppressions:(()=>en(n)),credentials:tn(n)}}),Bt=(function missingOf({named:{path:n},packagesAt:s}){return null===s?null:{from:n,name:`${"..\\".repeat(s)}Directory.Packages.props`,mayLeadUp:!0}}),Kt=(function isLayerName(n){return/^appsettings(?:\..+)?\.json$/i.test(x(n))}),Ht=(async function withNeighbours(n,s){const o=s.flatMap((s=>{if("absent"===s.status)return[]
if("refused"===s.status){const{finding:n}=s
return Xs.test(x(n.path))?[{ok:!1,path:n.path,finding:n}]:[]}const{path:o}=s.file
return o!==n.named.path&&Xs.test(x(o))?[xe(s.file,Ot)]:[]})),i=await Rt(s)
return _t({...n,layers:o,beside:i,packagesAt:i.isCentral?0:null})}),Rt=(async function besideIn(n){const s=n.flatMap((n=>"found"!==n.status||Xs.test(x(n.file.path))?[]:[n.file]))
if(0===s.length)return kn
const{readBeside:o}=await Promise.resolve().then((()=>require("./read.js"))).then((n=>n.r))
return o(s)}),qt=(function reopened(n,s){const o=xe(s,Ot)
if(!o.ok)return null
if(s.path===n.named.path)return _t({...n,named:o.file})
const i=(n.layers??[]).filter(n=>Vt(n)!==s.path),a=i.length===(n.layers??[]).length?s.path:n.created
return _t({...n,layers:[...i,o],created:a})}),Vt=function pathOf(n){return n.ok?n.file.path:n.path},Gt=(function injectionSite(n,s){return{named:n.named,base:At(n).base,files:Jt(n),readings:It(n,s).flatMap((({reading:n})=>n??[]))}}),Jt=(function readFiles({named:n,layers:s}){return[n,...(s??[]).flatMap(n=>n.ok?[n.file]:[])]}),zt=(function misreadIn(n,{file:{path:s},expected:o}){const i=Jt(n).find((n=>n.path===s)),{generation:a}=At(n)
return void 0===i?Promise.resolve([]):xt(i,a,o)}),Qt=(function judging(n){return((s,o)=>on.j(It(n,s).map((({result:n,reading:i,faults:a})=>{const l=null===i?a:Xt(i,s).map((n=>rn.aX(n,{intent:s,locate:o,voice:Zt}))),u="file"===rn.a$(l)?l.filter(({level:n})=>"file"===n):l
return{environment:n.name,counts:n.counts,findings:u}})),Oe))}),Xt=(function complaintsOf(n,s){const o=rn.aW(Qs,n,s),i=ue(n,s)
return null===i?o:[...o,...rn.aW(bn,i,s),...Yt(i,s)]}),Yt=(function sharedComplaints(n,s){const o=on.o.filter((({client:n})=>void 0===n))
return rn.aW(o,n,s).map(({rule:n,complaint:s})=>({rule:{...n,words:[]},complaint:s}))}),Zt=(function voice({level:n,severity:s}){return"file"===n||"section"===n?"The site does not start":"error"===s?"Sending fails with":"Sending may fail with"}),en=(async function suppressionsOf(n){const{named:s}=n,o=Jt(n).filter((({source:n})=>n.text.includes(on.M)))
if(0===o.length)return[]
const{suppressionsIn:i}=await Promise.resolve().then(()=>require("./suppressions2.js")),a=null!==S(s.path)
return o.flatMap(n=>{const o=a&&n!==s
return i(n).map(s=>({...s,file:n,isShared:o}))})}),tn=(function credentialsIn(n){const{variables:s,variablesIn:o}=n.beside,i=[s,...o.values()].flat().flatMap(({name:n,value:s})=>{const o=/(?:__|:)smtp(?:__|:)(.+)$/i.exec(n)?.[1]
return void 0===o||null===s?[]:sn(o,s)})
return[...Jt(n).flatMap((({document:n})=>nn(n))),...i]}),nn=(function credentialsWritten(n){const s=G(n,wn).map((({value:n})=>n)),o=new Set(s.flatMap((n=>"object"===n.kind?n.members.map((({name:n})=>n)):[])))
return J(n,wn).flatMap((({name:n,value:s})=>"string"===s.kind||"number"===s.kind?sn(n,s.text):[])).flatMap((n=>o.has(n)?[n,...n.split(":")]:[n])).filter((n=>""!==n))}),sn=(function secretsIn(n,s){return on.s(n)?""===s?[]:[s]:/^host$/i.test(n)?rn.c(s):[]})
const rn=require("./base.js"),on=require("./judging.js"),an=require("./internet-address.js"),$0=()=>require("./deferred_seldom_judging.js"),$1=()=>require("./deferred_seldom_appsettings.js"),ln=require("node:buffer"),$2=()=>require("./deferred_seldom_base.js")
!(function example(...n){['"From": "post@example.com"',...n].map((n=>`          ${n}`)).join(",\n")})('"Host": "smtp.example.com"','"Port": 587','"SecureSocketOptions": "StartTls"')
const un="Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay.",cn={"microsoft-365":{message:"Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.",hint:`An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${un}`},gmail:{message:"Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",hint:`Make an app password and use it as Password. ${un}`}},dn={id:"mail-kit/basic-login",level:"advice",severity:"notice",words:[],check:(o=>{const l=cn[on.a(o.settings.host??"")?.id??""]
return void 0===l||!s(o)||a(o)?[]:on.w(o.login.userName)||i(o)?[n(o,"Host",l)]:[]})},mn=[{id:"mail-kit/port-25",level:"advice",severity:"notice",words:[],check:(i=>!s(i)||o(i)||i.isUnknown("Port")||null===i.port||25!==i.settings.port?[]:[n(i,"Port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:"Use port 587 with StartTls. Most providers offer port 2525 too."})])},dn],fn="Write one address, as in post@example.org or The Bakery <post@example.org>."
const hn=/^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/,pn=[{id:"mail-kit/from",level:"runtime",severity:"error",words:["Could not parse from address"],check:(s=>{const o=l(s)
return""===o||null!==an.p(o)?[]:[n(s,"From",{message:"The site starts with this sender, but it is not an address that mail can have.",hint:fn})]})},{id:"mail-kit/odd-from",level:"runtime",severity:"warning",words:[],check:(s=>{const o=an.p(l(s))
if(null===o)return[]
const i="group"===o.kind?"a group of addresses, because of the colon":null,a="mailbox"===o.kind&&hn.test(o.address)
return null!==i||a?[n(s,"From",{message:`The sender is read as ${i??"an address with quotes or invisible characters in it"}.`,hint:fn})]:[]})},{id:"mail-kit/template-from",level:"runtime",severity:"awaiting",words:[],check:((o,i)=>{const a=l(o)
return s(o)&&(rn.aJ(a)||rn.aI(a))?on.x(o,i).includes("from")?[]:[n(o,"From",{message:"The sender is still that of a template. A server refuses it, or marks the mail as spam.",hint:$0().h(o,["from"],fn)})]:[]})}],vn={id:"mail-kit/port-465",level:"runtime",severity:"error",words:["Operation timed out after 120000 milliseconds"],check:(o=>{const{port:i,secureSocketOptions:a}=o
return s(o)&&465===i&&null!==a?1===a||2===a?[]:[n(o,"SecureSocketOptions",{message:"On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.",hint:"Write SslOnConnect, or use port 587 with StartTls.",instead:"SslOnConnect"})]:[]})},gn=new Set([25,587,2525]),bn=[...pn,vn,{id:"mail-kit/ssl-on-connect",level:"runtime",severity:"error",words:["An error occurred while attempting to establish an SSL or TLS connection."],check:(o=>{const{port:i,secureSocketOptions:a}=o
return s(o)&&2===a&&null!==i&&gn.has(i)?[n(o,"SecureSocketOptions",{message:`On port ${i}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,hint:"Write StartTls, or use port 465 with SslOnConnect.",instead:"StartTls"})]:[]})},{id:"mail-kit/port-range",level:"runtime",severity:"error",words:["Specified argument was out of the range of valid values. (Parameter 'port')"],check:(o=>{const{port:i}=o
return!s(o)||null===i||i>=0&&i<=65535?[]:[n(o,"Port",{message:`The port is ${i}, and a port is a number from 1 to 65535.`,hint:"Use 587 with StartTls, or 465 with SslOnConnect."})]})},{id:"mail-kit/login-in-clear",level:"runtime",severity:"error",words:[],check:((a,{settings:l})=>{const{secureSocketOptions:u,port:c}=a
if(!s(a)||o(a)||!i(a))return[]
if(null===u||u>=1&&u<=4)return[]
if(465===c)return[]
const d="None"===l.secureSocketOptions||!1===l.enableSsl,m="known"===a.login.userName.status||a.isUnknown("Username")
return[n(a,"SecureSocketOptions",{message:"User name and password go over the network in clear.",hint:"Write StartTls for port 587, or SslOnConnect for port 465.",...587===c?{instead:"StartTls"}:{},...d||!m?{severity:"warning"}:{}})]})},{id:"mail-kit/tls-not-required",level:"advice",severity:"notice",words:[],check:(a=>{const{secureSocketOptions:l,port:u,settings:c}=a
return s(a)&&!o(a)&&i(a)&&(4===l||1===l&&465!==u)?4===l&&465===u||a.isUnknown("Host")||null!==on.a(c.host??"")?[]:[n(a,"SecureSocketOptions",{message:"Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.",hint:"Write StartTls, which then fails and does not send the password.",...587===u?{instead:"StartTls"}:{}})]:[]})},{id:"mail-kit/receiving-host",level:"runtime",severity:"error",words:["The SMTP server does not support authentication."],check:(o=>a(o)&&s(o)&&i(o)?[n(o,"Host",{message:"This server receives mail for a domain. It does not offer a login.",hint:"Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site."})]:[])},{id:"mail-kit/host-white-space",level:"runtime",severity:"error",words:["Invalid URI: The hostname could not be parsed."],check:(o=>{const i=o.settings.host??""
return s(o)&&on.t(i)!==i?[n(o,"Host",{message:"White space stands before or after the host. MailKit cannot connect to it.",hint:"Delete it.",instead:on.t(i)})]:[]})},{id:"mail-kit/no-host",level:"runtime",severity:"awaiting",words:[],check:(s=>s.isUnknown("Host")||"Network"!==s.settings.deliveryMethod||""!==on.t(s.settings.host??"")?[]:[n(s,"Host",{message:"Host is not set, so the site does not send mail.",hint:`Set Host to the name of the SMTP server, or name the key that supplies it in ${rn.t("environment-keys")}.`})])},{id:"mail-kit/half-a-login",level:"runtime",severity:"warning",words:[],check:((o,{mode:a})=>{if("inject"===a||!s(o)||i(o))return[]
const{userName:l,password:u}=o.login
if(!on.w(l)&&!on.w(u))return[]
const[c,d]=on.w(l)?["Username","Password"]:["Password","Username"]
return[n(o,c,{message:`${c} is set, but ${d} is not. Umbraco logs in with both, or not at all.`,hint:`Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${d.toUpperCase()}, and name it in ${rn.t("environment-keys")}.`})]})},{id:"mail-kit/committed-password",level:"runtime",severity:"warning",words:[],check:((n,{settings:s})=>void 0!==s.password?[]:n.passwordsInFiles.filter(({value:n})=>rn.aM(n)).map(({file:s,span:o})=>({file:s,span:o,message:"The file contains a password. Everybody who can read the repository can read it.",hint:n.isUnknown("Password")?"Get a new password from the provider, for the secret that the environment supplies already. Delete the value here.":"Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here."})))},...mn],kn={umbraco:null,isCentral:!1,application:null,variables:[],variablesIn:new Map,ownSenders:[]}
var yn
const wn=["Umbraco","CMS","Global","Smtp"],Sn=new Set(["\u0131","\u017f"])
class KeyNode{path
#e
#t=null
#n=null
#s=!1
constructor(n=null,s=null){this.path=n,this.#e=s}get entry(){return this.#n}set(n){this.#n=n,this.#s=!0
for(let n=this.#e;!1===n?.isPopulated;n=n.#e)n.#s=!0}get isPopulated(){return this.#s}below(n){return n.includes(":")?n.split(":").reduce((n,s)=>n.#r(s),this):this.#r(n)}#r(n){this.#t??=new Map
const s=u(n),o=this.#t.get(s)
if(void 0!==o)return o
const i=new yn({name:n,parent:this.path},this)
return this.#t.set(s,i),i}find(n){return n.reduce(((n,s)=>n?.existing(s)??null),this)}existing(n){const s=this.#t?.get(u(n))
return!0===s?.isPopulated?s:null}children(){return[...this.#t?.values()??[]].filter((n=>n.#s))}get name(){return this.path?.name??""}*entries(){const n=[this]
for(let s=n.pop();void 0!==s;s=n.pop()){null!==s.#n&&(yield[s,s.#n])
for(const o of s.children().toReversed())n.push(o)}}}yn=KeyNode
class Flattening{duplicates=[]
isOfEveryVersion=!0
#o
#i
constructor(n,s){this.#o=n,this.#i=s}object(n,s){for(const{name:o,nameSpan:i,value:a}of n.members)this.#a(a,f(s,o,i))
n.members.length>0||null===s.path||(this.isOfEveryVersion=!1,this.#o>=6&&this.#l(n,s,null))}#u(n,s){n.items.forEach((n,o)=>{this.#a(n,f(s,String(o),n))}),n.items.length>0||(this.isOfEveryVersion=!1,this.#o>=7&&this.#l(n,s,this.#o>=10?"":null))}#a(n,s){"object"===n.kind?this.object(n,s):"array"===n.kind?this.#u(n,s):this.#c(n,s)}#c(n,s){const o=s.node.entry
null===o||null===s.path?this.#l(n,s,this.#d(n)):this.duplicates.push({path:s.path,first:o.written.nameSpan,second:s.nameSpan})}#l(n,{node:s,nameSpan:o},i){s.set(this.#i({value:i,nameSpan:o,written:n}))}#d({kind:n,text:s}){return"true"===n?"True":"false"===n?"False":"null"!==n?s:(this.isOfEveryVersion=!1,this.#o>=10?null:"")}}const xn=[[17,10],[15,9],[13,8],[11,7],[10,6],[9,5]],On=xn.map((([,n])=>n))
const Tn=[18,16,13,10,9].map(h)
const Cn=["ASPNETCORE_","DOTNET_"]
class Stack{environment
generation
layers
constructor(n,s,o){this.environment=n,this.generation=s,this.layers=o}entry(n){return this.entries(n).at(-1)??null}entries(n){return this.#m(n).flatMap((({entry:n})=>null===n?[]:[n]))}children(n){const s=new Map
for(const o of this.#m(n).flatMap((n=>n.children()))){const n=s.get(o.name.toUpperCase()),i=[...n?.nodes??[],o]
s.set(o.name.toUpperCase(),{name:o.name,nodes:i})}return[...s.values()]}#m(n){return this.layers.flatMap((({keys:s})=>{const o=s.find(n)
return null===o?[]:[o]}))}}const Mn={live:"appsettings.Production.json"},jn=["Production","Staging","Development"]
const Un={day:864000000000n,hour:36000000000n,minute:600000000n,second:10000000n},Pn=Un.day,En={kind:"string"},$n={kind:"int"},Nn={kind:"boolean"},Ln={kind:"time-span",isNullable:!1},Dn=[{name:"From",type:En},{name:"Host",type:En},{name:"Port",type:$n},{name:"SecureSocketOptions",type:{kind:"enum",type:"Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions",names:rn.br}},{name:"PickupDirectoryLocation",type:En},{name:"DeliveryMethod",type:{kind:"enum",type:"System.Net.Mail.SmtpDeliveryMethod",names:["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]}},{name:"Username",type:En},{name:"Password",type:En},{name:"EmailExpiration",type:{kind:"time-span",isNullable:!0},since:17}],In=Dn.map((({name:n})=>n)),An=[{name:"UseHttps",type:Nn},{name:"TimeOut",type:Ln},{name:"HideTopLevelNodeFromPath",type:Nn},{name:"VersionCheckPeriod",type:$n},{name:"InstallMissingDatabase",type:Nn},{name:"DisableElectionForSingleServer",type:Nn},{name:"SanitizeTinyMce",type:Nn,until:16},{name:"SqlWriteLockTimeOut",type:Ln,until:9},{name:"MainDomReleaseSignalPollingInterval",type:$n,since:13},{name:"DistributedLockingReadLockDefaultTimeout",type:Ln,since:13},{name:"DistributedLockingWriteLockDefaultTimeout",type:Ln,since:13},{name:"ForceCombineUrlPathLeftToRight",type:Nn,since:13},{name:"ShowMaintenancePageWhenInUpgradeState",type:Nn,since:13}]
const Wn=wn.slice(0,-1)
const Fn={Port:0,SecureSocketOptions:1,DeliveryMethod:0,TimeOut:12000000000n},_n={string:null,int:0,boolean:!1,"time-span":0n,enum:0}
const Bn={least:1000000n,most:200000000n,words:"setting is not between the minimum of 100 ms and maximum of 20000 ms",limit:"at least 00:00:00.100 and at most 00:00:20"},Kn=[{name:"SqlWriteLockTimeOut",since:9,until:9,...Bn},{name:"DistributedLockingWriteLockDefaultTimeout",since:13,until:16,...Bn},{name:"DistributedLockingWriteLockDefaultTimeout",since:17,until:1/0,least:1000000n,most:null,words:"should not be configured as less than 100 ms",limit:"at least 00:00:00.100"},{name:"TimeOut",since:17,until:1/0,least:null,most:24n*Pn,words:"must not exceed 24 days.",limit:"at most 24.00:00:00"}]
const Hn={from:null,host:null,port:null,secureSocketOptions:null,deliveryMethod:null,pickupDirectoryLocation:null,userName:null,password:null}
const Rn={from:"From",host:"Host",port:"Port",secureSocketOptions:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation",userName:"Username",password:"Password"}
const qn=new Set([25,587,2525]),Vn={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",pickupDirectoryLocation:"PickupDirectoryLocation"}
const Gn=[[ln.Buffer.of(255,254,0,0),"utf-32le"],[ln.Buffer.of(0,0,254,255),"utf-32be"],[ln.Buffer.of(239,187,191),"utf-8"],[ln.Buffer.of(255,254),"utf-16le"],[ln.Buffer.of(254,255),"utf-16be"]]
const Jn="\ufffd",zn=3
var Qn
!(function(n){n[n.lineFeed=10]="lineFeed",n[n.carriageReturn=13]="carriageReturn",n[n.space=32]="space",n[n._0=48]="_0",n[n._1=49]="_1",n[n._2=50]="_2",n[n._3=51]="_3",n[n._4=52]="_4",n[n._5=53]="_5",n[n._6=54]="_6",n[n._7=55]="_7",n[n._8=56]="_8",n[n._9=57]="_9",n[n.a=97]="a",n[n.b=98]="b",n[n.c=99]="c",n[n.d=100]="d",n[n.e=101]="e",n[n.f=102]="f",n[n.g=103]="g",n[n.h=104]="h",n[n.i=105]="i",n[n.j=106]="j",n[n.k=107]="k",n[n.l=108]="l",n[n.m=109]="m",n[n.n=110]="n",n[n.o=111]="o",n[n.p=112]="p",n[n.q=113]="q",n[n.r=114]="r",n[n.s=115]="s",n[n.t=116]="t",n[n.u=117]="u",n[n.v=118]="v",n[n.w=119]="w",n[n.x=120]="x",n[n.y=121]="y",n[n.z=122]="z",n[n.A=65]="A",n[n.B=66]="B",n[n.C=67]="C",n[n.D=68]="D",n[n.E=69]="E",n[n.F=70]="F",n[n.G=71]="G",n[n.H=72]="H",n[n.I=73]="I",n[n.J=74]="J",n[n.K=75]="K",n[n.L=76]="L",n[n.M=77]="M",n[n.N=78]="N",n[n.O=79]="O",n[n.P=80]="P",n[n.Q=81]="Q",n[n.R=82]="R",n[n.S=83]="S",n[n.T=84]="T",n[n.U=85]="U",n[n.V=86]="V",n[n.W=87]="W",n[n.X=88]="X",n[n.Y=89]="Y",n[n.Z=90]="Z",n[n.asterisk=42]="asterisk",n[n.backslash=92]="backslash",n[n.closeBrace=125]="closeBrace",n[n.closeBracket=93]="closeBracket",n[n.colon=58]="colon",n[n.comma=44]="comma",n[n.dot=46]="dot",n[n.doubleQuote=34]="doubleQuote",n[n.minus=45]="minus",n[n.openBrace=123]="openBrace",n[n.openBracket=91]="openBracket",n[n.plus=43]="plus",n[n.slash=47]="slash",n[n.formFeed=12]="formFeed",n[n.tab=9]="tab"})(Qn||(Qn={}))
const Xn=(function createScanner$1(n,s=!1){const o=n.length
let i=0,a="",l=0,u=16,c=0,d=0,m=0,f=0,h=0
function g(s){let o=0,a=0
for(;o<s;){let s=n.charCodeAt(i)
if(s>=48&&s<=57)a=16*a+s-48
else if(s>=65&&s<=70)a=16*a+s-65+10
else{if(!(s>=97&&s<=102))break
a=16*a+s-97+10}i++,o++}return o<s&&(a=-1),a}function b(){if(a="",h=0,l=i,d=c,f=m,i>=o)return l=o,u=17
let s=n.charCodeAt(i)
if(he(s)){do{i++,a+=String.fromCharCode(s),s=n.charCodeAt(i)}while(he(s))
return u=15}if(pe(s))return i++,a+=String.fromCharCode(s),13===s&&10===n.charCodeAt(i)&&(i++,a+="\n"),c++,m=i,u=14
switch(s){case 123:return i++,u=1
case 125:return i++,u=2
case 91:return i++,u=3
case 93:return i++,u=4
case 58:return i++,u=6
case 44:return i++,u=5
case 34:return i++,a=(function(){let s="",a=i
for(;;){if(i>=o){s+=n.substring(a,i),h=2
break}const l=n.charCodeAt(i)
if(34===l){s+=n.substring(a,i),i++
break}if(92!==l){if(l>=0&&l<=31){if(pe(l)){s+=n.substring(a,i),h=2
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
default:h=5}a=i}}return s})(),u=10
case 47:const d=i-1
if(47===n.charCodeAt(i+1)){for(i+=2;i<o&&!pe(n.charCodeAt(i));)i++
return a=n.substring(d,i),u=12}if(42===n.charCodeAt(i+1)){i+=2
const s=o-1
let l=!1
for(;i<s;){const s=n.charCodeAt(i)
if(42===s&&47===n.charCodeAt(i+1)){i+=2,l=!0
break}i++,pe(s)&&(13===s&&10===n.charCodeAt(i)&&i++,c++,m=i)}return l||(i++,h=1),a=n.substring(d,i),u=13}return a+=String.fromCharCode(s),i++,u=16
case 45:if(a+=String.fromCharCode(s),i++,i===o||!ve(n.charCodeAt(i)))return u=16
case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return a+=function(){let s=i
if(48===n.charCodeAt(i))i++
else for(i++;i<n.length&&ve(n.charCodeAt(i));)i++
if(i<n.length&&46===n.charCodeAt(i)){if(i++,!(i<n.length&&ve(n.charCodeAt(i))))return h=3,n.substring(s,i)
for(i++;i<n.length&&ve(n.charCodeAt(i));)i++}let o=i
if(i<n.length&&(69===n.charCodeAt(i)||101===n.charCodeAt(i)))if(i++,(i<n.length&&43===n.charCodeAt(i)||45===n.charCodeAt(i))&&i++,i<n.length&&ve(n.charCodeAt(i))){for(i++;i<n.length&&ve(n.charCodeAt(i));)i++
o=i}else h=3
return n.substring(s,o)}(),u=11
default:for(;i<o&&k(s);)i++,s=n.charCodeAt(i)
if(l!==i){switch(a=n.substring(l,i),a){case"true":return u=8
case"false":return u=9
case"null":return u=7}return u=16}return a+=String.fromCharCode(s),i++,u=16}}function k(n){if(he(n)||pe(n))return!1
switch(n){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function(n){i=n,a="",l=0,u=16,h=0},getPosition:()=>i,scan:s?function(){let n
do{n=b()}while(n>=12&&n<=15)
return n}:b,getToken:()=>u,getTokenValue:(()=>a),getTokenOffset:(()=>l),getTokenLength:(()=>i-l),getTokenStartLine:()=>d,getTokenStartCharacter:()=>l-f,getTokenError:(()=>h)}})
var Yn,Zn,es
!(function(n){n[n.None=0]="None",n[n.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=2]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",n[n.InvalidUnicode=4]="InvalidUnicode",n[n.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",n[n.InvalidCharacter=6]="InvalidCharacter"})(Yn||(Yn={})),(function(n){n[n.OpenBraceToken=1]="OpenBraceToken",n[n.CloseBraceToken=2]="CloseBraceToken",n[n.OpenBracketToken=3]="OpenBracketToken",n[n.CloseBracketToken=4]="CloseBracketToken",n[n.CommaToken=5]="CommaToken",n[n.ColonToken=6]="ColonToken",n[n.NullKeyword=7]="NullKeyword",n[n.TrueKeyword=8]="TrueKeyword",n[n.FalseKeyword=9]="FalseKeyword",n[n.StringLiteral=10]="StringLiteral",n[n.NumericLiteral=11]="NumericLiteral",n[n.LineCommentTrivia=12]="LineCommentTrivia",n[n.BlockCommentTrivia=13]="BlockCommentTrivia",n[n.LineBreakTrivia=14]="LineBreakTrivia",n[n.Trivia=15]="Trivia",n[n.Unknown=16]="Unknown",n[n.EOF=17]="EOF"})(Zn||(Zn={})),(function(n){n[n.InvalidSymbol=1]="InvalidSymbol",n[n.InvalidNumberFormat=2]="InvalidNumberFormat",n[n.PropertyNameExpected=3]="PropertyNameExpected",n[n.ValueExpected=4]="ValueExpected",n[n.ColonExpected=5]="ColonExpected",n[n.CommaExpected=6]="CommaExpected",n[n.CloseBraceExpected=7]="CloseBraceExpected",n[n.CloseBracketExpected=8]="CloseBracketExpected",n[n.EndOfFileExpected=9]="EndOfFileExpected",n[n.InvalidCommentToken=10]="InvalidCommentToken",n[n.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",n[n.UnexpectedEndOfString=12]="UnexpectedEndOfString",n[n.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",n[n.InvalidUnicode=14]="InvalidUnicode",n[n.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",n[n.InvalidCharacter=16]="InvalidCharacter"})(es||(es={}))
const ts={"\xa0":"a no-break space","\x85":"a next-line character","\u2028":"a line separator","\u2029":"a paragraph separator","\u200b":"a zero width space","\u200c":"a zero width non-joiner","\u200d":"a zero width joiner","\u2060":"a word joiner","\u202f":"a narrow no-break space","\u3000":"an ideographic space","\ufeff":"a byte order mark","\ufffd":"a byte that is not part of a character","\u201c":"a curly quote","\u201d":"a curly quote","\u201e":"a low quote","\u2018":"a curly quote","\u2019":"a curly quote","\0":"a NUL character"},ns=/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,ss=/[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/,rs=/[\u2018-\u201f\u00ab\u00bb]/,os=/'[^'"\\\r\n]{1,1000}'|[\u2018-\u201f\u00ab\u00bb][^"\\\r\n\u2018-\u201f\u00ab\u00bb]{1,1000}[\u2018-\u201f\u00ab\u00bb]/y
const is=/(?:true|false|null)(?![\w.+-])/iy,as=/"(?:[^"\\\r\n]|\\.)+"\s*:/y,ls=1e3
class Refused extends Error{fault
constructor(n){super(n.message),this.fault=n}}const us=7,cs=8,ds=9,ms=10,fs=11,hs={[us]:"null",[cs]:"true",[ds]:"false",[ms]:"string",[fs]:"number"}
class Reader{#f
#h
#p=[]
#v=[]
#g="value"
#b=null
#k=[]
#y=null
constructor(n){this.#f=n,this.#h=Xn(n,!1)}document(){for(;;){const n=this.#h.scan()
if(17===n)break
this.#w(n)||this.#S(n)}const{length:n}=this.#f
return null===this.#b&&Se($1().g(this.#f,this.#p.at(-1)?.start??null)),"object"!==this.#b.kind&&Se($1().n(this.#b,n)),null!==this.#y&&Se(this.#y),{text:this.#f,root:this.#b,comments:this.#v}}#x(){const n=this.#h.getTokenOffset()
return{start:n,end:n+this.#h.getTokenLength()}}#w(n){if(15===n||14===n)return!0
if(12!==n&&13!==n)return!1
const s=this.#x()
return"colon"===this.#g&&Se($1().u(this.#f,s,"colon")),12===n?this.#O(s):this.#T()&&Se($1().h(s)),this.#v.push({kind:12===n?"line":"block",...s}),!0}#O({start:n,end:s}){const o=this.#f.slice(n,s).search(/[\u2028\u2029]/)
o>=0&&Se($1().s(this.#f,n+o))}#T(){return 0!==this.#h.getTokenError()}#S(n){switch(this.#g){case"colon":return 6!==n&&this.#C(),void(this.#g="value")
case"name":return void(10===n?this.#M():2===n?this.#j("object"):this.#C())
case"separator":return void this.#U(n)
case"item":return void(4===n?this.#j("array"):this.#a(n))
case"value":return void this.#a(n)
case"end":this.#C()}}#C(){Se($1().u(this.#f,this.#x(),this.#g))}#M(){const n=this.#x(),s=this.#P(n)
this.#k.push({name:s,nameSpan:n}),this.#g="colon"}#P(n){this.#T()&&Se($1().j(this.#f,n))
const s=this.#h.getTokenValue()
return s.isWellFormed()||(this.#y??=$1().l(this.#f,n)),s}#U(n){const{kind:s}=this.#p.at(-1)??this.#C()
5===n?this.#g="object"===s?"name":"item":2===n&&"object"===s?this.#j("object"):4===n&&"array"===s?this.#j("array"):this.#C()}#a(n){if(1===n||3===n)return void this.#E(n)
const s=hs[n],o=this.#x()
void 0===s&&this.#$(o),"number"===s&&this.#T()&&Se($1().m(this.#f,o))
const i="string"===s?this.#P(o):this.#h.getTokenValue()
this.#N({kind:s,text:i,...o})}#$(n){const s=this.#f.slice(n.start,n.end)
s.startsWith("-")&&Se($1().m(this.#f,n))
const o=["true","false","null"].find(n=>n.startsWith(s.charAt(0)))
void 0===o&&this.#C(),s.startsWith(o)||Se($1().p(this.#f,n,o))
const{start:i,end:a}=n
Se($1().u(this.#f,{start:i+o.length},"separator"))}#E(n){const s=this.#x()
64===this.#p.length&&Se($1().t(s,1===n))
const{start:o}=s
1===n?this.#p.push({kind:"object",start:o,members:[]}):this.#p.push({kind:"array",start:o,items:[]}),this.#g=1===n?"name":"item"}#j(n){const s=this.#p.pop()
if(s?.kind!==n)throw new Error("A bracket closes what is not open")
this.#N({...s,end:this.#x().end})}#N(n){const s=this.#p.at(-1)
if(this.#g=void 0===s?"end":"separator",void 0===s)this.#b=n
else if("array"===s.kind)s.items.push(n)
else{const o=this.#k.pop()
if(void 0===o)throw new Error("A value in an object has no name")
s.members.push({...o,value:n})}}}const ps=/[\r\n]/
const vs={From:"from",Host:"host",Port:"port",SecureSocketOptions:"secureSocketOptions",PickupDirectoryLocation:"pickupDirectoryLocation",DeliveryMethod:"deliveryMethod",Username:"userName",Password:"password"}
const gs=465
const bs={id:"injection/not-written",level:"runtime",severity:"error",words:[],check:((n,s)=>{const{path:o,file:i}=Qe(n,s),a=null===i?$1().H(n):{file:i,span:{start:0,end:0}},{named:l}=n
if(null!==i&&i!==l&&on.u(i)===on.u(l))return[{...a,message:"This path is a link to the file of all environments, and the settings are for one of them.",hint:"Put a file of its own in the place of the link."}]
if(yt(null===i?$1().I(l,o):on.u(i),o))return[{...a,message:"A web server may hand this file out, so no password is written into it.",hint:"Inject into the appsettings.json beside the project file, which is not below wwwroot."}]
const u=i?.badBytes[0]
return null===i||void 0===u&&i.isWritable?[]:[{...a,...void 0===u?{}:{span:u},message:`The file is not written, since it ${void 0===u?"is saved as UTF-32":"contains bytes that are not characters, which would be lost"}.`,hint:"Save the file as UTF-8."}]})}
const ks=[["defaultCredentials",'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".'],["clientDomain","Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name."],["targetName",'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".'],["deliveryFormat","Take it out. MailKit writes addresses in the form that the server offers."]],ys={id:"injection/unsupported-input",level:"runtime",severity:"error",words:[],check:((n,{settings:s})=>ks.filter((([n])=>void 0!==s[n])).map(([s,o])=>({...$1().H(n),message:`An appsettings file does not have a setting for ${rn.t($1().K(s))}.`,hint:o})))},ws={id:"injection/contradiction",level:"runtime",severity:"error",words:[],check:((n,s)=>{const{enableSsl:o,secureSocketOptions:i}=s.settings
return void 0!==o&&void 0!==i&&o===("None"===i)?[{...$1().H(n),message:`${rn.l(rn.t("enable-ssl"))} (${o}) and ${rn.t("secure-socket-options")} (${i}) contradict each other.`,hint:"Give only one of them."}]:it(n,s)?[{...$1().H(n),message:'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',hint:'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".'}]:[]})},Ss=/^[^\\/:*?"<>|\p{Cc}]{1,100}$/u,xs={id:"injection/environment",level:"runtime",severity:"error",words:[],check:((n,s)=>{const o=wt(n,s)
return null===o?[]:[{...$1().H(n),...o}]})}
const Os={id:"injection/other-value",level:"runtime",severity:"error",words:[],check:((n,s)=>{const{file:o}=Qe(n,s)
if(null===o)return[]
const i=ct(n,s).map((({option:n})=>({option:n,place:Ce(o.document,tt(n))}))),a=i.flatMap((({option:n,place:s})=>"taken"===s.status?[{file:o,span:s.member.nameSpan,message:`Something else than one value stands here, where ${n.name} should be.`,hint:"Delete it, and inject again."}]:[]))
if(i.every((({place:n})=>"absent"!==n.status)))return a
const l=Ue(o.document,In)
return"taken"!==l.status?a:[...a,{file:o,span:l.member.nameSpan,message:"This is not an object, so the settings of Smtp cannot go into it.",hint:"Write an object in its place, or delete it."}]})},Ts={id:"injection/hidden",level:"runtime",severity:"error",words:[]},Cs={...Ts,check:((n,s)=>"check"===s.mode?[]:ut(n,s).filter(({isEverywhere:n})=>n).map(s=>$1().J(n,s)))},Ms={...Ts,check:((n,s)=>ut(n,s).filter(({by:n,isEverywhere:s})=>!s||n.some(({entry:n})=>n.isKnown)).map(s=>({...$1().J(n,s),severity:"warning"})))},js=[ys,ws,xs,bs,Os,Cs],Us=[Ms]
const Ps={id:"json/not-well-formed",level:"file"}
const Es=[{id:"json/duplicate-key",level:"file",severity:"error",words:["A duplicate key '{key}' was found."],check:(({stack:n})=>n.layers.flatMap((({file:n,duplicates:s})=>null===n?[]:s.map(({path:s,first:o,second:i})=>({file:n,span:{start:i.start,end:i.end},message:"The key is set a second time in this file. Letter case does not count.",hint:"Delete one of the two.",names:{key:$1().M(s)},related:[on.r("The first one",n,o)]})))))},{id:"source/encoding",level:"runtime",severity:"error",words:[],check:(({files:n})=>n.flatMap((n=>n.badBytes.map(s=>({file:n,span:s,message:"This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.",hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})))))}]
const $s={string:"a string",int:"a whole number",boolean:"true or false","time-span":"a span of time",enum:"one of its words"},Ns={id:"options/unconvertible",level:"section",severity:"error",words:["Failed to convert configuration value at '{key}' to type '{type}'."],check:(n=>Tt(n,"unconvertible").map(({entry:s,names:o,option:i})=>{const a=s.value??"",l=null!==rn.aC(a),u={message:`${$1().P(s.variable)}The value of ${i.name} is ${""===a?"empty":l?"a placeholder that nothing in .NET replaces":`not ${$s[i.type.kind]}`}.`,hint:$1().O(i,a),names:{key:o.join(":"),type:$1().N(i.type),...null===s.variable?{}:{variable:s.variable}}},c=$1().o(s,$1().Q(n,i,a))
return{...$1().R(te(n,s,o),u),...c}}))},Ls="Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required.",Ds=[Ns,{id:"options/not-a-string",level:"section",severity:"error",words:["Cannot create instance of type 'System.String' because it has multiple public parameterized constructors."],check:(n=>Tt(n,"not-a-string").map(({names:s,option:o})=>$1().R(ne(n,s),{message:`The value of ${o.name} is an object or an array, but it should be a string.`,hint:$1().S(o)})))},{id:"options/from-missing",level:"section",severity:"error",words:[Ls],check:(n=>Tt(n,"from").filter(({isMissing:n})=>n).map(({entry:s,names:o})=>{const i=$1().T(n)
return $1().R($1().U(n,s,o),{message:`From is ${null===s?"missing":"empty"}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${i.message}`,hint:`Set From here to an address that the mail server lets you send from, or ${i.hint}.`,names:i.names})}))},{id:"options/from-invalid",level:"section",severity:"error",words:[Ls],check:(n=>Tt(n,"from").filter(({isMissing:n})=>!n).map(({entry:s,names:o})=>$1().R(te(n,s,o),{message:'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',hint:"Write one address, as in post@example.org or The Bakery <post@example.org>."})))},{id:"options/out-of-range",level:"section",severity:"error",words:["The `{key}` {said}"],check:(n=>Tt(n,"out-of-range").map(({entry:s,names:o,option:i,words:a,limit:l})=>$1().R(te(n,s,o),{message:`The value of ${i.name} is a span of time that Umbraco does not accept.`,hint:`Set it to ${l}. "1" is one day, and "24:00:00" is 24 days.`,names:{key:o.join(":"),said:a}})))}],Is={id:"options/environment-name",level:"runtime",severity:"warning",words:[],check:(n=>{const{environment:s}=n.stack,o=Ct(n)?null:Mt(s)
if(null===o)return[]
const{start:i}=n.named.document.root
return[{file:n.named,span:{start:i,end:i+1},names:{environment:s},...o}]})}
const As=[{id:"options/unread-file",level:"runtime",severity:"warning",words:[],check:(({unread:n})=>n.map(({file:n,meant:s,why:o})=>({file:n,span:{start:n.document.root.start,end:n.document.root.start+1},message:"letter-case"===o?"Where file names keep their letter case, as on Linux, the site does not read this file.":"No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.",hint:`Name the file ${s}, or ask for its environment by name.`})))},Is],Ws={id:"environment-keys/name",level:"runtime",severity:"warning",words:[],check:(n=>jt(n).flatMap(([s,o])=>{const i=$1().V(s)
return null===i?[]:[{...$1().U(n,o,wn),names:{name:s},...i}]}))}
const Fs=[Ws,{id:"environment-keys/two-spellings",level:"runtime",severity:"warning",words:[],check:(n=>n.sameKeys.map(s=>({...$1().U(n,null,wn),message:'The environment has the key "{name}" in two spellings.',hint:"Keep one of them: which of the two wins is not certain.",names:{name:s}})))}],_s={id:"options/unknown-key",level:"runtime",severity:"warning",words:[],check:(n=>{const s=Ut(n)
return n.stack.children(wn).filter((({name:n})=>!In.some((s=>d(s,n))))).flatMap(({name:o,nodes:i})=>{const[a]=[...i.at(-1)?.entries()??[]].map(([,n])=>n),l=s.get(o.toLowerCase())??$1().U(n,a??null,se(o)),u=a?.variable??null
return null!==u&&null!==$1().V(u)?[]:[{...l,message:`${null===u?"The":'The variable "{variable}" sets a'} key "{name}" of Smtp${null===u?" is":", which is"} not one of its settings, so nothing reads it.`,hint:$1().X(o),names:{name:o,...null===u?{}:{variable:u}},...null===u?$1().W(n,o):{}}]})})}
const Bs=new Set(["enablessl","ssl","usessl","usetls"]),Ks=[["Smtp"],["Umbraco","Smtp"],["Umbraco","Global","Smtp"],["Umbraco","CMS","Smtp"],["CMS","Global","Smtp"],["Global","Smtp"]]
const Hs=/^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i
const Rs={9:"9",10:"10 to 12",13:"13 and 14",16:"15 and 16"}
const qs="SecureSocketOptions"
const Vs="PickupDirectoryLocation",Gs=["From","Host","Port",qs,"Username","Password",Vs],Js={id:"options/hidden",level:"advice",severity:"notice",words:[],check:((n,{settings:s})=>Gs.flatMap((o=>{const i=n.stack.entries(se(o)),a=i.at(-1)
if(void 0===a)return[]
if(null===a.variable)return Dt(n,o,i)
const{variable:l}=a
return i.filter(n=>"file"===n.layer.kind&&""!==n.value).slice(-1).filter(({value:n})=>!a.isKnown||n!==a.value).filter(({value:n})=>"Password"!==o||void 0!==s.password||!rn.aM(n??"")).map(s=>({...$1().U(n,s,se(o)),message:`The value of ${o} does not count here: "{variable}" hides it.`,hint:"Delete one of the two, unless this one is meant for where the other is missing.",names:{variable:l},related:$1().a2("The variable",a)}))})))}
const zs=["Umbraco","CMS","Content","Notifications","Email"],Qs=[...Es,...Ds,_s,{id:"options/misplaced",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap((n=>[...Ks.flatMap((s=>G(n.document,s).filter(({value:n})=>$1().Y(n)).map(({nameSpan:o})=>({file:n,span:o,message:`Umbraco does not read mail settings in ${s.join(":")}.`,hint:"Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here."})))),...Et(n)])))},{id:"options/variable-name",level:"runtime",severity:"warning",words:[],check:(n=>n.files.flatMap((s=>s.document.root.members.filter((({name:n})=>Hs.test(n))).map(({name:o,nameSpan:i})=>({file:s,span:i,...$1().Z(n,s,{name:o,span:i}),message:'The key "{name}" is written as a variable is. In a file, nothing reads it.',hint:'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',names:{name:o}})))))},{id:"options/two-objects",level:"runtime",severity:"warning",words:[],check:(({files:n})=>n.flatMap($t))},...Fs,{id:"options/null-secure-socket-options",level:"runtime",severity:"error",words:[],check:(n=>{const s=Lt(n)
return null!==s?.entry.value||0!==s.value?[]:[{...te(n,s.entry,se(qs)),message:"SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.",hint:'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.',...$1().o(s.entry,$1().a1(n))}]})},{id:"options/number-without-name",level:"runtime",severity:"error",words:[],check:(n=>{const s=Lt(n)
return null===s||void 0!==rn.br[s.value]?[]:[{...te(n,s.entry,se(qs)),message:`SecureSocketOptions is ${s.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,hint:`Write one of ${rn.br.join(", ")}.`}]})},{id:"options/list",level:"runtime",severity:"warning",words:[],check:(n=>{const s=Lt(n)
if(!0!==s?.entry.value?.includes(","))return[]
const o=rn.br[s.value]??String(s.value)
return[{...te(n,s.entry,se(qs)),message:`SecureSocketOptions is a list. .NET makes ${o} of it.`,hint:"Write one word."}]})},{id:"pickup/outside-development",level:"runtime",severity:"error",words:[],check:(n=>{const s=Z(n,Vs)
if(Y(n)||null==s?.entry)return[]
if(s.isKnown&&""===on.t(ee(n,Vs)))return[]
const o=""!==on.t(ee(n,"Host"))
return[{...$1().U(n,s.entry,se(Vs)),message:`Every mail goes into a folder, and none is sent${o?", although a host is set":""}.${/^[A-Za-z]:|\\/.test(ee(n,Vs))?" The path is one of Windows, which a site on Linux does not have.":""}`,hint:'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.'}]})},{id:"pickup/delivery-method",level:"runtime",severity:"warning",words:[],check:(n=>{const s=Z(n,"DeliveryMethod")
if(null==s?.entry||"number"!=typeof s.value||0===s.value)return[]
const o=Z(n,Vs)
return!1===o?.isKnown||""!==on.t(ee(n,Vs))?[]:[{...te(n,s.entry,se("DeliveryMethod")),message:"DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.",hint:"Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation."}]})},{id:"options/absent",level:"advice",severity:"notice",words:[],check:((n,{mode:s})=>"inject"===s||null!==n.binding.smtp?[]:[{...$1().U(n,null,wn),message:"No mail settings are set, so the site does not send mail.",hint:`Where the environment supplies them, name its keys in ${rn.t("environment-keys")}.`}])},Js,{id:"options/notifications-email",level:"runtime",severity:"warning",words:[],check:(n=>{const s=n.stack.entry(zs),o=s?.value??""
return null===s||!rn.aJ(o)&&!rn.aI(o)?[]:[{...te(n,s,zs),message:"This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.",hint:"Set it to an address that the mail server lets you send from, or delete it."}]})},...As,{id:"options/own-sender",level:"advice",severity:"notice",words:[],check:(({ownSenders:n})=>n.map(n=>({...n,message:"This code seems to replace Umbraco's sender, so the site may not use its mail settings.",hint:"Where it does, a test with these settings says nothing about the mails of the site."})))},{id:"options/other-version",level:"runtime",severity:"warning",words:[],check:(n=>{const s=new Map
for(const o of n.otherVersions)for(const[i,a]of $1().a0(n,o)){const n=s.get(i)
void 0===n?s.set(i,{complaint:a,versions:[o.umbraco]}):n.versions.push(o.umbraco)}return[...s.values()].map(Nt)})}]
const Xs=/^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i,Ys=/^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i
const Zs=Object.defineProperty({__proto__:null,$ofSite:_t,openAppSettings:(function openAppSettings(n){const s=xe(n,Ot)
return s.ok?{ok:!0,configuration:_t(Ft(s.file))}:{ok:!1,kind:"appsettings",finding:s.finding}})},Symbol.toStringTag,{value:"Module"})
exports.$=_t,exports.A=Qe,exports.B=/^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i,exports.C={message:"A conflict marker of git stands here: a merge was committed before it was resolved.",hint:"Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."},exports.D=":",exports.E={value:["a value should stand here","is an invalid start of a value."],item:['a value or "]" should stand here',"is an invalid start of a value."],name:['a name in double quotes or "}" should stand here',"is an invalid start of a property name. Expected a '\"'."],colon:['a ":" should stand here, right behind the name',"is invalid after a property name. Expected a ':'."],separator:['a "," or a closing bracket should stand here',"is invalid after a value. Expected either ',', '}', or ']'."],end:["nothing may stand behind the closing bracket of the file","is invalid after a single JSON value. Expected end of data."]},exports.F=[/^(?<sign>-?)(?<days>\d{1,8})$/,/^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/],exports.G=/[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy,exports.H=/^d[89ab]/i,exports.I=d,exports.J=Bs,exports.K=KeyNode,exports.L=(1n<<63n)-1n,exports.M=7,exports.N={enablessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.",ssl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usetls:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",timeout:"Delete it: Umbraco does not have a setting for the time-out, which is two minutes.",fromname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',displayname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',fromaddress:"Write From.",fromemail:"Write From.",sender:"Write From.",server:"Write Host.",hostname:"Write Host.",smtpserver:"Write Host.",user:"Write Username.",login:"Write Username.",pass:"Write Password.",pwd:"Write Password.",pickupdirectory:"Write PickupDirectoryLocation.",clientdomain:"Delete it: Umbraco does not have a setting for the name in EHLO.",defaultcredentials:"Delete it: Umbraco logs in with Username and Password, or not at all."},exports.O=In,exports.P=/^(?:DOTNET_|ASPNETCORE_)/i,exports.Q=w,exports.R=Jn,exports.S=8,exports.T=Un,exports.U="Write a value that every version reads in the same way. The version is found where the project file stands beside this file.",exports.V=Tn,exports.W=U,exports.X=A,exports.Y=et,exports.Z=z,exports._=At,exports.a=60,exports.a0=me,exports.a1=(function versionOn(n){return xn.find((([,s])=>n>=s))?.[0]??9}),exports.a2=h,exports.a3=lt,exports.a4=Zs,exports.b=qn,exports.c=se,exports.d=_,exports.e=S,exports.f={224:[160,191],237:[128,159],240:[144,191],244:[128,143]},exports.g=55296,exports.h=function characterName(n){const s=n.codePointAt(0)??0,o=`U+${s.toString(16).toUpperCase().padStart(4,"0")}`,i=Object.hasOwn(ts,n)?ts[n]:void 0
return void 0!==i?`${i} (${o})`:ns.test(n)?`a space of another kind (${o})`:s<32||s>126?`the character ${o}`:null},exports.i=/^d[c-f]/i,exports.j=function substituteOf(n){return ns.test(n)?"It looks like a space, but JSON does not take it for one. Type a usual space in its place.":ss.test(n)?"Delete the character. It is not visible.":rs.test(n)?"Type straight double quotes in place of the curly ones.":null},exports.k=Me,exports.l=je,exports.m=function mended(n,s,o){const i=n.charAt(s),one=n=>({mend:{start:s,end:s+1,text:n}}),a=ge(i)
if(null!==a)return one(a)
if("#"===i&&"colon"!==o)return one("//")
if(","===i)return"name"===o||"item"===o||"end"===o?one(""):{}
if("separator"===o)return'"'===i?ye(n,s):{}
if("value"!==o&&"item"!==o&&"name"!==o)return{}
const l=ke(n,s)
if(null!==l)return{mend:{start:s,end:s+l.length,text:l.toLowerCase()}}
const u=be(n,s)
return null===u?{}:{mend:{start:s,end:s+u.length,text:`"${u.slice(1,-1)}"`}}},exports.n=x,exports.o=Z,exports.p=G,exports.q=wn,exports.r=/\r\n|\r|\n/,exports.s=ne,exports.t=We,exports.u=Be,exports.v=_e,exports.w=Ie,exports.x=qe,exports.y=Ge,exports.z=tt

