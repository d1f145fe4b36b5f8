"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./judging.js")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e){for(const n in e){t[n]=e[n]}}t.default=e
return t}const n="\ue000"
const s=/\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi
function resolved(e){const t=e.replaceAll(s,n)
return/[$`]/.test(t)?null:t}function withoutRoot(e){return e.replace(/^(?:\ue000|\.)(?:\/+|$)/,"")}const r=100
function joined(e,t){if(t===null)return null
const s=t.startsWith(n)
if(!s&&(e===null||/^(?:[/\\~]|[A-Za-z]:)/.test(t)))return null
const i=[]
const o=s?t.slice(n.length):`${e??""}/${t}`
for(const e of o.split("/").filter(e=>e!==""&&e!==".")){if(e!=="..")i.push(e)
else if(i.pop()===undefined)return null}if(i.length>r)return null
return i.some(e=>/[\\\ue000]/.test(e))?null:i.join("/")}function covers(e,t){return e===""||e===t||t.startsWith(`${e}/`)}function entriesTo(e){const t=e.split("/")
return Array.from({length:t.length+1},(e,n)=>({path:t.slice(0,n).join("/"),isFile:n===t.length}))}const i=new RegExp([String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,String.raw`(?<bound>[()])`,String.raw`'(?<literal>[^']*)'`,String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,String.raw`\\(?<escaped>[^\r\n])`,"(?<opaque>"+[String.raw`\$\{\{[^}]*\}\}`,String.raw`\$\{[^{}]*\}`,String.raw`\$\([^()]*\)`,"`[^`]*`",String.raw`\$(?:env:)?\w+`,String.raw`\$(?![{(])`].join("|")+")",String.raw`(?<plain>[^\s'"\\;&|()<>$`+"`]+)"].join("|"),"y")
const o=/<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m
function partsOf(e){if(o.test(e))return null
const t=new Reader
let n=0
while(n<e.length){if(e[n]==="#"&&!t.isInWord){n=lineEnd(e,n)
continue}i.lastIndex=n
const s=i.exec(e)
if(s===null)return null
t.take(s.groups??{},n,i.lastIndex)
n=i.lastIndex}t.endCommand()
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
return e["literal"]??e["escaped"]??e["plain"]}function join(e,t){return e===null||t===null?null:(e??"")+t}const l=new Set(["","bash","sh","pwsh","powershell"])
const a=new Set(["cd","chdir","pushd","popd","set-location","push-location"])
const u=new Set(["if","then","elif","else","while","until","do","{","!","time"])
function commandsOf({run:e,shell:t,workingDirectory:n}){if(e===null||!l.has(t.trim().split(/\s/)[0]??""))return[]
const s=[]
const r=[]
let i=joined("",resolved(n))
for(const t of partsOf(e.text)??[]){if(t.kind==="open")r.push(i)
else if(t.kind==="close")i=r.length>0?r.pop()??null:i
else{const{name:n,args:r,isConditional:o}=called(t)
const l=a.has(n)
if(l)i=o?null:joined(i,r[0]??null)
else s.push({name:n,args:r,folder:i,span:e.place(t.start,t.end)})}}return s}function called({words:e}){const isBefore=e=>e!==null&&(u.has(e)||/^[A-Za-z_]\w*=/.test(e))
const t=e.findIndex(e=>!isBefore(e))
const n=t<0?[]:e.slice(t)
const[s,...r]=n[0]==="sudo"?n.slice(1):n
const i=e.slice(0,Math.max(0,t)).some(e=>u.has(e??""))
return{name:s?.toLowerCase()??"",args:r,isConditional:i}}function eventsOf(e){if(e.run===null)return[{step:e,command:null}]
return commandsOf(e).map(t=>({step:e,command:t}))}function isSameRepository(e,t){return e!==null&&e.toLowerCase()===t?.toLowerCase()}function isOurs({uses:e},{action:t,repository:n}){if(e===null||t===null)return false
const s=e.text.trim()
if(s==="./"||s==="$/")return isSameRepository(t,n)
return isSameRepository(withoutRef(s),t)&&s.includes("@")}function isUseOf({uses:e},...t){return e!==null&&t.includes(withoutRef(e.text.trim()).toLowerCase())}function refOf({uses:e}){const t=e?.text.trim()??""
return t.slice(withoutRef(t).length+1)}function withoutRef(e){const t=e.indexOf("@")
return t<0?e:e.slice(0,t)}function gitCallOf(e){if(e?.name!=="git")return null
let{folder:t}=e
for(let n=0;n<e.args.length;n++){const s=e.args[n]
if(s===null||s===undefined)return null
if(!s.startsWith("-"))return{verb:s,args:e.args.slice(n+1),folder:t}
if(s==="-C")t=joined(t,e.args[n+1]??null)
if(/^--(?:git-dir|work-tree)/.test(s))t=null
if(/^(?:-C|-c|--git-dir|--work-tree)$/.test(s))n++}return null}const c=new Set(["checkout","clean","reset","restore","rm","stash","switch"])
function putsBack({verb:e,args:t}){const n=t.some(e=>/^(?:-[bBcC]|--orphan|--create)$/.test(e??""))
return c.has(e)&&!n}function movesOrigin({verb:e,args:t}){const[n]=t.filter(e=>e?.startsWith("-")!==true)
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
return r===null?"unknown":{folder:r,isOwn:false}}function clonedInto(t){if(t.includes(null))return null
const[n,s,...r]=t.filter(e=>e!==null&&!e.startsWith("-"))
if(n==null||r.length>0)return null
return s??e.ak(n,/\//).replace(/\.git$/,"").replace(/^.*[/:]/,"")}const f=/^(?:-[cfoarvp]|--(?:configuration|framework|output|arch|os|runtime|verbosity|property|version-suffix|manifest))$/
const d=["net10.0","net9.0","net8.0","net7.0","net6.0","net5.0"]
const h=["Release","Debug"]
function isPublishing(e){return e?.name==="dotnet"&&e.args[0]==="publish"}function publishedPaths(e,t){const n=publishingOf(e,t)
if(n===null)return[]
const s=t.slice(t.lastIndexOf("/")+1)
return targetsOf(n,folderOf(t)).flatMap(e=>(e===null?null:joined(e,s))??[])}function publishes(e,t){return publishingOf(e,t)!==null}function folderOf(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function publishingOf(e,t){if(!isPublishing(e))return null
const n=new Map
let s
for(let t=1;t<e.args.length;t++){const r=e.args[t]
if(r==null||!/^[-/]/.test(r)){s??=r
continue}const[,i=r,o]=/^([^=:]+)[=:](.*)$/s.exec(r)??[]
if(o!==undefined)n.set(i.replace(/^\//,"-"),o)
else if(f.test(r))n.set(r,e.args[++t]??null)}const r=s===undefined?e.folder:joined(e.folder,s)
const i=r!==null&&covers(withoutProjectFile(r),folderOf(t))
return i?{command:e,options:n}:null}function withoutProjectFile(e){return/\.(?:\w+proj|slnx?)$/i.test(e)?e.replace(/(?:^|\/)[^/]*$/,""):e}function targetsOf({command:e,options:t},n){const s=t.get("-o")??t.get("--output")
if(t.has("-o")||t.has("--output"))return[joined(e.folder,s??null)]
const r=t.get("-p")??t.get("-property")??t.get("--property")??""
const[,i]=/^PublishDir=(.*)$/i.exec(r)??[]
if(i!==undefined)return[joined(n,i)]
const chosen=(e,n,s)=>{const r=t.get(e)??t.get(n)
return r==null?s:[r]}
const o=t.get("-r")??t.get("--runtime")
return chosen("-c","--configuration",h).flatMap(e=>chosen("-f","--framework",d).map(t=>joined(n,["bin",e,t,...o==null?[]:[o],"publish"].join("/"))))}function publishesInto(e,t){const n=t.trim()
return n.includes("${{")&&!n.includes("\n")&&/\bdotnet[ \t]+publish\b/.test(e)&&e.includes(n)}const p=2e3
const m=50
const g=200
function injectingJobsOf(e,t){if(t.injected.length===0)return[]
return e.jobs.filter(({id:e})=>t.job===null||e===t.job).map(e=>injectingJobOf(e,t)).filter(e=>e!==null)}function injectingJobOf({steps:e},t){const n=e.findLastIndex(e=>isOurs(e,t)&&injects(e))
const s=e[n]
if(s===undefined)return null
const r=e.slice(0,n).flatMap(eventsOf)
const i=e.slice(n+1).filter(e=>mayFollow(e,s)).flatMap(eventsOf)
if(r.length+i.length>p)return null
const o=t.injected.slice(0,m).map(e=>held(e,i))
return{step:s,before:r,after:i,files:[...o,...copiesOf(o,i)]}}function copiesOf(e,t){return t.flatMap((t,n)=>isPublishing(t.command)?e.filter(({during:e})=>e.has(t)).flatMap(({path:e})=>publishedPaths(t.command,e).map(t=>({copy:t,path:e,index:n}))):[]).slice(0,g).map(({copy:e,path:n,index:s})=>held(e,t.slice(s+1),n))}function held(e,t,n=e){const s=t.findIndex(t=>undoes(t,e))
return{path:e,origin:n,during:new Set(s<0?t:t.slice(0,s))}}function injects({inputs:e,condition:t}){return e.get("mode")?.text.trim()!=="check"&&t!=="false"}function mayFollow({condition:e},t){if(e==="false")return false
const n=/^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(e)
return n||e===""||t.condition===""||e===t.condition}const w=new Set(["rm","mv","del","remove-item","move-item"])
function undoes({step:e,command:t},n){if(t===null)return isUseOf(e,"actions/checkout")&&checkoutCovers(e,n)
const s=gitCallOf(t)
if(s!==null)return putsBack(s)
const{name:r,args:i,folder:o}=t
if(!w.has(r))return false
const l=i.map(e=>joined(o,e)).filter(e=>e!==null)
return l.some(e=>covers(e,n))}function checkoutCovers({inputs:e},t){const n=joined("",resolved(e.get("path")?.text??""))
return n===null||covers(n,t)}function leaksOf({after:e,files:t},n){return e.flatMap(e=>{const s=n(e)
if(s===null)return[]
const r=t.filter(t=>t.during.has(e)&&s(t)!==null)
const i=r[0]===undefined?null:s(r[0])
return i===null?[]:[{span:i,paths:pathsOf(r)}]})}function pathsOf(e){return[...new Set(e.map(({origin:e})=>e))].map(t=>{const n=e.filter(e=>e.origin===t)
const[s]=n
return n.length===1&&s!==undefined?s.path:t})}const O=1e6
const k=60
const b=25e4
async function readYaml(e){if(e.length>O)return null
const t=await Promise.resolve().then(()=>_interopNamespaceDefault(require("./yaml.js")))
const n=tokensOf(t,e)
if(n===null)return null
const s=new t.Composer({schema:"failsafe",uniqueKeys:false})
const[r,...i]=s.compose(n)
if(r===undefined||i.length>0||r.errors.length>0)return null
return nodeOf(t,e,r.contents)}function tokensOf(e,t){const n=new e.Parser
const s=[]
let r=0
for(const i of(new e.Lexer).lex(t)){for(const e of n.next(i)){if(e.type==="error")return null
s.push(e)}if(n.stack.length>k||++r>b)return null}for(const e of n.end())s.push(e)
return s}function nodeOf(e,t,n){if(n===null)return x
if(e.isScalar(n))return hasAnchor(n)?null:textOf(t,n)
if(!e.isCollection(n)||hasAnchor(n))return null
return e.isSeq(n)?listOf(e,t,n.items):mappingOf(e,t,n.items.filter(t=>e.isPair(t)))}function hasAnchor({anchor:e}){return e!==undefined}function listOf(e,t,n){const s=n.map(n=>nodeOf(e,t,n))
const r=s.filter(e=>e!==null)
return r.length===s.length?{kind:"list",items:r}:null}function mappingOf(e,t,n){const s=new Map
for(const r of n){const n=nodeOf(e,t,r.key)
const i=nodeOf(e,t,r.value)
if(n?.kind!=="text"||i===null)return null
if(n.text==="<<"||s.has(n.text))return null
s.set(n.text,i)}return{kind:"mapping",entries:s}}const v={start:0,end:0}
const x={kind:"text",text:"",comment:"",span:v,place:()=>v}
function textOf(e,{value:t,range:n,type:s,comment:r}){if(typeof t!=="string"||!n)return null
const[i,o]=n
const l=e.slice(i,o).trimEnd()
const a={start:i,end:i+l.length}
const u=s==="BLOCK_LITERAL"?lineStarts(l,t):inlineStart(l,t)
const c=placer(a,t,u)
return{kind:"text",text:t,comment:r??"",span:a,place:c}}function inlineStart(e,t){const n=/^["']/.test(e)?1:0
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
return(e,n)=>({start:offset(e),end:offset(Math.min(n,t.length))})}function workflowOf(e,t,n){const s=defaultsOf(n,{workingDirectory:"",shell:""})
const r=[...entriesOf(member(n,"jobs"))]
return{file:e,text:t,triggers:triggersOf(member(n,"on")),jobs:r.map(([e,t])=>jobOf(e,t,s))}}function jobOf(e,t,n){const s=defaultsOf(t,n)
return{id:e,uses:textAt(t,"uses"),inheritsSecrets:textAt(t,"secrets")?.text==="inherit",hasEnvironment:member(t,"environment")!==null,steps:itemsOf(member(t,"steps")).map(e=>stepOf(e,s))}}function stepOf(e,t){const n=textAt(e,"if")?.text.trim()??""
return{uses:textAt(e,"uses"),run:textAt(e,"run"),inputs:inputsOf(member(e,"with")),condition:/^\$\{\{([^}]*)\}\}$/.exec(n)?.[1]?.trim()??n,...runOf(e,t)}}function defaultsOf(e,t){return runOf(member(member(e,"defaults"),"run"),t)}function runOf(e,t){return{workingDirectory:textAt(e,"working-directory")?.text??t.workingDirectory,shell:textAt(e,"shell")?.text??t.shell}}function inputsOf(e){const t=new Map
for(const[n,s]of entriesOf(e)){if(s.kind==="text")t.set(n.toLowerCase(),s)}return t}function triggersOf(e){if(e?.kind==="mapping")return e.entries
const t=e?.kind==="text"?[e]:itemsOf(e)
return new Map(t.flatMap(e=>e.kind==="text"?[[e.text,null]]:[]))}function member(e,t){return e?.kind==="mapping"?e.entries.get(t)??null:null}function entriesOf(e){return e?.kind==="mapping"?e.entries:new Map}function textAt(e,t){const n=member(e,t)
return n?.kind==="text"?n:null}function itemsOf(e){return e?.kind==="list"?e.items:[]}const y=2e6
class WorkflowReader{#o=y
async open({path:e,text:t}){this.#o-=t.length
const n=this.#o<0?null:await readYaml(t)
return n===null?null:workflowOf({path:e,source:sourceOf(t)},t,n)}async openAll(e){const t=[]
for(const n of e){const e=await this.open(n)
if(e!==null)t.push(e)}return t}}function sourceOf(t){const n=new e.al(t)
return{text:t,range:e=>n.range(e)}}function mayUse({text:e},{action:t,repository:n}){if(t===null)return false
if(isSameRepository(t,n)&&/[.$]\//.test(e))return true
return e.toLowerCase().includes(t.toLowerCase())}function filesNamed([e="",...t]){const n=`and ${t.length} more ${t.length===1?"file":"files"}`
return{phrase:t.length===0?'"{file}"':`"{file}" ${n}`,names:{file:e}}}const j=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/
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
if(a!==null)t.push({span:c,isNegated:l,matches:a})}return t}function matcherOf(t){const n=withoutRoot(t)
if(t===""||j.test(n))return null
const s=n.split("/").filter(e=>e!=="")
const r=n.endsWith("/")
const i={pattern:s,any:"**",fits:e.an}
return({path:t,isFile:n})=>!(n&&r)&&e.am(i,t===""?[]:t.split("/"))}function uploads(e,t){const n=entriesTo(t)
return decide(e,({matches:e})=>n.some(e))}function caches(e,t){const n=entriesTo(t).map(t=>decide(e,({matches:e})=>e(t)))
return n.find(e=>e!==null)??null}function decide(e,t){return e.filter(t).reduce((e,t)=>t.isNegated?null:e??t,null)}const $={id:"workflow/artifact",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(e=>[...leaksOf(e,uploadOf),...namedAlike(e)]).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.e(e.file,n,{message:`This path takes ${r} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,hint:'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.',names:i})})}
function uploadOf({step:e,command:t}){if(t!==null||!isUseOf(e,"actions/upload-artifact"))return null
const n=e.inputs.get("path")
const s=n===undefined?null:patternsOf(n)
if(s===null)return null
const r=e.inputs.get("include-hidden-files")?.text.trim().toLowerCase()==="true"
return({path:e})=>isHidden$1(e)&&!r?null:uploads(s,e)?.span??null}const S=20
function namedAlike({after:e,files:t}){const n=e.filter(({step:e})=>isUseOf(e,"actions/upload-artifact"))
return n.slice(0,S).flatMap(n=>{const s=n.step.inputs.get("path")
if(s===undefined)return[]
const r=publishingBefore(n,e,s.text)
const i=t.filter(({path:e,origin:t})=>e===t).filter(({path:e,during:t})=>r.some(n=>t.has(n)&&publishes(n.command,e))).map(({path:e})=>e)
return i.length===0?[]:[{span:s.span,paths:i}]})}function publishingBefore(e,t,n){const s=t.slice(0,t.indexOf(e))
const r=new Set(s.map(({step:e})=>e))
const i=new Set([...r].filter(({run:e})=>publishesInto(e?.text??"",n)))
return s.filter(({step:e})=>i.has(e))}function isHidden$1(e){return/(?:^|\/)\./.test(e)}const M={id:"workflow/cache",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(e=>leaksOf(e,cachingOf(e))).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.e(e.file,n,{message:`This path takes ${r} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,hint:'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',names:i})})}
const A="actions/cache"
const W="actions/cache/save"
function cachingOf({after:e}){return({step:t,command:n})=>{if(n!==null||!isUseOf(t,A,W))return null
const s=t.inputs.get("path")
const r=s===undefined?null:patternsOf(s)
if(r===null)return null
const i=isUseOf(t,W)
return({path:t,during:n})=>{const s=i||n.size===e.length
return s?caches(r,t)?.span??null:null}}}const C={id:"workflow/commit",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n,context:s})=>n.flatMap(e=>distinct(e,s.repository)).map(({event:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.e(e.file,n.command?.span??{start:0,end:0},{message:`This command takes ${r} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,hint:"Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password.",names:i})})}
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
if(e==="*")return!n.split("/").some(isHidden)
const s=joined(t,e)
return s!==null&&covers(s,n)}function isHidden(e){return e.startsWith(".")}const _=/^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/
function pushes({verb:e,args:t}){if(e!=="push"||t.some(e=>e!==null&&_.test(e)))return false
const n=t.find(e=>e?.startsWith("-")!==true)
return n===undefined||n==="origin"}function imageBuildOf({step:e,command:t}){if(t===null)return isUseOf(e,"docker/build-push-action")?buildPush(e):null
const n=[t.name,...t.args]
const s=I.find(e=>e.every((e,t)=>n[t]===e))
if(s===undefined)return null
const r=joined(t.folder,contextIn(n.slice(s.length)))
return r===null?null:{span:t.span,context:r}}const I=["docker","podman"].flatMap(e=>[[e,"build"],[e,"image","build"],[e,"buildx","build"]]).concat([["az","acr","build"]])
const T=/^(?:-[qD]+|--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|debug|no-logs|no-wait))$/
function contextIn(e){for(let t=0;t<e.length;t++){const n=e[t]??null
if(n==="-")return null
if(!n?.startsWith("-"))return isElsewhere(n)?null:n
const s=n.includes("=")||/^-[^-]./.test(n)||T.test(n)
if(!s)t++}return null}function isElsewhere(e){return e!==null&&/^(?:[a-z]+:\/\/|git@)/i.test(e)}function buildPush({inputs:e,uses:t}){const n=e.get("context")
const{span:s}=n??t??{span:{start:0,end:0}}
const r=n?.text.trim()??""
if(r===""||r.startsWith("{{defaultContext}}"))return{span:s,context:null}
const i=resolved(r)
if(isElsewhere(i))return null
const o=joined("",i===null?null:withoutRoot(i))
return o===null?null:{span:s,context:o}}const B={id:"workflow/image",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(imagesOf).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.e(e.file,n,{message:`This builds an image from a folder with ${r} in it, and the injected password goes into a layer: whoever may pull the image can read it.`,hint:`Build the image before the SMTP settings are injected, and let the container get ${givenAtStart(i.file)} when it starts.`,names:i})})}
function imagesOf(e){return leaksOf(e,e=>{const t=imageBuildOf(e)
const n=t?.context??null
return t===null||n===null?null:({path:e})=>covers(n,e)?t.span:null})}function givenAtStart(e){return/\.json$/i.test(e)?"the password as the environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD":"the injected file as a mount"}const R={id:"workflow/image-of-commit",level:"advice",severity:"warning",words:[],check:({workflow:e,injecting:n})=>n.flatMap(({after:e})=>e).flatMap(e=>imageBuildOf(e)??[]).filter(({context:e})=>e===null).map(({span:n})=>t.e(e.file,n,{message:'Without "context", this step builds the image from the commit on GitHub, not from the files of this job: the injected settings are not in it.',hint:'To build from the files of this job, write "context: .". Better, let the container get the password when it starts: what is in an image, everybody can read who may pull it.'}))}
const P=/^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/
function packingOf(e){if(e?.name!=="zip")return null
const{folder:t}=e
const{options:n,operands:s,excluded:r}=argumentsOf(e.args)
if(n.some(e=>P.test(e)))return null
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
return{options:t,operands:n,excluded:i.length===s.length?i:null}}function isExcluded(t,n){return/[[\\]/.test(t)||e.an(t.replace(/^\.\//,""),n)}function within(e,t){return e===null||e===""?t:t.replace(`${e}/`,"")}const U={id:"workflow/packed-artifact",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(uploadsOf).map(({span:n,archive:s})=>t.e(e.file,n,saidOf$2(s)))}
function uploadsOf(e){const t=archivesOf(e)
return e.after.flatMap(n=>{const s=uploadOf(n)
const isThere=({during:e})=>e.has(n)
if(s===null||e.files.some(e=>isThere(e)&&s(e)!==null))return[]
const r=t.find(e=>isThere(e)&&s(e)!==null)
const i=r===undefined?null:s(r)
return r===undefined||i===null?[]:[{span:i,archive:r.path}]})}function saidOf$2(e){return{message:'This path takes "{archive}" into a build artifact, which contains the injected password: whoever may read the repository can download it.',hint:"Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",names:{archive:e}}}function archivesOf({after:e,files:t}){return e.flatMap((n,s)=>{const r=packingOf(n.command)
if(r===null)return[]
const i=t.some(({path:e,during:t})=>t.has(n)&&r.packs(e))
return i?[held(r.archive,e.slice(s+1))]:[]})}const L="UMBRACO__CMS__GLOBAL__SMTP__PASSWORD"
const E={id:"workflow/platform-secret",level:"advice",severity:"warning",words:[],check:({workflow:e,injecting:n})=>n.filter(writesAppSettings).flatMap(n=>{const s=n.step.inputs.get("password")
if(s===undefined||imagesOf(n).length>0)return[]
return[t.e(e.file,s.span,saidOf$1(e,n))]})}
function writesAppSettings({files:e}){return e.some(({path:e})=>/\.json$/i.test(e))}const q=/cloud\.(?:zipignore|gitignore)|api\.cloud\.umbraco\.com|umbraco_?cloud_?api_?key|\.umbraco\.io\b/i
function saidOf$1({text:e},{after:t}){const n=`name it in "environment-keys" and take "password" out of this step.`
if(q.test(e)){return{message:"The password goes into an appsettings file, and Umbraco Cloud commits that file to the git repository of the environment: whoever can clone it can read the password.",hint:`Store the password as the secret ${L} of the Cloud environment, ${n}`}}return{severity:"notice",message:"The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment, so that no file contains it.",hint:`${placeFor(t)}, ${n}`}}function placeFor(e){if(e.some(({step:e})=>isUseOf(e,"azure/webapps-deploy"))){return`Store the password as the application setting ${L} of the web app`}return`Where you can set environment variables for the site, store the password as ${L} there`}const F={id:"workflow/pull-request-target",level:"advice",severity:"notice",words:[],check:({workflow:e,context:n})=>{if(!e.triggers.has("pull_request_target"))return[]
return e.jobs.filter(({steps:e})=>e.some(e=>hasSecrets(e,n))).flatMap(checkOutsOfForks).map(({text:n,place:s})=>t.e(e.file,s(0,n.length),{message:'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',hint:'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.'}))}}
function hasSecrets(e,t){if(!isOurs(e,t))return false
const n=[...e.inputs.values()].some(({text:e})=>/\bsecrets\b/i.test(e))
return n||e.inputs.get("mode")?.text.trim()!=="check"}function checkOutsOfForks({steps:e}){return e.flatMap(e=>{const t=isUseOf(e,"actions/checkout")?e.inputs.get("ref"):undefined
return t!==undefined&&N.test(t.text)&&!refusesForks(e)?[t]:[]})}const z=7
function refusesForks(e){const t=versionOf(e)
if(t===null||t<z)return false
return e.inputs.get("allow-unsafe-pr-checkout")?.text.trim().toLowerCase()!=="true"}function versionOf(e){const t=refOf(e)
const n=/^[0-9a-f]{40}$/i.test(t)?e.uses?.comment??"":t
const s=/(?:^|[\s@])v([0-9]{1,4})(?:\.[0-9]+){0,2}(?=\s|$)/.exec(n)?.[1]
return s===undefined?null:Number(s)}const N=/github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i
const D=/\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g
const H=String.raw`secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])`
const G=new RegExp(String.raw`'[^']*'|(?<![\w.-])${H}`,"gi")
function secretsIn({text:e,place:t}){return[...e.matchAll(D)].flatMap(e=>[...e[0].matchAll(G)].flatMap(n=>{const s=n[1]??n[2]
const r=e.index+n.index
return s===undefined?[]:[{name:s,span:t(r,r+n[0].length)}]}))}const Z=new RegExp(String.raw`^\$\{\{\s*${H}\s*\}\}$`,"i")
function secretAlone(e){return Z.test(e.text)?secretsIn(e)[0]??null:null}const K={id:"workflow/undeclared-secret",level:"advice",severity:"notice",words:[],check:e=>undeclaredIn(e).map(({name:n,span:s})=>t.e(e.workflow.file,s,saidOf(n)))}
function undeclaredIn({workflow:e,callers:t,context:n}){const s=callsOf$1(e,t)
const r=s.length>0&&s.every(Boolean)
if(!e.triggers.has("workflow_call")||r)return[]
const i=declaredBy(e)
return e.jobs.filter(({hasEnvironment:e})=>!e).flatMap(({steps:e})=>e).filter(e=>isOurs(e,n)).flatMap(e=>secretsOf(e)).filter(({name:e})=>!i.has(e.toLowerCase()))}function callsOf$1({file:e},t){return t.flatMap(({jobs:e})=>e).filter(({uses:t})=>t!==null&&isCall(t.text,e.path)).map(({inheritsSecrets:e})=>e)}function isCall(e,t){const n=withoutRef(e.trim())
return n===t||n.endsWith(`/${t}`)}function declaredBy({triggers:e}){const t=member(e.get("workflow_call")??null,"secrets")
return new Set([...entriesOf(t).keys()].map(e=>e.toLowerCase()))}function secretsOf({inputs:e}){return[...e.values()].flatMap(secretsIn).filter(({name:e})=>!V.test(e))}const V=/^GITHUB_TOKEN$/i
function saidOf(e){return{message:'The secret "{secret}" is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.',hint:'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',names:{secret:e}}}const J=[$,U,M,C,B,R,E,F,K]
async function secretsBehind(e,t,n){const s=await possibleWorkflows(e,t)
const[r,...i]=(s??[]).flatMap(e=>possibleSteps(e,t).map(t=>({workflow:e,step:t})))
if(s===null||r===undefined||i.length>0)return[]
const{workflow:o,step:l}=r
const a=undeclaredPlaces(o,s,t)
return n.flatMap(e=>{const t=l.inputs.get(e)
const n=t===undefined?null:secretAlone(t)
if(t===undefined||n===null)return[]
const s=a.has(n.span.start)
return[{input:e,secret:n.name,...placeOf(o,t),isUndeclared:s}]})}function possibleSteps({jobs:e},t){return e.filter(({id:e})=>e===t.job).flatMap(({steps:e})=>e).filter(e=>isOurs(e,t)&&e.condition!=="false")}async function possibleWorkflows(e,t){if(t.job===null)return null
const n=new WorkflowReader
if(t.workflow!==null)return reachableFrom(t.workflow,e,n)
const s=e.filter(e=>mayUse(e,t))
const r=await n.openAll(s)
return r.length===s.length?r:null}async function reachableFrom(e,t,n){const s=[]
const r=new Set([e])
for(const e of r){const i=t.find(t=>t.path===e)
const o=i===undefined?null:await n.open(i)
if(o===null)return null
s.push(o)
for(const e of callsOf(o))r.add(e)}return s}function callsOf({jobs:e}){const t=e.map(({uses:e})=>e?.text.trim()??"")
return t.filter(e=>e.startsWith("./")).map(e=>e.slice(2))}function undeclaredPlaces(e,t,n){const s=n.workflow!==null&&n.workflow!==e.file.path
const r=t.flatMap(({jobs:e})=>e).some(e=>e.inheritsSecrets)
if(!s||r)return new Set
return new Set(undeclaredIn({workflow:e,callers:t,context:n}).map(({span:e})=>e.start))}function placeOf({file:e},{span:t}){return{path:e.path,line:e.source.range(t).line}}async function adviseOnWorkflows(e,t){const n=new WorkflowReader
const s=await n.openAll(e.filter(e=>mayUse(e,t)))
const r=s.filter(({triggers:e})=>e.has("workflow_call"))
const i=new Set(s.map(({file:e})=>e.path))
const o=await n.openAll(e.filter(({path:e,text:t})=>!i.has(e)&&r.some(({file:e})=>t.includes(e.path))))
return s.flatMap(e=>{const n=injectingJobsOf(e,t)
return adviceOn({workflow:e,callers:[...s,...o],injecting:n,context:t})})}const Y={intent:{mode:"check",settings:{},knownSections:[]},locate:({file:e,span:t})=>({path:e.path,at:e.source.range(t)}),voice:()=>"GitHub refuses the workflow"}
function adviceOn(t){return e.Q(J,t,Y.intent).map(t=>e.P(t,Y))}exports.adviseOnWorkflows=adviseOnWorkflows
exports.secretsBehind=secretsBehind

