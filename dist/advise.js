"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js")
const e=require("./judging.js")
const n=/\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi
function resolved(t){const e=t.replaceAll(n,"\ue000")
return/[$`]/.test(e)?null:e}function withoutRoot(t){return t.replace(/^(?:\ue000|\.)(?:\/+|$)/,"")}function joined(t,e){if(null===e)return null
const n=e.startsWith("\ue000")
if(!n&&(null===t||/^(?:[/\\~]|[A-Za-z]:)/.test(e)))return null
const s=[]
const r=n?e.slice(1):`${t??""}/${e}`
for(const t of r.split("/").filter(t=>""!==t&&"."!==t))if(".."!==t)s.push(t)
else if(void 0===s.pop())return null
return s.length>100||s.some(t=>/[\\\ue000]/.test(t))?null:s.join("/")}function covers(t,e){return""===t||t===e||e.startsWith(`${t}/`)}function entriesTo(t){const e=t.split("/")
return Array.from({length:e.length+1},(t,n)=>({path:e.slice(0,n).join("/"),isFile:n===e.length}))}const s=new RegExp([String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,String.raw`(?<bound>[()])`,String.raw`'(?<literal>[^']*)'`,String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,String.raw`\\(?<escaped>[^\r\n])`,"(?<opaque>"+[String.raw`\$\{\{[^}]*\}\}`,String.raw`\$\{[^{}]*\}`,String.raw`\$\([^()]*\)`,"`[^`]*`",String.raw`\$(?:env:)?\w+`,String.raw`\$(?![{(])`].join("|")+")",String.raw`(?<plain>[^\s'"\\;&|()<>$`+"`]+)"].join("|"),"y")
const r=/<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m
function partsOf(t){if(r.test(t))return null
const e=new Reader
let n=0
for(;n<t.length;){if("#"===t[n]&&!e.isInWord){n=lineEnd(t,n)
continue}s.lastIndex=n
const r=s.exec(t)
if(null===r)return null
e.take(r.groups??{},n,s.lastIndex)
n=s.lastIndex}e.endCommand()
return e.parts}function lineEnd(t,e){const n=t.indexOf("\n",e)
return n<0?t.length:n}class Reader{parts=[]
#t=[]
#e
#n=!1
#s=0
#r=0
get isInWord(){return void 0!==this.#e}take(t,e,n){const s=pieceOf(t)
if(void 0===s){this.#o()
void 0!==t.redirect&&(this.#n=!0)
void 0===t.end&&void 0===t.bound||this.endCommand()
void 0!==t.bound&&this.parts.push({kind:"("===t.bound?"open":"close"})}else{0!==this.#t.length||this.isInWord||(this.#s=e)
this.#e=join(this.#e,s)
this.#n||(this.#r=n)}}endCommand(){this.#o()
if(this.#t.length>0){const[t,e,n]=[this.#t,this.#s,this.#r]
this.parts.push({kind:"command",words:t,start:e,end:n})}this.#t=[]
this.#n=!1}#o(){if(void 0!==this.#e){this.#n||this.#t.push(this.#e)
this.#n=!1
this.#e=void 0}}}function pieceOf(t){const{quoted:e,opaque:n}=t
return void 0!==e?resolved(e.replaceAll(/\\\r?\n/g,"").replaceAll(/\\(["\\])/g,"$1")):void 0!==n?resolved(n):t.literal??t.escaped??t.plain}function join(t,e){return null===t||null===e?null:(t??"")+e}const o=new Set(["","bash","sh","pwsh","powershell"])
const i=new Set(["cd","chdir","pushd","popd","set-location","push-location"])
const l=new Set(["if","then","elif","else","while","until","do","{","!","time"])
function commandsOf({run:t,shell:e,workingDirectory:n}){if(null===t||!o.has(e.trim().split(/\s/)[0]??""))return[]
const s=[]
const r=[]
let l=joined("",resolved(n))
for(const e of partsOf(t.text)??[])if("open"===e.kind)r.push(l)
else if("close"===e.kind)l=r.length>0?r.pop()??null:l
else{const{name:n,args:r,isConditional:o}=called(e)
const a=i.has(n)
a?l=o?null:joined(l,r[0]??null):s.push({name:n,args:r,folder:l,span:t.place(e.start,e.end)})}return s}function called({words:t}){const isBefore=t=>null!==t&&(l.has(t)||/^[A-Za-z_]\w*=/.test(t))
const e=t.findIndex(t=>!isBefore(t))
const n=e<0?[]:t.slice(e)
const[s,...r]="sudo"===n[0]?n.slice(1):n
const o=t.slice(0,Math.max(0,e)).some(t=>l.has(t??""))
return{name:s?.toLowerCase()??"",args:r,isConditional:o}}function eventsOf(t){return null===t.run?[{step:t,command:null}]:commandsOf(t).map(e=>({step:t,command:e}))}function isSameRepository(t,e){return null!==t&&t.toLowerCase()===e?.toLowerCase()}function isOurs({uses:t},{action:e,repository:n}){if(null===t||null===e)return!1
const s=t.text.trim()
return"./"===s||"$/"===s?isSameRepository(e,n):isSameRepository(withoutRef(s),e)&&s.includes("@")}function isUseOf({uses:t},...e){return null!==t&&e.includes(withoutRef(t.text.trim()).toLowerCase())}function refOf({uses:t}){const e=t?.text.trim()??""
return e.slice(withoutRef(e).length+1)}function withoutRef(t){const e=t.indexOf("@")
return e<0?t:t.slice(0,e)}function gitCallOf(t){if("git"!==t?.name)return null
let{folder:e}=t
for(let n=0;n<t.args.length;n++){const s=t.args[n]
if(null==s)return null
if(!s.startsWith("-"))return{verb:s,args:t.args.slice(n+1),folder:e}
"-C"===s&&(e=joined(e,t.args[n+1]??null));/^--(?:git-dir|work-tree)/.test(s)&&(e=null);/^(?:-C|-c|--git-dir|--work-tree)$/.test(s)&&n++}return null}const a=new Set(["checkout","clean","reset","restore","rm","stash","switch"])
function putsBack({verb:t,args:e}){const n=e.some(t=>/^(?:-[bBcC]|--orphan|--create)$/.test(t??""))
return a.has(t)&&!n}function movesOrigin({verb:t,args:e}){const[n]=e.filter(t=>!0!==t?.startsWith("-"))
return"config"===t?/^(?:remote|url|branch|push)\./.test(n??"remote."):"remote"===t&&/^(?:set-url|remove|rm|rename)$/.test(n??"")}function ownCloneOf(t,e,n){const s=t.map(t=>clonedBy(t,n))
if(s.includes("unknown"))return null
const r=s.filter(t=>"object"==typeof t&&null!==t&&covers(t.folder,e))
const o=Math.max(...r.map(({folder:t})=>t.length))
const i=r.findLast(({folder:t})=>t.length===o)
return!0===i?.isOwn?i.folder:null}function clonedBy({step:t,command:e},n){if(null===e){if(!isUseOf(t,"actions/checkout"))return null
const e=joined("",resolved(t.inputs.get("path")?.text??""))
const s=t.inputs.get("repository")?.text.trim()??""
const r=""===s||/^\$\{\{\s*github\s*\.\s*repository\s*\}\}$/i.test(s)||isSameRepository(s,n)
return null===e?"unknown":{folder:e,isOwn:r}}const s=gitCallOf(e)
if("clone"!==s?.verb)return null
const r=joined(s.folder,clonedInto(s.args))
return null===r?"unknown":{folder:r,isOwn:!1}}function clonedInto(e){if(e.includes(null))return null
const[n,s,...r]=e.filter(t=>null!==t&&!t.startsWith("-"))
return null==n||r.length>0?null:s??t.ax(n,/\//).replace(/\.git$/,"").replace(/^.*[/:]/,"")}const c=/^(?:-[cfoarvp]|--(?:configuration|framework|output|arch|os|runtime|verbosity|property|version-suffix|manifest))$/
const u=["net10.0","net9.0","net8.0","net7.0","net6.0","net5.0"]
const f=["Release","Debug"]
function isPublishing(t){return"dotnet"===t?.name&&"publish"===t.args[0]}function publishedPaths(t,e){const n=publishingOf(t,e)
if(null===n)return[]
const s=e.slice(e.lastIndexOf("/")+1)
return targetsOf(n,folderOf(e)).flatMap(t=>(null===t?null:joined(t,s))??[])}function publishes(t,e){return null!==publishingOf(t,e)}function folderOf(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function publishingOf(t,e){if(!isPublishing(t))return null
const n=new Map
let s
for(let e=1;e<t.args.length;e++){const r=t.args[e]
if(null==r||!/^[-/]/.test(r)){s??=r
continue}const[,o=r,i]=/^([^=:]+)[=:](.*)$/s.exec(r)??[]
void 0!==i?n.set(o.replace(/^\//,"-"),i):c.test(r)&&n.set(r,t.args[++e]??null)}const r=void 0===s?t.folder:joined(t.folder,s)
const o=null!==r&&covers(withoutProjectFile(r),folderOf(e))
return o?{command:t,options:n}:null}function withoutProjectFile(t){return/\.(?:\w+proj|slnx?)$/i.test(t)?t.replace(/(?:^|\/)[^/]*$/,""):t}function targetsOf({command:t,options:e},n){const s=e.get("-o")??e.get("--output")
if(e.has("-o")||e.has("--output"))return[joined(t.folder,s??null)]
const r=e.get("-p")??e.get("-property")??e.get("--property")??""
const[,o]=/^PublishDir=(.*)$/i.exec(r)??[]
if(void 0!==o)return[joined(n,o)]
const chosen=(t,n,s)=>{const r=e.get(t)??e.get(n)
return null==r?s:[r]}
const i=e.get("-r")??e.get("--runtime")
return chosen("-c","--configuration",f).flatMap(t=>chosen("-f","--framework",u).map(e=>joined(n,["bin",t,e,...null==i?[]:[i],"publish"].join("/"))))}function publishesInto(t,e){const n=e.trim()
return n.includes("${{")&&!n.includes("\n")&&/\bdotnet[ \t]+publish\b/.test(t)&&t.includes(n)}function injectingJobsOf(t,e){return 0===e.injected.length?[]:t.jobs.filter(({id:t})=>null===e.job||t===e.job).map(t=>injectingJobOf(t,e)).filter(t=>null!==t)}function injectingJobOf({steps:t},e){const n=t.findLastIndex(t=>isOurs(t,e)&&injects(t))
const s=t[n]
if(void 0===s)return null
const r=t.slice(0,n).flatMap(eventsOf)
const o=t.slice(n+1).filter(t=>mayFollow(t,s)).flatMap(eventsOf)
if(r.length+o.length>2e3)return null
const i=e.injected.slice(0,50).map(t=>held(t,o))
return{step:s,before:r,after:o,files:[...i,...copiesOf(i,o)]}}function copiesOf(t,e){return e.flatMap((e,n)=>isPublishing(e.command)?t.filter(({during:t})=>t.has(e)).flatMap(({path:t})=>publishedPaths(e.command,t).map(e=>({copy:e,path:t,index:n}))):[]).slice(0,200).map(({copy:t,path:n,index:s})=>held(t,e.slice(s+1),n))}function held(t,e,n=t){const s=e.findIndex(e=>undoes(e,t))
return{path:t,origin:n,during:new Set(s<0?e:e.slice(0,s))}}function injects({inputs:t,condition:e}){return"check"!==t.get("mode")?.text.trim()&&"false"!==e}function mayFollow({condition:t},e){if("false"===t)return!1
const n=/^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(t)
return n||""===t||""===e.condition||t===e.condition}const d=new Set(["rm","mv","del","remove-item","move-item"])
function undoes({step:t,command:e},n){if(null===e)return isUseOf(t,"actions/checkout")&&checkoutCovers(t,n)
const s=gitCallOf(e)
if(null!==s)return putsBack(s)
const{name:r,args:o,folder:i}=e
if(!d.has(r))return!1
const l=o.map(t=>joined(i,t)).filter(t=>null!==t)
return l.some(t=>covers(t,n))}function checkoutCovers({inputs:t},e){const n=joined("",resolved(t.get("path")?.text??""))
return null===n||covers(n,e)}function leaksOf({after:t,files:e},n){return t.flatMap(t=>{const s=n(t)
if(null===s)return[]
const r=e.filter(e=>e.during.has(t)&&null!==s(e))
const o=void 0===r[0]?null:s(r[0])
return null===o?[]:[{span:o,paths:pathsOf(r)}]})}function pathsOf(t){return[...new Set(t.map(({origin:t})=>t))].map(e=>{const n=t.filter(t=>t.origin===e)
const[s]=n
return 1===n.length&&void 0!==s?s.path:e})}async function readYaml(t){if(t.length>1e6)return null
const e=await Promise.resolve().then(()=>require("./yaml.js"))
const n=tokensOf(e,t)
if(null===n)return null
const[s,...r]=new e.Composer({schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1}).compose(n)
return void 0===s||r.length>0||s.errors.length>0||s.warnings.length>0?null:nodeOf(e,t,s.contents)}function tokensOf(t,e){const n=new t.Parser
const s=[]
let r=0
for(const o of(new t.Lexer).lex(e)){for(const t of n.next(o)){if("error"===t.type)return null
s.push(t)}if(n.stack.length>60||++r>25e4)return null}for(const t of n.end())s.push(t)
return s}function nodeOf(t,e,n){return null===n?p:t.isScalar(n)?hasAnchor(n)?null:textOf(e,n):!t.isCollection(n)||hasAnchor(n)?null:t.isSeq(n)?listOf(t,e,n.items):mappingOf(t,e,n.items.filter(e=>t.isPair(e)))}function hasAnchor({anchor:t}){return void 0!==t}function listOf(t,e,n){const s=n.map(n=>nodeOf(t,e,n))
const r=s.filter(t=>null!==t)
return r.length===s.length?{kind:"list",items:r}:null}function mappingOf(t,e,n){const s=new Map
for(const r of n){const n=nodeOf(t,e,r.key)
const o=nodeOf(t,e,r.value)
if("text"!==n?.kind||null===o)return null
if("<<"===n.text||s.has(n.text))return null
s.set(n.text,o)}return{kind:"mapping",entries:s}}const h={start:0,end:0}
const p={kind:"text",text:"",comment:"",span:h,place:()=>h}
function textOf(t,{value:e,range:n,type:s,comment:r}){if("string"!=typeof e||!n)return null
const[o,i]=n
const l=t.slice(o,i).trimEnd()
const a={start:o,end:o+l.length}
const c="BLOCK_LITERAL"===s?lineStarts(l,e):inlineStart(l,e)
const u=placer(a,e,c)
return{kind:"text",text:e,comment:r??"",span:a,place:u}}function inlineStart(t,e){const n=/^["']/.test(t)?1:0
const s=t.slice(n,t.length-n)===e
return s?[{inValue:0,inWritten:n}]:null}function lineStarts(t,e){const n=[]
let s=0
let r=t.indexOf("\n")+1
for(const o of e.trimEnd().split("\n")){const e=t.indexOf("\n",r)
const i=t.slice(r,e<0?t.length:e).replace(/\r$/,"")
if(!i.endsWith(o.trimEnd()))return null
const l=i.trimEnd().length-o.trimEnd().length
n.push({inValue:s,inWritten:r+Math.max(0,l)})
s+=o.length+1
r=e<0?t.length:e+1}return n}function lineAt(t,e){let n=0
let s=t.length-1
for(;n<s;){const r=Math.ceil((n+s)/2);(t[r]?.inValue??0)<=e?n=r:s=r-1}return t[n]??{inValue:0,inWritten:0}}function placer(t,e,n){if(null===n)return()=>t
const offset=e=>{const s=lineAt(n,e)
return t.start+s.inWritten+e-s.inValue}
return(t,n)=>({start:offset(t),end:offset(Math.min(n,e.length))})}function workflowOf(t,e,n){const s=defaultsOf(n,{workingDirectory:"",shell:""})
const r=[...entriesOf(member(n,"jobs"))]
return{file:t,text:e,triggers:triggersOf(member(n,"on")),jobs:r.map(([t,e])=>jobOf(t,e,s))}}function jobOf(t,e,n){const s=defaultsOf(e,n)
return{id:t,uses:textAt(e,"uses"),inheritsSecrets:"inherit"===textAt(e,"secrets")?.text,hasEnvironment:null!==member(e,"environment"),steps:itemsOf(member(e,"steps")).map(t=>stepOf(t,s))}}function stepOf(t,e){const n=textAt(t,"if")?.text.trim()??""
return{uses:textAt(t,"uses"),run:textAt(t,"run"),inputs:inputsOf(member(t,"with")),condition:/^\$\{\{([^}]*)\}\}$/.exec(n)?.[1]?.trim()??n,...runOf(t,e)}}function defaultsOf(t,e){return runOf(member(member(t,"defaults"),"run"),e)}function runOf(t,e){return{workingDirectory:textAt(t,"working-directory")?.text??e.workingDirectory,shell:textAt(t,"shell")?.text??e.shell}}function inputsOf(t){const e=new Map
for(const[n,s]of entriesOf(t))"text"===s.kind&&e.set(n.toLowerCase(),s)
return e}function triggersOf(t){if("mapping"===t?.kind)return t.entries
const e="text"===t?.kind?[t]:itemsOf(t)
return new Map(e.flatMap(t=>"text"===t.kind?[[t.text,null]]:[]))}function member(t,e){return"mapping"===t?.kind?t.entries.get(e)??null:null}function entriesOf(t){return"mapping"===t?.kind?t.entries:new Map}function textAt(t,e){const n=member(t,e)
return"text"===n?.kind?n:null}function itemsOf(t){return"list"===t?.kind?t.items:[]}class WorkflowReader{#i=2e6
async open({path:t,text:e}){this.#i-=e.length
const n=this.#i<0?null:await readYaml(e)
return null===n?null:workflowOf({path:t,source:sourceOf(e)},e,n)}async openAll(t){const e=[]
for(const n of t){const t=await this.open(n)
null!==t&&e.push(t)}return e}}function sourceOf(e){const n=new t.ay(e)
return{text:e,range:t=>n.range(t)}}function mayUse({text:t},{action:e,repository:n}){return null!==e&&(!(!isSameRepository(e,n)||!/[.$]\//.test(t))||t.toLowerCase().includes(e.toLowerCase()))}function filesNamed([t="",...e]){const n=`and ${e.length} more ${1===e.length?"file":"files"}`
return{phrase:0===e.length?'"{file}"':`"{file}" ${n}`,names:{file:t}}}const m=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/
function patternsOf(t){const e=[]
for(const{0:n,index:s}of t.text.matchAll(/[^\n]+/g)){const r=n.trim()
const o=resolved(r)
if(null===o)return null
if(""===r||r.startsWith("#"))continue
const[i=""]=/^[!\s]*/.exec(o)??[]
const l=i.replaceAll(/\s/g,"").length%2==1
const a=matcherOf(o.slice(i.length))
if(null===a&&l)return null
const c=s+n.indexOf(r)
const u=t.place(c,c+r.length)
null!==a&&e.push({span:u,isNegated:l,matches:a})}return e}function matcherOf(e){const n=withoutRoot(e)
if(""===e||m.test(n))return null
const s=n.split("/").filter(t=>""!==t)
const r=n.endsWith("/")
const o={pattern:s,any:"**",fits:t.aA}
return({path:e,isFile:n})=>!(n&&r)&&t.az(o,""===e?[]:e.split("/"))}function uploads(t,e){const n=entriesTo(e)
return decide(t,({matches:t})=>n.some(t))}function caches(t,e){const n=entriesTo(e).map(e=>decide(t,({matches:t})=>t(e)))
return n.find(t=>null!==t)??null}function decide(t,e){return t.filter(e).reduce((t,e)=>e.isNegated?null:t??e,null)}const g={id:"workflow/artifact",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:n})=>n.flatMap(t=>[...leaksOf(t,uploadOf),...namedAlike(t)]).map(({span:n,paths:s})=>{const{phrase:r,names:o}=filesNamed(s)
return e.e(t.file,n,{message:`This path takes ${r} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,hint:'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.',names:o})})}
function uploadOf({step:t,command:e}){if(null!==e||!isUseOf(t,"actions/upload-artifact"))return null
const n=t.inputs.get("path")
const s=void 0===n?null:patternsOf(n)
if(null===s)return null
const r="true"===t.inputs.get("include-hidden-files")?.text.trim().toLowerCase()
return({path:t})=>isHidden$1(t)&&!r?null:uploads(s,t)?.span??null}const w=20
function namedAlike({after:t,files:e}){const n=t.filter(({step:t})=>isUseOf(t,"actions/upload-artifact"))
return n.slice(0,w).flatMap(n=>{const s=n.step.inputs.get("path")
if(void 0===s)return[]
const r=publishingBefore(n,t,s.text)
const o=e.filter(({path:t,origin:e})=>t===e).filter(({path:t,during:e})=>r.some(n=>e.has(n)&&publishes(n.command,t))).map(({path:t})=>t)
return 0===o.length?[]:[{span:s.span,paths:o}]})}function publishingBefore(t,e,n){const s=e.slice(0,e.indexOf(t))
const r=new Set(s.map(({step:t})=>t))
const o=new Set([...r].filter(({run:t})=>publishesInto(t?.text??"",n)))
return s.filter(({step:t})=>o.has(t))}function isHidden$1(t){return/(?:^|\/)\./.test(t)}const O={id:"workflow/cache",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:n})=>n.flatMap(t=>leaksOf(t,cachingOf(t))).map(({span:n,paths:s})=>{const{phrase:r,names:o}=filesNamed(s)
return e.e(t.file,n,{message:`This path takes ${r} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,hint:'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',names:o})})}
const v="actions/cache"
const k="actions/cache/save"
function cachingOf({after:t}){return({step:e,command:n})=>{if(null!==n||!isUseOf(e,v,k))return null
const s=e.inputs.get("path")
const r=void 0===s?null:patternsOf(s)
if(null===r)return null
const o=isUseOf(e,k)
return({path:e,during:n})=>{const s=o||n.size===t.length
return s?caches(r,e)?.span??null:null}}}const b={id:"workflow/commit",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:n,context:s})=>n.flatMap(t=>distinct(t,s.repository)).map(({event:n,paths:s})=>{const{phrase:r,names:o}=filesNamed(s)
return e.e(t.file,n.command?.span??{start:0,end:0},{message:`This command takes ${r} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,hint:"Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password.",names:o})})}
function distinct(t,e){const n=t.files.flatMap(n=>{const s=ownCloneOf(t.before,n.path,e)
const r=null===s||isWorkedInBelow(t,n.path,s)
const o=r?null:pushedBy(t,n,s)
return null===o?[]:[{event:o,path:n.path}]})
return[...new Set(n.map(({event:t})=>t))].map(t=>({event:t,paths:n.filter(e=>e.event===t).map(({path:t})=>t)}))}function isWorkedInBelow({before:t,after:e},n,s){const r=[...t,...e].map(({command:t})=>gitCallOf(t)?.folder??s)
return r.some(t=>t.length>s.length&&covers(t,n))}function pushedBy({before:t,after:e},n,s){const r=callsIn(e,s)
const o=r.filter(({event:t})=>n.during.has(t))
const i=o.find(t=>takes(t,n.path))
if(void 0===i)return null
const l=o.slice(o.indexOf(i)).find(({verb:t,args:e})=>"commit"===t&&!e.includes("--dry-run"))
if(void 0===l)return null
const a=r.slice(r.indexOf(l)).some(pushes)
const c=[...callsIn(t,s),...r].some(movesOrigin)
return a&&!c?i.event:null}function callsIn(t,e){return t.flatMap(t=>{const n=gitCallOf(t.command)
return n?.folder===e?[{...n,event:t}]:[]})}function takes({verb:t,args:e,folder:n},s){if(e.includes("--dry-run"))return!1
if("commit"===t)return e.some(t=>"--all"===t||hasFlag(t,/a/))
if("add"!==t&&"stage"!==t||e.includes("-n"))return!1
const isEnd=t=>"--"===t
const r=e.filter(t=>null===t||!t.startsWith("-")&&!isEnd(t))
return!r.some(t=>null===t||/^:[^/]|^:$/.test(t))&&(r.length>0?r.some(t=>isNamed(t,n,s)):e.some(t=>"--all"===t||"--update"===t||hasFlag(t,/[Au]/)))}function hasFlag(t,e){return null!==t&&/^-[a-zA-Z]+$/.test(t)&&e.test(t)}function isNamed(t,e,n){if(":/"===t)return!0
if("*"===t)return!n.split("/").some(isHidden)
const s=joined(e,t)
return null!==s&&covers(s,n)}function isHidden(t){return t.startsWith(".")}const x=/^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/
function pushes({verb:t,args:e}){if("push"!==t||e.some(t=>null!==t&&x.test(t)))return!1
const n=e.find(t=>!0!==t?.startsWith("-"))
return void 0===n||"origin"===n}function imageBuildOf({step:t,command:e}){if(null===e)return isUseOf(t,"docker/build-push-action")?buildPush(t):null
const n=[e.name,...e.args]
const s=y.find(t=>t.every((t,e)=>n[e]===t))
if(void 0===s)return null
const r=joined(e.folder,contextIn(n.slice(s.length)))
return null===r?null:{span:e.span,context:r}}const y=["docker","podman"].flatMap(t=>[[t,"build"],[t,"image","build"],[t,"buildx","build"]]).concat([["az","acr","build"]])
const j=/^(?:-[qD]+|--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|debug|no-logs|no-wait))$/
function contextIn(t){for(let e=0;e<t.length;e++){const n=t[e]??null
if("-"===n)return null
if(!n?.startsWith("-"))return isElsewhere(n)?null:n
const s=n.includes("=")||/^-[^-]./.test(n)||j.test(n)
s||e++}return null}function isElsewhere(t){return null!==t&&/^(?:[a-z]+:\/\/|git@)/i.test(t)}function buildPush({inputs:t,uses:e}){const n=t.get("context")
const{span:s}=n??e??{span:{start:0,end:0}}
const r=n?.text.trim()??""
if(""===r||r.startsWith("{{defaultContext}}"))return{span:s,context:null}
const o=resolved(r)
if(isElsewhere(o))return null
const i=joined("",null===o?null:withoutRoot(o))
return null===i?null:{span:s,context:i}}const $={id:"workflow/image",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:n})=>n.flatMap(imagesOf).map(({span:n,paths:s})=>{const{phrase:r,names:o}=filesNamed(s)
return e.e(t.file,n,{message:`This builds an image from a folder with ${r} in it, and the injected password goes into a layer: whoever may pull the image can read it.`,hint:`Build the image before the SMTP settings are injected, and let the container get ${givenAtStart(o.file)} when it starts.`,names:o})})}
function imagesOf(t){return leaksOf(t,t=>{const e=imageBuildOf(t)
const n=e?.context??null
return null===e||null===n?null:({path:t})=>covers(n,t)?e.span:null})}function givenAtStart(t){return/\.json$/i.test(t)?"the password as the environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD":"the injected file as a mount"}const S={id:"workflow/image-of-commit",level:"advice",severity:"warning",words:[],check:({workflow:t,injecting:n})=>n.flatMap(({after:t})=>t).flatMap(t=>imageBuildOf(t)??[]).filter(({context:t})=>null===t).map(({span:n})=>e.e(t.file,n,{message:'Without "context", this step builds the image from the commit on GitHub, not from the files of this job: the injected settings are not in it.',hint:'To build from the files of this job, write "context: .". Better, let the container get the password when it starts: what is in an image, everybody can read who may pull it.'}))}
const M=/^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/
function packingOf(t){if("zip"!==t?.name)return null
const{folder:e}=t
const{options:n,operands:s,excluded:r}=argumentsOf(t.args)
if(n.some(t=>M.test(t)))return null
const[o,...i]=s.map(t=>joined(e,t))
if(null==o||null===r)return null
const l=n.some(t=>/^-[a-zA-Z0-9]*r|^--recurse-paths$/.test(t))
return{archive:o.slice(o.lastIndexOf("/")+1).includes(".")?o:`${o}.zip`,packs:t=>i.some(e=>e===t||l&&null!==e&&covers(e,t))&&!r.some(n=>isExcluded(n,within(e,t)))}}function argumentsOf(t){const e=[]
const n=[]
const s=[]
let r=n
for(const o of t){if(null===o||!o.startsWith("-")||"-"===o){r.push(o)
continue}e.push(o.replace(/^(-x|--exclude).*/,"$1"))
r=/^(?:-x|--exclude)/.test(o)?s:n
const[,t=""]=/^(?:-x|--exclude=?)(.*)$/.exec(o)??[]
t.startsWith("@")?r=n:""!==t&&s.push(t)}const o=s.filter(t=>null!==t)
return{options:e,operands:n,excluded:o.length===s.length?o:null}}function isExcluded(e,n){return/[[\\]/.test(e)||t.aA(e.replace(/^\.\//,""),n)}function within(t,e){return null===t||""===t?e:e.replace(`${t}/`,"")}const A={id:"workflow/packed-artifact",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:n})=>n.flatMap(uploadsOf).map(({span:n,archive:s})=>e.e(t.file,n,saidOf$2(s)))}
function uploadsOf(t){const e=archivesOf(t)
return t.after.flatMap(n=>{const s=uploadOf(n)
const isThere=({during:t})=>t.has(n)
if(null===s||t.files.some(t=>isThere(t)&&null!==s(t)))return[]
const r=e.find(t=>isThere(t)&&null!==s(t))
const o=void 0===r?null:s(r)
return void 0===r||null===o?[]:[{span:o,archive:r.path}]})}function saidOf$2(t){return{message:'This path takes "{archive}" into a build artifact, which contains the injected password: whoever may read the repository can download it.',hint:"Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",names:{archive:t}}}function archivesOf({after:t,files:e}){return t.flatMap((n,s)=>{const r=packingOf(n.command)
if(null===r)return[]
const o=e.some(({path:t,during:e})=>e.has(n)&&r.packs(t))
return o?[held(r.archive,t.slice(s+1))]:[]})}const C="UMBRACO__CMS__GLOBAL__SMTP__PASSWORD"
const W={id:"workflow/platform-secret",level:"advice",severity:"warning",words:[],check:({workflow:t,injecting:n})=>n.filter(writesAppSettings).flatMap(n=>{const s=n.step.inputs.get("password")
return void 0===s||imagesOf(n).length>0?[]:[e.e(t.file,s.span,saidOf$1(t,n))]})}
function writesAppSettings({files:t}){return t.some(({path:t})=>/\.json$/i.test(t))}const _=/cloud\.(?:zipignore|gitignore)|api\.cloud\.umbraco\.com|umbraco_?cloud_?api_?key|\.umbraco\.io\b/i
function saidOf$1({text:t},{after:e}){const n='name it in "environment-keys" and take "password" out of this step.'
return _.test(t)?{message:"The password goes into an appsettings file, and Umbraco Cloud commits that file to the git repository of the environment: whoever can clone it can read the password.",hint:`Store the password as the secret ${C} of the Cloud environment, ${n}`}:{severity:"notice",message:"The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment, so that no file contains it.",hint:`${placeFor(e)}, ${n}`}}function placeFor(t){return t.some(({step:t})=>isUseOf(t,"azure/webapps-deploy"))?`Store the password as the application setting ${C} of the web app`:`Where you can set environment variables for the site, store the password as ${C} there`}const I={id:"workflow/pull-request-target",level:"advice",severity:"notice",words:[],check:({workflow:t,context:n})=>t.triggers.has("pull_request_target")?t.jobs.filter(({steps:t})=>t.some(t=>hasSecrets(t,n))).flatMap(checkOutsOfForks).map(({text:n,place:s})=>e.e(t.file,s(0,n.length),{message:'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',hint:'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.'})):[]}
function hasSecrets(t,e){if(!isOurs(t,e))return!1
const n=[...t.inputs.values()].some(({text:t})=>/\bsecrets\b/i.test(t))
return n||"check"!==t.inputs.get("mode")?.text.trim()}function checkOutsOfForks({steps:t}){return t.flatMap(t=>{const e=isUseOf(t,"actions/checkout")?t.inputs.get("ref"):void 0
return void 0!==e&&R.test(e.text)&&!refusesForks(t)?[e]:[]})}const T=7
function refusesForks(t){const e=versionOf(t)
return!(null===e||e<T)&&"true"!==t.inputs.get("allow-unsafe-pr-checkout")?.text.trim().toLowerCase()}function versionOf(t){const e=refOf(t)
const n=/^[0-9a-f]{40}$/i.test(e)?t.uses?.comment??"":e
const s=/(?:^|[\s@])v([0-9]{1,4})(?:\.[0-9]+){0,2}(?=\s|$)/.exec(n)?.[1]
return void 0===s?null:Number(s)}const R=/github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i
const B=/\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g
const P=String.raw`secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])`
const U=new RegExp(String.raw`'[^']*'|(?<![\w.-])${P}`,"gi")
function secretsIn({text:t,place:e}){return[...t.matchAll(B)].flatMap(t=>[...t[0].matchAll(U)].flatMap(n=>{const s=n[1]??n[2]
const r=t.index+n.index
return void 0===s?[]:[{name:s,span:e(r,r+n[0].length)}]}))}const L=new RegExp(String.raw`^\$\{\{\s*${P}\s*\}\}$`,"i")
function secretAlone(t){return L.test(t.text)?secretsIn(t)[0]??null:null}const E={id:"workflow/undeclared-secret",level:"advice",severity:"notice",words:[],check:t=>undeclaredIn(t).map(({name:n,span:s})=>e.e(t.workflow.file,s,saidOf(n)))}
function undeclaredIn({workflow:t,callers:e,context:n}){const s=callsOf$1(t,e)
const r=s.length>0&&s.every(Boolean)
if(!t.triggers.has("workflow_call")||r)return[]
const o=declaredBy(t)
return t.jobs.filter(({hasEnvironment:t})=>!t).flatMap(({steps:t})=>t).filter(t=>isOurs(t,n)).flatMap(t=>secretsOf(t)).filter(({name:t})=>!o.has(t.toLowerCase()))}function callsOf$1({file:t},e){return e.flatMap(({jobs:t})=>t).filter(({uses:e})=>null!==e&&isCall(e.text,t.path)).map(({inheritsSecrets:t})=>t)}function isCall(t,e){const n=withoutRef(t.trim())
return n===e||n.endsWith(`/${e}`)}function declaredBy({triggers:t}){const e=member(t.get("workflow_call")??null,"secrets")
return new Set([...entriesOf(e).keys()].map(t=>t.toLowerCase()))}function secretsOf({inputs:t}){return[...t.values()].flatMap(secretsIn).filter(({name:t})=>!q.test(t))}const q=/^GITHUB_TOKEN$/i
function saidOf(t){return{message:'The secret "{secret}" is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.',hint:'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',names:{secret:t}}}const F=[g,A,O,b,$,S,W,I,E]
function possibleSteps({jobs:t},e){return t.filter(({id:t})=>t===e.job).flatMap(({steps:t})=>t).filter(t=>isOurs(t,e)&&"false"!==t.condition)}async function possibleWorkflows(t,e){if(null===e.job)return null
const n=new WorkflowReader
if(null!==e.workflow)return reachableFrom(e.workflow,t,n)
const s=t.filter(t=>mayUse(t,e))
const r=await n.openAll(s)
return r.length===s.length?r:null}async function reachableFrom(t,e,n){const s=[]
const r=new Set([t])
for(const t of r){const o=e.find(e=>e.path===t)
const i=void 0===o?null:await n.open(o)
if(null===i)return null
s.push(i)
for(const t of callsOf(i))r.add(t)}return s}function callsOf({jobs:t}){const e=t.map(({uses:t})=>t?.text.trim()??"")
return e.filter(t=>t.startsWith("./")).map(t=>t.slice(2))}function undeclaredPlaces(t,e,n){const s=null!==n.workflow&&n.workflow!==t.file.path
const r=e.flatMap(({jobs:t})=>t).some(t=>t.inheritsSecrets)
return!s||r?new Set:new Set(undeclaredIn({workflow:t,callers:e,context:n}).map(({span:t})=>t.start))}function placeOf({file:t},{span:e}){return{path:t.path,line:t.source.range(e).line}}const z={intent:{mode:"check",settings:{},knownSections:[]},locate:({file:t,span:e})=>({path:t.path,at:t.source.range(e)}),voice:()=>"GitHub refuses the workflow"}
function adviceOn(e){return t.Q(F,e,z.intent).map(e=>t.P(e,z))}exports.adviseOnWorkflows=async function adviseOnWorkflows(t,e){const n=new WorkflowReader
const s=await n.openAll(t.filter(t=>mayUse(t,e)))
const r=s.filter(({triggers:t})=>t.has("workflow_call"))
const o=new Set(s.map(({file:t})=>t.path))
const i=await n.openAll(t.filter(({path:t,text:e})=>!o.has(t)&&r.some(({file:t})=>e.includes(t.path))))
return s.flatMap(t=>{const n=injectingJobsOf(t,e)
return adviceOn({workflow:t,callers:[...s,...i],injecting:n,context:e})})}
exports.secretsBehind=async function secretsBehind(t,e,n){const s=await possibleWorkflows(t,e)
const[r,...o]=(s??[]).flatMap(t=>possibleSteps(t,e).map(e=>({workflow:t,step:e})))
if(null===s||void 0===r||o.length>0)return[]
const{workflow:i,step:l}=r
const a=undeclaredPlaces(i,s,e)
return n.flatMap(t=>{const e=l.inputs.get(t)
const n=void 0===e?null:secretAlone(e)
if(void 0===e||null===n)return[]
const s=a.has(n.span.start)
return[{input:t,secret:n.name,...placeOf(i,e),isUndeclared:s}]})}

