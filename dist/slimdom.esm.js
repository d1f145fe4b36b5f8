"use strict"
var s=function e(e,s,...D){"function"!=typeof queueMicrotask?Promise.resolve().then(()=>e.apply(s,D)):queueMicrotask(()=>e.apply(s,D))},D=function i(){return eo},de=function a(s,...D){return D.some(D=>s.nodeType===D)},xe=function l(s){return 2===s.nodeType},Te=function u(s){return 3===s.nodeType||4===s.nodeType||8===s.nodeType||7===s.nodeType},De=function c(s){return 3===s.nodeType||4===s.nodeType},ve=function d(s){return 1===s.nodeType},at=function h(s){return 10===s.nodeType},lt=function f(s){switch(s.nodeType){case 3:case 7:case 8:return s.data.length
default:return s.childNodes.length}},ut=function m(s){let D=s,de=[]
for(;D;)de.unshift(D),D=D.parentNode
return de},ct=function p(s){return de(s,9)?s:s.ownerDocument},dt=function N(s){return s.parentNode.childNodes.indexOf(s)},ft=function g(s){for(;s.parentNode;)s=s.parentNode
return s},ht=function C(s,D){D(s)
for(let de=s.firstChild;de;de=de.nextSibling)C(de,D)},mt=function O(s,D){const de=[]
return ht(D,xe=>{if(xe===D||1!==xe.nodeType)return
const Te=xe
"*"!==s&&Te.nodeName!==s||de.push(Te)}),de},pt=function b(s,D,de){""===s&&(s=null)
const xe=[]
return ht(de,Te=>{if(Te===de||1!==Te.nodeType)return
const De=Te
"*"!==s&&De.namespaceURI!==s||"*"!==D&&De.localName!==D||xe.push(De)}),xe},Nt=function T(s,D,de){de||(de=ct(s))
let xe=s.T(de)
if(D)for(let D=s.firstChild;D;D=D.nextSibling)xe.appendChild(T(D,!0,de))
return xe},gt=function x(s,D){if(s.length<D)throw new TypeError(`Function should be called with at least ${D} arguments`)},Ct=function v(s,D){return new E(`${s}: ${D}`,s)},Et=function y(s){throw Ct("HierarchyRequestError",s)},Ot=function w(s){throw Ct("IndexSizeError",s)},Tt=function S(s){throw Ct("InvalidCharacterError",s)},bt=function I(s){throw Ct("InvalidNodeTypeError",s)},Dt=function A(s){throw Ct("InvalidStateError",s)},vt=function R(s){throw Ct("NamespaceError",s)},St=function _(s){throw Ct("NotFoundError",s)},yt=function M(s){throw Ct("NotSupportedError",s)},It=function P(s){throw Ct("WrongDocumentError",s)},wt=function U(s,de,xe){const Te=[],De=[]
for(let D=de;D;D=D.parentNode)D.o.collectInterestedObservers(s,de,xe,Te,De)
const ve=D()
Te.forEach((D,Te)=>{const at=De[Te],lt=new L(s,de)
void 0!==xe.name&&void 0!==xe.namespace&&(lt.attributeName=xe.name,lt.attributeNamespace=xe.namespace),void 0!==at&&(lt.oldValue=at),void 0!==xe.addedNodes&&(lt.addedNodes=xe.addedNodes),void 0!==xe.removedNodes&&(lt.removedNodes=xe.removedNodes),void 0!==xe.previousSibling&&(lt.previousSibling=xe.previousSibling),void 0!==xe.nextSibling&&(lt.nextSibling=xe.nextSibling),ve.l.appendRecord(D,lt)}),ve.l.queueMutationObserverMicrotask()},At=function $(s){const D=[]
for(let de=s.firstElementChild;de;de=de.nextElementSibling)D.push(de)
return D},Rt=function k(s){for(let D=s.previousSibling;D;D=D.previousSibling)if(ve(D))return D
return null},_t=function F(s){for(let D=s.nextSibling;D;D=D.nextSibling)if(ve(D))return D
return null},Mt=function V(s,D,xe){if(de(D,9,11,1)||Et("parent must be a Document, DocumentFragment or Element node"),s.contains(D)&&Et("node must not be an inclusive ancestor of parent"),xe&&xe.parentNode!==D&&St("child is not a child of parent"),de(s,11,10,1,3,4,7,8)||Et("node must be a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment node"),de(s,3)&&de(D,9)&&Et("can not insert a Text node under a Document"),de(s,10)&&!de(D,9)&&Et("can only insert a DocumentType node under a Document"),de(D,9)){const Te=D
switch(s.nodeType){case 11:const D=s
D.firstElementChild!==D.lastElementChild&&Et("can not insert more than one element under a Document"),Array.from(D.childNodes).some(s=>de(s,3))&&Et("can not insert a Text node under a Document"),D.firstElementChild&&(Te.documentElement||xe&&de(xe,10)||xe&&Te.doctype&&dt(xe)<dt(Te.doctype))&&Et("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Te.documentElement||xe&&de(xe,10)||xe&&Te.doctype&&dt(xe)<dt(Te.doctype))&&Et("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Te.doctype||xe&&Te.documentElement&&dt(Te.documentElement)<dt(xe)||!xe&&Te.documentElement)&&Et("Document should contain at most one doctype, followed by at most one element")}}},Pt=function j(s,D,de){Mt(s,D,de)
let xe=de
return xe===s&&(xe=s.nextSibling),Bt(s,ct(D)),Ut(s,D,xe),s},Ut=function X(s,de,xe,Te=!1){const De=function(s){return 11===s.nodeType}(s),lt=De?Array.from(s.childNodes):[s],ut=lt.length
if(0===ut)return
if(De&&(lt.forEach(s=>Xt(s,!0)),wt("childList",s,{removedNodes:lt})),null!==xe){const s=dt(xe)
D().forEachRange(D=>{D.startContainer===de&&D.startOffset>s&&(D.startOffset+=ut),D.endContainer===de&&D.endOffset>s&&(D.endOffset+=ut)})}let ct=null===xe?de.lastChild:xe.previousSibling
lt.forEach(s=>{!function(s,D,de){s.parentNode=D
const xe=null===de?D.lastChild:de.previousSibling,Te=null===de?null:de
if(s.previousSibling=xe,s.nextSibling=Te,xe?xe.nextSibling=s:D.firstChild=s,Te?(Te.previousSibling=s,D.childNodes.splice(D.childNodes.indexOf(Te),0,s)):(D.lastChild=s,D.childNodes.push(s)),ve(s)){const de=D
let De=null
for(let s=xe;s;s=s.previousSibling){if(ve(s)){De=s
break}const D=s
if(!at(D)){De=D.previousElementSibling
break}}let lt=null
for(let s=Te;s;s=s.nextSibling){if(ve(s)){lt=s
break}lt=s.nextElementSibling
break}De||(de.firstElementChild=s),lt||(de.lastElementChild=s),de.childElementCount+=1}(function(s){return 9===s.nodeType})(D)&&(ve(s)?D.documentElement=s:at(s)&&(D.doctype=s))}(s,de,xe)}),Te||wt("childList",de,{addedNodes:lt,nextSibling:xe,previousSibling:ct})},$t=function z(s,D){return Pt(s,D,null)},Lt=function W(s,D,xe){if(de(xe,9,11,1)||Et("Can not replace under a non-parent node"),D.contains(xe)&&Et("Can not insert a node under its own descendant"),s.parentNode!==xe&&St("child is not a child of parent"),de(D,11,10,1,3,4,7,8)||Et("Can not insert a node that isn't a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment"),de(D,3)&&de(xe,9)&&Et("can not insert a Text node under a Document"),de(D,10)&&!de(xe,9)&&Et("can only insert a DocumentType node under a Document"),de(xe,9)){const Te=xe
switch(D.nodeType){case 11:const xe=D
xe.firstElementChild!==xe.lastElementChild&&Et("can not insert more than one element under a Document"),Array.from(xe.childNodes).some(s=>de(s,3))&&Et("can not insert a Text node under a Document"),xe.firstElementChild&&(Te.documentElement&&Te.documentElement!==s||s&&Te.doctype&&dt(s)<dt(Te.doctype))&&Et("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Te.documentElement&&Te.documentElement!==s||Te.doctype&&dt(s)<dt(Te.doctype))&&Et("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Te.doctype&&Te.doctype!==s||Te.documentElement&&dt(Te.documentElement)<dt(s))&&Et("Document should contain at most one doctype, followed by at most one element")}}let Te=s.nextSibling
Te===D&&(Te=D.nextSibling)
const De=s.previousSibling
Bt(D,ct(xe))
let ve=[]
null!==s.parentNode&&(ve.push(s),Xt(s,!0))
const at=de(D,11)?Array.from(D.childNodes):[D]
return Ut(D,xe,Te,!0),wt("childList",xe,{addedNodes:at,removedNodes:ve,nextSibling:Te,previousSibling:De}),s},Ft=function B(s,D){null!==s&&Bt(s,ct(D))
const xe=Array.from(D.childNodes)
let Te=[]
null!==s&&(de(s,11)?s.childNodes.forEach(s=>{Te.push(s)}):Te.push(s)),xe.forEach(s=>{Xt(s,!0)}),null!==s&&Ut(s,D,null,!0),(Te.length>0||xe.length>0)&&wt("childList",D,{addedNodes:Te,removedNodes:xe})},Xt=function q(s,xe=!1){const Te=s.parentNode,De=dt(s)
D().forEachRange(D=>{s.contains(D.startContainer)&&(D.startContainer=Te,D.startOffset=De),s.contains(D.endContainer)&&(D.endContainer=Te,D.endOffset=De),D.startContainer===Te&&D.startOffset>De&&(D.startOffset-=1),D.endContainer===Te&&D.endOffset>De&&(D.endOffset-=1)})
const ve=s.previousSibling,at=s.nextSibling
!function(s,D){const xe=s.previousSibling,Te=s.nextSibling,De=de(s,1),ve=De?s.previousElementSibling:null,at=De?s.nextElementSibling:null
if(s.parentNode=null,s.previousSibling=null,s.nextSibling=null,xe?xe.nextSibling=Te:D.firstChild=Te,Te?Te.previousSibling=xe:D.lastChild=xe,D.childNodes.splice(D.childNodes.indexOf(s),1),De){const xe=function(s){return de(s,1,9,11)?s:null}(D)
xe&&(xe.firstElementChild===s&&(xe.firstElementChild=at),xe.lastElementChild===s&&(xe.lastElementChild=ve),xe.childElementCount-=1)}if(de(D,9)){const xe=D
de(s,1)?xe.documentElement=null:de(s,10)&&(xe.doctype=null)}}(s,Te)
for(let D=Te;D;D=D.parentNode)D.o.appendTransientRegisteredObservers(s)
xe||wt("childList",Te,{removedNodes:[s],nextSibling:at,previousSibling:ve})},Bt=function Y(s,D){const xe=ct(s)
s.parentNode&&Xt(s),D!==xe&&ht(s,s=>{if(s.ownerDocument=D,de(s,1))for(const de of s.attributes)de.ownerDocument=D})},Wt=function G(s){const D=[]
return ht(s,s=>{de(s,3,4)&&D.push(s.data)}),D.join("")},jt=function H(s,de){let xe=null
""!==de&&(xe=new(D().Text)(de)),Ft(xe,s)},Vt=function Q(s,D){const de=s.map(s=>s instanceof Node?s:D.createTextNode(String(s)))
if(1===de.length)return de[0]
{const s=D.createDocumentFragment()
return de.forEach(D=>{s.appendChild(D)}),s}},zt=function K(s,D){Pt(Vt(D,ct(s)),s,s.firstChild)},qt=function J(s,D){$t(Vt(D,ct(s)),s)},Yt=function Z(s,D){const de=Vt(D,ct(s))
Mt(de,s,null),Ft(de,s)},Gt=function ee(s,D){const de=s.parentNode
if(null===de)return
let xe=s.previousSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.previousSibling
Pt(Vt(D,ct(s)),de,null===xe?de.firstChild:xe.nextSibling)},Ht=function te(s,D){const de=s.parentNode
if(null===de)return
let xe=s.nextSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.nextSibling
Pt(Vt(D,ct(s)),de,xe)},Qt=function ne(s,D){const de=s.parentNode
if(null===de)return
let xe=s.nextSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.nextSibling
const Te=Vt(D,ct(s))
s.parentNode===de?Lt(s,Te,de):Pt(Te,de,xe)},Kt=function re(s){null!==s.parentNode&&Xt(s)},Jt=function oe(s,D){const xe=D.startContainer
de(xe,7)&&Et("Can not insert into a processing instruction"),de(xe,8)&&Et("Can not insert into a comment"),De(xe)&&null===xe.parentNode&&Et("Can not insert into a text node without a parent")
let Te=null
Te=De(xe)?xe:xe.childNodes[D.startOffset]||null
const ve=null===Te?xe:Te.parentNode
Mt(s,ve,Te),De(xe)&&(Te=xe.splitText(D.startOffset)),s===Te&&(Te=Te.nextSibling),null!==s.parentNode&&Xt(s)
let at=null===Te?lt(ve):dt(Te)
de(s,11)?at+=lt(s):at+=1,Pt(s,ve,Te),D.collapsed&&D.setEnd(ve,at)},Zt=function se(s){return s>>>0},en=function ie(s){return null===s?"":String(s)},tn=function ae(s){return null==s?"":String(s)},nn=function le(s,D){return function(s,D){if(!(s instanceof D))throw new TypeError(`Value should be an instance of ${D.name}`)}(s,D),s},rn=function ue(s,D){return null==s?null:nn(s,D)},on=function ce(s){return void 0===s?null:s},sn=function he(s){let D=No.get(s)
return void 0===D&&(D=Math.random(),No.set(s,D)),D},ln=function fe(s,D,de){wt("attributes",D,{name:s.localName,namespace:s.namespaceURI,oldValue:de})},un=function me(s,D){ln(s,s.ownerElement,s.value),s.C=D},cn=function pe(s,D,de=!1){de||ln(s,D,null,s.value),D.attributes.push(s),s.ownerElement=D},dn=function Ne(s){const D=s.ownerElement
ln(s,D,s.value),D.attributes.splice(D.attributes.indexOf(s),1),s.ownerElement=null},fn=function ge(s,D){D=String(D),null===s.ownerElement?s.C=D:un(s,D)},pn=function Ce(s,de,xe,Te){de=Zt(de),xe=Zt(xe)
const De=s.length
de>De&&Ot("can not replace data past the node's length"),de+xe>De&&(xe=De-de),wt("characterData",s,{oldValue:s.data})
const ve=s.data,at=ve.substring(0,de)+Te+ve.substring(de+xe)
s.D=at,D().forEachRange(D=>{D.startContainer===s&&D.startOffset>de&&D.startOffset<=de+xe&&(D.startOffset=de),D.endContainer===s&&D.endOffset>de&&D.endOffset<=de+xe&&(D.endOffset=de),D.startContainer===s&&D.startOffset>de+xe&&(D.startOffset=D.startOffset+Te.length-xe),D.endContainer===s&&D.endOffset>de+xe&&(D.endOffset=D.endOffset+Te.length-xe)})},Nn=function Ee(s,D,de){D=Zt(D),de=Zt(de)
const xe=s.length
return D>xe&&Ot("can not substring data past the node's length"),D+de>xe?s.data.substring(D):s.data.substring(D,D+de)},En=function Oe(s,D,de,xe,Te){return new Attr(s,D,de,xe,Te)},On=function be(s,D,de,xe=null){return Sr(s,D,de,xe)},xn=function ye(s){(function(s){const D=s.split(":")
return!(D.length>2)&&D.every(s=>mr(s))})(s)||Tt("The qualified name is not a valid QName")},Tn=function we(s,D){""===s&&(s=null),xn(D)
let de=null,xe=D
const Te=D.indexOf(":")
return Te>=0&&(de=D.substring(0,Te),xe=D.substring(Te+1)),null!==de&&null===s&&vt("Qualified name with prefix can not have a null namespace"),"xml"===de&&s!==Oo&&vt("xml prefix can only be used for the XML namespace"),"xmlns"!==D&&"xmlns"!==de||s===xo||vt("xmlns prefix or qualifiedName must use the XMLNS namespace"),s===xo&&"xmlns"!==D&&"xmlns"!==de&&vt("xmlns prefix or qualifiedName must be used for the XMLNS namespace"),{namespace:s,prefix:de,localName:xe}},bn=function Se(s,D){if(s.namespaceURI===D&&null!==s.prefix)return s.prefix
const de=Array.from(s.attributes).find(s=>"xmlns"===s.prefix&&s.value===D)
return de?de.localName:null!==s.parentElement?Se(s.parentElement,D):null},Dn=function Ie(s,D){return{success:!0,offset:s,value:D}},vn=function Ae(s){return Dn(s,void 0)},Sn=function Re(s,D,de=!1){return{success:!1,offset:s,expected:D,fatal:de}},yn=function _e(s){return(D,de)=>{const xe=de+s.length
return D.slice(de,xe)===s?Dn(xe,s):Sn(de,[s])}},In=function Me(s,D){return(de,xe)=>{const Te=de.codePointAt(xe)
return void 0!==Te&&s(Te)?vn(xe+function(s){return s>65535?2:1}(Te)):Sn(xe,D)}},wn=function Pe(s,D){return(de,xe)=>{const Te=xe
for(;;){const D=de.codePointAt(xe)
if(void 0===D)break
if(!s(D))break
xe+=D>65535?2:1}return void 0!==D&&xe===Te?Sn(xe,D):vn(xe)}},An=function Ue(s,D){return In(de=>s<=de&&de<=D,[`${String.fromCodePoint(s)}-${String.fromCodePoint(D)}`])},Rn=function $e(s,D){return(de,xe)=>{const Te=s(de,xe)
return Te.success?Dn(Te.offset,D(Te.value)):Te}},Mn=function Le(s){return Rn(s,()=>{})},Pn=function ke(s,D,de,xe){return(Te,De)=>{const ve=s(Te,De)
return ve.success?D(ve.value)?ve:Sn(De,de,xe):ve}},Un=function Fe(s,D){return(de,xe)=>{let Te=null
for(const De of s){const s=De(de,xe)
if(s.success)return s
if(null===Te||s.offset>Te.offset?Te=s:s.offset===Te.offset&&void 0===D&&(Te.expected=Te.expected.concat(s.expected)),s.fatal)return s}return D=D||(null==Te?void 0:Te.expected)||[],Te&&(Te.expected=D),Te||Sn(xe,D)}},$n=function Ve(s){return(D,de)=>{const xe=s(D,de)
return xe.success||xe.fatal?xe:Dn(de,null)}},kn=function je(s){return(D,de)=>{let xe=[],Te=de
for(;;){const de=s(D,Te)
if(!de.success){if(de.fatal)return de
break}if(xe.push(de.value),de.offset===Te)break
Te=de.offset}return Dn(Te,xe)}},Ln=function Xe(s){return(D,de)=>{let xe=de
for(;;){const de=s(D,xe)
if(!de.success){if(de.fatal)return de
break}if(de.offset===xe)break
xe=de.offset}return vn(xe)}},Fn=function ze(s,D,de){return(xe,Te)=>{const De=s(xe,Te)
if(!De.success)return De
const ve=D(xe,De.offset)
return ve.success?Dn(ve.offset,de(De.value,ve.value)):ve}},Xn=function We(...s){return(D,de)=>{const xe=[]
for(const Te of s){const s=Te(D,de)
if(!s.success)return s
de=s.offset,xe.push(s.value)}return Dn(de,xe)}},Bn=function Be(...s){return(D,de)=>{for(const xe of s){const s=xe(D,de)
if(!s.success)return s
de=s.offset}return vn(de)}},Wn=function qe(s){return s},jn=function Ye(s,D){return D},Vn=function Ge(s){return Fn(s,Ln(s),jn)},zn=function He(s,D){return Fn(s,D,jn)},qn=function Qe(s,D){return Fn(s,D,Wn)},Yn=function Ke(s,D,de,xe=!1){return zn(s,xe?Zn(qn(D,de)):qn(D,de))},Gn=function Je(s){return(D,de)=>{const xe=s(D,de)
return xe.success?Dn(xe.offset,D.slice(de,xe.offset)):xe}},Hn=function Ze(s){return(D,de)=>{const xe=s(D,de)
return xe.success?Dn(de,xe.value):xe}},Qn=function et(s,D){return(de,xe)=>s(de,xe).success?Sn(xe,D):vn(xe)},Kn=function tt(s,D,de){return zn(Qn(D,de),s)},Jn=function nt(s,D,de=0,xe=[]){return(Te,De)=>{const ve=Te.codePointAt(De+de)
if(void 0===ve)return Sn(De,xe)
const at=s[ve]
return void 0===at?void 0===D?Sn(De,xe):D(Te,De):at(Te,De)}},Zn=function rt(s){return(D,de)=>{const xe=s(D,de)
return xe.success?xe:Sn(xe.offset,xe.expected,!0)}},er=function st(s){return Fn(s,ot,Wn)},tr=function it(s){return(D,de)=>{const xe=de,Te=s(D,de)
return Te.success?Dn(Te.offset,Object.assign({input:D,start:xe,end:Te.offset},Te.value)):Te}},nr=function hn(s){return 9===s||10===s||13===s||32<=s&&s<=55295||57344<=s&&s<=65533||65536<=s&&s<=1114111},rr=function mn(s){return 32===s||9===s||13===s||10===s},or=function gn(s){return 58===s||65<=s&&s<=90||95===s||97<=s&&s<=122||192<=s&&s<=214||216<=s&&s<=246||248<=s&&s<=767||880<=s&&s<=893||895<=s&&s<=8191||8204<=s&&s<=8205||8304<=s&&s<=8591||11264<=s&&s<=12271||12289<=s&&s<=55295||63744<=s&&s<=64975||65008<=s&&s<=65533||65536<=s&&s<=983039},sr=function Cn(s){return or(s)||45===s||46===s||48<=s&&s<=57||183===s||768<=s&&s<=879||8255<=s&&s<=8256},ir=function _n(s){return 32===s||13===s||10===s||97<=s&&s<=122||65<=s&&s<=90||48<=s&&s<=57||33<=s&&s<=47&&34!==s&&38!==s||58<=s&&s<=64&&60!==s&&62!==s||95===s},ar=function Ir(s){return new an(s,[Mi])},lr=function _r(s){return new an(s,Ui)},ur=function Ur(s){return Array.from(s,s=>hr(s)?s:"[invalid character]").join("")},cr=function $r(s,D,de){const xe=Array.from(s)
if(xe.length<de)return s
switch(D){case 0:return"\u2026"+xe.slice(-de).join("")
case 1:return xe.slice(0,de).join("")+"\u2026"}const Te=0|Math.min(xe.length/2,de/2)
return xe.slice(0,Te).join("")+"\u2026"+xe.slice(-Te).join("")},dr=function Lr(s,D){const{line:de,char:xe}=function(s,D){let de=1,xe=1,Te=0
for(;Te<D;){const D=s.codePointAt(Te)
xe++,Te+=D>65535?2:1,10===D&&(de++,xe=1)}return{line:de,char:xe}}(D.input,D.start)
throw new Error(`${s}\nAt line ${de}, character ${xe}:\n\n${function(s,D,de){const xe=cr(ur(s.substring(D,de)),2,30),Te=s.lastIndexOf("\n",D),De=cr(ur(s.substring(Te+1,D)),0,55-xe.length),ve=s.indexOf("\n",de),at=cr(ur(ve>0?s.substring(de,ve):s.substring(de)),1,80-xe.length-De.length),lt=Array.from(De,s=>pr(s)?s:" ").join("")
return`${De}${xe}${at}\n${lt}${"^".repeat(Math.max(Array.from(xe).length,1))}`}(D.input,D.start,D.end)}`)},fr=function kr(s,D,de,xe){const Te=Array.from(new Set(de),s=>s.includes('"')?`'${s}'`:`"${s}"`),De=D.codePointAt(xe),ve=De?String.fromCodePoint(De):""
dr(`Parsing ${s} failed, expected ${Te.length>1?"one of "+Te.join(", "):Te[0]}`,{input:D,start:xe,end:xe+Math.max(ve.length,1)})},hr=function Fr(s){return bs(s,0).success},mr=function Vr(s){return ys(s,0).success},pr=function jr(s){return vs(s,0).success},Nr=function Xr(s){const D=[]
for(const de of s)if("string"!=typeof de)switch(de.type){case 0:D.push(String.fromCodePoint(de.cp))
break
case 1:D.push(`&${de.name};`)
break
case 2:dr(`reference to parameter entity "${de.name}" must not occur in an entity declaration in the internal subset`,de)}else D.push(de)
return D.join("")},gr=function Br(s,D,de,xe,Te){for(const De of D){if("string"==typeof De){s.push(De.replace(/[\r\n\t]/g," "))
continue}if(0===De.type){s.push(String.fromCodePoint(De.cp))
continue}null!==xe&&xe.includes(De.name)&&dr(`reference to entity "${De.name}" must not be recursive`,De)
let D=$i.get(De.name)
void 0===D&&null!==de&&(D=de.getEntityReplacementText(De,!1)),void 0===D&&dr(`reference to unknown entity "${De.name}" in attribute value`,De),Te.enter(De,D.length)
const ve=ks(D,0)
ve.success||fr(`replacement text for entity "${De.name}"`,D,ve.expected,ve.offset),Br(s,ve.value,de,xe?[De.name,...xe]:[De.name],Te),Te.exit()}},Cr=function qr(s,D,de,xe){const Te=[]
return gr(Te,s,de,null,xe),D&&!D.isCData?Te.join("").replace(/[ ]+/g," ").replace(/^[ ]+|[ ]+$/g,""):Te.join("")},Er=function Yr(s,D){const de=s.name,xe=D.get(de)
if(void 0!==xe)return xe
let Te=null,De=de
const ve=de.indexOf(":")
ve>=0&&(Te=de.substring(0,ve),De=de.substring(ve+1)),(""===Te||""===De||De.includes(":"))&&dr(`the name "${de}" is not a valid qualified name`,s)
const at={prefix:Te,localName:De}
return D.set(de,at),at},Or=function Hr(s,D){Ut(D,s,null,!0)},xr=function Kr(s,D,de,xe,{entityExpansionMaxAmplification:Te=100,entityExpansionThreshold:De=4194304,treatCDataAsText:at=!1}){var lt,ut
const dt=ct(xe)
let ft={parent:null,root:xe,namespaces:de,entityRoot:!0},ht=null
const mt=new Map
let pt=[]
function b(){if(pt.length>0){const s=pt.join("")
if(ft.root===dt){if(!pr(s))throw new Error("document must not contain text outside of elements")}else Or(ft.root,dt.createTextNode(pt.join("")))
pt.length=0}}s=function(s){return s.replace(/\r\n?/g,"\n")}(s=s.replace(/^\ufeff/,""))
const Nt=new kt(s.length,De,Te)
let gt={parent:null,entity:null,iterator:D(s)}
for(;gt;){let D=gt.iterator.next()
for(;!D.done;D=gt.iterator.next()){const s=D.value
if("string"!=typeof s){switch(s.type){case 0:ft.root===dt&&null!==dt.documentElement&&dr("character reference must not appear after the document element",s),pt.push(String.fromCodePoint(s.cp))
continue
case 1:{ft.root===dt&&null!==dt.documentElement&&dr(`reference to entity "${s.name}" must not appear after the document element`,s)
for(let D=gt;D;D=D.parent)D.entity===s.name&&dr(`reference to entity "${s.name}" must not be recursive`,s)
let D=$i.get(s.name)
void 0===D&&null!==ht&&(D=ht.getEntityReplacementText(s,!0)),void 0===D&&dr(`reference to unknown entity "${s.name}" in content`,s),Nt.enter(s,D.length),ft={parent:ft,root:ft.root,namespaces:ft.namespaces,entityRoot:!0},gt={parent:gt,entity:s.name,iterator:ar(D)}
continue}case 5:if(at){pt.push(s.data)
continue}}switch(b(),s.type){case 5:ft.root===dt&&null!==dt.documentElement&&dr("CData section must not appear after the document element",s),Or(ft.root,dt.createCDATASection(s.data))
continue
case 3:Or(ft.root,dt.createComment(s.data))
continue
case 10:ht=new Wr(s),Or(ft.root,dt.implementation.createDocumentType(s.name,(null===(lt=s.ids)||void 0===lt?void 0:lt.publicId)||"",(null===(ut=s.ids)||void 0===ut?void 0:ut.systemId)||""))
continue
case 4:Or(ft.root,dt.createProcessingInstruction(s.target,s.data||""))
continue
case 7:case 9:{ft.root===dt&&null!==dt.documentElement&&dr(`document must contain a single root element, but found "${dt.documentElement.nodeName}" and "${s.name.name}"`,s.name)
const D=ht?ht.getAttlist(s.name):void 0,de=Qr.fromAttrs(ft.namespaces,s,D,ht,mt,Nt),{prefix:xe,localName:Te}=Er(s.name,mt),De=de.getForElement(xe,s.name),ve=On(dt,Te,De,xe)
for(const xe of s.attributes){const{prefix:Te,localName:De}=Er(xe.name,mt),at=de.getForAttribute(Te,De,xe.name),lt=null==D?void 0:D.get(xe.name.name)
ve.hasAttributeNS(at,De)&&dr(`attribute "${xe.name.name}" must not appear multiple times on element "${s.name.name}"`,xe.name),cn(En(at,Te,De,Cr(xe.value,lt,ht,Nt),ve),ve,!0)}if(D)for(const s of D.values()){const D=s.def
if(2!==D.type)continue
const{prefix:xe,localName:Te}=Er(s.name,mt),De=de.getForAttribute(xe,Te,s.name)
ve.hasAttributeNS(De,Te)||cn(En(De,xe,Te,Cr(D.value,s,ht,Nt),ve),ve,!0)}Or(ft.root,ve),7===s.type&&(ft={parent:ft,root:ve,namespaces:de,entityRoot:!1,event:s})
continue}case 8:ve(ft.root)&&ft.root.nodeName===s.name||dr(`non-well-formed element: found end tag "${s.name}" but expected ${ve(ft.root)?`"${ft.root.nodeName}"`:"no such tag"}`,s),ft=ft.parent
continue}}else pt.push(s)}D.value.success||fr(gt.entity?`replacement text for entity ${gt.entity}`:xe===dt?"document":"fragment",s,D.value.expected,D.value.offset),ft.entityRoot||dr(`${gt.entity?`replacement text for entity "${gt.entity}"`:xe===dt?"document":"fragment"} is not well-formed - element "${ft.root.nodeName}" is missing a closing tag`,ft.event.name),gt=gt.parent,gt&&(Nt.exit(),ft=ft.parent)}b()},Tr=function to(s,D,de=!1){const xe=de?[s]:s.childNodes,Te=[]
for(const s of xe)br(s,D,Te)
return Te.join("")},br=function ro(s,D,de){const xe=no.new(),Te={value:1}
try{Dr(s,xe,Te,D,de)}catch(s){return Dt(s.message)}},Dr=function oo(s,D,de,xe,Te){switch(s.nodeType){case 1:return void function(s,D,de,xe,Te){const De=s
if(De.localName.indexOf(":")>=0||!mr(De.localName))throw new Error(`Can not serialize an element because the localName "${De.localName}" is not allowed.`)
Te.push("<")
let ve="",at=!1
const lt=D.recordNamespaceInformation(De)
if("xmlns"===De.prefix&&xe)throw new Error('Can not serialize an element with prefix "xmlns" because it will not legally round-trip in a conforming XML parser.')
const ut=lt.getPreferredPrefix(De,de)
if(null!==ut&&(ve+=`${ut}:`),ve+=De.localName,Te.push(ve),lt.prefixToNamespace(ut)!==De.namespaceURI&&(lt.add(ut,De.namespaceURI),null===ut?Te.push(' xmlns="'):Te.push(" xmlns:",ut,'="'),Te.push(vr(De.namespaceURI),'"')),function(s,D,de,xe,Te){const De=[]
for(const xe of s.attributes){let s=D.getPreferredPrefix(xe,de)
if(xe.namespaceURI===xo){const s=""===xe.value?null:xe.value
if(s===xo)throw new Error("The serialization of this attribute would produce invalid XML because the XMLNS namespace is reserved and cannot be applied as an element's namespace via XML parsing.")
if(s===Oo||s===xo)continue
const de=null===xe.prefix?null:xe.localName
if(null!==xe.prefix&&""===xe.value)throw new Error("Namespace prefix declarations cannot be used to undeclare a namespace. Use a default namespace declaration instead.")
if(!D.shouldSerializeDeclaration(de,s))continue}if(De.find(s=>s.localName===xe.localName&&s.namespaceURI===xe.namespaceURI))throw new Error(`Can not serialize a duplicate attribute for namespaceURI "${xe.namespaceURI}", localName "${xe.localName}".`)
if(De.push({namespaceURI:xe.namespaceURI,localName:xe.localName}),xe.localName.indexOf(":")>=0||!mr(xe.localName)||"xmlns"===xe.localName&&null===xe.namespaceURI)throw new Error(`Can not serialize an attribute because the localName "${xe.localName}" is not allowed.`)
null!==s&&D.prefixToNamespace(s)!==xe.namespaceURI&&(Te.push(" xmlns:",s,'="',vr(xe.namespaceURI),'"'),D.add(s,xe.namespaceURI)),Te.push(" "),null!==s&&Te.push(s,":"),Te.push(xe.localName,'="',vr(xe.value),'"')}}(De,lt,de,0,Te),De.namespaceURI===go&&!De.hasChildNodes()&&Li.indexOf(De.localName)>=0&&(Te.push(" /"),at=!0),De.namespaceURI===go||De.hasChildNodes()||(Te.push("/"),at=!0),Te.push(">"),!at){for(const D of s.childNodes)oo(D,lt,de,xe,Te)
Te.push("</",ve,">")}}(s,D,de,xe,Te)
case 9:return void function(s,D,de,xe,Te){const De=s
if(null===De.documentElement)throw new Error("Can not serialize a document with no documentElement.")
for(const s of De.childNodes)oo(s,D,de,xe,Te)}(s,D,de,xe,Te)
case 8:return void function(s,D,de){const xe=s
if(!hr(xe.data)||xe.data.indexOf("--")>=0||xe.data.endsWith("-"))throw new Error("Can not serialize a comment because it contains invalid characters.")
de.push("\x3c!--",xe.data,"--\x3e")}(s,0,Te)
case 4:return void function(s,D,de){const xe=s
de.push("<![CDATA[",xe.data,"]]>")}(s,0,Te)
case 3:return void function(s,D,de){const xe=s
if(!hr(xe.data))throw new Error("Can not serialize a text node because it contains invalid characters.")
let Te=xe.data
Te=Te.replace(/&/g,"&amp;"),Te=Te.replace(/</g,"&lt;"),Te=Te.replace(/>/g,"&gt;"),de.push(Te)}(s,0,Te)
case 11:return void function(s,D,de,xe,Te){for(const De of s.childNodes)oo(De,D,de,xe,Te)}(s,D,de,xe,Te)
case 10:return void function(s,D,de){const xe=s
if(Te=xe.publicId,!Fs(Te,0).success)throw new Error("Can not serialize a document type because the publicId contains invalid characters.")
var Te
if(!hr(xe.systemId)||xe.systemId.indexOf('"')>=0&&xe.systemId.indexOf("'")>=0)throw new Error("Can not serialize a document type because the systemId contains invalid characters.")
de.push("<!DOCTYPE"),de.push(" "),de.push(xe.name),""!==xe.publicId&&de.push(' PUBLIC "',xe.publicId,'"'),""!==xe.systemId&&""===xe.publicId&&de.push(" SYSTEM"),""!==xe.systemId&&de.push(' "',xe.systemId,'"'),de.push(">")}(s,0,Te)
case 7:return void function(s,D,de){const xe=s
if(xe.target.indexOf(":")>=0)throw new Error(`Can not serialize a processing instruction because the target "${xe.target}" may not contain ":".`)
if("xml"===xe.target.toLowerCase())throw new Error('Can not serialize a processing instruction because "xml" may not be used as target.')
if(!hr(xe.data)||xe.data.indexOf("?>")>=0)throw new Error("Can not serialize a processing instruction because the data contains invalid characters.")
de.push("<?",xe.target," ",xe.data,"?>")}(s,0,Te)
case 2:return
default:throw new TypeError("Only Nodes and Attr objects can be serialized by this algorithm.")}},vr=function so(s){if(null!==s&&!hr(s))throw new Error("Can not serialize an attribute value because it contains invalid characters.")
return null===s?"":s.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\t/g,"&#9;").replace(/\n/g,"&#10;").replace(/\r/g,"&#13;")},Sr=function io(s,de,xe,Te=null){let De=null
return De=new(D().Element)(xe,Te,de),De.ownerDocument=s,De},yr=function ao(s,D){return D.attributes.find(D=>D.name===s)||null},wr=function lo(s,D,de){return""===s&&(s=null),de.attributes.find(de=>de.namespaceURI===s&&de.localName===D)||null},Ar=function uo(s,D){null!==s.ownerElement&&s.ownerElement!==D&&function(){throw Ct("InUseAttributeError","attribute is in use by another element")}()
const de=wr(s.namespaceURI,s.localName,D)
return de===s?s:(null!==de?function(s,D){const de=s.ownerElement
ln(s,de,s.value,D.value),de.attributes.splice(de.attributes.indexOf(s),1,D),D.ownerElement=de,s.ownerElement=null}(de,s):cn(s,D),de)},Rr=function co(s,D){const de=yr(s,D)
return null!==de&&dn(de),de},Mr=function ho(s,D,de){const{namespace:xe,prefix:Te,localName:De}=Tn(D,de)
return Sr(s,De,xe,Te)},Pr=function fo(s,D){if(s.collapsed)return
const de=ut(s.startContainer),xe=ut(s.endContainer)
let Te=0
for(;Te<de.length&&Te<xe.length&&de[Te]===xe[Te];)++Te
const De=s.endContainer.childNodes[s.endOffset]||null
for(let Te=s.startContainer.childNodes[s.startOffset]||null;Te&&Te!==De&&Te!==xe[de.length];Te=Te.nextSibling)D(Te)
for(let s=de.length-1;s>=Te;--s)for(let Te=de[s].nextSibling;Te&&Te!==De&&Te!==xe[s];Te=Te.nextSibling)D(Te)
for(let s=Te;s<xe.length;++s)for(let de=xe[s].firstChild;de&&de!==De&&de!==xe[s+1];de=de.nextSibling)D(de)},zr=function po(s,D){const xe=ct(s.startContainer),De=xe.createDocumentFragment()
if(s.collapsed)return De
const ve=s.startContainer,at=s.startOffset,ft=s.endContainer,ht=s.endOffset
if(ve===ft&&Te(ve)){const s=ve.cloneNode()
return s.data=ve.substringData(at,ht-at),$t(s,De),D||ve.replaceData(at,ht-at,""),De}const mt=ut(s.startContainer),pt=ut(s.endContainer)
let Nt=0
for(;Nt<mt.length&&Nt<pt.length&&mt[Nt]===pt[Nt];)++Nt
const gt=Nt===mt.length,Ct=Nt===pt.length
let Ot=null
gt||(Ot=mt[Nt])
let Tt=null
Ct||(Tt=pt[Nt])
const bt=[],Dt=Ot?Ot.nextSibling:ve.childNodes[at],vt=Tt||ft.childNodes[ht]||null
for(var St=Dt;St&&St!==vt;St=St.nextSibling)de(St,10)&&Et(D?"Can not clone a doctype using cloneContents":"Can not extract a doctype using extractContents"),bt.push(St)
let yt,It
if(gt||D)yt=ve,It=at
else{const s=mt[Nt]
yt=s.parentNode,It=1+dt(s)}if(null!==Ot&&Te(Ot)){const s=Ot.cloneNode()
s.data=Ot.substringData(at,Ot.length-at),$t(s,De),D||Ot.replaceData(at,Ot.length-at,"")}else if(null!==Ot){const s=Ot.cloneNode()
$t(s,De)
const de=xe.createRange()
de.setStart(ve,at),de.setEnd(Ot,lt(Ot))
const Te=po(de,D)
de.detach(),$t(Te,s)}if(bt.forEach(s=>{$t(D?s.cloneNode(!0):s,De)}),Tt&&Te(Tt)){const s=Tt.cloneNode()
s.data=Tt.substringData(0,ht),$t(s,De),D||Tt.replaceData(0,ht,"")}else if(null!==Tt){const s=Tt.cloneNode()
$t(s,De)
const de=xe.createRange()
de.setStart(Tt,0),de.setEnd(ft,ht)
const Te=po(de,D)
de.detach(),$t(Te,s)}return D||(s.setStart(yt,It),s.collapse(!0)),De},Gr=function Co(s,D,de,xe){if(s!==de){const Te=ut(s),De=ut(de)
for(;Te[0]&&De[0]&&Te[0]===De[0];)Te.shift(),De.shift()
Te.length&&(D=dt(Te[0])+.5),De.length&&(xe=dt(De[0])+.5)}return D===xe?0:D<xe?Fi:Xi},Jr=function Eo(s){return ft(s.startContainer)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
class t{constructor(s,D,de,xe){this.source=null,this.observer=s,this.node=D,this.options=de,this.source=xe||null,xe&&s.t.push(this)}collectInterestedObservers(s,D,de,xe,Te){if(this.node!==D&&!this.options.subtree)return
if("attributes"===s&&!this.options.attributes)return
if("characterData"===s&&!this.options.characterData)return
if("childList"===s&&!this.options.childList)return
let De=xe.indexOf(this.observer)
De<0&&(De=xe.length,xe.push(this.observer),Te.push(void 0)),("attributes"===s&&this.options.attributeOldValue||"characterData"===s&&this.options.characterDataOldValue)&&(Te[De]=de.oldValue)}}class n{constructor(s){this.o=[],this.i=s}register(s,D){const de=this.o
let xe=!1
de.forEach(de=>{de.observer===s&&(xe=!0,function(s){for(let D=s.observer.t.length-1;D>=0;--D){const de=s.observer.t[D]
if(de.source!==s)return
de.node.o.removeTransientRegisteredObserver(de),s.observer.t.splice(D,1)}}(de),de.options=D)}),xe||(this.o.push(new t(s,this.i,D)),s.u.push(this.i))}removeTransientRegisteredObserver(s){this.o.splice(this.o.indexOf(s),1)}removeForObserver(s){let D=0
for(let de=0,xe=this.o.length;de<xe;++de){const xe=this.o[de]
xe.observer!==s&&(de!==D&&(this.o[D]=xe),++D)}this.o.length=D}collectInterestedObservers(s,D,de,xe,Te){this.o.forEach(De=>{De.collectInterestedObservers(s,D,de,xe,Te)})}appendTransientRegisteredObservers(s){this.o.forEach(D=>{D.options.subtree&&s.o.registerTransient(D)})}registerTransient(s){this.o.push(new t(s.observer,this.i,s.options,s))}}class r{constructor(){this.l=new Set,this.h=!1}appendRecord(s,D){s.m.push(D),this.l.add(s)}queueMutationObserverMicrotask(){this.h||(this.h=!0,s(()=>{this.p()},this))}p(){this.h=!1
const D=Array.from(this.l)
this.l.clear(),D.forEach(D=>{s(s=>{const D=s.takeRecords()
var de;(de=s).t.forEach(s=>{s.node.o.removeTransientRegisteredObserver(s)}),de.t.length=0,D.length>0&&s.g(D,s)},this,D)})}}class o{constructor(s){this.v=s}deref(){return this.v}}const eo=new class{constructor(){this.l=new r,this.N=[],this.S=new WeakSet}forEachRange(s){let D=this.N.length
for(let de=D-1;de>=0;--de){const xe=this.N[de].deref(),Te=null==xe,De=!Te&&!this.S.has(xe)
Te||De?(this.N[de]=this.N[D-1],this.N.pop(),D-=1):s(xe)}}addRange(s){const D=(de=s,"function"==typeof WeakRef?new WeakRef(de):new o(de))
var de
this.N.push(D),this.S.add(s)}removeRange(s){this.S.delete(s)}}
const mo={IndexSizeError:1,HierarchyRequestError:3,WrongDocumentError:4,InvalidCharacterError:5,NotFoundError:8,NotSupportedError:9,InUseAttributeError:10,InvalidStateError:11,NamespaceError:14,InvalidNodeTypeError:24}
class E extends Error{constructor(s="",D="Error"){super(s),this.message=s,this.name=D,this.code=mo[D]||0,this.stack=new Error(s).stack}}class L{constructor(s,D){this.addedNodes=[],this.removedNodes=[],this.previousSibling=null,this.nextSibling=null,this.attributeName=null,this.attributeNamespace=null,this.oldValue=null,this.type=s,this.target=D}}const No=new WeakMap
class Node{constructor(){this.ownerDocument=null,this.parentNode=null,this.childNodes=[],this.firstChild=null,this.lastChild=null,this.previousSibling=null,this.nextSibling=null,this.o=new n(this)}get parentElement(){return this.parentNode&&de(this.parentNode,1)?this.parentNode:null}hasChildNodes(){return!!this.childNodes.length}normalize(){let s=this.firstChild,xe=0
for(ct(this);s;){let Te=s.nextSibling
if(!de(s,3)){s.normalize(),s=Te
continue}const De=s
let ve=De.length
if(0===ve){Xt(s),--xe,s=Te
continue}let at=""
const lt=[]
for(let s=De.nextSibling;s&&de(s,3);s=s.nextSibling)at+=s.data,lt.push(s)
at&&De.replaceData(ve,0,at)
const ut=D()
for(let s=0,D=lt.length;s<D;++s){const D=lt[s],de=xe+s+1
ut.forEachRange(s=>{s.startContainer===D&&(s.startOffset+=ve,s.startContainer=De),s.endContainer===D&&(s.endOffset+=ve,s.endContainer=De),s.startContainer===this&&s.startOffset===de&&(s.startContainer=De,s.startOffset=ve),s.endContainer===this&&s.endOffset===de&&(s.endContainer=De,s.endOffset=ve)}),ve+=D.length}for(;lt.length;)Xt(lt.shift())
s=s.nextSibling,++xe}}cloneNode(s=!1){return Nt(this,s)}compareDocumentPosition(s){if(gt(arguments,1),this===(s=nn(s,Node)))return 0
let D=s,de=this,Te=null,De=null
if(xe(D)&&(Te=D,D=Te.ownerElement),xe(de)&&(De=de,de=De.ownerElement,null!==Te&&null!==D&&de===D))for(const s of de.attributes){if(s===Te)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_PRECEDING
if(s===De)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_FOLLOWING}if(null===D||null===de)return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(sn(D||Te)>sn(de||De)?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
const ve=ut(D),at=ut(de)
if(ve[0]!==at[0])return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(sn(ve[0])>sn(at[0])?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
let lt=0
for(;lt<ve.length&&lt<at.length&&ve[lt]===at[lt];)++lt
const ct=D!==de&&lt===ve.length,ft=D!==de&&lt===at.length
return ct&&null===Te||D===de&&null!==De?Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING:ft&&null===De||D===de&&null!==Te?Node.DOCUMENT_POSITION_CONTAINED_BY|Node.DOCUMENT_POSITION_FOLLOWING:ct||dt(ve[lt])<dt(at[lt])?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING}contains(s){for(gt(arguments,1),s=rn(s,Node);s&&s!=this;)s=s.parentNode
return s===this}isDefaultNamespace(s){return gt(arguments,1),""===(s=on(s))&&(s=null),this.lookupNamespaceURI(null)===s}insertBefore(s,D){return gt(arguments,2),Pt(s=nn(s,Node),this,D=rn(D,Node))}appendChild(s){return gt(arguments,1),$t(s=nn(s,Node),this)}replaceChild(s,D){return gt(arguments,2),s=nn(s,Node),Lt(D=nn(D,Node),s,this)}removeChild(s){return gt(arguments,1),function(s,D){return s.parentNode!==D&&St("child is not a child of parent"),Xt(s),s}(s=nn(s,Node),this)}}Node.ELEMENT_NODE=1,Node.ATTRIBUTE_NODE=2,Node.TEXT_NODE=3,Node.CDATA_SECTION_NODE=4,Node.ENTITY_REFERENCE_NODE=5,Node.ENTITY_NODE=6,Node.PROCESSING_INSTRUCTION_NODE=7,Node.COMMENT_NODE=8,Node.DOCUMENT_NODE=9,Node.DOCUMENT_TYPE_NODE=10,Node.DOCUMENT_FRAGMENT_NODE=11,Node.NOTATION_NODE=12,Node.DOCUMENT_POSITION_DISCONNECTED=1,Node.DOCUMENT_POSITION_PRECEDING=2,Node.DOCUMENT_POSITION_FOLLOWING=4,Node.DOCUMENT_POSITION_CONTAINS=8,Node.DOCUMENT_POSITION_CONTAINED_BY=16,Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC=32,Node.prototype.ELEMENT_NODE=1,Node.prototype.ATTRIBUTE_NODE=2,Node.prototype.TEXT_NODE=3,Node.prototype.CDATA_SECTION_NODE=4,Node.prototype.ENTITY_REFERENCE_NODE=5,Node.prototype.ENTITY_NODE=6,Node.prototype.PROCESSING_INSTRUCTION_NODE=7,Node.prototype.COMMENT_NODE=8,Node.prototype.DOCUMENT_NODE=9,Node.prototype.DOCUMENT_TYPE_NODE=10,Node.prototype.DOCUMENT_FRAGMENT_NODE=11,Node.prototype.NOTATION_NODE=12
class Attr extends Node{get nodeType(){return 2}get nodeName(){return this.name}get nodeValue(){return this.C}set nodeValue(s){fn(this,s=tn(s))}get textContent(){return this.C}set textContent(s){fn(this,s=tn(s))}lookupPrefix(s){return gt(arguments,1),null!==this.ownerElement?this.ownerElement.lookupPrefix(s):null}lookupNamespaceURI(s){return gt(arguments,1),null===this.ownerElement?null:this.ownerElement.lookupNamespaceURI(s)}get value(){return this.C}set value(s){fn(this,s)}constructor(s,de,xe,Te,De){super(),this.namespaceURI=s,this.prefix=de,this.localName=xe,this.name=null===de?xe:`${de}:${xe}`,this.C=Te,this.ownerElement=De,this.ownerDocument=De?De.ownerDocument:D().document}T(s){const de=new(D().Attr)(this.namespaceURI,this.prefix,this.localName,this.value,null)
return de.ownerDocument=s,de}}class CharacterData extends Node{get nodeValue(){return this.D}set nodeValue(s){s=tn(s),pn(this,0,this.length,s)}get textContent(){return this.D}set textContent(s){s=tn(s),pn(this,0,this.length,s)}lookupPrefix(s){gt(arguments,1)
const D=this.parentElement
return null!==D?D.lookupPrefix(s):null}lookupNamespaceURI(s){gt(arguments,1)
const D=this.parentElement
return null===D?null:D.lookupNamespaceURI(s)}before(...s){Gt(this,s)}after(...s){Ht(this,s)}replaceWith(...s){Qt(this,s)}remove(){Kt(this)}get previousElementSibling(){return Rt(this)}get nextElementSibling(){return _t(this)}get data(){return this.D}set data(s){s=en(s),pn(this,0,this.length,s)}get length(){return this.data.length}constructor(s){super(),this.D=String(s)}substringData(s,D){return gt(arguments,2),Nn(this,s,D)}appendData(s){gt(arguments,1),pn(this,this.length,0,s)}insertData(s,D){gt(arguments,1),pn(this,s,0,D)}deleteData(s,D){gt(arguments,2),pn(this,s,D,"")}replaceData(s,D,de){gt(arguments,3),pn(this,s,D,de)}}class Text extends CharacterData{get nodeType(){return 3}get nodeName(){return"#text"}constructor(s=""){super(s)
const de=D()
this.ownerDocument=de.document}splitText(s){return gt(arguments,1),function(s,de){const xe=s.length
de>xe&&Ot("can not split past the node's length")
const Te=xe-de,De=Nn(s,de,Te),ve=new(D().Text)(De)
ve.ownerDocument=s.ownerDocument
const at=s.parentNode
if(null!==at){Ut(ve,at,s.nextSibling)
const xe=dt(s)+1
D().forEachRange(D=>{D.startContainer===s&&D.startOffset>de&&(D.startContainer=ve,D.startOffset-=de),D.endContainer===s&&D.endOffset>de&&(D.endContainer=ve,D.endOffset-=de),D.startContainer===at&&D.startOffset===xe&&(D.startOffset+=1),D.endContainer===at&&D.endOffset===xe&&(D.endOffset+=1)})}return pn(s,de,Te,""),ve}(this,s=Zt(s))}T(s){const de=new(D().Text)(this.data)
return de.ownerDocument=s,de}get wholeText(){const s=[this.data]
let D=this.previousSibling
for(;null!==D&&de(D,3,4);){const de=D.data
s.unshift(de),D=D.previousSibling}let xe=this.nextSibling
for(;null!==xe&&de(xe,3,4);){const D=xe.data
s.push(D),xe=xe.nextSibling}return s.join("")}}class CDATASection extends Text{get nodeType(){return 4}get nodeName(){return"#cdata-section"}constructor(s){super(s)}T(s){const de=new(D().CDATASection)(this.data)
return de.ownerDocument=s,de}}class xt extends CharacterData{get nodeType(){return 8}get nodeName(){return"#comment"}constructor(s=""){super(s)
const de=D()
this.ownerDocument=de.document}T(s){const de=new(D().Comment)(this.data)
return de.ownerDocument=s,de}}class DocumentType extends Node{get nodeType(){return 10}get nodeName(){return this.name}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return gt(arguments,1),null}lookupNamespaceURI(s){return gt(arguments,1),null}before(...s){Gt(this,s)}after(...s){Ht(this,s)}replaceWith(...s){Qt(this,s)}remove(){Kt(this)}constructor(s,D="",de=""){super(),this.name=s,this.publicId=D,this.systemId=de}T(s){const de=new(D().DocumentType)(this.name,this.publicId,this.systemId)
return de.ownerDocument=s,de}}const go="http://www.w3.org/1999/xhtml",Oo="http://www.w3.org/XML/1998/namespace",xo="http://www.w3.org/2000/xmlns/"
class kt{constructor(s,D,de){this.$=null,this.A=0,this.I=s,this.k=s,this.M=D,this.R=de}enter(s,D){var de
const xe=null!==(de=this.$)&&void 0!==de?de:s
this.k+=D,this.k>this.M&&this.k/this.I>this.R&&dr("too much entity expansion",xe),this.$=xe,this.A+=1}exit(){this.A-=1,0===this.A&&(this.$=null)}}const ot=(s,D)=>s.length===D?vn(D):Sn(D,["end of input"])
class an{constructor(s,D){this.P=0,this.L=0,this.O=s,this.V=D}next(){if(this.P>=this.V.length)return{done:!0,value:ot(this.O,this.L)}
const{parser:s,type:D}=this.V[this.P],de=s(this.O,this.L)
return de.success?(this.L=de.offset,1!==D&&(this.P+=1),void 0===de.value?this.next():{done:!1,value:de.value}):0===D||de.fatal?{done:!0,value:de}:(this.P+=1,this.next())}}const To=yn("_"),bo=yn("-"),Do=yn("."),vo=yn('"'),So=yn("'"),yo=yn("<"),Io=yn(">"),wo=yn("&"),Ao=yn("="),Ro=yn("["),_o=yn("]"),Mo=yn(";"),Po=yn("%"),Uo=yn("("),$o=yn(")"),ko=yn("+"),Lo=yn(","),Fo=yn("?"),Xo=yn("*"),Bo=yn("|"),Wo=yn("]]>"),jo=yn("\x3c!--"),Vo=yn("--\x3e"),zo=yn("<?"),qo=yn("?>"),Yo=yn("1."),Go=yn("version"),Ho=yn("encoding"),Qo=yn("standalone"),Ko=yn("yes"),Jo=yn("no"),Zo=yn("<?xml"),es=yn("<!DOCTYPE"),ts=yn("SYSTEM"),ns=yn("PUBLIC"),rs=yn("</"),os=yn("/>"),ss=yn("&#"),is=yn("&#x"),as=yn("<!ELEMENT"),ls=yn("EMPTY"),us=yn("ANY"),cs=yn("#PCDATA"),ds=yn("<!ATTLIST"),fs=yn("NOTATION"),hs=yn("#REQUIRED"),ms=yn("#IMPLIED"),ps=yn("#FIXED"),Ns=yn("<!ENTITY"),gs=yn("NDATA"),Cs=yn("<!NOTATION"),Es=An(65,90),Os=An(97,122),xs=An(48,57),Ts=Un([xs,An(65,70),An(97,102)],["hexadecimal digit"])
const bs=er(wn(nr))
const Ds=wn(rr,["whitespace"]),vs=er(wn(rr))
const Ss=Gn(zn(In(or,["valid name start character"]),wn(sr))),ys=er(Ss),Is=Pn(Ss,s=>!s.includes(":"),["name must not contain colon"],!0),ws=Gn(wn(sr,["valid name character"])),As=tr(Rn(Pn(Un([Rn(Yn(is,Gn(Vn(Ts)),Mo,!0),s=>parseInt(s,16)),Rn(Yn(ss,Gn(Vn(xs)),Mo,!0),s=>parseInt(s,10))]),s=>nr(s),["character reference must reference a valid character"],!0),s=>({type:0,cp:s}))),Rs=Un([tr(Rn(Yn(wo,Is,Zn(Mo)),s=>({type:1,name:s}))),As]),_s=tr(Rn(Yn(Po,Is,Mo),s=>({type:2,name:s}))),Ms=Un([Yn(vo,kn(Un([Gn(wn(s=>37!==s&&38!==s&&s!==Ps&&nr(s),[])),_s,Rs])),vo,!0),Yn(So,kn(Un([Gn(wn(s=>37!==s&&38!==s&&s!==Us&&nr(s),[])),_s,Rs])),So,!0)]),Ps=34,Us=39,$s=Jn({[Ps]:Yn(vo,kn(Jn({38:Rs},Gn(wn(s=>s!==Bs&&38!==s&&s!==Ps&&nr(s),[])))),vo,!0),[Us]:Yn(So,kn(Jn({38:Rs},Gn(wn(s=>s!==Bs&&38!==s&&s!==Us&&nr(s),[])))),So,!0)},void 0,0,["quoted attribute value"]),ks=er(kn(Un([Gn(wn(s=>s!==Bs&&38!==s&&nr(s),[])),Rs]))),Ls=Pn(Un([Yn(vo,Gn(wn(s=>s!==Ps&&nr(s))),vo),Yn(So,Gn(wn(s=>s!==Us&&nr(s))),So)]),s=>!s.includes("#"),["system identifier must not contain a fragment identifier"],!0)
const Fs=er(wn(ir)),Xs=Un([Yn(vo,Gn(wn(s=>s!==Ps&&ir(s))),vo,!0),Yn(So,Gn(wn(s=>s!==Us&&ir(s))),So,!0)]),Bs=60,Ws=Gn(Vn(Un([wn(s=>s!==Bs&&38!==s&&93!==s&&nr(s),[]),Kn(Mn(_o),Wo,[])],["character data"]))),js=Rn(Yn(jo,Gn(Ln(Un([wn(s=>45!==s&&nr(s),[]),qn(Mn(bo),Qn(bo,["comment content may not contain --"]))]))),Vo,!0),s=>({type:3,data:s})),Vs=Pn(Is,s=>"xml"!==s.toLowerCase(),['processing instruction target must not be "xml"'],!0),zs=Yn(zo,Fn(Vs,$n(zn(Ds,Gn(Ln(Un([wn(s=>63!==s&&nr(s),[]),qn(Mn(Fo),Qn(Io,["PI data"]))]))))),(s,D)=>({type:4,target:s,data:D})),qo,!0),qs=yn("<![CDATA["),Ys=Gn(Ln(Un([wn(s=>93!==s&&nr(s),[]),Kn(Mn(_o),Wo,["CData"])]))),Gs=tr(Rn(Yn(qs,Ys,Wo,!0),s=>({type:5,data:s}))),Hs=Yn($n(Ds),Ao,$n(Ds)),Qs=Gn(zn(Yo,Vn(xs))),Ks=zn(Ds,zn(Go,zn(Hs,Un([Yn(vo,Qs,vo,!0),Yn(So,Qs,So,!0)])))),Js=Gn(zn(Un([Es,Os]),Ln(Un([Es,Os,xs,Mn(Do),Mn(To),Mn(bo)])))),Zs=zn(Ds,zn(Ho,zn(Hs,Un([Yn(vo,Js,vo,!0),Yn(So,Js,So,!0)])))),ei=Un([Rn(Ko,()=>!0),Rn(Jo,()=>!1)]),ti=zn(Ds,zn(Qo,Zn(zn(Hs,Un([Yn(vo,ei,vo,!0),Yn(So,ei,So,!0)]))))),ni=Yn(qn(Zo,Hn(Ds)),qn(Fn(Ks,Fn($n(Zs),$n(ti),(s,D)=>[s,D]),(s,[D,de])=>({type:6,version:s,encoding:D,standalone:de})),$n(Ds)),qo,!0),ri=tr(Rn(Ss,s=>({name:s}))),oi=Fn(ri,zn(Zn(Hs),Zn($s)),(s,D)=>({name:s,value:D})),si=Rn(Xn(yo,ri,Zn(qn(kn(zn(Ds,oi)),$n(Ds))),Zn(Jn({47:Rn(os,()=>!0)},Rn(Io,()=>!1),0,[">","/>"]))),([s,D,de,xe])=>({type:xe?9:7,name:D,attributes:de})),ii=tr(Rn(Yn(rs,qn(Ss,$n(Ds)),Io,!0),s=>({type:8,name:s}))),ai=Un([Fo,Xo,ko]),li=qn(Un([Mn(Ss),function(s,D){return ui(s,D)},function(s,D){return ci(s,D)}]),Mn($n(ai))),ui=Bn(Uo,$n(Ds),li,Vn(Xn($n(Ds),Bo,$n(Ds),Zn(li))),$n(Ds),$o),ci=Bn(Uo,$n(Ds),li,Ln(Xn($n(Ds),Lo,$n(Ds),Zn(li))),$n(Ds),$o),di=qn(Un([ui,ci]),$n(ai)),fi=Bn(Uo,$n(Ds),cs,Un([Bn(Ln(Bn($n(Ds),Bo,$n(Ds),Ss)),$n(Ds),$o,Xo),Mn(qn($n(Ds),$o))])),hi=qn(as,Zn(Bn(Ds,Ss,Ds,Un([Mn(ls),Mn(us),Mn(fi),Mn(di)]),$n(Ds),Io))),mi=yn("CDATA"),pi=Un([yn("IDREFS"),yn("IDREF"),yn("ID"),yn("ENTITY"),yn("ENTITIES"),yn("NMTOKENS"),yn("NMTOKEN")]),Ni=Un([qn(fs,Zn(Bn(Ds,Uo,$n(Ds),Is,Ln(Bn($n(Ds),Bo,$n(Ds),Is)),$n(Ds),$o))),qn(Uo,Zn(Bn($n(Ds),ws,Ln(Bn($n(Ds),Bo,$n(Ds),ws)),$n(Ds),$o)))]),gi=Un([Rn(mi,()=>!0),Rn(pi,()=>!1),Rn(Ni,()=>!1)]),Ci=Un([Rn(hs,()=>({type:0})),Rn(ms,()=>({type:1})),Fn(Rn($n(qn(ps,Ds)),s=>null!==s),$s,(s,D)=>({type:2,fixed:s,value:D}))]),Ei=Fn(zn(Ds,ri),Zn(Fn(zn(Ds,gi),zn(Ds,Ci),(s,D)=>({isCData:s,def:D}))),(s,{isCData:D,def:de})=>({name:s,isCData:D,def:de})),Oi=Yn(qn(ds,Ds),Fn(Ss,Zn(kn(Ei)),(s,D)=>({type:0,name:s,attdefs:D})),zn($n(Ds),Io),!0),xi=Un([Rn(zn(ts,Zn(zn(Ds,Ls))),s=>({publicId:null,systemId:s})),zn(ns,Fn(Zn(zn(Ds,Xs)),zn(Ds,Ls),(s,D)=>({publicId:s,systemId:D})))]),Ti=Un([Ms,Fn(xi,$n(zn(Yn(Ds,gs,Ds),Is)),(s,D)=>({ids:s,ndata:D}))]),bi=Yn(Ns,Fn(zn(Ds,Is),Zn(zn(Ds,Ti)),(s,D)=>({type:1,name:s,value:D})),zn($n(Ds),Io)),Di=Un([Ms,Mn(xi)]),vi=Yn(qn(Ns,zn(Ds,Po)),Fn(zn(Ds,Is),Zn(zn(Ds,Di)),(s,D)=>D?{type:2,name:s,value:D}:void 0),zn($n(Ds),Io),!0),Si=zn(Hn(Ns),Zn(Un([bi,vi]))),yi=Rn(qn(qn(ns,Ds),Zn(Xs)),s=>({publicId:s,systemId:null})),Ii=Yn(Cs,Fn(Yn(Ds,Is,Ds),Un([Mn(xi),Mn(yi)]),()=>{}),zn($n(Ds),Io),!0),wi=Un([Mn(hi),Oi,Si,Mn(Ii),Mn(zs),Mn(js)]),Ai=Un([Mn(_s),Mn(Ds)]),Ri=Rn(kn(Un([wi,Ai])),s=>s.filter(s=>void 0!==s)),_i=zn(es,Zn(Rn(Xn(Ds,Ss,$n(zn(Ds,xi)),$n(Ds),$n(qn(Yn(Ro,Ri,_o,!0),$n(Ds))),Io),([s,D,de,xe,Te,De])=>({type:10,name:D,ids:de,intSubset:Te})))),Mi={parser:Jn({[Bs]:Jn({47:ii,33:Un([js,Gs]),63:zs},si,1),38:Rs},Ws),type:1}
const Pi=Un([js,zs,Ds]),Ui=[{parser:ni,type:2},{parser:Pi,type:1},{parser:_i,type:2},{parser:Pi,type:1},{parser:si,type:0},Mi]
class Wr{constructor(s){if(this.F=new Map,this.U=new Map,this._=new Set,this.q=new Set,s.intSubset)for(const D of s.intSubset)switch(D.type){case 0:{for(const s of D.attdefs)if(2===s.def.type)for(const D of s.def.value)"string"!=typeof D&&1===D.type&&(this.U.has(D.name)||this._.has(D.name)||this.q.has(D.name)||dr(`default value of attribute "${s.name.name}" contains reference to undefined entity "${D.name}"`,D),this._.has(D.name)&&dr(`default value of attribute "${s.name.name}" must not contain reference to external entity "${D.name}"`,D))
let s=this.F.get(D.name)
void 0===s&&(s=new Map,this.F.set(D.name,s))
for(const de of D.attdefs)s.has(de.name.name)||s.set(de.name.name,de)
break}case 2:if(Array.isArray(D.value))for(const s of D.value)"string"!=typeof s&&2===s.type&&dr(`reference to parameter entity "${s.name}" must not occur in an entity declaration in the internal subset`,s)
break
case 1:if(this.U.has(D.name)||this._.has(D.name))continue
Array.isArray(D.value)?this.U.set(D.name,Nr(D.value)):null===D.value.ndata?this._.add(D.name):this.q.add(D.name)}}getAttlist(s){return this.F.get(s.name)}getEntityReplacementText(s,D){const de=this.U.get(s.name)
if(void 0===de&&(this.q.has(s.name)&&dr(`reference to binary entity "${s.name}" is not allowed`,s),this._.has(s.name))){if(D)return""
dr(`reference to external entity "${s.name}" is not allowed in attribute value`,s)}return de}}const $i=new Map([["lt","&#60;"],["gt",">"],["amp","&#38;"],["apos","'"],["quot",'"']])
class Qr{constructor(s,D=null){var de
this.B=new Map,this.W=null,this.X=s,this.W=null!==(de=null!=D?D:null==s?void 0:s.W)&&void 0!==de?de:null}getForElement(s,D){"xmlns"===s&&dr('element names must not have the prefix "xmlns"',D)
for(let D=this;null!==D;D=D.X){const de=D.B.get(s)
if(void 0!==de)return de}if(null!==s&&this.W){const D=this.W(s)
if(void 0!==D)return D}dr(`use of undeclared element prefix "${s}"`,D)}getForAttribute(s,D,de){if(null===s)return"xmlns"===D?xo:null
for(let D=this;null!==D;D=D.X){const de=D.B.get(s)
if(void 0!==de)return de}if(this.W){const D=this.W(s)
if(void 0!==D)return D}dr(`use of undeclared attribute prefix ${s}`,de)}static fromAttrs(s,D,de,xe,Te,De){let ve=s,at=!1
const h=(D,de,xe)=>{null!==D||de!==Oo&&de!==xo||dr(`the namespace "${de}" must not be used as the default namespace`,xe),de===xo&&dr(`the namespace "${xo}" must not be bound to a prefix`,xe),de===Oo&&"xml"!==D&&dr(`the namespace "${Oo}" must be bound only to the prefix "xml"`,xe),de!==Oo&&"xml"===D&&dr(`the xml namespace prefix must not be bound to any namespace other than "${Oo}"`,xe),null!==D&&null===de&&dr(`the prefix "${D}" must not be undeclared`,xe),at||(ve=new Qr(s),at=!0),ve.B.set(D,de)},f=(s,D)=>{const{prefix:lt,localName:ut}=Er(s,Te),ct=null==de?void 0:de.get(s.name)
if(null!==lt||"xmlns"!==ut||at&&ve.B.has(null)){if(!("xmlns"!==lt||at&&ve.B.has(ut))){"xmlns"===ut&&dr('the "xmlns" namespace prefix must not be declared',s)
const de=Cr(D,ct,xe,De)||null
h(ut,de,s)}}else{const de=Cr(D,ct,xe,De)||null
h(null,de,s)}}
for(const s of D.attributes)f(s.name,s.value)
if(de)for(const s of de.values()){const D=s.def
2===D.type&&f(s.name,D.value)}return ve}static default(s){const D=new Qr(null,s)
return D.B.set(null,null),D.B.set("xml",Oo),D.B.set("xmlns",xo),D}}const ki=Qr.default(null)
class no{constructor(s){this.Y=new Map,this.H=new Map,this.X=s}static new(){const s=new no(null)
return s.add(null,null),s.add("xml",Oo),s.add("xmlns",xo),s}add(s,D){const de=this.H.get(D)
void 0===de?this.H.set(D,[s]):de.push(s),this.Y.set(s,D)}recordNamespaceInformation(s){const D=new no(this)
for(const de of s.attributes){if(de.namespaceURI!==xo)continue
const s=""===de.value?null:de.value,xe=null===de.prefix?null:de.localName
D.add(xe,s)}return D}j(s){return this.Y.get(s)}K(s){var D
return null===(D=this.X)||void 0===D?void 0:D.prefixToNamespace(s)}prefixToNamespace(s){const D=this.j(s)
return void 0!==D?D:this.K(s)}shouldSerializeDeclaration(s,D){return this.prefixToNamespace(s)===D&&this.K(s)!==D}G(s,D){let de=this
for(;de;){const xe=de.H.get(s)
if(void 0!==xe)for(let de=xe.length-1;de>=0;--de){const Te=xe[de]
if((D||null!==Te)&&this.prefixToNamespace(Te)===s)return Te}de=de.X}}getPreferredPrefix(s,D){var de
if(s.namespaceURI===Oo)return"xml"
const Te=xe(s)
if(s.namespaceURI===xo)return Te&&null===s.prefix?null:"xmlns"
if(Te&&null===s.namespaceURI)return null
if(!Te){let D=null!==(de=this.K(null))&&void 0!==de?de:null
if(s.namespaceURI===D)return null}if((!Te||null!==s.prefix)&&this.prefixToNamespace(s.prefix)===s.namespaceURI)return s.prefix
const De=this.G(s.namespaceURI,!Te)
if(void 0!==De)return De
if(Te){const de=this.j(s.prefix)
if(null===s.prefix||void 0!==de&&de!==s.namespaceURI)for(;;){const s=`ns${D.value}`
if(D.value+=1,void 0===this.j(s))return s}}return s.prefix}}const Li=["area","base","basefont","bgsound","br","col","embed","frame","hr","img","input","keygen","link","menuitem","meta","param","source","track","wbr"]
class Element extends Node{get nodeType(){return 1}get nodeName(){return this.tagName}get nodeValue(){return null}set nodeValue(s){}get textContent(){return Wt(this)}set textContent(s){jt(this,s=tn(s))}lookupPrefix(s){return gt(arguments,1),null===(s=on(s))||""===s?null:bn(this,s)}lookupNamespaceURI(s){if(gt(arguments,1),""===(s=on(s))&&(s=null),null!==this.namespaceURI&&this.prefix===s)return this.namespaceURI
let D=null
if(null!==s){const de=this.getAttributeNodeNS(xo,s)
de&&"xmlns"===de.prefix&&(D=de.value)}else{const s=this.getAttributeNodeNS(xo,"xmlns")
s&&null===s.prefix&&(D=s.value)}if(null!==D)return""!==D?D:null
const de=this.parentElement
return null===de?null:de.lookupNamespaceURI(s)}before(...s){Gt(this,s)}after(...s){Ht(this,s)}replaceWith(...s){Qt(this,s)}remove(){Kt(this)}get children(){return At(this)}prepend(...s){zt(this,s)}append(...s){qt(this,s)}replaceChildren(...s){Yt(this,s)}get previousElementSibling(){return Rt(this)}get nextElementSibling(){return _t(this)}constructor(s,D,de){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.attributes=[],this.namespaceURI=s,this.prefix=D,this.localName=de,this.tagName=null===D?de:`${D}:${de}`}hasAttributes(){return this.attributes.length>0}getAttribute(s){gt(arguments,1)
const D=yr(s=String(s),this)
return null===D?null:D.value}getAttributeNS(s,D){gt(arguments,2)
const de=wr(s=on(s),D=String(D),this)
return null===de?null:de.value}setAttribute(s,de){gt(arguments,2),s=String(s),de=String(de),mr(s)||Tt("The qualified name does not match the Name production")
const xe=yr(s,this)
if(null===xe){const xe=new(D().Attr)(null,null,s,de,this)
return xe.ownerDocument=this.ownerDocument,void cn(xe,this)}un(xe,de)}setAttributeNS(s,de,xe){gt(arguments,3),s=on(s),de=String(de),xe=String(xe)
const{namespace:Te,prefix:De,localName:ve}=Tn(s,de)
!function(s,de,xe,Te,De){const ve=wr(De,de,s)
if(null===ve){const ve=new(D().Attr)(De,Te,de,xe,s)
return ve.ownerDocument=s.ownerDocument,void cn(ve,s)}un(ve,xe)}(this,ve,xe,De,Te)}removeAttribute(s){gt(arguments,1),Rr(s=String(s),this)}removeAttributeNS(s,D){gt(arguments,2),function(s,D,de){const xe=wr(s,D,de)
null!==xe&&dn(xe)}(s=on(s),D=String(D),this)}toggleAttribute(s,de){if(mr(s)||Tt("The qualified name does not match the Name production"),null===yr(s,this)){if(void 0===de||!0===de){const de=new(D().Attr)(null,null,s,"",this)
return de.ownerDocument=this.ownerDocument,cn(de,this),!0}return!1}return void 0!==de&&!1!==de||(Rr(s,this),!1)}hasAttribute(s){return gt(arguments,1),null!==yr(s=String(s),this)}hasAttributeNS(s,D){return gt(arguments,2),null!==wr(s=on(s),D=String(D),this)}getAttributeNode(s){return gt(arguments,1),yr(s=String(s),this)}getAttributeNodeNS(s,D){return gt(arguments,2),wr(s=on(s),D=String(D),this)}setAttributeNode(s){return gt(arguments,1),Ar(s=nn(s,Attr),this)}setAttributeNodeNS(s){return gt(arguments,1),Ar(s=nn(s,Attr),this)}removeAttributeNode(s){return gt(arguments,1),s=nn(s,Attr),this.attributes.indexOf(s)<0&&St("the specified attribute does not exist"),dn(s),s}getElementsByTagName(s){return gt(arguments,1),mt(s=String(s),this)}getElementsByTagNameNS(s,D){return gt(arguments,2),pt(s=on(s),D=String(D),this)}T(s){const D=Sr(s,this.localName,this.namespaceURI,this.prefix)
for(const de of this.attributes){const xe=de.T(s)
D.setAttributeNode(xe)}return D}get innerHTML(){return Tr(this,!0)}get outerHTML(){return Tr(this,!0,!0)}}class DOMImplementation{constructor(s){this.J=s}createDocumentType(s,de,xe){gt(arguments,3),s=String(s),de=String(de),xe=String(xe),xn(s)
const Te=new(D(this.J).DocumentType)(s,de,xe)
return Te.ownerDocument=this.J,Te}createDocument(s,de,xe=null){gt(arguments,2),s=on(s),de=en(de),xe=rn(xe,DocumentType)
const Te=new(D(this.J).XMLDocument)
let De=null
return""!==de&&(De=Mr(Te,s,de)),xe&&Te.appendChild(xe),De&&Te.appendChild(De),Te}createHTMLDocument(s){s=on(s)
const de=D(this.J),xe=new de.Document,Te=new de.DocumentType("html")
Te.ownerDocument=xe,xe.appendChild(Te)
const De=Sr(xe,"html",go)
xe.appendChild(De)
const ve=Sr(xe,"head",go)
if(De.appendChild(ve),null!==s){const D=Sr(xe,"title",go)
ve.appendChild(D),D.appendChild(xe.createTextNode(s))}return De.appendChild(Sr(xe,"body",go)),xe}}class Document extends Node{get nodeType(){return 9}get nodeName(){return"#document"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return gt(arguments,1),null!==this.documentElement?this.documentElement.lookupPrefix(s):null}lookupNamespaceURI(s){return gt(arguments,1),null===this.documentElement?null:this.documentElement.lookupNamespaceURI(s)}get children(){return At(this)}prepend(...s){zt(this,s)}append(...s){qt(this,s)}replaceChildren(...s){Yt(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.implementation=new DOMImplementation(this),this.doctype=null,this.documentElement=null}getElementsByTagName(s){return gt(arguments,1),mt(s=String(s),this)}getElementsByTagNameNS(s,D){return gt(arguments,2),pt(s=on(s),D=String(D),this)}createElement(s){return gt(arguments,1),mr(s=String(s))||Tt("The local name is not a valid Name"),Sr(this,s,null,null)}createElementNS(s,D){return gt(arguments,2),Mr(this,s=on(s),D=String(D))}createDocumentFragment(){const s=new(D().DocumentFragment)
return s.ownerDocument=this,s}createTextNode(s){gt(arguments,1),s=String(s)
const de=new(D().Text)(s)
return de.ownerDocument=this,de}createCDATASection(s){gt(arguments,1),(s=String(s)).indexOf("]]>")>=0&&Tt('Data must not contain the string "]]>"')
const de=new(D().CDATASection)(s)
return de.ownerDocument=this,de}createComment(s){gt(arguments,1),s=String(s)
const de=new(D().Comment)(s)
return de.ownerDocument=this,de}createProcessingInstruction(s,de){gt(arguments,2),s=String(s),de=String(de),mr(s)||Tt("The target is not a valid Name"),de.indexOf("?>")>=0&&Tt('Data must not contain the string "?>"')
const xe=new(D().ProcessingInstruction)(s,de)
return xe.ownerDocument=this,xe}importNode(s,D=!1){return gt(arguments,1),de(s=nn(s,Node),9)&&yt("importing a Document node is not supported"),Nt(s,D,this)}adoptNode(s){return gt(arguments,1),de(s=nn(s,Node),9)&&yt("adopting a Document node is not supported"),Bt(s,this),s}createAttribute(s){gt(arguments,1),mr(s=String(s))||Tt("The local name is not a valid Name")
const de=new(D().Attr)(null,null,s,"",null)
return de.ownerDocument=this,de}createAttributeNS(s,de){gt(arguments,2),s=on(s),de=String(de)
const{namespace:xe,prefix:Te,localName:De}=Tn(s,de),ve=new(D().Attr)(xe,Te,De,"",null)
return ve.ownerDocument=this,ve}createRange(){const s=new(D().Range)
return s.startContainer=this,s.startOffset=0,s.endContainer=this,s.endOffset=0,s}T(s){return new(D().Document)}}class DocumentFragment extends Node{get nodeType(){return 11}get nodeName(){return"#document-fragment"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return Wt(this)}set textContent(s){jt(this,s=tn(s))}lookupPrefix(s){return gt(arguments,1),null}lookupNamespaceURI(s){return gt(arguments,1),null}get children(){return At(this)}prepend(...s){zt(this,s)}append(...s){qt(this,s)}replaceChildren(...s){Yt(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0
const s=D()
this.ownerDocument=s.document}T(s){const de=new(D().DocumentFragment)
return de.ownerDocument=s,de}}class ProcessingInstruction extends CharacterData{get nodeType(){return 7}get nodeName(){return this.target}constructor(s,D){super(D),this.target=s}T(s){const de=new(D().ProcessingInstruction)(this.target,this.data)
return de.ownerDocument=s,de}}class Range{get collapsed(){return(s=this).startContainer===s.endContainer&&s.startOffset===s.endOffset
var s}constructor(){const s=D()
this.startContainer=s.document,this.startOffset=0,this.endContainer=s.document,this.endOffset=0,s.addRange(this)}get commonAncestorContainer(){const s=ut(this.startContainer),D=ut(this.endContainer)
let de=s[0],xe=0
for(;xe<s.length&&xe<D.length&&s[xe]===D[xe];)de=s[xe],++xe
return de}setStart(s,D){gt(arguments,2),s=nn(s,Node),D=Zt(D),de(s,10)&&bt("Can not set a range under a doctype node"),D>lt(s)&&Ot("Can not set a range past the end of the node"),Jr(this)===ft(s)&&Gr(s,D,this.endContainer,this.endOffset)!==Xi||(this.endContainer=s,this.endOffset=D),this.startContainer=s,this.startOffset=D}setEnd(s,D){gt(arguments,2),s=nn(s,Node),D=Zt(D),de(s,10)&&bt("Can not set a range under a doctype node"),D>lt(s)&&Ot("Can not set a range past the end of the node"),Jr(this)===ft(s)&&Gr(s,D,this.startContainer,this.startOffset)!==Fi||(this.startContainer=s,this.startOffset=D),this.endContainer=s,this.endOffset=D}setStartBefore(s){gt(arguments,1)
const D=(s=nn(s,Node)).parentNode
if(null===D)return bt("Can not set range before node without a parent")
this.setStart(D,dt(s))}setStartAfter(s){gt(arguments,1)
const D=(s=nn(s,Node)).parentNode
if(null===D)return bt("Can not set range before node without a parent")
this.setStart(D,dt(s)+1)}setEndBefore(s){gt(arguments,1)
const D=(s=nn(s,Node)).parentNode
if(null===D)return bt("Can not set range before node without a parent")
this.setEnd(D,dt(s))}setEndAfter(s){gt(arguments,1)
const D=(s=nn(s,Node)).parentNode
if(null===D)return bt("Can not set range before node without a parent")
this.setEnd(D,dt(s)+1)}collapse(s=!1){s?(this.endContainer=this.startContainer,this.endOffset=this.startOffset):(this.startContainer=this.endContainer,this.startOffset=this.endOffset)}selectNode(s){gt(arguments,1)
let D=(s=nn(s,Node)).parentNode
if(null===D)return bt("Can not select node with null parent")
const de=dt(s)
this.startContainer=D,this.startOffset=de,this.endContainer=D,this.endOffset=de+1}selectNodeContents(s){gt(arguments,1),de(s=nn(s,Node),10)&&bt("Can not place range inside a doctype node")
const D=lt(s)
this.startContainer=s,this.startOffset=0,this.endContainer=s,this.endOffset=D}compareBoundaryPoints(s,D){switch(gt(arguments,2),D=nn(D,Range),s!==Range.START_TO_START&&s!==Range.START_TO_END&&s!==Range.END_TO_END&&s!==Range.END_TO_START&&yt("Unsupported comparison type"),Jr(this)!==Jr(D)&&It("Can not compare positions of ranges in different trees"),s){case Range.START_TO_START:return Gr(this.startContainer,this.startOffset,D.startContainer,D.startOffset)
case Range.START_TO_END:return Gr(this.endContainer,this.endOffset,D.startContainer,D.startOffset)
case Range.END_TO_END:return Gr(this.endContainer,this.endOffset,D.endContainer,D.endOffset)
default:return Gr(this.startContainer,this.startOffset,D.endContainer,D.endOffset)}}deleteContents(){if(this.collapsed)return
const s=this.startContainer,D=this.startOffset,de=this.endContainer,xe=this.endOffset
if(s===de&&Te(s))return void s.replaceData(D,xe-D,"")
const De=[]
let ve,at
if(Pr(this,s=>{De.push(s)}),s.contains(de))ve=s,at=D
else{let D=s
for(;null!==D.parentNode&&!D.parentNode.contains(de);)D=D.parentNode
ve=D.parentNode,at=1+dt(D)}Te(s)&&s.replaceData(D,s.length-D,""),De.forEach(s=>{Xt(s)}),Te(de)&&de.replaceData(0,xe,""),this.setStart(ve,at),this.collapse(!0)}extractContents(){return zr(this,!1)}cloneContents(){return zr(this,!0)}insertNode(s){gt(arguments,1),Jt(s=nn(s,Node),this)}surroundContents(s){gt(arguments,1),s=nn(s,Node),(De(this.startContainer)?this.startContainer.parentNode:this.startContainer)!==(De(this.endContainer)?this.endContainer.parentNode:this.endContainer)&&Dt("Can not use surroundContents on a range that has partially selected a non-Text node"),de(s,9,10,11)&&bt("Can not use Document, DocumentType, or DocumentFragment as a parent node in surroundContents")
const D=zr(this,!1)
s.firstChild&&Ft(null,s),Jt(s,this),$t(D,s),this.selectNode(s)}cloneRange(){const s=new(D().Range)
return s.startContainer=this.startContainer,s.startOffset=this.startOffset,s.endContainer=this.endContainer,s.endOffset=this.endOffset,s}detach(){D().removeRange(this)}isPointInRange(s,D){return gt(arguments,2),s=nn(s,Node),D=Zt(D),ft(s)===Jr(this)&&(de(s,10)&&bt("Point can not be under a doctype"),D>lt(s)&&Ot("Offset should not be past the end of node"),Gr(s,D,this.startContainer,this.startOffset)!==Fi&&Gr(s,D,this.endContainer,this.endOffset)!==Xi)}comparePoint(s,D){return gt(arguments,2),s=nn(s,Node),D=Zt(D),ft(s)!==Jr(this)&&It("Can not compare point to range in different trees"),de(s,10)&&bt("Point can not be under a doctype"),D>lt(s)&&Ot("Offset should not be past the end of node"),Gr(s,D,this.startContainer,this.startOffset)===Fi?-1:Gr(s,D,this.endContainer,this.endOffset)===Xi?1:0}intersectsNode(s){if(gt(arguments,1),ft(s=nn(s,Node))!==Jr(this))return!1
const D=s.parentNode
if(null===D)return!0
const de=dt(s)
return Gr(D,de,this.endContainer,this.endOffset)===Fi&&Gr(D,de+1,this.startContainer,this.startOffset)===Xi}toString(){let s=[]
const D=this.startContainer
if(De(D)){if(this.startContainer===this.endContainer)return D.substringData(this.startOffset,this.endOffset-this.startOffset)
s.push(D.substringData(this.startOffset,D.length-this.startOffset))}Pr(this,D=>{ht(D,D=>{De(D)&&s.push(D.data)})})
const de=this.endContainer
return De(de)&&s.push(de.substringData(0,this.endOffset)),s.join("")}}Range.START_TO_START=0,Range.START_TO_END=1,Range.END_TO_END=2,Range.END_TO_START=3
const Fi=-1,Xi=1
class XMLDocument extends Document{T(s){return new(D().XMLDocument)}}const Bi=new Document
eo.document=Bi,eo.Attr=Attr,eo.CDATASection=CDATASection,eo.Comment=xt,eo.Document=Document,eo.DocumentFragment=DocumentFragment,eo.DocumentType=DocumentType,eo.DOMImplementation=DOMImplementation,eo.Element=Element,eo.ProcessingInstruction=ProcessingInstruction,eo.Range=Range,eo.Text=Text,eo.XMLDocument=XMLDocument,exports.Attr=Attr,exports.CDATASection=CDATASection,exports.CharacterData=CharacterData,exports.Comment=xt,exports.DOMException=E,exports.DOMImplementation=DOMImplementation,exports.Document=Document,exports.DocumentFragment=DocumentFragment,exports.DocumentType=DocumentType,exports.Element=Element,exports.MutationRecord=L,exports.Node=Node,exports.ProcessingInstruction=ProcessingInstruction,exports.Range=Range,exports.Text=Text,exports.XMLDocument=XMLDocument,exports.document=Bi,exports.parseXmlDocument=function Zr(s,D={}){const de=new Document
return xr(s,lr,ki,de,D),de},exports.unsafeCreateAttribute=En,exports.unsafeCreateElement=On

