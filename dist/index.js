import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={213:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Hu:()=>SMTP_ELEMENTS,vK:()=>SMTP_ATTRIBUTES,w4:()=>attributeOf})
var _values_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(920)
const SMTP_ELEMENTS=["smtp","network","specifiedPickupDirectory"]
const asIs=value=>value
const SMTP_ATTRIBUTES=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.FW},{element:"smtp",name:"deliveryFormat",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.yG},{element:"network",name:"defaultCredentials",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(setting){const attribute=SMTP_ATTRIBUTES.find(({name:name})=>name===setting)
if(attribute===undefined)throw new RangeError(`No attribute holds the setting ${setting}`)
return attribute}},920:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{BR:()=>parseDeliveryFormat,FW:()=>parseDeliveryMethod,pz:()=>parsePort,yG:()=>parseBoolean})
var _settings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(750)
const WHITE_SPACE=String.raw`\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`
const AROUND=new RegExp(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`,"g")
const AROUND_BOOLEAN=new RegExp(`^[${WHITE_SPACE}\0]+|[${WHITE_SPACE}\0]+$`,"g")
function trim(value){return value.replace(AROUND,"")}function parsePort(value){const text=trim(value)
const hexadecimal=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(text)?.[1]
const decimal=/^[+-]?\d+$/.test(text)?Number(text):null
const port=hexadecimal===undefined?decimal:Number.parseInt(hexadecimal,16)
return port!==null&&port>=1&&port<=65535?port:null}function parseBoolean(value){const text=value.replace(AROUND_BOOLEAN,"").toLowerCase()
if(text==="true")return true
return text==="false"?false:null}function parseDeliveryMethod(value){return _settings_js__WEBPACK_IMPORTED_MODULE_0__.Mp.find(name=>name.toLowerCase()===value.toLowerCase())??null}function parseDeliveryFormat(value){return _settings_js__WEBPACK_IMPORTED_MODULE_0__.y5.find(name=>name.toLowerCase()===value.toLowerCase())??null}},679:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{t:()=>inert})
const CONTROL=/[\p{Cc}\u2028\u2029]+/gu
const INVISIBLE=/[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function inert(text,limit=200){const line=text.slice(0,10*limit).toWellFormed().replaceAll(CONTROL," ").replaceAll(INVISIBLE,"").replaceAll("##[","## [").replace(/^ *::/,": :")
if(line.length<=limit&&text.length<=10*limit)return line
return`${line.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}},750:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Mp:()=>DELIVERY_METHODS,qg:()=>EMPTY_SECRET_CAUSES,tG:()=>CREDENTIALS,y5:()=>DELIVERY_FORMATS})
const DELIVERY_METHODS=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const DELIVERY_FORMATS=["SevenBit","International"]
const CREDENTIALS=new Set(["userName","password"])
const EMPTY_SECRET_CAUSES="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."},758:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{c:()=>statusOf,d:()=>FAIL_ON})
const FAIL_ON=["site","any","never"]
const NOT_THE_SITE=new Set(["network","temporary","untested"])
function statusOf(kind,failOn){switch(failOn){case"never":return"warned"
case"any":return"failed"
case"site":return NOT_THE_SITE.has(kind)?"warned":"failed"}}},141:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{A_:()=>LEVELS,Lb:()=>StageLog,O6:()=>reaches})
var _inert_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(679)
const STAGES=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const LEVELS=["connect","login","recipient","send"]
const LAST={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(level,stage){return STAGES.indexOf(stage)<=STAGES.indexOf(LAST[level])}class StageLog{#level
#conceal
#onStage
#stages=new Map
#current="dns"
#since=performance.now()
constructor(options){this.#level=options.level
this.#conceal=options.conceal
this.#onStage=options.onStage}get current(){return this.#current}begin(name){this.#current=name
this.#since=performance.now()}ok(detail){this.#end("ok",detail)}fail(detail){this.#end("failed",detail)}skip(name,detail){if(!reaches(this.#level,name))return
this.#record({name:name,status:"skipped",ms:0,detail:detail})}all(){return STAGES.filter(name=>reaches(this.#level,name)).map(name=>this.#stages.get(name)??{name:name,status:"skipped",ms:0,detail:"not reached"})}#end(status,detail){const name=this.#current
const ms=(this.#stages.get(name)?.ms??0)+performance.now()-this.#since
this.#record({name:name,status:status,ms:Math.round(ms*10)/10,detail:(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__.t)(this.#conceal(detail))})}#record(stage){this.#stages.set(stage.name,stage)
this.#onStage(stage)}}},573:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")},421:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")},598:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")},610:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")},553:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")},474:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")},24:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")},67:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")},708:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")},30:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")},161:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")},75:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")},692:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")},136:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")},975:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")},522:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==undefined){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.n=module=>{var getter=module&&module.__esModule?()=>module["default"]:()=>module
__nccwpck_require__.d(getter,{a:getter})
return getter}})();(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>""+chunkId+".index.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={792:0}
var installChunk=data=>{var{ids:ids,modules:modules,runtime:runtime}=data
var moduleId,chunkId,i=0
for(moduleId in modules){if(__nccwpck_require__.o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__)
for(;i<ids.length;i++){chunkId=ids[i]
if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]){installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}}
__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:undefined
if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=undefined
throw e})
var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
promises.push(installedChunkData[1]=promise)}}}}})()
var __webpack_exports__={}
var platform_namespaceObject={}
__nccwpck_require__.r(platform_namespaceObject)
__nccwpck_require__.d(platform_namespaceObject,{arch:()=>arch,getDetails:()=>getDetails,isLinux:()=>isLinux,isMacOS:()=>isMacOS,isWindows:()=>isWindows,platform:()=>platform})
var core_namespaceObject={}
__nccwpck_require__.r(core_namespaceObject)
__nccwpck_require__.d(core_namespaceObject,{ExitCode:()=>ExitCode,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>markdownSummary,notice:()=>notice,platform:()=>platform_namespaceObject,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>summary,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,toWin32Path:()=>toWin32Path,warning:()=>warning})
const external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")
const external_node_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")
var external_node_process_default=__nccwpck_require__.n(external_node_process_namespaceObject)
var external_node_crypto_=__nccwpck_require__(598)
var external_node_fs_=__nccwpck_require__(24)
var external_node_os_=__nccwpck_require__(161)
class Workspace{root
#realRoot
constructor(root){this.root=(0,external_node_path_namespaceObject.resolve)(root)
this.#realRoot=(0,external_node_fs_.realpathSync)(this.root)}relativePath(path){const slashed=(0,external_node_path_namespaceObject.relative)(this.root,(0,external_node_path_namespaceObject.resolve)(this.root,path)).split(external_node_path_namespaceObject.sep).join("/")
return slashed===".."||slashed.startsWith("../")||(0,external_node_path_namespaceObject.isAbsolute)(slashed)?null:slashed}absolutePath(path){return(0,external_node_path_namespaceObject.join)(this.root,path)}locate(path){const realPath=realpathOf(this.absolutePath(path))
if(realPath===null)return{ok:false,reason:"its path leads to no file"}
if(realPath!==this.#realRoot&&!this.contains(realPath)){return{ok:false,reason:"it is reached through a symbolic link that leaves the workspace"}}return{ok:true,path:path,realPath:realPath}}contains(realPath){return(0,external_node_path_namespaceObject.resolve)(realPath)===realPath&&realPath.startsWith(this.#realRoot+external_node_path_namespaceObject.sep)}kindAt(path){try{const found=(0,external_node_fs_.statSync)(this.absolutePath(path),{throwIfNoEntry:false})
if(found?.isDirectory()===true)return"folder"
return found?.isFile()===true?"file":null}catch(error){if(codeOf(error)==="")throw error
return null}}spellings(folder,name){const lower=name.toLowerCase()
return entriesOf(this.absolutePath(folder)).filter(entry=>entry.toLowerCase()===lower).map(entry=>folder===""?entry:`${folder}/${entry}`).sort()}*files(folder=""){for(const entry of entriesOf(this.absolutePath(folder)).sort()){const path=folder===""?entry:`${folder}/${entry}`
const found=(0,external_node_fs_.lstatSync)(this.absolutePath(path),{throwIfNoEntry:false})
if(found?.isDirectory()===true){if(entry!==".git")yield*this.files(path)}else if(found!==undefined){yield path}}}}function realpathOf(path){try{return(0,external_node_fs_.realpathSync)(path)}catch(error){if(codeOf(error)==="")throw error
return null}}function entriesOf(folder){try{return(0,external_node_fs_.readdirSync)(folder)}catch(error){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(error)))return[]
throw error}}function codeOf(error){if(typeof error!=="object"||error===null||!("code"in error))return""
return typeof error.code==="string"?error.code:""}function readBytes(realPath){try{return{ok:true,bytes:(0,external_node_fs_.readFileSync)(realPath)}}catch(error){return{ok:false,reason:reasonOf(error)}}}const REASONS={EACCES:"the permission is missing",EBUSY:"another program holds it open",EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is no folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(error){const code=codeOf(error)
if(code==="")throw error
return Object.hasOwn(REASONS,code)?`${REASONS[code]??""} (${code})`:code}const NAME="journal.json"
function journalFolder({RUNNER_TEMP:RUNNER_TEMP},id){const temp=RUNNER_TEMP===undefined||RUNNER_TEMP===""?(0,external_node_os_.tmpdir)():RUNNER_TEMP
return(0,external_node_path_namespaceObject.join)(temp,`umbraco-smtp-settings-${id}`)}function keepJournal(writes,{folder:folder,restore:restore,remember:remember}){try{const text=JSON.stringify({restore:restore,entries:writes.map(entryOf)});(0,external_node_fs_.mkdirSync)(folder,{mode:448})
writes.forEach(({before:before},index)=>{if(restore&&before!==null)keep((0,external_node_path_namespaceObject.join)(folder,String(index)),before)})
keep((0,external_node_path_namespaceObject.join)(folder,NAME),text)
remember(digestOf(text))
return null}catch(error){discardJournal(folder)
return`What the files hold could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${reasonOf(error)}. No file was changed.`}}function keep(path,bytes){(0,external_node_fs_.writeFileSync)(path,bytes,{flag:"wx",mode:384})}function entryOf({path:path,realPath:realPath,before:before,after:after}){const mode=(0,external_node_fs_.statSync)(realPath,{throwIfNoEntry:false})?.mode??0
const former=before===null?null:{digest:digestOf(before),mode:mode&4095}
return{path:path,realPath:realPath,before:former,after:digestOf(after)}}function digestOf(bytes){return(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}function readJournal(folder,digest){const text=readInside(folder,NAME)
if(text===null||digestOf(text)!==digest)return null
const journal=JSON.parse(text.toString("utf8"))
return isJournal(journal)?journal:null}function formerBytes(folder,index,{digest:digest}){const bytes=readInside(folder,String(index))
return bytes!==null&&digestOf(bytes)===digest?bytes:null}function readInside(folder,name){try{const path=(0,external_node_path_namespaceObject.join)(folder,name)
const isKept=(0,external_node_fs_.lstatSync)(folder).isDirectory()&&(0,external_node_fs_.lstatSync)(path).isFile()
return isKept?(0,external_node_fs_.readFileSync)(path):null}catch(error){reasonOf(error)
return null}}function discardJournal(folder){try{(0,external_node_fs_.rmSync)(folder,{recursive:true,force:true})
return null}catch(error){return codeOf(error)==="ENOTDIR"?null:reasonOf(error)}}function isJournal(value){return isRecord(value)&&typeof value["restore"]==="boolean"&&Array.isArray(value["entries"])&&value["entries"].every(isEntry)}function isEntry(value){if(!isRecord(value))return false
const{path:path,realPath:realPath,before:before,after:after}=value
const areTexts=[path,realPath,after].every(one=>typeof one==="string")
return areTexts&&(before===null||isFormer(before))}function isFormer(value){return isRecord(value)&&typeof value["digest"]==="string"&&Number.isInteger(value["mode"])}function isRecord(value){return typeof value==="object"&&value!==null}const TIMEOUT_MS=2e4
async function isCommitted(realPath){const name=(0,external_node_path_namespaceObject.basename)(realPath)
const git=await gitIn((0,external_node_path_namespaceObject.dirname)(realPath))
const committed=await git(["rev-parse","--verify","--quiet",`HEAD:./${name}`])
if(committed===null)return false
const forms=await Promise.all([git(["hash-object","--",name]),git(["hash-object","--no-filters","--",name])])
return forms.includes(committed)}async function gitIn(cwd){const{execFile:execFile}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,421,23))
const options={cwd:cwd,env:environment(),timeout:TIMEOUT_MS,windowsHide:true}
return args=>new Promise(resolve=>{execFile("git",args,options,(error,stdout)=>{resolve(error===null?stdout.trim():null)})})}function environment(){const hidden=/^(?:GIT|INPUT|STATE)_/i
return Object.fromEntries(Object.entries(external_node_process_default().env).filter(([name])=>!hidden.test(name)))}var inert=__nccwpck_require__(679)
const NEW_MODE=420
function writeAll(writes,id){const done=[]
for(const write of writes){const failure=writeOne(write,id)
if(failure!==null)return[failure,restore(done,id)].join(" ")
done.push(write)}return null}function writeOne({path:path,realPath:realPath,before:before,after:after},id){try{if(!holds(realPath,before)){return`"${(0,inert.t)(path)}" was changed by something else while this step ran. Run the step alone.`}const mode=before===null?NEW_MODE:(0,external_node_fs_.statSync)(realPath).mode
replaceFile(realPath,{bytes:after,mode:mode,id:id})
return null}catch(error){return`"${(0,inert.t)(path)}" could not be written: ${reasonOf(error)}.`}}function holds(realPath,bytes){if(bytes===null)return(0,external_node_fs_.statSync)(realPath,{throwIfNoEntry:false})===undefined
return(0,external_node_fs_.readFileSync)(realPath).equals(bytes)}function restore(done,id){const failures=[...done].reverse().flatMap(write=>putBack(write,id))
return failures.length===0?"No file was changed.":failures.join(" ")}function putBack({path:path,realPath:realPath,before:before},id){try{if(before===null)(0,external_node_fs_.rmSync)(realPath)
else replaceFile(realPath,{bytes:before,mode:(0,external_node_fs_.statSync)(realPath).mode,id:id})
return[]}catch(error){return[`"${(0,inert.t)(path)}" had been written already and could not be put back: ${reasonOf(error)}. It holds the new settings.`]}}function replaceFile(realPath,{bytes:bytes,mode:mode,id:id}){const temporary=temporaryPath(realPath,id)
try{const file=(0,external_node_fs_.openSync)(temporary,"wx",384)
try{(0,external_node_fs_.writeFileSync)(file,bytes);(0,external_node_fs_.fchmodSync)(file,mode&4095);(0,external_node_fs_.fsyncSync)(file)}finally{(0,external_node_fs_.closeSync)(file)}(0,external_node_fs_.renameSync)(temporary,realPath)}catch(error){(0,external_node_fs_.rmSync)(temporary,{force:true})
throw error}}function temporaryPath(realPath,id){return(0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(realPath),`.${(0,external_node_path_namespaceObject.basename)(realPath)}.${id}.tmp`)}function removeTemporary(realPath,id){try{(0,external_node_fs_.rmSync)(temporaryPath(realPath,id),{force:true})
return null}catch(error){return codeOf(error)==="ENOTDIR"?null:reasonOf(error)}}async function putBackAll({restore:restore,entries:entries},place){const outcomes=[]
for(const[index,entry]of[...entries.entries()].reverse()){const{path:path}=entry
const litter=tidy(entry,place)
if(litter!==null)outcomes.push({path:path,outcome:litter})
if(restore)outcomes.push({path:path,outcome:await put_back_putBack(entry,index,place)})}return outcomes}function tidy({realPath:realPath},{workspace:workspace,id:id}){const folder=(0,external_node_path_namespaceObject.dirname)(realPath)
if(realpathOf(folder)!==folder||!workspace.contains(realPath))return null
const reason=removeTemporary(realPath,id)
return reason===null?null:{status:"littered",reason:reason}}async function put_back_putBack(entry,index,place){const{realPath:realPath,before:before,after:after}=entry
try{if(!place.workspace.contains(realPath)){return{status:"failed",reason:"it does not lie in the workspace"}}const current=currentBytes(realPath)
if(current===null)return{status:before===null?"unchanged":"changed"}
const digest=digestOf(current)
if(digest===before?.digest)return{status:"unchanged"}
if(digest!==after)return{status:"changed"}
if(await isCommitted(realPath))return{status:"committed"}
if(!holds(realPath,current))return{status:"changed"}
return undo(entry,index,place)}catch(error){return{status:"failed",reason:reasonOf(error)}}}function currentBytes(realPath){try{const isAsBefore=realpathOf(realPath)===realPath&&(0,external_node_fs_.lstatSync)(realPath).isFile()
return isAsBefore?(0,external_node_fs_.readFileSync)(realPath):null}catch(error){if(codeOf(error)==="ENOENT")return null
throw error}}function undo({realPath:realPath,before:before},index,place){const{folder:folder,id:id}=place
if(before===null){(0,external_node_fs_.rmSync)(realPath)
return{status:"put-back"}}const bytes=formerBytes(folder,index,before)
if(bytes===null){return{status:"failed",reason:"its former bytes are gone from the temporary folder"}}replaceFile(realPath,{bytes:bytes,mode:before.mode,id:id})
return{status:"put-back"}}function reportTarget(workspace,path){const absolute=(0,external_node_path_namespaceObject.resolve)(workspace.root,path)
return{path:path,realPath:realpathOf(absolute)??absolute}}function overwrites({realPath:realPath},files){return files.some(file=>file.toLowerCase()===realPath.toLowerCase())}function writeReport({path:path,realPath:realPath},{text:text,id:id}){try{(0,external_node_fs_.mkdirSync)((0,external_node_path_namespaceObject.dirname)(realPath),{recursive:true})
const existing=(0,external_node_fs_.statSync)(realPath,{throwIfNoEntry:false})
if(existing?.isDirectory()===true){return`The report cannot be written to "${(0,inert.t)(path)}", which is a folder. Let the input "report" name a file.`}replaceFile(realPath,{bytes:text,mode:existing?.mode??420,id:id})
return null}catch(error){return`The report cannot be written to "${(0,inert.t)(path)}": ${reasonOf(error)}.`}}function removeUnfinishedReport({path:path,realPath:realPath},id){const reason=removeTemporary(realPath,id)
if(reason===null)return null
return`A temporary file beside the report "${(0,inert.t)(path)}" could not be removed: ${reason}.`}const external_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")
function toCommandValue(input){if(input===null||input===undefined){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_namespaceObject.EOL)}function issue(name,message=""){issueCommand(name,{},message)}const CMD_STRING="::"
class Command{constructor(command,properties,message){if(!command){command="missing.command"}this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr=CMD_STRING+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=true
for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){if(first){first=false}else{cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`
return cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")
const external_fs_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")
function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`]
if(!filePath){throw new Error(`Unable to find environment variable for file command ${command}`)}if(!external_fs_namespaceObject.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}external_fs_namespaceObject.appendFileSync(filePath,`${toCommandValue(message)}${external_os_namespaceObject.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`
const convertedValue=toCommandValue(value)
if(key.includes(delimiter)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)}if(convertedValue.includes(delimiter)){throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)}return`${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`}const external_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")
function HttpClient(){refuse()}function BearerCredentialHandler(){refuse()}function refuse(){throw new Error("This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).")}var __awaiter=undefined&&undefined.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
class OidcClient{static createHttpClient(allowRetry=true,maxRetry=10){const requestOptions={allowRetries:allowRetry,maxRetries:maxRetry}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){const token=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!token){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return token}static getIDTokenUrl(){const runtimeUrl=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!runtimeUrl){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return runtimeUrl}static getCall(id_token_url){return __awaiter(this,void 0,void 0,function*(){var _a
const httpclient=OidcClient.createHttpClient()
const res=yield httpclient.getJson(id_token_url).catch(error=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${error.statusCode}\n \n        Error Message: ${error.message}`)})
const id_token=(_a=res.result)===null||_a===void 0?void 0:_a.value
if(!id_token){throw new Error("Response json body do not have ID Token field")}return id_token})}static getIDToken(audience){return __awaiter(this,void 0,void 0,function*(){try{let id_token_url=OidcClient.getIDTokenUrl()
if(audience){const encodedAudience=encodeURIComponent(audience)
id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`)
const id_token=yield OidcClient.getCall(id_token_url)
setSecret(id_token)
return id_token}catch(error){throw new Error(`Error message: ${error.message}`)}})}}var summary_awaiter=undefined&&undefined.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const{access:access,appendFile:appendFile,writeFile:writeFile}=external_fs_namespaceObject.promises
const SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY"
const SUMMARY_DOCS_URL="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.env[SUMMARY_ENV_VAR]
if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)}try{yield access(pathFromEnv,external_fs_namespaceObject.constants.R_OK|external_fs_namespaceObject.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv
return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("")
if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){return summary_awaiter(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite)
const filePath=yield this.filePath()
const writeFunc=overwrite?writeFile:appendFile
yield writeFunc(filePath,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(text,addEOL=false){this._buffer+=text
return addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_namespaceObject.EOL)}addCodeBlock(code,lang){const attrs=Object.assign({},lang&&{lang:lang})
const element=this.wrap("pre",this.wrap("code",code),attrs)
return this.addRaw(element).addEOL()}addList(items,ordered=false){const tag=ordered?"ol":"ul"
const listItems=items.map(item=>this.wrap("li",item)).join("")
const element=this.wrap(tag,listItems)
return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header:header,data:data,colspan:colspan,rowspan:rowspan}=cell
const tag=header?"th":"td"
const attrs=Object.assign(Object.assign({},colspan&&{colspan:colspan}),rowspan&&{rowspan:rowspan})
return this.wrap(tag,data,attrs)}).join("")
return this.wrap("tr",cells)}).join("")
const element=this.wrap("table",tableBody)
return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("summary",label)+content)
return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width:width,height:height}=options||{}
const attrs=Object.assign(Object.assign({},width&&{width:width}),height&&{height:height})
const element=this.wrap("img",null,Object.assign({src:src,alt:alt},attrs))
return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`
const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1"
const element=this.wrap(allowedTag,text)
return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null)
return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null)
return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite:cite})
const element=this.wrap("blockquote",text,attrs)
return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{href:href})
return this.addRaw(element).addEOL()}}const _summary=new Summary
const markdownSummary=_summary
const summary=_summary
function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){return pth.replace(/[/\\]/g,external_path_namespaceObject.sep)}function getExecOutput(){throw new Error("This action starts no process: platform.getDetails is not available (see docs/architecture.md).")}var platform_awaiter=undefined&&undefined.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const getWindowsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout:version}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:name}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:name.trim(),version:version.trim()}})
const getMacOsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){var _a,_b,_c,_d
const{stdout:stdout}=yield getExecOutput("sw_vers",undefined,{silent:true})
const version=(_b=(_a=stdout.match(/ProductVersion:\s*(.+)/))===null||_a===void 0?void 0:_a[1])!==null&&_b!==void 0?_b:""
const name=(_d=(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:_c[1])!==null&&_d!==void 0?_d:""
return{name:name,version:version}})
const getLinuxInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout:stdout}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[name,version]=stdout.trim().split("\n")
return{name:name,version:version}})
const platform=external_os_namespaceObject.platform()
const arch=external_os_namespaceObject.arch()
const isWindows=platform==="win32"
const isMacOS=platform==="darwin"
const isLinux=platform==="linux"
function getDetails(){return platform_awaiter(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():getLinuxInfo()),{platform:platform,arch:arch,isWindows:isWindows,isMacOS:isMacOS,isLinux:isLinux})})}var core_awaiter=undefined&&undefined.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
var ExitCode;(function(ExitCode){ExitCode[ExitCode["Success"]=0]="Success"
ExitCode[ExitCode["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}))
function exportVariable(name,val){const convertedVal=toCommandValue(val)
process.env[name]=convertedVal
const filePath=process.env["GITHUB_ENV"]||""
if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(name,val))}issueCommand("set-env",{name:name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function addPath(inputPath){const filePath=process.env["GITHUB_PATH"]||""
if(filePath){issueFileCommand("PATH",inputPath)}else{issueCommand("add-path",{},inputPath)}process.env["PATH"]=`${inputPath}${external_path_namespaceObject.delimiter}${process.env["PATH"]}`}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||""
if(options&&options.required&&!val){throw new Error(`Input required and not supplied: ${name}`)}if(options&&options.trimWhitespace===false){return val}return val.trim()}function getMultilineInput(name,options){const inputs=getInput(name,options).split("\n").filter(x=>x!=="")
if(options&&options.trimWhitespace===false){return inputs}return inputs.map(input=>input.trim())}function getBooleanInput(name,options){const trueValue=["true","True","TRUE"]
const falseValue=["false","False","FALSE"]
const val=getInput(name,options)
if(trueValue.includes(val))return true
if(falseValue.includes(val))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||""
if(filePath){return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value))}process.stdout.write(external_os_namespaceObject.EOL)
issueCommand("set-output",{name:name},toCommandValue(value))}function setCommandEcho(enabled){issue("echo",enabled?"on":"off")}function setFailed(message){process.exitCode=ExitCode.Failure
error(message)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_namespaceObject.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){return core_awaiter(this,void 0,void 0,function*(){startGroup(name)
let result
try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){const filePath=process.env["GITHUB_STATE"]||""
if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(name,value))}issueCommand("save-state",{name:name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var external_node_buffer_=__nccwpck_require__(573)
const ENCODINGS=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const WINDOWS_1252="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
function decode(bytes,encoding){switch(encoding){case"utf-8":if((0,external_node_buffer_.isAscii)(bytes))return bytes.toString("latin1")
return(0,external_node_buffer_.isUtf8)(bytes)?bytes.toString("utf8"):{badByte:firstBadUtf8(bytes)}
case"us-ascii":return(0,external_node_buffer_.isAscii)(bytes)?bytes.toString("latin1"):{badByte:bytes.findIndex(byte=>byte>127)}
case"iso-8859-1":return bytes.toString("latin1")
case"windows-1252":return bytes.toString("latin1").replaceAll(/[\x80-\x9f]/g,character=>WINDOWS_1252.charAt(character.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(bytes)
case"utf-16be":return decodeUtf16(bytes.length%2===0?external_node_buffer_.Buffer.from(bytes).swap16():bytes)}}function encode(text,encoding){const lacking=lackedCharacters(encoding)
if(lacking?.test(text)===true)throw new RangeError(`The text does not fit into ${encoding}`)
switch(encoding){case"utf-8":return external_node_buffer_.Buffer.from(text,"utf8")
case"utf-16le":return external_node_buffer_.Buffer.from(text,"utf16le")
case"utf-16be":return external_node_buffer_.Buffer.from(text,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return external_node_buffer_.Buffer.from(text,"latin1")
case"windows-1252":return external_node_buffer_.Buffer.from(text.replaceAll(/[^\0-\x7f\xa0-\xff]/g,character=>String.fromCharCode(WINDOWS_1252.indexOf(character)+128)),"latin1")}}function withReferences(text,encoding){const lacking=lackedCharacters(encoding)
if(lacking===null)return text
return text.replaceAll(new RegExp(lacking,"gu"),character=>`&#x${(character.codePointAt(0)??0).toString(16).toUpperCase()};`)}function lackedCharacters(encoding){if(encoding==="us-ascii")return/[^\0-\x7f]/u
if(encoding==="iso-8859-1")return/[^\0-\xff]/u
if(encoding==="windows-1252")return new RegExp(`[^\\0-\\x7f\\xa0-\\xff${WINDOWS_1252}]`,"u")
return null}function decodeUtf16(bytes){if(bytes.length%2!==0)return{badByte:bytes.length-1}
const text=bytes.toString("utf16le")
if(text.isWellFormed())return text
const lone=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:text.search(lone)*2}}function firstBadUtf8(bytes){let good=0
let bad=bytes.length
while(bad-good>64){const middle=characterStart(bytes,good+Math.floor((bad-good)/2))
if((0,external_node_buffer_.isUtf8)(bytes.subarray(good,middle)))good=middle
else bad=middle}while(good<bad){const width=[1,2,3,4].find(count=>(0,external_node_buffer_.isUtf8)(bytes.subarray(good,good+count)))
if(width===undefined||good+width>bytes.length)return good
good+=width}return good}function characterStart(bytes,offset){let start=offset
while(start>offset-3&&((bytes[start]??0)&192)===128)start-=1
return start}const REFERENCES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(value,quote){const special=quote==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return value.replaceAll(special,character=>REFERENCES[character]??character)}const SHORTEST=4
const CONSTANTS=new Set(["apikey","false","localhost","noreply@example.com","password","resend","true","username","127.0.0.1","2465","2525","2587"])
const TOKEN=/^(?:#\{[\w.:-]+\}#?|\$\([\w.:-]+\)|__[\w.:-]+__)$/
function isSecret(value){const text=value.trim()
if(text===""||value.length<SHORTEST)return false
return!CONSTANTS.has(text.toLowerCase())&&!TOKEN.test(text)}function formsOf(value){const parts=[value,...value.split(/[\r\n]+/)]
const texts=new Set(parts.flatMap(part=>[part,part.trim()]).filter(isSecret))
const forms=[...texts].flatMap(text=>[text,...escapedForms(text)])
return[...new Set(forms)].filter(isSecret).sort((a,b)=>b.length-a.length)}function escapedForms(text){const escaped=[escapeAttribute(text,'"'),escapeAttribute(text,"'")]
return[...escaped.flatMap(form=>ENCODINGS.map(encoding=>withReferences(form,encoding))),escapeAttribute(text,'"').replaceAll("'","&apos;"),JSON.stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),...base64Forms(text)]}function base64Forms(text){const bytes=external_node_buffer_.Buffer.from(text,"utf8")
const whole=bytes.toString("base64")
const inner=[0,1,2].map(before=>{const start=(3-before)%3
const length=Math.floor((bytes.length-start)/3)*3
return bytes.subarray(start,start+length).toString("base64")})
return[whole,whole.replace(/=+$/,""),...inner.filter(form=>form.length>=8)]}class Secrets{#forms=[]
add(value){if(!isSecret(value))return[]
const known=new Set(this.#forms)
const added=formsOf(value).filter(form=>!known.has(form))
this.#forms=[...this.#forms,...added].sort((a,b)=>b.length-a.length)
return added}redact(text){return this.#forms.reduce((result,form)=>result.replaceAll(form,"***"),text)}}const MESSAGE_LIMIT=4096
class Runner{#secrets=new Secrets
input=name=>getInput(name,{trimWhitespace:false})
mask(value){for(const form of this.#secrets.add(value))setSecret(form)}redact(text){return this.#secrets.redact(text)}log(line){info(this.#safe(line))}debug(text){debug(this.#safe(text))}startGroup(title){startGroup(this.#safe(title))}endGroup(){endGroup()}group(title,lines){this.startGroup(title)
for(const line of lines)this.log(line)
this.endGroup()}annotate(level,message,place){const properties=place===undefined?{}:{...place,file:this.redact(place.file)}
core_namespaceObject[level](this.#safe(message),properties)}fail(message){setFailed(this.#safe(message))}output(name,value){setOutput(name,this.redact(value))}async summarize(markdown){if(!process.env["GITHUB_STEP_SUMMARY"])return
await summary.addRaw(this.redact(markdown)).write()}#safe(text){return(0,inert.t)(this.redact(text),MESSAGE_LIMIT)}}const STEP="step"
const JOURNAL="journal"
function saveStep(id){saveState(STEP,id)}function saveJournal(digest){saveState(JOURNAL,digest)}function savedState(){const id=getState(STEP)
const journal=getState(JOURNAL)
if(id===""&&journal==="")return"none"
if(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))return"damaged"
return{id:id,journal:journal===""?null:journal}}function isSpace(code){return code===32||code===10||code===9||code===13}const NAME_START=[[192,214],[216,246],[248,767],[880,893],[895,8191],[8204,8205],[8304,8591],[11264,12271],[12289,55295],[63744,64975],[65008,65533],[65536,983039]]
const NAME_MORE=[[183,183],[768,879],[8255,8256]]
function isNameStart(code){if(code<128)return isLetter(code)||code===95||code===58
return within(NAME_START,code)}function isNameCharacter(code){if(code<128){return isNameStart(code)||isDigit(code)||code===45||code===46}return within(NAME_START,code)||within(NAME_MORE,code)}function nameEndAt(text,start){const first=text.codePointAt(start)
if(first===undefined||!isNameStart(first))return start
let end=start+(first>65535?2:1)
for(;;){const code=text.charCodeAt(end)
if(code<128){if(!isNameCharacter(code))return end
end+=1}else{const whole=text.codePointAt(end)
if(whole===undefined||!isNameCharacter(whole))return end
end+=whole>65535?2:1}}}function isAllowed(code){if(code<32)return code===9||code===10||code===13
return code<55296||code>57343&&code<65534||code>65535&&code<=1114111}const FORBIDDEN=new RegExp(String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]`)
function forbiddenCharacter(text){const control=text.search(FORBIDDEN)
const surrogate=text.isWellFormed()?-1:loneSurrogate(text)
if(control<0)return surrogate<0?null:surrogate
return surrogate<0?control:Math.min(control,surrogate)}function loneSurrogate(text){return text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}function isLetter(code){const lower=code|32
return lower>=97&&lower<=122}function isDigit(code){return code>=48&&code<=57}function within(ranges,code){return ranges.some(([first,last])=>code>=first&&code<=last)}var src_settings=__nccwpck_require__(750)
var fail_on=__nccwpck_require__(758)
var stages=__nccwpck_require__(141)
const MODES=["inject","check"]
const FAIL_ON=["error","warning","never"]
const SETTING_INPUTS=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function readInputs(read,origin){const inputs=new Inputs(read)
const requestedMode=inputs.choice("mode",MODES)??"inject"
const settings=readSettings(inputs)
const downgrade=requestedMode==="inject"?downgradeNotice(origin,settings):null
const request={mode:downgrade===null?requestedMode:"check",requestedMode:requestedMode,notice:downgrade,files:inputs.lines("files",["web.config"]),settings:settings,failOn:inputs.choice("fail-on",FAIL_ON)??"error",knownSections:inputs.lines("known-sections",[]),report:inputs.text("report"),restore:inputs.boolean("restore")??true,smokeTest:downgrade===null?readSmokeTest(inputs):null}
return{request:request,complaints:[...inputs.complaints,...distrust(request,origin),...contradictions(request)]}}function trim(text){return text.replace(/^[ \t\r\n]+/,"").replace(/[ \t\r\n]+$/,"")}class Inputs{complaints=[]
#read
constructor(read){this.#read=read}raw(name){const value=this.#read(name)
return value===""?null:value}text(name){const value=trim(this.#read(name))
return value===""?null:value}lines(name,otherwise){const lines=this.#read(name).split(/\r\n|\r|\n/).map(trim).filter(line=>line!=="")
return lines.length===0?otherwise:lines}choice(name,words){const value=this.text(name)
if(value===null)return null
const word=words.find(one=>one.toLowerCase()===value.toLowerCase())
if(word!==undefined)return word
this.refuse(name,value,`Allowed: ${words.join(", ")}.`)
return null}boolean(name){const word=this.choice(name,["true","false"])
return word===null?null:word==="true"}port(name){const value=this.text(name)
if(value===null)return null
const port=/^[0-9]{1,5}$/.test(value)?Number(value):0
if(port>=1&&port<=65535)return port
this.refuse(name,value,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(name){const value=this.text(name)
if(value===null)return null
const seconds=/^[0-9]{1,3}$/.test(value)?Number(value):0
if(seconds>=1&&seconds<=600)return seconds
this.refuse(name,value,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(name,value,allowed){this.complaints.push(`The input "${name}" has the unknown value "${(0,inert.t)(value,60)}". ${allowed}`)}}function readSmokeTest(inputs){const level=inputs.choice("smoke-test",["none",...stages.A_])
const rest={recipient:inputs.text("smoke-test-recipient"),timeoutMs:1e3*(inputs.seconds("smoke-test-timeout")??30),failOn:inputs.choice("smoke-test-fail-on",fail_on.d)??"site",authorities:inputs.text("smoke-test-ca")}
return level===null||level==="none"?null:{level:level,...rest}}function readSettings(inputs){const values={from:inputs.text("from"),host:inputs.text("host"),port:inputs.port("port"),userName:inputs.raw("username"),password:inputs.raw("password"),enableSsl:inputs.boolean("enable-ssl"),defaultCredentials:inputs.boolean("default-credentials"),clientDomain:inputs.text("client-domain"),targetName:inputs.text("target-name"),deliveryMethod:inputs.choice("delivery-method",src_settings.Mp),deliveryFormat:inputs.choice("delivery-format",src_settings.y5),pickupDirectoryLocation:inputs.text("pickup-directory")}
return Object.fromEntries(Object.entries(values).filter(([,value])=>value!==null))}function downgradeNotice(origin,{password:password}){if(origin==="fork"){return"This pull request comes from another repository: nothing is injected, the files are checked only."}if(origin==="dependabot"&&password===undefined){return'This is Dependabot\'s pull request, and the input "password" is empty: nothing is injected, the files are checked only. Dependabot has secrets of its own.'}return null}function distrust({mode:mode},origin){if(mode==="check"||origin!=="unknown")return[]
return['The event of this run (GITHUB_EVENT_PATH) cannot be read, so it may be a pull request from a fork, into which no secret goes. Run the job again, or set "mode" to "check".']}function contradictions(request){const{mode:mode,requestedMode:requestedMode,failOn:failOn,settings:settings}=request
const complaints=unwritable(settings)
if(requestedMode==="inject"&&failOn==="never"){complaints.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(mode==="inject"&&Object.keys(settings).length===0){complaints.push(`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${src_settings.qg} To check the files without secrets, set "mode" to "check".`)}const{defaultCredentials:defaultCredentials,userName:userName,password:password}=settings
if(defaultCredentials===true&&(userName!==undefined||password!==undefined)){complaints.push(`The inputs "default-credentials" and "${userName===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return complaints}function inputNames(){return SETTING_INPUTS.map(([input])=>input).join(", ")}function unwritable(settings){return SETTING_INPUTS.flatMap(([input,setting])=>{const value=settings[setting]
const offset=typeof value==="string"?forbiddenCharacter(value):null
if(typeof value!=="string"||offset===null)return[]
const place=src_settings.tG.has(setting)?"":` at character ${offset+1}`
return[`The input "${input}" holds${place} a character that XML cannot hold (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value anew without it; text that was copied often brings one along.`]})}async function cleanUp(){const runner=new Runner
try{for(const name of["password","username"])runner.mask(runner.input(name))
await attempt(runner,readInputs(runner.input,"trusted").request)}catch(error){runner.debug(error instanceof Error?error.stack??"":"")
const said=error instanceof Error?error.message:"Something was thrown that is no error."
runner.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still hold the injected settings: ${said} Please report it; with debug logging, the log shows where.`)}}async function attempt(runner,request){const state=savedState()
if(state==="none"){runner.log("The step ended before it did anything: there is nothing to put back.")
return}if(state==="damaged"){runner.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still hold the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
return}const folder=journalFolder(external_node_process_default().env,state.id)
try{await cleanup_putBack(runner,request,{state:state,folder:folder})}finally{const failure=discardJournal(folder)
if(failure!==null)runner.annotate("warning",remains(state,failure))}}function remains({id:id},reason){return`The folder "umbraco-smtp-settings-${id}" with what the files held before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${reason}. Remove it.`}async function cleanup_putBack(runner,request,traces){const{state:state,folder:folder}=traces
const root=external_node_process_default().env["GITHUB_WORKSPACE"]??external_node_process_default().cwd()
if(realpathOf(root)===null){runner.log("The workspace is gone: there is nothing to put back.")
return}const workspace=new Workspace(root)
if(request.report!==null){const failure=removeUnfinishedReport(reportTarget(workspace,request.report),state.id)
if(failure!==null)runner.annotate("warning",failure)}if(state.journal===null){runner.log("The step wrote no file: there is nothing to put back.")
return}const journal=readJournal(folder,state.journal)
if(journal===null){runner.annotate("warning",LOST)
return}tell(runner,await putBackAll(journal,{workspace:workspace,folder:folder,id:state.id}))
if(!journal.restore){runner.log('The input "restore" is "false": the files stay as the step wrote them.')}}const LOST="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still hold the injected settings. See to it that no step empties that folder; until then, check the repository out again before anything else reads the files."
const NAMED=5
const REMARKS=[{status:"changed",level:"notice",says:files=>`Not put back, since something else has changed, moved or removed it after this step: ${files}. What is there now may hold the injected settings.`},{status:"committed",level:"notice",says:files=>`Not put back, since it was committed to git as this step wrote it: ${files}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:files=>`Could not be put back: ${files}. It may still hold the injected settings: check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:files=>`A temporary file of this step could not be removed beside ${files}. It holds the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}]
function tell(runner,outcomes){for(const{path:path,outcome:outcome}of outcomes){if(outcome.status==="put-back")runner.log(`${(0,inert.t)(path)}: put back as it was`)}if(outcomes.length>0&&outcomes.every(({outcome:outcome})=>outcome.status==="unchanged")){runner.log("Every file is as it was before the step: there is nothing to put back.")}for(const{status:status,level:level,says:says}of REMARKS){const shared=outcomes.filter(({outcome:outcome})=>outcome.status===status)
if(shared.length>0)runner.annotate(level,says(named(shared)))}}function named(outcomes){const shown=outcomes.slice(0,NAMED).map(({path:path,outcome:outcome})=>{const reason="reason"in outcome?` (${outcome.reason})`:""
return`"${(0,inert.t)(path)}"${reason}`})
const more=outcomes.length>NAMED?` and ${outcomes.length-NAMED} more`:""
return`${shown.join(", ")}${more}`}const WORST_FIRST=["error","warning","notice"]
function findingsOf(files){const all=files.flatMap(({path:path,findings:findings})=>findings.map(finding=>({...finding,path:finding.path??path})))
return WORST_FIRST.flatMap(severity=>all.filter(finding=>finding.severity===severity))}function countOf(files,severity){return findingsOf(files).filter(finding=>finding.severity===severity).length}function failingFindings({files:files},failOn){if(failOn==="never")return[]
return findingsOf(files).filter(({severity:severity})=>severity==="error"||severity==="warning"&&failOn==="warning")}function isFailing(result,failOn){return failureLine(result,failOn)!==null}function failureLine(result,failOn){if(result.failures.length>0)return result.failures.join(" ")
const nothing=result.mode==="inject"?" No file was written.":""
const failing=failingFindings(result,failOn)
const[worst]=failing
if(worst===undefined)return smokeTestLine(result,nothing)
const place=`${(0,inert.t)(worst.path)}, line ${worst.at.line}, column ${worst.at.column}`
const more=failing.length>1?` And ${others(failing)}, each at its place.`:""
return`${place}: ${worst.message} ${worst.hint}${more}${nothing}`}function smokeTestLine({smokeTests:smokeTests},nothing){const broken=smokeTests.find(({status:status})=>status==="failed")
return broken===undefined?null:`${smokeTestWords(broken)}${nothing}`}function smokeTestWords({host:host,port:port,level:level,diagnosis:diagnosis}){if(host===null){return'The smoke test was skipped: the settings name no mail server. Set the input "host".'}const server=`${host}:${port}`
if(diagnosis===null)return`The smoke test of ${server} passed (${level}).`
const{stage:stage,id:id,kind:kind,hint:hint,reply:reply}=diagnosis
const said=reply===null||quotes(hint,reply)?"":` The server said: "${reply}".`
return`The smoke test of ${server} failed at ${stage} (${id}, ${kind}): ${hint}${said}`}function quotes(hint,reply){return hint.includes(reply.replace(/^\d{3} ?/,""))}function others([worst,...rest]){return["error","warning"].map(severity=>{const count=rest.filter(finding=>finding.severity===severity).length
const more=severity===worst?.severity?"more ":""
return count===0?"":`${count} ${more}${severity}${count===1?"":"s"}`}).filter(part=>part!=="").join(" and ")}const AT_MOST=9
const LISTED=1e3
function annotate(runner,{files:files,notices:notices}){const findings=findingsOf(files)
for(const level of["error","warning","notice"]){const own=findings.filter(({severity:severity})=>severity===level)
const taken=level==="notice"?notices.length:0
const shown=Math.max(0,AT_MOST-taken)
for(const finding of own.slice(0,shown))annotateFinding(runner,level,finding)
listRest(runner,level,own.slice(shown))}for(const notice of notices)runner.annotate("notice",notice)}function annotateFinding(runner,level,finding){runner.log(placeOf(finding))
runner.annotate(level,saying(finding),place(finding))}function listRest(runner,level,rest){if(rest.length===0)return
const noun=`${level}${rest.length===1?"":"s"}`
const unlisted=rest.length-LISTED
runner.group(`${rest.length} more ${noun}, without an annotation`,[...rest.slice(0,LISTED).map(finding=>`${placeOf(finding)} ${saying(finding)}`),...unlisted>0?[`… and ${unlisted} more.`]:[]])}function saying({message:message,hint:hint}){return`${message} ${hint}`}function placeOf({path:path,at:at}){return`${(0,inert.t)(path)}:${at.line}:${at.column}`}function place({path:path,at:at,rule:rule}){const lines={title:rule,file:path,startLine:at.line,endLine:at.endLine}
if(at.line!==at.endLine)return lines
return{...lines,startColumn:at.column,endColumn:at.endColumn}}function originOf(variables){const payload=readPayload(variables.GITHUB_EVENT_PATH)
if(payload===UNREADABLE)return"unknown"
const request=pullRequestOf(payload)
if(request===null)return"trusted"
if(!isSame(request.head,member(payload,"repository")))return"fork"
return[variables.GITHUB_ACTOR,request.author].includes("dependabot[bot]")?"dependabot":"trusted"}const UNREADABLE=Symbol("unreadable")
function readPayload(path){if(path===undefined||path==="")return null
try{return JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))}catch{return UNREADABLE}}function pullRequestOf(payload){const request=member(payload,"pull_request")
if(event_isRecord(request)){return{head:member(member(request,"head"),"repo"),author:member(member(request,"user"),"login")}}const run=member(payload,"workflow_run")
if(!event_isRecord(run))return null
return{head:member(run,"head_repository"),author:member(member(run,"actor"),"login")}}function isSame(one,other){const name=member(one,"full_name")
return typeof name==="string"&&name===member(other,"full_name")}function member(value,key){return event_isRecord(value)&&Object.hasOwn(value,key)?value[key]:null}function event_isRecord(value){return typeof value==="object"&&value!==null}function logFiles(runner,{mode:mode,files:files}){for(const file of files){const{path:path,kind:kind,verdict:verdict}=file
const outcome=verdict==="ok"?outcomeOf(mode,file):`refused (${verdict})`
runner.log(`${(0,inert.t)(path)} (${kind}): ${outcome}`)}}function outcomeOf(mode,{changed:changed,changes:changes}){const names=changes.map(({setting:setting})=>setting).join(", ")
if(changed)return`injected ${names}`
if(changes.length>0)return mode==="check"?"checked":"not written"
return mode==="check"?"checked":"already as wanted"}const MARKS={ok:"✓",failed:"✗",skipped:"–"}
function logging(runner){return{begins:(host,port,level)=>{runner.startGroup(`Smoke test of ${host}:${port} (${level}), as the site would do it`)},stageEnds:({name:name,status:status,ms:ms,detail:detail})=>{runner.log(`${MARKS[status]} ${name.padEnd(9)}${`${ms} ms`.padStart(10)}  ${detail}`)},ends:test=>{runner.endGroup()
if(test.status==="passed")runner.log(smokeTestWords(test))}}}function annotateSmokeTests(runner,{smokeTests:smokeTests}){const[,...moreFailed]=smokeTests.filter(({status:status})=>status==="failed")
for(const test of moreFailed.slice(0,smoke_tests_AT_MOST))runner.annotate("error",smokeTestWords(test))
for(const test of smokeTests.filter(isWarning).slice(0,smoke_tests_AT_MOST)){runner.annotate("warning",smokeTestWords(test))}}const smoke_tests_AT_MOST=4
function isWarning({status:status}){return status==="warned"||status==="skipped"}function overallStatus({smokeTests:smokeTests}){const statuses=smokeTests.map(({status:status})=>status)
const worst=["failed","warned","passed"].find(one=>statuses.includes(one))
return worst??"skipped"}function setOutputs(runner,result,report){const{mode:mode,files:files,written:written,failures:failures,smokeTests:smokeTests}=result
const failedTests=smokeTests.filter(({status:status})=>status==="failed").length
const warnings=countOf(files,"warning")+smokeTests.filter(isWarning).length
runner.output("mode",mode)
runner.output("changed",String(written.length>0))
runner.output("changed-files",JSON.stringify(written))
runner.output("errors",String(countOf(files,"error")+failures.length+failedTests))
runner.output("warnings",String(warnings))
runner.output("smoke-test",overallStatus(result))
if(report!==null)runner.output("report",report)}function plain(text){return(0,inert.t)(text,4096).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/\bwww\./gi,www=>`${www.slice(0,3)}&#46;`)}function table(head,rows){if(rows.length===0)return""
const line=cells=>`| ${cells.join(" | ")} |`
return[line(head),line(head.map(()=>"---")),...rows.map(line)].join("\n")}const ROWS=200
const HIDDEN="`***`"
function summaryOf(result,redact){const shown=text=>plain(redact(text))
return["## SMTP settings",...result.failures.map(failure=>`**Failed:** ${shown(failure)}`),...result.notices.map(shown),filesTable(result,shown),changesTable(result,shown),findingsTable(result,shown),...result.smokeTests.map(test=>smokeTestTable(test,shown))].filter(part=>part!=="").join("\n\n").concat("\n")}function filesTable({files:files,mode:mode},shown){const rows=files.slice(0,ROWS).map(file=>[shown(file.path),file.verdict,mode==="check"?"checked":outcome(file),file.changed?file.changes.map(({setting:setting})=>setting).join(", "):""])
const more=files.length>ROWS?`\n\n… and ${files.length-ROWS} more files.`:""
return table(["File","Verdict","Result","Set"],rows)+more}function outcome({changed:changed,changes:changes}){if(changed)return"written"
return changes.length>0?"not written":"unchanged"}function changesTable({files:files,written:written},shown){const rows=files.flatMap(({path:path,changes:changes})=>changes.map(change=>[shown(path),change.setting,summary_valueOf(change,"before",shown),summary_valueOf(change,"after",shown)]))
if(rows.length===0)return""
const title=written.length>0?"Changed attributes":"What would change"
return`### ${title}\n\n${table(["File","Attribute","Before","After"],rows.slice(0,ROWS))}`}function summary_valueOf(change,side,shown){const value=change[side]
if(value===null)return"(none)"
if(value==="")return"(empty)"
return src_settings.tG.has(change.setting)?HIDDEN:shown(value)}function findingsTable({files:files},shown){const findings=findingsOf(files)
if(findings.length===0)return""
const rows=findings.slice(0,ROWS).map(finding=>[finding.severity,shown(placeOf(finding)),shown(finding.message),shown(finding.hint),finding.rule])
const more=findings.length>ROWS?`\n\n… and ${findings.length-ROWS} more.`:""
const head=["Severity","Place","What is wrong","What to do","Rule"]
return`### Findings\n\n${table(head,rows)}${more}`}function smokeTestTable(test,shown){const rows=test.stages.map(({name:name,status:status,ms:ms,detail:detail})=>[name,status,status==="skipped"?"":`${ms} ms`,shown(detail)])
const server=test.host===null?"":` of ${shown(test.host)}:${test.port}`
return[`### Smoke test${server}: ${test.status}`,shown(smokeTestWords(test)),table(["Stage","Status","Time","Detail"],rows)].filter(part=>part!=="").join("\n\n")}const VERSION=1
const TEXT_LIMIT=4096
function jsonReport({mode:mode,files:files,smokeTests:smokeTests},redact){const report={version:VERSION,mode:mode,files:files.map(file=>fileEntry(file,redact)),findings:[],smokeTests:smokeTests.map(test=>smokeTestEntry(test,redact))}
return`${asciiOnly(JSON.stringify(report,null,2))}\n`}function fileEntry(file,redact){const{path:path,kind:kind,verdict:verdict,changed:changed,effective:effective,findings:findings}=file
return{path:redact(path),kind:kind,verdict:verdict,changed:changed,effective:effective&&effectiveEntry(effective,redact),findings:findings.map(finding=>findingEntry(finding,redact))}}function effectiveEntry(settings,redact){const{userName:userName,password:password}=settings
const shown=Object.entries(settings).map(([name,value])=>[name,typeof value==="string"?redact(value):value])
return{...Object.fromEntries(shown),userName:userName&&"***",password:password&&"***"}}function findingEntry(finding,redact){const{rule:rule,level:level,severity:severity,at:at,message:message,hint:hint,path:path}=finding
return{rule:rule,level:level,severity:severity,...at,message:(0,inert.t)(redact(message),TEXT_LIMIT),hint:(0,inert.t)(redact(hint),TEXT_LIMIT),...path===undefined?{}:{path:redact(path)}}}function smokeTestEntry(test,redact){const{status:status,level:level,host:host,port:port,files:files,stages:stages,diagnosis:diagnosis}=test
return{status:status,level:level,host:host&&redact(host),port:port,files:files.map(redact),stages:stages.map(stage=>({...stage,detail:redact(stage.detail)})),diagnosis:diagnosis&&{...diagnosis,reply:diagnosis.reply&&redact(diagnosis.reply),hint:redact(diagnosis.hint)}}}function asciiOnly(json){return json.replaceAll(/[\x7f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}function readAuthorities(workspace,path){if(path===null)return{ok:true,certificates:[]}
const name=`The file "${(0,inert.t)(path)}" of the input "smoke-test-ca"`
const read=readBytes((0,external_node_path_namespaceObject.resolve)(workspace.root,path))
if(!read.ok)return{ok:false,complaint:`${name} cannot be read: ${read.reason}.`}
const certificates=external_node_buffer_.Buffer.from(read.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(certificates!==null)return{ok:true,certificates:certificates}
return{ok:false,complaint:`${name} holds no certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}const CANDIDATES=10
async function findFiles(workspace,patterns){const slashed=patterns.map(pattern=>pattern.replaceAll("\\","/"))
const isExcluded=await exclusion(workspace,slashed)
const files=new Map
const complaints=[]
for(const pattern of slashed.filter(one=>!one.startsWith("!"))){const matches=await matchesOf(workspace,pattern)
if(typeof matches==="string")complaints.push(complaint(pattern,matches))
else if(matches.length===0)complaints.push(complaint(pattern,nothing(workspace)))
else complaints.push(...take(workspace,files,matches.filter(({path:path})=>!isExcluded(path))))}if(complaints.length===0&&files.size===0)complaints.push(allExcluded(patterns))
return{files:[...files.values()],complaints:complaints}}async function matchesOf(workspace,pattern){const path=workspace.relativePath(pattern)
if(path===null)return"leads out of the workspace. Name files below the checked-out repository."
const named=namedOutright(workspace,path)
if(named.length>0)return named.map(one=>({path:one,byGlob:false}))
if(workspace.kindAt(path)==="folder"){return`is a folder. Name the file, such as "${(0,inert.t)(`${path===""?"":`${path}/`}web.config`)}", or use a glob.`}if(!/[*?[\]{}()]/.test(path))return[]
const matches=await globMatcher(path)
const paths=[...workspace.files()].filter(matches).sort()
return paths.map(one=>({path:one,byGlob:true}))}function namedOutright(workspace,path){const slash=path.lastIndexOf("/")
const folder=slash<0?"":path.slice(0,slash)
return workspace.spellings(folder,path.slice(slash+1)).filter(spelling=>workspace.kindAt(spelling)!=="folder")}async function globMatcher(glob){const{default:picomatch}=await __nccwpck_require__.e(6).then(__nccwpck_require__.t.bind(__nccwpck_require__,6,23))
const isMatch=picomatch(lowerName(glob),{dot:true})
return path=>isMatch(lowerName(path))}function lowerName(path){const slash=path.lastIndexOf("/")
return path.slice(0,slash+1)+path.slice(slash+1).toLowerCase()}async function exclusion(workspace,patterns){const globs=patterns.filter(pattern=>pattern.startsWith("!")).map(pattern=>workspace.relativePath(pattern.slice(1).trim())).filter(glob=>glob!==null)
const matchers=await Promise.all(globs.map(globMatcher))
return path=>ancestors(path).some(ancestor=>matchers.some(matches=>matches(ancestor)))}function ancestors(path){const segments=path.split("/")
return segments.map((_,index)=>segments.slice(0,index+1).join("/"))}function take(workspace,files,matches){return matches.flatMap(({path:path,byGlob:byGlob})=>{const located=workspace.locate(path)
if(!located.ok){return[`"${(0,inert.t)(path)}", which the input "files" names, cannot be used: ${located.reason}.`]}const{realPath:realPath}=located
if(!files.has(realPath))files.set(realPath,{path:path,realPath:realPath,byGlob:byGlob})
return[]})}function complaint(pattern,what){return`The pattern "${(0,inert.t)(pattern)}" in the input "files" ${what}`}function nothing(workspace){const candidates=[]
for(const path of workspace.files()){if(/\.config$/i.test(path)&&/web[^/]*$/i.test(path))candidates.push(path)
if(candidates.length>CANDIDATES)break}if(candidates.length===0){return"matches nothing, and the workspace holds no web.config at all. Is there a step before this one that checks the repository out?"}const shown=candidates.slice(0,CANDIDATES).map(path=>`"${(0,inert.t)(path)}"`)
const more=candidates.length>CANDIDATES?", …":""
return`matches nothing. The workspace holds ${shown.join(", ")}${more}: name one of them.`}function allExcluded(patterns){const excluding=patterns.filter(pattern=>pattern.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${excluding.map(pattern=>`"${(0,inert.t)(pattern)}"`).join(", ")}.`}function applyEdits(text,edits){const parts=[]
let offset=0
for(const edit of inOrder(edits)){if(edit.start<offset||edit.end<edit.start||edit.end>text.length){throw new RangeError(`The edit [${edit.start}, ${edit.end}) overlaps another or leaves the text`)}parts.push(text.slice(offset,edit.start),edit.text)
offset=edit.end}return parts.join("")+text.slice(offset)}function originalOffset(edits,offset){let shift=0
for(const{start:start,end:end,text:text}of inOrder(edits)){const written=start+shift
if(offset<written)break
if(offset<written+text.length)return start
shift+=text.length-(end-start)}return offset-shift}function inOrder(edits){return[...edits].sort((a,b)=>a.start-b.start)}function verdictOf(findings){const levels=new Set(findings.map(finding=>finding.level))
if(levels.has("file"))return"file"
return levels.has("section")?"section":"ok"}class Lines{#starts
constructor(text){const starts=[0]
for(const lineEnd of text.matchAll(/\r\n|\r|\n/g)){starts.push(lineEnd.index+lineEnd[0].length)}this.#starts=starts}get count(){return this.#starts.length}range({start:start,end:end}){const first=this.#lineAt(start)
const last=this.#lineAt(end)
return{line:first+1,column:start-(this.#starts[first]??0)+1,endLine:last+1,endColumn:end-(this.#starts[last]??0)+1}}#lineAt(offset){let low=0
let high=this.#starts.length-1
while(low<high){const middle=Math.ceil((low+high)/2)
if((this.#starts[middle]??0)<=offset)low=middle
else high=middle-1}return low}}class Source{text
encoding
#mark
#lines=null
constructor(text,encoding,mark){this.text=text
this.encoding=encoding
this.#mark=mark}range(span){this.#lines??=new Lines(this.text)
return this.#lines.range(span)}encode(text){const bytes=encode(text,this.encoding)
return this.#mark.length===0?bytes:external_node_buffer_.Buffer.concat([this.#mark,bytes])}withReferences(text){return withReferences(text,this.encoding)}}function decodeSource(bytes){const buffer=external_node_buffer_.Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)
const{encoding:detected,mark:mark}=detect(buffer)
if(detected==="utf-32")return refused(START,UTF_32)
const body=buffer.subarray(mark)
const declaration=declared(body,detected)
const encoding=reconcile(detected,mark>0,declaration)
if(typeof encoding!=="string")return refused(declaration?.at??START,encoding)
const text=decode(body,encoding)
if(typeof text!=="string")return badByte(body,encoding,text.badByte)
return{ok:true,source:new Source(text,encoding,buffer.subarray(0,mark))}}function detect(bytes){const start=bytes.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(start))return{encoding:"utf-32",mark:0}
if(start.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(start.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(start.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(start.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(start.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(body,detected){const wide=detected==="utf-16le"||detected==="utf-16be"
const text=decode(body.subarray(0,800),wide?detected:"iso-8859-1")
if(typeof text!=="string")return null
const match=/^(<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(text)
if(match===null)return null
const[,before="",name=""]=match
const start=before.length
return{name:name,at:new Lines(text).range({start:start,end:start+name.length})}}const NAMES={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const NEAR_MISSES={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(detected,marked,declaration){if(declaration===null)return detected??"utf-8"
const{name:name}=declaration
const lower=name.toLowerCase()
const named=Object.hasOwn(NAMES,lower)?NAMES[lower]:undefined
if(named===undefined)return unread(name)
if(detected==="utf-16le"||detected==="utf-16be"){return named==="utf-16"||named===detected?detected:contradicted(name,"UTF-16")}if(named==="utf-16"||named==="utf-16le"||named==="utf-16be")return notUtf16(name)
return marked&&named!=="utf-8"?contradicted(name,"UTF-8 with a byte order mark"):named}function unread(name){const lower=name.toLowerCase()
const meant=Object.hasOwn(NEAR_MISSES,lower)?NEAR_MISSES[lower]:undefined
if(meant===undefined){return{message:`The XML declaration names the encoding "${name.slice(0,40)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${name}". .NET Framework refuses the whole file: "System does not support '${name}' encoding."`,hint:`Write encoding="${meant}".`}}function contradicted(name,real){return{message:`The XML declaration says encoding="${name.slice(0,40)}", but the file is saved as ${real}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(name){return{message:`The XML declaration says encoding="${name}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const UTF_32={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const START={line:1,column:1,endLine:1,endColumn:1}
function badByte(body,encoding,offset){const before=decode(body.subarray(0,offset),encoding)
const{length:length}=typeof before==="string"?before:""
const lines=new Lines(typeof before==="string"?before:"")
const at=lines.range({start:length,end:length})
const declaredAscii=encoding==="us-ascii"
return refused({...at,endColumn:at.endColumn+1},{message:`Here stands a byte that is no part of any character in ${encoding.toUpperCase()}, the encoding of this file.`,hint:declaredAscii?'Save the file as UTF-8, and write encoding="utf-8".':"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})}function refused(at,said){return{ok:false,fault:{at:at,...said}}}const said=(message,hint)=>({message:message,hint:hint})
const MESSAGES={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("This character (a control character, half of a surrogate pair, U+FFFE or U+FFFF) cannot stand in XML.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself holds that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is no attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag holds its name alone.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("<{name}> is never closed: in line {line}, the element around it ends.",'End the tag with "/>" if the element is empty, or add </{name}> where it ends.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it holds version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or holds comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.","Delete this end of <{name}>: the file has another one below."),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
class FaultError extends Error{fault
constructor(fault){super(fault.message)
this.fault=fault}}function fault(kind,span,{name:name="",other:other="",line:line=0}={}){const fill=text=>text.replaceAll("{name}",()=>cut(name)).replaceAll("{other}",()=>cut(other)).replaceAll("{line}",String(line))
const{message:message,hint:hint}=MESSAGES[kind]
const{start:start,end:end}=span
return{kind:kind,start:start,end:Math.max(start,end),message:fill(message),hint:fill(hint)}}function fault_refuse(kind,[start,end],detail={}){throw new FaultError(fault(kind,{start:start,end:end},detail))}function cut(name){return name.length>60?`${Array.from(name.slice(0,120)).slice(0,60).join("")}…`:name}const OPENING=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const MARKER=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/gm
function conflictMarker(text,reached){if(!OPENING.test(text))return null
MARKER.lastIndex=0
const found=MARKER.exec(text)
if(found===null||found.index>nextBlack(text,reached))return null
return fault("conflict-marker",{start:found.index,end:found.index+7})}function nextBlack(text,from){let offset=from
while(isSpace(text.charCodeAt(offset)))offset+=1
return offset}const NODE={kind:0,start:1,end:2,parent:3,next:4,nameEnd:5,startTagEnd:6,endTagStart:7,attributes:8,attributesEnd:9}
const NODE_WIDTH=10
const ATTRIBUTE_WIDTH=4
const KINDS=["element","text","cdata","comment","instruction","reference","doctype"]
class Table{#cells=new Int32Array(1024)
#used=0
#width
constructor(width){this.#width=width}get rows(){return this.#used/this.#width}add(...cells){const row=this.rows
this.#reserve(this.#used+this.#width)
this.#cells.set(cells,this.#used)
this.#used+=this.#width
return row}get(row,column){return this.#cells[row*this.#width+column]??0}set(row,column,value){this.#cells[row*this.#width+column]=value}#reserve(cells){if(cells<=this.#cells.length)return
const larger=new Int32Array(this.#cells.length*2)
larger.set(this.#cells)
this.#cells=larger}}class FlatTree{#nodes=new Table(NODE_WIDTH)
#attributes=new Table(ATTRIBUTE_WIDTH)
openElement(parent,start,nameEnd){const row=this.#nodes.add(0,start,0,parent,0,nameEnd)
this.#nodes.set(row,NODE.attributes,this.#attributes.rows)
return row}addAttribute({start:start,nameEnd:nameEnd,valueStart:valueStart,valueEnd:valueEnd}){this.#attributes.add(start,nameEnd,valueStart,valueEnd)}closeStartTag(row,startTagEnd){this.#nodes.set(row,NODE.attributesEnd,this.#attributes.rows)
this.#nodes.set(row,NODE.startTagEnd,startTagEnd)}closeElement(row,endTagStart,end){this.#nodes.set(row,NODE.endTagStart,endTagStart)
this.#nodes.set(row,NODE.end,end)
this.#nodes.set(row,NODE.next,this.#nodes.rows)}addMisc(kind,parent,{start:start,end:end}){const row=this.#nodes.add(KINDS.indexOf(kind),start,end,parent)
this.#nodes.set(row,NODE.next,row+1)}node(row,column){return this.#nodes.get(row,column)}kind(row){return KINDS[this.node(row,NODE.kind)]??"element"}children(row){const rows=[]
const end=row<0?this.#nodes.rows:this.node(row,NODE.next)
for(let child=row+1;child<end;child=this.node(child,NODE.next))rows.push(child)
return rows}attributes(row){const spans=[]
const end=this.node(row,NODE.attributesEnd)
for(let at=this.node(row,NODE.attributes);at<end;at+=1){spans.push({start:this.#attributes.get(at,0),nameEnd:this.#attributes.get(at,1),valueStart:this.#attributes.get(at,2),valueEnd:this.#attributes.get(at,3)})}return spans}}function consumeComment(reader,start){const hyphens=reader.text.indexOf("--",start+4)
if(hyphens<0)fault_refuse("comment-not-closed",[start,start+4])
if(reader.at(hyphens+2)===">")return hyphens+3
if(reader.startsWith("<!",hyphens-2))refuseNested(reader,start,hyphens-2)
const next=reader.text.slice(hyphens+2,hyphens+40).trimStart()
fault_refuse(next.startsWith(">")?"comment-end":"comment-hyphens",[hyphens,hyphens+2])}function refuseNested(reader,outer,inner){const{text:text}=reader
const innerEnd=text.indexOf("--\x3e",inner+4)
const outerEnd=innerEnd<0?-1:text.indexOf("--\x3e",innerEnd+3)
const next=text.indexOf("\x3c!--",inner+4)
const nested=outerEnd>=0&&(next<0||outerEnd<next)
fault_refuse(nested?"comment-nested":"comment-not-closed",nested?[inner,inner+4]:[outer,outer+4])}function consumeCdata(reader,start){const end=reader.cdataEnd.next(start)
if(end===reader.end)fault_refuse("cdata-not-closed",[start,start+9])
return end+3}function consumeInstruction(reader,start){const nameEnd=nameEndAt(reader.text,start+2)
const name=reader.text.slice(start+2,nameEnd)
if(name==="xml")fault_refuse("declaration-not-first",[start,nameEnd])
if(name.toLowerCase()==="xml")fault_refuse("declaration-letter-case",[start,nameEnd])
const delimited=isSpace(reader.text.charCodeAt(nameEnd))||reader.startsWith("?>",nameEnd)
if(name===""||name.includes(":")||!delimited)fault_refuse("instruction-name",[start,nameEnd])
const end=reader.text.indexOf("?>",nameEnd)
if(end<0)fault_refuse("instruction-not-closed",[start,nameEnd])
return end+2}const SPACE="[ \\t\\r\\n]"
const markup_VERSION=new RegExp(`<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(["'])1\\.[0-9]+\\1`,"y")
const ENCODING=new RegExp(`${SPACE}+encoding${SPACE}*=${SPACE}*(["'])([A-Za-z][A-Za-z0-9._-]*)\\1`,"y")
const STANDALONE=new RegExp(`${SPACE}+standalone${SPACE}*=${SPACE}*(["'])(?:yes|no)\\1`,"y")
const DECLARATION_END=new RegExp(`${SPACE}*\\?>`,"y")
function consumeDeclaration(reader){let offset=0
const accept=pattern=>{pattern.lastIndex=offset
const match=pattern.exec(reader.text)
offset+=match?.[0].length??0
return match!==null}
const missing=word=>new RegExp(`^${SPACE}*${word}`).test(reader.text.slice(offset,offset+40))
if(!accept(markup_VERSION))refuseVersion(reader)
if(!accept(ENCODING)&&missing("encoding"))refuseAfterSpace(reader,offset,"declaration-encoding")
if(!accept(STANDALONE)&&missing("standalone")){refuseAfterSpace(reader,offset,"declaration-standalone")}if(!accept(DECLARATION_END))refuseAfterSpace(reader,offset,"declaration")
return offset}function consumeDoctype(reader,start){let depth=0
for(let offset=start+9;offset<reader.end;offset+=1){const character=reader.at(offset)
if(character==='"'||character==="'"){offset=closing(reader,offset+1,character)??reader.end}else if(reader.startsWith("\x3c!--",offset)){offset=consumeComment(reader,offset)-1}else if(reader.startsWith("<?",offset)){offset=(closing(reader,offset+2,"?>")??reader.end)+1}else if(character==="["||character==="<"){depth+=1}else if(character==="]"){depth-=1}else if(character===">"){if(depth===0)return offset+1
depth-=1}}fault_refuse("doctype",[start,start+9])}function closing(reader,from,what){const found=reader.text.indexOf(what,from)
return found<0?null:found}function refuseVersion(reader){const present=new RegExp(`^<\\?xml${SPACE}+(?:version${SPACE}*=${SPACE}*["']?)?`)
const start=present.exec(reader.text)?.[0].length??5
fault_refuse("declaration-version",[start,start+1])}function refuseAfterSpace(reader,offset,kind){let start=offset
while(isSpace(reader.text.charCodeAt(start)))start+=1
const rest=reader.text.slice(start,start+100)
const value=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(rest)?.[0].length??0
const place=start>offset?start+value:start
fault_refuse(kind,[place,place+1])}const PREDEFINED={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
function decodeAttribute(raw){if(!raw.includes("&"))return{value:raw,hasEntityReference:false}
let hasEntityReference=false
const value=raw.replaceAll(/&([^;]*);/g,(reference,name)=>{if(name.startsWith("#"))return String.fromCodePoint(codePointOf(name))
const character=Object.hasOwn(PREDEFINED,name)?PREDEFINED[name]:undefined
hasEntityReference||=character===undefined
return character??reference})
return{value:value,hasEntityReference:hasEntityReference}}function codePointOf(name){return name.startsWith("#x")?Number.parseInt(name.slice(2),16):Number(name.slice(1))}const XML_NAMESPACE="http://www.w3.org/XML/1998/namespace"
const XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#namespaces=new Map([["xml",[XML_NAMESPACE]]])
#declared=[]
#lenient
constructor(options){this.#lenient=options.lenient}enter(tag){const{text:text,start:start,nameEnd:nameEnd,attributes:attributes}=tag
const names=attributes.map(spans=>text.slice(spans.start,spans.nameEnd))
refuseDuplicates(names,attributes)
this.#declare(tag,names)
this.#namespaceOf(text.slice(start+1,nameEnd),[start+1,nameEnd])
if(names.some(name=>name.includes(":")))this.#refuseCollisions(names,attributes)}leave(){for(const prefix of this.#declared.pop()??[])this.#namespaces.get(prefix)?.pop()}#declare({text:text,attributes:attributes},names){const declared=[]
attributes.forEach((spans,index)=>{const name=names[index]??""
if(name!=="xmlns"&&!name.startsWith("xmlns:"))return
const prefix=name.slice(6)
const namespace=decodeAttribute(text.slice(spans.valueStart,spans.valueEnd)).value
refuseDeclaration(prefix,namespace,spans)
if(prefix==="")return
declared.push(prefix)
const known=this.#namespaces.get(prefix)
if(known===undefined)this.#namespaces.set(prefix,[namespace])
else known.push(namespace)})
this.#declared.push(declared)}#namespaceOf(name,span){const colon=name.indexOf(":")
if(colon<0)return null
const prefix=name.slice(0,colon)
if(!isQualified(name,colon))fault_refuse("qualified-name",span,{name:name})
if(prefix==="xmlns")fault_refuse("reserved-prefix",span)
const namespace=this.#namespaces.get(prefix)?.at(-1)
if(namespace!==undefined)return namespace
if(this.#lenient)return null
fault_refuse("undeclared-prefix",span,{name:prefix})}#refuseCollisions(names,attributes){const seen=new Map
attributes.forEach(({start:start,nameEnd:end},index)=>{const name=names[index]??""
if(name.startsWith("xmlns:")||name==="xmlns")return
const namespace=this.#namespaceOf(name,[start,end])
if(namespace===null)return
const expanded=`${namespace} ${name.slice(name.indexOf(":")+1)}`
const other=seen.get(expanded)
if(other!==undefined){fault_refuse("duplicate-expanded-name",[start,end],{name:name,other:other})}seen.set(expanded,name)})}}function refuseDuplicates(names,attributes){if(names.length<2)return
const seen=new Set
attributes.forEach(({start:start,nameEnd:end},index)=>{const name=names[index]??""
if(seen.has(name))fault_refuse("duplicate-attribute",[start,end],{name:name})
seen.add(name)})}function refuseDeclaration(prefix,namespace,spans){const span=[spans.start,spans.nameEnd]
if(prefix.includes(":")||prefix!==""&&!isNameStart(prefix.codePointAt(0)??0)){fault_refuse("qualified-name",span,{name:`xmlns:${prefix}`})}if(spans.nameEnd-spans.start===6){fault_refuse("qualified-name",span,{name:"xmlns:"})}const reserved=prefix==="xmlns"||prefix==="xml"!==(namespace===XML_NAMESPACE)||namespace===XMLNS_NAMESPACE
if(reserved)fault_refuse("reserved-prefix",span)
if(prefix!==""&&namespace==="")fault_refuse("empty-namespace",span)}function isQualified(name,colon){const local=name.codePointAt(colon+1)
return colon>0&&!name.includes(":",colon+1)&&local!==undefined&&isNameStart(local)}class Finder{#text
#what
#from=0
#found=-1
constructor(text,what){this.#text=text
this.#what=what}next(offset){if(this.#found<offset||offset<this.#from){const found=this.#text.indexOf(this.#what,offset)
this.#found=found<0?this.#text.length:found
this.#from=offset}return this.#found}}class Reader{text
lessThan
ampersand
cdataEnd
constructor(text){this.text=text
this.lessThan=new Finder(text,"<")
this.ampersand=new Finder(text,"&")
this.cdataEnd=new Finder(text,"]]>")}get end(){return this.text.length}at(offset){return this.text.charAt(offset)}startsWith(what,offset){return this.text.startsWith(what,offset)}}function lineOf(text,offset){return new Lines(text.slice(0,offset)).count}function shownName(text,start,nameEnd){const before=text.charCodeAt(start-1)
const afterText=start>0&&text.charAt(start-1)!==">"&&!isSpace(before)
return afterText?"…":text.slice(start+1,nameEnd)}function refuseMismatch(tag){const{text:text,tree:tree,span:span,name:name,open:open,closed:closed}=tag
const start=tree.node(open,NODE.start)
const nameEnd=tree.node(open,NODE.nameEnd)
const other=shownName(text,start,nameEnd)
if(isOpenFurtherOut(tag)){const line=lineOf(text,span.start)
fault_refuse("never-closed",[start,nameEnd],{name:other,line:line})}if(closed!==null&&tree.node(closed,NODE.parent)===open&&nameOf(tag,closed)===name){const line=lineOf(text,tree.node(closed,NODE.start))
fault_refuse("end-tag-surplus",[span.start,span.end],{name:name,line:line})}const kind=name.toLowerCase()===nameOf(tag,open).toLowerCase()?"mismatch-letter-case":"mismatch"
fault_refuse(kind,[span.start,span.end],{name:name,other:other,line:lineOf(text,start)})}function isOpenFurtherOut(tag){let row=tag.tree.node(tag.open,NODE.parent)
while(row>=0&&nameOf(tag,row)!==tag.name)row=tag.tree.node(row,NODE.parent)
return row>=0}function nameOf({text:text,tree:tree},row){return text.slice(tree.node(row,NODE.start)+1,tree.node(row,NODE.nameEnd))}const references_PREDEFINED=new Set(["amp","lt","gt","quot","apos"])
function consumeReference(reader,offset,rules){if(reader.at(offset+1)==="#")return consumeCharacterReference(reader,offset)
const nameStart=offset+1
const nameEnd=nameEndAt(reader.text,nameStart)
const name=reader.text.slice(nameStart,nameEnd)
if(name===""||reader.at(nameEnd)!==";"){fault_refuse(references_PREDEFINED.has(name)?"reference-not-ended":"ampersand",[offset,offset+1])}if(!references_PREDEFINED.has(name)&&!(rules.declaredEntities&&!name.includes(":"))){fault_refuse("unknown-entity",[offset,nameEnd+1])}return nameEnd+1}const CHARACTER_REFERENCE=/&#(?:0*([0-9]{1,10})|x0*([0-9a-fA-F]{1,10}));/y
function consumeCharacterReference(reader,offset){CHARACTER_REFERENCE.lastIndex=offset
const match=CHARACTER_REFERENCE.exec(reader.text)
if(match===null){fault_refuse("character-reference",[offset,offset+2])}const end=offset+match[0].length
const[,decimal,hexadecimal]=match
const code=decimal===undefined?Number.parseInt(hexadecimal??"",16):Number(decimal)
if(!isAllowed(code))fault_refuse("forbidden-reference",[offset,end])
return end}function refusePart(tag,previous,{offset:offset,separated:separated}){const{reader:reader}=tag
refuseUnusualSpace(reader,offset)
if(previous!==null){refuseQuoteTooFew(tag,previous)
refuseStrayQuote(reader,offset)
refuseQuoteTooMany(reader,previous)
if(!separated)refuseUnseparated(reader,previous,offset)}const character=reader.at(offset)
if(character==="/")fault_refuse("stray-slash",[offset,offset+1])
if(character==="=")fault_refuse("stray-equals",[offset,offset+1])
fault_refuse("attribute-name",[offset,offset+1],{name:elementName(tag)})}function refuseUnfinished(tag,previous,offset){const{reader:reader,nameEnd:nameEnd}=tag
if(previous!==null)refuseQuoteTooFew(tag,previous)
const name=elementName(tag)
if(reader.startsWith("\x3c!--",offset))fault_refuse("comment-in-tag",[offset,offset+4],{name:name})
const end=previous===null?nameEnd:previous.valueEnd+1
fault_refuse("tag-not-closed",[end,end],{name:name})}function refuseUnquoted(tag,previous,{start:start,nameEnd:nameEnd,equals:equals,open:open}){const{reader:reader}=tag
refuseUnusualSpace(reader,open)
if(previous!==null){refuseQuoteTooFew(tag,previous)
refuseQuoteTooMany(reader,previous)}const name=elementName(tag)
const character=reader.at(open)
if(character!==""&&"“”„‟‘’‚‛«»".includes(character)){fault_refuse("curly-quote",[open,open+1],{name:name})}if(open===equals){const valueFollows=character==='"'||character==="'"
if(valueFollows)fault_refuse("equals-missing",[nameEnd,open+1],{name:name})
fault_refuse("value-missing",[start,nameEnd],{name:name})}if(character==="=")fault_refuse("stray-equals",[open,open+1])
if(character===""||"/><".includes(character))fault_refuse("value-missing",[start,open],{name:name})
fault_refuse("value-not-quoted",[open,open+1],{name:name})}function refuseValue(tag,{start:start,open:open,found:found,lessThan:lessThan}){const{text:text}=tag.reader
if(found!==null&&closesValue(text,open,found)){const name=text.slice(start,nameEndAt(text,start))
fault_refuse("less-than-in-value",[lessThan,lessThan+1],{name:name})}refuseOpenValue(tag,{start:start,open:open,end:lessThan})}function closesValue(text,open,quote){const ends=quote+1===text.length||" \t\r\n/>?".includes(text.charAt(quote+1))
return ends&&!endsInName(text,open+1,quote)}function refuseOpenValue(tag,{start:start,open:open,end:end}){const{text:text}=tag.reader
const curly=text.charAt(open)==='"'?/[“”„‟]/:/[‘’‚‛]/
const inside=text.slice(open+1,end).search(curly)
if(inside>=0){const place=open+1+inside
fault_refuse("curly-quote",[place,place+1],{name:elementName(tag)})}const name=text.slice(start,nameEndAt(text,start))
fault_refuse("value-not-closed",[open,open+1],{name:name})}function refuseQuoteTooFew(tag,{start:start,valueStart:valueStart,valueEnd:valueEnd}){if(!endsInName(tag.reader.text,valueStart,valueEnd))return
refuseOpenValue(tag,{start:start,open:valueStart-1,end:valueEnd})}function refuseQuoteTooMany(reader,previous){const{text:text}=reader
const{start:start,nameEnd:nameEnd,valueEnd:valueEnd}=previous
const rest=text.slice(valueEnd+1,tagEnd(reader,valueEnd+1))
const quotes=rest.split(text.charAt(valueEnd)).length-1
if(quotes%2===0)return
fault_refuse("text-after-value",[valueEnd,valueEnd+1],{name:text.slice(start,nameEnd)})}function endsInName(text,start,end){const tail=text.slice(Math.max(start,end-200),end)
return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(tail)}function tagEnd(reader,from){const greaterThan=reader.text.indexOf(">",from)
const lessThan=reader.lessThan.next(from)
return greaterThan<0?lessThan:Math.min(greaterThan,lessThan)}function refuseStrayQuote(reader,offset){const isQuote=reader.at(offset)==='"'||reader.at(offset)==="'"
const after=reader.at(offset+1)
const alone=after===""||" \t\r\n/><".includes(after)
if(isQuote&&alone)fault_refuse("stray-quote",[offset,offset+1])}function refuseUnseparated({text:text},previous,offset){const{start:start,nameEnd:nameEnd,valueEnd:valueEnd}=previous
const next=nameEndAt(text,offset)
const attribute=next>offset&&/^[ \t\r\n]*=/.test(text.slice(next,next+200))
const kind=attribute?"space-missing":"text-after-value"
fault_refuse(kind,[attribute?offset:valueEnd,offset+1],{name:text.slice(start,nameEnd)})}function refuseUnusualSpace(reader,offset){if(isUnusualSpace(reader.at(offset)))fault_refuse("unusual-space",[offset,offset+1])}function isUnusualSpace(character){return/[\s\x85\u200b\u2060]/.test(character)&&!isSpace(character.charCodeAt(0))}function elementName({reader:reader,start:start,nameEnd:nameEnd}){return shownName(reader.text,start,nameEnd)}function nextPart(tag,previous){const{reader:reader}=tag
const from=previous===null?tag.nameEnd:previous.valueEnd+1
const offset=skipSpace(reader,from)
const character=reader.at(offset)
if(character===">")return{kind:"end",end:offset+1,selfClosed:false}
if(character==="/"&&reader.at(offset+1)===">"){return{kind:"end",end:offset+2,selfClosed:true}}if(offset===reader.end||character==="<")refuseUnfinished(tag,previous,offset)
const separated=offset>from
if(!separated||!isNameStart(reader.text.codePointAt(offset)??0)){refusePart(tag,previous,{offset:offset,separated:separated})}return{kind:"attribute",spans:consumeAttribute(tag,previous,offset)}}function consumeAttribute(tag,previous,start){const{reader:reader}=tag
const nameEnd=nameEndAt(reader.text,start)
const equals=skipSpace(reader,nameEnd)
const open=reader.at(equals)==="="?skipSpace(reader,equals+1):equals
const quote=reader.at(open)
if(open===equals||quote!=='"'&&quote!=="'"){refuseUnquoted(tag,previous,{start:start,nameEnd:nameEnd,equals:equals,open:open})}const spans={start:start,nameEnd:nameEnd,valueStart:open+1,valueEnd:closingQuote(tag,start,open)}
judgeReferences(tag,spans)
return spans}function closingQuote(tag,start,open){const{reader:reader}=tag
const found=reader.text.indexOf(reader.at(open),open+1)
const lessThan=reader.lessThan.next(open+1)
if(found>=0&&found<lessThan)return found
refuseValue(tag,{start:start,open:open,found:found<0?null:found,lessThan:lessThan})}function judgeReferences({reader:reader,rules:rules},{valueStart:valueStart,valueEnd:valueEnd}){let offset=reader.ampersand.next(valueStart)
while(offset<valueEnd){const end=consumeReference(reader,offset,rules)
if(end>valueEnd)fault_refuse("ampersand",[offset,offset+1])
offset=reader.ampersand.next(end)}}function skipSpace(reader,from){let offset=from
while(isSpace(reader.text.charCodeAt(offset)))offset+=1
return offset}class XmlElement{kind="element"
#document
#index
constructor(document,index){this.#document=document
this.#index=index}get start(){return this.#field(NODE.start)}get end(){return this.#field(NODE.end)}get nameEnd(){return this.#field(NODE.nameEnd)}get name(){return this.#document.text.slice(this.start+1,this.nameEnd)}get startTagEnd(){return this.#field(NODE.startTagEnd)}get endTagStart(){return this.#field(NODE.endTagStart)}get selfClosed(){return this.endTagStart===this.end}get parent(){const parent=this.#field(NODE.parent)
return parent<0?null:this.#document.elementAt(parent)}get attributes(){return this.#document.attributesAt(this.#index)}get nodes(){return this.#document.childrenAt(this.#index)}get children(){return this.nodes.filter(node=>node.kind==="element")}attribute(name){return this.attributes.find(attribute=>attribute.name===name)??null}#field(field){return this.#document.flat.node(this.#index,field)}}class XmlDocument{text
flat
#elements=new Map
constructor(text,flat){this.text=text
this.flat=flat}get root(){const root=this.nodes.find(node=>node.kind==="element")
if(root===undefined)throw new RangeError("A well-formed document has a root element")
return root}get nodes(){return this.childrenAt(-1)}get doctype(){return this.nodes.filter(node=>node.kind!=="element").find(({kind:kind})=>kind==="doctype")??null}elementAt(index){const known=this.#elements.get(index)
if(known!==undefined)return known
const element=new XmlElement(this,index)
this.#elements.set(index,element)
return element}childrenAt(index){return this.flat.children(index).map(child=>{const kind=this.flat.kind(child)
if(kind==="element")return this.elementAt(child)
return{kind:kind,start:this.flat.node(child,NODE.start),end:this.flat.node(child,NODE.end)}})}attributesAt(index){return this.flat.attributes(index).map(({start:start,nameEnd:nameEnd,valueStart:valueStart,valueEnd:valueEnd})=>({name:this.text.slice(start,nameEnd),start:start,nameEnd:nameEnd,quote:this.text.charAt(valueEnd)==="'"?"'":'"',valueStart:valueStart,valueEnd:valueEnd,raw:this.text.slice(valueStart,valueEnd),end:valueEnd+1}))}}function scan(text){const forbidden=forbiddenCharacter(text)
const scanner=new Scanner(text)
try{const document=scanner.scan()
if(forbidden===null)return{ok:true,document:document}
return{ok:false,fault:forbiddenFault(forbidden)}}catch(error){if(!(error instanceof FaultError))throw error
const first=forbidden!==null&&forbidden<=error.fault.start?forbiddenFault(forbidden):error.fault
return{ok:false,fault:conflictMarker(text,Math.max(scanner.offset,first.end))??first}}}function forbiddenFault(start){return fault("forbidden-character",{start:start,end:start+1})}class Scanner{#reader
#tree=new FlatTree
#offset=0
#open=-1
#root=null
#closed=null
#hasDoctype=false
#scope=new NamespaceScope({lenient:false})
constructor(text){this.#reader=new Reader(text)}get offset(){return this.#offset}scan(){const reader=this.#reader
if(reader.startsWith("<?xml",0)&&nameEndAt(reader.text,2)===5){this.#offset=consumeDeclaration(reader)}while(this.#offset<reader.end){if(reader.at(this.#offset)==="<")this.#consumeMarkup()
else this.#consumeText()}if(this.#open>=0)this.#refuseOpen()
if(this.#root===null)fault_refuse("root-missing",[0,0])
return new XmlDocument(reader.text,this.#tree)}#consumeMarkup(){const start=this.#offset
const reader=this.#reader
const next=reader.at(start+1)
if(next==="/")this.#consumeEndTag(start)
else if(next==="?")this.#consumeMisc("instruction",consumeInstruction(reader,start))
else if(next==="!")this.#consumeDeclared(start)
else if(isNameStart(reader.text.codePointAt(start+1)??0))this.#consumeStartTag(start)
else this.#refuseLessThan(start)}#refuseLessThan(start){const rest=this.#reader.text.slice(start+1,start+40)
const spaced=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(rest)
if(spaced)fault_refuse("space-after-less-than",[start,start+1])
if(/^\\[A-Za-z]/.test(rest))fault_refuse("end-tag-backslash",[start,start+2])
if(rest.startsWith("--"))fault_refuse("comment-start",[start,start+1])
fault_refuse("raw-less-than",[start,start+1])}#consumeDeclared(start){const reader=this.#reader
if(reader.startsWith("\x3c!--",start)){this.#consumeMisc("comment",consumeComment(reader,start))}else if(reader.startsWith("<![CDATA[",start)){if(this.#open<0)fault_refuse("cdata-outside",[start,start+9])
this.#consumeMisc("cdata",consumeCdata(reader,start))}else if(reader.startsWith("<!DOCTYPE",start)){if(this.#root!==null||this.#hasDoctype)fault_refuse("doctype-misplaced",[start,start+9])
this.#hasDoctype=true
this.#scope=new NamespaceScope({lenient:true})
this.#consumeMisc("doctype",consumeDoctype(reader,start))}else if(reader.startsWith("<![",start)){fault_refuse("cdata-start",[start,start+3])}else{const comment=/^<! *[-–—]/.test(reader.text.slice(start,start+20))
fault_refuse(comment?"comment-start":"markup-declaration",[start,start+2])}}#consumeMisc(kind,end){this.#tree.addMisc(kind,this.#open,{start:this.#offset,end:end})
this.#offset=end}#consumeStartTag(start){const reader=this.#reader
const nameEnd=nameEndAt(reader.text,start+1)
if(this.#open<0&&this.#root!==null)this.#refuseSecondRoot(start,nameEnd)
const row=this.#tree.openElement(this.#open,start,nameEnd)
const tag={reader:reader,start:start,nameEnd:nameEnd,rules:{declaredEntities:this.#hasDoctype}}
const attributes=[]
let part=nextPart(tag,null)
while(part.kind==="attribute"){attributes.push(part.spans)
this.#tree.addAttribute(part.spans)
part=nextPart(tag,part.spans)}this.#scope.enter({text:reader.text,start:start,nameEnd:nameEnd,attributes:attributes})
this.#tree.closeStartTag(row,part.end)
this.#root??=row
if(part.selfClosed)this.#closeElement(row,part.end,part.end)
else this.#open=row
this.#offset=part.end}#closeElement(row,endTagStart,end){this.#tree.closeElement(row,endTagStart,end)
this.#closed=row
this.#scope.leave()}#consumeEndTag(start){const reader=this.#reader
const nameEnd=nameEndAt(reader.text,start+2)
const name=reader.text.slice(start+2,nameEnd)
if(name==="")this.#refuseLessThan(start)
if(this.#open<0)fault_refuse("end-tag-alone",[start,nameEnd],{name:name})
if(name!==this.#nameOf(this.#open)){const span={start:start,end:nameEnd}
const known={text:reader.text,tree:this.#tree,open:this.#open,closed:this.#closed}
refuseMismatch({...known,span:span,name:name})}let end=nameEnd
while(isSpace(reader.text.charCodeAt(end)))end+=1
if(reader.at(end)!==">")this.#refuseEndTag(nameEnd,end,name)
this.#closeElement(this.#open,start,end+1)
this.#open=this.#tree.node(this.#open,NODE.parent)
this.#offset=end+1}#refuseEndTag(nameEnd,offset,name){const character=this.#reader.at(offset)
if(character===""||character==="<")fault_refuse("end-tag-not-closed",[nameEnd,nameEnd],{name:name})
const kind=character==="/"?"end-tag-self-closed":"end-tag-attributes"
fault_refuse(kind,[offset,offset+1],{name:name})}#refuseSecondRoot(start,nameEnd){const{text:text}=this.#reader
const root=this.#root??0
const name=text.slice(start+1,nameEnd)
const rootName=this.#nameOf(root)
const rootEnd=this.#tree.node(root,NODE.end)
if(name!==rootName&&text.includes(`</${rootName}`,start)){const from=Math.min(this.#tree.node(root,NODE.endTagStart),rootEnd-2)
fault_refuse("root-closed-early",[from,rootEnd],{name:rootName,line:lineOf(text,start)})}const line=lineOf(text,rootEnd)
fault_refuse("second-root",[start,nameEnd],{name:name,other:rootName,line:line})}#refuseOpen(){const start=this.#tree.node(this.#open,NODE.start)
const nameEnd=this.#tree.node(this.#open,NODE.nameEnd)
const name=shownName(this.#reader.text,start,nameEnd)
let end=this.#reader.end
while(isSpace(this.#reader.text.charCodeAt(end-1)))end-=1
const line=lineOf(this.#reader.text,start)
fault_refuse("element-not-closed",[end,end],{name:name,line:line})}#consumeText(){const reader=this.#reader
const start=this.#offset
const end=Math.min(reader.lessThan.next(start),reader.ampersand.next(start))
const cdataEnd=reader.cdataEnd.next(start)
const black=firstBlack(reader.text,start,end)
if(this.#open<0&&(black<end||reader.at(end)==="&"))this.#refuseOutside(black)
if(cdataEnd<end)fault_refuse("cdata-end-in-text",[cdataEnd,cdataEnd+3])
if(black<end)this.#tree.addMisc("text",this.#open,{start:start,end:end})
this.#offset=end
if(reader.at(end)==="&")this.#consumeReference(end)}#consumeReference(start){const end=consumeReference(this.#reader,start,{declaredEntities:this.#hasDoctype})
this.#tree.addMisc("reference",this.#open,{start:start,end:end})
this.#offset=end}#refuseOutside(start){if(start===0&&this.#reader.at(0)==="\ufeff")fault_refuse("second-mark",[0,1])
if(isUnusualSpace(this.#reader.at(start)))fault_refuse("unusual-space",[start,start+1])
fault_refuse(this.#root===null?"text-before-root":"text-after-root",[start,start+1])}#nameOf(row){const start=this.#tree.node(row,NODE.start)+1
return this.#reader.text.slice(start,this.#tree.node(row,NODE.nameEnd))}}function firstBlack(text,start,end){let offset=start
while(offset<end&&isSpace(text.charCodeAt(offset)))offset+=1
return offset}async function readXml(text){const result=scan(text)
if(!result.ok||result.document.doctype===null)return result
const{parseXmlDocument:parseXmlDocument}=await __nccwpck_require__.e(65).then(__nccwpck_require__.bind(__nccwpck_require__,65))
try{parseXmlDocument(text)
return result}catch(error){return{ok:false,fault:secondOpinion(text,error,result.document.doctype)}}}function secondOpinion(text,error,doctype){const place=error instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(error.message):null
if(place===null)return fault("declared-entities",doctype)
const start=offsetOf(text,Number(place[1]),Number(place[2]))
const inside=start>=doctype.start&&start<doctype.end
return fault(inside?"doctype":"declared-entities",{start:start,end:start+1})}function offsetOf(text,line,character){let start=0
for(const match of text.matchAll(/\r\n|\r|\n/g)){if(line<=1)break
line-=1
start=match.index+match[0].length}const before=Array.from(text.slice(start,start+2*character)).slice(0,character-1)
return Math.min(start+before.join("").length,text.length)}async function openXml(file){const decoded=decodeSource(file.bytes)
if(!decoded.ok){const{at:at,message:message,hint:hint}=decoded.fault
return{ok:false,finding:open_refused("source/encoding",{at:at,message:message,hint:hint})}}const{source:source}=decoded
const read=await readXml(source.text)
if(!read.ok){const{message:message,hint:hint}=read.fault
const at=source.range(read.fault)
return{ok:false,finding:open_refused("xml/not-well-formed",{at:at,message:message,hint:hint})}}return{ok:true,file:{...file,source:source,document:read.document}}}function open_refused(rule,said){return{rule:rule,level:"file",severity:"error",...said}}async function plan(configuration,intent){const asked=Object.keys(intent.settings).length>0
const structure=configuration.structure(intent,locateAsIs)
if(verdictOf(structure)==="file")return planned(configuration,structure)
if(!asked){return planned(configuration,[...structure,...configuration.result(intent,locateAsIs)])}if(!configuration.injectable)return planned(configuration,structure)
const obstacles=configuration.obstacles(intent,locateAsIs)
if(obstacles.length>0)return planned(configuration,[...structure,...obstacles])
return planInjection(configuration,intent)}async function planInjection(configuration,intent){const injection=configuration.inject(intent.settings)
const edited=await edit(injection)
const result=configuration.with(edited)
const locate=locateBefore(injection,edited)
const misread=await result.misread(injection.expected)
if(misread.length>0){throw new Error(`After the edit, ${misread.join(", ")} in ${JSON.stringify(edited.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}const findings=[...result.structure(intent,locate),...result.result(intent,locate)]
const{changes:changes,file:file,edits:edits}=injection
const write=intent.mode==="inject"&&edits.length>0?{path:file.path,before:file.bytes,after:edited.bytes}:null
return{...planned(result,findings),changes:changes,write:write}}function planned(configuration,findings){const verdict=verdictOf(findings)
const effective=verdict==="ok"?configuration.effective:null
return{findings:findings,verdict:verdict,effective:effective,changes:[],write:null}}async function edit({file:file,edits:edits}){if(edits.length===0)return file
const bytes=file.source.encode(applyEdits(file.source.text,edits))
const opened=await openXml({path:file.path,bytes:bytes})
if(opened.ok)return opened.file
throw new Error(`After the edit, ${JSON.stringify(file.path)} would not be well-formed (${opened.finding.rule}). Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=(file,span)=>file.source.range(span)
function locateBefore({file:file,edits:edits},edited){return(in_,{start:start,end:end})=>in_===edited?file.source.range({start:originalOffset(edits,start),end:originalOffset(edits,end)}):in_.source.range({start:start,end:end})}const XDT_NAMESPACE="http://schemas.microsoft.com/XML-Document-Transform"
function kindByName(path){const name=path.slice(path.lastIndexOf("/")+1)
if(/\.json$/i.test(name))return"appsettings"
if(/(?:^|\.)web\.[^.]+\.xdt\.config$/i.test(name))return"transform"
return/^web\.[^.]+\.config$/i.test(name)?null:"web-config"}function kindOf(path,root){return kindByName(path)??(declaresXdt(root)?"transform":"web-config")}function declaresXdt(root){return root.attributes.some(({name:name,raw:raw})=>name.startsWith("xmlns:")&&decodeAttribute(raw).value===XDT_NAMESPACE)}function mailSections(document){const systemNet=childrenNamed(siteLevels(document.root),"system.net")
const mailSettings=childrenNamed(systemNet,"mailSettings")
return{systemNet:systemNet,mailSettings:mailSettings,smtp:childrenNamed(mailSettings,"smtp")}}function siteLevels(root){const locations=childrenNamed([root],"location")
return[root,...locations.filter(isSiteItself)].sort((a,b)=>a.start-b.start)}function isSiteItself(location){const path=location.attribute("path")
if(path===null)return true
const value=decodeAttribute(path.raw).value
return value===""||value==="."}function childrenNamed(parents,name){return parents.flatMap(parent=>parent.children.filter(child=>child.name===name))}function credentialsIn({file:file,companion:companion}){const{root:root}=file.document
const levels=[root,...childrenNamed([root],"location")]
const groups=childrenNamed(childrenNamed(levels,"system.net"),"mailSettings")
const sections=[...childrenNamed(groups,"smtp")]
if(companion?.status==="read")sections.push(companion.file.document.root)
return childrenNamed(sections,"network").flatMap(valuesOf)}function valuesOf(network){return["userName","password"].flatMap(name=>{const attribute=network.attribute(name)
return attribute===null?[]:[decodeAttribute(attribute.raw).value,attribute.raw]})}var values=__nccwpck_require__(920)
class RefusedValue extends Error{}function effectiveSettings(smtp){try{return read(smtp)}catch(error){if(error instanceof RefusedValue)return null
throw error}}function read(smtp){const network=child(smtp,"network")
const pickup=child(smtp,"specifiedPickupDirectory")
return{from:effective_text(smtp,"from"),deliveryMethod:value(smtp,"deliveryMethod",values.FW)??"Network",deliveryFormat:value(smtp,"deliveryFormat",values.BR)??"SevenBit",host:effective_text(network,"host"),port:value(network,"port",values.pz)??25,userName:effective_text(network,"userName"),password:effective_text(network,"password"),enableSsl:value(network,"enableSsl",values.yG)??false,defaultCredentials:value(network,"defaultCredentials",values.yG)??false,clientDomain:effective_text(network,"clientDomain"),targetName:effective_text(network,"targetName"),pickupDirectoryLocation:effective_text(pickup,"pickupDirectoryLocation")}}function child(smtp,name){return smtp?.children.find(element=>element.name===name)??null}function effective_text(element,name){const attribute=element?.attribute(name)??null
return attribute===null?null:decodeAttribute(attribute.raw).value}function value(element,name,parse){const written=effective_text(element,name)
if(written===null)return null
const parsed=parse(written)
if(parsed===null)throw new RefusedValue
return parsed}const LINE_END=/\r\n|\r|\n/
function indentationAt(text,offset){let start=offset
while(start>0&&" \t".includes(text.charAt(start-1)))start-=1
const eol=start===0?LINE_END.exec(text)?.[0]:lineEndBefore(text,start)
return eol===undefined?null:{eol:eol,indent:text.slice(start,offset)}}function lineEndBefore(text,offset){const last=text.charAt(offset-1)
if(last==="\n")return text.charAt(offset-2)==="\r"?"\r\n":"\n"
return last==="\r"?"\r":undefined}function indentUnit(text,element){for(let inner=element;inner;inner=inner.parent){const step=stepBetween(text,inner,inner.children[0])
if(step!==null)return step}return indentationAt(text,element.start)?.indent.startsWith("\t")===true?"\t":"  "}function stepBetween(text,outer,inner){if(inner===undefined)return null
const outside=indentationAt(text,outer.start)?.indent??""
const inside=indentationAt(text,inner.start)?.indent
if(!inside?.startsWith(outside))return null
return inside.length>outside.length?inside.slice(outside.length):null}function render(element,style){const attributes=element.attributes.map(({name:name,escaped:escaped})=>` ${name}="${escaped}"`)
const start=`<${element.name}${attributes.join("")}`
if(element.children.length===0)return`${start} />`
const inner=deeper(style)
const children=element.children.map(child=>lineBreak(inner)+render(child,inner))
return`${start}>${children.join("")}${lineBreak(style)}</${element.name}>`}function deeper({at:at,unit:unit}){return{at:at===null?null:{eol:at.eol,indent:at.indent+unit},unit:unit}}function lineBreak({at:at}){return at===null?"":at.eol+at.indent}function insertChildren(text,place,children){const{parent:parent,after:after}=place
const style={at:childIndentation(text,parent),unit:indentUnit(text,parent)}
const content=children.map(child=>lineBreak(style)+render(child,style)).join("")
const end=style.at===null?null:indentationAt(text,parent.start)
const closed=content+lineBreak({...style,at:end})
if(parent.selfClosed)return openElement(parent,closed)
const offset=after?.end??parent.startTagEnd
return{start:offset,end:offset,text:offset===parent.endTagStart?closed:content}}function openElement(element,content){const start=element.attributes.at(-1)?.end??element.nameEnd
return{start:start,end:element.end,text:`>${content}</${element.name}>`}}function childIndentation(text,parent){const siblings=parent.nodes.filter(({kind:kind})=>kind==="element"||kind==="comment")
for(const sibling of siblings){const indentation=indentationAt(text,sibling.start)
if(indentation!==null)return indentation}const own=siblings.length===0?indentationAt(text,parent.start):null
return own&&{eol:own.eol,indent:own.indent+indentUnit(text,parent)}}var schema=__nccwpck_require__(213)
function wantedAttributes(settings,smtp){return schema.vK.flatMap(attribute=>{const requested=settings[attribute.name]
const value=requested??impliedValue(attribute,settings,smtp)
return value===undefined?[]:[{attribute:attribute,value:value}]})}function impliedValue({element:element,name:name,read:read},settings,smtp){const written=smtp&&elementNamed(smtp,element)?.attribute(name)
if(!written)return undefined
const present=read(decodeAttribute(written.raw).value)
if(name==="defaultCredentials"&&settings.userName!==undefined){return present===true?null:undefined}if(name==="deliveryMethod"&&settings.host!==undefined){return present==="Network"?undefined:"Network"}return undefined}function elementNamed(smtp,name){if(name==="smtp")return smtp
return smtp.children.find(child=>child.name===name)??null}function readsAs(raw,{attribute:attribute,value:value}){return value!==null&&attribute.read(decodeAttribute(raw).value)===value}function injectInto(smtp,wanted,page){const open=wanted.filter(one=>{const written=attributeFor(smtp,one)
return written===null?one.value!==null:!readsAs(written.raw,one)})
const edits=[]
for(const name of schema.Hu){const target=elementNamed(smtp,name)
if(target!==null)edits.push(...attributeEdits(target,ofElement(open,name),page))}const missing=newElements(open,page).filter(({name:name})=>!has(smtp,name))
if(missing.length>0){edits.push(insertChildren(page.text,{parent:smtp,after:lastNode(smtp)},missing))}return{edits:edits,changes:open.map(one=>changeOf(one,attributeFor(smtp,one)))}}function injectNew(document,sections,{wanted:wanted,page:page}){const smtp={name:"smtp",attributes:newAttributes(ofElement(wanted,"smtp"),page),children:newElements(wanted,page)}
const mailSettings={name:"mailSettings",attributes:[],children:[smtp]}
const systemNet={name:"system.net",attributes:[],children:[mailSettings]}
const[group]=sections.mailSettings
const[outerGroup]=sections.systemNet
const changes=wanted.map(one=>changeOf(one,null))
const append=(parent,child)=>{const place={parent:parent,after:lastNode(parent)}
return{edits:[insertChildren(page.text,place,[child])],changes:changes}}
if(group!==undefined)return append(group,smtp)
if(outerGroup!==undefined)return append(outerGroup,mailSettings)
const[configSections]=childrenNamed([document.root],"configSections")
const place={parent:document.root,after:configSections??null}
return{edits:[insertChildren(page.text,place,[systemNet])],changes:changes}}function attributeEdits(target,wanted,page){const edits=[]
const added=[]
for(const one of wanted){const written=target.attribute(one.attribute.name)
if(written===null)added.push(one)
else edits.push(one.value===null?removal(target,written):rewrite(written,one,page))}return added.length===0?edits:[...edits,addition(target,added,page)]}function rewrite(written,{value:value},page){const text=page.escape(String(value),written.quote)
return{start:written.valueStart,end:written.valueEnd,text:text}}function removal(target,written){const before=target.attributes.findLast(({end:end})=>end<=written.start)
return{start:before?.end??target.nameEnd,end:written.end,text:""}}function addition(target,added,page){const last=target.attributes.at(-1)
const offset=last?.end??target.nameEnd
const quote=last?.quote??'"'
const before=target.attributes.at(-2)?.end??target.nameEnd
const distance=last===undefined?" ":page.text.slice(before,last.start)
const texts=added.map(({attribute:attribute,value:value})=>`${distance}${attribute.name}=${quote}${page.escape(String(value),quote)}${quote}`)
return{start:offset,end:offset,text:texts.join("")}}function newElements(wanted,page){return schema.Hu.filter(name=>name!=="smtp").map(name=>({name:name,attributes:newAttributes(ofElement(wanted,name),page),children:[]})).filter(({attributes:attributes})=>attributes.length>0)}function newAttributes(wanted,page){return wanted.flatMap(({attribute:attribute,value:value})=>value===null?[]:[{name:attribute.name,escaped:page.escape(String(value),'"')}])}function ofElement(wanted,name){return wanted.filter(({attribute:attribute})=>attribute.element===name)}function attributeFor(smtp,{attribute:attribute}){return elementNamed(smtp,attribute.element)?.attribute(attribute.name)??null}function has(smtp,child){return smtp.children.some(({name:name})=>name===child)}function lastNode(element){return element.nodes.at(-1)??null}function changeOf({attribute:attribute,value:value},written){return{setting:attribute.name,before:written&&decodeAttribute(written.raw).value,after:value===null?null:String(value)}}function judge({config:config,intent:intent,locate:locate},rules){return rules.flatMap(({id:id,level:level,severity:severity,check:check})=>check(config,intent).map(({file:file,span:span,message:message,hint:hint})=>{const elsewhere=file.path===config.file.path?{}:{path:file.path}
const weight=typeof severity==="string"?severity:severity(intent)
return{rule:id,level:level,severity:weight,at:locate(file,span),message:message,hint:hint,...elsewhere}}))}function at(file,span,said){return{file:file,span:{start:span.start,end:span.end},...said}}const configSourceMissing={id:"config-source/missing",level:"section",severity:"error",check:({file:file,sections:sections,companion:companion})=>{const attribute=sections.smtp[0]?.attribute("configSource")??null
if(attribute===null||companion?.status!=="absent")return[]
return[at(file,attribute,{message:`The file that <smtp configSource="…"> names cannot be used: ${companion.reason}. .NET Framework reads no mail settings: "Unable to open configSource file".`,hint:'Commit the file, correct the path (relative, with "\\"), or create the file in a step before this one.'})]}}
const configSourceRoot={id:"config-source/root",level:"section",severity:"error",check:({companion:companion})=>{if(companion?.status!=="read")return[]
const{file:file}=companion
const{root:root}=file.document
if(root.name==="smtp")return[]
return[at(file,{start:root.start+1,end:root.nameEnd},{message:'The root element of a configSource file for <smtp> is not <smtp>. .NET Framework reads no mail settings: "The format of a configSource file must be an element containing the name of the section."',hint:"Let the file hold the <smtp> element alone."})]}}
function webConfig(file,companion){return{file:file,sections:mailSections(file.document),companion:companion}}function configSourceOf(file){const attribute=mailSections(file.document).smtp[0]?.attribute("configSource")??null
return attribute===null?null:decodeAttribute(attribute.raw).value}function smtpOf(config){const{file:file,sections:sections,companion:companion}=config
const[element]=sections.smtp
if(element===undefined)return null
if(companion===null)return{file:file,element:element}
if(companion.status!=="read")return null
return{file:companion.file,element:companion.file.document.root}}const passwordMissing={id:"credentials/no-password",level:"runtime",severity:"error",check:(config,{mode:mode})=>{const settings=effectiveSettings(smtpOf(config)?.element??null)
if(mode==="check"||settings?.deliveryMethod!=="Network")return[]
if(!settings.userName||settings.password||settings.defaultCredentials)return[]
const{file:file,span:span}=credentials_placeOf(config,"userName")
return[at(file,span,{message:'The settings have a user name, but the input "password" is empty and the file holds no password either.',hint:src_settings.qg})]}}
const noCredentials={id:"credentials/none",level:"runtime",severity:"warning",check:(config,{mode:mode,settings:requested})=>{const settings=effectiveSettings(smtpOf(config)?.element??null)
if(mode==="check"||requested.host===undefined||settings===null)return[]
if(settings.userName||settings.defaultCredentials)return[]
const{file:file,span:span}=credentials_placeOf(config,"host")
return[at(file,span,{message:"A host is set, but no user name: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${src_settings.qg}`})]}}
function credentials_placeOf(config,setting){const used=smtpOf(config)
if(used===null)return{file:config.file,span:{start:0,end:0}}
return{file:used.file,span:attributeOf(used,setting)??startTag(used.element)}}function attributeOf({element:element},setting){const network=element.children.find(({name:name})=>name==="network")
return network?.attribute(setting)??null}function startTag({start:start,startTagEnd:startTagEnd}){return{start:start,end:startTagEnd}}const declaration_VERSION=/^(<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'])(1\.[0-9]+)/
const declarationVersion={id:"declaration/version",level:"file",severity:"error",check:({file:file})=>{const[,before="",version="1.0"]=declaration_VERSION.exec(file.source.text)??[]
if(version==="1.0")return[]
return[at(file,{start:before.length,end:before.length+version.length},{message:`The XML declaration names version ${version.slice(0,10)}. .NET Framework refuses the whole file: "Version number '${version.slice(0,10)}' is invalid."`,hint:'Write version="1.0".'})]}}
const duplicateSection={id:"sections/duplicate",level:"file",severity:"error",check:({file:file,sections:sections})=>sections.smtp.slice(1).map(again=>at(file,{start:again.start,end:again.startTagEnd},{message:'<smtp> appears a second time at the level of the site. .NET Framework refuses the whole file: "Sections must only appear once per config file."',hint:"Keep one <smtp>, also counting those in <location> elements without a path."}))}
const encrypted={id:"inject/encrypted",level:"runtime",severity:"error",check:config=>{const[own]=config.sections.smtp
const used=smtpOf(config)
const places=[...own===undefined?[]:[{file:config.file,element:own}],...used===null||used.element===own?[]:[used]]
return places.flatMap(({file:file,element:element})=>{const provider=element.attribute("configProtectionProvider")
if(provider===null)return[]
return[at(file,provider,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:'Replace it with an unencrypted <smtp> that has no password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'})]})}}
const aspNetCore={id:"inject/asp-net-core",level:"runtime",severity:"error",check:({file:file})=>{const{root:root}=file.document
const levels=[root,...childrenNamed([root],"location")]
const found=childrenNamed(childrenNamed(levels,"system.webServer"),"aspNetCore")
return found.slice(0,1).map(element=>at(file,not_injectable_startTag(element),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.json or, better, as a secret of the Cloud environment (UMBRACO__CMS__GLOBAL__SMTP__PASSWORD), and take this file out of `files`."}))}}
const entityReference={id:"inject/entity-reference",level:"runtime",severity:"error",check:(config,{settings:settings})=>{const target=smtpOf(config)
if(target===null)return[]
const{file:file,element:element}=target
return wantedAttributes(settings,element).flatMap(({attribute:attribute})=>{const written=elementNamed(element,attribute.element)?.attribute(attribute.name)
if(!written||!decodeAttribute(written.raw).hasEntityReference)return[]
return[at(file,{start:written.valueStart,end:written.valueEnd},{message:`The value of "${attribute.name}" holds a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
function not_injectable_startTag({start:start,startTagEnd:startTagEnd}){return{start:start,end:startTagEnd}}const root={id:"root/name",level:"file",severity:"error",check:({file:file})=>{const{root:element}=file.document
if(element.name==="configuration")return[]
return[at(file,{start:element.start+1,end:element.nameEnd},{message:'The root element is not <configuration>. .NET Framework refuses the whole file: "Configuration file web.config does not have root <configuration> tag".',hint:"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`."})]}}
const FILE_RULES=[declarationVersion,root,duplicateSection,configSourceMissing,configSourceRoot]
const INJECTION_RULES=[encrypted,aspNetCore,entityReference]
const RESULT_RULES=[passwordMissing,noCredentials]
function openWebConfig(file,companion){const config=webConfig(file,companion)
const judged=rules=>(intent,locate)=>judge({config:config,intent:intent,locate:locate},rules)
return{structure:(intent,locate)=>[...judged(FILE_RULES)(intent,locate),...faultOf(companion)],obstacles:judged(INJECTION_RULES),result:judged(RESULT_RULES),injectable:companion===null||isSmtp(companion),inject:settings=>inject(config,settings),with:edited=>companion?.status==="read"&&edited.path===companion.file.path?openWebConfig(file,{status:"read",file:edited}):openWebConfig(edited,companion),misread:expected=>misread(config,expected),effective:effectiveSettings(smtpOf(config)?.element??null),credentials:credentialsIn(config)}}function faultOf(companion){if(companion?.status!=="faulty")return[]
return[{...companion.finding,level:"section",path:companion.path}]}function isSmtp(companion){return companion.status==="read"&&companion.file.document.root.name==="smtp"}function inject(config,settings){const used=smtpOf(config)
const{file:file}=used??config
const wanted=wantedAttributes(settings,used?.element??null)
const page={text:file.source.text,escape:(value,quote)=>file.source.withReferences(escapeAttribute(value,quote))}
const{edits:edits,changes:changes}=used===null?injectNew(file.document,config.sections,{wanted:wanted,page:page}):injectInto(used.element,wanted,page)
const expected=wanted.map(({attribute:attribute,value:value})=>({setting:attribute.name,value:value}))
return{file:file,edits:edits,changes:changes,expected:expected}}async function misread(config,expected){const used=smtpOf(config)
if(used===null)return expected.map(({setting:setting})=>setting)
const{element:element,file:file}=used
const{start:start,end:end}=element.parent??element
const{readBack:readBack}=await Promise.all([__nccwpck_require__.e(879),__nccwpck_require__.e(332)]).then(__nccwpck_require__.bind(__nccwpck_require__,332))
return readBack(file.source.text.slice(start,end),expected)}const BEFORE_ROOT=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^>]*)?>/y
const START_TAG=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(text){let offset=0
for(;;){BEFORE_ROOT.lastIndex=offset
const skipped=BEFORE_ROOT.exec(text)
if(skipped===null)break
offset+=skipped[0].length}START_TAG.lastIndex=offset
return START_TAG.exec(text)?.[1]??null}function findCompanion(workspace,path,configSource){const folder=path.includes("/")?path.slice(0,path.lastIndexOf("/")):""
const parts=configSource.split("\\").filter(part=>part!==""&&part!==".")
const leadsOut=parts.includes("..")||/^[A-Za-z]:|^\\|\//.test(configSource)
if(leadsOut||parts.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file'}}let found=folder
for(const part of parts){const spellings=workspace.spellings(found,part)
const exact=spellings.find(spelling=>spelling.endsWith(part))
const spelling=exact??spellings[0]
if(spelling===undefined)return{ok:false,reason:"there is no such file"}
found=spelling}if(workspace.kindAt(found)!=="file")return{ok:false,reason:"it is no file"}
return workspace.locate(found)}async function load(workspace,found,options){const kind=kindByName(found.path)
if(kind==="appsettings")return{status:"unsupported"}
const read=readBytes(found.realPath)
const refused=finding=>({status:"refused",kind:kind??"web-config",finding:finding})
if(!read.ok)return refused(unreadable(read.reason))
if(options.skipOthers&&isOther(read.bytes))return{status:"skipped"}
const opened=await openXml({path:found.path,bytes:read.bytes})
return opened.ok?loadXml(workspace,found,opened.file):refused(opened.finding)}function isOther(bytes){const decoded=decodeSource(bytes)
const root=decoded.ok?rootNameOf(decoded.source.text):null
return root!==null&&root!=="configuration"}async function loadXml(workspace,found,file){const kind=kindOf(file.path,file.document.root)
if(kind!=="web-config")return{status:"unsupported"}
const realPaths=new Map([[file.path,found.realPath]])
const companion=await loadCompanion(workspace,file,realPaths)
return{status:"ready",kind:kind,configuration:openWebConfig(file,companion),realPaths:realPaths}}async function loadCompanion(workspace,file,realPaths){const configSource=configSourceOf(file)
if(configSource===null)return null
const located=findCompanion(workspace,file.path,configSource)
if(!located.ok)return{status:"absent",reason:located.reason}
const{path:path,realPath:realPath}=located
const read=readBytes(realPath)
if(!read.ok)return{status:"absent",reason:read.reason}
realPaths.set(path,realPath)
const opened=await openXml({path:path,bytes:read.bytes})
return opened.ok?{status:"read",file:opened.file}:{status:"faulty",path:path,finding:opened.finding}}function unreadable(reason){return{rule:"source/unreadable",level:"file",severity:"error",at:{line:1,column:1,endLine:1,endColumn:1},message:`The file cannot be read: ${reason}.`,hint:"See to it that the step may read the file, or take the file out of `files`."}}function isWebConfig(path){return/(?:^|\/)web\.config$/i.test(path)}function withoutNested(files){const folders=files.filter(({path:path})=>isWebConfig(path)).map(({path:path})=>folderOf(path))
const isNested=({path:path,byGlob:byGlob})=>byGlob&&isWebConfig(path)&&folders.some(folder=>isBelow(folderOf(path),folder))
return{files:files.filter(file=>!isNested(file)),notices:selection_notice(files.filter(isNested).map(({path:path})=>path),"below the folder of another web.config in the list")}}function selection_notice(paths,reason){if(paths.length===0)return[]
const shown=paths.slice(0,5).map(path=>`"${(0,inert.t)(path)}"`)
const more=paths.length>5?` and ${paths.length-5} more`:""
return[`Left out: ${shown.join(", ")}${more}, ${reason}. To have a file taken, name it outright in the input "files".`]}function folderOf(path){return path.slice(0,path.lastIndexOf("/")+1)}function isBelow(folder,above){return folder!==above&&folder.startsWith(above)}async function loadAll({requestedMode:requestedMode},{workspace:workspace,mask:mask},files){const all=[]
for(const found of files){const skipOthers=requestedMode==="inject"&&found.byGlob&&!isWebConfig(found.path)
const loaded=await load(workspace,found,{skipOthers:skipOthers})
if(loaded.status==="ready")loaded.configuration.credentials.forEach(mask)
all.push({found:found,loaded:loaded})}return all}function realPathsOf({loaded:loaded}){return loaded.status==="ready"?[...loaded.realPaths.values()]:[]}async function planAll(request,files){const planned=[]
for(const{found:found,loaded:loaded}of files){if(loaded.status==="ready")planned.push(await planOne(request,found,loaded))
if(loaded.status==="refused")planned.push({result:planning_refused(found,loaded),write:null})}const unsupported=files.filter(({loaded:loaded})=>loaded.status==="unsupported")
return{planned:planned,notices:selection_notice(unsupported.filter(({found:found})=>found.byGlob).map(({found:found})=>found.path),"no web.config: this version of the action handles no transforms and no appsettings"),complaints:unsupported.filter(({found:found})=>!found.byGlob).map(({found:found})=>`"${(0,inert.t)(found.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`)}}async function planOne(request,{path:path},{kind:kind,configuration:configuration,realPaths:realPaths}){const{write:write,...rest}=await plan(configuration,intentOf(request))
const realPath=realPaths.get(write?.path??path)
if(realPath===undefined)throw new Error("A plan names a file that was never read")
return{result:{path:path,kind:kind,changed:false,...rest},write:write&&{...write,realPath:realPath}}}function intentOf({mode:mode,settings:settings,knownSections:knownSections}){return{mode:mode,settings:settings,knownSections:knownSections}}function planning_refused({path:path},{kind:kind,finding:finding}){const findings=[finding]
return{path:path,kind:kind,verdict:"file",changed:false,effective:null,changes:[],findings:findings}}async function runSmokeTests(asked,files,audience){const{smokeTest:smokeTest}=await Promise.all([__nccwpck_require__.e(25),__nccwpck_require__.e(757)]).then(__nccwpck_require__.bind(__nccwpck_require__,757))
const results=[]
for(const{settings:settings,paths:paths}of distinctSettings(files)){audience.begins(settings.host??"",settings.port,asked.level)
const test=await smokeTest({...asked,settings:settings,onStage:audience.stageEnds})
const result={...test,files:paths}
audience.ends(result)
results.push(result)}return results}function distinctSettings(files){const byContent=new Map
for(const{effective:effective,path:path}of files){if(effective===null)continue
const content=JSON.stringify(effective)
const known=byContent.get(content)
if(known===undefined)byContent.set(content,{settings:effective,paths:[path]})
else known.paths.push(path)}return[...byContent.values()]}async function step(request,complaints,around){const found=await findFiles(around.workspace,request.files)
const report=new ReportGuard(around.report)
report.protect(found.files.map(({realPath:realPath})=>realPath))
const failures=[...complaints,...found.complaints,...report.complaints]
if(failures.length>0)return{result:failed(request,failures),report:report.target}
const{files:files,notices:notices}=request.requestedMode==="inject"?withoutNested(found.files):{files:found.files,notices:[]}
const loaded=await loadAll(request,around,files)
report.protect(loaded.flatMap(realPathsOf))
const plans=await planAll(request,loaded)
const draft={...failed(request,[...plans.complaints,...report.complaints]),files:plans.planned.map(({result:result})=>result),notices:[...noticesOf(request),...notices,...plans.notices]}
const tested=await test(request,draft,around)
const result=write({request:request,planned:plans.planned,draft:tested},around)
return{result:result,report:report.target}}function failed(request,failures){const{mode:mode}=request
return{mode:mode,files:[],written:[],smokeTests:[],notices:noticesOf(request),failures:failures}}function noticesOf({notice:downgrade}){return downgrade===null?[]:[downgrade]}class ReportGuard{target
complaints=[]
constructor(target){this.target=target}protect(realPaths){if(this.target===null||!overwrites(this.target,realPaths))return
this.complaints.push(`The input "report" names "${(0,inert.t)(this.target.path)}", which is one of the checked files. Name another file for the report.`)
this.target=null}}async function test(request,draft,{workspace:workspace,audience:audience}){const{smokeTest:smokeTest,settings:requested,failOn:failOn}=request
if(smokeTest===null||isFailing(draft,failOn))return draft
const authorities=readAuthorities(workspace,smokeTest.authorities)
if(!authorities.ok)return{...draft,failures:[authorities.complaint]}
const asked={...smokeTest,requested:requested,authorities:authorities.certificates}
return{...draft,smokeTests:await runSmokeTests(asked,draft.files,audience)}}function write({request:request,planned:planned,draft:draft},{id:id,keeping:keeping}){const{failOn:failOn,restore:restore}=request
if(isFailing(draft,failOn))return draft
const writes=distinct(planned.flatMap(one=>one.write===null?[]:[one.write]))
if(writes.length===0)return draft
const failure=keepJournal(writes,{...keeping,restore:restore})??writeAll(writes,id)
if(failure!==null)return{...draft,failures:[failure]}
return{...draft,files:planned.map(one=>({...one.result,changed:one.write!==null})),written:writes.map(({path:path})=>path)}}function distinct(writes){return[...new Map(writes.map(write=>[write.realPath,write])).values()]}async function run(){const id=(0,external_node_crypto_.randomUUID)()
const runner=new Runner
for(const name of["password","username"])runner.mask(runner.input(name))
const{request:request,complaints:complaints}=readInputs(runner.input,originOf(external_node_process_default().env))
const outcome=await main_attempt({runner:runner,id:id},request,complaints).catch(error=>{runner.debug(error instanceof Error?error.stack??"":"")
return{result:failed(request,[main_faultOf(error)]),report:null}})
await main_tell({runner:runner,id:id},request,outcome)}async function main_attempt({runner:runner,id:id},request,complaints){saveStep(id)
const workspace=new Workspace(external_node_process_default().env["GITHUB_WORKSPACE"]??external_node_process_default().cwd())
const report=request.report===null?null:reportTarget(workspace,request.report)
const mask=value=>{runner.mask(value)}
const keeping={folder:journalFolder(external_node_process_default().env,id),remember:saveJournal}
const audience=logging(runner)
return step(request,complaints,{workspace:workspace,report:report,mask:mask,audience:audience,id:id,keeping:keeping})}function main_faultOf(error){if(codeOf(error)!==""){return`The system refused what the step needs: ${reasonOf(error)}. No file was written.`}const said=error instanceof Error?error.message:"Something was thrown that is no error."
return`The step ended by a fault of its own, and no file was written: ${said} Please report it; with debug logging, the log shows where.`}async function main_tell({runner:runner,id:id},request,outcome){const redact=text=>runner.redact(text)
const failure=outcome.report===null?null:writeReport(outcome.report,{text:jsonReport(outcome.result,redact),id:id})
const report=failure===null?outcome.report:null
const failures=[...outcome.result.failures,...failure===null?[]:[failure]]
const result={...outcome.result,failures:failures}
logFiles(runner,result)
annotate(runner,result)
annotateSmokeTests(runner,result)
await runner.summarize(summaryOf(result,redact))
setOutputs(runner,result,report?.path??null)
const line=failureLine(result,request.failOn)
if(line!==null)runner.fail(line)}void((0,external_node_path_namespaceObject.basename)(external_node_process_default().argv[1]??"")==="post.js"?cleanUp():run())

