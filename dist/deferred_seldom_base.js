"use strict"
const e=require("node:fs"),t=require("node:path"),n=require("./base.js"),r=require("node:buffer"),$0=()=>require("./deferred_writing.js"),s=require("./judging.js"),o=require("./smoke-test-tables.js")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e)for(const n in e)t[n]=e[n]
return t.default=e,t}function segmentOf(e,r){const s=n.e(e)
if(s.includes(r)||n.i(t.join(e,r)))return r
const o=fold(r)
return s.find(e=>fold(e)===o)??longName(t.join(e,r))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(n){try{return t.basename(e.realpathSync.native(n))}catch(e){if(""===codeOf(e))throw e
return t.basename(n)}}function codeOf(e){return"object"==typeof e&&null!==e&&"code"in e&&"string"==typeof e.code?e.code:""}function reasonOf(e){const t=codeOf(e)
if(""===t)throw e
return e instanceof $0().F?`${n.I} (${t})`:Object.hasOwn(n.R,t)?`${n.R[t]??""} (${t})`:t}function capital(e){return e.replace("the","The")}function hostWithoutCredentials(e){const[t]=n.c(e)
return void 0===t?e:e.replace(t,()=>"***")}function readText(e,t){const r=e.locate(t)
if(!r.ok||!isSmallFile(r.realPath))return null
const s=n.r(r.realPath)
return s.ok?decoded$1(s.bytes):null}function isSmallFile(t){try{const r=e.statSync(t)
return r.isFile()&&r.size<=n.f}catch(e){if(""===codeOf(e))throw e
return!1}}function decoded$1(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return null}}function tenths(e){return Math.round(10*e)/10}function isSpace(e){return 32===e||10===e||9===e||13===e}function isAllowed(e){return e<=1114111&&!n.j.test(String.fromCodePoint(e))}function characterStart(e,t){let n=t
for(;n>t-3&&128==(192&(e[n]??0));)n-=1
return n}function matchesAll(e,t){const{pattern:n,any:r,fits:s}=e
let o=0,a=0,i=null
for(;a<t.length;){const e=n[o],u=t[a]
if(e===r)i={element:o+1,item:a},o++
else if(void 0!==e&&void 0!==u&&s(e,u))o++,a++
else{if(null===i)return!1
i.item++,({element:o,item:a}=i)}}return n.slice(o).every(e=>e===r)}function putBack({path:t,realPath:r,before:s},o){try{return null===s?removeFile(r):$0().a(r,{bytes:s,mode:e.statSync(r).mode,id:o}),[]}catch(e){return[`"${n.l(t)}" had been written already and could not be put back: ${reasonOf(e)}. It contains the new settings.`]}}function removeFile(e){new n.p(t.dirname(e)).verifyHolds(e),$0().r(e)}function quoted(e){return n.q(e,e=>`"${n.l(e)}"`)}function detached(e){return structuredClone(e)}function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(n.s(e))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
return"us-ascii"===e?{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$1(e,t){return{ok:!1,fault:{at:e,...t}}}function refuse(...e){throw new n.y(n.z(...e))}function shownName(e,{start:t,end:n}){const r=e.startsWith("</",t),s=e.slice(t+(r?2:1),n),o=r?`<${s}`:`</${s}>`
return beginsLine(e,t)||e.includes(o)?s:"\u2026"}function beginsLine(e,t){let n=t-1
for(;n>=0&&" \t".includes(e.charAt(n));)n-=1
return n<0||"\r\n".includes(e.charAt(n))}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}function refuseUnfinished(e,t,n){refuseQuoteTooFew(e,t)
const r=tagName(e,t)
e.startsWith("\x3c!--",n)&&refuse("comment-in-tag",[n,n+4],{name:r})
const s=t.attributes.at(-1)?.end??t.nameEnd
refuse("tag-not-closed",[s,s],{name:r})}function refuseUnquoted(e,t,{name:n,equals:r,open:s}){const o={name:tagName(e,t)},a=e.charAt(s),i=[s,s+1];/[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb]/.test(a)&&refuse("curly-quote",i,o),s===r&&(isQuote(a)&&refuse("equals-missing",[n.end,s+1],o),refuse("value-missing",[n.start,n.end],o)),"="===a&&refuse("stray-equals",i),/^[/><]?$/.test(a)&&refuse("value-missing",[n.start,s],o),refuse("value-not-quoted",i,o)}function refuseValue(e,t,r){const{text:s}=e,{name:o,open:a}=r,i=s.indexOf(s.charAt(a),a+1),u=s.indexOf("<",a),l=u<0?s.length:u
i>=0&&closesValue(s,a,i)&&(n.K(e,s.slice(a+1,l),a+1),refuse("less-than-in-value",[l,l+1],{name:s.slice(o.start,o.end)})),refuseOpenValue(s,t,{name:o,open:a,end:l})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(e,t,{name:n,open:r,end:s}){const o=e.startsWith('"',r)?/[\u201c\u201d\u201e\u201f]/:/[\u2018\u2019\u201a\u201b]/,a=e.slice(r+1,s).search(o),i=r+1+a
a>=0&&refuse("curly-quote",[i,i+1],{name:tagName(e,t)}),refuse("value-not-closed",[r,r+1],{name:e.slice(n.start,n.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
void 0!==n&&endsInName(n.raw)&&refuseOpenValue(e,t,{name:{start:n.start,end:n.nameEnd},open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(e,{name:t,quote:n,valueEnd:r,end:s}){((/[^<>]*/.exec(e.slice(s))?.[0]??"").split(n).length-1)%2==1&&refuse("text-after-value",[r,s],{name:t})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(e,{name:t,valueEnd:r,end:s}){const o=n.J(e,s)
o>s&&/^[ \t\r\n]*=/.test(e.slice(o,o+200))&&refuse("space-missing",[s,s+1],{name:t}),refuse("text-after-value",[r,s+1],{name:t})}function refuseUnusualSpace(e,t){isUnusualSpace(e.charAt(t))&&refuse("unusual-space",[t,t+1])}function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!isSpace(e.charCodeAt(0))}function isQuote(e){return'"'===e||"'"===e}function tagName(e,{start:t,nameEnd:n}){return shownName(e,{start:t,end:n})}function isInside(e,t){let n=e
for(;null!==n&&n.name!==t;)n=n.parent
return null!==n}function startTagName(e,{start:t,nameEnd:n}){return shownName(e,{start:t,end:n})}function endOfDoctype(e,t,r){let s=0,o=t+9
for(;o<e.length;){const t=e.charAt(o),a=n.D(n.T,e,o)
if(null!==a)o=a
else if(e.startsWith("\x3c!--",o))o=r.commentEndAt(e,o)
else if(/["']/.test(t))o=r.strayQuoteEndAt(e,o)
else{if(o+=1,">"===t&&0===s)return o
s+=/[<[]/.test(t)?1:-1}}return null}function offsetOf(e,t,n){let r=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1,r=n.index+n[0].length}const s=Array.from(e.slice(r,r+2*n)).slice(0,n-1)
return Math.min(r+s.join("").length,e.length)}function declaration(e,{start:t,end:r}){const s=/^(?:\s|<\?[^>]*\?>|<!--[^>]*-->)*<(configuration)(?=[\s>])/.exec(e)
if(null===s||!e.slice(t,r).startsWith("xdt:"))return null
const o=s[0].length
return{span:{start:o-13,end:o},after:`configuration${n.$}`}}function ampersandRewrite(e,{start:t}){const r=e.slice(Math.max(0,t-n._),t),s=r.slice(r.lastIndexOf("<")),o=/["']/.exec(s.replaceAll(/"[^"]*"|'[^']*'/g,""))?.[0]
if(!s.startsWith("<")||void 0===o)return null
const a=t-r.length+r.lastIndexOf(o)+1,i=e.slice(a,t+n._),u=i.slice(0,i.indexOf(o))
return!i.includes(o)||/[<\r\n]/.test(u)?null:{span:{start:a,end:a+u.length},after:u.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g,"&amp;")}}function namesCredential(e){const t=decoded(e)
return n.a1.test(t)||(t.match(/[A-Za-z]+/g)??[]).some(s.s)}function decoded(e){return e.replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi,(e,t)=>{const n=Number(/^x/i.test(t)?`0${t}`:t)
return n>1114111?"":String.fromCodePoint(n)}).replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g," password ")}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const r=e.slice(t,t+n.a0).search(/[\r\n]/)
return r<0?Math.min(e.length,t+n.a0):t+r}function openTagAbove(e,t){const r=e.slice(Math.max(0,t-n.a0),t),s=r.lastIndexOf("<")
if(s<0)return t>n.a0?null:""
const o=r.slice(s)
return o.includes(">")?"":o}function tagBelow(e,t){const r=e.slice(t,t+n.a0),s=r.indexOf("<")
return s<0?r:r.slice(0,s)}function namesIn(e){return Array.from(e.matchAll(n.a2),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){return withoutAttributes(e.replaceAll(n.a3,""),(e,t)=>n.a4.test(e)?` ${t} `:namesCredential(e)&&(""===t.trim()||n.a5(t))?"":null)}function withoutAttributes(e,t){return e.replaceAll(n.a2,(...[e="",n="",r,s])=>t(n,r??s??"")??e)}function repairOf({path:e,text:t},{span:r,after:s}){const o=t.slice(r.start,r.end)
if(/[\r\n]/.test(o+s)||o===s)return null
const a=t.slice(Math.max(0,r.start-n.a9),r.start),i=t.slice(r.end,r.end+n.a9),u=n.aa(e)?n.ab:n.ac,l=a.length
return u(a+o+i,l)||u(a+s+i,l,s)?null:{before:o,after:s}}function targetsOf(e){return n.ae(e)?.targets??(n.ai(e)?["web.config"]:[])}function environmentOf(e){return n.ae(e)?.environment??n.af(e,"web.config")??""}function isForeign({bytes:e}){const t=n.ad(e),r=t.ok?o.r(t.source.text):null
return null!==r&&"configuration"!==r}async function openTransform(e,{target:t,byGlob:n}){const{openLone:r}=await Promise.resolve().then(()=>require("./lone.js"))
return r({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:n})}function standingOf(e,t){if(isOfVisualStudio(e))return"visual-studio"
if(null===t)return"without-target"
const r="web.config"===n.s(t.file.path).toLowerCase(),s=null!==n.af(e,"web.config")
return r&&s!==t.isLater?"other-generation":"applied"}function aboutFile(e,{rule:t,level:n,message:r,hint:s}){return{rule:t,level:n,severity:"error",path:e,at:{line:1,column:1,endLine:1,endColumn:1},message:r,hint:s,related:[]}}function targetOf(e,t){for(const r of targetsOf(t)){const[s]=e.spellings(n.an(t).slice(0,-1),r),o=void 0===s?null:e.locate(s)
if(!0===o?.ok)return o}return null}function ready(e,t,{path:n,realPath:r}){return{status:"ready",configuration:t,realPaths:new Map([[n,r]]),realPathFor:t=>realPathOfNew(e,t),environment:null}}function realPathOfNew(e,n){const r=e.locate(n.slice(0,Math.max(n.lastIndexOf("/"),0)))
return r.ok?t.join(r.realPath,t.basename(n)):null}function smokeTestWords(e,t=e.blames[0]){const{host:r,port:s,level:o,whySkipped:a}=e
if(null===r&&null!==a)return`The smoke test was skipped: ${a}`
if(null===r)return`The smoke test was skipped: by its settings, the site sends through no mail server. Set ${n.t("host")}, and ${n.t("delivery-method")} to Network.`
const i=serverName(r,s),u=null===e.note?"":` ${e.note}`
if(void 0===t)return`The smoke test of ${i} passed (${o}).${u}`
const l="auth"===t.diagnosis.stage
return`${outcomeWords(e,t,i)}: ${t.diagnosis.hint}${detailsOf(t)}${l?u:""}`}function outcomeWords({stages:e},{diagnosis:t},n){const{stage:r,id:s,kind:o}=t
return`The smoke test of ${n} ${e.every(({status:e})=>"skipped"===e)?"was not run":`${"untested"===o?"ended":"failed"} at ${r}`} (${s}, ${o})`}function detailsOf({diagnosis:e,setting:t,input:r,senderOf:s}){const{reply:o}=e,a=null===o?"":` The server said: "${o}".`,i=null===t||null===r?"":` The setting ${t} comes from ${n.t(r)}.`,u=n.q(s??[],e=>`"${n.l(e)}"`)
return`${a}${i}${""===u?"":` This is about the sender in ${u}.`}`}function serverName(e,t){return n.av.test(e)?`[${e}]:${t}`:`${e}:${t}`}exports.$=function refuseEndTag(e,t,n){const r=e.slice(t.start+2,t.end),s=e.charAt(n)
""!==s&&"<"!==s||refuse("end-tag-not-closed",[t.end,t.end],{name:r}),refuse("/"===s?"end-tag-self-closed":"end-tag-attributes",[n,n+1],{name:r})},exports.A=function nothing(e){const t=[]
for(const r of e.files())if(n.o.test(r)&&!n.B.test(r)&&t.push(r),t.length>n.n)break
if(0===t.length)return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"
const r=t.slice(0,n.n).map(e=>`"${n.l(e)}"`),s=t.length>n.n?", \u2026":"",o=1===t.length?"name it":"name one of them"
return`matches nothing. The workspace contains ${r.join(", ")}${s}: ${o}.`},exports.B=function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`${capital(n.t("files"))} excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${n.l(e)}"`).join(", ")}.`},exports.C=function spelledGlob(e,t){const[,n="",r=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return""===n?r:`${e.spelled(n.slice(0,-1))}/${r}`},exports.D=function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))},exports.E=refused$1,exports.F=function badByte(e,t,r){const s=n.u(e.subarray(0,r),t),{length:o}="string"==typeof s?s:"",a=new n.v("string"==typeof s?s:"").range({start:o,end:o})
return refused$1({...a,endColumn:a.endColumn+1},badByteWords(t))},exports.G=function unread(e){const t=e.toLowerCase(),r=Object.hasOwn(n.x,t)?n.x[t]:void 0
return void 0===r?{message:`The XML declaration names the encoding "${n.l(e,n.w)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${r}".`,instead:r}},exports.H=function contradicted(e,t){return{message:`The XML declaration says encoding="${n.l(e,n.w)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}},exports.I=function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".',instead:"utf-8"}},exports.J=codePointOf,exports.K=function characterReferenceEndAt(e,t){const r=n.D(n.G,e,t)
return null===r&&refuse("character-reference",[t,t+2]),isAllowed(codePointOf(e.slice(t+1,r-1)))||refuse("forbidden-reference",[t,r]),r},exports.L=refuse,exports.M=function refuseVersion(e){const t=n.V(e,5,"version"),r=null===t?n.H(e,5):n.H(e,t+1),s=null!==t&&/["']/.test(e.charAt(r))?r+1:r
refuse("declaration-version",[s,s+1])},exports.N=function refuseDeclaration(e,t,r){const s=n.H(e,t),o=e.slice(s,s+100),a=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(o)?.[0].length??0,i=s>t?s+a:s
refuse(r,[i,i+1])},exports.O=function refuseNested(e,t,n){const r=e.indexOf("--\x3e",n+4),s=r<0?-1:e.indexOf("--\x3e",r+3),o=e.indexOf("\x3c!--",n+4)
s>=0&&(o<0||s<o)&&refuse("comment-nested",[n,n+4]),refuse("comment-not-closed",[t,t+4])},exports.P=function refusePart(e,t,n){const r=e.charAt(n),s=[n,n+1]
""!==r&&"<"!==r||refuseUnfinished(e,t,n),refuseUnusualSpace(e,n)
const o=t.attributes.at(-1)
if(void 0!==o){refuseQuoteTooFew(e,t)
const a=/^[ \t\r\n/><]?$/.test(e.charAt(n+1))
isQuote(r)&&a&&refuse("stray-quote",s),refuseQuoteTooMany(e,o),n===o.end&&refuseUnseparated(e,o)}"/"===r&&refuse("stray-slash",s),"="===r&&refuse("stray-equals",s),refuse("attribute-name",s,{name:tagName(e,t)})},exports.Q=function refuseAttribute(e,t,r){const{text:s}=e,o=n.H(s,r.end),a=s.startsWith("=",o)?n.H(s,o+1):o
a>o&&isQuote(s.charAt(a))&&refuseValue(e,t,{name:r,open:a}),refuseUnusualSpace(s,a)
const i=t.attributes.at(-1)
void 0!==i&&(refuseQuoteTooFew(s,t),refuseQuoteTooMany(s,i)),refuseUnquoted(s,t,{name:r,equals:o,open:a})},exports.R=function refuseOpen(e,t){let r=e.length
for(;isSpace(e.charCodeAt(r-1));)r-=1
const s=n.Q(e,t.start)
refuse("element-not-closed",[r,r],{name:startTagName(e,t),line:s})},exports.S=function instructionEndAt(e,t){const r=n.J(e,t+2),s=e.slice(t+2,r)
"xml"===s&&refuse("declaration-not-first",[t,r]),"xml"===s.toLowerCase()&&refuse("declaration-letter-case",[t,r])
const o=isSpace(e.charCodeAt(r))||e.startsWith("?>",r)
""!==s&&!s.includes(":")&&o||refuse("instruction-name",[t,r])
const a=e.indexOf("?>",r)
return a<0&&refuse("instruction-not-closed",[t,r]),a+2},exports.T=function refuseOutside(e,t,n){const r=[t,t+1]
0===t&&e.startsWith("\ufeff")&&refuse("second-mark",r),isUnusualSpace(e.charAt(t))&&refuse("unusual-space",r),refuse(null===n?"text-before-root":"text-after-root",r)},exports.U=function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
return n<0&&refuse("cdata-not-closed",[t,t+9]),n+3},exports.V=function refuseDeclared(e,t){e.startsWith("[",t+2)&&refuse("cdata-start",[t,t+3]),refuse(/^<! *[-\u2013\u2014]/.test(e.slice(t,t+20))?"comment-start":"markup-declaration",[t,t+2])},exports.W=function doctypeEndAt(e,t){const r={commentEndAt:n.U,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,r)??refuse("doctype",[t,t+9])},exports.X=function refuseLessThan(e,t){const n=e.slice(t+1,t+40);/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(n)&&refuse("space-after-less-than",[t,t+1]),/^\\[A-Za-z]/.test(n)&&refuse("end-tag-backslash",[t,t+2]),n.startsWith("--")&&refuse("comment-start",[t,t+1]),refuse("raw-less-than",[t,t+1])},exports.Y=function refuseSecondRoot(e,t,r){e.slice(t.start+1,t.end)!==r.name&&e.includes(`</${r.name}`,t.start)&&refuse("root-closed-early",[Math.min(r.endTagStart,r.end-2),r.end],{name:r.name,line:n.Q(e,t.start)})
const s={name:shownName(e,t),other:r.name,line:n.Q(e,r.end)}
refuse("second-root",[t.start,t.end],s)},exports.Z=shownName,exports._=function refuseMismatch(e,t,{open:r,closed:s}){const o=[t.start,t.end],a=e.slice(t.start+2,t.end),i=startTagName(e,r),u=n.Q(e,r.start)
isInside(r.parent,a)&&refuse("never-closed",o,{name:a,other:i,line:u}),null!==s&&s.parent===r&&s.name===a&&refuse("end-tag-surplus",o,{name:a,line:n.Q(e,s.start)}),refuse(a.toLowerCase()===r.name.toLowerCase()?"mismatch-letter-case":"mismatch",o,{name:shownName(e,t),other:i,line:u})},exports.a=function reaches(e,t){return n.g.indexOf(t)<=n.g.indexOf(n.h[e])},exports.a0=function conflictMarker(e,t){if(!n.X.test(e))return null
const r=e.search(n.Y)
return r>n.H(e,t)?null:n.z("conflict-marker",[r,r+7])},exports.a1=function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`},exports.a2=function secondOpinion(e,t,r){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(null===s)return n.z("declared-entities",[r.start,r.end])
const o=offsetOf(e,Number(s[1]),Number(s[2])),a=o>=r.start&&o<r.end
return n.z(a?"doctype":"declared-entities",[o,o+1])},exports.a3=namesCredential,exports.a4=function jsonLineMayContainCredential(e,t=e=>n.a8.test(e)){if(e.length>n.a6||/\\u/i.test(e)||namesCredential(e))return!0
let r=null,s=null
for(n.a7.lastIndex=0;n.a7.lastIndex<e.length;){const[,o,a,i,u,l]=n.a7.exec(e)??[]
if(void 0!==l){if(null===s)return!0;[r,s]=[s,null]}else if(void 0!==o&&null===r&&null===s)s=o.slice(1,-1)
else if(void 0!==o||void 0!==a){if(null===r||!t(r))return!0
r=null}else if(void 0!==u){if(null!==s)return!0
r=null}else if(void 0===i)return!0}return null!==s},exports.a5=function mayContainCredential(e,{start:t,end:r}){const s=lineStart(e,t),o=lineEnd(e,r)
if(o-s>n.a0)return!0
const a=e.slice(s,o),i=openTagAbove(e,s)
if(null===i)return!0
const u=withoutAttributes(i,()=>"")
return!!/["']|=\s*$|\s[\w:.-]+\s*$/.test(u)||namesCredential(`${namesIn(i)} ${namesIn(tagBelow(e,o))}`)||namesCredential(named(a))},exports.a6=function refused({id:e,level:t},{path:n},r){return{rule:e,level:t,severity:"error",path:n,...r,related:[]}},exports.a7=function otherwiseEncoded(e,{path:t,bytes:n},s){const{at:o}=e,a="efbbbf"===r.Buffer.from(n.subarray(0,3)).toString("hex")?3:0,i=r.Buffer.from(n.subarray(a)).toString("latin1"),u=o.column-1
if(1!==o.line)return e
const l=repairOf({path:t,text:i},{span:{start:u,end:o.endColumn-1},after:s})
return null===l?e:{...e,repair:{at:o,...l}}},exports.a8=function xmlRewrite({path:e,text:t,fault:r}){if("ampersand"===r.kind)return ampersandRewrite(t,r)
if("undeclared-prefix"===r.kind)return/\.xdt\.config$/i.test(e)?declaration(t,r):null
const s=n.Z[r.kind],o=t.slice(r.start,r.end),a=s?.(o)??null
return null===a?null:{span:{start:r.start,end:r.end},after:a}},exports.a9=function mendable(e,t,n){const{path:r}=e,s=n&&repairOf({path:r,text:t.text},n)
return null===n||null===s?e:{...e,repair:{at:t.range(n.span),...s}}},exports.aA=function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return 0===n?"":`${n} ${t}${1===n?"":"s"}`}).filter(e=>""!==e).join(", ")},exports.aB=function withoutSettings({verdict:e},t){return"appsettings"===t?"does not start":"ok"===e?"not known here":"file"===e?"the site is down":"mail is dead"},exports.aC=function faultOf(e){return e instanceof n.ay?`${e.message} No file was written.`:""!==codeOf(e)?`The system refused what the step needs: ${reasonOf(e)}. No file was written.`:`The step ended by a fault of its own, and no file was written: ${e instanceof Error?e.message:"Something was thrown that is not an error."} Please report it; with debug logging, the log shows where.`},exports.aD=function withDone(e,{result:t}){return 0===t.written.length?e:`${e} The settings were injected all the same.`},exports.aE=async function reportText(e,t,{input:n}){const{show:r,redact:s,ruleLink:o}=e
if("report"===n){const{jsonReport:e}=await Promise.resolve().then(()=>require("./suppressions.js")).then(e=>e.j)
return e(t,{show:r,redact:s})}const{sarifReport:a}=await Promise.resolve().then(()=>require("./sarif.js"))
return a(t,{show:r,redact:s,ruleLink:o})},exports.aF=function isReadOnly(t){try{const n=e.statSync(t,{throwIfNoEntry:!1})
return!0===n?.isFile()&&!(128&n.mode)}catch(e){if(""===codeOf(e))throw e
return!1}},exports.aG=function restore(e,t){const n=[...e].reverse().flatMap(e=>putBack(e,t))
return 0===n.length?"No file was changed.":n.join(" ")},exports.aH=function predefined(e){return n.A.get(e)},exports.aI=isSpace,exports.aJ=serverName,exports.aK=smokeTestWords,exports.aL=function mayBeShown(e,t){return n.aa(e)?!namesCredential(t):!n.ac(t,0)},exports.aM=removeFile,exports.aN=function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return n.N.has(e)?"warned":"failed"}},exports.aO=endOfDoctype,exports.aP=quoted,exports.aa=function kindByTag({bytes:e}){const t=n.ad(e)
return(t.ok?o.a(t.source.text):"").includes(n.ag)?"transform":"web-config"},exports.ab=function kindByRoot(e){return e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&n.ah(t).value===n.ag)?"transform":"web-config"},exports.ac=function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(n.s(e))},exports.ad=function tooLarge(e){return aboutFile(e,{rule:n.aj.id,level:n.aj.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})},exports.ae=function unreadable(e,t){return aboutFile(e,{rule:n.ao.id,level:n.ao.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})},exports.af=async function loadTransform(e,t,r){const s=targetOf(e,r.path),{byGlob:o}=t
if(null===s)return ready(e,await openTransform(r,{target:s,byGlob:o}),t)
const{path:a,realPath:i}=s,u=n.r(i,n.ak),l={path:a,bytes:u.ok?u.bytes:new Uint8Array},c=isForeign(l)?null:await n.al(e,{...s,byGlob:!1})
if("refused"===c?.status)return c
const f="ready"===c?.status&&null!==c.configuration.supersededBy,d=environmentOf(r.path)
if("ready"===c?.status&&!f&&/\.xdt\.config$/i.test(r.path))return{...c,environment:d}
const h=f!==/\.xdt\.config$/i.test(r.path)
return!o||!h&&n.am(a)?ready(e,await openTransform(r,{target:{file:l,isLater:f},byGlob:o}),t):{status:"unsupported"}},exports.ag=isForeign,exports.ah=function isTransform(e){return null===e||!e.ok&&"transform"===e.kind},exports.ai=ready,exports.aj=openTransform,exports.ak=realPathOfNew,exports.al=repairOf,exports.am=function originOf(e,t){let r=0
for(const s of n.ap(e)){const{start:e,end:n,text:o}=s,a=e+r
if(t<a)break
if(t<a+o.length)return{edit:s,offset:e}
r+=o.length-(n-e)}return{edit:null,offset:t-r}},exports.an=function withoutSettings$1(e){const t=e.findings.filter(({level:e})=>"file"===e||"section"===e)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}},exports.ao=detached,exports.ap=function withoutTexts({planned:e,...t}){if(null===e)return{...detached(t),planned:e}
const{write:n,...r}=e
return{...detached(t),planned:{...detached(r),write:n}}},exports.aq=function planOfRefused({path:e},{kind:t,finding:r}){return{result:{...n.aq,path:e,kind:t,target:e,verdict:"file",findings:[r]},settings:null,environments:[],places:null,write:null}},exports.ar=function unhandled({path:e},{environment:t,configuration:r}){const s=null===t?`Take it out of ${n.t("files")}.`:`Name "${n.l(r.path)}" in ${n.t("files")} in its place, and give "${n.l(t)}" as ${n.t("environment")}.`
return`"${n.l(e)}" is a transform. ${s}`},exports.as=function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in ${n.t("files")} match only ${quoted(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`},exports.at=function sourcesOf(e,[,t,n]){const[r,s]=[[],[]]
let o=0
const keepUpTo=e=>{for(;o<e;)r.push(o),o+=1,s.push(o)}
for(const a of e.matchAll(t)){const[e,...t]=a
keepUpTo(a.index),o+=e.length
for(let i=n(e,...t).length;i>0;i-=1)r.push(a.index),s.push(o)}return keepUpTo(e.length),{starts:r,ends:s}},exports.au=function piecesOf(e){return n.ar(e.slice(0,n.as)).filter(e=>!n.at.has(e))},exports.av=function isFull(e){return e instanceof Error&&"code"in e&&"EAGAIN"===e.code},exports.aw=function drained(e){return new Promise(t=>{e.write("",()=>{t()})})},exports.ax=function isSame(e,t){const r=n.au(e,"full_name")
return"string"==typeof r&&r===n.au(t,"full_name")},exports.ay=function troublesOf(e,t){if("skipped"===e.status){const n={words:smokeTestWords(e),stage:"skipped",places:[]}
return"warning"===t?[n]:[]}const r=e.blames.filter(({status:e})=>e===n.aw[t]).map(t=>({words:smokeTestWords(e,t),stage:t.diagnosis.stage,places:t.places}))
return"error"===t?r:[...r,...e.differences.map(n.ax)]},exports.az=function failedTestsWords(e){const[t,...n]=e.filter(({status:e})=>"failed"===e),r=t?.blames[0]
if(void 0===t||null===t.host||void 0===r)return null
const s=0===n.length?"":`, and ${n.length} more did not pass`
return`${outcomeWords(t,r,serverName(t.host,t.port))}${s}.`},exports.b=function whole(e,t){if(0===t.length)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const r=t.map(({status:e})=>e)
return{name:e,status:["failed","ok"].find(e=>r.includes(e))??"skipped",ms:tenths(t.reduce((e,t)=>e+t.ms,0)),detail:[...t.slice(0,n.P).map(({detail:e})=>e),...t.length>n.P?[`and ${t.length-n.P} more`]:[]].join("; ")}},exports.c=codeOf,exports.d=function decodeUtf16(e){if(e.length%2!=0)return{badByte:e.length-1}
const t=e.toString("utf16le")
return t.isWellFormed()?t:{badByte:2*t.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}},exports.e=function entryAt(t){try{return e.lstatSync(t,{throwIfNoEntry:!1})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}},exports.f=function firstBadUtf8(e){let t=0,n=e.length
for(;n-t>64;){const s=characterStart(e,t+Math.floor((n-t)/2))
r.isUtf8(e.subarray(t,s))?t=s:n=s}for(;t<n;){const n=[1,2,3,4].find(n=>r.isUtf8(e.subarray(t,t+n)))
if(void 0===n||t+n>e.length)return t
t+=n}return t},exports.g=function complaintOf(e,t){return null===e?[`${capital(n.t("environment-keys"))} has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]:e.hasPassword?[`${capital(n.t("environment-keys"))} gives a value to "${n.l(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]:[]},exports.h=capital,exports.i=function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)},exports.j=function withoutSecrets(e){return t=>"username"===t||"password"===t?"":"host"===t?hostWithoutCredentials(e(t)):e(t)},exports.k=function inputNames(){return n.m.map(([e])=>e).join(", ")},exports.l=function lackedBy(e){const t=n.k[e]
return t&&new RegExp(t,"gu")},exports.m=function marked(e,t,r){return`${n.O}${e}${r?"":n.M}${String.fromCharCode(n.C+t)}`},exports.n=function faultOf$1(e,t){return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${e instanceof Error?e.name:"no error"}). Please report it.`},exports.o=function readWorkflows(e){const t=[]
for(const r of e.files(n.F)){const s=n.W.test(r)?readText(e,r):null
if(null!==s&&t.push({path:r,text:s}),t.length===n.d)break}return t},exports.p=function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()},exports.q=async function expressionOf(e){const{default:t}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("./picomatch.js"))),n=t(e,{dot:!0,flags:"s",windows:!1})
return e=>n(e)},exports.r=reasonOf,exports.s=function spelled(e,n){const r=[]
for(const s of n.split("/")){const n=t.join(e,...r)
r.push(""===s?s:segmentOf(n,s))}return r.join("/")},exports.t=tenths,exports.u=function unread$1(e){return{ok:!1,reason:e,isTooLarge:!1}},exports.v=function visible(e){return e.toWellFormed().replaceAll(n.E," ").replaceAll(n.a()," ").replaceAll(n.b(),"")},exports.w=function weightOf({severity:e,level:t}){return n.S.indexOf(e)*n.L.length+n.L.indexOf(t)},exports.x=matchesAll,exports.y=function matchesText(e,t){return matchesAll({pattern:Array.from(e),any:"*",fits:(e,t)=>"?"===e||e===t},Array.from(t))},exports.z=function complaint(e,t){return`The pattern "${n.l(e)}" in ${n.t("files")} ${t}`}

