#!/usr/bin/env node
import{createRequire as e}from"module"
var t={7911:(e,t,n)=>{n.d(t,{B:()=>helpText,Q:()=>variableOf})
var r=n(8750)
var s=n(776)
function variableOf(e){return`SMTP_${e.toUpperCase().replaceAll("-","_")}`}function helpText(){return["umbraco-smtp-settings: the mail settings of an Umbraco site, as the site will read them","","Usage:","  umbraco-smtp-settings check [options] [files…]","  umbraco-smtp-settings smoke-test [options] [files…]","  umbraco-smtp-settings effective [options] [files…]","  umbraco-smtp-settings inject --dry-run [options] [files…]","","Commands:",...columns(Object.entries(s.Lo)),"",'Files are paths or globs below the current folder; "!" excludes. Without any, the appsettings.json or the',"web.config of the current folder is taken.","","Options:",...columns([...s.lw.map(({name:e,value:t,summary:n,commands:r})=>[`--${e} ${t}`,`${n}${only(r)}`]),["--dry-run","change nothing; inject needs it"],["--version","tell the version"],["-h, --help","tell this"]]),"","smoke-test and inject take settings from variables of the environment, never from arguments, which other","users of the machine can see:",...wrapped(r.Fs.map(([e])=>variableOf(e))),"","NO_COLOR switches colours off.","","Exit code: 0 where all is good, 1 for findings that fail, 2 for wrong usage and where no file matches.",""].join("\n")}function only(e){return e.length===1?` (${e.join()} only)`:""}function columns(e){const t=30
return e.flatMap(([e,n])=>e.length<t?[`  ${e.padEnd(t)}${n}`]:[`  ${e}`,`  ${" ".repeat(t)}${n}`])}function wrapped(e){const t=[]
for(const n of e){const e=t.at(-1)
if(e===undefined||e.length+n.length>98)t.push(`  ${n}`)
else t[t.length-1]=`${e} ${n}`}return t}},776:(e,t,n)=>{n.d(t,{Lo:()=>c,hR:()=>i,lw:()=>a})
const r=["check","smoke-test","effective","inject"]
const s=["check","smoke-test","inject"]
const o=["smoke-test"]
const i=["text","json","sarif","github","azure"]
const a=[{name:"format",input:null,value:i.join("|"),summary:"how to tell what was found; text where not given",commands:r},{name:"environment",input:"environment",value:"NAME",summary:"one environment of the site, such as Production",commands:r},{name:"environment-keys",input:"environment-keys",value:"KEY",summary:"a setting that the environment supplies, by its name; may be repeated",isList:true,commands:r},{name:"out",input:null,value:"FILE",summary:"write the web.config that a deploy to the environment makes",commands:["effective"]},{name:"known-sections",input:"known-sections",value:"GROUP/SECTION",summary:"a section that is registered above the site; may be repeated",isList:true,commands:r},{name:"ignore",input:"ignore",value:"RULE",summary:"a rule whose findings are not wanted; may be repeated",isList:true,commands:s},{name:"fail-on",input:"fail-on",value:"error|warning|never",summary:"the lowest severity that fails; error where not given",commands:s},{name:"level",input:"smoke-test",value:"connect|login|recipient|send",summary:"how far to go; login where not given",commands:o},{name:"recipient",input:"smoke-test-recipient",value:"ADDRESS",summary:"the address for recipient and send; the sender where not given",commands:o},{name:"timeout",input:"smoke-test-timeout",value:"SECONDS",summary:"for each server; 30 where not given",commands:o},{name:"smoke-test-fail-on",input:"smoke-test-fail-on",value:"site|any|never",summary:"which failures of the test fail; site where not given",commands:o},{name:"ca",input:"smoke-test-ca",value:"FILE",summary:"PEM file with further certificate authorities",commands:o}]
const c={check:"tell what the site would refuse, and what keeps it from sending mail","smoke-test":"test the mail server as the site will talk to it",effective:"show the settings that the site gets, in each of its environments",inject:"show, with --dry-run, what an injection would change"}},7623:(e,t,n)=>{n.d(t,{f:()=>requestOf,y:()=>inTermsOfArguments})
var r=n(1708)
var s=n.n(r)
var o=n(8750)
var i=n(5833)
var a=n(7911)
var c=n(776)
const l=new Set(["smoke-test","inject"])
function requestOf({name:e,files:t,inputs:n},r,o){const a=l.has(e)?settingsIn(s().env):new Map
for(const[e,t]of a)if(isCredential(e))o(t)
const c=new Map([["mode",e==="inject"?"inject":"check"],["files",(t.length===0?[r]:t).join("\n")],...e==="smoke-test"?[["smoke-test","login"]]:[],...a,...n])
const u=(0,i.K)(e=>c.get(e)??"","trusted")
return{...u,complaints:u.complaints.map(inTermsOfArguments)}}function settingsIn(e){const t=o.Fs.flatMap(([t])=>{const n=e[(0,a.Q)(t)]
return n===undefined?[]:[[t,n]]})
for(const[t]of o.Fs)Reflect.deleteProperty(e,(0,a.Q)(t))
return new Map(t)}function isCredential(e){return o.Fs.some(([t,n])=>t===e&&o.tG.has(n))}function inTermsOfArguments(e){const t=new Map([...o.Fs.map(([e])=>[e,(0,a.Q)(e)]),...c.lw.flatMap(({name:e,input:t})=>t===null?[]:[[t,`--${e}`]])])
const n=e.replaceAll(' in the input "files"',"")
return n.replaceAll(/"([a-z][a-z-]*)"/g,(e,n)=>{const r=t.get(n)
return r===undefined?e:`"${r}"`})}},1385:(e,t,n)=>{n.d(t,{B:()=>Terminal,D:()=>withoutCommands})
var r=n(1708)
var s=n.n(r)
var o=n(8983)
var i=n(9125)
var a=n(8938)
var c=n(8516)
class Secrets{#e=new Set
#t=new c.p("ours")
add(e){if(!(0,a.$f)(e)||this.#e.has(e))return[]
const t=(0,a.XP)(e).filter(e=>!this.#e.has(e))
for(const e of t)this.#e.add(e)
this.#t.add(e)
return t}redact(e){return this.#t.redact(e)}show(e,t=4096){const redact=e=>this.redact(e)
const n=(0,i.gu)(e,{redact:redact,longest:this.#t.longest})
return(0,i.Jj)(redact((0,o.t)(redact(n),Infinity)),t)}}const l={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39]}
const u=4096
const f=79
class Terminal{#n=new Secrets
#r=hasColors()
mask=e=>{this.#n.add(e)}
redact=e=>this.#n.redact(e)
show=e=>withoutCommands(this.#n.show(e,u))
styled=(e,...t)=>{if(!this.#r)return e
return t.reduce((e,t)=>{const[n,r]=l[t]
return`[${n}m${e}[${r}m`},e)}
print(e){s().stdout.write(e)}lines(e){if(e.length>0)this.print(`${e.join("\n")}\n`)}say(e){s().stderr.write(`${this.show(e)}\n`)}progress(e){if(!s().stderr.isTTY)return
const{columns:t}=s().stderr
const n=t>0?t-1:f
s().stderr.write(`\r[K${this.show(e).slice(0,n)}`)}}function hasColors(){const{NO_COLOR:e,TERM:t}=s().env
return s().stdout.isTTY&&(e??"")===""&&t!=="dumb"}function withoutCommands(e){return e.replaceAll(/##(?=vso\[|\[)/gi,"## ")}},933:(e,t,n)=>{n.d(t,{BG:()=>transformNames,DD:()=>environmentFor,HD:()=>laterEnvironmentFor,KF:()=>isOfVisualStudio,Vb:()=>nameOf,im:()=>readTransformName,vJ:()=>inCloudOrder})
function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(e))
if(t===null)return null
const[,n="",r=""]=t
const s=n.toLowerCase().split(".")
return{environment:r,targets:s.map((e,t)=>`${s.slice(t).join(".")}.config`)}}function environmentFor(e,t){const n=readTransformName(e)
return n?.targets.includes(nameOf(t).toLowerCase())===true?n.environment:null}function laterEnvironmentFor(e,t){if(nameOf(t).toLowerCase()!=="web.config")return null
return/^web\.(production|live|staging|development)\.config$/i.exec(nameOf(e))?.[1]??null}function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(nameOf(e))}function transformNames(e){const t=nameOf(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`)
const n=/^web$/i.test(t)?"|^web\\.(?:production|live|staging|development)\\.config$":""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}function inCloudOrder(e){const key=e=>nameOf(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))}},6900:(e,t,n)=>{n.d(t,{PH:()=>l,mP:()=>c,oe:()=>openXml})
var r=n(2661)
var s=n(5602)
var o=n(2926)
var i=n(3839)
async function readXml(e){const t=(0,i.S)(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:r}=await n.e(65).then(n.bind(n,4065))
try{r(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}function secondOpinion(e,t,n){const r=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(r===null)return(0,o.DG)("declared-entities",[n.start,n.end])
const s=offsetOf(e,Number(r[1]),Number(r[2]))
const i=s>=n.start&&s<n.end
return(0,o.DG)(i?"doctype":"declared-entities",[s,s+1])}function offsetOf(e,t,n){let r=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
r=n.index+n[0].length}const s=Array.from(e.slice(r,r+2*n)).slice(0,n-1)
return Math.min(r+s.join("").length,e.length)}const a=1e3
function ampersandRewrite(e,{kind:t,start:n}){if(t!=="ampersand")return null
const r=e.slice(Math.max(0,n-a),n)
const s=r.slice(r.lastIndexOf("<"))
const o=/["']/.exec(s.replaceAll(/"[^"]*"|'[^']*'/g,""))?.[0]
if(!s.startsWith("<")||o===undefined)return null
const i=e.slice(n,n+a)
const c=i.slice(0,i.indexOf(o))
if(!i.includes(o)||/[<\r\n]/.test(c))return null
const l={start:n,end:n+c.length}
return{span:l,after:c.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g,"&amp;")}}async function openXml(e){const t=(0,s.E)(e.bytes)
if(!t.ok){const{at:n,message:r,hint:s}=t.fault
return{ok:false,finding:refused(u,e,{at:n,message:r,hint:s})}}const{source:n}=t
const r=await readXml(n.text)
if(!r.ok){const{message:t,hint:s}=r.fault
const o=n.range(r.fault)
const i=refused(f,e,{at:o,message:t,hint:s})
const a=repairFor(n,r.fault)
return{ok:false,finding:a===null?i:{...i,repair:a}}}return{ok:true,file:{...e,source:n,document:r.document}}}function repairFor(e,t){const n=ampersandRewrite(e.text,t)
const s=n&&(0,r.d)(e.text,n)
return s&&{at:e.range(n.span),...s}}function refused({id:e,level:t},{path:n},r){return{rule:e,level:t,severity:"error",path:n,...r,related:[]}}const c={id:"source/unreadable",level:"file",severity:"error",words:[]}
const l={id:"source/too-large",level:"file",severity:"error",words:[]}
const u={id:"source/encoding",level:"file",severity:"error",words:["System does not support '{name}' encoding.","Invalid character in the given encoding.","There is no Unicode byte order mark. Cannot switch to Unicode."]}
const f={id:"xml/not-well-formed",level:"file",severity:"error",words:["An error occurred while parsing EntityName.","The '{name}' start tag does not match the end tag of '{other}'.","Unexpected end of file has occurred."]}
const d=[c,l,u,f]},7040:(e,t,n)=>{n.d(t,{l:()=>findFiles})
var r=n(8983)
var s=n(1008)
const o=4
const i=/[[\]{}()"]/
const a=/\{[^{}]*\/|\([^()]*\//
function globObstacle(e){const t=isWide(e)?[e]:e.split("/").filter(e=>i.test(e))
return t.some(e=>e.split("*").length-1>o)?`has more than ${o} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}async function globMatcher(e){const t=lowerName(e)
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const r={pattern:n,any:ANY,fits:fits}
return e=>(0,s.B)(r,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!i.test(e))return t=>(0,s.F)(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await n.e(6).then(n.t.bind(n,4006,23))
const r=t(e,{dot:true,flags:"s"})
return e=>r(e)}function isWide(e){return a.test(e)}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const c=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const r=n.flatMap(e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]})
if(r.length>0)return{files:[],complaints:r}
const s=await exclusion(e,n)
const o=new Map
const i=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")i.push(complaint(t,n))
else if(n.length===0)i.push(complaint(t,nothing(e)))
else{const t=n.filter(({path:e})=>!s(e))
for(const n of take(e,o,t))i.push(n)}}if(i.length===0&&o.size===0)i.push(allExcluded(t))
return{files:[...o.values()],complaints:i}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return l
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${(0,r.t)(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!u.test(n))return[]
const o=await globMatcher(spelledGlob(e,n))
const i=[...e.files()].filter(o).sort()
return i.map(e=>({path:e,byGlob:true}))}const l="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const u=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",r=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?r:`${e.spelled(n.slice(0,-1))}/${r}`}function namedOutright(e,t){const n=t.lastIndexOf("/")
const r=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(r,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const r=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>r.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const o=e.locate(n)
if(!o.ok){return[`"${(0,r.t)(n)}", which the input "files" names, cannot be used: ${o.reason}.`]}const{realPath:i}=o
if(!t.has(i))t.set(i,{path:n,realPath:i,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${(0,r.t)(e)}" in the input "files" ${t}`}const f=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i
const d=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing(e){const t=[]
for(const n of e.files()){if(f.test(n)&&!d.test(n))t.push(n)
if(t.length>c)break}if(t.length===0){return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"}const n=t.slice(0,c).map(e=>`"${(0,r.t)(e)}"`)
const s=t.length>c?", …":""
const o=t.length===1?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${o}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${(0,r.t)(e)}"`).join(", ")}.`}},9823:(e,t,n)=>{n.d(t,{A:()=>reasonOf,i:()=>readBytes})
var r=n(3024)
var s=n.n(r)
var o=n(2347)
var i=n(3539)
function readBytes(e,t=Infinity){try{const n=(0,r.statSync)(e)
if(!n.isFile())return unread("it is not a regular file")
if(n.size>t)return{...unread("it is too large"),isTooLarge:true}
return{ok:true,bytes:(0,r.readFileSync)(e)}}catch(e){return unread(reasonOf(e))}}function unread(e){return{ok:false,reason:e,isTooLarge:false}}const a="another program has the file open"
const c={EACCES:"the permission is missing",EBUSY:a,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=(0,i.$N)(e)
if(t==="")throw e
if(e instanceof o.pV)return`${a} (${t})`
return Object.hasOwn(c,t)?`${c[t]??""} (${t})`:t}},2347:(t,n,r)=>{r.d(n,{pV:()=>FileInUse,TF:()=>remove,v$:()=>removeFolder,$w:()=>rename})
var s=r(3024)
const o=e(import.meta.url)("node:perf_hooks")
var i=r(1708)
var a=r.n(i)
var c=r(3539)
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const l=2e3
const u=10
const f=200
const d=["EBUSY","EPERM","EACCES"]
const h={platform:a().platform,now:()=>o.performance.now(),pause:pause}
function rename(e,t,n){patiently(()=>{n.verify();(0,s.renameSync)(e,t)},t)}function remove(e,t={}){patiently(()=>{(0,s.rmSync)(e,t)},e)}function removeFolder(e){patiently(()=>{(0,s.rmSync)(e,{recursive:true,force:true})},e)}function patiently(e,t,n=h){const{platform:r,now:s,pause:o}=n
const i=s()+l
for(let n=u;;n=Math.min(2*n,f)){try{e()
return}catch(e){const a=(0,c.$N)(e)
if(r!=="win32"||!d.includes(a)||isReadOnly(t))throw e
if(s()>=i)throw new FileInUse(a)
o(n)}}}function isReadOnly(e){try{const t=(0,s.statSync)(e,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if((0,c.$N)(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}},3539:(e,t,n)=>{n.d(t,{aR:()=>Workspace,$N:()=>codeOf,W0:()=>isAbsent,I:()=>kindOf,zg:()=>realpathOf})
var r=n(3024)
var s=n(6760)
function spelled(e,t){const n=[]
for(const r of t.split("/")){const t=(0,s.join)(e,...n)
n.push(r===""?r:segmentOf(t,r))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent((0,s.join)(e,t)))return t
const r=fold(t)
return n.find(e=>fold(e)===r)??longName((0,s.join)(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(e){try{return(0,s.basename)(r.realpathSync.native(e))}catch(t){if(codeOf(t)==="")throw t
return(0,s.basename)(e)}}function entriesOf(e){try{return(0,r.readdirSync)(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#s
constructor(e){this.root=(0,s.resolve)(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#s=t}relativePath(e){return pathBelow(this.root,(0,s.resolve)(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return(0,s.join)(this.root,e)}realNameOf(e){return pathBelow(this.#s,e)??(0,s.basename)(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const n=pathBelow(this.#s,t)
if(n===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const r=n===e?n:spelled(this.#s,n)
return{ok:true,path:e,realPath:(0,s.join)(this.#s,r)}}contains(e){return(0,s.resolve)(e)===e&&e.startsWith(this.#s+s.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter(e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n)}entries(e){return entriesOf(this.absolutePath(e)).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const r=entryAt(this.absolutePath(n))
if(r?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(r!==null){yield n}}}}function pathBelow(e,t){const n=(0,s.relative)(e,t).split(s.sep).join("/")
return n===".."||n.startsWith("../")||(0,s.isAbsolute)(n)?null:n}function kindOf(e){try{const t=(0,r.statSync)(e,{throwIfNoEntry:false})
if(t===undefined)return null
if(t.isDirectory())return"folder"
return t.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(e){try{return(0,r.lstatSync)(e,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(e){try{return(0,r.realpathSync)(e)}catch(e){if(codeOf(e)==="")throw e
return null}}function entryAt(e){try{return(0,r.lstatSync)(e,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}},5114:(e,t,n)=>{n.d(t,{fR:()=>replaceFile,f4:()=>writeAll})
var r=n(3024)
var s=n(6760)
var o=n(8983)
var i=n(3539)
class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#o
#i
#a
constructor(e){this.#o=e
const{dev:t,ino:n}=(0,r.lstatSync)(e,{bigint:true})
this.#i=t
this.#a=n
this.verify()}verify(){const{dev:e,ino:t}=(0,r.lstatSync)(this.#o,{bigint:true})
const n=e===this.#i&&t===this.#a
if(!n||(0,i.zg)(this.#o)!==this.#o)throw new FolderReplaced}verifyHolds(e){this.verify()
if((0,i.zg)(e)!==e)throw new FolderReplaced}}var a=n(9823)
var c=n(2347)
const l=420
function writeAll(e,t){const n=[]
for(const r of e){const e=writeOne(r,t)
if(e!==null)return[e,restore(n,t)].join(" ")
n.push(r)}return null}function writeOne({path:e,realPath:t,before:n,after:s},i){try{if(!holds(t,n)){return`"${(0,o.t)(e)}" was changed by something else while this step ran. Run the step alone.`}const a=n===null?l:(0,r.statSync)(t).mode
replaceFile(t,{bytes:s,mode:a,id:i})
return null}catch(t){return`"${(0,o.t)(e)}" could not be written: ${(0,a.A)(t)}.`}}function holds(e,t){if(t===null)return(0,i.W0)(e)
return(0,r.readFileSync)(e).equals(t)}function restore(e,t){const n=[...e].reverse().flatMap(e=>putBack(e,t))
return n.length===0?"No file was changed.":n.join(" ")}function putBack({path:e,realPath:t,before:n},s){try{if(n===null)removeFile(t)
else replaceFile(t,{bytes:n,mode:(0,r.statSync)(t).mode,id:s})
return[]}catch(t){return[`"${(0,o.t)(e)}" had been written already and could not be put back: ${(0,a.A)(t)}. It contains the new settings.`]}}function removeFile(e){new Folder((0,s.dirname)(e)).verifyHolds(e);(0,c.TF)(e)}function replaceFile(e,{bytes:t,mode:n,id:o}){const i=new Folder((0,s.dirname)(e))
const a=temporaryPath(e,o)
try{const s=(0,r.openSync)(a,"wx",384)
try{i.verifyHolds(a)
fill(s,{bytes:t,mode:n,folder:i})}finally{(0,r.closeSync)(s)}(0,c.$w)(a,e,i)}catch(e){(0,c.TF)(a,{force:true})
throw e}}function fill(e,{bytes:t,mode:n,folder:s}){try{(0,r.writeFileSync)(e,t);(0,r.fchmodSync)(e,n&4095);(0,r.fsyncSync)(e)
s.verify()}catch(t){(0,r.ftruncateSync)(e,0)
throw t}}function temporaryPath(e,t){return(0,s.join)((0,s.dirname)(e),`.${(0,s.basename)(e)}.${t}.tmp`)}function removeTemporary(e,t){try{remove(temporaryPath(e,t),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes(codeOf(e))?null:reasonOf(e)}}},4879:(e,t,n)=>{n.d(t,{Vj:()=>verdictOf,dI:()=>anchorOf,md:()=>worstFirst})
function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const r=["error","warning","notice"]
const s=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return r.indexOf(e)*s.length+s.indexOf(t)}function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}},4511:(e,t,n)=>{n.d(t,{p:()=>nearest,r:()=>correction})
const r=100
function nearest(e,t){const n=e.toLowerCase()
const s=t.find(t=>t.length===e.length&&t.toLowerCase()===n)
if(s!==undefined)return s===e?null:s
if(e.length>r)return null
const o=e.length<6?1:2
const i=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=o&&isWithin(o,n,t.toLowerCase()))
return i??null}function correction(e,t,{show:n,otherwise:r}){const s=nearest(e,t)
if(s===null)return null
return s.toLowerCase()===e.toLowerCase()?`Write ${n(s)}.`:`Did you mean ${n(s)}? If not, ${r}.`}function isWithin(e,t,n){let[r,s]=[[],Array.from({length:n.length+1},(e,t)=>t)]
for(let o=1;o<=t.length;o+=1){const i=[o]
for(let e=1;e<=n.length;e+=1){const a=(s[e-1]??0)+(t[o-1]===n[e-1]?0:1)
const c=o>1&&t[o-1]===n[e-2]&&t[o-2]===n[e-1]
const l=c?(r[e-2]??0)+1:Infinity
i.push(Math.min(a,l,(s[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false;[r,s]=[s,i]}return(s[n.length]??0)<=e}},2661:(e,t,n)=>{n.d(t,{d:()=>repairOf})
var r=n(4138)
function repairOf(e,{span:t,after:n}){const s=e.slice(t.start,t.end)
if(/[\r\n]/.test(s+n)||(0,r.Z)(e,t))return null
return{before:s,after:n}}},4138:(e,t,n)=>{n.d(t,{Z:()=>mayContainCredential})
var r=n(9583)
const s=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const o=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@/i
const i=/^(?:key|defaultCredentials)$/i
const a=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
const c=1e3
function mayContainCredential(e,{start:t,end:n}){const r=lineStart(e,t)
const s=lineEnd(e,n)
if(s-r>c)return true
const i=e.slice(r,s)
const a=openTagAbove(e,r)
if(a===null)return true
const l=withoutAttributes(a,()=>"")
if(/["']/.test(l))return true
return o.test(namesIn(a))||o.test(named(i))}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+c).search(/[\r\n]/)
return n<0?Math.min(e.length,t+c):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-c),t)
const r=n.lastIndexOf("<")
if(r<0)return t>c?null:""
const s=n.slice(r)
return s.includes(">")?"":s}function namesIn(e){return Array.from(e.matchAll(s),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){const t=e.replaceAll(a,"")
return withoutAttributes(t,(e,t)=>{if(i.test(e))return` ${t} `
return o.test(e)&&(t.trim()===""||(0,r.Me)(t))?"":null})}function withoutAttributes(e,t){return e.replaceAll(s,(...[e="",n="",r,s])=>t(n,r??s??"")??e)}},8938:(e,t,n)=>{n.d(t,{$f:()=>isSecret,XP:()=>formsOf,c3:()=>u,xm:()=>rareFormsOf})
var r=n(4573)
var s=n.n(r)
var o=n(6030)
var i=n(4390)
var a=n(8983)
var c=n(3675)
var l=n(9583)
const u=4
function isSecret(e){return e.length>=u&&e.trim()!==""&&!(0,l.Me)(e)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
return worthMasking([...n].flatMap(e=>[e,...escapedForms(e)]))}function rareFormsOf(e){const t=r.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const s=n.map(e=>e.replaceAll("+","-").replaceAll("/","_"))
return worthMasking([...n,...s])}function worthMasking(e){return[...new Set(e)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[(0,i.G)(e,'"'),(0,i.G)(e,"'")]
return[...t.flatMap(e=>o.JC.map(t=>(0,o.nW)(e,t))),(0,i.G)(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),(0,a.t)(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=r.Buffer.from(e,"utf8")
const n=t.toString("base64")
const s=[0,1,2].map(e=>{const n=(3-e)%3
const r=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+r).toString("base64")})
return[n,(0,c.f)(n,/=/),...s.filter(e=>e.length>=8)]}},9583:(e,t,n)=>{n.d(t,{Me:()=>isNoSecret,P5:()=>placeholderIn,TJ:()=>isTemplateHost,WL:()=>isSampleSender,ab:()=>isTemplateCredential,cK:()=>isTemplateSender,ce:()=>isPasswordInUse,cr:()=>placeholderInPassword,wK:()=>isPlaceholder})
const r=/\$\{\{[^{}\r\n]+\}\}/
const s=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const o=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const i=/\{ *[A-Za-z_][\w.: -]*\}/
const a=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
function isPlaceholder(e){const t=e.trim()
const isWhole=e=>e.exec(t)?.[0]===t
return[r,s,...o,i,...a].some(isWhole)}function placeholderIn(e){return placeholderInPassword(e)??(i.test(e)?"token":null)}function placeholderInPassword(e){if(r.test(e))return"workflow"
if(s.test(e))return"key-vault"
return isPlaceholder(e)||o.some(t=>t.test(e))?"token":null}function isTemplateHost(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}function isPasswordInUse(e){return e!==""&&!isTemplateCredential(e)&&placeholderInPassword(e)===null}function isTemplateSender(e){return/^noreply@example\.com$/i.test(e.trim())}function isSampleSender(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}const c=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
function isNoSecret(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return c.test(t)||n.some(e=>e(t))}},8516:(e,t,n)=>{n.d(t,{p:()=>Redactor})
var r=n(4573)
function after(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}function placesOf({origin:e},t){if(e===null||t.length===0)return t
const{reading:n,step:r}=e
const{starts:s,ends:o}=sourcesOf(n.text,r)
const placeOf=([e,t])=>[s[e]??0,o[t-1]??0]
return placesOf(n,t.map(placeOf))}function sourcesOf(e,[t,n]){const[r,s]=[[],[]]
let o=0
const keepUpTo=e=>{while(o<e){r.push(o)
o+=1
s.push(o)}}
for(const i of e.matchAll(t)){const[e,...t]=i
keepUpTo(i.index)
o+=e.length
for(let a=n(e,...t).length;a>0;a-=1){r.push(i.index)
s.push(o)}}keepUpTo(e.length)
return{starts:r,ends:s}}const nothing=()=>""
const s=[/(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu,nothing]
const o=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing]
const i=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const a=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,(e,t,n="")=>{if(t!==undefined)return i.get(t.toLowerCase())??e
const r=Number(n.replace(/^x/i,"0x"))
return r>1114111?e:String.fromCodePoint(r)}]
const c=[/(?:%[\da-f]{2})+/gi,e=>r.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const l=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>t===undefined?n:String.fromCharCode(Number.parseInt(t,16))]
function squeezed(e){return after(e,[/\s+/g,nothing])}function readingsOf(e){const t={text:e,origin:null}
const n=[t,...[o,c,l].map(e=>after(t,e))]
const r=new Set(n.flatMap(e=>[e,after(e,a)]))
return[...new Set([t,...[...r].map(e=>after(e,s))])]}var u=n(8938)
const f=8
const d=5e3
const h=["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"]
const m=new Set(h.flatMap(e=>e.split(" ")).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,d)).filter(e=>!m.has(e))}function windowsOf(e){const t=Math.max(0,e.length-f+1)
return Array.from({length:t},(t,n)=>e.slice(n,n+f))}class Redactor{#c
#l=new Set
#u=new Set
#f=new Set
#d=new Set
longest=0
constructor(e){this.#c=e}add(e,t=false){this.#l.add(r.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of(0,u.xm)(e)){this.longest=Math.max(this.longest,n.length)
this.#u.add(this.#h(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=f&&(0,u.$f)(e))this.#f.add(e)
if(t)for(const t of piecesOf(e))this.#d.add(t)}}redact(e){if(this.#u.size===0)return e
const t=readingsOf(e).flatMap(e=>{const t=squeezed(e)
return[...placesOf(e,this.#m(e.text)),...placesOf(t,this.#p(folded(t.text)))]})
return without(e,t)}#m(e){return[...occurrencesOf(this.#u,this.#h(e)),...this.#g(e)]}#p(e){const t=occurrencesOf(this.#f,e)
if(this.#d.size===0)return t
const n=windowsOf(e).map((e,t)=>this.#d.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+f])]}#h(e){return this.#c==="server"?folded(e):e}#g(e){const t=[...this.#l]
const n=Math.min(...t.map(({length:e})=>e))
const isTold=e=>e.length*3>=n*4&&[0,1,2,3].map(t=>r.Buffer.from(e.slice(t),"base64").toString("latin1")).some(e=>t.some(t=>e.includes(t)))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter(([e])=>isTold(e)).map(({0:e,index:t})=>[t,t+e.length])}}function folded(e){if(!/[^\0-\x7f]/.test(e))return e.toLowerCase()
return e.replaceAll(/\p{Lu}/gu,e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}function occurrencesOf(e,t){const n=[]
for(const r of e){for(let e=t.indexOf(r);e>=0;e=t.indexOf(r,e+r.length))n.push([e,e+r.length])}return n}function without(e,t){let[n,r]=["",0]
for(const[s,o]of t.toSorted(([e],[t])=>e-t)){if(s>=r)n+=`${e.slice(r,s)}***`
r=Math.max(r,o)}return n+e.slice(r)}},1979:(e,t,n)=>{n.d(t,{l:()=>ruleLink})
var r=n(4879)
function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const s=`${n}#${(0,r.dI)(t)}`
const{GITHUB_ACTION_REPOSITORY:o,GITHUB_ACTION_REF:i}=e
if(!o||!i)return s
const a=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${a}/${o}/blob/${i}/`)+s}},8750:(e,t,n)=>{n.d(t,{Fr:()=>inputBehind,Fs:()=>i,Mp:()=>r,_l:()=>isMailKit,hG:()=>hostWithoutCredentials,jt:()=>o,qg:()=>l,tG:()=>a,wL:()=>credentialsInHost,y5:()=>s})
const r=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const s=["SevenBit","International"]
const o=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
const i=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return i.find(([,t])=>t===e)?.[0]??null}const a=new Set(["userName","password"])
const c=/^[a-z][a-z0-9+.-]*:\/\//i
function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const r=c.exec(n)?.[0]
const s=n.slice(r?.length??0)
const o=s.indexOf(":")
if(o>=0)return[s,s.slice(0,o),s.slice(o+1)]
return r===undefined||s===""?[]:[s]}function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const l="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."
function isMailKit(e){return"secureSocketOptions"in e}},758:(e,t,n)=>{n.d(t,{c:()=>statusOf,d:()=>r})
const r=["site","any","never"]
const s=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return s.has(e)?"warned":"failed"}}},5141:(e,t,n)=>{n.d(t,{A_:()=>o,Lb:()=>StageLog,O6:()=>reaches})
var r=n(8983)
const s=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const o=["connect","login","recipient","send"]
const i={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return s.indexOf(t)<=s.indexOf(i[e])}class StageLog{#w
#_
#y
#b=new Map
#k="dns"
#v=null
#O=performance.now()
constructor(e){this.#w=e.level
this.#_=e.conceal
this.#y=e.onStage}get current(){return this.#k}begin(e,t=null){this.#k=e
this.#v=t
this.#O=performance.now()}ok(e){this.#T("ok",e)}fail(e){this.#T("failed",e)}skip(e,t,n=null){if(!reaches(this.#w,e))return
this.#A({name:e,status:"skipped",ms:0,detail:this.#x(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){const isShown=e=>reaches(this.#w,e)||this.#b.has(e)
return s.filter(isShown).map(e=>whole(e,this.#b.get(e)??[]))}#T(e,t){const n=this.#k
const r=this.#v
const s=r===null?this.#b.get(n)?.at(-1)?.ms??0:0
const o=tenths(s+performance.now()-this.#O)
this.#A({name:n,status:e,ms:o,detail:this.#x(t,r)},r)}#x(e,t){const n=(0,r.t)(this.#_(e))
return t===null?n:`${(0,r.t)(this.#_(t),a)}: ${n}`}#A(e,t){const n=t===null?[]:this.#b.get(e.name)??[]
this.#b.set(e.name,[...n,e])
this.#y(e)}}const a=100
const c=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const r=["failed","ok"].find(e=>n.includes(e))??"skipped"
const s=tenths(t.reduce((e,t)=>e+t.ms,0))
const o=t.slice(0,c).map(({detail:e})=>e)
const i=t.length>c?[`and ${t.length-c} more`]:[]
return{name:e,status:r,ms:s,detail:[...o,...i].join("; ")}}function tenths(e){return Math.round(e*10)/10}},5833:(e,t,n)=>{n.d(t,{a:()=>mayKnowSecrets,K:()=>readInputs})
var r=n(9137)
var s=n(8938)
var o=n(8983)
var i=n(8750)
var a=n(758)
var c=n(5141)
const l=/^([^\s:=][^:=]*):[ \t]+/
const u=/^[\p{L}\p{Nd}_.:-]+$/u
function readEnvironmentKeys(e){const t=e.map((e,t)=>({line:lineOf(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>e===null||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}function complaintOf(e,t){if(e===null){return[`The input "environment-keys" has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]}if(!e.hasPassword)return[]
return[`The input "environment-keys" gives a value to "${(0,o.t)(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]}function lineOf(e){const t=l.exec(e)
const n=e.slice(t?.[0].length??0)
const r=n.indexOf("=")
const s=(r<0?n:n.slice(0,r)).trim()
if(!u.test(s))return null
const o=r<0?null:n.slice(r+1)
return{key:{environment:t?.[1]?.trim()??null,name:s,value:o},hasPassword:o!==null&&o!==""&&isPasswordKey(s)}}function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)}function secretsInKeys(e){return e.split(/\r\n|\r|\n/).flatMap(e=>{const t=lineOf(e.trim())
const n=t?.hasPassword===true?t.key.value??"":""
return isSecret(n)?[n]:[]})}var f=n(3675)
const d=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const h=new RegExp(`^/?${d}(?:/${d})*/?$`,"u")
function input_grammars_trim(e){return(0,f.W)(e,/[ \t\r\n]/)}class Inputs{complaints=[]
#S
constructor(e){this.#S=e}raw(e){const t=this.#S(e)
return t===""?null:t}text(e){const t=input_grammars_trim(this.#S(e))
return t===""?null:t}lines(e,t){const n=this.#S(e).split(/\r\n|\r|\n/).map(input_grammars_trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const r=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(r!==undefined)return r
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!h.test(e))
if(n!==undefined){this.refuse(e,n,"Allowed: one path on each line, as in section or group/section.")}return t}port(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
if(n>=1&&n<=65535)return n
this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
if(n>=1&&n<=600)return n
this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${(0,o.t)(t,60)}". ${n}`)}}const m=["inject","check"]
const p=["error","warning","never"]
function mayKnowSecrets(e){return e==="trusted"||e==="dependabot"}function readInputs(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const r=n.choice("mode",m)??"inject"
const s=readSettings(n)
const o=readSmokeTest(n)
const i=readEnvironmentKeys(n.lines("environment-keys",[]))
const a=restriction(t,{requestedMode:r,settings:s,smokeTest:o})
const c=r==="check"||a!==null&&t!=="unknown"
const l={mode:c?"check":"inject",requestedMode:r,origin:t,notice:a,warnings:shortSecret(s),files:n.lines("files",["web.config"]),settings:s,failOn:n.choice("fail-on",p)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:i.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??false,restore:n.boolean("restore")??true,smokeTest:a===null?o:null}
const{complaints:u}=n
return{request:l,complaints:[...u,...i.complaints,...lacking(l,t),...contradictions(l)]}}function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?(0,i.hG)(e(t)):e(t)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...c.A_])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",a.d)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",i.jt),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",i.Mp),deliveryFormat:e.choice("delivery-format",i.y5),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=s.c3)return[]
return[`The input "password" has fewer than ${s.c3} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function restriction(e,{requestedMode:t,settings:n,smokeTest:r}){const s=r===null?"":" No smoke test runs."
if(e==="dependabot"){if(t==="check"||n.password!==undefined)return null
return`This is Dependabot's pull request, and the input "password" is empty: nothing is injected, the files are checked only.${s} Dependabot has secrets of its own.`}if(e==="fork"&&t==="inject"){return`This pull request comes from another repository: nothing is injected, the files are checked only.${s}`}if(e==="trusted"||r===null)return null
const o=e==="fork"?"This pull request comes from another repository":g
return`${o}: no smoke test runs, since the pull request could choose the mail server.`}const g="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
function lacking({mode:e,settings:t},n){if(e==="check")return[]
if(n==="unknown"){return[`${g}, into which no secret goes. Run the job again, or set "mode" to "check".`]}if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${i.qg} To check the files without secrets, set "mode" to "check".`]}function contradictions(e){const{requestedMode:t,failOn:n,settings:r}=e
const s=unwritable(r)
if(t==="inject"&&n==="never"){s.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(e.suggest&&e.gitHubToken===null){s.push('The input "suggest" is true, and the input "github-token" is empty. Set it to ${{ github.token }}, or take "suggest" out.')}s.push(...environmentComplaints(e),...encryptionComplaints(r))
const{defaultCredentials:o,userName:i,password:a}=r
if(o===true&&(i!==undefined||a!==undefined)){s.push(`The inputs "default-credentials" and "${i===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return s}function environmentComplaints({requestedMode:e,environment:t}){if(t==="")return[]
if(t==="*"&&e==="inject"){return['The input "environment" is "*", which is allowed in mode "check" only. Name the environment into which the settings go.']}if(!/[\\/:*?"<>|\p{Cc}]/u.test(t)||t==="*")return[]
return[`The input "environment" has the unknown value "${(0,o.t)(t,60)}". Allowed: the name of an environment, which is a part of a file's name; in mode "check" also *.`]}function encryptionComplaints(e){const{enableSsl:t,secureSocketOptions:n}=e
if(t===undefined||n===undefined)return[]
const r=n==="SslOnConnect"||n==="StartTls"
if(t?n!=="None":!r)return[]
return[`The inputs "enable-ssl" and "secure-socket-options" contradict each other: ${String(t)} and ${n}. Take one of them out.`]}function inputNames(){return i.Fs.map(([e])=>e).join(", ")}function unwritable(e){return i.Fs.flatMap(([t,n])=>{const s=e[n]
const o=typeof s==="string"?(0,r.DB)(s):null
if(typeof s!=="string"||o===null)return[]
const a=i.tG.has(n)?"":` at character ${o+1}`
return[`The input "${t}" contains${a} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]})}},2166:(e,t,n)=>{n.d(t,{H:()=>load})
var r=n(6760)
function aboutFile(e,{rule:t,level:n,message:r,hint:s}){const o={line:1,column:1,endLine:1,endColumn:1}
return{rule:t,level:n,severity:"error",path:e,at:o,message:r,hint:s,related:[]}}var s=n(5602)
var o=n(1519)
var i=n(9137)
var a=n(7665)
const c=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const l=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){l.lastIndex=rootOffset(e)
return l.exec(e)?.[1]??null}function rootTagOf(e){if(rootNameOf(e)===null)return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}return t}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return(0,i.Eg)(c,e,t)
return(0,a.Rp)(e,t,u)??e.length}const u={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
var f=n(933)
var d=n(6900)
const h="http://schemas.microsoft.com/XML-Document-Transform"
const m=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
function kindByName(e){return m.find(([t])=>t.test((0,f.Vb)(e)))?.[1]??null}function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&(0,o.jz)(t).value===h)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=(0,s.E)(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(h)?"transform":"web-config"}function isTransformName(e){return kindByName(e)==="transform"||(0,f.HD)(e,"web.config")!==null}function targetsOf(e){return(0,f.im)(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return(0,f.im)(e)?.environment??(0,f.HD)(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test((0,f.Vb)(e))}function isForeign({bytes:e}){const t=(0,s.E)(e)
const n=t.ok?rootNameOf(t.source.text):null
return n!==null&&n!=="configuration"}async function kinds_open(e){if(kindByName(e.path)==="appsettings"){const{openAppSettings:t}=await Promise.all([n.e(547),n.e(911),n.e(141)]).then(n.bind(n,9141))
return t(e)}const t=await(0,d.oe)(e)
const r=kindByName(e.path)
if(!t.ok)return{ok:false,kind:r??kindByTag(e),finding:t.finding}
const s=(r??kindByRoot(t.file.document.root))==="transform"
if(s)return null
const{openDeployed:o}=await Promise.all([n.e(911),n.e(280),n.e(15)]).then(n.bind(n,3015))
return{ok:true,configuration:o(t.file)}}async function openTransform(e,{target:t,byGlob:r}){const{openLone:s}=await Promise.all([n.e(563),n.e(911),n.e(280),n.e(407),n.e(173)]).then(n.bind(n,4173))
return s({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:r})}function standingOf(e,t){if((0,f.KF)(e))return"visual-studio"
if(t===null)return"without-target"
const n=(0,f.Vb)(t.file.path).toLowerCase()==="web.config"
const r=(0,f.HD)(e,"web.config")!==null
return n&&r!==t.isLater?"other-generation":"applied"}function presumedKind(e){return kindByName(e)??"web-config"}const p=16*1024*1024
function tooLarge(e){return aboutFile(e,{rule:d.PH.id,level:d.PH.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})}function findCompanion(e,t,{name:n,mayLeadUp:r}){const s=t.split("/").slice(0,-1)
const o=n.split("\\").filter(e=>e!==""&&e!==".")
while(r&&o[0]===".."&&s.length>0){o.shift()
s.pop()}const i=s.join("/")
const a=o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(a||o.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:false}}let c=i
for(const[t,n]of o.entries()){const r=e.spellings(c,n)
const s=r.find(e=>e.endsWith(n))
const i=s??r[0]
if(i===undefined){const n=t===o.length-1&&e.kindAt(c)==="folder"
return{ok:false,reason:"there is no such file",folderIsThere:n}}c=i}if(e.kindAt(c)!=="file"){return{ok:false,reason:"it is not a file",folderIsThere:true}}const l=e.locate(c)
return l.ok?l:{...l,folderIsThere:false}}var g=n(9823)
var w=n(3412)
async function load(e,t){const{path:n,realPath:r,byGlob:s}=t
if(s&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n)
const i=(0,g.i)(r,p)
if(!i.ok){const e=i.isTooLarge?tooLarge(n):unreadable(n,i.reason)
return{status:"refused",kind:o,finding:e}}const a={path:n,bytes:i.bytes,realName:e.realNameOf(r)}
if(isTransformName(n))return loadTransform(e,t,a)
const c=o!=="appsettings"&&!(0,w.ZH)(n)
if(s&&c&&isForeign(a))return{status:"skipped"}
const l=await kinds_open(a)
if(s&&isTransform(l))return{status:"unsupported"}
if(l===null)return ready(e,await openTransform(a,{target:null,byGlob:s}),t)
if(!l.ok)return{status:"refused",...l}
return complete(e,l.configuration,new Map([[n,r]]))}function isTransform(e){return e===null||!e.ok&&e.kind==="transform"}async function loadTransform(e,t,n){const r=targetOf(e,n.path)
const{byGlob:s}=t
if(r===null){return ready(e,await openTransform(n,{target:r,byGlob:s}),t)}const{path:o,realPath:i}=r
const a=(0,g.i)(i,p)
const c={path:o,bytes:a.ok?a.bytes:new Uint8Array}
const l=isForeign(c)?null:await load(e,{...r,byGlob:false})
if(l?.status==="refused")return l
const u=l?.status==="ready"&&l.configuration.supersededBy!==null
const f=environmentOf(n.path)
const d=l?.status==="ready"&&!u&&/\.xdt\.config$/i.test(n.path)
if(d)return{...l,environment:f}
const h=u!==/\.xdt\.config$/i.test(n.path)
if(s&&(h||!(0,w.ZH)(o)))return{status:"unsupported"}
const m=await openTransform(n,{target:{file:c,isLater:u},byGlob:s})
return ready(e,m,t)}function targetOf(e,t){for(const n of targetsOf(t)){const[r]=e.spellings((0,w.yS)(t).slice(0,-1),n)
const s=r===undefined?null:e.locate(r)
if(s?.ok===true)return s}return null}function ready(e,t,{path:n,realPath:r}){const realPathFor=t=>realPathOfNew(e,t)
const s=new Map([[n,r]])
return{status:"ready",configuration:t,realPaths:s,realPathFor:realPathFor,environment:null}}async function complete(e,t,n){if(t.missing===null){const r=neighboursOf(e,t,n)
if(r!==null){return complete(e,await t.withNeighbours(r),n)}const realPathFor=t=>realPathOfNew(e,t)
return{status:"ready",configuration:t,realPaths:n,realPathFor:realPathFor,environment:null}}const{from:r,name:s,mayLeadUp:o=false}=t.missing
const i=findCompanion(e,r,{name:s,mayLeadUp:o})
if(i.ok)n.set(i.path,i.realPath)
const a=readCompanion(e,i)
return complete(e,await t.complete(a),n)}function neighboursOf(e,{path:t,neighbours:n},r){if(n===null)return null
const s=e.entries((0,w.yS)(t).slice(0,-1)).filter(e=>e!==t&&n.test(e.slice((0,w.yS)(e).length)))
return s.map(t=>{const n=e.locate(t)
if(!n.ok)return readCompanion(e,{...n,folderIsThere:true})
r.set(n.path,n.realPath)
return readCompanion(e,n)})}function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?(0,r.join)(n.realPath,(0,r.basename)(t)):null}function readCompanion(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:r}=t
const s=(0,g.i)(r,p)
if(!s.ok){return s.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:s.reason,folderIsThere:false}}return{status:"found",file:{path:n,bytes:s.bytes,realName:e.realNameOf(r)}}}function unreadable(e,t){return aboutFile(e,{rule:d.mP.id,level:d.mP.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}},5821:(e,t,n)=>{n.d(t,{Dk:()=>shownEnvironment,JJ:()=>allSuppressedOf,NZ:()=>shownSettings,WX:()=>findingsOf,bE:()=>allFindingsOf,c_:()=>shownChange,pq:()=>countOf})
var r=n(4879)
var s=n(8750)
function shownEnvironment(e){const{effective:t}=e
if(t===null)return{...e,effective:t}
if(!(0,s._l)(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:r}=t
const o={userName:shownSupply(n),password:shownSupply(r)}
return{...e,effective:{...t,...o}}}function shownSupply(e){return typeof e==="object"&&e!==null?e:shownCredential(e)}function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}function shownChange(e){if(!s.tG.has(e.setting))return e
const{setting:t,before:n,after:r}=e
return{setting:t,before:shownCredential(n),after:shownCredential(r)}}function shownCredential(e){return e===null||e===""?e:"***"}function outcomeOf(e,{changed:t,changes:n,findings:r}){if(e==="check")return"checked"
if(t)return"written"
const s=r.some(({severity:e})=>e==="error")
return n.length>0||s?"not written":"unchanged"}function findingsOf(e){return(0,r.md)(e.flatMap(({findings:e})=>e),null)}function allFindingsOf({files:e,findings:t}){return(0,r.md)([...e.flatMap(e=>e.findings),...t],null)}function allSuppressedOf({files:e,suppressed:t}){return[...e.flatMap(e=>e.suppressed),...t]}function countOf(e,t){return e.map(({findings:e})=>e.filter(e=>e.severity===t).length).reduce((e,t)=>e+t,0)}function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const r=JSON.stringify(e)
const s=t.get(r)
if(s===undefined)t.set(r,{settings:e,files:[n]})
else s.files.push(n)}return[...t.values()]}},3412:(e,t,n)=>{n.d(t,{Lt:()=>select,TL:()=>quoted,ZH:()=>isWebConfig,ig:()=>leftOut,yS:()=>folderOf})
var r=n(2030)
var s=n(8983)
function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function select(e,t){const n=e.filter(({path:e,byGlob:t})=>t&&o.test(e))
const r=withoutLayers(e.filter(e=>!n.includes(e)))
const s=r.filter(({path:e})=>isWebConfig(e))
const i=new Set(s.map(({path:e})=>folderOf(e)))
const a=r.map(e=>({...e,isNested:isNested(e,i)}))
const c=t==="inject"?a.filter(e=>e.isNested):[]
return{mode:t,files:t==="inject"?a.filter(e=>!e.isNested):a,leftOut:[...leftOut(c,"nested"),...leftOut(n,"built")]}}const o=/(?:^|\/)(?:bin|obj|node_modules)\//i
function isNested({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}function quoted(e){return(0,r.D)(e,e=>`"${(0,s.t)(e)}"`)}function withoutLayers(e){const t=e.filter(({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isLayer=({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e))
return e.filter(e=>!isLayer(e))}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}},3715:(e,t,n)=>{n.d(t,{c:()=>applyEdits,y:()=>originOf})
function applyEdits(e,t){const n=[]
let r=0
for(const s of inOrder(t)){if(s.start<r||s.end<s.start||s.end>e.length){throw new RangeError(`The edit [${s.start}, ${s.end}) overlaps another or leaves the text`)}n.push(e.slice(r,s.start),s.text)
r=s.end}return n.join("")+e.slice(r)}function originOf(e,t){let n=0
for(const r of inOrder(e)){const{start:e,end:s,text:o}=r
const i=e+n
if(t<i)break
if(t<i+o.length)return{edit:r,offset:e}
n+=o.length-(s-e)}return{edit:null,offset:t-n}}function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}},6030:(e,t,n)=>{n.d(t,{D4:()=>decode,JC:()=>o,lF:()=>encode,nW:()=>withReferences,qs:()=>lackedBy})
var r=n(4573)
var s=n.n(r)
const o=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const i="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
const a={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${i}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if((0,r.isAscii)(e))return e.toString("latin1")
return(0,r.isUtf8)(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return(0,r.isAscii)(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>i.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?r.Buffer.from(e).swap16():e)}}function encode(e,t){if(a[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return r.Buffer.from(e,"utf8")
case"utf-16le":return r.Buffer.from(e,"utf16le")
case"utf-16be":return r.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return r.Buffer.from(e,"latin1")
case"windows-1252":return r.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(i.indexOf(e)+128)),"latin1")}}function lackedBy(e){const t=a[e]
return t&&new RegExp(t,"gu")}function withReferences(e,t){const n=lackedBy(t)
if(n===null)return e
return e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const s=characterStart(e,t+Math.floor((n-t)/2))
if((0,r.isUtf8)(e.subarray(t,s)))t=s
else n=s}while(t<n){const n=[1,2,3,4].find(n=>(0,r.isUtf8)(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}},9892:(e,t,n)=>{n.d(t,{q:()=>Lines})
const r=/\r\n|[\r\n]/g
class Lines{#$
constructor(e){this.#$=new Int32Array(1+countLineEnds(e))
for(let t=1;r.test(e);t+=1)this.#$[t]=r.lastIndex}get count(){return this.#$.length}range({start:e,end:t}){const n=this.#E(e)
const r=this.#E(t)
return{line:n+1,column:e-(this.#$[n]??0)+1,endLine:r+1,endColumn:t-(this.#$[r]??0)+1}}#E(e){let t=0
let n=this.#$.length-1
while(t<n){const r=Math.ceil((t+n)/2)
if((this.#$[r]??0)<=e)t=r
else n=r-1}return t}}function countLineEnds(e){let t=0
while(r.test(e))t+=1
return t}},5602:(e,t,n)=>{n.d(t,{E:()=>decodeSource,k:()=>Source})
var r=n(4573)
var s=n.n(r)
var o=n(8983)
var i=n(6030)
var a=n(9892)
class Source{text
encoding
#q
#C=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#q=n}range(e){this.#C??=new a.q(this.text)
return this.#C.range(e)}encode(e){const t=(0,i.lF)(e,this.encoding)
return this.#q.length===0?t:r.Buffer.concat([this.#q,t])}withReferences(e){return(0,i.nW)(e,this.encoding)}}function decodeSource(e){const t=r.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:s}=detect(t)
if(n==="utf-32")return refused(d,f)
const o=t.subarray(s)
const a=declared(o,n)
const c=reconcile(n,s>0,a)
if(typeof c!=="string")return refused(a?.at??d,c)
const l=(0,i.D4)(o,c)
if(typeof l!=="string")return badByte(o,c,l.badByte)
return{ok:true,source:new Source(l,c,t.subarray(0,s))}}function detect(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(e,t){const n=t==="utf-16le"||t==="utf-16be"
const r=(0,i.D4)(firstTag(e),n?t:"iso-8859-1")
if(typeof r!=="string")return null
const s=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(r)
if(s===null)return null
const[,o="",c=""]=s
const l=o.length
return{name:c,at:new a.q(r).range({start:l,end:l+c.length})}}function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}const c={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const l={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:r}=n
const s=r.toLowerCase()
const o=Object.hasOwn(c,s)?c[s]:undefined
if(o===undefined)return unread(r)
if(e==="utf-16le"||e==="utf-16be"){return o==="utf-16"||o===e?e:contradicted(r,"UTF-16")}if(o==="utf-16"||o==="utf-16le"||o==="utf-16be")return notUtf16(r)
return t&&o!=="utf-8"?contradicted(r,"UTF-8 with a byte order mark"):o}const u=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(l,t)?l[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${(0,o.t)(e,u)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function contradicted(e,t){return{message:`The XML declaration says encoding="${(0,o.t)(e,u)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const f={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const d={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const r=(0,i.D4)(e.subarray(0,n),t)
const{length:s}=typeof r==="string"?r:""
const o=new a.q(typeof r==="string"?r:"")
const c=o.range({start:s,end:s})
return refused({...c,endColumn:c.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused(e,t){return{ok:false,fault:{at:e,...t}}}},9137:(e,t,n)=>{n.d(t,{DB:()=>forbiddenCharacter,Eg:()=>matchEndAt,Jr:()=>isAllowed,R8:()=>codePointName,o2:()=>nameEndAt,t$:()=>spaceEndAt,un:()=>isNameStart,xC:()=>isSpace})
function isSpace(e){return e===32||e===10||e===9||e===13}function matchEndAt(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}const r=/[ \t\r\n]*/y
function spaceEndAt(e,t){return matchEndAt(r,e,t)??t}function isNameStart(e){return s.test(String.fromCodePoint(e))}const s=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const o=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const i=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
function nameEndAt(e,t){let n=matchEndAt(i,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let r=e.codePointAt(n);r!==undefined;r=e.codePointAt(n)){const e=String.fromCodePoint(r)
const i=s.test(e)||n>t&&o.test(e)
if(!i)break
n+=e.length}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const a=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!a.test(String.fromCodePoint(e))}function forbiddenCharacter(e){const t=e.search(a)
return t<0?null:t}},1519:(e,t,n)=>{n.d(t,{CW:()=>attributeValue,Rj:()=>codePointOf,Z7:()=>isPredefined,jz:()=>decodeAttribute,pj:()=>predefined})
const r=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function predefined(e){return r.get(e)}function isPredefined(e){return r.has(e)}function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=r.get(n)
t||=s===undefined
return s??e})
return{value:n,hasEntityReference:t}}const s=new WeakMap
function attributeValue(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=s.get(e)??decodeAttribute(t).value
s.set(e,n)
return n}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}},4390:(e,t,n)=>{n.d(t,{G:()=>escapeAttribute,t:()=>r})
const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>r[e]??e)}},2926:(e,t,n)=>{n.d(t,{VD:()=>FaultError,DG:()=>fault,cA:()=>lineOf,TR:()=>refuse,HD:()=>shownName})
var r=n(8983)
var s=n(9892)
const said=(e,t)=>({message:e,hint:t})
const o={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
const i=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:s="",other:a="",line:c=0}={}){const fill=e=>e.replaceAll("{name}",()=>(0,r.t)(s,i)).replaceAll("{other}",()=>(0,r.t)(a,i)).replaceAll("{line}",String(c))
const{message:l,hint:u}=o[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(l),hint:fill(u)}}function refuse(...e){throw new FaultError(fault(...e))}function lineOf(e,t){return new s.q(e.slice(0,t)).count}function shownName(e,{start:t,end:n}){const r=e.startsWith("</",t)
const s=e.slice(t+(r?2:1),n)
const o=r?`<${s}`:`</${s}>`
return beginsLine(e,t)||e.includes(o)?s:"…"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))}},7665:(e,t,n)=>{n.d(t,{Fc:()=>instructionEndAt,HL:()=>declarationEndAt,Pn:()=>declaredVersion,Rp:()=>endOfDoctype,Tu:()=>doctypeEndAt,Ym:()=>commentEndAt,cQ:()=>cdataEndAt})
var r=n(9137)
var s=n(2926)
function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0)(0,s.TR)("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const r=e.slice(n+2,n+40).trimStart();(0,s.TR)(r.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}function refuseNested(e,t,n){const r=e.indexOf("--\x3e",n+4)
const o=r<0?-1:e.indexOf("--\x3e",r+3)
const i=e.indexOf("\x3c!--",n+4)
const a=o>=0&&(i<0||o<i)
if(a)(0,s.TR)("comment-nested",[n,n+4]);(0,s.TR)("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
if(n<0)(0,s.TR)("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=(0,r.o2)(e,t+2)
const o=e.slice(t+2,n)
if(o==="xml")(0,s.TR)("declaration-not-first",[t,n])
if(o.toLowerCase()==="xml")(0,s.TR)("declaration-letter-case",[t,n])
const i=(0,r.xC)(e.charCodeAt(n))||e.startsWith("?>",n)
if(o===""||o.includes(":")||!i)(0,s.TR)("instruction-name",[t,n])
const a=e.indexOf("?>",n)
if(a<0)(0,s.TR)("instruction-not-closed",[t,n])
return a+2}const o={version:e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2)),encoding:e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e),standalone:e=>e==="yes"||e==="no"}
function declarationEndAt(e,t){const n=pseudoAttributeEndAt(e,t+"<?xml".length,"version")
if(n===null)refuseVersion(e)
const s=optionalEndAt(e,n,"encoding")
const o=optionalEndAt(e,s,"standalone")
const i=(0,r.t$)(e,o)
if(!e.startsWith("?>",i))refuseDeclaration(e,o,"declaration")
return i+2}function pseudoAttributeEndAt(e,t,n){const s=equalsAt(e,t,n)
if(s===null)return null
const i=(0,r.t$)(e,s+1)
const a=e.charAt(i)
if(a!=='"'&&a!=="'")return null
const c=e.indexOf(a,i+1)
return c>=0&&o[n](e.slice(i+1,c))?c+1:null}function equalsAt(e,t,n){const s=(0,r.t$)(e,t)
if(s===t||!e.startsWith(n,s))return null
const o=(0,r.t$)(e,s+n.length)
return e.charAt(o)==="="?o:null}function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,"<?xml".length,"version")
const n=equalsAt(e,"<?xml".length,"version")
if(t===null||n===null)return null
return{start:(0,r.t$)(e,n+1)+1,end:t-1}}function optionalEndAt(e,t,n){const s=pseudoAttributeEndAt(e,t,n)
if(s!==null)return s
if(e.startsWith(n,(0,r.t$)(e,t))){refuseDeclaration(e,t,`declaration-${n}`)}return t}function refuseVersion(e){const t="<?xml".length
const n=equalsAt(e,t,"version")
const o=n===null?(0,r.t$)(e,t):(0,r.t$)(e,n+1)
const i=n!==null&&/["']/.test(e.charAt(o))
const a=i?o+1:o;(0,s.TR)("declaration-version",[a,a+1])}function refuseDeclaration(e,t,n){const o=(0,r.t$)(e,t)
const i=e.slice(o,o+100)
const a=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(i)?.[0].length??0
const c=o>t?o+a:o;(0,s.TR)(n,[c,c+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??(0,s.TR)("doctype",[t,t+9])}const i=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0
let o=t+"<!DOCTYPE".length
while(o<e.length){const t=e.charAt(o)
const a=(0,r.Eg)(i,e,o)
if(a!==null)o=a
else if(e.startsWith("\x3c!--",o))o=n.commentEndAt(e,o)
else if(/["']/.test(t))o=n.strayQuoteEndAt(e,o)
else{o+=1
if(t===">"&&s===0)return o
s+=/[<[]/.test(t)?1:-1}}return null}},3839:(e,t,n)=>{n.d(t,{S:()=>scan})
var r=n(9137)
var s=n(2926)
var o=n(1519)
function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const i=(0,r.o2)(e,n+1)
const a=e.slice(n+1,i)
const c=(0,o.Z7)(a)
if(a===""||e.charAt(i)!==";"){(0,s.TR)(c?"reference-not-ended":"ampersand",[n,n+1])}const l=t&&!a.includes(":")
if(!c&&!l)(0,s.TR)("unknown-entity",[n,i+1])
return i+1}const i=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=(0,r.Eg)(i,e,t)
if(n===null)(0,s.TR)("character-reference",[t,t+2])
if(!(0,r.Jr)((0,o.Rj)(e.slice(t+1,n-1)))){(0,s.TR)("forbidden-reference",[t,n])}return n}function judgeReferences(e,t,n){let r=t.indexOf("&")
while(r>=0){r=t.indexOf("&",referenceEndAt(e,n+r)-n)}}function refusePart(e,t,n){const r=e.charAt(n)
const o=[n,n+1]
if(r===""||r==="<")refuseUnfinished(e,t,n)
refuseUnusualSpace(e,n)
const i=t.attributes.at(-1)
if(i!==undefined){refuseQuoteTooFew(e,t)
const a=/^[ \t\r\n/><]?$/.test(e.charAt(n+1))
if(isQuote(r)&&a)(0,s.TR)("stray-quote",o)
refuseQuoteTooMany(e,i)
if(n===i.end)refuseUnseparated(e,i)}if(r==="/")(0,s.TR)("stray-slash",o)
if(r==="=")(0,s.TR)("stray-equals",o);(0,s.TR)("attribute-name",o,{name:tagName(e,t)})}function refuseUnfinished(e,t,n){refuseQuoteTooFew(e,t)
const r=tagName(e,t)
if(e.startsWith("\x3c!--",n))(0,s.TR)("comment-in-tag",[n,n+4],{name:r})
const o=t.attributes.at(-1)?.end??t.nameEnd;(0,s.TR)("tag-not-closed",[o,o],{name:r})}function refuseAttribute(e,t,n){const{text:s}=e
const o=(0,r.t$)(s,n.end)
const i=s.startsWith("=",o)?(0,r.t$)(s,o+1):o
if(i>o&&isQuote(s.charAt(i)))refuseValue(e,t,{name:n,open:i})
refuseUnusualSpace(s,i)
const a=t.attributes.at(-1)
if(a!==undefined){refuseQuoteTooFew(s,t)
refuseQuoteTooMany(s,a)}refuseUnquoted(s,t,{name:n,equals:o,open:i})}function refuseUnquoted(e,t,{name:n,equals:r,open:o}){const i={name:tagName(e,t)}
const a=e.charAt(o)
const c=[o,o+1]
if(/[“”„‟‘’‚‛«»]/.test(a))(0,s.TR)("curly-quote",c,i)
if(o===r){if(isQuote(a))(0,s.TR)("equals-missing",[n.end,o+1],i);(0,s.TR)("value-missing",[n.start,n.end],i)}if(a==="=")(0,s.TR)("stray-equals",c)
if(/^[/><]?$/.test(a))(0,s.TR)("value-missing",[n.start,o],i);(0,s.TR)("value-not-quoted",c,i)}function refuseValue(e,t,n){const{text:r}=e
const{name:o,open:i}=n
const a=r.indexOf(r.charAt(i),i+1)
const c=r.indexOf("<",i)
const l=c<0?r.length:c
if(a>=0&&closesValue(r,i,a)){judgeReferences(e,r.slice(i+1,l),i+1);(0,s.TR)("less-than-in-value",[l,l+1],{name:r.slice(o.start,o.end)})}refuseOpenValue(r,t,{name:o,open:i,end:l})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(e,t,{name:n,open:r,end:o}){const i=e.startsWith('"',r)?/[“”„‟]/:/[‘’‚‛]/
const a=e.slice(r+1,o).search(i)
const c=r+1+a
if(a>=0)(0,s.TR)("curly-quote",[c,c+1],{name:tagName(e,t)});(0,s.TR)("value-not-closed",[r,r+1],{name:e.slice(n.start,n.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
if(n===undefined||!endsInName(n.raw))return
const r={start:n.start,end:n.nameEnd}
refuseOpenValue(e,t,{name:r,open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(e,{name:t,quote:n,valueEnd:r,end:o}){const i=/[^<>]*/.exec(e.slice(o))?.[0]??""
const a=i.split(n).length-1
if(a%2===1)(0,s.TR)("text-after-value",[r,o],{name:t})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(e,{name:t,valueEnd:n,end:o}){const i=(0,r.o2)(e,o)
const a=i>o&&/^[ \t\r\n]*=/.test(e.slice(i,i+200))
if(a)(0,s.TR)("space-missing",[o,o+1],{name:t});(0,s.TR)("text-after-value",[n,o+1],{name:t})}function refuseUnusualSpace(e,t){if(isUnusualSpace(e.charAt(t)))(0,s.TR)("unusual-space",[t,t+1])}function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!(0,r.xC)(e.charCodeAt(0))}function isQuote(e){return e==='"'||e==="'"}function tagName(e,{start:t,nameEnd:n}){return(0,s.HD)(e,{start:t,end:n})}function refuseLessThan(e,t){const n=e.slice(t+1,t+40)
const r=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(n)
if(r)(0,s.TR)("space-after-less-than",[t,t+1])
if(/^\\[A-Za-z]/.test(n))(0,s.TR)("end-tag-backslash",[t,t+2])
if(n.startsWith("--"))(0,s.TR)("comment-start",[t,t+1]);(0,s.TR)("raw-less-than",[t,t+1])}function refuseDeclared(e,t){if(e.startsWith("[",t+2))(0,s.TR)("cdata-start",[t,t+3])
const n=/^<! *[-–—]/.test(e.slice(t,t+20));(0,s.TR)(n?"comment-start":"markup-declaration",[t,t+2])}function refuseMismatch(e,t,{open:n,closed:r}){const o=[t.start,t.end]
const i=e.slice(t.start+2,t.end)
const a=startTagName(e,n)
const c=(0,s.cA)(e,n.start)
if(isInside(n.parent,i))(0,s.TR)("never-closed",o,{name:i,other:a,line:c})
if(r!==null&&r.parent===n&&r.name===i){(0,s.TR)("end-tag-surplus",o,{name:i,line:(0,s.cA)(e,r.start)})}const l=i.toLowerCase()===n.name.toLowerCase()
const u=l?"mismatch-letter-case":"mismatch";(0,s.TR)(u,o,{name:(0,s.HD)(e,t),other:a,line:c})}function isInside(e,t){let n=e
while(n!==null&&n.name!==t)n=n.parent
return n!==null}function refuseEndTag(e,t,n){const r=e.slice(t.start+2,t.end)
const o=e.charAt(n)
if(o===""||o==="<"){(0,s.TR)("end-tag-not-closed",[t.end,t.end],{name:r})}const i=o==="/"?"end-tag-self-closed":"end-tag-attributes";(0,s.TR)(i,[n,n+1],{name:r})}function refuseSecondRoot(e,t,n){const r=e.slice(t.start+1,t.end)!==n.name
if(r&&e.includes(`</${n.name}`,t.start)){const r=Math.min(n.endTagStart,n.end-2);(0,s.TR)("root-closed-early",[r,n.end],{name:n.name,line:(0,s.cA)(e,t.start)})}const o={name:(0,s.HD)(e,t),other:n.name,line:(0,s.cA)(e,n.end)};(0,s.TR)("second-root",[t.start,t.end],o)}function refuseOpen(e,t){let n=e.length
while((0,r.xC)(e.charCodeAt(n-1)))n-=1
const o=(0,s.cA)(e,t.start);(0,s.TR)("element-not-closed",[n,n],{name:startTagName(e,t),line:o})}function refuseOutside(e,t,n){const r=[t,t+1]
if(t===0&&e.startsWith("\ufeff"))(0,s.TR)("second-mark",r)
if(isUnusualSpace(e.charAt(t)))(0,s.TR)("unusual-space",r);(0,s.TR)(n===null?"text-before-root":"text-after-root",r)}function startTagName(e,{start:t,nameEnd:n}){return(0,s.HD)(e,{start:t,end:n})}var a=n(7665)
const c="http://www.w3.org/XML/1998/namespace"
const l="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#R=new Map([[c,0]])
#N=new Map([["xml",[0]]])
#I=new Map
#F
constructor(e){this.#F=e.lenient}enter(e){const{name:t,start:n,nameEnd:r,attributes:s}=e
this.#M(e)
for(const e of s)if(isDeclaration(e))this.#P(e)
this.#j({name:t,start:n+1,nameEnd:r})
this.#L(s)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#N.get(declaredPrefix(t))?.pop()}}#M(e){for(const{name:t,start:n,nameEnd:r}of e.attributes){const o=this.#I.get(t)===e
if(o)(0,s.TR)("duplicate-attribute",[n,r],{name:t})
this.#I.set(t,e)}}#P(e){const t=declaredPrefix(e)
const n=(0,o.jz)(e.raw).value
refuseDeclaration(e,t,n)
const r=this.#N.get(t)
const s=this.#D(n)
if(r===undefined)this.#N.set(t,[s])
else r.push(s)}#D(e){const t=this.#R.get(e)??this.#R.size
this.#R.set(e,t)
return t}#j({name:e,start:t,nameEnd:n}){const r=e.indexOf(":")
if(r<0)return null
const o=e.slice(0,r)
if(!isQualified(e,r))(0,s.TR)("qualified-name",[t,n],{name:e})
if(o==="xmlns")(0,s.TR)("reserved-prefix",[t,n])
const i=this.#N.get(o)?.at(-1)
if(i!==undefined)return i
if(this.#F)return null;(0,s.TR)("undeclared-prefix",[t,n],{name:o})}#L(e){if(!e.some(({name:e})=>e.includes(":")))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#j(n)
if(e===null)continue
const{name:r,start:o,nameEnd:i}=n
const a=`${e} ${r.slice(r.indexOf(":")+1)}`
const c=t.get(a)
if(c!==undefined)(0,s.TR)("duplicate-expanded-name",[o,i],{name:r,other:c})
t.set(a,r)}}}function isDeclaration({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix({name:e}){return e.slice("xmlns:".length)}function refuseDeclaration({name:e,start:t,nameEnd:n},r,o){const i=[t,n]
if(e!=="xmlns"&&!isLocalName(r))(0,s.TR)("qualified-name",i,{name:e})
const a=r==="xmlns"||r==="xml"!==(o===c)||o===l
if(a)(0,s.TR)("reserved-prefix",i)
if(r!==""&&o==="")(0,s.TR)("empty-namespace",i)}function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&(0,r.un)(e.codePointAt(0)??0)}const u=/\/?>/y
function readStartTag(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const o=(0,r.t$)(n,s)
const i=(0,r.o2)(n,o)
if(i===o)return endStartTag(n,t,o)
if(o===s)refusePart(n,t,o)
const a=attributeAt(n,o,i)
if(a===null)refuseAttribute(e,t,{start:o,end:i})
judgeReferences(e,a.raw,a.valueStart)
t.attributes.push(a)
s=a.end}}function endStartTag(e,t,n){const s=(0,r.Eg)(u,e,n)
if(s===null)refusePart(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}const f=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
function attributeAt(e,t,n){const s=(0,r.Eg)(f,e,n)
if(s===null)return null
const o=s-1
const i=e.startsWith('"',o)?'"':"'"
const a=e.indexOf(i,n)+1
const c=e.slice(t,n)
const l=e.slice(a,o)
return{name:c,start:t,nameEnd:n,quote:i,valueStart:a,valueEnd:o,raw:l,end:s}}const d=[]
const h=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#W=null
#B=null
#U=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#W??d}get children(){this.#B??=this.nodes.filter(e=>e.kind==="element")
return this.#B}attribute(e){const{attributes:t}=this
if(t.length<h)return t.find(t=>t.name===e)??null
this.#U??=new Map(t.map(e=>[e.name,e]))
return this.#U.get(e)??null}append(e){if(this.#W===null)this.#W=[e]
else this.#W.push(e)
this.#B=null}}const m=/[^<&]*/y
class Scanner{text
#G=0
#W=[]
#H=null
#z=null
#K=null
#V=null
#J=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#G}get hasDoctype(){return this.#z!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&(0,r.o2)(e,2)===5)this.#G=(0,a.HL)(e,0)
while(this.#G<e.length)this.#G=this.#X(this.#G)
if(this.#K!==null)refuseOpen(e,this.#K)
if(this.#H===null)(0,s.TR)("root-missing",[0,0])
return{text:e,nodes:this.#W,root:this.#H,doctype:this.#z}}#X(e){const{text:t}=this
if(t.startsWith("&",e))return this.#Z(e)
if(!t.startsWith("<",e))return this.#Q(e)
if(t.startsWith("/",e+1))return this.#Y(e)
if(t.startsWith("!",e+1))return this.#ee(e)
if(!t.startsWith("?",e+1))return this.#te(e)
return this.#ne({kind:"instruction",start:e,end:(0,a.Fc)(t,e)})}#Q(e){const{text:t}=this
const n=(0,r.t$)(t,e)
if(t.startsWith("<",n))return n
const o=(0,r.Eg)(m,t,n)??n
if(n===o)return o
if(this.#K===null)refuseOutside(t,n,this.#H)
const i=t.slice(e,o).indexOf("]]>")
if(i>=0)(0,s.TR)("cdata-end-in-text",[e+i,e+i+3])
return this.#ne({kind:"text",start:e,end:o})}#Z(e){if(this.#K===null)refuseOutside(this.text,e,this.#H)
return this.#ne({kind:"reference",start:e,end:referenceEndAt(this,e)})}#ee(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#ne({kind:"comment",start:e,end:(0,a.Ym)(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#K===null)(0,s.TR)("cdata-outside",[e,e+9])
return this.#ne({kind:"cdata",start:e,end:(0,a.cQ)(t,e)})}if(!t.startsWith("DOCTYPE",e+2))refuseDeclared(t,e)
if(this.#H!==null||this.hasDoctype)(0,s.TR)("doctype-misplaced",[e,e+9])
this.#z={kind:"doctype",start:e,end:(0,a.Tu)(t,e)}
this.#J=new NamespaceScope({lenient:true})
return this.#ne(this.#z)}#te(e){const{text:t}=this
const n=(0,r.o2)(t,e+1)
if(n===e+1)refuseLessThan(t,e)
if(this.#K===null&&this.#H!==null){refuseSecondRoot(t,{start:e,end:n},this.#H)}const s=new OpenElement(t.slice(e+1,n),e,this.#K)
const o=readStartTag(this,s)
this.#J.enter(s)
this.#H??=s
this.#ne(s)
this.#K=s
if(t.startsWith("/",o-2))this.#re(s,o,o)
return o}#Y(e){const{text:t}=this
const n={start:e,end:(0,r.o2)(t,e+2)}
const o=t.slice(e+2,n.end)
const i=this.#K
if(o==="")refuseLessThan(t,e)
if(i===null)(0,s.TR)("end-tag-alone",[e,n.end],{name:(0,s.HD)(t,n)})
if(o!==i.name)refuseMismatch(t,n,{open:i,closed:this.#V})
const a=(0,r.t$)(t,n.end)
if(!t.startsWith(">",a))refuseEndTag(t,n,a)
this.#re(i,e,a+1)
return a+1}#re(e,t,n){e.endTagStart=t
e.end=n
this.#J.leave(e)
this.#K=e.parent
this.#V=e}#ne(e){if(this.#K===null)this.#W.push(e)
else this.#K.append(e)
return e.end}}function scan(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(r){if(!(r instanceof s.VD))throw r
const o=t!==null&&t.start<=r.fault.start
const i=o?t:r.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,i.end))??i}}}function forbiddenFault(e){const t=(0,r.DB)(e)
if(t===null)return null
const n=(0,r.R8)(e.charCodeAt(t))
return(0,s.DG)("forbidden-character",[t,t+1],{name:n})}const p=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const g=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!p.test(e))return null
const n=e.search(g)
return n>(0,r.t$)(e,t)?null:(0,s.DG)("conflict-marker",[n,n+"<<<<<<<".length])}},2030:(e,t,n)=>{n.d(t,{D:()=>firstFew})
function firstFew(e,t,n=5){const r=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+r}const r=10
function firstSayings(e){const t=e.length-r
return t<=0?e:[...e.slice(0,r),`And ${t} more of this kind.`]}},8983:(e,t,n)=>{n.d(t,{t:()=>inert})
var r=n(9125)
const s=""
const o=new RegExp(`${s}\\[[0-?]*[ -/]*[@-~]|${s}\\][^${s}]*`,"g")
const i=/[\p{Cc}\p{Zl}\p{Zp}]+/gu
const a=/[\p{Cf}\p{Co}]/gu
const c=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const{kept:n,isAll:s}=(0,r.VI)(e,t)
const l=n.toWellFormed().replaceAll(o," ").replaceAll(i," ").replaceAll(a,"").trim().replaceAll(c,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return s&&l.length<=t?l:(0,r.xI)(l,t,s)}},9125:(e,t,n)=>{n.d(t,{Jj:()=>cut,VI:()=>beginningOf,gu:()=>settled,xI:()=>marked})
const r=1e3
const s=""
const o=""
const i=57344
const a=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
function beginningOf(e,t){const n=Math.max(t,r)
return{kept:e.slice(0,n),isAll:e.length<=n}}function marked(e,t,n){return`${s}${e}${n?"":o}${String.fromCharCode(i+t)}`}function settled(e,{redact:t,longest:n}){return e.replaceAll(a,(e,r,s)=>{const a=s.charCodeAt(0)-i
if(!r.endsWith(o))return cut(t(r),a)
const c=t(r.slice(0,-o.length))
return cut(`${c.slice(0,Math.max(0,c.length-n))}…`,a)})}function cut(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}},3675:(e,t,n)=>{n.d(t,{W:()=>trimOf,f:()=>trimEndOf})
function trimOf(e,t){const n=endWithout(e,t)
let r=0
while(r<n&&t.test(e.charAt(r)))r+=1
return e.slice(r,n)}function trimEndOf(e,t){return e.slice(0,endWithout(e,t))}function endWithout(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}},1008:(e,t,n)=>{n.d(t,{B:()=>matchesAll,F:()=>matchesText})
function matchesAll(e,t){const{pattern:n,any:r,fits:s}=e
let o=0
let i=0
let a=null
while(i<t.length){const e=n[o]
const c=t[i]
if(e===r){a={element:o+1,item:i}
o++}else if(e!==undefined&&c!==undefined&&s(e,c)){o++
i++}else if(a!==null){a.item++;({element:o,item:i}=a)}else return false}return n.slice(o).every(e=>e===r)}function matchesText(e,t){const fits=(e,t)=>e==="?"||e===t
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}},181:t=>{t.exports=e(import.meta.url)("buffer")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},610:t=>{t.exports=e(import.meta.url)("node:dns")},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},7067:t=>{t.exports=e(import.meta.url)("node:http")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},1708:t=>{t.exports=e(import.meta.url)("node:process")},7075:t=>{t.exports=e(import.meta.url)("node:stream")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{t.exports=e(import.meta.url)("node:util")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")}}
var n={}
function __nccwpck_require__(e){var r=n[e]
if(r!==undefined){return r.exports}var s=n[e]={exports:{}}
var o=true
try{t[e](s,s.exports,__nccwpck_require__)
o=false}finally{if(o)delete n[e]}return s.exports}__nccwpck_require__.m=t
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,r){if(r&1)n=this(n)
if(r&8)return n
if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n
if(r&16&&typeof n.then==="function")return n}var s=Object.create(null)
__nccwpck_require__.r(s)
var o={}
t=t||[null,e({}),e([]),e(e)]
for(var i=r&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>o[e]=()=>n[e])}o["default"]=()=>n
__nccwpck_require__.d(s,o)
return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:r,runtime:s}=t
var o,i,a=0
for(o in r){if(__nccwpck_require__.o(r,o)){__nccwpck_require__.m[o]=r[o]}}if(s)s(__nccwpck_require__)
for(;a<n.length;a++){i=n[a]
if(__nccwpck_require__.o(e,i)&&e[i]){e[i][0]()}e[n[a]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:undefined
if(r!==0){if(r){n.push(r[1])}else{if(true){var s=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined
throw n})
var s=Promise.race([s,new Promise(n=>r=e[t]=[n])])
n.push(r[1]=s)}}}}})()
var r={}
var s=__nccwpck_require__(1708)
var o=__nccwpck_require__.n(s)
var i=__nccwpck_require__(9823)
var a=__nccwpck_require__(3539)
var c=__nccwpck_require__(1979)
var l=__nccwpck_require__(5821)
function failingFindings({files:e},t){if(t==="never")return[]
return(0,l.WX)(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}var u=__nccwpck_require__(3024)
const f=".github/workflows"
const d=/^\.github\/workflows\/[^/]+\.ya?ml$/
const h=100
const m=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(f)){const r=d.test(n)?readText(e,n):null
if(r!==null)t.push({path:n,text:r})
if(t.length===h)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const r=(0,i.i)(n.realPath)
return r.ok?decoded(r.bytes):null}function isSmallFile(e){try{const t=(0,u.statSync)(e)
return t.isFile()&&t.size<=m}catch(e){if((0,a.$N)(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}var p=__nccwpck_require__(5141)
var g=__nccwpck_require__(5833)
async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:r},s){const o={findings:[],notices:[]}
const i=s.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
const a=t.password===undefined?[]:[...new Set(i)]
if(e==="inject"&&i.length===0)return o
try{const e=await findingsOn(n,{...r,injected:a})
return{findings:e,notices:passwordsInJson(a,e)}}catch(e){return{...o,notices:[faultOf(e,"ways on which the password leaves the job")]}}}async function findingsOn(e,t){const n=t.action===null?[]:readWorkflows(e)
if(n.length===0)return[]
const{adviseOnWorkflows:r}=await __nccwpck_require__.e(604).then(__nccwpck_require__.bind(__nccwpck_require__,5604))
return r(n,t)}const w=new Set(["workflow/platform-secret","workflow/image"])
function passwordsInJson(e,t){const n=t.some(({rule:e})=>w.has(e))
if(n||!e.some(e=>/\.json$/i.test(e)))return[]
return['The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in the input "environment-keys".']}async function emptySecrets(e,{workspace:t,runningJob:n}){const r={failures:[],warnings:[],notices:[]}
const s=emptyInputs(e)
if(s.length===0||n.action===null||n.job===null)return r
try{const o=readWorkflows(t)
if(o.length===0)return r
const{secretsBehind:i}=await __nccwpck_require__.e(604).then(__nccwpck_require__.bind(__nccwpck_require__,5604))
const a=await i(o,n,s)
const{emptinessOf:c}=await __nccwpck_require__.e(932).then(__nccwpck_require__.bind(__nccwpck_require__,8932))
const l=a.length===0?[]:[c(a)]
return{...r,[e.mode==="inject"?"failures":"warnings"]:l}}catch(e){return{...r,notices:[faultOf(e,"the secrets behind empty inputs")]}}}function emptyInputs({mode:e,origin:t,smokeTest:n,settings:r}){const s=n!==null&&(0,p.O6)(n.level,"auth")
const o=e==="inject"?(0,g.a)(t):t==="trusted"&&s
if(!o)return[]
const i={username:r.userName,password:r.password}
return Object.entries(i).flatMap(([e,t])=>t===undefined?[e]:[])}function faultOf(e,t){const n=e instanceof Error?e.name:"no error"
return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${n}). Please report it.`}var _=__nccwpck_require__(7040)
var y=__nccwpck_require__(7598)
var b=__nccwpck_require__(8161)
var k=__nccwpck_require__(6760)
var v=__nccwpck_require__(2347)
const O="journal.json"
function journalFolder({RUNNER_TEMP:e},t){const n=e===undefined||e===""?tmpdir():e
return join(n,`umbraco-smtp-settings-${t}`)}function keepJournal(e,{folder:t,restore:n,remember:r}){try{const s=JSON.stringify({restore:n,entries:e.map(entryOf)});(0,u.mkdirSync)(t,{mode:448})
e.forEach(({before:e},r)=>{if(n&&e!==null)keep((0,k.join)(t,String(r)),e)})
keep((0,k.join)(t,O),s)
r(digestOf(s))
return null}catch(e){discardJournal(t)
return`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${(0,i.A)(e)}. No file was changed.`}}function keep(e,t){(0,u.writeFileSync)(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:r}){const s=(0,u.statSync)(t,{throwIfNoEntry:false})?.mode??0
const o=n===null?null:{digest:digestOf(n),mode:s&4095}
return{path:e,realPath:t,before:o,after:digestOf(r)}}function digestOf(e){return(0,y.createHash)("sha256").update(e).digest("hex")}function readJournal(e,t){const n=readInside(e,O)
if(n===null||digestOf(n)!==t)return null
const r=JSON.parse(n.toString("utf8"))
return isJournal(r)?r:null}function formerBytes(e,t,{digest:n}){const r=readInside(e,String(t))
return r!==null&&digestOf(r)===n?r:null}function readInside(e,t){try{const n=join(e,t)
const r=lstatSync(e).isDirectory()&&lstatSync(n).isFile()
return r?readFileSync(n):null}catch(e){reasonOf(e)
return null}}function discardJournal(e){try{(0,v.v$)(e)
return null}catch(e){return(0,a.$N)(e)==="ENOTDIR"?null:(0,i.A)(e)}}function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:t,realPath:n,before:r,after:s}=e
const o=[t,n,s].every(e=>typeof e==="string")
return o&&(r===null||isFormer(r))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}var T=__nccwpck_require__(5114)
var A=__nccwpck_require__(4879)
var x=__nccwpck_require__(3715)
async function plan(e,t){const n=await e.asked(t)
const r={intent:t,locate:locateAsIs}
const s=Object.keys(t.settings).length>0
const o=n.structure(t,locateAsIs)
if((0,A.Vj)(o)==="file")return planned(n,o,r)
if(!s){const e=n.result(t,locateAsIs)
return planned(n,[...o,...e],r)}if(!n.injectable)return planned(n,o,r)
const i=n.obstacles(t,locateAsIs)
if(i.length>0)return planned(n,[...o,...i],r)
return planInjection(n,t)}async function planInjection(e,t){const n=e.inject(t)
const{changes:r,file:s,isNew:o,edits:i}=n
const a=i.length===0?s.bytes:bytesAfter(n)
const c=i.length===0?e:await reopened(e,{path:s.path,bytes:a})
const l=locateBefore(n,e.path)
const u=[...c.structure(t,l),...c.result(t,l)]
if((0,A.Vj)(u)==="ok")await readBack(c,n)
const f=t.mode==="inject"&&i.length>0?{path:s.path,before:o?null:s.bytes,after:a}:null
const d=asItIsOf(e,t)
return{...planned(c,u,{intent:t,locate:l}),changes:r,write:f,asItIs:d}}async function readBack(e,t){const{file:n}=t
const r=await e.misread(t)
if(r.length===0)return
throw new Error(`After the edit, ${r.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}function planned(e,t,{intent:n,locate:r}){const s=(0,A.Vj)(t)
const{sender:o}=e
const i=e.environments(n)
return{findings:(0,A.md)(t,e.path),verdict:s,effective:s==="ok"&&i.length===0?e.effective:null,environments:i,sender:o&&{address:o.address,place:r(o.spot)},placeOf:(t,n)=>r(e.spotOf(t,n)),asItIs:asItIsOf(e,n),changes:[],write:null}}function asItIsOf(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>locateAsIs(e.spotOf(t,n))}}function bytesAfter({file:e,edits:t}){return e.source.encode((0,x.c)(e.source.text,t))}async function reopened(e,t){const n=await e.reopen(t)
if(n!==null)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=({file:e,span:t})=>({path:e.path,at:e.source.range(t)})
function locateBefore({file:e,edits:t,isNew:n},r){return s=>{if(s.file.path!==e.path)return locateAsIs(s)
if(n)return{path:r,at:{line:1,column:1,endLine:1,endColumn:1}}
const[o,i]=[s.span.start,s.span.end].map(e=>(0,x.y)(t,e).offset)
return{path:e.path,at:e.source.range({start:o,end:i})}}}var S=__nccwpck_require__(8983)
var $=__nccwpck_require__(2166)
const E=100
const q=2e5
class OldCredentials{#se
#oe=new Set
#ie=0
#ae=0
constructor(e){this.#se=e}take(e){for(const t of e){if(this.#oe.has(t))continue
this.#oe.add(t)
if(this.#ie>=E||this.#ae+t.length>q)continue
this.#ie+=1
this.#ae+=t.length
this.#se(t)}}get warnings(){const e=this.#oe.size-this.#ie
if(e===0)return[]
return[`The checked files contain ${this.#oe.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}var C=__nccwpck_require__(3412)
async function loadAll({workspace:e,mask:t},{mode:n,files:r,leftOut:s}){const o=[]
const i=new OldCredentials(t)
for(const t of r){const n=await(0,$.H)(e,t)
if(n.status==="ready")i.take(n.configuration.credentials)
o.push({found:t,loaded:n})}const a=partsOf(o)
const c=withoutLayers(o).map(t=>({file:t,reason:reasonAgainst(t,{parts:a,workspace:e,mode:n})}))
return{loaded:c.flatMap(({file:e,reason:t})=>t===null?[e]:[]),leftOut:[...s,...c.flatMap(({file:{found:e},reason:t})=>t===null?[]:(0,C.ig)([e],t))],warnings:i.warnings}}function reasonAgainst({found:e,loaded:t},{parts:n,workspace:r,mode:s}){if(!e.byGlob)return null
if(s==="inject"&&isTransform(t))return"unsupported"
if(!(0,C.ZH)(e.path)&&n.has(e.path.toLowerCase()))return"part"
if(t.status==="skipped")return"foreign"
if(t.status==="unsupported")return"unsupported"
const o=t.status==="ready"?t.configuration.supersededBy:null
const i=o!==null&&r.spellings(parentOf(e.path),o).length>0
return i?"superseded":null}function isTransform(e){if(e.status!=="ready")return false
return e.environment!==null||e.configuration.kind==="transform"}function withoutLayers(e){const t=new Set(e.filter(({loaded:e})=>!isTransform(e)).map(({found:e})=>e.path))
return e.filter(({loaded:e})=>e.status!=="ready"||e.environment===null||!t.has(e.configuration.path))}function partsOf(e){return new Set(e.flatMap(({found:e,loaded:t})=>t.status!=="ready"?[]:t.configuration.parts.map(t=>`${(0,C.yS)(e.path)}${t.replaceAll("\\","/")}`.toLowerCase())))}function parentOf(e){return(0,C.yS)(e).slice(0,-1)}function realPathsOf({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}async function planAll(e,{loaded:t,leftOut:n}){const r=[]
const s=[]
const o=e.requestedMode==="inject"
for(const{found:n,loaded:i}of t){if(o&&isTransform(i))s.push(unhandled(n,i))
else if(i.status==="ready")r.push(await planOne(e,n,i))
if(i.status==="refused")r.push(withoutPlan(refused(n,i)))}if(o&&r.length===0&&s.length===0){s.push(nothingLeft([...t.map(({found:e})=>e),...n]))}return{planned:r,complaints:s}}function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in the input "files" match only ${(0,C.TL)(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`}function unhandled({path:e},t){const n=t.status==="ready"&&t.environment!==null
const r=n?`Name "${(0,S.t)(t.configuration.path)}" in the input "files" in its place, and give "${(0,S.t)(t.environment)}" as the input "environment".`:'Take it out of the input "files".'
return`"${(0,S.t)(e)}" is a transform. ${r}`}async function planOne(e,{isNested:t},{configuration:n,realPaths:r,realPathFor:s,environment:o}){const{path:i}=n
const a=intentOf(e)
const c=o===null?a:{...a,environment:o}
const{write:u,effective:f,environments:d,changes:h,asItIs:m,...p}=t?withoutSettings(await plan(n,{...c,settings:{},environment:""})):await silenced(await plan(n,c),n,{...e,intent:c})
const g=u?.before===null?s(u.path):r.get(u?.path??i)
if(g==null)throw new Error("A plan names a file that was never read")
return{result:{path:i,kind:n.kind,changed:false,target:u?.path??i,...shownEffective(f,d),changes:h.map(l.c_),...p},settings:f,environments:d,asItIs:m,write:u&&{...u,realPath:g}}}function shownEffective(e,t){const n=t.map(l.Dk)
return{effective:e&&(0,l.NZ)(e),environments:n}}async function silenced(e,t,{ignore:n,intent:r}){const s=await t.suppressions()
if(s.length===0&&n.length===0)return{...e,suppressed:[]}
const{silencePlan:o}=await __nccwpck_require__.e(705).then(__nccwpck_require__.bind(__nccwpck_require__,5705))
const i={configuration:t,intent:r,comments:s,ignore:n}
return{...e,...await o(e,i)}}function intentOf(e){const{mode:t,settings:n,knownSections:r,environment:s,environmentKeys:o}=e
return{mode:t,settings:n,knownSections:r,environment:s,environmentKeys:o}}function withoutSettings(e){const isTold=({level:e})=>e==="file"||e==="section"
const t=e.findings.filter(isTold)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const R={changed:false,effective:null,environments:[],sender:null,changes:[],suppressed:[],placeOf:null}
function withoutPlan(e){return{result:e,settings:null,environments:[],asItIs:null,write:null}}function refused({path:e},{kind:t,finding:n}){return{...R,path:e,kind:t,target:e,verdict:"file",findings:[n]}}const N={targets:[],complaints:[],protect:()=>undefined}
async function guardReports(e,t){if(t.report===null&&t.sarif===null)return N
const{ReportGuard:n}=await __nccwpck_require__.e(474).then(__nccwpck_require__.bind(__nccwpck_require__,2474))
return new n(e,t)}async function step(e,t,n){const r=await(0,_.l)(n.workspace,e.files)
const s=await guardReports(n.workspace,e)
s.protect(r.files.map(({realPath:e})=>e))
const o=await emptySecrets(e,n)
const i=e.ignore.length===0?null:await __nccwpck_require__.e(705).then(__nccwpck_require__.bind(__nccwpck_require__,5705))
const a=[...t,...i?.complaintsAbout(e.ignore)??[]]
const c=[...o.failures,...a,...r.complaints,...s.complaints]
if(c.length>0){return{result:failed(e,c),reports:s.targets}}const l=await loadAll(n,(0,C.Lt)(r.files,e.requestedMode))
s.protect(l.loaded.flatMap(realPathsOf))
const u=await planAll(e,l)
const f=await workflowAdvice(e,n,u.planned)
const d=u.planned.flatMap(({result:e})=>e.findings)
const h=i?.withoutEffect(d,e.ignore)??[]
const m=[...o.warnings,...l.warnings,...h]
const p={...failed(e,[...u.complaints,...s.complaints]),files:u.planned.map(({result:e})=>e),...i?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...m],notices:[...noticesOf(e),...await leftOutNotices(l.leftOut),...o.notices,...f.notices]}
const g=await test({request:e,planned:u.planned,draft:p},n)
const w=step_write({request:e,planned:u.planned,draft:g},n)
return{result:w,reports:s.targets}}async function leftOutNotices(e){if(e.length===0)return[]
const{noticesOfLeftOut:t}=await __nccwpck_require__.e(840).then(__nccwpck_require__.bind(__nccwpck_require__,8840))
return t(e)}function failed(e,t){const{mode:n,warnings:r}=e
const s=noticesOf(e)
const o={files:[],findings:[],suppressed:[],written:[],smokeTests:[]}
return{mode:n,...o,warnings:r,notices:s,failures:t}}function noticesOf({notice:e}){return e===null?[]:[e]}async function test({request:e,planned:t,draft:n},{workspace:r,audience:s}){const{smokeTest:o,settings:i,environment:a,failOn:c}=e
if(o===null||isFailing(n,c))return n
const{readAuthorities:l}=await __nccwpck_require__.e(966).then(__nccwpck_require__.bind(__nccwpck_require__,9966))
const{runSmokeTests:u}=await __nccwpck_require__.e(658).then(__nccwpck_require__.bind(__nccwpck_require__,4658))
const f=l(r,o.authorities)
if(!f.ok)return{...n,failures:[f.complaint]}
const d={...o,mode:e.mode,requested:i,environment:a,authorities:f.certificates}
return{...n,smokeTests:await u(d,t,await s())}}function step_write({request:e,planned:t,draft:n},{id:r,keeping:s}){const{failOn:o,restore:i}=e
if(s===null||isFailing(n,o))return n
const a=distinct(t.flatMap(e=>e.write===null?[]:[e.write]))
if(a.length===0)return n
const c=keepJournal(a,{...s,restore:i})??(0,T.f4)(a,r)
if(c!==null)return{...n,failures:[c]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}var I=__nccwpck_require__(7975)
var F=__nccwpck_require__(4511)
var M=__nccwpck_require__(776)
const P={help:{type:"boolean",short:"h"},version:{type:"boolean"},"dry-run":{type:"boolean"}}
function parseArguments(e){const t=M.lw.map(({name:e})=>[e,{type:"string",multiple:true}])
const{tokens:n}=(0,I.parseArgs)({args:[...e],options:{...P,...Object.fromEntries(t)},allowPositionals:true,strict:false,tokens:true})
const r={switches:new Set,values:new Map,positionals:[]}
for(const e of n){const t=take(e,r)
if(t!==null)return{kind:"wrong",complaint:t}}if(r.switches.has("help"))return{kind:"help"}
if(r.switches.has("version"))return{kind:"version"}
return commandOf(r)}function take(e,{switches:t,values:n,positionals:r}){if(e.kind==="option-terminator")return null
if(e.kind==="positional"){r.push(e.value)
return null}const{name:s,rawName:o,value:i}=e
if(Object.hasOwn(P,s)){t.add(s)
return i===undefined?null:`${o} does not take a value.`}const a=M.lw.find(e=>e.name===s)
if(a===undefined)return unknownOption(o,s)
if(i===undefined)return`${o} needs a value: ${a.value}.`
const c=n.get(s)??[]
if(c.length>0&&a.isList!==true)return`${o} is given twice.`
n.set(s,[...c,i])
return null}function unknownOption(e,t){const n=[...Object.keys(P),...M.lw.map(e=>e.name)]
const show=e=>`--${e}`
const r="see --help"
const s=(0,F.r)(t,n,{show:show,otherwise:r})??"See --help."
return`There is no option ${(0,S.t)(e,60)}. ${s}`}function commandOf({switches:e,values:t,positionals:[n="",...r]}){const wrong=e=>({kind:"wrong",complaint:e})
if(!isCommand(n))return wrong(unknownCommand(n))
const s=M.lw.find(e=>t.has(e.name)&&!e.commands.includes(n))
if(s!==undefined)return wrong(`The command ${n} does not take --${s.name}.`)
const o=e.has("dry-run")
if(n==="inject"&&!o){return wrong("The command line does not write files: it needs --dry-run, which shows what would change. To inject, use the GitHub Action.")}if(n!=="inject"&&o)return wrong(`The command ${n} does not take --dry-run.`)
const i=t.get("format")?.[0]??"text"
if(!isFormat(i)){const e=M.hR.join(", ")
return wrong(`There is no format "${(0,S.t)(i,60)}". Allowed: ${e}.`)}if(n==="effective"&&i!=="text"&&i!=="json"){return wrong("The command effective takes the formats text and json only.")}const a=t.get("out")?.[0]??null
const c=t.get("environment")?.[0]??"*"
if(a!==null&&c==="*"){return wrong("--out needs --environment with the name of one environment.")}const l=M.lw.flatMap(({name:e,input:n})=>{const r=t.get(e)
return n===null||r===undefined?[]:[[n,r.join("\n")]]})
return{kind:"command",command:{name:n,format:i,files:r,inputs:new Map(l),out:a}}}function unknownCommand(e){const t=Object.keys(M.Lo)
if(e==="")return`A command is missing: ${t.join(", ")}. See --help.`
const n=(0,F.r)(e,t,{show:e=>e,otherwise:"see --help"})
return`There is no command "${(0,S.t)(e,60)}". ${n??"See --help."}`}function isCommand(e){return Object.hasOwn(M.Lo,e)}function isFormat(e){return M.hR.includes(e)}var j=__nccwpck_require__(7911)
var L=__nccwpck_require__(7623)
var D=__nccwpck_require__(1385)
const W={rE:"0.1.0"}
function version(){return W.rE}const B=0
const U=1
const G=2
async function main(e){const t=new D.B
const n=parseArguments(e)
if(n.kind==="help")t.print((0,j.B)())
if(n.kind==="version")t.print(`${version()}\n`)
if(n.kind==="wrong"){t.say(n.complaint)
return G}if(n.kind!=="command")return B
try{return await run(n.command,t)}catch(e){t.progress("")
t.say(main_faultOf(e))
return G}}function main_faultOf(e){if((0,a.$N)(e)!=="")return`The system refused what is needed: ${(0,i.A)(e)}.`
const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`This ended by a fault of the program: ${t} Please report it.`}async function run(e,t){const n=new a.aR(o().cwd())
const{request:r,complaints:s}=(0,L.f)(e,defaultFile(n),t.mask)
if(s.length>0){for(const e of s)t.say(e)
return G}const audience=async()=>(await __nccwpck_require__.e(851).then(__nccwpck_require__.bind(__nccwpck_require__,9851))).progressOn(t)
const i={action:null,repository:null,workflow:null,job:null}
const c={workspace:n,mask:t.mask,runningJob:i,audience:audience,keeping:null,id:""}
const{result:l}=await step(r,[],c)
await tell(e,l,{terminal:t,workspace:n})
if(l.failures.length>0)return G
if(e.out!==null){const{writeDeployed:s}=await __nccwpck_require__.e(946).then(__nccwpck_require__.bind(__nccwpck_require__,9946))
const o=await s(n,r,e.out)
if(o!==null){t.say(o)
return G}}return isFailing(l,r.failOn)?U:B}function defaultFile(e){const[t]=e.spellings("","appsettings.json")
return t??"web.config"}async function tell({name:e,format:t},n,{terminal:r,workspace:s}){const{show:o,redact:i}=r
if(t==="json"){const{jsonReport:e}=await __nccwpck_require__.e(794).then(__nccwpck_require__.bind(__nccwpck_require__,2794))
r.print(withoutCommandsInJson(e(n,{show:o,redact:i})))}else if(t==="sarif"){const{sarifReport:e}=await __nccwpck_require__.e(877).then(__nccwpck_require__.bind(__nccwpck_require__,8877))
const link=e=>(0,c.l)({},e)
const t=e(n,{show:o,redact:i,ruleLink:link})
r.print(withoutCommandsInJson(t))}else if(t==="text"){const{textLines:t}=await __nccwpck_require__.e(898).then(__nccwpck_require__.bind(__nccwpck_require__,3898))
const{effectiveLines:o}=await __nccwpck_require__.e(207).then(__nccwpck_require__.bind(__nccwpck_require__,4207))
const{Frames:a}=await __nccwpck_require__.e(402).then(__nccwpck_require__.bind(__nccwpck_require__,8402))
if(e==="effective")r.lines(o(n,r))
const c=e==="effective"?{...n,files:[],findings:[]}:n
if(e!=="effective"||n.failures.length>0){r.lines(t(c,r,new a(s,i)))}}else{const{azureLines:e,gitHubLines:s}=await __nccwpck_require__.e(654).then(__nccwpck_require__.bind(__nccwpck_require__,1654))
r.lines((t==="github"?s:e)(n,r))}}function withoutCommandsInJson(e){return e.replaceAll("##",String.raw`#\u0023`)}o().stdout.on("error",()=>o().exit())
void main(o().argv.slice(2)).then(e=>{o().exitCode=e
o().stderr.write("",()=>o().stdout.write("",()=>o().exit()))})

