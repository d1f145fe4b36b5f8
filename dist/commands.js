"use strict"
var e=function allOf(e){const n=l.bn(e,e=>l.bb({},e),()=>!1)
return[...e.failures.map(e=>({level:"error",message:e,place:null})),...n]}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const l=require("./base.js"),n=require("./cli.js")
exports.azureLines=function azureLines(l,{show:t,redact:r}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A"),property=e=>data(n.w(r(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return e(l).map(({level:e,message:l,place:n})=>{const r=t(l)
return"notice"===e?null===n?r:`${t(n.path)}:${n.at.line}:${n.at.column} ${r}`:`##vso[task.logissue type=${e}${null===n?"":`;sourcepath=${property(n.path)};linenumber=${n.at.line};columnnumber=${n.at.column};code=${property(n.title)}`}]${data(r)}`})},exports.gitHubLines=function gitHubLines(t,{show:r,redact:a}){const property=e=>n.w(a(e))
return e(t).map(({level:e,message:n,place:t})=>{if(null===t)return l.bm(e,r(n))
const{path:a,title:u}=t,{line:s,endLine:o,column:c,endColumn:i}=t.at,p=s===o?{col:c,endColumn:i}:{},m={title:property(u),file:property(a),line:s,endLine:o,...p}
return l.bm(e,r(n),m)})}

