"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:fs")
const t=require("node:path")
const r=require("./base.js")
function liesInGit(e,r){const n=e.contains(r)
let i=r
while(n?e.contains(i):t.dirname(i)!==i){if(isNamedGit(t.basename(i))||isRepository(i))return true
i=t.dirname(i)}return false}const n=r.ac(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function isNamedGit(e){const t=r.ab(e)?e:e.replaceAll(n(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(t)}function isRepository(e){const has=n=>r.R(t.join(e,n))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}function reportTarget(n,{input:i,path:o}){const a=t.resolve(n.root,o)
try{const s=t.join(follow(t.dirname(a)),t.basename(a))
if(!r.a(s))e.lstatSync(s)
const l=n.relativePath(o)!==null&&!n.contains(s)
const c=liesInGit(n,s)
const u=r.Q(s)
return{input:i,path:o,realPath:s,linkTarget:u,lost:null,strays:l,isInGit:c}}catch(e){const t=r.c(e)==="ENOENT"
const n=t?"a symbolic link on its path leads to nothing":r.r(e)
const s={linkTarget:null,strays:false,isInGit:false}
return{input:i,path:o,realPath:a,lost:n,...s}}}function follow(n){const i=t.dirname(n)
if(!r.a(n)||i===n)return e.realpathSync(n)
return t.join(follow(i),t.basename(n))}function overwrites({realPath:e,linkTarget:t},r){const n=[e,t??e].map(e=>e.toLowerCase())
return r.some(e=>n.includes(e.toLowerCase()))}function reportObstacle(e){const{input:n,path:i,realPath:o,lost:a,strays:s,isInGit:l}=e
const c=`The report cannot be written to "${r.i(i)}"`
const u=r.R(o)
if(u==="folder"){return`${c}, which is a folder. Let the input "${n}" name a file.`}if(a!==null){return`${c}: ${a}. Name another file in the input "${n}".`}if(s){return`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${n}".`}if(l){return`${c}, which lies in a folder that git keeps for itself. Name another file in the input "${n}".`}if(u==="other"){return`${c}, which is not a regular file, but a device or a pipe. Name another file in the input "${n}".`}if(nearestKind(t.dirname(o))!=="folder"){return`${c}, since a part of that path is not a folder. Name another file in the input "${n}".`}return null}function nearestKind(e){const n=t.dirname(e)
return r.R(e)??(n===e?null:nearestKind(n))}const i=420
function writeReport({path:n,realPath:o},{text:a,id:s}){try{e.mkdirSync(t.dirname(o),{recursive:true})
const r=e.lstatSync(o,{throwIfNoEntry:false})
const n=r?.isFile()===true?r.mode:i
require("./deferred_writing.js").b(o,{bytes:a,mode:n,id:s})
return null}catch(e){return`The report cannot be written to "${r.i(n)}": ${r.r(e)}.`}}function removeUnfinishedReport({path:e,realPath:t},n){const i=require("./deferred_writing.js").r(t,n)
if(i===null)return null
return`A temporary file beside the report "${r.i(e)}" could not be removed: ${i}.`}exports.overwrites=overwrites
exports.removeUnfinishedReport=removeUnfinishedReport
exports.reportObstacle=reportObstacle
exports.reportTarget=reportTarget
exports.writeReport=writeReport

