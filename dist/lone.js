"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),r=require("./transforms.js")
async function applicationTo(n,{file:t}){const s=await e.P(n),i=require("./deferred_transform_engine.js").r(n)
if(null===t||!s.ok||!i.ok)return null
const{originOf:o}=new r.g(i.file)
return{base:i.file,outcome:require("./deferred_transform_engine.js").t(i.file,t),originOf:o,result:null}}exports.openLone=async function openLone(n){const{file:t,target:s,byGlob:i,environment:o,standing:l}=n,a=await r.c(t,{environment:o,standing:l}),u=null===s?null:await applicationTo(s,a),f={...r.d(a),application:u},c={kind:"transform",path:t.path,missing:null,complete:()=>Promise.resolve(c),neighbours:null,withNeighbours:()=>Promise.resolve(c),asked:()=>Promise.resolve(c),structure:(r,n)=>[...i?[]:a.faults.map(e=>({...e,level:"file"})),...require("./deferred_transform_rules.js").t(f,r).map(t=>e.Q(t,{intent:r,locate:n,voice:require("./deferred_transform_rules.js").v}))],obstacles:()=>[],parts:[],supersededBy:null,injectable:!1,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:()=>null,suppressions:()=>r.s([a]),credentials:null===a.file?[]:r.f(a.file)}
return c}

