"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
class t{constructor(i,S,ft,Ct){this.source=null,this.observer=i,this.node=S,this.options=ft,this.source=Ct||null,Ct&&i.t.push(this)}collectInterestedObservers(i,S,ft,Ct,Et){if(this.node!==S&&!this.options.subtree)return
if("attributes"===i&&!this.options.attributes)return
if("characterData"===i&&!this.options.characterData)return
if("childList"===i&&!this.options.childList)return
let Tt=Ct.indexOf(this.observer)
Tt<0&&(Tt=Ct.length,Ct.push(this.observer),Et.push(void 0)),("attributes"===i&&this.options.attributeOldValue||"characterData"===i&&this.options.characterDataOldValue)&&(Et[Tt]=ft.oldValue)}}class n{constructor(i){this.o=[],this.i=i}register(i,S){const ft=this.o
let Ct=false
ft.forEach(ft=>{ft.observer===i&&(Ct=true,function(i){for(let S=i.observer.t.length-1;S>=0;--S){const ft=i.observer.t[S]
if(ft.source!==i)return
ft.node.o.removeTransientRegisteredObserver(ft),i.observer.t.splice(S,1)}}(ft),ft.options=S)}),Ct||(this.o.push(new t(i,this.i,S)),i.u.push(this.i))}removeTransientRegisteredObserver(i){this.o.splice(this.o.indexOf(i),1)}removeForObserver(i){let S=0
for(let ft=0,Ct=this.o.length;ft<Ct;++ft){const Ct=this.o[ft]
Ct.observer!==i&&(ft!==S&&(this.o[S]=Ct),++S)}this.o.length=S}collectInterestedObservers(i,S,ft,Ct,Et){this.o.forEach(Tt=>{Tt.collectInterestedObservers(i,S,ft,Ct,Et)})}appendTransientRegisteredObservers(i){this.o.forEach(S=>{S.options.subtree&&i.o.registerTransient(S)})}registerTransient(i){this.o.push(new t(i.observer,this.i,i.options,i))}}function e(i,S,...ft){"function"!=typeof queueMicrotask?Promise.resolve().then(()=>i.apply(S,ft)):queueMicrotask(()=>i.apply(S,ft))}class r{constructor(){this.l=new Set,this.h=false}appendRecord(i,S){i.m.push(S),this.l.add(i)}queueMutationObserverMicrotask(){this.h||(this.h=true,e(()=>{this.p()},this))}p(){this.h=false
const i=Array.from(this.l)
this.l.clear(),i.forEach(i=>{e(i=>{const S=i.takeRecords()
var ft;(ft=i).t.forEach(i=>{i.node.o.removeTransientRegisteredObserver(i)}),ft.t.length=0,S.length>0&&i.g(S,i)},this,i)})}}class o{constructor(i){this.v=i}deref(){return this.v}}const i=new class{constructor(){this.l=new r,this.N=[],this.S=new WeakSet}forEachRange(i){let S=this.N.length
for(let ft=S-1;ft>=0;--ft){const Ct=this.N[ft].deref(),Et=null==Ct,Tt=!Et&&!this.S.has(Ct)
Et||Tt?(this.N[ft]=this.N[S-1],this.N.pop(),S-=1):i(Ct)}}addRange(i){const S=(ft=i,"function"==typeof WeakRef?new WeakRef(ft):new o(ft))
var ft
this.N.push(S),this.S.add(i)}removeRange(i){this.S.delete(i)}}
function s(S){return i}function u(i,...S){return S.some(S=>i.nodeType===S)}function l(i){return 2===i.nodeType}function c(i){return 3===i.nodeType||4===i.nodeType||8===i.nodeType||7===i.nodeType}function a(i){return 3===i.nodeType||4===i.nodeType}function h(i){return 1===i.nodeType}function f(i){return 10===i.nodeType}function d(i){switch(i.nodeType){case 3:case 7:case 8:return i.data.length
default:return i.childNodes.length}}function m(i){let S=i,ft=[]
for(;S;)ft.unshift(S),S=S.parentNode
return ft}function p(i){return u(i,9)?i:i.ownerDocument}function g(i){return i.parentNode.childNodes.indexOf(i)}function w(i){for(;i.parentNode;)i=i.parentNode
return i}function y(i,S){S(i)
for(let ft=i.firstChild;ft;ft=ft.nextSibling)y(ft,S)}function v(i,S){const ft=[]
return y(S,Ct=>{if(Ct===S||1!==Ct.nodeType)return
const Et=Ct
"*"!==i&&Et.nodeName!==i||ft.push(Et)}),ft}function b(i,S,ft){""===i&&(i=null)
const Ct=[]
return y(ft,Et=>{if(Et===ft||1!==Et.nodeType)return
const Tt=Et
"*"!==i&&Tt.namespaceURI!==i||"*"!==S&&Tt.localName!==S||Ct.push(Tt)}),Ct}function x(i,S,ft){ft||(ft=p(i))
let Ct=i.T(ft)
if(S)for(let S=i.firstChild;S;S=S.nextSibling)Ct.appendChild(x(S,true,ft))
return Ct}function N(i,S){if(i.length<S)throw new TypeError(`Function should be called with at least ${S} arguments`)}const S={IndexSizeError:1,HierarchyRequestError:3,WrongDocumentError:4,InvalidCharacterError:5,NotFoundError:8,NotSupportedError:9,InUseAttributeError:10,InvalidStateError:11,NamespaceError:14,InvalidNodeTypeError:24}
class E extends Error{constructor(i="",ft="Error"){super(i),this.message=i,this.name=ft,this.code=S[ft]||0,this.stack=new Error(i).stack}}function T(i,S){return new E(`${i}: ${S}`,i)}function C(i){throw T("HierarchyRequestError",i)}function D(i){throw T("IndexSizeError",i)}function $(i){throw T("InvalidCharacterError",i)}function A(i){throw T("InvalidNodeTypeError",i)}function I(i){throw T("InvalidStateError",i)}function k(i){throw T("NamespaceError",i)}function M(i){throw T("NotFoundError",i)}function R(i){throw T("NotSupportedError",i)}function P(i){throw T("WrongDocumentError",i)}class L{constructor(i,S){this.addedNodes=[],this.removedNodes=[],this.previousSibling=null,this.nextSibling=null,this.attributeName=null,this.attributeNamespace=null,this.oldValue=null,this.type=i,this.target=S}}function z(i,S,ft){const Ct=[],Et=[]
for(let Tt=S;Tt;Tt=Tt.parentNode)Tt.o.collectInterestedObservers(i,S,ft,Ct,Et)
const Tt=s()
Ct.forEach((Ct,Dt)=>{const te=Et[Dt],ee=new L(i,S)
void 0!==ft.name&&void 0!==ft.namespace&&(ee.attributeName=ft.name,ee.attributeNamespace=ft.namespace),void 0!==te&&(ee.oldValue=te),void 0!==ft.addedNodes&&(ee.addedNodes=ft.addedNodes),void 0!==ft.removedNodes&&(ee.removedNodes=ft.removedNodes),void 0!==ft.previousSibling&&(ee.previousSibling=ft.previousSibling),void 0!==ft.nextSibling&&(ee.nextSibling=ft.nextSibling),Tt.l.appendRecord(Ct,ee)}),Tt.l.queueMutationObserverMicrotask()}function O(i){const S=[]
for(let ft=i.firstElementChild;ft;ft=ft.nextElementSibling)S.push(ft)
return S}function V(i){for(let S=i.previousSibling;S;S=S.previousSibling)if(h(S))return S
return null}function F(i){for(let S=i.nextSibling;S;S=S.nextSibling)if(h(S))return S
return null}function U(i,S){const ft=i.previousSibling,Ct=i.nextSibling,Et=u(i,1),Tt=Et?i.previousElementSibling:null,Dt=Et?i.nextElementSibling:null
if(i.parentNode=null,i.previousSibling=null,i.nextSibling=null,ft?ft.nextSibling=Ct:S.firstChild=Ct,Ct?Ct.previousSibling=ft:S.lastChild=ft,S.childNodes.splice(S.childNodes.indexOf(i),1),Et){const ft=function(i){return u(i,1,9,11)?i:null}(S)
ft&&(ft.firstElementChild===i&&(ft.firstElementChild=Dt),ft.lastElementChild===i&&(ft.lastElementChild=Tt),ft.childElementCount-=1)}if(u(S,9)){const ft=S
u(i,1)?ft.documentElement=null:u(i,10)&&(ft.doctype=null)}}function _(i,S,ft){if(u(S,9,11,1)||C("parent must be a Document, DocumentFragment or Element node"),i.contains(S)&&C("node must not be an inclusive ancestor of parent"),ft&&ft.parentNode!==S&&M("child is not a child of parent"),u(i,11,10,1,3,4,7,8)||C("node must be a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment node"),u(i,3)&&u(S,9)&&C("can not insert a Text node under a Document"),u(i,10)&&!u(S,9)&&C("can only insert a DocumentType node under a Document"),u(S,9)){const Ct=S
switch(i.nodeType){case 11:const S=i
S.firstElementChild!==S.lastElementChild&&C("can not insert more than one element under a Document"),Array.from(S.childNodes).some(i=>u(i,3))&&C("can not insert a Text node under a Document"),S.firstElementChild&&(Ct.documentElement||ft&&u(ft,10)||ft&&Ct.doctype&&g(ft)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Ct.documentElement||ft&&u(ft,10)||ft&&Ct.doctype&&g(ft)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Ct.doctype||ft&&Ct.documentElement&&g(Ct.documentElement)<g(ft)||!ft&&Ct.documentElement)&&C("Document should contain at most one doctype, followed by at most one element")}}}function q(i,S,ft){_(i,S,ft)
let Ct=ft
return Ct===i&&(Ct=i.nextSibling),j(i,p(S)),B(i,S,Ct),i}function B(i,S,ft,Ct=false){const Et=function(i){return 11===i.nodeType}(i),Tt=Et?Array.from(i.childNodes):[i],Dt=Tt.length
if(0===Dt)return
if(Et&&(Tt.forEach(i=>H(i,true)),z("childList",i,{removedNodes:Tt})),null!==ft){const i=g(ft)
s().forEachRange(ft=>{ft.startContainer===S&&ft.startOffset>i&&(ft.startOffset+=Dt),ft.endContainer===S&&ft.endOffset>i&&(ft.endOffset+=Dt)})}let te=null===ft?S.lastChild:ft.previousSibling
Tt.forEach(i=>{!function(i,S,ft){i.parentNode=S
const Ct=null===ft?S.lastChild:ft.previousSibling,Et=null===ft?null:ft
if(i.previousSibling=Ct,i.nextSibling=Et,Ct?Ct.nextSibling=i:S.firstChild=i,Et?(Et.previousSibling=i,S.childNodes.splice(S.childNodes.indexOf(Et),0,i)):(S.lastChild=i,S.childNodes.push(i)),h(i)){const ft=S
let Tt=null
for(let i=Ct;i;i=i.previousSibling){if(h(i)){Tt=i
break}const S=i
if(!f(S)){Tt=S.previousElementSibling
break}}let Dt=null
for(let i=Et;i;i=i.nextSibling){if(h(i)){Dt=i
break}Dt=i.nextElementSibling
break}Tt||(ft.firstElementChild=i),Dt||(ft.lastElementChild=i),ft.childElementCount+=1}(function(i){return 9===i.nodeType})(S)&&(h(i)?S.documentElement=i:f(i)&&(S.doctype=i))}(i,S,ft)}),Ct||z("childList",S,{addedNodes:Tt,nextSibling:ft,previousSibling:te})}function W(i,S){return q(i,S,null)}function X(i,S,ft){if(u(ft,9,11,1)||C("Can not replace under a non-parent node"),S.contains(ft)&&C("Can not insert a node under its own descendant"),i.parentNode!==ft&&M("child is not a child of parent"),u(S,11,10,1,3,4,7,8)||C("Can not insert a node that isn't a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment"),u(S,3)&&u(ft,9)&&C("can not insert a Text node under a Document"),u(S,10)&&!u(ft,9)&&C("can only insert a DocumentType node under a Document"),u(ft,9)){const Ct=ft
switch(S.nodeType){case 11:const ft=S
ft.firstElementChild!==ft.lastElementChild&&C("can not insert more than one element under a Document"),Array.from(ft.childNodes).some(i=>u(i,3))&&C("can not insert a Text node under a Document"),ft.firstElementChild&&(Ct.documentElement&&Ct.documentElement!==i||i&&Ct.doctype&&g(i)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 1:(Ct.documentElement&&Ct.documentElement!==i||Ct.doctype&&g(i)<g(Ct.doctype))&&C("Document should contain at most one doctype, followed by at most one element")
break
case 10:(Ct.doctype&&Ct.doctype!==i||Ct.documentElement&&g(Ct.documentElement)<g(i))&&C("Document should contain at most one doctype, followed by at most one element")}}let Ct=i.nextSibling
Ct===S&&(Ct=S.nextSibling)
const Et=i.previousSibling
j(S,p(ft))
let Tt=[]
null!==i.parentNode&&(Tt.push(i),H(i,true))
const Dt=u(S,11)?Array.from(S.childNodes):[S]
return B(S,ft,Ct,true),z("childList",ft,{addedNodes:Dt,removedNodes:Tt,nextSibling:Ct,previousSibling:Et}),i}function Y(i,S){null!==i&&j(i,p(S))
const ft=Array.from(S.childNodes)
let Ct=[]
null!==i&&(u(i,11)?i.childNodes.forEach(i=>{Ct.push(i)}):Ct.push(i)),ft.forEach(i=>{H(i,true)}),null!==i&&B(i,S,null,true),(Ct.length>0||ft.length>0)&&z("childList",S,{addedNodes:Ct,removedNodes:ft})}function H(i,S=false){const ft=i.parentNode,Ct=g(i)
s().forEachRange(S=>{i.contains(S.startContainer)&&(S.startContainer=ft,S.startOffset=Ct),i.contains(S.endContainer)&&(S.endContainer=ft,S.endOffset=Ct),S.startContainer===ft&&S.startOffset>Ct&&(S.startOffset-=1),S.endContainer===ft&&S.endOffset>Ct&&(S.endOffset-=1)})
const Et=i.previousSibling,Tt=i.nextSibling
U(i,ft)
for(let S=ft;S;S=S.parentNode)S.o.appendTransientRegisteredObservers(i)
S||z("childList",ft,{removedNodes:[i],nextSibling:Tt,previousSibling:Et})}function j(i,S){const ft=p(i)
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
const Et=G(S,p(i))
i.parentNode===ft?X(i,Et,ft):q(Et,ft,Ct)}function ot(i){null!==i.parentNode&&H(i)}function it(i,S){const ft=S.startContainer
u(ft,7)&&C("Can not insert into a processing instruction"),u(ft,8)&&C("Can not insert into a comment"),a(ft)&&null===ft.parentNode&&C("Can not insert into a text node without a parent")
let Ct=null
Ct=a(ft)?ft:ft.childNodes[S.startOffset]||null
const Et=null===Ct?ft:Ct.parentNode
_(i,Et,Ct),a(ft)&&(Ct=ft.splitText(S.startOffset)),i===Ct&&(Ct=Ct.nextSibling),null!==i.parentNode&&H(i)
let Tt=null===Ct?d(Et):g(Ct)
u(i,11)?Tt+=d(i):Tt+=1,q(i,Et,Ct),S.collapsed&&S.setEnd(Et,Tt)}function st(i){return i>>>0}function ut(i){return null===i?"":String(i)}function lt(i){return null==i?"":String(i)}function ct(i,S){return function(i,S){if(!(i instanceof S))throw new TypeError(`Value should be an instance of ${S.name}`)}(i,S),i}function at(i,S){return null==i?null:ct(i,S)}function ht(i){return void 0===i?null:i}const ft=new WeakMap
function dt(i){let S=ft.get(i)
return void 0===S&&(S=Math.random(),ft.set(i,S)),S}class Node{constructor(){this.ownerDocument=null,this.parentNode=null,this.childNodes=[],this.firstChild=null,this.lastChild=null,this.previousSibling=null,this.nextSibling=null,this.o=new n(this)}get parentElement(){return this.parentNode&&u(this.parentNode,1)?this.parentNode:null}hasChildNodes(){return!!this.childNodes.length}normalize(){let i=this.firstChild,S=0
for(p(this);i;){let ft=i.nextSibling
if(!u(i,3)){i.normalize(),i=ft
continue}const Ct=i
let Et=Ct.length
if(0===Et){H(i),--S,i=ft
continue}let Tt=""
const Dt=[]
for(let i=Ct.nextSibling;i&&u(i,3);i=i.nextSibling)Tt+=i.data,Dt.push(i)
Tt&&Ct.replaceData(Et,0,Tt)
const te=s()
for(let i=0,ft=Dt.length;i<ft;++i){const ft=Dt[i],Tt=S+i+1
te.forEachRange(i=>{i.startContainer===ft&&(i.startOffset+=Et,i.startContainer=Ct),i.endContainer===ft&&(i.endOffset+=Et,i.endContainer=Ct),i.startContainer===this&&i.startOffset===Tt&&(i.startContainer=Ct,i.startOffset=Et),i.endContainer===this&&i.endOffset===Tt&&(i.endContainer=Ct,i.endOffset=Et)}),Et+=ft.length}for(;Dt.length;)H(Dt.shift())
i=i.nextSibling,++S}}cloneNode(i=false){return x(this,i)}compareDocumentPosition(i){if(N(arguments,1),this===(i=ct(i,Node)))return 0
let S=i,ft=this,Ct=null,Et=null
if(l(S)&&(Ct=S,S=Ct.ownerElement),l(ft)&&(Et=ft,ft=Et.ownerElement,null!==Ct&&null!==S&&ft===S))for(const i of ft.attributes){if(i===Ct)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_PRECEDING
if(i===Et)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_FOLLOWING}if(null===S||null===ft)return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(dt(S||Ct)>dt(ft||Et)?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
const Tt=m(S),Dt=m(ft)
if(Tt[0]!==Dt[0])return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(dt(Tt[0])>dt(Dt[0])?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
let te=0
for(;te<Tt.length&&te<Dt.length&&Tt[te]===Dt[te];)++te
const ee=S!==ft&&te===Tt.length,ne=S!==ft&&te===Dt.length
return ee&&null===Ct||S===ft&&null!==Et?Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING:ne&&null===Et||S===ft&&null!==Ct?Node.DOCUMENT_POSITION_CONTAINED_BY|Node.DOCUMENT_POSITION_FOLLOWING:ee||g(Tt[te])<g(Dt[te])?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING}contains(i){for(N(arguments,1),i=at(i,Node);i&&i!=this;)i=i.parentNode
return i===this}isDefaultNamespace(i){N(arguments,1),""===(i=ht(i))&&(i=null)
return this.lookupNamespaceURI(null)===i}insertBefore(i,S){return N(arguments,2),q(i=ct(i,Node),this,S=at(S,Node))}appendChild(i){return N(arguments,1),W(i=ct(i,Node),this)}replaceChild(i,S){return N(arguments,2),i=ct(i,Node),X(S=ct(S,Node),i,this)}removeChild(i){return N(arguments,1),function(i,S){return i.parentNode!==S&&M("child is not a child of parent"),H(i),i}(i=ct(i,Node),this)}}function mt(i,S,ft,Ct){z("attributes",S,{name:i.localName,namespace:i.namespaceURI,oldValue:ft})}function pt(i,S){mt(i,i.ownerElement,i.value),i.C=S}function gt(i,S,ft=false){ft||mt(i,S,null,i.value),S.attributes.push(i),i.ownerElement=S}function wt(i){const S=i.ownerElement
mt(i,S,i.value),S.attributes.splice(S.attributes.indexOf(i),1),i.ownerElement=null}Node.ELEMENT_NODE=1,Node.ATTRIBUTE_NODE=2,Node.TEXT_NODE=3,Node.CDATA_SECTION_NODE=4,Node.ENTITY_REFERENCE_NODE=5,Node.ENTITY_NODE=6,Node.PROCESSING_INSTRUCTION_NODE=7,Node.COMMENT_NODE=8,Node.DOCUMENT_NODE=9,Node.DOCUMENT_TYPE_NODE=10,Node.DOCUMENT_FRAGMENT_NODE=11,Node.NOTATION_NODE=12,Node.DOCUMENT_POSITION_DISCONNECTED=1,Node.DOCUMENT_POSITION_PRECEDING=2,Node.DOCUMENT_POSITION_FOLLOWING=4,Node.DOCUMENT_POSITION_CONTAINS=8,Node.DOCUMENT_POSITION_CONTAINED_BY=16,Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC=32,Node.prototype.ELEMENT_NODE=1,Node.prototype.ATTRIBUTE_NODE=2,Node.prototype.TEXT_NODE=3,Node.prototype.CDATA_SECTION_NODE=4,Node.prototype.ENTITY_REFERENCE_NODE=5,Node.prototype.ENTITY_NODE=6,Node.prototype.PROCESSING_INSTRUCTION_NODE=7,Node.prototype.COMMENT_NODE=8,Node.prototype.DOCUMENT_NODE=9,Node.prototype.DOCUMENT_TYPE_NODE=10,Node.prototype.DOCUMENT_FRAGMENT_NODE=11,Node.prototype.NOTATION_NODE=12
class Attr extends Node{get nodeType(){return 2}get nodeName(){return this.name}get nodeValue(){return this.C}set nodeValue(i){yt(this,i=lt(i))}get textContent(){return this.C}set textContent(i){yt(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null!==this.ownerElement?this.ownerElement.lookupPrefix(i):null}lookupNamespaceURI(i){return N(arguments,1),null===this.ownerElement?null:this.ownerElement.lookupNamespaceURI(i)}get value(){return this.C}set value(i){yt(this,i)}constructor(i,S,ft,Ct,Et){super(),this.namespaceURI=i,this.prefix=S,this.localName=ft,this.name=null===S?ft:`${S}:${ft}`,this.C=Ct,this.ownerElement=Et,this.ownerDocument=Et?Et.ownerDocument:s().document}T(i){const S=new(s().Attr)(this.namespaceURI,this.prefix,this.localName,this.value,null)
return S.ownerDocument=i,S}}function yt(i,S){S=String(S)
null===i.ownerElement?i.C=S:pt(i,S)}class CharacterData extends Node{get nodeValue(){return this.D}set nodeValue(i){i=lt(i),vt(this,0,this.length,i)}get textContent(){return this.D}set textContent(i){i=lt(i),vt(this,0,this.length,i)}lookupPrefix(i){N(arguments,1)
const S=this.parentElement
return null!==S?S.lookupPrefix(i):null}lookupNamespaceURI(i){N(arguments,1)
const S=this.parentElement
return null===S?null:S.lookupNamespaceURI(i)}before(...i){nt(this,i)}after(...i){et(this,i)}replaceWith(...i){rt(this,i)}remove(){ot(this)}get previousElementSibling(){return V(this)}get nextElementSibling(){return F(this)}get data(){return this.D}set data(i){i=ut(i),vt(this,0,this.length,i)}get length(){return this.data.length}constructor(i){super(),this.D=String(i)}substringData(i,S){return N(arguments,2),bt(this,i,S)}appendData(i){N(arguments,1),vt(this,this.length,0,i)}insertData(i,S){N(arguments,1),vt(this,i,0,S)}deleteData(i,S){N(arguments,2),vt(this,i,S,"")}replaceData(i,S,ft){N(arguments,3),vt(this,i,S,ft)}}function vt(i,S,ft,Ct){S=st(S),ft=st(ft)
const Et=i.length
S>Et&&D("can not replace data past the node's length"),S+ft>Et&&(ft=Et-S),z("characterData",i,{oldValue:i.data})
const Tt=i.data,Dt=Tt.substring(0,S)+Ct+Tt.substring(S+ft)
i.D=Dt
s().forEachRange(Et=>{Et.startContainer===i&&Et.startOffset>S&&Et.startOffset<=S+ft&&(Et.startOffset=S),Et.endContainer===i&&Et.endOffset>S&&Et.endOffset<=S+ft&&(Et.endOffset=S),Et.startContainer===i&&Et.startOffset>S+ft&&(Et.startOffset=Et.startOffset+Ct.length-ft),Et.endContainer===i&&Et.endOffset>S+ft&&(Et.endOffset=Et.endOffset+Ct.length-ft)})}function bt(i,S,ft){S=st(S),ft=st(ft)
const Ct=i.length
return S>Ct&&D("can not substring data past the node's length"),S+ft>Ct?i.data.substring(S):i.data.substring(S,S+ft)}class Text extends CharacterData{get nodeType(){return 3}get nodeName(){return"#text"}constructor(i=""){super(i)
const S=s()
this.ownerDocument=S.document}splitText(i){return N(arguments,1),function(i,S){const ft=i.length
S>ft&&D("can not split past the node's length")
const Ct=ft-S,Et=bt(i,S,Ct),Tt=new(s().Text)(Et)
Tt.ownerDocument=i.ownerDocument
const Dt=i.parentNode
if(null!==Dt){B(Tt,Dt,i.nextSibling)
const ft=g(i)+1
s().forEachRange(Ct=>{Ct.startContainer===i&&Ct.startOffset>S&&(Ct.startContainer=Tt,Ct.startOffset-=S),Ct.endContainer===i&&Ct.endOffset>S&&(Ct.endContainer=Tt,Ct.endOffset-=S),Ct.startContainer===Dt&&Ct.startOffset===ft&&(Ct.startOffset+=1),Ct.endContainer===Dt&&Ct.endOffset===ft&&(Ct.endOffset+=1)})}return vt(i,S,Ct,""),Tt}(this,i=st(i))}T(i){const S=new(s().Text)(this.data)
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
return S.ownerDocument=i,S}}function Nt(i,S,ft,Ct,Et){return new Attr(i,S,ft,Ct,Et)}function St(i,S,ft,Ct=null){return uo(i,S,ft,Ct)}const Ct="http://www.w3.org/1999/xhtml",Et="http://www.w3.org/XML/1998/namespace",Tt="http://www.w3.org/2000/xmlns/"
function $t(i){(function(i){const S=i.split(":")
return!(S.length>2)&&S.every(i=>_r(i))})(i)||$("The qualified name is not a valid QName")}function At(i,S){""===i&&(i=null),$t(S)
let ft=null,Ct=S
const Dt=S.indexOf(":")
return Dt>=0&&(ft=S.substring(0,Dt),Ct=S.substring(Dt+1)),null!==ft&&null===i&&k("Qualified name with prefix can not have a null namespace"),"xml"===ft&&i!==Et&&k("xml prefix can only be used for the XML namespace"),"xmlns"!==S&&"xmlns"!==ft||i===Tt||k("xmlns prefix or qualifiedName must use the XMLNS namespace"),i===Tt&&"xmlns"!==S&&"xmlns"!==ft&&k("xmlns prefix or qualifiedName must be used for the XMLNS namespace"),{namespace:i,prefix:ft,localName:Ct}}function It(i,S){if(i.namespaceURI===S&&null!==i.prefix)return i.prefix
const ft=Array.from(i.attributes).find(i=>"xmlns"===i.prefix&&i.value===S)
return ft?ft.localName:null!==i.parentElement?It(i.parentElement,S):null}class kt{constructor(i,S,ft){this.$=null,this.A=0,this.I=i,this.k=i,this.M=S,this.R=ft}enter(i,S){var ft
const Ct=null!==(ft=this.$)&&void 0!==ft?ft:i
if(this.k+=S,this.k>this.M){this.k/this.I>this.R&&Vr("too much entity expansion",Ct)}this.$=Ct,this.A+=1}exit(){this.A-=1,0===this.A&&(this.$=null)}}function Mt(i,S){return{success:true,offset:i,value:S}}function Rt(i){return Mt(i,void 0)}function Pt(i,S,ft=false){return{success:false,offset:i,expected:S,fatal:ft}}function Lt(i){return(S,ft)=>{const Ct=ft+i.length
return S.slice(ft,Ct)===i?Mt(Ct,i):Pt(ft,[i])}}function zt(i,S){return(ft,Ct)=>{const Et=ft.codePointAt(Ct)
return void 0!==Et&&i(Et)?Rt(Ct+function(i){return i>65535?2:1}(Et)):Pt(Ct,S)}}function Ot(i,S){return(ft,Ct)=>{const Et=Ct
for(;;){const S=ft.codePointAt(Ct)
if(void 0===S)break
if(!i(S))break
Ct+=S>65535?2:1}return void 0!==S&&Ct===Et?Pt(Ct,S):Rt(Ct)}}function Vt(i,S,ft){return zt(ft=>i<=ft&&ft<=S,[`${String.fromCodePoint(i)}-${String.fromCodePoint(S)}`])}function Ft(i,S){return(ft,Ct)=>{const Et=i(ft,Ct)
return Et.success?Mt(Et.offset,S(Et.value)):Et}}function Ut(i){return Ft(i,()=>{})}function _t(i,S,ft,Ct){return(Et,Tt)=>{const Dt=i(Et,Tt)
return Dt.success?S(Dt.value)?Dt:Pt(Tt,ft,Ct):Dt}}function qt(i,S){return(ft,Ct)=>{let Et=null
for(const Tt of i){const i=Tt(ft,Ct)
if(i.success)return i
if(null===Et||i.offset>Et.offset?Et=i:i.offset===Et.offset&&void 0===S&&(Et.expected=Et.expected.concat(i.expected)),i.fatal)return i}return S=S||(null==Et?void 0:Et.expected)||[],Et&&(Et.expected=S),Et||Pt(Ct,S)}}function Bt(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success||Ct.fatal?Ct:Mt(ft,null)}}function Wt(i){return(S,ft)=>{let Ct=[],Et=ft
for(;;){const ft=i(S,Et)
if(!ft.success){if(ft.fatal)return ft
break}if(Ct.push(ft.value),ft.offset===Et)break
Et=ft.offset}return Mt(Et,Ct)}}function Xt(i){return(S,ft)=>{let Ct=ft
for(;;){const ft=i(S,Ct)
if(!ft.success){if(ft.fatal)return ft
break}if(ft.offset===Ct)break
Ct=ft.offset}return Rt(Ct)}}function Yt(i,S,ft){return(Ct,Et)=>{const Tt=i(Ct,Et)
if(!Tt.success)return Tt
const Dt=S(Ct,Tt.offset)
return Dt.success?Mt(Dt.offset,ft(Tt.value,Dt.value)):Dt}}function Ht(...i){return(S,ft)=>{const Ct=[]
for(const Et of i){const i=Et(S,ft)
if(!i.success)return i
ft=i.offset,Ct.push(i.value)}return Mt(ft,Ct)}}function jt(...i){return(S,ft)=>{for(const Ct of i){const i=Ct(S,ft)
if(!i.success)return i
ft=i.offset}return Rt(ft)}}function Qt(i,S){return i}function Kt(i,S){return S}function Gt(i){return Yt(i,Xt(i),Kt)}function Jt(i,S){return Yt(i,S,Kt)}function Zt(i,S){return Yt(i,S,Qt)}function tn(i,S,ft,Ct=false){return Jt(i,Ct?un(Zt(S,ft)):Zt(S,ft))}function nn(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Mt(Ct.offset,S.slice(ft,Ct.offset)):Ct}}function en(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Mt(ft,Ct.value):Ct}}function rn(i,S){return(ft,Ct)=>i(ft,Ct).success?Pt(Ct,S):Rt(Ct)}function on(i,S,ft){return Jt(rn(S,ft),i)}function sn(i,S,ft=0,Ct=[]){return(Et,Tt)=>{const Dt=Et.codePointAt(Tt+ft)
if(void 0===Dt)return Pt(Tt,Ct)
const te=i[Dt]
return void 0===te?void 0===S?Pt(Tt,Ct):S(Et,Tt):te(Et,Tt)}}function un(i){return(S,ft)=>{const Ct=i(S,ft)
return Ct.success?Ct:Pt(Ct.offset,Ct.expected,true)}}const ln=(i,S)=>i.length===S?Rt(S):Pt(S,["end of input"])
function cn(i){return Yt(i,ln,Qt)}class an{constructor(i,S){this.P=0,this.L=0,this.O=i,this.V=S}next(){if(this.P>=this.V.length)return{done:true,value:ln(this.O,this.L)}
const{parser:i,type:S}=this.V[this.P],ft=i(this.O,this.L)
return ft.success?(this.L=ft.offset,1!==S&&(this.P+=1),void 0===ft.value?this.next():{done:false,value:ft.value}):0===S||ft.fatal?{done:true,value:ft}:(this.P+=1,this.next())}}function hn(i){return(S,ft)=>{const Ct=ft,Et=i(S,ft)
return Et.success?Mt(Et.offset,Object.assign({input:S,start:Ct,end:Et.offset},Et.value)):Et}}const Dt=Lt("_"),te=Lt("-"),ee=Lt("."),ne=Lt('"'),re=Lt("'"),oe=Lt("<"),se=Lt(">"),ie=Lt("&"),ae=Lt("="),ue=Lt("["),le=Lt("]"),ce=Lt(";"),fe=Lt("%"),he=Lt("("),me=Lt(")"),Ne=Lt("+"),ge=Lt(","),Ce=Lt("?"),Ee=Lt("*"),Oe=Lt("|"),Te=Lt("]]>"),xe=Lt("\x3c!--"),ve=Lt("--\x3e"),De=Lt("<?"),Ie=Lt("?>"),Se=Lt("1."),we=Lt("version"),Ae=Lt("encoding"),Re=Lt("standalone"),_e=Lt("yes"),Ue=Lt("no"),Me=Lt("<?xml"),Le=Lt("<!DOCTYPE"),$e=Lt("SYSTEM"),Fe=Lt("PUBLIC"),Be=Lt("</"),qe=Lt("/>"),ke=Lt("&#"),Ve=Lt("&#x"),Je=Lt("<!ELEMENT"),We=Lt("EMPTY"),je=Lt("ANY"),Ye=Lt("#PCDATA"),Ge=Lt("<!ATTLIST"),Xe=Lt("NOTATION"),ze=Lt("#REQUIRED"),He=Lt("#IMPLIED"),Ze=Lt("#FIXED"),Qe=Lt("<!ENTITY"),Ke=Lt("NDATA"),dn=Lt("<!NOTATION"),fn=Vt(65,90),mn=Vt(97,122),pn=Vt(48,57),Nn=qt([pn,Vt(65,70),Vt(97,102)],["hexadecimal digit"])
function de(i){return 9===i||10===i||13===i||32<=i&&i<=55295||57344<=i&&i<=65533||65536<=i&&i<=1114111}const gn=cn(Ot(de))
function pe(i){return 32===i||9===i||13===i||10===i}const Cn=Ot(pe,["whitespace"]),En=cn(Ot(pe))
function ye(i){return 58===i||65<=i&&i<=90||95===i||97<=i&&i<=122||192<=i&&i<=214||216<=i&&i<=246||248<=i&&i<=767||880<=i&&i<=893||895<=i&&i<=8191||8204<=i&&i<=8205||8304<=i&&i<=8591||11264<=i&&i<=12271||12289<=i&&i<=55295||63744<=i&&i<=64975||65008<=i&&i<=65533||65536<=i&&i<=983039}const On=zt(ye,["valid name start character"])
function be(i){return ye(i)||45===i||46===i||48<=i&&i<=57||183===i||768<=i&&i<=879||8255<=i&&i<=8256}const Tn=nn(Jt(On,Ot(be))),bn=cn(Tn),xn=_t(Tn,i=>!i.includes(":"),["name must not contain colon"],true),vn=nn(Ot(be,["valid name character"])),Dn=hn(Ft(_t(qt([Ft(tn(Ve,nn(Gt(Nn)),ce,true),i=>parseInt(i,16)),Ft(tn(ke,nn(Gt(pn)),ce,true),i=>parseInt(i,10))]),i=>de(i),["character reference must reference a valid character"],true),i=>({type:0,cp:i}))),yn=qt([hn(Ft(tn(ie,xn,un(ce)),i=>({type:1,name:i}))),Dn]),In=hn(Ft(tn(fe,xn,ce),i=>({type:2,name:i}))),Sn=qt([tn(ne,Wt(qt([nn(Ot(i=>37!==i&&38!==i&&i!==wn&&de(i),[])),In,yn])),ne,true),tn(re,Wt(qt([nn(Ot(i=>37!==i&&38!==i&&i!==An&&de(i),[])),In,yn])),re,true)]),wn=34,An=39,Rn=sn({[wn]:tn(ne,Wt(sn({38:yn},nn(Ot(i=>i!==Ln&&38!==i&&i!==wn&&de(i),[])))),ne,true),[An]:tn(re,Wt(sn({38:yn},nn(Ot(i=>i!==Ln&&38!==i&&i!==An&&de(i),[])))),re,true)},void 0,0,["quoted attribute value"]),_n=cn(Wt(qt([nn(Ot(i=>i!==Ln&&38!==i&&de(i),[])),yn]))),Un=_t(qt([tn(ne,nn(Ot(i=>i!==wn&&de(i))),ne),tn(re,nn(Ot(i=>i!==An&&de(i))),re)]),i=>!i.includes("#"),["system identifier must not contain a fragment identifier"],true)
function Pe(i){return 32===i||13===i||10===i||97<=i&&i<=122||65<=i&&i<=90||48<=i&&i<=57||33<=i&&i<=47&&34!==i&&38!==i||58<=i&&i<=64&&60!==i&&62!==i||95===i}const Pn=cn(Ot(Pe)),Mn=qt([tn(ne,nn(Ot(i=>i!==wn&&Pe(i))),ne,true),tn(re,nn(Ot(i=>i!==An&&Pe(i))),re,true)]),Ln=60,$n=nn(Gt(qt([Ot(i=>i!==Ln&&38!==i&&93!==i&&de(i),[]),on(Ut(le),Te,[])],["character data"]))),Fn=Ft(tn(xe,nn(Xt(qt([Ot(i=>45!==i&&de(i),[]),Zt(Ut(te),rn(te,["comment content may not contain --"]))]))),ve,true),i=>({type:3,data:i})),Bn=_t(xn,i=>"xml"!==i.toLowerCase(),['processing instruction target must not be "xml"'],true),qn=tn(De,Yt(Bn,Bt(Jt(Cn,nn(Xt(qt([Ot(i=>63!==i&&de(i),[]),Zt(Ut(Ce),rn(se,["PI data"]))]))))),(i,S)=>({type:4,target:i,data:S})),Ie,true),kn=Lt("<![CDATA["),Vn=nn(Xt(qt([Ot(i=>93!==i&&de(i),[]),on(Ut(le),Te,["CData"])]))),Jn=hn(Ft(tn(kn,Vn,Te,true),i=>({type:5,data:i}))),Wn=tn(Bt(Cn),ae,Bt(Cn)),jn=nn(Jt(Se,Gt(pn))),Yn=Jt(Cn,Jt(we,Jt(Wn,qt([tn(ne,jn,ne,true),tn(re,jn,re,true)])))),Gn=nn(Jt(qt([fn,mn]),Xt(qt([fn,mn,pn,Ut(ee),Ut(Dt),Ut(te)])))),Xn=Jt(Cn,Jt(Ae,Jt(Wn,qt([tn(ne,Gn,ne,true),tn(re,Gn,re,true)])))),zn=qt([Ft(_e,()=>true),Ft(Ue,()=>false)]),Hn=Jt(Cn,Jt(Re,un(Jt(Wn,qt([tn(ne,zn,ne,true),tn(re,zn,re,true)]))))),Zn=tn(Zt(Me,en(Cn)),Zt(Yt(Yn,Yt(Bt(Xn),Bt(Hn),(i,S)=>[i,S]),(i,[S,ft])=>({type:6,version:i,encoding:S,standalone:ft})),Bt(Cn)),Ie,true),Qn=hn(Ft(Tn,i=>({name:i}))),Kn=Yt(Qn,Jt(un(Wn),un(Rn)),(i,S)=>({name:i,value:S})),tr=Ft(Ht(oe,Qn,un(Zt(Wt(Jt(Cn,Kn)),Bt(Cn))),un(sn({47:Ft(qe,()=>true)},Ft(se,()=>false),0,[">","/>"]))),([i,S,ft,Ct])=>({type:Ct?9:7,name:S,attributes:ft})),er=hn(Ft(tn(Be,Zt(Tn,Bt(Cn)),se,true),i=>({type:8,name:i}))),nr=qt([Ce,Ee,Ne]),rr=Zt(qt([Ut(Tn),function(i,S){return or(i,S)},function(i,S){return sr(i,S)}]),Ut(Bt(nr))),or=jt(he,Bt(Cn),rr,Gt(Ht(Bt(Cn),Oe,Bt(Cn),un(rr))),Bt(Cn),me)
const sr=jt(he,Bt(Cn),rr,Xt(Ht(Bt(Cn),ge,Bt(Cn),un(rr))),Bt(Cn),me)
const ir=Zt(qt([or,sr]),Bt(nr)),ar=jt(he,Bt(Cn),Ye,qt([jt(Xt(jt(Bt(Cn),Oe,Bt(Cn),Tn)),Bt(Cn),me,Ee),Ut(Zt(Bt(Cn),me))])),ur=Zt(Je,un(jt(Cn,Tn,Cn,qt([Ut(We),Ut(je),Ut(ar),Ut(ir)]),Bt(Cn),se))),lr=Lt("CDATA"),cr=qt([Lt("IDREFS"),Lt("IDREF"),Lt("ID"),Lt("ENTITY"),Lt("ENTITIES"),Lt("NMTOKENS"),Lt("NMTOKEN")]),dr=qt([Zt(Xe,un(jt(Cn,he,Bt(Cn),xn,Xt(jt(Bt(Cn),Oe,Bt(Cn),xn)),Bt(Cn),me))),Zt(he,un(jt(Bt(Cn),vn,Xt(jt(Bt(Cn),Oe,Bt(Cn),vn)),Bt(Cn),me)))]),fr=qt([Ft(lr,()=>true),Ft(cr,()=>false),Ft(dr,()=>false)]),hr=qt([Ft(ze,()=>({type:0})),Ft(He,()=>({type:1})),Yt(Ft(Bt(Zt(Ze,Cn)),i=>null!==i),Rn,(i,S)=>({type:2,fixed:i,value:S}))]),mr=Yt(Jt(Cn,Qn),un(Yt(Jt(Cn,fr),Jt(Cn,hr),(i,S)=>({isCData:i,def:S}))),(i,{isCData:S,def:ft})=>({name:i,isCData:S,def:ft})),pr=tn(Zt(Ge,Cn),Yt(Tn,un(Wt(mr)),(i,S)=>({type:0,name:i,attdefs:S})),Jt(Bt(Cn),se),true),Nr=qt([Ft(Jt($e,un(Jt(Cn,Un))),i=>({publicId:null,systemId:i})),Jt(Fe,Yt(un(Jt(Cn,Mn)),Jt(Cn,Un),(i,S)=>({publicId:i,systemId:S})))]),gr=qt([Sn,Yt(Nr,Bt(Jt(tn(Cn,Ke,Cn),xn)),(i,S)=>({ids:i,ndata:S}))]),Cr=tn(Qe,Yt(Jt(Cn,xn),un(Jt(Cn,gr)),(i,S)=>({type:1,name:i,value:S})),Jt(Bt(Cn),se)),Er=qt([Sn,Ut(Nr)]),Tr=tn(Zt(Qe,Jt(Cn,fe)),Yt(Jt(Cn,xn),un(Jt(Cn,Er)),(i,S)=>S?{type:2,name:i,value:S}:void 0),Jt(Bt(Cn),se),true),br=Jt(en(Qe),un(qt([Cr,Tr]))),xr=Ft(Zt(Zt(Fe,Cn),un(Mn)),i=>({publicId:i,systemId:null})),vr=tn(dn,Yt(tn(Cn,xn,Cn),qt([Ut(Nr),Ut(xr)]),()=>{}),Jt(Bt(Cn),se),true),Dr=qt([Ut(ur),pr,br,Ut(vr),Ut(qn),Ut(Fn)]),yr=qt([Ut(In),Ut(Cn)]),Sr=function(i){return Ft(i,i=>i.filter(i=>void 0!==i))}(Wt(qt([Dr,yr]))),wr=Jt(Le,un(Ft(Ht(Cn,Tn,Bt(Jt(Cn,Nr)),Bt(Cn),Bt(Zt(tn(ue,Sr,le,true),Bt(Cn))),se),([i,S,ft,Ct,Et,Tt])=>({type:10,name:S,ids:ft,intSubset:Et})))),Ar={parser:sn({[Ln]:sn({47:er,33:qt([Fn,Jn]),63:qn},tr,1),38:yn},$n),type:1}
function Ir(i){return new an(i,[Ar])}const Pr=qt([Fn,qn,Cn]),Mr=[...[{parser:Zn,type:2},{parser:Pr,type:1},{parser:wr,type:2},{parser:Pr,type:1}],...[{parser:tr,type:0},Ar]]
function Rr(i){return new an(i,Mr)}function zr(i){return Array.from(i,i=>Ur(i)?i:"[invalid character]").join("")}function Or(i,S,ft){const Ct=Array.from(i)
if(Ct.length<ft)return i
switch(S){case 0:return"\u2026"+Ct.slice(-ft).join("")
case 1:return Ct.slice(0,ft).join("")+"\u2026"}const Et=0|Math.min(Ct.length/2,ft/2)
return Ct.slice(0,Et).join("")+"\u2026"+Ct.slice(-Et).join("")}function Vr(i,S){const{line:ft,char:Ct}=function(i,S){let ft=1,Ct=1,Et=0
for(;Et<S;){const S=i.codePointAt(Et)
Ct++,Et+=S>65535?2:1,10===S&&(ft++,Ct=1)}return{line:ft,char:Ct}}(S.input,S.start)
throw new Error(`${i}\n${`At line ${ft}, character ${Ct}:`}\n\n${function(i,S,ft){const Ct=Or(zr(i.substring(S,ft)),2,30),Et=i.lastIndexOf("\n",S),Tt=Or(zr(i.substring(Et+1,S)),0,55-Ct.length),Dt=i.indexOf("\n",ft),te=Or(zr(Dt>0?i.substring(ft,Dt):i.substring(ft)),1,80-Ct.length-Tt.length),ee=Array.from(Tt,i=>qr(i)?i:" ").join("")
return`${Tt}${Ct}${te}\n${ee}${"^".repeat(Math.max(Array.from(Ct).length,1))}`}(S.input,S.start,S.end)}`)}function Fr(i,S,ft,Ct){const Et=Array.from(new Set(ft),i=>i.includes('"')?`'${i}'`:`"${i}"`),Tt=S.codePointAt(Ct),Dt=Tt?String.fromCodePoint(Tt):""
Vr(`Parsing ${i} failed, expected ${Et.length>1?"one of "+Et.join(", "):Et[0]}`,{input:S,start:Ct,end:Ct+Math.max(Dt.length,1)})}function Ur(i){return gn(i,0).success}function _r(i){return bn(i,0).success}function qr(i){return En(i,0).success}function Br(i){const S=[]
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
Vr(`reference to external entity "${i.name}" is not allowed in attribute value`,i)}return ft}}const Lr=new Map([["lt","&#60;"],["gt",">"],["amp","&#38;"],["apos","'"],["quot",'"']])
function Yr(i,S,ft,Ct,Et){for(const Tt of S){if("string"==typeof Tt){i.push(Tt.replace(/[\r\n\t]/g," "))
continue}if(0===Tt.type){i.push(String.fromCodePoint(Tt.cp))
continue}null!==Ct&&Ct.includes(Tt.name)&&Vr(`reference to entity "${Tt.name}" must not be recursive`,Tt)
let S=Lr.get(Tt.name)
void 0===S&&null!==ft&&(S=ft.getEntityReplacementText(Tt,false)),void 0===S&&Vr(`reference to unknown entity "${Tt.name}" in attribute value`,Tt),Et.enter(Tt,S.length)
const Dt=_n(S,0)
Dt.success||Fr(`replacement text for entity "${Tt.name}"`,S,Dt.expected,Dt.offset),Yr(i,Dt.value,ft,Ct?[Tt.name,...Ct]:[Tt.name],Et),Et.exit()}}function Hr(i,S,ft,Ct){const Et=[]
return Yr(Et,i,ft,null,Ct),S&&!S.isCData?Et.join("").replace(/[ ]+/g," ").replace(/^[ ]+|[ ]+$/g,""):Et.join("")}function jr(i,S){const ft=i.name,Ct=S.get(ft)
if(void 0!==Ct)return Ct
let Et=null,Tt=ft
const Dt=ft.indexOf(":")
Dt>=0&&(Et=ft.substring(0,Dt),Tt=ft.substring(Dt+1)),(""===Et||""===Tt||Tt.includes(":"))&&Vr(`the name "${ft}" is not a valid qualified name`,i)
const te={prefix:Et,localName:Tt}
return S.set(ft,te),te}class Qr{constructor(i,S=null){var ft
this.B=new Map,this.W=null,this.X=i,this.W=null!==(ft=null!=S?S:null==i?void 0:i.W)&&void 0!==ft?ft:null}getForElement(i,S){"xmlns"===i&&Vr('element names must not have the prefix "xmlns"',S)
for(let S=this;null!==S;S=S.X){const ft=S.B.get(i)
if(void 0!==ft)return ft}if(null!==i&&this.W){const S=this.W(i)
if(void 0!==S)return S}Vr(`use of undeclared element prefix "${i}"`,S)}getForAttribute(i,S,ft){if(null===i)return"xmlns"===S?Tt:null
for(let S=this;null!==S;S=S.X){const ft=S.B.get(i)
if(void 0!==ft)return ft}if(this.W){const S=this.W(i)
if(void 0!==S)return S}Vr(`use of undeclared attribute prefix ${i}`,ft)}static fromAttrs(i,S,ft,Ct,Dt,te){let ee=i,ne=false
const l=(S,ft,Ct)=>{null!==S||ft!==Et&&ft!==Tt||Vr(`the namespace "${ft}" must not be used as the default namespace`,Ct),ft===Tt&&Vr(`the namespace "${Tt}" must not be bound to a prefix`,Ct),ft===Et&&"xml"!==S&&Vr(`the namespace "${Et}" must be bound only to the prefix "xml"`,Ct),ft!==Et&&"xml"===S&&Vr(`the xml namespace prefix must not be bound to any namespace other than "${Et}"`,Ct),null!==S&&null===ft&&Vr(`the prefix "${S}" must not be undeclared`,Ct),ne||(ee=new Qr(i),ne=true),ee.B.set(S,ft)},c=(i,S)=>{const{prefix:Et,localName:Tt}=jr(i,Dt),re=null==ft?void 0:ft.get(i.name)
if(null!==Et||"xmlns"!==Tt||ne&&ee.B.has(null)){if(!("xmlns"!==Et||ne&&ee.B.has(Tt))){"xmlns"===Tt&&Vr('the "xmlns" namespace prefix must not be declared',i)
const ft=Hr(S,re,Ct,te)||null
l(Tt,ft,i)}}else{const ft=Hr(S,re,Ct,te)||null
l(null,ft,i)}}
for(const i of S.attributes)c(i.name,i.value)
if(ft)for(const i of ft.values()){const S=i.def
2===S.type&&c(i.name,S.value)}return ee}static default(i){const S=new Qr(null,i)
return S.B.set(null,null),S.B.set("xml",Et),S.B.set("xmlns",Tt),S}}const $r=Qr.default(null)
function Gr(i,S){B(S,i,null,true)}function Jr(i,S,ft,Ct,{entityExpansionMaxAmplification:Et=100,entityExpansionThreshold:Tt=4194304,treatCDataAsText:Dt=false}){var te,ee
const ne=p(Ct)
let re={parent:null,root:Ct,namespaces:ft,entityRoot:true},oe=null
const se=new Map
let ie=[]
function g(){if(ie.length>0){const i=ie.join("")
if(re.root===ne){if(!qr(i))throw new Error("document must not contain text outside of elements")}else Gr(re.root,ne.createTextNode(ie.join("")))
ie.length=0}}i=function(i){return i.replace(/\r\n?/g,"\n")}(i=i.replace(/^\ufeff/,""))
const ae=new kt(i.length,Tt,Et)
let ue={parent:null,entity:null,iterator:S(i)}
for(;ue;){let S=ue.iterator.next()
for(;!S.done;S=ue.iterator.next()){const i=S.value
if("string"!=typeof i){switch(i.type){case 0:re.root===ne&&null!==ne.documentElement&&Vr("character reference must not appear after the document element",i),ie.push(String.fromCodePoint(i.cp))
continue
case 1:{re.root===ne&&null!==ne.documentElement&&Vr(`reference to entity "${i.name}" must not appear after the document element`,i)
for(let S=ue;S;S=S.parent)S.entity===i.name&&Vr(`reference to entity "${i.name}" must not be recursive`,i)
let S=Lr.get(i.name)
void 0===S&&null!==oe&&(S=oe.getEntityReplacementText(i,true)),void 0===S&&Vr(`reference to unknown entity "${i.name}" in content`,i),ae.enter(i,S.length),re={parent:re,root:re.root,namespaces:re.namespaces,entityRoot:true},ue={parent:ue,entity:i.name,iterator:Ir(S)}
continue}case 5:if(Dt){ie.push(i.data)
continue}}switch(g(),i.type){case 5:re.root===ne&&null!==ne.documentElement&&Vr("CData section must not appear after the document element",i),Gr(re.root,ne.createCDATASection(i.data))
continue
case 3:Gr(re.root,ne.createComment(i.data))
continue
case 10:oe=new Wr(i),Gr(re.root,ne.implementation.createDocumentType(i.name,(null===(te=i.ids)||void 0===te?void 0:te.publicId)||"",(null===(ee=i.ids)||void 0===ee?void 0:ee.systemId)||""))
continue
case 4:Gr(re.root,ne.createProcessingInstruction(i.target,i.data||""))
continue
case 7:case 9:{re.root===ne&&null!==ne.documentElement&&Vr(`document must contain a single root element, but found "${ne.documentElement.nodeName}" and "${i.name.name}"`,i.name)
const S=oe?oe.getAttlist(i.name):void 0,ft=Qr.fromAttrs(re.namespaces,i,S,oe,se,ae),{prefix:Ct,localName:Et}=jr(i.name,se),Tt=ft.getForElement(Ct,i.name),Dt=St(ne,Et,Tt,Ct)
for(const Ct of i.attributes){const{prefix:Et,localName:Tt}=jr(Ct.name,se),te=ft.getForAttribute(Et,Tt,Ct.name),ee=null==S?void 0:S.get(Ct.name.name)
Dt.hasAttributeNS(te,Tt)&&Vr(`attribute "${Ct.name.name}" must not appear multiple times on element "${i.name.name}"`,Ct.name)
gt(Nt(te,Et,Tt,Hr(Ct.value,ee,oe,ae),Dt),Dt,true)}if(S)for(const i of S.values()){const S=i.def
if(2!==S.type)continue
const{prefix:Ct,localName:Et}=jr(i.name,se),Tt=ft.getForAttribute(Ct,Et,i.name)
if(Dt.hasAttributeNS(Tt,Et))continue
gt(Nt(Tt,Ct,Et,Hr(S.value,i,oe,ae),Dt),Dt,true)}Gr(re.root,Dt),7===i.type&&(re={parent:re,root:Dt,namespaces:ft,entityRoot:false,event:i})
continue}case 8:h(re.root)&&re.root.nodeName===i.name||Vr(`non-well-formed element: found end tag "${i.name}" but expected ${h(re.root)?`"${re.root.nodeName}"`:"no such tag"}`,i),re=re.parent
continue}}else ie.push(i)}S.value.success||Fr(ue.entity?`replacement text for entity ${ue.entity}`:Ct===ne?"document":"fragment",i,S.value.expected,S.value.offset),re.entityRoot||Vr(`${ue.entity?`replacement text for entity "${ue.entity}"`:Ct===ne?"document":"fragment"} is not well-formed - element "${re.root.nodeName}" is missing a closing tag`,re.event.name),ue=ue.parent,ue&&(ae.exit(),re=re.parent)}g()}function to(i,S={}){const ft=new Document
return Jr(i,Rr,$r,ft,S),ft}class no{constructor(i){this.Y=new Map,this.H=new Map,this.X=i}static new(){const i=new no(null)
return i.add(null,null),i.add("xml",Et),i.add("xmlns",Tt),i}add(i,S){const ft=this.H.get(S)
void 0===ft?this.H.set(S,[i]):ft.push(i),this.Y.set(i,S)}recordNamespaceInformation(i){const S=new no(this)
for(const ft of i.attributes){if(ft.namespaceURI!==Tt)continue
const i=""===ft.value?null:ft.value,Ct=null===ft.prefix?null:ft.localName
S.add(Ct,i)}return S}j(i){return this.Y.get(i)}K(i){var S
return null===(S=this.X)||void 0===S?void 0:S.prefixToNamespace(i)}prefixToNamespace(i){const S=this.j(i)
return void 0!==S?S:this.K(i)}shouldSerializeDeclaration(i,S){return this.prefixToNamespace(i)===S&&this.K(i)!==S}G(i,S){let ft=this
for(;ft;){const Ct=ft.H.get(i)
if(void 0!==Ct)for(let ft=Ct.length-1;ft>=0;--ft){const Et=Ct[ft]
if((S||null!==Et)&&this.prefixToNamespace(Et)===i)return Et}ft=ft.X}}getPreferredPrefix(i,S){var ft
if(i.namespaceURI===Et)return"xml"
const Ct=l(i)
if(i.namespaceURI===Tt)return Ct&&null===i.prefix?null:"xmlns"
if(Ct&&null===i.namespaceURI)return null
if(!Ct){let S=null!==(ft=this.K(null))&&void 0!==ft?ft:null
if(i.namespaceURI===S)return null}if((!Ct||null!==i.prefix)&&this.prefixToNamespace(i.prefix)===i.namespaceURI)return i.prefix
const Dt=this.G(i.namespaceURI,!Ct)
if(void 0!==Dt)return Dt
if(Ct){const ft=this.j(i.prefix)
if(!(null!==i.prefix&&(void 0===ft||ft===i.namespaceURI)))for(;;){const i=`ns${S.value}`
if(S.value+=1,void 0===this.j(i))return i}}return i.prefix}}const kr=["area","base","basefont","bgsound","br","col","embed","frame","hr","img","input","keygen","link","menuitem","meta","param","source","track","wbr"]
function ro(i,S,ft=false){const Ct=ft?[i]:i.childNodes,Et=[]
for(const i of Ct)oo(i,S,Et)
return Et.join("")}function oo(i,S,ft){const Ct=no.new(),Et={value:1}
try{io(i,Ct,Et,S,ft)}catch(i){return I(i.message)}}function io(i,S,ft,Dt,te){switch(i.nodeType){case 1:return void function(i,S,ft,Dt,te){const ee=i
if(ee.localName.indexOf(":")>=0||!_r(ee.localName))throw new Error(`Can not serialize an element because the localName "${ee.localName}" is not allowed.`)
te.push("<")
let ne="",re=false
const oe=S.recordNamespaceInformation(ee)
if("xmlns"===ee.prefix&&Dt)throw new Error('Can not serialize an element with prefix "xmlns" because it will not legally round-trip in a conforming XML parser.')
const se=oe.getPreferredPrefix(ee,ft)
null!==se&&(ne+=`${se}:`)
ne+=ee.localName,te.push(ne),oe.prefixToNamespace(se)!==ee.namespaceURI&&(oe.add(se,ee.namespaceURI),null===se?te.push(' xmlns="'):te.push(" xmlns:",se,'="'),te.push(so(ee.namespaceURI),'"'));(function(i,S,ft,Ct,Dt){const te=[]
for(const Ct of i.attributes){let i=S.getPreferredPrefix(Ct,ft)
if(Ct.namespaceURI===Tt){const i=""===Ct.value?null:Ct.value
if(i===Tt)throw new Error("The serialization of this attribute would produce invalid XML because the XMLNS namespace is reserved and cannot be applied as an element's namespace via XML parsing.")
if(i===Et||i===Tt)continue
const ft=null===Ct.prefix?null:Ct.localName
if(null!==Ct.prefix&&""===Ct.value)throw new Error("Namespace prefix declarations cannot be used to undeclare a namespace. Use a default namespace declaration instead.")
if(!S.shouldSerializeDeclaration(ft,i))continue}if(te.find(i=>i.localName===Ct.localName&&i.namespaceURI===Ct.namespaceURI))throw new Error(`Can not serialize a duplicate attribute for namespaceURI "${Ct.namespaceURI}", localName "${Ct.localName}".`)
if(te.push({namespaceURI:Ct.namespaceURI,localName:Ct.localName}),Ct.localName.indexOf(":")>=0||!_r(Ct.localName)||"xmlns"===Ct.localName&&null===Ct.namespaceURI)throw new Error(`Can not serialize an attribute because the localName "${Ct.localName}" is not allowed.`)
null!==i&&S.prefixToNamespace(i)!==Ct.namespaceURI&&(Dt.push(" xmlns:",i,'="',so(Ct.namespaceURI),'"'),S.add(i,Ct.namespaceURI)),Dt.push(" "),null!==i&&Dt.push(i,":"),Dt.push(Ct.localName,'="',so(Ct.value),'"')}})(ee,oe,ft,Dt,te),ee.namespaceURI===Ct&&!ee.hasChildNodes()&&kr.indexOf(ee.localName)>=0&&(te.push(" /"),re=true)
ee.namespaceURI===Ct||ee.hasChildNodes()||(te.push("/"),re=true)
if(te.push(">"),re)return
for(const S of i.childNodes)io(S,oe,ft,Dt,te)
te.push("</",ne,">")}(i,S,ft,Dt,te)
case 9:return void function(i,S,ft,Ct,Et){const Tt=i
if(null===Tt.documentElement)throw new Error("Can not serialize a document with no documentElement.")
for(const i of Tt.childNodes)io(i,S,ft,Ct,Et)}(i,S,ft,Dt,te)
case 8:return void function(i,S,ft){const Ct=i
if(!Ur(Ct.data)||Ct.data.indexOf("--")>=0||Ct.data.endsWith("-"))throw new Error("Can not serialize a comment because it contains invalid characters.")
ft.push("\x3c!--",Ct.data,"--\x3e")}(i,Dt,te)
case 4:return void function(i,S,ft){const Ct=i
ft.push("<![CDATA[",Ct.data,"]]>")}(i,0,te)
case 3:return void function(i,S,ft){const Ct=i
if(!Ur(Ct.data))throw new Error("Can not serialize a text node because it contains invalid characters.")
let Et=Ct.data
Et=Et.replace(/&/g,"&amp;"),Et=Et.replace(/</g,"&lt;"),Et=Et.replace(/>/g,"&gt;"),ft.push(Et)}(i,Dt,te)
case 11:return void function(i,S,ft,Ct,Et){for(const Tt of i.childNodes)io(Tt,S,ft,Ct,Et)}(i,S,ft,Dt,te)
case 10:return void function(i,S,ft){const Ct=i
if(Et=Ct.publicId,!Pn(Et,0).success)throw new Error("Can not serialize a document type because the publicId contains invalid characters.")
var Et
if(!Ur(Ct.systemId)||Ct.systemId.indexOf('"')>=0&&Ct.systemId.indexOf("'")>=0)throw new Error("Can not serialize a document type because the systemId contains invalid characters.")
ft.push("<!DOCTYPE"),ft.push(" "),ft.push(Ct.name),""!==Ct.publicId&&ft.push(' PUBLIC "',Ct.publicId,'"')
""!==Ct.systemId&&""===Ct.publicId&&ft.push(" SYSTEM")
""!==Ct.systemId&&ft.push(' "',Ct.systemId,'"')
ft.push(">")}(i,Dt,te)
case 7:return void function(i,S,ft){const Ct=i
{if(Ct.target.indexOf(":")>=0)throw new Error(`Can not serialize a processing instruction because the target "${Ct.target}" may not contain ":".`)
if("xml"===Ct.target.toLowerCase())throw new Error('Can not serialize a processing instruction because "xml" may not be used as target.')}if(!Ur(Ct.data)||Ct.data.indexOf("?>")>=0)throw new Error("Can not serialize a processing instruction because the data contains invalid characters.")
ft.push("<?",Ct.target," ",Ct.data,"?>")}(i,Dt,te)
case 2:return
default:throw new TypeError("Only Nodes and Attr objects can be serialized by this algorithm.")}}function so(i,S){if(null!==i&&!Ur(i))throw new Error("Can not serialize an attribute value because it contains invalid characters.")
return null===i?"":i.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\t/g,"&#9;").replace(/\n/g,"&#10;").replace(/\r/g,"&#13;")}class Element extends Node{get nodeType(){return 1}get nodeName(){return this.tagName}get nodeValue(){return null}set nodeValue(i){}get textContent(){return Q(this)}set textContent(i){K(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null===(i=ht(i))||""===i?null:It(this,i)}lookupNamespaceURI(i){if(N(arguments,1),""===(i=ht(i))&&(i=null),null!==this.namespaceURI&&this.prefix===i)return this.namespaceURI
let S=null
if(null!==i){const ft=this.getAttributeNodeNS(Tt,i)
ft&&"xmlns"===ft.prefix&&(S=ft.value)}else{const i=this.getAttributeNodeNS(Tt,"xmlns")
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
const{namespace:Ct,prefix:Et,localName:Tt}=At(i,S)
!function(i,S,ft,Ct,Et){const Tt=co(Et,S,i)
if(null===Tt){const Tt=new(s().Attr)(Et,Ct,S,ft,i)
return Tt.ownerDocument=i.ownerDocument,void gt(Tt,i)}pt(Tt,ft)}(this,Tt,ft,Et,Ct)}removeAttribute(i){N(arguments,1),ho(i=String(i),this)}removeAttributeNS(i,S){N(arguments,2),function(i,S,ft){const Ct=co(i,S,ft)
null!==Ct&&wt(Ct)}(i=ht(i),S=String(S),this)}toggleAttribute(i,S){_r(i)||$("The qualified name does not match the Name production")
if(null===lo(i,this)){if(void 0===S||true===S){const S=new(s().Attr)(null,null,i,"",this)
return S.ownerDocument=this.ownerDocument,gt(S,this),true}return false}return void 0!==S&&false!==S||(ho(i,this),false)}hasAttribute(i){return N(arguments,1),null!==lo(i=String(i),this)}hasAttributeNS(i,S){return N(arguments,2),null!==co(i=ht(i),S=String(S),this)}getAttributeNode(i){return N(arguments,1),lo(i=String(i),this)}getAttributeNodeNS(i,S){return N(arguments,2),co(i=ht(i),S=String(S),this)}setAttributeNode(i){return N(arguments,1),ao(i=ct(i,Attr),this)}setAttributeNodeNS(i){return N(arguments,1),ao(i=ct(i,Attr),this)}removeAttributeNode(i){return N(arguments,1),i=ct(i,Attr),this.attributes.indexOf(i)<0&&M("the specified attribute does not exist"),wt(i),i}getElementsByTagName(i){return N(arguments,1),v(i=String(i),this)}getElementsByTagNameNS(i,S){return N(arguments,2),b(i=ht(i),S=String(S),this)}T(i){const S=uo(i,this.localName,this.namespaceURI,this.prefix)
for(const ft of this.attributes){const Ct=ft.T(i)
S.setAttributeNode(Ct)}return S}get innerHTML(){return ro(this,true)}get outerHTML(){return ro(this,true,true)}}function uo(i,S,ft,Ct=null){let Et=null
return Et=new(s().Element)(ft,Ct,S),Et.ownerDocument=i,Et}function lo(i,S){return S.attributes.find(S=>S.name===i)||null}function co(i,S,ft){return""===i&&(i=null),ft.attributes.find(ft=>ft.namespaceURI===i&&ft.localName===S)||null}function ao(i,S){null!==i.ownerElement&&i.ownerElement!==S&&function(i){throw T("InUseAttributeError",i)}("attribute is in use by another element")
const ft=co(i.namespaceURI,i.localName,S)
return ft===i?i:(null!==ft?function(i,S){const ft=i.ownerElement
mt(i,ft,i.value,S.value),ft.attributes.splice(ft.attributes.indexOf(i),1,S),S.ownerElement=ft,i.ownerElement=null}(ft,i):gt(i,S),ft)}function ho(i,S){const ft=lo(i,S)
return null!==ft&&wt(ft),ft}function fo(i,S,ft){const{namespace:Ct,prefix:Et,localName:Tt}=At(S,ft)
return uo(i,Tt,Ct,Et)}class DOMImplementation{constructor(i){this.J=i}createDocumentType(i,S,ft){N(arguments,3),i=String(i),S=String(S),ft=String(ft),$t(i)
const Ct=new(s(this.J).DocumentType)(i,S,ft)
return Ct.ownerDocument=this.J,Ct}createDocument(i,S,ft=null){N(arguments,2),i=ht(i),S=ut(S),ft=at(ft,DocumentType)
const Ct=new(s(this.J).XMLDocument)
let Et=null
return""!==S&&(Et=fo(Ct,i,S)),ft&&Ct.appendChild(ft),Et&&Ct.appendChild(Et),Ct}createHTMLDocument(i){i=ht(i)
const S=s(this.J),ft=new S.Document,Et=new S.DocumentType("html")
Et.ownerDocument=ft,ft.appendChild(Et)
const Tt=uo(ft,"html",Ct)
ft.appendChild(Tt)
const Dt=uo(ft,"head",Ct)
if(Tt.appendChild(Dt),null!==i){const S=uo(ft,"title",Ct)
Dt.appendChild(S),S.appendChild(ft.createTextNode(i))}return Tt.appendChild(uo(ft,"body",Ct)),ft}}class Document extends Node{get nodeType(){return 9}get nodeName(){return"#document"}get nodeValue(){return null}set nodeValue(i){}get textContent(){return null}set textContent(i){}lookupPrefix(i){return N(arguments,1),null!==this.documentElement?this.documentElement.lookupPrefix(i):null}lookupNamespaceURI(i){return N(arguments,1),null===this.documentElement?null:this.documentElement.lookupNamespaceURI(i)}get children(){return O(this)}prepend(...i){J(this,i)}append(...i){Z(this,i)}replaceChildren(...i){tt(this,i)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.implementation=new DOMImplementation(this),this.doctype=null,this.documentElement=null}getElementsByTagName(i){return N(arguments,1),v(i=String(i),this)}getElementsByTagNameNS(i,S){return N(arguments,2),b(i=ht(i),S=String(S),this)}createElement(i){N(arguments,1),_r(i=String(i))||$("The local name is not a valid Name")
return uo(this,i,null,null)}createElementNS(i,S){return N(arguments,2),fo(this,i=ht(i),S=String(S))}createDocumentFragment(){const i=new(s().DocumentFragment)
return i.ownerDocument=this,i}createTextNode(i){N(arguments,1),i=String(i)
const S=new(s().Text)(i)
return S.ownerDocument=this,S}createCDATASection(i){N(arguments,1),(i=String(i)).indexOf("]]>")>=0&&$('Data must not contain the string "]]>"')
const S=new(s().CDATASection)(i)
return S.ownerDocument=this,S}createComment(i){N(arguments,1),i=String(i)
const S=new(s().Comment)(i)
return S.ownerDocument=this,S}createProcessingInstruction(i,S){N(arguments,2),i=String(i),S=String(S),_r(i)||$("The target is not a valid Name"),S.indexOf("?>")>=0&&$('Data must not contain the string "?>"')
const ft=new(s().ProcessingInstruction)(i,S)
return ft.ownerDocument=this,ft}importNode(i,S=false){return N(arguments,1),u(i=ct(i,Node),9)&&R("importing a Document node is not supported"),x(i,S,this)}adoptNode(i){return N(arguments,1),u(i=ct(i,Node),9)&&R("adopting a Document node is not supported"),j(i,this),i}createAttribute(i){N(arguments,1),_r(i=String(i))||$("The local name is not a valid Name")
const S=new(s().Attr)(null,null,i,"",null)
return S.ownerDocument=this,S}createAttributeNS(i,S){N(arguments,2),i=ht(i),S=String(S)
const{namespace:ft,prefix:Ct,localName:Et}=At(i,S),Tt=new(s().Attr)(ft,Ct,Et,"",null)
return Tt.ownerDocument=this,Tt}createRange(){const i=new(s().Range)
return i.startContainer=this,i.startOffset=0,i.endContainer=this,i.endOffset=0,i}T(i){return new(s().Document)}}class DocumentFragment extends Node{get nodeType(){return 11}get nodeName(){return"#document-fragment"}get nodeValue(){return null}set nodeValue(i){}get textContent(){return Q(this)}set textContent(i){K(this,i=lt(i))}lookupPrefix(i){return N(arguments,1),null}lookupNamespaceURI(i){return N(arguments,1),null}get children(){return O(this)}prepend(...i){J(this,i)}append(...i){Z(this,i)}replaceChildren(...i){tt(this,i)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0
const i=s()
this.ownerDocument=i.document}T(i){const S=new(s().DocumentFragment)
return S.ownerDocument=i,S}}class ProcessingInstruction extends CharacterData{get nodeType(){return 7}get nodeName(){return this.target}constructor(i,S){super(S),this.target=i}T(i){const S=new(s().ProcessingInstruction)(this.target,this.data)
return S.ownerDocument=i,S}}function po(i,S){if(i.collapsed)return
const ft=m(i.startContainer),Ct=m(i.endContainer)
let Et=0
for(;Et<ft.length&&Et<Ct.length&&ft[Et]===Ct[Et];)++Et
const Tt=i.endContainer.childNodes[i.endOffset]||null
for(let Et=i.startContainer.childNodes[i.startOffset]||null;Et&&Et!==Tt&&Et!==Ct[ft.length];Et=Et.nextSibling)S(Et)
for(let i=ft.length-1;i>=Et;--i)for(let Et=ft[i].nextSibling;Et&&Et!==Tt&&Et!==Ct[i];Et=Et.nextSibling)S(Et)
for(let i=Et;i<Ct.length;++i)for(let ft=Ct[i].firstChild;ft&&ft!==Tt&&ft!==Ct[i+1];ft=ft.nextSibling)S(ft)}function go(i,S){const ft=p(i.startContainer),Ct=ft.createDocumentFragment()
if(i.collapsed)return Ct
const Et=i.startContainer,Tt=i.startOffset,Dt=i.endContainer,te=i.endOffset
if(Et===Dt&&c(Et)){const i=Et.cloneNode()
return i.data=Et.substringData(Tt,te-Tt),W(i,Ct),S||Et.replaceData(Tt,te-Tt,""),Ct}const ee=m(i.startContainer),ne=m(i.endContainer)
let re=0
for(;re<ee.length&&re<ne.length&&ee[re]===ne[re];)++re
const oe=re===ee.length,se=re===ne.length
let ie=null
oe||(ie=ee[re])
let ae=null
se||(ae=ne[re])
const ue=[],le=ie?ie.nextSibling:Et.childNodes[Tt],ce=ae||Dt.childNodes[te]||null
for(var fe=le;fe&&fe!==ce;fe=fe.nextSibling)u(fe,10)&&C(S?"Can not clone a doctype using cloneContents":"Can not extract a doctype using extractContents"),ue.push(fe)
let he,me
if(oe||S)he=Et,me=Tt
else{const i=ee[re]
he=i.parentNode,me=1+g(i)}if(null!==ie&&c(ie)){const i=ie.cloneNode()
i.data=ie.substringData(Tt,ie.length-Tt),W(i,Ct),S||ie.replaceData(Tt,ie.length-Tt,"")}else if(null!==ie){const i=ie.cloneNode()
W(i,Ct)
const Dt=ft.createRange()
Dt.setStart(Et,Tt),Dt.setEnd(ie,d(ie))
const te=go(Dt,S)
Dt.detach(),W(te,i)}if(ue.forEach(i=>{if(S){W(i.cloneNode(true),Ct)}else W(i,Ct)}),ae&&c(ae)){const i=ae.cloneNode()
i.data=ae.substringData(0,te),W(i,Ct),S||ae.replaceData(0,te,"")}else if(null!==ae){const i=ae.cloneNode()
W(i,Ct)
const Et=ft.createRange()
Et.setStart(ae,0),Et.setEnd(Dt,te)
const Tt=go(Et,S)
Et.detach(),W(Tt,i)}return S||(i.setStart(he,me),i.collapse(true)),Ct}class Range{get collapsed(){return(i=this).startContainer===i.endContainer&&i.startOffset===i.endOffset
var i}constructor(){const i=s()
this.startContainer=i.document,this.startOffset=0,this.endContainer=i.document,this.endOffset=0,i.addRange(this)}get commonAncestorContainer(){const i=m(this.startContainer),S=m(this.endContainer)
let ft=i[0],Ct=0
for(;Ct<i.length&&Ct<S.length&&i[Ct]===S[Ct];)ft=i[Ct],++Ct
return ft}setStart(i,S){N(arguments,2),i=ct(i,Node),S=st(S),u(i,10)&&A("Can not set a range under a doctype node"),S>d(i)&&D("Can not set a range past the end of the node")
bo(this)===w(i)&&vo(i,S,this.endContainer,this.endOffset)!==Zr||(this.endContainer=i,this.endOffset=S),this.startContainer=i,this.startOffset=S}setEnd(i,S){N(arguments,2),i=ct(i,Node),S=st(S),u(i,10)&&A("Can not set a range under a doctype node"),S>d(i)&&D("Can not set a range past the end of the node")
bo(this)===w(i)&&vo(i,S,this.startContainer,this.startOffset)!==Xr||(this.startContainer=i,this.startOffset=S),this.endContainer=i,this.endOffset=S}setStartBefore(i){N(arguments,1)
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
this.setEnd(S,g(i)+1)}collapse(i=false){i?(this.endContainer=this.startContainer,this.endOffset=this.startOffset):(this.startContainer=this.endContainer,this.startOffset=this.endOffset)}selectNode(i){N(arguments,1)
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
const Et=[]
let Tt,Dt
if(po(this,i=>{Et.push(i)}),i.contains(ft))Tt=i,Dt=S
else{let S=i
for(;null!==S.parentNode&&!S.parentNode.contains(ft);)S=S.parentNode
Tt=S.parentNode,Dt=1+g(S)}c(i)&&i.replaceData(S,i.length-S,""),Et.forEach(i=>{H(i)}),c(ft)&&ft.replaceData(0,Ct,""),this.setStart(Tt,Dt),this.collapse(true)}extractContents(){return go(this,false)}cloneContents(){return go(this,true)}insertNode(i){N(arguments,1),it(i=ct(i,Node),this)}surroundContents(i){N(arguments,1),i=ct(i,Node);(a(this.startContainer)?this.startContainer.parentNode:this.startContainer)!==(a(this.endContainer)?this.endContainer.parentNode:this.endContainer)&&I("Can not use surroundContents on a range that has partially selected a non-Text node"),u(i,9,10,11)&&A("Can not use Document, DocumentType, or DocumentFragment as a parent node in surroundContents")
const S=go(this,false)
i.firstChild&&Y(null,i),it(i,this),W(S,i),this.selectNode(i)}cloneRange(){const i=new(s().Range)
return i.startContainer=this.startContainer,i.startOffset=this.startOffset,i.endContainer=this.endContainer,i.endOffset=this.endOffset,i}detach(){s().removeRange(this)}isPointInRange(i,S){return N(arguments,2),i=ct(i,Node),S=st(S),w(i)===bo(this)&&(u(i,10)&&A("Point can not be under a doctype"),S>d(i)&&D("Offset should not be past the end of node"),vo(i,S,this.startContainer,this.startOffset)!==Xr&&vo(i,S,this.endContainer,this.endOffset)!==Zr)}comparePoint(i,S){return N(arguments,2),i=ct(i,Node),S=st(S),w(i)!==bo(this)&&P("Can not compare point to range in different trees"),u(i,10)&&A("Point can not be under a doctype"),S>d(i)&&D("Offset should not be past the end of node"),vo(i,S,this.startContainer,this.startOffset)===Xr?-1:vo(i,S,this.endContainer,this.endOffset)===Zr?1:0}intersectsNode(i){if(N(arguments,1),w(i=ct(i,Node))!==bo(this))return false
const S=i.parentNode
if(null===S)return true
const ft=g(i)
return vo(S,ft,this.endContainer,this.endOffset)===Xr&&vo(S,ft+1,this.startContainer,this.startOffset)===Zr}toString(){let i=[]
const S=this.startContainer
if(a(S)){if(this.startContainer===this.endContainer)return S.substringData(this.startOffset,this.endOffset-this.startOffset)
i.push(S.substringData(this.startOffset,S.length-this.startOffset))}po(this,S=>{y(S,S=>{a(S)&&i.push(S.data)})})
const ft=this.endContainer
return a(ft)&&i.push(ft.substringData(0,this.endOffset)),i.join("")}}Range.START_TO_START=0,Range.START_TO_END=1,Range.END_TO_END=2,Range.END_TO_START=3
const Xr=-1,Zr=1
function vo(i,S,ft,Ct){if(i!==ft){const Et=m(i),Tt=m(ft)
for(;Et[0]&&Tt[0]&&Et[0]===Tt[0];)Et.shift(),Tt.shift()
Et.length&&(S=g(Et[0])+.5),Tt.length&&(Ct=g(Tt[0])+.5)}return S===Ct?0:S<Ct?Xr:Zr}function bo(i){return w(i.startContainer)}class XMLDocument extends Document{T(i){return new(s().XMLDocument)}}const Kr=new Document
i.document=Kr,i.Attr=Attr,i.CDATASection=CDATASection,i.Comment=xt,i.Document=Document,i.DocumentFragment=DocumentFragment,i.DocumentType=DocumentType,i.DOMImplementation=DOMImplementation,i.Element=Element,i.ProcessingInstruction=ProcessingInstruction,i.Range=Range,i.Text=Text,i.XMLDocument=XMLDocument
exports.Attr=Attr
exports.CDATASection=CDATASection
exports.CharacterData=CharacterData
exports.Comment=xt
exports.DOMException=E
exports.DOMImplementation=DOMImplementation
exports.Document=Document
exports.DocumentFragment=DocumentFragment
exports.DocumentType=DocumentType
exports.Element=Element
exports.MutationRecord=L
exports.Node=Node
exports.ProcessingInstruction=ProcessingInstruction
exports.Range=Range
exports.Text=Text
exports.XMLDocument=XMLDocument
exports.document=Kr
exports.parseXmlDocument=to
exports.unsafeCreateAttribute=Nt
exports.unsafeCreateElement=St

