"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./layered.js")
const n=require("./configuration.js")
const r=require("./read.js")
function variablesAfter(e,r){const t=new Map
for(const i of r){const r=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(n.n(i.path))?.[1]?.toLowerCase()
const o=r===undefined?null:variablesWith(e,i)
if(r!==undefined&&o!==null)t.set(r,o)}return t}function variablesWith(n,t){const[i,o]=[e.r(n),e.r(t)]
if(!i.ok||!o.ok||!o.file.source.text.includes("environmentVariable"))return null
const s=e.t(i.file,o.file)
if(!s.ok||!s.applies||s.unsaved!==null)return null
const l=new e.L(i.file).with(o.file,s.edits)
return l&&r.v(l.file,l.originOf)}exports.variablesAfter=variablesAfter

