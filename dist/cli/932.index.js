export const id=932
export const ids=[932]
export const modules={8932:(e,t,n)=>{n.d(t,{emptinessOf:()=>emptinessOf})
var s=n(8750)
var o=n(8983)
const r=60
function emptinessOf(e){const t=e.map(({input:e,secret:t,path:n,line:s,isUndeclared:i})=>{const c=(0,o.t)(t,r)
const a=`"${(0,o.t)(n)}", line ${s}, takes it from the secret "${c}"`
const l=i?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`The input "${e}" is empty: ${a}.${l}`})
return`${t.join(" ")} ${s.qg} If the mail server wants no login, delete the input.`}}}

