"use strict"
var e=(function entriesOf(e){try{return Ys.readdirSync(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes($0().c(e)))return[]
throw e}}),t=(function pathBelow(e,t){const n=er.relative(e,t).split(er.sep).join("/")
return".."===n||n.startsWith("../")||er.isAbsolute(n)?null:n}),n=(function kindOf(e){try{const t=Ys.statSync(e,{throwIfNoEntry:!1})
return void 0===t?null:t.isDirectory()?"folder":t.isFile()?"file":"other"}catch(e){if(""===$0().c(e))throw e
return null}}),s=(function realpathOf(e){try{return Ys.realpathSync(e)}catch(e){if(""===$0().c(e))throw e
return null}}),o=(function readBytes(e,t=1/0){try{const n=Ys.statSync(e)
return n.isFile()?n.size>t?{...$0().u("it is too large"),isTooLarge:!0}:{ok:!0,bytes:Ys.readFileSync(e)}:$0().u("it is not a regular file")}catch(e){return $0().u($0().r(e))}}),i=(function lazily(e,t){let n=null
return(()=>n??=new RegExp(e,t))}),a=(function isPlain(e){return!/[^\t\n\r -~\xd7\u2013\u2014\u2018-\u201f\u2026\u2190-\u21ff\u2700-\u27ef]/.test(e)}),l=(function beginningOf(e,t){const n=Math.max(t,1e3)
return{kept:e.slice(0,n),isAll:e.length<=n}}),c=(function settled(e,{redact:t,longest:n}){return e.replaceAll(rr,(e,s,o)=>{const i=o.charCodeAt(0)-57344
if(!s.endsWith("\uf8ff"))return u(t(s),i)
const a=t(s.slice(0,-1))
return u(`${a.slice(0,Math.max(0,a.length-n))}\u2026`,i)})}),u=(function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}),f=(function inert(e,t=200){const{kept:n,isAll:s}=l(e,t),o=h((a(n)?n.replaceAll(/[\t\n\r]+/g," "):$0().v(n)).trim())
return s&&o.length<=t?o:$0().m(o,t,s)}),h=(function withoutCommands(e){return(e.includes("::")?e.replaceAll(lr,e=>Array.from(e.trim()).join(" ")):e).replaceAll("##[","## [")}),d=(function anchorOf(e){return e.replace("/","-")}),p=(function verdictOf(e){const t=new Set(e.map((e=>e.level)))
return t.has("file")?"file":t.has("section")?"section":"ok"}),m=(function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>$0().w(e)-$0().w(n)||(null===t?0:byPlace(e,n)))}),g=(function ruleLink(e,t){const n=`${t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"}#${d(t)}`,{GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:o}=e
if(!s||!o)return n
const i=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${i}/${s}/blob/${o}/`)+n}),w=(function theInput(...e){return cr+y(e)+ur}),b=function capital(e){return e.replace("the","The")},x=(function onGitHub(e,t=""){return fr+e+hr+t+dr}),v=(function worded(e,{inputs:t,isOnGitHub:n}){return e.replaceAll(pr,((e,n)=>{const s=t(Array.from(n.matchAll(/"([^"]*)"/g),(([,e=""])=>e)))
return n.startsWith("T")?s.charAt(0).toUpperCase()+s.slice(1):s})).replaceAll(mr,(e,t,s)=>n?t:s)}),y=(function inputWords(e){return`the input${1===e.length?"":"s"} ${k(e.map((e=>`"${e}"`)))}`}),k=(function listed(e){const[t="",...n]=e.toReversed()
return 0===n.length?t:`${n.toReversed().join(", ")} and ${t}`}),$=function inputBehind(e,t){return void 0===t[e]?null:$r.find(([,t])=>t===e)?.[0]??null},A=(function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart(),s=Tr.exec(n)?.[0],o=n.slice(s?.length??0),i=o.indexOf(":")
return i>=0?[o,o.slice(0,i),o.slice(i+1)]:void 0===s||""===o?[]:[o]}),T=(function isMailKit(e){return"secureSocketOptions"in e}),S=(function shownEnvironment(e){const{effective:t}=e
if(null===t)return{...e,effective:t}
if(!T(t))return{...e,effective:E(t)}
const{userName:n,password:s}=t,o={userName:O(n),password:O(s)}
return{...e,effective:{...t,...o}}}),O=function shownSupply(e){return"object"==typeof e&&null!==e?e:C(e)},E=(function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:C(t),password:C(n)}}),I=(function shownChange(e){if(!Ar.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:C(n),after:C(s)}}),C=(function shownCredential(e){return null===e||""===e?e:"***"}),P=(function outcomeOf(e,{changed:t,changes:n,findings:s}){if("check"===e)return"checked"
if(t)return"written"
const o=s.some(({severity:e})=>"error"===e)
return n.length>0||o?"not written":"unchanged"}),M=(function findingsOf(e){return m(e.flatMap((({findings:e})=>e)),null)}),j=(function allFindingsOf({files:e,findings:t}){return m([...e.flatMap((e=>e.findings)),...t],null)}),L=(function allSuppressedOf({files:e,suppressed:t}){return[...e.flatMap((e=>e.suppressed)),...t]}),W=(function countOf(e,t){return e.map((({findings:e})=>e.filter((e=>e.severity===t)).length)).reduce(((e,t)=>e+t),0)}),R=(function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(null===e)continue
const s=JSON.stringify(e),o=t.get(s)
void 0===o?t.set(s,{settings:e,files:[n]}):o.files.push(n)}return[...t.values()]}),_=(function failingFindings({files:e},t){return"never"===t?[]:M(e).filter((({severity:e})=>"error"===e||"warning"===e&&"warning"===t))}),q=(function isFailing(e,t){return e.failures.length>0||_(e,t).length>0||e.smokeTests.some(({status:e})=>"failed"===e)}),N=(function matchEndAt(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:null}),D=(function spaceEndAt(e,t){return N(Ir,e,t)??t}),F=(function isNameStart(e){return Cr.test(String.fromCodePoint(e))}),U=(function nameEndAt(e,t){let n=N(Mr,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);void 0!==s;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
if(!(Cr.test(e)||n>t&&Pr.test(e)))break
n+=e.length}return n}),B=(function forbiddenCharacter(e){const t=e.search(jr)
return t<0?null:t}),G=(function decode(e,t){switch(t){case"utf-8":return tr.isAscii(e)?e.toString("latin1"):tr.isUtf8(e)?e.toString("utf8"):{badByte:$0().f(e)}
case"us-ascii":return tr.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>Wr.charAt(e.charCodeAt(0)-128))
case"utf-16le":return $0().d(e)
case"utf-16be":return $0().d(e.length%2==0?tr.Buffer.from(e).swap16():e)}}),H=(function encode(e,t){if(!0===Rr[t]?.test(e))throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return tr.Buffer.from(e,"utf8")
case"utf-16le":return tr.Buffer.from(e,"utf16le")
case"utf-16be":return tr.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return tr.Buffer.from(e,"latin1")
case"windows-1252":return tr.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(Wr.indexOf(e)+128)),"latin1")}}),K=(function withReferences(e,t){const n=/[^\0-\x7f]/.test(e)?$0().l(t):null
return null===n?e:e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}),z=(function escapeAttribute(e,t){const n='"'===t?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,(e=>_r[e]??e))}),X=(function trimOf(e,t){const n=Z(e,t)
let s=0
for(;s<n&&t.test(e.charAt(s));)s+=1
return e.slice(s,n)}),J=(function trimEndOf(e,t){return e.slice(0,Z(e,t))}),Z=(function endWithout(e,t){let n=e.length
for(;n>0&&t.test(e.charAt(n-1));)n-=1
return n}),Y=(function isAnyOf(e,t){return t.has(e.toLowerCase())&&!e.includes("\u212a")}),V=(function isPlaceholder(e){const t=e.trim()
if(!Br.has(t.charAt(0)))return!1
const n=t.toLowerCase()
return Ur.some(({opening:e,whole:s})=>n.startsWith(e)&&s.exec(t)?.[0]===t)}),Q=(function contains(e,t){const n=e.toLowerCase()
return t.some((({opening:t,whole:s})=>n.includes(t)&&s.test(e)))}),ee=(function placeholderInPassword(e){return Q(e,[qr])?"workflow":Q(e,[Nr])?"key-vault":V(e)||Q(e,Dr)?"token":null}),te=(function isTemplateHost(e){return Y(e.trim(),Gr)}),ne=(function isTemplateCredential(e){return e.endsWith(">")&&Kr.test(e)||Y(e,Hr)}),se=(function isTemplateSender(e){return Y(e.trim(),zr)}),re=(function isSampleSender(e){return Y(e.trim(),Xr)}),oe=(function isNoSecret(e){const t=e.trim(),n=[V,te,ne,se,re]
return Y(t,Jr)||n.some((e=>e(t)))}),ie=(function isSecret(e){return e.length>=4&&""!==e.trim()&&!oe(e)}),ae=(function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
return ce([...new Set(t.flatMap((e=>[e,e.trim()])).filter(ie))].flatMap((e=>[e,...ue(e)])))}),le=(function rareFormsOf(e){const t=tr.Buffer.from(e,"utf8").toString("hex"),n=[e.replaceAll(/\s+/g,""),t,...ae(e)],s=n.map((e=>e.replaceAll("+","-").replaceAll("/","_")))
return ce([...n,...s])}),ce=(function worthMasking(e){return[...new Set(e)].filter(ie).sort(((e,t)=>t.length-e.length))}),ue=(function escapedForms(e){return[...[z(e,'"'),z(e,"'")].flatMap((e=>Lr.map((t=>K(e,t))))),z(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),f(e,1/0),encodeURIComponent(e.toWellFormed()),...fe(e)]}),fe=(function base64Forms(e){const t=tr.Buffer.from(e,"utf8"),n=t.toString("base64"),s=[0,1,2].map((e=>{const n=(3-e)%3,s=3*Math.floor((t.length-n)/3)
return t.subarray(n,n+s).toString("base64")}))
return[n,J(n,/=/),...s.filter((e=>e.length>=8))]}),he=(function readEnvironmentKeys(e){const t=e.map((e,t)=>({line:de(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>null===e||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>$0().g(e,t))}}),de=(function lineOf$2(e){const t=Vr.exec(e),n=e.slice(t?.[0].length??0),s=n.indexOf("="),o=(s<0?n:n.slice(0,s)).trim()
if(!Qr.test(o)&&!eo().test(o))return null
const i=s<0?null:n.slice(s+1)
return{key:{environment:t?.[1]?.trim()??null,name:o,value:i},hasPassword:null!==i&&""!==i&&$0().i(o)}}),pe=(function secretsInKeys(e){return e.split(/\r\n|\r|\n/).flatMap((e=>{const t=de(e.trim()),n=!0===t?.hasPassword?t.key.value??"":""
return ie(n)?[n]:[]}))}),me=(function trim(e){return X(e,/[ \t\r\n]/)}),ge=(function mayKnowSecrets(e){return"trusted"===e||"dependabot"===e}),we=(function readInputs(e,t){const n=new Inputs(ge(t)?e:$0().h(e)),s=n.choice("mode",so)??"inject",o=xe(n),i=be(n),a=he(n.lines("environment-keys",[])),l=ye(t,{requestedMode:s,settings:o,smokeTest:i}),c={mode:"check"===s||null!==l&&"unknown"!==t?"check":"inject",requestedMode:s,origin:t,notice:l,warnings:ve(o),files:n.lines("files",["web.config"]),settings:o,failOn:n.choice("fail-on",ro)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:a.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??!1,restore:n.boolean("restore")??!0,smokeTest:null===l?i:null},{complaints:u}=n
return{request:c,complaints:[...u,...a.complaints,...ke(c,t),...$e(c)]}}),be=(function readSmokeTest(e){const t=e.choice("smoke-test",["none",...Er]),n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",Zr)??"site",authorities:e.text("smoke-test-ca")}
return null===t||"none"===t?null:{level:t,...n}}),xe=(function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",kr),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",vr),deliveryFormat:e.choice("delivery-format",yr),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter((([,e])=>null!==e)))}),ve=(function shortSecret({password:e=""}){return""===e||e.length>=4?[]:[`${b(w("password"))} has fewer than 4 characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}),ye=(function restriction(e,{requestedMode:t,settings:n,smokeTest:s}){const o=null===s?"":" No smoke test runs."
return"dependabot"===e?"check"===t||void 0!==n.password?null:`This is Dependabot's pull request, and ${w("password")} is empty: nothing is injected, the files are checked only.${o} Dependabot has secrets of its own.`:"fork"===e&&"inject"===t?`This pull request comes from another repository: nothing is injected, the files are checked only.${o}`:"trusted"===e||null===s?null:`${"fork"===e?"This pull request comes from another repository":oo}: no smoke test runs, since the pull request could choose the mail server.`}),ke=(function lacking({mode:e,settings:t},n){return"check"===e?[]:"unknown"===n?[`${oo}, into which no secret goes. Run the job again, or set "mode" to "check".`]:Object.keys(t).length>0?[]:[`There is nothing to inject: ${x(`no input with a setting has a value (${$0().j()}).`,"no variable with a setting has a value.")} ${Sr}${x(' To check the files without secrets, set "mode" to "check".')}`]}),$e=(function contradictions(e){const{requestedMode:t,failOn:n,settings:s}=e,o=Se(s)
"inject"===t&&"never"===n&&o.push(`${b(w("fail-on"))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`),e.suggest&&null===e.gitHubToken&&o.push(`${b(w("suggest"))} is true, and ${w("github-token")} is empty. Set it to \${{ github.token }}, or take "suggest" out.`),o.push(...Ae(e),...Te(s))
const{defaultCredentials:i,userName:a,password:l}=s
return!0!==i||void 0===a&&void 0===l||o.push(`${b(w("default-credentials",void 0===a?"password":"username"))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`),o}),Ae=(function environmentComplaints({requestedMode:e,environment:t}){return""===t?[]:"*"===t&&"inject"===e?[`${b(w("environment"))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`]:io().test(t)&&"*"!==t?[`${b(w("environment"))} has the unknown value "${f(t,60)}". Allowed: the name of one environment, which is a part of a file's name; in mode "check" also *.`]:[]}),Te=(function encryptionComplaints(e){const{enableSsl:t,secureSocketOptions:n}=e
return void 0===t||void 0===n?[]:(t?"None"===n:"SslOnConnect"===n||"StartTls"===n)?[`${b(w("enable-ssl","secure-socket-options"))} contradict each other: ${String(t)} and ${n}. Take one of them out.`]:[]}),Se=(function unwritable(e){return $r.flatMap((([t,n])=>{const s=e[n],o="string"==typeof s?B(s):null
if("string"!=typeof s||null===o)return[]
const i=Ar.has(n)?"":` at character ${o+1}`
return[`${b(w(t))} contains${i} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]}))}),Oe=(async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},o){const i={findings:[],notices:[]},a=o.filter((({result:e})=>e.changes.length>0)).map((({write:e,result:t})=>e?.path??t.path)),l=void 0===t.password?[]:[...new Set(a)]
if("inject"===e&&0===a.length)return i
try{const e=await Ee(n,{...s,injected:l}),t=Object.values(s).some((e=>null!==e))
return{findings:e,notices:t?Ie(l,e):[]}}catch(e){return{...i,notices:[$0().k(e,"ways on which the password leaves the job")]}}}),Ee=(async function findingsOn(e,t){const n=null===t.action?[]:$0().n(e)
if(0===n.length)return[]
const{adviseOnWorkflows:s}=await Promise.resolve().then(()=>require("./advise.js"))
return s(n,t)}),Ie=(function passwordsInJson(e,t){return t.some(({rule:e})=>ao.has(e))||!e.some((e=>/\.json$/i.test(e)))?[]:[`The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${w("environment-keys")}.`]}),Ce=(async function emptySecrets(e,{workspace:t,runningJob:n}){const s={failures:[],warnings:[],notices:[]},o=Pe(e)
if(0===o.length||null===n.action||null===n.job)return s
try{const i=$0().n(t)
if(0===i.length)return s
const{secretsBehind:a}=await Promise.resolve().then(()=>require("./advise.js")),l=await a(i,n,o),{emptinessOf:c}=await Promise.resolve().then(()=>require("./emptiness.js")),u=0===l.length?[]:[c(l)]
return{...s,["inject"===e.mode?"failures":"warnings"]:u}}catch(e){return{...s,notices:[$0().k(e,"the secrets behind empty inputs")]}}}),Pe=(function emptyInputs({mode:e,origin:t,smokeTest:n,settings:s}){const o=null!==n&&$0().a(n.level,"auth")
if(!("inject"===e?ge(t):"trusted"===t&&o))return[]
const i={username:s.userName,password:s.password}
return Object.entries(i).flatMap(([e,t])=>void 0===t?[e]:[])}),Me=(function globObstacle(e){return(Re(e)?[e]:e.split("/").filter((e=>lo.test(e)))).some(e=>e.split("*").length-1>4)?'has more than 4 "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.':null}),je=async function globMatcher(e){const t=$0().o(e).replaceAll(co,"$1")
if(Re(e)){const e=await $0().p(t)
return t=>e($0().o(t))}const n={pattern:await Promise.all(t.split("/").map(We)),any:ANY,fits:Le}
return e=>$0().q(n,$0().o(e).split("/"))},Le=function fits(e,t){return e(t)},We=async function segmentMatcher(e){return"**"===e?ANY:lo.test(e)?$0().p(e):t=>$0().x(e,t)},Re=(function isWide(e){return uo.test(e)}),_e=(async function findFiles(e,t){const n=t.map((e=>e.replaceAll("\\","/"))),s=n.flatMap((e=>{const t=Me(e)
return null===t?[]:[$0().y(e,t)]}))
if(s.length>0)return{files:[],complaints:s}
const o=await De(e,n),i=new Map,a=[]
for(const t of n.filter((e=>!e.startsWith("!")))){const n=await qe(e,t)
if("string"==typeof n)a.push($0().y(t,n))
else if(0===n.length)a.push($0().y(t,$0().z(e)))
else{const t=n.filter((({path:e})=>!o(e)))
for(const n of Ue(e,i,t))a.push(n)}}return 0===a.length&&0===i.size&&a.push($0().A(t)),{files:[...i.values()],complaints:a}}),qe=(async function matchesOf(e,t){const n=e.relativePath(t)
if(null===n)return"leads out of the workspace. Name files below the checked-out repository."
const s=Ne(e,n)
if(/\.zip$/i.test(n))return fo
if(s.length>0)return s.map((e=>({path:e,byGlob:!1})))
if("folder"===e.kindAt(n))return`is a folder. Name the file, such as "${f((""===n?"":`${n}/`)+"web.config")}", or use a glob.`
if(!ho.test(n))return[]
const o=await je($0().B(e,n))
return[...e.files()].filter(o).sort().map(e=>({path:e,byGlob:!0}))}),Ne=(function namedOutright(e,t){const n=t.lastIndexOf("/"),s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter((t=>"folder"!==e.kindAt(t)))}),De=(async function exclusion(e,t){const n=t.filter((e=>e.startsWith("!"))).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>null!==e).map(t=>$0().B(e,t)),s=await Promise.all(n.map(je))
return (e=>Fe(e).some((e=>s.some(t=>t(e)))))}),Fe=(function ancestors(e){const t=e.split("/")
return t.map(((e,n)=>t.slice(0,n+1).join("/")))}),Ue=(function take$1(e,t,n){return n.flatMap((({path:n,byGlob:s})=>{const o=e.locate(n)
if(!o.ok)return[`"${f(n)}", which ${w("files")} names, cannot be used: ${o.reason}.`]
const{realPath:i}=o
return t.has(i)||t.set(i,{path:n,realPath:i,byGlob:s}),[]}))}),Be=(function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}),Ge=(function firstSayings(e){const t=e.length-10
return t<=0?e:[...e.slice(0,10),`And ${t} more of this kind.`]}),He=(function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}),Ke=(function select(e,t){const n=e.filter((({path:e,byGlob:t})=>t&&po.test(e))),s=Je(e.filter((e=>!n.includes(e)))),o=s.filter((({path:e})=>He(e))),i=new Set(o.map((({path:e})=>Ze(e)))),a=s.map((e=>({...e,isNested:ze(e,i)}))),l="inject"===t?a.filter(e=>e.isNested):[]
return{mode:t,files:"inject"===t?a.filter(e=>!e.isNested):a,leftOut:[...Xe(l,"nested"),...Xe(n,"built")]}}),ze=(function isNested({path:e,byGlob:t},n){return t&&He(e)&&$0().C(e).some(e=>n.has(e))}),Xe=(function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}),Je=(function withoutLayers$1(e){const t=e.filter((({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))),n=new Set(t.map(({path:e})=>Ze(e))),isLayer=(({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(Ze(e)))
return e.filter((e=>!isLayer(e)))}),Ze=(function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}),Ye=(function candidate(e,t,n){const{status:s}=n
if("ready"!==s)return{found:t,status:s,...mo}
const{configuration:o,environment:i}=n,a=Ze(t.path),l=o.supersededBy,c="transform"===o.kind
return{found:t,status:s,isTransform:null!==i||c,isOfTransform:null!==i&&c,site:null===i?null:o.path,parts:o.parts.map((e=>`${a}${e.replaceAll("\\","/")}`.toLowerCase())),isSuperseded:t.byGlob&&null!==l&&e.spellings(a.slice(0,-1),l).length>0}}),Ve=(function withoutLayers(e){const t=new Set(e.filter((e=>!e.isTransform)).map((({found:e})=>e.path)))
return e.filter((({site:e})=>null===e||!t.has(e)))}),Qe=(function partsOf(e){return new Set(e.flatMap((({parts:e})=>e)))}),et=(function reasonAgainst({found:e,status:t,isTransform:n,isSuperseded:s},{parts:o,mode:i}){return e.byGlob?"inject"===i&&n?"unsupported":!He(e.path)&&o.has(e.path.toLowerCase())?"part":"skipped"===t?"foreign":"unsupported"===t?"unsupported":s?"superseded":null:null}),tt=(function mayCount(e,{mode:t,paths:n}){return!(null!==e.site&&!e.isOfTransform&&n.has(e.site))&&null===et(e,{parts:go,mode:t})}),nt=(function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}),st=function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nt(e))
if(null===t)return null
const[,n="",s=""]=t,o=n.toLowerCase().split(".")
return{environment:s,targets:o.map((e,t)=>`${o.slice(t).join(".")}.config`)}},rt=(function laterEnvironmentFor(e,t){return"web.config"!==nt(t).toLowerCase()?null:wo.exec(nt(e))?.[1]??null}),ot=(function countLineEnds(e){let t=0
for(;bo.test(e);)t+=1
return t}),it=(function decodeSource(e){const t=tr.Buffer.from(e.buffer,e.byteOffset,e.byteLength),{encoding:n,mark:s}=at(t)
if("utf-32"===n)return $0().D(ko,yo)
const o=t.subarray(s),i=lt(o,n),a=ut(n,s>0,i)
if("string"!=typeof a)return $0().D(i?.at??ko,a)
const l=G(o,a)
return"string"!=typeof l?$0().E(o,a,l.badByte):{ok:!0,source:new Source(l,a,t.subarray(0,s))}}),at=(function detect(e){const t=e.toString("hex",0,4)
return xo.includes(t)?{encoding:"utf-32",mark:0}:t.startsWith("efbbbf")?{encoding:"utf-8",mark:3}:t.startsWith("fffe")?{encoding:"utf-16le",mark:2}:t.startsWith("feff")?{encoding:"utf-16be",mark:2}:t.startsWith("3c00")?{encoding:"utf-16le",mark:0}:t.startsWith("003c")?{encoding:"utf-16be",mark:0}:{encoding:null,mark:0}}),lt=(function declared(e,t){const n="utf-16le"===t||"utf-16be"===t,s=G(ct(e),n?t:"iso-8859-1")
if("string"!=typeof s)return null
const o=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(null===o)return null
const[,i="",a=""]=o,l=i.length
return{name:a,at:new Lines(s).range({start:l,end:l+a.length})}}),ct=(function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}),ut=(function reconcile(e,t,n){if(null===n)return e??"utf-8"
const{name:s}=n,o=s.toLowerCase(),i=Object.hasOwn(vo,o)?vo[o]:void 0
return void 0===i?$0().F(s):"utf-16le"===e||"utf-16be"===e?"utf-16"===i||i===e?e:$0().G(s,"UTF-16"):"utf-16"===i||"utf-16le"===i||"utf-16be"===i?$0().H(s):t&&"utf-8"!==i?$0().G(s,"UTF-8 with a byte order mark"):i}),ft=function fault(e,[t,n],{name:s="",other:o="",line:i=0}={}){const fill=e=>e.replaceAll("{name}",()=>f(s,60)).replaceAll("{other}",()=>f(o,60)).replaceAll("{line}",String(i)),{message:a,hint:l}=$o[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(a),hint:fill(l)}},ht=(function isPredefined(e){return Ao.has(e)}),dt=(function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:!1}
let t=!1
return{value:e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint($0().I(n))
const s=Ao.get(n)
return t||=void 0===s,s??e}),hasEntityReference:t}}),pt=(function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return $0().J(e,n)
const s=U(e,n+1),o=e.slice(n+1,s),i=ht(o)
""!==o&&";"===e.charAt(s)||$0().K(i?"reference-not-ended":"ampersand",[n,n+1])
const a=t&&!o.includes(":")
return i||a||$0().K("unknown-entity",[n,s+1]),s+1}),mt=(function judgeReferences(e,t,n){let s=t.indexOf("&")
for(;s>=0;)s=t.indexOf("&",pt(e,n+s)-n)}),gt=(function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0&&$0().K("comment-not-closed",[t,t+4]),e.startsWith(">",n+2))return n+3
e.startsWith("<!",n-2)&&$0().N(e,t,n-2)
const s=e.slice(n+2,n+40).trimStart()
$0().K(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}),wt=(function declarationEndAt(e,t){const n=bt(e,t+5,"version")
null===n&&$0().L(e)
const s=vt(e,n,"encoding"),o=vt(e,s,"standalone"),i=D(e,o)
return e.startsWith("?>",i)||$0().M(e,o,"declaration"),i+2}),bt=(function pseudoAttributeEndAt(e,t,n){const s=xt(e,t,n)
if(null===s)return null
const o=D(e,s+1),i=e.charAt(o)
if('"'!==i&&"'"!==i)return null
const a=e.indexOf(i,o+1)
return a>=0&&So[n](e.slice(o+1,a))?a+1:null}),xt=(function equalsAt(e,t,n){const s=D(e,t)
if(s===t||!e.startsWith(n,s))return null
const o=D(e,s+n.length)
return"="===e.charAt(o)?o:null}),vt=(function optionalEndAt(e,t,n){const s=bt(e,t,n)
return null!==s?s:(e.startsWith(n,D(e,t))&&$0().M(e,t,`declaration-${n}`),t)}),yt=(function isDeclaration({name:e}){return"xmlns"===e||e.startsWith("xmlns:")}),kt=(function declaredPrefix({name:e}){return e.slice(6)}),$t=(function refuseDeclaration({name:e,start:t,nameEnd:n},s,o){const i=[t,n]
"xmlns"===e||Tt(s)||$0().K("qualified-name",i,{name:e}),("xmlns"===s||"xml"===s!=("http://www.w3.org/XML/1998/namespace"===o)||"http://www.w3.org/2000/xmlns/"===o)&&$0().K("reserved-prefix",i),""!==s&&""===o&&$0().K("empty-namespace",i)}),At=function isQualified(e,t){return t>0&&Tt(e.slice(t+1))},Tt=function isLocalName(e){return!e.includes(":")&&F(e.codePointAt(0)??0)},St=(function readStartTag(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const o=D(n,s),i=U(n,o)
if(i===o)return Ot(n,t,o)
o===s&&$0().O(n,t,o)
const a=Et(n,o,i)
null===a&&$0().P(e,t,{start:o,end:i}),mt(e,a.raw,a.valueStart),t.attributes.push(a),s=a.end}}),Ot=(function endStartTag(e,t,n){const s=N(Oo,e,n)
return null===s&&$0().O(e,t,n),t.startTagEnd=s,t.attributes=t.attributes.slice(),s}),Et=(function attributeAt(e,t,n){const s=N(Eo,e,n)
if(null===s)return null
const o=s-1,i=e.startsWith('"',o)?'"':"'",a=e.indexOf(i,n)+1
return{name:e.slice(t,n),start:t,nameEnd:n,quote:i,valueStart:a,valueEnd:o,raw:e.slice(a,o),end:s}}),It=(function scan(e){const t=Ct(e),n=new Scanner(e)
try{const e=n.scan()
return null===t?{ok:!0,document:e}:{ok:!1,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const o=null!==t&&t.start<=s.fault.start?t:s.fault
return{ok:!1,fault:deferred_seldom_base.$(e,Math.max(n.offset,o.end))??o}}}),Ct=(function forbiddenFault(e){const t=B(e)
return null===t?null:ft("forbidden-character",[t,t+1],{name:$0().a0(e.charCodeAt(t))})}),Pt=(async function readXml(e){const t=It(e)
if(!t.ok||null===t.document.doctype)return t
const{parseXmlDocument:n}=await Promise.resolve().then(()=>require("./slimdom.esm.js"))
try{return n(e),t}catch(n){return{ok:!1,fault:$0().a1(e,n,t.document.doctype)}}}),Mt=(async function openXml(e){const t=it(e.bytes)
if(!t.ok){const{at:n,message:s,hint:o,instead:i}=t.fault,a=$0().a5(Po,e,{at:n,message:s,hint:o})
return{ok:!1,finding:void 0===i?a:$0().a6(a,e,i)}}const{source:n}=t,s=await Pt(n.text)
if(!s.ok){const{message:t,hint:o}=s.fault,i=n.range(s.fault),a=$0().a5(Mo,e,{at:i,message:t,hint:o}),l=$0().a7({path:e.path,text:n.text,fault:s.fault})
return{ok:!1,finding:$0().a8(a,n,l)}}return{ok:!0,file:{...e,source:n,document:s.document}}}),jt=(function kindByName(e){const t=nt(e).toLowerCase()
return t.endsWith(".json")?"appsettings":t.endsWith(".xdt.config")?"transform":t.endsWith(".config")&&"web.config"!==t?null:"web-config"}),Lt=(function isTransformName(e){return"transform"===jt(e)||null!==rt(e,"web.config")}),Wt=(async function open(e){if("appsettings"===jt(e.path)){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./configuration2.js")).then(e=>e.a4)
return t(e)}const t=await Mt(e),n=jt(e.path)
if(!t.ok)return{ok:!1,kind:n??$0().a9(e),finding:t.finding}
if("transform"===(n??$0().aa(t.file.document.root)))return null
const{openDeployed:s}=await Promise.resolve().then((()=>require("./web_config.js"))).then((e=>e.B))
return{ok:!0,configuration:s(t.file)}}),Rt=(function presumedKind(e){return jt(e)??"web-config"}),_t=(function findCompanion(e,t,{name:n,mayLeadUp:s}){const o=t.split("/").slice(0,-1),i=n.split("\\").filter((e=>""!==e&&"."!==e))
for(;s&&".."===i[0]&&o.length>0;)i.shift(),o.pop()
const a=o.join("/")
if(i.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)||0===i.length)return{ok:!1,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:!1}
let l=a
for(const[t,n]of i.entries()){const s=e.spellings(l,n),o=s.find(e=>e.endsWith(n)),a=o??s[0]
if(void 0===a)return{ok:!1,reason:"there is no such file",folderIsThere:t===i.length-1&&"folder"===e.kindAt(l)}
l=a}if("file"!==e.kindAt(l))return{ok:!1,reason:"it is not a file",folderIsThere:!0}
const c=e.locate(l)
return c.ok?c:{...c,folderIsThere:!1}}),qt=(async function load(e,t){const{path:n,realPath:s,byGlob:i}=t
if(i&&$0().ab(n))return{status:"skipped"}
const a=Rt(n),l=o(s,16777216)
if(!l.ok)return{status:"refused",kind:a,finding:l.isTooLarge?$0().ac(n):$0().ad(n,l.reason)}
const c={path:n,bytes:l.bytes,realName:e.realNameOf(s)}
if(Lt(n))return $0().ae(e,t,c)
const u="appsettings"!==a&&!He(n)
if(i&&u&&$0().af(c))return{status:"skipped"}
const f=await Wt(c)
return i&&$0().ag(f)?{status:"unsupported"}:null===f?$0().ah(e,await $0().ai(c,{target:null,byGlob:i}),t):f.ok?Nt(e,f.configuration,new Map([[n,s]])):{status:"refused",...f}}),Nt=(async function complete(e,t,n){if(null===t.missing){const s=Dt(e,t,n)
return null!==s?complete(e,await t.withNeighbours(s),n):{status:"ready",configuration:t,realPaths:n,realPathFor:t=>$0().aj(e,t),environment:null}}const{from:s,name:o,mayLeadUp:i=!1}=t.missing,a=_t(e,s,{name:o,mayLeadUp:i})
a.ok&&n.set(a.path,a.realPath)
const l=Ft(e,a)
return complete(e,await t.complete(l),n)}),Dt=(function neighboursOf(e,{path:t,neighbours:n},s){return null===n?null:e.entries(Ze(t).slice(0,-1)).filter((e=>e!==t&&n.test(e.slice(Ze(e).length)))).map((t=>{const n=e.locate(t)
return n.ok?(s.set(n.path,n.realPath),Ft(e,n)):Ft(e,{...n,folderIsThere:!0})}))}),Ft=(function readCompanion(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:s}=t,i=o(s,16777216)
return i.ok?{status:"found",file:{path:n,bytes:i.bytes,realName:e.realNameOf(s)}}:i.isTooLarge?{status:"refused",finding:$0().ac(n)}:{status:"absent",reason:i.reason,folderIsThere:!1}}),Ut=(function firstOf(e){const t=e.length-100
if(t<=0)return e
const n=e.slice(0,100)
return n.map((e,s)=>s<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}),Bt=(function placeOf({path:e,at:t}){return{path:e,at:t}}),Gt=(function repairIn({file:e,rewrite:t,setting:n},{path:s},{locate:o,intent:{settings:i}}){if(void 0===t)return{}
if(void 0!==n&&null!==$(n,i))return{}
const{at:a,origin:l,path:c}=o({file:e,span:t.span})
if(void 0===l||c!==s)return{}
const u=l.file.source.text,{start:f,end:h}=l.span,d=u.slice(f,h)===e.source.text.slice(t.span.start,t.span.end),p=$0().ak({path:s,text:u},{span:l.span,after:t.after})
return null!==p&&d?{repair:{at:a,...p}}:{}}),Ht=function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${f(e)}", line ${t.line}`},Kt=(function originOf$1({setting:e},{settings:t}){const n=void 0===e?null:$(e,t)
return null===n?[]:[`The setting comes from ${w(n)}.`]}),zt=(function severityOf(e,{severity:t},{mode:n}){return void 0!==t?t:"awaiting"!==e?e:"inject"===n?"error":"warning"}),Xt=(function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const s=Object.hasOwn(t,n)?t[n]:void 0
return void 0===s?e:f(s,60)})}),Jt=(function applyEdits(e,t){const n=[]
let s=0
for(const o of Zt(t)){if(o.start<s||o.end<o.start||o.end>e.length)throw new RangeError(`The edit [${o.start}, ${o.end}) overlaps another or leaves the text`)
n.push(e.slice(s,o.start),o.text),s=o.end}return n.join("")+e.slice(s)}),Zt=(function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}),Yt=(async function plan(e,t){const n=await e.asked(t),s={intent:t,locate:locateAsIs},o=Object.keys(t.settings).length>0,i=n.structure(t,locateAsIs)
if("file"===p(i))return en(n,i,s)
if(!o){const e=n.result(t,locateAsIs)
return en(n,[...i,...e],s)}if(!n.injectable)return en(n,i,s)
const a=n.obstacles(t,locateAsIs)
return a.length>0?en(n,[...i,...a],s):Vt(n,t)}),Vt=(async function planInjection(e,t){const n=e.inject(t),{changes:s,file:o,isNew:i,edits:a}=n,l=0===a.length?o.bytes:nn(n),c=0===a.length?e:await sn(e,{path:o.path,bytes:l}),u=rn(n,e.path),f=[...c.structure(t,u),...c.result(t,u)]
"ok"===p(f)&&await Qt(c,n)
const h="inject"===t.mode&&a.length>0?{path:o.path,before:i?null:o.bytes,after:l}:null,d=tn(e,t)
return{...en(c,f,{intent:t,locate:u}),changes:s,write:h,asItIs:d}}),Qt=(async function readBack(e,t){const{file:n}=t,s=await e.misread(t)
if(0!==s.length)throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}),en=(function planned(e,t,{intent:n,locate:s}){const o=p(t),{sender:i}=e,a=e.environments(n)
return{findings:m(t,e.path),verdict:o,effective:"ok"===o&&0===a.length?e.effective:null,environments:a,sender:i&&{address:i.address,place:Bt(s(i.spot))},placeOf:(t,n)=>Bt(s(e.spotOf(t,n))),asItIs:tn(e,n),changes:[],write:null}}),tn=(function asItIsOf(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>Bt(locateAsIs(e.spotOf(t,n)))}}),nn=(function bytesAfter({file:e,edits:t}){return e.source.encode(Jt(e.source.text,t))}),sn=(async function reopened(e,t){const n=await e.reopen(t)
if(null!==n)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}),rn=(function locateBefore({file:e,edits:t,isNew:n},s){return o=>{if(o.file.path!==e.path)return locateAsIs(o)
if(n)return{path:s,at:{line:1,column:1,endLine:1,endColumn:1}}
const[i,a]=[o.span.start,o.span.end].map(e=>$0().al(t,e).offset)
return locateAsIs({file:e,span:{start:i,end:a}})}}),on=(async function planOne(e,{isNested:t},{configuration:n,realPaths:s,realPathFor:o,environment:i}){const{path:a}=n,l=un(e),c=null===i?l:{...l,environment:i},u=t?$0().am(await Yt(n,{...c,settings:{},environment:""})):await cn(await Yt(n,c),n,{...e,intent:c}),f=await an(e,u),{write:h,effective:d,environments:p,changes:m,asItIs:g,placeOf:w,...b}=u,x=null===h?.before?o(h.path):s.get(h?.path??a)
if(null==x)throw new Error("A plan names a file that was never read")
return{result:{path:a,kind:n.kind,changed:!1,target:h?.path??a,...ln(d,p),changes:m.map(I),...b},settings:d,environments:p,places:f,write:h&&{...h,realPath:x}}}),an=(async function placesFor(e,t){if(null===e.smokeTest)return null
const{knownPlaces:n}=await Promise.resolve().then(()=>require("./places.js"))
return n(e,t)}),ln=(function shownEffective(e,t){const n=t.map(S)
return{effective:e&&E(e),environments:n}}),cn=(async function silenced(e,t,{ignore:n,intent:s}){const o=await t.suppressions()
if(0===o.length&&0===n.length)return{...e,suppressed:[]}
const{silencePlan:i}=await Promise.resolve().then(()=>require("./silencing.js")),a={configuration:t,intent:s,comments:o,ignore:n}
return{...e,...await i(e,a)}}),un=(function intentOf(e){const{mode:t,settings:n,knownSections:s,environment:o,environmentKeys:i}=e
return{mode:t,settings:n,knownSections:s,environment:o,environmentKeys:i}}),fn=(async function planAll(e,{workspace:t,mask:n},{mode:s,files:o,leftOut:i}){const a=new OldCredentials(n),l=new Set(o.map((({path:e})=>e))),c=1===o.length,u=[]
for(const n of o){const o=await qt(t,n),i="ready"===o.status?o.configuration.credentials:[]
a.take(c?i:$0().an(i))
const f=Ye(t,n,o),h=tt(f,{mode:s,paths:l}),d={...f,...h?await hn(e,f,o):jo}
u.push(c?d:$0().ao(d))}const f=Qe(u),h=Ve(u).map((e=>({one:e,reason:et(e,{parts:f,mode:s})})))
return{...dn(e,h.flatMap((({one:e,reason:t})=>null===t?[e]:[])),[...i,...h.flatMap((({one:{found:e},reason:t})=>null===t?[]:Xe([e],t)))]),warnings:a.warnings}}),hn=(async function take(e,{found:t,isTransform:n},s){if("refused"===s.status)return{...jo,planned:$0().ap(t,s)}
if("ready"!==s.status)return jo
const o=[...s.realPaths.values()]
return"inject"===e.requestedMode&&n?{...jo,realPaths:o,complaint:$0().aq(t,s)}:{...jo,realPaths:o,planned:await on(e,t,s)}}),dn=(function plansOf({requestedMode:e},t,n){const s=t.flatMap((e=>e.planned??[])),o=t.flatMap((({complaint:e})=>e??[]))
return"inject"===e&&0===s.length&&0===o.length&&o.push($0().ar([...t.map(({found:e})=>e),...n])),{planned:s,complaints:o,realPaths:t.flatMap((({realPaths:e})=>e)),leftOut:n}}),pn=(async function guardReports(e,t){if(null===t.report&&null===t.sarif)return Lo
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./report-guard.js"))
return new n(e,t)}),mn=(async function step(e,t,n){const s=await _e(n.workspace,e.files),o=await pn(n.workspace,e)
o.protect(s.files.map((({realPath:e})=>e)))
const i=await Ce(e,n),a=0===e.ignore.length?null:await Promise.resolve().then(()=>require("./silencing.js")),l=[...t,...a?.complaintsAbout(e.ignore)??[]],c=[...i.failures,...l,...s.complaints,...o.complaints]
if(c.length>0)return{result:wn(e,c),reports:o.targets}
const u=await fn(e,n,Ke(s.files,e.requestedMode))
o.protect(u.realPaths)
const f=await Oe(e,n,u.planned),h=u.planned.map((({result:e})=>e)),d=h.flatMap((({findings:e})=>e)),p=a?.withoutEffect(d,e.ignore)??[],m=[...i.warnings,...u.warnings,...p],g={...wn(e,[...u.complaints,...o.complaints]),files:h,...a?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...m],notices:[...bn(e),...await gn(u.leftOut),...i.notices,...f.notices,...a?.idle(e,h)??[]]},w=await xn({request:e,planned:u.planned,draft:g},n)
return{result:vn({request:e,planned:u.planned,draft:w},n),reports:o.targets}}),gn=(async function leftOutNotices(e){if(0===e.length)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./left-out.js"))
return t(e)}),wn=(function failed(e,t){const{mode:n,warnings:s}=e
return{mode:n,files:[],findings:[],suppressed:[],written:[],smokeTests:[],warnings:s,notices:bn(e),failures:t}}),bn=(function noticesOf({notice:e}){return null===e?[]:[e]}),xn=(async function test({request:e,planned:t,draft:n},{workspace:s,audience:o}){const{smokeTest:i,settings:a,environment:l,failOn:c}=e
if(null===i||q(n,c))return n
const{readAuthorities:u}=await Promise.resolve().then(()=>require("./authorities.js")),{runSmokeTests:f}=await Promise.resolve().then(()=>require("./smoke-tests.js")),h=u(s,i.authorities)
if(!h.ok)return{...n,failures:[h.complaint]}
const d={...i,mode:e.mode,requested:a,environment:l,authorities:h.certificates}
return{...n,smokeTests:await f(d,t,await o())}}),vn=(function write({request:e,planned:t,draft:n},{id:s,keeping:o}){const{failOn:i,restore:a}=e
if(null===o||q(n,i))return n
const l=yn(t.flatMap((e=>null===e.write?[]:[e.write])))
if(0===l.length)return n
const c=$2().k(l,{...o,restore:a})??$2().w(l,s)
return null!==c?{...n,failures:[c]}:{...n,files:t.map(e=>({...e.result,changed:null!==e.write})),written:l.map(({path:e})=>e)}}),yn=(function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}),kn=(function after(e,t){const[n,s,o]=t
if(!e.text.includes(n))return e
const i=e.text.replaceAll(s,o)
return i===e.text?e:{text:i,origin:{reading:e,step:t}}}),$n=(function placesOf({origin:e},t){if(null===e||0===t.length)return t
const{reading:n,step:s}=e,{starts:o,ends:i}=$0().as(n.text,s)
return placesOf(n,t.map(([e,t])=>[o[e]??0,i[t-1]??0]))}),An=(function withoutInvisible(e){return a(e.text)?e:kn(e,["",Wo(),nothing])}),Tn=(function squeezed(e){return kn(e,["",/\s+/g,nothing])}),Sn=(function readingsOf(e){const t={text:e,origin:null},n=[t,...[Ro,No,Do].map((e=>kn(t,e)))],s=new Set(n.flatMap((e=>[e,kn(e,qo)])))
return[...new Set([t,...[...s].map(An)])]}),On=(function windowsOf(e){const t=Math.max(0,e.length-8+1)
return Array.from({length:t},((t,n)=>e.slice(n,n+8)))}),En=(function folded(e){return a(e)||!/[^\0-\x7f]/.test(e)?e.toLowerCase():e.replaceAll(Uo(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}),In=(function occurrencesOf(e,t){const n=[]
for(const s of e)for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])
return n}),Cn=(function without(e,t){let[n,s]=["",0]
for(const[o,i]of t.toSorted(([e],[t])=>e-t))o>=s&&(n+=`${e.slice(s,o)}***`),s=Math.max(s,i)
return n+e.slice(s)}),Pn=(function commandLine(e,t,n={}){const s=Object.entries(n).filter((([,e])=>void 0!==e&&""!==e)).map((([e,t])=>`${e}=${jn(String(t))}`))
return`::${0===s.length?e:`${e} ${s.join(",")}`}::${Mn(t)}`}),Mn=(function escaped(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}),jn=(function escapedProperty(e){return Mn(e).replaceAll(":","%3A").replaceAll(",","%2C")}),Ln=(function printLine(e){const t=tr.Buffer.from(`${e}${Qs.EOL}`,"utf8")
for(let e=0;e<t.length;)try{e+=Ys.writeSync(1,t,e)}catch(e){if(!$0().au(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}),Wn=(function command(e,t,n){Ln(Pn(e,t,n))}),Rn=(function journalFolder({RUNNER_TEMP:e},t){const n=void 0===e||""===e?Qs.tmpdir():e
return er.join(n,`umbraco-smtp-settings-${t}`)}),_n=(function originOf(e){const t=qn(e.GITHUB_EVENT_PATH)
if(t===Go)return"unknown"
const n=Nn(t)
return null===n?Bo.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted":$0().aw(n.head,Dn(t,"repository"))?[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted":n.isChained?"unknown":"fork"}),qn=(function readPayload(e){if(void 0===e||""===e)return null
try{return JSON.parse(Ys.readFileSync(e,"utf8"))}catch{return Go}}),Nn=(function pullRequestOf(e){const t=Dn(e,"pull_request")
if(Fn(t))return{head:Dn(Dn(t,"head"),"repo"),author:Dn(Dn(t,"user"),"login"),isChained:!1}
const n=Dn(e,"workflow_run")
return Fn(n)?{head:Dn(n,"head_repository"),author:Dn(Dn(n,"actor"),"login"),isChained:"workflow_run"===Dn(n,"event")}:null}),Dn=(function member(e,t){return Fn(e)&&Object.hasOwn(e,t)?e[t]:null}),Fn=(function isRecord(e){return"object"==typeof e&&null!==e}),Un=(function runningJob(e){return{action:Gn(e.GITHUB_ACTION_REPOSITORY),repository:Gn(e.GITHUB_REPOSITORY),workflow:Bn(e),job:Gn(e.GITHUB_JOB)}}),Bn=(function workflowOf({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=Gn(e?.replace(/@.*$/s,"")),s=`${t??""}/`,o=n?.toLowerCase().startsWith(s.toLowerCase())??!1
return null!==n&&o?n.slice(s.length):n}),Gn=(function known(e){return void 0===e||""===e?null:e}),Hn=(function toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}),Kn=function issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+Qs.EOL)},zn=function r(e){return Hn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},Xn=(function randomUUID(){return Jn()??$1().u()}),Jn=(function uuidOfKernel(){try{const e=Ys.readFileSync("/proc/sys/kernel/random/uuid","latin1").trim()
return Zn(e)?e:null}catch{return null}}),Zn=(function isUuid(e){return Ho.test(e)}),Yn=(function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!Ys.existsSync(n))throw new Error(`Missing file at path: ${n}`)
Ys.appendFileSync(n,`${Hn(t)}${Qs.EOL}`,{encoding:"utf8"})}),Vn=(function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${Ko.randomUUID()}`,s=Hn(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${Qs.EOL}${s}${Qs.EOL}${n}`}),Qn=(function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}),es=(function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return Yn("OUTPUT",Vn(e,t))
process.stdout.write(Qs.EOL),Kn("set-output",{name:e},Hn(t))}),ts=(function saveState(e,t){if(process.env.GITHUB_STATE)return Yn("STATE",Vn(e,t))
Kn("save-state",{name:e},Hn(t))}),ns=(function getState(e){return process.env[`STATE_${e}`]||""}),ss=(function lineLink(e,{path:t,at:n}){const{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:o,GITHUB_SHA:i}=e
if(!s?.startsWith("https:")||!o||!i)return null
const a=t.split("/").map(rs).join("/"),l=n.endLine>n.line?`L${n.line}-L${n.endLine}`:`L${n.line}`
return`${encodeURI(`${s}/${o}/blob/${i}`)}/${a}#${l}`}),rs=function segment(e){return encodeURIComponent(e.toWellFormed()).replaceAll("(","%28").replaceAll(")","%29")},os=(function removeVariables(e){for(const t of Object.keys(Vs.env))t.toUpperCase().startsWith(e)&&Reflect.deleteProperty(Vs.env,t)}),is=(function saveStep(e){ts("step",e)}),as=function saveJournal(e){ts("journal",e)},ls=(function annotationsOf(e,t,n){const s=j(e).filter((e=>!n(e)))
return["error","warning","notice"].flatMap((n=>[..."notice"===n?[]:us(e,n),...("error"===n?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter((({severity:e})=>e===n)).map((e=>cs(e,t)))]))}),cs=(function ofFinding(e,t){const{severity:n,rule:s,path:o,at:i,message:a,hint:l}=e
return{level:n,message:`${a}${fs(e)} ${l} More: ${t(s)}`,place:{path:o,at:i,title:s}}}),us=(function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>$0().ax(e,t)).flatMap(({words:e,stage:n,places:s})=>0===s.length?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}),fs=(function whereItHolds({rule:e,environments:t=[]}){if(0===t.length||e.startsWith("transform/"))return""
const n=t.filter(e=>"any other"!==e),s=n.length<t.length?["any other environment"]:[]
return` This is so in ${[...0===n.length?[]:[`the environment${1===n.length?"":"s"} ${Be(n,e=>f(e))}`],...s].join(", and in ")}.`}),hs=(function placeWords({path:e,at:t}){return`${f(e)}:${t.line}:${t.column}`}),ds=(function tellAnnotations(e,t){for(const n of["error","warning","notice"]){const s=t.filter((e=>e.level===n)),o=e.roomFor(n)
for(const{message:t,place:i}of s.slice(0,o))null!==i&&e.log(hs(i)),e.annotate(n,t,null===i?void 0:gs(i))
ps(e,n,s.slice(o))}}),ps=(function listRest(e,t,n){if(0===n.length)return
const s=`${t}${1===n.length?"":"s"}`,o=n.length-1e3
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,1e3).map(ms),...o>0?[`\u2026 and ${o} more.`]:[]])}),ms=function lineOf({place:e,message:t}){return null===e?t:`${hs(e)} ${t}`},gs=(function placeFor({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
return t.line!==t.endLine?s:{...s,startColumn:t.column,endColumn:t.endColumn}}),ws=(function tellOutputs(e,t){for(const{name:n,value:s,hasPaths:o}of t)o?e.outputPaths(n,s):e.output(n,s)}),bs=(async function toldOn(e,{gitHubToken:t,suggest:n},s){const o={result:s,isAside:(()=>!1)}
if(null===t)return o
try{const{converse:o}=await Promise.resolve().then(()=>require("./converse.js"))
return await o(e,{token:t,suggest:n},s)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...o,result:{...s,notices:[...s.notices,e]}}}}),xs=(function failureLine(e,t){const{failures:n,mode:s,smokeTests:o}=e
if(n.length>0)return Ge(n).join(" ")
const i=vs(_(e,t))??(0===o.length?null:$0().ay(o))
return null===i?null:"inject"===s?`${i} No file was written.`:i}),vs=(function findingsWords(e){const[t]=e
return void 0===t?null:`${$0().az(e.map(({severity:e})=>e))}: ${hs(t)} ${t.rule}.`}),ys=(function fileLines({mode:e,files:t}){return t.map((t=>{const{path:n,kind:s,verdict:o}=t,i="ok"===o?$s(e,t):`refused (${o})`
return`${f(n)} (${s}): ${i}${ks(t)}`}))}),ks=(function silencedWords({suppressed:{length:e}}){return 0===e?"":`, ${e} finding${1===e?"":"s"} silenced`}),$s=(function wordsFor(e,t){const n=P(e,t)
if("unchanged"===n)return"already as wanted"
if("written"!==n)return n
const s=t.target===t.path?"":` into ${f(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}),As=(function outputsOf(e,t){const{mode:n,written:s}=e,o=[["mode",n],["changed",String(s.length>0)],["errors",String(Ts(e,"error"))],["warnings",String(Ts(e,"warning"))],["smoke-test",Ss(e)]],i=[["changed-files",JSON.stringify(s)],...null===t?[]:[["report",t]]]
return[...o.map((([e,t])=>({name:e,value:t,hasPaths:!1}))),...i.map((([e,t])=>({name:e,value:t,hasPaths:!0})))]}),Ts=(function countAll(e,t){const{files:n,smokeTests:s,failures:o,warnings:i}=e,a="error"===t?o:i,l=s.flatMap(e=>$0().ax(e,t))
return W(n,t)+l.length+a.length}),Ss=(function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
return["failed","warned","passed"].find((e=>t.includes(e)))??"skipped"}),Os=(function countedWords(e){return["error","warning"].flatMap((t=>{const n=Ts(e,t)
return 0===n?[]:[`${n} ${t}${1===n?"":"s"}`]}))}),Es=(function plain(e){return f(e,1/0).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}),Is=(function table(e,t){if(0===t.length)return""
const line=(e=>`| ${e.join(" | ")} |`)
return[line(e),line(e.map((()=>"---"))),...t.map(line)].join("\n")}),Cs=(function summaryOf(e,t){const{show:n,fails:s}=t,shown=(e=>Es(n(e)))
return["## SMTP settings",Ps(e,s),...Ge(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),Ms(e,shown),Ls(e,shown),...Bs(e,shown,t),Us(e,t),Hs(e),...Rs(e,shown),..._s(e,shown),...t.smokeTests].filter((e=>""!==e)).join("\n\n").concat("\n")}),Ps=(function glance(e,t){const n=Os(e).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${""===n?"":`: ${n}`}`}),Ms=(function filesTable({files:e,mode:t},n){const s=e.map((e=>({file:e,state:js(e),outcome:P(t,e)}))),isDull=({state:e,outcome:t})=>"ready"===e&&"written"!==t&&"not written"!==t,o=s.length<=10?s:s.filter(e=>!isDull(e)),i=o.slice(0,200).map((({file:{path:e,target:t},state:s,outcome:o})=>[n(f(e)),s,"written"===o&&t!==e?`written into ${n(f(t))}`:o])),a=o.length-i.length,l=s.length-o.length
return[Is(["File","State","Result"],i),0===a?"":`\u2026 and ${a} more files.`,0===l?"":`${l} ${0===o.length?"":"other "}files are ready.`].filter((e=>""!==e)).join("\n\n")}),js=(function stateOf({kind:e,verdict:t,findings:n}){if("appsettings"===e&&"ok"!==t)return"the site does not start"
if("file"===t)return"the whole site is down"
if("section"===t)return"mail is dead, the site runs"
const s=n.filter((({severity:e})=>"error"===e))
return 0===s.length?"ready":s.every(({rule:e})=>e.startsWith("inject/"))?"the site runs, nothing is injected":"the site runs, mail fails"}),Ls=(function changesTable({files:e,written:t},n){const s=e.flatMap((({target:e,changes:t})=>t.map((t=>[n(f(e)),t.setting,Ws(t,"before",n),Ws(t,"after",n)]))))
return 0===s.length?"":`### ${t.length>0?"Changed attributes":"What would change"}\n\n${Is(["File","Attribute","Before","After"],s.slice(0,200))}`}),Ws=(function valueOf(e,t,n){const s=e[t]
return null===s?"(none)":""===s?"(empty)":"***"===s?"`***`":n(f(s))}),Rs=(function effectiveTables({files:e},t){return R(e).slice(0,10).map((({settings:e,files:n})=>{const s=Object.entries(e).filter((([,e])=>null!==e)).map((([e,n])=>[e,Fs(n,t)]))
return`### What the site ${n.some((({changed:e,changes:t})=>!e&&t.length>0))?"would use":"uses"}: ${Ds(n,t)}\n\n${Is(["Setting","Value"],s)}`}))}),_s=(function environmentTables({files:e},t){return e.filter((({environments:e})=>e.some((({effective:e})=>null!==e)))).slice(0,10).flatMap((({path:e,kind:n,environments:s})=>{const o=s.slice(0,10),i=Object.keys(o.find((({effective:e})=>null!==e))?.effective??{}).map((s=>[s,...o.map((o=>qs({environment:o,path:e,kind:n},s,t)))])).filter((([,...e])=>e.some((e=>""!==e))))
if(0===i.length)return[]
const a=["Setting",...o.map((({name:e})=>t(f(e))))],l=s.length-o.length,c=l>0?`\n\n\u2026 and ${l} more environments.`:""
return`### What the site uses in each environment: ${t(f(e))}\n\n${Is(a,i)}${c}`}))}),qs=(function valueIn(e,t,n){const{effective:s}=e.environment
if(null===s)return $0().aA(e.environment,e.kind)
const o=Object.entries({...s}),i=new Map(o).get(t)??null
return null===i?"":`${"object"==typeof i?`key ${n(f(i.environmentKey))}`:Fs(i,n)} (${Ns(e,t,n)})`}),Ns=(function layerWords({environment:e,path:t},n,s){const{origins:o,hidden:i}=e,a=t.slice(0,t.lastIndexOf("/")+1),named=(e=>s(f(e.startsWith(a)?e.slice(a.length):e))),l=o.get(n)
if(void 0===l)return"default"
const c=[...new Set(i?.get(n)??[])].map(named)
return 0===c.length?named(l):`${named(l)}, over ${c.join(" and ")}`}),Ds=(function namesOf(e,t){return Be(e,(({path:e})=>t(f(e))),10)}),Fs=(function effectiveValue(e,t){return""===e?"(empty)":"***"===e?"`***`":t(f(String(e)))}),Us=(function asideLine(e,{isAside:t}){const{length:n}=j(e).filter(t)
return 0===n?"":`${n} ${1===n?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}),Bs=(function findingsTables(e,t,n){const s=j(e).filter((e=>!n.isAside(e)))
if(0===s.length)return[]
const o=new Map
for(const e of s.slice(0,200)){const t=o.get(e.path)
void 0===t?o.set(e.path,[e]):t.push(e)}const i=["Place","Severity","What is wrong, and what to do","Rule"]
return["### Findings",...Array.from(o,(([e,s])=>{const o=s.map((e=>Gs(e,t,n)))
return`**${t(f(e))}**\n\n${Is(i,o)}`})),...s.length>200?[`\u2026 and ${s.length-200} more.`]:[]]}),Gs=(function findingRow(e,t,{ruleLink:n,lineLink:s}){const{at:o,severity:i,message:a,hint:l,rule:c,path:u}=e,h=`${o.line}:${o.column}`,d=t(f(u))===Es(f(u))?s(e):null
return[null===d?h:`[${h}](${d})`,i,`${t(`${a}${fs(e)}`)}<br>\u2192 ${t(l)}`,Ks(c,n(c))]}),Hs=(function suppressedLine(e){const t=L(e)
if(0===t.length)return""
const n=t.filter(({by:e})=>"comment"===e).length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}),Ks=(function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}),zs=(async function attempt({runner:e,id:t},n,s){is(t)
const o=new Workspace(Vs.env.GITHUB_WORKSPACE??Vs.cwd()),i={folder:Rn(Vs.env,t),remember:as}
return mn(n,s,{workspace:o,mask:t=>{e.mask(t)},runningJob:Un(Vs.env),id:t,keeping:i,audience:async()=>(await Promise.resolve().then(()=>require("./following.js"))).following(e)})}),Xs=(async function writeReports({runner:e,id:t},{result:n,reports:s}){const o=new Map
for(const i of s){const{writeReport:s}=await Promise.resolve().then(()=>require("./report.js")),a=s(i,{text:await $0().aD(e,n,i),id:t})
null!==a&&o.set(i.input,a)}return o}),Js=(async function smokeTestParts({show:e},{smokeTests:t}){if(0===t.length)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js"))
return n(t,e)}),Zs=(async function tell({runner:e,id:t},n,s){const o=await Xs({runner:e,id:t},s),i=s.reports.find(({input:e})=>"report"===e&&!o.has(e)),a=[...o.values()].map(e=>$0().aC(e,s)),l=[...s.result.failures,...a],c={...s.result,failures:l},{result:u,isAside:f}=await bs(e,n,c),{show:h,ruleLink:d,lineLink:p}=e
for(const t of ys(u))e.log(t)
ds(e,ls(u,d,f))
const m=xs(u,n.failOn),g=await Js(e,u)
e.summarize(Cs(u,{show:h,ruleLink:d,lineLink:p,isAside:f,smokeTests:g,fails:null!==m})),ws(e,As(u,i?.path??null)),null!==m&&e.fail(m)})
const Ys=require("node:fs"),$0=()=>require("./deferred_seldom_base.js"),Vs=require("node:process"),Qs=require("node:os"),er=require("node:path"),$1=()=>require("./deferred_uuid.js"),tr=require("node:buffer"),$2=()=>require("./deferred_writing.js")
class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=er.resolve(e)
const t=s(this.root)
if(null===t)throw new WorkspaceMissing
this.#e=t}relativePath(e){return t(this.root,er.resolve(this.root,e))}spelled(e){return $0().s(this.root,e)}absolutePath(e){return er.join(this.root,e)}realNameOf(e){return t(this.#e,e)??er.basename(e)}locate(e){const n=s(this.absolutePath(e))
if(null===n)return{ok:!1,reason:"its path leads to no file"}
const o=t(this.#e,n)
if(null===o)return{ok:!1,reason:"a symbolic link on its path leaves the workspace"}
const i=o===e?o:$0().s(this.#e,o)
return{ok:!0,path:e,realPath:er.join(this.#e,i)}}contains(e){return er.resolve(e)===e&&e.startsWith(this.#e+er.sep)}kindAt(e){return n(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter((e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n))}entries(t){return e(this.absolutePath(t)).map((e=>""===t?e:`${t}/${e}`)).sort()}*files(t=""){for(const n of e(this.absolutePath(t)).sort()){const e=""===t?n:`${t}/${n}`,s=$0().e(this.absolutePath(e))
!0===s?.isDirectory()?".git"!==n&&(yield*this.files(e)):null!==s&&(yield e)}}}const nr="another program has the file open",sr={EACCES:"the permission is missing",EBUSY:nr,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
const rr=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
const or=new RegExp("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x1b]*","g"),ir=i(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu"),ar=i(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`,"gu"),lr=/^ *:{2,}|(?<!:):{2,}(?=[A-Za-z][\w-]*(?: |::))/g
const[cr,ur]=["\ufdd0","\ufdd1"],[fr,hr,dr]=["\ufdd2","\ufdd3","\ufdd4"],pr=new RegExp(`${cr}([^${cr}-${dr}]*)${ur}`,"g"),mr=new RegExp(`${fr}([^${fr}-${dr}]*)${hr}([^${fr}-${dr}]*)${dr}`,"g"),gr={inputs:y,isOnGitHub:!0}
const wr=x("this action","the GitHub Action"),br=x("this runner","this computer"),xr=x("The runner","This computer")
const vr=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"],yr=["SevenBit","International"],kr=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"],$r=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
const Ar=new Set(["userName","password"]),Tr=/^[a-z][a-z0-9+.-]*:\/\//i
const Sr=x("An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.","An empty variable counts as one that is not set.")
const Or=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"],Er=["connect","login","recipient","send"]
const Ir=/[ \t\r\n]*/y
const Cr=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u,Pr=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/,Mr=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
const jr=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const Lr=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"],Wr="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178",Rr={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${Wr}]`,"u")}
const _r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
const qr={opening:"${{",whole:/\$\{\{[^{}\r\n]+\}\}/},Nr={opening:"@microsoft.keyvault(",whole:/@Microsoft\.KeyVault\([^()\r\n]+\)/i},Dr=[{opening:"#{",whole:/#\{[^{}\r\n]+\}#?/},{opening:"$(",whole:/\$\([^()\r\n]+\)/},{opening:"${",whole:/\$\{[^{}\r\n]+\}/},{opening:"{{",whole:/\{\{[^{}\r\n]+\}\}/},{opening:"{#",whole:/\{#[^{}\r\n]+#\}/},{opening:"[[",whole:/\[\[[^[\]\r\n]+\]\]/},{opening:"@@",whole:/@@[\w.: -]+@@/},{opening:"__",whole:/__[A-Za-z0-9][\w.:-]*__/}],Fr={opening:"{",whole:/\{ *[A-Za-z_][\w.: -]*\}/},Ur=[qr,Nr,...Dr,Fr,{opening:"%",whole:/%[\w.: -]+%/},{opening:"--",whole:/--[A-Za-z0-9][\w.:-]*--/}],Br=new Set(Ur.map((({opening:e})=>e.charAt(0))))
const Gr=new Set(["127.0.0.0","127.0.0.1","localhost"])
const Hr=new Set(["username","password"]),Kr=/^password123\/<API Key[^<>\r\n]*>$/i
const zr=new Set(["noreply@example.com"])
const Xr=new Set(["your@email.here","person@umbraco.dk"])
const Jr=new Set("apikey resend smtp_injection true false 2465 2525 2587".split(" "))
const Zr=["site","any","never"],Yr=new Set(["network","temporary","untested"]),Vr=/^([^\s:=][^:=]*):[ \t]+/,Qr=/^[\w.:-]+$/,eo=i(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
const to=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`,no=i(`^/?${to}(?:/${to})*/?$`,"u")
class Inputs{complaints=[]
#t
constructor(e){this.#t=e}raw(e){const t=this.#t(e)
return""===t?null:t}text(e){const t=me(this.#t(e))
return""===t?null:t}lines(e,t){const n=this.#t(e).split(/\r\n|\r|\n/).map(me).filter((e=>""!==e))
return 0===n.length?t:n}choice(e,t){const n=this.text(e)
if(null===n)return null
const s=t.find((e=>e.toLowerCase()===n.toLowerCase()))
return void 0!==s?s:(this.refuse(e,n,`Allowed: ${t.join(", ")}.`),null)}boolean(e){const t=this.choice(e,["true","false"])
return null===t?null:"true"===t}sectionPaths(e){const t=this.lines(e,[]),n=t.find(e=>!no().test(e))
return void 0!==n&&this.refuse(e,n,"Allowed: one path on each line, as in section or group/section."),t}port(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
return n>=1&&n<=65535?n:(this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587."),null)}seconds(e){const t=this.text(e)
if(null===t)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
return n>=1&&n<=600?n:(this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600."),null)}refuse(e,t,n){this.complaints.push(`${b(w(e))} has the unknown value "${f(t,60)}". ${n}`)}}const so=["inject","check"],ro=["error","warning","never"]
const oo="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
const io=i(String.raw`[\\/:*?"<>|,\p{Cc}]`,"u")
const ao=new Set(["workflow/platform-secret","workflow/image"])
const lo=/[[\]{}()"]/,co=/\[(\w)\1*\]/g,uo=/\{[^{}]*\/|\([^()]*\//
const ANY=()=>!0
const fo="names an archive: unpack it first, in a step before this one, and name the web.config in it.",ho=/[*?[\]{}()]/
class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class OldCredentials{#n
#s=new Set
#r=0
#o=0
constructor(e){this.#n=e}take(e){for(const t of e)this.#s.has(t)||(this.#s.add(t),this.#r>=100||this.#o+t.length>2e5||(this.#r+=1,this.#o+=t.length,this.#n(t)))}get warnings(){const e=this.#s.size-this.#r
return 0===e?[]:[`The checked files contain ${this.#s.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}const po=/(?:^|\/)(?:bin|obj|node_modules)\//i
const mo={isTransform:!1,isOfTransform:!1,site:null,parts:[],isSuperseded:!1}
const go=new Set
const wo=/^web\.(production|live|staging|development)\.config$/i
const bo=/\r\n|[\r\n]/g
class Lines{#i
constructor(e){this.#i=new Int32Array(1+ot(e))
for(let t=1;bo.test(e);t+=1)this.#i[t]=bo.lastIndex}get count(){return this.#i.length}range({start:e,end:t}){const n=this.#a(e),s=this.#a(t)
return{line:n+1,column:e-(this.#i[n]??0)+1,endLine:s+1,endColumn:t-(this.#i[s]??0)+1}}#a(e){let t=0,n=this.#i.length-1
for(;t<n;){const s=Math.ceil((t+n)/2);(this.#i[s]??0)<=e?t=s:n=s-1}return t}}class Source{text
encoding
#l
#c=null
constructor(e,t,n){this.text=e,this.encoding=t,this.#l=n}range(e){return this.#c??=new Lines(this.text),this.#c.range(e)}encode(e){const t=H(e,this.encoding)
return 0===this.#l.length?t:tr.Buffer.concat([this.#l,t])}withReferences(e){return K(e,this.encoding)}}const xo=["fffe0000","0000feff","3c000000","0000003c"]
const vo={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const yo={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'},ko={line:1,column:1,endLine:1,endColumn:1},said=((e,t)=>({message:e,hint:t})),$o={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="\u2026" on this element or above, or delete the prefix. Attributes such as xdt:Transform belong in a transform file, whose root has xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform".'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
class FaultError extends Error{fault
constructor(e){super(e.message),this.fault=e}}const Ao=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
const To=new WeakMap
const So={version:(e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2))),encoding:(e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e)),standalone:e=>"yes"===e||"no"===e}
class NamespaceScope{#u=new Map([["http://www.w3.org/XML/1998/namespace",0]])
#f=new Map([["xml",[0]]])
#h=new Map
#d
constructor(e){this.#d=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:o}=e
this.#p(e)
for(const e of o)yt(e)&&this.#m(e)
this.#g({name:t,start:n+1,nameEnd:s}),this.#w(o)}leave({attributes:e}){for(const t of e)yt(t)&&this.#f.get(kt(t))?.pop()}#p(e){for(const{name:t,start:n,nameEnd:s}of e.attributes)this.#h.get(t)===e&&$0().K("duplicate-attribute",[n,s],{name:t}),this.#h.set(t,e)}#m(e){const t=kt(e),n=dt(e.raw).value
$t(e,t,n)
const s=this.#f.get(t),o=this.#b(n)
void 0===s?this.#f.set(t,[o]):s.push(o)}#b(e){const t=this.#u.get(e)??this.#u.size
return this.#u.set(e,t),t}#g({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const o=e.slice(0,s)
At(e,s)||$0().K("qualified-name",[t,n],{name:e}),"xmlns"===o&&$0().K("reserved-prefix",[t,n])
const i=this.#f.get(o)?.at(-1)
return void 0!==i?i:this.#d?null:void $0().K("undeclared-prefix",[t,n],{name:o})}#w(e){if(!e.some((({name:e})=>e.includes(":"))))return
const t=new Map
for(const n of e){if(yt(n))continue
const e=this.#g(n)
if(null===e)continue
const{name:s,start:o,nameEnd:i}=n,a=`${e} ${s.slice(s.indexOf(":")+1)}`,l=t.get(a)
void 0!==l&&$0().K("duplicate-expanded-name",[o,i],{name:s,other:l}),t.set(a,s)}}}const Oo=/\/?>/y
const Eo=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
const Io=[]
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
constructor(e,t,n){this.name=e,this.start=t,this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#x??Io}get children(){return this.#v??=this.nodes.filter((e=>"element"===e.kind)),this.#v}attribute(e){const{attributes:t}=this
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
return null!==this.#T&&$0().Q(e,this.#T),null===this.#$&&$0().K("root-missing",[0,0]),{text:e,nodes:this.#x,root:this.#$,doctype:this.#A}}#E(e){const{text:t}=this
return t.startsWith("&",e)?this.#I(e):t.startsWith("<",e)?t.startsWith("/",e+1)?this.#C(e):t.startsWith("!",e+1)?this.#P(e):t.startsWith("?",e+1)?this.#M({kind:"instruction",start:e,end:$0().R(t,e)}):this.#j(e):this.#L(e)}#L(e){const{text:t}=this,n=D(t,e)
if(t.startsWith("<",n))return n
const s=N(Co,t,n)??n
if(n===s)return s
null===this.#T&&$0().S(t,n,this.#$)
const o=t.slice(e,s).indexOf("]]>")
return o>=0&&$0().K("cdata-end-in-text",[e+o,e+o+3]),this.#M({kind:"text",start:e,end:s})}#I(e){return null===this.#T&&$0().S(this.text,e,this.#$),this.#M({kind:"reference",start:e,end:pt(this,e)})}#P(e){const{text:t}=this
return t.startsWith("--",e+2)?this.#M({kind:"comment",start:e,end:gt(t,e)}):t.startsWith("[CDATA[",e+2)?(null===this.#T&&$0().K("cdata-outside",[e,e+9]),this.#M({kind:"cdata",start:e,end:$0().T(t,e)})):(t.startsWith("DOCTYPE",e+2)||$0().U(t,e),(null!==this.#$||this.hasDoctype)&&$0().K("doctype-misplaced",[e,e+9]),this.#A={kind:"doctype",start:e,end:$0().V(t,e)},this.#O=new NamespaceScope({lenient:!0}),this.#M(this.#A))}#j(e){const{text:t}=this,n=U(t,e+1)
n===e+1&&$0().W(t,e),null===this.#T&&null!==this.#$&&$0().X(t,{start:e,end:n},this.#$)
const s=new OpenElement(t.slice(e+1,n),e,this.#T),o=St(this,s)
return this.#O.enter(s),this.#$??=s,this.#M(s),this.#T=s,t.startsWith("/",o-2)&&this.#W(s,o,o),o}#C(e){const{text:t}=this,n={start:e,end:U(t,e+2)},s=t.slice(e+2,n.end),o=this.#T
""===s&&$0().W(t,e),null===o&&$0().K("end-tag-alone",[e,n.end],{name:$0().Y(t,n)}),s!==o.name&&$0().Z(t,n,{open:o,closed:this.#S})
const i=D(t,n.end)
return t.startsWith(">",i)||$0()._(t,n,i),this.#W(o,e,i+1),i+1}#W(e,t,n){e.endTagStart=t,e.end=n,this.#O.leave(e),this.#T=e.parent,this.#S=e}#M(e){return null===this.#T?this.#x.push(e):this.#T.append(e),e.end}}const Po={id:"source/encoding",level:"file"},Mo={id:"xml/not-well-formed",level:"file"}
const locateAsIs=(({file:e,span:t})=>({path:e.path,at:e.source.range(t),origin:{file:e,span:t}}))
const jo={realPaths:[],planned:null,complaint:null}
const Lo={targets:[],complaints:[],protect:(()=>{})}
const nothing=(()=>""),Wo=i(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
const Ro=["\x1b",new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing],_o=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"})),qo=["&",/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,((e,t,n="")=>{if(void 0!==t)return _o.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)})],No=["%",/(?:%[\da-f]{2})+/gi,e=>tr.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")],Do=["\\",/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>void 0===t?n:String.fromCharCode(Number.parseInt(t,16))]
const Fo=new Set(["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"].flatMap((e=>e.split(" "))).flatMap(On))
class Redactor{#R
#_=new Set
#q=new Set
#N=new Set
#D=new Set
longest=0
constructor(e){this.#R=e}add(e,t=!1){this.#_.add(tr.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of le(e)){this.longest=Math.max(this.longest,n.length),this.#q.add(this.#F(n))
const e=En(n.replaceAll(/\s+/g,""))
if(e.length>=8&&ie(e)&&this.#N.add(e),t)for(const t of $0().at(e))this.#D.add(t)}}redact(e){return 0===this.#q.size?e:Cn(e,Sn(e).flatMap((e=>{const t=Tn(e)
return[...$n(e,this.#U(e.text)),...$n(t,this.#B(En(t.text)))]})))}#U(e){return[...In(this.#q,this.#F(e)),...this.#G(e)]}#B(e){const t=In(this.#N,e)
if(0===this.#D.size)return t
const n=On(e).map((e,t)=>this.#D.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+8])]}#F(e){return"server"===this.#R?En(e):e}#G(e){const t=[...this.#_],n=Math.min(...t.map((({length:e})=>e))),isTold=(e=>3*e.length>=4*n&&[0,1,2,3].map((t=>tr.Buffer.from(e.slice(t),"base64").toString("latin1"))).some((e=>t.some((t=>e.includes(t))))))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter((([e])=>isTold(e))).map(({0:e,index:t})=>[t,t+e.length])}}const Uo=i(String.raw`\p{Lu}`,"gu")
class Secrets{#H=new Set
#K=new Redactor("ours")
#z
constructor(e=gr){this.#z=e}add(e){if(!ie(e)||this.#H.has(e))return[]
const t=ae(e).filter((e=>!this.#H.has(e)))
for(const e of t)this.#H.add(e)
return this.#K.add(e),t}redact(e){return this.#K.redact(e)}show(e,t=4096){const redact=(e=>this.redact(e))
return u(redact(f(redact(c(v(e,this.#z),{redact:redact,longest:this.#K.longest})),1/0)),t)}}const Bo=/^(?:pull_request(?:_.+)?|workflow_run)$/
const Go=Symbol("unreadable")
class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
s&&(t?t=!1:e+=",",e+=`${n}=${zn(s)}`)}}var t
return e+=`::${t=this.message,Hn(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}const Ho=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const Ko={randomUUID:Xn}
var zo
!(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(zo||(zo={}))
class Runner{#X=new Secrets
#J={error:0,warning:0,notice:0}
input=(e=>Qn(e,{trimWhitespace:!1}))
forgetInputs(){os("INPUT_")}mask(e){for(const t of this.#X.add(e))Wn("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#X:new Secrets,n=["password","username"].map(this.input),s=[...A(this.input("host")),...pe(this.input("environment-keys"))]
for(const e of[...n,...s])for(const n of t.add(e))Wn("add-mask",n)}redact=(e=>this.#X.redact(e))
show=(e=>this.#X.show(e,4096))
log(e){Ln(this.show(e))}debug(e){Wn("debug",this.show(e))}startGroup(e){Wn("group",this.show(e))}endGroup(){Wn("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,9-this.#J[e])}annotate(e,t,n){this.#J[e]+=1
const{startLine:s,startColumn:o,...i}=n??{},a=void 0===n?{}:{file:this.redact(n.file)}
Wn(e,this.show(t),{...i,...a,line:s,col:o})}ruleLink=(e=>g(Vs.env,e))
lineLink=(e=>ss(Vs.env,e))
fail(e){Vs.exitCode=1,Wn("error",this.show(e))}output(e,t){es(e,t)}outputPaths(e,t){const n=this.redact(t)
es(e,n),n!==t&&this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(e){const t=Vs.env.GITHUB_STEP_SUMMARY
void 0!==t&&""!==t&&Ys.appendFileSync(t,this.redact(e))}}exports.$=' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"',exports.A=Ao,exports.B=/(?:^|\/)(?:bin|obj|node_modules)\//i,exports.C=57344,exports.D=N,exports.E=or,exports.F=".github/workflows",exports.G=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y,exports.H=D,exports.I=nr,exports.J=U,exports.K=mt,exports.L=["file","section","runtime","advice"],exports.M="\uf8ff",exports.N=Yr,exports.O="\ue000",exports.P=20,exports.Q=function lineOf$1(e,t){return new Lines(e.slice(0,t)).count},exports.R=sr,exports.S=["error","warning","notice"],exports.T=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y,exports.U=gt,exports.V=xt,exports.W=/^\.github\/workflows\/[^/]+\.ya?ml$/,exports.X=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m,exports.Y=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m,exports.Z={"stray-equals":e=>"="===e?"":null,"unusual-space":e=>/^\p{Zs}$/u.test(e)?" ":null,"declaration-letter-case":e=>/^<\?xml$/i.test(e)?"<?xml":null},exports._=1e3,exports.a=ir,exports.a$=p,exports.a0=1e3,exports.a1=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i,exports.a2=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,exports.a3=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi,exports.a4=/^(?:key|defaultCredentials)$/i,exports.a5=oe,exports.a6=1e3,exports.a7=/\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y,exports.a8=/(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i,exports.a9=3e3,exports.aA=k,exports.aB=ne,exports.aC=(function placeholderIn(e){return ee(e)??(Q(e,[Fr])?"token":null)}),exports.aD=X,exports.aE=vr,exports.aF=yr,exports.aG="any other",exports.aH=te,exports.aI=se,exports.aJ=re,exports.aK=Sr,exports.aL=x,exports.aM=function isPasswordInUse(e){return""!==e&&!ne(e)&&null===ee(e)},exports.aN=wr,exports.aO=V,exports.aP=ee,exports.aQ=_r,exports.aR=Jt,exports.aS=H,exports.aT=It,exports.aU=Source,exports.aV=i,exports.aW=(function broken(e,t,n){return e.flatMap((e=>Ut(e.check(t,n)).map((t=>({rule:e,complaint:t})))))}),exports.aX=(function findingOf({rule:e,complaint:t},n){const{location:s=null,names:o={}}=t,i=zt(e.severity,t,n.intent),a=Bt(n.locate(t)),l=(t.related??[]).map(e=>({...Bt(n.locate(e)),what:e.what})),c=t.words??e.words[0],u=!0===s?.isSection,f=e.lead??n.voice({level:e.level,severity:i,isPartial:null!==s,isSection:u}),h={...o,location:s?.path??""},d=[Xt(t.message,h),...l.map(e=>`${e.what} is ${Ht(e,a)}.`),...Kt(t,n.intent),...void 0===c?[]:[Xt(`${f}: "${c}"`,h)]]
return{rule:e.id,level:null===s?e.level:"runtime",severity:i,...a,message:d.join(" "),hint:Xt(t.hint,o),related:l,...Gt(t,a,n)}}),exports.aY=Mt,exports.aZ=function inCloudOrder(e){const key=e=>nt(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))},exports.a_=function environmentFor(e,t){const n=st(e)
return!0===n?.targets.includes(nt(t).toLowerCase())?n.environment:null},exports.aa=function isJson(e){return/\.json$/i.test(e)},exports.ab=function isSecretInJson(e,t,n){const s=Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1,o=e.slice(t).search(/[\r\n]/),i=e.slice(s,o<0?e.length:t+o)
return void 0===n?$0().a2(i):$0().a3(i)},exports.ac=function isSecretInXml(e,t){return $0().a4(e,{start:t,end:t})},exports.ad=it,exports.ae=st,exports.af=rt,exports.ag="http://schemas.microsoft.com/XML-Document-Transform",exports.ah=dt,exports.ai=Lt,exports.aj={id:"source/too-large",level:"file"},exports.ak=16777216,exports.al=qt,exports.am=He,exports.an=Ze,exports.ao={id:"source/unreadable",level:"file"},exports.ap=Zt,exports.aq={changed:!1,effective:null,environments:[],sender:null,changes:[],suppressed:[]},exports.ar=On,exports.as=5e3,exports.at=Fo,exports.au=Dn,exports.av=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i,exports.aw={error:"failed",warning:"warned"},exports.ax=function toldDifference({words:e,place:t}){return{words:e,stage:"input",places:null===t?[]:[t]}},exports.ay=WorkspaceMissing,exports.az=class Folder{#Z
#Y
#V
constructor(e){this.#Z=e
const{dev:t,ino:n}=Ys.lstatSync(e,{bigint:!0})
this.#Y=t,this.#V=n,this.verify()}verify(){const{dev:e,ino:t}=Ys.lstatSync(this.#Z,{bigint:!0})
if(e!==this.#Y||t!==this.#V||s(this.#Z)!==this.#Z)throw new FolderReplaced}verifyHolds(e){if(this.verify(),s(e)!==e)throw new FolderReplaced}},exports.b=ar,exports.b0=(function attributeValue(e){if(null===e)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=To.get(e)??dt(t).value
return To.set(e,n),n}),exports.b1=F,exports.b2=(function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=bt(e,5,"version"),n=xt(e,5,"version")
return null===t||null===n?null:{start:D(e,n+1)+1,end:t-1}}),exports.b3=z,exports.b4=(function transformNames(e){const t=nt(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`),n=/^web$/i.test(t)?`|${wo.source}`:""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}),exports.b5=we,exports.b6=Ar,exports.b7=Secrets,exports.b8=Workspace,exports.b9=mn,exports.bA=_n,exports.bB=Runner,exports.bC=ge,exports.bD=(function savedState(){const e=ns("step"),t=ns("journal")
return os("STATE_"),""===e&&""===t?"none":Zn(e)?{id:e,journal:""===t?null:t}:"damaged"}),exports.bE=Rn,exports.bF=ie,exports.bG=K,exports.bH=Redactor,exports.bI=br,exports.bJ=xr,exports.bK=class StageLog{#Q
#ee
#te
#ne=new Map
#se="dns"
#re=null
#oe=performance.now()
constructor(e){this.#Q=e.level,this.#ee=e.conceal,this.#te=e.onStage}get current(){return this.#se}begin(e,t=null){this.#se=e,this.#re=t,this.#oe=performance.now()}ok(e){this.#ie("ok",e)}fail(e){this.#ie("failed",e)}skip(e,t,n=null){$0().a(this.#Q,e)&&this.#ae({name:e,status:"skipped",ms:0,detail:this.#le(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){return Or.filter(e=>$0().a(this.#Q,e)||this.#ne.has(e)).map(e=>$0().b(e,this.#ne.get(e)??[]))}#ie(e,t){const n=this.#se,s=this.#re,o=null===s?this.#ne.get(n)?.at(-1)?.ms??0:0,i=$0().t(o+performance.now()-this.#oe)
this.#ae({name:n,status:e,ms:i,detail:this.#le(t,s)},s)}#le(e,t){const n=f(this.#ee(e))
return null===t?n:`${f(this.#ee(t),100)}: ${n}`}#ae(e,t){const n=null===t?[]:this.#ne.get(e.name)??[]
this.#ne.set(e.name,[...n,e]),this.#te(e)}},exports.bL=Er,exports.ba=q,exports.bb=g,exports.bc=(function failUnfinished(){Vs.once("beforeExit",()=>{Wn("error","This ended before all was done: something that it waited for gives no answer and no error. Files may contain the injected settings. Please report it."),Vs.exit(1)})}),exports.bd=(async function endProcess(){["GITHUB_OUTPUT","GITHUB_STATE"].every((e=>Boolean(Vs.env[e])))||await $0().av(Vs.stdout),Vs.exit()}),exports.be=(async function run(){const e=Xn(),t=new Runner,n=_n(Vs.env)
t.maskInputs(ge(n))
const{request:s,complaints:o}=we(t.input,n)
t.forgetInputs()
const i=await zs({runner:t,id:e},s,o).catch(e=>(t.debug(e instanceof Error?e.stack??"":""),{result:wn(s,[$0().aB(e)]),reports:[]}))
await Zs({runner:t,id:e},s,i).catch(e=>{t.debug(e instanceof Error?e.stack??"":""),t.fail("What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected.")})}),exports.bf=Wn,exports.bg=_e,exports.bh=j,exports.bi=L,exports.bj=fs,exports.bk=Ts,exports.bl=Os,exports.bm=Pn,exports.bn=ls,exports.bo=m,exports.bp=T,exports.bq=$,exports.br=kr,exports.bs=a,exports.bt=n,exports.bu=s,exports.bv=J,exports.bw=Es,exports.bx=qn,exports.by=function commitOfEvent({GITHUB_SHA:e}){return Gn(e)},exports.bz=Is,exports.c=A,exports.d=100,exports.e=e,exports.f=1e6,exports.g=Or,exports.h={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"},exports.i=(function isAbsent(e){try{return void 0===Ys.lstatSync(e,{throwIfNoEntry:!1})}catch(e){if(""===$0().c(e))throw e
return"ENOTDIR"===$0().c(e)}}),exports.j=jr,exports.k=Rr,exports.l=b,exports.m=f,exports.n=$r,exports.o=10,exports.p=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i,exports.q=Be,exports.r=o,exports.s=nt,exports.t=w,exports.u=G,exports.v=Lines,exports.w=40,exports.x={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"},exports.y=FaultError,exports.z=ft

