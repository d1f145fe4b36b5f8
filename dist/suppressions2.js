"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const s=require("./comment.js")
const t=2
function suppressionsIn({document:e}){return e.comments.flatMap(({kind:n,start:o,end:r})=>{const c=n==="block"?r-t:r
const u=e.text.slice(o+t,c)
return s.s(u,{start:o,end:r})??[]})}exports.suppressionsIn=suppressionsIn

