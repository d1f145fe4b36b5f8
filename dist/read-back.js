"use strict"
var getAllMatches=(function(t,e){const n=[]
let i=e.exec(t)
while(i){const s=[]
s.startIndex=e.lastIndex-i[0].length
const r=i.length
for(let t=0;t<r;t++){s.push(i[t])}n.push(s)
i=e.exec(t)}return n}),
isExist=(function(t){return typeof t!=="undefined"}),
mergeEntityMaps=(function(...t){const e=Object.create(null)
for(const n of t){if(!n)continue
for(const t of Object.keys(n)){const i=n[t]
if(typeof i==="string"){e[t]=i}else if(i&&typeof i==="object"&&i.val!==undefined){const n=i.val
if(typeof n==="string"){e[t]=n}}}}return e}),
parseLimitTiers=(function(t){if(!t||t===l)return new Set([l])
if(t===u)return new Set([u])
if(t===h)return new Set([h])
if(Array.isArray(t))return new Set(t)
return new Set([l])}),
parseNCRConfig=(function(t){if(!t){return{xmlVersion:1,onLevel:d.allow,nullLevel:d.remove}}const e=t.xmlVersion===1.1?1.1:1
const n=d[t.onNCR]??d.allow
const i=d[t.nullNCR]??d.remove
const s=Math.max(i,d.remove)
return{xmlVersion:e,onLevel:n,nullLevel:s}}),
validatePropertyName=(function(t,i){if(typeof t!=="string"){return}const s=t.toLowerCase()
if(e.some((t=>s===t.toLowerCase()))){throw new Error(`[SECURITY] Invalid ${i}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(n.some((t=>s===t.toLowerCase()))){throw new Error(`[SECURITY] Invalid ${i}: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}}),
normalizeProcessEntities=(function(t,e){if(typeof t==="boolean"){return{enabled:t,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof t==="object"&&t!==null){return{enabled:t.enabled!==false,maxEntitySize:Math.max(1,t.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,t.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,t.maxTotalExpansions??Infinity),maxExpandedLength:Math.max(1,t.maxExpandedLength??1e5),maxEntityCount:Math.max(1,t.maxEntityCount??1e3),allowedTags:t.allowedTags??null,tagFilter:t.tagFilter??null,appliesTo:t.appliesTo??"all"}}return normalizeProcessEntities(true)}),
getIgnoreAttributesFn=(function(t){if(typeof t==="function"){return t}if(Array.isArray(t)){return e=>{for(const n of t){if(typeof n==="string"&&e===n){return true}if(n instanceof RegExp&&n.test(e)){return true}}}}return(()=>false)}),
extractRawAttributes=(function(t,e){if(!t)return{}
const n=e.attributesGroupName?t[e.attributesGroupName]:t
if(!n)return{}
const i={}
for(const t in n){if(t.startsWith(e.attributeNamePrefix)){const s=t.substring(e.attributeNamePrefix.length)
i[s]=n[t]}else{i[t]=n[t]}}return i}),
extractNamespace=(function(t){if(!t||typeof t!=="string")return undefined
const e=t.indexOf(":")
if(e!==-1&&e>0){const n=t.substring(0,e)
if(n!=="xmlns"){return n}}return undefined}),
parseTextData=(function(t,e,n,i,s,r,a){const o=this.options
if(t!==undefined){if(o.trimValues&&!i){t=t.trim()}if(t.length>0){if(!a)t=this.replaceEntitiesValue(t,e,n)
const i=o.jPath?n.toString():n
const l=o.tagValueProcessor(e,t,i,s,r)
if(l===null||l===undefined){return t}else if(typeof l!==typeof t||l!==t){return l}else if(o.trimValues){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{const e=t.trim()
if(e===t){return parseValue(t,o.parseTagValue,o.numberParseOptions)}else{return t}}}}}),
resolveNameSpace=(function(t){if(this.options.removeNSPrefix){const e=t.split(":")
const n=t.charAt(0)==="/"?"/":""
if(e[0]==="xmlns"){return""}if(e.length===2){t=n+e[1]}}return t}),
attrValue=(function(t){return t[3]!==undefined?t[3]:t[4]}),
buildAttributesMap=(function(t,e,n,i=false){const s=this.options
if(i===true||s.ignoreAttributes!==true&&typeof t==="string"){const i=getAllMatches(t,S)
const r=i.length
const a={}
const o=new Array(r)
let l=false
const h={}
for(let t=0;t<r;t++){const e=this.resolveNameSpace(i[t][1])
const r=attrValue(i[t])
if(e.length&&r!==undefined){let i=r
if(s.trimValues)i=i.trim()
i=this.replaceEntitiesValue(i,n,this.readonlyMatcher)
o[t]=i
h[e]=i
l=true}}if(l&&typeof e==="object"&&e.updateCurrent){e.updateCurrent(h)}const u=s.jPath?e.toString():this.readonlyMatcher
let d=false
for(let t=0;t<r;t++){const e=this.resolveNameSpace(i[t][1])
if(this.ignoreAttributesFn(e,u))continue
let n=s.attributeNamePrefix+e
if(e.length){if(s.transformAttributeName){n=s.transformAttributeName(n)}n=sanitizeName(n,s)
if(attrValue(i[t])!==undefined){const i=o[t]
const r=s.attributeValueProcessor(e,i,u)
if(r===null||r===undefined){a[n]=i}else if(typeof r!==typeof i||r!==i){a[n]=r}else{a[n]=parseValue(i,s.parseAttributeValue,s.numberParseOptions)}d=true}else if(s.allowBooleanAttributes){a[n]=true
d=true}}}if(!d)return
if(s.attributesGroupName&&!s.preserveOrder){const t={}
t[s.attributesGroupName]=a
return t}return a}}),
addChild=(function(t,e,n,i){if(!this.options.captureMetaData)i=undefined
const s=this.options.jPath?n.toString():n
const r=this.options.updateTag(e.tagname,s,e[":@"])
if(r===false);else if(typeof r==="string"){e.tagname=r
t.addChild(e,i)}else{t.addChild(e,i)}}),
replaceEntitiesValue=(function(t,e,n){const i=this.options.processEntities
if(!i||!i.enabled){return t}if(i.allowedTags){const s=this.options.jPath?n.toString():n
const r=Array.isArray(i.allowedTags)?i.allowedTags.includes(e):i.allowedTags(e,s)
if(!r){return t}}if(i.tagFilter){const s=this.options.jPath?n.toString():n
if(!i.tagFilter(e,s)){return t}}return this.entityDecoder.decode(t)}),
saveTextToParentTag=(function(t,e,n,i){if(t){if(i===undefined)i=e.child.length===0
t=this.parseTextData(t,e.tagname,n,false,e[":@"]?Object.keys(e[":@"]).length!==0:false,i)
if(t!==undefined&&t!=="")e.add(this.options.textNodeName,t)
t=""}return t}),
isItStopNode=(function(){if(this.stopNodeExpressionsSet.size===0)return false
return this.matcher.matchesAny(this.stopNodeExpressionsSet)}),
tagExpWithClosingIndex=(function(t,e,n=">"){const i=t.length
const s=n.charCodeAt(0)
const r=n.length>1?n.charCodeAt(1):-1
let a=""
let o=e
for(let n=e;n<i;n++){const e=t.charCodeAt(n)
if(e===34||e===39){n=t.indexOf(t[n],n+1)
if(n===-1)return}else if(e===s){if(r!==-1){if(t.charCodeAt(n+1)===r){a+=t.substring(o,n)
return{data:a,index:n}}}else{a+=t.substring(o,n)
return{data:a,index:n}}}else if(e===9){a+=t.substring(o,n)+" "
o=n+1}}}),
findClosingIndex=(function(t,e,n,i){const s=t.indexOf(e,n)
if(s===-1){throw new Error(i)}else{return s+e.length-1}}),
findClosingChar=(function(t,e,n,i){const s=t.indexOf(e,n)
if(s===-1)throw new Error(i)
return s}),
readTagExp=(function(t,e,n,i=">"){const s=tagExpWithClosingIndex(t,e+1,i)
if(!s)return
let r=s.data
const a=s.index
const o=r.search(/\s/)
let l=r
let h=true
if(o!==-1){l=r.substring(0,o)
r=r.substring(o+1).trimStart()}const u=l
if(n){const t=l.indexOf(":")
if(t!==-1){l=l.substr(t+1)
h=l!==s.data.substr(t+1)}}return{tagName:l,tagExp:r,closeIndex:a,attrExpPresent:h,rawTagName:u}}),
readStopNodeData=(function(t,e,n){const i=n
let s=1
let r=false
let a=-1
const o=t.length
for(;n<o;n++){if(t[n]==="<"){const o=t.charCodeAt(n+1)
if(o===47){const r=findClosingChar(t,">",n,`${e} is not closed`)
let a=t.substring(n+2,r).trim()
if(a===e){s--
if(s===0){return{tagContent:t.substring(i,n),i:r}}}n=r}else if(o===63){const e=findClosingIndex(t,"?>",n+1,"StopNode is not closed.")
n=e}else if(o===33&&t.charCodeAt(n+2)===45&&t.charCodeAt(n+3)===45){const e=findClosingIndex(t,"--\x3e",n+3,"StopNode is not closed.")
n=e}else if(o===33&&t.charCodeAt(n+2)===91){const e=findClosingIndex(t,"]]>",n,"StopNode is not closed.")-2
n=e}else{const i=r?undefined:readTagExp(t,n,false)
if(i){const t=i.tagName
if(t===e&&i.tagExp[i.tagExp.length-1]!=="/"){s++}n=i.closeIndex}else{r=true
if(a<n){a=t.indexOf(">",n)
if(a===-1)return}const i=t.indexOf("<",n+1)
if(i===-1||i>a){const i=t.substring(n+1,a)
const r=i.search(/\s/)
const o=r===-1?i:i.substring(0,r)
if(o===e&&i[i.length-1]!=="/")s++
n=a}}}}}}),
parseValue=(function(t,e,n){if(e&&typeof t==="string"){const e=t.trim()
if(e==="true")return true
else if(e==="false")return false
else return unused()}else{if(isExist(t)){return t}else{return""}}}),
transformTagName=(function(t,e,n,i){if(t){const i=t(e)
if(n===e){n=i}e=i}e=sanitizeName(e,i)
return{tagName:e,tagExp:n}}),
sanitizeName=(function(t,i){if(n.includes(t)){throw new Error(`[SECURITY] Invalid name: "${t}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(e.includes(t)){return i.onDangerousProperty(t)}return t}),
passedOrOther=(function(t){const e=t.endsWith("/")?"/":""
return A.has(e===""?t:t.slice(0,-1))?t:C+e}),
readBack=(function(e,n,i=(()=>true)){const s=smtpElements(nodesOf(v.parse(e))).find((t=>i(attributesOf(t))))
return n.filter((({setting:e,value:n})=>{const{element:i,read:r}=t.h(e)
const[a]=i==="smtp"?[s]:children(s,i)
const o=attributesOf(a)[e]
return typeof o==="string"?n===null||r(o)!==n:n!==null})).map(({setting:t})=>t)}),
smtpElements=(function(t){const e=t.find((t=>"configuration"in t||"smtp"in t))
if(e===undefined||"smtp"in e)return e===undefined?[]:[e]
return nodesOf(e["configuration"]).flatMap((t=>"location"in t&&isOfSite(t)?nodesOf(t["location"]):[t])).flatMap((t=>childrenOf(t,"system.net"))).flatMap((t=>childrenOf(t,"mailSettings"))).filter((t=>"smtp"in t))}),
isOfSite=(function(t){const{path:e}=attributesOf(t)
return e===undefined||e===""||e==="."}),
children=(function(t,e){return childrenOf(t,"smtp").filter((t=>e in t))}),
childrenOf=(function(t,e){return nodesOf(t?.[e])}),
attributesOf=(function(t){const e=t?.[":@"]
return isNode(e)?e:{}}),
nodesOf=(function(t){return Array.isArray(t)?t.filter(isNode):[]}),
isNode=(function(t){return typeof t==="object"&&t!==null});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./web_config.js")
;;const e=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]
const n=["__proto__","constructor","prototype"]
const i={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"}
const s={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'}
const r={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"}
const a=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"})
const o=new Set("!?\\\\/[]$%{}^&*()<>|+")
function validateEntityName$1(t){if(t[0]==="#"){throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${t}"`)}for(const e of t){if(o.has(e)){throw new Error(`[EntityReplacer] Invalid character '${e}' in entity name: "${t}"`)}}return t};const l="external"
const h="base"
const u="all"
;const d=Object.freeze({allow:0,leave:1,remove:2,throw:3})
const c=new Set([9,10,13])
;class EntityDecoder{constructor(t={}){this._limit=t.limit||{}
this._maxTotalExpansions=this._limit.maxTotalExpansions||0
this._maxExpandedLength=this._limit.maxExpandedLength||0
this._postCheck=typeof t.postCheck==="function"?t.postCheck:(t=>t)
this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??l)
this._numericAllowed=t.numericAllowed??true
this._baseMap=mergeEntityMaps(s,t.namedEntities||null)
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
const s=t(e,n)
if(s===a.BLOCK)return false
if(s===a.THROW){throw new Error(`[EntityDecoder] Registration of ${i} entity "&${e};" was rejected by hook`)}return true}setExternalEntities(t){if(t){for(const e of Object.keys(t)){validateEntityName$1(e)}}if(!this._onExternalEntity){this._externalMap=mergeEntityMaps(t)
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
let s=0
let r=0
const a=this._maxTotalExpansions>0
const o=this._maxExpandedLength>0
const u=a||o
while(r<i){if(t.charCodeAt(r)!==38){r++
continue}let e=r+1
while(e<i&&t.charCodeAt(e)!==59&&e-r<=32)e++
if(e>=i||t.charCodeAt(e)!==59){r++
continue}const d=t.slice(r+1,e)
if(d.length===0){r++
continue}let c
let f
if(this._removeSet.has(d)){c=""
if(f===undefined){f=l}}else if(this._leaveSet.has(d)){r++
continue}else if(d.charCodeAt(0)===35){const t=this._resolveNCR(d)
if(t===undefined){r++
continue}c=t
f=h}else{const t=this._resolveName(d)
c=t?.value
f=t?.tier}if(c===undefined){r++
continue}if(r>s)n.push(t.slice(s,r))
n.push(c)
s=e+1
r=s
if(u&&this._tierCounts(f)){if(a){this._totalExpansions++
if(this._totalExpansions>this._maxTotalExpansions){throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: `+`${this._totalExpansions} > ${this._maxTotalExpansions}`)}}if(o){const t=c.length-(d.length+2)
if(t>0){this._expandedLength+=t
if(this._expandedLength>this._maxExpandedLength){throw new Error(`[EntityReplacer] Expanded content length limit exceeded: `+`${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}if(s<i)n.push(t.slice(s))
const d=n.length===0?t:n.join("")
return this._postCheck(d,e)}_tierCounts(t){if(this._limitTiers.has(u))return true
return this._limitTiers.has(t)}_resolveName(t){if(t in this._inputMap)return{value:this._inputMap[t],tier:l}
if(t in this._externalMap)return{value:this._externalMap[t],tier:l}
if(t in this._baseMap)return{value:this._baseMap[t],tier:h}
return undefined}_classifyNCR(t){if(t===0)return this._ncrNullLevel
if(t>=55296&&t<=57343)return d.remove
if(this._ncrXmlVersion===1){if(t>=1&&t<=31&&!c.has(t))return d.remove}return-1}_applyNCRAction(t,e,n){switch(t){case d.allow:return String.fromCodePoint(n)
case d.remove:return""
case d.leave:return undefined
case d.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference `+`&${e}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(n)}}_resolveNCR(t){const e=t.charCodeAt(1)
let n
if(e===120||e===88){n=parseInt(t.slice(2),16)}else{n=parseInt(t.slice(1),10)}if(Number.isNaN(n)||n<0||n>1114111)return undefined
const i=this._classifyNCR(n)
if(!this._numericAllowed&&i<d.remove)return undefined
const s=i===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,i)
return this._applyNCRAction(s,t,n)}}const defaultOnDangerousProperty=t=>{if(e.includes(t)){return"__"+t}return t}
const f={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:(function(t,e){return e}),attributeValueProcessor:(function(t,e){return e}),stopNodes:[],alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(t,e,n){return t},captureMetaData:false,maxNestedTags:100,strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty}
;;const buildOptions=(function(t){const e=Object.assign({},f,t)
const n=[{value:e.attributeNamePrefix,name:"attributeNamePrefix"},{value:e.attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,name:"cdataPropName"},{value:e.commentPropName,name:"commentPropName"}]
for(const{value:t,name:e}of n){if(t){validatePropertyName(t,e)}}if(e.onDangerousProperty===null){e.onDangerousProperty=defaultOnDangerousProperty}e.processEntities=normalizeProcessEntities(e.processEntities,e.htmlEntities)
e.unpairedTagsSet=new Set(e.unpairedTags)
if(e.stopNodes&&Array.isArray(e.stopNodes)){e.stopNodes=e.stopNodes.map((t=>{if(typeof t==="string"&&t.startsWith("*.")){return".."+t.substring(2)}return t}))}return e})
let p
if(typeof Symbol!=="function"){p="@@xmlMetadata"}else{p=Symbol("XML Node Metadata")}class XmlNode{constructor(t){this.tagname=t
this.child=[]
this[":@"]=Object.create(null)}add(t,e){if(t==="__proto__")t="#__proto__"
this.child.push({[t]:e})}addChild(t,e){if(t.tagname==="__proto__")t.tagname="#__proto__"
if(t[":@"]&&Object.keys(t[":@"]).length>0){this.child.push({[t.tagname]:t.child,[":@"]:t[":@"]})}else{this.child.push({[t.tagname]:t.child})}this.addStartIndex(e)}addStartIndex(t){if(t!==undefined){this.child[this.child.length-1][p]={startIndex:t}}}addEndIndex(t){const e=this.child[this.child.length-1]
if(e!==undefined&&e[p]!==undefined&&e[p].endIndex===undefined){e[p].endIndex=t}}static getMetaDataSymbol(){return p}}const g=":A-Za-z_"+"\xc0-\xd6\xd8-\xf6\xf8-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"
const m=g+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u203f-\u2040"
const x=":A-Za-z_"+"\xc0-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"+"\ud800\udc00-\udb7f\udfff"
const E=x+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u0487"+"\u203f-\u2040"
const buildRegexes=((t,e,n="")=>{const i=t.replace(":","")
const s=e.replace(":","")
const r=`[${i}][${s}]*`
return{name:new RegExp(`^[${t}][${e}]*$`,n),ncName:new RegExp(`^${r}$`,n),qName:new RegExp(`^${r}(?::${r})?$`,n),nmToken:new RegExp(`^[${e}]+$`,n),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,n)}})
const y=buildRegexes(g,m)
const N=buildRegexes(x,E,"u")
const w=":A-Za-z_"
const _=w+"\\-\\.\\d"
const b=buildRegexes(w,_)
const getRegexes=(t="1.0",e=false)=>{if(e)return b
return t==="1.1"?N:y}
const qName=(t,{xmlVersion:e="1.0",asciiOnly:n=false}={})=>getRegexes(e,n).qName.test(t)
class DocTypeReader{constructor(t,e){this.suppressValidationErr=!t
this.options=t
this.xmlVersion=e||1}setXmlVersion(t=1){this.xmlVersion=t}readDocType(t,e){const n=Object.create(null)
let i=0
if(t[e+3]==="O"&&t[e+4]==="C"&&t[e+5]==="T"&&t[e+6]==="Y"&&t[e+7]==="P"&&t[e+8]==="E"){e=e+9
let s=1
let r=false,a=false
let o=null
let l=""
for(;e<t.length;e++){if(o!==null){if(t[e]===o)o=null
l+=t[e]
continue}if(!r&&!a&&(t[e]==='"'||t[e]==="'")){o=t[e]
l+=t[e]
continue}if(t[e]==="<"&&!a){if(r&&hasSeq(t,"!ENTITY",e)){e+=7
let s,r;[s,r,e]=this.readEntityExp(t,e+1,this.suppressValidationErr)
if(r.indexOf("&")===-1){if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&i>=this.options.maxEntityCount){throw new Error(`Entity count (${i+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}n[s]=r
i++}}else if(r&&hasSeq(t,"!ELEMENT",e)){e+=8
const{index:n}=this.readElementExp(t,e+1)
e=n}else if(r&&hasSeq(t,"!ATTLIST",e)){e+=8}else if(r&&hasSeq(t,"!NOTATION",e)){e+=9
const{index:n}=this.readNotationExp(t,e+1,this.suppressValidationErr)
e=n}else if(hasSeq(t,"!--",e))a=true
else throw new Error(`Invalid DOCTYPE`)
s++
l=""}else if(t[e]===">"){if(a){if(t[e-1]==="-"&&t[e-2]==="-"){a=false
s--}}else{s--}if(s===0){break}}else if(t[e]==="["){r=true}else{l+=t[e]}}if(o!==null||s!==0){throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(`Invalid Tag instead of DOCTYPE`)}return{entities:n,i:e}}readEntityExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])&&t[e]!=='"'&&t[e]!=="'"){e++}let i=t.substring(n,e)
validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
if(!this.suppressValidationErr){if(t.substring(e,e+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not supported")}else if(t[e]==="%"){throw new Error("Parameter entities are not supported")}}let s="";[e,s]=this.readIdentifierVal(t,e,"entity")
if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&s.length>this.options.maxEntitySize){throw new Error(`Entity "${i}" size (${s.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}e--
return[i,s,e]}readNotationExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
!this.suppressValidationErr&&validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
const s=t.substring(e,e+6).toUpperCase()
if(!this.suppressValidationErr&&s!=="SYSTEM"&&s!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${s}"`)}e+=s.length
e=skipWhitespace(t,e)
let r=null
let a=null
if(s==="PUBLIC"){[e,r]=this.readIdentifierVal(t,e,"publicIdentifier")
e=skipWhitespace(t,e)
if(t[e]==='"'||t[e]==="'"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")}}else if(s==="SYSTEM"){[e,a]=this.readIdentifierVal(t,e,"systemIdentifier")
if(!this.suppressValidationErr&&!a){throw new Error("Missing mandatory system identifier for SYSTEM notation")}}return{notationName:i,publicIdentifier:r,systemIdentifier:a,index:--e}}readIdentifierVal(t,e,n){let i=""
const s=t[e]
if(s!=='"'&&s!=="'"){throw new Error(`Expected quoted string, found "${s}"`)}e++
const r=e
while(e<t.length&&t[e]!==s){e++}i=t.substring(r,e)
if(t[e]!==s){throw new Error(`Unterminated ${n} value`)}e++
return[e,i]}readElementExp(t,e){e=skipWhitespace(t,e)
const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
if(!this.suppressValidationErr&&!qName(i,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid element name: "${i}"`)}e=skipWhitespace(t,e)
let s=""
if(t[e]==="E"&&hasSeq(t,"MPTY",e))e+=4
else if(t[e]==="A"&&hasSeq(t,"NY",e))e+=2
else if(t[e]==="("){e++
const n=e
while(e<t.length&&t[e]!==")"){e++}s=t.substring(n,e)
if(t[e]!==")"){throw new Error("Unterminated content model")}}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${t[e]}"`)}return{elementName:i,contentModel:s.trim(),index:e}}readAttlistExp(t,e){e=skipWhitespace(t,e)
let n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let i=t.substring(n,e)
validateEntityName(i,{xmlVersion:this.xmlVersion})
e=skipWhitespace(t,e)
n=e
while(e<t.length&&!/\s/.test(t[e])){e++}let s=t.substring(n,e)
if(!validateEntityName(s,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid attribute name: "${s}"`)}e=skipWhitespace(t,e)
let r=""
if(t.substring(e,e+8).toUpperCase()==="NOTATION"){r="NOTATION"
e+=8
e=skipWhitespace(t,e)
if(t[e]!=="("){throw new Error(`Expected '(', found "${t[e]}"`)}e++
let n=[]
while(e<t.length&&t[e]!==")"){const i=e
while(e<t.length&&t[e]!=="|"&&t[e]!==")"){e++}let s=t.substring(i,e)
s=s.trim()
if(!validateEntityName(s,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${s}"`)}n.push(s)
if(t[e]==="|"){e++
e=skipWhitespace(t,e)}}if(t[e]!==")"){throw new Error("Unterminated list of notations")}e++
r+=" ("+n.join("|")+")"}else{const n=e
while(e<t.length&&!/\s/.test(t[e])){e++}r+=t.substring(n,e)
const i=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!i.includes(r.toUpperCase())){throw new Error(`Invalid attribute type: "${r}"`)}}e=skipWhitespace(t,e)
let a=""
if(t.substring(e,e+8).toUpperCase()==="#REQUIRED"){a="#REQUIRED"
e+=8}else if(t.substring(e,e+7).toUpperCase()==="#IMPLIED"){a="#IMPLIED"
e+=7}else{[e,a]=this.readIdentifierVal(t,e,"ATTLIST")}return{elementName:i,attributeName:s,attributeType:r,defaultValue:a,index:e}}}const skipWhitespace=(t,e)=>{while(e<t.length&&/\s/.test(t[e])){e++}return e}
function hasSeq(t,e,n){for(let i=0;i<e.length;i++){if(e[i]!==t[n+i+1])return false}return true}function validateEntityName(t,e){if(qName(t,{xmlVersion:e}))return t
else throw new Error(`Invalid entity name ${t}`)}function unused(){throw new Error("A part of fast-xml-parser is called that is not bundled.")};class Expression{constructor(t,e={},n){this.pattern=t
this.separator=e.separator||"."
this.segments=this._parse(t)
this.data=n
this._hasDeepWildcard=this.segments.some((t=>t.type==="deep-wildcard"))
this._hasAttributeCondition=this.segments.some((t=>t.attrName!==undefined))
this._hasPositionSelector=this.segments.some((t=>t.position!==undefined))}_parse(t){const e=[]
let n=0
let i=""
while(n<t.length){if(t[n]===this.separator){if(n+1<t.length&&t[n+1]===this.separator){if(i.trim()){e.push(this._parseSegment(i.trim()))
i=""}e.push({type:"deep-wildcard"})
n+=2}else{if(i.trim()){e.push(this._parseSegment(i.trim()))}i=""
n++}}else{i+=t[n]
n++}}if(i.trim()){e.push(this._parseSegment(i.trim()))}return e}_parseSegment(t){const e={type:"tag"}
let n=null
let i=t
const s=t.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(s){i=s[1]+s[3]
if(s[2]){const t=s[2].slice(1,-1)
if(t){n=t}}}let r=undefined
let a=i
if(i.includes("::")){const e=i.indexOf("::")
r=i.substring(0,e).trim()
a=i.substring(e+2).trim()
if(!r){throw new Error(`Invalid namespace in pattern: ${t}`)}}let o=undefined
let l=null
if(a.includes(":")){const t=a.lastIndexOf(":")
const e=a.substring(0,t).trim()
const n=a.substring(t+1).trim()
const i=["first","last","odd","even"].includes(n)||/^nth\(\d+\)$/.test(n)
if(i){o=e
l=n}else{o=a}}else{o=a}if(!o){throw new Error(`Invalid segment pattern: ${t}`)}e.tag=o
if(r){e.namespace=r}if(n){if(n.includes("=")){const t=n.indexOf("=")
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
const s=this._byDepthAndTag.get(i)
if(s){for(let e=0;e<s.length;e++){if(t.matches(s[e]))return s[e]}}const r=this._wildcardByDepth.get(e)
if(r){for(let e=0;e<r.length;e++){if(t.matches(r[e]))return r[e]}}const a=this._deepByTerminalTag.get(n)
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
if(this.path.length>0){this.path[this.path.length-1].values=undefined}const s=this.path.length
let r=this.siblingStacks[s]
if(!r){r={counts:new Map,total:0}
this.siblingStacks[s]=r}const a=n?`${n}:${t}`:t
const o=r.counts.get(a)||0
const l=r.total
r.counts.set(a,o+1)
r.total++
const h={tag:t,position:l,counter:o}
if(n!==null&&n!==undefined){h.namespace=n}if(e!==null&&e!==undefined){h.values=e}this.path.push(h)
const u=this.path.length
const d=i!==null?i.keep:null
if(d!==null&&d!==undefined&&d.length>0&&e){for(let t=0;t<d.length;t++){const n=d[t]
if(e[n]!==undefined){this._keptAttrs.push({depth:u,name:n,value:e[n]})}}}}pop(){if(this.path.length===0)return undefined
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
let s=false
for(let t=e;t>=0;t--){if(this._matchSegment(i,this.path[t],t===this.path.length-1)){e=t-1
n--
s=true
break}}if(!s){return false}}else{if(!this._matchSegment(i,this.path[e],e===this.path.length-1)){return false}e--
n--}}return n<0}_matchSegment(t,e,n){if(t.tag!=="*"&&t.tag!==e.tag){return false}if(t.namespace!==undefined){if(t.namespace!=="*"&&t.namespace!==e.namespace){return false}}if(t.attrName!==undefined){if(!n){return false}if(!e.values||!(t.attrName in e.values)){return false}if(t.attrValue!==undefined){if(String(e.values[t.attrName])!==String(t.attrValue)){return false}}}if(t.position!==undefined){if(!n){return false}const i=e.counter??0
if(t.position==="first"&&i!==0){return false}else if(t.position==="odd"&&i%2!==1){return false}else if(t.position==="even"&&i%2!==0){return false}else if(t.position==="nth"&&i!==t.positionValue){return false}}return true}matchesAny(t){return t.matchesAny(this)}snapshot(){return{path:this.path.map(t=>({...t})),siblingStacks:this.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t),keptAttrs:this._keptAttrs.map(t=>({...t}))}}restore(t){this._pathStringCache=null
this.path=t.path.map(t=>({...t}))
this.siblingStacks=t.siblingStacks.map(t=>t?{counts:new Map(t.counts),total:t.total}:t)
this._keptAttrs=(t.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}};;class OrderedObjParser{constructor(t,e){this.options=t
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
let n={...s}
if(this.options.entityDecoder){this.entityDecoder=this.options.entityDecoder}else{if(typeof this.options.htmlEntities==="object")n=this.options.htmlEntities
else if(this.options.htmlEntities===true)n={...r,...i}
this.entityDecoder=new EntityDecoder({namedEntities:{...n,...e},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(t,e)=>unused()?a.BLOCK:a.ALLOW})}this.matcher=new Matcher
this.readonlyMatcher=this.matcher.readOnly()
this.isCurrentNodeStopNode=false
this.stopNodeExpressionsSet=new ExpressionSet
const o=this.options.stopNodes
if(o&&o.length>0){for(let t=0;t<o.length;t++){const e=o[t]
if(typeof e==="string"){this.stopNodeExpressionsSet.add(new Expression(e))}else if(e instanceof Expression){this.stopNodeExpressionsSet.add(e)}}this.stopNodeExpressionsSet.seal()}}};;const S=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
;;const parseXml=(function(t){const e=this.options
const n=e.captureMetaData?[]:undefined
t=t.replace(/\r\n?/g,e.captureMetaData?(t,e)=>{if(t.length===2){n.push(e-n.length)}return"\n"}:"\n")
const i=new XmlNode("!xml")
let s=i
let r=""
this.matcher.reset()
this.entityDecoder.reset()
this.entityExpansionCount=0
this.currentExpandedLength=0
this.doctypefound=false
const a=new DocTypeReader(e.processEntities)
const o=t.length
for(let l=0;l<o;l++){const h=t[l]
if(h==="<"){const h=t.charCodeAt(l+1)
if(h===47){const a=findClosingIndex(t,">",l,"Closing Tag is not closed.")
let o=t.substring(l+2,a).trim()
if(e.removeNSPrefix){const t=o.indexOf(":")
if(t!==-1){o=o.substr(t+1)}}o=transformTagName(e.transformTagName,o,"",e).tagName
if(s){r=this.saveTextToParentTag(r,s,this.readonlyMatcher)}const h=this.matcher.getCurrentTag()
if(o&&e.unpairedTagsSet.has(o)){throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`)}if(h&&e.unpairedTagsSet.has(h)){this.matcher.pop()
this.tagsNodeStack.pop()}this.matcher.pop()
this.isCurrentNodeStopNode=false
s=this.tagsNodeStack.pop()||i
if(e.captureMetaData&&s){s.addEndIndex(getOriginalIndex(a+1,n))}r=""
l=a}else if(h===63){let i=readTagExp(t,l,false,"?>")
if(!i)throw new Error("Pi Tag is not closed.")
r=this.saveTextToParentTag(r,s,this.readonlyMatcher)
const o=this.buildAttributesMap(i.tagExp,this.matcher,i.tagName,true)
if(o){const t=o[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(t)||1)
a.setXmlVersion(Number(t)||1)}if(e.ignoreDeclaration&&i.tagName==="?xml"||e.ignorePiTags);else{const t=new XmlNode(i.tagName)
t.add(e.textNodeName,"")
if(i.tagName!==i.tagExp&&i.attrExpPresent&&e.ignoreAttributes!==true){t[":@"]=o}const r=e.captureMetaData?getOriginalIndex(l,n):l
this.addChild(s,t,this.readonlyMatcher,r)
if(e.captureMetaData){s.addEndIndex(getOriginalIndex(i.closeIndex+2,n))}}l=i.closeIndex+1}else if(h===33&&t.charCodeAt(l+2)===45&&t.charCodeAt(l+3)===45){const n=findClosingIndex(t,"--\x3e",l+4,"Comment is not closed.")
if(e.commentPropName){const i=t.substring(l+4,n-2)
r=this.saveTextToParentTag(r,s,this.readonlyMatcher)
s.add(e.commentPropName,[{[e.textNodeName]:i}])}l=n}else if(h===33&&t.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=true
const e=a.readDocType(t,l)
this.entityDecoder.addInputEntities(e.entities)
l=e.i}else if(h===33&&t.charCodeAt(l+2)===91){const n=findClosingIndex(t,"]]>",l,"CDATA is not closed.")-2
const i=t.substring(l+9,n)
r=this.saveTextToParentTag(r,s,this.readonlyMatcher)
let a=this.parseTextData(i,s.tagname,this.readonlyMatcher,true,false,true,true)
if(a==undefined)a=""
if(e.cdataPropName){s.add(e.cdataPropName,[{[e.textNodeName]:i}])}else{s.add(e.textNodeName,a)}l=n+2}else{let a=readTagExp(t,l,e.removeNSPrefix)
if(!a){const e=t.substring(Math.max(0,l-50),Math.min(o,l+50))
throw new Error(`readTagExp returned undefined at position ${l}. Context: "${e}"`)}let h=a.tagName
const u=a.rawTagName
let d=a.tagExp
let c=a.attrExpPresent
let f=a.closeIndex;({tagName:h,tagExp:d}=transformTagName(e.transformTagName,h,d,e))
if(e.strictReservedNames&&(h===e.commentPropName||h===e.cdataPropName||h===e.textNodeName||h===e.attributesGroupName)){throw new Error(`Invalid tag name: ${h}`)}if(s&&r){if(s.tagname!=="!xml"){r=this.saveTextToParentTag(r,s,this.readonlyMatcher,false)}}const p=s
if(p&&e.unpairedTagsSet.has(p.tagname)){s=this.tagsNodeStack.pop()
this.matcher.pop()}let g=false
if(d.length>0&&d.lastIndexOf("/")===d.length-1){g=true
if(h[h.length-1]==="/"){h=h.substr(0,h.length-1)
d=h}else{d=d.substr(0,d.length-1)}c=h!==d}let m=null
let x=undefined
x=extractNamespace(u)
if(h!==i.tagname){this.matcher.push(h,{},x)}if(h!==d&&c){m=this.buildAttributesMap(d,this.matcher,h)
if(m){extractRawAttributes(m,e)}}if(h!==i.tagname){this.isCurrentNodeStopNode=this.isItStopNode()}const E=e.captureMetaData?getOriginalIndex(l,n):l
if(this.isCurrentNodeStopNode){let i=""
if(g){l=a.closeIndex}else if(e.unpairedTagsSet.has(h)){l=a.closeIndex}else{const e=this.readStopNodeData(t,u,f+1)
if(!e)throw new Error(`Unexpected end of ${u}`)
l=e.i
i=e.tagContent}const r=new XmlNode(h)
if(m){r[":@"]=m}r.add(e.textNodeName,i)
this.matcher.pop()
this.isCurrentNodeStopNode=false
this.addChild(s,r,this.readonlyMatcher,E)
if(e.captureMetaData){s.addEndIndex(getOriginalIndex(l+1,n))}}else{if(g){({tagName:h,tagExp:d}=transformTagName(e.transformTagName,h,d,e))
const t=new XmlNode(h)
if(m){t[":@"]=m}this.addChild(s,t,this.readonlyMatcher,E)
if(e.captureMetaData){s.addEndIndex(getOriginalIndex(f+1,n))}this.matcher.pop()
this.isCurrentNodeStopNode=false}else if(e.unpairedTagsSet.has(h)){const t=new XmlNode(h)
if(m){t[":@"]=m}this.addChild(s,t,this.readonlyMatcher,E)
if(e.captureMetaData){s.addEndIndex(getOriginalIndex(a.closeIndex+1,n))}this.matcher.pop()
this.isCurrentNodeStopNode=false
l=a.closeIndex
continue}else{const t=new XmlNode(h)
if(this.tagsNodeStack.length>e.maxNestedTags){throw new Error("Maximum nested tags exceeded")}this.tagsNodeStack.push(s)
if(m){t[":@"]=m}this.addChild(s,t,this.readonlyMatcher,E)
s=t}r=""
l=f}}}else{r+=t[l]}}return i.child})
function getOriginalIndex(t,e){let n=0
let i=e.length
while(n<i){const s=Math.floor((n+i)/2)
if(e[s]<t)n=s+1
else i=s}return t+n};;;;;;;;;;;;const T=XmlNode.getMetaDataSymbol()
function stripAttributePrefix(t,e){if(!t||typeof t!=="object")return{}
if(!e)return t
const n={}
for(const i in t){if(i.startsWith(e)){const s=i.substring(e.length)
n[s]=t[i]}else{n[i]=t[i]}}return n}function prettify(t,e,n,i){return compress(t,e,n,i)}function compress(t,e,n,i){let s
const r={}
for(let a=0;a<t.length;a++){const o=t[a]
const l=propName(o)
if(l!==undefined&&l!==e.textNodeName){const t=stripAttributePrefix(o[":@"]||{},e.attributeNamePrefix)
n.push(l,t)}if(l===e.textNodeName){if(s===undefined)s=o[l]
else s+=""+o[l]}else if(l===undefined){continue}else if(o[l]){let t=compress(o[l],e,n,i)
const s=isLeafTag(t,e)
if(Object.keys(t).length===0&&e.alwaysCreateTextNode){t[e.textNodeName]=""}if(o[":@"]){assignAttributes(t,o[":@"],i,e)}else if(Object.keys(t).length===1&&t[e.textNodeName]!==undefined&&!e.alwaysCreateTextNode){t=t[e.textNodeName]}else if(Object.keys(t).length===0){if(e.alwaysCreateTextNode)t[e.textNodeName]=""
else t=""}if(o[T]!==undefined&&typeof t==="object"&&t!==null){t[T]=o[T]}if(r[l]!==undefined&&Object.prototype.hasOwnProperty.call(r,l)){if(!Array.isArray(r[l])){r[l]=[r[l]]}r[l].push(t)}else{const n=e.jPath?i.toString():i
if(e.isArray(l,n,s)){r[l]=[t]}else{r[l]=t}}if(l!==undefined&&l!==e.textNodeName){n.pop()}}}if(typeof s==="string"){if(s.length>0)r[e.textNodeName]=s}else if(s!==undefined)r[e.textNodeName]=s
return r}function propName(t){const e=Object.keys(t)
for(let t=0;t<e.length;t++){const n=e[t]
if(n!==":@")return n}}function assignAttributes(t,e,n,i){if(e){const s=Object.keys(e)
const r=s.length
for(let a=0;a<r;a++){const r=s[a]
const o=r.startsWith(i.attributeNamePrefix)?r.substring(i.attributeNamePrefix.length):r
const l=i.jPath?n.toString()+"."+o:n
if(i.isArray(r,l,true,true)){t[r]=[e[r]]}else{t[r]=e[r]}}}}function isLeafTag(t,e){const{textNodeName:n}=e
const i=Object.keys(t).length
if(i===0){return true}if(i===1&&(t[n]||typeof t[n]==="boolean"||t[n]===0)){return true}return false}class XMLParser{constructor(t){this.externalEntities={}
this.options=buildOptions(t)}parse(t,e){if(typeof t!=="string"&&t.toString){if(t instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(t))){t=new TextDecoder("utf-8",{ignoreBOM:true}).decode(t)}else{t=t.toString()}}else if(typeof t!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(e){if(e===true)e={}
const t=unused()
if(t!==true){throw Error(`${t.err.msg}:${t.err.line}:${t.err.col}`)}}const n=new OrderedObjParser(this.options,this.externalEntities)
const i=n.parseXml(t)
if(this.options.preserveOrder||i===undefined)return i
else return prettify(i,this.options,n.matcher,n.readonlyMatcher)}addEntity(t,e){if(e.indexOf("&")!==-1){throw new Error("Entity value can't have '&'")}else if(t.indexOf("&")!==-1||t.indexOf(";")!==-1){throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(e==="&"){throw new Error("An entity with value '&' is not permitted")}else{this.externalEntities[t]=e}}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}const A=new Set(["configuration","location","system.net","mailSettings",...t.a])
const C="other"
const v=new XMLParser({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true,jPath:false,transformTagName:passedOrOther,stopNodes:[`..${C}`],updateTag:(t=>t!==C)})
;;;;;;;;;exports.readBack=readBack

