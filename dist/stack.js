"use strict"
var inOrder=(function(n,t){const rank=n=>{const e=indexIn(t.first,n)
if(e>=0)return e-t.first.length
return indexIn(t.last,n)+1}
return[...n].sort((n,t)=>rank(n)-rank(t)||(n<t?-1:Number(n>t)))}),
isSameEnvironment=(function(n,t){return n.toLowerCase()===t.toLowerCase()});
const n="any other"
const t="the environment"
const e={first:["Production",n],last:["Development"]}
const r={first:["live","staging","development"],last:[]}
;function indexIn(n,t){return n.findIndex(n=>isSameEnvironment(n,t))};exports.A=n
exports.T=t
exports.W=r
exports.a=inOrder
exports.b=e
exports.i=isSameEnvironment

