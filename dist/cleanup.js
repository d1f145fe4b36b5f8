"use strict"
var attempt=(async function(n,o){const r=e.bp()
if("none"===r)return void n.log("The step ended before it did anything: there is nothing to put back.")
if("damaged"===r)return void n.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
const s=e.bq(t.env,r.id)
let i=!0
try{i=await putBack(n,o,{state:r,folder:s})}finally{settle(n,{state:r,folder:s},i)}}),
settle=(function(t,{state:n,folder:o},r){if(r&&!e.i(o))return void t.annotate("warning",kept(n))
const s=$0().e(o)
null!==s&&t.annotate("warning",remains(n,s))}),
putBack=(async function(n,o,r){const{state:s,folder:a}=r,c=t.env.GITHUB_WORKSPACE??t.cwd()
if(e.i(c))return n.log("The workspace is gone: there is nothing to put back."),!1
if(null===e.bj(c))return n.annotate("warning",w),null!==s.journal&&!0===$0().c(a,s.journal)?.restore
const u=new e.br(c)
for(const t of["report","sarif"]){const e=o[t]
if(null===e)continue
const r=i.r(i.a(u,{input:t,path:e}),s.id)
null!==r&&n.annotate("warning",r)}if(null===s.journal)return n.log("The step wrote no file: there is nothing to put back."),!1
const l=$0().c(a,s.journal)
if(null===l)return n.annotate("warning",g),!1
const d=e.bh(t.env),f=await putBackAll(l,{workspace:u,folder:a,olderCommit:d,id:s.id})
return tell(n,f),l.restore||n.log('The input "restore" is "false": the files stay as the step wrote them.'),f.some(needsFormerBytes)});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("node:process"),e=require("./base.js"),$0=(()=>require("./deferred_writing.js")),n=require("node:fs"),o=require("node:path"),r=require("node:buffer"),s=require("node:crypto"),$1=()=>require("./deferred_seldom_base.js"),i=require("./out.js")
function _interopNamespaceDefault(t){const e=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(t)for(const n in t)e[n]=t[n]
return e.default=t,e}async function askAbout(t,e,n){const o=new Map
for(const r of portions(e))for(const{about:e,answer:s}of await answers(t,n.args,r)){const{read:t,failed:r}=n,i=0===s.code?t(s.text):()=>r(s)
for(const t of e)o.set(t,i(asGitNames(t)))}return t=>{const e=o.get(t)
if(void 0===e)throw new Error("Git was not asked about a path")
return e}}async function answers(t,e,n){const ask=async n=>({about:n,answer:await t([...e,"--",...n])}),o=await ask(n),{code:r,isLate:s}=o.answer
if(0===r||s||1===n.length)return[o]
const i=[]
for(const t of n)i.push(await ask([t]))
return i}function portions(t){const e=[]
let n=0
for(const o of t){n-=o.length+1
const t=e.at(-1)
void 0!==t&&n>=0?t.push(o):(e.push([o]),n=a-o.length-1)}return e}function asGitNames(e){return"darwin"===t.platform?e.normalize("NFC"):e}const a=16e3
async function gitFor({workspace:e,top:n,folder:r}){const s=trustedFolders(t.env.PATH??"",e),i=s.map(t=>o.join(t,u)).find(t=>isTrusted(t,e))
if(void 0===i)return null
const{execFile:a}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("node:child_process"))),l={cwd:r,env:environment(s.join(o.delimiter),r),timeout:1e3*c,windowsHide:!0}
return t=>new Promise(e=>{try{a(i,[...fixed(n),...t],l,(t,n)=>{e(null===t?{code:0,text:n,reason:"",isLate:!1}:failure(t))})}catch{e(failure({}))}})}function trustedFolders(t,n){return t.split(o.delimiter).filter(t=>{const r=o.isAbsolute(t)?e.bj(t):null
return null!==r&&!n.contains(o.join(r,u))&&null===n.relativePath(r)})}function isTrusted(t,n){const o=e.bj(t)
return null!==o&&!n.contains(o)&&isProgram(t)}function isProgram(t){if("file"!==e.bk(t))return!1
try{return n.accessSync(t,n.constants.X_OK),!0}catch{return!1}}function fixed(t){return[`--git-dir=${o.join(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null"]}function environment(e,n){const{SystemRoot:o,TEMP:r,TMP:s}=t.env
return{SystemRoot:o,TEMP:r,TMP:s,PATH:e,HOME:n,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function failure(t){if("number"==typeof t.code)return{code:t.code,text:"",reason:"",isLate:!1}
const e=!0===t.killed
return{code:null,text:"",reason:e?`git did not answer within ${c} seconds`:"git could not be started, or ended before its time",isLate:e}}const c=10,u="win32"===t.platform?"git.exe":"git"
function standingOf(t,{id:e,otherwise:n}){return blobIds(t,e.length).includes(e)?l:n}async function tracesIn(t,e,n){const r=await headOf(t,n)
if(!("commit"in r))return()=>r
const pathOf=e=>o.relative(t,e).split(o.sep).join("/"),s=await tracesAt(r,e.map(pathOf))
return t=>s(pathOf(t))}async function headOf(t,{workspace:e,folder:n,olderCommit:o}){const r=await gitFor({workspace:e,top:t,folder:n})
if(null===r)return{known:!1,reason:"no git is found outside of the workspace"}
const s=await r(["rev-parse","--verify","--quiet","HEAD"])
if(1===s.code)return beforeFirstCommit(r)
if(0!==s.code)return unknown(s,f)
const i=s.text.trim()
return i===o?d:{git:r,commit:i}}function unknown({reason:t},e){return{known:!1,reason:""===t?e:t}}async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return 0===e.code?d:unknown(e,f)}async function tracesAt({git:t,commit:e},n){const o=await askAbout(t,n,{args:["ls-tree","-z",e],read:t=>{const e=blobsIn(t)
return t=>e.get(t)??d},failed:t=>unknown(t,h)}),r=n.filter(t=>"string"==typeof o(t)),s=await withOtherBytes(t,r)
return t=>{const e=o(t)
return"string"==typeof e?{id:e,otherwise:s(t)}:e}}async function withOtherBytes(t,e){return askAbout(t,e,{args:["check-attr","-z",...m],read:t=>{const e=convertedIn(t)
return t=>e.has(t)?{known:!1,reason:p}:d},failed:t=>unknown(t,f)})}function blobsIn(t){const e=new Map
for(const n of t.split("\0")){const[,t,o]=/^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(n)??[]
void 0!==t&&void 0!==o&&e.set(o,t)}return e}function convertedIn(t){const e=t.split("\0")
return new Set(e.filter((t,n)=>{const o=n%3==0?e[n+2]:void 0
return void 0!==o&&"unspecified"!==o&&"unset"!==o}))}function blobIds(t,e){return[t,r.Buffer.from(r.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")].map(t=>s.createHash(64===e?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))}const l={known:!0,committed:!0},d={known:!0,committed:!1}
async function historyOf(t,e){const n=new Map
for(const[o,r]of byRepository(t,e.workspace)){const t=null===o?()=>d:await tracesIn(o,r,e)
for(const e of r)n.set(e,t(e))}return{standingOf:({realPath:t,bytes:e})=>{const o=n.get(t)
if(void 0===o)throw new Error("The history was not asked about a file")
return"id"in o?standingOf(e,o):o}}}function byRepository(t,e){const n=new Map
for(const o of t){const t=repositoryAround(o,e),r=n.get(t)
void 0===r?n.set(t,[o]):r.push(o)}return n}const f="git cannot read the repository that it lies in",h="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read",p='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
function repositoryAround(t,n){for(let r=o.dirname(t);;r=o.dirname(r)){if(!e.i(o.join(r,".git")))return r
if(!n.contains(r))return null}}const m=["filter","ident","working-tree-encoding"]
function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes($1().c(t))}function overwriteInPlace(t,{bytes:r,mode:s}){const i=new e.p(o.dirname(t)),a="O_NOFOLLOW"in n.constants?n.constants.O_NOFOLLOW:0,c=n.openSync(t,n.constants.O_RDWR|a)
try{i.verifyHolds(t)
const e=fill(c,r)
return n.fchmodSync(c,s),e}finally{n.closeSync(c)}}function fill(t,e){try{return n.writeFileSync(t,e),n.ftruncateSync(t,e.length),n.fsyncSync(t),null}catch(e){return n.ftruncateSync(t,0),$1().r(e)}}async function putBackAll({restore:t,entries:e},n){const o=e.map(e=>t?settledOf(e,n):null),r=e.filter((e,n)=>t&&null===o[n]),s=await historyOf(r.map(({realPath:t})=>t),n),i=[]
for(const[r,a]of[...e.entries()].reverse()){const e={path:a.path,isCreated:null===a.before},c=tidy(a,n)
if(null!==c&&i.push({...e,outcome:c}),!t)continue
const u=o[r]??putBack$1(a,r,{...n,history:s})
i.push({...e,outcome:u})}return i}function tidy({realPath:t},{workspace:n,id:r}){const s=o.dirname(t)
if(e.bj(s)!==s||!n.contains(t))return null
const i=$0().b(t,r)
return null===i?null:{status:"littered",reason:i}}function settledOf(t,e){try{const n=look(t,e)
return"status"in n?n:null}catch(t){return{status:"failed",reason:$1().r(t)}}}function look({realPath:t,before:e,after:n},{workspace:o}){if(!o.contains(t))return{status:"lost",reason:"it does not lie in the workspace"}
const r=currentBytes(t)
if(null===r)return{status:null===e?"unchanged":"changed"}
const s=$0().d(r)
return s===e?.digest?{status:"unchanged"}:s===n?{bytes:r}:{status:"changed"}}function putBack$1(t,e,n){try{const o=look(t,n)
if("status"in o)return o
const r=n.history.standingOf({realPath:t.realPath,bytes:o.bytes})
if(r.known&&r.committed)return{status:"committed"}
const s=undo(t,e,n)
return"put-back"!==s.status||r.known?s:{status:"unsure",reason:r.reason}}catch(t){return{status:"failed",reason:$1().r(t)}}}function currentBytes(t){try{return e.bj(t)===t&&n.lstatSync(t).isFile()?n.readFileSync(t):null}catch(t){if("ENOENT"===$1().c(t))return null
throw t}}function undo({realPath:t,before:e},n,o){if(null===e)return $1().aM(t),{status:"put-back"}
const r=$0().f(o.folder,n,e)
return null===r?{status:"lost",reason:"its former bytes are gone from the temporary folder"}:giveBack(t,{bytes:r,mode:e.mode,id:o.id})}function giveBack(t,e){try{return $0().a(t,e),{status:"put-back"}}catch(t){if(!isOutOfSpace(t))throw t}const n=overwriteInPlace(t,e)
return null===n?{status:"put-back"}:{status:"emptied",reason:n}}function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`}function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`}function named(t){return e.q(t,({path:t,outcome:n})=>{const o="reason"in n?` (${n.reason})`:""
return`"${e.l(t)}"${o}`})};;;function needsFormerBytes({isCreated:t,outcome:{status:e}}){return!t&&("failed"===e||"emptied"===e)}const w="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them.",g="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`}function stillThere(t){return`Could not be deleted: ${t}. The step had created it, and it may still contain the injected settings: delete it before anything else reads it.`}const y=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`,saysOfCreated:t=>`Not deleted, though the step had created it, since something else has changed or replaced it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`,saysOfCreated:t=>`Not deleted, though the step had created it, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:stillInjected,saysOfCreated:stillThere},{status:"lost",level:"warning",says:stillInjected,saysOfCreated:stillThere},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`,saysOfCreated:t=>`Deleted, since the step had created it, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}],b=["put-back","unsure"]
function tell(t,n){for(const{path:o,isCreated:r,outcome:s}of n){const n=r?"deleted, since the step had created it":"put back as it was"
b.includes(s.status)&&t.log(`${e.l(o)}: ${n}`)}n.length>0&&n.every(({outcome:t})=>"unchanged"===t.status)&&t.log("Every file is as it was before the step: there is nothing to put back.")
for(const e of y){const o=n.filter(({outcome:t})=>t.status===e.status)
for(const n of new Set([e.says,sentenceFor(e,!0)])){const r=o.filter(({isCreated:t})=>sentenceFor(e,t)===n)
r.length>0&&t.annotate(e.level,n(named(r)))}}}function sentenceFor({says:t,saysOfCreated:e},n){return n?e??t:t}exports.cleanUp=(async function cleanUp(){const n=new e.bm
try{const o=e.bl(t.env)
n.maskInputs(e.bn(o))
const{request:r}=e.bo(n.input,o)
n.forgetInputs(),await attempt(n,r)}catch(t){n.debug(t instanceof Error?t.stack??"":"")
const e=t instanceof Error?t.message:"Something was thrown that is not an error."
n.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${e} Please report it; with debug logging, the log shows where.`)}})

