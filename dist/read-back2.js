"use strict"
var b=(function(){for(h="default",v="",w=!1,y=1;;){P=N()
const e=I[h]()
if(e)return e}}),
N=(function(){if(c[u])return String.fromCodePoint(c.codePointAt(u))}),
A=(function(){const e=N()
return"\n"===e?(l++,f=0):e?f+=e.length:f++,e&&(u+=e.length),e}),
S=(function(e,i){return{type:e,value:i,line:l,column:f}}),
E=(function(e){for(const i of e){if(N()!==i)throw V(A())
A()}}),
$=(function(){let e
switch(d.type){case"punctuator":switch(d.value){case"{":e={}
break
case"[":e=[]}break
case"null":case"boolean":case"numeric":case"string":e=d.value}if(void 0===p)p=e
else{const i=s[s.length-1]
Array.isArray(i)?i.push(e):Object.defineProperty(i,m,{value:e,writable:!0,enumerable:!0,configurable:!0})}if(null!==e&&"object"==typeof e)s.push(e),o=Array.isArray(e)?"beforeArrayValue":"beforePropertyName"
else{const e=s[s.length-1]
o=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}}),
C=(function(){s.pop()
const e=s[s.length-1]
o=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}),
settingsIn=(function(e){const i=new Map,c=[["",e]]
for(const[e,o]of c)if(leadsToSmtp(e))if("object"==typeof o&&null!==o)for(const[i,s]of Object.entries(o))c.push([e+lower(Array.isArray(o)?i:unnumbered(i))+":",s])
else if(e.startsWith(F)&&null!==o){const c=e.slice(24,-1)
i.set(c,[...i.get(c)??[],textOf(o)])}return i}),
leadsToSmtp=(function(e){return e.length<=24?F.startsWith(e):e.startsWith(F)}),
textOf=(function(e){return"boolean"==typeof e?e?"True":"False":String(e)}),
lower=(function(e){return e.replaceAll(/[A-Z]/g,(e=>e.toLowerCase()))}),
unnumbered=(function(e){return e.slice(e.indexOf(":")+1)}),
numbered=(function(e){const i=[]
let c=0
for(let o=nextMark(e,0);o>=0;o=nextMark(e,o)){if("/"===e.charAt(o)){o=endOfComment(e,o)
continue}const s=endOfString(e,o)
isName(e,s)&&(i.push(e.slice(c,o+1),`${i.length}:`),c=o+1),o=s}return(i.join("")+e.slice(c)).replaceAll("\u2028",String.raw`\u2028`).replaceAll("\u2029",String.raw`\u2029`)}),
nextMark=(function(e,i){const c=/["/]/g
return c.lastIndex=i,c.exec(e)?.index??-1}),
endOfComment=(function(e,i){const c="*"===e.charAt(i+1)?/\*\//g:/[\r\n]/g
return c.lastIndex=i+2,null===c.exec(e)?e.length:c.lastIndex}),
endOfString=(function(e,i){const c=/["\\]/g
for(let o=i+1;;o=c.lastIndex+1){c.lastIndex=o
const i=c.exec(e)
if(null===i)return e.length
if('"'===i[0])return c.lastIndex}}),
isName=(function(e,i){let c=i
for(;c<e.length&&" \t\r\n".includes(e.charAt(c));)c+=1
return":"===e.charAt(c)});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./configuration.js")
var i={Space_Separator:/[\u1680\u2000-\u200A\u202F\u205F\u3000]/,ID_Start:/\p{ID_Start}/u,ID_Continue:/\p{ID_Continue}/u},r=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||"$"===e||"_"===e||i.ID_Start.test(e)),t=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||"$"===e||"_"===e||"\u200c"===e||"\u200d"===e||i.ID_Continue.test(e)),n=e=>"string"==typeof e&&/[0-9]/.test(e),a=e=>"string"==typeof e&&/[0-9A-Fa-f]/.test(e)
let c,o,s,u,l,f,d,m,p,h,v,w,y,P
function g(e,i,c){const o=e[i]
if(null!=o&&"object"==typeof o)if(Array.isArray(o))for(let e=0;e<o.length;e++){const i=String(e),s=g(o,i,c)
void 0===s?delete o[i]:Object.defineProperty(o,i,{value:s,writable:!0,enumerable:!0,configurable:!0})}else for(const e in o){const i=g(o,e,c)
void 0===i?delete o[e]:Object.defineProperty(o,e,{value:i,writable:!0,enumerable:!0,configurable:!0})}return c.call(e,i,o)};;;const I={default(){switch(P){case"\t":case"\v":case"\f":case" ":case"\xa0":case"\ufeff":case"\n":case"\r":case"\u2028":case"\u2029":return void A()
case"/":return A(),void(h="comment")
case void 0:return A(),S("eof")}if(!((e=>"string"==typeof e&&i.Space_Separator.test(e)))(P))return I[o]()
A()},comment(){switch(P){case"*":return A(),void(h="multiLineComment")
case"/":return A(),void(h="singleLineComment")}throw V(A())},multiLineComment(){switch(P){case"*":return A(),void(h="multiLineCommentAsterisk")
case void 0:throw V(A())}A()},multiLineCommentAsterisk(){switch(P){case"*":return void A()
case"/":return A(),void(h="default")
case void 0:throw V(A())}A(),h="multiLineComment"},singleLineComment(){switch(P){case"\n":case"\r":case"\u2028":case"\u2029":return A(),void(h="default")
case void 0:return A(),S("eof")}A()},value(){switch(P){case"{":case"[":return S("punctuator",A())
case"n":return A(),E("ull"),S("null",null)
case"t":return A(),E("rue"),S("boolean",!0)
case"f":return A(),E("alse"),S("boolean",!1)
case"-":case"+":return"-"===A()&&(y=-1),void(h="sign")
case".":return v=A(),void(h="decimalPointLeading")
case"0":return v=A(),void(h="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return v=A(),void(h="decimalInteger")
case"I":return A(),E("nfinity"),S("numeric",1/0)
case"N":return A(),E("aN"),S("numeric",NaN)
case'"':case"'":return w='"'===A(),v="",void(h="string")}throw V(A())},identifierNameStartEscape(){if("u"!==P)throw V(A())
A()
const e=x()
switch(e){case"$":case"_":break
default:if(!r(e))throw L()}v+=e,h="identifierName"},identifierName(){switch(P){case"$":case"_":case"\u200c":case"\u200d":return void(v+=A())
case"\\":return A(),void(h="identifierNameEscape")}if(!t(P))return S("identifier",v)
v+=A()},identifierNameEscape(){if("u"!==P)throw V(A())
A()
const e=x()
switch(e){case"$":case"_":case"\u200c":case"\u200d":break
default:if(!t(e))throw L()}v+=e,h="identifierName"},sign(){switch(P){case".":return v=A(),void(h="decimalPointLeading")
case"0":return v=A(),void(h="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return v=A(),void(h="decimalInteger")
case"I":return A(),E("nfinity"),S("numeric",y*(1/0))
case"N":return A(),E("aN"),S("numeric",NaN)}throw V(A())},zero(){switch(P){case".":return v+=A(),void(h="decimalPoint")
case"e":case"E":return v+=A(),void(h="decimalExponent")
case"x":case"X":return v+=A(),void(h="hexadecimal")}return S("numeric",0*y)},decimalInteger(){switch(P){case".":return v+=A(),void(h="decimalPoint")
case"e":case"E":return v+=A(),void(h="decimalExponent")}if(!n(P))return S("numeric",y*Number(v))
v+=A()},decimalPointLeading(){if(n(P))return v+=A(),void(h="decimalFraction")
throw V(A())},decimalPoint(){switch(P){case"e":case"E":return v+=A(),void(h="decimalExponent")}return n(P)?(v+=A(),void(h="decimalFraction")):S("numeric",y*Number(v))},decimalFraction(){switch(P){case"e":case"E":return v+=A(),void(h="decimalExponent")}if(!n(P))return S("numeric",y*Number(v))
v+=A()},decimalExponent(){switch(P){case"+":case"-":return v+=A(),void(h="decimalExponentSign")}if(n(P))return v+=A(),void(h="decimalExponentInteger")
throw V(A())},decimalExponentSign(){if(n(P))return v+=A(),void(h="decimalExponentInteger")
throw V(A())},decimalExponentInteger(){if(!n(P))return S("numeric",y*Number(v))
v+=A()},hexadecimal(){if(a(P))return v+=A(),void(h="hexadecimalInteger")
throw V(A())},hexadecimalInteger(){if(!a(P))return S("numeric",y*Number(v))
v+=A()},string(){switch(P){case"\\":return A(),void(v+=(function(){switch(N()){case"b":return A(),"\b"
case"f":return A(),"\f"
case"n":return A(),"\n"
case"r":return A(),"\r"
case"t":return A(),"\t"
case"v":return A(),"\v"
case"0":if(A(),n(N()))throw V(A())
return"\0"
case"x":return A(),function(){let e="",i=N()
if(!a(i))throw V(A())
if(e+=A(),i=N(),!a(i))throw V(A())
return e+=A(),String.fromCodePoint(parseInt(e,16))}()
case"u":return A(),x()
case"\n":case"\u2028":case"\u2029":return A(),""
case"\r":return A(),"\n"===N()&&A(),""
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":case void 0:throw V(A())}return A()})())
case'"':return w?(A(),S("string",v)):void(v+=A())
case"'":return w?void(v+=A()):(A(),S("string",v))
case"\n":case"\r":throw V(A())
case"\u2028":case"\u2029":!function(e){console.warn(`JSON5: '${O(e)}' in strings is not valid ECMAScript; consider escaping`)}(P)
break
case void 0:throw V(A())}v+=A()},start(){switch(P){case"{":case"[":return S("punctuator",A())}h="value"},beforePropertyName(){switch(P){case"$":case"_":return v=A(),void(h="identifierName")
case"\\":return A(),void(h="identifierNameStartEscape")
case"}":return S("punctuator",A())
case'"':case"'":return w='"'===A(),void(h="string")}if(r(P))return v+=A(),void(h="identifierName")
throw V(A())},afterPropertyName(){if(":"===P)return S("punctuator",A())
throw V(A())},beforePropertyValue(){h="value"},afterPropertyValue(){switch(P){case",":case"}":return S("punctuator",A())}throw V(A())},beforeArrayValue(){if("]"===P)return S("punctuator",A())
h="value"},afterArrayValue(){switch(P){case",":case"]":return S("punctuator",A())}throw V(A())},end(){throw V(A())}}
;;function x(){let e="",i=4
for(;i-- >0;){const i=N()
if(!a(i))throw V(A())
e+=A()}return String.fromCodePoint(parseInt(e,16))}const j={start(){if("eof"===d.type)throw _()
$()},beforePropertyName(){switch(d.type){case"identifier":case"string":return m=d.value,void(o="afterPropertyName")
case"punctuator":return void C()
case"eof":throw _()}},afterPropertyName(){if("eof"===d.type)throw _()
o="beforePropertyValue"},beforePropertyValue(){if("eof"===d.type)throw _()
$()},beforeArrayValue(){if("eof"===d.type)throw _()
"punctuator"!==d.type||"]"!==d.value?$():C()},afterPropertyValue(){if("eof"===d.type)throw _()
switch(d.value){case",":return void(o="beforePropertyName")
case"}":C()}},afterArrayValue(){if("eof"===d.type)throw _()
switch(d.value){case",":return void(o="beforeArrayValue")
case"]":C()}},end(){}}
;;function V(e){return k(void 0===e?`JSON5: invalid end of input at ${l}:${f}`:`JSON5: invalid character '${O(e)}' at ${l}:${f}`)}function _(){return k(`JSON5: invalid end of input at ${l}:${f}`)}function L(){return f-=5,k(`JSON5: invalid identifier character at ${l}:${f}`)}function O(e){const i={"'":"\\'",'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\0":"\\0","\u2028":"\\u2028","\u2029":"\\u2029"}
if(i[e])return i[e]
if(e<" "){const i=e.charCodeAt(0).toString(16)
return"\\x"+("00"+i).substring(i.length)}return e}function k(e){const i=new SyntaxError(e)
return i.lineNumber=l,i.columnNumber=f,i}var D_parse=(function(e,i){c=String(e),o="start",s=[],u=0,l=1,f=0,d=void 0,m=void 0,p=void 0
do{d=b(),j[o]()}while("eof"!==d.type)
return"function"==typeof i?g({"":p},"",i):p})
const F="umbraco:cms:global:smtp:"
;;;;;;;;;;exports.readBack=(function readBack(i,c){const o=settingsIn(D_parse(numbered(i)))
return c.filter((({setting:i,value:c})=>{const s=e.o(i)
if(null===s||null===c||"boolean"==typeof c)return!0
const[u,...l]=o.get(lower(s.name))??[]
return void 0===u||l.length>0||!e.r(u,{option:s,value:c})})).map(({setting:e})=>e)})

