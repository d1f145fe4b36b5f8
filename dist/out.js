"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t=require("./report.js"),o="effective"
exports.writeDeployed=async function writeDeployed(n,{files:r,knownSections:i,environment:a},s){const l=await e.bg(n,r),[u,...c]=l.files
if(void 0===u||c.length>0)return"With --out, name one file."
const d=await e.al(n,u),f={mode:"check",settings:{},knownSections:i,environment:a},p="ready"===d.status?await d.configuration.asked(f):null,h=p?.deployed()??null
if("ready"!==d.status||null===h)return"Nothing was written: there is no web.config that a deploy could make of this file."
const w=t.reportTarget(n,{input:"report",path:s})
return t.overwrites(w,[...d.realPaths.values()])?"--out names one of the files that are read. Name another one.":t.reportObstacle(w)??t.removeUnfinishedReport(w,o)??t.writeReport(w,{text:h.bytes,id:o})}

