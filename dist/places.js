"use strict"
var e=function tableOf(e,t){return new Map(e.flatMap(({name:e,effective:s})=>null===s?[]:[[e,new Map(n(s).map(n=>[n,t(n,e)]))]]))},n=function namesIn(e){return t.n.map(([,e])=>e).filter(n=>t.bp(e)||"secureSocketOptions"!==n)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js")
exports.knownPlaces=function knownPlaces({mode:n,settings:t},{effective:s,environments:a,placeOf:c,asItIs:o}){const r="check"===n&&Object.keys(t).length>0
return{planned:e([{name:null,effective:s},...a],c),asItIs:r?{environments:o.environments(),places:e(a,o.placeOf)}:null}},exports.placesOf=function placesOf(e,n,t){const s=e.get(t)?.get(n)
return void 0===s?[]:[s]}

