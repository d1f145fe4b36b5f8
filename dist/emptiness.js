"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=60
function emptinessOf(n){const s=n.map(({input:n,secret:s,path:o,line:r,isUndeclared:i})=>{const a=e.a(s,t)
const c=`"${e.a(o)}", line ${r}, takes it from the secret "${a}"`
const l=i?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`${e.a7(e.t(n))} is empty: ${c}.${l}`})
return`${s.join(" ")} ${e.E} If the mail server wants no login, delete the input.`}exports.emptinessOf=emptinessOf

