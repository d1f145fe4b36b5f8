"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./suppressions.js"),s=require("./web_config.js")
exports.suppressionsIn=function suppressionsIn(r){return[...s.z(r.document.nodes)].flatMap(({start:s,end:t})=>{const n=r.source.text.slice(s+4,t-3),o=e.s(n,{start:s,end:t})
return null===o?[]:[{...o,file:r,isShared:!1}]})}

