"use strict"
var e=function meaningOf({namespace:e,localName:t}){return`${t} ${e}`},t=function isTextual(e){const{kind:t}=e
return"text"===t||"white-space"===t||"cdata"===t||"reference"===t},n=function following(e,t){return"element"!==e.kind&&"document"!==e.kind||null===e.first?r(e,t):e.first},r=function followingOutside(e,t){let n=e
for(;n!==t&&"document"!==n.kind;){if(null!==n.next)return n.next
if(null===n.parent)return null
n=n.parent}return null},o=function build(e,{keepSpace:t}){try{return{ok:!0,document:new($0().B)(e,t).build()}}catch(e){if(!(e instanceof $0().U))throw e
return{ok:!1,fault:e.fault}}},s=function isTouched(e,{changed:t,inserted:n,removed:r}){const o=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;null!==n;n=u(n,e))if("element"===n.kind&&(t.has(n)||o.has(n)))return!0
return!1},u=function inOrder(e,t){return"element"!==e.kind&&e===t?null:n(e,t)},a=function written(e){const t=[],n=[],r=new($0().W)(!1)
let o=!0
const close=()=>{r.leave(),t.push(`</${n.pop()?.name??""}>`)}
for(let s=e;null!==s;s=u(s,e)){for(;n.length>0&&n.at(-1)?.element!==s.parent;)close()
if("element"!==s.kind){i(s),t.push(d(s))
continue}const e=r.enter(s)
o&&=0===e.declarations.length
const u=null===s.first&&!1!==s.source?.selfClosed
t.push(c(e),u?" />":">"),u?r.leave():n.push({element:s,name:e.name})}for(;n.length>0;)close()
return{text:t.join(""),isComplete:o}},i=function refuseHyphens(e){if(l(e))throw new($0().S)("comment-hyphens")},l=function hasForbiddenHyphens({kind:e,value:t}){return"comment"===e&&/--|-$/.test(t)},c=function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${f(e.attribute.value)}"`),o=n.map(({prefix:e,namespace:t})=>` xmlns${""===e?"":`:${e}`}="${f(t)}"`)
return`<${e}${r.join("")}${o.join("")}`},f=function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>U.aQ[e]??e)},d=function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return p(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${""===t?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}},p=function escapedText(e){return e.replaceAll(/[&<>]/g,e=>U.aQ[e]??e)},m=function declaredEncoding({bytes:e,source:t}){return 239===e[0]&&187===e[1]||t.encoding.startsWith("utf-16")?null:$0().D.exec(t.text)?.[1]?.toLowerCase()??null},h=function isInDocument(e){let t=e
for(;null!==t.parent;)t=t.parent
return"document"===t.kind},x=function isNextToMarkup({previous:e,next:t}){return"white-space"!==e?.kind||"comment"===t?.kind},g=function narrowEncoding(e){const t=m(e)??""
return(Object.hasOwn($0().a,t)?$0().a[t]:void 0)??null},w=function savedFile(e,t){const n=U.aR(e.source.text,t),r=g(e)
if(null!==r)return{path:e.path,bytes:U.aS(n,r)}
const o="utf-8"===m(e)?$0().M:$0().b
return{path:e.path,bytes:H.Buffer.concat([o,e.source.encode(n)])}},b=function asSaved(e,t){const n=g(t),r=null===n?null:$3().l(n)
if(null===r)return e
const o=e.map(e=>({...e,text:e.text.replaceAll(r,"?")}))
return[...k(t.source.text,r,e),...o]},k=function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start),o=[]
let s=0
for(const{index:n,0:u}of e.matchAll(t)){for(;(r[s]?.end??1/0)<=n;)s+=1;(r[s]?.start??1/0)<=n||o.push({start:n,end:n+u.length,text:"?",from:null})}return o},v=function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}},y=function joinedSpace(e,t){const n=[]
let r=null
for(const o of e.children){if("white-space"===o.kind&&null!==o.source&&"white-space"===r?.kind&&null!==r.source){const breaks=e=>null!==e.source&&t.slice(e.source.start,e.source.end).includes("\n"),e=!breaks(o)&&breaks(r)?o:r
if(null!==e.source&&n.push(v(e.source)),e===o)continue}r=o}return n},S=function tagEdits(e,t){const{source:n}=e
if(null===n||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...$(n,r.name),...O(e,n,{...t,tag:r}),...j(e,n,t)]},$=function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:o},s){if(n===s)return[]
const edit=e=>({start:e,end:e+n.length,text:s,from:null})
return o?[edit(t-n.length)]:[edit(e+1),edit(r+2)]},O=function addedAttributes(e,t,{target:n,text:r,tag:o}){const s=n.original.get(e),insertion=(e,n)=>$1().a(t,{words:e,text:r,from:n}),u=new Set(s)
return[...o.attributes.filter(({attribute:e})=>void 0!==s&&!u.has(e)).map(({attribute:e,name:t})=>insertion(`${t}="${V.e(e.value)}"`,n.set.get(e)??null)),...o.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${""===e?"":`:${e}`}="${V.e(t)}"`,null))]},j=function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[],o=new Set(e.attributes),s=t.attributes.map(({end:e})=>e),u=new Map(t.attributes.map((e,t)=>[e,s[t-1]]))
return r.flatMap(e=>{const r=e.source
return null===r?[]:o.has(e)?A(e,n.set.get(e)):[v({start:u.get(r)??t.nameEnd,end:r.end})]})},A=function valueEdits({source:e,value:t},n){const r=null===e||void 0===n?null:V.v(e,t,n)
return null===r?[]:[r]},T=function sourceOf(e){const t=H.Buffer.from(e.buffer,e.byteOffset,e.byteLength),n=$0().c.find(([t])=>t.every((t,n)=>e[n]===t)),[r,o]=n??[[],"utf-8"],s=t.subarray(r.length),u=U.u(s,o),a="string"==typeof u?u:new TextDecoder(o).decode(s)
return new U.aU(a,o,t.subarray(0,r.length))},N=function isWord(e){return/^\w+$/.test(e)||/[^\0-\x7f]/.test(e)&&$0().d().test(e)},E=function splitArguments(e){if(null===e)return[]
if(!e.includes(","))return[e]
const t=[]
let n=[],r=0
for(const o of e.split(",")){n.push(o)
for(const e of o.match(/[()]/g)??[])r+="("===e?1:-1
0===r&&(t.push(K.t(n.join(","))),n=[])}return n.length>0&&t.push(K.t(n.join(","))),t},C=function found(e,{context:t,budget:n}){if("element"===t.kind)return M(t,e,n)
const r="document"===t.kind?$0().s(e):null
return null===r?null:(n.spend(e.length/8),r.reduce((e,t)=>W(e,t,n),[t]))},M=function attributesOf$1({attributes:e},t,n){if(!$0().A.test(t))return null
n.spend(e.length+t.length/8)
const r=e.filter(({isDeclaration:e})=>!e)
if("@*"===t)return r
const o=new Set(t.slice(1).split("|@"))
return r.filter(({namespace:e,localName:t})=>""===e&&o.has(t))},W=function childrenOf(e,{name:t,values:n},r){const o=[]
for(const s of e)if("element"===s.kind||"document"===s.kind){for(let e=s.first;null!==e;e=e.next)r.spend(1),"element"===e.kind&&e.localName===t&&""===e.namespace&&q(e,n)&&o.push(e)
r.keep(o.length)}return o},q=function hasValues(e,t){return t.every(([t,n])=>e.attributeOf("",t)?.value===n)},B=function refuseEntities(e){for(let t=e;null!==t;t=n(t,e)){if("reference"===t.kind)throw new($0().S)("undeclared-entity",{name:t.name})
if("element"===t.kind)for(const{source:e}of t.attributes){const{raw:t=""}=e??{}
if(U.ah(t).hasEntityReference)throw new($0().S)("undeclared-entity")}}},D=function scrubbed(e){if(e.namespace===V.X||e.isDeclaration)return null
const{localName:t,namespace:n,value:r,source:o}=e
return new($0().g)({name:t,namespace:n},r,o)},_=function again({name:e,namespace:t,value:n,source:r}){return new($0().g)({name:e,namespace:t},n,r)},P=function copy(e,t,r){const o=new Map,s=F(e,t,r)
o.set(e,s)
for(let s=n(e,e);null!==s;s=n(s,e)){const e=null===s.parent?void 0:o.get(s.parent),n="element"===s.kind?F(s,t,r):I(s)
"element"===s.kind&&"element"===n.kind&&o.set(s,n),e?.insertBefore(n,null)}return s},F=function copyElement({name:e,namespace:t,source:n,attributes:r},o,s){const u=new($0().e)({name:e,namespace:t},n,o)
u.attributes=r.map(s).filter(e=>null!==e)
for(const e of u.attributes)e.owner=u
return u},I=function copyLeaf(e){const n=t(e)&&"reference"===e.kind?"text":e.kind
return new($0().f)(n,e.value,{source:e.source,name:e.name})},L=function attributesOf(e,t){const n=e.arguments()
if(0===n.length)return e.select("@*",t)
const r=n.map(n=>{const r=e.select(`@${n}`,t)
return 0===r.length&&e.warn("attribute-absent",n),r})
return 1===n.length?r[0]??[]:e.select(`@${n.join("|@")}`,t)},X=function asAttribute(e){if("attribute"!==e.kind)throw new($0().S)("not-an-attribute")
return e},Q=function asElement(e){if("element"!==e.kind)throw new($0().S)("null-reference")
return e},R=function missing(e,t){const{path:n,place:r}=t,o=e.existedBefore(n)?"no-longer-there":"no-match"
if($0().n[e.name].isInsertion)throw new($0().S)(o,{place:r,path:n})
e.run.log.warn(o,r,{path:n})}
const $0=()=>require("./deferred_transform_engine.js"),V=require("./transforms.js"),z=require("./target.js"),$1=()=>require("./deferred_seldom_transforms.js"),H=require("node:buffer"),U=require("./base.js"),K=require("./judging.js"),$2=()=>require("./deferred_seldom_web_config.js"),$3=()=>require("./deferred_seldom_base.js")
exports.A=X,exports.B=function siblingOf(e,t){const[n,...r]=e.arguments(),{name:o}=e
if(void 0===n)throw new($0().S)("sibling-argument-absent",{name:o})
if(r.length>0)throw new($0().S)("sibling-arguments-many",{name:o})
const[s]=e.select(n,t)
if(void 0===s)throw new($0().S)("sibling-absent",{path:n})
if("element"!==s.kind)throw new($0().S)("sibling-not-element",{path:n})
return s},exports.C=function expectNoArguments(e){null!==e.argument&&e.warn("arguments-unexpected")},exports.D=function append(e,t){const n=e.clone()
if("element"!==t.kind&&"document"!==t.kind)throw new($0().S)("cannot-contain")
e.target.insert(t,n,null)},exports.E=function childOf(e){if("document"===e.kind||"attribute"===e.kind||null===e.parent)throw new($0().S)("null-reference")
return e},exports.F=function tokenized(e,[t,n]){const{value:r}=e,o=/[^\0-\x7f]/.test(r)?$0().j():$0().k
return r.replaceAll(o,(r,o)=>{const s=o.toLowerCase()===e.name.toLowerCase(),u=t.attribute(o)??(s?null:n.attribute(o))
if(null===u)throw new($0().S)("null-reference",{name:o})
return u.value.replaceAll("'","&apos;")})},exports.G=o,exports.H=function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:o}=e.fault
return{file:t,kind:n,span:{start:r,end:o}}},exports.I=function refused(e,t){const n={file:"base",kind:"unreadable",span:$0().l}
return{ok:!1,refusal:e??n,log:t.entries}},exports.J=function runOf({source:e,document:t},n,r){let s=null
return{target:new z.T(n),text:e.text,log:r,budget:new z.B,before:()=>{if(null!==s)return s
const e=o(t,{keepSpace:!0})
return s=e.ok?e.document:n}}},exports.K=function editsOf(e,t){const{text:n}=t.source,r=new($0().T)(e),o=[],add=e=>{for(const t of e)o.push(t)}
for(const t of r.elements())add(S(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values()))$0().i(t,e)&&add(z.i(t,{target:e,text:n,tags:r}))
for(const{node:t,parent:n}of e.removed)$0().i(n,e)&&null!==t.source&&o.push(v(t.source))
for(const t of new Set(e.removed.map(e=>e.parent)))$0().i(t,e)&&add(y(t,n))
return b(o,t)},exports.L=function unsavedBecauseOf({document:e,inserted:t},n){const{root:r}=e
if(null!==r&&t.has(r)&&x(r))return"root"
const o=m(n)
if(null!==o&&!$0().K.test(o))return"encoding"
for(const e of t.keys())if("element"!==e.kind&&l(e)&&h(e))return"comment-hyphens"
return null},exports.M=function declaresXdt(e){for(const{attributes:t}of $0().m(e))if(t.some(({isDeclaration:e,value:t})=>e&&t===V.X))return!0
return!1},exports.N=function importFault(e,t){const n=["assembly","path","namespace"],r=e.attributes.find(({name:e,namespace:t})=>""!==t||!n.includes(e))
if(void 0!==r){const e=null===r.source?t.span:$2().a(r.source),n={place:{...t,span:e},name:r.name}
return new($0().S)("import-attribute",n)}const[o,s,u]=n.map(t=>null!==e.attribute(t))
return o!==s&&!0===u?null:new($0().S)("import",{place:t})},exports.O=r,exports.P=function isQuiet(e){const t=e.element.attributeOf(V.X,"SupressWarnings")
if(null===t)return!1
const n=K.b(t.value)
if(null===n)throw new($0().S)("not-boolean")
return n},exports.Q=function hasParent(e){if(e.parents().length>0)return!0
let t=e
for(;null!==t.parent&&""!==t.parent.parentPath&&0===t.parent.parents().length;)t=t.parent
return R(e,t),!1},exports.R=function hasMatch(e){if(e.matches().length>0)return!0
let t=e
for(;null!==t.parent&&0===t.parent.matches().length;)t=t.parent
return R(e,t),!1},exports.S=function readForEngine(e){const{bytes:t}=e
if(t.length<3)return{ok:!1,kind:"too-short",span:{start:0,end:0}}
const n=T(t),r=U.aT(n.text)
if(!r.ok){const{start:e,end:t}=r.fault
return{ok:!1,kind:"unreadable",span:{start:e,end:t}}}return{ok:!0,file:{...e,source:n,document:r.document}}},exports.T=function deployedFile({layered:{file:e},readings:t,result:n}){return null===n?null:t.some(({application:e})=>null!==e&&V.i(e.outcome))?w(e,[]):{path:e.path,bytes:e.bytes}},exports.U=t,exports.V=d,exports.W=w,exports.X=function losesCharacters(e,t){const n=g(t)
return null!==n&&!0===$3().l(n)?.test(e)},exports.a=function addTo(t,n){const r=e(n)
t.byName.has(n.name)||t.byName.set(n.name,n),t.byMeaning.has(r)||t.byMeaning.set(r,n),t.size+=1},exports.b=function bracketed(e){return""===e?"":`${e.startsWith("[")?"":"["}${e}${e.endsWith("]")?"":"]"}`},exports.c=function changed(e){null!==e.document&&(e.document.isNumbered=!1)},exports.d=function declaredPrefix(e){return e.slice(6)},exports.e=function matching(e,t){const n=E(t)
if(0===n.length)throw new($0().S)("argument-count",{name:"Match"})
return n.map(t=>{const n=e.attribute(t)
if(null===n)throw new($0().S)("match-attribute-absent",{name:t})
return`@${n.name}='${n.value}'`}).join(" and ")},exports.f=n,exports.g=function spanOf({source:e}){return null===e?{start:0,end:0}:$2().n(e)},exports.h=function withPlace(e,t){return e instanceof $0().S?e.at(t):e},exports.i=function isDeclaration(e){return"xmlns"===e||e.startsWith("xmlns:")},exports.j=function resolve(e,t){const n=t.find(t=>t===e)
if(void 0!==n)return n
if(t.includes("Insert")&&V.A.includes(e))throw new($0().S)("abstract-type",{name:e})
const r=[...V.T,...V.L,...V.A,...V.O]
throw new($0().S)(r.includes(e)?"wrong-type":"unknown-type",{name:e})},exports.k=function find(e,t){try{const n=C(e,t)
return null===n?z.s(e,t):{ok:!0,nodes:n}}catch(e){if(!(e instanceof z.X))throw e
return{ok:!1,fault:e.fault}}},exports.l=function localPart(e){return e.slice(e.indexOf(":")+1)},exports.m=e,exports.n=function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return""!==r&&""===t?`${$0().h}:${n}`:e},exports.o=function only(e,t){const[n,...r]=E(t)
if(void 0===n||r.length>0)throw new($0().S)("argument-count",{name:e})
return n},exports.p=function prefixPart(e){return e.slice(0,Math.max(0,e.indexOf(":")))},exports.q=function cloneForBase(e,t){return B(e),P(e,t,e=>D(e))},exports.r=function readInstruction(e){const t=K.t(e),n=t.indexOf("("),r=K.t(n<0?t:t.slice(0,n)),o=n<0||t.endsWith(")")
if(!N(r)||!o||n>=0&&/^\s/.test(t))throw new($0().S)("malformed")
const s=n<0?"":t.slice(n+1,-1)
return{name:r,argument:""===s?null:s}},exports.s=function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`},exports.t=function cloneAgain(e){return P(e,e.document,e=>_(e))},exports.u=E,exports.v=function nodeText(e,t,n){const{source:r}=e,{text:o,isComplete:u}=a(e)
return null===r||t.isNew(e)||s(e,t)||!u?o:n.slice(r.start,r.end)},exports.w=function withCharacters(e){return e.replaceAll($0().N,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))},exports.x=function setEach(e,t,n){const r=e.clone(),o=L(e,r)
for(const s of o){const o=X(s),u=Q(t),a=n(o,u,r),i=u.attribute(o.name)
null===i?e.target.append(u,o,a):e.target.setValue(i,a,o)}0===o.length&&e.warn("nothing-to-set")},exports.y=L,exports.z=Q

