"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:process"),t=require("./base.js"),n=require("node:crypto"),$0=()=>require("./deferred_seldom_base.js"),r=require("./github.js"),o=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
function suggestionsOf(e,n){const r=new Map
for(const o of t.b8(e)){const{path:e,repair:t}=o
if(void 0===t||n.isAside(o))continue
const s=JSON.stringify([e,t.at.line]),i=r.get(s)
void 0===i?r.set(s,[{finding:o,repair:t}]):i.push({finding:o,repair:t})}const o=new Map
return[...r.values()].flatMap(e=>{const t=apart(e),r=textOf(t,n),s=null===r?null:mended(r,t)
return null===r||null===s?[]:[suggestion(t,{before:r,after:s},{presentation:n,marks:o})]})}function marksIn(e){const[t,n]=o
return Array.from(e.matchAll(new RegExp(`${t}([\\da-f]+-\\d+)${n}`,"g")),([,e])=>String(e))}function textOf([e],{textAt:t,redact:n}){if(void 0===e)return null
const r=t(e.finding.path,e.repair.at.line)
return null===r||r.length>1e3||n(r)!==r||/[^\P{C}\t\r]|\ufffd/u.test(r)?null:r}function apart(e){let t=0
return e.toSorted(({repair:{at:e}},{repair:{at:t}})=>e.column-t.column).filter(({repair:{at:e}})=>{const n=e.column>=t
return n&&(t=e.endColumn),n})}function mended(e,t){const[n]=t
if(void 0===n||!$0().aL(n.finding.path,e))return null
const r=[]
let o=0
for(const{repair:n}of t){const{at:t,before:s,after:i}=n,[a,u]=[t.column-1,t.endColumn-1]
if(e.slice(a,u)!==s)return null
r.push(e.slice(o,a),i),o=u}return r.join("")+e.slice(o)}function suggestion(e,{before:t,after:r},{presentation:s,marks:i}){const[{finding:a,repair:u}]=e,{path:l}=a,c=n.createHash("sha256").update(JSON.stringify([l,t,r])).digest("hex"),f=(i.get(c)??0)+1
i.set(c,f)
const h=`${c.slice(0,32)}-${f}`,d=e.slice(0,10).map(e=>wordsOf(e,s)),p=e.length-d.length,g=0===p?[]:[`And ${p} more of this line.`],m=[...d,...g,block(r),o.join(h)].join("\n\n")
return{path:l,line:u.at.line,mark:h,body:m}}function wordsOf({finding:e},{show:n,ruleLink:r}){const{rule:o,message:s,hint:i}=e,a=r(o),u=a.startsWith("https:")?`[${o}](${a})`:o
return`${t.bf(n(s))} ${t.bf(n(i))} (${u})`}function block(e){const t=Math.max(2,...Array.from(e.matchAll(/`+/g),([e])=>e.length)),n="`".repeat(t+1)
return`${n}suggestion\n${""===e.trim()?"":`${e}\n`}${n}`}const s={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}
class GitHubApi{#e
#t
#n=AbortSignal.timeout(15e3)
constructor(e,t){const[n="",o=""]=t.split("/")
this.#t={owner:n,repo:o},this.#e=r.getOctokit(e,{log:s})}async request(e,t){try{const n={signal:this.#n,log:s},r={...this.#t,...t,request:n}
return{ok:!0,data:(await this.#e.request(e,r)).data}}catch(e){return{ok:!1,reason:this.#r(e)}}}#r(e){if(this.#n.aborted)return"GitHub did not answer within 15 seconds"
const t=e instanceof Error&&"status"in e?e.status:null
return 401===t?"GitHub does not accept the token":403===t||404===t?"the token does not allow it":422===t?"GitHub did not accept the request":429===t?"GitHub takes no more requests for now":"number"==typeof t&&t>=500?`GitHub answered with status ${t}`:"GitHub could not be reached"}}const i={error:"failure",warning:"warning",notice:"notice"}
async function writeCheckRun(e,t){const n=t.annotations.slice(0,1e3).map(e=>entryOf(e,t)),output=e=>({title:`${t.annotations.length} more annotations`,summary:"The step shows nine annotations of each type. "+(n.length===t.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`),annotations:n.slice(e,e+50)}),r=await e.request("POST /repos/{owner}/{repo}/check-runs",{name:"SMTP settings",head_sha:t.commit,status:"completed",conclusion:"neutral",output:output(0)})
if(!r.ok)return r.reason
const o=idOf(r.data)
for(let t=50;t<n.length;t+=50){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",r=await e.request(n,{check_run_id:o,output:output(t)})
if(!r.ok)return r.reason}return null}function idOf(e){return"object"==typeof e&&null!==e&&"id"in e?e.id:null}function entryOf({level:e,message:t,place:n},r){const{path:o,at:s,title:a}=n
return{path:r.redact(o),start_line:s.line,end_line:s.endLine,...s.line===s.endLine?{start_column:s.column,end_column:s.endColumn}:{},annotation_level:i[e],message:r.show(t),title:a}}async function everyOf(e,{route:t,number:n,isItem:r,what:o}){const s=[]
for(let i=1;i<=30;i+=1){const a={pull_number:n,per_page:100,page:i},u=await e.request(t,a)
if(!u.ok)return u.reason
const{data:l}=u
if(!Array.isArray(l))return`the answer of GitHub is not a list of ${o}`
if(l.length>100)return`a page of GitHub's answer has more ${o} than a page can have`
if(!l.every(r))return`the answer of GitHub is not a list of ${o}`
if(s.push(...l),l.length<100)return s}return`it has more ${o} than GitHub lists`}async function writeReview(e,{number:t,head:n},r){const o=await everyOf(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:t,isItem:isComment,what:"comments"})
if("string"==typeof o)return o
const s=new Set(o.flatMap(({body:e})=>marksIn(e))),i=r.filter(({mark:e})=>!s.has(e))
if(0===i.length)return null
const a=i.slice(0,30),u=await e.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:t,commit_id:n,event:"COMMENT",body:bodyOf(a.length,i.length-a.length),comments:a.map(({path:e,line:t,body:n})=>({path:e,line:t,side:"RIGHT",body:n}))})
return u.ok?null:u.reason}function bodyOf(e,t){return`SMTP settings: ${1===e?"a line":`${e} lines`} can be mended as suggested.${0===t?"":` ${t} more follow once these are answered.`}`}function isComment(e){return"object"==typeof e&&null!==e&&"body"in e&&"string"==typeof e.body}function pullRequestOfEvent(e){const n=t.au(t.bg(e.GITHUB_EVENT_PATH),"pull_request"),r=t.au(n,"number"),o=t.au(t.au(n,"head"),"sha")
return"number"==typeof r&&"string"==typeof o?{number:r,head:o}:null}function isChangedFile(e){if("object"!=typeof e||null===e||!("filename"in e))return!1
const t=!("patch"in e)||"string"==typeof e.patch
return"string"==typeof e.filename&&t}function readDiff(e){const t=new Map(e.map(({filename:e,patch:t})=>[e,void 0===t?null:readPatch(t)]))
return{touches:({path:e,at:n})=>{const r=t.get(e)
if(void 0===r)return!1
if(null===r)return!0
for(let e=n.line;e<=n.endLine;e+=1)if(r.touched.has(e))return!0
return!1},textAt:(e,n)=>t.get(e)?.texts.get(n)??null}}function readPatch(e){const t=new Set,n=new Map
let r=0
for(const o of e.split("\n")){const e=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(o)?.[1]
void 0!==e?r=Number(e):o.startsWith("-")?t.add(r-1).add(r):o.startsWith("\\")||(o.startsWith("+")&&t.add(r),n.set(r,o.slice(1)),r+=1)}return{touched:t,texts:n}}function isBeside({severity:e,related:t,...n},{touches:r}){return"error"!==e&&![n,...t].some(r)}async function diffOf(e,{number:t}){const n=await everyOf(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",number:t,isItem:isChangedFile,what:"files"})
return"string"==typeof n?n:readDiff(n)}function unknownDiff(e){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${e}. Give the job the permission "pull-requests: read".`}async function suggestIn({runner:e,api:t,result:n,isAside:r},o,{textAt:s}){const{show:i,redact:a,ruleLink:u}=e,l=suggestionsOf(n,{show:i,redact:a,ruleLink:u,isAside:r,textAt:s})
if(0===l.length)return null
const c=await writeReview(t,o,l)
return null===c?null:`What could be mended is not suggested in the pull request: ${c}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`}async function annotateIn({runner:e,api:n,result:r,isAside:o},s){const i=withoutRoom(e,t.bi(r,e.ruleLink,o))
if(0===i.length||null===s)return null
const{show:a,redact:u}=e,l=await writeCheckRun(n,{commit:s,annotations:i,show:a,redact:u})
return null===l?null:`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`}function withoutRoom(e,t){return["error","warning","notice"].flatMap(n=>t.filter(e=>e.level===n).slice(e.roomFor(n)).filter(isPlaced))}function isPlaced(e){return null!==e.place}exports.converse=async function converse(n,{token:r,suggest:o},s){const i=new GitHubApi(r,e.env.GITHUB_REPOSITORY??""),a=pullRequestOfEvent(e.env),u=null===a?null:await diffOf(i,a),isAside=e=>"object"==typeof u&&null!==u&&isBeside(e,u),l={runner:n,api:i,result:s,isAside:isAside},c=["string"==typeof u?unknownDiff(u):null,o&&null!==a&&"object"==typeof u&&null!==u?await suggestIn(l,a,u):null,await annotateIn(l,a?.head??t.bh(e.env))].filter(e=>null!==e)
return{result:{...s,notices:[...s.notices,...c]},isAside:isAside}}

