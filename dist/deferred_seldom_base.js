"use strict"
var e=function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e)for(const n in e)t[n]=e[n]
return t.default=e,t},t=function segmentOf(e,t){const s=he.e(e)
if(s.includes(t)||he.i(de.join(e,t)))return t
const o=n(t)
return s.find(e=>n(e)===o)??r(de.join(e,t))},n=function fold(e){return e.normalize("NFC").toLowerCase()},r=function longName(e){try{return de.basename(fe.realpathSync.native(e))}catch(t){if(""===s(t))throw t
return de.basename(e)}},s=function codeOf(e){return"object"==typeof e&&null!==e&&"code"in e&&"string"==typeof e.code?e.code:""},o=function reasonOf(e){const t=s(e)
if(""===t)throw e
return e instanceof $0().F?`${he.I} (${t})`:Object.hasOwn(he.R,t)?`${he.R[t]??""} (${t})`:t},a=function hostWithoutCredentials(e){const[t]=he.c(e)
return void 0===t?e:e.replace(t,()=>"***")},i=function readText(e,t){const n=e.locate(t)
if(!n.ok||!u(n.realPath))return null
const r=he.r(n.realPath)
return r.ok?l(r.bytes):null},u=function isSmallFile(e){try{const t=fe.statSync(e)
return t.isFile()&&t.size<=he.f}catch(e){if(""===s(e))throw e
return!1}},l=function decoded$1(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return null}},c=function tenths(e){return Math.round(10*e)/10},f=function isSpace(e){return 32===e||10===e||9===e||13===e},d=function isAllowed(e){return e<=1114111&&!he.j.test(String.fromCodePoint(e))},h=function characterStart(e,t){let n=t
for(;n>t-3&&128==(192&(e[n]??0));)n-=1
return n},p=function matchesAll(e,t){const{pattern:n,any:r,fits:s}=e
let o=0,a=0,i=null
for(;a<t.length;){const e=n[o],u=t[a]
if(e===r)i={element:o+1,item:a},o++
else if(void 0!==e&&void 0!==u&&s(e,u))o++,a++
else{if(null===i)return!1
i.item++,({element:o,item:a}=i)}}return n.slice(o).every(e=>e===r)},m=function quoted(e){return he.q(e,e=>`"${he.m(e)}"`)},g=function detached(e){return structuredClone(e)},x=function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(he.s(e))},w=function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
return"us-ascii"===e?{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}},$=function refused$1(e,t){return{ok:!1,fault:{at:e,...t}}},b=function refuse(...e){throw new he.y(he.z(...e))},y=function shownName(e,{start:t,end:n}){const r=e.startsWith("</",t),s=e.slice(t+(r?2:1),n),o=r?`<${s}`:`</${s}>`
return v(e,t)||e.includes(o)?s:"\u2026"},v=function beginsLine(e,t){let n=t-1
for(;n>=0&&" \t".includes(e.charAt(n));)n-=1
return n<0||"\r\n".includes(e.charAt(n))},k=function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))},A=function refuseUnfinished(e,t,n){S(e,t)
const r=M(e,t)
e.startsWith("\x3c!--",n)&&b("comment-in-tag",[n,n+4],{name:r})
const s=t.attributes.at(-1)?.end??t.nameEnd
b("tag-not-closed",[s,s],{name:r})},O=function refuseUnquoted(e,t,{name:n,equals:r,open:s}){const o={name:M(e,t)},a=e.charAt(s),i=[s,s+1];/[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb]/.test(a)&&b("curly-quote",i,o),s===r&&(L(a)&&b("equals-missing",[n.end,s+1],o),b("value-missing",[n.start,n.end],o)),"="===a&&b("stray-equals",i),/^[/><]?$/.test(a)&&b("value-missing",[n.start,s],o),b("value-not-quoted",i,o)},T=function refuseValue(e,t,n){const{text:r}=e,{name:s,open:o}=n,a=r.indexOf(r.charAt(o),o+1),i=r.indexOf("<",o),u=i<0?r.length:i
a>=0&&E(r,o,a)&&(he.K(e,r.slice(o+1,u),o+1),b("less-than-in-value",[u,u+1],{name:r.slice(s.start,s.end)})),j(r,t,{name:s,open:o,end:u})},E=function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!N(e.slice(t+1,n))},j=function refuseOpenValue(e,t,{name:n,open:r,end:s}){const o=e.startsWith('"',r)?/[\u201c\u201d\u201e\u201f]/:/[\u2018\u2019\u201a\u201b]/,a=e.slice(r+1,s).search(o),i=r+1+a
a>=0&&b("curly-quote",[i,i+1],{name:M(e,t)}),b("value-not-closed",[r,r+1],{name:e.slice(n.start,n.end)})},S=function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
void 0!==n&&N(n.raw)&&j(e,t,{name:{start:n.start,end:n.nameEnd},open:n.valueStart-1,end:n.valueEnd})},C=function refuseQuoteTooMany(e,{name:t,quote:n,valueEnd:r,end:s}){((/[^<>]*/.exec(e.slice(s))?.[0]??"").split(n).length-1)%2==1&&b("text-after-value",[r,s],{name:t})},N=function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))},q=function refuseUnseparated(e,{name:t,valueEnd:n,end:r}){const s=he.J(e,r)
s>r&&/^[ \t\r\n]*=/.test(e.slice(s,s+200))&&b("space-missing",[r,r+1],{name:t}),b("text-after-value",[n,r+1],{name:t})},W=function refuseUnusualSpace(e,t){P(e.charAt(t))&&b("unusual-space",[t,t+1])},P=function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!f(e.charCodeAt(0))},L=function isQuote(e){return'"'===e||"'"===e},M=function tagName(e,{start:t,nameEnd:n}){return y(e,{start:t,end:n})},U=function isInside(e,t){let n=e
for(;null!==n&&n.name!==t;)n=n.parent
return null!==n},F=function startTagName(e,{start:t,nameEnd:n}){return y(e,{start:t,end:n})},I=function endOfDoctype(e,t,n){let r=0,s=t+9
for(;s<e.length;){const t=e.charAt(s),o=he.D(he.T,e,s)
if(null!==o)s=o
else if(e.startsWith("\x3c!--",s))s=n.commentEndAt(e,s)
else if(/["']/.test(t))s=n.strayQuoteEndAt(e,s)
else{if(s+=1,">"===t&&0===r)return s
r+=/[<[]/.test(t)?1:-1}}return null},B=function offsetOf(e,t,n){let r=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1,r=n.index+n[0].length}const s=Array.from(e.slice(r,r+2*n)).slice(0,n-1)
return Math.min(r+s.join("").length,e.length)},R=function declaration(e,{start:t,end:n}){const r=/^(?:\s|<\?[^>]*\?>|<!--[^>]*-->)*<(configuration)(?=[\s>])/.exec(e)
if(null===r||!e.slice(t,n).startsWith("xdt:"))return null
const s=r[0].length
return{span:{start:s-13,end:s},after:`configuration${he.$}`}},z=function ampersandRewrite(e,{start:t}){const n=e.slice(Math.max(0,t-he._),t),r=n.slice(n.lastIndexOf("<")),s=/["']/.exec(r.replaceAll(/"[^"]*"|'[^']*'/g,""))?.[0]
if(!r.startsWith("<")||void 0===s)return null
const o=t-n.length+n.lastIndexOf(s)+1,a=e.slice(o,t+he._),i=a.slice(0,a.indexOf(s))
return!a.includes(s)||/[<\r\n]/.test(i)?null:{span:{start:o,end:o+i.length},after:i.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g,"&amp;")}},D=function namesCredential(e){const t=G(e)
return he.a1.test(t)||(t.match(/[A-Za-z]+/g)??[]).some(me.s)},G=function decoded(e){return e.replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi,(e,t)=>{const n=Number(/^x/i.test(t)?`0${t}`:t)
return n>1114111?"":String.fromCodePoint(n)}).replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g," password ")},Q=function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1},_=function lineEnd(e,t){const n=e.slice(t,t+he.a0).search(/[\r\n]/)
return n<0?Math.min(e.length,t+he.a0):t+n},H=function openTagAbove(e,t){const n=e.slice(Math.max(0,t-he.a0),t),r=n.lastIndexOf("<")
if(r<0)return t>he.a0?null:""
const s=n.slice(r)
return s.includes(">")?"":s},K=function tagBelow(e,t){const n=e.slice(t,t+he.a0),r=n.indexOf("<")
return r<0?n:n.slice(0,r)},V=function namesIn(e){return Array.from(e.matchAll(he.a2),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")},X=function named(e){return Z(e.replaceAll(he.a3,""),(e,t)=>he.a4.test(e)?` ${t} `:D(e)&&(""===t.trim()||he.a5(t))?"":null)},Z=function withoutAttributes(e,t){return e.replaceAll(he.a2,(...[e="",n="",r,s])=>t(n,r??s??"")??e)},J=function repairOf({path:e,text:t},{span:n,after:r}){const s=t.slice(n.start,n.end)
if(/[\r\n]/.test(s+r)||s===r)return null
const o=t.slice(Math.max(0,n.start-he.a9),n.start),a=t.slice(n.end,n.end+he.a9),i=he.aa(e)?he.ab:he.ac,u=o.length
return i(o+s+a,u)||i(o+r+a,u,r)?null:{before:s,after:r}},Y=function targetsOf(e){return he.ae(e)?.targets??(he.ai(e)?["web.config"]:[])},ee=function environmentOf(e){return he.ae(e)?.environment??he.af(e,"web.config")??""},te=function isForeign({bytes:e}){const t=he.ad(e),n=t.ok?ge.r(t.source.text):null
return null!==n&&"configuration"!==n},ne=async function openTransform(e,{target:t,byGlob:n}){const{openLone:r}=await Promise.resolve().then(()=>require("./lone.js"))
return r({file:e,environment:ee(e.path),standing:re(e.path,t),target:t?.file??null,byGlob:n})},re=function standingOf(e,t){if(x(e))return"visual-studio"
if(null===t)return"without-target"
const n="web.config"===he.s(t.file.path).toLowerCase(),r=null!==he.af(e,"web.config")
return n&&r!==t.isLater?"other-generation":"applied"},se=function targetOf(e,t){for(const n of Y(t)){const[r]=e.spellings(he.an(t).slice(0,-1),n),s=void 0===r?null:e.locate(r)
if(!0===s?.ok)return s}return null},oe=function ready(e,t,{path:n,realPath:r}){return{status:"ready",configuration:t,realPaths:new Map([[n,r]]),realPathFor:t=>ae(e,t),environment:null}},ae=function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?de.join(n.realPath,de.basename(t)):null},ie=function smokeTestWords(e,t=e.blames[0]){const{host:n,port:r,level:s,whySkipped:o}=e
if(null===n&&null!==o)return`The smoke test was skipped: ${o}`
if(null===n)return`The smoke test was skipped: by its settings, the site sends through no mail server. Set ${he.t("host")}, and ${he.t("delivery-method")} to Network.`
const a=ce(n,r),i=null===e.note?"":` ${e.note}`
if(void 0===t)return`The smoke test of ${a} passed (${s}).${i}`
const u="auth"===t.diagnosis.stage
return`${ue(e,t,a)}: ${t.diagnosis.hint}${le(t)}${u?i:""}`},ue=function outcomeWords({stages:e},{diagnosis:t},n){const{stage:r,id:s,kind:o}=t
return`The smoke test of ${n} ${e.every(({status:e})=>"skipped"===e)?"was not run":`${"untested"===o?"ended":"failed"} at ${r}`} (${s}, ${o})`},le=function detailsOf({diagnosis:e,setting:t,input:n,senderOf:r}){const{reply:s}=e,o=null===s?"":` The server said: "${s}".`,a=null===t||null===n?"":` The setting ${t} comes from ${he.t(n)}.`,i=he.q(r??[],e=>`"${he.m(e)}"`)
return`${o}${a}${""===i?"":` This is about the sender in ${i}.`}`},ce=function serverName(e,t){return he.av.test(e)?`[${e}]:${t}`:`${e}:${t}`}
const fe=require("node:fs"),de=require("node:path"),he=require("./base.js"),pe=require("node:buffer"),me=require("./judging.js"),ge=require("./configuration.js"),$0=()=>require("./deferred_writing.js")
exports.$=function conflictMarker(e,t){if(!he.X.test(e))return null
const n=e.search(he.Y)
return n>he.H(e,t)?null:he.z("conflict-marker",[n,n+7])},exports.A=function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`${he.l(he.t("files"))} excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${he.m(e)}"`).join(", ")}.`},exports.B=function spelledGlob(e,t){const[,n="",r=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return""===n?r:`${e.spelled(n.slice(0,-1))}/${r}`},exports.C=function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))},exports.D=$,exports.E=function badByte(e,t,n){const r=he.u(e.subarray(0,n),t),{length:s}="string"==typeof r?r:"",o=new he.v("string"==typeof r?r:"").range({start:s,end:s})
return $({...o,endColumn:o.endColumn+1},w(t))},exports.F=function unread(e){const t=e.toLowerCase(),n=Object.hasOwn(he.x,t)?he.x[t]:void 0
return void 0===n?{message:`The XML declaration names the encoding "${he.m(e,he.w)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`,instead:n}},exports.G=function contradicted(e,t){return{message:`The XML declaration says encoding="${he.m(e,he.w)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}},exports.H=function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".',instead:"utf-8"}},exports.I=k,exports.J=function characterReferenceEndAt(e,t){const n=he.D(he.G,e,t)
return null===n&&b("character-reference",[t,t+2]),d(k(e.slice(t+1,n-1)))||b("forbidden-reference",[t,n]),n},exports.K=b,exports.L=function refuseVersion(e){const t=he.V(e,5,"version"),n=null===t?he.H(e,5):he.H(e,t+1),r=null!==t&&/["']/.test(e.charAt(n))?n+1:n
b("declaration-version",[r,r+1])},exports.M=function refuseDeclaration(e,t,n){const r=he.H(e,t),s=e.slice(r,r+100),o=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(s)?.[0].length??0,a=r>t?r+o:r
b(n,[a,a+1])},exports.N=function refuseNested(e,t,n){const r=e.indexOf("--\x3e",n+4),s=r<0?-1:e.indexOf("--\x3e",r+3),o=e.indexOf("\x3c!--",n+4)
s>=0&&(o<0||s<o)&&b("comment-nested",[n,n+4]),b("comment-not-closed",[t,t+4])},exports.O=function refusePart(e,t,n){const r=e.charAt(n),s=[n,n+1]
""!==r&&"<"!==r||A(e,t,n),W(e,n)
const o=t.attributes.at(-1)
if(void 0!==o){S(e,t)
const a=/^[ \t\r\n/><]?$/.test(e.charAt(n+1))
L(r)&&a&&b("stray-quote",s),C(e,o),n===o.end&&q(e,o)}"/"===r&&b("stray-slash",s),"="===r&&b("stray-equals",s),b("attribute-name",s,{name:M(e,t)})},exports.P=function refuseAttribute(e,t,n){const{text:r}=e,s=he.H(r,n.end),o=r.startsWith("=",s)?he.H(r,s+1):s
o>s&&L(r.charAt(o))&&T(e,t,{name:n,open:o}),W(r,o)
const a=t.attributes.at(-1)
void 0!==a&&(S(r,t),C(r,a)),O(r,t,{name:n,equals:s,open:o})},exports.Q=function refuseOpen(e,t){let n=e.length
for(;f(e.charCodeAt(n-1));)n-=1
const r=he.Q(e,t.start)
b("element-not-closed",[n,n],{name:F(e,t),line:r})},exports.R=function instructionEndAt(e,t){const n=he.J(e,t+2),r=e.slice(t+2,n)
"xml"===r&&b("declaration-not-first",[t,n]),"xml"===r.toLowerCase()&&b("declaration-letter-case",[t,n])
const s=f(e.charCodeAt(n))||e.startsWith("?>",n)
""!==r&&!r.includes(":")&&s||b("instruction-name",[t,n])
const o=e.indexOf("?>",n)
return o<0&&b("instruction-not-closed",[t,n]),o+2},exports.S=function refuseOutside(e,t,n){const r=[t,t+1]
0===t&&e.startsWith("\ufeff")&&b("second-mark",r),P(e.charAt(t))&&b("unusual-space",r),b(null===n?"text-before-root":"text-after-root",r)},exports.T=function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
return n<0&&b("cdata-not-closed",[t,t+9]),n+3},exports.U=function refuseDeclared(e,t){e.startsWith("[",t+2)&&b("cdata-start",[t,t+3]),b(/^<! *[-\u2013\u2014]/.test(e.slice(t,t+20))?"comment-start":"markup-declaration",[t,t+2])},exports.V=function doctypeEndAt(e,t){const n={commentEndAt:he.U,strayQuoteEndAt:()=>e.length}
return I(e,t,n)??b("doctype",[t,t+9])},exports.W=function refuseLessThan(e,t){const n=e.slice(t+1,t+40);/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(n)&&b("space-after-less-than",[t,t+1]),/^\\[A-Za-z]/.test(n)&&b("end-tag-backslash",[t,t+2]),n.startsWith("--")&&b("comment-start",[t,t+1]),b("raw-less-than",[t,t+1])},exports.X=function refuseSecondRoot(e,t,n){e.slice(t.start+1,t.end)!==n.name&&e.includes(`</${n.name}`,t.start)&&b("root-closed-early",[Math.min(n.endTagStart,n.end-2),n.end],{name:n.name,line:he.Q(e,t.start)})
const r={name:y(e,t),other:n.name,line:he.Q(e,n.end)}
b("second-root",[t.start,t.end],r)},exports.Y=y,exports.Z=function refuseMismatch(e,t,{open:n,closed:r}){const s=[t.start,t.end],o=e.slice(t.start+2,t.end),a=F(e,n),i=he.Q(e,n.start)
U(n.parent,o)&&b("never-closed",s,{name:o,other:a,line:i}),null!==r&&r.parent===n&&r.name===o&&b("end-tag-surplus",s,{name:o,line:he.Q(e,r.start)}),b(o.toLowerCase()===n.name.toLowerCase()?"mismatch-letter-case":"mismatch",s,{name:y(e,t),other:a,line:i})},exports._=function refuseEndTag(e,t,n){const r=e.slice(t.start+2,t.end),s=e.charAt(n)
""!==s&&"<"!==s||b("end-tag-not-closed",[t.end,t.end],{name:r}),b("/"===s?"end-tag-self-closed":"end-tag-attributes",[n,n+1],{name:r})},exports.a=function reaches(e,t){return he.g.indexOf(t)<=he.g.indexOf(he.h[e])},exports.a0=function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`},exports.a1=function secondOpinion(e,t,n){const r=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(null===r)return he.z("declared-entities",[n.start,n.end])
const s=B(e,Number(r[1]),Number(r[2])),o=s>=n.start&&s<n.end
return he.z(o?"doctype":"declared-entities",[s,s+1])},exports.a2=D,exports.a3=function jsonLineMayContainCredential(e,t=e=>he.a8.test(e)){if(e.length>he.a6||/\\u/i.test(e)||D(e))return!0
let n=null,r=null
for(he.a7.lastIndex=0;he.a7.lastIndex<e.length;){const[,s,o,a,i,u]=he.a7.exec(e)??[]
if(void 0!==u){if(null===r)return!0;[n,r]=[r,null]}else if(void 0!==s&&null===n&&null===r)r=s.slice(1,-1)
else if(void 0!==s||void 0!==o){if(null===n||!t(n))return!0
n=null}else if(void 0!==i){if(null!==r)return!0
n=null}else if(void 0===a)return!0}return null!==r},exports.a4=function mayContainCredential(e,{start:t,end:n}){const r=Q(e,t),s=_(e,n)
if(s-r>he.a0)return!0
const o=e.slice(r,s),a=H(e,r)
if(null===a)return!0
const i=Z(a,()=>"")
return!!/["']|=\s*$|\s[\w:.-]+\s*$/.test(i)||D(`${V(a)} ${V(K(e,s))}`)||D(X(o))},exports.a5=function refused({id:e,level:t},{path:n},r){return{rule:e,level:t,severity:"error",path:n,...r,related:[]}},exports.a6=function otherwiseEncoded(e,{path:t,bytes:n},r){const{at:s}=e,o="efbbbf"===pe.Buffer.from(n.subarray(0,3)).toString("hex")?3:0,a=pe.Buffer.from(n.subarray(o)).toString("latin1"),i=s.column-1
if(1!==s.line)return e
const u=J({path:t,text:a},{span:{start:i,end:s.endColumn-1},after:r})
return null===u?e:{...e,repair:{at:s,...u}}},exports.a7=function xmlRewrite({path:e,text:t,fault:n}){if("ampersand"===n.kind)return z(t,n)
if("undeclared-prefix"===n.kind)return/\.xdt\.config$/i.test(e)?R(t,n):null
const r=he.Z[n.kind],s=t.slice(n.start,n.end),o=r?.(s)??null
return null===o?null:{span:{start:n.start,end:n.end},after:o}},exports.a8=function mendable(e,t,n){const{path:r}=e,s=n&&J({path:r,text:t.text},n)
return null===n||null===s?e:{...e,repair:{at:t.range(n.span),...s}}},exports.a9=function kindByTag({bytes:e}){const t=he.ad(e)
return(t.ok?ge.a(t.source.text):"").includes(he.ag)?"transform":"web-config"},exports.aA=function withoutSettings({verdict:e},t){return"appsettings"===t?"does not start":"ok"===e?"not known here":"file"===e?"the site is down":"mail is dead"},exports.aB=function faultOf(e){return e instanceof he.ay?`${e.message} No file was written.`:""!==s(e)?`The system refused what the step needs: ${o(e)}. No file was written.`:`The step ended by a fault of its own, and no file was written: ${e instanceof Error?e.message:"Something was thrown that is not an error."} Please report it; with debug logging, the log shows where.`},exports.aC=function withDone(e,{result:t}){return 0===t.written.length?e:`${e} The settings were injected all the same.`},exports.aD=async function reportText(e,t,{input:n}){const{show:r,redact:s,ruleLink:o}=e
if("report"===n){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
return e(t,{show:r,redact:s})}const{sarifReport:a}=await Promise.resolve().then(()=>require("./sarif.js"))
return a(t,{show:r,redact:s,ruleLink:o})},exports.aE=function predefined(e){return he.A.get(e)},exports.aF=f,exports.aG=I,exports.aH=ce,exports.aI=ie,exports.aJ=m,exports.aK=function mayBeShown(e,t){return he.aa(e)?!D(t):!he.ac(t,0)},exports.aL=function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return he.N.has(e)?"warned":"failed"}},exports.aa=function kindByRoot(e){return e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&he.ah(t).value===he.ag)?"transform":"web-config"},exports.ab=function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(he.s(e))},exports.ac=function tooLarge(e){return ge.b(e,{rule:he.aj.id,level:he.aj.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})},exports.ad=function unreadable(e,t){return ge.b(e,{rule:he.ao.id,level:he.ao.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})},exports.ae=async function loadTransform(e,t,n){const r=se(e,n.path),{byGlob:s}=t
if(null===r)return oe(e,await ne(n,{target:r,byGlob:s}),t)
const{path:o,realPath:a}=r,i=he.r(a,he.ak),u={path:o,bytes:i.ok?i.bytes:new Uint8Array},l=te(u)?null:await he.al(e,{...r,byGlob:!1})
if("refused"===l?.status)return l
const c="ready"===l?.status&&null!==l.configuration.supersededBy,f=ee(n.path)
if("ready"===l?.status&&!c&&/\.xdt\.config$/i.test(n.path))return{...l,environment:f}
const d=c!==/\.xdt\.config$/i.test(n.path)
return!s||!d&&he.am(o)?oe(e,await ne(n,{target:{file:u,isLater:c},byGlob:s}),t):{status:"unsupported"}},exports.af=te,exports.ag=function isTransform(e){return null===e||!e.ok&&"transform"===e.kind},exports.ah=oe,exports.ai=ne,exports.aj=ae,exports.ak=J,exports.al=function originOf(e,t){let n=0
for(const r of he.ap(e)){const{start:e,end:s,text:o}=r,a=e+n
if(t<a)break
if(t<a+o.length)return{edit:r,offset:e}
n+=o.length-(s-e)}return{edit:null,offset:t-n}},exports.am=function withoutSettings$1(e){const t=e.findings.filter(({level:e})=>"file"===e||"section"===e)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}},exports.an=g,exports.ao=function withoutTexts({planned:e,...t}){if(null===e)return{...g(t),planned:e}
const{write:n,...r}=e
return{...g(t),planned:{...g(r),write:n}}},exports.ap=function planOfRefused({path:e},{kind:t,finding:n}){return{result:{...he.aq,path:e,kind:t,target:e,verdict:"file",findings:[n]},settings:null,environments:[],places:null,write:null}},exports.aq=function unhandled({path:e},{environment:t,configuration:n}){const r=null===t?`Take it out of ${he.t("files")}.`:`Name "${he.m(n.path)}" in ${he.t("files")} in its place, and give "${he.m(t)}" as ${he.t("environment")}.`
return`"${he.m(e)}" is a transform. ${r}`},exports.ar=function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in ${he.t("files")} match only ${m(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`},exports.as=function sourcesOf(e,[,t,n]){const[r,s]=[[],[]]
let o=0
const keepUpTo=e=>{for(;o<e;)r.push(o),o+=1,s.push(o)}
for(const a of e.matchAll(t)){const[e,...t]=a
keepUpTo(a.index),o+=e.length
for(let i=n(e,...t).length;i>0;i-=1)r.push(a.index),s.push(o)}return keepUpTo(e.length),{starts:r,ends:s}},exports.at=function piecesOf(e){return he.ar(e.slice(0,he.as)).filter(e=>!he.at.has(e))},exports.au=function isFull(e){return e instanceof Error&&"code"in e&&"EAGAIN"===e.code},exports.av=function drained(e){return new Promise(t=>{e.write("",()=>{t()})})},exports.aw=function isSame(e,t){const n=he.au(e,"full_name")
return"string"==typeof n&&n===he.au(t,"full_name")},exports.ax=function troublesOf(e,t){if("skipped"===e.status){const n={words:ie(e),stage:"skipped",places:[]}
return"warning"===t?[n]:[]}const n=e.blames.filter(({status:e})=>e===he.aw[t]).map(t=>({words:ie(e,t),stage:t.diagnosis.stage,places:t.places}))
return"error"===t?n:[...n,...e.differences.map(he.ax)]},exports.ay=function failedTestsWords(e){const[t,...n]=e.filter(({status:e})=>"failed"===e),r=t?.blames[0]
if(void 0===t||null===t.host||void 0===r)return null
const s=0===n.length?"":`, and ${n.length} more did not pass`
return`${ue(t,r,ce(t.host,t.port))}${s}.`},exports.az=function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return 0===n?"":`${n} ${t}${1===n?"":"s"}`}).filter(e=>""!==e).join(", ")},exports.b=function whole(e,t){if(0===t.length)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
return{name:e,status:["failed","ok"].find(e=>n.includes(e))??"skipped",ms:c(t.reduce((e,t)=>e+t.ms,0)),detail:[...t.slice(0,he.P).map(({detail:e})=>e),...t.length>he.P?[`and ${t.length-he.P} more`]:[]].join("; ")}},exports.c=s,exports.d=function decodeUtf16(e){if(e.length%2!=0)return{badByte:e.length-1}
const t=e.toString("utf16le")
return t.isWellFormed()?t:{badByte:2*t.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}},exports.e=function entryAt(e){try{return fe.lstatSync(e,{throwIfNoEntry:!1})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(s(e)))return null
throw e}},exports.f=function firstBadUtf8(e){let t=0,n=e.length
for(;n-t>64;){const r=h(e,t+Math.floor((n-t)/2))
pe.isUtf8(e.subarray(t,r))?t=r:n=r}for(;t<n;){const n=[1,2,3,4].find(n=>pe.isUtf8(e.subarray(t,t+n)))
if(void 0===n||t+n>e.length)return t
t+=n}return t},exports.g=function complaintOf(e,t){return null===e?[`${he.l(he.t("environment-keys"))} has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]:e.hasPassword?[`${he.l(he.t("environment-keys"))} gives a value to "${he.m(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]:[]},exports.h=function withoutSecrets(e){return t=>"username"===t||"password"===t?"":"host"===t?a(e(t)):e(t)},exports.i=function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)},exports.j=function inputNames(){return he.n.map(([e])=>e).join(", ")},exports.k=function faultOf$1(e,t){return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${e instanceof Error?e.name:"no error"}). Please report it.`},exports.l=function lackedBy(e){const t=he.k[e]
return t&&new RegExp(t,"gu")},exports.m=function marked(e,t,n){return`${he.O}${e}${n?"":he.M}${String.fromCharCode(he.C+t)}`},exports.n=function readWorkflows(e){const t=[]
for(const n of e.files(he.F)){const r=he.W.test(n)?i(e,n):null
if(null!==r&&t.push({path:n,text:r}),t.length===he.d)break}return t},exports.o=function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()},exports.p=async function expressionOf(t){const{default:n}=await Promise.resolve().then(()=>e(require("./picomatch.js"))),r=n(t,{dot:!0,flags:"s",windows:!1})
return e=>r(e)},exports.q=p,exports.r=o,exports.s=function spelled(e,n){const r=[]
for(const s of n.split("/")){const n=de.join(e,...r)
r.push(""===s?s:t(n,s))}return r.join("/")},exports.t=c,exports.u=function unread$1(e){return{ok:!1,reason:e,isTooLarge:!1}},exports.v=function visible(e){return e.toWellFormed().replaceAll(he.E," ").replaceAll(he.a()," ").replaceAll(he.b(),"")},exports.w=function weightOf({severity:e,level:t}){return he.S.indexOf(e)*he.L.length+he.L.indexOf(t)},exports.x=function matchesText(e,t){return p({pattern:Array.from(e),any:"*",fits:(e,t)=>"?"===e||e===t},Array.from(t))},exports.y=function complaint(e,t){return`The pattern "${he.m(e)}" in ${he.t("files")} ${t}`},exports.z=function nothing(e){const t=[]
for(const n of e.files())if(he.p.test(n)&&!he.B.test(n)&&t.push(n),t.length>he.o)break
if(0===t.length)return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"
const n=t.slice(0,he.o).map(e=>`"${he.m(e)}"`),r=t.length>he.o?", \u2026":"",s=1===t.length?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${r}: ${s}.`}

