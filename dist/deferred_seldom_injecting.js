"use strict"
var t=function readsAs(t,{attribute:e,value:n}){return null!==n&&e.read(o.ah(t).value)===n},e=function attributeEdits(t,e,u){const s=[],i=[]
for(const a of e){const e=t.attribute(a.attribute.name)
null===e?i.push(a):s.push(null===a.value?r(t,e):n(e,a,u))}return 0===i.length?s:[...s,a(t,i,u)]},n=function rewrite(t,{value:e},n){const r=n.escape(String(e),t.quote)
return{start:t.valueStart,end:t.valueEnd,text:r}},r=function removal(t,e){const n=t.attributes.findLast(({end:t})=>t<=e.start)
return{start:n?.end??t.nameEnd,end:e.end,text:""}},a=function addition(t,e,n){const r=t.attributes.at(-1),a=r?.end??t.nameEnd,u=r?.quote??'"',s=t.attributes.at(-2)?.end??t.nameEnd,i=void 0===r?" ":n.text.slice(s,r.start)
return{start:a,end:a,text:e.map(({attribute:t,value:e})=>`${i}${t.name}=${u}${n.escape(String(e),u)}${u}`).join("")}},u=function attributeFor(t,{attribute:e}){return i.a(t,e.element)?.attribute(e.name)??null},s=function has(t,e){return t.children.some(({name:t})=>t===e)}
const $0=()=>require("./deferred_injecting.js"),i=require("./web_config.js"),o=require("./base.js")
exports.a=function isBlank(t,e,n){return $0().s(t,e)>=n},exports.i=function injectInto(n,r,a){const o=r.filter(e=>{const r=u(n,e)
return null===r?null!==e.value:!t(r.raw,e)}),l=[]
for(const t of i.x){const r=i.a(n,t)
null!==r&&l.push(...e(r,$0().o(o,t),a))}const c=$0().n(o,a).filter(({name:t})=>!s(n,t))
return c.length>0&&l.push($0().a(a.text,{parent:n,after:$0().l(n)},c)),{edits:l,changes:o.map(t=>$0().c(t,u(n,t)))}},exports.o=function openElement(t,e){return{start:t.attributes.at(-1)?.end??t.nameEnd,end:t.end,text:`>${e}</${t.name}>`}}

