"use strict"
const e=require("node:fs")
const n=require("node:path")
const t=require("./base.js")
const r=require("node:perf_hooks")
const o=require("node:process")
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const c=2e3
const s=10
const i=200
const a=["EBUSY","EPERM","EACCES"]
const f={platform:o.platform,now:()=>r.performance.now(),pause:pause}
function rename(n,t,r){patiently(()=>{r.verify()
e.renameSync(n,t)},t)}function remove(n,t={}){patiently(()=>{e.rmSync(n,t)},n)}function patiently(e,n,r=f){const{platform:o,now:l,pause:y}=r
const u=l()+c
for(let r=s;;r=Math.min(2*r,i)){try{e()
return}catch(e){const c=t.c(e)
if(o!=="win32"||!a.includes(c)||isReadOnly(n))throw e
if(l()>=u)throw new FileInUse(c)
y(r)}}}function isReadOnly(n){try{const t=e.statSync(n,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if(t.c(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function replaceFile(r,{bytes:o,mode:c,id:s}){const i=new t.F(n.dirname(r))
const a=temporaryPath(r,s)
try{const n=e.openSync(a,"wx",384)
try{i.verifyHolds(a)
fill(n,{bytes:o,mode:c,folder:i})}finally{e.closeSync(n)}rename(a,r,i)}catch(e){remove(a,{force:true})
throw e}}function fill(n,{bytes:t,mode:r,folder:o}){try{e.writeFileSync(n,t)
e.fchmodSync(n,r&4095)
e.fsyncSync(n)
o.verify()}catch(t){e.ftruncateSync(n,0)
throw t}}function temporaryPath(e,t){return n.join(n.dirname(e),`.${n.basename(e)}.${t}.tmp`)}exports.F=FileInUse
exports.r=replaceFile

