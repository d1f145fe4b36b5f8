"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),$0=()=>require("./deferred_transform_engine.js"),n=require("./transforms.js"),$1=()=>require("./deferred_transform_rules.js")
async function applicationTo(r,{file:t}){const s=await e.aY(r),i=$0().r(r)
if(null===t||!s.ok||!i.ok)return null
const{originOf:o}=new n.c(i.file)
return{base:i.file,outcome:$0().t(i.file,t),originOf:o,result:null}}exports.openLone=async function openLone(r){const{file:t,target:s,byGlob:i,environment:o,standing:l}=r,a=await n.d(t,{environment:o,standing:l}),u=null===s?null:await applicationTo(s,a),f={...n.f(a),application:u},c={kind:"transform",path:t.path,missing:null,complete:()=>Promise.resolve(c),neighbours:null,withNeighbours:()=>Promise.resolve(c),asked:()=>Promise.resolve(c),structure:(n,r)=>[...i?[]:a.faults.map(e=>({...e,level:"file"})),...$1().t(f,n).map(t=>e.aZ(t,{intent:n,locate:r,voice:$1().v}))],obstacles:()=>[],parts:[],supersededBy:null,injectable:!1,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:()=>null,suppressions:()=>n.s([a]),credentials:null===a.file?[]:n.g(a.file)}
return c}

