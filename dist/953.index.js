export const id=953
export const ids=[953]
export const modules={4953:(t,e,n)=>{n.d(e,{converse:()=>converse})
var s=n(1708)
var r=n.n(s)
var o=n(856)
var i=n(7598)
var u=n(5821)
var a=n(4285)
const l=1e3
const c=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
function suggestionsOf(t,e){const n=new Map
for(const s of(0,u.bE)(t)){const{path:t,repair:r}=s
if(r===undefined||e.isAside(s))continue
const o=JSON.stringify([t,r.at.line])
n.set(o,[...n.get(o)??[],{finding:s,repair:r}])}const s=new Map
return[...n.values()].flatMap(t=>{const n=textOf(t,e)
const r=n===null?null:mended(n,t)
if(n===null||r===null)return[]
return[suggestion(t,{before:n,after:r},{presentation:e,marks:s})]})}function marksIn(t){const[e,n]=c
return Array.from(t.matchAll(new RegExp(`${e}([\\da-f]+-\\d+)${n}`,"g")),([,t])=>String(t))}function textOf([t],{textAt:e,redact:n}){if(t===undefined)return null
const s=e(t.finding.path,t.repair.at.line)
if(s===null||s.length>l||n(s)!==s)return null
return/[^\P{C}\t\r]|\ufffd/u.test(s)?null:s}function mended(t,e){let n=t
let s=t.length
const r=e.map(({repair:t})=>t).sort((t,e)=>e.at.column-t.at.column)
for(const{at:e,before:o,after:i}of r){const[r,u]=[e.column-1,e.endColumn-1]
if(u>s||t.slice(r,u)!==o)return null
n=n.slice(0,r)+i+n.slice(u)
s=r}return n}function suggestion(t,{before:e,after:n},{presentation:s,marks:r}){const[{finding:o,repair:u}]=t
const{path:a}=o
const l=(0,i.createHash)("sha256").update(JSON.stringify([a,e,n])).digest("hex")
const f=(r.get(l)??0)+1
r.set(l,f)
const d=`${l.slice(0,32)}-${f}`
const h=t.map(t=>wordsOf(t,s))
const p=[...h,block(n),c.join(d)].join("\n\n")
return{path:a,line:u.at.line,mark:d,body:p}}function wordsOf({finding:t},{show:e,ruleLink:n}){const{rule:s,message:r,hint:o}=t
const i=n(s)
const u=i.startsWith("https:")?`[${s}](${i})`:s
return`${(0,a.p)(e(r))} ${(0,a.p)(e(o))} (${u})`}function block(t){const e=Math.max(2,...Array.from(t.matchAll(/`+/g),([t])=>t.length))
const n="`".repeat(e+1)
const s=t.trim()===""?"":`${t}\n`
return`${n}suggestion\n${s}${n}`}var f=n(3644)
var d=n(2413)
const h=15
const p={debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined}
class GitHubApi{#t
#e
#n=AbortSignal.timeout(1e3*h)
constructor(t,e){const[n="",s=""]=e.split("/")
this.#e={owner:n,repo:s}
this.#t=(0,d.Q)(t,{log:p})}async request(t,e){try{const n={signal:this.#n}
const s={...this.#e,...e,request:n}
const r=await this.#t.request(t,s)
return{ok:true,data:r.data}}catch(t){return{ok:false,reason:this.#s(t)}}}#s(t){if(this.#n.aborted)return`GitHub did not answer within ${h} seconds`
const e=t instanceof Error&&"status"in t?t.status:null
if(e===401)return"GitHub does not accept the token"
if(e===403||e===404)return"the token does not allow it"
if(e===422)return"GitHub did not accept the request"
if(e===429)return"GitHub takes no more requests for now"
return typeof e==="number"&&e>=500?`GitHub answered with status ${e}`:"GitHub could not be reached"}}const m=50
const g=1e3
const w={error:"failure",warning:"warning",notice:"notice"}
const b="SMTP settings"
async function writeCheckRun(t,e){const n=e.annotations.slice(0,g).map(t=>entryOf(t,e))
const output=t=>({title:`${e.annotations.length} more annotations`,summary:`The step shows nine annotations of each type. ${n.length===e.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`}`,annotations:n.slice(t,t+m)})
const s={status:"completed",conclusion:"neutral"}
const r=await t.request("POST /repos/{owner}/{repo}/check-runs",{name:b,head_sha:e.commit,...s,output:output(0)})
if(!r.ok)return r.reason
const o=idOf(r.data)
for(let e=m;e<n.length;e+=m){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
const s=await t.request(n,{check_run_id:o,output:output(e)})
if(!s.ok)return s.reason}return null}function idOf(t){return typeof t==="object"&&t!==null&&"id"in t?t.id:null}function entryOf({level:t,message:e,place:n},s){const{path:r,at:o,title:i}=n
return{path:s.redact(r),start_line:o.line,end_line:o.endLine,...o.line===o.endLine?{start_column:o.column,end_column:o.endColumn}:{},annotation_level:w[t],message:s.show(e),title:i}}const y=30
const k=100
async function everyOf(t,{route:e,number:n,isItem:s,what:r}){const o=[]
for(let i=1;i<=y;i+=1){const u={pull_number:n,per_page:k,page:i}
const a=await t.request(e,u)
if(!a.ok)return a.reason
const{data:l}=a
if(!Array.isArray(l)||!l.every(s)){return`the answer of GitHub is not a list of ${r}`}o.push(...l)
if(l.length<k)return o}return`it has more ${r} than GitHub lists`}const v=30
async function writeReview(t,{number:e,head:n},s){const r=await everyOf(t,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:e,isItem:isComment,what:"comments"})
if(typeof r==="string")return r
const o=new Set(r.flatMap(({body:t})=>marksIn(t)))
const i=s.filter(({mark:t})=>!o.has(t))
if(i.length===0)return null
const u=i.slice(0,v)
const a=await t.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:e,commit_id:n,event:"COMMENT",body:bodyOf(u.length,i.length-u.length),comments:u.map(({path:t,line:e,body:n})=>({path:t,line:e,side:"RIGHT",body:n}))})
return a.ok?null:a.reason}function bodyOf(t,e){const n=t===1?"a line":`${t} lines`
const s=e===0?"":` ${e} more follow once these are answered.`
return`SMTP settings: ${n} can be mended as suggested.${s}`}function isComment(t){return typeof t==="object"&&t!==null&&"body"in t&&typeof t.body==="string"}var O=n(5015)
function pullRequestOfEvent(t){const e=(0,O.Dc)((0,O.rD)(t.GITHUB_EVENT_PATH),"pull_request")
const n=(0,O.Dc)(e,"number")
const s=(0,O.Dc)((0,O.Dc)(e,"head"),"sha")
return typeof n==="number"&&typeof s==="string"?{number:n,head:s}:null}function isChangedFile(t){if(typeof t!=="object"||t===null||!("filename"in t))return false
const e=!("patch"in t)||typeof t.patch==="string"
return typeof t.filename==="string"&&e}function readDiff(t){const e=new Map(t.map(({filename:t,patch:e})=>[t,e===undefined?null:readPatch(e)]))
return{touches:({path:t,at:n})=>{const s=e.get(t)
if(s===undefined)return false
if(s===null)return true
for(let t=n.line;t<=n.endLine;t+=1){if(s.touched.has(t))return true}return false},textAt:(t,n)=>e.get(t)?.texts.get(n)??null}}function readPatch(t){const e=new Set
const n=new Map
let s=0
for(const r of t.split("\n")){const t=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(r)?.[1]
if(t!==undefined)s=Number(t)
else if(r.startsWith("-"))e.add(s-1).add(s)
else if(!r.startsWith("\\")){if(r.startsWith("+"))e.add(s)
n.set(s,r.slice(1))
s+=1}}return{touched:e,texts:n}}function isBeside({severity:t,related:e,...n},{touches:s}){return t!=="error"&&![n,...e].some(s)}async function converse(t,{token:e,suggest:n},s){const o=new GitHubApi(e,r().env["GITHUB_REPOSITORY"]??"")
const i=pullRequestOfEvent(r().env)
const u=i===null?null:await diffOf(o,i)
const isAside=t=>typeof u==="object"&&u!==null&&isBeside(t,u)
const a={runner:t,api:o,result:s,isAside:isAside}
const l=[typeof u==="string"?unknownDiff(u):null,n&&i!==null&&typeof u==="object"&&u!==null?await suggestIn(a,i,u):null,await annotateIn(a,i?.head??(0,f.L)(r().env))].filter(t=>t!==null)
return{result:{...s,notices:[...s.notices,...l]},isAside:isAside}}async function diffOf(t,{number:e}){const n="GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
const s=await everyOf(t,{route:n,number:e,isItem:isChangedFile,what:"files"})
return typeof s==="string"?s:readDiff(s)}function unknownDiff(t){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${t}. Give the job the permission "pull-requests: read".`}async function suggestIn({runner:t,api:e,result:n,isAside:s},r,{textAt:o}){const{show:i,redact:u,ruleLink:a}=t
const l=suggestionsOf(n,{show:i,redact:u,ruleLink:a,isAside:s,textAt:o})
if(l.length===0)return null
const c=await writeReview(e,r,l)
if(c===null)return null
return`What could be mended is not suggested in the pull request: ${c}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`}async function annotateIn({runner:t,api:e,result:n,isAside:s},r){const i=withoutRoom(t,(0,o.Ih)(n,t.ruleLink,s))
if(i.length===0||r===null)return null
const{show:u,redact:a}=t
const l=await writeCheckRun(e,{commit:r,annotations:i,show:u,redact:a})
if(l===null)return null
return`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`}function withoutRoom(t,e){return["error","warning","notice"].flatMap(n=>e.filter(t=>t.level===n).slice(t.roomFor(n)).filter(isPlaced))}function isPlaced(t){return t.place!==null}}}

