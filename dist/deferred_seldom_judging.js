"use strict"
var t=function asciiDomain(t){return/[^\0-\x7f]/.test(t)?n.domainToASCII(t):t}
const e=require("./judging.js"),n=require("node:url"),r=require("./base.js")
exports.a=function nameAlone(t,e){const{name:n,written:r}=/^(?:smtps?:\/\/)?(?<name>[\w.-]+)(?::(?<written>\d+))?\/?$/i.exec(t)?.groups??{},o=void 0===r||Number(r)===e
return void 0!==n&&o?{instead:n}:{}},exports.b=function isOnAnotherMachine({settings:t}){const{deliveryMethod:e,pickupDirectoryLocation:n}=t
return"SpecifiedPickupDirectory"===e&&/^[\\/]{2}[^?.\\/]/.test(n??"")},exports.c=function comparableAddress(n){const r=e.p(n)
if(null===r)return null
const{localPart:o,domain:s}=r
return`${o}@${t(s)}`.toLowerCase()},exports.d=function isLeftOver({client:t},e){return"MailKit"===t&&"inject"===e},exports.e=function correction(t,n,{show:r,otherwise:o}){const s=e.n(t,n)
return null===s?null:s.toLowerCase()===t.toLowerCase()?`Write ${r(s)}.`:`Did you mean ${r(s)}? If not, ${o}.`},exports.f=function booleanMeantBy(t){return!!/^(?:1|yes|on)$/i.test(t)||!/^(?:0|no|off)$/i.test(t)&&null},exports.g=function envelopeAddress(n){const r=e.p(n)
if(null===r)return null
const{localPart:o}=r,s=t(r.domain)
return(o.startsWith('"')?e.Q:e.U).test(o)&&e.U.test(s)?`${o}@${s}`:null},exports.h=function howToSupply({client:t},n,o){if("MailKit"!==t)return o
const s=r.aA(n.map(e.v)),i=r.n.filter(([,t])=>n.includes(t)),u=r.t(...i.map(([t])=>t))
return`Let the environment supply ${s}, and name ${n.length>1?"them":"it"} in ${r.t("environment-keys")}. Or set ${u}.`},exports.i=function indexIn(t,n){return t.findIndex(t=>e.i(t,n))},exports.k=function knownOf({settings:{host:t,port:n},login:o}){const known=t=>{const n=e.k(t)
return r.aB(n)||null!==r.aC(n)?null:n}
return{host:t,port:n,userName:known(o.userName),password:known(o.password)}},exports.n=function nameIn({client:t},n){return"MailKit"===t?e.O[n]??n:n},exports.p=function providerComplaints(t){const{host:n,port:r,userName:o,password:s}=t,i=null===n?null:e.a(n)
if(null===i)return[]
const u={port:r,userName:o??"",password:s??""}
return i.demands.filter(({setting:t,broken:e})=>""!==u[t]&&e(u)).map(({id:t,severity:e,setting:n,message:r})=>({id:t,severity:e,setting:n,message:r}))},exports.s=function severityOf(t,{settings:e}){return void 0!==e.host?{severity:"warning"}:t.isOfOneEnvironment("host")?{severity:"notice"}:{}},exports.u=function unreadInputs(t){return r.n.filter(([,n])=>e.N.has(n)&&!1!==(t[n]??!1)).map(([t])=>t)}

