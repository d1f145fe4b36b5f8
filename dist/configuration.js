"use strict"
var e=function rootNameOf(e){return l.lastIndex=t(e),l.exec(e)?.[1]??null},t=function rootOffset(e){let t=0
for(let r=0;null!==r;r=n(e,t))t=r
return t},n=function prologPartEndAt(e,t){return e.startsWith("<!DOCTYPE",t)?$0().aG(e,t,s)??e.length:r.D(o,e,t)}
const r=require("./base.js"),$0=()=>require("./deferred_seldom_base.js")
const o=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y,l=/<([^ \t\r\n/>!?]+)/y,s={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
exports.a=function rootTagOf(n){if(null===e(n))return""
const r=t(n),o=n.indexOf(">",r)
return n.slice(r,o<0?n.length:o)},exports.b=function aboutFile(e,{rule:t,level:n,message:r,hint:o}){return{rule:t,level:n,severity:"error",path:e,at:{line:1,column:1,endLine:1,endColumn:1},message:r,hint:o,related:[]}},exports.r=e

