export const id=274
export const ids=[274]
export const modules={6274:(e,n,t)=>{t.d(n,{readBeside:()=>readBeside,readCentralVersion:()=>readCentralVersion})
var r=t(8414)
var a=t(6900)
var s=t(4131)
var o=t(3107)
const l=200
const i=/\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/
const c=/\bclass\s+\w+[^;{]*:[^;{]*$/
const u=/^\s*(?:\/\/|\/\*|\*)/
function ownSenderIn(e){for(const{0:n,index:t}of e.matchAll(/\bIEmailSender(?:Client)?\b/g)){const r=e.slice(Math.max(0,t-l),t)
const a=r.slice(r.lastIndexOf("\n")+1)
const s=i.test(a)||c.test(a)
if(s&&!u.test(a))return{start:t,end:t+n.length}}return null}var f=t(4283)
var d=t(1519)
const p=/^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i
function projectOf(e,n){const t=propertiesOf(e)
const r=version_packages(e,"packagereference")
const a=r.flatMap(n=>statedVersions(e,n,t))
const s=["targetframework","targetframeworks"].flatMap(e=>versionsOfFramework(filled(t.get(e)??"",t)))
return{umbraco:lowest(a),dotnet:lowest(s),isCentral:r.length>0&&a.length===0,assembly:assemblyOf(t,n)}}function centralVersion(e){const n=propertiesOf(e)
const t=version_packages(e,"packageversion")
return lowest(t.flatMap(t=>statedVersions(e,t,n)))}function versionOfDependencies(e){const n=e.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
return lowest(Array.from(n,([,e=""])=>Number(e)))}function lowest(e){return e.length===0?null:e.reduce((e,n)=>Math.min(e,n))}function elementsNamed(e,n){const t=[]
const r=[e.root]
for(let e=r.pop();e!==undefined;e=r.pop()){if(e.name.toLowerCase()===n)t.push(e)
for(const n of e.children.toReversed())r.push(n)}return t}function version_packages(e,n){return elementsNamed(e,n).filter(e=>["Include","Update"].some(n=>p.test(attributeValue(e,n).trim())))}function attributeValue({attributes:e},n){const t=e.find(e=>e.name.toLowerCase()===n.toLowerCase())
return t===undefined?"":(0,d.jz)(t.raw).value}function textOf({text:e},{startTagEnd:n,endTagStart:t}){return e.slice(n,t).trim()}function statedVersions(e,n,t){const r=["version","versionoverride"]
const a=[...r.map(e=>attributeValue(n,e)),...n.children.filter(({name:e})=>r.includes(e.toLowerCase())).map(n=>textOf(e,n))]
return a.flatMap(e=>majors(filled(e,t)))}function majors(e){const n=e.split(/[[\](),\s]+/).map(e=>/^(\d{1,3})(?:[.\-+*]|$)/.exec(e)?.[1])
return n.flatMap(e=>e===undefined?[]:[Number(e)])}function versionsOfFramework(e){const n=e.matchAll(/\bnet(\d{1,2})\.\d/gi)
return Array.from(n,([,e=""])=>Number(e))}function propertiesOf(e){const n=elementsNamed(e,"propertygroup")
return new Map(n.flatMap(({children:n})=>n.map(n=>[n.name.toLowerCase(),textOf(e,n)])))}function filled(e,n){return e.slice(0,m).replaceAll(/\$\(([\w.-]+)\)/g,(e,t)=>n.get(t.toLowerCase())?.slice(0,m)??e)}const m=1e3
function assemblyOf(e,n){const t=n.replace(/\.[^.]*proj$/i,"")
const r=e.get("assemblyname")??t
const a=r.replaceAll(/\$\(MSBuildProjectName\)/gi,()=>t)
return a.includes("$(")?null:a}async function readBeside(e){const named=n=>e.filter(({path:e})=>n.test((0,s.Vb)(e)))
const n=await projectsIn(named(/\.csproj$/i))
const[t]=await readable(named(/^web\.config$/i))
const r=named(/^web\.[^.]+\.config$/i)
return{...versionIn(n,named(/\.deps\.json$/i)),application:n.length===1?n[0]?.assembly??null:null,variables:t===undefined?[]:(0,f.h)(t),variablesIn:await variablesIn(t,r),ownSenders:named(/\.cs$/i).flatMap(ownSenderOf)}}async function variablesIn(e,n){if(e===undefined||n.length===0)return new Map
const{variablesAfter:r}=await Promise.all([t.e(563),t.e(101)]).then(t.bind(t,627))
return r(e,n)}async function readCentralVersion(e){const[n]=await readable([e])
return n===undefined?null:centralVersion(n.document)}async function readable(e){const n=await Promise.all(e.map(a.oe))
return n.flatMap(e=>e.ok?[e.file]:[])}async function projectsIn(e){const n=await readable(e)
return n.map(({document:e,path:n})=>projectOf(e,(0,s.Vb)(n)))}function versionIn(e,n){if(e.length===0){return{umbraco:least(n.map(versionInDependencies)),isCentral:false}}const t=least(e.map(e=>e.umbraco))
const r=e.flatMap(({dotnet:e})=>e===null?[]:[(0,o.Sx)(e)])
return{umbraco:t??least(r),isCentral:t===null&&e.some(({isCentral:e})=>e)}}function versionInDependencies({bytes:e}){return versionOfDependencies((0,r.x)(e).source.text)}function least(e){const n=e.filter(e=>e!==null)
return n.length===0?null:(0,o.gS)(Math.min(...n)).umbraco}function ownSenderOf(e){const{source:n}=(0,r.x)(e.bytes)
const t=ownSenderIn(n.text)
return t===null?[]:[{file:{path:e.path,source:n},span:t}]}},4283:(e,n,t)=>{t.d(n,{h:()=>variablesOf})
var r=t(1519)
const a=["system.webServer","aspNetCore","environmentVariables","environmentVariable"]
function variablesOf(e,n=n=>({file:e,span:n})){const{root:t}=e.document
const r=[t,...t.children.filter(({name:e})=>e==="location")]
return r.flatMap(e=>elementsAt(e,a)).flatMap(e=>variableOf(e,n))}function elementsAt(e,n){return n.reduce((e,n)=>e.flatMap(({children:e})=>e.filter(e=>e.name===n)),[e])}function variableOf(e,n){const[t,a]=[e.attribute("name"),e.attribute("value")]
if(t===null||a===null)return[]
const s=n({start:a.valueStart,end:a.valueEnd})
const o=n({start:t.start,end:t.end})
return[{name:(0,r.jz)(t.raw).value,value:(0,r.jz)(a.raw).value,written:{file:s.file,nameSpan:o.file===s.file?o.span:s.span,valueSpan:s.span}}]}}}

