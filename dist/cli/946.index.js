export const id=946
export const ids=[946]
export const modules={9946:(t,e,n)=>{n.d(e,{writeDeployed:()=>writeDeployed})
var r=n(7598)
var i=n.n(r)
var o=n(7040)
var a=n(9754)
var s=n(2166)
async function writeDeployed(t,{files:e,knownSections:n,environment:i},l){const u=await(0,o.l)(t,e)
const[c,...h]=u.files
if(c===undefined||h.length>0)return"With --out, name one file."
const f=await(0,s.H)(t,c)
const p={mode:"check",settings:{},knownSections:n,environment:i}
const d=f.status==="ready"?await f.configuration.asked(p):null
const m=d?.deployed??null
if(f.status!=="ready"||m===null){return"Nothing was written: there is no web.config that a deploy could make of this file."}const w=(0,a.E6)(t,{input:"report",path:l})
if((0,a.Rv)(w,[...f.realPaths.values()])){return"--out names one of the files that are read. Name another one."}const y=(0,a.yz)(w)??(0,a.u5)(w,{text:m.bytes,id:(0,r.randomUUID)()})
return y===null?null:inTermsOfOut(y)}function inTermsOfOut(t){return t.replace("The report cannot","The file cannot").replace(/Let the input "report" name|Name another file in the input "report"/,t=>t.startsWith("Let")?"Let --out name":"Name another file in --out")}},9754:(t,e,n)=>{n.d(e,{Rv:()=>overwrites,yz:()=>reportObstacle,E6:()=>reportTarget,u5:()=>writeReport})
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
var l=n(5114)
function reportTarget(t,{input:e,path:n}){const o=(0,i.resolve)(t.root,n)
try{const s=(0,i.join)(follow((0,i.dirname)(o)),(0,i.basename)(o))
if(!(0,a.W0)(s))(0,r.lstatSync)(s)
const l=t.relativePath(n)!==null&&!t.contains(s)
const u=liesInGit(t,s)
const c=(0,a.zg)(s)
return{input:e,path:n,realPath:s,linkTarget:c,lost:null,strays:l,isInGit:u}}catch(t){const r=(0,a.$N)(t)==="ENOENT"
const i=r?"a symbolic link on its path leads to nothing":(0,s.A)(t)
const l={linkTarget:null,strays:false,isInGit:false}
return{input:e,path:n,realPath:o,lost:i,...l}}}function follow(t){const e=(0,i.dirname)(t)
if(!(0,a.W0)(t)||e===t)return(0,r.realpathSync)(t)
return(0,i.join)(follow(e),(0,i.basename)(t))}function overwrites({realPath:t,linkTarget:e},n){const r=[t,e??t].map(t=>t.toLowerCase())
return n.some(t=>r.includes(t.toLowerCase()))}function reportObstacle(t){const{input:e,path:n,realPath:r,lost:s,strays:l,isInGit:u}=t
const c=`The report cannot be written to "${(0,o.t)(n)}"`
const h=(0,a.I)(r)
if(h==="folder"){return`${c}, which is a folder. Let the input "${e}" name a file.`}if(s!==null){return`${c}: ${s}. Name another file in the input "${e}".`}if(l){return`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${e}".`}if(u){return`${c}, which lies in a folder that git keeps for itself. Name another file in the input "${e}".`}if(h==="other"){return`${c}, which is not a regular file, but a device or a pipe. Name another file in the input "${e}".`}if(nearestKind((0,i.dirname)(r))!=="folder"){return`${c}, since a part of that path is not a folder. Name another file in the input "${e}".`}return null}function nearestKind(t){const e=(0,i.dirname)(t)
return(0,a.I)(t)??(e===t?null:nearestKind(e))}const u=420
function writeReport({path:t,realPath:e},{text:n,id:a}){try{(0,r.mkdirSync)((0,i.dirname)(e),{recursive:true})
const t=(0,r.lstatSync)(e,{throwIfNoEntry:false})
const o=t?.isFile()===true?t.mode:u;(0,l.fR)(e,{bytes:n,mode:o,id:a})
return null}catch(e){return`The report cannot be written to "${(0,o.t)(t)}": ${(0,s.A)(e)}.`}}function removeUnfinishedReport({path:t,realPath:e},n){const r=removeTemporary(e,n)
if(r===null)return null
return`A temporary file beside the report "${inert(t)}" could not be removed: ${r}.`}}}

