"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const l=require("./cli.js")
function allOf(l){const n=e.as(l,l=>e.ad({},l),()=>!1)
const t=l.failures.map(e=>({level:"error",message:e,place:null}))
return[...t,...n]}exports.azureLines=function azureLines(e,{show:n,redact:t}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const property=e=>data(l.w(t(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return allOf(e).map(({level:e,message:l,place:t})=>{const r=n(l)
if("notice"===e)return null===t?r:`${n(t.path)}:${t.at.line}:${t.at.column} ${r}`
const s=null===t?"":`;sourcepath=${property(t.path)};linenumber=${t.at.line};columnnumber=${t.at.column};code=${property(t.title)}`
return`##vso[task.logissue type=${e}${s}]${data(r)}`})}
exports.gitHubLines=function gitHubLines(n,{show:t,redact:r}){const property=e=>l.w(r(e))
return allOf(n).map(({level:l,message:n,place:r})=>{if(null===r)return e.ar(l,t(n))
const{path:s,title:a}=r
const{line:o,endLine:c,column:u,endColumn:i}=r.at
const p=o===c?{col:u,endColumn:i}:{}
const m={title:property(a),file:property(s),line:o,endLine:c,...p}
return e.ar(l,t(n),m)})}

