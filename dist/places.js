"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
function placesOf(e,n,t){const s=e.get(t)?.get(n)
return s===undefined?[]:[s]}function knownPlaces({mode:e,settings:n},{effective:t,environments:s,placeOf:l,asItIs:a}){const c=s.filter(e=>e.effective!==null).map(({name:e})=>e)
const o=t===null?[]:[null]
const r=e==="check"&&Object.keys(n).length>0
return{planned:tableOf([...o,...c],l),asItIs:r?{environments:a.environments(),places:tableOf(c,a.placeOf)}:null}}function tableOf(n,t){return new Map(n.map(n=>[n,new Map(e.S.map(([,e])=>[e,t(e,n)]))]))}exports.knownPlaces=knownPlaces
exports.placesOf=placesOf

