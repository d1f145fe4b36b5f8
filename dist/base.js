"use strict"
var entriesOf=(function(t){try{return e.readdirSync(t)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}),
pathBelow=(function(e,t){const n=s.relative(e,t).split(s.sep).join("/")
return".."===n||n.startsWith("../")||s.isAbsolute(n)?null:n}),
kindOf=(function(t){try{const n=e.statSync(t,{throwIfNoEntry:!1})
return void 0===n?null:n.isDirectory()?"folder":n.isFile()?"file":"other"}catch(e){if(""===codeOf(e))throw e
return null}}),
isAbsent=(function(t){try{return void 0===e.lstatSync(t,{throwIfNoEntry:!1})}catch(e){if(""===codeOf(e))throw e
return"ENOTDIR"===codeOf(e)}}),
realpathOf=(function(t){try{return e.realpathSync(t)}catch(e){if(""===codeOf(e))throw e
return null}}),
readBytes=(function(t,n=1/0){try{const s=e.statSync(t)
return s.isFile()?s.size>n?{...unread$1("it is too large"),isTooLarge:!0}:{ok:!0,bytes:e.readFileSync(t)}:unread$1("it is not a regular file")}catch(e){return unread$1(reasonOf(e))}}),
lazily=(function(e,t){let n=null
return(()=>n??=new RegExp(e,t))}),
isPlain=(function(e){return!/[^\t\n\r -~\xd7\u2013\u2014\u2018-\u201f\u2026\u2190-\u21ff\u2700-\u27ef]/.test(e)}),
beginningOf=(function(e,t){const n=Math.max(t,1e3)
return{kept:e.slice(0,n),isAll:e.length<=n}}),
settled=(function(e,{redact:t,longest:n}){return e.replaceAll(c,(e,s,o)=>{const i=o.charCodeAt(0)-57344
if(!s.endsWith("\uf8ff"))return cut(t(s),i)
const a=t(s.slice(0,-1))
return cut(`${a.slice(0,Math.max(0,a.length-n))}\u2026`,i)})}),
cut=(function(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}),
inert=(function(e,t=200){const{kept:n,isAll:s}=beginningOf(e,t)
const o=n.toWellFormed().replaceAll(l," ")
const i=isPlain(o)?o.replaceAll(/[\t\n\r]+/g," "):o.replaceAll(u()," ").replaceAll(f(),"")
const a=i.trim().replaceAll(d,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return s&&a.length<=t?a:marked(a,t,s)}),
anchorOf=(function(e){return e.replace("/","-")}),
verdictOf=(function(e){const t=new Set(e.map((e=>e.level)))
return t.has("file")?"file":t.has("section")?"section":"ok"}),
worstFirst=(function(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(null===t?0:byPlace(e,n)))}),
ruleLink=(function(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const s=`${n}#${anchorOf(t)}`
const{GITHUB_ACTION_REPOSITORY:o,GITHUB_ACTION_REF:i}=e
if(!o||!i)return s
const a=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${a}/${o}/blob/${i}/`)+s}),
theInput=(function(...e){return m+inputWords(e)+g}),
onGitHub=(function(e,t=""){return w+e+b+t+y}),
worded=(function(e,{inputs:t,isOnGitHub:n}){return e.replaceAll(v,((e,n)=>{const s=t(Array.from(n.matchAll(/"([^"]*)"/g),(([,e=""])=>e)))
return n.startsWith("T")?s.charAt(0).toUpperCase()+s.slice(1):s})).replaceAll(O,(e,t,s)=>n?t:s)}),
inputWords=(function(e){return`the input${1===e.length?"":"s"} ${listed(e.map((e=>`"${e}"`)))}`}),
listed=(function(e){const[t="",...n]=e.toReversed()
return 0===n.length?t:`${n.toReversed().join(", ")} and ${t}`}),
credentialsInHost=(function(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const s=j.exec(n)?.[0]
const o=n.slice(s?.length??0)
const i=o.indexOf(":")
return i>=0?[o,o.slice(0,i),o.slice(i+1)]:void 0===s||""===o?[]:[o]}),
isMailKit=(function(e){return"secureSocketOptions"in e}),
shownEnvironment=(function(e){const{effective:t}=e
if(null===t)return{...e,effective:t}
if(!isMailKit(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:s}=t
const o={userName:shownSupply(n),password:shownSupply(s)}
return{...e,effective:{...t,...o}}}),
shownSettings=(function(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}),
shownChange=(function(e){if(!C.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}),
shownCredential=(function(e){return null===e||""===e?e:"***"}),
outcomeOf=(function(e,{changed:t,changes:n,findings:s}){if("check"===e)return"checked"
if(t)return"written"
const o=s.some(({severity:e})=>"error"===e)
return n.length>0||o?"not written":"unchanged"}),
findingsOf=(function(e){return worstFirst(e.flatMap((({findings:e})=>e)),null)}),
allFindingsOf=(function({files:e,findings:t}){return worstFirst([...e.flatMap((e=>e.findings)),...t],null)}),
allSuppressedOf=(function({files:e,suppressed:t}){return[...e.flatMap((e=>e.suppressed)),...t]}),
countOf=(function(e,t){return e.map((({findings:e})=>e.filter((e=>e.severity===t)).length)).reduce(((e,t)=>e+t),0)}),
distinctSettings=(function(e){const t=new Map
for(const n of e){const{effective:e}=n
if(null===e)continue
const s=JSON.stringify(e)
const o=t.get(s)
void 0===o?t.set(s,{settings:e,files:[n]}):o.files.push(n)}return[...t.values()]}),
failingFindings=(function({files:e},t){return"never"===t?[]:findingsOf(e).filter((({severity:e})=>"error"===e||"warning"===e&&"warning"===t))}),
isFailing=(function(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>"failed"===e)}),
matchEndAt=(function(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}),
spaceEndAt=(function(e,t){return matchEndAt(R,e,t)??t}),
isNameStart=(function(e){return U.test(String.fromCodePoint(e))}),
nameEndAt=(function(e,t){let n=matchEndAt(q,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);void 0!==s;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
const o=U.test(e)||n>t&&B.test(e)
if(!o)break
n+=e.length}return n}),
forbiddenCharacter=(function(e){const t=e.search(G)
return t<0?null:t}),
decode=(function(e,t){switch(t){case"utf-8":return o.isAscii(e)?e.toString("latin1"):o.isUtf8(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return o.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>H.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2==0?o.Buffer.from(e).swap16():e)}}),
encode=(function(e,t){if(!0===z[t]?.test(e))throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return o.Buffer.from(e,"utf8")
case"utf-16le":return o.Buffer.from(e,"utf16le")
case"utf-16be":return o.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return o.Buffer.from(e,"latin1")
case"windows-1252":return o.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(H.indexOf(e)+128)),"latin1")}}),
lackedBy=(function(e){const t=z[e]
return t&&new RegExp(t,"gu")}),
withReferences=(function(e,t){const n=lackedBy(t)
return null===n?e:e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}),
escapeAttribute=(function(e,t){const n='"'===t?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,(e=>K[e]??e))}),
trimOf=(function(e,t){const n=endWithout(e,t)
let s=0
for(;s<n&&t.test(e.charAt(s));)s+=1
return e.slice(s,n)}),
trimEndOf=(function(e,t){return e.slice(0,endWithout(e,t))}),
endWithout=(function(e,t){let n=e.length
for(;n>0&&t.test(e.charAt(n-1));)n-=1
return n}),
isPlaceholder=(function(e){const t=e.trim()
return[V,J,...X,Z,...Y].some((e=>e.exec(t)?.[0]===t))}),
placeholderInPassword=(function(e){return V.test(e)?"workflow":J.test(e)?"key-vault":isPlaceholder(e)||X.some((t=>t.test(e)))?"token":null}),
isTemplateHost=(function(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}),
isTemplateCredential=(function(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}),
isTemplateSender=(function(e){return/^noreply@example\.com$/i.test(e.trim())}),
isSampleSender=(function(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}),
isNoSecret=(function(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return Q.test(t)||n.some((e=>e(t)))}),
isSecret=(function(e){return e.length>=4&&""!==e.trim()&&!isNoSecret(e)}),
formsOf=(function(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap((e=>[e,e.trim()])).filter(isSecret))
return worthMasking([...n].flatMap((e=>[e,...escapedForms(e)])))}),
rareFormsOf=(function(e){const t=o.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const s=n.map((e=>e.replaceAll("+","-").replaceAll("/","_")))
return worthMasking([...n,...s])}),
worthMasking=(function(e){return[...new Set(e)].filter(isSecret).sort(((e,t)=>t.length-e.length))}),
escapedForms=(function(e){const t=[escapeAttribute(e,'"'),escapeAttribute(e,"'")]
return[...t.flatMap((e=>D.map((t=>withReferences(e,t))))),escapeAttribute(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),inert(e,1/0),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}),
base64Forms=(function(e){const t=o.Buffer.from(e,"utf8")
const n=t.toString("base64")
const s=[0,1,2].map((e=>{const n=(3-e)%3
const s=3*Math.floor((t.length-n)/3)
return t.subarray(n,n+s).toString("base64")}))
return[n,trimEndOf(n,/=/),...s.filter((e=>e.length>=8))]}),
readEnvironmentKeys=(function(e){const t=e.map((e,t)=>({line:lineOf$2(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>null===e||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}),
lineOf$2=(function(e){const t=ne.exec(e)
const n=e.slice(t?.[0].length??0)
const s=n.indexOf("=")
const o=(s<0?n:n.slice(0,s)).trim()
if(!se.test(o)&&!re().test(o))return null
const i=s<0?null:n.slice(s+1)
return{key:{environment:t?.[1]?.trim()??null,name:o,value:i},hasPassword:null!==i&&""!==i&&isPasswordKey(o)}}),
secretsInKeys=(function(e){return e.split(/\r\n|\r|\n/).flatMap((e=>{const t=lineOf$2(e.trim())
const n=!0===t?.hasPassword?t.key.value??"":""
return isSecret(n)?[n]:[]}))}),
trim=(function(e){return trimOf(e,/[ \t\r\n]/)}),
mayKnowSecrets=(function(e){return"trusted"===e||"dependabot"===e}),
readInputs=(function(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const s=n.choice("mode",ae)??"inject"
const o=readSettings(n)
const i=readSmokeTest(n)
const a=readEnvironmentKeys(n.lines("environment-keys",[]))
const c=restriction(t,{requestedMode:s,settings:o,smokeTest:i})
const l="check"===s||null!==c&&"unknown"!==t
const u={mode:l?"check":"inject",requestedMode:s,origin:t,notice:c,warnings:shortSecret(o),files:n.lines("files",["web.config"]),settings:o,failOn:n.choice("fail-on",ce)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:a.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??!1,restore:n.boolean("restore")??!0,smokeTest:null===c?i:null}
const{complaints:f}=n
return{request:u,complaints:[...f,...a.complaints,...lacking(u,t),...contradictions(u)]}}),
readSmokeTest=(function(e){const t=e.choice("smoke-test",["none",...M])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",ee)??"site",authorities:e.text("smoke-test-ca")}
return null===t||"none"===t?null:{level:t,...n}}),
readSettings=(function(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",E),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",S),deliveryFormat:e.choice("delivery-format",T),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter((([,e])=>null!==e)))}),
shortSecret=(function({password:e=""}){return""===e||e.length>=4?[]:[`${capital(theInput("password"))} has fewer than 4 characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}),
restriction=(function(e,{requestedMode:t,settings:n,smokeTest:s}){const o=null===s?"":" No smoke test runs."
if("dependabot"===e)return"check"===t||void 0!==n.password?null:`This is Dependabot's pull request, and ${theInput("password")} is empty: nothing is injected, the files are checked only.${o} Dependabot has secrets of its own.`
if("fork"===e&&"inject"===t)return`This pull request comes from another repository: nothing is injected, the files are checked only.${o}`
if("trusted"===e||null===s)return null
const i="fork"===e?"This pull request comes from another repository":le
return`${i}: no smoke test runs, since the pull request could choose the mail server.`}),
lacking=(function({mode:e,settings:t},n){return"check"===e?[]:"unknown"===n?[`${le}, into which no secret goes. Run the job again, or set "mode" to "check".`]:Object.keys(t).length>0?[]:[`There is nothing to inject: ${onGitHub(`no input with a setting has a value (${inputNames()}).`,"no variable with a setting has a value.")} ${P}${onGitHub(' To check the files without secrets, set "mode" to "check".')}`]}),
contradictions=(function(e){const{requestedMode:t,failOn:n,settings:s}=e
const o=unwritable(s)
"inject"===t&&"never"===n&&o.push(`${capital(theInput("fail-on"))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`)
e.suggest&&null===e.gitHubToken&&o.push(`${capital(theInput("suggest"))} is true, and ${theInput("github-token")} is empty. Set it to \${{ github.token }}, or take "suggest" out.`)
o.push(...environmentComplaints(e),...encryptionComplaints(s))
const{defaultCredentials:i,userName:a,password:c}=s
!0!==i||void 0===a&&void 0===c||o.push(`${capital(theInput("default-credentials",void 0===a?"password":"username"))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)
return o}),
environmentComplaints=(function({requestedMode:e,environment:t}){return""===t?[]:"*"===t&&"inject"===e?[`${capital(theInput("environment"))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`]:ue().test(t)&&"*"!==t?[`${capital(theInput("environment"))} has the unknown value "${inert(t,60)}". Allowed: the name of an environment, which is a part of a file's name; in mode "check" also *.`]:[]}),
encryptionComplaints=(function(e){const{enableSsl:t,secureSocketOptions:n}=e
if(void 0===t||void 0===n)return[]
const s="SslOnConnect"===n||"StartTls"===n
return(t?"None"===n:s)?[`${capital(theInput("enable-ssl","secure-socket-options"))} contradict each other: ${String(t)} and ${n}. Take one of them out.`]:[]}),
unwritable=(function(e){return I.flatMap((([t,n])=>{const s=e[n]
const o="string"==typeof s?forbiddenCharacter(s):null
if("string"!=typeof s||null===o)return[]
const i=C.has(n)?"":` at character ${o+1}`
return[`${capital(theInput(t))} contains${i} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]}))}),
workflowAdvice=(async function({mode:e,settings:t},{workspace:n,runningJob:s},o){const i={findings:[],notices:[]}
const a=o.filter((({result:e})=>e.changes.length>0)).map((({write:e,result:t})=>e?.path??t.path))
const c=void 0===t.password?[]:[...new Set(a)]
if("inject"===e&&0===a.length)return i
try{const e=await findingsOn(n,{...s,injected:c})
const t=Object.values(s).some((e=>null!==e))
return{findings:e,notices:t?passwordsInJson(c,e):[]}}catch(e){return{...i,notices:[faultOf$1(e,"ways on which the password leaves the job")]}}}),
findingsOn=(async function(e,t){const n=null===t.action?[]:readWorkflows(e)
if(0===n.length)return[]
const{adviseOnWorkflows:s}=await Promise.resolve().then(()=>require("./advise.js"))
return s(n,t)}),
passwordsInJson=(function(e,t){const n=t.some(({rule:e})=>fe.has(e))
return n||!e.some((e=>/\.json$/i.test(e)))?[]:[`The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${theInput("environment-keys")}.`]}),
emptySecrets=(async function(e,{workspace:t,runningJob:n}){const s={failures:[],warnings:[],notices:[]}
const o=emptyInputs(e)
if(0===o.length||null===n.action||null===n.job)return s
try{const i=readWorkflows(t)
if(0===i.length)return s
const{secretsBehind:a}=await Promise.resolve().then(()=>require("./advise.js"))
const c=await a(i,n,o)
const{emptinessOf:l}=await Promise.resolve().then(()=>require("./emptiness.js"))
const u=0===c.length?[]:[l(c)]
return{...s,["inject"===e.mode?"failures":"warnings"]:u}}catch(e){return{...s,notices:[faultOf$1(e,"the secrets behind empty inputs")]}}}),
emptyInputs=(function({mode:e,origin:t,smokeTest:n,settings:s}){const o=null!==n&&reaches(n.level,"auth")
const i="inject"===e?mayKnowSecrets(t):"trusted"===t&&o
if(!i)return[]
const a={username:s.userName,password:s.password}
return Object.entries(a).flatMap(([e,t])=>void 0===t?[e]:[])}),
globObstacle=(function(e){const t=isWide(e)?[e]:e.split("/").filter((e=>de.test(e)))
return t.some(e=>e.split("*").length-1>4)?'has more than 4 "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.':null}),
isWide=(function(e){return pe.test(e)}),
findFiles=(async function(e,t){const n=t.map((e=>e.replaceAll("\\","/")))
const s=n.flatMap((e=>{const t=globObstacle(e)
return null===t?[]:[complaint(e,t)]}))
if(s.length>0)return{files:[],complaints:s}
const o=await exclusion(e,n)
const i=new Map
const a=[]
for(const t of n.filter((e=>!e.startsWith("!")))){const n=await matchesOf(e,t)
if("string"==typeof n)a.push(complaint(t,n))
else if(0===n.length)a.push(complaint(t,nothing$1(e)))
else{const t=n.filter((({path:e})=>!o(e)))
for(const n of take$1(e,i,t))a.push(n)}}0===a.length&&0===i.size&&a.push(allExcluded(t))
return{files:[...i.values()],complaints:a}}),
matchesOf=(async function(e,t){const n=e.relativePath(t)
if(null===n)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return me
if(s.length>0)return s.map((e=>({path:e,byGlob:!1})))
if("folder"===e.kindAt(n))return`is a folder. Name the file, such as "${inert((""===n?"":`${n}/`)+"web.config")}", or use a glob.`
if(!ge.test(n))return[]
const o=await globMatcher(spelledGlob(e,n))
const i=[...e.files()].filter(o).sort()
return i.map(e=>({path:e,byGlob:!0}))}),
namedOutright=(function(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter((t=>"folder"!==e.kindAt(t)))}),
exclusion=(async function(e,t){const n=t.filter((e=>e.startsWith("!"))).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>null!==e).map(t=>spelledGlob(e,t))
const s=await Promise.all(n.map(globMatcher))
return (e=>ancestors(e).some((e=>s.some(t=>t(e)))))}),
ancestors=(function(e){const t=e.split("/")
return t.map(((e,n)=>t.slice(0,n+1).join("/")))}),
take$1=(function(e,t,n){return n.flatMap((({path:n,byGlob:s})=>{const o=e.locate(n)
if(!o.ok)return[`"${inert(n)}", which ${theInput("files")} names, cannot be used: ${o.reason}.`]
const{realPath:i}=o
t.has(i)||t.set(i,{path:n,realPath:i,byGlob:s})
return[]}))}),
firstFew=(function(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}),
firstSayings=(function(e){const t=e.length-10
return t<=0?e:[...e.slice(0,10),`And ${t} more of this kind.`]}),
isWebConfig=(function(e){return/(?:^|\/)web\.config$/i.test(e)}),
select=(function(e,t){const n=e.filter((({path:e,byGlob:t})=>t&&ye.test(e)))
const s=withoutLayers$1(e.filter((e=>!n.includes(e))))
const o=s.filter((({path:e})=>isWebConfig(e)))
const i=new Set(o.map((({path:e})=>folderOf(e))))
const a=s.map((e=>({...e,isNested:isNested(e,i)})))
const c="inject"===t?a.filter(e=>e.isNested):[]
return{mode:t,files:"inject"===t?a.filter(e=>!e.isNested):a,leftOut:[...leftOut(c,"nested"),...leftOut(n,"built")]}}),
isNested=(function({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}),
leftOut=(function(e,t){return e.map(({path:e})=>({path:e,reason:t}))}),
withoutLayers$1=(function(e){const t=e.filter((({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e)))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isLayer=(({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e)))
return e.filter((e=>!isLayer(e)))}),
folderOf=(function(e){return e.slice(0,e.lastIndexOf("/")+1)}),
candidate=(function(e,t,n){const{status:s}=n
if("ready"!==s)return{found:t,status:s,...ve}
const{configuration:o,environment:i}=n
const a=folderOf(t.path)
const c=o.supersededBy
const l="transform"===o.kind
return{found:t,status:s,isTransform:null!==i||l,isOfTransform:null!==i&&l,site:null===i?null:o.path,parts:o.parts.map((e=>`${a}${e.replaceAll("\\","/")}`.toLowerCase())),isSuperseded:t.byGlob&&null!==c&&e.spellings(a.slice(0,-1),c).length>0}}),
withoutLayers=(function(e){const t=new Set(e.filter((e=>!e.isTransform)).map((({found:e})=>e.path)))
return e.filter((({site:e})=>null===e||!t.has(e)))}),
partsOf=(function(e){return new Set(e.flatMap((({parts:e})=>e)))}),
reasonAgainst=(function({found:e,status:t,isTransform:n,isSuperseded:s},{parts:o,mode:i}){return e.byGlob?"inject"===i&&n?"unsupported":!isWebConfig(e.path)&&o.has(e.path.toLowerCase())?"part":"skipped"===t?"foreign":"unsupported"===t?"unsupported":s?"superseded":null:null}),
mayCount=(function(e,{mode:t,paths:n}){const s=null!==e.site&&!e.isOfTransform&&n.has(e.site)
return!s&&null===reasonAgainst(e,{parts:Oe,mode:t})}),
countLineEnds=(function(e){let t=0
for(;ke.test(e);)t+=1
return t}),
decodeSource=(function(e){const t=o.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:s}=detect(t)
if("utf-32"===n)return refused$1(Te,Se)
const i=t.subarray(s)
const a=declared(i,n)
const c=reconcile(n,s>0,a)
if("string"!=typeof c)return refused$1(a?.at??Te,c)
const l=decode(i,c)
return"string"!=typeof l?badByte(i,c,l.badByte):{ok:!0,source:new Source(l,c,t.subarray(0,s))}}),
detect=(function(e){const t=e.toString("hex",0,4)
return/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t)?{encoding:"utf-32",mark:0}:t.startsWith("efbbbf")?{encoding:"utf-8",mark:3}:t.startsWith("fffe")?{encoding:"utf-16le",mark:2}:t.startsWith("feff")?{encoding:"utf-16be",mark:2}:t.startsWith("3c00")?{encoding:"utf-16le",mark:0}:t.startsWith("003c")?{encoding:"utf-16be",mark:0}:{encoding:null,mark:0}}),
declared=(function(e,t){const n="utf-16le"===t||"utf-16be"===t
const s=decode(firstTag(e),n?t:"iso-8859-1")
if("string"!=typeof s)return null
const o=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(null===o)return null
const[,i="",a=""]=o
const c=i.length
return{name:a,at:new Lines(s).range({start:c,end:c+a.length})}}),
firstTag=(function(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}),
reconcile=(function(e,t,n){if(null===n)return e??"utf-8"
const{name:s}=n
const o=s.toLowerCase()
const i=Object.hasOwn($e,o)?$e[o]:void 0
return void 0===i?unread(s):"utf-16le"===e||"utf-16be"===e?"utf-16"===i||i===e?e:contradicted(s,"UTF-16"):"utf-16"===i||"utf-16le"===i||"utf-16be"===i?notUtf16(s):t&&"utf-8"!==i?contradicted(s,"UTF-8 with a byte order mark"):i}),
isPredefined=(function(e){return Ee.has(e)}),
decodeAttribute=(function(e){if(!e.includes("&"))return{value:e,hasEntityReference:!1}
let t=!1
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Ee.get(n)
t||=void 0===s
return s??e})
return{value:n,hasEntityReference:t}}),
commentEndAt=(function(e,t){const n=e.indexOf("--",t+4)
n<0&&refuse("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
e.startsWith("<!",n-2)&&refuseNested(e,t,n-2)
const s=e.slice(n+2,n+40).trimStart()
refuse(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}),
declarationEndAt=(function(e,t){const n=pseudoAttributeEndAt(e,t+5,"version")
null===n&&refuseVersion(e)
const s=optionalEndAt(e,n,"encoding")
const o=optionalEndAt(e,s,"standalone")
const i=spaceEndAt(e,o)
e.startsWith("?>",i)||refuseDeclaration$1(e,o,"declaration")
return i+2}),
pseudoAttributeEndAt=(function(e,t,n){const s=equalsAt(e,t,n)
if(null===s)return null
const o=spaceEndAt(e,s+1)
const i=e.charAt(o)
if('"'!==i&&"'"!==i)return null
const a=e.indexOf(i,o+1)
return a>=0&&Ce[n](e.slice(o+1,a))?a+1:null}),
equalsAt=(function(e,t,n){const s=spaceEndAt(e,t)
if(s===t||!e.startsWith(n,s))return null
const o=spaceEndAt(e,s+n.length)
return"="===e.charAt(o)?o:null}),
optionalEndAt=(function(e,t,n){const s=pseudoAttributeEndAt(e,t,n)
if(null!==s)return s
e.startsWith(n,spaceEndAt(e,t))&&refuseDeclaration$1(e,t,`declaration-${n}`)
return t}),
nameOf=(function(e){return e.slice(e.lastIndexOf("/")+1)}),
laterEnvironmentFor=(function(e,t){return"web.config"!==nameOf(t).toLowerCase()?null:Me.exec(nameOf(e))?.[1]??null}),
nearest=(function(e,t){const n=e.toLowerCase()
const s=t.find((t=>t.length===e.length&&t.toLowerCase()===n))
if(void 0!==s)return s===e?null:s
if(e.length>100)return null
const o=e.length<6?1:2
const i=t.find((t=>t.length>3&&Math.abs(t.length-e.length)<=o&&isWithin(o,n,t.toLowerCase())))
return i??null}),
isWithin=(function(e,t,n){let[s,o]=[[],Array.from({length:n.length+1},((e,t)=>t))]
for(let i=1;i<=t.length;i+=1){const a=[i]
for(let e=1;e<=n.length;e+=1){const c=(o[e-1]??0)+(t[i-1]===n[e-1]?0:1)
const l=i>1&&t[i-1]===n[e-2]&&t[i-2]===n[e-1]
const u=l?(s[e-2]??0)+1:1/0
a.push(Math.min(c,u,(o[e]??0)+1,(a[e-1]??0)+1))}if(Math.min(...a)>e)return!1;[s,o]=[o,a]}return(o[n.length]??0)<=e}),
soundsLikeCredential=(function(e){const t=e.toLowerCase().replaceAll(/[^a-z]/g,"")
return Fe.test(t)||_e.includes(t)||null!==nearest(t,_e)}),
referenceEndAt=(function({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=nameEndAt(e,n+1)
const o=e.slice(n+1,s)
const i=isPredefined(o)
""!==o&&";"===e.charAt(s)||refuse(i?"reference-not-ended":"ampersand",[n,n+1])
const a=t&&!o.includes(":")
i||a||refuse("unknown-entity",[n,s+1])
return s+1}),
judgeReferences=(function(e,t,n){let s=t.indexOf("&")
for(;s>=0;)s=t.indexOf("&",referenceEndAt(e,n+s)-n)}),
isDeclaration=(function({name:e}){return"xmlns"===e||e.startsWith("xmlns:")}),
declaredPrefix=(function({name:e}){return e.slice(6)}),
refuseDeclaration=(function({name:e,start:t,nameEnd:n},s,o){const i=[t,n]
"xmlns"===e||isLocalName(s)||refuse("qualified-name",i,{name:e})
const a="xmlns"===s||"xml"===s!=("http://www.w3.org/XML/1998/namespace"===o)||"http://www.w3.org/2000/xmlns/"===o
a&&refuse("reserved-prefix",i)
""!==s&&""===o&&refuse("empty-namespace",i)}),
readStartTag=(function(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const o=spaceEndAt(n,s)
const i=nameEndAt(n,o)
if(i===o)return endStartTag(n,t,o)
o===s&&require("./deferred_faults.js").r(n,t,o)
const a=attributeAt(n,o,i)
null===a&&require("./deferred_faults.js").a(e,t,{start:o,end:i})
judgeReferences(e,a.raw,a.valueStart)
t.attributes.push(a)
s=a.end}}),
endStartTag=(function(e,t,n){const s=matchEndAt(He,e,n)
null===s&&require("./deferred_faults.js").r(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}),
attributeAt=(function(e,t,n){const s=matchEndAt(ze,e,n)
if(null===s)return null
const o=s-1
const i=e.startsWith('"',o)?'"':"'"
const a=e.indexOf(i,n)+1
const c=e.slice(t,n)
const l=e.slice(a,o)
return{name:c,start:t,nameEnd:n,quote:i,valueStart:a,valueEnd:o,raw:l,end:s}}),
scan=(function(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return null===t?{ok:!0,document:e}:{ok:!1,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const o=null!==t&&t.start<=s.fault.start
const i=o?t:s.fault
return{ok:!1,fault:conflictMarker(e,Math.max(n.offset,i.end))??i}}}),
forbiddenFault=(function(e){const t=forbiddenCharacter(e)
if(null===t)return null
const n=codePointName(e.charCodeAt(t))
return fault("forbidden-character",[t,t+1],{name:n})}),
readXml=(async function(e){const t=scan(e)
if(!t.ok||null===t.document.doctype)return t
const{parseXmlDocument:n}=await Promise.resolve().then(()=>require("./slimdom.esm.js"))
try{n(e)
return t}catch(n){return{ok:!1,fault:secondOpinion(e,n,t.document.doctype)}}}),
openXml=(async function(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:n,message:s,hint:o,instead:i}=t.fault
const a=refused(tt,e,{at:n,message:s,hint:o})
return{ok:!1,finding:void 0===i?a:otherwiseEncoded(a,e,i)}}const{source:n}=t
const s=await readXml(n.text)
if(!s.ok){const{message:t,hint:o}=s.fault
const i=n.range(s.fault)
const a=refused(nt,e,{at:i,message:t,hint:o})
const c=require("./deferred_faults.js").x({path:e.path,text:n.text,fault:s.fault})
return{ok:!1,finding:mendable(a,n,c)}}return{ok:!0,file:{...e,source:n,document:s.document}}}),
kindByName=(function(e){return rt.find((([t])=>t.test(nameOf(e))))?.[1]??null}),
isTransformName=(function(e){return"transform"===kindByName(e)||null!==laterEnvironmentFor(e,"web.config")}),
open=(async function(e){if("appsettings"===kindByName(e.path)){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./configuration.js")).then(e=>e.c)
return t(e)}const t=await openXml(e)
const n=kindByName(e.path)
if(!t.ok)return{ok:!1,kind:n??kindByTag(e),finding:t.finding}
const s="transform"===(n??kindByRoot(t.file.document.root))
if(s)return null
const{openDeployed:o}=await Promise.resolve().then((()=>require("./web_config.js"))).then((e=>e.i))
return{ok:!0,configuration:o(t.file)}}),
presumedKind=(function(e){return kindByName(e)??"web-config"}),
findCompanion=(function(e,t,{name:n,mayLeadUp:s}){const o=t.split("/").slice(0,-1)
const i=n.split("\\").filter((e=>""!==e&&"."!==e))
for(;s&&".."===i[0]&&o.length>0;){i.shift()
o.pop()}const a=o.join("/")
const c=i.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(c||0===i.length)return{ok:!1,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:!1}
let l=a
for(const[t,n]of i.entries()){const s=e.spellings(l,n)
const o=s.find(e=>e.endsWith(n))
const a=o??s[0]
if(void 0===a){const n=t===i.length-1&&"folder"===e.kindAt(l)
return{ok:!1,reason:"there is no such file",folderIsThere:n}}l=a}if("file"!==e.kindAt(l))return{ok:!1,reason:"it is not a file",folderIsThere:!0}
const u=e.locate(l)
return u.ok?u:{...u,folderIsThere:!1}}),
load=(async function(e,t){const{path:n,realPath:s,byGlob:o}=t
if(o&&hasForeignName(n))return{status:"skipped"}
const i=presumedKind(n)
const a=readBytes(s,16777216)
if(!a.ok){const e=a.isTooLarge?tooLarge(n):unreadable(n,a.reason)
return{status:"refused",kind:i,finding:e}}const c={path:n,bytes:a.bytes,realName:e.realNameOf(s)}
if(isTransformName(n))return loadTransform(e,t,c)
const l="appsettings"!==i&&!isWebConfig(n)
if(o&&l&&isForeign(c))return{status:"skipped"}
const u=await open(c)
return o&&isTransform(u)?{status:"unsupported"}:null===u?ready(e,await openTransform(c,{target:null,byGlob:o}),t):u.ok?complete(e,u.configuration,new Map([[n,s]])):{status:"refused",...u}}),
complete=(async function(e,t,n){if(null===t.missing){const s=neighboursOf(e,t,n)
if(null!==s)return complete(e,await t.withNeighbours(s),n)
const realPathFor=t=>realPathOfNew(e,t)
return{status:"ready",configuration:t,realPaths:n,realPathFor:realPathFor,environment:null}}const{from:s,name:o,mayLeadUp:i=!1}=t.missing
const a=findCompanion(e,s,{name:o,mayLeadUp:i})
a.ok&&n.set(a.path,a.realPath)
const c=readCompanion(e,a)
return complete(e,await t.complete(c),n)}),
neighboursOf=(function(e,{path:t,neighbours:n},s){if(null===n)return null
const o=e.entries(folderOf(t).slice(0,-1)).filter((e=>e!==t&&n.test(e.slice(folderOf(e).length))))
return o.map((t=>{const n=e.locate(t)
if(!n.ok)return readCompanion(e,{...n,folderIsThere:!0})
s.set(n.path,n.realPath)
return readCompanion(e,n)}))}),
readCompanion=(function(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:s}=t
const o=readBytes(s,16777216)
return o.ok?{status:"found",file:{path:n,bytes:o.bytes,realName:e.realNameOf(s)}}:o.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:o.reason,folderIsThere:!1}}),
firstOf=(function(e){const t=e.length-100
if(t<=0)return e
const n=e.slice(0,100)
return n.map((e,s)=>s<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}),
placeOf=(function({path:e,at:t}){return{path:e,at:t}}),
repairIn=(function({file:e,rewrite:t,setting:n},{path:s},{locate:o,intent:{settings:i}}){if(void 0===t)return{}
if(void 0!==n&&null!==inputBehind(n,i))return{}
const{at:a,origin:c,path:l}=o({file:e,span:t.span})
if(void 0===c||l!==s)return{}
const u=c.file.source.text
const{start:f,end:d}=c.span
const h=u.slice(f,d)===e.source.text.slice(t.span.start,t.span.end)
const p=require("./deferred_faults.js").i({path:s,text:u},{span:c.span,after:t.after})
return null!==p&&h?{repair:{at:a,...p}}:{}}),
originOf$2=(function({setting:e},{settings:t}){const n=void 0===e?null:inputBehind(e,t)
return null===n?[]:[`The setting comes from ${theInput(n)}.`]}),
severityOf=(function(e,{severity:t},{mode:n}){return void 0!==t?t:"awaiting"!==e?e:"inject"===n?"error":"warning"}),
fill=(function(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const s=Object.hasOwn(t,n)?t[n]:void 0
return void 0===s?e:inert(s,ot)})}),
applyEdits=(function(e,t){const n=[]
let s=0
for(const o of inOrder(t)){if(o.start<s||o.end<o.start||o.end>e.length)throw new RangeError(`The edit [${o.start}, ${o.end}) overlaps another or leaves the text`)
n.push(e.slice(s,o.start),o.text)
s=o.end}return n.join("")+e.slice(s)}),
inOrder=(function(e){return[...e].sort((e,t)=>e.start-t.start)}),
plan=(async function(e,t){const n=await e.asked(t)
const s={intent:t,locate:locateAsIs}
const o=Object.keys(t.settings).length>0
const i=n.structure(t,locateAsIs)
if("file"===verdictOf(i))return planned(n,i,s)
if(!o){const e=n.result(t,locateAsIs)
return planned(n,[...i,...e],s)}if(!n.injectable)return planned(n,i,s)
const a=n.obstacles(t,locateAsIs)
return a.length>0?planned(n,[...i,...a],s):planInjection(n,t)}),
planInjection=(async function(e,t){const n=e.inject(t)
const{changes:s,file:o,isNew:i,edits:a}=n
const c=0===a.length?o.bytes:bytesAfter(n)
const l=0===a.length?e:await reopened(e,{path:o.path,bytes:c})
const u=locateBefore(n,e.path)
const f=[...l.structure(t,u),...l.result(t,u)]
"ok"===verdictOf(f)&&await readBack(l,n)
const d="inject"===t.mode&&a.length>0?{path:o.path,before:i?null:o.bytes,after:c}:null
const h=asItIsOf(e,t)
return{...planned(l,f,{intent:t,locate:u}),changes:s,write:d,asItIs:h}}),
readBack=(async function(e,t){const{file:n}=t
const s=await e.misread(t)
if(0!==s.length)throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}),
planned=(function(e,t,{intent:n,locate:s}){const o=verdictOf(t)
const{sender:i}=e
const a=e.environments(n)
return{findings:worstFirst(t,e.path),verdict:o,effective:"ok"===o&&0===a.length?e.effective:null,environments:a,sender:i&&{address:i.address,place:placeOf(s(i.spot))},placeOf:(t,n)=>placeOf(s(e.spotOf(t,n))),asItIs:asItIsOf(e,n),changes:[],write:null}}),
asItIsOf=(function(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>placeOf(locateAsIs(e.spotOf(t,n)))}}),
bytesAfter=(function({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}),
reopened=(async function(e,t){const n=await e.reopen(t)
if(null!==n)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}),
locateBefore=(function({file:e,edits:t,isNew:n},s){return o=>{if(o.file.path!==e.path)return locateAsIs(o)
if(n)return{path:s,at:{line:1,column:1,endLine:1,endColumn:1}}
const[i,a]=[o.span.start,o.span.end].map(e=>originOf$1(t,e).offset)
return locateAsIs({file:e,span:{start:i,end:a}})}}),
planOne=(async function(e,{isNested:t},{configuration:n,realPaths:s,realPathFor:o,environment:i}){const{path:a}=n
const c=intentOf(e)
const l=null===i?c:{...c,environment:i}
const u=t?withoutSettings$1(await plan(n,{...l,settings:{},environment:""})):await silenced(await plan(n,l),n,{...e,intent:l})
const f=await placesFor(e,u)
const{write:d,effective:h,environments:p,changes:m,asItIs:g,placeOf:w,...b}=u
const y=null===d?.before?o(d.path):s.get(d?.path??a)
if(null==y)throw new Error("A plan names a file that was never read")
return{result:{path:a,kind:n.kind,changed:!1,target:d?.path??a,...shownEffective(h,p),changes:m.map(shownChange),...b},settings:h,environments:p,places:f,write:d&&{...d,realPath:y}}}),
placesFor=(async function(e,t){if(null===e.smokeTest)return null
const{knownPlaces:n}=await Promise.resolve().then(()=>require("./places.js"))
return n(e,t)}),
shownEffective=(function(e,t){const n=t.map(shownEnvironment)
return{effective:e&&shownSettings(e),environments:n}}),
silenced=(async function(e,t,{ignore:n,intent:s}){const o=await t.suppressions()
if(0===o.length&&0===n.length)return{...e,suppressed:[]}
const{silencePlan:i}=await Promise.resolve().then(()=>require("./silencing.js"))
const a={configuration:t,intent:s,comments:o,ignore:n}
return{...e,...await i(e,a)}}),
intentOf=(function(e){const{mode:t,settings:n,knownSections:s,environment:o,environmentKeys:i}=e
return{mode:t,settings:n,knownSections:s,environment:o,environmentKeys:i}}),
planAll=(async function(e,{workspace:t,mask:n},{mode:s,files:o,leftOut:i}){const a=new OldCredentials(n)
const c=new Set(o.map((({path:e})=>e)))
const l=1===o.length
const u=[]
for(const n of o){const o=await load(t,n)
const i="ready"===o.status?o.configuration.credentials:[]
a.take(l?i:detached(i))
const f=candidate(t,n,o)
const d=mayCount(f,{mode:s,paths:c})
const h={...f,...d?await take(e,f,o):at}
u.push(l?h:withoutTexts(h))}const f=partsOf(u)
const d=withoutLayers(u).map((e=>({one:e,reason:reasonAgainst(e,{parts:f,mode:s})})))
const h=d.flatMap((({one:e,reason:t})=>null===t?[e]:[]))
const p=d.flatMap((({one:{found:e},reason:t})=>null===t?[]:leftOut([e],t)))
return{...plansOf(e,h,[...i,...p]),warnings:a.warnings}}),
take=(async function(e,{found:t,isTransform:n},s){if("refused"===s.status)return{...at,planned:planOfRefused(t,s)}
if("ready"!==s.status)return at
const o=[...s.realPaths.values()]
return"inject"===e.requestedMode&&n?{...at,realPaths:o,complaint:unhandled(t,s)}:{...at,realPaths:o,planned:await planOne(e,t,s)}}),
plansOf=(function({requestedMode:e},t,n){const s=t.flatMap((e=>e.planned??[]))
const o=t.flatMap((({complaint:e})=>e??[]))
"inject"===e&&0===s.length&&0===o.length&&o.push(nothingLeft([...t.map(({found:e})=>e),...n]))
return{planned:s,complaints:o,realPaths:t.flatMap((({realPaths:e})=>e)),leftOut:n}}),
guardReports=(async function(e,t){if(null===t.report&&null===t.sarif)return ct
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./report-guard.js"))
return new n(e,t)}),
step=(async function(e,t,n){const s=await findFiles(n.workspace,e.files)
const o=await guardReports(n.workspace,e)
o.protect(s.files.map((({realPath:e})=>e)))
const i=await emptySecrets(e,n)
const a=0===e.ignore.length?null:await Promise.resolve().then(()=>require("./silencing.js"))
const c=[...t,...a?.complaintsAbout(e.ignore)??[]]
const l=[...i.failures,...c,...s.complaints,...o.complaints]
if(l.length>0)return{result:failed(e,l),reports:o.targets}
const u=await planAll(e,n,select(s.files,e.requestedMode))
o.protect(u.realPaths)
const f=await workflowAdvice(e,n,u.planned)
const d=u.planned.map((({result:e})=>e))
const h=d.flatMap((({findings:e})=>e))
const p=a?.withoutEffect(h,e.ignore)??[]
const m=[...i.warnings,...u.warnings,...p]
const g={...failed(e,[...u.complaints,...o.complaints]),files:d,...a?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...m],notices:[...noticesOf(e),...await leftOutNotices(u.leftOut),...i.notices,...f.notices,...a?.idle(e,d)??[]]}
const w=await test({request:e,planned:u.planned,draft:g},n)
const b=write({request:e,planned:u.planned,draft:w},n)
return{result:b,reports:o.targets}}),
leftOutNotices=(async function(e){if(0===e.length)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./left-out.js"))
return t(e)}),
failed=(function(e,t){const{mode:n,warnings:s}=e
const o=noticesOf(e)
return{mode:n,files:[],findings:[],suppressed:[],written:[],smokeTests:[],warnings:s,notices:o,failures:t}}),
noticesOf=(function({notice:e}){return null===e?[]:[e]}),
test=(async function({request:e,planned:t,draft:n},{workspace:s,audience:o}){const{smokeTest:i,settings:a,environment:c,failOn:l}=e
if(null===i||isFailing(n,l))return n
const{readAuthorities:u}=await Promise.resolve().then(()=>require("./authorities.js"))
const{runSmokeTests:f}=await Promise.resolve().then(()=>require("./smoke-tests.js"))
const d=u(s,i.authorities)
if(!d.ok)return{...n,failures:[d.complaint]}
const h={...i,mode:e.mode,requested:a,environment:c,authorities:d.certificates}
return{...n,smokeTests:await f(h,t,await o())}}),
write=(function({request:e,planned:t,draft:n},{id:s,keeping:o}){const{failOn:i,restore:a}=e
if(null===o||isFailing(n,i))return n
const c=distinct(t.flatMap((e=>null===e.write?[]:[e.write])))
if(0===c.length)return n
const l=require("./deferred_writing.js").k(c,{...o,restore:a})??require("./deferred_writing.js").w(c,s)
return null!==l?{...n,failures:[l]}:{...n,files:t.map(e=>({...e.result,changed:null!==e.write})),written:c.map(({path:e})=>e)}}),
distinct=(function(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}),
after=(function(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}),
placesOf=(function({origin:e},t){if(null===e||0===t.length)return t
const{reading:n,step:s}=e
const{starts:o,ends:i}=sourcesOf(n.text,s)
return placesOf(n,t.map(([e,t])=>[o[e]??0,i[t-1]??0]))}),
withoutInvisible=(function(e){return isPlain(e.text)?e:after(e,[lt(),nothing])}),
squeezed=(function(e){return after(e,[/\s+/g,nothing])}),
readingsOf=(function(e){const t={text:e,origin:null}
const n=[t,...[ut,ht,pt].map((e=>after(t,e)))]
const s=new Set(n.flatMap((e=>[e,after(e,dt)])))
return[...new Set([t,...[...s].map(withoutInvisible)])]}),
windowsOf=(function(e){const t=Math.max(0,e.length-8+1)
return Array.from({length:t},((t,n)=>e.slice(n,n+8)))}),
folded=(function(e){return isPlain(e)||!/[^\0-\x7f]/.test(e)?e.toLowerCase():e.replaceAll(gt(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}),
occurrencesOf=(function(e,t){const n=[]
for(const s of e)for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])
return n}),
without=(function(e,t){let[n,s]=["",0]
for(const[o,i]of t.toSorted(([e],[t])=>e-t)){o>=s&&(n+=`${e.slice(s,o)}***`)
s=Math.max(s,i)}return n+e.slice(s)}),
commandLine=(function(e,t,n={}){const s=Object.entries(n).filter((([,e])=>void 0!==e&&""!==e)).map((([e,t])=>`${e}=${escapedProperty(String(t))}`))
const o=0===s.length?e:`${e} ${s.join(",")}`
return`::${o}::${escaped(t)}`}),
escaped=(function(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}),
escapedProperty=(function(e){return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}),
printLine=(function(t){const s=o.Buffer.from(`${t}${n.EOL}`,"utf8")
for(let t=0;t<s.length;)try{t+=e.writeSync(1,s,t)}catch(e){if(!isFull(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}),
command=(function(e,t,n){printLine(commandLine(e,t,n))}),
journalFolder=(function({RUNNER_TEMP:e},t){const o=void 0===e||""===e?n.tmpdir():e
return s.join(o,`umbraco-smtp-settings-${t}`)}),
originOf=(function(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===bt)return"unknown"
const n=pullRequestOf(t)
return null===n?wt.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted":isSame(n.head,member(t,"repository"))?[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted":n.isChained?"unknown":"fork"}),
readPayload=(function(t){if(void 0===t||""===t)return null
try{return JSON.parse(e.readFileSync(t,"utf8"))}catch{return bt}}),
pullRequestOf=(function(e){const t=member(e,"pull_request")
if(isRecord(t))return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:!1}
const n=member(e,"workflow_run")
return isRecord(n)?{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:"workflow_run"===member(n,"event")}:null}),
member=(function(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}),
isRecord=(function(e){return"object"==typeof e&&null!==e}),
runningJob=(function(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),workflow:workflowOf(e),job:known(e.GITHUB_JOB)}}),
workflowOf=(function({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=known(e?.replace(/@.*$/s,""))
const s=`${t??""}/`
const o=n?.toLowerCase().startsWith(s.toLowerCase())??!1
return null!==n&&o?n.slice(s.length):n}),
known=(function(e){return void 0===e||""===e?null:e}),
toCommandValue=(function(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}),
randomUUID=(function(){return uuidOfKernel()??require("./deferred_uuid.js").u()}),
uuidOfKernel=(function(){try{const t=e.readFileSync("/proc/sys/kernel/random/uuid","latin1").trim()
return isUuid(t)?t:null}catch{return null}}),
isUuid=(function(e){return yt.test(e)}),
issueFileCommand=(function(t,s){const o=process.env[`GITHUB_${t}`]
if(!o)throw new Error(`Unable to find environment variable for file command ${t}`)
if(!e.existsSync(o))throw new Error(`Missing file at path: ${o}`)
e.appendFileSync(o,`${toCommandValue(s)}${n.EOL}`,{encoding:"utf8"})}),
prepareKeyValueMessage=(function(e,t){const s=`ghadelimiter_${vt.randomUUID()}`,o=toCommandValue(t)
if(e.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`)
if(o.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`)
return`${e}<<${s}${n.EOL}${o}${n.EOL}${s}`}),
getInput=(function(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}),
setOutput=(function(e,t){if(process.env.GITHUB_OUTPUT)return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))
process.stdout.write(n.EOL),issueCommand("set-output",{name:e},toCommandValue(t))}),
saveState=(function(e,t){if(process.env.GITHUB_STATE)return issueFileCommand("STATE",prepareKeyValueMessage(e,t))
issueCommand("save-state",{name:e},toCommandValue(t))}),
getState=(function(e){return process.env[`STATE_${e}`]||""}),
lineLink=(function(e,{path:t,at:n}){const{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:o,GITHUB_SHA:i}=e
if(!s?.startsWith("https:")||!o||!i)return null
const a=t.split("/").map(segment).join("/")
const c=n.endLine>n.line?`L${n.line}-L${n.endLine}`:`L${n.line}`
return`${encodeURI(`${s}/${o}/blob/${i}`)}/${a}#${c}`}),
removeVariables=(function(e){for(const n of Object.keys(t.env))n.toUpperCase().startsWith(e)&&Reflect.deleteProperty(t.env,n)}),
saveStep=(function(e){saveState("step",e)}),
annotationsOf=(function(e,t,n){const s=allFindingsOf(e).filter((e=>!n(e)))
return["error","warning","notice"].flatMap((n=>[..."notice"===n?[]:ofSmokeTests(e,n),...("error"===n?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter((({severity:e})=>e===n)).map((e=>ofFinding(e,t)))]))}),
ofFinding=(function(e,t){const{severity:n,rule:s,path:o,at:i,message:a,hint:c}=e
return{level:n,message:`${a}${whereItHolds(e)} ${c} More: ${t(s)}`,place:{path:o,at:i,title:s}}}),
ofSmokeTests=(function({smokeTests:e},t){return e.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t)).flatMap(({words:e,stage:n,places:s})=>0===s.length?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}),
whereItHolds=(function({rule:e,environments:t=[]}){if(0===t.length||e.startsWith("transform/"))return""
const n=firstFew(t,e=>inert(e))
return` This is so in the environment${1===t.length?"":"s"} ${n}.`}),
placeWords=(function({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}),
tellAnnotations=(function(e,t){for(const n of["error","warning","notice"]){const s=t.filter((e=>e.level===n))
const o=e.roomFor(n)
for(const{message:t,place:i}of s.slice(0,o)){null!==i&&e.log(placeWords(i))
e.annotate(n,t,null===i?void 0:placeFor(i))}listRest(e,n,s.slice(o))}}),
listRest=(function(e,t,n){if(0===n.length)return
const s=`${t}${1===n.length?"":"s"}`
const o=n.length-1e3
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,1e3).map(lineOf),...o>0?[`\u2026 and ${o} more.`]:[]])}),
placeFor=(function({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
return t.line!==t.endLine?s:{...s,startColumn:t.column,endColumn:t.endColumn}}),
tellOutputs=(function(e,t){for(const{name:n,value:s,hasPaths:o}of t)o?e.outputPaths(n,s):e.output(n,s)}),
toldOn=(async function(e,{gitHubToken:t,suggest:n},s){const o={result:s,isAside:(()=>!1)}
if(null===t)return o
try{const{converse:o}=await Promise.resolve().then(()=>require("./converse.js"))
return await o(e,{token:t,suggest:n},s)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...o,result:{...s,notices:[...s.notices,e]}}}}),
failureLine=(function(e,t){const{failures:n,mode:s,smokeTests:o}=e
if(n.length>0)return firstSayings(n).join(" ")
const i=findingsWords(failingFindings(e,t))
const a=i??(0===o.length?null:require("./deferred_smoke_test_words.js").f(o))
return null===a?null:"inject"===s?`${a} No file was written.`:a}),
findingsWords=(function(e){const[t]=e
if(void 0===t)return null
const n=countWords(e.map(({severity:e})=>e))
return`${n}: ${placeWords(t)} ${t.rule}.`}),
fileLines=(function({mode:e,files:t}){return t.map((t=>{const{path:n,kind:s,verdict:o}=t
const i="ok"===o?wordsFor(e,t):`refused (${o})`
return`${inert(n)} (${s}): ${i}${silencedWords(t)}`}))}),
silencedWords=(function({suppressed:{length:e}}){return 0===e?"":`, ${e} finding${1===e?"":"s"} silenced`}),
wordsFor=(function(e,t){const n=outcomeOf(e,t)
if("unchanged"===n)return"already as wanted"
if("written"!==n)return n
const s=t.target===t.path?"":` into ${inert(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}),
outputsOf=(function(e,t){const{mode:n,written:s}=e
const o=[["mode",n],["changed",String(s.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]]
const i=[["changed-files",JSON.stringify(s)],...null===t?[]:[["report",t]]]
return[...o.map((([e,t])=>({name:e,value:t,hasPaths:!1}))),...i.map((([e,t])=>({name:e,value:t,hasPaths:!0})))]}),
countAll=(function(e,t){const{files:n,smokeTests:s,failures:o,warnings:i}=e
const a="error"===t?o:i
const c=s.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t))
return countOf(n,t)+c.length+a.length}),
overallStatus=(function({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find((e=>t.includes(e)))
return n??"skipped"}),
countedWords=(function(e){return["error","warning"].flatMap((t=>{const n=countAll(e,t)
return 0===n?[]:[`${n} ${t}${1===n?"":"s"}`]}))}),
plain=(function(e){return inert(e,1/0).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}),
table=(function(e,t){if(0===t.length)return""
const line=(e=>`| ${e.join(" | ")} |`)
return[line(e),line(e.map((()=>"---"))),...t.map(line)].join("\n")}),
summaryOf=(function(e,t){const{show:n,fails:s}=t
const shown=(e=>plain(n(e)))
return["## SMTP settings",glance(e,s),...firstSayings(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),...findingsTables(e,shown,t),asideLine(e,t),suppressedLine(e),...effectiveTables(e,shown),...environmentTables(e,shown),...t.smokeTests].filter((e=>""!==e)).join("\n\n").concat("\n")}),
glance=(function(e,t){const n=countedWords(e).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${""===n?"":`: ${n}`}`}),
filesTable=(function({files:e,mode:t},n){const s=e.map((e=>({file:e,state:stateOf(e),outcome:outcomeOf(t,e)})))
const isDull=({state:e,outcome:t})=>"ready"===e&&"written"!==t&&"not written"!==t
const o=s.length<=10?s:s.filter(e=>!isDull(e))
const i=o.slice(0,200).map((({file:{path:e,target:t},state:s,outcome:o})=>[n(inert(e)),s,"written"===o&&t!==e?`written into ${n(inert(t))}`:o]))
const a=o.length-i.length
const c=s.length-o.length
return[table(["File","State","Result"],i),0===a?"":`\u2026 and ${a} more files.`,0===c?"":`${c} ${0===o.length?"":"other "}files are ready.`].filter((e=>""!==e)).join("\n\n")}),
stateOf=(function({kind:e,verdict:t,findings:n}){if("appsettings"===e&&"ok"!==t)return"the site does not start"
if("file"===t)return"the whole site is down"
if("section"===t)return"mail is dead, the site runs"
const s=n.filter((({severity:e})=>"error"===e))
if(0===s.length)return"ready"
const o=s.every(({rule:e})=>e.startsWith("inject/"))
return o?"the site runs, nothing is injected":"the site runs, mail fails"}),
changesTable=(function({files:e,written:t},n){const s=e.flatMap((({target:e,changes:t})=>t.map((t=>[n(inert(e)),t.setting,valueOf(t,"before",n),valueOf(t,"after",n)]))))
if(0===s.length)return""
const o=t.length>0?"Changed attributes":"What would change"
return`### ${o}\n\n${table(["File","Attribute","Before","After"],s.slice(0,200))}`}),
valueOf=(function(e,t,n){const s=e[t]
return null===s?"(none)":""===s?"(empty)":"***"===s?"`***`":n(inert(s))}),
effectiveTables=(function({files:e},t){return distinctSettings(e).slice(0,10).map((({settings:e,files:n})=>{const s=Object.entries(e).filter((([,e])=>null!==e)).map((([e,n])=>[e,effectiveValue(n,t)]))
const o=n.some((({changed:e,changes:t})=>!e&&t.length>0))
const i=`What the site ${o?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${i}\n\n${table(["Setting","Value"],s)}`}))}),
environmentTables=(function({files:e},t){return e.filter((({environments:e})=>e.some((({effective:e})=>null!==e)))).slice(0,10).flatMap((({path:e,kind:n,environments:s})=>{const o=s.slice(0,10)
const i=Object.keys(o.find((({effective:e})=>null!==e))?.effective??{})
const a=i.map((s=>[s,...o.map((o=>valueIn({environment:o,path:e,kind:n},s,t)))])).filter((([,...e])=>e.some((e=>""!==e))))
if(0===a.length)return[]
const c=["Setting",...o.map((({name:e})=>t(inert(e))))]
const l=s.length-o.length
const u=l>0?`\n\n\u2026 and ${l} more environments.`:""
return`### What the site uses in each environment: ${t(inert(e))}\n\n${table(c,a)}${u}`}))}),
valueIn=(function(e,t,n){const{effective:s}=e.environment
if(null===s)return withoutSettings(e.environment,e.kind)
const o=Object.entries({...s})
const i=new Map(o).get(t)??null
if(null===i)return""
const a="object"==typeof i?`key ${n(inert(i.environmentKey))}`:effectiveValue(i,n)
return`${a} (${layerWords(e,t,n)})`}),
layerWords=(function({environment:e,path:t},n,s){const{origins:o,hidden:i}=e
const a=t.slice(0,t.lastIndexOf("/")+1)
const named=(e=>s(inert(e.startsWith(a)?e.slice(a.length):e)))
const c=o.get(n)
if(void 0===c)return"default"
const l=[...new Set(i?.get(n)??[])].map(named)
return 0===l.length?named(c):`${named(c)}, over ${l.join(" and ")}`}),
namesOf=(function(e,t){return firstFew(e,(({path:e})=>t(inert(e))),10)}),
effectiveValue=(function(e,t){return""===e?"(empty)":"***"===e?"`***`":t(inert(String(e)))}),
asideLine=(function(e,{isAside:t}){const{length:n}=allFindingsOf(e).filter(t)
return 0===n?"":`${n} ${1===n?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}),
findingsTables=(function(e,t,n){const s=allFindingsOf(e).filter((e=>!n.isAside(e)))
if(0===s.length)return[]
const o=new Map
for(const e of s.slice(0,200)){const t=o.get(e.path)
void 0===t?o.set(e.path,[e]):t.push(e)}const i=["Place","Severity","What is wrong, and what to do","Rule"]
const a=Array.from(o,(([e,s])=>{const o=s.map((e=>findingRow(e,t,n)))
return`**${t(inert(e))}**\n\n${table(i,o)}`}))
const c=s.length>200?[`\u2026 and ${s.length-200} more.`]:[]
return["### Findings",...a,...c]}),
findingRow=(function(e,t,{ruleLink:n,lineLink:s}){const{at:o,severity:i,message:a,hint:c,rule:l,path:u}=e
const f=`${o.line}:${o.column}`
const d=t(inert(u))===plain(inert(u))
const h=d?s(e):null
return[null===h?f:`[${f}](${h})`,i,`${t(`${a}${whereItHolds(e)}`)}<br>\u2192 ${t(c)}`,linked(l,n(l))]}),
suppressedLine=(function(e){const t=allSuppressedOf(e)
if(0===t.length)return""
const n=t.filter(({by:e})=>"comment"===e).length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}),
linked=(function(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}),
attempt=(async function({runner:e,id:n},s,o){saveStep(n)
const i=new Workspace(t.env.GITHUB_WORKSPACE??t.cwd())
const a={folder:journalFolder(t.env,n),remember:saveJournal}
const c={workspace:i,mask:t=>{e.mask(t)},runningJob:runningJob(t.env),id:n,keeping:a}
return step(s,o,{...c,audience:async()=>(await Promise.resolve().then(()=>require("./following.js"))).following(e)})}),
writeReports=(async function({runner:e,id:t},{result:n,reports:s}){const o=new Map
for(const i of s){const{writeReport:s}=await Promise.resolve().then(()=>require("./report.js"))
const a=await reportText(e,n,i)
const c=s(i,{text:a,id:t})
null!==c&&o.set(i.input,c)}return o}),
smokeTestParts=(async function({show:e},{smokeTests:t}){if(0===t.length)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js"))
return n(t,e)}),
tell=(async function({runner:e,id:t},n,s){const o=await writeReports({runner:e,id:t},s)
const i=s.reports.find(({input:e})=>"report"===e&&!o.has(e))
const a=[...o.values()].map(e=>withDone(e,s))
const c=[...s.result.failures,...a]
const l={...s.result,failures:c}
const{result:u,isAside:f}=await toldOn(e,n,l)
const{show:d,ruleLink:h,lineLink:p}=e
for(const t of fileLines(u))e.log(t)
tellAnnotations(e,annotationsOf(u,h,f))
const m=failureLine(u,n.failOn)
const g=await smokeTestParts(e,u)
e.summarize(summaryOf(u,{show:d,ruleLink:h,lineLink:p,isAside:f,smokeTests:g,fails:null!==m}))
tellOutputs(e,outputsOf(u,i?.path??null))
null!==m&&e.fail(m)});
const e=require("node:fs")
const t=require("node:process")
const n=require("node:os")
const s=require("node:path")
const o=require("node:buffer")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e)for(const n in e)t[n]=e[n]
t.default=e
return t}function spelled(e,t){const n=[]
for(const o of t.split("/")){const t=s.join(e,...n)
n.push(""===o?o:segmentOf(t,o))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent(s.join(e,t)))return t
const o=fold(t)
return n.find(e=>fold(e)===o)??longName(s.join(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(t){try{return s.basename(e.realpathSync.native(t))}catch(e){if(""===codeOf(e))throw e
return s.basename(t)}};class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=s.resolve(e)
const t=realpathOf(this.root)
if(null===t)throw new WorkspaceMissing
this.#e=t}relativePath(e){return pathBelow(this.root,s.resolve(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return s.join(this.root,e)}realNameOf(e){return pathBelow(this.#e,e)??s.basename(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(null===t)return{ok:!1,reason:"its path leads to no file"}
const n=pathBelow(this.#e,t)
if(null===n)return{ok:!1,reason:"a symbolic link on its path leaves the workspace"}
const o=n===e?n:spelled(this.#e,n)
return{ok:!0,path:e,realPath:s.join(this.#e,o)}}contains(e){return s.resolve(e)===e&&e.startsWith(this.#e+s.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter((e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n))}entries(e){return entriesOf(this.absolutePath(e)).map((t=>""===e?t:`${e}/${t}`)).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=""===e?t:`${e}/${t}`
const s=entryAt(this.absolutePath(n))
!0===s?.isDirectory()?".git"!==t&&(yield*this.files(n)):null!==s&&(yield n)}}};;;;function entryAt(t){try{return e.lstatSync(t,{throwIfNoEntry:!1})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){return"object"==typeof e&&null!==e&&"code"in e&&"string"==typeof e.code?e.code:""};function unread$1(e){return{ok:!1,reason:e,isTooLarge:!1}}const i="another program has the file open"
const a={EACCES:"the permission is missing",EBUSY:i,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(""===t)throw e
return e instanceof require("./deferred_writing.js").F?`${i} (${t})`:Object.hasOwn(a,t)?`${a[t]??""} (${t})`:t};;const c=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
;function marked(e,t,n){return`\ue000${e}${n?"":"\uf8ff"}${String.fromCharCode(57344+t)}`};;const l=new RegExp("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x1b]*","g")
const u=lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu")
const f=lazily(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`,"gu")
const d=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
;;;const h=["error","warning","notice"]
const p=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return h.indexOf(e)*p.length+p.indexOf(t)};;const[m,g]=["\ufdd0","\ufdd1"]
const[w,b,y]=["\ufdd2","\ufdd3","\ufdd4"]
const v=new RegExp(`${m}([^${m}-${y}]*)${g}`,"g")
const O=new RegExp(`${w}([^${w}-${y}]*)${b}([^${w}-${y}]*)${y}`,"g")
const k={inputs:inputWords,isOnGitHub:!0}
;function capital(e){return e.replace("the","The")};const $=onGitHub("this action","the GitHub Action")
const x=onGitHub("this runner","this computer")
const A=onGitHub("The runner","This computer")
;;;const S=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const T=["SevenBit","International"]
const E=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
const I=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){return void 0===t[e]?null:I.find(([,t])=>t===e)?.[0]??null}const C=new Set(["userName","password"])
const j=/^[a-z][a-z0-9+.-]*:\/\//i
;function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return void 0===t?e:e.replace(t,()=>"***")}const P=onGitHub("An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.","An empty variable counts as one that is not set.")
;;function shownSupply(e){return"object"==typeof e&&null!==e?e:shownCredential(e)};;;;;;;;;;;const N=/^\.github\/workflows\/[^/]+\.ya?ml$/
function readWorkflows(e){const t=[]
for(const n of e.files(".github/workflows")){const s=N.test(n)?readText(e,n):null
null!==s&&t.push({path:n,text:s})
if(100===t.length)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=readBytes(n.realPath)
return s.ok?decoded$1(s.bytes):null}function isSmallFile(t){try{const n=e.statSync(t)
return n.isFile()&&n.size<=1e6}catch(e){if(""===codeOf(e))throw e
return!1}}function decoded$1(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return null}}const L=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const M=["connect","login","recipient","send"]
const F={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return L.indexOf(t)<=L.indexOf(F[e])}const _=100
const W=20
function whole(e,t){if(0===t.length)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const s=["failed","ok"].find(e=>n.includes(e))??"skipped"
const o=tenths(t.reduce((e,t)=>e+t.ms,0))
const i=t.slice(0,W).map(({detail:e})=>e)
const a=t.length>W?[`and ${t.length-W} more`]:[]
return{name:e,status:s,ms:o,detail:[...i,...a].join("; ")}}function tenths(e){return Math.round(10*e)/10}function isSpace(e){return 32===e||10===e||9===e||13===e};const R=/[ \t\r\n]*/y
;;const U=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const B=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const q=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
;function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const G=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!G.test(String.fromCodePoint(e))};const D=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const H="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
const z={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${H}]`,"u")}
;;;;function decodeUtf16(e){if(e.length%2!=0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
return{badByte:2*t.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}}function firstBadUtf8(e){let t=0
let n=e.length
for(;n-t>64;){const s=characterStart(e,t+Math.floor((n-t)/2))
o.isUtf8(e.subarray(t,s))?t=s:n=s}for(;t<n;){const n=[1,2,3,4].find(n=>o.isUtf8(e.subarray(t,t+n)))
if(void 0===n||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
for(;n>t-3&&128==(192&(e[n]??0));)n-=1
return n}const K={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
;;;;const V=/\$\{\{[^{}\r\n]+\}\}/
const J=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const X=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const Z=/\{ *[A-Za-z_][\w.: -]*\}/
const Y=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
;;;;;;const Q=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
;;;;;;;const ee=["site","any","never"]
const te=new Set(["network","temporary","untested"])
const ne=/^([^\s:=][^:=]*):[ \t]+/
const se=/^[\w.:-]+$/
const re=lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
;function complaintOf(e,t){return null===e?[`${capital(theInput("environment-keys"))} has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]:e.hasPassword?[`${capital(theInput("environment-keys"))} gives a value to "${inert(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]:[]};function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)};const oe=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const ie=lazily(`^/?${oe}(?:/${oe})*/?$`,"u")
;class Inputs{complaints=[]
#t
constructor(e){this.#t=e}raw(e){const t=this.#t(e)
return""===t?null:t}text(e){const t=trim(this.#t(e))
return""===t?null:t}lines(e,t){const n=this.#t(e).split(/\r\n|\r|\n/).map(trim).filter((e=>""!==e))
return 0===n.length?t:n}choice(e,t){const n=this.text(e)
if(null===n)return null
const s=t.find((e=>e.toLowerCase()===n.toLowerCase()))
if(void 0!==s)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return null===t?null:"true"===t}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!ie().test(e))
void 0!==n&&this.refuse(e,n,"Allowed: one path on each line, as in section or group/section.")
return t}port(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
if(n>=1&&n<=65535)return n
this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
if(n>=1&&n<=600)return n
this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(e,t,n){this.complaints.push(`${capital(theInput(e))} has the unknown value "${inert(t,60)}". ${n}`)}}const ae=["inject","check"]
const ce=["error","warning","never"]
;;function withoutSecrets(e){return t=>"username"===t||"password"===t?"":"host"===t?hostWithoutCredentials(e(t)):e(t)};;;;const le="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
;;const ue=lazily(String.raw`[\\/:*?"<>|\p{Cc}]`,"u")
;;function inputNames(){return I.map(([e])=>e).join(", ")};;;const fe=new Set(["workflow/platform-secret","workflow/image"])
;;;function faultOf$1(e,t){const n=e instanceof Error?e.name:"no error"
return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${n}). Please report it.`}function matchesAll(e,t){const{pattern:n,any:s,fits:o}=e
let i=0
let a=0
let c=null
for(;a<t.length;){const e=n[i]
const l=t[a]
if(e===s){c={element:i+1,item:a}
i++}else if(void 0!==e&&void 0!==l&&o(e,l)){i++
a++}else{if(null===c)return!1
c.item++;({element:i,item:a}=c)}}return n.slice(i).every(e=>e===s)}function matchesText(e,t){return matchesAll({pattern:Array.from(e),any:"*",fits:(e,t)=>"?"===e||e===t},Array.from(t))}const de=/[[\]{}()"]/
const he=/\[(\w)\1*\]/g
const pe=/\{[^{}]*\/|\([^()]*\//
;async function globMatcher(e){const t=lowerName(e).replaceAll(he,"$1")
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const s={pattern:n,any:ANY,fits:fits}
return e=>matchesAll(s,lowerName(e).split("/"))}const ANY=()=>!0
function fits(e,t){return e(t)}async function segmentMatcher(e){return"**"===e?ANY:de.test(e)?expressionOf(e):t=>matchesText(e,t)}async function expressionOf(e){const{default:t}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("./picomatch.js")))
const n=t(e,{dot:!0,flags:"s",windows:!1})
return e=>n(e)};function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()};;const me="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const ge=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return""===n?s:`${e.spelled(n.slice(0,-1))}/${s}`};;;;function complaint(e,t){return`The pattern "${inert(e)}" in ${theInput("files")} ${t}`}const we=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i
const be=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing$1(e){const t=[]
for(const n of e.files()){we.test(n)&&!be.test(n)&&t.push(n)
if(t.length>10)break}if(0===t.length)return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"
const n=t.slice(0,10).map(e=>`"${inert(e)}"`)
const s=t.length>10?", \u2026":""
const o=1===t.length?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${o}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`${capital(theInput("files"))} excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${inert(e)}"`).join(", ")}.`}class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class OldCredentials{#n
#s=new Set
#r=0
#o=0
constructor(e){this.#n=e}take(e){for(const t of e)if(!this.#s.has(t)){this.#s.add(t)
if(!(this.#r>=100||this.#o+t.length>2e5)){this.#r+=1
this.#o+=t.length
this.#n(t)}}}get warnings(){const e=this.#s.size-this.#r
return 0===e?[]:[`The checked files contain ${this.#s.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}};;;;const ye=/(?:^|\/)(?:bin|obj|node_modules)\//i
;;function quoted(e){return firstFew(e,e=>`"${inert(e)}"`)};;function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}const ve={isTransform:!1,isOfTransform:!1,site:null,parts:[],isSuperseded:!1}
;;;;;const Oe=new Set
function detached(e){return structuredClone(e)}function aboutFile(e,{rule:t,level:n,message:s,hint:o}){return{rule:t,level:n,severity:"error",path:e,at:{line:1,column:1,endLine:1,endColumn:1},message:s,hint:o,related:[]}}const ke=/\r\n|[\r\n]/g
class Lines{#i
constructor(e){this.#i=new Int32Array(1+countLineEnds(e))
for(let t=1;ke.test(e);t+=1)this.#i[t]=ke.lastIndex}get count(){return this.#i.length}range({start:e,end:t}){const n=this.#a(e)
const s=this.#a(t)
return{line:n+1,column:e-(this.#i[n]??0)+1,endLine:s+1,endColumn:t-(this.#i[s]??0)+1}}#a(e){let t=0
let n=this.#i.length-1
for(;t<n;){const s=Math.ceil((t+n)/2);(this.#i[s]??0)<=e?t=s:n=s-1}return t}};class Source{text
encoding
#c
#l=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#c=n}range(e){this.#l??=new Lines(this.text)
return this.#l.range(e)}encode(e){const t=encode(e,this.encoding)
return 0===this.#c.length?t:o.Buffer.concat([this.#c,t])}withReferences(e){return withReferences(e,this.encoding)}};;;;const $e={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const xe={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
;const Ae=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(xe,t)?xe[t]:void 0
return void 0===n?{message:`The XML declaration names the encoding "${inert(e,Ae)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`,instead:n}}function contradicted(e,t){return{message:`The XML declaration says encoding="${inert(e,Ae)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".',instead:"utf-8"}}const Se={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const Te={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=decode(e.subarray(0,n),t)
const{length:o}="string"==typeof s?s:""
const i=new Lines("string"==typeof s?s:"")
const a=i.range({start:o,end:o})
return refused$1({...a,endColumn:a.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
return"us-ascii"===e?{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$1(e,t){return{ok:!1,fault:{at:e,...t}}}const Ee=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
;;const Ie=new WeakMap
function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:s="",other:o="",line:i=0}={}){const fill=e=>e.replaceAll("{name}",()=>inert(s,60)).replaceAll("{other}",()=>inert(o,60)).replaceAll("{line}",String(i))
const{message:a,hint:c}=require("./deferred_faults.js").M[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(a),hint:fill(c)}}function refuse(...e){throw new FaultError(fault(...e))}function shownName(e,{start:t,end:n}){const s=e.startsWith("</",t)
const o=e.slice(t+(s?2:1),n)
const i=s?`<${o}`:`</${o}>`
return beginsLine(e,t)||e.includes(i)?o:"\u2026"}function beginsLine(e,t){let n=t-1
for(;n>=0&&" \t".includes(e.charAt(n));)n-=1
return n<0||"\r\n".includes(e.charAt(n))};function refuseNested(e,t,n){const s=e.indexOf("--\x3e",n+4)
const o=s<0?-1:e.indexOf("--\x3e",s+3)
const i=e.indexOf("\x3c!--",n+4)
const a=o>=0&&(i<0||o<i)
a&&refuse("comment-nested",[n,n+4])
refuse("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
n<0&&refuse("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=nameEndAt(e,t+2)
const s=e.slice(t+2,n)
"xml"===s&&refuse("declaration-not-first",[t,n])
"xml"===s.toLowerCase()&&refuse("declaration-letter-case",[t,n])
const o=isSpace(e.charCodeAt(n))||e.startsWith("?>",n)
""!==s&&!s.includes(":")&&o||refuse("instruction-name",[t,n])
const i=e.indexOf("?>",n)
i<0&&refuse("instruction-not-closed",[t,n])
return i+2}const Ce={version:(e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2))),encoding:(e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e)),standalone:e=>"yes"===e||"no"===e}
;;;;function refuseVersion(e){const t=equalsAt(e,5,"version")
const n=spaceEndAt(e,null===t?5:t+1)
const s=null!==t&&/["']/.test(e.charAt(n))
const o=s?n+1:n
refuse("declaration-version",[o,o+1])}function refuseDeclaration$1(e,t,n){const s=spaceEndAt(e,t)
const o=e.slice(s,s+100)
const i=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(o)?.[0].length??0
const a=s>t?s+i:s
refuse(n,[a,a+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??refuse("doctype",[t,t+9])}const je=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0
let o=t+9
for(;o<e.length;){const t=e.charAt(o)
const i=matchEndAt(je,e,o)
if(null!==i)o=i
else if(e.startsWith("\x3c!--",o))o=n.commentEndAt(e,o)
else if(/["']/.test(t))o=n.strayQuoteEndAt(e,o)
else{o+=1
if(">"===t&&0===s)return o
s+=/[<[]/.test(t)?1:-1}}return null}const Pe=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const Ne=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){Ne.lastIndex=rootOffset(e)
return Ne.exec(e)?.[1]??null}function rootTagOf(e){if(null===rootNameOf(e))return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;null!==n;n=prologPartEndAt(e,t))t=n
return t}function prologPartEndAt(e,t){return e.startsWith("<!DOCTYPE",t)?endOfDoctype(e,t,Le)??e.length:matchEndAt(Pe,e,t)}const Le={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
;function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(e))
if(null===t)return null
const[,n="",s=""]=t
const o=n.toLowerCase().split(".")
return{environment:s,targets:o.map((e,t)=>`${o.slice(t).join(".")}.config`)}}const Me=/^web\.(production|live|staging|development)\.config$/i
;function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(nameOf(e))};;const Fe=/^(?:user|usr|uid|login|pass|pas|pwd|pw|psw|pswd)$/
const _e=["password","username","passwd","loginname","credentials"]
;const We=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const Re=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i
function namesCredential(e){const t=decoded(e)
return Re.test(t)||(t.match(/[A-Za-z]+/g)??[]).some(soundsLikeCredential)}function decoded(e){return e.replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi,(e,t)=>{const n=Number(/^x/i.test(t)?`0${t}`:t)
return n>1114111?"":String.fromCodePoint(n)}).replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g," password ")}const Ue=/^(?:key|defaultCredentials)$/i
const Be=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+1e3).search(/[\r\n]/)
return n<0?Math.min(e.length,t+1e3):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-1e3),t)
const s=n.lastIndexOf("<")
if(s<0)return t>1e3?null:""
const o=n.slice(s)
return o.includes(">")?"":o}function tagBelow(e,t){const n=e.slice(t,t+1e3)
const s=n.indexOf("<")
return s<0?n:n.slice(0,s)}function namesIn(e){return Array.from(e.matchAll(We),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){const t=e.replaceAll(Be,"")
return withoutAttributes(t,(e,t)=>Ue.test(e)?` ${t} `:namesCredential(e)&&(""===t.trim()||isNoSecret(t))?"":null)}function withoutAttributes(e,t){return e.replaceAll(We,(...[e="",n="",s,o])=>t(n,s??o??"")??e)}const qe=/(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i
const Ge=/\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y
;const De=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=matchEndAt(De,e,t)
null===n&&refuse("character-reference",[t,t+2])
isAllowed(codePointOf(e.slice(t+1,n-1)))||refuse("forbidden-reference",[t,n])
return n};class NamespaceScope{#u=new Map([["http://www.w3.org/XML/1998/namespace",0]])
#f=new Map([["xml",[0]]])
#d=new Map
#h
constructor(e){this.#h=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:o}=e
this.#p(e)
for(const e of o)isDeclaration(e)&&this.#m(e)
this.#g({name:t,start:n+1,nameEnd:s})
this.#w(o)}leave({attributes:e}){for(const t of e)isDeclaration(t)&&this.#f.get(declaredPrefix(t))?.pop()}#p(e){for(const{name:t,start:n,nameEnd:s}of e.attributes){const o=this.#d.get(t)===e
o&&refuse("duplicate-attribute",[n,s],{name:t})
this.#d.set(t,e)}}#m(e){const t=declaredPrefix(e)
const n=decodeAttribute(e.raw).value
refuseDeclaration(e,t,n)
const s=this.#f.get(t)
const o=this.#b(n)
void 0===s?this.#f.set(t,[o]):s.push(o)}#b(e){const t=this.#u.get(e)??this.#u.size
this.#u.set(e,t)
return t}#g({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const o=e.slice(0,s)
isQualified(e,s)||refuse("qualified-name",[t,n],{name:e})
"xmlns"===o&&refuse("reserved-prefix",[t,n])
const i=this.#f.get(o)?.at(-1)
if(void 0!==i)return i
if(this.#h)return null
refuse("undeclared-prefix",[t,n],{name:o})}#w(e){if(!e.some((({name:e})=>e.includes(":"))))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#g(n)
if(null===e)continue
const{name:s,start:o,nameEnd:i}=n
const a=`${e} ${s.slice(s.indexOf(":")+1)}`
const c=t.get(a)
void 0!==c&&refuse("duplicate-expanded-name",[o,i],{name:s,other:c})
t.set(a,s)}}};;;function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&isNameStart(e.codePointAt(0)??0)}const He=/\/?>/y
;;const ze=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
;const Ke=[]
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#y=null
#v=null
#O=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#y??Ke}get children(){this.#v??=this.nodes.filter((e=>"element"===e.kind))
return this.#v}attribute(e){const{attributes:t}=this
if(t.length<16)return t.find((t=>t.name===e))??null
this.#O??=new Map(t.map(e=>[e.name,e]))
return this.#O.get(e)??null}append(e){null===this.#y?this.#y=[e]:this.#y.push(e)
this.#v=null}}const Ve=/[^<&]*/y
class Scanner{text
#k=0
#y=[]
#$=null
#x=null
#A=null
#S=null
#T=new NamespaceScope({lenient:!1})
constructor(e){this.text=e}get offset(){return this.#k}get hasDoctype(){return null!==this.#x}scan(){const{text:e}=this
e.startsWith("<?xml")&&5===nameEndAt(e,2)&&(this.#k=declarationEndAt(e,0))
for(;this.#k<e.length;)this.#k=this.#E(this.#k)
null!==this.#A&&require("./deferred_faults.js").b(e,this.#A)
null===this.#$&&refuse("root-missing",[0,0])
return{text:e,nodes:this.#y,root:this.#$,doctype:this.#x}}#E(e){const{text:t}=this
return t.startsWith("&",e)?this.#I(e):t.startsWith("<",e)?t.startsWith("/",e+1)?this.#C(e):t.startsWith("!",e+1)?this.#j(e):t.startsWith("?",e+1)?this.#P({kind:"instruction",start:e,end:instructionEndAt(t,e)}):this.#N(e):this.#L(e)}#L(e){const{text:t}=this
const n=spaceEndAt(t,e)
if(t.startsWith("<",n))return n
const s=matchEndAt(Ve,t,n)??n
if(n===s)return s
null===this.#A&&require("./deferred_faults.js").c(t,n,this.#$)
const o=t.slice(e,s).indexOf("]]>")
o>=0&&refuse("cdata-end-in-text",[e+o,e+o+3])
return this.#P({kind:"text",start:e,end:s})}#I(e){null===this.#A&&require("./deferred_faults.js").c(this.text,e,this.#$)
return this.#P({kind:"reference",start:e,end:referenceEndAt(this,e)})}#j(e){const{text:t}=this
if(t.startsWith("--",e+2))return this.#P({kind:"comment",start:e,end:commentEndAt(t,e)})
if(t.startsWith("[CDATA[",e+2)){null===this.#A&&refuse("cdata-outside",[e,e+9])
return this.#P({kind:"cdata",start:e,end:cdataEndAt(t,e)})}t.startsWith("DOCTYPE",e+2)||require("./deferred_faults.js").d(t,e);(null!==this.#$||this.hasDoctype)&&refuse("doctype-misplaced",[e,e+9])
this.#x={kind:"doctype",start:e,end:doctypeEndAt(t,e)}
this.#T=new NamespaceScope({lenient:!0})
return this.#P(this.#x)}#N(e){const{text:t}=this
const n=nameEndAt(t,e+1)
n===e+1&&require("./deferred_faults.js").e(t,e)
null===this.#A&&null!==this.#$&&require("./deferred_faults.js").f(t,{start:e,end:n},this.#$)
const s=new OpenElement(t.slice(e+1,n),e,this.#A)
const o=readStartTag(this,s)
this.#T.enter(s)
this.#$??=s
this.#P(s)
this.#A=s
t.startsWith("/",o-2)&&this.#M(s,o,o)
return o}#C(e){const{text:t}=this
const n={start:e,end:nameEndAt(t,e+2)}
const s=t.slice(e+2,n.end)
const o=this.#A
""===s&&require("./deferred_faults.js").e(t,e)
null===o&&refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)})
s!==o.name&&require("./deferred_faults.js").g(t,n,{open:o,closed:this.#S})
const i=spaceEndAt(t,n.end)
t.startsWith(">",i)||require("./deferred_faults.js").h(t,n,i)
this.#M(o,e,i+1)
return i+1}#M(e,t,n){e.endTagStart=t
e.end=n
this.#T.leave(e)
this.#A=e.parent
this.#S=e}#P(e){null===this.#A?this.#y.push(e):this.#A.append(e)
return e.end}};;const Je=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const Xe=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!Je.test(e))return null
const n=e.search(Xe)
return n>spaceEndAt(e,t)?null:fault("conflict-marker",[n,n+7])};function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(null===s)return fault("declared-entities",[n.start,n.end])
const o=offsetOf(e,Number(s[1]),Number(s[2]))
const i=o>=n.start&&o<n.end
return fault(i?"doctype":"declared-entities",[o,o+1])}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
s=n.index+n[0].length}const o=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+o.join("").length,e.length)};function otherwiseEncoded(e,{path:t,bytes:n},s){const{at:i}=e
const a="efbbbf"===o.Buffer.from(n.subarray(0,3)).toString("hex")?3:0
const c=o.Buffer.from(n.subarray(a)).toString("latin1")
const l=i.column-1
if(1!==i.line)return e
const u=require("./deferred_faults.js").i({path:t,text:c},{span:{start:l,end:i.endColumn-1},after:s})
return null===u?e:{...e,repair:{at:i,...u}}}function mendable(e,t,n){const{path:s}=e
const o=n&&require("./deferred_faults.js").i({path:s,text:t.text},n)
return null===n||null===o?e:{...e,repair:{at:t.range(n.span),...o}}}function refused({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const Ze="source/unreadable",Ye="file"
const Qe="source/too-large",et="file"
const tt={id:"source/encoding",level:"file"}
const nt={id:"xml/not-well-formed",level:"file"}
const st="http://schemas.microsoft.com/XML-Document-Transform"
const rt=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
;function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===st)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(st)?"transform":"web-config"};function targetsOf(e){return readTransformName(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return readTransformName(e)?.environment??laterEnvironmentFor(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}function isForeign({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootNameOf(t.source.text):null
return null!==n&&"configuration"!==n};async function openTransform(e,{target:t,byGlob:n}){const{openLone:s}=await Promise.resolve().then(()=>require("./lone.js"))
return s({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:n})}function standingOf(e,t){if(isOfVisualStudio(e))return"visual-studio"
if(null===t)return"without-target"
const n="web.config"===nameOf(t.file.path).toLowerCase()
const s=null!==laterEnvironmentFor(e,"web.config")
return n&&s!==t.isLater?"other-generation":"applied"};function tooLarge(e){return aboutFile(e,{rule:Qe,level:et,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})};;function isTransform(e){return null===e||!e.ok&&"transform"===e.kind}async function loadTransform(e,t,n){const s=targetOf(e,n.path)
const{byGlob:o}=t
if(null===s)return ready(e,await openTransform(n,{target:s,byGlob:o}),t)
const{path:i,realPath:a}=s
const c=readBytes(a,16777216)
const l={path:i,bytes:c.ok?c.bytes:new Uint8Array}
const u=isForeign(l)?null:await load(e,{...s,byGlob:!1})
if("refused"===u?.status)return u
const f="ready"===u?.status&&null!==u.configuration.supersededBy
const d=environmentOf(n.path)
const h="ready"===u?.status&&!f&&/\.xdt\.config$/i.test(n.path)
if(h)return{...u,environment:d}
const p=f!==/\.xdt\.config$/i.test(n.path)
if(o&&(p||!isWebConfig(i)))return{status:"unsupported"}
const m=await openTransform(n,{target:{file:l,isLater:f},byGlob:o})
return ready(e,m,t)}function targetOf(e,t){for(const n of targetsOf(t)){const[s]=e.spellings(folderOf(t).slice(0,-1),n)
const o=void 0===s?null:e.locate(s)
if(!0===o?.ok)return o}return null}function ready(e,t,{path:n,realPath:s}){const o=new Map([[n,s]])
return{status:"ready",configuration:t,realPaths:o,realPathFor:t=>realPathOfNew(e,t),environment:null}};;function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?s.join(n.realPath,s.basename(t)):null};function unreadable(e,t){return aboutFile(e,{rule:Ze,level:Ye,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})};;;function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${inert(e)}", line ${t.line}`};;const ot=60
;;function originOf$1(e,t){let n=0
for(const s of inOrder(e)){const{start:e,end:o,text:i}=s
const a=e+n
if(t<a)break
if(t<a+i.length)return{edit:s,offset:e}
n+=i.length-(o-e)}return{edit:null,offset:t-n}};;;;;;;;const locateAsIs=(({file:e,span:t})=>({path:e.path,at:e.source.range(t),origin:{file:e,span:t}}))
;;;;;;function withoutSettings$1(e){const t=e.findings.filter(({level:e})=>"file"===e||"section"===e)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const it={changed:!1,effective:null,environments:[],sender:null,changes:[],suppressed:[]}
function planOfRefused({path:e},{kind:t,finding:n}){const s={...it,path:e,kind:t,target:e,verdict:"file",findings:[n]}
return{result:s,settings:null,environments:[],places:null,write:null}};const at={realPaths:[],planned:null,complaint:null}
;function withoutTexts({planned:e,...t}){if(null===e)return{...detached(t),planned:e}
const{write:n,...s}=e
return{...detached(t),planned:{...detached(s),write:n}}};function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in ${theInput("files")} match only ${quoted(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`}function unhandled({path:e},{environment:t,configuration:n}){const s=null===t?`Take it out of ${theInput("files")}.`:`Name "${inert(n.path)}" in ${theInput("files")} in its place, and give "${inert(t)}" as ${theInput("environment")}.`
return`"${inert(e)}" is a transform. ${s}`}const ct={targets:[],complaints:[],protect:(()=>{})}
;;;;;;;;;;function sourcesOf(e,[t,n]){const[s,o]=[[],[]]
let i=0
const keepUpTo=e=>{for(;i<e;){s.push(i)
i+=1
o.push(i)}}
for(const a of e.matchAll(t)){const[e,...t]=a
keepUpTo(a.index)
i+=e.length
for(let c=n(e,...t).length;c>0;c-=1){s.push(a.index)
o.push(i)}}keepUpTo(e.length)
return{starts:s,ends:o}}const nothing=(()=>"")
const lt=lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
;const ut=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing]
const ft=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const dt=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,((e,t,n="")=>{if(void 0!==t)return ft.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)})]
const ht=[/(?:%[\da-f]{2})+/gi,e=>o.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const pt=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>void 0===t?n:String.fromCharCode(Number.parseInt(t,16))]
;;const mt=new Set(["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"].flatMap((e=>e.split(" "))).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,5e3)).filter(e=>!mt.has(e))};class Redactor{#F
#_=new Set
#W=new Set
#R=new Set
#U=new Set
longest=0
constructor(e){this.#F=e}add(e,t=!1){this.#_.add(o.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of rareFormsOf(e)){this.longest=Math.max(this.longest,n.length)
this.#W.add(this.#B(n))
const e=folded(n.replaceAll(/\s+/g,""))
e.length>=8&&isSecret(e)&&this.#R.add(e)
if(t)for(const t of piecesOf(e))this.#U.add(t)}}redact(e){if(0===this.#W.size)return e
const t=readingsOf(e).flatMap((e=>{const t=squeezed(e)
return[...placesOf(e,this.#q(e.text)),...placesOf(t,this.#G(folded(t.text)))]}))
return without(e,t)}#q(e){return[...occurrencesOf(this.#W,this.#B(e)),...this.#D(e)]}#G(e){const t=occurrencesOf(this.#R,e)
if(0===this.#U.size)return t
const n=windowsOf(e).map((e,t)=>this.#U.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+8])]}#B(e){return"server"===this.#F?folded(e):e}#D(e){const t=[...this.#_]
const n=Math.min(...t.map((({length:e})=>e)))
const isTold=(e=>3*e.length>=4*n&&[0,1,2,3].map((t=>o.Buffer.from(e.slice(t),"base64").toString("latin1"))).some((e=>t.some((t=>e.includes(t))))))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter((([e])=>isTold(e))).map(({0:e,index:t})=>[t,t+e.length])}}const gt=lazily(String.raw`\p{Lu}`,"gu")
;;;class Secrets{#H=new Set
#z=new Redactor("ours")
#K
constructor(e=k){this.#K=e}add(e){if(!isSecret(e)||this.#H.has(e))return[]
const t=formsOf(e).filter((e=>!this.#H.has(e)))
for(const e of t)this.#H.add(e)
this.#z.add(e)
return t}redact(e){return this.#z.redact(e)}show(e,t=4096){const redact=(e=>this.redact(e))
const n=settled(worded(e,this.#K),{redact:redact,longest:this.#z.longest})
return cut(redact(inert(redact(n),1/0)),t)}};;;;function isFull(e){return e instanceof Error&&"code"in e&&"EAGAIN"===e.code};function drained(e){return new Promise(t=>{e.write("",()=>{t()})})};const wt=/^(?:pull_request(?:_.+)?|workflow_run)$/
;const bt=Symbol("unreadable")
;;function isSame(e,t){const n=member(e,"full_name")
return"string"==typeof n&&n===member(t,"full_name")};;;;;;function issueCommand(e,t,s){const o=new Command(e,t,s)
process.stdout.write(o.toString()+n.EOL)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
s&&(t?t=!1:e+=",",e+=`${n}=${r(s)}`)}}var t
return e+=`::${t=this.message,toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function r(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const yt=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
;;;const vt={randomUUID:randomUUID}
;;var Ot
!(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Ot||(Ot={}))
;;;;;function segment(e){return encodeURIComponent(e.toWellFormed()).replaceAll("(","%28").replaceAll(")","%29")};class Runner{#V=new Secrets
#J={error:0,warning:0,notice:0}
input=(e=>getInput(e,{trimWhitespace:!1}))
forgetInputs(){removeVariables("INPUT_")}mask(e){for(const t of this.#V.add(e))command("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#V:new Secrets
const n=["password","username"].map(this.input)
const s=[...credentialsInHost(this.input("host")),...secretsInKeys(this.input("environment-keys"))]
for(const e of[...n,...s])for(const n of t.add(e))command("add-mask",n)}redact=(e=>this.#V.redact(e))
show=(e=>this.#V.show(e,4096))
log(e){printLine(this.show(e))}debug(e){command("debug",this.show(e))}startGroup(e){command("group",this.show(e))}endGroup(){command("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,9-this.#J[e])}annotate(e,t,n){this.#J[e]+=1
const{startLine:s,startColumn:o,...i}=n??{}
const a=void 0===n?{}:{file:this.redact(n.file)}
command(e,this.show(t),{...i,...a,line:s,col:o})}ruleLink=(e=>ruleLink(t.env,e))
lineLink=(e=>lineLink(t.env,e))
fail(e){t.exitCode=1
command("error",this.show(e))}output(e,t){setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
setOutput(e,n)
n!==t&&this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(n){const s=t.env.GITHUB_STEP_SUMMARY
void 0!==s&&""!==s&&e.appendFileSync(s,this.redact(n))}};function saveJournal(e){saveState("journal",e)};;;;;;;function lineOf({place:e,message:t}){return null===e?t:`${placeWords(e)} ${t}`};;;;;function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return 0===n?"":`${n} ${t}${1===n?"":"s"}`}).filter(e=>""!==e).join(", ")};;;;;;;;;;;;;;;;;;;function withoutSettings({verdict:e},t){return"appsettings"===t?"does not start":"ok"===e?"not known here":"file"===e?"the site is down":"mail is dead"};;;;;;;const kt="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
;function faultOf(e){if(e instanceof WorkspaceMissing)return`${e.message} No file was written.`
if(""!==codeOf(e))return`The system refused what the step needs: ${reasonOf(e)}. No file was written.`
const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return 0===t.written.length?e:`${e} The settings were injected all the same.`};async function reportText(e,t,{input:n}){const{show:s,redact:o,ruleLink:i}=e
if("report"===n){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
return e(t,{show:s,redact:o})}const{sarifReport:a}=await Promise.resolve().then(()=>require("./sarif.js"))
return a(t,{show:s,redact:o,ruleLink:i})};;exports.$=decode
exports.A=isPlaceholder
exports.B=placeholderInPassword
exports.C=decodeAttribute
exports.D=S
exports.E=P
exports.F=class Folder{#X
#Z
#Y
constructor(t){this.#X=t
const{dev:n,ino:s}=e.lstatSync(t,{bigint:!0})
this.#Z=n
this.#Y=s
this.verify()}verify(){const{dev:t,ino:n}=e.lstatSync(this.#X,{bigint:!0})
const s=t===this.#Z&&n===this.#Y
if(!s||realpathOf(this.#X)!==this.#X)throw new FolderReplaced}verifyHolds(e){this.verify()
if(realpathOf(e)!==e)throw new FolderReplaced}}
exports.G=soundsLikeCredential
exports.H=credentialsInHost
exports.I=(function attributeValue(e){if(null===e)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Ie.get(e)??decodeAttribute(t).value
Ie.set(e,n)
return n})
exports.J=function correction(e,t,{show:n,otherwise:s}){const o=nearest(e,t)
return null===o?null:o.toLowerCase()===e.toLowerCase()?`Write ${n(o)}.`:`Did you mean ${n(o)}? If not, ${s}.`}
exports.K=isNameStart
exports.L=codePointName
exports.M=(function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,5,"version")
const n=equalsAt(e,5,"version")
return null===t||null===n?null:{start:spaceEndAt(e,n+1)+1,end:t-1}})
exports.N=nearest
exports.O=openXml
exports.P=(function findingOf({rule:e,complaint:t},n){const{location:s=null,names:o={}}=t
const i=severityOf(e.severity,t,n.intent)
const a=placeOf(n.locate(t))
const c=(t.related??[]).map(e=>({...placeOf(n.locate(e)),what:e.what}))
const l=t.words??e.words[0]
const u=!0===s?.isSection
const f=e.lead??n.voice({level:e.level,severity:i,isPartial:null!==s,isSection:u})
const d={...o,location:s?.path??""}
const h=[fill(t.message,d),...c.map(e=>`${e.what} is ${whereIs(e,a)}.`),...originOf$2(t,n.intent),...void 0===l?[]:[fill(`${f}: "${l}"`,d)]]
return{rule:e.id,level:null===s?e.level:"runtime",severity:i,...a,message:h.join(" "),hint:fill(t.hint,o),related:c,...repairIn(t,a,n)}})
exports.Q=(function broken(e,t,n){return e.flatMap((e=>firstOf(e.check(t,n)).map((t=>({rule:e,complaint:t})))))})
exports.R=escapeAttribute
exports.S=I
exports.T=$
exports.U=(function transformNames(e){const t=nameOf(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`)
const n=/^web$/i.test(t)?`|${Me.source}`:""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")})
exports.V=function predefined(e){return Ee.get(e)}
exports.W=K
exports.X=lackedBy
exports.Y=applyEdits
exports.Z=encode
exports._=scan
exports.a=inert
exports.a0=Source
exports.a1=lazily
exports.a2=function inCloudOrder(e){const key=e=>nameOf(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))}
exports.a3=function environmentFor(e,t){const n=readTransformName(e)
return!0===n?.targets.includes(nameOf(t).toLowerCase())?n.environment:null}
exports.a4=laterEnvironmentFor
exports.a5=verdictOf
exports.a6=matchEndAt
exports.a7=readInputs
exports.a8=C
exports.a9=Secrets
exports.aA=matchesText
exports.aB=E
exports.aC=mendable
exports.aD=isPlain
exports.aE=kindOf
exports.aF=realpathOf
exports.aG=plain
exports.aH=member
exports.aI=readPayload
exports.aJ=function commitOfEvent({GITHUB_SHA:e}){return known(e)}
exports.aK=table
exports.aL=originOf
exports.aM=Runner
exports.aN=mayKnowSecrets
exports.aO=(function savedState(){const e=getState("step")
const t=getState("journal")
removeVariables("STATE_")
return""===e&&""===t?"none":isUuid(e)?{id:e,journal:""===t?null:t}:"damaged"})
exports.aP=journalFolder
exports.aQ=isSecret
exports.aR=withReferences
exports.aS=Redactor
exports.aT=reaches
exports.aU=x
exports.aV=A
exports.aW=function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return te.has(e)?"warned":"failed"}}
exports.aX=class StageLog{#Q
#ee
#te
#ne=new Map
#se="dns"
#re=null
#oe=performance.now()
constructor(e){this.#Q=e.level
this.#ee=e.conceal
this.#te=e.onStage}get current(){return this.#se}begin(e,t=null){this.#se=e
this.#re=t
this.#oe=performance.now()}ok(e){this.#ie("ok",e)}fail(e){this.#ie("failed",e)}skip(e,t,n=null){reaches(this.#Q,e)&&this.#ae({name:e,status:"skipped",ms:0,detail:this.#ce(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){return L.filter(e=>reaches(this.#Q,e)||this.#ne.has(e)).map(e=>whole(e,this.#ne.get(e)??[]))}#ie(e,t){const n=this.#se
const s=this.#re
const o=null===s?this.#ne.get(n)?.at(-1)?.ms??0:0
const i=tenths(o+performance.now()-this.#oe)
this.#ae({name:n,status:e,ms:i,detail:this.#ce(t,s)},s)}#ce(e,t){const n=inert(this.#ee(e))
return null===t?n:`${inert(this.#ee(t),_)}: ${n}`}#ae(e,t){const n=null===t?[]:this.#ne.get(e.name)??[]
this.#ne.set(e.name,[...n,e])
this.#te(e)}}
exports.aY=M
exports.aa=Workspace
exports.ab=step
exports.ac=isFailing
exports.ad=ruleLink
exports.ae=(async function endProcess(){const e=["GITHUB_OUTPUT","GITHUB_STATE"].every((e=>Boolean(t.env[e])))
e||await drained(t.stdout)
t.exit()})
exports.af=(async function run(){const e=randomUUID()
const n=new Runner
const s=originOf(t.env)
n.maskInputs(mayKnowSecrets(s))
const{request:o,complaints:i}=readInputs(n.input,s)
n.forgetInputs()
const a=await attempt({runner:n,id:e},o,i).catch(e=>{n.debug(e instanceof Error?e.stack??"":"")
return{result:failed(o,[faultOf(e)]),reports:[]}})
await tell({runner:n,id:e},o,a).catch(e=>{n.debug(e instanceof Error?e.stack??"":"")
n.fail(kt)})})
exports.ag=command
exports.ah=findFiles
exports.ai=load
exports.aj=allFindingsOf
exports.ak=allSuppressedOf
exports.al=capital
exports.am=whereItHolds
exports.an=countAll
exports.ao=countedWords
exports.ap=readBytes
exports.aq=decodeSource
exports.ar=commandLine
exports.as=annotationsOf
exports.at=worstFirst
exports.au=quoted
exports.av=isMailKit
exports.aw=inputBehind
exports.ax=trimEndOf
exports.ay=Lines
exports.az=matchesAll
exports.b=isSpace
exports.c=codeOf
exports.d=refuse
exports.e=nameEndAt
exports.f=shownName
exports.g=judgeReferences
exports.h=firstFew
exports.i=isAbsent
exports.j=function jsonLineMayContainCredential(e,t=e=>qe.test(e)){if(e.length>1e3||/\\u/i.test(e)||namesCredential(e))return!0
let n=null
let s=null
Ge.lastIndex=0
for(;Ge.lastIndex<e.length;){const[,o,i,a,c,l]=Ge.exec(e)??[]
if(void 0!==l){if(null===s)return!0;[n,s]=[s,null]}else if(void 0!==o&&null===n&&null===s)s=o.slice(1,-1)
else if(void 0!==o||void 0!==i){if(null===n||!t(n))return!0
n=null}else if(void 0!==c){if(null!==s)return!0
n=null}else if(void 0===a)return!0}return null!==s}
exports.k=trimOf
exports.l=function lineOf$1(e,t){return new Lines(e.slice(0,t)).count}
exports.m=function mayContainCredential(e,{start:t,end:n}){const s=lineStart(e,t)
const o=lineEnd(e,n)
if(o-s>1e3)return!0
const i=e.slice(s,o)
const a=openTagAbove(e,s)
if(null===a)return!0
const c=withoutAttributes(a,()=>"")
if(/["']|=\s*$|\s[\w:.-]+\s*$/.test(c))return!0
const l=`${namesIn(a)} ${namesIn(tagBelow(e,o))}`
return namesCredential(l)||namesCredential(named(i))}
exports.n=namesCredential
exports.o=T
exports.p=listed
exports.q=isTemplateCredential
exports.r=reasonOf
exports.s=spaceEndAt
exports.t=theInput
exports.u=(function placeholderIn(e){return placeholderInPassword(e)??(Z.test(e)?"token":null)})
exports.v=isTemplateHost
exports.w=isTemplateSender
exports.x=isSampleSender
exports.y=onGitHub
exports.z=function isPasswordInUse(e){return""!==e&&!isTemplateCredential(e)&&null===placeholderInPassword(e)}

