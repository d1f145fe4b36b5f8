export const id=754
export const ids=[754]
export const modules={9754:(t,e,n)=>{n.d(e,{Rv:()=>overwrites,i$:()=>removeUnfinishedReport,yz:()=>reportObstacle,E6:()=>reportTarget,writeReport:()=>writeReport})
var r=n(3024)
var i=n(6760)
var o=n(8983)
var a=n(3539)
function liesInGit(t,e){const n=t.contains(e)
let r=e
while(n?t.contains(r):(0,i.dirname)(r)!==r){if(isNamedGit((0,i.basename)(r))||isRepository(r))return true
r=(0,i.dirname)(r)}return false}function isNamedGit(t){const e=t.replaceAll(/\p{Default_Ignorable_Code_Point}/gu,"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(e)}function isRepository(t){const has=e=>(0,a.I)((0,i.join)(t,e))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}var s=n(9823)
var l=n(9600)
function reportTarget(t,{input:e,path:n}){const o=(0,i.resolve)(t.root,n)
try{const s=(0,i.join)(follow((0,i.dirname)(o)),(0,i.basename)(o))
if(!(0,a.W0)(s))(0,r.lstatSync)(s)
const l=t.relativePath(n)!==null&&!t.contains(s)
const c=liesInGit(t,s)
const u=(0,a.zg)(s)
return{input:e,path:n,realPath:s,linkTarget:u,lost:null,strays:l,isInGit:c}}catch(t){const r=(0,a.$N)(t)==="ENOENT"
const i=r?"a symbolic link on its path leads to nothing":(0,s.A)(t)
const l={linkTarget:null,strays:false,isInGit:false}
return{input:e,path:n,realPath:o,lost:i,...l}}}function follow(t){const e=(0,i.dirname)(t)
if(!(0,a.W0)(t)||e===t)return(0,r.realpathSync)(t)
return(0,i.join)(follow(e),(0,i.basename)(t))}function overwrites({realPath:t,linkTarget:e},n){const r=[t,e??t].map(t=>t.toLowerCase())
return n.some(t=>r.includes(t.toLowerCase()))}function reportObstacle(t){const{input:e,path:n,realPath:r,lost:s,strays:l,isInGit:c}=t
const u=`The report cannot be written to "${(0,o.t)(n)}"`
const h=(0,a.I)(r)
if(h==="folder"){return`${u}, which is a folder. Let the input "${e}" name a file.`}if(s!==null){return`${u}: ${s}. Name another file in the input "${e}".`}if(l){return`${u}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${e}".`}if(c){return`${u}, which lies in a folder that git keeps for itself. Name another file in the input "${e}".`}if(h==="other"){return`${u}, which is not a regular file, but a device or a pipe. Name another file in the input "${e}".`}if(nearestKind((0,i.dirname)(r))!=="folder"){return`${u}, since a part of that path is not a folder. Name another file in the input "${e}".`}return null}function nearestKind(t){const e=(0,i.dirname)(t)
return(0,a.I)(t)??(e===t?null:nearestKind(e))}const c=420
function writeReport({path:t,realPath:e},{text:n,id:a}){try{(0,r.mkdirSync)((0,i.dirname)(e),{recursive:true})
const t=(0,r.lstatSync)(e,{throwIfNoEntry:false})
const o=t?.isFile()===true?t.mode:c;(0,l.fR)(e,{bytes:n,mode:o,id:a})
return null}catch(e){return`The report cannot be written to "${(0,o.t)(t)}": ${(0,s.A)(e)}.`}}function removeUnfinishedReport({path:t,realPath:e},n){const r=(0,l.cF)(e,n)
if(r===null)return null
return`A temporary file beside the report "${(0,o.t)(t)}" could not be removed: ${r}.`}}}

