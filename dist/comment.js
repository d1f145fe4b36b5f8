"use strict"
const e=require("./judging.js"),t=new Map([[`${e.M}disable-next-line`,"next-line"],[`${e.M}disable`,"file"]])
exports.s=function suppressionIn(s,n){const i=s.trim()
if(!i.startsWith(e.M))return null
const r=/^[\w-]*/.exec(i)?.[0]??"",l=t.get(r)??null,c=i.slice(r.length).trimStart(),u=/^[^\s:]*/.exec(c)?.[0]??"",a=c.slice(u.length).trimStart()
return{rule:u,reason:a.startsWith(":")?a.slice(1).trim():"",scope:l,span:n}}

