(()=>{var t={923:(t,e,o)=>{"use strict"
const n=o(457),s=o(734)
function u(t,e,o=!1){return!e||null!==e.windows&&void 0!==e.windows||(e={...e,windows:s.isWindows()}),n(t,e,o)}Object.assign(u,n),t.exports=u},318:t=>{"use strict"
const e="\\\\/",o=`[^${e}]`,n="\\.",s="\\/",u="[^/]",a=`(?:${s}|$)`,r=`(?:^|${s})`,p=`${n}{1,2}${a}`,i={DOT_LITERAL:n,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:s,ONE_CHAR:"(?=.)",QMARK:u,END_ANCHOR:a,DOTS_SLASH:p,NO_DOT:`(?!${n})`,NO_DOTS:`(?!${r}${p})`,NO_DOT_SLASH:`(?!${n}{0,1}${a})`,NO_DOTS_SLASH:`(?!${p})`,QMARK_NO_DOT:`[^.${s}]`,STAR:`${u}*?`,START_ANCHOR:r,SEP:"/"},l={...i,SLASH_LITERAL:`[${e}]`,QMARK:o,STAR:`${o}*?`,DOTS_SLASH:`${n}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${n})`,NO_DOTS:`(?!(?:^|[${e}])${n}{1,2}(?:[${e}]|$))`,NO_DOT_SLASH:`(?!${n}{0,1}(?:[${e}]|$))`,NO_DOTS_SLASH:`(?!${n}{1,2}(?:[${e}]|$))`,QMARK_NO_DOT:`[^.${e}]`,START_ANCHOR:`(?:^|[${e}])`,END_ANCHOR:`(?:[${e}]|$)`,SEP:"\\"}
t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:t=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:t=>!0===t?l:i}},180:(t,e,o)=>{"use strict"
const n=o(318),s=o(734),{MAX_LENGTH:u,POSIX_REGEX_SOURCE:a,REGEX_NON_SPECIAL_CHARS:r,REGEX_SPECIAL_CHARS_BACKREF:p,REPLACEMENTS:i}=n,l=(t,e)=>{if("function"==typeof e.expandRange)return e.expandRange(...t,e)
t.sort()
const o=`[${t.join("-")}]`
try{new RegExp(o)}catch(e){return t.map(t=>s.escapeRegex(t)).join("..")}return o},c=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,f=t=>{const e=[]
let o=0,n=0,s=0,u="",a=!1
for(const r of t)if(!0!==a)if("\\"!==r)if('"'!==r){if(0===s)if("["===r)o++
else if("]"===r&&o>0)o--
else if(0===o)if("("===r)n++
else if(")"===r&&n>0)n--
else if("|"===r&&0===n){e.push(u),u=""
continue}u+=r}else s=1===s?0:1,u+=r
else u+=r,a=!0
else u+=r,a=!1
return e.push(u),e},A=t=>{let e=t.trim(),o=!0
for(;!0===o;)o=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),o=!0)
if((t=>{let e=!1
for(const o of t)if(!0!==e)if("\\"!==o){if(/[?*+@!()[\]{}]/.test(o))return!1}else e=!0
else e=!1
return!0})(e))return e.replace(/\\(.)/g,"$1")},R=(t,e=!0)=>{if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return
let o=0,n=0,s=0,u=!1
for(let a=1;a<t.length;a++){const r=t[a]
if(!0!==u)if("\\"!==r)if('"'!==r){if(1!==s)if("["!==r){if("]"===r&&o>0)o--
else if(!(o>0))if("("!==r){if(")"===r&&(n--,0===n)){if(!0===e&&a!==t.length-1)return
return{type:t[0],body:t.slice(2,a),end:a}}}else n++}else o++}else s=1===s?0:1
else u=!0
else u=!1}},_=t=>{let e=0
const o=[]
for(;e<t.length;){const n=R(t.slice(e),!1)
if(!n||"*"!==n.type)return
const s=f(n.body).map(t=>t.trim())
if(1!==s.length)return
const u=A(s[0])
if(!u||1!==u.length)return
o.push(u),e+=n.end+1}if(!(o.length<1))return o},E=t=>{let e=0,o=t.trim(),n=R(o)
for(;n;)e++,o=n.body.trim(),n=R(o)
return e},g=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string")
t=i[t]||t
const o={...e},R="number"==typeof o.maxLength?Math.min(u,o.maxLength):u
let h=t.length
if(h>R)throw new SyntaxError(`Input length: ${h}, exceeds maximum allowed length: ${R}`)
const x={type:"bos",value:"",output:o.prepend||""},y=[x],b=o.capture?"":"?:",$=n.globChars(o.windows),C=n.extglobChars($),{DOT_LITERAL:S,PLUS_LITERAL:d,SLASH_LITERAL:v,ONE_CHAR:H,DOTS_SLASH:L,NO_DOT:T,NO_DOT_SLASH:O,NO_DOTS_SLASH:k,QMARK:m,QMARK_NO_DOT:N,STAR:w,START_ANCHOR:I}=$,B=t=>`(${b}(?:(?!${I}${t.dot?L:S}).)*?)`,G=o.dot?"":T,D=o.dot?m:N
let M=!0===o.bash?B(o):w
o.capture&&(M=`(${M})`),"boolean"==typeof o.noext&&(o.noextglob=o.noext)
const P={input:t,index:-1,start:0,dot:!0===o.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:y}
t=s.removePrefix(t,P),h=t.length
const U=[],K=[],X=[]
let F,Q=x
const W=()=>P.index===h-1,q=P.peek=(e=1)=>t[P.index+e],j=P.advance=()=>t[++P.index]||"",Z=()=>t.slice(P.index+1),Y=(t="",e=0)=>{P.consumed+=t,P.index+=e},z=t=>{P.output+=null!=t.output?t.output:t.value,Y(t.value)},V=()=>{let t=1
for(;"!"===q()&&("("!==q(2)||"?"===q(3));)j(),P.start++,t++
return t%2!=0&&(P.negated=!0,P.start++,!0)},J=t=>{P[t]++,X.push(t)},tt=t=>{P[t]--,X.pop()},et=t=>{if("globstar"===Q.type){const e=P.braces>0&&("comma"===t.type||"brace"===t.type),o=!0===t.extglob||U.length&&("pipe"===t.type||"paren"===t.type)
"slash"===t.type||"paren"===t.type||e||o||(P.output=P.output.slice(0,-Q.output.length),Q.type="star",Q.value="*",Q.output=M,P.output+=Q.output)}if(U.length&&"paren"!==t.type&&(U[U.length-1].inner+=t.value),(t.value||t.output)&&z(t),Q&&"text"===Q.type&&"text"===t.type)return Q.output=(Q.output||Q.value)+t.value,void(Q.value+=t.value)
t.prev=Q,y.push(t),Q=t},ot=(t,e)=>{const n={...C[e],conditions:1,inner:""}
n.prev=Q,n.parens=P.parens,n.output=P.output,n.startIndex=P.index,n.tokensIndex=y.length
const s=(o.capture?"(":"")+n.open
J("parens"),et({type:t,value:e,output:P.output?"":H}),et({type:"paren",extglob:!0,value:j(),output:s}),U.push(n)},nt=u=>{const a=t.slice(u.startIndex,P.index+1),r=((t,e)=>{if(!1===e.maxExtglobRecursion)return{risky:!1}
const o="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,u=f(t).map(t=>t.trim())
if(u.length>1&&(u.some(t=>""===t)||u.some(t=>/^[*?]+$/.test(t))||(t=>{const e=t.map(A).filter(Boolean)
for(let t=0;t<e.length;t++)for(let o=t+1;o<e.length;o++){const n=e[t],s=e[o],u=n[0]
if(u&&n===u.repeat(n.length)&&s===u.repeat(s.length)&&(n===s||n.startsWith(s)||s.startsWith(n)))return!0}return!1})(u)))return{risky:!0}
const a=[]
let r=!1,p=!0
for(const t of u){const e=_(t)
if(e){r=!0,a.push(...e)
continue}const n=A(t)
if(n&&1===n.length)a.push(n)
else if(p=!1,E(t)>o)return{risky:!0}}return r?p?{risky:!0,safeOutput:(i=[...new Set(a)],`${1===i.length?s.escapeRegex(i[0]):`[${i.map(t=>s.escapeRegex(t)).join("")}]`}*`)}:{risky:!0}:{risky:!1}
var i})(t.slice(u.startIndex+2,P.index),o)
if(("plus"===u.type||"star"===u.type)&&r.risky){const t=r.safeOutput?(u.output?"":H)+(o.capture?`(${r.safeOutput})`:r.safeOutput):void 0,e=y[u.tokensIndex]
e.type="text",e.value=a,e.output=t||s.escapeRegex(a)
for(let t=u.tokensIndex+1;t<y.length;t++)y[t].value="",y[t].output="",delete y[t].suffix
return P.output=u.output+e.output,P.backtrack=!0,et({type:"paren",extglob:!0,value:F,output:""}),void tt("parens")}let p,i=u.close+(o.capture?")":"")
if("negate"===u.type){let t=M
if(u.inner&&u.inner.length>1&&u.inner.includes("/")&&(t=B(o)),(t!==M||W()||/^\)+$/.test(Z()))&&(i=u.close=`)$))${t}`),u.inner.includes("*")&&(p=Z())&&/^\.[^\\/.]+$/.test(p)){const o=g(p,{...e,fastpaths:!1}).output
i=u.close=`)${o})${t})`}"bos"===u.prev.type&&(P.negatedExtglob=!0)}et({type:"paren",extglob:!0,value:F,output:i}),tt("parens")}
if(!1!==o.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){let n=!1,u=t.replace(p,(t,e,o,s,u,a)=>"\\"===s?(n=!0,t):"?"===s?e?e+s+(u?m.repeat(u.length):""):0===a?D+(u?m.repeat(u.length):""):m.repeat(o.length):"."===s?S.repeat(o.length):"*"===s?e?e+s+(u?M:""):M:e?t:`\\${t}`)
return!0===n&&(u=!0===o.unescape?u.replace(/\\/g,""):u.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),u===t&&!0===o.contains?(P.output=t,P):(P.output=s.wrapOutput(u,P,e),P)}for(;!W();){if(F=j(),"\0"===F)continue
if("\\"===F){const t=q()
if("/"===t&&!0!==o.bash)continue
if("."===t||";"===t)continue
if(!t){F+="\\",et({type:"text",value:F})
continue}const e=/^\\+/.exec(Z())
let n=0
if(e&&e[0].length>2&&(n=e[0].length,P.index+=n,n%2!=0&&(F+="\\")),!0===o.unescape?F=j():F+=j(),0===P.brackets){et({type:"text",value:F})
continue}}if(P.brackets>0&&("]"!==F||"["===Q.value||"[^"===Q.value)){if(!1!==o.posix&&":"===F){const t=Q.value.slice(1)
if(t.includes("[")&&(Q.posix=!0,t.includes(":"))){const t=Q.value.lastIndexOf("["),e=Q.value.slice(0,t),o=Q.value.slice(t+2),n=a[o]
if(n){Q.value=e+n,P.backtrack=!0,j(),x.output||1!==y.indexOf(Q)||(x.output=H)
continue}}}("["===F&&":"!==q()||"-"===F&&"]"===q())&&(F=`\\${F}`),"]"!==F||"["!==Q.value&&"[^"!==Q.value||(F=`\\${F}`),!0===o.posix&&"!"===F&&"["===Q.value&&(F="^"),Q.value+=F,z({value:F})
continue}if(1===P.quotes&&'"'!==F){F=s.escapeRegex(F),Q.value+=F,z({value:F})
continue}if('"'===F){P.quotes=1===P.quotes?0:1,!0===o.keepQuotes&&et({type:"text",value:F})
continue}if("("===F){J("parens"),et({type:"paren",value:F})
continue}if(")"===F){if(0===P.parens&&!0===o.strictBrackets)throw new SyntaxError(c("opening","("))
const t=U[U.length-1]
if(t&&P.parens===t.parens+1){nt(U.pop())
continue}et({type:"paren",value:F,output:P.parens?")":"\\)"}),tt("parens")
continue}if("["===F){if(!0!==o.nobracket&&Z().includes("]"))J("brackets")
else{if(!0!==o.nobracket&&!0===o.strictBrackets)throw new SyntaxError(c("closing","]"))
F=`\\${F}`}et({type:"bracket",value:F})
continue}if("]"===F){if(!0===o.nobracket||Q&&"bracket"===Q.type&&1===Q.value.length){et({type:"text",value:F,output:`\\${F}`})
continue}if(0===P.brackets){if(!0===o.strictBrackets)throw new SyntaxError(c("opening","["))
et({type:"text",value:F,output:`\\${F}`})
continue}tt("brackets")
const t=Q.value.slice(1)
if(!0===Q.posix||"^"!==t[0]||t.includes("/")||(F=`/${F}`),Q.value+=F,z({value:F}),!1===o.literalBrackets||s.hasRegexChars(t))continue
const e=s.escapeRegex(Q.value)
if(P.output=P.output.slice(0,-Q.value.length),!0===o.literalBrackets){P.output+=e,Q.value=e
continue}Q.value=`(${b}${e}|${Q.value})`,P.output+=Q.value
continue}if("{"===F&&!0!==o.nobrace){J("braces")
const t={type:"brace",value:F,output:"(",outputIndex:P.output.length,tokensIndex:P.tokens.length}
K.push(t),et(t)
continue}if("}"===F){const t=K[K.length-1]
if(!0===o.nobrace||!t){et({type:"text",value:F,output:F})
continue}let e=")"
if(!0===t.dots){const t=y.slice(),n=[]
for(let e=t.length-1;e>=0&&(y.pop(),"brace"!==t[e].type);e--)"dots"!==t[e].type&&n.unshift(t[e].value)
e=l(n,o),P.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){const o=P.output.slice(0,t.outputIndex),n=P.tokens.slice(t.tokensIndex)
t.value=t.output="\\{",F=e="\\}",P.output=o
for(const t of n)P.output+=t.output||t.value}et({type:"brace",value:F,output:e}),tt("braces"),K.pop()
continue}if("|"===F){U.length>0&&U[U.length-1].conditions++,et({type:"text",value:F})
continue}if(","===F){let t=F
const e=K[K.length-1]
e&&"braces"===X[X.length-1]&&(e.comma=!0,t="|"),et({type:"comma",value:F,output:t})
continue}if("/"===F){if("dot"===Q.type&&P.index===P.start+1){P.start=P.index+1,P.consumed="",P.output="",y.pop(),Q=x
continue}et({type:"slash",value:F,output:v})
continue}if("."===F){if(P.braces>0&&"dot"===Q.type){"."===Q.value&&(Q.output=S)
const t=K[K.length-1]
Q.type="dots",Q.output+=F,Q.value+=F,t.dots=!0
continue}if(P.braces+P.parens===0&&"bos"!==Q.type&&"slash"!==Q.type){et({type:"text",value:F,output:S})
continue}et({type:"dot",value:F,output:S})
continue}if("?"===F){if((!Q||"("!==Q.value)&&!0!==o.noextglob&&"("===q()&&"?"!==q(2)){ot("qmark",F)
continue}if(Q&&"paren"===Q.type){const t=q()
let e=F;("("===Q.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(Z()))&&(e=`\\${F}`),et({type:"text",value:F,output:e})
continue}if(!0!==o.dot&&("slash"===Q.type||"bos"===Q.type)){et({type:"qmark",value:F,output:N})
continue}et({type:"qmark",value:F,output:m})
continue}if("!"===F){if(!0!==o.noextglob&&"("===q()&&("?"!==q(2)||!/[!=<:]/.test(q(3)))){ot("negate",F)
continue}if(!0!==o.nonegate&&0===P.index){V()
continue}}if("+"===F){if(!0!==o.noextglob&&"("===q()&&"?"!==q(2)){ot("plus",F)
continue}if(Q&&"("===Q.value||!1===o.regex){et({type:"plus",value:F,output:d})
continue}if(Q&&("bracket"===Q.type||"paren"===Q.type||"brace"===Q.type)||P.parens>0){et({type:"plus",value:F})
continue}et({type:"plus",value:d})
continue}if("@"===F){if(!0!==o.noextglob&&"("===q()&&"?"!==q(2)){et({type:"at",extglob:!0,value:F,output:""})
continue}et({type:"text",value:F})
continue}if("*"!==F){"$"!==F&&"^"!==F||(F=`\\${F}`)
const t=r.exec(Z())
t&&(F+=t[0],P.index+=t[0].length),et({type:"text",value:F})
continue}if(Q&&("globstar"===Q.type||!0===Q.star)){Q.type="star",Q.star=!0,Q.value+=F,Q.output=M,P.backtrack=!0,P.globstar=!0,Y(F)
continue}let e=Z()
if(!0!==o.noextglob&&/^\([^?]/.test(e)){ot("star",F)
continue}if("star"===Q.type){if(!0===o.noglobstar){Y(F)
continue}const n=Q.prev,s=n.prev,u="slash"===n.type||"bos"===n.type,a=s&&("star"===s.type||"globstar"===s.type)
if(!0===o.bash&&(!u||e[0]&&"/"!==e[0])){et({type:"star",value:F,output:""})
continue}const r=P.braces>0&&("comma"===n.type||"brace"===n.type),p=U.length&&("pipe"===n.type||"paren"===n.type)
if(!u&&"paren"!==n.type&&!r&&!p){et({type:"star",value:F,output:""})
continue}for(;"/**"===e.slice(0,3);){const o=t[P.index+4]
if(o&&"/"!==o)break
e=e.slice(3),Y("/**",3)}const i=W()||P.parens>0&&e===")".repeat(P.parens)&&!U.some(t=>"negate"===t.type)
if("bos"===n.type&&W()){Q.type="globstar",Q.value+=F,Q.output=B(o),P.output=Q.output,P.globstar=!0,Y(F)
continue}if("slash"===n.type&&"bos"!==n.prev.type&&!a&&i){P.output=P.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=B(o)+(o.strictSlashes?")":"|$)"),Q.value+=F,P.globstar=!0,P.output+=n.output+Q.output,Y(F)
continue}if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){const t=void 0!==e[1]?"|$":""
P.output=P.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=`${B(o)}${v}|${v}${t})`,Q.value+=F,P.output+=n.output+Q.output,P.globstar=!0,Y(F+j()),et({type:"slash",value:"/",output:""})
continue}if("bos"===n.type&&"/"===e[0]){Q.type="globstar",Q.value+=F,Q.output=`(?:^|${v}|${B(o)}${v})`,P.output=Q.output,P.globstar=!0,Y(F+j()),et({type:"slash",value:"/",output:""})
continue}P.output=P.output.slice(0,-Q.output.length),Q.type="globstar",Q.output=B(o),Q.value+=F,P.output+=Q.output,P.globstar=!0,Y(F)
continue}const n={type:"star",value:F,output:M}
!0!==o.bash?!Q||"bracket"!==Q.type&&"paren"!==Q.type||!0!==o.regex?(P.index!==P.start&&"slash"!==Q.type&&"dot"!==Q.type||("dot"===Q.type?(P.output+=O,Q.output+=O):!0===o.dot?(P.output+=k,Q.output+=k):(P.output+=G,Q.output+=G),"*"!==q()&&(P.output+=H,Q.output+=H)),et(n)):(n.output=F,et(n)):(n.output=".*?","bos"!==Q.type&&"slash"!==Q.type||(n.output=G+n.output),et(n))}for(;P.brackets>0;){if(!0===o.strictBrackets)throw new SyntaxError(c("closing","]"))
P.output=s.escapeLast(P.output,"["),tt("brackets")}for(;P.parens>0;){if(!0===o.strictBrackets)throw new SyntaxError(c("closing",")"))
P.output=s.escapeLast(P.output,"("),tt("parens")}for(;P.braces>0;){if(!0===o.strictBrackets)throw new SyntaxError(c("closing","}"))
P.output=s.escapeLast(P.output,"{"),tt("braces")}if(!0===o.strictSlashes||"star"!==Q.type&&"bracket"!==Q.type||et({type:"maybe_slash",value:"",output:`${v}?`}),!0===P.backtrack){P.output=""
for(const t of P.tokens)P.output+=null!=t.output?t.output:t.value,t.suffix&&(P.output+=t.suffix)}return P}
g.fastpaths=(t,e)=>{const o={...e},a="number"==typeof o.maxLength?Math.min(u,o.maxLength):u,r=t.length
if(r>a)throw new SyntaxError(`Input length: ${r}, exceeds maximum allowed length: ${a}`)
t=i[t]||t
const{DOT_LITERAL:p,SLASH_LITERAL:l,ONE_CHAR:c,DOTS_SLASH:f,NO_DOT:A,NO_DOTS:R,NO_DOTS_SLASH:_,STAR:E,START_ANCHOR:g}=n.globChars(o.windows),h=o.dot?R:A,x=o.dot?_:A,y=o.capture?"":"?:"
let b=!0===o.bash?".*?":E
o.capture&&(b=`(${b})`)
const $=t=>!0===t.noglobstar?b:`(${y}(?:(?!${g}${t.dot?f:p}).)*?)`,C=t=>{switch(t){case"*":return`${h}${c}${b}`
case".*":return`${p}${c}${b}`
case"*.*":return`${h}${b}${p}${c}${b}`
case"*/*":return`${h}${b}${l}${c}${x}${b}`
case"**":return h+$(o)
case"**/*":return`(?:${h}${$(o)}${l})?${x}${c}${b}`
case"**/*.*":return`(?:${h}${$(o)}${l})?${x}${b}${p}${c}${b}`
case"**/.*":return`(?:${h}${$(o)}${l})?${p}${c}${b}`
default:{const e=/^(.*?)\.(\w+)$/.exec(t)
if(!e)return
const o=C(e[1])
if(!o)return
return o+p+e[2]}}},S=s.removePrefix(t,{negated:!1,prefix:""})
let d=C(S)
return d&&!0!==o.strictSlashes&&(d+=`${l}?`),d},t.exports=g},457:(t,e,o)=>{"use strict"
const n=o(938),s=o(180),u=o(734),a=o(318),r=(t,e,o=!1)=>{if(Array.isArray(t)){const n=t.map(t=>r(t,e,o)),s=t=>{for(const e of n){const o=e(t)
if(o)return o}return!1}
return s}const n=(s=t)&&"object"==typeof s&&!Array.isArray(s)&&t.tokens&&t.input
var s
if(""===t||"string"!=typeof t&&!n)throw new TypeError("Expected pattern to be a non-empty string")
const u=e||{},a=u.windows,p=n?r.compileRe(t,e):r.makeRe(t,e,!1,!0),i=p.state
delete p.state
let l=()=>!1
if(u.ignore){const t={...e,ignore:null,onMatch:null,onResult:null}
l=r(u.ignore,t,o)}const c=(o,n=!1)=>{const{isMatch:s,match:c,output:f}=r.test(o,p,e,{glob:t,posix:a}),A={glob:t,state:i,regex:p,posix:a,input:o,output:f,match:c,isMatch:s}
return"function"==typeof u.onResult&&u.onResult(A),!1===s?(A.isMatch=!1,!!n&&A):l(o)?("function"==typeof u.onIgnore&&u.onIgnore(A),A.isMatch=!1,!!n&&A):("function"==typeof u.onMatch&&u.onMatch(A),!n||A)}
return o&&(c.state=i),c}
r.test=(t,e,o,{glob:n,posix:s}={})=>{if("string"!=typeof t)throw new TypeError("Expected input to be a string")
if(""===t)return{isMatch:!1,output:""}
const a=o||{},p=a.format||(s?u.toPosixSlashes:null)
let i=t===n,l=i&&p?p(t):t
return!1===i&&(l=p?p(t):t,i=l===n),!1!==i&&!0!==a.capture||(i=!0===a.matchBase||!0===a.basename?r.matchBase(t,e,o,s):e.exec(l)),{isMatch:Boolean(i),match:i,output:l}},r.matchBase=(t,e,o,n=o&&o.windows)=>(e instanceof RegExp?e:r.makeRe(e,o)).test(u.basename(t,{windows:n})),r.isMatch=(t,e,o)=>r(e,o)(t),r.parse=(t,e)=>Array.isArray(t)?t.map(t=>r.parse(t,e)):s(t,{...e,fastpaths:!1}),r.scan=(t,e)=>n(t,e),r.compileRe=(t,e,o=!1,n=!1)=>{if(!0===o)return t.output
const s=e||{},u=s.contains?"":"^",a=s.contains?"":"$"
let p=`${u}(?:${t.output})${a}`
t&&!0===t.negated&&(p=`^(?!${p}).*$`)
const i=r.toRegex(p,e)
return!0===n&&(i.state=t),i},r.makeRe=(t,e={},o=!1,n=!1)=>{if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string")
let u={negated:!1,fastpaths:!0}
return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(u.output=s.fastpaths(t,e)),u.output||(u=s(t,e)),r.compileRe(u,e,o,n)},r.toRegex=(t,e)=>{try{const o=e||{}
return new RegExp(t,o.flags||(o.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t
return/$^/}},r.constants=a,t.exports=r},938:(t,e,o)=>{"use strict"
const n=o(734),{CHAR_ASTERISK:s,CHAR_AT:u,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:r,CHAR_DOT:p,CHAR_EXCLAMATION_MARK:i,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:c,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:A,CHAR_PLUS:R,CHAR_QUESTION_MARK:_,CHAR_RIGHT_CURLY_BRACE:E,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:h}=o(318),x=t=>t===l||t===a,y=t=>{!0!==t.isPrefix&&(t.depth=t.isGlobstar?1/0:1)}
t.exports=(t,e)=>{const o=e||{},b=t.length-1,$=!0===o.parts||!0===o.tokens||!0===o.scanToEnd,C=[],S=[],d=[]
let v,H,L=t,T=-1,O=0,k=0,m=!1,N=!1,w=!1,I=!1,B=!1,G=!1,D=!1,M=!1,P=!1,U=!1,K=0,X={value:"",depth:0,isGlob:!1}
const F=()=>T>=b,Q=()=>L.charCodeAt(T+1),W=()=>(v=H,L.charCodeAt(++T))
for(;T<b;){let t
if(H=W(),H!==a){if(!0===G||H===c){for(K++;!0!==F()&&(H=W());)if(H!==a)if(H!==c){if(!0!==G&&H===p&&(H=W())===p){if(m=X.isBrace=!0,w=X.isGlob=!0,U=!0,!0===$)continue
break}if(!0!==G&&H===r){if(m=X.isBrace=!0,w=X.isGlob=!0,U=!0,!0===$)continue
break}if(H===E&&(K--,0===K)){G=!1,m=X.isBrace=!0,U=!0
break}}else K++
else D=X.backslashes=!0,W()
if(!0===$)continue
break}if(H!==l){if(!0!==o.noext&&1==(H===R||H===u||H===s||H===_||H===i)&&Q()===f){if(w=X.isGlob=!0,I=X.isExtglob=!0,U=!0,H===i&&T===O&&(P=!0),!0===$){let t=0
for(;!0!==F()&&(H=W());)if(H!==a)if(H!==f){if(H===g&&0===--t){U=!0
break}}else t++
else D=X.backslashes=!0,W()
continue}break}if(H===s){if(v===s&&(B=X.isGlobstar=!0),w=X.isGlob=!0,U=!0,!0===$)continue
break}if(H===_){if(w=X.isGlob=!0,U=!0,!0===$)continue
break}if(H===A){for(;!0!==F()&&(t=W());)if(t!==a){if(t===h){N=X.isBracket=!0,w=X.isGlob=!0,U=!0
break}}else D=X.backslashes=!0,W()
if(!0===$)continue
break}if(!0===o.nonegate||H!==i||T!==O){if(!0!==o.noparen&&H===f){if(w=X.isGlob=!0,!0===$){let t=1
for(;!0!==F()&&(H=W());)if(H!==a)if(H!==f){if(H===g&&0===--t){U=!0
break}}else t++
else D=X.backslashes=!0,W()
continue}break}if(!0===w){if(U=!0,!0===$)continue
break}}else M=X.negated=!0,O++}else{if(C.push(T),S.push(X),X={value:"",depth:0,isGlob:!1},!0===U)continue
if(v===p&&T===O+1){O+=2
continue}k=T+1}}else D=X.backslashes=!0,H=W(),H===c&&(G=!0)}!0===o.noext&&(I=!1,w=!1)
let q=L,j="",Z=""
O>0&&(j=L.slice(0,O),L=L.slice(O),k-=O),q&&!0===w&&k>0?(q=L.slice(0,k),Z=L.slice(k)):!0===w?(q="",Z=L):q=L,q&&""!==q&&"/"!==q&&q!==L&&x(q.charCodeAt(q.length-1))&&(q=q.slice(0,-1)),!0===o.unescape&&(Z&&(Z=n.removeBackslashes(Z)),q&&!0===D&&(q=n.removeBackslashes(q)))
const Y={prefix:j,input:t,start:O,base:q,glob:Z,isBrace:m,isBracket:N,isGlob:w,isExtglob:I,isGlobstar:B,negated:M,negatedExtglob:P}
if(!0===o.tokens&&(Y.maxDepth=0,x(H)||S.push(X),Y.tokens=S),!0===o.parts||!0===o.tokens){let e
for(let n=0;n<C.length;n++){const s=void 0!==e?e+1:O,u=C[n],a=t.slice(s,u)
o.tokens&&(0===n&&0!==O?(S[n].isPrefix=!0,S[n].value=j):S[n].value=a,y(S[n]),Y.maxDepth+=S[n].depth),u>=O&&(d.push(a),e=u)}const n=void 0!==e?e+1:O,s=t.slice(n)
d.push(s),o.tokens&&e&&e+1<t.length&&(S[S.length-1].value=s,y(S[S.length-1]),Y.maxDepth+=S[S.length-1].depth),Y.slashes=C,Y.parts=d}return Y}},734:(t,e,o)=>{"use strict"
const{REGEX_BACKSLASH:n,REGEX_REMOVE_BACKSLASH:s,REGEX_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_GLOBAL:a}=o(318)
e.isObject=t=>null!==t&&"object"==typeof t&&!Array.isArray(t),e.hasRegexChars=t=>u.test(t),e.isRegexChar=t=>1===t.length&&e.hasRegexChars(t),e.escapeRegex=t=>t.replace(a,"\\$1"),e.toPosixSlashes=t=>t.replace(n,"/"),e.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const t=navigator.platform.toLowerCase()
return"win32"===t||"windows"===t}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},e.removeBackslashes=t=>t.replace(s,t=>"\\"===t?"":t),e.escapeLast=(t,o,n)=>{const s=t.lastIndexOf(o,n)
return-1===s?t:"\\"===t[s-1]?e.escapeLast(t,o,s-1):`${t.slice(0,s)}\\${t.slice(s)}`},e.removePrefix=(t,e={})=>{let o=t
return o.startsWith("./")&&(o=o.slice(2),e.prefix="./"),o},e.wrapOutput=(t,e={},o={})=>{let n=`${o.contains?"":"^"}(?:${t})${o.contains?"":"$"}`
return!0===e.negated&&(n=`(?:^(?!${n}).*$)`),n},e.basename=(t,{windows:e}={})=>{const o=t.split(e?/[\\/]/:"/"),n=o[o.length-1]
return""===n?o[o.length-2]:n}},246:(t,e,o)=>{t.exports=o(923)}},e={}
function o(n){var s=e[n]
if(void 0!==s)return s.exports
var u=e[n]={exports:{}},a=!0
try{t[n](u,u.exports,o),a=!1}finally{a&&delete e[n]}return u.exports}void 0!==o&&(o.ab=__dirname+"/")
var n=o(246)
module.exports=n})()

