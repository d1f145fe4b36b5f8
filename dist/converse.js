"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:process")
const t=require("./base.js")
const n=require("node:crypto")
const s=require("./github.js")
const o=1e3
const r=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
function suggestionsOf(e,n){const s=new Map
for(const o of t.$(e)){const{path:e,repair:t}=o
if(t===undefined||n.isAside(o))continue
const r=JSON.stringify([e,t.at.line])
s.set(r,[...s.get(r)??[],{finding:o,repair:t}])}const o=new Map
return[...s.values()].flatMap(e=>{const t=textOf(e,n)
const s=t===null?null:mended(t,e)
if(t===null||s===null)return[]
return[suggestion(e,{before:t,after:s},{presentation:n,marks:o})]})}function marksIn(e){const[t,n]=r
return Array.from(e.matchAll(new RegExp(`${t}([\\da-f]+-\\d+)${n}`,"g")),([,e])=>String(e))}function textOf([e],{textAt:t,redact:n}){if(e===undefined)return null
const s=t(e.finding.path,e.repair.at.line)
if(s===null||s.length>o||n(s)!==s)return null
return/[^\P{C}\t\r]|\ufffd/u.test(s)?null:s}function mended(e,t){let n=e
let s=e.length
const o=t.map(({repair:e})=>e).sort((e,t)=>t.at.column-e.at.column)
for(const{at:t,before:r,after:i}of o){const[o,u]=[t.column-1,t.endColumn-1]
if(u>s||e.slice(o,u)!==r)return null
n=n.slice(0,o)+i+n.slice(u)
s=o}return n}function suggestion(e,{before:t,after:s},{presentation:o,marks:i}){const[{finding:u,repair:a}]=e
const{path:l}=u
const c=n.createHash("sha256").update(JSON.stringify([l,t,s])).digest("hex")
const f=(i.get(c)??0)+1
i.set(c,f)
const d=`${c.slice(0,32)}-${f}`
const h=e.map(e=>wordsOf(e,o))
const p=[...h,block(s),r.join(d)].join("\n\n")
return{path:l,line:a.at.line,mark:d,body:p}}function wordsOf({finding:e},{show:n,ruleLink:s}){const{rule:o,message:r,hint:i}=e
const u=s(o)
const a=u.startsWith("https:")?`[${o}](${u})`:o
return`${t.a2(n(r))} ${t.a2(n(i))} (${a})`}function block(e){const t=Math.max(2,...Array.from(e.matchAll(/`+/g),([e])=>e.length))
const n="`".repeat(t+1)
const s=e.trim()===""?"":`${e}\n`
return`${n}suggestion\n${s}${n}`}const i=15
const u={debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined}
class GitHubApi{#e
#t
#n=AbortSignal.timeout(1e3*i)
constructor(e,t){const[n="",o=""]=t.split("/")
this.#t={owner:n,repo:o}
this.#e=s.getOctokit(e,{log:u})}async request(e,t){try{const n={signal:this.#n}
const s={...this.#t,...t,request:n}
const o=await this.#e.request(e,s)
return{ok:true,data:o.data}}catch(e){return{ok:false,reason:this.#s(e)}}}#s(e){if(this.#n.aborted)return`GitHub did not answer within ${i} seconds`
const t=e instanceof Error&&"status"in e?e.status:null
if(t===401)return"GitHub does not accept the token"
if(t===403||t===404)return"the token does not allow it"
if(t===422)return"GitHub did not accept the request"
if(t===429)return"GitHub takes no more requests for now"
return typeof t==="number"&&t>=500?`GitHub answered with status ${t}`:"GitHub could not be reached"}}const a=50
const l=1e3
const c={error:"failure",warning:"warning",notice:"notice"}
const f="SMTP settings"
async function writeCheckRun(e,t){const n=t.annotations.slice(0,l).map(e=>entryOf(e,t))
const output=e=>({title:`${t.annotations.length} more annotations`,summary:`The step shows nine annotations of each type. ${n.length===t.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`}`,annotations:n.slice(e,e+a)})
const s={status:"completed",conclusion:"neutral"}
const o=await e.request("POST /repos/{owner}/{repo}/check-runs",{name:f,head_sha:t.commit,...s,output:output(0)})
if(!o.ok)return o.reason
const r=idOf(o.data)
for(let t=a;t<n.length;t+=a){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
const s=await e.request(n,{check_run_id:r,output:output(t)})
if(!s.ok)return s.reason}return null}function idOf(e){return typeof e==="object"&&e!==null&&"id"in e?e.id:null}function entryOf({level:e,message:t,place:n},s){const{path:o,at:r,title:i}=n
return{path:s.redact(o),start_line:r.line,end_line:r.endLine,...r.line===r.endLine?{start_column:r.column,end_column:r.endColumn}:{},annotation_level:c[e],message:s.show(t),title:i}}const d=30
const h=100
async function everyOf(e,{route:t,number:n,isItem:s,what:o}){const r=[]
for(let i=1;i<=d;i+=1){const u={pull_number:n,per_page:h,page:i}
const a=await e.request(t,u)
if(!a.ok)return a.reason
const{data:l}=a
if(!Array.isArray(l)||!l.every(s)){return`the answer of GitHub is not a list of ${o}`}r.push(...l)
if(l.length<h)return r}return`it has more ${o} than GitHub lists`}const p=30
async function writeReview(e,{number:t,head:n},s){const o=await everyOf(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:t,isItem:isComment,what:"comments"})
if(typeof o==="string")return o
const r=new Set(o.flatMap(({body:e})=>marksIn(e)))
const i=s.filter(({mark:e})=>!r.has(e))
if(i.length===0)return null
const u=i.slice(0,p)
const a=await e.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:t,commit_id:n,event:"COMMENT",body:bodyOf(u.length,i.length-u.length),comments:u.map(({path:e,line:t,body:n})=>({path:e,line:t,side:"RIGHT",body:n}))})
return a.ok?null:a.reason}function bodyOf(e,t){const n=e===1?"a line":`${e} lines`
const s=t===0?"":` ${t} more follow once these are answered.`
return`SMTP settings: ${n} can be mended as suggested.${s}`}function isComment(e){return typeof e==="object"&&e!==null&&"body"in e&&typeof e.body==="string"}function pullRequestOfEvent(e){const n=t.a3(t.a4(e.GITHUB_EVENT_PATH),"pull_request")
const s=t.a3(n,"number")
const o=t.a3(t.a3(n,"head"),"sha")
return typeof s==="number"&&typeof o==="string"?{number:s,head:o}:null}function isChangedFile(e){if(typeof e!=="object"||e===null||!("filename"in e))return false
const t=!("patch"in e)||typeof e.patch==="string"
return typeof e.filename==="string"&&t}function readDiff(e){const t=new Map(e.map(({filename:e,patch:t})=>[e,t===undefined?null:readPatch(t)]))
return{touches:({path:e,at:n})=>{const s=t.get(e)
if(s===undefined)return false
if(s===null)return true
for(let e=n.line;e<=n.endLine;e+=1){if(s.touched.has(e))return true}return false},textAt:(e,n)=>t.get(e)?.texts.get(n)??null}}function readPatch(e){const t=new Set
const n=new Map
let s=0
for(const o of e.split("\n")){const e=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(o)?.[1]
if(e!==undefined)s=Number(e)
else if(o.startsWith("-"))t.add(s-1).add(s)
else if(!o.startsWith("\\")){if(o.startsWith("+"))t.add(s)
n.set(s,o.slice(1))
s+=1}}return{touched:t,texts:n}}function isBeside({severity:e,related:t,...n},{touches:s}){return e!=="error"&&![n,...t].some(s)}async function converse(n,{token:s,suggest:o},r){const i=new GitHubApi(s,e.env["GITHUB_REPOSITORY"]??"")
const u=pullRequestOfEvent(e.env)
const a=u===null?null:await diffOf(i,u)
const isAside=e=>typeof a==="object"&&a!==null&&isBeside(e,a)
const l={runner:n,api:i,result:r,isAside:isAside}
const c=[typeof a==="string"?unknownDiff(a):null,o&&u!==null&&typeof a==="object"&&a!==null?await suggestIn(l,u,a):null,await annotateIn(l,u?.head??t._(e.env))].filter(e=>e!==null)
return{result:{...r,notices:[...r.notices,...c]},isAside:isAside}}async function diffOf(e,{number:t}){const n="GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
const s=await everyOf(e,{route:n,number:t,isItem:isChangedFile,what:"files"})
return typeof s==="string"?s:readDiff(s)}function unknownDiff(e){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${e}. Give the job the permission "pull-requests: read".`}async function suggestIn({runner:e,api:t,result:n,isAside:s},o,{textAt:r}){const{show:i,redact:u,ruleLink:a}=e
const l=suggestionsOf(n,{show:i,redact:u,ruleLink:a,isAside:s,textAt:r})
if(l.length===0)return null
const c=await writeReview(t,o,l)
if(c===null)return null
return`What could be mended is not suggested in the pull request: ${c}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`}async function annotateIn({runner:e,api:n,result:s,isAside:o},r){const i=withoutRoom(e,t.a5(s,e.ruleLink,o))
if(i.length===0||r===null)return null
const{show:u,redact:a}=e
const l=await writeCheckRun(n,{commit:r,annotations:i,show:u,redact:a})
if(l===null)return null
return`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`}function withoutRoom(e,t){return["error","warning","notice"].flatMap(n=>t.filter(e=>e.level===n).slice(e.roomFor(n)).filter(isPlaced))}function isPlaced(e){return e.place!==null}exports.converse=converse

