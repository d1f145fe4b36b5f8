"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:crypto")
const t=require("./base.js")
const n=require("./report.js")
async function writeDeployed(o,{files:r,knownSections:i,environment:a},s){const u=await t.O(o,r)
const[l,...c]=u.files
if(l===undefined||c.length>0)return"With --out, name one file."
const f=await t.P(o,l)
const p={mode:"check",settings:{},knownSections:i,environment:a}
const d=f.status==="ready"?await f.configuration.asked(p):null
const h=d?.deployed??null
if(f.status!=="ready"||h===null){return"Nothing was written: there is no web.config that a deploy could make of this file."}const m=n.r(o,{input:"report",path:s})
if(n.o(m,[...f.realPaths.values()])){return"--out names one of the files that are read. Name another one."}const w=n.a(m)??n.w(m,{text:h.bytes,id:e.randomUUID()})
return w===null?null:inTermsOfOut(w)}function inTermsOfOut(e){return e.replace("The report cannot","The file cannot").replace(/Let the input "report" name|Name another file in the input "report"/,e=>e.startsWith("Let")?"Let --out name":"Name another file in --out")}exports.writeDeployed=writeDeployed

