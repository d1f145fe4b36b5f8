"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t=require("./judging.js"),$0=()=>require("./deferred_seldom_base.js"),n=/\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi
function resolved(e){const t=e.replaceAll(n,"\ue000")
return/[$`]/.test(t)?null:t}function withoutRoot(e){return e.replace(/^(?:\ue000|\.)(?:\/+|$)/,"")}function joined(e,t){if(null===t)return null
const n=t.startsWith("\ue000")
if(!n&&(null===e||/^(?:[/\\~]|[A-Za-z]:)/.test(t)))return null
const s=[],r=n?t.slice(1):`${e??""}/${t}`
for(const e of r.split("/").filter(e=>""!==e&&"."!==e))if(".."!==e)s.push(e)
else if(void 0===s.pop())return null
return s.length>100||s.some(e=>/[\\\ue000]/.test(e))?null:s.join("/")}function covers(e,t){return""===e||e===t||t.startsWith(`${e}/`)}function entriesTo(e){const t=e.split("/")
return Array.from({length:t.length+1},(e,n)=>({path:t.slice(0,n).join("/"),isFile:n===t.length}))}const s=new RegExp([String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,String.raw`(?<bound>[()])`,String.raw`'(?<literal>[^']*)'`,String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,String.raw`\\(?<escaped>[^\r\n])`,"(?<opaque>"+[String.raw`\$\{\{[^}]*\}\}`,String.raw`\$\{[^{}]*\}`,String.raw`\$\([^()]*\)`,"`[^`]*`",String.raw`\$(?:env:)?\w+`,String.raw`\$(?![{(])`].join("|")+")",String.raw`(?<plain>[^\s'"\\;&|()<>$`+"`]+)"].join("|"),"y"),r=/<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m
function partsOf(e){if(r.test(e))return null
const t=new Reader
let n=0
for(;n<e.length;){if("#"===e[n]&&!t.isInWord){n=lineEnd(e,n)
continue}s.lastIndex=n
const r=s.exec(e)
if(null===r)return null
t.take(r.groups??{},n,s.lastIndex),n=s.lastIndex}return t.endCommand(),t.parts}function lineEnd(e,t){const n=e.indexOf("\n",t)
return n<0?e.length:n}class Reader{parts=[]
#e=[]
#t
#n=!1
#s=0
#r=0
get isInWord(){return void 0!==this.#t}take(e,t,n){const s=pieceOf(e)
if(void 0!==s)return 0!==this.#e.length||this.isInWord||(this.#s=t),this.#t=join(this.#t,s),void(this.#n||(this.#r=n))
this.#i(),void 0!==e.redirect&&(this.#n=!0),void 0===e.end&&void 0===e.bound||this.endCommand(),void 0!==e.bound&&this.parts.push({kind:"("===e.bound?"open":"close"})}endCommand(){if(this.#i(),this.#e.length>0){const[e,t,n]=[this.#e,this.#s,this.#r]
this.parts.push({kind:"command",words:e,start:t,end:n})}this.#e=[],this.#n=!1}#i(){void 0!==this.#t&&(this.#n||this.#e.push(this.#t),this.#n=!1,this.#t=void 0)}}function pieceOf(e){const{quoted:t,opaque:n}=e
return void 0!==t?resolved(t.replaceAll(/\\\r?\n/g,"").replaceAll(/\\(["\\])/g,"$1")):void 0!==n?resolved(n):e.literal??e.escaped??e.plain}function join(e,t){return null===e||null===t?null:(e??"")+t}const i=new Set(["","bash","sh","pwsh","powershell"]),o=new Set(["cd","chdir","pushd","popd","set-location","push-location"]),l=new Set(["if","then","elif","else","while","until","do","{","!","time"])
function commandsOf({run:e,shell:t,workingDirectory:n}){if(null===e||!i.has(t.trim().split(/\s/)[0]??""))return[]
const s=[],r=[]
let l=joined("",resolved(n))
for(const t of partsOf(e.text)??[])if("open"===t.kind)r.push(l)
else if("close"===t.kind)l=r.length>0?r.pop()??null:l
else{const{name:n,args:r,isConditional:i}=called(t)
o.has(n)?l=i?null:joined(l,r[0]??null):s.push({name:n,args:r,folder:l,span:e.place(t.start,t.end)})}return s}function called({words:e}){const isBefore=e=>null!==e&&(l.has(e)||/^[A-Za-z_]\w*=/.test(e)),t=e.findIndex(e=>!isBefore(e)),n=t<0?[]:e.slice(t),[s,...r]="sudo"===n[0]?n.slice(1):n,i=e.slice(0,Math.max(0,t)).some(e=>l.has(e??""))
return{name:s?.toLowerCase()??"",args:r,isConditional:i}}function eventsOf(e){return null===e.run?[{step:e,command:null}]:commandsOf(e).map(t=>({step:e,command:t}))}function isSameRepository(e,t){return null!==e&&e.toLowerCase()===t?.toLowerCase()}function isOurs({uses:e},{action:t,repository:n}){if(null===e||null===t)return!1
const s=e.text.trim()
return"./"===s||"$/"===s?isSameRepository(t,n):isSameRepository(withoutRef(s),t)&&s.includes("@")}function isUseOf({uses:e},...t){return null!==e&&t.includes(withoutRef(e.text.trim()).toLowerCase())}function refOf({uses:e}){const t=e?.text.trim()??""
return t.slice(withoutRef(t).length+1)}function withoutRef(e){const t=e.indexOf("@")
return t<0?e:e.slice(0,t)}function gitCallOf(e){if("git"!==e?.name)return null
let{folder:t}=e
for(let n=0;n<e.args.length;n++){const s=e.args[n]
if(null==s)return null
if(!s.startsWith("-"))return{verb:s,args:e.args.slice(n+1),folder:t}
"-C"===s&&(t=joined(t,e.args[n+1]??null)),/^--(?:git-dir|work-tree)/.test(s)&&(t=null),/^(?:-C|-c|--git-dir|--work-tree)$/.test(s)&&n++}return null}const a=new Set(["checkout","clean","reset","restore","rm","stash","switch"])
function putsBack({verb:e,args:t}){const n=t.some(e=>/^(?:-[bBcC]|--orphan|--create)$/.test(e??""))
return a.has(e)&&!n}function movesOrigin({verb:e,args:t}){const[n]=t.filter(e=>!0!==e?.startsWith("-"))
return"config"===e?/^(?:remote|url|branch|push)\./.test(n??"remote."):"remote"===e&&/^(?:set-url|remove|rm|rename)$/.test(n??"")}function ownCloneOf(e,t,n){const s=e.map(e=>clonedBy(e,n))
if(s.includes("unknown"))return null
const r=s.filter(e=>"object"==typeof e&&null!==e&&covers(e.folder,t)),i=Math.max(...r.map(({folder:e})=>e.length)),o=r.findLast(({folder:e})=>e.length===i)
return!0===o?.isOwn?o.folder:null}function clonedBy({step:e,command:t},n){if(null===t){if(!isUseOf(e,"actions/checkout"))return null
const t=joined("",resolved(e.inputs.get("path")?.text??"")),s=e.inputs.get("repository")?.text.trim()??"",r=""===s||/^\$\{\{\s*github\s*\.\s*repository\s*\}\}$/i.test(s)||isSameRepository(s,n)
return null===t?"unknown":{folder:t,isOwn:r}}const s=gitCallOf(t)
if("clone"!==s?.verb)return null
const r=joined(s.folder,clonedInto(s.args))
return null===r?"unknown":{folder:r,isOwn:!1}}function clonedInto(t){if(t.includes(null))return null
const[n,s,...r]=t.filter(e=>null!==e&&!e.startsWith("-"))
return null==n||r.length>0?null:s??e.bu(n,/\//).replace(/\.git$/,"").replace(/^.*[/:]/,"")}const u=/^(?:-[cfoarvp]|--(?:configuration|framework|output|arch|os|runtime|verbosity|property|version-suffix|manifest))$/,c=["net10.0","net9.0","net8.0","net7.0","net6.0","net5.0"],f=["Release","Debug"]
function isPublishing(e){return"dotnet"===e?.name&&"publish"===e.args[0]}function publishedPaths(e,t){const n=publishingOf(e,t)
if(null===n)return[]
const s=t.slice(t.lastIndexOf("/")+1)
return targetsOf(n,folderOf(t)).flatMap(e=>(null===e?null:joined(e,s))??[])}function publishes(e,t){return null!==publishingOf(e,t)}function folderOf(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function publishingOf(e,t){if(!isPublishing(e))return null
const n=new Map
let s
for(let t=1;t<e.args.length;t++){const r=e.args[t]
if(null==r||!/^[-/]/.test(r)){s??=r
continue}const[,i=r,o]=/^([^=:]+)[=:](.*)$/s.exec(r)??[]
void 0!==o?n.set(i.replace(/^\//,"-"),o):u.test(r)&&n.set(r,e.args[++t]??null)}const r=void 0===s?e.folder:joined(e.folder,s)
return null!==r&&covers(withoutProjectFile(r),folderOf(t))?{command:e,options:n}:null}function withoutProjectFile(e){return/\.(?:\w+proj|slnx?)$/i.test(e)?e.replace(/(?:^|\/)[^/]*$/,""):e}function targetsOf({command:e,options:t},n){const s=t.get("-o")??t.get("--output")
if(t.has("-o")||t.has("--output"))return[joined(e.folder,s??null)]
const r=t.get("-p")??t.get("-property")??t.get("--property")??"",[,i]=/^PublishDir=(.*)$/i.exec(r)??[]
if(void 0!==i)return[joined(n,i)]
const chosen=(e,n,s)=>{const r=t.get(e)??t.get(n)
return null==r?s:[r]},o=t.get("-r")??t.get("--runtime")
return chosen("-c","--configuration",f).flatMap(e=>chosen("-f","--framework",c).map(t=>joined(n,["bin",e,t,...null==o?[]:[o],"publish"].join("/"))))}function publishesInto(e,t){const n=t.trim()
return n.includes("${{")&&!n.includes("\n")&&/\bdotnet[ \t]+publish\b/.test(e)&&e.includes(n)}function injectingJobsOf(e,t){return 0===t.injected.length?[]:e.jobs.filter(({id:e})=>null===t.job||e===t.job).map(e=>injectingJobOf(e,t)).filter(e=>null!==e)}function injectingJobOf({steps:e},t){const n=e.findLastIndex(e=>isOurs(e,t)&&injects(e)),s=e[n]
if(void 0===s)return null
const r=e.slice(0,n).flatMap(eventsOf),i=e.slice(n+1).filter(e=>mayFollow(e,s)).flatMap(eventsOf)
if(r.length+i.length>2e3)return null
const o=t.injected.slice(0,50).map(e=>held(e,i))
return{step:s,before:r,after:i,files:[...o,...copiesOf(o,i)]}}function copiesOf(e,t){return t.flatMap((t,n)=>isPublishing(t.command)?e.filter(({during:e})=>e.has(t)).flatMap(({path:e})=>publishedPaths(t.command,e).map(t=>({copy:t,path:e,index:n}))):[]).slice(0,200).map(({copy:e,path:n,index:s})=>held(e,t.slice(s+1),n))}function held(e,t,n=e){const s=t.findIndex(t=>undoes(t,e))
return{path:e,origin:n,during:new Set(s<0?t:t.slice(0,s))}}function injects({inputs:e,condition:t}){return"check"!==e.get("mode")?.text.trim()&&"false"!==t}function mayFollow({condition:e},t){return"false"!==e&&(/^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(e)||""===e||""===t.condition||e===t.condition)}const d=new Set(["rm","mv","del","remove-item","move-item"])
function undoes({step:e,command:t},n){if(null===t)return isUseOf(e,"actions/checkout")&&checkoutCovers(e,n)
const s=gitCallOf(t)
if(null!==s)return putsBack(s)
const{name:r,args:i,folder:o}=t
return!!d.has(r)&&i.map(e=>joined(o,e)).filter(e=>null!==e).some(e=>covers(e,n))}function checkoutCovers({inputs:e},t){const n=joined("",resolved(e.get("path")?.text??""))
return null===n||covers(n,t)}function leaksOf({after:e,files:t},n){return e.flatMap(e=>{const s=n(e)
if(null===s)return[]
const r=t.filter(t=>t.during.has(e)&&null!==s(t)),i=void 0===r[0]?null:s(r[0])
return null===i?[]:[{span:i,paths:pathsOf(r)}]})}function pathsOf(e){return[...new Set(e.map(({origin:e})=>e))].map(t=>{const n=e.filter(e=>e.origin===t),[s]=n
return 1===n.length&&void 0!==s?s.path:t})}async function readYaml(e){if(e.length>1e6)return null
const t=await Promise.resolve().then(()=>require("./yaml.js")),n=tokensOf(t,e)
if(null===n)return null
const[s,...r]=new t.Composer({schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1}).compose(n)
return void 0===s||r.length>0||s.errors.length>0||s.warnings.length>0?null:nodeOf(t,e,s.contents)}function tokensOf(e,t){const n=new e.Parser,s=[]
let r=0
for(const i of(new e.Lexer).lex(t)){for(const e of n.next(i)){if("error"===e.type)return null
s.push(e)}if(n.stack.length>60||++r>25e4)return null}for(const e of n.end())s.push(e)
return s}function nodeOf(e,t,n){return null===n?p:e.isScalar(n)?hasAnchor(n)?null:textOf(t,n):!e.isCollection(n)||hasAnchor(n)?null:e.isSeq(n)?listOf(e,t,n.items):mappingOf(e,t,n.items.filter(t=>e.isPair(t)))}function hasAnchor({anchor:e}){return void 0!==e}function listOf(e,t,n){const s=n.map(n=>nodeOf(e,t,n)),r=s.filter(e=>null!==e)
return r.length===s.length?{kind:"list",items:r}:null}function mappingOf(e,t,n){const s=new Map
for(const r of n){const n=nodeOf(e,t,r.key),i=nodeOf(e,t,r.value)
if("text"!==n?.kind||null===i)return null
if("<<"===n.text||s.has(n.text))return null
s.set(n.text,i)}return{kind:"mapping",entries:s}}const h={start:0,end:0},p={kind:"text",text:"",comment:"",span:h,place:()=>h}
function textOf(e,{value:t,range:n,type:s,comment:r}){if("string"!=typeof t||!n)return null
const[i,o]=n,l=e.slice(i,o).trimEnd(),a={start:i,end:i+l.length}
return{kind:"text",text:t,comment:r??"",span:a,place:placer(a,t,"BLOCK_LITERAL"===s?lineStarts(l,t):inlineStart(l,t))}}function inlineStart(e,t){const n=/^["']/.test(e)?1:0
return e.slice(n,e.length-n)===t?[{inValue:0,inWritten:n}]:null}function lineStarts(e,t){const n=[]
let s=0,r=e.indexOf("\n")+1
for(const i of t.trimEnd().split("\n")){const t=e.indexOf("\n",r),o=e.slice(r,t<0?e.length:t).replace(/\r$/,"")
if(!o.endsWith(i.trimEnd()))return null
const l=o.trimEnd().length-i.trimEnd().length
n.push({inValue:s,inWritten:r+Math.max(0,l)}),s+=i.length+1,r=t<0?e.length:t+1}return n}function lineAt(e,t){let n=0,s=e.length-1
for(;n<s;){const r=Math.ceil((n+s)/2);(e[r]?.inValue??0)<=t?n=r:s=r-1}return e[n]??{inValue:0,inWritten:0}}function placer(e,t,n){if(null===n)return()=>e
const offset=t=>{const s=lineAt(n,t)
return e.start+s.inWritten+t-s.inValue}
return(e,n)=>({start:offset(e),end:offset(Math.min(n,t.length))})}function workflowOf(e,t,n){const s=defaultsOf(n,{workingDirectory:"",shell:""}),r=[...entriesOf(member(n,"jobs"))]
return{file:e,text:t,triggers:triggersOf(member(n,"on")),jobs:r.map(([e,t])=>jobOf(e,t,s))}}function jobOf(e,t,n){const s=defaultsOf(t,n)
return{id:e,uses:textAt(t,"uses"),inheritsSecrets:"inherit"===textAt(t,"secrets")?.text,hasEnvironment:null!==member(t,"environment"),steps:itemsOf(member(t,"steps")).map(e=>stepOf(e,s))}}function stepOf(e,t){const n=textAt(e,"if")?.text.trim()??""
return{uses:textAt(e,"uses"),run:textAt(e,"run"),inputs:inputsOf(member(e,"with")),condition:/^\$\{\{([^}]*)\}\}$/.exec(n)?.[1]?.trim()??n,...runOf(e,t)}}function defaultsOf(e,t){return runOf(member(member(e,"defaults"),"run"),t)}function runOf(e,t){return{workingDirectory:textAt(e,"working-directory")?.text??t.workingDirectory,shell:textAt(e,"shell")?.text??t.shell}}function inputsOf(e){const t=new Map
for(const[n,s]of entriesOf(e))"text"===s.kind&&t.set(n.toLowerCase(),s)
return t}function triggersOf(e){if("mapping"===e?.kind)return e.entries
const t="text"===e?.kind?[e]:itemsOf(e)
return new Map(t.flatMap(e=>"text"===e.kind?[[e.text,null]]:[]))}function member(e,t){return"mapping"===e?.kind?e.entries.get(t)??null:null}function entriesOf(e){return"mapping"===e?.kind?e.entries:new Map}function textAt(e,t){const n=member(e,t)
return"text"===n?.kind?n:null}function itemsOf(e){return"list"===e?.kind?e.items:[]}class WorkflowReader{#o=2e6
async open({path:e,text:t}){this.#o-=t.length
const n=this.#o<0?null:await readYaml(t)
return null===n?null:workflowOf({path:e,source:sourceOf(t)},t,n)}async openAll(e){const t=[]
for(const n of e){const e=await this.open(n)
null!==e&&t.push(e)}return t}}function sourceOf(t){const n=new e.v(t)
return{text:t,range:e=>n.range(e)}}function mayUse({text:e},{action:t,repository:n}){return null!==t&&(!(!isSameRepository(t,n)||!/[.$]\//.test(e))||e.toLowerCase().includes(t.toLowerCase()))}function filesNamed([e="",...t]){const n=`and ${t.length} more ${1===t.length?"file":"files"}`
return{phrase:0===t.length?'"{file}"':`"{file}" ${n}`,names:{file:e}}}const m=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/
function patternsOf(e){const t=[]
for(const{0:n,index:s}of e.text.matchAll(/[^\n]+/g)){const r=n.trim(),i=resolved(r)
if(null===i)return null
if(""===r||r.startsWith("#"))continue
const[o=""]=/^[!\s]*/.exec(i)??[],l=o.replaceAll(/\s/g,"").length%2==1,a=matcherOf(i.slice(o.length))
if(null===a&&l)return null
const u=s+n.indexOf(r),c=e.place(u,u+r.length)
null!==a&&t.push({span:c,isNegated:l,matches:a})}return t}function matcherOf(e){const t=withoutRoot(e)
if(""===e||m.test(t))return null
const n=t.split("/").filter(e=>""!==e),s=t.endsWith("/"),r={pattern:n,any:"**",fits:$0().y}
return({path:e,isFile:t})=>!(t&&s)&&$0().x(r,""===e?[]:e.split("/"))}function uploads(e,t){const n=entriesTo(t)
return decide(e,({matches:e})=>n.some(e))}function caches(e,t){return entriesTo(t).map(t=>decide(e,({matches:e})=>e(t))).find(e=>null!==e)??null}function decide(e,t){return e.filter(t).reduce((e,t)=>t.isNegated?null:e??t,null)}const g={id:"workflow/artifact",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(e=>[...leaksOf(e,uploadOf),...namedAlike(e)]).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.c(e.file,n,{message:`This path takes ${r} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,hint:'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.',names:i})})}
function uploadOf({step:e,command:t}){if(null!==t||!isUseOf(e,"actions/upload-artifact"))return null
const n=e.inputs.get("path"),s=void 0===n?null:patternsOf(n)
if(null===s)return null
const r="true"===e.inputs.get("include-hidden-files")?.text.trim().toLowerCase()
return({path:e})=>isHidden$1(e)&&!r?null:uploads(s,e)?.span??null}const w=20
function namedAlike({after:e,files:t}){return e.filter(({step:e})=>isUseOf(e,"actions/upload-artifact")).slice(0,w).flatMap(n=>{const s=n.step.inputs.get("path")
if(void 0===s)return[]
const r=publishingBefore(n,e,s.text),i=t.filter(({path:e,origin:t})=>e===t).filter(({path:e,during:t})=>r.some(n=>t.has(n)&&publishes(n.command,e))).map(({path:e})=>e)
return 0===i.length?[]:[{span:s.span,paths:i}]})}function publishingBefore(e,t,n){const s=t.slice(0,t.indexOf(e)),r=new Set(s.map(({step:e})=>e)),i=new Set([...r].filter(({run:e})=>publishesInto(e?.text??"",n)))
return s.filter(({step:e})=>i.has(e))}function isHidden$1(e){return/(?:^|\/)\./.test(e)}const v={id:"workflow/cache",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(e=>leaksOf(e,cachingOf(e))).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.c(e.file,n,{message:`This path takes ${r} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,hint:'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',names:i})})},O="actions/cache",k="actions/cache/save"
function cachingOf({after:e}){return({step:t,command:n})=>{if(null!==n||!isUseOf(t,O,k))return null
const s=t.inputs.get("path"),r=void 0===s?null:patternsOf(s)
if(null===r)return null
const i=isUseOf(t,k)
return({path:t,during:n})=>i||n.size===e.length?caches(r,t)?.span??null:null}}const b={id:"workflow/commit",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n,context:s})=>n.flatMap(e=>distinct(e,s.repository)).map(({event:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.c(e.file,n.command?.span??{start:0,end:0},{message:`This command takes ${r} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,hint:"Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password.",names:i})})}
function distinct(e,t){const n=e.files.flatMap(n=>{const s=ownCloneOf(e.before,n.path,t),r=null===s||isWorkedInBelow(e,n.path,s)?null:pushedBy(e,n,s)
return null===r?[]:[{event:r,path:n.path}]})
return[...new Set(n.map(({event:e})=>e))].map(e=>({event:e,paths:n.filter(t=>t.event===e).map(({path:e})=>e)}))}function isWorkedInBelow({before:e,after:t},n,s){return[...e,...t].map(({command:e})=>gitCallOf(e)?.folder??s).some(e=>e.length>s.length&&covers(e,n))}function pushedBy({before:e,after:t},n,s){const r=callsIn(t,s),i=r.filter(({event:e})=>n.during.has(e)),o=i.find(e=>takes(e,n.path))
if(void 0===o)return null
const l=i.slice(i.indexOf(o)).find(({verb:e,args:t})=>"commit"===e&&!t.includes("--dry-run"))
if(void 0===l)return null
const a=r.slice(r.indexOf(l)).some(pushes),u=[...callsIn(e,s),...r].some(movesOrigin)
return a&&!u?o.event:null}function callsIn(e,t){return e.flatMap(e=>{const n=gitCallOf(e.command)
return n?.folder===t?[{...n,event:e}]:[]})}function takes({verb:e,args:t,folder:n},s){if(t.includes("--dry-run"))return!1
if("commit"===e)return t.some(e=>"--all"===e||hasFlag(e,/a/))
if("add"!==e&&"stage"!==e||t.includes("-n"))return!1
const isEnd=e=>"--"===e,r=t.filter(e=>null===e||!e.startsWith("-")&&!isEnd(e))
return!r.some(e=>null===e||/^:[^/]|^:$/.test(e))&&(r.length>0?r.some(e=>isNamed(e,n,s)):t.some(e=>"--all"===e||"--update"===e||hasFlag(e,/[Au]/)))}function hasFlag(e,t){return null!==e&&/^-[a-zA-Z]+$/.test(e)&&t.test(e)}function isNamed(e,t,n){if(":/"===e)return!0
if("*"===e)return!n.split("/").some(isHidden)
const s=joined(t,e)
return null!==s&&covers(s,n)}function isHidden(e){return e.startsWith(".")}const x=/^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/
function pushes({verb:e,args:t}){if("push"!==e||t.some(e=>null!==e&&x.test(e)))return!1
const n=t.find(e=>!0!==e?.startsWith("-"))
return void 0===n||"origin"===n}function imageBuildOf({step:e,command:t}){if(null===t)return isUseOf(e,"docker/build-push-action")?buildPush(e):null
const n=[t.name,...t.args],s=y.find(e=>e.every((e,t)=>n[t]===e))
if(void 0===s)return null
const r=joined(t.folder,contextIn(n.slice(s.length)))
return null===r?null:{span:t.span,context:r}}const y=["docker","podman"].flatMap(e=>[[e,"build"],[e,"image","build"],[e,"buildx","build"]]).concat([["az","acr","build"]]),j=/^(?:-[qD]+|--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|debug|no-logs|no-wait))$/
function contextIn(e){for(let t=0;t<e.length;t++){const n=e[t]??null
if("-"===n)return null
if(!n?.startsWith("-"))return isElsewhere(n)?null:n
n.includes("=")||/^-[^-]./.test(n)||j.test(n)||t++}return null}function isElsewhere(e){return null!==e&&/^(?:[a-z]+:\/\/|git@)/i.test(e)}function buildPush({inputs:e,uses:t}){const n=e.get("context"),{span:s}=n??t??{span:{start:0,end:0}},r=n?.text.trim()??""
if(""===r||r.startsWith("{{defaultContext}}"))return{span:s,context:null}
const i=resolved(r)
if(isElsewhere(i))return null
const o=joined("",null===i?null:withoutRoot(i))
return null===o?null:{span:s,context:o}}const $={id:"workflow/image",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(imagesOf).map(({span:n,paths:s})=>{const{phrase:r,names:i}=filesNamed(s)
return t.c(e.file,n,{message:`This builds an image from a folder with ${r} in it, and the injected password goes into a layer: whoever may pull the image can read it.`,hint:`Build the image before the SMTP settings are injected, and let the container get ${givenAtStart(i.file)} when it starts.`,names:i})})}
function imagesOf(e){return leaksOf(e,e=>{const t=imageBuildOf(e),n=t?.context??null
return null===t||null===n?null:({path:e})=>covers(n,e)?t.span:null})}function givenAtStart(e){return/\.json$/i.test(e)?"the password as the environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD":"the injected file as a mount"}const S={id:"workflow/image-of-commit",level:"advice",severity:"warning",words:[],check:({workflow:e,injecting:n})=>n.flatMap(({after:e})=>e).flatMap(e=>imageBuildOf(e)??[]).filter(({context:e})=>null===e).map(({span:n})=>t.c(e.file,n,{message:'Without "context", this step builds the image from the commit on GitHub, not from the files of this job: the injected settings are not in it.',hint:'To build from the files of this job, write "context: .". Better, let the container get the password when it starts: what is in an image, everybody can read who may pull it.'}))},M=/^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/
function packingOf(e){if("zip"!==e?.name)return null
const{folder:t}=e,{options:n,operands:s,excluded:r}=argumentsOf(e.args)
if(n.some(e=>M.test(e)))return null
const[i,...o]=s.map(e=>joined(t,e))
if(null==i||null===r)return null
const l=n.some(e=>/^-[a-zA-Z0-9]*r|^--recurse-paths$/.test(e))
return{archive:i.slice(i.lastIndexOf("/")+1).includes(".")?i:`${i}.zip`,packs:e=>o.some(t=>t===e||l&&null!==t&&covers(t,e))&&!r.some(n=>isExcluded(n,within(t,e)))}}function argumentsOf(e){const t=[],n=[],s=[]
let r=n
for(const i of e){if(null===i||!i.startsWith("-")||"-"===i){r.push(i)
continue}t.push(i.replace(/^(-x|--exclude).*/,"$1")),r=/^(?:-x|--exclude)/.test(i)?s:n
const[,e=""]=/^(?:-x|--exclude=?)(.*)$/.exec(i)??[]
e.startsWith("@")?r=n:""!==e&&s.push(e)}const i=s.filter(e=>null!==e)
return{options:t,operands:n,excluded:i.length===s.length?i:null}}function isExcluded(e,t){return/[[\\]/.test(e)||$0().y(e.replace(/^\.\//,""),t)}function within(e,t){return null===e||""===e?t:t.replace(`${e}/`,"")}const A={id:"workflow/packed-artifact",level:"advice",severity:"notice",words:[],check:({workflow:e,injecting:n})=>n.flatMap(uploadsOf).map(({span:n,archive:s})=>t.c(e.file,n,saidOf$2(s)))}
function uploadsOf(e){const t=archivesOf(e)
return e.after.flatMap(n=>{const s=uploadOf(n),isThere=({during:e})=>e.has(n)
if(null===s||e.files.some(e=>isThere(e)&&null!==s(e)))return[]
const r=t.find(e=>isThere(e)&&null!==s(e)),i=void 0===r?null:s(r)
return void 0===r||null===i?[]:[{span:i,archive:r.path}]})}function saidOf$2(e){return{message:'This path takes "{archive}" into a build artifact, which contains the injected password: whoever may read the repository can download it.',hint:"Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",names:{archive:e}}}function archivesOf({after:e,files:t}){return e.flatMap((n,s)=>{const r=packingOf(n.command)
return null===r?[]:t.some(({path:e,during:t})=>t.has(n)&&r.packs(e))?[held(r.archive,e.slice(s+1))]:[]})}const C="UMBRACO__CMS__GLOBAL__SMTP__PASSWORD",W={id:"workflow/platform-secret",level:"advice",severity:"warning",words:[],check:({workflow:e,injecting:n})=>n.filter(writesAppSettings).flatMap(n=>{const s=n.step.inputs.get("password")
return void 0===s||imagesOf(n).length>0?[]:[t.c(e.file,s.span,saidOf$1(e,n))]})}
function writesAppSettings({files:e}){return e.some(({path:e})=>/\.json$/i.test(e))}const _=/cloud\.(?:zipignore|gitignore)|api\.cloud\.umbraco\.com|umbraco_?cloud_?api_?key|\.umbraco\.io\b/i
function saidOf$1({text:e},{after:t}){const n='name it in "environment-keys" and take "password" out of this step.'
return _.test(e)?{message:"The password goes into an appsettings file, and Umbraco Cloud commits that file to the git repository of the environment: whoever can clone it can read the password.",hint:`Store the password as the secret ${C} of the Cloud environment, ${n}`}:{severity:"notice",message:"The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment, so that no file contains it.",hint:`${placeFor(t)}, ${n}`}}function placeFor(e){return e.some(({step:e})=>isUseOf(e,"azure/webapps-deploy"))?`Store the password as the application setting ${C} of the web app`:`Where you can set environment variables for the site, store the password as ${C} there`}const I={id:"workflow/pull-request-target",level:"advice",severity:"notice",words:[],check:({workflow:e,context:n})=>e.triggers.has("pull_request_target")?e.jobs.filter(({steps:e})=>e.some(e=>hasSecrets(e,n))).flatMap(checkOutsOfForks).map(({text:n,place:s})=>t.c(e.file,s(0,n.length),{message:'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',hint:'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.'})):[]}
function hasSecrets(e,t){return!!isOurs(e,t)&&([...e.inputs.values()].some(({text:e})=>/\bsecrets\b/i.test(e))||"check"!==e.inputs.get("mode")?.text.trim())}function checkOutsOfForks({steps:e}){return e.flatMap(e=>{const t=isUseOf(e,"actions/checkout")?e.inputs.get("ref"):void 0
return void 0!==t&&R.test(t.text)&&!refusesForks(e)?[t]:[]})}const T=7
function refusesForks(e){const t=versionOf(e)
return!(null===t||t<T)&&"true"!==e.inputs.get("allow-unsafe-pr-checkout")?.text.trim().toLowerCase()}function versionOf(e){const t=refOf(e),n=/^[0-9a-f]{40}$/i.test(t)?e.uses?.comment??"":t,s=/(?:^|[\s@])v([0-9]{1,4})(?:\.[0-9]+){0,2}(?=\s|$)/.exec(n)?.[1]
return void 0===s?null:Number(s)}const R=/github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i,B=/\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g,P=String.raw`secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])`,U=new RegExp(String.raw`'[^']*'|(?<![\w.-])${P}`,"gi")
function secretsIn({text:e,place:t}){return[...e.matchAll(B)].flatMap(e=>[...e[0].matchAll(U)].flatMap(n=>{const s=n[1]??n[2],r=e.index+n.index
return void 0===s?[]:[{name:s,span:t(r,r+n[0].length)}]}))}const L=new RegExp(String.raw`^\$\{\{\s*${P}\s*\}\}$`,"i")
function secretAlone(e){return L.test(e.text)?secretsIn(e)[0]??null:null}function undeclaredIn({workflow:e,callers:t,context:n}){const s=callsOf$1(e,t),r=s.length>0&&s.every(Boolean)
if(!e.triggers.has("workflow_call")||r)return[]
const i=declaredBy(e)
return e.jobs.filter(({hasEnvironment:e})=>!e).flatMap(({steps:e})=>e).filter(e=>isOurs(e,n)).flatMap(e=>secretsOf(e)).filter(({name:e})=>!i.has(e.toLowerCase()))}function callsOf$1({file:e},t){return t.flatMap(({jobs:e})=>e).filter(({uses:t})=>null!==t&&isCall(t.text,e.path)).map(({inheritsSecrets:e})=>e)}function isCall(e,t){const n=withoutRef(e.trim())
return n===t||n.endsWith(`/${t}`)}function declaredBy({triggers:e}){const t=member(e.get("workflow_call")??null,"secrets")
return new Set([...entriesOf(t).keys()].map(e=>e.toLowerCase()))}function secretsOf({inputs:e}){return[...e.values()].flatMap(secretsIn).filter(({name:e})=>!q.test(e))}const q=/^GITHUB_TOKEN$/i
function saidOf(e){return{message:'The secret "{secret}" is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.',hint:'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',names:{secret:e}}}const E=[g,A,v,b,$,S,W,I,{id:"workflow/undeclared-secret",level:"advice",severity:"notice",words:[],check:e=>undeclaredIn(e).map(({name:n,span:s})=>t.c(e.workflow.file,s,saidOf(n)))}]
function possibleSteps({jobs:e},t){return e.filter(({id:e})=>e===t.job).flatMap(({steps:e})=>e).filter(e=>isOurs(e,t)&&"false"!==e.condition)}async function possibleWorkflows(e,t){if(null===t.job)return null
const n=new WorkflowReader
if(null!==t.workflow)return reachableFrom(t.workflow,e,n)
const s=e.filter(e=>mayUse(e,t)),r=await n.openAll(s)
return r.length===s.length?r:null}async function reachableFrom(e,t,n){const s=[],r=new Set([e])
for(const e of r){const i=t.find(t=>t.path===e),o=void 0===i?null:await n.open(i)
if(null===o)return null
s.push(o)
for(const e of callsOf(o))r.add(e)}return s}function callsOf({jobs:e}){return e.map(({uses:e})=>e?.text.trim()??"").filter(e=>e.startsWith("./")).map(e=>e.slice(2))}function undeclaredPlaces(e,t,n){const s=null!==n.workflow&&n.workflow!==e.file.path,r=t.flatMap(({jobs:e})=>e).some(e=>e.inheritsSecrets)
return!s||r?new Set:new Set(undeclaredIn({workflow:e,callers:t,context:n}).map(({span:e})=>e.start))}function placeOf({file:e},{span:t}){return{path:e.path,line:e.source.range(t).line}}const F={intent:{mode:"check",settings:{},knownSections:[]},locate:({file:e,span:t})=>({path:e.path,at:e.source.range(t)}),voice:()=>"GitHub refuses the workflow"}
function adviceOn(t){return e.a_(E,t,F.intent).map(t=>e.aZ(t,F))}exports.adviseOnWorkflows=async function adviseOnWorkflows(e,t){const n=new WorkflowReader,s=await n.openAll(e.filter(e=>mayUse(e,t))),r=s.filter(({triggers:e})=>e.has("workflow_call")),i=new Set(s.map(({file:e})=>e.path)),o=await n.openAll(e.filter(({path:e,text:t})=>!i.has(e)&&r.some(({file:e})=>t.includes(e.path))))
return s.flatMap(e=>{const n=injectingJobsOf(e,t)
return adviceOn({workflow:e,callers:[...s,...o],injecting:n,context:t})})},exports.secretsBehind=async function secretsBehind(e,t,n){const s=await possibleWorkflows(e,t),[r,...i]=(s??[]).flatMap(e=>possibleSteps(e,t).map(t=>({workflow:e,step:t})))
if(null===s||void 0===r||i.length>0)return[]
const{workflow:o,step:l}=r,a=undeclaredPlaces(o,s,t)
return n.flatMap(e=>{const t=l.inputs.get(e),n=void 0===t?null:secretAlone(t)
if(void 0===t||null===n)return[]
const s=a.has(n.span.start)
return[{input:e,secret:n.name,...placeOf(o,t),isUndeclared:s}]})}

