"use strict"
var indentUnit=(function(t,n){const r=withAncestors(n)
let i=!1
for(const e of[...r,...r.at(-1)?.children??[]]){const n=stepBetween(t,e,e.children[0])
if(null!==n&&""!==n)return n
i||=""===n}return i?"":!0===e.j(t,n.start)?.indent.startsWith("\t")?"\t":"  "}),
withAncestors=(function(t){const e=[t]
for(let n=t.parent;null!==n;n=n.parent)e.push(n)
return e}),
stepBetween=(function(t,n,r){if(void 0===r)return null
const i=e.j(t,n.start)?.indent??"",a=e.j(t,r.start)?.indent
return!0===a?.startsWith(i)?a.slice(i.length):null}),
render=(function(t,e){const n=t.attributes.map((({name:t,escaped:e})=>` ${t}="${e}"`)),r=`<${t.name}${n.join("")}`
if(0===t.children.length)return`${r} />`
const i=deeper(e)
return`${r}>${t.children.map((t=>lineBreak(i)+render(t,i))).join("")}${lineBreak(e)}</${t.name}>`}),
deeper=(function({at:t,unit:e}){return{at:null===t?null:{eol:t.eol,indent:t.indent+e},unit:e}}),
lineBreak=(function({at:t}){return null===t?"":t.eol+t.indent}),
insertChildren=(function(t,n,r){const{parent:i,after:a}=n,u={at:childIndentation(t,i),unit:indentUnit(t,i)},l=r.map((t=>lineBreak(u)+render(t,u))).join(""),s=l+lineBreak({at:null===u.at?null:e.j(t,i.start)})
if(i.selfClosed)return openElement(i,s)
const o=a?.end??i.startTagEnd,d=null===u.at?o:afterTrailingComments(t,i,o)
return{start:d,end:d,text:d===i.endTagStart?s:l}}),
afterTrailingComments=(function(t,{nodes:e},n){let i=n
for(const{kind:n,start:r,end:a}of e)if(!(r<i)){if("comment"!==n||!isBlank(t,i,r))break
i=a}const a=skipBlank(t,i)
return r.test(t.charAt(a))?a:n}),
skipBlank=(function(t,e){let n=e
for(;n<t.length&&" \t".includes(t.charAt(n));)n+=1
return n}),
childIndentation=(function(t,n){const r=n.nodes.filter((({kind:t})=>"comment"===t)),i=e.j(t,n.start)
for(const r of n.children){const n=e.j(t,r.start)
if(null!==n)return n}for(const n of r){const r=e.j(t,n.start)
if(null!==r&&r.indent.length>(i?.indent.length??0))return r}const a=n.nodes.length>0&&null===e.j(t,n.endTagStart)
return null===i||a?null:{eol:i.eol,indent:i.indent+indentUnit(t,n)}}),
impliedValue=(function({element:e,name:r,read:i},a,u){const l=u&&n.e(u,e)?.attribute(r)
if(!l)return
const s=i(t.G(l.raw).value)
return"defaultCredentials"===r&&void 0!==a.userName?!0===s?null:void 0:"deliveryMethod"===r&&void 0!==a.host?"Network"===s?void 0:"Network":void 0}),
newElements=(function(t,e){return n.a.filter((t=>"smtp"!==t)).map((n=>({name:n,attributes:newAttributes(ofElement(t,n),e),children:[]}))).filter((({attributes:t})=>t.length>0))}),
newAttributes=(function(t,e){return t.flatMap((({attribute:t,value:n})=>null===n?[]:[{name:t.name,escaped:e.escape(String(n),'"')}]))}),
ofElement=(function(t,e){return t.filter((({attribute:t})=>t.element===e))}),
lastNode=(function(t){return t.nodes.at(-1)??null}),
changeOf=(function({attribute:e,value:n},r){return{setting:e.name,before:r&&t.G(r.raw).value,after:null===n?null:String(n)}});
const t=require("./base.js"),e=require("./judging.js"),n=require("./web_config.js"),r=/\r\n|\r|\n/
;;;;;;;function openElement(t,e){return{start:t.attributes.at(-1)?.end??t.nameEnd,end:t.end,text:`>${e}</${t.name}>`}};function isBlank(t,e,n){return skipBlank(t,e)>=n};;;function readsAs(e,{attribute:n,value:r}){return null!==r&&n.read(t.G(e).value)===r}function attributeEdits(t,e,n){const r=[],i=[]
for(const a of e){const e=t.attribute(a.attribute.name)
null===e?i.push(a):r.push(null===a.value?removal(t,e):rewrite(e,a,n))}return 0===i.length?r:[...r,addition(t,i,n)]}function rewrite(t,{value:e},n){const r=n.escape(String(e),t.quote)
return{start:t.valueStart,end:t.valueEnd,text:r}}function removal(t,e){const n=t.attributes.findLast(({end:t})=>t<=e.start)
return{start:n?.end??t.nameEnd,end:e.end,text:""}}function addition(t,e,n){const r=t.attributes.at(-1),i=r?.end??t.nameEnd,a=r?.quote??'"',u=t.attributes.at(-2)?.end??t.nameEnd,l=void 0===r?" ":n.text.slice(u,r.start)
return{start:i,end:i,text:e.map(({attribute:t,value:e})=>`${l}${t.name}=${a}${n.escape(String(e),a)}${a}`).join("")}};;;function attributeFor(t,{attribute:e}){return n.e(t,e.element)?.attribute(e.name)??null}function has(t,e){return t.children.some(({name:t})=>t===e)};;exports.a=function injectInto(t,e,r){const i=e.filter(e=>{const n=attributeFor(t,e)
return null===n?null!==e.value:!readsAs(n.raw,e)}),a=[]
for(const e of n.a){const u=n.e(t,e)
null!==u&&a.push(...attributeEdits(u,ofElement(i,e),r))}const u=newElements(i,r).filter(({name:e})=>!has(t,e))
return u.length>0&&a.push(insertChildren(r.text,{parent:t,after:lastNode(t)},u)),{edits:a,changes:i.map(e=>changeOf(e,attributeFor(t,e)))}},exports.b=indentUnit,exports.c=insertChildren,exports.i=(function injectNew(t,e,{wanted:r,page:i}){const a={name:"smtp",attributes:newAttributes(ofElement(r,"smtp"),i),children:newElements(r,i)},u={name:"mailSettings",attributes:[],children:[a]},l={name:"system.net",attributes:[],children:[u]},[s]=e.mailSettings,[o]=e.systemNet,d=r.map((t=>changeOf(t,null))),append=((t,e)=>{const n={parent:t,after:lastNode(t)}
return{edits:[insertChildren(i.text,n,[e])],changes:d}})
if(void 0!==s)return append(s,a)
if(void 0!==o)return append(o,u)
const[c]=n.c([t.root],"configSections"),f={parent:t.root,after:c??null}
return{edits:[insertChildren(i.text,f,[l])],changes:d}}),exports.r=render,exports.w=(function wantedAttributes(t,e){return n.S.flatMap((n=>{const r=t[n.name]??impliedValue(n,t,e)
return void 0===r?[]:[{attribute:n,value:r}]}))})

