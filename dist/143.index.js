export const id=143
export const ids=[143]
export const modules={6143:(t,e,o)=>{o.d(e,{mailTransformNotices:()=>mailTransformNotices})
var n=o(2887)
var s=o(3491)
var i=o(8877)
var r=o(2561)
var a=o(1490)
const c=/web\.[^/]*\.xdt\.config$/i
async function mailTransformNotices(t,e){const o=[]
for(const n of e.filter(a.ZH)){const e=await mailTransformsIn(t,(0,a.yS)(n).slice(0,-1))
if(e.length===0)continue
o.push(`${(0,a.TL)(e)} beside "${(0,r.t)(n)}" ${e.length===1?"has":"have"} <mailSettings>. Where Umbraco Cloud applies such a transform, its values win over those of the file, also over what is injected. Take the mail settings out of the transform, or set them there alone.`)}return o}async function mailTransformsIn(t,e){const o=[]
for(const r of t.entries(e).filter(t=>c.test(t))){const e=t.locate(r)
const a=e.ok?(0,i.i)(e.realPath,s.b):null
if(!a?.ok)continue
const c=await(0,n.oe)({path:r,bytes:a.bytes})
if(c.ok&&hasMailSettings(c.file.document.root))o.push(r)}return o}function hasMailSettings(t){const e=[t]
for(let t=e.pop();t!==undefined;t=e.pop()){if(t.name==="mailSettings")return true
for(const o of t.children)e.push(o)}return false}}}

