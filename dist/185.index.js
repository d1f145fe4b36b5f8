export const id=185
export const ids=[185]
export const modules={9185:(e,t,n)=>{n.d(t,{readBeside:()=>readBeside,readCentralVersion:()=>readCentralVersion})
var r=n(8414)
var a=n(9140)
var s=n(4131)
var o=n(3107)
const l=200
const i=/\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/
const c=/\bclass\s+\w+[^;{]*:[^;{]*$/
const u=/^\s*(?:\/\/|\/\*|\*)/
function ownSenderIn(e){for(const{0:t,index:n}of e.matchAll(/\bIEmailSender(?:Client)?\b/g)){const r=e.slice(Math.max(0,n-l),n)
const a=r.slice(r.lastIndexOf("\n")+1)
const s=i.test(a)||c.test(a)
if(s&&!u.test(a))return{start:n,end:n+t.length}}return null}var f=n(1519)
const d=["system.webServer","aspNetCore","environmentVariables","environmentVariable"]
function variablesOf(e){const{root:t}=e.document
const n=[t,...t.children.filter(({name:e})=>e==="location")]
return n.flatMap(e=>elementsAt(e,d)).flatMap(t=>variableOf(e,t))}function elementsAt(e,t){return t.reduce((e,t)=>e.flatMap(({children:e})=>e.filter(e=>e.name===t)),[e])}function variableOf(e,t){const[n,r]=[t.attribute("name"),t.attribute("value")]
if(n===null||r===null)return[]
return[{name:(0,f.jz)(n.raw).value,value:(0,f.jz)(r.raw).value,written:{file:e,nameSpan:{start:n.start,end:n.end},valueSpan:{start:r.valueStart,end:r.valueEnd}}}]}const m=/^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i
function projectOf(e,t){const n=propertiesOf(e)
const r=version_packages(e,"packagereference")
const a=r.flatMap(t=>statedVersions(e,t,n))
const s=["targetframework","targetframeworks"].flatMap(e=>versionsOfFramework(filled(n.get(e)??"",n)))
return{umbraco:lowest(a),dotnet:lowest(s),isCentral:r.length>0&&a.length===0,assembly:assemblyOf(n,t)}}function centralVersion(e){const t=propertiesOf(e)
const n=version_packages(e,"packageversion")
return lowest(n.flatMap(n=>statedVersions(e,n,t)))}function versionOfDependencies(e){const t=e.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
return lowest(Array.from(t,([,e=""])=>Number(e)))}function lowest(e){return e.length===0?null:e.reduce((e,t)=>Math.min(e,t))}function elementsNamed(e,t){const n=[]
const r=[e.root]
for(let e=r.pop();e!==undefined;e=r.pop()){if(e.name.toLowerCase()===t)n.push(e)
r.push(...e.children.toReversed())}return n}function version_packages(e,t){return elementsNamed(e,t).filter(e=>["Include","Update"].some(t=>m.test(attributeValue(e,t).trim())))}function attributeValue({attributes:e},t){const n=e.find(e=>e.name.toLowerCase()===t.toLowerCase())
return n===undefined?"":(0,f.jz)(n.raw).value}function textOf({text:e},{startTagEnd:t,endTagStart:n}){return e.slice(t,n).trim()}function statedVersions(e,t,n){const r=["version","versionoverride"]
const a=[...r.map(e=>attributeValue(t,e)),...t.children.filter(({name:e})=>r.includes(e.toLowerCase())).map(t=>textOf(e,t))]
return a.flatMap(e=>majors(filled(e,n)))}function majors(e){const t=e.split(/[[\](),\s]+/).map(e=>/^(\d{1,3})(?:[.\-+*]|$)/.exec(e)?.[1])
return t.flatMap(e=>e===undefined?[]:[Number(e)])}function versionsOfFramework(e){const t=e.matchAll(/\bnet(\d{1,2})\.\d/gi)
return Array.from(t,([,e=""])=>Number(e))}function propertiesOf(e){const t=elementsNamed(e,"propertygroup")
return new Map(t.flatMap(({children:t})=>t.map(t=>[t.name.toLowerCase(),textOf(e,t)])))}function filled(e,t){return e.replaceAll(/\$\(([\w.-]+)\)/g,(e,n)=>t.get(n.toLowerCase())??e)}function assemblyOf(e,t){const n=t.replace(/\.[^.]*proj$/i,"")
const r=e.get("assemblyname")??n
const a=r.replaceAll(/\$\(MSBuildProjectName\)/gi,()=>n)
return a.includes("$(")?null:a}async function readBeside(e){const named=t=>e.filter(({path:e})=>t.test((0,s.Vb)(e)))
const t=await projectsIn(named(/\.csproj$/i))
const[n]=await readable(named(/^web\.config$/i))
return{...versionIn(t,named(/\.deps\.json$/i)),application:t.length===1?t[0]?.assembly??null:null,variables:n===undefined?[]:variablesOf(n),ownSenders:named(/\.cs$/i).flatMap(ownSenderOf)}}async function readCentralVersion(e){const[t]=await readable([e])
return t===undefined?null:centralVersion(t.document)}async function readable(e){const t=await Promise.all(e.map(a.oe))
return t.flatMap(e=>e.ok?[e.file]:[])}async function projectsIn(e){const t=await readable(e)
return t.map(({document:e,path:t})=>projectOf(e,(0,s.Vb)(t)))}function versionIn(e,t){if(e.length===0){return{umbraco:least(t.map(versionInDependencies)),isCentral:false}}const n=least(e.map(e=>e.umbraco))
const r=e.flatMap(({dotnet:e})=>e===null?[]:[(0,o.Sx)(e)])
return{umbraco:n??least(r),isCentral:n===null&&e.some(({isCentral:e})=>e)}}function versionInDependencies({bytes:e}){return versionOfDependencies((0,r.x)(e).source.text)}function least(e){const t=e.filter(e=>e!==null)
return t.length===0?null:(0,o.gS)(Math.min(...t)).umbraco}function ownSenderOf(e){const{source:t}=(0,r.x)(e.bytes)
const n=ownSenderIn(t.text)
return n===null?[]:[{file:{path:e.path,source:t},span:n}]}}}

