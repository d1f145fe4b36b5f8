"use strict"
var e=function p(e){if(e&&"object"==typeof e)switch(e[ae]){case ne:case oe:return!0}return!1},l=function i$5(e){if(e&&"object"==typeof e)switch(e[ae]){case te:case ne:case re:case oe:return!0}return!1},h=function a$9(){throw new Error("A part of a package is called that is not bundled.")},m=function h$2(l,h,m){if(r$5(h)){const e=h.resolve(l),g=m&&e&&m.get(e)
return g?g.count*g.aliasCount:0}if(e(h)){let e=0
for(const g of h.items){const h=h$2(l,g,m)
h>e&&(e=h)}return e}if(b(h)){const e=h$2(l,h.key,m),g=h$2(l,h.value,m)
return Math.max(e,g)}return 1},g=function i$3(e,l,m){let g=m
for(let e=l.length-1;e>=0;--e){const h=l[e]
if("number"==typeof h&&Number.isInteger(h)&&h>=0){const e=[]
e[h]=g,g=e}else g=new Map([[h,g]])}return h()},k=function s$3(){const e=h(),l=h()
return new Pair(e,l)},w=function f(e,l){const h=n$5(l)?l.value:l
for(const m of e)if(b(m)){if(m.key===l||m.key===h)return m
if(n$5(m.key)&&m.key.value===h)return m}},v=function m$1(e){let l=n$5(e)?e.value:e
return l&&"string"==typeof l&&(l=Number(l)),"number"==typeof l&&Number.isInteger(l)&&l>=0?l:null},E=function getTags(){return[le,he,ue]},S=function y(l){if(e(l))return!0
throw new Error("Expected a YAML collection as document contents")},N=function e$5(e,{flow:l,indicator:h,next:m,offset:g,onError:k,parentIndent:w,startOnNewline:v}){let E=!1,S=v,N=v,A="",T="",L=!1,x=!1,I=null,O=null,C=null,_=null,$=null,M=null,D=null
for(const g of e)switch(x&&("space"!==g.type&&"newline"!==g.type&&"comma"!==g.type&&k(g.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),x=!1),I&&(S&&"comment"!==g.type&&"newline"!==g.type&&k(I,"TAB_AS_INDENT","Tabs are not allowed as indentation"),I=null),g.type){case"space":l||"doc-start"===h&&"flow-collection"===m?.type||!g.source.includes("\t")||(I=g),N=!0
break
case"comment":{N||k(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=g.source.substring(1)||" "
A?A+=T+e:A=e,T="",S=!1
break}case"newline":S?A?A+=g.source:M&&"seq-item-ind"===h||(E=!0):T+=g.source,S=!0,L=!0,(O||C)&&(_=g),N=!0
break
case"anchor":O&&k(g,"MULTIPLE_ANCHORS","A node can have at most one anchor"),g.source.endsWith(":")&&k(g.offset+g.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),O=g,D??(D=g.offset),S=!1,N=!1,x=!0
break
case"tag":C&&k(g,"MULTIPLE_TAGS","A node can have at most one tag"),C=g,D??(D=g.offset),S=!1,N=!1,x=!0
break
case h:(O||C)&&k(g,"BAD_PROP_ORDER",`Anchors and tags must be after the ${g.source} indicator`),M&&k(g,"UNEXPECTED_TOKEN",`Unexpected ${g.source} in ${l??"collection"}`),M=g,S="seq-item-ind"===h||"explicit-key-ind"===h,N=!1
break
case"comma":if(l){$&&k(g,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`),$=g,S=!1,N=!1
break}default:k(g,"UNEXPECTED_TOKEN",`Unexpected ${g.type} token`),S=!1,N=!1}const K=e[e.length-1],q=K?K.offset+K.source.length:g
return x&&m&&"space"!==m.type&&"newline"!==m.type&&"comma"!==m.type&&("scalar"!==m.type||""!==m.source)&&k(m.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),I&&(S&&I.indent<=w||"block-map"===m?.type||"block-seq"===m?.type)&&k(I,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:M,spaceBefore:E,comment:A,hasNewline:L,anchor:O,tag:C,newlineAfterProp:_,end:q,start:D??q}},A=function e$4(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return!0
if(e.end)for(const l of e.end)if("newline"===l.type)return!0
return!1
case"flow-collection":for(const l of e.items){for(const e of l.start)if("newline"===e.type)return!0
if(l.sep)for(const e of l.sep)if("newline"===e.type)return!0
if(e$4(l.key)||e$4(l.value))return!0}return!1
default:return!0}},T=function e$3(e,l,h){if("flow-collection"===l?.type){const m=l.end[0]
m.indent!==e||"]"!==m.source&&"}"!==m.source||!A(l)||h(m,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}},L=function n$4(e,l,h){const{uniqueKeys:m}=e.options
if(!1===m)return!1
const g="function"==typeof m?m:(e,l)=>e===l||n$5(e)&&n$5(l)&&e.value===l.value
return l.some(e=>g(e.key,h))},x=function a$7({composeNode:e,composeEmptyNode:l},h,m,g,k){const w=new(k?.nodeClass??YAMLMap)(h.schema)
h.atRoot&&(h.atRoot=!1)
let v=m.offset,E=null
for(const k of m.items){const{start:S,key:x,sep:I,value:O}=k,C=N(S,{indicator:"explicit-key-ind",next:x??I?.[0],offset:v,onError:g,parentIndent:m.indent,startOnNewline:!0}),_=!C.found
if(_){if(x&&("block-seq"===x.type?g(v,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in x&&x.indent!==m.indent&&g(v,"BAD_INDENT",de)),!C.anchor&&!C.tag&&!I){E=C.end,C.comment&&(w.comment?w.comment+="\n"+C.comment:w.comment=C.comment)
continue}(C.newlineAfterProp||A(x))&&g(x??S[S.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else C.found?.indent!==m.indent&&g(v,"BAD_INDENT",de)
h.atKey=!0
const $=C.end,M=x?e(h,x,C,g):l(h,$,S,null,C,g)
h.schema.compat&&T(m.indent,x,g),h.atKey=!1,L(h,w.items,M)&&g($,"DUPLICATE_KEY","Map keys must be unique")
const D=N(I??[],{indicator:"map-value-ind",next:O,offset:M.range[2],onError:g,parentIndent:m.indent,startOnNewline:!x||"block-scalar"===x.type})
if(v=D.end,D.found){_&&("block-map"!==O?.type||D.hasNewline||g(v,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),h.options.strict&&C.start<D.found.offset-1024&&g(M.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
const E=O?e(h,O,D,g):l(h,v,I,null,D,g)
h.schema.compat&&T(m.indent,O,g),v=E.range[2]
const S=new Pair(M,E)
h.options.keepSourceTokens&&(S.srcToken=k),w.items.push(S)}else{_&&g(M.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),D.comment&&(M.comment?M.comment+="\n"+D.comment:M.comment=D.comment)
const e=new Pair(M)
h.options.keepSourceTokens&&(e.srcToken=k),w.items.push(e)}}return E&&E<v&&g(E,"IMPOSSIBLE","Map comment with trailing content"),w.range=[m.offset,v,E??v],w},I=function n$3({composeNode:e,composeEmptyNode:l},h,m,g,k){const w=new(k?.nodeClass??YAMLSeq)(h.schema)
h.atRoot&&(h.atRoot=!1),h.atKey&&(h.atKey=!1)
let v=m.offset,E=null
for(const{start:k,value:S}of m.items){const A=N(k,{indicator:"seq-item-ind",next:S,offset:v,onError:g,parentIndent:m.indent,startOnNewline:!0})
if(!A.found){if(!(A.anchor||A.tag||S)){E=A.end,A.comment&&(w.comment=A.comment)
continue}"block-seq"===S?.type?g(A.end,"BAD_INDENT","All sequence items must start at the same column"):g(v,"MISSING_CHAR","Sequence item without - indicator")}const L=S?e(h,S,A,g):l(h,A.end,k,null,A,g)
h.schema.compat&&T(m.indent,S,g),v=L.range[2],w.items.push(L)}return w.range=[m.offset,v,E??v],w},O=function e$2(e,l,h,m){let g=""
if(e){let k=!1,w=""
for(const v of e){const{source:e,type:E}=v
switch(E){case"space":k=!0
break
case"comment":{h&&!k&&m(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const l=e.substring(1)||" "
g?g+=w+l:g=l,w=""
break}case"newline":g&&(w+=e),k=!0
break
default:m(v,"UNEXPECTED_TOKEN",`Unexpected ${E} at node end`)}l+=e.length}}return{comment:g,offset:l}},C=function l$2({composeNode:e,composeEmptyNode:l},h,m,g,k){const w="{"===m.start.source,v=w?"flow map":"flow sequence",E=new(k?.nodeClass??(w?YAMLMap:YAMLSeq))(h.schema)
E.flow=!0
const S=h.atRoot
S&&(h.atRoot=!1),h.atKey&&(h.atKey=!1)
let T=m.offset+m.start.source.length
for(let k=0;k<m.items.length;++k){const S=m.items[k],{start:x,key:I,sep:O,value:C}=S,_=N(x,{flow:v,indicator:"explicit-key-ind",next:I??O?.[0],offset:T,onError:g,parentIndent:m.indent,startOnNewline:!1})
if(!_.found){if(!(_.anchor||_.tag||O||C)){0===k&&_.comma?g(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`):k<m.items.length-1&&g(_.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${v}`),_.comment&&(E.comment?E.comment+="\n"+_.comment:E.comment=_.comment),T=_.end
continue}!w&&h.options.strict&&A(I)&&g(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===k)_.comma&&g(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`)
else if(_.comma||g(_.start,"MISSING_CHAR",`Missing , between ${v} items`),_.comment){let e=""
e:for(const l of x)switch(l.type){case"comma":case"space":break
case"comment":e=l.source.substring(1)
break e
default:break e}if(e){let l=E.items[E.items.length-1]
b(l)&&(l=l.value??l.key),l.comment?l.comment+="\n"+e:l.comment=e,_.comment=_.comment.substring(e.length+1)}}if(w||O||_.found){h.atKey=!0
const k=_.end,A=I?e(h,I,_,g):l(h,k,x,null,_,g)
a$6(I)&&g(A.range,"BLOCK_IN_FLOW",pe),h.atKey=!1
const $=N(O??[],{flow:v,indicator:"map-value-ind",next:C,offset:A.range[2],onError:g,parentIndent:m.indent,startOnNewline:!1})
if($.found){if(!w&&!_.found&&h.options.strict){if(O)for(const e of O){if(e===$.found)break
if("newline"===e.type){g(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}_.start<$.found.offset-1024&&g($.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else C&&("source"in C&&":"===C.source?.[0]?g(C,"MISSING_CHAR",`Missing space after : in ${v}`):g($.start,"MISSING_CHAR",`Missing , or : between ${v} items`))
const M=C?e(h,C,$,g):$.found?l(h,$.end,O,null,$,g):null
M?a$6(C)&&g(M.range,"BLOCK_IN_FLOW",pe):$.comment&&(A.comment?A.comment+="\n"+$.comment:A.comment=$.comment)
const D=new Pair(A,M)
if(h.options.keepSourceTokens&&(D.srcToken=S),w){const e=E
L(h,e.items,A)&&g(k,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(D)}else{const e=new YAMLMap(h.schema)
e.flow=!0,e.items.push(D)
const l=(M??A).range
e.range=[A.range[0],l[1],l[2]],E.items.push(e)}T=M?M.range[2]:$.end}else{const m=C?e(h,C,_,g):l(h,_.end,O,null,_,g)
E.items.push(m),T=m.range[2],a$6(C)&&g(m.range,"BLOCK_IN_FLOW",pe)}}const x=w?"}":"]",[I,...C]=m.end
let _=T
if(I?.source===x)_=I.offset+I.source.length
else{const e=v[0].toUpperCase()+v.substring(1)
g(T,S?"MISSING_CHAR":"BAD_INDENT",S?`${e} must end with a ${x}`:`${e} in block collection must be sufficiently indented and end with a ${x}`),I&&1!==I.source.length&&C.unshift(I)}if(C.length>0){const e=O(C,_,h.options.strict,g)
e.comment&&(E.comment?E.comment+="\n"+e.comment:E.comment=e.comment),E.range=[m.offset,_,e.offset]}else E.range=[m.offset,_,_]
return E},_=function c$3(e,l,h,m,g,k){const w="block-map"===h.type?x(e,l,h,m,k):"block-seq"===h.type?I(e,l,h,m,k):C(e,l,h,m,k),v=w.constructor
return"!"===g||g===v.tagName?(w.tag=v.tagName,w):(g&&(w.tag=g),w)},$=function l$1(e,h,m,g,k){const w=g.tag,v=w?h.directives.tagName(w.source,e=>k(w,"TAG_RESOLVE_FAILED",e)):null
if("block-seq"===m.type){const{anchor:e,newlineAfterProp:l}=g,h=e&&w?e.offset>w.offset?e:w:e??w
h&&(!l||l.offset<h.offset)&&k(h,"MISSING_CHAR","Missing newline after block sequence props")}const E="block-map"===m.type?"map":"block-seq"===m.type?"seq":"{"===m.start.source?"map":"seq"
if(!w||!v||"!"===v||v===YAMLMap.tagName&&"map"===E||v===YAMLSeq.tagName&&"seq"===E)return _(e,h,m,k,v)
let S=h.schema.tags.find(e=>e.tag===v&&e.collection===E)
if(!S){const l=h.schema.knownTags[v]
if(l?.collection!==E)return l?k(w,"BAD_COLLECTION_TYPE",`${l.tag} used for ${E} collection, but expects ${l.collection??"scalar"}`,!0):k(w,"TAG_RESOLVE_FAILED",`Unresolved tag: ${v}`,!0),_(e,h,m,k,v)
h.schema.tags.push(Object.assign({},l,{default:!1})),S=l}const N=_(e,h,m,k,v,S),A=S.resolve?.(N,e=>k(w,"TAG_RESOLVE_FAILED",e),h.options)??N,T=l(A)?A:new Scalar(A)
return T.range=N.range,T.tag=v,S?.format&&(T.format=S.format),T},M=function t$1(e,l,h){const m=l.offset,g=function({offset:e,props:l},h,m){if("block-scalar-header"!==l[0].type)return m(l[0],"IMPOSSIBLE","Block scalar header not found"),null
const{source:g}=l[0],k=g[0]
let w=0,v="",E=-1
for(let l=1;l<g.length;++l){const h=g[l]
if(v||"-"!==h&&"+"!==h){const m=Number(h)
!w&&m?w=m:-1===E&&(E=e+l)}else v=h}-1!==E&&m(E,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${g}`)
let S=!1,N="",A=g.length
for(let e=1;e<l.length;++e){const g=l[e]
switch(g.type){case"space":S=!0
case"newline":A+=g.source.length
break
case"comment":h&&!S&&m(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),A+=g.source.length,N=g.source.substring(1)
break
case"error":m(g,"UNEXPECTED_TOKEN",g.message),A+=g.source.length
break
default:{m(g,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${g.type}`)
const e=g.source
e&&"string"==typeof e&&(A+=e.length)}}}return{mode:k,indent:w,chomp:v,comment:N,length:A}}(l,e.options.strict,h)
if(!g)return{value:"",type:null,comment:"",range:[m,m,m]}
const k=">"===g.mode?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,w=l.source?function(e){const l=e.split(/\n( *)/),h=l[0],m=h.match(/^( *)/),g=[m?.[1]?[m[1],h.slice(m[1].length)]:["",h]]
for(let e=1;e<l.length;e+=2)g.push([l[e],l[e+1]])
return g}(l.source):[]
let v=w.length
for(let e=w.length-1;e>=0;--e){const l=w[e][1]
if(""!==l&&"\r"!==l)break
v=e}if(0===v){const e="+"===g.chomp&&w.length>0?"\n".repeat(Math.max(1,w.length-1)):""
let h=m+g.length
return l.source&&(h+=l.source.length),{value:e,type:k,comment:g.comment,range:[m,h,h]}}let E=l.indent+g.indent,S=l.offset+g.length,N=0
for(let l=0;l<v;++l){const[m,k]=w[l]
if(""!==k&&"\r"!==k){if(m.length<E){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
h(S+m.length,"MISSING_CHAR",e)}0===g.indent&&(E=m.length),N=l,0!==E||e.atRoot||h(S,"BAD_INDENT","Block scalar values in collections must be indented")
break}0===g.indent&&m.length>E&&(E=m.length),S+=m.length+k.length+1}for(let e=w.length-1;e>=v;--e)w[e][0].length>E&&(v=e+1)
let A="",T="",L=!1
for(let e=0;e<N;++e)A+=w[e][0].slice(E)+"\n"
for(let e=N;e<v;++e){let[l,m]=w[e]
S+=l.length+m.length+1
const v="\r"===m[m.length-1]
if(v&&(m=m.slice(0,-1)),m&&l.length<E){const e="Block scalar lines must not be less indented than their "+(g.indent?"explicit indentation indicator":"first line")
h(S-m.length-(v?2:1),"BAD_INDENT",e),l=""}k===Scalar.BLOCK_LITERAL?(A+=T+l.slice(E)+m,T="\n"):l.length>E||"\t"===m[0]?(" "===T?T="\n":L||"\n"!==T||(T="\n\n"),A+=T+l.slice(E)+m,T="\n",L=!0):""===m?"\n"===T?A+="\n":T="\n":(A+=T+m,T=" ",L=!1)}switch(g.chomp){case"-":break
case"+":for(let e=v;e<w.length;++e)A+="\n"+w[e][0].slice(E)
"\n"!==A[A.length-1]&&(A+="\n")
break
default:A+="\n"}const x=m+g.length+l.source.length
return{value:A,type:k,comment:g.comment,range:[m,x,x]}},D=function n$2(e,l,h){const{offset:m,type:g,source:k,end:w}=e
let v,E
const b=(e,l,g)=>h(m+e,l,g)
switch(g){case"scalar":v=Scalar.PLAIN,E=function(e,l){let h=""
switch(e[0]){case"\t":h="a tab character"
break
case",":h="flow indicator character ,"
break
case"%":h="directive indicator character %"
break
case"|":case">":h=`block scalar indicator ${e[0]}`
break
case"@":case"`":h=`reserved character ${e[0]}`}return h&&l(0,"BAD_SCALAR_START",`Plain value cannot start with ${h}`),K(e)}(k,b)
break
case"single-quoted-scalar":v=Scalar.QUOTE_SINGLE,E=function(e,l){return"'"===e[e.length-1]&&1!==e.length||l(e.length,"MISSING_CHAR","Missing closing 'quote"),K(e.slice(1,-1)).replace(/''/g,"'")}(k,b)
break
case"double-quoted-scalar":v=Scalar.QUOTE_DOUBLE,E=function(e,l){let h=""
for(let m=1;m<e.length-1;++m){const g=e[m]
if("\r"!==g||"\n"!==e[m+1])if("\n"===g){const{fold:l,offset:g}=q(e,m)
h+=l,m=g}else if("\\"===g){let g=e[++m]
const k=me[g]
if(k)h+=k
else if("\n"===g)for(g=e[m+1];" "===g||"\t"===g;)g=e[1+ ++m]
else if("\r"===g&&"\n"===e[m+1])for(g=e[1+ ++m];" "===g||"\t"===g;)g=e[1+ ++m]
else if("x"===g||"u"===g||"U"===g){const k="x"===g?2:"u"===g?4:8
h+=P(e,m+1,k,l),m+=k}else{const g=e.substr(m-1,2)
l(m-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${g}`),h+=g}}else if(" "===g||"\t"===g){const l=m
let k=e[m+1]
for(;" "===k||"\t"===k;)k=e[1+ ++m]
"\n"===k||"\r"===k&&"\n"===e[m+2]||(h+=m>l?e.slice(l,m+1):g)}else h+=g}return'"'===e[e.length-1]&&1!==e.length||l(e.length,"MISSING_CHAR",'Missing closing "quote'),h}(k,b)
break
default:return h(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${g}`),{value:"",type:null,comment:"",range:[m,m+k.length,m+k.length]}}const S=m+k.length,N=O(w,S,l,h)
return{value:E,type:v,comment:N.comment,range:[m,S,N.offset]}},K=function r$3(e){const l=/(.*?)\r?\n/sy
let h,m,g=l.exec(e)
if(!g)return e
try{h=new RegExp("(?<![ \t])[ \t]+$"),m=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{h=/[ \t]+$/,m=/^[ \t]+|[ \t]+$/g}let k=g[1].replace(h,""),w=" ",v=l.lastIndex
for(;g=l.exec(e);){const e=g[1].replace(m,"")
""===e?"\n"===w?k+=w:w="\n":(k+=w+e,w=" "),v=l.lastIndex}const E=/[ \t]*(.*)/sy
return E.lastIndex=v,g=E.exec(e),k+w+(g?.[1]??"")},q=function c$2(e,l){let h="",m=e[l+1]
for(;!(" "!==m&&"\t"!==m&&"\n"!==m&&"\r"!==m||"\r"===m&&"\n"!==e[l+2]);)"\n"===m&&(h+="\n"),m=e[(l+=1)+1]
return h||(h=" "),{fold:h,offset:l}},P=function a$5(e,l,h,m){const g=e.substr(l,h),k=g.length===h&&/^[0-9a-fA-F]+$/.test(g)?parseInt(g,16):NaN
try{return String.fromCodePoint(k)}catch{const g=e.substr(l-2,h+2)
return m(l-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${g}`),g}},B=function a$4(e,l,h,m){const{value:g,type:k,comment:w,range:v}="block-scalar"===l.type?M(e,l,m):D(l,e.options.strict,m),E=h?e.directives.tagName(h.source,e=>m(h,"TAG_RESOLVE_FAILED",e)):null
let S,N
S=e.options.stringKeys&&e.atKey?e.schema[re]:E?function(e,l,h,m,g){if("!"===h)return e[re]
const k=[]
for(const l of e.tags)if(!l.collection&&l.tag===h){if(!l.default||!l.test)return l
k.push(l)}for(const e of k)if(e.test?.test(l))return e
const w=e.knownTags[h]
return w&&!w.collection?(e.tags.push(Object.assign({},w,{default:!1,test:void 0})),w):(g(m,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,"tag:yaml.org,2002:str"!==h),e[re])}(e.schema,g,E,h,m):"scalar"===l.type?function({atKey:e,directives:l,schema:h},m,g,k){const w=h.tags.find(l=>(!0===l.default||e&&"key"===l.default)&&l.test?.test(m))||h[re]
if(h.compat){const e=h.compat.find(e=>e.default&&e.test?.test(m))??h[re]
w.tag!==e.tag&&k(g,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${l.tagString(w.tag)} or ${l.tagString(e.tag)}`,!0)}return w}(e,g,l,m):e.schema[re]
try{const k=S.resolve(g,e=>m(h??l,"TAG_RESOLVE_FAILED",e),e.options)
N=n$5(k)?k:new Scalar(k)}catch(e){const k=e instanceof Error?e.message:String(e)
m(h??l,"TAG_RESOLVE_FAILED",k),N=new Scalar(g)}return N.range=v,N.source=g,k&&(N.type=k),E&&(N.tag=E),S.format&&(N.format=S.format),w&&(N.comment=w),N},R=function e$1(e,l,h){if(l){h??(h=l.length)
for(let m=h-1;m>=0;--m){let h=l[m]
switch(h.type){case"space":case"comment":case"newline":e-=h.source.length
continue}for(h=l[++m];"space"===h?.type;)e+=h.source.length,h=l[++m]
break}}return e},j=function a$3(e,l,h,m){const g=e.atKey,{spaceBefore:k,comment:w,anchor:v,tag:E}=h
let S,N=!0
switch(l.type){case"alias":S=function({options:e},{offset:l,source:h,end:m},g){const k=new Alias(h.substring(1))
""===k.source&&g(l,"BAD_ALIAS","Alias cannot be an empty string"),k.source.endsWith(":")&&g(l+h.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const w=l+h.length,v=O(m,w,e.strict,g)
return k.range=[l,w,v.offset],v.comment&&(k.comment=v.comment),k}(e,l,m),(v||E)&&m(l,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":S=B(e,l,E,m),v&&(S.anchor=v.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{S=$(ye,e,l,h,m),v&&(S.anchor=v.source.substring(1))}catch(e){m(l,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break
default:m(l,"UNEXPECTED_TOKEN","error"===l.type?l.message:`Unsupported token (type: ${l.type})`),N=!1}return S??(S=U(e,l.offset,void 0,null,h,m)),v&&""===S.anchor&&m(v,"BAD_ALIAS","Anchor cannot be an empty string"),g&&e.options.stringKeys&&(!n$5(S)||"string"!=typeof S.value||S.tag&&"tag:yaml.org,2002:str"!==S.tag)&&m(E??l,"NON_STRING_KEY","With stringKeys, all keys must be strings"),k&&(S.spaceBefore=!0),w&&("scalar"===l.type&&""===l.source?S.comment=w:S.commentBefore=w),e.options.keepSourceTokens&&N&&(S.srcToken=l),S},U=function i$1(e,l,h,m,{spaceBefore:g,comment:k,anchor:w,tag:v,end:E},S){const N=B(e,{type:"scalar",offset:R(l,h,m),indent:-1,source:""},v,S)
return w&&(N.anchor=w.source.substring(1),""===N.anchor&&S(w,"BAD_ALIAS","Anchor cannot be an empty string")),g&&(N.spaceBefore=!0),k&&(N.comment=k,N.range[2]=E),N},Y=function s$1(e,l,{offset:h,start:m,value:g,end:k},w){const v=Object.assign({_directives:l},e),E=new Document(void 0,v),S={atKey:!1,atRoot:!0,directives:E.directives,options:E.options,schema:E.schema},A=N(m,{indicator:"doc-start",next:g??k?.[0],offset:h,onError:w,parentIndent:0,startOnNewline:!0})
A.found&&(E.directives.docStart=!0,!g||"block-map"!==g.type&&"block-seq"!==g.type||A.hasNewline||w(A.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),E.contents=g?j(S,g,A,w):U(S,A.end,m,null,A,w)
const T=E.contents.range[2],L=O(k,T,!1,w)
return L.comment&&(E.comment=L.comment),E.range=[h,T,L.offset],E},G=function h$1(e){if("number"==typeof e)return[e,e+1]
if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
const{offset:l,source:h}=e
return[l,l+("string"==typeof h?h.length:1)]},V=function d(e){let l="",h=!1,m=!1
for(let g=0;g<e.length;++g){const k=e[g]
switch(k[0]){case"#":l+=(""===l?"":m?"\n\n":"\n")+(k.substring(1)||" "),h=!0,m=!1
break
case"%":"#"!==e[g+1]?.[0]&&(g+=1),h=!1
break
default:h||(m=!0),h=!1}}return{comment:l,afterEmptyLine:m}},H=function u$1(e){switch(e){case"\ufeff":return"byte-order-mark"
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
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null},F=function r$1(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}},J=function s(e,l){for(let h=0;h<e.length;++h)if(e[h].type===l)return!0
return!1},X=function i(e){for(let l=0;l<e.length;++l)switch(e[l].type){case"space":case"comment":case"newline":break
default:return l}return-1},W=function n(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}},Q=function o(e){switch(e.type){case"document":return e.start
case"block-map":{const l=e.items[e.items.length-1]
return l.sep??l.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}},z=function a(e){if(0===e.length)return[]
let l=e.length
e:for(;--l>=0;)switch(e[l].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===e[++l]?.type;);return e.splice(l,e.length)},Z=function c(e,l){if(l.length<1e5)Array.prototype.push.apply(e,l)
else for(let h=0;h<l.length;++h)e.push(l[h])},ee=function r(e){if("flow-seq-start"===e.start.type)for(const l of e.items)!l.sep||l.value||J(l.start,"explicit-key-ind")||J(l.sep,"map-value-ind")||(l.key&&(l.value=l.key),delete l.key,W(l.value)?l.value.end?Z(l.value.end,l.sep):l.value.end=l.sep:Z(l.start,l.sep),delete l.sep)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const te=Symbol.for("yaml.alias"),se=Symbol.for("yaml.document"),ne=Symbol.for("yaml.map"),ie=Symbol.for("yaml.pair"),re=Symbol.for("yaml.scalar"),oe=Symbol.for("yaml.seq"),ae=Symbol.for("yaml.node.type"),r$5=e=>!!e&&"object"==typeof e&&e[ae]===te,l$3=e=>!!e&&"object"==typeof e&&e[ae]===se,m$2=e=>!!e&&"object"==typeof e&&e[ae]===ne,b=e=>!!e&&"object"==typeof e&&e[ae]===ie,n$5=e=>!!e&&"object"==typeof e&&e[ae]===re,s$5=e=>!!e&&"object"==typeof e&&e[ae]===oe
const ce={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},i$4=e=>e.replace(/[!,[\]{}]/g,e=>ce[e])
class Directives{constructor(e,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,e),this.tags=Object.assign({},Directives.defaultTags,l)}clone(){const e=new Directives(this.yaml,this.tags)
return e.docStart=this.docStart,e}atDocument(){const e=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,l){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1)
const h=e.trim().split(/[ \t]+/),m=h.shift()
switch(m){case"%TAG":{if(2!==h.length&&(l(0,"%TAG directive should contain exactly two parts"),h.length<2))return!1
const[e,m]=h
return this.tags[e]=m,!0}case"%YAML":{if(this.yaml.explicit=!0,1!==h.length)return l(0,"%YAML directive should contain exactly one part"),!1
const[e]=h
return"1.1"===e||"1.2"===e?(this.yaml.version=e,!0):(l(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),!1)}default:return l(0,`Unknown directive ${m}`,!0),!1}}tagName(e,l){if("!"===e)return"!"
if("!"!==e[0])return l(`Not a valid tag: ${e}`),null
if("<"===e[1]){const h=e.slice(2,-1)
return"!"===h||"!!"===h?(l(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(">"!==e[e.length-1]&&l("Verbatim tags must end with a >"),h)}const[,h,m]=e.match(/^(.*!)([^!]*)$/s)
m||l(`The ${e} tag has no suffix`)
const g=this.tags[h]
if(g)try{return g+decodeURIComponent(m)}catch(e){return l(String(e)),null}return"!"===h?e:(l(`Could not resolve tag: ${e}`),null)}tagString(e){for(const[l,h]of Object.entries(this.tags))if(e.startsWith(h))return l+i$4(e.substring(h.length))
return"!"===e[0]?e:`!<${e}>`}toString(e){const m=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],g=Object.entries(this.tags)
let k
if(e&&g.length>0&&l(e.contents)){const l={}
h(e.contents),k=Object.keys(l)}else k=[]
for(const[l,h]of g)"!!"===l&&"tag:yaml.org,2002:"===h||e&&!k.some(e=>e.startsWith(h))||m.push(`%TAG ${l} ${h}`)
return m.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
class NodeBase{constructor(e){Object.defineProperty(this,ae,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:l,maxAliasCount:m,onAnchor:g,reviver:k}={}){if(!l$3(e))throw new TypeError("A document argument is required")
const w={anchors:new Map},v=h()
if("function"==typeof g)for(const{count:e,res:l}of w.anchors.values())g(l,e)
return"function"==typeof k?h():v}}class Alias extends NodeBase{constructor(e){super(te),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,l){if(0===l?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
let g,k
l?.aliasResolveCache?g=l.aliasResolveCache:(g=[],h(),l&&(l.aliasResolveCache=g))
for(const e of g){if(e===this)break
e.anchor===this.source&&(k=e)}if(k&&l){const{anchors:e,doc:g,maxAliasCount:w}=l
let v=e.get(k)
if(v||(h(),v=e.get(k)),void 0===v?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(w>=0&&(v.count+=1,0===v.aliasCount&&(v.aliasCount=m(g,k,e)),v.count*v.aliasCount>w))throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}return k}toJSON(e,l){if(!l)return{source:this.source}
const h=this.resolve(l.doc,l)
if(!h){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return l.anchors.get(h).res}toString(e,l,m){const g=`*${this.source}`
if(e){if(h(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${g} `}return g}}const c$4=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done
class Collection extends NodeBase{constructor(e,l){super(e),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(e){const h=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return e&&(h.schema=e),h.items=h.items.map(h=>l(h)||b(h)?h.clone(e):h),this.range&&(h.range=this.range.slice()),h}addIn(l,h){if(c$4(l))this.add(h)
else{const[m,...k]=l,w=this.get(m,!0)
if(e(w))w.addIn(k,h)
else{if(void 0!==w||!this.schema)throw new Error(`Expected YAML collection at ${m}. Remaining path: ${k}`)
this.set(m,g(this.schema,k,h))}}}deleteIn(l){const[h,...m]=l
if(0===m.length)return this.delete(h)
const g=this.get(h,!0)
if(e(g))return g.deleteIn(m)
throw new Error(`Expected YAML collection at ${h}. Remaining path: ${m}`)}getIn(l,h){const[m,...g]=l,k=this.get(m,!0)
return 0===g.length?!h&&n$5(k)?k.value:k:e(k)?k.getIn(g,h):void 0}hasAllNullValues(e){return this.items.every(l=>{if(!b(l))return!1
const h=l.value
return null==h||e&&n$5(h)&&null==h.value&&!h.commentBefore&&!h.comment&&!h.tag})}hasIn(l){const[h,...m]=l
if(0===m.length)return this.has(h)
const g=this.get(h,!0)
return!!e(g)&&g.hasIn(m)}setIn(l,h){const[m,...k]=l
if(0===k.length)this.set(m,h)
else{const l=this.get(m,!0)
if(e(l))l.setIn(k,h)
else{if(void 0!==l||!this.schema)throw new Error(`Expected YAML collection at ${m}. Remaining path: ${k}`)
this.set(m,g(this.schema,k,h))}}}}class Pair{constructor(e,l=null){Object.defineProperty(this,ae,{value:ie}),this.key=e,this.value=l}clone(e){let{key:h,value:m}=this
return l(h)&&(h=h.clone(e)),l(m)&&(m=m.clone(e)),new Pair(h,m)}toJSON(e,l){return!l?.mapAsMap||new Map,h()}toString(e,l,m){return e?.doc?h():JSON.stringify(this)}}const o$1=e=>!e||"function"!=typeof e&&"object"!=typeof e
class Scalar extends NodeBase{constructor(e){super(re),this.value=e}toJSON(e,l){return l?.keep?this.value:h(this.value)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(ne,e),this.items=[]}static from(e,l,h){const{keepUndefined:m,replacer:g}=h,w=new this(e),n=(e,h)=>{if("function"==typeof g)h=g.call(l,e,h)
else if(Array.isArray(g)&&!g.includes(e))return;(void 0!==h||m)&&w.items.push(k())}
if(l instanceof Map)for(const[e,h]of l)n(e,h)
else if(l&&"object"==typeof l)for(const e of Object.keys(l))n(e,l[e])
return"function"==typeof e.sortMapEntries&&w.items.sort(e.sortMapEntries),w}add(e,l){let h
h=b(e)?e:e&&"object"==typeof e&&"key"in e?new Pair(e.key,e.value):new Pair(e,e?.value)
const m=w(this.items,h.key),g=this.schema?.sortMapEntries
if(m){if(!l)throw new Error(`Key ${h.key} already set`)
n$5(m.value)&&o$1(h.value)?m.value.value=h.value:m.value=h.value}else if(g){const e=this.items.findIndex(e=>g(h,e)<0);-1===e?this.items.push(h):this.items.splice(e,0,h)}else this.items.push(h)}delete(e){const l=w(this.items,e)
return!!l&&this.items.splice(this.items.indexOf(l),1).length>0}get(e,l){const h=w(this.items,e),m=h?.value
return(!l&&n$5(m)?m.value:m)??void 0}has(e){return!!w(this.items,e)}set(e,l){this.add(new Pair(e,l),!0)}toJSON(e,l,m){const g=m?new m:l?.mapAsMap?new Map:{}
l?.onCreate&&l.onCreate(g)
for(const e of this.items)h()
return g}toString(e,l,m){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!b(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),h(e.indent)}}const le={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(e,l)=>(m$2(e)||l("Expected a mapping for this tag"),e),createNode:(e,l,h)=>YAMLMap.from(e,l,h)}
class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(oe,e),this.items=[]}add(e){this.items.push(e)}delete(e){const l=v(e)
return"number"==typeof l&&this.items.splice(l,1).length>0}get(e,l){const h=v(e)
if("number"!=typeof h)return
const m=this.items[h]
return!l&&n$5(m)?m.value:m}has(e){const l=v(e)
return"number"==typeof l&&l<this.items.length}set(e,l){const h=v(e)
if("number"!=typeof h)throw new Error(`Expected a valid index, not ${e}.`)
const m=this.items[h]
n$5(m)&&o$1(l)?m.value=l:this.items[h]=l}toJSON(e,l){const m=[]
l?.onCreate&&l.onCreate(m)
for(const e of this.items)m.push(h())
return m}toString(e,l,m){return e?h(e.indent):JSON.stringify(this)}static from(e,l,m){const{replacer:g}=m,k=new this(e)
if(l&&Symbol.iterator in Object(l)){let e=0
for(let m of l){if("function"==typeof g){const h=l instanceof Set?m:String(e++)
m=g.call(l,h,m)}k.items.push(h())}}return k}}const he={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve:(e,l)=>(s$5(e)||l("Expected a sequence for this tag"),e),createNode:(e,l,h)=>YAMLSeq.from(e,l,h)},ue={identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:(e,l)=>(l=Object.assign({actualString:!0},l),h())},fe={}
const a$8=(e,l)=>e.key<l.key?-1:e.key>l.key?1:0
class Schema{constructor({compat:e,customTags:l,merge:h,resolveKnownTags:m,schema:g,sortMapEntries:k,toStringDefaults:w}){this.compat=Array.isArray(e)||e?E():null,this.name="string"==typeof g&&g||"core",this.knownTags=m?fe:{},this.tags=E(this.name),this.toStringOptions=w??null,Object.defineProperty(this,ne,{value:le}),Object.defineProperty(this,re,{value:ue}),Object.defineProperty(this,oe,{value:he}),this.sortMapEntries="function"==typeof k?k:!0===k?a$8:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
return e.tags=this.tags.slice(),e}}class Document{constructor(e,l,h){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ae,{value:se})
let m=null
"function"==typeof l||Array.isArray(l)?m=l:void 0===h&&l&&(h=l,l=void 0)
const g=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},h)
this.options=g
let{version:k}=g
h?._directives?(this.directives=h._directives.atDocument(),this.directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new Directives({version:k}),this.setSchema(k,h),this.contents=void 0===e?null:this.createNode(e,m,h)}clone(){const e=Object.create(Document.prototype,{[ae]:{value:se}})
return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=l(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){S(this.contents)&&this.contents.add(e)}addIn(e,l){S(this.contents)&&this.contents.addIn(e,l)}createAlias(e,l){if(!e.anchor){const m=h()
e.anchor=!l||m.has(l)?h():l}return new Alias(e.anchor)}createNode(l,m,g){if("function"==typeof m)l=m.call({"":l},"",l)
else if(Array.isArray(m)){const t=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=m.filter(t).map(String)
e.length>0&&(m=m.concat(e))}else void 0===g&&m&&(g=m,m=void 0)
const{aliasDuplicateObjects:k,anchorPrefix:w,flow:v,keepUndefined:E,onTagObj:S,tag:N}=g??{},{onAnchor:A,setAnchors:T,sourceObjects:L}=h()
this.schema
const x=h()
return v&&e(x)&&(x.flow=!0),T(),x}createPair(e,l,h={}){const m=this.createNode(e,null,h),g=this.createNode(l,null,h)
return new Pair(m,g)}delete(e){return!!S(this.contents)&&this.contents.delete(e)}deleteIn(e){return c$4(e)?null!=this.contents&&(this.contents=null,!0):!!S(this.contents)&&this.contents.deleteIn(e)}get(l,h){return e(this.contents)?this.contents.get(l,h):void 0}getIn(l,h){return c$4(l)?!h&&n$5(this.contents)?this.contents.value:this.contents:e(this.contents)?this.contents.getIn(l,h):void 0}has(l){return!!e(this.contents)&&this.contents.has(l)}hasIn(l){return c$4(l)?void 0!==this.contents:!!e(this.contents)&&this.contents.hasIn(l)}set(e,l){null==this.contents?this.contents=g(this.schema,[e],l):S(this.contents)&&this.contents.set(e,l)}setIn(e,l){c$4(e)?this.contents=l:null==this.contents?this.contents=g(this.schema,Array.from(e),l):S(this.contents)&&this.contents.setIn(e,l)}setSchema(e,l={}){let h
switch("number"==typeof e&&(e=String(e)),e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"}),h={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Directives({version:e}),h={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives,h=null
break
default:{const l=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${l}`)}}if(l.schema instanceof Object)this.schema=l.schema
else{if(!h)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema(Object.assign(h,l))}}toJS({json:e,jsonArg:l,mapAsMap:m,maxAliasCount:g,onAnchor:k,reviver:w}={}){const v={anchors:new Map},E=h(this.contents)
if("function"==typeof k)for(const{count:e,res:l}of v.anchors.values())k(l,e)
return"function"==typeof w?h():E}toJSON(e,l){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:l})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const l=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${l}`)}return h()}}class YAMLError extends Error{constructor(e,l,h,m){super(),this.name=e,this.code=h,this.message=m,this.pos=l}}class YAMLParseError extends YAMLError{constructor(e,l,h){super("YAMLParseError",e,l,h)}}class YAMLWarning extends YAMLError{constructor(e,l,h){super("YAMLWarning",e,l,h)}}const de="All mapping items must start at the same column"
const pe="Block collections are not allowed within flow collections",a$6=e=>e&&("block-map"===e.type||"block-seq"===e.type)
const me={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
const ye={composeNode:j,composeEmptyNode:U}
const ge=new Set("0123456789ABCDEFabcdef"),be=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ke=new Set(",[]{}"),we=new Set(" ,[]{}\n\r\t"),u=e=>!e||we.has(e)
class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,l=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!l
let h=this.next??"stream"
for(;h&&(l||this.hasChars(1));)h=yield*this.parseNext(h)}atLineEnd(){let e=this.pos,l=this.buffer[e]
for(;" "===l||"\t"===l;)l=this.buffer[++e]
return!l||"#"===l||"\n"===l||"\r"===l&&"\n"===this.buffer[e+1]}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let l=this.buffer[e]
if(this.indentNext>0){let h=0
for(;" "===l;)l=this.buffer[++h+e]
if("\r"===l){const l=this.buffer[h+e+1]
if("\n"===l||!l&&!this.atEnd)return e+h+1}return"\n"===l||h>=this.indentNext||!l&&!this.atEnd?e+h:-1}if("-"===l||"."===l){const l=this.buffer.substr(e,3)
if(("---"===l||"..."===l)&&F(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
return("number"!=typeof e||-1!==e&&e<this.pos)&&(e=this.buffer.indexOf("\n",this.pos),this.lineEndPos=e),-1===e?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[e-1]&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine()
if(null===e)return this.setNext("stream")
if("\ufeff"===e[0]&&(yield*this.pushCount(1),e=e.substring(1)),"%"===e[0]){let l=e.length,h=e.indexOf("#")
for(;-1!==h;){const m=e[h-1]
if(" "===m||"\t"===m){l=h-1
break}h=e.indexOf("#",h+1)}for(;;){const h=e[l-1]
if(" "!==h&&"\t"!==h)break
l-=1}const m=(yield*this.pushCount(l))+(yield*this.pushSpaces(!0))
return yield*this.pushCount(e.length-m),this.pushNewline(),"stream"}if(this.atLineEnd()){const l=yield*this.pushSpaces(!0)
return yield*this.pushCount(e.length-l),yield*this.pushNewline(),"stream"}return yield"\x02",yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
if(!e&&!this.atEnd)return this.setNext("line-start")
if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const e=this.peek(3)
if(("---"===e||"..."===e)&&F(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===e?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!F(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,l]=this.peek(2)
if(!l&&!this.atEnd)return this.setNext("block-start")
if(("-"===e||"?"===e||":"===e)&&F(l)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
return this.indentNext=this.indentValue+1,this.indentValue+=e,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const e=this.getLine()
if(null===e)return this.setNext("doc")
let l=yield*this.pushIndicators()
switch(e[l]){case"#":yield*this.pushCount(e.length-l)
case void 0:return yield*this.pushNewline(),yield*this.parseLineStart()
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow"
case"}":case"]":return yield*this.pushCount(1),"doc"
case"*":return yield*this.pushUntil(u),"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":return l+=(yield*this.parseBlockScalarHeader()),l+=(yield*this.pushSpaces(!0)),yield*this.pushCount(e.length-l),yield*this.pushNewline(),yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,l,h=-1
do{e=yield*this.pushNewline(),e>0?(l=yield*this.pushSpaces(!1),this.indentValue=h=l):l=0,l+=(yield*this.pushSpaces(!0))}while(e+l>0)
const m=this.getLine()
if(null===m)return this.setNext("flow")
if((-1!==h&&h<this.indentNext&&"#"!==m[0]||0===h&&(m.startsWith("---")||m.startsWith("..."))&&F(m[3]))&&(h!==this.indentNext-1||1!==this.flowLevel||"]"!==m[0]&&"}"!==m[0]))return this.flowLevel=0,yield"\x18",yield*this.parseLineStart()
let g=0
for(;","===m[g];)g+=(yield*this.pushCount(1)),g+=(yield*this.pushSpaces(!0)),this.flowKey=!1
switch(g+=(yield*this.pushIndicators()),m[g]){case void 0:return"flow"
case"#":return yield*this.pushCount(m.length-g),"flow"
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow"
case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc"
case"*":return yield*this.pushUntil(u),"flow"
case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar()
case":":{const e=this.charAt(1)
if(this.flowKey||F(e)||","===e)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
let l=this.buffer.indexOf(e,this.pos+1)
if("'"===e)for(;-1!==l&&"'"===this.buffer[l+1];)l=this.buffer.indexOf("'",l+2)
else for(;-1!==l;){let e=0
for(;"\\"===this.buffer[l-1-e];)e+=1
if(e%2==0)break
l=this.buffer.indexOf('"',l+1)}const h=this.buffer.substring(0,l)
let m=h.indexOf("\n",this.pos)
if(-1!==m){for(;-1!==m;){const e=this.continueScalar(m+1)
if(-1===e)break
m=h.indexOf("\n",e)}-1!==m&&(l=m-("\r"===h[m-1]?2:1))}if(-1===l){if(!this.atEnd)return this.setNext("quoted-scalar")
l=this.buffer.length}return yield*this.pushToIndex(l+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1
let e=this.pos
for(;;){const l=this.buffer[++e]
if("+"===l)this.blockScalarKeep=!0
else if(l>"0"&&l<="9")this.blockScalarIndent=Number(l)-1
else if("-"!==l)break}return yield*this.pushUntil(e=>F(e)||"#"===e)}*parseBlockScalar(){let e,l=this.pos-1,h=0
e:for(let m=this.pos;e=this.buffer[m];++m)switch(e){case" ":h+=1
break
case"\n":l=m,h=0
break
case"\r":{const e=this.buffer[m+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if("\n"===e)break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(h>=this.indentNext){-1===this.blockScalarIndent?this.indentNext=h:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
do{const e=this.continueScalar(l+1)
if(-1===e)break
l=this.buffer.indexOf("\n",e)}while(-1!==l)
if(-1===l){if(!this.atEnd)return this.setNext("block-scalar")
l=this.buffer.length}}let m=l+1
for(e=this.buffer[m];" "===e;)e=this.buffer[++m]
if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++m]
l=m-1}else if(!this.blockScalarKeep)for(;;){let e=l-1,m=this.buffer[e]
"\r"===m&&(m=this.buffer[--e])
const g=e
for(;" "===m;)m=this.buffer[--e]
if(!("\n"===m&&e>=this.pos&&e+1+h>g))break
l=e}return yield"\x1f",yield*this.pushToIndex(l+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let l,h=this.pos-1,m=this.pos-1
for(;l=this.buffer[++m];)if(":"===l){const l=this.buffer[m+1]
if(F(l)||e&&ke.has(l))break
h=m}else if(F(l)){let g=this.buffer[m+1]
if("\r"===l&&("\n"===g?(m+=1,l="\n",g=this.buffer[m+1]):h=m),"#"===g||e&&ke.has(g))break
if("\n"===l){const e=this.continueScalar(m+1)
if(-1===e)break
m=Math.max(m,e-2)}}else{if(e&&ke.has(l))break
h=m}return l||this.atEnd?(yield"\x1f",yield*this.pushToIndex(h+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,l){const h=this.buffer.slice(this.pos,e)
return h?(yield h,this.pos+=h.length,h.length):(l&&(yield""),0)}*pushIndicators(){let e=0
e:for(;;){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0))
continue e
case"&":e+=(yield*this.pushUntil(u)),e+=(yield*this.pushSpaces(!0))
continue e
case"-":case"?":case":":{const l=this.flowLevel>0,h=this.charAt(1)
if(F(h)||l&&ke.has(h)){l?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),e+=(yield*this.pushSpaces(!0))
continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,l=this.buffer[e]
for(;!F(l)&&">"!==l;)l=this.buffer[++e]
return yield*this.pushToIndex(">"===l?e+1:e,!1)}{let e=this.pos+1,l=this.buffer[e]
for(;l;)if(be.has(l))l=this.buffer[++e]
else{if("%"!==l||!ge.has(this.buffer[e+1])||!ge.has(this.buffer[e+2]))break
l=this.buffer[e+=3]}return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos]
return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){let l,h=this.pos-1
do{l=this.buffer[++h]}while(" "===l||e&&"\t"===l)
const m=h-this.pos
return m>0&&(yield this.buffer.substr(this.pos,m),this.pos=h),m}*pushUntil(e){let l=this.pos,h=this.buffer[l]
for(;!e(h);)h=this.buffer[++l]
return yield*this.pushToIndex(l,!1)}}exports.Composer=class Composer{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,l,h,m)=>{const g=G(e)
m?this.warnings.push(new YAMLWarning(g,l,h)):this.errors.push(new YAMLParseError(g,l,h))},this.directives=new Directives({version:e.version||"1.2"}),this.options=e}decorate(l,h){const{comment:m,afterEmptyLine:g}=V(this.prelude)
if(m){const k=l.contents
if(h)l.comment=l.comment?`${l.comment}\n${m}`:m
else if(g||l.directives.docStart||!k)l.commentBefore=m
else if(e(k)&&!k.flow&&k.items.length>0){let e=k.items[0]
b(e)&&(e=e.key)
const l=e.commentBefore
e.commentBefore=l?`${m}\n${l}`:m}else{const e=k.commentBefore
k.commentBefore=e?`${m}\n${e}`:m}}if(h){for(let e=0;e<this.errors.length;++e)l.errors.push(this.errors[e])
for(let e=0;e<this.warnings.length;++e)l.warnings.push(this.warnings[e])}else l.errors=this.errors,l.warnings=this.warnings
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:V(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,l=!1,h=-1){for(const l of e)yield*this.next(l)
yield*this.end(l,h)}*next(e){switch(e.type){case"directive":this.directives.add(e.source,(l,h,m)=>{const g=G(e)
g[0]+=l,this.onError(g,"BAD_DIRECTIVE",h,m)}),this.prelude.push(e.source),this.atDirectives=!0
break
case"document":{const l=Y(this.options,this.directives,e,this.onError)
this.atDirectives&&!l.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(l,!1),this.doc&&(yield this.doc),this.doc=l,this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const l=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,h=new YAMLParseError(G(e),"UNEXPECTED_TOKEN",l)
this.atDirectives||!this.doc?this.errors.push(h):this.doc.errors.push(h)
break}case"doc-end":{if(!this.doc){const l="Unexpected doc-end without preceding document"
this.errors.push(new YAMLParseError(G(e),"UNEXPECTED_TOKEN",l))
break}this.doc.directives.docEnd=!0
const l=O(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
if(this.decorate(this.doc,!0),l.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${l.comment}`:l.comment}this.doc.range[2]=l.offset
break}default:this.errors.push(new YAMLParseError(G(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,l=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null
else if(e){const e=Object.assign({_directives:this.directives},this.options),h=new Document(void 0,e)
this.atDirectives&&this.onError(l,"MISSING_CHAR","Missing directives-end indicator line"),h.range=[0,l,l],this.decorate(h,!1),yield h}}},exports.Lexer=Lexer,exports.Parser=class Parser{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=e}*parse(e,l=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
for(const h of this.lexer.lex(e,l))yield*this.next(h)
l||(yield*this.end())}*next(e){if(this.source=e,this.atScalar)return this.atScalar=!1,yield*this.step(),void(this.offset+=e.length)
const l=H(e)
if(l)if("scalar"===l)this.atNewLine=!1,this.atScalar=!0,this.type="scalar"
else{switch(this.type=l,yield*this.step(),l){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length)
break
case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=e.length}else{const l=`Not a YAML token: ${e}`
yield*this.pop({type:"error",offset:this.offset,message:l,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1)
if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){return this.stack[this.stack.length-e]}*pop(e){const l=e??this.stack.pop()
if(l)if(0===this.stack.length)yield l
else{const e=this.peek(1)
switch("block-scalar"===l.type?l.indent="indent"in e?e.indent:0:"flow-collection"===l.type&&"document"===e.type&&(l.indent=0),"flow-collection"===l.type&&ee(l),e.type){case"document":e.value=l
break
case"block-scalar":e.props.push(l)
break
case"block-map":{const h=e.items[e.items.length-1]
if(h.value)return e.items.push({start:[],key:l,sep:[]}),void(this.onKeyLine=!0)
if(!h.sep)return Object.assign(h,{key:l,sep:[]}),void(this.onKeyLine=!h.explicitKey)
h.value=l
break}case"block-seq":{const h=e.items[e.items.length-1]
h.value?e.items.push({start:[],value:l}):h.value=l
break}case"flow-collection":{const h=e.items[e.items.length-1]
return void(!h||h.value?e.items.push({start:[],key:l,sep:[]}):h.sep?h.value=l:Object.assign(h,{key:l,sep:[]}))}default:yield*this.pop(),yield*this.pop(l)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==l.type&&"block-seq"!==l.type)){const h=l.items[l.items.length-1]
h&&!h.sep&&!h.value&&h.start.length>0&&-1===X(h.start)&&(0===l.indent||h.start.every(e=>"comment"!==e.type||e.indent<l.indent))&&("document"===e.type?e.end=h.start:e.items.push({start:h.start}),l.items.splice(-1,1))}}else{const e="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":return void(yield{type:"directive",offset:this.offset,source:this.source})
case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken)
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":return void(-1!==X(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken))
case"anchor":case"tag":case"space":case"comment":case"newline":return void e.start.push(this.sourceToken)}const l=this.startBlockValue(e)
l?this.stack.push(l):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if("map-value-ind"===this.type){const l=z(Q(this.peek(2)))
let h
e.end?(h=e.end,h.push(this.sourceToken),delete e.end):h=[this.sourceToken]
const m={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:l,key:e,sep:h}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=m}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":return void e.props.push(this.sourceToken)
case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop()
break
default:yield*this.pop(),yield*this.step()}}*blockMap(e){const l=e.items[e.items.length-1]
switch(this.type){case"newline":if(this.onKeyLine=!1,l.value){const h="end"in l.value?l.value.end:void 0,m=Array.isArray(h)?h[h.length-1]:void 0
"comment"===m?.type?h?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else l.sep?l.sep.push(this.sourceToken):l.start.push(this.sourceToken)
return
case"space":case"comment":if(l.value)e.items.push({start:[this.sourceToken]})
else if(l.sep)l.sep.push(this.sourceToken)
else{if(this.atIndentedComment(l.start,e.indent)){const h=e.items[e.items.length-2],m=h?.value?.end
if(Array.isArray(m))return Z(m,l.start),m.push(this.sourceToken),void e.items.pop()}l.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const h=!this.onKeyLine&&this.indent===e.indent,m=h&&(l.sep||l.explicitKey)&&"seq-item-ind"!==this.type
let g=[]
if(m&&l.sep&&!l.value){const h=[]
for(let m=0;m<l.sep.length;++m){const g=l.sep[m]
switch(g.type){case"newline":h.push(m)
break
case"space":break
case"comment":g.indent>e.indent&&(h.length=0)
break
default:h.length=0}}h.length>=2&&(g=l.sep.splice(h[1]))}switch(this.type){case"anchor":case"tag":return void(m||l.value?(g.push(this.sourceToken),e.items.push({start:g}),this.onKeyLine=!0):l.sep?l.sep.push(this.sourceToken):l.start.push(this.sourceToken))
case"explicit-key-ind":return l.sep||l.explicitKey?m||l.value?(g.push(this.sourceToken),e.items.push({start:g,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(l.start.push(this.sourceToken),l.explicitKey=!0),void(this.onKeyLine=!0)
case"map-value-ind":if(l.explicitKey)if(l.sep)if(l.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(J(l.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,key:null,sep:[this.sourceToken]}]})
else if(W(l.key)&&!J(l.sep,"newline")){const e=z(l.start),h=l.key,m=l.sep
m.push(this.sourceToken),delete l.key,delete l.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:h,sep:m}]})}else g.length>0?l.sep=l.sep.concat(g,this.sourceToken):l.sep.push(this.sourceToken)
else if(J(l.start,"newline"))Object.assign(l,{key:null,sep:[this.sourceToken]})
else{const e=z(l.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else l.sep?l.value||m?e.items.push({start:g,key:null,sep:[this.sourceToken]}):J(l.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):l.sep.push(this.sourceToken):Object.assign(l,{key:null,sep:[this.sourceToken]})
return void(this.onKeyLine=!0)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const h=this.flowScalar(this.type)
return void(m||l.value?(e.items.push({start:g,key:h,sep:[]}),this.onKeyLine=!0):l.sep?this.stack.push(h):(Object.assign(l,{key:h,sep:[]}),this.onKeyLine=!0))}default:{const m=this.startBlockValue(e)
if(m){if("block-seq"===m.type){if(!l.explicitKey&&l.sep&&!J(l.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else h&&e.items.push({start:g})
return void this.stack.push(m)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){const l=e.items[e.items.length-1]
switch(this.type){case"newline":if(l.value){const h="end"in l.value?l.value.end:void 0,m=Array.isArray(h)?h[h.length-1]:void 0
"comment"===m?.type?h?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else l.start.push(this.sourceToken)
return
case"space":case"comment":if(l.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(l.start,e.indent)){const h=e.items[e.items.length-2],m=h?.value?.end
if(Array.isArray(m))return Z(m,l.start),m.push(this.sourceToken),void e.items.pop()}l.start.push(this.sourceToken)}return
case"anchor":case"tag":if(l.value||this.indent<=e.indent)break
return void l.start.push(this.sourceToken)
case"seq-item-ind":if(this.indent!==e.indent)break
return void(l.value||J(l.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):l.start.push(this.sourceToken))}if(this.indent>e.indent){const l=this.startBlockValue(e)
if(l)return void this.stack.push(l)}yield*this.pop(),yield*this.step()}*flowCollection(e){const l=e.items[e.items.length-1]
if("flow-error-end"===this.type){let e
do{yield*this.pop(),e=this.peek(1)}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":return void(!l||l.sep?e.items.push({start:[this.sourceToken]}):l.start.push(this.sourceToken))
case"map-value-ind":return void(!l||l.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):l.sep?l.sep.push(this.sourceToken):Object.assign(l,{key:null,sep:[this.sourceToken]}))
case"space":case"comment":case"newline":case"anchor":case"tag":return void(!l||l.value?e.items.push({start:[this.sourceToken]}):l.sep?l.sep.push(this.sourceToken):l.start.push(this.sourceToken))
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const h=this.flowScalar(this.type)
return void(!l||l.value?e.items.push({start:[],key:h,sep:[]}):l.sep?this.stack.push(h):Object.assign(l,{key:h,sep:[]}))}case"flow-map-end":case"flow-seq-end":return void e.end.push(this.sourceToken)}const h=this.startBlockValue(e)
h?this.stack.push(h):(yield*this.pop(),yield*this.step())}else{const l=this.peek(2)
if("block-map"===l.type&&("map-value-ind"===this.type&&l.indent===e.indent||"newline"===this.type&&!l.items[l.items.length-1].sep))yield*this.pop(),yield*this.step()
else if("map-value-ind"===this.type&&"flow-collection"!==l.type){const h=z(Q(l))
ee(e)
const m=e.end.splice(1,e.end.length)
m.push(this.sourceToken)
const g={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:h,key:e,sep:m}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=g}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const l=z(Q(e))
return l.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const l=z(Q(e))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,l){return"comment"===this.type&&!(this.indent<=l)&&e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step()
break
case"newline":this.onKeyLine=!1
default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop())}}},exports.isCollection=e,exports.isPair=b,exports.isScalar=n$5,exports.isSeq=s$5

