"use strict"
const t=require("./web_config.js")
const s=new Map([[`${t.M}disable-next-line`,"next-line"],[`${t.M}disable`,"file"]])
function suppressionIn(e,n){const i=e.trim()
if(!i.startsWith(t.M))return null
const r=/^[\w-]*/.exec(i)?.[0]??""
const c=s.get(r)??null
const o=i.slice(r.length).trimStart()
const l=/^[^\s:]*/.exec(o)?.[0]??""
const u=o.slice(l.length).trimStart()
const a=u.startsWith(":")?u.slice(1).trim():""
return{rule:l,reason:a,scope:c,span:n}}exports.s=suppressionIn

