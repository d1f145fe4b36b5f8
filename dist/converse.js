"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:process")
const t=require("./base.js")
const n=require("node:crypto")
const r=require("./github.js")
const s=1e3
const o=10
const i=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
function suggestionsOf(e,n){const r=new Map
for(const s of t.a5(e)){const{path:e,repair:t}=s
if(t===undefined||n.isAside(s))continue
const o=JSON.stringify([e,t.at.line])
const i=r.get(o)
if(i===undefined)r.set(o,[{finding:s,repair:t}])
else i.push({finding:s,repair:t})}const s=new Map
return[...r.values()].flatMap(e=>{const t=apart(e)
const r=textOf(t,n)
const o=r===null?null:mended(r,t)
if(r===null||o===null)return[]
return[suggestion(t,{before:r,after:o},{presentation:n,marks:s})]})}function marksIn(e){const[t,n]=i
return Array.from(e.matchAll(new RegExp(`${t}([\\da-f]+-\\d+)${n}`,"g")),([,e])=>String(e))}function textOf([e],{textAt:t,redact:n}){if(e===undefined)return null
const r=t(e.finding.path,e.repair.at.line)
if(r===null||r.length>s||n(r)!==r)return null
return/[^\P{C}\t\r]|\ufffd/u.test(r)?null:r}function apart(e){let t=0
return e.toSorted(({repair:{at:e}},{repair:{at:t}})=>e.column-t.column).filter(({repair:{at:e}})=>{const n=e.column>=t
if(n)t=e.endColumn
return n})}function mended(e,t){const[n]=t
if(n===undefined||!require("./deferred_faults.js").m(n.finding.path,e))return null
const r=[]
let s=0
for(const{repair:n}of t){const{at:t,before:o,after:i}=n
const[u,a]=[t.column-1,t.endColumn-1]
if(e.slice(u,a)!==o)return null
r.push(e.slice(s,u),i)
s=a}return r.join("")+e.slice(s)}function suggestion(e,{before:t,after:r},{presentation:s,marks:u}){const[{finding:a,repair:l}]=e
const{path:c}=a
const f=n.createHash("sha256").update(JSON.stringify([c,t,r])).digest("hex")
const d=(u.get(f)??0)+1
u.set(f,d)
const h=`${f.slice(0,32)}-${d}`
const p=e.slice(0,o).map(e=>wordsOf(e,s))
const g=e.length-p.length
const m=g===0?[]:[`And ${g} more of this line.`]
const w=[...p,...m,block(r),i.join(h)].join("\n\n")
return{path:c,line:l.at.line,mark:h,body:w}}function wordsOf({finding:e},{show:n,ruleLink:r}){const{rule:s,message:o,hint:i}=e
const u=r(s)
const a=u.startsWith("https:")?`[${s}](${u})`:s
return`${t.ar(n(o))} ${t.ar(n(i))} (${a})`}function block(e){const t=Math.max(2,...Array.from(e.matchAll(/`+/g),([e])=>e.length))
const n="`".repeat(t+1)
const r=e.trim()===""?"":`${e}\n`
return`${n}suggestion\n${r}${n}`}const u=15
const a={debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined}
class GitHubApi{#e
#t
#n=AbortSignal.timeout(1e3*u)
constructor(e,t){const[n="",s=""]=t.split("/")
this.#t={owner:n,repo:s}
this.#e=r.getOctokit(e,{log:a})}async request(e,t){try{const n={signal:this.#n}
const r={...this.#t,...t,request:n}
const s=await this.#e.request(e,r)
return{ok:true,data:s.data}}catch(e){return{ok:false,reason:this.#r(e)}}}#r(e){if(this.#n.aborted)return`GitHub did not answer within ${u} seconds`
const t=e instanceof Error&&"status"in e?e.status:null
if(t===401)return"GitHub does not accept the token"
if(t===403||t===404)return"the token does not allow it"
if(t===422)return"GitHub did not accept the request"
if(t===429)return"GitHub takes no more requests for now"
return typeof t==="number"&&t>=500?`GitHub answered with status ${t}`:"GitHub could not be reached"}}const l=50
const c=1e3
const f={error:"failure",warning:"warning",notice:"notice"}
const d="SMTP settings"
async function writeCheckRun(e,t){const n=t.annotations.slice(0,c).map(e=>entryOf(e,t))
const output=e=>({title:`${t.annotations.length} more annotations`,summary:`The step shows nine annotations of each type. ${n.length===t.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`}`,annotations:n.slice(e,e+l)})
const r={status:"completed",conclusion:"neutral"}
const s=await e.request("POST /repos/{owner}/{repo}/check-runs",{name:d,head_sha:t.commit,...r,output:output(0)})
if(!s.ok)return s.reason
const o=idOf(s.data)
for(let t=l;t<n.length;t+=l){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
const r=await e.request(n,{check_run_id:o,output:output(t)})
if(!r.ok)return r.reason}return null}function idOf(e){return typeof e==="object"&&e!==null&&"id"in e?e.id:null}function entryOf({level:e,message:t,place:n},r){const{path:s,at:o,title:i}=n
return{path:r.redact(s),start_line:o.line,end_line:o.endLine,...o.line===o.endLine?{start_column:o.column,end_column:o.endColumn}:{},annotation_level:f[e],message:r.show(t),title:i}}const h=30
const p=100
async function everyOf(e,{route:t,number:n,isItem:r,what:s}){const o=[]
for(let i=1;i<=h;i+=1){const u={pull_number:n,per_page:p,page:i}
const a=await e.request(t,u)
if(!a.ok)return a.reason
const{data:l}=a
if(!Array.isArray(l))return`the answer of GitHub is not a list of ${s}`
if(l.length>p)return`a page of GitHub's answer has more ${s} than a page can have`
if(!l.every(r))return`the answer of GitHub is not a list of ${s}`
o.push(...l)
if(l.length<p)return o}return`it has more ${s} than GitHub lists`}const g=30
async function writeReview(e,{number:t,head:n},r){const s=await everyOf(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:t,isItem:isComment,what:"comments"})
if(typeof s==="string")return s
const o=new Set(s.flatMap(({body:e})=>marksIn(e)))
const i=r.filter(({mark:e})=>!o.has(e))
if(i.length===0)return null
const u=i.slice(0,g)
const a=await e.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:t,commit_id:n,event:"COMMENT",body:bodyOf(u.length,i.length-u.length),comments:u.map(({path:e,line:t,body:n})=>({path:e,line:t,side:"RIGHT",body:n}))})
return a.ok?null:a.reason}function bodyOf(e,t){const n=e===1?"a line":`${e} lines`
const r=t===0?"":` ${t} more follow once these are answered.`
return`SMTP settings: ${n} can be mended as suggested.${r}`}function isComment(e){return typeof e==="object"&&e!==null&&"body"in e&&typeof e.body==="string"}function pullRequestOfEvent(e){const n=t.as(t.at(e.GITHUB_EVENT_PATH),"pull_request")
const r=t.as(n,"number")
const s=t.as(t.as(n,"head"),"sha")
return typeof r==="number"&&typeof s==="string"?{number:r,head:s}:null}function isChangedFile(e){if(typeof e!=="object"||e===null||!("filename"in e))return false
const t=!("patch"in e)||typeof e.patch==="string"
return typeof e.filename==="string"&&t}function readDiff(e){const t=new Map(e.map(({filename:e,patch:t})=>[e,t===undefined?null:readPatch(t)]))
return{touches:({path:e,at:n})=>{const r=t.get(e)
if(r===undefined)return false
if(r===null)return true
for(let e=n.line;e<=n.endLine;e+=1){if(r.touched.has(e))return true}return false},textAt:(e,n)=>t.get(e)?.texts.get(n)??null}}function readPatch(e){const t=new Set
const n=new Map
let r=0
for(const s of e.split("\n")){const e=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(s)?.[1]
if(e!==undefined)r=Number(e)
else if(s.startsWith("-"))t.add(r-1).add(r)
else if(!s.startsWith("\\")){if(s.startsWith("+"))t.add(r)
n.set(r,s.slice(1))
r+=1}}return{touched:t,texts:n}}function isBeside({severity:e,related:t,...n},{touches:r}){return e!=="error"&&![n,...t].some(r)}async function converse(n,{token:r,suggest:s},o){const i=new GitHubApi(r,e.env["GITHUB_REPOSITORY"]??"")
const u=pullRequestOfEvent(e.env)
const a=u===null?null:await diffOf(i,u)
const isAside=e=>typeof a==="object"&&a!==null&&isBeside(e,a)
const l={runner:n,api:i,result:o,isAside:isAside}
const c=[typeof a==="string"?unknownDiff(a):null,s&&u!==null&&typeof a==="object"&&a!==null?await suggestIn(l,u,a):null,await annotateIn(l,u?.head??t.au(e.env))].filter(e=>e!==null)
return{result:{...o,notices:[...o.notices,...c]},isAside:isAside}}async function diffOf(e,{number:t}){const n="GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
const r=await everyOf(e,{route:n,number:t,isItem:isChangedFile,what:"files"})
return typeof r==="string"?r:readDiff(r)}function unknownDiff(e){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${e}. Give the job the permission "pull-requests: read".`}async function suggestIn({runner:e,api:t,result:n,isAside:r},s,{textAt:o}){const{show:i,redact:u,ruleLink:a}=e
const l=suggestionsOf(n,{show:i,redact:u,ruleLink:a,isAside:r,textAt:o})
if(l.length===0)return null
const c=await writeReview(t,s,l)
if(c===null)return null
return`What could be mended is not suggested in the pull request: ${c}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`}async function annotateIn({runner:e,api:n,result:r,isAside:s},o){const i=withoutRoom(e,t.ae(r,e.ruleLink,s))
if(i.length===0||o===null)return null
const{show:u,redact:a}=e
const l=await writeCheckRun(n,{commit:o,annotations:i,show:u,redact:a})
if(l===null)return null
return`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`}function withoutRoom(e,t){return["error","warning","notice"].flatMap(n=>t.filter(e=>e.level===n).slice(e.roomFor(n)).filter(isPlaced))}function isPlaced(e){return e.place!==null}exports.converse=converse

