"use strict"
const t=require("node:fs")
const e=require("node:path")
const n=require("./base.js")
function liesInGit(t,n){const r=t.contains(n)
let i=n
while(r?t.contains(i):e.dirname(i)!==i){if(isNamedGit(e.basename(i))||isRepository(i))return true
i=e.dirname(i)}return false}const r=n.a3(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function isNamedGit(t){const e=n.a2(t)?t:t.replaceAll(r(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(e)}function isRepository(t){const has=r=>n.a4(e.join(t,r))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}function reportTarget(r,{input:i,path:o}){const a=e.resolve(r.root,o)
try{const s=e.join(follow(e.dirname(a)),e.basename(a))
if(!n.a5(s))t.lstatSync(s)
const l=r.relativePath(o)!==null&&!r.contains(s)
const c=liesInGit(r,s)
const u=n.a6(s)
return{input:i,path:o,realPath:s,linkTarget:u,lost:null,strays:l,isInGit:c}}catch(t){const e=n.c(t)==="ENOENT"
const r=e?"a symbolic link on its path leads to nothing":n.a7(t)
const s={linkTarget:null,strays:false,isInGit:false}
return{input:i,path:o,realPath:a,lost:r,...s}}}function follow(r){const i=e.dirname(r)
if(!n.a5(r)||i===r)return t.realpathSync(r)
return e.join(follow(i),e.basename(r))}function overwrites({realPath:t,linkTarget:e},n){const r=[t,e??t].map(t=>t.toLowerCase())
return n.some(t=>r.includes(t.toLowerCase()))}function reportObstacle(t){const{input:r,path:i,realPath:o,lost:a,strays:s,isInGit:l}=t
const c=`The report cannot be written to "${n.b(i)}"`
const u=n.a4(o)
if(u==="folder"){return`${c}, which is a folder. Let the input "${r}" name a file.`}if(a!==null){return`${c}: ${a}. Name another file in the input "${r}".`}if(s){return`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${r}".`}if(l){return`${c}, which lies in a folder that git keeps for itself. Name another file in the input "${r}".`}if(u==="other"){return`${c}, which is not a regular file, but a device or a pipe. Name another file in the input "${r}".`}if(nearestKind(e.dirname(o))!=="folder"){return`${c}, since a part of that path is not a folder. Name another file in the input "${r}".`}return null}function nearestKind(t){const r=e.dirname(t)
return n.a4(t)??(r===t?null:nearestKind(r))}const i=420
function writeReport({path:r,realPath:o},{text:a,id:s}){try{t.mkdirSync(e.dirname(o),{recursive:true})
const n=t.lstatSync(o,{throwIfNoEntry:false})
const r=n?.isFile()===true?n.mode:i
require("./deferred_writing.js").r(o,{bytes:a,mode:r,id:s})
return null}catch(t){return`The report cannot be written to "${n.b(r)}": ${n.a7(t)}.`}}exports.a=reportObstacle
exports.o=overwrites
exports.r=reportTarget
exports.w=writeReport

