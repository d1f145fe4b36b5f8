"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const l=require("./cli.js")
function allOf(l){const n=e.ad(l,l=>e.$({},l),()=>false)
const t=l.failures.map(e=>({level:"error",message:e,place:null}))
return[...t,...n]}function gitHubLines(e,{show:n,redact:t}){const data=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const property=e=>data(l.w(t(e))).replaceAll(":","%3A").replaceAll(",","%2C")
return allOf(e).map(({level:e,message:l,place:t})=>{if(t===null)return`::${e}::${data(n(l))}`
const{path:r,at:a,title:c}=t
const s=a.line===a.endLine?[`col=${a.column}`,`endColumn=${a.endColumn}`]:[]
const o=[`line=${a.line}`,`endLine=${a.endLine}`]
const i=[`title=${property(c)}`,`file=${property(r)}`,...o,...s]
return`::${e} ${i.join(",")}::${data(n(l))}`})}function azureLines(e,{show:n,redact:t}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const property=e=>data(l.w(t(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return allOf(e).map(({level:e,message:l,place:t})=>{const r=n(l)
if(e==="notice"){return t===null?r:`${n(t.path)}:${t.at.line}:${t.at.column} ${r}`}const a=t===null?"":`;sourcepath=${property(t.path)};linenumber=${t.at.line};columnnumber=${t.at.column};code=${property(t.title)}`
return`##vso[task.logissue type=${e}${a}]${data(r)}`})}exports.azureLines=azureLines
exports.gitHubLines=gitHubLines

