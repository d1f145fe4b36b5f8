"use strict"
var N=(function(){for(v="default",g="",w=!1,y=1;;){S=A()
const e=$[v]()
if(e)return e}}),
A=(function(){if(o[l])return String.fromCodePoint(o.codePointAt(l))}),
P=(function(){const e=A()
return"\n"===e?(f++,d=0):e?d+=e.length:d++,e&&(l+=e.length),e}),
E=(function(e,c){return{type:e,value:c,line:f,column:d}}),
x=(function(e){for(const c of e){if(A()!==c)throw _(P())
P()}}),
C=(function(){let e
switch(m.type){case"punctuator":switch(m.value){case"{":e={}
break
case"[":e=[]}break
case"null":case"boolean":case"numeric":case"string":e=m.value}if(void 0===h)h=e
else{const c=u[u.length-1]
Array.isArray(c)?c.push(e):Object.defineProperty(c,p,{value:e,writable:!0,enumerable:!0,configurable:!0})}if(null!==e&&"object"==typeof e)u.push(e),s=Array.isArray(e)?"beforeArrayValue":"beforePropertyName"
else{const e=u[u.length-1]
s=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}}),
V=(function(){u.pop()
const e=u[u.length-1]
s=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}),
settingsIn=(function(e){const c=new Map,o=[["",e]]
for(const[e,s]of o)if(leadsToSmtp(e))if("object"==typeof s&&null!==s)for(const[c,u]of Object.entries(s))o.push([e+lower(Array.isArray(s)?c:unnumbered(c))+":",u])
else if(e.startsWith(F)&&null!==s){const o=e.slice(24,-1)
c.set(o,[...c.get(o)??[],textOf(s)])}return c}),
leadsToSmtp=(function(e){return e.length<=24?F.startsWith(e):e.startsWith(F)}),
textOf=(function(e){return"boolean"==typeof e?e?"True":"False":String(e)}),
lower=(function(e){return e.replaceAll(/[A-Z]/g,(e=>e.toLowerCase()))}),
unnumbered=(function(e){return e.slice(e.indexOf(":")+1)}),
numbered=(function(e){const c=[]
let o=0
for(let s=nextMark(e,0);s>=0;s=nextMark(e,s)){if("/"===e.charAt(s)){s=endOfComment(e,s)
continue}const u=endOfString(e,s)
isName(e,u)&&(c.push(e.slice(o,s+1),`${c.length}:`),o=s+1),s=u}return(c.join("")+e.slice(o)).replaceAll("\u2028",String.raw`\u2028`).replaceAll("\u2029",String.raw`\u2029`)}),
nextMark=(function(e,c){const o=/["/]/g
return o.lastIndex=c,o.exec(e)?.index??-1}),
endOfComment=(function(e,c){const o="*"===e.charAt(c+1)?/\*\//g:/[\r\n]/g
return o.lastIndex=c+2,null===o.exec(e)?e.length:o.lastIndex}),
endOfString=(function(e,c){const o=/["\\]/g
for(let s=c+1;;s=o.lastIndex+1){o.lastIndex=s
const c=o.exec(e)
if(null===c)return e.length
if('"'===c[0])return o.lastIndex}}),
isName=(function(e,c){let o=c
for(;o<e.length&&" \t\r\n".includes(e.charAt(o));)o+=1
return":"===e.charAt(o)});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./configuration.js")
var c={Space_Separator:/[\u1680\u2000-\u200A\u202F\u205F\u3000]/,ID_Start:/\p{ID_Start}/u,ID_Continue:/\p{ID_Continue}/u},r=(e=>"string"==typeof e&&c.Space_Separator.test(e)),t=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||"$"===e||"_"===e||c.ID_Start.test(e)),n=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||"$"===e||"_"===e||"\u200c"===e||"\u200d"===e||c.ID_Continue.test(e)),a=e=>"string"==typeof e&&/[0-9]/.test(e),i=e=>"string"==typeof e&&/[0-9A-Fa-f]/.test(e)
let o,s,u,l,f,d,m,p,h,v,g,w,y,S
function b(e,c,o){const s=e[c]
if(null!=s&&"object"==typeof s)if(Array.isArray(s))for(let e=0;e<s.length;e++){const c=String(e),u=b(s,c,o)
void 0===u?delete s[c]:Object.defineProperty(s,c,{value:u,writable:!0,enumerable:!0,configurable:!0})}else for(const e in s){const c=b(s,e,o)
void 0===c?delete s[e]:Object.defineProperty(s,e,{value:c,writable:!0,enumerable:!0,configurable:!0})}return o.call(e,c,s)};;;const $={default(){switch(S){case"\t":case"\v":case"\f":case" ":case"\xa0":case"\ufeff":case"\n":case"\r":case"\u2028":case"\u2029":return void P()
case"/":return P(),void(v="comment")
case void 0:return P(),E("eof")}if(!r(S))return $[s]()
P()},comment(){switch(S){case"*":return P(),void(v="multiLineComment")
case"/":return P(),void(v="singleLineComment")}throw _(P())},multiLineComment(){switch(S){case"*":return P(),void(v="multiLineCommentAsterisk")
case void 0:throw _(P())}P()},multiLineCommentAsterisk(){switch(S){case"*":return void P()
case"/":return P(),void(v="default")
case void 0:throw _(P())}P(),v="multiLineComment"},singleLineComment(){switch(S){case"\n":case"\r":case"\u2028":case"\u2029":return P(),void(v="default")
case void 0:return P(),E("eof")}P()},value(){switch(S){case"{":case"[":return E("punctuator",P())
case"n":return P(),x("ull"),E("null",null)
case"t":return P(),x("rue"),E("boolean",!0)
case"f":return P(),x("alse"),E("boolean",!1)
case"-":case"+":return"-"===P()&&(y=-1),void(v="sign")
case".":return g=P(),void(v="decimalPointLeading")
case"0":return g=P(),void(v="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return g=P(),void(v="decimalInteger")
case"I":return P(),x("nfinity"),E("numeric",1/0)
case"N":return P(),x("aN"),E("numeric",NaN)
case'"':case"'":return w='"'===P(),g="",void(v="string")}throw _(P())},identifierNameStartEscape(){if("u"!==S)throw _(P())
P()
const e=I()
switch(e){case"$":case"_":break
default:if(!t(e))throw O()}g+=e,v="identifierName"},identifierName(){switch(S){case"$":case"_":case"\u200c":case"\u200d":return void(g+=P())
case"\\":return P(),void(v="identifierNameEscape")}if(!n(S))return E("identifier",g)
g+=P()},identifierNameEscape(){if("u"!==S)throw _(P())
P()
const e=I()
switch(e){case"$":case"_":case"\u200c":case"\u200d":break
default:if(!n(e))throw O()}g+=e,v="identifierName"},sign(){switch(S){case".":return g=P(),void(v="decimalPointLeading")
case"0":return g=P(),void(v="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return g=P(),void(v="decimalInteger")
case"I":return P(),x("nfinity"),E("numeric",y*(1/0))
case"N":return P(),x("aN"),E("numeric",NaN)}throw _(P())},zero(){switch(S){case".":return g+=P(),void(v="decimalPoint")
case"e":case"E":return g+=P(),void(v="decimalExponent")
case"x":case"X":return g+=P(),void(v="hexadecimal")}return E("numeric",0*y)},decimalInteger(){switch(S){case".":return g+=P(),void(v="decimalPoint")
case"e":case"E":return g+=P(),void(v="decimalExponent")}if(!a(S))return E("numeric",y*Number(g))
g+=P()},decimalPointLeading(){if(a(S))return g+=P(),void(v="decimalFraction")
throw _(P())},decimalPoint(){switch(S){case"e":case"E":return g+=P(),void(v="decimalExponent")}return a(S)?(g+=P(),void(v="decimalFraction")):E("numeric",y*Number(g))},decimalFraction(){switch(S){case"e":case"E":return g+=P(),void(v="decimalExponent")}if(!a(S))return E("numeric",y*Number(g))
g+=P()},decimalExponent(){switch(S){case"+":case"-":return g+=P(),void(v="decimalExponentSign")}if(a(S))return g+=P(),void(v="decimalExponentInteger")
throw _(P())},decimalExponentSign(){if(a(S))return g+=P(),void(v="decimalExponentInteger")
throw _(P())},decimalExponentInteger(){if(!a(S))return E("numeric",y*Number(g))
g+=P()},hexadecimal(){if(i(S))return g+=P(),void(v="hexadecimalInteger")
throw _(P())},hexadecimalInteger(){if(!i(S))return E("numeric",y*Number(g))
g+=P()},string(){switch(S){case"\\":return P(),void(g+=(function(){switch(A()){case"b":return P(),"\b"
case"f":return P(),"\f"
case"n":return P(),"\n"
case"r":return P(),"\r"
case"t":return P(),"\t"
case"v":return P(),"\v"
case"0":if(P(),a(A()))throw _(P())
return"\0"
case"x":return P(),function(){let e="",c=A()
if(!i(c))throw _(P())
if(e+=P(),c=A(),!i(c))throw _(P())
return e+=P(),String.fromCodePoint(parseInt(e,16))}()
case"u":return P(),I()
case"\n":case"\u2028":case"\u2029":return P(),""
case"\r":return P(),"\n"===A()&&P(),""
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":case void 0:throw _(P())}return P()})())
case'"':return w?(P(),E("string",g)):void(g+=P())
case"'":return w?void(g+=P()):(P(),E("string",g))
case"\n":case"\r":throw _(P())
case"\u2028":case"\u2029":!function(e){console.warn(`JSON5: '${k(e)}' in strings is not valid ECMAScript; consider escaping`)}(S)
break
case void 0:throw _(P())}g+=P()},start(){switch(S){case"{":case"[":return E("punctuator",P())}v="value"},beforePropertyName(){switch(S){case"$":case"_":return g=P(),void(v="identifierName")
case"\\":return P(),void(v="identifierNameStartEscape")
case"}":return E("punctuator",P())
case'"':case"'":return w='"'===P(),void(v="string")}if(t(S))return g+=P(),void(v="identifierName")
throw _(P())},afterPropertyName(){if(":"===S)return E("punctuator",P())
throw _(P())},beforePropertyValue(){v="value"},afterPropertyValue(){switch(S){case",":case"}":return E("punctuator",P())}throw _(P())},beforeArrayValue(){if("]"===S)return E("punctuator",P())
v="value"},afterArrayValue(){switch(S){case",":case"]":return E("punctuator",P())}throw _(P())},end(){throw _(P())}}
;;function I(){let e="",c=4
for(;c-- >0;){const c=A()
if(!i(c))throw _(P())
e+=P()}return String.fromCodePoint(parseInt(e,16))}const j={start(){if("eof"===m.type)throw L()
C()},beforePropertyName(){switch(m.type){case"identifier":case"string":return p=m.value,void(s="afterPropertyName")
case"punctuator":return void V()
case"eof":throw L()}},afterPropertyName(){if("eof"===m.type)throw L()
s="beforePropertyValue"},beforePropertyValue(){if("eof"===m.type)throw L()
C()},beforeArrayValue(){if("eof"===m.type)throw L()
"punctuator"!==m.type||"]"!==m.value?C():V()},afterPropertyValue(){if("eof"===m.type)throw L()
switch(m.value){case",":return void(s="beforePropertyName")
case"}":V()}},afterArrayValue(){if("eof"===m.type)throw L()
switch(m.value){case",":return void(s="beforeArrayValue")
case"]":V()}},end(){}}
;;function _(e){return D(void 0===e?`JSON5: invalid end of input at ${f}:${d}`:`JSON5: invalid character '${k(e)}' at ${f}:${d}`)}function L(){return D(`JSON5: invalid end of input at ${f}:${d}`)}function O(){return d-=5,D(`JSON5: invalid identifier character at ${f}:${d}`)}function k(e){const c={"'":"\\'",'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\0":"\\0","\u2028":"\\u2028","\u2029":"\\u2029"}
if(c[e])return c[e]
if(e<" "){const c=e.charCodeAt(0).toString(16)
return"\\x"+("00"+c).substring(c.length)}return e}function D(e){const c=new SyntaxError(e)
return c.lineNumber=f,c.columnNumber=d,c}var F_parse=(function(e,c){o=String(e),s="start",u=[],l=0,f=1,d=0,m=void 0,p=void 0,h=void 0
do{m=N(),j[s]()}while("eof"!==m.type)
return"function"==typeof c?b({"":h},"",c):h})
const F="umbraco:cms:global:smtp:"
;;;;;;;;;;exports.readBack=(function readBack(c,o){const s=settingsIn(F_parse(numbered(c)))
return o.filter((({setting:c,value:o})=>{const u=e.o(c)
if(null===u||null===o||"boolean"==typeof o)return!0
const[l,...f]=s.get(lower(u.name))??[]
return void 0===l||f.length>0||!e.r(l,{option:u,value:o})})).map(({setting:e})=>e)})

