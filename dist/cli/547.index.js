import{createRequire as e}from"module"
export const id=547
export const ids=[547]
export const modules={4807:(t,n,r)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports","./format","./parser"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.isWS=n.applyEdit=n.setProperty=n.removeProperty=void 0
const e=r(6612)
const t=r(5152)
function removeProperty(e,t,n){return setProperty(e,t,void 0,n)}n.removeProperty=removeProperty
function setProperty(e,n,r,i){const o=n.slice()
const a=[]
const s=(0,t.parseTree)(e,a)
let c=void 0
let f=void 0
while(o.length>0){f=o.pop()
c=(0,t.findNodeAtLocation)(s,o)
if(c===void 0&&r!==void 0){if(typeof f==="string"){r={[f]:r}}else{r=[r]}}else{break}}if(!c){if(r===void 0){throw new Error("Can not delete in empty document")}return withFormatting(e,{offset:s?s.offset:0,length:s?s.length:0,content:JSON.stringify(r)},i)}else if(c.type==="object"&&typeof f==="string"&&Array.isArray(c.children)){const n=(0,t.findNodeAtLocation)(c,[f])
if(n!==void 0){if(r===void 0){if(!n.parent){throw new Error("Malformed AST")}const t=c.children.indexOf(n.parent)
let r
let o=n.parent.offset+n.parent.length
if(t>0){let e=c.children[t-1]
r=e.offset+e.length}else{r=c.offset+1
if(c.children.length>1){let e=c.children[1]
o=e.offset}}return withFormatting(e,{offset:r,length:o-r,content:""},i)}else{return withFormatting(e,{offset:n.offset,length:n.length,content:JSON.stringify(r)},i)}}else{if(r===void 0){return[]}const t=`${JSON.stringify(f)}: ${JSON.stringify(r)}`
const n=i.getInsertionIndex?i.getInsertionIndex(c.children.map(e=>e.children[0].value)):c.children.length
let o
if(n>0){let e=c.children[n-1]
o={offset:e.offset+e.length,length:0,content:","+t}}else if(c.children.length===0){o={offset:c.offset+1,length:0,content:t}}else{o={offset:c.offset+1,length:0,content:t+","}}return withFormatting(e,o,i)}}else if(c.type==="array"&&typeof f==="number"&&Array.isArray(c.children)){const t=f
if(t===-1){const t=`${JSON.stringify(r)}`
let n
if(c.children.length===0){n={offset:c.offset+1,length:0,content:t}}else{const e=c.children[c.children.length-1]
n={offset:e.offset+e.length,length:0,content:","+t}}return withFormatting(e,n,i)}else if(r===void 0&&c.children.length>=0){const t=f
const n=c.children[t]
let r
if(c.children.length===1){r={offset:c.offset+1,length:c.length-2,content:""}}else if(c.children.length-1===t){let e=c.children[t-1]
let n=e.offset+e.length
let i=c.offset+c.length
r={offset:n,length:i-2-n,content:""}}else{r={offset:n.offset,length:c.children[t+1].offset-n.offset,content:""}}return withFormatting(e,r,i)}else if(r!==void 0){let t
const n=`${JSON.stringify(r)}`
if(!i.isArrayInsertion&&c.children.length>f){const e=c.children[f]
t={offset:e.offset,length:e.length,content:n}}else if(c.children.length===0||f===0){t={offset:c.offset+1,length:0,content:c.children.length===0?n:n+","}}else{const e=f>c.children.length?c.children.length:f
const r=c.children[e-1]
t={offset:r.offset+r.length,length:0,content:","+n}}return withFormatting(e,t,i)}else{throw new Error(`Can not ${r===void 0?"remove":i.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)}}else{throw new Error(`Can not add ${typeof f!=="number"?"index":"property"} to parent of type ${c.type}`)}}n.setProperty=setProperty
function withFormatting(t,n,r){if(!r.formattingOptions){return[n]}let i=applyEdit(t,n)
let o=n.offset
let a=n.offset+n.content.length
if(n.length===0||n.content.length===0){while(o>0&&!(0,e.isEOL)(i,o-1)){o--}while(a<i.length&&!(0,e.isEOL)(i,a)){a++}}const s=(0,e.format)(i,{offset:o,length:a-o},{...r.formattingOptions,keepLines:false})
for(let e=s.length-1;e>=0;e--){const t=s[e]
i=applyEdit(i,t)
o=Math.min(o,t.offset)
a=Math.max(a,t.offset+t.length)
a+=t.content.length-t.length}const c=t.length-(i.length-a)-o
return[{offset:o,length:c,content:i.substring(o,a)}]}function applyEdit(e,t){return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}n.applyEdit=applyEdit
function isWS(e,t){return"\r\n \t".indexOf(e.charAt(t))!==-1}n.isWS=isWS})},6612:(t,n,r)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports","./scanner","./string-intern"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.isEOL=n.format=void 0
const e=r(8525)
const t=r(4579)
function format(n,r,i){let o
let a
let s
let c
let f
if(r){c=r.offset
f=c+r.length
s=c
while(s>0&&!isEOL(n,s-1)){s--}let e=f
while(e<n.length&&!isEOL(n,e)){e++}a=n.substring(s,e)
o=computeIndentLevel(a,i)}else{a=n
o=0
s=0
c=0
f=n.length}const l=getEOL(i,n)
const d=t.supportedEols.includes(l)
let u=0
let p=0
let h
if(i.insertSpaces){h=t.cachedSpaces[i.tabSize||4]??repeat(t.cachedSpaces[1],i.tabSize||4)}else{h="\t"}const g=h==="\t"?"\t":" "
let m=(0,e.createScanner)(a,false)
let k=false
function newLinesAndIndent(){if(u>1){return repeat(l,u)+repeat(h,o+p)}const e=h.length*(o+p)
if(!d||e>t.cachedBreakLinesWithSpaces[g][l].length){return l+repeat(h,o+p)}if(e<=0){return l}return t.cachedBreakLinesWithSpaces[g][l][e]}function scanNext(){let e=m.scan()
u=0
while(e===15||e===14){if(e===14&&i.keepLines){u+=1}else if(e===14){u=1}e=m.scan()}k=e===16||m.getTokenError()!==0
return e}const y=[]
function addEdit(e,t,i){if(!k&&(!r||t<f&&i>c)&&n.substring(t,i)!==e){y.push({offset:t,length:i-t,content:e})}}let E=scanNext()
if(i.keepLines&&u>0){addEdit(repeat(l,u),0,0)}if(E!==17){let e=m.getTokenOffset()+s
let n=h.length*o<20&&i.insertSpaces?t.cachedSpaces[h.length*o]:repeat(h,o)
addEdit(n,s,e)}while(E!==17){let e=m.getTokenOffset()+m.getTokenLength()+s
let n=scanNext()
let r=""
let o=false
while(u===0&&(n===12||n===13)){let i=m.getTokenOffset()+s
addEdit(t.cachedSpaces[1],e,i)
e=m.getTokenOffset()+m.getTokenLength()+s
o=n===12
r=o?newLinesAndIndent():""
n=scanNext()}if(n===2){if(E!==1){p--}if(i.keepLines&&u>0||!i.keepLines&&E!==1){r=newLinesAndIndent()}else if(i.keepLines){r=t.cachedSpaces[1]}}else if(n===4){if(E!==3){p--}if(i.keepLines&&u>0||!i.keepLines&&E!==3){r=newLinesAndIndent()}else if(i.keepLines){r=t.cachedSpaces[1]}}else{switch(E){case 3:case 1:p++
if(i.keepLines&&u>0||!i.keepLines){r=newLinesAndIndent()}else{r=t.cachedSpaces[1]}break
case 5:if(i.keepLines&&u>0||!i.keepLines){r=newLinesAndIndent()}else{r=t.cachedSpaces[1]}break
case 12:r=newLinesAndIndent()
break
case 13:if(u>0){r=newLinesAndIndent()}else if(!o){r=t.cachedSpaces[1]}break
case 6:if(i.keepLines&&u>0){r=newLinesAndIndent()}else if(!o){r=t.cachedSpaces[1]}break
case 10:if(i.keepLines&&u>0){r=newLinesAndIndent()}else if(n===6&&!o){r=""}break
case 7:case 8:case 9:case 11:case 2:case 4:if(i.keepLines&&u>0){r=newLinesAndIndent()}else{if((n===12||n===13)&&!o){r=t.cachedSpaces[1]}else if(n!==5&&n!==17){k=true}}break
case 16:k=true
break}if(u>0&&(n===12||n===13)){r=newLinesAndIndent()}}if(n===17){if(i.keepLines&&u>0){r=newLinesAndIndent()}else{r=i.insertFinalNewline?l:""}}const a=m.getTokenOffset()+s
addEdit(r,e,a)
E=n}return y}n.format=format
function repeat(e,t){let n=""
for(let r=0;r<t;r++){n+=e}return n}function computeIndentLevel(e,n){let r=0
let i=0
const o=n.tabSize||4
while(r<e.length){let n=e.charAt(r)
if(n===t.cachedSpaces[1]){i++}else if(n==="\t"){i+=o}else{break}r++}return Math.floor(i/o)}function getEOL(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e)
if(n==="\r"){if(e+1<t.length&&t.charAt(e+1)==="\n"){return"\r\n"}return"\r"}else if(n==="\n"){return"\n"}}return e&&e.eol||"\n"}function isEOL(e,t){return"\r\n".indexOf(e.charAt(t))!==-1}n.isEOL=isEOL})},5152:(t,n,r)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports","./scanner"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.getNodeType=n.stripComments=n.visit=n.findNodeAtOffset=n.contains=n.getNodeValue=n.getNodePath=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=void 0
const e=r(8525)
var t;(function(e){e.DEFAULT={allowTrailingComma:false}})(t||(t={}))
function getLocation(e,t){const n=[]
const r=new Object
let i=undefined
const o={value:{},offset:0,length:0,type:"object",parent:undefined}
let a=false
function setPreviousNode(e,t,n,r){o.value=e
o.offset=t
o.length=n
o.type=r
o.colonOffset=undefined
i=o}try{visit(e,{onObjectBegin:(e,o)=>{if(t<=e){throw r}i=undefined
a=t>e
n.push("")},onObjectProperty:(e,i,o)=>{if(t<i){throw r}setPreviousNode(e,i,o,"property")
n[n.length-1]=e
if(t<=i+o){throw r}},onObjectEnd:(e,o)=>{if(t<=e){throw r}i=undefined
n.pop()},onArrayBegin:(e,o)=>{if(t<=e){throw r}i=undefined
n.push(0)},onArrayEnd:(e,o)=>{if(t<=e){throw r}i=undefined
n.pop()},onLiteralValue:(e,n,i)=>{if(t<n){throw r}setPreviousNode(e,n,i,getNodeType(e))
if(t<=n+i){throw r}},onSeparator:(e,o,s)=>{if(t<=o){throw r}if(e===":"&&i&&i.type==="property"){i.colonOffset=o
a=false
i=undefined}else if(e===","){const e=n[n.length-1]
if(typeof e==="number"){n[n.length-1]=e+1}else{a=true
n[n.length-1]=""}i=undefined}}})}catch(e){if(e!==r){throw e}}return{path:n,previousNode:i,isAtPropertyKey:a,matches:e=>{let t=0
for(let r=0;t<e.length&&r<n.length;r++){if(e[t]===n[r]||e[t]==="*"){t++}else if(e[t]!=="**"){return false}}return t===e.length}}}n.getLocation=getLocation
function parse(e,n=[],r=t.DEFAULT){let i=null
let o=[]
const a=[]
function onValue(e){if(Array.isArray(o)){o.push(e)}else if(i!==null){o[i]=e}}const s={onObjectBegin:()=>{const e={}
onValue(e)
a.push(o)
o=e
i=null},onObjectProperty:e=>{i=e},onObjectEnd:()=>{o=a.pop()},onArrayBegin:()=>{const e=[]
onValue(e)
a.push(o)
o=e
i=null},onArrayEnd:()=>{o=a.pop()},onLiteralValue:onValue,onError:(e,t,r)=>{n.push({error:e,offset:t,length:r})}}
visit(e,s,r)
return o[0]}n.parse=parse
function parseTree(e,n=[],r=t.DEFAULT){let i={type:"array",offset:-1,length:-1,children:[],parent:undefined}
function ensurePropertyComplete(e){if(i.type==="property"){i.length=e-i.offset
i=i.parent}}function onValue(e){i.children.push(e)
return e}const o={onObjectBegin:e=>{i=onValue({type:"object",offset:e,length:-1,parent:i,children:[]})},onObjectProperty:(e,t,n)=>{i=onValue({type:"property",offset:t,length:-1,parent:i,children:[]})
i.children.push({type:"string",value:e,offset:t,length:n,parent:i})},onObjectEnd:(e,t)=>{ensurePropertyComplete(e+t)
i.length=e+t-i.offset
i=i.parent
ensurePropertyComplete(e+t)},onArrayBegin:(e,t)=>{i=onValue({type:"array",offset:e,length:-1,parent:i,children:[]})},onArrayEnd:(e,t)=>{i.length=e+t-i.offset
i=i.parent
ensurePropertyComplete(e+t)},onLiteralValue:(e,t,n)=>{onValue({type:getNodeType(e),offset:t,length:n,parent:i,value:e})
ensurePropertyComplete(t+n)},onSeparator:(e,t,n)=>{if(i.type==="property"){if(e===":"){i.colonOffset=t}else if(e===","){ensurePropertyComplete(t)}}},onError:(e,t,r)=>{n.push({error:e,offset:t,length:r})}}
visit(e,o,r)
const a=i.children[0]
if(a){delete a.parent}return a}n.parseTree=parseTree
function findNodeAtLocation(e,t){if(!e){return undefined}let n=e
for(let e of t){if(typeof e==="string"){if(n.type!=="object"||!Array.isArray(n.children)){return undefined}let t=false
for(const r of n.children){if(Array.isArray(r.children)&&r.children[0].value===e&&r.children.length===2){n=r.children[1]
t=true
break}}if(!t){return undefined}}else{const t=e
if(n.type!=="array"||t<0||!Array.isArray(n.children)||t>=n.children.length){return undefined}n=n.children[t]}}return n}n.findNodeAtLocation=findNodeAtLocation
function getNodePath(e){if(!e.parent||!e.parent.children){return[]}const t=getNodePath(e.parent)
if(e.parent.type==="property"){const n=e.parent.children[0].value
t.push(n)}else if(e.parent.type==="array"){const n=e.parent.children.indexOf(e)
if(n!==-1){t.push(n)}}return t}n.getNodePath=getNodePath
function getNodeValue(e){switch(e.type){case"array":return e.children.map(getNodeValue)
case"object":const t=Object.create(null)
for(let n of e.children){const e=n.children[1]
if(e){t[n.children[0].value]=getNodeValue(e)}}return t
case"null":case"string":case"number":case"boolean":return e.value
default:return undefined}}n.getNodeValue=getNodeValue
function contains(e,t,n=false){return t>=e.offset&&t<e.offset+e.length||n&&t===e.offset+e.length}n.contains=contains
function findNodeAtOffset(e,t,n=false){if(contains(e,t,n)){const r=e.children
if(Array.isArray(r)){for(let e=0;e<r.length&&r[e].offset<=t;e++){const i=findNodeAtOffset(r[e],t,n)
if(i){return i}}}return e}return undefined}n.findNodeAtOffset=findNodeAtOffset
function visit(n,r,i=t.DEFAULT){const o=(0,e.createScanner)(n,false)
const a=[]
let s=0
function toNoArgVisit(e){return e?()=>s===0&&e(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter()):()=>true}function toOneArgVisit(e){return e?t=>s===0&&e(t,o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter()):()=>true}function toOneArgVisitWithPath(e){return e?t=>s===0&&e(t,o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter(),()=>a.slice()):()=>true}function toBeginVisit(e){return e?()=>{if(s>0){s++}else{let t=e(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter(),()=>a.slice())
if(t===false){s=1}}}:()=>true}function toEndVisit(e){return e?()=>{if(s>0){s--}if(s===0){e(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter())}}:()=>true}const c=toBeginVisit(r.onObjectBegin),f=toOneArgVisitWithPath(r.onObjectProperty),l=toEndVisit(r.onObjectEnd),d=toBeginVisit(r.onArrayBegin),u=toEndVisit(r.onArrayEnd),p=toOneArgVisitWithPath(r.onLiteralValue),h=toOneArgVisit(r.onSeparator),g=toNoArgVisit(r.onComment),m=toOneArgVisit(r.onError)
const k=i&&i.disallowComments
const y=i&&i.allowTrailingComma
function scanNext(){while(true){const e=o.scan()
switch(o.getTokenError()){case 4:handleError(14)
break
case 5:handleError(15)
break
case 3:handleError(13)
break
case 1:if(!k){handleError(11)}break
case 2:handleError(12)
break
case 6:handleError(16)
break}switch(e){case 12:case 13:if(k){handleError(10)}else{g()}break
case 16:handleError(1)
break
case 15:case 14:break
default:return e}}}function handleError(e,t=[],n=[]){m(e)
if(t.length+n.length>0){let e=o.getToken()
while(e!==17){if(t.indexOf(e)!==-1){scanNext()
break}else if(n.indexOf(e)!==-1){break}e=scanNext()}}}function parseString(e){const t=o.getTokenValue()
if(e){p(t)}else{f(t)
a.push(t)}scanNext()
return true}function parseLiteral(){switch(o.getToken()){case 11:const e=o.getTokenValue()
let t=Number(e)
if(isNaN(t)){handleError(2)
t=0}p(t)
break
case 7:p(null)
break
case 8:p(true)
break
case 9:p(false)
break
default:return false}scanNext()
return true}function parseProperty(){if(o.getToken()!==10){handleError(3,[],[2,5])
return false}parseString(false)
if(o.getToken()===6){h(":")
scanNext()
if(!parseValue()){handleError(4,[],[2,5])}}else{handleError(5,[],[2,5])}a.pop()
return true}function parseObject(){c()
scanNext()
let e=false
while(o.getToken()!==2&&o.getToken()!==17){if(o.getToken()===5){if(!e){handleError(4,[],[])}h(",")
scanNext()
if(o.getToken()===2&&y){break}}else if(e){handleError(6,[],[])}if(!parseProperty()){handleError(4,[],[2,5])}e=true}l()
if(o.getToken()!==2){handleError(7,[2],[])}else{scanNext()}return true}function parseArray(){d()
scanNext()
let e=true
let t=false
while(o.getToken()!==4&&o.getToken()!==17){if(o.getToken()===5){if(!t){handleError(4,[],[])}h(",")
scanNext()
if(o.getToken()===4&&y){break}}else if(t){handleError(6,[],[])}if(e){a.push(0)
e=false}else{a[a.length-1]++}if(!parseValue()){handleError(4,[],[4,5])}t=true}u()
if(!e){a.pop()}if(o.getToken()!==4){handleError(8,[4],[])}else{scanNext()}return true}function parseValue(){switch(o.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(true)
default:return parseLiteral()}}scanNext()
if(o.getToken()===17){if(i.allowEmptyContent){return true}handleError(4,[],[])
return false}if(!parseValue()){handleError(4,[],[])
return false}if(o.getToken()!==17){handleError(9,[],[])}return true}n.visit=visit
function stripComments(t,n){let r=(0,e.createScanner)(t),i=[],o,a=0,s
do{s=r.getPosition()
o=r.scan()
switch(o){case 12:case 13:case 17:if(a!==s){i.push(t.substring(a,s))}if(n!==undefined){i.push(r.getTokenValue().replace(/[^\r\n]/g,n))}a=r.getPosition()
break}}while(o!==17)
return i.join("")}n.stripComments=stripComments
function getNodeType(e){switch(typeof e){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":{if(!e){return"null"}else if(Array.isArray(e)){return"array"}return"object"}default:return"null"}}n.getNodeType=getNodeType})},8525:(t,n)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.createScanner=void 0
function createScanner(e,t=false){const n=e.length
let r=0,i="",o=0,a=16,s=0,c=0,f=0,l=0,d=0
function scanHexDigits(t,n){let i=0
let o=0
while(i<t||!n){let t=e.charCodeAt(r)
if(t>=48&&t<=57){o=o*16+t-48}else if(t>=65&&t<=70){o=o*16+t-65+10}else if(t>=97&&t<=102){o=o*16+t-97+10}else{break}r++
i++}if(i<t){o=-1}return o}function setPosition(e){r=e
i=""
o=0
a=16
d=0}function scanNumber(){let t=r
if(e.charCodeAt(r)===48){r++}else{r++
while(r<e.length&&isDigit(e.charCodeAt(r))){r++}}if(r<e.length&&e.charCodeAt(r)===46){r++
if(r<e.length&&isDigit(e.charCodeAt(r))){r++
while(r<e.length&&isDigit(e.charCodeAt(r))){r++}}else{d=3
return e.substring(t,r)}}let n=r
if(r<e.length&&(e.charCodeAt(r)===69||e.charCodeAt(r)===101)){r++
if(r<e.length&&e.charCodeAt(r)===43||e.charCodeAt(r)===45){r++}if(r<e.length&&isDigit(e.charCodeAt(r))){r++
while(r<e.length&&isDigit(e.charCodeAt(r))){r++}n=r}else{d=3}}return e.substring(t,n)}function scanString(){let t="",i=r
while(true){if(r>=n){t+=e.substring(i,r)
d=2
break}const o=e.charCodeAt(r)
if(o===34){t+=e.substring(i,r)
r++
break}if(o===92){t+=e.substring(i,r)
r++
if(r>=n){d=2
break}const o=e.charCodeAt(r++)
switch(o){case 34:t+='"'
break
case 92:t+="\\"
break
case 47:t+="/"
break
case 98:t+="\b"
break
case 102:t+="\f"
break
case 110:t+="\n"
break
case 114:t+="\r"
break
case 116:t+="\t"
break
case 117:const e=scanHexDigits(4,true)
if(e>=0){t+=String.fromCharCode(e)}else{d=4}break
default:d=5}i=r
continue}if(o>=0&&o<=31){if(isLineBreak(o)){t+=e.substring(i,r)
d=2
break}else{d=6}}r++}return t}function scanNext(){i=""
d=0
o=r
c=s
l=f
if(r>=n){o=n
return a=17}let t=e.charCodeAt(r)
if(isWhiteSpace(t)){do{r++
i+=String.fromCharCode(t)
t=e.charCodeAt(r)}while(isWhiteSpace(t))
return a=15}if(isLineBreak(t)){r++
i+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(r)===10){r++
i+="\n"}s++
f=r
return a=14}switch(t){case 123:r++
return a=1
case 125:r++
return a=2
case 91:r++
return a=3
case 93:r++
return a=4
case 58:r++
return a=6
case 44:r++
return a=5
case 34:r++
i=scanString()
return a=10
case 47:const c=r-1
if(e.charCodeAt(r+1)===47){r+=2
while(r<n){if(isLineBreak(e.charCodeAt(r))){break}r++}i=e.substring(c,r)
return a=12}if(e.charCodeAt(r+1)===42){r+=2
const t=n-1
let o=false
while(r<t){const t=e.charCodeAt(r)
if(t===42&&e.charCodeAt(r+1)===47){r+=2
o=true
break}r++
if(isLineBreak(t)){if(t===13&&e.charCodeAt(r)===10){r++}s++
f=r}}if(!o){r++
d=1}i=e.substring(c,r)
return a=13}i+=String.fromCharCode(t)
r++
return a=16
case 45:i+=String.fromCharCode(t)
r++
if(r===n||!isDigit(e.charCodeAt(r))){return a=16}case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:i+=scanNumber()
return a=11
default:while(r<n&&isUnknownContentCharacter(t)){r++
t=e.charCodeAt(r)}if(o!==r){i=e.substring(o,r)
switch(i){case"true":return a=8
case"false":return a=9
case"null":return a=7}return a=16}i+=String.fromCharCode(t)
r++
return a=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e)){return false}switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}return{setPosition:setPosition,getPosition:()=>r,scan:t?scanNextNonTrivia:scanNext,getToken:()=>a,getTokenValue:()=>i,getTokenOffset:()=>o,getTokenLength:()=>r-o,getTokenStartLine:()=>c,getTokenStartCharacter:()=>o-l,getTokenError:()=>d}}n.createScanner=createScanner
function isWhiteSpace(e){return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var e;(function(e){e[e["lineFeed"]=10]="lineFeed"
e[e["carriageReturn"]=13]="carriageReturn"
e[e["space"]=32]="space"
e[e["_0"]=48]="_0"
e[e["_1"]=49]="_1"
e[e["_2"]=50]="_2"
e[e["_3"]=51]="_3"
e[e["_4"]=52]="_4"
e[e["_5"]=53]="_5"
e[e["_6"]=54]="_6"
e[e["_7"]=55]="_7"
e[e["_8"]=56]="_8"
e[e["_9"]=57]="_9"
e[e["a"]=97]="a"
e[e["b"]=98]="b"
e[e["c"]=99]="c"
e[e["d"]=100]="d"
e[e["e"]=101]="e"
e[e["f"]=102]="f"
e[e["g"]=103]="g"
e[e["h"]=104]="h"
e[e["i"]=105]="i"
e[e["j"]=106]="j"
e[e["k"]=107]="k"
e[e["l"]=108]="l"
e[e["m"]=109]="m"
e[e["n"]=110]="n"
e[e["o"]=111]="o"
e[e["p"]=112]="p"
e[e["q"]=113]="q"
e[e["r"]=114]="r"
e[e["s"]=115]="s"
e[e["t"]=116]="t"
e[e["u"]=117]="u"
e[e["v"]=118]="v"
e[e["w"]=119]="w"
e[e["x"]=120]="x"
e[e["y"]=121]="y"
e[e["z"]=122]="z"
e[e["A"]=65]="A"
e[e["B"]=66]="B"
e[e["C"]=67]="C"
e[e["D"]=68]="D"
e[e["E"]=69]="E"
e[e["F"]=70]="F"
e[e["G"]=71]="G"
e[e["H"]=72]="H"
e[e["I"]=73]="I"
e[e["J"]=74]="J"
e[e["K"]=75]="K"
e[e["L"]=76]="L"
e[e["M"]=77]="M"
e[e["N"]=78]="N"
e[e["O"]=79]="O"
e[e["P"]=80]="P"
e[e["Q"]=81]="Q"
e[e["R"]=82]="R"
e[e["S"]=83]="S"
e[e["T"]=84]="T"
e[e["U"]=85]="U"
e[e["V"]=86]="V"
e[e["W"]=87]="W"
e[e["X"]=88]="X"
e[e["Y"]=89]="Y"
e[e["Z"]=90]="Z"
e[e["asterisk"]=42]="asterisk"
e[e["backslash"]=92]="backslash"
e[e["closeBrace"]=125]="closeBrace"
e[e["closeBracket"]=93]="closeBracket"
e[e["colon"]=58]="colon"
e[e["comma"]=44]="comma"
e[e["dot"]=46]="dot"
e[e["doubleQuote"]=34]="doubleQuote"
e[e["minus"]=45]="minus"
e[e["openBrace"]=123]="openBrace"
e[e["openBracket"]=91]="openBracket"
e[e["plus"]=43]="plus"
e[e["slash"]=47]="slash"
e[e["formFeed"]=12]="formFeed"
e[e["tab"]=9]="tab"})(e||(e={}))})},4579:(t,n)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.supportedEols=n.cachedBreakLinesWithSpaces=n.cachedSpaces=void 0
n.cachedSpaces=new Array(20).fill(0).map((e,t)=>" ".repeat(t))
const e=200
n.cachedBreakLinesWithSpaces={" ":{"\n":new Array(e).fill(0).map((e,t)=>"\n"+" ".repeat(t)),"\r":new Array(e).fill(0).map((e,t)=>"\r"+" ".repeat(t)),"\r\n":new Array(e).fill(0).map((e,t)=>"\r\n"+" ".repeat(t))},"\t":{"\n":new Array(e).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),"\r":new Array(e).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),"\r\n":new Array(e).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))}}
n.supportedEols=["\n","\r","\r\n"]})},9547:(t,n,r)=>{(function(r){if(true&&typeof t.exports==="object"){var i=r(e(import.meta.url),n)
if(i!==undefined)t.exports=i}else if(typeof define==="function"&&define.amd){define(["require","exports","./impl/format","./impl/edit","./impl/scanner","./impl/parser"],r)}})(function(){"use strict"
Object.defineProperty(n,"__esModule",{value:true})
n.applyEdits=n.modify=n.format=n.printParseErrorCode=n.ParseErrorCode=n.stripComments=n.visit=n.getNodeValue=n.getNodePath=n.findNodeAtOffset=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=n.SyntaxKind=n.ScanError=n.createScanner=void 0
const e=r(6612)
const t=r(4807)
const i=r(8525)
const o=r(5152)
n.createScanner=i.createScanner
var a;(function(e){e[e["None"]=0]="None"
e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=4]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=6]="InvalidCharacter"})(a||(n.ScanError=a={}))
var s;(function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
e[e["CloseBraceToken"]=2]="CloseBraceToken"
e[e["OpenBracketToken"]=3]="OpenBracketToken"
e[e["CloseBracketToken"]=4]="CloseBracketToken"
e[e["CommaToken"]=5]="CommaToken"
e[e["ColonToken"]=6]="ColonToken"
e[e["NullKeyword"]=7]="NullKeyword"
e[e["TrueKeyword"]=8]="TrueKeyword"
e[e["FalseKeyword"]=9]="FalseKeyword"
e[e["StringLiteral"]=10]="StringLiteral"
e[e["NumericLiteral"]=11]="NumericLiteral"
e[e["LineCommentTrivia"]=12]="LineCommentTrivia"
e[e["BlockCommentTrivia"]=13]="BlockCommentTrivia"
e[e["LineBreakTrivia"]=14]="LineBreakTrivia"
e[e["Trivia"]=15]="Trivia"
e[e["Unknown"]=16]="Unknown"
e[e["EOF"]=17]="EOF"})(s||(n.SyntaxKind=s={}))
n.getLocation=o.getLocation
n.parse=o.parse
n.parseTree=o.parseTree
n.findNodeAtLocation=o.findNodeAtLocation
n.findNodeAtOffset=o.findNodeAtOffset
n.getNodePath=o.getNodePath
n.getNodeValue=o.getNodeValue
n.visit=o.visit
n.stripComments=o.stripComments
var c;(function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
e[e["InvalidNumberFormat"]=2]="InvalidNumberFormat"
e[e["PropertyNameExpected"]=3]="PropertyNameExpected"
e[e["ValueExpected"]=4]="ValueExpected"
e[e["ColonExpected"]=5]="ColonExpected"
e[e["CommaExpected"]=6]="CommaExpected"
e[e["CloseBraceExpected"]=7]="CloseBraceExpected"
e[e["CloseBracketExpected"]=8]="CloseBracketExpected"
e[e["EndOfFileExpected"]=9]="EndOfFileExpected"
e[e["InvalidCommentToken"]=10]="InvalidCommentToken"
e[e["UnexpectedEndOfComment"]=11]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=12]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=13]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=14]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=15]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=16]="InvalidCharacter"})(c||(n.ParseErrorCode=c={}))
function printParseErrorCode(e){switch(e){case 1:return"InvalidSymbol"
case 2:return"InvalidNumberFormat"
case 3:return"PropertyNameExpected"
case 4:return"ValueExpected"
case 5:return"ColonExpected"
case 6:return"CommaExpected"
case 7:return"CloseBraceExpected"
case 8:return"CloseBracketExpected"
case 9:return"EndOfFileExpected"
case 10:return"InvalidCommentToken"
case 11:return"UnexpectedEndOfComment"
case 12:return"UnexpectedEndOfString"
case 13:return"UnexpectedEndOfNumber"
case 14:return"InvalidUnicode"
case 15:return"InvalidEscapeCharacter"
case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}n.printParseErrorCode=printParseErrorCode
function format(t,n,r){return e.format(t,n,r)}n.format=format
function modify(e,n,r,i){return t.setProperty(e,n,r,i)}n.modify=modify
function applyEdits(e,n){let r=n.slice(0).sort((e,t)=>{const n=e.offset-t.offset
if(n===0){return e.length-t.length}return n})
let i=e.length
for(let n=r.length-1;n>=0;n--){let o=r[n]
if(o.offset+o.length<=i){e=t.applyEdit(e,o)}else{throw new Error("Overlapping edit")}i=o.offset}return e}n.applyEdits=applyEdits})}}

