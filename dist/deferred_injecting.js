"use strict"
var t=(function indentUnit(t,r){const i=n(r)
let o=!1
for(const n of[...i,...i.at(-1)?.children??[]]){const r=e(t,n,n.children[0])
if(null!==r&&""!==r)return r
o||=""===r}return o?"":!0===v.q(t,r.start)?.indent.startsWith("\t")?"\t":"  "}),n=(function withAncestors(t){const n=[t]
for(let e=t.parent;null!==e;e=e.parent)n.push(e)
return n}),e=(function stepBetween(t,n,e){if(void 0===e)return null
const r=v.q(t,n.start)?.indent??"",i=v.q(t,e.start)?.indent
return!0===i?.startsWith(r)?i.slice(r.length):null}),r=(function render(t,n){const e=t.attributes.map((({name:t,escaped:n})=>` ${t}="${n}"`)),r=`<${t.name}${e.join("")}`
if(0===t.children.length)return`${r} />`
const a=i(n)
return`${r}>${t.children.map((t=>o(a)+render(t,a))).join("")}${o(n)}</${t.name}>`}),i=(function deeper({at:t,unit:n}){return{at:null===t?null:{eol:t.eol,indent:t.indent+n},unit:n}}),o=(function lineBreak({at:t}){return null===t?"":t.eol+t.indent}),a=(function insertChildren(n,e,i){const{parent:a,after:l}=e,c={at:u(n,a),unit:t(n,a)},d=i.map((t=>o(c)+r(t,c))).join(""),f=d+o({at:null===c.at?null:v.q(n,a.start)})
if(a.selfClosed)return $0().Q(a,f)
const m=l?.end??a.startTagEnd,p=null===c.at?m:s(n,a,m)
return{start:p,end:p,text:p===a.endTagStart?f:d}}),s=(function afterTrailingComments(t,{nodes:n},e){let r=e
for(const{kind:e,start:i,end:o}of n)if(!(i<r)){if("comment"!==e||!$0().R(t,r,i))break
r=o}const i=l(t,r)
return w.test(t.charAt(i))?i:e}),l=(function skipBlank(t,n){let e=n
for(;e<t.length&&" \t".includes(t.charAt(e));)e+=1
return e}),u=(function childIndentation(n,e){const r=e.nodes.filter((({kind:t})=>"comment"===t)),i=v.q(n,e.start)
for(const t of e.children){const e=v.q(n,t.start)
if(null!==e)return e}for(const t of r){const e=v.q(n,t.start)
if(null!==e&&e.indent.length>(i?.indent.length??0))return e}const o=e.nodes.length>0&&null===v.q(n,e.endTagStart)
return null===i||o?null:{eol:i.eol,indent:i.indent+t(n,e)}}),c=(function impliedValue({element:t,name:n,read:e},r,i){const o=i&&b.e(i,t)?.attribute(n)
if(!o)return
const a=e(g.ah(o.raw).value)
return"defaultCredentials"===n&&void 0!==r.userName?!0===a?null:void 0:"deliveryMethod"===n&&void 0!==r.host?"Network"===a?void 0:"Network":void 0}),d=(function newElements(t,n){return b.S.filter((t=>"smtp"!==t)).map((e=>({name:e,attributes:f(m(t,e),n),children:[]}))).filter((({attributes:t})=>t.length>0))}),f=(function newAttributes(t,n){return t.flatMap((({attribute:t,value:e})=>null===e?[]:[{name:t.name,escaped:n.escape(String(e),'"')}]))}),m=(function ofElement(t,n){return t.filter((({attribute:t})=>t.element===n))}),p=(function lastNode(t){return t.nodes.at(-1)??null}),h=(function changeOf({attribute:t,value:n},e){return{setting:t.name,before:e&&g.ah(e.raw).value,after:null===n?null:String(n)}})
const g=require("./base.js"),b=require("./web_config.js"),v=require("./judging.js"),$0=()=>require("./deferred_seldom_web_config.js"),w=/\r\n|\r|\n/
exports.a=(function injectNew(t,n,{wanted:e,page:r}){const i={name:"smtp",attributes:f(m(e,"smtp"),r),children:d(e,r)},o={name:"mailSettings",attributes:[],children:[i]},s={name:"system.net",attributes:[],children:[o]},[l]=n.mailSettings,[u]=n.systemNet,c=e.map((t=>h(t,null))),append=((t,n)=>{const e={parent:t,after:p(t)}
return{edits:[a(r.text,e,[n])],changes:c}})
if(void 0!==l)return append(l,i)
if(void 0!==u)return append(u,o)
const[g]=b.y([t.root],"configSections"),v={parent:t.root,after:g??null}
return{edits:[a(r.text,v,[s])],changes:c}}),exports.b=t,exports.c=h,exports.i=a,exports.l=p,exports.n=d,exports.o=m,exports.r=r,exports.s=l,exports.w=(function wantedAttributes(t,n){return b.k.flatMap((e=>{const r=t[e.name]??c(e,t,n)
return void 0===r?[]:[{attribute:e,value:r}]}))})

