"use strict"
const t=require("./judging.js")
const s=new Map([[`${t.M}disable-next-line`,"next-line"],[`${t.M}disable`,"file"]])
exports.s=function suppressionIn(e,n){const i=e.trim()
if(!i.startsWith(t.M))return null
const r=/^[\w-]*/.exec(i)?.[0]??""
const c=s.get(r)??null
const l=i.slice(r.length).trimStart()
const o=/^[^\s:]*/.exec(l)?.[0]??""
const u=l.slice(o.length).trimStart()
const a=u.startsWith(":")?u.slice(1).trim():""
return{rule:o,reason:a,scope:c,span:n}}

