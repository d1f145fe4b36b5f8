"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("node:process")
const e=require("node:fs")
const n=require("node:path")
const r=require("node:buffer")
const o=require("node:crypto")
const s=require("./base.js")
const i=require("./report.js")
const a=10
async function gitFor({workspace:e,top:r,folder:o}){const s=trustedFolders(t.env["PATH"]??"",e)
const i=s.map(t=>n.join(t,c)).find(t=>isTrusted(t,e))
if(i===undefined)return null
const{execFile:u}=await(import("node:child_process"))
const l={cwd:o,env:environment(s.join(n.delimiter),o),timeout:a*1e3,windowsHide:true}
return t=>new Promise(e=>{u(i,[...fixed(r),...t],l,(t,n)=>{e(t===null?{code:0,text:n,reason:""}:failure(t))})})}const c=t.platform==="win32"?"git.exe":"git"
function trustedFolders(t,e){return t.split(n.delimiter).filter(t=>{const r=n.isAbsolute(t)?s.N(t):null
if(r===null)return false
return!e.contains(n.join(r,c))&&e.relativePath(r)===null})}function isTrusted(t,e){const n=s.N(t)
return n!==null&&!e.contains(n)&&isProgram(t)}function isProgram(t){if(s.O(t)!=="file")return false
try{e.accessSync(t,e.constants.X_OK)
return true}catch{return false}}function fixed(t){return[`--git-dir=${n.join(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs",...["-c","core.fsmonitor=false"],...["-c","core.hooksPath=/dev/null"]]}function environment(e,n){const{SystemRoot:r,TEMP:o,TMP:s}=t.env
return{SystemRoot:r,TEMP:o,TMP:s,PATH:e,HOME:n,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function failure(t){if(typeof t.code==="number")return{code:t.code,text:"",reason:""}
const e=t.killed===true?`git did not answer within ${a} seconds`:"git could not be started, or ended before its time"
return{code:null,text:"",reason:e}}const u={known:true,committed:true}
const l={known:true,committed:false}
async function standingOf({realPath:t,bytes:e},{workspace:r,folder:o,olderCommit:s}){const i=repositoryAround(t,r)
if(i===null)return l
const a=await gitFor({workspace:r,top:i,folder:o})
if(a===null)return{known:false,reason:"no git is found outside of the workspace"}
const c=await a(["rev-parse","--verify","--quiet","HEAD"])
if(c.code===1)return beforeFirstCommit(a)
if(c.code!==0)return unknown(c,f)
const u=c.text.trim()
if(u===s)return l
const d=n.relative(i,t).split(n.sep).join("/")
return compare(a,{commit:u,path:d,bytes:e})}const f="git cannot read the repository that it lies in"
const d="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read"
const h='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
function unknown({reason:t},e){return{known:false,reason:t===""?e:t}}function repositoryAround(t,e){for(let r=n.dirname(t);;r=n.dirname(r)){if(!s.a(n.join(r,".git")))return r
if(!e.contains(r))return null}}async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return e.code===0?l:unknown(e,f)}async function compare(t,{commit:e,path:n,bytes:r}){const o=await t(["ls-tree","-z",e,"--",n])
if(o.code!==0)return unknown(o,d)
const s=/^\d+ blob ([0-9a-f]+)\t/.exec(o.text)?.[1]
if(s===undefined)return l
if(blobIds(r,s.length).includes(s))return u
const i=await t(["check-attr","-z",...p,"--",n])
if(i.code!==0)return unknown(i,f)
return isConverted(i.text)?{known:false,reason:h}:l}const p=["filter","ident","working-tree-encoding"]
function isConverted(t){const e=t.split("\0").filter((t,e)=>e%3===2)
return e.some(t=>t!=="unspecified"&&t!=="unset")}function blobIds(t,e){const n=r.Buffer.from(r.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")
return[t,n].map(t=>o.createHash(e===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))}function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes(s.c(t))}function overwriteInPlace(t,{bytes:r,mode:o}){const i=new s.F(n.dirname(t))
const a="O_NOFOLLOW"in e.constants?e.constants.O_NOFOLLOW:0
const c=e.openSync(t,e.constants.O_RDWR|a)
try{i.verifyHolds(t)
const n=fill(c,r)
e.fchmodSync(c,o)
return n}finally{e.closeSync(c)}}function fill(t,n){try{e.writeFileSync(t,n)
e.ftruncateSync(t,n.length)
e.fsyncSync(t)
return null}catch(n){e.ftruncateSync(t,0)
return s.r(n)}}async function putBackAll({restore:t,entries:e},n){const r=[]
for(const[o,s]of[...e.entries()].reverse()){const{path:e}=s
const i=tidy(s,n)
if(i!==null)r.push({path:e,outcome:i})
if(t)r.push({path:e,outcome:await putBack$1(s,o,n)})}return r}function tidy({realPath:t},{workspace:e,id:r}){const o=n.dirname(t)
if(s.N(o)!==o||!e.contains(t))return null
const i=require("./deferred_writing.js").r(t,r)
return i===null?null:{status:"littered",reason:i}}async function putBack$1(t,e,n){const{realPath:r,before:o,after:i}=t
try{if(!n.workspace.contains(r)){return{status:"lost",reason:"it does not lie in the workspace"}}const s=currentBytes(r)
if(s===null)return{status:o===null?"unchanged":"changed"}
const a=require("./deferred_writing.js").d(s)
if(a===o?.digest)return{status:"unchanged"}
if(a!==i)return{status:"changed"}
const c=await standingOf({realPath:r,bytes:s},n)
if(c.known&&c.committed)return{status:"committed"}
if(!require("./deferred_writing.js").h(r,s))return{status:"changed"}
const u=undo(t,e,n)
const l=u.status==="put-back"&&!c.known
return l?{status:"unsure",reason:c.reason}:u}catch(t){return{status:"failed",reason:s.r(t)}}}function currentBytes(t){try{const n=s.N(t)===t&&e.lstatSync(t).isFile()
return n?e.readFileSync(t):null}catch(t){if(s.c(t)==="ENOENT")return null
throw t}}function undo({realPath:t,before:e},n,r){if(e===null){require("./deferred_writing.js").a(t)
return{status:"put-back"}}const o=require("./deferred_writing.js").f(r.folder,n,e)
if(o===null){return{status:"lost",reason:"its former bytes are gone from the temporary folder"}}return giveBack(t,{bytes:o,mode:e.mode,id:r.id})}function giveBack(t,e){try{require("./deferred_writing.js").b(t,e)
return{status:"put-back"}}catch(t){if(!isOutOfSpace(t))throw t}const n=overwriteInPlace(t,e)
return n===null?{status:"put-back"}:{status:"emptied",reason:n}}async function cleanUp(){const e=new s.R
try{const n=s.P(t.env)
e.maskInputs(s.Q(n))
const{request:r}=s.T(e.input,n)
e.forgetInputs()
await attempt(e,r)}catch(t){e.debug(t instanceof Error?t.stack??"":"")
const n=t instanceof Error?t.message:"Something was thrown that is not an error."
e.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${n} Please report it; with debug logging, the log shows where.`)}}async function attempt(e,n){const r=s.U()
if(r==="none"){e.log("The step ended before it did anything: there is nothing to put back.")
return}if(r==="damaged"){e.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
return}const o=require("./deferred_writing.js").j(t.env,r.id)
let i=true
try{i=await putBack(e,n,{state:r,folder:o})}finally{settle(e,{state:r,folder:o},i)}}function settle(t,{state:e,folder:n},r){if(r&&!s.a(n)){t.annotate("warning",kept(e))
return}const o=require("./deferred_writing.js").e(n)
if(o!==null)t.annotate("warning",remains(e,o))}function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`}function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`}async function putBack(e,n,r){const{state:o,folder:a}=r
const c=t.env["GITHUB_WORKSPACE"]??t.cwd()
if(s.a(c)){e.log("The workspace is gone: there is nothing to put back.")
return false}if(s.N(c)===null){e.annotate("warning",m)
return o.journal!==null&&require("./deferred_writing.js").c(a,o.journal)?.restore===true}const u=new s.W(c)
for(const t of["report","sarif"]){const r=n[t]
if(r===null)continue
const s=i.removeUnfinishedReport(i.reportTarget(u,{input:t,path:r}),o.id)
if(s!==null)e.annotate("warning",s)}if(o.journal===null){e.log("The step wrote no file: there is nothing to put back.")
return false}const l=require("./deferred_writing.js").c(a,o.journal)
if(l===null){e.annotate("warning",g)
return false}const f=s.V(t.env)
const d=await putBackAll(l,{workspace:u,folder:a,olderCommit:f,id:o.id})
tell(e,d)
if(!l.restore){e.log('The input "restore" is "false": the files stay as the step wrote them.')}return d.some(({outcome:{status:t}})=>t==="failed"||t==="emptied")}const m="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them."
const g="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`}const w=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:stillInjected},{status:"lost",level:"warning",says:stillInjected},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}]
const y=["put-back","unsure"]
function tell(t,e){for(const{path:n,outcome:r}of e){if(y.includes(r.status))t.log(`${s.i(n)}: put back as it was`)}if(e.length>0&&e.every(({outcome:t})=>t.status==="unchanged")){t.log("Every file is as it was before the step: there is nothing to put back.")}for(const{status:n,level:r,says:o}of w){const s=e.filter(({outcome:t})=>t.status===n)
if(s.length>0)t.annotate(r,o(named(s)))}}function named(t){return s.f(t,({path:t,outcome:e})=>{const n="reason"in e?` (${e.reason})`:""
return`"${s.i(t)}"${n}`})}exports.cleanUp=cleanUp

