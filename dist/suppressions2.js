"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./comment.js")
exports.suppressionsIn=function suppressionsIn({document:e}){return e.comments.flatMap(({kind:s,start:n,end:o})=>{const r="block"===s?o-2:o
const c=e.text.slice(n+2,r)
return t.s(c,{start:n,end:o})??[]})}

