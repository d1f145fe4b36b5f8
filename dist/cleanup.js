"use strict"
var attempt=(async function(n,r){const o=e.aQ()
if("none"===o)return void n.log("The step ended before it did anything: there is nothing to put back.")
if("damaged"===o)return void n.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
const i=e.aR(t.env,o.id)
let s=!0
try{s=await putBack(n,r,{state:o,folder:i})}finally{settle(n,{state:o,folder:i},s)}}),
settle=(function(t,{state:n,folder:r},o){if(o&&!e.i(r))return void t.annotate("warning",kept(n))
const i=require("./deferred_writing.js").e(r)
null!==i&&t.annotate("warning",remains(n,i))}),
putBack=(async function(n,r,o){const{state:i,folder:a}=o,c=t.env.GITHUB_WORKSPACE??t.cwd()
if(e.i(c))return n.log("The workspace is gone: there is nothing to put back."),!1
if(null===e.aH(c))return n.annotate("warning",p),null!==i.journal&&!0===require("./deferred_writing.js").c(a,i.journal)?.restore
const u=new e.ab(c)
for(const t of["report","sarif"]){const e=r[t]
if(null===e)continue
const o=s.removeUnfinishedReport(s.reportTarget(u,{input:t,path:e}),i.id)
null!==o&&n.annotate("warning",o)}if(null===i.journal)return n.log("The step wrote no file: there is nothing to put back."),!1
const l=require("./deferred_writing.js").c(a,i.journal)
if(null===l)return n.annotate("warning",m),!1
const d=e.aL(t.env),f=await putBackAll(l,{workspace:u,folder:a,olderCommit:d,id:i.id})
return tell(n,f),l.restore||n.log('The input "restore" is "false": the files stay as the step wrote them.'),f.some(({outcome:{status:t}})=>"failed"===t||"emptied"===t)});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("node:process"),e=require("./base.js"),n=require("node:fs"),r=require("node:path"),o=require("node:buffer"),i=require("node:crypto"),s=require("./report.js")
function _interopNamespaceDefault(t){const e=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(t)for(const n in t)e[n]=t[n]
return e.default=t,e}async function gitFor({workspace:e,top:n,folder:o}){const i=trustedFolders(t.env.PATH??"",e),s=i.map(t=>r.join(t,a)).find(t=>isTrusted(t,e))
if(void 0===s)return null
const{execFile:c}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("node:child_process"))),u={cwd:o,env:environment(i.join(r.delimiter),o),timeout:1e4,windowsHide:!0}
return t=>new Promise(e=>{c(s,[...fixed(n),...t],u,(t,n)=>{e(null===t?{code:0,text:n,reason:""}:failure(t))})})}const a="win32"===t.platform?"git.exe":"git"
function trustedFolders(t,n){return t.split(r.delimiter).filter(t=>{const o=r.isAbsolute(t)?e.aH(t):null
return null!==o&&!n.contains(r.join(o,a))&&null===n.relativePath(o)})}function isTrusted(t,n){const r=e.aH(t)
return null!==r&&!n.contains(r)&&isProgram(t)}function isProgram(t){if("file"!==e.aG(t))return!1
try{return n.accessSync(t,n.constants.X_OK),!0}catch{return!1}}function fixed(t){return[`--git-dir=${r.join(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null"]}function environment(e,n){const{SystemRoot:r,TEMP:o,TMP:i}=t.env
return{SystemRoot:r,TEMP:o,TMP:i,PATH:e,HOME:n,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function failure(t){return"number"==typeof t.code?{code:t.code,text:"",reason:""}:{code:null,text:"",reason:!0===t.killed?"git did not answer within 10 seconds":"git could not be started, or ended before its time"}}const c={known:!0,committed:!0},u={known:!0,committed:!1}
async function standingOf({realPath:t,bytes:e},{workspace:n,folder:o,olderCommit:i}){const s=repositoryAround(t,n)
if(null===s)return u
const a=await gitFor({workspace:n,top:s,folder:o})
if(null===a)return{known:!1,reason:"no git is found outside of the workspace"}
const c=await a(["rev-parse","--verify","--quiet","HEAD"])
if(1===c.code)return beforeFirstCommit(a)
if(0!==c.code)return unknown(c,l)
const d=c.text.trim()
return d===i?u:compare(a,{commit:d,path:r.relative(s,t).split(r.sep).join("/"),bytes:e})}const l="git cannot read the repository that it lies in",d="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read",f='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
function unknown({reason:t},e){return{known:!1,reason:""===t?e:t}}function repositoryAround(t,n){for(let o=r.dirname(t);;o=r.dirname(o)){if(!e.i(r.join(o,".git")))return o
if(!n.contains(o))return null}}async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return 0===e.code?u:unknown(e,l)}async function compare(t,{commit:e,path:n,bytes:r}){const o=await t(["ls-tree","-z",e,"--",n])
if(0!==o.code)return unknown(o,d)
const i=/^\d+ blob ([0-9a-f]+)\t/.exec(o.text)?.[1]
if(void 0===i)return u
if(blobIds(r,i.length).includes(i))return c
const s=await t(["check-attr","-z",...h,"--",n])
return 0!==s.code?unknown(s,l):isConverted(s.text)?{known:!1,reason:f}:u}const h=["filter","ident","working-tree-encoding"]
function isConverted(t){return t.split("\0").filter((t,e)=>e%3==2).some(t=>"unspecified"!==t&&"unset"!==t)}function blobIds(t,e){return[t,o.Buffer.from(o.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")].map(t=>i.createHash(64===e?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))}function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes(e.c(t))}function overwriteInPlace(t,{bytes:o,mode:i}){const s=new e.F(r.dirname(t)),a="O_NOFOLLOW"in n.constants?n.constants.O_NOFOLLOW:0,c=n.openSync(t,n.constants.O_RDWR|a)
try{s.verifyHolds(t)
const e=fill(c,o)
return n.fchmodSync(c,i),e}finally{n.closeSync(c)}}function fill(t,r){try{return n.writeFileSync(t,r),n.ftruncateSync(t,r.length),n.fsyncSync(t),null}catch(r){return n.ftruncateSync(t,0),e.r(r)}}async function putBackAll({restore:t,entries:e},n){const r=[]
for(const[o,i]of[...e.entries()].reverse()){const{path:e}=i,s=tidy(i,n)
null!==s&&r.push({path:e,outcome:s}),t&&r.push({path:e,outcome:await putBack$1(i,o,n)})}return r}function tidy({realPath:t},{workspace:n,id:o}){const i=r.dirname(t)
if(e.aH(i)!==i||!n.contains(t))return null
const s=require("./deferred_writing.js").r(t,o)
return null===s?null:{status:"littered",reason:s}}async function putBack$1(t,n,r){const{realPath:o,before:i,after:s}=t
try{if(!r.workspace.contains(o))return{status:"lost",reason:"it does not lie in the workspace"}
const e=currentBytes(o)
if(null===e)return{status:null===i?"unchanged":"changed"}
const a=require("./deferred_writing.js").d(e)
if(a===i?.digest)return{status:"unchanged"}
if(a!==s)return{status:"changed"}
const c=await standingOf({realPath:o,bytes:e},r)
if(c.known&&c.committed)return{status:"committed"}
if(!require("./deferred_writing.js").h(o,e))return{status:"changed"}
const u=undo(t,n,r)
return"put-back"!==u.status||c.known?u:{status:"unsure",reason:c.reason}}catch(t){return{status:"failed",reason:e.r(t)}}}function currentBytes(t){try{return e.aH(t)===t&&n.lstatSync(t).isFile()?n.readFileSync(t):null}catch(t){if("ENOENT"===e.c(t))return null
throw t}}function undo({realPath:t,before:e},n,r){if(null===e)return require("./deferred_writing.js").b(t),{status:"put-back"}
const o=require("./deferred_writing.js").f(r.folder,n,e)
return null===o?{status:"lost",reason:"its former bytes are gone from the temporary folder"}:giveBack(t,{bytes:o,mode:e.mode,id:r.id})}function giveBack(t,e){try{return require("./deferred_writing.js").a(t,e),{status:"put-back"}}catch(t){if(!isOutOfSpace(t))throw t}const n=overwriteInPlace(t,e)
return null===n?{status:"put-back"}:{status:"emptied",reason:n}};;function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`}function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`};const p="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them.",m="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`}const g=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:stillInjected},{status:"lost",level:"warning",says:stillInjected},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}],w=["put-back","unsure"]
function tell(t,n){for(const{path:r,outcome:o}of n)w.includes(o.status)&&t.log(`${e.a(r)}: put back as it was`)
n.length>0&&n.every(({outcome:t})=>"unchanged"===t.status)&&t.log("Every file is as it was before the step: there is nothing to put back.")
for(const{status:e,level:r,says:o}of g){const i=n.filter(({outcome:t})=>t.status===e)
i.length>0&&t.annotate(r,o(named(i)))}}function named(t){return e.h(t,({path:t,outcome:n})=>{const r="reason"in n?` (${n.reason})`:""
return`"${e.a(t)}"${r}`})}exports.cleanUp=(async function cleanUp(){const n=new e.aO
try{const r=e.aN(t.env)
n.maskInputs(e.aP(r))
const{request:o}=e.a8(n.input,r)
n.forgetInputs(),await attempt(n,o)}catch(t){n.debug(t instanceof Error?t.stack??"":"")
const e=t instanceof Error?t.message:"Something was thrown that is not an error."
n.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${e} Please report it; with debug logging, the log shows where.`)}})

