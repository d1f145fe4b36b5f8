export const id=65
export const ids=[65]
export const modules={4065:(i,S,ft)=>{ft.d(S,{parseXmlDocument:()=>to})
class t{constructor(i,S,ft,Ct){this.source=null,this.observer=i,this.node=S,this.options=ft,this.source=Ct||null,Ct&&i.t.push(this)}collectInterestedObservers(i,S,ft,Ct,Tt){if(this.node!==S&&!this.options.subtree)return
if("attributes"===i&&!this.options.attributes)return
if("characterData"===i&&!this.options.characterData)return
if("childList"===i&&!this.options.childList)return
let Dt=Ct.indexOf(this.observer)
Dt<0&&(Dt=Ct.length,Ct.push(this.observer),Tt.push(void 0)),("attributes"===i&&this.options.attributeOldValue||"characterData"===i&&this.options.characterDataOldValue)&&(Tt[Dt]=ft.oldValue)}}class n{constructor(i){this.o=[],this.i=i}register(i,S){const ft=this.o
let Ct=!1
ft.forEach(ft=>{ft.observer===i&&(Ct=!0,function(i){for(let S=i.observer.t.length-1;S>=0;--S){const ft=i.observer.t[S]
if(ft.source!==i)return
ft.node.o.removeTransientRegisteredObserver(ft),i.observer.t.splice(S,1)}}(ft),ft.options=S)}),Ct||(this.o.push(new t(i,this.i,S)),i.u.push(this.i))}removeTransientRegisteredObserver(i){this.o.splice(this.o.indexOf(i),1)}removeForObserver(i){let S=0
for(let ft=0,Ct=this.o.length;ft<Ct;++ft){const Ct=this.o[ft]
Ct.observer!==i&&(ft!==S&&(this.o[S]=Ct),++S)}this.o.length=S}collectInterestedObservers(i,S,ft,Ct,Tt){this.o.forEach(Dt=>{Dt.collectInterestedObservers(i,S,ft,Ct,Tt)})}appendTransientRegisteredObservers(i){this.o.forEach(S=>{S.options.subtree&&i.o.registerTransient(S)})}registerTransient(i){this.o.push(new t(i.observer,this.i,i.options,i))}}function e(i,S,...ft){"function"!=typeof queueMicrotask?Promise.resolve().then(()=>i.apply(S,ft)):queueMicrotask(()=>i.apply(S,ft))}class r{constructor(){this.l=new Set,this.h=!1}appendRecord(i,S){i.m.push(S),this.l.add(i)}queueMutationObserverMicrotask(){this.h||(this.h=!0,e(()=>{this.p()},this))}p(){this.h=!1
const i=Array.from(this.l)
this.l.clear(),i.forEach(i=>{e(i=>{const S=i.takeRecords()
var ft;(ft=i).t.forEach(i=>{i.node.o.removeTransientRegisteredObserver(i)}),ft.t.length=0,S.length>0&&i.g(S,i)},this,i)})}}class o{constructor(i){this.v=i}deref(){return this.v}}const Ct=new class{constructor(){this.l=new r,this.N=[],this.S=new WeakSet}forEachRange(i){let S=this.N.length
for(let ft=S-1;ft>=0;--ft){const Ct=this.N[ft].deref(),Tt=null==Ct,Dt=!Tt&&!this.S.has(Ct)
Tt||Dt?(this.N[ft]=this.N[S-1],this.N.pop(),S-=1):i(Ct)}}addRange(i){const S=(ft=i,"function"==typeof WeakRef?new WeakRef(ft):new o(ft))
var ft
this.N.push(S),this.S.add(i)}removeRange(i){this.S.delete(i)}}
function s(i){return Ct}function u(i,...S){return S.some(S=>i.nodeType===S)}function l(i){return 2===i.nodeType}function c(i){return 3===i.nodeType||4===i.nodeType||8===i.nodeType||7===i.nodeType}function a(i){return 3===i.nodeType||4===i.nodeType}function h(i){return 1===i.nodeType}function f(i){return 10===i.nodeType}function d(i){switch(i.nodeType){case 3:case 7:case 8:return i.data.length
default:return i.childNodes.length}}function m(i){let S=i,ft=[]
for(;S;)ft.unshift(S),S=S.parentNode
return ft}function p(i){return u(i,9)?i:i.ownerDocument}function g(i){return i.parentNode.childNodes.indexOf(i)}function w(i){for(;i.parentNode;)i=i.parentNode
return i}function y(i,S){S(i)
for(let ft=i.firstChild;ft;ft=ft.nextSibling)y(ft,S)}function v(i,S){const ft=[]
return y(S,Ct=>{if(Ct===S||1!==Ct.nodeType)return
const Tt=Ct
"*"!==i&&Tt.nodeName!==i||ft.push(Tt)}),ft}function b(i,S,ft){""===i&&(i=null)
const Ct=[]
return y(ft,Tt=>{if(Tt===ft||1!==Tt.nodeType)return
const Dt=Tt
"*"!==i&&Dt.namespaceURI!==i||"*"!==S&&Dt.localName!==S||Ct.push(Dt)}),Ct}function x(i,S,ft){ft||(ft=p(i))
let Ct=i.T(ft)
if(S)for(let S=i.firstChild;S;S=S.nextSibling)Ct.appendChild(x(S,!0,ft))
return Ct}function N(i,S){if(i.length<S)throw new TypeError(`Function should be called with at least ${S} arguments`)}const Tt={IndexSizeError:1,HierarchyRequestError:3,WrongDocumentError:4,InvalidCharacterError:5,NotFoundError:8,NotSupportedError:9,InUseAttributeError:10,InvalidStateError:11,NamespaceError:14,InvalidNodeTypeError:24}
class E extends Error{constructor(i="",S="Error"){super(i),this.message=i,this.name=S,this.code=Tt[S]||0,this.stack=new Error(i).stack}}function T(i,S){return new E(`${i}: ${S}`,i)}function C(i){throw T("HierarchyRequestError",i)}function D(i){throw T("IndexSizeError",i)}function $(i){throw T("InvalidCharacterError",i)}function A(i){throw T("InvalidNodeTypeError",i)}function I(i){throw T("InvalidStateError",i)}function k(i){throw T("NamespaceError",i)}function M(i){throw T("NotFoundError",i)}function R(i){throw T("NotSupportedError",i)}function P(i){throw T("WrongDocumentError",i)}class L{constructor(i,S){this.addedNodes=[],this.removedNodes=[],this.previousSibling=null,this.nextSibling=null,this.attributeName=null,this.attributeNamespace=null,this.oldValue=null,this.type=i,this.target=S}}function z(i,S,ft){const Ct=[],Tt=[]
for(let Dt=S;Dt;Dt=Dt.parentNode)Dt.o.collectInterestedObservers(i,S,ft,Ct,Tt)
const Dt=s()
Ct.forEach((Ct,te)=>{const ee=Tt[te],ne=new L(i,S)
void 0!==ft.name&&void 0!==ft.namespace&&(ne.attributeName=ft.name,ne.attributeNamespace=ft.namespace),void 0!==ee&&(ne.oldValue=ee),void 0!==ft.addedNodes&&(ne.addedNodes=ft.addedNodes),void 0!==ft.removedNodes&&(ne.removedNodes=ft.removedNodes),void 0!==ft.previousSibling&&(ne.previousSibling=ft.previousSibling),void 0!==ft.nextSibling&&(ne.nextSibling=ft.nextSibling),Dt.l.appendRecord(Ct,ne)}),Dt.l.queueMutationObserverMicrotask()}function O(i){const S=[]
for(let ft=i.firstElementChild;ft;ft=ft.nextElementSibling)S.push(ft)
return S}function V(i){for(let S=i.previousSibling;S;S=S.previousSibling)if(h(S))return S
return null}function F(i){for(let S=i.nextSibling;S;S=S.nextSibling)if(h(S))return S
return null}function U(i,S){const ft=i.previousSibling,Ct=i.nextSibling,Tt=u(i,1),Dt=Tt?i.previousElementSibling:null,te=Tt?i.nextElementSibling:null
if(i.parentNode=null,i.previousSibling=null,i.nextSibling=null,ft?ft.nextSibling=Ct:S.firstChild=Ct,Ct?Ct.previousSibling=ft:S.lastChild=ft,S.childNodes.splice(S.childNodes.indexOf(i),1),Tt){const ft=function(i){return u(i,1,9,11)?i:null}(S)
ft&&(ft.firstElementChild===i&&(ft.firstElementChild=te),ft.lastElementChild===i&&(ft.lastElementChild=Dt),ft.childElementCount-=1)}if(u(S,9)){const ft=S
u(i,1)?ft.documentElement=null:u(i,10)&&(ft.doctype=null)}}function _(i,S,ft){if(u(S,9,11,1)||C("parent must be a Document, DocumentFragment or Element node"),i.contains(S)&&C("node must not be an inclusive ancestor of parent"),ft&&ft.parentNode!==S&&M("child is not a child of parent"),u(i,11,10,1,3,4,7,8)||C("node must be a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment node"),u(i,3)&&u(S,9)&&C("can not insert a Text node under a Document"),u(i,10)&&!u(S,9)&&C("can only insert a DocumentType node under a Document"),u(S,9)){const Ct=S
switch(i.nodeType){case 11:const S=i
S.firstElementChild!==S.lastElementChild&&C("can not insert more than one element under a Document"),Array.from(S.childNodes).some(i=>u(i,3))&&C("can not insert a Text node under a Document"),S.firstElementChild&&(Ct.documentElement||ft&&u(ft,10)||ft&&Ct.doctype&&g(ft)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Ct.documentElement||ft&&u(ft,10)||ft&&Ct.doctype&&g(ft)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Ct.doctype||ft&&Ct.documentElement&&g(Ct.documentElement)<g(ft)||!ft&&Ct.documentElement)&&C("Document should contain at most one doctype, followed by at most one element")}}}function q(i,S,ft){_(i,S,ft)
let Ct=ft
return Ct===i&&(Ct=i.nextSibling),j(i,p(S)),B(i,S,Ct),i}function B(i,S,ft,Ct=!1){const Tt=function(i){return 11===i.nodeType}(i),Dt=Tt?Array.from(i.childNodes):[i],te=Dt.length
if(0===te)return
if(Tt&&(Dt.forEach(i=>H(i,!0)),z("childList",i,{removedNodes:Dt})),null!==ft){const i=g(ft)
s().forEachRange(ft=>{ft.startContainer===S&&ft.startOffset>i&&(ft.startOffset+=te),ft.endContainer===S&&ft.endOffset>i&&(ft.endOffset+=te)})}let ee=null===ft?S.lastChild:ft.previousSibling
Dt.forEach(i=>{!function(i,S,ft){i.parentNode=S
const Ct=null===ft?S.lastChild:ft.previousSibling,Tt=null===ft?null:ft
if(i.previousSibling=Ct,i.nextSibling=Tt,Ct?Ct.nextSibling=i:S.firstChild=i,Tt?(Tt.previousSibling=i,S.childNodes.splice(S.childNodes.indexOf(Tt),0,i)):(S.lastChild=i,S.childNodes.push(i)),h(i)){const ft=S
let Dt=null
for(let i=Ct;i;i=i.previousSibling){if(h(i)){Dt=i
break}const S=i
if(!f(S)){Dt=S.previousElementSibling
break}}let te=null
for(let i=Tt;i;i=i.nextSibling){if(h(i)){te=i
break}te=i.nextElementSibling
break}Dt||(ft.firstElementChild=i),te||(ft.lastElementChild=i),ft.childElementCount+=1}(function(i){return 9===i.nodeType})(S)&&(h(i)?S.documentElement=i:f(i)&&(S.doctype=i))}(i,S,ft)}),Ct||z("childList",S,{addedNodes:Dt,nextSibling:ft,previousSibling:ee})}function W(i,S){return q(i,S,null)}function X(i,S,ft){if(u(ft,9,11,1)||C("Can not replace under a non-parent node"),S.contains(ft)&&C("Can not insert a node under its own descendant"),i.parentNode!==ft&&M("child is not a child of parent"),u(S,11,10,1,3,4,7,8)||C("Can not insert a node that isn't a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment"),u(S,3)&&u(ft,9)&&C("can not insert a Text node under a Document"),u(S,10)&&!u(ft,9)&&C("can only insert a DocumentType node under a Document"),u(ft,9)){const Ct=ft
switch(S.nodeType){case 11:const ft=S
ft.firstElementChild!==ft.lastElementChild&&C("can not insert more than one element under a Document"),Array.from(ft.childNodes).some(i=>u(i,3))&&C("can not insert a Text node under a Document"),ft.firstElementChild&&(Ct.documentElement&&Ct.documentElement!==i||i&&Ct.doctype&&g(i)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Ct.documentElement&&Ct.documentElement!==i||Ct.doctype&&g(i)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Ct.doctype&&Ct.doctype!==i||Ct.documentElement&&g(Ct.documentElement)<g(i))&&C("Document should contain at most one doctype, followed by at most one element")}}let Ct=i.nextSibling
Ct===S&&(Ct=S.nextSibling)
const Tt=i.previousSibling
j(S,p(ft))
let Dt=[]
null!==i.parentNode&&(Dt.push(i),H(i,!0))
const te=u(S,11)?Array.from(S.childNodes):[S]
return B(S,ft,Ct,!0),z("childList",ft,{addedNodes:te,removedNodes:Dt,nextSibling:Ct,previousSibling:Tt}),i}function Y(i,S){null!==i&&j(i,p(S))
const ft=Array.from(S.childNodes)
let Ct=[]
null!==i&&(u(i,11)?i.childNodes.forEach(i=>{Ct.push(i)}):Ct.push(i)),ft.forEach(i=>{H(i,!0)}),null!==i&&B(i,S,null,!0),(Ct.length>0||ft.length>0)&&z("childList",S,{addedNodes:Ct,removedNodes:ft})}function H(i,S=!1){const ft=i.parentNode,Ct=g(i)
s().forEachRange(S=>{i.contains(S.startContainer)&&(S.startContainer=ft,S.startOffset=Ct),i.contains(S.endContainer)&&(S.endContainer=ft,S.endOffset=Ct),S.startContainer===ft&&S.startOffset>Ct&&(S.startOffset-=1),S.endContainer===ft&&S.endOffset>Ct&&(S.endOffset-=1)})
const Tt=i.previousSibling,Dt=i.nextSibling
U(i,ft)
for(let S=ft;S;S=S.parentNode)S.o.appendTransientRegisteredObservers(i)
S||z("childList",ft,{removedNodes:[i],nextSibling:Dt,previousSibling:Tt})}function j(i,S){const ft=p(i)
i.parentNode&&H(i),S!==ft&&y(i,i=>{if(i.ownerDocument=S,u(i,1))for(const ft of i.attributes)ft.ownerDocument=S})}function Q(i){const S=[]
return y(i,i=>{u(i,3,4)&&S.push(i.data)}),S.join("")}function K(i,S){let ft=null
if(""!==S){ft=new(s().Text)(S)}Y(ft,i)}function G(i,S){const ft=i.map(i=>i instanceof Node?i:S.createTextNode(String(i)))
if(1===ft.length)return ft[0]
{const i=S.createDocumentFragment()
return ft.forEach(S=>{i.appendChild(S)}),i}}function J(i,S){q(G(S,p(i)),i,i.firstChild)}function Z(i,S){W(G(S,p(i)),i)}function tt(i,S){const ft=G(S,p(i))
_(ft,i,null),Y(ft,i)}function nt(i,S){const ft=i.parentNode
if(null===ft)return
let Ct=i.previousSibling
for(;null!==Ct&&S.indexOf(Ct)>=0;)Ct=Ct.previousSibling
q(G(S,p(i)),ft,null===Ct?ft.firstChild:Ct.nextSibling)}function et(i,S){const ft=i.parentNode
if(null===ft)return
let Ct=i.nextSibling
for(;null!==Ct&&S.indexOf(Ct)>=0;)Ct=Ct.nextSibling
q(G(S,p(i)),ft,Ct)}function rt(i,S){const ft=i.parentNode
if(null===ft)return
let Ct=i.nextSibling
for(;null!==Ct&&S.indexOf(Ct)>=0;)Ct=Ct.nextSibling
const Tt=G(S,p(i))
i.parentNode===ft?X(i,Tt,ft):q(Tt,ft,Ct)}function ot(i){null!==i.parentNode&&H(i)}function it(i,S){const ft=S.startContainer
u(ft,7)&&C("Can not insert into a processing instruction"),u(ft,8)&&C("Can not insert into a comment"),a(ft)&&null===ft.parentNode&&C("Can not insert into a text node without a parent")
let Ct=null
Ct=a(ft)?ft:ft.childNodes[S.startOffset]||null
const Tt=null===Ct?ft:Ct.parentNode
_(i,Tt,Ct),a(ft)&&(Ct=ft.splitText(S.startOffset)),i===Ct&&(Ct=Ct.nextSibling),null!==i.parentNode&&H(i)
let Dt=null===Ct?d(Tt):g(Ct)
u(i,11)?Dt+=d(i):Dt+=1,q(i,Tt,Ct),S.collapsed&&S.setEnd(Tt,Dt)}function st(i){return i>>>0}function ut(i){return null===i?"":String(i)}function lt(i){return null==i?"":String(i)}function ct(i,S){return function(i,S){if(!(i instanceof S))throw new TypeError(`Value should be an instance of ${S.name}`)}(i,S),i}function at(i,S){return null==i?null:ct(i,S)}function ht(i){return void 0===i?null:i}const Dt=new WeakMap
function dt(i){let S=Dt.get(i)
return void 0===S&&(S=Math.random(),Dt.set(i,S)),S}class Node{constructor(){this.ownerDocument=null,this.parentNode=null,this.childNodes=[],this.firstChild=null,this.lastChild=null,this.previousSibling=null,this.nextSibling=null,this.o=new n(this)}get parentElement(){return this.parentNode&&u(this.parentNode,1)?this.parentNode:null}hasChildNodes(){return!!this.childNodes.length}normalize(){let i=this.firstChild,S=0
for(p(this);i;){let ft=i.nextSibling
if(!u(i,3)){i.normalize(),i=ft
continue}const Ct=i
let Tt=Ct.length
if(0===Tt){H(i),--S,i=ft
continue}let Dt=""
const te=[]
for(let i=Ct.nextSibling;i&&u(i,3);i=i.nextSibling)Dt+=i.data,te.push(i)
Dt&&Ct.replaceData(Tt,0,Dt)
const ee=s()
for(let i=0,ft=te.length;i<ft;++i){const ft=te[i],Dt=S+i+1
ee.forEachRange(i=>{i.startContainer===ft&&(i.startOffset+=Tt,i.startContainer=Ct),i.endContainer===ft&&(i.endOffset+=Tt,i.endContainer=Ct),i.startContainer===this&&i.startOffset===Dt&&(i.startContainer=Ct,i.startOffset=Tt),i.endContainer===this&&i.endOffset===Dt&&(i.endContainer=Ct,i.endOffset=Tt)}),Tt+=ft.length}for(;te.length;)H(te.shift())
i=i.nextSibling,++S}}cloneNode(i=!1){return x(this,i)}compareDocumentPosition(i){if(N(arguments,1),this===(i=ct(i,Node)))return 0
let S=i,ft=this,Ct=null,Tt=null
if(l(S)&&(Ct=S,S=Ct.ownerElement),l(ft)&&(Tt=ft,ft=Tt.ownerElement,null!==Ct&&null!==S&&ft===S))for(const i of ft.attributes){if(i===Ct)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_PRECEDING
if(i===Tt)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_FOLLOWING}if(null===S||null===ft)return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(dt(S||Ct)>dt(ft||Tt)?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
const Dt=m(S),te=m(ft)
if(Dt[0]!==te[0])return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(dt(Dt[0])>dt(te[0])?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
let ee=0
for(;ee<Dt.length&&ee<te.length&&Dt[ee]===te[ee];)++ee
const ne=S!==ft&&ee===Dt.length,re=S!==ft&&ee===te.length
return ne&&null===Ct||S===ft&&null!==Tt?Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING:re&&null===Tt||S===ft&&null!==Ct?Node.DOCUMENT_POSITION_CONTAINED_BY|Node.DOCUMENT_POSITION_FOLLOWING:ne||g(Dt[ee])<g(te[ee])?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING}contains(i){for(N(arguments,1),i=at(i,Node);i&&i!=this;)i=i.parentNode
return i===this}isDefaultNamespace(i){N(arguments,1),""===(i=ht(i))&&(i=null)
return this.lookupNamespaceURI(null)===i}insertBefore(i,S){return N(arguments,2),q(i=ct(i,Node),this,S=at(S,Node))}appendChild(i){return N(arguments,1),W(i=ct(i,Node),this)}replaceChild(i,S){return N(arguments,2),i=ct(i,Node),X(S=ct(S,Node),i,this)}removeChild(i){return N(arguments,1),function(i,S){return i.parentNode!==S&&M("child is not a child of parent"),H(i),i}(i=ct(i,Node),this)}}function mt(i,S,ft,Ct){z("attributes",S,{name:i.localName,namespace:i.namespaceURI,oldValue:ft})}function pt(i,S){mt(i,i.ownerElement,i.value),i.C=S}function gt(i,S,ft=!1){ft||mt(i,S,null,i.value),S.attributes.push(i),i.ownerElement=S}function wt(i){const S=i.ownerElement
mt(i,S,i.value),S.attributes.splice(S.attributes.indexOf(i),1),i.ownerElement=null}Node.ELEMENT_NODE=1,Node.ATTRIBUTE_NODE=2,Node.TEXT_NODE=3,Node.CDATA_SECTION_NODE=4,Node.ENTITY_REFERENCE_NODE=5,Node.ENTITY_NODE=6,Node.PROCESSING_INSTRUCTION_NODE=7,Node.COMMENT_NODE=8,Node.DOCUMENT_NODE=9,Node.DOCUMENT_TYPE_NODE=10,Node.DOCUMENT_FRAGMENT_NODE=11,Node.NOTATION_NODE=12,Node.DOCUMENT_POSITION_DISCONNECTED=1,Node.DOCUMENT_POSITION_PRECEDING=2,Node.DOCUMENT_POSITION_FOLLOWING=4,Node.DOCUMENT_POSITION_CONTAINS=8,Node.DOCUMENT_POSITION_CONTAINED_BY=16,Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC=32,Node.prototype.ELEMENT_NODE=1,Node.prototype.ATTRIBUTE_NODE=2,Node.prototype.TEXT_NODE=3,Node.prototype.CDATA_SECTION_NODE=4,Node.prototype.ENTITY_REFERENCE_NODE=5,Node.prototype.ENTITY_NODE=6,Node.prototype.PROCESSING_INSTRUCTION_NODE=7,Node.prototype.COMMENT_NODE=8,Node.prototype.DOCUMENT_NODE=9,Node.prototype.DOCUMENT_TYPE_NODE=10,Node.prototype.DOCUMENT_FRAGMENT_NODE=11,Node.prototype.NOTATION_NODE=12
class Attr extends Node{get nodeType(){return 2}get nodeName(){return this.name}get nodeValue(){return this.C}set nodeValue(i){yt(this,i=lt(i))}get textContent(){return this.C}set textContent(i){yt(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null!==this.ownerElement?this.ownerElement.lookupPrefix(i):null}lookupNamespaceURI(i){return N(arguments,1),null===this.ownerElement?null:this.ownerElement.lookupNamespaceURI(i)}get value(){return this.C}set value(i){yt(this,i)}constructor(i,S,ft,Ct,Tt){super(),this.namespaceURI=i,this.prefix=S,this.localName=ft,this.name=null===S?ft:`${S}:${ft}`,this.C=Ct,this.ownerElement=Tt,this.ownerDocument=Tt?Tt.ownerDocument:s().document}T(i){const S=new(s().Attr)(this.namespaceURI,this.prefix,this.localName,this.value,null)
return S.ownerDocument=i,S}}function yt(i,S){S=String(S)
null===i.ownerElement?i.C=S:pt(i,S)}class CharacterData extends Node{get nodeValue(){return this.D}set nodeValue(i){i=lt(i),vt(this,0,this.length,i)}get textContent(){return this.D}set textContent(i){i=lt(i),vt(this,0,this.length,i)}lookupPrefix(i){N(arguments,1)
const S=this.parentElement
return null!==S?S.lookupPrefix(i):null}lookupNamespaceURI(i){N(arguments,1)
const S=this.parentElement
return null===S?null:S.lookupNamespaceURI(i)}before(...i){nt(this,i)}after(...i){et(this,i)}replaceWith(...i){rt(this,i)}remove(){ot(this)}get previousElementSibling(){return V(this)}get nextElementSibling(){return F(this)}get data(){return this.D}set data(i){i=ut(i),vt(this,0,this.length,i)}get length(){return this.data.length}constructor(i){super(),this.D=String(i)}substringData(i,S){return N(arguments,2),bt(this,i,S)}appendData(i){N(arguments,1),vt(this,this.length,0,i)}insertData(i,S){N(arguments,1),vt(this,i,0,S)}deleteData(i,S){N(arguments,2),vt(this,i,S,"")}replaceData(i,S,ft){N(arguments,3),vt(this,i,S,ft)}}function vt(i,S,ft,Ct){S=st(S),ft=st(ft)
const Tt=i.length
S>Tt&&D("can not replace data past the node's length"),S+ft>Tt&&(ft=Tt-S),z("characterData",i,{oldValue:i.data})
const Dt=i.data,te=Dt.substring(0,S)+Ct+Dt.substring(S+ft)
i.D=te
s().forEachRange(Tt=>{Tt.startContainer===i&&Tt.startOffset>S&&Tt.startOffset<=S+ft&&(Tt.startOffset=S),Tt.endContainer===i&&Tt.endOffset>S&&Tt.endOffset<=S+ft&&(Tt.endOffset=S),Tt.startContainer===i&&Tt.startOffset>S+ft&&(Tt.startOffset=Tt.startOffset+Ct.length-ft),Tt.endContainer===i&&Tt.endOffset>S+ft&&(Tt.endOffset=Tt.endOffset+Ct.length-ft)})}function bt(i,S,ft){S=st(S),ft=st(ft)
const Ct=i.length
return S>Ct&&D("can not substring data past the node's length"),S+ft>Ct?i.data.substring(S):i.data.substring(S,S+ft)}class Text extends CharacterData{get nodeType(){return 3}get nodeName(){return"#text"}constructor(i=""){super(i)
const S=s()
this.ownerDocument=S.document}splitText(i){return N(arguments,1),function(i,S){const ft=i.length
S>ft&&D("can not split past the node's length")
const Ct=ft-S,Tt=bt(i,S,Ct),Dt=new(s().Text)(Tt)
Dt.ownerDocument=i.ownerDocument
const te=i.parentNode
if(null!==te){B(Dt,te,i.nextSibling)
const ft=g(i)+1
s().forEachRange(Ct=>{Ct.startContainer===i&&Ct.startOffset>S&&(Ct.startContainer=Dt,Ct.startOffset-=S),Ct.endContainer===i&&Ct.endOffset>S&&(Ct.endContainer=Dt,Ct.endOffset-=S),Ct.startContainer===te&&Ct.startOffset===ft&&(Ct.startOffset+=1),Ct.endContainer===te&&Ct.endOffset===ft&&(Ct.endOffset+=1)})}return vt(i,S,Ct,""),Dt}(this,i=st(i))}T(i){const S=new(s().Text)(this.data)
return S.ownerDocument=i,S}get wholeText(){const i=[this.data]
let S=this.previousSibling
for(;null!==S&&u(S,3,4);){const ft=S.data
i.unshift(ft),S=S.previousSibling}let ft=this.nextSibling
for(;null!==ft&&u(ft,3,4);){const S=ft.data
i.push(S),ft=ft.nextSibling}return i.join("")}}class CDATASection extends Text{get nodeType(){return 4}get nodeName(){return"#cdata-section"}constructor(i){super(i)}T(i){const S=new(s().CDATASection)(this.data)
return S.ownerDocument=i,S}}class xt extends CharacterData{get nodeType(){return 8}get nodeName(){return"#comment"}constructor(i=""){super(i)
const S=s()
this.ownerDocument=S.document}T(i){const S=new(s().Comment)(this.data)
return S.ownerDocument=i,S}}class DocumentType extends Node{get nodeType(){return 10}get nodeName(){return this.name}get nodeValue(){return null}set nodeValue(i){}get textContent(){return null}set textContent(i){}lookupPrefix(i){return N(arguments,1),null}lookupNamespaceURI(i){return N(arguments,1),null}before(...i){nt(this,i)}after(...i){et(this,i)}replaceWith(...i){rt(this,i)}remove(){ot(this)}constructor(i,S="",ft=""){super(),this.name=i,this.publicId=S,this.systemId=ft}T(i){const S=new(s().DocumentType)(this.name,this.publicId,this.systemId)
return S.ownerDocument=i,S}}function Nt(i,S,ft,Ct,Tt){return new Attr(i,S,ft,Ct,Tt)}function St(i,S,ft,Ct=null){return uo(i,S,ft,Ct)}function Et(i,S){gt(i,S)}const te="http://www.w3.org/1999/xhtml",ee="http://www.w3.org/XML/1998/namespace",ne="http://www.w3.org/2000/xmlns/"
function $t(i){(function(i){const S=i.split(":")
return!(S.length>2)&&S.every(i=>_r(i))})(i)||$("The qualified name is not a valid QName")}function At(i,S){""===i&&(i=null),$t(S)
let ft=null,Ct=S
const Tt=S.indexOf(":")
return Tt>=0&&(ft=S.substring(0,Tt),Ct=S.substring(Tt+1)),null!==ft&&null===i&&k("Qualified name with prefix can not have a null namespace"),"xml"===ft&&i!==ee&&k("xml prefix can only be used for the XML namespace"),"xmlns"!==S&&"xmlns"!==ft||i===ne||k("xmlns prefix or qualifiedName must use the XMLNS namespace"),i===ne&&"xmlns"!==S&&"xmlns"!==ft&&k("xmlns prefix or qualifiedName must be used for the XMLNS namespace"),{namespace:i,prefix:ft,localName:Ct}}function It(i,S){if(i.namespaceURI===S&&null!==i.prefix)return i.prefix
const ft=Array.from(i.attributes).find(i=>"xmlns"===i.prefix&&i.value===S)
return ft?ft.localName:null!==i.parentElement?It(i.parentElement,S):null}class kt{constructor(i,S,ft){this.$=null,this.A=0,this.I=i,this.k=i,this.M=S,this.R=ft}enter(i,S){var ft
const Ct=null!==(ft=this.$)&&void 0!==ft?ft:i
if(this.k+=S,this.k>this.M){this.k/this.I>this.R&&Vr("too much entity expansion",Ct)}this.$=Ct,this.A+=1}exit(){this.A-=1,0===this.A&&(this.$=null)}}function Mt(i,S){return{success:!0,offset:i,value:S}}function Rt(i){return Mt(i,void 0)}function Pt(i,S,ft=!1){return{success:!1,offset:i,expected:S,fatal:ft}}function Lt(i){return(S,ft)=>{const Ct=ft+i.length
return S.slice(ft,Ct)===i?Mt(Ct,i):Pt(ft,[i])}}function zt(i,S){return(ft,Ct)=>{const Tt=ft.codePointAt(Ct)
return void 0!==Tt&&i(Tt)?Rt(Ct+function(i){return i>65535?2:1}(Tt)):Pt(Ct,S)}}function Ot(i,S){return(ft,Ct)=>{const Tt=Ct
for(;;){const S=ft.codePointAt(Ct)
if(void 0===S)break
if(!i(S))break
Ct+=S>65535?2:1}return void 0!==S&&Ct===Tt?Pt(Ct,S):Rt(Ct)}}function Vt(i,S,ft){return zt(ft=>i<=ft&&ft<=S,ft||[`${String.fromCodePoint(i)}-${String.fromCodePoint(S)}`])}function Ft(i,S){return(ft,Ct)=>{const Tt=i(ft,Ct)
return Tt.success?Mt(Tt.offset,S(Tt.value)):Tt}}function Ut(i){return Ft(i,()=>{})}function _t(i,S,ft,Ct){return(Tt,Dt)=>{const te=i(Tt,Dt)
return te.success?S(te.value)?te:Pt(Dt,ft,Ct):te}}function qt(i,S){return(ft,Ct)=>{let Tt=null
for(const Dt of i){const i=Dt(ft,Ct)
if(i.success)return i
if(null===Tt||i.offset>Tt.offset?Tt=i:i.offset===Tt.offset&&void 0===S&&(Tt.expected=Tt.expected.concat(i.expected)),i.fatal)return i}return S=S||(null==Tt?void 0:Tt.expected)||[],Tt&&(Tt.expected=S),Tt||Pt(Ct,S)}}function Bt(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success||Ct.fatal?Ct:Mt(ft,null)}}function Wt(i){return(S,ft)=>{let Ct=[],Tt=ft
for(;;){const ft=i(S,Tt)
if(!ft.success){if(ft.fatal)return ft
break}if(Ct.push(ft.value),ft.offset===Tt)break
Tt=ft.offset}return Mt(Tt,Ct)}}function Xt(i){return(S,ft)=>{let Ct=ft
for(;;){const ft=i(S,Ct)
if(!ft.success){if(ft.fatal)return ft
break}if(ft.offset===Ct)break
Ct=ft.offset}return Rt(Ct)}}function Yt(i,S,ft){return(Ct,Tt)=>{const Dt=i(Ct,Tt)
if(!Dt.success)return Dt
const te=S(Ct,Dt.offset)
return te.success?Mt(te.offset,ft(Dt.value,te.value)):te}}function Ht(...i){return(S,ft)=>{const Ct=[]
for(const Tt of i){const i=Tt(S,ft)
if(!i.success)return i
ft=i.offset,Ct.push(i.value)}return Mt(ft,Ct)}}function jt(...i){return(S,ft)=>{for(const Ct of i){const i=Ct(S,ft)
if(!i.success)return i
ft=i.offset}return Rt(ft)}}function Qt(i,S){return i}function Kt(i,S){return S}function Gt(i){return Yt(i,Xt(i),Kt)}function Jt(i,S){return Yt(i,S,Kt)}function Zt(i,S){return Yt(i,S,Qt)}function tn(i,S,ft,Ct=!1){return Jt(i,Ct?un(Zt(S,ft)):Zt(S,ft))}function nn(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Mt(Ct.offset,S.slice(ft,Ct.offset)):Ct}}function en(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Mt(ft,Ct.value):Ct}}function rn(i,S){return(ft,Ct)=>i(ft,Ct).success?Pt(Ct,S):Rt(Ct)}function on(i,S,ft){return Jt(rn(S,ft),i)}function sn(i,S,ft=0,Ct=[]){return(Tt,Dt)=>{const te=Tt.codePointAt(Dt+ft)
if(void 0===te)return Pt(Dt,Ct)
const ee=i[te]
return void 0===ee?void 0===S?Pt(Dt,Ct):S(Tt,Dt):ee(Tt,Dt)}}function un(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Ct:Pt(Ct.offset,Ct.expected,!0)}}const ln=(i,S)=>i.length===S?Rt(S):Pt(S,["end of input"])
function cn(i){return Yt(i,ln,Qt)}class an{constructor(i,S){this.P=0,this.L=0,this.O=i,this.V=S}next(){if(this.P>=this.V.length)return{done:!0,value:ln(this.O,this.L)}
const{parser:i,type:S}=this.V[this.P],ft=i(this.O,this.L)
return ft.success?(this.L=ft.offset,1!==S&&(this.P+=1),void 0===ft.value?this.next():{done:!1,value:ft.value}):0===S||ft.fatal?{done:!0,value:ft}:(this.P+=1,this.next())}}function hn(i){return(S,ft)=>{const Ct=ft,Tt=i(S,ft)
return Tt.success?Mt(Tt.offset,Object.assign({input:S,start:Ct,end:Tt.offset},Tt.value)):Tt}}const re=Lt("_"),oe=Lt("-"),se=Lt("."),ie=Lt('"'),ae=Lt("'"),ue=Lt("<"),le=Lt(">"),ce=Lt("&"),he=Lt("="),fe=Lt("["),me=Lt("]"),Ne=Lt(";"),ge=Lt("%"),Ce=Lt("("),Oe=Lt(")"),Ee=Lt("+"),Te=Lt(","),xe=Lt("?"),ve=Lt("*"),De=Lt("|"),we=Lt("]]>"),Se=Lt("\x3c!--"),Ie=Lt("--\x3e"),Ae=Lt("<?"),Re=Lt("?>"),_e=Lt("1."),Ue=Lt("version"),Le=Lt("encoding"),Me=Lt("standalone"),$e=Lt("yes"),Fe=Lt("no"),Be=Lt("<?xml"),qe=Lt("<!DOCTYPE"),Ve=Lt("SYSTEM"),ke=Lt("PUBLIC"),Je=Lt("</"),je=Lt("/>"),We=Lt("&#"),Ye=Lt("&#x"),ze=Lt("<!ELEMENT"),Ge=Lt("EMPTY"),Xe=Lt("ANY"),He=Lt("#PCDATA"),Ze=Lt("<!ATTLIST"),Qe=Lt("NOTATION"),Ke=Lt("#REQUIRED"),dn=Lt("#IMPLIED"),fn=Lt("#FIXED"),mn=Lt("<!ENTITY"),pn=Lt("NDATA"),Nn=Lt("<!NOTATION"),gn=Vt(65,90),Cn=Vt(97,122),On=Vt(48,57),En=qt([On,Vt(65,70),Vt(97,102)],["hexadecimal digit"])
function de(i){return 9===i||10===i||13===i||32<=i&&i<=55295||57344<=i&&i<=65533||65536<=i&&i<=1114111}const bn=cn(Ot(de))
function pe(i){return 32===i||9===i||13===i||10===i}const Tn=Ot(pe,["whitespace"]),xn=cn(Ot(pe))
function ye(i){return 58===i||65<=i&&i<=90||95===i||97<=i&&i<=122||192<=i&&i<=214||216<=i&&i<=246||248<=i&&i<=767||880<=i&&i<=893||895<=i&&i<=8191||8204<=i&&i<=8205||8304<=i&&i<=8591||11264<=i&&i<=12271||12289<=i&&i<=55295||63744<=i&&i<=64975||65008<=i&&i<=65533||65536<=i&&i<=983039}const vn=zt(ye,["valid name start character"])
function be(i){return ye(i)||45===i||46===i||48<=i&&i<=57||183===i||768<=i&&i<=879||8255<=i&&i<=8256}const Dn=nn(Jt(vn,Ot(be))),yn=cn(Dn),wn=_t(Dn,i=>!i.includes(":"),["name must not contain colon"],!0),Sn=nn(Ot(be,["valid name character"])),In=hn(Ft(_t(qt([Ft(tn(Ye,nn(Gt(En)),Ne,!0),i=>parseInt(i,16)),Ft(tn(We,nn(Gt(On)),Ne,!0),i=>parseInt(i,10))]),i=>de(i),["character reference must reference a valid character"],!0),i=>({type:0,cp:i}))),An=qt([hn(Ft(tn(ce,wn,un(Ne)),i=>({type:1,name:i}))),In]),Rn=hn(Ft(tn(ge,wn,Ne),i=>({type:2,name:i}))),_n=qt([tn(ie,Wt(qt([nn(Ot(i=>37!==i&&38!==i&&i!==Un&&de(i),[])),Rn,An])),ie,!0),tn(ae,Wt(qt([nn(Ot(i=>37!==i&&38!==i&&i!==Ln&&de(i),[])),Rn,An])),ae,!0)]),Un=34,Ln=39,Pn=sn({[Un]:tn(ie,Wt(sn({38:An},nn(Ot(i=>i!==qn&&38!==i&&i!==Un&&de(i),[])))),ie,!0),[Ln]:tn(ae,Wt(sn({38:An},nn(Ot(i=>i!==qn&&38!==i&&i!==Ln&&de(i),[])))),ae,!0)},void 0,0,["quoted attribute value"]),Mn=cn(Wt(qt([nn(Ot(i=>i!==qn&&38!==i&&de(i),[])),An]))),$n=_t(qt([tn(ie,nn(Ot(i=>i!==Un&&de(i))),ie),tn(ae,nn(Ot(i=>i!==Ln&&de(i))),ae)]),i=>!i.includes("#"),["system identifier must not contain a fragment identifier"],!0)
function Pe(i){return 32===i||13===i||10===i||97<=i&&i<=122||65<=i&&i<=90||48<=i&&i<=57||33<=i&&i<=47&&34!==i&&38!==i||58<=i&&i<=64&&60!==i&&62!==i||95===i}const Fn=cn(Ot(Pe)),Bn=qt([tn(ie,nn(Ot(i=>i!==Un&&Pe(i))),ie,!0),tn(ae,nn(Ot(i=>i!==Ln&&Pe(i))),ae,!0)]),qn=60,Vn=nn(Gt(qt([Ot(i=>i!==qn&&38!==i&&93!==i&&de(i),[]),on(Ut(me),we,[])],["character data"]))),kn=Ft(tn(Se,nn(Xt(qt([Ot(i=>45!==i&&de(i),[]),Zt(Ut(oe),rn(oe,["comment content may not contain --"]))]))),Ie,!0),i=>({type:3,data:i})),Jn=_t(wn,i=>"xml"!==i.toLowerCase(),['processing instruction target must not be "xml"'],!0),jn=tn(Ae,Yt(Jn,Bt(Jt(Tn,nn(Xt(qt([Ot(i=>63!==i&&de(i),[]),Zt(Ut(xe),rn(le,["PI data"]))]))))),(i,S)=>({type:4,target:i,data:S})),Re,!0),Wn=Lt("<![CDATA["),Yn=nn(Xt(qt([Ot(i=>93!==i&&de(i),[]),on(Ut(me),we,["CData"])]))),zn=hn(Ft(tn(Wn,Yn,we,!0),i=>({type:5,data:i}))),Gn=tn(Bt(Tn),he,Bt(Tn)),Xn=nn(Jt(_e,Gt(On))),Hn=Jt(Tn,Jt(Ue,Jt(Gn,qt([tn(ie,Xn,ie,!0),tn(ae,Xn,ae,!0)])))),Zn=nn(Jt(qt([gn,Cn]),Xt(qt([gn,Cn,On,Ut(se),Ut(re),Ut(oe)])))),Qn=Jt(Tn,Jt(Le,Jt(Gn,qt([tn(ie,Zn,ie,!0),tn(ae,Zn,ae,!0)])))),Kn=qt([Ft($e,()=>!0),Ft(Fe,()=>!1)]),tr=Jt(Tn,Jt(Me,un(Jt(Gn,qt([tn(ie,Kn,ie,!0),tn(ae,Kn,ae,!0)]))))),er=tn(Zt(Be,en(Tn)),Zt(Yt(Hn,Yt(Bt(Qn),Bt(tr),(i,S)=>[i,S]),(i,[S,ft])=>({type:6,version:i,encoding:S,standalone:ft})),Bt(Tn)),Re,!0),nr=hn(Ft(Dn,i=>({name:i}))),rr=Yt(nr,Jt(un(Gn),un(Pn)),(i,S)=>({name:i,value:S})),or=Ft(Ht(ue,nr,un(Zt(Wt(Jt(Tn,rr)),Bt(Tn))),un(sn({47:Ft(je,()=>!0)},Ft(le,()=>!1),0,[">","/>"]))),([i,S,ft,Ct])=>({type:Ct?9:7,name:S,attributes:ft})),sr=hn(Ft(tn(Je,Zt(Dn,Bt(Tn)),le,!0),i=>({type:8,name:i}))),ir=qt([xe,ve,Ee]),ar=Zt(qt([Ut(Dn),function(i,S){return ur(i,S)},function(i,S){return lr(i,S)}]),Ut(Bt(ir))),ur=jt(Ce,Bt(Tn),ar,Gt(Ht(Bt(Tn),De,Bt(Tn),un(ar))),Bt(Tn),Oe)
const lr=jt(Ce,Bt(Tn),ar,Xt(Ht(Bt(Tn),Te,Bt(Tn),un(ar))),Bt(Tn),Oe)
const cr=Zt(qt([ur,lr]),Bt(ir)),dr=jt(Ce,Bt(Tn),He,qt([jt(Xt(jt(Bt(Tn),De,Bt(Tn),Dn)),Bt(Tn),Oe,ve),Ut(Zt(Bt(Tn),Oe))])),hr=Zt(ze,un(jt(Tn,Dn,Tn,qt([Ut(Ge),Ut(Xe),Ut(dr),Ut(cr)]),Bt(Tn),le))),fr=Lt("CDATA"),mr=qt([Lt("IDREFS"),Lt("IDREF"),Lt("ID"),Lt("ENTITY"),Lt("ENTITIES"),Lt("NMTOKENS"),Lt("NMTOKEN")]),pr=qt([Zt(Qe,un(jt(Tn,Ce,Bt(Tn),wn,Xt(jt(Bt(Tn),De,Bt(Tn),wn)),Bt(Tn),Oe))),Zt(Ce,un(jt(Bt(Tn),Sn,Xt(jt(Bt(Tn),De,Bt(Tn),Sn)),Bt(Tn),Oe)))]),Nr=qt([Ft(fr,()=>!0),Ft(mr,()=>!1),Ft(pr,()=>!1)]),gr=qt([Ft(Ke,()=>({type:0})),Ft(dn,()=>({type:1})),Yt(Ft(Bt(Zt(fn,Tn)),i=>null!==i),Pn,(i,S)=>({type:2,fixed:i,value:S}))]),Cr=Yt(Jt(Tn,nr),un(Yt(Jt(Tn,Nr),Jt(Tn,gr),(i,S)=>({isCData:i,def:S}))),(i,{isCData:S,def:ft})=>({name:i,isCData:S,def:ft})),Er=tn(Zt(Ze,Tn),Yt(Dn,un(Wt(Cr)),(i,S)=>({type:0,name:i,attdefs:S})),Jt(Bt(Tn),le),!0),br=qt([Ft(Jt(Ve,un(Jt(Tn,$n))),i=>({publicId:null,systemId:i})),Jt(ke,Yt(un(Jt(Tn,Bn)),Jt(Tn,$n),(i,S)=>({publicId:i,systemId:S})))]),Tr=qt([_n,Yt(br,Bt(Jt(tn(Tn,pn,Tn),wn)),(i,S)=>({ids:i,ndata:S}))]),xr=tn(mn,Yt(Jt(Tn,wn),un(Jt(Tn,Tr)),(i,S)=>({type:1,name:i,value:S})),Jt(Bt(Tn),le)),vr=qt([_n,Ut(br)]),Dr=tn(Zt(mn,Jt(Tn,ge)),Yt(Jt(Tn,wn),un(Jt(Tn,vr)),(i,S)=>S?{type:2,name:i,value:S}:void 0),Jt(Bt(Tn),le),!0),yr=Jt(en(mn),un(qt([xr,Dr]))),wr=tn(Zt(Be,en(Tn)),Zt(Yt(Bt(Hn),Qn,(i,S)=>({type:6,version:i,encoding:S,standalone:null})),Bt(Tn)),Re,!0),Sr=Ft(Zt(Zt(ke,Tn),un(Bn)),i=>({publicId:i,systemId:null})),Ar=tn(Nn,Yt(tn(Tn,wn,Tn),qt([Ut(br),Ut(Sr)]),()=>{}),Jt(Bt(Tn),le),!0),Pr=qt([Ut(hr),Er,yr,Ut(Ar),Ut(jn),Ut(kn)]),Mr=qt([Ut(Rn),Ut(Tn)]),$r=function(i){return Ft(i,i=>i.filter(i=>void 0!==i))}(Wt(qt([Pr,Mr]))),kr=Jt(qe,un(Ft(Ht(Tn,Dn,Bt(Jt(Tn,br)),Bt(Tn),Bt(Zt(tn(fe,$r,me,!0),Bt(Tn))),le),([i,S,ft,Ct,Tt,Dt])=>({type:10,name:S,ids:ft,intSubset:Tt})))),Xr={parser:sn({[qn]:sn({47:sr,33:qt([kn,zn]),63:jn},or,1),38:An},Vn),type:1}
function Ir(i){return new an(i,[Xr])}const Kr=qt([kn,jn,Tn]),eo=[...[{parser:er,type:2},{parser:Kr,type:1},{parser:kr,type:2},{parser:Kr,type:1}],...[{parser:or,type:0},Xr]]
function Rr(i){return new an(i,eo)}const No=[{parser:wr,type:2},Xr]
function Lr(i){return new an(i,No)}function zr(i){return Array.from(i,i=>Ur(i)?i:"[invalid character]").join("")}function Or(i,S,ft){const Ct=Array.from(i)
if(Ct.length<ft)return i
switch(S){case 0:return"…"+Ct.slice(-ft).join("")
case 1:return Ct.slice(0,ft).join("")+"…"}const Tt=0|Math.min(Ct.length/2,ft/2)
return Ct.slice(0,Tt).join("")+"…"+Ct.slice(-Tt).join("")}function Vr(i,S){const{line:ft,char:Ct}=function(i,S){let ft=1,Ct=1,Tt=0
for(;Tt<S;){const S=i.codePointAt(Tt)
Ct++,Tt+=S>65535?2:1,10===S&&(ft++,Ct=1)}return{line:ft,char:Ct}}(S.input,S.start)
throw new Error(`${i}\n${`At line ${ft}, character ${Ct}:`}\n\n${function(i,S,ft){const Ct=Or(zr(i.substring(S,ft)),2,30),Tt=i.lastIndexOf("\n",S),Dt=Or(zr(i.substring(Tt+1,S)),0,55-Ct.length),te=i.indexOf("\n",ft),ee=Or(zr(te>0?i.substring(ft,te):i.substring(ft)),1,80-Ct.length-Dt.length),ne=Array.from(Dt,i=>qr(i)?i:" ").join("")
return`${Dt}${Ct}${ee}\n${ne}${"^".repeat(Math.max(Array.from(Ct).length,1))}`}(S.input,S.start,S.end)}`)}function Fr(i,S,ft,Ct){const Tt=Array.from(new Set(ft),i=>i.includes('"')?`'${i}'`:`"${i}"`),Dt=S.codePointAt(Ct),te=Dt?String.fromCodePoint(Dt):""
Vr(`Parsing ${i} failed, expected ${Tt.length>1?"one of "+Tt.join(", "):Tt[0]}`,{input:S,start:Ct,end:Ct+Math.max(te.length,1)})}function Ur(i){return bn(i,0).success}function _r(i){return yn(i,0).success}function qr(i){return xn(i,0).success}function Br(i){const S=[]
for(const ft of i)if("string"!=typeof ft)switch(ft.type){case 0:S.push(String.fromCodePoint(ft.cp))
break
case 1:S.push(`&${ft.name};`)
break
case 2:Vr(`reference to parameter entity "${ft.name}" must not occur in an entity declaration in the internal subset`,ft)}else S.push(ft)
return S.join("")}class Wr{constructor(i){if(this.F=new Map,this.U=new Map,this._=new Set,this.q=new Set,i.intSubset)for(const S of i.intSubset)switch(S.type){case 0:{for(const i of S.attdefs)if(2===i.def.type)for(const S of i.def.value)"string"!=typeof S&&1===S.type&&(this.U.has(S.name)||this._.has(S.name)||this.q.has(S.name)||Vr(`default value of attribute "${i.name.name}" contains reference to undefined entity "${S.name}"`,S),this._.has(S.name)&&Vr(`default value of attribute "${i.name.name}" must not contain reference to external entity "${S.name}"`,S))
let i=this.F.get(S.name)
void 0===i&&(i=new Map,this.F.set(S.name,i))
for(const ft of S.attdefs)i.has(ft.name.name)||i.set(ft.name.name,ft)
break}case 2:if(Array.isArray(S.value))for(const i of S.value)"string"!=typeof i&&2===i.type&&Vr(`reference to parameter entity "${i.name}" must not occur in an entity declaration in the internal subset`,i)
break
case 1:if(this.U.has(S.name)||this._.has(S.name))continue
Array.isArray(S.value)?this.U.set(S.name,Br(S.value)):null===S.value.ndata?this._.add(S.name):this.q.add(S.name)}}getAttlist(i){return this.F.get(i.name)}getEntityReplacementText(i,S){const ft=this.U.get(i.name)
if(void 0===ft&&(this.q.has(i.name)&&Vr(`reference to binary entity "${i.name}" is not allowed`,i),this._.has(i.name))){if(S)return""
Vr(`reference to external entity "${i.name}" is not allowed in attribute value`,i)}return ft}}const Co=new Map([["lt","&#60;"],["gt",">"],["amp","&#38;"],["apos","'"],["quot",'"']])
function Yr(i,S,ft,Ct,Tt){for(const Dt of S){if("string"==typeof Dt){i.push(Dt.replace(/[\r\n\t]/g," "))
continue}if(0===Dt.type){i.push(String.fromCodePoint(Dt.cp))
continue}null!==Ct&&Ct.includes(Dt.name)&&Vr(`reference to entity "${Dt.name}" must not be recursive`,Dt)
let S=Co.get(Dt.name)
void 0===S&&null!==ft&&(S=ft.getEntityReplacementText(Dt,!1)),void 0===S&&Vr(`reference to unknown entity "${Dt.name}" in attribute value`,Dt),Tt.enter(Dt,S.length)
const te=Mn(S,0)
te.success||Fr(`replacement text for entity "${Dt.name}"`,S,te.expected,te.offset),Yr(i,te.value,ft,Ct?[Dt.name,...Ct]:[Dt.name],Tt),Tt.exit()}}function Hr(i,S,ft,Ct){const Tt=[]
return Yr(Tt,i,ft,null,Ct),S&&!S.isCData?Tt.join("").replace(/[ ]+/g," ").replace(/^[ ]+|[ ]+$/g,""):Tt.join("")}function jr(i,S){const ft=i.name,Ct=S.get(ft)
if(void 0!==Ct)return Ct
let Tt=null,Dt=ft
const te=ft.indexOf(":")
te>=0&&(Tt=ft.substring(0,te),Dt=ft.substring(te+1)),(""===Tt||""===Dt||Dt.includes(":"))&&Vr(`the name "${ft}" is not a valid qualified name`,i)
const ee={prefix:Tt,localName:Dt}
return S.set(ft,ee),ee}class Qr{constructor(i,S=null){var ft
this.B=new Map,this.W=null,this.X=i,this.W=null!==(ft=null!=S?S:null==i?void 0:i.W)&&void 0!==ft?ft:null}getForElement(i,S){"xmlns"===i&&Vr('element names must not have the prefix "xmlns"',S)
for(let S=this;null!==S;S=S.X){const ft=S.B.get(i)
if(void 0!==ft)return ft}if(null!==i&&this.W){const S=this.W(i)
if(void 0!==S)return S}Vr(`use of undeclared element prefix "${i}"`,S)}getForAttribute(i,S,ft){if(null===i)return"xmlns"===S?ne:null
for(let S=this;null!==S;S=S.X){const ft=S.B.get(i)
if(void 0!==ft)return ft}if(this.W){const S=this.W(i)
if(void 0!==S)return S}Vr(`use of undeclared attribute prefix ${i}`,ft)}static fromAttrs(i,S,ft,Ct,Tt,Dt){let te=i,re=!1
const l=(S,ft,Ct)=>{null!==S||ft!==ee&&ft!==ne||Vr(`the namespace "${ft}" must not be used as the default namespace`,Ct),ft===ne&&Vr(`the namespace "${ne}" must not be bound to a prefix`,Ct),ft===ee&&"xml"!==S&&Vr(`the namespace "${ee}" must be bound only to the prefix "xml"`,Ct),ft!==ee&&"xml"===S&&Vr(`the xml namespace prefix must not be bound to any namespace other than "${ee}"`,Ct),null!==S&&null===ft&&Vr(`the prefix "${S}" must not be undeclared`,Ct),re||(te=new Qr(i),re=!0),te.B.set(S,ft)},c=(i,S)=>{const{prefix:ee,localName:ne}=jr(i,Tt),oe=null==ft?void 0:ft.get(i.name)
if(null!==ee||"xmlns"!==ne||re&&te.B.has(null)){if(!("xmlns"!==ee||re&&te.B.has(ne))){"xmlns"===ne&&Vr('the "xmlns" namespace prefix must not be declared',i)
const ft=Hr(S,oe,Ct,Dt)||null
l(ne,ft,i)}}else{const ft=Hr(S,oe,Ct,Dt)||null
l(null,ft,i)}}
for(const i of S.attributes)c(i.name,i.value)
if(ft)for(const i of ft.values()){const S=i.def
2===S.type&&c(i.name,S.value)}return te}static default(i){const S=new Qr(null,i)
return S.B.set(null,null),S.B.set("xml",ee),S.B.set("xmlns",ne),S}}const Oo=Qr.default(null)
function Gr(i,S){B(S,i,null,!0)}function Jr(i,S,ft,Ct,{entityExpansionMaxAmplification:Tt=100,entityExpansionThreshold:Dt=4194304,treatCDataAsText:te=!1}){var ee,ne
const re=p(Ct)
let oe={parent:null,root:Ct,namespaces:ft,entityRoot:!0},se=null
const ie=new Map
let ae=[]
function g(){if(ae.length>0){const i=ae.join("")
if(oe.root===re){if(!qr(i))throw new Error("document must not contain text outside of elements")}else Gr(oe.root,re.createTextNode(ae.join("")))
ae.length=0}}i=function(i){return i.replace(/\r\n?/g,"\n")}(i=i.replace(/^\ufeff/,""))
const ue=new kt(i.length,Dt,Tt)
let le={parent:null,entity:null,iterator:S(i)}
for(;le;){let S=le.iterator.next()
for(;!S.done;S=le.iterator.next()){const i=S.value
if("string"!=typeof i){switch(i.type){case 0:oe.root===re&&null!==re.documentElement&&Vr("character reference must not appear after the document element",i),ae.push(String.fromCodePoint(i.cp))
continue
case 1:{oe.root===re&&null!==re.documentElement&&Vr(`reference to entity "${i.name}" must not appear after the document element`,i)
for(let S=le;S;S=S.parent)S.entity===i.name&&Vr(`reference to entity "${i.name}" must not be recursive`,i)
let S=Co.get(i.name)
void 0===S&&null!==se&&(S=se.getEntityReplacementText(i,!0)),void 0===S&&Vr(`reference to unknown entity "${i.name}" in content`,i),ue.enter(i,S.length),oe={parent:oe,root:oe.root,namespaces:oe.namespaces,entityRoot:!0},le={parent:le,entity:i.name,iterator:Ir(S)}
continue}case 5:if(te){ae.push(i.data)
continue}}switch(g(),i.type){case 5:oe.root===re&&null!==re.documentElement&&Vr("CData section must not appear after the document element",i),Gr(oe.root,re.createCDATASection(i.data))
continue
case 3:Gr(oe.root,re.createComment(i.data))
continue
case 10:se=new Wr(i),Gr(oe.root,re.implementation.createDocumentType(i.name,(null===(ee=i.ids)||void 0===ee?void 0:ee.publicId)||"",(null===(ne=i.ids)||void 0===ne?void 0:ne.systemId)||""))
continue
case 4:Gr(oe.root,re.createProcessingInstruction(i.target,i.data||""))
continue
case 7:case 9:{oe.root===re&&null!==re.documentElement&&Vr(`document must contain a single root element, but found "${re.documentElement.nodeName}" and "${i.name.name}"`,i.name)
const S=se?se.getAttlist(i.name):void 0,ft=Qr.fromAttrs(oe.namespaces,i,S,se,ie,ue),{prefix:Ct,localName:Tt}=jr(i.name,ie),Dt=ft.getForElement(Ct,i.name),te=St(re,Tt,Dt,Ct)
for(const Ct of i.attributes){const{prefix:Tt,localName:Dt}=jr(Ct.name,ie),ee=ft.getForAttribute(Tt,Dt,Ct.name),ne=null==S?void 0:S.get(Ct.name.name)
te.hasAttributeNS(ee,Dt)&&Vr(`attribute "${Ct.name.name}" must not appear multiple times on element "${i.name.name}"`,Ct.name)
gt(Nt(ee,Tt,Dt,Hr(Ct.value,ne,se,ue),te),te,!0)}if(S)for(const i of S.values()){const S=i.def
if(2!==S.type)continue
const{prefix:Ct,localName:Tt}=jr(i.name,ie),Dt=ft.getForAttribute(Ct,Tt,i.name)
if(te.hasAttributeNS(Dt,Tt))continue
gt(Nt(Dt,Ct,Tt,Hr(S.value,i,se,ue),te),te,!0)}Gr(oe.root,te),7===i.type&&(oe={parent:oe,root:te,namespaces:ft,entityRoot:!1,event:i})
continue}case 8:h(oe.root)&&oe.root.nodeName===i.name||Vr(`non-well-formed element: found end tag "${i.name}" but expected ${h(oe.root)?`"${oe.root.nodeName}"`:"no such tag"}`,i),oe=oe.parent
continue}}else ae.push(i)}S.value.success||Fr(le.entity?`replacement text for entity ${le.entity}`:Ct===re?"document":"fragment",i,S.value.expected,S.value.offset),oe.entityRoot||Vr(`${le.entity?`replacement text for entity "${le.entity}"`:Ct===re?"document":"fragment"} is not well-formed - element "${oe.root.nodeName}" is missing a closing tag`,oe.event.name),le=le.parent,le&&(ue.exit(),oe=oe.parent)}g()}function Zr(i,S={}){const ft=(new Document).createDocumentFragment()
return Jr(i,Lr,S.resolveNamespacePrefix?Qr.default(S.resolveNamespacePrefix):Oo,ft,S),ft}function to(i,S={}){const ft=new Document
return Jr(i,Rr,Oo,ft,S),ft}class no{constructor(i){this.Y=new Map,this.H=new Map,this.X=i}static new(){const i=new no(null)
return i.add(null,null),i.add("xml",ee),i.add("xmlns",ne),i}add(i,S){const ft=this.H.get(S)
void 0===ft?this.H.set(S,[i]):ft.push(i),this.Y.set(i,S)}recordNamespaceInformation(i){const S=new no(this)
for(const ft of i.attributes){if(ft.namespaceURI!==ne)continue
const i=""===ft.value?null:ft.value,Ct=null===ft.prefix?null:ft.localName
S.add(Ct,i)}return S}j(i){return this.Y.get(i)}K(i){var S
return null===(S=this.X)||void 0===S?void 0:S.prefixToNamespace(i)}prefixToNamespace(i){const S=this.j(i)
return void 0!==S?S:this.K(i)}shouldSerializeDeclaration(i,S){return this.prefixToNamespace(i)===S&&this.K(i)!==S}G(i,S){let ft=this
for(;ft;){const Ct=ft.H.get(i)
if(void 0!==Ct)for(let ft=Ct.length-1;ft>=0;--ft){const Tt=Ct[ft]
if((S||null!==Tt)&&this.prefixToNamespace(Tt)===i)return Tt}ft=ft.X}}getPreferredPrefix(i,S){var ft
if(i.namespaceURI===ee)return"xml"
const Ct=l(i)
if(i.namespaceURI===ne)return Ct&&null===i.prefix?null:"xmlns"
if(Ct&&null===i.namespaceURI)return null
if(!Ct){let S=null!==(ft=this.K(null))&&void 0!==ft?ft:null
if(i.namespaceURI===S)return null}if((!Ct||null!==i.prefix)&&this.prefixToNamespace(i.prefix)===i.namespaceURI)return i.prefix
const Tt=this.G(i.namespaceURI,!Ct)
if(void 0!==Tt)return Tt
if(Ct){const ft=this.j(i.prefix)
if(!(null!==i.prefix&&(void 0===ft||ft===i.namespaceURI)))for(;;){const i=`ns${S.value}`
if(S.value+=1,void 0===this.j(i))return i}}return i.prefix}}const Eo=["area","base","basefont","bgsound","br","col","embed","frame","hr","img","input","keygen","link","menuitem","meta","param","source","track","wbr"]
function ro(i,S,ft=!1){const Ct=ft?[i]:i.childNodes,Tt=[]
for(const i of Ct)oo(i,S,Tt)
return Tt.join("")}function oo(i,S,ft){const Ct=no.new(),Tt={value:1}
try{io(i,Ct,Tt,S,ft)}catch(i){return I(i.message)}}function io(i,S,ft,Ct,Tt){switch(i.nodeType){case 1:return void function(i,S,ft,Ct,Tt){const Dt=i
if(Ct&&(Dt.localName.indexOf(":")>=0||!_r(Dt.localName)))throw new Error(`Can not serialize an element because the localName "${Dt.localName}" is not allowed.`)
Tt.push("<")
let re="",oe=!1
const se=S.recordNamespaceInformation(Dt)
if("xmlns"===Dt.prefix&&Ct)throw new Error('Can not serialize an element with prefix "xmlns" because it will not legally round-trip in a conforming XML parser.')
const ie=se.getPreferredPrefix(Dt,ft)
null!==ie&&(re+=`${ie}:`)
re+=Dt.localName,Tt.push(re),se.prefixToNamespace(ie)!==Dt.namespaceURI&&(se.add(ie,Dt.namespaceURI),null===ie?Tt.push(' xmlns="'):Tt.push(" xmlns:",ie,'="'),Tt.push(so(Dt.namespaceURI,Ct),'"'));(function(i,S,ft,Ct,Tt){const Dt=[]
for(const te of i.attributes){let i=S.getPreferredPrefix(te,ft)
if(te.namespaceURI===ne){const i=""===te.value?null:te.value
if(Ct&&i===ne)throw new Error("The serialization of this attribute would produce invalid XML because the XMLNS namespace is reserved and cannot be applied as an element's namespace via XML parsing.")
if(i===ee||i===ne)continue
const ft=null===te.prefix?null:te.localName
if(Ct&&null!==te.prefix&&""===te.value)throw new Error("Namespace prefix declarations cannot be used to undeclare a namespace. Use a default namespace declaration instead.")
if(!S.shouldSerializeDeclaration(ft,i))continue}if(Ct&&Dt.find(i=>i.localName===te.localName&&i.namespaceURI===te.namespaceURI))throw new Error(`Can not serialize a duplicate attribute for namespaceURI "${te.namespaceURI}", localName "${te.localName}".`)
if(Dt.push({namespaceURI:te.namespaceURI,localName:te.localName}),Ct&&(te.localName.indexOf(":")>=0||!_r(te.localName)||"xmlns"===te.localName&&null===te.namespaceURI))throw new Error(`Can not serialize an attribute because the localName "${te.localName}" is not allowed.`)
null!==i&&S.prefixToNamespace(i)!==te.namespaceURI&&(Tt.push(" xmlns:",i,'="',so(te.namespaceURI,Ct),'"'),S.add(i,te.namespaceURI)),Tt.push(" "),null!==i&&Tt.push(i,":"),Tt.push(te.localName,'="',so(te.value,Ct),'"')}})(Dt,se,ft,Ct,Tt),Dt.namespaceURI===te&&!Dt.hasChildNodes()&&Eo.indexOf(Dt.localName)>=0&&(Tt.push(" /"),oe=!0)
Dt.namespaceURI===te||Dt.hasChildNodes()||(Tt.push("/"),oe=!0)
if(Tt.push(">"),oe)return
for(const S of i.childNodes)io(S,se,ft,Ct,Tt)
Tt.push("</",re,">")}(i,S,ft,Ct,Tt)
case 9:return void function(i,S,ft,Ct,Tt){const Dt=i
if(Ct&&null===Dt.documentElement)throw new Error("Can not serialize a document with no documentElement.")
for(const i of Dt.childNodes)io(i,S,ft,Ct,Tt)}(i,S,ft,Ct,Tt)
case 8:return void function(i,S,ft){const Ct=i
if(S&&(!Ur(Ct.data)||Ct.data.indexOf("--")>=0||Ct.data.endsWith("-")))throw new Error("Can not serialize a comment because it contains invalid characters.")
ft.push("\x3c!--",Ct.data,"--\x3e")}(i,Ct,Tt)
case 4:return void function(i,S,ft){const Ct=i
ft.push("<![CDATA[",Ct.data,"]]>")}(i,0,Tt)
case 3:return void function(i,S,ft){const Ct=i
if(S&&!Ur(Ct.data))throw new Error("Can not serialize a text node because it contains invalid characters.")
let Tt=Ct.data
Tt=Tt.replace(/&/g,"&amp;"),Tt=Tt.replace(/</g,"&lt;"),Tt=Tt.replace(/>/g,"&gt;"),ft.push(Tt)}(i,Ct,Tt)
case 11:return void function(i,S,ft,Ct,Tt){for(const Dt of i.childNodes)io(Dt,S,ft,Ct,Tt)}(i,S,ft,Ct,Tt)
case 10:return void function(i,S,ft){const Ct=i
if(S&&(Tt=Ct.publicId,!Fn(Tt,0).success))throw new Error("Can not serialize a document type because the publicId contains invalid characters.")
var Tt
if(S&&(!Ur(Ct.systemId)||Ct.systemId.indexOf('"')>=0&&Ct.systemId.indexOf("'")>=0))throw new Error("Can not serialize a document type because the systemId contains invalid characters.")
ft.push("<!DOCTYPE"),ft.push(" "),ft.push(Ct.name),""!==Ct.publicId&&ft.push(' PUBLIC "',Ct.publicId,'"')
""!==Ct.systemId&&""===Ct.publicId&&ft.push(" SYSTEM")
""!==Ct.systemId&&ft.push(' "',Ct.systemId,'"')
ft.push(">")}(i,Ct,Tt)
case 7:return void function(i,S,ft){const Ct=i
if(S){if(Ct.target.indexOf(":")>=0)throw new Error(`Can not serialize a processing instruction because the target "${Ct.target}" may not contain ":".`)
if("xml"===Ct.target.toLowerCase())throw new Error('Can not serialize a processing instruction because "xml" may not be used as target.')}if(S&&(!Ur(Ct.data)||Ct.data.indexOf("?>")>=0))throw new Error("Can not serialize a processing instruction because the data contains invalid characters.")
ft.push("<?",Ct.target," ",Ct.data,"?>")}(i,Ct,Tt)
case 2:return
default:throw new TypeError("Only Nodes and Attr objects can be serialized by this algorithm.")}}function so(i,S){if(S&&null!==i&&!Ur(i))throw new Error("Can not serialize an attribute value because it contains invalid characters.")
return null===i?"":i.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\t/g,"&#9;").replace(/\n/g,"&#10;").replace(/\r/g,"&#13;")}class Element extends Node{get nodeType(){return 1}get nodeName(){return this.tagName}get nodeValue(){return null}set nodeValue(i){}get textContent(){return Q(this)}set textContent(i){K(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null===(i=ht(i))||""===i?null:It(this,i)}lookupNamespaceURI(i){if(N(arguments,1),""===(i=ht(i))&&(i=null),null!==this.namespaceURI&&this.prefix===i)return this.namespaceURI
let S=null
if(null!==i){const ft=this.getAttributeNodeNS(ne,i)
ft&&"xmlns"===ft.prefix&&(S=ft.value)}else{const i=this.getAttributeNodeNS(ne,"xmlns")
i&&null===i.prefix&&(S=i.value)}if(null!==S)return""!==S?S:null
const ft=this.parentElement
return null===ft?null:ft.lookupNamespaceURI(i)}before(...i){nt(this,i)}after(...i){et(this,i)}replaceWith(...i){rt(this,i)}remove(){ot(this)}get children(){return O(this)}prepend(...i){J(this,i)}append(...i){Z(this,i)}replaceChildren(...i){tt(this,i)}get previousElementSibling(){return V(this)}get nextElementSibling(){return F(this)}constructor(i,S,ft){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.attributes=[],this.namespaceURI=i,this.prefix=S,this.localName=ft,this.tagName=null===S?ft:`${S}:${ft}`}hasAttributes(){return this.attributes.length>0}getAttribute(i){N(arguments,1)
const S=lo(i=String(i),this)
return null===S?null:S.value}getAttributeNS(i,S){N(arguments,2)
const ft=co(i=ht(i),S=String(S),this)
return null===ft?null:ft.value}setAttribute(i,S){N(arguments,2),i=String(i),S=String(S),_r(i)||$("The qualified name does not match the Name production")
const ft=lo(i,this)
if(null===ft){const ft=new(s().Attr)(null,null,i,S,this)
return ft.ownerDocument=this.ownerDocument,void gt(ft,this)}pt(ft,S)}setAttributeNS(i,S,ft){N(arguments,3),i=ht(i),S=String(S),ft=String(ft)
const{namespace:Ct,prefix:Tt,localName:Dt}=At(i,S)
!function(i,S,ft,Ct,Tt){const Dt=co(Tt,S,i)
if(null===Dt){const Dt=new(s().Attr)(Tt,Ct,S,ft,i)
return Dt.ownerDocument=i.ownerDocument,void gt(Dt,i)}pt(Dt,ft)}(this,Dt,ft,Tt,Ct)}removeAttribute(i){N(arguments,1),ho(i=String(i),this)}removeAttributeNS(i,S){N(arguments,2),function(i,S,ft){const Ct=co(i,S,ft)
null!==Ct&&wt(Ct)}(i=ht(i),S=String(S),this)}toggleAttribute(i,S){_r(i)||$("The qualified name does not match the Name production")
if(null===lo(i,this)){if(void 0===S||!0===S){const S=new(s().Attr)(null,null,i,"",this)
return S.ownerDocument=this.ownerDocument,gt(S,this),!0}return!1}return void 0!==S&&!1!==S||(ho(i,this),!1)}hasAttribute(i){return N(arguments,1),null!==lo(i=String(i),this)}hasAttributeNS(i,S){return N(arguments,2),null!==co(i=ht(i),S=String(S),this)}getAttributeNode(i){return N(arguments,1),lo(i=String(i),this)}getAttributeNodeNS(i,S){return N(arguments,2),co(i=ht(i),S=String(S),this)}setAttributeNode(i){return N(arguments,1),ao(i=ct(i,Attr),this)}setAttributeNodeNS(i){return N(arguments,1),ao(i=ct(i,Attr),this)}removeAttributeNode(i){return N(arguments,1),i=ct(i,Attr),this.attributes.indexOf(i)<0&&M("the specified attribute does not exist"),wt(i),i}getElementsByTagName(i){return N(arguments,1),v(i=String(i),this)}getElementsByTagNameNS(i,S){return N(arguments,2),b(i=ht(i),S=String(S),this)}T(i){const S=uo(i,this.localName,this.namespaceURI,this.prefix)
for(const ft of this.attributes){const Ct=ft.T(i)
S.setAttributeNode(Ct)}return S}get innerHTML(){return ro(this,!0)}get outerHTML(){return ro(this,!0,!0)}}function uo(i,S,ft,Ct=null){let Tt=null
return Tt=new(s().Element)(ft,Ct,S),Tt.ownerDocument=i,Tt}function lo(i,S){return S.attributes.find(S=>S.name===i)||null}function co(i,S,ft){return""===i&&(i=null),ft.attributes.find(ft=>ft.namespaceURI===i&&ft.localName===S)||null}function ao(i,S){null!==i.ownerElement&&i.ownerElement!==S&&function(i){throw T("InUseAttributeError",i)}("attribute is in use by another element")
const ft=co(i.namespaceURI,i.localName,S)
return ft===i?i:(null!==ft?function(i,S){const ft=i.ownerElement
mt(i,ft,i.value,S.value),ft.attributes.splice(ft.attributes.indexOf(i),1,S),S.ownerElement=ft,i.ownerElement=null}(ft,i):gt(i,S),ft)}function ho(i,S){const ft=lo(i,S)
return null!==ft&&wt(ft),ft}function fo(i,S,ft){const{namespace:Ct,prefix:Tt,localName:Dt}=At(S,ft)
return uo(i,Dt,Ct,Tt)}class DOMImplementation{constructor(i){this.J=i}createDocumentType(i,S,ft){N(arguments,3),i=String(i),S=String(S),ft=String(ft),$t(i)
const Ct=new(s(this.J).DocumentType)(i,S,ft)
return Ct.ownerDocument=this.J,Ct}createDocument(i,S,ft=null){N(arguments,2),i=ht(i),S=ut(S),ft=at(ft,DocumentType)
const Ct=new(s(this.J).XMLDocument)
let Tt=null
return""!==S&&(Tt=fo(Ct,i,S)),ft&&Ct.appendChild(ft),Tt&&Ct.appendChild(Tt),Ct}createHTMLDocument(i){i=ht(i)
const S=s(this.J),ft=new S.Document,Ct=new S.DocumentType("html")
Ct.ownerDocument=ft,ft.appendChild(Ct)
const Tt=uo(ft,"html",te)
ft.appendChild(Tt)
const Dt=uo(ft,"head",te)
if(Tt.appendChild(Dt),null!==i){const S=uo(ft,"title",te)
Dt.appendChild(S),S.appendChild(ft.createTextNode(i))}return Tt.appendChild(uo(ft,"body",te)),ft}}class Document extends Node{get nodeType(){return 9}get nodeName(){return"#document"}get nodeValue(){return null}set nodeValue(i){}get textContent(){return null}set textContent(i){}lookupPrefix(i){return N(arguments,1),null!==this.documentElement?this.documentElement.lookupPrefix(i):null}lookupNamespaceURI(i){return N(arguments,1),null===this.documentElement?null:this.documentElement.lookupNamespaceURI(i)}get children(){return O(this)}prepend(...i){J(this,i)}append(...i){Z(this,i)}replaceChildren(...i){tt(this,i)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.implementation=new DOMImplementation(this),this.doctype=null,this.documentElement=null}getElementsByTagName(i){return N(arguments,1),v(i=String(i),this)}getElementsByTagNameNS(i,S){return N(arguments,2),b(i=ht(i),S=String(S),this)}createElement(i){N(arguments,1),_r(i=String(i))||$("The local name is not a valid Name")
return uo(this,i,null,null)}createElementNS(i,S){return N(arguments,2),fo(this,i=ht(i),S=String(S))}createDocumentFragment(){const i=new(s().DocumentFragment)
return i.ownerDocument=this,i}createTextNode(i){N(arguments,1),i=String(i)
const S=new(s().Text)(i)
return S.ownerDocument=this,S}createCDATASection(i){N(arguments,1),(i=String(i)).indexOf("]]>")>=0&&$('Data must not contain the string "]]>"')
const S=new(s().CDATASection)(i)
return S.ownerDocument=this,S}createComment(i){N(arguments,1),i=String(i)
const S=new(s().Comment)(i)
return S.ownerDocument=this,S}createProcessingInstruction(i,S){N(arguments,2),i=String(i),S=String(S),_r(i)||$("The target is not a valid Name"),S.indexOf("?>")>=0&&$('Data must not contain the string "?>"')
const ft=new(s().ProcessingInstruction)(i,S)
return ft.ownerDocument=this,ft}importNode(i,S=!1){return N(arguments,1),u(i=ct(i,Node),9)&&R("importing a Document node is not supported"),x(i,S,this)}adoptNode(i){return N(arguments,1),u(i=ct(i,Node),9)&&R("adopting a Document node is not supported"),j(i,this),i}createAttribute(i){N(arguments,1),_r(i=String(i))||$("The local name is not a valid Name")
const S=new(s().Attr)(null,null,i,"",null)
return S.ownerDocument=this,S}createAttributeNS(i,S){N(arguments,2),i=ht(i),S=String(S)
const{namespace:ft,prefix:Ct,localName:Tt}=At(i,S),Dt=new(s().Attr)(ft,Ct,Tt,"",null)
return Dt.ownerDocument=this,Dt}createRange(){const i=new(s().Range)
return i.startContainer=this,i.startOffset=0,i.endContainer=this,i.endOffset=0,i}T(i){return new(s().Document)}}class DocumentFragment extends Node{get nodeType(){return 11}get nodeName(){return"#document-fragment"}get nodeValue(){return null}set nodeValue(i){}get textContent(){return Q(this)}set textContent(i){K(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null}lookupNamespaceURI(i){return N(arguments,1),null}get children(){return O(this)}prepend(...i){J(this,i)}append(...i){Z(this,i)}replaceChildren(...i){tt(this,i)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0
const i=s()
this.ownerDocument=i.document}T(i){const S=new(s().DocumentFragment)
return S.ownerDocument=i,S}}class ProcessingInstruction extends CharacterData{get nodeType(){return 7}get nodeName(){return this.target}constructor(i,S){super(S),this.target=i}T(i){const S=new(s().ProcessingInstruction)(this.target,this.data)
return S.ownerDocument=i,S}}class mo{constructor(i){u(i.startContainer,10,2)&&A("StaticRange startContainer must not be a doctype or attribute node"),u(i.endContainer,10,2)&&A("StaticRange endContainer must not be a doctype or attribute node"),this.startContainer=i.startContainer,this.startOffset=i.startOffset,this.endContainer=i.endContainer,this.endOffset=i.endOffset,this.collapsed=this.startContainer===this.endContainer&&this.startOffset===this.endOffset}}function po(i,S){if(i.collapsed)return
const ft=m(i.startContainer),Ct=m(i.endContainer)
let Tt=0
for(;Tt<ft.length&&Tt<Ct.length&&ft[Tt]===Ct[Tt];)++Tt
const Dt=i.endContainer.childNodes[i.endOffset]||null
for(let Tt=i.startContainer.childNodes[i.startOffset]||null;Tt&&Tt!==Dt&&Tt!==Ct[ft.length];Tt=Tt.nextSibling)S(Tt)
for(let i=ft.length-1;i>=Tt;--i)for(let Tt=ft[i].nextSibling;Tt&&Tt!==Dt&&Tt!==Ct[i];Tt=Tt.nextSibling)S(Tt)
for(let i=Tt;i<Ct.length;++i)for(let ft=Ct[i].firstChild;ft&&ft!==Dt&&ft!==Ct[i+1];ft=ft.nextSibling)S(ft)}function go(i,S){const ft=p(i.startContainer),Ct=ft.createDocumentFragment()
if(i.collapsed)return Ct
const Tt=i.startContainer,Dt=i.startOffset,te=i.endContainer,ee=i.endOffset
if(Tt===te&&c(Tt)){const i=Tt.cloneNode()
return i.data=Tt.substringData(Dt,ee-Dt),W(i,Ct),S||Tt.replaceData(Dt,ee-Dt,""),Ct}const ne=m(i.startContainer),re=m(i.endContainer)
let oe=0
for(;oe<ne.length&&oe<re.length&&ne[oe]===re[oe];)++oe
const se=oe===ne.length,ie=oe===re.length
let ae=null
se||(ae=ne[oe])
let ue=null
ie||(ue=re[oe])
const le=[],ce=ae?ae.nextSibling:Tt.childNodes[Dt],he=ue||te.childNodes[ee]||null
for(var fe=ce;fe&&fe!==he;fe=fe.nextSibling)u(fe,10)&&C(S?"Can not clone a doctype using cloneContents":"Can not extract a doctype using extractContents"),le.push(fe)
let me,Ne
if(se||S)me=Tt,Ne=Dt
else{const i=ne[oe]
me=i.parentNode,Ne=1+g(i)}if(null!==ae&&c(ae)){const i=ae.cloneNode()
i.data=ae.substringData(Dt,ae.length-Dt),W(i,Ct),S||ae.replaceData(Dt,ae.length-Dt,"")}else if(null!==ae){const i=ae.cloneNode()
W(i,Ct)
const te=ft.createRange()
te.setStart(Tt,Dt),te.setEnd(ae,d(ae))
const ee=go(te,S)
te.detach(),W(ee,i)}if(le.forEach(i=>{if(S){W(i.cloneNode(!0),Ct)}else W(i,Ct)}),ue&&c(ue)){const i=ue.cloneNode()
i.data=ue.substringData(0,ee),W(i,Ct),S||ue.replaceData(0,ee,"")}else if(null!==ue){const i=ue.cloneNode()
W(i,Ct)
const Tt=ft.createRange()
Tt.setStart(ue,0),Tt.setEnd(te,ee)
const Dt=go(Tt,S)
Tt.detach(),W(Dt,i)}return S||(i.setStart(me,Ne),i.collapse(!0)),Ct}class Range{get collapsed(){return(i=this).startContainer===i.endContainer&&i.startOffset===i.endOffset
var i}constructor(){const i=s()
this.startContainer=i.document,this.startOffset=0,this.endContainer=i.document,this.endOffset=0,i.addRange(this)}get commonAncestorContainer(){const i=m(this.startContainer),S=m(this.endContainer)
let ft=i[0],Ct=0
for(;Ct<i.length&&Ct<S.length&&i[Ct]===S[Ct];)ft=i[Ct],++Ct
return ft}setStart(i,S){N(arguments,2),i=ct(i,Node),S=st(S),u(i,10)&&A("Can not set a range under a doctype node"),S>d(i)&&D("Can not set a range past the end of the node")
bo(this)===w(i)&&vo(i,S,this.endContainer,this.endOffset)!==Do||(this.endContainer=i,this.endOffset=S),this.startContainer=i,this.startOffset=S}setEnd(i,S){N(arguments,2),i=ct(i,Node),S=st(S),u(i,10)&&A("Can not set a range under a doctype node"),S>d(i)&&D("Can not set a range past the end of the node")
bo(this)===w(i)&&vo(i,S,this.startContainer,this.startOffset)!==To||(this.startContainer=i,this.startOffset=S),this.endContainer=i,this.endOffset=S}setStartBefore(i){N(arguments,1)
const S=(i=ct(i,Node)).parentNode
if(null===S)return A("Can not set range before node without a parent")
this.setStart(S,g(i))}setStartAfter(i){N(arguments,1)
const S=(i=ct(i,Node)).parentNode
if(null===S)return A("Can not set range before node without a parent")
this.setStart(S,g(i)+1)}setEndBefore(i){N(arguments,1)
const S=(i=ct(i,Node)).parentNode
if(null===S)return A("Can not set range before node without a parent")
this.setEnd(S,g(i))}setEndAfter(i){N(arguments,1)
const S=(i=ct(i,Node)).parentNode
if(null===S)return A("Can not set range before node without a parent")
this.setEnd(S,g(i)+1)}collapse(i=!1){i?(this.endContainer=this.startContainer,this.endOffset=this.startOffset):(this.startContainer=this.endContainer,this.startOffset=this.endOffset)}selectNode(i){N(arguments,1)
let S=(i=ct(i,Node)).parentNode
if(null===S)return A("Can not select node with null parent")
const ft=g(i)
this.startContainer=S,this.startOffset=ft,this.endContainer=S,this.endOffset=ft+1}selectNodeContents(i){N(arguments,1),u(i=ct(i,Node),10)&&A("Can not place range inside a doctype node")
const S=d(i)
this.startContainer=i,this.startOffset=0,this.endContainer=i,this.endOffset=S}compareBoundaryPoints(i,S){switch(N(arguments,2),S=ct(S,Range),i!==Range.START_TO_START&&i!==Range.START_TO_END&&i!==Range.END_TO_END&&i!==Range.END_TO_START&&R("Unsupported comparison type"),bo(this)!==bo(S)&&P("Can not compare positions of ranges in different trees"),i){case Range.START_TO_START:return vo(this.startContainer,this.startOffset,S.startContainer,S.startOffset)
case Range.START_TO_END:return vo(this.endContainer,this.endOffset,S.startContainer,S.startOffset)
case Range.END_TO_END:return vo(this.endContainer,this.endOffset,S.endContainer,S.endOffset)
default:return vo(this.startContainer,this.startOffset,S.endContainer,S.endOffset)}}deleteContents(){if(this.collapsed)return
const i=this.startContainer,S=this.startOffset,ft=this.endContainer,Ct=this.endOffset
if(i===ft&&c(i))return void i.replaceData(S,Ct-S,"")
const Tt=[]
let Dt,te
if(po(this,i=>{Tt.push(i)}),i.contains(ft))Dt=i,te=S
else{let S=i
for(;null!==S.parentNode&&!S.parentNode.contains(ft);)S=S.parentNode
Dt=S.parentNode,te=1+g(S)}c(i)&&i.replaceData(S,i.length-S,""),Tt.forEach(i=>{H(i)}),c(ft)&&ft.replaceData(0,Ct,""),this.setStart(Dt,te),this.collapse(!0)}extractContents(){return go(this,!1)}cloneContents(){return go(this,!0)}insertNode(i){N(arguments,1),it(i=ct(i,Node),this)}surroundContents(i){N(arguments,1),i=ct(i,Node);(a(this.startContainer)?this.startContainer.parentNode:this.startContainer)!==(a(this.endContainer)?this.endContainer.parentNode:this.endContainer)&&I("Can not use surroundContents on a range that has partially selected a non-Text node"),u(i,9,10,11)&&A("Can not use Document, DocumentType, or DocumentFragment as a parent node in surroundContents")
const S=go(this,!1)
i.firstChild&&Y(null,i),it(i,this),W(S,i),this.selectNode(i)}cloneRange(){const i=new(s().Range)
return i.startContainer=this.startContainer,i.startOffset=this.startOffset,i.endContainer=this.endContainer,i.endOffset=this.endOffset,i}detach(){s().removeRange(this)}isPointInRange(i,S){return N(arguments,2),i=ct(i,Node),S=st(S),w(i)===bo(this)&&(u(i,10)&&A("Point can not be under a doctype"),S>d(i)&&D("Offset should not be past the end of node"),vo(i,S,this.startContainer,this.startOffset)!==To&&vo(i,S,this.endContainer,this.endOffset)!==Do)}comparePoint(i,S){return N(arguments,2),i=ct(i,Node),S=st(S),w(i)!==bo(this)&&P("Can not compare point to range in different trees"),u(i,10)&&A("Point can not be under a doctype"),S>d(i)&&D("Offset should not be past the end of node"),vo(i,S,this.startContainer,this.startOffset)===To?-1:vo(i,S,this.endContainer,this.endOffset)===Do?1:0}intersectsNode(i){if(N(arguments,1),w(i=ct(i,Node))!==bo(this))return!1
const S=i.parentNode
if(null===S)return!0
const ft=g(i)
return vo(S,ft,this.endContainer,this.endOffset)===To&&vo(S,ft+1,this.startContainer,this.startOffset)===Do}toString(){let i=[]
const S=this.startContainer
if(a(S)){if(this.startContainer===this.endContainer)return S.substringData(this.startOffset,this.endOffset-this.startOffset)
i.push(S.substringData(this.startOffset,S.length-this.startOffset))}po(this,S=>{y(S,S=>{a(S)&&i.push(S.data)})})
const ft=this.endContainer
return a(ft)&&i.push(ft.substringData(0,this.endOffset)),i.join("")}}Range.START_TO_START=0,Range.START_TO_END=1,Range.END_TO_END=2,Range.END_TO_START=3
const To=-1,Do=1
function vo(i,S,ft,Ct){if(i!==ft){const Tt=m(i),Dt=m(ft)
for(;Tt[0]&&Dt[0]&&Tt[0]===Dt[0];)Tt.shift(),Dt.shift()
Tt.length&&(S=g(Tt[0])+.5),Dt.length&&(Ct=g(Dt[0])+.5)}return S===Ct?0:S<Ct?To:Do}function bo(i){return w(i.startContainer)}class XMLDocument extends Document{T(i){return new(s().XMLDocument)}}class DOMParser{constructor(){}parseFromString(i,S){switch(S){case"text/html":throw new Error("HTML parsing is not implemented")
case"text/xml":case"application/xml":case"application/xhtml+xml":case"image/svg+xml":try{return to(i)}catch(i){const S=new Document,ft=S.createElementNS("http://www.mozilla.org/newlayout/xml/parsererror.xml","parsererror")
return ft.appendChild(S.createTextNode(`${i}`)),S.appendChild(ft),S}default:throw new TypeError(`The type "${S}" is not a valid value in the SupportedType enumeration.`)}}}class XMLSerializer{constructor(){}serializeToString(i){const S=[]
return oo(i=ct(i,Node),!1,S),S.join("")}}function xo(i){const S=[]
return oo(i=ct(i,Node),!0,S),S.join("")}class MutationObserver{constructor(i){this.u=[],this.m=[],this.t=[],N(arguments,1),i=ct(i,Function),this.g=i}observe(i,S){if(N(arguments,2),i=ct(i,Node),S.childList=!!S.childList,S.subtree=!!S.subtree,void 0!==S.attributeOldValue&&void 0===S.attributes&&(S.attributes=!0),void 0!==S.characterDataOldValue&&void 0===S.characterData&&(S.characterData=!0),!(S.childList||S.attributes||S.characterData))throw new TypeError('The options object must set at least one of "attributes", "characterData", or "childList" to true.')
if(S.attributeOldValue&&!S.attributes)throw new TypeError('The options object may only set "attributeOldValue" to true when "attributes" is true or not present.')
if(S.characterDataOldValue&&!S.characterData)throw new TypeError('The options object may only set "characterDataOldValue" to true when "characterData" is true or not present.')
i.o.register(this,S)}disconnect(){this.u.forEach(i=>i.o.removeForObserver(this)),this.u.length=0,this.m.length=0}takeRecords(){const i=this.m.concat()
return this.m.length=0,i}}const yo=new Document
Ct.document=yo,Ct.Attr=Attr,Ct.CDATASection=CDATASection,Ct.Comment=xt,Ct.Document=Document,Ct.DocumentFragment=DocumentFragment,Ct.DocumentType=DocumentType,Ct.DOMImplementation=DOMImplementation,Ct.Element=Element,Ct.ProcessingInstruction=ProcessingInstruction,Ct.Range=Range,Ct.Text=Text,Ct.XMLDocument=XMLDocument}}

