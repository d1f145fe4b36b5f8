"use strict"
var e=function ownSenderIn(e){for(const{0:t,index:n}of e.matchAll(/\bIEmailSender(?:Client)?\b/g)){const r=e.slice(Math.max(0,n-O),n),a=r.slice(r.lastIndexOf("\n")+1)
if((x.test(a)||I.test(a))&&!k.test(a))return{start:n,end:n+t.length}}return null},t=function variablesOf(e,t=t=>({file:e,span:t})){const{root:a}=e.document
return[a,...a.children.filter(({name:e})=>"location"===e)].flatMap(e=>n(e,V)).flatMap(e=>r(e,t))},n=function elementsAt(e,t){return t.reduce((e,t)=>e.flatMap(({children:e})=>e.filter(e=>e.name===t)),[e])},r=function variableOf(e,t){const[n,r]=[e.attribute("name"),e.attribute("value")]
if(null===n||null===r)return[]
const a=t({start:r.valueStart,end:r.valueEnd}),o=t({start:n.start,end:n.end})
return[{name:j.ah(n.raw).value,value:j.ah(r.raw).value,written:{file:a.file,nameSpan:o.file===a.file?o.span:a.span,valueSpan:a.span}}]},a=function centralVersion(e){const t=b(e)
return i(u(e,"packageversion").flatMap(n=>p(e,n,t)))},o=function versionOfDependencies(e){const t=e.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
return i(Array.from(t,([,e=""])=>Number(e)))},s=(function projectOf(e,t){const n=b(e),r=u(e,"packagereference"),a=r.flatMap((t=>p(e,t,n))),o=["targetframework","targetframeworks"].flatMap((e=>d(v(n.get(e)??"",n))))
return{umbraco:i(a),dotnet:i(o),isCentral:r.length>0&&0===a.length,assembly:w(n,t)}}),i=(function lowest(e){return 0===e.length?null:e.reduce((e,t)=>Math.min(e,t))}),l=(function elementsNamed(e,t){const n=[],r=[e.root]
for(let e=r.pop();void 0!==e;e=r.pop()){e.name.toLowerCase()===t&&n.push(e)
for(const t of e.children.toReversed())r.push(t)}return n}),u=(function packages(e,t){return l(e,t).filter((e=>["Include","Update"].some((t=>L.test(c(e,t).trim())))))}),c=(function attributeValue({attributes:e},t){const n=e.find((e=>e.name.toLowerCase()===t.toLowerCase()))
return void 0===n?"":j.ah(n.raw).value}),f=(function textOf({text:e},{startTagEnd:t,endTagStart:n}){return e.slice(t,n).trim()}),p=(function statedVersions(e,t,n){const r=["version","versionoverride"]
return[...r.map((e=>c(t,e))),...t.children.filter(({name:e})=>r.includes(e.toLowerCase())).map(t=>f(e,t))].flatMap((e=>m(v(e,n))))}),m=(function majors(e){return e.split(/[[\](),\s]+/).map((e=>/^(\d{1,3})(?:[.\-+*]|$)/.exec(e)?.[1])).flatMap((e=>void 0===e?[]:[Number(e)]))}),d=(function versionsOfFramework(e){const t=e.matchAll(/\bnet(\d{1,2})\.\d/gi)
return Array.from(t,(([,e=""])=>Number(e)))}),b=(function propertiesOf(e){const t=l(e,"propertygroup")
return new Map(t.flatMap((({children:t})=>t.map((t=>[t.name.toLowerCase(),f(e,t)])))))}),v=(function filled(e,t){return e.slice(0,N).replaceAll(/\$\(([\w.-]+)\)/g,(e,n)=>t.get(n.toLowerCase())?.slice(0,N)??e)}),w=(function assemblyOf(e,t){const n=t.replace(/\.[^.]*proj$/i,""),r=(e.get("assemblyname")??n).replaceAll(/\$\(MSBuildProjectName\)/gi,()=>n)
return r.includes("$(")?null:r}),g=(async function variablesIn(e,t){if(void 0===e||0===t.length)return new Map
const{variablesAfter:n}=await Promise.resolve().then(()=>require("./transformed.js"))
return n(e,t)}),h=(async function readable(e){return(await Promise.all(e.map(j.aY))).flatMap((e=>e.ok?[e.file]:[]))}),M=(async function projectsIn(e){return(await h(e)).map((({document:e,path:t})=>s(e,S.n(t))))}),y=(function versionIn(e,t){if(0===e.length)return{umbraco:$(t.map(C)),isCentral:!1}
const n=$(e.map((e=>e.umbraco))),r=e.flatMap((({dotnet:e})=>null===e?[]:[S.a1(e)]))
return{umbraco:n??$(r),isCentral:null===n&&e.some(({isCentral:e})=>e)}}),C=function versionInDependencies({bytes:e}){return o(S.a0(e).source.text)},$=(function least(e){const t=e.filter((e=>null!==e))
return 0===t.length?null:S.a2(Math.min(...t)).umbraco}),A=function ownSenderOf(t){const{source:n}=S.a0(t.bytes),r=e(n.text)
return null===r?[]:[{file:{path:t.path,source:n},span:r}]}
const S=require("./configuration2.js"),j=require("./base.js")
const O=200,x=/\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/,I=/\bclass\s+\w+[^;{]*:[^;{]*$/,k=/^\s*(?:\/\/|\/\*|\*)/
const V=["system.webServer","aspNetCore","environmentVariables","environmentVariable"]
const L=/^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i
const N=1e3
const P=Object.defineProperty({__proto__:null,$readable:h,readBeside:(async function readBeside(e){const named=(t=>e.filter((({path:e})=>t.test(S.n(e))))),n=await M(named(/\.csproj$/i)),[r]=await h(named(/^web\.config$/i)),a=named(/^web\.[^.]+\.config$/i)
return{...y(n,named(/\.deps\.json$/i)),application:1===n.length?n[0]?.assembly??null:null,variables:void 0===r?[]:t(r),variablesIn:await g(r,a),ownSenders:named(/\.cs$/i).flatMap(A)}}),readCentralVersion:async function readCentralVersion(e){const[t]=await h([e])
return void 0===t?null:a(t.document)}},Symbol.toStringTag,{value:"Module"})
exports.r=P,exports.v=t

