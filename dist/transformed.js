"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./transforms.js"),r=require("./configuration.js"),n=require("./read.js")
function variablesWith(r,i){const[t,o]=[require("./deferred_transform_engine.js").r(r),require("./deferred_transform_engine.js").r(i)]
if(!t.ok||!o.ok||!o.file.source.text.includes("environmentVariable"))return null
const s=require("./deferred_transform_engine.js").t(t.file,o.file)
if(!s.ok||!s.applies||null!==s.unsaved)return null
const l=new e.g(t.file).with(o.file,s.edits)
return l&&n.v(l.file,l.originOf)}exports.variablesAfter=function variablesAfter(e,n){const i=new Map
for(const t of n){const n=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(r.n(t.path))?.[1]?.toLowerCase(),o=void 0===n?null:variablesWith(e,t)
void 0!==n&&null!==o&&i.set(n,o)}return i}

