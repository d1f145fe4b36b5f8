"use strict"
var e=function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")},t=function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}},n=function attributeName({start:e,nameEnd:t}){return{start:e,end:t}},r=function isEquivalent(e,t){if(e.kind!==t.kind)return!1
const n=t.attributes.get("type")
return(void 0===n||null===e.type||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n))&&("group"===t.kind||o(e,t))},o=function hasSameFlags(e,t){return x.F.every(([n,r])=>{const o=e.attributes.get(n)??r
return null===o||o===(t.attributes.get(n)??r??"true")})},i=function nameRewrite(e,t,n){const r=l(t.name,n)
return null===r?{}:s(e,t,r)},s=function otherName(e,t,r){return null===e.attribute(r)?{rewrite:{span:n(t),after:r}}:{}},a=function withoutAttribute(e,{start:t,end:n}){let r=t
for(;/[ \t]/.test(e.charAt(r-1));)r-=1
return{rewrite:{span:{start:r,end:n},after:""}}},u=function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}},l=function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null},c=function whiteSpaceAt(e,t){return x.W.lastIndex=t,{start:t,end:x.W.test(e)?x.W.lastIndex:t}},m=function xmlSpaceOf(e){const t=e.attribute("xml:space"),n=g.b0(t)
if(null===t||null===n)return null
const[,r]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(n)??[]
return"preserve"===r||"default"===r?{attribute:t,means:r}:{attribute:t,means:"nothing"}},f=function isDeclaredForIis(e){return"machine"===e.declaration.by||x.p(e).startsWith("system.webServer/")},p=function isOfElements(e){return"lockElements"===e||"lockAllElementsExcept"===e},d=function onItsElement(e,t){const n=x.k.find(({name:t})=>t===e)
return void 0===n||n.element===t?e:`${e}, on <${n.element}>`},h=function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}
const g=require("./base.js"),x=require("./web_config.js"),$0=()=>require("./deferred_seldom_base.js"),w=require("./judging.js"),$1=()=>require("./deferred_seldom_judging.js")
exports.A=function reservedHint(e){return"configSource"===e?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."},exports.B=function namedOutright(e){return w.d(e,t(e.document.root),{message:`${x.f}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})},exports.C=function namedBySource({file:e,sections:n}){const r=n.smtp[0]??e.document.root,o=r.attribute("configSource")
return w.d(e,o??t(r),{message:`${x.f}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})},exports.D=function lockable({name:e},t){return p(t)?x.g(e):x.D[e]??x.h(e)},exports.E=p,exports.F=function violations(e,t){const tellLocked=(n,r,o)=>w.d(t.file,n,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:r},words:o,location:t.location,related:e.owners.slice(0,1).map(({file:e,element:t})=>w.r("The lock",e,x.s(t)))}),r=t.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(n(e),e.name,x.i)),o=t.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(x.s(e),e.name,x.E))
return[...e.item?[tellLocked(x.s(t.element),t.name,x.E)]:[],...r,...o]},exports.G=function kindOf({owner:e,attribute:t}){return x.g(e.name).includes(t.name)?"element":x.j(t.name,e.element,e.smtp)?"prefix":"unknown"},exports.H=function mendOf(e,{element:t,name:n,attribute:r}){const o=r.name.toLowerCase()
if("timeout"===o)return a(e,r)
const u=x.h(n),l=Object.hasOwn(x.S,o)?x.S[o]:void 0
if(void 0===l||!u.includes(l))return i(t,r,u)
const c=g.b0(r)??""
return"enableSsl"!==l&&"defaultCredentials"!==l||null!==w.b(c)?s(t,r,l):{}},exports.I=function hintFor$2(e,t){const n=t.toLowerCase(),r=x.k.map(({name:e})=>e),o=Object.hasOwn(x.S,n)?x.S[n]:void 0,i=r.find(e=>e.toLowerCase()===n)??o
if("timeout"===n)return"Delete it: the timeout can be set in code only."
if("inheritinchildapplications"===n)return'Put it on <location path=".">, around <system.net>.'
if("configsource"===n)return"Write configSource, on <smtp> in the web.config."
if(void 0!==i)return`Write ${d(i,e)}.`
const s={show:t=>d(t,e),otherwise:"delete it"}
return $1().e(t,x.h(e),s)??$1().e(t,r,s)??`Delete it; <${e}> takes ${x.h(e).join(", ")}.`},exports.J=function hintFor$1(e,t){const n=$1().e(t.name,x.g(e.name),{show:e=>`<${e}>`,otherwise:"delete it"})
return null!==n?n:"smtp"===e.name?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."},exports.K=function homesOf({declared:e}){const t=new Map,n=[...x.M.map(({path:e})=>h(e)),...x.l.map(e=>({name:e,parent:x.n})),...x.I,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:r}of n){const n=t.get(e.toLowerCase())?.parents??[]
n.length>=x.q||n.includes(r)||t.set(e.toLowerCase(),{name:e,parents:[...n,r]})}return t},exports.L=function hintFor({element:{name:e},parent:t},n){const r=[...t.names,...null===t.parent?["configSections","location"]:[]],o=$1().e(e,r,x.G)
if(o?.startsWith("Write "))return o
if(x.p(t).startsWith("system.net")&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
const i=n.get(e.toLowerCase())
if(void 0===i)return o??x.t
const s=i.parents.map(x.u).join("; or in ")
return i.name===e?`Move it: <${i.name}> belongs in ${s}.`:`Write <${i.name}>, and move it into ${s}.`},exports.M=function invalidIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){const r=m(e)
"nothing"===r?.means&&t.push(r.attribute)
for(const t of e.children.toReversed())n.push(t)}return t},exports.N=function isSmtp(e){return"read"===e.status&&"smtp"===e.file.document.root.name},exports.O=function mailOfSection({mail:[e]},t){if(void 0===e)return null
const{file:n,element:r}=e,o=x.e([r])
return null===o?null:{client:"System.Net.Mail",settings:o,login:w.l(o,t),isOfOneEnvironment:()=>!1,inComment:()=>null,at:(e,t)=>{const o=x.a(r,x.b(e).element),i=o?.attribute(e)??x.s(o??r)
return{...w.d(n,i,t),setting:e}}}},exports.a=n,exports.b=function nameAt(e,t){return{start:t,end:g.J(e,t)}},exports.c=function namePattern(){const t=`A-Za-z_${e(x.L)}`
return new RegExp(`[${t}][${t}0-9.${e(x.O)}-]*`,"y")},exports.d=function networksIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){"network"===e.name&&t.push(e)
for(const t of e.children)n.push(t)}return t},exports.e=function contentOf({nodes:e},t){return e.map(({kind:e,start:n,end:r})=>"cdata"===e?t.slice(n+9,r-3):"text"===e||"reference"===e?g.ah(t.slice(n,r)).value:"").join("")},exports.f=function childHint({name:e}){return $1().e(e,x.C,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."},exports.g=i,exports.h=function attributeHint(e,t){return $1().e(e,t,{show:e=>e,otherwise:"delete it"})??"Delete it."},exports.i=function isCompatible(e,t){return"machine"!==e.by||r(e,t)},exports.j=function isSpaceOutside(e,{kind:t,start:n,end:r}){return"reference"===t&&c(e,n).end===r},exports.k=function spaceAfter({file:e},{element:t},n){const r=c(e.source.text,t.end)
return r.start===r.end?[]:[w.d(e,r,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:t.name},related:[w.r("The attribute",e,n)]})]},exports.l=function nameOf(e){return e.attribute("name")??x.s(e)},exports.m=function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();void 0!==e;e=n.pop()){if("section"===e.element.name&&f(e.registered))return x.p(e.registered)
for(const t of e.element.children.toReversed()){const r=e.registered.child(x.c(t,"name")??"")
null!==r&&n.push({element:t,registered:r})}}return null},exports.n=t,exports.o=function otherValue(e,t){return null===t||/[<&"']/.test(t)?{}:{rewrite:{span:u(e),after:t}}},exports.p=function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=m(n),r=null===n.parent?void 0:t.get(n.parent),o=null===e?r:e.attribute
void 0===o||null!==e&&"preserve"!==e.means||t.set(n,o)}return t},exports.q=a,exports.r=function refused(e,t,n){const r=e.codePointAt(t)??0
return{span:{start:t,end:t+(r>65535?2:1)},code:$0().a0(r),begins:t===n||":"===e.charAt(t-1)}},exports.s=function stateOf(e){return""===e?"empty":"your@email.here"===e.toLowerCase()?"template":null!==g.aC(e)?"token":null===w.p(e)?"malformed":"set"},exports.t=function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return"xmlns:xdt"!==t.name||n?{}:a(e,t)},exports.u=function hintFor$3(e){const t=x.A.find(t=>t.toLowerCase()===e.toLowerCase())
return void 0===t?`Delete it; <location> takes ${x.A.join(", ")}.`:`Write ${t}.`},exports.v=function valueRewrite(e,t){const n=l((g.b0(e)??"").trim(),t)
return null===n?{}:{rewrite:{span:u(e),after:n}}},exports.w=function withoutSpace(e,{start:t,end:n}){let r=t
for(;r<n&&$0().aF(e.charCodeAt(r));)r+=1
let o=n
for(;o>r&&$0().aF(e.charCodeAt(o-1));)o-=1
return{start:r,end:o}},exports.x=function relativePath(e){const t=/^(?:~?[/\\])?([\w./ -]*\w)[/\\]?$/.exec(e.trim())?.[1]??""
return""===t||null!==x.d(t)?null:t},exports.y=function isSpaceInside(e,{kind:t,start:n,end:r}){return"reference"===t&&x.R.test(e.slice(n,r))},exports.z=function duplicateOf({element:e,location:t}){return{message:null===t?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}

