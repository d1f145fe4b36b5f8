"use strict"
const e=require("node:crypto")
const r=require("node:fs")
const t=require("node:os")
const n=require("node:path")
const o=require("./base.js")
const s=require("node:perf_hooks")
const i=require("node:process")
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const c=2e3
const a=10
const l=200
const u=["EBUSY","EPERM","EACCES"]
const f={platform:i.platform,now:()=>s.performance.now(),pause:pause}
function rename(e,t,n){patiently(()=>{n.verify()
r.renameSync(e,t)},t)}function remove(e,t={}){patiently(()=>{r.rmSync(e,t)},e)}function removeFolder(e){patiently(()=>{r.rmSync(e,{recursive:true,force:true})},e)}function patiently(e,r,t=f){const{platform:n,now:s,pause:i}=t
const d=s()+c
for(let t=a;;t=Math.min(2*t,l)){try{e()
return}catch(e){const c=o.c(e)
if(n!=="win32"||!u.includes(c)||isReadOnly(r))throw e
if(s()>=d)throw new FileInUse(c)
i(t)}}}function isReadOnly(e){try{const t=r.statSync(e,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if(o.c(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}const d="journal.json"
function journalFolder({RUNNER_TEMP:e},r){const o=e===undefined||e===""?t.tmpdir():e
return n.join(o,`umbraco-smtp-settings-${r}`)}function keepJournal(e,{folder:t,restore:s,remember:i}){try{const o=JSON.stringify({restore:s,entries:e.map(entryOf)})
r.mkdirSync(t,{mode:448})
e.forEach(({before:e},r)=>{if(s&&e!==null)keep(n.join(t,String(r)),e)})
keep(n.join(t,d),o)
i(digestOf(o))
return null}catch(e){discardJournal(t)
return`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${o.r(e)}. No file was changed.`}}function keep(e,t){r.writeFileSync(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:o}){const s=r.statSync(t,{throwIfNoEntry:false})?.mode??0
const i=n===null?null:{digest:digestOf(n),mode:s&4095}
return{path:e,realPath:t,before:i,after:digestOf(o)}}function digestOf(r){return e.createHash("sha256").update(r).digest("hex")}function readJournal(e,r){const t=readInside(e,d)
if(t===null||digestOf(t)!==r)return null
const n=JSON.parse(t.toString("utf8"))
return isJournal(n)?n:null}function formerBytes(e,r,{digest:t}){const n=readInside(e,String(r))
return n!==null&&digestOf(n)===t?n:null}function readInside(e,t){try{const o=n.join(e,t)
const s=r.lstatSync(e).isDirectory()&&r.lstatSync(o).isFile()
return s?r.readFileSync(o):null}catch(e){o.r(e)
return null}}function discardJournal(e){try{removeFolder(e)
return null}catch(e){return o.c(e)==="ENOTDIR"?null:o.r(e)}}function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:r,realPath:t,before:n,after:o}=e
const s=[r,t,o].every(e=>typeof e==="string")
return s&&(n===null||isFormer(n))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}const y=420
function writeAll(e,r){const t=[]
for(const n of e){const e=writeOne(n,r)
if(e!==null)return[e,restore(t,r)].join(" ")
t.push(n)}return null}function writeOne({path:e,realPath:t,before:n,after:s},i){try{if(!holds(t,n)){return`"${o.i(e)}" was changed by something else while this step ran. Run the step alone.`}const c=n===null?y:r.statSync(t).mode
replaceFile(t,{bytes:s,mode:c,id:i})
return null}catch(r){return`"${o.i(e)}" could not be written: ${o.r(r)}.`}}function holds(e,t){if(t===null)return o.a(e)
return r.readFileSync(e).equals(t)}function restore(e,r){const t=[...e].reverse().flatMap(e=>putBack(e,r))
return t.length===0?"No file was changed.":t.join(" ")}function putBack({path:e,realPath:t,before:n},s){try{if(n===null)removeFile(t)
else replaceFile(t,{bytes:n,mode:r.statSync(t).mode,id:s})
return[]}catch(r){return[`"${o.i(e)}" had been written already and could not be put back: ${o.r(r)}. It contains the new settings.`]}}function removeFile(e){new o.F(n.dirname(e)).verifyHolds(e)
remove(e)}function replaceFile(e,{bytes:t,mode:s,id:i}){const c=new o.F(n.dirname(e))
const a=temporaryPath(e,i)
try{const n=r.openSync(a,"wx",384)
try{c.verifyHolds(a)
fill(n,{bytes:t,mode:s,folder:c})}finally{r.closeSync(n)}rename(a,e,c)}catch(e){remove(a,{force:true})
throw e}}function fill(e,{bytes:t,mode:n,folder:o}){try{r.writeFileSync(e,t)
r.fchmodSync(e,n&4095)
r.fsyncSync(e)
o.verify()}catch(t){r.ftruncateSync(e,0)
throw t}}function temporaryPath(e,r){return n.join(n.dirname(e),`.${n.basename(e)}.${r}.tmp`)}function removeTemporary(e,r){try{remove(temporaryPath(e,r),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes(o.c(e))?null:o.r(e)}}exports.F=FileInUse
exports.a=removeFile
exports.b=replaceFile
exports.c=readJournal
exports.d=digestOf
exports.e=discardJournal
exports.f=formerBytes
exports.h=holds
exports.j=journalFolder
exports.k=keepJournal
exports.r=removeTemporary
exports.w=writeAll

