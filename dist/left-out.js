"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t={built:"below bin, obj or node_modules",nested:"below the folder of another web.config in the list",foreign:"not the configuration of a site",part:"parts of a configuration that names them in configSource",superseded:"of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it",unsupported:"transforms that are not applied to a web.config in the list"}
const o=["built","nested"]
function byReason(o){return Object.entries(t).map(([e,t])=>({files:o.filter(t=>t.reason===e),words:t})).filter(({files:e})=>e.length>0).map(({files:t,words:o})=>`${e.au(t.map(({path:e})=>e))}, ${o}`).join("; ")}exports.noticesOfLeftOut=function noticesOfLeftOut(t){const n=byReason(t.filter(({reason:e})=>o.includes(e)))
const s=byReason(t.filter(({reason:e})=>!o.includes(e)))
if(""===n)return""===s?[]:[`Left out: ${s}.`]
const i=`If one of these is the web.config of a site, name it in ${e.t("files")}.`
return[`Left out: ${n}. ${i}${""===s?"":` Also left out: ${s}.`}`]}

