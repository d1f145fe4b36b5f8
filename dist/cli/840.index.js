export const id=840
export const ids=[840]
export const modules={8840:(t,e,o)=>{o.d(e,{noticesOfLeftOut:()=>noticesOfLeftOut})
var n=o(3412)
const s={built:"below bin, obj or node_modules",nested:"below the folder of another web.config in the list",foreign:"not the configuration of a site",part:"parts of a configuration that names them in configSource",superseded:"of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it",unsupported:"transforms that are not applied to a web.config in the list"}
const i=["built","nested"]
function noticesOfLeftOut(t){const e=byReason(t.filter(({reason:t})=>i.includes(t)))
const o=byReason(t.filter(({reason:t})=>!i.includes(t)))
if(e==="")return o===""?[]:[`Left out: ${o}.`]
const n='If one of these is the web.config of a site, name it in the input "files".'
return[`Left out: ${e}. ${n}${o===""?"":` Also left out: ${o}.`}`]}function byReason(t){return Object.entries(s).map(([e,o])=>({files:t.filter(t=>t.reason===e),words:o})).filter(({files:t})=>t.length>0).map(({files:t,words:e})=>`${(0,n.TL)(t.map(({path:t})=>t))}, ${e}`).join("; ")}}}

