"use strict"
var projectOf=(function(e,t){const n=propertiesOf(e),r=packages(e,"packagereference"),a=r.flatMap((t=>statedVersions(e,t,n))),s=["targetframework","targetframeworks"].flatMap((e=>versionsOfFramework(filled(n.get(e)??"",n))))
return{umbraco:lowest(a),dotnet:lowest(s),isCentral:r.length>0&&0===a.length,assembly:assemblyOf(n,t)}}),
lowest=(function(e){return 0===e.length?null:e.reduce((e,t)=>Math.min(e,t))}),
elementsNamed=(function(e,t){const n=[],r=[e.root]
for(let e=r.pop();void 0!==e;e=r.pop()){e.name.toLowerCase()===t&&n.push(e)
for(const t of e.children.toReversed())r.push(t)}return n}),
packages=(function(e,t){return elementsNamed(e,t).filter((e=>["Include","Update"].some((t=>l.test(attributeValue(e,t).trim())))))}),
attributeValue=(function({attributes:e},n){const r=e.find((e=>e.name.toLowerCase()===n.toLowerCase()))
return void 0===r?"":t.ah(r.raw).value}),
textOf=(function({text:e},{startTagEnd:t,endTagStart:n}){return e.slice(t,n).trim()}),
statedVersions=(function(e,t,n){const r=["version","versionoverride"]
return[...r.map((e=>attributeValue(t,e))),...t.children.filter(({name:e})=>r.includes(e.toLowerCase())).map(t=>textOf(e,t))].flatMap((e=>majors(filled(e,n))))}),
majors=(function(e){return e.split(/[[\](),\s]+/).map((e=>/^(\d{1,3})(?:[.\-+*]|$)/.exec(e)?.[1])).flatMap((e=>void 0===e?[]:[Number(e)]))}),
versionsOfFramework=(function(e){const t=e.matchAll(/\bnet(\d{1,2})\.\d/gi)
return Array.from(t,(([,e=""])=>Number(e)))}),
propertiesOf=(function(e){const t=elementsNamed(e,"propertygroup")
return new Map(t.flatMap((({children:t})=>t.map((t=>[t.name.toLowerCase(),textOf(e,t)])))))}),
filled=(function(e,t){return e.slice(0,i).replaceAll(/\$\(([\w.-]+)\)/g,(e,n)=>t.get(n.toLowerCase())?.slice(0,i)??e)}),
assemblyOf=(function(e,t){const n=t.replace(/\.[^.]*proj$/i,""),r=(e.get("assemblyname")??n).replaceAll(/\$\(MSBuildProjectName\)/gi,()=>n)
return r.includes("$(")?null:r}),
variablesIn=(async function(e,t){if(void 0===e||0===t.length)return new Map
const{variablesAfter:n}=await Promise.resolve().then(()=>require("./transformed.js"))
return n(e,t)}),
readable=(async function(e){return(await Promise.all(e.map(t.aY))).flatMap((e=>e.ok?[e.file]:[]))}),
projectsIn=(async function(e){return(await readable(e)).map((({document:e,path:t})=>projectOf(e,n.n(t))))}),
versionIn=(function(e,t){if(0===e.length)return{umbraco:least(t.map(versionInDependencies)),isCentral:!1}
const r=least(e.map((e=>e.umbraco))),a=e.flatMap((({dotnet:e})=>null===e?[]:[n.v(e)]))
return{umbraco:r??least(a),isCentral:null===r&&e.some(({isCentral:e})=>e)}}),
least=(function(e){const t=e.filter((e=>null!==e))
return 0===t.length?null:n.g(Math.min(...t)).umbraco});
const e=require("./decode.js"),t=require("./base.js"),n=require("./configuration.js"),r=/\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/,a=/\bclass\s+\w+[^;{]*:[^;{]*$/,s=/^\s*(?:\/\/|\/\*|\*)/
function ownSenderIn(e){for(const{0:t,index:n}of e.matchAll(/\bIEmailSender(?:Client)?\b/g)){const o=e.slice(Math.max(0,n-200),n),l=o.slice(o.lastIndexOf("\n")+1)
if((r.test(l)||a.test(l))&&!s.test(l))return{start:n,end:n+t.length}}return null}const o=["system.webServer","aspNetCore","environmentVariables","environmentVariable"]
function variablesOf(e,t=t=>({file:e,span:t})){const{root:n}=e.document
return[n,...n.children.filter(({name:e})=>"location"===e)].flatMap(e=>elementsAt(e,o)).flatMap(e=>variableOf(e,t))}function elementsAt(e,t){return t.reduce((e,t)=>e.flatMap(({children:e})=>e.filter(e=>e.name===t)),[e])}function variableOf(e,n){const[r,a]=[e.attribute("name"),e.attribute("value")]
if(null===r||null===a)return[]
const s=n({start:a.valueStart,end:a.valueEnd}),o=n({start:r.start,end:r.end})
return[{name:t.ah(r.raw).value,value:t.ah(a.raw).value,written:{file:s.file,nameSpan:o.file===s.file?o.span:s.span,valueSpan:s.span}}]}const l=/^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i
;function centralVersion(e){const t=propertiesOf(e)
return lowest(packages(e,"packageversion").flatMap(n=>statedVersions(e,n,t)))}function versionOfDependencies(e){const t=e.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
return lowest(Array.from(t,([,e=""])=>Number(e)))};;;;;;;;;;const i=1e3
;;;;;function versionInDependencies({bytes:t}){return versionOfDependencies(e.d(t).source.text)};function ownSenderOf(t){const{source:n}=e.d(t.bytes),r=ownSenderIn(n.text)
return null===r?[]:[{file:{path:t.path,source:n},span:r}]}const c=Object.defineProperty({__proto__:null,readBeside:(async function readBeside(e){const named=(t=>e.filter((({path:e})=>t.test(n.n(e))))),t=await projectsIn(named(/\.csproj$/i)),[r]=await readable(named(/^web\.config$/i)),a=named(/^web\.[^.]+\.config$/i)
return{...versionIn(t,named(/\.deps\.json$/i)),application:1===t.length?t[0]?.assembly??null:null,variables:void 0===r?[]:variablesOf(r),variablesIn:await variablesIn(r,a),ownSenders:named(/\.cs$/i).flatMap(ownSenderOf)}}),readCentralVersion:async function readCentralVersion(e){const[t]=await readable([e])
return void 0===t?null:centralVersion(t.document)}},Symbol.toStringTag,{value:"Module"})
exports.r=c,exports.v=variablesOf

