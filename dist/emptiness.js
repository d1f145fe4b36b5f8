"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
exports.emptinessOf=function emptinessOf(t){const n=t.map(({input:t,secret:n,path:s,line:o,isUndeclared:r})=>{const a=e.a(n,60)
const i=`"${e.a(s)}", line ${o}, takes it from the secret "${a}"`
const l=r?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`${e.al(e.t(t))} is empty: ${i}.${l}`})
return`${n.join(" ")} ${e.E} If the mail server wants no login, delete the input.`}

