"use strict"
var e=function liesInGit(e,n){const o=e.contains(n)
let i=n
for(;o?e.contains(i):s.dirname(i)!==i;){if(t(s.basename(i))||r(i))return!0
i=s.dirname(i)}return!1},t=function isNamedGit(e){const t=i.bs(e)?e:e.replaceAll(l(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(t)},r=function isRepository(e){const has=t=>null!==i.bt(s.join(e,t))
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))},n=function follow(e){const t=s.dirname(e)
return i.i(e)&&t!==e?s.join(follow(t),s.basename(e)):a.realpathSync(e)},o=function nearestKind(e){const t=s.dirname(e)
return i.bt(e)??(t===e?null:nearestKind(t))}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const i=require("./base.js"),a=require("node:fs"),s=require("node:path"),$0=()=>require("./deferred_writing.js"),$1=()=>require("./deferred_seldom_base.js")
const l=i.aV(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
exports.$NEW_MODE=420,exports.overwrites=function overwrites({realPath:e,linkTarget:t},r){const n=[e,t??e].map(e=>e.toLowerCase())
return r.some(e=>n.includes(e.toLowerCase()))},exports.removeUnfinishedReport=function removeUnfinishedReport({path:e,realPath:t},r){const n=$0().b(t,r)
return null===n?null:`A temporary file beside the report "${i.m(e)}" could not be removed: ${n}.`},exports.reportObstacle=function reportObstacle(e){const{input:t,path:r,realPath:n,lost:a,strays:l,isInGit:c}=e,u=`The report cannot be written to "${i.m(r)}"`,h=i.bt(n)
return"folder"===h?`${u}, which is a folder. Let ${i.t(t)} name a file.`:null!==a?`${u}: ${a}. Name another file in ${i.t(t)}.`:l?`${u}, which is reached through a symbolic link that leaves the workspace. Name another file in ${i.t(t)}.`:c?`${u}, which lies in a folder that git keeps for itself. Name another file in ${i.t(t)}.`:"other"===h?`${u}, which is not a regular file, but a device or a pipe. Name another file in ${i.t(t)}.`:"folder"!==o(s.dirname(n))?`${u}, since a part of that path is not a folder. Name another file in ${i.t(t)}.`:null},exports.reportTarget=function reportTarget(t,{input:r,path:o}){const l=s.resolve(t.root,o)
try{const c=s.join(n(s.dirname(l)),s.basename(l))
i.i(c)||a.lstatSync(c)
const u=null!==t.relativePath(o)&&!t.contains(c),h=e(t,c)
return{input:r,path:o,realPath:c,linkTarget:i.bu(c),lost:null,strays:u,isInGit:h}}catch(e){return{input:r,path:o,realPath:l,lost:"ENOENT"===$1().c(e)?"a symbolic link on its path leads to nothing":$1().r(e),linkTarget:null,strays:!1,isInGit:!1}}},exports.writeReport=function writeReport({path:e,realPath:t},{text:r,id:n}){try{a.mkdirSync(s.dirname(t),{recursive:!0})
const e=a.lstatSync(t,{throwIfNoEntry:!1}),o=!0===e?.isFile()?e.mode:420
return $0().a(t,{bytes:r,mode:o,id:n}),null}catch(t){return`The report cannot be written to "${i.m(e)}": ${$1().r(t)}.`}}

