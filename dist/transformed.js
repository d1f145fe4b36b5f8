"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./layered.js")
const r=require("./configuration.js")
const t=require("./read.js")
function variablesWith(r,n){const[i,o]=[e.r(r),e.r(n)]
if(!i.ok||!o.ok||!o.file.source.text.includes("environmentVariable"))return null
const s=e.t(i.file,o.file)
if(!s.ok||!s.applies||null!==s.unsaved)return null
const l=new e.L(i.file).with(o.file,s.edits)
return l&&t.v(l.file,l.originOf)}exports.variablesAfter=function variablesAfter(e,t){const n=new Map
for(const i of t){const t=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(r.n(i.path))?.[1]?.toLowerCase()
const o=void 0===t?null:variablesWith(e,i)
void 0!==t&&null!==o&&n.set(t,o)}return n}

