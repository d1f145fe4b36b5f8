"use strict"
const e=require("./base.js"),n=require("./smoke-test-tables.js"),t=require("./judging.js")
function placesOf(e,n,t){const s=e.get(t)?.get(n)
return void 0===s?[]:[s]}function tableOf(e,n){return new Map(e.flatMap(({name:e,effective:t})=>null===t?[]:[[e,new Map(namesIn(t).map(t=>[t,n(t,e)]))]]))}function namesIn(n){return e.m.map(([,e])=>e).filter(t=>e.bc(n)||"secureSocketOptions"!==t)}const s=Object.defineProperty({__proto__:null,knownPlaces:function knownPlaces({mode:e,settings:n},{effective:t,environments:s,placeOf:r,asItIs:i}){const o="check"===e&&Object.keys(n).length>0
return{planned:tableOf([{name:null,effective:t},...s],r),asItIs:o?{environments:i.environments(),places:tableOf(s,i.placeOf)}:null}},placesOf:placesOf},Symbol.toStringTag,{value:"Module"})
function fileEntry(e,n){const{path:t,kind:s,verdict:r,changed:i,environments:o,findings:l,suppressed:a}=e,c=e.effective??o[0]?.effective??null
return{path:n.redact(t),kind:s,verdict:r,changed:i,effective:c&&effectiveEntry(c,n),...0===o.length?{}:{environments:o.map(e=>environmentEntry(e,n))},findings:l.map(e=>findingEntry(e,t,n)),...suppressedCount(a)}}function suppressedCount({length:e}){return 0===e?{}:{suppressed:e}}function environmentEntry({name:e,layers:n,verdict:t,effective:s},r){return{name:r.redact(e),layers:n.map(r.redact),verdict:t,effective:s&&effectiveEntry(s,r)}}function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,shownValue(t,n)])
return Object.fromEntries(t)}function shownValue(e,n){return"string"==typeof e?n(e):"object"==typeof e&&null!==e&&"environmentKey"in e?{environmentKey:n(String(e.environmentKey))}:e}function findingEntry(e,n,t){const{rule:s,level:r,severity:i,at:o,message:l,hint:a,path:c,environments:u}=e
return{rule:s,level:r,severity:i,...o,message:t.show(l),hint:t.show(a),...c===n?{}:{path:t.redact(c)},...void 0===u?{}:{environments:u.map(t.redact)}}}function smokeTestEntry(e,n){const{status:t,level:s,host:r,port:i,files:o,stages:l,diagnosis:a}=e
return{status:t,level:s,host:r&&n.show(r),port:i,files:o.map(n.redact),stages:l.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:a&&{id:a.id,stage:a.stage,kind:a.kind,reply:a.reply&&n.show(a.reply),hint:n.show(a.hint)}}}const r=Object.defineProperty({__proto__:null,jsonReport:function jsonReport(e,t){const{mode:s,files:r,findings:i,suppressed:o,smokeTests:l}=e,a={version:1,mode:s,files:r.map(e=>fileEntry(e,t)),findings:i.map(e=>findingEntry(e,null,t)),...suppressedCount(o),smokeTests:l.map(e=>smokeTestEntry(e,t))}
return`${n.b(JSON.stringify(a,null,2))}\n`}},Symbol.toStringTag,{value:"Module"}),i=new Map([[`${t.M}disable-next-line`,"next-line"],[`${t.M}disable`,"file"]])
function suppressionIn(e,n){const s=e.trim()
if(!s.startsWith(t.M))return null
const r=/^[\w-]*/.exec(s)?.[0]??"",o=i.get(r)??null,l=s.slice(r.length).trimStart(),a=/^[^\s:]*/.exec(l)?.[0]??"",c=l.slice(a.length).trimStart()
return{rule:a,reason:c.startsWith(":")?c.slice(1).trim():"",scope:o,span:n}}const o=Object.defineProperty({__proto__:null,suppressionsIn:function suppressionsIn({document:e}){return e.comments.flatMap(({kind:n,start:t,end:s})=>{const r="block"===n?s-2:s
return suppressionIn(e.text.slice(t+2,r),{start:t,end:s})??[]})}},Symbol.toStringTag,{value:"Module"})
exports.a=s,exports.b=o,exports.j=r,exports.p=placesOf,exports.s=suppressionIn

