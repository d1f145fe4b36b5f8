"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const l=Symbol.for("yaml.alias"),g=Symbol.for("yaml.document"),k=Symbol.for("yaml.map"),w=Symbol.for("yaml.pair"),v=Symbol.for("yaml.scalar"),E=Symbol.for("yaml.seq"),$=Symbol.for("yaml.node.type"),r$6=g=>!!g&&"object"==typeof g&&g[$]===l,l$3=l=>!!l&&"object"==typeof l&&l[$]===g,m$3=l=>!!l&&"object"==typeof l&&l[$]===k,b=l=>!!l&&"object"==typeof l&&l[$]===w,n$7=l=>!!l&&"object"==typeof l&&l[$]===v,s$5=l=>!!l&&"object"==typeof l&&l[$]===E
function p(l){if(l&&"object"==typeof l)switch(l[$]){case k:case E:return!0}return!1}function i$5(g){if(g&&"object"==typeof g)switch(g[$]){case l:case k:case v:case E:return!0}return!1}function a$a(){throw new Error("A part of a package is called that is not bundled.")}const S={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},i$4=l=>l.replace(/[!,[\]{}]/g,l=>S[l])
let N=class n{constructor(l,g){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,l),this.tags=Object.assign({},n.defaultTags,g)}clone(){const l=new n(this.yaml,this.tags)
return l.docStart=this.docStart,l}atDocument(){const l=new n(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags)}return l}add(l,g){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1)
const k=l.trim().split(/[ \t]+/),w=k.shift()
switch(w){case"%TAG":{if(2!==k.length&&(g(0,"%TAG directive should contain exactly two parts"),k.length<2))return!1
const[l,w]=k
return this.tags[l]=w,!0}case"%YAML":{if(this.yaml.explicit=!0,1!==k.length)return g(0,"%YAML directive should contain exactly one part"),!1
const[l]=k
return"1.1"===l||"1.2"===l?(this.yaml.version=l,!0):(g(6,`Unsupported YAML version ${l}`,/^\d+\.\d+$/.test(l)),!1)}default:return g(0,`Unknown directive ${w}`,!0),!1}}tagName(l,g){if("!"===l)return"!"
if("!"!==l[0])return g(`Not a valid tag: ${l}`),null
if("<"===l[1]){const k=l.slice(2,-1)
return"!"===k||"!!"===k?(g(`Verbatim tags aren't resolved, so ${l} is invalid.`),null):(">"!==l[l.length-1]&&g("Verbatim tags must end with a >"),k)}const[,k,w]=l.match(/^(.*!)([^!]*)$/s)
w||g(`The ${l} tag has no suffix`)
const v=this.tags[k]
if(v)try{return v+decodeURIComponent(w)}catch(l){return g(String(l)),null}return"!"===k?l:(g(`Could not resolve tag: ${l}`),null)}tagString(l){for(const[g,k]of Object.entries(this.tags))if(l.startsWith(k))return g+i$4(l.substring(k.length))
return"!"===l[0]?l:`!<${l}>`}toString(l){const g=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],k=Object.entries(this.tags)
let w
if(l&&k.length>0&&i$5(l.contents)){const g={}
a$a(l.contents),w=Object.keys(g)}else w=[]
for(const[v,E]of k)"!!"===v&&"tag:yaml.org,2002:"===E||l&&!w.some(l=>l.startsWith(E))||g.push(`%TAG ${v} ${E}`)
return g.join("\n")}}
N.defaultYaml={explicit:!1,version:"1.2"},N.defaultTags={"!!":"tag:yaml.org,2002:"}
let T=class n{constructor(l){Object.defineProperty(this,$,{value:l})}clone(){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return this.range&&(l.range=this.range.slice()),l}toJS(l,{mapAsMap:g,maxAliasCount:k,onAnchor:w,reviver:v}={}){if(!l$3(l))throw new TypeError("A document argument is required")
const E={anchors:new Map},$=a$a()
if("function"==typeof w)for(const{count:l,res:g}of E.anchors.values())w(g,l)
return"function"==typeof v?a$a():$}},A=class h extends T{constructor(g){super(l),this.source=g,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,g){if(0===g?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
let k,w
g?.aliasResolveCache?k=g.aliasResolveCache:(k=[],a$a(),g&&(g.aliasResolveCache=k))
for(const l of k){if(l===this)break
l.anchor===this.source&&(w=l)}if(w&&g){const{anchors:l,doc:k,maxAliasCount:v}=g
let E=l.get(w)
if(E||(a$a(),E=l.get(w)),void 0===E?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(v>=0&&(E.count+=1,0===E.aliasCount&&(E.aliasCount=u$3(k,w,l)),E.count*E.aliasCount>v))throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}return w}toJSON(l,g){if(!g)return{source:this.source}
const k=this.resolve(g.doc,g)
if(!k){const l=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(l)}return g.anchors.get(k).res}toString(l,g,k){const w=`*${this.source}`
if(l){if(a$a(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const l=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(l)}if(l.implicitKey)return`${w} `}return w}}
function u$3(l,g,k){if(r$6(g)){const w=g.resolve(l),v=k&&w&&k.get(w)
return v?v.count*v.aliasCount:0}if(p(g)){let w=0
for(const v of g.items){const g=u$3(l,v,k)
g>w&&(w=g)}return w}if(b(g)){const w=u$3(l,g.key,k),v=u$3(l,g.value,k)
return Math.max(w,v)}return 1}function i$3(l,g,k){let w=k
for(let l=g.length-1;l>=0;--l){const k=g[l]
if("number"==typeof k&&Number.isInteger(k)&&k>=0){const l=[]
l[k]=w,w=l}else w=new Map([[k,w]])}return a$a()}const c$6=l=>null==l||"object"==typeof l&&!!l[Symbol.iterator]().next().done
let x=class a extends T{constructor(l,g){super(l),Object.defineProperty(this,"schema",{value:g,configurable:!0,enumerable:!1,writable:!0})}clone(l){const g=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return l&&(g.schema=l),g.items=g.items.map(g=>i$5(g)||b(g)?g.clone(l):g),this.range&&(g.range=this.range.slice()),g}addIn(l,g){if(c$6(l))this.add(g)
else{const[k,...w]=l,v=this.get(k,!0)
if(p(v))v.addIn(w,g)
else{if(void 0!==v||!this.schema)throw new Error(`Expected YAML collection at ${k}. Remaining path: ${w}`)
this.set(k,i$3(this.schema,w,g))}}}deleteIn(l){const[g,...k]=l
if(0===k.length)return this.delete(g)
const w=this.get(g,!0)
if(p(w))return w.deleteIn(k)
throw new Error(`Expected YAML collection at ${g}. Remaining path: ${k}`)}getIn(l,g){const[k,...w]=l,v=this.get(k,!0)
return 0===w.length?!g&&n$7(v)?v.value:v:p(v)?v.getIn(w,g):void 0}hasAllNullValues(l){return this.items.every(g=>{if(!b(g))return!1
const k=g.value
return null==k||l&&n$7(k)&&null==k.value&&!k.commentBefore&&!k.comment&&!k.tag})}hasIn(l){const[g,...k]=l
if(0===k.length)return this.has(g)
const w=this.get(g,!0)
return!!p(w)&&w.hasIn(k)}setIn(l,g){const[k,...w]=l
if(0===w.length)this.set(k,g)
else{const l=this.get(k,!0)
if(p(l))l.setIn(w,g)
else{if(void 0!==l||!this.schema)throw new Error(`Expected YAML collection at ${k}. Remaining path: ${w}`)
this.set(k,i$3(this.schema,w,g))}}}}
function s$4(){const l=a$a(),g=a$a()
return new I(l,g)}let I=class c{constructor(l,g=null){Object.defineProperty(this,$,{value:w}),this.key=l,this.value=g}clone(l){let{key:g,value:k}=this
return i$5(g)&&(g=g.clone(l)),i$5(k)&&(k=k.clone(l)),new c(g,k)}toJSON(l,g){return!g?.mapAsMap||new Map,a$a()}toString(l,g,k){return l?.doc?a$a():JSON.stringify(this)}}
const r$5=l=>!l||"function"!=typeof l&&"object"!=typeof l
class L extends T{constructor(l){super(v),this.value=l}toJSON(l,g){return g?.keep?this.value:a$a(this.value)}toString(){return String(this.value)}}function f$2(l,g){const k=n$7(g)?g.value:g
for(const w of l)if(b(w)){if(w.key===g||w.key===k)return w
if(n$7(w.key)&&w.key.value===k)return w}}L.BLOCK_FOLDED="BLOCK_FOLDED",L.BLOCK_LITERAL="BLOCK_LITERAL",L.PLAIN="PLAIN",L.QUOTE_DOUBLE="QUOTE_DOUBLE",L.QUOTE_SINGLE="QUOTE_SINGLE"
let O=class u extends x{static get tagName(){return"tag:yaml.org,2002:map"}constructor(l){super(k,l),this.items=[]}static from(l,g,k){const{keepUndefined:w,replacer:v}=k,E=new this(l),n=(l,k)=>{if("function"==typeof v)k=v.call(g,l,k)
else if(Array.isArray(v)&&!v.includes(l))return;(void 0!==k||w)&&E.items.push(s$4())}
if(g instanceof Map)for(const[l,k]of g)n(l,k)
else if(g&&"object"==typeof g)for(const l of Object.keys(g))n(l,g[l])
return"function"==typeof l.sortMapEntries&&E.items.sort(l.sortMapEntries),E}add(l,g){let k
k=b(l)?l:l&&"object"==typeof l&&"key"in l?new I(l.key,l.value):new I(l,l?.value)
const w=f$2(this.items,k.key),v=this.schema?.sortMapEntries
if(w){if(!g)throw new Error(`Key ${k.key} already set`)
n$7(w.value)&&r$5(k.value)?w.value.value=k.value:w.value=k.value}else if(v){const l=this.items.findIndex(l=>v(k,l)<0);-1===l?this.items.push(k):this.items.splice(l,0,k)}else this.items.push(k)}delete(l){const g=f$2(this.items,l)
return!!g&&this.items.splice(this.items.indexOf(g),1).length>0}get(l,g){const k=f$2(this.items,l),w=k?.value
return(!g&&n$7(w)?w.value:w)??void 0}has(l){return!!f$2(this.items,l)}set(l,g){this.add(new I(l,g),!0)}toJSON(l,g,k){const w=k?new k:g?.mapAsMap?new Map:{}
g?.onCreate&&g.onCreate(w)
for(const l of this.items)a$a()
return w}toString(l,g,k){if(!l)return JSON.stringify(this)
for(const l of this.items)if(!b(l))throw new Error(`Map items must all be pairs; found ${JSON.stringify(l)} instead`)
return!l.allNullValues&&this.hasAllNullValues(!1)&&(l=Object.assign({},l,{allNullValues:!0})),a$a(l.indent)}}
const _={collection:"map",default:!0,nodeClass:O,tag:"tag:yaml.org,2002:map",resolve:(l,g)=>(m$3(l)||g("Expected a mapping for this tag"),l),createNode:(l,g,k)=>O.from(l,g,k)}
let C=class m extends x{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(l){super(E,l),this.items=[]}add(l){this.items.push(l)}delete(l){const g=f$1(l)
return"number"==typeof g&&this.items.splice(g,1).length>0}get(l,g){const k=f$1(l)
if("number"!=typeof k)return
const w=this.items[k]
return!g&&n$7(w)?w.value:w}has(l){const g=f$1(l)
return"number"==typeof g&&g<this.items.length}set(l,g){const k=f$1(l)
if("number"!=typeof k)throw new Error(`Expected a valid index, not ${l}.`)
const w=this.items[k]
n$7(w)&&r$5(g)?w.value=g:this.items[k]=g}toJSON(l,g){const k=[]
g?.onCreate&&g.onCreate(k)
for(const l of this.items)k.push(a$a())
return k}toString(l,g,k){return l?a$a(l.indent):JSON.stringify(this)}static from(l,g,k){const{replacer:w}=k,v=new this(l)
if(g&&Symbol.iterator in Object(g)){let l=0
for(let k of g){if("function"==typeof w){const v=g instanceof Set?k:String(l++)
k=w.call(g,v,k)}v.items.push(a$a())}}return v}}
function f$1(l){let g=n$7(l)?l.value:l
return g&&"string"==typeof g&&(g=Number(g)),"number"==typeof g&&Number.isInteger(g)&&g>=0?g:null}const K={collection:"seq",default:!0,nodeClass:C,tag:"tag:yaml.org,2002:seq",resolve:(l,g)=>(s$5(l)||g("Expected a sequence for this tag"),l),createNode:(l,g,k)=>C.from(l,g,k)},D={identify:l=>"string"==typeof l,default:!0,tag:"tag:yaml.org,2002:str",resolve:l=>l,stringify:(l,g)=>(g=Object.assign({actualString:!0},g),a$a())},q={}
function getTags(){return[_,K,D]}const a$8=(l,g)=>l.key<g.key?-1:l.key>g.key?1:0
let M=class c{constructor({compat:l,customTags:g,merge:w,resolveKnownTags:$,schema:S,sortMapEntries:N,toStringDefaults:T}){this.compat=Array.isArray(l)||l?getTags():null,this.name="string"==typeof S&&S||"core",this.knownTags=$?q:{},this.tags=getTags(this.name),this.toStringOptions=T??null,Object.defineProperty(this,k,{value:_}),Object.defineProperty(this,v,{value:D}),Object.defineProperty(this,E,{value:K}),this.sortMapEntries="function"==typeof N?N:!0===N?a$8:null}clone(){const l=Object.create(c.prototype,Object.getOwnPropertyDescriptors(this))
return l.tags=this.tags.slice(),l}}
class y{constructor(l,k,w){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,$,{value:g})
let v=null
"function"==typeof k||Array.isArray(k)?v=k:void 0===w&&k&&(w=k,k=void 0)
const E=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},w)
this.options=E
let{version:S}=E
w?._directives?(this.directives=w._directives.atDocument(),this.directives.yaml.explicit&&(S=this.directives.yaml.version)):this.directives=new N({version:S}),this.setSchema(S,w),this.contents=void 0===l?null:this.createNode(l,v,w)}clone(){const l=Object.create(y.prototype,{[$]:{value:g}})
return l.commentBefore=this.commentBefore,l.comment=this.comment,l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign({},this.options),this.directives&&(l.directives=this.directives.clone()),l.schema=this.schema.clone(),l.contents=i$5(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=this.range.slice()),l}add(l){j(this.contents)&&this.contents.add(l)}addIn(l,g){j(this.contents)&&this.contents.addIn(l,g)}createAlias(l,g){if(!l.anchor){const k=a$a()
l.anchor=!g||k.has(g)?a$a():g}return new A(l.anchor)}createNode(l,g,k){if("function"==typeof g)l=g.call({"":l},"",l)
else if(Array.isArray(g)){const t=l=>"number"==typeof l||l instanceof String||l instanceof Number,l=g.filter(t).map(String)
l.length>0&&(g=g.concat(l))}else void 0===k&&g&&(k=g,g=void 0)
const{aliasDuplicateObjects:w,anchorPrefix:v,flow:E,keepUndefined:$,onTagObj:S,tag:N}=k??{},{onAnchor:T,setAnchors:A,sourceObjects:x}=a$a()
this.schema
const I=a$a()
return E&&p(I)&&(I.flow=!0),A(),I}createPair(l,g,k={}){const w=this.createNode(l,null,k),v=this.createNode(g,null,k)
return new I(w,v)}delete(l){return!!j(this.contents)&&this.contents.delete(l)}deleteIn(l){return c$6(l)?null!=this.contents&&(this.contents=null,!0):!!j(this.contents)&&this.contents.deleteIn(l)}get(l,g){return p(this.contents)?this.contents.get(l,g):void 0}getIn(l,g){return c$6(l)?!g&&n$7(this.contents)?this.contents.value:this.contents:p(this.contents)?this.contents.getIn(l,g):void 0}has(l){return!!p(this.contents)&&this.contents.has(l)}hasIn(l){return c$6(l)?void 0!==this.contents:!!p(this.contents)&&this.contents.hasIn(l)}set(l,g){null==this.contents?this.contents=i$3(this.schema,[l],g):j(this.contents)&&this.contents.set(l,g)}setIn(l,g){c$6(l)?this.contents=g:null==this.contents?this.contents=i$3(this.schema,Array.from(l),g):j(this.contents)&&this.contents.setIn(l,g)}setSchema(l,g={}){let k
switch("number"==typeof l&&(l=String(l)),l){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new N({version:"1.1"}),k={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=l:this.directives=new N({version:l}),k={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives,k=null
break
default:{const g=JSON.stringify(l)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${g}`)}}if(g.schema instanceof Object)this.schema=g.schema
else{if(!k)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new M(Object.assign(k,g))}}toJS({json:l,jsonArg:g,mapAsMap:k,maxAliasCount:w,onAnchor:v,reviver:E}={}){const $={anchors:new Map},S=a$a(this.contents)
if("function"==typeof v)for(const{count:l,res:g}of $.anchors.values())v(g,l)
return"function"==typeof E?a$a():S}toJSON(l,g){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,onAnchor:g})}toString(l={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){const g=JSON.stringify(l.indent)
throw new Error(`"indent" option must be a positive integer, not ${g}`)}return a$a()}}function j(l){if(p(l))return!0
throw new Error("Expected a YAML collection as document contents")}let B=class s extends Error{constructor(l,g,k,w){super(),this.name=l,this.code=k,this.message=w,this.pos=g}},P=class t extends B{constructor(l,g,k){super("YAMLParseError",l,g,k)}},R=class e extends B{constructor(l,g,k){super("YAMLWarning",l,g,k)}}
function e$5(l,{flow:g,indicator:k,next:w,offset:v,onError:E,parentIndent:$,startOnNewline:S}){let N=!1,T=S,A=S,x="",I="",O=!1,_=!1,C=null,K=null,D=null,q=null,M=null,B=null,P=null
for(const v of l)switch(_&&("space"!==v.type&&"newline"!==v.type&&"comma"!==v.type&&E(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_=!1),C&&(T&&"comment"!==v.type&&"newline"!==v.type&&E(C,"TAB_AS_INDENT","Tabs are not allowed as indentation"),C=null),v.type){case"space":g||"doc-start"===k&&"flow-collection"===w?.type||!v.source.includes("\t")||(C=v),A=!0
break
case"comment":{A||E(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const l=v.source.substring(1)||" "
x?x+=I+l:x=l,I="",T=!1
break}case"newline":T?x?x+=v.source:B&&"seq-item-ind"===k||(N=!0):I+=v.source,T=!0,O=!0,(K||D)&&(q=v),A=!0
break
case"anchor":K&&E(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&E(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),K=v,P??(P=v.offset),T=!1,A=!1,_=!0
break
case"tag":D&&E(v,"MULTIPLE_TAGS","A node can have at most one tag"),D=v,P??(P=v.offset),T=!1,A=!1,_=!0
break
case k:(K||D)&&E(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),B&&E(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${g??"collection"}`),B=v,T="seq-item-ind"===k||"explicit-key-ind"===k,A=!1
break
case"comma":if(g){M&&E(v,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`),M=v,T=!1,A=!1
break}default:E(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} token`),T=!1,A=!1}const R=l[l.length-1],U=R?R.offset+R.source.length:v
return _&&w&&"space"!==w.type&&"newline"!==w.type&&"comma"!==w.type&&("scalar"!==w.type||""!==w.source)&&E(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),C&&(T&&C.indent<=$||"block-map"===w?.type||"block-seq"===w?.type)&&E(C,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:B,spaceBefore:N,comment:x,hasNewline:O,anchor:K,tag:D,newlineAfterProp:q,end:U,start:P??U}}function e$4(l){if(!l)return null
switch(l.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(l.source.includes("\n"))return!0
if(l.end)for(const g of l.end)if("newline"===g.type)return!0
return!1
case"flow-collection":for(const g of l.items){for(const l of g.start)if("newline"===l.type)return!0
if(g.sep)for(const l of g.sep)if("newline"===l.type)return!0
if(e$4(g.key)||e$4(g.value))return!0}return!1
default:return!0}}function e$3(l,g,k){if("flow-collection"===g?.type){const w=g.end[0]
w.indent!==l||"]"!==w.source&&"}"!==w.source||!e$4(g)||k(w,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function n$4(l,g,k){const{uniqueKeys:w}=l.options
if(!1===w)return!1
const v="function"==typeof w?w:(l,g)=>l===g||n$7(l)&&n$7(g)&&l.value===g.value
return g.some(l=>v(l.key,k))}const U="All mapping items must start at the same column"
function a$7({composeNode:l,composeEmptyNode:g},k,w,v,E){const $=new(E?.nodeClass??O)(k.schema)
k.atRoot&&(k.atRoot=!1)
let S=w.offset,N=null
for(const E of w.items){const{start:T,key:A,sep:x,value:O}=E,_=e$5(T,{indicator:"explicit-key-ind",next:A??x?.[0],offset:S,onError:v,parentIndent:w.indent,startOnNewline:!0}),C=!_.found
if(C){if(A&&("block-seq"===A.type?v(S,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in A&&A.indent!==w.indent&&v(S,"BAD_INDENT",U)),!_.anchor&&!_.tag&&!x){N=_.end,_.comment&&($.comment?$.comment+="\n"+_.comment:$.comment=_.comment)
continue}(_.newlineAfterProp||e$4(A))&&v(A??T[T.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else _.found?.indent!==w.indent&&v(S,"BAD_INDENT",U)
k.atKey=!0
const K=_.end,D=A?l(k,A,_,v):g(k,K,T,null,_,v)
k.schema.compat&&e$3(w.indent,A,v),k.atKey=!1,n$4(k,$.items,D)&&v(K,"DUPLICATE_KEY","Map keys must be unique")
const q=e$5(x??[],{indicator:"map-value-ind",next:O,offset:D.range[2],onError:v,parentIndent:w.indent,startOnNewline:!A||"block-scalar"===A.type})
if(S=q.end,q.found){C&&("block-map"!==O?.type||q.hasNewline||v(S,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),k.options.strict&&_.start<q.found.offset-1024&&v(D.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
const N=O?l(k,O,q,v):g(k,S,x,null,q,v)
k.schema.compat&&e$3(w.indent,O,v),S=N.range[2]
const T=new I(D,N)
k.options.keepSourceTokens&&(T.srcToken=E),$.items.push(T)}else{C&&v(D.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),q.comment&&(D.comment?D.comment+="\n"+q.comment:D.comment=q.comment)
const l=new I(D)
k.options.keepSourceTokens&&(l.srcToken=E),$.items.push(l)}}return N&&N<S&&v(N,"IMPOSSIBLE","Map comment with trailing content"),$.range=[w.offset,S,N??S],$}function n$3({composeNode:l,composeEmptyNode:g},k,w,v,E){const $=new(E?.nodeClass??C)(k.schema)
k.atRoot&&(k.atRoot=!1),k.atKey&&(k.atKey=!1)
let S=w.offset,N=null
for(const{start:E,value:T}of w.items){const A=e$5(E,{indicator:"seq-item-ind",next:T,offset:S,onError:v,parentIndent:w.indent,startOnNewline:!0})
if(!A.found){if(!(A.anchor||A.tag||T)){N=A.end,A.comment&&($.comment=A.comment)
continue}"block-seq"===T?.type?v(A.end,"BAD_INDENT","All sequence items must start at the same column"):v(S,"MISSING_CHAR","Sequence item without - indicator")}const x=T?l(k,T,A,v):g(k,A.end,E,null,A,v)
k.schema.compat&&e$3(w.indent,T,v),S=x.range[2],$.items.push(x)}return $.range=[w.offset,S,N??S],$}function e$2(l,g,k,w){let v=""
if(l){let E=!1,$=""
for(const S of l){const{source:l,type:N}=S
switch(N){case"space":E=!0
break
case"comment":{k&&!E&&w(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const g=l.substring(1)||" "
v?v+=$+g:v=g,$=""
break}case"newline":v&&($+=l),E=!0
break
default:w(S,"UNEXPECTED_TOKEN",`Unexpected ${N} at node end`)}g+=l.length}}return{comment:v,offset:g}}const G="Block collections are not allowed within flow collections",a$6=l=>l&&("block-map"===l.type||"block-seq"===l.type)
function l$2({composeNode:l,composeEmptyNode:g},k,w,v,E){const $="{"===w.start.source,S=$?"flow map":"flow sequence",N=new(E?.nodeClass??($?O:C))(k.schema)
N.flow=!0
const T=k.atRoot
T&&(k.atRoot=!1),k.atKey&&(k.atKey=!1)
let A=w.offset+w.start.source.length
for(let E=0;E<w.items.length;++E){const T=w.items[E],{start:x,key:_,sep:C,value:K}=T,D=e$5(x,{flow:S,indicator:"explicit-key-ind",next:_??C?.[0],offset:A,onError:v,parentIndent:w.indent,startOnNewline:!1})
if(!D.found){if(!(D.anchor||D.tag||C||K)){0===E&&D.comma?v(D.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):E<w.items.length-1&&v(D.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),D.comment&&(N.comment?N.comment+="\n"+D.comment:N.comment=D.comment),A=D.end
continue}!$&&k.options.strict&&e$4(_)&&v(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===E)D.comma&&v(D.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`)
else if(D.comma||v(D.start,"MISSING_CHAR",`Missing , between ${S} items`),D.comment){let l=""
e:for(const g of x)switch(g.type){case"comma":case"space":break
case"comment":l=g.source.substring(1)
break e
default:break e}if(l){let g=N.items[N.items.length-1]
b(g)&&(g=g.value??g.key),g.comment?g.comment+="\n"+l:g.comment=l,D.comment=D.comment.substring(l.length+1)}}if($||C||D.found){k.atKey=!0
const E=D.end,q=_?l(k,_,D,v):g(k,E,x,null,D,v)
a$6(_)&&v(q.range,"BLOCK_IN_FLOW",G),k.atKey=!1
const M=e$5(C??[],{flow:S,indicator:"map-value-ind",next:K,offset:q.range[2],onError:v,parentIndent:w.indent,startOnNewline:!1})
if(M.found){if(!$&&!D.found&&k.options.strict){if(C)for(const l of C){if(l===M.found)break
if("newline"===l.type){v(l,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}D.start<M.found.offset-1024&&v(M.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else K&&("source"in K&&":"===K.source?.[0]?v(K,"MISSING_CHAR",`Missing space after : in ${S}`):v(M.start,"MISSING_CHAR",`Missing , or : between ${S} items`))
const B=K?l(k,K,M,v):M.found?g(k,M.end,C,null,M,v):null
B?a$6(K)&&v(B.range,"BLOCK_IN_FLOW",G):M.comment&&(q.comment?q.comment+="\n"+M.comment:q.comment=M.comment)
const P=new I(q,B)
if(k.options.keepSourceTokens&&(P.srcToken=T),$){const l=N
n$4(k,l.items,q)&&v(E,"DUPLICATE_KEY","Map keys must be unique"),l.items.push(P)}else{const l=new O(k.schema)
l.flow=!0,l.items.push(P)
const g=(B??q).range
l.range=[q.range[0],g[1],g[2]],N.items.push(l)}A=B?B.range[2]:M.end}else{const w=K?l(k,K,D,v):g(k,D.end,C,null,D,v)
N.items.push(w),A=w.range[2],a$6(K)&&v(w.range,"BLOCK_IN_FLOW",G)}}const x=$?"}":"]",[_,...K]=w.end
let D=A
if(_?.source===x)D=_.offset+_.source.length
else{const l=S[0].toUpperCase()+S.substring(1)
v(A,T?"MISSING_CHAR":"BAD_INDENT",T?`${l} must end with a ${x}`:`${l} in block collection must be sufficiently indented and end with a ${x}`),_&&1!==_.source.length&&K.unshift(_)}if(K.length>0){const l=e$2(K,D,k.options.strict,v)
l.comment&&(N.comment?N.comment+="\n"+l.comment:N.comment=l.comment),N.range=[w.offset,D,l.offset]}else N.range=[w.offset,D,D]
return N}function c$3(l,g,k,w,v,E){const $="block-map"===k.type?a$7(l,g,k,w,E):"block-seq"===k.type?n$3(l,g,k,w,E):l$2(l,g,k,w,E),S=$.constructor
return"!"===v||v===S.tagName?($.tag=S.tagName,$):(v&&($.tag=v),$)}function l$1(l,g,k,w,v){const E=w.tag,$=E?g.directives.tagName(E.source,l=>v(E,"TAG_RESOLVE_FAILED",l)):null
if("block-seq"===k.type){const{anchor:l,newlineAfterProp:g}=w,k=l&&E?l.offset>E.offset?l:E:l??E
k&&(!g||g.offset<k.offset)&&v(k,"MISSING_CHAR","Missing newline after block sequence props")}const S="block-map"===k.type?"map":"block-seq"===k.type?"seq":"{"===k.start.source?"map":"seq"
if(!E||!$||"!"===$||$===O.tagName&&"map"===S||$===C.tagName&&"seq"===S)return c$3(l,g,k,v,$)
let N=g.schema.tags.find(l=>l.tag===$&&l.collection===S)
if(!N){const w=g.schema.knownTags[$]
if(w?.collection!==S)return w?v(E,"BAD_COLLECTION_TYPE",`${w.tag} used for ${S} collection, but expects ${w.collection??"scalar"}`,!0):v(E,"TAG_RESOLVE_FAILED",`Unresolved tag: ${$}`,!0),c$3(l,g,k,v,$)
g.schema.tags.push(Object.assign({},w,{default:!1})),N=w}const T=c$3(l,g,k,v,$,N),A=N.resolve?.(T,l=>v(E,"TAG_RESOLVE_FAILED",l),g.options)??T,x=i$5(A)?A:new L(A)
return x.range=T.range,x.tag=$,N?.format&&(x.format=N.format),x}function t$1(l,g,k){const w=g.offset,v=function({offset:l,props:g},k,w){if("block-scalar-header"!==g[0].type)return w(g[0],"IMPOSSIBLE","Block scalar header not found"),null
const{source:v}=g[0],E=v[0]
let $=0,S="",N=-1
for(let g=1;g<v.length;++g){const k=v[g]
if(S||"-"!==k&&"+"!==k){const w=Number(k)
!$&&w?$=w:-1===N&&(N=l+g)}else S=k}-1!==N&&w(N,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${v}`)
let T=!1,A="",x=v.length
for(let l=1;l<g.length;++l){const v=g[l]
switch(v.type){case"space":T=!0
case"newline":x+=v.source.length
break
case"comment":k&&!T&&w(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),x+=v.source.length,A=v.source.substring(1)
break
case"error":w(v,"UNEXPECTED_TOKEN",v.message),x+=v.source.length
break
default:{w(v,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${v.type}`)
const l=v.source
l&&"string"==typeof l&&(x+=l.length)}}}return{mode:E,indent:$,chomp:S,comment:A,length:x}}(g,l.options.strict,k)
if(!v)return{value:"",type:null,comment:"",range:[w,w,w]}
const E=">"===v.mode?L.BLOCK_FOLDED:L.BLOCK_LITERAL,$=g.source?function(l){const g=l.split(/\n( *)/),k=g[0],w=k.match(/^( *)/),v=[w?.[1]?[w[1],k.slice(w[1].length)]:["",k]]
for(let l=1;l<g.length;l+=2)v.push([g[l],g[l+1]])
return v}(g.source):[]
let S=$.length
for(let l=$.length-1;l>=0;--l){const g=$[l][1]
if(""!==g&&"\r"!==g)break
S=l}if(0===S){const l="+"===v.chomp&&$.length>0?"\n".repeat(Math.max(1,$.length-1)):""
let k=w+v.length
return g.source&&(k+=g.source.length),{value:l,type:E,comment:v.comment,range:[w,k,k]}}let N=g.indent+v.indent,T=g.offset+v.length,A=0
for(let g=0;g<S;++g){const[w,E]=$[g]
if(""!==E&&"\r"!==E){if(w.length<N){const l="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
k(T+w.length,"MISSING_CHAR",l)}0===v.indent&&(N=w.length),A=g,0!==N||l.atRoot||k(T,"BAD_INDENT","Block scalar values in collections must be indented")
break}0===v.indent&&w.length>N&&(N=w.length),T+=w.length+E.length+1}for(let l=$.length-1;l>=S;--l)$[l][0].length>N&&(S=l+1)
let x="",I="",O=!1
for(let l=0;l<A;++l)x+=$[l][0].slice(N)+"\n"
for(let l=A;l<S;++l){let[g,w]=$[l]
T+=g.length+w.length+1
const S="\r"===w[w.length-1]
if(S&&(w=w.slice(0,-1)),w&&g.length<N){const l="Block scalar lines must not be less indented than their "+(v.indent?"explicit indentation indicator":"first line")
k(T-w.length-(S?2:1),"BAD_INDENT",l),g=""}E===L.BLOCK_LITERAL?(x+=I+g.slice(N)+w,I="\n"):g.length>N||"\t"===w[0]?(" "===I?I="\n":O||"\n"!==I||(I="\n\n"),x+=I+g.slice(N)+w,I="\n",O=!0):""===w?"\n"===I?x+="\n":I="\n":(x+=I+w,I=" ",O=!1)}switch(v.chomp){case"-":break
case"+":for(let l=S;l<$.length;++l)x+="\n"+$[l][0].slice(N)
"\n"!==x[x.length-1]&&(x+="\n")
break
default:x+="\n"}const _=w+v.length+g.source.length
return{value:x,type:E,comment:v.comment,range:[w,_,_]}}function n$2(l,g,k){const{offset:w,type:v,source:E,end:$}=l
let S,N
const b=(l,g,v)=>k(w+l,g,v)
switch(v){case"scalar":S=L.PLAIN,N=function(l,g){let k=""
switch(l[0]){case"\t":k="a tab character"
break
case",":k="flow indicator character ,"
break
case"%":k="directive indicator character %"
break
case"|":case">":k=`block scalar indicator ${l[0]}`
break
case"@":case"`":k=`reserved character ${l[0]}`}return k&&g(0,"BAD_SCALAR_START",`Plain value cannot start with ${k}`),r$3(l)}(E,b)
break
case"single-quoted-scalar":S=L.QUOTE_SINGLE,N=function(l,g){return"'"===l[l.length-1]&&1!==l.length||g(l.length,"MISSING_CHAR","Missing closing 'quote"),r$3(l.slice(1,-1)).replace(/''/g,"'")}(E,b)
break
case"double-quoted-scalar":S=L.QUOTE_DOUBLE,N=function(l,g){let k=""
for(let w=1;w<l.length-1;++w){const v=l[w]
if("\r"!==v||"\n"!==l[w+1])if("\n"===v){const{fold:g,offset:v}=c$2(l,w)
k+=g,w=v}else if("\\"===v){let v=l[++w]
const E=V[v]
if(E)k+=E
else if("\n"===v)for(v=l[w+1];" "===v||"\t"===v;)v=l[1+ ++w]
else if("\r"===v&&"\n"===l[w+1])for(v=l[1+ ++w];" "===v||"\t"===v;)v=l[1+ ++w]
else if("x"===v||"u"===v||"U"===v){const E="x"===v?2:"u"===v?4:8
k+=a$5(l,w+1,E,g),w+=E}else{const v=l.substr(w-1,2)
g(w-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${v}`),k+=v}}else if(" "===v||"\t"===v){const g=w
let E=l[w+1]
for(;" "===E||"\t"===E;)E=l[1+ ++w]
"\n"===E||"\r"===E&&"\n"===l[w+2]||(k+=w>g?l.slice(g,w+1):v)}else k+=v}return'"'===l[l.length-1]&&1!==l.length||g(l.length,"MISSING_CHAR",'Missing closing "quote'),k}(E,b)
break
default:return k(l,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${v}`),{value:"",type:null,comment:"",range:[w,w+E.length,w+E.length]}}const T=w+E.length,A=e$2($,T,g,k)
return{value:N,type:S,comment:A.comment,range:[w,T,A.offset]}}function r$3(l){const g=/(.*?)\r?\n/sy
let k,w,v=g.exec(l)
if(!v)return l
try{k=new RegExp("(?<![ \t])[ \t]+$"),w=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{k=/[ \t]+$/,w=/^[ \t]+|[ \t]+$/g}let E=v[1].replace(k,""),$=" ",S=g.lastIndex
for(;v=g.exec(l);){const l=v[1].replace(w,"")
""===l?"\n"===$?E+=$:$="\n":(E+=$+l,$=" "),S=g.lastIndex}const N=/[ \t]*(.*)/sy
return N.lastIndex=S,v=N.exec(l),E+$+(v?.[1]??"")}function c$2(l,g){let k="",w=l[g+1]
for(;!(" "!==w&&"\t"!==w&&"\n"!==w&&"\r"!==w||"\r"===w&&"\n"!==l[g+2]);)"\n"===w&&(k+="\n"),w=l[(g+=1)+1]
return k||(k=" "),{fold:k,offset:g}}const V={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function a$5(l,g,k,w){const v=l.substr(g,k),E=v.length===k&&/^[0-9a-fA-F]+$/.test(v)?parseInt(v,16):NaN
try{return String.fromCodePoint(E)}catch{const v=l.substr(g-2,k+2)
return w(g-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${v}`),v}}function a$4(l,g,k,w){const{value:E,type:$,comment:S,range:N}="block-scalar"===g.type?t$1(l,g,w):n$2(g,l.options.strict,w),T=k?l.directives.tagName(k.source,l=>w(k,"TAG_RESOLVE_FAILED",l)):null
let A,x
A=l.options.stringKeys&&l.atKey?l.schema[v]:T?function(l,g,k,w,E){if("!"===k)return l[v]
const $=[]
for(const g of l.tags)if(!g.collection&&g.tag===k){if(!g.default||!g.test)return g
$.push(g)}for(const l of $)if(l.test?.test(g))return l
const S=l.knownTags[k]
return S&&!S.collection?(l.tags.push(Object.assign({},S,{default:!1,test:void 0})),S):(E(w,"TAG_RESOLVE_FAILED",`Unresolved tag: ${k}`,"tag:yaml.org,2002:str"!==k),l[v])}(l.schema,E,T,k,w):"scalar"===g.type?function({atKey:l,directives:g,schema:k},w,E,$){const S=k.tags.find(g=>(!0===g.default||l&&"key"===g.default)&&g.test?.test(w))||k[v]
if(k.compat){const l=k.compat.find(l=>l.default&&l.test?.test(w))??k[v]
S.tag!==l.tag&&$(E,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${g.tagString(S.tag)} or ${g.tagString(l.tag)}`,!0)}return S}(l,E,g,w):l.schema[v]
try{const v=A.resolve(E,l=>w(k??g,"TAG_RESOLVE_FAILED",l),l.options)
x=n$7(v)?v:new L(v)}catch(l){const v=l instanceof Error?l.message:String(l)
w(k??g,"TAG_RESOLVE_FAILED",v),x=new L(E)}return x.range=N,x.source=E,$&&(x.type=$),T&&(x.tag=T),A.format&&(x.format=A.format),S&&(x.comment=S),x}function e$1(l,g,k){if(g){k??(k=g.length)
for(let w=k-1;w>=0;--w){let k=g[w]
switch(k.type){case"space":case"comment":case"newline":l-=k.source.length
continue}for(k=g[++w];"space"===k?.type;)l+=k.source.length,k=g[++w]
break}}return l}const Y={composeNode:a$3,composeEmptyNode:i$1}
function a$3(l,g,k,w){const v=l.atKey,{spaceBefore:E,comment:$,anchor:S,tag:N}=k
let T,x=!0
switch(g.type){case"alias":T=function({options:l},{offset:g,source:k,end:w},v){const E=new A(k.substring(1))
""===E.source&&v(g,"BAD_ALIAS","Alias cannot be an empty string"),E.source.endsWith(":")&&v(g+k.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const $=g+k.length,S=e$2(w,$,l.strict,v)
return E.range=[g,$,S.offset],S.comment&&(E.comment=S.comment),E}(l,g,w),(S||N)&&w(g,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":T=a$4(l,g,N,w),S&&(T.anchor=S.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{T=l$1(Y,l,g,k,w),S&&(T.anchor=S.source.substring(1))}catch(l){w(g,"RESOURCE_EXHAUSTION",l instanceof Error?l.message:String(l))}break
default:w(g,"UNEXPECTED_TOKEN","error"===g.type?g.message:`Unsupported token (type: ${g.type})`),x=!1}return T??(T=i$1(l,g.offset,void 0,null,k,w)),S&&""===T.anchor&&w(S,"BAD_ALIAS","Anchor cannot be an empty string"),v&&l.options.stringKeys&&(!n$7(T)||"string"!=typeof T.value||T.tag&&"tag:yaml.org,2002:str"!==T.tag)&&w(N??g,"NON_STRING_KEY","With stringKeys, all keys must be strings"),E&&(T.spaceBefore=!0),$&&("scalar"===g.type&&""===g.source?T.comment=$:T.commentBefore=$),l.options.keepSourceTokens&&x&&(T.srcToken=g),T}function i$1(l,g,k,w,{spaceBefore:v,comment:E,anchor:$,tag:S,end:N},T){const A=a$4(l,{type:"scalar",offset:e$1(g,k,w),indent:-1,source:""},S,T)
return $&&(A.anchor=$.source.substring(1),""===A.anchor&&T($,"BAD_ALIAS","Anchor cannot be an empty string")),v&&(A.spaceBefore=!0),E&&(A.comment=E,A.range[2]=N),A}function s$1(l,g,{offset:k,start:w,value:v,end:E},$){const S=Object.assign({_directives:g},l),N=new y(void 0,S),T={atKey:!1,atRoot:!0,directives:N.directives,options:N.options,schema:N.schema},A=e$5(w,{indicator:"doc-start",next:v??E?.[0],offset:k,onError:$,parentIndent:0,startOnNewline:!0})
A.found&&(N.directives.docStart=!0,!v||"block-map"!==v.type&&"block-seq"!==v.type||A.hasNewline||$(A.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),N.contents=v?a$3(T,v,A,$):i$1(T,A.end,w,null,A,$)
const x=N.contents.range[2],I=e$2(E,x,!1,$)
return I.comment&&(N.comment=I.comment),N.range=[k,x,I.offset],N}function h$2(l){if("number"==typeof l)return[l,l+1]
if(Array.isArray(l))return 2===l.length?l:[l[0],l[1]]
const{offset:g,source:k}=l
return[g,g+("string"==typeof k?k.length:1)]}function d(l){let g="",k=!1,w=!1
for(let v=0;v<l.length;++v){const E=l[v]
switch(E[0]){case"#":g+=(""===g?"":w?"\n\n":"\n")+(E.substring(1)||" "),k=!0,w=!1
break
case"%":"#"!==l[v+1]?.[0]&&(v+=1),k=!1
break
default:k||(w=!0),k=!1}}return{comment:g,afterEmptyLine:w}}function u$1(l){switch(l){case"\ufeff":return"byte-order-mark"
case"\x02":return"doc-mode"
case"\x18":return"flow-error-end"
case"\x1f":return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(l[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}function h$1(l){switch(l){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const H=new Set("0123456789ABCDEFabcdef"),F=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),J=new Set(",[]{}"),X=new Set(" ,[]{}\n\r\t"),u=l=>!l||X.has(l)
class f{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(l,g=!1){if(l){if("string"!=typeof l)throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+l:l,this.lineEndPos=null}this.atEnd=!g
let k=this.next??"stream"
for(;k&&(g||this.hasChars(1));)k=yield*this.parseNext(k)}atLineEnd(){let l=this.pos,g=this.buffer[l]
for(;" "===g||"\t"===g;)g=this.buffer[++l]
return!g||"#"===g||"\n"===g||"\r"===g&&"\n"===this.buffer[l+1]}charAt(l){return this.buffer[this.pos+l]}continueScalar(l){let g=this.buffer[l]
if(this.indentNext>0){let k=0
for(;" "===g;)g=this.buffer[++k+l]
if("\r"===g){const g=this.buffer[k+l+1]
if("\n"===g||!g&&!this.atEnd)return l+k+1}return"\n"===g||k>=this.indentNext||!g&&!this.atEnd?l+k:-1}if("-"===g||"."===g){const g=this.buffer.substr(l,3)
if(("---"===g||"..."===g)&&h$1(this.buffer[l+3]))return-1}return l}getLine(){let l=this.lineEndPos
return("number"!=typeof l||-1!==l&&l<this.pos)&&(l=this.buffer.indexOf("\n",this.pos),this.lineEndPos=l),-1===l?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[l-1]&&(l-=1),this.buffer.substring(this.pos,l))}hasChars(l){return this.pos+l<=this.buffer.length}setNext(l){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=l,null}peek(l){return this.buffer.substr(this.pos,l)}*parseNext(l){switch(l){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let l=this.getLine()
if(null===l)return this.setNext("stream")
if("\ufeff"===l[0]&&(yield*this.pushCount(1),l=l.substring(1)),"%"===l[0]){let g=l.length,k=l.indexOf("#")
for(;-1!==k;){const w=l[k-1]
if(" "===w||"\t"===w){g=k-1
break}k=l.indexOf("#",k+1)}for(;;){const k=l[g-1]
if(" "!==k&&"\t"!==k)break
g-=1}const w=(yield*this.pushCount(g))+(yield*this.pushSpaces(!0))
return yield*this.pushCount(l.length-w),this.pushNewline(),"stream"}if(this.atLineEnd()){const g=yield*this.pushSpaces(!0)
return yield*this.pushCount(l.length-g),yield*this.pushNewline(),"stream"}return yield"\x02",yield*this.parseLineStart()}*parseLineStart(){const l=this.charAt(0)
if(!l&&!this.atEnd)return this.setNext("line-start")
if("-"===l||"."===l){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const l=this.peek(3)
if(("---"===l||"..."===l)&&h$1(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===l?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!h$1(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[l,g]=this.peek(2)
if(!g&&!this.atEnd)return this.setNext("block-start")
if(("-"===l||"?"===l||":"===l)&&h$1(g)){const l=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
return this.indentNext=this.indentValue+1,this.indentValue+=l,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const l=this.getLine()
if(null===l)return this.setNext("doc")
let g=yield*this.pushIndicators()
switch(l[g]){case"#":yield*this.pushCount(l.length-g)
case void 0:return yield*this.pushNewline(),yield*this.parseLineStart()
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow"
case"}":case"]":return yield*this.pushCount(1),"doc"
case"*":return yield*this.pushUntil(u),"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":return g+=(yield*this.parseBlockScalarHeader()),g+=(yield*this.pushSpaces(!0)),yield*this.pushCount(l.length-g),yield*this.pushNewline(),yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let l,g,k=-1
do{l=yield*this.pushNewline(),l>0?(g=yield*this.pushSpaces(!1),this.indentValue=k=g):g=0,g+=(yield*this.pushSpaces(!0))}while(l+g>0)
const w=this.getLine()
if(null===w)return this.setNext("flow")
if((-1!==k&&k<this.indentNext&&"#"!==w[0]||0===k&&(w.startsWith("---")||w.startsWith("..."))&&h$1(w[3]))&&(k!==this.indentNext-1||1!==this.flowLevel||"]"!==w[0]&&"}"!==w[0]))return this.flowLevel=0,yield"\x18",yield*this.parseLineStart()
let v=0
for(;","===w[v];)v+=(yield*this.pushCount(1)),v+=(yield*this.pushSpaces(!0)),this.flowKey=!1
switch(v+=(yield*this.pushIndicators()),w[v]){case void 0:return"flow"
case"#":return yield*this.pushCount(w.length-v),"flow"
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow"
case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc"
case"*":return yield*this.pushUntil(u),"flow"
case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar()
case":":{const l=this.charAt(1)
if(this.flowKey||h$1(l)||","===l)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const l=this.charAt(0)
let g=this.buffer.indexOf(l,this.pos+1)
if("'"===l)for(;-1!==g&&"'"===this.buffer[g+1];)g=this.buffer.indexOf("'",g+2)
else for(;-1!==g;){let l=0
for(;"\\"===this.buffer[g-1-l];)l+=1
if(l%2==0)break
g=this.buffer.indexOf('"',g+1)}const k=this.buffer.substring(0,g)
let w=k.indexOf("\n",this.pos)
if(-1!==w){for(;-1!==w;){const l=this.continueScalar(w+1)
if(-1===l)break
w=k.indexOf("\n",l)}-1!==w&&(g=w-("\r"===k[w-1]?2:1))}if(-1===g){if(!this.atEnd)return this.setNext("quoted-scalar")
g=this.buffer.length}return yield*this.pushToIndex(g+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1
let l=this.pos
for(;;){const g=this.buffer[++l]
if("+"===g)this.blockScalarKeep=!0
else if(g>"0"&&g<="9")this.blockScalarIndent=Number(g)-1
else if("-"!==g)break}return yield*this.pushUntil(l=>h$1(l)||"#"===l)}*parseBlockScalar(){let l,g=this.pos-1,k=0
e:for(let w=this.pos;l=this.buffer[w];++w)switch(l){case" ":k+=1
break
case"\n":g=w,k=0
break
case"\r":{const l=this.buffer[w+1]
if(!l&&!this.atEnd)return this.setNext("block-scalar")
if("\n"===l)break}default:break e}if(!l&&!this.atEnd)return this.setNext("block-scalar")
if(k>=this.indentNext){-1===this.blockScalarIndent?this.indentNext=k:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
do{const l=this.continueScalar(g+1)
if(-1===l)break
g=this.buffer.indexOf("\n",l)}while(-1!==g)
if(-1===g){if(!this.atEnd)return this.setNext("block-scalar")
g=this.buffer.length}}let w=g+1
for(l=this.buffer[w];" "===l;)l=this.buffer[++w]
if("\t"===l){for(;"\t"===l||" "===l||"\r"===l||"\n"===l;)l=this.buffer[++w]
g=w-1}else if(!this.blockScalarKeep)for(;;){let l=g-1,w=this.buffer[l]
"\r"===w&&(w=this.buffer[--l])
const v=l
for(;" "===w;)w=this.buffer[--l]
if(!("\n"===w&&l>=this.pos&&l+1+k>v))break
g=l}return yield"\x1f",yield*this.pushToIndex(g+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const l=this.flowLevel>0
let g,k=this.pos-1,w=this.pos-1
for(;g=this.buffer[++w];)if(":"===g){const g=this.buffer[w+1]
if(h$1(g)||l&&J.has(g))break
k=w}else if(h$1(g)){let v=this.buffer[w+1]
if("\r"===g&&("\n"===v?(w+=1,g="\n",v=this.buffer[w+1]):k=w),"#"===v||l&&J.has(v))break
if("\n"===g){const l=this.continueScalar(w+1)
if(-1===l)break
w=Math.max(w,l-2)}}else{if(l&&J.has(g))break
k=w}return g||this.atEnd?(yield"\x1f",yield*this.pushToIndex(k+1,!0),l?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(l){return l>0?(yield this.buffer.substr(this.pos,l),this.pos+=l,l):0}*pushToIndex(l,g){const k=this.buffer.slice(this.pos,l)
return k?(yield k,this.pos+=k.length,k.length):(g&&(yield""),0)}*pushIndicators(){let l=0
e:for(;;){switch(this.charAt(0)){case"!":l+=(yield*this.pushTag()),l+=(yield*this.pushSpaces(!0))
continue e
case"&":l+=(yield*this.pushUntil(u)),l+=(yield*this.pushSpaces(!0))
continue e
case"-":case"?":case":":{const g=this.flowLevel>0,k=this.charAt(1)
if(h$1(k)||g&&J.has(k)){g?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,l+=(yield*this.pushCount(1)),l+=(yield*this.pushSpaces(!0))
continue e}}}break e}return l}*pushTag(){if("<"===this.charAt(1)){let l=this.pos+2,g=this.buffer[l]
for(;!h$1(g)&&">"!==g;)g=this.buffer[++l]
return yield*this.pushToIndex(">"===g?l+1:l,!1)}{let l=this.pos+1,g=this.buffer[l]
for(;g;)if(F.has(g))g=this.buffer[++l]
else{if("%"!==g||!H.has(this.buffer[l+1])||!H.has(this.buffer[l+2]))break
g=this.buffer[l+=3]}return yield*this.pushToIndex(l,!1)}}*pushNewline(){const l=this.buffer[this.pos]
return"\n"===l?yield*this.pushCount(1):"\r"===l&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(l){let g,k=this.pos-1
do{g=this.buffer[++k]}while(" "===g||l&&"\t"===g)
const w=k-this.pos
return w>0&&(yield this.buffer.substr(this.pos,w),this.pos=k),w}*pushUntil(l){let g=this.pos,k=this.buffer[g]
for(;!l(k);)k=this.buffer[++g]
return yield*this.pushToIndex(g,!1)}}function s(l,g){for(let k=0;k<l.length;++k)if(l[k].type===g)return!0
return!1}function i(l){for(let g=0;g<l.length;++g)switch(l[g].type){case"space":case"comment":case"newline":break
default:return g}return-1}function n(l){switch(l?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function o(l){switch(l.type){case"document":return l.start
case"block-map":{const g=l.items[l.items.length-1]
return g.sep??g.start}case"block-seq":return l.items[l.items.length-1].start
default:return[]}}function a(l){if(0===l.length)return[]
let g=l.length
e:for(;--g>=0;)switch(l[g].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===l[++g]?.type;);return l.splice(g,l.length)}function c(l,g){if(g.length<1e5)Array.prototype.push.apply(l,g)
else for(let k=0;k<g.length;++k)l.push(g[k])}function r(l){if("flow-seq-start"===l.start.type)for(const g of l.items)!g.sep||g.value||s(g.start,"explicit-key-ind")||s(g.sep,"map-value-ind")||(g.key&&(g.value=g.key),delete g.key,n(g.value)?g.value.end?c(g.value.end,g.sep):g.value.end=g.sep:c(g.start,g.sep),delete g.sep)}exports.Composer=class m{constructor(l={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(l,g,k,w)=>{const v=h$2(l)
w?this.warnings.push(new R(v,g,k)):this.errors.push(new P(v,g,k))},this.directives=new N({version:l.version||"1.2"}),this.options=l}decorate(l,g){const{comment:k,afterEmptyLine:w}=d(this.prelude)
if(k){const v=l.contents
if(g)l.comment=l.comment?`${l.comment}\n${k}`:k
else if(w||l.directives.docStart||!v)l.commentBefore=k
else if(p(v)&&!v.flow&&v.items.length>0){let l=v.items[0]
b(l)&&(l=l.key)
const g=l.commentBefore
l.commentBefore=g?`${k}\n${g}`:k}else{const l=v.commentBefore
v.commentBefore=l?`${k}\n${l}`:k}}if(g){for(let g=0;g<this.errors.length;++g)l.errors.push(this.errors[g])
for(let g=0;g<this.warnings.length;++g)l.warnings.push(this.warnings[g])}else l.errors=this.errors,l.warnings=this.warnings
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(l,g=!1,k=-1){for(const g of l)yield*this.next(g)
yield*this.end(g,k)}*next(l){switch(l.type){case"directive":this.directives.add(l.source,(g,k,w)=>{const v=h$2(l)
v[0]+=g,this.onError(v,"BAD_DIRECTIVE",k,w)}),this.prelude.push(l.source),this.atDirectives=!0
break
case"document":{const g=s$1(this.options,this.directives,l,this.onError)
this.atDirectives&&!g.directives.docStart&&this.onError(l,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(g,!1),this.doc&&(yield this.doc),this.doc=g,this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(l.source)
break
case"error":{const g=l.source?`${l.message}: ${JSON.stringify(l.source)}`:l.message,k=new P(h$2(l),"UNEXPECTED_TOKEN",g)
this.atDirectives||!this.doc?this.errors.push(k):this.doc.errors.push(k)
break}case"doc-end":{if(!this.doc){const g="Unexpected doc-end without preceding document"
this.errors.push(new P(h$2(l),"UNEXPECTED_TOKEN",g))
break}this.doc.directives.docEnd=!0
const g=e$2(l.end,l.offset+l.source.length,this.doc.options.strict,this.onError)
if(this.decorate(this.doc,!0),g.comment){const l=this.doc.comment
this.doc.comment=l?`${l}\n${g.comment}`:g.comment}this.doc.range[2]=g.offset
break}default:this.errors.push(new P(h$2(l),"UNEXPECTED_TOKEN",`Unsupported token ${l.type}`))}}*end(l=!1,g=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null
else if(l){const l=Object.assign({_directives:this.directives},this.options),k=new y(void 0,l)
this.atDirectives&&this.onError(g,"MISSING_CHAR","Missing directives-end indicator line"),k.range=[0,g,g],this.decorate(k,!1),yield k}}},exports.Lexer=f,exports.Parser=class h{constructor(l){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new f,this.onNewLine=l}*parse(l,g=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
for(const k of this.lexer.lex(l,g))yield*this.next(k)
g||(yield*this.end())}*next(l){if(this.source=l,this.atScalar)return this.atScalar=!1,yield*this.step(),void(this.offset+=l.length)
const g=u$1(l)
if(g)if("scalar"===g)this.atNewLine=!1,this.atScalar=!0,this.type="scalar"
else{switch(this.type=g,yield*this.step(),g){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+l.length)
break
case"space":this.atNewLine&&" "===l[0]&&(this.indent+=l.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=l.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=l.length}else{const g=`Not a YAML token: ${l}`
yield*this.pop({type:"error",offset:this.offset,message:g,source:l}),this.offset+=l.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const l=this.peek(1)
if("doc-end"!==this.type||"doc-end"===l?.type){if(!l)return yield*this.stream()
switch(l.type){case"document":return yield*this.document(l)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(l)
case"block-scalar":return yield*this.blockScalar(l)
case"block-map":return yield*this.blockMap(l)
case"block-seq":return yield*this.blockSequence(l)
case"flow-collection":return yield*this.flowCollection(l)
case"doc-end":return yield*this.documentEnd(l)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(l){return this.stack[this.stack.length-l]}*pop(l){const g=l??this.stack.pop()
if(g)if(0===this.stack.length)yield g
else{const l=this.peek(1)
switch("block-scalar"===g.type?g.indent="indent"in l?l.indent:0:"flow-collection"===g.type&&"document"===l.type&&(g.indent=0),"flow-collection"===g.type&&r(g),l.type){case"document":l.value=g
break
case"block-scalar":l.props.push(g)
break
case"block-map":{const k=l.items[l.items.length-1]
if(k.value)return l.items.push({start:[],key:g,sep:[]}),void(this.onKeyLine=!0)
if(!k.sep)return Object.assign(k,{key:g,sep:[]}),void(this.onKeyLine=!k.explicitKey)
k.value=g
break}case"block-seq":{const k=l.items[l.items.length-1]
k.value?l.items.push({start:[],value:g}):k.value=g
break}case"flow-collection":{const k=l.items[l.items.length-1]
return void(!k||k.value?l.items.push({start:[],key:g,sep:[]}):k.sep?k.value=g:Object.assign(k,{key:g,sep:[]}))}default:yield*this.pop(),yield*this.pop(g)}if(!("document"!==l.type&&"block-map"!==l.type&&"block-seq"!==l.type||"block-map"!==g.type&&"block-seq"!==g.type)){const k=g.items[g.items.length-1]
k&&!k.sep&&!k.value&&k.start.length>0&&-1===i(k.start)&&(0===g.indent||k.start.every(l=>"comment"!==l.type||l.indent<g.indent))&&("document"===l.type?l.end=k.start:l.items.push({start:k.start}),g.items.splice(-1,1))}}else{const l="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:l}}}*stream(){switch(this.type){case"directive-line":return void(yield{type:"directive",offset:this.offset,source:this.source})
case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken)
case"doc-mode":case"doc-start":{const l={type:"document",offset:this.offset,start:[]}
return"doc-start"===this.type&&l.start.push(this.sourceToken),void this.stack.push(l)}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(l){if(l.value)return yield*this.lineEnd(l)
switch(this.type){case"doc-start":return void(-1!==i(l.start)?(yield*this.pop(),yield*this.step()):l.start.push(this.sourceToken))
case"anchor":case"tag":case"space":case"comment":case"newline":return void l.start.push(this.sourceToken)}const g=this.startBlockValue(l)
g?this.stack.push(g):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(l){if("map-value-ind"===this.type){const g=a(o(this.peek(2)))
let k
l.end?(k=l.end,k.push(this.sourceToken),delete l.end):k=[this.sourceToken]
const w={type:"block-map",offset:l.offset,indent:l.indent,items:[{start:g,key:l,sep:k}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=w}else yield*this.lineEnd(l)}*blockScalar(l){switch(this.type){case"space":case"comment":case"newline":return void l.props.push(this.sourceToken)
case"scalar":if(l.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let l=this.source.indexOf("\n")+1
for(;0!==l;)this.onNewLine(this.offset+l),l=this.source.indexOf("\n",l)+1}yield*this.pop()
break
default:yield*this.pop(),yield*this.step()}}*blockMap(l){const g=l.items[l.items.length-1]
switch(this.type){case"newline":if(this.onKeyLine=!1,g.value){const k="end"in g.value?g.value.end:void 0,w=Array.isArray(k)?k[k.length-1]:void 0
"comment"===w?.type?k?.push(this.sourceToken):l.items.push({start:[this.sourceToken]})}else g.sep?g.sep.push(this.sourceToken):g.start.push(this.sourceToken)
return
case"space":case"comment":if(g.value)l.items.push({start:[this.sourceToken]})
else if(g.sep)g.sep.push(this.sourceToken)
else{if(this.atIndentedComment(g.start,l.indent)){const k=l.items[l.items.length-2],w=k?.value?.end
if(Array.isArray(w))return c(w,g.start),w.push(this.sourceToken),void l.items.pop()}g.start.push(this.sourceToken)}return}if(this.indent>=l.indent){const k=!this.onKeyLine&&this.indent===l.indent,w=k&&(g.sep||g.explicitKey)&&"seq-item-ind"!==this.type
let v=[]
if(w&&g.sep&&!g.value){const k=[]
for(let w=0;w<g.sep.length;++w){const v=g.sep[w]
switch(v.type){case"newline":k.push(w)
break
case"space":break
case"comment":v.indent>l.indent&&(k.length=0)
break
default:k.length=0}}k.length>=2&&(v=g.sep.splice(k[1]))}switch(this.type){case"anchor":case"tag":return void(w||g.value?(v.push(this.sourceToken),l.items.push({start:v}),this.onKeyLine=!0):g.sep?g.sep.push(this.sourceToken):g.start.push(this.sourceToken))
case"explicit-key-ind":return g.sep||g.explicitKey?w||g.value?(v.push(this.sourceToken),l.items.push({start:v,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(g.start.push(this.sourceToken),g.explicitKey=!0),void(this.onKeyLine=!0)
case"map-value-ind":if(g.explicitKey)if(g.sep)if(g.value)l.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(s(g.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,key:null,sep:[this.sourceToken]}]})
else if(n(g.key)&&!s(g.sep,"newline")){const l=a(g.start),k=g.key,w=g.sep
w.push(this.sourceToken),delete g.key,delete g.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:k,sep:w}]})}else v.length>0?g.sep=g.sep.concat(v,this.sourceToken):g.sep.push(this.sourceToken)
else if(s(g.start,"newline"))Object.assign(g,{key:null,sep:[this.sourceToken]})
else{const l=a(g.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else g.sep?g.value||w?l.items.push({start:v,key:null,sep:[this.sourceToken]}):s(g.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):g.sep.push(this.sourceToken):Object.assign(g,{key:null,sep:[this.sourceToken]})
return void(this.onKeyLine=!0)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const k=this.flowScalar(this.type)
return void(w||g.value?(l.items.push({start:v,key:k,sep:[]}),this.onKeyLine=!0):g.sep?this.stack.push(k):(Object.assign(g,{key:k,sep:[]}),this.onKeyLine=!0))}default:{const w=this.startBlockValue(l)
if(w){if("block-seq"===w.type){if(!g.explicitKey&&g.sep&&!s(g.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else k&&l.items.push({start:v})
return void this.stack.push(w)}}}}yield*this.pop(),yield*this.step()}*blockSequence(l){const g=l.items[l.items.length-1]
switch(this.type){case"newline":if(g.value){const k="end"in g.value?g.value.end:void 0,w=Array.isArray(k)?k[k.length-1]:void 0
"comment"===w?.type?k?.push(this.sourceToken):l.items.push({start:[this.sourceToken]})}else g.start.push(this.sourceToken)
return
case"space":case"comment":if(g.value)l.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(g.start,l.indent)){const k=l.items[l.items.length-2],w=k?.value?.end
if(Array.isArray(w))return c(w,g.start),w.push(this.sourceToken),void l.items.pop()}g.start.push(this.sourceToken)}return
case"anchor":case"tag":if(g.value||this.indent<=l.indent)break
return void g.start.push(this.sourceToken)
case"seq-item-ind":if(this.indent!==l.indent)break
return void(g.value||s(g.start,"seq-item-ind")?l.items.push({start:[this.sourceToken]}):g.start.push(this.sourceToken))}if(this.indent>l.indent){const g=this.startBlockValue(l)
if(g)return void this.stack.push(g)}yield*this.pop(),yield*this.step()}*flowCollection(l){const g=l.items[l.items.length-1]
if("flow-error-end"===this.type){let l
do{yield*this.pop(),l=this.peek(1)}while("flow-collection"===l?.type)}else if(0===l.end.length){switch(this.type){case"comma":case"explicit-key-ind":return void(!g||g.sep?l.items.push({start:[this.sourceToken]}):g.start.push(this.sourceToken))
case"map-value-ind":return void(!g||g.value?l.items.push({start:[],key:null,sep:[this.sourceToken]}):g.sep?g.sep.push(this.sourceToken):Object.assign(g,{key:null,sep:[this.sourceToken]}))
case"space":case"comment":case"newline":case"anchor":case"tag":return void(!g||g.value?l.items.push({start:[this.sourceToken]}):g.sep?g.sep.push(this.sourceToken):g.start.push(this.sourceToken))
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const k=this.flowScalar(this.type)
return void(!g||g.value?l.items.push({start:[],key:k,sep:[]}):g.sep?this.stack.push(k):Object.assign(g,{key:k,sep:[]}))}case"flow-map-end":case"flow-seq-end":return void l.end.push(this.sourceToken)}const k=this.startBlockValue(l)
k?this.stack.push(k):(yield*this.pop(),yield*this.step())}else{const g=this.peek(2)
if("block-map"===g.type&&("map-value-ind"===this.type&&g.indent===l.indent||"newline"===this.type&&!g.items[g.items.length-1].sep))yield*this.pop(),yield*this.step()
else if("map-value-ind"===this.type&&"flow-collection"!==g.type){const k=a(o(g))
r(l)
const w=l.end.splice(1,l.end.length)
w.push(this.sourceToken)
const v={type:"block-map",offset:l.offset,indent:l.indent,items:[{start:k,key:l,sep:w}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(l)}}flowScalar(l){if(this.onNewLine){let l=this.source.indexOf("\n")+1
for(;0!==l;)this.onNewLine(this.offset+l),l=this.source.indexOf("\n",l)+1}return{type:l,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(l){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const g=a(o(l))
return g.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const g=a(o(l))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(l,g){return"comment"===this.type&&!(this.indent<=g)&&l.every(l=>"newline"===l.type||"space"===l.type)}*documentEnd(l){"doc-mode"!==this.type&&(l.end?l.end.push(this.sourceToken):l.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(l){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step()
break
case"newline":this.onKeyLine=!1
default:l.end?l.end.push(this.sourceToken):l.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop())}}},exports.isCollection=p,exports.isPair=b,exports.isScalar=n$7,exports.isSeq=s$5

