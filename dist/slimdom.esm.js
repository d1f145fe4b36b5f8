"use strict"
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
xe.observer!==s&&(de!==D&&(this.o[D]=xe),++D)}this.o.length=D}collectInterestedObservers(s,D,de,xe,Te){this.o.forEach(De=>{De.collectInterestedObservers(s,D,de,xe,Te)})}appendTransientRegisteredObservers(s){this.o.forEach(D=>{D.options.subtree&&s.o.registerTransient(D)})}registerTransient(s){this.o.push(new t(s.observer,this.i,s.options,s))}}function e(s,D,...de){"function"!=typeof queueMicrotask?Promise.resolve().then(()=>s.apply(D,de)):queueMicrotask(()=>s.apply(D,de))}class r{constructor(){this.l=new Set,this.h=!1}appendRecord(s,D){s.m.push(D),this.l.add(s)}queueMutationObserverMicrotask(){this.h||(this.h=!0,e(()=>{this.p()},this))}p(){this.h=!1
const s=Array.from(this.l)
this.l.clear(),s.forEach(s=>{e(s=>{const D=s.takeRecords()
var de;(de=s).t.forEach(s=>{s.node.o.removeTransientRegisteredObserver(s)}),de.t.length=0,D.length>0&&s.g(D,s)},this,s)})}}class o{constructor(s){this.v=s}deref(){return this.v}}const s=new class{constructor(){this.l=new r,this.N=[],this.S=new WeakSet}forEachRange(s){let D=this.N.length
for(let de=D-1;de>=0;--de){const xe=this.N[de].deref(),Te=null==xe,De=!Te&&!this.S.has(xe)
Te||De?(this.N[de]=this.N[D-1],this.N.pop(),D-=1):s(xe)}}addRange(s){const D=(de=s,"function"==typeof WeakRef?new WeakRef(de):new o(de))
var de
this.N.push(D),this.S.add(s)}removeRange(s){this.S.delete(s)}}
function i(){return s}function a(s,...D){return D.some(D=>s.nodeType===D)}function l(s){return 2===s.nodeType}function u(s){return 3===s.nodeType||4===s.nodeType||8===s.nodeType||7===s.nodeType}function c(s){return 3===s.nodeType||4===s.nodeType}function d(s){return 1===s.nodeType}function h(s){return 10===s.nodeType}function f(s){switch(s.nodeType){case 3:case 7:case 8:return s.data.length
default:return s.childNodes.length}}function m(s){let D=s,de=[]
for(;D;)de.unshift(D),D=D.parentNode
return de}function p(s){return a(s,9)?s:s.ownerDocument}function N(s){return s.parentNode.childNodes.indexOf(s)}function g(s){for(;s.parentNode;)s=s.parentNode
return s}function C(s,D){D(s)
for(let de=s.firstChild;de;de=de.nextSibling)C(de,D)}function O(s,D){const de=[]
return C(D,xe=>{if(xe===D||1!==xe.nodeType)return
const Te=xe
"*"!==s&&Te.nodeName!==s||de.push(Te)}),de}function b(s,D,de){""===s&&(s=null)
const xe=[]
return C(de,Te=>{if(Te===de||1!==Te.nodeType)return
const De=Te
"*"!==s&&De.namespaceURI!==s||"*"!==D&&De.localName!==D||xe.push(De)}),xe}function T(s,D,de){de||(de=p(s))
let xe=s.T(de)
if(D)for(let D=s.firstChild;D;D=D.nextSibling)xe.appendChild(T(D,!0,de))
return xe}function x(s,D){if(s.length<D)throw new TypeError(`Function should be called with at least ${D} arguments`)}const D={IndexSizeError:1,HierarchyRequestError:3,WrongDocumentError:4,InvalidCharacterError:5,NotFoundError:8,NotSupportedError:9,InUseAttributeError:10,InvalidStateError:11,NamespaceError:14,InvalidNodeTypeError:24}
class E extends Error{constructor(s="",de="Error"){super(s),this.message=s,this.name=de,this.code=D[de]||0,this.stack=new Error(s).stack}}function v(s,D){return new E(`${s}: ${D}`,s)}function y(s){throw v("HierarchyRequestError",s)}function w(s){throw v("IndexSizeError",s)}function S(s){throw v("InvalidCharacterError",s)}function I(s){throw v("InvalidNodeTypeError",s)}function A(s){throw v("InvalidStateError",s)}function R(s){throw v("NamespaceError",s)}function _(s){throw v("NotFoundError",s)}function M(s){throw v("NotSupportedError",s)}function P(s){throw v("WrongDocumentError",s)}class L{constructor(s,D){this.addedNodes=[],this.removedNodes=[],this.previousSibling=null,this.nextSibling=null,this.attributeName=null,this.attributeNamespace=null,this.oldValue=null,this.type=s,this.target=D}}function U(s,D,de){const xe=[],Te=[]
for(let De=D;De;De=De.parentNode)De.o.collectInterestedObservers(s,D,de,xe,Te)
const De=i()
xe.forEach((xe,ve)=>{const at=Te[ve],lt=new L(s,D)
void 0!==de.name&&void 0!==de.namespace&&(lt.attributeName=de.name,lt.attributeNamespace=de.namespace),void 0!==at&&(lt.oldValue=at),void 0!==de.addedNodes&&(lt.addedNodes=de.addedNodes),void 0!==de.removedNodes&&(lt.removedNodes=de.removedNodes),void 0!==de.previousSibling&&(lt.previousSibling=de.previousSibling),void 0!==de.nextSibling&&(lt.nextSibling=de.nextSibling),De.l.appendRecord(xe,lt)}),De.l.queueMutationObserverMicrotask()}function $(s){const D=[]
for(let de=s.firstElementChild;de;de=de.nextElementSibling)D.push(de)
return D}function k(s){for(let D=s.previousSibling;D;D=D.previousSibling)if(d(D))return D
return null}function F(s){for(let D=s.nextSibling;D;D=D.nextSibling)if(d(D))return D
return null}function V(s,D,de){if(a(D,9,11,1)||y("parent must be a Document, DocumentFragment or Element node"),s.contains(D)&&y("node must not be an inclusive ancestor of parent"),de&&de.parentNode!==D&&_("child is not a child of parent"),a(s,11,10,1,3,4,7,8)||y("node must be a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment node"),a(s,3)&&a(D,9)&&y("can not insert a Text node under a Document"),a(s,10)&&!a(D,9)&&y("can only insert a DocumentType node under a Document"),a(D,9)){const xe=D
switch(s.nodeType){case 11:const D=s
D.firstElementChild!==D.lastElementChild&&y("can not insert more than one element under a Document"),Array.from(D.childNodes).some(s=>a(s,3))&&y("can not insert a Text node under a Document"),D.firstElementChild&&(xe.documentElement||de&&a(de,10)||de&&xe.doctype&&N(de)<N(xe.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 1:(xe.documentElement||de&&a(de,10)||de&&xe.doctype&&N(de)<N(xe.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 10:(xe.doctype||de&&xe.documentElement&&N(xe.documentElement)<N(de)||!de&&xe.documentElement)&&y("Document should contain at most one doctype, followed by at most one element")}}}function j(s,D,de){V(s,D,de)
let xe=de
return xe===s&&(xe=s.nextSibling),Y(s,p(D)),X(s,D,xe),s}function X(s,D,de,xe=!1){const Te=function(s){return 11===s.nodeType}(s),De=Te?Array.from(s.childNodes):[s],ve=De.length
if(0===ve)return
if(Te&&(De.forEach(s=>q(s,!0)),U("childList",s,{removedNodes:De})),null!==de){const s=N(de)
i().forEachRange(de=>{de.startContainer===D&&de.startOffset>s&&(de.startOffset+=ve),de.endContainer===D&&de.endOffset>s&&(de.endOffset+=ve)})}let at=null===de?D.lastChild:de.previousSibling
De.forEach(s=>{!function(s,D,de){s.parentNode=D
const xe=null===de?D.lastChild:de.previousSibling,Te=null===de?null:de
if(s.previousSibling=xe,s.nextSibling=Te,xe?xe.nextSibling=s:D.firstChild=s,Te?(Te.previousSibling=s,D.childNodes.splice(D.childNodes.indexOf(Te),0,s)):(D.lastChild=s,D.childNodes.push(s)),d(s)){const de=D
let De=null
for(let s=xe;s;s=s.previousSibling){if(d(s)){De=s
break}const D=s
if(!h(D)){De=D.previousElementSibling
break}}let ve=null
for(let s=Te;s;s=s.nextSibling){if(d(s)){ve=s
break}ve=s.nextElementSibling
break}De||(de.firstElementChild=s),ve||(de.lastElementChild=s),de.childElementCount+=1}(function(s){return 9===s.nodeType})(D)&&(d(s)?D.documentElement=s:h(s)&&(D.doctype=s))}(s,D,de)}),xe||U("childList",D,{addedNodes:De,nextSibling:de,previousSibling:at})}function z(s,D){return j(s,D,null)}function W(s,D,de){if(a(de,9,11,1)||y("Can not replace under a non-parent node"),D.contains(de)&&y("Can not insert a node under its own descendant"),s.parentNode!==de&&_("child is not a child of parent"),a(D,11,10,1,3,4,7,8)||y("Can not insert a node that isn't a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment"),a(D,3)&&a(de,9)&&y("can not insert a Text node under a Document"),a(D,10)&&!a(de,9)&&y("can only insert a DocumentType node under a Document"),a(de,9)){const xe=de
switch(D.nodeType){case 11:const de=D
de.firstElementChild!==de.lastElementChild&&y("can not insert more than one element under a Document"),Array.from(de.childNodes).some(s=>a(s,3))&&y("can not insert a Text node under a Document"),de.firstElementChild&&(xe.documentElement&&xe.documentElement!==s||s&&xe.doctype&&N(s)<N(xe.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 1:(xe.documentElement&&xe.documentElement!==s||xe.doctype&&N(s)<N(xe.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 10:(xe.doctype&&xe.doctype!==s||xe.documentElement&&N(xe.documentElement)<N(s))&&y("Document should contain at most one doctype, followed by at most one element")}}let xe=s.nextSibling
xe===D&&(xe=D.nextSibling)
const Te=s.previousSibling
Y(D,p(de))
let De=[]
null!==s.parentNode&&(De.push(s),q(s,!0))
const ve=a(D,11)?Array.from(D.childNodes):[D]
return X(D,de,xe,!0),U("childList",de,{addedNodes:ve,removedNodes:De,nextSibling:xe,previousSibling:Te}),s}function B(s,D){null!==s&&Y(s,p(D))
const de=Array.from(D.childNodes)
let xe=[]
null!==s&&(a(s,11)?s.childNodes.forEach(s=>{xe.push(s)}):xe.push(s)),de.forEach(s=>{q(s,!0)}),null!==s&&X(s,D,null,!0),(xe.length>0||de.length>0)&&U("childList",D,{addedNodes:xe,removedNodes:de})}function q(s,D=!1){const de=s.parentNode,xe=N(s)
i().forEachRange(D=>{s.contains(D.startContainer)&&(D.startContainer=de,D.startOffset=xe),s.contains(D.endContainer)&&(D.endContainer=de,D.endOffset=xe),D.startContainer===de&&D.startOffset>xe&&(D.startOffset-=1),D.endContainer===de&&D.endOffset>xe&&(D.endOffset-=1)})
const Te=s.previousSibling,De=s.nextSibling
!function(s,D){const de=s.previousSibling,xe=s.nextSibling,Te=a(s,1),De=Te?s.previousElementSibling:null,ve=Te?s.nextElementSibling:null
if(s.parentNode=null,s.previousSibling=null,s.nextSibling=null,de?de.nextSibling=xe:D.firstChild=xe,xe?xe.previousSibling=de:D.lastChild=de,D.childNodes.splice(D.childNodes.indexOf(s),1),Te){const de=function(s){return a(s,1,9,11)?s:null}(D)
de&&(de.firstElementChild===s&&(de.firstElementChild=ve),de.lastElementChild===s&&(de.lastElementChild=De),de.childElementCount-=1)}if(a(D,9)){const de=D
a(s,1)?de.documentElement=null:a(s,10)&&(de.doctype=null)}}(s,de)
for(let D=de;D;D=D.parentNode)D.o.appendTransientRegisteredObservers(s)
D||U("childList",de,{removedNodes:[s],nextSibling:De,previousSibling:Te})}function Y(s,D){const de=p(s)
s.parentNode&&q(s),D!==de&&C(s,s=>{if(s.ownerDocument=D,a(s,1))for(const de of s.attributes)de.ownerDocument=D})}function G(s){const D=[]
return C(s,s=>{a(s,3,4)&&D.push(s.data)}),D.join("")}function H(s,D){let de=null
""!==D&&(de=new(i().Text)(D)),B(de,s)}function Q(s,D){const de=s.map(s=>s instanceof Node?s:D.createTextNode(String(s)))
if(1===de.length)return de[0]
{const s=D.createDocumentFragment()
return de.forEach(D=>{s.appendChild(D)}),s}}function K(s,D){j(Q(D,p(s)),s,s.firstChild)}function J(s,D){z(Q(D,p(s)),s)}function Z(s,D){const de=Q(D,p(s))
V(de,s,null),B(de,s)}function ee(s,D){const de=s.parentNode
if(null===de)return
let xe=s.previousSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.previousSibling
j(Q(D,p(s)),de,null===xe?de.firstChild:xe.nextSibling)}function te(s,D){const de=s.parentNode
if(null===de)return
let xe=s.nextSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.nextSibling
j(Q(D,p(s)),de,xe)}function ne(s,D){const de=s.parentNode
if(null===de)return
let xe=s.nextSibling
for(;null!==xe&&D.indexOf(xe)>=0;)xe=xe.nextSibling
const Te=Q(D,p(s))
s.parentNode===de?W(s,Te,de):j(Te,de,xe)}function re(s){null!==s.parentNode&&q(s)}function oe(s,D){const de=D.startContainer
a(de,7)&&y("Can not insert into a processing instruction"),a(de,8)&&y("Can not insert into a comment"),c(de)&&null===de.parentNode&&y("Can not insert into a text node without a parent")
let xe=null
xe=c(de)?de:de.childNodes[D.startOffset]||null
const Te=null===xe?de:xe.parentNode
V(s,Te,xe),c(de)&&(xe=de.splitText(D.startOffset)),s===xe&&(xe=xe.nextSibling),null!==s.parentNode&&q(s)
let De=null===xe?f(Te):N(xe)
a(s,11)?De+=f(s):De+=1,j(s,Te,xe),D.collapsed&&D.setEnd(Te,De)}function se(s){return s>>>0}function ie(s){return null===s?"":String(s)}function ae(s){return null==s?"":String(s)}function le(s,D){return function(s,D){if(!(s instanceof D))throw new TypeError(`Value should be an instance of ${D.name}`)}(s,D),s}function ue(s,D){return null==s?null:le(s,D)}function ce(s){return void 0===s?null:s}const de=new WeakMap
function he(s){let D=de.get(s)
return void 0===D&&(D=Math.random(),de.set(s,D)),D}class Node{constructor(){this.ownerDocument=null,this.parentNode=null,this.childNodes=[],this.firstChild=null,this.lastChild=null,this.previousSibling=null,this.nextSibling=null,this.o=new n(this)}get parentElement(){return this.parentNode&&a(this.parentNode,1)?this.parentNode:null}hasChildNodes(){return!!this.childNodes.length}normalize(){let s=this.firstChild,D=0
for(p(this);s;){let de=s.nextSibling
if(!a(s,3)){s.normalize(),s=de
continue}const xe=s
let Te=xe.length
if(0===Te){q(s),--D,s=de
continue}let De=""
const ve=[]
for(let s=xe.nextSibling;s&&a(s,3);s=s.nextSibling)De+=s.data,ve.push(s)
De&&xe.replaceData(Te,0,De)
const at=i()
for(let s=0,de=ve.length;s<de;++s){const de=ve[s],De=D+s+1
at.forEachRange(s=>{s.startContainer===de&&(s.startOffset+=Te,s.startContainer=xe),s.endContainer===de&&(s.endOffset+=Te,s.endContainer=xe),s.startContainer===this&&s.startOffset===De&&(s.startContainer=xe,s.startOffset=Te),s.endContainer===this&&s.endOffset===De&&(s.endContainer=xe,s.endOffset=Te)}),Te+=de.length}for(;ve.length;)q(ve.shift())
s=s.nextSibling,++D}}cloneNode(s=!1){return T(this,s)}compareDocumentPosition(s){if(x(arguments,1),this===(s=le(s,Node)))return 0
let D=s,de=this,xe=null,Te=null
if(l(D)&&(xe=D,D=xe.ownerElement),l(de)&&(Te=de,de=Te.ownerElement,null!==xe&&null!==D&&de===D))for(const s of de.attributes){if(s===xe)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_PRECEDING
if(s===Te)return Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|Node.DOCUMENT_POSITION_FOLLOWING}if(null===D||null===de)return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(he(D||xe)>he(de||Te)?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
const De=m(D),ve=m(de)
if(De[0]!==ve[0])return Node.DOCUMENT_POSITION_DISCONNECTED|Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(he(De[0])>he(ve[0])?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)
let at=0
for(;at<De.length&&at<ve.length&&De[at]===ve[at];)++at
const lt=D!==de&&at===De.length,ut=D!==de&&at===ve.length
return lt&&null===xe||D===de&&null!==Te?Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING:ut&&null===Te||D===de&&null!==xe?Node.DOCUMENT_POSITION_CONTAINED_BY|Node.DOCUMENT_POSITION_FOLLOWING:lt||N(De[at])<N(ve[at])?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING}contains(s){for(x(arguments,1),s=ue(s,Node);s&&s!=this;)s=s.parentNode
return s===this}isDefaultNamespace(s){return x(arguments,1),""===(s=ce(s))&&(s=null),this.lookupNamespaceURI(null)===s}insertBefore(s,D){return x(arguments,2),j(s=le(s,Node),this,D=ue(D,Node))}appendChild(s){return x(arguments,1),z(s=le(s,Node),this)}replaceChild(s,D){return x(arguments,2),s=le(s,Node),W(D=le(D,Node),s,this)}removeChild(s){return x(arguments,1),function(s,D){return s.parentNode!==D&&_("child is not a child of parent"),q(s),s}(s=le(s,Node),this)}}function fe(s,D,de){U("attributes",D,{name:s.localName,namespace:s.namespaceURI,oldValue:de})}function me(s,D){fe(s,s.ownerElement,s.value),s.C=D}function pe(s,D,de=!1){de||fe(s,D,null,s.value),D.attributes.push(s),s.ownerElement=D}function Ne(s){const D=s.ownerElement
fe(s,D,s.value),D.attributes.splice(D.attributes.indexOf(s),1),s.ownerElement=null}Node.ELEMENT_NODE=1,Node.ATTRIBUTE_NODE=2,Node.TEXT_NODE=3,Node.CDATA_SECTION_NODE=4,Node.ENTITY_REFERENCE_NODE=5,Node.ENTITY_NODE=6,Node.PROCESSING_INSTRUCTION_NODE=7,Node.COMMENT_NODE=8,Node.DOCUMENT_NODE=9,Node.DOCUMENT_TYPE_NODE=10,Node.DOCUMENT_FRAGMENT_NODE=11,Node.NOTATION_NODE=12,Node.DOCUMENT_POSITION_DISCONNECTED=1,Node.DOCUMENT_POSITION_PRECEDING=2,Node.DOCUMENT_POSITION_FOLLOWING=4,Node.DOCUMENT_POSITION_CONTAINS=8,Node.DOCUMENT_POSITION_CONTAINED_BY=16,Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC=32,Node.prototype.ELEMENT_NODE=1,Node.prototype.ATTRIBUTE_NODE=2,Node.prototype.TEXT_NODE=3,Node.prototype.CDATA_SECTION_NODE=4,Node.prototype.ENTITY_REFERENCE_NODE=5,Node.prototype.ENTITY_NODE=6,Node.prototype.PROCESSING_INSTRUCTION_NODE=7,Node.prototype.COMMENT_NODE=8,Node.prototype.DOCUMENT_NODE=9,Node.prototype.DOCUMENT_TYPE_NODE=10,Node.prototype.DOCUMENT_FRAGMENT_NODE=11,Node.prototype.NOTATION_NODE=12
class Attr extends Node{get nodeType(){return 2}get nodeName(){return this.name}get nodeValue(){return this.C}set nodeValue(s){ge(this,s=ae(s))}get textContent(){return this.C}set textContent(s){ge(this,s=ae(s))}lookupPrefix(s){return x(arguments,1),null!==this.ownerElement?this.ownerElement.lookupPrefix(s):null}lookupNamespaceURI(s){return x(arguments,1),null===this.ownerElement?null:this.ownerElement.lookupNamespaceURI(s)}get value(){return this.C}set value(s){ge(this,s)}constructor(s,D,de,xe,Te){super(),this.namespaceURI=s,this.prefix=D,this.localName=de,this.name=null===D?de:`${D}:${de}`,this.C=xe,this.ownerElement=Te,this.ownerDocument=Te?Te.ownerDocument:i().document}T(s){const D=new(i().Attr)(this.namespaceURI,this.prefix,this.localName,this.value,null)
return D.ownerDocument=s,D}}function ge(s,D){D=String(D),null===s.ownerElement?s.C=D:me(s,D)}class CharacterData extends Node{get nodeValue(){return this.D}set nodeValue(s){s=ae(s),Ce(this,0,this.length,s)}get textContent(){return this.D}set textContent(s){s=ae(s),Ce(this,0,this.length,s)}lookupPrefix(s){x(arguments,1)
const D=this.parentElement
return null!==D?D.lookupPrefix(s):null}lookupNamespaceURI(s){x(arguments,1)
const D=this.parentElement
return null===D?null:D.lookupNamespaceURI(s)}before(...s){ee(this,s)}after(...s){te(this,s)}replaceWith(...s){ne(this,s)}remove(){re(this)}get previousElementSibling(){return k(this)}get nextElementSibling(){return F(this)}get data(){return this.D}set data(s){s=ie(s),Ce(this,0,this.length,s)}get length(){return this.data.length}constructor(s){super(),this.D=String(s)}substringData(s,D){return x(arguments,2),Ee(this,s,D)}appendData(s){x(arguments,1),Ce(this,this.length,0,s)}insertData(s,D){x(arguments,1),Ce(this,s,0,D)}deleteData(s,D){x(arguments,2),Ce(this,s,D,"")}replaceData(s,D,de){x(arguments,3),Ce(this,s,D,de)}}function Ce(s,D,de,xe){D=se(D),de=se(de)
const Te=s.length
D>Te&&w("can not replace data past the node's length"),D+de>Te&&(de=Te-D),U("characterData",s,{oldValue:s.data})
const De=s.data,ve=De.substring(0,D)+xe+De.substring(D+de)
s.D=ve,i().forEachRange(Te=>{Te.startContainer===s&&Te.startOffset>D&&Te.startOffset<=D+de&&(Te.startOffset=D),Te.endContainer===s&&Te.endOffset>D&&Te.endOffset<=D+de&&(Te.endOffset=D),Te.startContainer===s&&Te.startOffset>D+de&&(Te.startOffset=Te.startOffset+xe.length-de),Te.endContainer===s&&Te.endOffset>D+de&&(Te.endOffset=Te.endOffset+xe.length-de)})}function Ee(s,D,de){D=se(D),de=se(de)
const xe=s.length
return D>xe&&w("can not substring data past the node's length"),D+de>xe?s.data.substring(D):s.data.substring(D,D+de)}class Text extends CharacterData{get nodeType(){return 3}get nodeName(){return"#text"}constructor(s=""){super(s)
const D=i()
this.ownerDocument=D.document}splitText(s){return x(arguments,1),function(s,D){const de=s.length
D>de&&w("can not split past the node's length")
const xe=de-D,Te=Ee(s,D,xe),De=new(i().Text)(Te)
De.ownerDocument=s.ownerDocument
const ve=s.parentNode
if(null!==ve){X(De,ve,s.nextSibling)
const de=N(s)+1
i().forEachRange(xe=>{xe.startContainer===s&&xe.startOffset>D&&(xe.startContainer=De,xe.startOffset-=D),xe.endContainer===s&&xe.endOffset>D&&(xe.endContainer=De,xe.endOffset-=D),xe.startContainer===ve&&xe.startOffset===de&&(xe.startOffset+=1),xe.endContainer===ve&&xe.endOffset===de&&(xe.endOffset+=1)})}return Ce(s,D,xe,""),De}(this,s=se(s))}T(s){const D=new(i().Text)(this.data)
return D.ownerDocument=s,D}get wholeText(){const s=[this.data]
let D=this.previousSibling
for(;null!==D&&a(D,3,4);){const de=D.data
s.unshift(de),D=D.previousSibling}let de=this.nextSibling
for(;null!==de&&a(de,3,4);){const D=de.data
s.push(D),de=de.nextSibling}return s.join("")}}class CDATASection extends Text{get nodeType(){return 4}get nodeName(){return"#cdata-section"}constructor(s){super(s)}T(s){const D=new(i().CDATASection)(this.data)
return D.ownerDocument=s,D}}class xt extends CharacterData{get nodeType(){return 8}get nodeName(){return"#comment"}constructor(s=""){super(s)
const D=i()
this.ownerDocument=D.document}T(s){const D=new(i().Comment)(this.data)
return D.ownerDocument=s,D}}class DocumentType extends Node{get nodeType(){return 10}get nodeName(){return this.name}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return x(arguments,1),null}lookupNamespaceURI(s){return x(arguments,1),null}before(...s){ee(this,s)}after(...s){te(this,s)}replaceWith(...s){ne(this,s)}remove(){re(this)}constructor(s,D="",de=""){super(),this.name=s,this.publicId=D,this.systemId=de}T(s){const D=new(i().DocumentType)(this.name,this.publicId,this.systemId)
return D.ownerDocument=s,D}}function Oe(s,D,de,xe,Te){return new Attr(s,D,de,xe,Te)}function be(s,D,de,xe=null){return io(s,D,de,xe)}const xe="http://www.w3.org/1999/xhtml",Te="http://www.w3.org/XML/1998/namespace",De="http://www.w3.org/2000/xmlns/"
function ye(s){(function(s){const D=s.split(":")
return!(D.length>2)&&D.every(s=>Vr(s))})(s)||S("The qualified name is not a valid QName")}function we(s,D){""===s&&(s=null),ye(D)
let de=null,xe=D
const ve=D.indexOf(":")
return ve>=0&&(de=D.substring(0,ve),xe=D.substring(ve+1)),null!==de&&null===s&&R("Qualified name with prefix can not have a null namespace"),"xml"===de&&s!==Te&&R("xml prefix can only be used for the XML namespace"),"xmlns"!==D&&"xmlns"!==de||s===De||R("xmlns prefix or qualifiedName must use the XMLNS namespace"),s===De&&"xmlns"!==D&&"xmlns"!==de&&R("xmlns prefix or qualifiedName must be used for the XMLNS namespace"),{namespace:s,prefix:de,localName:xe}}function Se(s,D){if(s.namespaceURI===D&&null!==s.prefix)return s.prefix
const de=Array.from(s.attributes).find(s=>"xmlns"===s.prefix&&s.value===D)
return de?de.localName:null!==s.parentElement?Se(s.parentElement,D):null}class kt{constructor(s,D,de){this.$=null,this.A=0,this.I=s,this.k=s,this.M=D,this.R=de}enter(s,D){var de
const xe=null!==(de=this.$)&&void 0!==de?de:s
this.k+=D,this.k>this.M&&this.k/this.I>this.R&&Lr("too much entity expansion",xe),this.$=xe,this.A+=1}exit(){this.A-=1,0===this.A&&(this.$=null)}}function Ie(s,D){return{success:!0,offset:s,value:D}}function Ae(s){return Ie(s,void 0)}function Re(s,D,de=!1){return{success:!1,offset:s,expected:D,fatal:de}}function _e(s){return(D,de)=>{const xe=de+s.length
return D.slice(de,xe)===s?Ie(xe,s):Re(de,[s])}}function Me(s,D){return(de,xe)=>{const Te=de.codePointAt(xe)
return void 0!==Te&&s(Te)?Ae(xe+function(s){return s>65535?2:1}(Te)):Re(xe,D)}}function Pe(s,D){return(de,xe)=>{const Te=xe
for(;;){const D=de.codePointAt(xe)
if(void 0===D)break
if(!s(D))break
xe+=D>65535?2:1}return void 0!==D&&xe===Te?Re(xe,D):Ae(xe)}}function Ue(s,D){return Me(de=>s<=de&&de<=D,[`${String.fromCodePoint(s)}-${String.fromCodePoint(D)}`])}function $e(s,D){return(de,xe)=>{const Te=s(de,xe)
return Te.success?Ie(Te.offset,D(Te.value)):Te}}function Le(s){return $e(s,()=>{})}function ke(s,D,de,xe){return(Te,De)=>{const ve=s(Te,De)
return ve.success?D(ve.value)?ve:Re(De,de,xe):ve}}function Fe(s,D){return(de,xe)=>{let Te=null
for(const De of s){const s=De(de,xe)
if(s.success)return s
if(null===Te||s.offset>Te.offset?Te=s:s.offset===Te.offset&&void 0===D&&(Te.expected=Te.expected.concat(s.expected)),s.fatal)return s}return D=D||(null==Te?void 0:Te.expected)||[],Te&&(Te.expected=D),Te||Re(xe,D)}}function Ve(s){return(D,de)=>{const xe=s(D,de)
return xe.success||xe.fatal?xe:Ie(de,null)}}function je(s){return(D,de)=>{let xe=[],Te=de
for(;;){const de=s(D,Te)
if(!de.success){if(de.fatal)return de
break}if(xe.push(de.value),de.offset===Te)break
Te=de.offset}return Ie(Te,xe)}}function Xe(s){return(D,de)=>{let xe=de
for(;;){const de=s(D,xe)
if(!de.success){if(de.fatal)return de
break}if(de.offset===xe)break
xe=de.offset}return Ae(xe)}}function ze(s,D,de){return(xe,Te)=>{const De=s(xe,Te)
if(!De.success)return De
const ve=D(xe,De.offset)
return ve.success?Ie(ve.offset,de(De.value,ve.value)):ve}}function We(...s){return(D,de)=>{const xe=[]
for(const Te of s){const s=Te(D,de)
if(!s.success)return s
de=s.offset,xe.push(s.value)}return Ie(de,xe)}}function Be(...s){return(D,de)=>{for(const xe of s){const s=xe(D,de)
if(!s.success)return s
de=s.offset}return Ae(de)}}function qe(s){return s}function Ye(s,D){return D}function Ge(s){return ze(s,Xe(s),Ye)}function He(s,D){return ze(s,D,Ye)}function Qe(s,D){return ze(s,D,qe)}function Ke(s,D,de,xe=!1){return He(s,xe?rt(Qe(D,de)):Qe(D,de))}function Je(s){return(D,de)=>{const xe=s(D,de)
return xe.success?Ie(xe.offset,D.slice(de,xe.offset)):xe}}function Ze(s){return(D,de)=>{const xe=s(D,de)
return xe.success?Ie(de,xe.value):xe}}function et(s,D){return(de,xe)=>s(de,xe).success?Re(xe,D):Ae(xe)}function tt(s,D,de){return He(et(D,de),s)}function nt(s,D,de=0,xe=[]){return(Te,De)=>{const ve=Te.codePointAt(De+de)
if(void 0===ve)return Re(De,xe)
const at=s[ve]
return void 0===at?void 0===D?Re(De,xe):D(Te,De):at(Te,De)}}function rt(s){return(D,de)=>{const xe=s(D,de)
return xe.success?xe:Re(xe.offset,xe.expected,!0)}}const ot=(s,D)=>s.length===D?Ae(D):Re(D,["end of input"])
function st(s){return ze(s,ot,qe)}class an{constructor(s,D){this.P=0,this.L=0,this.O=s,this.V=D}next(){if(this.P>=this.V.length)return{done:!0,value:ot(this.O,this.L)}
const{parser:s,type:D}=this.V[this.P],de=s(this.O,this.L)
return de.success?(this.L=de.offset,1!==D&&(this.P+=1),void 0===de.value?this.next():{done:!1,value:de.value}):0===D||de.fatal?{done:!0,value:de}:(this.P+=1,this.next())}}function it(s){return(D,de)=>{const xe=de,Te=s(D,de)
return Te.success?Ie(Te.offset,Object.assign({input:D,start:xe,end:Te.offset},Te.value)):Te}}const ve=_e("_"),at=_e("-"),lt=_e("."),ut=_e('"'),ct=_e("'"),dt=_e("<"),ft=_e(">"),ht=_e("&"),mt=_e("="),pt=_e("["),Nt=_e("]"),gt=_e(";"),Ct=_e("%"),Et=_e("("),Ot=_e(")"),Tt=_e("+"),bt=_e(","),Dt=_e("?"),yt=_e("*"),vt=_e("|"),It=_e("]]>"),St=_e("\x3c!--"),wt=_e("--\x3e"),_t=_e("<?"),At=_e("?>"),Rt=_e("1."),Pt=_e("version"),Lt=_e("encoding"),Mt=_e("standalone"),Ut=_e("yes"),$t=_e("no"),Ft=_e("<?xml"),Vt=_e("<!DOCTYPE"),Ht=_e("SYSTEM"),zt=_e("PUBLIC"),Kt=_e("</"),jt=_e("/>"),Xt=_e("&#"),Bt=_e("&#x"),qt=_e("<!ELEMENT"),Qt=_e("EMPTY"),Wt=_e("ANY"),Yt=_e("#PCDATA"),Jt=_e("<!ATTLIST"),Gt=_e("NOTATION"),Zt=_e("#REQUIRED"),en=_e("#IMPLIED"),tn=_e("#FIXED"),nn=_e("<!ENTITY"),rn=_e("NDATA"),on=_e("<!NOTATION"),sn=Ue(65,90),ln=Ue(97,122),un=Ue(48,57),cn=Fe([un,Ue(65,70),Ue(97,102)],["hexadecimal digit"])
function hn(s){return 9===s||10===s||13===s||32<=s&&s<=55295||57344<=s&&s<=65533||65536<=s&&s<=1114111}const dn=st(Pe(hn))
function mn(s){return 32===s||9===s||13===s||10===s}const fn=Pe(mn,["whitespace"]),pn=st(Pe(mn))
function gn(s){return 58===s||65<=s&&s<=90||95===s||97<=s&&s<=122||192<=s&&s<=214||216<=s&&s<=246||248<=s&&s<=767||880<=s&&s<=893||895<=s&&s<=8191||8204<=s&&s<=8205||8304<=s&&s<=8591||11264<=s&&s<=12271||12289<=s&&s<=55295||63744<=s&&s<=64975||65008<=s&&s<=65533||65536<=s&&s<=983039}function Cn(s){return gn(s)||45===s||46===s||48<=s&&s<=57||183===s||768<=s&&s<=879||8255<=s&&s<=8256}const Nn=Je(He(Me(gn,["valid name start character"]),Pe(Cn))),xn=st(Nn),En=ke(Nn,s=>!s.includes(":"),["name must not contain colon"],!0),On=Je(Pe(Cn,["valid name character"])),Tn=it($e(ke(Fe([$e(Ke(Bt,Je(Ge(cn)),gt,!0),s=>parseInt(s,16)),$e(Ke(Xt,Je(Ge(un)),gt,!0),s=>parseInt(s,10))]),s=>hn(s),["character reference must reference a valid character"],!0),s=>({type:0,cp:s}))),bn=Fe([it($e(Ke(ht,En,rt(gt)),s=>({type:1,name:s}))),Tn]),Dn=it($e(Ke(Ct,En,gt),s=>({type:2,name:s}))),yn=Fe([Ke(ut,je(Fe([Je(Pe(s=>37!==s&&38!==s&&s!==vn&&hn(s),[])),Dn,bn])),ut,!0),Ke(ct,je(Fe([Je(Pe(s=>37!==s&&38!==s&&s!==In&&hn(s),[])),Dn,bn])),ct,!0)]),vn=34,In=39,Sn=nt({[vn]:Ke(ut,je(nt({38:bn},Je(Pe(s=>s!==Ln&&38!==s&&s!==vn&&hn(s),[])))),ut,!0),[In]:Ke(ct,je(nt({38:bn},Je(Pe(s=>s!==Ln&&38!==s&&s!==In&&hn(s),[])))),ct,!0)},void 0,0,["quoted attribute value"]),wn=st(je(Fe([Je(Pe(s=>s!==Ln&&38!==s&&hn(s),[])),bn]))),An=ke(Fe([Ke(ut,Je(Pe(s=>s!==vn&&hn(s))),ut),Ke(ct,Je(Pe(s=>s!==In&&hn(s))),ct)]),s=>!s.includes("#"),["system identifier must not contain a fragment identifier"],!0)
function _n(s){return 32===s||13===s||10===s||97<=s&&s<=122||65<=s&&s<=90||48<=s&&s<=57||33<=s&&s<=47&&34!==s&&38!==s||58<=s&&s<=64&&60!==s&&62!==s||95===s}const Rn=st(Pe(_n)),Pn=Fe([Ke(ut,Je(Pe(s=>s!==vn&&_n(s))),ut,!0),Ke(ct,Je(Pe(s=>s!==In&&_n(s))),ct,!0)]),Ln=60,Mn=Je(Ge(Fe([Pe(s=>s!==Ln&&38!==s&&93!==s&&hn(s),[]),tt(Le(Nt),It,[])],["character data"]))),Un=$e(Ke(St,Je(Xe(Fe([Pe(s=>45!==s&&hn(s),[]),Qe(Le(at),et(at,["comment content may not contain --"]))]))),wt,!0),s=>({type:3,data:s})),$n=ke(En,s=>"xml"!==s.toLowerCase(),['processing instruction target must not be "xml"'],!0),Fn=Ke(_t,ze($n,Ve(He(fn,Je(Xe(Fe([Pe(s=>63!==s&&hn(s),[]),Qe(Le(Dt),et(ft,["PI data"]))]))))),(s,D)=>({type:4,target:s,data:D})),At,!0),Vn=_e("<![CDATA["),kn=Je(Xe(Fe([Pe(s=>93!==s&&hn(s),[]),tt(Le(Nt),It,["CData"])]))),Hn=it($e(Ke(Vn,kn,It,!0),s=>({type:5,data:s}))),zn=Ke(Ve(fn),mt,Ve(fn)),Kn=Je(He(Rt,Ge(un))),jn=He(fn,He(Pt,He(zn,Fe([Ke(ut,Kn,ut,!0),Ke(ct,Kn,ct,!0)])))),Xn=Je(He(Fe([sn,ln]),Xe(Fe([sn,ln,un,Le(lt),Le(ve),Le(at)])))),Bn=He(fn,He(Lt,He(zn,Fe([Ke(ut,Xn,ut,!0),Ke(ct,Xn,ct,!0)])))),qn=Fe([$e(Ut,()=>!0),$e($t,()=>!1)]),Qn=He(fn,He(Mt,rt(He(zn,Fe([Ke(ut,qn,ut,!0),Ke(ct,qn,ct,!0)]))))),Wn=Ke(Qe(Ft,Ze(fn)),Qe(ze(jn,ze(Ve(Bn),Ve(Qn),(s,D)=>[s,D]),(s,[D,de])=>({type:6,version:s,encoding:D,standalone:de})),Ve(fn)),At,!0),Yn=it($e(Nn,s=>({name:s}))),Jn=ze(Yn,He(rt(zn),rt(Sn)),(s,D)=>({name:s,value:D})),Gn=$e(We(dt,Yn,rt(Qe(je(He(fn,Jn)),Ve(fn))),rt(nt({47:$e(jt,()=>!0)},$e(ft,()=>!1),0,[">","/>"]))),([s,D,de,xe])=>({type:xe?9:7,name:D,attributes:de})),Zn=it($e(Ke(Kt,Qe(Nn,Ve(fn)),ft,!0),s=>({type:8,name:s}))),er=Fe([Dt,yt,Tt]),tr=Qe(Fe([Le(Nn),function(s,D){return nr(s,D)},function(s,D){return rr(s,D)}]),Le(Ve(er))),nr=Be(Et,Ve(fn),tr,Ge(We(Ve(fn),vt,Ve(fn),rt(tr))),Ve(fn),Ot),rr=Be(Et,Ve(fn),tr,Xe(We(Ve(fn),bt,Ve(fn),rt(tr))),Ve(fn),Ot),or=Qe(Fe([nr,rr]),Ve(er)),sr=Be(Et,Ve(fn),Yt,Fe([Be(Xe(Be(Ve(fn),vt,Ve(fn),Nn)),Ve(fn),Ot,yt),Le(Qe(Ve(fn),Ot))])),ir=Qe(qt,rt(Be(fn,Nn,fn,Fe([Le(Qt),Le(Wt),Le(sr),Le(or)]),Ve(fn),ft))),ar=_e("CDATA"),lr=Fe([_e("IDREFS"),_e("IDREF"),_e("ID"),_e("ENTITY"),_e("ENTITIES"),_e("NMTOKENS"),_e("NMTOKEN")]),ur=Fe([Qe(Gt,rt(Be(fn,Et,Ve(fn),En,Xe(Be(Ve(fn),vt,Ve(fn),En)),Ve(fn),Ot))),Qe(Et,rt(Be(Ve(fn),On,Xe(Be(Ve(fn),vt,Ve(fn),On)),Ve(fn),Ot)))]),cr=Fe([$e(ar,()=>!0),$e(lr,()=>!1),$e(ur,()=>!1)]),dr=Fe([$e(Zt,()=>({type:0})),$e(en,()=>({type:1})),ze($e(Ve(Qe(tn,fn)),s=>null!==s),Sn,(s,D)=>({type:2,fixed:s,value:D}))]),fr=ze(He(fn,Yn),rt(ze(He(fn,cr),He(fn,dr),(s,D)=>({isCData:s,def:D}))),(s,{isCData:D,def:de})=>({name:s,isCData:D,def:de})),hr=Ke(Qe(Jt,fn),ze(Nn,rt(je(fr)),(s,D)=>({type:0,name:s,attdefs:D})),He(Ve(fn),ft),!0),mr=Fe([$e(He(Ht,rt(He(fn,An))),s=>({publicId:null,systemId:s})),He(zt,ze(rt(He(fn,Pn)),He(fn,An),(s,D)=>({publicId:s,systemId:D})))]),pr=Fe([yn,ze(mr,Ve(He(Ke(fn,rn,fn),En)),(s,D)=>({ids:s,ndata:D}))]),Nr=Ke(nn,ze(He(fn,En),rt(He(fn,pr)),(s,D)=>({type:1,name:s,value:D})),He(Ve(fn),ft)),gr=Fe([yn,Le(mr)]),xr=Ke(Qe(nn,He(fn,Ct)),ze(He(fn,En),rt(He(fn,gr)),(s,D)=>D?{type:2,name:s,value:D}:void 0),He(Ve(fn),ft),!0),Cr=He(Ze(nn),rt(Fe([Nr,xr]))),Er=$e(Qe(Qe(zt,fn),rt(Pn)),s=>({publicId:s,systemId:null})),Or=Ke(on,ze(Ke(fn,En,fn),Fe([Le(mr),Le(Er)]),()=>{}),He(Ve(fn),ft),!0),Tr=Fe([Le(ir),hr,Cr,Le(Or),Le(Fn),Le(Un)]),br=Fe([Le(Dn),Le(fn)]),Dr=$e(je(Fe([Tr,br])),s=>s.filter(s=>void 0!==s)),yr=He(Vt,rt($e(We(fn,Nn,Ve(He(fn,mr)),Ve(fn),Ve(Qe(Ke(pt,Dr,Nt,!0),Ve(fn))),ft),([s,D,de,xe,Te,De])=>({type:10,name:D,ids:de,intSubset:Te})))),vr={parser:nt({[Ln]:nt({47:Zn,33:Fe([Un,Hn]),63:Fn},Gn,1),38:bn},Mn),type:1}
function Ir(s){return new an(s,[vr])}const Sr=Fe([Un,Fn,fn]),wr=[{parser:Wn,type:2},{parser:Sr,type:1},{parser:yr,type:2},{parser:Sr,type:1},{parser:Gn,type:0},vr]
function _r(s){return new an(s,wr)}function Ur(s){return Array.from(s,s=>Fr(s)?s:"[invalid character]").join("")}function $r(s,D,de){const xe=Array.from(s)
if(xe.length<de)return s
switch(D){case 0:return"\u2026"+xe.slice(-de).join("")
case 1:return xe.slice(0,de).join("")+"\u2026"}const Te=0|Math.min(xe.length/2,de/2)
return xe.slice(0,Te).join("")+"\u2026"+xe.slice(-Te).join("")}function Lr(s,D){const{line:de,char:xe}=function(s,D){let de=1,xe=1,Te=0
for(;Te<D;){const D=s.codePointAt(Te)
xe++,Te+=D>65535?2:1,10===D&&(de++,xe=1)}return{line:de,char:xe}}(D.input,D.start)
throw new Error(`${s}\nAt line ${de}, character ${xe}:\n\n${function(s,D,de){const xe=$r(Ur(s.substring(D,de)),2,30),Te=s.lastIndexOf("\n",D),De=$r(Ur(s.substring(Te+1,D)),0,55-xe.length),ve=s.indexOf("\n",de),at=$r(Ur(ve>0?s.substring(de,ve):s.substring(de)),1,80-xe.length-De.length),lt=Array.from(De,s=>jr(s)?s:" ").join("")
return`${De}${xe}${at}\n${lt}${"^".repeat(Math.max(Array.from(xe).length,1))}`}(D.input,D.start,D.end)}`)}function kr(s,D,de,xe){const Te=Array.from(new Set(de),s=>s.includes('"')?`'${s}'`:`"${s}"`),De=D.codePointAt(xe),ve=De?String.fromCodePoint(De):""
Lr(`Parsing ${s} failed, expected ${Te.length>1?"one of "+Te.join(", "):Te[0]}`,{input:D,start:xe,end:xe+Math.max(ve.length,1)})}function Fr(s){return dn(s,0).success}function Vr(s){return xn(s,0).success}function jr(s){return pn(s,0).success}function Xr(s){const D=[]
for(const de of s)if("string"!=typeof de)switch(de.type){case 0:D.push(String.fromCodePoint(de.cp))
break
case 1:D.push(`&${de.name};`)
break
case 2:Lr(`reference to parameter entity "${de.name}" must not occur in an entity declaration in the internal subset`,de)}else D.push(de)
return D.join("")}class Wr{constructor(s){if(this.F=new Map,this.U=new Map,this._=new Set,this.q=new Set,s.intSubset)for(const D of s.intSubset)switch(D.type){case 0:{for(const s of D.attdefs)if(2===s.def.type)for(const D of s.def.value)"string"!=typeof D&&1===D.type&&(this.U.has(D.name)||this._.has(D.name)||this.q.has(D.name)||Lr(`default value of attribute "${s.name.name}" contains reference to undefined entity "${D.name}"`,D),this._.has(D.name)&&Lr(`default value of attribute "${s.name.name}" must not contain reference to external entity "${D.name}"`,D))
let s=this.F.get(D.name)
void 0===s&&(s=new Map,this.F.set(D.name,s))
for(const de of D.attdefs)s.has(de.name.name)||s.set(de.name.name,de)
break}case 2:if(Array.isArray(D.value))for(const s of D.value)"string"!=typeof s&&2===s.type&&Lr(`reference to parameter entity "${s.name}" must not occur in an entity declaration in the internal subset`,s)
break
case 1:if(this.U.has(D.name)||this._.has(D.name))continue
Array.isArray(D.value)?this.U.set(D.name,Xr(D.value)):null===D.value.ndata?this._.add(D.name):this.q.add(D.name)}}getAttlist(s){return this.F.get(s.name)}getEntityReplacementText(s,D){const de=this.U.get(s.name)
if(void 0===de&&(this.q.has(s.name)&&Lr(`reference to binary entity "${s.name}" is not allowed`,s),this._.has(s.name))){if(D)return""
Lr(`reference to external entity "${s.name}" is not allowed in attribute value`,s)}return de}}const Ar=new Map([["lt","&#60;"],["gt",">"],["amp","&#38;"],["apos","'"],["quot",'"']])
function Br(s,D,de,xe,Te){for(const De of D){if("string"==typeof De){s.push(De.replace(/[\r\n\t]/g," "))
continue}if(0===De.type){s.push(String.fromCodePoint(De.cp))
continue}null!==xe&&xe.includes(De.name)&&Lr(`reference to entity "${De.name}" must not be recursive`,De)
let D=Ar.get(De.name)
void 0===D&&null!==de&&(D=de.getEntityReplacementText(De,!1)),void 0===D&&Lr(`reference to unknown entity "${De.name}" in attribute value`,De),Te.enter(De,D.length)
const ve=wn(D,0)
ve.success||kr(`replacement text for entity "${De.name}"`,D,ve.expected,ve.offset),Br(s,ve.value,de,xe?[De.name,...xe]:[De.name],Te),Te.exit()}}function qr(s,D,de,xe){const Te=[]
return Br(Te,s,de,null,xe),D&&!D.isCData?Te.join("").replace(/[ ]+/g," ").replace(/^[ ]+|[ ]+$/g,""):Te.join("")}function Yr(s,D){const de=s.name,xe=D.get(de)
if(void 0!==xe)return xe
let Te=null,De=de
const ve=de.indexOf(":")
ve>=0&&(Te=de.substring(0,ve),De=de.substring(ve+1)),(""===Te||""===De||De.includes(":"))&&Lr(`the name "${de}" is not a valid qualified name`,s)
const at={prefix:Te,localName:De}
return D.set(de,at),at}class Qr{constructor(s,D=null){var de
this.B=new Map,this.W=null,this.X=s,this.W=null!==(de=null!=D?D:null==s?void 0:s.W)&&void 0!==de?de:null}getForElement(s,D){"xmlns"===s&&Lr('element names must not have the prefix "xmlns"',D)
for(let D=this;null!==D;D=D.X){const de=D.B.get(s)
if(void 0!==de)return de}if(null!==s&&this.W){const D=this.W(s)
if(void 0!==D)return D}Lr(`use of undeclared element prefix "${s}"`,D)}getForAttribute(s,D,de){if(null===s)return"xmlns"===D?De:null
for(let D=this;null!==D;D=D.X){const de=D.B.get(s)
if(void 0!==de)return de}if(this.W){const D=this.W(s)
if(void 0!==D)return D}Lr(`use of undeclared attribute prefix ${s}`,de)}static fromAttrs(s,D,de,xe,ve,at){let lt=s,ut=!1
const h=(D,de,xe)=>{null!==D||de!==Te&&de!==De||Lr(`the namespace "${de}" must not be used as the default namespace`,xe),de===De&&Lr(`the namespace "${De}" must not be bound to a prefix`,xe),de===Te&&"xml"!==D&&Lr(`the namespace "${Te}" must be bound only to the prefix "xml"`,xe),de!==Te&&"xml"===D&&Lr(`the xml namespace prefix must not be bound to any namespace other than "${Te}"`,xe),null!==D&&null===de&&Lr(`the prefix "${D}" must not be undeclared`,xe),ut||(lt=new Qr(s),ut=!0),lt.B.set(D,de)},f=(s,D)=>{const{prefix:Te,localName:De}=Yr(s,ve),ct=null==de?void 0:de.get(s.name)
if(null!==Te||"xmlns"!==De||ut&&lt.B.has(null)){if(!("xmlns"!==Te||ut&&lt.B.has(De))){"xmlns"===De&&Lr('the "xmlns" namespace prefix must not be declared',s)
const de=qr(D,ct,xe,at)||null
h(De,de,s)}}else{const de=qr(D,ct,xe,at)||null
h(null,de,s)}}
for(const s of D.attributes)f(s.name,s.value)
if(de)for(const s of de.values()){const D=s.def
2===D.type&&f(s.name,D.value)}return lt}static default(s){const D=new Qr(null,s)
return D.B.set(null,null),D.B.set("xml",Te),D.B.set("xmlns",De),D}}const Rr=Qr.default(null)
function Hr(s,D){X(D,s,null,!0)}function Kr(s,D,de,xe,{entityExpansionMaxAmplification:Te=100,entityExpansionThreshold:De=4194304,treatCDataAsText:ve=!1}){var at,lt
const ut=p(xe)
let ct={parent:null,root:xe,namespaces:de,entityRoot:!0},dt=null
const ft=new Map
let ht=[]
function b(){if(ht.length>0){const s=ht.join("")
if(ct.root===ut){if(!jr(s))throw new Error("document must not contain text outside of elements")}else Hr(ct.root,ut.createTextNode(ht.join("")))
ht.length=0}}s=function(s){return s.replace(/\r\n?/g,"\n")}(s=s.replace(/^\ufeff/,""))
const mt=new kt(s.length,De,Te)
let pt={parent:null,entity:null,iterator:D(s)}
for(;pt;){let D=pt.iterator.next()
for(;!D.done;D=pt.iterator.next()){const s=D.value
if("string"!=typeof s){switch(s.type){case 0:ct.root===ut&&null!==ut.documentElement&&Lr("character reference must not appear after the document element",s),ht.push(String.fromCodePoint(s.cp))
continue
case 1:{ct.root===ut&&null!==ut.documentElement&&Lr(`reference to entity "${s.name}" must not appear after the document element`,s)
for(let D=pt;D;D=D.parent)D.entity===s.name&&Lr(`reference to entity "${s.name}" must not be recursive`,s)
let D=Ar.get(s.name)
void 0===D&&null!==dt&&(D=dt.getEntityReplacementText(s,!0)),void 0===D&&Lr(`reference to unknown entity "${s.name}" in content`,s),mt.enter(s,D.length),ct={parent:ct,root:ct.root,namespaces:ct.namespaces,entityRoot:!0},pt={parent:pt,entity:s.name,iterator:Ir(D)}
continue}case 5:if(ve){ht.push(s.data)
continue}}switch(b(),s.type){case 5:ct.root===ut&&null!==ut.documentElement&&Lr("CData section must not appear after the document element",s),Hr(ct.root,ut.createCDATASection(s.data))
continue
case 3:Hr(ct.root,ut.createComment(s.data))
continue
case 10:dt=new Wr(s),Hr(ct.root,ut.implementation.createDocumentType(s.name,(null===(at=s.ids)||void 0===at?void 0:at.publicId)||"",(null===(lt=s.ids)||void 0===lt?void 0:lt.systemId)||""))
continue
case 4:Hr(ct.root,ut.createProcessingInstruction(s.target,s.data||""))
continue
case 7:case 9:{ct.root===ut&&null!==ut.documentElement&&Lr(`document must contain a single root element, but found "${ut.documentElement.nodeName}" and "${s.name.name}"`,s.name)
const D=dt?dt.getAttlist(s.name):void 0,de=Qr.fromAttrs(ct.namespaces,s,D,dt,ft,mt),{prefix:xe,localName:Te}=Yr(s.name,ft),De=de.getForElement(xe,s.name),ve=be(ut,Te,De,xe)
for(const xe of s.attributes){const{prefix:Te,localName:De}=Yr(xe.name,ft),at=de.getForAttribute(Te,De,xe.name),lt=null==D?void 0:D.get(xe.name.name)
ve.hasAttributeNS(at,De)&&Lr(`attribute "${xe.name.name}" must not appear multiple times on element "${s.name.name}"`,xe.name),pe(Oe(at,Te,De,qr(xe.value,lt,dt,mt),ve),ve,!0)}if(D)for(const s of D.values()){const D=s.def
if(2!==D.type)continue
const{prefix:xe,localName:Te}=Yr(s.name,ft),De=de.getForAttribute(xe,Te,s.name)
ve.hasAttributeNS(De,Te)||pe(Oe(De,xe,Te,qr(D.value,s,dt,mt),ve),ve,!0)}Hr(ct.root,ve),7===s.type&&(ct={parent:ct,root:ve,namespaces:de,entityRoot:!1,event:s})
continue}case 8:d(ct.root)&&ct.root.nodeName===s.name||Lr(`non-well-formed element: found end tag "${s.name}" but expected ${d(ct.root)?`"${ct.root.nodeName}"`:"no such tag"}`,s),ct=ct.parent
continue}}else ht.push(s)}D.value.success||kr(pt.entity?`replacement text for entity ${pt.entity}`:xe===ut?"document":"fragment",s,D.value.expected,D.value.offset),ct.entityRoot||Lr(`${pt.entity?`replacement text for entity "${pt.entity}"`:xe===ut?"document":"fragment"} is not well-formed - element "${ct.root.nodeName}" is missing a closing tag`,ct.event.name),pt=pt.parent,pt&&(mt.exit(),ct=ct.parent)}b()}class no{constructor(s){this.Y=new Map,this.H=new Map,this.X=s}static new(){const s=new no(null)
return s.add(null,null),s.add("xml",Te),s.add("xmlns",De),s}add(s,D){const de=this.H.get(D)
void 0===de?this.H.set(D,[s]):de.push(s),this.Y.set(s,D)}recordNamespaceInformation(s){const D=new no(this)
for(const de of s.attributes){if(de.namespaceURI!==De)continue
const s=""===de.value?null:de.value,xe=null===de.prefix?null:de.localName
D.add(xe,s)}return D}j(s){return this.Y.get(s)}K(s){var D
return null===(D=this.X)||void 0===D?void 0:D.prefixToNamespace(s)}prefixToNamespace(s){const D=this.j(s)
return void 0!==D?D:this.K(s)}shouldSerializeDeclaration(s,D){return this.prefixToNamespace(s)===D&&this.K(s)!==D}G(s,D){let de=this
for(;de;){const xe=de.H.get(s)
if(void 0!==xe)for(let de=xe.length-1;de>=0;--de){const Te=xe[de]
if((D||null!==Te)&&this.prefixToNamespace(Te)===s)return Te}de=de.X}}getPreferredPrefix(s,D){var de
if(s.namespaceURI===Te)return"xml"
const xe=l(s)
if(s.namespaceURI===De)return xe&&null===s.prefix?null:"xmlns"
if(xe&&null===s.namespaceURI)return null
if(!xe){let D=null!==(de=this.K(null))&&void 0!==de?de:null
if(s.namespaceURI===D)return null}if((!xe||null!==s.prefix)&&this.prefixToNamespace(s.prefix)===s.namespaceURI)return s.prefix
const ve=this.G(s.namespaceURI,!xe)
if(void 0!==ve)return ve
if(xe){const de=this.j(s.prefix)
if(null===s.prefix||void 0!==de&&de!==s.namespaceURI)for(;;){const s=`ns${D.value}`
if(D.value+=1,void 0===this.j(s))return s}}return s.prefix}}const Pr=["area","base","basefont","bgsound","br","col","embed","frame","hr","img","input","keygen","link","menuitem","meta","param","source","track","wbr"]
function to(s,D,de=!1){const xe=de?[s]:s.childNodes,Te=[]
for(const s of xe)ro(s,D,Te)
return Te.join("")}function ro(s,D,de){const xe=no.new(),Te={value:1}
try{oo(s,xe,Te,D,de)}catch(s){return A(s.message)}}function oo(s,D,de,ve,at){switch(s.nodeType){case 1:return void function(s,D,de,ve,at){const lt=s
if(lt.localName.indexOf(":")>=0||!Vr(lt.localName))throw new Error(`Can not serialize an element because the localName "${lt.localName}" is not allowed.`)
at.push("<")
let ut="",ct=!1
const dt=D.recordNamespaceInformation(lt)
if("xmlns"===lt.prefix&&ve)throw new Error('Can not serialize an element with prefix "xmlns" because it will not legally round-trip in a conforming XML parser.')
const ft=dt.getPreferredPrefix(lt,de)
if(null!==ft&&(ut+=`${ft}:`),ut+=lt.localName,at.push(ut),dt.prefixToNamespace(ft)!==lt.namespaceURI&&(dt.add(ft,lt.namespaceURI),null===ft?at.push(' xmlns="'):at.push(" xmlns:",ft,'="'),at.push(so(lt.namespaceURI),'"')),function(s,D,de,xe,ve){const at=[]
for(const xe of s.attributes){let s=D.getPreferredPrefix(xe,de)
if(xe.namespaceURI===De){const s=""===xe.value?null:xe.value
if(s===De)throw new Error("The serialization of this attribute would produce invalid XML because the XMLNS namespace is reserved and cannot be applied as an element's namespace via XML parsing.")
if(s===Te||s===De)continue
const de=null===xe.prefix?null:xe.localName
if(null!==xe.prefix&&""===xe.value)throw new Error("Namespace prefix declarations cannot be used to undeclare a namespace. Use a default namespace declaration instead.")
if(!D.shouldSerializeDeclaration(de,s))continue}if(at.find(s=>s.localName===xe.localName&&s.namespaceURI===xe.namespaceURI))throw new Error(`Can not serialize a duplicate attribute for namespaceURI "${xe.namespaceURI}", localName "${xe.localName}".`)
if(at.push({namespaceURI:xe.namespaceURI,localName:xe.localName}),xe.localName.indexOf(":")>=0||!Vr(xe.localName)||"xmlns"===xe.localName&&null===xe.namespaceURI)throw new Error(`Can not serialize an attribute because the localName "${xe.localName}" is not allowed.`)
null!==s&&D.prefixToNamespace(s)!==xe.namespaceURI&&(ve.push(" xmlns:",s,'="',so(xe.namespaceURI),'"'),D.add(s,xe.namespaceURI)),ve.push(" "),null!==s&&ve.push(s,":"),ve.push(xe.localName,'="',so(xe.value),'"')}}(lt,dt,de,0,at),lt.namespaceURI===xe&&!lt.hasChildNodes()&&Pr.indexOf(lt.localName)>=0&&(at.push(" /"),ct=!0),lt.namespaceURI===xe||lt.hasChildNodes()||(at.push("/"),ct=!0),at.push(">"),!ct){for(const D of s.childNodes)oo(D,dt,de,ve,at)
at.push("</",ut,">")}}(s,D,de,ve,at)
case 9:return void function(s,D,de,xe,Te){const De=s
if(null===De.documentElement)throw new Error("Can not serialize a document with no documentElement.")
for(const s of De.childNodes)oo(s,D,de,xe,Te)}(s,D,de,ve,at)
case 8:return void function(s,D,de){const xe=s
if(!Fr(xe.data)||xe.data.indexOf("--")>=0||xe.data.endsWith("-"))throw new Error("Can not serialize a comment because it contains invalid characters.")
de.push("\x3c!--",xe.data,"--\x3e")}(s,0,at)
case 4:return void function(s,D,de){const xe=s
de.push("<![CDATA[",xe.data,"]]>")}(s,0,at)
case 3:return void function(s,D,de){const xe=s
if(!Fr(xe.data))throw new Error("Can not serialize a text node because it contains invalid characters.")
let Te=xe.data
Te=Te.replace(/&/g,"&amp;"),Te=Te.replace(/</g,"&lt;"),Te=Te.replace(/>/g,"&gt;"),de.push(Te)}(s,0,at)
case 11:return void function(s,D,de,xe,Te){for(const De of s.childNodes)oo(De,D,de,xe,Te)}(s,D,de,ve,at)
case 10:return void function(s,D,de){const xe=s
if(Te=xe.publicId,!Rn(Te,0).success)throw new Error("Can not serialize a document type because the publicId contains invalid characters.")
var Te
if(!Fr(xe.systemId)||xe.systemId.indexOf('"')>=0&&xe.systemId.indexOf("'")>=0)throw new Error("Can not serialize a document type because the systemId contains invalid characters.")
de.push("<!DOCTYPE"),de.push(" "),de.push(xe.name),""!==xe.publicId&&de.push(' PUBLIC "',xe.publicId,'"'),""!==xe.systemId&&""===xe.publicId&&de.push(" SYSTEM"),""!==xe.systemId&&de.push(' "',xe.systemId,'"'),de.push(">")}(s,0,at)
case 7:return void function(s,D,de){const xe=s
if(xe.target.indexOf(":")>=0)throw new Error(`Can not serialize a processing instruction because the target "${xe.target}" may not contain ":".`)
if("xml"===xe.target.toLowerCase())throw new Error('Can not serialize a processing instruction because "xml" may not be used as target.')
if(!Fr(xe.data)||xe.data.indexOf("?>")>=0)throw new Error("Can not serialize a processing instruction because the data contains invalid characters.")
de.push("<?",xe.target," ",xe.data,"?>")}(s,0,at)
case 2:return
default:throw new TypeError("Only Nodes and Attr objects can be serialized by this algorithm.")}}function so(s){if(null!==s&&!Fr(s))throw new Error("Can not serialize an attribute value because it contains invalid characters.")
return null===s?"":s.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\t/g,"&#9;").replace(/\n/g,"&#10;").replace(/\r/g,"&#13;")}class Element extends Node{get nodeType(){return 1}get nodeName(){return this.tagName}get nodeValue(){return null}set nodeValue(s){}get textContent(){return G(this)}set textContent(s){H(this,s=ae(s))}lookupPrefix(s){return x(arguments,1),null===(s=ce(s))||""===s?null:Se(this,s)}lookupNamespaceURI(s){if(x(arguments,1),""===(s=ce(s))&&(s=null),null!==this.namespaceURI&&this.prefix===s)return this.namespaceURI
let D=null
if(null!==s){const de=this.getAttributeNodeNS(De,s)
de&&"xmlns"===de.prefix&&(D=de.value)}else{const s=this.getAttributeNodeNS(De,"xmlns")
s&&null===s.prefix&&(D=s.value)}if(null!==D)return""!==D?D:null
const de=this.parentElement
return null===de?null:de.lookupNamespaceURI(s)}before(...s){ee(this,s)}after(...s){te(this,s)}replaceWith(...s){ne(this,s)}remove(){re(this)}get children(){return $(this)}prepend(...s){K(this,s)}append(...s){J(this,s)}replaceChildren(...s){Z(this,s)}get previousElementSibling(){return k(this)}get nextElementSibling(){return F(this)}constructor(s,D,de){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.attributes=[],this.namespaceURI=s,this.prefix=D,this.localName=de,this.tagName=null===D?de:`${D}:${de}`}hasAttributes(){return this.attributes.length>0}getAttribute(s){x(arguments,1)
const D=ao(s=String(s),this)
return null===D?null:D.value}getAttributeNS(s,D){x(arguments,2)
const de=lo(s=ce(s),D=String(D),this)
return null===de?null:de.value}setAttribute(s,D){x(arguments,2),s=String(s),D=String(D),Vr(s)||S("The qualified name does not match the Name production")
const de=ao(s,this)
if(null===de){const de=new(i().Attr)(null,null,s,D,this)
return de.ownerDocument=this.ownerDocument,void pe(de,this)}me(de,D)}setAttributeNS(s,D,de){x(arguments,3),s=ce(s),D=String(D),de=String(de)
const{namespace:xe,prefix:Te,localName:De}=we(s,D)
!function(s,D,de,xe,Te){const De=lo(Te,D,s)
if(null===De){const De=new(i().Attr)(Te,xe,D,de,s)
return De.ownerDocument=s.ownerDocument,void pe(De,s)}me(De,de)}(this,De,de,Te,xe)}removeAttribute(s){x(arguments,1),co(s=String(s),this)}removeAttributeNS(s,D){x(arguments,2),function(s,D,de){const xe=lo(s,D,de)
null!==xe&&Ne(xe)}(s=ce(s),D=String(D),this)}toggleAttribute(s,D){if(Vr(s)||S("The qualified name does not match the Name production"),null===ao(s,this)){if(void 0===D||!0===D){const D=new(i().Attr)(null,null,s,"",this)
return D.ownerDocument=this.ownerDocument,pe(D,this),!0}return!1}return void 0!==D&&!1!==D||(co(s,this),!1)}hasAttribute(s){return x(arguments,1),null!==ao(s=String(s),this)}hasAttributeNS(s,D){return x(arguments,2),null!==lo(s=ce(s),D=String(D),this)}getAttributeNode(s){return x(arguments,1),ao(s=String(s),this)}getAttributeNodeNS(s,D){return x(arguments,2),lo(s=ce(s),D=String(D),this)}setAttributeNode(s){return x(arguments,1),uo(s=le(s,Attr),this)}setAttributeNodeNS(s){return x(arguments,1),uo(s=le(s,Attr),this)}removeAttributeNode(s){return x(arguments,1),s=le(s,Attr),this.attributes.indexOf(s)<0&&_("the specified attribute does not exist"),Ne(s),s}getElementsByTagName(s){return x(arguments,1),O(s=String(s),this)}getElementsByTagNameNS(s,D){return x(arguments,2),b(s=ce(s),D=String(D),this)}T(s){const D=io(s,this.localName,this.namespaceURI,this.prefix)
for(const de of this.attributes){const xe=de.T(s)
D.setAttributeNode(xe)}return D}get innerHTML(){return to(this,!0)}get outerHTML(){return to(this,!0,!0)}}function io(s,D,de,xe=null){let Te=null
return Te=new(i().Element)(de,xe,D),Te.ownerDocument=s,Te}function ao(s,D){return D.attributes.find(D=>D.name===s)||null}function lo(s,D,de){return""===s&&(s=null),de.attributes.find(de=>de.namespaceURI===s&&de.localName===D)||null}function uo(s,D){null!==s.ownerElement&&s.ownerElement!==D&&function(){throw v("InUseAttributeError","attribute is in use by another element")}()
const de=lo(s.namespaceURI,s.localName,D)
return de===s?s:(null!==de?function(s,D){const de=s.ownerElement
fe(s,de,s.value,D.value),de.attributes.splice(de.attributes.indexOf(s),1,D),D.ownerElement=de,s.ownerElement=null}(de,s):pe(s,D),de)}function co(s,D){const de=ao(s,D)
return null!==de&&Ne(de),de}function ho(s,D,de){const{namespace:xe,prefix:Te,localName:De}=we(D,de)
return io(s,De,xe,Te)}class DOMImplementation{constructor(s){this.J=s}createDocumentType(s,D,de){x(arguments,3),s=String(s),D=String(D),de=String(de),ye(s)
const xe=new(i(this.J).DocumentType)(s,D,de)
return xe.ownerDocument=this.J,xe}createDocument(s,D,de=null){x(arguments,2),s=ce(s),D=ie(D),de=ue(de,DocumentType)
const xe=new(i(this.J).XMLDocument)
let Te=null
return""!==D&&(Te=ho(xe,s,D)),de&&xe.appendChild(de),Te&&xe.appendChild(Te),xe}createHTMLDocument(s){s=ce(s)
const D=i(this.J),de=new D.Document,Te=new D.DocumentType("html")
Te.ownerDocument=de,de.appendChild(Te)
const De=io(de,"html",xe)
de.appendChild(De)
const ve=io(de,"head",xe)
if(De.appendChild(ve),null!==s){const D=io(de,"title",xe)
ve.appendChild(D),D.appendChild(de.createTextNode(s))}return De.appendChild(io(de,"body",xe)),de}}class Document extends Node{get nodeType(){return 9}get nodeName(){return"#document"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return x(arguments,1),null!==this.documentElement?this.documentElement.lookupPrefix(s):null}lookupNamespaceURI(s){return x(arguments,1),null===this.documentElement?null:this.documentElement.lookupNamespaceURI(s)}get children(){return $(this)}prepend(...s){K(this,s)}append(...s){J(this,s)}replaceChildren(...s){Z(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.implementation=new DOMImplementation(this),this.doctype=null,this.documentElement=null}getElementsByTagName(s){return x(arguments,1),O(s=String(s),this)}getElementsByTagNameNS(s,D){return x(arguments,2),b(s=ce(s),D=String(D),this)}createElement(s){return x(arguments,1),Vr(s=String(s))||S("The local name is not a valid Name"),io(this,s,null,null)}createElementNS(s,D){return x(arguments,2),ho(this,s=ce(s),D=String(D))}createDocumentFragment(){const s=new(i().DocumentFragment)
return s.ownerDocument=this,s}createTextNode(s){x(arguments,1),s=String(s)
const D=new(i().Text)(s)
return D.ownerDocument=this,D}createCDATASection(s){x(arguments,1),(s=String(s)).indexOf("]]>")>=0&&S('Data must not contain the string "]]>"')
const D=new(i().CDATASection)(s)
return D.ownerDocument=this,D}createComment(s){x(arguments,1),s=String(s)
const D=new(i().Comment)(s)
return D.ownerDocument=this,D}createProcessingInstruction(s,D){x(arguments,2),s=String(s),D=String(D),Vr(s)||S("The target is not a valid Name"),D.indexOf("?>")>=0&&S('Data must not contain the string "?>"')
const de=new(i().ProcessingInstruction)(s,D)
return de.ownerDocument=this,de}importNode(s,D=!1){return x(arguments,1),a(s=le(s,Node),9)&&M("importing a Document node is not supported"),T(s,D,this)}adoptNode(s){return x(arguments,1),a(s=le(s,Node),9)&&M("adopting a Document node is not supported"),Y(s,this),s}createAttribute(s){x(arguments,1),Vr(s=String(s))||S("The local name is not a valid Name")
const D=new(i().Attr)(null,null,s,"",null)
return D.ownerDocument=this,D}createAttributeNS(s,D){x(arguments,2),s=ce(s),D=String(D)
const{namespace:de,prefix:xe,localName:Te}=we(s,D),De=new(i().Attr)(de,xe,Te,"",null)
return De.ownerDocument=this,De}createRange(){const s=new(i().Range)
return s.startContainer=this,s.startOffset=0,s.endContainer=this,s.endOffset=0,s}T(s){return new(i().Document)}}class DocumentFragment extends Node{get nodeType(){return 11}get nodeName(){return"#document-fragment"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return G(this)}set textContent(s){H(this,s=ae(s))}lookupPrefix(s){return x(arguments,1),null}lookupNamespaceURI(s){return x(arguments,1),null}get children(){return $(this)}prepend(...s){K(this,s)}append(...s){J(this,s)}replaceChildren(...s){Z(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0
const s=i()
this.ownerDocument=s.document}T(s){const D=new(i().DocumentFragment)
return D.ownerDocument=s,D}}class ProcessingInstruction extends CharacterData{get nodeType(){return 7}get nodeName(){return this.target}constructor(s,D){super(D),this.target=s}T(s){const D=new(i().ProcessingInstruction)(this.target,this.data)
return D.ownerDocument=s,D}}function fo(s,D){if(s.collapsed)return
const de=m(s.startContainer),xe=m(s.endContainer)
let Te=0
for(;Te<de.length&&Te<xe.length&&de[Te]===xe[Te];)++Te
const De=s.endContainer.childNodes[s.endOffset]||null
for(let Te=s.startContainer.childNodes[s.startOffset]||null;Te&&Te!==De&&Te!==xe[de.length];Te=Te.nextSibling)D(Te)
for(let s=de.length-1;s>=Te;--s)for(let Te=de[s].nextSibling;Te&&Te!==De&&Te!==xe[s];Te=Te.nextSibling)D(Te)
for(let s=Te;s<xe.length;++s)for(let de=xe[s].firstChild;de&&de!==De&&de!==xe[s+1];de=de.nextSibling)D(de)}function po(s,D){const de=p(s.startContainer),xe=de.createDocumentFragment()
if(s.collapsed)return xe
const Te=s.startContainer,De=s.startOffset,ve=s.endContainer,at=s.endOffset
if(Te===ve&&u(Te)){const s=Te.cloneNode()
return s.data=Te.substringData(De,at-De),z(s,xe),D||Te.replaceData(De,at-De,""),xe}const lt=m(s.startContainer),ut=m(s.endContainer)
let ct=0
for(;ct<lt.length&&ct<ut.length&&lt[ct]===ut[ct];)++ct
const dt=ct===lt.length,ft=ct===ut.length
let ht=null
dt||(ht=lt[ct])
let mt=null
ft||(mt=ut[ct])
const pt=[],Nt=ht?ht.nextSibling:Te.childNodes[De],gt=mt||ve.childNodes[at]||null
for(var Ct=Nt;Ct&&Ct!==gt;Ct=Ct.nextSibling)a(Ct,10)&&y(D?"Can not clone a doctype using cloneContents":"Can not extract a doctype using extractContents"),pt.push(Ct)
let Et,Ot
if(dt||D)Et=Te,Ot=De
else{const s=lt[ct]
Et=s.parentNode,Ot=1+N(s)}if(null!==ht&&u(ht)){const s=ht.cloneNode()
s.data=ht.substringData(De,ht.length-De),z(s,xe),D||ht.replaceData(De,ht.length-De,"")}else if(null!==ht){const s=ht.cloneNode()
z(s,xe)
const ve=de.createRange()
ve.setStart(Te,De),ve.setEnd(ht,f(ht))
const at=po(ve,D)
ve.detach(),z(at,s)}if(pt.forEach(s=>{z(D?s.cloneNode(!0):s,xe)}),mt&&u(mt)){const s=mt.cloneNode()
s.data=mt.substringData(0,at),z(s,xe),D||mt.replaceData(0,at,"")}else if(null!==mt){const s=mt.cloneNode()
z(s,xe)
const Te=de.createRange()
Te.setStart(mt,0),Te.setEnd(ve,at)
const De=po(Te,D)
Te.detach(),z(De,s)}return D||(s.setStart(Et,Ot),s.collapse(!0)),xe}class Range{get collapsed(){return(s=this).startContainer===s.endContainer&&s.startOffset===s.endOffset
var s}constructor(){const s=i()
this.startContainer=s.document,this.startOffset=0,this.endContainer=s.document,this.endOffset=0,s.addRange(this)}get commonAncestorContainer(){const s=m(this.startContainer),D=m(this.endContainer)
let de=s[0],xe=0
for(;xe<s.length&&xe<D.length&&s[xe]===D[xe];)de=s[xe],++xe
return de}setStart(s,D){x(arguments,2),s=le(s,Node),D=se(D),a(s,10)&&I("Can not set a range under a doctype node"),D>f(s)&&w("Can not set a range past the end of the node"),Eo(this)===g(s)&&Co(s,D,this.endContainer,this.endOffset)!==zr||(this.endContainer=s,this.endOffset=D),this.startContainer=s,this.startOffset=D}setEnd(s,D){x(arguments,2),s=le(s,Node),D=se(D),a(s,10)&&I("Can not set a range under a doctype node"),D>f(s)&&w("Can not set a range past the end of the node"),Eo(this)===g(s)&&Co(s,D,this.startContainer,this.startOffset)!==Mr||(this.startContainer=s,this.startOffset=D),this.endContainer=s,this.endOffset=D}setStartBefore(s){x(arguments,1)
const D=(s=le(s,Node)).parentNode
if(null===D)return I("Can not set range before node without a parent")
this.setStart(D,N(s))}setStartAfter(s){x(arguments,1)
const D=(s=le(s,Node)).parentNode
if(null===D)return I("Can not set range before node without a parent")
this.setStart(D,N(s)+1)}setEndBefore(s){x(arguments,1)
const D=(s=le(s,Node)).parentNode
if(null===D)return I("Can not set range before node without a parent")
this.setEnd(D,N(s))}setEndAfter(s){x(arguments,1)
const D=(s=le(s,Node)).parentNode
if(null===D)return I("Can not set range before node without a parent")
this.setEnd(D,N(s)+1)}collapse(s=!1){s?(this.endContainer=this.startContainer,this.endOffset=this.startOffset):(this.startContainer=this.endContainer,this.startOffset=this.endOffset)}selectNode(s){x(arguments,1)
let D=(s=le(s,Node)).parentNode
if(null===D)return I("Can not select node with null parent")
const de=N(s)
this.startContainer=D,this.startOffset=de,this.endContainer=D,this.endOffset=de+1}selectNodeContents(s){x(arguments,1),a(s=le(s,Node),10)&&I("Can not place range inside a doctype node")
const D=f(s)
this.startContainer=s,this.startOffset=0,this.endContainer=s,this.endOffset=D}compareBoundaryPoints(s,D){switch(x(arguments,2),D=le(D,Range),s!==Range.START_TO_START&&s!==Range.START_TO_END&&s!==Range.END_TO_END&&s!==Range.END_TO_START&&M("Unsupported comparison type"),Eo(this)!==Eo(D)&&P("Can not compare positions of ranges in different trees"),s){case Range.START_TO_START:return Co(this.startContainer,this.startOffset,D.startContainer,D.startOffset)
case Range.START_TO_END:return Co(this.endContainer,this.endOffset,D.startContainer,D.startOffset)
case Range.END_TO_END:return Co(this.endContainer,this.endOffset,D.endContainer,D.endOffset)
default:return Co(this.startContainer,this.startOffset,D.endContainer,D.endOffset)}}deleteContents(){if(this.collapsed)return
const s=this.startContainer,D=this.startOffset,de=this.endContainer,xe=this.endOffset
if(s===de&&u(s))return void s.replaceData(D,xe-D,"")
const Te=[]
let De,ve
if(fo(this,s=>{Te.push(s)}),s.contains(de))De=s,ve=D
else{let D=s
for(;null!==D.parentNode&&!D.parentNode.contains(de);)D=D.parentNode
De=D.parentNode,ve=1+N(D)}u(s)&&s.replaceData(D,s.length-D,""),Te.forEach(s=>{q(s)}),u(de)&&de.replaceData(0,xe,""),this.setStart(De,ve),this.collapse(!0)}extractContents(){return po(this,!1)}cloneContents(){return po(this,!0)}insertNode(s){x(arguments,1),oe(s=le(s,Node),this)}surroundContents(s){x(arguments,1),s=le(s,Node),(c(this.startContainer)?this.startContainer.parentNode:this.startContainer)!==(c(this.endContainer)?this.endContainer.parentNode:this.endContainer)&&A("Can not use surroundContents on a range that has partially selected a non-Text node"),a(s,9,10,11)&&I("Can not use Document, DocumentType, or DocumentFragment as a parent node in surroundContents")
const D=po(this,!1)
s.firstChild&&B(null,s),oe(s,this),z(D,s),this.selectNode(s)}cloneRange(){const s=new(i().Range)
return s.startContainer=this.startContainer,s.startOffset=this.startOffset,s.endContainer=this.endContainer,s.endOffset=this.endOffset,s}detach(){i().removeRange(this)}isPointInRange(s,D){return x(arguments,2),s=le(s,Node),D=se(D),g(s)===Eo(this)&&(a(s,10)&&I("Point can not be under a doctype"),D>f(s)&&w("Offset should not be past the end of node"),Co(s,D,this.startContainer,this.startOffset)!==Mr&&Co(s,D,this.endContainer,this.endOffset)!==zr)}comparePoint(s,D){return x(arguments,2),s=le(s,Node),D=se(D),g(s)!==Eo(this)&&P("Can not compare point to range in different trees"),a(s,10)&&I("Point can not be under a doctype"),D>f(s)&&w("Offset should not be past the end of node"),Co(s,D,this.startContainer,this.startOffset)===Mr?-1:Co(s,D,this.endContainer,this.endOffset)===zr?1:0}intersectsNode(s){if(x(arguments,1),g(s=le(s,Node))!==Eo(this))return!1
const D=s.parentNode
if(null===D)return!0
const de=N(s)
return Co(D,de,this.endContainer,this.endOffset)===Mr&&Co(D,de+1,this.startContainer,this.startOffset)===zr}toString(){let s=[]
const D=this.startContainer
if(c(D)){if(this.startContainer===this.endContainer)return D.substringData(this.startOffset,this.endOffset-this.startOffset)
s.push(D.substringData(this.startOffset,D.length-this.startOffset))}fo(this,D=>{C(D,D=>{c(D)&&s.push(D.data)})})
const de=this.endContainer
return c(de)&&s.push(de.substringData(0,this.endOffset)),s.join("")}}Range.START_TO_START=0,Range.START_TO_END=1,Range.END_TO_END=2,Range.END_TO_START=3
const Mr=-1,zr=1
function Co(s,D,de,xe){if(s!==de){const Te=m(s),De=m(de)
for(;Te[0]&&De[0]&&Te[0]===De[0];)Te.shift(),De.shift()
Te.length&&(D=N(Te[0])+.5),De.length&&(xe=N(De[0])+.5)}return D===xe?0:D<xe?Mr:zr}function Eo(s){return g(s.startContainer)}class XMLDocument extends Document{T(s){return new(i().XMLDocument)}}const Jr=new Document
s.document=Jr,s.Attr=Attr,s.CDATASection=CDATASection,s.Comment=xt,s.Document=Document,s.DocumentFragment=DocumentFragment,s.DocumentType=DocumentType,s.DOMImplementation=DOMImplementation,s.Element=Element,s.ProcessingInstruction=ProcessingInstruction,s.Range=Range,s.Text=Text,s.XMLDocument=XMLDocument,exports.Attr=Attr,exports.CDATASection=CDATASection,exports.CharacterData=CharacterData,exports.Comment=xt,exports.DOMException=E,exports.DOMImplementation=DOMImplementation,exports.Document=Document,exports.DocumentFragment=DocumentFragment,exports.DocumentType=DocumentType,exports.Element=Element,exports.MutationRecord=L,exports.Node=Node,exports.ProcessingInstruction=ProcessingInstruction,exports.Range=Range,exports.Text=Text,exports.XMLDocument=XMLDocument,exports.document=Jr,exports.parseXmlDocument=function Zr(s,D={}){const de=new Document
return Kr(s,_r,Rr,de,D),de},exports.unsafeCreateAttribute=Oe,exports.unsafeCreateElement=be

