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
settled=(function(e,{redact:t,longest:n}){return e.replaceAll(l,(e,s,i)=>{const o=i.charCodeAt(0)-57344
if(!s.endsWith("\uf8ff"))return cut(t(s),o)
const a=t(s.slice(0,-1))
return cut(`${a.slice(0,Math.max(0,a.length-n))}\u2026`,o)})}),
cut=(function(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}),
inert=(function(e,t=200){const{kept:n,isAll:s}=beginningOf(e,t),i=n.toWellFormed().replaceAll(u," "),o=(isPlain(i)?i.replaceAll(/[\t\n\r]+/g," "):i.replaceAll(c()," ").replaceAll(f(),"")).trim().replaceAll(d,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return s&&o.length<=t?o:marked(o,t,s)}),
anchorOf=(function(e){return e.replace("/","-")}),
verdictOf=(function(e){const t=new Set(e.map((e=>e.level)))
return t.has("file")?"file":t.has("section")?"section":"ok"}),
worstFirst=(function(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(null===t?0:byPlace(e,n)))}),
ruleLink=(function(e,t){const n=`${t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"}#${anchorOf(t)}`,{GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:i}=e
if(!s||!i)return n
const o=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${o}/${s}/blob/${i}/`)+n}),
theInput=(function(...e){return m+inputWords(e)+g}),
onGitHub=(function(e,t=""){return w+e+b+t+y}),
worded=(function(e,{inputs:t,isOnGitHub:n}){return e.replaceAll(v,((e,n)=>{const s=t(Array.from(n.matchAll(/"([^"]*)"/g),(([,e=""])=>e)))
return n.startsWith("T")?s.charAt(0).toUpperCase()+s.slice(1):s})).replaceAll(O,(e,t,s)=>n?t:s)}),
inputWords=(function(e){return`the input${1===e.length?"":"s"} ${listed(e.map((e=>`"${e}"`)))}`}),
listed=(function(e){const[t="",...n]=e.toReversed()
return 0===n.length?t:`${n.toReversed().join(", ")} and ${t}`}),
credentialsInHost=(function(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart(),s=j.exec(n)?.[0],i=n.slice(s?.length??0),o=i.indexOf(":")
return o>=0?[i,i.slice(0,o),i.slice(o+1)]:void 0===s||""===i?[]:[i]}),
isMailKit=(function(e){return"secureSocketOptions"in e}),
shownEnvironment=(function(e){const{effective:t}=e
if(null===t)return{...e,effective:t}
if(!isMailKit(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:s}=t,i={userName:shownSupply(n),password:shownSupply(s)}
return{...e,effective:{...t,...i}}}),
shownSettings=(function(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}),
shownChange=(function(e){if(!C.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}),
shownCredential=(function(e){return null===e||""===e?e:"***"}),
outcomeOf=(function(e,{changed:t,changes:n,findings:s}){if("check"===e)return"checked"
if(t)return"written"
const i=s.some(({severity:e})=>"error"===e)
return n.length>0||i?"not written":"unchanged"}),
findingsOf=(function(e){return worstFirst(e.flatMap((({findings:e})=>e)),null)}),
allFindingsOf=(function({files:e,findings:t}){return worstFirst([...e.flatMap((e=>e.findings)),...t],null)}),
allSuppressedOf=(function({files:e,suppressed:t}){return[...e.flatMap((e=>e.suppressed)),...t]}),
countOf=(function(e,t){return e.map((({findings:e})=>e.filter((e=>e.severity===t)).length)).reduce(((e,t)=>e+t),0)}),
distinctSettings=(function(e){const t=new Map
for(const n of e){const{effective:e}=n
if(null===e)continue
const s=JSON.stringify(e),i=t.get(s)
void 0===i?t.set(s,{settings:e,files:[n]}):i.files.push(n)}return[...t.values()]}),
failingFindings=(function({files:e},t){return"never"===t?[]:findingsOf(e).filter((({severity:e})=>"error"===e||"warning"===e&&"warning"===t))}),
isFailing=(function(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>"failed"===e)}),
matchEndAt=(function(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:null}),
spaceEndAt=(function(e,t){return matchEndAt(_,e,t)??t}),
isNameStart=(function(e){return W.test(String.fromCodePoint(e))}),
nameEndAt=(function(e,t){let n=matchEndAt(U,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);void 0!==s;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
if(!(W.test(e)||n>t&&R.test(e)))break
n+=e.length}return n}),
forbiddenCharacter=(function(e){const t=e.search(B)
return t<0?null:t}),
decode=(function(e,t){switch(t){case"utf-8":return i.isAscii(e)?e.toString("latin1"):i.isUtf8(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return i.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>G.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2==0?i.Buffer.from(e).swap16():e)}}),
encode=(function(e,t){if(!0===D[t]?.test(e))throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return i.Buffer.from(e,"utf8")
case"utf-16le":return i.Buffer.from(e,"utf16le")
case"utf-16be":return i.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return i.Buffer.from(e,"latin1")
case"windows-1252":return i.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(G.indexOf(e)+128)),"latin1")}}),
lackedBy=(function(e){const t=D[e]
return t&&new RegExp(t,"gu")}),
withReferences=(function(e,t){const n=lackedBy(t)
return null===n?e:e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}),
escapeAttribute=(function(e,t){const n='"'===t?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,(e=>H[e]??e))}),
trimOf=(function(e,t){const n=endWithout(e,t)
let s=0
for(;s<n&&t.test(e.charAt(s));)s+=1
return e.slice(s,n)}),
trimEndOf=(function(e,t){return e.slice(0,endWithout(e,t))}),
endWithout=(function(e,t){let n=e.length
for(;n>0&&t.test(e.charAt(n-1));)n-=1
return n}),
isPlaceholder=(function(e){const t=e.trim()
return[z,K,...V,J,...Z].some((e=>e.exec(t)?.[0]===t))}),
placeholderInPassword=(function(e){return z.test(e)?"workflow":K.test(e)?"key-vault":isPlaceholder(e)||V.some((t=>t.test(e)))?"token":null}),
isTemplateHost=(function(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}),
isTemplateCredential=(function(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}),
isTemplateSender=(function(e){return/^noreply@example\.com$/i.test(e.trim())}),
isSampleSender=(function(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}),
isNoSecret=(function(e){const t=e.trim(),n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return X.test(t)||n.some((e=>e(t)))}),
isSecret=(function(e){return e.length>=4&&""!==e.trim()&&!isNoSecret(e)}),
formsOf=(function(e){const t=[e,...e.split(/[\r\n]+/)]
return worthMasking([...new Set(t.flatMap((e=>[e,e.trim()])).filter(isSecret))].flatMap((e=>[e,...escapedForms(e)])))}),
rareFormsOf=(function(e){const t=i.Buffer.from(e,"utf8").toString("hex"),n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)],s=n.map((e=>e.replaceAll("+","-").replaceAll("/","_")))
return worthMasking([...n,...s])}),
worthMasking=(function(e){return[...new Set(e)].filter(isSecret).sort(((e,t)=>t.length-e.length))}),
escapedForms=(function(e){return[...[escapeAttribute(e,'"'),escapeAttribute(e,"'")].flatMap((e=>q.map((t=>withReferences(e,t))))),escapeAttribute(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),inert(e,1/0),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}),
base64Forms=(function(e){const t=i.Buffer.from(e,"utf8"),n=t.toString("base64"),s=[0,1,2].map((e=>{const n=(3-e)%3,s=3*Math.floor((t.length-n)/3)
return t.subarray(n,n+s).toString("base64")}))
return[n,trimEndOf(n,/=/),...s.filter((e=>e.length>=8))]}),
readEnvironmentKeys=(function(e){const t=e.map((e,t)=>({line:lineOf$2(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>null===e||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}),
lineOf$2=(function(e){const t=ee.exec(e),n=e.slice(t?.[0].length??0),s=n.indexOf("="),i=(s<0?n:n.slice(0,s)).trim()
if(!te.test(i)&&!ne().test(i))return null
const o=s<0?null:n.slice(s+1)
return{key:{environment:t?.[1]?.trim()??null,name:i,value:o},hasPassword:null!==o&&""!==o&&isPasswordKey(i)}}),
secretsInKeys=(function(e){return e.split(/\r\n|\r|\n/).flatMap((e=>{const t=lineOf$2(e.trim()),n=!0===t?.hasPassword?t.key.value??"":""
return isSecret(n)?[n]:[]}))}),
trim=(function(e){return trimOf(e,/[ \t\r\n]/)}),
mayKnowSecrets=(function(e){return"trusted"===e||"dependabot"===e}),
readInputs=(function(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e)),s=n.choice("mode",ie)??"inject",i=readSettings(n),o=readSmokeTest(n),a=readEnvironmentKeys(n.lines("environment-keys",[])),l=restriction(t,{requestedMode:s,settings:i,smokeTest:o}),u={mode:"check"===s||null!==l&&"unknown"!==t?"check":"inject",requestedMode:s,origin:t,notice:l,warnings:shortSecret(i),files:n.lines("files",["web.config"]),settings:i,failOn:n.choice("fail-on",oe)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:a.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??!1,restore:n.boolean("restore")??!0,smokeTest:null===l?o:null},{complaints:c}=n
return{request:u,complaints:[...c,...a.complaints,...lacking(u,t),...contradictions(u)]}}),
readSmokeTest=(function(e){const t=e.choice("smoke-test",["none",...F]),n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",Y)??"site",authorities:e.text("smoke-test-ca")}
return null===t||"none"===t?null:{level:t,...n}}),
readSettings=(function(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",E),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",S),deliveryFormat:e.choice("delivery-format",T),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter((([,e])=>null!==e)))}),
shortSecret=(function({password:e=""}){return""===e||e.length>=4?[]:[`${capital(theInput("password"))} has fewer than 4 characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}),
restriction=(function(e,{requestedMode:t,settings:n,smokeTest:s}){const i=null===s?"":" No smoke test runs."
return"dependabot"===e?"check"===t||void 0!==n.password?null:`This is Dependabot's pull request, and ${theInput("password")} is empty: nothing is injected, the files are checked only.${i} Dependabot has secrets of its own.`:"fork"===e&&"inject"===t?`This pull request comes from another repository: nothing is injected, the files are checked only.${i}`:"trusted"===e||null===s?null:`${"fork"===e?"This pull request comes from another repository":ae}: no smoke test runs, since the pull request could choose the mail server.`}),
lacking=(function({mode:e,settings:t},n){return"check"===e?[]:"unknown"===n?[`${ae}, into which no secret goes. Run the job again, or set "mode" to "check".`]:Object.keys(t).length>0?[]:[`There is nothing to inject: ${onGitHub(`no input with a setting has a value (${inputNames()}).`,"no variable with a setting has a value.")} ${P}${onGitHub(' To check the files without secrets, set "mode" to "check".')}`]}),
contradictions=(function(e){const{requestedMode:t,failOn:n,settings:s}=e,i=unwritable(s)
"inject"===t&&"never"===n&&i.push(`${capital(theInput("fail-on"))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`),e.suggest&&null===e.gitHubToken&&i.push(`${capital(theInput("suggest"))} is true, and ${theInput("github-token")} is empty. Set it to \${{ github.token }}, or take "suggest" out.`),i.push(...environmentComplaints(e),...encryptionComplaints(s))
const{defaultCredentials:o,userName:a,password:l}=s
return!0!==o||void 0===a&&void 0===l||i.push(`${capital(theInput("default-credentials",void 0===a?"password":"username"))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`),i}),
environmentComplaints=(function({requestedMode:e,environment:t}){return""===t?[]:"*"===t&&"inject"===e?[`${capital(theInput("environment"))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`]:le().test(t)&&"*"!==t?[`${capital(theInput("environment"))} has the unknown value "${inert(t,60)}". Allowed: the name of one environment, which is a part of a file's name; in mode "check" also *.`]:[]}),
encryptionComplaints=(function(e){const{enableSsl:t,secureSocketOptions:n}=e
return void 0===t||void 0===n?[]:(t?"None"===n:"SslOnConnect"===n||"StartTls"===n)?[`${capital(theInput("enable-ssl","secure-socket-options"))} contradict each other: ${String(t)} and ${n}. Take one of them out.`]:[]}),
unwritable=(function(e){return I.flatMap((([t,n])=>{const s=e[n],i="string"==typeof s?forbiddenCharacter(s):null
if("string"!=typeof s||null===i)return[]
const o=C.has(n)?"":` at character ${i+1}`
return[`${capital(theInput(t))} contains${o} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]}))}),
workflowAdvice=(async function({mode:e,settings:t},{workspace:n,runningJob:s},i){const o={findings:[],notices:[]},a=i.filter((({result:e})=>e.changes.length>0)).map((({write:e,result:t})=>e?.path??t.path)),l=void 0===t.password?[]:[...new Set(a)]
if("inject"===e&&0===a.length)return o
try{const e=await findingsOn(n,{...s,injected:l}),t=Object.values(s).some((e=>null!==e))
return{findings:e,notices:t?passwordsInJson(l,e):[]}}catch(e){return{...o,notices:[faultOf$1(e,"ways on which the password leaves the job")]}}}),
findingsOn=(async function(e,t){const n=null===t.action?[]:readWorkflows(e)
if(0===n.length)return[]
const{adviseOnWorkflows:s}=await Promise.resolve().then(()=>require("./advise.js"))
return s(n,t)}),
passwordsInJson=(function(e,t){return t.some(({rule:e})=>ue.has(e))||!e.some((e=>/\.json$/i.test(e)))?[]:[`The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${theInput("environment-keys")}.`]}),
emptySecrets=(async function(e,{workspace:t,runningJob:n}){const s={failures:[],warnings:[],notices:[]},i=emptyInputs(e)
if(0===i.length||null===n.action||null===n.job)return s
try{const o=readWorkflows(t)
if(0===o.length)return s
const{secretsBehind:a}=await Promise.resolve().then(()=>require("./advise.js")),l=await a(o,n,i),{emptinessOf:u}=await Promise.resolve().then(()=>require("./emptiness.js")),c=0===l.length?[]:[u(l)]
return{...s,["inject"===e.mode?"failures":"warnings"]:c}}catch(e){return{...s,notices:[faultOf$1(e,"the secrets behind empty inputs")]}}}),
emptyInputs=(function({mode:e,origin:t,smokeTest:n,settings:s}){const i=null!==n&&reaches(n.level,"auth")
if(!("inject"===e?mayKnowSecrets(t):"trusted"===t&&i))return[]
const o={username:s.userName,password:s.password}
return Object.entries(o).flatMap(([e,t])=>void 0===t?[e]:[])}),
globObstacle=(function(e){return(isWide(e)?[e]:e.split("/").filter((e=>ce.test(e)))).some(e=>e.split("*").length-1>4)?'has more than 4 "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.':null}),
isWide=(function(e){return de.test(e)}),
findFiles=(async function(e,t){const n=t.map((e=>e.replaceAll("\\","/"))),s=n.flatMap((e=>{const t=globObstacle(e)
return null===t?[]:[complaint(e,t)]}))
if(s.length>0)return{files:[],complaints:s}
const i=await exclusion(e,n),o=new Map,a=[]
for(const t of n.filter((e=>!e.startsWith("!")))){const n=await matchesOf(e,t)
if("string"==typeof n)a.push(complaint(t,n))
else if(0===n.length)a.push(complaint(t,nothing$1(e)))
else{const t=n.filter((({path:e})=>!i(e)))
for(const n of take$1(e,o,t))a.push(n)}}return 0===a.length&&0===o.size&&a.push(allExcluded(t)),{files:[...o.values()],complaints:a}}),
matchesOf=(async function(e,t){const n=e.relativePath(t)
if(null===n)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return he
if(s.length>0)return s.map((e=>({path:e,byGlob:!1})))
if("folder"===e.kindAt(n))return`is a folder. Name the file, such as "${inert((""===n?"":`${n}/`)+"web.config")}", or use a glob.`
if(!pe.test(n))return[]
const i=await globMatcher(spelledGlob(e,n))
return[...e.files()].filter(i).sort().map(e=>({path:e,byGlob:!0}))}),
namedOutright=(function(e,t){const n=t.lastIndexOf("/"),s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter((t=>"folder"!==e.kindAt(t)))}),
exclusion=(async function(e,t){const n=t.filter((e=>e.startsWith("!"))).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>null!==e).map(t=>spelledGlob(e,t)),s=await Promise.all(n.map(globMatcher))
return (e=>ancestors(e).some((e=>s.some(t=>t(e)))))}),
ancestors=(function(e){const t=e.split("/")
return t.map(((e,n)=>t.slice(0,n+1).join("/")))}),
take$1=(function(e,t,n){return n.flatMap((({path:n,byGlob:s})=>{const i=e.locate(n)
if(!i.ok)return[`"${inert(n)}", which ${theInput("files")} names, cannot be used: ${i.reason}.`]
const{realPath:o}=i
return t.has(o)||t.set(o,{path:n,realPath:o,byGlob:s}),[]}))}),
firstFew=(function(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}),
firstSayings=(function(e){const t=e.length-10
return t<=0?e:[...e.slice(0,10),`And ${t} more of this kind.`]}),
isWebConfig=(function(e){return/(?:^|\/)web\.config$/i.test(e)}),
select=(function(e,t){const n=e.filter((({path:e,byGlob:t})=>t&&we.test(e))),s=withoutLayers$1(e.filter((e=>!n.includes(e)))),i=s.filter((({path:e})=>isWebConfig(e))),o=new Set(i.map((({path:e})=>folderOf(e)))),a=s.map((e=>({...e,isNested:isNested(e,o)}))),l="inject"===t?a.filter(e=>e.isNested):[]
return{mode:t,files:"inject"===t?a.filter(e=>!e.isNested):a,leftOut:[...leftOut(l,"nested"),...leftOut(n,"built")]}}),
isNested=(function({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}),
leftOut=(function(e,t){return e.map(({path:e})=>({path:e,reason:t}))}),
withoutLayers$1=(function(e){const t=e.filter((({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))),n=new Set(t.map(({path:e})=>folderOf(e))),isLayer=(({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e)))
return e.filter((e=>!isLayer(e)))}),
folderOf=(function(e){return e.slice(0,e.lastIndexOf("/")+1)}),
candidate=(function(e,t,n){const{status:s}=n
if("ready"!==s)return{found:t,status:s,...be}
const{configuration:i,environment:o}=n,a=folderOf(t.path),l=i.supersededBy,u="transform"===i.kind
return{found:t,status:s,isTransform:null!==o||u,isOfTransform:null!==o&&u,site:null===o?null:i.path,parts:i.parts.map((e=>`${a}${e.replaceAll("\\","/")}`.toLowerCase())),isSuperseded:t.byGlob&&null!==l&&e.spellings(a.slice(0,-1),l).length>0}}),
withoutLayers=(function(e){const t=new Set(e.filter((e=>!e.isTransform)).map((({found:e})=>e.path)))
return e.filter((({site:e})=>null===e||!t.has(e)))}),
partsOf=(function(e){return new Set(e.flatMap((({parts:e})=>e)))}),
reasonAgainst=(function({found:e,status:t,isTransform:n,isSuperseded:s},{parts:i,mode:o}){return e.byGlob?"inject"===o&&n?"unsupported":!isWebConfig(e.path)&&i.has(e.path.toLowerCase())?"part":"skipped"===t?"foreign":"unsupported"===t?"unsupported":s?"superseded":null:null}),
mayCount=(function(e,{mode:t,paths:n}){return!(null!==e.site&&!e.isOfTransform&&n.has(e.site))&&null===reasonAgainst(e,{parts:ye,mode:t})}),
countLineEnds=(function(e){let t=0
for(;ve.test(e);)t+=1
return t}),
decodeSource=(function(e){const t=i.Buffer.from(e.buffer,e.byteOffset,e.byteLength),{encoding:n,mark:s}=detect(t)
if("utf-32"===n)return refused$1(Ae,xe)
const o=t.subarray(s),a=declared(o,n),l=reconcile(n,s>0,a)
if("string"!=typeof l)return refused$1(a?.at??Ae,l)
const u=decode(o,l)
return"string"!=typeof u?badByte(o,l,u.badByte):{ok:!0,source:new Source(u,l,t.subarray(0,s))}}),
detect=(function(e){const t=e.toString("hex",0,4)
return/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t)?{encoding:"utf-32",mark:0}:t.startsWith("efbbbf")?{encoding:"utf-8",mark:3}:t.startsWith("fffe")?{encoding:"utf-16le",mark:2}:t.startsWith("feff")?{encoding:"utf-16be",mark:2}:t.startsWith("3c00")?{encoding:"utf-16le",mark:0}:t.startsWith("003c")?{encoding:"utf-16be",mark:0}:{encoding:null,mark:0}}),
declared=(function(e,t){const n="utf-16le"===t||"utf-16be"===t,s=decode(firstTag(e),n?t:"iso-8859-1")
if("string"!=typeof s)return null
const i=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(null===i)return null
const[,o="",a=""]=i,l=o.length
return{name:a,at:new Lines(s).range({start:l,end:l+a.length})}}),
firstTag=(function(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}),
reconcile=(function(e,t,n){if(null===n)return e??"utf-8"
const{name:s}=n,i=s.toLowerCase(),o=Object.hasOwn(Oe,i)?Oe[i]:void 0
return void 0===o?unread(s):"utf-16le"===e||"utf-16be"===e?"utf-16"===o||o===e?e:contradicted(s,"UTF-16"):"utf-16"===o||"utf-16le"===o||"utf-16be"===o?notUtf16(s):t&&"utf-8"!==o?contradicted(s,"UTF-8 with a byte order mark"):o}),
isPredefined=(function(e){return Se.has(e)}),
decodeAttribute=(function(e){if(!e.includes("&"))return{value:e,hasEntityReference:!1}
let t=!1
return{value:e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Se.get(n)
return t||=void 0===s,s??e}),hasEntityReference:t}}),
commentEndAt=(function(e,t){const n=e.indexOf("--",t+4)
if(n<0&&refuse("comment-not-closed",[t,t+4]),e.startsWith(">",n+2))return n+3
e.startsWith("<!",n-2)&&refuseNested(e,t,n-2),refuse(e.slice(n+2,n+40).trimStart().startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}),
declarationEndAt=(function(e,t){const n=pseudoAttributeEndAt(e,t+5,"version")
null===n&&refuseVersion(e)
const s=optionalEndAt(e,n,"encoding"),i=optionalEndAt(e,s,"standalone"),o=spaceEndAt(e,i)
return e.startsWith("?>",o)||refuseDeclaration$1(e,i,"declaration"),o+2}),
pseudoAttributeEndAt=(function(e,t,n){const s=equalsAt(e,t,n)
if(null===s)return null
const i=spaceEndAt(e,s+1),o=e.charAt(i)
if('"'!==o&&"'"!==o)return null
const a=e.indexOf(o,i+1)
return a>=0&&Ee[n](e.slice(i+1,a))?a+1:null}),
equalsAt=(function(e,t,n){const s=spaceEndAt(e,t)
if(s===t||!e.startsWith(n,s))return null
const i=spaceEndAt(e,s+n.length)
return"="===e.charAt(i)?i:null}),
optionalEndAt=(function(e,t,n){const s=pseudoAttributeEndAt(e,t,n)
return null!==s?s:(e.startsWith(n,spaceEndAt(e,t))&&refuseDeclaration$1(e,t,`declaration-${n}`),t)}),
nameOf=(function(e){return e.slice(e.lastIndexOf("/")+1)}),
laterEnvironmentFor=(function(e,t){return"web.config"!==nameOf(t).toLowerCase()?null:Ne.exec(nameOf(e))?.[1]??null}),
nearest=(function(e,t){const n=e.toLowerCase(),s=t.find((t=>t.length===e.length&&t.toLowerCase()===n))
if(void 0!==s)return s===e?null:s
if(e.length>100)return null
const i=e.length<6?1:2
return t.find((t=>t.length>3&&Math.abs(t.length-e.length)<=i&&isWithin(i,n,t.toLowerCase())))??null}),
isWithin=(function(e,t,n){let[s,i]=[[],Array.from({length:n.length+1},((e,t)=>t))]
for(let o=1;o<=t.length;o+=1){const a=[o]
for(let e=1;e<=n.length;e+=1){const l=(i[e-1]??0)+(t[o-1]===n[e-1]?0:1),u=o>1&&t[o-1]===n[e-2]&&t[o-2]===n[e-1]?(s[e-2]??0)+1:1/0
a.push(Math.min(l,u,(i[e]??0)+1,(a[e-1]??0)+1))}if(Math.min(...a)>e)return!1;[s,i]=[i,a]}return(i[n.length]??0)<=e}),
soundsLikeCredential=(function(e){const t=e.toLowerCase().replaceAll(/[^a-z]/g,"")
return Le.test(t)||Fe.includes(t)||null!==nearest(t,Fe)}),
referenceEndAt=(function({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=nameEndAt(e,n+1),i=e.slice(n+1,s),o=isPredefined(i)
""!==i&&";"===e.charAt(s)||refuse(o?"reference-not-ended":"ampersand",[n,n+1])
const a=t&&!i.includes(":")
return o||a||refuse("unknown-entity",[n,s+1]),s+1}),
judgeReferences=(function(e,t,n){let s=t.indexOf("&")
for(;s>=0;)s=t.indexOf("&",referenceEndAt(e,n+s)-n)}),
isDeclaration=(function({name:e}){return"xmlns"===e||e.startsWith("xmlns:")}),
declaredPrefix=(function({name:e}){return e.slice(6)}),
refuseDeclaration=(function({name:e,start:t,nameEnd:n},s,i){const o=[t,n]
"xmlns"===e||isLocalName(s)||refuse("qualified-name",o,{name:e}),("xmlns"===s||"xml"===s!=("http://www.w3.org/XML/1998/namespace"===i)||"http://www.w3.org/2000/xmlns/"===i)&&refuse("reserved-prefix",o),""!==s&&""===i&&refuse("empty-namespace",o)}),
readStartTag=(function(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const i=spaceEndAt(n,s),o=nameEndAt(n,i)
if(o===i)return endStartTag(n,t,i)
i===s&&require("./deferred_faults.js").r(n,t,i)
const a=attributeAt(n,i,o)
null===a&&require("./deferred_faults.js").a(e,t,{start:i,end:o}),judgeReferences(e,a.raw,a.valueStart),t.attributes.push(a),s=a.end}}),
endStartTag=(function(e,t,n){const s=matchEndAt(Ge,e,n)
return null===s&&require("./deferred_faults.js").r(e,t,n),t.startTagEnd=s,t.attributes=t.attributes.slice(),s}),
attributeAt=(function(e,t,n){const s=matchEndAt(De,e,n)
if(null===s)return null
const i=s-1,o=e.startsWith('"',i)?'"':"'",a=e.indexOf(o,n)+1
return{name:e.slice(t,n),start:t,nameEnd:n,quote:o,valueStart:a,valueEnd:i,raw:e.slice(a,i),end:s}}),
scan=(function(e){const t=forbiddenFault(e),n=new Scanner(e)
try{const e=n.scan()
return null===t?{ok:!0,document:e}:{ok:!1,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const i=null!==t&&t.start<=s.fault.start?t:s.fault
return{ok:!1,fault:conflictMarker(e,Math.max(n.offset,i.end))??i}}}),
forbiddenFault=(function(e){const t=forbiddenCharacter(e)
return null===t?null:fault("forbidden-character",[t,t+1],{name:codePointName(e.charCodeAt(t))})}),
readXml=(async function(e){const t=scan(e)
if(!t.ok||null===t.document.doctype)return t
const{parseXmlDocument:n}=await Promise.resolve().then(()=>require("./slimdom.esm.js"))
try{return n(e),t}catch(n){return{ok:!1,fault:secondOpinion(e,n,t.document.doctype)}}}),
openXml=(async function(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:n,message:s,hint:i,instead:o}=t.fault,a=refused(Je,e,{at:n,message:s,hint:i})
return{ok:!1,finding:void 0===o?a:otherwiseEncoded(a,e,o)}}const{source:n}=t,s=await readXml(n.text)
if(!s.ok){const{message:t,hint:i}=s.fault,o=n.range(s.fault)
return{ok:!1,finding:mendable(refused(Ze,e,{at:o,message:t,hint:i}),n,require("./deferred_faults.js").x({path:e.path,text:n.text,fault:s.fault}))}}return{ok:!0,file:{...e,source:n,document:s.document}}}),
kindByName=(function(e){return Ye.find((([t])=>t.test(nameOf(e))))?.[1]??null}),
isTransformName=(function(e){return"transform"===kindByName(e)||null!==laterEnvironmentFor(e,"web.config")}),
open=(async function(e){if("appsettings"===kindByName(e.path)){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./configuration.js")).then(e=>e.c)
return t(e)}const t=await openXml(e),n=kindByName(e.path)
if(!t.ok)return{ok:!1,kind:n??kindByTag(e),finding:t.finding}
if("transform"===(n??kindByRoot(t.file.document.root)))return null
const{openDeployed:s}=await Promise.resolve().then((()=>require("./web_config.js"))).then((e=>e.i))
return{ok:!0,configuration:s(t.file)}}),
presumedKind=(function(e){return kindByName(e)??"web-config"}),
findCompanion=(function(e,t,{name:n,mayLeadUp:s}){const i=t.split("/").slice(0,-1),o=n.split("\\").filter((e=>""!==e&&"."!==e))
for(;s&&".."===o[0]&&i.length>0;)o.shift(),i.pop()
const a=i.join("/")
if(o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)||0===o.length)return{ok:!1,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:!1}
let l=a
for(const[t,n]of o.entries()){const s=e.spellings(l,n),i=s.find(e=>e.endsWith(n)),a=i??s[0]
if(void 0===a)return{ok:!1,reason:"there is no such file",folderIsThere:t===o.length-1&&"folder"===e.kindAt(l)}
l=a}if("file"!==e.kindAt(l))return{ok:!1,reason:"it is not a file",folderIsThere:!0}
const u=e.locate(l)
return u.ok?u:{...u,folderIsThere:!1}}),
load=(async function(e,t){const{path:n,realPath:s,byGlob:i}=t
if(i&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n),a=readBytes(s,16777216)
if(!a.ok)return{status:"refused",kind:o,finding:a.isTooLarge?tooLarge(n):unreadable(n,a.reason)}
const l={path:n,bytes:a.bytes,realName:e.realNameOf(s)}
if(isTransformName(n))return loadTransform(e,t,l)
const u="appsettings"!==o&&!isWebConfig(n)
if(i&&u&&isForeign(l))return{status:"skipped"}
const c=await open(l)
return i&&isTransform(c)?{status:"unsupported"}:null===c?ready(e,await openTransform(l,{target:null,byGlob:i}),t):c.ok?complete(e,c.configuration,new Map([[n,s]])):{status:"refused",...c}}),
complete=(async function(e,t,n){if(null===t.missing){const s=neighboursOf(e,t,n)
return null!==s?complete(e,await t.withNeighbours(s),n):{status:"ready",configuration:t,realPaths:n,realPathFor:t=>realPathOfNew(e,t),environment:null}}const{from:s,name:i,mayLeadUp:o=!1}=t.missing,a=findCompanion(e,s,{name:i,mayLeadUp:o})
a.ok&&n.set(a.path,a.realPath)
const l=readCompanion(e,a)
return complete(e,await t.complete(l),n)}),
neighboursOf=(function(e,{path:t,neighbours:n},s){return null===n?null:e.entries(folderOf(t).slice(0,-1)).filter((e=>e!==t&&n.test(e.slice(folderOf(e).length)))).map((t=>{const n=e.locate(t)
return n.ok?(s.set(n.path,n.realPath),readCompanion(e,n)):readCompanion(e,{...n,folderIsThere:!0})}))}),
readCompanion=(function(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:s}=t,i=readBytes(s,16777216)
return i.ok?{status:"found",file:{path:n,bytes:i.bytes,realName:e.realNameOf(s)}}:i.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:i.reason,folderIsThere:!1}}),
firstOf=(function(e){const t=e.length-100
if(t<=0)return e
const n=e.slice(0,100)
return n.map((e,s)=>s<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}),
placeOf=(function({path:e,at:t}){return{path:e,at:t}}),
repairIn=(function({file:e,rewrite:t,setting:n},{path:s},{locate:i,intent:{settings:o}}){if(void 0===t)return{}
if(void 0!==n&&null!==inputBehind(n,o))return{}
const{at:a,origin:l,path:u}=i({file:e,span:t.span})
if(void 0===l||u!==s)return{}
const c=l.file.source.text,{start:f,end:d}=l.span,h=c.slice(f,d)===e.source.text.slice(t.span.start,t.span.end),p=require("./deferred_faults.js").i({path:s,text:c},{span:l.span,after:t.after})
return null!==p&&h?{repair:{at:a,...p}}:{}}),
originOf$2=(function({setting:e},{settings:t}){const n=void 0===e?null:inputBehind(e,t)
return null===n?[]:[`The setting comes from ${theInput(n)}.`]}),
severityOf=(function(e,{severity:t},{mode:n}){return void 0!==t?t:"awaiting"!==e?e:"inject"===n?"error":"warning"}),
fill=(function(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const s=Object.hasOwn(t,n)?t[n]:void 0
return void 0===s?e:inert(s,60)})}),
applyEdits=(function(e,t){const n=[]
let s=0
for(const i of inOrder(t)){if(i.start<s||i.end<i.start||i.end>e.length)throw new RangeError(`The edit [${i.start}, ${i.end}) overlaps another or leaves the text`)
n.push(e.slice(s,i.start),i.text),s=i.end}return n.join("")+e.slice(s)}),
inOrder=(function(e){return[...e].sort((e,t)=>e.start-t.start)}),
plan=(async function(e,t){const n=await e.asked(t),s={intent:t,locate:locateAsIs},i=Object.keys(t.settings).length>0,o=n.structure(t,locateAsIs)
if("file"===verdictOf(o))return planned(n,o,s)
if(!i){const e=n.result(t,locateAsIs)
return planned(n,[...o,...e],s)}if(!n.injectable)return planned(n,o,s)
const a=n.obstacles(t,locateAsIs)
return a.length>0?planned(n,[...o,...a],s):planInjection(n,t)}),
planInjection=(async function(e,t){const n=e.inject(t),{changes:s,file:i,isNew:o,edits:a}=n,l=0===a.length?i.bytes:bytesAfter(n),u=0===a.length?e:await reopened(e,{path:i.path,bytes:l}),c=locateBefore(n,e.path),f=[...u.structure(t,c),...u.result(t,c)]
"ok"===verdictOf(f)&&await readBack(u,n)
const d="inject"===t.mode&&a.length>0?{path:i.path,before:o?null:i.bytes,after:l}:null,h=asItIsOf(e,t)
return{...planned(u,f,{intent:t,locate:c}),changes:s,write:d,asItIs:h}}),
readBack=(async function(e,t){const{file:n}=t,s=await e.misread(t)
if(0!==s.length)throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}),
planned=(function(e,t,{intent:n,locate:s}){const i=verdictOf(t),{sender:o}=e,a=e.environments(n)
return{findings:worstFirst(t,e.path),verdict:i,effective:"ok"===i&&0===a.length?e.effective:null,environments:a,sender:o&&{address:o.address,place:placeOf(s(o.spot))},placeOf:(t,n)=>placeOf(s(e.spotOf(t,n))),asItIs:asItIsOf(e,n),changes:[],write:null}}),
asItIsOf=(function(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>placeOf(locateAsIs(e.spotOf(t,n)))}}),
bytesAfter=(function({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}),
reopened=(async function(e,t){const n=await e.reopen(t)
if(null!==n)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}),
locateBefore=(function({file:e,edits:t,isNew:n},s){return i=>{if(i.file.path!==e.path)return locateAsIs(i)
if(n)return{path:s,at:{line:1,column:1,endLine:1,endColumn:1}}
const[o,a]=[i.span.start,i.span.end].map(e=>originOf$1(t,e).offset)
return locateAsIs({file:e,span:{start:o,end:a}})}}),
planOne=(async function(e,{isNested:t},{configuration:n,realPaths:s,realPathFor:i,environment:o}){const{path:a}=n,l=intentOf(e),u=null===o?l:{...l,environment:o},c=t?withoutSettings$1(await plan(n,{...u,settings:{},environment:""})):await silenced(await plan(n,u),n,{...e,intent:u}),f=await placesFor(e,c),{write:d,effective:h,environments:p,changes:m,asItIs:g,placeOf:w,...b}=c,y=null===d?.before?i(d.path):s.get(d?.path??a)
if(null==y)throw new Error("A plan names a file that was never read")
return{result:{path:a,kind:n.kind,changed:!1,target:d?.path??a,...shownEffective(h,p),changes:m.map(shownChange),...b},settings:h,environments:p,places:f,write:d&&{...d,realPath:y}}}),
placesFor=(async function(e,t){if(null===e.smokeTest)return null
const{knownPlaces:n}=await Promise.resolve().then(()=>require("./places.js"))
return n(e,t)}),
shownEffective=(function(e,t){const n=t.map(shownEnvironment)
return{effective:e&&shownSettings(e),environments:n}}),
silenced=(async function(e,t,{ignore:n,intent:s}){const i=await t.suppressions()
if(0===i.length&&0===n.length)return{...e,suppressed:[]}
const{silencePlan:o}=await Promise.resolve().then(()=>require("./silencing.js")),a={configuration:t,intent:s,comments:i,ignore:n}
return{...e,...await o(e,a)}}),
intentOf=(function(e){const{mode:t,settings:n,knownSections:s,environment:i,environmentKeys:o}=e
return{mode:t,settings:n,knownSections:s,environment:i,environmentKeys:o}}),
planAll=(async function(e,{workspace:t,mask:n},{mode:s,files:i,leftOut:o}){const a=new OldCredentials(n),l=new Set(i.map((({path:e})=>e))),u=1===i.length,c=[]
for(const n of i){const i=await load(t,n),o="ready"===i.status?i.configuration.credentials:[]
a.take(u?o:detached(o))
const f=candidate(t,n,i),d=mayCount(f,{mode:s,paths:l}),h={...f,...d?await take(e,f,i):et}
c.push(u?h:withoutTexts(h))}const f=partsOf(c),d=withoutLayers(c).map((e=>({one:e,reason:reasonAgainst(e,{parts:f,mode:s})})))
return{...plansOf(e,d.flatMap((({one:e,reason:t})=>null===t?[e]:[])),[...o,...d.flatMap((({one:{found:e},reason:t})=>null===t?[]:leftOut([e],t)))]),warnings:a.warnings}}),
take=(async function(e,{found:t,isTransform:n},s){if("refused"===s.status)return{...et,planned:planOfRefused(t,s)}
if("ready"!==s.status)return et
const i=[...s.realPaths.values()]
return"inject"===e.requestedMode&&n?{...et,realPaths:i,complaint:unhandled(t,s)}:{...et,realPaths:i,planned:await planOne(e,t,s)}}),
plansOf=(function({requestedMode:e},t,n){const s=t.flatMap((e=>e.planned??[])),i=t.flatMap((({complaint:e})=>e??[]))
return"inject"===e&&0===s.length&&0===i.length&&i.push(nothingLeft([...t.map(({found:e})=>e),...n])),{planned:s,complaints:i,realPaths:t.flatMap((({realPaths:e})=>e)),leftOut:n}}),
guardReports=(async function(e,t){if(null===t.report&&null===t.sarif)return tt
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./report-guard.js"))
return new n(e,t)}),
step=(async function(e,t,n){const s=await findFiles(n.workspace,e.files),i=await guardReports(n.workspace,e)
i.protect(s.files.map((({realPath:e})=>e)))
const o=await emptySecrets(e,n),a=0===e.ignore.length?null:await Promise.resolve().then(()=>require("./silencing.js")),l=[...t,...a?.complaintsAbout(e.ignore)??[]],u=[...o.failures,...l,...s.complaints,...i.complaints]
if(u.length>0)return{result:failed(e,u),reports:i.targets}
const c=await planAll(e,n,select(s.files,e.requestedMode))
i.protect(c.realPaths)
const f=await workflowAdvice(e,n,c.planned),d=c.planned.map((({result:e})=>e)),h=d.flatMap((({findings:e})=>e)),p=a?.withoutEffect(h,e.ignore)??[],m=[...o.warnings,...c.warnings,...p],g={...failed(e,[...c.complaints,...i.complaints]),files:d,...a?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...m],notices:[...noticesOf(e),...await leftOutNotices(c.leftOut),...o.notices,...f.notices,...a?.idle(e,d)??[]]},w=await test({request:e,planned:c.planned,draft:g},n)
return{result:write({request:e,planned:c.planned,draft:w},n),reports:i.targets}}),
leftOutNotices=(async function(e){if(0===e.length)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./left-out.js"))
return t(e)}),
failed=(function(e,t){const{mode:n,warnings:s}=e
return{mode:n,files:[],findings:[],suppressed:[],written:[],smokeTests:[],warnings:s,notices:noticesOf(e),failures:t}}),
noticesOf=(function({notice:e}){return null===e?[]:[e]}),
test=(async function({request:e,planned:t,draft:n},{workspace:s,audience:i}){const{smokeTest:o,settings:a,environment:l,failOn:u}=e
if(null===o||isFailing(n,u))return n
const{readAuthorities:c}=await Promise.resolve().then(()=>require("./authorities.js")),{runSmokeTests:f}=await Promise.resolve().then(()=>require("./smoke-tests.js")),d=c(s,o.authorities)
if(!d.ok)return{...n,failures:[d.complaint]}
const h={...o,mode:e.mode,requested:a,environment:l,authorities:d.certificates}
return{...n,smokeTests:await f(h,t,await i())}}),
write=(function({request:e,planned:t,draft:n},{id:s,keeping:i}){const{failOn:o,restore:a}=e
if(null===i||isFailing(n,o))return n
const l=distinct(t.flatMap((e=>null===e.write?[]:[e.write])))
if(0===l.length)return n
const u=require("./deferred_writing.js").k(l,{...i,restore:a})??require("./deferred_writing.js").w(l,s)
return null!==u?{...n,failures:[u]}:{...n,files:t.map(e=>({...e.result,changed:null!==e.write})),written:l.map(({path:e})=>e)}}),
distinct=(function(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}),
after=(function(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}),
placesOf=(function({origin:e},t){if(null===e||0===t.length)return t
const{reading:n,step:s}=e,{starts:i,ends:o}=sourcesOf(n.text,s)
return placesOf(n,t.map(([e,t])=>[i[e]??0,o[t-1]??0]))}),
withoutInvisible=(function(e){return isPlain(e.text)?e:after(e,[nt(),nothing])}),
squeezed=(function(e){return after(e,[/\s+/g,nothing])}),
readingsOf=(function(e){const t={text:e,origin:null},n=[t,...[rt,ot,at].map((e=>after(t,e)))],s=new Set(n.flatMap((e=>[e,after(e,it)])))
return[...new Set([t,...[...s].map(withoutInvisible)])]}),
windowsOf=(function(e){const t=Math.max(0,e.length-8+1)
return Array.from({length:t},((t,n)=>e.slice(n,n+8)))}),
folded=(function(e){return isPlain(e)||!/[^\0-\x7f]/.test(e)?e.toLowerCase():e.replaceAll(ut(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}),
occurrencesOf=(function(e,t){const n=[]
for(const s of e)for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])
return n}),
without=(function(e,t){let[n,s]=["",0]
for(const[i,o]of t.toSorted(([e],[t])=>e-t))i>=s&&(n+=`${e.slice(s,i)}***`),s=Math.max(s,o)
return n+e.slice(s)}),
commandLine=(function(e,t,n={}){const s=Object.entries(n).filter((([,e])=>void 0!==e&&""!==e)).map((([e,t])=>`${e}=${escapedProperty(String(t))}`))
return`::${0===s.length?e:`${e} ${s.join(",")}`}::${escaped(t)}`}),
escaped=(function(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}),
escapedProperty=(function(e){return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}),
printLine=(function(t){const s=i.Buffer.from(`${t}${n.EOL}`,"utf8")
for(let t=0;t<s.length;)try{t+=e.writeSync(1,s,t)}catch(e){if(!isFull(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}),
command=(function(e,t,n){printLine(commandLine(e,t,n))}),
journalFolder=(function({RUNNER_TEMP:e},t){const i=void 0===e||""===e?n.tmpdir():e
return s.join(i,`umbraco-smtp-settings-${t}`)}),
originOf=(function(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===ft)return"unknown"
const n=pullRequestOf(t)
return null===n?ct.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted":isSame(n.head,member(t,"repository"))?[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted":n.isChained?"unknown":"fork"}),
readPayload=(function(t){if(void 0===t||""===t)return null
try{return JSON.parse(e.readFileSync(t,"utf8"))}catch{return ft}}),
pullRequestOf=(function(e){const t=member(e,"pull_request")
if(isRecord(t))return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:!1}
const n=member(e,"workflow_run")
return isRecord(n)?{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:"workflow_run"===member(n,"event")}:null}),
member=(function(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}),
isRecord=(function(e){return"object"==typeof e&&null!==e}),
runningJob=(function(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),workflow:workflowOf(e),job:known(e.GITHUB_JOB)}}),
workflowOf=(function({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=known(e?.replace(/@.*$/s,"")),s=`${t??""}/`,i=n?.toLowerCase().startsWith(s.toLowerCase())??!1
return null!==n&&i?n.slice(s.length):n}),
known=(function(e){return void 0===e||""===e?null:e}),
toCommandValue=(function(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}),
randomUUID=(function(){return uuidOfKernel()??require("./deferred_uuid.js").u()}),
uuidOfKernel=(function(){try{const t=e.readFileSync("/proc/sys/kernel/random/uuid","latin1").trim()
return isUuid(t)?t:null}catch{return null}}),
isUuid=(function(e){return dt.test(e)}),
issueFileCommand=(function(t,s){const i=process.env[`GITHUB_${t}`]
if(!i)throw new Error(`Unable to find environment variable for file command ${t}`)
if(!e.existsSync(i))throw new Error(`Missing file at path: ${i}`)
e.appendFileSync(i,`${toCommandValue(s)}${n.EOL}`,{encoding:"utf8"})}),
prepareKeyValueMessage=(function(e,t){const s=`ghadelimiter_${ht.randomUUID()}`,i=toCommandValue(t)
if(e.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`)
if(i.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`)
return`${e}<<${s}${n.EOL}${i}${n.EOL}${s}`}),
getInput=(function(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}),
setOutput=(function(e,t){if(process.env.GITHUB_OUTPUT)return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))
process.stdout.write(n.EOL),issueCommand("set-output",{name:e},toCommandValue(t))}),
saveState=(function(e,t){if(process.env.GITHUB_STATE)return issueFileCommand("STATE",prepareKeyValueMessage(e,t))
issueCommand("save-state",{name:e},toCommandValue(t))}),
getState=(function(e){return process.env[`STATE_${e}`]||""}),
lineLink=(function(e,{path:t,at:n}){const{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_SHA:o}=e
if(!s?.startsWith("https:")||!i||!o)return null
const a=t.split("/").map(segment).join("/"),l=n.endLine>n.line?`L${n.line}-L${n.endLine}`:`L${n.line}`
return`${encodeURI(`${s}/${i}/blob/${o}`)}/${a}#${l}`}),
removeVariables=(function(e){for(const n of Object.keys(t.env))n.toUpperCase().startsWith(e)&&Reflect.deleteProperty(t.env,n)}),
saveStep=(function(e){saveState("step",e)}),
annotationsOf=(function(e,t,n){const s=allFindingsOf(e).filter((e=>!n(e)))
return["error","warning","notice"].flatMap((n=>[..."notice"===n?[]:ofSmokeTests(e,n),...("error"===n?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter((({severity:e})=>e===n)).map((e=>ofFinding(e,t)))]))}),
ofFinding=(function(e,t){const{severity:n,rule:s,path:i,at:o,message:a,hint:l}=e
return{level:n,message:`${a}${whereItHolds(e)} ${l} More: ${t(s)}`,place:{path:i,at:o,title:s}}}),
ofSmokeTests=(function({smokeTests:e},t){return e.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t)).flatMap(({words:e,stage:n,places:s})=>0===s.length?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}),
whereItHolds=(function({rule:e,environments:t=[]}){if(0===t.length||e.startsWith("transform/"))return""
const n=t.filter(e=>"any other"!==e),s=n.length<t.length?["any other environment"]:[]
return` This is so in ${[...0===n.length?[]:[`the environment${1===n.length?"":"s"} ${firstFew(n,e=>inert(e))}`],...s].join(", and in ")}.`}),
placeWords=(function({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}),
tellAnnotations=(function(e,t){for(const n of["error","warning","notice"]){const s=t.filter((e=>e.level===n)),i=e.roomFor(n)
for(const{message:t,place:o}of s.slice(0,i))null!==o&&e.log(placeWords(o)),e.annotate(n,t,null===o?void 0:placeFor(o))
listRest(e,n,s.slice(i))}}),
listRest=(function(e,t,n){if(0===n.length)return
const s=`${t}${1===n.length?"":"s"}`,i=n.length-1e3
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,1e3).map(lineOf),...i>0?[`\u2026 and ${i} more.`]:[]])}),
placeFor=(function({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
return t.line!==t.endLine?s:{...s,startColumn:t.column,endColumn:t.endColumn}}),
tellOutputs=(function(e,t){for(const{name:n,value:s,hasPaths:i}of t)i?e.outputPaths(n,s):e.output(n,s)}),
toldOn=(async function(e,{gitHubToken:t,suggest:n},s){const i={result:s,isAside:(()=>!1)}
if(null===t)return i
try{const{converse:i}=await Promise.resolve().then(()=>require("./converse.js"))
return await i(e,{token:t,suggest:n},s)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...i,result:{...s,notices:[...s.notices,e]}}}}),
failureLine=(function(e,t){const{failures:n,mode:s,smokeTests:i}=e
if(n.length>0)return firstSayings(n).join(" ")
const o=findingsWords(failingFindings(e,t))??(0===i.length?null:require("./deferred_smoke_test_words.js").f(i))
return null===o?null:"inject"===s?`${o} No file was written.`:o}),
findingsWords=(function(e){const[t]=e
return void 0===t?null:`${countWords(e.map(({severity:e})=>e))}: ${placeWords(t)} ${t.rule}.`}),
fileLines=(function({mode:e,files:t}){return t.map((t=>{const{path:n,kind:s,verdict:i}=t,o="ok"===i?wordsFor(e,t):`refused (${i})`
return`${inert(n)} (${s}): ${o}${silencedWords(t)}`}))}),
silencedWords=(function({suppressed:{length:e}}){return 0===e?"":`, ${e} finding${1===e?"":"s"} silenced`}),
wordsFor=(function(e,t){const n=outcomeOf(e,t)
if("unchanged"===n)return"already as wanted"
if("written"!==n)return n
const s=t.target===t.path?"":` into ${inert(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}),
outputsOf=(function(e,t){const{mode:n,written:s}=e,i=[["mode",n],["changed",String(s.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]],o=[["changed-files",JSON.stringify(s)],...null===t?[]:[["report",t]]]
return[...i.map((([e,t])=>({name:e,value:t,hasPaths:!1}))),...o.map((([e,t])=>({name:e,value:t,hasPaths:!0})))]}),
countAll=(function(e,t){const{files:n,smokeTests:s,failures:i,warnings:o}=e,a="error"===t?i:o,l=s.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t))
return countOf(n,t)+l.length+a.length}),
overallStatus=(function({smokeTests:e}){const t=e.map(({status:e})=>e)
return["failed","warned","passed"].find((e=>t.includes(e)))??"skipped"}),
countedWords=(function(e){return["error","warning"].flatMap((t=>{const n=countAll(e,t)
return 0===n?[]:[`${n} ${t}${1===n?"":"s"}`]}))}),
plain=(function(e){return inert(e,1/0).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}),
table=(function(e,t){if(0===t.length)return""
const line=(e=>`| ${e.join(" | ")} |`)
return[line(e),line(e.map((()=>"---"))),...t.map(line)].join("\n")}),
summaryOf=(function(e,t){const{show:n,fails:s}=t,shown=(e=>plain(n(e)))
return["## SMTP settings",glance(e,s),...firstSayings(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),...findingsTables(e,shown,t),asideLine(e,t),suppressedLine(e),...effectiveTables(e,shown),...environmentTables(e,shown),...t.smokeTests].filter((e=>""!==e)).join("\n\n").concat("\n")}),
glance=(function(e,t){const n=countedWords(e).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${""===n?"":`: ${n}`}`}),
filesTable=(function({files:e,mode:t},n){const s=e.map((e=>({file:e,state:stateOf(e),outcome:outcomeOf(t,e)}))),isDull=({state:e,outcome:t})=>"ready"===e&&"written"!==t&&"not written"!==t,i=s.length<=10?s:s.filter(e=>!isDull(e)),o=i.slice(0,200).map((({file:{path:e,target:t},state:s,outcome:i})=>[n(inert(e)),s,"written"===i&&t!==e?`written into ${n(inert(t))}`:i])),a=i.length-o.length,l=s.length-i.length
return[table(["File","State","Result"],o),0===a?"":`\u2026 and ${a} more files.`,0===l?"":`${l} ${0===i.length?"":"other "}files are ready.`].filter((e=>""!==e)).join("\n\n")}),
stateOf=(function({kind:e,verdict:t,findings:n}){if("appsettings"===e&&"ok"!==t)return"the site does not start"
if("file"===t)return"the whole site is down"
if("section"===t)return"mail is dead, the site runs"
const s=n.filter((({severity:e})=>"error"===e))
return 0===s.length?"ready":s.every(({rule:e})=>e.startsWith("inject/"))?"the site runs, nothing is injected":"the site runs, mail fails"}),
changesTable=(function({files:e,written:t},n){const s=e.flatMap((({target:e,changes:t})=>t.map((t=>[n(inert(e)),t.setting,valueOf(t,"before",n),valueOf(t,"after",n)]))))
return 0===s.length?"":`### ${t.length>0?"Changed attributes":"What would change"}\n\n${table(["File","Attribute","Before","After"],s.slice(0,200))}`}),
valueOf=(function(e,t,n){const s=e[t]
return null===s?"(none)":""===s?"(empty)":"***"===s?"`***`":n(inert(s))}),
effectiveTables=(function({files:e},t){return distinctSettings(e).slice(0,10).map((({settings:e,files:n})=>{const s=Object.entries(e).filter((([,e])=>null!==e)).map((([e,n])=>[e,effectiveValue(n,t)]))
return`### What the site ${n.some((({changed:e,changes:t})=>!e&&t.length>0))?"would use":"uses"}: ${namesOf(n,t)}\n\n${table(["Setting","Value"],s)}`}))}),
environmentTables=(function({files:e},t){return e.filter((({environments:e})=>e.some((({effective:e})=>null!==e)))).slice(0,10).flatMap((({path:e,kind:n,environments:s})=>{const i=s.slice(0,10),o=Object.keys(i.find((({effective:e})=>null!==e))?.effective??{}).map((s=>[s,...i.map((i=>valueIn({environment:i,path:e,kind:n},s,t)))])).filter((([,...e])=>e.some((e=>""!==e))))
if(0===o.length)return[]
const a=["Setting",...i.map((({name:e})=>t(inert(e))))],l=s.length-i.length,u=l>0?`\n\n\u2026 and ${l} more environments.`:""
return`### What the site uses in each environment: ${t(inert(e))}\n\n${table(a,o)}${u}`}))}),
valueIn=(function(e,t,n){const{effective:s}=e.environment
if(null===s)return withoutSettings(e.environment,e.kind)
const i=Object.entries({...s}),o=new Map(i).get(t)??null
return null===o?"":`${"object"==typeof o?`key ${n(inert(o.environmentKey))}`:effectiveValue(o,n)} (${layerWords(e,t,n)})`}),
layerWords=(function({environment:e,path:t},n,s){const{origins:i,hidden:o}=e,a=t.slice(0,t.lastIndexOf("/")+1),named=(e=>s(inert(e.startsWith(a)?e.slice(a.length):e))),l=i.get(n)
if(void 0===l)return"default"
const u=[...new Set(o?.get(n)??[])].map(named)
return 0===u.length?named(l):`${named(l)}, over ${u.join(" and ")}`}),
namesOf=(function(e,t){return firstFew(e,(({path:e})=>t(inert(e))),10)}),
effectiveValue=(function(e,t){return""===e?"(empty)":"***"===e?"`***`":t(inert(String(e)))}),
asideLine=(function(e,{isAside:t}){const{length:n}=allFindingsOf(e).filter(t)
return 0===n?"":`${n} ${1===n?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}),
findingsTables=(function(e,t,n){const s=allFindingsOf(e).filter((e=>!n.isAside(e)))
if(0===s.length)return[]
const i=new Map
for(const e of s.slice(0,200)){const t=i.get(e.path)
void 0===t?i.set(e.path,[e]):t.push(e)}const o=["Place","Severity","What is wrong, and what to do","Rule"]
return["### Findings",...Array.from(i,(([e,s])=>{const i=s.map((e=>findingRow(e,t,n)))
return`**${t(inert(e))}**\n\n${table(o,i)}`})),...s.length>200?[`\u2026 and ${s.length-200} more.`]:[]]}),
findingRow=(function(e,t,{ruleLink:n,lineLink:s}){const{at:i,severity:o,message:a,hint:l,rule:u,path:c}=e,f=`${i.line}:${i.column}`,d=t(inert(c))===plain(inert(c))?s(e):null
return[null===d?f:`[${f}](${d})`,o,`${t(`${a}${whereItHolds(e)}`)}<br>\u2192 ${t(l)}`,linked(u,n(u))]}),
suppressedLine=(function(e){const t=allSuppressedOf(e)
if(0===t.length)return""
const n=t.filter(({by:e})=>"comment"===e).length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}),
linked=(function(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}),
attempt=(async function({runner:e,id:n},s,i){saveStep(n)
const o=new Workspace(t.env.GITHUB_WORKSPACE??t.cwd()),a={folder:journalFolder(t.env,n),remember:saveJournal}
return step(s,i,{workspace:o,mask:t=>{e.mask(t)},runningJob:runningJob(t.env),id:n,keeping:a,audience:async()=>(await Promise.resolve().then(()=>require("./following.js"))).following(e)})}),
writeReports=(async function({runner:e,id:t},{result:n,reports:s}){const i=new Map
for(const o of s){const{writeReport:s}=await Promise.resolve().then(()=>require("./report.js")),a=s(o,{text:await reportText(e,n,o),id:t})
null!==a&&i.set(o.input,a)}return i}),
smokeTestParts=(async function({show:e},{smokeTests:t}){if(0===t.length)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js"))
return n(t,e)}),
tell=(async function({runner:e,id:t},n,s){const i=await writeReports({runner:e,id:t},s),o=s.reports.find(({input:e})=>"report"===e&&!i.has(e)),a=[...i.values()].map(e=>withDone(e,s)),l=[...s.result.failures,...a],u={...s.result,failures:l},{result:c,isAside:f}=await toldOn(e,n,u),{show:d,ruleLink:h,lineLink:p}=e
for(const t of fileLines(c))e.log(t)
tellAnnotations(e,annotationsOf(c,h,f))
const m=failureLine(c,n.failOn),g=await smokeTestParts(e,c)
e.summarize(summaryOf(c,{show:d,ruleLink:h,lineLink:p,isAside:f,smokeTests:g,fails:null!==m})),tellOutputs(e,outputsOf(c,o?.path??null)),null!==m&&e.fail(m)});
const e=require("node:fs"),t=require("node:process"),n=require("node:os"),s=require("node:path"),i=require("node:buffer")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e)for(const n in e)t[n]=e[n]
return t.default=e,t}function spelled(e,t){const n=[]
for(const i of t.split("/")){const t=s.join(e,...n)
n.push(""===i?i:segmentOf(t,i))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent(s.join(e,t)))return t
const i=fold(t)
return n.find(e=>fold(e)===i)??longName(s.join(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(t){try{return s.basename(e.realpathSync.native(t))}catch(e){if(""===codeOf(e))throw e
return s.basename(t)}};class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=s.resolve(e)
const t=realpathOf(this.root)
if(null===t)throw new WorkspaceMissing
this.#e=t}relativePath(e){return pathBelow(this.root,s.resolve(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return s.join(this.root,e)}realNameOf(e){return pathBelow(this.#e,e)??s.basename(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(null===t)return{ok:!1,reason:"its path leads to no file"}
const n=pathBelow(this.#e,t)
if(null===n)return{ok:!1,reason:"a symbolic link on its path leaves the workspace"}
const i=n===e?n:spelled(this.#e,n)
return{ok:!0,path:e,realPath:s.join(this.#e,i)}}contains(e){return s.resolve(e)===e&&e.startsWith(this.#e+s.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter((e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n))}entries(e){return entriesOf(this.absolutePath(e)).map((t=>""===e?t:`${e}/${t}`)).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=""===e?t:`${e}/${t}`,s=entryAt(this.absolutePath(n))
!0===s?.isDirectory()?".git"!==t&&(yield*this.files(n)):null!==s&&(yield n)}}};;;;function entryAt(t){try{return e.lstatSync(t,{throwIfNoEntry:!1})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){return"object"==typeof e&&null!==e&&"code"in e&&"string"==typeof e.code?e.code:""};function unread$1(e){return{ok:!1,reason:e,isTooLarge:!1}}const o="another program has the file open",a={EACCES:"the permission is missing",EBUSY:o,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(""===t)throw e
return e instanceof require("./deferred_writing.js").F?`${o} (${t})`:Object.hasOwn(a,t)?`${a[t]??""} (${t})`:t};;const l=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
;function marked(e,t,n){return`\ue000${e}${n?"":"\uf8ff"}${String.fromCharCode(57344+t)}`};;const u=new RegExp("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x1b]*","g"),c=lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu"),f=lazily(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`,"gu"),d=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
;;;const h=["error","warning","notice"],p=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return h.indexOf(e)*p.length+p.indexOf(t)};;const[m,g]=["\ufdd0","\ufdd1"],[w,b,y]=["\ufdd2","\ufdd3","\ufdd4"],v=new RegExp(`${m}([^${m}-${y}]*)${g}`,"g"),O=new RegExp(`${w}([^${w}-${y}]*)${b}([^${w}-${y}]*)${y}`,"g"),k={inputs:inputWords,isOnGitHub:!0}
;function capital(e){return e.replace("the","The")};const $=onGitHub("this action","the GitHub Action"),x=onGitHub("this runner","this computer"),A=onGitHub("The runner","This computer")
;;;const S=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"],T=["SevenBit","International"],E=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"],I=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){return void 0===t[e]?null:I.find(([,t])=>t===e)?.[0]??null}const C=new Set(["userName","password"]),j=/^[a-z][a-z0-9+.-]*:\/\//i
;function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return void 0===t?e:e.replace(t,()=>"***")}const P=onGitHub("An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.","An empty variable counts as one that is not set.")
;;function shownSupply(e){return"object"==typeof e&&null!==e?e:shownCredential(e)};;;;;;;;;;;const N=/^\.github\/workflows\/[^/]+\.ya?ml$/
function readWorkflows(e){const t=[]
for(const n of e.files(".github/workflows")){const s=N.test(n)?readText(e,n):null
if(null!==s&&t.push({path:n,text:s}),100===t.length)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=readBytes(n.realPath)
return s.ok?decoded$1(s.bytes):null}function isSmallFile(t){try{const n=e.statSync(t)
return n.isFile()&&n.size<=1e6}catch(e){if(""===codeOf(e))throw e
return!1}}function decoded$1(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return null}}const L=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"],F=["connect","login","recipient","send"],M={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return L.indexOf(t)<=L.indexOf(M[e])}function whole(e,t){if(0===t.length)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
return{name:e,status:["failed","ok"].find(e=>n.includes(e))??"skipped",ms:tenths(t.reduce((e,t)=>e+t.ms,0)),detail:[...t.slice(0,20).map(({detail:e})=>e),...t.length>20?[`and ${t.length-20} more`]:[]].join("; ")}}function tenths(e){return Math.round(10*e)/10}function isSpace(e){return 32===e||10===e||9===e||13===e};const _=/[ \t\r\n]*/y
;;const W=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u,R=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/,U=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
;function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const B=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!B.test(String.fromCodePoint(e))};const q=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"],G="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178",D={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${G}]`,"u")}
;;;;function decodeUtf16(e){if(e.length%2!=0)return{badByte:e.length-1}
const t=e.toString("utf16le")
return t.isWellFormed()?t:{badByte:2*t.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}}function firstBadUtf8(e){let t=0,n=e.length
for(;n-t>64;){const s=characterStart(e,t+Math.floor((n-t)/2))
i.isUtf8(e.subarray(t,s))?t=s:n=s}for(;t<n;){const n=[1,2,3,4].find(n=>i.isUtf8(e.subarray(t,t+n)))
if(void 0===n||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
for(;n>t-3&&128==(192&(e[n]??0));)n-=1
return n}const H={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
;;;;const z=/\$\{\{[^{}\r\n]+\}\}/,K=/@Microsoft\.KeyVault\([^()\r\n]+\)/i,V=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/],J=/\{ *[A-Za-z_][\w.: -]*\}/,Z=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
;;;;;;const X=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
;;;;;;;const Y=["site","any","never"],Q=new Set(["network","temporary","untested"]),ee=/^([^\s:=][^:=]*):[ \t]+/,te=/^[\w.:-]+$/,ne=lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
;function complaintOf(e,t){return null===e?[`${capital(theInput("environment-keys"))} has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]:e.hasPassword?[`${capital(theInput("environment-keys"))} gives a value to "${inert(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]:[]};function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)};const re=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`,se=lazily(`^/?${re}(?:/${re})*/?$`,"u")
;class Inputs{complaints=[]
#t
constructor(e){this.#t=e}raw(e){const t=this.#t(e)
return""===t?null:t}text(e){const t=trim(this.#t(e))
return""===t?null:t}lines(e,t){const n=this.#t(e).split(/\r\n|\r|\n/).map(trim).filter((e=>""!==e))
return 0===n.length?t:n}choice(e,t){const n=this.text(e)
if(null===n)return null
const s=t.find((e=>e.toLowerCase()===n.toLowerCase()))
return void 0!==s?s:(this.refuse(e,n,`Allowed: ${t.join(", ")}.`),null)}boolean(e){const t=this.choice(e,["true","false"])
return null===t?null:"true"===t}sectionPaths(e){const t=this.lines(e,[]),n=t.find(e=>!se().test(e))
return void 0!==n&&this.refuse(e,n,"Allowed: one path on each line, as in section or group/section."),t}port(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
return n>=1&&n<=65535?n:(this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587."),null)}seconds(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
return n>=1&&n<=600?n:(this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600."),null)}refuse(e,t,n){this.complaints.push(`${capital(theInput(e))} has the unknown value "${inert(t,60)}". ${n}`)}}const ie=["inject","check"],oe=["error","warning","never"]
;;function withoutSecrets(e){return t=>"username"===t||"password"===t?"":"host"===t?hostWithoutCredentials(e(t)):e(t)};;;;const ae="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
;;const le=lazily(String.raw`[\\/:*?"<>|,\p{Cc}]`,"u")
;;function inputNames(){return I.map(([e])=>e).join(", ")};;;const ue=new Set(["workflow/platform-secret","workflow/image"])
;;;function faultOf$1(e,t){return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${e instanceof Error?e.name:"no error"}). Please report it.`}function matchesAll(e,t){const{pattern:n,any:s,fits:i}=e
let o=0,a=0,l=null
for(;a<t.length;){const e=n[o],u=t[a]
if(e===s)l={element:o+1,item:a},o++
else if(void 0!==e&&void 0!==u&&i(e,u))o++,a++
else{if(null===l)return!1
l.item++,({element:o,item:a}=l)}}return n.slice(o).every(e=>e===s)}function matchesText(e,t){return matchesAll({pattern:Array.from(e),any:"*",fits:(e,t)=>"?"===e||e===t},Array.from(t))}const ce=/[[\]{}()"]/,fe=/\[(\w)\1*\]/g,de=/\{[^{}]*\/|\([^()]*\//
;async function globMatcher(e){const t=lowerName(e).replaceAll(fe,"$1")
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n={pattern:await Promise.all(t.split("/").map(segmentMatcher)),any:ANY,fits:fits}
return e=>matchesAll(n,lowerName(e).split("/"))}const ANY=()=>!0
function fits(e,t){return e(t)}async function segmentMatcher(e){return"**"===e?ANY:ce.test(e)?expressionOf(e):t=>matchesText(e,t)}async function expressionOf(e){const{default:t}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("./picomatch.js"))),n=t(e,{dot:!0,flags:"s",windows:!1})
return e=>n(e)};function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()};;const he="names an archive: unpack it first, in a step before this one, and name the web.config in it.",pe=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return""===n?s:`${e.spelled(n.slice(0,-1))}/${s}`};;;;function complaint(e,t){return`The pattern "${inert(e)}" in ${theInput("files")} ${t}`}const me=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i,ge=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing$1(e){const t=[]
for(const n of e.files())if(me.test(n)&&!ge.test(n)&&t.push(n),t.length>10)break
if(0===t.length)return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"
const n=t.slice(0,10).map(e=>`"${inert(e)}"`),s=t.length>10?", \u2026":"",i=1===t.length?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${i}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`${capital(theInput("files"))} excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${inert(e)}"`).join(", ")}.`}class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class OldCredentials{#n
#r=new Set
#s=0
#i=0
constructor(e){this.#n=e}take(e){for(const t of e)this.#r.has(t)||(this.#r.add(t),this.#s>=100||this.#i+t.length>2e5||(this.#s+=1,this.#i+=t.length,this.#n(t)))}get warnings(){const e=this.#r.size-this.#s
return 0===e?[]:[`The checked files contain ${this.#r.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}};;;;const we=/(?:^|\/)(?:bin|obj|node_modules)\//i
;;function quoted(e){return firstFew(e,e=>`"${inert(e)}"`)};;function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}const be={isTransform:!1,isOfTransform:!1,site:null,parts:[],isSuperseded:!1}
;;;;;const ye=new Set
function detached(e){return structuredClone(e)}function aboutFile(e,{rule:t,level:n,message:s,hint:i}){return{rule:t,level:n,severity:"error",path:e,at:{line:1,column:1,endLine:1,endColumn:1},message:s,hint:i,related:[]}}const ve=/\r\n|[\r\n]/g
class Lines{#o
constructor(e){this.#o=new Int32Array(1+countLineEnds(e))
for(let t=1;ve.test(e);t+=1)this.#o[t]=ve.lastIndex}get count(){return this.#o.length}range({start:e,end:t}){const n=this.#a(e),s=this.#a(t)
return{line:n+1,column:e-(this.#o[n]??0)+1,endLine:s+1,endColumn:t-(this.#o[s]??0)+1}}#a(e){let t=0,n=this.#o.length-1
for(;t<n;){const s=Math.ceil((t+n)/2);(this.#o[s]??0)<=e?t=s:n=s-1}return t}};class Source{text
encoding
#l
#u=null
constructor(e,t,n){this.text=e,this.encoding=t,this.#l=n}range(e){return this.#u??=new Lines(this.text),this.#u.range(e)}encode(e){const t=encode(e,this.encoding)
return 0===this.#l.length?t:i.Buffer.concat([this.#l,t])}withReferences(e){return withReferences(e,this.encoding)}};;;;const Oe={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"},ke={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
;const $e=40
function unread(e){const t=e.toLowerCase(),n=Object.hasOwn(ke,t)?ke[t]:void 0
return void 0===n?{message:`The XML declaration names the encoding "${inert(e,$e)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`,instead:n}}function contradicted(e,t){return{message:`The XML declaration says encoding="${inert(e,$e)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".',instead:"utf-8"}}const xe={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'},Ae={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=decode(e.subarray(0,n),t),{length:i}="string"==typeof s?s:"",o=new Lines("string"==typeof s?s:"").range({start:i,end:i})
return refused$1({...o,endColumn:o.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
return"us-ascii"===e?{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}:{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$1(e,t){return{ok:!1,fault:{at:e,...t}}}const Se=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
;;const Te=new WeakMap
function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}class FaultError extends Error{fault
constructor(e){super(e.message),this.fault=e}}function fault(e,[t,n],{name:s="",other:i="",line:o=0}={}){const fill=e=>e.replaceAll("{name}",()=>inert(s,60)).replaceAll("{other}",()=>inert(i,60)).replaceAll("{line}",String(o)),{message:a,hint:l}=require("./deferred_faults.js").M[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(a),hint:fill(l)}}function refuse(...e){throw new FaultError(fault(...e))}function shownName(e,{start:t,end:n}){const s=e.startsWith("</",t),i=e.slice(t+(s?2:1),n),o=s?`<${i}`:`</${i}>`
return beginsLine(e,t)||e.includes(o)?i:"\u2026"}function beginsLine(e,t){let n=t-1
for(;n>=0&&" \t".includes(e.charAt(n));)n-=1
return n<0||"\r\n".includes(e.charAt(n))};function refuseNested(e,t,n){const s=e.indexOf("--\x3e",n+4),i=s<0?-1:e.indexOf("--\x3e",s+3),o=e.indexOf("\x3c!--",n+4)
i>=0&&(o<0||i<o)&&refuse("comment-nested",[n,n+4]),refuse("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
return n<0&&refuse("cdata-not-closed",[t,t+9]),n+3}function instructionEndAt(e,t){const n=nameEndAt(e,t+2),s=e.slice(t+2,n)
"xml"===s&&refuse("declaration-not-first",[t,n]),"xml"===s.toLowerCase()&&refuse("declaration-letter-case",[t,n])
const i=isSpace(e.charCodeAt(n))||e.startsWith("?>",n)
""!==s&&!s.includes(":")&&i||refuse("instruction-name",[t,n])
const o=e.indexOf("?>",n)
return o<0&&refuse("instruction-not-closed",[t,n]),o+2}const Ee={version:(e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2))),encoding:(e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e)),standalone:e=>"yes"===e||"no"===e}
;;;;function refuseVersion(e){const t=equalsAt(e,5,"version"),n=spaceEndAt(e,null===t?5:t+1),s=null!==t&&/["']/.test(e.charAt(n))?n+1:n
refuse("declaration-version",[s,s+1])}function refuseDeclaration$1(e,t,n){const s=spaceEndAt(e,t),i=e.slice(s,s+100),o=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(i)?.[0].length??0,a=s>t?s+o:s
refuse(n,[a,a+1])}function doctypeEndAt(e,t){return endOfDoctype(e,t,{commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length})??refuse("doctype",[t,t+9])}const Ie=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0,i=t+9
for(;i<e.length;){const t=e.charAt(i),o=matchEndAt(Ie,e,i)
if(null!==o)i=o
else if(e.startsWith("\x3c!--",i))i=n.commentEndAt(e,i)
else if(/["']/.test(t))i=n.strayQuoteEndAt(e,i)
else{if(i+=1,">"===t&&0===s)return i
s+=/[<[]/.test(t)?1:-1}}return null}const Ce=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y,je=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){return je.lastIndex=rootOffset(e),je.exec(e)?.[1]??null}function rootTagOf(e){if(null===rootNameOf(e))return""
const t=rootOffset(e),n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;null!==n;n=prologPartEndAt(e,t))t=n
return t}function prologPartEndAt(e,t){return e.startsWith("<!DOCTYPE",t)?endOfDoctype(e,t,Pe)??e.length:matchEndAt(Ce,e,t)}const Pe={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
;function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(e))
if(null===t)return null
const[,n="",s=""]=t,i=n.toLowerCase().split(".")
return{environment:s,targets:i.map((e,t)=>`${i.slice(t).join(".")}.config`)}}const Ne=/^web\.(production|live|staging|development)\.config$/i
;function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(nameOf(e))};;const Le=/^(?:user|usr|uid|login|pass|pas|pwd|pw|psw|pswd)$/,Fe=["password","username","passwd","loginname","credentials"]
;const Me=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,_e=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i
function namesCredential(e){const t=decoded(e)
return _e.test(t)||(t.match(/[A-Za-z]+/g)??[]).some(soundsLikeCredential)}function decoded(e){return e.replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi,(e,t)=>{const n=Number(/^x/i.test(t)?`0${t}`:t)
return n>1114111?"":String.fromCodePoint(n)}).replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g," password ")}const We=/^(?:key|defaultCredentials)$/i,Re=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+1e3).search(/[\r\n]/)
return n<0?Math.min(e.length,t+1e3):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-1e3),t),s=n.lastIndexOf("<")
if(s<0)return t>1e3?null:""
const i=n.slice(s)
return i.includes(">")?"":i}function tagBelow(e,t){const n=e.slice(t,t+1e3),s=n.indexOf("<")
return s<0?n:n.slice(0,s)}function namesIn(e){return Array.from(e.matchAll(Me),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){return withoutAttributes(e.replaceAll(Re,""),(e,t)=>We.test(e)?` ${t} `:namesCredential(e)&&(""===t.trim()||isNoSecret(t))?"":null)}function withoutAttributes(e,t){return e.replaceAll(Me,(...[e="",n="",s,i])=>t(n,s??i??"")??e)}const Ue=/(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i,Be=/\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y
;const qe=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=matchEndAt(qe,e,t)
return null===n&&refuse("character-reference",[t,t+2]),isAllowed(codePointOf(e.slice(t+1,n-1)))||refuse("forbidden-reference",[t,n]),n};class NamespaceScope{#c=new Map([["http://www.w3.org/XML/1998/namespace",0]])
#f=new Map([["xml",[0]]])
#d=new Map
#h
constructor(e){this.#h=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:i}=e
this.#p(e)
for(const e of i)isDeclaration(e)&&this.#m(e)
this.#g({name:t,start:n+1,nameEnd:s}),this.#w(i)}leave({attributes:e}){for(const t of e)isDeclaration(t)&&this.#f.get(declaredPrefix(t))?.pop()}#p(e){for(const{name:t,start:n,nameEnd:s}of e.attributes)this.#d.get(t)===e&&refuse("duplicate-attribute",[n,s],{name:t}),this.#d.set(t,e)}#m(e){const t=declaredPrefix(e),n=decodeAttribute(e.raw).value
refuseDeclaration(e,t,n)
const s=this.#f.get(t),i=this.#b(n)
void 0===s?this.#f.set(t,[i]):s.push(i)}#b(e){const t=this.#c.get(e)??this.#c.size
return this.#c.set(e,t),t}#g({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const i=e.slice(0,s)
isQualified(e,s)||refuse("qualified-name",[t,n],{name:e}),"xmlns"===i&&refuse("reserved-prefix",[t,n])
const o=this.#f.get(i)?.at(-1)
return void 0!==o?o:this.#h?null:void refuse("undeclared-prefix",[t,n],{name:i})}#w(e){if(!e.some((({name:e})=>e.includes(":"))))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#g(n)
if(null===e)continue
const{name:s,start:i,nameEnd:o}=n,a=`${e} ${s.slice(s.indexOf(":")+1)}`,l=t.get(a)
void 0!==l&&refuse("duplicate-expanded-name",[i,o],{name:s,other:l}),t.set(a,s)}}};;;function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&isNameStart(e.codePointAt(0)??0)}const Ge=/\/?>/y
;;const De=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
;const He=[]
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
constructor(e,t,n){this.name=e,this.start=t,this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#y??He}get children(){return this.#v??=this.nodes.filter((e=>"element"===e.kind)),this.#v}attribute(e){const{attributes:t}=this
return t.length<16?t.find((t=>t.name===e))??null:(this.#O??=new Map(t.map(e=>[e.name,e])),this.#O.get(e)??null)}append(e){null===this.#y?this.#y=[e]:this.#y.push(e),this.#v=null}}const ze=/[^<&]*/y
class Scanner{text
#k=0
#y=[]
#$=null
#x=null
#A=null
#S=null
#T=new NamespaceScope({lenient:!1})
constructor(e){this.text=e}get offset(){return this.#k}get hasDoctype(){return null!==this.#x}scan(){const{text:e}=this
for(e.startsWith("<?xml")&&5===nameEndAt(e,2)&&(this.#k=declarationEndAt(e,0));this.#k<e.length;)this.#k=this.#E(this.#k)
return null!==this.#A&&require("./deferred_faults.js").b(e,this.#A),null===this.#$&&refuse("root-missing",[0,0]),{text:e,nodes:this.#y,root:this.#$,doctype:this.#x}}#E(e){const{text:t}=this
return t.startsWith("&",e)?this.#I(e):t.startsWith("<",e)?t.startsWith("/",e+1)?this.#C(e):t.startsWith("!",e+1)?this.#j(e):t.startsWith("?",e+1)?this.#P({kind:"instruction",start:e,end:instructionEndAt(t,e)}):this.#N(e):this.#L(e)}#L(e){const{text:t}=this,n=spaceEndAt(t,e)
if(t.startsWith("<",n))return n
const s=matchEndAt(ze,t,n)??n
if(n===s)return s
null===this.#A&&require("./deferred_faults.js").c(t,n,this.#$)
const i=t.slice(e,s).indexOf("]]>")
return i>=0&&refuse("cdata-end-in-text",[e+i,e+i+3]),this.#P({kind:"text",start:e,end:s})}#I(e){return null===this.#A&&require("./deferred_faults.js").c(this.text,e,this.#$),this.#P({kind:"reference",start:e,end:referenceEndAt(this,e)})}#j(e){const{text:t}=this
return t.startsWith("--",e+2)?this.#P({kind:"comment",start:e,end:commentEndAt(t,e)}):t.startsWith("[CDATA[",e+2)?(null===this.#A&&refuse("cdata-outside",[e,e+9]),this.#P({kind:"cdata",start:e,end:cdataEndAt(t,e)})):(t.startsWith("DOCTYPE",e+2)||require("./deferred_faults.js").d(t,e),(null!==this.#$||this.hasDoctype)&&refuse("doctype-misplaced",[e,e+9]),this.#x={kind:"doctype",start:e,end:doctypeEndAt(t,e)},this.#T=new NamespaceScope({lenient:!0}),this.#P(this.#x))}#N(e){const{text:t}=this,n=nameEndAt(t,e+1)
n===e+1&&require("./deferred_faults.js").e(t,e),null===this.#A&&null!==this.#$&&require("./deferred_faults.js").f(t,{start:e,end:n},this.#$)
const s=new OpenElement(t.slice(e+1,n),e,this.#A),i=readStartTag(this,s)
return this.#T.enter(s),this.#$??=s,this.#P(s),this.#A=s,t.startsWith("/",i-2)&&this.#F(s,i,i),i}#C(e){const{text:t}=this,n={start:e,end:nameEndAt(t,e+2)},s=t.slice(e+2,n.end),i=this.#A
""===s&&require("./deferred_faults.js").e(t,e),null===i&&refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)}),s!==i.name&&require("./deferred_faults.js").g(t,n,{open:i,closed:this.#S})
const o=spaceEndAt(t,n.end)
return t.startsWith(">",o)||require("./deferred_faults.js").h(t,n,o),this.#F(i,e,o+1),o+1}#F(e,t,n){e.endTagStart=t,e.end=n,this.#T.leave(e),this.#A=e.parent,this.#S=e}#P(e){return null===this.#A?this.#y.push(e):this.#A.append(e),e.end}};;const Ke=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m,Ve=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!Ke.test(e))return null
const n=e.search(Ve)
return n>spaceEndAt(e,t)?null:fault("conflict-marker",[n,n+7])};function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(null===s)return fault("declared-entities",[n.start,n.end])
const i=offsetOf(e,Number(s[1]),Number(s[2]))
return fault(i>=n.start&&i<n.end?"doctype":"declared-entities",[i,i+1])}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1,s=n.index+n[0].length}const i=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+i.join("").length,e.length)};function otherwiseEncoded(e,{path:t,bytes:n},s){const{at:o}=e,a="efbbbf"===i.Buffer.from(n.subarray(0,3)).toString("hex")?3:0,l=i.Buffer.from(n.subarray(a)).toString("latin1"),u=o.column-1
if(1!==o.line)return e
const c=require("./deferred_faults.js").i({path:t,text:l},{span:{start:u,end:o.endColumn-1},after:s})
return null===c?e:{...e,repair:{at:o,...c}}}function mendable(e,t,n){const{path:s}=e,i=n&&require("./deferred_faults.js").i({path:s,text:t.text},n)
return null===n||null===i?e:{...e,repair:{at:t.range(n.span),...i}}}function refused({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const Je={id:"source/encoding",level:"file"},Ze={id:"xml/not-well-formed",level:"file"},Xe="http://schemas.microsoft.com/XML-Document-Transform",Ye=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
;function kindByRoot(e){return e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===Xe)?"transform":"web-config"}function kindByTag({bytes:e}){const t=decodeSource(e)
return(t.ok?rootTagOf(t.source.text):"").includes(Xe)?"transform":"web-config"};function targetsOf(e){return readTransformName(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return readTransformName(e)?.environment??laterEnvironmentFor(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}function isForeign({bytes:e}){const t=decodeSource(e),n=t.ok?rootNameOf(t.source.text):null
return null!==n&&"configuration"!==n};async function openTransform(e,{target:t,byGlob:n}){const{openLone:s}=await Promise.resolve().then(()=>require("./lone.js"))
return s({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:n})}function standingOf(e,t){if(isOfVisualStudio(e))return"visual-studio"
if(null===t)return"without-target"
const n="web.config"===nameOf(t.file.path).toLowerCase(),s=null!==laterEnvironmentFor(e,"web.config")
return n&&s!==t.isLater?"other-generation":"applied"};function tooLarge(e){return aboutFile(e,{rule:"source/too-large",level:"file",message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})};;function isTransform(e){return null===e||!e.ok&&"transform"===e.kind}async function loadTransform(e,t,n){const s=targetOf(e,n.path),{byGlob:i}=t
if(null===s)return ready(e,await openTransform(n,{target:s,byGlob:i}),t)
const{path:o,realPath:a}=s,l=readBytes(a,16777216),u={path:o,bytes:l.ok?l.bytes:new Uint8Array},c=isForeign(u)?null:await load(e,{...s,byGlob:!1})
if("refused"===c?.status)return c
const f="ready"===c?.status&&null!==c.configuration.supersededBy,d=environmentOf(n.path)
if("ready"===c?.status&&!f&&/\.xdt\.config$/i.test(n.path))return{...c,environment:d}
const h=f!==/\.xdt\.config$/i.test(n.path)
return!i||!h&&isWebConfig(o)?ready(e,await openTransform(n,{target:{file:u,isLater:f},byGlob:i}),t):{status:"unsupported"}}function targetOf(e,t){for(const n of targetsOf(t)){const[s]=e.spellings(folderOf(t).slice(0,-1),n),i=void 0===s?null:e.locate(s)
if(!0===i?.ok)return i}return null}function ready(e,t,{path:n,realPath:s}){return{status:"ready",configuration:t,realPaths:new Map([[n,s]]),realPathFor:t=>realPathOfNew(e,t),environment:null}};;function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?s.join(n.realPath,s.basename(t)):null};function unreadable(e,t){return aboutFile(e,{rule:"source/unreadable",level:"file",message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})};;;function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${inert(e)}", line ${t.line}`};;;;function originOf$1(e,t){let n=0
for(const s of inOrder(e)){const{start:e,end:i,text:o}=s,a=e+n
if(t<a)break
if(t<a+o.length)return{edit:s,offset:e}
n+=o.length-(i-e)}return{edit:null,offset:t-n}};;;;;;;;const locateAsIs=(({file:e,span:t})=>({path:e.path,at:e.source.range(t),origin:{file:e,span:t}}))
;;;;;;function withoutSettings$1(e){const t=e.findings.filter(({level:e})=>"file"===e||"section"===e)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const Qe={changed:!1,effective:null,environments:[],sender:null,changes:[],suppressed:[]}
function planOfRefused({path:e},{kind:t,finding:n}){return{result:{...Qe,path:e,kind:t,target:e,verdict:"file",findings:[n]},settings:null,environments:[],places:null,write:null}};const et={realPaths:[],planned:null,complaint:null}
;function withoutTexts({planned:e,...t}){if(null===e)return{...detached(t),planned:e}
const{write:n,...s}=e
return{...detached(t),planned:{...detached(s),write:n}}};function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in ${theInput("files")} match only ${quoted(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`}function unhandled({path:e},{environment:t,configuration:n}){const s=null===t?`Take it out of ${theInput("files")}.`:`Name "${inert(n.path)}" in ${theInput("files")} in its place, and give "${inert(t)}" as ${theInput("environment")}.`
return`"${inert(e)}" is a transform. ${s}`}const tt={targets:[],complaints:[],protect:(()=>{})}
;;;;;;;;;;function sourcesOf(e,[t,n]){const[s,i]=[[],[]]
let o=0
const keepUpTo=e=>{for(;o<e;)s.push(o),o+=1,i.push(o)}
for(const a of e.matchAll(t)){const[e,...t]=a
keepUpTo(a.index),o+=e.length
for(let l=n(e,...t).length;l>0;l-=1)s.push(a.index),i.push(o)}return keepUpTo(e.length),{starts:s,ends:i}}const nothing=(()=>""),nt=lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
;const rt=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing],st=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"})),it=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,((e,t,n="")=>{if(void 0!==t)return st.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)})],ot=[/(?:%[\da-f]{2})+/gi,e=>i.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")],at=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>void 0===t?n:String.fromCharCode(Number.parseInt(t,16))]
;;const lt=new Set(["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"].flatMap((e=>e.split(" "))).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,5e3)).filter(e=>!lt.has(e))};class Redactor{#M
#_=new Set
#W=new Set
#R=new Set
#U=new Set
longest=0
constructor(e){this.#M=e}add(e,t=!1){this.#_.add(i.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of rareFormsOf(e)){this.longest=Math.max(this.longest,n.length),this.#W.add(this.#B(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=8&&isSecret(e)&&this.#R.add(e),t)for(const t of piecesOf(e))this.#U.add(t)}}redact(e){return 0===this.#W.size?e:without(e,readingsOf(e).flatMap((e=>{const t=squeezed(e)
return[...placesOf(e,this.#q(e.text)),...placesOf(t,this.#G(folded(t.text)))]})))}#q(e){return[...occurrencesOf(this.#W,this.#B(e)),...this.#D(e)]}#G(e){const t=occurrencesOf(this.#R,e)
if(0===this.#U.size)return t
const n=windowsOf(e).map((e,t)=>this.#U.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+8])]}#B(e){return"server"===this.#M?folded(e):e}#D(e){const t=[...this.#_],n=Math.min(...t.map((({length:e})=>e))),isTold=(e=>3*e.length>=4*n&&[0,1,2,3].map((t=>i.Buffer.from(e.slice(t),"base64").toString("latin1"))).some((e=>t.some((t=>e.includes(t))))))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter((([e])=>isTold(e))).map(({0:e,index:t})=>[t,t+e.length])}}const ut=lazily(String.raw`\p{Lu}`,"gu")
;;;class Secrets{#H=new Set
#z=new Redactor("ours")
#K
constructor(e=k){this.#K=e}add(e){if(!isSecret(e)||this.#H.has(e))return[]
const t=formsOf(e).filter((e=>!this.#H.has(e)))
for(const e of t)this.#H.add(e)
return this.#z.add(e),t}redact(e){return this.#z.redact(e)}show(e,t=4096){const redact=(e=>this.redact(e))
return cut(redact(inert(redact(settled(worded(e,this.#K),{redact:redact,longest:this.#z.longest})),1/0)),t)}};;;;function isFull(e){return e instanceof Error&&"code"in e&&"EAGAIN"===e.code};function drained(e){return new Promise(t=>{e.write("",()=>{t()})})};const ct=/^(?:pull_request(?:_.+)?|workflow_run)$/
;const ft=Symbol("unreadable")
;;function isSame(e,t){const n=member(e,"full_name")
return"string"==typeof n&&n===member(t,"full_name")};;;;;;function issueCommand(e,t,s){const i=new Command(e,t,s)
process.stdout.write(i.toString()+n.EOL)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
s&&(t?t=!1:e+=",",e+=`${n}=${r(s)}`)}}var t
return e+=`::${t=this.message,toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function r(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const dt=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
;;;const ht={randomUUID:randomUUID}
;;var pt
;;;;;function segment(e){return encodeURIComponent(e.toWellFormed()).replaceAll("(","%28").replaceAll(")","%29")};!(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(pt||(pt={}))
class Runner{#V=new Secrets
#J={error:0,warning:0,notice:0}
input=(e=>getInput(e,{trimWhitespace:!1}))
forgetInputs(){removeVariables("INPUT_")}mask(e){for(const t of this.#V.add(e))command("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#V:new Secrets,n=["password","username"].map(this.input),s=[...credentialsInHost(this.input("host")),...secretsInKeys(this.input("environment-keys"))]
for(const e of[...n,...s])for(const n of t.add(e))command("add-mask",n)}redact=(e=>this.#V.redact(e))
show=(e=>this.#V.show(e,4096))
log(e){printLine(this.show(e))}debug(e){command("debug",this.show(e))}startGroup(e){command("group",this.show(e))}endGroup(){command("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,9-this.#J[e])}annotate(e,t,n){this.#J[e]+=1
const{startLine:s,startColumn:i,...o}=n??{},a=void 0===n?{}:{file:this.redact(n.file)}
command(e,this.show(t),{...o,...a,line:s,col:i})}ruleLink=(e=>ruleLink(t.env,e))
lineLink=(e=>lineLink(t.env,e))
fail(e){t.exitCode=1,command("error",this.show(e))}output(e,t){setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
setOutput(e,n),n!==t&&this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(n){const s=t.env.GITHUB_STEP_SUMMARY
void 0!==s&&""!==s&&e.appendFileSync(s,this.redact(n))}};function saveJournal(e){saveState("journal",e)};;;;;;;function lineOf({place:e,message:t}){return null===e?t:`${placeWords(e)} ${t}`};;;;;function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return 0===n?"":`${n} ${t}${1===n?"":"s"}`}).filter(e=>""!==e).join(", ")};;;;;;;;;;;;;;;;;;;function withoutSettings({verdict:e},t){return"appsettings"===t?"does not start":"ok"===e?"not known here":"file"===e?"the site is down":"mail is dead"};;;;;;;;function faultOf(e){return e instanceof WorkspaceMissing?`${e.message} No file was written.`:""!==codeOf(e)?`The system refused what the step needs: ${reasonOf(e)}. No file was written.`:`The step ended by a fault of its own, and no file was written: ${e instanceof Error?e.message:"Something was thrown that is not an error."} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return 0===t.written.length?e:`${e} The settings were injected all the same.`};async function reportText(e,t,{input:n}){const{show:s,redact:i,ruleLink:o}=e
if("report"===n){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
return e(t,{show:s,redact:i})}const{sarifReport:a}=await Promise.resolve().then(()=>require("./sarif.js"))
return a(t,{show:s,redact:i,ruleLink:o})};;exports.$=scan,exports.A=isPlaceholder,exports.B=placeholderInPassword,exports.C="any other",exports.D=S,exports.E=P,exports.F=class Folder{#Z
#X
#Y
constructor(t){this.#Z=t
const{dev:n,ino:s}=e.lstatSync(t,{bigint:!0})
this.#X=n,this.#Y=s,this.verify()}verify(){const{dev:t,ino:n}=e.lstatSync(this.#Z,{bigint:!0})
if(t!==this.#X||n!==this.#Y||realpathOf(this.#Z)!==this.#Z)throw new FolderReplaced}verifyHolds(e){if(this.verify(),realpathOf(e)!==e)throw new FolderReplaced}},exports.G=decodeAttribute,exports.H=soundsLikeCredential,exports.I=credentialsInHost,exports.J=(function attributeValue(e){if(null===e)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Te.get(e)??decodeAttribute(t).value
return Te.set(e,n),n}),exports.K=function correction(e,t,{show:n,otherwise:s}){const i=nearest(e,t)
return null===i?null:i.toLowerCase()===e.toLowerCase()?`Write ${n(i)}.`:`Did you mean ${n(i)}? If not, ${s}.`},exports.L=isNameStart,exports.M=codePointName,exports.N=(function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,5,"version"),n=equalsAt(e,5,"version")
return null===t||null===n?null:{start:spaceEndAt(e,n+1)+1,end:t-1}}),exports.O=nearest,exports.P=openXml,exports.Q=(function findingOf({rule:e,complaint:t},n){const{location:s=null,names:i={}}=t,o=severityOf(e.severity,t,n.intent),a=placeOf(n.locate(t)),l=(t.related??[]).map(e=>({...placeOf(n.locate(e)),what:e.what})),u=t.words??e.words[0],c=!0===s?.isSection,f=e.lead??n.voice({level:e.level,severity:o,isPartial:null!==s,isSection:c}),d={...i,location:s?.path??""},h=[fill(t.message,d),...l.map(e=>`${e.what} is ${whereIs(e,a)}.`),...originOf$2(t,n.intent),...void 0===u?[]:[fill(`${f}: "${u}"`,d)]]
return{rule:e.id,level:null===s?e.level:"runtime",severity:o,...a,message:h.join(" "),hint:fill(t.hint,i),related:l,...repairIn(t,a,n)}}),exports.R=(function broken(e,t,n){return e.flatMap((e=>firstOf(e.check(t,n)).map((t=>({rule:e,complaint:t})))))}),exports.S=I,exports.T=$,exports.U=escapeAttribute,exports.V=(function transformNames(e){const t=nameOf(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`),n=/^web$/i.test(t)?`|${Ne.source}`:""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}),exports.W=function predefined(e){return Se.get(e)},exports.X=H,exports.Y=lackedBy,exports.Z=applyEdits,exports._=encode,exports.a=inert,exports.a0=decode,exports.a1=Source,exports.a2=lazily,exports.a3=function inCloudOrder(e){const key=e=>nameOf(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))},exports.a4=function environmentFor(e,t){const n=readTransformName(e)
return!0===n?.targets.includes(nameOf(t).toLowerCase())?n.environment:null},exports.a5=laterEnvironmentFor,exports.a6=verdictOf,exports.a7=matchEndAt,exports.a8=readInputs,exports.a9=C,exports.aA=Lines,exports.aB=matchesAll,exports.aC=matchesText,exports.aD=E,exports.aE=mendable,exports.aF=isPlain,exports.aG=kindOf,exports.aH=realpathOf,exports.aI=plain,exports.aJ=member,exports.aK=readPayload,exports.aL=function commitOfEvent({GITHUB_SHA:e}){return known(e)},exports.aM=table,exports.aN=originOf,exports.aO=Runner,exports.aP=mayKnowSecrets,exports.aQ=(function savedState(){const e=getState("step"),t=getState("journal")
return removeVariables("STATE_"),""===e&&""===t?"none":isUuid(e)?{id:e,journal:""===t?null:t}:"damaged"}),exports.aR=journalFolder,exports.aS=isSecret,exports.aT=withReferences,exports.aU=Redactor,exports.aV=reaches,exports.aW=x,exports.aX=A,exports.aY=function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return Q.has(e)?"warned":"failed"}},exports.aZ=class StageLog{#Q
#ee
#te
#ne=new Map
#re="dns"
#se=null
#ie=performance.now()
constructor(e){this.#Q=e.level,this.#ee=e.conceal,this.#te=e.onStage}get current(){return this.#re}begin(e,t=null){this.#re=e,this.#se=t,this.#ie=performance.now()}ok(e){this.#oe("ok",e)}fail(e){this.#oe("failed",e)}skip(e,t,n=null){reaches(this.#Q,e)&&this.#ae({name:e,status:"skipped",ms:0,detail:this.#le(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){return L.filter(e=>reaches(this.#Q,e)||this.#ne.has(e)).map(e=>whole(e,this.#ne.get(e)??[]))}#oe(e,t){const n=this.#re,s=this.#se,i=tenths((null===s?this.#ne.get(n)?.at(-1)?.ms??0:0)+performance.now()-this.#ie)
this.#ae({name:n,status:e,ms:i,detail:this.#le(t,s)},s)}#le(e,t){const n=inert(this.#ee(e))
return null===t?n:`${inert(this.#ee(t),100)}: ${n}`}#ae(e,t){const n=null===t?[]:this.#ne.get(e.name)??[]
this.#ne.set(e.name,[...n,e]),this.#te(e)}},exports.a_=F,exports.aa=Secrets,exports.ab=Workspace,exports.ac=step,exports.ad=isFailing,exports.ae=ruleLink,exports.af=(function failUnfinished(){t.once("beforeExit",()=>{command("error","This ended before all was done: something that it waited for gives no answer and no error. Files may contain the injected settings. Please report it."),t.exit(1)})}),exports.ag=(async function endProcess(){["GITHUB_OUTPUT","GITHUB_STATE"].every((e=>Boolean(t.env[e])))||await drained(t.stdout),t.exit()}),exports.ah=(async function run(){const e=randomUUID(),n=new Runner,s=originOf(t.env)
n.maskInputs(mayKnowSecrets(s))
const{request:i,complaints:o}=readInputs(n.input,s)
n.forgetInputs()
const a=await attempt({runner:n,id:e},i,o).catch(e=>(n.debug(e instanceof Error?e.stack??"":""),{result:failed(i,[faultOf(e)]),reports:[]}))
await tell({runner:n,id:e},i,a).catch(e=>{n.debug(e instanceof Error?e.stack??"":""),n.fail("What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected.")})}),exports.ai=command,exports.aj=findFiles,exports.ak=load,exports.al=allFindingsOf,exports.am=allSuppressedOf,exports.an=capital,exports.ao=whereItHolds,exports.ap=countAll,exports.aq=countedWords,exports.ar=readBytes,exports.as=decodeSource,exports.at=commandLine,exports.au=annotationsOf,exports.av=worstFirst,exports.aw=quoted,exports.ax=isMailKit,exports.ay=inputBehind,exports.az=trimEndOf,exports.b=isSpace,exports.c=codeOf,exports.d=refuse,exports.e=nameEndAt,exports.f=shownName,exports.g=judgeReferences,exports.h=firstFew,exports.i=isAbsent,exports.j=function jsonLineMayContainCredential(e,t=e=>Ue.test(e)){if(e.length>1e3||/\\u/i.test(e)||namesCredential(e))return!0
let n=null,s=null
for(Be.lastIndex=0;Be.lastIndex<e.length;){const[,i,o,a,l,u]=Be.exec(e)??[]
if(void 0!==u){if(null===s)return!0;[n,s]=[s,null]}else if(void 0!==i&&null===n&&null===s)s=i.slice(1,-1)
else if(void 0!==i||void 0!==o){if(null===n||!t(n))return!0
n=null}else if(void 0!==l){if(null!==s)return!0
n=null}else if(void 0===a)return!0}return null!==s},exports.k=trimOf,exports.l=function lineOf$1(e,t){return new Lines(e.slice(0,t)).count},exports.m=function mayContainCredential(e,{start:t,end:n}){const s=lineStart(e,t),i=lineEnd(e,n)
if(i-s>1e3)return!0
const o=e.slice(s,i),a=openTagAbove(e,s)
if(null===a)return!0
const l=withoutAttributes(a,()=>"")
return!!/["']|=\s*$|\s[\w:.-]+\s*$/.test(l)||namesCredential(`${namesIn(a)} ${namesIn(tagBelow(e,i))}`)||namesCredential(named(o))},exports.n=namesCredential,exports.o=T,exports.p=listed,exports.q=isTemplateCredential,exports.r=reasonOf,exports.s=spaceEndAt,exports.t=theInput,exports.u=(function placeholderIn(e){return placeholderInPassword(e)??(J.test(e)?"token":null)}),exports.v=isTemplateHost,exports.w=isTemplateSender,exports.x=isSampleSender,exports.y=onGitHub,exports.z=function isPasswordInUse(e){return""!==e&&!isTemplateCredential(e)&&null===placeholderInPassword(e)}

