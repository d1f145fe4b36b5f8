"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./comment.js"),s=require("./web_config.js")
exports.suppressionsIn=function suppressionsIn(t){return[...s.z(t.document.nodes)].flatMap(({start:s,end:r})=>{const n=t.source.text.slice(s+4,r-3),o=e.s(n,{start:s,end:r})
return null===o?[]:[{...o,file:t,isShared:!1}]})}

