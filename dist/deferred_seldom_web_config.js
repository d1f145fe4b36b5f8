"use strict"
const e=require("./base.js"),t=require("./web_config.js"),$0=()=>require("./deferred_seldom_base.js"),$1=()=>require("./deferred_injecting.js"),n=require("./judging.js"),$2=()=>require("./deferred_seldom_judging.js")
function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}function readsAs(t,{attribute:n,value:r}){return null!==r&&n.read(e.ah(t).value)===r}function attributeEdits(e,t,n){const r=[],o=[]
for(const i of t){const t=e.attribute(i.attribute.name)
null===t?o.push(i):r.push(null===i.value?removal(e,t):rewrite(t,i,n))}return 0===o.length?r:[...r,addition(e,o,n)]}function rewrite(e,{value:t},n){const r=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:r}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const r=e.attributes.at(-1),o=r?.end??e.nameEnd,i=r?.quote??'"',s=e.attributes.at(-2)?.end??e.nameEnd,a=void 0===r?" ":n.text.slice(s,r.start)
return{start:o,end:o,text:t.map(({attribute:e,value:t})=>`${a}${e.name}=${i}${n.escape(String(t),i)}${i}`).join("")}}function attributeFor(e,{attribute:n}){return t.e(e,n.element)?.attribute(n.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function isEquivalent(e,t){if(e.kind!==t.kind)return!1
const n=t.attributes.get("type")
return(void 0===n||null===e.type||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n))&&("group"===t.kind||hasSameFlags(e,t))}function hasSameFlags(e,n){return t.F.every(([t,r])=>{const o=e.attributes.get(t)??r
return null===o||o===(n.attributes.get(t)??r??"true")})}function nameRewrite(e,t,n){const r=sameLetters(t.name,n)
return null===r?{}:otherName(e,t,r)}function otherName(e,t,n){return null===e.attribute(n)?{rewrite:{span:attributeName(t),after:n}}:{}}function withoutAttribute(e,{start:t,end:n}){let r=t
for(;/[ \t]/.test(e.charAt(r-1));)r-=1
return{rewrite:{span:{start:r,end:n},after:""}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null}function whiteSpaceAt(e,n){return t.W.lastIndex=n,{start:n,end:t.W.test(e)?t.W.lastIndex:n}}function xmlSpaceOf(t){const n=t.attribute("xml:space"),r=e.aV(n)
if(null===n||null===r)return null
const[,o]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(r)??[]
return"preserve"===o||"default"===o?{attribute:n,means:o}:{attribute:n,means:"nothing"}}function isDeclaredForIis(e){return"machine"===e.declaration.by||t.p(e).startsWith("system.webServer/")}function isOfElements(e){return"lockElements"===e||"lockAllElementsExcept"===e}function onItsElement(e,n){const r=t.k.find(({name:t})=>t===e)
return void 0===r||r.element===n?e:`${e}, on <${r.element}>`}function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}exports.A=function reservedHint(e){return"configSource"===e?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."},exports.B=function namedOutright(e){return n.c(e,nameSpan(e.document.root),{message:`${t.d}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})},exports.C=function namedBySource({file:e,sections:r}){const o=r.smtp[0]??e.document.root,i=o.attribute("configSource")
return n.c(e,i??nameSpan(o),{message:`${t.d}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})},exports.D=function lockable({name:e},n){return isOfElements(n)?t.f(e):t.D[e]??t.g(e)},exports.E=isOfElements,exports.F=function violations(e,r){const tellLocked=(o,i,s)=>n.c(r.file,o,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:i},words:s,location:r.location,related:e.owners.slice(0,1).map(({file:e,element:r})=>n.r("The lock",e,t.s(r)))}),o=r.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,t.h)),i=r.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(t.s(e),e.name,t.E))
return[...e.item?[tellLocked(t.s(r.element),r.name,t.E)]:[],...o,...i]},exports.G=function kindOf({owner:e,attribute:n}){return t.f(e.name).includes(n.name)?"element":t.i(n.name,e.element,e.smtp)?"prefix":"unknown"},exports.H=function mendOf(r,{element:o,name:i,attribute:s}){const a=s.name.toLowerCase()
if("timeout"===a)return withoutAttribute(r,s)
const u=t.g(i),l=Object.hasOwn(t.j,a)?t.j[a]:void 0
if(void 0===l||!u.includes(l))return nameRewrite(o,s,u)
const c=e.aV(s)??""
return"enableSsl"!==l&&"defaultCredentials"!==l||null!==n.b(c)?otherName(o,s,l):{}},exports.I=function hintFor$2(e,n){const r=n.toLowerCase(),o=t.k.map(({name:e})=>e),i=Object.hasOwn(t.j,r)?t.j[r]:void 0,s=o.find(e=>e.toLowerCase()===r)??i
if("timeout"===r)return"Delete it: the timeout can be set in code only."
if("inheritinchildapplications"===r)return'Put it on <location path=".">, around <system.net>.'
if("configsource"===r)return"Write configSource, on <smtp> in the web.config."
if(void 0!==s)return`Write ${onItsElement(s,e)}.`
const a={show:t=>onItsElement(t,e),otherwise:"delete it"}
return $2().e(n,t.g(e),a)??$2().e(n,o,a)??`Delete it; <${e}> takes ${t.g(e).join(", ")}.`},exports.J=function hintFor$1(e,n){const r=$2().e(n.name,t.f(e.name),{show:e=>`<${e}>`,otherwise:"delete it"})
return null!==r?r:"smtp"===e.name?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."},exports.K=function homesOf({declared:e}){const n=new Map,r=[...t.M.map(({path:e})=>splitPath(e)),...t.l.map(e=>({name:e,parent:t.m})),...t.I,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:o}of r){const r=n.get(e.toLowerCase())?.parents??[]
r.length>=t.n||r.includes(o)||n.set(e.toLowerCase(),{name:e,parents:[...r,o]})}return n},exports.L=function hintFor({element:{name:e},parent:n},r){const o=[...n.names,...null===n.parent?["configSections","location"]:[]],i=$2().e(e,o,t.G)
if(i?.startsWith("Write "))return i
if(t.p(n).startsWith("system.net")&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
const s=r.get(e.toLowerCase())
if(void 0===s)return i??t.o
const a=s.parents.map(t.q).join("; or in ")
return s.name===e?`Move it: <${s.name}> belongs in ${a}.`:`Write <${s.name}>, and move it into ${a}.`},exports.M=function invalidIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){const r=xmlSpaceOf(e)
"nothing"===r?.means&&t.push(r.attribute)
for(const t of e.children.toReversed())n.push(t)}return t},exports.N=function isSmtp(e){return"read"===e.status&&"smtp"===e.file.document.root.name},exports.O=function injectInto(e,n,r){const o=n.filter(t=>{const n=attributeFor(e,t)
return null===n?null!==t.value:!readsAs(n.raw,t)}),i=[]
for(const n of t.S){const s=t.e(e,n)
null!==s&&i.push(...attributeEdits(s,$1().o(o,n),r))}const s=$1().n(o,r).filter(({name:t})=>!has(e,t))
return s.length>0&&i.push($1().i(r.text,{parent:e,after:$1().l(e)},s)),{edits:i,changes:o.map(t=>$1().c(t,attributeFor(e,t)))}},exports.P=function mailOfSection({mail:[e]},r){if(void 0===e)return null
const{file:o,element:i}=e,s=t.a([i])
return null===s?null:{client:"System.Net.Mail",settings:s,login:n.l(s,r),isOfOneEnvironment:()=>!1,inComment:()=>null,at:(e,r)=>{const s=t.e(i,t.b(e).element),a=s?.attribute(e)??t.s(s??i)
return{...n.c(o,a,r),setting:e}}}},exports.Q=function openElement(e,t){return{start:e.attributes.at(-1)?.end??e.nameEnd,end:e.end,text:`>${t}</${e.name}>`}},exports.R=function isBlank(e,t,n){return $1().s(e,t)>=n},exports.a=attributeName,exports.b=function nameAt(t,n){return{start:n,end:e.J(t,n)}},exports.c=function namePattern(){const e=`A-Za-z_${classOf(t.L)}`
return new RegExp(`[${e}][${e}0-9.${classOf(t.O)}-]*`,"y")},exports.d=function networksIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop()){"network"===e.name&&t.push(e)
for(const t of e.children)n.push(t)}return t},exports.e=function contentOf({nodes:t},n){return t.map(({kind:t,start:r,end:o})=>"cdata"===t?n.slice(r+9,o-3):"text"===t||"reference"===t?e.ah(n.slice(r,o)).value:"").join("")},exports.f=function childHint({name:e}){return $2().e(e,t.C,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."},exports.g=nameRewrite,exports.h=function attributeHint(e,t){return $2().e(e,t,{show:e=>e,otherwise:"delete it"})??"Delete it."},exports.i=function isCompatible(e,t){return"machine"!==e.by||isEquivalent(e,t)},exports.j=function isSpaceOutside(e,{kind:t,start:n,end:r}){return"reference"===t&&whiteSpaceAt(e,n).end===r},exports.k=function spaceAfter({file:e},{element:t},r){const o=whiteSpaceAt(e.source.text,t.end)
return o.start===o.end?[]:[n.c(e,o,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:t.name},related:[n.r("The attribute",e,r)]})]},exports.l=function nameOf(e){return e.attribute("name")??t.s(e)},exports.m=function pathForIis({element:e,registered:n}){const r=[{element:e,registered:n}]
for(let e=r.pop();void 0!==e;e=r.pop()){if("section"===e.element.name&&isDeclaredForIis(e.registered))return t.p(e.registered)
for(const n of e.element.children.toReversed()){const o=e.registered.child(t.v(n,"name")??"")
null!==o&&r.push({element:n,registered:o})}}return null},exports.n=nameSpan,exports.o=function otherValue(e,t){return null===t||/[<&"']/.test(t)?{}:{rewrite:{span:valueSpan(e),after:t}}},exports.p=function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n),r=null===n.parent?void 0:t.get(n.parent),o=null===e?r:e.attribute
void 0===o||null!==e&&"preserve"!==e.means||t.set(n,o)}return t},exports.q=withoutAttribute,exports.r=function refused(e,t,n){const r=e.codePointAt(t)??0
return{span:{start:t,end:t+(r>65535?2:1)},code:$0().a1(r),begins:t===n||":"===e.charAt(t-1)}},exports.s=function stateOf(t){return""===t?"empty":"your@email.here"===t.toLowerCase()?"template":null!==e.aB(t)?"token":null===n.p(t)?"malformed":"set"},exports.t=function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return"xmlns:xdt"!==t.name||n?{}:withoutAttribute(e,t)},exports.u=function hintFor$3(e){const n=t.A.find(t=>t.toLowerCase()===e.toLowerCase())
return void 0===n?`Delete it; <location> takes ${t.A.join(", ")}.`:`Write ${n}.`},exports.v=function valueRewrite(t,n){const r=sameLetters((e.aV(t)??"").trim(),n)
return null===r?{}:{rewrite:{span:valueSpan(t),after:r}}},exports.w=function withoutSpace(e,{start:t,end:n}){let r=t
for(;r<n&&$0().aI(e.charCodeAt(r));)r+=1
let o=n
for(;o>r&&$0().aI(e.charCodeAt(o-1));)o-=1
return{start:r,end:o}},exports.x=function relativePath(e){const n=/^(?:~?[/\\])?([\w./ -]*\w)[/\\]?$/.exec(e.trim())?.[1]??""
return""===n||null!==t.c(n)?null:n},exports.y=function isSpaceInside(e,{kind:n,start:r,end:o}){return"reference"===n&&t.R.test(e.slice(r,o))},exports.z=function duplicateOf({element:e,location:t}){return{message:null===t?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}

