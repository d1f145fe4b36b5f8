"use strict"
exports.j=(function joined(n,e=n=>n){const t=new Map
for(const e of n)for(const n of e.findings){const{rule:s,path:o,at:r,message:i}=n
const c=JSON.stringify([s,o,r,i])
const f=t.get(c)
void 0===f?t.set(c,{finding:n,where:[e]}):f.where.includes(e)||f.where.push(e)}return[...t.values()].map((({finding:t,where:s})=>{const o=e(t,s)
return s.length===n.length?o:{...o,environments:s.map(({environment:n})=>n)}}))})

