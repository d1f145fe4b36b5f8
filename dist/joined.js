"use strict"
var joined=(function(e,n=e=>e){const t=new Map
for(const n of e){for(const e of n.findings){const{rule:s,path:i,at:o,message:r}=e
const f=JSON.stringify([s,i,o,r])
const c=t.get(f)
if(c===undefined)t.set(f,{finding:e,where:[n]})
else if(!c.where.includes(n))c.where.push(n)}}return[...t.values()].map((({finding:t,where:s})=>{const i=n(t,s)
return s.length===e.length?i:{...i,environments:s.map(({environment:e})=>e)}}))});
;exports.j=joined

