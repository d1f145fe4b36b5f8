"use strict"
var e=(function entriesOf(e){try{return Vs.readdirSync(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes($0().c(e)))return[]
throw e}}),t=(function pathBelow(e,t){const n=tr.relative(e,t).split(tr.sep).join("/")
return".."===n||n.startsWith("../")||tr.isAbsolute(n)?null:n}),n=(function kindOf(e){try{const t=Vs.statSync(e,{throwIfNoEntry:!1})
return void 0===t?null:t.isDirectory()?"folder":t.isFile()?"file":"other"}catch(e){if(""===$0().c(e))throw e
return null}}),o=(function realpathOf(e){try{return Vs.realpathSync(e)}catch(e){if(""===$0().c(e))throw e
return null}}),i=(function readBytes(e,t=1/0){try{const n=Vs.statSync(e)
return n.isFile()?n.size>t?{...$0().u("it is too large"),isTooLarge:!0}:{ok:!0,bytes:Vs.readFileSync(e)}:$0().u("it is not a regular file")}catch(e){return $0().u($0().r(e))}}),a=(function lazily(e,t){let n=null
return()=>n??=new RegExp(e,t)}),l=(function isPlain(e){return!/[^\t\n\r -~\xd7\u2013\u2014\u2018-\u201f\u2026\u2190-\u21ff\u2700-\u27ef]/.test(e)}),c=(function beginningOf(e,t){const n=Math.max(t,1e3)
return{kept:e.slice(0,n),isAll:e.length<=n}}),u=(function settled(e,{redact:t,longest:n}){return e.replaceAll(ir,(e,o,i)=>{const a=i.charCodeAt(0)-57344
if(!o.endsWith("\uf8ff"))return f(t(o),a)
const l=t(o.slice(0,-1))
return f(`${l.slice(0,Math.max(0,l.length-n))}\u2026`,a)})}),f=(function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}),h=(function inert(e,t=200){const{kept:n,isAll:o}=c(e,t),i=d((l(n)?n.replaceAll(/[\t\n\r]+/g," "):$0().v(n)).trim())
return o&&i.length<=t?i:$0().m(i,t,o)}),d=(function withoutCommands(e){return(e.includes("::")?e.replaceAll(ur,e=>Array.from(e.trim()).join(" ")):e).replaceAll("##[","## [")}),p=(function anchorOf(e){return e.replace("/","-")}),m=(function verdictOf(e){const t=new Set(e.map((e=>e.level)))
return t.has("file")?"file":t.has("section")?"section":"ok"}),g=(function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>$0().w(e)-$0().w(n)||(null===t?0:byPlace(e,n)))}),w=(function ruleLink(e,t){const n=`${t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"}#${p(t)}`,{GITHUB_ACTION_REPOSITORY:o,GITHUB_ACTION_REF:i}=e
if(!o||!i)return n
const a=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${a}/${o}/blob/${i}/`)+n}),b=(function theInput(...e){return fr+y(e)+hr}),x=(function onGitHub(e,t=""){return dr+e+pr+t+mr}),v=(function worded(e,{inputs:t,isOnGitHub:n}){return e.replaceAll(gr,((e,n)=>{const o=t(Array.from(n.matchAll(/"([^"]*)"/g),(([,e=""])=>e)))
return n.startsWith("T")?o.charAt(0).toUpperCase()+o.slice(1):o})).replaceAll(wr,(e,t,o)=>n?t:o)}),y=(function inputWords(e){return`the input${1===e.length?"":"s"} ${k(e.map((e=>`"${e}"`)))}`}),k=(function listed(e){const[t="",...n]=e.toReversed()
return 0===n.length?t:`${n.toReversed().join(", ")} and ${t}`}),$=function inputBehind(e,t){return void 0===t[e]?null:Tr.find(([,t])=>t===e)?.[0]??null},A=(function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart(),o=Or.exec(n)?.[0],i=n.slice(o?.length??0),a=i.indexOf(":")
return a>=0?[i,i.slice(0,a),i.slice(a+1)]:void 0===o||""===i?[]:[i]}),T=(function isMailKit(e){return"secureSocketOptions"in e}),S=(function shownEnvironment(e){const{effective:t}=e
if(null===t)return{...e,effective:t}
if(!T(t))return{...e,effective:E(t)}
const{userName:n,password:o}=t,i={userName:O(n),password:O(o)}
return{...e,effective:{...t,...i}}}),O=function shownSupply(e){return"object"==typeof e&&null!==e?e:L(e)},E=(function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:L(t),password:L(n)}}),I=(function shownChange(e){if(!Sr.has(e.setting))return e
const{setting:t,before:n,after:o}=e
return{setting:t,before:L(n),after:L(o)}}),L=(function shownCredential(e){return null===e||""===e?e:"***"}),P=(function outcomeOf(e,{changed:t,changes:n,findings:o}){if("check"===e)return"checked"
if(t)return"written"
const i=o.some(({severity:e})=>"error"===e)
return n.length>0||i?"not written":"unchanged"}),C=(function findingsOf(e){return g(e.flatMap((({findings:e})=>e)),null)}),M=(function allFindingsOf({files:e,findings:t}){return g([...e.flatMap((e=>e.findings)),...t],null)}),j=(function allSuppressedOf({files:e,suppressed:t}){return[...e.flatMap((e=>e.suppressed)),...t]}),W=(function countOf(e,t){return e.map((({findings:e})=>e.filter((e=>e.severity===t)).length)).reduce(((e,t)=>e+t),0)}),R=(function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(null===e)continue
const o=JSON.stringify(e),i=t.get(o)
void 0===i?t.set(o,{settings:e,files:[n]}):i.files.push(n)}return[...t.values()]}),_=(function failingFindings({files:e},t){return"never"===t?[]:C(e).filter((({severity:e})=>"error"===e||"warning"===e&&"warning"===t))}),q=(function isFailing(e,t){return e.failures.length>0||_(e,t).length>0||e.smokeTests.some(({status:e})=>"failed"===e)}),N=(function matchEndAt(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:null}),D=(function spaceEndAt(e,t){return N(Pr,e,t)??t}),F=(function isNameStart(e){return Cr.test(String.fromCodePoint(e))}),U=(function nameEndAt(e,t){let n=N(jr,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let o=e.codePointAt(n);void 0!==o;o=e.codePointAt(n)){const e=String.fromCodePoint(o)
if(!(Cr.test(e)||n>t&&Mr.test(e)))break
n+=e.length}return n}),B=(function forbiddenCharacter(e){const t=e.search(Wr)
return t<0?null:t}),G=(function decode(e,t){switch(t){case"utf-8":return sr.isAscii(e)?e.toString("latin1"):sr.isUtf8(e)?e.toString("utf8"):{badByte:$0().f(e)}
case"us-ascii":return sr.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>_r.charAt(e.charCodeAt(0)-128))
case"utf-16le":return $0().d(e)
case"utf-16be":return $0().d(e.length%2==0?sr.Buffer.from(e).swap16():e)}}),H=(function encode(e,t){if(!0===qr[t]?.test(e))throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return sr.Buffer.from(e,"utf8")
case"utf-16le":return sr.Buffer.from(e,"utf16le")
case"utf-16be":return sr.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return sr.Buffer.from(e,"latin1")
case"windows-1252":return sr.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(_r.indexOf(e)+128)),"latin1")}}),z=(function withReferences(e,t){const n=/[^\0-\x7f]/.test(e)?$0().l(t):null
return null===n?e:e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}),X=(function escapeAttribute(e,t){const n='"'===t?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,(e=>Nr[e]??e))}),K=(function trimOf(e,t){const n=Z(e,t)
let o=0
for(;o<n&&t.test(e.charAt(o));)o+=1
return e.slice(o,n)}),J=(function trimEndOf(e,t){return e.slice(0,Z(e,t))}),Z=(function endWithout(e,t){let n=e.length
for(;n>0&&t.test(e.charAt(n-1));)n-=1
return n}),Y=(function isAnyOf(e,t){return t.has(e.toLowerCase())&&!e.includes("\u212a")}),V=(function isPlaceholder(e){const t=e.trim()
if(!Hr.has(t.charAt(0)))return!1
const n=t.toLowerCase()
return Gr.some(({opening:e,whole:o})=>n.startsWith(e)&&o.exec(t)?.[0]===t)}),Q=(function contains(e,t){const n=e.toLowerCase()
return t.some((({opening:t,whole:o})=>n.includes(t)&&o.test(e)))}),ee=(function placeholderInPassword(e){return Q(e,[Dr])?"workflow":Q(e,[Fr])?"key-vault":V(e)||Q(e,Ur)?"token":null}),te=(function isTemplateHost(e){return Y(e.trim(),zr)}),ne=(function isTemplateCredential(e){return e.endsWith(">")&&Kr.test(e)||Y(e,Xr)}),se=(function isTemplateSender(e){return Y(e.trim(),Jr)}),re=(function isSampleSender(e){return Y(e.trim(),Zr)}),oe=(function isNoSecret(e){const t=e.trim(),n=[V,te,ne,se,re]
return Y(t,Yr)||n.some((e=>e(t)))}),ie=(function isSecret(e){return e.length>=4&&""!==e.trim()&&!oe(e)}),ae=(function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
return ce([...new Set(t.flatMap((e=>[e,e.trim()])).filter(ie))].flatMap((e=>[e,...ue(e)])))}),le=(function rareFormsOf(e){const t=sr.Buffer.from(e,"utf8").toString("hex"),n=[e.replaceAll(/\s+/g,""),t,...ae(e)],o=n.map((e=>e.replaceAll("+","-").replaceAll("/","_")))
return ce([...n,...o])}),ce=(function worthMasking(e){return[...new Set(e)].filter(ie).sort(((e,t)=>t.length-e.length))}),ue=(function escapedForms(e){return[...[X(e,'"'),X(e,"'")].flatMap((e=>Rr.map((t=>z(e,t))))),X(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),h(e,1/0),encodeURIComponent(e.toWellFormed()),...fe(e)]}),fe=(function base64Forms(e){const t=sr.Buffer.from(e,"utf8"),n=t.toString("base64"),o=[0,1,2].map((e=>{const n=(3-e)%3,o=3*Math.floor((t.length-n)/3)
return t.subarray(n,n+o).toString("base64")}))
return[n,J(n,/=/),...o.filter((e=>e.length>=8))]}),he=(function readEnvironmentKeys(e){const t=e.map((e,t)=>({line:de(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>null===e||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>$0().g(e,t))}}),de=function lineOf$2(e){const t=eo.exec(e),n=e.slice(t?.[0].length??0),o=n.indexOf("="),i=(o<0?n:n.slice(0,o)).trim()
if(!to.test(i)&&!no().test(i))return null
const a=o<0?null:n.slice(o+1)
return{key:{environment:t?.[1]?.trim()??null,name:i,value:a},hasPassword:null!==a&&""!==a&&$0().i(i)}},pe=(function secretsInKeys(e){return e.split(/[\r\n]/).map((e=>e.trim())).filter(Boolean).flatMap(e=>{const t=de(e),n=!0===t?.hasPassword?t.key.value??"":""
return ie(n)?[n]:[]})}),me=(function trim(e){return K(e,/[ \t\r\n]/)}),ge=(function mayKnowSecrets(e){return"trusted"===e||"dependabot"===e}),we=(function readInputs(e,t){const n=new Inputs(ge(t)?e:$0().j(e)),o=n.choice("mode",oo)??"inject",i=xe(n),a=be(n),l=he(n.lines("environment-keys",[])),c=ye(t,{requestedMode:o,settings:i,smokeTest:a}),u={mode:"check"===o||null!==c&&"unknown"!==t?"check":"inject",requestedMode:o,origin:t,notice:c,warnings:ve(i),files:n.lines("files",["web.config"]),settings:i,failOn:n.choice("fail-on",io)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:l.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??!1,restore:n.boolean("restore")??!0,smokeTest:null===c?a:null},{complaints:f}=n
return{request:u,complaints:[...f,...l.complaints,...ke(u,t),...$e(u)]}}),be=(function readSmokeTest(e){const t=e.choice("smoke-test",["none",...Lr]),n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",Vr)??"site",authorities:e.text("smoke-test-ca")}
return null===t||"none"===t?null:{level:t,...n}}),xe=(function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",Ar),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",kr),deliveryFormat:e.choice("delivery-format",$r),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter((([,e])=>null!==e)))}),ve=(function shortSecret({password:e=""}){return""===e||e.length>=4?[]:[`${$0().h(b("password"))} has fewer than 4 characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}),ye=(function restriction(e,{requestedMode:t,settings:n,smokeTest:o}){const i=null===o?"":" No smoke test runs."
return"dependabot"===e?"check"===t||void 0!==n.password?null:`This is Dependabot's pull request, and ${b("password")} is empty: nothing is injected, the files are checked only.${i} Dependabot has secrets of its own.`:"fork"===e&&"inject"===t?`This pull request comes from another repository: nothing is injected, the files are checked only.${i}`:"trusted"===e||null===o?null:`${"fork"===e?"This pull request comes from another repository":ao}: no smoke test runs, since the pull request could choose the mail server.`}),ke=(function lacking({mode:e,settings:t},n){return"check"===e?[]:"unknown"===n?[`${ao}, into which no secret goes. Run the job again, or set "mode" to "check".`]:Object.keys(t).length>0?[]:[`There is nothing to inject: ${x(`no input with a setting has a value (${$0().k()}).`,"no variable with a setting has a value.")} ${Er}${x(' To check the files without secrets, set "mode" to "check".')}`]}),$e=(function contradictions(e){const{requestedMode:t,failOn:n,settings:o}=e,i=Se(o)
"inject"===t&&"never"===n&&i.push(`${$0().h(b("fail-on"))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`),e.suggest&&null===e.gitHubToken&&i.push(`${$0().h(b("suggest"))} is true, and ${b("github-token")} is empty. Set it to \${{ github.token }}, or take "suggest" out.`),i.push(...Ae(e),...Te(o))
const{defaultCredentials:a,userName:l,password:c}=o
return!0!==a||void 0===l&&void 0===c||i.push(`${$0().h(b("default-credentials",void 0===l?"password":"username"))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`),i}),Ae=(function environmentComplaints({requestedMode:e,environment:t}){return""===t?[]:"*"===t&&"inject"===e?[`${$0().h(b("environment"))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`]:lo().test(t)&&"*"!==t?[`${$0().h(b("environment"))} has the unknown value "${h(t,60)}". Allowed: the name of one environment, which is a part of a file's name; in mode "check" also *.`]:[]}),Te=(function encryptionComplaints(e){const{enableSsl:t,secureSocketOptions:n}=e
return void 0===t||void 0===n?[]:(t?"None"===n:"SslOnConnect"===n||"StartTls"===n)?[`${$0().h(b("enable-ssl","secure-socket-options"))} contradict each other: ${String(t)} and ${n}. Take one of them out.`]:[]}),Se=(function unwritable(e){return Tr.flatMap((([t,n])=>{const o=e[n],i="string"==typeof o?B(o):null
if("string"!=typeof o||null===i)return[]
const a=Sr.has(n)?"":` at character ${i+1}`
return[`${$0().h(b(t))} contains${a} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]}))}),Oe=(async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:o},i){const a={findings:[],notices:[]},l=i.filter((({result:e})=>e.changes.length>0)).map((({write:e,result:t})=>e?.path??t.path)),c=void 0===t.password?[]:[...new Set(l)]
if("inject"===e&&0===l.length)return a
try{const e=await Ee(n,{...o,injected:c}),t=Object.values(o).some((e=>null!==e))
return{findings:e,notices:t?Ie(c,e):[]}}catch(e){return{...a,notices:[$0().n(e,"ways on which the password leaves the job")]}}}),Ee=(async function findingsOn(e,t){const n=null===t.action?[]:$0().o(e)
if(0===n.length)return[]
const{adviseOnWorkflows:o}=await Promise.resolve().then(()=>require("./advise.js"))
return o(n,t)}),Ie=(function passwordsInJson(e,t){return t.some(({rule:e})=>co.has(e))||!e.some((e=>/\.json$/i.test(e)))?[]:[`The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${b("environment-keys")}.`]}),Le=(async function emptySecrets(e,{workspace:t,runningJob:n}){const o={failures:[],warnings:[],notices:[]},i=Pe(e)
if(0===i.length||null===n.action||null===n.job)return o
try{const a=$0().o(t)
if(0===a.length)return o
const{secretsBehind:l}=await Promise.resolve().then(()=>require("./advise.js")),c=await l(a,n,i),{emptinessOf:u}=await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.e),f=0===c.length?[]:[u(c)]
return{...o,["inject"===e.mode?"failures":"warnings"]:f}}catch(e){return{...o,notices:[$0().n(e,"the secrets behind empty inputs")]}}}),Pe=(function emptyInputs({mode:e,origin:t,smokeTest:n,settings:o}){const i=null!==n&&$0().a(n.level,"auth")
if(!("inject"===e?ge(t):"trusted"===t&&i))return[]
const a={username:o.userName,password:o.password}
return Object.entries(a).flatMap(([e,t])=>void 0===t?[e]:[])}),Ce=(function globObstacle(e){return(Re(e)?[e]:e.split("/").filter((e=>uo.test(e)))).some(e=>e.split("*").length-1>4)?'has more than 4 "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.':null}),Me=async function globMatcher(e){const t=$0().p(e).replaceAll(fo,"$1")
if(Re(e)){const e=await $0().q(t)
return t=>e($0().p(t))}const n={pattern:await Promise.all(t.split("/").map(We)),any:ANY,fits:je}
return e=>$0().x(n,$0().p(e).split("/"))},je=function fits(e,t){return e(t)},We=async function segmentMatcher(e){return"**"===e?ANY:uo.test(e)?$0().q(e):t=>$0().y(e,t)},Re=(function isWide(e){return ho.test(e)}),_e=(async function findFiles(e,t){const n=t.map((e=>e.replaceAll("\\","/"))),o=n.flatMap((e=>{const t=Ce(e)
return null===t?[]:[$0().z(e,t)]}))
if(o.length>0)return{files:[],complaints:o}
const i=await De(e,n),a=new Map,l=[]
for(const t of n.filter((e=>!e.startsWith("!")))){const n=await qe(e,t)
if("string"==typeof n)l.push($0().z(t,n))
else if(0===n.length)l.push($0().z(t,$0().A(e)))
else{const t=n.filter((({path:e})=>!i(e)))
for(const n of Ue(e,a,t))l.push(n)}}return 0===l.length&&0===a.size&&l.push($0().B(t)),{files:[...a.values()],complaints:l}}),qe=(async function matchesOf(e,t){const n=e.relativePath(t)
if(null===n)return"leads out of the workspace. Name files below the checked-out repository."
const o=Ne(e,n)
if(/\.zip$/i.test(n))return po
if(o.length>0)return o.map((e=>({path:e,byGlob:!1})))
if("folder"===e.kindAt(n))return`is a folder. Name the file, such as "${h((""===n?"":`${n}/`)+"web.config")}", or use a glob.`
if(!mo.test(n))return[]
const i=await Me($0().C(e,n))
return[...e.files()].filter(i).sort().map(e=>({path:e,byGlob:!0}))}),Ne=(function namedOutright(e,t){const n=t.lastIndexOf("/"),o=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(o,t.slice(n+1)).filter((t=>"folder"!==e.kindAt(t)))}),De=(async function exclusion(e,t){const n=t.filter((e=>e.startsWith("!"))).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>null!==e).map(t=>$0().C(e,t)),o=await Promise.all(n.map(Me))
return (e=>Fe(e).some((e=>o.some(t=>t(e)))))}),Fe=(function ancestors(e){const t=e.split("/")
return t.map(((e,n)=>t.slice(0,n+1).join("/")))}),Ue=(function take$1(e,t,n){return n.flatMap((({path:n,byGlob:o})=>{const i=e.locate(n)
if(!i.ok)return[`"${h(n)}", which ${b("files")} names, cannot be used: ${i.reason}.`]
const{realPath:a}=i
return t.has(a)||t.set(a,{path:n,realPath:a,byGlob:o}),[]}))}),Be=(function firstFew(e,t,n=5){const o=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+o}),Ge=(function firstSayings(e){const t=e.length-10
return t<=0?e:[...e.slice(0,10),`And ${t} more of this kind.`]}),He=(function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}),ze=(function select(e,t){const n=e.filter((({path:e,byGlob:t})=>t&&go.test(e))),o=Je(e.filter((e=>!n.includes(e)))),i=o.filter((({path:e})=>He(e))),a=new Set(i.map((({path:e})=>Ze(e)))),l=o.map((e=>({...e,isNested:Xe(e,a)}))),c="inject"===t?l.filter(e=>e.isNested):[]
return{mode:t,files:"inject"===t?l.filter(e=>!e.isNested):l,leftOut:[...Ke(c,"nested"),...Ke(n,"built")]}}),Xe=(function isNested({path:e,byGlob:t},n){return t&&He(e)&&$0().D(e).some(e=>n.has(e))}),Ke=(function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}),Je=(function withoutLayers$1(e){const t=e.filter((({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))),n=new Set(t.map(({path:e})=>Ze(e))),isLayer=(({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(Ze(e)))
return e.filter((e=>!isLayer(e)))}),Ze=(function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}),Ye=(function candidate(e,t,n){const{status:o}=n
if("ready"!==o)return{found:t,status:o,...wo}
const{configuration:i,environment:a}=n,l=Ze(t.path),c=i.supersededBy,u="transform"===i.kind
return{found:t,status:o,isTransform:null!==a||u,isOfTransform:null!==a&&u,site:null===a?null:i.path,parts:i.parts.map((e=>`${l}${e.replaceAll("\\","/")}`.toLowerCase())),isSuperseded:t.byGlob&&null!==c&&e.spellings(l.slice(0,-1),c).length>0}}),Ve=(function withoutLayers(e){const t=new Set(e.filter((e=>!e.isTransform)).map((({found:e})=>e.path)))
return e.filter((({site:e})=>null===e||!t.has(e)))}),Qe=(function partsOf(e){return new Set(e.flatMap((({parts:e})=>e)))}),et=(function reasonAgainst({found:e,status:t,isTransform:n,isSuperseded:o},{parts:i,mode:a}){return e.byGlob?"inject"===a&&n?"unsupported":!He(e.path)&&i.has(e.path.toLowerCase())?"part":"skipped"===t?"foreign":"unsupported"===t?"unsupported":o?"superseded":null:null}),tt=(function mayCount(e,{mode:t,paths:n}){return!(null!==e.site&&!e.isOfTransform&&n.has(e.site))&&null===et(e,{parts:bo,mode:t})}),nt=(function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}),st=function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nt(e))
if(null===t)return null
const[,n="",o=""]=t,i=n.toLowerCase().split(".")
return{environment:o,targets:i.map((e,t)=>`${i.slice(t).join(".")}.config`)}},rt=(function laterEnvironmentFor(e,t){return"web.config"!==nt(t).toLowerCase()?null:xo.exec(nt(e))?.[1]??null}),ot=(function countLineEnds(e){let t=0
for(;vo.test(e);)t+=1
return t}),it=(function decodeSource(e){const t=sr.Buffer.from(e.buffer,e.byteOffset,e.byteLength),{encoding:n,mark:o}=at(t)
if("utf-32"===n)return $0().E(Ao,$o)
const i=t.subarray(o),a=lt(i,n),l=ut(n,o>0,a)
if("string"!=typeof l)return $0().E(a?.at??Ao,l)
const c=G(i,l)
return"string"!=typeof c?$0().F(i,l,c.badByte):{ok:!0,source:new Source(c,l,t.subarray(0,o))}}),at=(function detect(e){const t=e.toString("hex",0,4)
return yo.includes(t)?{encoding:"utf-32",mark:0}:t.startsWith("efbbbf")?{encoding:"utf-8",mark:3}:t.startsWith("fffe")?{encoding:"utf-16le",mark:2}:t.startsWith("feff")?{encoding:"utf-16be",mark:2}:t.startsWith("3c00")?{encoding:"utf-16le",mark:0}:t.startsWith("003c")?{encoding:"utf-16be",mark:0}:{encoding:null,mark:0}}),lt=(function declared(e,t){const n="utf-16le"===t||"utf-16be"===t,o=G(ct(e),n?t:"iso-8859-1")
if("string"!=typeof o)return null
const i=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(o)
if(null===i)return null
const[,a="",l=""]=i,c=a.length
return{name:l,at:new Lines(o).range({start:c,end:c+l.length})}}),ct=(function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}),ut=(function reconcile(e,t,n){if(null===n)return e??"utf-8"
const{name:o}=n,i=o.toLowerCase(),a=Object.hasOwn(ko,i)?ko[i]:void 0
return void 0===a?$0().G(o):"utf-16le"===e||"utf-16be"===e?"utf-16"===a||a===e?e:$0().H(o,"UTF-16"):"utf-16"===a||"utf-16le"===a||"utf-16be"===a?$0().I(o):t&&"utf-8"!==a?$0().H(o,"UTF-8 with a byte order mark"):a}),ft=function fault(e,[t,n],{name:o="",other:i="",line:a=0}={}){const fill=e=>e.replaceAll("{name}",()=>h(o,60)).replaceAll("{other}",()=>h(i,60)).replaceAll("{line}",String(a)),{message:l,hint:c}=To[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(l),hint:fill(c)}},ht=(function isPredefined(e){return So.has(e)}),dt=(function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:!1}
let t=!1
return{value:e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint($0().J(n))
const o=So.get(n)
return t||=void 0===o,o??e}),hasEntityReference:t}}),pt=(function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return $0().K(e,n)
const o=U(e,n+1),i=e.slice(n+1,o),a=ht(i)
""!==i&&";"===e.charAt(o)||$0().L(a?"reference-not-ended":"ampersand",[n,n+1])
const l=t&&!i.includes(":")
return a||l||$0().L("unknown-entity",[n,o+1]),o+1}),mt=(function judgeReferences(e,t,n){let o=t.indexOf("&")
for(;o>=0;)o=t.indexOf("&",pt(e,n+o)-n)}),gt=(function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0&&$0().L("comment-not-closed",[t,t+4]),e.startsWith(">",n+2))return n+3
e.startsWith("<!",n-2)&&$0().O(e,t,n-2)
const o=e.slice(n+2,n+40).trimStart()
$0().L(o.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}),wt=(function declarationEndAt(e,t){const n=bt(e,t+5,"version")
null===n&&$0().M(e)
const o=vt(e,n,"encoding"),i=vt(e,o,"standalone"),a=D(e,i)
return e.startsWith("?>",a)||$0().N(e,i,"declaration"),a+2}),bt=(function pseudoAttributeEndAt(e,t,n){const o=xt(e,t,n)
if(null===o)return null
const i=D(e,o+1),a=e.charAt(i)
if('"'!==a&&"'"!==a)return null
const l=e.indexOf(a,i+1)
return l>=0&&Eo[n](e.slice(i+1,l))?l+1:null}),xt=(function equalsAt(e,t,n){const o=D(e,t)
if(o===t||!e.startsWith(n,o))return null
const i=D(e,o+n.length)
return"="===e.charAt(i)?i:null}),vt=(function optionalEndAt(e,t,n){const o=bt(e,t,n)
return null!==o?o:(e.startsWith(n,D(e,t))&&$0().N(e,t,`declaration-${n}`),t)}),yt=(function isDeclaration({name:e}){return"xmlns"===e||e.startsWith("xmlns:")}),kt=(function declaredPrefix({name:e}){return e.slice(6)}),$t=(function refuseDeclaration({name:e,start:t,nameEnd:n},o,i){const a=[t,n]
"xmlns"===e||Tt(o)||$0().L("qualified-name",a,{name:e}),("xmlns"===o||"xml"===o!=("http://www.w3.org/XML/1998/namespace"===i)||"http://www.w3.org/2000/xmlns/"===i)&&$0().L("reserved-prefix",a),""!==o&&""===i&&$0().L("empty-namespace",a)}),At=function isQualified(e,t){return t>0&&Tt(e.slice(t+1))},Tt=function isLocalName(e){return!e.includes(":")&&F(e.codePointAt(0)??0)},St=(function readStartTag(e,t){const{text:n}=e
let o=t.nameEnd
for(;;){const i=D(n,o),a=U(n,i)
if(a===i)return Ot(n,t,i)
i===o&&$0().P(n,t,i)
const l=Et(n,i,a)
null===l&&$0().Q(e,t,{start:i,end:a}),mt(e,l.raw,l.valueStart),t.attributes.push(l),o=l.end}}),Ot=(function endStartTag(e,t,n){const o=N(Io,e,n)
return null===o&&$0().P(e,t,n),t.startTagEnd=o,t.attributes=t.attributes.slice(),o}),Et=(function attributeAt(e,t,n){const o=N(Lo,e,n)
if(null===o)return null
const i=o-1,a=e.startsWith('"',i)?'"':"'",l=e.indexOf(a,n)+1
return{name:e.slice(t,n),start:t,nameEnd:n,quote:a,valueStart:l,valueEnd:i,raw:e.slice(l,i),end:o}}),It=(function scan(e){const t=Lt(e),n=new Scanner(e)
try{const e=n.scan()
return null===t?{ok:!0,document:e}:{ok:!1,fault:t}}catch(o){if(!(o instanceof FaultError))throw o
const i=null!==t&&t.start<=o.fault.start?t:o.fault
return{ok:!1,fault:$0().a0(e,Math.max(n.offset,i.end))??i}}}),Lt=(function forbiddenFault(e){const t=B(e)
return null===t?null:ft("forbidden-character",[t,t+1],{name:$0().a1(e.charCodeAt(t))})}),Pt=(async function readXml(e){const t=It(e)
if(!t.ok||null===t.document.doctype)return t
const{askSlimdom:n}=await Promise.resolve().then(()=>require("./second-opinion.js"))
try{return n(e),t}catch(n){return{ok:!1,fault:$0().a2(e,n,t.document.doctype)}}}),Ct=(async function openXml(e){const t=it(e.bytes)
if(!t.ok){const{at:n,message:o,hint:i,instead:a}=t.fault,l=$0().a6(Mo,e,{at:n,message:o,hint:i})
return{ok:!1,finding:void 0===a?l:$0().a7(l,e,a)}}const{source:n}=t,o=await Pt(n.text)
if(!o.ok){const{message:t,hint:i}=o.fault,a=n.range(o.fault),l=$0().a6(jo,e,{at:a,message:t,hint:i}),c=$0().a8({path:e.path,text:n.text,fault:o.fault})
return{ok:!1,finding:$0().a9(l,n,c)}}return{ok:!0,file:{...e,source:n,document:o.document}}}),Mt=(function kindByName(e){const t=nt(e).toLowerCase()
return t.endsWith(".json")?"appsettings":t.endsWith(".xdt.config")?"transform":t.endsWith(".config")&&"web.config"!==t?null:"web-config"}),jt=(function isTransformName(e){return"transform"===Mt(e)||null!==rt(e,"web.config")}),Wt=(async function open(e){if("appsettings"===Mt(e.path)){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./configuration.js")).then(e=>e.c)
return t(e)}const t=await Ct(e),n=Mt(e.path)
if(!t.ok)return{ok:!1,kind:n??$0().aa(e),finding:t.finding}
if("transform"===(n??$0().ab(t.file.document.root)))return null
const{openDeployed:o}=await Promise.resolve().then((()=>require("./web_config.js"))).then((e=>e.B))
return{ok:!0,configuration:o(t.file)}}),Rt=(function presumedKind(e){return Mt(e)??"web-config"}),_t=(function findCompanion(e,t,{name:n,mayLeadUp:o}){const i=t.split("/").slice(0,-1),a=n.split("\\").filter((e=>""!==e&&"."!==e))
for(;o&&".."===a[0]&&i.length>0;)a.shift(),i.pop()
const l=i.join("/")
if(a.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)||0===a.length)return{ok:!1,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:!1}
let c=l
for(const[t,n]of a.entries()){const o=e.spellings(c,n),i=o.find(e=>e.endsWith(n)),l=i??o[0]
if(void 0===l)return{ok:!1,reason:"there is no such file",folderIsThere:t===a.length-1&&"folder"===e.kindAt(c)}
c=l}if("file"!==e.kindAt(c))return{ok:!1,reason:"it is not a file",folderIsThere:!0}
const u=e.locate(c)
return u.ok?u:{...u,folderIsThere:!1}}),qt=(async function load(e,t){const{path:n,realPath:o,byGlob:a}=t
if(a&&$0().ac(n))return{status:"skipped"}
const l=Rt(n),c=i(o,16777216)
if(!c.ok)return{status:"refused",kind:l,finding:c.isTooLarge?$0().ad(n):$0().ae(n,c.reason)}
const u={path:n,bytes:c.bytes,realName:e.realNameOf(o)}
if(jt(n))return $0().af(e,t,u)
const f="appsettings"!==l&&!He(n)
if(a&&f&&$0().ag(u))return{status:"skipped"}
const h=await Wt(u)
return a&&$0().ah(h)?{status:"unsupported"}:null===h?$0().ai(e,await $0().aj(u,{target:null,byGlob:a}),t):h.ok?Nt(e,h.configuration,new Map([[n,o]])):{status:"refused",...h}}),Nt=(async function complete(e,t,n){if(null===t.missing){const o=Dt(e,t,n)
return null!==o?complete(e,await t.withNeighbours(o),n):{status:"ready",configuration:t,realPaths:n,realPathFor:t=>$0().ak(e,t),environment:null}}const{from:o,name:i,mayLeadUp:a=!1}=t.missing,l=_t(e,o,{name:i,mayLeadUp:a})
l.ok&&n.set(l.path,l.realPath)
const c=Ft(e,l)
return complete(e,await t.complete(c),n)}),Dt=(function neighboursOf(e,{path:t,neighbours:n},o){return null===n?null:e.entries(Ze(t).slice(0,-1)).filter((e=>e!==t&&n.test(e.slice(Ze(e).length)))).map((t=>{const n=e.locate(t)
return n.ok?(o.set(n.path,n.realPath),Ft(e,n)):Ft(e,{...n,folderIsThere:!0})}))}),Ft=(function readCompanion(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:o}=t,a=i(o,16777216)
return a.ok?{status:"found",file:{path:n,bytes:a.bytes,realName:e.realNameOf(o)}}:a.isTooLarge?{status:"refused",finding:$0().ad(n)}:{status:"absent",reason:a.reason,folderIsThere:!1}}),Ut=(function firstOf(e){const t=e.length-100
if(t<=0)return e
const n=e.slice(0,100)
return n.map((e,o)=>o<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}),Bt=(function placeOf({path:e,at:t}){return{path:e,at:t}}),Gt=(function repairIn({file:e,rewrite:t,setting:n},{path:o},{locate:i,intent:{settings:a}}){if(void 0===t)return{}
if(void 0!==n&&null!==$(n,a))return{}
const{at:l,origin:c,path:u}=i({file:e,span:t.span})
if(void 0===c||u!==o)return{}
const f=c.file.source.text,{start:h,end:d}=c.span,p=f.slice(h,d)===e.source.text.slice(t.span.start,t.span.end),m=$0().al({path:o,text:f},{span:c.span,after:t.after})
return null!==m&&p?{repair:{at:l,...m}}:{}}),Ht=function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${h(e)}", line ${t.line}`},zt=(function originOf$1({setting:e},{settings:t}){const n=void 0===e?null:$(e,t)
return null===n?[]:[`The setting comes from ${b(n)}.`]}),Xt=(function severityOf(e,{severity:t},{mode:n}){return void 0!==t?t:"awaiting"!==e?e:"inject"===n?"error":"warning"}),Kt=(function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const o=Object.hasOwn(t,n)?t[n]:void 0
return void 0===o?e:h(o,60)})}),Jt=(function applyEdits(e,t){const n=[]
let o=0
for(const i of Zt(t)){if(i.start<o||i.end<i.start||i.end>e.length)throw new RangeError(`The edit [${i.start}, ${i.end}) overlaps another or leaves the text`)
n.push(e.slice(o,i.start),i.text),o=i.end}return n.join("")+e.slice(o)}),Zt=(function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}),Yt=(async function plan(e,t){const n=await e.asked(t),o={intent:t,locate:locateAsIs},i=Object.keys(t.settings).length>0,a=n.structure(t,locateAsIs)
if("file"===m(a))return en(n,a,o)
if(!i){const e=n.result(t,locateAsIs)
return en(n,[...a,...e],o)}if(!n.injectable)return en(n,a,o)
const l=n.obstacles(t,locateAsIs)
return l.length>0?en(n,[...a,...l],o):Vt(n,t)}),Vt=(async function planInjection(e,t){const n=e.inject(t),{changes:o,file:i,isNew:a,edits:l}=n,c=0===l.length?i.bytes:nn(n),u=0===l.length?e:await sn(e,{path:i.path,bytes:c}),f=rn(n,e.path),h=[...u.structure(t,f),...u.result(t,f)]
"ok"===m(h)&&await Qt(u,n)
const d="inject"===t.mode&&l.length>0?{path:i.path,before:a?null:i.bytes,after:c}:null,p=tn(e,t)
return{...en(u,h,{intent:t,locate:f}),changes:o,write:d,asItIs:p}}),Qt=(async function readBack(e,t){const{file:n}=t,o=await e.misread(t)
if(0!==o.length)throw new Error(`After the edit, ${o.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}),en=(function planned(e,t,{intent:n,locate:o}){const i=m(t),{sender:a}=e,l=e.environments(n)
return{findings:g(t,e.path),verdict:i,effective:"ok"===i&&0===l.length?e.effective:null,environments:l,sender:a&&{address:a.address,place:Bt(o(a.spot))},placeOf:(t,n)=>Bt(o(e.spotOf(t,n))),asItIs:tn(e,n),changes:[],write:null}}),tn=(function asItIsOf(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>Bt(locateAsIs(e.spotOf(t,n)))}}),nn=(function bytesAfter({file:e,edits:t}){return e.source.encode(Jt(e.source.text,t))}),sn=(async function reopened(e,t){const n=await e.reopen(t)
if(null!==n)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}),rn=(function locateBefore({file:e,edits:t,isNew:n},o){return i=>{if(i.file.path!==e.path)return locateAsIs(i)
if(n)return{path:o,at:{line:1,column:1,endLine:1,endColumn:1}}
const[a,l]=[i.span.start,i.span.end].map(e=>$0().am(t,e).offset)
return locateAsIs({file:e,span:{start:a,end:l}})}}),on=(async function planOne(e,{isNested:t},{configuration:n,realPaths:o,realPathFor:i,environment:a}){const{path:l}=n,c=un(e),u=null===a?c:{...c,environment:a},f=t?$0().an(await Yt(n,{...u,settings:{},environment:""})):await cn(await Yt(n,u),n,{...e,intent:u}),h=await an(e,f),{write:d,effective:p,environments:m,changes:g,asItIs:w,placeOf:b,...x}=f,v=null===d?.before?i(d.path):o.get(d?.path??l)
if(null==v)throw new Error("A plan names a file that was never read")
return{result:{path:l,kind:n.kind,changed:!1,target:d?.path??l,...ln(p,m),changes:g.map(I),...x},settings:p,environments:m,places:h,write:d&&{...d,realPath:v}}}),an=(async function placesFor(e,t){if(null===e.smokeTest)return null
const{knownPlaces:n}=await Promise.resolve().then(()=>require("./suppressions.js")).then(e=>e.a)
return n(e,t)}),ln=(function shownEffective(e,t){const n=t.map(S)
return{effective:e&&E(e),environments:n}}),cn=(async function silenced(e,t,{ignore:n,intent:o}){const i=await t.suppressions()
if(0===i.length&&0===n.length)return{...e,suppressed:[]}
const{silencePlan:a}=await Promise.resolve().then(()=>require("./silencing.js")),l={configuration:t,intent:o,comments:i,ignore:n}
return{...e,...await a(e,l)}}),un=(function intentOf(e){const{mode:t,settings:n,knownSections:o,environment:i,environmentKeys:a}=e
return{mode:t,settings:n,knownSections:o,environment:i,environmentKeys:a}}),fn=(async function planAll(e,{workspace:t,mask:n},{mode:o,files:i,leftOut:a}){const l=new OldCredentials(n),c=new Set(i.map((({path:e})=>e))),u=1===i.length,f=[]
for(const n of i){const i=await qt(t,n),a="ready"===i.status?i.configuration.credentials:[]
l.take(u?a:$0().ao(a))
const h=Ye(t,n,i),d=tt(h,{mode:o,paths:c}),p={...h,...d?await hn(e,h,i):Wo}
f.push(u?p:$0().ap(p))}const h=Qe(f),d=Ve(f).map((e=>({one:e,reason:et(e,{parts:h,mode:o})})))
return{...dn(e,d.flatMap((({one:e,reason:t})=>null===t?[e]:[])),[...a,...d.flatMap((({one:{found:e},reason:t})=>null===t?[]:Ke([e],t)))]),warnings:l.warnings}}),hn=(async function take(e,{found:t,isTransform:n},o){if("refused"===o.status)return{...Wo,planned:$0().aq(t,o)}
if("ready"!==o.status)return Wo
const i=[...o.realPaths.values()]
return"inject"===e.requestedMode&&n?{...Wo,realPaths:i,complaint:$0().ar(t,o)}:{...Wo,realPaths:i,planned:await on(e,t,o)}}),dn=(function plansOf({requestedMode:e},t,n){const o=t.flatMap((e=>e.planned??[])),i=t.flatMap((({complaint:e})=>e??[]))
return"inject"===e&&0===o.length&&0===i.length&&i.push($0().as([...t.map(({found:e})=>e),...n])),{planned:o,complaints:i,realPaths:t.flatMap((({realPaths:e})=>e)),leftOut:n}}),pn=(async function guardReports(e,t){if(null===t.report&&null===t.sarif)return Ro
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./out.js")).then(e=>e.c)
return new n(e,t)}),mn=(async function step(e,t,n){const o=await _e(n.workspace,e.files),i=await pn(n.workspace,e)
i.protect(o.files.map((({realPath:e})=>e)))
const a=await Le(e,n),l=0===e.ignore.length?null:await Promise.resolve().then(()=>require("./silencing.js")),c=[...t,...l?.complaintsAbout(e.ignore)??[]],u=[...a.failures,...c,...o.complaints,...i.complaints]
if(u.length>0)return{result:wn(e,u),reports:i.targets}
const f=await fn(e,n,ze(o.files,e.requestedMode))
i.protect(f.realPaths)
const h=await Oe(e,n,f.planned),d=f.planned.map((({result:e})=>e)),p=d.flatMap((({findings:e})=>e)),m=l?.withoutEffect(p,e.ignore)??[],g=[...a.warnings,...f.warnings,...m],w={...wn(e,[...f.complaints,...i.complaints]),files:d,...l?.ignored(h.findings,e.ignore)??{findings:h.findings},warnings:[...e.warnings,...g],notices:[...bn(e),...await gn(f.leftOut),...a.notices,...h.notices,...l?.idle(e,d)??[]]},b=await xn({request:e,planned:f.planned,draft:w},n)
return{result:vn({request:e,planned:f.planned,draft:b},n),reports:i.targets}}),gn=(async function leftOutNotices(e){if(0===e.length)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.l)
return t(e)}),wn=(function failed(e,t){const{mode:n,warnings:o}=e
return{mode:n,files:[],findings:[],suppressed:[],written:[],smokeTests:[],warnings:o,notices:bn(e),failures:t}}),bn=(function noticesOf({notice:e}){return null===e?[]:[e]}),xn=(async function test({request:e,planned:t,draft:n},{workspace:o,audience:i}){const{smokeTest:a,settings:l,environment:c,failOn:u}=e
if(null===a||q(n,u))return n
const{readAuthorities:f}=await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.c),{runSmokeTests:h}=await Promise.resolve().then(()=>require("./smoke-tests.js")),d=f(o,a.authorities)
if(!d.ok)return{...n,failures:[d.complaint]}
const p={...a,mode:e.mode,requested:l,environment:c,authorities:d.certificates}
return{...n,smokeTests:await h(p,t,await i())}}),vn=(function write({request:e,planned:t,draft:n},{id:o,keeping:i}){const{failOn:a,restore:l}=e
if(null===i||q(n,a))return n
const c=yn(t.flatMap((e=>null===e.write?[]:[e.write])))
if(0===c.length)return n
const u=$1().k(c,{...i,restore:l})??$1().w(c,o)
return null!==u?{...n,failures:[u]}:{...n,files:t.map(e=>({...e.result,changed:null!==e.write})),written:c.map(({path:e})=>e)}}),yn=(function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}),kn=(function after(e,t){const[n,o,i]=t
if(!e.text.includes(n))return e
const a=e.text.replaceAll(o,i)
return a===e.text?e:{text:a,origin:{reading:e,step:t}}}),$n=(function placesOf({origin:e},t){if(null===e||0===t.length)return t
const{reading:n,step:o}=e,{starts:i,ends:a}=$0().at(n.text,o)
return placesOf(n,t.map(([e,t])=>[i[e]??0,a[t-1]??0]))}),An=(function withoutInvisible(e){return l(e.text)?e:kn(e,["",_o(),nothing])}),Tn=(function squeezed(e){return kn(e,["",/\s+/g,nothing])}),Sn=(function readingsOf(e){const t={text:e,origin:null},n=[t,...[qo,Fo,Uo].map((e=>kn(t,e)))],o=new Set(n.flatMap((e=>[e,kn(e,Do)])))
return[...new Set([t,...[...o].map(An)])]}),On=(function windowsOf(e){const t=Math.max(0,e.length-8+1)
return Array.from({length:t},((t,n)=>e.slice(n,n+8)))}),En=(function folded(e){return l(e)||!/[^\0-\x7f]/.test(e)?e.toLowerCase():e.replaceAll(Go(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}),In=(function occurrencesOf(e,t){const n=[]
for(const o of e)for(let e=t.indexOf(o);e>=0;e=t.indexOf(o,e+o.length))n.push([e,e+o.length])
return n}),Ln=(function without(e,t){let[n,o]=["",0]
for(const[i,a]of t.toSorted(([e],[t])=>e-t))i>=o&&(n+=`${e.slice(o,i)}***`),o=Math.max(o,a)
return n+e.slice(o)}),Pn=(function commandLine(e,t,n={}){const o=Object.entries(n).filter((([,e])=>void 0!==e&&""!==e)).map((([e,t])=>`${e}=${Mn(String(t))}`))
return`::${0===o.length?e:`${e} ${o.join(",")}`}::${Cn(t)}`}),Cn=(function escaped(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}),Mn=(function escapedProperty(e){return Cn(e).replaceAll(":","%3A").replaceAll(",","%2C")}),jn=(function printLine(e){const t=sr.Buffer.from(`${e}${er.EOL}`,"utf8")
for(let e=0;e<t.length;)try{e+=Vs.writeSync(1,t,e)}catch(e){if(!$0().av(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}),Wn=(function command(e,t,n){jn(Pn(e,t,n))}),Rn=(function journalFolder({RUNNER_TEMP:e},t){const n=void 0===e||""===e?er.tmpdir():e
return tr.join(n,`umbraco-smtp-settings-${t}`)}),_n=(function originOf(e){const t=qn(e.GITHUB_EVENT_PATH)
if(t===zo)return"unknown"
const n=Nn(t)
return null===n?Ho.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted":$0().ax(n.head,Dn(t,"repository"))?[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted":n.isChained?"unknown":"fork"}),qn=(function readPayload(e){if(void 0===e||""===e)return null
try{return JSON.parse(Vs.readFileSync(e,"utf8"))}catch{return zo}}),Nn=(function pullRequestOf(e){const t=Dn(e,"pull_request")
if(Fn(t))return{head:Dn(Dn(t,"head"),"repo"),author:Dn(Dn(t,"user"),"login"),isChained:!1}
const n=Dn(e,"workflow_run")
return Fn(n)?{head:Dn(n,"head_repository"),author:Dn(Dn(n,"actor"),"login"),isChained:"workflow_run"===Dn(n,"event")}:null}),Dn=(function member(e,t){return Fn(e)&&Object.hasOwn(e,t)?e[t]:null}),Fn=(function isRecord(e){return"object"==typeof e&&null!==e}),Un=(function runningJob(e){return{action:Gn(e.GITHUB_ACTION_REPOSITORY),repository:Gn(e.GITHUB_REPOSITORY),workflow:Bn(e),job:Gn(e.GITHUB_JOB)}}),Bn=(function workflowOf({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=Gn(e?.replace(/@.*$/s,"")),o=`${t??""}/`,i=n?.toLowerCase().startsWith(o.toLowerCase())??!1
return null!==n&&i?n.slice(o.length):n}),Gn=(function known(e){return void 0===e||""===e?null:e}),Hn=(function toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}),zn=function issueCommand(e,t,n){const o=new r(e,t,n)
process.stdout.write(o.toString()+er.EOL)},Xn=function s(e){return Hn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},Kn=function uuidOfNode(){return nr.randomUUID()},Jn=(function randomUUID(){return Zn()??Kn()}),Zn=(function uuidOfKernel(){try{const e=Vs.readFileSync("/proc/sys/kernel/random/uuid","latin1").trim()
return Yn(e)?e:null}catch{return null}}),Yn=(function isUuid(e){return Xo.test(e)}),Vn=(function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!Vs.existsSync(n))throw new Error(`Missing file at path: ${n}`)
Vs.appendFileSync(n,`${Hn(t)}${er.EOL}`,{encoding:"utf8"})}),Qn=(function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${Ko.randomUUID()}`,o=Hn(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(o.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${er.EOL}${o}${er.EOL}${n}`}),es=(function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}),ts=(function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return Vn("OUTPUT",Qn(e,t))
process.stdout.write(er.EOL),zn("set-output",{name:e},Hn(t))}),ns=(function saveState(e,t){if(process.env.GITHUB_STATE)return Vn("STATE",Qn(e,t))
zn("save-state",{name:e},Hn(t))}),ss=(function getState(e){return process.env[`STATE_${e}`]||""}),rs=(function lineLink(e,{path:t,at:n}){const{GITHUB_SERVER_URL:o,GITHUB_REPOSITORY:i,GITHUB_SHA:a}=e
if(!o?.startsWith("https:")||!i||!a)return null
const l=t.split("/").map(os).join("/"),c=n.endLine>n.line?`L${n.line}-L${n.endLine}`:`L${n.line}`
return`${encodeURI(`${o}/${i}/blob/${a}`)}/${l}#${c}`}),os=function segment(e){return encodeURIComponent(e.toWellFormed()).replaceAll("(","%28").replaceAll(")","%29")},is=(function removeVariables(e){for(const t of Object.keys(Qs.env))t.toUpperCase().startsWith(e)&&Reflect.deleteProperty(Qs.env,t)}),as=(function saveStep(e){ns("step",e)}),ls=function saveJournal(e){ns("journal",e)},cs=(function annotationsOf(e,t,n){const o=M(e).filter((e=>!n(e)))
return["error","warning","notice"].flatMap((n=>[..."notice"===n?[]:fs(e,n),...("error"===n?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...o.filter((({severity:e})=>e===n)).map((e=>us(e,t)))]))}),us=(function ofFinding(e,t){const{severity:n,rule:o,path:i,at:a,message:l,hint:c}=e
return{level:n,message:`${l}${hs(e)} ${c} More: ${t(o)}`,place:{path:i,at:a,title:o}}}),fs=(function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>$0().ay(e,t)).flatMap(({words:e,stage:n,places:o})=>0===o.length?[{level:t,message:e,place:null}]:o.map(o=>({level:t,message:e,place:{...o,title:`smoke-test/${n}`}})))}),hs=(function whereItHolds({rule:e,environments:t=[]}){if(0===t.length||e.startsWith("transform/"))return""
const n=t.filter(e=>"any other"!==e),o=n.length<t.length?["any other environment"]:[]
return` This is so in ${[...0===n.length?[]:[`the environment${1===n.length?"":"s"} ${Be(n,e=>h(e))}`],...o].join(", and in ")}.`}),ds=(function placeWords({path:e,at:t}){return`${h(e)}:${t.line}:${t.column}`}),ps=(function tellAnnotations(e,t){for(const n of["error","warning","notice"]){const o=t.filter((e=>e.level===n)),i=e.roomFor(n)
for(const{message:t,place:a}of o.slice(0,i))null!==a&&e.log(ds(a)),e.annotate(n,t,null===a?void 0:ws(a))
ms(e,n,o.slice(i))}}),ms=(function listRest(e,t,n){if(0===n.length)return
const o=`${t}${1===n.length?"":"s"}`,i=n.length-1e3
e.group(`${n.length} more ${o}, without an annotation`,[...n.slice(0,1e3).map(gs),...i>0?[`\u2026 and ${i} more.`]:[]])}),gs=function lineOf({place:e,message:t}){return null===e?t:`${ds(e)} ${t}`},ws=(function placeFor({path:e,at:t,title:n}){const o={title:n,file:e,startLine:t.line,endLine:t.endLine}
return t.line!==t.endLine?o:{...o,startColumn:t.column,endColumn:t.endColumn}}),bs=(function tellOutputs(e,t){for(const{name:n,value:o,hasPaths:i}of t)i?e.outputPaths(n,o):e.output(n,o)}),xs=(async function toldOn(e,{gitHubToken:t,suggest:n},o){const i={result:o,isAside:(()=>!1)}
if(null===t)return i
try{const{converse:i}=await Promise.resolve().then(()=>require("./converse.js"))
return await i(e,{token:t,suggest:n},o)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...i,result:{...o,notices:[...o.notices,e]}}}}),vs=(function failureLine(e,t){const{failures:n,mode:o,smokeTests:i}=e
if(n.length>0)return Ge(n).join(" ")
const a=ys(_(e,t))??(0===i.length?null:$0().az(i))
return null===a?null:"inject"===o?`${a} No file was written.`:a}),ys=(function findingsWords(e){const[t]=e
return void 0===t?null:`${$0().aA(e.map(({severity:e})=>e))}: ${ds(t)} ${t.rule}.`}),ks=(function fileLines({mode:e,files:t}){return t.map((t=>{const{path:n,kind:o,verdict:i}=t,a="ok"===i?As(e,t):`refused (${i})`
return`${h(n)} (${o}): ${a}${$s(t)}`}))}),$s=(function silencedWords({suppressed:{length:e}}){return 0===e?"":`, ${e} finding${1===e?"":"s"} silenced`}),As=(function wordsFor(e,t){const n=P(e,t)
if("unchanged"===n)return"already as wanted"
if("written"!==n)return n
const o=t.target===t.path?"":` into ${h(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${o}`}),Ts=(function outputsOf(e,t){const{mode:n,written:o}=e,i=[["mode",n],["changed",String(o.length>0)],["errors",String(Ss(e,"error"))],["warnings",String(Ss(e,"warning"))],["smoke-test",Os(e)]],a=[["changed-files",JSON.stringify(o)],...null===t?[]:[["report",t]]]
return[...i.map((([e,t])=>({name:e,value:t,hasPaths:!1}))),...a.map((([e,t])=>({name:e,value:t,hasPaths:!0})))]}),Ss=(function countAll(e,t){const{files:n,smokeTests:o,failures:i,warnings:a}=e,l="error"===t?i:a,c=o.flatMap(e=>$0().ay(e,t))
return W(n,t)+c.length+l.length}),Os=(function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
return["failed","warned","passed"].find((e=>t.includes(e)))??"skipped"}),Es=(function countedWords(e){return["error","warning"].flatMap((t=>{const n=Ss(e,t)
return 0===n?[]:[`${n} ${t}${1===n?"":"s"}`]}))}),Is=(function plain(e){return h(e,1/0).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}),Ls=(function table(e,t){if(0===t.length)return""
const line=(e=>`| ${e.join(" | ")} |`)
return[line(e),line(e.map((()=>"---"))),...t.map(line)].join("\n")}),Ps=(function summaryOf(e,t){const{show:n,fails:o}=t,shown=(e=>Is(n(e)))
return["## SMTP settings",Cs(e,o),...Ge(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),Ms(e,shown),Ws(e,shown),...Gs(e,shown,t),Bs(e,t),zs(e),..._s(e,shown),...qs(e,shown),...t.smokeTests].filter((e=>""!==e)).join("\n\n").concat("\n")}),Cs=(function glance(e,t){const n=Es(e).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${""===n?"":`: ${n}`}`}),Ms=(function filesTable({files:e,mode:t},n){const o=e.map((e=>({file:e,state:js(e),outcome:P(t,e)}))),isDull=({state:e,outcome:t})=>"ready"===e&&"written"!==t&&"not written"!==t,i=o.length<=10?o:o.filter(e=>!isDull(e)),a=i.slice(0,200).map((({file:{path:e,target:t},state:o,outcome:i})=>[n(h(e)),o,"written"===i&&t!==e?`written into ${n(h(t))}`:i])),l=i.length-a.length,c=o.length-i.length
return[Ls(["File","State","Result"],a),0===l?"":`\u2026 and ${l} more files.`,0===c?"":`${c} ${0===i.length?"":"other "}files are ready.`].filter((e=>""!==e)).join("\n\n")}),js=(function stateOf({kind:e,verdict:t,findings:n}){if("appsettings"===e&&"ok"!==t)return"the site does not start"
if("file"===t)return"the whole site is down"
if("section"===t)return"mail is dead, the site runs"
const o=n.filter((({severity:e})=>"error"===e))
return 0===o.length?"ready":o.every(({rule:e})=>e.startsWith("inject/"))?"the site runs, nothing is injected":"the site runs, mail fails"}),Ws=(function changesTable({files:e,written:t},n){const o=e.flatMap((({target:e,changes:t})=>t.map((t=>[n(h(e)),t.setting,Rs(t,"before",n),Rs(t,"after",n)]))))
return 0===o.length?"":`### ${t.length>0?"Changed attributes":"What would change"}\n\n${Ls(["File","Attribute","Before","After"],o.slice(0,200))}`}),Rs=(function valueOf(e,t,n){const o=e[t]
return null===o?"(none)":""===o?"(empty)":"***"===o?"`***`":n(h(o))}),_s=(function effectiveTables({files:e},t){return R(e).slice(0,10).map((({settings:e,files:n})=>{const o=Object.entries(e).filter((([,e])=>null!==e)).map((([e,n])=>[e,Us(n,t)]))
return`### What the site ${n.some((({changed:e,changes:t})=>!e&&t.length>0))?"would use":"uses"}: ${Fs(n,t)}\n\n${Ls(["Setting","Value"],o)}`}))}),qs=(function environmentTables({files:e},t){return e.filter((({environments:e})=>e.some((({effective:e})=>null!==e)))).slice(0,10).flatMap((({path:e,kind:n,environments:o})=>{const i=o.slice(0,10),a=Object.keys(i.find((({effective:e})=>null!==e))?.effective??{}).map((o=>[o,...i.map((i=>Ns({environment:i,path:e,kind:n},o,t)))])).filter((([,...e])=>e.some((e=>""!==e))))
if(0===a.length)return[]
const l=["Setting",...i.map((({name:e})=>t(h(e))))],c=o.length-i.length,u=c>0?`\n\n\u2026 and ${c} more environments.`:""
return`### What the site uses in each environment: ${t(h(e))}\n\n${Ls(l,a)}${u}`}))}),Ns=(function valueIn(e,t,n){const{effective:o}=e.environment
if(null===o)return $0().aB(e.environment,e.kind)
const i=Object.entries({...o}),a=new Map(i).get(t)??null
return null===a?"":`${"object"==typeof a?`key ${n(h(a.environmentKey))}`:Us(a,n)} (${Ds(e,t,n)})`}),Ds=(function layerWords({environment:e,path:t},n,o){const{origins:i,hidden:a}=e,l=t.slice(0,t.lastIndexOf("/")+1),named=(e=>o(h(e.startsWith(l)?e.slice(l.length):e))),c=i.get(n)
if(void 0===c)return"default"
const u=[...new Set(a?.get(n)??[])].map(named)
return 0===u.length?named(c):`${named(c)}, over ${u.join(" and ")}`}),Fs=(function namesOf(e,t){return Be(e,(({path:e})=>t(h(e))),10)}),Us=(function effectiveValue(e,t){return""===e?"(empty)":"***"===e?"`***`":t(h(String(e)))}),Bs=(function asideLine(e,{isAside:t}){const{length:n}=M(e).filter(t)
return 0===n?"":`${n} ${1===n?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}),Gs=(function findingsTables(e,t,n){const o=M(e).filter((e=>!n.isAside(e)))
if(0===o.length)return[]
const i=new Map
for(const e of o.slice(0,200)){const t=i.get(e.path)
void 0===t?i.set(e.path,[e]):t.push(e)}const a=["Place","Severity","What is wrong, and what to do","Rule"]
return["### Findings",...Array.from(i,(([e,o])=>{const i=o.map((e=>Hs(e,t,n)))
return`**${t(h(e))}**\n\n${Ls(a,i)}`})),...o.length>200?[`\u2026 and ${o.length-200} more.`]:[]]}),Hs=(function findingRow(e,t,{ruleLink:n,lineLink:o}){const{at:i,severity:a,message:l,hint:c,rule:u,path:f}=e,d=`${i.line}:${i.column}`,p=t(h(f))===Is(h(f))?o(e):null
return[null===p?d:`[${d}](${p})`,a,`${t(`${l}${hs(e)}`)}<br>\u2192 ${t(c)}`,Xs(u,n(u))]}),zs=(function suppressedLine(e){const t=j(e)
if(0===t.length)return""
const n=t.filter(({by:e})=>"comment"===e).length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}),Xs=(function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}),Ks=(async function attempt({runner:e,id:t},n,o){as(t)
const i=new Workspace(Qs.env.GITHUB_WORKSPACE??Qs.cwd()),a={folder:Rn(Qs.env,t),remember:ls}
return mn(n,o,{workspace:i,mask:t=>{e.mask(t)},runningJob:Un(Qs.env),id:t,keeping:a,audience:async()=>(await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.f)).following(e)})}),Js=(async function writeReports({runner:e,id:t},{result:n,reports:o}){const i=new Map
for(const a of o){const{writeReport:o}=await Promise.resolve().then(()=>require("./out.js")).then(e=>e.b),l=o(a,{text:await $0().aE(e,n,a),id:t})
null!==l&&i.set(a.input,l)}return i}),Zs=(async function smokeTestParts({show:e},{smokeTests:t}){if(0===t.length)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.s)
return n(t,e)}),Ys=(async function tell({runner:e,id:t},n,o){const i=await Js({runner:e,id:t},o),a=o.reports.find(({input:e})=>"report"===e&&!i.has(e)),l=[...i.values()].map(e=>$0().aD(e,o)),c=[...o.result.failures,...l],u={...o.result,failures:c},{result:f,isAside:h}=await xs(e,n,u),{show:d,ruleLink:p,lineLink:m}=e
for(const t of ks(f))e.log(t)
ps(e,cs(f,p,h))
const g=vs(f,n.failOn),w=await Zs(e,f)
e.summarize(Ps(f,{show:d,ruleLink:p,lineLink:m,isAside:h,smokeTests:w,fails:null!==g})),bs(e,Ts(f,a?.path??null)),null!==g&&e.fail(g)})
const Vs=require("node:fs"),$0=()=>require("./deferred_seldom_base.js"),Qs=require("node:process"),er=require("node:os"),tr=require("node:path"),nr=require("node:crypto"),sr=require("node:buffer"),$1=()=>require("./deferred_writing.js")
class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=tr.resolve(e)
const t=o(this.root)
if(null===t)throw new WorkspaceMissing
this.#e=t}relativePath(e){return t(this.root,tr.resolve(this.root,e))}spelled(e){return $0().s(this.root,e)}absolutePath(e){return tr.join(this.root,e)}realNameOf(e){return t(this.#e,e)??tr.basename(e)}locate(e){const n=o(this.absolutePath(e))
if(null===n)return{ok:!1,reason:"its path leads to no file"}
const i=t(this.#e,n)
if(null===i)return{ok:!1,reason:"a symbolic link on its path leaves the workspace"}
const a=i===e?i:$0().s(this.#e,i)
return{ok:!0,path:e,realPath:tr.join(this.#e,a)}}contains(e){return tr.resolve(e)===e&&e.startsWith(this.#e+tr.sep)}kindAt(e){return n(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter((e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n))}entries(t){return e(this.absolutePath(t)).map((e=>""===t?e:`${t}/${e}`)).sort()}*files(t=""){for(const n of e(this.absolutePath(t)).sort()){const e=""===t?n:`${t}/${n}`,o=$0().e(this.absolutePath(e))
!0===o?.isDirectory()?".git"!==n&&(yield*this.files(e)):null!==o&&(yield e)}}}const rr="another program has the file open",or={EACCES:"the permission is missing",EBUSY:rr,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
const ir=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
const ar=new RegExp("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x1b]*","g"),lr=a(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu"),cr=a(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`,"gu"),ur=/^ *:{2,}|(?<!:):{2,}(?=[A-Za-z][\w-]*(?: |::))/g
const[fr,hr]=["\ufdd0","\ufdd1"],[dr,pr,mr]=["\ufdd2","\ufdd3","\ufdd4"],gr=new RegExp(`${fr}([^${fr}-${mr}]*)${hr}`,"g"),wr=new RegExp(`${dr}([^${dr}-${mr}]*)${pr}([^${dr}-${mr}]*)${mr}`,"g"),br={inputs:y,isOnGitHub:!0}
const xr=x("this action","the GitHub Action"),vr=x("this runner","this computer"),yr=x("The runner","This computer")
const kr=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"],$r=["SevenBit","International"],Ar=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"],Tr=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
const Sr=new Set(["userName","password"]),Or=/^[a-z][a-z0-9+.-]*:\/\//i
const Er=x("An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.","An empty variable counts as one that is not set.")
const Ir=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"],Lr=["connect","login","recipient","send"]
const Pr=/[ \t\r\n]*/y
const Cr=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u,Mr=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/,jr=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
const Wr=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const Rr=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"],_r="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178",qr={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${_r}]`,"u")}
const Nr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
const Dr={opening:"${{",whole:/\$\{\{[^{}\r\n]+\}\}/},Fr={opening:"@microsoft.keyvault(",whole:/@Microsoft\.KeyVault\([^()\r\n]+\)/i},Ur=[{opening:"#{",whole:/#\{[^{}\r\n]+\}#?/},{opening:"$(",whole:/\$\([^()\r\n]+\)/},{opening:"${",whole:/\$\{[^{}\r\n]+\}/},{opening:"{{",whole:/\{\{[^{}\r\n]+\}\}/},{opening:"{#",whole:/\{#[^{}\r\n]+#\}/},{opening:"[[",whole:/\[\[[^[\]\r\n]+\]\]/},{opening:"@@",whole:/@@[\w.: -]+@@/},{opening:"__",whole:/__[A-Za-z0-9][\w.:-]*__/}],Br={opening:"{",whole:/\{ *[A-Za-z_][\w.: -]*\}/},Gr=[Dr,Fr,...Ur,Br,{opening:"%",whole:/%[\w.: -]+%/},{opening:"--",whole:/--[A-Za-z0-9][\w.:-]*--/}],Hr=new Set(Gr.map((({opening:e})=>e.charAt(0))))
const zr=new Set(["127.0.0.0","127.0.0.1","localhost"])
const Xr=new Set(["username","password"]),Kr=/^password123\/<API Key[^<>\r\n]*>$/i
const Jr=new Set(["noreply@example.com"])
const Zr=new Set(["your@email.here","person@umbraco.dk"])
const Yr=new Set("apikey resend smtp_injection true false 2465 2525 2587".split(" "))
const Vr=["site","any","never"],Qr=new Set(["network","temporary","untested"]),eo=/^([^\s:=][^:=]*):[ \t]+/,to=/^[\w.:-]+$/,no=a(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
const so=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`,ro=a(`^/?${so}(?:/${so})*/?$`,"u")
class Inputs{complaints=[]
#t
constructor(e){this.#t=e}raw(e){const t=this.#t(e)
return""===t?null:t}text(e){const t=me(this.#t(e))
return""===t?null:t}lines(e,t){const n=this.#t(e).split(/\r\n|\r|\n/).map(me).filter((e=>""!==e))
return 0===n.length?t:n}choice(e,t){const n=this.text(e)
if(null===n)return null
const o=t.find((e=>e.toLowerCase()===n.toLowerCase()))
return void 0!==o?o:(this.refuse(e,n,`Allowed: ${t.join(", ")}.`),null)}boolean(e){const t=this.choice(e,["true","false"])
return null===t?null:"true"===t}sectionPaths(e){const t=this.lines(e,[]),n=t.find(e=>!ro().test(e))
return void 0!==n&&this.refuse(e,n,"Allowed: one path on each line, as in section or group/section."),t}port(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
return n>=1&&n<=65535?n:(this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587."),null)}seconds(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
return n>=1&&n<=600?n:(this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600."),null)}refuse(e,t,n){this.complaints.push(`${$0().h(b(e))} has the unknown value "${h(t,60)}". ${n}`)}}const oo=["inject","check"],io=["error","warning","never"]
const ao="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
const lo=a(String.raw`[\\/:*?"<>|,\p{Cc}]`,"u")
const co=new Set(["workflow/platform-secret","workflow/image"])
const uo=/[[\]{}()"]/,fo=/\[(\w)\1*\]/g,ho=/\{[^{}]*\/|\([^()]*\//
const ANY=()=>!0
const po="names an archive: unpack it first, in a step before this one, and name the web.config in it.",mo=/[*?[\]{}()]/
class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class OldCredentials{#n
#s=new Set
#r=0
#o=0
constructor(e){this.#n=e}take(e){for(const t of e)this.#s.has(t)||(this.#s.add(t),this.#r>=100||this.#o+t.length>2e5||(this.#r+=1,this.#o+=t.length,this.#n(t)))}get warnings(){const e=this.#s.size-this.#r
return 0===e?[]:[`The checked files contain ${this.#s.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}const go=/(?:^|\/)(?:bin|obj|node_modules)\//i
const wo={isTransform:!1,isOfTransform:!1,site:null,parts:[],isSuperseded:!1}
const bo=new Set
const xo=/^web\.(production|live|staging|development)\.config$/i
const vo=/\r\n|[\r\n]/g
class Lines{#i
constructor(e){this.#i=new Int32Array(1+ot(e))
for(let t=1;vo.test(e);t+=1)this.#i[t]=vo.lastIndex}get count(){return this.#i.length}range({start:e,end:t}){const n=this.#a(e),o=this.#a(t)
return{line:n+1,column:e-(this.#i[n]??0)+1,endLine:o+1,endColumn:t-(this.#i[o]??0)+1}}#a(e){let t=0,n=this.#i.length-1
for(;t<n;){const o=Math.ceil((t+n)/2);(this.#i[o]??0)<=e?t=o:n=o-1}return t}}class Source{text
encoding
#l
#c=null
constructor(e,t,n){this.text=e,this.encoding=t,this.#l=n}range(e){return this.#c??=new Lines(this.text),this.#c.range(e)}encode(e){const t=H(e,this.encoding)
return 0===this.#l.length?t:sr.Buffer.concat([this.#l,t])}withReferences(e){return z(e,this.encoding)}}const yo=["fffe0000","0000feff","3c000000","0000003c"]
const ko={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const $o={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'},Ao={line:1,column:1,endLine:1,endColumn:1},said=((e,t)=>({message:e,hint:t})),To={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="\u2026" on this element or above, or delete the prefix. Attributes such as xdt:Transform belong in a transform file, whose root has xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform".'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
class FaultError extends Error{fault
constructor(e){super(e.message),this.fault=e}}const So=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
const Oo=new WeakMap
const Eo={version:(e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2))),encoding:(e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e)),standalone:e=>"yes"===e||"no"===e}
class NamespaceScope{#u=new Map([["http://www.w3.org/XML/1998/namespace",0]])
#f=new Map([["xml",[0]]])
#h=new Map
#d
constructor(e){this.#d=e.lenient}enter(e){const{name:t,start:n,nameEnd:o,attributes:i}=e
this.#p(e)
for(const e of i)yt(e)&&this.#m(e)
this.#g({name:t,start:n+1,nameEnd:o}),this.#w(i)}leave({attributes:e}){for(const t of e)yt(t)&&this.#f.get(kt(t))?.pop()}#p(e){for(const{name:t,start:n,nameEnd:o}of e.attributes)this.#h.get(t)===e&&$0().L("duplicate-attribute",[n,o],{name:t}),this.#h.set(t,e)}#m(e){const t=kt(e),n=dt(e.raw).value
$t(e,t,n)
const o=this.#f.get(t),i=this.#b(n)
void 0===o?this.#f.set(t,[i]):o.push(i)}#b(e){const t=this.#u.get(e)??this.#u.size
return this.#u.set(e,t),t}#g({name:e,start:t,nameEnd:n}){const o=e.indexOf(":")
if(o<0)return null
const i=e.slice(0,o)
At(e,o)||$0().L("qualified-name",[t,n],{name:e}),"xmlns"===i&&$0().L("reserved-prefix",[t,n])
const a=this.#f.get(i)?.at(-1)
return void 0!==a?a:this.#d?null:void $0().L("undeclared-prefix",[t,n],{name:i})}#w(e){if(!e.some((({name:e})=>e.includes(":"))))return
const t=new Map
for(const n of e){if(yt(n))continue
const e=this.#g(n)
if(null===e)continue
const{name:o,start:i,nameEnd:a}=n,l=`${e} ${o.slice(o.indexOf(":")+1)}`,c=t.get(l)
void 0!==c&&$0().L("duplicate-expanded-name",[i,a],{name:o,other:c}),t.set(l,o)}}}const Io=/\/?>/y
const Lo=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
const Po=[]
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#x=null
#v=null
#y=null
constructor(e,t,n){this.name=e,this.start=t,this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#x??Po}get children(){return this.#v??=this.nodes.filter((e=>"element"===e.kind)),this.#v}attribute(e){const{attributes:t}=this
return t.length<16?t.find((t=>t.name===e))??null:(this.#y??=new Map(t.map(e=>[e.name,e])),this.#y.get(e)??null)}append(e){null===this.#x?this.#x=[e]:this.#x.push(e),this.#v=null}}const Co=/[^<&]*/y
class Scanner{text
#k=0
#x=[]
#$=null
#A=null
#T=null
#S=null
#O=new NamespaceScope({lenient:!1})
constructor(e){this.text=e}get offset(){return this.#k}get hasDoctype(){return null!==this.#A}scan(){const{text:e}=this
for(e.startsWith("<?xml")&&5===U(e,2)&&(this.#k=wt(e,0));this.#k<e.length;)this.#k=this.#E(this.#k)
return null!==this.#T&&$0().R(e,this.#T),null===this.#$&&$0().L("root-missing",[0,0]),{text:e,nodes:this.#x,root:this.#$,doctype:this.#A}}#E(e){const{text:t}=this
return t.startsWith("&",e)?this.#I(e):t.startsWith("<",e)?t.startsWith("/",e+1)?this.#L(e):t.startsWith("!",e+1)?this.#P(e):t.startsWith("?",e+1)?this.#C({kind:"instruction",start:e,end:$0().S(t,e)}):this.#M(e):this.#j(e)}#j(e){const{text:t}=this,n=D(t,e)
if(t.startsWith("<",n))return n
const o=N(Co,t,n)??n
if(n===o)return o
null===this.#T&&$0().T(t,n,this.#$)
const i=t.slice(e,o).indexOf("]]>")
return i>=0&&$0().L("cdata-end-in-text",[e+i,e+i+3]),this.#C({kind:"text",start:e,end:o})}#I(e){return null===this.#T&&$0().T(this.text,e,this.#$),this.#C({kind:"reference",start:e,end:pt(this,e)})}#P(e){const{text:t}=this
return t.startsWith("--",e+2)?this.#C({kind:"comment",start:e,end:gt(t,e)}):t.startsWith("[CDATA[",e+2)?(null===this.#T&&$0().L("cdata-outside",[e,e+9]),this.#C({kind:"cdata",start:e,end:$0().U(t,e)})):(t.startsWith("DOCTYPE",e+2)||$0().V(t,e),(null!==this.#$||this.hasDoctype)&&$0().L("doctype-misplaced",[e,e+9]),this.#A={kind:"doctype",start:e,end:$0().W(t,e)},this.#O=new NamespaceScope({lenient:!0}),this.#C(this.#A))}#M(e){const{text:t}=this,n=U(t,e+1)
n===e+1&&$0().X(t,e),null===this.#T&&null!==this.#$&&$0().Y(t,{start:e,end:n},this.#$)
const o=new OpenElement(t.slice(e+1,n),e,this.#T),i=St(this,o)
return this.#O.enter(o),this.#$??=o,this.#C(o),this.#T=o,t.startsWith("/",i-2)&&this.#W(o,i,i),i}#L(e){const{text:t}=this,n={start:e,end:U(t,e+2)},o=t.slice(e+2,n.end),i=this.#T
""===o&&$0().X(t,e),null===i&&$0().L("end-tag-alone",[e,n.end],{name:$0().Z(t,n)}),o!==i.name&&$0()._(t,n,{open:i,closed:this.#S})
const a=D(t,n.end)
return t.startsWith(">",a)||deferred_seldom_base.$(t,n,a),this.#W(i,e,a+1),a+1}#W(e,t,n){e.endTagStart=t,e.end=n,this.#O.leave(e),this.#T=e.parent,this.#S=e}#C(e){return null===this.#T?this.#x.push(e):this.#T.append(e),e.end}}const Mo={id:"source/encoding",level:"file"},jo={id:"xml/not-well-formed",level:"file"}
const locateAsIs=(({file:e,span:t})=>({path:e.path,at:e.source.range(t),origin:{file:e,span:t}}))
const Wo={realPaths:[],planned:null,complaint:null}
const Ro={targets:[],complaints:[],protect:(()=>{})}
const nothing=(()=>""),_o=a(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
const qo=["\x1b",new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing],No=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"})),Do=["&",/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,((e,t,n="")=>{if(void 0!==t)return No.get(t.toLowerCase())??e
const o=Number(n.replace(/^x/i,"0x"))
return o>1114111?e:String.fromCodePoint(o)})],Fo=["%",/(?:%[\da-f]{2})+/gi,e=>sr.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")],Uo=["\\",/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>void 0===t?n:String.fromCharCode(Number.parseInt(t,16))]
const Bo=new Set(["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"].flatMap((e=>e.split(" "))).flatMap(On))
class Redactor{#R
#_=new Set
#q=new Set
#N=new Set
#D=new Set
longest=0
constructor(e){this.#R=e}add(e,t=!1){this.#_.add(sr.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of le(e)){this.longest=Math.max(this.longest,n.length),this.#q.add(this.#F(n))
const e=En(n.replaceAll(/\s+/g,""))
if(e.length>=8&&ie(e)&&this.#N.add(e),t)for(const t of $0().au(e))this.#D.add(t)}}redact(e){return 0===this.#q.size?e:Ln(e,Sn(e).flatMap((e=>{const t=Tn(e)
return[...$n(e,this.#U(e.text)),...$n(t,this.#B(En(t.text)))]})))}#U(e){return[...In(this.#q,this.#F(e)),...this.#G(e)]}#B(e){const t=In(this.#N,e)
if(0===this.#D.size)return t
const n=On(e).map((e,t)=>this.#D.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+8])]}#F(e){return"server"===this.#R?En(e):e}#G(e){const t=[...this.#_],n=Math.min(...t.map((({length:e})=>e))),isTold=(e=>3*e.length>=4*n&&[0,1,2,3].map((t=>sr.Buffer.from(e.slice(t),"base64").toString("latin1"))).some((e=>t.some((t=>e.includes(t))))))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter((([e])=>isTold(e))).map(({0:e,index:t})=>[t,t+e.length])}}const Go=a(String.raw`\p{Lu}`,"gu")
class Secrets{#H=new Set
#z=new Redactor("ours")
#X
constructor(e=br){this.#X=e}add(e){if(!ie(e)||this.#H.has(e))return[]
const t=ae(e).filter((e=>!this.#H.has(e)))
for(const e of t)this.#H.add(e)
return this.#z.add(e),t}redact(e){return this.#z.redact(e)}show(e,t=4096){const redact=(e=>this.redact(e))
return f(redact(h(redact(u(v(e,this.#X),{redact:redact,longest:this.#z.longest})),1/0)),t)}}const Ho=/^(?:pull_request(?:_.+)?|workflow_run)$/
const zo=Symbol("unreadable")
class r{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const o=this.properties[n]
o&&(t?t=!1:e+=",",e+=`${n}=${Xn(o)}`)}}var t
return e+=`::${t=this.message,Hn(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}const Xo=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const Ko={randomUUID:Jn}
var Jo
!(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Jo||(Jo={}))
class Runner{#K=new Secrets
#J={error:0,warning:0,notice:0}
input=(e=>es(e,{trimWhitespace:!1}))
forgetInputs(){is("INPUT_")}mask(e){for(const t of this.#K.add(e))Wn("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#K:new Secrets,n=["password","username"].map(this.input),o=[...A(this.input("host")),...pe(this.input("environment-keys"))]
for(const e of[...n,...o])for(const n of t.add(e))Wn("add-mask",n)}redact=(e=>this.#K.redact(e))
show=(e=>this.#K.show(e,4096))
log(e){jn(this.show(e))}debug(e){Wn("debug",this.show(e))}startGroup(e){Wn("group",this.show(e))}endGroup(){Wn("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,9-this.#J[e])}annotate(e,t,n){this.#J[e]+=1
const{startLine:o,startColumn:i,...a}=n??{},l=void 0===n?{}:{file:this.redact(n.file)}
Wn(e,this.show(t),{...a,...l,line:o,col:i})}ruleLink=(e=>w(Qs.env,e))
lineLink=(e=>rs(Qs.env,e))
fail(e){Qs.exitCode=1,Wn("error",this.show(e))}output(e,t){ts(e,t)}outputPaths(e,t){const n=this.redact(t)
ts(e,n),n!==t&&this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(e){const t=Qs.env.GITHUB_STEP_SUMMARY
void 0!==t&&""!==t&&Vs.appendFileSync(t,this.redact(e))}}exports.$=' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"',exports.A=So,exports.B=/(?:^|\/)(?:bin|obj|node_modules)\//i,exports.C=57344,exports.D=N,exports.E=ar,exports.F=".github/workflows",exports.G=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y,exports.H=D,exports.I=rr,exports.J=U,exports.K=mt,exports.L=["file","section","runtime","advice"],exports.M="\uf8ff",exports.N=Qr,exports.O="\ue000",exports.P=20,exports.Q=function lineOf$1(e,t){return new Lines(e.slice(0,t)).count},exports.R=or,exports.S=["error","warning","notice"],exports.T=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y,exports.U=gt,exports.V=xt,exports.W=/^\.github\/workflows\/[^/]+\.ya?ml$/,exports.X=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m,exports.Y=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m,exports.Z={"stray-equals":e=>"="===e?"":null,"unusual-space":e=>/^\p{Zs}$/u.test(e)?" ":null,"declaration-letter-case":e=>/^<\?xml$/i.test(e)?"<?xml":null},exports._=1e3,exports.a=lr,exports.a$=X,exports.a0=1e3,exports.a1=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i,exports.a2=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,exports.a3=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi,exports.a4=/^(?:key|defaultCredentials)$/i,exports.a5=oe,exports.a6=1e3,exports.a7=/\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y,exports.a8=/(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i,exports.a9=3e3,exports.aA=ne,exports.aB=(function placeholderIn(e){return ee(e)??(Q(e,[Br])?"token":null)}),exports.aC=K,exports.aD=kr,exports.aE=$r,exports.aF="any other",exports.aG=te,exports.aH=se,exports.aI=re,exports.aJ=Er,exports.aK=x,exports.aL=function isPasswordInUse(e){return""!==e&&!ne(e)&&null===ee(e)},exports.aM=xr,exports.aN=V,exports.aO=ee,exports.aP=Nr,exports.aQ=Jt,exports.aR=H,exports.aS=It,exports.aT=Source,exports.aU=a,exports.aV=(function attributeValue(e){if(null===e)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Oo.get(e)??dt(t).value
return Oo.set(e,n),n}),exports.aW=F,exports.aX=(function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=bt(e,5,"version"),n=xt(e,5,"version")
return null===t||null===n?null:{start:D(e,n+1)+1,end:t-1}}),exports.aY=Ct,exports.aZ=(function findingOf({rule:e,complaint:t},n){const{location:o=null,names:i={}}=t,a=Xt(e.severity,t,n.intent),l=Bt(n.locate(t)),c=(t.related??[]).map(e=>({...Bt(n.locate(e)),what:e.what})),u=t.words??e.words[0],f=!0===o?.isSection,h=e.lead??n.voice({level:e.level,severity:a,isPartial:null!==o,isSection:f}),d={...i,location:o?.path??""},p=[Kt(t.message,d),...c.map(e=>`${e.what} is ${Ht(e,l)}.`),...zt(t,n.intent),...void 0===u?[]:[Kt(`${h}: "${u}"`,d)]]
return{rule:e.id,level:null===o?e.level:"runtime",severity:a,...l,message:p.join(" "),hint:Kt(t.hint,i),related:c,...Gt(t,l,n)}}),exports.a_=(function broken(e,t,n){return e.flatMap((e=>Ut(e.check(t,n)).map((t=>({rule:e,complaint:t})))))}),exports.aa=function isJson(e){return/\.json$/i.test(e)},exports.ab=function isSecretInJson(e,t,n){const o=Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1,i=e.slice(t).search(/[\r\n]/),a=e.slice(o,i<0?e.length:t+i)
return void 0===n?$0().a3(a):$0().a4(a)},exports.ac=function isSecretInXml(e,t){return $0().a5(e,{start:t,end:t})},exports.ad=it,exports.ae=st,exports.af=rt,exports.ag="http://schemas.microsoft.com/XML-Document-Transform",exports.ah=dt,exports.ai=jt,exports.aj={id:"source/too-large",level:"file"},exports.ak=16777216,exports.al=qt,exports.am=He,exports.an=Ze,exports.ao={id:"source/unreadable",level:"file"},exports.ap=Zt,exports.aq={changed:!1,effective:null,environments:[],sender:null,changes:[],suppressed:[]},exports.ar=On,exports.as=5e3,exports.at=Bo,exports.au=Dn,exports.av=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i,exports.aw={error:"failed",warning:"warned"},exports.ax=function toldDifference({words:e,place:t}){return{words:e,stage:"input",places:null===t?[]:[t]}},exports.ay=WorkspaceMissing,exports.az=k,exports.b=cr,exports.b0=(function transformNames(e){const t=nt(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`),n=/^web$/i.test(t)?`|${xo.source}`:""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}),exports.b1=function inCloudOrder(e){const key=e=>nt(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))},exports.b2=function environmentFor(e,t){const n=st(e)
return!0===n?.targets.includes(nt(t).toLowerCase())?n.environment:null},exports.b3=m,exports.b4=(function failUnfinished(){Qs.once("beforeExit",()=>{Wn("error","This ended before all was done: something that it waited for gives no answer and no error. Files may contain the injected settings. Please report it."),Qs.exit(1)})}),exports.b5=(async function endProcess(){["GITHUB_OUTPUT","GITHUB_STATE"].every((e=>Boolean(Qs.env[e])))||await $0().aw(Qs.stdout),Qs.exit()}),exports.b6=(async function run(){const e=Jn(),t=new Runner,n=_n(Qs.env)
t.maskInputs(ge(n))
const{request:o,complaints:i}=we(t.input,n)
t.forgetInputs()
const a=await Ks({runner:t,id:e},o,i).catch(e=>(t.debug(e instanceof Error?e.stack??"":""),{result:wn(o,[$0().aC(e)]),reports:[]}))
await Ys({runner:t,id:e},o,a).catch(e=>{t.debug(e instanceof Error?e.stack??"":""),t.fail("What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected.")})}),exports.b7=Wn,exports.b8=M,exports.b9=hs,exports.bA=Lr,exports.bB=l,exports.bC=_e,exports.bD=Sr,exports.bE=Secrets,exports.bF=mn,exports.bG=q,exports.bH=w,exports.bI=Pn,exports.bJ=Es,exports.bK=Ls,exports.ba=j,exports.bb=Ss,exports.bc=T,exports.bd=$,exports.be=g,exports.bf=Is,exports.bg=qn,exports.bh=function commitOfEvent({GITHUB_SHA:e}){return Gn(e)},exports.bi=cs,exports.bj=o,exports.bk=n,exports.bl=_n,exports.bm=Runner,exports.bn=ge,exports.bo=we,exports.bp=(function savedState(){const e=ss("step"),t=ss("journal")
return is("STATE_"),""===e&&""===t?"none":Yn(e)?{id:e,journal:""===t?null:t}:"damaged"}),exports.bq=Rn,exports.br=Workspace,exports.bs=ie,exports.bt=z,exports.bu=J,exports.bv=Ar,exports.bw=Redactor,exports.bx=vr,exports.by=yr,exports.bz=class StageLog{#Z
#Y
#V
#Q=new Map
#ee="dns"
#te=null
#ne=performance.now()
constructor(e){this.#Z=e.level,this.#Y=e.conceal,this.#V=e.onStage}get current(){return this.#ee}begin(e,t=null){this.#ee=e,this.#te=t,this.#ne=performance.now()}ok(e){this.#se("ok",e)}fail(e){this.#se("failed",e)}skip(e,t,n=null){$0().a(this.#Z,e)&&this.#re({name:e,status:"skipped",ms:0,detail:this.#oe(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){return Ir.filter(e=>$0().a(this.#Z,e)||this.#Q.has(e)).map(e=>$0().b(e,this.#Q.get(e)??[]))}#se(e,t){const n=this.#ee,o=this.#te,i=null===o?this.#Q.get(n)?.at(-1)?.ms??0:0,a=$0().t(i+performance.now()-this.#ne)
this.#re({name:n,status:e,ms:a,detail:this.#oe(t,o)},o)}#oe(e,t){const n=h(this.#Y(e))
return null===t?n:`${h(this.#Y(t),100)}: ${n}`}#re(e,t){const n=null===t?[]:this.#Q.get(e.name)??[]
this.#Q.set(e.name,[...n,e]),this.#V(e)}},exports.c=A,exports.d=100,exports.e=e,exports.f=1e6,exports.g=Ir,exports.h={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"},exports.i=(function isAbsent(e){try{return void 0===Vs.lstatSync(e,{throwIfNoEntry:!1})}catch(e){if(""===$0().c(e))throw e
return"ENOTDIR"===$0().c(e)}}),exports.j=Wr,exports.k=qr,exports.l=h,exports.m=Tr,exports.n=10,exports.o=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i,exports.p=class Folder{#ie
#ae
#le
constructor(e){this.#ie=e
const{dev:t,ino:n}=Vs.lstatSync(e,{bigint:!0})
this.#ae=t,this.#le=n,this.verify()}verify(){const{dev:e,ino:t}=Vs.lstatSync(this.#ie,{bigint:!0})
if(e!==this.#ae||t!==this.#le||o(this.#ie)!==this.#ie)throw new FolderReplaced}verifyHolds(e){if(this.verify(),o(e)!==e)throw new FolderReplaced}},exports.q=Be,exports.r=i,exports.s=nt,exports.t=b,exports.u=G,exports.v=Lines,exports.w=40,exports.x={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"},exports.y=FaultError,exports.z=ft

