"use strict"
var indentUnit=(function(t,e){const r=withAncestors(e)
let i=!1
for(const n of[...r,...r.at(-1)?.children??[]]){const e=stepBetween(t,n,n.children[0])
if(null!==e&&""!==e)return e
i||=""===e}return i?"":!0===n.j(t,e.start)?.indent.startsWith("\t")?"\t":"  "}),
withAncestors=(function(t){const n=[t]
for(let e=t.parent;null!==e;e=e.parent)n.push(e)
return n}),
stepBetween=(function(t,e,r){if(void 0===r)return null
const i=n.j(t,e.start)?.indent??""
const s=n.j(t,r.start)?.indent
return!0===s?.startsWith(i)?s.slice(i.length):null}),
render=(function(t,n){const e=t.attributes.map((({name:t,escaped:n})=>` ${t}="${n}"`))
const r=`<${t.name}${e.join("")}`
if(0===t.children.length)return`${r} />`
const i=deeper(n)
const s=t.children.map((t=>lineBreak(i)+render(t,i)))
return`${r}>${s.join("")}${lineBreak(n)}</${t.name}>`}),
deeper=(function({at:t,unit:n}){return{at:null===t?null:{eol:t.eol,indent:t.indent+n},unit:n}}),
lineBreak=(function({at:t}){return null===t?"":t.eol+t.indent}),
insertChildren=(function(t,e,r){const{parent:i,after:s}=e
const a={at:childIndentation(t,i),unit:indentUnit(t,i)}
const o=r.map((t=>lineBreak(a)+render(t,a))).join("")
const u=null===a.at?null:n.j(t,i.start)
const l=o+lineBreak({at:u})
if(i.selfClosed)return openElement(i,l)
const c=s?.end??i.startTagEnd
const d=null===a.at?c:afterTrailingComments(t,i,c)
return{start:d,end:d,text:d===i.endTagStart?l:o}}),
afterTrailingComments=(function(t,{nodes:n},e){let i=e
for(const{kind:e,start:r,end:s}of n)if(!(r<i)){if("comment"!==e||!isBlank(t,i,r))break
i=s}const s=skipBlank(t,i)
return r.test(t.charAt(s))?s:e}),
skipBlank=(function(t,n){let e=n
for(;e<t.length&&" \t".includes(t.charAt(e));)e+=1
return e}),
childIndentation=(function(t,e){const r=e.nodes.filter((({kind:t})=>"comment"===t))
const i=n.j(t,e.start)
for(const r of e.children){const e=n.j(t,r.start)
if(null!==e)return e}for(const e of r){const r=n.j(t,e.start)
if(null!==r&&r.indent.length>(i?.indent.length??0))return r}const s=e.nodes.length>0&&null===n.j(t,e.endTagStart)
return null===i||s?null:{eol:i.eol,indent:i.indent+indentUnit(t,e)}}),
impliedValue=(function({element:n,name:r,read:i},s,a){const o=a&&e.e(a,n)?.attribute(r)
if(!o)return
const u=i(t.C(o.raw).value)
return"defaultCredentials"===r&&void 0!==s.userName?!0===u?null:void 0:"deliveryMethod"===r&&void 0!==s.host?"Network"===u?void 0:"Network":void 0}),
newElements=(function(t,n){return e.a.filter((t=>"smtp"!==t)).map((e=>({name:e,attributes:newAttributes(ofElement(t,e),n),children:[]}))).filter((({attributes:t})=>t.length>0))}),
newAttributes=(function(t,n){return t.flatMap((({attribute:t,value:e})=>null===e?[]:[{name:t.name,escaped:n.escape(String(e),'"')}]))}),
ofElement=(function(t,n){return t.filter((({attribute:t})=>t.element===n))}),
lastNode=(function(t){return t.nodes.at(-1)??null}),
changeOf=(function({attribute:n,value:e},r){return{setting:n.name,before:r&&t.C(r.raw).value,after:null===e?null:String(e)}});
const t=require("./base.js")
const n=require("./judging.js")
const e=require("./web_config.js")
const r=/\r\n|\r|\n/
;;;;;;;function openElement(t,n){const e=t.attributes.at(-1)?.end??t.nameEnd
return{start:e,end:t.end,text:`>${n}</${t.name}>`}};function isBlank(t,n,e){return skipBlank(t,n)>=e};;;function readsAs(n,{attribute:e,value:r}){return null!==r&&e.read(t.C(n).value)===r}function attributeEdits(t,n,e){const r=[]
const i=[]
for(const s of n){const n=t.attribute(s.attribute.name)
null===n?i.push(s):r.push(null===s.value?removal(t,n):rewrite(n,s,e))}return 0===i.length?r:[...r,addition(t,i,e)]}function rewrite(t,{value:n},e){const r=e.escape(String(n),t.quote)
return{start:t.valueStart,end:t.valueEnd,text:r}}function removal(t,n){const e=t.attributes.findLast(({end:t})=>t<=n.start)
return{start:e?.end??t.nameEnd,end:n.end,text:""}}function addition(t,n,e){const r=t.attributes.at(-1)
const i=r?.end??t.nameEnd
const s=r?.quote??'"'
const a=t.attributes.at(-2)?.end??t.nameEnd
const o=void 0===r?" ":e.text.slice(a,r.start)
const u=n.map(({attribute:t,value:n})=>`${o}${t.name}=${s}${e.escape(String(n),s)}${s}`)
return{start:i,end:i,text:u.join("")}};;;function attributeFor(t,{attribute:n}){return e.e(t,n.element)?.attribute(n.name)??null}function has(t,n){return t.children.some(({name:t})=>t===n)};;exports.a=function injectInto(t,n,r){const i=n.filter(n=>{const e=attributeFor(t,n)
return null===e?null!==n.value:!readsAs(e.raw,n)})
const s=[]
for(const n of e.a){const a=e.e(t,n)
null!==a&&s.push(...attributeEdits(a,ofElement(i,n),r))}const a=newElements(i,r).filter(({name:n})=>!has(t,n))
a.length>0&&s.push(insertChildren(r.text,{parent:t,after:lastNode(t)},a))
return{edits:s,changes:i.map(n=>changeOf(n,attributeFor(t,n)))}}
exports.b=indentUnit
exports.c=insertChildren
exports.i=(function injectNew(t,n,{wanted:r,page:i}){const s={name:"smtp",attributes:newAttributes(ofElement(r,"smtp"),i),children:newElements(r,i)}
const a={name:"mailSettings",attributes:[],children:[s]}
const o={name:"system.net",attributes:[],children:[a]}
const[u]=n.mailSettings
const[l]=n.systemNet
const c=r.map((t=>changeOf(t,null)))
const append=((t,n)=>{const e={parent:t,after:lastNode(t)}
return{edits:[insertChildren(i.text,e,[n])],changes:c}})
if(void 0!==u)return append(u,s)
if(void 0!==l)return append(l,a)
const[d]=e.c([t.root],"configSections")
const f={parent:t.root,after:d??null}
return{edits:[insertChildren(i.text,f,[o])],changes:c}})
exports.r=render
exports.w=(function wantedAttributes(t,n){return e.S.flatMap((e=>{const r=t[e.name]
const i=r??impliedValue(e,t,n)
return void 0===i?[]:[{attribute:e,value:i}]}))})

