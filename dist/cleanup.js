"use strict"
var t=function _interopNamespaceDefault(t){const e=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(t)for(const n in t)e[n]=t[n]
return e.default=t,e},e=async function gitFor({workspace:e,top:r,folder:c}){const u=n(C.env.PATH??"",e),l=u.map(t=>q.join(t,L)).find(t=>o(t,e))
if(void 0===l)return null
const{execFile:d}=await Promise.resolve().then(()=>t(require("node:child_process"))),f={cwd:c,env:i(u.join(q.delimiter),c),timeout:1e3*H,windowsHide:!0}
return t=>new Promise(e=>{d(l,[...s(r),...t],f,(t,n)=>{e(null===t?{code:0,text:n,reason:""}:a(t))})})},n=function trustedFolders(t,e){return t.split(q.delimiter).filter(t=>{const n=q.isAbsolute(t)?R.bu(t):null
return null!==n&&!e.contains(q.join(n,L))&&null===e.relativePath(n)})},o=function isTrusted(t,e){const n=R.bu(t)
return null!==n&&!e.contains(n)&&r(t)},r=function isProgram(t){if("file"!==R.bt(t))return!1
try{return A.accessSync(t,A.constants.X_OK),!0}catch{return!1}},s=function fixed(t){return[`--git-dir=${q.join(t,".git")}`,`--work-tree=${t}`,"--no-pager","--no-replace-objects","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null"]},i=function environment(t,e){const{SystemRoot:n,TEMP:o,TMP:r}=C.env
return{SystemRoot:n,TEMP:o,TMP:r,PATH:t,HOME:e,NoDefaultCurrentDirectoryInExePath:"1",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}},a=function failure(t){return"number"==typeof t.code?{code:t.code,text:"",reason:""}:{code:null,text:"",reason:!0===t.killed?`git did not answer within ${H} seconds`:"git could not be started, or ended before its time"}},c=function unknown({reason:t},e){return{known:!1,reason:""===t?e:t}},u=async function beforeFirstCommit(t){const e=await t(["symbolic-ref","--quiet","HEAD"])
return 0===e.code?W:c(e,U)},l=async function compare(t,{commit:e,path:n,bytes:o}){const r=await t(["ls-tree","-z",e,"--",n])
if(0!==r.code)return c(r,D)
const s=/^\d+ blob ([0-9a-f]+)\t/.exec(r.text)?.[1]
if(void 0===s)return W
if(f(o,s.length).includes(s))return B
const i=await t(["check-attr","-z",...K,"--",n])
return 0!==i.code?c(i,U):d(i.text)?{known:!1,reason:G}:W},d=function isConverted(t){return t.split("\0").filter((t,e)=>e%3==2).some(t=>"unspecified"!==t&&"unset"!==t)},f=function blobIds(t,e){return[t,x.Buffer.from(x.Buffer.from(t).toString("latin1").replaceAll("\r\n","\n"),"latin1")].map(t=>M.createHash(64===e?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex"))},h=async function standingOf({realPath:t,bytes:n},{workspace:o,folder:r,olderCommit:s}){const i=m(t,o)
if(null===i)return W
const a=await e({workspace:o,top:i,folder:r})
if(null===a)return{known:!1,reason:"no git is found outside of the workspace"}
const d=await a(["rev-parse","--verify","--quiet","HEAD"])
if(1===d.code)return u(a)
if(0!==d.code)return c(d,U)
const f=d.text.trim()
return f===s?W:l(a,{commit:f,path:q.relative(i,t).split(q.sep).join("/"),bytes:n})},m=function repositoryAround(t,e){for(let n=q.dirname(t);;n=q.dirname(n)){if(!R.i(q.join(n,".git")))return n
if(!e.contains(n))return null}},p=function isOutOfSpace(t){return["ENOSPC","EDQUOT"].includes($1().c(t))},g=function overwriteInPlace(t,{bytes:e,mode:n}){const o=new R.az(q.dirname(t)),r="O_NOFOLLOW"in A.constants?A.constants.O_NOFOLLOW:0,s=A.openSync(t,A.constants.O_RDWR|r)
try{o.verifyHolds(t)
const r=w(s,e)
return A.fchmodSync(s,n),r}finally{A.closeSync(s)}},w=function fill(t,e){try{return A.writeFileSync(t,e),A.ftruncateSync(t,e.length),A.fsyncSync(t),null}catch(e){return A.ftruncateSync(t,0),$1().r(e)}},b=async function putBackAll({restore:t,entries:e},n){const o=[]
for(const[r,s]of[...e.entries()].reverse()){const{path:e}=s,i=y(s,n)
null!==i&&o.push({path:e,outcome:i}),t&&o.push({path:e,outcome:await k(s,r,n)})}return o},y=function tidy({realPath:t},{workspace:e,id:n}){const o=q.dirname(t)
if(R.bu(o)!==o||!e.contains(t))return null
const r=$0().b(t,n)
return null===r?null:{status:"littered",reason:r}},k=async function putBack$1(t,e,n){const{realPath:o,before:r,after:s}=t
try{if(!n.workspace.contains(o))return{status:"lost",reason:"it does not lie in the workspace"}
const i=v(o)
if(null===i)return{status:null===r?"unchanged":"changed"}
const a=$0().d(i)
if(a===r?.digest)return{status:"unchanged"}
if(a!==s)return{status:"changed"}
const c=await h({realPath:o,bytes:i},n)
if(c.known&&c.committed)return{status:"committed"}
if(!$0().h(o,i))return{status:"changed"}
const u=T(t,e,n)
return"put-back"!==u.status||c.known?u:{status:"unsure",reason:c.reason}}catch(t){return{status:"failed",reason:$1().r(t)}}},v=function currentBytes(t){try{return R.bu(t)===t&&A.lstatSync(t).isFile()?A.readFileSync(t):null}catch(t){if("ENOENT"===$1().c(t))return null
throw t}},T=function undo({realPath:t,before:e},n,o){if(null===e)return $2().a(t),{status:"put-back"}
const r=$0().f(o.folder,n,e)
return null===r?{status:"lost",reason:"its former bytes are gone from the temporary folder"}:j(t,{bytes:r,mode:e.mode,id:o.id})},j=function giveBack(t,e){try{return $0().a(t,e),{status:"put-back"}}catch(t){if(!p(t))throw t}const n=g(t,e)
return null===n?{status:"put-back"}:{status:"emptied",reason:n}},O=function kept({id:t}){return`What the files contained before is kept in the folder "umbraco-smtp-settings-${t}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`},P=function remains({id:t},e){return`The folder "umbraco-smtp-settings-${t}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${e}. Remove it.`},_=function named(t){return R.q(t,({path:t,outcome:e})=>{const n="reason"in e?` (${e.reason})`:""
return`"${R.m(t)}"${n}`})},S=(async function attempt(t,e){const n=R.bD()
if("none"===n)return void t.log("The step ended before it did anything: there is nothing to put back.")
if("damaged"===n)return void t.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
const o=R.bE(C.env,n.id)
let r=!0
try{r=await N(t,e,{state:n,folder:o})}finally{E(t,{state:n,folder:o},r)}}),E=(function settle(t,{state:e,folder:n},o){if(o&&!R.i(n))return void t.annotate("warning",O(e))
const r=$0().e(n)
null!==r&&t.annotate("warning",P(e,r))}),N=(async function putBack(t,e,n){const{state:o,folder:r}=n,s=C.env.GITHUB_WORKSPACE??C.cwd()
if(R.i(s))return t.log("The workspace is gone: there is nothing to put back."),!1
if(null===R.bu(s))return t.annotate("warning",z),null!==o.journal&&!0===$0().c(r,o.journal)?.restore
const i=new R.b8(s)
for(const n of["report","sarif"]){const r=e[n]
if(null===r)continue
const s=F.removeUnfinishedReport(F.reportTarget(i,{input:n,path:r}),o.id)
null!==s&&t.annotate("warning",s)}if(null===o.journal)return t.log("The step wrote no file: there is nothing to put back."),!1
const a=$0().c(r,o.journal)
if(null===a)return t.annotate("warning",Y),!1
const c=R.by(C.env),u=await b(a,{workspace:i,folder:r,olderCommit:c,id:o.id})
return $(t,u),a.restore||t.log('The input "restore" is "false": the files stay as the step wrote them.'),u.some(({outcome:{status:t}})=>"failed"===t||"emptied"===t)}),I=function stillInjected(t){return`Could not be put back: ${t}. It may still contain the injected settings: check the repository out again before anything else reads it.`},$=function tell(t,e){for(const{path:n,outcome:o}of e)X.includes(o.status)&&t.log(`${R.m(n)}: put back as it was`)
e.length>0&&e.every(({outcome:t})=>"unchanged"===t.status)&&t.log("Every file is as it was before the step: there is nothing to put back.")
for(const{status:n,level:o,says:r}of Q){const s=e.filter(({outcome:t})=>t.status===n)
s.length>0&&t.annotate(o,r(_(s)))}}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const C=require("node:process"),R=require("./base.js"),$0=(()=>require("./deferred_writing.js")),A=require("node:fs"),q=require("node:path"),x=require("node:buffer"),M=require("node:crypto"),$1=()=>require("./deferred_seldom_base.js"),$2=()=>require("./deferred_seldom_writing.js"),F=require("./report.js")
const H=10,L="win32"===C.platform?"git.exe":"git"
const B={known:!0,committed:!0},W={known:!0,committed:!1}
const U="git cannot read the repository that it lies in",D="what the last commit contains is not all in the repository, as in a partial clone, or cannot be read",G='git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'
const K=["filter","ident","working-tree-encoding"]
const z="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them.",Y="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files."
const Q=[{status:"changed",level:"notice",says:t=>`Not put back, since something else has changed, moved or removed it after this step: ${t}. What is there now may contain the injected settings.`},{status:"committed",level:"notice",says:t=>`Not put back, since it was committed to git as this step wrote it: ${t}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:I},{status:"lost",level:"warning",says:I},{status:"unsure",level:"notice",says:t=>`Put back, but whether it was committed to git meanwhile could not be told: ${t}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`},{status:"emptied",level:"warning",says:t=>`Could not be put back, and was made empty, so that it does not contain the injected settings: ${t}. Check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:t=>`A temporary file of this step could not be removed beside ${t}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}],X=["put-back","unsure"]
exports.cleanUp=(async function cleanUp(){const t=new R.bB
try{const e=R.bA(C.env)
t.maskInputs(R.bC(e))
const{request:n}=R.b5(t.input,e)
t.forgetInputs(),await S(t,n)}catch(e){t.debug(e instanceof Error?e.stack??"":"")
const n=e instanceof Error?e.message:"Something was thrown that is not an error."
t.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${n} Please report it; with debug logging, the log shows where.`)}})

