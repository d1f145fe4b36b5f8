"use strict"
const e=require("./base.js")
const t=require("./judging.js")
const n=require("./web_config.js")
const s=require("./transforms.js")
const o=new WeakMap
function elementsOf({file:e}){if(null===e)return[]
const t=o.get(e)
if(void 0!==t)return t
const n=[]
const s=require("./deferred_transform_engine.js").h(e.document,{keepSpace:!1})
if(s.ok){const{document:e}=s
for(let t=require("./deferred_transform_engine.js").a(e,e);null!==t;t=require("./deferred_transform_engine.js").a(t,e))"element"===t.kind&&n.push(t)}o.set(e,n)
return n}function nameOf({source:e}){return null===e?r:n.n(e)}function stepSpan(e){const t=e.attributeOf(s.X,"Transform")
return null===t?nameOf(e):spanOf(t)}function spanOf({source:e}){return null===e?r:n.b(e)}const r={start:0,end:0}
function ownAttributes({attributes:e}){return e.filter(({namespace:e})=>e===s.X)}function isStep(e){return null!==e.attributeOf(s.X,"Transform")}function stepName(e){try{return require("./deferred_transform_engine.js").j(e.attributeOf(s.X,"Transform")?.value??"").name}catch{return""}}const a=new WeakMap
function elementAt(e,{start:t}){const n=elementsOf(e)
const s=a.get(n)??new Map(n.map(e=>[nameOf(e).start,e]))
a.set(n,s)
return s.get(t)??null}function toldIn(e,t){const{application:n}=e
const s=new Set
return(n?.outcome.log??[]).flatMap(o=>{if("message"===o.kind||!t.includes(o.code))return[]
const a=o.step&&elementAt(e,o.step)
const{file:i,span:l}=o.place??{file:"transform",span:o.step??r}
const c=`${o.code} ${i} ${l.start}`
if(s.has(c)||null===e.file||null===n)return[]
s.add(c)
const m="base"===i?n.originOf(l):{file:e.file,span:l}
return[{...m,entry:o,element:a}]})}function pathOf(e){const t=[]
for(let n=e;null!==n;n="element"===n.parent?.kind?n.parent:null)t.push(n.name)
return t.reverse()}const i=new Set(["system.net","mailsettings","smtp","network","specifiedpickupdirectory"])
function isOfMail(e){return i.has(e.name.toLowerCase())}function relatedIn({originOf:e},n,s){const o=e(s)
return t.r(n,o.file,o.span)}function gotFrom(e){const t=n.m(e.file.document).smtp
const[s]=t
const o=n.d(t)
return void 0===s||t.length>1||null===o?null:{result:e,smtp:s,effective:o}}function stepsOver(e){const t=new Map
for(const n of e){const{parent:e}=n
const s="element"===e?.kind?t.get(e):void 0
const o=isStep(n)?n:s
void 0!==o&&t.set(n,o)}return t}function writtenIn(e,t){const s=e.children.filter(e=>"element"===e.kind)
return[e,...s].flatMap(e=>{const s=t.get(e)
return void 0===s?[]:n.S.flatMap(t=>{const n=t.element===e.name&&e.attributeOf("",t.name)
return n?[{step:s,attribute:n,setting:t}]:[]})})}function leftOut(e,t,n){return n.filter(({step:n,attribute:s,setting:o})=>{if("InsertIfMissing"!==stepName(n))return!1
const r=(o.read(s.value)??"")===(t.effective[o.name]??"")
return!r&&t.result.originOf(placeOf(t,o)).file!==e.file})}function placeOf({smtp:e},{element:t,name:s}){const o=n.e(e,t)??e
return o.attribute(s)??n.s(o)}const l={id:"transform/not-inserted",level:"runtime",severity:"warning",words:[],check:s=>{const{file:o,application:r}=s
const a=r?.result?gotFrom(r.result):null
if(null===o||null===a)return[]
const i=a.result.originOf(n.s(a.smtp))
const l=elementsOf(s)
const c=stepsOver(l)
const m=l.filter(({name:e})=>"smtp"===e)
return m.flatMap(r=>{const l=leftOut(s,a,writtenIn(r,c))
const[m]=l
if(void 0===m)return[]
const{step:u}=m
return[t.e(o,stepSpan(u),{message:"The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.",hint:'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',names:{name:u.name,settings:e.h(l,({setting:e})=>e.name,n.S.length)},related:[t.r("The <smtp> that is there",i.file,i.span)]})]})}}
const c=[l]
const m=`Write xmlns:xdt="${s.X}" on the root, to the letter.`
const u={id:"transform/namespace",level:"runtime",severity:"error",words:[],check:e=>{const{file:n}=e
if(null===n)return[]
const s=elementsOf(e)
const o=new Map(s.flatMap(e=>e.attributes.filter(isMeant).map(t=>[declarationOf(e,t),t])))
if(o.size>0)return[...o].map(([e,s])=>t.e(n,e?.source?valueSpan(e.source):spanOf(s),{message:'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',hint:m,names:{prefix:s.prefix},...namespaceInstead(e)}))
const[r]=s
return void 0===r||s.some(declaresIt)||unprefixed(s).length>0?[]:[t.e(n,nameOf(r),{message:"The namespace of transforms is not declared, so nothing of this file is applied.",hint:m})]}}
function namespaceInstead(e){return null!=e?.source&&/document-?transform/i.test(e.value)?{rewrite:{span:valueSpan(e.source),after:s.X}}:{}}function renamed({source:e,owner:t},s){return null===e||s.endsWith(":")||null!==t?.attribute(s)?{}:{rewrite:{span:n.b(e),after:s}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function isMeant({namespace:e,localName:t,isDeclaration:n}){return""!==e&&e!==s.X&&!n&&(s.b.some(e=>e===t)||null!==meantBy$1(t))}function meantBy$1(t){return e.N(t,[...s.b,"SuppressWarnings"])}function declaresIt({attributes:e}){return e.some(({isDeclaration:e,value:t})=>e&&t===s.X)}function declarationOf(e,{prefix:t}){let n=e
for(;null!==n;){const e=n.attribute(`xmlns:${t}`)
if(null!==e)return e
n="element"===n.parent?.kind?n.parent:null}return null}const f={id:"transform/unknown-attribute",level:"runtime",severity:"error",words:[],check:e=>{const{file:n}=e
if(null===n)return[]
const o=elementsOf(e).flatMap(e=>e.namespace===s.X?[]:ownAttributes(e))
return o.filter(({localName:e})=>!s.b.some(t=>t===e)).map(e=>t.e(n,spanOf(e),unknownAttribute(e)))}}
function unknownAttribute(t){const{prefix:n,localName:o}=t
const r=meantBy$1(o)??""
const a="SuppressWarnings"===r?"SupressWarnings":r
const i="Transform"===a||"Locator"===a
const l=`take it out: only ${s.b.join(", ")} exist`
const c="SuppressWarnings"===o?`Write ${n}:SupressWarnings: the engine spells it with one p.`:e.J(o,s.b,{show:e=>`${n}:${e}`,otherwise:l})??`Take it out: only ${s.b.join(", ")} exist.`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${"Transform"===a?": this element is not a step":""}.`,hint:c,names:{name:`${n}:${o}`},...i?{}:{severity:"warning"},...renamed(t,`${n}:${"SuppressWarnings"===o?"SupressWarnings":a}`)}}const h={id:"transform/without-prefix",level:"runtime",severity:"error",words:[],check:e=>{const{file:n}=e
if(null===n)return[]
const s=elementsOf(e)
const o=s.flatMap(({attributes:e})=>e).find(declares)?.localName
return unprefixed(s).map(e=>t.e(n,spanOf(e),{message:"This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.",hint:"Write {prefix}:{name}."+(void 0===o?` ${m}`:""),names:{prefix:o??"xdt",name:meantBy$1(e.name)??e.name},...void 0===o?{}:renamed(e,`${o}:${meantBy$1(e.name)??e.name}`)}))}}
function declares({isDeclaration:e,value:t,name:n}){return e&&t===s.X&&"xmlns"!==n}function unprefixed(t){return t.flatMap(t=>t.attributes.filter(({namespace:t,name:n,value:o})=>{if(""!==t||!/^(?:transform|locator)$/i.test(n))return!1
const r="transform"===n.toLowerCase()?s.T:s.L
const a=instructionName(o)
return r.some(e=>e===a)||null!==e.N(a,r)}))}function instructionName(e){try{return require("./deferred_transform_engine.js").j(e).name}catch{return""}}const d={id:"transform/name",level:"runtime",severity:"error",words:[],check:e=>{const{file:o}=e
return null===o?[]:elementsOf(e).flatMap(r=>["Transform","Locator"].flatMap(a=>{const i=r.attributeOf(s.X,a)
const l=null===i?null:nameSaid(i.value,a)
if(null==i?.source||null===l)return[]
const c="Locator"===a&&!isAsked(e,i)
return[t.e(o,n.b(i.source),{...l,...instructionInstead(i,a),...c?{severity:"warning"}:{}})]}))}}
function instructionInstead(t,n){const{source:o,value:r,prefix:a}=t
const i=instructionName(r)
const[l,c]="Transform"===n?[s.T,s.L]:[s.L,s.T]
if(null===o||""===i)return{}
if(c.some(e=>e===i))return renamed(t,`${a}:${"Transform"===n?"Locator":"Transform"}`)
const m=e.N(i,l)
const u=o.valueStart+o.raw.indexOf(i)
return null!==m&&o.raw.includes(i)?{rewrite:{span:{start:u,end:u+i.length},after:m}}:{}}function isAsked({application:e},{source:t}){const n=e?.outcome.log??[]
return n.some(({kind:e,place:n})=>"error"===e&&n?.span.start===t?.start)}function nameSaid(t,n){const[o,r]="Transform"===n?[s.T,s.L]:[s.L,s.T]
const a=n.toLowerCase()
try{const{name:s}=require("./deferred_transform_engine.js").j(t)
const i=r.some(e=>e===s)
try{require("./deferred_transform_engine.js").k(s,o)
return null}catch{const t=`The ${a}s are ${o.filter(e=>"DefaultLocator"!==e).join(", ")}.`
return{message:i?`"{name}" is not a ${a}. The whole file fails for it.`:`There is no ${a} "{name}". The whole file fails for it.`,hint:i?`Write it in the attribute ${"Transform"===n?"xdt:Locator":"xdt:Transform"}.`:e.J(s,o,{show:e=>e,otherwise:"choose another one"})??t,names:{name:s}}}}catch(e){if(!(e instanceof require("./deferred_transform_engine.js").S))throw e
return{message:`The value is not the name of a ${a}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:"Write one name, as in SetAttributes(host,port)."}}}const p={id:"transform/idle",level:"runtime",severity:"warning",words:[],check:e=>{const{file:n}=e
const o=elementsOf(e)
const[r]=o
if(null===n||void 0===r||!o.some(declaresIt))return[]
const a=!o.some(e=>ownAttributes(e).length>0||e.attributes.some(isMeant))
const i=o.some(({namespace:e})=>e===s.X)
return!a||i||unprefixed(o).length>0?[]:[t.e(n,nameOf(r),{message:"No element of this transform has xdt:Transform, so it changes nothing.",hint:"Give the elements that are to be changed an xdt:Transform, or delete the file."})]}}
const g=[u,f,h,d,p]
const v={start:0,end:0}
const w={source:null}
function own({file:e},{originOf:t},n){const s=t(n)
return null!==e&&s.file===e?s:null}const b={id:"transform/second-smtp",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:e=>{const s=e.application?.result??null
if(null===s)return[]
const o=n.m(s.file.document).smtp.map(e=>n.s(e))
if(o.length<2)return[]
const r=o.filter(t=>null!==own(e,s,t))
const a=new Set(r)
const i=o.filter(e=>!a.has(e))
const[l=v]=i.length>0?i:r
const c=s.originOf(l)
return r.flatMap(n=>{const o=n===l?null:own(e,s,n)
return null===o?[]:[{...o,message:"This adds a second <smtp> to the file: the site is down after the deploy.",hint:'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',related:[t.r("The other one",c.file,c.span)]}]})}}
const y={id:"transform/config-sections",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:e=>{const t=e.application?.result??null
if(null===t)return[]
const{children:s}=t.file.document.root
return s.slice(1).flatMap(s=>{const o="configSections"===s.name?own(e,t,n.n(s)):null
return null===o?[]:[{...o,message:"<configSections> comes out behind other elements: the site is down after the deploy.",hint:'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.'}]})}}
const k={id:"transform/root",level:"file",severity:"error",words:["Root element is missing."],check:e=>{const{file:n,application:s}=e
if(null===n||!s?.outcome.ok)return[]
const{applies:o,unsaved:r,edits:a}=s.outcome
if(!o||null!==r||0===a.length||null!==s.result)return[]
const[i]=elementsOf(e)
const l=elementsOf(e).find(e=>isStep(e)&&/^(?:Remove|RemoveAll|CommentOut)$/.test(stepName(e)))
return[t.e(n,nameOf(l??i??w),{message:"After this transform, the file has no root element: the site is down after the deploy.",hint:"Let the step act on an element below the root."})]}}
const O={id:"transform/not-saved",level:"runtime",severity:"error",words:[],check:e=>{const{file:n,application:s}=e
const o=s?.outcome
if(null===n||!o?.ok||null===o.unsaved)return[]
const r=elementsOf(e)
if("encoding"===o.unsaved)return[t.e(n,nameOf(r[0]??w),{message:"The result is not saved: nobody knows the encoding that the file declares.",hint:'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.'})]
if("root"===o.unsaved)return r.filter(e=>"Replace"===stepName(e)).slice(0,1).map(e=>t.e(n,stepSpan(e),{message:"The result is not saved: the root is replaced, and no line break stands between it and what is around it.",hint:"Replace the elements in the root, or let the file that is transformed begin with an XML declaration in a line of its own."}))
const a=r.filter(e=>"CommentOut"===stepName(e))
return a.slice(0,1).map(e=>t.e(n,stepSpan(e),{message:"The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.",hint:"Write Remove in place of CommentOut."}))}}
const T={id:"transform/garbled",level:"runtime",severity:"warning",words:[],check:({garbled:e})=>e.map(e=>t.e(e,v,{message:"The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}))}
const x={id:"transform/no-sibling",level:"runtime",severity:"error",words:[],check:e=>toldIn(e,["sibling-absent","sibling-not-element"]).map(({file:e,span:t})=>({file:e,span:t,message:"The path in the parentheses does not lead to an element of the file.",hint:"Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name()."}))}
const S=["null-reference","second-root","cannot-contain","whole-document","comment-hyphens"]
const I={id:"transform/wrong-target",level:"runtime",severity:"error",words:[],check:e=>toldIn(e,S).map(({file:e,span:t,element:n})=>({file:e,span:t,message:"The step {step} cannot act on what its path leads to.",hint:"Let the path lead to an element below the root. What is to be inserted goes into an element that is there.",names:{step:null===n?"":stepName(n)}}))}
const W=[b,y,k,O,T,x,I]
const M={start:0,end:0}
const $=["live","staging","development"]
const L={production:"live",prod:"live",stage:"staging",dev:"development"}
function meantBy(t){const n=t.toLowerCase()
return(Object.hasOwn(L,n)?L[n]:void 0)??e.N(n,$)}const C={live:"Production",staging:"Staging",development:"Development"}
function hasMail(e){return elementsOf(e).some(isOfMail)}const A={id:"transform/other-generation",level:"runtime",severity:"warning",words:[],check:e=>{if("other-generation"!==e.standing)return[]
const{text:n,environment:s}=e
const o=/\.xdt\.config$/i.test(n.path)
const r=hasMail(e)||o?{}:{severity:"notice"}
if(!o)return[t.e(n,M,{message:"Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.",hint:"Name it Web.{meant}.xdt.config. If your build applies it, all is well.",names:{meant:meantBy(s)??s},...r})]
const a=C[(meantBy(s)??s).toLowerCase()]??s
return[t.e(n,M,{message:"Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.",names:{later:a}})]}}
const N={id:"transform/other-environment",level:"runtime",severity:"warning",words:[],check:({standing:e,environment:t,text:n},s)=>"applied"===e?notInTheCloud(n,t,s):[]}
function notInTheCloud(e,n,{mode:s,environment:o=""}){if($.includes(n.toLowerCase()))return[]
const r=meantBy(n)
const a=o.toLowerCase()===n.toLowerCase()
const i=a?'Give "{meant}" as the environment.':'Name the file after the environment "{meant}".'
return[t.e(e,M,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply a transform for it.',hint:null===r?"If another deploy applies it, all is well. The Cloud has live, staging and development.":i,names:{name:n,meant:r??""},severity:null===r?"notice":"inject"===s?"error":"warning"})]}const j={id:"transform/without-target",level:"runtime",severity:"warning",words:[],check:({standing:e,text:n})=>"without-target"!==e?[]:[t.e(n,M,{message:"Nobody applies this transform: the file that it is for, by its name, is not in the same folder.",hint:"Move it beside that file, or give it the name of that file, the environment and .xdt.config."})]}
const _={id:"transform/visual-studio",level:"advice",severity:"notice",words:[],check:({standing:e,text:n})=>"visual-studio"!==e?[]:[t.e(n,M,{message:"This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.",hint:"Take it out of `files`."})]}
const X={id:"transform/overrides",level:"runtime",severity:"awaiting",words:[],check:({overridden:t,environment:n})=>{const[s]=t
if(void 0===s)return[]
const o={...s.spot,message:'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',hint:'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',names:{name:n,settings:e.h(t,({setting:e})=>e,4)}}
return[o]}}
const R=[X]
const q=[A,N,j,_,X]
function telling(e){const t=Object.keys(e)
return n=>toldIn(n,t).map(({file:t,span:n,entry:s,element:o})=>{const[r,a]=e[s.code]??["",""]
const i={name:s.name,element:o?.name??""}
return{file:t,span:n,message:r,hint:a,names:i}})}const P={id:"transform/arguments",level:"runtime",severity:"error",words:[],check:telling({"argument-count":["The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.","Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part."],"match-attribute-absent":['Match looks for the attribute "{name}", which this element does not have.',"Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts."],"sibling-argument-absent":["{name} does not say next to which element the new one goes.","Write its path in parentheses, as in {name}(/configuration/appSettings)."],"sibling-arguments-many":["{name} takes one argument, the path of one element. A comma ends an argument.","Write one path in the parentheses."],"not-boolean":["xdt:SupressWarnings is neither true nor false.","Write true or false."]})}
const B={id:"transform/unused-arguments",level:"runtime",severity:"warning",words:[],check:telling({"arguments-unexpected":["{name} does not take arguments: it acts on the whole element.","Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes."]})}
const U={id:"transform/xpath",level:"runtime",severity:"error",words:[],check:e=>telling({xpath:["The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.","Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it."],"not-an-attribute":["An argument does not name an attribute.","Write the names of attributes, separated by commas: SetAttributes(host,port)."]})(e)}
const E={id:"transform/entity",level:"runtime",severity:"error",words:[],check:telling({"undeclared-entity":["This element refers to an entity, which the engine does not find when it clones the element.","Write the value itself in place of the reference."]})}
const F={id:"transform/unknown-element",level:"runtime",severity:"warning",words:[],check:telling({"unknown-element":["The engine does not know this element. A transform is an attribute of the element that it changes.",'Write xdt:Transform="\u2026" on an element of the site.']})}
const D=["import","import-unjudged"]
const G={id:"transform/import",level:"runtime",severity:"warning",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{kind:s,span:o}=n.refusal
if(!D.includes(s))return[]
const r="import"===s
return[{file:e,span:o,message:r?"This Import is not complete, or has an attribute that does not exist.":"What this Import brings cannot be run here, so the result of this transform is not judged.",hint:r?'Write "namespace", and either "assembly" or "path".':"Write the transforms of mail settings with those of the engine, in a file without Import.",...r?{severity:"error"}:{}}]}}
const J={"too-short":["The file is empty, or shorter than three bytes.","Write a transform, or delete the file."],"unknown-entity":["This refers to an entity that is not declared in the file.","Write the character itself, or its number, as in &#160;."],"undeclared-prefix":["This prefix is not declared.","Declare it with xmlns on the root."],version:["The XML declaration names a version other than 1.0.",'Write version="1.0".'],name:["This name contains a character that .NET does not take.","Type the name again; text that was copied often brings such a character along."],unreadable:["The engine cannot read the file from here on.","Save the file as UTF-8."],"too-costly":["The paths of this transform take more steps than any real one, so it is not judged.","Write paths that lead to the element from the root, without //."]}
const z={id:"transform/unread",level:"runtime",severity:"error",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{refusal:s}=n
const o=Object.hasOwn(J,s.kind)?J[s.kind]:void 0
if("base"===s.file||void 0===o)return[]
const[r,a]=o
return[{file:e,span:s.span,message:r,hint:a}]}}
const Q=[P,B,U,E,F,G,z]
const V=new WeakMap
function childrenOf(e){const t=V.get(e)
if(void 0!==t)return t
const n=new Map
for(const t of e.flatMap(({children:e})=>e)){const e=t.name.toLowerCase()
const s=n.get(e)??{elements:[],spellings:new Set}
n.set(e,s)
s.elements.push(t)
s.spellings.add(t.name)}V.set(e,n)
return n}const H=new WeakMap
function rootsOf(e){const t=H.get(e)??[e.root]
H.set(e,t)
return t}function otherCaseOf(e,t){const[s="",...o]=t
if(e.root.name!==s){const t=e.root.name.toLowerCase()===s.toLowerCase()
return t?{element:e.root,span:n.n(e.root)}:null}let r=rootsOf(e)
for(const e of o){const t=childrenOf(r).get(e.toLowerCase())
if(void 0===t)return null
const[s]=t.elements
if(void 0!==s&&!t.spellings.has(e))return{element:s,span:n.n(s)}
r=t.elements}return null}function hasPath(e,t){const[n,...s]=t
return e.root.name===n&&elementsAt(rootsOf(e),s).length>0}function elementsAt(e,t){let n=e
for(const e of t){const t=childrenOf(n).get(e.toLowerCase())
if(!0!==t?.spellings.has(e))return[]
n=t.elements}return n}const K=new WeakMap
function commentedOut(e,t){const n=K.get(e)??tagsInComments(e)
K.set(e,n)
return n.get(t)??null}function tagsInComments({nodes:e,text:t}){const n=new Map
const s=[...e].reverse()
for(let e=s.pop();void 0!==e;e=s.pop()){if("element"===e.kind)for(const t of e.nodes.toReversed())s.push(t)
if("comment"===e.kind)for(const{0:s,1:o="",index:r}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+r
n.has(o)||n.set(o,{start:t,end:t+s.length})}}return n}const Y=new WeakMap
function inLocation(e,t){const[s,...o]=t
if(e.root.name!==s||0===o.length)return null
const r=Y.get(e)??n.f(e.root).filter(t=>t!==e.root)
Y.set(e,r)
const[a]=elementsAt(r,o)
return void 0===a?null:n.s(a)}const Z='Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'
function missesIn(e){const{application:t}=e
return null===t?[]:toldIn(e,["no-match","no-longer-there"]).flatMap(e=>{const{element:n,entry:s}=e
return"warning"!==s.kind||null===n?[]:[missOf(t,{...e,element:n})]})}function missOf(e,t){const{element:n,entry:s}=t
const{document:o}=e.base
const r=pathOf(n)
const a={name:n.name,step:stepName(n)}
const i=isOfMail(n)?inLocation(o,r):null
if(null!==i)return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:a,related:[relatedIn(e,`The <${n.name}>`,i)]}}
const l=commentedOut(o,n.name)
return null!==l&&null===otherCaseOf(o,r)&&"no-match"===s.code?{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:Z,names:a,related:[relatedIn(e,"The comment",l)]}}:{...t,why:"absent",said:absent(e,t)}}function isMislocated({base:e},t){return null!==t.attributeOf(s.X,"Locator")&&hasPath(e.document,pathOf(t))}function isRemoval(e){return e.startsWith("Remove")}function tagInstead({element:{source:e},file:t},s){if(e?.name.toLowerCase()!==s.toLowerCase())return{}
const{text:o}=t.source
const r=n.n(e)
const a=o.slice(r.start,r.end)===e.name
const i=o.slice(0,e.startTagEnd).endsWith("/>")
return a&&i?{rewrite:{span:r,after:s}}:{}}function absent(e,t){const{element:n,entry:s}=t
const o=stepName(n)
const r={name:n.name,step:o}
const a=otherCaseOf(e.base.document,pathOf(n))
if(null!==a)return{message:"The step {step} finds nothing: the file has this name in another letter case, and letter case counts.",hint:"Write <{meant}>.",names:{...r,meant:a.element.name},...tagInstead(t,a.element.name),related:[relatedIn(e,`<${a.element.name}>`,a.span)]}
const i="no-longer-there"===s.code
return{message:i?"The step {step} finds nothing any more: an earlier step has removed or changed what it is for.":"The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.",hint:isRemoval(o)?'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.':isMislocated(e,n)?"The file has <{name}>, but the locator does not lead to it. Leave xdt:Locator out, or let it name what that element has.":Z,names:r,...isRemoval(o)?{severity:"notice"}:{}}}function missed(e){return t=>missesIn(t).filter(({why:t})=>t===e).map(({file:e,span:t,said:n})=>({file:e,span:t,...n}))}const ee={id:"transform/no-match",level:"runtime",severity:"warning",words:[],check:missed("absent")}
const te={id:"transform/commented-target",level:"runtime",severity:"warning",words:[],check:missed("comment")}
const ne={id:"transform/in-location",level:"runtime",severity:"warning",words:[],check:missed("location")}
const se={id:"transform/missing-parent",level:"runtime",severity:"error",words:["No element in the source document matches '{path}'"],lead:"The log of the deploy says",check:e=>toldIn(e,["no-match","no-longer-there"]).filter(({entry:e})=>"error"===e.kind).map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,message:"What <{name}> is to be inserted into is not in the file.",hint:'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',names:{name:s?.name??"",path:plainPath(n.path)}}))}
function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[\u2026`}const oe={id:"transform/no-attribute",level:"runtime",severity:"warning",words:[],check:e=>{const t=toldIn(e,["attribute-absent"])
const n=new Set(t.map(({entry:e})=>e.step?.start))
const s=toldIn(e,["nothing-to-set","nothing-to-remove"])
return[...t.map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,...attributeSaid(n.name,s)})),...s.filter(({entry:e})=>!n.has(e.step?.start)).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"nothing-to-set"===n.code?"This element has no attribute to set.":"This element has no attribute to remove.",hint:"Look at the names, and at the element that the path leads to.",..."nothing-to-set"===n.code?{}:{severity:"notice"}}))]}}
function attributeSaid(e,t){const n=null!==t&&"RemoveAttributes"===stepName(t)
const s=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
const o=void 0===s||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.'
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:o,names:{name:e,near:s?.name??""},...n?{severity:"notice"}:{}}}const re={id:"transform/only-first",level:"runtime",severity:"warning",words:[],check:e=>toldIn(e,["only-first"]).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"{name} finds several elements, and acts on the first of them only.",hint:'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',names:{name:n.name}}))}
const ae=[ee,te,ne,se,oe,re]
function valuesIn(e){return elementsOf(e).flatMap(({name:e,attributes:t})=>"smtp"===e||"network"===e?t.filter(({namespace:e,value:t})=>""===e&&""!==t):[])}function isSaved({application:e}){return null!=e?.result}function isPassword({name:e}){return/^(?:password|pwd|pass)$/i.test(e)}const ie={id:"transform/committed-password",level:"runtime",severity:"warning",words:[],check:(n,{settings:s})=>{const{file:o}=n
return null===o||isSaved(n)&&void 0!==s.password?[]:valuesIn(n).filter(t=>isPassword(t)&&e.z(t.value)).map(n=>t.e(o,spanOf(n),{message:"The transform contains a password. Everybody who can read the repository can read it.",hint:`Get a new password from the provider, and store it as a secret. Empty the value here, and let ${e.T} inject it: give ${e.t("environment")}.`}))}}
const le={id:"transform/token",level:"runtime",severity:"warning",words:[],check:n=>{const{file:s}=n
return null===s||isSaved(n)?[]:valuesIn(n).filter(t=>isPassword(t)?null!==e.B(t.value):null!==e.u(t.value)).map(n=>t.e(s,spanOf(n),{message:"The value looks like a token that is still to be replaced.",hint:`Let ${e.T} inject the value, or make sure that the token is replaced before the deploy.`}))}}
const ce=[ie,le]
const me=[...q,...g,...Q,...ae,...c,...W,...ce]
const ue=[...q,...ce]
function isError({rule:e,complaint:t}){return"error"===(t.severity??e.severity)&&"runtime"===e.level}function isLost({application:e}){if(null===e)return!1
const{outcome:t}=e
return!t.ok||!t.applies||null!==t.unsaved}function lossWords(e){const t=""===e?"":`On "${e}", `
return(""===t?"N":`${t}n`)+"othing of this file is applied, although the deploy looks successful"}function withLoss({rule:e,complaint:t},n){const s=lostSteps(n,t.span.start)
const o=""===s?"":`: ${s} not done either`
const r=lossWords("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${r}${o}.`,names:{...t.names,environment:n.environment}}}}function lostSteps(t,n){const{file:s,application:o}=t
if(null===s)return""
const r=new Set((o?.outcome.log??[]).filter(({kind:e})=>"message"!==e).map(({step:e})=>e?.start))
const a=elementsOf(t).filter(e=>{const{start:t}=nameOf(e)
return isStep(e)&&!r.has(t)&&t!==n})
if(0===a.length)return""
const i=e.h(a,e=>{const{line:t}=s.source.range(nameOf(e))
return`<${e.name}> in line ${t}`})
return`the step${1===a.length?"":"s"} on ${i} ${1===a.length?"is":"are"}`}function voice({level:e}){return"file"===e?".NET Framework refuses the whole file":"The engine says"}const fe="transform/committed-password"
function isOfSite({result:e,layered:t,readings:n},s){if(!e?.effective?.password)return!1
const o=e.spotOf("password",null)
if(o.file.path!==t.file.path)return!1
const{file:r,span:a}=t.originOf(o.span)
const i=n.find(e=>e.file===s.file)?.file
return r===i&&/^\s*=\s*["']$/.test(i.source.text.slice(s.span.end,a.start))}const he={"sections/duplicate":"transform/second-smtp","config-sections/place":"transform/config-sections"}
function isToldAlready({rule:e,path:t,at:n},s,o){const r=Object.hasOwn(he,e)?he[e]:void 0
return!(void 0===r||!s.some(e=>e.rule===r))&&("sections/duplicate"!==e||o().has(JSON.stringify({path:t,at:n})))}function placesIn({layered:e},t){return()=>new Set(n.m(e.file.document).smtp.map(s=>{const{path:o,at:r}=t(e.originOf(n.s(s)))
return JSON.stringify({path:o,at:r})}))}exports.O=R
exports.a=function toldOnce(t,{complaints:n,refused:s},{intent:o,locate:r}){const a=n.filter(({rule:e,complaint:n})=>e.id!==fe||!isOfSite(t,n)).map(t=>e.P(t,{intent:o,locate:r,voice:voice}))
const i=s.filter(e=>!isToldAlready(e,a,placesIn(t,r)))
return[...a,...i]}
exports.b=function askedForNobody(e,t){const{environment:n=""}=t
return notInTheCloud(e,n,t).map(e=>({rule:N,complaint:e}))}
exports.e=elementsOf
exports.i=isOfMail
exports.l=lossWords
exports.n=nameOf
exports.t=function transformComplaints(t,n){const s="applied"===t.standing
const o=e.Q(s?me:ue,t,n)
if(!isLost(t))return o
const r=o.findIndex(isError)
return o.map((e,n)=>n===r?withLoss(e,t):e)}
exports.v=voice

