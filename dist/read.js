"use strict"
var projectOf=(function(e,n){const t=propertiesOf(e)
const r=packages(e,"packagereference")
const a=r.flatMap((n=>statedVersions(e,n,t)))
const s=["targetframework","targetframeworks"].flatMap((e=>versionsOfFramework(filled(t.get(e)??"",t))))
return{umbraco:lowest(a),dotnet:lowest(s),isCentral:r.length>0&&a.length===0,assembly:assemblyOf(t,n)}}),
lowest=(function(e){return e.length===0?null:e.reduce((e,n)=>Math.min(e,n))}),
elementsNamed=(function(e,n){const t=[]
const r=[e.root]
for(let e=r.pop();e!==undefined;e=r.pop()){if(e.name.toLowerCase()===n)t.push(e)
for(const n of e.children.toReversed())r.push(n)}return t}),
packages=(function(e,n){return elementsNamed(e,n).filter((e=>["Include","Update"].some((n=>i.test(attributeValue(e,n).trim())))))}),
attributeValue=(function({attributes:e},t){const r=e.find((e=>e.name.toLowerCase()===t.toLowerCase()))
return r===undefined?"":n.C(r.raw).value}),
textOf=(function({text:e},{startTagEnd:n,endTagStart:t}){return e.slice(n,t).trim()}),
statedVersions=(function(e,n,t){const r=["version","versionoverride"]
const a=[...r.map((e=>attributeValue(n,e))),...n.children.filter(({name:e})=>r.includes(e.toLowerCase())).map(n=>textOf(e,n))]
return a.flatMap((e=>majors(filled(e,t))))}),
majors=(function(e){const n=e.split(/[[\](),\s]+/).map((e=>/^(\d{1,3})(?:[.\-+*]|$)/.exec(e)?.[1]))
return n.flatMap((e=>e===undefined?[]:[Number(e)]))}),
versionsOfFramework=(function(e){const n=e.matchAll(/\bnet(\d{1,2})\.\d/gi)
return Array.from(n,(([,e=""])=>Number(e)))}),
propertiesOf=(function(e){const n=elementsNamed(e,"propertygroup")
return new Map(n.flatMap((({children:n})=>n.map((n=>[n.name.toLowerCase(),textOf(e,n)])))))}),
filled=(function(e,n){return e.slice(0,c).replaceAll(/\$\(([\w.-]+)\)/g,(e,t)=>n.get(t.toLowerCase())?.slice(0,c)??e)}),
assemblyOf=(function(e,n){const t=n.replace(/\.[^.]*proj$/i,"")
const r=e.get("assemblyname")??t
const a=r.replaceAll(/\$\(MSBuildProjectName\)/gi,()=>t)
return a.includes("$(")?null:a}),
readBeside=(async function(e){const named=(n=>e.filter((({path:e})=>n.test(t.n(e)))))
const n=await projectsIn(named(/\.csproj$/i))
const[r]=await readable(named(/^web\.config$/i))
const a=named(/^web\.[^.]+\.config$/i)
return{...versionIn(n,named(/\.deps\.json$/i)),application:n.length===1?n[0]?.assembly??null:null,variables:r===undefined?[]:variablesOf(r),variablesIn:await variablesIn(r,a),ownSenders:named(/\.cs$/i).flatMap(ownSenderOf)}}),
variablesIn=(async function(e,n){if(e===undefined||n.length===0)return new Map
const{variablesAfter:t}=await Promise.resolve().then(()=>require("./transformed.js"))
return t(e,n)}),
readable=(async function(e){const t=await Promise.all(e.map(n.O))
return t.flatMap((e=>e.ok?[e.file]:[]))}),
projectsIn=(async function(e){const n=await readable(e)
return n.map((({document:e,path:n})=>projectOf(e,t.n(n))))}),
versionIn=(function(e,n){if(e.length===0){return{umbraco:least(n.map(versionInDependencies)),isCentral:false}}const r=least(e.map((e=>e.umbraco)))
const a=e.flatMap((({dotnet:e})=>e===null?[]:[t.v(e)]))
return{umbraco:r??least(a),isCentral:r===null&&e.some(({isCentral:e})=>e)}}),
least=(function(e){const n=e.filter((e=>e!==null))
return n.length===0?null:t.g(Math.min(...n)).umbraco});
const e=require("./decode.js")
const n=require("./base.js")
const t=require("./configuration.js")
const r=200
const a=/\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/
const s=/\bclass\s+\w+[^;{]*:[^;{]*$/
const o=/^\s*(?:\/\/|\/\*|\*)/
function ownSenderIn(e){for(const{0:n,index:t}of e.matchAll(/\bIEmailSender(?:Client)?\b/g)){const l=e.slice(Math.max(0,t-r),t)
const i=l.slice(l.lastIndexOf("\n")+1)
const c=a.test(i)||s.test(i)
if(c&&!o.test(i))return{start:t,end:t+n.length}}return null}const l=["system.webServer","aspNetCore","environmentVariables","environmentVariable"]
function variablesOf(e,n=n=>({file:e,span:n})){const{root:t}=e.document
const r=[t,...t.children.filter(({name:e})=>e==="location")]
return r.flatMap(e=>elementsAt(e,l)).flatMap(e=>variableOf(e,n))}function elementsAt(e,n){return n.reduce((e,n)=>e.flatMap(({children:e})=>e.filter(e=>e.name===n)),[e])}function variableOf(e,t){const[r,a]=[e.attribute("name"),e.attribute("value")]
if(r===null||a===null)return[]
const s=t({start:a.valueStart,end:a.valueEnd})
const o=t({start:r.start,end:r.end})
return[{name:n.C(r.raw).value,value:n.C(a.raw).value,written:{file:s.file,nameSpan:o.file===s.file?o.span:s.span,valueSpan:s.span}}]}const i=/^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i
;function centralVersion(e){const n=propertiesOf(e)
const t=packages(e,"packageversion")
return lowest(t.flatMap(t=>statedVersions(e,t,n)))}function versionOfDependencies(e){const n=e.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
return lowest(Array.from(n,([,e=""])=>Number(e)))};;;;;;;;;;const c=1e3
;;;async function readCentralVersion(e){const[n]=await readable([e])
return n===undefined?null:centralVersion(n.document)};;;function versionInDependencies({bytes:n}){return versionOfDependencies(e.d(n).source.text)};function ownSenderOf(n){const{source:t}=e.d(n.bytes)
const r=ownSenderIn(t.text)
return r===null?[]:[{file:{path:n.path,source:t},span:r}]}const u=Object.defineProperty({__proto__:null,readBeside:readBeside,readCentralVersion:readCentralVersion},Symbol.toStringTag,{value:"Module"})
exports.r=u
exports.v=variablesOf

