"use strict"
var removeFolder=(function(e){patiently((()=>{r.rmSync(e,{recursive:true,force:true})}),e)}),
patiently=(function(e,r,t=l){const{platform:o,now:u,pause:f}=t
const d=u()+s
for(let t=i;;t=Math.min(2*t,c)){try{e()
return}catch(e){const s=n.c(e)
if(o!=="win32"||!a.includes(s)||isReadOnly(r))throw e
if(u()>=d)throw new FileInUse(s)
f(t)}}}),
discardJournal=(function(e){try{removeFolder(e)
return null}catch(e){return n.c(e)==="ENOTDIR"?null:n.r(e)}});
const e=require("node:crypto")
const r=require("node:fs")
const t=require("node:path")
const n=require("./base.js")
const o=require("node:process")
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const s=2e3
const i=10
const c=200
const a=["EBUSY","EPERM","EACCES"]
const l={platform:o.platform,now:(()=>o.uptime()*1e3),pause:pause}
function rename(e,t,n){patiently(()=>{n.verify()
r.renameSync(e,t)},t)}function remove(e,t={}){patiently(()=>{r.rmSync(e,t)},e)};;function isReadOnly(e){try{const t=r.statSync(e,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if(n.c(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}const u="journal.json"
function keepJournal(e,{folder:o,restore:s,remember:i}){try{const n=JSON.stringify({restore:s,entries:e.map(entryOf)})
r.mkdirSync(o,{mode:448})
e.forEach(({before:e},r)=>{if(s&&e!==null)keep(t.join(o,String(r)),e)})
keep(t.join(o,u),n)
i(digestOf(n))
return null}catch(e){discardJournal(o)
return`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${n.r(e)}. No file was changed.`}}function keep(e,t){r.writeFileSync(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:o}){const s=r.statSync(t,{throwIfNoEntry:false})?.mode??0
const i=n===null?null:{digest:digestOf(n),mode:s&4095}
return{path:e,realPath:t,before:i,after:digestOf(o)}}function digestOf(r){return e.createHash("sha256").update(r).digest("hex")}function readJournal(e,r){const t=readInside(e,u)
if(t===null||digestOf(t)!==r)return null
const n=JSON.parse(t.toString("utf8"))
return isJournal(n)?n:null}function formerBytes(e,r,{digest:t}){const n=readInside(e,String(r))
return n!==null&&digestOf(n)===t?n:null}function readInside(e,o){try{const n=t.join(e,o)
const s=r.lstatSync(e).isDirectory()&&r.lstatSync(n).isFile()
return s?r.readFileSync(n):null}catch(e){n.r(e)
return null}};function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:r,realPath:t,before:n,after:o}=e
const s=[r,t,o].every(e=>typeof e==="string")
return s&&(n===null||isFormer(n))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}const f=420
function writeAll(e,r){const t=[]
for(const n of e){const e=writeOne(n,r)
if(e!==null)return[e,restore(t,r)].join(" ")
t.push(n)}return null}function writeOne({path:e,realPath:t,before:o,after:s},i){try{if(!holds(t,o)){return`"${n.a(e)}" was changed by something else while this step ran. Run the step alone.`}const c=o===null?f:r.statSync(t).mode
replaceFile(t,{bytes:s,mode:c,id:i})
return null}catch(r){return`"${n.a(e)}" could not be written: ${n.r(r)}.`}}function holds(e,t){if(t===null)return n.i(e)
return r.readFileSync(e).equals(t)}function restore(e,r){const t=[...e].reverse().flatMap(e=>putBack(e,r))
return t.length===0?"No file was changed.":t.join(" ")}function putBack({path:e,realPath:t,before:o},s){try{if(o===null)removeFile(t)
else replaceFile(t,{bytes:o,mode:r.statSync(t).mode,id:s})
return[]}catch(r){return[`"${n.a(e)}" had been written already and could not be put back: ${n.r(r)}. It contains the new settings.`]}}function removeFile(e){new n.F(t.dirname(e)).verifyHolds(e)
remove(e)}function replaceFile(e,{bytes:o,mode:s,id:i}){const c=new n.F(t.dirname(e))
const a=temporaryPath(e,i)
try{const t=r.openSync(a,"wx",384)
try{c.verifyHolds(a)
fill(t,{bytes:o,mode:s,folder:c})}finally{r.closeSync(t)}rename(a,e,c)}catch(e){remove(a,{force:true})
throw e}}function fill(e,{bytes:t,mode:n,folder:o}){try{r.writeFileSync(e,t)
r.fchmodSync(e,n&4095)
r.fsyncSync(e)
o.verify()}catch(t){r.ftruncateSync(e,0)
throw t}}function temporaryPath(e,r){return t.join(t.dirname(e),`.${t.basename(e)}.${r}.tmp`)}function removeTemporary(e,r){try{remove(temporaryPath(e,r),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes(n.c(e))?null:n.r(e)}}exports.F=FileInUse
exports.a=replaceFile
exports.b=removeFile
exports.c=readJournal
exports.d=digestOf
exports.e=discardJournal
exports.f=formerBytes
exports.h=holds
exports.k=keepJournal
exports.r=removeTemporary
exports.w=writeAll

