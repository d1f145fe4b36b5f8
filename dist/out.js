"use strict"
const e=require("./base.js"),$0=()=>require("./deferred_seldom_base.js"),t=require("node:fs"),r=require("node:path"),$1=()=>require("./deferred_writing.js")
function liesInGit(e,t){const o=e.contains(t)
let n=t
for(;o?e.contains(n):r.dirname(n)!==n;){if(isNamedGit(r.basename(n))||isRepository(n))return!0
n=r.dirname(n)}return!1}function isNamedGit(t){const r=e.bB(t)?t:t.replaceAll(o(),"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(r)}function isRepository(t){const has=o=>null!==e.bk(r.join(t,o))
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}const o=e.aU(String.raw`\p{Default_Ignorable_Code_Point}`,"gu")
function reportTarget(o,{input:n,path:i}){const a=r.resolve(o.root,i)
try{const s=r.join(follow(r.dirname(a)),r.basename(a))
e.i(s)||t.lstatSync(s)
const l=null!==o.relativePath(i)&&!o.contains(s),c=liesInGit(o,s)
return{input:n,path:i,realPath:s,linkTarget:e.bj(s),lost:null,strays:l,isInGit:c}}catch(e){return{input:n,path:i,realPath:a,lost:"ENOENT"===$0().c(e)?"a symbolic link on its path leads to nothing":$0().r(e),linkTarget:null,strays:!1,isInGit:!1}}}function follow(o){const n=r.dirname(o)
return e.i(o)&&n!==o?r.join(follow(n),r.basename(o)):t.realpathSync(o)}function overwrites({realPath:e,linkTarget:t},r){const o=[e,t??e].map(e=>e.toLowerCase())
return r.some(e=>o.includes(e.toLowerCase()))}function reportObstacle(t){const{input:o,path:n,realPath:i,lost:a,strays:s,isInGit:l}=t,c=`The report cannot be written to "${e.l(n)}"`,h=e.bk(i)
return"folder"===h?`${c}, which is a folder. Let ${e.t(o)} name a file.`:null!==a?`${c}: ${a}. Name another file in ${e.t(o)}.`:s?`${c}, which is reached through a symbolic link that leaves the workspace. Name another file in ${e.t(o)}.`:l?`${c}, which lies in a folder that git keeps for itself. Name another file in ${e.t(o)}.`:"other"===h?`${c}, which is not a regular file, but a device or a pipe. Name another file in ${e.t(o)}.`:"folder"!==nearestKind(r.dirname(i))?`${c}, since a part of that path is not a folder. Name another file in ${e.t(o)}.`:null}function nearestKind(t){const o=r.dirname(t)
return e.bk(t)??(o===t?null:nearestKind(o))}function writeReport({path:o,realPath:i},{text:a,id:s}){try{t.mkdirSync(r.dirname(i),{recursive:!0})
const e=t.lstatSync(i,{throwIfNoEntry:!1}),o=!0===e?.isFile()?e.mode:n
return $1().a(i,{bytes:a,mode:o,id:s}),null}catch(t){return`The report cannot be written to "${e.l(o)}": ${$0().r(t)}.`}}function removeUnfinishedReport({path:t,realPath:r},o){const n=$1().b(r,o)
return null===n?null:`A temporary file beside the report "${e.l(t)}" could not be removed: ${n}.`}const n=420,i=Object.defineProperty({__proto__:null,$NEW_MODE:n,overwrites:overwrites,removeUnfinishedReport:removeUnfinishedReport,reportObstacle:reportObstacle,reportTarget:reportTarget,writeReport:writeReport},Symbol.toStringTag,{value:"Module"}),a=Object.defineProperty({__proto__:null,ReportGuard:class ReportGuard{targets=[]
complaints=[]
constructor(e,t){for(const r of["report","sarif"]){const o=t[r]
null!==o&&this.#e(reportTarget(e,{input:r,path:o}))}}protect=t=>{for(const r of this.targets.filter(e=>overwrites(e,t)))this.complaints.push(`${$0().h(e.t(r.input))} names "${e.l(r.path)}", which is one of the checked files. Name another file for the report.`),this.targets=this.targets.filter(e=>e!==r)}
#e(t){const r=overwrites(t,this.targets.map(({realPath:e})=>e))?`${$0().h(e.t("report","sarif"))} name the same file. Name another one for one of them.`:reportObstacle(t)
null===r?this.targets=[...this.targets,t]:this.complaints.push(r)}}},Symbol.toStringTag,{value:"Module"}),s="effective",l=Object.defineProperty({__proto__:null,writeDeployed:async function writeDeployed(t,{files:r,knownSections:o,environment:n},i){const a=await e.bC(t,r),[l,...c]=a.files
if(void 0===l||c.length>0)return"With --out, name one file."
const h=await e.al(t,l),u={mode:"check",settings:{},knownSections:o,environment:n},p="ready"===h.status?await h.configuration.asked(u):null,f=p?.deployed()??null
if("ready"!==h.status||null===f)return"Nothing was written: there is no web.config that a deploy could make of this file."
const d=reportTarget(t,{input:"report",path:i})
return overwrites(d,[...h.realPaths.values()])?"--out names one of the files that are read. Name another one.":reportObstacle(d)??removeUnfinishedReport(d,s)??writeReport(d,{text:f.bytes,id:s})}},Symbol.toStringTag,{value:"Module"})
exports.a=reportTarget,exports.b=i,exports.c=a,exports.o=l,exports.r=removeUnfinishedReport

