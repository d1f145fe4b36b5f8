"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
function tableOf(e,n){return new Map(e.flatMap(({name:e,effective:t})=>null===t?[]:[[e,new Map(namesIn(t).map(t=>[t,n(t,e)]))]]))}function namesIn(n){return e.S.map(([,e])=>e).filter(t=>e.ax(n)||"secureSocketOptions"!==t)}exports.knownPlaces=function knownPlaces({mode:e,settings:n},{effective:t,environments:s,placeOf:a,asItIs:c}){const l="check"===e&&Object.keys(n).length>0
return{planned:tableOf([{name:null,effective:t},...s],a),asItIs:l?{environments:c.environments(),places:tableOf(s,c.placeOf)}:null}},exports.placesOf=function placesOf(e,n,t){const s=e.get(t)?.get(n)
return void 0===s?[]:[s]}

