"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t={built:"below bin, obj or node_modules",nested:"below the folder of another web.config in the list",foreign:"not the configuration of a site",part:"parts of a configuration that names them in configSource",superseded:"of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it",unsupported:"transforms that are not applied to a web.config in the list"},o=["built","nested"]
function byReason(o){return Object.entries(t).map(([e,t])=>({files:o.filter(t=>t.reason===e),words:t})).filter(({files:e})=>e.length>0).map(({files:t,words:o})=>`${e.aw(t.map(({path:e})=>e))}, ${o}`).join("; ")}exports.noticesOfLeftOut=function noticesOfLeftOut(t){const n=byReason(t.filter(({reason:e})=>o.includes(e))),s=byReason(t.filter(({reason:e})=>!o.includes(e)))
return""===n?""===s?[]:[`Left out: ${s}.`]:[`Left out: ${n}. If one of these is the web.config of a site, name it in ${e.t("files")}.${""===s?"":` Also left out: ${s}.`}`]}

