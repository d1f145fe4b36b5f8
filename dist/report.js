"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js")
const e=require("node:fs")
const n=require("node:path")
function liesInGit(t,e){const r=t.contains(e)
let o=e
for(;r?t.contains(o):n.dirname(o)!==o;){if(isNamedGit(n.basename(o))||isRepository(o))return!0
o=n.dirname(o)}return!1}const r=t.a1(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function isNamedGit(e){const n=t.aD(e)?e:e.replaceAll(r(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(n)}function isRepository(e){const has=r=>null!==t.aE(n.join(e,r))
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}function follow(r){const o=n.dirname(r)
return t.i(r)&&o!==r?n.join(follow(o),n.basename(r)):e.realpathSync(r)}function nearestKind(e){const r=n.dirname(e)
return t.aE(e)??(r===e?null:nearestKind(r))}exports.overwrites=function overwrites({realPath:t,linkTarget:e},n){const r=[t,e??t].map(t=>t.toLowerCase())
return n.some(t=>r.includes(t.toLowerCase()))}
exports.removeUnfinishedReport=function removeUnfinishedReport({path:e,realPath:n},r){const o=require("./deferred_writing.js").r(n,r)
return null===o?null:`A temporary file beside the report "${t.a(e)}" could not be removed: ${o}.`}
exports.reportObstacle=function reportObstacle(e){const{input:r,path:o,realPath:i,lost:a,strays:s,isInGit:l}=e
const c=`The report cannot be written to "${t.a(o)}"`
const u=t.aE(i)
return"folder"===u?`${c}, which is a folder. Let ${t.t(r)} name a file.`:null!==a?`${c}: ${a}. Name another file in ${t.t(r)}.`:s?`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in ${t.t(r)}.`:l?`${c}, which lies in a folder that git keeps for itself. Name another file in ${t.t(r)}.`:"other"===u?`${c}, which is not a regular file, but a device or a pipe. Name another file in ${t.t(r)}.`:"folder"!==nearestKind(n.dirname(i))?`${c}, since a part of that path is not a folder. Name another file in ${t.t(r)}.`:null}
exports.reportTarget=function reportTarget(r,{input:o,path:i}){const a=n.resolve(r.root,i)
try{const s=n.join(follow(n.dirname(a)),n.basename(a))
t.i(s)||e.lstatSync(s)
const l=null!==r.relativePath(i)&&!r.contains(s)
const c=liesInGit(r,s)
const u=t.aF(s)
return{input:o,path:i,realPath:s,linkTarget:u,lost:null,strays:l,isInGit:c}}catch(e){const n="ENOENT"===t.c(e)
const r=n?"a symbolic link on its path leads to nothing":t.r(e)
const s={linkTarget:null,strays:!1,isInGit:!1}
return{input:o,path:i,realPath:a,lost:r,...s}}}
exports.writeReport=function writeReport({path:r,realPath:o},{text:i,id:a}){try{e.mkdirSync(n.dirname(o),{recursive:!0})
const t=e.lstatSync(o,{throwIfNoEntry:!1})
const r=!0===t?.isFile()?t.mode:420
require("./deferred_writing.js").a(o,{bytes:i,mode:r,id:a})
return null}catch(e){return`The report cannot be written to "${t.a(r)}": ${t.r(e)}.`}}

