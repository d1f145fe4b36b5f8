"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
exports.emptinessOf=function emptinessOf(t){return`${t.map(({input:t,secret:n,path:r,line:s,isUndeclared:o})=>{const a=e.a(n,60),i=`"${e.a(r)}", line ${s}, takes it from the secret "${a}"`,l=o?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`${e.an(e.t(t))} is empty: ${i}.${l}`}).join(" ")} ${e.E} If the mail server wants no login, delete the input.`}

