"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./comment.js")
exports.suppressionsIn=function suppressionsIn({document:e}){return e.comments.flatMap(({kind:s,start:n,end:r})=>{const o="block"===s?r-2:r,c=e.text.slice(n+2,o)
return t.s(c,{start:n,end:r})??[]})}

