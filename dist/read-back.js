"use strict"
var n=(function getAllMatches(n,s){const h=[]
let l=s.exec(n)
for(;l;){const p=[]
p.startIndex=s.lastIndex-l[0].length
const d=l.length
for(let n=0;n<d;n++)p.push(l[n])
h.push(p),l=s.exec(n)}return h}),s=(function isExist(n){return void 0!==n}),h=function n$2(n){if("#"===n[0])throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${n}"`)
for(const s of n)if(mt.has(s))throw new Error(`[EntityReplacer] Invalid character '${s}' in entity name: "${n}"`)
return n},l=(function i$2(...n){const s=Object.create(null)
for(const h of n)if(h)for(const n of Object.keys(h)){const l=h[n]
if("string"==typeof l)s[n]=l
else if(l&&"object"==typeof l&&void 0!==l.val){const h=l.val
"string"==typeof h&&(s[n]=h)}}return s}),p=(function n$1(n,s){if("string"!=typeof n)return
const h=n.toLowerCase()
if(ht.some((n=>h===n.toLowerCase())))throw new Error(`[SECURITY] Invalid ${s}: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)
if(lt.some((n=>h===n.toLowerCase())))throw new Error(`[SECURITY] Invalid ${s}: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)}),d=(function s$1(n){return"boolean"==typeof n?{enabled:n,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:"object"==typeof n&&null!==n?{enabled:!1!==n.enabled,maxEntitySize:Math.max(1,n.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,n.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,n.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,n.maxExpandedLength??1e5),maxEntityCount:Math.max(1,n.maxEntityCount??1e3),allowedTags:n.allowedTags??null,tagFilter:n.tagFilter??null,appliesTo:n.appliesTo??"all"}:s$1(!0)}),u=function r(n,s,r){for(let h=0;h<s.length;h++)if(s[h]!==n[r+h+1])return!1
return!0},m=function i(n,s){if(qName(n,{xmlVersion:s}))return n
throw new Error(`Invalid entity name ${n}`)},g=function a(){throw new Error("A part of a package is called that is not bundled.")},f=(function t(t){return"function"==typeof t?t:Array.isArray(t)?n=>{for(const s of t){if("string"==typeof s&&n===s)return!0
if(s instanceof RegExp&&s.test(n))return!0}}:(()=>!1)}),x=(function E(n,s){if(!n)return{}
const h=s.attributesGroupName?n[s.attributesGroupName]:n
if(!h)return{}
const l={}
for(const n in h)n.startsWith(s.attributeNamePrefix)?l[n.substring(s.attributeNamePrefix.length)]=h[n]:l[n]=h[n]
return l}),_=(function b(n){if(!n||"string"!=typeof n)return
const s=n.indexOf(":")
if(-1!==s&&s>0){const h=n.substring(0,s)
if("xmlns"!==h)return h}}),N=(function T(n,s,h,l,p,d,u){const m=this.options
if(void 0!==n&&(m.trimValues&&!l&&(n=n.trim()),n.length>0)){u||(n=this.replaceEntitiesValue(n,s,h))
const l=m.jPath?h.toString():h,g=m.tagValueProcessor(s,n,l,p,d)
return null==g?n:typeof g!=typeof n||g!==n?g:m.trimValues||n.trim()===n?Z(n,m.parseTagValue,m.numberParseOptions):n}}),S=(function y(n){if(this.options.removeNSPrefix){const s=n.split(":"),h="/"===n.charAt(0)?"/":""
if("xmlns"===s[0])return""
2===s.length&&(n=h+s[1])}return n}),R=(function C(n){return void 0!==n[3]?n[3]:n[4]}),B=(function w(s,h,l,p=!1){const d=this.options
if(!0===p||!0!==d.ignoreAttributes&&"string"==typeof s){const p=n(s,At),u=p.length,m={},g=new Array(u)
let f=!1
const x={}
for(let n=0;n<u;n++){const s=this.resolveNameSpace(p[n][1]),h=R(p[n])
if(s.length&&void 0!==h){let p=h
d.trimValues&&(p=p.trim()),p=this.replaceEntitiesValue(p,l,this.readonlyMatcher),g[n]=p,x[s]=p,f=!0}}f&&"object"==typeof h&&h.updateCurrent&&h.updateCurrent(x)
const _=d.jPath?h.toString():this.readonlyMatcher
let N=!1
for(let n=0;n<u;n++){const s=this.resolveNameSpace(p[n][1])
if(this.ignoreAttributesFn(s,_))continue
let h=d.attributeNamePrefix+s
if(s.length)if(d.transformAttributeName&&(h=d.transformAttributeName(h)),h=Q(h,d),void 0!==R(p[n])){const l=g[n],p=d.attributeValueProcessor(s,l,_)
m[h]=null==p?l:typeof p!=typeof l||p!==l?p:Z(l,d.parseAttributeValue,d.numberParseOptions),N=!0}else d.allowBooleanAttributes&&(m[h]=!0,N=!0)}if(!N)return
if(d.attributesGroupName&&!d.preserveOrder){const n={}
return n[d.attributesGroupName]=m,n}return m}}),U=function A(n,s){let h=0,l=s.length
for(;h<l;){const p=Math.floor((h+l)/2)
s[p]<n?h=p+1:l=p}return n+h},W=(function M(n,s,h,l){this.options.captureMetaData||(l=void 0)
const p=this.options.jPath?h.toString():h,d=this.options.updateTag(s.tagname,p,s[":@"])
!1===d||("string"==typeof d?(s.tagname=d,n.addChild(s,l)):n.addChild(s,l))}),X=(function D(n,s,h){const l=this.options.processEntities
if(!l||!l.enabled)return n
if(l.allowedTags){const p=this.options.jPath?h.toString():h
if(!(Array.isArray(l.allowedTags)?l.allowedTags.includes(s):l.allowedTags(s,p)))return n}if(l.tagFilter){const p=this.options.jPath?h.toString():h
if(!l.tagFilter(s,p))return n}return this.entityDecoder.decode(n)}),z=(function v(n,s,h,l){return n&&(void 0===l&&(l=0===s.child.length),void 0!==(n=this.parseTextData(n,s.tagname,h,!1,!!s[":@"]&&0!==Object.keys(s[":@"]).length,l))&&""!==n&&s.add(this.options.textNodeName,n),n=""),n}),Y=(function I(){return 0!==this.stopNodeExpressionsSet.size&&this.matcher.matchesAny(this.stopNodeExpressionsSet)}),q=(function O(n,s,h,l){const p=n.indexOf(s,h)
if(-1===p)throw new Error(l)
return p+s.length-1}),F=(function j(n,s,h,l){const p=n.indexOf(s,h)
if(-1===p)throw new Error(l)
return p}),H=(function V(n,s,h,l=">"){const p=(function(n,s,h=">"){const l=n.length,p=h.charCodeAt(0),d=h.length>1?h.charCodeAt(1):-1
let u="",m=s
for(let h=s;h<l;h++){const s=n.charCodeAt(h)
if(34===s||39===s){if(h=n.indexOf(n[h],h+1),-1===h)return}else if(s===p){if(-1===d)return u+=n.substring(m,h),{data:u,index:h}
if(n.charCodeAt(h+1)===d)return u+=n.substring(m,h),{data:u,index:h}}else 9===s&&(u+=n.substring(m,h)+" ",m=h+1)}})(n,s+1,l)
if(!p)return
let d=p.data
const u=p.index,m=d.search(/\s/)
let g=d,f=!0;-1!==m&&(g=d.substring(0,m),d=d.substring(m+1).trimStart())
const x=g
if(h){const n=g.indexOf(":");-1!==n&&(g=g.substr(n+1),f=g!==p.data.substr(n+1))}return{tagName:g,tagExp:d,closeIndex:u,attrExpPresent:f,rawTagName:x}}),K=(function L(n,s,h){const l=h
let p=1,d=!1,u=-1
const m=n.length
for(;h<m;h++)if("<"===n[h]){const m=n.charCodeAt(h+1)
if(47===m){const d=F(n,">",h,`${s} is not closed`)
if(n.substring(h+2,d).trim()===s&&(p--,0===p))return{tagContent:n.substring(l,h),i:d}
h=d}else if(63===m)h=q(n,"?>",h+1,"StopNode is not closed.")
else if(33===m&&45===n.charCodeAt(h+2)&&45===n.charCodeAt(h+3))h=q(n,"--\x3e",h+3,"StopNode is not closed.")
else if(33===m&&91===n.charCodeAt(h+2))h=q(n,"]]>",h,"StopNode is not closed.")-2
else{const l=d?void 0:H(n,h,!1)
if(l)l.tagName===s&&"/"!==l.tagExp[l.tagExp.length-1]&&p++,h=l.closeIndex
else{if(d=!0,u<h&&(u=n.indexOf(">",h),-1===u))return
const l=n.indexOf("<",h+1)
if(-1===l||l>u){const l=n.substring(h+1,u),d=l.search(/\s/);(-1===d?l:l.substring(0,d))===s&&"/"!==l[l.length-1]&&p++,h=u}}}}}),Z=(function k(n,h){if(h&&"string"==typeof n){const s=n.trim()
return"true"===s||"false"!==s&&g()}return s(n)?n:""}),J=(function $(n,s,h,l){if(n){const l=n(s)
h===s&&(h=l),s=l}return{tagName:s=Q(s,l),tagExp:h}}),Q=(function G(n,s){if(lt.includes(n))throw new Error(`[SECURITY] Invalid name: "${n}" is a reserved JavaScript keyword that could cause prototype pollution`)
return ht.includes(n)?s.onDangerousProperty(n):n}),tt=(function smtpElements(n){const s=n.find((n=>"configuration"in n||"smtp"in n))
return void 0===s||"smtp"in s?void 0===s?[]:[s]:rt(s.configuration).flatMap((n=>"location"in n&&et(n)?rt(n.location):[n])).flatMap((n=>st(n,"system.net"))).flatMap((n=>st(n,"mailSettings"))).filter((n=>"smtp"in n))}),et=(function isOfSite(n){const{path:s}=it(n)
return void 0===s||""===s||"."===s}),nt=(function children(n,s){return st(n,"smtp").filter((n=>s in n))}),st=(function childrenOf(n,s){return rt(n?.[s])}),it=(function attributesOf(n){const s=n?.[":@"]
return at(s)?s:{}}),rt=(function nodesOf(n){return Array.isArray(n)?n.filter(at):[]}),at=(function isNode(n){return"object"==typeof n&&null!==n})
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const ot=require("./web_config.js")
const ht=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],lt=["__proto__","constructor","prototype"],pt={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"},ct={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},dt={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"},ut=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),mt=new Set("!?\\\\/[]$%{}^&*()<>|+")
const gt="external",ft="base",xt=Object.freeze({allow:0,leave:1,remove:2,throw:3}),Et=new Set([9,10,13])
class EntityDecoder{constructor(n={}){var s
this._limit=n.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck="function"==typeof n.postCheck?n.postCheck:(n=>n),this._limitTiers=(s=this._limit.applyLimitsTo??gt)&&s!==gt?"all"===s?new Set(["all"]):s===ft?new Set([ft]):Array.isArray(s)?new Set(s):new Set([gt]):new Set([gt]),this._numericAllowed=n.numericAllowed??!0,this._baseMap=l(ct,n.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(n.remove&&Array.isArray(n.remove)?n.remove:[]),this._leaveSet=new Set(n.leave&&Array.isArray(n.leave)?n.leave:[])
const h=(function(n){if(!n)return{xmlVersion:1,onLevel:xt.allow,nullLevel:xt.remove}
const s=1.1===n.xmlVersion?1.1:1,h=xt[n.onNCR]??xt.allow,l=xt[n.nullNCR]??xt.remove
return{xmlVersion:s,onLevel:h,nullLevel:Math.max(l,xt.remove)}})(n.ncr)
this._ncrXmlVersion=h.xmlVersion,this._ncrOnLevel=h.onLevel,this._ncrNullLevel=h.nullLevel,this._onExternalEntity="function"==typeof n.onExternalEntity?n.onExternalEntity:null,this._onInputEntity="function"==typeof n.onInputEntity?n.onInputEntity:null}_applyRegistrationHook(n,s,h,l){if(!n)return!0
const p=n(s,h)
if(p===ut.BLOCK)return!1
if(p===ut.THROW)throw new Error(`[EntityDecoder] Registration of ${l} entity "&${s};" was rejected by hook`)
return!0}setExternalEntities(n){if(n)for(const s of Object.keys(n))h(s)
if(!this._onExternalEntity)return void(this._externalMap=l(n))
const s=l(n),p=Object.create(null)
for(const[n,h]of Object.entries(s))this._applyRegistrationHook(this._onExternalEntity,n,h,"external")&&(p[n]=h)
this._externalMap=p}addExternalEntity(n,s){h(n),"string"==typeof s&&-1===s.indexOf("&")&&this._applyRegistrationHook(this._onExternalEntity,n,s,"external")&&(this._externalMap[n]=s)}addInputEntities(n){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity)return void(this._inputMap=l(n))
const s=l(n),h=Object.create(null)
for(const[n,l]of Object.entries(s))this._applyRegistrationHook(this._onInputEntity,n,l,"input")&&(h[n]=l)
this._inputMap=h}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(n){this._ncrXmlVersion=1.1===n?1.1:1}decode(n){if("string"!=typeof n||0===n.length)return n
if(-1===n.indexOf("&"))return n
const s=n,h=[],l=n.length
let p=0,d=0
const u=this._maxTotalExpansions>0,m=this._maxExpandedLength>0,g=u||m
for(;d<l;){if(38!==n.charCodeAt(d)){d++
continue}let s=d+1
for(;s<l&&59!==n.charCodeAt(s)&&s-d<=32;)s++
if(s>=l||59!==n.charCodeAt(s)){d++
continue}const f=n.slice(d+1,s)
if(0===f.length){d++
continue}let x,_
if(this._removeSet.has(f))x="",void 0===_&&(_=gt)
else{if(this._leaveSet.has(f)){d++
continue}if(35===f.charCodeAt(0)){const n=this._resolveNCR(f)
if(void 0===n){d++
continue}x=n,_=ft}else{const n=this._resolveName(f)
x=n?.value,_=n?.tier}}if(void 0!==x){if(d>p&&h.push(n.slice(p,d)),h.push(x),p=s+1,d=p,g&&this._tierCounts(_)){if(u&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)
if(m){const n=x.length-(f.length+2)
if(n>0&&(this._expandedLength+=n,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}else d++}p<l&&h.push(n.slice(p))
const f=0===h.length?n:h.join("")
return this._postCheck(f,s)}_tierCounts(n){return!!this._limitTiers.has("all")||this._limitTiers.has(n)}_resolveName(n){return n in this._inputMap?{value:this._inputMap[n],tier:gt}:n in this._externalMap?{value:this._externalMap[n],tier:gt}:n in this._baseMap?{value:this._baseMap[n],tier:ft}:void 0}_classifyNCR(n){return 0===n?this._ncrNullLevel:n>=55296&&n<=57343||1===this._ncrXmlVersion&&n>=1&&n<=31&&!Et.has(n)?xt.remove:-1}_applyNCRAction(n,s,h){switch(n){case xt.allow:return String.fromCodePoint(h)
case xt.remove:return""
case xt.leave:return
case xt.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${s}; (U+${h.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(h)}}_resolveNCR(n){const s=n.charCodeAt(1)
let h
if(h=120===s||88===s?parseInt(n.slice(2),16):parseInt(n.slice(1),10),Number.isNaN(h)||h<0||h>1114111)return
const l=this._classifyNCR(h)
if(!this._numericAllowed&&l<xt.remove)return
const p=-1===l?this._ncrOnLevel:Math.max(this._ncrOnLevel,l)
return this._applyNCRAction(p,n,h)}}const r$2=n=>ht.includes(n)?"__"+n:n,yt={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:(function(n,s){return s}),attributeValueProcessor:(function(n,s){return s}),stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(n){return n},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:r$2}
const buildOptions=(function(n){const s=Object.assign({},yt,n),h=[{value:s.attributeNamePrefix,name:"attributeNamePrefix"},{value:s.attributesGroupName,name:"attributesGroupName"},{value:s.textNodeName,name:"textNodeName"},{value:s.cdataPropName,name:"cdataPropName"},{value:s.commentPropName,name:"commentPropName"}]
for(const{value:n,name:s}of h)n&&p(n,s)
return null===s.onDangerousProperty&&(s.onDangerousProperty=r$2),s.processEntities=d(s.processEntities,s.htmlEntities),s.unpairedTagsSet=new Set(s.unpairedTags),s.stopNodes&&Array.isArray(s.stopNodes)&&(s.stopNodes=s.stopNodes.map((n=>"string"==typeof n&&n.startsWith("*.")?".."+n.substring(2):n))),s})
let _t
_t="function"!=typeof Symbol?"@@xmlMetadata":Symbol("XML Node Metadata")
class XmlNode{constructor(n){this.tagname=n,this.child=[],this[":@"]=Object.create(null)}add(n,s){"__proto__"===n&&(n="#__proto__"),this.child.push({[n]:s})}addChild(n,s){"__proto__"===n.tagname&&(n.tagname="#__proto__"),n[":@"]&&Object.keys(n[":@"]).length>0?this.child.push({[n.tagname]:n.child,":@":n[":@"]}):this.child.push({[n.tagname]:n.child}),this.addStartIndex(s)}addStartIndex(n){void 0!==n&&(this.child[this.child.length-1][_t]={startIndex:n})}addEndIndex(n){const s=this.child[this.child.length-1]
void 0!==s&&void 0!==s[_t]&&void 0===s[_t].endIndex&&(s[_t].endIndex=n)}static getMetaDataSymbol(){return _t}}const wt=":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd",Nt=":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff",bt=Nt+"\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040",o=((n,s,h="")=>{const l=`[${n.replace(":","")}][${s.replace(":","")}]*`
return{name:new RegExp(`^[${n}][${s}]*$`,h),ncName:new RegExp(`^${l}$`,h),qName:new RegExp(`^${l}(?::${l})?$`,h),nmToken:new RegExp(`^[${s}]+$`,h),nmTokens:new RegExp(`^[${s}]+(?:\\s+[${s}]+)*$`,h)}}),vt=o(wt,wt+"\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"),St=o(Nt,bt,"u"),Tt=o(":A-Za-z_",":A-Za-z_\\-\\.\\d"),c=(n="1.0",s=!1)=>s?Tt:"1.1"===n?St:vt,qName=(n,{xmlVersion:s="1.0",asciiOnly:h=!1}={})=>c(s,h).qName.test(n)
class DocTypeReader{constructor(n,s){this.suppressValidationErr=!n,this.options=n,this.xmlVersion=s||1}setXmlVersion(n=1){this.xmlVersion=n}readDocType(n,s){const h=Object.create(null)
let l=0
if("O"!==n[s+3]||"C"!==n[s+4]||"T"!==n[s+5]||"Y"!==n[s+6]||"P"!==n[s+7]||"E"!==n[s+8])throw new Error("Invalid Tag instead of DOCTYPE")
{s+=9
let p=1,d=!1,m=!1,g=null,f=""
for(;s<n.length;s++)if(null===g)if(d||m||'"'!==n[s]&&"'"!==n[s])if("<"!==n[s]||m)if(">"===n[s]){if(m?"-"===n[s-1]&&"-"===n[s-2]&&(m=!1,p--):p--,0===p)break}else"["===n[s]?d=!0:f+=n[s]
else{if(d&&u(n,"!ENTITY",s)){let p,d
if(s+=7,[p,d,s]=this.readEntityExp(n,s+1,this.suppressValidationErr),-1===d.indexOf("&")){if(!1!==this.options.enabled&&null!=this.options.maxEntityCount&&l>=this.options.maxEntityCount)throw new Error(`Entity count (${l+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)
h[p]=d,l++}}else if(d&&u(n,"!ELEMENT",s)){s+=8
const{index:h}=this.readElementExp(n,s+1)
s=h}else if(d&&u(n,"!ATTLIST",s))s+=8
else if(d&&u(n,"!NOTATION",s)){s+=9
const{index:h}=this.readNotationExp(n,s+1,this.suppressValidationErr)
s=h}else{if(!u(n,"!--",s))throw new Error("Invalid DOCTYPE")
m=!0}p++,f=""}else g=n[s],f+=n[s]
else n[s]===g&&(g=null),f+=n[s]
if(null!==g||0!==p)throw new Error("Unclosed DOCTYPE")}return{entities:h,i:s}}readEntityExp(n,s){const h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s])&&'"'!==n[s]&&"'"!==n[s];)s++
let l=n.substring(h,s)
if(m(l,{xmlVersion:this.xmlVersion}),s=e(n,s),!this.suppressValidationErr){if("SYSTEM"===n.substring(s,s+6).toUpperCase())throw new Error("External entities are not supported")
if("%"===n[s])throw new Error("Parameter entities are not supported")}let p=""
if([s,p]=this.readIdentifierVal(n,s,"entity"),!1!==this.options.enabled&&null!=this.options.maxEntitySize&&p.length>this.options.maxEntitySize)throw new Error(`Entity "${l}" size (${p.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)
return[l,p,--s]}readNotationExp(n,s){const h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s]);)s++
let l=n.substring(h,s)
!this.suppressValidationErr&&m(l,{xmlVersion:this.xmlVersion}),s=e(n,s)
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
if("E"===n[s=e(n,s)]&&u(n,"MPTY",s))s+=4
else if("A"===n[s]&&u(n,"NY",s))s+=2
else if("("===n[s]){const h=++s
for(;s<n.length&&")"!==n[s];)s++
if(p=n.substring(h,s),")"!==n[s])throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${n[s]}"`)
return{elementName:l,contentModel:p.trim(),index:s}}readAttlistExp(n,s){let h=s=e(n,s)
for(;s<n.length&&!/\s/.test(n[s]);)s++
let l=n.substring(h,s)
for(m(l,{xmlVersion:this.xmlVersion}),h=s=e(n,s);s<n.length&&!/\s/.test(n[s]);)s++
let p=n.substring(h,s)
if(!m(p,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${p}"`)
s=e(n,s)
let d=""
if("NOTATION"===n.substring(s,s+8).toUpperCase()){if(d="NOTATION","("!==n[s=e(n,s+=8)])throw new Error(`Expected '(', found "${n[s]}"`)
s++
let h=[]
for(;s<n.length&&")"!==n[s];){const l=s
for(;s<n.length&&"|"!==n[s]&&")"!==n[s];)s++
let p=n.substring(l,s)
if(p=p.trim(),!m(p,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${p}"`)
h.push(p),"|"===n[s]&&(s++,s=e(n,s))}if(")"!==n[s])throw new Error("Unterminated list of notations")
s++,d+=" ("+h.join("|")+")"}else{const h=s
for(;s<n.length&&!/\s/.test(n[s]);)s++
d+=n.substring(h,s)
const l=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!l.includes(d.toUpperCase()))throw new Error(`Invalid attribute type: "${d}"`)}s=e(n,s)
let u=""
return"#REQUIRED"===n.substring(s,s+8).toUpperCase()?(u="#REQUIRED",s+=8):"#IMPLIED"===n.substring(s,s+7).toUpperCase()?(u="#IMPLIED",s+=7):[s,u]=this.readIdentifierVal(n,s,"ATTLIST"),{elementName:l,attributeName:p,attributeType:d,defaultValue:u,index:s}}}const e=(n,s)=>{for(;s<n.length&&/\s/.test(n[s]);)s++
return s}
class Expression{constructor(n,s={},h){this.pattern=n,this.separator=s.separator||".",this.segments=this._parse(n),this.data=h,this._hasDeepWildcard=this.segments.some((n=>"deep-wildcard"===n.type)),this._hasAttributeCondition=this.segments.some((n=>void 0!==n.attrName)),this._hasPositionSelector=this.segments.some((n=>void 0!==n.position))}_parse(n){const s=[]
let h=0,l=""
for(;h<n.length;)n[h]===this.separator?h+1<n.length&&n[h+1]===this.separator?(l.trim()&&(s.push(this._parseSegment(l.trim())),l=""),s.push({type:"deep-wildcard"}),h+=2):(l.trim()&&s.push(this._parseSegment(l.trim())),l="",h++):(l+=n[h],h++)
return l.trim()&&s.push(this._parseSegment(l.trim())),s}_parseSegment(n){const s={type:"tag"}
let h=null,l=n
const p=n.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(p&&(l=p[1]+p[3],p[2])){const n=p[2].slice(1,-1)
n&&(h=n)}let d,u,m=l
if(l.includes("::")){const s=l.indexOf("::")
if(d=l.substring(0,s).trim(),m=l.substring(s+2).trim(),!d)throw new Error(`Invalid namespace in pattern: ${n}`)}let g=null
if(m.includes(":")){const n=m.lastIndexOf(":"),s=m.substring(0,n).trim(),h=m.substring(n+1).trim();["first","last","odd","even"].includes(h)||/^nth\(\d+\)$/.test(h)?(u=s,g=h):u=m}else u=m
if(!u)throw new Error(`Invalid segment pattern: ${n}`)
if(s.tag=u,d&&(s.namespace=d),h)if(h.includes("=")){const n=h.indexOf("=")
s.attrName=h.substring(0,n).trim(),s.attrValue=h.substring(n+1).trim()}else s.attrName=h.trim()
if(g){const n=g.match(/^nth\((\d+)\)$/)
n?(s.position="nth",s.positionValue=parseInt(n[1],10)):s.position=g}return s}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}class ExpressionSet{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(n){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")
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
const u=h?`${h}:${n}`:n,m=d.counts.get(u)||0,g=d.total
d.counts.set(u,m+1),d.total++
const f={tag:n,position:g,counter:m}
null!=h&&(f.namespace=h),null!=s&&(f.values=s),this.path.push(f)
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
if("nth"===n.position&&l!==n.positionValue)return!1}return!0}matchesAny(n){return n.matchesAny(this)}snapshot(){return{path:this.path.map(n=>({...n})),siblingStacks:this.siblingStacks.map(n=>n?{counts:new Map(n.counts),total:n.total}:n),keptAttrs:this._keptAttrs.map(n=>({...n}))}}restore(n){this._pathStringCache=null,this.path=n.path.map(n=>({...n})),this.siblingStacks=n.siblingStacks.map(n=>n?{counts:new Map(n.counts),total:n.total}:n),this._keptAttrs=(n.keptAttrs||[]).map(n=>({...n}))}readOnly(){return this._view}}class OrderedObjParser{constructor(n,s){this.options=n,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=P,this.parseTextData=N,this.resolveNameSpace=S,this.buildAttributesMap=B,this.isItStopNode=Y,this.replaceEntitiesValue=X,this.readStopNodeData=K,this.saveTextToParentTag=z,this.addChild=W,this.ignoreAttributesFn=f(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
let h={...ct}
this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:("object"==typeof this.options.htmlEntities?h=this.options.htmlEntities:!0===this.options.htmlEntities&&(h={...dt,...pt}),this.entityDecoder=new EntityDecoder({namedEntities:{...h,...s},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:()=>g()?ut.BLOCK:ut.ALLOW})),this.matcher=new Matcher,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new ExpressionSet
const l=this.options.stopNodes
if(l&&l.length>0){for(let n=0;n<l.length;n++){const s=l[n]
"string"==typeof s?this.stopNodeExpressionsSet.add(new Expression(s)):s instanceof Expression&&this.stopNodeExpressionsSet.add(s)}this.stopNodeExpressionsSet.seal()}}}const At=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
const P=(function(n){const s=this.options,h=s.captureMetaData?[]:void 0
n=n.replace(/\r\n?/g,s.captureMetaData?(n,s)=>(2===n.length&&h.push(s-h.length),"\n"):"\n")
const l=new XmlNode("!xml")
let p=l,d=""
this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
const u=new DocTypeReader(s.processEntities),m=n.length
for(let g=0;g<m;g++)if("<"===n[g]){const f=n.charCodeAt(g+1)
if(47===f){const u=q(n,">",g,"Closing Tag is not closed.")
let m=n.substring(g+2,u).trim()
if(s.removeNSPrefix){const n=m.indexOf(":");-1!==n&&(m=m.substr(n+1))}m=J(s.transformTagName,m,"",s).tagName,p&&(d=this.saveTextToParentTag(d,p,this.readonlyMatcher))
const f=this.matcher.getCurrentTag()
if(m&&s.unpairedTagsSet.has(m))throw new Error(`Unpaired tag can not be used as closing tag: </${m}>`)
f&&s.unpairedTagsSet.has(f)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,p=this.tagsNodeStack.pop()||l,s.captureMetaData&&p&&p.addEndIndex(U(u+1,h)),d="",g=u}else if(63===f){let l=H(n,g,!1,"?>")
if(!l)throw new Error("Pi Tag is not closed.")
d=this.saveTextToParentTag(d,p,this.readonlyMatcher)
const m=this.buildAttributesMap(l.tagExp,this.matcher,l.tagName,!0)
if(m){const n=m[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(n)||1),u.setXmlVersion(Number(n)||1)}if(s.ignoreDeclaration&&"?xml"===l.tagName||s.ignorePiTags);else{const n=new XmlNode(l.tagName)
n.add(s.textNodeName,""),l.tagName!==l.tagExp&&l.attrExpPresent&&!0!==s.ignoreAttributes&&(n[":@"]=m)
const d=s.captureMetaData?U(g,h):g
this.addChild(p,n,this.readonlyMatcher,d),s.captureMetaData&&p.addEndIndex(U(l.closeIndex+2,h))}g=l.closeIndex+1}else if(33===f&&45===n.charCodeAt(g+2)&&45===n.charCodeAt(g+3)){const h=q(n,"--\x3e",g+4,"Comment is not closed.")
if(s.commentPropName){const l=n.substring(g+4,h-2)
d=this.saveTextToParentTag(d,p,this.readonlyMatcher),p.add(s.commentPropName,[{[s.textNodeName]:l}])}g=h}else if(33===f&&68===n.charCodeAt(g+2)){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=!0
const s=u.readDocType(n,g)
this.entityDecoder.addInputEntities(s.entities),g=s.i}else if(33===f&&91===n.charCodeAt(g+2)){const h=q(n,"]]>",g,"CDATA is not closed.")-2,l=n.substring(g+9,h)
d=this.saveTextToParentTag(d,p,this.readonlyMatcher)
let u=this.parseTextData(l,p.tagname,this.readonlyMatcher,!0,!1,!0,!0)
null==u&&(u=""),s.cdataPropName?p.add(s.cdataPropName,[{[s.textNodeName]:l}]):p.add(s.textNodeName,u),g=h+2}else{let u=H(n,g,s.removeNSPrefix)
if(!u){const s=n.substring(Math.max(0,g-50),Math.min(m,g+50))
throw new Error(`readTagExp returned undefined at position ${g}. Context: "${s}"`)}let f=u.tagName
const N=u.rawTagName
let S=u.tagExp,R=u.attrExpPresent,B=u.closeIndex
if(({tagName:f,tagExp:S}=J(s.transformTagName,f,S,s)),s.strictReservedNames&&(f===s.commentPropName||f===s.cdataPropName||f===s.textNodeName||f===s.attributesGroupName))throw new Error(`Invalid tag name: ${f}`)
p&&d&&"!xml"!==p.tagname&&(d=this.saveTextToParentTag(d,p,this.readonlyMatcher,!1))
const W=p
W&&s.unpairedTagsSet.has(W.tagname)&&(p=this.tagsNodeStack.pop(),this.matcher.pop())
let X=!1
S.length>0&&S.lastIndexOf("/")===S.length-1&&(X=!0,"/"===f[f.length-1]?(f=f.substr(0,f.length-1),S=f):S=S.substr(0,S.length-1),R=f!==S)
let z,Y=null
z=_(N),f!==l.tagname&&this.matcher.push(f,{},z),f!==S&&R&&(Y=this.buildAttributesMap(S,this.matcher,f),Y&&x(Y,s)),f!==l.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode())
const q=s.captureMetaData?U(g,h):g
if(this.isCurrentNodeStopNode){let l=""
if(X)g=u.closeIndex
else if(s.unpairedTagsSet.has(f))g=u.closeIndex
else{const s=this.readStopNodeData(n,N,B+1)
if(!s)throw new Error(`Unexpected end of ${N}`)
g=s.i,l=s.tagContent}const d=new XmlNode(f)
Y&&(d[":@"]=Y),d.add(s.textNodeName,l),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(p,d,this.readonlyMatcher,q),s.captureMetaData&&p.addEndIndex(U(g+1,h))}else{if(X){({tagName:f,tagExp:S}=J(s.transformTagName,f,S,s))
const n=new XmlNode(f)
Y&&(n[":@"]=Y),this.addChild(p,n,this.readonlyMatcher,q),s.captureMetaData&&p.addEndIndex(U(B+1,h)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else{if(s.unpairedTagsSet.has(f)){const n=new XmlNode(f)
Y&&(n[":@"]=Y),this.addChild(p,n,this.readonlyMatcher,q),s.captureMetaData&&p.addEndIndex(U(u.closeIndex+1,h)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,g=u.closeIndex
continue}{const n=new XmlNode(f)
if(this.tagsNodeStack.length>s.maxNestedTags)throw new Error("Maximum nested tags exceeded")
this.tagsNodeStack.push(p),Y&&(n[":@"]=Y),this.addChild(p,n,this.readonlyMatcher,q),p=n}}d="",g=B}}}else d+=n[g]
return l.child})
const Ct=new Set(["configuration","location","system.net","mailSettings",...ot.x]),Mt=new class XMLParser{constructor(n){this.externalEntities={},this.options=buildOptions(n)}parse(n,s){if("string"!=typeof n&&n.toString)n=n instanceof Uint8Array&&("undefined"==typeof Buffer||!Buffer.isBuffer(n))?new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n):n.toString()
else if("string"!=typeof n)throw new Error("XML data is accepted in String or Bytes[] form.")
if(s){!0===s&&(s={})
const n=g()
if(!0!==n)throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}const h=new OrderedObjParser(this.options,this.externalEntities),l=h.parseXml(n)
return this.options.preserveOrder||void 0===l?l:g(this.options,h.matcher,h.readonlyMatcher)}addEntity(n,s){if(-1!==s.indexOf("&"))throw new Error("Entity value can't have '&'")
if(-1!==n.indexOf("&")||-1!==n.indexOf(";"))throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
if("&"===s)throw new Error("An entity with value '&' is not permitted")
this.externalEntities[n]=s}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}({preserveOrder:!0,ignoreAttributes:!1,attributeNamePrefix:"",trimValues:!1,parseTagValue:!1,parseAttributeValue:!1,htmlEntities:!0,processEntities:!0,jPath:!1,transformTagName:(function passedOrOther(n){const s=n.endsWith("/")?"/":""
return Ct.has(""===s?n:n.slice(0,-1))?n:"other"+s}),stopNodes:["..other"],updateTag:(n=>"other"!==n)})
exports.readBack=(function readBack(n,s,h=(()=>!0)){const l=tt(rt(Mt.parse(n))).find((n=>h(it(n))))
return s.filter((({setting:n,value:s})=>{const{element:h,read:p}=ot.b(n),[d]="smtp"===h?[l]:nt(l,h),u=it(d)[n]
return"string"==typeof u?null===s||p(u)!==s:null!==s})).map(({setting:n})=>n)})

