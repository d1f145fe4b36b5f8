"use strict"
var e=function variablesWith(e,n){const[t,o]=[$1().S(e),$1().S(n)]
if(!t.ok||!o.ok||!o.file.source.text.includes("environmentVariable"))return null
const s=$0().t(t.file,o.file)
if(!s.ok||!s.applies||null!==s.unsaved)return null
const l=new r.k(t.file).with(o.file,s.edits)
return l&&i.v(l.file,l.originOf)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const $0=()=>require("./deferred_transform_engine.js"),r=require("./transforms.js"),n=require("./configuration2.js"),$1=()=>require("./deferred_seldom_transform_engine.js"),i=require("./read.js")
exports.variablesAfter=function variablesAfter(r,i){const t=new Map
for(const o of i){const i=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(n.n(o.path))?.[1]?.toLowerCase(),s=void 0===i?null:e(r,o)
void 0!==i&&null!==s&&t.set(i,s)}return t}

