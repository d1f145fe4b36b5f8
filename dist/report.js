"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t=require("node:fs"),r=require("node:path")
function liesInGit(e,t){const n=e.contains(t)
let i=t
for(;n?e.contains(i):r.dirname(i)!==i;){if(isNamedGit(r.basename(i))||isRepository(i))return!0
i=r.dirname(i)}return!1}const n=e.a2(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function isNamedGit(t){const r=e.aF(t)?t:t.replaceAll(n(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(r)}function isRepository(t){const has=n=>null!==e.aG(r.join(t,n))
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}function follow(n){const i=r.dirname(n)
return e.i(n)&&i!==n?r.join(follow(i),r.basename(n)):t.realpathSync(n)}function nearestKind(t){const n=r.dirname(t)
return e.aG(t)??(n===t?null:nearestKind(n))}exports.overwrites=function overwrites({realPath:e,linkTarget:t},r){const n=[e,t??e].map(e=>e.toLowerCase())
return r.some(e=>n.includes(e.toLowerCase()))},exports.removeUnfinishedReport=function removeUnfinishedReport({path:t,realPath:r},n){const i=require("./deferred_writing.js").r(r,n)
return null===i?null:`A temporary file beside the report "${e.a(t)}" could not be removed: ${i}.`},exports.reportObstacle=function reportObstacle(t){const{input:n,path:i,realPath:o,lost:a,strays:s,isInGit:l}=t,c=`The report cannot be written to "${e.a(i)}"`,u=e.aG(o)
return"folder"===u?`${c}, which is a folder. Let ${e.t(n)} name a file.`:null!==a?`${c}: ${a}. Name another file in ${e.t(n)}.`:s?`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in ${e.t(n)}.`:l?`${c}, which lies in a folder that git keeps for itself. Name another file in ${e.t(n)}.`:"other"===u?`${c}, which is not a regular file, but a device or a pipe. Name another file in ${e.t(n)}.`:"folder"!==nearestKind(r.dirname(o))?`${c}, since a part of that path is not a folder. Name another file in ${e.t(n)}.`:null},exports.reportTarget=function reportTarget(n,{input:i,path:o}){const a=r.resolve(n.root,o)
try{const s=r.join(follow(r.dirname(a)),r.basename(a))
e.i(s)||t.lstatSync(s)
const l=null!==n.relativePath(o)&&!n.contains(s),c=liesInGit(n,s)
return{input:i,path:o,realPath:s,linkTarget:e.aH(s),lost:null,strays:l,isInGit:c}}catch(t){return{input:i,path:o,realPath:a,lost:"ENOENT"===e.c(t)?"a symbolic link on its path leads to nothing":e.r(t),linkTarget:null,strays:!1,isInGit:!1}}},exports.writeReport=function writeReport({path:n,realPath:i},{text:o,id:a}){try{t.mkdirSync(r.dirname(i),{recursive:!0})
const e=t.lstatSync(i,{throwIfNoEntry:!1}),n=!0===e?.isFile()?e.mode:420
return require("./deferred_writing.js").a(i,{bytes:o,mode:n,id:a}),null}catch(t){return`The report cannot be written to "${e.a(n)}": ${e.r(t)}.`}}

