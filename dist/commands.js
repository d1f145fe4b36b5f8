"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),l=require("./cli.js")
function allOf(l){const n=e.au(l,l=>e.ae({},l),()=>!1)
return[...l.failures.map(e=>({level:"error",message:e,place:null})),...n]}exports.azureLines=function azureLines(e,{show:n,redact:t}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A"),property=e=>data(l.w(t(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return allOf(e).map(({level:e,message:l,place:t})=>{const r=n(l)
return"notice"===e?null===t?r:`${n(t.path)}:${t.at.line}:${t.at.column} ${r}`:`##vso[task.logissue type=${e}${null===t?"":`;sourcepath=${property(t.path)};linenumber=${t.at.line};columnnumber=${t.at.column};code=${property(t.title)}`}]${data(r)}`})},exports.gitHubLines=function gitHubLines(n,{show:t,redact:r}){const property=e=>l.w(r(e))
return allOf(n).map(({level:l,message:n,place:r})=>{if(null===r)return e.at(l,t(n))
const{path:a,title:u}=r,{line:s,endLine:o,column:c,endColumn:i}=r.at,p=s===o?{col:c,endColumn:i}:{},m={title:property(u),file:property(a),line:s,endLine:o,...p}
return e.at(l,t(n),m)})}

