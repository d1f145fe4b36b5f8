export const id=26
export const ids=[26,754]
export const modules={6026:(t,e,n)=>{n.r(e)
n.d(e,{cleanUp:()=>cleanUp})
var r=n(1708)
var o=n.n(r)
var i=n(4320)
var s=n(3024)
var a=n(6760)
var c=n(4573)
var l=n(7598)
var u=n(3539)
const f=10
async function gitFor({workspace:t,top:e,folder:r}){const i=trustedFolders(o().env["PATH"]??"",t)
const s=i.map(t=>(0,a.join)(t,h)).find(e=>isTrusted(e,t))
if(s===undefined)return null
const{execFile:c}=await Promise.resolve().then(n.t.bind(n,1421,23))
const l={cwd:r,env:environment(i.join(a.delimiter),r),timeout:f*1e3,windowsHide:true}
return t=>new Promise(n=>{c(s,[...fixed(e),...t],l,(t,e)=>{n(t===null?{code:0,text:e,reason:""}:failure(t))})})}const h=o().platform==="win32"?"git.exe":"git"
function trustedFolders(t,e){return t.split(a.delimiter).filter(t=>{const n=(0,a.isAbsolute)(t)?(0,u.zg)(t):null
if(n===null)return false
return!e.contains((0,a.join)(n,h))&&e.relativePath(n)===null})}function isTrusted(t,e){const n=(0,u.zg)(t)
return n!==null&&!e.contains(n)&&isProgram(t)}function isProgram(t){if((0,u.I)(t)!=="file")return false
try{(0,s.accessSync)(t,s.constants.X_OK)
return true}catch{return false}}function fixed(t){return[`--git-dir=${(0,a.join)(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs",...["-c","core.fsmonitor=false"],...["-c","core.hooksPath=/dev/null"]]}function environment(t,e){const{SystemRoot:n,TEMP:r,TMP:i}=o().env
return{SystemRoot:n,TEMP:r,TMP:i,PATH:t,HOME:e,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function failure(t){if(typeof t.code==="number")return{code:t.code,text:"",reason:""}
const e=t.killed===true?`git did not answer within ${f} seconds`:"git could not be started, or ended before its time"
return{code:null,text:"",reason:e}}const d={known:true,committed:true}
const p={known:true,committed:false}
async function standingOf({realPath:t,bytes:e},{workspace:n,folder:r,olderCommit:o}){const i=repositoryAround(t,n)
if(i===null)return p
const s=await gitFor({workspace:n,top:i,folder:r})
if(s===null)return{known:false,reason:"no git is found outside of the workspace"}
const c=await s(["rev-parse","--verify","--quiet","HEAD"])
if(c.code===1)return beforeFirstCommit(s)
if(c.code!==0)return unknown(c,m)
const l=c.text.trim()
if(l===o)return p
const u=(0,a.relative)(i,t).split(a.sep).join("/")
return compare(s,{commit:l,path:u,bytes:e})}const m="git cannot read the repository that it lies in"
const g="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read"
const w='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
function unknown({reason:t},e){return{known:false,reason:t===""?e:t}}function repositoryAround(t,e){for(let n=(0,a.dirname)(t);;n=(0,a.dirname)(n)){if(!(0,u.W0)((0,a.join)(n,".git")))return n
if(!e.contains(n))return null}}async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return e.code===0?p:unknown(e,m)}async function compare(t,{commit:e,path:n,bytes:r}){const o=await t(["ls-tree","-z",e,"--",n])
if(o.code!==0)return unknown(o,g)
const i=/^\d+ blob ([0-9a-f]+)\t/.exec(o.text)?.[1]
if(i===undefined)return p
if(blobIds(r,i.length).includes(i))return d
const s=await t(["check-attr","-z",...y,"--",n])
if(s.code!==0)return unknown(s,m)
return isConverted(s.text)?{known:false,reason:w}:p}const y=["filter","ident","working-tree-encoding"]
function isConverted(t){const e=t.split("\0").filter((t,e)=>e%3===2)
return e.some(t=>t!=="unspecified"&&t!=="unset")}function blobIds(t,e){const n=c.Buffer.from(c.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")
return[t,n].map(t=>(0,l.createHash)(e===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))}var b=n(3191)
var v=n(9823)
function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes((0,u.$N)(t))}function overwriteInPlace(t,{bytes:e,mode:n}){const r=new b.v((0,a.dirname)(t))
const o="O_NOFOLLOW"in s.constants?s.constants.O_NOFOLLOW:0
const i=(0,s.openSync)(t,s.constants.O_RDWR|o)
try{r.verifyHolds(t)
const o=fill(i,e);(0,s.fchmodSync)(i,n)
return o}finally{(0,s.closeSync)(i)}}function fill(t,e){try{(0,s.writeFileSync)(t,e);(0,s.ftruncateSync)(t,e.length);(0,s.fsyncSync)(t)
return null}catch(e){(0,s.ftruncateSync)(t,0)
return(0,v.A)(e)}}var k=n(9600)
async function putBackAll({restore:t,entries:e},n){const r=[]
for(const[o,i]of[...e.entries()].reverse()){const{path:e}=i
const s=tidy(i,n)
if(s!==null)r.push({path:e,outcome:s})
if(t)r.push({path:e,outcome:await putBack(i,o,n)})}return r}function tidy({realPath:t},{workspace:e,id:n}){const r=(0,a.dirname)(t)
if((0,u.zg)(r)!==r||!e.contains(t))return null
const o=(0,k.cF)(t,n)
return o===null?null:{status:"littered",reason:o}}async function putBack(t,e,n){const{realPath:r,before:o,after:s}=t
try{if(!n.workspace.contains(r)){return{status:"lost",reason:"it does not lie in the workspace"}}const a=currentBytes(r)
if(a===null)return{status:o===null?"unchanged":"changed"}
const c=(0,i.ol)(a)
if(c===o?.digest)return{status:"unchanged"}
if(c!==s)return{status:"changed"}
const l=await standingOf({realPath:r,bytes:a},n)
if(l.known&&l.committed)return{status:"committed"}
if(!(0,k.v9)(r,a))return{status:"changed"}
const u=undo(t,e,n)
const f=u.status==="put-back"&&!l.known
return f?{status:"unsure",reason:l.reason}:u}catch(t){return{status:"failed",reason:(0,v.A)(t)}}}function currentBytes(t){try{const e=(0,u.zg)(t)===t&&(0,s.lstatSync)(t).isFile()
return e?(0,s.readFileSync)(t):null}catch(t){if((0,u.$N)(t)==="ENOENT")return null
throw t}}function undo({realPath:t,before:e},n,r){if(e===null){(0,k.nM)(t)
return{status:"put-back"}}const o=(0,i.Ti)(r.folder,n,e)
if(o===null){return{status:"lost",reason:"its former bytes are gone from the temporary folder"}}return giveBack(t,{bytes:o,mode:e.mode,id:r.id})}function giveBack(t,e){try{(0,k.fR)(t,e)
return{status:"put-back"}}catch(t){if(!isOutOfSpace(t))throw t}const n=overwriteInPlace(t,e)
return n===null?{status:"put-back"}:{status:"emptied",reason:n}}var T=n(9754)
var P=n(2030)
var $=n(3644)
var O=n(5015)
var I=n(581)
var j=n(8862)
var N=n(8983)
var E=n(9599)
async function cleanUp(){const t=new I.b
try{const e=(0,O.yv)(o().env)
t.maskInputs((0,E.a)(e))
const{request:n}=(0,E.K)(t.input,e)
t.forgetInputs()
await attempt(t,n)}catch(e){t.debug(e instanceof Error?e.stack??"":"")
const n=e instanceof Error?e.message:"Something was thrown that is not an error."
t.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${n} Please report it; with debug logging, the log shows where.`)}}async function attempt(t,e){const n=(0,j.fP)()
if(n==="none"){t.log("The step ended before it did anything: there is nothing to put back.")
return}if(n==="damaged"){t.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
return}const r=(0,i.MT)(o().env,n.id)
let s=true
try{s=await cleanup_putBack(t,e,{state:n,folder:r})}finally{settle(t,{state:n,folder:r},s)}}function settle(t,{state:e,folder:n},r){if(r&&!(0,u.W0)(n)){t.annotate("warning",kept(e))
return}const o=(0,i.IZ)(n)
if(o!==null)t.annotate("warning",remains(e,o))}function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`}function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`}async function cleanup_putBack(t,e,n){const{state:r,folder:s}=n
const a=o().env["GITHUB_WORKSPACE"]??o().cwd()
if((0,u.W0)(a)){t.log("The workspace is gone: there is nothing to put back.")
return false}if((0,u.zg)(a)===null){t.annotate("warning",R)
return r.journal!==null&&(0,i.a0)(s,r.journal)?.restore===true}const c=new u.aR(a)
for(const n of["report","sarif"]){const o=e[n]
if(o===null)continue
const i=(0,T.i$)((0,T.E6)(c,{input:n,path:o}),r.id)
if(i!==null)t.annotate("warning",i)}if(r.journal===null){t.log("The step wrote no file: there is nothing to put back.")
return false}const l=(0,i.a0)(s,r.journal)
if(l===null){t.annotate("warning",S)
return false}const f=(0,$.L)(o().env)
const h=await putBackAll(l,{workspace:c,folder:s,olderCommit:f,id:r.id})
tell(t,h)
if(!l.restore){t.log('The input "restore" is "false": the files stay as the step wrote them.')}return h.some(({outcome:{status:t}})=>t==="failed"||t==="emptied")}const R="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them."
const S="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`}const _=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:stillInjected},{status:"lost",level:"warning",says:stillInjected},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}]
const A=["put-back","unsure"]
function tell(t,e){for(const{path:n,outcome:r}of e){if(A.includes(r.status))t.log(`${(0,N.t)(n)}: put back as it was`)}if(e.length>0&&e.every(({outcome:t})=>t.status==="unchanged")){t.log("Every file is as it was before the step: there is nothing to put back.")}for(const{status:n,level:r,says:o}of _){const i=e.filter(({outcome:t})=>t.status===n)
if(i.length>0)t.annotate(r,o(named(i)))}}function named(t){return(0,P.D)(t,({path:t,outcome:e})=>{const n="reason"in e?` (${e.reason})`:""
return`"${(0,N.t)(t)}"${n}`})}},9754:(t,e,n)=>{n.d(e,{Rv:()=>overwrites,i$:()=>removeUnfinishedReport,yz:()=>reportObstacle,E6:()=>reportTarget,writeReport:()=>writeReport})
var r=n(3024)
var o=n(6760)
var i=n(8983)
var s=n(3539)
function liesInGit(t,e){const n=t.contains(e)
let r=e
while(n?t.contains(r):(0,o.dirname)(r)!==r){if(isNamedGit((0,o.basename)(r))||isRepository(r))return true
r=(0,o.dirname)(r)}return false}function isNamedGit(t){const e=t.replaceAll(/\p{Default_Ignorable_Code_Point}/gu,"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(e)}function isRepository(t){const has=e=>(0,s.I)((0,o.join)(t,e))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}var a=n(9823)
var c=n(9600)
function reportTarget(t,{input:e,path:n}){const i=(0,o.resolve)(t.root,n)
try{const a=(0,o.join)(follow((0,o.dirname)(i)),(0,o.basename)(i))
if(!(0,s.W0)(a))(0,r.lstatSync)(a)
const c=t.relativePath(n)!==null&&!t.contains(a)
const l=liesInGit(t,a)
const u=(0,s.zg)(a)
return{input:e,path:n,realPath:a,linkTarget:u,lost:null,strays:c,isInGit:l}}catch(t){const r=(0,s.$N)(t)==="ENOENT"
const o=r?"a symbolic link on its path leads to nothing":(0,a.A)(t)
const c={linkTarget:null,strays:false,isInGit:false}
return{input:e,path:n,realPath:i,lost:o,...c}}}function follow(t){const e=(0,o.dirname)(t)
if(!(0,s.W0)(t)||e===t)return(0,r.realpathSync)(t)
return(0,o.join)(follow(e),(0,o.basename)(t))}function overwrites({realPath:t,linkTarget:e},n){const r=[t,e??t].map(t=>t.toLowerCase())
return n.some(t=>r.includes(t.toLowerCase()))}function reportObstacle(t){const{input:e,path:n,realPath:r,lost:a,strays:c,isInGit:l}=t
const u=`The report cannot be written to "${(0,i.t)(n)}"`
const f=(0,s.I)(r)
if(f==="folder"){return`${u}, which is a folder. Let the input "${e}" name a file.`}if(a!==null){return`${u}: ${a}. Name another file in the input "${e}".`}if(c){return`${u}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "${e}".`}if(l){return`${u}, which lies in a folder that git keeps for itself. Name another file in the input "${e}".`}if(f==="other"){return`${u}, which is not a regular file, but a device or a pipe. Name another file in the input "${e}".`}if(nearestKind((0,o.dirname)(r))!=="folder"){return`${u}, since a part of that path is not a folder. Name another file in the input "${e}".`}return null}function nearestKind(t){const e=(0,o.dirname)(t)
return(0,s.I)(t)??(e===t?null:nearestKind(e))}const l=420
function writeReport({path:t,realPath:e},{text:n,id:s}){try{(0,r.mkdirSync)((0,o.dirname)(e),{recursive:true})
const t=(0,r.lstatSync)(e,{throwIfNoEntry:false})
const i=t?.isFile()===true?t.mode:l;(0,c.fR)(e,{bytes:n,mode:i,id:s})
return null}catch(e){return`The report cannot be written to "${(0,i.t)(t)}": ${(0,a.A)(e)}.`}}function removeUnfinishedReport({path:t,realPath:e},n){const r=(0,c.cF)(e,n)
if(r===null)return null
return`A temporary file beside the report "${(0,i.t)(t)}" could not be removed: ${r}.`}}}

