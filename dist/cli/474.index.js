export const id=474
export const ids=[474]
export const modules={9754:(t,e,r)=>{r.d(e,{Rv:()=>overwrites,yz:()=>reportObstacle,E6:()=>reportTarget,u5:()=>writeReport})
var n=r(3024)
var i=r(6760)
var o=r(8983)
var a=r(3539)
function liesInGit(t,e){const r=t.contains(e)
let n=e
while(r?t.contains(n):(0,i.dirname)(n)!==n){if(isNamedGit((0,i.basename)(n))||isRepository(n))return true
n=(0,i.dirname)(n)}return false}function isNamedGit(t){const e=t.replaceAll(/\p{Default_Ignorable_Code_Point}/gu,"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(e)}function isRepository(t){const has=e=>(0,a.I)((0,i.join)(t,e))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}var s=r(9823)
var l=r(5114)
function reportTarget(t,{input:e,path:r}){const o=(0,i.resolve)(t.root,r)
try{const s=(0,i.join)(follow((0,i.dirname)(o)),(0,i.basename)(o))
if(!(0,a.W0)(s))(0,n.lstatSync)(s)
const l=t.relativePath(r)!==null&&!t.contains(s)
const c=liesInGit(t,s)
const h=(0,a.zg)(s)
return{input:e,path:r,realPath:s,linkTarget:h,lost:null,strays:l,isInGit:c}}catch(t){const n=(0,a.$N)(t)==="ENOENT"
const i=n?"a symbolic link on its path leads to nothing":(0,s.A)(t)
const l={linkTarget:null,strays:false,isInGit:false}
return{input:e,path:r,realPath:o,lost:i,...l}}}function follow(t){const e=(0,i.dirname)(t)
if(!(0,a.W0)(t)||e===t)return(0,n.realpathSync)(t)
return(0,i.join)(follow(e),(0,i.basename)(t))}function overwrites({realPath:t,linkTarget:e},r){const n=[t,e??t].map(t=>t.toLowerCase())
return r.some(t=>n.includes(t.toLowerCase()))}function reportObstacle(t){const{input:e,path:r,realPath:n,lost:s,strays:l,isInGit:c}=t
const h=`The report cannot be written to "${(0,o.t)(r)}"`
const u=(0,a.I)(n)
if(u==="folder"){return`${h}, which is a folder. Let the input "${e}" name a file.`}if(s!==null){return`${h}: ${s}. Name another file in the input "${e}".`}if(l){return`${h}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${e}".`}if(c){return`${h}, which lies in a folder that git keeps for itself. Name another file in the input "${e}".`}if(u==="other"){return`${h}, which is not a regular file, but a device or a pipe. Name another file in the input "${e}".`}if(nearestKind((0,i.dirname)(n))!=="folder"){return`${h}, since a part of that path is not a folder. Name another file in the input "${e}".`}return null}function nearestKind(t){const e=(0,i.dirname)(t)
return(0,a.I)(t)??(e===t?null:nearestKind(e))}const c=420
function writeReport({path:t,realPath:e},{text:r,id:a}){try{(0,n.mkdirSync)((0,i.dirname)(e),{recursive:true})
const t=(0,n.lstatSync)(e,{throwIfNoEntry:false})
const o=t?.isFile()===true?t.mode:c;(0,l.fR)(e,{bytes:r,mode:o,id:a})
return null}catch(e){return`The report cannot be written to "${(0,o.t)(t)}": ${(0,s.A)(e)}.`}}function removeUnfinishedReport({path:t,realPath:e},r){const n=removeTemporary(e,r)
if(n===null)return null
return`A temporary file beside the report "${inert(t)}" could not be removed: ${n}.`}},2474:(t,e,r)=>{r.d(e,{ReportGuard:()=>ReportGuard})
var n=r(9754)
var i=r(8983)
class ReportGuard{targets=[]
complaints=[]
constructor(t,e){for(const r of["report","sarif"]){const i=e[r]
if(i!==null)this.#t((0,n.E6)(t,{input:r,path:i}))}}protect=t=>{for(const e of this.targets.filter(e=>(0,n.Rv)(e,t))){this.complaints.push(`The input "${e.input}" names "${(0,i.t)(e.path)}", which is one of the checked files. Name another file for the report.`)
this.targets=this.targets.filter(t=>t!==e)}}
#t(t){const e=this.targets.map(({realPath:t})=>t)
const r=(0,n.Rv)(t,e)?'The inputs "report" and "sarif" name the same file. Name another one for one of them.':(0,n.yz)(t)
if(r===null)this.targets=[...this.targets,t]
else this.complaints.push(r)}}}}

