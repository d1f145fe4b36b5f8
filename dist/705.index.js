export const id=705
export const ids=[705]
export const modules={5413:(e,n,t)=>{t.d(n,{h:()=>findingOf,m:()=>broken})
var o=t(8983)
var s=t(8750)
var r=t(1190)
const i=100
function broken(e,n,t){return e.flatMap(e=>firstOf(e.check(n,t)).map(n=>({rule:e,complaint:n})))}function firstOf(e){const n=e.length-i
if(n<=0)return e
const t=e.slice(0,i)
return t.map((e,o)=>o<t.length-1?e:{...e,message:`${e.message} And ${n} more of this kind.`})}function findingOf({rule:e,complaint:n},t){const{location:o=null,names:s={}}=n
const r=severityOf(e.severity,n,t.intent)
const i=t.locate(n)
const a=(n.related??[]).map(e=>({...t.locate(e),what:e.what}))
const l=n.words??e.words[0]
const c=o?.isSection===true
const m=e.lead??t.voice({level:e.level,severity:r,isPartial:o!==null,isSection:c})
const u={...s,location:o?.path??""}
const f=[fill(n.message,u),...a.map(e=>`${e.what} is ${whereIs(e,i)}.`),...originOf(n,t.intent),...l===undefined?[]:[fill(`${m}: "${l}"`,u)]]
return{rule:e.id,level:o===null?e.level:"runtime",severity:r,...i,message:f.join(" "),hint:fill(n.hint,s),related:a,...repairIn(n,i,t.locate)}}function repairIn({file:e,rewrite:n},{path:t},o){if(n===undefined)return{}
const s=(0,r.d)(e.source.text,n)
const i=o({file:e,span:n.span})
return s===null||i.path!==t?{}:{repair:{at:i.at,...s}}}function whereIs({path:e,at:n},t){return e===t.path?`in line ${n.line}`:`in "${(0,o.t)(e)}", line ${n.line}`}function originOf({setting:e},{settings:n}){const t=e===undefined?null:(0,s.Fr)(e,n)
return t===null?[]:[`The setting comes from the input "${t}".`]}function severityOf(e,{severity:n},{mode:t}){if(n!==undefined)return n
if(e!=="awaiting")return e
return t==="inject"?"error":"warning"}const a=60
function fill(e,n){return e.replaceAll(/\{([a-z]+)\}/g,(e,t)=>{const s=Object.hasOwn(n,t)?n[t]:undefined
return s===undefined?e:(0,o.t)(s,a)})}},4511:(e,n,t)=>{t.d(n,{p:()=>nearest,r:()=>correction})
const o=100
function nearest(e,n){const t=e.toLowerCase()
const s=n.find(n=>n.length===e.length&&n.toLowerCase()===t)
if(s!==undefined)return s===e?null:s
if(e.length>o)return null
const r=e.length<6?1:2
const i=n.find(n=>n.length>3&&Math.abs(n.length-e.length)<=r&&isWithin(r,t,n.toLowerCase()))
return i??null}function correction(e,n,{show:t,otherwise:o}){const s=nearest(e,n)
if(s===null)return null
return s.toLowerCase()===e.toLowerCase()?`Write ${t(s)}.`:`Did you mean ${t(s)}? If not, ${o}.`}function isWithin(e,n,t){let[o,s]=[[],Array.from({length:t.length+1},(e,n)=>n)]
for(let r=1;r<=n.length;r+=1){const i=[r]
for(let e=1;e<=t.length;e+=1){const a=(s[e-1]??0)+(n[r-1]===t[e-1]?0:1)
const l=r>1&&n[r-1]===t[e-2]&&n[r-2]===t[e-1]
const c=l?(o[e-2]??0)+1:Infinity
i.push(Math.min(a,c,(s[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false;[o,s]=[s,i]}return(s[t.length]??0)<=e}},9130:(e,n,t)=>{t.d(n,{_:()=>related,at:()=>at})
function at(e,{start:n,end:t},o){return{file:e,span:{start:n,end:t},...o}}function related(e,n,{start:t,end:o}){return{what:e,file:n,span:{start:t,end:o}}}},5705:(e,n,t)=>{t.r(n)
t.d(n,{complaintsAbout:()=>complaintsAbout,ignored:()=>ignored,silencePlan:()=>silencePlan,withoutEffect:()=>withoutEffect})
var o=t(4879)
var s=t(5413)
var r=t(4511)
var i=t(9130)
function saying(e,n){return({comments:t,rules:o})=>t.filter(n=>n.fault===e).map(e=>(0,i.at)(e.file,e.span,n(e,o)))}const a="Write umbraco-smtp-disable-next-line for the line below the comment or umbraco-smtp-disable for the file, then the id of one rule, a colon and the reason."
const l='<system.net>\n  <mailSettings>\n    <smtp from="post@example.org">\n      <network host="smtp.example.org" port="587" userName="kim" password="#{Password}#" />\n    </smtp>\n  </mailSettings>\n</system.net>'
const c={text:l.replace("      <network","      \x3c!-- umbraco-smtp-disable-next-line tls/off: the relay is in our own network --\x3e\n      <network")}
const m={id:"suppression/malformed",level:"runtime",severity:"warning",words:[],check:saying("malformed",({scope:e})=>({message:e===null?"This comment begins with umbraco-smtp-, but with none of the words that silence a rule. It has no effect.":"This comment does not name a rule to silence. It has no effect.",hint:a}))}
const u={id:"suppression/unknown-rule",level:"runtime",severity:"warning",words:[],check:saying("unknown-rule",({rule:e},n)=>({message:'There is no rule "{rule}", so this comment has no effect.',hint:(0,r.r)(e,n,{show:e=>e,otherwise:"delete the comment"})??"Take the id from the annotation or from docs/rules.md, or delete the comment.",names:{rule:e}}))}
const f={id:"suppression/no-reason",level:"runtime",severity:"warning",words:[],check:saying("no-reason",({rule:e})=>({message:'This comment does not say why it silences "{rule}". It has no effect.',hint:"Write a colon and the reason behind the id of the rule.",names:{rule:e}}))}
const d={id:"suppression/error",level:"runtime",severity:"warning",words:[],check:saying("error",({rule:e})=>({message:'This comment is to silence an error of "{rule}". It has no effect.',hint:'Mend what the rule complains of, and delete the comment. The input "ignore" silences an error, unless the site itself refuses the file or its mail settings.',names:{rule:e}}))}
const p={id:"suppression/unused",level:"runtime",severity:"warning",words:[],check:saying("unused",({rule:e,scope:n})=>({message:`This comment silences nothing: "{rule}" has no complaint in ${n==="file"?"this file":"the next line"} that another comment does not silence.`,hint:"Delete the comment, or move it to the line above the one that the complaint is about.",names:{rule:e}}))}
const h=[m,u,f,d,p]
function silence(e){const{findings:n,comments:t,elsewhere:o}=e
const s=new Set(e.rules)
const r=new Map(t.map(e=>[e,faultOf(e,s)]))
const i=t.filter(e=>r.get(e)===null)
const a=new Reach(i)
const reaching=e=>e.flatMap(e=>a.over(e))
if(o!==null){const e=new Set(reaching([...n,...o]))
for(const n of i){if(!e.has(n)&&!n.isShared)r.set(n,"unused")}}const l=n.filter(({severity:e})=>e==="error")
for(const e of reaching(l))r.set(e,"error")
const c=n.map(n=>{const t=a.over(n).find(e=>r.get(e)===null)
return{finding:n,by:silencerOf(n,t,e)}})
return{findings:c.flatMap(({finding:e,by:n})=>n===null?[e]:[]),suppressed:c.flatMap(({finding:e,by:n})=>n===null?[]:[{finding:e,...n}]),comments:t.map(e=>({...e,fault:r.get(e)??null}))}}function silencerOf(e,n,{ignore:t,kept:o}){if(o.includes(e.rule))return null
if(n!==undefined)return{by:"comment",reason:n.reason}
return isIgnored(e,t)?{by:"input",reason:null}:null}function isIgnored({rule:e,level:n},t){return(n==="runtime"||n==="advice")&&t.includes(e)}function faultOf({scope:e,rule:n,reason:t},o){if(e===null||n==="")return"malformed"
if(!o.has(n))return"unknown-rule"
return t===""?"no-reason":null}class Reach{#e=new Map
constructor(e){for(const n of e){const e=keyOf(n.file.path,n.rule,lineOf(n))
if(!this.#e.has(e))this.#e.set(e,n)}}over({path:e,rule:n,at:t}){return[t.line,null].flatMap(t=>this.#e.get(keyOf(e,n,t))??[])}}function lineOf({scope:e,file:n,span:t}){return e==="next-line"?n.source.range(t).endLine+1:null}function keyOf(e,n,t){return JSON.stringify([e,n,t])}var g=t(2030)
var w=t(8983)
const k=JSON.parse('["source/unreadable","source/too-large","source/encoding","xml/not-well-formed","declaration/version","document/name-character","root/name","root/namespace","root/attribute","document/xml-space","content/stray","content/preserved-space","config-sections/place","config-sections/element","config-sections/attribute","config-sections/missing-attribute","config-sections/value","config-sections/name","config-sections/duplicate","config-sections/redeclared","sections/unknown","sections/duplicate","sections/not-in-location","sections/allow-definition","groups/reserved-attribute","location/nested","location/attribute","location/boolean","location/override-mode","location/override-conflict","location/path","config-source/content","config-source/path","config-source/shared","config-source/missing","config-source/root","config-source/instruction","protection/provider-empty","protection/other-attribute","protection/config-source","protection/provider-unknown","protection/no-data","protection/format","config-builders/empty","config-builders/unknown","smtp/unknown-attribute","smtp/element-as-attribute","smtp/undeclared-prefix","smtp/unknown-element","smtp/attribute-as-element","smtp/duplicate-element","smtp/text","smtp/port-format","smtp/port-range","smtp/boolean","smtp/delivery-method","smtp/delivery-format","smtp/lock-item","smtp/lock-list-empty","smtp/lock-list","smtp/locked","inject/encrypted","inject/asp-net-core","asp-net-core/mail-settings","asp-net-core/elsewhere","inject/entity-reference","inject/served-file","inject/mail-kit-option","source/larger-than-iis-reads","document/doctype","root/v2-namespace","location/mail-settings","location/tilde","iis/duplicate-section","tls/old-protocols","umbraco-settings/sender-template","umbraco-settings/sender-malformed","umbraco-settings/missing","settings/template","from/template","from/missing","from/malformed","from/international","host/missing","host/template","host/malformed","host/white-space","client-domain/empty","client-domain/malformed","port/implicit-tls","port/blocked","tls/with-pickup","tls/off","tls/ip-address","credentials/no-password","credentials/none","credentials/no-user-name","credentials/ignored","credentials/template","credentials/committed","credentials/white-space","credentials/send-as","settings/token","pickup/missing","pickup/relative","pickup/network-inputs","pickup/stays-here","provider/credentials","provider/port","provider/tls","provider/basic-login","json/not-well-formed","json/duplicate-key","options/unconvertible","options/not-a-string","options/from-missing","options/from-invalid","options/out-of-range","options/unknown-key","options/misplaced","options/variable-name","options/two-objects","environment-keys/name","environment-keys/two-spellings","options/null-secure-socket-options","options/number-without-name","options/list","pickup/outside-development","pickup/delivery-method","options/absent","options/hidden","options/notifications-email","options/unread-file","options/environment-name","options/own-sender","options/other-version","mail-kit/from","mail-kit/odd-from","mail-kit/template-from","mail-kit/port-465","mail-kit/ssl-on-connect","mail-kit/port-range","mail-kit/login-in-clear","mail-kit/tls-not-required","mail-kit/receiving-host","mail-kit/host-white-space","mail-kit/no-host","mail-kit/half-a-login","mail-kit/committed-password","mail-kit/port-25","mail-kit/basic-login","transform/other-generation","transform/other-environment","transform/without-target","transform/visual-studio","transform/overrides","transform/namespace","transform/unknown-attribute","transform/without-prefix","transform/name","transform/idle","transform/arguments","transform/unused-arguments","transform/xpath","transform/entity","transform/unknown-element","transform/import","transform/unread","transform/no-match","transform/commented-target","transform/in-location","transform/missing-parent","transform/no-attribute","transform/only-first","transform/not-inserted","transform/second-smtp","transform/config-sections","transform/root","transform/not-saved","transform/garbled","transform/no-sibling","transform/wrong-target","transform/committed-password","transform/token","inject/transform-fails","inject/transform-environment","inject/transform-encrypted","inject/transform-config-source","inject/transform-overridden","inject/transform-hindered","inject/transform-served","inject/transform-is-base","inject/transform-entity","inject/transform-characters","suppression/malformed","suppression/unknown-rule","suppression/no-reason","suppression/error","suppression/unused","workflow/artifact","workflow/packed-artifact","workflow/cache","workflow/commit","workflow/image","workflow/image-of-commit","workflow/platform-secret","workflow/pull-request-target","workflow/undeclared-secret"]')
const v=k
async function silencePlan(e,n){const{configuration:t,intent:r,ignore:i}=n
const a={intent:r,locate:({file:e,span:n})=>({path:e.path,at:e.source.range(n)}),voice:()=>""}
const{findings:l,suppressed:c,comments:m}=silence({...n,findings:e.findings,kept:await obstaclesOf(n,a),rules:v,elsewhere:await asItIs(n,a)})
const u={comments:m,rules:v}
const f=(0,s.m)(h,u,r).map(e=>(0,s.h)(e,a))
const d=ignored(f,i)
return{findings:(0,o.md)([...l,...d.findings],t.path),suppressed:[...c,...d.suppressed]}}async function obstaclesOf({configuration:e,intent:n},{locate:t}){if(Object.keys(n.settings).length===0)return[]
const o=await e.asked(n)
return o.obstacles(n,t).map(({rule:e})=>e)}async function asItIs({configuration:e,intent:n,comments:t},{locate:s}){if(t.length===0)return[]
const r={...n,mode:"check",settings:{},environment:""}
const i=await e.asked(r)
const a=i.structure(r,s)
if((0,o.Vj)(a)==="file")return null
return[...a,...i.result(r,s)]}function ignored(e,n){const t=e.filter(e=>isIgnored(e,n))
return{findings:e.filter(e=>!isIgnored(e,n)),suppressed:t.map(e=>({finding:e,by:"input",reason:null}))}}function complaintsAbout(e){const n=e.find(e=>!v.includes(e))
if(n===undefined)return[]
const t="take the id from an annotation or from docs/rules.md"
const o=(0,r.r)(n,v,{show:e=>e,otherwise:t})??"Allowed: ids of rules, one on each line, as docs/rules.md lists them."
return[`The input "ignore" has the unknown value "${(0,w.t)(n,60)}". ${o}`]}function withoutEffect(e,n){const t=new Set(e.map(({rule:e})=>e).filter(e=>n.includes(e)))
if(t.size===0)return[]
return[`The input "ignore" does not silence ${(0,g.D)([...t],e=>`"${e}"`)}: nothing silences what the site's runtime refuses, or what keeps the settings from being injected. Mend it.`]}}}

