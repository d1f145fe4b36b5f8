"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("node:process")
const e=require("./base.js")
const n=require("node:crypto")
const o=require("./github.js")
const s=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
function suggestionsOf(t,n){const o=new Map
for(const s of e.aj(t)){const{path:t,repair:e}=s
if(void 0===e||n.isAside(s))continue
const r=JSON.stringify([t,e.at.line])
const i=o.get(r)
void 0===i?o.set(r,[{finding:s,repair:e}]):i.push({finding:s,repair:e})}const s=new Map
return[...o.values()].flatMap(t=>{const e=apart(t)
const o=textOf(e,n)
const r=null===o?null:mended(o,e)
return null===o||null===r?[]:[suggestion(e,{before:o,after:r},{presentation:n,marks:s})]})}function marksIn(t){const[e,n]=s
return Array.from(t.matchAll(new RegExp(`${e}([\\da-f]+-\\d+)${n}`,"g")),([,t])=>String(t))}function textOf([t],{textAt:e,redact:n}){if(void 0===t)return null
const o=e(t.finding.path,t.repair.at.line)
return null===o||o.length>1e3||n(o)!==o||/[^\P{C}\t\r]|\ufffd/u.test(o)?null:o}function apart(t){let e=0
return t.toSorted(({repair:{at:t}},{repair:{at:e}})=>t.column-e.column).filter(({repair:{at:t}})=>{const n=t.column>=e
n&&(e=t.endColumn)
return n})}function mended(t,e){const[n]=e
if(void 0===n||!require("./deferred_faults.js").m(n.finding.path,t))return null
const o=[]
let s=0
for(const{repair:n}of e){const{at:e,before:r,after:i}=n
const[a,u]=[e.column-1,e.endColumn-1]
if(t.slice(a,u)!==r)return null
o.push(t.slice(s,a),i)
s=u}return o.join("")+t.slice(s)}function suggestion(t,{before:e,after:o},{presentation:r,marks:i}){const[{finding:a,repair:u}]=t
const{path:l}=a
const c=n.createHash("sha256").update(JSON.stringify([l,e,o])).digest("hex")
const f=(i.get(c)??0)+1
i.set(c,f)
const h=`${c.slice(0,32)}-${f}`
const d=t.slice(0,10).map(t=>wordsOf(t,r))
const p=t.length-d.length
const g=0===p?[]:[`And ${p} more of this line.`]
const m=[...d,...g,block(o),s.join(h)].join("\n\n")
return{path:l,line:u.at.line,mark:h,body:m}}function wordsOf({finding:t},{show:n,ruleLink:o}){const{rule:s,message:r,hint:i}=t
const a=o(s)
const u=a.startsWith("https:")?`[${s}](${a})`:s
return`${e.aG(n(r))} ${e.aG(n(i))} (${u})`}function block(t){const e=Math.max(2,...Array.from(t.matchAll(/`+/g),([t])=>t.length))
const n="`".repeat(e+1)
const o=""===t.trim()?"":`${t}\n`
return`${n}suggestion\n${o}${n}`}const r={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}
class GitHubApi{#t
#e
#n=AbortSignal.timeout(15e3)
constructor(t,e){const[n="",s=""]=e.split("/")
this.#e={owner:n,repo:s}
this.#t=o.getOctokit(t,{log:r})}async request(t,e){try{const n={signal:this.#n}
const o={...this.#e,...e,request:n}
const s=await this.#t.request(t,o)
return{ok:!0,data:s.data}}catch(t){return{ok:!1,reason:this.#o(t)}}}#o(t){if(this.#n.aborted)return"GitHub did not answer within 15 seconds"
const e=t instanceof Error&&"status"in t?t.status:null
return 401===e?"GitHub does not accept the token":403===e||404===e?"the token does not allow it":422===e?"GitHub did not accept the request":429===e?"GitHub takes no more requests for now":"number"==typeof e&&e>=500?`GitHub answered with status ${e}`:"GitHub could not be reached"}}const i={error:"failure",warning:"warning",notice:"notice"}
async function writeCheckRun(t,e){const n=e.annotations.slice(0,1e3).map(t=>entryOf(t,e))
const output=t=>({title:`${e.annotations.length} more annotations`,summary:"The step shows nine annotations of each type. "+(n.length===e.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`),annotations:n.slice(t,t+50)})
const o=await t.request("POST /repos/{owner}/{repo}/check-runs",{name:"SMTP settings",head_sha:e.commit,status:"completed",conclusion:"neutral",output:output(0)})
if(!o.ok)return o.reason
const s=idOf(o.data)
for(let e=50;e<n.length;e+=50){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
const o=await t.request(n,{check_run_id:s,output:output(e)})
if(!o.ok)return o.reason}return null}function idOf(t){return"object"==typeof t&&null!==t&&"id"in t?t.id:null}function entryOf({level:t,message:e,place:n},o){const{path:s,at:r,title:a}=n
return{path:o.redact(s),start_line:r.line,end_line:r.endLine,...r.line===r.endLine?{start_column:r.column,end_column:r.endColumn}:{},annotation_level:i[t],message:o.show(e),title:a}}async function everyOf(t,{route:e,number:n,isItem:o,what:s}){const r=[]
for(let i=1;i<=30;i+=1){const a={pull_number:n,per_page:100,page:i}
const u=await t.request(e,a)
if(!u.ok)return u.reason
const{data:l}=u
if(!Array.isArray(l))return`the answer of GitHub is not a list of ${s}`
if(l.length>100)return`a page of GitHub's answer has more ${s} than a page can have`
if(!l.every(o))return`the answer of GitHub is not a list of ${s}`
r.push(...l)
if(l.length<100)return r}return`it has more ${s} than GitHub lists`}async function writeReview(t,{number:e,head:n},o){const s=await everyOf(t,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:e,isItem:isComment,what:"comments"})
if("string"==typeof s)return s
const r=new Set(s.flatMap(({body:t})=>marksIn(t)))
const i=o.filter(({mark:t})=>!r.has(t))
if(0===i.length)return null
const a=i.slice(0,30)
const u=await t.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:e,commit_id:n,event:"COMMENT",body:bodyOf(a.length,i.length-a.length),comments:a.map(({path:t,line:e,body:n})=>({path:t,line:e,side:"RIGHT",body:n}))})
return u.ok?null:u.reason}function bodyOf(t,e){const n=1===t?"a line":`${t} lines`
const o=0===e?"":` ${e} more follow once these are answered.`
return`SMTP settings: ${n} can be mended as suggested.${o}`}function isComment(t){return"object"==typeof t&&null!==t&&"body"in t&&"string"==typeof t.body}function pullRequestOfEvent(t){const n=e.aH(e.aI(t.GITHUB_EVENT_PATH),"pull_request")
const o=e.aH(n,"number")
const s=e.aH(e.aH(n,"head"),"sha")
return"number"==typeof o&&"string"==typeof s?{number:o,head:s}:null}function isChangedFile(t){if("object"!=typeof t||null===t||!("filename"in t))return!1
const e=!("patch"in t)||"string"==typeof t.patch
return"string"==typeof t.filename&&e}function readDiff(t){const e=new Map(t.map(({filename:t,patch:e})=>[t,void 0===e?null:readPatch(e)]))
return{touches:({path:t,at:n})=>{const o=e.get(t)
if(void 0===o)return!1
if(null===o)return!0
for(let t=n.line;t<=n.endLine;t+=1)if(o.touched.has(t))return!0
return!1},textAt:(t,n)=>e.get(t)?.texts.get(n)??null}}function readPatch(t){const e=new Set
const n=new Map
let o=0
for(const s of t.split("\n")){const t=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(s)?.[1]
if(void 0!==t)o=Number(t)
else if(s.startsWith("-"))e.add(o-1).add(o)
else if(!s.startsWith("\\")){s.startsWith("+")&&e.add(o)
n.set(o,s.slice(1))
o+=1}}return{touched:e,texts:n}}function isBeside({severity:t,related:e,...n},{touches:o}){return"error"!==t&&![n,...e].some(o)}async function diffOf(t,{number:e}){const n=await everyOf(t,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",number:e,isItem:isChangedFile,what:"files"})
return"string"==typeof n?n:readDiff(n)}function unknownDiff(t){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${t}. Give the job the permission "pull-requests: read".`}async function suggestIn({runner:t,api:e,result:n,isAside:o},s,{textAt:r}){const{show:i,redact:a,ruleLink:u}=t
const l=suggestionsOf(n,{show:i,redact:a,ruleLink:u,isAside:o,textAt:r})
if(0===l.length)return null
const c=await writeReview(e,s,l)
return null===c?null:`What could be mended is not suggested in the pull request: ${c}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`}async function annotateIn({runner:t,api:n,result:o,isAside:s},r){const i=withoutRoom(t,e.as(o,t.ruleLink,s))
if(0===i.length||null===r)return null
const{show:a,redact:u}=t
const l=await writeCheckRun(n,{commit:r,annotations:i,show:a,redact:u})
return null===l?null:`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`}function withoutRoom(t,e){return["error","warning","notice"].flatMap(n=>e.filter(t=>t.level===n).slice(t.roomFor(n)).filter(isPlaced))}function isPlaced(t){return null!==t.place}exports.converse=async function converse(n,{token:o,suggest:s},r){const i=new GitHubApi(o,t.env.GITHUB_REPOSITORY??"")
const a=pullRequestOfEvent(t.env)
const u=null===a?null:await diffOf(i,a)
const isAside=t=>"object"==typeof u&&null!==u&&isBeside(t,u)
const l={runner:n,api:i,result:r,isAside:isAside}
const c=["string"==typeof u?unknownDiff(u):null,s&&null!==a&&"object"==typeof u&&null!==u?await suggestIn(l,a,u):null,await annotateIn(l,a?.head??e.aJ(t.env))].filter(t=>null!==t)
return{result:{...r,notices:[...r.notices,...c]},isAside:isAside}}

