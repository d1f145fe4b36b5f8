export const id=879
export const ids=[879]
export const modules={8879:(t,e,r)=>{r.d(e,{A:()=>XMLParser})
const n=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD"
const i=n+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040"
const s="["+n+"]["+i+"]*"
const a=new RegExp("^"+s+"$")
function getAllMatches(t,e){const r=[]
let n=e.exec(t)
while(n){const i=[]
i.startIndex=e.lastIndex-n[0].length
const s=n.length
for(let t=0;t<s;t++){i.push(n[t])}r.push(i)
n=e.exec(t)}return r}const isName=function(t){const e=a.exec(t)
return!(e===null||typeof e==="undefined")}
function isExist(t){return typeof t!=="undefined"}function isEmptyObject(t){return Object.keys(t).length===0}function getValue(t){if(exports.isExist(t)){return t}else{return""}}const o=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]
const l=["__proto__","constructor","prototype"]
const defaultOnDangerousProperty=t=>{if(o.includes(t)){return"__"+t}return t}
const c={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:function(t,e){return e},attributeValueProcessor:function(t,e){return e},stopNodes:[],alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(t,e,r){return t},captureMetaData:false,maxNestedTags:100,strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty}
function validatePropertyName(t,e){if(typeof t!=="string"){return}const r=t.toLowerCase()
if(o.some(t=>r===t.toLowerCase())){throw new Error(`[SECURITY] Invalid ${e}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(l.some(t=>r===t.toLowerCase())){throw new Error(`[SECURITY] Invalid ${e}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}}function normalizeProcessEntities(t,e){if(typeof t==="boolean"){return{enabled:t,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof t==="object"&&t!==null){return{enabled:t.enabled!==false,maxEntitySize:Math.max(1,t.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,t.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,t.maxTotalExpansions??Infinity),maxExpandedLength:Math.max(1,t.maxExpandedLength??1e5),maxEntityCount:Math.max(1,t.maxEntityCount??1e3),allowedTags:t.allowedTags??null,tagFilter:t.tagFilter??null,appliesTo:t.appliesTo??"all"}}return normalizeProcessEntities(true)}const buildOptions=function(t){const e=Object.assign({},c,t)
const r=[{value:e.attributeNamePrefix,name:"attributeNamePrefix"},{value:e.attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,name:"cdataPropName"},{value:e.commentPropName,name:"commentPropName"}]
for(const{value:t,name:e}of r){if(t){validatePropertyName(t,e)}}if(e.onDangerousProperty===null){e.onDangerousProperty=defaultOnDangerousProperty}e.processEntities=normalizeProcessEntities(e.processEntities,e.htmlEntities)
e.unpairedTagsSet=new Set(e.unpairedTags)
if(e.stopNodes&&Array.isArray(e.stopNodes)){e.stopNodes=e.stopNodes.map(t=>{if(typeof t==="string"&&t.startsWith("*.")){return".."+t.substring(2)}return t})}return e}
let d
if(typeof Symbol!=="function"){d="@@xmlMetadata"}else{d=Symbol("XML Node Metadata")}class XmlNode{constructor(t){this.tagname=t
this.child=[]
this[":@"]=Object.create(null)}add(t,e){if(t==="__proto__")t="#__proto__"
this.child.push({[t]:e})}addChild(t,e){if(t.tagname==="__proto__")t.tagname="#__proto__"
if(t[":@"]&&Object.keys(t[":@"]).length>0){this.child.push({[t.tagname]:t.child,[":@"]:t[":@"]})}else{this.child.push({[t.tagname]:t.child})}this.addStartIndex(e)}addStartIndex(t){if(t!==undefined){this.child[this.child.length-1][d]={startIndex:t}}}addEndIndex(t){const e=this.child[this.child.length-1]
if(e!==undefined&&e[d]!==undefined&&e[d].endIndex===undefined){e[d].endIndex=t}}static getMetaDataSymbol(){return d}}const u=":A-Za-z_"+"À-ÖØ-öø-˿"+"Ͱ-ͽ"+"Ϳ-҆҈-῿"+"‌-‍"+"⁰-↏"+"Ⰰ-⿯"+"、-퟿"+"豈-﷏"+"ﷰ-�"
const p=u+"\\-\\.\\d"+"·"+"̀-ͯ"+"‿-⁀"
const h=":A-Za-z_"+"À-˿"+"Ͱ-ͽ"+"Ϳ-҆҈-῿"+"‌-‍"+"⁰-↏"+"Ⰰ-⿯"+"、-퟿"+"豈-﷏"+"ﷰ-�"+"𐀀-󯿿"
const f=h+"\\-\\.\\d"+"·"+"̀-ͯ"+"҇"+"‿-⁀"
const buildRegexes=(t,e,r="")=>{const n=t.replace(":","")
const i=e.replace(":","")
const s=`[${n}][${i}]*`
return{name:new RegExp(`^[${t}][${e}]*$`,r),ncName:new RegExp(`^${s}$`,r),qName:new RegExp(`^${s}(?::${s})?$`,r),nmToken:new RegExp(`^[${e}]+$`,r),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,r)}}
const g=buildRegexes(u,p)
const m=buildRegexes(h,f,"u")
const b=":A-Za-z_"
const x=b+"\\-\\.\\d"
const y=buildRegexes(b,x)
const getRegexes=(t="1.0",e=false)=>{if(e)return y
return t==="1.1"?m:g}
const src_name=(t,{xmlVersion:e="1.0",asciiOnly:r=false}={})=>getRegexes(e,r).name.test(t)
const ncName=(t,{xmlVersion:e="1.0",asciiOnly:r=false}={})=>getRegexes(e,r).ncName.test(t)
const qName=(t,{xmlVersion:e="1.0",asciiOnly:r=false}={})=>getRegexes(e,r).qName.test(t)
const nmToken=(t,{xmlVersion:e="1.0",asciiOnly:r=false}={})=>getRegexes(e,r).nmToken.test(t)
const nmTokens=(t,{xmlVersion:e="1.0",asciiOnly:r=false}={})=>getRegexes(e,r).nmTokens.test(t)
const E=null&&["name","ncName","qName","nmToken","nmTokens"]
const createValidator=(t,{xmlVersion:e="1.0",asciiOnly:r=false,maxCacheSize:n=2048}={})=>{if(!E.includes(t)){throw new TypeError(`Unknown production "${t}". Must be one of: ${E.join(", ")}`)}const i=getRegexes(e,r)[t]
let s=new Map
const validator=t=>{const e=s.get(t)
if(e!==undefined)return e
const r=i.test(t)
if(s.size<n)s.set(t,r)
return r}
validator.reset=()=>{s=new Map}
return validator}
const validate=(t,e,{xmlVersion:r="1.0",asciiOnly:n=false}={})=>{if(!E.includes(e)){throw new TypeError(`Unknown production "${e}". Must be one of: ${E.join(", ")}`)}const i={name:src_name,ncName:ncName,qName:qName,nmToken:nmToken,nmTokens:nmTokens}
const s=i[e](t,{xmlVersion:r,asciiOnly:n})
if(s)return{valid:true,production:e,input:t}
let a="Does not match the production rules"
let o
const l=n?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/
const c=n?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/
if(t.length===0){a="Input is empty"}else if(e==="ncName"&&t.includes(":")){o=t.indexOf(":")
a="Colon is not allowed in NCName"}else if(e==="qName"&&t.startsWith(":")){a="QName cannot start with a colon"
o=0}else if(e==="qName"&&t.endsWith(":")){a="QName cannot end with a colon"
o=t.length-1}else if(e==="qName"&&(t.match(/:/g)||[]).length>1){a="QName can have at most one colon"
o=t.lastIndexOf(":")}else if(["name","ncName","qName"].includes(e)&&!l.test(t[0])){a=`First character "${t[0]}" is not a valid NameStartChar`
o=0}else{for(let e=0;e<t.length;e++){if(!c.test(t[e])){a=`Character "${t[e]}" at position ${e} is not a valid NameChar`
o=e
break}}}return{valid:false,production:e,input:t,reason:a,position:o}}
const validateAll=(t,e,r={})=>t.map(t=>validate(t,e,r))
const sanitize=(t,e="name",{replacement:r="_",asciiOnly:n=false}={})=>{if(!t)return r
let i=t
if(e==="ncName"){i=i.replace(/:/g,"")}const s=n?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g
i=i.replace(s,r)
if(e!=="nmToken"&&e!=="nmTokens"){if(/^[\-\.\d]/.test(i)){i=r+i}}return i||r}
class DocTypeReader{constructor(t,e){this.suppressValidationErr=!t
this.options=t
this.xmlVersion=e||1}setXmlVersion(t=1){this.xmlVersion=t}readDocType(t,e){const r=Object.create(null)
let n=0
if(t[e+3]==="O"&&t[e+4]==="C"&&t[e+5]==="T"&&t[e+6]==="Y"&&t[e+7]==="P"&&t[e+8]==="E"){e=e+9
let i=1
let s=false,a=false
let o=null
let l=""
for(;e<t.length;e++){if(o!==null){if(t[e]===o)o=null
l+=t[e]
continue}if(!s&&!a&&(t[e]==='"'||t[e]==="'")){o=t[e]
l+=t[e]
continue}if(t[e]==="<"&&!a){if(s&&hasSeq(t,"!ENTITY",e)){e+=7
let i,s;[i,s,e]=this.readEntityExp(t,e+1,this.suppressValidationErr)
if(s.indexOf("&")===-1){if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&n>=this.options.maxEntityCount){throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}r[i]=s
n++}}else if(s&&hasSeq(t,"!ELEMENT",e)){e+=8
const{index:r}=this.readElementExp(t,e+1)
e=r}else if(s&&hasSeq(t,"!ATTLIST",e)){e+=8}else if(s&&hasSeq(t,"!NOTATION",e)){e+=9
const{index:r}=this.readNotationExp(t,e+1,this.suppressValidationErr)
e=r}else if(hasSeq(t,"!--",e))a=true
else throw new Error(`Invalid DOCTYPE`)
i++
l=""}else if(t[e]===">"){if(a){if(t[e-1]==="-"&&t[e-2]==="-"){a=false
i--}}else{i--}if(i===0){break}}else if(t[e]==="["){s=true}else{l+=t[e]}}if(o!==null||i!==0){throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(`Invalid Tag instead of DOCTYPE`)}return{entities:r,i:e}}readEntityExp(t,e){e=skipWhitespace(t,e)
const r=e
while(e<t.length&&!/\s/.test(t[e])&&t[e]!=='"'&&t[e]!=="'"){e++}let n=t.substring(r,e)
validateEntityName(n,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
if(!this.suppressValidationErr){if(t.substring(e,e+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not supported")}else if(t[e]==="%"){throw new Error("Parameter entities are not supported")}}let i="";[e,i]=this.readIdentifierVal(t,e,"entity")
if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize){throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}e--
return[n,i,e]}readNotationExp(t,e){e=skipWhitespace(t,e)
const r=e
while(e<t.length&&!/\s/.test(t[e])){e++}let n=t.substring(r,e)
!this.suppressValidationErr&&validateEntityName(n,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
const i=t.substring(e,e+6).toUpperCase()
if(!this.suppressValidationErr&&i!=="SYSTEM"&&i!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`)}e+=i.length
e=skipWhitespace(t,e)
let s=null
let a=null
if(i==="PUBLIC"){[e,s]=this.readIdentifierVal(t,e,"publicIdentifier")
e=skipWhitespace(t,e)
if(t[e]==='"'||t[e]==="'"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")}}else if(i==="SYSTEM"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")
if(!this.suppressValidationErr&&!a){throw new Error("Missing mandatory system identifier for SYSTEM notation")}}return{notationName:n,publicIdentifier:s,systemIdentifier:a,index:--e}}readIdentifierVal(t,e,r){let n=""
const i=t[e]
if(i!=='"'&&i!=="'"){throw new Error(`Expected quoted string, found "${i}"`)}e++
const s=e
while(e<t.length&&t[e]!==i){e++}n=t.substring(s,e)
if(t[e]!==i){throw new Error(`Unterminated ${r} value`)}e++
return[e,n]}readElementExp(t,e){e=skipWhitespace(t,e)
const r=e
while(e<t.length&&!/\s/.test(t[e])){e++}let n=t.substring(r,e)
if(!this.suppressValidationErr&&!qName(n,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid element name: "${n}"`)}e=skipWhitespace(t,e)
let i=""
if(t[e]==="E"&&hasSeq(t,"MPTY",e))e+=4
else if(t[e]==="A"&&hasSeq(t,"NY",e))e+=2
else if(t[e]==="("){e++
const r=e
while(e<t.length&&t[e]!==")"){e++}i=t.substring(r,e)
if(t[e]!==")"){throw new Error("Unterminated content model")}}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${t[e]}"`)}return{elementName:n,contentModel:i.trim(),index:e}}readAttlistExp(t,e){e=skipWhitespace(t,e)
let r=e
while(e<t.length&&!/\s/.test(t[e])){e++}let n=t.substring(r,e)
validateEntityName(n,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
r=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(r,e)
if(!validateEntityName(i,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid attribute name: "${i}"`)}e=skipWhitespace(t,e)
let s=""
if(t.substring(e,e+8).toUpperCase()==="NOTATION"){s="NOTATION"
e+=8
e=skipWhitespace(t,e)
if(t[e]!=="("){throw new Error(`Expected '(', found "${t[e]}"`)}e++
let r=[]
while(e<t.length&&t[e]!==")"){const n=e
while(e<t.length&&t[e]!=="|"&&t[e]!==")"){e++}let i=t.substring(n,e)
i=i.trim()
if(!validateEntityName(i,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${i}"`)}r.push(i)
if(t[e]==="|"){e++
e=skipWhitespace(t,e)}}if(t[e]!==")"){throw new Error("Unterminated list of notations")}e++
s+=" ("+r.join("|")+")"}else{const r=e
while(e<t.length&&!/\s/.test(t[e])){e++}s+=t.substring(r,e)
const n=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!n.includes(s.toUpperCase())){throw new Error(`Invalid attribute type: "${s}"`)}}e=skipWhitespace(t,e)
let a=""
if(t.substring(e,e+8).toUpperCase()==="#REQUIRED"){a="#REQUIRED"
e+=8}else if(t.substring(e,e+7).toUpperCase()==="#IMPLIED"){a="#IMPLIED"
e+=7}else{[e,a]=this.readIdentifierVal(t,e,"ATTLIST")}return{elementName:n,attributeName:i,attributeType:s,defaultValue:a,index:e}}}const skipWhitespace=(t,e)=>{while(e<t.length&&/\s/.test(t[e])){e++}return e}
function hasSeq(t,e,r){for(let n=0;n<e.length;n++){if(e[n]!==t[r+n+1])return false}return true}function validateEntityName(t,e){if(qName(t,{xmlVersion:e}))return t
else throw new Error(`Invalid entity name ${t}`)}const w=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032]
const v=255
const N=new Map
const S=65535
const A=1632
const T=A
const C=S-A+1
const _=new Uint8Array(C).fill(v)
for(const t of w){for(let e=0;e<10;e++){const r=t+e
if(r<=S){_[r-T]=e}else{N.set(r,e)}}}const I=48
const O=57
const k=45
const D=new Set([8722,65293,65123])
function anynum(t){if(typeof t!=="string")return t
const e=t.length
if(e===0)return t
let r=-1
for(let n=0;n<e;n++){const i=t.charCodeAt(n)
if(i>=I&&i<=O||i===k)continue
if(i<T){if(D.has(i)){r=n
break}continue}if(i>=55296&&i<=56319){if(n+1<e){const e=t.charCodeAt(n+1)
if(e>=56320&&e<=57343){const t=65536+(i-55296<<10)+(e-56320)
if(N.has(t)){r=n
break}}}continue}if(_[i-T]!==v||D.has(i)){r=n
break}}if(r===-1)return t
const n=[]
if(r>0)n.push(t.slice(0,r))
for(let i=r;i<e;i++){const r=t.charCodeAt(i)
if(r>=I&&r<=O||r===k){n.push(t[i])
continue}if(r<T){n.push(D.has(r)?"-":t[i])
continue}if(r>=55296&&r<=56319){if(i+1<e){const e=t.charCodeAt(i+1)
if(e>=56320&&e<=57343){const t=65536+(r-55296<<10)+(e-56320)
const s=N.get(t)
if(s!==undefined){n.push(String.fromCharCode(s+48))
i++
continue}}}n.push(t[i])
continue}if(D.has(r)){n.push("-")
continue}const s=_[r-T]
n.push(s!==v?String.fromCharCode(s+48):t[i])}return n.join("")}const L=anynum
const P=/^[-+]?0x[a-fA-F0-9]+$/
const j=/^0b[01]+$/
const M=/^0o[0-7]+$/
const $=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/
const R={hex:true,binary:false,octal:false,leadingZeros:true,decimalPoint:".",eNotation:true,infinity:"original",unicode:false}
function toNumber(t,e={}){e=Object.assign({},R,e)
if(!t||typeof t!=="string")return t
let r=t.trim()
if(r.length===0)return t
else if(e.skipLike!==undefined&&e.skipLike.test(r))return t
else if(r==="0")return 0
if(e.unicode){r=L(r)
if(r==="0")return 0}if(e.hex&&P.test(r)){return parse_int(r,16)}else if(e.binary&&j.test(r)){return parse_int(r,2)}else if(e.octal&&M.test(r)){return parse_int(r,8)}else if(!isFinite(r)){const n=Number(r)
if(Number.isNaN(n))return t
return handleInfinity(t,n,e)}else if(r.includes("e")||r.includes("E")){return resolveEnotation(t,r,e)}else{const n=$.exec(r)
if(n){const i=n[1]||""
const s=n[2]
let a=trimZeros(n[3])
const o=i?r[s.length+1]===".":r[s.length]==="."
if(!e.leadingZeros&&(s.length>1||s.length===1&&!o)){return t}else{const n=Number(r)
const o=String(n)
if(n===0)return n
if(o.search(/[eE]/)!==-1){if(e.eNotation)return n
else return t}else if(r.indexOf(".")!==-1){if(o==="0")return n
else if(o===a)return n
else if(o===`${i}${a}`)return n
else return t}let l=s?a:r
if(s){return l===o||i+l===o?n:t}else{return l===o||l===i+o?n:t}}}else{return t}}}const q=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/
function resolveEnotation(t,e,r){if(!r.eNotation)return t
const n=e.match(q)
if(n){let i=n[1]||""
const s=n[3].indexOf("e")===-1?"E":"e"
const a=n[2]
const o=i?e[a.length+1]===s:e[a.length]===s
if(a.length>1&&o)return t
else if(a.length===1&&(n[3].startsWith(`.${s}`)||n[3][0]===s)){return Number(e)}else if(a.length>0){if(r.leadingZeros&&!o){return Number(e)}else return t}else{return Number(e)}}else{return t}}function trimZeros(t){if(t&&t.indexOf(".")!==-1){let e=t.length
while(e>0&&t.charCodeAt(e-1)===48)e--
t=t.slice(0,e)
if(t===".")t="0"
else if(t[0]===".")t="0"+t
else if(t[t.length-1]===".")t=t.substring(0,t.length-1)
return t}return t}function parse_int(t,e){const r=t.trim()
if(e===2||e===8)t=r.substring(2)
if(parseInt)return parseInt(t,e)
else if(Number.parseInt)return Number.parseInt(t,e)
else if(window&&window.parseInt)return window.parseInt(t,e)
else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function handleInfinity(t,e,r){const n=e===Infinity
switch(r.infinity.toLowerCase()){case"null":return null
case"infinity":return e
case"string":return n?"Infinity":"-Infinity"
case"original":default:return t}}function getIgnoreAttributesFn(t){if(typeof t==="function"){return t}if(Array.isArray(t)){return e=>{for(const r of t){if(typeof r==="string"&&e===r){return true}if(r instanceof RegExp&&r.test(e)){return true}}}}return()=>false}class MatcherView{constructor(t){this._matcher=t}get separator(){return this._matcher.separator}getCurrentTag(){const t=this._matcher.path
return t.length>0?t[t.length-1].tag:undefined}getCurrentNamespace(){const t=this._matcher.path
return t.length>0?t[t.length-1].namespace:undefined}getAttrValue(t){const e=this._matcher.path
if(e.length===0)return undefined
return e[e.length-1].values?.[t]}hasAttr(t){const e=this._matcher.path
if(e.length===0)return false
const r=e[e.length-1]
return r.values!==undefined&&t in r.values}getAnyParentAttr(t){return this._matcher.getAnyParentAttr(t)}hasAnyParentAttr(t){return this._matcher.hasAnyParentAttr(t)}getPosition(){const t=this._matcher.path
if(t.length===0)return-1
return t[t.length-1].position??0}getCounter(){const t=this._matcher.path
if(t.length===0)return-1
return t[t.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(t,e=true){return this._matcher.toString(t,e)}toArray(){return this._matcher.path.map(t=>t.tag)}matches(t){return this._matcher.matches(t)}matchesAny(t){return t.matchesAny(this._matcher)}}class Matcher{constructor(t={}){this.separator=t.separator||"."
this.path=[]
this.siblingStacks=[]
this._pathStringCache=null
this._view=new MatcherView(this)
this._keptAttrs=[]}push(t,e=null,r=null,n=null){this._pathStringCache=null
if(this.path.length>0){this.path[this.path.length-1].values=undefined}const i=this.path.length
let s=this.siblingStacks[i]
if(!s){s={counts:new Map,total:0}
this.siblingStacks[i]=s}const a=r?`${r}:${t}`:t
const o=s.counts.get(a)||0
const l=s.total
s.counts.set(a,o+1)
s.total++
const c={tag:t,position:l,counter:o}
if(r!==null&&r!==undefined){c.namespace=r}if(e!==null&&e!==undefined){c.values=e}this.path.push(c)
const d=this.path.length
const u=n!==null?n.keep:null
if(u!==null&&u!==undefined&&u.length>0&&e){for(let t=0;t<u.length;t++){const r=u[t]
if(e[r]!==undefined){this._keptAttrs.push({depth:d,name:r,value:e[r]})}}}}pop(){if(this.path.length===0)return undefined
this._pathStringCache=null
const t=this.path.pop()
if(this.siblingStacks.length>this.path.length+1){this.siblingStacks.length=this.path.length+1}const e=this.path.length+1
while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=e){this._keptAttrs.pop()}return t}updateCurrent(t){if(this.path.length>0){const e=this.path[this.path.length-1]
if(t!==null&&t!==undefined){e.values=t}}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:undefined}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:undefined}getAttrValue(t){if(this.path.length===0)return undefined
return this.path[this.path.length-1].values?.[t]}hasAttr(t){if(this.path.length===0)return false
const e=this.path[this.path.length-1]
return e.values!==undefined&&t in e.values}getAnyParentAttr(t){const e=this._keptAttrs
for(let r=e.length-1;r>=0;r--){if(e[r].name===t)return e[r].value}return undefined}hasAnyParentAttr(t){const e=this._keptAttrs
for(let r=e.length-1;r>=0;r--){if(e[r].name===t)return true}return false}getPosition(){if(this.path.length===0)return-1
return this.path[this.path.length-1].position??0}getCounter(){if(this.path.length===0)return-1
return this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(t,e=true){const r=t||this.separator
const n=r===this.separator&&e===true
if(n){if(this._pathStringCache!==null){return this._pathStringCache}const t=this.path.map(t=>t.namespace?`${t.namespace}:${t.tag}`:t.tag).join(r)
this._pathStringCache=t
return t}return this.path.map(t=>e&&t.namespace?`${t.namespace}:${t.tag}`:t.tag).join(r)}toArray(){return this.path.map(t=>t.tag)}reset(){this._pathStringCache=null
this.path=[]
this.siblingStacks=[]
this._keptAttrs=[]}matches(t){const e=t.segments
if(e.length===0){return false}if(t.hasDeepWildcard()){return this._matchWithDeepWildcard(e)}return this._matchSimple(e)}_matchSimple(t){if(this.path.length!==t.length){return false}for(let e=0;e<t.length;e++){if(!this._matchSegment(t[e],this.path[e],e===this.path.length-1)){return false}}return true}_matchWithDeepWildcard(t){let e=this.path.length-1
let r=t.length-1
while(r>=0&&e>=0){const n=t[r]
if(n.type==="deep-wildcard"){r--
if(r<0){return true}const n=t[r]
let i=false
for(let t=e;t>=0;t--){if(this._matchSegment(n,this.path[t],t===this.path.length-1)){e=t-1
r--
i=true
break}}if(!i){return false}}else{if(!this._matchSegment(n,this.path[e],e===this.path.length-1)){return false}e--
r--}}return r<0}_matchSegment(t,e,r){if(t.tag!=="*"&&t.tag!==e.tag){return false}if(t.namespace!==undefined){if(t.namespace!=="*"&&t.namespace!==e.namespace){return false}}if(t.attrName!==undefined){if(!r){return false}if(!e.values||!(t.attrName in e.values)){return false}if(t.attrValue!==undefined){if(String(e.values[t.attrName])!==String(t.attrValue)){return false}}}if(t.position!==undefined){if(!r){return false}const n=e.counter??0
if(t.position==="first"&&n!==0){return false}else if(t.position==="odd"&&n%2!==1){return false}else if(t.position==="even"&&n%2!==0){return false}else if(t.position==="nth"&&n!==t.positionValue){return false}}return true}matchesAny(t){return t.matchesAny(this)}snapshot(){return{path:this.path.map(t=>({...t})),siblingStacks:this.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t),keptAttrs:this._keptAttrs.map(t=>({...t}))}}restore(t){this._pathStringCache=null
this.path=t.path.map(t=>({...t}))
this.siblingStacks=t.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t)
this._keptAttrs=(t.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}}class Expression{constructor(t,e={},r){this.pattern=t
this.separator=e.separator||"."
this.segments=this._parse(t)
this.data=r
this._hasDeepWildcard=this.segments.some(t=>t.type==="deep-wildcard")
this._hasAttributeCondition=this.segments.some(t=>t.attrName!==undefined)
this._hasPositionSelector=this.segments.some(t=>t.position!==undefined)}_parse(t){const e=[]
let r=0
let n=""
while(r<t.length){if(t[r]===this.separator){if(r+1<t.length&&t[r+1]===this.separator){if(n.trim()){e.push(this._parseSegment(n.trim()))
n=""}e.push({type:"deep-wildcard"})
r+=2}else{if(n.trim()){e.push(this._parseSegment(n.trim()))}n=""
r++}}else{n+=t[r]
r++}}if(n.trim()){e.push(this._parseSegment(n.trim()))}return e}_parseSegment(t){const e={type:"tag"}
let r=null
let n=t
const i=t.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(i){n=i[1]+i[3]
if(i[2]){const t=i[2].slice(1,-1)
if(t){r=t}}}let s=undefined
let a=n
if(n.includes("::")){const e=n.indexOf("::")
s=n.substring(0,e).trim()
a=n.substring(e+2).trim()
if(!s){throw new Error(`Invalid namespace in pattern: ${t}`)}}let o=undefined
let l=null
if(a.includes(":")){const t=a.lastIndexOf(":")
const e=a.substring(0,t).trim()
const r=a.substring(t+1).trim()
const n=["first","last","odd","even"].includes(r)||/^nth\(\d+\)$/.test(r)
if(n){o=e
l=r}else{o=a}}else{o=a}if(!o){throw new Error(`Invalid segment pattern: ${t}`)}e.tag=o
if(s){e.namespace=s}if(r){if(r.includes("=")){const t=r.indexOf("=")
e.attrName=r.substring(0,t).trim()
e.attrValue=r.substring(t+1).trim()}else{e.attrName=r.trim()}}if(l){const t=l.match(/^nth\((\d+)\)$/)
if(t){e.position="nth"
e.positionValue=parseInt(t[1],10)}else{e.position=l}}return e}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}class ExpressionSet{constructor(){this._byDepthAndTag=new Map
this._wildcardByDepth=new Map
this._deepWildcards=[]
this._deepByTerminalTag=new Map
this._patterns=new Set
this._sealed=false}add(t){if(this._sealed){throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")}if(this._patterns.has(t.pattern))return this
this._patterns.add(t.pattern)
if(t.hasDeepWildcard()){const e=t.segments[t.segments.length-1]
if(e&&e.type!=="deep-wildcard"&&e.tag!=="*"){const r=e.tag
if(!this._deepByTerminalTag.has(r))this._deepByTerminalTag.set(r,[])
this._deepByTerminalTag.get(r).push(t)}else{this._deepWildcards.push(t)}return this}const e=t.length
const r=t.segments[t.segments.length-1]
const n=r?.tag
if(!n||n==="*"){if(!this._wildcardByDepth.has(e))this._wildcardByDepth.set(e,[])
this._wildcardByDepth.get(e).push(t)}else{const r=`${e}:${n}`
if(!this._byDepthAndTag.has(r))this._byDepthAndTag.set(r,[])
this._byDepthAndTag.get(r).push(t)}return this}addAll(t){for(const e of t)this.add(e)
return this}has(t){return this._patterns.has(t.pattern)}get size(){return this._patterns.size}seal(){this._sealed=true
return this}get isSealed(){return this._sealed}matchesAny(t){return this.findMatch(t)!==null}findMatch(t){const e=t.getDepth()
const r=t.getCurrentTag()
const n=`${e}:${r}`
const i=this._byDepthAndTag.get(n)
if(i){for(let e=0;e<i.length;e++){if(t.matches(i[e]))return i[e]}}const s=this._wildcardByDepth.get(e)
if(s){for(let e=0;e<s.length;e++){if(t.matches(s[e]))return s[e]}}const a=this._deepByTerminalTag.get(r)
if(a){for(let e=0;e<a.length;e++){if(t.matches(a[e]))return a[e]}}for(let e=0;e<this._deepWildcards.length;e++){if(t.matches(this._deepWildcards[e]))return this._deepWildcards[e]}return null}}const V={amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",lsquor:"‚",rsquor:"’",ldquor:"„",bdquo:"„",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",vert:"|",sol:"/",bsol:"\\",lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"¤",yen:"¥",brvbar:"¦",sect:"§",uml:"¨",copy:"©",COPY:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",REG:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",half:"½",frac34:"¾",iquest:"¿",times:"×",div:"÷",divide:"÷"}
const U={Agrave:"À",agrave:"à",Aacute:"Á",aacute:"á",Acirc:"Â",acirc:"â",Atilde:"Ã",atilde:"ã",Auml:"Ä",auml:"ä",Aring:"Å",aring:"å",AElig:"Æ",aelig:"æ",Ccedil:"Ç",ccedil:"ç",Egrave:"È",egrave:"è",Eacute:"É",eacute:"é",Ecirc:"Ê",ecirc:"ê",Euml:"Ë",euml:"ë",Igrave:"Ì",igrave:"ì",Iacute:"Í",iacute:"í",Icirc:"Î",icirc:"î",Iuml:"Ï",iuml:"ï",ETH:"Ð",eth:"ð",Ntilde:"Ñ",ntilde:"ñ",Ograve:"Ò",ograve:"ò",Oacute:"Ó",oacute:"ó",Ocirc:"Ô",ocirc:"ô",Otilde:"Õ",otilde:"õ",Ouml:"Ö",ouml:"ö",Oslash:"Ø",oslash:"ø",Ugrave:"Ù",ugrave:"ù",Uacute:"Ú",uacute:"ú",Ucirc:"Û",ucirc:"û",Uuml:"Ü",uuml:"ü",Yacute:"Ý",yacute:"ý",THORN:"Þ",thorn:"þ",szlig:"ß",yuml:"ÿ",Yuml:"Ÿ"}
const F={Amacr:"Ā",amacr:"ā",Abreve:"Ă",abreve:"ă",Aogon:"Ą",aogon:"ą",Cacute:"Ć",cacute:"ć",Ccirc:"Ĉ",ccirc:"ĉ",Cdot:"Ċ",cdot:"ċ",Ccaron:"Č",ccaron:"č",Dcaron:"Ď",dcaron:"ď",Dstrok:"Đ",dstrok:"đ",Emacr:"Ē",emacr:"ē",Ecaron:"Ě",ecaron:"ě",Edot:"Ė",edot:"ė",Eogon:"Ę",eogon:"ę",Gcirc:"Ĝ",gcirc:"ĝ",Gbreve:"Ğ",gbreve:"ğ",Gdot:"Ġ",gdot:"ġ",Gcedil:"Ģ",Hcirc:"Ĥ",hcirc:"ĥ",Hstrok:"Ħ",hstrok:"ħ",Itilde:"Ĩ",itilde:"ĩ",Imacr:"Ī",imacr:"ī",Iogon:"Į",iogon:"į",Idot:"İ",IJlig:"Ĳ",ijlig:"ĳ",Jcirc:"Ĵ",jcirc:"ĵ",Kcedil:"Ķ",kcedil:"ķ",kgreen:"ĸ",Lacute:"Ĺ",lacute:"ĺ",Lcedil:"Ļ",lcedil:"ļ",Lcaron:"Ľ",lcaron:"ľ",Lmidot:"Ŀ",lmidot:"ŀ",Lstrok:"Ł",lstrok:"ł",Nacute:"Ń",nacute:"ń",Ncaron:"Ň",ncaron:"ň",Ncedil:"Ņ",ncedil:"ņ",ENG:"Ŋ",eng:"ŋ",Omacr:"Ō",omacr:"ō",Odblac:"Ő",odblac:"ő",OElig:"Œ",oelig:"œ",Racute:"Ŕ",racute:"ŕ",Rcaron:"Ř",rcaron:"ř",Rcedil:"Ŗ",rcedil:"ŗ",Sacute:"Ś",sacute:"ś",Scirc:"Ŝ",scirc:"ŝ",Scedil:"Ş",scedil:"ş",Scaron:"Š",scaron:"š",Tcedil:"Ţ",tcedil:"ţ",Tcaron:"Ť",tcaron:"ť",Tstrok:"Ŧ",tstrok:"ŧ",Utilde:"Ũ",utilde:"ũ",Umacr:"Ū",umacr:"ū",Ubreve:"Ŭ",ubreve:"ŭ",Uring:"Ů",uring:"ů",Udblac:"Ű",udblac:"ű",Uogon:"Ų",uogon:"ų",Wcirc:"Ŵ",wcirc:"ŵ",Ycirc:"Ŷ",ycirc:"ŷ",Zacute:"Ź",zacute:"ź",Zdot:"Ż",zdot:"ż",Zcaron:"Ž",zcaron:"ž"}
const B={Alpha:"Α",alpha:"α",Beta:"Β",beta:"β",Gamma:"Γ",gamma:"γ",Delta:"Δ",delta:"δ",Epsilon:"Ε",epsilon:"ε",epsiv:"ϵ",varepsilon:"ϵ",Zeta:"Ζ",zeta:"ζ",Eta:"Η",eta:"η",Theta:"Θ",theta:"θ",thetasym:"ϑ",vartheta:"ϑ",Iota:"Ι",iota:"ι",Kappa:"Κ",kappa:"κ",kappav:"ϰ",varkappa:"ϰ",Lambda:"Λ",lambda:"λ",Mu:"Μ",mu:"μ",Nu:"Ν",nu:"ν",Xi:"Ξ",xi:"ξ",Omicron:"Ο",omicron:"ο",Pi:"Π",pi:"π",piv:"ϖ",varpi:"ϖ",Rho:"Ρ",rho:"ρ",rhov:"ϱ",varrho:"ϱ",Sigma:"Σ",sigma:"σ",sigmaf:"ς",sigmav:"ς",varsigma:"ς",Tau:"Τ",tau:"τ",Upsilon:"Υ",upsilon:"υ",upsi:"υ",Upsi:"ϒ",upsih:"ϒ",Phi:"Φ",phi:"φ",phiv:"ϕ",varphi:"ϕ",Chi:"Χ",chi:"χ",Psi:"Ψ",psi:"ψ",Omega:"Ω",omega:"ω",ohm:"Ω",Gammad:"Ϝ",gammad:"ϝ",digamma:"ϝ"}
const H={Afr:"𝔄",afr:"𝔞",Acy:"А",acy:"а",Bcy:"Б",bcy:"б",Vcy:"В",vcy:"в",Gcy:"Г",gcy:"г",Dcy:"Д",dcy:"д",IEcy:"Е",iecy:"е",IOcy:"Ё",iocy:"ё",ZHcy:"Ж",zhcy:"ж",Zcy:"З",zcy:"з",Icy:"И",icy:"и",Jcy:"Й",jcy:"й",Kcy:"К",kcy:"к",Lcy:"Л",lcy:"л",Mcy:"М",mcy:"м",Ncy:"Н",ncy:"н",Ocy:"О",ocy:"о",Pcy:"П",pcy:"п",Rcy:"Р",rcy:"р",Scy:"С",scy:"с",Tcy:"Т",tcy:"т",Ucy:"У",ucy:"у",Fcy:"Ф",fcy:"ф",KHcy:"Х",khcy:"х",TScy:"Ц",tscy:"ц",CHcy:"Ч",chcy:"ч",SHcy:"Ш",shcy:"ш",SHCHcy:"Щ",shchcy:"щ",HARDcy:"Ъ",hardcy:"ъ",Ycy:"Ы",ycy:"ы",SOFTcy:"Ь",softcy:"ь",Ecy:"Э",ecy:"э",YUcy:"Ю",yucy:"ю",YAcy:"Я",yacy:"я",DJcy:"Ђ",djcy:"ђ",GJcy:"Ѓ",gjcy:"ѓ",Jukcy:"Є",jukcy:"є",DScy:"Ѕ",dscy:"ѕ",Iukcy:"І",iukcy:"і",YIcy:"Ї",yicy:"ї",Jsercy:"Ј",jsercy:"ј",LJcy:"Љ",ljcy:"љ",NJcy:"Њ",njcy:"њ",TSHcy:"Ћ",tshcy:"ћ",KJcy:"Ќ",kjcy:"ќ",Ubrcy:"Ў",ubrcy:"ў",DZcy:"Џ",dzcy:"џ"}
const z={plus:"+",pm:"±",times:"×",div:"÷",divide:"÷",sdot:"⋅",star:"☆",starf:"★",bigstar:"★",lowast:"∗",ast:"*",midast:"*",compfn:"∘",smallcircle:"∘",bullet:"•",bull:"•",nbsp:" ",hellip:"…",mldr:"…",prime:"′",Prime:"″",tprime:"‴",bprime:"‵",backprime:"‵",minus:"−",minusd:"∸",dotminus:"∸",plusdo:"∔",dotplus:"∔",plusmn:"±",minusplus:"∓",mnplus:"∓",mp:"∓",setminus:"∖",smallsetminus:"∖",Backslash:"∖",setmn:"∖",ssetmn:"∖",lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"∷",Proportion:"∷",ratio:"∶",equals:"=",ne:"≠",nequiv:"≢",equiv:"≡",Congruent:"≡",sim:"∼",thicksim:"∼",thksim:"∼",sime:"≃",simeq:"≃",TildeEqual:"≃",asymp:"≈",approx:"≈",thickapprox:"≈",thkap:"≈",TildeTilde:"≈",ncong:"≇",cong:"≅",TildeFullEqual:"≅",asympeq:"≍",CupCap:"≍",bump:"≎",Bumpeq:"≎",HumpDownHump:"≎",bumpe:"≏",bumpeq:"≏",HumpEqual:"≏",le:"≤",LessEqual:"≤",ge:"≥",GreaterEqual:"≥",lesseqgtr:"⋚",lesseqqgtr:"⪋",greater:">",less:"<"}
const X={alefsym:"ℵ",aleph:"ℵ",beth:"ℶ",gimel:"ℷ",daleth:"ℸ",forall:"∀",ForAll:"∀",part:"∂",PartialD:"∂",exist:"∃",Exists:"∃",nexist:"∄",nexists:"∄",empty:"∅",emptyset:"∅",emptyv:"∅",varnothing:"∅",nabla:"∇",Del:"∇",isin:"∈",isinv:"∈",in:"∈",Element:"∈",notin:"∉",notinva:"∉",ni:"∋",niv:"∋",SuchThat:"∋",ReverseElement:"∋",notni:"∌",notniva:"∌",prod:"∏",Product:"∏",coprod:"∐",Coproduct:"∐",sum:"∑",Sum:"∑",minus:"−",mp:"∓",plusdo:"∔",dotplus:"∔",setminus:"∖",lowast:"∗",radic:"√",Sqrt:"√",prop:"∝",propto:"∝",Proportional:"∝",varpropto:"∝",infin:"∞",infintie:"⧝",ang:"∠",angle:"∠",angmsd:"∡",measuredangle:"∡",angsph:"∢",mid:"∣",VerticalBar:"∣",nmid:"∤",nsmid:"∤",npar:"∦",parallel:"∥",spar:"∥",nparallel:"∦",nspar:"∦",and:"∧",wedge:"∧",or:"∨",vee:"∨",cap:"∩",cup:"∪",int:"∫",Integral:"∫",conint:"∮",ContourIntegral:"∮",Conint:"∯",DoubleContourIntegral:"∯",Cconint:"∰",there4:"∴",therefore:"∴",Therefore:"∴",becaus:"∵",because:"∵",Because:"∵",ratio:"∶",Proportion:"∷",minusd:"∸",dotminus:"∸",mDDot:"∺",homtht:"∻",sim:"∼",bsimg:"∽",backsim:"∽",ac:"∾",mstpos:"∾",acd:"∿",VerticalTilde:"≀",wr:"≀",wreath:"≀",nsime:"≄",nsimeq:"≄",ncong:"≇",simne:"≆",ncongdot:"⩭̸",ngsim:"≵",nsim:"≁",napprox:"≉",nap:"≉",ngeq:"≱",nge:"≱",nleq:"≰",nle:"≰",ngtr:"≯",ngt:"≯",nless:"≮",nlt:"≮",nprec:"⊀",npr:"⊀",nsucc:"⊁",nsc:"⊁"}
const W={larr:"←",leftarrow:"←",LeftArrow:"←",uarr:"↑",uparrow:"↑",UpArrow:"↑",rarr:"→",rightarrow:"→",RightArrow:"→",darr:"↓",downarrow:"↓",DownArrow:"↓",harr:"↔",leftrightarrow:"↔",LeftRightArrow:"↔",varr:"↕",updownarrow:"↕",UpDownArrow:"↕",nwarr:"↖",nwarrow:"↖",UpperLeftArrow:"↖",nearr:"↗",nearrow:"↗",UpperRightArrow:"↗",searr:"↘",searrow:"↘",LowerRightArrow:"↘",swarr:"↙",swarrow:"↙",LowerLeftArrow:"↙",lArr:"⇐",Leftarrow:"⇐",uArr:"⇑",Uparrow:"⇑",rArr:"⇒",Rightarrow:"⇒",dArr:"⇓",Downarrow:"⇓",hArr:"⇔",Leftrightarrow:"⇔",iff:"⇔",vArr:"⇕",Updownarrow:"⇕",lAarr:"⇚",Lleftarrow:"⇚",rAarr:"⇛",Rrightarrow:"⇛",lrarr:"⇆",leftrightarrows:"⇆",rlarr:"⇄",rightleftarrows:"⇄",lrhar:"⇋",leftrightharpoons:"⇋",ReverseEquilibrium:"⇋",rlhar:"⇌",rightleftharpoons:"⇌",Equilibrium:"⇌",udarr:"⇅",UpArrowDownArrow:"⇅",duarr:"⇵",DownArrowUpArrow:"⇵",llarr:"⇇",leftleftarrows:"⇇",rrarr:"⇉",rightrightarrows:"⇉",ddarr:"⇊",downdownarrows:"⇊",har:"↽",lhard:"↽",leftharpoondown:"↽",lharu:"↼",leftharpoonup:"↼",rhard:"⇁",rightharpoondown:"⇁",rharu:"⇀",rightharpoonup:"⇀",lsh:"↰",Lsh:"↰",rsh:"↱",Rsh:"↱",ldsh:"↲",rdsh:"↳",hookleftarrow:"↩",hookrightarrow:"↪",mapstoleft:"↤",mapstoup:"↥",map:"↦",mapsto:"↦",mapstodown:"↧",crarr:"↵",nleftarrow:"↚",nleftrightarrow:"↮",nrightarrow:"↛",nrarr:"↛",larrtl:"↢",rarrtl:"↣",leftarrowtail:"↢",rightarrowtail:"↣",twoheadleftarrow:"↞",twoheadrightarrow:"↠",Larr:"↞",Rarr:"↠",larrhk:"↩",rarrhk:"↪",larrlp:"↫",looparrowleft:"↫",rarrlp:"↬",looparrowright:"↬",harrw:"↭",leftrightsquigarrow:"↭",nrarrw:"↝̸",rarrw:"↝",rightsquigarrow:"↝",larrbfs:"⤟",rarrbfs:"⤠",nvHarr:"⤄",nvlArr:"⤂",nvrArr:"⤃",larrfs:"⤝",rarrfs:"⤞",Map:"⤅",larrsim:"⥳",rarrsim:"⥴",harrcir:"⥈",Uarrocir:"⥉",lurdshar:"⥊",ldrdhar:"⥧",ldrushar:"⥋",rdldhar:"⥩",lrhard:"⥭",uharr:"↾",uharl:"↿",dharr:"⇂",dharl:"⇃",Uarr:"↟",Darr:"↡",zigrarr:"⇝",nwArr:"⇖",neArr:"⇗",seArr:"⇘",swArr:"⇙",nharr:"↮",nhArr:"⇎",nlarr:"↚",nlArr:"⇍",nrArr:"⇏",larrb:"⇤",LeftArrowBar:"⇤",rarrb:"⇥",RightArrowBar:"⇥"}
const G={square:"□",Square:"□",squ:"□",squf:"▪",squarf:"▪",blacksquar:"▪",blacksquare:"▪",FilledVerySmallSquare:"▪",blk34:"▓",blk12:"▒",blk14:"░",block:"█",srect:"▭",rect:"▭",sdot:"⋅",sdotb:"⊡",dotsquare:"⊡",triangle:"▵",tri:"▵",trine:"▵",utri:"▵",triangledown:"▿",dtri:"▿",tridown:"▿",triangleleft:"◃",ltri:"◃",triangleright:"▹",rtri:"▹",blacktriangle:"▴",utrif:"▴",blacktriangledown:"▾",dtrif:"▾",blacktriangleleft:"◂",ltrif:"◂",blacktriangleright:"▸",rtrif:"▸",loz:"◊",lozenge:"◊",blacklozenge:"⧫",lozf:"⧫",bigcirc:"◯",xcirc:"◯",circ:"ˆ",Circle:"○",cir:"○",o:"○",bullet:"•",bull:"•",hellip:"…",mldr:"…",nldr:"‥",boxh:"─",HorizontalLine:"─",boxv:"│",boxdr:"┌",boxdl:"┐",boxur:"└",boxul:"┘",boxvr:"├",boxvl:"┤",boxhd:"┬",boxhu:"┴",boxvh:"┼",boxH:"═",boxV:"║",boxdR:"╒",boxDr:"╓",boxDR:"╔",boxDl:"╕",boxdL:"╖",boxDL:"╗",boxuR:"╘",boxUr:"╙",boxUR:"╚",boxUl:"╜",boxuL:"╛",boxUL:"╝",boxvR:"╞",boxVr:"╟",boxVR:"╠",boxVl:"╢",boxvL:"╡",boxVL:"╣",boxHd:"╤",boxhD:"╥",boxHD:"╦",boxHu:"╧",boxhU:"╨",boxHU:"╩",boxvH:"╪",boxVh:"╫",boxVH:"╬"}
const Y={excl:"!",iexcl:"¡",brvbar:"¦",sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",nbsp:" ",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"‖",verbar:"|",dblac:"˝",circ:"ˆ",caron:"ˇ",breve:"˘",dot:"˙",ring:"˚",ogon:"˛",tilde:"˜",DiacriticalGrave:"`",DiacriticalAcute:"´",DiacriticalTilde:"˜",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",grave:"`"}
const Z={cent:"¢",pound:"£",curren:"¤",yen:"¥",euro:"€",dollar:"$",fnof:"ƒ",inr:"₹",af:"؋",birr:"ብር",peso:"₱",rub:"₽",won:"₩",yuan:"¥",cedil:"¸"}
const J={frac12:"½",half:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄"}
const Q={trade:"™",TRADE:"™",telrec:"⌕",target:"⌖",ulcorn:"⌜",ulcorner:"⌜",urcorn:"⌝",urcorner:"⌝",dlcorn:"⌞",llcorner:"⌞",drcorn:"⌟",lrcorner:"⌟",intercal:"⊺",intcal:"⊺",oplus:"⊕",CirclePlus:"⊕",ominus:"⊖",CircleMinus:"⊖",otimes:"⊗",CircleTimes:"⊗",osol:"⊘",odot:"⊙",CircleDot:"⊙",oast:"⊛",circledast:"⊛",odash:"⊝",circleddash:"⊝",ocirc:"⊚",circledcirc:"⊚",boxplus:"⊞",plusb:"⊞",boxminus:"⊟",minusb:"⊟",boxtimes:"⊠",timesb:"⊠",boxdot:"⊡",sdotb:"⊡",veebar:"⊻",vee:"∨",barvee:"⊽",and:"∧",wedge:"∧",Cap:"⋒",Cup:"⋓",Fork:"⋔",pitchfork:"⋔",epar:"⋕",ltlarr:"⥶",nvap:"≍⃒",nvsim:"∼⃒",nvge:"≥⃒",nvle:"≤⃒",nvlt:"<⃒",nvgt:">⃒",nvltrie:"⊴⃒",nvrtrie:"⊵⃒",Vdash:"⊩",dashv:"⊣",vDash:"⊨",Vvdash:"⊪",nvdash:"⊬",nvDash:"⊭",nVdash:"⊮",nVDash:"⊯"}
const K={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'}
const tt={nbsp:" ",copy:"©",reg:"®",trade:"™",mdash:"—",ndash:"–",hellip:"…",laquo:"«",raquo:"»",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",bull:"•",para:"¶",sect:"§",deg:"°",frac12:"½",frac14:"¼",frac34:"¾"}
const et=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"})
const rt=new Set("!?\\\\/[]$%{}^&*()<>|+")
function EntityDecoder_validateEntityName(t){if(t[0]==="#"){throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${t}"`)}for(const e of t){if(rt.has(e)){throw new Error(`[EntityReplacer] Invalid character '${e}' in entity name: "${t}"`)}}return t}function mergeEntityMaps(...t){const e=Object.create(null)
for(const r of t){if(!r)continue
for(const t of Object.keys(r)){const n=r[t]
if(typeof n==="string"){e[t]=n}else if(n&&typeof n==="object"&&n.val!==undefined){const r=n.val
if(typeof r==="string"){e[t]=r}}}}return e}const nt="external"
const it="base"
const st="all"
function parseLimitTiers(t){if(!t||t===nt)return new Set([nt])
if(t===st)return new Set([st])
if(t===it)return new Set([it])
if(Array.isArray(t))return new Set(t)
return new Set([nt])}const at=Object.freeze({allow:0,leave:1,remove:2,throw:3})
const ot=new Set([9,10,13])
function parseNCRConfig(t){if(!t){return{xmlVersion:1,onLevel:at.allow,nullLevel:at.remove}}const e=t.xmlVersion===1.1?1.1:1
const r=at[t.onNCR]??at.allow
const n=at[t.nullNCR]??at.remove
const i=Math.max(n,at.remove)
return{xmlVersion:e,onLevel:r,nullLevel:i}}class EntityDecoder{constructor(t={}){this._limit=t.limit||{}
this._maxTotalExpansions=this._limit.maxTotalExpansions||0
this._maxExpandedLength=this._limit.maxExpandedLength||0
this._postCheck=typeof t.postCheck==="function"?t.postCheck:t=>t
this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??nt)
this._numericAllowed=t.numericAllowed??true
this._baseMap=mergeEntityMaps(K,t.namedEntities||null)
this._externalMap=Object.create(null)
this._inputMap=Object.create(null)
this._totalExpansions=0
this._expandedLength=0
this._removeSet=new Set(t.remove&&Array.isArray(t.remove)?t.remove:[])
this._leaveSet=new Set(t.leave&&Array.isArray(t.leave)?t.leave:[])
const e=parseNCRConfig(t.ncr)
this._ncrXmlVersion=e.xmlVersion
this._ncrOnLevel=e.onLevel
this._ncrNullLevel=e.nullLevel
this._onExternalEntity=typeof t.onExternalEntity==="function"?t.onExternalEntity:null
this._onInputEntity=typeof t.onInputEntity==="function"?t.onInputEntity:null}_applyRegistrationHook(t,e,r,n){if(!t)return true
const i=t(e,r)
if(i===et.BLOCK)return false
if(i===et.THROW){throw new Error(`[EntityDecoder] Registration of ${n} entity "&${e};" was rejected by hook`)}return true}setExternalEntities(t){if(t){for(const e of Object.keys(t)){EntityDecoder_validateEntityName(e)}}if(!this._onExternalEntity){this._externalMap=mergeEntityMaps(t)
return}const e=mergeEntityMaps(t)
const r=Object.create(null)
for(const[t,n]of Object.entries(e)){if(this._applyRegistrationHook(this._onExternalEntity,t,n,"external")){r[t]=n}}this._externalMap=r}addExternalEntity(t,e){EntityDecoder_validateEntityName(t)
if(typeof e==="string"&&e.indexOf("&")===-1){if(this._applyRegistrationHook(this._onExternalEntity,t,e,"external")){this._externalMap[t]=e}}}addInputEntities(t){this._totalExpansions=0
this._expandedLength=0
if(!this._onInputEntity){this._inputMap=mergeEntityMaps(t)
return}const e=mergeEntityMaps(t)
const r=Object.create(null)
for(const[t,n]of Object.entries(e)){if(this._applyRegistrationHook(this._onInputEntity,t,n,"input")){r[t]=n}}this._inputMap=r}reset(){this._inputMap=Object.create(null)
this._totalExpansions=0
this._expandedLength=0
return this}setXmlVersion(t){this._ncrXmlVersion=t===1.1?1.1:1}decode(t){if(typeof t!=="string"||t.length===0)return t
if(t.indexOf("&")===-1)return t
const e=t
const r=[]
const n=t.length
let i=0
let s=0
const a=this._maxTotalExpansions>0
const o=this._maxExpandedLength>0
const l=a||o
while(s<n){if(t.charCodeAt(s)!==38){s++
continue}let e=s+1
while(e<n&&t.charCodeAt(e)!==59&&e-s<=32)e++
if(e>=n||t.charCodeAt(e)!==59){s++
continue}const c=t.slice(s+1,e)
if(c.length===0){s++
continue}let d
let u
if(this._removeSet.has(c)){d=""
if(u===undefined){u=nt}}else if(this._leaveSet.has(c)){s++
continue}else if(c.charCodeAt(0)===35){const t=this._resolveNCR(c)
if(t===undefined){s++
continue}d=t
u=it}else{const t=this._resolveName(c)
d=t?.value
u=t?.tier}if(d===undefined){s++
continue}if(s>i)r.push(t.slice(i,s))
r.push(d)
i=e+1
s=i
if(l&&this._tierCounts(u)){if(a){this._totalExpansions++
if(this._totalExpansions>this._maxTotalExpansions){throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: `+`${this._totalExpansions} > ${this._maxTotalExpansions}`)}}if(o){const t=d.length-(c.length+2)
if(t>0){this._expandedLength+=t
if(this._expandedLength>this._maxExpandedLength){throw new Error(`[EntityReplacer] Expanded content length limit exceeded: `+`${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}if(i<n)r.push(t.slice(i))
const c=r.length===0?t:r.join("")
return this._postCheck(c,e)}_tierCounts(t){if(this._limitTiers.has(st))return true
return this._limitTiers.has(t)}_resolveName(t){if(t in this._inputMap)return{value:this._inputMap[t],tier:nt}
if(t in this._externalMap)return{value:this._externalMap[t],tier:nt}
if(t in this._baseMap)return{value:this._baseMap[t],tier:it}
return undefined}_classifyNCR(t){if(t===0)return this._ncrNullLevel
if(t>=55296&&t<=57343)return at.remove
if(this._ncrXmlVersion===1){if(t>=1&&t<=31&&!ot.has(t))return at.remove}return-1}_applyNCRAction(t,e,r){switch(t){case at.allow:return String.fromCodePoint(r)
case at.remove:return""
case at.leave:return undefined
case at.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference `+`&${e}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(r)}}_resolveNCR(t){const e=t.charCodeAt(1)
let r
if(e===120||e===88){r=parseInt(t.slice(2),16)}else{r=parseInt(t.slice(1),10)}if(Number.isNaN(r)||r<0||r>1114111)return undefined
const n=this._classifyNCR(r)
if(!this._numericAllowed&&n<at.remove)return undefined
const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n)
return this._applyNCRAction(i,t,r)}}const lt=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ — unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT — most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TABLE — destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE — destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO — data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM — data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET — data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ — MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function — used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}]
const ct=lt
const dt=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}]
const ut=[...ct,...dt]
const pt=ut
const ht=Object.freeze({colon:":",Tab:"\t",NewLine:"\n"})
const ft=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g
function decodeEntities(t){if(t.indexOf("&")===-1)return t
return t.replace(ft,(t,e,r,n)=>{if(n!==undefined){return Object.prototype.hasOwnProperty.call(ht,n)?ht[n]:t}const i=e!==undefined?parseInt(e,16):parseInt(r,10)
if(!Number.isFinite(i)||i>1114111)return t
return String.fromCodePoint(i)})}const gt=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI — can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",description:"data:image/svg+xml URI — can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",description:"CSS expression() — IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href= — can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" — can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes — embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag — can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}]
const mt=gt
const bt=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content — can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword — used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword — used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration — defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection — can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\x3c!-- comment injection — can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--\x3e closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}]
const xt=bt
const yt=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: — classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG — can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attributeName="href" — can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",description:'<set to="javascript:..." — sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feImage href= — filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}]
const Et=yt
const wt=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  — climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ — climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} — can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r — can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? — can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags — can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}]
const vt=wt
const Nt=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"(x*x)+ pattern — triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with many similar branches — polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}]
const St=Nt
const At=/["'\s]*:/
const Tt="[\"'\\s]*:"
const Ct=[{id:"nosql-where-operator",description:"$where — executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${Tt}`,"i")},{id:"nosql-ne-operator",description:'$ne — "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${Tt}`,"i")},{id:"nosql-gt-operator",description:'$gt — "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${Tt}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte — "less than" bypass variants',pattern:new RegExp(`\\$lte?${Tt}`,"i")},{id:"nosql-regex-operator",description:"$regex — can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${Tt}`,"i")},{id:"nosql-or-operator",description:"$or — logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${Tt}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and — logical AND operator injection",pattern:new RegExp(`\\$and${Tt}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor — logical NOR operator injection",pattern:new RegExp(`\\$nor${Tt}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists — can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${Tt}`,"i")},{id:"nosql-in-operator",description:"$in — matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${Tt}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr — allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${Tt}`,"i")},{id:"nosql-function-operator",description:"$function — executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${Tt}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator — custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${Tt}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ — prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] — bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}]
const _t=Ct
const It=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}]
const Ot=It
mt.label="HTML"
xt.label="XML"
Et.label="SVG"
mt.decodeEntities=true
xt.decodeEntities=true
Et.decodeEntities=true
ct.label="SQL"
pt.label="SQL-STRICT"
vt.label="SHELL"
St.label="REDOS"
_t.label="NOSQL"
Ot.label="LOG"
const kt=Object.freeze({HTML:mt,XML:xt,SVG:Et,SQL:ct,"SQL-STRICT":pt,SHELL:vt,REDOS:St,NOSQL:_t,LOG:Ot})
function assertString(t){if(typeof t!=="string"){throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof t}`)}}function assertContext(t){if(t instanceof RegExp)return
if(Array.isArray(t)){if(t.length===0){throw new TypeError("is-unsafe: context must not be an empty array")}if(Array.isArray(t[0])){for(const e of t){if(!Array.isArray(e)||e.length===0){throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}}}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), `+`an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof t}`)}function normalise(t){if(t instanceof RegExp)return{lists:null,regex:t}
if(Array.isArray(t[0]))return{lists:t,regex:null}
return{lists:[t],regex:null}}function decodedCopy(t,e){if(!e.decodeEntities)return null
const r=decodeEntities(t)
return r===t?null:r}function matchList(t,e){const r=e.label??"CUSTOM"
const n=decodedCopy(t,e)
for(const i of e){if(i.pattern.test(t)||n!==null&&i.pattern.test(n)){return{context:r,id:i.id,description:i.description,pattern:i.pattern}}}return null}function isUnsafe(t,e){assertString(t)
assertContext(e)
const{lists:r,regex:n}=normalise(e)
if(n)return n.test(t)
for(const e of r){if(matchList(t,e)!==null)return true}return false}function whyUnsafe(t,e){assertString(t)
assertContext(e)
const{lists:r,regex:n}=normalise(e)
if(n){return n.test(t)?{context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:n}:null}for(const e of r){const r=matchList(t,e)
if(r!==null)return r}return null}function allUnsafe(t,e){assertString(t)
assertContext(e)
const{lists:r,regex:n}=normalise(e)
const i=[]
if(n){if(n.test(t)){i.push({context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:n})}return i}for(const e of r){const r=e.label??"CUSTOM"
const n=decodedCopy(t,e)
for(const s of e){if(s.pattern.test(t)||n!==null&&s.pattern.test(n)){i.push({context:r,id:s.id,description:s.description,pattern:s.pattern})}}}return i}const Dt=null&&isUnsafe
function extractRawAttributes(t,e){if(!t)return{}
const r=e.attributesGroupName?t[e.attributesGroupName]:t
if(!r)return{}
const n={}
for(const t in r){if(t.startsWith(e.attributeNamePrefix)){const i=t.substring(e.attributeNamePrefix.length)
n[i]=r[t]}else{n[t]=r[t]}}return n}function extractNamespace(t){if(!t||typeof t!=="string")return undefined
const e=t.indexOf(":")
if(e!==-1&&e>0){const r=t.substring(0,e)
if(r!=="xmlns"){return r}}return undefined}class OrderedObjParser{constructor(t,e){this.options=t
this.currentNode=null
this.tagsNodeStack=[]
this.parseXml=parseXml
this.parseTextData=parseTextData
this.resolveNameSpace=resolveNameSpace
this.buildAttributesMap=buildAttributesMap
this.isItStopNode=isItStopNode
this.replaceEntitiesValue=replaceEntitiesValue
this.readStopNodeData=readStopNodeData
this.saveTextToParentTag=saveTextToParentTag
this.addChild=addChild
this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes)
this.entityExpansionCount=0
this.currentExpandedLength=0
this.doctypefound=false
let r={...K}
if(this.options.entityDecoder){this.entityDecoder=this.options.entityDecoder}else{if(typeof this.options.htmlEntities==="object")r=this.options.htmlEntities
else if(this.options.htmlEntities===true)r={...tt,...Z}
this.entityDecoder=new EntityDecoder({namedEntities:{...r,...e},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(t,e)=>isUnsafe(e,[mt,xt])?et.BLOCK:et.ALLOW})}this.matcher=new Matcher
this.readonlyMatcher=this.matcher.readOnly()
this.isCurrentNodeStopNode=false
this.stopNodeExpressionsSet=new ExpressionSet
const n=this.options.stopNodes
if(n&&n.length>0){for(let t=0;t<n.length;t++){const e=n[t]
if(typeof e==="string"){this.stopNodeExpressionsSet.add(new Expression(e))}else if(e instanceof Expression){this.stopNodeExpressionsSet.add(e)}}this.stopNodeExpressionsSet.seal()}}}function parseTextData(t,e,r,n,i,s,a){const o=this.options
if(t!==undefined){if(o.trimValues&&!n){t=t.trim()}if(t.length>0){if(!a)t=this.replaceEntitiesValue(t,e,r)
const n=o.jPath?r.toString():r
const l=o.tagValueProcessor(e,t,n,i,s)
if(l===null||l===undefined){return t}else if(typeof l!==typeof t||l!==t){return l}else if(o.trimValues){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{const e=t.trim()
if(e===t){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{return t}}}}}function resolveNameSpace(t){if(this.options.removeNSPrefix){const e=t.split(":")
const r=t.charAt(0)==="/"?"/":""
if(e[0]==="xmlns"){return""}if(e.length===2){t=r+e[1]}}return t}const Lt=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
function attrValue(t){return t[3]!==undefined?t[3]:t[4]}function buildAttributesMap(t,e,r,n=false){const i=this.options
if(n===true||i.ignoreAttributes!==true&&typeof t==="string"){const n=getAllMatches(t,Lt)
const s=n.length
const a={}
const o=new Array(s)
let l=false
const c={}
for(let t=0;t<s;t++){const e=this.resolveNameSpace(n[t][1])
const s=attrValue(n[t])
if(e.length&&s!==undefined){let n=s
if(i.trimValues)n=n.trim()
n=this.replaceEntitiesValue(n,r,this.readonlyMatcher)
o[t]=n
c[e]=n
l=true}}if(l&&typeof e==="object"&&e.updateCurrent){e.updateCurrent(c)}const d=i.jPath?e.toString():this.readonlyMatcher
let u=false
for(let t=0;t<s;t++){const e=this.resolveNameSpace(n[t][1])
if(this.ignoreAttributesFn(e,d))continue
let r=i.attributeNamePrefix+e
if(e.length){if(i.transformAttributeName){r=i.transformAttributeName(r)}r=sanitizeName(r,i)
if(attrValue(n[t])!==undefined){const n=o[t]
const s=i.attributeValueProcessor(e,n,d)
if(s===null||s===undefined){a[r]=n}else if(typeof s!==typeof n||s!==n){a[r]=s}else{a[r]=parseValue(n,i.parseAttributeValue,i.numberParseOptions)}u=true}else if(i.allowBooleanAttributes){a[r]=true
u=true}}}if(!u)return
if(i.attributesGroupName&&!i.preserveOrder){const t={}
t[i.attributesGroupName]=a
return t}return a}}const parseXml=function(t){const e=this.options
const r=e.captureMetaData?[]:undefined
t=t.replace(/\r\n?/g,e.captureMetaData?(t,e)=>{if(t.length===2){r.push(e-r.length)}return"\n"}:"\n")
const n=new XmlNode("!xml")
let i=n
let s=""
this.matcher.reset()
this.entityDecoder.reset()
this.entityExpansionCount=0
this.currentExpandedLength=0
this.doctypefound=false
const a=new DocTypeReader(e.processEntities)
const o=t.length
for(let l=0;l<o;l++){const c=t[l]
if(c==="<"){const c=t.charCodeAt(l+1)
if(c===47){const a=findClosingIndex(t,">",l,"Closing Tag is not closed.")
let o=t.substring(l+2,a).trim()
if(e.removeNSPrefix){const t=o.indexOf(":")
if(t!==-1){o=o.substr(t+1)}}o=transformTagName(e.transformTagName,o,"",e).tagName
if(i){s=this.saveTextToParentTag(s,i,this.readonlyMatcher)}const c=this.matcher.getCurrentTag()
if(o&&e.unpairedTagsSet.has(o)){throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`)}if(c&&e.unpairedTagsSet.has(c)){this.matcher.pop()
this.tagsNodeStack.pop()}this.matcher.pop()
this.isCurrentNodeStopNode=false
i=this.tagsNodeStack.pop()||n
if(e.captureMetaData&&i){i.addEndIndex(getOriginalIndex(a+1,r))}s=""
l=a}else if(c===63){let n=readTagExp(t,l,false,"?>")
if(!n)throw new Error("Pi Tag is not closed.")
s=this.saveTextToParentTag(s,i,this.readonlyMatcher)
const o=this.buildAttributesMap(n.tagExp,this.matcher,n.tagName,true)
if(o){const t=o[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(t)||1)
a.setXmlVersion(Number(t)||1)}if(e.ignoreDeclaration&&n.tagName==="?xml"||e.ignorePiTags){}else{const t=new XmlNode(n.tagName)
t.add(e.textNodeName,"")
if(n.tagName!==n.tagExp&&n.attrExpPresent&&e.ignoreAttributes!==true){t[":@"]=o}const s=e.captureMetaData?getOriginalIndex(l,r):l
this.addChild(i,t,this.readonlyMatcher,s)
if(e.captureMetaData){i.addEndIndex(getOriginalIndex(n.closeIndex+2,r))}}l=n.closeIndex+1}else if(c===33&&t.charCodeAt(l+2)===45&&t.charCodeAt(l+3)===45){const r=findClosingIndex(t,"--\x3e",l+4,"Comment is not closed.")
if(e.commentPropName){const n=t.substring(l+4,r-2)
s=this.saveTextToParentTag(s,i,this.readonlyMatcher)
i.add(e.commentPropName,[{[e.textNodeName]:n}])}l=r}else if(c===33&&t.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=true
const e=a.readDocType(t,l)
this.entityDecoder.addInputEntities(e.entities)
l=e.i}else if(c===33&&t.charCodeAt(l+2)===91){const r=findClosingIndex(t,"]]>",l,"CDATA is not closed.")-2
const n=t.substring(l+9,r)
s=this.saveTextToParentTag(s,i,this.readonlyMatcher)
let a=this.parseTextData(n,i.tagname,this.readonlyMatcher,true,false,true,true)
if(a==undefined)a=""
if(e.cdataPropName){i.add(e.cdataPropName,[{[e.textNodeName]:n}])}else{i.add(e.textNodeName,a)}l=r+2}else{let a=readTagExp(t,l,e.removeNSPrefix)
if(!a){const e=t.substring(Math.max(0,l-50),Math.min(o,l+50))
throw new Error(`readTagExp returned undefined at position ${l}. Context: "${e}"`)}let c=a.tagName
const d=a.rawTagName
let u=a.tagExp
let p=a.attrExpPresent
let h=a.closeIndex;({tagName:c,tagExp:u}=transformTagName(e.transformTagName,c,u,e))
if(e.strictReservedNames&&(c===e.commentPropName||c===e.cdataPropName||c===e.textNodeName||c===e.attributesGroupName)){throw new Error(`Invalid tag name: ${c}`)}if(i&&s){if(i.tagname!=="!xml"){s=this.saveTextToParentTag(s,i,this.readonlyMatcher,false)}}const f=i
if(f&&e.unpairedTagsSet.has(f.tagname)){i=this.tagsNodeStack.pop()
this.matcher.pop()}let g=false
if(u.length>0&&u.lastIndexOf("/")===u.length-1){g=true
if(c[c.length-1]==="/"){c=c.substr(0,c.length-1)
u=c}else{u=u.substr(0,u.length-1)}p=c!==u}let m=null
let b={}
let x=undefined
x=extractNamespace(d)
if(c!==n.tagname){this.matcher.push(c,{},x)}if(c!==u&&p){m=this.buildAttributesMap(u,this.matcher,c)
if(m){b=extractRawAttributes(m,e)}}if(c!==n.tagname){this.isCurrentNodeStopNode=this.isItStopNode()}const y=e.captureMetaData?getOriginalIndex(l,r):l
if(this.isCurrentNodeStopNode){let n=""
if(g){l=a.closeIndex}else if(e.unpairedTagsSet.has(c)){l=a.closeIndex}else{const e=this.readStopNodeData(t,d,h+1)
if(!e)throw new Error(`Unexpected end of ${d}`)
l=e.i
n=e.tagContent}const s=new XmlNode(c)
if(m){s[":@"]=m}s.add(e.textNodeName,n)
this.matcher.pop()
this.isCurrentNodeStopNode=false
this.addChild(i,s,this.readonlyMatcher,y)
if(e.captureMetaData){i.addEndIndex(getOriginalIndex(l+1,r))}}else{if(g){({tagName:c,tagExp:u}=transformTagName(e.transformTagName,c,u,e))
const t=new XmlNode(c)
if(m){t[":@"]=m}this.addChild(i,t,this.readonlyMatcher,y)
if(e.captureMetaData){i.addEndIndex(getOriginalIndex(h+1,r))}this.matcher.pop()
this.isCurrentNodeStopNode=false}else if(e.unpairedTagsSet.has(c)){const t=new XmlNode(c)
if(m){t[":@"]=m}this.addChild(i,t,this.readonlyMatcher,y)
if(e.captureMetaData){i.addEndIndex(getOriginalIndex(a.closeIndex+1,r))}this.matcher.pop()
this.isCurrentNodeStopNode=false
l=a.closeIndex
continue}else{const t=new XmlNode(c)
if(this.tagsNodeStack.length>e.maxNestedTags){throw new Error("Maximum nested tags exceeded")}this.tagsNodeStack.push(i)
if(m){t[":@"]=m}this.addChild(i,t,this.readonlyMatcher,y)
i=t}s=""
l=h}}}else{s+=t[l]}}return n.child}
function getOriginalIndex(t,e){let r=0
let n=e.length
while(r<n){const i=Math.floor((r+n)/2)
if(e[i]<t)r=i+1
else n=i}return t+r}function addChild(t,e,r,n){if(!this.options.captureMetaData)n=undefined
const i=this.options.jPath?r.toString():r
const s=this.options.updateTag(e.tagname,i,e[":@"])
if(s===false){}else if(typeof s==="string"){e.tagname=s
t.addChild(e,n)}else{t.addChild(e,n)}}function replaceEntitiesValue(t,e,r){const n=this.options.processEntities
if(!n||!n.enabled){return t}if(n.allowedTags){const i=this.options.jPath?r.toString():r
const s=Array.isArray(n.allowedTags)?n.allowedTags.includes(e):n.allowedTags(e,i)
if(!s){return t}}if(n.tagFilter){const i=this.options.jPath?r.toString():r
if(!n.tagFilter(e,i)){return t}}return this.entityDecoder.decode(t)}function saveTextToParentTag(t,e,r,n){if(t){if(n===undefined)n=e.child.length===0
t=this.parseTextData(t,e.tagname,r,false,e[":@"]?Object.keys(e[":@"]).length!==0:false,n)
if(t!==undefined&&t!=="")e.add(this.options.textNodeName,t)
t=""}return t}function isItStopNode(){if(this.stopNodeExpressionsSet.size===0)return false
return this.matcher.matchesAny(this.stopNodeExpressionsSet)}function tagExpWithClosingIndex(t,e,r=">"){const n=t.length
const i=r.charCodeAt(0)
const s=r.length>1?r.charCodeAt(1):-1
let a=""
let o=e
for(let r=e;r<n;r++){const e=t.charCodeAt(r)
if(e===34||e===39){r=t.indexOf(t[r],r+1)
if(r===-1)return}else if(e===i){if(s!==-1){if(t.charCodeAt(r+1)===s){a+=t.substring(o,r)
return{data:a,index:r}}}else{a+=t.substring(o,r)
return{data:a,index:r}}}else if(e===9){a+=t.substring(o,r)+" "
o=r+1}}}function findClosingIndex(t,e,r,n){const i=t.indexOf(e,r)
if(i===-1){throw new Error(n)}else{return i+e.length-1}}function findClosingChar(t,e,r,n){const i=t.indexOf(e,r)
if(i===-1)throw new Error(n)
return i}function readTagExp(t,e,r,n=">"){const i=tagExpWithClosingIndex(t,e+1,n)
if(!i)return
let s=i.data
const a=i.index
const o=s.search(/\s/)
let l=s
let c=true
if(o!==-1){l=s.substring(0,o)
s=s.substring(o+1).trimStart()}const d=l
if(r){const t=l.indexOf(":")
if(t!==-1){l=l.substr(t+1)
c=l!==i.data.substr(t+1)}}return{tagName:l,tagExp:s,closeIndex:a,attrExpPresent:c,rawTagName:d}}function readStopNodeData(t,e,r){const n=r
let i=1
let s=false
let a=-1
const o=t.length
for(;r<o;r++){if(t[r]==="<"){const o=t.charCodeAt(r+1)
if(o===47){const s=findClosingChar(t,">",r,`${e} is not closed`)
let a=t.substring(r+2,s).trim()
if(a===e){i--
if(i===0){return{tagContent:t.substring(n,r),i:s}}}r=s}else if(o===63){const e=findClosingIndex(t,"?>",r+1,"StopNode is not closed.")
r=e}else if(o===33&&t.charCodeAt(r+2)===45&&t.charCodeAt(r+3)===45){const e=findClosingIndex(t,"--\x3e",r+3,"StopNode is not closed.")
r=e}else if(o===33&&t.charCodeAt(r+2)===91){const e=findClosingIndex(t,"]]>",r,"StopNode is not closed.")-2
r=e}else{const n=s?undefined:readTagExp(t,r,false)
if(n){const t=n.tagName
if(t===e&&n.tagExp[n.tagExp.length-1]!=="/"){i++}r=n.closeIndex}else{s=true
if(a<r){a=t.indexOf(">",r)
if(a===-1)return}const n=t.indexOf("<",r+1)
if(n===-1||n>a){const n=t.substring(r+1,a)
const s=n.search(/\s/)
const o=s===-1?n:n.substring(0,s)
if(o===e&&n[n.length-1]!=="/")i++
r=a}}}}}}function parseValue(t,e,r){if(e&&typeof t==="string"){const e=t.trim()
if(e==="true")return true
else if(e==="false")return false
else return toNumber(t,r)}else{if(isExist(t)){return t}else{return""}}}function fromCodePoint(t,e,r){const n=Number.parseInt(t,e)
if(n>=0&&n<=1114111){return String.fromCodePoint(n)}else{return r+t+";"}}function transformTagName(t,e,r,n){if(t){const n=t(e)
if(r===e){r=n}e=n}e=sanitizeName(e,n)
return{tagName:e,tagExp:r}}function sanitizeName(t,e){if(l.includes(t)){throw new Error(`[SECURITY] Invalid name: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(o.includes(t)){return e.onDangerousProperty(t)}return t}const Pt=XmlNode.getMetaDataSymbol()
function stripAttributePrefix(t,e){if(!t||typeof t!=="object")return{}
if(!e)return t
const r={}
for(const n in t){if(n.startsWith(e)){const i=n.substring(e.length)
r[i]=t[n]}else{r[n]=t[n]}}return r}function prettify(t,e,r,n){return compress(t,e,r,n)}function compress(t,e,r,n){let i
const s={}
for(let a=0;a<t.length;a++){const o=t[a]
const l=propName(o)
if(l!==undefined&&l!==e.textNodeName){const t=stripAttributePrefix(o[":@"]||{},e.attributeNamePrefix)
r.push(l,t)}if(l===e.textNodeName){if(i===undefined)i=o[l]
else i+=""+o[l]}else if(l===undefined){continue}else if(o[l]){let t=compress(o[l],e,r,n)
const i=isLeafTag(t,e)
if(Object.keys(t).length===0&&e.alwaysCreateTextNode){t[e.textNodeName]=""}if(o[":@"]){assignAttributes(t,o[":@"],n,e)}else if(Object.keys(t).length===1&&t[e.textNodeName]!==undefined&&!e.alwaysCreateTextNode){t=t[e.textNodeName]}else if(Object.keys(t).length===0){if(e.alwaysCreateTextNode)t[e.textNodeName]=""
else t=""}if(o[Pt]!==undefined&&typeof t==="object"&&t!==null){t[Pt]=o[Pt]}if(s[l]!==undefined&&Object.prototype.hasOwnProperty.call(s,l)){if(!Array.isArray(s[l])){s[l]=[s[l]]}s[l].push(t)}else{const r=e.jPath?n.toString():n
if(e.isArray(l,r,i)){s[l]=[t]}else{s[l]=t}}if(l!==undefined&&l!==e.textNodeName){r.pop()}}}if(typeof i==="string"){if(i.length>0)s[e.textNodeName]=i}else if(i!==undefined)s[e.textNodeName]=i
return s}function propName(t){const e=Object.keys(t)
for(let t=0;t<e.length;t++){const r=e[t]
if(r!==":@")return r}}function assignAttributes(t,e,r,n){if(e){const i=Object.keys(e)
const s=i.length
for(let a=0;a<s;a++){const s=i[a]
const o=s.startsWith(n.attributeNamePrefix)?s.substring(n.attributeNamePrefix.length):s
const l=n.jPath?r.toString()+"."+o:r
if(n.isArray(s,l,true,true)){t[s]=[e[s]]}else{t[s]=e[s]}}}}function isLeafTag(t,e){const{textNodeName:r}=e
const n=Object.keys(t).length
if(n===0){return true}if(n===1&&(t[r]||typeof t[r]==="boolean"||t[r]===0)){return true}return false}const jt={allowBooleanAttributes:false,unpairedTags:[]}
function validator_validate(t,e){e=Object.assign({},jt,e)
const r=[]
let n=false
let i=false
if(t[0]==="\ufeff"){t=t.substr(1)}for(let s=0;s<t.length;s++){if(t[s]==="<"&&t[s+1]==="?"){s+=2
s=readPI(t,s)
if(s.err)return s}else if(t[s]==="<"){let a=s
s++
if(t[s]==="!"){s=readCommentAndCDATA(t,s)
continue}else{let o=false
if(t[s]==="/"){o=true
s++}let l=""
for(;s<t.length&&t[s]!==">"&&t[s]!==" "&&t[s]!=="\t"&&t[s]!=="\n"&&t[s]!=="\r";s++){l+=t[s]}l=l.trim()
if(l[l.length-1]==="/"){l=l.substring(0,l.length-1)
s--}if(!validateTagName(l)){let e
if(l.trim().length===0){e="Invalid space after '<'."}else{e="Tag '"+l+"' is an invalid name."}return getErrorObject("InvalidTag",e,getLineNumberForPosition(t,s))}const c=readAttributeStr(t,s)
if(c===false){return getErrorObject("InvalidAttr","Attributes for '"+l+"' have open quote.",getLineNumberForPosition(t,s))}let d=c.value
s=c.index
if(d[d.length-1]==="/"){const r=s-d.length
d=d.substring(0,d.length-1)
const i=validateAttributeString(d,e)
if(i===true){n=true}else{return getErrorObject(i.err.code,i.err.msg,getLineNumberForPosition(t,r+i.err.line))}}else if(o){if(!c.tagClosed){return getErrorObject("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",getLineNumberForPosition(t,s))}else if(d.trim().length>0){return getErrorObject("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starting.",getLineNumberForPosition(t,a))}else if(r.length===0){return getErrorObject("InvalidTag","Closing tag '"+l+"' has not been opened.",getLineNumberForPosition(t,a))}else{const e=r.pop()
if(l!==e.tagName){let r=getLineNumberForPosition(t,e.tagStartPos)
return getErrorObject("InvalidTag","Expected closing tag '"+e.tagName+"' (opened in line "+r.line+", col "+r.col+") instead of closing tag '"+l+"'.",getLineNumberForPosition(t,a))}if(r.length==0){i=true}}}else{const o=validateAttributeString(d,e)
if(o!==true){return getErrorObject(o.err.code,o.err.msg,getLineNumberForPosition(t,s-d.length+o.err.line))}if(i===true){return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(t,s))}else if(e.unpairedTags.indexOf(l)!==-1){}else{r.push({tagName:l,tagStartPos:a})}n=true}for(s++;s<t.length;s++){if(t[s]==="<"){if(t[s+1]==="!"){s++
s=readCommentAndCDATA(t,s)
continue}else if(t[s+1]==="?"){s=readPI(t,++s)
if(s.err)return s}else{break}}else if(t[s]==="&"){const e=validateAmpersand(t,s)
if(e==-1)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(t,s))
s=e}else{if(i===true&&!isWhiteSpace(t[s])){return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(t,s))}}}if(t[s]==="<"){s--}}}else{if(isWhiteSpace(t[s])){continue}return getErrorObject("InvalidChar","char '"+t[s]+"' is not expected.",getLineNumberForPosition(t,s))}}if(!n){return getErrorObject("InvalidXml","Start tag expected.",1)}else if(r.length==1){return getErrorObject("InvalidTag","Unclosed tag '"+r[0].tagName+"'.",getLineNumberForPosition(t,r[0].tagStartPos))}else if(r.length>0){return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(r.map(t=>t.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}return true}function isWhiteSpace(t){return t===" "||t==="\t"||t==="\n"||t==="\r"}function readPI(t,e){const r=e
for(;e<t.length;e++){if(t[e]=="?"||t[e]==" "){const n=t.substr(r,e-r)
if(e>5&&n==="xml"){return getErrorObject("InvalidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(t,e))}else if(t[e]=="?"&&t[e+1]==">"){e++
break}else{continue}}}return e}function readCommentAndCDATA(t,e){if(t.length>e+5&&t[e+1]==="-"&&t[e+2]==="-"){for(e+=3;e<t.length;e++){if(t[e]==="-"&&t[e+1]==="-"&&t[e+2]===">"){e+=2
break}}}else if(t.length>e+8&&t[e+1]==="D"&&t[e+2]==="O"&&t[e+3]==="C"&&t[e+4]==="T"&&t[e+5]==="Y"&&t[e+6]==="P"&&t[e+7]==="E"){let r=1
for(e+=8;e<t.length;e++){if(t[e]==="<"){r++}else if(t[e]===">"){r--
if(r===0){break}}}}else if(t.length>e+9&&t[e+1]==="["&&t[e+2]==="C"&&t[e+3]==="D"&&t[e+4]==="A"&&t[e+5]==="T"&&t[e+6]==="A"&&t[e+7]==="["){for(e+=8;e<t.length;e++){if(t[e]==="]"&&t[e+1]==="]"&&t[e+2]===">"){e+=2
break}}}return e}const Mt='"'
const $t="'"
function readAttributeStr(t,e){let r=""
let n=""
let i=false
for(;e<t.length;e++){if(t[e]===Mt||t[e]===$t){if(n===""){n=t[e]}else if(n!==t[e]){}else{n=""}}else if(t[e]===">"){if(n===""){i=true
break}}r+=t[e]}if(n!==""){return false}return{value:r,index:e,tagClosed:i}}function scanAttributeTokens(t){const e=[]
const r=t.length
let n=0
while(n<r){const i=n
while(n<r&&isWhiteSpace(t[n]))n++
if(n>=r)break
if(t[n]==="="){n++
continue}const s=t.slice(i,n)
const a=n
while(n<r&&!isWhiteSpace(t[n])&&t[n]!=="=")n++
const o=t.slice(a,n)
let l
let c=n
while(c<r&&isWhiteSpace(t[c]))c++
if(c<r&&t[c]==="="){l=t.slice(n,c+1)
n=c+1}let d
let u
let p=n
while(p<r&&isWhiteSpace(t[p]))p++
if(p<r&&(t[p]==='"'||t[p]==="'")){const e=p+1
const r=t.indexOf(t[p],e)
if(r!==-1){d=t[p]
u=t.slice(e,r)
n=r+1}}const h={startIndex:i}
h[1]=s
h[2]=o
h[3]=l
h[4]=d!==undefined?true:undefined
h[5]=d
h[6]=u
e.push(h)}return e}function validateAttributeString(t,e){const r=scanAttributeTokens(t)
const n={}
for(let t=0;t<r.length;t++){if(r[t][1].length===0){return getErrorObject("InvalidAttr","Attribute '"+r[t][2]+"' has no space in starting.",getPositionFromMatch(r[t]))}else if(r[t][3]!==undefined&&r[t][4]===undefined){return getErrorObject("InvalidAttr","Attribute '"+r[t][2]+"' is without value.",getPositionFromMatch(r[t]))}else if(r[t][3]===undefined&&!e.allowBooleanAttributes){return getErrorObject("InvalidAttr","boolean attribute '"+r[t][2]+"' is not allowed.",getPositionFromMatch(r[t]))}const i=r[t][2]
if(!validateAttrName(i)){return getErrorObject("InvalidAttr","Attribute '"+i+"' is an invalid name.",getPositionFromMatch(r[t]))}if(!Object.prototype.hasOwnProperty.call(n,i)){n[i]=1}else{return getErrorObject("InvalidAttr","Attribute '"+i+"' is repeated.",getPositionFromMatch(r[t]))}}return true}function validateNumberAmpersand(t,e){let r=/\d/
if(t[e]==="x"){e++
r=/[\da-fA-F]/}for(;e<t.length;e++){if(t[e]===";")return e
if(!t[e].match(r))break}return-1}function validateAmpersand(t,e){e++
if(t[e]===";")return-1
if(t[e]==="#"){e++
return validateNumberAmpersand(t,e)}let r=0
for(;e<t.length;e++,r++){if(t[e].match(/\w/)&&r<20)continue
if(t[e]===";")break
return-1}return e}function getErrorObject(t,e,r){return{err:{code:t,msg:e,line:r.line||r,col:r.col}}}function validateAttrName(t){return isName(t)}function validateTagName(t){return isName(t)}function getLineNumberForPosition(t,e){const r=t.substring(0,e).split(/\r?\n/)
return{line:r.length,col:r[r.length-1].length+1}}function getPositionFromMatch(t){return t.startIndex+t[1].length}class XMLParser{constructor(t){this.externalEntities={}
this.options=buildOptions(t)}parse(t,e){if(typeof t!=="string"&&t.toString){if(t instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(t))){t=new TextDecoder("utf-8",{ignoreBOM:true}).decode(t)}else{t=t.toString()}}else if(typeof t!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(e){if(e===true)e={}
const r=validator_validate(t,e)
if(r!==true){throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`)}}const r=new OrderedObjParser(this.options,this.externalEntities)
const n=r.parseXml(t)
if(this.options.preserveOrder||n===undefined)return n
else return prettify(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(t,e){if(e.indexOf("&")!==-1){throw new Error("Entity value can't have '&'")}else if(t.indexOf("&")!==-1||t.indexOf(";")!==-1){throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(e==="&"){throw new Error("An entity with value '&' is not permitted")}else{this.externalEntities[t]=e}}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}}}

