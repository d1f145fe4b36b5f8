"use strict"
var getAllMatches=(function(s,l){const p=[]
let u=l.exec(s)
for(;u;){const f=[]
f.startIndex=l.lastIndex-u[0].length
const g=u.length
for(let s=0;s<g;s++)f.push(u[s])
p.push(f),u=l.exec(s)}return p}),
isExist=(function(s){return void 0!==s}),
i$2=(function(...s){const l=Object.create(null)
for(const p of s)if(p)for(const s of Object.keys(p)){const u=p[s]
if("string"==typeof u)l[s]=u
else if(u&&"object"==typeof u&&void 0!==u.val){const p=u.val
"string"==typeof p&&(l[s]=p)}}return l}),
n$3=(function(s,u){if("string"!=typeof s)return
const f=s.toLowerCase()
if(l.some((s=>f===s.toLowerCase())))throw new Error(`[SECURITY] Invalid ${u}: "${s}" is a reserved JavaScript keyword that could cause prototype pollution`)
if(p.some((s=>f===s.toLowerCase())))throw new Error(`[SECURITY] Invalid ${u}: "${s}" is a reserved JavaScript keyword that could cause prototype pollution`)}),
s$1=(function(s){return"boolean"==typeof s?{enabled:s,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:"object"==typeof s&&null!==s?{enabled:!1!==s.enabled,maxEntitySize:Math.max(1,s.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,s.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,s.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,s.maxExpandedLength??1e5),maxEntityCount:Math.max(1,s.maxEntityCount??1e3),allowedTags:s.allowedTags??null,tagFilter:s.tagFilter??null,appliesTo:s.appliesTo??"all"}:s$1(!0)}),
t$1=(function(s){return"function"==typeof s?s:Array.isArray(s)?l=>{for(const p of s){if("string"==typeof p&&l===p)return!0
if(p instanceof RegExp&&p.test(l))return!0}}:(()=>!1)}),
E=(function(s,l){if(!s)return{}
const p=l.attributesGroupName?s[l.attributesGroupName]:s
if(!p)return{}
const u={}
for(const s in p)s.startsWith(l.attributeNamePrefix)?u[s.substring(l.attributeNamePrefix.length)]=p[s]:u[s]=p[s]
return u}),
b=(function(s){if(!s||"string"!=typeof s)return
const l=s.indexOf(":")
if(-1!==l&&l>0){const p=s.substring(0,l)
if("xmlns"!==p)return p}}),
y=(function(s,l,p,u,f,g,m){const x=this.options
if(void 0!==s&&(x.trimValues&&!u&&(s=s.trim()),s.length>0)){m||(s=this.replaceEntitiesValue(s,l,p))
const u=x.jPath?p.toString():p,_=x.tagValueProcessor(l,s,u,f,g)
return null==_?s:typeof _!=typeof s||_!==s?_:x.trimValues||s.trim()===s?$(s,x.parseTagValue,x.numberParseOptions):s}}),
S=(function(s){if(this.options.removeNSPrefix){const l=s.split(":"),p="/"===s.charAt(0)?"/":""
if("xmlns"===l[0])return""
2===l.length&&(s=p+l[1])}return s}),
w=(function(s){return void 0!==s[3]?s[3]:s[4]}),
A=(function(s,l,p,u=!1){const f=this.options
if(!0===u||!0!==f.ignoreAttributes&&"string"==typeof s){const u=getAllMatches(s,J),g=u.length,m={},x=new Array(g)
let _=!1
const N={}
for(let s=0;s<g;s++){const l=this.resolveNameSpace(u[s][1]),g=w(u[s])
if(l.length&&void 0!==g){let u=g
f.trimValues&&(u=u.trim()),u=this.replaceEntitiesValue(u,p,this.readonlyMatcher),x[s]=u,N[l]=u,_=!0}}_&&"object"==typeof l&&l.updateCurrent&&l.updateCurrent(N)
const C=f.jPath?l.toString():this.readonlyMatcher
let R=!1
for(let s=0;s<g;s++){const l=this.resolveNameSpace(u[s][1])
if(this.ignoreAttributesFn(l,C))continue
let p=f.attributeNamePrefix+l
if(l.length)if(f.transformAttributeName&&(p=f.transformAttributeName(p)),p=F(p,f),void 0!==w(u[s])){const u=x[s],g=f.attributeValueProcessor(l,u,C)
m[p]=null==g?u:typeof g!=typeof u||g!==u?g:$(u,f.parseAttributeValue,f.numberParseOptions),R=!0}else f.allowBooleanAttributes&&(m[p]=!0,R=!0)}if(!R)return
if(f.attributesGroupName&&!f.preserveOrder){const s={}
return s[f.attributesGroupName]=m,s}return m}}),
D=(function(s,l,p,u){this.options.captureMetaData||(u=void 0)
const f=this.options.jPath?p.toString():p,g=this.options.updateTag(l.tagname,f,l[":@"])
!1===g||("string"==typeof g?(l.tagname=g,s.addChild(l,u)):s.addChild(l,u))}),
v=(function(s,l,p){const u=this.options.processEntities
if(!u||!u.enabled)return s
if(u.allowedTags){const f=this.options.jPath?p.toString():p
if(!(Array.isArray(u.allowedTags)?u.allowedTags.includes(l):u.allowedTags(l,f)))return s}if(u.tagFilter){const f=this.options.jPath?p.toString():p
if(!u.tagFilter(l,f))return s}return this.entityDecoder.decode(s)}),
I=(function(s,l,p,u){return s&&(void 0===u&&(u=0===l.child.length),void 0!==(s=this.parseTextData(s,l.tagname,p,!1,!!l[":@"]&&0!==Object.keys(l[":@"]).length,u))&&""!==s&&l.add(this.options.textNodeName,s),s=""),s}),
O=(function(){return 0!==this.stopNodeExpressionsSet.size&&this.matcher.matchesAny(this.stopNodeExpressionsSet)}),
j=(function(s,l,p,u){const f=s.indexOf(l,p)
if(-1===f)throw new Error(u)
return f+l.length-1}),
V=(function(s,l,p,u){const f=s.indexOf(l,p)
if(-1===f)throw new Error(u)
return f}),
L=(function(s,l,p,u=">"){const f=(function(s,l,p=">"){const u=s.length,f=p.charCodeAt(0),g=p.length>1?p.charCodeAt(1):-1
let m="",x=l
for(let p=l;p<u;p++){const l=s.charCodeAt(p)
if(34===l||39===l){if(p=s.indexOf(s[p],p+1),-1===p)return}else if(l===f){if(-1===g)return m+=s.substring(x,p),{data:m,index:p}
if(s.charCodeAt(p+1)===g)return m+=s.substring(x,p),{data:m,index:p}}else 9===l&&(m+=s.substring(x,p)+" ",x=p+1)}})(s,l+1,u)
if(!f)return
let g=f.data
const m=f.index,x=g.search(/\s/)
let _=g,N=!0;-1!==x&&(_=g.substring(0,x),g=g.substring(x+1).trimStart())
const C=_
if(p){const s=_.indexOf(":");-1!==s&&(_=_.substr(s+1),N=_!==f.data.substr(s+1))}return{tagName:_,tagExp:g,closeIndex:m,attrExpPresent:N,rawTagName:C}}),
k=(function(s,l,p){const u=p
let f=1,g=!1,m=-1
const x=s.length
for(;p<x;p++)if("<"===s[p]){const x=s.charCodeAt(p+1)
if(47===x){const g=V(s,">",p,`${l} is not closed`)
if(s.substring(p+2,g).trim()===l&&(f--,0===f))return{tagContent:s.substring(u,p),i:g}
p=g}else if(63===x)p=j(s,"?>",p+1,"StopNode is not closed.")
else if(33===x&&45===s.charCodeAt(p+2)&&45===s.charCodeAt(p+3))p=j(s,"--\x3e",p+3,"StopNode is not closed.")
else if(33===x&&91===s.charCodeAt(p+2))p=j(s,"]]>",p,"StopNode is not closed.")-2
else{const u=g?void 0:L(s,p,!1)
if(u)u.tagName===l&&"/"!==u.tagExp[u.tagExp.length-1]&&f++,p=u.closeIndex
else{if(g=!0,m<p&&(m=s.indexOf(">",p),-1===m))return
const u=s.indexOf("<",p+1)
if(-1===u||u>m){const u=s.substring(p+1,m),g=u.search(/\s/);(-1===g?u:u.substring(0,g))===l&&"/"!==u[u.length-1]&&f++,p=m}}}}}),
$=(function(s,l){if(l&&"string"==typeof s){const l=s.trim()
return"true"===l||"false"!==l&&a()}return isExist(s)?s:""}),
G=(function(s,l,p,u){if(s){const u=s(l)
p===l&&(p=u),l=u}return{tagName:l=F(l,u),tagExp:p}}),
F=(function(s,u){if(p.includes(s))throw new Error(`[SECURITY] Invalid name: "${s}" is a reserved JavaScript keyword that could cause prototype pollution`)
return l.includes(s)?u.onDangerousProperty(s):s}),
smtpElements=(function(s){const l=s.find((s=>"configuration"in s||"smtp"in s))
return void 0===l||"smtp"in l?void 0===l?[]:[l]:nodesOf(l.configuration).flatMap((s=>"location"in s&&isOfSite(s)?nodesOf(s.location):[s])).flatMap((s=>childrenOf(s,"system.net"))).flatMap((s=>childrenOf(s,"mailSettings"))).filter((s=>"smtp"in s))}),
isOfSite=(function(s){const{path:l}=attributesOf(s)
return void 0===l||""===l||"."===l}),
children=(function(s,l){return childrenOf(s,"smtp").filter((s=>l in s))}),
childrenOf=(function(s,l){return nodesOf(s?.[l])}),
attributesOf=(function(s){const l=s?.[":@"]
return isNode(l)?l:{}}),
nodesOf=(function(s){return Array.isArray(s)?s.filter(isNode):[]}),
isNode=(function(s){return"object"==typeof s&&null!==s});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const s=require("./web_config.js")
;;const l=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],p=["__proto__","constructor","prototype"],u={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"},f={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},g={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"},m=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),x=new Set("!?\\\\/[]$%{}^&*()<>|+")
function n$4(s){if("#"===s[0])throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${s}"`)
for(const l of s)if(x.has(l))throw new Error(`[EntityReplacer] Invalid character '${l}' in entity name: "${s}"`)
return s};const _="external",N="base",C=Object.freeze({allow:0,leave:1,remove:2,throw:3}),R=new Set([9,10,13])
class h{constructor(s={}){var l
this._limit=s.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck="function"==typeof s.postCheck?s.postCheck:(s=>s),this._limitTiers=(l=this._limit.applyLimitsTo??_)&&l!==_?"all"===l?new Set(["all"]):l===N?new Set([N]):Array.isArray(l)?new Set(l):new Set([_]):new Set([_]),this._numericAllowed=s.numericAllowed??!0,this._baseMap=i$2(f,s.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(s.remove&&Array.isArray(s.remove)?s.remove:[]),this._leaveSet=new Set(s.leave&&Array.isArray(s.leave)?s.leave:[])
const p=(function(s){if(!s)return{xmlVersion:1,onLevel:C.allow,nullLevel:C.remove}
const l=1.1===s.xmlVersion?1.1:1,p=C[s.onNCR]??C.allow,u=C[s.nullNCR]??C.remove
return{xmlVersion:l,onLevel:p,nullLevel:Math.max(u,C.remove)}})(s.ncr)
this._ncrXmlVersion=p.xmlVersion,this._ncrOnLevel=p.onLevel,this._ncrNullLevel=p.nullLevel,this._onExternalEntity="function"==typeof s.onExternalEntity?s.onExternalEntity:null,this._onInputEntity="function"==typeof s.onInputEntity?s.onInputEntity:null}_applyRegistrationHook(s,l,p,u){if(!s)return!0
const f=s(l,p)
if(f===m.BLOCK)return!1
if(f===m.THROW)throw new Error(`[EntityDecoder] Registration of ${u} entity "&${l};" was rejected by hook`)
return!0}setExternalEntities(s){if(s)for(const l of Object.keys(s))n$4(l)
if(!this._onExternalEntity)return void(this._externalMap=i$2(s))
const l=i$2(s),p=Object.create(null)
for(const[s,u]of Object.entries(l))this._applyRegistrationHook(this._onExternalEntity,s,u,"external")&&(p[s]=u)
this._externalMap=p}addExternalEntity(s,l){n$4(s),"string"==typeof l&&-1===l.indexOf("&")&&this._applyRegistrationHook(this._onExternalEntity,s,l,"external")&&(this._externalMap[s]=l)}addInputEntities(s){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity)return void(this._inputMap=i$2(s))
const l=i$2(s),p=Object.create(null)
for(const[s,u]of Object.entries(l))this._applyRegistrationHook(this._onInputEntity,s,u,"input")&&(p[s]=u)
this._inputMap=p}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(s){this._ncrXmlVersion=1.1===s?1.1:1}decode(s){if("string"!=typeof s||0===s.length)return s
if(-1===s.indexOf("&"))return s
const l=s,p=[],u=s.length
let f=0,g=0
const m=this._maxTotalExpansions>0,x=this._maxExpandedLength>0,C=m||x
for(;g<u;){if(38!==s.charCodeAt(g)){g++
continue}let l=g+1
for(;l<u&&59!==s.charCodeAt(l)&&l-g<=32;)l++
if(l>=u||59!==s.charCodeAt(l)){g++
continue}const R=s.slice(g+1,l)
if(0===R.length){g++
continue}let B,U
if(this._removeSet.has(R))B="",void 0===U&&(U=_)
else{if(this._leaveSet.has(R)){g++
continue}if(35===R.charCodeAt(0)){const s=this._resolveNCR(R)
if(void 0===s){g++
continue}B=s,U=N}else{const s=this._resolveName(R)
B=s?.value,U=s?.tier}}if(void 0!==B){if(g>f&&p.push(s.slice(f,g)),p.push(B),f=l+1,g=f,C&&this._tierCounts(U)){if(m&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)
if(x){const s=B.length-(R.length+2)
if(s>0&&(this._expandedLength+=s,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}else g++}f<u&&p.push(s.slice(f))
const R=0===p.length?s:p.join("")
return this._postCheck(R,l)}_tierCounts(s){return!!this._limitTiers.has("all")||this._limitTiers.has(s)}_resolveName(s){return s in this._inputMap?{value:this._inputMap[s],tier:_}:s in this._externalMap?{value:this._externalMap[s],tier:_}:s in this._baseMap?{value:this._baseMap[s],tier:N}:void 0}_classifyNCR(s){return 0===s?this._ncrNullLevel:s>=55296&&s<=57343||1===this._ncrXmlVersion&&s>=1&&s<=31&&!R.has(s)?C.remove:-1}_applyNCRAction(s,l,p){switch(s){case C.allow:return String.fromCodePoint(p)
case C.remove:return""
case C.leave:return
case C.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${l}; (U+${p.toString(16).toUpperCase().padStart(4,"0")})`)
default:return String.fromCodePoint(p)}}_resolveNCR(s){const l=s.charCodeAt(1)
let p
if(p=120===l||88===l?parseInt(s.slice(2),16):parseInt(s.slice(1),10),Number.isNaN(p)||p<0||p>1114111)return
const u=this._classifyNCR(p)
if(!this._numericAllowed&&u<C.remove)return
const f=-1===u?this._ncrOnLevel:Math.max(this._ncrOnLevel,u)
return this._applyNCRAction(f,s,p)}}const r$2=s=>l.includes(s)?"__"+s:s,B={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:(function(s,l){return l}),attributeValueProcessor:(function(s,l){return l}),stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(s){return s},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:r$2}
;;const buildOptions=(function(s){const l=Object.assign({},B,s),p=[{value:l.attributeNamePrefix,name:"attributeNamePrefix"},{value:l.attributesGroupName,name:"attributesGroupName"},{value:l.textNodeName,name:"textNodeName"},{value:l.cdataPropName,name:"cdataPropName"},{value:l.commentPropName,name:"commentPropName"}]
for(const{value:s,name:l}of p)s&&n$3(s,l)
return null===l.onDangerousProperty&&(l.onDangerousProperty=r$2),l.processEntities=s$1(l.processEntities,l.htmlEntities),l.unpairedTagsSet=new Set(l.unpairedTags),l.stopNodes&&Array.isArray(l.stopNodes)&&(l.stopNodes=l.stopNodes.map((s=>"string"==typeof s&&s.startsWith("*.")?".."+s.substring(2):s))),l})
let U
U="function"!=typeof Symbol?"@@xmlMetadata":Symbol("XML Node Metadata")
class d{constructor(s){this.tagname=s,this.child=[],this[":@"]=Object.create(null)}add(s,l){"__proto__"===s&&(s="#__proto__"),this.child.push({[s]:l})}addChild(s,l){"__proto__"===s.tagname&&(s.tagname="#__proto__"),s[":@"]&&Object.keys(s[":@"]).length>0?this.child.push({[s.tagname]:s.child,":@":s[":@"]}):this.child.push({[s.tagname]:s.child}),this.addStartIndex(l)}addStartIndex(s){void 0!==s&&(this.child[this.child.length-1][U]={startIndex:s})}addEndIndex(s){const l=this.child[this.child.length-1]
void 0!==l&&void 0!==l[U]&&void 0===l[U].endIndex&&(l[U].endIndex=s)}static getMetaDataSymbol(){return U}}const W=":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd",z=":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff",Y=z+"\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040",o=((s,l,p="")=>{const u=`[${s.replace(":","")}][${l.replace(":","")}]*`
return{name:new RegExp(`^[${s}][${l}]*$`,p),ncName:new RegExp(`^${u}$`,p),qName:new RegExp(`^${u}(?::${u})?$`,p),nmToken:new RegExp(`^[${l}]+$`,p),nmTokens:new RegExp(`^[${l}]+(?:\\s+[${l}]+)*$`,p)}}),q=o(W,W+"\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"),X=o(z,Y,"u"),H=o(":A-Za-z_",":A-Za-z_\\-\\.\\d"),c=(s="1.0",l=!1)=>l?H:"1.1"===s?X:q,qName=(s,{xmlVersion:l="1.0",asciiOnly:p=!1}={})=>c(l,p).qName.test(s)
let K=class e{constructor(s,l){this.suppressValidationErr=!s,this.options=s,this.xmlVersion=l||1}setXmlVersion(s=1){this.xmlVersion=s}readDocType(s,l){const p=Object.create(null)
let u=0
if("O"!==s[l+3]||"C"!==s[l+4]||"T"!==s[l+5]||"Y"!==s[l+6]||"P"!==s[l+7]||"E"!==s[l+8])throw new Error("Invalid Tag instead of DOCTYPE")
{l+=9
let f=1,g=!1,m=!1,x=null,_=""
for(;l<s.length;l++)if(null===x)if(g||m||'"'!==s[l]&&"'"!==s[l])if("<"!==s[l]||m)if(">"===s[l]){if(m?"-"===s[l-1]&&"-"===s[l-2]&&(m=!1,f--):f--,0===f)break}else"["===s[l]?g=!0:_+=s[l]
else{if(g&&i(s,"!ENTITY",l)){let f,g
if(l+=7,[f,g,l]=this.readEntityExp(s,l+1,this.suppressValidationErr),-1===g.indexOf("&")){if(!1!==this.options.enabled&&null!=this.options.maxEntityCount&&u>=this.options.maxEntityCount)throw new Error(`Entity count (${u+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)
p[f]=g,u++}}else if(g&&i(s,"!ELEMENT",l)){l+=8
const{index:p}=this.readElementExp(s,l+1)
l=p}else if(g&&i(s,"!ATTLIST",l))l+=8
else if(g&&i(s,"!NOTATION",l)){l+=9
const{index:p}=this.readNotationExp(s,l+1,this.suppressValidationErr)
l=p}else{if(!i(s,"!--",l))throw new Error("Invalid DOCTYPE")
m=!0}f++,_=""}else x=s[l],_+=s[l]
else s[l]===x&&(x=null),_+=s[l]
if(null!==x||0!==f)throw new Error("Unclosed DOCTYPE")}return{entities:p,i:l}}readEntityExp(s,l){const p=l=r(s,l)
for(;l<s.length&&!/\s/.test(s[l])&&'"'!==s[l]&&"'"!==s[l];)l++
let u=s.substring(p,l)
if(n$1(u,{xmlVersion:this.xmlVersion}),l=r(s,l),!this.suppressValidationErr){if("SYSTEM"===s.substring(l,l+6).toUpperCase())throw new Error("External entities are not supported")
if("%"===s[l])throw new Error("Parameter entities are not supported")}let f=""
if([l,f]=this.readIdentifierVal(s,l,"entity"),!1!==this.options.enabled&&null!=this.options.maxEntitySize&&f.length>this.options.maxEntitySize)throw new Error(`Entity "${u}" size (${f.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)
return[u,f,--l]}readNotationExp(s,l){const p=l=r(s,l)
for(;l<s.length&&!/\s/.test(s[l]);)l++
let u=s.substring(p,l)
!this.suppressValidationErr&&n$1(u,{xmlVersion:this.xmlVersion}),l=r(s,l)
const f=s.substring(l,l+6).toUpperCase()
if(!this.suppressValidationErr&&"SYSTEM"!==f&&"PUBLIC"!==f)throw new Error(`Expected SYSTEM or PUBLIC, found "${f}"`)
l+=f.length,l=r(s,l)
let g=null,m=null
if("PUBLIC"===f)[l,g]=this.readIdentifierVal(s,l,"publicIdentifier"),'"'!==s[l=r(s,l)]&&"'"!==s[l]||([l,m]=this.readIdentifierVal(s,l,"systemIdentifier"))
else if("SYSTEM"===f&&([l,m]=this.readIdentifierVal(s,l,"systemIdentifier"),!this.suppressValidationErr&&!m))throw new Error("Missing mandatory system identifier for SYSTEM notation")
return{notationName:u,publicIdentifier:g,systemIdentifier:m,index:--l}}readIdentifierVal(s,l,p){let u=""
const f=s[l]
if('"'!==f&&"'"!==f)throw new Error(`Expected quoted string, found "${f}"`)
const g=++l
for(;l<s.length&&s[l]!==f;)l++
if(u=s.substring(g,l),s[l]!==f)throw new Error(`Unterminated ${p} value`)
return[++l,u]}readElementExp(s,l){const p=l=r(s,l)
for(;l<s.length&&!/\s/.test(s[l]);)l++
let u=s.substring(p,l)
if(!this.suppressValidationErr&&!qName(u,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${u}"`)
let f=""
if("E"===s[l=r(s,l)]&&i(s,"MPTY",l))l+=4
else if("A"===s[l]&&i(s,"NY",l))l+=2
else if("("===s[l]){const p=++l
for(;l<s.length&&")"!==s[l];)l++
if(f=s.substring(p,l),")"!==s[l])throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${s[l]}"`)
return{elementName:u,contentModel:f.trim(),index:l}}readAttlistExp(s,l){let p=l=r(s,l)
for(;l<s.length&&!/\s/.test(s[l]);)l++
let u=s.substring(p,l)
for(n$1(u,{xmlVersion:this.xmlVersion}),p=l=r(s,l);l<s.length&&!/\s/.test(s[l]);)l++
let f=s.substring(p,l)
if(!n$1(f,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${f}"`)
l=r(s,l)
let g=""
if("NOTATION"===s.substring(l,l+8).toUpperCase()){if(g="NOTATION","("!==s[l=r(s,l+=8)])throw new Error(`Expected '(', found "${s[l]}"`)
l++
let p=[]
for(;l<s.length&&")"!==s[l];){const u=l
for(;l<s.length&&"|"!==s[l]&&")"!==s[l];)l++
let f=s.substring(u,l)
if(f=f.trim(),!n$1(f,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${f}"`)
p.push(f),"|"===s[l]&&(l++,l=r(s,l))}if(")"!==s[l])throw new Error("Unterminated list of notations")
l++,g+=" ("+p.join("|")+")"}else{const p=l
for(;l<s.length&&!/\s/.test(s[l]);)l++
g+=s.substring(p,l)
const u=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
if(!this.suppressValidationErr&&!u.includes(g.toUpperCase()))throw new Error(`Invalid attribute type: "${g}"`)}l=r(s,l)
let m=""
return"#REQUIRED"===s.substring(l,l+8).toUpperCase()?(m="#REQUIRED",l+=8):"#IMPLIED"===s.substring(l,l+7).toUpperCase()?(m="#IMPLIED",l+=7):[l,m]=this.readIdentifierVal(s,l,"ATTLIST"),{elementName:u,attributeName:f,attributeType:g,defaultValue:m,index:l}}}
const r=(s,l)=>{for(;l<s.length&&/\s/.test(s[l]);)l++
return l}
function i(s,l,p){for(let u=0;u<l.length;u++)if(l[u]!==s[p+u+1])return!1
return!0}function n$1(s,l){if(qName(s,{xmlVersion:l}))return s
throw new Error(`Invalid entity name ${s}`)}function a(){throw new Error("A part of a package is called that is not bundled.")};class t{constructor(s,l={},p){this.pattern=s,this.separator=l.separator||".",this.segments=this._parse(s),this.data=p,this._hasDeepWildcard=this.segments.some((s=>"deep-wildcard"===s.type)),this._hasAttributeCondition=this.segments.some((s=>void 0!==s.attrName)),this._hasPositionSelector=this.segments.some((s=>void 0!==s.position))}_parse(s){const l=[]
let p=0,u=""
for(;p<s.length;)s[p]===this.separator?p+1<s.length&&s[p+1]===this.separator?(u.trim()&&(l.push(this._parseSegment(u.trim())),u=""),l.push({type:"deep-wildcard"}),p+=2):(u.trim()&&l.push(this._parseSegment(u.trim())),u="",p++):(u+=s[p],p++)
return u.trim()&&l.push(this._parseSegment(u.trim())),l}_parseSegment(s){const l={type:"tag"}
let p=null,u=s
const f=s.match(/^([^\[]+)(\[[^\]]*\])(.*)$/)
if(f&&(u=f[1]+f[3],f[2])){const s=f[2].slice(1,-1)
s&&(p=s)}let g,m,x=u
if(u.includes("::")){const l=u.indexOf("::")
if(g=u.substring(0,l).trim(),x=u.substring(l+2).trim(),!g)throw new Error(`Invalid namespace in pattern: ${s}`)}let _=null
if(x.includes(":")){const s=x.lastIndexOf(":"),l=x.substring(0,s).trim(),p=x.substring(s+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(m=l,_=p):m=x}else m=x
if(!m)throw new Error(`Invalid segment pattern: ${s}`)
if(l.tag=m,g&&(l.namespace=g),p)if(p.includes("=")){const s=p.indexOf("=")
l.attrName=p.substring(0,s).trim(),l.attrValue=p.substring(s+1).trim()}else l.attrName=p.trim()
if(_){const s=_.match(/^nth\((\d+)\)$/)
s?(l.position="nth",l.positionValue=parseInt(s[1],10)):l.position=_}return l}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}let Z=class e{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(s){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")
if(this._patterns.has(s.pattern))return this
if(this._patterns.add(s.pattern),s.hasDeepWildcard()){const l=s.segments[s.segments.length-1]
if(l&&"deep-wildcard"!==l.type&&"*"!==l.tag){const p=l.tag
this._deepByTerminalTag.has(p)||this._deepByTerminalTag.set(p,[]),this._deepByTerminalTag.get(p).push(s)}else this._deepWildcards.push(s)
return this}const l=s.length,p=s.segments[s.segments.length-1],u=p?.tag
if(u&&"*"!==u){const p=`${l}:${u}`
this._byDepthAndTag.has(p)||this._byDepthAndTag.set(p,[]),this._byDepthAndTag.get(p).push(s)}else this._wildcardByDepth.has(l)||this._wildcardByDepth.set(l,[]),this._wildcardByDepth.get(l).push(s)
return this}addAll(s){for(const l of s)this.add(l)
return this}has(s){return this._patterns.has(s.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(s){return null!==this.findMatch(s)}findMatch(s){const l=s.getDepth(),p=s.getCurrentTag(),u=`${l}:${p}`,f=this._byDepthAndTag.get(u)
if(f)for(let l=0;l<f.length;l++)if(s.matches(f[l]))return f[l]
const g=this._wildcardByDepth.get(l)
if(g)for(let l=0;l<g.length;l++)if(s.matches(g[l]))return g[l]
const m=this._deepByTerminalTag.get(p)
if(m)for(let l=0;l<m.length;l++)if(s.matches(m[l]))return m[l]
for(let l=0;l<this._deepWildcards.length;l++)if(s.matches(this._deepWildcards[l]))return this._deepWildcards[l]
return null}}
class MatcherView{constructor(s){this._matcher=s}get separator(){return this._matcher.separator}getCurrentTag(){const s=this._matcher.path
return s.length>0?s[s.length-1].tag:void 0}getCurrentNamespace(){const s=this._matcher.path
return s.length>0?s[s.length-1].namespace:void 0}getAttrValue(s){const l=this._matcher.path
if(0!==l.length)return l[l.length-1].values?.[s]}hasAttr(s){const l=this._matcher.path
if(0===l.length)return!1
const p=l[l.length-1]
return void 0!==p.values&&s in p.values}getAnyParentAttr(s){return this._matcher.getAnyParentAttr(s)}hasAnyParentAttr(s){return this._matcher.hasAnyParentAttr(s)}getPosition(){const s=this._matcher.path
return 0===s.length?-1:s[s.length-1].position??0}getCounter(){const s=this._matcher.path
return 0===s.length?-1:s[s.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(s,l=!0){return this._matcher.toString(s,l)}toArray(){return this._matcher.path.map(s=>s.tag)}matches(s){return this._matcher.matches(s)}matchesAny(s){return s.matchesAny(this._matcher)}}class e{constructor(s={}){this.separator=s.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new MatcherView(this),this._keptAttrs=[]}push(s,l=null,p=null,u=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0)
const f=this.path.length
let g=this.siblingStacks[f]
g||(g={counts:new Map,total:0},this.siblingStacks[f]=g)
const m=p?`${p}:${s}`:s,x=g.counts.get(m)||0,_=g.total
g.counts.set(m,x+1),g.total++
const N={tag:s,position:_,counter:x}
null!=p&&(N.namespace=p),null!=l&&(N.values=l),this.path.push(N)
const C=this.path.length,R=null!==u?u.keep:null
if(null!=R&&R.length>0&&l)for(let s=0;s<R.length;s++){const p=R[s]
void 0!==l[p]&&this._keptAttrs.push({depth:C,name:p,value:l[p]})}}pop(){if(0===this.path.length)return
this._pathStringCache=null
const s=this.path.pop()
this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1)
const l=this.path.length+1
for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=l;)this._keptAttrs.pop()
return s}updateCurrent(s){if(this.path.length>0){const l=this.path[this.path.length-1]
null!=s&&(l.values=s)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(s){if(0!==this.path.length)return this.path[this.path.length-1].values?.[s]}hasAttr(s){if(0===this.path.length)return!1
const l=this.path[this.path.length-1]
return void 0!==l.values&&s in l.values}getAnyParentAttr(s){const l=this._keptAttrs
for(let p=l.length-1;p>=0;p--)if(l[p].name===s)return l[p].value}hasAnyParentAttr(s){const l=this._keptAttrs
for(let p=l.length-1;p>=0;p--)if(l[p].name===s)return!0
return!1}getPosition(){return 0===this.path.length?-1:this.path[this.path.length-1].position??0}getCounter(){return 0===this.path.length?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(s,l=!0){const p=s||this.separator
if(p===this.separator&&!0===l){if(null!==this._pathStringCache)return this._pathStringCache
const s=this.path.map(s=>s.namespace?`${s.namespace}:${s.tag}`:s.tag).join(p)
return this._pathStringCache=s,s}return this.path.map(s=>l&&s.namespace?`${s.namespace}:${s.tag}`:s.tag).join(p)}toArray(){return this.path.map(s=>s.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(s){const l=s.segments
return 0!==l.length&&(s.hasDeepWildcard()?this._matchWithDeepWildcard(l):this._matchSimple(l))}_matchSimple(s){if(this.path.length!==s.length)return!1
for(let l=0;l<s.length;l++)if(!this._matchSegment(s[l],this.path[l],l===this.path.length-1))return!1
return!0}_matchWithDeepWildcard(s){let l=this.path.length-1,p=s.length-1
for(;p>=0&&l>=0;){const u=s[p]
if("deep-wildcard"===u.type){if(p--,p<0)return!0
const u=s[p]
let f=!1
for(let s=l;s>=0;s--)if(this._matchSegment(u,this.path[s],s===this.path.length-1)){l=s-1,p--,f=!0
break}if(!f)return!1}else{if(!this._matchSegment(u,this.path[l],l===this.path.length-1))return!1
l--,p--}}return p<0}_matchSegment(s,l,p){if("*"!==s.tag&&s.tag!==l.tag)return!1
if(void 0!==s.namespace&&"*"!==s.namespace&&s.namespace!==l.namespace)return!1
if(void 0!==s.attrName){if(!p)return!1
if(!l.values||!(s.attrName in l.values))return!1
if(void 0!==s.attrValue&&String(l.values[s.attrName])!==String(s.attrValue))return!1}if(void 0!==s.position){if(!p)return!1
const u=l.counter??0
if("first"===s.position&&0!==u)return!1
if("odd"===s.position&&u%2!=1)return!1
if("even"===s.position&&u%2!=0)return!1
if("nth"===s.position&&u!==s.positionValue)return!1}return!0}matchesAny(s){return s.matchesAny(this)}snapshot(){return{path:this.path.map(s=>({...s})),siblingStacks:this.siblingStacks.map(s=>s?{counts:new Map(s.counts),total:s.total}:s),keptAttrs:this._keptAttrs.map(s=>({...s}))}}restore(s){this._pathStringCache=null,this.path=s.path.map(s=>({...s})),this.siblingStacks=s.siblingStacks.map(s=>s?{counts:new Map(s.counts),total:s.total}:s),this._keptAttrs=(s.keptAttrs||[]).map(s=>({...s}))}readOnly(){return this._view}};;class T{constructor(s,l){this.options=s,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=P,this.parseTextData=y,this.resolveNameSpace=S,this.buildAttributesMap=A,this.isItStopNode=O,this.replaceEntitiesValue=v,this.readStopNodeData=k,this.saveTextToParentTag=I,this.addChild=D,this.ignoreAttributesFn=t$1(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
let p={...f}
this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:("object"==typeof this.options.htmlEntities?p=this.options.htmlEntities:!0===this.options.htmlEntities&&(p={...g,...u}),this.entityDecoder=new h({namedEntities:{...p,...l},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:()=>a()?m.BLOCK:m.ALLOW})),this.matcher=new e,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new Z
const x=this.options.stopNodes
if(x&&x.length>0){for(let s=0;s<x.length;s++){const l=x[s]
"string"==typeof l?this.stopNodeExpressionsSet.add(new t(l)):l instanceof t&&this.stopNodeExpressionsSet.add(l)}this.stopNodeExpressionsSet.seal()}}};;const J=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm
;;const P=(function(s){const l=this.options,p=l.captureMetaData?[]:void 0
s=s.replace(/\r\n?/g,l.captureMetaData?(s,l)=>(2===s.length&&p.push(l-p.length),"\n"):"\n")
const u=new d("!xml")
let f=u,g=""
this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1
const m=new K(l.processEntities),x=s.length
for(let _=0;_<x;_++)if("<"===s[_]){const N=s.charCodeAt(_+1)
if(47===N){const m=j(s,">",_,"Closing Tag is not closed.")
let x=s.substring(_+2,m).trim()
if(l.removeNSPrefix){const s=x.indexOf(":");-1!==s&&(x=x.substr(s+1))}x=G(l.transformTagName,x,"",l).tagName,f&&(g=this.saveTextToParentTag(g,f,this.readonlyMatcher))
const N=this.matcher.getCurrentTag()
if(x&&l.unpairedTagsSet.has(x))throw new Error(`Unpaired tag can not be used as closing tag: </${x}>`)
N&&l.unpairedTagsSet.has(N)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,f=this.tagsNodeStack.pop()||u,l.captureMetaData&&f&&f.addEndIndex(M(m+1,p)),g="",_=m}else if(63===N){let u=L(s,_,!1,"?>")
if(!u)throw new Error("Pi Tag is not closed.")
g=this.saveTextToParentTag(g,f,this.readonlyMatcher)
const x=this.buildAttributesMap(u.tagExp,this.matcher,u.tagName,!0)
if(x){const s=x[this.options.attributeNamePrefix+"version"]
this.entityDecoder.setXmlVersion(Number(s)||1),m.setXmlVersion(Number(s)||1)}if(l.ignoreDeclaration&&"?xml"===u.tagName||l.ignorePiTags);else{const s=new d(u.tagName)
s.add(l.textNodeName,""),u.tagName!==u.tagExp&&u.attrExpPresent&&!0!==l.ignoreAttributes&&(s[":@"]=x)
const g=l.captureMetaData?M(_,p):_
this.addChild(f,s,this.readonlyMatcher,g),l.captureMetaData&&f.addEndIndex(M(u.closeIndex+2,p))}_=u.closeIndex+1}else if(33===N&&45===s.charCodeAt(_+2)&&45===s.charCodeAt(_+3)){const p=j(s,"--\x3e",_+4,"Comment is not closed.")
if(l.commentPropName){const u=s.substring(_+4,p-2)
g=this.saveTextToParentTag(g,f,this.readonlyMatcher),f.add(l.commentPropName,[{[l.textNodeName]:u}])}_=p}else if(33===N&&68===s.charCodeAt(_+2)){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.")
this.doctypefound=!0
const l=m.readDocType(s,_)
this.entityDecoder.addInputEntities(l.entities),_=l.i}else if(33===N&&91===s.charCodeAt(_+2)){const p=j(s,"]]>",_,"CDATA is not closed.")-2,u=s.substring(_+9,p)
g=this.saveTextToParentTag(g,f,this.readonlyMatcher)
let m=this.parseTextData(u,f.tagname,this.readonlyMatcher,!0,!1,!0,!0)
null==m&&(m=""),l.cdataPropName?f.add(l.cdataPropName,[{[l.textNodeName]:u}]):f.add(l.textNodeName,m),_=p+2}else{let m=L(s,_,l.removeNSPrefix)
if(!m){const l=s.substring(Math.max(0,_-50),Math.min(x,_+50))
throw new Error(`readTagExp returned undefined at position ${_}. Context: "${l}"`)}let N=m.tagName
const C=m.rawTagName
let R=m.tagExp,B=m.attrExpPresent,U=m.closeIndex
if(({tagName:N,tagExp:R}=G(l.transformTagName,N,R,l)),l.strictReservedNames&&(N===l.commentPropName||N===l.cdataPropName||N===l.textNodeName||N===l.attributesGroupName))throw new Error(`Invalid tag name: ${N}`)
f&&g&&"!xml"!==f.tagname&&(g=this.saveTextToParentTag(g,f,this.readonlyMatcher,!1))
const W=f
W&&l.unpairedTagsSet.has(W.tagname)&&(f=this.tagsNodeStack.pop(),this.matcher.pop())
let z=!1
R.length>0&&R.lastIndexOf("/")===R.length-1&&(z=!0,"/"===N[N.length-1]?(N=N.substr(0,N.length-1),R=N):R=R.substr(0,R.length-1),B=N!==R)
let Y,q=null
Y=b(C),N!==u.tagname&&this.matcher.push(N,{},Y),N!==R&&B&&(q=this.buildAttributesMap(R,this.matcher,N),q&&E(q,l)),N!==u.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode())
const X=l.captureMetaData?M(_,p):_
if(this.isCurrentNodeStopNode){let u=""
if(z)_=m.closeIndex
else if(l.unpairedTagsSet.has(N))_=m.closeIndex
else{const l=this.readStopNodeData(s,C,U+1)
if(!l)throw new Error(`Unexpected end of ${C}`)
_=l.i,u=l.tagContent}const g=new d(N)
q&&(g[":@"]=q),g.add(l.textNodeName,u),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(f,g,this.readonlyMatcher,X),l.captureMetaData&&f.addEndIndex(M(_+1,p))}else{if(z){({tagName:N,tagExp:R}=G(l.transformTagName,N,R,l))
const s=new d(N)
q&&(s[":@"]=q),this.addChild(f,s,this.readonlyMatcher,X),l.captureMetaData&&f.addEndIndex(M(U+1,p)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else{if(l.unpairedTagsSet.has(N)){const s=new d(N)
q&&(s[":@"]=q),this.addChild(f,s,this.readonlyMatcher,X),l.captureMetaData&&f.addEndIndex(M(m.closeIndex+1,p)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,_=m.closeIndex
continue}{const s=new d(N)
if(this.tagsNodeStack.length>l.maxNestedTags)throw new Error("Maximum nested tags exceeded")
this.tagsNodeStack.push(f),q&&(s[":@"]=q),this.addChild(f,s,this.readonlyMatcher,X),f=s}}g="",_=U}}}else g+=s[_]
return u.child})
function M(s,l){let p=0,u=l.length
for(;p<u;){const f=Math.floor((p+u)/2)
l[f]<s?p=f+1:u=f}return s+p};;;;;;;;;;;const Q=new Set(["configuration","location","system.net","mailSettings",...s.S]),tt=new class n{constructor(s){this.externalEntities={},this.options=buildOptions(s)}parse(s,l){if("string"!=typeof s&&s.toString)s=s instanceof Uint8Array&&("undefined"==typeof Buffer||!Buffer.isBuffer(s))?new TextDecoder("utf-8",{ignoreBOM:!0}).decode(s):s.toString()
else if("string"!=typeof s)throw new Error("XML data is accepted in String or Bytes[] form.")
if(l){!0===l&&(l={})
const s=a()
if(!0!==s)throw Error(`${s.err.msg}:${s.err.line}:${s.err.col}`)}const p=new T(this.options,this.externalEntities),u=p.parseXml(s)
return this.options.preserveOrder||void 0===u?u:a(this.options,p.matcher,p.readonlyMatcher)}addEntity(s,l){if(-1!==l.indexOf("&"))throw new Error("Entity value can't have '&'")
if(-1!==s.indexOf("&")||-1!==s.indexOf(";"))throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
if("&"===l)throw new Error("An entity with value '&' is not permitted")
this.externalEntities[s]=l}static getMetaDataSymbol(){return d.getMetaDataSymbol()}}({preserveOrder:!0,ignoreAttributes:!1,attributeNamePrefix:"",trimValues:!1,parseTagValue:!1,parseAttributeValue:!1,htmlEntities:!0,processEntities:!0,jPath:!1,transformTagName:(function passedOrOther(s){const l=s.endsWith("/")?"/":""
return Q.has(""===l?s:s.slice(0,-1))?s:"other"+l}),stopNodes:["..other"],updateTag:(s=>"other"!==s)})
;;;;;;;exports.readBack=(function readBack(l,p,u=(()=>!0)){const f=smtpElements(nodesOf(tt.parse(l))).find((s=>u(attributesOf(s))))
return p.filter((({setting:l,value:p})=>{const{element:u,read:g}=s.b(l),[m]="smtp"===u?[f]:children(f,u),x=attributesOf(m)[l]
return"string"==typeof x?null===p||g(x)!==p:null!==p})).map(({setting:s})=>s)})

