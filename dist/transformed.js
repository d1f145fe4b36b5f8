"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const $0=()=>require("./deferred_transform_engine.js"),e=require("./transforms.js"),r=require("./configuration.js"),i=require("./read.js")
function variablesWith(r,n){const[t,o]=[$0().r(r),$0().r(n)]
if(!t.ok||!o.ok||!o.file.source.text.includes("environmentVariable"))return null
const s=$0().t(t.file,o.file)
if(!s.ok||!s.applies||null!==s.unsaved)return null
const l=new e.c(t.file).with(o.file,s.edits)
return l&&i.v(l.file,l.originOf)}exports.variablesAfter=function variablesAfter(e,i){const n=new Map
for(const t of i){const i=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(r.n(t.path))?.[1]?.toLowerCase(),o=void 0===i?null:variablesWith(e,t)
void 0!==i&&null!==o&&n.set(i,o)}return n}

