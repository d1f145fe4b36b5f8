"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./layered.js")
const n=require("./appsettings.js")
const t=require("./read.js")
function variablesAfter(e,t){const r=new Map
for(const i of t){const t=/^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i.exec(n.n(i.path))?.[1]?.toLowerCase()
const s=t===undefined?null:variablesWith(e,i)
if(t!==undefined&&s!==null)r.set(t,s)}return r}function variablesWith(n,r){const[i,s]=[e.r(n),e.r(r)]
if(!i.ok||!s.ok||!s.file.source.text.includes("environmentVariable"))return null
const l=e.t(i.file,s.file)
if(!l.ok||!l.applies||l.unsaved!==null)return null
const o=new e.L(i.file).with(s.file,l.edits)
return o&&t.v(o.file,o.originOf)}exports.variablesAfter=variablesAfter

