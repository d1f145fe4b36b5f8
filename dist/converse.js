"use strict"
var e=function suggestionsOf(e,t){const i=new Map
for(const n of T.bh(e)){const{path:e,repair:r}=n
if(void 0===r||t.isAside(n))continue
const o=JSON.stringify([e,r.at.line]),s=i.get(o)
void 0===s?i.set(o,[{finding:n,repair:r}]):s.push({finding:n,repair:r})}const a=new Map
return[...i.values()].flatMap(e=>{const i=r(e),u=n(i,t),l=null===u?null:o(u,i)
return null===u||null===l?[]:[s(i,{before:u,after:l},{presentation:t,marks:a})]})},t=function marksIn(e){const[t,n]=x
return Array.from(e.matchAll(new RegExp(`${t}([\\da-f]+-\\d+)${n}`,"g")),([,e])=>String(e))},n=function textOf([e],{textAt:t,redact:n}){if(void 0===e)return null
const r=t(e.finding.path,e.repair.at.line)
return null===r||r.length>1e3||n(r)!==r||/[^\P{C}\t\r]|\ufffd/u.test(r)?null:r},r=function apart(e){let t=0
return e.toSorted(({repair:{at:e}},{repair:{at:t}})=>e.column-t.column).filter(({repair:{at:e}})=>{const n=e.column>=t
return n&&(t=e.endColumn),n})},o=function mended(e,t){const[n]=t
if(void 0===n||!$0().aK(n.finding.path,e))return null
const r=[]
let o=0
for(const{repair:n}of t){const{at:t,before:s,after:i}=n,[a,u]=[t.column-1,t.endColumn-1]
if(e.slice(a,u)!==s)return null
r.push(e.slice(o,a),i),o=u}return r.join("")+e.slice(o)},s=function suggestion(e,{before:t,after:n},{presentation:r,marks:o}){const[{finding:s,repair:u}]=e,{path:l}=s,c=G.createHash("sha256").update(JSON.stringify([l,t,n])).digest("hex"),f=(o.get(c)??0)+1
o.set(c,f)
const h=`${c.slice(0,32)}-${f}`,d=e.slice(0,10).map(e=>i(e,r)),p=e.length-d.length,g=0===p?[]:[`And ${p} more of this line.`],m=[...d,...g,a(n),x.join(h)].join("\n\n")
return{path:l,line:u.at.line,mark:h,body:m}},i=function wordsOf({finding:e},{show:t,ruleLink:n}){const{rule:r,message:o,hint:s}=e,i=n(r),a=i.startsWith("https:")?`[${r}](${i})`:r
return`${T.bw(t(o))} ${T.bw(t(s))} (${a})`},a=function block(e){const t=Math.max(2,...Array.from(e.matchAll(/`+/g),([e])=>e.length)),n="`".repeat(t+1)
return`${n}suggestion\n${""===e.trim()?"":`${e}\n`}${n}`},u=async function writeCheckRun(e,t){const n=t.annotations.slice(0,1e3).map(e=>c(e,t)),output=e=>({title:`${t.annotations.length} more annotations`,summary:"The step shows nine annotations of each type. "+(n.length===t.annotations.length?"These are the others.":`These are the next ${n.length}; all are in the log and in the reports.`),annotations:n.slice(e,e+50)}),r=await e.request("POST /repos/{owner}/{repo}/check-runs",{name:"SMTP settings",head_sha:t.commit,status:"completed",conclusion:"neutral",output:output(0)})
if(!r.ok)return r.reason
const o=l(r.data)
for(let t=50;t<n.length;t+=50){const n="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",r=await e.request(n,{check_run_id:o,output:output(t)})
if(!r.ok)return r.reason}return null},l=function idOf(e){return"object"==typeof e&&null!==e&&"id"in e?e.id:null},c=function entryOf({level:e,message:t,place:n},r){const{path:o,at:s,title:i}=n
return{path:r.redact(o),start_line:s.line,end_line:s.endLine,...s.line===s.endLine?{start_column:s.column,end_column:s.endColumn}:{},annotation_level:j[e],message:r.show(t),title:i}},f=async function everyOf(e,{route:t,number:n,isItem:r,what:o}){const s=[]
for(let i=1;i<=30;i+=1){const a={pull_number:n,per_page:100,page:i},u=await e.request(t,a)
if(!u.ok)return u.reason
const{data:l}=u
if(!Array.isArray(l))return`the answer of GitHub is not a list of ${o}`
if(l.length>100)return`a page of GitHub's answer has more ${o} than a page can have`
if(!l.every(r))return`the answer of GitHub is not a list of ${o}`
if(s.push(...l),l.length<100)return s}return`it has more ${o} than GitHub lists`},h=async function writeReview(e,{number:n,head:r},o){const s=await f(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",number:n,isItem:p,what:"comments"})
if("string"==typeof s)return s
const i=new Set(s.flatMap(({body:e})=>t(e))),a=o.filter(({mark:e})=>!i.has(e))
if(0===a.length)return null
const u=a.slice(0,30),l=await e.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:n,commit_id:r,event:"COMMENT",body:d(u.length,a.length-u.length),comments:u.map(({path:e,line:t,body:n})=>({path:e,line:t,side:"RIGHT",body:n}))})
return l.ok?null:l.reason},d=function bodyOf(e,t){return`SMTP settings: ${1===e?"a line":`${e} lines`} can be mended as suggested.${0===t?"":` ${t} more follow once these are answered.`}`},p=function isComment(e){return"object"==typeof e&&null!==e&&"body"in e&&"string"==typeof e.body},g=function pullRequestOfEvent(e){const t=T.au(T.bx(e.GITHUB_EVENT_PATH),"pull_request"),n=T.au(t,"number"),r=T.au(T.au(t,"head"),"sha")
return"number"==typeof n&&"string"==typeof r?{number:n,head:r}:null},m=function isChangedFile(e){if("object"!=typeof e||null===e||!("filename"in e))return!1
const t=!("patch"in e)||"string"==typeof e.patch
return"string"==typeof e.filename&&t},w=function readDiff(e){const t=new Map(e.map(({filename:e,patch:t})=>[e,void 0===t?null:b(t)]))
return{touches:({path:e,at:n})=>{const r=t.get(e)
if(void 0===r)return!1
if(null===r)return!0
for(let e=n.line;e<=n.endLine;e+=1)if(r.touched.has(e))return!0
return!1},textAt:(e,n)=>t.get(e)?.texts.get(n)??null}},b=function readPatch(e){const t=new Set,n=new Map
let r=0
for(const o of e.split("\n")){const e=/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(o)?.[1]
void 0!==e?r=Number(e):o.startsWith("-")?t.add(r-1).add(r):o.startsWith("\\")||(o.startsWith("+")&&t.add(r),n.set(r,o.slice(1)),r+=1)}return{touched:t,texts:n}},y=function isBeside({severity:e,related:t,...n},{touches:r}){return"error"!==e&&![n,...t].some(r)},k=async function diffOf(e,{number:t}){const n=await f(e,{route:"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",number:t,isItem:m,what:"files"})
return"string"==typeof n?n:w(n)},v=function unknownDiff(e){return`What the pull request touches is not known, so all findings are told, and nothing is suggested: ${e}. Give the job the permission "pull-requests: read".`},$=async function suggestIn({runner:t,api:n,result:r,isAside:o},s,{textAt:i}){const{show:a,redact:u,ruleLink:l}=t,c=e(r,{show:a,redact:u,ruleLink:l,isAside:o,textAt:i})
if(0===c.length)return null
const f=await h(n,s,c)
return null===f?null:`What could be mended is not suggested in the pull request: ${f}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`},A=async function annotateIn({runner:e,api:t,result:n,isAside:r},o){const s=_(e,T.bn(n,e.ruleLink,r))
if(0===s.length||null===o)return null
const{show:i,redact:a}=e,l=await u(t,{commit:o,annotations:s,show:i,redact:a})
return null===l?null:`The annotations that a step has no room for are in the log only: ${l}. A check run needs the permission "checks: write", which pull requests from forks do not have.`},_=function withoutRoom(e,t){return["error","warning","notice"].flatMap(n=>t.filter(e=>e.level===n).slice(e.roomFor(n)).filter(q))},q=function isPlaced(e){return null!==e.place}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const O=require("node:process"),T=require("./base.js"),G=require("node:crypto"),$0=()=>require("./deferred_seldom_base.js"),H=require("./github.js"),x=["\x3c!-- umbraco-smtp-settings:"," --\x3e"]
const S={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}
class GitHubApi{#e
#t
#n=AbortSignal.timeout(15e3)
constructor(e,t){const[n="",r=""]=t.split("/")
this.#t={owner:n,repo:r},this.#e=H.getOctokit(e,{log:S})}async request(e,t){try{const n={signal:this.#n,log:S},r={...this.#t,...t,request:n}
return{ok:!0,data:(await this.#e.request(e,r)).data}}catch(e){return{ok:!1,reason:this.#r(e)}}}#r(e){if(this.#n.aborted)return"GitHub did not answer within 15 seconds"
const t=e instanceof Error&&"status"in e?e.status:null
return 401===t?"GitHub does not accept the token":403===t||404===t?"the token does not allow it":422===t?"GitHub did not accept the request":429===t?"GitHub takes no more requests for now":"number"==typeof t&&t>=500?`GitHub answered with status ${t}`:"GitHub could not be reached"}}const j={error:"failure",warning:"warning",notice:"notice"}
exports.converse=async function converse(e,{token:t,suggest:n},r){const o=new GitHubApi(t,O.env.GITHUB_REPOSITORY??""),s=g(O.env),i=null===s?null:await k(o,s),isAside=e=>"object"==typeof i&&null!==i&&y(e,i),a={runner:e,api:o,result:r,isAside:isAside},u=["string"==typeof i?v(i):null,n&&null!==s&&"object"==typeof i&&null!==i?await $(a,s,i):null,await A(a,s?.head??T.by(O.env))].filter(e=>null!==e)
return{result:{...r,notices:[...r.notices,...u]},isAside:isAside}}

