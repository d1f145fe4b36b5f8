"use strict"
const e=require("./base.js")
function overriddenIn(e,r,n){const{readings:t}=e
const{environment:s="",settings:i}=n
if(""!==s&&"*"!==s)return t
const f=differingIn(e,r,i).map(r=>({setting:r,spot:causeOf(e,r)}))
return t.map(e=>({...e,overridden:f.flatMap(({setting:r,spot:n})=>null!==n&&n.file===e.file?[{setting:r,spot:n}]:[])}))}function causeOf({result:e,layered:r,readings:n},t){if(null===e)return null
const s=e.spotOf(t,null)
const i=s.file.path===r.file.path?r.originOf(s.span):s
if(n.some(({file:e})=>e===i.file))return i
const f=n.findLast(e=>e.application?.result&&require("./deferred_transform_rules.js").e(e).some(require("./deferred_transform_rules.js").i))
const l=void 0===f?void 0:require("./deferred_transform_rules.js").e(f).findLast(require("./deferred_transform_rules.js").i)
return f?.file&&void 0!==l?{file:f.file,span:require("./deferred_transform_rules.js").n(l)}:null}function differingIn({result:e},r,n){const[t,s]=[r.effective,e?.effective??null]
return null===t||null===s?[]:Object.keys(n).filter(e=>"secureSocketOptions"!==e&&t[e]!==s[e])}exports.a=function overridesIn(r,n,{intent:t,locate:s,structure:i}){const f=overriddenIn(r,n,t)
const l=f.filter(({overridden:e})=>e.length>0).flatMap(r=>e.Q(require("./deferred_transform_rules.js").O,r,t))
const o=i.filter(({level:e,path:r})=>("file"===e||"section"===e)&&r!==n.path)
return[...l.map(r=>e.P(r,{intent:t,locate:s,voice:require("./deferred_transform_rules.js").v})),...o.map(e=>({...e,level:"runtime"}))]}
exports.o=overriddenIn

