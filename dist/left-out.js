"use strict"
var e=function byReason(e){return Object.entries(o).map(([t,o])=>({files:e.filter(e=>e.reason===t),words:o})).filter(({files:e})=>e.length>0).map(({files:e,words:t})=>`${$0().aJ(e.map(({path:e})=>e))}, ${t}`).join("; ")}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js"),$0=()=>require("./deferred_seldom_base.js"),o={built:"below bin, obj or node_modules",nested:"below the folder of another web.config in the list",foreign:"not the configuration of a site",part:"parts of a configuration that names them in configSource",superseded:"of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it",unsupported:"transforms that are not applied to a web.config in the list"},s=["built","nested"]
exports.noticesOfLeftOut=function noticesOfLeftOut(o){const i=e(o.filter(({reason:e})=>s.includes(e))),n=e(o.filter(({reason:e})=>!s.includes(e)))
return""===i?""===n?[]:[`Left out: ${n}.`]:[`Left out: ${i}. If one of these is the web.config of a site, name it in ${t.t("files")}.${""===n?"":` Also left out: ${n}.`}`]}

