"use strict"
var getAllMatches=(function(n,s){const h=[]
let l=s.exec(n)
for(;l;){const p=[]
p.startIndex=s.lastIndex-l[0].length
const d=l.length
for(let n=0;n<d;n++)p.push(l[n])
h.push(p),l=s.exec(n)}return h}),
isExist=(function(n){return void 0!==n}),
i$2=(function(...n){const s=Object.create(null)
for(const h of n)if(h)for(const n of Object.keys(h)){const l=h[n]
if("string"==typeof l)s[n]=l
else if(l&&"object"==typeof l&&void 0!==l.val){const h=l.val
"string"==typeof h&&(s[n]=h)}}return s}),
n$1=(function(n,l){if("string"!=typeof n)return
const p=n.toLowerCase()
if(s.some((n=>p===n.toLowerCase())))throw new Error(`[SECURITY] Invalid ${l}: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)
if(h.some((n=>p===n.toLowerCase())))throw new Error(`[SECURITY] Invalid ${l}: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)}),
s$1=(function(n){return"boolean"==typeof n?{enabled:n,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:"object"==typeof n&&null!==n?{enabled:!1!==n.enabled,maxEntitySize:Math.max(1,n.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,n.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,n.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,n.maxExpandedLength??1e5),maxEntityCount:Math.max(1,n.maxEntityCount??1e3),allowedTags:n.allowedTags??null,tagFilter:n.tagFilter??null,appliesTo:n.appliesTo??"all"}:s$1(!0)}),
t=(function(n){return"function"==typeof n?n:Array.isArray(n)?s=>{for(const h of n){if("string"==typeof h&&s===h)return!0
if(h instanceof RegExp&&h.test(s))return!0}}:(()=>!1)}),
E=(function(n,s){if(!n)return{}
const h=s.attributesGroupName?n[s.attributesGroupName]:n
if(!h)return{}
const l={}
for(const n in h)n.startsWith(s.attributeNamePrefix)?l[n.substring(s.attributeNamePrefix.length)]=h[n]:l[n]=h[n]
return l}),
b=(function(n){if(!n||"string"!=typeof n)return
const s=n.indexOf(":")
if(-1!==s&&s>0){const h=n.substring(0,s)
if("xmlns"!==h)return h}}),
T=(function(n,s,h,l,p,d,u){const m=this.options
if(void 0!==n&&(m.trimValues&&!l&&(n=n.trim()),n.length>0)){u||(n=this.replaceEntitiesValue(n,s,h))
const l=m.jPath?h.toString():h,f=m.tagValueProcessor(s,n,l,p,d)
return null==f?n:typeof f!=typeof n||f!==n?f:m.trimValues||n.trim()===n?k(n,m.parseTagValue,m.numberParseOptions):n}}),
y=(function(n){if(this.options.removeNSPrefix){const s=n.split(":"),h="/"===n.charAt(0)?"/":""
if("xmlns"===s[0])return""
2===s.length&&(n=h+s[1])}return n}),
C=(function(n){return void 0!==n[3]?n[3]:n[4]}),
w=(function(n,s,h,l=!1){const p=this.options
if(!0===l||!0!==p.ignoreAttributes&&"string"==typeof n){const l=getAllMatches(n,Y),d=l.length,u={},m=new Array(d)
let f=!1
const g={}
for(let n=0;n<d;n++){const s=this.resolveNameSpace(l[n][1]),d=C(l[n])
if(s.length&&void 0!==d){let l=d
p.trimValues&&(l=l.trim()),l=this.replaceEntitiesValue(l,h,this.readonlyMatcher),m[n]=l,g[s]=l,f=!0}}f&&"object"==typeof s&&s.updateCurrent&&s.updateCurrent(g)
const x=p.jPath?s.toString():this.readonlyMatcher
let _=!1
for(let n=0;n<d;n++){const s=this.resolveNameSpace(l[n][1])
if(this.ignoreAttributesFn(s,x))continue
let h=p.attributeNamePrefix+s
if(s.length)if(p.transformAttributeName&&(h=p.transformAttributeName(h)),h=G(h,p),void 0!==C(l[n])){const l=m[n],d=p.attributeValueProcessor(s,l,x)
u[h]=null==d?l:typeof d!=typeof l||d!==l?d:k(l,p.parseAttributeValue,p.numberParseOptions),_=!0}else p.allowBooleanAttributes&&(u[h]=!0,_=!0)}if(!_)return
if(p.attributesGroupName&&!p.preserveOrder){const n={}
return n[p.attributesGroupName]=u,n}return u}}),
M=(function(n,s,h,l){this.options.captureMetaData||(l=void 0)
const p=this.options.jPath?h.toString():h,d=this.options.updateTag(s.tagname,p,s[":@"])
!1===d||("string"==typeof d?(s.tagname=d,n.addChild(s,l)):n.addChild(s,l))}),
D=(function(n,s,h){const l=this.options.processEntities
if(!l||!l.enabled)return n
if(l.allowedTags){const p=this.options.jPath?h.toString():h
if(!(Array.isArray(l.allowedTags)?l.allowedTags.includes(s):l.allowedTags(s,p)))return n}if(l.tagFilter){const p=this.options.jPath?h.toString():h
if(!l.tagFilter(s,p))return n}return this.entityDecoder.decode(n)}),
v=(function(n,s,h,l){return n&&(void 0===l&&(l=0===s.child.length),void 0!==(n=this.parseTextData(n,s.tagname,h,!1,!!s[":@"]&&0!==Object.keys(s[":@"]).length,l))&&""!==n&&s.add(this.options.textNodeName,n),n=""),n}),
I=(function(){return 0!==this.stopNodeExpressionsSet.size&&this.matcher.matchesAny(this.stopNodeExpressionsSet)}),
O=(function(n,s,h,l){const p=n.indexOf(s,h)
if(-1===p)throw new Error(l)
return p+s.length-1}),
j=(function(n,s,h,l){const p=n.indexOf(s,h)
if(-1===p)throw new Error(l)
return p}),
V=(function(n,s,h,l=">"){const p=(function(n,s,h=">"){const l=n.length,p=h.charCodeAt(0),d=h.length>1?h.charCodeAt(1):-1
let u="",m=s
for(let h=s;h<l;h++){const s=n.charCodeAt(h)
if(34===s||39===s){if(h=n.indexOf(n[h],h+1),-1===h)return}else if(s===p){if(-1===d)return u+=n.substring(m,h),{data:u,index:h}
if(n.charCodeAt(h+1)===d)return u+=n.substring(m,h),{data:u,index:h}}else 9===s&&(u+=n.substring(m,h)+" ",m=h+1)}})(n,s+1,l)
if(!p)return
let d=p.data
const u=p.index,m=d.search(/\s/)
let f=d,g=!0;-1!==m&&(f=d.substring(0,m),d=d.substring(m+1).trimStart())
const x=f
if(h){const n=f.indexOf(":");-1!==n&&(f=f.substr(n+1),g=f!==p.data.substr(n+1))}return{tagName:f,tagExp:d,closeIndex:u,attrExpPresent:g,rawTagName:x}}),
L=(function(n,s,h){const l=h
let p=1,d=!1,u=-1
const m=n.length
for(;h<m;h++)if("<"===n[h]){const m=n.charCodeAt(h+1)
if(47===m){const d=j(n,">",h,`${s} is not closed`)
if(n.substring(h+2,d).trim()===s&&(p--,0===p))return{tagContent:n.substring(l,h),i:d}
h=d}else if(63===m)h=O(n,"?>",h+1,"StopNode is not closed.")
else if(33===m&&45===n.charCodeAt(h+2)&&45===n.charCodeAt(h+3))h=O(n,"--\x3e",h+3,"StopNode is not closed.")
else if(33===m&&91===n.charCodeAt(h+2))h=O(n,"]]>",h,"StopNode is not closed.")-2
else{const l=d?void 0:V(n,h,!1)
if(l)l.tagName===s&&"/"!==l.tagExp[l.tagExp.length-1]&&p++,h=l.closeIndex
else{if(d=!0,u<h&&(u=n.indexOf(">",h),-1===u))return
const l=n.indexOf("<",h+1)
if(-1===l||l>u){const l=n.substring(h+1,u),d=l.search(/\s/);(-1===d?l:l.substring(0,d))===s&&"/"!==l[l.length-1]&&p++,h=u}}}}}),
k=(function(n,s){if(s&&"string"==typeof n){const s=n.trim()
return"true"===s||"false"!==s&&a()}return isExist(n)?n:""}),
$=(function(n,s,h,l){if(n){const l=n(s)
h===s&&(h=l),s=l}return{tagName:s=G(s,l),tagExp:h}}),
G=(function(n,l){if(h.includes(n))throw new Error(`[SECURITY] Invalid name: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)
return s.includes(n)?l.onDangerousProperty(n):n}),
smtpElements=(function(n){const s=n.find((n=>"configuration"in n||"smtp"in n))
return void 0===s||"smtp"in s?void 0===s?[]:[s]:nodesOf(s.configuration).flatMap((n=>"location"in n&&isOfSite(n)?nodesOf(n.location):[n])).flatMap((n=>childrenOf(n,"system.net"))).flatMap((n=>childrenOf(n,"mailSettings"))).filter((n=>"smtp"in n))}),
isOfSite=(function(n){const{path:s}=attributesOf(n)
return void 0===s||""===s||"."===s}),
children=(function(n,s){return childrenOf(n,"smtp").filter((n=>s in n))}),
childrenOf=(function(n,s){return nodesOf(n?.[s])}),
attributesOf=(function(n){const s=n?.[":@"]
return isNode(s)?s:{}}),
nodesOf=(function(n){return Array.isArray(n)?n.filter(isNode):[]}),
isNode=(function(n){return"object"==typeof n&&null!==n});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const n=require("./web_config.js")
;;const s=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],h=["__proto__","constructor","prototype"],l={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"},p={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},d={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"},u=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),m=new Set("!?\\\\/[]$%{}^&*()<>|+")
function n$2(n){if("#"===n[0])throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${n}"`)
for(const s of n)if(m.has(s))throw new Error(`[EntityReplacer] Invalid character '${s}' in entity name: "${n}"`)
return n};const f="external",g="base",x=Object.freeze({allow:0,leave:1,remove:2,throw:3}),_=new Set([9,10,13])
class EntityDecoder{constructor(n={}){var s
this._limit=n.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck="function"==typeof n.postCheck?n.postCheck:(n=>n),this._limitTiers=(s=this._limit.applyLimitsTo??f)&&s!==f?"all"===s?new Set(["all"]):s===g?new Set([g]):Array.isArray(s)?new Set(s):new Set([f]):new Set([f]),this._numericAllowed=n.numericAllowed??!0,this._baseMap=i$2(p,n.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(n.remove&&Array.isArray(n.remove)?n.remove:[]),this._leaveSet=new Set(n.leave&&Array.isArray(n.leave)?n.leave:[])
const h=(function(n){if(!n)return{xmlVersion:1,onLevel:x.allow,nullLevel:x.remove}
const s=1.1===n.xmlVersion?1.1:1,h=x[n.onNCR]??x.allow,l=x[n.nullNCR]??x.remove
return{xmlVersion:s,onLevel:h,nullLevel:Math.max(l,x.remove)}})(n.ncr)
this._ncrXmlVersion=h.xmlVersion,this._ncrOnLevel=h.onLevel,this._ncrNullLevel=h.nullLevel,this._onExternalEntity="function"==typeof n.onExternalEntity?n.onExternalEntity:null,this._onInputEntity="function"==typeof n.onInputEntity?n.onInputEntity:null}_applyRegistrationHook(n,s,h,l){if(!n)return!0
const p=n(s,h)
if(p===u.BLOCK)return!1
if(p===u.THROW)throw new Error(`[EntityDecoder] Registration of ${l} entity "&${s};" was rejected by hook`)
return!0}setExternalEntities(n){if(n)for(const s of Object.keys(n))n$2(s)
if(!this._onExternalEntity)return void(this._externalMap=i$2(n))
const s=i$2(n),h=Object.create(null)
for(const[n,l]of Object.entries(s))this._applyRegistrationHook(this._onExternalEntity,n,l,"external")&&(h[n]=l)
this._externalMap=h}addExternalEntity(n,s){n$2(n),"string"==typeof s&&-1===s.indexOf("&")&&this._applyRegistrationHook(this._onExternalEntity,n,s,"external")&&(this._externalMap[n]=s)}addInputEntities(n){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity)return void(this._inputMap=i$2(n))
const s=i$2(n),h=Object.create(null)
for(const[n,l]of Object.entries(s))this._applyRegistrationHook(this._onInputEntity,n,l,"input")&&(h[n]=l)
this._inputMap=h}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(n){this._ncrXmlVersion=1.1===n?1.1:1}decode(n){if("string"!=typeof n||0===n.length)return n
if(-1===n.indexOf("&"))return n
const s=n,h=[],l=n.length
let p=0,d=0
const u=this._maxTotalExpansions>0,m=this._maxExpandedLength>0,x=u||m
for(;d<l;){if(38!==n.charCodeAt(d)){d++
continue}let s=d+1
for(;s<l&&59!==n.charCodeAt(s)&&s-d<=32;)s++
if(s>=l||59!==n.charCodeAt(s)){d++
continue}const _=n.slice(d+1,s)
if(0===_.length){d++
continue}let N,S
if(this._removeSet.has(_))N="",void 0===S&&(S=f)
else{if(this._leaveSet.has(_)){d++
continue}if(35===_.charCodeAt(0)){const n=this._resolveNCR(_)
if(void 0===n){d++
continue}N=n,S=g}else{const n=this._resolveName(_)
N=n?.value,S=n?.tier}}if(void 0!==N){if(d>p&&h.push(n.slice(p,d)),h.push(N),p=s+1,d=p,x&&this._tierCounts(S)){if(u&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)
if(m){const n=N.length-(_.length+2)
if(n>0&&(this._expandedLength+=n,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}else d++}p<l&&h.push(n.slice(p))
const _=0===h.length?n:h.join("")
return this._postCheck(_,s)}_tierCounts(n){return!!this._limitTiers.has("all")||this._limitTiers.has(n)}_resolveName(n){return n in this._inputMap?{value:this._inputMap[n],tier:f}:n in this._externalMap?{value:this._externalMap[n],tier:f}:n in this._baseMap?{value:this._baseMap[n],tier:g}:void 0}_classifyNCR(n){return 0===n?this._ncrNullLevel:n>=55296&&n<=57343||1===this._ncrXmlVersion&&n>=1&&n<=31&&!_.has(n)?x.remove:-1}_applyNCRAction(n,s,h){switch(n){case x.allow:return String.fromCodePoint(h)
case x.remove:return""
case x.leave:return
case x.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${s}; (U+${h.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(h)}}_resolveNCR(n){const s=n.charCodeAt(1)
let h
if(h=120===s||88===s?parseInt(n.slice(2),16):parseInt(n.slice(1),10),Number.isNaN(h)||h<0||h>1114111)return
const l=this._classifyNCR(h)
if(!this._numericAllowed&&l<x.remove)return
const p=-1===l?this._ncrOnLevel:Math.max(this._ncrOnLevel,l)
return this._applyNCRAction(p,n,h)}}const r$2=n=>s.includes(n)?"__"+n:n,N={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:(function(n,s){return s}),attributeValueProcessor:(function(n,s){return s}),stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(n){return n},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:r$2}
;;const buildOptions=(function(n){const s=Object.assign({},N,n),h=[{value:s.attributeNamePrefix,name:"attributeNamePrefix"},{value:s.attributesGroupName,name:"attributesGroupName"},{value:s.textNodeName,name:"textNodeName"},{value:s.cdataPropName,name:"cdataPropName"},{value:s.commentPropName,name:"commentPropName"}]
for(const{value:n,name:s}of h)n&&n$1(n,s)
return null===s.onDangerousProperty&&(s.onDangerousProperty=r$2),s.processEntities=s$1(s.processEntities,s.htmlEntities),s.unpairedTagsSet=new Set(s.unpairedTags),s.stopNodes&&Array.isArray(s.stopNodes)&&(s.stopNodes=s.stopNodes.map((n=>"string"==typeof n&&n.startsWith("*.")?".."+n.substring(2):n))),s})
let S
S="function"!=typeof Symbol?"@@xmlMetadata":Symbol("XML Node Metadata")
class XmlNode{constructor(n){this.tagname=n,this.child=[],this[":@"]=Object.create(null)}add(n,s){"__proto__"===n&&(n="#__proto__"),this.child.push({[n]:s})}addChild(n,s){"__proto__"===n.tagname&&(n.tagname="#__proto__"),n[":@"]&&Object.keys(n[":@"]).length>0?this.child.push({[n.tagname]:n.child,":@":n[":@"]}):this.child.push({[n.tagname]:n.child}),this.addStartIndex(s)}addStartIndex(n){void 0!==n&&(this.child[this.child.length-1][S]={startIndex:n})}addEndIndex(n){const s=this.child[this.child.length-1]
void 0!==s&&void 0!==s[S]&&void 0===s[S].endIndex&&(s[S].endIndex=n)}static getMetaDataSymbol(){return S}}const R=":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd",B=":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff",U=B+"\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040",o=((n,s,h="")=>{const l=`[${n.replace(":","")}][${s.replace(":","")}]*`
return{name:new RegExp(`^[${n}][${s}]*$`,h),ncName:new RegExp(`^${l}$`,h),qName:new RegExp(`^${l}(?::${l})?$`,h),nmToken:new RegExp(`^[${s}]+$`,h),nmTokens:new RegExp(`^[${s}]+(?:\\s+[${s}]+)*$`,h)}}),W=o(R,R+"\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"),X=o(B,U,"u"),z=o(":A-Za-z_",":A-Za-z_\\-\\.\\d"),c=(n="1.0",s=!1)=>s?z:"1.1"===n?X:W,qName=(n,{xmlVersion:s="1.0",asciiOnly:h=!1}={})=>c(s,h).qName.test(n)
class DocTypeReader{constructor(n,s){this.suppressValidationErr=!n,this.options=n,this.xmlVersion=s||1}setXmlVersion(n=1){this.xmlVersion=n}readDocType(n,s){const h=Object.create(null)
let l=0
if("O"!==n[s+3]||"C"!==n[s+4]||"T"!==n[s+5]||"Y"!==n[s+6]||"P"!==n[s+7]||"E"!==n[s+8])throw new Error("Invalid Tag instead of DOCTYPE")
{s+=9
let p=1,d=!1,u=!1,m=null,f=""
for(;s<n.length;s++)if(null===m)if(d||u||'"'!==n[s]&&"'"!==n[s])if("<"!==n[s]||u)if(">"===n[s]){if(u?"-"===n[s-1]&&"-"===n[s-2]&&(u=!1,p--):p--,0===p)break}else"["===n[s]?d=!0:f+=n[s]
else{if(d&&r(n,"!ENTITY",s)){let p,d
if(s+=7,[p,d,s]=this.readEntityExp(n,s+1,this.suppressValidationErr),-1===d.indexOf("&")){if(!1!==this.options.enabled&&null!=this.options.maxEntityCount&&l>=this.options.maxEntityCount)throw new Error(`Entity count (${l+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)
h[p]=d,l++}}else if(d&&r(n,"!ELEMENT",s)){s+=8
const{index:h}=this.readElementExp(n,s+1)
s=h}else if(d&&r(n,"!ATTLIST",s))s+=8
else if(d&&r(n,"!NOTATION",s)){s+=9
const{index:h}=this.readNotationExp(n,s+1,this.suppressValidationErr)
s=h}else{if(!r(n,"!--",s))throw new Error("Invalid DOCTYPE")
u=!0}p++,f=""}else m=n[s],f+=n[s]
else n[s]===m&&(m=null),f+=n[s]
if(null!==m||0!==p)throw new Error("Unclosed DOCTYPE")}return{entities:h,i:s}}readEntityExp(n,s){const h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s])&&'"'!==n[s]&&"'"!==n[s];)s++
let l=n.substring(h,s)
if(i(l,{xmlVersion:this.xmlVersion}),s=e(n,s),!this.suppressValidationErr){if("SYSTEM"===n.substring(s,s+6).toUpperCase())throw new Error("External entities are not supported")
if("%"===n[s])throw new Error("Parameter entities are not supported")}let p=""
if([s,p]=this.readIdentifierVal(n,s,"entity"),!1!==this.options.enabled&&null!=this.options.maxEntitySize&&p.length>this.options.maxEntitySize)throw new Error(`Entity "${l}" size (${p.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)
return[l,p,--s]}readNotationExp(n,s){const h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s]);)s++
let l=n.substring(h,s)
!this.suppressValidationErr&&i(l,{xmlVersion:this.xmlVersion}),s=e(n,s)
const p=n.substring(s,s+6).toUpperCase()
if(!this.suppressValidationErr&&"SYSTEM"!==p&&"PUBLIC"!==p)throw new Error(`Expected SYSTEM or PUBLIC, found "${p}"`)
s+=p.length,s=e(n,s)
let d=null,u=null
if("PUBLIC"===p)[s,d]=this.readIdentifierVal(n,s,"publicIdentifier"),'"'!==n[s=e(n,s)]&&"'"!==n[s]||([s,u]=this.readIdentifierVal(n,s,"systemIdentifier"))
else if("SYSTEM"===p&&([s,u]=this.readIdentifierVal(n,s,"systemIdentifier"),!this.suppressValidationErr&&!u))throw new Error("Missing mandatory system identifier for SYSTEM notation")
return{notationName:l,publicIdentifier:d,systemIdentifier:u,index:--s}}readIdentifierVal(n,s,h){let l=""
const p=n[s]
if('"'!==p&&"'"!==p)throw new Error(`Expected quoted string, found "${p}"`)
const d=++s
for(;s<n.length&&n[s]!==p;)s++
if(l=n.substring(d,s),n[s]!==p)throw new Error(`Unterminated ${h} value`)
return[++s,l]}readElementExp(n,s){const h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s]);)s++
let l=n.substring(h,s)
if(!this.suppressValidationErr&&!qName(l,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${l}"`)
let p=""
if("E"===n[s=e(n,s)]&&r(n,"MPTY",s))s+=4
else if("A"===n[s]&&r(n,"NY",s))s+=2
else if("("===n[s]){const h=++s
for(;s<n.length&&")"!==n[s];)s++
if(p=n.substring(h,s),")"!==n[s])throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${n[s]}"`)
return{elementName:l,contentModel:p.trim(),index:s}}readAttlistExp(n,s){let h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s]);)s++
let l=n.substring(h,s)
for(i(l,{xmlVersion:this.xmlVersion}),h=s=e(n,s);s<n.length&&!/\s/.test(n[s]);)s++
let p=n.substring(h,s)
if(!i(p,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${p}"`)
s=e(n,s)
let d=""
if("NOTATION"===n.substring(s,s+8).toUpperCase()){if(d="NOTATION","("!==n[s=e(n,s+=8)])throw new Error(`Expected '(', found "${n[s]}"`)
s++
let h=[]
for(;s<n.length&&")"!==n[s];){const l=s
for(;s<n.length&&"|"!==n[s]&&")"!==n[s];)s++
let p=n.substring(l,s)
if(p=p.trim(),!i(p,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${p}"`)
h.push(p),"|"===n[s]&&(s++,s=e(n,s))}if(")"!==n[s])throw new Error("Unterminated list of notations")
s++,d+=" ("+h.join("|")+")"}else{const h=s
for(;s<n.length&&!/\s/.test(n[s]);)s++
d+=n.substring(h,s)
const l=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!l.includes(d.toUpperCase()))throw new Error(`Invalid attribute type: "${d}"`)}s=e(n,s)
let u=""
return"#REQUIRED"===n.substring(s,s+8).toUpperCase()?(u="#REQUIRED",s+=8):"#IMPLIED"===n.substring(s,s+7).toUpperCase()?(u="#IMPLIED",s+=7):[s,u]=this.readIdentifierVal(n,s,"ATTLIST"),{elementName:l,attributeName:p,attributeType:d,defaultValue:u,index:s}}}const e=(n,s)=>{for(;s<n.length&&/\s/.test(n[s]);)s++
return s}
function r(n,s,h){for(let l=0;l<s.length;l++)if(s[l]!==n[h+l+1])return!1
return!0}function i(n,s){if(qName(n,{xmlVersion:s}))return n
throw new Error(`Invalid entity name ${n}`)}function a(){throw new Error("A part of a package is called that is not bundled.")};class Expression{constructor(n,s={},h){this.pattern=n,this.separator=s.separator||".",this.segments=this._parse(n),this.data=h,this._hasDeepWildcard=this.segments.some((n=>"deep-wildcard"===n.type)),this._hasAttributeCondition=this.segments.some((n=>void 0!==n.attrName)),this._hasPositionSelector=this.segments.some((n=>void 0!==n.position))}_parse(n){const s=[]
let h=0,l=""
for(;h<n.length;)n[h]===this.separator?h+1<n.length&&n[h+1]===this.separator?(l.trim()&&(s.push(this._parseSegment(l.trim())),l=""),s.push({type:"deep-wildcard"}),h+=2):(l.trim()&&s.push(this._parseSegment(l.trim())),l="",h++):(l+=n[h],h++)
return l.trim()&&s.push(this._parseSegment(l.trim())),s}_parseSegment(n){const s={type:"tag"}
let h=null,l=n
const p=n.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(p&&(l=p[1]+p[3],p[2])){const n=p[2].slice(1,-1)
n&&(h=n)}let d,u,m=l
if(l.includes("::")){const s=l.indexOf("::")
if(d=l.substring(0,s).trim(),m=l.substring(s+2).trim(),!d)throw new Error(`Invalid namespace in pattern: ${n}`)}let f=null
if(m.includes(":")){const n=m.lastIndexOf(":"),s=m.substring(0,n).trim(),h=m.substring(n+1).trim();["first","last","odd","even"].includes(h)||/^nth\(\d+\)$/.test(h)?(u=s,f=h):u=m}else u=m
if(!u)throw new Error(`Invalid segment pattern: ${n}`)
if(s.tag=u,d&&(s.namespace=d),h)if(h.includes("=")){const n=h.indexOf("=")
s.attrName=h.substring(0,n).trim(),s.attrValue=h.substring(n+1).trim()}else s.attrName=h.trim()
if(f){const n=f.match(/^nth\((\d+)\)$/)
n?(s.position="nth",s.positionValue=parseInt(n[1],10)):s.position=f}return s}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}class ExpressionSet{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(n){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")
if(this._patterns.has(n.pattern))return this
if(this._patterns.add(n.pattern),n.hasDeepWildcard()){const s=n.segments[n.segments.length-1]
if(s&&"deep-wildcard"!==s.type&&"*"!==s.tag){const h=s.tag
this._deepByTerminalTag.has(h)||this._deepByTerminalTag.set(h,[]),this._deepByTerminalTag.get(h).push(n)}else this._deepWildcards.push(n)
return this}const s=n.length,h=n.segments[n.segments.length-1],l=h?.tag
if(l&&"*"!==l){const h=`${s}:${l}`
this._byDepthAndTag.has(h)||this._byDepthAndTag.set(h,[]),this._byDepthAndTag.get(h).push(n)}else this._wildcardByDepth.has(s)||this._wildcardByDepth.set(s,[]),this._wildcardByDepth.get(s).push(n)
return this}addAll(n){for(const s of n)this.add(s)
return this}has(n){return this._patterns.has(n.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(n){return null!==this.findMatch(n)}findMatch(n){const s=n.getDepth(),h=n.getCurrentTag(),l=`${s}:${h}`,p=this._byDepthAndTag.get(l)
if(p)for(let s=0;s<p.length;s++)if(n.matches(p[s]))return p[s]
const d=this._wildcardByDepth.get(s)
if(d)for(let s=0;s<d.length;s++)if(n.matches(d[s]))return d[s]
const u=this._deepByTerminalTag.get(h)
if(u)for(let s=0;s<u.length;s++)if(n.matches(u[s]))return u[s]
for(let s=0;s<this._deepWildcards.length;s++)if(n.matches(this._deepWildcards[s]))return this._deepWildcards[s]
return null}}class MatcherView{constructor(n){this._matcher=n}get separator(){return this._matcher.separator}getCurrentTag(){const n=this._matcher.path
return n.length>0?n[n.length-1].tag:void 0}getCurrentNamespace(){const n=this._matcher.path
return n.length>0?n[n.length-1].namespace:void 0}getAttrValue(n){const s=this._matcher.path
if(0!==s.length)return s[s.length-1].values?.[n]}hasAttr(n){const s=this._matcher.path
if(0===s.length)return!1
const h=s[s.length-1]
return void 0!==h.values&&n in h.values}getAnyParentAttr(n){return this._matcher.getAnyParentAttr(n)}hasAnyParentAttr(n){return this._matcher.hasAnyParentAttr(n)}getPosition(){const n=this._matcher.path
return 0===n.length?-1:n[n.length-1].position??0}getCounter(){const n=this._matcher.path
return 0===n.length?-1:n[n.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(n,s=!0){return this._matcher.toString(n,s)}toArray(){return this._matcher.path.map(n=>n.tag)}matches(n){return this._matcher.matches(n)}matchesAny(n){return n.matchesAny(this._matcher)}}class Matcher{constructor(n={}){this.separator=n.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new MatcherView(this),this._keptAttrs=[]}push(n,s=null,h=null,l=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0)
const p=this.path.length
let d=this.siblingStacks[p]
d||(d={counts:new Map,total:0},this.siblingStacks[p]=d)
const u=h?`${h}:${n}`:n,m=d.counts.get(u)||0,f=d.total
d.counts.set(u,m+1),d.total++
const g={tag:n,position:f,counter:m}
null!=h&&(g.namespace=h),null!=s&&(g.values=s),this.path.push(g)
const x=this.path.length,_=null!==l?l.keep:null
if(null!=_&&_.length>0&&s)for(let n=0;n<_.length;n++){const h=_[n]
void 0!==s[h]&&this._keptAttrs.push({depth:x,name:h,value:s[h]})}}pop(){if(0===this.path.length)return
this._pathStringCache=null
const n=this.path.pop()
this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1)
const s=this.path.length+1
for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=s;)this._keptAttrs.pop()
return n}updateCurrent(n){if(this.path.length>0){const s=this.path[this.path.length-1]
null!=n&&(s.values=n)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(n){if(0!==this.path.length)return this.path[this.path.length-1].values?.[n]}hasAttr(n){if(0===this.path.length)return!1
const s=this.path[this.path.length-1]
return void 0!==s.values&&n in s.values}getAnyParentAttr(n){const s=this._keptAttrs
for(let h=s.length-1;h>=0;h--)if(s[h].name===n)return s[h].value}hasAnyParentAttr(n){const s=this._keptAttrs
for(let h=s.length-1;h>=0;h--)if(s[h].name===n)return!0
return!1}getPosition(){return 0===this.path.length?-1:this.path[this.path.length-1].position??0}getCounter(){return 0===this.path.length?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(n,s=!0){const h=n||this.separator
if(h===this.separator&&!0===s){if(null!==this._pathStringCache)return this._pathStringCache
const n=this.path.map(n=>n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(h)
return this._pathStringCache=n,n}return this.path.map(n=>s&&n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(h)}toArray(){return this.path.map(n=>n.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(n){const s=n.segments
return 0!==s.length&&(n.hasDeepWildcard()?this._matchWithDeepWildcard(s):this._matchSimple(s))}_matchSimple(n){if(this.path.length!==n.length)return!1
for(let s=0;s<n.length;s++)if(!this._matchSegment(n[s],this.path[s],s===this.path.length-1))return!1
return!0}_matchWithDeepWildcard(n){let s=this.path.length-1,h=n.length-1
for(;h>=0&&s>=0;){const l=n[h]
if("deep-wildcard"===l.type){if(h--,h<0)return!0
const l=n[h]
let p=!1
for(let n=s;n>=0;n--)if(this._matchSegment(l,this.path[n],n===this.path.length-1)){s=n-1,h--,p=!0
break}if(!p)return!1}else{if(!this._matchSegment(l,this.path[s],s===this.path.length-1))return!1
s--,h--}}return h<0}_matchSegment(n,s,h){if("*"!==n.tag&&n.tag!==s.tag)return!1
if(void 0!==n.namespace&&"*"!==n.namespace&&n.namespace!==s.namespace)return!1
if(void 0!==n.attrName){if(!h)return!1
if(!s.values||!(n.attrName in s.values))return!1
if(void 0!==n.attrValue&&String(s.values[n.attrName])!==String(n.attrValue))return!1}if(void 0!==n.position){if(!h)return!1
const l=s.counter??0
if("first"===n.position&&0!==l)return!1
if("odd"===n.position&&l%2!=1)return!1
if("even"===n.position&&l%2!=0)return!1
if("nth"===n.position&&l!==n.positionValue)return!1}return!0}matchesAny(n){return n.matchesAny(this)}snapshot(){return{path:this.path.map(n=>({...n})),siblingStacks:this.siblingStacks.map(n=>n?{counts:new Map(n.counts),total:n.total}:n),keptAttrs:this._keptAttrs.map(n=>({...n}))}}restore(n){this._pathStringCache=null,this.path=n.path.map(n=>({...n})),this.siblingStacks=n.siblingStacks.map(n=>n?{counts:new Map(n.counts),total:n.total}:n),this._keptAttrs=(n.keptAttrs||[]).map(n=>({...n}))}readOnly(){return this._view}};;class OrderedObjParser{constructor(n,s){this.options=n,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=P,this.parseTextData=T,this.resolveNameSpace=y,this.buildAttributesMap=w,this.isItStopNode=I,this.replaceEntitiesValue=D,this.readStopNodeData=L,this.saveTextToParentTag=v,this.addChild=M,this.ignoreAttributesFn=t(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
let h={...p}
this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:("object"==typeof this.options.htmlEntities?h=this.options.htmlEntities:!0===this.options.htmlEntities&&(h={...d,...l}),this.entityDecoder=new EntityDecoder({namedEntities:{...h,...s},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:()=>a()?u.BLOCK:u.ALLOW})),this.matcher=new Matcher,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new ExpressionSet
const m=this.options.stopNodes
if(m&&m.length>0){for(let n=0;n<m.length;n++){const s=m[n]
"string"==typeof s?this.stopNodeExpressionsSet.add(new Expression(s)):s instanceof Expression&&this.stopNodeExpressionsSet.add(s)}this.stopNodeExpressionsSet.seal()}}};;const Y=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
;;const P=(function(n){const s=this.options,h=s.captureMetaData?[]:void 0
n=n.replace(/\r\n?/g,s.captureMetaData?(n,s)=>(2===n.length&&h.push(s-h.length),"\n"):"\n")
const l=new XmlNode("!xml")
let p=l,d=""
this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
const u=new DocTypeReader(s.processEntities),m=n.length
for(let f=0;f<m;f++)if("<"===n[f]){const g=n.charCodeAt(f+1)
if(47===g){const u=O(n,">",f,"Closing Tag is not closed.")
let m=n.substring(f+2,u).trim()
if(s.removeNSPrefix){const n=m.indexOf(":");-1!==n&&(m=m.substr(n+1))}m=$(s.transformTagName,m,"",s).tagName,p&&(d=this.saveTextToParentTag(d,p,this.readonlyMatcher))
const g=this.matcher.getCurrentTag()
if(m&&s.unpairedTagsSet.has(m))throw new Error(`Unpaired tag can not be used as closing tag: </${m}>`)
g&&s.unpairedTagsSet.has(g)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,p=this.tagsNodeStack.pop()||l,s.captureMetaData&&p&&p.addEndIndex(A(u+1,h)),d="",f=u}else if(63===g){let l=V(n,f,!1,"?>")
if(!l)throw new Error("Pi Tag is not closed.")
d=this.saveTextToParentTag(d,p,this.readonlyMatcher)
const m=this.buildAttributesMap(l.tagExp,this.matcher,l.tagName,!0)
if(m){const n=m[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(n)||1),u.setXmlVersion(Number(n)||1)}if(s.ignoreDeclaration&&"?xml"===l.tagName||s.ignorePiTags);else{const n=new XmlNode(l.tagName)
n.add(s.textNodeName,""),l.tagName!==l.tagExp&&l.attrExpPresent&&!0!==s.ignoreAttributes&&(n[":@"]=m)
const d=s.captureMetaData?A(f,h):f
this.addChild(p,n,this.readonlyMatcher,d),s.captureMetaData&&p.addEndIndex(A(l.closeIndex+2,h))}f=l.closeIndex+1}else if(33===g&&45===n.charCodeAt(f+2)&&45===n.charCodeAt(f+3)){const h=O(n,"--\x3e",f+4,"Comment is not closed.")
if(s.commentPropName){const l=n.substring(f+4,h-2)
d=this.saveTextToParentTag(d,p,this.readonlyMatcher),p.add(s.commentPropName,[{[s.textNodeName]:l}])}f=h}else if(33===g&&68===n.charCodeAt(f+2)){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=!0
const s=u.readDocType(n,f)
this.entityDecoder.addInputEntities(s.entities),f=s.i}else if(33===g&&91===n.charCodeAt(f+2)){const h=O(n,"]]>",f,"CDATA is not closed.")-2,l=n.substring(f+9,h)
d=this.saveTextToParentTag(d,p,this.readonlyMatcher)
let u=this.parseTextData(l,p.tagname,this.readonlyMatcher,!0,!1,!0,!0)
null==u&&(u=""),s.cdataPropName?p.add(s.cdataPropName,[{[s.textNodeName]:l}]):p.add(s.textNodeName,u),f=h+2}else{let u=V(n,f,s.removeNSPrefix)
if(!u){const s=n.substring(Math.max(0,f-50),Math.min(m,f+50))
throw new Error(`readTagExp returned undefined at position ${f}. Context: "${s}"`)}let g=u.tagName
const x=u.rawTagName
let _=u.tagExp,N=u.attrExpPresent,S=u.closeIndex
if(({tagName:g,tagExp:_}=$(s.transformTagName,g,_,s)),s.strictReservedNames&&(g===s.commentPropName||g===s.cdataPropName||g===s.textNodeName||g===s.attributesGroupName))throw new Error(`Invalid tag name: ${g}`)
p&&d&&"!xml"!==p.tagname&&(d=this.saveTextToParentTag(d,p,this.readonlyMatcher,!1))
const R=p
R&&s.unpairedTagsSet.has(R.tagname)&&(p=this.tagsNodeStack.pop(),this.matcher.pop())
let B=!1
_.length>0&&_.lastIndexOf("/")===_.length-1&&(B=!0,"/"===g[g.length-1]?(g=g.substr(0,g.length-1),_=g):_=_.substr(0,_.length-1),N=g!==_)
let U,W=null
U=b(x),g!==l.tagname&&this.matcher.push(g,{},U),g!==_&&N&&(W=this.buildAttributesMap(_,this.matcher,g),W&&E(W,s)),g!==l.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode())
const X=s.captureMetaData?A(f,h):f
if(this.isCurrentNodeStopNode){let l=""
if(B)f=u.closeIndex
else if(s.unpairedTagsSet.has(g))f=u.closeIndex
else{const s=this.readStopNodeData(n,x,S+1)
if(!s)throw new Error(`Unexpected end of ${x}`)
f=s.i,l=s.tagContent}const d=new XmlNode(g)
W&&(d[":@"]=W),d.add(s.textNodeName,l),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(p,d,this.readonlyMatcher,X),s.captureMetaData&&p.addEndIndex(A(f+1,h))}else{if(B){({tagName:g,tagExp:_}=$(s.transformTagName,g,_,s))
const n=new XmlNode(g)
W&&(n[":@"]=W),this.addChild(p,n,this.readonlyMatcher,X),s.captureMetaData&&p.addEndIndex(A(S+1,h)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else{if(s.unpairedTagsSet.has(g)){const n=new XmlNode(g)
W&&(n[":@"]=W),this.addChild(p,n,this.readonlyMatcher,X),s.captureMetaData&&p.addEndIndex(A(u.closeIndex+1,h)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,f=u.closeIndex
continue}{const n=new XmlNode(g)
if(this.tagsNodeStack.length>s.maxNestedTags)throw new Error("Maximum nested tags exceeded")
this.tagsNodeStack.push(p),W&&(n[":@"]=W),this.addChild(p,n,this.readonlyMatcher,X),p=n}}d="",f=S}}}else d+=n[f]
return l.child})
function A(n,s){let h=0,l=s.length
for(;h<l;){const p=Math.floor((h+l)/2)
s[p]<n?h=p+1:l=p}return n+h};;;;;;;;;;;const q=new Set(["configuration","location","system.net","mailSettings",...n.a]),F=new class XMLParser{constructor(n){this.externalEntities={},this.options=buildOptions(n)}parse(n,s){if("string"!=typeof n&&n.toString)n=n instanceof Uint8Array&&("undefined"==typeof Buffer||!Buffer.isBuffer(n))?new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n):n.toString()
else if("string"!=typeof n)throw new Error("XML data is accepted in String or Bytes[] form.")
if(s){!0===s&&(s={})
const n=a()
if(!0!==n)throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}const h=new OrderedObjParser(this.options,this.externalEntities),l=h.parseXml(n)
return this.options.preserveOrder||void 0===l?l:a(this.options,h.matcher,h.readonlyMatcher)}addEntity(n,s){if(-1!==s.indexOf("&"))throw new Error("Entity value can't have '&'")
if(-1!==n.indexOf("&")||-1!==n.indexOf(";"))throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
if("&"===s)throw new Error("An entity with value '&' is not permitted")
this.externalEntities[n]=s}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}({preserveOrder:!0,ignoreAttributes:!1,attributeNamePrefix:"",trimValues:!1,parseTagValue:!1,parseAttributeValue:!1,htmlEntities:!0,processEntities:!0,jPath:!1,transformTagName:(function passedOrOther(n){const s=n.endsWith("/")?"/":""
return q.has(""===s?n:n.slice(0,-1))?n:"other"+s}),stopNodes:["..other"],updateTag:(n=>"other"!==n)})
;;;;;;;exports.readBack=(function readBack(s,h,l=(()=>!0)){const p=smtpElements(nodesOf(F.parse(s))).find((n=>l(attributesOf(n))))
return h.filter((({setting:s,value:h})=>{const{element:l,read:d}=n.h(s),[u]="smtp"===l?[p]:children(p,l),m=attributesOf(u)[s]
return"string"==typeof m?null===h||d(m)!==h:null!==h})).map(({setting:n})=>n)})

