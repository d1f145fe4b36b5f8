"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("node:fs")
const r=require("node:path")
function liesInGit(e,t){const n=e.contains(t)
let i=t
while(n?e.contains(i):r.dirname(i)!==i){if(isNamedGit(r.basename(i))||isRepository(i))return true
i=r.dirname(i)}return false}const n=e.aw(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function isNamedGit(t){const r=e.av(t)?t:t.replaceAll(n(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(r)}function isRepository(t){const has=n=>e.ax(r.join(t,n))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}function reportTarget(n,{input:i,path:o}){const a=r.resolve(n.root,o)
try{const s=r.join(follow(r.dirname(a)),r.basename(a))
if(!e.i(s))t.lstatSync(s)
const l=n.relativePath(o)!==null&&!n.contains(s)
const c=liesInGit(n,s)
const u=e.ay(s)
return{input:i,path:o,realPath:s,linkTarget:u,lost:null,strays:l,isInGit:c}}catch(t){const r=e.c(t)==="ENOENT"
const n=r?"a symbolic link on its path leads to nothing":e.r(t)
const s={linkTarget:null,strays:false,isInGit:false}
return{input:i,path:o,realPath:a,lost:n,...s}}}function follow(n){const i=r.dirname(n)
if(!e.i(n)||i===n)return t.realpathSync(n)
return r.join(follow(i),r.basename(n))}function overwrites({realPath:e,linkTarget:t},r){const n=[e,t??e].map(e=>e.toLowerCase())
return r.some(e=>n.includes(e.toLowerCase()))}function reportObstacle(t){const{input:n,path:i,realPath:o,lost:a,strays:s,isInGit:l}=t
const c=`The report cannot be written to "${e.a(i)}"`
const u=e.ax(o)
if(u==="folder"){return`${c}, which is a folder. Let ${e.t(n)} name a file.`}if(a!==null){return`${c}: ${a}. Name another file in ${e.t(n)}.`}if(s){return`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in ${e.t(n)}.`}if(l){return`${c}, which lies in a folder that git keeps for itself. Name another file in ${e.t(n)}.`}if(u==="other"){return`${c}, which is not a regular file, but a device or a pipe. Name another file in ${e.t(n)}.`}if(nearestKind(r.dirname(o))!=="folder"){return`${c}, since a part of that path is not a folder. Name another file in ${e.t(n)}.`}return null}function nearestKind(t){const n=r.dirname(t)
return e.ax(t)??(n===t?null:nearestKind(n))}const i=420
function writeReport({path:n,realPath:o},{text:a,id:s}){try{t.mkdirSync(r.dirname(o),{recursive:true})
const e=t.lstatSync(o,{throwIfNoEntry:false})
const n=e?.isFile()===true?e.mode:i
require("./deferred_writing.js").a(o,{bytes:a,mode:n,id:s})
return null}catch(t){return`The report cannot be written to "${e.a(n)}": ${e.r(t)}.`}}function removeUnfinishedReport({path:t,realPath:r},n){const i=require("./deferred_writing.js").r(r,n)
if(i===null)return null
return`A temporary file beside the report "${e.a(t)}" could not be removed: ${i}.`}exports.overwrites=overwrites
exports.removeUnfinishedReport=removeUnfinishedReport
exports.reportObstacle=reportObstacle
exports.reportTarget=reportTarget
exports.writeReport=writeReport

