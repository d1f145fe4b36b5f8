"use strict"
var e=function rename(e,r,n){t(()=>{n.verify(),b.renameSync(e,r)},r)},r=function remove(e,r={}){t(()=>{b.rmSync(e,r)},e)},n=(function removeFolder(e){t((()=>{b.rmSync(e,{recursive:!0,force:!0})}),e)}),t=(function patiently(e,r,n=F){const{platform:t,now:o,pause:i}=n,c=o()+2e3
for(let n=10;;n=Math.min(2*n,200))try{return void e()}catch(e){const s=$0().c(e)
if("win32"!==t||!j.includes(s)||$0().aF(r))throw e
if(o()>=c)throw new FileInUse(s)
i(n)}}),o=function keep(e,r){b.writeFileSync(e,r,{flag:"wx",mode:384})},i=function entryOf({path:e,realPath:r,before:n,after:t}){const o=b.statSync(r,{throwIfNoEntry:!1})?.mode??0
return{path:e,realPath:r,before:null===n?null:{digest:c(n),mode:4095&o},after:c(t)}},c=function digestOf(e){return w.createHash("sha256").update(e).digest("hex")},s=function readInside(e,r){try{const n=g.join(e,r)
return b.lstatSync(e).isDirectory()&&b.lstatSync(n).isFile()?b.readFileSync(n):null}catch(e){return $0().r(e),null}},u=(function discardJournal(e){try{return n(e),null}catch(e){return"ENOTDIR"===$0().c(e)?null:$0().r(e)}}),l=function isJournal(e){return y(e)&&"boolean"==typeof e.restore&&Array.isArray(e.entries)&&e.entries.every(a)},a=function isEntry(e){if(!y(e))return!1
const{path:r,realPath:n,before:t,after:o}=e
return[r,n,o].every(e=>"string"==typeof e)&&(null===t||f(t))},f=function isFormer(e){return y(e)&&"string"==typeof e.digest&&Number.isInteger(e.mode)},y=function isRecord(e){return"object"==typeof e&&null!==e},d=function writeOne({path:e,realPath:r,before:n,after:t},o){try{return p(r,n)?(h(r,{bytes:t,mode:null===n?420:b.statSync(r).mode,id:o}),null):`"${E.l(e)}" was changed by something else while this step ran. Run the step alone.`}catch(r){return`"${E.l(e)}" could not be written: ${$0().r(r)}.`}},p=function holds(e,r){return null===r?E.i(e):b.readFileSync(e).equals(r)},h=function replaceFile(n,{bytes:t,mode:o,id:i}){const c=new E.p(g.dirname(n)),s=S(n,i)
try{const r=b.openSync(s,"wx",384)
try{c.verifyHolds(s),m(r,{bytes:t,mode:o,folder:c})}finally{b.closeSync(r)}e(s,n,c)}catch(e){throw r(s,{force:!0}),e}},m=function fill(e,{bytes:r,mode:n,folder:t}){try{b.writeFileSync(e,r),b.fchmodSync(e,4095&n),b.fsyncSync(e),t.verify()}catch(r){throw b.ftruncateSync(e,0),r}},S=function temporaryPath(e,r){return g.join(g.dirname(e),`.${g.basename(e)}.${r}.tmp`)}
const w=require("node:crypto"),b=require("node:fs"),g=require("node:path"),$0=()=>require("./deferred_seldom_base.js"),E=require("./base.js"),x=require("node:process")
class FileInUse extends Error{code
constructor(e){super("Another program has the file open"),this.code=e}}const j=["EBUSY","EPERM","EACCES"],F={platform:x.platform,now:(()=>1e3*x.uptime()),pause:function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}}
exports.F=FileInUse,exports.a=h,exports.b=function removeTemporary(e,n){try{return r(S(e,n),{force:!0}),null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes($0().c(e))?null:$0().r(e)}},exports.c=function readJournal(e,r){const n=s(e,"journal.json")
if(null===n||c(n)!==r)return null
const t=JSON.parse(n.toString("utf8"))
return l(t)?t:null},exports.d=c,exports.e=u,exports.f=function formerBytes(e,r,{digest:n}){const t=s(e,String(r))
return null!==t&&c(t)===n?t:null},exports.k=function keepJournal(e,{folder:r,restore:n,remember:t}){try{const s=JSON.stringify({restore:n,entries:e.map(i)})
return b.mkdirSync(r,{mode:448}),e.forEach(({before:e},t)=>{n&&null!==e&&o(g.join(r,String(t)),e)}),o(g.join(r,"journal.json"),s),t(c(s)),null}catch(e){return u(r),`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${$0().r(e)}. No file was changed.`}},exports.r=r,exports.w=function writeAll(e,r){const n=[]
for(const t of e){const e=d(t,r)
if(null!==e)return[e,$0().aG(n,r)].join(" ")
n.push(t)}return null}

