"use strict"
var indentUnit=(function(t,e){const r=withAncestors(e)
let i=false
for(const n of[...r,...r.at(-1)?.children??[]]){const e=stepBetween(t,n,n.children[0])
if(e!==null&&e!=="")return e
i||=e===""}if(i)return""
return n.j(t,e.start)?.indent.startsWith("\t")===true?"\t":"  "}),
withAncestors=(function(t){const n=[t]
for(let e=t.parent;e!==null;e=e.parent)n.push(e)
return n}),
stepBetween=(function(t,e,r){if(r===undefined)return null
const i=n.j(t,e.start)?.indent??""
const s=n.j(t,r.start)?.indent
return s?.startsWith(i)===true?s.slice(i.length):null}),
render=(function(t,n){const e=t.attributes.map((({name:t,escaped:n})=>` ${t}="${n}"`))
const r=`<${t.name}${e.join("")}`
if(t.children.length===0)return`${r} />`
const i=deeper(n)
const s=t.children.map((t=>lineBreak(i)+render(t,i)))
return`${r}>${s.join("")}${lineBreak(n)}</${t.name}>`}),
deeper=(function({at:t,unit:n}){return{at:t===null?null:{eol:t.eol,indent:t.indent+n},unit:n}}),
lineBreak=(function({at:t}){return t===null?"":t.eol+t.indent}),
insertChildren=(function(t,e,r){const{parent:i,after:s}=e
const a={at:childIndentation(t,i),unit:indentUnit(t,i)}
const u=r.map((t=>lineBreak(a)+render(t,a))).join("")
const o=a.at===null?null:n.j(t,i.start)
const l=u+lineBreak({at:o})
if(i.selfClosed)return openElement(i,l)
const c=s?.end??i.startTagEnd
const d=a.at===null?c:afterTrailingComments(t,i,c)
return{start:d,end:d,text:d===i.endTagStart?l:u}}),
afterTrailingComments=(function(t,{nodes:n},e){let i=e
for(const{kind:e,start:r,end:s}of n){if(r<i)continue
if(e!=="comment"||!isBlank(t,i,r))break
i=s}const s=skipBlank(t,i)
return r.test(t.charAt(s))?s:e}),
skipBlank=(function(t,n){let e=n
while(e<t.length&&" \t".includes(t.charAt(e)))e+=1
return e}),
childIndentation=(function(t,e){const r=e.nodes.filter((({kind:t})=>t==="comment"))
const i=n.j(t,e.start)
for(const r of e.children){const e=n.j(t,r.start)
if(e!==null)return e}for(const e of r){const r=n.j(t,e.start)
if(r!==null&&r.indent.length>(i?.indent.length??0)){return r}}const s=e.nodes.length>0&&n.j(t,e.endTagStart)===null
return i===null||s?null:{eol:i.eol,indent:i.indent+indentUnit(t,e)}}),
wantedAttributes=(function(t,n){return e.S.flatMap((e=>{const r=t[e.name]
const i=r??impliedValue(e,t,n)
return i===undefined?[]:[{attribute:e,value:i}]}))}),
impliedValue=(function({element:n,name:r,read:i},s,a){const u=a&&e.e(a,n)?.attribute(r)
if(!u)return undefined
const o=i(t.C(u.raw).value)
if(r==="defaultCredentials"&&s.userName!==undefined){return o===true?null:undefined}if(r==="deliveryMethod"&&s.host!==undefined){return o==="Network"?undefined:"Network"}return undefined}),
injectNew=(function(t,n,{wanted:r,page:i}){const s={name:"smtp",attributes:newAttributes(ofElement(r,"smtp"),i),children:newElements(r,i)}
const a={name:"mailSettings",attributes:[],children:[s]}
const u={name:"system.net",attributes:[],children:[a]}
const[o]=n.mailSettings
const[l]=n.systemNet
const c=r.map((t=>changeOf(t,null)))
const append=((t,n)=>{const e={parent:t,after:lastNode(t)}
return{edits:[insertChildren(i.text,e,[n])],changes:c}})
if(o!==undefined)return append(o,s)
if(l!==undefined)return append(l,a)
const[d]=e.c([t.root],"configSections")
const f={parent:t.root,after:d??null}
return{edits:[insertChildren(i.text,f,[u])],changes:c}}),
newElements=(function(t,n){return e.a.filter((t=>t!=="smtp")).map((e=>({name:e,attributes:newAttributes(ofElement(t,e),n),children:[]}))).filter((({attributes:t})=>t.length>0))}),
newAttributes=(function(t,n){return t.flatMap((({attribute:t,value:e})=>e===null?[]:[{name:t.name,escaped:n.escape(String(e),'"')}]))}),
ofElement=(function(t,n){return t.filter((({attribute:t})=>t.element===n))}),
lastNode=(function(t){return t.nodes.at(-1)??null}),
changeOf=(function({attribute:n,value:e},r){return{setting:n.name,before:r&&t.C(r.raw).value,after:e===null?null:String(e)}});
const t=require("./base.js")
const n=require("./judging.js")
const e=require("./web_config.js")
const r=/\r\n|\r|\n/
;;;;;;;function openElement(t,n){const e=t.attributes.at(-1)?.end??t.nameEnd
return{start:e,end:t.end,text:`>${n}</${t.name}>`}};function isBlank(t,n,e){return skipBlank(t,n)>=e};;;;function readsAs(n,{attribute:e,value:r}){return r!==null&&e.read(t.C(n).value)===r}function injectInto(t,n,r){const i=n.filter(n=>{const e=attributeFor(t,n)
return e===null?n.value!==null:!readsAs(e.raw,n)})
const s=[]
for(const n of e.a){const a=e.e(t,n)
if(a!==null)s.push(...attributeEdits(a,ofElement(i,n),r))}const a=newElements(i,r).filter(({name:n})=>!has(t,n))
if(a.length>0){s.push(insertChildren(r.text,{parent:t,after:lastNode(t)},a))}return{edits:s,changes:i.map(n=>changeOf(n,attributeFor(t,n)))}};function attributeEdits(t,n,e){const r=[]
const i=[]
for(const s of n){const n=t.attribute(s.attribute.name)
if(n===null)i.push(s)
else r.push(s.value===null?removal(t,n):rewrite(n,s,e))}return i.length===0?r:[...r,addition(t,i,e)]}function rewrite(t,{value:n},e){const r=e.escape(String(n),t.quote)
return{start:t.valueStart,end:t.valueEnd,text:r}}function removal(t,n){const e=t.attributes.findLast(({end:t})=>t<=n.start)
return{start:e?.end??t.nameEnd,end:n.end,text:""}}function addition(t,n,e){const r=t.attributes.at(-1)
const i=r?.end??t.nameEnd
const s=r?.quote??'"'
const a=t.attributes.at(-2)?.end??t.nameEnd
const u=r===undefined?" ":e.text.slice(a,r.start)
const o=n.map(({attribute:t,value:n})=>`${u}${t.name}=${s}${e.escape(String(n),s)}${s}`)
return{start:i,end:i,text:o.join("")}};;;function attributeFor(t,{attribute:n}){return e.e(t,n.element)?.attribute(n.name)??null}function has(t,n){return t.children.some(({name:t})=>t===n)};;exports.a=injectInto
exports.b=indentUnit
exports.c=insertChildren
exports.i=injectNew
exports.r=render
exports.w=wantedAttributes

