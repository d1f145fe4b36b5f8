"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./report.js")
const n="effective"
async function writeDeployed(o,{files:r,knownSections:i,environment:s},a){const l=await e.a3(o,r)
const[c,...u]=l.files
if(c===undefined||u.length>0)return"With --out, name one file."
const d=await e.a4(o,c)
const f={mode:"check",settings:{},knownSections:i,environment:s}
const p=d.status==="ready"?await d.configuration.asked(f):null
const h=p?.deployed??null
if(d.status!=="ready"||h===null){return"Nothing was written: there is no web.config that a deploy could make of this file."}const w=t.reportTarget(o,{input:"report",path:a})
if(t.overwrites(w,[...d.realPaths.values()])){return"--out names one of the files that are read. Name another one."}return t.reportObstacle(w)??t.removeUnfinishedReport(w,n)??t.writeReport(w,{text:h.bytes,id:n})}exports.writeDeployed=writeDeployed

