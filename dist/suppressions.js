"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./comment.js")
const s=require("./web_config.js")
exports.suppressionsIn=function suppressionsIn(t){return[...s.g(t.document.nodes)].flatMap(({start:s,end:n})=>{const r=t.source.text.slice(s+4,n-3)
const o=e.s(r,{start:s,end:n})
return null===o?[]:[{...o,file:t,isShared:!1}]})}

