"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=require("./transforms.js")
async function applicationTo(r,{file:t}){const s=await e.O(r)
const o=require("./deferred_transform_engine.js").r(r)
if(null===t||!s.ok||!o.ok)return null
const{originOf:i}=new n.g(o.file)
return{base:o.file,outcome:require("./deferred_transform_engine.js").t(o.file,t),originOf:i,result:null}}exports.openLone=async function openLone(r){const{file:t,target:s,byGlob:o,environment:i,standing:l}=r
const a=await n.c(t,{environment:i,standing:l})
const u=null===s?null:await applicationTo(s,a)
const c={...n.d(a),application:u}
const f={kind:"transform",path:t.path,missing:null,complete:()=>Promise.resolve(f),neighbours:null,withNeighbours:()=>Promise.resolve(f),asked:()=>Promise.resolve(f),structure:(n,r)=>[...o?[]:a.faults.map(e=>({...e,level:"file"})),...require("./deferred_transform_rules.js").t(c,n).map(t=>e.P(t,{intent:n,locate:r,voice:require("./deferred_transform_rules.js").v}))],obstacles:()=>[],parts:[],supersededBy:null,injectable:!1,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:()=>null,suppressions:()=>n.s([a]),credentials:null===a.file?[]:n.f(a.file)}
return f}

