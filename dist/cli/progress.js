"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const s=require("./smoke-tests2.js")
function progressOn(e){let r=""
return{begins:(t,o,n)=>{r=`Testing ${s.s(t,o)} (${n})`
e.progress(`${r} \u2026`)},stageEnds:({name:s})=>{e.progress(`${r} \u2026 past ${s}`)},ends:()=>{e.progress("")}}}exports.progressOn=progressOn

