"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const s=require("./comment.js")
const e=require("./web_config.js")
const t=4
const n=3
function suppressionsIn(o){return[...e.g(o.document.nodes)].flatMap(({start:e,end:r})=>{const c=o.source.text.slice(e+t,r-n)
const u=s.s(c,{start:e,end:r})
return u===null?[]:[{...u,file:o,isShared:false}]})}exports.suppressionsIn=suppressionsIn

