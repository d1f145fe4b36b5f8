import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={213:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Hu:()=>SMTP_ELEMENTS,vK:()=>SMTP_ATTRIBUTES,w4:()=>attributeOf})
var _values_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(920)
const SMTP_ELEMENTS=["smtp","network","specifiedPickupDirectory"]
const asIs=value=>value
const SMTP_ATTRIBUTES=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.FW},{element:"smtp",name:"deliveryFormat",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.yG},{element:"network",name:"defaultCredentials",read:_values_js__WEBPACK_IMPORTED_MODULE_0__.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(setting){const attribute=SMTP_ATTRIBUTES.find(({name:name})=>name===setting)
if(attribute===undefined)throw new RangeError(`No attribute holds the setting ${setting}`)
return attribute}},920:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{BR:()=>parseDeliveryFormat,Bq:()=>trim,FW:()=>parseDeliveryMethod,M$:()=>parseInt32,pz:()=>parsePort,yG:()=>parseBoolean})
var _settings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(750)
const WHITE_SPACE=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const WHITE_SPACE_OR_NUL=new RegExp(`\0|${WHITE_SPACE.source}`)
function trim(value){return trimOf(value,WHITE_SPACE)}function trimOf(value,surplus){let start=0
let end=value.length
while(start<end&&surplus.test(value.charAt(start)))start+=1
while(end>start&&surplus.test(value.charAt(end-1)))end-=1
return value.slice(start,end)}function parseInt32(value){const text=trim(value)
const hexadecimal=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(text)?.[1]
if(hexadecimal!==undefined){const bits=Number.parseInt(hexadecimal,16)
return bits>4294967295?null:bits|0}const decimal=/^[+-]?\d+$/.test(text)?Number(text):null
return decimal!==null&&decimal===(decimal|0)?decimal|0:null}function parsePort(value){const port=parseInt32(value)
return port!==null&&port>=1&&port<=65535?port:null}function parseBoolean(value){const text=trimOf(value,WHITE_SPACE_OR_NUL).toLowerCase()
if(text==="true")return true
return text==="false"?false:null}function parseDeliveryMethod(value){return _settings_js__WEBPACK_IMPORTED_MODULE_0__.Mp.find(name=>name.toLowerCase()===value.toLowerCase())??null}function parseDeliveryFormat(value){return _settings_js__WEBPACK_IMPORTED_MODULE_0__.y5.find(name=>name.toLowerCase()===value.toLowerCase())??null}},750:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Mp:()=>DELIVERY_METHODS,qg:()=>EMPTY_SECRET_CAUSES,tG:()=>CREDENTIALS,y5:()=>DELIVERY_FORMATS})
const DELIVERY_METHODS=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const DELIVERY_FORMATS=["SevenBit","International"]
const CREDENTIALS=new Set(["userName","password"])
const EMPTY_SECRET_CAUSES="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."}}
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
const external_node_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")
var external_node_process_default=__nccwpck_require__.n(external_node_process_namespaceObject)
const CONTROL=/[\p{Cc}\u2028\u2029]+/gu
const INVISIBLE=/[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function inert(text,limit=200){const line=text.slice(0,10*limit).toWellFormed().replaceAll(CONTROL," ").replaceAll(INVISIBLE,"").replaceAll("##[","## [").replace(/^ *::/,": :")
if(line.length<=limit&&text.length<=10*limit)return line
return`${line.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const WORST_FIRST=["error","warning","notice"]
function findingsOf(files){const all=files.flatMap(({path:path,findings:findings})=>findings.map(finding=>({...finding,path:finding.path??path})))
return WORST_FIRST.flatMap(severity=>all.filter(finding=>finding.severity===severity))}function countOf(files,severity){return findingsOf(files).filter(finding=>finding.severity===severity).length}function failingFindings({files:files},failOn){if(failOn==="never")return[]
return findingsOf(files).filter(({severity:severity})=>severity==="error"||severity==="warning"&&failOn==="warning")}function failureLine(result,failOn){if(result.failures.length>0)return result.failures.join(" ")
const failing=failingFindings(result,failOn)
const[worst]=failing
if(worst===undefined)return null
const place=`${inert(worst.path)}, line ${worst.at.line}, column ${worst.at.column}`
const nothing=result.mode==="inject"?" No file was written.":""
const more=failing.length>1?` And ${others(failing)}, each at its place.`:""
return`${place}: ${worst.message} ${worst.hint}${more}${nothing}`}function others([worst,...rest]){return["error","warning"].map(severity=>{const count=rest.filter(finding=>finding.severity===severity).length
const more=severity===worst?.severity?"more ":""
return count===0?"":`${count} ${more}${severity}${count===1?"":"s"}`}).filter(part=>part!=="").join(" and ")}const external_node_fs_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")
const external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")
class Workspace{root
#realRoot
constructor(root){this.root=(0,external_node_path_namespaceObject.resolve)(root)
this.#realRoot=(0,external_node_fs_namespaceObject.realpathSync)(this.root)}relativePath(path){const slashed=(0,external_node_path_namespaceObject.relative)(this.root,(0,external_node_path_namespaceObject.resolve)(this.root,path)).split(external_node_path_namespaceObject.sep).join("/")
return slashed===".."||slashed.startsWith("../")||(0,external_node_path_namespaceObject.isAbsolute)(slashed)?null:slashed}absolutePath(path){return(0,external_node_path_namespaceObject.join)(this.root,path)}locate(path){const realPath=realpathOf(this.absolutePath(path))
if(realPath===null)return{ok:false,reason:"its path leads to no file"}
const inside=realPath===this.#realRoot||realPath.startsWith(this.#realRoot+external_node_path_namespaceObject.sep)
if(!inside){return{ok:false,reason:"it is reached through a symbolic link that leaves the workspace"}}return{ok:true,path:path,realPath:realPath}}kindAt(path){try{const found=(0,external_node_fs_namespaceObject.statSync)(this.absolutePath(path),{throwIfNoEntry:false})
if(found?.isDirectory()===true)return"folder"
return found?.isFile()===true?"file":null}catch(error){if(codeOf(error)==="")throw error
return null}}spellings(folder,name){const lower=name.toLowerCase()
return entriesOf(this.absolutePath(folder)).filter(entry=>entry.toLowerCase()===lower).map(entry=>folder===""?entry:`${folder}/${entry}`).sort()}*files(folder=""){for(const entry of entriesOf(this.absolutePath(folder)).sort()){const path=folder===""?entry:`${folder}/${entry}`
const found=(0,external_node_fs_namespaceObject.lstatSync)(this.absolutePath(path),{throwIfNoEntry:false})
if(found?.isDirectory()===true){if(entry!==".git")yield*this.files(path)}else if(found!==undefined){yield path}}}}function realpathOf(path){try{return(0,external_node_fs_namespaceObject.realpathSync)(path)}catch(error){if(codeOf(error)==="")throw error
return null}}function entriesOf(folder){try{return(0,external_node_fs_namespaceObject.readdirSync)(folder)}catch(error){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(error)))return[]
throw error}}function codeOf(error){if(typeof error!=="object"||error===null||!("code"in error))return""
return typeof error.code==="string"?error.code:""}function readBytes(realPath){try{return{ok:true,bytes:(0,external_node_fs_namespaceObject.readFileSync)(realPath)}}catch(error){return{ok:false,reason:reasonOf(error)}}}const REASONS={EACCES:"the permission is missing",EBUSY:"another program holds it open",EDQUOT:"the disk quota is used up",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is no folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(error){const code=codeOf(error)
if(code==="")throw error
return Object.hasOwn(REASONS,code)?`${REASONS[code]??""} (${code})`:code}const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")
function writeAll(writes){const done=[]
for(const write of writes){const failure=writeOne(write)
if(failure!==null)return[failure,restore(done)].join(" ")
done.push(write)}return null}function writeOne({path:path,realPath:realPath,before:before,after:after}){try{if(!(0,external_node_fs_namespaceObject.readFileSync)(realPath).equals(before)){return`"${inert(path)}" was changed by something else while this step ran. Run the step alone.`}replaceFile(realPath,after,(0,external_node_fs_namespaceObject.statSync)(realPath).mode)
return null}catch(error){return`"${inert(path)}" could not be written: ${reasonOf(error)}.`}}function restore(done){const failures=[...done].reverse().flatMap(putBack)
return failures.length===0?"No file was changed.":failures.join(" ")}function putBack({path:path,realPath:realPath,before:before}){try{replaceFile(realPath,before,(0,external_node_fs_namespaceObject.statSync)(realPath).mode)
return[]}catch(error){return[`"${inert(path)}" had been written already and could not be put back: ${reasonOf(error)}. It holds the new settings.`]}}function replaceFile(realPath,bytes,mode){const temporary=(0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(realPath),`.${(0,external_node_path_namespaceObject.basename)(realPath)}.${(0,external_node_crypto_namespaceObject.randomUUID)()}.tmp`)
try{const file=(0,external_node_fs_namespaceObject.openSync)(temporary,"wx",384)
try{(0,external_node_fs_namespaceObject.writeFileSync)(file,bytes);(0,external_node_fs_namespaceObject.fchmodSync)(file,mode&4095);(0,external_node_fs_namespaceObject.fsyncSync)(file)}finally{(0,external_node_fs_namespaceObject.closeSync)(file)}(0,external_node_fs_namespaceObject.renameSync)(temporary,realPath)}catch(error){(0,external_node_fs_namespaceObject.rmSync)(temporary,{force:true})
throw error}}function reportTarget(workspace,path){const absolute=(0,external_node_path_namespaceObject.resolve)(workspace.root,path)
return{path:path,realPath:realpathOf(absolute)??absolute}}function overwrites({realPath:realPath},files){return files.some(file=>file.toLowerCase()===realPath.toLowerCase())}function writeReport({path:path,realPath:realPath},text){try{(0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(realPath),{recursive:true})
const existing=(0,external_node_fs_namespaceObject.statSync)(realPath,{throwIfNoEntry:false})
if(existing?.isDirectory()===true){return`The report cannot be written to "${inert(path)}", which is a folder. Let the input "report" name a file.`}replaceFile(realPath,text,existing?.mode??420)
return null}catch(error){return`The report cannot be written to "${inert(path)}": ${reasonOf(error)}.`}}const AT_MOST=9
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
runner.group(`${rest.length} more ${noun}, without an annotation`,[...rest.slice(0,LISTED).map(finding=>`${placeOf(finding)} ${saying(finding)}`),...unlisted>0?[`… and ${unlisted} more.`]:[]])}function saying({message:message,hint:hint}){return`${message} ${hint}`}function placeOf({path:path,at:at}){return`${inert(path)}:${at.line}:${at.column}`}function place({path:path,at:at,rule:rule}){const lines={title:rule,file:path,startLine:at.line,endLine:at.endLine}
if(at.line!==at.endLine)return lines
return{...lines,startColumn:at.column,endColumn:at.endColumn}}function originOf(variables){const payload=readPayload(variables.GITHUB_EVENT_PATH)
if(payload===UNREADABLE)return"unknown"
const request=pullRequestOf(payload)
if(request===null)return"trusted"
if(!isSame(request.head,member(payload,"repository")))return"fork"
return[variables.GITHUB_ACTOR,request.author].includes("dependabot[bot]")?"dependabot":"trusted"}const UNREADABLE=Symbol("unreadable")
function readPayload(path){if(path===undefined||path==="")return null
try{return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path,"utf8"))}catch{return UNREADABLE}}function pullRequestOf(payload){const request=member(payload,"pull_request")
if(isRecord(request)){return{head:member(member(request,"head"),"repo"),author:member(member(request,"user"),"login")}}const run=member(payload,"workflow_run")
if(!isRecord(run))return null
return{head:member(run,"head_repository"),author:member(member(run,"actor"),"login")}}function isSame(one,other){const name=member(one,"full_name")
return typeof name==="string"&&name===member(other,"full_name")}function member(value,key){return isRecord(value)&&Object.hasOwn(value,key)?value[key]:null}function isRecord(value){return typeof value==="object"&&value!==null}function logFiles(runner,{mode:mode,files:files}){for(const file of files){const{path:path,kind:kind,verdict:verdict}=file
const outcome=verdict==="ok"?outcomeOf(mode,file):`refused (${verdict})`
runner.log(`${inert(path)} (${kind}): ${outcome}`)}}function outcomeOf(mode,{changed:changed,changes:changes}){const names=changes.map(({setting:setting})=>setting).join(", ")
if(changed)return`injected ${names}`
if(changes.length>0)return mode==="check"?"checked":"not written"
return mode==="check"?"checked":"already as wanted"}function setOutputs(runner,result,report){const{mode:mode,files:files,written:written,failures:failures}=result
runner.output("mode",mode)
runner.output("changed",String(written.length>0))
runner.output("changed-files",JSON.stringify(written))
runner.output("errors",String(countOf(files,"error")+failures.length))
runner.output("warnings",String(countOf(files,"warning")))
if(report!==null)runner.output("report",report)}const external_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")
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
if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(name,value))}issueCommand("save-state",{name:name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}const external_node_buffer_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")
const ENCODINGS=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const WINDOWS_1252="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
function decode(bytes,encoding){switch(encoding){case"utf-8":if((0,external_node_buffer_namespaceObject.isAscii)(bytes))return bytes.toString("latin1")
return(0,external_node_buffer_namespaceObject.isUtf8)(bytes)?bytes.toString("utf8"):{badByte:firstBadUtf8(bytes)}
case"us-ascii":return(0,external_node_buffer_namespaceObject.isAscii)(bytes)?bytes.toString("latin1"):{badByte:bytes.findIndex(byte=>byte>127)}
case"iso-8859-1":return bytes.toString("latin1")
case"windows-1252":return bytes.toString("latin1").replaceAll(/[\x80-\x9f]/g,character=>WINDOWS_1252.charAt(character.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(bytes)
case"utf-16be":return decodeUtf16(bytes.length%2===0?external_node_buffer_namespaceObject.Buffer.from(bytes).swap16():bytes)}}function encode(text,encoding){const lacking=lackedCharacters(encoding)
if(lacking?.test(text)===true)throw new RangeError(`The text does not fit into ${encoding}`)
switch(encoding){case"utf-8":return external_node_buffer_namespaceObject.Buffer.from(text,"utf8")
case"utf-16le":return external_node_buffer_namespaceObject.Buffer.from(text,"utf16le")
case"utf-16be":return external_node_buffer_namespaceObject.Buffer.from(text,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return external_node_buffer_namespaceObject.Buffer.from(text,"latin1")
case"windows-1252":return external_node_buffer_namespaceObject.Buffer.from(text.replaceAll(/[^\0-\x7f\xa0-\xff]/g,character=>String.fromCharCode(WINDOWS_1252.indexOf(character)+128)),"latin1")}}function withReferences(text,encoding){const lacking=lackedCharacters(encoding)
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
if((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(good,middle)))good=middle
else bad=middle}while(good<bad){const width=[1,2,3,4].find(count=>(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(good,good+count)))
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
return[...escaped.flatMap(form=>ENCODINGS.map(encoding=>withReferences(form,encoding))),escapeAttribute(text,'"').replaceAll("'","&apos;"),JSON.stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),...base64Forms(text)]}function base64Forms(text){const bytes=external_node_buffer_namespaceObject.Buffer.from(text,"utf8")
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
mask(value){for(const form of this.#secrets.add(value))setSecret(form)}redact(text){return this.#secrets.redact(text)}log(line){info(this.#safe(line))}debug(text){debug(this.#safe(text))}group(title,lines){startGroup(this.#safe(title))
for(const line of lines)this.log(line)
endGroup()}annotate(level,message,place){const properties=place===undefined?{}:{...place,file:this.redact(place.file)}
core_namespaceObject[level](this.#safe(message),properties)}fail(message){setFailed(this.#safe(message))}output(name,value){setOutput(name,this.redact(value))}async summarize(markdown){if(!process.env["GITHUB_STEP_SUMMARY"])return
await summary.addRaw(this.redact(markdown)).write()}#safe(text){return inert(this.redact(text),MESSAGE_LIMIT)}}var src_settings=__nccwpck_require__(750)
function plain(text){return inert(text,4096).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/\bwww\./gi,www=>`${www.slice(0,3)}&#46;`)}function table(head,rows){if(rows.length===0)return""
const line=cells=>`| ${cells.join(" | ")} |`
return[line(head),line(head.map(()=>"---")),...rows.map(line)].join("\n")}const ROWS=200
const HIDDEN="`***`"
function summaryOf(result,redact){const shown=text=>plain(redact(text))
return["## SMTP settings",...result.failures.map(failure=>`**Failed:** ${shown(failure)}`),...result.notices.map(shown),filesTable(result,shown),changesTable(result,shown),findingsTable(result,shown)].filter(part=>part!=="").join("\n\n").concat("\n")}function filesTable({files:files,mode:mode},shown){const rows=files.slice(0,ROWS).map(file=>[shown(file.path),file.verdict,mode==="check"?"checked":outcome(file),file.changed?file.changes.map(({setting:setting})=>setting).join(", "):""])
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
return`### Findings\n\n${table(head,rows)}${more}`}function isSpace(code){return code===32||code===10||code===9||code===13}const NAME_START=[[192,214],[216,246],[248,767],[880,893],[895,8191],[8204,8205],[8304,8591],[11264,12271],[12289,55295],[63744,64975],[65008,65533],[65536,983039]]
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
return lower>=97&&lower<=122}function isDigit(code){return code>=48&&code<=57}function within(ranges,code){return ranges.some(([first,last])=>code>=first&&code<=last)}const MODES=["inject","check"]
const FAIL_ON=["error","warning","never"]
const SETTING_INPUTS=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function readInputs(read,origin){const inputs=new Inputs(read)
const requestedMode=inputs.choice("mode",MODES)??"inject"
const settings=readSettings(inputs)
const downgrade=requestedMode==="inject"?downgradeNotice(origin,settings):null
const request={mode:downgrade===null?requestedMode:"check",requestedMode:requestedMode,notice:downgrade,files:inputs.lines("files",["web.config"]),settings:settings,failOn:inputs.choice("fail-on",FAIL_ON)??"error",knownSections:inputs.lines("known-sections",[]),report:inputs.text("report")}
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
return null}refuse(name,value,allowed){this.complaints.push(`The input "${name}" has the unknown value "${inert(value,60)}". ${allowed}`)}}function readSettings(inputs){const values={from:inputs.text("from"),host:inputs.text("host"),port:inputs.port("port"),userName:inputs.raw("username"),password:inputs.raw("password"),enableSsl:inputs.boolean("enable-ssl"),defaultCredentials:inputs.boolean("default-credentials"),clientDomain:inputs.text("client-domain"),targetName:inputs.text("target-name"),deliveryMethod:inputs.choice("delivery-method",src_settings.Mp),deliveryFormat:inputs.choice("delivery-format",src_settings.y5),pickupDirectoryLocation:inputs.text("pickup-directory")}
return Object.fromEntries(Object.entries(values).filter(([,value])=>value!==null))}function downgradeNotice(origin,{password:password}){if(origin==="fork"){return"This pull request comes from another repository: nothing is injected, the files are checked only."}if(origin==="dependabot"&&password===undefined){return'This is Dependabot\'s pull request, and the input "password" is empty: nothing is injected, the files are checked only. Dependabot has secrets of its own.'}return null}function distrust({mode:mode},origin){if(mode==="check"||origin!=="unknown")return[]
return['The event of this run (GITHUB_EVENT_PATH) cannot be read, so it may be a pull request from a fork, into which no secret goes. Run the job again, or set "mode" to "check".']}function contradictions(request){const{mode:mode,requestedMode:requestedMode,failOn:failOn,settings:settings}=request
const complaints=unwritable(settings)
if(requestedMode==="inject"&&failOn==="never"){complaints.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(mode==="inject"&&Object.keys(settings).length===0){complaints.push(`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${src_settings.qg} To check the files without secrets, set "mode" to "check".`)}const{defaultCredentials:defaultCredentials,userName:userName,password:password}=settings
if(defaultCredentials===true&&(userName!==undefined||password!==undefined)){complaints.push(`The inputs "default-credentials" and "${userName===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return complaints}function inputNames(){return SETTING_INPUTS.map(([input])=>input).join(", ")}function unwritable(settings){return SETTING_INPUTS.flatMap(([input,setting])=>{const value=settings[setting]
const offset=typeof value==="string"?forbiddenCharacter(value):null
if(typeof value!=="string"||offset===null)return[]
const place=src_settings.tG.has(setting)?"":` at character ${offset+1}`
return[`The input "${input}" holds${place} a character that XML cannot hold (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value anew without it; text that was copied often brings one along.`]})}const VERSION=1
const TEXT_LIMIT=4096
function jsonReport({mode:mode,files:files},redact){const report={version:VERSION,mode:mode,files:files.map(file=>fileEntry(file,redact)),findings:[],smokeTests:[]}
return`${asciiOnly(JSON.stringify(report,null,2))}\n`}function fileEntry(file,redact){const{path:path,kind:kind,verdict:verdict,changed:changed,effective:effective,findings:findings}=file
return{path:redact(path),kind:kind,verdict:verdict,changed:changed,effective:effective&&effectiveEntry(effective,redact),findings:findings.map(finding=>findingEntry(finding,redact))}}function effectiveEntry(settings,redact){const{userName:userName,password:password}=settings
const shown=Object.entries(settings).map(([name,value])=>[name,typeof value==="string"?redact(value):value])
return{...Object.fromEntries(shown),userName:userName&&"***",password:password&&"***"}}function findingEntry(finding,redact){const{rule:rule,level:level,severity:severity,at:at,message:message,hint:hint,path:path}=finding
return{rule:rule,level:level,severity:severity,...at,message:inert(redact(message),TEXT_LIMIT),hint:inert(redact(hint),TEXT_LIMIT),...path===undefined?{}:{path:redact(path)}}}function asciiOnly(json){return json.replaceAll(/[\x7f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}function applyEdits(text,edits){const parts=[]
let offset=0
for(const edit of inOrder(edits)){if(edit.start<offset||edit.end<edit.start||edit.end>text.length){throw new RangeError(`The edit [${edit.start}, ${edit.end}) overlaps another or leaves the text`)}parts.push(text.slice(offset,edit.start),edit.text)
offset=edit.end}return parts.join("")+text.slice(offset)}function originalOffset(edits,offset){let shift=0
for(const{start:start,end:end,text:text}of inOrder(edits)){const written=start+shift
if(offset<written)break
if(offset<written+text.length)return start
shift+=text.length-(end-start)}return offset-shift}function inOrder(edits){return[...edits].sort((a,b)=>a.start-b.start)}function verdictOf(findings){const levels=new Set(findings.map(finding=>finding.level))
if(levels.has("file"))return"file"
return levels.has("section")?"section":"ok"}const opening_rules_UNREADABLE={id:"source/unreadable",level:"file",severity:"error",summary:"The file cannot be read: it is a directory, it is too large, or the runner may not open it.",dotnet:[],bad:{text:"(a directory of the name web.config)"},good:{text:"<configuration />"}}
const ENCODING={id:"source/encoding",level:"file",severity:"error",summary:"The bytes do not fit the encoding that the file declares, or that encoding does not exist (`UTF8` for `utf-8`), or is none of UTF-8, UTF-16, US-ASCII, ISO-8859-1 and windows-1252.",dotnet:["System does not support '{name}' encoding.","Invalid character in the given encoding.","There is no Unicode byte order mark. Cannot switch to Unicode."],bad:{text:'<?xml version="1.0" encoding="UTF8"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'}}
const NOT_WELL_FORMED={id:"xml/not-well-formed",level:"file",severity:"error",summary:"The file breaks the rules of XML 1.0 or of its namespaces: a raw `&` or `<` in a value, a missing end tag, a conflict marker of git.",dotnet:["An error occurred while parsing EntityName.","The '{name}' start tag does not match the end tag of '{other}'.","Unexpected end of file has occurred."],bad:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread & butter" />\n  </appSettings>\n</configuration>'},good:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread &amp; butter" />\n  </appSettings>\n</configuration>'}}
const OPENING_RULES=[opening_rules_UNREADABLE,ENCODING,NOT_WELL_FORMED]
class Lines{#starts
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
return this.#mark.length===0?bytes:external_node_buffer_namespaceObject.Buffer.concat([this.#mark,bytes])}withReferences(text){return withReferences(text,this.encoding)}}function decodeSource(bytes){const buffer=external_node_buffer_namespaceObject.Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)
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
return refused({...at,endColumn:at.endColumn+1},badByteWords(encoding))}function badByteWords(encoding){const message=`Here stands a byte that is no part of any character in ${encoding.toUpperCase()}, the encoding of this file.`
if(encoding==="us-ascii"){return{message:message,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${message} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused(at,said){return{ok:false,fault:{at:at,...said}}}const said=(message,hint)=>({message:message,hint:hint})
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
const markup_ENCODING=new RegExp(`${SPACE}+encoding${SPACE}*=${SPACE}*(["'])([A-Za-z][A-Za-z0-9._-]*)\\1`,"y")
const STANDALONE=new RegExp(`${SPACE}+standalone${SPACE}*=${SPACE}*(["'])(?:yes|no)\\1`,"y")
const DECLARATION_END=new RegExp(`${SPACE}*\\?>`,"y")
function consumeDeclaration(reader){let offset=0
const accept=pattern=>{pattern.lastIndex=offset
const match=pattern.exec(reader.text)
offset+=match?.[0].length??0
return match!==null}
const missing=word=>new RegExp(`^${SPACE}*${word}`).test(reader.text.slice(offset,offset+40))
if(!accept(markup_VERSION))refuseVersion(reader)
if(!accept(markup_ENCODING)&&missing("encoding"))refuseAfterSpace(reader,offset,"declaration-encoding")
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
return{value:value,hasEntityReference:hasEntityReference}}function attributeValue(attribute){return attribute===null?null:decodeAttribute(attribute.raw).value}function codePointOf(name){return name.startsWith("#x")?Number.parseInt(name.slice(2),16):Number(name.slice(1))}const XML_NAMESPACE="http://www.w3.org/XML/1998/namespace"
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
#attributes=null
#nodes=null
constructor(document,index){this.#document=document
this.#index=index}get start(){return this.#field(NODE.start)}get end(){return this.#field(NODE.end)}get nameEnd(){return this.#field(NODE.nameEnd)}get name(){return this.#document.text.slice(this.start+1,this.nameEnd)}get startTagEnd(){return this.#field(NODE.startTagEnd)}get endTagStart(){return this.#field(NODE.endTagStart)}get selfClosed(){return this.endTagStart===this.end}get parent(){const parent=this.#field(NODE.parent)
return parent<0?null:this.#document.elementAt(parent)}get attributes(){this.#attributes??=this.#document.attributesAt(this.#index)
return this.#attributes}get nodes(){this.#nodes??=this.#document.childrenAt(this.#index)
return this.#nodes}get children(){return this.nodes.filter(node=>node.kind==="element")}attribute(name){return this.attributes.find(attribute=>attribute.name===name)??null}#field(field){return this.#document.flat.node(this.#index,field)}}class XmlDocument{text
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
return{ok:false,finding:open_refused(ENCODING,{at:at,message:message,hint:hint})}}const{source:source}=decoded
const read=await readXml(source.text)
if(!read.ok){const{message:message,hint:hint}=read.fault
const at=source.range(read.fault)
return{ok:false,finding:open_refused(NOT_WELL_FORMED,{at:at,message:message,hint:hint})}}return{ok:true,file:{...file,source:source,document:read.document}}}function open_refused({id:id,level:level},said){return{rule:id,level:level,severity:"error",...said}}async function plan(configuration,intent){const asked=Object.keys(intent.settings).length>0
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
function locateBefore({file:file,edits:edits},edited){return(in_,{start:start,end:end})=>in_===edited?file.source.range({start:originalOffset(edits,start),end:originalOffset(edits,end)}):in_.source.range({start:start,end:end})}const CANDIDATES=10
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
if(workspace.kindAt(path)==="folder"){return`is a folder. Name the file, such as "${inert(`${path===""?"":`${path}/`}web.config`)}", or use a glob.`}if(!/[*?[\]{}()]/.test(path))return[]
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
if(!located.ok){return[`"${inert(path)}", which the input "files" names, cannot be used: ${located.reason}.`]}const{realPath:realPath}=located
if(!files.has(realPath))files.set(realPath,{path:path,realPath:realPath,byGlob:byGlob})
return[]})}function complaint(pattern,what){return`The pattern "${inert(pattern)}" in the input "files" ${what}`}function nothing(workspace){const candidates=[]
for(const path of workspace.files()){if(/\.config$/i.test(path)&&/web[^/]*$/i.test(path))candidates.push(path)
if(candidates.length>CANDIDATES)break}if(candidates.length===0){return"matches nothing, and the workspace holds no web.config at all. Is there a step before this one that checks the repository out?"}const shown=candidates.slice(0,CANDIDATES).map(path=>`"${inert(path)}"`)
const more=candidates.length>CANDIDATES?", …":""
return`matches nothing. The workspace holds ${shown.join(", ")}${more}: name one of them.`}function allExcluded(patterns){const excluding=patterns.filter(pattern=>pattern.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${excluding.map(pattern=>`"${inert(pattern)}"`).join(", ")}.`}const XDT_NAMESPACE="http://schemas.microsoft.com/XML-Document-Transform"
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
return attribute===null?[]:[decodeAttribute(attribute.raw).value,attribute.raw]})}const LINE_END=/\r\n|\r|\n/
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
return{start:offset,end:offset,text:texts.join("")}}function newElements(wanted,page){return schema.Hu.filter(name=>name!=="smtp").map(name=>({name:name,attributes:newAttributes(ofElement(wanted,name),page),children:[]})).filter(({attributes:attributes})=>attributes.length>0)}function newAttributes(wanted,page){return wanted.flatMap(({attribute:attribute,value:value})=>value===null?[]:[{name:attribute.name,escaped:page.escape(String(value),'"')}])}function ofElement(wanted,name){return wanted.filter(({attribute:attribute})=>attribute.element===name)}function attributeFor(smtp,{attribute:attribute}){return elementNamed(smtp,attribute.element)?.attribute(attribute.name)??null}function has(smtp,child){return smtp.children.some(({name:name})=>name===child)}function lastNode(element){return element.nodes.at(-1)??null}function changeOf({attribute:attribute,value:value},written){return{setting:attribute.name,before:written&&decodeAttribute(written.raw).value,after:value===null?null:String(value)}}function judge(judged,rules){const{reading:reading,intent:intent,locate:locate}=judged
const complaints=rules.flatMap(rule=>rule.check(reading,intent).map(complaint=>({rule:rule,complaint:complaint})))
const order=(a,b)=>Number(isElsewhere(a,reading))-Number(isElsewhere(b,reading))||a.complaint.span.start-b.complaint.span.start
return complaints.sort(order).map(made=>({...told(made,intent),at:locate(made.complaint.file,made.complaint.span),...isElsewhere(made,reading)?{path:made.complaint.file.path}:{}}))}function isElsewhere({complaint:complaint},reading){return complaint.file.path!==reading.file.path}function told({rule:rule,complaint:complaint},intent){const{location:location=null,names:names={}}=complaint
const words=complaint.dotnet??rule.dotnet[0]
const severity=severityOf(rule.severity,complaint,intent)
const lead=rule.level==="runtime"?sendingWords(severity):refusalWords(rule.level,location)
const quoted=words===undefined?"":` ${lead}: "${words}"`
return{rule:rule.id,level:location===null?rule.level:"runtime",severity:severity,message:fill(complaint.message+quoted,{...names,location:location?.path??""}),hint:fill(complaint.hint,names)}}function refusalWords(level,location){const below=location===null?"":' below "{location}"'
if(level==="section")return`.NET Framework refuses the mail settings${below}`
return`.NET Framework refuses ${location===null?"the whole file":"all requests"}${below}`}function sendingWords(severity){return severity==="error"?"Sending fails with":"Sending may fail with"}function severityOf(weight,{severity:severity},{mode:mode}){if(severity!==undefined)return severity
if(weight!=="awaiting")return weight
return mode==="inject"?"error":"warning"}function fill(text,names){return text.replaceAll(/\{([a-z]+)\}/g,(placeholder,key)=>{const name=Object.hasOwn(names,key)?names[key]:undefined
if(name===undefined)return placeholder
return name.length>60?`${name.slice(0,60)}…`:name})}function mailElementsIn(mail){return mail.filter(({element:element})=>!isOpaque(element)).flatMap(elementsOf)}function isOpaque(smtp){return smtp.attribute("configProtectionProvider")!==null||smtp.attribute("configBuilders")!==null}function elementsOf({file:file,element:smtp,location:location}){const elements=smtp.children.flatMap(element=>{const name=schema.Hu.find(known=>known===element.name&&known!=="smtp")
return name===undefined?[]:[{file:file,element:element,name:name,smtp:smtp,location:location}]})
return[{file:file,element:smtp,name:"smtp",smtp:smtp,location:location},...elements]}const ATTRIBUTES=namesOf(element=>schema.vK.filter(attribute=>attribute.element===element).map(({name:name})=>name))
const ELEMENTS=namesOf(element=>element==="smtp"?schema.Hu.filter(name=>name!=="smtp"):[])
function namesOf(names){return{smtp:names("smtp"),network:names("network"),specifiedPickupDirectory:names("specifiedPickupDirectory")}}function schemaAttributes(element){return ATTRIBUTES[element]}function schemaElements(element){return ELEMENTS[element]}function hasForeignPrefix(name,element,smtp){const prefix=prefixOf(name)
if(prefix===""||prefix==="xml"||prefix==="xmlns")return false
const declares=one=>one.attribute(`xmlns:${prefix}`)!==null
return!declares(element)&&!declares(smtp)}function prefixOf(name){return name.includes(":")?name.slice(0,name.indexOf(":")):""}const TABLE=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const MACHINE_SECTIONS=TABLE.trim().split("\n").map(line=>{const[path="",type="?",...attributes]=line.split(" ")
return{path:path.replace(/\/$/,""),kind:path.endsWith("/")?"group":"section",type:type==="?"?null:type,attributes:new Map(attributes.map(nameAndValue))}})
function nameAndValue(text){const[name="",value=""]=text.split("=")
return[name,value]}class Registered{name
parent
declaration
#children=new Map
#claimed=false
constructor(name,parent,declaration){this.name=name
this.parent=parent
this.declaration=declaration}get children(){return[...this.#children.values()]}claim(){const before=this.#claimed
this.#claimed=true
return before}child(name){return this.#children.get(name)??null}declare(name,declaration){const child=new Registered(name,this,declaration)
this.#children.set(name,child)
return child}}const GROUP={kind:"group",type:null,attributes:new Map,by:"workflow"}
const SECTION={...GROUP,kind:"section"}
function registry(knownSections){const root=new Registered("",null,{...GROUP,by:"machine"})
for(const{path:path,...declaration}of MACHINE_SECTIONS){add(root,path,{...declaration,by:"machine"})}for(const path of knownSections)add(root,path.replaceAll(/^\/+|\/+$/g,""),SECTION)
return root}function add(root,path,declaration){const names=path.split("/")
let level=root
for(const name of names.slice(0,-1))level=level.child(name)??level.declare(name,GROUP)
const last=names.at(-1)??""
if(level.child(last)===null)level.declare(last,declaration)}function pathOf(registered){const names=[]
for(let level=registered;level!==null;level=level.parent){if(level.parent!==null)names.unshift(level.name)}return names.join("/")}function pathBelow(parent,name){return parent.parent===null?name:`${pathOf(parent)}/${name}`}function declareIn(parent,element){const kind=element.name==="sectionGroup"?"group":"section"
const attributes=attributesOf(element)
const name=attributes.get("name")??""
const type=className(attributes.get("type")??null)
const declaration={kind:kind,type:type,attributes:attributes,by:"file"}
const registers=element.name==="section"||element.name==="sectionGroup"
if(!registers||name===""){return{element:element,registered:new Registered(name,parent,declaration),clash:null}}const known=parent.child(name)
const registered=known??parent.declare(name,declaration)
if(registered.claim())return{element:element,registered:registered,clash:"again"}
const conflict=known!==null&&!isCompatible(known.declaration,declaration)
return{element:element,registered:registered,clash:conflict?"conflict":null}}function isCompatible(known,declaration){return known.by!=="machine"||isEquivalent(known,declaration)}function isEquivalent(machine,file){if(machine.kind!==file.kind)return false
const written=file.attributes.get("type")
const sameType=written===undefined||machine.type===null||machine.type===file.type&&!/Version=(?!4\.0\.0\.0)/i.test(written)
return sameType&&(file.kind==="group"||hasSameFlags(machine,file))}const FLAGS=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(machine,file){return FLAGS.every(([name,standard])=>{const expected=machine.attributes.get(name)??standard
return expected===null||expected===(file.attributes.get(name)??standard??"true")})}function attributesOf(element){return new Map(element.attributes.map(({name:name,raw:raw})=>[name,decodeAttribute(raw).value]))}function className(type){const[name=""]=(type??"").split(",")
return type===null?null:name.slice(name.lastIndexOf(".")+1).trim()}function readSkeleton(root,registered){return new Walk(root,registered).skeleton()}class Walk{#root
#levels=[]
#sections=[]
#groups=[]
#unknown=[]
#locations=[]
#nestedLocations=[]
#strays=[]
#misplaced=[]
#declared=[]
#first
#configSections=null
constructor(root,registered){this.#root=root
this.#first=root.children[0]??null
const top={registered:registered,location:null,inLocation:false}
this.#enter(root,{holds:"sections",...top})}skeleton(){for(let level=this.#levels.at(-1);level!==undefined;level=this.#levels.at(-1)){const node=level.nodes[level.next]
level.next+=1
if(node===undefined)this.#levels.pop()
else if(node.kind==="element")this.#visit(node,level)
else if(node.kind!=="comment")this.#strays.push(node)}return{sections:this.#sections,groups:this.#groups,unknown:this.#unknown,locations:this.#locations,nestedLocations:this.#nestedLocations,strays:this.#strays,configSections:this.#configSections,misplacedConfigSections:this.#misplaced,declared:this.#declared}}#enter(element,level){this.#levels.push({...level,nodes:element.nodes,next:0})}#visit(element,level){if(level.holds==="declarations")this.#visitDeclaration(element,level)
else if(element.name==="configSections")this.#visitConfigSections(element,level)
else if(element.name==="location")this.#visitLocation(element,level)
else this.#visitSection(element,level)}#visitSection(element,level){const{location:location,inLocation:inLocation}=level
const registered=level.registered.child(element.name)
if(registered===null){this.#unknown.push({element:element,parent:level.registered})}else if(registered.declaration.kind==="section"){this.#sections.push({element:element,registered:registered,location:location,inLocation:inLocation})}else{this.#groups.push(element)
this.#enter(element,{holds:"sections",registered:registered,location:location,inLocation:inLocation})}}#visitLocation(element,level){if(element.parent!==this.#root){this.#nestedLocations.push(element)
return}this.#locations.push(element)
const{registered:registered}=level
this.#enter(element,{holds:"sections",registered:registered,location:locationOf(element),inLocation:true})}#visitConfigSections(element,level){if(element===this.#first)this.#configSections=element
else this.#misplaced.push(element)
if(element.parent===this.#root)this.#enter(element,{...level,holds:"declarations"})}#visitDeclaration(element,level){const declared=declareIn(level.registered,element)
this.#declared.push(declared)
if(element.name==="sectionGroup"){this.#enter(element,{...level,registered:declared.registered})}else{const inside=element.nodes.filter(({kind:kind})=>kind!=="element"&&kind!=="comment")
for(const stray of inside)this.#strays.push(stray)}}}function locationOf(element){const attribute=element.attribute("path")
const path=attribute===null?"":decodeAttribute(attribute.raw).value
return path===""||path==="."?null:{element:element,path:path}}function webConfig(file,companion){return{file:file,sections:mailSections(file.document),companion:companion}}function configSourceOf(file){const attribute=mailSections(file.document).smtp[0]?.attribute("configSource")??null
return attribute===null?null:decodeAttribute(attribute.raw).value}function smtpOf(config){const{file:file,sections:sections,companion:companion}=config
const[element]=sections.smtp
if(element===undefined)return null
if(companion===null)return{file:file,element:element}
if(companion.status!=="read")return null
return{file:companion.file,element:companion.file.document.root}}const NOTHING={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(config,knownSections){const{root:root}=config.file.document
const skeleton=root.name==="configuration"?readSkeleton(root,registry(knownSections)):NOTHING
const mail=mailOf(config,skeleton)
return{...config,skeleton:skeleton,mail:mail,mailElements:mailElementsIn(mail),aspNetCore:aspNetCoreOf(skeleton)}}function mailOf(config,skeleton){const used=smtpOf(config)
const own=used?.element.name==="smtp"?[{...used,location:null}]:[]
const below=skeleton.sections.filter(({location:location,element:element,registered:registered})=>location!==null&&element.name==="smtp"&&element.attribute("configSource")===null&&pathOf(registered)==="system.net/mailSettings/smtp").map(({element:element,location:location})=>({file:config.file,element:element,location:location}))
return[...own,...below]}function aspNetCoreOf({sections:sections}){const servers=sections.filter(({element:element})=>element.name==="system.webServer")
const[found=null]=childrenNamed(servers.map(({element:element})=>element),"aspNetCore")
return found}function reading_valueOf(element,name){return attributeValue(element.attribute(name))}function nearest(written,names){const lower=written.toLowerCase()
const sameLetters=names.find(name=>name.length===written.length&&name.toLowerCase()===lower)
if(sameLetters!==undefined)return sameLetters===written?null:sameLetters
const limit=written.length<6?1:2
const near=names.find(name=>name.length>3&&Math.abs(name.length-written.length)<=limit&&isWithin(limit,lower,name.toLowerCase()))
return near??null}function isWithin(limit,a,b){let row=Array.from({length:b.length+1},(_,index)=>index)
for(let i=1;i<=a.length;i+=1){const next=[i]
for(let j=1;j<=b.length;j+=1){const replaced=(row[j-1]??0)+(a[i-1]===b[j-1]?0:1)
next.push(Math.min(replaced,(row[j]??0)+1,(next[j-1]??0)+1))}if(Math.min(...next)>limit)return false
row=next}return(row[b.length]??0)<=limit}function at(file,{start:start,end:end},said){return{file:file,span:{start:start,end:end},...said}}function nameSpan({start:start,nameEnd:nameEnd}){return{start:start+1,end:nameEnd}}function attributeName({start:start,nameEnd:nameEnd}){return{start:start,end:nameEnd}}function startTag({start:start,startTagEnd:startTagEnd}){return{start:start,end:startTagEnd}}function withoutSpace(text,{start:start,end:end}){let first=start
while(first<end&&isSpace(text.charCodeAt(first)))first+=1
let last=end
while(last>first&&isSpace(text.charCodeAt(last-1)))last-=1
return{start:first,end:last}}const config_sections_place={id:"config-sections/place",level:"file",severity:"error",summary:"`<configSections>` is not the first element of `<configuration>`, or there are two.",dotnet:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],bad:{text:"<appSettings />\n<configSections />"},good:{text:"\x3c!-- comments may come first --\x3e\n<configSections />\n<appSettings />"},check:({file:file,skeleton:skeleton})=>skeleton.misplacedConfigSections.map(element=>at(file,startTag(element),{message:skeleton.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it."}))}
const CHILDREN=["section","sectionGroup","clear","remove"]
const config_sections_element={id:"config-sections/element",level:"file",severity:"error",summary:"`<configSections>` holds an element other than `section`, `sectionGroup`, `clear` and `remove`, or one of these holds an element.",dotnet:["Unrecognized element."],bad:{text:'<configSections>\n  <Section name="my" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:file,skeleton:skeleton})=>skeleton.declared.flatMap(declared=>{const{name:name}=declared.element
const wrong=CHILDREN.includes(name)?name==="sectionGroup"?[]:declared.element.children:[declared.element]
return wrong.map(found=>at(file,nameSpan(found),{message:"<{name}> has no meaning here.",hint:childHint(found),names:{name:found.name}}))})}
function childHint({name:name}){const meant=nearest(name,CHILDREN)
return meant===null?"Delete it; <configSections> holds <section> and <sectionGroup>.":`Write <${meant}>.`}const config_sections_ATTRIBUTES={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:name}){return Object.hasOwn(config_sections_ATTRIBUTES,name)?config_sections_ATTRIBUTES[name]??null:null}const attribute={id:"config-sections/attribute",level:"file",severity:"error",summary:"An element of `<configSections>` has an attribute that .NET does not know there.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configSections>\n  <section name="my" Type="My.Section, My" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:file,skeleton:skeleton})=>{const own=skeleton.configSections===null?[]:[skeleton.configSections]
const elements=[...own,...skeleton.declared.map(declared=>declared.element)]
return elements.flatMap(owner=>{const known=attributesFor(owner)
if(known===null)return[]
return owner.attributes.filter(({name:name})=>!known.includes(name)).map(found=>at(file,attributeName(found),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(found.name,known),names:{name:found.name,owner:owner.name}}))})}}
function attributeHint(name,known){const meant=nearest(name,known)
return meant===null?"Delete it.":`Write ${meant}.`}const MISSING="The '{attribute}' attribute must be specified on the '{owner}' tag."
const EMPTY_TYPE="The 'type' attribute cannot be an empty string."
const missing={id:"config-sections/missing-attribute",level:"file",severity:"error",summary:"`name` (on `section`, `sectionGroup`, `remove`) or `type` (on `section`) is missing, or `type` is empty.",dotnet:[MISSING,EMPTY_TYPE],bad:{text:'<configSections>\n  <section name="my" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:file,skeleton:skeleton})=>skeleton.declared.flatMap(declared=>{const owner=declared.element
return requiredOf(owner).flatMap(name=>{const value=reading_valueOf(owner,name)
const fault=value===null?MISSING:name==="type"&&value===""?EMPTY_TYPE:null
if(fault===null)return[]
return[at(file,owner.attribute(name)??startTag(owner),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:owner.name,attribute:name},dotnet:fault})]})})}
function requiredOf({name:name}){if(name==="section")return["name","type"]
return name==="sectionGroup"||name==="remove"?["name"]:[]}const BOOLEAN="The property '{name}' must have value 'true' or 'false'."
const VALUES=[["allowLocation",["true","false"],BOOLEAN],["restartOnExternalChanges",["true","false"],BOOLEAN],["requirePermission",["true","false"],BOOLEAN],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const value={id:"config-sections/value",level:"file",severity:"error",summary:"A boolean or an enumeration of a `<section>` is not written exactly as .NET wants it. Letter case counts.",dotnet:[...new Set(VALUES.map(([,,dotnet])=>dotnet))],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" requirePermission="False" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" requirePermission="false" />\n</configSections>'},check:({file:file,skeleton:skeleton})=>skeleton.declared.filter(declared=>declared.element.name==="section").flatMap(declared=>VALUES.flatMap(([name,allowed,dotnet])=>{const found=declared.element.attribute(name)
const written=reading_valueOf(declared.element,name)
if(found===null||written===null||allowed.includes(written))return[]
return[at(file,found,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${allowed.join(", ")}, in exactly this letter case.`,names:{name:name},dotnet:dotnet})]}))}
const CONFIG_SECTIONS_RULES=[config_sections_place,config_sections_element,attribute,missing,value]
var values=__nccwpck_require__(920)
function usesOf({skeleton:skeleton}){return skeleton.sections.flatMap(use=>{const attribute=use.element.attribute("configSource")
const path=reading_valueOf(use.element,"configSource")
return attribute===null||path===null?[]:[{use:use,attribute:attribute,path:path}]})}const content={id:"config-source/content",level:"file",severity:"error",summary:"A section with `configSource` has another attribute, or holds something. White space and comments are fine.",dotnet:["A section using 'configSource' may contain no other attributes or elements."],bad:{text:'<smtp configSource="config\\smtp.config" from="a@example.com" />',companion:"<smtp />"},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:reading=>usesOf(reading).flatMap(({use:{element:element,location:location}})=>{const other=element.attributes.find(({name:name})=>name!=="configSource")
const inside=element.nodes.find(({kind:kind})=>kind!=="comment")
const span=other===undefined?inside:attributeName(other)
if(span===undefined)return[]
return[at(reading.file,span,{message:"<{name}> has configSource, so it may hold nothing and have no other attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:element.name},location:location})]})}
const RELATIVE="The configSource attribute must be a relative physical path."
const SLASH="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const OUTSIDE="The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const path={id:"config-source/path",level:"file",severity:"error",summary:"The path in `configSource` is empty, begins or ends with white space, has a `/`, is rooted, or leaves the folder of the file.",dotnet:[RELATIVE,SLASH,OUTSIDE],bad:{text:'<smtp configSource="config/smtp.config" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:reading=>usesOf(reading).flatMap(({use:{location:location},attribute:attribute,path:written})=>{const dotnet=pathFault(written)
if(dotnet===null)return[]
return[at(reading.file,attribute,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',dotnet:dotnet,location:location})]})}
function pathFault(written){if(written===""||(0,values.Bq)(written)!==written)return RELATIVE
if(written.includes("/"))return SLASH
if(/^(?:\\|[A-Za-z]:)/.test(written))return RELATIVE
return segments(written)===null?OUTSIDE:null}function segments(written){const names=[]
for(const name of written.toLowerCase().split("\\")){if(name===".."&&names.pop()===undefined)return null
if(name!==".."&&name!=="."&&name!=="")names.push(name)}return names}const shared={id:"config-source/shared",level:"file",severity:"error",summary:"Two different sections name the same file in `configSource`, or one names the `web.config` itself.",dotnet:["The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file."],bad:{text:'<appSettings configSource="config\\site.config" />\n<connectionStrings configSource="config\\site.config" />'},good:{text:'<appSettings configSource="config\\app.config" />\n<connectionStrings configSource="config\\connections.config" />'},check:reading=>{const owners=new Map([[fileName(reading),null]])
return usesOf(reading).flatMap(({use:{registered:registered,location:location},attribute:attribute,path:written})=>{if(pathFault(written)!==null)return[]
const key=segments(written)?.join("\\")??""
const owner=owners.get(key)
if(owner===undefined)owners.set(key,registered)
if(owner===undefined||owner===registered)return[]
return[at(reading.file,attribute,{message:owner===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:owner?.name??""},location:location})]})}}
function fileName({file:file}){return file.path.slice(file.path.lastIndexOf("/")+1).toLowerCase()}const config_source_missing={id:"config-source/missing",level:"section",severity:"error",summary:'The file that `<smtp configSource="…">` names is not there, or cannot be used.',dotnet:["Unable to open configSource file '…'."],bad:{text:'<smtp configSource="config\\smtp.config" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({file:file,sections:sections,companion:companion})=>{const attribute=sections.smtp[0]?.attribute("configSource")??null
if(attribute===null||companion?.status!=="absent")return[]
if(pathFault(decodeAttribute(attribute.raw).value)!==null)return[]
return[at(file,attribute,{message:'The file that <smtp configSource="…"> names cannot be used: {reason}.',hint:'Commit the file, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:companion.reason}})]}}
const root={id:"config-source/root",level:"section",severity:"error",summary:'The root of the file that `<smtp configSource="…">` names is not `<smtp>`.',dotnet:["The format of a configSource file must be an element containing the name of the section."],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'<Smtp from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({companion:companion})=>{if(companion?.status!=="read"||companion.file.document.root.name==="smtp")return[]
return[at(companion.file,nameSpan(companion.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',hint:"Let the file hold the <smtp> element alone.",names:{name:companion.file.document.root.name}})]}}
const BEFORE="Unrecognized element."
const[FORMAT=""]=root.dotnet
const instruction={id:"config-source/instruction",level:"section",severity:"error",summary:"A processing instruction stands before or after the root of a `configSource` file.",dotnet:[BEFORE,FORMAT],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'<?mail here?>\n<smtp from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'\x3c!-- mail --\x3e\n<smtp from="a@example.com" />'},check:({companion:companion})=>{if(companion?.status!=="read")return[]
const{file:file}=companion
return file.document.nodes.filter(({kind:kind})=>kind==="instruction").map(node=>at(file,node,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",dotnet:node.start<file.document.root.start?BEFORE:FORMAT}))}}
const CONFIG_SOURCE_RULES=[content,path,shared,config_source_missing,root,instruction]
const stray={id:"content/stray",level:"file",severity:"error",summary:"Text, a CDATA section, a processing instruction or a reference stands between elements, outside of any section. White space and comments alone may stand there.",dotnet:["Unrecognized element."],bad:{text:"<system.net>\n  # settings for mail\n  <mailSettings />\n</system.net>"},good:{text:"<system.net>\n  \x3c!-- settings for mail --\x3e\n  <mailSettings />\n</system.net>"},check:({file:file,skeleton:skeleton})=>{if(file.document.root.name!=="configuration")return[]
const around=file.document.nodes.filter(({kind:kind})=>kind==="instruction")
return[...around,...skeleton.strays].map(node=>at(file,withoutSpace(file.source.text,node),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e."}))}}
const CONTENT_RULES=[stray]
const LONGEST=998
class RefusedAddress extends Error{}function parseMailAddress(text){if(text.length>LONGEST||/[\r\n]/.test(text))return null
try{return new BackwardReader(text).address()}catch(error){if(error instanceof RefusedAddress)return null
throw error}}const ATEXT=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const UNQUOTED=/^(?:[ \t!#-[\]-~]|[^\0-\x7f])*$/
class BackwardReader{#text
#offset
constructor(text){this.#text=text
this.#offset=text.length-1}address(){this.#skip()
const bracketed=this.#accept(">")
this.#skip()
const domain=this.#peek()==="]"?this.#enclosed("["):this.#dotAtom()
this.#skip()
if(!this.#accept("@"))mail_address_refuse()
this.#skip()
const localPart=this.#localPart(bracketed)
this.#skip()
if(bracketed&&!this.#accept("<"))mail_address_refuse()
this.#displayName()
return{localPart:localPart,domain:domain}}#peek(){return this.#text.charAt(this.#offset)}#accept(character){if(this.#offset<0||this.#peek()!==character)return false
this.#offset-=1
return true}#skip(){for(;;){while(this.#peek()===" "||this.#peek()==="\t")this.#offset-=1
if(this.#peek()!==")")return
this.#comment()}}#comment(){let depth=0
do{const character=this.#peek()
if(this.#offset<0)mail_address_refuse()
if(!this.#isEscaped())depth+=character===")"?1:character==="("?-1:0
this.#offset-=1}while(depth>0)}#isEscaped(){const slashes=/\\*$/.exec(this.#text.slice(0,this.#offset))?.[0].length??0
return slashes%2===1}#dotAtom(){const end=this.#offset
while(this.#offset>=0&&(this.#peek()==="."||ATEXT.test(this.#peek())))this.#offset-=1
const atom=this.#text.slice(this.#offset+1,end+1)
if(atom===""||atom.startsWith("."))mail_address_refuse()
return atom}#enclosed(opening){const end=this.#offset
this.#offset-=1
while(this.#offset>=0&&(this.#peek()!==opening||this.#isEscaped()))this.#offset-=1
if(this.#offset<0)mail_address_refuse()
this.#offset-=1
return this.#text.slice(this.#offset+1,end+1)}#localPart(bracketed){if(this.#peek()==='"')return this.#enclosed('"')
const atom=this.#dotAtom()
const before=this.#peek()
const isSeparated=this.#offset<0||' \t)"'.includes(before)||bracketed&&before==="<"
if(!isSeparated)mail_address_refuse()
return atom}#displayName(){const start=this.#offset
this.#skip()
if(this.#peek()==='"'){this.#enclosed('"')
this.#skip()
if(this.#offset>=0)mail_address_refuse()
return}if(!UNQUOTED.test(this.#text.slice(0,start+1)))mail_address_refuse()}}function mail_address_refuse(){throw new RefusedAddress}class RefusedValue extends Error{}function effectiveSettings(layers){try{return read(layers)}catch(error){if(error instanceof RefusedValue)return null
throw error}}function read(smtp){const network=childrenNamed(smtp,"network")
const pickup=childrenNamed(smtp,"specifiedPickupDirectory")
return{from:effective_text(smtp,"from"),deliveryMethod:effective_value(smtp,"deliveryMethod",values.FW)??"Network",deliveryFormat:effective_value(smtp,"deliveryFormat",values.BR)??"SevenBit",host:effective_text(network,"host"),port:effective_value(network,"port",values.pz)??25,userName:effective_text(network,"userName"),password:effective_text(network,"password"),enableSsl:effective_value(network,"enableSsl",values.yG)??false,defaultCredentials:effective_value(network,"defaultCredentials",values.yG)??false,clientDomain:effective_text(network,"clientDomain"),targetName:effective_text(network,"targetName"),pickupDirectoryLocation:effective_text(pickup,"pickupDirectoryLocation")}}function effective_text(elements,name){const owner=elements.findLast(element=>element.attribute(name)!==null)
return attributeValue(owner?.attribute(name)??null)}function effective_value(elements,name,parse){const written=effective_text(elements,name)
if(written===null)return null
const parsed=parse(written)
if(parsed===null)throw new RefusedValue
return parsed}function siteMail(reading){if(reading.aspNetCore!==null)return null
const settings=effectiveOf(reading)
if(settings===null)return null
return{settings:settings,at:(setting,said)=>{const{file:file,span:span}=site_mail_placeOf(reading,setting)
return at(file,span,said)}}}function effectiveOf(config){const used=smtpOf(config)
if(used===null&&config.companion!==null)return null
if(used!==null&&isOpaque(used.element))return null
return effectiveSettings(used===null?[]:[used.element])}function site_mail_placeOf(config,setting){const used=smtpOf(config)
if(used===null){const{sections:sections,file:file}=config
const[around=file.document.root]=[...sections.mailSettings,...sections.systemNet]
return{file:file,span:startTag(around)}}const owner=elementNamed(used.element,(0,schema.w4)(setting).element)
return{file:used.file,span:owner?.attribute(setting)??startTag(owner??used.element)}}function isTemplateHost(value){return/^(?:127\.0\.0\.1|localhost)$/i.test(value.trim())}function isTemplateCredential(value){return/^(?:username|password)$/i.test(value)}function isToken(value){return/#\{[^{}]*\}|\$\([^()]*\)|\$?\{\{?[A-Za-z_][\w.: -]*\}|^__\w+?__$|^%\w+%$/.test(value)}const SET='<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" '
const NO_LOGIN={text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" />\n</smtp>'}
const NOT_AUTHENTICATED="The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"
const noPassword={id:"credentials/no-password",level:"runtime",severity:"error",summary:"After an injection, there is a user name but no password.",dotnet:[],bad:{...NO_LOGIN,settings:{userName:"shop"}},good:{...NO_LOGIN,settings:{userName:"shop",password:"correct horse"}},check:(reading,{mode:mode})=>{const mail=siteMail(reading)
if(mode==="check"||mail?.settings.deliveryMethod!=="Network")return[]
const{userName:userName,password:password,defaultCredentials:defaultCredentials}=mail.settings
if(!userName||password||defaultCredentials)return[]
return[mail.at("userName",{message:'The settings have a user name, but the input "password" is empty and the file holds no password either.',hint:src_settings.qg})]}}
const none={id:"credentials/none",level:"runtime",severity:"warning",summary:"A host is injected, but there is no user name: the site sends without logging in.",dotnet:[],bad:{text:'<smtp from="post@example.com" />',settings:{host:"smtp.example.com"}},good:{text:'<smtp from="post@example.com" />',settings:{host:"smtp.example.com",userName:"shop",password:"correct horse"}},check:(reading,{mode:mode,settings:requested})=>{const mail=siteMail(reading)
if(mode==="check"||requested.host===undefined||mail===null)return[]
const{userName:userName,password:password,defaultCredentials:defaultCredentials}=mail.settings
if(userName||password||defaultCredentials)return[]
return[mail.at("userName",{message:"A host is set, but no user name: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${src_settings.qg}`})]}}
const noUserName={id:"credentials/no-user-name",level:"runtime",severity:"warning",summary:"There is a password but no user name: the password is ignored.",dotnet:[NOT_AUTHENTICATED],bad:{...NO_LOGIN,settings:{password:"correct horse"}},good:{...NO_LOGIN,settings:{userName:"shop",password:"correct horse"}},check:(reading,{mode:mode})=>{const mail=siteMail(reading)
if(mode==="check"||mail===null)return[]
const{userName:userName,password:password,defaultCredentials:defaultCredentials}=mail.settings
if(!password||userName||defaultCredentials)return[]
return[mail.at("password",{message:"There is a password, but no user name: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${src_settings.qg}`})]}}
const ignored={id:"credentials/ignored",level:"runtime",severity:"warning",summary:"`defaultCredentials` is true, so `userName` and `password` are ignored.",dotnet:[NOT_AUTHENTICATED],bad:{text:`${SET}userName="shop" defaultCredentials="true" />\n</smtp>`},good:{text:`${SET}userName="shop" />\n</smtp>`},check:reading=>{const mail=siteMail(reading)
if(!mail?.settings.defaultCredentials||!mail.settings.userName)return[]
return[mail.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const template={id:"credentials/template",level:"runtime",severity:"awaiting",summary:"The user name or the password is that of the template: `username`, `password`.",dotnet:[NOT_AUTHENTICATED],bad:{text:`${SET}userName="username" password="password" />\n</smtp>`},good:{text:`${SET}userName="shop" />\n</smtp>`},check:(reading,{settings:given})=>{const mail=siteMail(reading)
if(mail===null)return[]
return["userName","password"].filter(setting=>isTemplateCredential(mail.settings[setting]??"")).map(setting=>mail.at(setting,{message:`The value of ${setting} is that of the template.`,hint:'Set the inputs "username" and "password" from secrets.',...given[setting]===undefined?{}:{severity:"warning"}}))}}
const token={id:"settings/token",level:"runtime",severity:"warning",summary:"A setting holds a token that something else is to replace, such as `#{host}`, `$(host)` or `__host__`.",dotnet:[],bad:{text:`${SET}userName="#{user}#" />\n</smtp>`},good:{text:`${SET}userName="shop" />\n</smtp>`},check:reading=>{const mail=siteMail(reading)
if(mail===null)return[]
const settings=["from","host","userName","password","pickupDirectoryLocation"]
return settings.filter(setting=>isToken(mail.settings[setting]??"")).map(setting=>mail.at(setting,{message:`The value of ${setting} looks like a token that is still to be replaced.`,hint:"Set the input of this name, or make sure that the token is replaced before the deploy."}))}}
const committed={id:"credentials/committed",level:"runtime",severity:"awaiting",summary:"A password stands in the file, and with it in the history of the repository.",dotnet:[],bad:{text:`${SET}userName="shop" password="correct horse" />\n</smtp>`},good:{text:`${SET}userName="shop" password="" />\n</smtp>`},check:(reading,{settings:given})=>{const mail=siteMail(reading)
const password=mail?.settings.password
if(!password||given.password!==undefined)return[]
if(isTemplateCredential(password)||isToken(password))return[]
return[mail.at("password",{message:"A password is committed: everybody who can read the repository can read it.",hint:"Replace the password at the provider, empty it here, store the new one as a secret, and let this action inject it."})]}}
const whiteSpace={id:"credentials/white-space",level:"runtime",severity:"warning",summary:"The user name or the password begins or ends with white space. .NET sends it along; often it is a line break that came with a secret.",dotnet:[NOT_AUTHENTICATED],bad:{text:`${SET}userName="shop " />\n</smtp>`},good:{text:`${SET}userName="shop" />\n</smtp>`},check:reading=>{const mail=siteMail(reading)
if(mail===null)return[]
return["userName","password"].filter(setting=>{const value=mail.settings[setting]??""
return(0,values.Bq)(value)!==value}).map(setting=>mail.at(setting,{message:`The value of ${setting} begins or ends with white space, which is sent to the server as a part of it.`,hint:"Delete the white space in the secret or in the file, unless it really belongs to the value."}))}}
const sendAs={id:"credentials/send-as",level:"runtime",severity:"warning",summary:"The host is that of Office 365, and `from` is not the mailbox that logs in, which it refuses unless that mailbox may send as the other.",dotnet:[],bad:{text:'<smtp from="shop@example.com">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>'},good:{text:'<smtp from="The Shop &lt;post@example.com&gt;">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if((0,values.Bq)(mail?.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const sender=parseMailAddress(mail?.settings.from??"")
const userName=mail?.settings.userName??""
if(!mail||sender===null||userName===""||isTemplateCredential(userName))return[]
const address=`${sender.localPart}@${sender.domain}`.toLowerCase()
if(isToken(userName)||address===(0,values.Bq)(userName).toLowerCase())return[]
return[mail.at("from",{message:'The sender is not the mailbox that logs in; Office 365 refuses that with "5.2.252 SendAsDenied".',hint:"Send from the mailbox that userName names, or give it the right to send as the other one."})]}}
const CREDENTIAL_RULES=[noPassword,none,noUserName,ignored,template,token,committed,whiteSpace,sendAs]
const NAMED=["section","sectionGroup","remove"]
const RESERVED="Section names beginning with config are reserved."
const LOCATION="The section name 'location' is reserved for <location> sections."
const BUILT_IN="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const NO_NAME="Invalid format for a section or section group name"
const NO_XML_NAME="The '…' character, hexadecimal value …, cannot be included in a name."
const declared_names_name={id:"config-sections/name",level:"file",severity:"error",summary:"The name of a declared section or group is reserved (`config…`, `location`), empty, or no name in XML.",dotnet:[RESERVED,LOCATION,BUILT_IN,NO_NAME,NO_XML_NAME],bad:{text:'<configSections>\n  <section name="configMail" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="mailConfig" type="My.Section, My" />\n</configSections>'},check:({file:file,skeleton:skeleton})=>skeleton.declared.flatMap(declared=>{const owner=declared.element
const found=NAMED.includes(owner.name)?owner.attribute("name"):null
const dotnet=nameFault(reading_valueOf(owner,"name")??"")
if(found===null||dotnet===null)return[]
return[at(file,found,{message:"This is no name that a section or group may have.",hint:'Choose a name of letters and digits that does not begin with "config".',dotnet:dotnet})]})}
function nameFault(written){if(written==="")return NO_NAME
const isName=isNameStart(written.codePointAt(0)??0)&&nameEndAt(written,0)===written.length
if(!isName)return NO_XML_NAME
if(written==="configProtectedData")return BUILT_IN
if(written.startsWith("config")&&written!=="configBuilders")return RESERVED
return written==="location"?LOCATION:null}const again={id:"config-sections/duplicate",level:"file",severity:"error",summary:"A section or group is declared twice in the file.",dotnet:["Section or group name '{name}' is already defined. This can not be defined multiple times."],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n  <section name="my" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:reading=>clashes(reading,"again",{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>."})}
const redeclared={id:"config-sections/redeclared",level:"file",severity:"error",summary:"A section or group of machine.config is declared again with another type or other flags. Configurations of the time of .NET 2.0 and 3.5 do that with `system.web.extensions`.",dotnet:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],bad:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section name="settings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},good:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section name="mySettings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},check:reading=>clashes(reading,"conflict",{message:'machine.config of .NET Framework 4 declares "{name}" already, and differently.',hint:"Delete this declaration: every site knows the section without it."})}
function clashes({file:file,skeleton:skeleton},clash,said){return skeleton.declared.filter(declared=>declared.clash===clash).map(({element:owner})=>{const span=owner.attribute("name")??startTag(owner)
return at(file,span,{...said,names:{name:reading_valueOf(owner,"name")??""}})})}const DECLARED_NAME_RULES=[declared_names_name,again,redeclared]
const document_VERSION=/^(<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'])(1\.[0-9]+)/
const version={id:"declaration/version",level:"file",severity:"error",summary:"The XML declaration names a version of XML other than 1.0.",dotnet:["Version number '{version}' is invalid."],bad:{text:'<?xml version="1.1"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'},check:({file:file})=>{const[,before="",number="1.0"]=document_VERSION.exec(file.source.text)??[]
if(number==="1.0")return[]
const span={start:before.length,end:before.length+number.length}
return[at(file,span,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:number}})]}}
const doctype={id:"document/doctype",level:"runtime",severity:"warning",summary:"The file has a DOCTYPE. .NET Framework and other readers differ in what it means.",dotnet:[],bad:{text:"<!DOCTYPE configuration>\n<configuration />"},good:{text:"<configuration />"},check:({file:file})=>{const{doctype:found}=file.document
if(found===null)return[]
return[at(file,{start:found.start,end:found.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const rootName={id:"root/name",level:"file",severity:"error",summary:"The root element is not `<configuration>`. Letter case and prefix count.",dotnet:["Configuration file web.config does not have root <configuration> tag"],bad:{text:'<?xml version="1.0"?>\n<Configuration></Configuration>'},good:{text:'<?xml version="1.0"?>\n<configuration></configuration>'},check:({file:file})=>{const{root:root}=file.document
if(root.name==="configuration")return[]
return[at(file,nameSpan(root),{message:"The root element is <{name}>, not <configuration>.",hint:"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:root.name}})]}}
const V2="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const rootNamespace={id:"root/namespace",level:"file",severity:"error",summary:"The root declares a default namespace that .NET does not know.",dotnet:[`Namespace of '…' on configuration element is invalid, only '${V2}' is valid.`],bad:{text:'<configuration xmlns="http://example.com/"></configuration>'},good:{text:"<configuration></configuration>"},check:({file:file})=>{const{root:root}=file.document
const attribute=root.attribute("xmlns")
if(root.name!=="configuration"||attribute===null)return[]
if(reading_valueOf(root,"xmlns")===V2)return[]
return[at(file,attribute,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const rootV2={id:"root/v2-namespace",level:"runtime",severity:"warning",summary:"The root declares the namespace of .NET 2.0. The site loads, but `<assemblyBinding>` is ignored.",dotnet:[],bad:{text:`<configuration xmlns="${V2}"></configuration>`},good:{text:"<configuration></configuration>"},check:({file:file})=>{const{root:root}=file.document
const attribute=root.attribute("xmlns")
if(attribute===null||reading_valueOf(root,"xmlns")!==V2)return[]
return[at(file,attribute,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const rootAttribute={id:"root/attribute",level:"file",severity:"error",summary:"The root has an attribute other than `xmlns`; often `xmlns:xdt`, left over from a transform.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"></configuration>'},good:{text:"<configuration></configuration>"},check:({file:file})=>{const{root:root}=file.document
if(root.name!=="configuration")return[]
return root.attributes.filter(({name:name})=>name!=="xmlns").map(attribute=>at(file,attributeName(attribute),{message:'<configuration> takes no attribute "{name}".',hint:attribute.name==="xmlns:xdt"?"Delete it, with every xdt:… attribute below: they belong in a transform file.":"Delete it.",names:{name:attribute.name}}))}}
const aspNetCore={id:"inject/asp-net-core",level:"runtime",severity:"error",summary:"Settings are to be injected into the `web.config` of an Umbraco 9 or later.",dotnet:[],bad:{text:'<system.webServer>\n  <aspNetCore processPath="dotnet" />\n</system.webServer>',settings:{host:"smtp.example.com"}},good:{text:"<system.webServer>\n  <modules />\n</system.webServer>",settings:{host:"smtp.example.com"}},check:({aspNetCore:element,file:file})=>element===null?[]:[at(file,startTag(element),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.json or, better, as a secret of the Cloud environment (UMBRACO__CMS__GLOBAL__SMTP__PASSWORD), and take this file out of `files`."})]}
const DOCUMENT_RULES=[version,rootName,rootNamespace,rootAttribute]
const DOCUMENT_WARNINGS=[doctype,rootV2]
const DOCUMENT_OBSTACLES=[aspNetCore]
const entityReference={id:"inject/entity-reference",level:"runtime",severity:"error",summary:"A value that is to be replaced holds a reference to an entity of the DOCTYPE.",dotnet:[],bad:{text:'<!DOCTYPE configuration [<!ENTITY h "smtp.example.com">]>\n<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp><network host="&h;" /></smtp>\n    </mailSettings>\n  </system.net>\n</configuration>',settings:{host:"smtp.example.com"}},good:{text:'<smtp>\n  <network host="" />\n</smtp>',settings:{host:"smtp.example.com"}},check:(reading,{settings:settings})=>{const target=smtpOf(reading)
if(target===null)return[]
const{file:file,element:element}=target
return wantedAttributes(settings,element).flatMap(({attribute:attribute})=>{const written=elementNamed(element,attribute.element)?.attribute(attribute.name)
if(!written||!decodeAttribute(written.raw).hasEntityReference)return[]
return[at(file,written,{message:`The value of ${attribute.name} holds a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const ENTITY_OBSTACLES=[entityReference]
const from_template={id:"from/template",level:"runtime",severity:"awaiting",summary:'`from` is `noreply@example.com`, the value of the template: Umbraco 7.13 and later, and 8, take it for "no mail server is configured".',dotnet:[],bad:{text:'<smtp from="noreply@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:(reading,{settings:given})=>{const mail=siteMail(reading)
if(mail?.settings.from?.trim().toLowerCase()!=="noreply@example.com")return[]
return[mail.at("from",{message:"The sender is still that of the template. Umbraco 7.13 and later, and 8, take it for a site without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...given.from===undefined?{}:{severity:"error"}})]}}
const from_missing={id:"from/missing",level:"runtime",severity:"warning",summary:"A host is set, but no `from`: code that names no sender cannot send.",dotnet:["A from address must be specified."],bad:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(!mail?.settings.host||mail.settings.from)return[]
return[mail.at("from",{message:"There is no sender: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const malformed={id:"from/malformed",level:"runtime",severity:"error",summary:"`from` is not one address, with or without a name, as `MailAddress` takes it.",dotnet:["The specified string is not in the form required for an e-mail address."],bad:{text:'<smtp from="a@example.com;b@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="The Bakery &lt;post@example.com&gt;">\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
const from=mail?.settings.from
if(!from||isToken(from)||parseMailAddress(from)!==null)return[]
return[mail.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const international={id:"from/international",level:"runtime",severity:"warning",summary:"The part of `from` before the `@` is not ASCII, but `deliveryFormat` is not `International`.",dotnet:[],bad:{text:'<smtp from="bäckerei@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="bäckerei@example.com" deliveryFormat="International">\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryFormat!=="SevenBit")return[]
const localPart=parseMailAddress(mail.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(localPart))return[]
return[mail.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const FROM_RULES=[from_template,from_missing,malformed,international]
const host_missing={id:"host/missing",level:"runtime",severity:"awaiting",summary:"No host is set, and mail is to go through a server.",dotnet:["The SMTP host was not specified."],bad:{text:'<smtp from="post@example.com" />'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network")return[]
if((0,values.Bq)(mail.settings.host??"")!=="")return[]
return[mail.at("host",{message:"No SMTP host is set.",hint:'Set the input "host" to the name of the SMTP server.'})]}}
const host_template={id:"host/template",level:"runtime",severity:"awaiting",summary:"The host is `127.0.0.1` or `localhost`, as in the template. Umbraco Cloud runs no mail server there, and empties the host outside of the live environment.",dotnet:["Failure sending mail."],bad:{text:'<smtp from="post@example.com">\n  <network host="127.0.0.1" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:(reading,{settings:given})=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network")return[]
if(!isTemplateHost(mail.settings.host??""))return[]
return[mail.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud runs no mail server there.",hint:'Set the input "host" to the name of the SMTP server.',...given.host===undefined?{}:{severity:"warning"}})]}}
const host_malformed={id:"host/malformed",level:"runtime",severity:"error",summary:"The host has a scheme (`smtp://`), a port (`:587`) or white space inside.",dotnet:["Failure sending mail."],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com:587" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network")return[]
const host=(0,values.Bq)(mail.settings.host??"")
const part=isToken(host)?null:surplus(host)
if(part===null)return[]
return[mail.at("host",{message:`The host holds ${part}; it is to be a name alone.`,hint:'Write the name of the server alone, as in smtp.example.org; the port goes into "port".'})]}}
function surplus(host){if(/^[a-z][a-z0-9+.-]*:\/\//i.test(host))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(host)||/\]:\d*$/.test(host))return"a port"
if(/\s/.test(host))return"white space"
return host.includes("/")?"a path":null}const host_whiteSpace={id:"host/white-space",level:"runtime",severity:"warning",summary:"White space stands around the host. .NET removes it, other programs may not.",dotnet:[],bad:{text:'<smtp from="post@example.com">\n  <network host=" smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
const host=mail?.settings.host
if(!mail||!host||(0,values.Bq)(host)===""||(0,values.Bq)(host)===host)return[]
return[mail.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const clientDomain={id:"client-domain/empty",level:"runtime",severity:"error",summary:"`clientDomain` is empty, so the site greets the server with an `EHLO` without a name.",dotnet:["Syntax error in parameters or arguments. The server response was: …"],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="www.example.com" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network"||mail.settings.clientDomain!=="")return[]
return[mail.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty, which servers refuse.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const HOST_RULES=[host_missing,host_template,host_malformed,host_whiteSpace,clientDomain]
const nested={id:"location/nested",level:"file",severity:"error",summary:"`<location>` stands elsewhere than directly in `<configuration>`.",dotnet:["<location> sections are allowed only within <configuration> sections."],bad:{text:'<system.net>\n  <location path="admin" />\n</system.net>'},good:{text:'<location path="admin">\n  <system.net />\n</location>'},check:({file:file,skeleton:skeleton})=>skeleton.nestedLocations.map(element=>at(file,startTag(element),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const location_ATTRIBUTES=["path","allowOverride","overrideMode","inheritInChildApplications"]
const location_attribute={id:"location/attribute",level:"file",severity:"error",summary:"`<location>` has an attribute that .NET does not know. Letter case counts.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<location Path="admin"></location>'},good:{text:'<location path="admin"></location>'},check:({file:file,skeleton:skeleton})=>skeleton.locations.flatMap(element=>element.attributes.filter(({name:name})=>!location_ATTRIBUTES.includes(name)).map(found=>at(file,attributeName(found),{message:'<location> has no attribute "{name}".',hint:hintFor(found.name),names:{name:found.name}})))}
function hintFor(name){const meant=location_ATTRIBUTES.find(known=>known.toLowerCase()===name.toLowerCase())
return meant===undefined?`Delete it; <location> takes ${location_ATTRIBUTES.join(", ")}.`:`Write ${meant}.`}const location_boolean={id:"location/boolean",level:"file",severity:"error",summary:"`allowOverride` or `inheritInChildApplications` is not exactly `true` or `false`, in lower case.",dotnet:["The property '{name}' must have value 'true' or 'false'."],bad:{text:'<location path="." inheritInChildApplications="False"></location>'},good:{text:'<location path="." inheritInChildApplications="false"></location>'},check:reading=>["allowOverride","inheritInChildApplications"].flatMap(name=>refusedValues(reading,name,value=>value==="true"||value==="false").map(({file:file,found:found})=>at(file,found,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:name}})))}
const overrideMode={id:"location/override-mode",level:"file",severity:"error",summary:"`overrideMode` is not exactly `Inherit`, `Allow` or `Deny`.",dotnet:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],bad:{text:'<location path="admin" overrideMode="deny"></location>'},good:{text:'<location path="admin" overrideMode="Deny"></location>'},check:reading=>refusedValues(reading,"overrideMode",value=>/^(?:Inherit|Allow|Deny)$/.test(value)).map(({file:file,found:found})=>at(file,found,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)'}))}
const overrideConflict={id:"location/override-conflict",level:"file",severity:"error",summary:"`<location>` has both `allowOverride` and `overrideMode`.",dotnet:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],bad:{text:'<location path="admin" allowOverride="true" overrideMode="Allow"></location>'},good:{text:'<location path="admin" allowOverride="true"></location>'},check:({file:file,skeleton:skeleton})=>skeleton.locations.flatMap(element=>{const both=[element.attribute("allowOverride"),element.attribute("overrideMode")]
const[first,second]=both.filter(one=>one!==null)
if(first===undefined||second===undefined)return[]
return[at(file,first.start<second.start?second:first,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const PATH_START="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const PATH_END=PATH_START.replace("start with","end with")
const PATH_INSIDE=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const location_path={id:"location/path",level:"file",severity:"error",summary:'The path of a `<location>` begins or ends with a space, `.`, `/` or `\\`, or holds one of `? : \\ * " < > |`.',dotnet:[PATH_START,PATH_END,PATH_INSIDE],bad:{text:'<location path="/umbraco"></location>'},good:{text:'<location path="umbraco"></location>'},check:reading=>refusedValues(reading,"path",value=>location_pathFault(value)===null).map(({file:file,found:found,value:value})=>at(file,found,{message:"The path of this <location> is no relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',dotnet:location_pathFault(value)??PATH_START}))}
function location_pathFault(value){if(value===""||value===".")return null
if(/^[ ./\\]/.test(value))return PATH_START
if(/[ ./\\]$/.test(value))return PATH_END
return/[?:\\*"<>|]/.test(value)?PATH_INSIDE:null}function refusedValues({file:file,skeleton:skeleton},name,takes){return skeleton.locations.flatMap(element=>{const found=element.attribute(name)
const value=reading_valueOf(element,name)
if(found===null||value===null||takes(value))return[]
return[{file:file,found:found,value:value}]})}const mailSettings={id:"location/mail-settings",level:"runtime",severity:"warning",summary:"A part of the site has mail settings of its own. The first mail that is sent decides which settings the whole site uses.",dotnet:[],bad:{text:'<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp from="a@example.com" />\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({mail:mail})=>{const site=mail.filter(({location:location})=>location===null).map(({element:element})=>element)
const ofSite=JSON.stringify(effectiveSettings(site))
return mail.flatMap(({file:file,element:element,location:location})=>{const ofPart=JSON.stringify(effectiveSettings([...site,element]))
if(location===null||ofPart===ofSite)return[]
return[at(file,startTag(element),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:location.path}})]})}}
const tilde={id:"location/tilde",level:"runtime",severity:"warning",summary:"The path of a `<location>` begins with `~`, which is not expanded: it matches nothing.",dotnet:[],bad:{text:'<location path="~/umbraco">\n  <system.web />\n</location>'},good:{text:'<location path="umbraco">\n  <system.web />\n</location>'},check:reading=>refusedValues(reading,"path",value=>!value.startsWith("~")).map(({file:file,found:found})=>at(file,found,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const LOCATION_RULES=[nested,location_attribute,location_boolean,overrideMode,overrideConflict,location_path]
const LOCATION_WARNINGS=[mailSettings,tilde]
const ROOTED="Only absolute directories are allowed for pickup directory."
const GOOD={text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'}
const pickup_missing={id:"pickup/missing",level:"runtime",severity:"awaiting",summary:"Mail is to go into a directory, but none is named.",dotnet:[ROOTED],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com" />'},good:GOOD,check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(mail.settings.pickupDirectoryLocation)return[]
return[mail.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but no directory is named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const relative={id:"pickup/relative",level:"runtime",severity:"error",summary:"The pickup directory is not a rooted path; `~/` is not expanded.",dotnet:[ROOTED],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="~/App_Data/mail" />\n</smtp>'},good:GOOD,check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const path=mail.settings.pickupDirectoryLocation
if(!path||isToken(path)||/^(?:[\\/]|[A-Za-z]:)/.test(path))return[]
return[mail.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. "~/" is not understood here.'})]}}
const PICKUP_RULES=[pickup_missing,relative]
const ENCRYPTED='<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const PROTECTED={text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${ENCRYPTED}\n</smtp>`}
const DECRYPT='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const providerEmpty={id:"protection/provider-empty",level:"file",severity:"error",summary:"`configProtectionProvider` is empty.",dotnet:["The configProtectionProvider attribute cannot be an empty string."],bad:{text:'<smtp configProtectionProvider="" />'},good:PROTECTED,check:({file:file,skeleton:skeleton})=>skeleton.sections.flatMap(({element:element,location:location})=>{const attribute=element.attribute("configProtectionProvider")
if(attribute===null||reading_valueOf(element,attribute.name)!=="")return[]
return[at(file,attribute,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:element.name},location:location})]})}
const otherAttributes={id:"protection/other-attribute",level:"file",severity:"error",summary:"An encrypted section has an attribute beside `configProtectionProvider`.",dotnet:["A section using 'configProtectionProvider' may contain no other attributes."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">\n  ${ENCRYPTED}\n</smtp>`},good:PROTECTED,check:({file:file,skeleton:skeleton})=>skeleton.sections.flatMap(({element:element,location:location})=>{if(element.attribute("configProtectionProvider")===null)return[]
const other=element.attributes.find(({name:name})=>name!=="configProtectionProvider")
if(other===undefined)return[]
return[at(file,attributeName(other),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:element.name,attribute:other.name},location:location})]})}
const[OTHER=""]=otherAttributes.dotnet
const[EMPTY=""]=providerEmpty.dotnet
const companion={id:"protection/config-source",level:"section",severity:"error",summary:'In the file that `<smtp configSource="…">` names, `configProtectionProvider` is empty or not the only attribute.',dotnet:[OTHER,EMPTY],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">\n  ${ENCRYPTED}\n</smtp>`},good:{text:'<smtp configSource="config\\smtp.config" />',companion:PROTECTED.text},check:reading=>encryptedSections(reading).flatMap(({file:file,element:element})=>{const isEmpty=reading_valueOf(element,"configProtectionProvider")===""
if(file===reading.file||element.attributes.length===1&&!isEmpty)return[]
return[at(file,startTag(element),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",dotnet:isEmpty?EMPTY:OTHER})]})}
const protection_BUILT_IN=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const providerUnknown={id:"protection/provider-unknown",level:"section",severity:"error",summary:"No protection provider has the name in `configProtectionProvider`: neither machine.config nor `<configProtectedData>` knows it.",dotnet:["An error occurred loading a configuration file: The protection provider '…' was not found."],bad:{text:`<smtp configProtectionProvider="Rsa">\n  ${ENCRYPTED}\n</smtp>`},good:PROTECTED,check:reading=>{const declared=addedNames(reading,"configProtectedData","providers")
const known=new Set([...protection_BUILT_IN,...declared].map(name=>name.toLowerCase()))
return encryptedSections(reading).flatMap(({file:file,element:element,location:location})=>{const attribute=element.attribute("configProtectionProvider")
const name=reading_valueOf(element,"configProtectionProvider")?.toLowerCase()??""
if(attribute===null||name===""||known.has(name))return[]
return[at(file,attribute,{message:"No protection provider has this name.",hint:`Write ${protection_BUILT_IN.join(" or ")}, or declare the provider in <configProtectedData>.`,location:location})]})}}
const noData={id:"protection/no-data",level:"section",severity:"error",summary:"`<smtp>` is marked as encrypted, but holds no `<EncryptedData>`.",dotnet:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],bad:{text:'<smtp configProtectionProvider="RsaProtectedConfigurationProvider" />'},good:PROTECTED,check:reading=>encryptedSections(reading).flatMap(({file:file,element:element,location:location})=>{if(childrenNamed([element],"EncryptedData").length>0)return[]
return[at(file,startTag(element),{message:"<smtp> is marked as encrypted, but holds no <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:location})]})}
const format={id:"protection/format",level:"section",severity:"error",summary:"An encrypted `<smtp>` holds something beside its one `<EncryptedData>`.",dotnet:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  <network host="smtp.example.com" />\n  ${ENCRYPTED}\n</smtp>`},good:PROTECTED,check:reading=>encryptedSections(reading).flatMap(({file:file,element:element,location:location})=>{const[data]=childrenNamed([element],"EncryptedData")
const other=element.nodes.find(node=>node.kind!=="comment"&&node!==data)
if(data===undefined||other===undefined)return[]
return[at(file,other.kind==="element"?nameSpan(other):other,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:location})]})}
function encryptedSections({mail:mail}){return mail.filter(({element:element})=>element.attribute("configProtectionProvider")!==null)}const buildersEmpty={id:"config-builders/empty",level:"file",severity:"error",summary:"`configBuilders` is empty.",dotnet:["The configBuilder attribute is invalid."],bad:{text:'<smtp configBuilders="" />'},good:{text:"<smtp />"},check:({file:file,skeleton:skeleton})=>skeleton.sections.flatMap(({element:element,location:location})=>{const attribute=element.attribute("configBuilders")
if(attribute===null||reading_valueOf(element,"configBuilders")!=="")return[]
return[at(file,attribute,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:element.name},location:location})]})}
const buildersUnknown={id:"config-builders/unknown",level:"section",severity:"error",summary:"No configuration builder has a name in `configBuilders`.",dotnet:["The configuration builder '…' was not found."],bad:{text:'<smtp configBuilders="Environment" />'},good:{text:'<configBuilders>\n  <builders>\n    <add name="Environment" type="My.Builder, My" />\n  </builders>\n</configBuilders>\n<system.net>\n  <mailSettings>\n    <smtp configBuilders="Environment" />\n  </mailSettings>\n</system.net>'},check:reading=>{const known=new Set(addedNames(reading,"configBuilders","builders"))
return reading.mail.flatMap(({file:file,element:element,location:location})=>{const attribute=element.attribute("configBuilders")
const names=reading_valueOf(element,"configBuilders")?.split(",")??[]
const isMissing=names.some(name=>name!==""&&!known.has(name.trim()))
if(attribute===null||!isMissing)return[]
return[at(file,attribute,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:location})]})}}
function addedNames({skeleton:skeleton},section,list){const owners=skeleton.sections.filter(({element:element})=>element.name===section)
const lists=childrenNamed(owners.map(({element:element})=>element),list)
return childrenNamed(lists,"add").flatMap(add=>reading_valueOf(add,"name")??[])}const encrypted={id:"inject/encrypted",level:"runtime",severity:"error",summary:"Settings are to be injected into an encrypted section.",dotnet:[],bad:{...PROTECTED,settings:{host:"smtp.example.com"}},good:{text:"<smtp />",settings:{host:"smtp.example.com"}},check:({mail:mail})=>mail.flatMap(({file:file,element:element,location:location})=>{const provider=element.attribute("configProtectionProvider")
if(provider===null||location!==null)return[]
return[at(file,provider,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:DECRYPT})]})}
const PROTECTION_RULES=[providerEmpty,otherAttributes,companion,providerUnknown,noData,format,buildersEmpty,buildersUnknown]
const PROTECTION_OBSTACLES=[encrypted]
const unknown={id:"sections/unknown",level:"file",severity:"error",summary:"An element is no section and no group that .NET knows at this place: it is misspelt (letter case counts), stands in the wrong element, or is declared nowhere.",dotnet:["Unrecognized configuration section {path}."],bad:{text:"<system.net>\n  <mailsettings />\n</system.net>"},good:{text:"<system.net>\n  <mailSettings />\n</system.net>"},check:({file:file,skeleton:skeleton})=>skeleton.unknown.map(use=>{const{name:name}=use.element
const path=pathBelow(use.parent,name)
return at(file,nameSpan(use.element),{message:".NET knows no section or group <{name}> here.",hint:unknownHint(use),names:{name:name,path:path}})})}
const PARENTS={mailSettings:"<system.net>",smtp:"<mailSettings>, which goes into <system.net>",network:"<smtp>",specifiedPickupDirectory:"<smtp>"}
function unknownHint({element:{name:name},parent:parent}){const known=parent.children.map(child=>child.name)
const meant=nearest(name,[...known,"configSections","location"])
if(meant!==null)return`Write <${meant}>.`
const owner=Object.hasOwn(PARENTS,name)?PARENTS[name]:undefined
if(owner!==undefined)return`<${name}> belongs in ${owner}.`
const inMail=pathOf(parent).startsWith("system.net")
if(inMail&&/^(?:clear|remove|add)$/.test(name))return"Delete it: it has no meaning here."
return"Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."}const duplicate={id:"sections/duplicate",level:"file",severity:"error",summary:"A section appears twice, counting repeated groups and `<location>` elements without a path. Groups may repeat.",dotnet:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n    <smtp from="b@example.com" />\n  </mailSettings>\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>\n<system.net>\n  <settings />\n</system.net>'},check:({file:file,skeleton:skeleton})=>{const seen=new Map
return skeleton.sections.flatMap(use=>{const places=seen.get(use.registered)??new Set
seen.set(use.registered,places)
const place=use.location?.path.toLowerCase()??""
const again=places.has(place)&&!isIgnorable(use.registered)
places.add(place)
return again?[at(file,startTag(use.element),duplicateOf(use))]:[]})}}
function isIgnorable({declaration:{by:by,type:type,attributes:attributes}}){if(by==="file"){return attributes.get("type")?.includes("System.Configuration.IgnoreSection")===true}return type==="IgnoreSection"}function duplicateOf({element:element,location:location}){return{message:location===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:element.name},location:location}}const notInLocation={id:"sections/not-in-location",level:"file",severity:"error",summary:'A section that does not allow it (`allowLocation="false"`) stands in a `<location>`.',dotnet:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],bad:{text:'<location path=".">\n  <runtime />\n</location>'},good:{text:"<runtime />"},check:({file:file,skeleton:skeleton})=>skeleton.sections.filter(({inLocation:inLocation,registered:registered})=>inLocation&&registered.declaration.attributes.get("allowLocation")==="false").map(({element:element,location:location})=>at(file,startTag(element),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:element.name},location:location}))}
const MACHINE_ONLY="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const MACHINE_TO_WEB_ROOT="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const MACHINE_TO_APPLICATION="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const allowDefinition={id:"sections/allow-definition",level:"file",severity:"error",summary:'A section is used at a level where it is not allowed: `MachineOnly` and `MachineToWebRoot` sections in the site, `MachineToApplication` sections (`authentication`, `membership`, `machineKey`, …) below a `<location path="…">`.',dotnet:[MACHINE_ONLY,MACHINE_TO_WEB_ROOT,MACHINE_TO_APPLICATION],bad:{text:'<system.web>\n  <processModel enable="true" />\n</system.web>'},good:{text:'<system.web>\n  <authentication mode="Forms" />\n</system.web>'},check:({file:file,skeleton:skeleton})=>skeleton.sections.flatMap(use=>{const dotnet=refusedDefinition(use)
if(dotnet===null)return[]
const{element:element,location:location}=use
return[at(file,startTag(element),{message:"<{name}> is not allowed at this level.",hint:dotnet===MACHINE_TO_APPLICATION?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:element.name},dotnet:dotnet,location:location})]})}
function refusedDefinition({registered:registered,location:location}){const allowed=registered.declaration.attributes.get("allowDefinition")
if(allowed==="MachineOnly")return MACHINE_ONLY
if(allowed==="MachineToWebRoot")return MACHINE_TO_WEB_ROOT
return allowed==="MachineToApplication"&&location!==null?MACHINE_TO_APPLICATION:null}const reservedAttribute={id:"groups/reserved-attribute",level:"file",severity:"error",summary:"A group (`<system.net>`, `<mailSettings>`, …) has an attribute whose name begins with `config` or `lock`.",dotnet:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],bad:{text:'<system.net>\n  <mailSettings configSource="config\\mail.config" />\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({file:file,skeleton:skeleton})=>skeleton.groups.flatMap(group=>group.attributes.filter(({name:name})=>/^(?:config|lock)/.test(name)).map(attribute=>at(file,attributeName(attribute),{message:'<{group}> is a group and takes no attribute "{name}".',hint:reservedHint(attribute.name),names:{name:attribute.name,group:group.name}})))}
function reservedHint(name){return name==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const SECTION_USE_RULES=[unknown,duplicate,notInLocation,allowDefinition,reservedAttribute]
const LISTS=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const LOCK_ATTRIBUTES=["lockItem",...LISTS]
const item={id:"smtp/lock-item",level:"section",severity:"error",summary:"`lockItem` is neither `true` nor `false`.",dotnet:["The property 'lockItem' must have value 'true' or 'false'."],bad:{text:'<smtp>\n  <network lockItem="maybe" />\n</smtp>'},good:{text:'<smtp>\n  <network lockItem="True" />\n</smtp>'},check:reading=>reading.mailElements.flatMap(({file:file,element:element,location:location})=>{const attribute=element.attribute("lockItem")
if(attribute===null||(0,values.yG)(reading_valueOf(element,"lockItem")??"")!==null)return[]
return[at(file,attribute,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:location})]})}
const smtp_locks_EMPTY={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const empty={id:"smtp/lock-list-empty",level:"section",severity:"error",summary:"A list of names to lock is empty.",dotnet:LISTS.map(list=>smtp_locks_EMPTY[list]),bad:{text:'<smtp lockAttributes="" />'},good:{text:'<smtp lockAttributes="*" />'},check:reading=>lists(reading).filter(({value:value})=>value==="").map(({owner:{file:file,location:location},attribute:attribute,list:list})=>at(file,attribute,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:list},dotnet:smtp_locks_EMPTY[list],location:location}))}
const NO_ATTRIBUTE="The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const NO_ELEMENT="The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const smtp_locks_unknown={id:"smtp/lock-list",level:"section",severity:"error",summary:"A list of names to lock holds a name that is no attribute, or no element, of that element.",dotnet:[NO_ATTRIBUTE,NO_ELEMENT],bad:{text:'<smtp lockAttributes="network" />'},good:{text:'<smtp lockAttributes="from" lockElements="network" />'},check:reading=>lists(reading).flatMap(({owner:owner,attribute:attribute,list:list,value:value})=>{const allowed=lockable(owner,list)
const isWrong=name=>!allowed.includes(name)&&!(name==="*"&&!list.includes("Except"))
if(!namesIn(value).some(isWrong))return[]
const dotnet=(isOfElements(list)?NO_ELEMENT:NO_ATTRIBUTE).replace("{allowed}",()=>allowed.map(name=>`'${name}'`).join(", "))
return[at(owner.file,attribute,{message:'"{list}" holds a name that cannot be locked here.',hint:allowed.length===0?"Delete the attribute.":`Choose from ${allowed.join(", ")}; separate names with commas.`,names:{list:list},dotnet:dotnet,location:owner.location})]})}
function lists(reading){return reading.mailElements.flatMap(owner=>LISTS.flatMap(list=>{const attribute=owner.element.attribute(list)
const value=reading_valueOf(owner.element,list)
return attribute===null||value===null?[]:[{owner:owner,attribute:attribute,list:list,value:value}]}))}function isOfElements(list){return list==="lockElements"||list==="lockAllElementsExcept"}function lockable({name:name},list){if(isOfElements(list))return schemaElements(name)
return DOTNET_ORDER[name]??schemaAttributes(name)}const DOTNET_ORDER={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(value){return value.split(/[,:;]/).map(values.Bq).filter(name=>name!=="")}const ATTRIBUTE_LOCKED="The attribute '{name}' has been locked in a higher level configuration."
const ELEMENT_LOCKED="The element '{name}' has been locked in a higher level configuration."
const locked={id:"smtp/locked",level:"section",severity:"error",summary:"A part of the site sets what the `<smtp>` of the site has locked.",dotnet:[ATTRIBUTE_LOCKED,ELEMENT_LOCKED],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" lockAttributes="from" />\n  </mailSettings>\n</system.net>\n<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp from="b@example.com" />\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<smtp from="a@example.com" lockAttributes="from" />'},check:reading=>{const elements=reading.mailElements
const site=elements.filter(({location:location})=>location===null)
return elements.filter(({location:location})=>location!==null).flatMap(lower=>site.filter(({name:name})=>name===lower.name).flatMap(upper=>violations(upper,lower)))}}
function violations(upper,lower){const isLocked=(0,values.yG)(reading_valueOf(upper.element,"lockItem")??"")===true
const tellLocked=(span,name,dotnet)=>at(lower.file,span,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:name},dotnet:dotnet,location:lower.location})
const attributes=lower.element.attributes.filter(({name:name})=>locks(upper,name,["lockAttributes","lockAllAttributesExcept"])).map(attribute=>tellLocked(attributeName(attribute),attribute.name,ATTRIBUTE_LOCKED))
const children=lower.element.children.filter(({name:name})=>locks(upper,name,["lockElements","lockAllElementsExcept"])).map(child=>tellLocked(startTag(child),child.name,ELEMENT_LOCKED))
const own=isLocked?[tellLocked(startTag(lower.element),lower.name,ELEMENT_LOCKED)]:[]
return[...own,...attributes,...children]}function locks({element:element,name:owner},name,[list,except]){const known=isOfElements(list)?schemaElements(owner):schemaAttributes(owner)
if(!known.includes(name))return false
const listed=namesIn(reading_valueOf(element,list)??"")
const spared=reading_valueOf(element,except)
return listed.includes(name)||listed.includes("*")||spared!==null&&!namesIn(spared).includes(name)}const SMTP_LOCK_RULES=[item,empty,smtp_locks_unknown,locked]
const smtp_attributes_unknown={id:"smtp/unknown-attribute",level:"section",severity:"error",summary:"`<smtp>`, `<network>` or `<specifiedPickupDirectory>` has an attribute that is not in the schema. Letter case counts.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<smtp>\n  <network host="smtp.example.com" enableSSL="true" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" enableSsl="true" />\n</smtp>'},check:reading=>unknownAttributes(reading.mailElements).filter(found=>smtp_attributes_kindOf(found)==="unknown").map(({owner:{file:file,name:name,location:location},attribute:attribute})=>at(file,attributeName(attribute),{message:'<{owner}> has no attribute "{name}".',hint:smtp_attributes_hintFor(name,attribute.name),names:{name:attribute.name,owner:name},location:location}))}
const elementAsAttribute={id:"smtp/element-as-attribute",level:"section",severity:"error",summary:"`<smtp>` has an attribute `network` or `specifiedPickupDirectory`: these are elements.",dotnet:["The value of the property '{name}' cannot be parsed. The error is: …"],bad:{text:'<smtp network="smtp.example.com" />'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>unknownAttributes(reading.mailElements).filter(found=>smtp_attributes_kindOf(found)==="element").map(({owner:{file:file,location:location},attribute:attribute})=>at(file,attributeName(attribute),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} … />.",names:{name:attribute.name},location:location}))}
const undeclaredPrefix={id:"smtp/undeclared-prefix",level:"section",severity:"error",summary:"An attribute or element of the section has a prefix that is declared above `<smtp>`. .NET reads the section on its own, where that declaration is missing.",dotnet:["'{prefix}' is an undeclared prefix."],bad:{text:'<system.net xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <mailSettings>\n    <smtp xdt:Transform="Replace" />\n  </mailSettings>\n</system.net>'},good:{text:'<smtp from="a@example.com" />'},check:reading=>{const elements=reading.mailElements
const attributes=unknownAttributes(elements).filter(found=>smtp_attributes_kindOf(found)==="prefix").map(({owner:owner,attribute:attribute})=>({owner:owner,span:attributeName(attribute),...attribute}))
const children=elements.filter(({name:name})=>name==="smtp").flatMap(owner=>owner.element.children.filter(child=>hasForeignPrefix(child.name,child,owner.smtp)).map(child=>({owner:owner,span:{start:child.start+1,end:child.nameEnd},name:child.name})))
return[...attributes,...children].map(({owner:{file:file,location:location},span:span,name:name})=>at(file,span,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:name,prefix:prefixOf(name)},location:location}))}}
const SECTION_ATTRIBUTES=["configProtectionProvider","configBuilders"]
function unknownAttributes(owners){return owners.flatMap(owner=>{const known=new Set([...schemaAttributes(owner.name),...LOCK_ATTRIBUTES,...owner.name==="smtp"?SECTION_ATTRIBUTES:[]])
return owner.element.attributes.filter(({name:name})=>!known.has(name)).map(attribute=>({owner:owner,attribute:attribute}))})}function smtp_attributes_kindOf({owner:owner,attribute:attribute}){if(schemaElements(owner.name).includes(attribute.name))return"element"
return hasForeignPrefix(attribute.name,owner.element,owner.smtp)?"prefix":"unknown"}const SYNONYMS={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function smtp_attributes_hintFor(owner,written){const lower=written.toLowerCase()
const every=schema.vK.map(({name:name})=>name)
const own=nearest(written,schemaAttributes(owner))
const synonym=Object.hasOwn(SYNONYMS,lower)?SYNONYMS[lower]:undefined
const meant=own??synonym??(every.includes(written)?written:nearest(written,every))
if(lower==="timeout")return"Delete it: the timeout can be set in code only."
if(lower==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(lower==="configsource")return"Write configSource, on <smtp> in the web.config."
if(meant===null){return`Delete it; <${owner}> takes ${schemaAttributes(owner).join(", ")}.`}const attribute=schema.vK.find(({name:name})=>name===meant)
return attribute?.element===owner?`Write ${meant}.`:`Write ${meant}, on <${attribute?.element??"smtp"}>.`}const SMTP_ATTRIBUTE_RULES=[smtp_attributes_unknown,elementAsAttribute,undeclaredPrefix]
function unknownChildren(owners){return owners.flatMap(owner=>owner.element.children.filter(child=>!schemaElements(owner.name).includes(child.name)).filter(child=>!hasForeignPrefix(child.name,child,owner.smtp)).map(child=>({owner:owner,child:child})))}function isAttribute({owner:owner,child:child}){return schemaAttributes(owner.name).includes(child.name)}const smtp_content_unknown={id:"smtp/unknown-element",level:"section",severity:"error",summary:"`<smtp>` holds an element other than `<network>` and `<specifiedPickupDirectory>`, or one of these holds an element. Letter case counts.",dotnet:["Unrecognized element '{name}'."],bad:{text:'<smtp>\n  <Network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>unknownChildren(reading.mailElements).filter(found=>!isAttribute(found)).map(({owner:owner,child:child})=>at(owner.file,nameSpan(child),{message:"<{owner}> holds an element that it does not know: <{name}>.",hint:smtp_content_hintFor(owner,child),names:{name:child.name,owner:owner.name},location:owner.location}))}
function smtp_content_hintFor(owner,child){const meant=nearest(child.name,schemaElements(owner.name))
if(meant!==null)return`Write <${meant}>.`
return owner.name==="smtp"?"Delete it; <smtp> holds <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> holds no elements, its settings are attributes."}const attributeAsElement={id:"smtp/attribute-as-element",level:"section",severity:"error",summary:"An attribute of the schema is written as an element.",dotnet:["Property '{name}' is not a ConfigurationElement."],bad:{text:"<smtp>\n  <network>\n    <host>smtp.example.com</host>\n  </network>\n</smtp>"},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:reading=>unknownChildren(reading.mailElements).filter(isAttribute).map(({owner:owner,child:child})=>at(owner.file,nameSpan(child),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="…">.',names:{name:child.name,owner:owner.name},location:owner.location}))}
const smtp_content_duplicate={id:"smtp/duplicate-element",level:"section",severity:"error",summary:"`<network>` or `<specifiedPickupDirectory>` appears twice in one `<smtp>`.",dotnet:["The element <{name}> may only appear once in this section."],bad:{text:'<smtp>\n  <network host="smtp.example.com" />\n  <network port="587" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" port="587" />\n</smtp>'},check:reading=>{const seen=new Map
return reading.mailElements.filter(({smtp:smtp,name:name})=>{const names=seen.get(smtp)??new Set
const again=names.has(name)
seen.set(smtp,names.add(name))
return again}).map(({file:file,element:element,name:name,location:location})=>at(file,startTag(element),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:name},location:location}))}}
const smtp_content_text={id:"smtp/text",level:"section",severity:"error",summary:"Text or a CDATA section stands in `<smtp>` or one of its children; often an invisible character.",dotnet:["The configuration section cannot contain a CDATA or text element."],bad:{text:'<smtp from="a@example.com">\n  host: smtp.example.com\n</smtp>'},good:{text:'<smtp from="a@example.com">\n  \x3c!-- host: smtp.example.com --\x3e\n</smtp>'},check:reading=>reading.mailElements.flatMap(({file:file,element:element,name:name,location:location})=>element.nodes.filter(({kind:kind})=>kind==="text"||kind==="cdata"||kind==="reference").map(node=>at(file,withoutSpace(file.source.text,node),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e. Settings are attributes.",names:{name:name},location:location})))}
const SMTP_CONTENT_RULES=[smtp_content_unknown,attributeAsElement,smtp_content_duplicate,smtp_content_text]
function smtp_values_refused(reading,name,isRefused){const element=name.startsWith("delivery")?"smtp":"network"
return reading.mailElements.flatMap(owner=>{if(owner.name!==element)return[]
const attribute=owner.element.attribute(name)
const value=reading_valueOf(owner.element,name)
return attribute===null||value===null||!isRefused(value)?[]:[{owner:owner,attribute:attribute}]})}function complain(found,said){return found.map(({owner:{file:file,location:location},attribute:attribute})=>at(file,attribute,{...said,names:{name:attribute.name},location:location}))}const PORT_HINT="Write a number from 1 to 65535; for most providers it is 587."
const portFormat={id:"smtp/port-format",level:"section",severity:"error",summary:"The port is no whole number: digits with an optional sign, or hexadecimal ones after `0x`, `#` or `&amp;h`.",dotnet:["The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32."],bad:{text:'<smtp>\n  <network port="587.0" />\n</smtp>'},good:{text:'<smtp>\n  <network port="0x24B" />\n</smtp>'},check:reading=>complain(smtp_values_refused(reading,"port",value=>(0,values.M$)(value)===null),{message:"The port is not a number that .NET can read.",hint:PORT_HINT})}
const portRange={id:"smtp/port-range",level:"section",severity:"error",summary:"The port is not within 1 and 65535.",dotnet:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],bad:{text:'<smtp>\n  <network port="65536" />\n</smtp>'},good:{text:'<smtp>\n  <network port="587" />\n</smtp>'},check:reading=>complain(smtp_values_refused(reading,"port",value=>(0,values.M$)(value)!==null&&(0,values.pz)(value)===null),{message:"The port is out of range.",hint:PORT_HINT})}
const smtp_values_boolean={id:"smtp/boolean",level:"section",severity:"error",summary:"`enableSsl` or `defaultCredentials` is neither `true` nor `false` (in any letter case, white space around it is fine).",dotnet:["The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean."],bad:{text:'<smtp>\n  <network enableSsl="1" />\n</smtp>'},good:{text:'<smtp>\n  <network enableSsl=" True " />\n</smtp>'},check:reading=>["enableSsl","defaultCredentials"].flatMap(name=>complain(smtp_values_refused(reading,name,value=>(0,values.yG)(value)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const deliveryMethod={id:"smtp/delivery-method",level:"section",severity:"error",summary:"`deliveryMethod` is none of `Network`, `SpecifiedPickupDirectory` and `PickupDirectoryFromIis` (in any letter case, without white space).",dotnet:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],bad:{text:'<smtp deliveryMethod="Smtp" />'},good:{text:'<smtp deliveryMethod="network" />'},check:reading=>complain(smtp_values_refused(reading,"deliveryMethod",value=>(0,values.FW)(value)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const deliveryFormat={id:"smtp/delivery-format",level:"section",severity:"error",summary:"`deliveryFormat` is neither `SevenBit` nor `International` (in any letter case, without white space).",dotnet:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],bad:{text:'<smtp deliveryFormat="utf-8" />'},good:{text:'<smtp deliveryFormat="International" />'},check:reading=>complain(smtp_values_refused(reading,"deliveryFormat",value=>(0,values.BR)(value)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const SMTP_VALUE_RULES=[portFormat,portRange,smtp_values_boolean,deliveryMethod,deliveryFormat]
const tls_SET='<smtp from="post@example.com">\n  <network host="smtp.example.com" '
const tls_GOOD={text:`${tls_SET}port="587" enableSsl="true" userName="shop" />\n</smtp>`}
const implicitTls={id:"port/implicit-tls",level:"runtime",severity:"error",summary:"The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows STARTTLS only.",dotnet:["The operation has timed out."],bad:{text:`${tls_SET}port="465" enableSsl="true" />\n</smtp>`},good:tls_GOOD,check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network"||mail.settings.port!==465)return[]
return[mail.at("port",{message:"Port 465 speaks TLS from the first byte, which .NET Framework cannot: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".'})]}}
const port25={id:"port/blocked",level:"runtime",severity:"warning",summary:"The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.",dotnet:["Failure sending mail."],bad:{text:`${tls_SET}/>\n</smtp>`},good:tls_GOOD,check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network"||mail.settings.port!==25)return[]
if(!mail.settings.host||isTemplateHost(mail.settings.host))return[]
return[mail.at("port",{message:"Mail goes to port 25, which cloud hosts often block.",hint:'Use port 587 with enableSsl="true"; most providers offer 2525 as well.'})]}}
const withPickup={id:"tls/with-pickup",level:"runtime",severity:"error",summary:"`enableSsl` is true, but mail goes into a pickup directory.",dotnet:["SSL must not be enabled for pickup-directory delivery methods."],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <network enableSsl="true" />\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'},good:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'},check:reading=>{const mail=siteMail(reading)
if(!mail?.settings.enableSsl||mail.settings.deliveryMethod==="Network")return[]
return[mail.at("enableSsl",{message:"enableSsl is true, but mail is to go into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const off={id:"tls/off",level:"runtime",severity:"warning",summary:"There is a user name, but `enableSsl` is not true: the password would cross the network in clear, and most servers offer no login before STARTTLS.",dotnet:["The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"],bad:{text:`${tls_SET}port="587" userName="shop" />\n</smtp>`},good:tls_GOOD,check:reading=>{const mail=siteMail(reading)
if(mail?.settings.deliveryMethod!=="Network"||mail.settings.enableSsl)return[]
const{host:host,userName:userName,defaultCredentials:defaultCredentials}=mail.settings
if(!host||isTemplateHost(host)||!userName||defaultCredentials)return[]
return[mail.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const oldProtocols={id:"tls/old-protocols",level:"runtime",severity:"warning",summary:"`enableSsl` is true, but `<httpRuntime targetFramework>` is missing or below 4.6: .NET then offers TLS 1.0 at most, which providers refuse, unless the registry of the server says otherwise.",dotnet:[],bad:{text:'<system.web>\n  <httpRuntime targetFramework="4.5" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'},good:{text:'<system.web>\n  <httpRuntime targetFramework="4.7.2" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'},check:reading=>{const mail=siteMail(reading)
if(!mail?.settings.enableSsl||mail.settings.deliveryMethod!=="Network")return[]
const said={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: it will offer TLS 1.0 at most, which today's providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
return oldRuntime(reading,said)??[mail.at("enableSsl",said)]}}
function oldRuntime({file:file,skeleton:skeleton},said){const use=skeleton.sections.find(({registered:registered,location:location})=>location===null&&pathOf(registered)==="system.web/httpRuntime")
if(use===undefined)return null
const attribute=use.element.attribute("targetFramework")
const isNew=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(attributeValue(attribute)?.trim()??"")
return isNew?[]:[at(file,attribute??startTag(use.element),said)]}const TLS_RULES=[implicitTls,port25,withPickup,off,oldProtocols]
const STRUCTURE_RULES=[...DOCUMENT_RULES,...CONTENT_RULES,...CONFIG_SECTIONS_RULES,...DECLARED_NAME_RULES,...SECTION_USE_RULES,...LOCATION_RULES,...CONFIG_SOURCE_RULES,...PROTECTION_RULES,...SMTP_ATTRIBUTE_RULES,...SMTP_CONTENT_RULES,...SMTP_VALUE_RULES,...SMTP_LOCK_RULES]
const INJECTION_RULES=[...PROTECTION_OBSTACLES,...DOCUMENT_OBSTACLES,...ENTITY_OBSTACLES]
const RESULT_RULES=[...DOCUMENT_WARNINGS,...LOCATION_WARNINGS,...FROM_RULES,...HOST_RULES,...TLS_RULES,...CREDENTIAL_RULES,...PICKUP_RULES]
const WEB_CONFIG_RULES=[...new Set([...STRUCTURE_RULES,...INJECTION_RULES,...RESULT_RULES])]
function openWebConfig(file,companion){const config=webConfig(file,companion)
const readingFor=lastOf(known=>readConfiguration(config,known))
const judged=rules=>(intent,locate)=>judge({reading:readingFor(intent.knownSections),intent:intent,locate:locate},rules)
return{structure:(intent,locate)=>[...judged(STRUCTURE_RULES)(intent,locate),...faultOf(companion)],obstacles:judged(INJECTION_RULES),result:judged(RESULT_RULES),injectable:companion===null||isSmtp(companion),inject:settings=>inject(config,settings),with:edited=>companion?.status==="read"&&edited.path===companion.file.path?openWebConfig(file,{status:"read",file:edited}):openWebConfig(edited,companion),misread:expected=>misread(config,expected),effective:effectiveOf(config),credentials:credentialsIn(config)}}function lastOf(make){let last=null
return argument=>{if(last?.argument!==argument)last={argument:argument,result:make(argument)}
return last.result}}function faultOf(companion){if(companion?.status!=="faulty")return[]
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
const shown=paths.slice(0,5).map(path=>`"${inert(path)}"`)
const more=paths.length>5?` and ${paths.length-5} more`:""
return[`Left out: ${shown.join(", ")}${more}, ${reason}. To have a file taken, name it outright in the input "files".`]}function folderOf(path){return path.slice(0,path.lastIndexOf("/")+1)}function isBelow(folder,above){return folder!==above&&folder.startsWith(above)}async function step(request,complaints,around){const found=await findFiles(around.workspace,request.files)
const report=new ReportGuard(around.report)
report.protect(found.files.map(({realPath:realPath})=>realPath))
const failures=[...complaints,...found.complaints,...report.complaints]
if(failures.length>0)return{result:failed(request,failures),report:report.target}
const{files:files,notices:notices}=request.requestedMode==="inject"?withoutNested(found.files):{files:found.files,notices:[]}
const loaded=await loadAll(request,around,files)
report.protect(loaded.flatMap(realPathsOf))
const plans=await planAll(request,loaded)
const result=settle(request,plans.planned,{notices:[...noticesOf(request),...notices,...plans.notices],failures:[...plans.complaints,...report.complaints]})
return{result:result,report:report.target}}function failed(request,failures){return{mode:request.mode,files:[],written:[],notices:noticesOf(request),failures:failures}}function noticesOf({notice:downgrade}){return downgrade===null?[]:[downgrade]}class ReportGuard{target
complaints=[]
constructor(target){this.target=target}protect(realPaths){if(this.target===null||!overwrites(this.target,realPaths))return
this.complaints.push(`The input "report" names "${inert(this.target.path)}", which is one of the checked files. Name another file for the report.`)
this.target=null}}async function loadAll({requestedMode:requestedMode},{workspace:workspace,mask:mask},files){const all=[]
for(const found of files){const skipOthers=requestedMode==="inject"&&found.byGlob&&!isWebConfig(found.path)
const loaded=await load(workspace,found,{skipOthers:skipOthers})
if(loaded.status==="ready")loaded.configuration.credentials.forEach(mask)
all.push({found:found,loaded:loaded})}return all}function realPathsOf({loaded:loaded}){return loaded.status==="ready"?[...loaded.realPaths.values()]:[]}async function planAll(request,files){const planned=[]
for(const{found:found,loaded:loaded}of files){if(loaded.status==="ready")planned.push(await planOne(request,found,loaded))
if(loaded.status==="refused")planned.push({result:step_refused(found,loaded),write:null})}const unsupported=files.filter(({loaded:loaded})=>loaded.status==="unsupported")
return{planned:planned,notices:selection_notice(unsupported.filter(({found:found})=>found.byGlob).map(({found:found})=>found.path),"no web.config: this version of the action handles no transforms and no appsettings"),complaints:unsupported.filter(({found:found})=>!found.byGlob).map(({found:found})=>`"${inert(found.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`)}}async function planOne(request,{path:path},{kind:kind,configuration:configuration,realPaths:realPaths}){const{write:write,...rest}=await plan(configuration,intentOf(request))
const realPath=realPaths.get(write?.path??path)
if(realPath===undefined)throw new Error("A plan names a file that was never read")
return{result:{path:path,kind:kind,changed:false,...rest},write:write&&{...write,realPath:realPath}}}function intentOf({mode:mode,settings:settings,knownSections:knownSections}){return{mode:mode,settings:settings,knownSections:knownSections}}function step_refused({path:path},{kind:kind,finding:finding}){const findings=[finding]
return{path:path,kind:kind,verdict:"file",changed:false,effective:null,changes:[],findings:findings}}function settle({mode:mode,failOn:failOn},planned,said){const files=planned.map(({result:result})=>result)
const result={mode:mode,files:files,written:[],...said}
if(said.failures.length>0||failingFindings(result,failOn).length>0)return result
const writes=distinct(planned.flatMap(({write:write})=>write===null?[]:[write]))
const failure=writeAll(writes)
if(failure!==null)return{...result,failures:[failure]}
return{...result,files:planned.map(({result:file,write:write})=>({...file,changed:write!==null})),written:writes.map(({path:path})=>path)}}function distinct(writes){return[...new Map(writes.map(write=>[write.realPath,write])).values()]}async function run(){const runner=new Runner
for(const name of["password","username"])runner.mask(runner.input(name))
const{request:request,complaints:complaints}=readInputs(runner.input,originOf(external_node_process_default().env))
const outcome=await attempt(runner,request,complaints).catch(error=>{runner.debug(error instanceof Error?error.stack??"":"")
return{result:failed(request,[main_faultOf(error)]),report:null}})
await tell(runner,request,outcome)}async function attempt(runner,request,complaints){const workspace=new Workspace(external_node_process_default().env["GITHUB_WORKSPACE"]??external_node_process_default().cwd())
const report=request.report===null?null:reportTarget(workspace,request.report)
return step(request,complaints,{workspace:workspace,report:report,mask:value=>{runner.mask(value)}})}function main_faultOf(error){const said=error instanceof Error?error.message:"Something was thrown that is no error."
return`The step ended by a fault of its own, and no file was written: ${said} Please report it; with debug logging, the log shows where.`}async function tell(runner,request,outcome){const redact=text=>runner.redact(text)
const failure=outcome.report===null?null:writeReport(outcome.report,jsonReport(outcome.result,redact))
const report=failure===null?outcome.report:null
const failures=[...outcome.result.failures,...failure===null?[]:[failure]]
const result={...outcome.result,failures:failures}
logFiles(runner,result)
annotate(runner,result)
await runner.summarize(summaryOf(result,redact))
setOutputs(runner,result,report?.path??null)
const line=failureLine(result,request.failOn)
if(line!==null)runner.fail(line)}void run()

