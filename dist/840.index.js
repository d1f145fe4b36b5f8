export const id=840
export const ids=[840]
export const modules={8840:(e,t,o)=>{o.d(t,{noticesOfLeftOut:()=>noticesOfLeftOut})
var n=o(3412)
const s={built:"below bin, obj or node_modules",nested:"below the folder of another web.config in the list",foreign:"not the configuration of a site",part:"parts of a configuration that names them in configSource",superseded:"of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it",unsupported:"transforms, which are not named by themselves"}
const i=["built","nested"]
function noticesOfLeftOut(e){const t=byReason(e.filter(({reason:e})=>i.includes(e)))
const o=byReason(e.filter(({reason:e})=>!i.includes(e)))
if(t==="")return o===""?[]:[`Left out: ${o}.`]
const n='If one of these is the web.config of a site, name it in the input "files".'
return[`Left out: ${t}. ${n}${o===""?"":` Also left out: ${o}.`}`]}function byReason(e){return Object.entries(s).map(([t,o])=>({files:e.filter(e=>e.reason===t),words:o})).filter(({files:e})=>e.length>0).map(({files:e,words:t})=>`${(0,n.TL)(e.map(({path:e})=>e))}, ${t}`).join("; ")}}}

