"use strict"
var e=function putBack({path:e,realPath:n,before:a},s){try{return null===a?r(n):$1().a(n,{bytes:a,mode:t.statSync(n).mode,id:s}),[]}catch(r){return[`"${o.m(e)}" had been written already and could not be put back: ${$0().r(r)}. It contains the new settings.`]}},r=function removeFile(e){new o.az(n.dirname(e)).verifyHolds(e),$1().r(e)}
const t=require("node:fs"),$0=()=>require("./deferred_seldom_base.js"),n=require("node:path"),o=require("./base.js"),$1=()=>require("./deferred_writing.js")
exports.a=r,exports.i=function isReadOnly(e){try{const r=t.statSync(e,{throwIfNoEntry:!1})
return!0===r?.isFile()&&!(128&r.mode)}catch(e){if(""===$0().c(e))throw e
return!1}},exports.r=function restore(r,t){const n=[...r].reverse().flatMap(r=>e(r,t))
return 0===n.length?"No file was changed.":n.join(" ")}

