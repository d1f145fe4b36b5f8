"use strict"
const t=require("./judging.js"),e=require("node:url"),n=require("./base.js")
function asciiDomain(t){return/[^\0-\x7f]/.test(t)?e.domainToASCII(t):t}exports.a=function nameAlone(t,e){const{name:n,written:r}=/^(?:smtps?:\/\/)?(?<name>[\w.-]+)(?::(?<written>\d+))?\/?$/i.exec(t)?.groups??{},o=void 0===r||Number(r)===e
return void 0!==n&&o?{instead:n}:{}},exports.b=function isOnAnotherMachine({settings:t}){const{deliveryMethod:e,pickupDirectoryLocation:n}=t
return"SpecifiedPickupDirectory"===e&&/^[\\/]{2}[^?.\\/]/.test(n??"")},exports.c=function comparableAddress(e){const n=t.p(e)
if(null===n)return null
const{localPart:r,domain:o}=n
return`${r}@${asciiDomain(o)}`.toLowerCase()},exports.d=function isLeftOver({client:t},e){return"MailKit"===t&&"inject"===e},exports.e=function correction(e,n,{show:r,otherwise:o}){const s=t.n(e,n)
return null===s?null:s.toLowerCase()===e.toLowerCase()?`Write ${r(s)}.`:`Did you mean ${r(s)}? If not, ${o}.`},exports.f=function booleanMeantBy(t){return!!/^(?:1|yes|on)$/i.test(t)||!/^(?:0|no|off)$/i.test(t)&&null},exports.g=function envelopeAddress(e){const n=t.p(e)
if(null===n)return null
const{localPart:r}=n,o=asciiDomain(n.domain)
return(r.startsWith('"')?t.Q:t.U).test(r)&&t.U.test(o)?`${r}@${o}`:null},exports.h=function howToSupply({client:e},r,o){if("MailKit"!==e)return o
const s=n.az(r.map(t.v)),i=n.m.filter(([,t])=>r.includes(t)),u=n.t(...i.map(([t])=>t))
return`Let the environment supply ${s}, and name ${r.length>1?"them":"it"} in ${n.t("environment-keys")}. Or set ${u}.`},exports.i=function indexIn(e,n){return e.findIndex(e=>t.i(e,n))},exports.k=function knownOf({settings:{host:e,port:r},login:o}){const known=e=>{const r=t.k(e)
return n.aA(r)||null!==n.aB(r)?null:r}
return{host:e,port:r,userName:known(o.userName),password:known(o.password)}},exports.n=function nameIn({client:e},n){return"MailKit"===e?t.O[n]??n:n},exports.p=function providerComplaints(e){const{host:n,port:r,userName:o,password:s}=e,i=null===n?null:t.a(n)
if(null===i)return[]
const u={port:r,userName:o??"",password:s??""}
return i.demands.filter(({setting:t,broken:e})=>""!==u[t]&&e(u)).map(({id:t,severity:e,setting:n,message:r})=>({id:t,severity:e,setting:n,message:r}))},exports.s=function severityOf(t,{settings:e}){return void 0!==e.host?{severity:"warning"}:t.isOfOneEnvironment("host")?{severity:"notice"}:{}},exports.u=function unreadInputs(e){return n.m.filter(([,n])=>t.N.has(n)&&!1!==(e[n]??!1)).map(([t])=>t)}

