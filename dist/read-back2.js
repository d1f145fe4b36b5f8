"use strict"
var e=function b(e,c,o){const s=e[c]
if(null!=s&&"object"==typeof s)if(Array.isArray(s))for(let e=0;e<s.length;e++){const c=String(e),u=b(s,c,o)
void 0===u?delete s[c]:Object.defineProperty(s,c,{value:u,writable:!0,enumerable:!0,configurable:!0})}else for(const e in s){const c=b(s,e,o)
void 0===c?delete s[e]:Object.defineProperty(s,e,{value:c,writable:!0,enumerable:!0,configurable:!0})}return o.call(e,c,s)},c=(function N(){for(ee="default",te="",re=!1,ne=1;;){ae=o()
const e=ie[ee]()
if(e)return e}}),o=(function A(){if(q[G])return String.fromCodePoint(q.codePointAt(G))}),s=(function P(){const e=o()
return"\n"===e?(H++,K=0):e?K+=e.length:K++,e&&(G+=e.length),e}),u=(function E(e,c){return{type:e,value:c,line:H,column:K}}),l=(function x(e){for(const c of e){if(o()!==c)throw p(s())
s()}}),f=function I(){let e="",c=4
for(;c-- >0;){const c=o()
if(!i(c))throw p(s())
e+=s()}return String.fromCodePoint(parseInt(e,16))},d=(function C(){let e
switch(Q.type){case"punctuator":switch(Q.value){case"{":e={}
break
case"[":e=[]}break
case"null":case"boolean":case"numeric":case"string":e=Q.value}if(void 0===U)U=e
else{const c=Y[Y.length-1]
Array.isArray(c)?c.push(e):Object.defineProperty(c,R,{value:e,writable:!0,enumerable:!0,configurable:!0})}if(null!==e&&"object"==typeof e)Y.push(e),X=Array.isArray(e)?"beforeArrayValue":"beforePropertyName"
else{const e=Y[Y.length-1]
X=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}}),m=(function V(){Y.pop()
const e=Y[Y.length-1]
X=null==e?"end":Array.isArray(e)?"afterArrayValue":"afterPropertyValue"}),p=function _(e){return w(void 0===e?`JSON5: invalid end of input at ${H}:${K}`:`JSON5: invalid character '${g(e)}' at ${H}:${K}`)},h=function L(){return w(`JSON5: invalid end of input at ${H}:${K}`)},v=function O(){return K-=5,w(`JSON5: invalid identifier character at ${H}:${K}`)},g=function k(e){const c={"'":"\\'",'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\0":"\\0","\u2028":"\\u2028","\u2029":"\\u2029"}
if(c[e])return c[e]
if(e<" "){const c=e.charCodeAt(0).toString(16)
return"\\x"+("00"+c).substring(c.length)}return e},w=function D(e){const c=new SyntaxError(e)
return c.lineNumber=H,c.columnNumber=K,c},y=(function settingsIn(e){const c=new Map,o=[["",e]]
for(const[e,s]of o)if(S(e))if("object"==typeof s&&null!==s)for(const[c,u]of Object.entries(s))o.push([e+j(Array.isArray(s)?c:F(c))+":",u])
else if(e.startsWith(oe)&&null!==s){const o=e.slice(24,-1)
c.set(o,[...c.get(o)??[],$(s)])}return c}),S=(function leadsToSmtp(e){return e.length<=24?oe.startsWith(e):e.startsWith(oe)}),$=(function textOf(e){return"boolean"==typeof e?e?"True":"False":String(e)}),j=(function lower(e){return e.replaceAll(/[A-Z]/g,(e=>e.toLowerCase()))}),F=(function unnumbered(e){return e.slice(e.indexOf(":")+1)}),z=(function numbered(e){const c=[]
let o=0
for(let s=J(e,0);s>=0;s=J(e,s)){if("/"===e.charAt(s)){s=M(e,s)
continue}const u=T(e,s)
W(e,u)&&(c.push(e.slice(o,s+1),`${c.length}:`),o=s+1),s=u}return(c.join("")+e.slice(o)).replaceAll("\u2028",String.raw`\u2028`).replaceAll("\u2029",String.raw`\u2029`)}),J=(function nextMark(e,c){const o=/["/]/g
return o.lastIndex=c,o.exec(e)?.index??-1}),M=(function endOfComment(e,c){const o="*"===e.charAt(c+1)?/\*\//g:/[\r\n]/g
return o.lastIndex=c+2,null===o.exec(e)?e.length:o.lastIndex}),T=(function endOfString(e,c){const o=/["\\]/g
for(let s=c+1;;s=o.lastIndex+1){o.lastIndex=s
const c=o.exec(e)
if(null===c)return e.length
if('"'===c[0])return o.lastIndex}}),W=(function isName(e,c){let o=c
for(;o<e.length&&" \t\r\n".includes(e.charAt(o));)o+=1
return":"===e.charAt(o)})
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const Z=require("./configuration2.js")
var B={Space_Separator:/[\u1680\u2000-\u200A\u202F\u205F\u3000]/,ID_Start:/\p{ID_Start}/u,ID_Continue:/\p{ID_Continue}/u},r=(e=>"string"==typeof e&&B.Space_Separator.test(e)),t=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||"$"===e||"_"===e||B.ID_Start.test(e)),n=e=>"string"==typeof e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||"$"===e||"_"===e||"\u200c"===e||"\u200d"===e||B.ID_Continue.test(e)),a=e=>"string"==typeof e&&/[0-9]/.test(e),i=e=>"string"==typeof e&&/[0-9A-Fa-f]/.test(e)
let q,X,Y,G,H,K,Q,R,U,ee,te,re,ne,ae
const ie={default(){switch(ae){case"\t":case"\v":case"\f":case" ":case"\xa0":case"\ufeff":case"\n":case"\r":case"\u2028":case"\u2029":return void s()
case"/":return s(),void(ee="comment")
case void 0:return s(),u("eof")}if(!r(ae))return ie[X]()
s()},comment(){switch(ae){case"*":return s(),void(ee="multiLineComment")
case"/":return s(),void(ee="singleLineComment")}throw p(s())},multiLineComment(){switch(ae){case"*":return s(),void(ee="multiLineCommentAsterisk")
case void 0:throw p(s())}s()},multiLineCommentAsterisk(){switch(ae){case"*":return void s()
case"/":return s(),void(ee="default")
case void 0:throw p(s())}s(),ee="multiLineComment"},singleLineComment(){switch(ae){case"\n":case"\r":case"\u2028":case"\u2029":return s(),void(ee="default")
case void 0:return s(),u("eof")}s()},value(){switch(ae){case"{":case"[":return u("punctuator",s())
case"n":return s(),l("ull"),u("null",null)
case"t":return s(),l("rue"),u("boolean",!0)
case"f":return s(),l("alse"),u("boolean",!1)
case"-":case"+":return"-"===s()&&(ne=-1),void(ee="sign")
case".":return te=s(),void(ee="decimalPointLeading")
case"0":return te=s(),void(ee="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return te=s(),void(ee="decimalInteger")
case"I":return s(),l("nfinity"),u("numeric",1/0)
case"N":return s(),l("aN"),u("numeric",NaN)
case'"':case"'":return re='"'===s(),te="",void(ee="string")}throw p(s())},identifierNameStartEscape(){if("u"!==ae)throw p(s())
s()
const e=f()
switch(e){case"$":case"_":break
default:if(!t(e))throw v()}te+=e,ee="identifierName"},identifierName(){switch(ae){case"$":case"_":case"\u200c":case"\u200d":return void(te+=s())
case"\\":return s(),void(ee="identifierNameEscape")}if(!n(ae))return u("identifier",te)
te+=s()},identifierNameEscape(){if("u"!==ae)throw p(s())
s()
const e=f()
switch(e){case"$":case"_":case"\u200c":case"\u200d":break
default:if(!n(e))throw v()}te+=e,ee="identifierName"},sign(){switch(ae){case".":return te=s(),void(ee="decimalPointLeading")
case"0":return te=s(),void(ee="zero")
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return te=s(),void(ee="decimalInteger")
case"I":return s(),l("nfinity"),u("numeric",ne*(1/0))
case"N":return s(),l("aN"),u("numeric",NaN)}throw p(s())},zero(){switch(ae){case".":return te+=s(),void(ee="decimalPoint")
case"e":case"E":return te+=s(),void(ee="decimalExponent")
case"x":case"X":return te+=s(),void(ee="hexadecimal")}return u("numeric",0*ne)},decimalInteger(){switch(ae){case".":return te+=s(),void(ee="decimalPoint")
case"e":case"E":return te+=s(),void(ee="decimalExponent")}if(!a(ae))return u("numeric",ne*Number(te))
te+=s()},decimalPointLeading(){if(a(ae))return te+=s(),void(ee="decimalFraction")
throw p(s())},decimalPoint(){switch(ae){case"e":case"E":return te+=s(),void(ee="decimalExponent")}return a(ae)?(te+=s(),void(ee="decimalFraction")):u("numeric",ne*Number(te))},decimalFraction(){switch(ae){case"e":case"E":return te+=s(),void(ee="decimalExponent")}if(!a(ae))return u("numeric",ne*Number(te))
te+=s()},decimalExponent(){switch(ae){case"+":case"-":return te+=s(),void(ee="decimalExponentSign")}if(a(ae))return te+=s(),void(ee="decimalExponentInteger")
throw p(s())},decimalExponentSign(){if(a(ae))return te+=s(),void(ee="decimalExponentInteger")
throw p(s())},decimalExponentInteger(){if(!a(ae))return u("numeric",ne*Number(te))
te+=s()},hexadecimal(){if(i(ae))return te+=s(),void(ee="hexadecimalInteger")
throw p(s())},hexadecimalInteger(){if(!i(ae))return u("numeric",ne*Number(te))
te+=s()},string(){switch(ae){case"\\":return s(),void(te+=(function(){switch(o()){case"b":return s(),"\b"
case"f":return s(),"\f"
case"n":return s(),"\n"
case"r":return s(),"\r"
case"t":return s(),"\t"
case"v":return s(),"\v"
case"0":if(s(),a(o()))throw p(s())
return"\0"
case"x":return s(),function(){let e="",c=o()
if(!i(c))throw p(s())
if(e+=s(),c=o(),!i(c))throw p(s())
return e+=s(),String.fromCodePoint(parseInt(e,16))}()
case"u":return s(),f()
case"\n":case"\u2028":case"\u2029":return s(),""
case"\r":return s(),"\n"===o()&&s(),""
case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":case void 0:throw p(s())}return s()})())
case'"':return re?(s(),u("string",te)):void(te+=s())
case"'":return re?void(te+=s()):(s(),u("string",te))
case"\n":case"\r":throw p(s())
case"\u2028":case"\u2029":!function(e){console.warn(`JSON5: '${g(e)}' in strings is not valid ECMAScript; consider escaping`)}(ae)
break
case void 0:throw p(s())}te+=s()},start(){switch(ae){case"{":case"[":return u("punctuator",s())}ee="value"},beforePropertyName(){switch(ae){case"$":case"_":return te=s(),void(ee="identifierName")
case"\\":return s(),void(ee="identifierNameStartEscape")
case"}":return u("punctuator",s())
case'"':case"'":return re='"'===s(),void(ee="string")}if(t(ae))return te+=s(),void(ee="identifierName")
throw p(s())},afterPropertyName(){if(":"===ae)return u("punctuator",s())
throw p(s())},beforePropertyValue(){ee="value"},afterPropertyValue(){switch(ae){case",":case"}":return u("punctuator",s())}throw p(s())},beforeArrayValue(){if("]"===ae)return u("punctuator",s())
ee="value"},afterArrayValue(){switch(ae){case",":case"]":return u("punctuator",s())}throw p(s())},end(){throw p(s())}}
const ce={start(){if("eof"===Q.type)throw h()
d()},beforePropertyName(){switch(Q.type){case"identifier":case"string":return R=Q.value,void(X="afterPropertyName")
case"punctuator":return void m()
case"eof":throw h()}},afterPropertyName(){if("eof"===Q.type)throw h()
X="beforePropertyValue"},beforePropertyValue(){if("eof"===Q.type)throw h()
d()},beforeArrayValue(){if("eof"===Q.type)throw h()
"punctuator"!==Q.type||"]"!==Q.value?d():m()},afterPropertyValue(){if("eof"===Q.type)throw h()
switch(Q.value){case",":return void(X="beforePropertyName")
case"}":m()}},afterArrayValue(){if("eof"===Q.type)throw h()
switch(Q.value){case",":return void(X="beforeArrayValue")
case"]":m()}},end(){}}
var F_parse=(function(o,s){q=String(o),X="start",Y=[],G=0,H=1,K=0,Q=void 0,R=void 0,U=void 0
do{Q=c(),ce[X]()}while("eof"!==Q.type)
return"function"==typeof s?e({"":U},"",s):U})
const oe="umbraco:cms:global:smtp:"
exports.readBack=(function readBack(e,c){const o=y(F_parse(z(e)))
return c.filter((({setting:e,value:c})=>{const s=Z.Y(e)
if(null===s||null===c||"boolean"==typeof c)return!0
const[u,...l]=o.get(j(s.name))??[]
return void 0===u||l.length>0||!Z.a3(u,{option:s,value:c})})).map(({setting:e})=>e)})

