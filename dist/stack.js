"use strict"
var isSameEnvironment=(function(n,e){return n.toLowerCase()===e.toLowerCase()});
const n={first:["Production","any other"],last:["Development"]}
function indexIn(n,e){return n.findIndex(n=>isSameEnvironment(n,e))};exports.A="any other"
exports.T="the environment"
exports.W={first:["live","staging","development"],last:[]}
exports.a=(function inOrder(n,e){const rank=n=>{const t=indexIn(e.first,n)
return t>=0?t-e.first.length:indexIn(e.last,n)+1}
return[...n].sort((n,e)=>rank(n)-rank(e)||(n<e?-1:Number(n>e)))})
exports.b=n
exports.i=isSameEnvironment

