"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),exports.progressOn=function progressOn(e){let s=""
return{begins:(r,t,o)=>{s=`Testing ${require("./deferred_smoke_test_words.js").s(r,t)} (${o})`,e.progress(`${s} \u2026`)},stageEnds:({name:r})=>{e.progress(`${s} \u2026 past ${r}`)},ends:()=>{e.progress("")}}}

