export const id=594
export const ids=[594]
export const modules={4594:(e,t,n)=>{n.d(t,{converse:()=>converse})
var o=n(1708)
var s=n.n(o)
var r=n(856)
var i=n(3644)
var a=n(2413)
const u=15
const c={debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined}
class GitHubApi{#e
#t
#n=AbortSignal.timeout(1e3*u)
constructor(e,t){const[n="",o=""]=t.split("/")
this.#t={owner:n,repo:o}
this.#e=(0,a.Q)(e,{log:c})}async request(e,t){try{const n={signal:this.#n}
const o={...this.#t,...t,request:n}
const s=await this.#e.request(e,o)
return{ok:true,data:s.data}}catch(e){return{ok:false,reason:this.#o(e)}}}#o(e){if(this.#n.aborted)return`GitHub did not answer within ${u} seconds`
const t=e instanceof Error&&"status"in e?e.status:null
if(t===401)return"GitHub does not accept the token"
if(t===403||t===404)return"the token does not allow it"
if(t===422)return"GitHub did not accept the request"
if(t===429)return"GitHub takes no more requests for now"
return typeof t==="number"&&t>=500?`GitHub answered with status ${t}`:"GitHub could not be reached"}}const l=50
const f=1e3
const h={error:"failure",warning:"warning",notice:"notice"}
const d="SMTP settings"
async function writeCheckRun(e,t){const n=t.annotations.slice(0,f).map(e=>entryOf(e,t))
const output=e=>({title:`${t.annotations.length} more annotations`,summary:`The step shows nine annotations of each type. ${n.length===t.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`}`,annotations:n.slice(e,e+l)})
const o={status:"completed",conclusion:"neutral"}
const s=await e.request("POST /repos/{owner}/{repo}/check-runs",{name:d,head_sha:t.commit,...o,output:output(0)})
if(!s.ok)return s.reason
const r=idOf(s.data)
for(let t=l;t<n.length;t+=l){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
const o=await e.request(n,{check_run_id:r,output:output(t)})
if(!o.ok)return o.reason}return null}function idOf(e){return typeof e==="object"&&e!==null&&"id"in e?e.id:null}function entryOf({level:e,message:t,place:n},o){const{path:s,at:r,title:i}=n
return{path:o.redact(s),start_line:r.line,end_line:r.endLine,...r.line===r.endLine?{start_column:r.column,end_column:r.endColumn}:{},annotation_level:h[e],message:o.show(t),title:i}}var p=n(5015)
function pullRequestOfEvent(e){const t=(0,p.Dc)((0,p.rD)(e.GITHUB_EVENT_PATH),"pull_request")
const n=(0,p.Dc)(t,"number")
const o=(0,p.Dc)((0,p.Dc)(t,"head"),"sha")
return typeof n==="number"&&typeof o==="string"?{number:n,head:o}:null}function touchedBy(e){const t=new Map(e.map(({filename:e,patch:t})=>[e,t===undefined?null:linesOf(t)]))
return({path:e,at:n})=>{const o=t.get(e)
if(o===undefined)return false
if(o===null)return true
for(let e=n.line;e<=n.endLine;e+=1)if(o.has(e))return true
return false}}function linesOf(e){const t=new Set
let n=0
for(const o of e.split("\n")){const e=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(o)?.[1]
if(e!==undefined)n=Number(e)
else if(o.startsWith("-"))t.add(n-1).add(n)
else if(!o.startsWith("\\")){if(o.startsWith("+"))t.add(n)
n+=1}}return t}function isBeside({severity:e,related:t,...n},o){return e!=="error"&&![n,...t].some(o)}async function converse(e,t,n){const o=new GitHubApi(t,s().env["GITHUB_REPOSITORY"]??"")
const a=pullRequestOfEvent(s().env)
const u=[]
const c=a===null?null:await touchesOf(o,a)
if(typeof c==="string"){u.push(`What the pull request touches is not known, so all findings are told: ${c}. Give the job the permission "pull-requests: read".`)}const isAside=e=>typeof c==="function"&&isBeside(e,c)
const l=a?.head??(0,i.L)(s().env)
const f=withoutRoom(e,(0,r.Ih)(n,e.ruleLink,isAside))
if(f.length>0&&l!==null){const{show:t,redact:n}=e
const s=await writeCheckRun(o,{commit:l,annotations:f,show:t,redact:n})
if(s!==null){u.push(`The annotations that a step has no room for are in the log only: ${s}. A check run needs the permission "checks: write", which pull requests from forks do not have.`)}}return{result:{...n,notices:[...n.notices,...u]},isAside:isAside}}const m=30
const w=100
async function touchesOf(e,{number:t}){const n=[]
for(let o=1;o<=m;o+=1){const s=await e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:w,page:o})
if(!s.ok)return s.reason
if(!isFiles(s.data))return"the answer of GitHub is not a list of files"
n.push(...s.data)
if(s.data.length<w)return touchedBy(n)}return"it has more files than GitHub lists"}function isFiles(e){return Array.isArray(e)&&e.every(e=>isFile(e))}function isFile(e){if(typeof e!=="object"||e===null||!("filename"in e))return false
const t=!("patch"in e)||typeof e.patch==="string"
return typeof e.filename==="string"&&t}function withoutRoom(e,t){return["error","warning","notice"].flatMap(n=>t.filter(e=>e.level===n).slice(e.roomFor(n)).filter(isPlaced))}function isPlaced(e){return e.place!==null}}}

