"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./judging.js")
function saying(e,n){return({comments:o,rules:s})=>o.filter(t=>t.fault===e).map(e=>t.e(e.file,e.span,n(e,s)))}const n="Write umbraco-smtp-disable-next-line for the line below the comment or umbraco-smtp-disable for the file, then the id of one rule, a colon and the reason."
const o={id:"suppression/malformed",level:"runtime",severity:"warning",words:[],check:saying("malformed",({scope:e})=>({message:e===null?"This comment begins with umbraco-smtp-, but with none of the words that silence a rule. It has no effect.":"This comment does not name a rule to silence. It has no effect.",hint:n}))}
const s={id:"suppression/unknown-rule",level:"runtime",severity:"warning",words:[],check:saying("unknown-rule",({rule:t},n)=>({message:'There is no rule "{rule}", so this comment has no effect.',hint:e.J(t,n,{show:e=>e,otherwise:"delete the comment"})??"Take the id from the annotation or from docs/rules.md, or delete the comment.",names:{rule:t}}))}
const i={id:"suppression/no-reason",level:"runtime",severity:"warning",words:[],check:saying("no-reason",({rule:e})=>({message:'This comment does not say why it silences "{rule}". It has no effect.',hint:"Write a colon and the reason behind the id of the rule.",names:{rule:e}}))}
const r={id:"suppression/error",level:"runtime",severity:"warning",words:[],check:saying("error",({rule:t})=>({message:'This comment is to silence an error of "{rule}". It has no effect.',hint:`Mend what the rule complains of, and delete the comment. ${e.a7(e.t("ignore"))} silences an error, unless the site itself refuses the file or its mail settings.`,names:{rule:t}}))}
const a={id:"suppression/unused",level:"runtime",severity:"warning",words:[],check:saying("unused",({rule:e,scope:t})=>({message:`This comment silences nothing: "{rule}" has no complaint in ${t==="file"?"this file":"the next line"} that another comment does not silence.`,hint:"Delete the comment, or move it to the line above the one that the complaint is about.",names:{rule:e}}))}
const c=[o,s,i,r,a]
function silence(e){const{findings:t,comments:n,elsewhere:o}=e
const s=new Set(e.rules)
const i=new Map(n.map(e=>[e,faultOf(e,s)]))
const r=n.filter(e=>i.get(e)===null)
const a=new Reach(r)
const reaching=e=>e.flatMap(e=>a.over(e))
if(o!==null){const e=new Set(reaching([...t,...o]))
for(const t of r){if(!e.has(t)&&!t.isShared)i.set(t,"unused")}}const c=t.filter(({severity:e})=>e==="error")
for(const e of reaching(c))i.set(e,"error")
const l=t.map(t=>{const n=a.over(t).find(e=>i.get(e)===null)
return{finding:t,by:silencerOf(t,n,e)}})
return{findings:l.flatMap(({finding:e,by:t})=>t===null?[e]:[]),suppressed:l.flatMap(({finding:e,by:t})=>t===null?[]:[{finding:e,...t}]),comments:n.map(e=>({...e,fault:i.get(e)??null}))}}function silencerOf(e,t,{ignore:n,kept:o}){if(o.includes(e.rule))return null
if(t!==undefined)return{by:"comment",reason:t.reason}
return isIgnored(e,n)?{by:"input",reason:null}:null}function isIgnored({rule:e,level:t},n){return(t==="runtime"||t==="advice")&&n.includes(e)}function faultOf({scope:e,rule:t,reason:n},o){if(e===null||t==="")return"malformed"
if(!o.has(t))return"unknown-rule"
return n===""?"no-reason":null}class Reach{#e=new Map
constructor(e){for(const t of e){const e=keyOf(t.file.path,t.rule,lineOf(t))
if(!this.#e.has(e))this.#e.set(e,t)}}over({path:e,rule:t,at:n}){return[n.line,null].flatMap(n=>this.#e.get(keyOf(e,t,n))??[])}}function lineOf({scope:e,file:t,span:n}){return e==="next-line"?t.source.range(n).endLine+1:null}function keyOf(e,t,n){return JSON.stringify([e,t,n])}const l=JSON.parse('["source/unreadable","source/too-large","source/encoding","xml/not-well-formed","declaration/version","document/name-character","root/name","root/namespace","root/attribute","document/xml-space","content/stray","content/preserved-space","config-sections/place","config-sections/element","config-sections/attribute","config-sections/missing-attribute","config-sections/value","config-sections/name","config-sections/duplicate","config-sections/redeclared","sections/unknown","sections/duplicate","sections/not-in-location","sections/allow-definition","groups/reserved-attribute","location/nested","location/attribute","location/boolean","location/override-mode","location/override-conflict","location/path","config-source/content","config-source/path","config-source/shared","config-source/missing","config-source/root","config-source/instruction","protection/provider-empty","protection/other-attribute","protection/config-source","protection/provider-unknown","protection/no-data","protection/format","config-builders/empty","config-builders/unknown","smtp/unknown-attribute","smtp/element-as-attribute","smtp/undeclared-prefix","smtp/unknown-element","smtp/attribute-as-element","smtp/duplicate-element","smtp/text","smtp/port-format","smtp/port-range","smtp/boolean","smtp/delivery-method","smtp/delivery-format","smtp/lock-item","smtp/lock-list-empty","smtp/lock-list","smtp/locked","inject/encrypted","inject/asp-net-core","asp-net-core/mail-settings","asp-net-core/elsewhere","inject/entity-reference","inject/served-file","inject/mail-kit-option","source/larger-than-iis-reads","document/doctype","root/v2-namespace","location/mail-settings","location/tilde","iis/duplicate-section","tls/old-protocols","umbraco-settings/sender-template","umbraco-settings/sender-malformed","umbraco-settings/missing","settings/template","from/template","from/missing","from/malformed","from/international","host/missing","host/template","host/malformed","host/white-space","client-domain/empty","client-domain/malformed","port/implicit-tls","port/blocked","tls/with-pickup","tls/off","tls/ip-address","credentials/no-password","credentials/none","credentials/no-user-name","credentials/ignored","credentials/template","credentials/committed","credentials/white-space","credentials/send-as","settings/token","pickup/missing","pickup/relative","pickup/network-inputs","pickup/stays-here","provider/credentials","provider/port","provider/tls","provider/basic-login","json/not-well-formed","json/duplicate-key","options/unconvertible","options/not-a-string","options/from-missing","options/from-invalid","options/out-of-range","options/unknown-key","options/misplaced","options/variable-name","options/two-objects","environment-keys/name","environment-keys/two-spellings","options/null-secure-socket-options","options/number-without-name","options/list","pickup/outside-development","pickup/delivery-method","options/absent","options/hidden","options/notifications-email","options/unread-file","options/environment-name","options/own-sender","options/other-version","mail-kit/from","mail-kit/odd-from","mail-kit/template-from","mail-kit/port-465","mail-kit/ssl-on-connect","mail-kit/port-range","mail-kit/login-in-clear","mail-kit/tls-not-required","mail-kit/receiving-host","mail-kit/host-white-space","mail-kit/no-host","mail-kit/half-a-login","mail-kit/committed-password","mail-kit/port-25","mail-kit/basic-login","transform/other-generation","transform/other-environment","transform/without-target","transform/visual-studio","transform/overrides","transform/namespace","transform/unknown-attribute","transform/without-prefix","transform/name","transform/idle","transform/arguments","transform/unused-arguments","transform/xpath","transform/entity","transform/unknown-element","transform/import","transform/unread","transform/no-match","transform/commented-target","transform/in-location","transform/missing-parent","transform/no-attribute","transform/only-first","transform/not-inserted","transform/second-smtp","transform/config-sections","transform/root","transform/not-saved","transform/garbled","transform/no-sibling","transform/wrong-target","transform/committed-password","transform/token","inject/transform-fails","inject/transform-environment","inject/transform-encrypted","inject/transform-config-source","inject/transform-overridden","inject/transform-hindered","inject/transform-served","inject/transform-is-base","inject/transform-entity","inject/transform-characters","suppression/malformed","suppression/unknown-rule","suppression/no-reason","suppression/error","suppression/unused","workflow/artifact","workflow/packed-artifact","workflow/cache","workflow/commit","workflow/image","workflow/image-of-commit","workflow/platform-secret","workflow/pull-request-target","workflow/undeclared-secret"]')
const m=l
async function silencePlan(t,n){const{configuration:o,intent:s,ignore:i}=n
const r={intent:s,locate:({file:e,span:t})=>({path:e.path,at:e.source.range(t)}),voice:()=>""}
const{findings:a,suppressed:l,comments:u}=silence({...n,findings:t.findings,kept:await obstaclesOf(n,r),rules:m,elsewhere:await asItIs(n,r)})
const f={comments:u,rules:m}
const p=e.Q(c,f,s).map(t=>e.P(t,r))
const d=ignored(p,i)
return{findings:e.af([...a,...d.findings],o.path),suppressed:[...l,...d.suppressed]}}async function obstaclesOf({configuration:e,intent:t},{locate:n}){if(Object.keys(t.settings).length===0)return[]
const o=await e.asked(t)
return o.obstacles(t,n).map(({rule:e})=>e)}async function asItIs({configuration:t,intent:n,comments:o},{locate:s}){if(o.length===0)return[]
const i={...n,mode:"check",settings:{},environment:""}
const r=await t.asked(i)
const a=r.structure(i,s)
if(e.ag(a)==="file")return null
return[...a,...r.result(i,s)]}function ignored(e,t){const n=e.filter(e=>isIgnored(e,t))
return{findings:e.filter(e=>!isIgnored(e,t)),suppressed:n.map(e=>({finding:e,by:"input",reason:null}))}}function complaintsAbout(t){const n=t.find(e=>!m.includes(e))
if(n===undefined)return[]
const o="take the id from an annotation or from docs/rules.md"
const s=e.J(n,m,{show:e=>e,otherwise:o})??"Allowed: ids of rules, one on each line, as docs/rules.md lists them."
return[`${e.a7(e.t("ignore"))} has the unknown value "${e.a(n,60)}". ${s}`]}function withoutEffect(t,n){const o=new Set(t.map(({rule:e})=>e).filter(e=>n.includes(e)))
if(o.size===0)return[]
return[`${e.a7(e.t("ignore"))} does not silence ${e.h([...o],e=>`"${e}"`)}: nothing silences what the site's runtime refuses, or what keeps the settings from being injected. Mend it.`]}function idle({ignore:t,mode:n,environment:o},s){const i=n==="check"&&(o===""||o==="*")
if(!i||s.some(({verdict:e})=>e==="file"))return[]
const r=new Set(s.flatMap(({findings:e,suppressed:t})=>[...e,...t.map(({finding:e})=>e)].map(({rule:e})=>e)))
const a=t.filter(e=>!r.has(e)&&!e.startsWith("workflow/"))
if(a.length===0)return[]
const c=e.h(a,e=>`"${e}"`)
return[`${e.a7(e.t("ignore"))} silences nothing with ${c}: there is no such finding. Take ${a.length===1?"it":"them"} out.`]}exports.complaintsAbout=complaintsAbout
exports.idle=idle
exports.ignored=ignored
exports.silencePlan=silencePlan
exports.withoutEffect=withoutEffect

