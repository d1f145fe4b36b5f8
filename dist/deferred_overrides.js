"use strict"
const e=require("./base.js")
function overriddenIn(e,r,n){const{readings:t}=e,{environment:i="",settings:s}=n
if(""!==i&&"*"!==i)return t
const f=differingIn(e,r,s).map(r=>({setting:r,spot:causeOf(e,r)}))
return t.map(e=>({...e,overridden:f.flatMap(({setting:r,spot:n})=>null!==n&&n.file===e.file?[{setting:r,spot:n}]:[])}))}function causeOf({result:e,layered:r,readings:n},t){if(null===e)return null
const i=e.spotOf(t,null),s=i.file.path===r.file.path?r.originOf(i.span):i
if(n.some(({file:e})=>e===s.file))return s
const f=n.findLast(e=>e.application?.result&&require("./deferred_transform_rules.js").e(e).some(require("./deferred_transform_rules.js").i)),l=void 0===f?void 0:require("./deferred_transform_rules.js").e(f).findLast(require("./deferred_transform_rules.js").i)
return f?.file&&void 0!==l?{file:f.file,span:require("./deferred_transform_rules.js").n(l)}:null}function differingIn({result:e},r,n){const[t,i]=[r.effective,e?.effective??null]
return null===t||null===i?[]:Object.keys(n).filter(e=>"secureSocketOptions"!==e&&t[e]!==i[e])}exports.a=function overridesIn(r,n,{intent:t,locate:i,structure:s}){const f=overriddenIn(r,n,t).filter(({overridden:e})=>e.length>0).flatMap(r=>e.R(require("./deferred_transform_rules.js").O,r,t)),l=s.filter(({level:e,path:r})=>("file"===e||"section"===e)&&r!==n.path)
return[...f.map(r=>e.Q(r,{intent:t,locate:i,voice:require("./deferred_transform_rules.js").v})),...l.map(e=>({...e,level:"runtime"}))]},exports.o=overriddenIn

