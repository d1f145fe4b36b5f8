export const id=70
export const ids=[70]
export const modules={5070:(t,e,n)=>{n.r(e)
n.d(e,{cleanUp:()=>cleanUp})
var o=n(1708)
var r=n.n(o)
var s=n(806)
var i=n(3024)
var a=n(6760)
var c=n(4573)
var u=n(7598)
var l=n(9068)
const f=10
async function gitFor({workspace:t,top:e,folder:o}){const s=trustedFolders(r().env["PATH"]??"",t)
const i=s.map(t=>(0,a.join)(t,d)).find(e=>isTrusted(e,t))
if(i===undefined)return null
const{execFile:c}=await Promise.resolve().then(n.t.bind(n,1421,23))
const u={cwd:o,env:environment(s.join(a.delimiter),o),timeout:f*1e3,windowsHide:true}
return t=>new Promise(n=>{c(i,[...fixed(e),...t],u,(t,e)=>{n(t===null?{code:0,text:e,reason:""}:failure(t))})})}const d=r().platform==="win32"?"git.exe":"git"
function trustedFolders(t,e){return t.split(a.delimiter).filter(t=>{const n=(0,a.isAbsolute)(t)?(0,l.zg)(t):null
if(n===null)return false
return!e.contains((0,a.join)(n,d))&&e.relativePath(n)===null})}function isTrusted(t,e){const n=(0,l.zg)(t)
return n!==null&&!e.contains(n)&&isProgram(t)}function isProgram(t){if((0,l.I)(t)!=="file")return false
try{(0,i.accessSync)(t,i.constants.X_OK)
return true}catch{return false}}function fixed(t){return[`--git-dir=${(0,a.join)(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs",...["-c","core.fsmonitor=false"],...["-c","core.hooksPath=/dev/null"]]}function environment(t,e){const{SystemRoot:n,TEMP:o,TMP:s}=r().env
return{SystemRoot:n,TEMP:o,TMP:s,PATH:t,HOME:e,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function failure(t){if(typeof t.code==="number")return{code:t.code,text:"",reason:""}
const e=t.killed===true?`git did not answer within ${f} seconds`:"git could not be started, or ended before its time"
return{code:null,text:"",reason:e}}const h={known:true,committed:true}
const m={known:true,committed:false}
async function standingOf({realPath:t,bytes:e},{workspace:n,folder:o,olderCommit:r}){const s=repositoryAround(t,n)
if(s===null)return m
const i=await gitFor({workspace:n,top:s,folder:o})
if(i===null)return{known:false,reason:"no git is found outside of the workspace"}
const c=await i(["rev-parse","--verify","--quiet","HEAD"])
if(c.code===1)return beforeFirstCommit(i)
if(c.code!==0)return unknown(c,p)
const u=c.text.trim()
if(u===r)return m
const l=(0,a.relative)(s,t).split(a.sep).join("/")
return compare(i,{commit:u,path:l,bytes:e})}const p="git cannot read the repository that it lies in"
const g="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read"
const w='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
function unknown({reason:t},e){return{known:false,reason:t===""?e:t}}function repositoryAround(t,e){for(let n=(0,a.dirname)(t);;n=(0,a.dirname)(n)){if(!(0,l.W0)((0,a.join)(n,".git")))return n
if(!e.contains(n))return null}}async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return e.code===0?m:unknown(e,p)}async function compare(t,{commit:e,path:n,bytes:o}){const r=await t(["ls-tree","-z",e,"--",n])
if(r.code!==0)return unknown(r,g)
const s=/^\d+ blob ([0-9a-f]+)\t/.exec(r.text)?.[1]
if(s===undefined)return m
if(blobIds(o,s.length).includes(s))return h
const i=await t(["check-attr","-z",...y,"--",n])
if(i.code!==0)return unknown(i,p)
return isConverted(i.text)?{known:false,reason:w}:m}const y=["filter","ident","working-tree-encoding"]
function isConverted(t){const e=t.split("\0").filter((t,e)=>e%3===2)
return e.some(t=>t!=="unspecified"&&t!=="unset")}function blobIds(t,e){const n=c.Buffer.from(c.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")
return[t,n].map(t=>(0,u.createHash)(e===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))}var b=n(6525)
var k=n(8877)
function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes((0,l.$N)(t))}function overwriteInPlace(t,{bytes:e,mode:n}){const o=new b.v((0,a.dirname)(t))
const r="O_NOFOLLOW"in i.constants?i.constants.O_NOFOLLOW:0
const s=(0,i.openSync)(t,i.constants.O_RDWR|r)
try{o.verifyHolds(t)
const r=fill(s,e);(0,i.fchmodSync)(s,n)
return r}finally{(0,i.closeSync)(s)}}function fill(t,e){try{(0,i.writeFileSync)(t,e);(0,i.ftruncateSync)(t,e.length);(0,i.fsyncSync)(t)
return null}catch(e){(0,i.ftruncateSync)(t,0)
return(0,k.A)(e)}}var v=n(3422)
async function putBackAll({restore:t,entries:e},n){const o=[]
for(const[r,s]of[...e.entries()].reverse()){const{path:e}=s
const i=tidy(s,n)
if(i!==null)o.push({path:e,outcome:i})
if(t)o.push({path:e,outcome:await putBack(s,r,n)})}return o}function tidy({realPath:t},{workspace:e,id:n}){const o=(0,a.dirname)(t)
if((0,l.zg)(o)!==o||!e.contains(t))return null
const r=(0,v.cF)(t,n)
return r===null?null:{status:"littered",reason:r}}async function putBack(t,e,n){const{realPath:o,before:r,after:i}=t
try{if(!n.workspace.contains(o)){return{status:"lost",reason:"it does not lie in the workspace"}}const a=currentBytes(o)
if(a===null)return{status:r===null?"unchanged":"changed"}
const c=(0,s.ol)(a)
if(c===r?.digest)return{status:"unchanged"}
if(c!==i)return{status:"changed"}
const u=await standingOf({realPath:o,bytes:a},n)
if(u.known&&u.committed)return{status:"committed"}
if(!(0,v.v9)(o,a))return{status:"changed"}
const l=undo(t,e,n)
const f=l.status==="put-back"&&!u.known
return f?{status:"unsure",reason:u.reason}:l}catch(t){return{status:"failed",reason:(0,k.A)(t)}}}function currentBytes(t){try{const e=(0,l.zg)(t)===t&&(0,i.lstatSync)(t).isFile()
return e?(0,i.readFileSync)(t):null}catch(t){if((0,l.$N)(t)==="ENOENT")return null
throw t}}function undo({realPath:t,before:e},n,o){if(e===null){(0,v.nM)(t)
return{status:"put-back"}}const r=(0,s.Ti)(o.folder,n,e)
if(r===null){return{status:"lost",reason:"its former bytes are gone from the temporary folder"}}return giveBack(t,{bytes:r,mode:e.mode,id:o.id})}function giveBack(t,e){try{(0,v.fR)(t,e)
return{status:"put-back"}}catch(t){if(!isOutOfSpace(t))throw t}const n=overwriteInPlace(t,e)
return n===null?{status:"put-back"}:{status:"emptied",reason:n}}var T=n(6494)
var P=n(9252)
var O=n(6194)
var j=n(9505)
var E=n(3025)
var I=n(4980)
var S=n(2561)
var _=n(1707)
async function cleanUp(){const t=new E.b
try{const e=(0,j.y)(r().env)
t.maskInputs((0,_.a)(e))
const{request:n}=(0,_.K)(t.input,e)
t.forgetInputs()
await attempt(t,n)}catch(e){t.debug(e instanceof Error?e.stack??"":"")
const n=e instanceof Error?e.message:"Something was thrown that is not an error."
t.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${n} Please report it; with debug logging, the log shows where.`)}}async function attempt(t,e){const n=(0,I.fP)()
if(n==="none"){t.log("The step ended before it did anything: there is nothing to put back.")
return}if(n==="damaged"){t.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
return}const o=(0,s.MT)(r().env,n.id)
let i=true
try{i=await cleanup_putBack(t,e,{state:n,folder:o})}finally{settle(t,{state:n,folder:o},i)}}function settle(t,{state:e,folder:n},o){if(o&&!(0,l.W0)(n)){t.annotate("warning",kept(e))
return}const r=(0,s.IZ)(n)
if(r!==null)t.annotate("warning",remains(e,r))}function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`}function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`}async function cleanup_putBack(t,e,n){const{state:o,folder:i}=n
const a=r().env["GITHUB_WORKSPACE"]??r().cwd()
if((0,l.W0)(a)){t.log("The workspace is gone: there is nothing to put back.")
return false}if((0,l.zg)(a)===null){t.annotate("warning",N)
return o.journal!==null&&(0,s.a0)(i,o.journal)?.restore===true}const c=new l.aR(a)
if(e.report!==null){const n=(0,T.i$)((0,T.E6)(c,e.report),o.id)
if(n!==null)t.annotate("warning",n)}if(o.journal===null){t.log("The step wrote no file: there is nothing to put back.")
return false}const u=(0,s.a0)(i,o.journal)
if(u===null){t.annotate("warning",$)
return false}const f=(0,O.L)(r().env)
const d=await putBackAll(u,{workspace:c,folder:i,olderCommit:f,id:o.id})
tell(t,d)
if(!u.restore){t.log('The input "restore" is "false": the files stay as the step wrote them.')}return d.some(({outcome:{status:t}})=>t==="failed"||t==="emptied")}const N="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them."
const $="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`}const A=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:stillInjected},{status:"lost",level:"warning",says:stillInjected},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}]
const C=["put-back","unsure"]
function tell(t,e){for(const{path:n,outcome:o}of e){if(C.includes(o.status))t.log(`${(0,S.t)(n)}: put back as it was`)}if(e.length>0&&e.every(({outcome:t})=>t.status==="unchanged")){t.log("Every file is as it was before the step: there is nothing to put back.")}for(const{status:n,level:o,says:r}of A){const s=e.filter(({outcome:t})=>t.status===n)
if(s.length>0)t.annotate(o,r(named(s)))}}function named(t){return(0,P.D)(t,({path:t,outcome:e})=>{const n="reason"in e?` (${e.reason})`:""
return`"${(0,S.t)(t)}"${n}`})}}}

