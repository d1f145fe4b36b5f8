"use strict"
const e=require("./base.js"),t=require("./judging.js"),$0=()=>require("./deferred_transform_engine.js"),n=require("./transforms.js"),$1=()=>require("./deferred_seldom_web_config.js"),s=require("./web_config.js"),$2=()=>require("./deferred_seldom_judging.js"),r=new WeakMap
function elementsOf({file:e}){if(null===e)return[]
const t=r.get(e)
if(void 0!==t)return t
const n=[],s=$0().h(e.document,{keepSpace:!1})
if(s.ok){const{document:e}=s
for(let t=$0().a(e,e);null!==t;t=$0().a(t,e))"element"===t.kind&&n.push(t)}return r.set(e,n),n}function nameOf({source:e}){return null===e?o:$1().n(e)}function stepSpan(e){const t=e.attributeOf(n.X,"Transform")
return null===t?nameOf(e):spanOf(t)}function spanOf({source:e}){return null===e?o:$1().a(e)}const o={start:0,end:0}
function ownAttributes({attributes:e}){return e.filter(({namespace:e})=>e===n.X)}function isStep(e){return null!==e.attributeOf(n.X,"Transform")}function stepName(e){try{return $0().j(e.attributeOf(n.X,"Transform")?.value??"").name}catch{return""}}const a=new WeakMap
function elementAt(e,{start:t}){const n=elementsOf(e),s=a.get(n)??new Map(n.map(e=>[nameOf(e).start,e]))
return a.set(n,s),s.get(t)??null}function toldIn(e,t){const{application:n}=e,s=new Set
return(n?.outcome.log??[]).flatMap(r=>{if("message"===r.kind||!t.includes(r.code))return[]
const a=r.step&&elementAt(e,r.step),{file:i,span:l}=r.place??{file:"transform",span:r.step??o},m=`${r.code} ${i} ${l.start}`
return s.has(m)||null===e.file||null===n?[]:(s.add(m),[{..."base"===i?n.originOf(l):{file:e.file,span:l},entry:r,element:a}])})}function pathOf(e){const t=[]
for(let n=e;null!==n;n="element"===n.parent?.kind?n.parent:null)t.push(n.name)
return t.reverse()}const i=new Set(["system.net","mailsettings","smtp","network","specifiedpickupdirectory"])
function isOfMail(e){return i.has(e.name.toLowerCase())}function relatedIn({originOf:e},n,s){const r=e(s)
return t.r(n,r.file,r.span)}function gotFrom(e){const t=s.w(e.file.document).smtp,[n]=t,r=s.a(t)
return void 0===n||t.length>1||null===r?null:{result:e,smtp:n,effective:r}}function stepsOver(e){const t=new Map
for(const n of e){const{parent:e}=n,s="element"===e?.kind?t.get(e):void 0,r=isStep(n)?n:s
void 0!==r&&t.set(n,r)}return t}function writtenIn(e,t){const n=e.children.filter(e=>"element"===e.kind)
return[e,...n].flatMap(e=>{const n=t.get(e)
return void 0===n?[]:s.k.flatMap(t=>{const s=t.element===e.name&&e.attributeOf("",t.name)
return s?[{step:n,attribute:s,setting:t}]:[]})})}function leftOut(e,t,n){return n.filter(({step:n,attribute:s,setting:r})=>"InsertIfMissing"===stepName(n)&&!((r.read(s.value)??"")===(t.effective[r.name]??""))&&t.result.originOf(placeOf(t,r)).file!==e.file)}function placeOf({smtp:e},{element:t,name:n}){const r=s.e(e,t)??e
return r.attribute(n)??s.s(r)}const l={id:"transform/not-inserted",level:"runtime",severity:"warning",words:[],check:n=>{const{file:r,application:o}=n,a=o?.result?gotFrom(o.result):null
if(null===r||null===a)return[]
const i=a.result.originOf(s.s(a.smtp)),l=elementsOf(n),m=stepsOver(l),c=l.filter(({name:e})=>"smtp"===e)
return c.flatMap(o=>{const l=leftOut(n,a,writtenIn(o,m)),[c]=l
if(void 0===c)return[]
const{step:u}=c
return[t.c(r,stepSpan(u),{message:"The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.",hint:'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',names:{name:u.name,settings:e.q(l,({setting:e})=>e.name,s.k.length)},related:[t.r("The <smtp> that is there",i.file,i.span)]})]})}},m=[l],c=`Write xmlns:xdt="${n.X}" on the root, to the letter.`,u={id:"transform/namespace",level:"runtime",severity:"error",words:[],check:e=>{const{file:n}=e
if(null===n)return[]
const s=elementsOf(e),r=new Map(s.flatMap(e=>e.attributes.filter(isMeant).map(t=>[declarationOf(e,t),t])))
if(r.size>0)return[...r].map(([e,s])=>t.c(n,e?.source?valueSpan(e.source):spanOf(s),{message:'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',hint:c,names:{prefix:s.prefix},...namespaceInstead(e)}))
const[o]=s
return void 0===o||s.some(declaresIt)||unprefixed(s).length>0?[]:[t.c(n,nameOf(o),{message:"The namespace of transforms is not declared, so nothing of this file is applied.",hint:c})]}}
function namespaceInstead(e){return null!=e?.source&&/document-?transform/i.test(e.value)?{rewrite:{span:valueSpan(e.source),after:n.X}}:{}}function renamed({source:e,owner:t},n){return null===e||n.endsWith(":")||null!==t?.attribute(n)?{}:{rewrite:{span:$1().a(e),after:n}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function isMeant({namespace:e,localName:t,isDeclaration:s}){return""!==e&&e!==n.X&&!s&&(n.b.some(e=>e===t)||null!==meantBy$1(t))}function meantBy$1(e){return t.n(e,[...n.b,"SuppressWarnings"])}function declaresIt({attributes:e}){return e.some(({isDeclaration:e,value:t})=>e&&t===n.X)}function declarationOf(e,{prefix:t}){let n=e
for(;null!==n;){const e=n.attribute(`xmlns:${t}`)
if(null!==e)return e
n="element"===n.parent?.kind?n.parent:null}return null}const f={id:"transform/unknown-attribute",level:"runtime",severity:"error",words:[],check:e=>{const{file:s}=e
return null===s?[]:elementsOf(e).flatMap(e=>e.namespace===n.X?[]:ownAttributes(e)).filter(({localName:e})=>!n.b.some(t=>t===e)).map(e=>t.c(s,spanOf(e),unknownAttribute(e)))}}
function unknownAttribute(e){const{prefix:t,localName:s}=e,r=meantBy$1(s)??"",o="SuppressWarnings"===r?"SupressWarnings":r,a="Transform"===o||"Locator"===o,i=`take it out: only ${n.b.join(", ")} exist`,l="SuppressWarnings"===s?`Write ${t}:SupressWarnings: the engine spells it with one p.`:$2().e(s,n.b,{show:e=>`${t}:${e}`,otherwise:i})??`Take it out: only ${n.b.join(", ")} exist.`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${"Transform"===o?": this element is not a step":""}.`,hint:l,names:{name:`${t}:${s}`},...a?{}:{severity:"warning"},...renamed(e,`${t}:${"SuppressWarnings"===s?"SupressWarnings":o}`)}}function declares({isDeclaration:e,value:t,name:s}){return e&&t===n.X&&"xmlns"!==s}function unprefixed(e){return e.flatMap(e=>e.attributes.filter(({namespace:e,name:s,value:r})=>{if(""!==e||!/^(?:transform|locator)$/i.test(s))return!1
const o="transform"===s.toLowerCase()?n.T:n.L,a=instructionName(r)
return o.some(e=>e===a)||null!==t.n(a,o)}))}function instructionName(e){try{return $0().j(e).name}catch{return""}}const h={id:"transform/name",level:"runtime",severity:"error",words:[],check:e=>{const{file:s}=e
return null===s?[]:elementsOf(e).flatMap(r=>["Transform","Locator"].flatMap(o=>{const a=r.attributeOf(n.X,o),i=null===a?null:nameSaid(a.value,o)
if(null==a?.source||null===i)return[]
const l="Locator"===o&&!isAsked(e,a)
return[t.c(s,$1().a(a.source),{...i,...instructionInstead(a,o),...l?{severity:"warning"}:{}})]}))}}
function instructionInstead(e,s){const{source:r,value:o,prefix:a}=e,i=instructionName(o),[l,m]="Transform"===s?[n.T,n.L]:[n.L,n.T]
if(null===r||""===i)return{}
if(m.some(e=>e===i))return renamed(e,`${a}:${"Transform"===s?"Locator":"Transform"}`)
const c=t.n(i,l),u=r.valueStart+r.raw.indexOf(i)
return null!==c&&r.raw.includes(i)?{rewrite:{span:{start:u,end:u+i.length},after:c}}:{}}function isAsked({application:e},{source:t}){return(e?.outcome.log??[]).some(({kind:e,place:n})=>"error"===e&&n?.span.start===t?.start)}function nameSaid(e,t){const[s,r]="Transform"===t?[n.T,n.L]:[n.L,n.T],o=t.toLowerCase()
try{const{name:n}=$0().j(e),a=r.some(e=>e===n)
try{return $0().k(n,s),null}catch{const e=`The ${o}s are ${s.filter(e=>"DefaultLocator"!==e).join(", ")}.`
return{message:a?`"{name}" is not a ${o}. The whole file fails for it.`:`There is no ${o} "{name}". The whole file fails for it.`,hint:a?`Write it in the attribute ${"Transform"===t?"xdt:Locator":"xdt:Transform"}.`:$2().e(n,s,{show:e=>e,otherwise:"choose another one"})??e,names:{name:n}}}}catch(n){if(!(n instanceof $0().S))throw n
return{message:`The value is not the name of a ${o}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:`${isOpen(e)?"Close the parenthesis":"Write one name"}, as in ${"Transform"===t?"SetAttributes(host,port)":"Match(key)"}.`}}}function isOpen(e){return e.split("(").length>e.split(")").length}const d={id:"transform/idle",level:"runtime",severity:"warning",words:[],check:e=>{const{file:s}=e,r=elementsOf(e),[o]=r
if(null===s||void 0===o||!r.some(declaresIt))return[]
const a=!r.some(e=>ownAttributes(e).length>0||e.attributes.some(isMeant)),i=r.some(({namespace:e})=>e===n.X)
return!a||i||unprefixed(r).length>0?[]:[t.c(s,nameOf(o),{message:"No element of this transform has xdt:Transform, so it changes nothing.",hint:"Give the elements that are to be changed an xdt:Transform, or delete the file."})]}},p=[u,f,{id:"transform/without-prefix",level:"runtime",severity:"error",words:[],check:e=>{const{file:n}=e
if(null===n)return[]
const s=elementsOf(e),r=s.flatMap(({attributes:e})=>e).find(declares)?.localName
return unprefixed(s).map(e=>t.c(n,spanOf(e),{message:"This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.",hint:"Write {prefix}:{name}."+(void 0===r?` ${c}`:""),names:{prefix:r??"xdt",name:meantBy$1(e.name)??e.name},...void 0===r?{}:renamed(e,`${r}:${meantBy$1(e.name)??e.name}`)}))}},h,d],g={start:0,end:0},v={source:null}
function own({file:e},{originOf:t},n){const s=t(n)
return null!==e&&s.file===e?s:null}const w=["null-reference","second-root","cannot-contain","whole-document","comment-hyphens"],b=[{id:"transform/second-smtp",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:e=>{const n=e.application?.result??null
if(null===n)return[]
const r=s.w(n.file.document).smtp.map(e=>s.s(e))
if(r.length<2)return[]
const o=r.filter(t=>null!==own(e,n,t)),a=new Set(o),i=r.filter(e=>!a.has(e)),[l=g]=i.length>0?i:o,m=n.originOf(l)
return o.flatMap(s=>{const r=s===l?null:own(e,n,s)
return null===r?[]:[{...r,message:"This adds a second <smtp> to the file: the site is down after the deploy.",hint:'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',related:[t.r("The other one",m.file,m.span)]}]})}},{id:"transform/config-sections",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:e=>{const t=e.application?.result??null
if(null===t)return[]
const{children:n}=t.file.document.root
return n.slice(1).flatMap(n=>{const s="configSections"===n.name?own(e,t,$1().n(n)):null
return null===s?[]:[{...s,message:"<configSections> comes out behind other elements: the site is down after the deploy.",hint:'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.'}]})}},{id:"transform/root",level:"file",severity:"error",words:["Root element is missing."],check:e=>{const{file:n,application:s}=e
if(null===n||!s?.outcome.ok)return[]
const{applies:r,unsaved:o,edits:a}=s.outcome
if(!r||null!==o||0===a.length||null!==s.result)return[]
const[i]=elementsOf(e),l=elementsOf(e).find(e=>isStep(e)&&/^(?:Remove|RemoveAll|CommentOut)$/.test(stepName(e)))
return[t.c(n,nameOf(l??i??v),{message:"After this transform, the file has no root element: the site is down after the deploy.",hint:"Let the step act on an element below the root."})]}},{id:"transform/not-saved",level:"runtime",severity:"error",words:[],check:e=>{const{file:n,application:s}=e,r=s?.outcome
if(null===n||!r?.ok||null===r.unsaved)return[]
const o=elementsOf(e)
return"encoding"===r.unsaved?[t.c(n,nameOf(o[0]??v),{message:"The result is not saved: nobody knows the encoding that the file declares.",hint:'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.'})]:"root"===r.unsaved?o.filter(e=>"Replace"===stepName(e)).slice(0,1).map(e=>t.c(n,stepSpan(e),{message:"The result is not saved: the root is replaced, and no line break stands between it and what is around it.",hint:"Replace the elements in the root, or let the file that is transformed begin with an XML declaration in a line of its own."})):o.filter(e=>"CommentOut"===stepName(e)).slice(0,1).map(e=>t.c(n,stepSpan(e),{message:"The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.",hint:"Write Remove in place of CommentOut."}))}},{id:"transform/garbled",level:"runtime",severity:"warning",words:[],check:({garbled:e})=>e.map(e=>t.c(e,g,{message:"The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}))},{id:"transform/no-sibling",level:"runtime",severity:"error",words:[],check:e=>toldIn(e,["sibling-absent","sibling-not-element"]).map(({file:e,span:t})=>({file:e,span:t,message:"The path in the parentheses does not lead to an element of the file.",hint:"Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name()."}))},{id:"transform/wrong-target",level:"runtime",severity:"error",words:[],check:e=>toldIn(e,w).map(({file:e,span:t,element:n})=>({file:e,span:t,message:"The step {step} cannot act on what its path leads to.",hint:"Let the path lead to an element below the root. What is to be inserted goes into an element that is there.",names:{step:null===n?"":stepName(n)}}))}],y={start:0,end:0},k=["live","staging","development"],O={production:"live",prod:"live",stage:"staging",dev:"development"}
function meantBy(e){const n=e.toLowerCase()
return(Object.hasOwn(O,n)?O[n]:void 0)??t.n(n,k)}const T={live:"Production",staging:"Staging",development:"Development"}
function hasMail(e){return elementsOf(e).some(isOfMail)}const x={id:"transform/other-generation",level:"runtime",severity:"warning",words:[],check:e=>{if("other-generation"!==e.standing)return[]
const{text:n,environment:s}=e,r=/\.xdt\.config$/i.test(n.path),o=hasMail(e)||r?{}:{severity:"notice"}
if(!r)return[t.c(n,y,{message:"Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.",hint:"Name it Web.{meant}.xdt.config. If your build applies it, all is well.",names:{meant:meantBy(s)??s},...o})]
const a=T[(meantBy(s)??s).toLowerCase()]??s
return[t.c(n,y,{message:"Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.",names:{later:a}})]}},S={id:"transform/other-environment",level:"runtime",severity:"warning",words:[],check:({standing:e,environment:t,text:n},s)=>"applied"===e?notInTheCloud(n,t,s):[]}
function notInTheCloud(e,n,{mode:s,environment:r=""}){if(k.includes(n.toLowerCase()))return[]
const o=meantBy(n),a=r.toLowerCase()===n.toLowerCase()?'Give "{meant}" as the environment.':'Name the file after the environment "{meant}".'
return[t.c(e,y,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply a transform for it.',hint:null===o?"If another deploy applies it, all is well. The Cloud has live, staging and development.":a,names:{name:n,meant:o??""},severity:null===o?"notice":"inject"===s?"error":"warning"})]}function isMisnamed(e){return!k.includes(e.toLowerCase())&&null!==meantBy(e)}const I={id:"transform/overrides",level:"runtime",severity:"awaiting",words:[],check:({overridden:t,environment:n})=>{const[s]=t
return void 0===s?[]:[{...s.spot,message:'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',hint:isMisnamed(n)?'Umbraco Cloud does not have such an environment: if the file is for "{meant}", name it after that one. Or take these settings out of the transform.':'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',names:{name:n,meant:meantBy(n)??"",settings:e.q(t,({setting:e})=>e,4)}}]}},M=[I],W=[x,S,{id:"transform/without-target",level:"runtime",severity:"warning",words:[],check:({standing:e,text:n})=>"without-target"!==e?[]:[t.c(n,y,{message:"Nobody applies this transform: the file that it is for, by its name, is not in the same folder.",hint:"Move it beside that file, or give it the name of that file, the environment and .xdt.config."})]},{id:"transform/visual-studio",level:"advice",severity:"notice",words:[],check:({standing:e,text:n})=>"visual-studio"!==e?[]:[t.c(n,y,{message:"This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.",hint:"Take it out of `files`."})]},I]
function telling(e){const t=Object.keys(e)
return n=>toldIn(n,t).map(({file:t,span:n,entry:s,element:r})=>{const[o,a]=e[s.code]??["",""]
return{file:t,span:n,message:o,hint:a,names:{name:s.name,element:r?.name??""}}})}const $={id:"transform/arguments",level:"runtime",severity:"error",words:[],check:telling({"argument-count":["The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.","Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part."],"match-attribute-absent":['Match looks for the attribute "{name}", which this element does not have.',"Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts."],"sibling-argument-absent":["{name} does not say next to which element the new one goes.","Write its path in parentheses, as in {name}(/configuration/appSettings)."],"sibling-arguments-many":["{name} takes one argument, the path of one element. A comma ends an argument.","Write one path in the parentheses."],"not-boolean":["xdt:SupressWarnings is neither true nor false.","Write true or false."]})},L={id:"transform/unused-arguments",level:"runtime",severity:"warning",words:[],check:telling({"arguments-unexpected":["{name} does not take arguments: it acts on the whole element.","Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes."]})},C={id:"transform/xpath",level:"runtime",severity:"error",words:[],check:e=>telling({xpath:["The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.","Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it."],"not-an-attribute":["An argument does not name an attribute.","Write the names of attributes, separated by commas: SetAttributes(host,port)."]})(e)},A={id:"transform/entity",level:"runtime",severity:"error",words:[],check:telling({"undeclared-entity":["This element refers to an entity, which the engine does not find when it clones the element.","Write the value itself in place of the reference."]})},N={id:"transform/unknown-element",level:"runtime",severity:"warning",words:[],check:telling({"unknown-element":["The engine does not know this element. A transform is an attribute of the element that it changes.",'Write xdt:Transform="\u2026" on an element of the site.']})},j=["import","import-unjudged"],X={"too-short":["The file is empty, or shorter than three bytes.","Write a transform, or delete the file."],"unknown-entity":["This refers to an entity that is not declared in the file.","Write the character itself, or its number, as in &#160;."],"undeclared-prefix":["This prefix is not declared.","Declare it with xmlns on the root."],version:["The XML declaration names a version other than 1.0.",'Write version="1.0".'],name:["This name contains a character that .NET does not take.","Type the name again; text that was copied often brings such a character along."],unreadable:["The engine cannot read the file from here on.","Save the file as UTF-8."],"too-costly":["The paths of this transform take more steps than any real one, so it is not judged.","Write paths that lead to the element from the root, without //."]},R=[$,L,C,A,N,{id:"transform/import",level:"runtime",severity:"warning",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{kind:s,span:r}=n.refusal
if(!j.includes(s))return[]
const o="import"===s
return[{file:e,span:r,message:o?"This Import is not complete, or has an attribute that does not exist.":"What this Import brings cannot be run here, so the result of this transform is not judged.",hint:o?'Write "namespace", and either "assembly" or "path".':"Write the transforms of mail settings with those of the engine, in a file without Import.",...o?{severity:"error"}:{}}]}},{id:"transform/unread",level:"runtime",severity:"error",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{refusal:s}=n,r=Object.hasOwn(X,s.kind)?X[s.kind]:void 0
if("base"===s.file||void 0===r)return[]
const[o,a]=r
return[{file:e,span:s.span,message:o,hint:a}]}}],_=new WeakMap
function childrenOf(e){const t=_.get(e)
if(void 0!==t)return t
const n=new Map
for(const t of e.flatMap(({children:e})=>e)){const e=t.name.toLowerCase(),s=n.get(e)??{elements:[],spellings:new Set}
n.set(e,s),s.elements.push(t),s.spellings.add(t.name)}return _.set(e,n),n}const B=new WeakMap
function rootsOf(e){const t=B.get(e)??[e.root]
return B.set(e,t),t}function otherCaseOf(e,t){const[n="",...s]=t
if(e.root.name!==n)return e.root.name.toLowerCase()===n.toLowerCase()?{element:e.root,span:$1().n(e.root)}:null
let r=rootsOf(e)
for(const e of s){const t=childrenOf(r).get(e.toLowerCase())
if(void 0===t)return null
const[n]=t.elements
if(void 0!==n&&!t.spellings.has(e))return{element:n,span:$1().n(n)}
r=t.elements}return null}function hasPath(e,t){const[n,...s]=t
return e.root.name===n&&elementsAt(rootsOf(e),s).length>0}function elementsAt(e,t){let n=e
for(const e of t){const t=childrenOf(n).get(e.toLowerCase())
if(!0!==t?.spellings.has(e))return[]
n=t.elements}return n}const P=new WeakMap
function commentedOut(e,t){const n=P.get(e)??tagsInComments(e)
return P.set(e,n),n.get(t)??null}function tagsInComments({nodes:e,text:t}){const n=new Map,s=[...e].reverse()
for(let e=s.pop();void 0!==e;e=s.pop()){if("element"===e.kind)for(const t of e.nodes.toReversed())s.push(t)
if("comment"===e.kind)for(const{0:s,1:r="",index:o}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+o
n.has(r)||n.set(r,{start:t,end:t+s.length})}}return n}const q=new WeakMap
function inLocation(e,t){const[n,...r]=t
if(e.root.name!==n||0===r.length)return null
const o=q.get(e)??s.x(e.root).filter(t=>t!==e.root)
q.set(e,o)
const[a]=elementsAt(o,r)
return void 0===a?null:s.s(a)}const U='Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'
function missesIn(e){const{application:t}=e
return null===t?[]:toldIn(e,["no-match","no-longer-there"]).flatMap(e=>{const{element:n,entry:s}=e
return"warning"!==s.kind||null===n?[]:[missOf(t,{...e,element:n})]})}function missOf(e,t){const{element:n,entry:s}=t,{document:r}=e.base,o=pathOf(n),a={name:n.name,step:stepName(n)},i=isOfMail(n)?inLocation(r,o):null
if(null!==i)return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:a,related:[relatedIn(e,`The <${n.name}>`,i)]}}
const l=commentedOut(r,n.name)
return null!==l&&null===otherCaseOf(r,o)&&"no-match"===s.code?{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:U,names:a,related:[relatedIn(e,"The comment",l)]}}:{...t,why:"absent",said:absent(e,t)}}function isMislocated({base:e},t){return null!==t.attributeOf(n.X,"Locator")&&hasPath(e.document,pathOf(t))}function isRemoval(e){return e.startsWith("Remove")}function tagInstead({element:{source:e},file:t},n){if(e?.name.toLowerCase()!==n.toLowerCase())return{}
const{text:s}=t.source,r=$1().n(e),o=s.slice(r.start,r.end)===e.name,a=s.slice(0,e.startTagEnd).endsWith("/>")
return o&&a?{rewrite:{span:r,after:n}}:{}}function absent(e,t){const{element:n,entry:s}=t,r=stepName(n),o={name:n.name,step:r},a=otherCaseOf(e.base.document,pathOf(n))
return null!==a?{message:"The step {step} finds nothing: the file has this name in another letter case, and letter case counts.",hint:"Write <{meant}>.",names:{...o,meant:a.element.name},...tagInstead(t,a.element.name),related:[relatedIn(e,`<${a.element.name}>`,a.span)]}:{message:"no-longer-there"===s.code?"The step {step} finds nothing any more: an earlier step has removed or changed what it is for.":"The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.",hint:isRemoval(r)?'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.':isMislocated(e,n)?"The file has <{name}>, but the locator does not lead to it. Leave xdt:Locator out, or let it name what that element has.":U,names:o,...isRemoval(r)?{severity:"notice"}:{}}}function missed(e){return t=>missesIn(t).filter(({why:t})=>t===e).map(({file:e,span:t,said:n})=>({file:e,span:t,...n}))}function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[\u2026`}const E={id:"transform/no-attribute",level:"runtime",severity:"warning",words:[],check:e=>{const t=toldIn(e,["attribute-absent"]),n=new Set(t.map(({entry:e})=>e.step?.start)),s=toldIn(e,["nothing-to-set","nothing-to-remove"])
return[...t.map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,...attributeSaid(n.name,s)})),...s.filter(({entry:e})=>!n.has(e.step?.start)).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"nothing-to-set"===n.code?"This element has no attribute to set.":"This element has no attribute to remove.",hint:"Look at the names, and at the element that the path leads to.",..."nothing-to-set"===n.code?{}:{severity:"notice"}}))]}}
function attributeSaid(e,t){const n=null!==t&&"RemoveAttributes"===stepName(t),s=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:void 0===s||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.',names:{name:e,near:s?.name??""},...n?{severity:"notice"}:{}}}const F=[{id:"transform/no-match",level:"runtime",severity:"warning",words:[],check:missed("absent")},{id:"transform/commented-target",level:"runtime",severity:"warning",words:[],check:missed("comment")},{id:"transform/in-location",level:"runtime",severity:"warning",words:[],check:missed("location")},{id:"transform/missing-parent",level:"runtime",severity:"error",words:["No element in the source document matches '{path}'"],lead:"The log of the deploy says",check:e=>toldIn(e,["no-match","no-longer-there"]).filter(({entry:e})=>"error"===e.kind).map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,message:"What <{name}> is to be inserted into is not in the file.",hint:'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',names:{name:s?.name??"",path:plainPath(n.path)}}))},E,{id:"transform/only-first",level:"runtime",severity:"warning",words:[],check:e=>toldIn(e,["only-first"]).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"{name} finds several elements, and acts on the first of them only.",hint:'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',names:{name:n.name}}))}]
function valuesIn(e){return elementsOf(e).flatMap(({name:e,attributes:t})=>"smtp"===e||"network"===e?t.filter(({namespace:e,value:t})=>""===e&&""!==t):[])}function isSaved({application:e}){return null!=e?.result}function isPassword({name:e}){return/^(?:password|pwd|pass)$/i.test(e)}const D=[{id:"transform/committed-password",level:"runtime",severity:"warning",words:[],check:(n,{settings:s})=>{const{file:r}=n
return null===r||isSaved(n)&&void 0!==s.password?[]:valuesIn(n).filter(t=>isPassword(t)&&e.aL(t.value)).map(n=>t.c(r,spanOf(n),{message:"The transform contains a password. Everybody who can read the repository can read it.",hint:`Get a new password from the provider, and store it as a secret. Empty the value here, and let ${e.aM} inject it: give ${e.t("environment")}.`}))}},{id:"transform/token",level:"runtime",severity:"warning",words:[],check:n=>{const{file:s}=n
return null===s||isSaved(n)?[]:valuesIn(n).filter(t=>isPassword(t)?null!==e.aO(t.value):null!==e.aB(t.value)).map(n=>t.c(s,spanOf(n),{message:"The value looks like a token that is still to be replaced.",hint:`Let ${e.aM} inject the value, or make sure that the token is replaced before the deploy.`}))}}],G=[...W,...p,...R,...F,...m,...b,...D],J=[...W,...D]
function isError({rule:e,complaint:t}){return"error"===(t.severity??e.severity)&&"runtime"===e.level}function isLost({application:e}){if(null===e)return!1
const{outcome:t}=e
return!t.ok||!t.applies||null!==t.unsaved}function lossWords(e){const t=""===e?"":`On "${e}", `
return(""===t?"N":`${t}n`)+"othing of this file is applied, although the deploy looks successful"}function withLoss({rule:e,complaint:t},n){const s=lostSteps(n,t.span.start),r=""===s?"":`: ${s} not done either`,o=lossWords("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${o}${r}.`,names:{...t.names,environment:n.environment}}}}function lostSteps(t,n){const{file:s,application:r}=t
if(null===s)return""
const o=new Set((r?.outcome.log??[]).filter(({kind:e})=>"message"!==e).map(({step:e})=>e?.start)),a=elementsOf(t).filter(e=>{const{start:t}=nameOf(e)
return isStep(e)&&!o.has(t)&&t!==n})
if(0===a.length)return""
const i=e.q(a,e=>{const{line:t}=s.source.range(nameOf(e))
return`<${e.name}> in line ${t}`})
return`the step${1===a.length?"":"s"} on ${i} ${1===a.length?"is":"are"}`}function voice({level:e}){return"file"===e?".NET Framework refuses the whole file":"The engine says"}function isOfSite({result:e,layered:t,readings:n},s){if(!e?.effective?.password)return!1
const r=e.spotOf("password",null)
if(r.file.path!==t.file.path)return!1
const{file:o,span:a}=t.originOf(r.span),i=n.find(e=>e.file===s.file)?.file
return o===i&&/^\s*=\s*["']$/.test(i.source.text.slice(s.span.end,a.start))}const z={"sections/duplicate":"transform/second-smtp","config-sections/place":"transform/config-sections"}
function isToldAlready({rule:e,path:t,at:n},s,r){const o=Object.hasOwn(z,e)?z[e]:void 0
return!(void 0===o||!s.some(e=>e.rule===o))&&("sections/duplicate"!==e||r().has(JSON.stringify({path:t,at:n})))}function placesIn({layered:e},t){return()=>new Set(s.w(e.file.document).smtp.map(n=>{const{path:r,at:o}=t(e.originOf(s.s(n)))
return JSON.stringify({path:r,at:o})}))}exports.O=M,exports.a=function toldOnce(t,{complaints:n,refused:s},{intent:r,locate:o}){const a=n.filter(({rule:e,complaint:n})=>"transform/committed-password"!==e.id||!isOfSite(t,n)).map(t=>e.aZ(t,{intent:r,locate:o,voice:voice})),i=s.filter(e=>!isToldAlready(e,a,placesIn(t,o)))
return[...a,...i]},exports.b=function askedForNobody(e,t){const{environment:n=""}=t
return notInTheCloud(e,n,t).map(e=>({rule:S,complaint:e}))},exports.e=elementsOf,exports.i=isOfMail,exports.l=lossWords,exports.n=nameOf,exports.t=function transformComplaints(t,n){const s="applied"===t.standing,r=e.a_(s?G:J,t,n)
if(!isLost(t))return r
const o=r.findIndex(isError)
return r.map((e,n)=>n===o?withLoss(e,t):e)},exports.v=voice

