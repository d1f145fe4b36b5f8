"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const $0=()=>require("./deferred_seldom_base.js")
exports.progressOn=function progressOn(e){let s=""
return{begins:(r,t,o)=>{s=`Testing ${$0().aH(r,t)} (${o})`,e.progress(`${s} \u2026`)},stageEnds:({name:r})=>{e.progress(`${s} \u2026 past ${r}`)},ends:()=>{e.progress("")}}}

