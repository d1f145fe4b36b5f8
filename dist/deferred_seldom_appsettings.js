"use strict"
var e=function keyOfVariable(e){return e.replaceAll("__",I.D)},t=function nameSpotOf({written:e}){return e&&{file:e.file,span:e.nameSpan}},n=function applicationEnvironmentOf(e){const t=I.n(e)
if(/^appsettings\./i.test(t))return null
const n=/\.settings(?:\.([^.]+))?\.json$/.exec(t)
return null===n?null:n[1]??""},r=function isBaseName(e){return/^appsettings\.json$/i.test(I.n(e))},s=function ticksOf(e){const number=t=>BigInt(e[t]??"0"),[t,n,r]=[number("hours"),number("minutes"),number("seconds")]
if(t>23n||n>59n||r>59n)return null
const s=number("days")*I.T.day+t*I.T.hour+n*I.T.minute+r*I.T.second+BigInt((e.fraction??"").padEnd(7,"0"))
return s>I.L?null:"-"===e.sign?-s:s},o=function nameSpot(e,n,r){return(n&&t(n))??I.s(e,r)},i=function otherName({name:e,nameSpan:t},n){if(t.end-t.start!==e.length+2)return{}
const r=e.slice(e.lastIndexOf(":")+1),s=t.end-1
return{rewrite:{span:{start:s-r.length,end:s},after:n}}},a=function withoutMember(e,{nameSpan:{start:t},value:n}){const r=/^\s*,/.exec(e.slice(n.end,n.end+100))?.[0]
return void 0===r?{}:{rewrite:{span:{start:t,end:n.end+r.length},after:""}}},l=function tlsForPort(e){const t=I.o(e,"Port")?.value
return 465===t?"SslOnConnect":"number"==typeof t&&I.b.has(t)?"StartTls":null},u=function isSet({stack:e},t){return null!==e.entry(I.c(t))},c=function fromUtf32(e){const t=[]
for(let n=0;n<e.length;n+=4){const r=e.readUInt32LE(n),s=r<=1114111&&(r<55296||r>57343)
t.push(s?String.fromCodePoint(r):String.fromCharCode(I.g))}return t.join("")},d=function lonesIn(e){return e.isWellFormed()?[]:Array.from(e.matchAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g),({index:e})=>e)},f=function isConflictMarker(e,t){return(0===t||/[\r\n]/.test(e[t-1]??""))&&/^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(e.slice(t,t+I.M+1))},m=function hintFor$2(e,t){return"/"===e?"colon"===t?"Move the comment behind the colon: .NET does not allow one between a name and its colon.":"Write a comment as // or /* \u2026 */.":"#"===e?"Write // in place of #: .NET does not know this kind of comment.":","===e?"Delete the comma: one between two values, or behind the last one, is enough.":"'"===e?"Write double quotes: JSON does not know single ones.":"separator"===t?"Is a comma missing before this, or a quote? Write it.":"end"===t?"Delete what stands here, or the bracket before it.":"name"===t?"Write the name in double quotes.":"colon"===t?"Write a colon between the name and its value.":"Write a string in double quotes, a number, true, false, null, an object or an array."},h=function shownByNet(e){if(/^[A-Za-z0-9]$/.test(e))return"'\u2026'"
if(/^[!-~]$/.test(e))return`'${e}'`
const[t=0]=_.Buffer.from(e)
return`'0x${t.toString(16).toUpperCase().padStart(2,"0")}'`},p=function badEscape(e,t){const n="u"===e.charAt(t+1),r=/^[\da-f]{0,3}/i.exec(e.slice(t+2,t+5))?.[0].length??0,s=n?t+2+r:t+1
return{start:s,end:Math.min(s+1,e.length),message:n?'Four digits, 0 to 9 or a to f, should follow "\\u".':"No escape begins with a backslash and this character.",hint:"A backslash of the value itself is written twice, as in C:\\\\mail.",words:n?"'\u2026' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.":"'\u2026' is an invalid escapable character within a JSON string. The string should be correctly escaped."}},b=function isBlankPair({text:e},t){const{start:n,end:r}=t.value
return I.k(t)&&/^.[ \t\r\n]*.$/s.test(e.slice(n,r))},g=function firstLineEnd(e){return I.r.exec(e)?.[0]??"\n"},x=function deeper({style:e,at:t}){return{style:e,at:t&&{eol:t.eol,indent:t.indent+e.unit}}},w=function objectText(e,t){if(null===t.at){const{pad:n}=t.style
return`{${n}${I.u(e,t)}${n}}`}const n=x(t)
return`{${I.v(n)}${I.u(e,n)}${I.v(t)}}`},v=function isRoot(e,{start:t}){return""===e.slice(0,t).trim()},y=function wholeFile({named:e}){return{file:e,span:{start:0,end:0}}},S=function allowed({type:e,name:t}){switch(e.kind){case"string":return"Write a string in double quotes."
case"int":return`Write ${"Port"===t?"the number of the port":"a whole number"}, without a point, as in ${"Port"===t?"587":"2000"}.`
case"boolean":return'Write true or false. Neither 1 nor "yes" is one of them.'
case"time-span":return'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
case"enum":return`Write one of ${e.names.join(", ")}.`}},k=function namedRight(t,n){return/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(t)?I.I(e(t.replace(/\.$/,"")),e(n))?`Name it ${n}, without the full stop at its end.`:`Name it ${n}, with two underscores between the parts.`:`Name it ${n}.`},$=function lettersOf(e){return e.toLowerCase().replaceAll(/[^a-z]/g,"")},O=function hintFor(e){const t=$(e),n=Object.hasOwn(I.N,t)?I.N[t]:void 0
if(void 0!==n)return n
const r="post"===e.toLowerCase()?"Port":W.n(e.trim(),I.O),s=I.O.find(e=>I.I(e,t)),o=r??s
return null==o?`Delete it. The settings are ${I.O.join(", ")}.`:`Did you mean ${o}? If not, delete the key.`},T=function optionIn(e){const t=/^(?:Write (\w+)\.|Did you mean (\w+)\?)/.exec(e)
return I.O.find(e=>e===(t?.[1]??t?.[2]))??null},j=function tlsInstead(e,{name:t,nameSpan:n,value:r}){const s=l(e)
return!("true"===r.kind||"string"===r.kind&&/^true$/i.test(r.text))||null===s||t.includes(":")||u(e,"SecureSocketOptions")?{}:{rewrite:{span:{start:n.start,end:r.end},after:`"SecureSocketOptions": "${s}"`}}},N=function isOtherValue(e,{option:t,value:n,entry:r}){const s=I.o(e,t.name)
return null!=s?.entry&&!1!==r?.isKnown&&(s.value??"")!==(n??"")},A=function faultSaid(e,t){const n="entry"in t?t.entry:null
return{...(n&&I.Q(n))??I.s(e,t.names),message:"The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.",hint:I.U,names:{option:t.option.name}}},C=function valueSaid(e,{option:t,entry:n}){return{...(n&&I.Q(n))??o(e,n,I.c(t.name)),message:"Umbraco {versions} reads another value of {option} here than the newest one.",hint:I.U,names:{option:t.name}}}
const W=require("./judging.js"),I=require("./configuration2.js"),_=require("node:buffer"),M=require("./base.js"),$0=()=>require("./deferred_seldom_judging.js")
exports.$=i,exports.A=function intoBlank({text:e,object:t,start:n},r){const{members:s,style:o}=r,[i,a]=[t.start+1,t.end-1],l=e.slice(i,a),u=I.w(e,t.start),c=null!==W.q(e,n)||v(e,t)
if(!(I.t(l)||c&&I.t(e))){const{pad:e}=o
return{start:i,end:a,text:e+I.u(s,{style:o,at:null})+e}}const d=x({style:o,at:u}),f=I.v(d)+I.u(s,d)
return I.t(l)?I.x(i,f):{start:i,end:a,text:f+I.v({at:u})}},exports.B=function behindComment({text:e,object:t,last:n},{members:r,style:s}){const o=I.w(e,t.start),i=W.q(e,n.start),a=e.slice(n.end,t.end-1)
if(null===i&&"block"===n.kind&&!I.t(a)){const e=` ${I.u(r,{style:s,at:null})}`
return I.x(n.end,""===a?e+s.pad:e)}const l=null!==i&&i.indent.length>o.indent.length?{style:s,at:i}:x({style:s,at:o}),u=I.v(l)+I.u(r,l),c=I.y(e,n.end,[])
return I.x(c,I.t(a)?u:u+I.v({at:o}))},exports.C=w,exports.D=function isBelowEnvironments({kind:e,file:t},{base:n}){return"prefixed-variables"===e||null!==t&&t===n},exports.E=function newDocument(e,t,n){const{text:r,root:s}=t,o=I.t(r.slice(s.start,s.end))?{eol:g(r),indent:""}:null,i=/(?:\r\n|\r|\n)$/.exec(r)?.[0]??""
return w(e,{style:n,at:o})+i},exports.F=function newFile(e){return{path:e,bytes:new Uint8Array,source:new M.aU("","utf-8",_.Buffer.alloc(0))}},exports.G=function objectInstead({text:e},t,{members:n,style:r}){return w(n,{style:r,at:W.q(e,t)})},exports.H=y,exports.I=function besideReal(e,t){return`${W.u(e).replace(/[^/]*$/,"")}${I.n(t)}`},exports.J=function hiddenComplaint(e,{leaf:{option:t,setting:n},by:r,isEverywhere:s}){const[i]=r,a=e.readings.find(({stack:e})=>e.environment===i?.environment),l=void 0===a||void 0===i?y(e):o(a,i.entry,I.z(t)),u=i?.entry.variable??null,c=s?"":" in {environments}"
return{...l,setting:n,message:`${null===u?"A later file sets":'The environment key "{variable}" sets'} ${t.name}${c}, which wins over the value that is to be injected.`,hint:null===u?'Delete it there, or inject into that file: give its environment as "environment".':"Take the key out of the environment, or take the input out.",names:{environments:M.q(r,e=>e.environment,3),...null===u?{}:{variable:u}}}},exports.K=function inputOf(e){return M.n.find(([,t])=>t===e)?.[0]??e},exports.L=function otherLetterCase(e,t){const{path:n,file:r}=I.A(e,t),s=e.files.find(e=>e.path.toLowerCase()===n.toLowerCase())
return null!==r||void 0===s?null:{message:'The file of the environment is there in another letter case: "{name}".',hint:'Rename it to "{right}", or give the name of the environment in that letter case.',names:{name:I.n(s.path),right:I.n(n)}}},exports.M=function keyText(e){const t=[]
for(let n=e;null!==n&&t.length<I.S;n=n.parent)t.unshift(n.name.slice(0,I.a))
return t.join(I.D)},exports.N=function typeName(e){switch(e.kind){case"string":return"System.String"
case"int":return"System.Int32"
case"boolean":return"System.Boolean"
case"time-span":return"System.TimeSpan"
case"enum":return e.type}},exports.O=function hintFor$1(e,t){const n=S(e)
return"SecureSocketOptions"===e.name&&I.B.test(t)?`${n} With port 465 it is SslOnConnect, with 587 it is StartTls.`:n},exports.P=function by(e){return null===e?"":'The variable "{variable}" sets it: '},exports.Q=function meantBy(e,{name:t,type:n},r){const s=r.trim()
switch(n.kind){case"int":return/^\d{1,9}\.0*$/.test(s)?Number.parseInt(s,10):null
case"boolean":return $0().f(s)
case"enum":return"SecureSocketOptions"===t&&I.B.test(r)?l(e):W.n(s,n.names)
case"string":case"time-span":return null}},exports.R=function complaint(e,t){return{...e,...t}},exports.S=S,exports.T=function causeOf({stack:e}){const t=e.children(I.q).flatMap(({nodes:e})=>e.flatMap(e=>[...e.entries()])).map(([,{variable:e}])=>e),[n,...r]=t.flatMap(e=>e??[])
return void 0===n||t.includes(null)?{message:"",hint:"delete all of Smtp",names:{}}:0===r.length?{message:' Smtp exists only because the environment has the key "{variable}".',hint:'take the key "{variable}" away from the environment',names:{variable:n}}:{message:" Smtp exists only because the environment has these keys: {variables}.",hint:"take all of them away from the environment",names:{variables:M.q([n,...r],e=>e,9)}}},exports.U=o,exports.V=function variableSaid(t){const n=t.replace(I.P,""),r=n.split(/[^A-Za-z]+/).filter(e=>""!==e),s=I.I(r[0]??"","Umbraco")
if(!(s&&r.some(e=>null!==W.n(e,["Smtp"]))||r.some(e=>I.I(e,"Smtp"))))return null
const o=I.O.find(e=>I.I(e,r.at(-1)??"")),i='The environment key "{name}" does not set anything of Umbraco.'
if(void 0===o)return s?null:{message:i,hint:"The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__."}
const a=`UMBRACO__CMS__GLOBAL__SMTP__${o.toUpperCase()}`
return I.I(e(n),e(a))?null:{message:i,hint:s?k(n,a):`If it is meant for Umbraco, name it ${a}.`}},exports.W=function mendOf(e,t){const[n,...r]=e.files.flatMap(({document:e})=>I.p(e,I.c(t)).map(t=>({member:t,text:e.text})))
if(void 0===n||r.length>0)return{}
const{member:s,text:o}=n
if(I.J.has($(t)))return j(e,s)
const l=O(t)
if(l.startsWith("Delete it: "))return a(o,s)
const c=T(l)
return null===c||"PickupDirectoryLocation"===c||u(e,c)?{}:i(s,c)},exports.X=O,exports.Y=function looksLikeMail(e){return"object"===e.kind&&e.members.some(({name:e})=>I.O.some(t=>I.I(t,e)))},exports.Z=function withColons(e,{document:t},{name:n,span:{start:r,end:s}}){const o=n.includes("__")?n.replaceAll("__",":"):n.replaceAll(".",":"),i=u(e,"From")||/:From$/i.test(o)
return I.p(t,o.split(":")).length>0||!i||s-r!==n.length+2||!o.includes(":")?{}:{rewrite:{span:{start:r+1,end:s-1},after:o}}},exports._=function isWhole(e,[t,n,r],s){return I.p(e,[...t,n,...r,"From"]).length>0&&0===I.p(e,[...t,s]).length},exports.a=n,exports.a0=function differences(e,{binding:t}){const n=new Set(e.binding.faults.map(({names:e})=>e.join(":"))),r=t.faults.filter(({names:e})=>!n.has(e.join(":"))),s=new Set(t.faults.map(({names:e})=>e.join(":"))),o=[...t.smtp?.options.values()??[]].filter(t=>{const r=I.c(t.option.name).join(":")
return!s.has(r)&&!n.has(r)&&N(e,t)})
return[...r.map(t=>[`fault ${t.names.join(":")}`,A(e,t)]),...o.map(t=>[`value ${t.option.name}`,C(e,t)])]},exports.a1=l,exports.a2=function relatedEntry(e,n){const r=t(n)
return null===r?[]:[{what:e,...r}]},exports.a3=function missingName(e,t,{environment:n}){const r=I.e(e)
return null===r||void 0!==n&&""!==n&&"*"!==n||t.includes(r)?[]:[r]},exports.a4=function isFileOfApplication(e,t){return null===t||null===n(e)||I.n(e).startsWith(`${t}.settings.`)},exports.a5=r,exports.a6=function isLayerOf(e,t,{generation:s}){if(r(e)||I.e(e)===t)return!0
const o=s.dotnet<10?null:n(e)
return""===o||o===t},exports.a7=function otherVersions(e,t,n){return I.V.filter(({umbraco:t})=>t!==e.generation.umbraco).map(r=>{const s=I.W({...e,generation:r},t,n)
return{umbraco:r.umbraco,binding:I.X(s)}})},exports.a8=function spotIn(e,t,n){const{named:r}=e,s=I.c(I.Y(t)?.name??""),o={file:r,span:I.Z(r.document,s).span}
if(null===n)return o
const i=I.W(I._(e),n,[]),a=i.entry(s),l=i.layers.flatMap(({file:e})=>e??[])
return(a&&I.Q(a))??I.s({files:l,named:r},s)},exports.a9=async function withPackages(e,t){const{named:n,beside:r,packagesAt:s}=e
if(null===s)return I.$(e)
if("found"!==t.status){const t=s+1>=n.path.split("/").length
return I.$({...e,packagesAt:t?null:s+1})}const{readCentralVersion:o}=await Promise.resolve().then(()=>require("./read.js")).then(e=>e.r),i=await o(t.file)??r.umbraco
return I.$({...e,beside:{...r,umbraco:i},packagesAt:null})},exports.b=function valueOfObject({name:e,type:t},n){return"time-span"===t.kind&&t.isNullable?0n:I.d(e,n)},exports.c=function boundTimeSpan(e){const t=W.t(e)
for(const e of I.F){const n=e.exec(t)?.groups,r=void 0===n?null:s(n)
if(null!==r)return r}return null},exports.d=function isOfOneEnvironment(e,t){const n=I.o(e,t)?.entry?.written?.file,r=void 0===n?null:I.e(n.path)
return null!==r&&!W.i(r,"Production")},exports.e=function badLength(e,t){const n=e[t]??0,r=n>=240&&n<=244?3:n>=224&&n<240?2:1,s=I.f[n]??[128,191]
let o=1
for(;n>=194&&n<=244&&o<=r;){const[n,r]=1===o?s:[128,191],i=e[t+o]??0
if(i<n||i>r)break
o+=1}return o},exports.f=function fromWide(e,t){const n=t.startsWith("utf-16")?2:4,r=_.Buffer.from(e.subarray(0,e.length-e.length%n))
"utf-16be"===t&&r.swap16(),"utf-32be"===t&&r.swap32()
const s=2===n?r.toString("utf16le"):c(r),o=d(s),i=s.toWellFormed()
return r.length===e.length?{text:i,bad:o}:{text:i+I.R,bad:[...o,i.length]}},exports.g=function ends(e,t){const n={start:e.length,end:e.length}
if(null===t)return{...n,message:"The file is empty: it does not contain an object.",hint:"Write {} into the file, or delete it.",words:"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."}
const r=e.charAt(t)
return{...n,message:`The file ends, but the "${r}" that was opened last is not closed.`,hint:`Write the missing "${"{"===r?"}":"]"}".`,words:"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."}},exports.h=function openComment({start:e}){return{start:e,end:e+2,message:"The comment that begins here does not end.",hint:"Write */ where the comment ends.",words:"Expected end of comment, but instead reached end of data."}},exports.i=function isGiven(e,t,{settings:n}){return"secureSocketOptions"!==e&&n[e]===t[e]},exports.j=function badString(e,{start:t}){let n=t+1
for(;I.G.lastIndex=n,I.G.test(e);)n=I.G.lastIndex
const r=e.charAt(n)
if("\\"===r)return p(e,n)
const s={start:n,end:Math.min(n+1,e.length)}
if(""===r)return{...s,message:"The file ends within a string.",hint:"Write the missing double quote.",words:"Expected end of string, but instead reached end of data."}
const o="\n"===r||"\r"===r
return{...s,message:o?"The line ends within a string.":"A string contains a control character.",hint:o?"Write the missing double quote. A line end within a value is written as \\n.":"Delete the character, or write it as \\t or \\u and four digits.",words:`${h(r)} is invalid within a JSON string. The string should be correctly escaped.`}},exports.k=e,exports.l=function halfPair(e,{start:t,end:n}){const r=Array.from(e.slice(t,n).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),({index:e,1:t=""})=>({index:e,code:t})),s=r.find(({index:e,code:t},n)=>{const s=r[n-1],o=r[n+1]
return I.H.test(t)?!(o?.index===e+6&&I.i.test(o.code)):I.i.test(t)&&!(s?.index===e-6&&I.H.test(s.code))}),o=t+(s?.index??0)
return{start:o,end:o+6,message:"This escape is one half of a character. Its other half is missing.",hint:"Write the character itself, or both of its halves, as in \\ud83d\\ude00.",words:"Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."}},exports.m=function badNumber(e,{start:t,end:n}){const r=t+(/^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(e.slice(t,n))?.[0]??"").length
return{start:r,end:Math.min(r+1,e.length),message:"The number breaks off here: a digit should follow.",hint:"Complete the number, or put the text into double quotes.",words:"'\u2026' is an invalid end of a number."}},exports.n=function notAnObject({start:e,kind:t},n){const r=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
return{start:e,end:Math.min(e+1,n),message:"The file does not begin with an object.",hint:"Put everything into one pair of braces.",words:`Top-level JSON element must be an object. Instead, '${r}' was found.`}},exports.o=function otherValue(e,t){const n=e?.written?.json??null
return null===t||null===n||"object"===n.kind||"array"===n.kind?{}:{rewrite:{span:n,after:JSON.stringify(t)}}},exports.p=function badLiteral(e,{start:t,end:n},r){return{start:t,end:n,message:"This word is not a value.",hint:`Write ${r} in small letters, or put the text into double quotes.`,words:`'\u2026' is an invalid JSON literal. Expected the literal '${r}'.`,...e.slice(t,n).toLowerCase()===r?{mend:{start:t,end:n,text:r}}:{}}},exports.q=function asWarning(e){return"advice"===e.level||"notice"===e.severity?e:{...e,level:"runtime",severity:"warning"}},exports.r=function asNotice(e){return"runtime"===e.level?{...e,severity:"notice"}:e},exports.s=function separatorInComment(e,t){return{start:t,end:t+1,message:`This is ${I.h(e.charAt(t))??"a line separator"}, which .NET does not allow in a // comment.`,hint:"Delete the character. It is not visible, and often comes along with copied text.",mend:{start:t,end:t+1,text:""},words:"Found invalid line or paragraph separator character while reading a comment."}},exports.t=function tooDeep({start:e,end:t},n){return{start:e,end:t,message:"This bracket opens the 65th level. .NET reads 64 at most.",hint:'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',words:`The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${n?"object":"array"}.`}},exports.u=function unexpected(e,{start:t},n){const r=String.fromCodePoint(e.codePointAt(t)??0),[s,o]=I.E[n],i=`${h(r)} ${o}`
if(f(e,t))return{start:t,end:t+I.M,...I.C,words:i}
const a=I.h(r),l=I.j(r)
return{start:t,end:t+r.length,message:`${null===a?"This":`This is ${a}, but`} ${null===a?`may not stand here: ${s}`:s}.`,hint:l??m(r,n),words:i,...I.m(e,t,n)}},exports.v=function variablesLayer(t,n,r=e=>e){const s=new I.K,o={kind:t,file:null,keys:s,duplicates:[]}
for(const{name:t,value:i,written:a}of n)s.below(e(r(t))).set({layer:o,value:i,isKnown:null!==i,written:a&&{...a,json:null},variable:t})
return o},exports.w=b,exports.x=function flattenedSibling(e,t){const{root:n}=e,r=[...I.l(e),{object:n,start:n.start,depth:0}],s=new Set(t.flatMap(t=>I.p(e,[...I.q,t]))),o=r.flatMap(({object:e,start:t})=>e.members.filter(e=>s.has(e)).map(({name:n,nameSpan:r})=>({object:e,start:t,prefix:n.slice(0,n.lastIndexOf(I.D)+1),at:r.start}))),[i]=o.sort((e,t)=>t.at-e.at)
return i??null},exports.y=function inPlaceOf(e,{member:t,depth:n}){return"null"===t.value.kind||b(e,t)?{status:"replaced",member:t,missing:I.q.slice(n)}:{status:"taken",member:t}},exports.z=g

