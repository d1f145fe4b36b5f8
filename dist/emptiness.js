"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
exports.emptinessOf=function emptinessOf(t){return`${t.map(({input:t,secret:n,path:r,line:s,isUndeclared:o})=>{const i=e.m(n,60),l=`"${e.m(r)}", line ${s}, takes it from the secret "${i}"`,a=o?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`${e.l(e.t(t))} is empty: ${l}.${a}`}).join(" ")} ${e.aK} If the mail server wants no login, delete the input.`}

