export const id=684
export const ids=[684]
export const modules={8684:(e,t,n)=>{n.d(t,{adviseOnWorkflows:()=>adviseOnWorkflows})
var s=n(9892)
const r=""
const i=/\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi
function resolved(e){const t=e.replaceAll(i,r)
return/[$`]/.test(t)?null:t}function withoutRoot(e){return e.replace(/^(?:\ue000|\.)(?:\/+|$)/,"")}const o=100
function joined(e,t){if(t===null)return null
const n=t.startsWith(r)
if(!n&&(e===null||/^(?:[/\\~]|[A-Za-z]:)/.test(t)))return null
const s=[]
const i=n?t.slice(r.length):`${e??""}/${t}`
for(const e of i.split("/").filter(e=>e!==""&&e!==".")){if(e!=="..")s.push(e)
else if(s.pop()===undefined)return null}if(s.length>o)return null
return s.some(e=>/[\\\ue000]/.test(e))?null:s.join("/")}function covers(e,t){return e===""||e===t||t.startsWith(`${e}/`)}function entriesTo(e){const t=e.split("/")
return Array.from({length:t.length+1},(e,n)=>({path:t.slice(0,n).join("/"),isFile:n===t.length}))}const l=new RegExp([String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,String.raw`(?<bound>[()])`,String.raw`'(?<literal>[^']*)'`,String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,String.raw`\\(?<escaped>[^\r\n])`,"(?<opaque>"+[String.raw`\$\{\{[^}]*\}\}`,String.raw`\$\{[^{}]*\}`,String.raw`\$\([^()]*\)`,"`[^`]*`",String.raw`\$(?:env:)?\w+`,String.raw`\$(?![{(])`].join("|")+")",String.raw`(?<plain>[^\s'"\\;&|()<>$`+"`]+)"].join("|"),"y")
const a=/<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m
function partsOf(e){if(a.test(e))return null
const t=new Reader
let n=0
while(n<e.length){if(e[n]==="#"&&!t.isInWord){n=lineEnd(e,n)
continue}l.lastIndex=n
const s=l.exec(e)
if(s===null)return null
t.take(s.groups??{},n,l.lastIndex)
n=l.lastIndex}t.endCommand()
return t.parts}function lineEnd(e,t){const n=e.indexOf("\n",t)
return n<0?e.length:n}class Reader{parts=[]
#e=[]
#t
#n=false
#s=0
#r=0
get isInWord(){return this.#t!==undefined}take(e,t,n){const s=pieceOf(e)
if(s!==undefined){if(this.#e.length===0&&!this.isInWord)this.#s=t
this.#t=join(this.#t,s)
if(!this.#n)this.#r=n
return}this.#i()
if(e["redirect"]!==undefined)this.#n=true
if(e["end"]!==undefined||e["bound"]!==undefined)this.endCommand()
if(e["bound"]!==undefined){this.parts.push({kind:e["bound"]==="("?"open":"close"})}}endCommand(){this.#i()
if(this.#e.length>0){const[e,t,n]=[this.#e,this.#s,this.#r]
this.parts.push({kind:"command",words:e,start:t,end:n})}this.#e=[]
this.#n=false}#i(){if(this.#t===undefined)return
if(!this.#n)this.#e.push(this.#t)
this.#n=false
this.#t=undefined}}function pieceOf(e){const{quoted:t,opaque:n}=e
if(t!==undefined){return resolved(t.replaceAll(/\\\r?\n/g,"").replaceAll(/\\(["\\])/g,"$1"))}if(n!==undefined)return resolved(n)
return e["literal"]??e["escaped"]??e["plain"]}function join(e,t){return e===null||t===null?null:(e??"")+t}const u=new Set(["","bash","sh","pwsh","powershell"])
const c=new Set(["cd","chdir","pushd","popd","set-location","push-location"])
const f=new Set(["if","then","elif","else","while","until","do","{","!","time"])
function commandsOf({run:e,shell:t,workingDirectory:n}){if(e===null||!u.has(t.trim().split(/\s/)[0]??""))return[]
const s=[]
const r=[]
let i=joined("",resolved(n))
for(const t of partsOf(e.text)??[]){if(t.kind==="open")r.push(i)
else if(t.kind==="close")i=r.length>0?r.pop()??null:i
else{const{name:n,args:r,isConditional:o}=called(t)
const l=c.has(n)
if(l)i=o?null:joined(i,r[0]??null)
else s.push({name:n,args:r,folder:i,span:e.place(t.start,t.end)})}}return s}function called({words:e}){const isBefore=e=>e!==null&&(f.has(e)||/^[A-Za-z_]\w*=/.test(e))
const t=e.findIndex(e=>!isBefore(e))
const n=t<0?[]:e.slice(t)
const[s,...r]=n[0]==="sudo"?n.slice(1):n
const i=e.slice(0,Math.max(0,t)).some(e=>f.has(e??""))
return{name:s?.toLowerCase()??"",args:r,isConditional:i}}function eventsOf(e){if(e.run===null)return[{step:e,command:null}]
return commandsOf(e).map(t=>({step:e,command:t}))}var d=n(3675)
function isSameRepository(e,t){return e!==null&&e.toLowerCase()===t?.toLowerCase()}function isOurs({uses:e},{action:t,repository:n}){if(e===null||t===null)return false
const s=e.text.trim()
if(s==="./"||s==="$/")return isSameRepository(t,n)
return isSameRepository(withoutRef(s),t)&&s.includes("@")}function isUseOf({uses:e},...t){return e!==null&&t.includes(withoutRef(e.text.trim()).toLowerCase())}function withoutRef(e){const t=e.indexOf("@")
return t<0?e:e.slice(0,t)}function gitCallOf(e){if(e?.name!=="git")return null
let{folder:t}=e
for(let n=0;n<e.args.length;n++){const s=e.args[n]
if(s===null||s===undefined)return null
if(!s.startsWith("-"))return{verb:s,args:e.args.slice(n+1),folder:t}
if(s==="-C")t=joined(t,e.args[n+1]??null)
if(/^--(?:git-dir|work-tree)/.test(s))t=null
if(/^(?:-C|-c|--git-dir|--work-tree)$/.test(s))n++}return null}const h=new Set(["checkout","clean","reset","restore","rm","stash","switch"])
function putsBack({verb:e,args:t}){const n=t.some(e=>/^(?:-[bBcC]|--orphan|--create)$/.test(e??""))
return h.has(e)&&!n}function movesOrigin({verb:e,args:t}){const[n]=t.filter(e=>e?.startsWith("-")!==true)
if(e==="config")return/^(?:remote|url|branch|push)\./.test(n??"remote.")
return e==="remote"&&/^(?:set-url|remove|rm|rename)$/.test(n??"")}function ownCloneOf(e,t,n){const s=e.map(e=>clonedBy(e,n))
if(s.includes("unknown"))return null
const r=s.filter(e=>typeof e==="object"&&e!==null&&covers(e.folder,t))
const i=Math.max(...r.map(({folder:e})=>e.length))
const o=r.findLast(({folder:e})=>e.length===i)
return o?.isOwn===true?o.folder:null}function clonedBy({step:e,command:t},n){if(t===null){if(!isUseOf(e,"actions/checkout"))return null
const t=joined("",resolved(e.inputs.get("path")?.text??""))
const s=e.inputs.get("repository")?.text.trim()??""
const r=s===""||/^\$\{\{\s*github\s*\.\s*repository\s*\}\}$/i.test(s)||isSameRepository(s,n)
return t===null?"unknown":{folder:t,isOwn:r}}const s=gitCallOf(t)
if(s?.verb!=="clone")return null
const r=joined(s.folder,clonedInto(s.args))
return r===null?"unknown":{folder:r,isOwn:false}}function clonedInto(e){if(e.includes(null))return null
const[t,n,...s]=e.filter(e=>e!==null&&!e.startsWith("-"))
if(t==null||s.length>0)return null
return n??(0,d.f)(t,/\//).replace(/\.git$/,"").replace(/^.*[/:]/,"")}const p=2e3
const m=50
function injectionsOf(e,t){if(t.injected.length===0)return[]
return e.jobs.filter(({id:e})=>t.job===null||e===t.job).map(e=>injectionOf(e,t)).filter(e=>e!==null)}function injectionOf({steps:e},t){const n=e.findLastIndex(e=>isOurs(e,t)&&injects(e))
const s=e[n]
if(s===undefined)return null
const r=e.slice(0,n).flatMap(eventsOf)
const i=e.slice(n+1).filter(e=>mayFollow(e,s)).flatMap(eventsOf)
if(r.length+i.length>p)return null
const o=t.injected.slice(0,m).map(e=>held(e,i))
return{before:r,after:i,files:o}}function held(e,t){const n=t.findIndex(t=>undoes(t,e))
return{path:e,during:new Set(n<0?t:t.slice(0,n))}}function injects({inputs:e,condition:t}){return e.get("mode")?.text.trim()!=="check"&&t!=="false"}function mayFollow({condition:e},t){if(e==="false")return false
const n=/^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(e)
return n||e===""||t.condition===""||e===t.condition}const g=new Set(["rm","mv","del","remove-item","move-item"])
function undoes({step:e,command:t},n){if(t===null)return isUseOf(e,"actions/checkout")&&checkoutCovers(e,n)
const s=gitCallOf(t)
if(s!==null)return putsBack(s)
const{name:r,args:i,folder:o}=t
if(!g.has(r))return false
const l=i.map(e=>joined(o,e)).filter(e=>e!==null)
return l.some(e=>covers(e,n))}function checkoutCovers({inputs:e},t){const n=joined("",resolved(e.get("path")?.text??""))
return n===null||covers(n,t)}function leaksOf({after:e,files:t},n){return e.flatMap(e=>{const s=n(e)
if(s===null)return[]
const r=t.filter(t=>t.during.has(e)&&s(t)!==null)
const i=r[0]===undefined?null:s(r[0])
return i===null?[]:[{span:i,paths:r.map(({path:e})=>e)}]})}var w=n(1008)
const O=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/
function patternsOf(e){const t=[]
for(const{0:n,index:s}of e.text.matchAll(/[^\n]+/g)){const r=n.trim()
const i=resolved(r)
if(i===null)return null
if(r===""||r.startsWith("#"))continue
const[o=""]=/^[!\s]*/.exec(i)??[]
const l=o.replaceAll(/\s/g,"").length%2===1
const a=matcherOf(i.slice(o.length))
if(a===null&&l)return null
const u=s+n.indexOf(r)
const c=e.place(u,u+r.length)
if(a!==null)t.push({span:c,isNegated:l,matches:a})}return t}function matcherOf(e){const t=withoutRoot(e)
if(e===""||O.test(t))return null
const n=t.split("/").filter(e=>e!=="")
const s=t.endsWith("/")
const r={pattern:n,any:"**",fits:w.F}
return({path:e,isFile:t})=>!(t&&s)&&(0,w.B)(r,e===""?[]:e.split("/"))}function uploads(e,t){const n=entriesTo(t)
return decide(e,({matches:e})=>n.some(e))}function caches(e,t){const n=entriesTo(t).map(t=>decide(e,({matches:e})=>e(t)))
return n.find(e=>e!==null)??null}function decide(e,t){return e.filter(t).reduce((e,t)=>t.isNegated?null:e??t,null)}var k=n(8983)
const x=60
function quoted(e){return`"${(0,k.t)(e,x)}"`}function filesNamed([e="",...t]){if(t.length===0)return quoted(e)
return`${quoted(e)} and ${t.length} more ${t.length===1?"file":"files"}`}const v={id:"workflow/artifact",summary:"A later step uploads the injected file as a build artifact.",check:({injections:e})=>e.flatMap(e=>leaksOf(e,uploadOf)).map(({span:e,paths:t})=>({span:e,message:`This path takes ${filesNamed(t)} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,hint:'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.'}))}
function uploadOf({step:e,command:t}){if(t!==null||!isUseOf(e,"actions/upload-artifact"))return null
const n=e.inputs.get("path")
const s=n===undefined?null:patternsOf(n)
if(s===null)return null
const r=e.inputs.get("include-hidden-files")?.text.trim().toLowerCase()==="true"
return({path:e})=>isHidden(e)&&!r?null:uploads(s,e)?.span??null}function isHidden(e){return/(?:^|\/)\./.test(e)}const y={id:"workflow/cache",summary:"A later step keeps the injected file in a cache.",check:({injections:e})=>e.flatMap(e=>leaksOf(e,cachingOf(e))).map(({span:e,paths:t})=>({span:e,message:`This path takes ${filesNamed(t)} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,hint:'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.'}))}
const b="actions/cache"
const j="actions/cache/save"
function cachingOf({after:e}){return({step:t,command:n})=>{if(n!==null||!isUseOf(t,b,j))return null
const s=t.inputs.get("path")
const r=s===undefined?null:patternsOf(s)
if(r===null)return null
const i=isUseOf(t,j)
return({path:t,during:n})=>{const s=i||n.size===e.length
return s?caches(r,t)?.span??null:null}}}const $={id:"workflow/commit",summary:"A later command commits the injected file, and pushes it to the same repository.",check:({injections:e,context:t})=>e.flatMap(e=>distinct(e,t.repository).map(({event:e,paths:t})=>({span:e.command?.span??{start:0,end:0},message:`This command takes ${filesNamed(t)} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,hint:"Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password."})))}
function distinct(e,t){const n=e.files.flatMap(n=>{const s=ownCloneOf(e.before,n.path,t)
const r=s===null||isWorkedInBelow(e,n.path,s)
const i=r?null:pushedBy(e,n,s)
return i===null?[]:[{event:i,path:n.path}]})
return[...new Set(n.map(({event:e})=>e))].map(e=>({event:e,paths:n.filter(t=>t.event===e).map(({path:e})=>e)}))}function isWorkedInBelow({before:e,after:t},n,s){const r=[...e,...t].map(({command:e})=>gitCallOf(e)?.folder??s)
return r.some(e=>e.length>s.length&&covers(e,n))}function pushedBy({before:e,after:t},n,s){const r=callsIn(t,s)
const isCommit=({verb:e,args:t})=>e==="commit"&&!t.includes("--dry-run")
const i=r.filter(({event:e})=>n.during.has(e))
const o=i.find(e=>takes(e,n.path))
if(o===undefined)return null
const l=i.slice(i.indexOf(o)).find(isCommit)
if(l===undefined)return null
const a=r.slice(r.indexOf(l)).some(pushes)
const u=[...callsIn(e,s),...r].some(movesOrigin)
return a&&!u?o.event:null}function callsIn(e,t){return e.flatMap(e=>{const n=gitCallOf(e.command)
return n?.folder===t?[{...n,event:e}]:[]})}function takes({verb:e,args:t,folder:n},s){if(t.includes("--dry-run"))return false
if(e==="commit")return t.some(e=>e==="--all"||hasFlag(e,/a/))
if(e!=="add"&&e!=="stage"||t.includes("-n"))return false
const isEnd=e=>e==="--"
const r=t.filter(e=>e===null||!e.startsWith("-")&&!isEnd(e))
if(r.some(e=>e===null||/^:[^/]|^:$/.test(e)))return false
if(r.length>0)return r.some(e=>isNamed(e,n,s))
return t.some(e=>e==="--all"||e==="--update"||hasFlag(e,/[Au]/))}function hasFlag(e,t){return e!==null&&/^-[a-zA-Z]+$/.test(e)&&t.test(e)}function isNamed(e,t,n){if(e===":/")return true
if(e==="*")return!n.split("/").some(commit_isHidden)
const s=joined(t,e)
return s!==null&&covers(s,n)}function commit_isHidden(e){return e.startsWith(".")}const S=/^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/
function pushes({verb:e,args:t}){if(e!=="push"||t.some(e=>e!==null&&S.test(e)))return false
const n=t.find(e=>e?.startsWith("-")!==true)
return n===undefined||n==="origin"}const A=/^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/
function packingOf(e){if(e?.name!=="zip")return null
const{folder:t}=e
const{options:n,operands:s,excluded:r}=argumentsOf(e.args)
if(n.some(e=>A.test(e)))return null
const[i,...o]=s.map(e=>joined(t,e))
if(i===undefined||i===null||r===null)return null
const l=n.some(e=>/^-[a-zA-Z0-9]*r|^--recurse-paths$/.test(e))
return{archive:i.slice(i.lastIndexOf("/")+1).includes(".")?i:`${i}.zip`,packs:e=>o.some(t=>t===e||l&&t!==null&&covers(t,e))&&!r.some(n=>isExcluded(n,within(t,e)))}}function argumentsOf(e){const t=[]
const n=[]
const s=[]
let r=n
for(const i of e){if(i===null||!i.startsWith("-")||i==="-"){r.push(i)
continue}t.push(i.replace(/^(-x|--exclude).*/,"$1"))
r=/^(?:-x|--exclude)/.test(i)?s:n
const[,e=""]=/^(?:-x|--exclude=?)(.*)$/.exec(i)??[]
if(e.startsWith("@"))r=n
else if(e!=="")s.push(e)}const i=s.filter(e=>e!==null)
return{options:t,operands:n,excluded:i.length===s.length?i:null}}function isExcluded(e,t){return/[[\\]/.test(e)||(0,w.F)(e.replace(/^\.\//,""),t)}function within(e,t){return e===null||e===""?t:t.replace(`${e}/`,"")}const C={id:"workflow/packed-artifact",summary:"A later step uploads an archive that holds the injected file as a build artifact.",check:({injections:e})=>e.flatMap(advise)}
function advise(e){const t=archivesOf(e)
return e.after.flatMap(n=>{const s=uploadOf(n)
const isThere=({during:e})=>e.has(n)
if(s===null||e.files.some(e=>isThere(e)&&s(e)!==null))return[]
const r=t.find(e=>isThere(e)&&s(e)!==null)
const i=r===undefined?null:s(r)
return r===undefined||i===null?[]:[{span:i,...said(r)}]})}function said({path:e}){return{message:`This path takes ${quoted(e)} into a build artifact, which holds the injected password: whoever may read the repository can download it.`,hint:"Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only."}}function archivesOf({after:e,files:t}){return e.flatMap((n,s)=>{const r=packingOf(n.command)
if(r===null)return[]
const i=t.some(({path:e,during:t})=>t.has(n)&&r.packs(e))
return i?[held(r.archive,e.slice(s+1))]:[]})}const M={id:"workflow/pull-request-target",summary:"A job with the secrets at hand checks out a fork's code.",check:({workflow:e,context:t})=>e.triggers.has("pull_request_target")?e.jobs.filter(({steps:e})=>e.some(e=>hasSecrets(e,t))).flatMap(checkOutsOfForks):[]}
function hasSecrets(e,t){if(!isOurs(e,t))return false
const n=[...e.inputs.values()].some(({text:e})=>/\bsecrets\b/i.test(e))
return n||e.inputs.get("mode")?.text.trim()!=="check"}function checkOutsOfForks({steps:e}){return e.flatMap(e=>{const t=isUseOf(e,"actions/checkout")?e.inputs.get("ref"):undefined
return t!==undefined&&W.test(t.text)?[advice(t)]:[]})}function advice({text:e,place:t}){return{span:t(0,e.length),message:'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',hint:'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.'}}const W=/github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i
function workflowOf(e,t){const n=defaultsOf(t,{workingDirectory:"",shell:""})
const s=[...entriesOf(member(t,"jobs"))]
return{path:e,triggers:triggersOf(member(t,"on")),jobs:s.map(([e,t])=>jobOf(e,t,n))}}function jobOf(e,t,n){const s=defaultsOf(t,n)
return{id:e,uses:textAt(t,"uses"),inheritsSecrets:textAt(t,"secrets")?.text==="inherit",hasEnvironment:member(t,"environment")!==null,steps:itemsOf(member(t,"steps")).map(e=>stepOf(e,s))}}function stepOf(e,t){const n=textAt(e,"if")?.text.trim()??""
return{uses:textAt(e,"uses"),run:textAt(e,"run"),inputs:inputsOf(member(e,"with")),condition:/^\$\{\{([^}]*)\}\}$/.exec(n)?.[1]?.trim()??n,...runOf(e,t)}}function defaultsOf(e,t){return runOf(member(member(e,"defaults"),"run"),t)}function runOf(e,t){return{workingDirectory:textAt(e,"working-directory")?.text??t.workingDirectory,shell:textAt(e,"shell")?.text??t.shell}}function inputsOf(e){const t=new Map
for(const[n,s]of entriesOf(e)){if(s.kind==="text")t.set(n.toLowerCase(),s)}return t}function triggersOf(e){if(e?.kind==="mapping")return e.entries
const t=e?.kind==="text"?[e]:itemsOf(e)
return new Map(t.flatMap(e=>e.kind==="text"?[[e.text,null]]:[]))}function member(e,t){return e?.kind==="mapping"?e.entries.get(t)??null:null}function entriesOf(e){return e?.kind==="mapping"?e.entries:new Map}function textAt(e,t){const n=member(e,t)
return n?.kind==="text"?n:null}function itemsOf(e){return e?.kind==="list"?e.items:[]}const _={id:"workflow/undeclared-secret",summary:"A reusable workflow uses a secret that it does not declare: it arrives empty.",check:({workflow:e,callers:t,context:n})=>{const s=callsOf(e,t)
const r=s.length>0&&s.every(Boolean)
if(!e.triggers.has("workflow_call")||r)return[]
const i=declaredBy(e)
return e.jobs.filter(({hasEnvironment:e})=>!e).flatMap(({steps:e})=>e).filter(e=>isOurs(e,n)).flatMap(e=>secretsOf(e)).filter(({name:e})=>!i.has(e.toLowerCase())).map(undeclared_secret_advice)}}
function callsOf({path:e},t){return t.flatMap(({jobs:e})=>e).filter(({uses:t})=>t!==null&&isCall(t.text,e)).map(({inheritsSecrets:e})=>e)}function isCall(e,t){const n=withoutRef(e.trim())
return n===t||n.endsWith(`/${t}`)}function declaredBy({triggers:e}){const t=member(e.get("workflow_call")??null,"secrets")
return new Set([...entriesOf(t).keys()].map(e=>e.toLowerCase()))}function secretsOf({inputs:e}){return[...e.values()].flatMap(secretsIn).filter(({name:e})=>!I.test(e))}const I=/^GITHUB_TOKEN$/i
const T=/\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g
const q=/'[^']*'|(?<![\w.-])secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi
function secretsIn({text:e,place:t}){return[...e.matchAll(T)].flatMap(e=>[...e[0].matchAll(q)].flatMap(n=>{const s=n[1]??n[2]
const r=e.index+n.index
return s===undefined?[]:[{name:s,span:t(r,r+n[0].length)}]}))}function undeclared_secret_advice({name:e,span:t}){return{span:t,message:`The secret ${quoted(e)} is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.`,hint:'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".'}}const L=[v,C,y,$,M,_]
const R=1e6
const B=60
const E=25e4
async function readYaml(e){if(e.length>R)return null
const t=await n.e(815).then(n.t.bind(n,8815,19))
const s=tokensOf(t,e)
if(s===null)return null
const r=new t.Composer({schema:"failsafe",uniqueKeys:false})
const[i,...o]=r.compose(s)
if(i===undefined||o.length>0||i.errors.length>0)return null
return nodeOf(t,e,i.contents)}function tokensOf(e,t){const n=new e.Parser
const s=[]
let r=0
for(const i of(new e.Lexer).lex(t)){for(const e of n.next(i)){if(e.type==="error")return null
s.push(e)}if(n.stack.length>B||++r>E)return null}for(const e of n.end())s.push(e)
return s}function nodeOf(e,t,n){if(n===null)return F
if(e.isScalar(n))return hasAnchor(n)?null:textOf(t,n)
if(!e.isCollection(n)||hasAnchor(n))return null
return e.isSeq(n)?listOf(e,t,n.items):mappingOf(e,t,n.items.filter(t=>e.isPair(t)))}function hasAnchor({anchor:e}){return e!==undefined}function listOf(e,t,n){const s=n.map(n=>nodeOf(e,t,n))
const r=s.filter(e=>e!==null)
return r.length===s.length?{kind:"list",items:r}:null}function mappingOf(e,t,n){const s=new Map
for(const r of n){const n=nodeOf(e,t,r.key)
const i=nodeOf(e,t,r.value)
if(n?.kind!=="text"||i===null)return null
if(n.text==="<<"||s.has(n.text))return null
s.set(n.text,i)}return{kind:"mapping",entries:s}}const U={start:0,end:0}
const F={kind:"text",text:"",span:U,place:()=>U}
function textOf(e,{value:t,range:n,type:s}){if(typeof t!=="string"||!n)return null
const[r,i]=n
const o=e.slice(r,i).trimEnd()
const l={start:r,end:r+o.length}
const a=s==="BLOCK_LITERAL"?lineStarts(o,t):inlineStart(o,t)
return{kind:"text",text:t,span:l,place:placer(l,t,a)}}function inlineStart(e,t){const n=/^["']/.test(e)?1:0
const s=e.slice(n,e.length-n)===t
return s?[{inValue:0,inWritten:n}]:null}function lineStarts(e,t){const n=[]
let s=0
let r=e.indexOf("\n")+1
for(const i of t.trimEnd().split("\n")){const t=e.indexOf("\n",r)
const o=e.slice(r,t<0?e.length:t).replace(/\r$/,"")
if(!o.endsWith(i.trimEnd()))return null
const l=o.trimEnd().length-i.trimEnd().length
n.push({inValue:s,inWritten:r+Math.max(0,l)})
s+=i.length+1
r=t<0?e.length:t+1}return n}function lineAt(e,t){let n=0
let s=e.length-1
while(n<s){const r=Math.ceil((n+s)/2)
if((e[r]?.inValue??0)<=t)n=r
else s=r-1}return e[n]??{inValue:0,inWritten:0}}function placer(e,t,n){if(n===null)return()=>e
const offset=t=>{const s=lineAt(n,t)
return e.start+s.inWritten+t-s.inValue}
return(e,n)=>({start:offset(e),end:offset(Math.min(n,t.length))})}const z=2e6
async function adviseOnWorkflows(e,t){const n={left:z}
const s=await readAll(e.filter(({text:e})=>mayUse(e,t)),n)
const r=s.filter(({workflow:e})=>e.triggers.has("workflow_call"))
const i=new Set(s.map(({file:e})=>e))
const o=await readAll(e.filter(e=>!i.has(e)&&r.some(({file:{path:t}})=>e.text.includes(t))),n)
const l=[...s,...o].map(({workflow:e})=>e)
return s.flatMap(({file:e,workflow:n})=>{const s=injectionsOf(n,t)
return adviceOn(e,{workflow:n,callers:l,injections:s,context:t})})}function mayUse(e,{action:t,repository:n}){if(t===null)return false
if(isSameRepository(t,n)&&/[.$]\//.test(e))return true
return e.toLowerCase().includes(t.toLowerCase())}async function readAll(e,t){const n=[]
for(const s of e){t.left-=s.text.length
const e=t.left<0?null:await readYaml(s.text)
if(e!==null)n.push({file:s,workflow:workflowOf(s.path,e)})}return n}function adviceOn({path:e,text:t},n){const r=new s.q(t)
return L.flatMap(({id:t,check:s})=>s(n).map(({span:n,message:s,hint:i})=>({rule:t,level:"advice",severity:"notice",at:r.range(n),message:s,hint:i,path:e,related:[]})))}}}

