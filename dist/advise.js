"use strict"
var t=function resolved(t){const e=t.replaceAll(pe,"\ue000")
return/[$`]/.test(e)?null:e},e=function withoutRoot(t){return t.replace(/^(?:\ue000|\.)(?:\/+|$)/,"")},n=function joined(t,e){if(null===e)return null
const n=e.startsWith("\ue000")
if(!n&&(null===t||/^(?:[/\\~]|[A-Za-z]:)/.test(e)))return null
const r=[],s=n?e.slice(1):`${t??""}/${e}`
for(const t of s.split("/").filter(t=>""!==t&&"."!==t))if(".."!==t)r.push(t)
else if(void 0===r.pop())return null
return r.length>100||r.some(t=>/[\\\ue000]/.test(t))?null:r.join("/")},r=function covers(t,e){return""===t||t===e||e.startsWith(`${t}/`)},s=function entriesTo(t){const e=t.split("/")
return Array.from({length:e.length+1},(t,n)=>({path:e.slice(0,n).join("/"),isFile:n===e.length}))},i=function partsOf(t){if(ge.test(t))return null
const e=new Reader
let n=0
for(;n<t.length;){if("#"===t[n]&&!e.isInWord){n=o(t,n)
continue}me.lastIndex=n
const r=me.exec(t)
if(null===r)return null
e.take(r.groups??{},n,me.lastIndex),n=me.lastIndex}return e.endCommand(),e.parts},o=function lineEnd(t,e){const n=t.indexOf("\n",e)
return n<0?t.length:n},l=function pieceOf(e){const{quoted:n,opaque:r}=e
return void 0!==n?t(n.replaceAll(/\\\r?\n/g,"").replaceAll(/\\(["\\])/g,"$1")):void 0!==r?t(r):e.literal??e.escaped??e.plain},a=function join(t,e){return null===t||null===e?null:(t??"")+e},u=function commandsOf({run:e,shell:r,workingDirectory:s}){if(null===e||!we.has(r.trim().split(/\s/)[0]??""))return[]
const o=[],l=[]
let a=n("",t(s))
for(const t of i(e.text)??[])if("open"===t.kind)l.push(a)
else if("close"===t.kind)a=l.length>0?l.pop()??null:a
else{const{name:r,args:s,isConditional:i}=c(t)
ve.has(r)?a=i?null:n(a,s[0]??null):o.push({name:r,args:s,folder:a,span:e.place(t.start,t.end)})}return o},c=function called({words:t}){const isBefore=t=>null!==t&&(ke.has(t)||/^[A-Za-z_]\w*=/.test(t)),e=t.findIndex(t=>!isBefore(t)),n=e<0?[]:t.slice(e),[r,...s]="sudo"===n[0]?n.slice(1):n,i=t.slice(0,Math.max(0,e)).some(t=>ke.has(t??""))
return{name:r?.toLowerCase()??"",args:s,isConditional:i}},f=function eventsOf(t){return null===t.run?[{step:t,command:null}]:u(t).map(e=>({step:t,command:e}))},d=function isSameRepository(t,e){return null!==t&&t.toLowerCase()===e?.toLowerCase()},h=function isOurs({uses:t},{action:e,repository:n}){if(null===t||null===e)return!1
const r=t.text.trim()
return"./"===r||"$/"===r?d(e,n):d(g(r),e)&&r.includes("@")},p=function isUseOf({uses:t},...e){return null!==t&&e.includes(g(t.text.trim()).toLowerCase())},m=function refOf({uses:t}){const e=t?.text.trim()??""
return e.slice(g(e).length+1)},g=function withoutRef(t){const e=t.indexOf("@")
return e<0?t:t.slice(0,e)},w=function gitCallOf(t){if("git"!==t?.name)return null
let{folder:e}=t
for(let r=0;r<t.args.length;r++){const s=t.args[r]
if(null==s)return null
if(!s.startsWith("-"))return{verb:s,args:t.args.slice(r+1),folder:e}
"-C"===s&&(e=n(e,t.args[r+1]??null)),/^--(?:git-dir|work-tree)/.test(s)&&(e=null),/^(?:-C|-c|--git-dir|--work-tree)$/.test(s)&&r++}return null},v=function putsBack({verb:t,args:e}){const n=e.some(t=>/^(?:-[bBcC]|--orphan|--create)$/.test(t??""))
return xe.has(t)&&!n},k=function movesOrigin({verb:t,args:e}){const[n]=e.filter(t=>!0!==t?.startsWith("-"))
return"config"===t?/^(?:remote|url|branch|push)\./.test(n??"remote."):"remote"===t&&/^(?:set-url|remove|rm|rename)$/.test(n??"")},x=function ownCloneOf(t,e,n){const s=t.map(t=>b(t,n))
if(s.includes("unknown"))return null
const i=s.filter(t=>"object"==typeof t&&null!==t&&r(t.folder,e)),o=Math.max(...i.map(({folder:t})=>t.length)),l=i.findLast(({folder:t})=>t.length===o)
return!0===l?.isOwn?l.folder:null},b=function clonedBy({step:e,command:r},s){if(null===r){if(!p(e,"actions/checkout"))return null
const r=n("",t(e.inputs.get("path")?.text??"")),i=e.inputs.get("repository")?.text.trim()??"",o=""===i||/^\$\{\{\s*github\s*\.\s*repository\s*\}\}$/i.test(i)||d(i,s)
return null===r?"unknown":{folder:r,isOwn:o}}const i=w(r)
if("clone"!==i?.verb)return null
const o=n(i.folder,y(i.args))
return null===o?"unknown":{folder:o,isOwn:!1}},y=function clonedInto(t){if(t.includes(null))return null
const[e,n,...r]=t.filter(t=>null!==t&&!t.startsWith("-"))
return null==e||r.length>0?null:n??de.bv(e,/\//).replace(/\.git$/,"").replace(/^.*[/:]/,"")},O=function isPublishing(t){return"dotnet"===t?.name&&"publish"===t.args[0]},$=function publishedPaths(t,e){const r=M(t,e)
if(null===r)return[]
const s=e.slice(e.lastIndexOf("/")+1)
return _(r,j(e)).flatMap(t=>(null===t?null:n(t,s))??[])},S=function publishes(t,e){return null!==M(t,e)},j=function folderOf(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))},M=function publishingOf(t,e){if(!O(t))return null
const s=new Map
let i
for(let e=1;e<t.args.length;e++){const n=t.args[e]
if(null==n||!/^[-/]/.test(n)){i??=n
continue}const[,r=n,o]=/^([^=:]+)[=:](.*)$/s.exec(n)??[]
void 0!==o?s.set(r.replace(/^\//,"-"),o):be.test(n)&&s.set(n,t.args[++e]??null)}const o=void 0===i?t.folder:n(t.folder,i)
return null!==o&&r(W(o),j(e))?{command:t,options:s}:null},W=function withoutProjectFile(t){return/\.(?:\w+proj|slnx?)$/i.test(t)?t.replace(/(?:^|\/)[^/]*$/,""):t},_=function targetsOf({command:t,options:e},r){const s=e.get("-o")??e.get("--output")
if(e.has("-o")||e.has("--output"))return[n(t.folder,s??null)]
const i=e.get("-p")??e.get("-property")??e.get("--property")??"",[,o]=/^PublishDir=(.*)$/i.exec(i)??[]
if(void 0!==o)return[n(r,o)]
const chosen=(t,n,r)=>{const s=e.get(t)??e.get(n)
return null==s?r:[s]},l=e.get("-r")??e.get("--runtime")
return chosen("-c","--configuration",Oe).flatMap(t=>chosen("-f","--framework",ye).map(e=>n(r,["bin",t,e,...null==l?[]:[l],"publish"].join("/"))))},A=function publishesInto(t,e){const n=e.trim()
return n.includes("${{")&&!n.includes("\n")&&/\bdotnet[ \t]+publish\b/.test(t)&&t.includes(n)},C=function injectingJobsOf(t,e){return 0===e.injected.length?[]:t.jobs.filter(({id:t})=>null===e.job||t===e.job).map(t=>T(t,e)).filter(t=>null!==t)},T=function injectingJobOf({steps:t},e){const n=t.findLastIndex(t=>h(t,e)&&q(t)),r=t[n]
if(void 0===r)return null
const s=t.slice(0,n).flatMap(f),i=t.slice(n+1).filter(t=>B(t,r)).flatMap(f)
if(s.length+i.length>2e3)return null
const o=e.injected.slice(0,50).map(t=>L(t,i))
return{step:r,before:s,after:i,files:[...o,...I(o,i)]}},I=function copiesOf(t,e){return e.flatMap((e,n)=>O(e.command)?t.filter(({during:t})=>t.has(e)).flatMap(({path:t})=>$(e.command,t).map(e=>({copy:e,path:t,index:n}))):[]).slice(0,200).map(({copy:t,path:n,index:r})=>L(t,e.slice(r+1),n))},L=function held(t,e,n=t){const r=e.findIndex(e=>P(e,t))
return{path:t,origin:n,during:new Set(r<0?e:e.slice(0,r))}},q=function injects({inputs:t,condition:e}){return"check"!==t.get("mode")?.text.trim()&&"false"!==e},B=function mayFollow({condition:t},e){return"false"!==t&&(/^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(t)||""===t||""===e.condition||t===e.condition)},P=function undoes({step:t,command:e},s){if(null===e)return p(t,"actions/checkout")&&R(t,s)
const i=w(e)
if(null!==i)return v(i)
const{name:o,args:l,folder:a}=e
return!!$e.has(o)&&l.map(t=>n(a,t)).filter(t=>null!==t).some(t=>r(t,s))},R=function checkoutCovers({inputs:e},s){const i=n("",t(e.get("path")?.text??""))
return null===i||r(i,s)},E=function leaksOf({after:t,files:e},n){return t.flatMap(t=>{const r=n(t)
if(null===r)return[]
const s=e.filter(e=>e.during.has(t)&&null!==r(e)),i=void 0===s[0]?null:r(s[0])
return null===i?[]:[{span:i,paths:z(s)}]})},z=function pathsOf(t){return[...new Set(t.map(({origin:t})=>t))].map(e=>{const n=t.filter(t=>t.origin===e),[r]=n
return 1===n.length&&void 0!==r?r.path:e})},U=async function readYaml(t){if(t.length>1e6)return null
const e=await Promise.resolve().then(()=>require("./yaml.js")),n=D(e,t)
if(null===n)return null
const[r,...s]=new e.Composer({schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1}).compose(n)
return void 0===r||s.length>0||r.errors.length>0||r.warnings.length>0?null:F(e,t,r.contents)},D=function tokensOf(t,e){const n=new t.Parser,r=[]
let s=0
for(const i of(new t.Lexer).lex(e)){for(const t of n.next(i)){if("error"===t.type)return null
r.push(t)}if(n.stack.length>60||++s>25e4)return null}for(const t of n.end())r.push(t)
return r},F=function nodeOf(t,e,n){return null===n?je:t.isScalar(n)?G(n)?null:Z(e,n):!t.isCollection(n)||G(n)?null:t.isSeq(n)?H(t,e,n.items):N(t,e,n.items.filter(e=>t.isPair(e)))},G=function hasAnchor({anchor:t}){return void 0!==t},H=function listOf(t,e,n){const r=n.map(n=>F(t,e,n)),s=r.filter(t=>null!==t)
return s.length===r.length?{kind:"list",items:s}:null},N=function mappingOf(t,e,n){const r=new Map
for(const s of n){const n=F(t,e,s.key),i=F(t,e,s.value)
if("text"!==n?.kind||null===i)return null
if("<<"===n.text||r.has(n.text))return null
r.set(n.text,i)}return{kind:"mapping",entries:r}},Z=function textOf(t,{value:e,range:n,type:r,comment:s}){if("string"!=typeof e||!n)return null
const[i,o]=n,l=t.slice(i,o).trimEnd(),a={start:i,end:i+l.length}
return{kind:"text",text:e,comment:s??"",span:a,place:X(a,e,"BLOCK_LITERAL"===r?V(l,e):K(l,e))}},K=function inlineStart(t,e){const n=/^["']/.test(t)?1:0
return t.slice(n,t.length-n)===e?[{inValue:0,inWritten:n}]:null},V=function lineStarts(t,e){const n=[]
let r=0,s=t.indexOf("\n")+1
for(const i of e.trimEnd().split("\n")){const e=t.indexOf("\n",s),o=t.slice(s,e<0?t.length:e).replace(/\r$/,"")
if(!o.endsWith(i.trimEnd()))return null
const l=o.trimEnd().length-i.trimEnd().length
n.push({inValue:r,inWritten:s+Math.max(0,l)}),r+=i.length+1,s=e<0?t.length:e+1}return n},J=function lineAt(t,e){let n=0,r=t.length-1
for(;n<r;){const s=Math.ceil((n+r)/2);(t[s]?.inValue??0)<=e?n=s:r=s-1}return t[n]??{inValue:0,inWritten:0}},X=function placer(t,e,n){if(null===n)return()=>t
const offset=e=>{const r=J(n,e)
return t.start+r.inWritten+e-r.inValue}
return(t,n)=>({start:offset(t),end:offset(Math.min(n,e.length))})},Y=function workflowOf(t,e,n){const r=et(n,{workingDirectory:"",shell:""}),s=[...ot(it(n,"jobs"))]
return{file:t,text:e,triggers:st(it(n,"on")),jobs:s.map(([t,e])=>Q(t,e,r))}},Q=function jobOf(t,e,n){const r=et(e,n)
return{id:t,uses:lt(e,"uses"),inheritsSecrets:"inherit"===lt(e,"secrets")?.text,hasEnvironment:null!==it(e,"environment"),steps:at(it(e,"steps")).map(t=>tt(t,r))}},tt=function stepOf(t,e){const n=lt(t,"if")?.text.trim()??""
return{uses:lt(t,"uses"),run:lt(t,"run"),inputs:rt(it(t,"with")),condition:/^\$\{\{([^}]*)\}\}$/.exec(n)?.[1]?.trim()??n,...nt(t,e)}},et=function defaultsOf(t,e){return nt(it(it(t,"defaults"),"run"),e)},nt=function runOf(t,e){return{workingDirectory:lt(t,"working-directory")?.text??e.workingDirectory,shell:lt(t,"shell")?.text??e.shell}},rt=function inputsOf(t){const e=new Map
for(const[n,r]of ot(t))"text"===r.kind&&e.set(n.toLowerCase(),r)
return e},st=function triggersOf(t){if("mapping"===t?.kind)return t.entries
const e="text"===t?.kind?[t]:at(t)
return new Map(e.flatMap(t=>"text"===t.kind?[[t.text,null]]:[]))},it=function member(t,e){return"mapping"===t?.kind?t.entries.get(e)??null:null},ot=function entriesOf(t){return"mapping"===t?.kind?t.entries:new Map},lt=function textAt(t,e){const n=it(t,e)
return"text"===n?.kind?n:null},at=function itemsOf(t){return"list"===t?.kind?t.items:[]},ut=function sourceOf(t){const e=new de.v(t)
return{text:t,range:t=>e.range(t)}},ct=function mayUse({text:t},{action:e,repository:n}){return null!==e&&(!(!d(e,n)||!/[.$]\//.test(t))||t.toLowerCase().includes(e.toLowerCase()))},ft=function filesNamed([t="",...e]){const n=`and ${e.length} more ${1===e.length?"file":"files"}`
return{phrase:0===e.length?'"{file}"':`"{file}" ${n}`,names:{file:t}}},dt=function patternsOf(e){const n=[]
for(const{0:r,index:s}of e.text.matchAll(/[^\n]+/g)){const i=r.trim(),o=t(i)
if(null===o)return null
if(""===i||i.startsWith("#"))continue
const[l=""]=/^[!\s]*/.exec(o)??[],a=l.replaceAll(/\s/g,"").length%2==1,u=ht(o.slice(l.length))
if(null===u&&a)return null
const c=s+r.indexOf(i),f=e.place(c,c+i.length)
null!==u&&n.push({span:f,isNegated:a,matches:u})}return n},ht=function matcherOf(t){const n=e(t)
if(""===t||Me.test(n))return null
const r=n.split("/").filter(t=>""!==t),s=n.endsWith("/"),i={pattern:r,any:"**",fits:$0().x}
return({path:t,isFile:e})=>!(e&&s)&&$0().q(i,""===t?[]:t.split("/"))},pt=function uploads(t,e){const n=s(e)
return gt(t,({matches:t})=>n.some(t))},mt=function caches(t,e){return s(e).map(e=>gt(t,({matches:t})=>t(e))).find(t=>null!==t)??null},gt=function decide(t,e){return t.filter(e).reduce((t,e)=>e.isNegated?null:t??e,null)},wt=function uploadOf({step:t,command:e}){if(null!==e||!p(t,"actions/upload-artifact"))return null
const n=t.inputs.get("path"),r=void 0===n?null:dt(n)
if(null===r)return null
const s="true"===t.inputs.get("include-hidden-files")?.text.trim().toLowerCase()
return({path:t})=>xt(t)&&!s?null:pt(r,t)?.span??null},vt=function namedAlike({after:t,files:e}){return t.filter(({step:t})=>p(t,"actions/upload-artifact")).slice(0,_e).flatMap(n=>{const r=n.step.inputs.get("path")
if(void 0===r)return[]
const s=kt(n,t,r.text),i=e.filter(({path:t,origin:e})=>t===e).filter(({path:t,during:e})=>s.some(n=>e.has(n)&&S(n.command,t))).map(({path:t})=>t)
return 0===i.length?[]:[{span:r.span,paths:i}]})},kt=function publishingBefore(t,e,n){const r=e.slice(0,e.indexOf(t)),s=new Set(r.map(({step:t})=>t)),i=new Set([...s].filter(({run:t})=>A(t?.text??"",n)))
return r.filter(({step:t})=>i.has(t))},xt=function isHidden$1(t){return/(?:^|\/)\./.test(t)},bt=function cachingOf({after:t}){return({step:e,command:n})=>{if(null!==n||!p(e,Ce,Te))return null
const r=e.inputs.get("path"),s=void 0===r?null:dt(r)
if(null===s)return null
const i=p(e,Te)
return({path:e,during:n})=>i||n.size===t.length?mt(s,e)?.span??null:null}},yt=function distinct(t,e){const n=t.files.flatMap(n=>{const r=x(t.before,n.path,e),s=null===r||Ot(t,n.path,r)?null:$t(t,n,r)
return null===s?[]:[{event:s,path:n.path}]})
return[...new Set(n.map(({event:t})=>t))].map(t=>({event:t,paths:n.filter(e=>e.event===t).map(({path:t})=>t)}))},Ot=function isWorkedInBelow({before:t,after:e},n,s){return[...t,...e].map(({command:t})=>w(t)?.folder??s).some(t=>t.length>s.length&&r(t,n))},$t=function pushedBy({before:t,after:e},n,r){const s=St(e,r),i=s.filter(({event:t})=>n.during.has(t)),o=i.find(t=>jt(t,n.path))
if(void 0===o)return null
const l=i.slice(i.indexOf(o)).find(({verb:t,args:e})=>"commit"===t&&!e.includes("--dry-run"))
if(void 0===l)return null
const a=s.slice(s.indexOf(l)).some(At),u=[...St(t,r),...s].some(k)
return a&&!u?o.event:null},St=function callsIn(t,e){return t.flatMap(t=>{const n=w(t.command)
return n?.folder===e?[{...n,event:t}]:[]})},jt=function takes({verb:t,args:e,folder:n},r){if(e.includes("--dry-run"))return!1
if("commit"===t)return e.some(t=>"--all"===t||Mt(t,/a/))
if("add"!==t&&"stage"!==t||e.includes("-n"))return!1
const isEnd=t=>"--"===t,s=e.filter(t=>null===t||!t.startsWith("-")&&!isEnd(t))
return!s.some(t=>null===t||/^:[^/]|^:$/.test(t))&&(s.length>0?s.some(t=>Wt(t,n,r)):e.some(t=>"--all"===t||"--update"===t||Mt(t,/[Au]/)))},Mt=function hasFlag(t,e){return null!==t&&/^-[a-zA-Z]+$/.test(t)&&e.test(t)},Wt=function isNamed(t,e,s){if(":/"===t)return!0
if("*"===t)return!s.split("/").some(_t)
const i=n(e,t)
return null!==i&&r(i,s)},_t=function isHidden(t){return t.startsWith(".")},At=function pushes({verb:t,args:e}){if("push"!==t||e.some(t=>null!==t&&Le.test(t)))return!1
const n=e.find(t=>!0!==t?.startsWith("-"))
return void 0===n||"origin"===n},Ct=function imageBuildOf({step:t,command:e}){if(null===e)return p(t,"docker/build-push-action")?Lt(t):null
const r=[e.name,...e.args],s=qe.find(t=>t.every((t,e)=>r[e]===t))
if(void 0===s)return null
const i=n(e.folder,Tt(r.slice(s.length)))
return null===i?null:{span:e.span,context:i}},Tt=function contextIn(t){for(let e=0;e<t.length;e++){const n=t[e]??null
if("-"===n)return null
if(!n?.startsWith("-"))return It(n)?null:n
n.includes("=")||/^-[^-]./.test(n)||Be.test(n)||e++}return null},It=function isElsewhere(t){return null!==t&&/^(?:[a-z]+:\/\/|git@)/i.test(t)},Lt=function buildPush({inputs:r,uses:s}){const i=r.get("context"),{span:o}=i??s??{span:{start:0,end:0}},l=i?.text.trim()??""
if(""===l||l.startsWith("{{defaultContext}}"))return{span:o,context:null}
const a=t(l)
if(It(a))return null
const u=n("",null===a?null:e(a))
return null===u?null:{span:o,context:u}},qt=function imagesOf(t){return E(t,t=>{const e=Ct(t),n=e?.context??null
return null===e||null===n?null:({path:t})=>r(n,t)?e.span:null})},Bt=function givenAtStart(t){return/\.json$/i.test(t)?"the password as the environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD":"the injected file as a mount"},Pt=function packingOf(t){if("zip"!==t?.name)return null
const{folder:e}=t,{options:s,operands:i,excluded:o}=Rt(t.args)
if(s.some(t=>Ee.test(t)))return null
const[l,...a]=i.map(t=>n(e,t))
if(null==l||null===o)return null
const u=s.some(t=>/^-[a-zA-Z0-9]*r|^--recurse-paths$/.test(t))
return{archive:l.slice(l.lastIndexOf("/")+1).includes(".")?l:`${l}.zip`,packs:t=>a.some(e=>e===t||u&&null!==e&&r(e,t))&&!o.some(n=>Et(n,zt(e,t)))}},Rt=function argumentsOf(t){const e=[],n=[],r=[]
let s=n
for(const i of t){if(null===i||!i.startsWith("-")||"-"===i){s.push(i)
continue}e.push(i.replace(/^(-x|--exclude).*/,"$1")),s=/^(?:-x|--exclude)/.test(i)?r:n
const[,t=""]=/^(?:-x|--exclude=?)(.*)$/.exec(i)??[]
t.startsWith("@")?s=n:""!==t&&r.push(t)}const i=r.filter(t=>null!==t)
return{options:e,operands:n,excluded:i.length===r.length?i:null}},Et=function isExcluded(t,e){return/[[\\]/.test(t)||$0().x(t.replace(/^\.\//,""),e)},zt=function within(t,e){return null===t||""===t?e:e.replace(`${t}/`,"")},Ut=function uploadsOf(t){const e=Ft(t)
return t.after.flatMap(n=>{const r=wt(n),isThere=({during:t})=>t.has(n)
if(null===r||t.files.some(t=>isThere(t)&&null!==r(t)))return[]
const s=e.find(t=>isThere(t)&&null!==r(t)),i=void 0===s?null:r(s)
return void 0===s||null===i?[]:[{span:i,archive:s.path}]})},Dt=function saidOf$2(t){return{message:'This path takes "{archive}" into a build artifact, which contains the injected password: whoever may read the repository can download it.',hint:"Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",names:{archive:t}}},Ft=function archivesOf({after:t,files:e}){return t.flatMap((n,r)=>{const s=Pt(n.command)
return null===s?[]:e.some(({path:t,during:e})=>e.has(n)&&s.packs(t))?[L(s.archive,t.slice(r+1))]:[]})},Gt=function writesAppSettings({files:t}){return t.some(({path:t})=>/\.json$/i.test(t))},Ht=function saidOf$1({text:t},{after:e}){const n='name it in "environment-keys" and take "password" out of this step.'
return Fe.test(t)?{message:"The password goes into an appsettings file, and Umbraco Cloud commits that file to the git repository of the environment: whoever can clone it can read the password.",hint:`Store the password as the secret ${Ue} of the Cloud environment, ${n}`}:{severity:"notice",message:"The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment, so that no file contains it.",hint:`${Nt(e)}, ${n}`}},Nt=function placeFor(t){return t.some(({step:t})=>p(t,"azure/webapps-deploy"))?`Store the password as the application setting ${Ue} of the web app`:`Where you can set environment variables for the site, store the password as ${Ue} there`},Zt=function hasSecrets(t,e){return!!h(t,e)&&([...t.inputs.values()].some(({text:t})=>/\bsecrets\b/i.test(t))||"check"!==t.inputs.get("mode")?.text.trim())},Kt=function checkOutsOfForks({steps:t}){return t.flatMap(t=>{const e=p(t,"actions/checkout")?t.inputs.get("ref"):void 0
return void 0!==e&&Ne.test(e.text)&&!Vt(t)?[e]:[]})},Vt=function refusesForks(t){const e=Jt(t)
return!(null===e||e<He)&&"true"!==t.inputs.get("allow-unsafe-pr-checkout")?.text.trim().toLowerCase()},Jt=function versionOf(t){const e=m(t),n=/^[0-9a-f]{40}$/i.test(e)?t.uses?.comment??"":e,r=/(?:^|[\s@])v([0-9]{1,4})(?:\.[0-9]+){0,2}(?=\s|$)/.exec(n)?.[1]
return void 0===r?null:Number(r)},Xt=function secretsIn({text:t,place:e}){return[...t.matchAll(Ze)].flatMap(t=>[...t[0].matchAll(Ve)].flatMap(n=>{const r=n[1]??n[2],s=t.index+n.index
return void 0===r?[]:[{name:r,span:e(s,s+n[0].length)}]}))},Yt=function secretAlone(t){return Je.test(t.text)?Xt(t)[0]??null:null},Qt=function undeclaredIn({workflow:t,callers:e,context:n}){const r=te(t,e),s=r.length>0&&r.every(Boolean)
if(!t.triggers.has("workflow_call")||s)return[]
const i=ne(t)
return t.jobs.filter(({hasEnvironment:t})=>!t).flatMap(({steps:t})=>t).filter(t=>h(t,n)).flatMap(t=>re(t)).filter(({name:t})=>!i.has(t.toLowerCase()))},te=function callsOf$1({file:t},e){return e.flatMap(({jobs:t})=>t).filter(({uses:e})=>null!==e&&ee(e.text,t.path)).map(({inheritsSecrets:t})=>t)},ee=function isCall(t,e){const n=g(t.trim())
return n===e||n.endsWith(`/${e}`)},ne=function declaredBy({triggers:t}){const e=it(t.get("workflow_call")??null,"secrets")
return new Set([...ot(e).keys()].map(t=>t.toLowerCase()))},re=function secretsOf({inputs:t}){return[...t.values()].flatMap(Xt).filter(({name:t})=>!Xe.test(t))},se=function saidOf(t){return{message:'The secret "{secret}" is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.',hint:'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',names:{secret:t}}},ie=function possibleSteps({jobs:t},e){return t.filter(({id:t})=>t===e.job).flatMap(({steps:t})=>t).filter(t=>h(t,e)&&"false"!==t.condition)},oe=async function possibleWorkflows(t,e){if(null===e.job)return null
const n=new WorkflowReader
if(null!==e.workflow)return le(e.workflow,t,n)
const r=t.filter(t=>ct(t,e)),s=await n.openAll(r)
return s.length===r.length?s:null},le=async function reachableFrom(t,e,n){const r=[],s=new Set([t])
for(const t of s){const i=e.find(e=>e.path===t),o=void 0===i?null:await n.open(i)
if(null===o)return null
r.push(o)
for(const t of ae(o))s.add(t)}return r},ae=function callsOf({jobs:t}){return t.map(({uses:t})=>t?.text.trim()??"").filter(t=>t.startsWith("./")).map(t=>t.slice(2))},ue=function undeclaredPlaces(t,e,n){const r=null!==n.workflow&&n.workflow!==t.file.path,s=e.flatMap(({jobs:t})=>t).some(t=>t.inheritsSecrets)
return!r||s?new Set:new Set(Qt({workflow:t,callers:e,context:n}).map(({span:t})=>t.start))},ce=function placeOf({file:t},{span:e}){return{path:t.path,line:t.source.range(e).line}},fe=function adviceOn(t){return de.aW(Ye,t,Qe.intent).map(t=>de.aX(t,Qe))}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const de=require("./base.js"),he=require("./judging.js"),$0=()=>require("./deferred_seldom_base.js"),pe=/\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi
const me=new RegExp([String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,String.raw`(?<bound>[()])`,String.raw`'(?<literal>[^']*)'`,String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,String.raw`\\(?<escaped>[^\r\n])`,"(?<opaque>"+[String.raw`\$\{\{[^}]*\}\}`,String.raw`\$\{[^{}]*\}`,String.raw`\$\([^()]*\)`,"`[^`]*`",String.raw`\$(?:env:)?\w+`,String.raw`\$(?![{(])`].join("|")+")",String.raw`(?<plain>[^\s'"\\;&|()<>$`+"`]+)"].join("|"),"y"),ge=/<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m
class Reader{parts=[]
#t=[]
#e
#n=!1
#r=0
#s=0
get isInWord(){return void 0!==this.#e}take(t,e,n){const r=l(t)
if(void 0!==r)return 0!==this.#t.length||this.isInWord||(this.#r=e),this.#e=a(this.#e,r),void(this.#n||(this.#s=n))
this.#i(),void 0!==t.redirect&&(this.#n=!0),void 0===t.end&&void 0===t.bound||this.endCommand(),void 0!==t.bound&&this.parts.push({kind:"("===t.bound?"open":"close"})}endCommand(){if(this.#i(),this.#t.length>0){const[t,e,n]=[this.#t,this.#r,this.#s]
this.parts.push({kind:"command",words:t,start:e,end:n})}this.#t=[],this.#n=!1}#i(){void 0!==this.#e&&(this.#n||this.#t.push(this.#e),this.#n=!1,this.#e=void 0)}}const we=new Set(["","bash","sh","pwsh","powershell"]),ve=new Set(["cd","chdir","pushd","popd","set-location","push-location"]),ke=new Set(["if","then","elif","else","while","until","do","{","!","time"])
const xe=new Set(["checkout","clean","reset","restore","rm","stash","switch"])
const be=/^(?:-[cfoarvp]|--(?:configuration|framework|output|arch|os|runtime|verbosity|property|version-suffix|manifest))$/,ye=["net10.0","net9.0","net8.0","net7.0","net6.0","net5.0"],Oe=["Release","Debug"]
const $e=new Set(["rm","mv","del","remove-item","move-item"])
const Se={start:0,end:0},je={kind:"text",text:"",comment:"",span:Se,place:()=>Se}
class WorkflowReader{#o=2e6
async open({path:t,text:e}){this.#o-=e.length
const n=this.#o<0?null:await U(e)
return null===n?null:Y({path:t,source:ut(e)},e,n)}async openAll(t){const e=[]
for(const n of t){const t=await this.open(n)
null!==t&&e.push(t)}return e}}const Me=/^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/
const We={id:"workflow/artifact",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:e})=>e.flatMap(t=>[...E(t,wt),...vt(t)]).map(({span:e,paths:n})=>{const{phrase:r,names:s}=ft(n)
return he.d(t.file,e,{message:`This path takes ${r} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,hint:'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.',names:s})})}
const _e=20
const Ae={id:"workflow/cache",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:e})=>e.flatMap(t=>E(t,bt(t))).map(({span:e,paths:n})=>{const{phrase:r,names:s}=ft(n)
return he.d(t.file,e,{message:`This path takes ${r} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,hint:'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',names:s})})},Ce="actions/cache",Te="actions/cache/save"
const Ie={id:"workflow/commit",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:e,context:n})=>e.flatMap(t=>yt(t,n.repository)).map(({event:e,paths:n})=>{const{phrase:r,names:s}=ft(n)
return he.d(t.file,e.command?.span??{start:0,end:0},{message:`This command takes ${r} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,hint:"Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password.",names:s})})}
const Le=/^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/
const qe=["docker","podman"].flatMap(t=>[[t,"build"],[t,"image","build"],[t,"buildx","build"]]).concat([["az","acr","build"]]),Be=/^(?:-[qD]+|--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|debug|no-logs|no-wait))$/
const Pe={id:"workflow/image",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:e})=>e.flatMap(qt).map(({span:e,paths:n})=>{const{phrase:r,names:s}=ft(n)
return he.d(t.file,e,{message:`This builds an image from a folder with ${r} in it, and the injected password goes into a layer: whoever may pull the image can read it.`,hint:`Build the image before the SMTP settings are injected, and let the container get ${Bt(s.file)} when it starts.`,names:s})})}
const Re={id:"workflow/image-of-commit",level:"advice",severity:"warning",words:[],check:({workflow:t,injecting:e})=>e.flatMap(({after:t})=>t).flatMap(t=>Ct(t)??[]).filter(({context:t})=>null===t).map(({span:e})=>he.d(t.file,e,{message:'Without "context", this step builds the image from the commit on GitHub, not from the files of this job: the injected settings are not in it.',hint:'To build from the files of this job, write "context: .". Better, let the container get the password when it starts: what is in an image, everybody can read who may pull it.'}))},Ee=/^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/
const ze={id:"workflow/packed-artifact",level:"advice",severity:"notice",words:[],check:({workflow:t,injecting:e})=>e.flatMap(Ut).map(({span:e,archive:n})=>he.d(t.file,e,Dt(n)))}
const Ue="UMBRACO__CMS__GLOBAL__SMTP__PASSWORD",De={id:"workflow/platform-secret",level:"advice",severity:"warning",words:[],check:({workflow:t,injecting:e})=>e.filter(Gt).flatMap(e=>{const n=e.step.inputs.get("password")
return void 0===n||qt(e).length>0?[]:[he.d(t.file,n.span,Ht(t,e))]})}
const Fe=/cloud\.(?:zipignore|gitignore)|api\.cloud\.umbraco\.com|umbraco_?cloud_?api_?key|\.umbraco\.io\b/i
const Ge={id:"workflow/pull-request-target",level:"advice",severity:"notice",words:[],check:({workflow:t,context:e})=>t.triggers.has("pull_request_target")?t.jobs.filter(({steps:t})=>t.some(t=>Zt(t,e))).flatMap(Kt).map(({text:e,place:n})=>he.d(t.file,n(0,e.length),{message:'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',hint:'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.'})):[]}
const He=7
const Ne=/github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i,Ze=/\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g,Ke=String.raw`secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])`,Ve=new RegExp(String.raw`'[^']*'|(?<![\w.-])${Ke}`,"gi")
const Je=new RegExp(String.raw`^\$\{\{\s*${Ke}\s*\}\}$`,"i")
const Xe=/^GITHUB_TOKEN$/i
const Ye=[We,ze,Ae,Ie,Pe,Re,De,Ge,{id:"workflow/undeclared-secret",level:"advice",severity:"notice",words:[],check:t=>Qt(t).map(({name:e,span:n})=>he.d(t.workflow.file,n,se(e)))}]
const Qe={intent:{mode:"check",settings:{},knownSections:[]},locate:({file:t,span:e})=>({path:t.path,at:t.source.range(e)}),voice:()=>"GitHub refuses the workflow"}
exports.adviseOnWorkflows=async function adviseOnWorkflows(t,e){const n=new WorkflowReader,r=await n.openAll(t.filter(t=>ct(t,e))),s=r.filter(({triggers:t})=>t.has("workflow_call")),i=new Set(r.map(({file:t})=>t.path)),o=await n.openAll(t.filter(({path:t,text:e})=>!i.has(t)&&s.some(({file:t})=>e.includes(t.path))))
return r.flatMap(t=>{const n=C(t,e)
return fe({workflow:t,callers:[...r,...o],injecting:n,context:e})})},exports.secretsBehind=async function secretsBehind(t,e,n){const r=await oe(t,e),[s,...i]=(r??[]).flatMap(t=>ie(t,e).map(e=>({workflow:t,step:e})))
if(null===r||void 0===s||i.length>0)return[]
const{workflow:o,step:l}=s,a=ue(o,r,e)
return n.flatMap(t=>{const e=l.inputs.get(t),n=void 0===e?null:Yt(e)
if(void 0===e||null===n)return[]
const r=a.has(n.span.start)
return[{input:t,secret:n.name,...ce(o,e),isUndeclared:r}]})}

