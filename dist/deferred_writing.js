"use strict"
var removeFolder=(function(e){patiently((()=>{r.rmSync(e,{recursive:!0,force:!0})}),e)}),
patiently=(function(e,r,t=s){const{platform:o,now:c,pause:a}=t,l=c()+2e3
for(let t=10;;t=Math.min(2*t,200))try{return void e()}catch(e){const s=n.c(e)
if("win32"!==o||!i.includes(s)||isReadOnly(r))throw e
if(c()>=l)throw new FileInUse(s)
a(t)}}),
discardJournal=(function(e){try{return removeFolder(e),null}catch(e){return"ENOTDIR"===n.c(e)?null:n.r(e)}});
const e=require("node:crypto"),r=require("node:fs"),t=require("node:path"),n=require("./base.js"),o=require("node:process")
class FileInUse extends Error{code
constructor(e){super("Another program has the file open"),this.code=e}}const i=["EBUSY","EPERM","EACCES"],s={platform:o.platform,now:(()=>1e3*o.uptime()),pause:function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}}
function rename(e,t,n){patiently(()=>{n.verify(),r.renameSync(e,t)},t)}function remove(e,t={}){patiently(()=>{r.rmSync(e,t)},e)};;function isReadOnly(e){try{const t=r.statSync(e,{throwIfNoEntry:!1})
return!0===t?.isFile()&&!(128&t.mode)}catch(e){if(""===n.c(e))throw e
return!1}}function keep(e,t){r.writeFileSync(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:o}){const i=r.statSync(t,{throwIfNoEntry:!1})?.mode??0
return{path:e,realPath:t,before:null===n?null:{digest:digestOf(n),mode:4095&i},after:digestOf(o)}}function digestOf(r){return e.createHash("sha256").update(r).digest("hex")}function readInside(e,o){try{const n=t.join(e,o)
return r.lstatSync(e).isDirectory()&&r.lstatSync(n).isFile()?r.readFileSync(n):null}catch(e){return n.r(e),null}};function isJournal(e){return isRecord(e)&&"boolean"==typeof e.restore&&Array.isArray(e.entries)&&e.entries.every(isEntry)}function isEntry(e){if(!isRecord(e))return!1
const{path:r,realPath:t,before:n,after:o}=e
return[r,t,o].every(e=>"string"==typeof e)&&(null===n||isFormer(n))}function isFormer(e){return isRecord(e)&&"string"==typeof e.digest&&Number.isInteger(e.mode)}function isRecord(e){return"object"==typeof e&&null!==e}function writeOne({path:e,realPath:t,before:o,after:i},s){try{return holds(t,o)?(replaceFile(t,{bytes:i,mode:null===o?420:r.statSync(t).mode,id:s}),null):`"${n.a(e)}" was changed by something else while this step ran. Run the step alone.`}catch(r){return`"${n.a(e)}" could not be written: ${n.r(r)}.`}}function holds(e,t){return null===t?n.i(e):r.readFileSync(e).equals(t)}function restore(e,r){const t=[...e].reverse().flatMap(e=>putBack(e,r))
return 0===t.length?"No file was changed.":t.join(" ")}function putBack({path:e,realPath:t,before:o},i){try{return null===o?removeFile(t):replaceFile(t,{bytes:o,mode:r.statSync(t).mode,id:i}),[]}catch(r){return[`"${n.a(e)}" had been written already and could not be put back: ${n.r(r)}. It contains the new settings.`]}}function removeFile(e){new n.F(t.dirname(e)).verifyHolds(e),remove(e)}function replaceFile(e,{bytes:o,mode:i,id:s}){const c=new n.F(t.dirname(e)),a=temporaryPath(e,s)
try{const t=r.openSync(a,"wx",384)
try{c.verifyHolds(a),fill(t,{bytes:o,mode:i,folder:c})}finally{r.closeSync(t)}rename(a,e,c)}catch(e){throw remove(a,{force:!0}),e}}function fill(e,{bytes:t,mode:n,folder:o}){try{r.writeFileSync(e,t),r.fchmodSync(e,4095&n),r.fsyncSync(e),o.verify()}catch(t){throw r.ftruncateSync(e,0),t}}function temporaryPath(e,r){return t.join(t.dirname(e),`.${t.basename(e)}.${r}.tmp`)}exports.F=FileInUse,exports.a=replaceFile,exports.b=removeFile,exports.c=function readJournal(e,r){const t=readInside(e,"journal.json")
if(null===t||digestOf(t)!==r)return null
const n=JSON.parse(t.toString("utf8"))
return isJournal(n)?n:null},exports.d=digestOf,exports.e=discardJournal,exports.f=function formerBytes(e,r,{digest:t}){const n=readInside(e,String(r))
return null!==n&&digestOf(n)===t?n:null},exports.h=holds,exports.k=function keepJournal(e,{folder:o,restore:i,remember:s}){try{const n=JSON.stringify({restore:i,entries:e.map(entryOf)})
return r.mkdirSync(o,{mode:448}),e.forEach(({before:e},r)=>{i&&null!==e&&keep(t.join(o,String(r)),e)}),keep(t.join(o,"journal.json"),n),s(digestOf(n)),null}catch(e){return discardJournal(o),`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${n.r(e)}. No file was changed.`}},exports.r=function removeTemporary(e,r){try{return remove(temporaryPath(e,r),{force:!0}),null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes(n.c(e))?null:n.r(e)}},exports.w=function writeAll(e,r){const t=[]
for(const n of e){const e=writeOne(n,r)
if(null!==e)return[e,restore(t,r)].join(" ")
t.push(n)}return null}

