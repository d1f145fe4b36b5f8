"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./web_config.js")
const e=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD"
const n=e+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040"
const i="["+e+"]["+n+"]*"
const r=new RegExp("^"+i+"$")
function getAllMatches(t,e){const n=[]
let i=e.exec(t)
while(i){const r=[]
r.startIndex=e.lastIndex-i[0].length
const s=i.length
for(let t=0;t<s;t++){r.push(i[t])}n.push(r)
i=e.exec(t)}return n}const isName=function(t){const e=r.exec(t)
return!(e===null||typeof e==="undefined")}
function isExist(t){return typeof t!=="undefined"}const s=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]
const a=["__proto__","constructor","prototype"]
const o={allowBooleanAttributes:false,unpairedTags:[]}
function validate(t,e){e=Object.assign({},o,e)
const n=[]
let i=false
let r=false
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
if(d[d.length-1]==="/"){const n=s-d.length
d=d.substring(0,d.length-1)
const r=validateAttributeString(d,e)
if(r===true){i=true}else{return getErrorObject(r.err.code,r.err.msg,getLineNumberForPosition(t,n+r.err.line))}}else if(o){if(!c.tagClosed){return getErrorObject("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",getLineNumberForPosition(t,s))}else if(d.trim().length>0){return getErrorObject("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starting.",getLineNumberForPosition(t,a))}else if(n.length===0){return getErrorObject("InvalidTag","Closing tag '"+l+"' has not been opened.",getLineNumberForPosition(t,a))}else{const e=n.pop()
if(l!==e.tagName){let n=getLineNumberForPosition(t,e.tagStartPos)
return getErrorObject("InvalidTag","Expected closing tag '"+e.tagName+"' (opened in line "+n.line+", col "+n.col+") instead of closing tag '"+l+"'.",getLineNumberForPosition(t,a))}if(n.length==0){r=true}}}else{const o=validateAttributeString(d,e)
if(o!==true){return getErrorObject(o.err.code,o.err.msg,getLineNumberForPosition(t,s-d.length+o.err.line))}if(r===true){return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(t,s))}else if(e.unpairedTags.indexOf(l)!==-1);else{n.push({tagName:l,tagStartPos:a})}i=true}for(s++;s<t.length;s++){if(t[s]==="<"){if(t[s+1]==="!"){s++
s=readCommentAndCDATA(t,s)
continue}else if(t[s+1]==="?"){s=readPI(t,++s)
if(s.err)return s}else{break}}else if(t[s]==="&"){const e=validateAmpersand(t,s)
if(e==-1)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(t,s))
s=e}else{if(r===true&&!isWhiteSpace(t[s])){return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(t,s))}}}if(t[s]==="<"){s--}}}else{if(isWhiteSpace(t[s])){continue}return getErrorObject("InvalidChar","char '"+t[s]+"' is not expected.",getLineNumberForPosition(t,s))}}if(!i){return getErrorObject("InvalidXml","Start tag expected.",1)}else if(n.length==1){return getErrorObject("InvalidTag","Unclosed tag '"+n[0].tagName+"'.",getLineNumberForPosition(t,n[0].tagStartPos))}else if(n.length>0){return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(n.map(t=>t.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}return true}function isWhiteSpace(t){return t===" "||t==="\t"||t==="\n"||t==="\r"}function readPI(t,e){const n=e
for(;e<t.length;e++){if(t[e]=="?"||t[e]==" "){const i=t.substr(n,e-n)
if(e>5&&i==="xml"){return getErrorObject("InvalidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(t,e))}else if(t[e]=="?"&&t[e+1]==">"){e++
break}else{continue}}}return e}function readCommentAndCDATA(t,e){if(t.length>e+5&&t[e+1]==="-"&&t[e+2]==="-"){for(e+=3;e<t.length;e++){if(t[e]==="-"&&t[e+1]==="-"&&t[e+2]===">"){e+=2
break}}}else if(t.length>e+8&&t[e+1]==="D"&&t[e+2]==="O"&&t[e+3]==="C"&&t[e+4]==="T"&&t[e+5]==="Y"&&t[e+6]==="P"&&t[e+7]==="E"){let n=1
for(e+=8;e<t.length;e++){if(t[e]==="<"){n++}else if(t[e]===">"){n--
if(n===0){break}}}}else if(t.length>e+9&&t[e+1]==="["&&t[e+2]==="C"&&t[e+3]==="D"&&t[e+4]==="A"&&t[e+5]==="T"&&t[e+6]==="A"&&t[e+7]==="["){for(e+=8;e<t.length;e++){if(t[e]==="]"&&t[e+1]==="]"&&t[e+2]===">"){e+=2
break}}}return e}const l='"'
const c="'"
function readAttributeStr(t,e){let n=""
let i=""
let r=false
for(;e<t.length;e++){if(t[e]===l||t[e]===c){if(i===""){i=t[e]}else if(i!==t[e]);else{i=""}}else if(t[e]===">"){if(i===""){r=true
break}}n+=t[e]}if(i!==""){return false}return{value:n,index:e,tagClosed:r}}function scanAttributeTokens(t){const e=[]
const n=t.length
let i=0
while(i<n){const r=i
while(i<n&&isWhiteSpace(t[i]))i++
if(i>=n)break
if(t[i]==="="){i++
continue}const s=t.slice(r,i)
const a=i
while(i<n&&!isWhiteSpace(t[i])&&t[i]!=="=")i++
const o=t.slice(a,i)
let l
let c=i
while(c<n&&isWhiteSpace(t[c]))c++
if(c<n&&t[c]==="="){l=t.slice(i,c+1)
i=c+1}let d
let u
let p=i
while(p<n&&isWhiteSpace(t[p]))p++
if(p<n&&(t[p]==='"'||t[p]==="'")){const e=p+1
const n=t.indexOf(t[p],e)
if(n!==-1){d=t[p]
u=t.slice(e,n)
i=n+1}}const h={startIndex:r}
h[1]=s
h[2]=o
h[3]=l
h[4]=d!==undefined?true:undefined
h[5]=d
h[6]=u
e.push(h)}return e}function validateAttributeString(t,e){const n=scanAttributeTokens(t)
const i={}
for(let t=0;t<n.length;t++){if(n[t][1].length===0){return getErrorObject("InvalidAttr","Attribute '"+n[t][2]+"' has no space in starting.",getPositionFromMatch(n[t]))}else if(n[t][3]!==undefined&&n[t][4]===undefined){return getErrorObject("InvalidAttr","Attribute '"+n[t][2]+"' is without value.",getPositionFromMatch(n[t]))}else if(n[t][3]===undefined&&!e.allowBooleanAttributes){return getErrorObject("InvalidAttr","boolean attribute '"+n[t][2]+"' is not allowed.",getPositionFromMatch(n[t]))}const r=n[t][2]
if(!validateAttrName(r)){return getErrorObject("InvalidAttr","Attribute '"+r+"' is an invalid name.",getPositionFromMatch(n[t]))}if(!Object.prototype.hasOwnProperty.call(i,r)){i[r]=1}else{return getErrorObject("InvalidAttr","Attribute '"+r+"' is repeated.",getPositionFromMatch(n[t]))}}return true}function validateNumberAmpersand(t,e){let n=/\d/
if(t[e]==="x"){e++
n=/[\da-fA-F]/}for(;e<t.length;e++){if(t[e]===";")return e
if(!t[e].match(n))break}return-1}function validateAmpersand(t,e){e++
if(t[e]===";")return-1
if(t[e]==="#"){e++
return validateNumberAmpersand(t,e)}let n=0
for(;e<t.length;e++,n++){if(t[e].match(/\w/)&&n<20)continue
if(t[e]===";")break
return-1}return e}function getErrorObject(t,e,n){return{err:{code:t,msg:e,line:n.line||n,col:n.col}}}function validateAttrName(t){return isName(t)}function validateTagName(t){return isName(t)}function getLineNumberForPosition(t,e){const n=t.substring(0,e).split(/\r?\n/)
return{line:n.length,col:n[n.length-1].length+1}}function getPositionFromMatch(t){return t.startIndex+t[1].length}const d={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"}
const u={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'}
const p={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"}
const h=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"})
const f=new Set("!?\\\\/[]$%{}^&*()<>|+")
function validateEntityName$1(t){if(t[0]==="#"){throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${t}"`)}for(const e of t){if(f.has(e)){throw new Error(`[EntityReplacer] Invalid character '${e}' in entity name: "${t}"`)}}return t}function mergeEntityMaps(...t){const e=Object.create(null)
for(const n of t){if(!n)continue
for(const t of Object.keys(n)){const i=n[t]
if(typeof i==="string"){e[t]=i}else if(i&&typeof i==="object"&&i.val!==undefined){const n=i.val
if(typeof n==="string"){e[t]=n}}}}return e}const g="external"
const m="base"
const x="all"
function parseLimitTiers(t){if(!t||t===g)return new Set([g])
if(t===x)return new Set([x])
if(t===m)return new Set([m])
if(Array.isArray(t))return new Set(t)
return new Set([g])}const b=Object.freeze({allow:0,leave:1,remove:2,throw:3})
const E=new Set([9,10,13])
function parseNCRConfig(t){if(!t){return{xmlVersion:1,onLevel:b.allow,nullLevel:b.remove}}const e=t.xmlVersion===1.1?1.1:1
const n=b[t.onNCR]??b.allow
const i=b[t.nullNCR]??b.remove
const r=Math.max(i,b.remove)
return{xmlVersion:e,onLevel:n,nullLevel:r}}class EntityDecoder{constructor(t={}){this._limit=t.limit||{}
this._maxTotalExpansions=this._limit.maxTotalExpansions||0
this._maxExpandedLength=this._limit.maxExpandedLength||0
this._postCheck=typeof t.postCheck==="function"?t.postCheck:t=>t
this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??g)
this._numericAllowed=t.numericAllowed??true
this._baseMap=mergeEntityMaps(u,t.namedEntities||null)
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
this._onInputEntity=typeof t.onInputEntity==="function"?t.onInputEntity:null}_applyRegistrationHook(t,e,n,i){if(!t)return true
const r=t(e,n)
if(r===h.BLOCK)return false
if(r===h.THROW){throw new Error(`[EntityDecoder] Registration of ${i} entity "&${e};" was rejected by hook`)}return true}setExternalEntities(t){if(t){for(const e of Object.keys(t)){validateEntityName$1(e)}}if(!this._onExternalEntity){this._externalMap=mergeEntityMaps(t)
return}const e=mergeEntityMaps(t)
const n=Object.create(null)
for(const[t,i]of Object.entries(e)){if(this._applyRegistrationHook(this._onExternalEntity,t,i,"external")){n[t]=i}}this._externalMap=n}addExternalEntity(t,e){validateEntityName$1(t)
if(typeof e==="string"&&e.indexOf("&")===-1){if(this._applyRegistrationHook(this._onExternalEntity,t,e,"external")){this._externalMap[t]=e}}}addInputEntities(t){this._totalExpansions=0
this._expandedLength=0
if(!this._onInputEntity){this._inputMap=mergeEntityMaps(t)
return}const e=mergeEntityMaps(t)
const n=Object.create(null)
for(const[t,i]of Object.entries(e)){if(this._applyRegistrationHook(this._onInputEntity,t,i,"input")){n[t]=i}}this._inputMap=n}reset(){this._inputMap=Object.create(null)
this._totalExpansions=0
this._expandedLength=0
return this}setXmlVersion(t){this._ncrXmlVersion=t===1.1?1.1:1}decode(t){if(typeof t!=="string"||t.length===0)return t
if(t.indexOf("&")===-1)return t
const e=t
const n=[]
const i=t.length
let r=0
let s=0
const a=this._maxTotalExpansions>0
const o=this._maxExpandedLength>0
const l=a||o
while(s<i){if(t.charCodeAt(s)!==38){s++
continue}let e=s+1
while(e<i&&t.charCodeAt(e)!==59&&e-s<=32)e++
if(e>=i||t.charCodeAt(e)!==59){s++
continue}const c=t.slice(s+1,e)
if(c.length===0){s++
continue}let d
let u
if(this._removeSet.has(c)){d=""
if(u===undefined){u=g}}else if(this._leaveSet.has(c)){s++
continue}else if(c.charCodeAt(0)===35){const t=this._resolveNCR(c)
if(t===undefined){s++
continue}d=t
u=m}else{const t=this._resolveName(c)
d=t?.value
u=t?.tier}if(d===undefined){s++
continue}if(s>r)n.push(t.slice(r,s))
n.push(d)
r=e+1
s=r
if(l&&this._tierCounts(u)){if(a){this._totalExpansions++
if(this._totalExpansions>this._maxTotalExpansions){throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: `+`${this._totalExpansions} > ${this._maxTotalExpansions}`)}}if(o){const t=d.length-(c.length+2)
if(t>0){this._expandedLength+=t
if(this._expandedLength>this._maxExpandedLength){throw new Error(`[EntityReplacer] Expanded content length limit exceeded: `+`${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}if(r<i)n.push(t.slice(r))
const c=n.length===0?t:n.join("")
return this._postCheck(c,e)}_tierCounts(t){if(this._limitTiers.has(x))return true
return this._limitTiers.has(t)}_resolveName(t){if(t in this._inputMap)return{value:this._inputMap[t],tier:g}
if(t in this._externalMap)return{value:this._externalMap[t],tier:g}
if(t in this._baseMap)return{value:this._baseMap[t],tier:m}
return undefined}_classifyNCR(t){if(t===0)return this._ncrNullLevel
if(t>=55296&&t<=57343)return b.remove
if(this._ncrXmlVersion===1){if(t>=1&&t<=31&&!E.has(t))return b.remove}return-1}_applyNCRAction(t,e,n){switch(t){case b.allow:return String.fromCodePoint(n)
case b.remove:return""
case b.leave:return undefined
case b.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference `+`&${e}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(n)}}_resolveNCR(t){const e=t.charCodeAt(1)
let n
if(e===120||e===88){n=parseInt(t.slice(2),16)}else{n=parseInt(t.slice(1),10)}if(Number.isNaN(n)||n<0||n>1114111)return undefined
const i=this._classifyNCR(n)
if(!this._numericAllowed&&i<b.remove)return undefined
const r=i===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,i)
return this._applyNCRAction(r,t,n)}}const defaultOnDangerousProperty=t=>{if(s.includes(t)){return"__"+t}return t}
const y={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:function(t,e){return e},attributeValueProcessor:function(t,e){return e},stopNodes:[],alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(t,e,n){return t},captureMetaData:false,maxNestedTags:100,strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty}
function validatePropertyName(t,e){if(typeof t!=="string"){return}const n=t.toLowerCase()
if(s.some(t=>n===t.toLowerCase())){throw new Error(`[SECURITY] Invalid ${e}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(a.some(t=>n===t.toLowerCase())){throw new Error(`[SECURITY] Invalid ${e}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}}function normalizeProcessEntities(t,e){if(typeof t==="boolean"){return{enabled:t,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof t==="object"&&t!==null){return{enabled:t.enabled!==false,maxEntitySize:Math.max(1,t.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,t.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,t.maxTotalExpansions??Infinity),maxExpandedLength:Math.max(1,t.maxExpandedLength??1e5),maxEntityCount:Math.max(1,t.maxEntityCount??1e3),allowedTags:t.allowedTags??null,tagFilter:t.tagFilter??null,appliesTo:t.appliesTo??"all"}}return normalizeProcessEntities(true)}const buildOptions=function(t){const e=Object.assign({},y,t)
const n=[{value:e.attributeNamePrefix,name:"attributeNamePrefix"},{value:e.attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,name:"cdataPropName"},{value:e.commentPropName,name:"commentPropName"}]
for(const{value:t,name:e}of n){if(t){validatePropertyName(t,e)}}if(e.onDangerousProperty===null){e.onDangerousProperty=defaultOnDangerousProperty}e.processEntities=normalizeProcessEntities(e.processEntities,e.htmlEntities)
e.unpairedTagsSet=new Set(e.unpairedTags)
if(e.stopNodes&&Array.isArray(e.stopNodes)){e.stopNodes=e.stopNodes.map(t=>{if(typeof t==="string"&&t.startsWith("*.")){return".."+t.substring(2)}return t})}return e}
let N
if(typeof Symbol!=="function"){N="@@xmlMetadata"}else{N=Symbol("XML Node Metadata")}class XmlNode{constructor(t){this.tagname=t
this.child=[]
this[":@"]=Object.create(null)}add(t,e){if(t==="__proto__")t="#__proto__"
this.child.push({[t]:e})}addChild(t,e){if(t.tagname==="__proto__")t.tagname="#__proto__"
if(t[":@"]&&Object.keys(t[":@"]).length>0){this.child.push({[t.tagname]:t.child,[":@"]:t[":@"]})}else{this.child.push({[t.tagname]:t.child})}this.addStartIndex(e)}addStartIndex(t){if(t!==undefined){this.child[this.child.length-1][N]={startIndex:t}}}addEndIndex(t){const e=this.child[this.child.length-1]
if(e!==undefined&&e[N]!==undefined&&e[N].endIndex===undefined){e[N].endIndex=t}}static getMetaDataSymbol(){return N}}const w=":A-Za-z_"+"\xc0-\xd6\xd8-\xf6\xf8-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"
const S=w+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u203f-\u2040"
const v=":A-Za-z_"+"\xc0-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"+"\ud800\udc00-\udb7f\udfff"
const T=v+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u0487"+"\u203f-\u2040"
const buildRegexes=(t,e,n="")=>{const i=t.replace(":","")
const r=e.replace(":","")
const s=`[${i}][${r}]*`
return{name:new RegExp(`^[${t}][${e}]*$`,n),ncName:new RegExp(`^${s}$`,n),qName:new RegExp(`^${s}(?::${s})?$`,n),nmToken:new RegExp(`^[${e}]+$`,n),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,n)}}
const A=buildRegexes(w,S)
const _=buildRegexes(v,T,"u")
const C=":A-Za-z_"
const I=C+"\\-\\.\\d"
const O=buildRegexes(C,I)
const getRegexes=(t="1.0",e=false)=>{if(e)return O
return t==="1.1"?_:A}
const qName=(t,{xmlVersion:e="1.0",asciiOnly:n=false}={})=>getRegexes(e,n).qName.test(t)
class DocTypeReader{constructor(t,e){this.suppressValidationErr=!t
this.options=t
this.xmlVersion=e||1}setXmlVersion(t=1){this.xmlVersion=t}readDocType(t,e){const n=Object.create(null)
let i=0
if(t[e+3]==="O"&&t[e+4]==="C"&&t[e+5]==="T"&&t[e+6]==="Y"&&t[e+7]==="P"&&t[e+8]==="E"){e=e+9
let r=1
let s=false,a=false
let o=null
let l=""
for(;e<t.length;e++){if(o!==null){if(t[e]===o)o=null
l+=t[e]
continue}if(!s&&!a&&(t[e]==='"'||t[e]==="'")){o=t[e]
l+=t[e]
continue}if(t[e]==="<"&&!a){if(s&&hasSeq(t,"!ENTITY",e)){e+=7
let r,s;[r,s,e]=this.readEntityExp(t,e+1,this.suppressValidationErr)
if(s.indexOf("&")===-1){if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&i>=this.options.maxEntityCount){throw new Error(`Entity count (${i+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}n[r]=s
i++}}else if(s&&hasSeq(t,"!ELEMENT",e)){e+=8
const{index:n}=this.readElementExp(t,e+1)
e=n}else if(s&&hasSeq(t,"!ATTLIST",e)){e+=8}else if(s&&hasSeq(t,"!NOTATION",e)){e+=9
const{index:n}=this.readNotationExp(t,e+1,this.suppressValidationErr)
e=n}else if(hasSeq(t,"!--",e))a=true
else throw new Error(`Invalid DOCTYPE`)
r++
l=""}else if(t[e]===">"){if(a){if(t[e-1]==="-"&&t[e-2]==="-"){a=false
r--}}else{r--}if(r===0){break}}else if(t[e]==="["){s=true}else{l+=t[e]}}if(o!==null||r!==0){throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(`Invalid Tag instead of DOCTYPE`)}return{entities:n,i:e}}readEntityExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])&&t[e]!=='"'&&t[e]!=="'"){e++}let i=t.substring(n,e)
validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
if(!this.suppressValidationErr){if(t.substring(e,e+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not supported")}else if(t[e]==="%"){throw new Error("Parameter entities are not supported")}}let r="";[e,r]=this.readIdentifierVal(t,e,"entity")
if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&r.length>this.options.maxEntitySize){throw new Error(`Entity "${i}" size (${r.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}e--
return[i,r,e]}readNotationExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
!this.suppressValidationErr&&validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
const r=t.substring(e,e+6).toUpperCase()
if(!this.suppressValidationErr&&r!=="SYSTEM"&&r!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${r}"`)}e+=r.length
e=skipWhitespace(t,e)
let s=null
let a=null
if(r==="PUBLIC"){[e,s]=this.readIdentifierVal(t,e,"publicIdentifier")
e=skipWhitespace(t,e)
if(t[e]==='"'||t[e]==="'"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")}}else if(r==="SYSTEM"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")
if(!this.suppressValidationErr&&!a){throw new Error("Missing mandatory system identifier for SYSTEM notation")}}return{notationName:i,publicIdentifier:s,systemIdentifier:a,index:--e}}readIdentifierVal(t,e,n){let i=""
const r=t[e]
if(r!=='"'&&r!=="'"){throw new Error(`Expected quoted string, found "${r}"`)}e++
const s=e
while(e<t.length&&t[e]!==r){e++}i=t.substring(s,e)
if(t[e]!==r){throw new Error(`Unterminated ${n} value`)}e++
return[e,i]}readElementExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
if(!this.suppressValidationErr&&!qName(i,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid element name: "${i}"`)}e=skipWhitespace(t,e)
let r=""
if(t[e]==="E"&&hasSeq(t,"MPTY",e))e+=4
else if(t[e]==="A"&&hasSeq(t,"NY",e))e+=2
else if(t[e]==="("){e++
const n=e
while(e<t.length&&t[e]!==")"){e++}r=t.substring(n,e)
if(t[e]!==")"){throw new Error("Unterminated content model")}}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${t[e]}"`)}return{elementName:i,contentModel:r.trim(),index:e}}readAttlistExp(t,e){e=skipWhitespace(t,e)
let n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let r=t.substring(n,e)
if(!validateEntityName(r,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid attribute name: "${r}"`)}e=skipWhitespace(t,e)
let s=""
if(t.substring(e,e+8).toUpperCase()==="NOTATION"){s="NOTATION"
e+=8
e=skipWhitespace(t,e)
if(t[e]!=="("){throw new Error(`Expected '(', found "${t[e]}"`)}e++
let n=[]
while(e<t.length&&t[e]!==")"){const i=e
while(e<t.length&&t[e]!=="|"&&t[e]!==")"){e++}let r=t.substring(i,e)
r=r.trim()
if(!validateEntityName(r,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${r}"`)}n.push(r)
if(t[e]==="|"){e++
e=skipWhitespace(t,e)}}if(t[e]!==")"){throw new Error("Unterminated list of notations")}e++
s+=" ("+n.join("|")+")"}else{const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}s+=t.substring(n,e)
const i=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!i.includes(s.toUpperCase())){throw new Error(`Invalid attribute type: "${s}"`)}}e=skipWhitespace(t,e)
let a=""
if(t.substring(e,e+8).toUpperCase()==="#REQUIRED"){a="#REQUIRED"
e+=8}else if(t.substring(e,e+7).toUpperCase()==="#IMPLIED"){a="#IMPLIED"
e+=7}else{[e,a]=this.readIdentifierVal(t,e,"ATTLIST")}return{elementName:i,attributeName:r,attributeType:s,defaultValue:a,index:e}}}const skipWhitespace=(t,e)=>{while(e<t.length&&/\s/.test(t[e])){e++}return e}
function hasSeq(t,e,n){for(let i=0;i<e.length;i++){if(e[i]!==t[n+i+1])return false}return true}function validateEntityName(t,e){if(qName(t,{xmlVersion:e}))return t
else throw new Error(`Invalid entity name ${t}`)}const P=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032]
const j=255
const M=new Map
const $=65535
const L=1632
const D=L
const k=$-L+1
const R=new Uint8Array(k).fill(j)
for(const t of P){for(let e=0;e<10;e++){const n=t+e
if(n<=$){R[n-D]=e}else{M.set(n,e)}}}const V=48
const q=57
const F=45
const U=new Set([8722,65293,65123])
function anynum(t){if(typeof t!=="string")return t
const e=t.length
if(e===0)return t
let n=-1
for(let i=0;i<e;i++){const r=t.charCodeAt(i)
if(r>=V&&r<=q||r===F)continue
if(r<D){if(U.has(r)){n=i
break}continue}if(r>=55296&&r<=56319){if(i+1<e){const e=t.charCodeAt(i+1)
if(e>=56320&&e<=57343){const t=65536+(r-55296<<10)+(e-56320)
if(M.has(t)){n=i
break}}}continue}if(R[r-D]!==j||U.has(r)){n=i
break}}if(n===-1)return t
const i=[]
if(n>0)i.push(t.slice(0,n))
for(let r=n;r<e;r++){const n=t.charCodeAt(r)
if(n>=V&&n<=q||n===F){i.push(t[r])
continue}if(n<D){i.push(U.has(n)?"-":t[r])
continue}if(n>=55296&&n<=56319){if(r+1<e){const e=t.charCodeAt(r+1)
if(e>=56320&&e<=57343){const t=65536+(n-55296<<10)+(e-56320)
const s=M.get(t)
if(s!==undefined){i.push(String.fromCharCode(s+48))
r++
continue}}}i.push(t[r])
continue}if(U.has(n)){i.push("-")
continue}const s=R[n-D]
i.push(s!==j?String.fromCharCode(s+48):t[r])}return i.join("")}const B=/^[-+]?0x[a-fA-F0-9]+$/
const X=/^0b[01]+$/
const W=/^0o[0-7]+$/
const z=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/
const Y={hex:true,binary:false,octal:false,leadingZeros:true,decimalPoint:".",eNotation:true,infinity:"original",unicode:false}
function toNumber(t,e={}){e=Object.assign({},Y,e)
if(!t||typeof t!=="string")return t
let n=t.trim()
if(n.length===0)return t
else if(e.skipLike!==undefined&&e.skipLike.test(n))return t
else if(n==="0")return 0
if(e.unicode){n=anynum(n)
if(n==="0")return 0}if(e.hex&&B.test(n)){return parse_int(n,16)}else if(e.binary&&X.test(n)){return parse_int(n,2)}else if(e.octal&&W.test(n)){return parse_int(n,8)}else if(!isFinite(n)){const i=Number(n)
if(Number.isNaN(i))return t
return handleInfinity(t,i,e)}else if(n.includes("e")||n.includes("E")){return resolveEnotation(t,n,e)}else{const i=z.exec(n)
if(i){const r=i[1]||""
const s=i[2]
let a=trimZeros(i[3])
const o=r?n[s.length+1]===".":n[s.length]==="."
if(!e.leadingZeros&&(s.length>1||s.length===1&&!o)){return t}else{const i=Number(n)
const o=String(i)
if(i===0)return i
if(o.search(/[eE]/)!==-1){if(e.eNotation)return i
else return t}else if(n.indexOf(".")!==-1){if(o==="0")return i
else if(o===a)return i
else if(o===`${r}${a}`)return i
else return t}let l=s?a:n
if(s){return l===o||r+l===o?i:t}else{return l===o||l===r+o?i:t}}}else{return t}}}const G=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/
function resolveEnotation(t,e,n){if(!n.eNotation)return t
const i=e.match(G)
if(i){let r=i[1]||""
const s=i[3].indexOf("e")===-1?"E":"e"
const a=i[2]
const o=r?e[a.length+1]===s:e[a.length]===s
if(a.length>1&&o)return t
else if(a.length===1&&(i[3].startsWith(`.${s}`)||i[3][0]===s)){return Number(e)}else if(a.length>0){if(n.leadingZeros&&!o){return Number(e)}else return t}else{return Number(e)}}else{return t}}function trimZeros(t){if(t&&t.indexOf(".")!==-1){let e=t.length
while(e>0&&t.charCodeAt(e-1)===48)e--
t=t.slice(0,e)
if(t===".")t="0"
else if(t[0]===".")t="0"+t
else if(t[t.length-1]===".")t=t.substring(0,t.length-1)
return t}return t}function parse_int(t,e){const n=t.trim()
if(e===2||e===8)t=n.substring(2)
if(parseInt)return parseInt(t,e)
else if(Number.parseInt)return Number.parseInt(t,e)
else if(window&&window.parseInt)return window.parseInt(t,e)
else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function handleInfinity(t,e,n){const i=e===Infinity
switch(n.infinity.toLowerCase()){case"null":return null
case"infinity":return e
case"string":return i?"Infinity":"-Infinity"
case"original":default:return t}}function getIgnoreAttributesFn(t){if(typeof t==="function"){return t}if(Array.isArray(t)){return e=>{for(const n of t){if(typeof n==="string"&&e===n){return true}if(n instanceof RegExp&&n.test(e)){return true}}}}return()=>false}class Expression{constructor(t,e={},n){this.pattern=t
this.separator=e.separator||"."
this.segments=this._parse(t)
this.data=n
this._hasDeepWildcard=this.segments.some(t=>t.type==="deep-wildcard")
this._hasAttributeCondition=this.segments.some(t=>t.attrName!==undefined)
this._hasPositionSelector=this.segments.some(t=>t.position!==undefined)}_parse(t){const e=[]
let n=0
let i=""
while(n<t.length){if(t[n]===this.separator){if(n+1<t.length&&t[n+1]===this.separator){if(i.trim()){e.push(this._parseSegment(i.trim()))
i=""}e.push({type:"deep-wildcard"})
n+=2}else{if(i.trim()){e.push(this._parseSegment(i.trim()))}i=""
n++}}else{i+=t[n]
n++}}if(i.trim()){e.push(this._parseSegment(i.trim()))}return e}_parseSegment(t){const e={type:"tag"}
let n=null
let i=t
const r=t.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(r){i=r[1]+r[3]
if(r[2]){const t=r[2].slice(1,-1)
if(t){n=t}}}let s=undefined
let a=i
if(i.includes("::")){const e=i.indexOf("::")
s=i.substring(0,e).trim()
a=i.substring(e+2).trim()
if(!s){throw new Error(`Invalid namespace in pattern: ${t}`)}}let o=undefined
let l=null
if(a.includes(":")){const t=a.lastIndexOf(":")
const e=a.substring(0,t).trim()
const n=a.substring(t+1).trim()
const i=["first","last","odd","even"].includes(n)||/^nth\(\d+\)$/.test(n)
if(i){o=e
l=n}else{o=a}}else{o=a}if(!o){throw new Error(`Invalid segment pattern: ${t}`)}e.tag=o
if(s){e.namespace=s}if(n){if(n.includes("=")){const t=n.indexOf("=")
e.attrName=n.substring(0,t).trim()
e.attrValue=n.substring(t+1).trim()}else{e.attrName=n.trim()}}if(l){const t=l.match(/^nth\((\d+)\)$/)
if(t){e.position="nth"
e.positionValue=parseInt(t[1],10)}else{e.position=l}}return e}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}class ExpressionSet{constructor(){this._byDepthAndTag=new Map
this._wildcardByDepth=new Map
this._deepWildcards=[]
this._deepByTerminalTag=new Map
this._patterns=new Set
this._sealed=false}add(t){if(this._sealed){throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")}if(this._patterns.has(t.pattern))return this
this._patterns.add(t.pattern)
if(t.hasDeepWildcard()){const e=t.segments[t.segments.length-1]
if(e&&e.type!=="deep-wildcard"&&e.tag!=="*"){const n=e.tag
if(!this._deepByTerminalTag.has(n))this._deepByTerminalTag.set(n,[])
this._deepByTerminalTag.get(n).push(t)}else{this._deepWildcards.push(t)}return this}const e=t.length
const n=t.segments[t.segments.length-1]
const i=n?.tag
if(!i||i==="*"){if(!this._wildcardByDepth.has(e))this._wildcardByDepth.set(e,[])
this._wildcardByDepth.get(e).push(t)}else{const n=`${e}:${i}`
if(!this._byDepthAndTag.has(n))this._byDepthAndTag.set(n,[])
this._byDepthAndTag.get(n).push(t)}return this}addAll(t){for(const e of t)this.add(e)
return this}has(t){return this._patterns.has(t.pattern)}get size(){return this._patterns.size}seal(){this._sealed=true
return this}get isSealed(){return this._sealed}matchesAny(t){return this.findMatch(t)!==null}findMatch(t){const e=t.getDepth()
const n=t.getCurrentTag()
const i=`${e}:${n}`
const r=this._byDepthAndTag.get(i)
if(r){for(let e=0;e<r.length;e++){if(t.matches(r[e]))return r[e]}}const s=this._wildcardByDepth.get(e)
if(s){for(let e=0;e<s.length;e++){if(t.matches(s[e]))return s[e]}}const a=this._deepByTerminalTag.get(n)
if(a){for(let e=0;e<a.length;e++){if(t.matches(a[e]))return a[e]}}for(let e=0;e<this._deepWildcards.length;e++){if(t.matches(this._deepWildcards[e]))return this._deepWildcards[e]}return null}}class MatcherView{constructor(t){this._matcher=t}get separator(){return this._matcher.separator}getCurrentTag(){const t=this._matcher.path
return t.length>0?t[t.length-1].tag:undefined}getCurrentNamespace(){const t=this._matcher.path
return t.length>0?t[t.length-1].namespace:undefined}getAttrValue(t){const e=this._matcher.path
if(e.length===0)return undefined
return e[e.length-1].values?.[t]}hasAttr(t){const e=this._matcher.path
if(e.length===0)return false
const n=e[e.length-1]
return n.values!==undefined&&t in n.values}getAnyParentAttr(t){return this._matcher.getAnyParentAttr(t)}hasAnyParentAttr(t){return this._matcher.hasAnyParentAttr(t)}getPosition(){const t=this._matcher.path
if(t.length===0)return-1
return t[t.length-1].position??0}getCounter(){const t=this._matcher.path
if(t.length===0)return-1
return t[t.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(t,e=true){return this._matcher.toString(t,e)}toArray(){return this._matcher.path.map(t=>t.tag)}matches(t){return this._matcher.matches(t)}matchesAny(t){return t.matchesAny(this._matcher)}}class Matcher{constructor(t={}){this.separator=t.separator||"."
this.path=[]
this.siblingStacks=[]
this._pathStringCache=null
this._view=new MatcherView(this)
this._keptAttrs=[]}push(t,e=null,n=null,i=null){this._pathStringCache=null
if(this.path.length>0){this.path[this.path.length-1].values=undefined}const r=this.path.length
let s=this.siblingStacks[r]
if(!s){s={counts:new Map,total:0}
this.siblingStacks[r]=s}const a=n?`${n}:${t}`:t
const o=s.counts.get(a)||0
const l=s.total
s.counts.set(a,o+1)
s.total++
const c={tag:t,position:l,counter:o}
if(n!==null&&n!==undefined){c.namespace=n}if(e!==null&&e!==undefined){c.values=e}this.path.push(c)
const d=this.path.length
const u=i!==null?i.keep:null
if(u!==null&&u!==undefined&&u.length>0&&e){for(let t=0;t<u.length;t++){const n=u[t]
if(e[n]!==undefined){this._keptAttrs.push({depth:d,name:n,value:e[n]})}}}}pop(){if(this.path.length===0)return undefined
this._pathStringCache=null
const t=this.path.pop()
if(this.siblingStacks.length>this.path.length+1){this.siblingStacks.length=this.path.length+1}const e=this.path.length+1
while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=e){this._keptAttrs.pop()}return t}updateCurrent(t){if(this.path.length>0){const e=this.path[this.path.length-1]
if(t!==null&&t!==undefined){e.values=t}}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:undefined}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:undefined}getAttrValue(t){if(this.path.length===0)return undefined
return this.path[this.path.length-1].values?.[t]}hasAttr(t){if(this.path.length===0)return false
const e=this.path[this.path.length-1]
return e.values!==undefined&&t in e.values}getAnyParentAttr(t){const e=this._keptAttrs
for(let n=e.length-1;n>=0;n--){if(e[n].name===t)return e[n].value}return undefined}hasAnyParentAttr(t){const e=this._keptAttrs
for(let n=e.length-1;n>=0;n--){if(e[n].name===t)return true}return false}getPosition(){if(this.path.length===0)return-1
return this.path[this.path.length-1].position??0}getCounter(){if(this.path.length===0)return-1
return this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(t,e=true){const n=t||this.separator
const i=n===this.separator&&e===true
if(i){if(this._pathStringCache!==null){return this._pathStringCache}const t=this.path.map(t=>t.namespace?`${t.namespace}:${t.tag}`:t.tag).join(n)
this._pathStringCache=t
return t}return this.path.map(t=>e&&t.namespace?`${t.namespace}:${t.tag}`:t.tag).join(n)}toArray(){return this.path.map(t=>t.tag)}reset(){this._pathStringCache=null
this.path=[]
this.siblingStacks=[]
this._keptAttrs=[]}matches(t){const e=t.segments
if(e.length===0){return false}if(t.hasDeepWildcard()){return this._matchWithDeepWildcard(e)}return this._matchSimple(e)}_matchSimple(t){if(this.path.length!==t.length){return false}for(let e=0;e<t.length;e++){if(!this._matchSegment(t[e],this.path[e],e===this.path.length-1)){return false}}return true}_matchWithDeepWildcard(t){let e=this.path.length-1
let n=t.length-1
while(n>=0&&e>=0){const i=t[n]
if(i.type==="deep-wildcard"){n--
if(n<0){return true}const i=t[n]
let r=false
for(let t=e;t>=0;t--){if(this._matchSegment(i,this.path[t],t===this.path.length-1)){e=t-1
n--
r=true
break}}if(!r){return false}}else{if(!this._matchSegment(i,this.path[e],e===this.path.length-1)){return false}e--
n--}}return n<0}_matchSegment(t,e,n){if(t.tag!=="*"&&t.tag!==e.tag){return false}if(t.namespace!==undefined){if(t.namespace!=="*"&&t.namespace!==e.namespace){return false}}if(t.attrName!==undefined){if(!n){return false}if(!e.values||!(t.attrName in e.values)){return false}if(t.attrValue!==undefined){if(String(e.values[t.attrName])!==String(t.attrValue)){return false}}}if(t.position!==undefined){if(!n){return false}const i=e.counter??0
if(t.position==="first"&&i!==0){return false}else if(t.position==="odd"&&i%2!==1){return false}else if(t.position==="even"&&i%2!==0){return false}else if(t.position==="nth"&&i!==t.positionValue){return false}}return true}matchesAny(t){return t.matchesAny(this)}snapshot(){return{path:this.path.map(t=>({...t})),siblingStacks:this.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t),keptAttrs:this._keptAttrs.map(t=>({...t}))}}restore(t){this._pathStringCache=null
this.path=t.path.map(t=>({...t}))
this.siblingStacks=t.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t)
this._keptAttrs=(t.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}}const H=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}]
const Z=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\x3c!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--\x3e closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}]
const Q=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}]
const J=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}]
const K=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}]
const tt=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}]
const et="[\"'\\s]*:"
const nt=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${et}`,"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${et}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${et}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${et}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${et}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${et}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${et}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${et}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${et}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${et}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${et}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${et}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${et}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}]
const it=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}]
const rt=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}]
const st=[...J,...rt]
const at=Object.freeze({colon:":",Tab:"\t",NewLine:"\n"})
const ot=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g
function decodeEntities(t){if(t.indexOf("&")===-1)return t
return t.replace(ot,(t,e,n,i)=>{if(i!==undefined){return Object.prototype.hasOwnProperty.call(at,i)?at[i]:t}const r=e!==undefined?parseInt(e,16):parseInt(n,10)
if(!Number.isFinite(r)||r>1114111)return t
return String.fromCodePoint(r)})}H.label="HTML"
Z.label="XML"
Q.label="SVG"
H.decodeEntities=true
Z.decodeEntities=true
Q.decodeEntities=true
J.label="SQL"
st.label="SQL-STRICT"
K.label="SHELL"
tt.label="REDOS"
nt.label="NOSQL"
it.label="LOG"
function assertString(t){if(typeof t!=="string"){throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof t}`)}}function assertContext(t){if(t instanceof RegExp)return
if(Array.isArray(t)){if(t.length===0){throw new TypeError("is-unsafe: context must not be an empty array")}if(Array.isArray(t[0])){for(const e of t){if(!Array.isArray(e)||e.length===0){throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}}}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), `+`an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof t}`)}function normalise(t){if(t instanceof RegExp)return{lists:null,regex:t}
if(Array.isArray(t[0]))return{lists:t,regex:null}
return{lists:[t],regex:null}}function decodedCopy(t,e){if(!e.decodeEntities)return null
const n=decodeEntities(t)
return n===t?null:n}function matchList(t,e){const n=e.label??"CUSTOM"
const i=decodedCopy(t,e)
for(const r of e){if(r.pattern.test(t)||i!==null&&r.pattern.test(i)){return{context:n,id:r.id,description:r.description,pattern:r.pattern}}}return null}function isUnsafe(t,e){assertString(t)
assertContext(e)
const{lists:n,regex:i}=normalise(e)
if(i)return i.test(t)
for(const e of n){if(matchList(t,e)!==null)return true}return false}function extractRawAttributes(t,e){if(!t)return{}
const n=e.attributesGroupName?t[e.attributesGroupName]:t
if(!n)return{}
const i={}
for(const t in n){if(t.startsWith(e.attributeNamePrefix)){const r=t.substring(e.attributeNamePrefix.length)
i[r]=n[t]}else{i[t]=n[t]}}return i}function extractNamespace(t){if(!t||typeof t!=="string")return undefined
const e=t.indexOf(":")
if(e!==-1&&e>0){const n=t.substring(0,e)
if(n!=="xmlns"){return n}}return undefined}class OrderedObjParser{constructor(t,e){this.options=t
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
let n={...u}
if(this.options.entityDecoder){this.entityDecoder=this.options.entityDecoder}else{if(typeof this.options.htmlEntities==="object")n=this.options.htmlEntities
else if(this.options.htmlEntities===true)n={...p,...d}
this.entityDecoder=new EntityDecoder({namedEntities:{...n,...e},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(t,e)=>isUnsafe(e,[H,Z])?h.BLOCK:h.ALLOW})}this.matcher=new Matcher
this.readonlyMatcher=this.matcher.readOnly()
this.isCurrentNodeStopNode=false
this.stopNodeExpressionsSet=new ExpressionSet
const i=this.options.stopNodes
if(i&&i.length>0){for(let t=0;t<i.length;t++){const e=i[t]
if(typeof e==="string"){this.stopNodeExpressionsSet.add(new Expression(e))}else if(e instanceof Expression){this.stopNodeExpressionsSet.add(e)}}this.stopNodeExpressionsSet.seal()}}}function parseTextData(t,e,n,i,r,s,a){const o=this.options
if(t!==undefined){if(o.trimValues&&!i){t=t.trim()}if(t.length>0){if(!a)t=this.replaceEntitiesValue(t,e,n)
const i=o.jPath?n.toString():n
const l=o.tagValueProcessor(e,t,i,r,s)
if(l===null||l===undefined){return t}else if(typeof l!==typeof t||l!==t){return l}else if(o.trimValues){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{const e=t.trim()
if(e===t){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{return t}}}}}function resolveNameSpace(t){if(this.options.removeNSPrefix){const e=t.split(":")
const n=t.charAt(0)==="/"?"/":""
if(e[0]==="xmlns"){return""}if(e.length===2){t=n+e[1]}}return t}const lt=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
function attrValue(t){return t[3]!==undefined?t[3]:t[4]}function buildAttributesMap(t,e,n,i=false){const r=this.options
if(i===true||r.ignoreAttributes!==true&&typeof t==="string"){const i=getAllMatches(t,lt)
const s=i.length
const a={}
const o=new Array(s)
let l=false
const c={}
for(let t=0;t<s;t++){const e=this.resolveNameSpace(i[t][1])
const s=attrValue(i[t])
if(e.length&&s!==undefined){let i=s
if(r.trimValues)i=i.trim()
i=this.replaceEntitiesValue(i,n,this.readonlyMatcher)
o[t]=i
c[e]=i
l=true}}if(l&&typeof e==="object"&&e.updateCurrent){e.updateCurrent(c)}const d=r.jPath?e.toString():this.readonlyMatcher
let u=false
for(let t=0;t<s;t++){const e=this.resolveNameSpace(i[t][1])
if(this.ignoreAttributesFn(e,d))continue
let n=r.attributeNamePrefix+e
if(e.length){if(r.transformAttributeName){n=r.transformAttributeName(n)}n=sanitizeName(n,r)
if(attrValue(i[t])!==undefined){const i=o[t]
const s=r.attributeValueProcessor(e,i,d)
if(s===null||s===undefined){a[n]=i}else if(typeof s!==typeof i||s!==i){a[n]=s}else{a[n]=parseValue(i,r.parseAttributeValue,r.numberParseOptions)}u=true}else if(r.allowBooleanAttributes){a[n]=true
u=true}}}if(!u)return
if(r.attributesGroupName&&!r.preserveOrder){const t={}
t[r.attributesGroupName]=a
return t}return a}}const parseXml=function(t){const e=this.options
const n=e.captureMetaData?[]:undefined
t=t.replace(/\r\n?/g,e.captureMetaData?(t,e)=>{if(t.length===2){n.push(e-n.length)}return"\n"}:"\n")
const i=new XmlNode("!xml")
let r=i
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
if(r){s=this.saveTextToParentTag(s,r,this.readonlyMatcher)}const c=this.matcher.getCurrentTag()
if(o&&e.unpairedTagsSet.has(o)){throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`)}if(c&&e.unpairedTagsSet.has(c)){this.matcher.pop()
this.tagsNodeStack.pop()}this.matcher.pop()
this.isCurrentNodeStopNode=false
r=this.tagsNodeStack.pop()||i
if(e.captureMetaData&&r){r.addEndIndex(getOriginalIndex(a+1,n))}s=""
l=a}else if(c===63){let i=readTagExp(t,l,false,"?>")
if(!i)throw new Error("Pi Tag is not closed.")
s=this.saveTextToParentTag(s,r,this.readonlyMatcher)
const o=this.buildAttributesMap(i.tagExp,this.matcher,i.tagName,true)
if(o){const t=o[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(t)||1)
a.setXmlVersion(Number(t)||1)}if(e.ignoreDeclaration&&i.tagName==="?xml"||e.ignorePiTags);else{const t=new XmlNode(i.tagName)
t.add(e.textNodeName,"")
if(i.tagName!==i.tagExp&&i.attrExpPresent&&e.ignoreAttributes!==true){t[":@"]=o}const s=e.captureMetaData?getOriginalIndex(l,n):l
this.addChild(r,t,this.readonlyMatcher,s)
if(e.captureMetaData){r.addEndIndex(getOriginalIndex(i.closeIndex+2,n))}}l=i.closeIndex+1}else if(c===33&&t.charCodeAt(l+2)===45&&t.charCodeAt(l+3)===45){const n=findClosingIndex(t,"--\x3e",l+4,"Comment is not closed.")
if(e.commentPropName){const i=t.substring(l+4,n-2)
s=this.saveTextToParentTag(s,r,this.readonlyMatcher)
r.add(e.commentPropName,[{[e.textNodeName]:i}])}l=n}else if(c===33&&t.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=true
const e=a.readDocType(t,l)
this.entityDecoder.addInputEntities(e.entities)
l=e.i}else if(c===33&&t.charCodeAt(l+2)===91){const n=findClosingIndex(t,"]]>",l,"CDATA is not closed.")-2
const i=t.substring(l+9,n)
s=this.saveTextToParentTag(s,r,this.readonlyMatcher)
let a=this.parseTextData(i,r.tagname,this.readonlyMatcher,true,false,true,true)
if(a==undefined)a=""
if(e.cdataPropName){r.add(e.cdataPropName,[{[e.textNodeName]:i}])}else{r.add(e.textNodeName,a)}l=n+2}else{let a=readTagExp(t,l,e.removeNSPrefix)
if(!a){const e=t.substring(Math.max(0,l-50),Math.min(o,l+50))
throw new Error(`readTagExp returned undefined at position ${l}. Context: "${e}"`)}let c=a.tagName
const d=a.rawTagName
let u=a.tagExp
let p=a.attrExpPresent
let h=a.closeIndex;({tagName:c,tagExp:u}=transformTagName(e.transformTagName,c,u,e))
if(e.strictReservedNames&&(c===e.commentPropName||c===e.cdataPropName||c===e.textNodeName||c===e.attributesGroupName)){throw new Error(`Invalid tag name: ${c}`)}if(r&&s){if(r.tagname!=="!xml"){s=this.saveTextToParentTag(s,r,this.readonlyMatcher,false)}}const f=r
if(f&&e.unpairedTagsSet.has(f.tagname)){r=this.tagsNodeStack.pop()
this.matcher.pop()}let g=false
if(u.length>0&&u.lastIndexOf("/")===u.length-1){g=true
if(c[c.length-1]==="/"){c=c.substr(0,c.length-1)
u=c}else{u=u.substr(0,u.length-1)}p=c!==u}let m=null
let x=undefined
x=extractNamespace(d)
if(c!==i.tagname){this.matcher.push(c,{},x)}if(c!==u&&p){m=this.buildAttributesMap(u,this.matcher,c)
if(m){extractRawAttributes(m,e)}}if(c!==i.tagname){this.isCurrentNodeStopNode=this.isItStopNode()}const b=e.captureMetaData?getOriginalIndex(l,n):l
if(this.isCurrentNodeStopNode){let i=""
if(g){l=a.closeIndex}else if(e.unpairedTagsSet.has(c)){l=a.closeIndex}else{const e=this.readStopNodeData(t,d,h+1)
if(!e)throw new Error(`Unexpected end of ${d}`)
l=e.i
i=e.tagContent}const s=new XmlNode(c)
if(m){s[":@"]=m}s.add(e.textNodeName,i)
this.matcher.pop()
this.isCurrentNodeStopNode=false
this.addChild(r,s,this.readonlyMatcher,b)
if(e.captureMetaData){r.addEndIndex(getOriginalIndex(l+1,n))}}else{if(g){({tagName:c,tagExp:u}=transformTagName(e.transformTagName,c,u,e))
const t=new XmlNode(c)
if(m){t[":@"]=m}this.addChild(r,t,this.readonlyMatcher,b)
if(e.captureMetaData){r.addEndIndex(getOriginalIndex(h+1,n))}this.matcher.pop()
this.isCurrentNodeStopNode=false}else if(e.unpairedTagsSet.has(c)){const t=new XmlNode(c)
if(m){t[":@"]=m}this.addChild(r,t,this.readonlyMatcher,b)
if(e.captureMetaData){r.addEndIndex(getOriginalIndex(a.closeIndex+1,n))}this.matcher.pop()
this.isCurrentNodeStopNode=false
l=a.closeIndex
continue}else{const t=new XmlNode(c)
if(this.tagsNodeStack.length>e.maxNestedTags){throw new Error("Maximum nested tags exceeded")}this.tagsNodeStack.push(r)
if(m){t[":@"]=m}this.addChild(r,t,this.readonlyMatcher,b)
r=t}s=""
l=h}}}else{s+=t[l]}}return i.child}
function getOriginalIndex(t,e){let n=0
let i=e.length
while(n<i){const r=Math.floor((n+i)/2)
if(e[r]<t)n=r+1
else i=r}return t+n}function addChild(t,e,n,i){if(!this.options.captureMetaData)i=undefined
const r=this.options.jPath?n.toString():n
const s=this.options.updateTag(e.tagname,r,e[":@"])
if(s===false);else if(typeof s==="string"){e.tagname=s
t.addChild(e,i)}else{t.addChild(e,i)}}function replaceEntitiesValue(t,e,n){const i=this.options.processEntities
if(!i||!i.enabled){return t}if(i.allowedTags){const r=this.options.jPath?n.toString():n
const s=Array.isArray(i.allowedTags)?i.allowedTags.includes(e):i.allowedTags(e,r)
if(!s){return t}}if(i.tagFilter){const r=this.options.jPath?n.toString():n
if(!i.tagFilter(e,r)){return t}}return this.entityDecoder.decode(t)}function saveTextToParentTag(t,e,n,i){if(t){if(i===undefined)i=e.child.length===0
t=this.parseTextData(t,e.tagname,n,false,e[":@"]?Object.keys(e[":@"]).length!==0:false,i)
if(t!==undefined&&t!=="")e.add(this.options.textNodeName,t)
t=""}return t}function isItStopNode(){if(this.stopNodeExpressionsSet.size===0)return false
return this.matcher.matchesAny(this.stopNodeExpressionsSet)}function tagExpWithClosingIndex(t,e,n=">"){const i=t.length
const r=n.charCodeAt(0)
const s=n.length>1?n.charCodeAt(1):-1
let a=""
let o=e
for(let n=e;n<i;n++){const e=t.charCodeAt(n)
if(e===34||e===39){n=t.indexOf(t[n],n+1)
if(n===-1)return}else if(e===r){if(s!==-1){if(t.charCodeAt(n+1)===s){a+=t.substring(o,n)
return{data:a,index:n}}}else{a+=t.substring(o,n)
return{data:a,index:n}}}else if(e===9){a+=t.substring(o,n)+" "
o=n+1}}}function findClosingIndex(t,e,n,i){const r=t.indexOf(e,n)
if(r===-1){throw new Error(i)}else{return r+e.length-1}}function findClosingChar(t,e,n,i){const r=t.indexOf(e,n)
if(r===-1)throw new Error(i)
return r}function readTagExp(t,e,n,i=">"){const r=tagExpWithClosingIndex(t,e+1,i)
if(!r)return
let s=r.data
const a=r.index
const o=s.search(/\s/)
let l=s
let c=true
if(o!==-1){l=s.substring(0,o)
s=s.substring(o+1).trimStart()}const d=l
if(n){const t=l.indexOf(":")
if(t!==-1){l=l.substr(t+1)
c=l!==r.data.substr(t+1)}}return{tagName:l,tagExp:s,closeIndex:a,attrExpPresent:c,rawTagName:d}}function readStopNodeData(t,e,n){const i=n
let r=1
let s=false
let a=-1
const o=t.length
for(;n<o;n++){if(t[n]==="<"){const o=t.charCodeAt(n+1)
if(o===47){const s=findClosingChar(t,">",n,`${e} is not closed`)
let a=t.substring(n+2,s).trim()
if(a===e){r--
if(r===0){return{tagContent:t.substring(i,n),i:s}}}n=s}else if(o===63){const e=findClosingIndex(t,"?>",n+1,"StopNode is not closed.")
n=e}else if(o===33&&t.charCodeAt(n+2)===45&&t.charCodeAt(n+3)===45){const e=findClosingIndex(t,"--\x3e",n+3,"StopNode is not closed.")
n=e}else if(o===33&&t.charCodeAt(n+2)===91){const e=findClosingIndex(t,"]]>",n,"StopNode is not closed.")-2
n=e}else{const i=s?undefined:readTagExp(t,n,false)
if(i){const t=i.tagName
if(t===e&&i.tagExp[i.tagExp.length-1]!=="/"){r++}n=i.closeIndex}else{s=true
if(a<n){a=t.indexOf(">",n)
if(a===-1)return}const i=t.indexOf("<",n+1)
if(i===-1||i>a){const i=t.substring(n+1,a)
const s=i.search(/\s/)
const o=s===-1?i:i.substring(0,s)
if(o===e&&i[i.length-1]!=="/")r++
n=a}}}}}}function parseValue(t,e,n){if(e&&typeof t==="string"){const e=t.trim()
if(e==="true")return true
else if(e==="false")return false
else return toNumber(t,n)}else{if(isExist(t)){return t}else{return""}}}function transformTagName(t,e,n,i){if(t){const i=t(e)
if(n===e){n=i}e=i}e=sanitizeName(e,i)
return{tagName:e,tagExp:n}}function sanitizeName(t,e){if(a.includes(t)){throw new Error(`[SECURITY] Invalid name: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(s.includes(t)){return e.onDangerousProperty(t)}return t}const ct=XmlNode.getMetaDataSymbol()
function stripAttributePrefix(t,e){if(!t||typeof t!=="object")return{}
if(!e)return t
const n={}
for(const i in t){if(i.startsWith(e)){const r=i.substring(e.length)
n[r]=t[i]}else{n[i]=t[i]}}return n}function prettify(t,e,n,i){return compress(t,e,n,i)}function compress(t,e,n,i){let r
const s={}
for(let a=0;a<t.length;a++){const o=t[a]
const l=propName(o)
if(l!==undefined&&l!==e.textNodeName){const t=stripAttributePrefix(o[":@"]||{},e.attributeNamePrefix)
n.push(l,t)}if(l===e.textNodeName){if(r===undefined)r=o[l]
else r+=""+o[l]}else if(l===undefined){continue}else if(o[l]){let t=compress(o[l],e,n,i)
const r=isLeafTag(t,e)
if(Object.keys(t).length===0&&e.alwaysCreateTextNode){t[e.textNodeName]=""}if(o[":@"]){assignAttributes(t,o[":@"],i,e)}else if(Object.keys(t).length===1&&t[e.textNodeName]!==undefined&&!e.alwaysCreateTextNode){t=t[e.textNodeName]}else if(Object.keys(t).length===0){if(e.alwaysCreateTextNode)t[e.textNodeName]=""
else t=""}if(o[ct]!==undefined&&typeof t==="object"&&t!==null){t[ct]=o[ct]}if(s[l]!==undefined&&Object.prototype.hasOwnProperty.call(s,l)){if(!Array.isArray(s[l])){s[l]=[s[l]]}s[l].push(t)}else{const n=e.jPath?i.toString():i
if(e.isArray(l,n,r)){s[l]=[t]}else{s[l]=t}}if(l!==undefined&&l!==e.textNodeName){n.pop()}}}if(typeof r==="string"){if(r.length>0)s[e.textNodeName]=r}else if(r!==undefined)s[e.textNodeName]=r
return s}function propName(t){const e=Object.keys(t)
for(let t=0;t<e.length;t++){const n=e[t]
if(n!==":@")return n}}function assignAttributes(t,e,n,i){if(e){const r=Object.keys(e)
const s=r.length
for(let a=0;a<s;a++){const s=r[a]
const o=s.startsWith(i.attributeNamePrefix)?s.substring(i.attributeNamePrefix.length):s
const l=i.jPath?n.toString()+"."+o:n
if(i.isArray(s,l,true,true)){t[s]=[e[s]]}else{t[s]=e[s]}}}}function isLeafTag(t,e){const{textNodeName:n}=e
const i=Object.keys(t).length
if(i===0){return true}if(i===1&&(t[n]||typeof t[n]==="boolean"||t[n]===0)){return true}return false}class XMLParser{constructor(t){this.externalEntities={}
this.options=buildOptions(t)}parse(t,e){if(typeof t!=="string"&&t.toString){if(t instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(t))){t=new TextDecoder("utf-8",{ignoreBOM:true}).decode(t)}else{t=t.toString()}}else if(typeof t!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(e){if(e===true)e={}
const n=validate(t,e)
if(n!==true){throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}}const n=new OrderedObjParser(this.options,this.externalEntities)
const i=n.parseXml(t)
if(this.options.preserveOrder||i===undefined)return i
else return prettify(i,this.options,n.matcher,n.readonlyMatcher)}addEntity(t,e){if(e.indexOf("&")!==-1){throw new Error("Entity value can't have '&'")}else if(t.indexOf("&")!==-1||t.indexOf(";")!==-1){throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(e==="&"){throw new Error("An entity with value '&' is not permitted")}else{this.externalEntities[t]=e}}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}const dt=new Set(["configuration","location","system.net","mailSettings",...t.G])
const ut="other"
const pt=new XMLParser({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true,jPath:false,transformTagName:passedOrOther,stopNodes:[`..${ut}`],updateTag:t=>t!==ut})
function passedOrOther(t){const e=t.endsWith("/")?"/":""
return dt.has(e===""?t:t.slice(0,-1))?t:ut+e}function readBack(e,n,i=()=>true){const r=smtpElements(nodesOf(pt.parse(e))).find(t=>i(attributesOf(t)))
return n.filter(({setting:e,value:n})=>{const{element:i,read:s}=t.I(e)
const[a]=i==="smtp"?[r]:children(r,i)
const o=attributesOf(a)[e]
return typeof o==="string"?n===null||s(o)!==n:n!==null}).map(({setting:t})=>t)}function smtpElements(t){const e=t.find(t=>"configuration"in t||"smtp"in t)
if(e===undefined||"smtp"in e)return e===undefined?[]:[e]
return nodesOf(e["configuration"]).flatMap(t=>"location"in t&&isOfSite(t)?nodesOf(t["location"]):[t]).flatMap(t=>childrenOf(t,"system.net")).flatMap(t=>childrenOf(t,"mailSettings")).filter(t=>"smtp"in t)}function isOfSite(t){const{path:e}=attributesOf(t)
return e===undefined||e===""||e==="."}function children(t,e){return childrenOf(t,"smtp").filter(t=>e in t)}function childrenOf(t,e){return nodesOf(t?.[e])}function attributesOf(t){const e=t?.[":@"]
return isNode(e)?e:{}}function nodesOf(t){return Array.isArray(t)?t.filter(isNode):[]}function isNode(t){return typeof t==="object"&&t!==null}exports.readBack=readBack

