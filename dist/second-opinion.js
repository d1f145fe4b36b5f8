"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
class t{constructor(s,x,dt,It){this.source=null,this.observer=s,this.node=x,this.options=dt,this.source=It||null,It&&s.t.push(this)}collectInterestedObservers(s,x,dt,It,At){if(this.node!==x&&!this.options.subtree)return
if("attributes"===s&&!this.options.attributes)return
if("characterData"===s&&!this.options.characterData)return
if("childList"===s&&!this.options.childList)return
let Rt=It.indexOf(this.observer)
Rt<0&&(Rt=It.length,It.push(this.observer),At.push(void 0)),("attributes"===s&&this.options.attributeOldValue||"characterData"===s&&this.options.characterDataOldValue)&&(At[Rt]=dt.oldValue)}}class e{constructor(s){this.o=[],this.i=s}register(s,x){const dt=this.o
let It=!1
dt.forEach(dt=>{dt.observer===s&&(It=!0,function(s){for(let x=s.observer.t.length-1;x>=0;--x){const dt=s.observer.t[x]
if(dt.source!==s)return
dt.node.o.removeTransientRegisteredObserver(dt),s.observer.t.splice(x,1)}}(dt),dt.options=x)}),It||(this.o.push(new t(s,this.i,x)),s.u.push(this.i))}removeTransientRegisteredObserver(s){this.o.splice(this.o.indexOf(s),1)}removeForObserver(s){let x=0
for(let dt=0,It=this.o.length;dt<It;++dt){const It=this.o[dt]
It.observer!==s&&(dt!==x&&(this.o[x]=It),++x)}this.o.length=x}collectInterestedObservers(s,x,dt,It,At){this.o.forEach(Rt=>{Rt.collectInterestedObservers(s,x,dt,It,At)})}appendTransientRegisteredObservers(s){this.o.forEach(x=>{x.options.subtree&&s.o.registerTransient(x)})}registerTransient(s){this.o.push(new t(s.observer,this.i,s.options,s))}}function n(s,x,...dt){"function"!=typeof queueMicrotask?Promise.resolve().then(()=>s.apply(x,dt)):queueMicrotask(()=>s.apply(x,dt))}class r{constructor(){this.l=new Set,this.h=!1}appendRecord(s,x){s.m.push(x),this.l.add(s)}queueMutationObserverMicrotask(){this.h||(this.h=!0,n(()=>{this.p()},this))}p(){this.h=!1
const s=Array.from(this.l)
this.l.clear(),s.forEach(s=>{n(s=>{const x=s.takeRecords()
var dt;(dt=s).t.forEach(s=>{s.node.o.removeTransientRegisteredObserver(s)}),dt.t.length=0,x.length>0&&s.g(x,s)},this,s)})}}class o{constructor(s){this.v=s}deref(){return this.v}}const s=new class{constructor(){this.l=new r,this.N=[],this.S=new WeakSet}forEachRange(s){let x=this.N.length
for(let dt=x-1;dt>=0;--dt){const It=this.N[dt].deref(),At=null==It,Rt=!At&&!this.S.has(It)
At||Rt?(this.N[dt]=this.N[x-1],this.N.pop(),x-=1):s(It)}}addRange(s){const x=(dt=s,"function"==typeof WeakRef?new WeakRef(dt):new o(dt))
var dt
this.N.push(x),this.S.add(s)}removeRange(s){this.S.delete(s)}}
function i(){return s}function a(s,...x){return x.some(x=>s.nodeType===x)}function l(s){return 2===s.nodeType}function u(s){return 3===s.nodeType||4===s.nodeType||8===s.nodeType||7===s.nodeType}function c(s){return 3===s.nodeType||4===s.nodeType}function d(s){return 1===s.nodeType}function h(s){return 10===s.nodeType}function f(s){switch(s.nodeType){case 3:case 7:case 8:return s.data.length
default:return s.childNodes.length}}function m(s){let x=s,dt=[]
for(;x;)dt.unshift(x),x=x.parentNode
return dt}function p(s){return a(s,9)?s:s.ownerDocument}function g(s){return s.parentNode.childNodes.indexOf(s)}function N(s){for(;s.parentNode;)s=s.parentNode
return s}function C(s,x){x(s)
for(let dt=s.firstChild;dt;dt=dt.nextSibling)C(dt,x)}function E(s,x){const dt=[]
return C(x,It=>{if(It===x||1!==It.nodeType)return
const At=It
"*"!==s&&At.nodeName!==s||dt.push(At)}),dt}function b(s,x,dt){""===s&&(s=null)
const It=[]
return C(dt,At=>{if(At===dt||1!==At.nodeType)return
const Rt=At
"*"!==s&&Rt.namespaceURI!==s||"*"!==x&&Rt.localName!==x||It.push(Rt)}),It}function O(s,x,dt){dt||(dt=p(s))
let It=s.T(dt)
if(x)for(let x=s.firstChild;x;x=x.nextSibling)It.appendChild(O(x,!0,dt))
return It}function T(s,x){if(s.length<x)throw new TypeError(`Function should be called with at least ${x} arguments`)}const x={IndexSizeError:1,HierarchyRequestError:3,WrongDocumentError:4,InvalidCharacterError:5,NotFoundError:8,NotSupportedError:9,InUseAttributeError:10,InvalidStateError:11,NamespaceError:14,InvalidNodeTypeError:24}
class v extends Error{constructor(s="",dt="Error"){super(s),this.message=s,this.name=dt,this.code=x[dt]||0,this.stack=new Error(s).stack}}function w(s,x){return new v(`${s}: ${x}`,s)}function y(s){throw w("HierarchyRequestError",s)}function D(s){throw w("IndexSizeError",s)}function S(s){throw w("InvalidCharacterError",s)}function I(s){throw w("InvalidNodeTypeError",s)}function A(s){throw w("InvalidStateError",s)}function R(s){throw w("NamespaceError",s)}function _(s){throw w("NotFoundError",s)}function P(s){throw w("NotSupportedError",s)}function M(s){throw w("WrongDocumentError",s)}class U{constructor(s,x){this.addedNodes=[],this.removedNodes=[],this.previousSibling=null,this.nextSibling=null,this.attributeName=null,this.attributeNamespace=null,this.oldValue=null,this.type=s,this.target=x}}function $(s,x,dt){const It=[],At=[]
for(let Rt=x;Rt;Rt=Rt.parentNode)Rt.o.collectInterestedObservers(s,x,dt,It,At)
const Rt=i()
It.forEach((It,_t)=>{const ge=At[_t],Ne=new U(s,x)
void 0!==dt.name&&void 0!==dt.namespace&&(Ne.attributeName=dt.name,Ne.attributeNamespace=dt.namespace),void 0!==ge&&(Ne.oldValue=ge),void 0!==dt.addedNodes&&(Ne.addedNodes=dt.addedNodes),void 0!==dt.removedNodes&&(Ne.removedNodes=dt.removedNodes),void 0!==dt.previousSibling&&(Ne.previousSibling=dt.previousSibling),void 0!==dt.nextSibling&&(Ne.nextSibling=dt.nextSibling),Rt.l.appendRecord(It,Ne)}),Rt.l.queueMutationObserverMicrotask()}function k(s){const x=[]
for(let dt=s.firstElementChild;dt;dt=dt.nextElementSibling)x.push(dt)
return x}function L(s){for(let x=s.previousSibling;x;x=x.previousSibling)if(d(x))return x
return null}function F(s){for(let x=s.nextSibling;x;x=x.nextSibling)if(d(x))return x
return null}function V(s,x,dt){if(a(x,9,11,1)||y("parent must be a Document, DocumentFragment or Element node"),s.contains(x)&&y("node must not be an inclusive ancestor of parent"),dt&&dt.parentNode!==x&&_("child is not a child of parent"),a(s,11,10,1,3,4,7,8)||y("node must be a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment node"),a(s,3)&&a(x,9)&&y("can not insert a Text node under a Document"),a(s,10)&&!a(x,9)&&y("can only insert a DocumentType node under a Document"),a(x,9)){const It=x
switch(s.nodeType){case 11:const x=s
x.firstElementChild!==x.lastElementChild&&y("can not insert more than one element under a Document"),Array.from(x.childNodes).some(s=>a(s,3))&&y("can not insert a Text node under a Document"),x.firstElementChild&&(It.documentElement||dt&&a(dt,10)||dt&&It.doctype&&g(dt)<g(It.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 1:(It.documentElement||dt&&a(dt,10)||dt&&It.doctype&&g(dt)<g(It.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 10:(It.doctype||dt&&It.documentElement&&g(It.documentElement)<g(dt)||!dt&&It.documentElement)&&y("Document should contain at most one doctype, followed by at most one element")}}}function j(s,x,dt){V(s,x,dt)
let It=dt
return It===s&&(It=s.nextSibling),Y(s,p(x)),z(s,x,It),s}function z(s,x,dt,It=!1){const At=function(s){return 11===s.nodeType}(s),Rt=At?Array.from(s.childNodes):[s],_t=Rt.length
if(0===_t)return
if(At&&(Rt.forEach(s=>q(s,!0)),$("childList",s,{removedNodes:Rt})),null!==dt){const s=g(dt)
i().forEachRange(dt=>{dt.startContainer===x&&dt.startOffset>s&&(dt.startOffset+=_t),dt.endContainer===x&&dt.endOffset>s&&(dt.endOffset+=_t)})}let ge=null===dt?x.lastChild:dt.previousSibling
Rt.forEach(s=>{!function(s,x,dt){s.parentNode=x
const It=null===dt?x.lastChild:dt.previousSibling,At=null===dt?null:dt
if(s.previousSibling=It,s.nextSibling=At,It?It.nextSibling=s:x.firstChild=s,At?(At.previousSibling=s,x.childNodes.splice(x.childNodes.indexOf(At),0,s)):(x.lastChild=s,x.childNodes.push(s)),d(s)){const dt=x
let Rt=null
for(let s=It;s;s=s.previousSibling){if(d(s)){Rt=s
break}const x=s
if(!h(x)){Rt=x.previousElementSibling
break}}let _t=null
for(let s=At;s;s=s.nextSibling){if(d(s)){_t=s
break}_t=s.nextElementSibling
break}Rt||(dt.firstElementChild=s),_t||(dt.lastElementChild=s),dt.childElementCount+=1}(function(s){return 9===s.nodeType})(x)&&(d(s)?x.documentElement=s:h(s)&&(x.doctype=s))}(s,x,dt)}),It||$("childList",x,{addedNodes:Rt,nextSibling:dt,previousSibling:ge})}function W(s,x){return j(s,x,null)}function B(s,x,dt){if(a(dt,9,11,1)||y("Can not replace under a non-parent node"),x.contains(dt)&&y("Can not insert a node under its own descendant"),s.parentNode!==dt&&_("child is not a child of parent"),a(x,11,10,1,3,4,7,8)||y("Can not insert a node that isn't a DocumentFragment, DocumentType, Element, Text, ProcessingInstruction or Comment"),a(x,3)&&a(dt,9)&&y("can not insert a Text node under a Document"),a(x,10)&&!a(dt,9)&&y("can only insert a DocumentType node under a Document"),a(dt,9)){const It=dt
switch(x.nodeType){case 11:const dt=x
dt.firstElementChild!==dt.lastElementChild&&y("can not insert more than one element under a Document"),Array.from(dt.childNodes).some(s=>a(s,3))&&y("can not insert a Text node under a Document"),dt.firstElementChild&&(It.documentElement&&It.documentElement!==s||s&&It.doctype&&g(s)<g(It.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 1:(It.documentElement&&It.documentElement!==s||It.doctype&&g(s)<g(It.doctype))&&y("Document should contain at most one doctype, followed by at most one element")
break
case 10:(It.doctype&&It.doctype!==s||It.documentElement&&g(It.documentElement)<g(s))&&y("Document should contain at most one doctype, followed by at most one element")}}let It=s.nextSibling
It===x&&(It=x.nextSibling)
const At=s.previousSibling
Y(x,p(dt))
let Rt=[]
null!==s.parentNode&&(Rt.push(s),q(s,!0))
const _t=a(x,11)?Array.from(x.childNodes):[x]
return z(x,dt,It,!0),$("childList",dt,{addedNodes:_t,removedNodes:Rt,nextSibling:It,previousSibling:At}),s}function X(s,x){null!==s&&Y(s,p(x))
const dt=Array.from(x.childNodes)
let It=[]
null!==s&&(a(s,11)?s.childNodes.forEach(s=>{It.push(s)}):It.push(s)),dt.forEach(s=>{q(s,!0)}),null!==s&&z(s,x,null,!0),(It.length>0||dt.length>0)&&$("childList",x,{addedNodes:It,removedNodes:dt})}function q(s,x=!1){const dt=s.parentNode,It=g(s)
i().forEachRange(x=>{s.contains(x.startContainer)&&(x.startContainer=dt,x.startOffset=It),s.contains(x.endContainer)&&(x.endContainer=dt,x.endOffset=It),x.startContainer===dt&&x.startOffset>It&&(x.startOffset-=1),x.endContainer===dt&&x.endOffset>It&&(x.endOffset-=1)})
const At=s.previousSibling,Rt=s.nextSibling
!function(s,x){const dt=s.previousSibling,It=s.nextSibling,At=a(s,1),Rt=At?s.previousElementSibling:null,_t=At?s.nextElementSibling:null
if(s.parentNode=null,s.previousSibling=null,s.nextSibling=null,dt?dt.nextSibling=It:x.firstChild=It,It?It.previousSibling=dt:x.lastChild=dt,x.childNodes.splice(x.childNodes.indexOf(s),1),At){const dt=function(s){return a(s,1,9,11)?s:null}(x)
dt&&(dt.firstElementChild===s&&(dt.firstElementChild=_t),dt.lastElementChild===s&&(dt.lastElementChild=Rt),dt.childElementCount-=1)}if(a(x,9)){const dt=x
a(s,1)?dt.documentElement=null:a(s,10)&&(dt.doctype=null)}}(s,dt)
for(let x=dt;x;x=x.parentNode)x.o.appendTransientRegisteredObservers(s)
x||$("childList",dt,{removedNodes:[s],nextSibling:Rt,previousSibling:At})}function Y(s,x){const dt=p(s)
s.parentNode&&q(s),x!==dt&&C(s,s=>{if(s.ownerDocument=x,a(s,1))for(const dt of s.attributes)dt.ownerDocument=x})}function G(s){const x=[]
return C(s,s=>{a(s,3,4)&&x.push(s.data)}),x.join("")}function H(s,x){let dt=null
""!==x&&(dt=new(i().Text)(x)),X(dt,s)}function K(s,x){const dt=s.map(s=>s instanceof ft?s:x.createTextNode(String(s)))
if(1===dt.length)return dt[0]
{const s=x.createDocumentFragment()
return dt.forEach(x=>{s.appendChild(x)}),s}}function J(s,x){j(K(x,p(s)),s,s.firstChild)}function Q(s,x){W(K(x,p(s)),s)}function Z(s,x){const dt=K(x,p(s))
V(dt,s,null),X(dt,s)}function tt(s,x){const dt=s.parentNode
if(null===dt)return
let It=s.previousSibling
for(;null!==It&&x.indexOf(It)>=0;)It=It.previousSibling
j(K(x,p(s)),dt,null===It?dt.firstChild:It.nextSibling)}function et(s,x){const dt=s.parentNode
if(null===dt)return
let It=s.nextSibling
for(;null!==It&&x.indexOf(It)>=0;)It=It.nextSibling
j(K(x,p(s)),dt,It)}function nt(s,x){const dt=s.parentNode
if(null===dt)return
let It=s.nextSibling
for(;null!==It&&x.indexOf(It)>=0;)It=It.nextSibling
const At=K(x,p(s))
s.parentNode===dt?B(s,At,dt):j(At,dt,It)}function rt(s){null!==s.parentNode&&q(s)}function ot(s,x){const dt=x.startContainer
a(dt,7)&&y("Can not insert into a processing instruction"),a(dt,8)&&y("Can not insert into a comment"),c(dt)&&null===dt.parentNode&&y("Can not insert into a text node without a parent")
let It=null
It=c(dt)?dt:dt.childNodes[x.startOffset]||null
const At=null===It?dt:It.parentNode
V(s,At,It),c(dt)&&(It=dt.splitText(x.startOffset)),s===It&&(It=It.nextSibling),null!==s.parentNode&&q(s)
let Rt=null===It?f(At):g(It)
a(s,11)?Rt+=f(s):Rt+=1,j(s,At,It),x.collapsed&&x.setEnd(At,Rt)}function st(s){return s>>>0}function it(s){return null===s?"":String(s)}function at(s){return null==s?"":String(s)}function lt(s,x){return function(s,x){if(!(s instanceof x))throw new TypeError(`Value should be an instance of ${x.name}`)}(s,x),s}function ut(s,x){return null==s?null:lt(s,x)}function ct(s){return void 0===s?null:s}const dt=new WeakMap
function ht(s){let x=dt.get(s)
return void 0===x&&(x=Math.random(),dt.set(s,x)),x}class ft{constructor(){this.ownerDocument=null,this.parentNode=null,this.childNodes=[],this.firstChild=null,this.lastChild=null,this.previousSibling=null,this.nextSibling=null,this.o=new e(this)}get parentElement(){return this.parentNode&&a(this.parentNode,1)?this.parentNode:null}hasChildNodes(){return!!this.childNodes.length}normalize(){let s=this.firstChild,x=0
for(p(this);s;){let dt=s.nextSibling
if(!a(s,3)){s.normalize(),s=dt
continue}const It=s
let At=It.length
if(0===At){q(s),--x,s=dt
continue}let Rt=""
const _t=[]
for(let s=It.nextSibling;s&&a(s,3);s=s.nextSibling)Rt+=s.data,_t.push(s)
Rt&&It.replaceData(At,0,Rt)
const ge=i()
for(let s=0,dt=_t.length;s<dt;++s){const dt=_t[s],Rt=x+s+1
ge.forEachRange(s=>{s.startContainer===dt&&(s.startOffset+=At,s.startContainer=It),s.endContainer===dt&&(s.endOffset+=At,s.endContainer=It),s.startContainer===this&&s.startOffset===Rt&&(s.startContainer=It,s.startOffset=At),s.endContainer===this&&s.endOffset===Rt&&(s.endContainer=It,s.endOffset=At)}),At+=dt.length}for(;_t.length;)q(_t.shift())
s=s.nextSibling,++x}}cloneNode(s=!1){return O(this,s)}compareDocumentPosition(s){if(T(arguments,1),this===(s=lt(s,ft)))return 0
let x=s,dt=this,It=null,At=null
if(l(x)&&(It=x,x=It.ownerElement),l(dt)&&(At=dt,dt=At.ownerElement,null!==It&&null!==x&&dt===x))for(const s of dt.attributes){if(s===It)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|ft.DOCUMENT_POSITION_PRECEDING
if(s===At)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|ft.DOCUMENT_POSITION_FOLLOWING}if(null===x||null===dt)return ft.DOCUMENT_POSITION_DISCONNECTED|ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(ht(x||It)>ht(dt||At)?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING)
const Rt=m(x),_t=m(dt)
if(Rt[0]!==_t[0])return ft.DOCUMENT_POSITION_DISCONNECTED|ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC|(ht(Rt[0])>ht(_t[0])?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING)
let ge=0
for(;ge<Rt.length&&ge<_t.length&&Rt[ge]===_t[ge];)++ge
const Ne=x!==dt&&ge===Rt.length,Te=x!==dt&&ge===_t.length
return Ne&&null===It||x===dt&&null!==At?ft.DOCUMENT_POSITION_CONTAINS|ft.DOCUMENT_POSITION_PRECEDING:Te&&null===At||x===dt&&null!==It?ft.DOCUMENT_POSITION_CONTAINED_BY|ft.DOCUMENT_POSITION_FOLLOWING:Ne||g(Rt[ge])<g(_t[ge])?ft.DOCUMENT_POSITION_PRECEDING:ft.DOCUMENT_POSITION_FOLLOWING}contains(s){for(T(arguments,1),s=ut(s,ft);s&&s!=this;)s=s.parentNode
return s===this}isDefaultNamespace(s){return T(arguments,1),""===(s=ct(s))&&(s=null),this.lookupNamespaceURI(null)===s}insertBefore(s,x){return T(arguments,2),j(s=lt(s,ft),this,x=ut(x,ft))}appendChild(s){return T(arguments,1),W(s=lt(s,ft),this)}replaceChild(s,x){return T(arguments,2),s=lt(s,ft),B(x=lt(x,ft),s,this)}removeChild(s){return T(arguments,1),function(s,x){return s.parentNode!==x&&_("child is not a child of parent"),q(s),s}(s=lt(s,ft),this)}}function mt(s,x,dt){$("attributes",x,{name:s.localName,namespace:s.namespaceURI,oldValue:dt})}function pt(s,x){mt(s,s.ownerElement,s.value),s.C=x}function gt(s,x,dt=!1){dt||mt(s,x,null,s.value),x.attributes.push(s),s.ownerElement=x}function Nt(s){const x=s.ownerElement
mt(s,x,s.value),x.attributes.splice(x.attributes.indexOf(s),1),s.ownerElement=null}ft.ELEMENT_NODE=1,ft.ATTRIBUTE_NODE=2,ft.TEXT_NODE=3,ft.CDATA_SECTION_NODE=4,ft.ENTITY_REFERENCE_NODE=5,ft.ENTITY_NODE=6,ft.PROCESSING_INSTRUCTION_NODE=7,ft.COMMENT_NODE=8,ft.DOCUMENT_NODE=9,ft.DOCUMENT_TYPE_NODE=10,ft.DOCUMENT_FRAGMENT_NODE=11,ft.NOTATION_NODE=12,ft.DOCUMENT_POSITION_DISCONNECTED=1,ft.DOCUMENT_POSITION_PRECEDING=2,ft.DOCUMENT_POSITION_FOLLOWING=4,ft.DOCUMENT_POSITION_CONTAINS=8,ft.DOCUMENT_POSITION_CONTAINED_BY=16,ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC=32,ft.prototype.ELEMENT_NODE=1,ft.prototype.ATTRIBUTE_NODE=2,ft.prototype.TEXT_NODE=3,ft.prototype.CDATA_SECTION_NODE=4,ft.prototype.ENTITY_REFERENCE_NODE=5,ft.prototype.ENTITY_NODE=6,ft.prototype.PROCESSING_INSTRUCTION_NODE=7,ft.prototype.COMMENT_NODE=8,ft.prototype.DOCUMENT_NODE=9,ft.prototype.DOCUMENT_TYPE_NODE=10,ft.prototype.DOCUMENT_FRAGMENT_NODE=11,ft.prototype.NOTATION_NODE=12
class Ct extends ft{get nodeType(){return 2}get nodeName(){return this.name}get nodeValue(){return this.C}set nodeValue(s){Et(this,s=at(s))}get textContent(){return this.C}set textContent(s){Et(this,s=at(s))}lookupPrefix(s){return T(arguments,1),null!==this.ownerElement?this.ownerElement.lookupPrefix(s):null}lookupNamespaceURI(s){return T(arguments,1),null===this.ownerElement?null:this.ownerElement.lookupNamespaceURI(s)}get value(){return this.C}set value(s){Et(this,s)}constructor(s,x,dt,It,At){super(),this.namespaceURI=s,this.prefix=x,this.localName=dt,this.name=null===x?dt:`${x}:${dt}`,this.C=It,this.ownerElement=At,this.ownerDocument=At?At.ownerDocument:i().document}T(s){const x=new(i().Attr)(this.namespaceURI,this.prefix,this.localName,this.value,null)
return x.ownerDocument=s,x}}function Et(s,x){x=String(x),null===s.ownerElement?s.C=x:pt(s,x)}class bt extends ft{get nodeValue(){return this.D}set nodeValue(s){s=at(s),Ot(this,0,this.length,s)}get textContent(){return this.D}set textContent(s){s=at(s),Ot(this,0,this.length,s)}lookupPrefix(s){T(arguments,1)
const x=this.parentElement
return null!==x?x.lookupPrefix(s):null}lookupNamespaceURI(s){T(arguments,1)
const x=this.parentElement
return null===x?null:x.lookupNamespaceURI(s)}before(...s){tt(this,s)}after(...s){et(this,s)}replaceWith(...s){nt(this,s)}remove(){rt(this)}get previousElementSibling(){return L(this)}get nextElementSibling(){return F(this)}get data(){return this.D}set data(s){s=it(s),Ot(this,0,this.length,s)}get length(){return this.data.length}constructor(s){super(),this.D=String(s)}substringData(s,x){return T(arguments,2),Tt(this,s,x)}appendData(s){T(arguments,1),Ot(this,this.length,0,s)}insertData(s,x){T(arguments,1),Ot(this,s,0,x)}deleteData(s,x){T(arguments,2),Ot(this,s,x,"")}replaceData(s,x,dt){T(arguments,3),Ot(this,s,x,dt)}}function Ot(s,x,dt,It){x=st(x),dt=st(dt)
const At=s.length
x>At&&D("can not replace data past the node's length"),x+dt>At&&(dt=At-x),$("characterData",s,{oldValue:s.data})
const Rt=s.data,_t=Rt.substring(0,x)+It+Rt.substring(x+dt)
s.D=_t,i().forEachRange(At=>{At.startContainer===s&&At.startOffset>x&&At.startOffset<=x+dt&&(At.startOffset=x),At.endContainer===s&&At.endOffset>x&&At.endOffset<=x+dt&&(At.endOffset=x),At.startContainer===s&&At.startOffset>x+dt&&(At.startOffset=At.startOffset+It.length-dt),At.endContainer===s&&At.endOffset>x+dt&&(At.endOffset=At.endOffset+It.length-dt)})}function Tt(s,x,dt){x=st(x),dt=st(dt)
const It=s.length
return x>It&&D("can not substring data past the node's length"),x+dt>It?s.data.substring(x):s.data.substring(x,x+dt)}class xt extends bt{get nodeType(){return 3}get nodeName(){return"#text"}constructor(s=""){super(s)
const x=i()
this.ownerDocument=x.document}splitText(s){return T(arguments,1),function(s,x){const dt=s.length
x>dt&&D("can not split past the node's length")
const It=dt-x,At=Tt(s,x,It),Rt=new(i().Text)(At)
Rt.ownerDocument=s.ownerDocument
const _t=s.parentNode
if(null!==_t){z(Rt,_t,s.nextSibling)
const dt=g(s)+1
i().forEachRange(It=>{It.startContainer===s&&It.startOffset>x&&(It.startContainer=Rt,It.startOffset-=x),It.endContainer===s&&It.endOffset>x&&(It.endContainer=Rt,It.endOffset-=x),It.startContainer===_t&&It.startOffset===dt&&(It.startOffset+=1),It.endContainer===_t&&It.endOffset===dt&&(It.endOffset+=1)})}return Ot(s,x,It,""),Rt}(this,s=st(s))}T(s){const x=new(i().Text)(this.data)
return x.ownerDocument=s,x}get wholeText(){const s=[this.data]
let x=this.previousSibling
for(;null!==x&&a(x,3,4);){const dt=x.data
s.unshift(dt),x=x.previousSibling}let dt=this.nextSibling
for(;null!==dt&&a(dt,3,4);){const x=dt.data
s.push(x),dt=dt.nextSibling}return s.join("")}}class yt extends ft{get nodeType(){return 10}get nodeName(){return this.name}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return T(arguments,1),null}lookupNamespaceURI(s){return T(arguments,1),null}before(...s){tt(this,s)}after(...s){et(this,s)}replaceWith(...s){nt(this,s)}remove(){rt(this)}constructor(s,x="",dt=""){super(),this.name=s,this.publicId=x,this.systemId=dt}T(s){const x=new(i().DocumentType)(this.name,this.publicId,this.systemId)
return x.ownerDocument=s,x}}function Dt(s,x,dt,It,At){return new Ct(s,x,dt,It,At)}function St(s,x,dt,It=null){return mo(s,x,dt,It)}const It="http://www.w3.org/1999/xhtml",At="http://www.w3.org/XML/1998/namespace",Rt="http://www.w3.org/2000/xmlns/"
function Pt(s){(function(s){const x=s.split(":")
return!(x.length>2)&&x.every(s=>qr(s))})(s)||S("The qualified name is not a valid QName")}function Mt(s,x){""===s&&(s=null),Pt(x)
let dt=null,It=x
const _t=x.indexOf(":")
return _t>=0&&(dt=x.substring(0,_t),It=x.substring(_t+1)),null!==dt&&null===s&&R("Qualified name with prefix can not have a null namespace"),"xml"===dt&&s!==At&&R("xml prefix can only be used for the XML namespace"),"xmlns"!==x&&"xmlns"!==dt||s===Rt||R("xmlns prefix or qualifiedName must use the XMLNS namespace"),s===Rt&&"xmlns"!==x&&"xmlns"!==dt&&R("xmlns prefix or qualifiedName must be used for the XMLNS namespace"),{namespace:s,prefix:dt,localName:It}}function Ut(s,x){if(s.namespaceURI===x&&null!==s.prefix)return s.prefix
const dt=Array.from(s.attributes).find(s=>"xmlns"===s.prefix&&s.value===x)
return dt?dt.localName:null!==s.parentElement?Ut(s.parentElement,x):null}class $t{constructor(s,x,dt){this.$=null,this.A=0,this.I=s,this.k=s,this.M=x,this.R=dt}enter(s,x){var dt
const It=null!==(dt=this.$)&&void 0!==dt?dt:s
this.k+=x,this.k>this.M&&this.k/this.I>this.R&&Wr("too much entity expansion",It),this.$=It,this.A+=1}exit(){this.A-=1,0===this.A&&(this.$=null)}}function kt(s,x){return{success:!0,offset:s,value:x}}function Lt(s){return kt(s,void 0)}function Ft(s,x,dt=!1){return{success:!1,offset:s,expected:x,fatal:dt}}function Vt(s){return(x,dt)=>{const It=dt+s.length
return x.slice(dt,It)===s?kt(It,s):Ft(dt,[s])}}function jt(s,x){return(dt,It)=>{const At=dt.codePointAt(It)
return void 0!==At&&s(At)?Lt(It+function(s){return s>65535?2:1}(At)):Ft(It,x)}}function zt(s,x){return(dt,It)=>{const At=It
for(;;){const x=dt.codePointAt(It)
if(void 0===x)break
if(!s(x))break
It+=x>65535?2:1}return void 0!==x&&It===At?Ft(It,x):Lt(It)}}function Wt(s,x){return jt(dt=>s<=dt&&dt<=x,[`${String.fromCodePoint(s)}-${String.fromCodePoint(x)}`])}function Bt(s,x){return(dt,It)=>{const At=s(dt,It)
return At.success?kt(At.offset,x(At.value)):At}}function Xt(s){return Bt(s,()=>{})}function qt(s,x,dt,It){return(At,Rt)=>{const _t=s(At,Rt)
return _t.success?x(_t.value)?_t:Ft(Rt,dt,It):_t}}function Yt(s,x){return(dt,It)=>{let At=null
for(const Rt of s){const s=Rt(dt,It)
if(s.success)return s
if(null===At||s.offset>At.offset?At=s:s.offset===At.offset&&void 0===x&&(At.expected=At.expected.concat(s.expected)),s.fatal)return s}return x=x||(null==At?void 0:At.expected)||[],At&&(At.expected=x),At||Ft(It,x)}}function Gt(s){return(x,dt)=>{const It=s(x,dt)
return It.success||It.fatal?It:kt(dt,null)}}function Ht(s){return(x,dt)=>{let It=[],At=dt
for(;;){const dt=s(x,At)
if(!dt.success){if(dt.fatal)return dt
break}if(It.push(dt.value),dt.offset===At)break
At=dt.offset}return kt(At,It)}}function Kt(s){return(x,dt)=>{let It=dt
for(;;){const dt=s(x,It)
if(!dt.success){if(dt.fatal)return dt
break}if(dt.offset===It)break
It=dt.offset}return Lt(It)}}function Jt(s,x,dt){return(It,At)=>{const Rt=s(It,At)
if(!Rt.success)return Rt
const _t=x(It,Rt.offset)
return _t.success?kt(_t.offset,dt(Rt.value,_t.value)):_t}}function Qt(...s){return(x,dt)=>{const It=[]
for(const At of s){const s=At(x,dt)
if(!s.success)return s
dt=s.offset,It.push(s.value)}return kt(dt,It)}}function Zt(...s){return(x,dt)=>{for(const It of s){const s=It(x,dt)
if(!s.success)return s
dt=s.offset}return Lt(dt)}}function te(s){return s}function ee(s,x){return x}function ne(s){return Jt(s,Kt(s),ee)}function re(s,x){return Jt(s,x,ee)}function oe(s,x){return Jt(s,x,te)}function se(s,x,dt,It=!1){return re(s,It?de(oe(x,dt)):oe(x,dt))}function ie(s){return(x,dt)=>{const It=s(x,dt)
return It.success?kt(It.offset,x.slice(dt,It.offset)):It}}function ae(s){return(x,dt)=>{const It=s(x,dt)
return It.success?kt(dt,It.value):It}}function le(s,x){return(dt,It)=>s(dt,It).success?Ft(It,x):Lt(It)}function ue(s,x,dt){return re(le(x,dt),s)}function ce(s,x,dt=0,It=[]){return(At,Rt)=>{const _t=At.codePointAt(Rt+dt)
if(void 0===_t)return Ft(Rt,It)
const ge=s[_t]
return void 0===ge?void 0===x?Ft(Rt,It):x(At,Rt):ge(At,Rt)}}function de(s){return(x,dt)=>{const It=s(x,dt)
return It.success?It:Ft(It.offset,It.expected,!0)}}const he=(s,x)=>s.length===x?Lt(x):Ft(x,["end of input"])
function fe(s){return Jt(s,he,te)}class me{constructor(s,x){this.P=0,this.L=0,this.O=s,this.V=x}next(){if(this.P>=this.V.length)return{done:!0,value:he(this.O,this.L)}
const{parser:s,type:x}=this.V[this.P],dt=s(this.O,this.L)
return dt.success?(this.L=dt.offset,1!==x&&(this.P+=1),void 0===dt.value?this.next():{done:!1,value:dt.value}):0===x||dt.fatal?{done:!0,value:dt}:(this.P+=1,this.next())}}function pe(s){return(x,dt)=>{const It=dt,At=s(x,dt)
return At.success?kt(At.offset,Object.assign({input:x,start:It,end:At.offset},At.value)):At}}const _t=Vt("_"),ge=Vt("-"),Ne=Vt("."),Te=Vt('"'),Ce=Vt("'"),Ee=Vt("<"),Oe=Vt(">"),be=Vt("&"),xe=Vt("="),ye=Vt("["),ve=Vt("]"),De=Vt(";"),Se=Vt("%"),we=Vt("("),Ie=Vt(")"),Ae=Vt("+"),Re=Vt(","),_e=Vt("?"),Pe=Vt("*"),Me=Vt("|"),Ue=Vt("]]>"),Ve=Vt("\x3c!--"),$e=Vt("--\x3e"),ke=Vt("<?"),We=Vt("?>"),Le=Vt("1."),Ge=Vt("version"),Ye=Vt("encoding"),Be=Vt("standalone"),Fe=Vt("yes"),Xe=Vt("no"),ze=Vt("<?xml"),qe=Vt("<!DOCTYPE"),je=Vt("SYSTEM"),Je=Vt("PUBLIC"),He=Vt("</"),Ke=Vt("/>"),Ze=Vt("&#"),Qe=Vt("&#x"),tn=Vt("<!ELEMENT"),en=Vt("EMPTY"),nn=Vt("ANY"),rn=Vt("#PCDATA"),on=Vt("<!ATTLIST"),sn=Vt("NOTATION"),an=Vt("#REQUIRED"),ln=Vt("#IMPLIED"),un=Vt("#FIXED"),cn=Vt("<!ENTITY"),fn=Vt("NDATA"),dn=Vt("<!NOTATION"),hn=Wt(65,90),mn=Wt(97,122),pn=Wt(48,57),gn=Yt([pn,Wt(65,70),Wt(97,102)],["hexadecimal digit"])
function Cn(s){return 9===s||10===s||13===s||32<=s&&s<=55295||57344<=s&&s<=65533||65536<=s&&s<=1114111}const Nn=fe(zt(Cn))
function bn(s){return 32===s||9===s||13===s||10===s}const Tn=zt(bn,["whitespace"]),En=fe(zt(bn))
function xn(s){return 58===s||65<=s&&s<=90||95===s||97<=s&&s<=122||192<=s&&s<=214||216<=s&&s<=246||248<=s&&s<=767||880<=s&&s<=893||895<=s&&s<=8191||8204<=s&&s<=8205||8304<=s&&s<=8591||11264<=s&&s<=12271||12289<=s&&s<=55295||63744<=s&&s<=64975||65008<=s&&s<=65533||65536<=s&&s<=983039}function vn(s){return xn(s)||45===s||46===s||48<=s&&s<=57||183===s||768<=s&&s<=879||8255<=s&&s<=8256}const On=ie(re(jt(xn,["valid name start character"]),zt(vn))),yn=fe(On),Dn=qt(On,s=>!s.includes(":"),["name must not contain colon"],!0),Sn=ie(zt(vn,["valid name character"])),wn=pe(Bt(qt(Yt([Bt(se(Qe,ie(ne(gn)),De,!0),s=>parseInt(s,16)),Bt(se(Ze,ie(ne(pn)),De,!0),s=>parseInt(s,10))]),s=>Cn(s),["character reference must reference a valid character"],!0),s=>({type:0,cp:s}))),In=Yt([pe(Bt(se(be,Dn,de(De)),s=>({type:1,name:s}))),wn]),An=pe(Bt(se(Se,Dn,De),s=>({type:2,name:s}))),Rn=Yt([se(Te,Ht(Yt([ie(zt(s=>37!==s&&38!==s&&s!==_n&&Cn(s),[])),An,In])),Te,!0),se(Ce,Ht(Yt([ie(zt(s=>37!==s&&38!==s&&s!==Pn&&Cn(s),[])),An,In])),Ce,!0)]),_n=34,Pn=39,Mn=ce({[_n]:se(Te,Ht(ce({38:In},ie(zt(s=>s!==Wn&&38!==s&&s!==_n&&Cn(s),[])))),Te,!0),[Pn]:se(Ce,Ht(ce({38:In},ie(zt(s=>s!==Wn&&38!==s&&s!==Pn&&Cn(s),[])))),Ce,!0)},void 0,0,["quoted attribute value"]),Un=fe(Ht(Yt([ie(zt(s=>s!==Wn&&38!==s&&Cn(s),[])),In]))),Vn=qt(Yt([se(Te,ie(zt(s=>s!==_n&&Cn(s))),Te),se(Ce,ie(zt(s=>s!==Pn&&Cn(s))),Ce)]),s=>!s.includes("#"),["system identifier must not contain a fragment identifier"],!0)
function Ln(s){return 32===s||13===s||10===s||97<=s&&s<=122||65<=s&&s<=90||48<=s&&s<=57||33<=s&&s<=47&&34!==s&&38!==s||58<=s&&s<=64&&60!==s&&62!==s||95===s}const $n=fe(zt(Ln)),kn=Yt([se(Te,ie(zt(s=>s!==_n&&Ln(s))),Te,!0),se(Ce,ie(zt(s=>s!==Pn&&Ln(s))),Ce,!0)]),Wn=60,Gn=ie(ne(Yt([zt(s=>s!==Wn&&38!==s&&93!==s&&Cn(s),[]),ue(Xt(ve),Ue,[])],["character data"]))),Yn=Bt(se(Ve,ie(Kt(Yt([zt(s=>45!==s&&Cn(s),[]),oe(Xt(ge),le(ge,["comment content may not contain --"]))]))),$e,!0),s=>({type:3,data:s})),Bn=qt(Dn,s=>"xml"!==s.toLowerCase(),['processing instruction target must not be "xml"'],!0),Fn=se(ke,Jt(Bn,Gt(re(Tn,ie(Kt(Yt([zt(s=>63!==s&&Cn(s),[]),oe(Xt(_e),le(Oe,["PI data"]))]))))),(s,x)=>({type:4,target:s,data:x})),We,!0),Xn=Vt("<![CDATA["),zn=ie(Kt(Yt([zt(s=>93!==s&&Cn(s),[]),ue(Xt(ve),Ue,["CData"])]))),qn=pe(Bt(se(Xn,zn,Ue,!0),s=>({type:5,data:s}))),jn=se(Gt(Tn),xe,Gt(Tn)),Jn=ie(re(Le,ne(pn))),Hn=re(Tn,re(Ge,re(jn,Yt([se(Te,Jn,Te,!0),se(Ce,Jn,Ce,!0)])))),Kn=ie(re(Yt([hn,mn]),Kt(Yt([hn,mn,pn,Xt(Ne),Xt(_t),Xt(ge)])))),Zn=re(Tn,re(Ye,re(jn,Yt([se(Te,Kn,Te,!0),se(Ce,Kn,Ce,!0)])))),Qn=Yt([Bt(Fe,()=>!0),Bt(Xe,()=>!1)]),tr=re(Tn,re(Be,de(re(jn,Yt([se(Te,Qn,Te,!0),se(Ce,Qn,Ce,!0)]))))),er=se(oe(ze,ae(Tn)),oe(Jt(Hn,Jt(Gt(Zn),Gt(tr),(s,x)=>[s,x]),(s,[x,dt])=>({type:6,version:s,encoding:x,standalone:dt})),Gt(Tn)),We,!0),nr=pe(Bt(On,s=>({name:s}))),rr=Jt(nr,re(de(jn),de(Mn)),(s,x)=>({name:s,value:x})),or=Bt(Qt(Ee,nr,de(oe(Ht(re(Tn,rr)),Gt(Tn))),de(ce({47:Bt(Ke,()=>!0)},Bt(Oe,()=>!1),0,[">","/>"]))),([s,x,dt,It])=>({type:It?9:7,name:x,attributes:dt})),sr=pe(Bt(se(He,oe(On,Gt(Tn)),Oe,!0),s=>({type:8,name:s}))),ir=Yt([_e,Pe,Ae]),ar=oe(Yt([Xt(On),function(s,x){return lr(s,x)},function(s,x){return ur(s,x)}]),Xt(Gt(ir))),lr=Zt(we,Gt(Tn),ar,ne(Qt(Gt(Tn),Me,Gt(Tn),de(ar))),Gt(Tn),Ie),ur=Zt(we,Gt(Tn),ar,Kt(Qt(Gt(Tn),Re,Gt(Tn),de(ar))),Gt(Tn),Ie),cr=oe(Yt([lr,ur]),Gt(ir)),fr=Zt(we,Gt(Tn),rn,Yt([Zt(Kt(Zt(Gt(Tn),Me,Gt(Tn),On)),Gt(Tn),Ie,Pe),Xt(oe(Gt(Tn),Ie))])),dr=oe(tn,de(Zt(Tn,On,Tn,Yt([Xt(en),Xt(nn),Xt(fr),Xt(cr)]),Gt(Tn),Oe))),hr=Vt("CDATA"),mr=Yt([Vt("IDREFS"),Vt("IDREF"),Vt("ID"),Vt("ENTITY"),Vt("ENTITIES"),Vt("NMTOKENS"),Vt("NMTOKEN")]),pr=Yt([oe(sn,de(Zt(Tn,we,Gt(Tn),Dn,Kt(Zt(Gt(Tn),Me,Gt(Tn),Dn)),Gt(Tn),Ie))),oe(we,de(Zt(Gt(Tn),Sn,Kt(Zt(Gt(Tn),Me,Gt(Tn),Sn)),Gt(Tn),Ie)))]),gr=Yt([Bt(hr,()=>!0),Bt(mr,()=>!1),Bt(pr,()=>!1)]),Nr=Yt([Bt(an,()=>({type:0})),Bt(ln,()=>({type:1})),Jt(Bt(Gt(oe(un,Tn)),s=>null!==s),Mn,(s,x)=>({type:2,fixed:s,value:x}))]),Tr=Jt(re(Tn,nr),de(Jt(re(Tn,gr),re(Tn,Nr),(s,x)=>({isCData:s,def:x}))),(s,{isCData:x,def:dt})=>({name:s,isCData:x,def:dt})),Cr=se(oe(on,Tn),Jt(On,de(Ht(Tr)),(s,x)=>({type:0,name:s,attdefs:x})),re(Gt(Tn),Oe),!0),Er=Yt([Bt(re(je,de(re(Tn,Vn))),s=>({publicId:null,systemId:s})),re(Je,Jt(de(re(Tn,kn)),re(Tn,Vn),(s,x)=>({publicId:s,systemId:x})))]),Or=Yt([Rn,Jt(Er,Gt(re(se(Tn,fn,Tn),Dn)),(s,x)=>({ids:s,ndata:x}))]),br=se(cn,Jt(re(Tn,Dn),de(re(Tn,Or)),(s,x)=>({type:1,name:s,value:x})),re(Gt(Tn),Oe)),xr=Yt([Rn,Xt(Er)]),yr=se(oe(cn,re(Tn,Se)),Jt(re(Tn,Dn),de(re(Tn,xr)),(s,x)=>x?{type:2,name:s,value:x}:void 0),re(Gt(Tn),Oe),!0),vr=re(ae(cn),de(Yt([br,yr]))),Dr=Bt(oe(oe(Je,Tn),de(kn)),s=>({publicId:s,systemId:null})),Sr=se(dn,Jt(se(Tn,Dn,Tn),Yt([Xt(Er),Xt(Dr)]),()=>{}),re(Gt(Tn),Oe),!0),wr=Yt([Xt(dr),Cr,vr,Xt(Sr),Xt(Fn),Xt(Yn)]),Ir=Yt([Xt(An),Xt(Tn)]),Ar=Bt(Ht(Yt([wr,Ir])),s=>s.filter(s=>void 0!==s)),Rr=re(qe,de(Bt(Qt(Tn,On,Gt(re(Tn,Er)),Gt(Tn),Gt(oe(se(ye,Ar,ve,!0),Gt(Tn))),Oe),([s,x,dt,It,At,Rt])=>({type:10,name:x,ids:dt,intSubset:At})))),_r={parser:ce({[Wn]:ce({47:sr,33:Yt([Yn,qn]),63:Fn},or,1),38:In},Gn),type:1}
function Ur(s){return new me(s,[_r])}const Pr=Yt([Yn,Fn,Tn]),Mr=[{parser:er,type:2},{parser:Pr,type:1},{parser:Rr,type:2},{parser:Pr,type:1},{parser:or,type:0},_r]
function Lr(s){return new me(s,Mr)}function jr(s){return Array.from(s,s=>Xr(s)?s:"[invalid character]").join("")}function zr(s,x,dt){const It=Array.from(s)
if(It.length<dt)return s
switch(x){case 0:return"\u2026"+It.slice(-dt).join("")
case 1:return It.slice(0,dt).join("")+"\u2026"}const At=0|Math.min(It.length/2,dt/2)
return It.slice(0,At).join("")+"\u2026"+It.slice(-At).join("")}function Wr(s,x){const{line:dt,char:It}=function(s,x){let dt=1,It=1,At=0
for(;At<x;){const x=s.codePointAt(At)
It++,At+=x>65535?2:1,10===x&&(dt++,It=1)}return{line:dt,char:It}}(x.input,x.start)
throw new Error(`${s}\nAt line ${dt}, character ${It}:\n\n${function(s,x,dt){const It=zr(jr(s.substring(x,dt)),2,30),At=s.lastIndexOf("\n",x),Rt=zr(jr(s.substring(At+1,x)),0,55-It.length),_t=s.indexOf("\n",dt),ge=zr(jr(_t>0?s.substring(dt,_t):s.substring(dt)),1,80-It.length-Rt.length),Ne=Array.from(Rt,s=>Yr(s)?s:" ").join("")
return`${Rt}${It}${ge}\n${Ne}${"^".repeat(Math.max(Array.from(It).length,1))}`}(x.input,x.start,x.end)}`)}function Br(s,x,dt,It){const At=Array.from(new Set(dt),s=>s.includes('"')?`'${s}'`:`"${s}"`),Rt=x.codePointAt(It),_t=Rt?String.fromCodePoint(Rt):""
Wr(`Parsing ${s} failed, expected ${At.length>1?"one of "+At.join(", "):At[0]}`,{input:x,start:It,end:It+Math.max(_t.length,1)})}function Xr(s){return Nn(s,0).success}function qr(s){return yn(s,0).success}function Yr(s){return En(s,0).success}function Gr(s){const x=[]
for(const dt of s)if("string"!=typeof dt)switch(dt.type){case 0:x.push(String.fromCodePoint(dt.cp))
break
case 1:x.push(`&${dt.name};`)
break
case 2:Wr(`reference to parameter entity "${dt.name}" must not occur in an entity declaration in the internal subset`,dt)}else x.push(dt)
return x.join("")}class Hr{constructor(s){if(this.F=new Map,this.U=new Map,this._=new Set,this.q=new Set,s.intSubset)for(const x of s.intSubset)switch(x.type){case 0:{for(const s of x.attdefs)if(2===s.def.type)for(const x of s.def.value)"string"!=typeof x&&1===x.type&&(this.U.has(x.name)||this._.has(x.name)||this.q.has(x.name)||Wr(`default value of attribute "${s.name.name}" contains reference to undefined entity "${x.name}"`,x),this._.has(x.name)&&Wr(`default value of attribute "${s.name.name}" must not contain reference to external entity "${x.name}"`,x))
let s=this.F.get(x.name)
void 0===s&&(s=new Map,this.F.set(x.name,s))
for(const dt of x.attdefs)s.has(dt.name.name)||s.set(dt.name.name,dt)
break}case 2:if(Array.isArray(x.value))for(const s of x.value)"string"!=typeof s&&2===s.type&&Wr(`reference to parameter entity "${s.name}" must not occur in an entity declaration in the internal subset`,s)
break
case 1:if(this.U.has(x.name)||this._.has(x.name))continue
Array.isArray(x.value)?this.U.set(x.name,Gr(x.value)):null===x.value.ndata?this._.add(x.name):this.q.add(x.name)}}getAttlist(s){return this.F.get(s.name)}getEntityReplacementText(s,x){const dt=this.U.get(s.name)
if(void 0===dt&&(this.q.has(s.name)&&Wr(`reference to binary entity "${s.name}" is not allowed`,s),this._.has(s.name))){if(x)return""
Wr(`reference to external entity "${s.name}" is not allowed in attribute value`,s)}return dt}}const Vr=new Map([["lt","&#60;"],["gt",">"],["amp","&#38;"],["apos","'"],["quot",'"']])
function Jr(s,x,dt,It,At){for(const Rt of x){if("string"==typeof Rt){s.push(Rt.replace(/[\r\n\t]/g," "))
continue}if(0===Rt.type){s.push(String.fromCodePoint(Rt.cp))
continue}null!==It&&It.includes(Rt.name)&&Wr(`reference to entity "${Rt.name}" must not be recursive`,Rt)
let x=Vr.get(Rt.name)
void 0===x&&null!==dt&&(x=dt.getEntityReplacementText(Rt,!1)),void 0===x&&Wr(`reference to unknown entity "${Rt.name}" in attribute value`,Rt),At.enter(Rt,x.length)
const _t=Un(x,0)
_t.success||Br(`replacement text for entity "${Rt.name}"`,x,_t.expected,_t.offset),Jr(s,_t.value,dt,It?[Rt.name,...It]:[Rt.name],At),At.exit()}}function Qr(s,x,dt,It){const At=[]
return Jr(At,s,dt,null,It),x&&!x.isCData?At.join("").replace(/[ ]+/g," ").replace(/^[ ]+|[ ]+$/g,""):At.join("")}function Zr(s,x){const dt=s.name,It=x.get(dt)
if(void 0!==It)return It
let At=null,Rt=dt
const _t=dt.indexOf(":")
_t>=0&&(At=dt.substring(0,_t),Rt=dt.substring(_t+1)),(""===At||""===Rt||Rt.includes(":"))&&Wr(`the name "${dt}" is not a valid qualified name`,s)
const ge={prefix:At,localName:Rt}
return x.set(dt,ge),ge}class to{constructor(s,x=null){var dt
this.B=new Map,this.W=null,this.X=s,this.W=null!==(dt=null!=x?x:null==s?void 0:s.W)&&void 0!==dt?dt:null}getForElement(s,x){"xmlns"===s&&Wr('element names must not have the prefix "xmlns"',x)
for(let x=this;null!==x;x=x.X){const dt=x.B.get(s)
if(void 0!==dt)return dt}if(null!==s&&this.W){const x=this.W(s)
if(void 0!==x)return x}Wr(`use of undeclared element prefix "${s}"`,x)}getForAttribute(s,x,dt){if(null===s)return"xmlns"===x?Rt:null
for(let x=this;null!==x;x=x.X){const dt=x.B.get(s)
if(void 0!==dt)return dt}if(this.W){const x=this.W(s)
if(void 0!==x)return x}Wr(`use of undeclared attribute prefix ${s}`,dt)}static fromAttrs(s,x,dt,It,_t,ge){let Ne=s,Te=!1
const l=(x,dt,It)=>{null!==x||dt!==At&&dt!==Rt||Wr(`the namespace "${dt}" must not be used as the default namespace`,It),dt===Rt&&Wr(`the namespace "${Rt}" must not be bound to a prefix`,It),dt===At&&"xml"!==x&&Wr(`the namespace "${At}" must be bound only to the prefix "xml"`,It),dt!==At&&"xml"===x&&Wr(`the xml namespace prefix must not be bound to any namespace other than "${At}"`,It),null!==x&&null===dt&&Wr(`the prefix "${x}" must not be undeclared`,It),Te||(Ne=new to(s),Te=!0),Ne.B.set(x,dt)},u=(s,x)=>{const{prefix:At,localName:Rt}=Zr(s,_t),Ce=null==dt?void 0:dt.get(s.name)
if(null!==At||"xmlns"!==Rt||Te&&Ne.B.has(null)){if(!("xmlns"!==At||Te&&Ne.B.has(Rt))){"xmlns"===Rt&&Wr('the "xmlns" namespace prefix must not be declared',s)
const dt=Qr(x,Ce,It,ge)||null
l(Rt,dt,s)}}else{const dt=Qr(x,Ce,It,ge)||null
l(null,dt,s)}}
for(const s of x.attributes)u(s.name,s.value)
if(dt)for(const s of dt.values()){const x=s.def
2===x.type&&u(s.name,x.value)}return Ne}static default(s){const x=new to(null,s)
return x.B.set(null,null),x.B.set("xml",At),x.B.set("xmlns",Rt),x}}const $r=to.default(null)
function no(s,x){z(x,s,null,!0)}function ro(s,x,dt,It,{entityExpansionMaxAmplification:At=100,entityExpansionThreshold:Rt=4194304,treatCDataAsText:_t=!1}){var ge,Ne
const Te=p(It)
let Ce={parent:null,root:It,namespaces:dt,entityRoot:!0},Ee=null
const Oe=new Map
let be=[]
function g(){if(be.length>0){const s=be.join("")
if(Ce.root===Te){if(!Yr(s))throw new Error("document must not contain text outside of elements")}else no(Ce.root,Te.createTextNode(be.join("")))
be.length=0}}s=function(s){return s.replace(/\r\n?/g,"\n")}(s=s.replace(/^\ufeff/,""))
const xe=new $t(s.length,Rt,At)
let ye={parent:null,entity:null,iterator:x(s)}
for(;ye;){let x=ye.iterator.next()
for(;!x.done;x=ye.iterator.next()){const s=x.value
if("string"!=typeof s){switch(s.type){case 0:Ce.root===Te&&null!==Te.documentElement&&Wr("character reference must not appear after the document element",s),be.push(String.fromCodePoint(s.cp))
continue
case 1:{Ce.root===Te&&null!==Te.documentElement&&Wr(`reference to entity "${s.name}" must not appear after the document element`,s)
for(let x=ye;x;x=x.parent)x.entity===s.name&&Wr(`reference to entity "${s.name}" must not be recursive`,s)
let x=Vr.get(s.name)
void 0===x&&null!==Ee&&(x=Ee.getEntityReplacementText(s,!0)),void 0===x&&Wr(`reference to unknown entity "${s.name}" in content`,s),xe.enter(s,x.length),Ce={parent:Ce,root:Ce.root,namespaces:Ce.namespaces,entityRoot:!0},ye={parent:ye,entity:s.name,iterator:Ur(x)}
continue}case 5:if(_t){be.push(s.data)
continue}}switch(g(),s.type){case 5:Ce.root===Te&&null!==Te.documentElement&&Wr("CData section must not appear after the document element",s),no(Ce.root,Te.createCDATASection(s.data))
continue
case 3:no(Ce.root,Te.createComment(s.data))
continue
case 10:Ee=new Hr(s),no(Ce.root,Te.implementation.createDocumentType(s.name,(null===(ge=s.ids)||void 0===ge?void 0:ge.publicId)||"",(null===(Ne=s.ids)||void 0===Ne?void 0:Ne.systemId)||""))
continue
case 4:no(Ce.root,Te.createProcessingInstruction(s.target,s.data||""))
continue
case 7:case 9:{Ce.root===Te&&null!==Te.documentElement&&Wr(`document must contain a single root element, but found "${Te.documentElement.nodeName}" and "${s.name.name}"`,s.name)
const x=Ee?Ee.getAttlist(s.name):void 0,dt=to.fromAttrs(Ce.namespaces,s,x,Ee,Oe,xe),{prefix:It,localName:At}=Zr(s.name,Oe),Rt=dt.getForElement(It,s.name),_t=St(Te,At,Rt,It)
for(const It of s.attributes){const{prefix:At,localName:Rt}=Zr(It.name,Oe),ge=dt.getForAttribute(At,Rt,It.name),Ne=null==x?void 0:x.get(It.name.name)
_t.hasAttributeNS(ge,Rt)&&Wr(`attribute "${It.name.name}" must not appear multiple times on element "${s.name.name}"`,It.name),gt(Dt(ge,At,Rt,Qr(It.value,Ne,Ee,xe),_t),_t,!0)}if(x)for(const s of x.values()){const x=s.def
if(2!==x.type)continue
const{prefix:It,localName:At}=Zr(s.name,Oe),Rt=dt.getForAttribute(It,At,s.name)
_t.hasAttributeNS(Rt,At)||gt(Dt(Rt,It,At,Qr(x.value,s,Ee,xe),_t),_t,!0)}no(Ce.root,_t),7===s.type&&(Ce={parent:Ce,root:_t,namespaces:dt,entityRoot:!1,event:s})
continue}case 8:d(Ce.root)&&Ce.root.nodeName===s.name||Wr(`non-well-formed element: found end tag "${s.name}" but expected ${d(Ce.root)?`"${Ce.root.nodeName}"`:"no such tag"}`,s),Ce=Ce.parent
continue}}else be.push(s)}x.value.success||Br(ye.entity?`replacement text for entity ${ye.entity}`:It===Te?"document":"fragment",s,x.value.expected,x.value.offset),Ce.entityRoot||Wr(`${ye.entity?`replacement text for entity "${ye.entity}"`:It===Te?"document":"fragment"} is not well-formed - element "${Ce.root.nodeName}" is missing a closing tag`,Ce.event.name),ye=ye.parent,ye&&(xe.exit(),Ce=Ce.parent)}g()}function so(s,x={}){const dt=new Oo
return ro(s,Lr,$r,dt,x),dt}class io{constructor(s){this.Y=new Map,this.H=new Map,this.X=s}static new(){const s=new io(null)
return s.add(null,null),s.add("xml",At),s.add("xmlns",Rt),s}add(s,x){const dt=this.H.get(x)
void 0===dt?this.H.set(x,[s]):dt.push(s),this.Y.set(s,x)}recordNamespaceInformation(s){const x=new io(this)
for(const dt of s.attributes){if(dt.namespaceURI!==Rt)continue
const s=""===dt.value?null:dt.value,It=null===dt.prefix?null:dt.localName
x.add(It,s)}return x}j(s){return this.Y.get(s)}K(s){var x
return null===(x=this.X)||void 0===x?void 0:x.prefixToNamespace(s)}prefixToNamespace(s){const x=this.j(s)
return void 0!==x?x:this.K(s)}shouldSerializeDeclaration(s,x){return this.prefixToNamespace(s)===x&&this.K(s)!==x}G(s,x){let dt=this
for(;dt;){const It=dt.H.get(s)
if(void 0!==It)for(let dt=It.length-1;dt>=0;--dt){const At=It[dt]
if((x||null!==At)&&this.prefixToNamespace(At)===s)return At}dt=dt.X}}getPreferredPrefix(s,x){var dt
if(s.namespaceURI===At)return"xml"
const It=l(s)
if(s.namespaceURI===Rt)return It&&null===s.prefix?null:"xmlns"
if(It&&null===s.namespaceURI)return null
if(!It){let x=null!==(dt=this.K(null))&&void 0!==dt?dt:null
if(s.namespaceURI===x)return null}if((!It||null!==s.prefix)&&this.prefixToNamespace(s.prefix)===s.namespaceURI)return s.prefix
const _t=this.G(s.namespaceURI,!It)
if(void 0!==_t)return _t
if(It){const dt=this.j(s.prefix)
if(null===s.prefix||void 0!==dt&&dt!==s.namespaceURI)for(;;){const s=`ns${x.value}`
if(x.value+=1,void 0===this.j(s))return s}}return s.prefix}}const kr=["area","base","basefont","bgsound","br","col","embed","frame","hr","img","input","keygen","link","menuitem","meta","param","source","track","wbr"]
function lo(s,x,dt=!1){const It=dt?[s]:s.childNodes,At=[]
for(const s of It)uo(s,x,At)
return At.join("")}function uo(s,x,dt){const It=io.new(),At={value:1}
try{co(s,It,At,x,dt)}catch(s){return A(s.message)}}function co(s,x,dt,_t,ge){switch(s.nodeType){case 1:return void function(s,x,dt,_t,ge){const Ne=s
if(Ne.localName.indexOf(":")>=0||!qr(Ne.localName))throw new Error(`Can not serialize an element because the localName "${Ne.localName}" is not allowed.`)
ge.push("<")
let Te="",Ce=!1
const Ee=x.recordNamespaceInformation(Ne)
if("xmlns"===Ne.prefix&&_t)throw new Error('Can not serialize an element with prefix "xmlns" because it will not legally round-trip in a conforming XML parser.')
const Oe=Ee.getPreferredPrefix(Ne,dt)
if(null!==Oe&&(Te+=`${Oe}:`),Te+=Ne.localName,ge.push(Te),Ee.prefixToNamespace(Oe)!==Ne.namespaceURI&&(Ee.add(Oe,Ne.namespaceURI),null===Oe?ge.push(' xmlns="'):ge.push(" xmlns:",Oe,'="'),ge.push(ho(Ne.namespaceURI),'"')),function(s,x,dt,It,_t){const ge=[]
for(const It of s.attributes){let s=x.getPreferredPrefix(It,dt)
if(It.namespaceURI===Rt){const s=""===It.value?null:It.value
if(s===Rt)throw new Error("The serialization of this attribute would produce invalid XML because the XMLNS namespace is reserved and cannot be applied as an element's namespace via XML parsing.")
if(s===At||s===Rt)continue
const dt=null===It.prefix?null:It.localName
if(null!==It.prefix&&""===It.value)throw new Error("Namespace prefix declarations cannot be used to undeclare a namespace. Use a default namespace declaration instead.")
if(!x.shouldSerializeDeclaration(dt,s))continue}if(ge.find(s=>s.localName===It.localName&&s.namespaceURI===It.namespaceURI))throw new Error(`Can not serialize a duplicate attribute for namespaceURI "${It.namespaceURI}", localName "${It.localName}".`)
if(ge.push({namespaceURI:It.namespaceURI,localName:It.localName}),It.localName.indexOf(":")>=0||!qr(It.localName)||"xmlns"===It.localName&&null===It.namespaceURI)throw new Error(`Can not serialize an attribute because the localName "${It.localName}" is not allowed.`)
null!==s&&x.prefixToNamespace(s)!==It.namespaceURI&&(_t.push(" xmlns:",s,'="',ho(It.namespaceURI),'"'),x.add(s,It.namespaceURI)),_t.push(" "),null!==s&&_t.push(s,":"),_t.push(It.localName,'="',ho(It.value),'"')}}(Ne,Ee,dt,0,ge),Ne.namespaceURI===It&&!Ne.hasChildNodes()&&kr.indexOf(Ne.localName)>=0&&(ge.push(" /"),Ce=!0),Ne.namespaceURI===It||Ne.hasChildNodes()||(ge.push("/"),Ce=!0),ge.push(">"),!Ce){for(const x of s.childNodes)co(x,Ee,dt,_t,ge)
ge.push("</",Te,">")}}(s,x,dt,_t,ge)
case 9:return void function(s,x,dt,It,At){const Rt=s
if(null===Rt.documentElement)throw new Error("Can not serialize a document with no documentElement.")
for(const s of Rt.childNodes)co(s,x,dt,It,At)}(s,x,dt,_t,ge)
case 8:return void function(s,x,dt){const It=s
if(!Xr(It.data)||It.data.indexOf("--")>=0||It.data.endsWith("-"))throw new Error("Can not serialize a comment because it contains invalid characters.")
dt.push("\x3c!--",It.data,"--\x3e")}(s,0,ge)
case 4:return void function(s,x,dt){const It=s
dt.push("<![CDATA[",It.data,"]]>")}(s,0,ge)
case 3:return void function(s,x,dt){const It=s
if(!Xr(It.data))throw new Error("Can not serialize a text node because it contains invalid characters.")
let At=It.data
At=At.replace(/&/g,"&amp;"),At=At.replace(/</g,"&lt;"),At=At.replace(/>/g,"&gt;"),dt.push(At)}(s,0,ge)
case 11:return void function(s,x,dt,It,At){for(const Rt of s.childNodes)co(Rt,x,dt,It,At)}(s,x,dt,_t,ge)
case 10:return void function(s,x,dt){const It=s
if(At=It.publicId,!$n(At,0).success)throw new Error("Can not serialize a document type because the publicId contains invalid characters.")
var At
if(!Xr(It.systemId)||It.systemId.indexOf('"')>=0&&It.systemId.indexOf("'")>=0)throw new Error("Can not serialize a document type because the systemId contains invalid characters.")
dt.push("<!DOCTYPE"),dt.push(" "),dt.push(It.name),""!==It.publicId&&dt.push(' PUBLIC "',It.publicId,'"'),""!==It.systemId&&""===It.publicId&&dt.push(" SYSTEM"),""!==It.systemId&&dt.push(' "',It.systemId,'"'),dt.push(">")}(s,0,ge)
case 7:return void function(s,x,dt){const It=s
if(It.target.indexOf(":")>=0)throw new Error(`Can not serialize a processing instruction because the target "${It.target}" may not contain ":".`)
if("xml"===It.target.toLowerCase())throw new Error('Can not serialize a processing instruction because "xml" may not be used as target.')
if(!Xr(It.data)||It.data.indexOf("?>")>=0)throw new Error("Can not serialize a processing instruction because the data contains invalid characters.")
dt.push("<?",It.target," ",It.data,"?>")}(s,0,ge)
case 2:return
default:throw new TypeError("Only Nodes and Attr objects can be serialized by this algorithm.")}}function ho(s){if(null!==s&&!Xr(s))throw new Error("Can not serialize an attribute value because it contains invalid characters.")
return null===s?"":s.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\t/g,"&#9;").replace(/\n/g,"&#10;").replace(/\r/g,"&#13;")}function mo(s,x,dt,It=null){let At=null
return At=new(i().Element)(dt,It,x),At.ownerDocument=s,At}function po(s,x){return x.attributes.find(x=>x.name===s)||null}function go(s,x,dt){return""===s&&(s=null),dt.attributes.find(dt=>dt.namespaceURI===s&&dt.localName===x)||null}function No(s,x){null!==s.ownerElement&&s.ownerElement!==x&&function(){throw w("InUseAttributeError","attribute is in use by another element")}()
const dt=go(s.namespaceURI,s.localName,x)
return dt===s?s:(null!==dt?function(s,x){const dt=s.ownerElement
mt(s,dt,s.value,x.value),dt.attributes.splice(dt.attributes.indexOf(s),1,x),x.ownerElement=dt,s.ownerElement=null}(dt,s):gt(s,x),dt)}function Co(s,x){const dt=po(s,x)
return null!==dt&&Nt(dt),dt}function Eo(s,x,dt){const{namespace:It,prefix:At,localName:Rt}=Mt(x,dt)
return mo(s,Rt,It,At)}class bo{constructor(s){this.J=s}createDocumentType(s,x,dt){T(arguments,3),s=String(s),x=String(x),dt=String(dt),Pt(s)
const It=new(i(this.J).DocumentType)(s,x,dt)
return It.ownerDocument=this.J,It}createDocument(s,x,dt=null){T(arguments,2),s=ct(s),x=it(x),dt=ut(dt,yt)
const It=new(i(this.J).XMLDocument)
let At=null
return""!==x&&(At=Eo(It,s,x)),dt&&It.appendChild(dt),At&&It.appendChild(At),It}createHTMLDocument(s){s=ct(s)
const x=i(this.J),dt=new x.Document,At=new x.DocumentType("html")
At.ownerDocument=dt,dt.appendChild(At)
const Rt=mo(dt,"html",It)
dt.appendChild(Rt)
const _t=mo(dt,"head",It)
if(Rt.appendChild(_t),null!==s){const x=mo(dt,"title",It)
_t.appendChild(x),x.appendChild(dt.createTextNode(s))}return Rt.appendChild(mo(dt,"body",It)),dt}}class Oo extends ft{get nodeType(){return 9}get nodeName(){return"#document"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return null}set textContent(s){}lookupPrefix(s){return T(arguments,1),null!==this.documentElement?this.documentElement.lookupPrefix(s):null}lookupNamespaceURI(s){return T(arguments,1),null===this.documentElement?null:this.documentElement.lookupNamespaceURI(s)}get children(){return k(this)}prepend(...s){J(this,s)}append(...s){Q(this,s)}replaceChildren(...s){Z(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.implementation=new bo(this),this.doctype=null,this.documentElement=null}getElementsByTagName(s){return T(arguments,1),E(s=String(s),this)}getElementsByTagNameNS(s,x){return T(arguments,2),b(s=ct(s),x=String(x),this)}createElement(s){return T(arguments,1),qr(s=String(s))||S("The local name is not a valid Name"),mo(this,s,null,null)}createElementNS(s,x){return T(arguments,2),Eo(this,s=ct(s),x=String(x))}createDocumentFragment(){const s=new(i().DocumentFragment)
return s.ownerDocument=this,s}createTextNode(s){T(arguments,1),s=String(s)
const x=new(i().Text)(s)
return x.ownerDocument=this,x}createCDATASection(s){T(arguments,1),(s=String(s)).indexOf("]]>")>=0&&S('Data must not contain the string "]]>"')
const x=new(i().CDATASection)(s)
return x.ownerDocument=this,x}createComment(s){T(arguments,1),s=String(s)
const x=new(i().Comment)(s)
return x.ownerDocument=this,x}createProcessingInstruction(s,x){T(arguments,2),s=String(s),x=String(x),qr(s)||S("The target is not a valid Name"),x.indexOf("?>")>=0&&S('Data must not contain the string "?>"')
const dt=new(i().ProcessingInstruction)(s,x)
return dt.ownerDocument=this,dt}importNode(s,x=!1){return T(arguments,1),a(s=lt(s,ft),9)&&P("importing a Document node is not supported"),O(s,x,this)}adoptNode(s){return T(arguments,1),a(s=lt(s,ft),9)&&P("adopting a Document node is not supported"),Y(s,this),s}createAttribute(s){T(arguments,1),qr(s=String(s))||S("The local name is not a valid Name")
const x=new(i().Attr)(null,null,s,"",null)
return x.ownerDocument=this,x}createAttributeNS(s,x){T(arguments,2),s=ct(s),x=String(x)
const{namespace:dt,prefix:It,localName:At}=Mt(s,x),Rt=new(i().Attr)(dt,It,At,"",null)
return Rt.ownerDocument=this,Rt}createRange(){const s=new(i().Range)
return s.startContainer=this,s.startOffset=0,s.endContainer=this,s.endOffset=0,s}T(s){return new(i().Document)}}function wo(s,x){if(s.collapsed)return
const dt=m(s.startContainer),It=m(s.endContainer)
let At=0
for(;At<dt.length&&At<It.length&&dt[At]===It[At];)++At
const Rt=s.endContainer.childNodes[s.endOffset]||null
for(let At=s.startContainer.childNodes[s.startOffset]||null;At&&At!==Rt&&At!==It[dt.length];At=At.nextSibling)x(At)
for(let s=dt.length-1;s>=At;--s)for(let At=dt[s].nextSibling;At&&At!==Rt&&At!==It[s];At=At.nextSibling)x(At)
for(let s=At;s<It.length;++s)for(let dt=It[s].firstChild;dt&&dt!==Rt&&dt!==It[s+1];dt=dt.nextSibling)x(dt)}function yo(s,x){const dt=p(s.startContainer),It=dt.createDocumentFragment()
if(s.collapsed)return It
const At=s.startContainer,Rt=s.startOffset,_t=s.endContainer,ge=s.endOffset
if(At===_t&&u(At)){const s=At.cloneNode()
return s.data=At.substringData(Rt,ge-Rt),W(s,It),x||At.replaceData(Rt,ge-Rt,""),It}const Ne=m(s.startContainer),Te=m(s.endContainer)
let Ce=0
for(;Ce<Ne.length&&Ce<Te.length&&Ne[Ce]===Te[Ce];)++Ce
const Ee=Ce===Ne.length,Oe=Ce===Te.length
let be=null
Ee||(be=Ne[Ce])
let xe=null
Oe||(xe=Te[Ce])
const ye=[],ve=be?be.nextSibling:At.childNodes[Rt],De=xe||_t.childNodes[ge]||null
for(var Se=ve;Se&&Se!==De;Se=Se.nextSibling)a(Se,10)&&y(x?"Can not clone a doctype using cloneContents":"Can not extract a doctype using extractContents"),ye.push(Se)
let we,Ie
if(Ee||x)we=At,Ie=Rt
else{const s=Ne[Ce]
we=s.parentNode,Ie=1+g(s)}if(null!==be&&u(be)){const s=be.cloneNode()
s.data=be.substringData(Rt,be.length-Rt),W(s,It),x||be.replaceData(Rt,be.length-Rt,"")}else if(null!==be){const s=be.cloneNode()
W(s,It)
const _t=dt.createRange()
_t.setStart(At,Rt),_t.setEnd(be,f(be))
const ge=yo(_t,x)
_t.detach(),W(ge,s)}if(ye.forEach(s=>{W(x?s.cloneNode(!0):s,It)}),xe&&u(xe)){const s=xe.cloneNode()
s.data=xe.substringData(0,ge),W(s,It),x||xe.replaceData(0,ge,"")}else if(null!==xe){const s=xe.cloneNode()
W(s,It)
const At=dt.createRange()
At.setStart(xe,0),At.setEnd(_t,ge)
const Rt=yo(At,x)
At.detach(),W(Rt,s)}return x||(s.setStart(we,Ie),s.collapse(!0)),It}class Do{get collapsed(){return(s=this).startContainer===s.endContainer&&s.startOffset===s.endOffset
var s}constructor(){const s=i()
this.startContainer=s.document,this.startOffset=0,this.endContainer=s.document,this.endOffset=0,s.addRange(this)}get commonAncestorContainer(){const s=m(this.startContainer),x=m(this.endContainer)
let dt=s[0],It=0
for(;It<s.length&&It<x.length&&s[It]===x[It];)dt=s[It],++It
return dt}setStart(s,x){T(arguments,2),s=lt(s,ft),x=st(x),a(s,10)&&I("Can not set a range under a doctype node"),x>f(s)&&D("Can not set a range past the end of the node"),Ro(this)===N(s)&&Ao(s,x,this.endContainer,this.endOffset)!==Kr||(this.endContainer=s,this.endOffset=x),this.startContainer=s,this.startOffset=x}setEnd(s,x){T(arguments,2),s=lt(s,ft),x=st(x),a(s,10)&&I("Can not set a range under a doctype node"),x>f(s)&&D("Can not set a range past the end of the node"),Ro(this)===N(s)&&Ao(s,x,this.startContainer,this.startOffset)!==Fr||(this.startContainer=s,this.startOffset=x),this.endContainer=s,this.endOffset=x}setStartBefore(s){T(arguments,1)
const x=(s=lt(s,ft)).parentNode
if(null===x)return I("Can not set range before node without a parent")
this.setStart(x,g(s))}setStartAfter(s){T(arguments,1)
const x=(s=lt(s,ft)).parentNode
if(null===x)return I("Can not set range before node without a parent")
this.setStart(x,g(s)+1)}setEndBefore(s){T(arguments,1)
const x=(s=lt(s,ft)).parentNode
if(null===x)return I("Can not set range before node without a parent")
this.setEnd(x,g(s))}setEndAfter(s){T(arguments,1)
const x=(s=lt(s,ft)).parentNode
if(null===x)return I("Can not set range before node without a parent")
this.setEnd(x,g(s)+1)}collapse(s=!1){s?(this.endContainer=this.startContainer,this.endOffset=this.startOffset):(this.startContainer=this.endContainer,this.startOffset=this.endOffset)}selectNode(s){T(arguments,1)
let x=(s=lt(s,ft)).parentNode
if(null===x)return I("Can not select node with null parent")
const dt=g(s)
this.startContainer=x,this.startOffset=dt,this.endContainer=x,this.endOffset=dt+1}selectNodeContents(s){T(arguments,1),a(s=lt(s,ft),10)&&I("Can not place range inside a doctype node")
const x=f(s)
this.startContainer=s,this.startOffset=0,this.endContainer=s,this.endOffset=x}compareBoundaryPoints(s,x){switch(T(arguments,2),x=lt(x,Do),s!==Do.START_TO_START&&s!==Do.START_TO_END&&s!==Do.END_TO_END&&s!==Do.END_TO_START&&P("Unsupported comparison type"),Ro(this)!==Ro(x)&&M("Can not compare positions of ranges in different trees"),s){case Do.START_TO_START:return Ao(this.startContainer,this.startOffset,x.startContainer,x.startOffset)
case Do.START_TO_END:return Ao(this.endContainer,this.endOffset,x.startContainer,x.startOffset)
case Do.END_TO_END:return Ao(this.endContainer,this.endOffset,x.endContainer,x.endOffset)
default:return Ao(this.startContainer,this.startOffset,x.endContainer,x.endOffset)}}deleteContents(){if(this.collapsed)return
const s=this.startContainer,x=this.startOffset,dt=this.endContainer,It=this.endOffset
if(s===dt&&u(s))return void s.replaceData(x,It-x,"")
const At=[]
let Rt,_t
if(wo(this,s=>{At.push(s)}),s.contains(dt))Rt=s,_t=x
else{let x=s
for(;null!==x.parentNode&&!x.parentNode.contains(dt);)x=x.parentNode
Rt=x.parentNode,_t=1+g(x)}u(s)&&s.replaceData(x,s.length-x,""),At.forEach(s=>{q(s)}),u(dt)&&dt.replaceData(0,It,""),this.setStart(Rt,_t),this.collapse(!0)}extractContents(){return yo(this,!1)}cloneContents(){return yo(this,!0)}insertNode(s){T(arguments,1),ot(s=lt(s,ft),this)}surroundContents(s){T(arguments,1),s=lt(s,ft),(c(this.startContainer)?this.startContainer.parentNode:this.startContainer)!==(c(this.endContainer)?this.endContainer.parentNode:this.endContainer)&&A("Can not use surroundContents on a range that has partially selected a non-Text node"),a(s,9,10,11)&&I("Can not use Document, DocumentType, or DocumentFragment as a parent node in surroundContents")
const x=yo(this,!1)
s.firstChild&&X(null,s),ot(s,this),W(x,s),this.selectNode(s)}cloneRange(){const s=new(i().Range)
return s.startContainer=this.startContainer,s.startOffset=this.startOffset,s.endContainer=this.endContainer,s.endOffset=this.endOffset,s}detach(){i().removeRange(this)}isPointInRange(s,x){return T(arguments,2),s=lt(s,ft),x=st(x),N(s)===Ro(this)&&(a(s,10)&&I("Point can not be under a doctype"),x>f(s)&&D("Offset should not be past the end of node"),Ao(s,x,this.startContainer,this.startOffset)!==Fr&&Ao(s,x,this.endContainer,this.endOffset)!==Kr)}comparePoint(s,x){return T(arguments,2),s=lt(s,ft),x=st(x),N(s)!==Ro(this)&&M("Can not compare point to range in different trees"),a(s,10)&&I("Point can not be under a doctype"),x>f(s)&&D("Offset should not be past the end of node"),Ao(s,x,this.startContainer,this.startOffset)===Fr?-1:Ao(s,x,this.endContainer,this.endOffset)===Kr?1:0}intersectsNode(s){if(T(arguments,1),N(s=lt(s,ft))!==Ro(this))return!1
const x=s.parentNode
if(null===x)return!0
const dt=g(s)
return Ao(x,dt,this.endContainer,this.endOffset)===Fr&&Ao(x,dt+1,this.startContainer,this.startOffset)===Kr}toString(){let s=[]
const x=this.startContainer
if(c(x)){if(this.startContainer===this.endContainer)return x.substringData(this.startOffset,this.endOffset-this.startOffset)
s.push(x.substringData(this.startOffset,x.length-this.startOffset))}wo(this,x=>{C(x,x=>{c(x)&&s.push(x.data)})})
const dt=this.endContainer
return c(dt)&&s.push(dt.substringData(0,this.endOffset)),s.join("")}}Do.START_TO_START=0,Do.START_TO_END=1,Do.END_TO_END=2,Do.END_TO_START=3
const Fr=-1,Kr=1
function Ao(s,x,dt,It){if(s!==dt){const At=m(s),Rt=m(dt)
for(;At[0]&&Rt[0]&&At[0]===Rt[0];)At.shift(),Rt.shift()
At.length&&(x=g(At[0])+.5),Rt.length&&(It=g(Rt[0])+.5)}return x===It?0:x<It?Fr:Kr}function Ro(s){return N(s.startContainer)}const eo=new Oo
s.document=eo,s.Attr=Ct,s.CDATASection=class vt extends xt{get nodeType(){return 4}get nodeName(){return"#cdata-section"}constructor(s){super(s)}T(s){const x=new(i().CDATASection)(this.data)
return x.ownerDocument=s,x}},s.Comment=class wt extends bt{get nodeType(){return 8}get nodeName(){return"#comment"}constructor(s=""){super(s)
const x=i()
this.ownerDocument=x.document}T(s){const x=new(i().Comment)(this.data)
return x.ownerDocument=s,x}},s.Document=Oo,s.DocumentFragment=class To extends ft{get nodeType(){return 11}get nodeName(){return"#document-fragment"}get nodeValue(){return null}set nodeValue(s){}get textContent(){return G(this)}set textContent(s){H(this,s=at(s))}lookupPrefix(s){return T(arguments,1),null}lookupNamespaceURI(s){return T(arguments,1),null}get children(){return k(this)}prepend(...s){J(this,s)}append(...s){Q(this,s)}replaceChildren(...s){Z(this,s)}constructor(){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0
const s=i()
this.ownerDocument=s.document}T(s){const x=new(i().DocumentFragment)
return x.ownerDocument=s,x}},s.DocumentType=yt,s.DOMImplementation=bo,s.Element=class fo extends ft{get nodeType(){return 1}get nodeName(){return this.tagName}get nodeValue(){return null}set nodeValue(s){}get textContent(){return G(this)}set textContent(s){H(this,s=at(s))}lookupPrefix(s){return T(arguments,1),null===(s=ct(s))||""===s?null:Ut(this,s)}lookupNamespaceURI(s){if(T(arguments,1),""===(s=ct(s))&&(s=null),null!==this.namespaceURI&&this.prefix===s)return this.namespaceURI
let x=null
if(null!==s){const dt=this.getAttributeNodeNS(Rt,s)
dt&&"xmlns"===dt.prefix&&(x=dt.value)}else{const s=this.getAttributeNodeNS(Rt,"xmlns")
s&&null===s.prefix&&(x=s.value)}if(null!==x)return""!==x?x:null
const dt=this.parentElement
return null===dt?null:dt.lookupNamespaceURI(s)}before(...s){tt(this,s)}after(...s){et(this,s)}replaceWith(...s){nt(this,s)}remove(){rt(this)}get children(){return k(this)}prepend(...s){J(this,s)}append(...s){Q(this,s)}replaceChildren(...s){Z(this,s)}get previousElementSibling(){return L(this)}get nextElementSibling(){return F(this)}constructor(s,x,dt){super(),this.firstElementChild=null,this.lastElementChild=null,this.childElementCount=0,this.attributes=[],this.namespaceURI=s,this.prefix=x,this.localName=dt,this.tagName=null===x?dt:`${x}:${dt}`}hasAttributes(){return this.attributes.length>0}getAttribute(s){T(arguments,1)
const x=po(s=String(s),this)
return null===x?null:x.value}getAttributeNS(s,x){T(arguments,2)
const dt=go(s=ct(s),x=String(x),this)
return null===dt?null:dt.value}setAttribute(s,x){T(arguments,2),s=String(s),x=String(x),qr(s)||S("The qualified name does not match the Name production")
const dt=po(s,this)
if(null===dt){const dt=new(i().Attr)(null,null,s,x,this)
return dt.ownerDocument=this.ownerDocument,void gt(dt,this)}pt(dt,x)}setAttributeNS(s,x,dt){T(arguments,3),s=ct(s),x=String(x),dt=String(dt)
const{namespace:It,prefix:At,localName:Rt}=Mt(s,x)
!function(s,x,dt,It,At){const Rt=go(At,x,s)
if(null===Rt){const Rt=new(i().Attr)(At,It,x,dt,s)
return Rt.ownerDocument=s.ownerDocument,void gt(Rt,s)}pt(Rt,dt)}(this,Rt,dt,At,It)}removeAttribute(s){T(arguments,1),Co(s=String(s),this)}removeAttributeNS(s,x){T(arguments,2),function(s,x,dt){const It=go(s,x,dt)
null!==It&&Nt(It)}(s=ct(s),x=String(x),this)}toggleAttribute(s,x){if(qr(s)||S("The qualified name does not match the Name production"),null===po(s,this)){if(void 0===x||!0===x){const x=new(i().Attr)(null,null,s,"",this)
return x.ownerDocument=this.ownerDocument,gt(x,this),!0}return!1}return void 0!==x&&!1!==x||(Co(s,this),!1)}hasAttribute(s){return T(arguments,1),null!==po(s=String(s),this)}hasAttributeNS(s,x){return T(arguments,2),null!==go(s=ct(s),x=String(x),this)}getAttributeNode(s){return T(arguments,1),po(s=String(s),this)}getAttributeNodeNS(s,x){return T(arguments,2),go(s=ct(s),x=String(x),this)}setAttributeNode(s){return T(arguments,1),No(s=lt(s,Ct),this)}setAttributeNodeNS(s){return T(arguments,1),No(s=lt(s,Ct),this)}removeAttributeNode(s){return T(arguments,1),s=lt(s,Ct),this.attributes.indexOf(s)<0&&_("the specified attribute does not exist"),Nt(s),s}getElementsByTagName(s){return T(arguments,1),E(s=String(s),this)}getElementsByTagNameNS(s,x){return T(arguments,2),b(s=ct(s),x=String(x),this)}T(s){const x=mo(s,this.localName,this.namespaceURI,this.prefix)
for(const dt of this.attributes){const It=dt.T(s)
x.setAttributeNode(It)}return x}get innerHTML(){return lo(this,!0)}get outerHTML(){return lo(this,!0,!0)}},s.ProcessingInstruction=class xo extends bt{get nodeType(){return 7}get nodeName(){return this.target}constructor(s,x){super(x),this.target=s}T(s){const x=new(i().ProcessingInstruction)(this.target,this.data)
return x.ownerDocument=s,x}},s.Range=Do,s.Text=xt,s.XMLDocument=class _o extends Oo{T(s){return new(i().XMLDocument)}},exports.askSlimdom=function askSlimdom(s){so(s)}

