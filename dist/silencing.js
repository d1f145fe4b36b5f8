"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./judging.js")
function saying(e,n){return({comments:o,rules:s})=>o.filter(t=>t.fault===e).map(e=>t.e(e.file,e.span,n(e,s)))}const n={id:"suppression/malformed",level:"runtime",severity:"warning",words:[],check:saying("malformed",({scope:e})=>({message:null===e?"This comment begins with umbraco-smtp-, but with none of the words that silence a rule. It has no effect.":"This comment does not name a rule to silence. It has no effect.",hint:"Write umbraco-smtp-disable-next-line for the line below the comment or umbraco-smtp-disable for the file, then the id of one rule, a colon and the reason."}))}
const o={id:"suppression/unknown-rule",level:"runtime",severity:"warning",words:[],check:saying("unknown-rule",({rule:t},n)=>({message:'There is no rule "{rule}", so this comment has no effect.',hint:e.J(t,n,{show:e=>e,otherwise:"delete the comment"})??"Take the id from the annotation or from docs/rules.md, or delete the comment.",names:{rule:t}}))}
const s={id:"suppression/no-reason",level:"runtime",severity:"warning",words:[],check:saying("no-reason",({rule:e})=>({message:'This comment does not say why it silences "{rule}". It has no effect.',hint:"Write a colon and the reason behind the id of the rule.",names:{rule:e}}))}
const i={id:"suppression/error",level:"runtime",severity:"warning",words:[],check:saying("error",({rule:t})=>({message:'This comment is to silence an error of "{rule}". It has no effect.',hint:`Mend what the rule complains of, and delete the comment. ${e.al(e.t("ignore"))} silences an error, unless the site itself refuses the file or its mail settings.`,names:{rule:t}}))}
const r={id:"suppression/unused",level:"runtime",severity:"warning",words:[],check:saying("unused",({rule:e,scope:t})=>({message:`This comment silences nothing: "{rule}" has no complaint in ${"file"===t?"this file":"the next line"} that another comment does not silence.`,hint:"Delete the comment, or move it to the line above the one that the complaint is about.",names:{rule:e}}))}
const a=[n,o,s,i,r]
function silence(e){const{findings:t,comments:n,elsewhere:o}=e
const s=new Set(e.rules)
const i=new Map(n.map(e=>[e,faultOf(e,s)]))
const r=n.filter(e=>null===i.get(e))
const a=new Reach(r)
const reaching=e=>e.flatMap(e=>a.over(e))
if(null!==o){const e=new Set(reaching([...t,...o]))
for(const t of r)e.has(t)||t.isShared||i.set(t,"unused")}const c=t.filter(({severity:e})=>"error"===e)
for(const e of reaching(c))i.set(e,"error")
const l=t.map(t=>{const n=a.over(t).find(e=>null===i.get(e))
return{finding:t,by:silencerOf(t,n,e)}})
return{findings:l.flatMap(({finding:e,by:t})=>null===t?[e]:[]),suppressed:l.flatMap(({finding:e,by:t})=>null===t?[]:[{finding:e,...t}]),comments:n.map(e=>({...e,fault:i.get(e)??null}))}}function silencerOf(e,t,{ignore:n,kept:o}){return o.includes(e.rule)?null:void 0!==t?{by:"comment",reason:t.reason}:isIgnored(e,n)?{by:"input",reason:null}:null}function isIgnored({rule:e,level:t},n){return("runtime"===t||"advice"===t)&&n.includes(e)}function faultOf({scope:e,rule:t,reason:n},o){return null===e||""===t?"malformed":o.has(t)?""===n?"no-reason":null:"unknown-rule"}class Reach{#e=new Map
constructor(e){for(const t of e){const e=keyOf(t.file.path,t.rule,lineOf(t))
this.#e.has(e)||this.#e.set(e,t)}}over({path:e,rule:t,at:n}){return[n.line,null].flatMap(n=>this.#e.get(keyOf(e,t,n))??[])}}function lineOf({scope:e,file:t,span:n}){return"next-line"===e?t.source.range(n).endLine+1:null}function keyOf(e,t,n){return JSON.stringify([e,t,n])}const c=JSON.parse('["source/unreadable","source/too-large","source/encoding","xml/not-well-formed","declaration/version","document/name-character","root/name","root/namespace","root/attribute","document/xml-space","content/stray","content/preserved-space","config-sections/place","config-sections/element","config-sections/attribute","config-sections/missing-attribute","config-sections/value","config-sections/name","config-sections/duplicate","config-sections/redeclared","sections/unknown","sections/duplicate","sections/not-in-location","sections/allow-definition","groups/reserved-attribute","location/nested","location/attribute","location/boolean","location/override-mode","location/override-conflict","location/path","config-source/content","config-source/path","config-source/shared","config-source/missing","config-source/root","config-source/instruction","protection/provider-empty","protection/other-attribute","protection/config-source","protection/provider-unknown","protection/no-data","protection/format","config-builders/empty","config-builders/unknown","smtp/unknown-attribute","smtp/element-as-attribute","smtp/undeclared-prefix","smtp/unknown-element","smtp/attribute-as-element","smtp/duplicate-element","smtp/text","smtp/port-format","smtp/port-range","smtp/boolean","smtp/delivery-method","smtp/delivery-format","smtp/lock-item","smtp/lock-list-empty","smtp/lock-list","smtp/locked","inject/encrypted","inject/asp-net-core","asp-net-core/mail-settings","asp-net-core/elsewhere","inject/entity-reference","inject/served-file","inject/mail-kit-option","source/larger-than-iis-reads","document/doctype","root/v2-namespace","location/mail-settings","location/tilde","iis/duplicate-section","tls/old-protocols","umbraco-settings/sender-template","umbraco-settings/sender-malformed","umbraco-settings/missing","settings/template","from/template","from/missing","from/malformed","from/international","host/missing","host/template","host/malformed","host/white-space","client-domain/empty","client-domain/malformed","port/implicit-tls","port/blocked","tls/with-pickup","tls/off","tls/ip-address","credentials/no-password","credentials/none","credentials/no-user-name","credentials/ignored","credentials/template","credentials/committed","credentials/white-space","credentials/send-as","settings/token","pickup/missing","pickup/relative","pickup/network-inputs","pickup/stays-here","provider/credentials","provider/port","provider/tls","provider/basic-login","json/not-well-formed","json/duplicate-key","options/unconvertible","options/not-a-string","options/from-missing","options/from-invalid","options/out-of-range","options/unknown-key","options/misplaced","options/variable-name","options/two-objects","environment-keys/name","environment-keys/two-spellings","options/null-secure-socket-options","options/number-without-name","options/list","pickup/outside-development","pickup/delivery-method","options/absent","options/hidden","options/notifications-email","options/unread-file","options/environment-name","options/own-sender","options/other-version","mail-kit/from","mail-kit/odd-from","mail-kit/template-from","mail-kit/port-465","mail-kit/ssl-on-connect","mail-kit/port-range","mail-kit/login-in-clear","mail-kit/tls-not-required","mail-kit/receiving-host","mail-kit/host-white-space","mail-kit/no-host","mail-kit/half-a-login","mail-kit/committed-password","mail-kit/port-25","mail-kit/basic-login","transform/other-generation","transform/other-environment","transform/without-target","transform/visual-studio","transform/overrides","transform/namespace","transform/unknown-attribute","transform/without-prefix","transform/name","transform/idle","transform/arguments","transform/unused-arguments","transform/xpath","transform/entity","transform/unknown-element","transform/import","transform/unread","transform/no-match","transform/commented-target","transform/in-location","transform/missing-parent","transform/no-attribute","transform/only-first","transform/not-inserted","transform/second-smtp","transform/config-sections","transform/root","transform/not-saved","transform/garbled","transform/no-sibling","transform/wrong-target","transform/committed-password","transform/token","inject/transform-fails","inject/transform-environment","inject/transform-encrypted","inject/transform-config-source","inject/transform-overridden","inject/transform-hindered","inject/transform-served","inject/transform-is-base","inject/transform-entity","inject/transform-characters","suppression/malformed","suppression/unknown-rule","suppression/no-reason","suppression/error","suppression/unused","workflow/artifact","workflow/packed-artifact","workflow/cache","workflow/commit","workflow/image","workflow/image-of-commit","workflow/platform-secret","workflow/pull-request-target","workflow/undeclared-secret"]')
const l=c
async function obstaclesOf({configuration:e,intent:t},{locate:n}){if(0===Object.keys(t.settings).length)return[]
const o=await e.asked(t)
return o.obstacles(t,n).map(({rule:e})=>e)}async function asItIs({configuration:t,intent:n,comments:o},{locate:s}){if(0===o.length)return[]
const i={...n,mode:"check",settings:{},environment:""}
const r=await t.asked(i)
const a=r.structure(i,s)
return"file"===e.a5(a)?null:[...a,...r.result(i,s)]}function ignored(e,t){const n=e.filter(e=>isIgnored(e,t))
return{findings:e.filter(e=>!isIgnored(e,t)),suppressed:n.map(e=>({finding:e,by:"input",reason:null}))}}exports.complaintsAbout=function complaintsAbout(t){const n=t.find(e=>!l.includes(e))
if(void 0===n)return[]
const o=e.J(n,l,{show:e=>e,otherwise:"take the id from an annotation or from docs/rules.md"})??"Allowed: ids of rules, one on each line, as docs/rules.md lists them."
return[`${e.al(e.t("ignore"))} has the unknown value "${e.a(n,60)}". ${o}`]}
exports.idle=function idle({ignore:t,mode:n,environment:o},s){const i="check"===n&&(""===o||"*"===o)
if(!i||s.some(({verdict:e})=>"file"===e))return[]
const r=new Set(s.flatMap(({findings:e,suppressed:t})=>[...e,...t.map(({finding:e})=>e)].map(({rule:e})=>e)))
const a=t.filter(e=>!r.has(e)&&!e.startsWith("workflow/"))
if(0===a.length)return[]
const c=e.h(a,e=>`"${e}"`)
return[`${e.al(e.t("ignore"))} silences nothing with ${c}: there is no such finding. Take ${1===a.length?"it":"them"} out.`]}
exports.ignored=ignored
exports.silencePlan=async function silencePlan(t,n){const{configuration:o,intent:s,ignore:i}=n
const r={intent:s,locate:({file:e,span:t})=>({path:e.path,at:e.source.range(t)}),voice:()=>""}
const{findings:c,suppressed:m,comments:u}=silence({...n,findings:t.findings,kept:await obstaclesOf(n,r),rules:l,elsewhere:await asItIs(n,r)})
const f={comments:u,rules:l}
const p=e.Q(a,f,s).map(t=>e.P(t,r))
const d=ignored(p,i)
return{findings:e.at([...c,...d.findings],o.path),suppressed:[...m,...d.suppressed]}}
exports.withoutEffect=function withoutEffect(t,n){const o=new Set(t.map(({rule:e})=>e).filter(e=>n.includes(e)))
return 0===o.size?[]:[`${e.al(e.t("ignore"))} does not silence ${e.h([...o],e=>`"${e}"`)}: nothing silences what the site's runtime refuses, or what keeps the settings from being injected. Mend it.`]}

