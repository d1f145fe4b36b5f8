"use strict"
var entriesOf=(function(t){try{return e.readdirSync(t)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}),
pathBelow=(function(e,t){const n=r.relative(e,t).split(r.sep).join("/")
return n===".."||n.startsWith("../")||r.isAbsolute(n)?null:n}),
kindOf=(function(t){try{const n=e.statSync(t,{throwIfNoEntry:false})
if(n===undefined)return null
if(n.isDirectory())return"folder"
return n.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}),
isAbsent=(function(t){try{return e.lstatSync(t,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}),
realpathOf=(function(t){try{return e.realpathSync(t)}catch(e){if(codeOf(e)==="")throw e
return null}}),
readBytes=(function(t,n=Infinity){try{const r=e.statSync(t)
if(!r.isFile())return unread$1("it is not a regular file")
if(r.size>n)return{...unread$1("it is too large"),isTooLarge:true}
return{ok:true,bytes:e.readFileSync(t)}}catch(e){return unread$1(reasonOf(e))}}),
lazily=(function(e,t){let n=null
return(()=>n??=new RegExp(e,t))}),
isPlain=(function(e){return!/[^\t\n\r -~\xd7\u2013\u2014\u2018-\u201f\u2026\u2190-\u21ff\u2700-\u27ef]/.test(e)}),
beginningOf=(function(e,t){const n=Math.max(t,a)
return{kept:e.slice(0,n),isAll:e.length<=n}}),
settled=(function(e,{redact:t,longest:n}){return e.replaceAll(f,(e,r,s)=>{const o=s.charCodeAt(0)-u
if(!r.endsWith(l))return cut(t(r),o)
const i=t(r.slice(0,-l.length))
return cut(`${i.slice(0,Math.max(0,i.length-n))}\u2026`,o)})}),
cut=(function(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}),
inert=(function(e,t=200){const{kept:n,isAll:r}=beginningOf(e,t)
const s=n.toWellFormed().replaceAll(h," ")
const o=isPlain(s)?s.replaceAll(/[\t\n\r]+/g," "):s.replaceAll(p()," ").replaceAll(m(),"")
const i=o.trim().replaceAll(g,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return r&&i.length<=t?i:marked(i,t,r)}),
anchorOf=(function(e){return e.replace("/","-")}),
verdictOf=(function(e){const t=new Set(e.map((e=>e.level)))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}),
worstFirst=(function(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}),
ruleLink=(function(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const r=`${n}#${anchorOf(t)}`
const{GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:o}=e
if(!s||!o)return r
const i=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${i}/${s}/blob/${o}/`)+r}),
theInput=(function(...e){return y+inputWords(e)+O}),
onGitHub=(function(e,t=""){return k+e+$+t+x}),
worded=(function(e,{inputs:t,isOnGitHub:n}){return e.replaceAll(v,((e,n)=>{const r=t(Array.from(n.matchAll(/"([^"]*)"/g),(([,e=""])=>e)))
return n.startsWith("T")?r.charAt(0).toUpperCase()+r.slice(1):r})).replaceAll(A,(e,t,r)=>n?t:r)}),
inputWords=(function(e){return`the input${e.length===1?"":"s"} ${listed(e.map((e=>`"${e}"`)))}`}),
listed=(function(e){const[t="",...n]=e.toReversed()
return n.length===0?t:`${n.toReversed().join(", ")} and ${t}`}),
credentialsInHost=(function(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const r=F.exec(n)?.[0]
const s=n.slice(r?.length??0)
const o=s.indexOf(":")
if(o>=0)return[s,s.slice(0,o),s.slice(o+1)]
return r===undefined||s===""?[]:[s]}),
isMailKit=(function(e){return"secureSocketOptions"in e}),
shownEnvironment=(function(e){const{effective:t}=e
if(t===null)return{...e,effective:t}
if(!isMailKit(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:r}=t
const s={userName:shownSupply(n),password:shownSupply(r)}
return{...e,effective:{...t,...s}}}),
shownSettings=(function(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}),
shownChange=(function(e){if(!L.has(e.setting))return e
const{setting:t,before:n,after:r}=e
return{setting:t,before:shownCredential(n),after:shownCredential(r)}}),
shownCredential=(function(e){return e===null||e===""?e:"***"}),
outcomeOf=(function(e,{changed:t,changes:n,findings:r}){if(e==="check")return"checked"
if(t)return"written"
const s=r.some(({severity:e})=>e==="error")
return n.length>0||s?"not written":"unchanged"}),
findingsOf=(function(e){return worstFirst(e.flatMap((({findings:e})=>e)),null)}),
allFindingsOf=(function({files:e,findings:t}){return worstFirst([...e.flatMap((e=>e.findings)),...t],null)}),
allSuppressedOf=(function({files:e,suppressed:t}){return[...e.flatMap((e=>e.suppressed)),...t]}),
countOf=(function(e,t){return e.map((({findings:e})=>e.filter((e=>e.severity===t)).length)).reduce(((e,t)=>e+t),0)}),
distinctSettings=(function(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const r=JSON.stringify(e)
const s=t.get(r)
if(s===undefined)t.set(r,{settings:e,files:[n]})
else s.files.push(n)}return[...t.values()]}),
failingFindings=(function({files:e},t){if(t==="never")return[]
return findingsOf(e).filter((({severity:e})=>e==="error"||e==="warning"&&t==="warning"))}),
isFailing=(function(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}),
matchEndAt=(function(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}),
spaceEndAt=(function(e,t){return matchEndAt(z,e,t)??t}),
isNameStart=(function(e){return K.test(String.fromCodePoint(e))}),
nameEndAt=(function(e,t){let n=matchEndAt(J,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let r=e.codePointAt(n);r!==undefined;r=e.codePointAt(n)){const e=String.fromCodePoint(r)
const s=K.test(e)||n>t&&V.test(e)
if(!s)break
n+=e.length}return n}),
forbiddenCharacter=(function(e){const t=e.search(Z)
return t<0?null:t}),
decode=(function(e,t){switch(t){case"utf-8":if(s.isAscii(e))return e.toString("latin1")
return s.isUtf8(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return s.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>Y.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?s.Buffer.from(e).swap16():e)}}),
encode=(function(e,t){if(Q[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return s.Buffer.from(e,"utf8")
case"utf-16le":return s.Buffer.from(e,"utf16le")
case"utf-16be":return s.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return s.Buffer.from(e,"latin1")
case"windows-1252":return s.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(Y.indexOf(e)+128)),"latin1")}}),
lackedBy=(function(e){const t=Q[e]
return t&&new RegExp(t,"gu")}),
withReferences=(function(e,t){const n=lackedBy(t)
if(n===null)return e
return e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}),
escapeAttribute=(function(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,(e=>ee[e]??e))}),
trimOf=(function(e,t){const n=endWithout(e,t)
let r=0
while(r<n&&t.test(e.charAt(r)))r+=1
return e.slice(r,n)}),
trimEndOf=(function(e,t){return e.slice(0,endWithout(e,t))}),
endWithout=(function(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}),
isPlaceholder=(function(e){const t=e.trim()
const isWhole=(e=>e.exec(t)?.[0]===t)
return[te,ne,...re,se,...oe].some(isWhole)}),
placeholderIn=(function(e){return placeholderInPassword(e)??(se.test(e)?"token":null)}),
placeholderInPassword=(function(e){if(te.test(e))return"workflow"
if(ne.test(e))return"key-vault"
return isPlaceholder(e)||re.some((t=>t.test(e)))?"token":null}),
isTemplateHost=(function(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}),
isTemplateCredential=(function(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}),
isTemplateSender=(function(e){return/^noreply@example\.com$/i.test(e.trim())}),
isSampleSender=(function(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}),
isNoSecret=(function(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return ie.test(t)||n.some((e=>e(t)))}),
isSecret=(function(e){return e.length>=ae&&e.trim()!==""&&!isNoSecret(e)}),
formsOf=(function(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap((e=>[e,e.trim()])).filter(isSecret))
return worthMasking([...n].flatMap((e=>[e,...escapedForms(e)])))}),
rareFormsOf=(function(e){const t=s.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const r=n.map((e=>e.replaceAll("+","-").replaceAll("/","_")))
return worthMasking([...n,...r])}),
worthMasking=(function(e){return[...new Set(e)].filter(isSecret).sort(((e,t)=>t.length-e.length))}),
escapedForms=(function(e){const t=[escapeAttribute(e,'"'),escapeAttribute(e,"'")]
return[...t.flatMap((e=>X.map((t=>withReferences(e,t))))),escapeAttribute(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),inert(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}),
base64Forms=(function(e){const t=s.Buffer.from(e,"utf8")
const n=t.toString("base64")
const r=[0,1,2].map((e=>{const n=(3-e)%3
const r=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+r).toString("base64")}))
return[n,trimEndOf(n,/=/),...r.filter((e=>e.length>=8))]}),
readEnvironmentKeys=(function(e){const t=e.map((e,t)=>({line:lineOf$2(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>e===null||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}),
lineOf$2=(function(e){const t=ue.exec(e)
const n=e.slice(t?.[0].length??0)
const r=n.indexOf("=")
const s=(r<0?n:n.slice(0,r)).trim()
if(!fe.test(s)&&!de().test(s))return null
const o=r<0?null:n.slice(r+1)
return{key:{environment:t?.[1]?.trim()??null,name:s,value:o},hasPassword:o!==null&&o!==""&&isPasswordKey(s)}}),
secretsInKeys=(function(e){return e.split(/\r\n|\r|\n/).flatMap((e=>{const t=lineOf$2(e.trim())
const n=t?.hasPassword===true?t.key.value??"":""
return isSecret(n)?[n]:[]}))}),
trim=(function(e){return trimOf(e,/[ \t\r\n]/)}),
mayKnowSecrets=(function(e){return e==="trusted"||e==="dependabot"}),
readInputs=(function(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const r=n.choice("mode",me)??"inject"
const s=readSettings(n)
const o=readSmokeTest(n)
const i=readEnvironmentKeys(n.lines("environment-keys",[]))
const a=restriction(t,{requestedMode:r,settings:s,smokeTest:o})
const c=r==="check"||a!==null&&t!=="unknown"
const l={mode:c?"check":"inject",requestedMode:r,origin:t,notice:a,warnings:shortSecret(s),files:n.lines("files",["web.config"]),settings:s,failOn:n.choice("fail-on",ge)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:i.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??false,restore:n.boolean("restore")??true,smokeTest:a===null?o:null}
const{complaints:u}=n
return{request:l,complaints:[...u,...i.complaints,...lacking(l,t),...contradictions(l)]}}),
readSmokeTest=(function(e){const t=e.choice("smoke-test",["none",...q])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",ce)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}),
readSettings=(function(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",P),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",C),deliveryFormat:e.choice("delivery-format",j),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter((([,e])=>e!==null)))}),
shortSecret=(function({password:e=""}){if(e===""||e.length>=ae)return[]
return[`${capital(theInput("password"))} has fewer than ${ae} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}),
restriction=(function(e,{requestedMode:t,settings:n,smokeTest:r}){const s=r===null?"":" No smoke test runs."
if(e==="dependabot"){if(t==="check"||n.password!==undefined)return null
return`This is Dependabot's pull request, and ${theInput("password")} is empty: nothing is injected, the files are checked only.${s} Dependabot has secrets of its own.`}if(e==="fork"&&t==="inject"){return`This pull request comes from another repository: nothing is injected, the files are checked only.${s}`}if(e==="trusted"||r===null)return null
const o=e==="fork"?"This pull request comes from another repository":we
return`${o}: no smoke test runs, since the pull request could choose the mail server.`}),
lacking=(function({mode:e,settings:t},n){if(e==="check")return[]
if(n==="unknown"){return[`${we}, into which no secret goes. Run the job again, or set "mode" to "check".`]}if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: ${onGitHub(`no input with a setting has a value (${inputNames()}).`,"no variable with a setting has a value.")} ${M}${onGitHub(' To check the files without secrets, set "mode" to "check".')}`]}),
contradictions=(function(e){const{requestedMode:t,failOn:n,settings:r}=e
const s=unwritable(r)
if(t==="inject"&&n==="never"){s.push(`${capital(theInput("fail-on"))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`)}if(e.suggest&&e.gitHubToken===null){s.push(`${capital(theInput("suggest"))} is true, and ${theInput("github-token")} is empty. Set it to \${{ github.token }}, or take "suggest" out.`)}s.push(...environmentComplaints(e),...encryptionComplaints(r))
const{defaultCredentials:o,userName:i,password:a}=r
if(o===true&&(i!==undefined||a!==undefined)){s.push(`${capital(theInput("default-credentials",i===undefined?"password":"username"))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return s}),
environmentComplaints=(function({requestedMode:e,environment:t}){if(t==="")return[]
if(t==="*"&&e==="inject"){return[`${capital(theInput("environment"))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`]}if(!be().test(t)||t==="*")return[]
return[`${capital(theInput("environment"))} has the unknown value "${inert(t,60)}". Allowed: the name of an environment, which is a part of a file's name; in mode "check" also *.`]}),
encryptionComplaints=(function(e){const{enableSsl:t,secureSocketOptions:n}=e
if(t===undefined||n===undefined)return[]
const r=n==="SslOnConnect"||n==="StartTls"
if(t?n!=="None":!r)return[]
return[`${capital(theInput("enable-ssl","secure-socket-options"))} contradict each other: ${String(t)} and ${n}. Take one of them out.`]}),
unwritable=(function(e){return N.flatMap((([t,n])=>{const r=e[n]
const s=typeof r==="string"?forbiddenCharacter(r):null
if(typeof r!=="string"||s===null)return[]
const o=L.has(n)?"":` at character ${s+1}`
return[`${capital(theInput(t))} contains${o} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]}))}),
workflowAdvice=(async function({mode:e,settings:t},{workspace:n,runningJob:r},s){const o={findings:[],notices:[]}
const i=s.filter((({result:e})=>e.changes.length>0)).map((({write:e,result:t})=>e?.path??t.path))
const a=t.password===undefined?[]:[...new Set(i)]
if(e==="inject"&&i.length===0)return o
try{const e=await findingsOn(n,{...r,injected:a})
const t=Object.values(r).some((e=>e!==null))
return{findings:e,notices:t?passwordsInJson(a,e):[]}}catch(e){return{...o,notices:[faultOf$1(e,"ways on which the password leaves the job")]}}}),
findingsOn=(async function(e,t){const n=t.action===null?[]:readWorkflows(e)
if(n.length===0)return[]
const{adviseOnWorkflows:r}=await Promise.resolve().then(()=>require("./advise.js"))
return r(n,t)}),
passwordsInJson=(function(e,t){const n=t.some(({rule:e})=>ye.has(e))
if(n||!e.some((e=>/\.json$/i.test(e))))return[]
return[`The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${theInput("environment-keys")}.`]}),
emptySecrets=(async function(e,{workspace:t,runningJob:n}){const r={failures:[],warnings:[],notices:[]}
const s=emptyInputs(e)
if(s.length===0||n.action===null||n.job===null)return r
try{const o=readWorkflows(t)
if(o.length===0)return r
const{secretsBehind:i}=await Promise.resolve().then(()=>require("./advise.js"))
const a=await i(o,n,s)
const{emptinessOf:c}=await Promise.resolve().then(()=>require("./emptiness.js"))
const l=a.length===0?[]:[c(a)]
return{...r,[e.mode==="inject"?"failures":"warnings"]:l}}catch(e){return{...r,notices:[faultOf$1(e,"the secrets behind empty inputs")]}}}),
emptyInputs=(function({mode:e,origin:t,smokeTest:n,settings:r}){const s=n!==null&&reaches(n.level,"auth")
const o=e==="inject"?mayKnowSecrets(t):t==="trusted"&&s
if(!o)return[]
const i={username:r.userName,password:r.password}
return Object.entries(i).flatMap(([e,t])=>t===undefined?[e]:[])}),
globObstacle=(function(e){const t=isWide(e)?[e]:e.split("/").filter((e=>ke.test(e)))
return t.some(e=>e.split("*").length-1>Oe)?`has more than ${Oe} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}),
isWide=(function(e){return xe.test(e)}),
findFiles=(async function(e,t){const n=t.map((e=>e.replaceAll("\\","/")))
const r=n.flatMap((e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]}))
if(r.length>0)return{files:[],complaints:r}
const s=await exclusion(e,n)
const o=new Map
const i=[]
for(const t of n.filter((e=>!e.startsWith("!")))){const n=await matchesOf(e,t)
if(typeof n==="string")i.push(complaint(t,n))
else if(n.length===0)i.push(complaint(t,nothing$1(e)))
else{const t=n.filter((({path:e})=>!s(e)))
for(const n of take(e,o,t))i.push(n)}}if(i.length===0&&o.size===0)i.push(allExcluded(t))
return{files:[...o.values()],complaints:i}}),
matchesOf=(async function(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const r=namedOutright(e,n)
if(/\.zip$/i.test(n))return Ae
if(r.length>0)return r.map((e=>({path:e,byGlob:false})))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${inert(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!Se.test(n))return[]
const s=await globMatcher(spelledGlob(e,n))
const o=[...e.files()].filter(s).sort()
return o.map(e=>({path:e,byGlob:true}))}),
namedOutright=(function(e,t){const n=t.lastIndexOf("/")
const r=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(r,t.slice(n+1)).filter((t=>e.kindAt(t)!=="folder"))}),
exclusion=(async function(e,t){const n=t.filter((e=>e.startsWith("!"))).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const r=await Promise.all(n.map(globMatcher))
return (e=>ancestors(e).some((e=>r.some(t=>t(e)))))}),
ancestors=(function(e){const t=e.split("/")
return t.map(((e,n)=>t.slice(0,n+1).join("/")))}),
take=(function(e,t,n){return n.flatMap((({path:n,byGlob:r})=>{const s=e.locate(n)
if(!s.ok){return[`"${inert(n)}", which ${theInput("files")} names, cannot be used: ${s.reason}.`]}const{realPath:o}=s
if(!t.has(o))t.set(o,{path:n,realPath:o,byGlob:r})
return[]}))}),
nearest=(function(e,t){const n=e.toLowerCase()
const r=t.find((t=>t.length===e.length&&t.toLowerCase()===n))
if(r!==undefined)return r===e?null:r
if(e.length>Ie)return null
const s=e.length<6?1:2
const o=t.find((t=>t.length>3&&Math.abs(t.length-e.length)<=s&&isWithin(s,n,t.toLowerCase())))
return o??null}),
isWithin=(function(e,t,n){let[r,s]=[[],Array.from({length:n.length+1},((e,t)=>t))]
for(let o=1;o<=t.length;o+=1){const i=[o]
for(let e=1;e<=n.length;e+=1){const a=(s[e-1]??0)+(t[o-1]===n[e-1]?0:1)
const c=o>1&&t[o-1]===n[e-2]&&t[o-2]===n[e-1]
const l=c?(r[e-2]??0)+1:Infinity
i.push(Math.min(a,l,(s[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false;[r,s]=[s,i]}return(s[n.length]??0)<=e}),
soundsLikeCredential=(function(e){const t=e.toLowerCase().replaceAll(/[^a-z]/g,"")
return Ce.test(t)||je.includes(t)||nearest(t,je)!==null}),
broken=(function(e,t,n){return e.flatMap((e=>firstOf(e.check(t,n)).map((t=>({rule:e,complaint:t})))))}),
firstOf=(function(e){const t=e.length-Ue
if(t<=0)return e
const n=e.slice(0,Ue)
return n.map((e,r)=>r<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}),
findingOf=(function({rule:e,complaint:t},n){const{location:r=null,names:s={}}=t
const o=severityOf(e.severity,t,n.intent)
const i=placeOf(n.locate(t))
const a=(t.related??[]).map(e=>({...placeOf(n.locate(e)),what:e.what}))
const c=t.words??e.words[0]
const l=r?.isSection===true
const u=e.lead??n.voice({level:e.level,severity:o,isPartial:r!==null,isSection:l})
const f={...s,location:r?.path??""}
const d=[fill(t.message,f),...a.map(e=>`${e.what} is ${whereIs(e,i)}.`),...originOf$2(t,n.intent),...c===undefined?[]:[fill(`${u}: "${c}"`,f)]]
return{rule:e.id,level:r===null?e.level:"runtime",severity:o,...i,message:d.join(" "),hint:fill(t.hint,s),related:a,...repairIn(t,i,n)}}),
placeOf=(function({path:e,at:t}){return{path:e,at:t}}),
repairIn=(function({file:e,rewrite:t,setting:n},{path:r},{locate:s,intent:{settings:o}}){if(t===undefined)return{}
if(n!==undefined&&inputBehind(n,o)!==null)return{}
const{at:i,origin:a,path:c}=s({file:e,span:t.span})
if(a===undefined||c!==r)return{}
const l=a.file.source.text
const{start:u,end:f}=a.span
const d=l.slice(u,f)===e.source.text.slice(t.span.start,t.span.end)
const h=require("./deferred_faults.js").r({path:r,text:l},{span:a.span,after:t.after})
return h===null||!d?{}:{repair:{at:i,...h}}}),
originOf$2=(function({setting:e},{settings:t}){const n=e===undefined?null:inputBehind(e,t)
return n===null?[]:[`The setting comes from ${theInput(n)}.`]}),
severityOf=(function(e,{severity:t},{mode:n}){if(t!==undefined)return t
if(e!=="awaiting")return e
return n==="inject"?"error":"warning"}),
fill=(function(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const r=Object.hasOwn(t,n)?t[n]:undefined
return r===undefined?e:inert(r,Be)})}),
applyEdits=(function(e,t){const n=[]
let r=0
for(const s of inOrder(t)){if(s.start<r||s.end<s.start||s.end>e.length){throw new RangeError(`The edit [${s.start}, ${s.end}) overlaps another or leaves the text`)}n.push(e.slice(r,s.start),s.text)
r=s.end}return n.join("")+e.slice(r)}),
inOrder=(function(e){return[...e].sort((e,t)=>e.start-t.start)}),
plan=(async function(e,t){const n=await e.asked(t)
const r={intent:t,locate:locateAsIs}
const s=Object.keys(t.settings).length>0
const o=n.structure(t,locateAsIs)
if(verdictOf(o)==="file")return planned(n,o,r)
if(!s){const e=n.result(t,locateAsIs)
return planned(n,[...o,...e],r)}if(!n.injectable)return planned(n,o,r)
const i=n.obstacles(t,locateAsIs)
if(i.length>0)return planned(n,[...o,...i],r)
return planInjection(n,t)}),
planInjection=(async function(e,t){const n=e.inject(t)
const{changes:r,file:s,isNew:o,edits:i}=n
const a=i.length===0?s.bytes:bytesAfter(n)
const c=i.length===0?e:await reopened(e,{path:s.path,bytes:a})
const l=locateBefore(n,e.path)
const u=[...c.structure(t,l),...c.result(t,l)]
if(verdictOf(u)==="ok")await readBack(c,n)
const f=t.mode==="inject"&&i.length>0?{path:s.path,before:o?null:s.bytes,after:a}:null
const d=asItIsOf(e,t)
return{...planned(c,u,{intent:t,locate:l}),changes:r,write:f,asItIs:d}}),
readBack=(async function(e,t){const{file:n}=t
const r=await e.misread(t)
if(r.length===0)return
throw new Error(`After the edit, ${r.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}),
planned=(function(e,t,{intent:n,locate:r}){const s=verdictOf(t)
const{sender:o}=e
const i=e.environments(n)
return{findings:worstFirst(t,e.path),verdict:s,effective:s==="ok"&&i.length===0?e.effective:null,environments:i,sender:o&&{address:o.address,place:placeOf(r(o.spot))},placeOf:(t,n)=>placeOf(r(e.spotOf(t,n))),asItIs:asItIsOf(e,n),changes:[],write:null}}),
asItIsOf=(function(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>placeOf(locateAsIs(e.spotOf(t,n)))}}),
bytesAfter=(function({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}),
reopened=(async function(e,t){const n=await e.reopen(t)
if(n!==null)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}),
locateBefore=(function({file:e,edits:t,isNew:n},r){return s=>{if(s.file.path!==e.path)return locateAsIs(s)
if(n)return{path:r,at:{line:1,column:1,endLine:1,endColumn:1}}
const[o,i]=[s.span.start,s.span.end].map(e=>originOf$1(t,e).offset)
return locateAsIs({file:e,span:{start:o,end:i}})}}),
countLineEnds=(function(e){let t=0
while(qe.test(e))t+=1
return t}),
decodeSource=(function(e){const t=s.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:r}=detect(t)
if(n==="utf-32")return refused$2(Ke,ze)
const o=t.subarray(r)
const i=declared(o,n)
const a=reconcile(n,r>0,i)
if(typeof a!=="string")return refused$2(i?.at??Ke,a)
const c=decode(o,a)
if(typeof c!=="string")return badByte(o,a,c.badByte)
return{ok:true,source:new Source(c,a,t.subarray(0,r))}}),
detect=(function(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}),
declared=(function(e,t){const n=t==="utf-16le"||t==="utf-16be"
const r=decode(firstTag(e),n?t:"iso-8859-1")
if(typeof r!=="string")return null
const s=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(r)
if(s===null)return null
const[,o="",i=""]=s
const a=o.length
return{name:i,at:new Lines(r).range({start:a,end:a+i.length})}}),
firstTag=(function(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}),
reconcile=(function(e,t,n){if(n===null)return e??"utf-8"
const{name:r}=n
const s=r.toLowerCase()
const o=Object.hasOwn(De,s)?De[s]:undefined
if(o===undefined)return unread(r)
if(e==="utf-16le"||e==="utf-16be"){return o==="utf-16"||o===e?e:contradicted(r,"UTF-16")}if(o==="utf-16"||o==="utf-16le"||o==="utf-16be")return notUtf16(r)
return t&&o!=="utf-8"?contradicted(r,"UTF-8 with a byte order mark"):o}),
isPredefined=(function(e){return Ve.has(e)}),
decodeAttribute=(function(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const r=Ve.get(n)
t||=r===undefined
return r??e})
return{value:n,hasEntityReference:t}}),
attributeValue=(function(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Je.get(e)??decodeAttribute(t).value
Je.set(e,n)
return n}),
commentEndAt=(function(e,t){const n=e.indexOf("--",t+4)
if(n<0)refuse("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const r=e.slice(n+2,n+40).trimStart()
refuse(r.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}),
declarationEndAt=(function(e,t){const n=pseudoAttributeEndAt(e,t+"<?xml".length,"version")
if(n===null)refuseVersion(e)
const r=optionalEndAt(e,n,"encoding")
const s=optionalEndAt(e,r,"standalone")
const o=spaceEndAt(e,s)
if(!e.startsWith("?>",o))refuseDeclaration$1(e,s,"declaration")
return o+2}),
pseudoAttributeEndAt=(function(e,t,n){const r=equalsAt(e,t,n)
if(r===null)return null
const s=spaceEndAt(e,r+1)
const o=e.charAt(s)
if(o!=='"'&&o!=="'")return null
const i=e.indexOf(o,s+1)
return i>=0&&Xe[n](e.slice(s+1,i))?i+1:null}),
equalsAt=(function(e,t,n){const r=spaceEndAt(e,t)
if(r===t||!e.startsWith(n,r))return null
const s=spaceEndAt(e,r+n.length)
return e.charAt(s)==="="?s:null}),
declaredVersion=(function(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,"<?xml".length,"version")
const n=equalsAt(e,"<?xml".length,"version")
if(t===null||n===null)return null
return{start:spaceEndAt(e,n+1)+1,end:t-1}}),
optionalEndAt=(function(e,t,n){const r=pseudoAttributeEndAt(e,t,n)
if(r!==null)return r
if(e.startsWith(n,spaceEndAt(e,t))){refuseDeclaration$1(e,t,`declaration-${n}`)}return t}),
nameOf=(function(e){return e.slice(e.lastIndexOf("/")+1)}),
laterEnvironmentFor=(function(e,t){if(nameOf(t).toLowerCase()!=="web.config")return null
return nt.exec(nameOf(e))?.[1]??null}),
transformNames=(function(e){const t=nameOf(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`)
const n=/^web$/i.test(t)?`|${nt.source}`:""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}),
referenceEndAt=(function({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const r=nameEndAt(e,n+1)
const s=e.slice(n+1,r)
const o=isPredefined(s)
if(s===""||e.charAt(r)!==";"){refuse(o?"reference-not-ended":"ampersand",[n,n+1])}const i=t&&!s.includes(":")
if(!o&&!i)refuse("unknown-entity",[n,r+1])
return r+1}),
judgeReferences=(function(e,t,n){let r=t.indexOf("&")
while(r>=0){r=t.indexOf("&",referenceEndAt(e,n+r)-n)}}),
isDeclaration=(function({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}),
declaredPrefix=(function({name:e}){return e.slice("xmlns:".length)}),
refuseDeclaration=(function({name:e,start:t,nameEnd:n},r,s){const o=[t,n]
if(e!=="xmlns"&&!isLocalName(r))refuse("qualified-name",o,{name:e})
const i=r==="xmlns"||r==="xml"!==(s===st)||s===ot
if(i)refuse("reserved-prefix",o)
if(r!==""&&s==="")refuse("empty-namespace",o)}),
readStartTag=(function(e,t){const{text:n}=e
let r=t.nameEnd
for(;;){const s=spaceEndAt(n,r)
const o=nameEndAt(n,s)
if(o===s)return endStartTag(n,t,s)
if(s===r)require("./deferred_faults.js").a(n,t,s)
const i=attributeAt(n,s,o)
if(i===null)require("./deferred_faults.js").b(e,t,{start:s,end:o})
judgeReferences(e,i.raw,i.valueStart)
t.attributes.push(i)
r=i.end}}),
endStartTag=(function(e,t,n){const r=matchEndAt(it,e,n)
if(r===null)require("./deferred_faults.js").a(e,t,n)
t.startTagEnd=r
t.attributes=t.attributes.slice()
return r}),
attributeAt=(function(e,t,n){const r=matchEndAt(at,e,n)
if(r===null)return null
const s=r-1
const o=e.startsWith('"',s)?'"':"'"
const i=e.indexOf(o,n)+1
const a=e.slice(t,n)
const c=e.slice(i,s)
return{name:a,start:t,nameEnd:n,quote:o,valueStart:i,valueEnd:s,raw:c,end:r}}),
scan=(function(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(r){if(!(r instanceof FaultError))throw r
const s=t!==null&&t.start<=r.fault.start
const o=s?t:r.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,o.end))??o}}}),
forbiddenFault=(function(e){const t=forbiddenCharacter(e)
if(t===null)return null
const n=codePointName(e.charCodeAt(t))
return fault("forbidden-character",[t,t+1],{name:n})}),
readXml=(async function(e){const t=scan(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:n}=await Promise.resolve().then(()=>require("./slimdom.esm.js"))
try{n(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}),
openXml=(async function(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:n,message:r,hint:s,instead:o}=t.fault
const i=refused$1(mt,e,{at:n,message:r,hint:s})
return{ok:false,finding:o===undefined?i:otherwiseEncoded(i,e,o)}}const{source:n}=t
const r=await readXml(n.text)
if(!r.ok){const{message:t,hint:s}=r.fault
const o=n.range(r.fault)
const i=refused$1(gt,e,{at:o,message:t,hint:s})
const a=require("./deferred_faults.js").x({path:e.path,text:n.text,fault:r.fault})
return{ok:false,finding:mendable(i,n,a)}}return{ok:true,file:{...e,source:n,document:r.document}}}),
kindByName=(function(e){return bt.find((([t])=>t.test(nameOf(e))))?.[1]??null}),
isTransformName=(function(e){return kindByName(e)==="transform"||laterEnvironmentFor(e,"web.config")!==null}),
open=(async function(e){if(kindByName(e.path)==="appsettings"){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./configuration.js")).then(e=>e.c)
return t(e)}const t=await openXml(e)
const n=kindByName(e.path)
if(!t.ok)return{ok:false,kind:n??kindByTag(e),finding:t.finding}
const r=(n??kindByRoot(t.file.document.root))==="transform"
if(r)return null
const{openDeployed:s}=await Promise.resolve().then((()=>require("./web_config.js"))).then((e=>e.i))
return{ok:true,configuration:s(t.file)}}),
presumedKind=(function(e){return kindByName(e)??"web-config"}),
findCompanion=(function(e,t,{name:n,mayLeadUp:r}){const s=t.split("/").slice(0,-1)
const o=n.split("\\").filter((e=>e!==""&&e!=="."))
while(r&&o[0]===".."&&s.length>0){o.shift()
s.pop()}const i=s.join("/")
const a=o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(a||o.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:false}}let c=i
for(const[t,n]of o.entries()){const r=e.spellings(c,n)
const s=r.find(e=>e.endsWith(n))
const i=s??r[0]
if(i===undefined){const n=t===o.length-1&&e.kindAt(c)==="folder"
return{ok:false,reason:"there is no such file",folderIsThere:n}}c=i}if(e.kindAt(c)!=="file"){return{ok:false,reason:"it is not a file",folderIsThere:true}}const l=e.locate(c)
return l.ok?l:{...l,folderIsThere:false}}),
firstFew=(function(e,t,n=5){const r=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+r}),
firstSayings=(function(e){const t=e.length-Ot
return t<=0?e:[...e.slice(0,Ot),`And ${t} more of this kind.`]}),
isWebConfig=(function(e){return/(?:^|\/)web\.config$/i.test(e)}),
select=(function(e,t){const n=e.filter((({path:e,byGlob:t})=>t&&kt.test(e)))
const r=withoutLayers$1(e.filter((e=>!n.includes(e))))
const s=r.filter((({path:e})=>isWebConfig(e)))
const o=new Set(s.map((({path:e})=>folderOf(e))))
const i=r.map((e=>({...e,isNested:isNested(e,o)})))
const a=t==="inject"?i.filter(e=>e.isNested):[]
return{mode:t,files:t==="inject"?i.filter(e=>!e.isNested):i,leftOut:[...leftOut(a,"nested"),...leftOut(n,"built")]}}),
isNested=(function({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}),
leftOut=(function(e,t){return e.map(({path:e})=>({path:e,reason:t}))}),
withoutLayers$1=(function(e){const t=e.filter((({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e)))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isLayer=(({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e)))
return e.filter((e=>!isLayer(e)))}),
folderOf=(function(e){return e.slice(0,e.lastIndexOf("/")+1)}),
load=(async function(e,t){const{path:n,realPath:r,byGlob:s}=t
if(s&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n)
const i=readBytes(r,yt)
if(!i.ok){const e=i.isTooLarge?tooLarge(n):unreadable(n,i.reason)
return{status:"refused",kind:o,finding:e}}const a={path:n,bytes:i.bytes,realName:e.realNameOf(r)}
if(isTransformName(n))return loadTransform(e,t,a)
const c=o!=="appsettings"&&!isWebConfig(n)
if(s&&c&&isForeign(a))return{status:"skipped"}
const l=await open(a)
if(s&&isTransform$1(l))return{status:"unsupported"}
if(l===null)return ready(e,await openTransform(a,{target:null,byGlob:s}),t)
if(!l.ok)return{status:"refused",...l}
return complete(e,l.configuration,new Map([[n,r]]))}),
complete=(async function(e,t,n){if(t.missing===null){const r=neighboursOf(e,t,n)
if(r!==null){return complete(e,await t.withNeighbours(r),n)}const realPathFor=t=>realPathOfNew(e,t)
return{status:"ready",configuration:t,realPaths:n,realPathFor:realPathFor,environment:null}}const{from:r,name:s,mayLeadUp:o=false}=t.missing
const i=findCompanion(e,r,{name:s,mayLeadUp:o})
if(i.ok)n.set(i.path,i.realPath)
const a=readCompanion(e,i)
return complete(e,await t.complete(a),n)}),
neighboursOf=(function(e,{path:t,neighbours:n},r){if(n===null)return null
const s=e.entries(folderOf(t).slice(0,-1)).filter((e=>e!==t&&n.test(e.slice(folderOf(e).length))))
return s.map((t=>{const n=e.locate(t)
if(!n.ok)return readCompanion(e,{...n,folderIsThere:true})
r.set(n.path,n.realPath)
return readCompanion(e,n)}))}),
readCompanion=(function(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:r}=t
const s=readBytes(r,yt)
if(!s.ok){return s.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:s.reason,folderIsThere:false}}return{status:"found",file:{path:n,bytes:s.bytes,realName:e.realNameOf(r)}}}),
loadAll=(async function({workspace:e,mask:t},{mode:n,files:r,leftOut:s}){const o=[]
const i=new OldCredentials(t)
for(const t of r){const n=await load(e,t)
if(n.status==="ready")i.take(n.configuration.credentials)
o.push({found:t,loaded:n})}const a=partsOf(o)
const c=withoutLayers(o).map((t=>({file:t,reason:reasonAgainst(t,{parts:a,workspace:e,mode:n})})))
return{loaded:c.flatMap((({file:e,reason:t})=>t===null?[e]:[])),leftOut:[...s,...c.flatMap((({file:{found:e},reason:t})=>t===null?[]:leftOut([e],t)))],warnings:i.warnings}}),
reasonAgainst=(function({found:e,loaded:t},{parts:n,workspace:r,mode:s}){if(!e.byGlob)return null
if(s==="inject"&&isTransform(t))return"unsupported"
if(!isWebConfig(e.path)&&n.has(e.path.toLowerCase()))return"part"
if(t.status==="skipped")return"foreign"
if(t.status==="unsupported")return"unsupported"
const o=t.status==="ready"?t.configuration.supersededBy:null
const i=o!==null&&r.spellings(parentOf(e.path),o).length>0
return i?"superseded":null}),
isTransform=(function(e){if(e.status!=="ready")return false
return e.environment!==null||e.configuration.kind==="transform"}),
withoutLayers=(function(e){const t=new Set(e.filter((({loaded:e})=>!isTransform(e))).map((({found:e})=>e.path)))
return e.filter((({loaded:e})=>e.status!=="ready"||e.environment===null||!t.has(e.configuration.path)))}),
partsOf=(function(e){return new Set(e.flatMap((({found:e,loaded:t})=>t.status!=="ready"?[]:t.configuration.parts.map((t=>`${folderOf(e.path)}${t.replaceAll("\\","/")}`.toLowerCase())))))}),
realPathsOf=(function({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}),
planAll=(async function(e,{loaded:t,leftOut:n}){const r=[]
const s=[]
const o=e.requestedMode==="inject"
for(const{found:n,loaded:i}of t){if(o&&isTransform(i))s.push(unhandled(n,i))
else if(i.status==="ready")r.push(await planOne(e,n,i))
if(i.status==="refused")r.push(withoutPlan(refused(n,i)))}if(o&&r.length===0&&s.length===0){s.push(nothingLeft([...t.map(({found:e})=>e),...n]))}return{planned:r,complaints:s}}),
planOne=(async function(e,{isNested:t},{configuration:n,realPaths:r,realPathFor:s,environment:o}){const{path:i}=n
const a=intentOf(e)
const c=o===null?a:{...a,environment:o}
const{write:l,effective:u,environments:f,changes:d,asItIs:h,...p}=t?withoutSettings$1(await plan(n,{...c,settings:{},environment:""})):await silenced(await plan(n,c),n,{...e,intent:c})
const m=l?.before===null?s(l.path):r.get(l?.path??i)
if(m==null)throw new Error("A plan names a file that was never read")
return{result:{path:i,kind:n.kind,changed:false,target:l?.path??i,...shownEffective(u,f),changes:d.map(shownChange),...p},settings:u,environments:f,asItIs:h,write:l&&{...l,realPath:m}}}),
shownEffective=(function(e,t){const n=t.map(shownEnvironment)
return{effective:e&&shownSettings(e),environments:n}}),
silenced=(async function(e,t,{ignore:n,intent:r}){const s=await t.suppressions()
if(s.length===0&&n.length===0)return{...e,suppressed:[]}
const{silencePlan:o}=await Promise.resolve().then(()=>require("./silencing.js"))
const i={configuration:t,intent:r,comments:s,ignore:n}
return{...e,...await o(e,i)}}),
intentOf=(function(e){const{mode:t,settings:n,knownSections:r,environment:s,environmentKeys:o}=e
return{mode:t,settings:n,knownSections:r,environment:s,environmentKeys:o}}),
guardReports=(async function(e,t){if(t.report===null&&t.sarif===null)return At
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./report-guard.js"))
return new n(e,t)}),
step=(async function(e,t,n){const r=await findFiles(n.workspace,e.files)
const s=await guardReports(n.workspace,e)
s.protect(r.files.map((({realPath:e})=>e)))
const o=await emptySecrets(e,n)
const i=e.ignore.length===0?null:await Promise.resolve().then(()=>require("./silencing.js"))
const a=[...t,...i?.complaintsAbout(e.ignore)??[]]
const c=[...o.failures,...a,...r.complaints,...s.complaints]
if(c.length>0){return{result:failed(e,c),reports:s.targets}}const l=await loadAll(n,select(r.files,e.requestedMode))
s.protect(l.loaded.flatMap(realPathsOf))
const u=await planAll(e,l)
const f=await workflowAdvice(e,n,u.planned)
const d=u.planned.map((({result:e})=>e))
const h=d.flatMap((({findings:e})=>e))
const p=i?.withoutEffect(h,e.ignore)??[]
const m=[...o.warnings,...l.warnings,...p]
const g={...failed(e,[...u.complaints,...s.complaints]),files:d,...i?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...m],notices:[...noticesOf(e),...await leftOutNotices(l.leftOut),...o.notices,...f.notices,...i?.idle(e,d)??[]]}
const w=await test({request:e,planned:u.planned,draft:g},n)
const b=write({request:e,planned:u.planned,draft:w},n)
return{result:b,reports:s.targets}}),
leftOutNotices=(async function(e){if(e.length===0)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./left-out.js"))
return t(e)}),
failed=(function(e,t){const{mode:n,warnings:r}=e
const s=noticesOf(e)
const o={files:[],findings:[],suppressed:[],written:[],smokeTests:[]}
return{mode:n,...o,warnings:r,notices:s,failures:t}}),
noticesOf=(function({notice:e}){return e===null?[]:[e]}),
test=(async function({request:e,planned:t,draft:n},{workspace:r,audience:s}){const{smokeTest:o,settings:i,environment:a,failOn:c}=e
if(o===null||isFailing(n,c))return n
const{readAuthorities:l}=await Promise.resolve().then(()=>require("./authorities.js"))
const{runSmokeTests:u}=await Promise.resolve().then(()=>require("./smoke-tests.js"))
const f=l(r,o.authorities)
if(!f.ok)return{...n,failures:[f.complaint]}
const d={...o,mode:e.mode,requested:i,environment:a,authorities:f.certificates}
return{...n,smokeTests:await u(d,t,await s())}}),
write=(function({request:e,planned:t,draft:n},{id:r,keeping:s}){const{failOn:o,restore:i}=e
if(s===null||isFailing(n,o))return n
const a=distinct(t.flatMap((e=>e.write===null?[]:[e.write])))
if(a.length===0)return n
const c=require("./deferred_writing.js").k(a,{...s,restore:i})??require("./deferred_writing.js").w(a,r)
if(c!==null)return{...n,failures:[c]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}),
distinct=(function(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}),
after=(function(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}),
placesOf=(function({origin:e},t){if(e===null||t.length===0)return t
const{reading:n,step:r}=e
const{starts:s,ends:o}=sourcesOf(n.text,r)
const placeOf=([e,t])=>[s[e]??0,o[t-1]??0]
return placesOf(n,t.map(placeOf))}),
withoutInvisible=(function(e){return isPlain(e.text)?e:after(e,[St(),nothing])}),
squeezed=(function(e){return after(e,[/\s+/g,nothing])}),
readingsOf=(function(e){const t={text:e,origin:null}
const n=[t,...[Tt,Ct,jt].map((e=>after(t,e)))]
const r=new Set(n.flatMap((e=>[e,after(e,It)])))
return[...new Set([t,...[...r].map(withoutInvisible)])]}),
windowsOf=(function(e){const t=Math.max(0,e.length-Pt+1)
return Array.from({length:t},((t,n)=>e.slice(n,n+Pt)))}),
folded=(function(e){if(isPlain(e)||!/[^\0-\x7f]/.test(e))return e.toLowerCase()
return e.replaceAll(Mt(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}),
occurrencesOf=(function(e,t){const n=[]
for(const r of e){for(let e=t.indexOf(r);e>=0;e=t.indexOf(r,e+r.length))n.push([e,e+r.length])}return n}),
without=(function(e,t){let[n,r]=["",0]
for(const[s,o]of t.toSorted(([e],[t])=>e-t)){if(s>=r)n+=`${e.slice(r,s)}***`
r=Math.max(r,o)}return n+e.slice(r)}),
commandLine=(function(e,t,n={}){const r=Object.entries(n).filter((([,e])=>e!==undefined&&e!=="")).map((([e,t])=>`${e}=${escapedProperty(String(t))}`))
const s=r.length===0?e:`${e} ${r.join(",")}`
return`::${s}::${escaped(t)}`}),
escaped=(function(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}),
escapedProperty=(function(e){return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}),
printLine=(function(t){const r=s.Buffer.from(`${t}${n.EOL}`,"utf8")
for(let t=0;t<r.length;){try{t+=e.writeSync(1,r,t)}catch(e){if(!isFull(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,_t)}}}),
command=(function(e,t,n){printLine(commandLine(e,t,n))}),
endProcess=(async function(){const e=["GITHUB_OUTPUT","GITHUB_STATE"].every((e=>Boolean(t.env[e])))
if(!e)await drained(t.stdout)
t.exit()}),
journalFolder=(function({RUNNER_TEMP:e},t){const s=e===undefined||e===""?n.tmpdir():e
return r.join(s,`umbraco-smtp-settings-${t}`)}),
originOf=(function(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===Rt)return"unknown"
const n=pullRequestOf(t)
if(n===null)return Wt.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted"
if(!isSame(n.head,member(t,"repository")))return n.isChained?"unknown":"fork"
return[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted"}),
readPayload=(function(t){if(t===undefined||t==="")return null
try{return JSON.parse(e.readFileSync(t,"utf8"))}catch{return Rt}}),
pullRequestOf=(function(e){const t=member(e,"pull_request")
if(isRecord(t)){return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:false}}const n=member(e,"workflow_run")
if(!isRecord(n))return null
return{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:member(n,"event")==="workflow_run"}}),
member=(function(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}),
isRecord=(function(e){return typeof e==="object"&&e!==null}),
runningJob=(function(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),workflow:workflowOf(e),job:known(e.GITHUB_JOB)}}),
workflowOf=(function({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=known(e?.replace(/@.*$/s,""))
const r=`${t??""}/`
const s=n?.toLowerCase().startsWith(r.toLowerCase())??false
return n!==null&&s?n.slice(r.length):n}),
known=(function(e){return e===undefined||e===""?null:e}),
toCommandValue=(function(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}),
randomUUID=(function(){return uuidOfKernel()??require("./deferred_uuid.js").u()}),
uuidOfKernel=(function(){try{const t=e.readFileSync(Bt,"latin1").trim()
return isUuid(t)?t:null}catch{return null}}),
isUuid=(function(e){return qt.test(e)}),
issueFileCommand=(function(t,r){const s=process.env[`GITHUB_${t}`]
if(!s){throw new Error(`Unable to find environment variable for file command ${t}`)}if(!e.existsSync(s)){throw new Error(`Missing file at path: ${s}`)}e.appendFileSync(s,`${toCommandValue(r)}${n.EOL}`,{encoding:"utf8"})}),
prepareKeyValueMessage=(function(e,t){const r=`ghadelimiter_${Dt.randomUUID()}`
const s=toCommandValue(t)
if(e.includes(r)){throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)}if(s.includes(r)){throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)}return`${e}<<${r}${n.EOL}${s}${n.EOL}${r}`}),
getInput=(function(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}),
setOutput=(function(e,t){const r=process.env["GITHUB_OUTPUT"]||""
if(r){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(n.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}),
saveState=(function(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}),
getState=(function(e){return process.env[`STATE_${e}`]||""}),
lineLink=(function(e,{path:t,at:n}){const{GITHUB_SERVER_URL:r,GITHUB_REPOSITORY:s,GITHUB_SHA:o}=e
if(!r?.startsWith("https:")||!s||!o)return null
const i=t.split("/").map(segment).join("/")
const a=n.endLine>n.line?`L${n.line}-L${n.endLine}`:`L${n.line}`
return`${encodeURI(`${r}/${s}/blob/${o}`)}/${i}#${a}`}),
removeVariables=(function(e){for(const n of Object.keys(t.env)){if(n.toUpperCase().startsWith(e))Reflect.deleteProperty(t.env,n)}}),
saveStep=(function(e){saveState(Kt,e)}),
savedState=(function(){const e=getState(Kt)
const t=getState(Vt)
removeVariables("STATE_")
if(e===""&&t==="")return"none"
if(!isUuid(e))return"damaged"
return{id:e,journal:t===""?null:t}}),
annotationsOf=(function(e,t,n){const r=allFindingsOf(e).filter((e=>!n(e)))
return["error","warning","notice"].flatMap((n=>[...n==="notice"?[]:ofSmokeTests(e,n),...(n==="error"?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...r.filter((({severity:e})=>e===n)).map((e=>ofFinding(e,t)))]))}),
ofFinding=(function(e,t){const{severity:n,rule:r,path:s,at:o,message:i,hint:a}=e
return{level:n,message:`${i}${whereItHolds(e)} ${a} More: ${t(r)}`,place:{path:s,at:o,title:r}}}),
ofSmokeTests=(function({smokeTests:e},t){return e.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t)).flatMap(({words:e,stage:n,places:r})=>r.length===0?[{level:t,message:e,place:null}]:r.map(r=>({level:t,message:e,place:{...r,title:`smoke-test/${n}`}})))}),
whereItHolds=(function({rule:e,environments:t=[]}){if(t.length===0||e.startsWith("transform/"))return""
const n=firstFew(t,e=>inert(e))
return` This is so in the environment${t.length===1?"":"s"} ${n}.`}),
placeWords=(function({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}),
tellAnnotations=(function(e,t){for(const n of["error","warning","notice"]){const r=t.filter((e=>e.level===n))
const s=e.roomFor(n)
for(const{message:t,place:o}of r.slice(0,s)){if(o!==null)e.log(placeWords(o))
e.annotate(n,t,o===null?undefined:placeFor(o))}listRest(e,n,r.slice(s))}}),
listRest=(function(e,t,n){if(n.length===0)return
const r=`${t}${n.length===1?"":"s"}`
const s=n.length-Jt
e.group(`${n.length} more ${r}, without an annotation`,[...n.slice(0,Jt).map(lineOf),...s>0?[`\u2026 and ${s} more.`]:[]])}),
placeFor=(function({path:e,at:t,title:n}){const r={title:n,file:e,startLine:t.line,endLine:t.endLine}
if(t.line!==t.endLine)return r
return{...r,startColumn:t.column,endColumn:t.endColumn}}),
tellOutputs=(function(e,t){for(const{name:n,value:r,hasPaths:s}of t){if(s)e.outputPaths(n,r)
else e.output(n,r)}}),
toldOn=(async function(e,{gitHubToken:t,suggest:n},r){const s={result:r,isAside:(()=>false)}
if(t===null)return s
try{const{converse:s}=await Promise.resolve().then(()=>require("./converse.js"))
return await s(e,{token:t,suggest:n},r)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...s,result:{...r,notices:[...r.notices,e]}}}}),
failureLine=(function(e,t){const{failures:n,mode:r,smokeTests:s}=e
if(n.length>0)return firstSayings(n).join(" ")
const o=findingsWords(failingFindings(e,t))
const i=o??(s.length===0?null:require("./deferred_smoke_test_words.js").f(s))
if(i===null)return null
return r==="inject"?`${i} No file was written.`:i}),
findingsWords=(function(e){const[t]=e
if(t===undefined)return null
const n=countWords(e.map(({severity:e})=>e))
return`${n}: ${placeWords(t)} ${t.rule}.`}),
fileLines=(function({mode:e,files:t}){return t.map((t=>{const{path:n,kind:r,verdict:s}=t
const o=s==="ok"?wordsFor(e,t):`refused (${s})`
return`${inert(n)} (${r}): ${o}${silencedWords(t)}`}))}),
silencedWords=(function({suppressed:{length:e}}){return e===0?"":`, ${e} finding${e===1?"":"s"} silenced`}),
wordsFor=(function(e,t){const n=outcomeOf(e,t)
if(n==="unchanged")return"already as wanted"
if(n!=="written")return n
const r=t.target===t.path?"":` into ${inert(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${r}`}),
outputsOf=(function(e,t){const{mode:n,written:r}=e
const s=[["mode",n],["changed",String(r.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]]
const o=[["changed-files",JSON.stringify(r)],...t===null?[]:[["report",t]]]
return[...s.map((([e,t])=>({name:e,value:t,hasPaths:false}))),...o.map((([e,t])=>({name:e,value:t,hasPaths:true})))]}),
countAll=(function(e,t){const{files:n,smokeTests:r,failures:s,warnings:o}=e
const i=t==="error"?s:o
const a=r.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t))
return countOf(n,t)+a.length+i.length}),
overallStatus=(function({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find((e=>t.includes(e)))
return n??"skipped"}),
countedWords=(function(e){return["error","warning"].flatMap((t=>{const n=countAll(e,t)
return n===0?[]:[`${n} ${t}${n===1?"":"s"}`]}))}),
plain=(function(e){return inert(e,Infinity).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}),
table=(function(e,t){if(t.length===0)return""
const line=(e=>`| ${e.join(" | ")} |`)
return[line(e),line(e.map((()=>"---"))),...t.map(line)].join("\n")}),
summaryOf=(function(e,t){const{show:n,fails:r}=t
const shown=(e=>plain(n(e)))
return["## SMTP settings",glance(e,r),...firstSayings(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),...findingsTables(e,shown,t),asideLine(e,t),suppressedLine(e),...effectiveTables(e,shown),...environmentTables(e,shown),...t.smokeTests].filter((e=>e!=="")).join("\n\n").concat("\n")}),
glance=(function(e,t){const n=countedWords(e).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${n===""?"":`: ${n}`}`}),
filesTable=(function({files:e,mode:t},n){const r=e.map((e=>({file:e,state:stateOf(e),outcome:outcomeOf(t,e)})))
const isDull=({state:e,outcome:t})=>e===Qt&&t!=="written"&&t!=="not written"
const s=r.length<=Yt?r:r.filter(e=>!isDull(e))
const o=s.slice(0,Zt).map((({file:{path:e,target:t},state:r,outcome:s})=>[n(inert(e)),r,s==="written"&&t!==e?`written into ${n(inert(t))}`:s]))
const i=s.length-o.length
const a=r.length-s.length
return[table(["File","State","Result"],o),i===0?"":`\u2026 and ${i} more files.`,a===0?"":`${a} ${s.length===0?"":"other "}files are ready.`].filter((e=>e!=="")).join("\n\n")}),
stateOf=(function({kind:e,verdict:t,findings:n}){if(e==="appsettings"&&t!=="ok")return"the site does not start"
if(t==="file")return"the whole site is down"
if(t==="section")return"mail is dead, the site runs"
const r=n.filter((({severity:e})=>e==="error"))
if(r.length===0)return Qt
const s=r.every(({rule:e})=>e.startsWith("inject/"))
return s?"the site runs, nothing is injected":"the site runs, mail fails"}),
changesTable=(function({files:e,written:t},n){const r=e.flatMap((({target:e,changes:t})=>t.map((t=>[n(inert(e)),t.setting,valueOf(t,"before",n),valueOf(t,"after",n)]))))
if(r.length===0)return""
const s=t.length>0?"Changed attributes":"What would change"
return`### ${s}\n\n${table(["File","Attribute","Before","After"],r.slice(0,Zt))}`}),
valueOf=(function(e,t,n){const r=e[t]
if(r===null)return"(none)"
if(r==="")return"(empty)"
return r==="***"?en:n(inert(r))}),
effectiveTables=(function({files:e},t){return distinctSettings(e).slice(0,Xt).map((({settings:e,files:n})=>{const r=Object.entries(e).filter((([,e])=>e!==null)).map((([e,n])=>[e,effectiveValue(n,t)]))
const s=n.some((({changed:e,changes:t})=>!e&&t.length>0))
const o=`What the site ${s?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${o}\n\n${table(["Setting","Value"],r)}`}))}),
environmentTables=(function({files:e},t){return e.filter((({environments:e})=>e.some((({effective:e})=>e!==null)))).slice(0,Xt).flatMap((({path:e,kind:n,environments:r})=>{const s=r.slice(0,Xt)
const o=Object.keys(s.find((({effective:e})=>e!==null))?.effective??{})
const i=o.map((r=>[r,...s.map((s=>valueIn({environment:s,path:e,kind:n},r,t)))])).filter((([,...e])=>e.some((e=>e!==""))))
if(i.length===0)return[]
const a=["Setting",...s.map((({name:e})=>t(inert(e))))]
const c=r.length-s.length
const l=c>0?`\n\n\u2026 and ${c} more environments.`:""
return`### What the site uses in each environment: ${t(inert(e))}\n\n${table(a,i)}${l}`}))}),
valueIn=(function(e,t,n){const{effective:r}=e.environment
if(r===null)return withoutSettings(e.environment,e.kind)
const s=Object.entries({...r})
const o=new Map(s).get(t)??null
if(o===null)return""
const i=typeof o==="object"?`key ${n(inert(o.environmentKey))}`:effectiveValue(o,n)
return`${i} (${layerWords(e,t,n)})`}),
layerWords=(function({environment:e,path:t},n,r){const{origins:s,hidden:o}=e
const i=t.slice(0,t.lastIndexOf("/")+1)
const named=e=>r(inert(e.startsWith(i)?e.slice(i.length):e))
const a=s.get(n)
if(a===undefined)return"default"
const c=[...new Set(o?.get(n)??[])].map(named)
return c.length===0?named(a):`${named(a)}, over ${c.join(" and ")}`}),
namesOf=(function(e,t){return firstFew(e,(({path:e})=>t(inert(e))),Xt)}),
effectiveValue=(function(e,t){if(e==="")return"(empty)"
return e==="***"?en:t(inert(String(e)))}),
asideLine=(function(e,{isAside:t}){const{length:n}=allFindingsOf(e).filter(t)
if(n===0)return""
return`${n} ${n===1?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}),
findingsTables=(function(e,t,n){const r=allFindingsOf(e).filter((e=>!n.isAside(e)))
if(r.length===0)return[]
const s=new Map
for(const e of r.slice(0,Zt)){const t=s.get(e.path)
if(t===undefined)s.set(e.path,[e])
else t.push(e)}const o=["Place","Severity","What is wrong, and what to do","Rule"]
const i=Array.from(s,(([e,r])=>{const s=r.map((e=>findingRow(e,t,n)))
return`**${t(inert(e))}**\n\n${table(o,s)}`}))
const a=r.length>Zt?[`\u2026 and ${r.length-Zt} more.`]:[]
return["### Findings",...i,...a]}),
findingRow=(function(e,t,{ruleLink:n,lineLink:r}){const{at:s,severity:o,message:i,hint:a,rule:c,path:l}=e
const u=`${s.line}:${s.column}`
const f=t(inert(l))===plain(inert(l))
const d=f?r(e):null
return[d===null?u:`[${u}](${d})`,o,`${t(`${i}${whereItHolds(e)}`)}<br>\u2192 ${t(a)}`,linked(c,n(c))]}),
suppressedLine=(function(e){const t=allSuppressedOf(e)
if(t.length===0)return""
const n=t.filter(({by:e})=>e==="comment").length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}),
linked=(function(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}),
run=(async function(){const e=randomUUID()
const n=new Runner
const r=originOf(t.env)
n.maskInputs(mayKnowSecrets(r))
const{request:s,complaints:o}=readInputs(n.input,r)
n.forgetInputs()
const i=await attempt({runner:n,id:e},s,o).catch(e=>{n.debug(e instanceof Error?e.stack??"":"")
return{result:failed(s,[faultOf(e)]),reports:[]}})
await tell({runner:n,id:e},s,i).catch(e=>{n.debug(e instanceof Error?e.stack??"":"")
n.fail(tn)})}),
attempt=(async function({runner:e,id:n},r,s){saveStep(n)
const o=new Workspace(t.env["GITHUB_WORKSPACE"]??t.cwd())
const mask=t=>{e.mask(t)}
const i={folder:journalFolder(t.env,n),remember:saveJournal}
const a={workspace:o,mask:mask,runningJob:runningJob(t.env),id:n,keeping:i}
const audience=async()=>(await Promise.resolve().then(()=>require("./following.js"))).following(e)
return step(r,s,{...a,audience:audience})}),
writeReports=(async function({runner:e,id:t},{result:n,reports:r}){const s=new Map
for(const o of r){const{writeReport:r}=await Promise.resolve().then(()=>require("./report.js"))
const i=await reportText(e,n,o)
const a=r(o,{text:i,id:t})
if(a!==null)s.set(o.input,a)}return s}),
smokeTestParts=(async function({show:e},{smokeTests:t}){if(t.length===0)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js"))
return n(t,e)}),
tell=(async function({runner:e,id:t},n,r){const s=await writeReports({runner:e,id:t},r)
const o=r.reports.find(({input:e})=>e==="report"&&!s.has(e))
const i=[...s.values()].map(e=>withDone(e,r))
const a=[...r.result.failures,...i]
const c={...r.result,failures:a}
const{result:l,isAside:u}=await toldOn(e,n,c)
const{show:f,ruleLink:d,lineLink:h}=e
for(const t of fileLines(l))e.log(t)
tellAnnotations(e,annotationsOf(l,d,u))
const p=failureLine(l,n.failOn)
const m=await smokeTestParts(e,l)
e.summarize(summaryOf(l,{show:f,ruleLink:d,lineLink:h,isAside:u,smokeTests:m,fails:p!==null}))
tellOutputs(e,outputsOf(l,o?.path??null))
if(p!==null)e.fail(p)});
const e=require("node:fs")
const t=require("node:process")
const n=require("node:os")
const r=require("node:path")
const s=require("node:buffer")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e){for(const n in e){t[n]=e[n]}}t.default=e
return t}function spelled(e,t){const n=[]
for(const s of t.split("/")){const t=r.join(e,...n)
n.push(s===""?s:segmentOf(t,s))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent(r.join(e,t)))return t
const s=fold(t)
return n.find(e=>fold(e)===s)??longName(r.join(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(t){try{return r.basename(e.realpathSync.native(t))}catch(e){if(codeOf(e)==="")throw e
return r.basename(t)}};class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=r.resolve(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#e=t}relativePath(e){return pathBelow(this.root,r.resolve(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return r.join(this.root,e)}realNameOf(e){return pathBelow(this.#e,e)??r.basename(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const n=pathBelow(this.#e,t)
if(n===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const s=n===e?n:spelled(this.#e,n)
return{ok:true,path:e,realPath:r.join(this.#e,s)}}contains(e){return r.resolve(e)===e&&e.startsWith(this.#e+r.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter((e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n))}entries(e){return entriesOf(this.absolutePath(e)).map((t=>e===""?t:`${e}/${t}`)).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const r=entryAt(this.absolutePath(n))
if(r?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(r!==null){yield n}}}};;;;function entryAt(t){try{return e.lstatSync(t,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""};function unread$1(e){return{ok:false,reason:e,isTooLarge:false}}const o="another program has the file open"
const i={EACCES:"the permission is missing",EBUSY:o,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(t==="")throw e
if(e instanceof require("./deferred_writing.js").F)return`${o} (${t})`
return Object.hasOwn(i,t)?`${i[t]??""} (${t})`:t};;const a=1e3
const c="\ue000"
const l="\uf8ff"
const u=57344
const f=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
;function marked(e,t,n){return`${c}${e}${n?"":l}${String.fromCharCode(u+t)}`};;const d="\x1b"
const h=new RegExp(`${d}\\[[0-?]*[ -/]*[@-~]|${d}\\][^${d}]*`,"g")
const p=lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu")
const m=lazily(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`,"gu")
const g=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
;;;const w=["error","warning","notice"]
const b=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return w.indexOf(e)*b.length+b.indexOf(t)};;const[y,O]=["\ufdd0","\ufdd1"]
const[k,$,x]=["\ufdd2","\ufdd3","\ufdd4"]
const v=new RegExp(`${y}([^${y}-${x}]*)${O}`,"g")
const A=new RegExp(`${k}([^${k}-${x}]*)${$}([^${k}-${x}]*)${x}`,"g")
const S={inputs:inputWords,isOnGitHub:true}
;function capital(e){return e.replace("the","The")};const T=onGitHub("this action","the GitHub Action")
const E=onGitHub("this runner","this computer")
const I=onGitHub("The runner","This computer")
;;;const C=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const j=["SevenBit","International"]
const P=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
const N=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return N.find(([,t])=>t===e)?.[0]??null}const L=new Set(["userName","password"])
const F=/^[a-z][a-z0-9+.-]*:\/\//i
;function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const M=onGitHub("An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.","An empty variable counts as one that is not set.")
;;function shownSupply(e){return typeof e==="object"&&e!==null?e:shownCredential(e)};;;;;;;;;;;const _=".github/workflows"
const W=/^\.github\/workflows\/[^/]+\.ya?ml$/
const R=100
const U=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(_)){const r=W.test(n)?readText(e,n):null
if(r!==null)t.push({path:n,text:r})
if(t.length===R)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const r=readBytes(n.realPath)
return r.ok?decoded$1(r.bytes):null}function isSmallFile(t){try{const n=e.statSync(t)
return n.isFile()&&n.size<=U}catch(e){if(codeOf(e)==="")throw e
return false}}function decoded$1(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}const B=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const q=["connect","login","recipient","send"]
const D={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return B.indexOf(t)<=B.indexOf(D[e])}class StageLog{#t
#n
#r
#s=new Map
#o="dns"
#i=null
#a=performance.now()
constructor(e){this.#t=e.level
this.#n=e.conceal
this.#r=e.onStage}get current(){return this.#o}begin(e,t=null){this.#o=e
this.#i=t
this.#a=performance.now()}ok(e){this.#c("ok",e)}fail(e){this.#c("failed",e)}skip(e,t,n=null){if(!reaches(this.#t,e))return
this.#l({name:e,status:"skipped",ms:0,detail:this.#u(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){const isShown=e=>reaches(this.#t,e)||this.#s.has(e)
return B.filter(isShown).map(e=>whole(e,this.#s.get(e)??[]))}#c(e,t){const n=this.#o
const r=this.#i
const s=r===null?this.#s.get(n)?.at(-1)?.ms??0:0
const o=tenths(s+performance.now()-this.#a)
this.#l({name:n,status:e,ms:o,detail:this.#u(t,r)},r)}#u(e,t){const n=inert(this.#n(e))
return t===null?n:`${inert(this.#n(t),G)}: ${n}`}#l(e,t){const n=t===null?[]:this.#s.get(e.name)??[]
this.#s.set(e.name,[...n,e])
this.#r(e)}}const G=100
const H=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const r=["failed","ok"].find(e=>n.includes(e))??"skipped"
const s=tenths(t.reduce((e,t)=>e+t.ms,0))
const o=t.slice(0,H).map(({detail:e})=>e)
const i=t.length>H?[`and ${t.length-H} more`]:[]
return{name:e,status:r,ms:s,detail:[...o,...i].join("; ")}}function tenths(e){return Math.round(e*10)/10}function isSpace(e){return e===32||e===10||e===9||e===13};const z=/[ \t\r\n]*/y
;;const K=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const V=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const J=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
;function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const Z=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!Z.test(String.fromCodePoint(e))};const X=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const Y="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"+"\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
const Q={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${Y}]`,"u")}
;;;;function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const r=characterStart(e,t+Math.floor((n-t)/2))
if(s.isUtf8(e.subarray(t,r)))t=r
else n=r}while(t<n){const n=[1,2,3,4].find(n=>s.isUtf8(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}const ee={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
;;;;const te=/\$\{\{[^{}\r\n]+\}\}/
const ne=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const re=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const se=/\{ *[A-Za-z_][\w.: -]*\}/
const oe=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
;;;;;function isPasswordInUse(e){return e!==""&&!isTemplateCredential(e)&&placeholderInPassword(e)===null};;const ie=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
;const ae=4
;;;;;;const ce=["site","any","never"]
const le=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return le.has(e)?"warned":"failed"}}const ue=/^([^\s:=][^:=]*):[ \t]+/
const fe=/^[\w.:-]+$/
const de=lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
;function complaintOf(e,t){if(e===null){return[`${capital(theInput("environment-keys"))} has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]}if(!e.hasPassword)return[]
return[`${capital(theInput("environment-keys"))} gives a value to "${inert(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]};function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)};const he=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const pe=lazily(`^/?${he}(?:/${he})*/?$`,"u")
;class Inputs{complaints=[]
#f
constructor(e){this.#f=e}raw(e){const t=this.#f(e)
return t===""?null:t}text(e){const t=trim(this.#f(e))
return t===""?null:t}lines(e,t){const n=this.#f(e).split(/\r\n|\r|\n/).map(trim).filter((e=>e!==""))
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const r=t.find((e=>e.toLowerCase()===n.toLowerCase()))
if(r!==undefined)return r
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!pe().test(e))
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
return null}refuse(e,t,n){this.complaints.push(`${capital(theInput(e))} has the unknown value "${inert(t,60)}". ${n}`)}}const me=["inject","check"]
const ge=["error","warning","never"]
;;function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?hostWithoutCredentials(e(t)):e(t)}};;;;const we="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
;;const be=lazily(String.raw`[\\/:*?"<>|\p{Cc}]`,"u")
;;function inputNames(){return N.map(([e])=>e).join(", ")};;;const ye=new Set(["workflow/platform-secret","workflow/image"])
;;;function faultOf$1(e,t){const n=e instanceof Error?e.name:"no error"
return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${n}). Please report it.`}function matchesAll(e,t){const{pattern:n,any:r,fits:s}=e
let o=0
let i=0
let a=null
while(i<t.length){const e=n[o]
const c=t[i]
if(e===r){a={element:o+1,item:i}
o++}else if(e!==undefined&&c!==undefined&&s(e,c)){o++
i++}else if(a!==null){a.item++;({element:o,item:i}=a)}else return false}return n.slice(o).every(e=>e===r)}function matchesText(e,t){const fits=(e,t)=>e==="?"||e===t
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}const Oe=4
const ke=/[[\]{}()"]/
const $e=/\[(\w)\1*\]/g
const xe=/\{[^{}]*\/|\([^()]*\//
;async function globMatcher(e){const t=lowerName(e).replaceAll($e,"$1")
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const r={pattern:n,any:ANY,fits:fits}
return e=>matchesAll(r,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!ke.test(e))return t=>matchesText(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await Promise.resolve().then(()=>_interopNamespaceDefault(require("./picomatch.js")))
const n=t(e,{dot:true,flags:"s",windows:false})
return e=>n(e)};function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const ve=10
;;const Ae="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const Se=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",r=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?r:`${e.spelled(n.slice(0,-1))}/${r}`};;;;function complaint(e,t){return`The pattern "${inert(e)}" in ${theInput("files")} ${t}`}const Te=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i
const Ee=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing$1(e){const t=[]
for(const n of e.files()){if(Te.test(n)&&!Ee.test(n))t.push(n)
if(t.length>ve)break}if(t.length===0){return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"}const n=t.slice(0,ve).map(e=>`"${inert(e)}"`)
const r=t.length>ve?", \u2026":""
const s=t.length===1?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${r}: ${s}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`${capital(theInput("files"))} excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${inert(e)}"`).join(", ")}.`}class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#d
#h
#p
constructor(t){this.#d=t
const{dev:n,ino:r}=e.lstatSync(t,{bigint:true})
this.#h=n
this.#p=r
this.verify()}verify(){const{dev:t,ino:n}=e.lstatSync(this.#d,{bigint:true})
const r=t===this.#h&&n===this.#p
if(!r||realpathOf(this.#d)!==this.#d)throw new FolderReplaced}verifyHolds(e){this.verify()
if(realpathOf(e)!==e)throw new FolderReplaced}}const Ie=100
;function correction(e,t,{show:n,otherwise:r}){const s=nearest(e,t)
if(s===null)return null
return s.toLowerCase()===e.toLowerCase()?`Write ${n(s)}.`:`Did you mean ${n(s)}? If not, ${r}.`};const Ce=/^(?:user|usr|uid|login|pass|pas|pwd|pw|psw|pswd)$/
const je=["password","username","passwd","loginname","credentials"]
;const Pe=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const Ne=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i
function namesCredential(e){const t=decoded(e)
return Ne.test(t)||(t.match(/[A-Za-z]+/g)??[]).some(soundsLikeCredential)}function decoded(e){return e.replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi,(e,t)=>{const n=Number(/^x/i.test(t)?`0${t}`:t)
return n>1114111?"":String.fromCodePoint(n)}).replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g," password ")}const Le=/^(?:key|defaultCredentials)$/i
const Fe=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
const Me=1e3
function mayContainCredential(e,{start:t,end:n}){const r=lineStart(e,t)
const s=lineEnd(e,n)
if(s-r>Me)return true
const o=e.slice(r,s)
const i=openTagAbove(e,r)
if(i===null)return true
const a=withoutAttributes(i,()=>"")
if(/["']|=\s*$|\s[\w:.-]+\s*$/.test(a))return true
const c=`${namesIn(i)} ${namesIn(tagBelow(e,s))}`
return namesCredential(c)||namesCredential(named(o))}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+Me).search(/[\r\n]/)
return n<0?Math.min(e.length,t+Me):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-Me),t)
const r=n.lastIndexOf("<")
if(r<0)return t>Me?null:""
const s=n.slice(r)
return s.includes(">")?"":s}function tagBelow(e,t){const n=e.slice(t,t+Me)
const r=n.indexOf("<")
return r<0?n:n.slice(0,r)}function namesIn(e){return Array.from(e.matchAll(Pe),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){const t=e.replaceAll(Fe,"")
return withoutAttributes(t,(e,t)=>{if(Le.test(e))return` ${t} `
return namesCredential(e)&&(t.trim()===""||isNoSecret(t))?"":null})}function withoutAttributes(e,t){return e.replaceAll(Pe,(...[e="",n="",r,s])=>t(n,r??s??"")??e)}const _e=1e3
const We=/(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i
const Re=/\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y
function jsonLineMayContainCredential(e,t=e=>We.test(e)){if(e.length>_e||/\\u/i.test(e)||namesCredential(e))return true
let n=null
let r=null
Re.lastIndex=0
while(Re.lastIndex<e.length){const[,s,o,i,a,c]=Re.exec(e)??[]
if(c!==undefined){if(r===null)return true;[n,r]=[r,null]}else if(s!==undefined&&n===null&&r===null){r=s.slice(1,-1)}else if(s!==undefined||o!==undefined){if(n===null||!t(n))return true
n=null}else if(a!==undefined){if(r!==null)return true
n=null}else if(i===undefined){return true}}return r!==null}const Ue=100
;;;;;function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${inert(e)}", line ${t.line}`};;const Be=60
;;function originOf$1(e,t){let n=0
for(const r of inOrder(e)){const{start:e,end:s,text:o}=r
const i=e+n
if(t<i)break
if(t<i+o.length)return{edit:r,offset:e}
n+=o.length-(s-e)}return{edit:null,offset:t-n}};;;;;;;;const locateAsIs=(({file:e,span:t})=>({path:e.path,at:e.source.range(t),origin:{file:e,span:t}}))
;function aboutFile(e,{rule:t,level:n,message:r,hint:s}){const o={line:1,column:1,endLine:1,endColumn:1}
return{rule:t,level:n,severity:"error",path:e,at:o,message:r,hint:s,related:[]}}const qe=/\r\n|[\r\n]/g
class Lines{#m
constructor(e){this.#m=new Int32Array(1+countLineEnds(e))
for(let t=1;qe.test(e);t+=1)this.#m[t]=qe.lastIndex}get count(){return this.#m.length}range({start:e,end:t}){const n=this.#g(e)
const r=this.#g(t)
return{line:n+1,column:e-(this.#m[n]??0)+1,endLine:r+1,endColumn:t-(this.#m[r]??0)+1}}#g(e){let t=0
let n=this.#m.length-1
while(t<n){const r=Math.ceil((t+n)/2)
if((this.#m[r]??0)<=e)t=r
else n=r-1}return t}};class Source{text
encoding
#w
#b=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#w=n}range(e){this.#b??=new Lines(this.text)
return this.#b.range(e)}encode(e){const t=encode(e,this.encoding)
return this.#w.length===0?t:s.Buffer.concat([this.#w,t])}withReferences(e){return withReferences(e,this.encoding)}};;;;const De={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const Ge={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
;const He=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(Ge,t)?Ge[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${inert(e,He)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`,instead:n}}function contradicted(e,t){return{message:`The XML declaration says encoding="${inert(e,He)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".',instead:"utf-8"}}const ze={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const Ke={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const r=decode(e.subarray(0,n),t)
const{length:s}=typeof r==="string"?r:""
const o=new Lines(typeof r==="string"?r:"")
const i=o.range({start:s,end:s})
return refused$2({...i,endColumn:i.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$2(e,t){return{ok:false,fault:{at:e,...t}}}const Ve=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function predefined(e){return Ve.get(e)};;const Je=new WeakMap
;function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}const Ze=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:r="",other:s="",line:o=0}={}){const fill=e=>e.replaceAll("{name}",()=>inert(r,Ze)).replaceAll("{other}",()=>inert(s,Ze)).replaceAll("{line}",String(o))
const{message:i,hint:a}=require("./deferred_faults.js").M[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(i),hint:fill(a)}}function refuse(...e){throw new FaultError(fault(...e))}function lineOf$1(e,t){return new Lines(e.slice(0,t)).count}function shownName(e,{start:t,end:n}){const r=e.startsWith("</",t)
const s=e.slice(t+(r?2:1),n)
const o=r?`<${s}`:`</${s}>`
return beginsLine(e,t)||e.includes(o)?s:"\u2026"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))};function refuseNested(e,t,n){const r=e.indexOf("--\x3e",n+4)
const s=r<0?-1:e.indexOf("--\x3e",r+3)
const o=e.indexOf("\x3c!--",n+4)
const i=s>=0&&(o<0||s<o)
if(i)refuse("comment-nested",[n,n+4])
refuse("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
if(n<0)refuse("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=nameEndAt(e,t+2)
const r=e.slice(t+2,n)
if(r==="xml")refuse("declaration-not-first",[t,n])
if(r.toLowerCase()==="xml")refuse("declaration-letter-case",[t,n])
const s=isSpace(e.charCodeAt(n))||e.startsWith("?>",n)
if(r===""||r.includes(":")||!s)refuse("instruction-name",[t,n])
const o=e.indexOf("?>",n)
if(o<0)refuse("instruction-not-closed",[t,n])
return o+2}const Xe={version:(e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2))),encoding:(e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e)),standalone:e=>e==="yes"||e==="no"}
;;;;;function refuseVersion(e){const t="<?xml".length
const n=equalsAt(e,t,"version")
const r=n===null?spaceEndAt(e,t):spaceEndAt(e,n+1)
const s=n!==null&&/["']/.test(e.charAt(r))
const o=s?r+1:r
refuse("declaration-version",[o,o+1])}function refuseDeclaration$1(e,t,n){const r=spaceEndAt(e,t)
const s=e.slice(r,r+100)
const o=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(s)?.[0].length??0
const i=r>t?r+o:r
refuse(n,[i,i+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??refuse("doctype",[t,t+9])}const Ye=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let r=0
let s=t+"<!DOCTYPE".length
while(s<e.length){const t=e.charAt(s)
const o=matchEndAt(Ye,e,s)
if(o!==null)s=o
else if(e.startsWith("\x3c!--",s))s=n.commentEndAt(e,s)
else if(/["']/.test(t))s=n.strayQuoteEndAt(e,s)
else{s+=1
if(t===">"&&r===0)return s
r+=/[<[]/.test(t)?1:-1}}return null}const Qe=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const et=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){et.lastIndex=rootOffset(e)
return et.exec(e)?.[1]??null}function rootTagOf(e){if(rootNameOf(e)===null)return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}return t}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return matchEndAt(Qe,e,t)
return endOfDoctype(e,t,tt)??e.length}const tt={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
;function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(e))
if(t===null)return null
const[,n="",r=""]=t
const s=n.toLowerCase().split(".")
return{environment:r,targets:s.map((e,t)=>`${s.slice(t).join(".")}.config`)}}function environmentFor(e,t){const n=readTransformName(e)
return n?.targets.includes(nameOf(t).toLowerCase())===true?n.environment:null}const nt=/^web\.(production|live|staging|development)\.config$/i
;function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(nameOf(e))};function inCloudOrder(e){const key=e=>nameOf(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))};const rt=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=matchEndAt(rt,e,t)
if(n===null)refuse("character-reference",[t,t+2])
if(!isAllowed(codePointOf(e.slice(t+1,n-1)))){refuse("forbidden-reference",[t,n])}return n};const st="http://www.w3.org/XML/1998/namespace"
const ot="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#y=new Map([[st,0]])
#O=new Map([["xml",[0]]])
#k=new Map
#$
constructor(e){this.#$=e.lenient}enter(e){const{name:t,start:n,nameEnd:r,attributes:s}=e
this.#x(e)
for(const e of s)if(isDeclaration(e))this.#v(e)
this.#A({name:t,start:n+1,nameEnd:r})
this.#S(s)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#O.get(declaredPrefix(t))?.pop()}}#x(e){for(const{name:t,start:n,nameEnd:r}of e.attributes){const s=this.#k.get(t)===e
if(s)refuse("duplicate-attribute",[n,r],{name:t})
this.#k.set(t,e)}}#v(e){const t=declaredPrefix(e)
const n=decodeAttribute(e.raw).value
refuseDeclaration(e,t,n)
const r=this.#O.get(t)
const s=this.#T(n)
if(r===undefined)this.#O.set(t,[s])
else r.push(s)}#T(e){const t=this.#y.get(e)??this.#y.size
this.#y.set(e,t)
return t}#A({name:e,start:t,nameEnd:n}){const r=e.indexOf(":")
if(r<0)return null
const s=e.slice(0,r)
if(!isQualified(e,r))refuse("qualified-name",[t,n],{name:e})
if(s==="xmlns")refuse("reserved-prefix",[t,n])
const o=this.#O.get(s)?.at(-1)
if(o!==undefined)return o
if(this.#$)return null
refuse("undeclared-prefix",[t,n],{name:s})}#S(e){if(!e.some((({name:e})=>e.includes(":"))))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#A(n)
if(e===null)continue
const{name:r,start:s,nameEnd:o}=n
const i=`${e} ${r.slice(r.indexOf(":")+1)}`
const a=t.get(i)
if(a!==undefined)refuse("duplicate-expanded-name",[s,o],{name:r,other:a})
t.set(i,r)}}};;;function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&isNameStart(e.codePointAt(0)??0)}const it=/\/?>/y
;;const at=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
;const ct=[]
const lt=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#E=null
#I=null
#C=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#E??ct}get children(){this.#I??=this.nodes.filter((e=>e.kind==="element"))
return this.#I}attribute(e){const{attributes:t}=this
if(t.length<lt)return t.find((t=>t.name===e))??null
this.#C??=new Map(t.map(e=>[e.name,e]))
return this.#C.get(e)??null}append(e){if(this.#E===null)this.#E=[e]
else this.#E.push(e)
this.#I=null}}const ut=/[^<&]*/y
class Scanner{text
#j=0
#E=[]
#P=null
#N=null
#L=null
#F=null
#M=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#j}get hasDoctype(){return this.#N!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&nameEndAt(e,2)===5)this.#j=declarationEndAt(e,0)
while(this.#j<e.length)this.#j=this.#_(this.#j)
if(this.#L!==null)require("./deferred_faults.js").c(e,this.#L)
if(this.#P===null)refuse("root-missing",[0,0])
return{text:e,nodes:this.#E,root:this.#P,doctype:this.#N}}#_(e){const{text:t}=this
if(t.startsWith("&",e))return this.#W(e)
if(!t.startsWith("<",e))return this.#R(e)
if(t.startsWith("/",e+1))return this.#U(e)
if(t.startsWith("!",e+1))return this.#B(e)
if(!t.startsWith("?",e+1))return this.#q(e)
return this.#D({kind:"instruction",start:e,end:instructionEndAt(t,e)})}#R(e){const{text:t}=this
const n=spaceEndAt(t,e)
if(t.startsWith("<",n))return n
const r=matchEndAt(ut,t,n)??n
if(n===r)return r
if(this.#L===null)require("./deferred_faults.js").d(t,n,this.#P)
const s=t.slice(e,r).indexOf("]]>")
if(s>=0)refuse("cdata-end-in-text",[e+s,e+s+3])
return this.#D({kind:"text",start:e,end:r})}#W(e){if(this.#L===null)require("./deferred_faults.js").d(this.text,e,this.#P)
return this.#D({kind:"reference",start:e,end:referenceEndAt(this,e)})}#B(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#D({kind:"comment",start:e,end:commentEndAt(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#L===null)refuse("cdata-outside",[e,e+9])
return this.#D({kind:"cdata",start:e,end:cdataEndAt(t,e)})}if(!t.startsWith("DOCTYPE",e+2))require("./deferred_faults.js").e(t,e)
if(this.#P!==null||this.hasDoctype)refuse("doctype-misplaced",[e,e+9])
this.#N={kind:"doctype",start:e,end:doctypeEndAt(t,e)}
this.#M=new NamespaceScope({lenient:true})
return this.#D(this.#N)}#q(e){const{text:t}=this
const n=nameEndAt(t,e+1)
if(n===e+1)require("./deferred_faults.js").f(t,e)
if(this.#L===null&&this.#P!==null){require("./deferred_faults.js").g(t,{start:e,end:n},this.#P)}const r=new OpenElement(t.slice(e+1,n),e,this.#L)
const s=readStartTag(this,r)
this.#M.enter(r)
this.#P??=r
this.#D(r)
this.#L=r
if(t.startsWith("/",s-2))this.#G(r,s,s)
return s}#U(e){const{text:t}=this
const n={start:e,end:nameEndAt(t,e+2)}
const r=t.slice(e+2,n.end)
const s=this.#L
if(r==="")require("./deferred_faults.js").f(t,e)
if(s===null)refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)})
if(r!==s.name)require("./deferred_faults.js").h(t,n,{open:s,closed:this.#F})
const o=spaceEndAt(t,n.end)
if(!t.startsWith(">",o))require("./deferred_faults.js").i(t,n,o)
this.#G(s,e,o+1)
return o+1}#G(e,t,n){e.endTagStart=t
e.end=n
this.#M.leave(e)
this.#L=e.parent
this.#F=e}#D(e){if(this.#L===null)this.#E.push(e)
else this.#L.append(e)
return e.end}};;const ft=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const dt=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!ft.test(e))return null
const n=e.search(dt)
return n>spaceEndAt(e,t)?null:fault("conflict-marker",[n,n+"<<<<<<<".length])};function secondOpinion(e,t,n){const r=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(r===null)return fault("declared-entities",[n.start,n.end])
const s=offsetOf(e,Number(r[1]),Number(r[2]))
const o=s>=n.start&&s<n.end
return fault(o?"doctype":"declared-entities",[s,s+1])}function offsetOf(e,t,n){let r=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
r=n.index+n[0].length}const s=Array.from(e.slice(r,r+2*n)).slice(0,n-1)
return Math.min(r+s.join("").length,e.length)};function otherwiseEncoded(e,{path:t,bytes:n},r){const{at:o}=e
const i=s.Buffer.from(n.subarray(0,3)).toString("hex")==="efbbbf"?3:0
const a=s.Buffer.from(n.subarray(i)).toString("latin1")
const c=o.column-1
if(o.line!==1)return e
const l=require("./deferred_faults.js").r({path:t,text:a},{span:{start:c,end:o.endColumn-1},after:r})
return l===null?e:{...e,repair:{at:o,...l}}}function mendable(e,t,n){const{path:r}=e
const s=n&&require("./deferred_faults.js").r({path:r,text:t.text},n)
return n===null||s===null?e:{...e,repair:{at:t.range(n.span),...s}}}function refused$1({id:e,level:t},{path:n},r){return{rule:e,level:t,severity:"error",path:n,...r,related:[]}}const ht={id:"source/unreadable",level:"file"}
const pt={id:"source/too-large",level:"file"}
const mt={id:"source/encoding",level:"file"}
const gt={id:"xml/not-well-formed",level:"file"}
const wt="http://schemas.microsoft.com/XML-Document-Transform"
const bt=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
;function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===wt)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(wt)?"transform":"web-config"};function targetsOf(e){return readTransformName(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return readTransformName(e)?.environment??laterEnvironmentFor(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}function isForeign({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootNameOf(t.source.text):null
return n!==null&&n!=="configuration"};async function openTransform(e,{target:t,byGlob:n}){const{openLone:r}=await Promise.resolve().then(()=>require("./lone.js"))
return r({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:n})}function standingOf(e,t){if(isOfVisualStudio(e))return"visual-studio"
if(t===null)return"without-target"
const n=nameOf(t.file.path).toLowerCase()==="web.config"
const r=laterEnvironmentFor(e,"web.config")!==null
return n&&r!==t.isLater?"other-generation":"applied"};const yt=16*1024*1024
function tooLarge(e){return aboutFile(e,{rule:pt.id,level:pt.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})};;const Ot=10
;;;const kt=/(?:^|\/)(?:bin|obj|node_modules)\//i
;;function quoted(e){return firstFew(e,e=>`"${inert(e)}"`)};;function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))};function isTransform$1(e){return e===null||!e.ok&&e.kind==="transform"}async function loadTransform(e,t,n){const r=targetOf(e,n.path)
const{byGlob:s}=t
if(r===null){return ready(e,await openTransform(n,{target:r,byGlob:s}),t)}const{path:o,realPath:i}=r
const a=readBytes(i,yt)
const c={path:o,bytes:a.ok?a.bytes:new Uint8Array}
const l=isForeign(c)?null:await load(e,{...r,byGlob:false})
if(l?.status==="refused")return l
const u=l?.status==="ready"&&l.configuration.supersededBy!==null
const f=environmentOf(n.path)
const d=l?.status==="ready"&&!u&&/\.xdt\.config$/i.test(n.path)
if(d)return{...l,environment:f}
const h=u!==/\.xdt\.config$/i.test(n.path)
if(s&&(h||!isWebConfig(o)))return{status:"unsupported"}
const p=await openTransform(n,{target:{file:c,isLater:u},byGlob:s})
return ready(e,p,t)}function targetOf(e,t){for(const n of targetsOf(t)){const[r]=e.spellings(folderOf(t).slice(0,-1),n)
const s=r===undefined?null:e.locate(r)
if(s?.ok===true)return s}return null}function ready(e,t,{path:n,realPath:r}){const realPathFor=t=>realPathOfNew(e,t)
const s=new Map([[n,r]])
return{status:"ready",configuration:t,realPaths:s,realPathFor:realPathFor,environment:null}};;function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?r.join(n.realPath,r.basename(t)):null};function unreadable(e,t){return aboutFile(e,{rule:ht.id,level:ht.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}const $t=100
const xt=2e5
class OldCredentials{#H
#z=new Set
#K=0
#V=0
constructor(e){this.#H=e}take(e){for(const t of e){if(this.#z.has(t))continue
this.#z.add(t)
if(this.#K>=$t||this.#V+t.length>xt)continue
this.#K+=1
this.#V+=t.length
this.#H(t)}}get warnings(){const e=this.#z.size-this.#K
if(e===0)return[]
return[`The checked files contain ${this.#z.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}};;;;;function parentOf(e){return folderOf(e).slice(0,-1)};;function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in ${theInput("files")} match only ${quoted(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`}function unhandled({path:e},t){const n=t.status==="ready"&&t.environment!==null
const r=n?`Name "${inert(t.configuration.path)}" in ${theInput("files")} in its place, and give "${inert(t.environment)}" as ${theInput("environment")}.`:`Take it out of ${theInput("files")}.`
return`"${inert(e)}" is a transform. ${r}`};;;;function withoutSettings$1(e){const isTold=({level:e})=>e==="file"||e==="section"
const t=e.findings.filter(isTold)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const vt={changed:false,effective:null,environments:[],sender:null,changes:[],suppressed:[],placeOf:null}
function withoutPlan(e){return{result:e,settings:null,environments:[],asItIs:null,write:null}}function refused({path:e},{kind:t,finding:n}){return{...vt,path:e,kind:t,target:e,verdict:"file",findings:[n]}}const At={targets:[],complaints:[],protect:(()=>undefined)}
;;;;;;;;;;function sourcesOf(e,[t,n]){const[r,s]=[[],[]]
let o=0
const keepUpTo=e=>{while(o<e){r.push(o)
o+=1
s.push(o)}}
for(const i of e.matchAll(t)){const[e,...t]=i
keepUpTo(i.index)
o+=e.length
for(let a=n(e,...t).length;a>0;a-=1){r.push(i.index)
s.push(o)}}keepUpTo(e.length)
return{starts:r,ends:s}}const nothing=(()=>"")
const St=lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
;const Tt=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing]
const Et=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const It=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,((e,t,n="")=>{if(t!==undefined)return Et.get(t.toLowerCase())??e
const r=Number(n.replace(/^x/i,"0x"))
return r>1114111?e:String.fromCodePoint(r)})]
const Ct=[/(?:%[\da-f]{2})+/gi,e=>s.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const jt=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>t===undefined?n:String.fromCharCode(Number.parseInt(t,16))]
;;const Pt=8
const Nt=5e3
const Lt=["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"]
const Ft=new Set(Lt.flatMap((e=>e.split(" "))).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,Nt)).filter(e=>!Ft.has(e))};class Redactor{#J
#Z=new Set
#X=new Set
#Y=new Set
#Q=new Set
longest=0
constructor(e){this.#J=e}add(e,t=false){this.#Z.add(s.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of rareFormsOf(e)){this.longest=Math.max(this.longest,n.length)
this.#X.add(this.#ee(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=Pt&&isSecret(e))this.#Y.add(e)
if(t)for(const t of piecesOf(e))this.#Q.add(t)}}redact(e){if(this.#X.size===0)return e
const t=readingsOf(e).flatMap((e=>{const t=squeezed(e)
return[...placesOf(e,this.#te(e.text)),...placesOf(t,this.#ne(folded(t.text)))]}))
return without(e,t)}#te(e){return[...occurrencesOf(this.#X,this.#ee(e)),...this.#re(e)]}#ne(e){const t=occurrencesOf(this.#Y,e)
if(this.#Q.size===0)return t
const n=windowsOf(e).map((e,t)=>this.#Q.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+Pt])]}#ee(e){return this.#J==="server"?folded(e):e}#re(e){const t=[...this.#Z]
const n=Math.min(...t.map((({length:e})=>e)))
const isTold=(e=>e.length*3>=n*4&&[0,1,2,3].map((t=>s.Buffer.from(e.slice(t),"base64").toString("latin1"))).some((e=>t.some((t=>e.includes(t))))))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter((([e])=>isTold(e))).map(({0:e,index:t})=>[t,t+e.length])}}const Mt=lazily(String.raw`\p{Lu}`,"gu")
;;;class Secrets{#se=new Set
#oe=new Redactor("ours")
#ie
constructor(e=S){this.#ie=e}add(e){if(!isSecret(e)||this.#se.has(e))return[]
const t=formsOf(e).filter((e=>!this.#se.has(e)))
for(const e of t)this.#se.add(e)
this.#oe.add(e)
return t}redact(e){return this.#oe.redact(e)}show(e,t=4096){const redact=(e=>this.redact(e))
const n=settled(worded(e,this.#ie),{redact:redact,longest:this.#oe.longest})
return cut(redact(inert(redact(n),Infinity)),t)}};;;const _t=1
;function isFull(e){return e instanceof Error&&"code"in e&&e.code==="EAGAIN"};;function drained(e){return new Promise(t=>{e.write("",()=>{t()})})};const Wt=/^(?:pull_request(?:_.+)?|workflow_run)$/
;const Rt=Symbol("unreadable")
;;function isSame(e,t){const n=member(e,"full_name")
return typeof n==="string"&&n===member(t,"full_name")};;;;function commitOfEvent({GITHUB_SHA:e}){return known(e)};;function issueCommand(e,t,r){const s=new Command(e,t,r)
process.stdout.write(s.toString()+n.EOL)}const Ut="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=Ut+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
if(r){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(r)}`}}}}e+=`${Ut}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const Bt="/proc/sys/kernel/random/uuid"
const qt=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
;;;const Dt={randomUUID:randomUUID}
;;undefined&&undefined.__awaiter||function(e,t,n,r){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,s){function fulfilled(e){try{step(r.next(e))}catch(e){s(e)}}function rejected(e){try{step(r["throw"](e))}catch(e){s(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
var Gt;((function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"}))(Gt||(Gt={}))
;;;;;function segment(e){return encodeURIComponent(e.toWellFormed()).replaceAll("(","%28").replaceAll(")","%29")};const Ht=4096
const zt=9
class Runner{#ae=new Secrets
#ce={error:0,warning:0,notice:0}
input=(e=>getInput(e,{trimWhitespace:false}))
forgetInputs(){removeVariables("INPUT_")}mask(e){for(const t of this.#ae.add(e))command("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#ae:new Secrets
const n=["password","username"].map(this.input)
const r=[...credentialsInHost(this.input("host")),...secretsInKeys(this.input("environment-keys"))]
for(const e of[...n,...r]){for(const n of t.add(e))command("add-mask",n)}}redact=(e=>this.#ae.redact(e))
show=(e=>this.#ae.show(e,Ht))
log(e){printLine(this.show(e))}debug(e){command("debug",this.show(e))}startGroup(e){command("group",this.show(e))}endGroup(){command("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,zt-this.#ce[e])}annotate(e,t,n){this.#ce[e]+=1
const{startLine:r,startColumn:s,...o}=n??{}
const i=n===undefined?{}:{file:this.redact(n.file)}
command(e,this.show(t),{...o,...i,line:r,col:s})}ruleLink=(e=>ruleLink(t.env,e))
lineLink=(e=>lineLink(t.env,e))
fail(e){t.exitCode=1
command("error",this.show(e))}output(e,t){setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
setOutput(e,n)
if(n===t)return
this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(n){const r=t.env["GITHUB_STEP_SUMMARY"]
if(r!==undefined&&r!=="")e.appendFileSync(r,this.redact(n))}}const Kt="step"
const Vt="journal"
;function saveJournal(e){saveState(Vt,e)};;;;;;const Jt=1e3
;;function lineOf({place:e,message:t}){return e===null?t:`${placeWords(e)} ${t}`};;;;;function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return n===0?"":`${n} ${t}${n===1?"":"s"}`}).filter(e=>e!=="").join(", ")};;;;;;;;;const Zt=200
const Xt=10
const Yt=10
const Qt="ready"
const en="`***`"
;;;;;;;;;;function withoutSettings({verdict:e},t){if(t==="appsettings")return"does not start"
if(e==="ok")return"not known here"
return e==="file"?"the site is down":"mail is dead"};;;;;;;;const tn="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
;function faultOf(e){if(e instanceof WorkspaceMissing)return`${e.message} No file was written.`
if(codeOf(e)!==""){return`The system refused what the step needs: ${reasonOf(e)}. No file was written.`}const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return t.written.length===0?e:`${e} The settings were injected all the same.`};async function reportText(e,t,{input:n}){const{show:r,redact:s,ruleLink:o}=e
if(n==="report"){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
return e(t,{show:r,redact:s})}const{sarifReport:i}=await Promise.resolve().then(()=>require("./sarif.js"))
return i(t,{show:r,redact:s,ruleLink:o})};;exports.$=ruleLink
exports.A=isPlaceholder
exports.B=placeholderInPassword
exports.C=decodeAttribute
exports.D=C
exports.E=M
exports.F=Folder
exports.G=soundsLikeCredential
exports.H=credentialsInHost
exports.I=attributeValue
exports.J=correction
exports.K=isNameStart
exports.L=codePointName
exports.M=declaredVersion
exports.N=nearest
exports.O=openXml
exports.P=findingOf
exports.Q=broken
exports.R=escapeAttribute
exports.S=N
exports.T=T
exports.U=transformNames
exports.V=readInputs
exports.W=L
exports.X=Secrets
exports.Y=Workspace
exports.Z=step
exports._=isFailing
exports.a=inert
exports.a0=endProcess
exports.a1=run
exports.a2=command
exports.a3=findFiles
exports.a4=load
exports.a5=allFindingsOf
exports.a6=allSuppressedOf
exports.a7=capital
exports.a8=whereItHolds
exports.a9=countAll
exports.aA=matchEndAt
exports.aB=ee
exports.aC=lackedBy
exports.aD=applyEdits
exports.aE=encode
exports.aF=scan
exports.aG=decode
exports.aH=inCloudOrder
exports.aI=environmentFor
exports.aJ=laterEnvironmentFor
exports.aK=table
exports.aL=originOf
exports.aM=Runner
exports.aN=mayKnowSecrets
exports.aO=savedState
exports.aP=journalFolder
exports.aQ=isSecret
exports.aR=Redactor
exports.aS=reaches
exports.aT=E
exports.aU=I
exports.aV=statusOf
exports.aW=StageLog
exports.aX=q
exports.aY=withReferences
exports.aa=countedWords
exports.ab=readBytes
exports.ac=decodeSource
exports.ad=commandLine
exports.ae=annotationsOf
exports.af=worstFirst
exports.ag=verdictOf
exports.ah=quoted
exports.ai=isMailKit
exports.aj=inputBehind
exports.ak=trimEndOf
exports.al=Lines
exports.am=matchesAll
exports.an=matchesText
exports.ao=P
exports.ap=mendable
exports.aq=Source
exports.ar=plain
exports.as=member
exports.at=readPayload
exports.au=commitOfEvent
exports.av=isPlain
exports.aw=lazily
exports.ax=kindOf
exports.ay=realpathOf
exports.az=predefined
exports.b=isSpace
exports.c=codeOf
exports.d=refuse
exports.e=nameEndAt
exports.f=shownName
exports.g=judgeReferences
exports.h=firstFew
exports.i=isAbsent
exports.j=jsonLineMayContainCredential
exports.k=trimOf
exports.l=lineOf$1
exports.m=mayContainCredential
exports.n=namesCredential
exports.o=j
exports.p=listed
exports.q=isTemplateCredential
exports.r=reasonOf
exports.s=spaceEndAt
exports.t=theInput
exports.u=placeholderIn
exports.v=isTemplateHost
exports.w=isTemplateSender
exports.x=isSampleSender
exports.y=onGitHub
exports.z=isPasswordInUse

